use super::{Read, Site, reading};
use crate::app::page::{Beside, CardPicture};
use crate::form::Form;
use crate::publish::cache::Placed;
use crate::publish::card::{self, Card};
use crate::publish::edition::{self, Edition};
use crate::publish::facts::Facts;
use crate::publish::page;
use crate::publish::store::Hash;
use crate::publish::trouble::Trouble;
use crate::publish::versions::Versions;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::io::Result;

impl Site<'_> {
    /// Writes the pages of all documents, one a thread in memory at a time; gives which of them could be written.
    pub fn write_pages(&self, read: &[Read]) -> Result<(Vec<bool>, Vec<Trouble>)> {
        self.place_maps(read)?;
        let versions = Versions::of(read.iter().map(|read| &read.facts));
        let progress = self.progress("writing", read.len());
        let written = read.par_iter().map(|read| {
            let written = self.write_one(read, &versions);
            progress.step();
            written
        });
        let written: Vec<std::result::Result<(), Trouble>> = written.collect::<Result<_>>()?;
        let whole = written.iter().map(std::result::Result::is_ok).collect();
        Ok((whole, written.into_iter().filter_map(std::result::Result::err).collect()))
    }

    /// Puts every drawing into the site that a document has, those of equal content once.
    fn place_maps(&self, read: &[Read]) -> Result<()> {
        let keys: BTreeSet<&String> = read.iter().filter_map(|read| read.facts.map.as_ref()).collect();
        let drawn = keys.into_iter().filter_map(|key| self.cache.drawn(key));
        drawn.flat_map(|drawn| drawn.1.clone()).try_for_each(|(address, object)| self.stage.place(&address, object))
    }

    fn write_one(&self, read: &Read, versions: &Versions) -> Result<std::result::Result<(), Trouble>> {
        let key = self.key(read, versions);
        if self.gathering().place_made(&key)? {
            return Ok(Ok(()));
        }
        let edition = edition::bytes(&read.source.path).and_then(|bytes| {
            let same = reading::key(&read.source, *blake3::hash(&bytes).as_bytes()) == read.key;
            let changed = || Trouble::left_out(&read.source.path, "changed while it was read", "build again");
            if same { Edition::read(&read.source, &bytes) } else { Err(changed()) }
        });
        let files = match edition {
            Ok(edition) => self.write_edition(edition, &read.facts, versions)?,
            Err(trouble) => return Ok(Err(trouble)),
        };
        self.cache.remember_made(key, files)?;
        Ok(Ok(()))
    }

    /// Writes the page of an edition at each of its addresses, and what lies beside it.
    fn write_edition(&self, mut edition: Edition, facts: &Facts, versions: &Versions) -> Result<Vec<Placed>> {
        edition.published = facts.published();
        let evidence = edition.evidence_address();
        // Of a text the evidence has all that its file has.
        let source = Some(edition.source_address()).filter(|_| !self.order.few_files || edition.form() != Form::Text);
        let map = facts.map.as_ref().and_then(|key| self.cache.drawn(key)).map(|drawn| drawn.0.picture());
        let versions = versions.beside(facts);
        let (card, painted) = self.card(&edition)?.unzip();
        let beside = Beside { source: source.clone(), evidence: Some(evidence.clone()), map, versions, card };
        let html = page::document(&edition, beside, &self.shell);
        let evidence_page = page::evidence(&edition, &self.shell);
        let pages = edition.addresses().into_iter().map(|address| (format!("{address}index.html"), html.as_str()));
        let source = source.map(|address| (address, edition.source()));
        let files = pages.chain(source).chain([(format!("{evidence}index.html"), evidence_page.as_str())]);
        let files = files.map(|(address, content)| self.stage.page(&address, content).map(|object| (address, object)));
        files.chain(painted.map(Ok)).collect()
    }

    /// The social card of an edition, where the fonts have its letters; it is painted once for what is on it.
    fn card(&self, edition: &Edition) -> Result<Option<(CardPicture, Placed)>> {
        let Some(fonts) = &self.fonts else { return Ok(None) };
        let card = Card::of(edition, &self.shell.base);
        let Some(drawing) = card::draw(&card, fonts) else { return Ok(None) };
        let key = fonts.key(&drawing);
        let address = format!("{}card.png", edition.address());
        let known = self.cache.made(&key).and_then(|files| files.first().map(|(_, picture)| *picture));
        let picture = match known.filter(|picture| self.stage.has(*picture)) {
            Some(picture) => picture,
            None => {
                let Some(pixels) = fonts.paint(&drawing) else { return Ok(None) };
                let picture = self.stage.keep_picture(&pixels)?;
                self.cache.remember_made(key, vec![(address.clone(), picture)])?;
                picture
            }
        };
        self.stage.place(&address, picture)?;
        let (width, height) = card::SIZE;
        Ok(Some((CardPicture { address: address.clone(), told: card.told(), width, height }, (address, picture))))
    }

    /// By what the pages of a document are known again: by what was read, and by all that they tell beside it.
    fn key(&self, read: &Read, versions: &Versions) -> Hash {
        let Facts { addresses, first, translations, .. } = &read.facts;
        let mut hasher = blake3::Hasher::new();
        hasher.update(&read.key).update(&self.context);
        hasher.update(format!("{addresses:?} {first:?} {translations:?}").as_bytes());
        hasher.update(versions.mark(&read.facts).as_bytes());
        *hasher.finalize().as_bytes()
    }
}
