//! Signatures and what stands around them.

use super::{LINES, Reading, SHORT, Title};
use crate::document::{Block, Party, Signature, SignatureLine, SignaturePart};
use crate::text::scan::Line;
use crate::text::{blocks, parties, phrase, signature};

/// Bytes of the longest line of an office that stands apart from its signature.
const OFFICE: usize = 120;

/// Latin letters of the longest line that says for which State one signs.
const PARTY: usize = 100;

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
        let above = self.nameless();
        let main = self.is_main();
        let senders = self.flow.communication.as_ref().map_or(&[][..], |communication| &communication.senders);
        let sole = if let (true, &[Party::State(sender)]) = (main, senders) { Some(sender) } else { None };
        for (place, mut signature) in signed.into_iter().enumerate() {
            if let Some(above) = above.as_ref().filter(|_| place == 0) {
                signature.state = above.state.or(signature.state);
                signature.lines.splice(0..0, above.lines.iter().cloned());
            }
            signature.state = signature.state.or(sole);
            self.sign(signature);
        }
        self.place.abreast = abreast;
        self.place.title = Title::Over;
        Some(taken)
    }

    /// Takes the last signature away if it has no name yet: `For the Government of Peru:` above its signature.
    fn nameless(&mut self) -> Option<Signature> {
        let blocks = &mut self.flow.components.last_mut()?.blocks;
        let Some(Block::Signatures(signatures)) = blocks.last_mut() else { return None };
        let last = signatures.pop_if(|last| last.name.is_none())?;
        if signatures.is_empty() {
            blocks.pop();
        }
        Some(last)
    }

    /// Lines that say for which State a name stands, without a mark: `За Республику Казахстан / Н. Назарбаев`.
    pub(super) fn parties(&mut self, lines: &[Line]) -> Option<usize> {
        let (source, lexicon) = (self.inlines.source, self.inlines.lexicon);
        // Most chunks are running text, which their first line tells at no cost.
        let first = self.source(lines.first()?);
        let begins = phrase::any(first.trim_start_matches(blocks::is_mark), lexicon.on_behalf).is_some();
        if !begins && !self.awaits_name() || blocks::is_wider(first, PARTY) {
            return None;
        }
        let closes = |line: &Line| crate::text::conclusion::read(source, line.span, lexicon).is_some();
        let ended = lines.iter().take(LINES).position(closes).unwrap_or(lines.len());
        let lines = lines.get(..ended)?;
        if let Some(name) = self.name_below(lines) {
            return Some(name);
        }
        let short =
            |line: &Line| !blocks::is_wider(self.source(line), PARTY) && !self.source(line).ends_with(['.', ';']);
        if !self.has_paragraphs() || lines.len() > LINES || !lines.iter().all(short) {
            return None;
        }
        let groups = parties::groups(source, lines, lexicon)?;
        let signed: Vec<Signature> = groups.iter().map(|group| parties::signature(self.inlines, group)).collect();
        let states = signed.iter().filter(|signature| signature.state.is_some()).count();
        if states * 2 <= signed.len() {
            return None;
        }
        signed.into_iter().for_each(|signature| self.sign(signature));
        self.place.title = Title::Over;
        Some(lines.len())
    }

    /// The name that stands apart below the State for which it is signed.
    fn name_below(&mut self, lines: &[Line]) -> Option<usize> {
        let [line] = lines else { return None };
        if !self.awaits_name() || !parties::is_name(self.source(line)) {
            return None;
        }
        let text = self.inlines.text(line.start(), line.end());
        let Some(Block::Signatures(signatures)) = self.last_block() else { return None };
        let last = signatures.last_mut()?;
        last.name = Some(line.span);
        last.lines.push(SignatureLine { part: SignaturePart::Name, text });
        Some(1)
    }

    /// Whether the last signature has no name yet.
    fn awaits_name(&self) -> bool {
        let last = self.blocks().last();
        let nameless = |signatures: &Vec<Signature>| signatures.last().is_some_and(|last| last.name.is_none());
        matches!(last, Some(Block::Signatures(signatures)) if nameless(signatures))
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
