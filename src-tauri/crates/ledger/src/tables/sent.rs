//! Reminders this PC has sent.

use chrono::{DateTime, Utc};
use kigenban_facts::Sent;
use rusqlite::Connection;

use super::history::{instant, instant_text};
use super::{column, rows};
use crate::Result;

pub(crate) const V1: &str = "
    CREATE TABLE sent (n INTEGER PRIMARY KEY NOT NULL, key TEXT NOT NULL, at TEXT NOT NULL);
    CREATE INDEX sent_by_key ON sent (key);";

/// Marks a reminder as sent; the first mark stands, unless a wrong clock set it in what is still the future. `true` = this
/// was it.
pub(crate) fn mark(conn: &Connection, key: &str, at: DateTime<Utc>) -> Result<bool> {
    let mut statement = conn.prepare("SELECT at FROM sent WHERE key = ?1")?;
    for held in statement.query_map([key], |row| row.get::<_, String>(0))? {
        if instant(&held?)? <= at {
            return Ok(false);
        }
    }
    conn.execute("INSERT INTO sent (key, at) VALUES (?1, ?2)", (key, instant_text(at)))?;
    Ok(true)
}

/// Forgets what was marked after an instant. Gives how many that were.
pub(crate) fn forget_after(conn: &Connection, at: DateTime<Utc>) -> Result<usize> {
    let mut later: Vec<(i64, DateTime<Utc>)> = rows(conn, "SELECT n, at FROM sent", [], |row| {
        Ok((column(row, "n")?, instant(&column::<String>(row, "at")?)?))
    })?;
    later.retain(|(_, marked)| *marked > at);
    later.iter().try_for_each(|(n, _)| conn.execute("DELETE FROM sent WHERE n = ?1", [n]).map(drop))?;
    Ok(later.len())
}

pub(crate) fn all(conn: &Connection) -> Result<Vec<Sent>> {
    rows(conn, "SELECT key, at FROM sent ORDER BY n", [], |row| {
        Ok(Sent { key: column(row, "key")?, at: instant(&column::<String>(row, "at")?)? })
    })
}
