use crate::app::Reading;
use crate::states::{Signatory, StateEntry};
use leptos::prelude::*;

/// The table of States: what each does, by whom, and every place that names it.
#[component]
pub fn StatesTable<'a>(reading: &'a Reading) -> impl IntoView {
    let words = reading.words();
    let rows = reading.states.iter().map(|entry| view! { <StateRow reading entry /> }.into_any());
    view! {
        <table class="states">
            <thead>
                <tr>
                    <th scope="col"><span class="unseen">{words.state}</span></th>
                    <th scope="col"><span class="unseen">{words.signs_or_mentioned}</span></th>
                </tr>
            </thead>
            <tbody>{rows.collect::<Vec<_>>()}</tbody>
        </table>
    }
    .into_any()
}

#[component]
fn StateRow<'a>(reading: &'a Reading, entry: &'a StateEntry) -> impl IntoView {
    let words = reading.words();
    let signatories = entry.signatures.iter().map(|signatory| signatory_view(signatory, None));
    let letter = entry.letter.iter().map(|signatory| signatory_view(signatory, Some("letter")));
    let signatories = signatories.chain(letter).collect::<Vec<_>>();
    view! {
        <tr data-state=entry.code.to_string() data-role=entry.role().as_str() data-transmits=entry.transmits.then_some("")>
            <th scope="row">{entry.name.clone()}<small>{roles(reading, entry)}</small></th>
            <td>
                {signatories}
                <p class="mentions" aria-label=words.mention>{mentions_view(reading, entry)}</p>
            </td>
        </tr>
    }
    .into_any()
}

/// Signs, transmits, or is only mentioned.
fn roles(reading: &Reading, entry: &StateEntry) -> String {
    let words = reading.words();
    let signs = (!entry.signatures.is_empty()).then_some(words.signs);
    let transmits = entry.transmits.then_some(words.transmits);
    let roles: Vec<&str> = [signs, transmits].into_iter().flatten().collect();
    if roles.is_empty() { words.count(words.mentioned, entry.mentions.len()) } else { roles.join(words.marks.list) }
}

/// The name, its family name in bold, with the link to the signature; under it the office.
fn signatory_view(signatory: &Signatory, class: Option<&'static str>) -> AnyView {
    let Signatory { eid, name, family, office } = signatory;
    let name = match name.split_once(family.as_str()).filter(|_| !family.is_empty()) {
        Some((before, after)) => view! { {before.to_owned()}<b>{family.clone()}</b>{after.to_owned()} }.into_any(),
        None => name.clone().into_any(),
    };
    view! { <p class=class><a href=format!("#{eid}")>{name}</a><small>{office.clone()}</small></p> }.into_any()
}

/// A link to every mention: the place of the first in each part, then the numbers of those that follow there.
fn mentions_view(reading: &Reading, entry: &StateEntry) -> Vec<AnyView> {
    let parts = entry.mentions.chunk_by(|one, next| one.eid == next.eid);
    let links = parts.flat_map(|part| part.iter().zip(1..)).map(|(mention, number)| {
        let label = if number == 1 { reading.short_place(&mention.eid) } else { number.to_string() };
        view! { <a href=format!("#{}", mention.id)>{label}</a>" " }.into_any()
    });
    links.collect()
}
