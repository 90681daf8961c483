use crate::app::words::Opening;

pub const OPENING: Opening = Opening {
    language: "Language",
    class: "Kind of document",
    detected: "{} (detected)",
    detect: "Detect it",
    said_by_file: "The file itself says so.",
    asks: "This link asks to open {}.",
    on_your_word: "Nothing is requested from that host until you agree. What it sends is read on your computer.",
    fetch: "Fetch and open it",
    fetched: "{} came from {}.",
};
