use crate::app::words::Opening;

pub const OPENING: Opening = Opening {
    language: "语言",
    class: "文件类型",
    detected: "{}（自动识别）",
    detect: "自动识别",
    said_by_file: "文件本身已注明。",
    asks: "此链接要求打开{}。",
    on_your_word: "未经您同意，不会向该主机发出任何请求。所收到的内容在您的设备上读取。",
    fetch: "获取并打开",
    fetched: "{}取自{}。",
};
