use crate::app::words::{Controls, Counted};
use crate::opening::{LIMIT, Refusal};

pub const CONTROLS: Controls = Controls {
    search: "在本页搜索",
    previous: "上一处",
    next: "下一处",
    keys: "Enter：下一处 · Shift + Enter：上一处 · ↑ ↓：列表 · Esc：退出",
    hits: HITS,
    passages: PASSAGES,
    found: "{}，见于{}。",
    nothing: "此处没有与“{}”相符的内容。",
    inflected: "包括词语的其他形式。",
    respelt: "没有这种写法；找到：{}。",
    more: MORE,
    onward: "在整个文库中检索“{}”",

    copied: "链接已复制。",
    not_copied: "链接在地址栏中；浏览器不允许复制。",
    only_here: "本文件只在您的设备上：他人无法通过链接看到它。",
    no_place: "本文件没有名为“{}”的位置。",

    open: "打开文件",
    or_drop: "或将文件拖放到页面任何位置。文件在您的设备上读取，不会离开您的设备。",
    drop_here: "松开鼠标放下文件：文件在此读取，不会离开您的设备。",
    paste_here: "或粘贴一份文件的文字",
    read_it: "读取这段文字",
    fetching: "正在获取读取文件的程序…",
    no_opener: "未能获取读取文件的程序。",
    pasted: "粘贴的文字{}",
    reading: "正在读取{}…",
    at_hand: "已打开的文件",
    stays_here: "文件从您的设备打开，并保留在您的设备上。",
    refused,

    beside: "与{}对照",
    no_beside: "无法取得另一种语文的文本。",

    themes: ["主题：跟随系统", "主题：浅色", "主题：深色"],
};

const HITS: Counted = &[("other", "{}处匹配")];
const PASSAGES: Counted = &[("other", "{}个段落")];
const MORE: Counted = &[("other", "另有{}个段落，已在正文中标出")];

fn refused(name: &str, refusal: Refusal) -> String {
    let reason = match refusal {
        Refusal::Empty => "文件中没有文字。".into(),
        Refusal::TooLong => format!("文件过长：上限为{}\u{a0}MB。", LIMIT >> 20),
        Refusal::Pdf => "这是 PDF 文件：请复制其文字并粘贴到此处。".into(),
        Refusal::WordProcessor => "文件无法读取：请另存为 .docx 或纯文本，或将其文字粘贴到此处。".into(),
        Refusal::NoText => "这不是文本文件。".into(),
        Refusal::Unreadable => "文件无法读取。".to_owned(),
        Refusal::Halted => "读取文件的程序因此停止：文件未打开，其他内容未受影响。".into(),
        Refusal::Blocked => "未能获取：其主机没有响应，或不允许获取。".into(),
        Refusal::Missing => "在其主机上未找到。".into(),
        Refusal::NotSecure => "不是 https 地址，未予获取。".into(),
    };
    format!("{name}：{reason}")
}
