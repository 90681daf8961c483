use crate::app::words::Browse;

pub const BROWSE: Browse = Browse {
    heading: "Todos los documentos",
    organs: "Por órgano y período de sesiones",
    years: "Por año",
    agenda: "Por tema del programa",
    states: "Por Estado",
    subjects: "Por materia",
    documents: &[("one", "{} documento"), ("other", "{} documentos")],
    session: |session| format!("{session}º período de sesiones"),
    undated: "Sin fecha ni período de sesiones",
    part: |part, parts| format!("Parte {part} de {parts}"),
    search: "Buscar en estos documentos",
    signs: "Documentos firmados",
    transmits: "Documentos transmitidos",
    sponsors: "Proyectos patrocinados",
    in_favour: "Votos a favor",
    against: "Votos en contra",
    abstaining: "Abstenciones",
    absent: "Ausencias en la votación",
    mentioned: "Menciones",
};
