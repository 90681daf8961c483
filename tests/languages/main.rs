//! What the reader knows of Spanish, Russian, Chinese and Arabic documents, a case for each form that
//! the United Nations uses; the texts are written for these tests in its forms.

mod agenda;
mod arabic;
mod chinese;
mod corpus;
mod russian;
mod spanish;

use chancery::document::{Class, Date, Document, Language, Masthead, Mention, Number, Organ, Party};
use chancery::{names::Names, text};

/// Reads a text in the language that it is told to be in, which must be `expected`.
fn read(expected: Language, source: &str) -> Document {
    assert_eq!(text::language(source), expected, "the language of {source:?}");
    chancery::read(source.to_owned(), &Names::of(expected)).0
}

/// The masthead that stands under an organ and its distribution, with these lines.
fn masthead(language: Language, lines: &str) -> Masthead {
    let organ = match language {
        Language::Spanish => "Asamblea General\nDistr. general",
        Language::Russian => "Генеральная Ассамблея\nDistr.: General",
        Language::Chinese => "大会\nDistr.: General",
        _ => "الجمعية العامة\nDistr.: General",
    };
    read(language, &format!("{organ}\n{lines}\n")).masthead
}

/// The agenda items of a masthead line: `19, 98 h`.
fn items(language: Language, line: &str) -> String {
    let items = masthead(language, line).agenda;
    items.iter().map(|entry| entry.item.to_string()).collect::<Vec<_>>().join(", ")
}

fn session(language: Language, line: &str) -> Option<u16> {
    masthead(language, line).session
}

fn council_year(language: Language, line: &str) -> Option<u16> {
    masthead(language, line).council_year
}

fn iso(date: Option<Date>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

/// What is named in a sentence, in order: `2007-10-17`, `KAZ`, `A/62/492`, `item 98 h`.
fn mentions(language: Language, sentence: &str) -> Vec<String> {
    let document = chancery::read(sentence.to_owned(), &Names::of(language)).0;
    assert_eq!(document.language, language, "the language of {sentence:?}");
    let passages = document.passages();
    let runs = passages.iter().flat_map(|passage| &passage.text.runs);
    runs.filter_map(|run| run.mention.as_ref())
        .map(|mention| match mention {
            Mention::Date(date) => date.to_string(),
            Mention::State(state) => state.to_string(),
            Mention::Symbol(symbol) => symbol.to_string(),
            Mention::AgendaItem(item) => format!("item {item}"),
            other => format!("{other:?}"),
        })
        .collect()
}

/// A letter's title: class, date, senders and addressees.
fn letter(language: Language, title: &str) -> (Class, String, Vec<String>, Vec<Party>) {
    let organ = masthead_of_council(language);
    let document = read(language, &format!("{organ}\n\n{title}\n\n{}\n", body(language)));
    let communication = document.communication.unwrap_or_default();
    let senders = states(&communication.senders);
    (document.class, iso(communication.dated), senders, communication.addressees)
}

fn states(parties: &[Party]) -> Vec<String> {
    let states = parties.iter().filter_map(|party| match party {
        Party::State(state) => Some(state.to_string()),
        _ => None,
    });
    states.collect()
}

fn masthead_of_council(language: Language) -> &'static str {
    match language {
        Language::Spanish => "Consejo de Seguridad\nDistr. general",
        Language::Russian => "Совет Безопасности\nDistr.: General",
        Language::Chinese => "安全理事会\nDistr.: General",
        _ => "مجلس الأمن\nDistr.: General",
    }
}

fn body(language: Language) -> &'static str {
    match language {
        Language::Spanish => {
            "Tengo el honor de dirigirme a usted en relación con la cuestión del río y de su navegación."
        }
        Language::Russian => "Имею честь обратиться к Вам в связи с вопросом о реке и о судоходстве по ней.",
        Language::Chinese => "谨就河流及其航行问题致函阁下。",
        _ => "أتشرف بأن أكتب إليكم بشأن مسألة النهر والملاحة فيه.",
    }
}

/// The ids of the components with the numbers of paragraphs and points that each prints.
fn outline(document: &Document) -> Vec<String> {
    let numbers = |component: &chancery::document::Component| {
        let printed = |number: &Number| match number {
            Number::Printed { value, .. } => value.clone(),
            Number::Assigned(number) => format!("[{number}]"),
        };
        let of = component.paragraphs().flat_map(|paragraph| {
            let points = paragraph.points.iter().map(|point| format!(".{}", printed(&point.number)));
            std::iter::once(printed(&paragraph.number)).chain(points.collect::<Vec<_>>())
        });
        of.collect::<Vec<_>>().join(" ")
    };
    document.components.iter().map(|component| format!("{}: {}", component.eid, numbers(component))).collect()
}

fn organs(masthead: &Masthead) -> Vec<Organ> {
    masthead.organs.clone()
}
