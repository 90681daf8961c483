//! What Chancery promises its readers, in their browsers: one sentence a test, in three engines.

use std::process::ExitCode;

mod facts;
mod failure;
mod links;
mod looks;
mod paper;

fn main() -> ExitCode {
    chancery_browser_tests::keep(&[paper::PROMISES, links::PROMISES, failure::PROMISES, looks::PROMISES])
}
