//! Judging an expectation: each field by its kind.

use crate::names::folded;
use serde_json::{Map, Value};

/// A field that was judged.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fact {
    pub field: String,
    /// Facts expected and read, read but not expected, expected but not read.
    pub right: usize,
    pub wrong: usize,
    pub missed: usize,
    /// What was expected and what was read instead.
    pub told: Option<String>,
}

/// How the value of a field is compared.
#[derive(Clone, Copy)]
enum Kind {
    One,
    /// A name or title: letters and figures, without case, accents and what stands between.
    Text,
    List,
    Count,
}

const FIELDS: &[(&str, Kind)] = &[
    ("language", Kind::One),
    ("class", Kind::One),
    ("organs", Kind::List),
    ("symbols", Kind::List),
    ("distribution", Kind::One),
    ("date", Kind::One),
    ("original_languages", Kind::List),
    ("session", Kind::One),
    ("council_year", Kind::One),
    ("agenda_items", Kind::List),
    ("agenda_titles", Kind::Count),
    ("title", Kind::Text),
    ("dated", Kind::One),
    ("senders", Kind::List),
    ("addressees", Kind::List),
    ("votes", Kind::One),
];

/// Fields of a component; one of the document as a whole may stand in it too.
const COMPONENT: &[(&str, Kind)] = &[
    ("heading", Kind::Text),
    ("title", Kind::Text),
    ("original_languages", Kind::List),
    ("paragraphs", Kind::Count),
    ("points", Kind::Count),
    ("preambular", Kind::Count),
    ("operative", Kind::Count),
    ("footnotes", Kind::Count),
    ("place", Kind::Text),
    ("date", Kind::One),
    ("signatories", Kind::List),
    ("truncated", Kind::One),
];

/// Fields that are judged elsewhere or are no facts.
const ASIDE: [&str; 5] = ["components", "source", "note", "id", "truncated"];

/// Judges all fields of an expectation; an error names one that no one knows.
pub(super) fn judge(expected: &Value, observed: &Value) -> Result<Vec<Fact>, String> {
    let mut facts = fields(expected, observed, FIELDS, "")?;
    let components = |value: &Value| value.get("components").and_then(Value::as_array).cloned().unwrap_or_default();
    let read = components(observed);
    if expected.get("components").is_some() {
        facts.push(identified(&components(expected), &read));
    }
    for component in components(expected) {
        let id = component.get("id").cloned().unwrap_or_default();
        let observed = read.iter().find(|other| other.get("id") == Some(&id)).cloned().unwrap_or_default();
        facts.extend(fields(&component, &observed, COMPONENT, &format!("{} ", shown(&id)))?);
    }
    if let Some(expected) = expected.get("truncated") {
        let truncated = read.iter().any(|component| component.get("truncated") == Some(&Value::Bool(true)));
        facts.push(fact("truncated", Kind::One, expected, &Value::Bool(truncated)));
    }
    Ok(facts)
}

fn fields(expected: &Value, observed: &Value, known: &[(&str, Kind)], of: &str) -> Result<Vec<Fact>, String> {
    let empty = Map::new();
    let expected = expected.as_object().unwrap_or(&empty);
    let is_known = |field: &str| ASIDE.contains(&field) || known.iter().any(|(name, _)| *name == field);
    if let Some(field) = expected.keys().find(|field| !is_known(field)) {
        return Err(format!("{field} is no field of an expectation"));
    }
    let found = known.iter().filter_map(|&(field, kind)| {
        let value = expected.get(field)?;
        Some(fact(&format!("{of}{field}"), kind, value, observed.get(field).unwrap_or(&Value::Null)))
    });
    Ok(found.collect())
}

/// Judges which components there are.
fn identified(expected: &[Value], observed: &[Value]) -> Fact {
    let ids = |list: &[Value]| list.iter().filter_map(|component| component.get("id").cloned()).collect();
    fact("components", Kind::List, &Value::Array(ids(expected)), &Value::Array(ids(observed)))
}

fn fact(field: &str, kind: Kind, expected: &Value, observed: &Value) -> Fact {
    let (right, wrong, missed) = match kind {
        Kind::List => members(expected, observed),
        Kind::Text => single(&text(expected), &text(observed)),
        Kind::One | Kind::Count => single(&key(expected), &key(observed)),
    };
    let told = (wrong + missed > 0).then(|| {
        let off = match (kind, expected.as_f64(), observed.as_f64()) {
            (Kind::Count, Some(wanted), Some(read)) if wanted > 0.0 => {
                format!(" (off by {:.0} %)", (read - wanted).abs() / wanted * 100.0)
            }
            _ => String::new(),
        };
        format!("{field}: expected {}, read {}{off}", shown(expected), shown(observed))
    });
    Fact { field: field.to_owned(), right, wrong, missed, told }
}

/// One value: a wrong one is both read without being there and missed.
fn single(expected: &str, observed: &str) -> (usize, usize, usize) {
    let none = |value: &str| usize::from(value.is_empty());
    if expected == observed { (1, 0, 0) } else { (0, 1 - none(observed), 1 - none(expected)) }
}

/// The members of two lists, each as often as it stands there; that both are empty is one right fact.
fn members(expected: &Value, observed: &Value) -> (usize, usize, usize) {
    let keys = |value: &Value| value.as_array().map_or(Vec::new(), |list| list.iter().map(text).collect());
    let (expected, mut left): (Vec<String>, Vec<String>) = (keys(expected), keys(observed));
    if expected.is_empty() && left.is_empty() {
        return (1, 0, 0);
    }
    let mut right = 0;
    for key in &expected {
        if let Some(place) = left.iter().position(|other| other == key) {
            left.swap_remove(place);
            right += 1;
        }
    }
    (right, left.len(), expected.len() - right)
}

/// A value as it is compared: none is empty.
fn key(value: &Value) -> String {
    if value.is_null() { String::new() } else { value.to_string() }
}

/// A name as it is compared; of an object, the names in it.
fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => {
            folded(text).map(|(letter, _)| letter).filter(|letter| letter.is_alphanumeric()).collect()
        }
        Value::Object(fields) => fields.values().map(text).collect::<Vec<_>>().join("|"),
        other => other.to_string(),
    }
}

fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn counts(expected: Value, observed: Value) -> (usize, usize, usize) {
        let facts = judge(&expected, &observed).unwrap();
        facts.iter().fold((0, 0, 0), |(right, wrong, missed), fact| {
            (right + fact.right, wrong + fact.wrong, missed + fact.missed)
        })
    }

    #[test]
    fn a_single_value_is_right_wrong_or_missing() {
        let cases = [
            (json!("2001-05-03"), json!("2001-05-03"), (1, 0, 0)),
            (json!("2001-05-03"), json!("2001-05-04"), (0, 1, 1)),
            (json!("2001-05-03"), json!(null), (0, 0, 1)),
            (json!(null), json!("2001-05-03"), (0, 1, 0)),
            (json!(null), json!(null), (1, 0, 0)),
        ];
        for (expected, observed, wanted) in cases {
            assert_eq!(counts(json!({ "date": expected }), json!({ "date": observed })), wanted);
        }
        assert_eq!(counts(json!({}), json!({ "date": "2001-05-03" })), (0, 0, 0), "what is absent is not judged");
    }

    #[test]
    fn lists_are_judged_by_their_members() {
        let items = |list: Value| json!({ "agenda_items": list });
        assert_eq!(counts(items(json!(["1", "2 a"])), items(json!(["2 a", "3"]))), (1, 1, 1));
        assert_eq!(counts(items(json!(["1", "1"])), items(json!(["1"]))), (1, 0, 1));
        assert_eq!(counts(items(json!([])), items(json!([]))), (1, 0, 0));
    }

    #[test]
    fn names_are_compared_without_case_accents_and_spaces() {
        let title = |text: &str| json!({ "title": text });
        assert_eq!(counts(title("Déclaration du Bichkek"), title("DECLARATION  DU BICHKEK.")), (1, 0, 0));
        let signed = |name: &str, state: Value| json!({ "components": [{ "id": "main", "signatories": [{ "name": name, "state": state }] }] });
        assert_eq!(counts(signed("N. Nazarbaïev", json!("KAZ")), signed("N. NAZARBAIEV", json!("KAZ"))), (2, 0, 0));
        assert_eq!(counts(signed("N. Nazarbaïev", json!("KAZ")), signed("N. Nazarbaïev", json!(null))), (1, 1, 1));
    }

    #[test]
    fn components_are_matched_by_their_id() {
        let expected = json!({ "components": [{ "id": "main" }, { "id": "annex_1", "paragraphs": 4 }] });
        let observed = json!({ "components": [{ "id": "main", "paragraphs": 4 }] });
        assert_eq!(counts(expected, observed), (1, 0, 2), "the annex and its paragraphs are missing");
    }
}
