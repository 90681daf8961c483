//! The whole page: the bar above, the desk with the paper and its rails, and how the paper was read.

mod account;
mod bar;
mod bottom_bar;
mod browse;
mod desk;
mod evidence;
mod front;
mod languages;
mod lost;
mod opened;
mod panel;
mod record;
mod said;
mod search;
mod searching;
mod taken;
mod versions;

use super::Reading;
use crate::app::view::*;
pub use account::Account;
use bar::Bar;
use bottom_bar::BottomBar;
pub use browse::{IndexLink, IndexPage, IndexesPage, Shelf};
pub use desk::Desk;
pub use evidence::EvidencePage;
pub use front::{AllDocuments, FrontPage, LibraryEntry};
pub use languages::front_page;
pub use lost::LostPage;
pub use opened::OpenedPage;
pub use said::Said;
pub use searching::{SearchPage, search_page};
pub use versions::Version;
use versions::Versions;

use super::rails::MapPicture;

/// What lies beside a published page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// The address of the source text.
    pub source: Option<String>,
    /// The address of the page that shows the source by how it was read.
    pub evidence: Option<String>,
    pub map: Option<MapPicture>,
    /// The document in all languages in which it is published, the page itself among them.
    pub versions: Vec<Version>,
    /// The picture by which other sites show a link to it.
    pub card: Option<CardPicture>,
}

/// A social card that is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardPicture {
    pub address: String,
    /// What is on it, in words.
    pub told: String,
    pub width: u32,
    pub height: u32,
}

/// The body of a document's page.
#[component]
pub fn DocumentPage<'a>(reading: &'a Reading, beside: Beside) -> impl IntoView {
    let words = reading.words();
    let Beside { source, evidence, map, versions, .. } = beside;
    let language = reading.document.language;
    view! {
        <a class="skip" href="#paper">{words.skip}</a>
        <Bar words symbols=reading.symbol_line() />
        <Notice sentence=words.notice />
        <Versions words versions language />
        <div id="desk" class="desk"><Desk reading map /></div>
        <BottomBar reading />
        <Account reading source evidence />
        <Said words />
    }
    .into_any()
}

/// What to say when the viewer does not run: without script, and when it fails.
#[component]
fn Notice(sentence: &'static str) -> impl IntoView {
    view! {
        <noscript><p class="notice">{sentence}</p></noscript>
        <p id="notice" class="notice" role="status" hidden>{sentence}</p>
    }
    .into_any()
}
