use crate::app::words::Browse;

pub const BROWSE: Browse = Browse {
    heading: "Все документы",
    organs: "По органам и сессиям",
    years: "По годам",
    agenda: "По пунктам повестки дня",
    states: "По государствам",
    subjects: "По темам",
    documents: &[("one", "{} документ"), ("few", "{} документа"), ("many", "{} документов")],
    session: |session| format!("{session}-я сессия"),
    undated: "Без даты и сессии",
    part: |part, parts| format!("Часть {part} из {parts}"),
    search: "Поиск по этим документам",
    signs: "Подписанные документы",
    transmits: "Препровожденные документы",
    sponsors: "Внесенные проекты",
    in_favour: "Голосование за",
    against: "Голосование против",
    abstaining: "Воздержание при голосовании",
    absent: "Отсутствие при голосовании",
    mentioned: "Упоминания",
};
