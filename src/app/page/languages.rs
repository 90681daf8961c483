use crate::app::Words;
use crate::app::view::*;
use crate::document::Language;

/// The address of the front page in a language: `/fr/`, and `/` in English.
pub fn front_page(language: Language) -> String {
    match language {
        Language::English => "/".to_owned(),
        other => format!("/{}/", other.code()),
    }
}

/// The front page in other languages, each by the name that it has for itself.
///
/// A page of a document needs none: around it, the interface speaks the language of the document.
#[component]
pub fn LanguageMenu(words: &'static Words) -> impl IntoView {
    let links = Language::ALL.map(|language| {
        let current = (language == words.language).then_some("page");
        let code = language.code();
        view! {
            <li>
                <a href=front_page(language) hreflang=code lang=code dir=language.direction() aria-current=current>
                    {Words::of(language).own_name}
                </a>
            </li>
        }
    });
    view! { <nav class="languages" aria-label=words.languages><ul>{links.into_iter().collect::<Vec<_>>()}</ul></nav> }
        .into_any()
}
