//! Signatures and what stands around them.

use super::{LINES, Reading, SHORT, Title};
use crate::document::{Block, Party, Signature};
use crate::text::scan::Line;
use crate::text::{blocks, phrase, signature};

/// Bytes of the longest line of an office that stands apart from its signature.
const OFFICE: usize = 120;

impl Reading<'_, '_> {
    pub(super) fn signatures(&mut self, lines: &[Line]) -> Option<usize> {
        let lexicon = self.inlines.lexicon;
        let ends = |line: &&Line| {
            blocks::is_wider(self.source(line), SHORT) || blocks::attachment(self.source(line), lexicon).is_some()
        };
        if !lines.iter().take(LINES).any(|line| signature::is_signed(self.source(line), lexicon)) {
            return self.office(lines);
        }
        let count = lines.iter().take(LINES).take_while(|line| !ends(line)).count();
        let block = lines.get(..count)?;
        let Some((signed, taken)) = signature::read(self.inlines, block) else { return self.office(lines) };
        let abreast = signed.len();
        let main = self.is_main();
        let senders = self.flow.communication.as_ref().map_or(&[][..], |communication| &communication.senders);
        let sole = if let (true, &[Party::State(sender)]) = (main, senders) { Some(sender) } else { None };
        for mut signature in signed {
            signature.state = signature.state.or(sole);
            self.sign(signature);
        }
        self.place.abreast = abreast;
        self.place.title = Title::Over;
        Some(taken)
    }

    fn sign(&mut self, signature: Signature) {
        match self.last_block() {
            Some(Block::Signatures(signatures)) => signatures.push(signature),
            _ => self.push(Block::Signatures(vec![signature])),
        }
    }

    /// The office of the last signature, where space parts it from the name.
    fn office(&mut self, lines: &[Line]) -> Option<usize> {
        let lexicon = self.inlines.lexicon;
        let first = self.source(lines.first()?);
        let Some(Block::Signatures(_)) = self.blocks().last() else { return None };
        let short = lines.len() <= LINES / 2 && lines.iter().all(|line| line.span.len() <= OFFICE);
        // An office that its lines cut goes on with a small letter.
        let office = phrase::any(first, lexicon.offices).is_some() || first.starts_with(char::is_lowercase);
        if !short || blocks::is_sentence(first) || !office {
            return None;
        }
        let abreast = self.place.abreast.max(1);
        let columns = signature::columns(self.inlines, lines, abreast);
        let Some(Block::Signatures(signatures)) = self.last_block() else { return None };
        let first = signatures.len().saturating_sub(abreast);
        for (signature, office) in signatures.iter_mut().skip(first).zip(columns) {
            let told = office.iter().find_map(|line| signature::state(&line.text));
            signature.state = if abreast > 1 { signature.state.or(told) } else { told.or(signature.state) };
            signature.lines.extend(office);
        }
        Some(lines.len())
    }
}
