use crate::app::view::*;
use crate::app::words::{Opening, fill};
use crate::app::{Reading, Words};
use crate::document::{Class, Hint, Language};
use crate::form::Form;

/// What an opened document was taken for: its language and its class, for the reader to correct.
///
/// The first choice is what the text tells, or told before the reader said otherwise. A file in the UN's own
/// XML says itself what it is. The words are those of the page: the document's may be the wrong ones.
#[component]
pub fn TakenAs<'a>(reading: &'a Reading, form: Form, told: Hint, words: &'static Words) -> impl IntoView {
    let opening = &words.opening;
    let said = form == Form::Akn;
    let language = Choice {
        name: "language",
        label: opening.language,
        taken: (words.name_of)(reading.document.language),
        chosen: told.language.map(Language::code),
        choices: Language::ALL.map(|language| (language.code(), (words.name_of)(language))).to_vec(),
    };
    let class = Choice {
        name: "class",
        label: opening.class,
        taken: (words.class)(reading.document.class),
        chosen: told.class.map(Class::code),
        choices: Class::ALL.map(|class| (class.code(), (words.class)(class))).to_vec(),
    };
    let name = [opening.language, opening.class].join(words.marks.list);
    view! {
        <section class="taken-as" aria-label=name lang=words.language.code() dir=words.language.direction()>
            {language.view(opening, said)}
            {class.view(opening, said)}
            {said.then_some(opening.said_by_file)}
        </section>
    }
    .into_any()
}

/// Something that was told from the text, or chosen.
struct Choice {
    name: &'static str,
    label: &'static str,
    taken: &'static str,
    chosen: Option<&'static str>,
    choices: Vec<(&'static str, &'static str)>,
}

impl Choice {
    /// A list to choose from; with nothing to choose where the file says it.
    fn view(self, words: &Opening, said: bool) -> AnyView {
        let first = match self.chosen {
            _ if said => self.taken.to_owned(),
            None => fill(words.detected, self.taken),
            Some(_) => words.detect.to_owned(),
        };
        let choices = self.choices.into_iter().filter(|_| !said);
        let options = choices.map(|(code, name)| {
            let selected = self.chosen == Some(code);
            view! { <option value=code selected=selected>{name}</option> }.into_any()
        });
        view! {
            <label>
                {self.label}" "
                <select name=self.name disabled=said>
                    <option value="">{first}</option>
                    {options.collect::<Vec<_>>()}
                </select>
            </label>
        }
        .into_any()
    }
}
