//! What belongs to this PC alone: its settings and small notes. Never acts, never in history, never shared.

use kigenban_facts::PcSettings;
use rusqlite::{Connection, OptionalExtension};
use serde_json::{Map, Value};

use crate::Result;

pub(crate) const V1: &str = "CREATE TABLE pc (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;";

const SETTINGS: &str = "settings";

pub(crate) fn settings(conn: &Connection) -> Result<PcSettings> {
    Ok(value(conn, SETTINGS)?.map(|text| serde_json::from_str(&text)).transpose()?.unwrap_or_default())
}

/// Writes the settings; what a newer version keeps there stays.
pub(crate) fn set_settings(conn: &Connection, settings: &PcSettings) -> Result<()> {
    let mut kept: Map<String, Value> =
        value(conn, SETTINGS)?.map(|text| serde_json::from_str(&text)).transpose()?.unwrap_or_default();
    if let Value::Object(fields) = serde_json::to_value(settings)? {
        kept.extend(fields);
    }
    set(conn, SETTINGS, &serde_json::to_string(&kept)?)
}

pub(crate) fn note(conn: &Connection, name: &str) -> Result<Option<String>> {
    value(conn, &note_name(name))
}

pub(crate) fn set_note(conn: &Connection, name: &str, text: Option<&str>) -> Result<()> {
    if let Some(text) = text {
        return set(conn, &note_name(name), text);
    }
    conn.execute("DELETE FROM pc WHERE name = ?1", [note_name(name)])?;
    Ok(())
}

fn note_name(name: &str) -> String {
    format!("note:{name}")
}

fn value(conn: &Connection, name: &str) -> Result<Option<String>> {
    Ok(conn.query_row("SELECT value FROM pc WHERE name = ?1", [name], |row| row.get(0)).optional()?)
}

fn set(conn: &Connection, name: &str, value: &str) -> Result<()> {
    conn.execute("INSERT OR REPLACE INTO pc (name, value) VALUES (?1, ?2)", [name, value])?;
    Ok(())
}
