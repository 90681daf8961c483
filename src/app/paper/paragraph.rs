use super::chips::Chips;
use super::pilcrow::Pilcrow;
use super::points::Points;
use super::printed::Printed;
use crate::app::Reading;
use crate::app::place::number_label;
use crate::app::view::*;
use crate::document::{Number, Paragraph, ParagraphKind};

/// A paragraph with its number in the margin, its points, and the agenda items that it deals with.
#[component]
pub fn ParagraphView<'a>(reading: &'a Reading, paragraph: &'a Paragraph) -> impl IntoView {
    let Paragraph { eid, kind, number, text, points } = paragraph;
    let class = match kind {
        ParagraphKind::Plain => "para",
        ParagraphKind::Preambular => "para preambular",
        ParagraphKind::Operative => "para operative",
    };
    view! {
        <div class=class id=eid.clone()>
            <NumberView reading eid number />
            <Printed reading text />
            <Chips reading eid />
            <Points reading points />
        </div>
    }
    .into_any()
}

/// The number of a paragraph or point, with the link to it: printed as in the source, or assigned.
#[component]
pub fn NumberView<'a>(reading: &'a Reading, eid: &'a str, number: &'a Number) -> impl IntoView {
    match number {
        Number::Assigned(_) => view! { <Pilcrow reading eid label=number_label(number) /> }.into_any(),
        Number::Printed { span, .. } => {
            let printed = span.of(reading.source()).to_owned();
            view! {
                <span class="num printed">{printed}</span>
                <Pilcrow reading eid />
            }
            .into_any()
        }
    }
}
