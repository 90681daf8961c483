use crate::app::Reading;
use crate::app::view::*;
use crate::states::{Role, Signatory, StateEntry};

/// The table of States: what each does, by whom, and every place that names it.
///
/// States that vote stand under the ballot that they share, with its count.
#[component]
pub fn StatesTable<'a>(reading: &'a Reading) -> impl IntoView {
    let words = reading.words();
    let group = |entry: &StateEntry| if let Role::Votes(ballot) = entry.role() { Some(ballot) } else { None };
    let groups = reading.states.chunk_by(|one, next| group(one) == group(next)).map(|entries| {
        let ballot = entries.first().and_then(group);
        let heading = ballot.map(|ballot| {
            let (said, count) = ((words.record.ballot)(ballot), reading.votes(ballot));
            view! { <tr class="ballot"><th colspan="2" scope="rowgroup">{said}" "<b>{count}</b></th></tr> }
        });
        let rows = entries.iter().map(|entry| view! { <StateRow reading entry /> }.into_any()).collect::<Vec<_>>();
        view! { <tbody>{heading}{rows}</tbody> }.into_any()
    });
    view! {
        <table class="states">
            <thead>
                <tr>
                    <th scope="col"><span class="unseen">{words.state}</span></th>
                    <th scope="col"><span class="unseen">{words.signs_or_mentioned}</span></th>
                </tr>
            </thead>
            {groups.collect::<Vec<_>>()}
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
    let id = entry.place().is_none().then(|| entry.row_id());
    let roles = roles(reading, entry);
    let mentions = mentions_view(reading, entry);
    let mentions = (!mentions.is_empty())
        .then(|| view! { <p class="mentions" role="group" aria-label=words.mention>{mentions}</p> });
    // Of most that vote nothing else is told: the name has the whole line.
    let more = (!signatories.is_empty() || mentions.is_some()).then(|| view! { <td>{signatories}{mentions}</td> });
    view! {
        <tr
            id=id
            data-state=entry.code.to_string()
            data-role=entry.role().as_str()
            data-transmits=entry.transmits.then_some("")
            data-sponsors=entry.sponsors.then_some("")
        >
            <th scope="row" colspan=more.is_none().then_some("2")>
                {entry.name.clone()}{(!roles.is_empty()).then(|| view! { <small>{roles}</small> })}
            </th>
            {more}
        </tr>
    }
    .into_any()
}

/// Signs, transmits, sponsors, or is only mentioned; its vote is told above it.
fn roles(reading: &Reading, entry: &StateEntry) -> String {
    let words = reading.words();
    let signs = (!entry.signatures.is_empty()).then_some(words.signs);
    let transmits = entry.transmits.then_some(words.transmits);
    let sponsors = entry.sponsors.then_some(words.record.sponsors);
    let roles: Vec<&str> = [signs, transmits, sponsors].into_iter().flatten().collect();
    if roles.is_empty() && entry.vote.is_none() {
        return words.count(words.mentioned, entry.mentions.len());
    }
    roles.join(words.marks.list)
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
    let mut before = "";
    let links = parts.flat_map(|part| part.iter().zip(1..)).map(|(mention, number)| {
        let place = || reading.short_place_after(before, &mention.eid);
        let label = if number == 1 { place() } else { number.to_string() };
        before = &mention.eid;
        view! { <a href=format!("#{}", mention.id)>{label}</a>" " }.into_any()
    });
    links.collect()
}
