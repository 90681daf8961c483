use crate::app::words::Opening;

pub const OPENING: Opening = Opening {
    language: "اللغة",
    class: "نوع الوثيقة",
    detected: "{} (كما يدل النص)",
    detect: "كما يدل النص",
    said_by_file: "الملف نفسه يذكر ذلك.",
    asks: "يطلب هذا الرابط فتح \u{2068}{}\u{2069}.",
    on_your_word: "لا يُطلب شيء من ذلك الخادم إلا بموافقتك، وما يرسله يُقرأ على جهازك.",
    fetch: "جلبه وفتحه",
    fetched: "\u{2068}{}\u{2069} مصدره \u{2068}{}\u{2069}.",
};
