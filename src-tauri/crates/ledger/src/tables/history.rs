//! History: one line is one field of one entity. Never rewritten, except that 値を消す blanks values.

use chrono::{DateTime, SecondsFormat, Utc};
use kigenban_facts::{EntityRef, HistoryLine, OpId};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{column, of_word, rows, word};
use crate::{Error, Result};

pub(crate) const V1: &str = "
    CREATE TABLE history (
        n INTEGER PRIMARY KEY NOT NULL,
        op TEXT NOT NULL,
        act TEXT NOT NULL,
        deed TEXT NOT NULL,
        device TEXT NOT NULL,
        device_seq INTEGER NOT NULL,
        clock INTEGER NOT NULL,
        at TEXT NOT NULL,
        kind TEXT NOT NULL,
        entity TEXT NOT NULL,
        field TEXT NOT NULL,
        old TEXT,
        new TEXT NOT NULL,
        prev TEXT,
        who TEXT NOT NULL,
        published TEXT
    );
    CREATE INDEX history_by_field ON history (entity, field, clock);
    CREATE INDEX history_by_act ON history (act);
    CREATE INDEX history_by_clock ON history (clock);";

/// Which lines to show. Everything by default.
#[derive(Clone, Debug, Default)]
pub struct HistoryFilter {
    /// Lines of this act.
    pub act: Option<Uuid>,
    /// Lines older than this reading of the clock (the last line of the page before).
    pub before: Option<u64>,
    /// Lines of this entity.
    pub entity: Option<EntityRef>,
    /// Lines of this field.
    pub field: Option<String>,
    /// At most so many.
    pub limit: Option<usize>,
}

/// Appends a line.
pub(crate) fn append(conn: &Connection, line: &HistoryLine) -> Result<()> {
    conn.prepare(
        "INSERT INTO history (op, act, deed, device, device_seq, clock, at, kind, entity, field, old, new, prev, who, published)
         VALUES (:op, :act, :deed, :device, :device_seq, :clock, :at, :kind, :entity, :field, :old, :new, :prev, :who, :published)",
    )?
    .execute(named_params! {
        ":op": line.op.to_string(),
        ":act": line.act.to_string(),
        ":deed": word(line.deed)?,
        ":device": line.device.to_string(),
        ":device_seq": signed(line.device_seq),
        ":clock": signed(line.clock),
        ":at": instant_text(line.at),
        ":kind": word(line.entity.kind)?,
        ":entity": line.entity.id.to_string(),
        ":field": line.field,
        ":old": line.old.as_ref().map(serde_json::to_string).transpose()?,
        ":new": serde_json::to_string(&line.new)?,
        ":prev": line.prev.map(|op| op.to_string()),
        ":who": serde_json::to_string(&line.who)?,
        ":published": line.published.map(instant_text),
    })?;
    Ok(())
}

/// The newest line of a field.
pub(crate) fn head(conn: &Connection, entity: EntityRef, field: &str) -> Result<Option<HistoryLine>> {
    let sql =
        "SELECT * FROM history WHERE entity = ?1 AND field = ?2 AND kind = ?3 ORDER BY clock DESC, n DESC LIMIT 1";
    let params = (entity.id.to_string(), field, word(entity.kind)?);
    conn.prepare(sql)?.query_row(params, |row| Ok(line(row))).optional()?.transpose()
}

/// Names of all fields an entity ever had.
pub(crate) fn fields_of(conn: &Connection, entity: EntityRef) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT field FROM history WHERE entity = ?1 AND kind = ?2";
    rows(conn, sql, (entity.id.to_string(), word(entity.kind)?), |row| column(row, "field"))
}

/// Whether the entity has a line older than `clock`.
pub(crate) fn exists_before(conn: &Connection, entity: EntityRef, clock: u64) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM history WHERE entity = ?1 AND kind = ?2 AND clock < ?3)";
    Ok(conn.query_row(sql, (entity.id.to_string(), word(entity.kind)?, signed(clock)), |row| row.get(0))?)
}

/// Lines of an act, in the order they were written.
pub(crate) fn of_act(conn: &Connection, act: Uuid) -> Result<Vec<HistoryLine>> {
    rows(conn, "SELECT * FROM history WHERE act = ?1 ORDER BY clock, n", [act.to_string()], line)
}

/// Every line, oldest first: what the rows are rebuilt from.
pub(crate) fn all(conn: &Connection) -> Result<Vec<HistoryLine>> {
    rows(conn, "SELECT * FROM history ORDER BY clock, device, device_seq", [], line)
}

/// Lines that fit the filter, newest first.
pub(crate) fn filtered(conn: &Connection, filter: &HistoryFilter) -> Result<Vec<HistoryLine>> {
    let limit = filter.limit.and_then(|limit| i64::try_from(limit).ok()).unwrap_or(-1);
    let params = (
        filter.act.map(|act| act.to_string()),
        filter.before.map(signed),
        filter.entity.map(|entity| entity.id.to_string()),
        filter.entity.map(|entity| word(entity.kind)).transpose()?,
        &filter.field,
        limit,
    );
    rows(conn, &filtering(filter), params, line)
}

/// Only what is asked for stands in the question: "or it is not asked for" would keep `SQLite` from every index, and the
/// lines of one contract would be looked for among all lines of the office.
fn filtering(filter: &HistoryFilter) -> String {
    let asked = [
        (filter.act.is_some(), "act = ?1"),
        (filter.before.is_some(), "clock < ?2"),
        (filter.entity.is_some(), "entity = ?3 AND kind = ?4"),
        (filter.field.is_some(), "field = ?5"),
    ];
    let asked = asked.into_iter().filter_map(|(asked, condition)| asked.then_some(condition));
    let asked = std::iter::once("TRUE").chain(asked).collect::<Vec<_>>().join(" AND ");
    format!("SELECT * FROM history WHERE {asked} ORDER BY clock DESC, n DESC LIMIT ?6")
}

/// Blanks every value a field ever had. The lines stay: who changed it and when is kept.
pub(crate) fn blank(conn: &Connection, entity: EntityRef, field: &str) -> Result<()> {
    let erased = serde_json::to_string(&erased())?;
    conn.execute(
        "UPDATE history SET old = CASE WHEN old IS NULL THEN NULL ELSE ?4 END,
                            new = CASE WHEN new = 'null' THEN new ELSE ?4 END
         WHERE entity = ?1 AND field = ?2 AND kind = ?3",
        (entity.id.to_string(), field, word(entity.kind)?, erased),
    )?;
    Ok(())
}

/// Every text a field ever held.
pub(crate) fn texts_of(conn: &Connection, entity: EntityRef, field: &str) -> Result<Vec<String>> {
    let lines = filtered(
        conn,
        &HistoryFilter { entity: Some(entity), field: Some(field.to_owned()), ..HistoryFilter::default() },
    )?;
    let values = lines.into_iter().flat_map(|line| line.old.into_iter().chain([line.new]));
    let text = |value: Value| {
        let own = value.as_str().or_else(|| value.get("value")?.as_str()).map(str::trim);
        own.filter(|text| !text.is_empty()).map(str::to_owned)
    };
    Ok(values.filter_map(text).collect())
}

/// What stands where a value was blanked.
pub(crate) fn erased() -> Value {
    json!({ "erased": true })
}

/// A line's value as the row holds it: a blanked one is not set.
pub(crate) fn in_row(value: &Value) -> Value {
    if *value == erased() { Value::Null } else { value.clone() }
}

fn line(row: &Row<'_>) -> Result<HistoryLine> {
    Ok(HistoryLine {
        op: OpId(id(row, "op")?),
        act: id(row, "act")?,
        deed: of_word(column(row, "deed")?)?,
        device: id(row, "device")?,
        device_seq: column::<i64>(row, "device_seq")?.unsigned_abs(),
        clock: column::<i64>(row, "clock")?.unsigned_abs(),
        at: instant(&column::<String>(row, "at")?)?,
        entity: EntityRef { kind: of_word(column(row, "kind")?)?, id: id(row, "entity")? },
        field: column(row, "field")?,
        old: column::<Option<String>>(row, "old")?.map(|text| serde_json::from_str(&text)).transpose()?,
        new: serde_json::from_str(&column::<String>(row, "new")?)?,
        prev: column::<Option<String>>(row, "prev")?.map(|text| text.parse()).transpose().map_err(|_| broken())?,
        who: serde_json::from_str(&column::<String>(row, "who")?)?,
        published: column::<Option<String>>(row, "published")?.map(|text| instant(&text)).transpose()?,
    })
}

fn id(row: &Row<'_>, name: &str) -> Result<Uuid> {
    column::<String>(row, name)?.parse().map_err(|_| broken())
}

pub(super) fn instant(text: &str) -> Result<DateTime<Utc>> {
    Ok(DateTime::parse_from_rfc3339(text).map_err(|_| broken())?.to_utc())
}

pub(super) fn instant_text(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

fn broken() -> Error {
    Error::damaged("a line cannot be read")
}

fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use kigenban_facts::EntityKind;

    use super::*;

    #[test]
    fn what_is_asked_of_one_thing_is_not_looked_for_everywhere() {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(V1).unwrap();
        let entity = EntityRef { kind: EntityKind::Contract, id: Uuid::nil() };
        let plan = |filter: &HistoryFilter| -> String {
            let mut statement = conn.prepare(&format!("EXPLAIN QUERY PLAN {}", filtering(filter))).unwrap();
            let nothing: Option<i64> = None;
            let steps = statement.query_map([nothing; 6], |row| row.get::<_, String>("detail")).unwrap();
            steps.map(rusqlite::Result::unwrap).collect::<Vec<_>>().join("; ")
        };
        let of = |filter: HistoryFilter, index: &str| {
            let plan = plan(&filter);
            assert!(plan.contains(index), "{filter:?}: {plan}");
        };
        let all = HistoryFilter::default;
        of(HistoryFilter { entity: Some(entity), ..all() }, "history_by_field (entity=?)");
        let page = HistoryFilter { entity: Some(entity), before: Some(7), limit: Some(50), ..all() };
        of(page, "history_by_field (entity=?)");
        of(HistoryFilter { entity: Some(entity), field: Some("note".to_owned()), ..all() }, "(entity=? AND field=?)");
        of(HistoryFilter { act: Some(Uuid::nil()), ..all() }, "history_by_act (act=?)");
        of(HistoryFilter { before: Some(7), limit: Some(50), ..all() }, "history_by_clock (clock<?)");
        of(all(), "history_by_clock");
    }
}
