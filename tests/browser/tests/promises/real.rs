//! Real documents of the United Nations, where they are at hand: every language, form and class.

use crate::corpus;
use crate::opened::{choose, has_all_that_a_published_one_has, until_open};
use chancery::opening::decode;
use chancery_browser_tests::{Page, promises};
use std::fs;
use std::path::Path;

promises![
    a_real_text_of_every_language_and_class_opens_like_a_published_one,
    a_real_resolution_with_its_vote_opens_in_every_language,
    a_real_resolution_from_before_unicode_opens_with_its_letters,
];

/// One of each class that a language has among the texts, the shorter ones.
const TEXTS: [&str; 28] = [
    // Letter, statement, declaration.
    "ar/A-67-352-Add1",
    "ar/gadebate-79-ly",
    "ar/udhr",
    // Presidential statement, resolution, communiqué, declaration.
    "zh/S-PRST-2002-37",
    "zh/S-RES-1985-2011",
    "zh/sco-joint-communique-2007-08-16",
    "zh/udhr",
    // Letter, draft, resolution, report, exchange of notes, declaration, communiqué, treaty.
    "en/A-73-833",
    "en/A-80-L1",
    "en/A-RES-73-8",
    "en/FCCC-PA-CMA-2016-3-Add1",
    "en/UNESCO-NL-exchange-of-notes-2005",
    "en/sco-astana-declaration-2005",
    "en/sco-joint-communique-2007-08-16",
    "en/mekong-committee-agreement",
    // Letter, report, statement, declaration.
    "fr/A-34-487",
    "fr/S-2001-15-Add18",
    "fr/gadebate-79-bj",
    "fr/udhr",
    // Letter, resolution, summary record, note, treaty.
    "ru/yeltsin-letter-1991-12-24",
    "ru/A-RES-2758-XXVI-page",
    "ru/CERD-C-SR1523",
    "ru/S-8259",
    "ru/un-us-headquarters-agreement",
    // Note verbale, report, meeting record, statement.
    "es/A-34-469",
    "es/A-59-2005-Add2",
    "es/S-PV-1291",
    "es/gadebate-79-sv",
];

async fn a_real_text_of_every_language_and_class_opens_like_a_published_one(page: Page) {
    let Some(folder) = corpus::folder("documents") else { return };
    page.open("/").await;
    for name in TEXTS {
        opens(&page, &folder.join(name).with_added_extension("txt")).await;
    }
}

/// By its letter in the names of files.
const VOTED: [&str; 6] = ["Arabic", "Chinese", "English", "French", "Russian", "Spanish"];

async fn a_real_resolution_with_its_vote_opens_in_every_language(page: Page) {
    let Some(folder) = corpus::folder("akn/session-75") else { return };
    page.open("/").await;
    for language in VOTED {
        let letter = language.chars().next().unwrap_or_default();
        opens(&page, &folder.join(language).join(format!("75_277_{letter}.xml"))).await;
        assert!(page.count("tr[data-role=in-favour]").await > 50, "the States in favour are not in the table");
    }
}

async fn a_real_resolution_from_before_unicode_opens_with_its_letters(page: Page) {
    let Some(folder) = corpus::folder("unsc-resolutions-en") else { return };
    let files = corpus::files(&folder).into_iter();
    let old: Vec<_> = files.filter(|file| fs::read(file).is_ok_and(|bytes| str::from_utf8(&bytes).is_err())).collect();
    assert!(!old.is_empty(), "all resolutions are in UTF-8 now");
    page.open("/").await;
    for file in old.iter().step_by(old.len().div_ceil(4)) {
        opens(&page, file).await;
    }
}

/// Chooses a file, and compares its page with what is read natively.
async fn opens(page: &Page, file: &Path) {
    let bytes = fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    choose(page, &name, &bytes).await;
    until_open(page, &name).await;
    has_all_that_a_published_one_has(page, &decode(&bytes).expect("a text")).await;
}
