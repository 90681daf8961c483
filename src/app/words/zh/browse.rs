use crate::app::words::Browse;

pub const BROWSE: Browse = Browse {
    heading: "全部文件",
    organs: "按机关和届会",
    years: "按年份",
    agenda: "按议程项目",
    states: "按国家",
    subjects: "按主题",
    documents: &[("other", "{}份文件")],
    session: |session| format!("第{session}届会议"),
    undated: "无日期或届会",
    part: |part, parts| format!("第{part}部分，共{parts}部分"),
    search: "检索这些文件",
    signs: "签署",
    transmits: "转递",
    sponsors: "提出草案",
    in_favour: "投赞成票",
    against: "投反对票",
    abstaining: "弃权",
    absent: "缺席表决",
    mentioned: "提及",
};
