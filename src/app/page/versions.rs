use crate::app::Words;
use crate::app::view::*;
use crate::app::words::fill;
use crate::document::Language;

/// A language version of the document of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    pub language: Language,
    pub address: String,
    /// How its blocks stand beside those of the page ([`crate::parallel::Rows`]); empty for the page itself.
    pub rows: String,
}

/// The same document in other languages: a link to each, and the button that sets it beside the page.
#[component]
pub fn Versions(words: &'static Words, versions: Vec<Version>, language: Language) -> impl IntoView {
    let links = versions.into_iter().map(|version| version_view(words, version, language)).collect::<Vec<_>>();
    (links.len() > 1)
        .then(|| view! { <nav class="versions languages" aria-label=words.languages><ul>{links}</ul></nav> })
        .into_any()
}

fn version_view(words: &'static Words, version: Version, language: Language) -> AnyView {
    let Version { language: other, address, rows } = version;
    let current = (other == language).then_some("page");
    let (code, name) = (other.code(), Words::of(other).own_name);
    let beside = (!rows.is_empty()).then(|| {
        let label = fill(words.controls.beside, name);
        view! {
            <button type="button" class="live" value=code data-rows=rows aria-pressed="false" aria-label=label.clone() title=label>
            </button>
        }
    });
    view! {
        <li>
            <a href=address hreflang=code lang=code dir=other.direction() aria-current=current>{name}</a>
            {beside}
        </li>
    }
    .into_any()
}
