//! What the window says after an interruption, against what really opens.

use kigenban_ledger::{Ledger, Presence, Unlock};
use serde_json::{Value, json};

use super::{
    Failure,
    judge::{comes_back, kept_keys},
    stage::{After, FIRST, LATER, PASSPHRASE, day_after},
    talk::Talk,
};

/// The sentences of the next start.
pub(super) struct Said {
    /// Where the program stands.
    state: Value,
    /// 設定, once the ledger is open.
    settings: Option<Value>,
    /// きょう, once the ledger is open.
    home: Option<Value>,
}

/// Starts the program on what an interruption left, the day after, and hears it.
pub(super) fn hear(after: &After, desk: &std::path::Path) -> Result<Said, Failure> {
    let mut talk = Talk::begin(desk, after.folder.path(), &day_after().to_rfc3339(), &[])?;
    let state = talk.must("session.get", &json!({}))?["state"].take();
    let settings = talk.ok("settings.get", &json!({}));
    let home = talk.ok("home.get", &json!({}));
    talk.end()?;
    Ok(Said { state, settings, home })
}

/// Sentences that are not so.
pub(super) fn lies(after: &After, said: &Said) -> Result<Vec<String>, Failure> {
    let mut found = Vec::new();
    let mut lie = |is: bool, what: String| {
        if is {
            found.push(what);
        }
    };
    let (dir, now) = (after.ledger(), day_after());
    let open = |unlock: Unlock<'_>| Ledger::open(&dir, unlock, true, now).map(|(ledger, _)| ledger).ok();
    let by_key = || kept_keys(after).map(|keys| keys.iter().find_map(|key| open(Unlock::Key(key))));
    // Each sheet is tried once: the work it asks for is meant to be much.
    let opening: Vec<&str> =
        after.sheets.iter().filter(|(code, _)| open(Unlock::Recovery(code)).is_some()).map(|(_, day)| *day).collect();
    let by_sheet = |day: &str| opening.contains(&day);
    let any_sheet = || !opening.is_empty();
    let mut a_copy_opens = false;
    let kind = said.state["kind"].as_str().unwrap_or_default();
    match kind {
        "new" => lie(after.promised || Ledger::state(&dir)? != Presence::None, "no ledger is said to be there".into()),
        "locked" => {
            lie(by_key()?.is_some(), "it is said to be locked, and the keychain opens it".into());
            lie(!any_sheet(), "it is said that a sheet opens it".into());
        }
        "open" | "welcome" | "who" => lie(by_key()?.is_none(), "it is said to be open".into()),
        _ => lie(by_key()?.is_some() || any_sheet(), format!("it is said to be broken: {}", said.state)),
    }
    if let Some(settings) = &said.settings {
        let text = settings["recovery_text"].as_str().unwrap_or_default();
        for (day, made) in [("11月24日", FIRST), ("3月1日", LATER)] {
            lie(text.contains(day) && !by_sheet(made), format!("the sheet in force is said to be of {day}"));
        }
        // 作ってありません.
        lie(text.contains("作ってありません") && any_sheet(), "it is said that there is no sheet".into());
        let passphrase = settings["has_passphrase"].as_bool() == Some(true);
        let opens = passphrase && open(Unlock::Passphrase(PASSPHRASE)).is_some();
        lie(passphrase && !opens, "a 合い言葉 is said to open it".into());
        let sheet_in_force = if by_sheet(LATER) { LATER } else { FIRST };
        for line in settings["backups"].as_array().into_iter().flatten() {
            let file = line["file"].as_str().unwrap_or_default();
            let wants = line["sheet"].as_str().unwrap_or_default();
            let day = if wants.contains("3月1日") { LATER } else { FIRST };
            let day = if wants.is_empty() { sheet_in_force } else { day };
            let path = dir.join("backup").join(file);
            let opens = after.sheets.iter().any(|(code, made)| *made == day && comes_back(&path, code, now));
            a_copy_opens |= opens;
            let none = wants.contains(".key");
            lie(any_sheet() && opens == none, format!("{file} is said to want {wants:?}"));
        }
    }
    if let Some(home) = &said.home {
        let note = home["copies_note"].as_str().unwrap_or_default();
        let mut ledger = by_key()?;
        let whole = ledger.as_mut().is_some_and(|ledger| ledger.prove().is_ok());
        drop(ledger);
        lie(note.contains("壊れて") && whole, "it is said to be damaged".into());
        lie(note.is_empty() && !whole, "nothing is said of the damage".into());
        lie(after.copied && note.is_empty() && !a_copy_opens, "nothing is said of the copies".into());
    }
    Ok(found)
}
