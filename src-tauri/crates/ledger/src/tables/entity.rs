//! The entities' rows: projections of history. One table a kind, all alike.
//!
//! `body` is the entity's JSON object of fields that are set, sorted by name; unknown fields stay in it.

use std::collections::BTreeMap;

use kigenban_facts::{
    Bundle, Card, ChangeAnswer, Contract, Custodian, Done, Entity, EntityKind, EntityRef, Handover, Lent, Office,
    OfficeId, Payment, Person, Recipient, Snooze, Stamp, Way,
};
use rusqlite::{Connection, OptionalExtension, Row};
use serde_json::Value;
use uuid::Uuid;

use super::{column, rows, word};
use crate::{Error, Result};

macro_rules! entity_table {
    ($name:literal) => {
        concat!(
            "CREATE TABLE ",
            $name,
            " (id TEXT PRIMARY KEY NOT NULL, office TEXT NOT NULL, created INTEGER NOT NULL, ",
            "deleted INTEGER NOT NULL, body TEXT NOT NULL);"
        )
    };
}

pub(crate) const V1: &str = concat!(
    entity_table!("bundle"),
    entity_table!("card"),
    entity_table!("change_answer"),
    entity_table!("contract"),
    entity_table!("custodian"),
    entity_table!("done"),
    entity_table!("handover"),
    entity_table!("office"),
    entity_table!("payment"),
    entity_table!("person"),
    entity_table!("recipient"),
    entity_table!("snooze"),
    entity_table!("stamp"),
);

/// What version 2 adds.
pub(crate) const V2: &str = entity_table!("way");

/// What version 4 adds.
pub(crate) const V4: &str = entity_table!("lent");

/// Every kind, so that nothing is left out of a walk over all rows.
pub(crate) const KINDS: [EntityKind; 15] = [
    EntityKind::Bundle,
    EntityKind::Card,
    EntityKind::ChangeAnswer,
    EntityKind::Contract,
    EntityKind::Custodian,
    EntityKind::Done,
    EntityKind::Handover,
    EntityKind::Lent,
    EntityKind::Office,
    EntityKind::Payment,
    EntityKind::Person,
    EntityKind::Recipient,
    EntityKind::Snooze,
    EntityKind::Stamp,
    EntityKind::Way,
];

/// The field that makes a tombstone.
pub(crate) const DELETED: &str = "deleted";
/// The field every row carries.
pub(crate) const OFFICE: &str = "office";

/// One row while it is being changed.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct EntityRow {
    /// Clock of the first line: the order of creation.
    pub(crate) created: u64,
    /// Fields that are set, the tombstone among them.
    pub(crate) fields: BTreeMap<String, Value>,
}

/// One row as it is stored, to be compared byte by byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stored {
    pub(crate) office: String,
    pub(crate) created: u64,
    pub(crate) deleted: bool,
    pub(crate) body: String,
}

impl EntityRow {
    /// Sets or clears one field.
    pub(crate) fn set(&mut self, field: &str, value: Value) {
        if value.is_null() {
            self.fields.remove(field);
        } else {
            self.fields.insert(field.to_owned(), value);
        }
    }

    pub(crate) fn stored(&self) -> Result<Stored> {
        let body: BTreeMap<&String, &Value> = self.fields.iter().filter(|(name, _)| *name != DELETED).collect();
        Ok(Stored {
            office: self.fields.get(OFFICE).and_then(Value::as_str).unwrap_or_default().to_owned(),
            created: self.created,
            deleted: self.fields.contains_key(DELETED),
            body: serde_json::to_string(&body)?,
        })
    }
}

pub(crate) fn read(conn: &Connection, entity: EntityRef) -> Result<Option<EntityRow>> {
    let stored = conn
        .query_row(
            &format!("SELECT office, created, deleted, body FROM {} WHERE id = ?1", word(entity.kind)?),
            [entity.id.to_string()],
            stored,
        )
        .optional()?;
    let Some(stored) = stored else { return Ok(None) };
    let mut row = EntityRow { created: stored.created, fields: serde_json::from_str(&stored.body)? };
    if stored.deleted {
        row.set(DELETED, Value::Bool(true));
    }
    Ok(Some(row))
}

pub(crate) fn write(conn: &Connection, entity: EntityRef, row: &EntityRow) -> Result<()> {
    let Stored { office, created, deleted, body } = row.stored()?;
    conn.execute(
        &format!(
            "INSERT OR REPLACE INTO {} (id, office, created, deleted, body) VALUES (?1, ?2, ?3, ?4, ?5)",
            word(entity.kind)?
        ),
        (entity.id.to_string(), office, i64::try_from(created).unwrap_or(i64::MAX), deleted, body),
    )?;
    Ok(())
}

/// The office the ledger belongs to; unnamed until it has said its name.
pub(crate) fn office(conn: &Connection, id: OfficeId) -> Result<Office> {
    Ok(living::<_, Vec<_>>(conn)?.into_iter().next().unwrap_or(Office { id, ..Office::default() }))
}

/// Everything that is not deleted, in the order of creation.
pub(crate) fn living<T: Entity, C: FromIterator<T>>(conn: &Connection) -> Result<C> {
    let sql = format!("SELECT id, body FROM {} WHERE deleted = 0 ORDER BY created, id", word(T::KIND)?);
    rows(conn, &sql, [], |row| of_body(id(row)?, &column::<String>(row, "body")?))
}

/// One row that is not deleted.
pub(crate) fn living_one<T: Entity>(conn: &Connection, id: Uuid) -> Result<Option<T>> {
    let sql = format!("SELECT body FROM {} WHERE id = ?1 AND deleted = 0", word(T::KIND)?);
    let body: Option<String> = conn.query_row(&sql, [id.to_string()], |row| row.get(0)).optional()?;
    body.map(|body| of_body(id, &body)).transpose()
}

fn of_body<T: Entity>(id: Uuid, body: &str) -> Result<T> {
    Ok(serde_json::from_str::<T>(body)?.under(id))
}

/// Every row of one kind, tombstones included, as it is stored.
pub(crate) fn all_stored(conn: &Connection, kind: EntityKind) -> Result<BTreeMap<EntityRef, Stored>> {
    let sql = format!("SELECT office, created, deleted, body, id FROM {}", word(kind)?);
    rows(conn, &sql, [], |row| Ok((EntityRef { kind, id: id(row)? }, stored(row)?)))
}

/// Whether these fields make an entity of the kind.
pub(crate) fn fits(kind: EntityKind, id: Uuid, fields: &BTreeMap<String, Value>) -> bool {
    fn reads<T: Entity>(value: Value) -> bool {
        serde_json::from_value::<T>(value).is_ok()
    }
    let mut object: serde_json::Map<String, Value> = fields.clone().into_iter().collect();
    object.insert("id".to_owned(), Value::String(id.to_string()));
    let reads = match kind {
        EntityKind::Bundle => reads::<Bundle>,
        EntityKind::Card => reads::<Card>,
        EntityKind::ChangeAnswer => reads::<ChangeAnswer>,
        EntityKind::Contract => reads::<Contract>,
        EntityKind::Custodian => reads::<Custodian>,
        EntityKind::Done => reads::<Done>,
        EntityKind::Handover => reads::<Handover>,
        EntityKind::Lent => reads::<Lent>,
        EntityKind::Office => reads::<Office>,
        EntityKind::Payment => reads::<Payment>,
        EntityKind::Person => reads::<Person>,
        EntityKind::Recipient => reads::<Recipient>,
        EntityKind::Snooze => reads::<Snooze>,
        EntityKind::Stamp => reads::<Stamp>,
        EntityKind::Way => reads::<Way>,
    };
    reads(Value::Object(object))
}

fn id(row: &Row<'_>) -> Result<Uuid> {
    column::<String>(row, "id")?.parse().map_err(|_| Error::damaged("a row has no identifier"))
}

fn stored(row: &Row<'_>) -> rusqlite::Result<Stored> {
    Ok(Stored {
        office: row.get(0)?,
        created: row.get::<_, i64>(1)?.unsigned_abs(),
        deleted: row.get(2)?,
        body: row.get(3)?,
    })
}
