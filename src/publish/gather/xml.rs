//! XML files of a site, and the addresses in them.

pub use crate::export::Xml;

/// An address of the site with its host, as a URL is written: other letters than ASCII by their bytes.
pub fn url(base: &str, address: &str) -> String {
    let mut url = base.to_owned();
    for byte in address.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/#".contains(&byte) {
            url.push(byte.into());
        } else {
            url.push_str(&format!("%{byte:02X}"));
        }
    }
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_is_of_ascii() {
        assert_eq!(url("https://x.example", "/fr/S/RES/1(1946)/"), "https://x.example/fr/S/RES/1(1946)/");
        assert_eq!(url("", "/ru/Устав x/"), "/ru/%D0%A3%D1%81%D1%82%D0%B0%D0%B2%20x/");
    }
}
