//! Words that say where something is kept.

/// Places of an office, and what programs call theirs.
const JAPANESE: &[&str] = &[
    "アプリ",
    "カウンター",
    "キャビネット",
    "キーチェーン",
    "クラウド",
    "グループ",
    "ケース",
    "サーバ",
    "シート",
    "ストレージ",
    "チャンネル",
    "デスク",
    "トレー",
    "ドライブ",
    "ノート",
    "バインダー",
    "パソコン",
    "ファイル",
    "フォルダ",
    "フロア",
    "ブラウザ",
    "ボックス",
    "マネージャ",
    "メモリ",
    "ラック",
    "ロッカー",
    "一覧",
    "保存",
    "保管",
    "倉庫",
    "共有",
    "台帳",
    "室",
    "封筒",
    "帳",
    "引き出し",
    "引出",
    "書庫",
    "机",
    "棚",
    "管理表",
    "組織",
    "金庫",
    "鍵",
    "階",
    "段目",
    "箱",
];

/// English words for places, programs that keep passwords or files, and the small words of a sentence.
const ENGLISH: &[&str] = &[
    "1password",
    "accounting",
    "apple",
    "at",
    "authenticator",
    "aws",
    "azure",
    "backlog",
    "bank",
    "behind",
    "below",
    "binder",
    "bitwarden",
    "book",
    "bookshelf",
    "box",
    "browser",
    "by",
    "cabinet",
    "chatwork",
    "chrome",
    "cloud",
    "confluence",
    "cupboard",
    "cybozu",
    "dashlane",
    "desk",
    "desktop",
    "disk",
    "drawer",
    "drive",
    "dropbox",
    "edge",
    "enpass",
    "envelope",
    "evernote",
    "excel",
    "file",
    "files",
    "firefox",
    "floor",
    "folder",
    "fs",
    "garoon",
    "git",
    "github",
    "gitlab",
    "google",
    "hennge",
    "icloud",
    "in",
    "intranet",
    "iphone",
    "kdbx",
    "keepass",
    "keepassx",
    "keepassxc",
    "keeper",
    "keychain",
    "kintone",
    "kv",
    "lastpass",
    "ledger",
    "line",
    "lineworks",
    "lockbox",
    "locker",
    "microsoft",
    "mobile",
    "nas",
    "nextcloud",
    "nordpass",
    "notebook",
    "notes",
    "notion",
    "of",
    "office",
    "okta",
    "on",
    "onedrive",
    "onelogin",
    "onenote",
    "organization",
    "outlook",
    "passbolt",
    "passwords",
    "pc",
    "pinned",
    "proton",
    "psono",
    "qnap",
    "rack",
    "roboform",
    "room",
    "safari",
    "safe",
    "secrets",
    "server",
    "share",
    "shared",
    "sharepoint",
    "sheet",
    "shelf",
    "slack",
    "srv",
    "sticky",
    "sv",
    "synology",
    "teams",
    "the",
    "trustlogin",
    "under",
    "usb",
    "vault",
    "vaultwarden",
    "wiki",
    "with",
    "word",
    "zoho",
];

/// Endings of files.
const FILES: &[&str] = &[
    "csv", "doc", "docx", "kdb", "kdbx", "md", "numbers", "odt", "one", "pages", "pdf", "ppt", "pptx", "txt", "xls",
    "xlsm", "xlsx",
];

/// Whether the text names a place.
pub(super) fn names_a_place(text: &str) -> bool {
    JAPANESE.iter().any(|place| text.contains(place))
        || text.split(|letter: char| !letter.is_ascii_graphic()).any(is_place_word)
}

/// Whether a run of letters and signs is the name of a place, the path of a file or the address of a page.
pub(super) fn is_place_word(run: &str) -> bool {
    let lower = run.to_ascii_lowercase();
    let joined: String = lower.chars().filter(char::is_ascii_alphanumeric).collect();
    is_path(run)
        || ENGLISH.contains(&joined.as_str())
        || lower.split(|letter: char| !letter.is_ascii_alphanumeric()).any(|word| {
            ENGLISH.contains(&word) || ENGLISH.contains(&word.trim_end_matches(|letter: char| letter.is_ascii_digit()))
        })
}

/// `\\nas01\keepass.kdbx`, `D:\IT`, `//fs01/it`, `https://…`, `list.xlsx`.
pub(super) fn is_path(run: &str) -> bool {
    let letters: Vec<char> = run.chars().collect();
    let drive = matches!(letters.as_slice(), [drive, ':', '\\' | '/', ..] if drive.is_ascii_alphabetic());
    let rooted = matches!(letters.as_slice(), ['\\' | '/', next, ..] if !next.is_ascii_digit())
        && letters.iter().filter(|letter| matches!(letter, '\\' | '/')).count() > 1;
    let ending = run.rsplit_once('.').is_some_and(|(_, ending)| {
        let ending = ending.trim_end_matches(|letter: char| !letter.is_ascii_alphanumeric()).to_ascii_lowercase();
        FILES.contains(&ending.as_str())
    });
    drive || rooted || ending || run.contains("://")
}
