use std::fmt;

/// By what the documents of a library can be filtered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// `fr`
    Language,
    /// `general-assembly`
    Organ,
    /// `62`
    Session,
    /// `2007`
    Year,
    /// `letter`
    Class,
    /// `98 h`; with a session, that of its agenda.
    Item,
    /// `KAZ`, or with what it does, `KAZ signs`.
    State,
}

impl Family {
    pub const ALL: [Self; 7] =
        [Self::Language, Self::Organ, Self::Session, Self::Year, Self::Class, Self::Item, Self::State];

    /// The word for it in addresses and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Organ => "organ",
            Self::Session => "session",
            Self::Year => "year",
            Self::Class => "class",
            Self::Item => "item",
            Self::State => "state",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|family| family.as_str() == word)
    }

    /// What the keys of its values begin with in the dictionary; none where columns tell the values.
    pub(super) fn key(self) -> Option<&'static str> {
        match self {
            Self::Item => Some("=i "),
            Self::State => Some("=s "),
            _ => None,
        }
    }
}

/// What a document must be: of each family with values, one of these.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters(Vec<(Family, String)>);

impl Filters {
    pub fn add(&mut self, family: Family, value: &str) {
        if let Err(place) = self.place(family, value) {
            self.0.insert(place, (family, value.to_owned()));
        }
    }

    /// Adds a value, or takes it away where it is there.
    ///
    /// Of a State there is one value: with any role it would find all that it finds with one.
    pub fn toggle(&mut self, family: Family, value: &str) {
        if let Ok(place) = self.place(family, value) {
            self.0.remove(place);
            return;
        }
        let same = |other: &str| family == Family::State && beginning(other) == beginning(value);
        if let Some(place) = self.0.iter().position(|(known, other)| *known == family && same(other)) {
            self.0.remove(place);
        }
        self.add(family, value);
    }

    pub fn has(&self, family: Family, value: &str) -> bool {
        self.place(family, value).is_ok()
    }

    /// Where a value is, or would be: they stand in order.
    fn place(&self, family: Family, value: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, other)| known.cmp(&family).then_with(|| other.as_str().cmp(value)))
    }

    /// Adds a filter as it is written, `organ=general-assembly`; none where there is no such family.
    pub fn read(&mut self, written: &str) -> Option<()> {
        let (family, value) = written.split_once('=')?;
        let value = value.trim();
        (!value.is_empty()).then(|| Family::parse(family.trim()).map(|family| self.add(family, value))).flatten()
    }

    /// The values asked for; none where any will do.
    pub fn of(&self, family: Family) -> impl Iterator<Item = &str> {
        self.iter().filter(move |(known, _)| *known == family).map(|(_, value)| value)
    }

    /// Whether not any value of a family will do.
    pub fn narrow(&self, family: Family) -> bool {
        self.of(family).next().is_some()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = (Family, &str)> {
        self.0.iter().map(|(family, value)| (*family, value.as_str()))
    }
}

/// What a value begins with: a State without its role, an agenda item without its letter.
pub fn beginning(value: &str) -> &str {
    value.split_once(' ').map_or(value, |(beginning, _)| beginning)
}

/// As they are written, a line each.
impl fmt::Display for Filters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.iter().try_for_each(|(family, value)| writeln!(f, "{}={value}", family.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_are_read_as_they_are_written() {
        let mut filters = Filters::default();
        assert_eq!(filters.read("state=KAZ signs"), Some(()));
        assert_eq!(filters.read(" organ = general-assembly"), Some(()));
        assert_eq!(filters.read("colour=red"), None);
        assert_eq!(filters.read("year="), None);
        let mut again = Filters::default();
        filters.to_string().lines().for_each(|line| again.read(line).unwrap());
        assert_eq!(filters, again);
    }

    #[test]
    fn a_state_is_asked_for_with_one_role_or_with_any() {
        let mut filters = Filters::default();
        for value in ["KAZ", "MLI votes", "KAZ signs"] {
            filters.toggle(Family::State, value);
        }
        assert_eq!(filters.to_string(), "state=KAZ signs\nstate=MLI votes\n");
        filters.toggle(Family::Item, "98 h");
        filters.toggle(Family::Item, "98");
        filters.toggle(Family::State, "KAZ signs");
        assert_eq!(filters.to_string(), "item=98\nitem=98 h\nstate=MLI votes\n");
    }
}
