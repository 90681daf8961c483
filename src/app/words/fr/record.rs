use crate::app::words::Record;
use crate::document::{Ballot, StepKind};

pub const RECORD: Record = Record {
    ballot: |ballot| match ballot {
        Ballot::InFavour => "pour",
        Ballot::Against => "contre",
        Ballot::Abstaining => "abstention",
        Ballot::Absent => "absent",
    },
    sponsors: "auteur du projet",
    heading: "Ce que le fichier dit en plus du texte",
    intro: "Ces données sont dans le fichier du document et n’y sont pas imprimées.",
    adoption: "Adoption",
    recorded_vote: "vote enregistré",
    without_vote: "adoption sans vote",
    unanimous: "adoption à l’unanimité",
    step: |kind| match kind {
        StepKind::Draft => "Projet",
        StepKind::MoreSponsors => "Autres auteurs",
        StepKind::Recommended => "Adoption recommandée",
        StepKind::Adopted => "Compte rendu de la séance",
        StepKind::Other => "Voir aussi",
    },
    goals: "Objectifs de développement durable",
    keywords: "Sujets",
    job_number: "Numéro de travail",
};
