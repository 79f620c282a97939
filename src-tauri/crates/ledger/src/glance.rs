//! Looking into a copy, or into what is left of a ledger, without bringing it back: it is only read.

use std::path::Path;

use chrono::{DateTime, Utc};
use kigenban_facts::{Book, Contract, HistoryLine, OfficeId};
use rusqlite::Connection;

use crate::{
    Backup, Error, Key, Ledger, Result, Unlock, backup, db,
    files::{self, LEDGER, LEDGER_NEW, Lock},
    ledger::book_of,
    presence::{Shape, shape},
    tables::{entity, history, meta::Meta},
};

/// What a copy holds, seen before it is brought back.
#[derive(Clone, Debug, PartialEq)]
pub struct Glance {
    /// The office's name.
    pub office: String,
    /// How many contracts.
    pub contracts: usize,
    /// 変更の記録, newest first.
    pub history: Vec<HistoryLine>,
    /// Everything; `None` where a version before this one wrote it with fewer tables.
    pub book: Option<Book>,
}

impl Glance {
    /// When a person last changed something in it.
    pub fn last_change(&self) -> Option<DateTime<Utc>> {
        self.history.first().map(|line| line.at)
    }
}

impl Ledger {
    /// Looks into a copy.
    pub fn glance(copy: &Path, key: &Key) -> Result<Glance> {
        glance(&db::open_to_read(copy, key)?)
    }

    /// [`Ledger::glance`] with this ledger's key.
    pub fn glance_at(&self, copy: &Backup) -> Result<Glance> {
        Self::glance(&copy.path, &self.key)
    }

    /// The same of what is left of a ledger that does not open, as far as it can be read. It is looked at in a copy: what is
    /// damaged is never written to again, and a log beside it may hold the last changes.
    pub fn glance_left(dir: &Path, key: &Key) -> Result<Glance> {
        let _lock = Lock::take(dir)?;
        let (ledger, scratch) = (dir.join(LEDGER), dir.join(LEDGER_NEW));
        if shape(&ledger)? != Shape::Possible {
            return Err(Error::NoLedger);
        }
        files::remove_database(&scratch)?;
        let seen = files::copy_with_log(&ledger, &scratch).and_then(|()| glance(&db::open(&scratch, key)?));
        files::remove_database(&scratch).ok();
        seen
    }

    /// Reads a copy from end to end.
    pub fn prove_copy(copy: &Path, key: &Key) -> Result<()> {
        db::prove_whole(copy, key)
    }

    /// [`Ledger::prove_copy`] with this ledger's key.
    pub fn prove_copy_at(&self, copy: &Backup) -> Result<()> {
        Self::prove_copy(&copy.path, &self.key)
    }

    /// The key of a copy, by what a person has or knows.
    pub fn key_of_copy(copy: &Path, unlock: Unlock<'_>) -> Result<Key> {
        backup::wraps_of(copy)?.unlock(unlock)
    }
}

fn glance(conn: &Connection) -> Result<Glance> {
    let office = entity::office(conn, OfficeId::default())?.name;
    let contracts = entity::living::<Contract, Vec<_>>(conn)?.len();
    let history = history::filtered(conn, &history::HistoryFilter::default())?;
    let book = Meta::read(conn).and_then(|meta| book_of(conn, meta.office)).ok();
    Ok(Glance { office, contracts, history, book })
}
