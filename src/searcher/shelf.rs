//! What was fetched of the library: its index, files of it, and pages of documents.

use crate::browser::fetch::{self, Failure};
use crate::library::{Files, Index, MANIFEST, Page, Query, Results, Step};
use std::cell::RefCell;
use std::rc::Rc;

/// Trips to the host that a question takes at most; four are what an honest index needs.
const TRIPS: usize = 12;
/// Bytes of files, and of texts of pages, that are kept at hand; the browser keeps all of them in its own way.
const ROOM: usize = 4 << 20;

thread_local! {
    static INDEX: RefCell<Option<Rc<Index>>> = const { RefCell::new(None) };
    static FILES: RefCell<Fetched> = const { RefCell::new(Fetched(Vec::new())) };
    static PAGES: RefCell<Vec<(String, Rc<Page>)>> = const { RefCell::new(Vec::new()) };
}

/// Files by their addresses: a few dozen at most.
struct Fetched(Vec<(String, Vec<u8>)>);

impl Files for Fetched {
    fn get(&self, address: &str) -> Option<&[u8]> {
        self.0.iter().find(|(known, _)| known == address).map(|(_, bytes)| bytes.as_slice())
    }
}

impl Fetched {
    /// Makes room where there is none.
    fn tidy(&mut self) {
        if self.0.iter().map(|(_, bytes)| bytes.len()).sum::<usize>() > ROOM {
            self.0.clear();
        }
    }
}

/// What a query finds, with all files that it takes.
pub async fn find(query: &Query) -> Result<Results, Failure> {
    FILES.with_borrow_mut(Fetched::tidy);
    let mut anew = false;
    for _ in 0..TRIPS {
        let index = index().await?;
        let step = FILES.with_borrow(|files| index.find(query, files));
        let needed = match step {
            Step::Done(results) => return Ok(results),
            Step::Need(addresses) => addresses,
        };
        match fetch_all(needed).await {
            // Perhaps the library was published anew since its index was opened.
            Err(Failure::Missing) if !anew => {
                INDEX.set(None);
                anew = true;
            }
            outcome => outcome?,
        }
    }
    Err(Failure::Missing)
}

async fn index() -> Result<Rc<Index>, Failure> {
    if let Some(index) = INDEX.with_borrow(Clone::clone) {
        return Ok(index);
    }
    let manifest = fetch::bytes(&format!("/{MANIFEST}"), true).await?;
    let index = Rc::new(Index::read(&manifest).ok_or(Failure::Missing)?);
    INDEX.set(Some(index.clone()));
    Ok(index)
}

async fn fetch_all(addresses: Vec<String>) -> Result<(), Failure> {
    let coming: Vec<_> = addresses.iter().map(|address| fetch::bytes(&format!("/{address}"), false)).collect();
    let mut outcome = Ok(());
    for (address, coming) in addresses.into_iter().zip(coming) {
        match coming.await {
            Ok(bytes) => FILES.with_borrow_mut(|files| files.0.push((address, bytes))),
            Err(failure) => outcome = Err(failure),
        }
    }
    outcome
}

/// The page of a document, asked for at once; none where it cannot be had.
pub fn page(address: &str) -> impl Future<Output = Option<Rc<Page>>> + use<> {
    let of = |(known, page): &(String, Rc<Page>)| (known == address).then(|| page.clone());
    let known = PAGES.with_borrow(|pages| pages.iter().find_map(of));
    let coming = known.is_none().then(|| fetch::page(address));
    let address = address.to_owned();
    async move {
        let Some(coming) = coming else { return known };
        let page = Rc::new(Page::read(&coming.await?));
        PAGES.with_borrow_mut(|pages| {
            if pages.iter().map(|(_, page)| page.len()).sum::<usize>() > ROOM {
                pages.clear();
            }
            pages.push((address, page.clone()));
        });
        Some(page)
    }
}
