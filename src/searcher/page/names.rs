//! How the page calls what an index knows by codes.

use super::told::told_by;
use crate::browser::fetch;
use crate::library::Family;
use crate::searcher::language;
use std::cell::RefCell;

thread_local! {
    /// The names of States, once they were needed.
    static STATES: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// The name of a family of filters.
pub fn family(family: Family) -> String {
    named("families", family.as_str())
}

/// The name of a value of a family.
pub fn value(family: Family, value: &str) -> String {
    match family {
        Family::Language => named("languages", value),
        Family::Organ => organ(value),
        Family::Class => named("classes", value),
        Family::State => state(value),
        Family::Session | Family::Year | Family::Item => value.to_owned(),
    }
}

/// A principal organ by its name in the language of the page, any other one as it is printed.
pub fn organ(code: &str) -> String {
    let printed = code.split_once(':').map(|(_, printed)| printed.to_owned());
    printed.unwrap_or_else(|| named("organs", code))
}

/// A State, with what it does: `Kazakhstan, signed`.
fn state(value: &str) -> String {
    let (code, role) = value.split_once(' ').unwrap_or((value, ""));
    let of =
        |names: &String| names.lines().find_map(|line| Some(line.strip_prefix(code)?.split('\t').nth(1)?.to_owned()));
    let name = STATES.with_borrow(|names| names.as_ref().and_then(of)).unwrap_or_else(|| code.to_owned());
    if role.is_empty() { name } else { [&name, " · ", &named("roles", role)].concat() }
}

/// Fetches the names of States; gives whether they are new.
pub async fn fetch_states() -> bool {
    if STATES.with_borrow(Option::is_some) {
        return false;
    }
    let names = fetch::text(&["/names/", language().code(), ".tsv"].concat()).await;
    let came = names.is_some();
    STATES.set(names);
    came
}

/// A day as the language of the page writes it, from `2007-10-19` or `2007-10`.
pub fn date(iso: &str) -> Option<String> {
    let mut parts = iso.split('-');
    let year = parts.next()?;
    let month: usize = parts.next()?.parse().ok()?;
    let day: u8 = parts.next().map_or(Some(0), |day| day.parse().ok())?;
    let forms = told_by("found", "dates");
    let form = forms.split('|').nth(month.checked_sub(1)? * 3 + usize::from(day.min(2)))?;
    Some(form.replace("{y}", year).replace("{d}", &day.to_string()))
}

/// The name of a code, of `en=English|fr=French`; the code where it has none.
fn named(list: &str, code: &str) -> String {
    let names = told_by("found", list);
    let name = names.split('|').filter_map(|pair| pair.split_once('=')).find(|(known, _)| *known == code);
    name.map_or(code, |(_, name)| name).to_owned()
}
