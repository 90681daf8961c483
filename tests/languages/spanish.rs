use super::*;
use chancery::document::{Distribution, StateCode};

const ES: Language = Language::Spanish;

#[test]
fn a_masthead() {
    let masthead = read(
        ES,
        "Naciones Unidas\nA/62/492–S/2007/616\n\nAsamblea General\nConsejo de Seguridad\n\nDistr. general\n\
         19 de octubre de 2007\nEspañol\nOriginal: inglés\n\nAsamblea General\nSexagésimo segundo período de sesiones\n\
         Temas 19, 54 a), c) e i) y 98 h) del programa\nConsejo de Seguridad\nSexagésimo segundo año\n",
    )
    .masthead;
    assert_eq!(organs(&masthead), [Organ::GeneralAssembly, Organ::SecurityCouncil]);
    assert_eq!(masthead.distribution, Some(Distribution::General));
    assert_eq!(iso(masthead.date), "2007-10-19");
    assert_eq!(masthead.language, Some(ES));
    assert_eq!(masthead.original_languages, [Language::English]);
    assert_eq!((masthead.session, masthead.council_year), (Some(62), Some(62)));
    let items: Vec<_> = masthead.agenda.iter().map(|entry| entry.item.to_string()).collect();
    assert_eq!(items, ["19", "54 a", "54 c", "54 i", "98 h"]);
}

#[test]
fn sessions_and_years_are_told_in_words_and_figures() {
    for (line, number) in [
        ("Septuagésimo quinto período de sesiones", 75),
        ("Septuagésimo período de sesiones", 70),
        ("Sexagésimo segundo período de sesiones", 62),
        ("Quincuagésimo noveno período de sesiones", 59),
        ("Trigésimo cuarto período de sesiones", 34),
        ("Vigésimo primer período de sesiones", 21),
        ("Decimoctavo período de sesiones", 18),
        ("Tercer período de sesiones", 3),
        ("59º período de sesiones", 59),
        ("Décimo período extraordinario de sesiones de emergencia", 10),
    ] {
        assert_eq!(session(ES, line), Some(number), "{line}");
    }
    assert_eq!(council_year(ES, "Sexagésimo segundo año"), Some(62));
    assert_eq!(session(ES, "Período de sesiones de 2015"), None);
    assert_eq!(session(ES, "1. Apertura del período de sesiones"), None);
}

#[test]
fn agenda_items() {
    for (line, expected) in [
        ("Tema 73 del programa", "73"),
        ("Tema 103 kk) del programa", "103 kk"),
        ("Temas 136 y 146 del programa", "136, 146"),
        ("Temas 13 a) y 115 del programa", "13 a, 115"),
        ("Temas 132 y 17 c) del programa", "132, 17 c"),
        ("Tema 3 del programa provisional**", "3"),
        ("Tema 138 de la lista preliminar*", "138"),
        ("Tema 10 (continuación)", "10"),
    ] {
        assert_eq!(items(ES, line), expected, "{line}");
    }
}

#[test]
fn dates() {
    let sentence = "La reunión del 17 de octubre de 2007, la del 1 de enero de 2008 y la del 1º de mayo de 1995 se \
                    celebraron en la sede.";
    assert_eq!(mentions(ES, sentence), ["2007-10-17", "2008-01-01", "1995-05-01"]);
}

#[test]
fn references_in_sentences() {
    let sentence = "Recordando su resolución 62/217, de 22 de diciembre de 2007, la resolución 1540 (2004) y el documento \
                    A/59/2005/Add.2, en relación con los temas 19 y 54 a) del programa.";
    let expected = ["A/RES/62/217", "2007-12-22", "S/RES/1540(2004)", "A/59/2005/Add.2", "item 19", "item 54 a"];
    assert_eq!(mentions(ES, sentence), expected);
}

#[test]
fn titles_of_letters() {
    let (class, dated, senders, to) = letter(
        ES,
        "Carta de fecha 22 de enero de 2015 dirigida por el Representante Permanente de Ucrania ante las Naciones Unidas \
         al Presidente del Consejo de Seguridad",
    );
    assert_eq!((class, dated.as_str()), (Class::Letter, "2015-01-22"));
    assert_eq!((senders, to), (vec!["UKR".to_owned()], vec![Party::PresidentOfTheSecurityCouncil]));
    let (class, _, senders, to) = letter(
        ES,
        "Cartas idénticas de fecha 21 de enero de 2015 dirigidas al Secretario General y a la Presidencia del Consejo de \
         Seguridad por el Representante Permanente de Israel ante las Naciones Unidas",
    );
    assert_eq!((class, senders), (Class::IdenticalLetters, vec!["ISR".to_owned()]));
    assert_eq!(to, [Party::SecretaryGeneral, Party::PresidentOfTheSecurityCouncil]);
    let (class, ..) = letter(
        ES,
        "Nota verbal de fecha 14 de septiembre de 1979 dirigida al Secretario General por la Misión Permanente de \
         Panamá ante las Naciones Unidas",
    );
    assert_eq!(class, Class::NoteVerbale);
}

#[test]
fn a_letter_with_signature_and_annexes() {
    let document = read(
        ES,
        "Carta de fecha 17 de octubre de 2007 dirigida al Secretario General por el Representante Permanente de Chile ante \
         las Naciones Unidas\n\nTengo el honor de transmitirle el texto de la declaración (véase el anexo).\n\n\
         (Firmado) Heraldo Muñoz\nEmbajador\nRepresentante Permanente de Chile\n\n\
         Anexo I de la carta de fecha 17 de octubre de 2007\n\n[Original: francés]\n\nDeclaración de Santiago\n\n\
         1. Los Estados acuerdan lo siguiente:\n\na) Fomentar la paz;\n\nb) Velar por el desarme.\n\n\
         Hecho en Santiago, el 16 de agosto de 2007\n\nApéndice\n\nLista de los participantes en la reunión.\n",
    );
    assert_eq!(outline(&document), [": [1]", "annex_1: 1 .a .b", "app_1: [1]"]);
    let signature = document.components[0].signatures().next().unwrap();
    assert_eq!(signature.name.unwrap().of(&document.source), "Heraldo Muñoz");
    assert_eq!(signature.state, StateCode::parse("CHL"));
    assert_eq!(document.components[1].original_languages, [Language::French]);
    let conclusion = document.components[1].conclusion().unwrap();
    assert_eq!(conclusion.place.unwrap().of(&document.source), "Santiago");
    assert_eq!(iso(conclusion.date), "2007-08-16");
}

#[test]
fn a_resolution() {
    let document = read(
        ES,
        "Resolución aprobada por la Asamblea General el 16 de diciembre de 2020\n\nLa Asamblea General,\n\n\
         Recordando la Carta de las Naciones Unidas,\n\nReconociendo la labor de los Estados,\n\n\
         1. Alienta a los Estados a que cooperen;\n\n2. Solicita al Secretario General que la informe.\n\n\
         46ª sesión plenaria\n16 de diciembre de 2020\n",
    );
    assert_eq!(document.class, Class::Resolution);
    assert_eq!(outline(&document), [": [1] [2] 1 2"]);
}
