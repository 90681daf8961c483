use crate::app::words::Controls;
use crate::opening::{LIMIT, Refusal};

pub const CONTROLS: Controls = Controls {
    search: "Chercher dans cette page",
    previous: "Occurrence précédente",
    next: "Occurrence suivante",
    keys: "Entrée\u{202f}: suivante · Maj + Entrée\u{202f}: précédente · ↑ ↓\u{202f}: liste · Échap\u{202f}: quitter",
    hits: &[("one", "{} occurrence"), ("other", "{} occurrences")],
    passages: &[("one", "{} passage"), ("other", "{} passages")],
    found: "{} dans {}.",
    nothing: "Rien ne correspond à «\u{a0}{}\u{a0}» ici.",
    inflected: "D’autres formes des mots sont comprises.",
    respelt: "Rien sous cette graphie\u{202f}; trouvé\u{202f}: {}.",
    more: &[
        ("one", "et {} autre passage, marqué dans le texte"),
        ("other", "et {} autres passages, marqués dans le texte"),
    ],
    onward: "Rechercher «\u{a0}{}\u{a0}» dans toute la bibliothèque",

    copied: "Lien copié.",
    not_copied: "Le lien est dans la barre d’adresse\u{202f}; le navigateur n’a pas permis de le copier.",
    only_here: "Ce document n’est que sur votre machine\u{202f}: un lien n’y mènerait personne d’autre.",
    no_place: "Ce document n’a pas d’endroit nommé «\u{a0}{}\u{a0}».",

    open: "Ouvrir un fichier",
    or_drop: "ou déposez-le n’importe où sur la page. Il est lu sur votre machine et n’en sort pas.",
    drop_here: "Déposez le fichier\u{202f}: il sera lu ici et ne quittera pas votre machine.",
    paste_here: "Ou collez le texte d’un document",
    read_it: "Lire ce texte",
    fetching: "Chargement du programme qui lit les fichiers…",
    no_opener: "Le programme qui lit les fichiers n’a pas pu être chargé.",
    pasted: "Texte collé {}",
    reading: "Lecture de {}…",
    at_hand: "Documents ouverts",
    stays_here: "Ouvert depuis votre ordinateur, le fichier reste sur cette machine.",
    refused,

    beside: "En regard\u{202f}: {}",
    no_beside: "L’autre version n’a pas pu être chargée.",

    themes: ["Thème\u{202f}: celui du système", "Thème\u{202f}: clair", "Thème\u{202f}: sombre"],
};

fn refused(name: &str, refusal: Refusal) -> String {
    let reason = match refusal {
        Refusal::Empty => "ne contient aucun texte.".into(),
        Refusal::TooLong => format!("est trop long\u{202f}: la limite est de {}\u{a0}Mo.", LIMIT >> 20),
        Refusal::Pdf => "est un PDF\u{202f}: copiez-en le texte et collez-le ici.".into(),
        Refusal::WordProcessor => {
            "n’est pas lisible\u{202f}: enregistrez-le en .docx ou en texte brut, ou collez-en le texte ici.".into()
        }
        Refusal::NoText => "n’est pas un fichier de texte.".into(),
        Refusal::Unreadable => "n’a pas pu être lu.".to_owned(),
        Refusal::Halted => {
            "a arrêté le programme qui lit les fichiers\u{202f}: rien n’a été ouvert, et rien d’autre n’a changé."
                .into()
        }
        Refusal::Blocked => "n’a pas pu être obtenu\u{202f}: son hôte ne répond pas ou ne le permet pas.".into(),
        Refusal::Missing => "est introuvable chez son hôte.".into(),
        Refusal::NotSecure => "n’est pas une adresse en https, et n’a pas été demandé.".into(),
    };
    format!("{name} {reason}")
}
