//! 取り消す: one act is taken back by a new act.

use std::collections::BTreeSet;

use kigenban_facts::{Deed, EntityRef, HistoryLine};
use rusqlite::Connection;
use serde_json::Value;
use uuid::Uuid;

use crate::{
    Error, Result,
    tables::{entity::DELETED, history},
};

/// What taking back `act` sets: each field's value before it, or a tombstone on what it created.
///
/// Refused when a later act set one of its fields ([`Error::ChangedSince`]): taking back the earlier one would lose the
/// later. An undo in between that restored this very value does not count, so acts can be taken back one after another.
pub(crate) fn restoring(conn: &Connection, act: Uuid) -> Result<Vec<(EntityRef, String, Value)>> {
    let lines = history::of_act(conn, act)?;
    let Some(first) = lines.first() else { return Err(Error::NoSuchAct) };
    if lines.iter().any(|line| line.deed == Deed::Erase || line.old == Some(history::erased())) {
        return Err(Error::Erased);
    }
    let mut edits = Vec::new();
    let mut changes = Vec::new();
    let entities: BTreeSet<EntityRef> = lines.iter().map(|line| line.entity).collect();
    for entity in entities {
        let of_entity: Vec<&HistoryLine> = lines.iter().filter(|line| line.entity == entity).collect();
        if history::exists_before(conn, entity, first.clock)? {
            changes.extend(changes_of(&of_entity));
        } else {
            whole_entity_stands(conn, act, entity, &of_entity)?;
            edits.push((entity, DELETED.to_owned(), Value::Bool(true)));
        }
    }
    let mut undone = edits.is_empty();
    let mut changed_since = None;
    for Change { entity, field, old, new } in changes {
        let head = history::head(conn, entity, &field)?;
        let stands = head.as_ref().is_some_and(|head| head.act == act || is_undo_to(head, &new));
        undone &= !stands && head.is_some_and(|head| is_undo_to(&head, &old));
        if !stands {
            changed_since = Some(Error::ChangedSince { entity, field: field.clone() });
        }
        edits.push((entity, field, old));
    }
    match changed_since {
        Some(_) if undone => Err(Error::AlreadyUndone),
        Some(error) => Err(error),
        None => Ok(edits),
    }
}

/// What an act did to one field, from its first line to its last.
struct Change {
    entity: EntityRef,
    field: String,
    old: Value,
    new: Value,
}

fn changes_of(lines: &[&HistoryLine]) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    for line in lines {
        match changes.iter_mut().find(|change| change.field == line.field) {
            Some(change) => change.new = line.new.clone(),
            None => changes.push(Change {
                entity: line.entity,
                field: line.field.clone(),
                old: line.old.clone().unwrap_or(Value::Null),
                new: line.new.clone(),
            }),
        }
    }
    changes
}

/// What an act created may only be taken back while nobody has added to it.
fn whole_entity_stands(conn: &Connection, act: Uuid, entity: EntityRef, lines: &[&HistoryLine]) -> Result<()> {
    for field in history::fields_of(conn, entity)? {
        let Some(head) = history::head(conn, entity, &field)? else { continue };
        let untouched = field == DELETED && head.new.is_null();
        // What the act set the field to; nothing when it did not.
        let set = lines.iter().rfind(|line| line.field == field).map_or(&Value::Null, |line| &line.new);
        if untouched || head.act == act || is_undo_to(&head, set) {
            continue;
        }
        return Err(match (field.as_str(), head.deed) {
            (DELETED, Deed::Undo) => Error::AlreadyUndone,
            _ => Error::ChangedSince { entity, field },
        });
    }
    Ok(())
}

fn is_undo_to(head: &HistoryLine, value: &Value) -> bool {
    head.deed == Deed::Undo && head.new == *value
}
