//! Light, dark, or as the system has it.

use super::session::Session;
use leptos::prelude::*;
use leptos::web_sys::Storage;

/// Under which the choice is kept; the boot module reads it too, so that the page opens in it.
const KEY: &str = "theme";

#[derive(Clone, Copy, PartialEq, Eq)]
enum Theme {
    System,
    Light,
    Dark,
}

impl Theme {
    /// As attribute and storage write it; empty for that of the system, which is no choice.
    fn code(self) -> &'static str {
        match self {
            Self::System => "",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    fn kept() -> Self {
        let kept = storage().and_then(|storage| storage.get_item(KEY).ok()?).unwrap_or_default();
        [Self::Light, Self::Dark].into_iter().find(|theme| theme.code() == kept).unwrap_or(Self::System)
    }

    fn next(self) -> Self {
        match self {
            Self::System => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::System,
        }
    }

    fn apply(self) {
        let Some(page) = document().document_element() else { return };
        let _ = if self == Self::System {
            page.remove_attribute("data-theme")
        } else {
            page.set_attribute("data-theme", self.code())
        };
    }
}

/// Where the choice is kept; none where the reader's browser keeps nothing.
fn storage() -> Option<Storage> {
    window().local_storage().ok()?
}

fn keep(theme: Theme) {
    let Some(storage) = storage() else { return };
    let _ = if theme == Theme::System { storage.remove_item(KEY) } else { storage.set_item(KEY, theme.code()) };
}

/// The button that changes the theme.
#[component]
pub fn ThemeButton(session: Session) -> impl IntoView {
    let theme = RwSignal::new(Theme::kept());
    Effect::new(move |_| theme.get().apply());
    let turn = move |_| {
        theme.update(|theme| *theme = theme.next());
        keep(theme.get_untracked());
    };
    let name = move || {
        let [system, light, dark] = session.controls().themes;
        match theme.get() {
            Theme::System => system,
            Theme::Light => light,
            Theme::Dark => dark,
        }
    };
    view! { <button type="button" class="tool theme" aria-label=name title=name on:click=turn>"◐"</button> }
}
