use serde::{Deserialize, Serialize};
use std::fmt;

/// A calendar date as far as it is printed: year, month and perhaps day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Date {
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31, within the month; absent where only the month is printed.
    pub day: Option<u8>,
}

impl Date {
    /// A date of the Gregorian calendar; none where the day does not exist.
    pub fn new(year: u16, month: u8, day: Option<u8>) -> Option<Self> {
        let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
        let days = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        day.is_none_or(|day| (1..=days).contains(&day)).then_some(Self { year, month, day })
    }
}

/// ISO 8601: `2007-10-19`, or `1991-12` where no day is printed.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)?;
        self.day.map_or(Ok(()), |day| write!(f, "-{day:02}"))
    }
}
