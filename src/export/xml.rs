//! XML files, written as they grow.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// A file of which the first element is open.
pub struct Xml {
    writer: Writer<Vec<u8>>,
}

impl Xml {
    pub fn begin(name: &str, attributes: &[(&str, &str)]) -> Self {
        let mut xml = Self { writer: Writer::new(Vec::new()) };
        xml.write(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)));
        xml.open(name, attributes);
        xml
    }

    pub fn open(&mut self, name: &str, attributes: &[(&str, &str)]) -> &mut Self {
        self.write(Event::Start(BytesStart::new(name).with_attributes(attributes.iter().copied())));
        self
    }

    pub fn close(&mut self, name: &str) -> &mut Self {
        self.write(Event::End(BytesEnd::new(name)));
        self
    }

    /// An element that holds a text.
    pub fn text(&mut self, name: &str, text: &str) -> &mut Self {
        self.open(name, &[]).characters(text).close(name)
    }

    /// Characters of a text; what no XML may hold, such as a form feed, would spoil the whole file and is left out.
    pub fn characters(&mut self, text: &str) -> &mut Self {
        let illegal =
            |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\u{85}') || matches!(c, '\u{fffe}' | '\u{ffff}');
        let legal: String = text.chars().filter(|&c| !illegal(c)).collect();
        self.write(Event::Text(BytesText::new(&legal)));
        self
    }

    pub fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) -> &mut Self {
        self.write(Event::Empty(BytesStart::new(name).with_attributes(attributes.iter().copied())));
        self
    }

    /// Closes the first element, and gives the file.
    pub fn end(mut self, name: &str) -> String {
        self.close(name);
        String::from_utf8(self.writer.into_inner()).unwrap_or_default()
    }

    fn write(&mut self, event: Event) {
        // Writing to memory does not fail.
        let _ = self.writer.write_event(event);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_attributes_are_escaped_and_what_xml_cannot_hold_is_left_out() {
        let mut xml = Xml::begin("a", &[("x", "\"&\"")]);
        xml.text("b", "<&\u{c}>");
        let expected = "<?xml version=\"1.0\" encoding=\"utf-8\"?><a x=\"&quot;&amp;&quot;\"><b>&lt;&amp;&gt;</b></a>";
        assert_eq!(xml.end("a"), expected);
    }
}
