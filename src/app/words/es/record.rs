use crate::app::words::Record;
use crate::document::{Ballot, StepKind};

pub const RECORD: Record = Record {
    ballot: |ballot| match ballot {
        Ballot::InFavour => "a favor",
        Ballot::Against => "en contra",
        Ballot::Abstaining => "abstención",
        Ballot::Absent => "ausente",
    },
    sponsors: "patrocinador",
    heading: "Lo que el archivo dice además del texto",
    intro: "Estos datos están en el archivo del documento y no figuran impresos en él.",
    adoption: "Aprobación",
    recorded_vote: "votación registrada",
    without_vote: "aprobada sin votación",
    unanimous: "aprobada por unanimidad",
    step: |kind| match kind {
        StepKind::Draft => "Proyecto",
        StepKind::MoreSponsors => "Otros patrocinadores",
        StepKind::Recommended => "Aprobación recomendada",
        StepKind::Adopted => "Acta de la sesión",
        StepKind::Other => "Véase también",
    },
    goals: "Objetivos de Desarrollo Sostenible",
    keywords: "Temas",
    job_number: "Número de trabajo",
};
