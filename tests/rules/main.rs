//! Rules of the reader that few documents need, one by one, in texts made for them.

mod adoption;
mod masthead;
mod missing;
mod pages;
mod paragraphs;
mod signatures;
mod tables;
mod titles;

use chancery::document::{
    Block, Class, Component, Date, Diagnostic, Distribution, Document, Finding, HeadingKind, Language, Masthead,
    MastheadPart, Mention, Number, Organ, ParagraphKind, Point, Row, Signature, SignaturePart,
};
use chancery::names::Names;

fn read(source: &str) -> (Document, Vec<Diagnostic>) {
    chancery::read(source.to_owned(), &Names::of(Language::English))
}

fn paragraphs(document: &Document) -> Vec<String> {
    let main = document.main().expect("a main text");
    main.paragraphs().map(|paragraph| paragraph.text.to_line(&document.source)).collect()
}

fn findings(diagnostics: &[Diagnostic], finding: Finding) -> usize {
    diagnostics.iter().filter(|diagnostic| diagnostic.finding == finding).count()
}

/// The blocks of a text, each with what it was taken for; the members of lists with their depth.
fn outline(source: &str) -> Vec<String> {
    let (document, _) = read(source);
    let mut outline = Vec::new();
    for block in document.components.iter().flat_map(|component| &component.blocks) {
        describe(block, &document.source, &mut outline);
    }
    outline
}

fn describe(block: &Block, source: &str, outline: &mut Vec<String>) {
    match block {
        Block::Heading(heading) => outline.push(format!("{}: {}", kind(heading.kind), heading.text.to_line(source))),
        Block::Paragraph(paragraph) => {
            let text = paragraph.text.to_line(source);
            outline.push(match &paragraph.number {
                Number::Printed { value, .. } => format!("{value}. {text}"),
                Number::Assigned(_) => format!("text: {text}"),
            });
            paragraph.points.iter().for_each(|point| describe_point(point, 1, source, outline));
        }
        Block::Signatures(signatures) => outline.extend(signatures.iter().map(|signature| signed(signature, source))),
        Block::Conclusion(conclusion) => outline.push(format!("end: {}", conclusion.text.to_line(source))),
        Block::Line(text) => outline.push(format!("line: {}", text.to_line(source))),
        Block::Footnote(note) => outline.push(format!("note: {}", note.text.to_line(source))),
        Block::Table(table) => outline.push(format!("table: {} rows", table.rows.len())),
    }
}

fn kind(kind: HeadingKind) -> String {
    match kind {
        HeadingKind::Component => "component".to_owned(),
        HeadingKind::Title => "title".to_owned(),
        HeadingKind::Designation => "name".to_owned(),
        HeadingKind::Section(level) => format!("heading {level}"),
    }
}

fn describe_point(point: &Point, depth: usize, source: &str, outline: &mut Vec<String>) {
    outline.push(format!("{} {}", "-".repeat(depth), point.text.to_line(source)));
    point.points.iter().for_each(|below| describe_point(below, depth + 1, source, outline));
}

/// `name, State: office / office`, as far as they are there.
fn signed(signature: &Signature, source: &str) -> String {
    let name = signature.name.map_or("nobody", |name| name.of(source));
    let state = signature.state.map(|state| format!(", {state:?}")).unwrap_or_default();
    let offices = signature.lines.iter().filter(|line| line.part == SignaturePart::Office);
    let offices: Vec<String> = offices.map(|line| line.text.to_line(source)).collect();
    format!("signed: {name}{state} ({})", offices.join(" / "))
}

const MALTA: &str = "Letter dated 2 March 2044 from the Permanent Representative of Malta to the United Nations addressed to \
                     the Secretary-General\n\nI have the honour to write to you.\n\n";

/// The outline of the annexes to a letter.
fn annexes(text: &str) -> Vec<String> {
    outline(&format!("{MALTA}{text}")).split_off(2)
}

/// The outline of what stands below the preamble of a resolution and its first decision.
fn decided(text: &str) -> Vec<String> {
    let head = "Resolution 9678 (2090)\n\nThe Security Council,\n\nNoting the lamps,\n\n1. Decides to light them.\n\n";
    outline(&format!("{head}{text}")).split_off(4)
}
