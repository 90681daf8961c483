//! The States of a document and what each does in it.

mod frame;
mod outlines;
mod role;
mod successors;

use crate::document::{Ballot, Component, ComponentKind, Document, Mention, Metadata, Party, Signature, StateCode};
use crate::names::Names;
pub use frame::Frame;
pub use outlines::{Outline, Outlines, Point};
pub use role::Role;
pub use successors::successors;

/// A State with its roles in the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateEntry {
    pub code: StateCode,
    /// The short name in the language of the document; the code where the names do not tell it.
    pub name: String,
    /// Its signatures, in printed order: empty where it does not sign.
    pub signatures: Vec<Signatory>,
    /// Whether it sends the communication.
    pub transmits: bool,
    /// Who signs the communication itself for it, in printed order.
    pub letter: Vec<Signatory>,
    /// How it votes, where the file of the document tells.
    pub vote: Option<Ballot>,
    /// Whether it proposes the text, as the file tells.
    pub sponsors: bool,
    /// Every mention in the order of the page, signatures included.
    pub mentions: Vec<StateMention>,
}

impl StateEntry {
    /// The id of its row in the table.
    pub fn row_id(&self) -> String {
        format!("state_{}", self.code)
    }

    /// The id of the place that tells most of the State: its signature, or where it is first mentioned.
    pub fn place(&self) -> Option<&str> {
        let signature = self.signatures.first().or(self.letter.first()).map(|signature| &signature.eid);
        signature.or_else(|| self.mentions.first().map(|mention| &mention.id)).map(String::as_str)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signatory {
    pub eid: String,
    pub name: String,
    /// The family name, within `name`; empty where the text does not tell.
    pub family: String,
    pub office: String,
}

/// One mention; its element on the page has the id `mention_AFG_2` (the n-th of that State, from 1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateMention {
    pub id: String,
    /// The addressable part that holds it.
    pub eid: String,
}

/// The id of the n-th mention of a State, counted from 1 in the order of the page.
pub fn mention_id(state: StateCode, n: usize) -> String {
    format!("mention_{state}_{n}")
}

/// The States of a document: those that sign in printed order, then those that transmit, those that vote,
/// ballot by ballot in the order of their names, those that sponsor, then those only mentioned.
///
/// Who signs a communication sends it; that is no signature of the text that it transmits. Where
/// the signature of a communication names no State, it is that of the only sender.
pub fn index(document: &Document, names: &Names) -> Vec<StateEntry> {
    let mut states = Index { names, entries: Vec::new() };
    let (letter, texts): (Vec<_>, Vec<_>) =
        document.components.iter().partition(|component| is_letter(document, component));
    for signature in texts.iter().flat_map(|component| component.signatures()) {
        if let Some(entry) = signature.state.and_then(|state| states.entry(state)) {
            entry.signatures.push(signatory(signature, &document.source));
        }
    }
    let senders = document.communication.as_ref().map_or(&[][..], |communication| &communication.senders);
    for sender in senders.iter().filter_map(|party| party.state()) {
        if let Some(entry) = states.entry(sender) {
            entry.transmits = true;
        }
    }
    let sole = if let &[Party::State(sender)] = senders { Some(sender) } else { None };
    for signature in letter.iter().flat_map(|component| component.signatures()) {
        if let Some(entry) = signature.state.or(sole).and_then(|state| states.entry(state)) {
            entry.transmits = true;
            entry.letter.push(signatory(signature, &document.source));
        }
    }
    states.add_votes(&document.metadata);
    for passage in document.passages() {
        for state in passage.text.runs.iter().filter_map(|run| state_of(run.mention.as_ref())) {
            if let Some(entry) = states.entry(state) {
                let id = mention_id(state, entry.mentions.len() + 1);
                entry.mentions.push(StateMention { id, eid: passage.eid.to_owned() });
            }
        }
    }
    states.entries
}

/// Entries in the order in which their States first came.
struct Index<'n> {
    names: &'n Names,
    entries: Vec<StateEntry>,
}

impl Index<'_> {
    fn add_votes(&mut self, metadata: &Metadata) {
        for count in &metadata.roll {
            let mut voters = count.states.clone();
            voters.sort_by_cached_key(|&state| self.names.order(state));
            for state in voters {
                if let Some(entry) = self.entry(state) {
                    entry.vote = Some(count.ballot);
                }
            }
        }
        for state in metadata.sponsors() {
            if let Some(entry) = self.entry(state) {
                entry.sponsors = true;
            }
        }
    }

    /// The entry of a State, a new one at the end where it has none.
    fn entry(&mut self, code: StateCode) -> Option<&mut StateEntry> {
        let place = self.entries.iter().position(|entry| entry.code == code).unwrap_or(self.entries.len());
        if place == self.entries.len() {
            let name = self.names.short(code).unwrap_or(code.as_str()).to_owned();
            self.entries.push(StateEntry {
                code,
                name,
                signatures: Vec::new(),
                transmits: false,
                letter: Vec::new(),
                vote: None,
                sponsors: false,
                mentions: Vec::new(),
            });
        }
        self.entries.get_mut(place)
    }
}

/// Whether a component is a communication, whose signature is its sender's.
fn is_letter(document: &Document, component: &Component) -> bool {
    document.communication.is_some() && component.kind == ComponentKind::Main
}

fn state_of(mention: Option<&Mention>) -> Option<StateCode> {
    if let Some(Mention::State(state)) = mention { Some(*state) } else { None }
}

fn signatory(signature: &Signature, source: &str) -> Signatory {
    Signatory {
        eid: signature.eid.clone(),
        name: signature.name(source),
        family: signature.family.map(|family| family.of(source).to_owned()).unwrap_or_default(),
        office: signature.office(source),
    }
}
