//! A build that is killed at any moment leaves the site whole, the old one or the new.

use super::folder::{Folder, site};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// So many documents make a build long enough to be killed in the midst of every step.
const DOCUMENTS: usize = 24;
const KILLS: u32 = 20;

fn write(folder: &Folder, version: usize) {
    for number in 0..DOCUMENTS {
        let text = format!(
            "United Nations\n\nA/77/{number}\n\nGeneral Assembly\n\nVersion {version} of this text.\n\n{}",
            "A paragraph with Fiji and Malta.\n\n".repeat(12)
        );
        folder.file(&format!("documents/{number}.txt"), text);
    }
}

fn command(folder: &Folder, shell: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chancery"));
    command.arg("build").arg(folder.0.join("documents")).arg("--shell").arg(shell);
    command.arg("--out").arg(folder.0.join("site")).arg("--no-compress").stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// The version of a whole site: every page is there, and all are of one version.
fn version(folder: &Folder) -> usize {
    let files = site(&folder.0.join("site"));
    let page = |number: usize| {
        String::from_utf8(files[&Path::new("en/A/77").join(number.to_string()).join("index.html")].clone())
    };
    let version = |number: usize| {
        let page = page(number).unwrap();
        let after = page.split("Version ").nth(1).expect("the page is whole");
        assert!(page.ends_with("</html>"), "the page is whole");
        after.split(' ').next().unwrap().parse::<usize>().unwrap()
    };
    let first = version(0);
    for number in 0..DOCUMENTS {
        assert_eq!(version(number), first, "page {number}");
    }
    for name in ["index.html", "fr/index.html", "404.html", "_headers", "app/viewer.wasm"] {
        assert!(files.contains_key(Path::new(name)), "{name}");
    }
    first
}

#[test]
fn a_build_that_is_killed_leaves_the_old_site_or_the_new_one() {
    let folder = Folder::new("killed");
    let shell = folder.shell();
    write(&folder, 0);
    let begun = Instant::now();
    assert!(command(&folder, &shell).status().unwrap().success());
    let takes = begun.elapsed();
    let mut published = version(&folder);
    assert_eq!(published, 0);
    // A fixed sequence of moments, spread over the whole of a build and a little beyond.
    let mut random = 0x2545_f491_u32;
    for kill in 1..=KILLS as usize {
        write(&folder, kill);
        random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let moment = takes.mul_f64(f64::from(random >> 8) / f64::from(1 << 24) * 1.1);
        let mut build = command(&folder, &shell).spawn().unwrap();
        std::thread::sleep(moment.max(Duration::from_millis(1)));
        let _ = build.kill();
        build.wait().unwrap();
        let found = version(&folder);
        assert!(found == published || found == kill, "after {moment:?}: {found}");
        published = found;
    }
    assert!(command(&folder, &shell).status().unwrap().success());
    assert_eq!(version(&folder), KILLS as usize);
    assert!(!folder.0.join("site.new").exists() && !folder.0.join("site.old").exists());
}
