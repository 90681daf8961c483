use crate::agenda::Consistency;
use crate::app::Reading;
use crate::app::view::*;
use crate::app::words::Marks;
use crate::document::AgendaItem;

/// Whether masthead, titles and letter agree about the agenda, and every difference in words.
#[component]
pub fn ConsistencyView<'a>(reading: &'a Reading) -> impl IntoView {
    let words = reading.words();
    let consistency = &reading.agenda.consistency;
    if consistency.agrees() {
        let line = (words.agrees)(consistency.in_masthead, consistency.titles > 0, consistency.in_letter.is_some());
        return view! { <p class="consistency agrees">{line}</p> }.into_any();
    }
    let differences = differences(reading, consistency).into_iter().map(|line| view! { <li>{line}</li> });
    view! { <ul class="consistency">{differences.collect::<Vec<_>>()}</ul> }.into_any()
}

fn differences(reading: &Reading, consistency: &Consistency) -> Vec<String> {
    let words = reading.words();
    let Marks { colon, list, .. } = words.marks;
    let only = |where_: &str, items: &[AgendaItem]| {
        let items: Vec<String> = items.iter().map(words.item).collect();
        (!items.is_empty()).then(|| format!("{where_}{colon}{}", items.join(list)))
    };
    let titles =
        (!consistency.titles_match()).then(|| (words.title_count)(consistency.in_masthead, consistency.titles));
    let masthead = only(words.only_in_masthead, &consistency.only_in_masthead);
    let letter = only(words.only_in_letter, &consistency.only_in_letter);
    let quoted: Vec<AgendaItem> = consistency.wordings.iter().map(|wording| wording.item.clone()).collect();
    let quoted = only(words.quoted_otherwise, &quoted);
    [titles, masthead, letter, quoted].into_iter().flatten().collect()
}
