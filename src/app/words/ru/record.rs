use crate::app::words::Record;
use crate::document::{Ballot, StepKind};

pub const RECORD: Record = Record {
    ballot: |ballot| match ballot {
        Ballot::InFavour => "за",
        Ballot::Against => "против",
        Ballot::Abstaining => "воздержалось",
        Ballot::Absent => "отсутствовало",
    },
    sponsors: "автор проекта",
    heading: "Что файл сообщает помимо текста",
    intro: "Эти сведения содержатся в файле документа и в нем не напечатаны.",
    adoption: "Принятие",
    recorded_vote: "заносимое в отчет о заседании голосование",
    without_vote: "принята без голосования",
    unanimous: "принята единогласно",
    step: |kind| match kind {
        StepKind::Draft => "Проект",
        StepKind::MoreSponsors => "Другие авторы",
        StepKind::Recommended => "Рекомендовано к принятию",
        StepKind::Adopted => "Отчет о заседании",
        StepKind::Other => "См. также",
    },
    goals: "Цели в области устойчивого развития",
    keywords: "Темы",
    job_number: "Номер задания",
};
