//! Addresses of the United Nations' documents: `https://undocs.org/en/A/RES/67/123`.

use crate::document::Symbol;

/// The hosts at which an address is a symbol, with or without a language before it.
const HOSTS: [&str; 3] = ["undocs.org/", "docs.un.org/", "www.undocs.org/"];

/// The symbol that an address, `https://undocs.org/en/A/RES/67/123`, leads to.
pub(super) fn symbol(address: &str) -> Option<Symbol> {
    let (_, place) = address.split_once("://")?;
    let path = HOSTS.iter().find_map(|host| place.strip_prefix(host))?.trim_start_matches('/');
    let path = path.split(['?', '#']).next()?;
    let language =
        path.split('/').next().filter(|part| part.len() == 2 && part.bytes().all(|b| b.is_ascii_lowercase()));
    let symbol = path.get(language.map_or(0, |language| language.len() + 1)..)?.trim_start_matches('/');
    let symbol = ["%20", "%28", "%29"].iter().zip([" ", "(", ")"]).fold(symbol.to_owned(), |symbol, (code, sign)| {
        if symbol.contains(code) { symbol.replace(code, sign) } else { symbol }
    });
    Symbol::parse(symbol.trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_both_resolvers_are_symbols() {
        let of = |address| symbol(address).map(|symbol| symbol.to_string());
        assert_eq!(of("https://undocs.org/en/A/RES/67/123").as_deref(), Some("A/RES/67/123"));
        assert_eq!(of("http://undocs.org//zh/S/RES/2282(2016)").as_deref(), Some("S/RES/2282(2016)"));
        assert_eq!(of("https://docs.un.org/S/RES/2282%20%282016%29").as_deref(), Some("S/RES/2282(2016)"));
        assert_eq!(of("https://undocs.org/A/75/414?direct=true").as_deref(), Some("A/75/414"));
        assert_eq!(of("https://undocs.org/"), None);
        assert_eq!(of("https://www.un.org/A/75/414"), None);
    }
}
