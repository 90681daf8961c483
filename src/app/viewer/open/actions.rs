use super::open_files;
use crate::app::viewer::session::Session;
use crate::app::viewer::theme::ThemeButton;
use leptos::html;
use leptos::prelude::*;

/// The buttons of the bar: open a file, change the theme.
#[component]
pub fn Actions(session: Session) -> impl IntoView {
    view! {
        <Chooser session />
        <ThemeButton session />
    }
}

/// A button that lets the reader choose files.
#[component]
pub fn Chooser(session: Session) -> impl IntoView {
    let chosen: NodeRef<html::Input> = NodeRef::new();
    let choose = move |_| {
        if let Some(input) = chosen.get_untracked() {
            input.click();
        }
    };
    let open = move |_| {
        if let Some(input) = chosen.get_untracked() {
            open_files(session, input.files());
            // So that choosing the same file again is a change.
            input.set_value("");
        }
    };
    view! {
        <button type="button" class="tool" on:click=choose>{session.controls().open}</button>
        <input node_ref=chosen type="file" multiple hidden on:change=open aria-label=session.controls().open />
    }
}
