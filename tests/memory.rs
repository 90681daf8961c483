//! Reading takes memory in proportion to the text: at the peak about ten times its bytes, the source included.

use chancery::document::Language;
use chancery::names::Names;
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// The allocator of the system, which counts what is in use.
struct Counting;

static IN_USE: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

// SAFETY: every call is handed on to the allocator of the system as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let in_use = IN_USE.fetch_add(layout.size(), Relaxed) + layout.size();
        PEAK.fetch_max(in_use, Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        IN_USE.fetch_sub(layout.size(), Relaxed);
        unsafe { System.dealloc(pointer, layout) }
    }

    // Large blocks grow where they are, or their pages are moved: the old and the new are not held at once.
    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let in_use = IN_USE.fetch_add(size, Relaxed) + size - layout.size();
        IN_USE.fetch_sub(layout.size(), Relaxed);
        PEAK.fetch_max(in_use, Relaxed);
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// The bytes in use at the peak of reading, for each byte of the source; the source is one of them.
fn peak_per_byte(source: String, names: &Names) -> f64 {
    let bytes = source.len();
    let before = IN_USE.load(Relaxed) - bytes;
    PEAK.store(IN_USE.load(Relaxed), Relaxed);
    let read = chancery::read(source, names);
    let peak = PEAK.load(Relaxed) - before;
    drop(read);
    peak as f64 / bytes as f64
}

const MEGABYTES: usize = 4_000_000;

fn repeated(document: &str) -> String {
    document.repeat(MEGABYTES / document.len() + 1)
}

/// One test, so that nothing else is counted.
#[test]
fn reading_takes_a_few_times_the_bytes_of_the_source() {
    let body = include_str!("library/A-RES-75-999/en.xml").split_once("<mainBody>").map_or("", |(_, body)| body);
    let body = body.split_once("</mainBody>").map_or("", |(body, _)| body);
    // Ideographs say much in few bytes, and a short letter has more parts than text.
    let sources = [
        ("a French letter", 10.0, Language::French, repeated(include_str!("../documents/A-62-492/fr.txt"))),
        ("a Chinese letter", 12.0, Language::Chinese, repeated(include_str!("library/A-99-201/zh.txt"))),
        ("an Arabic letter", 10.0, Language::Arabic, repeated(include_str!("library/A-99-201/ar.txt"))),
        ("XML", 10.0, Language::English, format!("<akomaNtoso><mainBody>{}</mainBody></akomaNtoso>", repeated(body))),
    ];
    for (name, most, language, source) in sources {
        let peak = peak_per_byte(source, &Names::of(language));
        assert!(peak <= most, "{name}, again and again: {peak:.1} bytes for each of its own");
    }
}
