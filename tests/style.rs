//! What the style sheets promise: that a page set from right to left is the mirror of one set from left to right.

use std::fs;

/// Properties and values that name a side of the screen; text has a start and an end instead.
const SIDES: [&str; 10] = [
    "margin-left",
    "margin-right",
    "padding-left",
    "padding-right",
    "border-left",
    "border-right",
    "text-align: left",
    "text-align: right",
    "float: left",
    "float: right",
];

/// Properties whose four values go around the box by the sides of the screen.
const AROUND: [&str; 3] = ["margin: ", "padding: ", "border-width: "];

/// Every declaration with the name of its sheet.
fn declarations() -> Vec<(String, String)> {
    let sheets = fs::read_dir("style").unwrap().map(|entry| entry.unwrap().path());
    let sheets = sheets.filter(|path| path.extension().is_some_and(|extension| extension == "css"));
    let mut all = Vec::new();
    for path in sheets {
        let text = fs::read_to_string(&path).unwrap();
        let lines = text.lines().map(str::trim).filter(|line| line.ends_with(';'));
        all.extend(lines.map(|line| (path.display().to_string(), line.trim_end_matches(';').to_owned())));
    }
    all
}

/// The values of a declaration, those in brackets as one.
fn values(value: &str) -> usize {
    let mut depth = 0_usize;
    let blanks = value.chars().filter(|c| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        *c == ' ' && depth == 0
    });
    blanks.count() + 1
}

#[test]
fn no_style_names_a_side_of_the_screen() {
    let declarations = declarations();
    assert!(declarations.len() > 300, "the sheets were not read");
    for (sheet, declaration) in declarations {
        let side = SIDES.iter().any(|side| declaration.starts_with(side))
            || declaration.starts_with("left:")
            || declaration.starts_with("right:");
        assert!(!side, "{sheet}: {declaration}");
        let around = AROUND.iter().find_map(|property| declaration.strip_prefix(property));
        assert!(around.is_none_or(|value| values(value) < 4), "{sheet}: {declaration}");
    }
}
