use super::pilcrow::Pilcrow;
use super::printed::{Printed, Setting, official};
use crate::app::Reading;
use crate::app::view::*;
use crate::document::{ItemEntry, MastheadLine, MastheadPart};

/// What stands above the text, in the order of the source; the style sets it in the two columns of a printed masthead.
#[component]
pub fn MastheadView<'a>(reading: &'a Reading) -> impl IntoView {
    let lines = &reading.document.masthead.lines;
    let printed = |part| lines.iter().any(|line| line.part == part);
    let symbols = reading.symbols_are_supplied().then(|| supplied_symbols(reading));
    let united = (!lines.is_empty() && !printed(MastheadPart::UnitedNations))
        .then(|| view! { <p class="united label">{reading.words().united_nations}</p> });
    let empty = lines.is_empty() && symbols.is_none();
    (!empty)
        .then(|| {
            let groups = groups(lines).into_iter().map(|group| group_view(reading, group)).collect::<Vec<_>>();
            view! { <header class="masthead" id="masthead">{united}{symbols}{groups}</header> }
        })
        .into_any()
}

/// The symbols, where the text does not carry them.
fn supplied_symbols(reading: &Reading) -> impl IntoView + use<> {
    let words = reading.words();
    let symbols = reading.symbols().iter().enumerate().map(|(place, symbol)| {
        let dash = (place > 0).then_some(" – ");
        view! { {dash}<a class="supplied" href=official(reading, symbol)>{symbol.to_string()}</a> }
    });
    let symbols = symbols.collect::<Vec<_>>();
    view! { <p class="symbols label">{symbols}<small>{words.supplied}</small></p> }.into_any()
}

/// Where lines stand on the page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Slot {
    UnitedNations,
    Symbols,
    Organs,
    Facts,
    Session,
    Agenda,
    Titles,
    Other,
}

struct Group<'a> {
    slot: Slot,
    /// How many groups of this slot stand before.
    before: usize,
    lines: Vec<&'a MastheadLine>,
}

fn slot(part: MastheadPart) -> Slot {
    match part {
        MastheadPart::UnitedNations => Slot::UnitedNations,
        MastheadPart::Symbol => Slot::Symbols,
        MastheadPart::Organ(_) => Slot::Organs,
        MastheadPart::Distribution | MastheadPart::Date | MastheadPart::Language | MastheadPart::Original => {
            Slot::Facts
        }
        MastheadPart::SessionOrgan(_) | MastheadPart::Session(_) => Slot::Session,
        MastheadPart::Agenda => Slot::Agenda,
        MastheadPart::ItemTitle(_) => Slot::Titles,
        MastheadPart::Other => Slot::Other,
    }
}

/// Neighbouring lines of one slot; an organ opens a session of its own.
fn groups(lines: &[MastheadLine]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for line in lines {
        let slot = slot(line.part);
        let opens = matches!(line.part, MastheadPart::SessionOrgan(_));
        match groups.last_mut() {
            Some(last) if last.slot == slot && !opens => last.lines.push(line),
            _ => {
                let before = groups.iter().filter(|group| group.slot == slot).count();
                groups.push(Group { slot, before, lines: vec![line] });
            }
        }
    }
    groups
}

fn group_view(reading: &Reading, group: Group<'_>) -> AnyView {
    let class = match (group.slot, group.before) {
        (Slot::UnitedNations, 0) => "united",
        (Slot::Symbols, 0) => "symbols",
        (Slot::Organs, 0) => "organs",
        (Slot::Facts, 0) => "facts",
        (Slot::Session, 0) => "session",
        (Slot::Session, 1) => "session second",
        (Slot::Agenda, _) => "agenda-line",
        (Slot::Titles, _) => return titles_view(reading, &group.lines),
        // A place can be taken once: what comes again follows in the order of the source.
        _ => "again",
    };
    let lines = group.lines.iter().map(|line| line_view(reading, line)).collect::<Vec<_>>();
    view! { <div class=class>{lines}</div> }.into_any()
}

fn line_view(reading: &Reading, line: &MastheadLine) -> AnyView {
    let class = match line.part {
        MastheadPart::SessionOrgan(_) => "organ",
        _ => "",
    };
    view! { <Printed reading text=&line.text setting=Setting::Display class /> }.into_any()
}

/// Titles of agenda items, each beside its number.
fn titles_view(reading: &Reading, lines: &[&MastheadLine]) -> AnyView {
    let titles = lines.iter().map(|line| title_view(reading, line)).collect::<Vec<_>>();
    view! { <ol class="titles">{titles}</ol> }.into_any()
}

fn title_view(reading: &Reading, line: &MastheadLine) -> AnyView {
    let words = reading.words();
    let number = entry(reading, line)
        .map(|entry| view! { <Pilcrow reading eid=&line.eid label=(words.item)(&entry.item) /> }.into_any());
    let id = (!line.eid.is_empty()).then(|| line.eid.clone());
    view! { <li id=id>{number}<Printed reading text=&line.text setting=Setting::Display /></li> }.into_any()
}

fn entry<'a>(reading: &'a Reading, line: &MastheadLine) -> Option<&'a ItemEntry> {
    let MastheadPart::ItemTitle(Some(place)) = line.part else { return None };
    reading.document.masthead.agenda.get(place)
}
