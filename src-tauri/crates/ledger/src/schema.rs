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

/// Brings a database to the newest version, one step and one transaction at a time. `before` runs ahead of every step
/// (a backup is made there).
pub(crate) fn migrate(
    conn: &mut Connection,
    steps: &[&[&str]],
    mut before: impl FnMut(&Connection) -> Result<()>,
) -> Result<()> {
    let known = i64::try_from(steps.len()).unwrap_or(i64::MAX);
    let found = db::version(conn)?;
    if found > known {
        return Err(Error::Newer { found, known });
    }
    for (version, step) in (0_i64..).zip(steps).filter(|(version, _)| *version >= found) {
        before(conn)?;
        let transaction = conn.transaction()?;
        for sql in *step {
            transaction.execute_batch(sql)?;
        }
        transaction.pragma_update(None, "user_version", version + 1)?;
        transaction.commit()?;
    }
    Ok(())
}
