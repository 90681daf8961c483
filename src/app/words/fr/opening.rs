use crate::app::words::Opening;

pub const OPENING: Opening = Opening {
    language: "Langue",
    class: "Type de document",
    detected: "{} (par détection)",
    detect: "Détecter",
    said_by_file: "Le fichier le dit lui-même.",
    asks: "Ce lien demande d’ouvrir {}.",
    on_your_word: "Rien n’est demandé à cet hôte sans votre accord. Ce qu’il envoie est lu sur votre machine.",
    fetch: "Aller le chercher et l’ouvrir",
    fetched: "{} vient de {}.",
};
