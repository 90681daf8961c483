use crate::app::words::Browse;

pub const BROWSE: Browse = Browse {
    heading: "Tous les documents",
    organs: "Par organe et session",
    years: "Par année",
    agenda: "Par point de l’ordre du jour",
    states: "Par État",
    subjects: "Par sujet",
    documents: &[("one", "{} document"), ("other", "{} documents")],
    session: |session| format!("{session}\u{1d49} session"),
    undated: "Sans date ni session",
    part: |part, parts| format!("Partie {part} sur {parts}"),
    search: "Rechercher dans ces documents",
    signs: "Documents signés",
    transmits: "Documents transmis",
    sponsors: "Projets présentés",
    in_favour: "Votes pour",
    against: "Votes contre",
    abstaining: "Abstentions",
    absent: "Absences lors du vote",
    mentioned: "Mentions",
};
