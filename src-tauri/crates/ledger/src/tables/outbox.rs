//! 伝えること and the letters they go out in. This PC's own, like what it has sent: no acts, no history.
//!
//! A row's `body` is the whole as JSON; the columns beside it are what rows are found by.

use chrono::{DateTime, Utc};
use kigenban_facts::{Fate, Letter, Telling};
use rusqlite::{Connection, OptionalExtension, Row};

use super::{column, history::instant_text, word};
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

/// Writes a telling down, unless the same reader is told the same stage on the same way already.
pub(crate) fn add_telling(conn: &Connection, telling: &Telling) -> Result<Option<i64>> {
    let is_same = |other: &Telling| {
        other.mark == telling.mark
            && other.reader == telling.reader
            && other.way == telling.way
            && other.fate != Fate::Withdrawn
    };
    if of_task(conn, &telling.task)?.iter().any(is_same) {
        return Ok(None);
    }
    conn.prepare("INSERT INTO telling (task, at, fate, letter, body) VALUES (?1, ?2, ?3, ?4, ?5)")?.execute((
        &telling.task,
        instant_text(telling.at),
        word(telling.fate)?,
        telling.letter,
        serde_json::to_string(telling)?,
    ))?;
    Ok(Some(conn.last_insert_rowid()))
}

pub(crate) fn set_telling(conn: &Connection, telling: &Telling) -> Result<()> {
    conn.prepare("UPDATE telling SET fate = ?2, letter = ?3, body = ?4 WHERE n = ?1")?.execute((
        telling.n,
        word(telling.fate)?,
        telling.letter,
        serde_json::to_string(telling)?,
    ))?;
    Ok(())
}

pub(crate) fn of_task(conn: &Connection, task: &str) -> Result<Vec<Telling>> {
    tellings(conn, "SELECT n, body FROM telling WHERE task = ?1 ORDER BY n", &[&task])
}

pub(crate) fn of_letter(conn: &Connection, letter: i64) -> Result<Vec<Telling>> {
    tellings(conn, "SELECT n, body FROM telling WHERE letter = ?1 ORDER BY n", &[&letter])
}

pub(crate) fn of_fate(conn: &Connection, fate: Fate) -> Result<Vec<Telling>> {
    tellings(conn, "SELECT n, body FROM telling WHERE fate = ?1 ORDER BY n", &[&word(fate)?])
}

/// Written down at this instant or later.
pub(crate) fn since(conn: &Connection, at: DateTime<Utc>) -> Result<Vec<Telling>> {
    tellings(conn, "SELECT n, body FROM telling WHERE at >= ?1 ORDER BY n", &[&instant_text(at)])
}

fn tellings(conn: &Connection, sql: &str, params: &[&dyn rusqlite::ToSql]) -> Result<Vec<Telling>> {
    let mut statement = conn.prepare(sql)?;
    let rows = statement.query_map(params, |row| Ok(telling(row)))?;
    rows.map(|row| row?).collect()
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
    let mut statement = conn.prepare("SELECT n, body FROM letter WHERE n = ?1")?;
    statement.query_row([n], |row| Ok(read_letter(row))).optional()?.transpose()
}

/// Written at this instant or later, or still to be sent.
pub(crate) fn letters_since(conn: &Connection, at: DateTime<Utc>) -> Result<Vec<Letter>> {
    let mut statement = conn.prepare("SELECT n, body FROM letter WHERE at >= ?1 OR fate = ?2 ORDER BY n")?;
    let rows = statement.query_map((instant_text(at), word(Fate::Waiting)?), |row| Ok(read_letter(row)))?;
    rows.map(|row| row?).collect()
}

fn read_letter(row: &Row<'_>) -> Result<Letter> {
    let letter: Letter = serde_json::from_str(&column::<String>(row, "body")?)?;
    Ok(Letter { n: column(row, "n")?, ..letter })
}
