//! The paper: the document as it is printed.
//!
//! Every text of the tree becomes one element of class `t`, in the order of the source, holding
//! exactly its characters; whatever is added to them stands in an element of class `label`.

mod block;
mod chips;
mod component;
mod footnote;
mod heading;
mod masthead;
mod paragraph;
mod pilcrow;
mod points;
mod printed;
mod signatures;
mod table;

use super::Reading;
use crate::app::view::*;
use crate::document::Document;
use component::ComponentView;
use masthead::MastheadView;
pub use printed::official;

/// The names that the file has for places, each with the id of the place, `container_5 pre_4 ...`: by them
/// the viewer finds what a link of the file's own means.
fn names(document: &Document) -> Option<String> {
    let named =
        document.aliases.iter().filter(|alias| !alias.eid.is_empty() && !alias.name.contains(char::is_whitespace));
    let pairs: Vec<String> = named.map(|alias| format!("{} {}", alias.name, alias.eid)).collect();
    (!pairs.is_empty()).then(|| pairs.join(" "))
}

/// The document, from masthead to last signature.
#[component]
pub fn Paper<'a>(reading: &'a Reading) -> impl IntoView {
    let language = reading.document.language;
    let levels = heading::levels(&reading.document);
    let long = component::is_long(&reading.document);
    let components = reading.document.components.iter().zip(levels);
    let components = components
        .map(|(component, levels)| view! { <ComponentView reading component levels long /> }.into_any())
        .collect::<Vec<_>>();
    view! {
        <article
            lang=language.code()
            dir=language.direction()
            data-names=names(&reading.document)
        >
            <MastheadView reading />
            {heading::untitled(reading)}
            {components}
        </article>
    }
    .into_any()
}
