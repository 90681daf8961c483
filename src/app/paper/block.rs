use super::footnote::FootnoteView;
use super::heading::HeadingView;
use super::paragraph::ParagraphView;
use super::printed::Printed;
use super::signatures::Signatures;
use super::table::TableView;
use crate::app::Reading;
use crate::app::view::*;
use crate::document::{Block, Class, Conclusion, Text};

/// One unit of a component's flow; `level` is that of a heading.
#[component]
pub fn BlockView<'a>(reading: &'a Reading, block: &'a Block, level: u8) -> impl IntoView {
    match block {
        Block::Heading(heading) => view! { <HeadingView reading heading level /> }.into_any(),
        Block::Paragraph(paragraph) => view! { <ParagraphView reading paragraph /> }.into_any(),
        Block::Signatures(signatures) => view! { <Signatures reading signatures /> }.into_any(),
        Block::Conclusion(Conclusion { eid, text, .. }) => {
            view! { <div class="conclusion" id=eid.clone()><Printed reading text /></div> }.into_any()
        }
        Block::Table(table) => view! { <TableView reading table /> }.into_any(),
        Block::Footnote(footnote) => view! { <FootnoteView reading footnote /> }.into_any(),
        Block::Line(text) => view! { <Printed reading text class=line_class(reading, text) /> }.into_any(),
    }
}

/// `[Original : chinois et russe]` stands under and to the end of the heading, as the Editorial Manual
/// asks; `[on the report of the Third Committee]` in italics under that of a resolution.
fn line_class(reading: &Reading, text: &Text) -> &'static str {
    let bracketed = text.to_line(reading.source()).starts_with('[');
    match (bracketed, reading.document.class) {
        (true, Class::Resolution) => "line proponent",
        (true, _) => "original",
        (false, _) => "line",
    }
}
