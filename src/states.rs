//! The States of a document and what each does in it.

use crate::document::{Document, StateCode};
use crate::names::Names;

/// A State with its roles in the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateEntry {
    pub code: StateCode,
    /// The short name in the language of the document.
    pub name: String,
    /// Its signatures, in printed order: empty where it does not sign.
    pub signatures: Vec<Signatory>,
    /// Whether it sends the communication.
    pub transmits: bool,
    /// Every mention in the order of the page, signatures included.
    pub mentions: Vec<StateMention>,
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

/// The States of a document: those that sign in printed order, then those that transmit, then those only mentioned.
pub fn index(_document: &Document, _names: &Names) -> Vec<StateEntry> {
    Vec::new()
}
