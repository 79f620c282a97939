//! One file per table (the entities' tables are all alike and share one): its columns, its reads, its writes.

pub(crate) mod entity;
pub(crate) mod given;
pub(crate) mod history;
pub(crate) mod meta;
pub(crate) mod outbox;
pub(crate) mod pc;
pub(crate) mod sent;
pub(crate) mod span;

use rusqlite::{Connection, Params, Row, types::FromSql};
use serde::{Serialize, de::DeserializeOwned};

use crate::{Error, Result};

/// A plain word as serde writes it (`confirm_payment`).
pub(crate) fn word(value: impl Serialize) -> Result<String> {
    match serde_json::to_value(value)? {
        serde_json::Value::String(word) => Ok(word),
        _ => Err(Error::damaged("a word was expected")),
    }
}

/// The value of a word.
pub(crate) fn of_word<T: DeserializeOwned>(word: String) -> Result<T> {
    Ok(serde_json::from_value(serde_json::Value::String(word))?)
}

/// Everything that a question finds, read row by row.
fn rows<T, C: FromIterator<T>>(
    conn: &Connection,
    sql: &str,
    params: impl Params,
    read: impl FnMut(&Row<'_>) -> Result<T>,
) -> Result<C> {
    conn.prepare(sql)?.query_and_then(params, read)?.collect()
}

/// A column whose text has to be read as something.
fn column<T: FromSql>(row: &Row<'_>, name: &str) -> Result<T> {
    Ok(row.get(name)?)
}
