use crate::app::words::Opening;

pub const OPENING: Opening = Opening {
    language: "Idioma",
    class: "Tipo de documento",
    detected: "{} (detectado)",
    detect: "Detectar",
    said_by_file: "Lo dice el propio archivo.",
    asks: "Este enlace pide abrir {}.",
    on_your_word: "No se pide nada a ese servidor sin su acuerdo. Lo que envíe se lee en su equipo.",
    fetch: "Obtenerlo y abrirlo",
    fetched: "{} procede de {}.",
};
