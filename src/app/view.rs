//! What every view imports: the prelude of Leptos, with views that are written as soon as they are whole.
//!
//! All views become markup: in the published pages, and in the opener, which reads files in a thread that
//! has no page. [`IntoAny`] and [`AnyView`] take the place of those of Leptos, which keep with every view
//! the ways to build, change and hydrate it, and would carry all of them into the wasm.

use leptos::tachys::html::InertElement;
use leptos::tachys::view::Position;

pub use leptos::prelude::*;

/// A view whose type does not matter any more: its markup.
pub type AnyView = InertElement;

/// Forgets the type of a view by writing it.
pub trait IntoAny {
    fn into_any(self) -> AnyView;
}

impl<T: RenderHtml> IntoAny for T {
    fn into_any(self) -> AnyView {
        InertElement::new(markup(self))
    }
}

/// The markup of a whole view, without the comments by which a hydrating page finds its way.
///
/// The replaced strings are markup here: in the characters of a document, `<` is written `&lt;`.
pub fn write(view: impl RenderHtml) -> String {
    markup(view).replace("<!>", "").replace("<!--<() />-->", "")
}

fn markup(view: impl RenderHtml) -> String {
    let mut markup = String::new();
    view.to_html_with_buf(&mut markup, &mut Position::FirstChild, true, false, Vec::new());
    markup
}
