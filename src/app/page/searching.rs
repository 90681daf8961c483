use super::bar::LibraryBar;
use super::said::forms;
use crate::app::Words;
use crate::app::view::*;
use crate::app::words::Searching;
use crate::document::{Ballot, Class, Date, Language, Organ};
use crate::states::Role;

/// The page that searches the library in a language of the interface: `/fr/search/`.
pub fn search_page(language: Language) -> String {
    format!("/{}/search/", language.code())
}

/// The field for the library. It works before any script does: it leads to the page of the search.
#[component]
pub fn SearchForm(words: &'static Words) -> impl IntoView {
    let Searching { field, button, .. } = words.searching;
    view! {
        <form class="seek" role="search" action=search_page(words.language) aria-label=words.searching.heading>
            <input id="words" type="search" name="q" autocomplete="off" autocapitalize="off" spellcheck="false"
                enterkeyhint="search" placeholder=field aria-label=field aria-keyshortcuts="/" />
            <button type="submit" class="tool">{button}</button>
        </form>
    }
    .into_any()
}

/// The body of the page of the search: the field, and the place for what is found.
///
/// `indexes` is where all documents are reached without it.
#[component]
pub fn SearchPage(words: &'static Words, indexes: String) -> impl IntoView {
    let searching = &words.searching;
    let way = || view! { <a href=indexes.clone()>{words.browse.heading}</a> };
    view! {
        <a class="skip" href="#paper">{words.skip}</a>
        <LibraryBar words />
        <div id="desk" class="desk searching">
            <nav id="filters" class="rail rail-start" aria-label=searching.filters hidden></nav>
            <main id="paper" class="paper" tabindex="-1">
                <h1 class="unseen">{searching.heading}</h1>
                <noscript><p>{searching.off}" "{way()}</p></noscript>
                <p id="no-search" role="status" hidden>{searching.off}" "{way()}</p>
                <Found words />
            </main>
        </div>
    }
    .into_any()
}

/// The place for what is found, with the names of what it tells: the program knows no language.
#[component]
fn Found(words: &'static Words) -> impl IntoView {
    view! {
        <div
            id="found"
            data-families=families(&words.searching)
            data-languages=named(Language::ALL.map(|language| (language.code(), (words.name_of)(language))))
            data-classes=named(Class::ALL.map(|class| (class.code(), (words.class)(class))))
            data-organs=organs(words)
            data-roles=roles(words)
            data-dates=dates(words)
        >
            <ul id="chips" hidden></ul>
            <Told words />
            <ol></ol>
        </div>
    }
    .into_any()
}

/// What is told of the search, with all that can be said there.
#[component]
fn Told(words: &'static Words) -> impl IntoView {
    let searching = &words.searching;
    view! {
        <div
            id="told"
            role="status"
            data-invites=searching.invites
            data-going=searching.going
            data-texts=forms(searching.texts)
            data-complete=searching.complete
            data-partial=searching.partial
            data-at-least=searching.at_least
            data-nothing=searching.nothing
            data-no-index=searching.no_index
            data-offline=searching.offline
            data-halted=searching.halted
            data-respelt=searching.respelt
            data-meant=searching.meant
            data-missing=searching.missing
            data-ignored=searching.ignored
            data-phrase=searching.phrase
            data-named=searching.named
            data-more=searching.more
            data-others=searching.others
            data-remove=searching.remove
        ></div>
    }
    .into_any()
}

/// `en=English|fr=French`.
fn named<'n>(names: impl IntoIterator<Item = (&'n str, &'n str)>) -> String {
    let names = names.into_iter().map(|(code, name)| format!("{code}={name}"));
    names.collect::<Vec<_>>().join("|")
}

fn families(searching: &Searching) -> String {
    let Searching { language, organ, session, year, class, item, state, .. } = *searching;
    let names = [language, organ, session, year, class, item, state];
    named(crate::library::Family::ALL.map(|family| family.as_str()).into_iter().zip(names))
}

fn organs(words: &Words) -> String {
    let names: Vec<(String, &str)> =
        Organ::PRINCIPAL.into_iter().filter_map(|organ| Some((organ.code(""), (words.organ)(organ)?))).collect();
    named(names.iter().map(|(code, name)| (code.as_str(), *name)))
}

fn roles(words: &Words) -> String {
    let browse = &words.browse;
    let name = |role| match role {
        Role::Signs => browse.signs,
        Role::Transmits => browse.transmits,
        Role::Sponsors => browse.sponsors,
        Role::Votes(Ballot::InFavour) => browse.in_favour,
        Role::Votes(Ballot::Against) => browse.against,
        Role::Votes(Ballot::Abstaining) => browse.abstaining,
        Role::Votes(Ballot::Absent) => browse.absent,
        Role::Mentioned => browse.mentioned,
    };
    named(Role::ALL.map(|role| (role.as_str(), name(role))))
}

/// How dates are written, month by month: without a day, the first, and any other; `{d}` and `{y}` stand for numbers.
fn dates(words: &Words) -> String {
    const YEAR: u16 = 9876;
    const DAY: u8 = 27;
    let date = |month, day| {
        let written = (words.date)(Date { year: YEAR, month, day });
        written.replace(&YEAR.to_string(), "{y}").replace(&DAY.to_string(), "{d}")
    };
    let forms = (1..=12).flat_map(|month| [None, Some(1), Some(DAY)].map(|day| date(month, day)));
    forms.collect::<Vec<_>>().join("|")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_every_language_have_a_place_for_the_numbers() {
        for language in Language::ALL {
            let written = dates(Words::of(language));
            let forms: Vec<&str> = written.split('|').collect();
            assert_eq!(forms.len(), 36, "{written}");
            assert!(forms.iter().all(|form| form.contains("{y}")), "{written}");
            assert!(forms.iter().skip(2).step_by(3).all(|form| form.contains("{d}")), "{written}");
        }
        assert!(dates(Words::of(Language::French)).contains("1er octobre {y}"));
    }
}
