//! Nothing of a source is lost, doubled or moved, whatever the source is.

mod corpus;

use chancery::document::{Component, ComponentKind, Document, Language, LeafKind, Number, Point};
use chancery::names::Names;
use chancery::{anchor, opening, text};
use proptest::prelude::*;
use proptest::sample::Index;
use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

const SEED: &str = include_str!("../documents/A-62-492/fr.txt");

static NAMES: LazyLock<Vec<Names>> = LazyLock::new(|| Language::ALL.map(Names::of).into());

/// The names of States in the language of a text.
fn names(source: &str) -> &'static Names {
    &NAMES[text::language(source) as usize]
}

/// Fragments that mean something to the reader, thrown together in any order.
const PIECES: &[&str] = &[
    "Assemblée générale",
    "Conseil de sécurité",
    "Distr. générale",
    "Distr.",
    "Original : anglais",
    "Original :",
    "Points 19, 54 a), c) 98 h) et",
    "Point 3 de l'ordre du jour",
    "Soixante-deuxième session",
    "A/62/492*",
    "Lettre datée du 17 octobre 2007",
    "Annexe",
    "Annexe II",
    "Pièce jointe",
    "[Original : chinois]",
    "(*Signé*) X",
    "(Signé)",
    "Le Président de la République kirghize",
    "Bichkek, 16 août 2007",
    "31 février 2007",
    "- point",
    "a) b",
    "i) c",
    "1. d",
    "1.1 e",
    "12. f",
    "* g",
    "# Titre",
    "**gras**",
    "**",
    "*",
    "_",
    "***",
    "Monsieur le Président,",
    "L'Assemblée générale,",
    "Rappelant sa résolution 61/275,",
    "chefs d'État",
    "__________",
    "07-55214 (F)",
    "\n07-55214 (F)    181007\n",
    "*Transmis",
    "\nA/62/492\nPage 2\n",
    "\n1\n  ",
    "; 1 ",
    "* A/62/50.",
    "/...",
    "2/3",
    "A/62/492",
    "*0755214*",
    "France et Mali : projet de résolution",
    "Résolution 678 (1990)",
    "(Signé) X (Signé) Y",
    "Ambassadeur",
    "52e séance plénière",
    "Adoptée à la 2963e séance",
    "73/8.  Titre",
    "les",
    ":",
    ".",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "   ",
    "\u{a0}",
    "\u{feff}",
    "\u{c}",
    "\0",
    "\u{fffd}",
    "مرفق",
    "大会",
    "é",
    "e\u{301}",
    "𝔘",
    "1\u{660}",
];

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => proptest::sample::select(PIECES).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => "[ -~]{0,20}",
    ]
}

fn pieces() -> impl Strategy<Value = String> {
    proptest::collection::vec(piece(), 0..60).prop_map(|pieces| pieces.concat())
}

/// The pieces on lines of their own, as a page has them.
fn lines() -> impl Strategy<Value = String> {
    let line = (line(), proptest::sample::select(&["\n", "\n", "\n\n", "\n\n\n", "\u{c}"][..]));
    proptest::collection::vec(line, 0..40)
        .prop_map(|lines| lines.iter().map(|(text, end)| [text, *end].concat()).collect())
}

/// The documents that the tests have: the seed, those of a library, and those made for a rule each.
static DOCUMENTS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["documents/A-62-492", "tests/library/A-99-201", "tests/expectations/made"];
    let files = folders.iter().flat_map(|folder| fs::read_dir(root.join(folder)).unwrap());
    let mut paths: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    paths.sort();
    paths.iter().map(|path| fs::read_to_string(path).unwrap()).collect()
});

/// A piece, or a line of any document.
fn line() -> impl Strategy<Value = String> {
    let line = (any::<Index>(), any::<Index>()).prop_map(|(document, line)| {
        let lines: Vec<&str> = document.get(&DOCUMENTS).lines().collect();
        line.get(&lines).to_string()
    });
    prop_oneof![piece(), line]
}

/// A document with lines left out, doubled, swapped, and others put in anywhere.
fn edited() -> impl Strategy<Value = String> {
    let edits = proptest::collection::vec((0_usize..4, any::<Index>(), any::<Index>(), line()), 1..12);
    (any::<Index>(), edits).prop_map(|(document, edits)| {
        let mut lines: Vec<String> = document.get(&DOCUMENTS).split('\n').map(str::to_owned).collect();
        for (kind, first, second, line) in edits {
            let (first, second) = (first.index(lines.len()), second.index(lines.len()));
            match kind {
                0 if lines.len() > 1 => drop(lines.remove(first)),
                1 => lines.swap(first, second),
                2 => lines.insert(first, line),
                _ => {
                    let whole = &mut lines[first];
                    let at = (0..=second.min(whole.len())).rev().find(|&at| whole.is_char_boundary(at)).unwrap();
                    whole.insert_str(at, &line);
                }
            }
        }
        lines.join("\n")
    })
}

/// Reads a source and checks all that must hold of any document.
fn check(source: &str) -> Document {
    let (document, diagnostics) = chancery::read(source.to_owned(), names(source));
    let leaves = document.leaves();
    let joined: String = leaves.iter().map(|leaf| leaf.span.of(source)).collect();
    assert_eq!(joined, source, "leaves join back to the source");
    let mut at = 0;
    for leaf in &leaves {
        assert_eq!(leaf.span.start, at, "leaves follow one another");
        assert!(leaf.span.end > at, "no leaf is empty");
        at = leaf.span.end;
        let words = leaf.span.of(source).chars().any(char::is_alphanumeric);
        assert!(leaf.kind != LeafKind::Layout || !words, "a word is no layout: {:?}", leaf.span.of(source));
    }
    check_order(source, &document);
    for diagnostic in &diagnostics {
        for span in [Some(diagnostic.span), diagnostic.related].into_iter().flatten() {
            assert!(source.get(span.start as usize..span.end as usize).is_some(), "{diagnostic:?} lies in the source");
        }
    }
    check_ids(&document);
    document
}

/// Texts begin in the order of the source, but what stands between the halves of a part that a page
/// break cut follows that part; within a text nothing is moved.
fn check_order(source: &str, document: &Document) {
    let mut begin = 0;
    for line in &document.masthead.lines {
        assert!(line.text.span().start >= begin, "lines of the masthead begin in the order of the source");
        begin = line.text.span().start;
    }
    for block in document.components.iter().flat_map(|component| &component.blocks) {
        let alone = Document {
            components: vec![Component { blocks: vec![block.clone()], ..Component::new(ComponentKind::Main) }],
            ..Document::default()
        };
        let shown = alone.leaves().into_iter().find(|leaf| leaf.kind != LeafKind::Layout);
        let start = shown.map_or(begin, |leaf| leaf.span.start);
        assert!(start >= begin, "parts begin in the order of the source");
        begin = start;
    }
    for passage in document.passages() {
        let mut last = 0;
        for run in &passage.text.runs {
            assert!(run.span.start >= last && run.span.end > run.span.start, "a text has the order of the source");
            assert!(source.is_char_boundary(run.span.start as usize) && source.is_char_boundary(run.span.end as usize));
            last = run.span.end;
        }
    }
}

fn check_ids(document: &Document) {
    let mut ids = HashSet::new();
    let mut add = |eid: &str| {
        assert!(eid.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-')), "{eid:?} is an id");
        assert!(ids.insert(eid.to_owned()), "{eid:?} is there once");
        assert_eq!(anchor::resolve(document, eid).as_deref(), Some(eid), "an id leads to itself");
    };
    for line in document.masthead.lines.iter().filter(|line| !line.eid.is_empty()) {
        add(&line.eid);
    }
    for component in &document.components {
        if !component.eid.is_empty() {
            add(&component.eid);
        }
        for paragraph in component.paragraphs() {
            add(&paragraph.eid);
            check_points(&paragraph.points, &mut add);
        }
        component.signatures().for_each(|signature| add(&signature.eid));
        component.footnotes().for_each(|footnote| add(&footnote.eid));
    }
}

fn check_points(points: &[Point], add: &mut impl FnMut(&str)) {
    for point in points {
        add(&point.eid);
        assert!(point.bullet.is_some() || matches!(point.number, Number::Printed { .. }), "a point has a mark");
        check_points(&point.points, add);
    }
}

#[test]
fn the_seed_is_kept() {
    check(SEED);
}

#[test]
fn what_is_no_united_nations_document_is_kept_as_text() {
    let sources = [
        "",
        " ",
        "\n\n\n",
        "Sous le pont Mirabeau coule la Seine\nEt nos amours\nFaut-il qu'il m'en souvienne\n",
        "<!doctype html><html><body><p onclick=\"x()\">A&amp;B</p><script>let x = 1;</script></body></html>",
        "\u{0}\u{1}\u{2}PNG\u{fffd}\u{fffd}IHDR",
        "\r\r\r",
        "\u{feff}",
        "1.",
        "- ",
        "(",
        "**",
    ];
    for source in sources {
        check(source);
        let (document, diagnostics) = text::read(source.to_owned(), names(source));
        assert!(document.masthead.lines.is_empty());
        assert!(diagnostics.iter().any(|it| it.finding == chancery::document::Finding::NoMasthead), "{source:?}");
    }
}

#[test]
fn every_text_of_the_corpus_is_kept() {
    for folder in ["documents", "unsc-resolutions-en", "cr-unsc-gold-en"].into_iter().filter_map(corpus::folder) {
        for path in corpus::files(&folder) {
            let Ok(source) = opening::decode(&fs::read(&path).unwrap()) else { continue };
            println!("{}", path.display());
            check(&source);
        }
    }
}

#[test]
fn a_note_does_not_reach_over_a_line_of_the_printers() {
    check("*l\nn\n\n*e\n\n\ny\n21-99999 (E)\nr\n\n21-99999 (E)\no");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_edit_of_a_document_is_kept(source in edited()) {
        check(&source);
    }

    #[test]
    fn pieces_in_any_order_are_kept(source in pieces()) {
        check(&source);
    }

    #[test]
    fn pieces_on_lines_of_their_own_are_kept(source in lines()) {
        check(&source);
    }

    #[test]
    fn any_text_is_kept(source in "\\PC{0,200}") {
        check(&source);
    }
}
