use super::label::Label;
use crate::app::Words;
use crate::document::{Ballot, Keyword, Organ};
use crate::library::Family;
use crate::publish::edition;
use crate::publish::facts::{Body, Facts, Item, Part};
use crate::states::Role;

/// What documents are looked up by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Index {
    Organs,
    Years,
    Agenda,
    States,
    Subjects,
}

impl Index {
    pub const ALL: [Self; 5] = [Self::Organs, Self::Years, Self::Agenda, Self::States, Self::Subjects];

    /// Its part of an address.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Organs => "organs",
            Self::Years => "years",
            Self::Agenda => "agenda",
            Self::States => "states",
            Self::Subjects => "subjects",
        }
    }

    /// Its name in a language.
    pub fn name(self, words: &Words) -> &'static str {
        let browse = &words.browse;
        match self {
            Self::Organs => browse.organs,
            Self::Years => browse.years,
            Self::Agenda => browse.agenda,
            Self::States => browse.states,
            Self::Subjects => browse.subjects,
        }
    }

    /// Where a document stands in it.
    pub fn places(self, facts: &Facts, words: &Words) -> Vec<Place> {
        match self {
            Self::Organs => organs(facts, words),
            Self::Years => vec![year(facts, words)],
            Self::Agenda => agenda(facts, words),
            Self::States => facts.states.iter().flat_map(|part| state(part, words)).collect(),
            Self::Subjects => subjects(facts),
        }
    }
}

/// A place in an index: a page, and a shelf of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub page: Label,
    pub shelf: Label,
}

fn organs(facts: &Facts, words: &Words) -> Vec<Place> {
    let council = |code: &str| code == "security-council";
    let place = |body: &Body| {
        let year = facts.council_year.or(facts.date.map(|date| date.year)).filter(|_| council(&body.code));
        let session = facts.session.filter(|_| !council(&body.code));
        let organ = (Family::Organ, body.code.as_str());
        let shelf = match (session, year) {
            (Some(session), _) => Label::of(session, (words.browse.session)(session))
                .found_by([organ, (Family::Session, &session.to_string())]),
            (_, Some(year)) => Label::of(year, year.to_string()).found_by([organ, (Family::Year, &year.to_string())]),
            _ => undated(words),
        };
        Place { page: Label::new(&*body.code, &body.code, name(body, words)).found_by([organ]), shelf }
    };
    facts.organs.iter().map(place).collect()
}

/// The name of an organ in the language of the index, as far as the interface has one.
fn name<'b>(body: &'b Body, words: &Words) -> &'b str {
    let principal = Organ::PRINCIPAL.into_iter().find(|organ| organ.code("") == body.code);
    principal.and_then(words.organ).unwrap_or(&body.name)
}

fn year(facts: &Facts, words: &Words) -> Place {
    let of = |year: u16| Label::of(year, year.to_string()).found_by([(Family::Year, &year.to_string())]);
    Place { page: facts.date.map_or_else(|| undated(words), |date| of(date.year)), shelf: Label::default() }
}

fn undated(words: &Words) -> Label {
    Label::new("~", "undated", words.browse.undated)
}

/// The items of a session, each a shelf.
fn agenda(facts: &Facts, words: &Words) -> Vec<Place> {
    let session = facts.session.map(|session| session.to_string()).unwrap_or_default();
    let page = match facts.session {
        Some(number) => Label::of(number, (words.browse.session)(number)).found_by([(Family::Session, &session)]),
        None => undated(words),
    };
    let place = |item: &Item| {
        let number = (words.item)(&item.item);
        let name = if item.title.is_empty() { number } else { format!("{number}. {}", item.title) };
        let order = format!("{:05} {}", item.item.number, item.item.letter);
        let shelf = Label::new(order, &item.item.to_string(), name);
        // Without its session an item may be of any agenda.
        let found = [(Family::Session, session.as_str()), (Family::Item, &item.item.to_string())];
        Place { page: page.clone(), shelf: if session.is_empty() { shelf } else { shelf.found_by(found) } }
    };
    facts.items.iter().map(place).collect()
}

/// What a State does in a document, each a shelf of its page.
fn state(part: &Part, words: &Words) -> Vec<Place> {
    let names = edition::names(words.language);
    let name = names.short(part.state).unwrap_or(part.state.as_str());
    let code = part.state.as_str();
    let page = Label::new(names.order(part.state), code, name).found_by([(Family::State, code)]);
    let browse = &words.browse;
    let vote = part.vote.map(|ballot| match ballot {
        Ballot::InFavour => ("4", Role::Votes(ballot), browse.in_favour),
        Ballot::Against => ("5", Role::Votes(ballot), browse.against),
        Ballot::Abstaining => ("6", Role::Votes(ballot), browse.abstaining),
        Ballot::Absent => ("7", Role::Votes(ballot), browse.absent),
    });
    let does = [
        part.signs.then_some(("1", Role::Signs, browse.signs)),
        part.transmits.then_some(("2", Role::Transmits, browse.transmits)),
        part.sponsors.then_some(("3", Role::Sponsors, browse.sponsors)),
        vote,
        (part.mentions > 0).then_some(("8", Role::Mentioned, browse.mentioned)),
    ];
    let place = |(order, role, name): (&str, Role, &str)| {
        let shelf = Label::new(order, order, name).found_by([(Family::State, &format!("{code} {role}"))]);
        Place { page: page.clone(), shelf }
    };
    does.into_iter().flatten().map(place).collect()
}

/// The subjects of a document by their first letters.
fn subjects(facts: &Facts) -> Vec<Place> {
    let place = |keyword: &Keyword| {
        let letter = keyword.term.chars().next()?.to_uppercase().to_string();
        Some(Place {
            page: Label::new(&*letter, &letter, &*letter),
            shelf: Label::new(keyword.term.to_lowercase(), &keyword.term, &*keyword.term),
        })
    };
    facts.keywords.iter().filter_map(place).collect()
}
