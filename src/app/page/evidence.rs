use super::bar::Bar;
use crate::app::Reading;
use crate::app::evidence::EvidenceView;
use crate::app::view::*;

/// The body of the page that shows the source of a document by how it was read.
#[component]
pub fn EvidencePage<'a>(reading: &'a Reading, address: String) -> impl IntoView {
    let words = reading.words();
    view! {
        <a class="skip" href="#paper">{words.skip}</a>
        <Bar words symbols=reading.symbol_line() />
        <div id="desk" class="desk front">
            <main id="paper" class="paper" tabindex="-1">
                <p><a href=address.clone()>{reading.title().unwrap_or_else(|| words.to_text.to_owned())}</a></p>
                <h1>{words.evidence.heading}</h1>
                <EvidenceView reading address=&address />
            </main>
        </div>
    }
    .into_any()
}
