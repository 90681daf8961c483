//! What a page tells machines, in the vocabulary of schema.org: a block of data, which no browser runs.

use crate::document::Symbol;
use crate::publish::edition::Edition;
use crate::publish::gather::xml;
use serde_json::json;

/// The facts of an edition as JSON-LD, with the address of its file where that is published. No `<` is in it, so that no text can end the block.
pub fn of(edition: &Edition, source: Option<&str>, base: &str) -> String {
    let (reading, media_type) = (&edition.reading, edition.form().media_type());
    let url = |address: &str| xml::url(base, address);
    let others = edition.published.translations.iter().filter(|(language, _)| *language != edition.language);
    let others: Vec<String> = others.map(|(_, address)| url(address)).collect();
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": "DigitalDocument",
        "@id": url(&edition.address()),
        "name": edition.title(),
        "inLanguage": edition.language.code(),
        "isAccessibleForFree": true,
    });
    let mut tell = |name: &str, value: serde_json::Value| {
        if value.as_array().is_none_or(|several| !several.is_empty()) && !value.is_null() {
            data[name] = value;
        }
    };
    tell("identifier", reading.symbols().iter().map(Symbol::as_str).collect());
    tell("datePublished", reading.document.masthead.date.map(|date| date.to_string()).into());
    tell(
        "publisher",
        reading.organs().into_iter().map(|name| json!({ "@type": "Organization", "name": name })).collect(),
    );
    tell("workTranslation", others.into());
    let file = |address| json!({ "@type": "MediaObject", "contentUrl": url(address), "encodingFormat": media_type });
    tell("encoding", source.map(file).into());
    data.to_string().replace('<', "\\u003c")
}
