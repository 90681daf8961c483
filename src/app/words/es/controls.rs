use crate::app::words::{Controls, Counted};
use crate::opening::{LIMIT, Refusal};

pub const CONTROLS: Controls = Controls {
    search: "Buscar en esta página",
    previous: "Resultado anterior",
    next: "Resultado siguiente",
    keys: "Intro: siguiente · Mayús + Intro: anterior · ↑ ↓: lista · Esc: salir",
    hits: HITS,
    passages: PASSAGES,
    found: "{} en {}.",
    nothing: "Nada coincide aquí con “{}”.",
    inflected: "Se incluyen otras formas de las palabras.",
    respelt: "Nada con esta grafía; se ha encontrado: {}.",
    more: MORE,
    onward: "Buscar “{}” en toda la biblioteca",

    copied: "Enlace copiado.",
    not_copied: "El enlace está en la barra de direcciones; el navegador no ha permitido copiarlo.",
    only_here: "Este documento solo está en su equipo: un enlace no llevaría a nadie más hasta él.",
    no_place: "Este documento no tiene ningún lugar llamado “{}”.",

    open: "Abrir un archivo",
    or_drop: "o suéltelo en cualquier parte de la página. Se lee en su equipo y no sale de él.",
    drop_here: "Suelte el archivo: se lee aquí y no sale de su equipo.",
    paste_here: "O pegue el texto de un documento",
    read_it: "Leer este texto",
    fetching: "Obteniendo el código que lee los archivos…",
    no_opener: "No se ha podido obtener el código que lee los archivos.",
    pasted: "Texto pegado {}",
    reading: "Leyendo {}…",
    at_hand: "Documentos abiertos",
    stays_here: "Abierto desde su equipo, el archivo no sale de él.",
    refused,

    beside: "En paralelo: {}",
    no_beside: "No se ha podido cargar la otra versión.",

    themes: ["Tema: el del sistema", "Tema: claro", "Tema: oscuro"],
};

const HITS: Counted = &[("one", "{} resultado"), ("other", "{} resultados")];
const PASSAGES: Counted = &[("one", "{} pasaje"), ("other", "{} pasajes")];
const MORE: Counted =
    &[("one", "y {} pasaje más, marcado en el texto"), ("other", "y {} pasajes más, marcados en el texto")];

fn refused(name: &str, refusal: Refusal) -> String {
    let reason = match refusal {
        Refusal::Empty => "no contiene texto.".into(),
        Refusal::TooLong => format!("es demasiado largo: el límite es de {}\u{a0}MB.", LIMIT >> 20),
        Refusal::Pdf => "es un PDF: copie su texto y péguelo aquí.".into(),
        Refusal::WordProcessor => {
            "no se puede leer: guárdelo como .docx o como texto sin formato, o pegue aquí su texto.".into()
        }
        Refusal::NoText => "no es un archivo de texto.".into(),
        Refusal::Unreadable => "no se ha podido leer.".to_owned(),
        Refusal::Halted => {
            "ha detenido el programa que lee los archivos: no se ha abierto nada y nada más ha cambiado.".into()
        }
        Refusal::Blocked => "no se ha podido obtener: su servidor no responde o no lo permite.".into(),
        Refusal::Missing => "no se encuentra en su servidor.".into(),
        Refusal::NotSecure => "no es una dirección https y no se ha solicitado.".into(),
    };
    format!("{name} {reason}")
}
