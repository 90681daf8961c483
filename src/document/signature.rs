use super::{Span, StateCode, Text};

/// One signature: `Le Président de la République du Kazakhstan / (*Signé*) N. **Nazarbaïev**`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    pub eid: String,
    /// The printed lines in order; name first and office first both occur.
    pub lines: Vec<SignatureLine>,
    /// The name of who signs, without the mark `(Signé)`.
    pub name: Option<Span>,
    /// The family name, where bold type tells it; within `name`.
    pub family: Option<Span>,
    /// The State for which the office is held, where the text tells it.
    pub state: Option<StateCode>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignatureLine {
    pub part: SignaturePart,
    pub text: Text,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignaturePart {
    /// `Le Président de la République kirghize`, one or more lines.
    Office,
    /// `(Signé) K. Bakiev`, mark and name.
    Name,
}

impl Signature {
    /// The name as printed, emphasis marks left out, white space folded; empty where none is told.
    pub fn name(&self, source: &str) -> String {
        let Some(name) = self.name else { return String::new() };
        let runs = self.lines.iter().flat_map(|line| &line.text.runs);
        let inside = runs.filter_map(|run| name.common(run.span)).map(|span| span.of(source));
        inside.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The office as printed, lines joined by a space.
    pub fn office(&self, source: &str) -> String {
        let lines = self.lines.iter().filter(|line| line.part == SignaturePart::Office);
        lines.map(|line| line.text.to_line(source)).collect::<Vec<_>>().join(" ")
    }
}
