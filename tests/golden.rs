//! The Bishkek letter, A/62/492–S/2007/616, read as a person reads it.

use chancery::document::{
    Block, Class, Component, ComponentKind, Date, Diagnostic, Distribution, Document, Emphasis, Finding, HeadingKind,
    Language, MastheadPart, Mention, Number, Organ, Party, Run, Severity,
};
use chancery::names::Names;
use std::sync::LazyLock;

const SOURCE: &str = include_str!("../documents/A-62-492/fr.txt");

static LETTER: LazyLock<(Document, Vec<Diagnostic>)> =
    LazyLock::new(|| chancery::read(SOURCE.to_owned(), &Names::of(Language::French)));

/// The items in printed order with the beginnings of their titles.
const ITEMS: [(&str, &str); 16] = [
    ("19", "La situation en Afghanistan"),
    ("35", "Questions relatives à l'information"),
    ("51", "Les technologies de l'information et des communications au service du développement"),
    (
        "54 a",
        "Développement durable : mise en œuvre d'Action 21, du Programme relatif à la poursuite de la mise en œuvre \
         d'Action 21 et des textes issus du Sommet mondial pour le développement durable",
    ),
    ("54 c", "Développement durable : stratégie internationale de prévention des catastrophes"),
    ("54 i", "Développement durable : promotion des sources d'énergie nouvelles et renouvelables"),
    ("56 a", "Mondialisation et interdépendance : mondialisation et interdépendance"),
    (
        "71 a",
        "Renforcement de la coordination de l'aide humanitaire et des secours en cas de catastrophe fournis par les \
         organismes des Nations Unies y compris l'assistance économique spéciale : renforcement de la coordination de \
         l'aide humanitaire d'urgence fournie par les organismes des Nations Unies",
    ),
    ("93", "Les progrès de l'informatique et de la télématique et la question de la sécurité internationale"),
    ("96", "Prévention d'une course aux armements dans l'espace"),
    (
        "98 h",
        "Désarmement général et complet : promotion du multilatéralisme dans le domaine du désarmement et de la non \
         prolifération",
    ),
    (
        "98 q",
        "Désarmement général et complet : mesures de transparence et de confiance relatives aux activités spatiales",
    ),
    ("98 u", "Désarmement général et complet : mesures de confiance à l'échelon régional et sous-régional"),
    ("107", "Contrôle international des drogues"),
    ("108", "Mesures visant à éliminer le terrorisme international"),
    ("117", "Réforme des Nations Unies : mesures et propositions"),
];

fn letter() -> &'static Document {
    &LETTER.0
}

fn annex() -> &'static Component {
    letter().components.iter().find(|component| component.kind == ComponentKind::Annex(1)).expect("an annex")
}

fn date(year: u16, month: u8, day: u8) -> Option<Date> {
    Date::new(year, month, Some(day))
}

fn found(finding: Finding) -> Vec<(&'static str, Option<&'static str>)> {
    let diagnostics = LETTER.1.iter().filter(|diagnostic| diagnostic.finding == finding);
    diagnostics.map(|it| (it.span.of(SOURCE), it.related.map(|span| span.of(SOURCE)))).collect()
}

fn mentions<T>(runs: &[Run], pick: impl Fn(&Mention) -> Option<T>) -> Vec<T> {
    runs.iter().filter_map(|run| run.mention.as_ref().and_then(&pick)).collect()
}

fn items(runs: &[Run]) -> Vec<String> {
    mentions(runs, |mention| match mention {
        Mention::AgendaItem(item) => Some(item.to_string()),
        _ => None,
    })
}

fn states(runs: &[Run]) -> Vec<String> {
    mentions(runs, |mention| match mention {
        Mention::State(state) => Some(state.to_string()),
        _ => None,
    })
}

#[test]
fn both_organs_head_the_document() {
    assert_eq!(letter().masthead.organs, [Organ::GeneralAssembly, Organ::SecurityCouncil]);
    assert_eq!(letter().masthead.distribution, Some(Distribution::General));
    assert!(letter().masthead.symbols.is_empty(), "the symbols are supplied, not printed");
}

#[test]
fn it_is_a_letter_in_french_whose_original_is_english() {
    assert_eq!(letter().class, Class::Letter);
    assert_eq!(letter().language, Language::French);
    assert_eq!(letter().masthead.language, Some(Language::French));
    assert_eq!(letter().masthead.original_languages, [Language::English]);
    assert_eq!(letter().main().unwrap().original_languages, [Language::English]);
    assert_eq!(annex().original_languages, [Language::Chinese, Language::Russian]);
}

#[test]
fn it_is_dated_and_belongs_to_a_session_and_a_year() {
    assert_eq!(letter().masthead.date, date(2007, 10, 19));
    assert_eq!(letter().masthead.session, Some(62));
    assert_eq!(letter().masthead.council_year, Some(62));
}

#[test]
fn the_masthead_keeps_the_order_of_its_source() {
    let (assembly, council) = (Organ::GeneralAssembly, Organ::SecurityCouncil);
    use MastheadPart::{Agenda, Date, Distribution, ItemTitle, Language, Original, Session, SessionOrgan};
    let parts: Vec<_> = letter().masthead.lines.iter().map(|line| line.part).collect();
    let head = [MastheadPart::Organ(assembly), MastheadPart::Organ(council), Distribution, Date, Language, Original];
    let session = [SessionOrgan(assembly), Session(assembly), Agenda];
    let titles = |from: usize, to: usize| (from..to).map(|place| ItemTitle(Some(place)));
    let year = [SessionOrgan(council), Session(council)];
    let expected = head.into_iter().chain(session).chain(titles(0, 11)).chain(year).chain(titles(11, 16));
    assert_eq!(parts, expected.collect::<Vec<_>>());
}

#[test]
fn sixteen_items_have_their_sixteen_titles() {
    let masthead = &letter().masthead;
    let printed: Vec<_> = masthead.agenda.iter().map(|entry| entry.item.to_string()).collect();
    assert_eq!(printed, ITEMS.map(|(item, _)| item));
    for (entry, (item, title)) in masthead.agenda.iter().zip(ITEMS) {
        let line = &masthead.lines[entry.title.unwrap_or_else(|| panic!("no title for {item}"))];
        assert_eq!(line.text.to_line(SOURCE), title);
        assert_eq!(line.eid, format!("item_{}", item.replace(' ', "_")));
    }
}

#[test]
fn items_are_marked_where_they_are_printed() {
    let spans: Vec<_> = letter().masthead.agenda.iter().map(|entry| entry.span.of(SOURCE)).collect();
    let printed = [
        "19", "35", "51", "54 a)", "54 c)", "54 i)", "56 a)", "71 a)", "93", "96", "98 h)", "98 q)", "98 u)", "107",
        "108", "117",
    ];
    assert_eq!(spans, printed);
    let line = letter().masthead.lines.iter().find(|line| line.part == MastheadPart::Agenda).unwrap();
    assert_eq!(items(&line.text.runs), ITEMS.map(|(item, _)| item));
}

#[test]
fn the_letter_has_two_paragraphs_and_names_the_same_items() {
    let main = letter().main().unwrap();
    let paragraphs: Vec<_> = main.paragraphs().collect();
    assert_eq!(paragraphs.len(), 2);
    assert!(paragraphs[0].text.to_line(SOURCE).starts_with("Au nom des Missions permanentes"));
    assert_eq!(items(&paragraphs[1].text.runs), ITEMS.map(|(item, _)| item));
    assert_eq!(states(&paragraphs[0].text.runs), ["CHN", "RUS", "KAZ", "KGZ", "UZB", "TJK"]);
}

#[test]
fn tajikistan_writes_to_the_secretary_general() {
    let communication = letter().communication.as_ref().unwrap();
    assert_eq!(communication.dated, date(2007, 10, 17));
    assert_eq!(communication.senders.iter().map(|party| party.code("")).collect::<Vec<_>>(), ["TJK"]);
    assert_eq!(communication.addressees, [Party::SecretaryGeneral]);
    let title = letter().main().unwrap().heading(HeadingKind::Title).unwrap();
    assert_eq!(
        title.to_line(SOURCE),
        "Lettre datée du 17 octobre 2007, adressée au Secrétaire général par le Représentant permanent du Tadjikistan \
         auprès de l'Organisation des Nations Unies"
    );
}

#[test]
fn the_permanent_representative_signs_the_letter() {
    let signatures: Vec<_> = letter().main().unwrap().signatures().collect();
    assert_eq!(signatures.len(), 1);
    assert_eq!(signatures[0].name(SOURCE), "Sirodjidin Aslov");
    assert_eq!(signatures[0].office(SOURCE), "L'Ambassadeur, Représentant permanent");
    assert_eq!(signatures[0].family, None);
    assert_eq!(signatures[0].state.unwrap().as_str(), "TJK", "from the title: the office names no State");
}

#[test]
fn the_annex_has_a_heading_and_a_title() {
    assert_eq!(
        annex().heading(HeadingKind::Component).unwrap().to_line(SOURCE),
        "Annexe à la lettre datée du 17 octobre 2007 adressée au Secrétaire général par le Représentant permanent du \
         Tadjikistan auprès de l'Organisation des Nations Unies"
    );
    assert_eq!(annex().heading(HeadingKind::Title).unwrap().to_line(SOURCE), "Déclaration du Bichkek");
    assert!(matches!(&annex().blocks[1], Block::Line(text) if text.to_line(SOURCE) == "[Original : chinois et russe]"));
}

#[test]
fn the_declaration_has_seventeen_paragraphs_numbered_by_place() {
    let numbers: Vec<_> = annex().paragraphs().map(|paragraph| paragraph.number.clone()).collect();
    assert_eq!(numbers, (1..=17).map(Number::Assigned).collect::<Vec<_>>());
    let eids: Vec<_> = annex().paragraphs().map(|paragraph| paragraph.eid.clone()).collect();
    assert_eq!(eids, (1..=17).map(|n| format!("annex_1__para_{n}")).collect::<Vec<_>>());
}

#[test]
fn the_paragraph_cut_by_the_page_break_is_joined_and_reported() {
    let paragraph = annex().paragraphs().nth(13).unwrap();
    let text = paragraph.text.to_line(SOURCE);
    assert!(text.contains("la région de l'Asie centrale, les chefs d'État souhaitent"), "{text}");
    let [(first, Some(second))] = found(Finding::JoinedParagraph)[..] else { panic!("one repair") };
    assert!(first.starts_with("Exprimant leur inquiétude") && first.ends_with("l'Asie centrale, les"));
    assert!(second.starts_with("chefs d'État souhaitent") && second.ends_with("sera renforcé."));
    assert_eq!(Finding::JoinedParagraph.severity(), Severity::Repair);
}

#[test]
fn the_fifth_paragraph_opens_a_list_of_four() {
    let paragraph = annex().paragraphs().nth(4).unwrap();
    assert!(paragraph.text.to_line(SOURCE).ends_with("édifier un système de sécurité qui puisse :"));
    let begins: Vec<_> = paragraph.points.iter().map(|point| point.text.to_line(SOURCE)[..8].to_owned()).collect();
    assert_eq!(begins, ["Respecte", "Assurer ", "Veiller ", "Préserv"]);
    for (place, point) in paragraph.points.iter().enumerate() {
        assert_eq!(point.bullet.unwrap().of(SOURCE), "-");
        assert_eq!(point.eid, format!("annex_1__para_5__point_{}", place + 1));
    }
    assert_eq!(annex().paragraphs().map(|paragraph| paragraph.points.len()).sum::<usize>(), 4);
}

#[test]
fn six_presidents_sign_in_printed_order() {
    let signed: Vec<_> = annex()
        .signatures()
        .map(|it| {
            let state = it.state.unwrap().to_string();
            (it.eid.as_str(), state, it.office(SOURCE), it.name(SOURCE), it.family.unwrap().of(SOURCE))
        })
        .collect();
    let expected = [
        ("KAZ", "Le Président de la République du Kazakhstan", "N. Nazarbaïev", "Nazarbaïev"),
        ("CHN", "Le Président de la République populaire de Chine", "Hu Jintao", "Hu Jintao"),
        ("KGZ", "Le Président de la République kirghize", "K. Bakiev", "Bakiev"),
        ("RUS", "Le Président de la Fédération de Russie", "V. Poutine", "Poutine"),
        ("TJK", "Le Président de la République du Tadjikistan", "E. Rakhmon", "Rakhmon"),
        ("UZB", "Le Président de la République d'Ouzbékistan", "I. Karimov", "Karimov"),
    ];
    assert_eq!(signed.len(), expected.len());
    for (place, (signed, (state, office, name, family))) in signed.iter().zip(expected).enumerate() {
        let eid = format!("annex_1__sig_{}", place + 1);
        assert_eq!(signed, &(eid.as_str(), state.to_owned(), office.to_owned(), name.to_owned(), family));
    }
}

#[test]
fn the_place_and_date_close_the_declaration() {
    let conclusion = annex().conclusion().unwrap();
    assert_eq!(conclusion.place.unwrap().of(SOURCE), "Bichkek");
    assert_eq!(conclusion.date, date(2007, 8, 16));
    assert_eq!(conclusion.eid, "annex_1__conclusions");
    assert!(matches!(annex().blocks.last(), Some(Block::Conclusion(_))));
}

#[test]
fn dates_in_the_text_are_typed() {
    let dates = |place: usize| {
        let paragraph = annex().paragraphs().nth(place).unwrap();
        mentions(&paragraph.text.runs, |mention| match mention {
            Mention::Date(date) => Some(date.to_string()),
            _ => None,
        })
    };
    assert_eq!(dates(0), ["2007-08-16"]);
    assert_eq!(dates(7), ["2006-09-08"]);
}

#[test]
fn afghanistan_is_only_mentioned() {
    let runs: Vec<_> = annex().paragraphs().flat_map(|paragraph| paragraph.text.runs.clone()).collect();
    let afghan = states(&runs).into_iter().filter(|state| state == "AFG").count();
    assert_eq!(afghan, 5);
    assert!(annex().signatures().all(|signature| signature.state.unwrap().as_str() != "AFG"));
}

#[test]
fn oddities_are_reported_where_they_stand() {
    assert_eq!(found(Finding::MissingComma), [("98 h) 98 q)", None)]);
    assert_eq!(found(Finding::InterleavedColumns), [("Conseil de sécurité\n\nSoixante-deuxième année", None)]);
    assert_eq!(found(Finding::VariantSpelling), [("Déclaration du Bichkek", Some("Déclaration de Bichkek"))]);
    assert_eq!(LETTER.1.len(), 4, "nothing else is odd: {:?}", LETTER.1);
}

#[test]
fn emphasis_is_kept_and_its_marks_are_not() {
    let all = letter().passages();
    let text: String = all.iter().map(|passage| passage.text.to_string(SOURCE)).collect();
    assert!(!text.contains('*'));
    let bold = Emphasis { bold: true, ..Emphasis::default() };
    let organs = &letter().masthead.lines[0..2];
    assert!(organs.iter().all(|line| line.text.runs.iter().all(|run| run.emphasis == bold)));
    let signed = annex().signatures().next().unwrap().lines.last().unwrap();
    let italic: Vec<_> = signed.text.runs.iter().filter(|run| run.emphasis.italic).collect();
    assert_eq!(italic.len(), 1);
    assert_eq!(italic[0].span.of(SOURCE), "Signé");
}
