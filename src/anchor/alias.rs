//! Finding the place that a fragment of an address means.

use crate::document::{Block, Document, Point};
use std::collections::HashSet;

/// Bytes of the longest fragment that is looked at.
const LONG: usize = 256;

/// The canonical id that a fragment leads to, without `#`; none where the document has no such place.
///
/// Understood are the ids themselves, in any case and percent-encoded, `p14`, `annex/14`,
/// `att_1__para_14`, `!annex_1#para_14`; a text directive at the end is passed over. Where no
/// component is named, the first one that has the place is meant.
pub fn resolve(document: &Document, fragment: &str) -> Option<String> {
    let components: Vec<&str> = document.components.iter().map(|component| component.eid.as_str()).collect();
    let found = resolve_among(&eids(document), &components, fragment);
    found.or_else(|| {
        resolve_name(document.aliases.iter().map(|alias| (alias.name.as_str(), alias.eid.as_str())), fragment)
    })
}

/// The id of the place for which a file has a name, the first of those that have the same; `aliases`
/// are names with ids.
///
/// What a name adds for the text of a place, `container_5__content`, means the place.
pub fn resolve_name<'a>(mut aliases: impl Iterator<Item = (&'a str, &'a str)>, fragment: &str) -> Option<String> {
    let name = fragment.split(":~:").next()?.trim().trim_start_matches('#');
    let place = name.strip_suffix("content").map(|place| place.trim_end_matches('_'));
    let found = aliases.find(|(alias, eid)| (*alias == name || Some(*alias) == place) && !eid.is_empty())?;
    Some(found.1.to_owned())
}

/// The same, for a page: `known` are all its ids, `components` those of the components in their order.
pub fn resolve_among(known: &HashSet<&str>, components: &[&str], fragment: &str) -> Option<String> {
    let fragment = fragment.split(":~:").next()?.trim().trim_start_matches('#');
    if fragment.is_empty() || fragment.len() > LONG {
        return None;
    }
    let fragment = decoded(fragment)?;
    if known.contains(fragment.as_str()) {
        return Some(fragment);
    }
    let wanted = Wanted::read(&fragment)?;
    let components = components.iter().copied();
    let candidates: Vec<String> = match &wanted.component {
        Some(component) => {
            let attachments = components.filter(|eid| !eid.is_empty());
            let nth = component.nth.and_then(|nth| attachments.clone().nth(usize::from(nth).checked_sub(1)?));
            let named = component.eid.as_deref();
            named.into_iter().chain(nth).map(|prefix| wanted.below(prefix)).collect()
        }
        None => std::iter::once("").chain(components).map(|prefix| wanted.below(prefix)).collect(),
    };
    let same = |candidate: &String| known.iter().filter(|eid| eid.eq_ignore_ascii_case(candidate)).min();
    candidates.iter().find_map(same).map(|&eid| eid.to_owned())
}

/// All ids of a document.
fn eids(document: &Document) -> HashSet<&str> {
    let mut eids = HashSet::from(["masthead"]);
    eids.extend(document.masthead.lines.iter().map(|line| line.eid.as_str()));
    for component in &document.components {
        eids.insert(&component.eid);
        for block in &component.blocks {
            match block {
                Block::Heading(heading) => drop(eids.insert(&heading.eid)),
                Block::Conclusion(conclusion) => drop(eids.insert(&conclusion.eid)),
                Block::Signatures(list) => eids.extend(list.iter().map(|signature| signature.eid.as_str())),
                Block::Paragraph(paragraph) => {
                    eids.insert(&paragraph.eid);
                    add_points(&paragraph.points, &mut eids);
                }
                Block::Table(table) => drop(eids.insert(&table.eid)),
                Block::Footnote(footnote) => drop(eids.insert(&footnote.eid)),
                Block::Line(_) => {}
            }
        }
    }
    eids.remove("");
    eids
}

fn add_points<'d>(points: &'d [Point], eids: &mut HashSet<&'d str>) {
    for point in points {
        eids.insert(&point.eid);
        add_points(&point.points, eids);
    }
}

/// Reads `%C3%A9`; none where the bytes are no text.
fn decoded(fragment: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(fragment.len());
    let mut rest = fragment.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        let digit = |at: usize| tail.get(at).and_then(|&digit| char::from(digit).to_digit(16));
        let encoded = digit(0).zip(digit(1)).filter(|_| byte == b'%');
        match encoded.and_then(|(high, low)| u8::try_from(high << 4 | low).ok()) {
            Some(decoded) => {
                bytes.push(decoded);
                rest = tail.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(byte);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).ok()
}

/// What an alias asks for.
struct Wanted {
    component: Option<Attachment>,
    /// The units below the component, joined: `para_14`; empty for the component itself.
    units: String,
}

/// An attachment by its id, or by its place among all; the main document by an empty id.
struct Attachment {
    eid: Option<String>,
    nth: Option<u16>,
}

/// Words for a unit, in addresses that people write.
const UNITS: [(&str, &str); 20] = [
    ("para", "para"),
    ("par", "para"),
    ("p", "para"),
    ("paragraph", "para"),
    ("paragraphe", "para"),
    ("point", "point"),
    ("sec", "sec"),
    ("section", "sec"),
    ("item", "item"),
    ("sig", "sig"),
    ("signature", "sig"),
    ("title", "title"),
    ("masthead", "masthead"),
    ("conclusion", "conclusions"),
    ("conclusions", "conclusions"),
    ("pt", "point"),
    ("fn", "fn"),
    ("footnote", "fn"),
    ("note", "fn"),
    ("table", "table"),
];

const ATTACHMENTS: [(&str, &str); 8] = [
    ("annex", "annex"),
    ("annexe", "annex"),
    ("encl", "encl"),
    ("enclosure", "encl"),
    ("app", "app"),
    ("appendix", "app"),
    ("att", ""),
    ("attachment", ""),
];

impl Wanted {
    fn read(fragment: &str) -> Option<Self> {
        let small = fragment.to_ascii_lowercase();
        let words = words(&small);
        let mut words = words.iter().copied().peekable();
        let name = words.peek().and_then(|word| known(&ATTACHMENTS, word));
        let component = name.map(|name| {
            words.next();
            let number = words.peek().and_then(|word| word.parse::<u16>().ok());
            // In `annex/14` the number is the paragraph's, in `annex_1__para_14` the annex's.
            let alone = number.is_some() && words.clone().nth(1).is_none() && !small.contains('_');
            let number = number.filter(|_| !alone);
            if number.is_some() {
                words.next();
            }
            let number = number.unwrap_or(1);
            let eid = (!name.is_empty()).then(|| format!("{name}_{number}"));
            Attachment { nth: eid.is_none().then_some(number), eid }
        });
        // The main document has no id of its own, and is no other component.
        let main = |_| Attachment { eid: Some(String::new()), nth: None };
        let component = component.or_else(|| words.next_if(|&word| word == "main").map(main));
        let units = units(words)?;
        (component.is_some() || !units.is_empty()).then_some(Self { component, units })
    }

    fn below(&self, component: &str) -> String {
        match (component.is_empty(), self.units.is_empty()) {
            (true, _) => self.units.clone(),
            (_, true) => component.to_owned(),
            _ => format!("{component}__{}", self.units),
        }
    }
}

/// `para 5 point 3` as `para_5__point_3`; a number without a word before it is a paragraph's.
fn units<'w>(words: impl Iterator<Item = &'w str>) -> Option<String> {
    let mut units = String::new();
    for word in words {
        let numbered = word.starts_with(|c: char| c.is_ascii_digit());
        match known(&UNITS, word) {
            Some(unit) => {
                units.push_str(if units.is_empty() { "" } else { "__" });
                units.push_str(unit);
            }
            None if numbered && units.is_empty() => units = format!("para_{word}"),
            None if !units.is_empty() && word.len() <= 8 => {
                units.push('_');
                units.push_str(word);
            }
            None => return None,
        }
    }
    Some(units)
}

fn known<'t>(table: &[(&str, &'t str)], word: &str) -> Option<&'t str> {
    table.iter().find(|(known, _)| *known == word).map(|&(_, name)| name)
}

/// The words and numbers of a fragment: `p14` is `p`, `14`.
fn words(fragment: &str) -> Vec<&str> {
    let mut words = Vec::new();
    for part in fragment.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()) {
        let mut rest = part;
        while let Some(first) = rest.chars().next() {
            let figure = first.is_ascii_digit();
            let end = rest.find(|c: char| c.is_ascii_digit() != figure).unwrap_or(rest.len());
            let (word, tail) = rest.split_at_checked(end).unwrap_or((rest, ""));
            words.push(word);
            rest = tail;
        }
    }
    words
}
