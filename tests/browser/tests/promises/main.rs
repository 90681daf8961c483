//! What Chancery promises its readers, in their browsers: one sentence a test, in three engines.

use std::process::ExitCode;

mod access;
mod agenda;
mod beside;
#[path = "../../../corpus/mod.rs"]
mod corpus;
mod elsewhere;
mod facts;
mod failure;
mod languages;
mod library_search;
mod links;
mod looks;
mod lost;
mod opened;
mod opening;
mod own;
mod paper;
mod real;
mod search;
mod states;
mod thousands;
mod ways;
mod weight;
#[path = "../../../word/mod.rs"]
mod word;

fn main() -> ExitCode {
    chancery_browser_tests::keep(&[
        paper::PROMISES,
        agenda::PROMISES,
        states::PROMISES,
        weight::PROMISES,
        search::PROMISES,
        library_search::PROMISES,
        links::PROMISES,
        failure::PROMISES,
        opening::PROMISES,
        own::PROMISES,
        ways::PROMISES,
        elsewhere::PROMISES,
        real::PROMISES,
        looks::PROMISES,
        lost::PROMISES,
        access::PROMISES,
        languages::PROMISES,
        beside::PROMISES,
        thousands::PROMISES,
    ])
}
