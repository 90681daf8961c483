//! What a published page promises, tried on the page of every document that is published here.

#![cfg(feature = "publish")]

use chancery::app::page::{Beside, LibraryEntry, front_page};
use chancery::app::{About, Reading, Words};
use chancery::document::{Language, Organ, Symbol};
use chancery::library::Page;
use chancery::names::Names;
use chancery::publish::edition::{Edition, Published};
use chancery::publish::library;
use chancery::publish::page;
use chancery::publish::shell::{Shell, Stylesheet};
use chancery::publish::style;
use scraper::node::Node;
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeSet;
use std::path::Path;

/// What text and style of a first visit may weigh: the first flight of a TCP connection.
const FIRST_FLIGHT: usize = 14_600;

fn shell() -> Shell {
    let sheet = |href: &str, media: &str| Stylesheet { href: href.into(), media: media.into() };
    Shell {
        icon: "/app/icon-0.svg".into(),
        stylesheets: vec![sheet("/app/style-0123456789abcdef.css", "")],
        boot: "/app/boot-0123456789abcdef.js".into(),
        glue: "/app/viewer-0123456789abcdef.js".into(),
        wasm: "/app/viewer-0123456789abcdef_bg.wasm".into(),
        base: String::new(),
    }
}

fn library() -> Vec<Edition> {
    library::read(Path::new("documents")).unwrap()
}

/// An edition of a text of our own.
fn edition(language: Language, source: &str) -> Edition {
    let about = About { symbols: vec![Symbol::parse("A/62/999").unwrap()] };
    let reading = Reading::new(source.to_owned(), about, &Names::of(language));
    Edition { folder: "A-62-999".into(), language, reading, file: None, published: Published::default() }
}

fn html(edition: &Edition) -> String {
    let source = Some(format!("{}source.txt", edition.address()));
    page::document(edition, Beside { source, ..Beside::default() }, &shell())
}

/// The resolution made for the tests of XML.
const VOTE: &str = include_str!("library/A-RES-75-999/en.xml");

/// The pages of the library, and of texts that ask for trouble.
fn pages() -> Vec<(Edition, Html)> {
    let hostile =
        "United Nations\n\n<script>alert(1)</script> & \"quotes\" <b style=\"x\">\r\n\r\n*a <!> b*\n\n</main></html>";
    let noted = "The light was seen, 1 and it was good.\n\n| State | Vote |\n|---|---|\n| Mali | yes |\n\nAll voted.\n\n\
                 __________\n1 See A/62/1.\n";
    let numbered = "1. First.\n\n2. Second:\n\n(a) One;\n\n(b) Two.\n\n- dash\n- dash";
    let editions = library().into_iter().chain([
        edition(Language::English, hostile),
        edition(Language::English, numbered),
        edition(Language::English, noted),
        edition(Language::French, ""),
        edition(Language::English, VOTE),
        edition(Language::English, &"A paragraph of many.\n\n".repeat(500)),
    ]);
    editions
        .map(|edition| {
            let page = Html::parse_document(&html(&edition));
            (edition, page)
        })
        .collect()
}

fn select<'p>(page: &'p Html, selector: &str) -> Vec<ElementRef<'p>> {
    let selector = Selector::parse(selector).unwrap();
    page.select(&selector).collect()
}

fn text(element: ElementRef) -> String {
    element.text().collect()
}

fn ids(page: &Html) -> Vec<&str> {
    select(page, "[id]").iter().filter_map(|element| element.attr("id")).collect()
}

fn has_class(element: ElementRef, class: &str) -> bool {
    element.value().classes().any(|name| name == class)
}

/// The text of the paper without what was added to it; a space where one text ends and another begins.
fn printed(page: &Html) -> String {
    let mut printed = String::new();
    let mut holder = None;
    for node in select(page, "#paper")[0].descendants() {
        let Node::Text(characters) = node.value() else { continue };
        let around: Vec<ElementRef> = node.ancestors().filter_map(ElementRef::wrap).collect();
        if around.iter().any(|element| has_class(*element, "label")) {
            continue;
        }
        let kept = around.iter().find(|element| ["t", "num", "bullet"].iter().any(|class| has_class(**element, class)));
        let kept = kept.unwrap_or_else(|| panic!("{:?} is neither of the source nor a label", &**characters)).id();
        if holder.replace(kept) != Some(kept) {
            printed.push(' ');
        }
        printed.push_str(characters);
    }
    printed
}

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn a_search_reads_from_the_page_the_passages_of_the_document() {
    let letter = |language: Language| {
        let file = format!("{}/tests/library/A-99-201/{}.txt", env!("CARGO_MANIFEST_DIR"), language.code());
        edition(language, &std::fs::read_to_string(file).unwrap())
    };
    for edition in pages().into_iter().map(|(edition, _)| edition).chain(Language::ALL.map(letter)) {
        let document = &edition.reading.document;
        let read = Page::read(&html(&edition));
        let passages = document.passages();
        let expected =
            passages.iter().map(|passage| (passage.eid.to_owned(), passage.text.to_string(&document.source)));
        assert_eq!(read.passages, expected.collect::<Vec<_>>(), "{}", edition.folder);
        assert_eq!(read.language, document.language, "{}", edition.folder);
    }
}

#[test]
fn the_evidence_shows_every_character_of_the_source_with_a_link_to_where_it_is_printed() {
    for (edition, document) in pages() {
        let evidence = Html::parse_document(&page::evidence(&edition, &shell()));
        let shown = select(&evidence, "#evidence pre")[0].descendants().filter_map(|node| {
            let label = node.ancestors().filter_map(ElementRef::wrap).any(|element| element.value().name() == "a");
            node.value().as_text().filter(|_| !label).map(|text| text.to_string())
        });
        // A parser of HTML drops the line break that a `pre` begins with, and no page can have a return.
        let (shown, source) = (shown.collect::<String>(), edition.reading.source().replace("\r\n", " \n"));
        assert!(shown.trim_start_matches('\n') == source.trim_start_matches('\n'), "{}", edition.folder);
        let ids: BTreeSet<&str> = select(&document, "[id]").iter().filter_map(|element| element.attr("id")).collect();
        for link in select(&evidence, "#evidence .place") {
            let (address, id) = link.attr("href").unwrap().split_once('#').unwrap();
            assert_eq!(address, edition.address());
            assert!(ids.contains(id), "{id}");
        }
    }
}

#[test]
fn the_paper_without_its_labels_has_every_word_of_the_source_once_and_in_order() {
    for (edition, page) in pages() {
        // Emphasis and tables are set as such; their marks, and rules, are not words.
        let source = edition.reading.source().replace("|---|---|", "").replace(['*', '|', '_'], "");
        assert_eq!(words(&printed(&page).replace('*', "")), words(&source), "{}", edition.folder);
    }
}

#[test]
fn the_nth_text_of_the_paper_is_the_nth_passage_of_the_document() {
    for (edition, page) in pages() {
        let document = &edition.reading.document;
        let shown: Vec<String> = select(&page, "#paper .t").into_iter().map(text).collect();
        let passages: Vec<String> =
            document.passages().iter().map(|passage| passage.text.to_string(&document.source)).collect();
        assert_eq!(shown, passages, "{}", edition.folder);
    }
}

#[test]
fn there_is_no_inline_script_or_style_and_nothing_of_another_host() {
    for (_, page) in pages() {
        assert!(select(&page, "style, script:not([src]), iframe, object, embed").is_empty());
        for element in select(&page, "*") {
            for (name, value) in element.value().attrs() {
                assert!(name != "style" && !name.starts_with("on"), "{name} of {}", element.value().name());
                let loads = name == "src" || name == "href" && element.value().name() == "link";
                assert!(!loads || value.starts_with('/') && !value.starts_with("//"), "{value}");
            }
        }
    }
}

#[test]
fn ids_are_unique_and_every_link_within_the_page_leads_somewhere() {
    for (edition, page) in pages() {
        let ids = ids(&page);
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(unique.len(), ids.len(), "{}", edition.folder);
        for link in select(&page, "a[href^='#']") {
            let place = link.attr("href").unwrap_or_default().trim_start_matches('#');
            assert!(unique.contains(place), "{}: #{place} leads nowhere", edition.folder);
        }
    }
}

#[test]
fn every_paragraph_point_item_and_signature_has_a_link_to_itself_that_tells_where_it_leads() {
    for (_, page) in pages() {
        for part in select(&page, ".para, .point, .sig, .titles li[id]") {
            let place = part.attr("id").unwrap();
            let link = part.child_elements().find(|child| has_class(*child, "pilcrow")).unwrap();
            assert_eq!(link.attr("href"), Some(format!("#{place}").as_str()));
            assert!(link.attr("aria-label").is_some_and(|name| name.len() > 10), "#{place} has no name");
        }
    }
}

#[test]
fn the_bishkek_letter_has_the_ids_that_are_cited() {
    let pages = pages();
    let (_, page) = pages.iter().find(|(edition, _)| edition.folder == "A-62-492").unwrap();
    let ids = ids(page);
    let cited = [
        "masthead",
        "title",
        "para_1",
        "para_2",
        "sig_1",
        "annex_1",
        "annex_1__title",
        "annex_1__para_1",
        "annex_1__para_5__point_3",
        "annex_1__para_14",
        "annex_1__para_17",
        "annex_1__sig_1",
        "annex_1__sig_6",
        "annex_1__conclusions",
        "item_19",
        "item_54_a",
        "item_54_i",
        "item_98_h",
        "item_117",
        "mention_AFG_1",
    ];
    for id in cited {
        assert!(ids.contains(&id), "#{id}");
    }
    let title = text(select(page, "#item_98_h .t")[0]);
    assert!(title.contains("multilatéralisme"), "{title}");
    assert_eq!(
        select(page, "#annex_1__para_14 > .pilcrow")[0].attr("aria-label"),
        Some("Lien vers le paragraphe 14 de l’annexe")
    );
}

#[test]
fn the_mentions_of_the_table_are_the_mentions_on_the_paper() {
    for (edition, page) in pages() {
        let listed: BTreeSet<&str> = edition
            .reading
            .states
            .iter()
            .flat_map(|state| &state.mentions)
            .map(|mention| mention.id.as_str())
            .collect();
        let shown: BTreeSet<&str> =
            select(&page, "#paper .state").iter().filter_map(|state| state.attr("id")).collect();
        assert_eq!(listed, shown, "{}", edition.folder);
    }
}

#[test]
fn a_place_in_another_part_of_the_document_says_in_which() {
    let pages = pages();
    let (_, page) = pages.iter().find(|(edition, _)| edition.folder == "A-62-492").unwrap();
    let mentions: Vec<String> = select(page, "tr[data-state=KAZ] .mentions a").into_iter().map(text).collect();
    assert_eq!(mentions, ["lettre\u{a0}[1]", "annexe\u{a0}[1]", "signature\u{a0}1"]);
}

#[test]
fn headings_begin_at_one_first_level_and_skip_none_on_the_way_down() {
    for (edition, page) in pages() {
        let levels = |within: &str| -> Vec<u32> {
            let headings = (1..=6).map(|level| format!("{within} h{level}")).collect::<Vec<_>>().join(", ");
            let level = |heading: ElementRef| heading.value().name()[1..].parse().unwrap();
            select(&page, &headings).into_iter().map(level).collect()
        };
        assert_eq!(levels("body").iter().filter(|level| **level == 1).count(), 1, "{}", edition.folder);
        assert!(levels("#paper").windows(2).all(|pair| pair[1] <= pair[0] + 1), "{:?}", levels("#paper"));
    }
}

#[test]
fn the_interface_speaks_the_language_of_the_document() {
    for (edition, page) in pages() {
        let code = Some(edition.reading.document.language.code());
        assert_eq!(select(&page, "html")[0].attr("lang"), code);
        assert_eq!(select(&page, "#paper article")[0].attr("lang"), code);
    }
}

/// A text of our own in each language, and its page.
fn page_in(language: Language) -> Html {
    let words = Words::of(language);
    let organ = (words.organ)(Organ::GeneralAssembly).unwrap();
    let source =
        format!("{}\n\n{organ}\n\n1. {}\n\n2. {}", words.united_nations, words.reading_intro, words.front.promise);
    Html::parse_document(&html(&edition(language, &source)))
}

#[test]
fn a_page_is_set_in_the_direction_of_its_language() {
    for language in Language::ALL {
        let direction = if language == Language::Arabic { "rtl" } else { "ltr" };
        let page = page_in(language);
        for part in ["html", "#paper article", "#reading", ".bottom-bar"] {
            let part = select(&page, part)[0];
            assert_eq!(part.attr("dir"), Some(direction), "{language:?}");
            assert_eq!(part.attr("lang"), Some(language.code()));
        }
    }
}

#[test]
fn symbols_and_addresses_are_apart_from_the_text_around_them() {
    let page = page_in(Language::Arabic);
    assert_eq!(text(select(&page, "bdi.bar-symbols")[0]), "A/62/999");
    assert_eq!(text(select(&page, "#reading a[dir=ltr]")[0]), "docs.un.org/ar/A/62/999");
}

/// The front page in a language.
fn front(language: Language) -> Html {
    let entry = |language: Language| LibraryEntry {
        address: format!("/{}/A/62/999/", language.code()),
        symbols: "A/62/999".into(),
        title: "…".into(),
        date: None,
        language,
        organs: Vec::new(),
        example: None,
    };
    let entries = Language::ALL.map(entry);
    Html::parse_document(&page::front(language, &entries, None, &shell()))
}

#[test]
fn the_front_page_leads_to_itself_in_every_language_by_the_name_that_it_has_for_itself() {
    let names = [
        ("ar", "/ar/", "العربية"),
        ("zh", "/zh/", "中文"),
        ("en", "/", "English"),
        ("fr", "/fr/", "Français"),
        ("ru", "/ru/", "Русский"),
        ("es", "/es/", "Español"),
    ];
    for language in Language::ALL {
        let page = front(language);
        let links = select(&page, ".bar .languages a");
        assert_eq!(links.len(), names.len());
        for (link, (code, address, name)) in links.into_iter().zip(names) {
            assert_eq!((link.attr("href"), text(link)), (Some(address), name.to_owned()));
            assert_eq!([link.attr("lang"), link.attr("hreflang")], [Some(code); 2]);
            let current = (code == language.code()).then_some("page");
            assert_eq!(link.attr("aria-current"), current);
        }
        let alternates = select(&page, "link[rel=alternate][hreflang]");
        let alternates: Vec<_> = alternates.iter().map(|link| (link.attr("hreflang"), link.attr("href"))).collect();
        let named = names.map(|(code, address, _)| (Some(code), Some(address)));
        let expected: Vec<_> = named.into_iter().chain([(Some("x-default"), Some("/"))]).collect();
        assert_eq!(alternates, expected);
        assert_eq!(select(&page, "link[rel=canonical]")[0].attr("href"), Some(front_page(language).as_str()));
    }
}

#[test]
fn the_front_page_lists_first_what_is_in_its_language_each_entry_in_its_own() {
    for language in Language::ALL {
        let page = front(language);
        assert_eq!(select(&page, "html")[0].attr("lang"), Some(language.code()));
        let entries = select(&page, ".library li");
        assert_eq!(entries.len(), Language::ALL.len());
        assert_eq!(entries[0].attr("lang"), Some(language.code()));
        for entry in entries {
            let direction = if entry.attr("lang") == Some("ar") { "rtl" } else { "ltr" };
            assert_eq!(entry.attr("dir"), Some(direction));
        }
    }
}

#[test]
fn a_page_leads_home_to_the_front_page_in_its_language() {
    for language in Language::ALL {
        assert_eq!(select(&page_in(language), ".brand")[0].attr("href"), Some(front_page(language).as_str()));
    }
}

#[test]
fn what_the_text_does_not_say_is_told_to_be_supplied() {
    let pages = pages();
    let (_, page) = pages.iter().find(|(edition, _)| edition.folder == "A-62-492").unwrap();
    let symbols = text(select(page, "#paper .symbols.label")[0]);
    assert_eq!(symbols, "A/62/492 – S/2007/616fourni, non imprimé");
    let account = text(select(page, "#reading")[0]);
    assert!(account.contains("Le texte ne porte pas ses cotes"), "{account}");
}

#[test]
fn both_symbols_lead_to_the_same_page_and_the_first_is_canonical() {
    let library = library();
    let letter = library.iter().find(|edition| edition.folder == "A-62-492").unwrap();
    assert_eq!(letter.addresses(), ["/fr/A/62/492/", "/fr/S/2007/616/"]);
    let page = Html::parse_document(&html(letter));
    assert_eq!(select(&page, "link[rel=canonical]")[0].attr("href"), Some("/fr/A/62/492/"));
    assert_eq!(select(&page, "link[rel=alternate]")[0].attr("href"), Some("/fr/A/62/492/source.txt"));
}

#[test]
fn text_and_style_come_in_the_first_flight_of_a_connection() {
    let compressed = |bytes: &[u8]| {
        let mut out = Vec::new();
        let params = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
        brotli::BrotliCompress(&mut &bytes[..], &mut out, &params).unwrap();
        out.len()
    };
    let shell = std::fs::read_to_string("index.html").unwrap();
    let links = shell.split("rel=\"css\" href=\"").skip(1).filter_map(|rest| rest.split_once('"'));
    let sheets = links.map(|(sheet, rest)| {
        let media = if rest.trim_start().starts_with("media=\"print\"") { "print" } else { "" };
        (media, squeezed(&std::fs::read_to_string(sheet).unwrap()))
    });
    let sheets: Vec<(&str, String)> = sheets.collect();
    let style = style::join(sheets.iter().map(|(media, text)| (*media, text.as_str())));
    let style = compressed(style.as_bytes());
    for edition in library() {
        let page = compressed(html(&edition).as_bytes());
        assert!(page + style <= FIRST_FLIGHT, "{}: {page} B of text, {style} B of style", edition.folder);
    }
}

/// A style sheet without comments and indentation, which the build takes away, and more.
fn squeezed(sheet: &str) -> String {
    let parts = sheet.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, after)| after));
    parts.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_file_of_xml_is_published_in_the_place_of_its_text_with_itself_beside_the_page() {
    let documents = std::env::temp_dir().join(format!("chancery-page-{}", std::process::id()));
    let folder = documents.join("A-RES-75-999");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("en.xml"), VOTE).unwrap();
    std::fs::write(folder.join("en.txt"), "United Nations").unwrap();
    let editions = library::read(&documents);
    std::fs::remove_dir_all(&documents).unwrap();
    let [edition] = <[Edition; 1]>::try_from(editions.unwrap()).ok().expect("one edition");
    assert_eq!(edition.file.as_deref(), Some(VOTE));
    assert_eq!(edition.source_address(), "/en/A/RES/75/999/source.xml");
    let page = Html::parse_document(&html(&edition));
    assert_eq!(select(&page, "link[rel=alternate]")[0].attr("type"), Some("application/xml"));
    assert_eq!(text(select(&page, "title")[0]), "A/RES/75/999 · Quiet seas & harbours");
    let names = select(&page, "article")[0].attr("data-names").unwrap();
    assert!(names.contains("container_2 pre_1") && names.contains("para_8 para_1__point_b__point_i"), "{names}");
}

#[test]
fn the_title_of_a_resolution_begins_behind_the_dash_that_some_languages_set() {
    let dashed = VOTE.replace(">Quiet seas", ">-\t Quiet seas");
    assert_eq!(edition(Language::English, &dashed).title(), "Quiet seas & harbours");
}

#[test]
fn a_note_is_named_by_its_mark_without_the_parentheses_that_some_languages_print() {
    let noted = VOTE.replace("<p>See ", "<p>()\tSee ");
    let page = Html::parse_document(&html(&edition(Language::English, &noted)));
    assert_eq!(text(select(&page, "#fn_1 .num")[0]), "(1)");
    assert_eq!(select(&page, "#mark_fn_1")[0].attr("aria-label"), Some("note 1"));
}

#[test]
fn a_vote_is_told_in_the_table_the_legend_and_the_account() {
    let page = Html::parse_document(&html(&edition(Language::English, VOTE)));
    let ballots: Vec<String> = select(&page, ".states .ballot th").into_iter().map(text).collect();
    assert_eq!(ballots, ["in favour 3", "against 1", "abstaining 2", "absent 1"]);
    let legend: Vec<String> =
        select(&page, ".legend li").into_iter().map(|it| text(it).replace('\u{a0}', " ")).collect();
    assert_eq!(legend, ["in favour 3", "against 1", "abstaining 2", "absent 1", "sponsor"]);
    let row = |state: &str| select(&page, &format!("tr[data-state={state}]"))[0];
    let roles = ["FJI", "USA", "GNB", "NRU", "BOL"].map(|state| row(state).attr("data-role").unwrap());
    assert_eq!(roles, ["in-favour", "against", "abstaining", "absent", "sponsors"]);
    assert_eq!(
        (row("FJI").attr("id"), row("USA").attr("id")),
        (None, Some("state_USA")),
        "who is mentioned has a place"
    );
    assert_eq!(text(select(&page, "tr[data-state=FJI] small")[0]), "sponsor");
    let record = text(select(&page, "#record")[0]);
    for told in [
        "4 March 2021, recorded vote (in favour 3, against 1, abstaining 2, absent 1)",
        "A/C.2/75/L.99, 3 February 2021",
        "women's rights",
        "21-99999 (E)",
    ] {
        assert!(record.contains(told), "{told} in {record}");
    }
    let without =
        VOTE.replace("adoptedRecordedVote", "adoptedWithoutVote").replace("<count", "<!--").replace("</count>", "-->");
    let page = Html::parse_document(&html(&edition(Language::English, &without)));
    assert!(text(select(&page, "#record")[0]).contains("4 March 2021, adopted without a vote"));
    assert!(select(&page, ".states .ballot").is_empty());
}
