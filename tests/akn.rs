//! The reader of XML, on a resolution made for it and on files that are broken in every way.

use chancery::akn;
use chancery::anchor;
use chancery::document::{
    AgendaItem, Ballot, Class, ComponentKind, Date, Diagnostic, Distribution, Document, Finding, HeadingKind, Language,
    LeafKind, Mention, Organ, ParagraphKind, StepKind, Thesaurus, Votes,
};
use chancery::names::Names;
use proptest::prelude::*;
use std::sync::LazyLock;

const VOTE: &str = include_str!("library/A-RES-75-999/en.xml");

static NAMES: LazyLock<Names> = LazyLock::new(|| Names::of(Language::English));

fn read(xml: &str) -> (Document, Vec<Diagnostic>) {
    chancery::read(xml.to_owned(), &NAMES)
}

fn resolution() -> Document {
    let (document, diagnostics) = read(VOTE);
    assert_eq!(diagnostics, []);
    document
}

/// The blocks of a component, each on a line: its id and its text.
fn told(document: &Document, component: usize) -> Vec<String> {
    let passages = document.passages().into_iter().filter(|it| it.component == component && it.eid != "masthead");
    passages.map(|it| format!("{}: {}", it.eid, it.text.to_line(&document.source))).collect()
}

fn findings(xml: &str) -> Vec<Finding> {
    read(xml).1.into_iter().map(|diagnostic| diagnostic.finding).collect()
}

#[test]
fn xml_is_told_from_text() {
    for xml in [VOTE, "<?xml version='1.0'?><a/>", "\u{feff} <akomaNtoso/>", "<!-- c --><akomaNtoso/>"] {
        assert!(akn::is_akn(xml), "{xml:.20}");
    }
    for text in ["", "United Nations", "<p>Not XML of ours</p>", "The root element is <akomaNtoso>."] {
        assert!(!akn::is_akn(text), "{text:.20}");
    }
}

#[test]
fn the_first_page_is_a_masthead() {
    let document = resolution();
    let masthead = &document.masthead;
    assert_eq!((document.language, document.class), (Language::English, Class::Resolution));
    assert_eq!(masthead.organs, [Organ::GeneralAssembly]);
    assert_eq!(masthead.symbols[0].as_str(), "A/RES/75/999");
    assert_eq!(masthead.distribution, Some(Distribution::General));
    assert_eq!((masthead.date, masthead.session), (Date::new(2021, 3, Some(9)), Some(75)));
    let [entry] = masthead.agenda.as_slice() else { panic!("one item") };
    assert_eq!(entry.item, AgendaItem::new(19, "b"));
    assert_eq!(entry.span.of(&document.source), "19 (b)");
    let title = &masthead.lines[entry.title.unwrap()];
    assert_eq!(
        (title.eid.as_str(), title.text.to_line(&document.source).as_str()),
        ("item_19_b", "Sustainable development: the sea")
    );
}

#[test]
fn the_text_is_told_with_printed_numbers() {
    let expected = [
        ": Resolution adopted by the General Assembly on 4 March 2021",
        ": [on the report of the Second Committee (A/75/998, para. 7)]",
        "title: 75/999. Quiet seas & harbours",
        "title: The General Assembly,",
        "pre_1: Recalling its resolution 74/998 of 2 May 2020,1 which was noted by Fiji2 and Malta,",
        "sec_1: I Harbours",
        "para_1: Decides that the sea:",
        "para_1__point_a: Is wide;",
        "para_1__point_b: Is deep, in that it:",
        "para_1__point_b__point_i: Has a ground;",
        "para_2: Also decides that:",
        "para_2__point_a: Ships float; Stones sink;",
        "para_2__point_a__point_i: And sails2 fill;",
        "table_1: Sea",
        "table_1: Depth",
        "table_1: North Sea",
        "table_1: 94",
        "conclusions: 55th plenary meeting 4 March 2021",
        "fn_1: See A/75/997.",
        "fn_2: Now and then.",
    ];
    let document = resolution();
    let main: Vec<String> = told(&document, 0).into_iter().filter(|line| !line.starts_with("item_")).collect();
    assert_eq!(main, expected);
    assert_eq!(told(&document, 1), ["annex_1__title: Rules of the harbour", "annex_1__para_1: Moor with care."]);
    assert_eq!(document.components[1].kind, ComponentKind::Annex(1));
    let kinds: Vec<_> = document.components.iter().flat_map(|it| it.paragraphs()).map(|it| it.kind).collect();
    use ParagraphKind::{Operative, Plain, Preambular};
    assert_eq!(kinds, [Preambular, Operative, Operative, Plain]);
    assert!(document.components[0].heading(HeadingKind::Component).is_some());
}

#[test]
fn links_dates_states_and_marks_are_mentions() {
    let document = resolution();
    let clause = document.components[0].paragraphs().next().unwrap();
    let mentions: Vec<String> = clause
        .text
        .runs
        .iter()
        .filter_map(|run| match run.mention.as_ref()? {
            Mention::Symbol(symbol) => Some(symbol.to_string()),
            Mention::Date(date) => Some(date.to_string()),
            Mention::State(state) => Some(state.to_string()),
            Mention::NoteMark(mark) => Some(mark.note.clone()),
            Mention::AgendaItem(_) => None,
        })
        .collect();
    assert_eq!(mentions, ["A/RES/74/998", "2020-05-02", "fn_1", "FJI", "fn_2", "MLT"]);
    assert!(clause.text.runs[0].emphasis.italic);
    let points = document.components[0].paragraphs().nth(2).unwrap();
    let raised = points.points[0].points[0].text.runs.iter().find(|run| run.emphasis.raised).unwrap();
    assert_eq!(raised.span.of(&document.source), "2");
}

#[test]
fn what_the_file_tells_beside_the_text_is_metadata() {
    let document = resolution();
    let Document { metadata, source, .. } = &document;
    assert_eq!(metadata.title.unwrap().of(source), "Quiet seas & harbours");
    assert_eq!(metadata.meeting.unwrap().of(source), "55th plenary meeting");
    assert_eq!(metadata.origin.unwrap().of(source), "A/75/998, para. 7");
    assert_eq!(metadata.job_number, "21-99999 (E)");
    let adoption = document.adoption.unwrap();
    assert_eq!((adoption.date, adoption.meeting), (Date::new(2021, 3, Some(4)), Some(55)));
    assert_eq!(adoption.votes, Some(Votes::Counted { in_favour: 3, against: 1, abstaining: 2 }));
    let keywords: Vec<_> = metadata.keywords.iter().map(|it| (it.thesaurus, it.term.as_str())).collect();
    assert_eq!(keywords, [(Thesaurus::Goals, "14"), (Thesaurus::Unbis, "women's rights")]);
    let steps: Vec<_> =
        metadata.steps.iter().map(|it| (it.kind, it.symbol.as_ref().map_or("", |it| it.as_str()))).collect();
    let expected =
        [(StepKind::Draft, "A/C.2/75/L.99"), (StepKind::MoreSponsors, ""), (StepKind::Adopted, "A/75/PV.99")];
    assert_eq!(steps, expected);
    let sponsors: Vec<String> = metadata.sponsors().iter().map(ToString::to_string).collect();
    assert_eq!(sponsors, ["FJI", "BOL", "TTO", "MLT"]);
}

#[test]
fn the_roll_of_the_vote_is_of_states() {
    let roll = resolution().metadata.roll;
    let states = |ballot: Ballot| {
        let count = roll.iter().find(|count| count.ballot == ballot).unwrap();
        count.states.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(Ballot::ALL.map(states), ["CIV FJI MLT", "USA", "COG GNB", "NRU"]);
    let miscounted = VOTE.replace("<count value=\"3\"", "<count value=\"4\"");
    assert_eq!(findings(&miscounted), [Finding::VoteCount]);
    let unknown = VOTE.replace(">NAURU<", ">ATLANTIS<");
    let (document, diagnostics) = read(&unknown);
    assert_eq!(diagnostics[0].finding, Finding::UnknownVoter);
    assert_eq!(document.metadata.roll[3].unknown, ["ATLANTIS"]);
}

#[test]
fn ids_of_the_file_lead_to_the_places_that_have_them() {
    let document = resolution();
    let resolve = |fragment| anchor::resolve(&document, fragment).unwrap_or_default();
    assert_eq!(resolve("container_2"), "pre_1");
    assert_eq!(resolve("para_5"), "para_1");
    assert_eq!(resolve("para_5__content"), "para_1");
    assert_eq!(resolve("para_8"), "para_1__point_b__point_i");
    assert_eq!(resolve("authorialNote_2"), "fn_2");
    assert_eq!(resolve("para_20"), "annex_1__title");
    // The printed number comes first: the file's `para_2` would be another place.
    assert_eq!(resolve("para_2"), "para_2");
    assert_eq!(resolve("para_77"), "");
}

#[test]
fn several_texts_under_one_symbol_are_parts() {
    let collection = "<akomaNtoso><documentCollection name='publication'><coverPage><p><docNumber>A/RES/75/1 A-B</docNumber></p>\
        </coverPage><preface><p><docNumber>75/1.</docNumber><docTitle>Seas</docTitle></p></preface><collectionBody>\
        <component><documentRef href='comp_0'/></component></collectionBody></documentCollection><components>\
        <component eId='comp_0'><statement name='resolution'><preface><p><docNumber>A</docNumber><docTitle>North</docTitle></p>\
        </preface><mainBody><paragraph><num>1.</num><content><p>One<authorialNote marker='1'><p>Note.</p></authorialNote></p>\
        </content></paragraph></mainBody></statement></component><component><statement name='resolution'><mainBody><paragraph>\
        <num>1.</num><content><p>Two</p></content></paragraph></mainBody></statement></component></components></akomaNtoso>";
    let (document, _) = read(collection);
    let kinds: Vec<_> = document.components.iter().map(|it| it.kind).collect();
    assert_eq!(kinds, [ComponentKind::Main, ComponentKind::Part(1), ComponentKind::Part(2)]);
    assert_eq!(told(&document, 1), ["part_A__title: A North", "part_A__para_1: One1", "part_A__fn_1: Note."]);
    assert_eq!(told(&document, 2), ["part_B__para_1: Two"]);
    assert_eq!(document.class, Class::Resolution);
}

#[test]
fn what_is_not_known_is_shown_as_text_and_told() {
    let xml = "<akomaNtoso><mainBody><quiz>What <b>is</b> this?</quiz>stray<paragraph><content><p>Text <blink>blinks</blink>.</p></content></paragraph></mainBody></akomaNtoso>";
    let (document, diagnostics) = read(xml);
    assert!(
        document.source.contains("What is this?")
            && document.source.contains("stray")
            && document.source.contains("Text blinks.")
    );
    let unknown = diagnostics.iter().filter(|it| it.finding == Finding::UnknownElement).count();
    assert_eq!(unknown, 2, "{diagnostics:?}");
}

#[test]
fn a_file_that_breaks_off_anywhere_keeps_what_it_has() {
    let whole = resolution();
    for (at, _) in VOTE.char_indices().skip(60) {
        let (document, diagnostics) = check(&VOTE[..at]);
        let broken = diagnostics.iter().filter(|it| it.finding == Finding::BrokenMarkup).count();
        assert_eq!(broken, usize::from(!VOTE[..at].trim_end().ends_with("</akomaNtoso>")), "one diagnostic at {at}");
        let kept = document.passages().len();
        assert!(kept <= whole.passages().len() + 1, "{at}");
        if at > VOTE.find("Has a ground").unwrap() + 20 {
            assert!(document.source.contains("Has a ground;"), "{at}");
        }
    }
}

#[test]
fn nothing_that_nests_or_refers_without_end_does_harm() {
    let deep = format!(
        "<akomaNtoso><mainBody>{}deep{}after</mainBody></akomaNtoso>",
        "<list><point>".repeat(50_000),
        "</point></list>".repeat(50_000)
    );
    let bomb = "<?xml version='1.0'?><!DOCTYPE l [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]><akomaNtoso><p>&c;</p></akomaNtoso>";
    let outside = "<!DOCTYPE l [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><akomaNtoso><p>&x;</p></akomaNtoso>";
    let (document, diagnostics) = check(&deep);
    assert!(document.source.contains("deep") && document.source.contains("after"));
    assert!(diagnostics.iter().any(|it| it.finding == Finding::TooDeep));
    for (xml, kept) in [(bomb, "&c;"), (outside, "&x;")] {
        let (document, diagnostics) = check(xml);
        assert_eq!(document.source.trim(), kept);
        assert!(diagnostics.iter().any(|it| it.finding == Finding::UnknownReference));
    }
}

/// Reads a file and checks what must hold of any document.
fn check(xml: &str) -> (Document, Vec<Diagnostic>) {
    let (document, diagnostics) = if akn::is_akn(xml) { read(xml) } else { Default::default() };
    let source = &document.source;
    let leaves = document.leaves();
    let joined: String = leaves.iter().map(|leaf| leaf.span.of(source)).collect();
    assert_eq!(&joined, source, "leaves join to the source");
    for leaf in leaves.iter().filter(|leaf| leaf.kind == LeafKind::Layout) {
        assert!(leaf.span.of(source).trim().is_empty(), "no layout but white space: {:?}", leaf.span.of(source));
    }
    let runs = document.passages().into_iter().flat_map(|passage| passage.text.runs.clone());
    assert!(runs.map(|run| run.span).collect::<Vec<_>>().is_sorted_by(|one, other| one.end <= other.start));
    for diagnostic in &diagnostics {
        assert!(source.get(diagnostic.span.start as usize..diagnostic.span.end as usize).is_some());
    }
    (document, diagnostics)
}

/// Markup and text in any order, most of it not well formed.
const PIECES: &[&str] = &[
    "<akomaNtoso>",
    "</akomaNtoso>",
    "<statement name='resolution'>",
    "</statement>",
    "<meta>",
    "</meta>",
    "<coverPage>",
    "</coverPage>",
    "<preface>",
    "<preamble>",
    "</preamble>",
    "<mainBody>",
    "</mainBody>",
    "<attachment>",
    "<doc>",
    "<p>",
    "</p>",
    "<num>",
    "</num>",
    "1.",
    "(a) ",
    "<list>",
    "</list>",
    "<point>",
    "</point>",
    "<sublist>",
    "<intro>",
    "<paragraph class='H1'>",
    "<paragraph class='FootnoteText'>",
    "<paragraph>",
    "</paragraph>",
    "<content>",
    "<heading>",
    "</heading>",
    "<crossHeading refersTo='#preamble'>",
    "<table>",
    "<tr>",
    "<td>",
    "</table>",
    "<authorialNote>",
    "<authorialNote marker='*'>",
    "</authorialNote>",
    "<conclusions>",
    "<docDate date='2020-02-30'>",
    "<eol/>",
    "<sup>",
    "<a href='https://undocs.org/en/A/1/1'>",
    "</a>",
    "<component>",
    "<docNumber>",
    "</docNumber>",
    "<docTitle>",
    "<quiz>",
    "<voting outcome=''>",
    "<count value='x' refersTo='against'>",
    "<organization>",
    "</organization>",
    "&amp;",
    "&x;",
    "&",
    "&#0;",
    "&#x110000;",
    "<",
    ">",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "'",
    "\"",
    "Fiji",
    "2 May 2020",
    "é",
    "\0",
    " ",
    "\n",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pieces_in_any_order_are_read(pieces in proptest::collection::vec(proptest::sample::select(PIECES), 0..80)) {
        check(&format!("<akomaNtoso>{}", pieces.concat()));
    }

    #[test]
    fn any_edit_is_read(at in 0..VOTE.len(), length in 0_usize..40, piece in proptest::sample::select(PIECES)) {
        let start = VOTE.floor_char_boundary(at);
        let end = VOTE.floor_char_boundary((at + length).min(VOTE.len()));
        check(&format!("{}{piece}{}", &VOTE[..start], &VOTE[end.max(start)..]));
    }
}
