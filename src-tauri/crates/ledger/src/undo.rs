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
    let mut created = BTreeSet::new();
    for line in &lines {
        if !history::exists_before(conn, line.entity, first.clock)? {
            created.insert(line.entity);
        }
    }
    let mut edits: Vec<(EntityRef, String, Value)> = Vec::new();
    for entity in &created {
        whole_entity_stands(conn, act, *entity)?;
        edits.push((*entity, DELETED.to_owned(), Value::Bool(true)));
    }
    let changed: Vec<&HistoryLine> = lines.iter().filter(|line| !created.contains(&line.entity)).collect();
    let mut undone = !changed.is_empty();
    let mut stands = Ok(());
    for line in changed.iter().rev() {
        let head = history::head(conn, line.entity, &line.field)?;
        let old = line.old.clone().unwrap_or(Value::Null);
        undone &= head.as_ref().is_some_and(|head| head.act != act && head.deed == Deed::Undo && head.new == old);
        if !last_line_of_field(&lines, line) {
            // The act set the field twice: the later line is judged, the earlier one says what to restore.
            edits.push((line.entity, line.field.clone(), old));
            continue;
        }
        let ours = head.as_ref().is_some_and(|head| head.act == act);
        let restored = head.is_some_and(|head| head.deed == Deed::Undo && head.new == line.new);
        if !ours && !restored {
            stands = Err(changed_since(line.entity, &line.field));
        }
        edits.push((line.entity, line.field.clone(), old));
    }
    if undone && created.is_empty() {
        return Err(Error::AlreadyUndone);
    }
    stands.map(|()| edits)
}

/// What an act created may only be taken back while nobody has added to it.
fn whole_entity_stands(conn: &Connection, act: Uuid, entity: EntityRef) -> Result<()> {
    for field in history::fields_of(conn, entity)? {
        let Some(head) = history::head(conn, entity, &field)? else { continue };
        if field == DELETED {
            match head.deed {
                _ if head.new.is_null() || head.act == act => {}
                Deed::Undo => return Err(Error::AlreadyUndone),
                _ => return Err(changed_since(entity, &field)),
            }
        } else if head.act != act && !restored_by_undo(conn, act, &head)? {
            return Err(changed_since(entity, &field));
        }
    }
    Ok(())
}

/// Whether an undo brought back what the act had set.
fn restored_by_undo(conn: &Connection, act: Uuid, head: &HistoryLine) -> Result<bool> {
    let ours = history::of_act(conn, act)?.into_iter().rfind(|line| line.entity == head.entity && line.field == head.field);
    Ok(head.deed == Deed::Undo && head.new == ours.map_or(Value::Null, |line| line.new))
}

fn last_line_of_field(lines: &[HistoryLine], line: &HistoryLine) -> bool {
    lines.iter().rfind(|other| other.entity == line.entity && other.field == line.field).is_some_and(|last| last.op == line.op)
}

fn changed_since(entity: EntityRef, field: &str) -> Error {
    Error::ChangedSince { entity, field: field.to_owned() }
}
