use crate::app::words::{Controls, Counted};
use crate::opening::{LIMIT, Refusal};

pub const CONTROLS: Controls = Controls {
    search: "البحث في هذه الصفحة",
    previous: "النتيجة السابقة",
    next: "النتيجة التالية",
    keys: "Enter: التالية · Shift + Enter: السابقة · ↑ ↓: القائمة · Esc: الخروج",
    hits: HITS,
    passages: PASSAGES,
    found: "{} في {}.",
    nothing: "لا شيء هنا يطابق ”\u{2068}{}\u{2069}“.",
    inflected: "تشمل النتائج صيغا أخرى للكلمات.",
    respelt: "لا شيء بهذه الكتابة؛ وُجد: \u{2068}{}\u{2069}.",
    more: MORE,
    onward: "البحث عن ”\u{2068}{}\u{2069}“ في المكتبة كلها",

    copied: "نُسخ الرابط.",
    not_copied: "الرابط موجود في شريط العنوان؛ ولم يسمح المتصفح بنسخه.",
    only_here: "هذه الوثيقة موجودة على جهازك فقط: ولن يوصل أي رابط غيرك إليها.",
    no_place: "لا يوجد في هذه الوثيقة موضع اسمه ”\u{2068}{}\u{2069}“.",

    open: "فتح ملف",
    or_drop: "أو أفلته في أي مكان من الصفحة. ويُقرأ الملف على جهازك ولا يغادره.",
    drop_here: "أفلت الملف: فهو يُقرأ هنا ولا يغادر جهازك.",
    paste_here: "أو الصق نص وثيقة",
    read_it: "قراءة هذا النص",
    fetching: "يجري تحميل البرنامج الذي يقرأ الملفات…",
    no_opener: "تعذر تحميل البرنامج الذي يقرأ الملفات.",
    pasted: "النص الملصق {}",
    reading: "تجري قراءة \u{2068}{}\u{2069}…",
    at_hand: "الوثائق المفتوحة",
    stays_here: "فُتح الملف من جهازك ويبقى عليه.",
    refused,

    beside: "جنبا إلى جنب: {}",
    no_beside: "تعذر تحميل النسخة الأخرى.",

    themes: ["المظهر: حسب النظام", "المظهر: فاتح", "المظهر: داكن"],
};

const HITS: Counted =
    &[("zero", "لا نتائج"), ("one", "نتيجة واحدة"), ("two", "نتيجتان"), ("few", "{} نتائج"), ("other", "{} نتيجة")];
/// After the preposition, in the genitive.
const PASSAGES: Counted = &[("one", "فقرة واحدة"), ("two", "فقرتين"), ("few", "{} فقرات"), ("other", "{} فقرة")];
const MORE: Counted = &[
    ("one", "وفقرة أخرى معلَّمة في النص"),
    ("two", "وفقرتان أخريان معلَّمتان في النص"),
    ("few", "و\u{a0}{} فقرات أخرى معلَّمة في النص"),
    ("other", "و\u{a0}{} فقرة أخرى معلَّمة في النص"),
];

fn refused(name: &str, refusal: Refusal) -> String {
    let reason = match refusal {
        Refusal::Empty => "لا نص فيه.".into(),
        Refusal::TooLong => format!("أطول مما ينبغي: الحد الأقصى {}\u{a0}ميغابايت.", LIMIT >> 20),
        Refusal::Pdf => "ملف PDF: انسخ نصه والصقه هنا.".into(),
        Refusal::WordProcessor => {
            "لا تمكن قراءته: احفظه بصيغة \u{2068}.docx\u{2069} أو نصا عاديا، أو الصق نصه هنا.".into()
        }
        Refusal::NoText => "ليس ملفا نصيا.".into(),
        Refusal::Unreadable => "تعذرت قراءته.".to_owned(),
        Refusal::Halted => "أوقف البرنامج الذي يقرأ الملفات: لم يُفتح، ولم يتغير شيء آخر.".into(),
        Refusal::Blocked => "تعذر جلبه: خادمه لا يجيب أو لا يسمح بذلك.".into(),
        Refusal::Missing => "غير موجود على خادمه.".into(),
        Refusal::NotSecure => "ليس عنوانا من عناوين \u{2068}https\u{2069}، ولم يُطلب.".into(),
    };
    format!("الملف \u{2068}{name}\u{2069}: {reason}")
}
