use super::taken::TakenAs;
use super::{Account, BottomBar, Desk};
use crate::app::evidence::EvidenceView;
use crate::app::view::*;
use crate::app::{Reading, Words};
use crate::document::Hint;
use crate::form::Form;

/// A document that was opened in the browser: what takes the place of the desk and of what follows it.
///
/// Its number tells the viewer whose it is; `told` is what the reader said it is, in the words of the page.
#[component]
pub fn OpenedPage<'a>(
    reading: &'a Reading,
    number: usize,
    form: Form,
    told: Hint,
    words: &'static Words,
) -> impl IntoView {
    let language = reading.document.language;
    let number = number.to_string();
    // Beside a very long paper, the rails are long too.
    let class = if reading.source().len() > EVIDENCE { "desk very-long" } else { "desk" };
    view! {
        <TakenAs reading form told words />
        <div id="desk" class=class lang=language.code() dir=language.direction() data-opened=number>
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
