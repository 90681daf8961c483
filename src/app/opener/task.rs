//! What the page asks of the thread that reads, and what that answers: objects that browsers copy between threads.

use crate::app::Words;
use crate::document::{Class, Hint, Language};
use js_sys::{Array, Object};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Blob;

#[wasm_bindgen]
extern "C" {
    /// A file to read, or the map of one to draw.
    #[wasm_bindgen(extends = Object)]
    #[derive(Clone)]
    pub type Task;
    #[wasm_bindgen(method, getter)]
    pub fn number(this: &Task) -> u32;
    #[wasm_bindgen(method, setter)]
    fn set_number(this: &Task, number: u32);
    /// How the reader knows the file.
    #[wasm_bindgen(method, getter)]
    pub fn name(this: &Task) -> String;
    #[wasm_bindgen(method, setter)]
    fn set_name(this: &Task, name: &str);
    #[wasm_bindgen(method, getter)]
    pub fn content(this: &Task) -> Blob;
    #[wasm_bindgen(method, setter)]
    fn set_content(this: &Task, content: &Blob);
    /// The address that it was fetched from.
    #[wasm_bindgen(method, getter)]
    pub fn from(this: &Task) -> Option<String>;
    #[wasm_bindgen(method, setter)]
    fn set_from(this: &Task, from: &str);
    /// The code of the language of the page.
    #[wasm_bindgen(method, getter)]
    fn page(this: &Task) -> String;
    #[wasm_bindgen(method, setter)]
    fn set_page(this: &Task, code: &str);
    #[wasm_bindgen(method, getter)]
    fn language(this: &Task) -> Option<String>;
    #[wasm_bindgen(method, setter)]
    fn set_language(this: &Task, code: Option<&str>);
    #[wasm_bindgen(method, getter)]
    fn class(this: &Task) -> Option<String>;
    #[wasm_bindgen(method, setter)]
    fn set_class(this: &Task, code: Option<&str>);
    /// The outlines of the map, where it is to be drawn.
    #[wasm_bindgen(method, getter)]
    pub fn outlines(this: &Task) -> Option<String>;
    #[wasm_bindgen(method, setter)]
    fn set_outlines(this: &Task, outlines: &str);
    /// Whether the map is of the whole world.
    #[wasm_bindgen(method, getter)]
    pub fn whole(this: &Task) -> bool;
    #[wasm_bindgen(method, setter)]
    fn set_whole(this: &Task, whole: bool);

    /// What was read or drawn, as markup cut into slices of bytes; or the sentence that says why nothing was.
    #[wasm_bindgen(extends = Object)]
    pub type Answer;
    #[wasm_bindgen(method, getter)]
    pub fn refused(this: &Answer) -> Option<String>;
    #[wasm_bindgen(method, setter)]
    pub fn set_refused(this: &Answer, sentence: &str);
    #[wasm_bindgen(method, getter)]
    pub fn title(this: &Answer) -> String;
    #[wasm_bindgen(method, setter)]
    pub fn set_title(this: &Answer, title: &str);
    #[wasm_bindgen(method, getter)]
    pub fn symbols(this: &Answer) -> String;
    #[wasm_bindgen(method, setter)]
    pub fn set_symbols(this: &Answer, symbols: &str);
    /// What the reader should know of the reading; empty where there is nothing.
    #[wasm_bindgen(method, getter)]
    pub fn warning(this: &Answer) -> String;
    #[wasm_bindgen(method, setter)]
    pub fn set_warning(this: &Answer, warning: &str);
    #[wasm_bindgen(method, getter)]
    pub fn slices(this: &Answer) -> Array;
    #[wasm_bindgen(method, setter)]
    pub fn set_slices(this: &Answer, slices: &Array);
}

impl Task {
    /// To read a file of the reader's own.
    pub fn read(number: u32, name: &str, content: &Blob, page: Language) -> Self {
        let task: Self = Object::new().unchecked_into();
        task.set_number(number);
        task.set_name(name);
        task.set_content(content);
        task.set_page(page.code());
        task
    }

    /// The same of a file that was fetched.
    pub fn fetched(self, from: &str) -> Self {
        self.set_from(from);
        self
    }

    /// To read the same file again, knowing more of it.
    pub fn told(&self, hint: Hint) -> Self {
        let task = self.copy();
        task.set_language(hint.language.map(Language::code));
        task.set_class(hint.class.map(Class::code));
        task
    }

    /// To draw the map of the same file.
    pub fn draw(&self, outlines: &str, whole: bool) -> Self {
        let task = self.copy();
        task.set_outlines(outlines);
        task.set_whole(whole);
        task
    }

    fn copy(&self) -> Self {
        Object::assign(&Object::new(), self).unchecked_into()
    }

    /// What the reader says of the file.
    pub fn hint(&self) -> Hint {
        let language = self.language().and_then(|code| Language::parse(&code));
        Hint { language, class: self.class().and_then(|code| Class::parse(&code)) }
    }

    /// The words of the page.
    pub fn words(&self) -> &'static Words {
        Words::of(Language::parse(&self.page()).unwrap_or_default())
    }
}

impl Answer {
    /// An answer that says nothing yet.
    pub fn blank() -> Self {
        let answer: Self = Object::new().unchecked_into();
        answer.set_slices(&Array::new());
        answer
    }
}
