//! 困ったときの記録, read by the person before it is handed to anybody.

use chrono::SecondsFormat;
use serde::Serialize;
use ts_rs::TS;

use super::Nothing;
use super::paper::{To, Written, write};
use crate::opened::Standing;
use crate::{Desk, Result, trace};

/// What would be handed on.
#[derive(Serialize, TS)]
pub(super) struct Report {
    /// The whole text.
    text: String,
}

/// The whole text, to be read. It needs no open ledger.
#[expect(clippy::unnecessary_wraps, reason = "every command of the table has this form")]
pub(super) fn preview(desk: &Desk, _args: &Nothing) -> Result<Report> {
    Ok(Report { text: text(desk) })
}

/// The same text in a file.
pub(super) fn save(desk: &Desk, args: &To) -> Result<Written> {
    write(desk, &args.path, text(desk).as_bytes())
}

fn text(desk: &Desk) -> String {
    let words = desk.words();
    let folder = &desk.setup().folder;
    let standing = match &*desk.standing() {
        Standing::Broken { error, .. } => error.code().word(),
        Standing::Closed => "closed",
        Standing::Locked { .. } => "locked",
        Standing::New => "new",
        Standing::Open(_) => "open",
    };
    let copies = kigenban_ledger::Ledger::backups(folder).unwrap_or_default();
    let newest = copies.first().map(|copy| copy.at.to_rfc3339_opts(SecondsFormat::Secs, true));
    let noted = trace::noted(folder);
    let head = [
        words.say_report_head(),
        format!("Kigenban {}  {} {}", env!("CARGO_PKG_VERSION"), std::env::consts::OS, std::env::consts::ARCH),
        format!("{}  ledger: {standing}", desk.now().to_rfc3339_opts(SecondsFormat::Secs, true)),
        format!("copies: {}  newest: {}", copies.len(), newest.unwrap_or_else(|| "-".to_owned())),
    ];
    let body = if noted.is_empty() { words.say_report_none() } else { noted };
    format!("{}\n\n{}\n", head.join("\n"), body.trim_end())
}
