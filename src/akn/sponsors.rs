//! Lists of sponsors: `Senegal, Turkey, Venezuela (Bolivarian Republic of) and Zambia`.

use crate::document::StateCode;
use crate::names::Names;

/// The States of a list, in its order; none where it does not begin with the name of a State.
///
/// For whom a State speaks, `Guyana (on behalf of ... the Group of 77 and China)`, is no sponsor.
pub(super) fn read(list: &str, names: &Names) -> Vec<StateCode> {
    let roll = names.roll();
    let mut states = Vec::new();
    let mut at = 0;
    while let Some(rest) = list.get(at..).filter(|rest| !rest.is_empty()) {
        if let Some((state, len)) = roll.find(list, at) {
            states.push(state);
            at += len;
            continue;
        }
        if states.is_empty() {
            return states;
        }
        at += if rest.starts_with('(') {
            rest.find(')').map_or(rest.len(), |end| end + 1)
        } else {
            let word = rest.find([' ', '(', ',']).unwrap_or(rest.len());
            word.max(rest.chars().next().map_or(1, char::len_utf8))
        };
    }
    states
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Language;

    fn codes(list: &str) -> String {
        let states = read(list, &Names::of(Language::French));
        states.iter().map(StateCode::to_string).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_english_list_is_read_whatever_the_language() {
        assert_eq!(codes("Côte d'Ivoire, Venezuela (Bolivarian Republic of) and Zambia"), "CIV VEN ZMB");
        assert_eq!(codes("Bosnia and Herzegovina, Trinidad and Tobago"), "BIH TTO");
    }

    #[test]
    fn those_for_whom_a_state_speaks_are_no_sponsors() {
        assert_eq!(codes("Guyana (on behalf of the Group of 77 and China)"), "GUY");
        assert_eq!(codes("submitted by the Chair of the Committee on Haiti"), "");
        assert_eq!(codes("China, Cuba (on behalf of others) and Russian Federation"), "CHN CUB RUS");
        assert_eq!(codes(""), "");
    }
}
