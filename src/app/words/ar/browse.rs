use crate::app::words::Browse;

pub const BROWSE: Browse = Browse {
    heading: "جميع الوثائق",
    organs: "حسب الجهاز والدورة",
    years: "حسب السنة",
    agenda: "حسب بند جدول الأعمال",
    states: "حسب الدولة",
    subjects: "حسب الموضوع",
    documents: &[
        ("zero", "لا وثائق"),
        ("one", "وثيقة واحدة"),
        ("two", "وثيقتان"),
        ("few", "{} وثائق"),
        ("many", "{} وثيقة"),
        ("other", "{} وثيقة"),
    ],
    session: |session| format!("الدورة {session}"),
    undated: "بلا تاريخ ولا دورة",
    part: |part, parts| format!("الجزء {part} من {parts}"),
    signs: "وثائق موقعة",
    transmits: "وثائق محالة",
    sponsors: "مشاريع مقدمة",
    in_favour: "التصويت مؤيدا",
    against: "التصويت معارضا",
    abstaining: "الامتناع عن التصويت",
    absent: "الغياب عن التصويت",
    mentioned: "وثائق تذكرها",
};
