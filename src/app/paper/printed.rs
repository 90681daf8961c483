use crate::app::Reading;
use crate::app::place::item_id;
use crate::app::view::*;
use crate::document::{Emphasis, Mention, Run, Symbol, Text};

/// How the type of a text is set.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Setting {
    /// As its emphasis marks say.
    #[default]
    Body,
    /// By the style of its place: bold over the whole of a title is no emphasis in it.
    Display,
}

/// A text of the tree: the one place where characters of the source reach the page.
#[component]
pub fn Printed<'a>(
    reading: &'a Reading,
    text: &'a Text,
    #[prop(optional)] setting: Setting,
    /// The class beside `t`.
    #[prop(optional)]
    class: &'static str,
    /// Whether the text flows inside a line of its own element.
    #[prop(optional)]
    inline: bool,
) -> impl IntoView {
    let plain = setting == Setting::Display && text.runs.iter().all(|run| run.emphasis.bold || is_blank(run, reading));
    let runs = text.runs.iter().map(|run| run_view(reading, run, plain)).collect::<Vec<_>>();
    let class = if class.is_empty() { "t".to_owned() } else { format!("t {class}") };
    if inline {
        view! { <span class=class>{runs}</span> }.into_any()
    } else {
        view! { <p class=class>{runs}</p> }.into_any()
    }
}

fn is_blank(run: &Run, reading: &Reading) -> bool {
    run.span.of(reading.source()).trim().is_empty()
}

fn run_view(reading: &Reading, run: &Run, plain: bool) -> AnyView {
    let characters = run.span.of(reading.source()).to_owned();
    let mentioned = mention_view(reading, run, characters);
    let Emphasis { italic, bold, raised } = run.emphasis;
    let mentioned = if raised { view! { <sup>{mentioned}</sup> }.into_any() } else { mentioned };
    match (italic, bold && !plain) {
        (true, true) => view! { <strong><em>{mentioned}</em></strong> }.into_any(),
        (true, false) => view! { <em>{mentioned}</em> }.into_any(),
        (false, true) => view! { <strong>{mentioned}</strong> }.into_any(),
        (false, false) => mentioned,
    }
}

fn mention_view(reading: &Reading, run: &Run, characters: String) -> AnyView {
    match &run.mention {
        Some(Mention::Date(date)) => view! { <time datetime=date.to_string()>{characters}</time> }.into_any(),
        Some(Mention::State(state)) => {
            let id = reading.mention_id(*state, run);
            view! { <span class="state" id=id data-state=state.to_string()>{characters}</span> }.into_any()
        }
        Some(Mention::AgendaItem(item)) if reading.has_item(item) => {
            let id = reading.is_item_place(run).then(|| item_id(item));
            view! { <a class="item" id=id href=format!("#{}", item_id(item))>{characters}</a> }.into_any()
        }
        Some(Mention::Symbol(symbol)) => {
            view! { <a class="symbol" href=official(reading, symbol)>{characters}</a> }.into_any()
        }
        Some(Mention::NoteMark(mark)) if !mark.note.is_empty() => {
            let id = mark.first.then(|| mark_id(&mark.note));
            let name = reading.place_name(&mark.note);
            let href = format!("#{}", mark.note);
            view! { <sup><a class="mark" id=id href=href aria-label=name>{characters}</a></sup> }.into_any()
        }
        Some(Mention::NoteMark(_)) => view! { <sup>{characters}</sup> }.into_any(),
        _ => characters.into_any(),
    }
}

/// The id of the mark to which a footnote leads back.
pub fn mark_id(note: &str) -> String {
    format!("mark_{note}")
}

/// The address at which the United Nations keeps a document, in the language of this one.
pub fn official(reading: &Reading, symbol: &Symbol) -> String {
    format!("https://docs.un.org/{}/{symbol}", reading.document.language.code())
}
