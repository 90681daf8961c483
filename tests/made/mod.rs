//! Documents made by hand, for tests of what needs no reader.

use chancery::document::{
    Block, Component, ComponentKind, Document, Emphasis, Language, Number, Paragraph, ParagraphKind, Run, Span, Text,
};

/// A document of one component with a paragraph for each text.
pub fn document(language: Language, paragraphs: &[&str]) -> Document {
    let mut document = Document { language, ..Document::default() };
    let blocks = paragraphs.iter().enumerate().map(|(index, text)| {
        let text = append(&mut document.source, text);
        Block::Paragraph(paragraph(format!("para_{}", index + 1), index, text))
    });
    let blocks = blocks.collect();
    document.components.push(Component {
        kind: ComponentKind::Main,
        eid: String::new(),
        original_languages: Vec::new(),
        blocks,
    });
    document
}

/// Adds a text to the source, on a line of its own.
pub fn append(source: &mut String, text: &str) -> Text {
    let start = source.len();
    source.push_str(text);
    let span = Span::new(start, source.len());
    source.push('\n');
    Text { runs: vec![Run { span, emphasis: Emphasis::default(), mention: None }] }
}

pub fn paragraph(eid: String, index: usize, text: Text) -> Paragraph {
    Paragraph {
        eid,
        kind: ParagraphKind::Plain,
        number: Number::Assigned(u32::try_from(index + 1).unwrap()),
        text,
        points: Vec::new(),
    }
}
