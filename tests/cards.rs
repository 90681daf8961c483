//! A social card says what its document is, in letters that there are.

#![cfg(feature = "publish")]

use chancery::document::{Ballot, Language};
use chancery::publish::card::{self, Card, Fonts, Outcome};
use chancery::publish::edition::{self, Edition};
use chancery::publish::tree::Tree;
use scraper::{Html, Selector};
use std::path::Path;

const FONTS: &str = "node_modules/@expo-google-fonts";

/// The fonts of a folder; none, and a line that says so, where npm has not fetched them.
fn fonts(family: &str) -> Option<Fonts> {
    let folder = Path::new(FONTS).join(family);
    if !folder.exists() {
        eprintln!("skipped: there is no {}", folder.display());
    }
    folder.exists().then(|| Fonts::read(&folder).expect("the fonts are read"))
}

fn card(folder: &str, name: &str) -> Card {
    let sources = Tree::walk(Path::new(folder)).sources;
    let source = sources.iter().find(|source| source.name.ends_with(name)).expect("the document is there");
    let edition = Edition::read(source, &edition::bytes(&source.path).unwrap()).unwrap();
    Card::of(&edition, "https://library.example")
}

fn letter() -> Card {
    card("documents", "A-62-492/fr.txt")
}

/// The texts of a drawing in their order.
fn texts(svg: &str) -> Vec<String> {
    let text = Selector::parse("text").unwrap();
    let drawing = Html::parse_document(svg);
    drawing.select(&text).map(|text| text.text().collect::<String>().replace(['\u{2067}', '\u{2069}'], "")).collect()
}

#[test]
fn the_card_of_the_letter_says_what_it_is_and_who_signs_it() {
    let card = letter();
    assert_eq!(card.symbols, "A/62/492 – S/2007/616");
    assert_eq!(card.date, "19 octobre 2007");
    assert_eq!(card.host, "library.example");
    let Outcome::States(label, names) = &card.outcome else { panic!("{:?}", card.outcome) };
    assert_eq!((*label, names.len()), ("Signatures", 6));
    let told = card.told();
    for part in [&card.symbols, &card.date, &card.title, &card.organs, &names.join(", ")] {
        assert!(told.contains(part), "{told}");
    }
    let Some(fonts) = fonts("pt-serif") else { return };
    let all = texts(&card::draw(&card, &fonts).unwrap()).join(" ");
    for part in [&card.symbols, &card.date, &card.title, &card.organs, "Signatures", "Kazakhstan, Chine", &card.host] {
        assert!(all.contains(part), "{part}: {all}");
    }
}

#[test]
fn a_vote_is_told_in_numbers_and_by_a_bar_that_is_parted_as_it_was() {
    let card = card("tests/library", "A-RES-75-999/en.xml");
    let Outcome::Vote(counts) = &card.outcome else { panic!("{:?}", card.outcome) };
    assert_eq!(counts[0].0, Ballot::InFavour);
    let Some(fonts) = fonts("pt-serif") else { return };
    let svg = card::draw(&card, &fonts).unwrap();
    let all = texts(&svg);
    for (_, count, word) in counts {
        let place = all.iter().position(|text| *text == count.to_string()).expect("the number is there");
        assert_eq!(all[place + 1], *word);
    }
    let rect = Selector::parse("rect[y='608']").unwrap();
    let drawing = Html::parse_document(&svg);
    let widths = drawing.select(&rect).map(|rect| rect.attr("width").unwrap().parse::<f32>().unwrap());
    let parts: Vec<f32> = widths.collect();
    let parts = &parts[parts.len() - counts.len()..];
    let votes: usize = counts.iter().map(|(_, count, _)| count).sum();
    for ((_, count, _), width) in counts.iter().zip(parts) {
        assert!((width / parts.iter().sum::<f32>() - *count as f32 / votes as f32).abs() < 0.001, "{parts:?}");
    }
}

#[test]
fn the_picture_is_of_the_size_that_the_page_tells_and_always_the_same() {
    let Some(fonts) = fonts("pt-serif") else { return };
    let svg = card::draw(&letter(), &fonts).unwrap();
    let picture = fonts.paint(&svg).unwrap();
    assert_eq!(&picture[..8], b"\x89PNG\r\n\x1a\n");
    let number = |at: usize| u32::from_be_bytes(picture[at..at + 4].try_into().unwrap());
    assert_eq!((number(16), number(20)), card::SIZE);
    assert!(picture.len() < 120_000, "{} bytes", picture.len());
    let again = self::fonts("pt-serif").unwrap();
    assert!(again.paint(&card::draw(&letter(), &again).unwrap()).unwrap() == picture);
}

#[test]
fn what_no_font_has_letters_for_has_no_card() {
    let Some(latin) = fonts("pt-serif") else { return };
    for (name, drawn) in [("en", true), ("fr", true), ("es", true), ("ru", true), ("ar", false), ("zh", false)] {
        let card = card("tests/library", &format!("A-99-201/{name}.txt"));
        assert_eq!(card::draw(&card, &latin).is_some(), drawn, "{name}");
    }
    let arabic = fonts("").unwrap();
    let svg = card::draw(&card("tests/library", "A-99-201/ar.txt"), &arabic).unwrap();
    assert!(svg.contains("Noto Naskh Arabic") && svg.contains("x=\"1124\""), "its lines begin at the right: {svg}");
    let title = Card { title: "𐎠 letter".to_owned(), ..letter() };
    let all = texts(&card::draw(&title, &latin).unwrap()).join(" ");
    assert!(!all.contains("letter") && all.contains("A/62/492"), "no box stands for a letter: {all}");
}

#[test]
fn a_font_is_taken_that_is_made_for_the_script() {
    let Some(fonts) = fonts("") else { return };
    assert_eq!(fonts.family("General Assembly", false), Some("PT Serif"));
    assert_eq!(fonts.family("Генеральная Ассамблея", true), Some("PT Serif"));
    assert_eq!(fonts.family("الجمعية العامة", false), Some("Noto Naskh Arabic"));
    assert_eq!(fonts.family("大会", false), None);
}

#[test]
fn content_never_becomes_markup() {
    let Some(fonts) = fonts("pt-serif") else { return };
    let title = "</text><image href='https://evil.example'/> & \"a\" <b>".to_owned();
    let svg = card::draw(&Card { title: title.clone(), language: Language::English, ..letter() }, &fonts).unwrap();
    assert!(!svg.contains("<image") && !svg.contains("<b>"), "{svg}");
    assert!(texts(&svg).join(" ").contains("& \"a\" <b>"));
    assert!(fonts.paint(&svg).is_some());
}
