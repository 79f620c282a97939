//! 今月の期限: one page for the notice board, the morning meeting and the shared folder.

use kigenban_facts::Language;
use kigenban_wording::Words;
use serde::Serialize;

use crate::error::PaperError;
use crate::print;

/// What the page says, as ready strings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthPage {
    /// 会社名.
    pub company: String,
    /// 期限番が最後に動いた日時, and by which PC. The only part that changes while nothing else does.
    pub moved: String,
    /// What an old date there means.
    pub moved_hint: String,
    /// The ledger is 練習: the page says so.
    pub rehearsal: bool,
    /// What is to be done now.
    pub tasks: Vec<MonthRow>,
    /// What comes in the weeks ahead.
    pub coming: Vec<MonthRow>,
}

/// One line of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct MonthRow {
    /// 12月4日(金).
    pub day: String,
    /// あと10日.
    pub left: String,
    /// What.
    pub what: String,
    /// Whose.
    pub who: String,
}

/// The page as PDF, A4.
pub fn month_pdf(page: &MonthPage, words: Words) -> Result<Vec<u8>, PaperError> {
    let content = print::printable(&content(page, words))?;
    print::pdf(&print::set(&print::MONTH, &content)?)
}

/// The page as Markdown.
pub fn month_markdown(page: &MonthPage, words: Words) -> String {
    let content = content(page, words);
    let mut lines = vec![format!("# {}", content.title), format!("**{}**", content.moved), content.moved_hint.clone()];
    lines.extend(content.rehearsal.iter().map(|rehearsal| format!("**{rehearsal}**")));
    for section in &content.sections {
        lines.push(format!("## {}", section.title));
        lines.push(if section.rows.is_empty() { section.none.clone() } else { table(section) });
    }
    lines.push(content.footer.clone());
    lines.join("\n\n") + "\n"
}

fn table(section: &Section) -> String {
    let rows = section.rows.iter().map(|row| {
        let cells = [&row.day, &row.left, &row.what, &row.who].map(|cell| cell_text(cell));
        format!("| {} |", cells.join(" | "))
    });
    let head = [format!("| {} |", section.heads.join(" | ")), "|---|---|---|---|".to_owned()];
    head.into_iter().chain(rows).collect::<Vec<_>>().join("\n")
}

/// A text that breaks out of no cell.
fn cell_text(text: &str) -> String {
    text.replace('\\', "\\\\").replace('|', "\\|").replace(['\n', '\r'], " ").replace('<', "\\<")
}

#[derive(Serialize)]
struct Content {
    language: Language,
    title: String,
    moved: String,
    moved_hint: String,
    rehearsal: Option<String>,
    sections: [Section; 2],
    footer: String,
}

#[derive(Serialize)]
struct Section {
    title: String,
    none: String,
    heads: [String; 4],
    rows: Vec<MonthRow>,
}

fn content(page: &MonthPage, words: Words) -> Content {
    let section = |title: String, none: String, rows: &[MonthRow]| Section {
        title,
        none,
        heads: [words.month_day(), words.month_left(), words.month_what(), words.month_who()],
        rows: rows.to_vec(),
    };
    Content {
        language: words.language(),
        title: words.month_title(&page.company),
        moved: page.moved.clone(),
        moved_hint: page.moved_hint.clone(),
        rehearsal: page.rehearsal.then(|| words.paper_rehearsal()),
        sections: [
            section(words.month_tasks(), words.month_no_tasks(), &page.tasks),
            section(words.month_coming(), words.month_nothing_coming(), &page.coming),
        ],
        footer: words.month_footer(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> MonthPage {
        MonthPage {
            company: "株式会社みほん商会".into(),
            moved: "期限番が最後に動いた日時: 11月24日(火)9:30(PC-01)".into(),
            moved_hint: "古ければ、見守りが止まっています。".into(),
            rehearsal: false,
            tasks: vec![MonthRow {
                day: "12月4日(金)".into(),
                left: "あと10日".into(),
                what: "a|b <script>\n# 見出し".into(),
                who: "佐藤".into(),
            }],
            coming: Vec::new(),
        }
    }

    #[test]
    fn the_page_says_first_when_the_program_last_moved_and_no_text_leaves_its_cell() {
        let text = month_markdown(&page(), Words::new(Language::Ja));
        assert_eq!(text.lines().nth(2), Some("**期限番が最後に動いた日時: 11月24日(火)9:30(PC-01)**"));
        assert!(text.contains("| 12月4日(金) | あと10日 | a\\|b \\<script> # 見出し | 佐藤 |"), "{text}");
        assert!(text.contains(&Words::new(Language::Ja).month_nothing_coming()));
    }

    #[test]
    fn the_page_can_be_printed_in_both_languages() {
        for language in [Language::Ja, Language::En] {
            let bytes = month_pdf(&page(), Words::new(language)).unwrap();
            assert!(bytes.starts_with(b"%PDF-"));
        }
    }
}
