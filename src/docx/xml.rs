//! The events of an XML part, names without their prefixes; what is broken ends it.

use quick_xml::Reader;
use quick_xml::escape::{resolve_xml_entity, unescape};
use quick_xml::events::{BytesRef, BytesStart, Event};
use std::borrow::Cow;

/// An element's start, its end, or text between them.
pub(super) enum Piece<'x> {
    Start(Element<'x>),
    End(String),
    Text(String),
}

/// The start of an element; an empty one is followed by its end.
pub(super) struct Element<'x> {
    start: BytesStart<'x>,
}

impl Element<'_> {
    pub fn is(&self, name: &str) -> bool {
        self.start.local_name().as_ref() == name
    }

    pub fn name(&self) -> String {
        self.start.local_name().as_ref().to_owned()
    }

    /// The value of an attribute, by its name without prefix.
    pub fn value(&self, name: &str) -> Option<String> {
        let mut attributes = self.start.attributes();
        let mut named =
            attributes.with_checks(false).flatten().filter(|attribute| attribute.key.local_name().as_ref() == name);
        let value = named.next()?.value;
        Some(unescape(&value).map_or_else(|_| value.to_string(), Cow::into_owned))
    }

    /// Whether a switch such as `<w:b/>` is on: without a value it is.
    pub fn is_on(&self) -> bool {
        !matches!(self.value("val").as_deref(), Some("0" | "false" | "off" | "none"))
    }
}

pub(super) struct Elements<'x> {
    reader: Reader<&'x [u8]>,
}

impl<'x> Elements<'x> {
    pub fn new(xml: &'x str) -> Self {
        let mut reader = Reader::from_str(xml);
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.check_end_names = false;
        Self { reader }
    }

    /// The next piece; none at the end, or where the XML is broken.
    pub fn next(&mut self) -> Option<Piece<'x>> {
        loop {
            match self.reader.read_event().ok()? {
                Event::Start(start) => return Some(Piece::Start(Element { start })),
                Event::End(end) => return Some(Piece::End(end.local_name().as_ref().to_owned())),
                Event::Text(text) => return Some(Piece::Text(text.to_string())),
                Event::CData(text) => return Some(Piece::Text(text.to_string())),
                Event::GeneralRef(reference) => return Some(Piece::Text(resolved(&reference))),
                Event::Eof => return None,
                _ => {}
            }
        }
    }

    /// The next start of an element.
    pub fn next_start(&mut self) -> Option<Element<'x>> {
        loop {
            if let Piece::Start(element) = self.next()? {
                return Some(element);
            }
        }
    }
}

/// The character that a reference names; none is defined but by XML itself, so that none can grow.
fn resolved(reference: &BytesRef) -> String {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return character.to_string();
    }
    let name: &str = reference;
    resolve_xml_entity(name).map_or_else(|| format!("&{name};"), str::to_owned)
}
