use super::{Account, BottomBar, Desk};
use crate::app::Reading;
use crate::app::evidence::EvidenceView;
use leptos::prelude::*;

/// A document that was opened in the browser: what takes the place of the desk and of what follows it.
///
/// Its number tells the viewer whose it is.
#[component]
pub fn OpenedPage<'a>(reading: &'a Reading, number: usize) -> impl IntoView {
    let language = reading.document.language;
    let number = number.to_string();
    view! {
        <div id="desk" class="desk" lang=language.code() dir=language.direction() data-opened=number>
            <Desk reading map=None />
        </div>
        <BottomBar reading />
        <Account reading source=None evidence=None />
        {evidence(reading)}
    }
    .into_any()
}

/// Of more bytes than this, the source is not shown again: twice the text would be twice the work.
const EVIDENCE: usize = 1 << 19;

/// The source by how it was read, folded up.
fn evidence(reading: &Reading) -> AnyView {
    let words = reading.words();
    let view = || {
        view! {
            <details class="account" lang=words.language.code() dir=words.language.direction()>
                <summary>{words.evidence.heading}</summary>
                <EvidenceView reading address="" />
            </details>
        }
    };
    (reading.source().len() <= EVIDENCE).then(view).into_any()
}
