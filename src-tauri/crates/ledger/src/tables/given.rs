//! What this PC has given out to other programs' calendars.

use kigenban_facts::Given;
use rusqlite::{Connection, Row, named_params};

use super::history::{instant, instant_text};
use super::{column, of_word, rows, word};
use crate::{Error, Result};

pub(crate) const V3: &str = "
    CREATE TABLE given (
        target TEXT NOT NULL,
        uid TEXT NOT NULL,
        entry TEXT NOT NULL,
        day TEXT NOT NULL,
        title TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        state TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (target, uid)
    ) WITHOUT ROWID;";

/// Writes one event as it stands now.
pub(crate) fn put(conn: &Connection, given: &Given) -> Result<()> {
    conn.prepare(
        "INSERT OR REPLACE INTO given (target, uid, entry, day, title, sequence, state, at)
         VALUES (:target, :uid, :entry, :day, :title, :sequence, :state, :at)",
    )?
    .execute(named_params! {
        ":target": word(given.target)?,
        ":uid": given.uid,
        ":entry": given.entry,
        ":day": given.day.to_string(),
        ":title": given.title,
        ":sequence": given.sequence,
        ":state": word(given.state)?,
        ":at": instant_text(given.at),
    })?;
    Ok(())
}

/// Every event, by program, date and day.
pub(crate) fn all(conn: &Connection) -> Result<Vec<Given>> {
    rows(conn, "SELECT * FROM given ORDER BY target, entry, day, uid", [], given)
}

/// 値を消す: a title that holds one of these texts is blanked.
pub(crate) fn blank(conn: &Connection, texts: &[String]) -> Result<()> {
    for text in texts {
        conn.execute("UPDATE given SET title = '' WHERE instr(title, ?1) > 0", [text])?;
    }
    Ok(())
}

fn given(row: &Row<'_>) -> Result<Given> {
    Ok(Given {
        target: of_word(column(row, "target")?)?,
        uid: column(row, "uid")?,
        entry: column(row, "entry")?,
        day: column::<String>(row, "day")?.parse().map_err(|_| Error::damaged("a day is none"))?,
        title: column(row, "title")?,
        sequence: column(row, "sequence")?,
        state: of_word(column(row, "state")?)?,
        at: instant(&column::<String>(row, "at")?)?,
    })
}
