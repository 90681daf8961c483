//! XML as events that are well nested, whatever the file is.
//!
//! An element that is opened is closed once, no element lies deeper than [`DEEPEST`], and the file
//! ends after all are closed: what reads the events needs to look after none of this. References
//! are resolved where XML itself defines them; entities of a DTD are never expanded.

use super::tag::Tag;
use crate::document::Finding;
use crate::fnv;
use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesEnd, BytesRef, BytesStart, Event as Raw};
use std::borrow::Cow;

/// Elements within elements that are followed; the text of deeper ones is that of the deepest.
pub(super) const DEEPEST: usize = 64;

pub(super) enum Event<'x> {
    Open(Element<'x>),
    Text(Cow<'x, str>),
    Close,
    End,
}

/// An element with its attributes.
pub(super) struct Element<'x> {
    pub tag: Tag,
    start: BytesStart<'x>,
}

impl Element<'_> {
    /// The value of an attribute by its name without prefix, references resolved.
    pub fn attribute(&self, name: &str) -> Option<Cow<'_, str>> {
        let mut attributes = self.start.attributes();
        let attributes = attributes.with_checks(false).filter_map(Result::ok);
        let mut named = attributes.filter(|attribute| attribute.key.local_name().as_ref() == name);
        Some(resolved(named.next()?.value))
    }

    /// Whether an attribute has a value, with or without the sign that it leads within the file.
    pub fn says(&self, name: &str, value: &str) -> bool {
        self.attribute(name).is_some_and(|said| said.trim_start_matches('#') == value)
    }

    /// The name without prefix.
    pub fn name(&self) -> String {
        self.start.local_name().as_ref().to_owned()
    }
}

/// A text with its references resolved; unchanged where one of them is unknown.
pub(super) fn resolved(text: Cow<'_, str>) -> Cow<'_, str> {
    if !text.contains('&') {
        return text;
    }
    unescape(&text).map(|text| text.into_owned()).map_or(text, Cow::Owned)
}

pub(super) struct Xml<'x> {
    source: &'x str,
    reader: Reader<&'x [u8]>,
    /// The elements that are open, by a number made of their names.
    open: Vec<u32>,
    /// How many are open below the deepest.
    deeper: usize,
    /// How many are to be closed before anything else is read.
    closing: usize,
    over: bool,
    /// What is wrong with the file, each thing once.
    faults: Vec<Finding>,
    told: usize,
}

impl<'x> Xml<'x> {
    pub fn new(source: &'x str) -> Self {
        let mut reader = Reader::from_str(source);
        let config = reader.config_mut();
        config.allow_dangling_amp = true;
        config.allow_unmatched_ends = true;
        config.check_end_names = false;
        Self { source, reader, open: Vec::new(), deeper: 0, closing: 0, over: false, faults: Vec::new(), told: 0 }
    }

    /// A fault that was not told before.
    pub fn fault(&mut self) -> Option<Finding> {
        let fault = self.faults.get(self.told).copied();
        self.told += usize::from(fault.is_some());
        fault
    }

    pub fn next(&mut self) -> Event<'x> {
        loop {
            if self.closing > 0 {
                self.closing -= 1;
                self.open.pop();
                return Event::Close;
            }
            if self.over {
                return Event::End;
            }
            let read = match self.reader.read_event() {
                Ok(Raw::Start(start)) => self.start(start, false),
                Ok(Raw::Empty(start)) => self.start(start, true),
                Ok(Raw::End(end)) => self.end(&end),
                Ok(Raw::Text(text)) => Some(Event::Text(text.into_inner())),
                Ok(Raw::CData(text)) => Some(Event::Text(text.into_inner())),
                Ok(Raw::GeneralRef(reference)) => Some(Event::Text(self.reference(&reference))),
                Ok(Raw::Eof) => self.finish(),
                Ok(Raw::Comment(_) | Raw::Decl(_) | Raw::PI(_) | Raw::DocType(_)) => None,
                Err(_) => self.give_up(),
            };
            if let Some(event) = read {
                return event;
            }
        }
    }

    fn start(&mut self, start: BytesStart<'x>, empty: bool) -> Option<Event<'x>> {
        let named = start.starts_with(|c: char| c.is_alphabetic() || c == '_');
        if !named {
            self.report(Finding::BrokenMarkup);
            return Some(Event::Text(Cow::Owned(format!("<{}>", &*start))));
        }
        if self.open.len() >= DEEPEST {
            self.report(Finding::TooDeep);
            self.deeper += usize::from(!empty);
            return Some(Event::Text(Cow::Borrowed(" ")));
        }
        self.open.push(key(start.local_name().as_ref()));
        self.closing = usize::from(empty);
        Some(Event::Open(Element { tag: Tag::of(start.local_name().as_ref()), start }))
    }

    /// Closes what an end tag closes: the innermost element of its name, and all within it.
    fn end(&mut self, end: &BytesEnd) -> Option<Event<'x>> {
        if self.deeper > 0 {
            self.deeper -= 1;
            return Some(Event::Text(Cow::Borrowed(" ")));
        }
        let key = key(end.local_name().as_ref());
        self.closing = self.open.iter().rev().position(|&open| open == key).map_or(0, |above| above + 1);
        if self.closing != 1 {
            self.report(Finding::BrokenMarkup);
        }
        None
    }

    fn finish(&mut self) -> Option<Event<'x>> {
        self.over = true;
        self.closing = self.open.len();
        if self.closing > 0 {
            self.report(Finding::BrokenMarkup);
        }
        None
    }

    /// Takes what cannot be read as text, unless it is a tag that the end of the file cuts off.
    fn give_up(&mut self) -> Option<Event<'x>> {
        self.report(Finding::BrokenMarkup);
        let place = usize::try_from(self.reader.error_position()).unwrap_or(usize::MAX);
        let rest = self.source.get(place..).unwrap_or_default();
        self.finish();
        // It belongs to what is open, which is closed after it.
        rest.contains('>').then_some(Event::Text(Cow::Borrowed(rest)))
    }

    /// The character that a reference stands for; an unknown one stands for itself.
    fn reference(&mut self, reference: &BytesRef) -> Cow<'x, str> {
        let name: &str = reference;
        let character = match name {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => reference.resolve_char_ref().ok().flatten(),
        };
        match character {
            Some(character) => Cow::Owned(character.to_string()),
            None => {
                self.report(Finding::UnknownReference);
                Cow::Owned(format!("&{name};"))
            }
        }
    }

    fn report(&mut self, finding: Finding) {
        if !self.faults.contains(&finding) {
            self.faults.push(finding);
        }
    }
}

/// A number for a name, by which its end tag is told: two names with one number are no harm.
fn key(name: &str) -> u32 {
    fnv::hash_32(name.bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The events of a file, written short: `(tag` text `)`.
    fn events(source: &str) -> (String, Vec<Finding>) {
        let mut xml = Xml::new(source);
        let mut told = String::new();
        loop {
            match xml.next() {
                Event::Open(element) => told.push_str(&format!("({} ", element.name())),
                Event::Text(text) => told.push_str(&text),
                Event::Close => told.push(')'),
                Event::End => return (told, xml.faults),
            }
        }
    }

    #[test]
    fn references_are_resolved_and_unknown_ones_kept() {
        let (told, faults) = events("<p>A&amp;B &#233;&#xe9; &nbsp; & <![CDATA[<&>]]></p>");
        assert_eq!(told, "(p A&B éé &nbsp; & <&>)");
        assert_eq!(faults, [Finding::UnknownReference]);
    }

    #[test]
    fn entities_of_a_dtd_are_never_expanded() {
        let bomb = "<!DOCTYPE a [<!ENTITY l \"lol\"><!ENTITY m \"&l;&l;&l;&l;\">]><p>&m;</p>";
        assert_eq!(events(bomb), ("(p &m;)".into(), vec![Finding::UnknownReference]));
    }

    #[test]
    fn what_is_not_closed_is_closed_by_what_is_around_it() {
        let broken = vec![Finding::BrokenMarkup];
        assert_eq!(events("<p><b>a<i>b</p>c"), ("(p (b a(i b)))c".into(), broken.clone()));
        assert_eq!(events("<p>a</i>b</p>"), ("(p ab)".into(), broken.clone()));
        assert_eq!(events("<p>a<b>"), ("(p a(b ))".into(), broken.clone()));
        assert_eq!(events("<p>a<b cla"), ("(p a)".into(), broken));
    }

    #[test]
    fn what_is_no_markup_is_text() {
        let (told, faults) = events("<p>1 < 2 and 3 > 2</p>");
        assert_eq!((told.as_str(), faults), ("(p 1 < 2 and 3 > 2)", vec![Finding::BrokenMarkup]));
        assert_eq!(events("<p>a<!-- b</p>").0, "(p a<!-- b</p>)");
    }

    #[test]
    fn no_element_lies_deeper_than_the_deepest() {
        let (told, faults) = events(&format!("{}x{}y", "<a>".repeat(1000), "</a>".repeat(1000)));
        assert_eq!(told.matches('(').count(), DEEPEST);
        assert!(told.trim_end().ends_with(")y") && told.contains('x'));
        assert_eq!(faults, [Finding::TooDeep]);
    }

    #[test]
    fn attributes_are_found_without_their_prefix() {
        let mut xml = Xml::new("<a x:href='1 &amp; 2' refersTo=\"#adopted\"/>");
        let Event::Open(element) = xml.next() else { panic!("an element") };
        assert_eq!(element.attribute("href").as_deref(), Some("1 & 2"));
        assert!(element.says("refersTo", "adopted") && !element.says("refersTo", "other"));
        assert_eq!(element.attribute("class"), None);
    }
}
