//! What the ledger is: who made it, its clock, whether it is 練習.

use chrono::{DateTime, Utc};
use kigenban_facts::OfficeId;
use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use super::history::instant_text;
use crate::{Error, Result, clock};

pub(crate) const V1: &str = "CREATE TABLE meta (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;";

/// Names of the values that change.
pub(crate) const CLOCK: &str = "clock";
pub(crate) const DEVICE: &str = "device";
pub(crate) const DEVICE_SEQ: &str = "device_seq";
/// The keys that some backups are still under, oldest first, while they are being re-encrypted.
pub(crate) const FORMER_KEY: &str = "former_key";
/// [`crate::Key::id`] of the key whose recovery sheet was confirmed: of any other sheet it says nothing.
pub(crate) const SHEET_CONFIRMED: &str = "sheet_confirmed";
pub(crate) const SHEET_MADE_AT: &str = "sheet_made_at";

/// The values that stay.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Meta {
    pub(crate) ledger: Uuid,
    pub(crate) office: OfficeId,
    pub(crate) device: Uuid,
    pub(crate) rehearsal: bool,
    pub(crate) created_at: DateTime<Utc>,
    /// When the recovery sheet in force was made.
    pub(crate) sheet_made_at: DateTime<Utc>,
}

impl Meta {
    /// A new ledger's.
    pub(crate) fn make_random(rehearsal: bool, now: DateTime<Utc>) -> Result<Self> {
        Ok(Self {
            ledger: clock::make_uuid(now)?,
            office: OfficeId(clock::make_uuid(now)?),
            device: clock::make_uuid(now)?,
            rehearsal,
            created_at: now,
            sheet_made_at: now,
        })
    }

    pub(crate) fn write(&self, conn: &Connection) -> Result<()> {
        set(conn, "ledger", &self.ledger.to_string())?;
        set(conn, "office", &self.office.to_string())?;
        set(conn, DEVICE, &self.device.to_string())?;
        set(conn, "rehearsal", if self.rehearsal { "true" } else { "false" })?;
        set_instant(conn, "created_at", self.created_at)?;
        set_instant(conn, SHEET_MADE_AT, self.sheet_made_at)
    }

    pub(crate) fn read(conn: &Connection) -> Result<Self> {
        let id = |name| -> Result<Uuid> { needed(conn, name)?.parse().map_err(|_| unreadable(name)) };
        Ok(Self {
            ledger: id("ledger")?,
            office: OfficeId(id("office")?),
            device: id(DEVICE)?,
            rehearsal: needed(conn, "rehearsal")? == "true",
            created_at: instant(conn, "created_at")?,
            sheet_made_at: instant(conn, SHEET_MADE_AT)?,
        })
    }
}

/// A running number; 0 before the first.
pub(crate) fn number(conn: &Connection, name: &str) -> Result<u64> {
    value(conn, name)?.map_or(Ok(0), |text| text.parse().map_err(|_| unreadable(name)))
}

pub(crate) fn value(conn: &Connection, name: &str) -> Result<Option<String>> {
    Ok(conn.query_row("SELECT value FROM meta WHERE name = ?1", [name], |row| row.get(0)).optional()?)
}

pub(crate) fn set(conn: &Connection, name: &str, value: &str) -> Result<()> {
    conn.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?1, ?2)", [name, value])?;
    Ok(())
}

pub(crate) fn set_instant(conn: &Connection, name: &str, at: DateTime<Utc>) -> Result<()> {
    set(conn, name, &instant_text(at))
}

pub(crate) fn remove(conn: &Connection, name: &str) -> Result<()> {
    conn.execute("DELETE FROM meta WHERE name = ?1", [name])?;
    Ok(())
}

fn instant(conn: &Connection, name: &str) -> Result<DateTime<Utc>> {
    Ok(DateTime::parse_from_rfc3339(&needed(conn, name)?).map_err(|_| unreadable(name))?.to_utc())
}

fn needed(conn: &Connection, name: &str) -> Result<String> {
    value(conn, name)?.ok_or_else(|| unreadable(name))
}

fn unreadable(name: &str) -> Error {
    Error::damaged(format!("{name} is missing or unreadable"))
}
