//! What Chancery promises its readers, in their browsers: one sentence a test, in three engines.

use std::process::ExitCode;

mod access;
mod agenda;
mod facts;
mod failure;
mod languages;
mod links;
mod looks;
mod opening;
mod own;
mod paper;
mod search;
mod states;
mod weight;

fn main() -> ExitCode {
    chancery_browser_tests::keep(&[
        paper::PROMISES,
        agenda::PROMISES,
        states::PROMISES,
        weight::PROMISES,
        search::PROMISES,
        links::PROMISES,
        failure::PROMISES,
        opening::PROMISES,
        own::PROMISES,
        looks::PROMISES,
        access::PROMISES,
        languages::PROMISES,
    ])
}
