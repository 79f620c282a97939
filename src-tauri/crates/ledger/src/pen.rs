//! The one hand that changes rows: every field it sets becomes a history line in the same transaction.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use kigenban_facts::{Actor, Deed, EntityKind, EntityRef, HistoryLine, OpId};
use rusqlite::Connection;
use serde_json::Value;
use uuid::Uuid;

use crate::{
    Error, Result, clock,
    news::Written,
    tables::{
        entity::{self, DELETED, EntityRow, OFFICE},
        history,
        meta::{self, CLOCK, DEVICE_SEQ, Meta},
    },
};

/// One act being written.
pub(crate) struct Pen<'a> {
    conn: &'a Connection,
    meta: &'a Meta,
    /// The act's identifier.
    act: Uuid,
    deed: Deed,
    who: Actor,
    now: DateTime<Utc>,
    clock: u64,
    device_seq: u64,
    rows: BTreeMap<EntityRef, EntityRow>,
    /// Rows that were not there before.
    made: BTreeSet<EntityRef>,
    /// Fields set by this act, with what they were set to.
    set: Vec<(EntityRef, String, Value)>,
}

impl<'a> Pen<'a> {
    /// Starts an act. `conn` must be in a transaction.
    pub(crate) fn new(
        conn: &'a Connection,
        meta: &'a Meta,
        deed: Deed,
        who: Actor,
        now: DateTime<Utc>,
    ) -> Result<Self> {
        Ok(Self {
            conn,
            meta,
            act: clock::make_uuid(now)?,
            deed,
            who,
            now,
            clock: meta::number(conn, CLOCK)?,
            device_seq: meta::number(conn, DEVICE_SEQ)?,
            rows: BTreeMap::new(),
            made: BTreeSet::new(),
            set: Vec::new(),
        })
    }

    /// Sets one field. A field that holds the value already gets no line.
    pub(crate) fn set(&mut self, entity: EntityRef, field: &str, new: &Value) -> Result<()> {
        let unfit = || Error::Unfit { entity, field: field.to_owned() };
        if field == "id" {
            return if new.as_str() == Some(&entity.id.to_string()) { Ok(()) } else { Err(unfit()) };
        }
        if field.is_empty()
            || *new == history::erased()
            || (entity.kind == EntityKind::Office && entity.id != self.meta.office.0)
        {
            return Err(unfit());
        }
        let new = match (field, new) {
            (DELETED, Value::Bool(false)) => Value::Null,
            (DELETED, Value::Bool(true) | Value::Null) => new.clone(),
            (DELETED, _) => return Err(unfit()),
            _ => settled(new)?,
        };
        let head = history::head(self.conn, entity, field)?;
        let old = head.as_ref().map_or(Value::Null, |line| line.new.clone());
        if old == new { Ok(()) } else { self.write(entity, field, old, new, head.map(|line| line.op)) }
    }

    /// Appends the line that says a field was blanked (after [`history::blank`]) and clears it in the row.
    pub(crate) fn say_erased(&mut self, entity: EntityRef, field: &str) -> Result<()> {
        let head = history::head(self.conn, entity, field)?.map(|line| line.op);
        self.write(entity, field, history::erased(), Value::Null, head)
    }

    /// Writes the rows and the clock. Every created row gets its office, every touched row is proved to be readable.
    pub(crate) fn finish(mut self) -> Result<(Uuid, Vec<Written>)> {
        let homeless: Vec<EntityRef> = self
            .rows
            .iter()
            .filter(|(entity, row)| entity.kind != EntityKind::Office && !row.fields.contains_key(OFFICE))
            .map(|(entity, _)| *entity)
            .collect();
        for entity in homeless {
            self.set(entity, OFFICE, &Value::String(self.meta.office.to_string()))?;
        }
        for (entity, row) in &self.rows {
            if !entity::fits(entity.kind, entity.id, &row.fields) {
                return Err(self.unfit(*entity));
            }
            entity::write(self.conn, *entity, row)?;
        }
        meta::set(self.conn, CLOCK, &self.clock.to_string())?;
        meta::set(self.conn, DEVICE_SEQ, &self.device_seq.to_string())?;
        let mut rows: Vec<_> = self.rows.iter().collect();
        rows.sort_by_key(|(_, row)| row.created);
        let written = rows.into_iter().map(|(entity, _)| Written { entity: *entity, new: self.made.contains(entity) });
        Ok((self.act, written.collect()))
    }

    fn write(&mut self, entity: EntityRef, field: &str, old: Value, new: Value, prev: Option<OpId>) -> Result<()> {
        self.clock = clock::next(self.clock, self.now);
        self.device_seq += 1;
        let line = HistoryLine {
            op: OpId(clock::make_uuid(self.now)?),
            act: self.act,
            deed: self.deed,
            device: self.meta.device,
            device_seq: self.device_seq,
            clock: self.clock,
            at: self.now,
            entity,
            field: field.to_owned(),
            old: (!old.is_null()).then_some(old),
            new: new.clone(),
            prev,
            who: self.who,
            published: None,
        };
        history::append(self.conn, &line)?;
        if !self.rows.contains_key(&entity) {
            let row = entity::read(self.conn, entity)?;
            if row.is_none() {
                self.made.insert(entity);
            }
            self.rows.insert(entity, row.unwrap_or(EntityRow { created: self.clock, fields: BTreeMap::new() }));
        }
        if let Some(row) = self.rows.get_mut(&entity) {
            row.set(field, new.clone());
        }
        self.set.push((entity, field.to_owned(), new));
        Ok(())
    }

    /// Which of the fields just set is the one that does not fit.
    fn unfit(&self, entity: EntityRef) -> Error {
        let culprit = self.set.iter().filter(|(of, ..)| *of == entity).find(|(_, field, value)| {
            !entity::fits(entity.kind, entity.id, &BTreeMap::from([(field.clone(), value.clone())]))
        });
        Error::Unfit { entity, field: culprit.map(|(_, field, _)| field.clone()).unwrap_or_default() }
    }
}

/// The form in which a value reads back as the very same text: members sorted, numbers as they print.
fn settled(value: &Value) -> Result<Value> {
    fn sorted(value: &Value) -> Value {
        match value {
            Value::Array(items) => items.iter().map(sorted).collect(),
            Value::Object(members) => {
                let members: BTreeMap<&String, Value> = members.iter().map(|(name, of)| (name, sorted(of))).collect();
                Value::Object(members.into_iter().map(|(name, of)| (name.clone(), of)).collect())
            }
            other => other.clone(),
        }
    }
    let mut value = sorted(value);
    // A fraction may change its last digit when it is read back; it comes to rest at once, or the bound ends it.
    for _ in 0..4 {
        let read_back: Value = serde_json::from_str(&serde_json::to_string(&value)?)?;
        if read_back == value {
            break;
        }
        value = read_back;
    }
    Ok(value)
}
