use std::fmt;

/// How many blocks of each version stand in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    pub left: u8,
    pub right: u8,
}

/// The rows of two versions, in order; together they hold every block of both once.
///
/// Written, they are numbers parted by blanks: `34` rows of one beside one, `2-1` for two beside one:
/// `34 2-1 5 0-1`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows(pub Vec<Row>);

impl Row {
    /// One block beside its translation.
    pub const PAIR: Self = Self { left: 1, right: 1 };
}

impl Rows {
    /// Reads what [`Rows`] are written as; none where it is anything else, or more than `most` rows.
    pub fn parse(written: &str, most: usize) -> Option<Self> {
        let mut rows = Vec::new();
        for part in written.split_ascii_whitespace() {
            let (row, times) = match part.split_once('-') {
                Some((left, right)) => (Row { left: left.parse().ok()?, right: right.parse().ok()? }, 1),
                None => (Row::PAIR, part.parse().ok()?),
            };
            if times > most - rows.len() {
                return None;
            }
            rows.extend(std::iter::repeat_n(row, times));
        }
        Some(Self(rows))
    }

    /// The same rows with the versions changed round.
    #[must_use]
    pub fn turned(&self) -> Self {
        Self(self.0.iter().map(|row| Row { left: row.right, right: row.left }).collect())
    }

    /// The rows, each with the places of its first blocks.
    pub fn places(&self) -> impl Iterator<Item = (Row, usize, usize)> {
        let (mut left, mut right) = (0, 0);
        self.0.iter().map(move |&row| {
            let place = (row, left, right);
            left += usize::from(row.left);
            right += usize::from(row.right);
            place
        })
    }
}

impl fmt::Display for Rows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, group) in self.0.chunk_by(|left, right| left == right && *left == Row::PAIR).enumerate() {
            let parted = if place > 0 { " " } else { "" };
            match group {
                [Row::PAIR, ..] => write!(f, "{parted}{}", group.len())?,
                [row, ..] => write!(f, "{parted}{}-{}", row.left, row.right)?,
                [] => {}
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_as_they_are_written() {
        let rows = Rows::parse("3 2-1 0-1 12", 100).unwrap();
        assert_eq!(rows.to_string(), "3 2-1 0-1 12");
        assert_eq!(rows.turned().to_string(), "3 1-2 1-0 12");
        let places: Vec<_> = rows.places().map(|(_, left, right)| (left, right)).take(6).collect();
        assert_eq!(places, [(0, 0), (1, 1), (2, 2), (3, 3), (5, 4), (5, 5)]);
        assert_eq!(Rows::parse("4000000000", 100), None);
        assert_eq!(Rows::parse("a", 100), None);
        assert_eq!(Rows::default().to_string(), "");
    }
}
