//! Two versions of a document stand side by side: what is said in one beside what says it in the other.

mod corpus;

use chancery::document::{Block, Document, Language, Number};
use chancery::names::Names;
use chancery::parallel::{Outline, Row, Rows, align};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn read(path: &Path, language: Language) -> Document {
    let source = chancery::opening::decode(&fs::read(path).unwrap()).unwrap();
    chancery::read(source, &Names::of(language)).0
}

/// The ids of the blocks, as the units of an outline are.
fn ids(document: &Document) -> Vec<String> {
    let masthead = (!document.masthead.lines.is_empty()).then(|| "masthead".to_owned());
    let blocks = document.components.iter().flat_map(|component| &component.blocks);
    let id = |block: &Block| match block {
        Block::Paragraph(paragraph) => paragraph.eid.clone(),
        Block::Heading(heading) => heading.eid.clone(),
        _ => String::new(),
    };
    masthead.into_iter().chain(blocks.map(id)).collect()
}

/// The places of the paragraphs with a printed number.
fn numbered(document: &Document) -> Vec<usize> {
    let before = usize::from(!document.masthead.lines.is_empty());
    let blocks = document.components.iter().flat_map(|component| &component.blocks).enumerate();
    let printed = |block: &Block| matches!(block, Block::Paragraph(paragraph) if matches!(paragraph.number, Number::Printed { .. }));
    blocks.filter(|(_, block)| printed(block)).map(|(place, _)| before + place).collect()
}

/// How many numbered paragraphs of the left version stand beside the one of the same id, and how many there are
/// that the right one has too.
fn beside_their_own(left: &Document, right: &Document, rows: &Rows) -> (usize, usize) {
    let (ids, others) = (ids(left), ids(right));
    let mut beside: Vec<Option<&str>> = vec![None; ids.len()];
    for (_, at, other) in rows.places().filter(|(row, ..)| *row == Row::PAIR) {
        beside[at] = Some(&others[other]);
    }
    let own = numbered(left).into_iter().filter(|&place| others.contains(&ids[place]));
    let own: Vec<usize> = own.collect();
    (own.iter().filter(|&&place| beside[place] == Some(&ids[place])).count(), own.len())
}

/// How many numbered paragraphs stand beside their own, of how many, for each pair of languages.
type Scores = BTreeMap<(Language, Language), (usize, usize)>;

fn count(versions: &[(Language, Document)], scores: &mut Scores, outline: impl Fn(&Document) -> Outline) {
    let outlines: Vec<Outline> = versions.iter().map(|(_, document)| outline(document)).collect();
    for (left, (from, document)) in versions.iter().enumerate() {
        for (right, (to, other)) in versions.iter().enumerate().skip(left + 1) {
            let rows = align(&outlines[left], &outlines[right]);
            let (beside, all) = beside_their_own(document, other, &rows);
            let score = scores.entry((*from, *to)).or_default();
            *score = (score.0 + beside, score.1 + all);
        }
    }
}

/// An outline without its numbers: what lengths, kinds and marks tell.
fn without_numbers(document: &Document) -> Outline {
    let mut outline = Outline::of(document);
    outline.units.iter_mut().for_each(|unit| unit.number.clear());
    outline
}

fn least(scores: &Scores) -> f64 {
    scores.values().map(|&(beside, all)| beside as f64 / all.max(1) as f64).fold(1.0, f64::min)
}

/// Every third resolution of the session, in the languages that it is there in.
fn resolutions() -> Option<Vec<Vec<(Language, Document)>>> {
    const FOLDERS: [(Language, &str, &str); 6] = [
        (Language::Arabic, "Arabic", "A"),
        (Language::Chinese, "Chinese", "C"),
        (Language::English, "English", "E"),
        (Language::French, "French", "F"),
        (Language::Russian, "Russian", "R"),
        (Language::Spanish, "Spanish", "S"),
    ];
    let session = corpus::folder("akn/session-75")?;
    let english = corpus::files(&session.join("English"));
    let works = english.iter().step_by(3).map(|path| {
        let stem = path.file_stem().unwrap().to_str().unwrap().trim_end_matches("_E");
        let version = |(language, folder, letter): (Language, &str, &str)| {
            let path: PathBuf = session.join(folder).join(format!("{stem}_{letter}.xml"));
            path.exists().then(|| (language, read(&path, language)))
        };
        FOLDERS.into_iter().filter_map(version).collect()
    });
    Some(works.collect())
}

#[test]
fn numbered_paragraphs_of_resolutions_stand_beside_their_own_in_all_pairs_of_languages() {
    let Some(works) = resolutions() else { return };
    let (mut scores, mut blind) = (Scores::new(), Scores::new());
    for versions in &works {
        count(versions, &mut scores, Outline::of);
        count(versions, &mut blind, without_numbers);
    }
    assert_eq!(scores.len(), 15);
    eprintln!("{:.4} with numbers, {:.4} without, in the poorest pair", least(&scores), least(&blind));
    assert!(least(&scores) >= 0.99, "{scores:?}");
    assert!(least(&blind) >= 0.97, "{blind:?}");
}

/// The words for an article, before its number or, in Chinese, around it.
const ARTICLES: [(&str, Language, &str); 5] = [
    ("en", Language::English, "Article "),
    ("fr", Language::French, "Article "),
    ("es", Language::Spanish, "Artículo "),
    ("ru", Language::Russian, "Статья "),
    ("zh", Language::Chinese, "第"),
];

/// The first article that some texts name.
fn article(texts: &[String], word: &str) -> Option<u16> {
    let behind = texts.iter().flat_map(|text| text.match_indices(word).map(|(at, _)| &text[at + word.len()..]));
    behind.into_iter().find_map(|rest| {
        if word == "第" {
            let (number, len) = chancery::document::chinese(rest)?;
            return rest[len..].starts_with('条').then_some(number);
        }
        let figures = rest.bytes().take_while(u8::is_ascii_digit).count();
        rest[..figures].parse().ok()
    })
}

/// The texts of the blocks, as the units of an outline are.
fn texts(document: &Document) -> Vec<String> {
    let masthead = (!document.masthead.lines.is_empty()).then(String::new);
    let blocks = document.components.iter().flat_map(|component| &component.blocks);
    let text = |block: &Block| match block {
        Block::Paragraph(paragraph) => paragraph.text.to_line(&document.source),
        Block::Heading(heading) => heading.text.to_line(&document.source),
        Block::Line(text) => text.to_line(&document.source),
        _ => String::new(),
    };
    masthead.into_iter().chain(blocks.map(text)).collect()
}

/// How many articles stand in a row with the one of the same number, of how many.
fn articles(left: (&Document, &str), right: (&Document, &str)) -> (usize, usize) {
    let (texts, others) = (self::texts(left.0), self::texts(right.0));
    let rows = align(&Outline::of(left.0), &Outline::of(right.0));
    let pairs = rows.places().filter_map(|(row, at, beside)| {
        let told = article(&texts[at..at + usize::from(row.left)], left.1)?;
        Some(told == article(&others[beside..beside + usize::from(row.right)], right.1)?)
    });
    let pairs: Vec<bool> = pairs.collect();
    (pairs.iter().filter(|&&same| same).count(), pairs.len())
}

#[test]
fn articles_of_the_charter_and_of_the_declaration_of_human_rights_stand_beside_their_own() {
    let Some(documents) = corpus::folder("documents") else { return };
    for (name, least) in [("udhr.txt", 28), ("un-charter.txt", 80)] {
        let version =
            |(code, language, word): (&str, Language, _)| (read(&documents.join(code).join(name), language), word);
        let versions = ARTICLES.map(version);
        for (place, (left, word)) in versions.iter().enumerate() {
            for (right, other) in &versions[place + 1..] {
                let (same, all) = articles((left, word), (right, other));
                eprintln!("{name}: {same} of {all} articles, {word}{other}");
                assert!(all >= least, "{all} articles");
                assert!(same * 100 >= all * 97, "{same} of {all}: {word}, {other}");
            }
        }
    }
}

#[test]
fn rows_hold_every_block_of_both_once_whatever_is_compared() {
    use chancery::parallel::{Kind, Unit};
    use proptest::prelude::*;
    let unit = (0..4_u8, 0..6_u8, 0..400_u32, proptest::collection::vec(0..9_u32, 0..3)).prop_map(
        |(kind, number, width, mut marks)| {
            marks.sort_unstable();
            marks.dedup();
            let kind = [Kind::Paragraph, Kind::Heading, Kind::Footnote, Kind::Masthead][usize::from(kind)];
            Unit { kind, number: if number > 3 { String::new() } else { number.to_string() }, width, marks }
        },
    );
    let outline = proptest::collection::vec(unit, 0..260).prop_map(|units| Outline { units });
    let config = ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |(left in outline.clone(), right in outline)| {
        let rows = align(&left, &right);
        let sides = rows.0.iter().fold((0, 0), |(l, r), row| (l + usize::from(row.left), r + usize::from(row.right)));
        prop_assert_eq!(sides, (left.units.len(), right.units.len()));
        prop_assert_eq!(&Rows::parse(&rows.to_string(), 1000), &Some(rows));
        prop_assert_eq!(align(&left, &left).0, vec![Row::PAIR; left.units.len()]);
    });
}

#[test]
fn a_paragraph_that_a_version_splits_stands_beside_both_halves() {
    let read = |text: &str| chancery::read(text.to_owned(), &Names::of(Language::English)).0;
    let long = "The parties shall settle their disputes by peaceful means, which they shall choose themselves.";
    let more = "Where they find none, they shall bring the matter before the Council within thirty days.";
    let whole = read(&format!("Preface to all of it.\n\n{long} {more}\n\nThis ends the text of the agreement.\n"));
    let split = read(&format!("Preface to all of it.\n\n{long}\n\n{more}\n\nThis ends the text of the agreement.\n"));
    assert_eq!(align(&Outline::of(&whole), &Outline::of(&split)).to_string(), "1 1-2 1");
}

#[cfg(feature = "publish")]
#[test]
fn the_blocks_of_a_page_are_those_of_its_outline() {
    use chancery::app::page::Beside;
    use chancery::publish::shell::Shell;
    use chancery::publish::{library, page};
    use scraper::{ElementRef, Html, Selector};
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    for edition in ["documents", "tests/library"].iter().flat_map(|folder| library::read(&top.join(folder)).unwrap()) {
        let html = Html::parse_document(&page::document(&edition, Beside::default(), &Shell::default()));
        let count = |selector: &str| html.select(&Selector::parse(selector).unwrap()).count();
        let masthead = usize::from(count("#paper .masthead .t") > 0);
        let parts = Selector::parse("#paper .component, #paper .stretch").unwrap();
        let is_block = |element: &ElementRef| !element.value().classes().any(|class| class == "stretch");
        let blocks = |part: ElementRef| part.child_elements().filter(is_block).count();
        // A long document that is one part has no stretches in it; where it has, they hold the blocks.
        let blocks: usize = html.select(&parts).map(blocks).sum();
        assert_eq!(masthead + blocks, Outline::of(&edition.reading.document).units.len(), "{}", edition.address());
    }
}
