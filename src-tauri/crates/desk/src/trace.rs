//! 困ったときの記録: what went wrong on this PC, in a file that a person can read and hand to somebody.
//!
//! It holds the code of an error, what was being done and the causes, and nothing of anybody: paths, addresses, domains,
//! everything quoted and every word that is not plain English is left out before it is written.

use std::fs::{self, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;

use chrono::{DateTime, SecondsFormat, Utc};

use crate::Error;

const FILE: &str = "trouble.log";
/// The one before, kept until this one is full.
const BEFORE: &str = "trouble.log.1";
/// So big a file may become before a new one begins.
const MOST: u64 = 64 * 1024;
/// The most of one cause.
const MOST_CHARS: usize = 160;

/// Notes an error that has a cause: what a person mistyped is no trouble. A disk that refuses loses the note and nothing
/// else; a folder that is not there is not made.
pub(crate) fn note(folder: &Path, now: DateTime<Utc>, doing: &str, error: &Error) {
    let causes = causes(error);
    if causes.is_empty() || !folder.is_dir() {
        return;
    }
    let file = folder.join(FILE);
    if fs::metadata(&file).is_ok_and(|there| there.len() >= MOST) {
        let _ = fs::rename(&file, folder.join(BEFORE));
    }
    let at = now.to_rfc3339_opts(SecondsFormat::Secs, true);
    let line = format!("{at}  {}  {doing}  {}\n", error.code().word(), causes.join(" < "));
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let _ = options.open(file).and_then(|mut file| file.write_all(line.as_bytes()));
}

/// Everything that was noted, oldest first.
pub(crate) fn noted(folder: &Path) -> String {
    let read = |name| {
        let path = folder.join(name);
        let mut text = String::new();
        let is_file = fs::metadata(&path).is_ok_and(|there| there.is_file());
        let file = if is_file { fs::File::open(path).ok() } else { None };
        file.and_then(|file| file.take(2 * MOST).read_to_string(&mut text).ok());
        text
    };
    read(BEFORE) + &read(FILE)
}

fn causes(error: &Error) -> Vec<String> {
    let mut found = Vec::new();
    let mut cause = std::error::Error::source(error);
    while let Some(next) = cause {
        found.push(plain(&next.to_string()));
        cause = next.source();
    }
    found
}

/// A cause without anything of anybody.
fn plain(text: &str) -> String {
    let mut unquoted = String::new();
    for (at, piece) in text.split(['"', '`', '\'', '“', '”', '「', '」']).enumerate() {
        // Every second piece stands between quotes.
        unquoted.push_str(if at % 2 == 0 { piece } else { "(..)" });
    }
    let word = |word: &str| {
        let bare = word.trim_end_matches(['.', ',', ':', ';', ')']);
        let named = bare.contains(['/', '\\', '@']) || bare.contains('.') || !bare.is_ascii();
        if named { "(..)".to_owned() } else { word.to_owned() }
    };
    let words: Vec<String> = unquoted.split_whitespace().map(word).collect();
    words.join(" ").chars().filter(|c| !c.is_control()).take(MOST_CHARS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    fn caused(text: &str) -> Error {
        Error::new(Code::LedgerUnreadable).because(text.to_owned())
    }

    #[test]
    fn nothing_of_anybody_is_noted() {
        let folder = tempfile::tempdir().unwrap();
        let now = "2026-11-24T00:30:00Z".parse().unwrap();
        for text in [
            "file system: cannot open C:\\Users\\sato\\Kigenban/kigenban.ledger (os error 5)",
            "佐藤 恵子 of example-kobe.co.jp, sato@example.jp",
            "invalid value: string \"hunter2\", expected a day",
        ] {
            note(folder.path(), now, "home.get", &caused(text));
        }
        let text = noted(folder.path());
        assert_eq!(text.lines().count(), 3);
        for private in ["sato", "kobe", "佐藤", "恵子", "hunter2", "Users"] {
            assert!(!text.contains(private), "{private}: {text}");
        }
        assert!(
            text.starts_with(
                "2026-11-24T00:30:00Z  ledger_unreadable  home.get  file system: cannot open (..) (os error 5)"
            ),
            "{text}"
        );
    }

    #[test]
    fn what_a_person_mistyped_is_no_trouble_and_the_file_stays_small() {
        let folder = tempfile::tempdir().unwrap();
        let now = "2026-11-24T00:30:00Z".parse().unwrap();
        note(folder.path(), now, "office.set", &Error::new(Code::InvalidArgument));
        assert_eq!(noted(folder.path()), "");
        for _ in 0..4_000 {
            note(folder.path(), now, "home.get", &caused(&"disk ".repeat(20)));
        }
        let size = |name| fs::metadata(folder.path().join(name)).unwrap().len();
        assert!(size(FILE) <= MOST + 400 && size(BEFORE) <= MOST + 400);
        note(&folder.path().join("none"), now, "home.get", &caused("gone"));
        assert!(!folder.path().join("none").exists(), "no folder is made for it");
    }
}
