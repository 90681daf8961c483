use super::Export;
use crate::document::{Distribution, MastheadLine, MastheadPart};

impl Export<'_> {
    /// The cover page: the lines of the masthead, each in the element of what it is.
    pub fn cover(&mut self) {
        if self.document.masthead.lines.is_empty() {
            return;
        }
        self.xml.open("coverPage", &[]);
        for line in &self.document.masthead.lines {
            self.cover_line(line);
        }
        self.xml.close("coverPage");
    }

    fn cover_line(&mut self, line: &MastheadLine) {
        let masthead = &self.document.masthead;
        let date = masthead.date.map(|date| date.to_string()).unwrap_or_default();
        let session = masthead.session.map(|session| session.to_string()).unwrap_or_default();
        let distribution = match masthead.distribution {
            Some(Distribution::Limited) => "#limitedDistribution",
            Some(Distribution::Restricted) => "#restrictedDistribution",
            _ => "#generalDistribution",
        };
        let (name, attribute) = match line.part {
            MastheadPart::UnitedNations => ("docAuthority", ("refersTo", "#publisher")),
            MastheadPart::Organ(_) | MastheadPart::SessionOrgan(_) => ("docAuthority", ("refersTo", "#issuingBody")),
            MastheadPart::Symbol => ("docNumber", ("refersTo", "#symbol")),
            MastheadPart::Distribution => ("docStatus", ("refersTo", distribution)),
            MastheadPart::Date => ("docDate", ("date", date.as_str())),
            MastheadPart::Session(_) => ("session", ("value", session.as_str())),
            MastheadPart::Agenda => ("inline", ("name", "agenda item")),
            MastheadPart::ItemTitle(_) => ("inline", ("name", "agenda item name")),
            MastheadPart::Language | MastheadPart::Original => ("inline", ("name", "language")),
            MastheadPart::Other => ("inline", ("name", "other")),
        };
        self.xml.open("p", &[]).open(name, &[attribute]);
        self.text(&line.text);
        self.xml.close(name).close("p");
    }
}
