//! Whether time grows in proportion to what is done.

use rustix::time::{ClockId, clock_gettime};
use std::time::Duration;

/// Below this, what is measured is the clock.
const FLOOR: Duration = Duration::from_micros(300);

/// Whether four times as much takes about four times as long; sixteen times would be a quadratic step.
///
/// A machine that does other work at the time may slow one measurement, but not each of several.
pub fn is_linear(once: impl Fn(), four_times: impl Fn()) -> bool {
    (0..4).any(|_| time(&four_times) < time(&once).max(FLOOR) * 10)
}

/// The time that the processor gives to this thread for some work, in the best of three.
fn time(work: impl Fn()) -> Duration {
    let times = (0..3).map(|_| {
        let start = now();
        work();
        now().saturating_sub(start)
    });
    times.min().unwrap_or_default()
}

/// Time of the processor and not of the day: what others do on the machine is not counted.
fn now() -> Duration {
    clock_gettime(ClockId::ThreadCPUTime).try_into().expect("it is not negative")
}
