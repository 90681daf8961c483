//! Word files: every form that prints something is read, and what prints nothing is not.

mod word;

use chancery::document::Language;
use chancery::docx::{Broken, text};
use chancery::names::Names;
use chancery::opening::decode;
use proptest::prelude::*;
use zip::CompressionMethod;

const LIMIT: usize = 1 << 20;

/// Numbering: list 1 counts `1.` and `(a)`, list 2 has bullets, list 3 is list 1 begun anew at 5.
const NUMBERING: &str = r#"<w:numbering>
<w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%3"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
</w:numbering>"#;

const STYLES: &str = r#"<w:styles>
<w:style w:styleId="Heading1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:styleId="Titre"><w:basedOn w:val="Heading1"/></w:style>
<w:style w:styleId="Alinea"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Circle"><w:basedOn w:val="Circle"/></w:style>
<w:style w:styleId="Lines"><w:name w:val="Plain Text"/></w:style>
<w:style w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>
</w:styles>"#;

const FOOTNOTES: &str = r#"<w:footnotes>
<w:footnote w:id="-1" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> A/61/10.</w:t></w:r></w:p></w:footnote>
</w:footnotes>"#;

/// A Word file with a body.
fn file(body: &str) -> Vec<u8> {
    archive(&[
        ("word/document.xml", &word::document(body)),
        ("word/numbering.xml", NUMBERING),
        ("word/styles.xml", STYLES),
        ("word/footnotes.xml", FOOTNOTES),
        ("word/header1.xml", "<w:hdr><w:p><w:r><w:t>A/62/492</w:t></w:r></w:p></w:hdr>"),
    ])
}

fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    word::pack(parts.iter().map(|(name, part)| (*name, part.as_bytes())), CompressionMethod::Deflated)
}

/// A paragraph of one run.
fn p(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

/// A member of a list.
fn member(list: u8, level: u8, text: &str) -> String {
    let place = format!(r#"<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>"#);
    format!("<w:p><w:pPr>{place}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
}

#[test]
fn every_form_that_prints_something_is_read() {
    let styled = |style: &str, text: &str| {
        format!(r#"<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"#)
    };
    let run =
        |marks: &str, text: &str| format!(r#"<w:r><w:rPr>{marks}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>"#);
    let cells = |cells: &[&str]| {
        let cells: String = cells.iter().map(|text| format!("<w:tc>{}</w:tc>", p(text))).collect();
        format!("<w:tr>{cells}</w:tr>")
    };
    let cases = [
        ("paragraphs", p("One.") + &p("Two."), "One.\n\nTwo."),
        ("an empty paragraph", p("One.") + "<w:p/>" + &p("Two."), "One.\n\nTwo."),
        ("entities", p("&lt;A &amp; B&gt; &#233;"), "<A & B> é"),
        ("no entity of the file's own", p("&x;"), "&x;"),
        (
            "signs",
            "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>\
             <w:br w:type=\"page\"/><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>"
                .to_owned(),
            "a\tb\nc\u{2011}d",
        ),
        (
            "emphasis close around the words",
            format!("<w:p>{}{}{}</w:p>", run("<w:i/>", "Signé "), run("<w:b/>", "Aslov"), run("", " ici")),
            "*Signé* **Aslov** ici",
        ),
        ("runs of one type are one", format!("<w:p>{0}{0}</w:p>", run("<w:b/><w:i/>", "ab")), "***abab***"),
        ("emphasis that is switched off", format!("<w:p>{}</w:p>", run(r#"<w:b w:val="0"/>"#, "a")), "a"),
        ("emphasis by a style", format!("<w:p>{}</w:p>", run(r#"<w:rStyle w:val="Strong"/>"#, "a")), "**a**"),
        ("a heading", styled("Heading1", "Title"), "# Title"),
        ("a heading by the style below", styled("Titre", "Title"), "# Title"),
        ("a style in a circle", styled("Circle", "a"), "a"),
        (
            "numbers as Word counts them",
            member(1, 0, "a") + &member(1, 1, "b") + &member(1, 1, "c") + &member(1, 0, "d") + &member(1, 1, "e"),
            "1. a\n\n(a) b\n\n(b) c\n\n2. d\n\n(a) e",
        ),
        ("a number of two levels", member(1, 0, "a") + &member(1, 2, "b"), "1. a\n\n1.i b"),
        ("a list begun anew", member(1, 0, "a") + &member(3, 0, "b") + &member(3, 0, "c"), "1. a\n\n5. b\n\n6. c"),
        ("a list by a style", styled("Alinea", "a") + &styled("Alinea", "b"), "1. a\n\n2. b"),
        (
            "lines that were broken by hand",
            p("x") + &styled("Lines", "  One that") + &styled("Lines", "goes on.") + &styled("Lines", "") + &p("Two."),
            "x\n\n  One that\ngoes on.\n\nTwo.",
        ),
        ("no list after all", member(0, 0, "a"), "a"),
        ("bullets", member(2, 0, "a"), "• a"),
        (
            "a table",
            p("Before.") + "<w:tbl>" + &cells(&["a", "b|c"]) + &cells(&["", "d"]) + "</w:tbl>",
            "Before.\n\n| a | b¦c |\n|  | d |",
        ),
        (
            "the table that lays a masthead out",
            "<w:tbl>".to_owned() + &cells(&["United Nations", "A/62/492"]) + "</w:tbl>" + &p("One."),
            "United Nations\n\nA/62/492\n\nOne.",
        ),
        (
            "a table in a table",
            p("x")
                + "<w:tbl><w:tr><w:tc><w:tbl>"
                + &cells(&["a", "b"])
                + "</w:tbl></w:tc><w:tc>"
                + &p("c")
                + "</w:tc></w:tr></w:tbl>",
            "x\n\n| a b | c |",
        ),
        (
            "a text box, once, after its paragraph",
            "<w:p><w:r><w:t>Out.</w:t><mc:AlternateContent><mc:Choice><w:txbxContent>".to_owned()
                + &p("In.")
                + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
                + &p("In.")
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>",
            "Out.\n\nIn.",
        ),
        (
            "no text that was deleted",
            "<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>"
                .to_owned(),
            "new",
        ),
        (
            "the result of a field and not its code",
            "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>7</w:t></w:r></w:p>".to_owned(),
            "7",
        ),
        (
            "notes under the text",
            r#"<w:p><w:r><w:t>Noted</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>"#.to_owned(),
            "Noted 1\n\n____________\n\n1 A/61/10.",
        ),
        (
            "the mark of a note that is not there",
            r#"<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id="9"/></w:r></w:p>"#.to_owned(),
            "a 1",
        ),
        ("a file that breaks off", "<w:p><w:r><w:t>One".to_owned(), "One"),
    ];
    for (what, body, expected) in cases {
        assert_eq!(text(&file(&body), LIMIT).as_deref().map(str::trim_end), Ok(expected), "{what}");
    }
}

#[test]
fn a_word_file_is_opened_as_its_text_is() {
    let letter = include_str!("../documents/A-62-492/fr.txt");
    let opened = decode(&word::of_text(letter)).expect("a text");
    let names = Names::of(Language::French);
    let (from_word, _) = chancery::read(opened, &names);
    let (from_text, _) = chancery::read(letter.to_owned(), &names);
    assert_eq!(from_word.masthead.agenda.len(), 16);
    let ids = |document: &chancery::document::Document| -> Vec<String> {
        document.passages().iter().map(|passage| passage.eid.to_owned()).collect()
    };
    assert_eq!(ids(&from_word), ids(&from_text));
}

#[test]
fn a_file_that_is_no_word_file_is_broken() {
    assert_eq!(text(b"PK\x03\x04", LIMIT), Err(Broken::Package));
    assert_eq!(text(&archive(&[("content.xml", "<office/>")]), LIMIT), Err(Broken::Package));
    let main = r#"<Relationships><Relationship Type="x/officeDocument" Target="/doc/main.xml"/></Relationships>"#;
    let elsewhere = archive(&[("_rels/.rels", main), ("doc/main.xml", &p("Found."))]);
    assert_eq!(text(&elsewhere, LIMIT).as_deref(), Ok("Found.\n\n"));
}

#[test]
fn a_part_that_unpacks_without_end_is_given_up() {
    let long = p(&"a".repeat(LIMIT));
    assert_eq!(text(&file(&long), LIMIT), Err(Broken::TooLong));
}

#[test]
fn what_is_nested_without_end_is_read_all_the_same() {
    let deep = "<w:p><w:r><w:txbxContent>".repeat(20_000) + "<w:p><w:r><w:t>deep</w:t></w:r></w:p>";
    assert!(text(&file(&deep), LIMIT * 8).expect("a text").contains("deep"));
    let tables = "<w:tbl><w:tr><w:tc>".repeat(20_000) + &p("deep");
    assert!(text(&file(&tables), LIMIT * 8).expect("a text").contains("deep"));
}

proptest! {
    #[test]
    fn no_file_is_too_strange(bytes in prop::collection::vec(any::<u8>(), 0..300), cut in 0usize..2000) {
        let _ = text(&bytes, LIMIT);
        let mut whole = file(&(p("One.") + &member(1, 1, "a")));
        for (place, byte) in bytes.iter().enumerate() {
            let at = (cut + place * 7) % whole.len();
            whole[at] ^= byte;
        }
        let _ = text(&whole, LIMIT);
        whole.truncate(cut.min(whole.len()));
        let _ = text(&whole, LIMIT);
    }
}
