//! Addresses of documents: `https://undocs.org/en/A/RES/67/123`, `/fr/A/62/492/`.

use super::Symbol;
use super::named::slashed;
use super::spaced::spaced;
use crate::document::Language;

/// The hosts at which the path is a symbol, with or without a language before it.
const RESOLVERS: [&str; 2] = ["undocs.org", "docs.un.org"];

/// Other hosts that name a document; by the end of their name.
const HOSTS: [&str; 3] = ["documents.un.org", "daccess-ods.un.org", "www.un.org"];

/// The parameters that hold a symbol or a language, in small letters.
const SYMBOLS: [&str; 4] = ["finalsymbol", "symbol", "ds", "s"];
const LANGUAGES: [&str; 3] = ["language", "lang", "l"];

/// What an address tells of the document at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// One symbol, or those of a document that has several.
    pub symbols: Vec<Symbol>,
    pub language: Option<Language>,
    /// Whether it is one of the resolvers of the United Nations, where every path is a symbol.
    pub resolver: bool,
}

impl Address {
    /// Reads an address with or without its scheme, or the path of one: `/fr/A/62/492/`.
    pub fn read(text: &str) -> Option<Self> {
        let (scheme, rest) = text.split_once("://").map_or((None, text), |(scheme, rest)| (Some(scheme), rest));
        if scheme.is_some_and(|scheme| !scheme.bytes().all(|byte| byte.is_ascii_alphabetic())) {
            return None;
        }
        let rest = rest.split('#').next()?;
        let (place, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (host, path) = place.split_once('/').unwrap_or((place, ""));
        let bare = host.strip_prefix("www.").unwrap_or(host);
        let resolver = RESOLVERS.iter().any(|name| name.eq_ignore_ascii_case(bare));
        let known = resolver || HOSTS.iter().any(|name| name.eq_ignore_ascii_case(host));
        if !known && !host.is_empty() && scheme.is_none() {
            return None;
        }
        let mut read = of_query(query).or_else(|| of_path(path, resolver))?;
        read.resolver = resolver;
        Some(read)
    }
}

/// `?s=A/62/492&l=fr`
fn of_query(query: &str) -> Option<Address> {
    let value = |names: &[&str]| {
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(name, _)| names.contains(&name.to_ascii_lowercase().as_str())).map(|(_, value)| value)
    };
    let symbols = symbols(&value(&SYMBOLS)?.replace('+', " "))?;
    Some(Address { symbols, language: value(&LANGUAGES).and_then(language), resolver: false })
}

/// `fr/A/62/492/`; where paths are no symbols otherwise, a language comes before it.
fn of_path(path: &str, resolver: bool) -> Option<Address> {
    let path = path.trim_matches('/');
    let (first, rest) = path.split_once('/')?;
    match language(first).filter(|_| first.len() == 2) {
        // `/es/`, with a symbol behind it; a symbol by itself may begin in the same way.
        Some(language) => Some(Address { symbols: symbols(rest)?, language: Some(language), resolver }),
        // A language that there is not, or whose documents are elsewhere, `/de/S/2007/616`.
        None if resolver && first.len() == 2 && first.bytes().all(|byte| byte.is_ascii_lowercase()) => {
            symbols(rest).or_else(|| symbols(path)).map(|symbols| Address { symbols, language: None, resolver })
        }
        None => Some(Address { symbols: symbols(path)?, language: None, resolver }),
    }
}

/// The symbols that are all of a text with escapes, with strokes or without: `A-62-492`.
fn symbols(escaped: &str) -> Option<Vec<Symbol>> {
    let text = decoded(escaped);
    let text = text.trim().trim_matches('/');
    let found = match slashed(text) {
        Some(found) => found,
        None => spaced(text).filter(|read| read.len == text.len())?.symbols,
    };
    (!found.is_empty()).then_some(found)
}

/// `fr`, `F`, and what older addresses have: `ch`, `sp`.
fn language(code: &str) -> Option<Language> {
    match code.to_ascii_lowercase().as_str() {
        "a" => Some(Language::Arabic),
        "c" | "ch" => Some(Language::Chinese),
        "e" => Some(Language::English),
        "f" => Some(Language::French),
        "r" => Some(Language::Russian),
        "s" | "sp" => Some(Language::Spanish),
        code => Language::parse(code),
    }
}

/// A text without the escapes of addresses, `%2F`; what is none stays.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let digits = after.first_chunk::<2>().filter(|_| byte == b'%');
        let code = digits.and_then(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok());
        bytes.push(code.unwrap_or(byte));
        rest = if code.is_some() { after.get(2..).unwrap_or_default() } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
