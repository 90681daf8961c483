use crate::app::Words;
use crate::app::view::*;
use crate::app::words::Counted;

/// The line at the foot of the window, announced politely; and all sentences that the viewer says there or elsewhere.
#[component]
pub fn Said(words: &'static Words) -> impl IntoView {
    let controls = &words.controls;
    view! {
        <p
            class="toast"
            role="status"
            data-hits=forms(controls.hits)
            data-passages=forms(controls.passages)
            data-found=controls.found
            data-nothing=controls.nothing
            data-inflected=controls.inflected
            data-respelt=controls.respelt
            data-more=forms(controls.more)
            data-onward=controls.onward
            data-copied=controls.copied
            data-not-copied=controls.not_copied
            data-only-here=controls.only_here
            data-no-place=controls.no_place
            data-fetching=controls.fetching
            data-no-opener=controls.no_opener
            data-no-beside=controls.no_beside
            data-themes=controls.themes.join("|")
        ></p>
    }
    .into_any()
}

/// `one={} hit|other={} hits`.
pub(super) fn forms(counted: Counted) -> String {
    let forms = counted.iter().map(|(form, sentence)| format!("{form}={sentence}"));
    forms.collect::<Vec<_>>().join("|")
}
