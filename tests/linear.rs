//! Time grows with the text and no faster, whatever the text is.

mod stopwatch;

use chancery::document::Language;
use chancery::names::Names;
use chancery::{akn, text};
use std::sync::LazyLock;

static NAMES: LazyLock<Names> = LazyLock::new(|| Names::of(Language::French));

/// Sources that a reader with a quadratic step would be slow on, as a pattern that is repeated.
const PATTERNS: &[(&str, &str)] = &[
    ("marks that open", "*a **b "),
    ("marks in a word", "a_b_"),
    ("stars", "*"),
    ("underscores and letters", "_a"),
    ("one long line", "a"),
    ("one long line of capitals", "Ab "),
    ("lines of one letter", "a\n"),
    ("paragraphs of one letter", "a\n\n"),
    ("parentheses", "("),
    ("numbers with parts", "1.1."),
    ("strokes", "A/"),
    ("lines with a sharp", "# a\n"),
    ("symbols", "A/1/2\nB/2\n"),
    ("salutations", "Monsieur,\n"),
    ("items that may go on", "item 1 and item 2 and "),
    ("items", "points 1, 2 a), "),
    ("items on lines", "Points 1, 2 a),\n"),
    ("bullets", "- a\n"),
    ("letters of a list", "a) b\ni) c\n"),
    ("numbers of a list", "1. a\n"),
    ("session words", "cent "),
    ("masthead lines", "Assemblée générale\n\n"),
    ("masthead lines together", "Assemblée générale\n"),
    ("titles", "Distr. générale\nPoints 1 et 2\n\n**Titre\n\n"),
    ("bold lines", "**Assemblée générale**\n"),
    ("annexes", "Annexe\n\n"),
    ("signatures", "(*Signé*) A\n\n"),
    ("signatures together", "(*Signé*) A\n"),
    ("halves of paragraphs", "les\n\n"),
    ("names with particles", "Xxxxx de Yyyyy du Zzzzz\n\n"),
    ("dates", "17 octobre 2007, "),
    ("years", "résolution 1 (2000) "),
    ("closing lines", "Bichkek, Bichkek, Bichkek, 16\n\n"),
    ("spaces", " "),
    ("tabs", "a\t"),
    ("returns", "\r"),
    ("zeros", "\0"),
    ("Arabic", "المرفق "),
    ("Chinese", "大会"),
];

/// The same for XML, within the body of a document that is not closed.
const XML_PATTERNS: &[&str] = &[
    "<p>",
    "</p>",
    "<p>a</p>",
    "<list><point>",
    "<a><b></a>",
    "<i>x",
    "&amp;",
    "&x;",
    "& ",
    "<",
    "<!--",
    "<![CDATA[",
    "<?",
    "<quiz>a</quiz>",
    "<q1/><q2/>",
    "<authorialNote marker='1'><p>a</p></authorialNote>",
    "<p>(a) b</p>",
    "<tr><td>a</td></tr>",
    "<paragraph class='H1'><p>I</p></paragraph>",
    "<coverPage><p><docNumber>A/1/1</docNumber></p></coverPage>",
    "<coverPage><p><inline name='agenda item'>Items 1, 2 and 3</inline></p></coverPage>",
    "<p eId='a'>b</p>",
    "<preface><p><docTitle>a</docTitle><docNumber>b</docNumber></p></preface>",
    "<meta><keyword value='a' dictionary='UNBIS'/></meta>",
    "<meta><voting><count refersTo='against'><organization>FIJI</organization></count></voting></meta>",
    "\n \n",
    "a ",
    "<meta><step outcome='adopted' by='Fiji, Malta (and (others'/></meta>",
    "<attachment><doc>",
    "<a b='c' ",
    "<p>Fiji<authorialNote>",
];

fn read_text(source: String) {
    let (document, _) = text::read(source, &NAMES);
    assert!(!document.source.is_empty());
}

fn read_xml(source: String) {
    assert!(akn::is_akn(&source));
    chancery::read(source, &NAMES);
}

/// Checks that a text of four times the length is read in about four times the time.
fn check(name: &str, length: usize, source: impl Fn(usize) -> String, read: fn(String)) {
    let (short, long) = (source(length), source(length * 4));
    assert!(stopwatch::is_linear(|| read(short.clone()), || read(long.clone())), "{name}");
}

/// Bytes of the shorter text made from a pattern, and of the one made from documents.
const PATTERN_LENGTH: usize = 20_000;
const LIBRARY_LENGTH: usize = 2_000_000;

/// Documents as they are, again and again: what only shows in megabytes.
const DOCUMENTS: &[(&str, &str)] = &[
    ("a French letter", include_str!("../documents/A-62-492/fr.txt")),
    ("an Arabic letter", include_str!("library/A-99-201/ar.txt")),
    ("a Chinese letter", include_str!("library/A-99-201/zh.txt")),
    ("a Russian letter", include_str!("library/A-99-201/ru.txt")),
];

/// One test for both forms, so that neither is measured while the other runs.
#[test]
fn reading_takes_time_in_proportion_to_the_text() {
    let repeated = |pattern: &str, length: usize| pattern.repeat(length / pattern.len() + 1);
    for (name, pattern) in PATTERNS {
        check(name, PATTERN_LENGTH, |length| repeated(pattern, length), read_text);
    }
    for pattern in XML_PATTERNS {
        let xml = |length| format!("<akomaNtoso><mainBody>{}", repeated(pattern, length));
        check(pattern, PATTERN_LENGTH, xml, read_xml);
    }
    for (name, document) in DOCUMENTS {
        check(name, LIBRARY_LENGTH, |length| repeated(document, length), read_text);
    }
}
