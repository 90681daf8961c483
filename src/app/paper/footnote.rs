use super::pilcrow::Pilcrow;
use super::printed::{Printed, mark_id};
use crate::app::Reading;
use crate::app::view::*;
use crate::document::Footnote;

/// A note with its mark, which leads back to the text, where a mark in the text leads to the note.
#[component]
pub fn FootnoteView<'a>(reading: &'a Reading, footnote: &'a Footnote) -> impl IntoView {
    let Footnote { eid, mark, text } = footnote;
    let mark = mark.of(reading.source()).to_owned();
    let mark = match reading.is_marked(eid) {
        true => view! { <a class="num printed" href=format!("#{}", mark_id(eid))>{mark}</a> }.into_any(),
        false => view! { <span class="num printed">{mark}</span> }.into_any(),
    };
    view! {
        <div class="note" id=eid.clone() role="note">
            {mark}
            <Pilcrow reading eid />
            <Printed reading text />
        </div>
    }
    .into_any()
}
