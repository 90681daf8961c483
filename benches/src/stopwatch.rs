use std::fmt;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// How long one round of each contestant lasts at least.
const ROUND: Duration = Duration::from_millis(20);

/// Rounds, of which the median counts.
const ROUNDS: usize = 25;

/// A time as the table prints it.
pub struct Time(pub Duration);

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let nanoseconds = self.0.as_nanos();
        if nanoseconds < 1_000_000 {
            write!(f, "{:.1} µs", nanoseconds as f64 / 1e3)
        } else {
            write!(f, "{:.2} ms", nanoseconds as f64 / 1e6)
        }
    }
}

/// So many bytes in a time, as the table prints it.
pub struct Speed(pub usize, pub Duration);

impl fmt::Display for Speed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(bytes, time) = *self;
        write!(f, "{}, {:.0} MB/s", Time(time), bytes as f64 / time.as_secs_f64() / 1e6)
    }
}

/// How often a time holds another one: `2.5 ×`.
pub fn times(time: Duration, other: Duration) -> String {
    format!("{:.1} ×", time.as_secs_f64() / other.as_secs_f64())
}

/// The median time of each contestant, which take turns so that a busy machine slows all alike.
pub fn race<const N: usize>(mut contestants: [&mut dyn FnMut(); N]) -> [Duration; N] {
    let times = contestants.each_mut().map(|run| repetitions(run));
    let mut rounds = [(); N].map(|()| Vec::with_capacity(ROUNDS));
    for _ in 0..ROUNDS {
        for ((run, times), measured) in contestants.iter_mut().zip(times).zip(&mut rounds) {
            measured.push(time(run, times));
        }
    }
    rounds.map(|mut measured| {
        measured.sort();
        measured[ROUNDS / 2]
    })
}

/// How often to run in one round.
fn repetitions(run: &mut dyn FnMut()) -> u32 {
    let once = time(run, 1).min(time(run, 1)).max(Duration::from_nanos(1));
    (ROUND.as_nanos() / once.as_nanos()).clamp(1, 1_000_000) as u32
}

fn time(run: &mut dyn FnMut(), times: u32) -> Duration {
    let start = Instant::now();
    for _ in 0..times {
        black_box(&mut *run)();
    }
    start.elapsed() / times
}
