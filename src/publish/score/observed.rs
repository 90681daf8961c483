//! What was read, in the format of the expectations.

use crate::document::{
    Adoption, Block, Component, ComponentKind, Distribution, Document, HeadingKind, Language, MastheadPart,
    ParagraphKind, Party, Point, Votes,
};
use serde_json::{Value, json};

/// All fields that an expectation may have.
pub(super) fn observed(document: &Document) -> Value {
    let masthead = &document.masthead;
    let source = document.source.as_str();
    let communication = document.communication.as_ref();
    let adoption = document.adoption.unwrap_or_default();
    let parties = |parties: &[Party]| parties.iter().map(|party| party.code(source)).collect::<Vec<_>>();
    let senders = communication.map_or(&document.sponsors, |communication| &communication.senders);
    let titles = masthead.lines.iter().filter(|line| matches!(line.part, MastheadPart::ItemTitle(_))).count();
    json!({
        "language": document.language.code(),
        "class": document.class.code(),
        "organs": masthead.organs.iter().map(|organ| organ.code(source)).collect::<Vec<_>>(),
        "symbols": masthead.symbols.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "distribution": masthead.distribution.map(distribution),
        "date": masthead.date.map(|date| date.to_string()),
        "original_languages": languages(&masthead.original_languages),
        "session": masthead.session,
        "council_year": masthead.council_year,
        "agenda_items": masthead.agenda.iter().map(|entry| entry.item.to_string()).collect::<Vec<_>>(),
        "agenda_titles": titles,
        "title": document.main().and_then(|main| title(main, source)),
        "dated": communication.and_then(|it| it.dated).or(adoption.date).map(|date| date.to_string()),
        "senders": parties(senders),
        "addressees": parties(communication.map_or(&[], |communication| &communication.addressees)),
        "components": document.components.iter().map(|one| component(one, source)).collect::<Vec<_>>(),
        "votes": votes(adoption),
    })
}

fn distribution(distribution: Distribution) -> &'static str {
    match distribution {
        Distribution::General => "general",
        Distribution::Limited => "limited",
        Distribution::Restricted => "restricted",
    }
}

fn languages(languages: &[Language]) -> Vec<&'static str> {
    languages.iter().map(|language| language.code()).collect()
}

fn title(component: &Component, source: &str) -> Option<String> {
    component.heading(HeadingKind::Title).map(|text| text.to_line(source))
}

fn votes(adoption: Adoption) -> Value {
    match adoption.votes {
        None => Value::Null,
        Some(Votes::Unanimous) => json!({ "unanimous": true }),
        Some(Votes::Counted { in_favour, against, abstaining }) => {
            json!({ "in_favour": in_favour, "against": against, "abstaining": abstaining })
        }
    }
}

fn component(component: &Component, source: &str) -> Value {
    let of_kind = |kind| component.paragraphs().filter(|paragraph| paragraph.kind == kind).count();
    let conclusion = component.conclusion();
    let signatories = component
        .signatures()
        .map(|one| json!({ "name": one.name(source), "state": one.state.map(|state| state.to_string()) }));
    json!({
        "id": if component.kind == ComponentKind::Main { "main" } else { component.eid.as_str() },
        "heading": heading(component, source),
        "title": title(component, source),
        "original_languages": languages(&component.original_languages),
        "paragraphs": component.paragraphs().count(),
        "preambular": of_kind(ParagraphKind::Preambular),
        "operative": of_kind(ParagraphKind::Operative),
        "points": component.paragraphs().map(|paragraph| points(&paragraph.points)).sum::<usize>(),
        "footnotes": component.blocks.iter().filter(|block| matches!(block, Block::Footnote(_))).count(),
        "place": conclusion.and_then(|it| it.place).map(|place| place.of(source)),
        "date": conclusion.and_then(|it| it.date).map(|date| date.to_string()),
        "signatories": signatories.collect::<Vec<_>>(),
        "truncated": component.truncated,
    })
}

/// The short word with its number, `Annexe II`: what a heading goes on with is left out.
fn heading(component: &Component, source: &str) -> Option<String> {
    let line = component.heading(HeadingKind::Component)?.to_line(source);
    let plain = line.trim_matches(|c: char| !c.is_alphanumeric());
    let mut words = plain.split(' ');
    let first = words.next()?;
    let numbers = |word: &&str| word.chars().all(|c| c.is_ascii_digit()) || word.chars().all(char::is_uppercase);
    let number = words.next().filter(numbers);
    Some(number.map_or(first.to_owned(), |number| format!("{first} {number}")))
}

fn points(list: &[Point]) -> usize {
    list.iter().map(|point| 1 + points(&point.points)).sum()
}
