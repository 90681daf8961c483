//! Documents made by hand, for tests of what needs no reader.
#![allow(dead_code, reason = "each test program uses its own part of it")]

use chancery::document::{
    AgendaItem, Block, Component, ComponentKind, Document, Emphasis, ItemEntry, Language, Masthead, MastheadLine,
    MastheadPart, Mention, Number, Paragraph, ParagraphKind, Run, Span, Text,
};

/// A document of one component with a paragraph for each text.
pub fn document(language: Language, paragraphs: &[&str]) -> Document {
    let mut document = Document { language, ..Document::default() };
    let main = component(&mut document.source, append, ComponentKind::Main, paragraphs);
    document.components.push(main);
    document
}

/// A letter with the items of its masthead, `("98 h", title)`, the paragraphs of its own and those of its annex.
///
/// In the letter `{98 h}` names an item.
pub fn letter(language: Language, items: &[(&str, &str)], letter: &[&str], annex: &[&str]) -> Document {
    let mut document = Document { language, ..Document::default() };
    for (index, (number, title)) in items.iter().enumerate() {
        let entry = ItemEntry { item: item(number), span: Span::default(), title: Some(index) };
        document.masthead.agenda.push(entry);
        add_title(index, title, &mut document.source, &mut document.masthead);
    }
    let main = component(&mut document.source, append_naming, ComponentKind::Main, letter);
    document.components.push(main);
    if !annex.is_empty() {
        let annex = component(&mut document.source, append, ComponentKind::Annex(1), annex);
        document.components.push(annex);
    }
    document
}

/// Reads `98 h`.
pub fn item(number: &str) -> AgendaItem {
    let (number, letter) = number.split_once(' ').unwrap_or((number, ""));
    AgendaItem::new(number.parse().unwrap(), letter)
}

fn add_title(index: usize, title: &str, source: &mut String, masthead: &mut Masthead) {
    let text = append(source, title);
    masthead.lines.push(MastheadLine { eid: String::new(), part: MastheadPart::ItemTitle(Some(index)), text });
}

type Append = fn(&mut String, &str) -> Text;

fn component(source: &mut String, append: Append, kind: ComponentKind, paragraphs: &[&str]) -> Component {
    let (eid, prefix) = if kind == ComponentKind::Main { ("", "") } else { ("annex_1", "annex_1__") };
    let paragraphs = paragraphs.iter().enumerate().map(|(index, text)| {
        let text = append(source, text);
        Block::Paragraph(Paragraph {
            eid: format!("{prefix}para_{}", index + 1),
            kind: ParagraphKind::Plain,
            number: Number::Assigned(u32::try_from(index + 1).unwrap()),
            text,
            points: Vec::new(),
        })
    });
    Component {
        kind,
        eid: eid.to_owned(),
        original_languages: Vec::new(),
        truncated: false,
        blocks: paragraphs.collect(),
    }
}

/// Adds a text to the source, on a line of its own.
fn append(source: &mut String, text: &str) -> Text {
    let run = run(source, text, None);
    source.push('\n');
    Text { runs: vec![run] }
}

/// The same; what stands in braces names an item.
fn append_naming(source: &mut String, text: &str) -> Text {
    let parts = text.split(['{', '}']).enumerate();
    let named = |(index, part)| run(source, part, (index % 2 == 1).then(|| Mention::AgendaItem(item(part))));
    let runs = parts.map(named).collect();
    source.push('\n');
    Text { runs }
}

fn run(source: &mut String, text: &str, mention: Option<Mention>) -> Run {
    let start = source.len();
    source.push_str(text);
    Run { span: Span::new(start, source.len()), emphasis: Emphasis::default(), mention }
}
