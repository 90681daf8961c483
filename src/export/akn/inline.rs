use super::Export;
use crate::document::{Mention, NoteMark, Run, Text};

impl Export<'_> {
    /// The runs of a text, each as it is set and with what it names.
    pub fn text(&mut self, text: &Text) {
        text.runs.iter().for_each(|run| self.run(run));
    }

    fn run(&mut self, run: &Run) {
        if let Some(Mention::NoteMark(mark)) = &run.mention
            && self.note(mark)
        {
            return;
        }
        let emphasis = run.emphasis;
        let set = [(emphasis.bold, "b"), (emphasis.italic, "i"), (emphasis.raised, "sup")];
        let set: Vec<&str> = set.into_iter().filter(|(holds, _)| *holds).map(|(_, name)| name).collect();
        for name in &set {
            self.xml.open(name, &[]);
        }
        let printed = run.span.of(&self.document.source);
        match &run.mention {
            Some(Mention::Symbol(symbol)) => {
                self.xml
                    .open("ref", &[("href", &format!("https://undocs.org/{symbol}"))])
                    .characters(printed)
                    .close("ref");
            }
            Some(Mention::Date(date)) => {
                self.xml.open("date", &[("date", &date.to_string())]).characters(printed).close("date");
            }
            _ => drop(self.xml.characters(printed)),
        }
        for name in set.iter().rev() {
            self.xml.close(name);
        }
    }

    /// Writes a note at its first mark; tells whether the mark is the note's.
    fn note(&mut self, mark: &NoteMark) -> bool {
        let Some(note) = self.notes.get(mark.note.as_str()).copied().filter(|_| mark.first) else { return false };
        let printed = note.mark.of(&self.document.source);
        self.xml.open("authorialNote", &[("marker", printed), ("eId", &note.eid)]).open("p", &[]);
        self.text(&note.text);
        self.xml.close("p").close("authorialNote");
        true
    }
}
