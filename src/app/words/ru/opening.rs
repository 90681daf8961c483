use crate::app::words::Opening;

pub const OPENING: Opening = Opening {
    language: "Язык",
    class: "Вид документа",
    detected: "{} (определено)",
    detect: "Определить",
    said_by_file: "Так указано в самом файле.",
    asks: "Эта ссылка предлагает открыть {}.",
    on_your_word: "Без вашего согласия к этому узлу не будет обращений. Полученное читается на вашем компьютере.",
    fetch: "Получить и открыть",
    fetched: "{}: получено с {}.",
};
