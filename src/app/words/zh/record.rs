use crate::app::words::Record;
use crate::document::{Ballot, StepKind};

pub const RECORD: Record = Record {
    ballot: |ballot| match ballot {
        Ballot::InFavour => "赞成",
        Ballot::Against => "反对",
        Ballot::Abstaining => "弃权",
        Ballot::Absent => "缺席",
    },
    sponsors: "提案国",
    heading: "文件在正文之外说明的事项",
    intro: "这些事项载于文件之中，并未印出。",
    adoption: "通过",
    recorded_vote: "记录表决",
    without_vote: "未经表决通过",
    unanimous: "一致通过",
    step: |kind| match kind {
        StepKind::Draft => "决议草案",
        StepKind::MoreSponsors => "其他提案国",
        StepKind::Recommended => "建议通过",
        StepKind::Adopted => "会议记录",
        StepKind::Other => "另见",
    },
    goals: "可持续发展目标",
    keywords: "主题",
    job_number: "编号",
};
