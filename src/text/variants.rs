//! Two spellings of one name: `Déclaration de Bichkek`, `Déclaration du Bichkek`.
//!
//! A name here is two capitalised words with a particle between them; two names with the same words
//! and another particle are reported once, at the second spelling.

use super::phrase;
use crate::document::{Diagnostic, Finding, Span};
use std::collections::HashMap;

/// Letters that a word of a name has at least: shorter ones are too often something else.
const LEAST: usize = 5;

/// Bytes between two words beyond which no particle is looked for.
const GAP: usize = 8;

/// The names of a text with the particles they are written with.
#[derive(Default)]
pub(super) struct Variants<'s> {
    last: Option<Span>,
    first: HashMap<(&'s str, &'s str), Spelling<'s>>,
}

struct Spelling<'s> {
    particle: &'s str,
    span: Span,
    other: Option<Span>,
}

impl<'s> Variants<'s> {
    /// Takes a capitalised word.
    pub fn meet(&mut self, source: &'s str, word: Span, particles: phrase::Phrases) {
        let last = self.last.replace(word);
        let Some(last) = last.filter(|last| word.start - last.end <= GAP as u32 + 2) else { return };
        if last.len() < LEAST || word.len() < LEAST {
            return;
        }
        let particle = Span { start: last.end, end: word.start }.of(source);
        let Some(particle) = particle.strip_prefix([' ', '\n']).map(str::trim_end) else { return };
        if !particles.iter().any(|known| phrase::after(particle, known) == Some(particle.len())) {
            return;
        }
        let span = last.join(word);
        let spelling = self.first.entry((last.of(source), word.of(source)));
        let spelling = spelling.or_insert(Spelling { particle, span, other: None });
        if spelling.particle != particle && spelling.other.is_none() {
            spelling.other = Some(span);
        }
    }

    /// A name does not go on from one text into the next.
    pub fn end_of_text(&mut self) {
        self.last = None;
    }

    /// Reports the names that have two spellings, in the order of the source.
    pub fn report(&self, diagnostics: &mut Vec<Diagnostic>) {
        let pairs = self.first.values().filter_map(|spelling| Some((spelling.other?, spelling.span)));
        let mut pairs: Vec<_> = pairs.collect();
        pairs.sort_unstable();
        diagnostics.extend(pairs.into_iter().map(|(span, first)| Diagnostic {
            finding: Finding::VariantSpelling,
            span,
            related: Some(first),
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Language;
    use crate::text::lexicon;

    /// The second spellings of names in a text, in the order of the report.
    fn variants(source: &str) -> Vec<&str> {
        let mut variants = Variants::default();
        for word in source.split([' ', '\n']).filter(|word| word.starts_with(char::is_uppercase)) {
            let start = word.as_ptr() as usize - source.as_ptr() as usize;
            variants.meet(source, Span::new(start, start + word.len()), lexicon::of(Language::French).particles);
        }
        let mut diagnostics = Vec::new();
        variants.report(&mut diagnostics);
        diagnostics.iter().map(|diagnostic| diagnostic.span.of(source)).collect()
    }

    #[test]
    fn a_name_with_another_particle_is_reported_once_in_the_order_of_the_text() {
        assert_eq!(
            variants("Lampes de Bichkek Cloche de Dakar Cloche du Dakar Lampes du Bichkek Lampes\ndu Bichkek"),
            ["Cloche du Dakar", "Lampes du Bichkek"]
        );
        assert_eq!(variants("Lampes de Bichkek Lampes\ndu Bichkek"), ["Lampes\ndu Bichkek"]);
    }

    #[test]
    fn short_words_and_other_words_between_them_make_no_name() {
        for text in
            ["Lampe de Mali Lampe du Mali", "Fort de Bichkek Fort du Bichkek", "Lampe de feu Dakar Lampe du feu Dakar"]
        {
            assert_eq!(variants(text), [""; 0], "{text}");
        }
    }
}
