//! The sitemap, by which search engines find every page, and `robots.txt`, by which they find the sitemap.

use super::{Gathering, xml};
use crate::app::page::front_page;
use crate::document::Language;
use crate::publish::facts::Facts;
use std::io::Result;

/// A part may have 50,000 pages and no host takes a file above 25 MB; a page with six languages takes 1 kB.
const PART: usize = 10_000;

/// The vocabularies of a sitemap and of its links to other languages.
const SITEMAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// Writes `/sitemap.xml`, an index of parts, where the publisher tells the address of the site.
pub fn write(facts: &[&Facts], to: &Gathering) -> Result<()> {
    let Some(base) = to.base else { return to.stage.page("/robots.txt", "User-agent: *\nAllow: /\n").map(drop) };
    let fronts = Language::ALL.map(|language| (language, front_page(language)));
    let fronts = fronts.iter().map(|(_, address)| (address.as_str(), fronts.as_slice()));
    let first = facts.iter().filter(|facts| facts.first.is_none());
    let pages: Vec<_> = fronts.chain(first.map(|facts| (facts.address(), facts.translations.as_slice()))).collect();
    let mut index = xml::Xml::begin("sitemapindex", &[("xmlns", SITEMAP)]);
    for (number, pages) in (1..).zip(pages.chunks(PART)) {
        let address = format!("/sitemap/{number}.xml");
        to.stage.page(&address, &part(base, pages))?;
        index.open("sitemap", &[]).text("loc", &xml::url(base, &address)).close("sitemap");
    }
    to.stage.page("/sitemap.xml", &index.end("sitemapindex"))?;
    to.stage.page("/robots.txt", &format!("User-agent: *\nAllow: /\nSitemap: {base}/sitemap.xml\n")).map(drop)
}

/// Pages, each with its translations.
fn part(base: &str, pages: &[(&str, &[(Language, String)])]) -> String {
    let mut set = xml::Xml::begin("urlset", &[("xmlns", SITEMAP), ("xmlns:xhtml", XHTML)]);
    for (address, translations) in pages {
        set.open("url", &[]).text("loc", &xml::url(base, address));
        for (language, other) in translations.iter().filter(|_| translations.len() > 1) {
            let href = xml::url(base, other);
            set.empty("xhtml:link", &[("rel", "alternate"), ("hreflang", language.code()), ("href", &href)]);
        }
        set.close("url");
    }
    set.end("urlset")
}
