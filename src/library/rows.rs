use super::record::Record;

/// Documents in a file of rows.
pub(super) const ROWS: u32 = 64;

/// What a list of results shows of a document: one line of a file of rows, the fields in this order between tabs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// `/fr/A/62/492/`
    pub address: String,
    /// On one line, `A/62/492 – S/2007/616`.
    pub symbols: String,
    pub title: String,
    /// As ISO 8601 writes it, or empty.
    pub date: String,
    /// What kind of document it is.
    pub class: String,
}

impl Row {
    pub(super) fn write(record: &Record, out: &mut Vec<u8>) {
        let symbols = record.symbol_line();
        let fields = [&record.address, &symbols, &record.title, &record.date, &record.class];
        for (index, field) in fields.into_iter().enumerate() {
            if index > 0 {
                out.push(b'\t');
            }
            for (index, word) in field.split_whitespace().enumerate() {
                if index > 0 {
                    out.push(b' ');
                }
                out.extend_from_slice(word.as_bytes());
            }
        }
        out.push(b'\n');
    }

    /// The n-th row of a file.
    pub(super) fn read(file: &[u8], index: u32) -> Option<Self> {
        let line = file.split(|byte| *byte == b'\n').nth(index as usize)?;
        let mut fields = std::str::from_utf8(line).ok()?.split('\t').map(str::to_owned);
        let mut next = || fields.next();
        Some(Self { address: next()?, symbols: next()?, title: next()?, date: next()?, class: next()? })
    }
}
