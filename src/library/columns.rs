use super::bytes::{Reader, count, put_number, put_text};
use super::filter::Family;
use super::record::Record;
use std::ops::Range;

/// What most documents have one value of, in the order of the documents: runs of those that have the same.
///
/// In bytes: `values:number, text*` for organs (several joined by a bar) and for classes; then the runs,
/// `length, organs, session, year, class`, all numbers, the middle ones the number itself or 0 for none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Columns {
    organs: Vec<String>,
    classes: Vec<String>,
    runs: Vec<Run>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Run {
    length: u32,
    organs: u32,
    session: u32,
    year: u32,
    class: u32,
}

impl Columns {
    pub fn new<'r>(records: impl IntoIterator<Item = &'r Record>) -> Self {
        let mut columns = Self::default();
        for record in records {
            let run = Run {
                length: 1,
                organs: index(&record.organs.join("|"), &mut columns.organs),
                session: record.session.unwrap_or(0).into(),
                year: record.year().unwrap_or(0).into(),
                class: index(&record.class, &mut columns.classes),
            };
            match columns.runs.last_mut() {
                Some(last) if (Run { length: 1, ..*last }) == run => last.length += 1,
                _ => columns.runs.push(run),
            }
        }
        columns
    }

    pub fn write(&self) -> Vec<u8> {
        let mut out = Vec::new();
        for values in [&self.organs, &self.classes] {
            put_number(count(values.len()), &mut out);
            values.iter().for_each(|value| put_text(value, &mut out));
        }
        for Run { length, organs, session, year, class } in &self.runs {
            [length, organs, session, year, class].iter().for_each(|number| put_number(**number, &mut out));
        }
        out
    }

    pub fn read(bytes: &[u8]) -> Option<Self> {
        let mut from = Reader(bytes);
        let mut values =
            || -> Option<Vec<String>> { (0..from.number()?).map(|_| from.text().map(str::to_owned)).collect() };
        let (organs, classes) = (values()?, values()?);
        let mut runs = Vec::new();
        while !from.is_empty() {
            let [length, organs, session, year, class] = [(); 5].map(|()| from.number());
            runs.push(Run { length: length?, organs: organs?, session: session?, year: year?, class: class? });
        }
        Some(Self { organs, classes, runs })
    }

    /// The organs of a document.
    pub fn organs(&self, document: u32) -> Vec<String> {
        let mut end = 0_u32;
        let run = self.runs.iter().find(|run| {
            end = end.saturating_add(run.length);
            document < end
        });
        let organs = run.and_then(|run| self.organs.get(run.organs as usize));
        let each = organs.into_iter().flat_map(|organs| organs.split('|'));
        each.filter(|organ| !organ.is_empty()).map(str::to_owned).collect()
    }

    /// Every value of a family that it knows, with the documents that have it.
    pub fn each(&self, family: Family, mut each: impl FnMut(&str, Range<u32>)) {
        let mut start = 0_u32;
        for run in &self.runs {
            let end = start.saturating_add(run.length);
            let number = |number: u32, each: &mut dyn FnMut(&str, Range<u32>)| {
                if number > 0 {
                    each(&number.to_string(), start..end);
                }
            };
            let text = |values: &[String], at: u32| values.get(at as usize).cloned().unwrap_or_default();
            match family {
                Family::Organ => {
                    let organs = text(&self.organs, run.organs);
                    organs.split('|').filter(|organ| !organ.is_empty()).for_each(|organ| each(organ, start..end));
                }
                Family::Class => Some(text(&self.classes, run.class))
                    .filter(|class| !class.is_empty())
                    .iter()
                    .for_each(|class| each(class, start..end)),
                Family::Session => number(run.session, &mut each),
                Family::Year => number(run.year, &mut each),
                Family::Language | Family::Item | Family::State => {}
            }
            start = end;
        }
    }
}

/// The place of a value among those known, which it is added to.
fn index(value: &str, values: &mut Vec<String>) -> u32 {
    let known = values.iter().position(|known| known == value);
    count(known.unwrap_or_else(|| {
        values.push(value.to_owned());
        values.len() - 1
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_read_as_written_and_tell_who_has_a_value() {
        let record = |organ: &str, date: &str| Record {
            organs: organ.split(' ').map(str::to_owned).collect(),
            date: date.into(),
            session: Some(62),
            ..Record::default()
        };
        let records = [record("a b", "2007-01-02"), record("a b", "2007-03-04"), record("b", "")];
        let columns = Columns::new(&records);
        assert_eq!(columns.runs.len(), 2);
        assert_eq!(Columns::read(&columns.write()), Some(columns.clone()));
        let mut found = Vec::new();
        columns.each(Family::Organ, |organ, documents| found.push((organ.to_owned(), documents)));
        assert_eq!(found, [("a".to_owned(), 0..2), ("b".to_owned(), 0..2), ("b".to_owned(), 2..3)]);
        let mut years = Vec::new();
        columns.each(Family::Year, |year, documents| years.push((year.to_owned(), documents)));
        assert_eq!(years, [("2007".to_owned(), 0..2)]);
        assert_eq!([columns.organs(1), columns.organs(2), columns.organs(3)], [vec!["a", "b"], vec!["b"], vec![]]);
    }
}
