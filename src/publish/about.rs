use super::trouble::{Trouble, place};
use crate::app::About;
use crate::document::Symbol;
use serde::Deserialize;
use std::fs;
use std::path::Path;

/// The form of `about.toml`, which holds what the text of a document does not say.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sidecar {
    #[serde(default)]
    symbols: Vec<String>,
}

/// Why an `about.toml` is not understood, and at which byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    pub at: usize,
    pub what: String,
}

/// Reads the text of an `about.toml`: `symbols = ["A/62/492", "S/2007/616"]`.
pub fn read(toml: &str) -> Result<About, Mistake> {
    let mistake = |error: toml::de::Error| Mistake {
        at: error.span().map_or(0, |span| span.start),
        what: error.message().trim_end().replace('\n', ", "),
    };
    let sidecar: Sidecar = toml::from_str(toml).map_err(mistake)?;
    let none = |written: &str| Mistake {
        at: toml.find(written).unwrap_or_default(),
        what: format!("{written:?} is no document symbol, such as A/62/492"),
    };
    let symbols = sidecar.symbols.iter().map(|written| Symbol::parse(written).ok_or_else(|| none(written)));
    Ok(About { symbols: symbols.collect::<Result<_, _>>()? })
}

/// Reads the file; what is wrong with it is wrong with all documents beside it.
pub fn of(path: &Path) -> Result<About, Trouble> {
    let text = fs::read_to_string(path).map_err(|error| Trouble::unreadable(path, &error))?;
    read(&text).map_err(|Mistake { at, what }| Trouble {
        place: Some(place(&text, at)),
        ..Trouble::left_out(path, what, "set it right; the documents beside it are left out until then")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_are_supplied_in_any_spelling() {
        let about = read("symbols = [\"A/62/492\", \"s/res/1325 (2000)\"]");
        assert_eq!(about.unwrap_err().at, 24, "an organ is written in capitals");
        let about = read("symbols = [\"A/62/492\", \"S/RES/1325 (2000)\"]").unwrap();
        assert_eq!(about.symbols.iter().map(Symbol::as_str).collect::<Vec<_>>(), ["A/62/492", "S/RES/1325(2000)"]);
    }

    #[test]
    fn a_misspelt_field_is_told() {
        let mistake = read("\nsymbol = []").unwrap_err();
        assert!(mistake.what.contains("symbol"), "{mistake:?}");
        assert_eq!(mistake.at, 1);
    }

    #[test]
    fn nothing_need_be_supplied() {
        assert_eq!(read("").unwrap(), About::default());
    }
}
