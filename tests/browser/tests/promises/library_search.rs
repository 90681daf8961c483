//! Search in the whole library, without a server.

use crate::access::check;
use crate::facts::LETTER;
use chancery_browser_tests::{Page, Site, promises};
use fantoccini::key::Key;

promises![
    a_question_in_the_address_is_answered_with_the_paragraphs_that_show_why,
    a_result_leads_to_its_paragraph_where_the_words_are_marked,
    what_is_typed_is_answered_and_stays_in_the_address,
    a_field_on_other_pages_leads_to_the_page_of_the_search,
    a_page_of_a_document_leads_to_the_search_without_script_and_by_keyboard,
    on_the_narrowest_screen_the_way_to_the_search_is_there_whole,
    a_search_in_a_document_goes_on_in_the_whole_library,
    lists_of_the_indexes_lead_to_the_search_of_their_documents,
    editions_of_one_document_are_one_result_with_links_to_the_others,
    a_symbol_alone_finds_its_document_first_and_the_page_says_so,
    a_word_spelt_wrongly_is_told_and_found,
    a_phrase_is_found_only_where_it_stands,
    a_filter_narrows_what_is_found_and_back_takes_it_away,
    states_and_agenda_items_are_counted_once_their_group_is_open,
    a_state_or_an_item_leaves_as_many_texts_as_its_count_says,
    keys_lead_through_the_results_and_out_of_them,
    with_scripting_off_the_page_says_so_and_leads_to_the_indexes,
    with_the_searcher_blocked_the_page_says_so_and_leads_to_the_indexes,
    without_an_index_the_page_says_so,
    without_a_thread_the_page_searches_itself,
    axe_finds_nothing_on_results_in_english_and_in_arabic,
];

/// What stands at each entry of the list of results.
const TITLES: &str = "#found > ol > li h2 a";

async fn until_found(page: &Page) {
    page.until("documents are found", "return document.querySelector('#found li li a') !== null").await;
}

async fn until_told(page: &Page, part: &str) {
    let script = format!("return document.getElementById('told').textContent.includes('{part}')");
    page.until(&format!("the page tells of {part}"), &script).await;
}

async fn a_question_in_the_address_is_answered_with_the_paragraphs_that_show_why(page: Page) {
    let page = page.at(Site::Library);
    page.open_plain("/en/search/?q=small+harbours").await;
    until_found(&page).await;
    let found = page.texts("#found li li a").await;
    assert!(found.iter().any(|passage| passage.contains("Light the small harbours")), "{found:?}");
    assert!(page.texts("#found mark").await.contains(&"harbours".to_owned()));
    until_told(&page, "1 text with all the words").await;
    assert_eq!(page.text("#words").await, "");
    assert_eq!(page.eval::<String>("return document.getElementById('words').value").await, "small harbours");
}

async fn a_result_leads_to_its_paragraph_where_the_words_are_marked(page: Page) {
    page.open_plain("/fr/search/?q=cordon+de+sécurité").await;
    until_found(&page).await;
    let link: String = page.eval("return document.querySelector('#found li li a').getAttribute('href')").await;
    assert!(link.starts_with(LETTER) && link.contains("?q=cordon") && link.contains("#annex_1__para_"), "{link}");
    page.click("#found li li a").await;
    page.until_ready().await;
    page.until("the count is shown", "return document.querySelector('#search .count').textContent > '0'").await;
    let eid = link.split_once('#').map(|(_, eid)| eid).unwrap_or_default();
    page.until_in_view(&format!("#{eid}")).await;
}

async fn what_is_typed_is_answered_and_stays_in_the_address(page: Page) {
    let page = page.at(Site::Library);
    page.open_plain("/en/search/").await;
    let steps: usize = page.eval("return history.length").await;
    page.type_into("#words", "lighthou").await;
    until_found(&page).await;
    page.until_address("/en/search/?q=lighthou").await;
    page.type_into("#words", "ses").await;
    page.until_address("/en/search/?q=lighthouses").await;
    assert_eq!(page.eval::<usize>("return history.length").await, steps, "letters are steps back");
}

async fn a_field_on_other_pages_leads_to_the_page_of_the_search(page: Page) {
    page.expect_on_console("404");
    let page = page.at(Site::Library);
    for (address, search) in [("/fr/", "/fr/search/"), ("/en/browse/", "/en/search/"), ("/nowhere/", "/en/search/")] {
        page.open_plain(address).await;
        page.type_into("#words", "phares").await;
        page.press(Key::Enter).await;
        page.until_address(&format!("{search}?q=phares")).await;
        until_found(&page).await;
    }
}

/// The link to the search of the library in the bar of the letter.
const WAY: &str = ".bar a[href='/fr/search/']";

async fn a_page_of_a_document_leads_to_the_search_without_script_and_by_keyboard(page: Page) {
    page.expect_on_console("sandboxed");
    let plain = page.at(Site::WithoutScript);
    plain.open_plain(LETTER).await;
    plain.click(WAY).await;
    plain.until_address("/fr/search/").await;
    page.open(LETTER).await;
    let there = format!("return document.activeElement.matches(\"{WAY}\")");
    for _ in 0..3 {
        page.press(Key::Tab).await;
    }
    page.until("the third key leads to the link", &there).await;
    page.press(Key::Enter).await;
    page.until_address("/fr/search/").await;
}

async fn on_the_narrowest_screen_the_way_to_the_search_is_there_whole(page: Page) {
    page.open_framed(LETTER, 320, 640).await;
    page.until_ready().await;
    assert!(page.is_shown(WAY).await);
    let apart: bool = page
        .eval(&format!(
            "const box = css => document.querySelector(css).getBoundingClientRect();
             const [way, actions, bar] = [box(\"{WAY}\"), box('#actions'), box('.bar')];
             return way.right <= actions.left && actions.right <= innerWidth && way.bottom <= bar.bottom"
        ))
        .await;
    assert!(apart, "what is in the bar overlaps or is cut off");
    check(&page).await;
}

async fn a_search_in_a_document_goes_on_in_the_whole_library(page: Page) {
    const ONWARD: &str = "#results > div > a";
    page.open(LETTER).await;
    page.type_into("#query", "cordon de sécurité").await;
    page.until("the way on is there", &format!("return document.querySelector('{ONWARD}') !== null")).await;
    assert!(page.text(ONWARD).await.contains("cordon de sécurité"));
    page.press(Key::Down).await;
    for _ in 0..page.count("#results li a").await {
        page.press(Key::Down).await;
    }
    page.until("keys lead to it", &format!("return document.activeElement.matches('{ONWARD}')")).await;
    check(&page).await;
    page.press(Key::Enter).await;
    page.until_address("/fr/search/?q=cordon%20de%20s%C3%A9curit%C3%A9").await;
    until_found(&page).await;
    page.open(LETTER).await;
    page.type_into("#query", "xylophonewurst").await;
    page.until("it is there where nothing was found", &format!("return document.querySelector('{ONWARD}') !== null"))
        .await;
}

async fn lists_of_the_indexes_lead_to_the_search_of_their_documents(page: Page) {
    const FIRST_OF_EACH: &str = "return [...document.querySelectorAll('main section')]
        .map((kind) => kind.querySelector('a').pathname)";
    let page = page.at(Site::Library);
    page.open_plain("/en/browse/").await;
    let indexes: Vec<String> = page.eval(FIRST_OF_EACH).await;
    for kind in ["organs", "years", "agenda", "states"] {
        let index = indexes.iter().find(|address| address.contains(kind)).unwrap_or_else(|| panic!("no {kind}"));
        page.open_plain(index).await;
        page.click("h1 + p a[href^='/en/search/?']").await;
        until_found_at_all(&page).await;
        assert_eq!(page.count("#chips a").await, 1, "{index}");
    }
}

async fn editions_of_one_document_are_one_result_with_links_to_the_others(page: Page) {
    let page = page.at(Site::Library);
    page.open_plain("/es/search/?q=A/99/201").await;
    until_found(&page).await;
    let first: String = page.eval(&format!("return document.querySelector('{TITLES}').getAttribute('href')")).await;
    assert!(first.starts_with("/es/A/99/201/"), "{first}");
    assert_eq!(page.count("#found > ol > li:first-child > small a[hreflang]").await, 5);
}

async fn a_symbol_alone_finds_its_document_first_and_the_page_says_so(page: Page) {
    let page = page.at(Site::Library);
    for spelling in ["A/RES/75/999", "a/res/75/999", "75/999"] {
        page.open_plain(&format!("/en/search/?q={spelling}")).await;
        until_told(&page, "A/RES/75/999 is the symbol of the first result.").await;
        let first: String = page.eval(&format!("return document.querySelector('{TITLES}').getAttribute('href')")).await;
        assert!(first.starts_with("/en/A/RES/75/999/"), "{spelling}: {first}");
    }
}

async fn a_word_spelt_wrongly_is_told_and_found(page: Page) {
    let page = page.at(Site::Library);
    page.open_plain("/en/search/?q=lighthuose").await;
    until_told(&page, "“lighthuose” is nowhere; “lighthouse").await;
    until_found(&page).await;
    page.open_plain("/en/search/?q=xylophonist").await;
    until_told(&page, "Nowhere: xylophonist.").await;
}

async fn a_phrase_is_found_only_where_it_stands(page: Page) {
    let page = page.at(Site::Library);
    page.open_plain("/en/search/?q=%22small+harbours%22").await;
    until_found(&page).await;
    assert_eq!(page.texts("#found mark").await, ["small harbours"]);
    page.open_plain("/en/search/?q=%22harbours+small%22").await;
    until_told(&page, "Nothing in the library matches").await;
}

async fn a_filter_narrows_what_is_found_and_back_takes_it_away(page: Page) {
    const FRENCH: &str = "#filters a[data-asks='language=fr']";
    let page = page.at(Site::Library);
    page.open_plain("/en/search/?q=A/99/201").await;
    until_found(&page).await;
    assert_eq!(page.text(FRENCH).await, "French 1");
    page.click(FRENCH).await;
    page.until_address("/en/search/?q=A/99/201&language=fr").await;
    page.until("one edition is left", "return document.querySelectorAll('#found [hreflang]').length === 0").await;
    until_found(&page).await;
    let first: String = page.eval(&format!("return document.querySelector('{TITLES}').getAttribute('href')")).await;
    assert!(first.starts_with("/fr/"), "{first}");
    assert_eq!(page.texts("#chips a").await, ["Language French"]);
    page.back().await;
    page.until("all editions are back", "return document.querySelectorAll('#found [hreflang]').length === 5").await;
    page.forward().await;
    page.until("the filter is back", "return document.querySelector('#chips a') !== null").await;
    page.click("#chips a").await;
    page.until_address("/en/search/?q=A/99/201").await;
}

/// Opens the group of a family of filters and waits until it is counted.
async fn unfold(page: &Page, family: &str) {
    page.click(&format!("#filters [data-family={family}] > summary")).await;
    let counted = format!("return document.querySelector('#filters [data-family={family}] a small') !== null");
    page.until(&format!("the values of {family} are counted"), &counted).await;
}

async fn states_and_agenda_items_are_counted_once_their_group_is_open(page: Page) {
    const FOLDED: &str = "#filters details:is([data-family=item], [data-family=state])";
    let page = page.at(Site::Library);
    page.open_plain("/fr/search/?q=A/99/201").await;
    until_found(&page).await;
    assert_eq!(page.count(FOLDED).await, 2);
    assert_eq!(page.count(&format!("{FOLDED}[open], {FOLDED} a")).await, 0, "they are counted before anyone asks");
    unfold(&page, "item").await;
    assert_eq!(page.count(&format!("{FOLDED}[open]")).await, 1);
    page.until("the group keeps the focus", "return document.activeElement.matches('[data-family=item] > summary')")
        .await;
    unfold(&page, "state").await;
    page.until(
        "States have their names",
        "return [...document.querySelectorAll('[data-family=state] a')].every(link => /^[^ ]*[a-z]/.test(link.text))",
    )
    .await;
    assert!(page.count("#filters [data-family=state] a").await <= 20);
    check(&page).await;
}

async fn a_state_or_an_item_leaves_as_many_texts_as_its_count_says(page: Page) {
    let page = page.at(Site::Library);
    for family in ["state", "item"] {
        page.open_plain("/en/search/?year=2021&year=2044").await;
        until_found_at_all(&page).await;
        unfold(&page, family).await;
        let link = format!("#filters [data-family={family}] li:last-child a");
        let count = page.text(&format!("{link} small")).await;
        let value: String = page.eval(&format!("return document.querySelector('{link}').dataset.asks")).await;
        page.click(&link).await;
        let texts = if count == "1" { "1 text".to_owned() } else { format!("{count} texts") };
        page.until(
            &format!("{value} leaves {texts}"),
            &format!("return document.getElementById('told').textContent === '{texts}'"),
        )
        .await;
        assert_eq!(page.count("#chips a").await, 3);
        let chosen = format!("#filters a[aria-current][data-asks='{value}']");
        page.until("it is shown as chosen", &format!("return document.querySelector(\"{chosen}\") !== null")).await;
        page.click(&format!("#chips a[data-asks='{value}']")).await;
        page.until_address("/en/search/?year=2021&year=2044").await;
    }
}

async fn until_found_at_all(page: &Page) {
    page.until("documents are found", &format!("return document.querySelector('{TITLES}') !== null")).await;
}

async fn keys_lead_through_the_results_and_out_of_them(page: Page) {
    let page = page.at(Site::Library);
    page.open_plain("/en/search/?q=lighthouses").await;
    until_found(&page).await;
    page.press('/').await;
    page.until("the field has the focus", "return document.activeElement.id === 'words'").await;
    page.press(Key::Down).await;
    page.until("the first result has it", "return document.activeElement.matches('#found h2 a')").await;
    page.press(Key::Down).await;
    page.until("its paragraph has it", "return document.activeElement.matches('#found li li a')").await;
    page.press(Key::Escape).await;
    page.until_address("/en/search/").await;
    page.until("the field is empty", "return document.activeElement.value === ''").await;
    until_told(&page, "Type words").await;
}

async fn with_scripting_off_the_page_says_so_and_leads_to_the_indexes(page: Page) {
    page.expect_on_console("sandboxed");
    page.at(Site::WithoutScript).open_plain("/fr/search/?q=paix").await;
    assert!(page.is_shown("noscript").await);
    assert!(page.is_shown("noscript a[href='/fr/browse/']").await);
}

async fn with_the_searcher_blocked_the_page_says_so_and_leads_to_the_indexes(page: Page) {
    page.expect_on_console("404");
    page.expect_on_console("The search did not start.");
    page.expect_on_console("WebAssembly");
    let page = page.at(Site::SearcherBlocked);
    page.open_plain("/fr/search/?q=paix").await;
    page.until("a line says so", "return !document.getElementById('no-search').hidden").await;
    assert!(page.is_shown("#no-search a[href='/fr/browse/']").await);
    check(&page).await;
}

async fn without_an_index_the_page_says_so(page: Page) {
    page.expect_on_console("404");
    page.at(Site::NoIndex).open_plain("/en/search/?q=peace").await;
    until_told(&page, "no index").await;
}

async fn without_a_thread_the_page_searches_itself(page: Page) {
    page.expect_on_console("404");
    page.expect_on_console("search-worker.js");
    page.at(Site::NoThread).open_plain("/fr/search/?q=Bichkek").await;
    until_found(&page).await;
}

async fn axe_finds_nothing_on_results_in_english_and_in_arabic(page: Page) {
    let page = page.at(Site::Library);
    for address in ["/en/search/?q=lighthouses+peace&language=en", "/ar/search/?q=A/99/201"] {
        page.open_plain(address).await;
        until_found(&page).await;
        check(&page).await;
    }
}
