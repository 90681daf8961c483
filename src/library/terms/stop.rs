use crate::document::Language;

/// Whether a folded word is so common in a language that it finds nothing: articles, prepositions, conjunctions,
/// pronouns and forms of *to be*.
pub fn is_common(word: &str, language: Language) -> bool {
    list(language).binary_search(&word).is_ok()
}

/// In the order of their bytes.
fn list(language: Language) -> &'static [&'static str] {
    match language {
        Language::Arabic => ARABIC,
        Language::Chinese => &[],
        Language::English => ENGLISH,
        Language::French => FRENCH,
        Language::Russian => RUSSIAN,
        Language::Spanish => SPANISH,
    }
}

const ARABIC: &[&str] = &[
    "الا",
    "التي",
    "الذي",
    "الذين",
    "الي",
    "ان",
    "انه",
    "او",
    "اي",
    "بان",
    "به",
    "بها",
    "بين",
    "ذلك",
    "علي",
    "عليها",
    "عن",
    "عند",
    "في",
    "فيه",
    "فيها",
    "قد",
    "كل",
    "كما",
    "لا",
    "له",
    "لها",
    "ما",
    "مع",
    "من",
    "منها",
    "هذا",
    "هذه",
    "هو",
    "هي",
    "والتي",
    "وان",
    "وفي",
    "ولا",
    "وما",
    "ومن",
];

const ENGLISH: &[&str] = &[
    "all", "also", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "for", "from", "had", "has",
    "have", "in", "inter", "into", "is", "it", "its", "may", "not", "of", "on", "or", "other", "shall", "should",
    "such", "that", "the", "their", "these", "they", "this", "those", "to", "under", "was", "were", "which", "who",
    "will", "with",
];

const FRENCH: &[&str] = &[
    "au",
    "aux",
    "avec",
    "ce",
    "ces",
    "cet",
    "cette",
    "comme",
    "dans",
    "de",
    "des",
    "dont",
    "du",
    "elle",
    "elles",
    "en",
    "est",
    "et",
    "etre",
    "ils",
    "la",
    "le",
    "les",
    "leur",
    "leurs",
    "lui",
    "mais",
    "ne",
    "notamment",
    "ont",
    "ou",
    "par",
    "pas",
    "pour",
    "qu",
    "que",
    "qui",
    "sa",
    "se",
    "ses",
    "si",
    "son",
    "sont",
    "sur",
    "tous",
    "tout",
    "toute",
    "toutes",
    "un",
    "une",
];

const RUSSIAN: &[&str] = &[
    "а",
    "в",
    "во",
    "все",
    "для",
    "до",
    "его",
    "ее",
    "за",
    "и",
    "из",
    "или",
    "их",
    "к",
    "как",
    "ко",
    "на",
    "не",
    "о",
    "об",
    "он",
    "они",
    "от",
    "по",
    "при",
    "с",
    "со",
    "так",
    "также",
    "то",
    "у",
    "что",
    "чтобы",
    "эти",
    "это",
    "этого",
    "этои",
];

const SPANISH: &[&str] = &[
    "al", "como", "con", "cuando", "de", "del", "donde", "el", "en", "entre", "es", "esa", "ese", "esta", "este", "ha",
    "han", "la", "las", "lo", "los", "mas", "ni", "no", "para", "pero", "por", "que", "se", "ser", "si", "sin",
    "sobre", "son", "su", "sus", "toda", "todas", "todo", "todos", "un", "una", "unas", "uno", "unos",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::terms;

    #[test]
    fn the_lists_are_in_order_and_folded() {
        for language in Language::ALL {
            assert!(list(language).is_sorted_by(|a, b| a < b), "{language:?}");
            for word in list(language) {
                assert!(word.chars().count() == 1 || terms::list(word) == [*word], "{word}");
            }
        }
    }
}
