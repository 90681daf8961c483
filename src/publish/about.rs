use crate::app::About;
use crate::document::Symbol;
use serde::Deserialize;
use std::io::{Error, ErrorKind, Result};

/// The form of `about.toml`, which holds what the text of a document does not say.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sidecar {
    #[serde(default)]
    symbols: Vec<String>,
}

/// Reads the text of an `about.toml`: `symbols = ["A/62/492", "S/2007/616"]`.
pub fn read(toml: &str) -> Result<About> {
    let invalid = |message: String| Error::new(ErrorKind::InvalidData, message);
    let sidecar: Sidecar = toml::from_str(toml).map_err(|error| invalid(error.to_string()))?;
    let symbols = sidecar.symbols.iter().map(|written| {
        Symbol::parse(written).ok_or_else(|| invalid(format!("{written:?} is no document symbol, such as A/62/492")))
    });
    Ok(About { symbols: symbols.collect::<Result<_>>()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_are_supplied_in_any_spelling() {
        let about = read("symbols = [\"A/62/492\", \"s/res/1325 (2000)\"]");
        assert!(about.is_err(), "an organ is written in capitals");
        let about = read("symbols = [\"A/62/492\", \"S/RES/1325 (2000)\"]").unwrap();
        assert_eq!(about.symbols.iter().map(Symbol::as_str).collect::<Vec<_>>(), ["A/62/492", "S/RES/1325(2000)"]);
    }

    #[test]
    fn a_misspelt_field_is_told() {
        let error = read("symbol = []").unwrap_err();
        assert!(error.to_string().contains("symbol"), "{error}");
    }

    #[test]
    fn nothing_need_be_supplied() {
        assert_eq!(read("").unwrap(), About::default());
    }
}
