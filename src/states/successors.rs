use crate::document::StateCode;

/// Historical States with the present ones on whose territory they stood.
const SUCCESSORS: [(&str, &[&str]); 6] = [
    ("CSK", &["CZE", "SVK"]),
    ("DDR", &["DEU"]),
    ("SCG", &["MNE", "SRB"]),
    ("SUN", &["ARM", "AZE", "BLR", "EST", "GEO", "KAZ", "KGZ", "LTU", "LVA", "MDA", "RUS", "TJK", "TKM", "UKR", "UZB"]),
    ("YMD", &["YEM"]),
    ("YUG", &["BIH", "HRV", "MKD", "MNE", "SRB", "SVN"]),
];

/// The present States whose outlines stand for that of a historical one on a map of today; the State itself otherwise.
pub fn successors(state: StateCode) -> Vec<StateCode> {
    let known = SUCCESSORS.iter().find(|(code, _)| *code == state.as_str());
    let present = known.map(|(_, present)| present.iter().filter_map(|code| StateCode::parse(code)).collect());
    present.unwrap_or_else(|| vec![state])
}
