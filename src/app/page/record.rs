use crate::app::Reading;
use crate::app::paper::official;
use crate::app::view::*;
use crate::document::{Ballot, Metadata, StateCode, Step, Thesaurus, Votes};

/// What the file tells beside the text: how it came about, how it was voted on, under what it is filed.
#[component]
pub fn Record<'a>(reading: &'a Reading) -> impl IntoView {
    let words = &reading.words().record;
    let Metadata { steps, keywords, job_number, .. } = &reading.document.metadata;
    let terms = |thesaurus| {
        let of = keywords.iter().filter(move |keyword| keyword.thesaurus == thesaurus);
        of.map(|keyword| keyword.term.as_str()).collect::<Vec<_>>().join(", ")
    };
    let steps = steps.iter().map(|step| fact((words.step)(step.kind), step_view(reading, step))).collect::<Vec<_>>();
    let goals = terms(Thesaurus::Goals);
    let subjects = terms(Thesaurus::Unbis);
    let facts = [
        adoption(reading).map(|told| fact(words.adoption, told.into_any())),
        (!steps.is_empty()).then(|| steps.into_any()),
        (!goals.is_empty()).then(|| fact(words.goals, goals.into_any())),
        (!subjects.is_empty()).then(|| fact(words.keywords, view! { <span lang="en">{subjects}</span> }.into_any())),
        (!job_number.is_empty()).then(|| fact(words.job_number, job_number.clone().into_any())),
    ];
    let facts: Vec<AnyView> = facts.into_iter().flatten().collect();
    let supplied = reading.document.metadata != Metadata::default();
    supplied.then(|| {
        view! {
            <section id="record">
                <h2>{words.heading}</h2>
                <p>{words.intro}</p>
                <dl>{facts}</dl>
            </section>
        }
    })
}

fn fact(name: &'static str, told: AnyView) -> AnyView {
    view! { <dt>{name}</dt><dd>{told}</dd> }.into_any()
}

/// `10 December 2020, recorded vote: in favour 175, against 2, abstaining 3`.
fn adoption(reading: &Reading) -> Option<String> {
    let words = reading.words();
    let adoption = reading.document.adoption?;
    let metadata = &reading.document.metadata;
    let count = |ballot: Ballot| format!("{} {}", (words.record.ballot)(ballot), reading.votes(ballot));
    let vote = match adoption.votes {
        Some(Votes::Counted { .. }) if !metadata.roll.is_empty() => {
            let counts: Vec<String> = metadata.roll.iter().map(|group| count(group.ballot)).collect();
            Some(format!("{} ({})", words.record.recorded_vote, counts.join(", ")))
        }
        _ => metadata.without_vote.then(|| words.record.without_vote.to_owned()),
    };
    let told: Vec<String> = adoption.date.map(words.date).into_iter().chain(vote).collect();
    (!told.is_empty()).then(|| told.join(", "))
}

/// The document of a step with its date, and who proposes it.
fn step_view(reading: &Reading, step: &Step) -> AnyView {
    let symbol = step.symbol.as_ref().map(|symbol| {
        view! { <a href=official(reading, symbol)>{symbol.to_string()}</a> }
    });
    let date =
        step.date.map(|date| format!("{}{}", if symbol.is_some() { ", " } else { "" }, (reading.words().date)(date)));
    let parted = (symbol.is_some() || date.is_some()) && !step.by.is_empty();
    view! { {symbol}{date}{parted.then_some(". ")}{sponsors(reading, step)} }.into_any()
}

/// The States that propose it by their names in the language of the document, or else what the file says.
fn sponsors(reading: &Reading, step: &Step) -> AnyView {
    let name =
        |state: &StateCode| reading.states.iter().find(|entry| entry.code == *state).map(|entry| entry.name.clone());
    let names: Option<Vec<String>> = step.sponsors.iter().map(name).collect();
    match names.filter(|names| !names.is_empty() && !step.by.contains(['('])) {
        Some(names) => names.join(", ").into_any(),
        None => view! { <span lang="en">{step.by.clone()}</span> }.into_any(),
    }
}
