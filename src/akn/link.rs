//! Links to other documents: `https://undocs.org/en/A/RES/67/123`.

use crate::document::{Address, Symbol};

/// The symbol that an address of a resolver leads to.
pub(super) fn symbol(address: &str) -> Option<Symbol> {
    let read = Some(address).filter(|address| address.contains("://")).and_then(Address::read)?;
    read.symbols.into_iter().next().filter(|_| read.resolver)
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
