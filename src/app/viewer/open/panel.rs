use super::actions::Chooser;
use super::read;
use crate::app::viewer::session::Session;
use leptos::prelude::*;

/// The place of the front page for documents of the reader's own.
#[component]
pub fn Panel(session: Session) -> impl IntoView {
    let controls = session.controls();
    let text = RwSignal::new(String::new());
    let read_it = move |_| read::pasted(session, text.get_untracked());
    view! {
        <div class="drop-zone">
            <Chooser session />
            <span>{controls.or_drop}</span>
        </div>
        <label for="pasted">{controls.paste_here}</label>
        <textarea id="pasted" rows="4" spellcheck="false" on:input=move |event| text.set(event_target_value(&event))
            prop:value=text></textarea>
        <button type="button" class="tool" on:click=read_it>{controls.read_it}</button>
    }
}
