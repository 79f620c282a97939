//! Schema versions, in `user_version`. A step that was shipped is never edited; a new one is added at the end.
//!
//! No UNIQUE, CHECK or cascade on what people enter; keys are identifiers the program makes.

use rusqlite::Connection;

use crate::{Error, Result, db, tables};

/// Every step ever made: step n leads from version n to n + 1.
pub(crate) const STEPS: &[&[&str]] = &[
    &[tables::meta::V1, tables::entity::V1, tables::history::V1, tables::span::V1, tables::sent::V1, tables::pc::V1],
    &[tables::entity::V2, tables::outbox::V2],
    &[tables::given::V3],
    &[tables::entity::V4],
];

/// Whether the file has the tables of its version and nothing else: no table, trigger or view that somebody put there.
pub(crate) fn prove_structure(conn: &Connection) -> Result<()> {
    let version = usize::try_from(db::version(conn)?).unwrap_or_default();
    let model = Connection::open_in_memory()?;
    for sql in STEPS.iter().take(version).flat_map(|step| step.iter()) {
        model.execute_batch(sql)?;
    }
    let (wanted, found) = (db::structure(&model)?, db::structure(conn)?);
    if wanted == found { Ok(()) } else { Err(Error::damaged("the tables are others than this program makes")) }
}

/// The version of a database, unless a newer program than one of these steps has written it.
pub(crate) fn known_version(conn: &Connection, steps: &[&[&str]]) -> Result<i64> {
    let (found, known) = (db::version(conn)?, i64::try_from(steps.len()).unwrap_or(i64::MAX));
    if found > known { Err(Error::Newer { found, known }) } else { Ok(found) }
}

/// Brings a database to the newest version, one step and one transaction at a time. `before` runs ahead of every step
/// (a backup is made there).
pub(crate) fn migrate(
    conn: &mut Connection,
    steps: &[&[&str]],
    mut before: impl FnMut(&Connection) -> Result<()>,
) -> Result<()> {
    let found = known_version(conn, steps)?;
    for (version, step) in (0_i64..).zip(steps).filter(|(version, _)| *version >= found) {
        before(conn)?;
        db::whole(conn, |conn| {
            step.iter().try_for_each(|sql| conn.execute_batch(sql))?;
            Ok(conn.pragma_update(None, "user_version", version + 1)?)
        })?;
    }
    Ok(())
}
