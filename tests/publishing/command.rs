//! The command itself: what it prints, and how it ends.

use super::folder::Folder;
use std::io::Read;
use std::process::{Command, Output, Stdio};

fn chancery(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chancery"));
    command.args(arguments);
    command
}

fn run(arguments: &[&str]) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } = chancery(arguments).output().unwrap();
    (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

#[test]
fn check_shows_each_place_and_fails_where_something_was_not_understood() {
    let folder = Folder::new("check");
    folder.file("a/en.txt", "Just a *text.\n").file("b/scan.txt", "%PDF-");
    let (status, told, _) = run(&["check", folder.0.to_str().unwrap()]);
    assert_eq!(status, Some(1), "{told}");
    assert!(told.contains("en.txt:1:8: oddity: "), "{told}");
    assert!(told.contains("1 | Just a *text.") && told.contains("  = set the other mark"), "{told}");
    assert!(told.contains("scan.txt: is a PDF; save its text"), "{told}");
    assert!(told.ends_with("; 1 could not be read\n"), "{told}");
    let (status, told, _) = run(&["check", "tests/library/A-99-201/en.txt"]);
    assert_eq!((status, told.as_str()), (Some(0), "1 read: 0 unread, 0 repaired, 0 odd; 0 could not be read\n"));
}

#[test]
fn check_tells_the_same_as_json() {
    let folder = Folder::new("check-json");
    folder.file("a/en.txt", "Just a *text.\n");
    let (_, told, _) = run(&["check", "--format", "json", folder.0.to_str().unwrap()]);
    let told: serde_json::Value = serde_json::from_str(&told).unwrap();
    let found = told["findings"].as_array().unwrap().iter().find(|it| it["finding"] == "unmatched-emphasis").unwrap();
    assert_eq!((&found["line"], &found["column"], &found["severity"]), (&1.into(), &8.into(), &"oddity".into()));
    assert_eq!(told["files"], 1);
}

#[test]
fn export_writes_each_form() {
    let file = "tests/library/A-99-201/en.txt";
    let (status, text, _) = run(&["export", file, "--to", "text"]);
    assert!(status == Some(0) && text.contains("Marina Finch"));
    let (_, json, _) = run(&["export", file, "--to", "json"]);
    assert_eq!(serde_json::from_str::<serde_json::Value>(&json).unwrap()["class"], "letter");
    let (_, xml, _) = run(&["export", file, "--to", "akn"]);
    assert!(xml.starts_with("<?xml ") && xml.trim_end().ends_with("</akomaNtoso>"));
    let (status, _, told) = run(&["export", "tests/library/none.txt", "--to", "text"]);
    assert_eq!(status, Some(1));
    assert!(told.contains("tests/library/none.txt: cannot be read"), "{told}");
}

#[test]
fn a_command_ends_quietly_when_nobody_reads_on() {
    for arguments in [
        vec!["score", "tests/expectations"],
        vec!["check", "tests/corpus", "tests/library"],
        vec!["export", "documents/A-62-492/fr.txt", "--to", "json"],
    ] {
        let mut child = chancery(&arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let mut told = String::new();
        child.stderr.take().unwrap().read_to_string(&mut told).unwrap();
        child.wait().unwrap();
        assert!(!told.contains("panicked") && !told.contains("Broken pipe"), "{arguments:?}: {told}");
    }
}

#[test]
fn a_build_that_leaves_a_document_out_says_so_by_its_status() {
    let folder = Folder::new("status");
    let shell = folder.shell();
    folder.file("documents/en.txt", "United Nations\n\nA text.").file("documents/scan.txt", "%PDF-");
    let path = |name: &str| folder.0.join(name).display().to_string();
    let (documents, out, shell) = (path("documents"), path("site"), shell.display().to_string());
    let build = ["build", &documents, "--shell", &shell, "--out", &out, "--no-compress"];
    let (status, _, told) = run(&build);
    assert_eq!(status, Some(3), "{told}");
    assert!(told.contains("scan.txt: is a PDF") && told.contains("published 1 documents"), "{told}");
    std::fs::remove_file(folder.0.join("documents/scan.txt")).unwrap();
    assert_eq!(run(&build).0, Some(0));
    std::fs::remove_file(folder.0.join("documents/en.txt")).unwrap();
    let (status, _, told) = run(&build);
    assert!(status == Some(1) && told.contains("no document here"), "{told}");
}
