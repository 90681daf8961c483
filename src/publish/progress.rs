//! How far a build has come: a bar on a terminal, a plain line elsewhere.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{IsTerminal, Write};

/// The progress of one step over many documents.
pub struct Progress {
    bar: ProgressBar,
    step: &'static str,
}

impl Progress {
    /// Begins a step, `reading`; without `shown` nothing is told of it.
    pub fn begin(step: &'static str, documents: usize, shown: bool) -> Self {
        let on_terminal = shown && std::io::stderr().is_terminal();
        let target = if on_terminal { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let bar = ProgressBar::with_draw_target(Some(documents as u64), target);
        if let Ok(style) = ProgressStyle::with_template("{msg:>10} {bar:40} {pos}/{len} {eta}") {
            bar.set_style(style);
        }
        bar.set_message(step);
        if shown && !on_terminal {
            let _ = writeln!(std::io::stderr(), "{step} {documents} documents");
        }
        Self { bar, step }
    }

    /// Tells that one more document is done.
    pub fn step(&self) {
        self.bar.inc(1);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_with_message(self.step);
    }
}
