use crate::app::words::Record;
use crate::document::{Ballot, StepKind};

pub const RECORD: Record = Record {
    ballot: |ballot| match ballot {
        Ballot::InFavour => "مؤيدة",
        Ballot::Against => "معارضة",
        Ballot::Abstaining => "ممتنعة",
        Ballot::Absent => "غائبة",
    },
    sponsors: "مقدّمة للمشروع",
    heading: "ما يذكره الملف إلى جانب النص",
    intro: "هذه البيانات واردة في ملف الوثيقة وليست مطبوعة فيها.",
    adoption: "الاعتماد",
    recorded_vote: "تصويت مسجل",
    without_vote: "اعتُمد دون تصويت",
    unanimous: "اعتُمد بالإجماع",
    step: |kind| match kind {
        StepKind::Draft => "مشروع القرار",
        StepKind::MoreSponsors => "مقدّمون آخرون",
        StepKind::Recommended => "التوصية بالاعتماد",
        StepKind::Adopted => "محضر الجلسة",
        StepKind::Other => "انظر أيضا",
    },
    goals: "أهداف التنمية المستدامة",
    keywords: "المواضيع",
    job_number: "رقم العمل",
};
