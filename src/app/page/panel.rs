use crate::app::Words;
use crate::app::view::*;

/// The place of the front page for documents of the reader's own; it is there to be used once the viewer is.
#[component]
pub fn Panel(words: &'static Words) -> impl IntoView {
    let controls = &words.controls;
    view! {
        <div id="open" class="live">
            <div class="drop-zone">
                <button type="button" class="tool choose">{controls.open}</button>
                <span>{controls.or_drop}</span>
            </div>
            <label for="pasted">{controls.paste_here}</label>
            <textarea id="pasted" rows="4" spellcheck="false"></textarea>
            <button type="button" class="tool read-it">{controls.read_it}</button>
        </div>
    }
    .into_any()
}
