//! 伝えること and the letters they go out in. This PC's own, like what it has sent: no acts, no history.
//!
//! A row's `body` is the whole as JSON; the columns beside it are what rows are found by.

use chrono::{DateTime, TimeDelta, Utc};
use kigenban_facts::{Fate, Letter, Telling};
use rusqlite::{Connection, Row};

use super::{column, history::instant_text, rows, word};
use crate::Result;

/// What version 2 adds.
pub(crate) const V2: &str = "
    CREATE TABLE telling (
        n INTEGER PRIMARY KEY NOT NULL,
        task TEXT NOT NULL,
        at TEXT NOT NULL,
        fate TEXT NOT NULL,
        letter INTEGER,
        body TEXT NOT NULL
    );
    CREATE INDEX telling_by_task ON telling (task);
    CREATE INDEX telling_by_fate ON telling (fate);
    CREATE INDEX telling_by_letter ON telling (letter);
    CREATE TABLE letter (n INTEGER PRIMARY KEY NOT NULL, at TEXT NOT NULL, fate TEXT NOT NULL, body TEXT NOT NULL);
    CREATE INDEX letter_by_fate ON letter (fate);";

/// So far a clock may be put right without anything having been wrong.
const CORRECTION: TimeDelta = TimeDelta::hours(1);

/// Writes a telling down, unless the same reader is told the same stage on the same way already. What a clock that ran
/// ahead wrote down is no such telling: its day has not come.
pub(crate) fn add_telling(conn: &Connection, new: &Telling) -> Result<bool> {
    let is_same = |other: &Telling| {
        other.at <= new.at + CORRECTION
            && other.mark == new.mark
            && other.reader == new.reader
            && other.way == new.way
            && other.fate != Fate::Withdrawn
    };
    let sql = "SELECT n, body FROM telling WHERE task = ?1 ORDER BY n";
    if rows::<_, Vec<_>>(conn, sql, [&new.task], telling)?.iter().any(is_same) {
        return Ok(false);
    }
    conn.prepare("INSERT INTO telling (task, at, fate, letter, body) VALUES (?1, ?2, ?3, ?4, ?5)")?.execute((
        &new.task,
        instant_text(new.at),
        word(new.fate)?,
        new.letter,
        serde_json::to_string(new)?,
    ))?;
    Ok(true)
}

pub(crate) fn set_telling(conn: &Connection, telling: &Telling) -> Result<()> {
    conn.prepare("UPDATE telling SET at = ?2, fate = ?3, letter = ?4, body = ?5 WHERE n = ?1")?.execute((
        telling.n,
        instant_text(telling.at),
        word(telling.fate)?,
        telling.letter,
        serde_json::to_string(telling)?,
    ))?;
    Ok(())
}

pub(crate) fn of_letter(conn: &Connection, letter: i64) -> Result<Vec<Telling>> {
    rows(conn, "SELECT n, body FROM telling WHERE letter = ?1 ORDER BY n", [letter], telling)
}

pub(crate) fn of_fate(conn: &Connection, fate: Fate) -> Result<Vec<Telling>> {
    rows(conn, "SELECT n, body FROM telling WHERE fate = ?1 ORDER BY n", [word(fate)?], telling)
}

/// Written down at this instant or later.
pub(crate) fn since(conn: &Connection, at: DateTime<Utc>) -> Result<Vec<Telling>> {
    rows(conn, "SELECT n, body FROM telling WHERE at >= ?1 ORDER BY n", [instant_text(at)], telling)
}

fn telling(row: &Row<'_>) -> Result<Telling> {
    let telling: Telling = serde_json::from_str(&column::<String>(row, "body")?)?;
    Ok(Telling { n: column(row, "n")?, ..telling })
}

pub(crate) fn add_letter(conn: &Connection, letter: &Letter) -> Result<i64> {
    conn.prepare("INSERT INTO letter (at, fate, body) VALUES (?1, ?2, ?3)")?.execute((
        instant_text(letter.at),
        word(letter.fate)?,
        serde_json::to_string(letter)?,
    ))?;
    Ok(conn.last_insert_rowid())
}

pub(crate) fn set_letter(conn: &Connection, letter: &Letter) -> Result<()> {
    conn.prepare("UPDATE letter SET fate = ?2, body = ?3 WHERE n = ?1")?.execute((
        letter.n,
        word(letter.fate)?,
        serde_json::to_string(letter)?,
    ))?;
    Ok(())
}

pub(crate) fn letter(conn: &Connection, n: i64) -> Result<Option<Letter>> {
    Ok(rows::<_, Vec<_>>(conn, "SELECT n, body FROM letter WHERE n = ?1", [n], read_letter)?.pop())
}

/// Written at this instant or later, or still to be sent.
pub(crate) fn letters_since(conn: &Connection, at: DateTime<Utc>) -> Result<Vec<Letter>> {
    let sql = "SELECT n, body FROM letter WHERE at >= ?1 OR fate = ?2 ORDER BY n";
    rows(conn, sql, (instant_text(at), word(Fate::Waiting)?), read_letter)
}

fn read_letter(row: &Row<'_>) -> Result<Letter> {
    let letter: Letter = serde_json::from_str(&column::<String>(row, "body")?)?;
    Ok(Letter { n: column(row, "n")?, ..letter })
}

/// What was written down after an instant is withdrawn, sent or not.
pub(crate) fn withdraw_after(conn: &Connection, at: DateTime<Utc>, now: DateTime<Utc>) -> Result<()> {
    let settled_at = Some(now);
    for one in since(conn, at)? {
        // A withdrawn telling of a day to come would head every list until then.
        set_telling(conn, &Telling { fate: Fate::Withdrawn, at: now, settled_at, ..one })?;
    }
    for one in letters_since(conn, at)?.into_iter().filter(|one| one.at >= at) {
        set_letter(conn, &Letter { fate: Fate::Withdrawn, settled_at, ..one })?;
    }
    Ok(())
}

/// What stands in a text of the outbox where a value was erased.
const BLANK: &str = "■■";

/// Takes erased values out of everything that was told. What still waits with one of them is withdrawn: it is told anew in
/// other words. A name is also said by its parts.
pub(crate) fn blank(conn: &Connection, texts: &[String], now: DateTime<Utc>) -> Result<()> {
    let parts = texts.iter().flat_map(|text| text.split_whitespace().chain([text.as_str()]));
    let mut needles: Vec<&str> = parts.filter(|text| text.chars().count() > 1).collect();
    needles.sort_by_key(|text| std::cmp::Reverse(text.len()));
    needles.dedup();
    let holds = |text: &str| needles.iter().any(|needle| text.contains(needle));
    let without = |text: &str| needles.iter().fold(text.to_owned(), |text, needle| text.replace(needle, BLANK));
    let fate = |fate| if fate == Fate::Waiting { Fate::Withdrawn } else { fate };
    let settled = |at: Option<DateTime<Utc>>| at.or(Some(now));
    for one in rows::<_, Vec<_>>(conn, "SELECT n, body FROM telling ORDER BY n", [], telling)? {
        if holds(&one.title) || holds(&one.text) || holds(&one.to) {
            let (title, text, to) = (without(&one.title), without(&one.text), without(&one.to));
            let (fate, settled_at) = (fate(one.fate), settled(one.settled_at));
            set_telling(conn, &Telling { title, text, to, fate, settled_at, ..one })?;
        }
    }
    for one in letters_since(conn, DateTime::<Utc>::MIN_UTC)? {
        if holds(&one.subject) || holds(&one.body) || holds(&one.to) {
            let (subject, body, to) = (without(&one.subject), without(&one.body), without(&one.to));
            if one.fate == Fate::Waiting {
                // Whatever else goes out in it is told anew, too.
                for telling in of_letter(conn, one.n)?.into_iter().filter(|telling| telling.fate == Fate::Waiting) {
                    let withdrawn = Telling { fate: Fate::Withdrawn, settled_at: Some(now), ..telling };
                    set_telling(conn, &withdrawn)?;
                }
            }
            let (fate, settled_at) = (fate(one.fate), settled(one.settled_at));
            set_letter(conn, &Letter { subject, body, to, fate, settled_at, ..one })?;
        }
    }
    Ok(())
}

/// Rows that are settled and older than these instants go: tellings, and letters that no telling names any more.
pub(crate) fn prune(conn: &Connection, tellings: DateTime<Utc>, letters: DateTime<Utc>) -> Result<usize> {
    let waiting = word(Fate::Waiting)?;
    let gone = conn.execute("DELETE FROM telling WHERE fate != ?1 AND at < ?2", (&waiting, instant_text(tellings)))?;
    let sent = conn.execute("DELETE FROM letter WHERE fate != ?1 AND at < ?2", (&waiting, instant_text(letters)))?;
    Ok(gone + sent)
}
