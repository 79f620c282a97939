//! What lies in a folder, told without any key.

use std::{io::Read, path::Path};

use uuid::Uuid;

use crate::{
    Backup, Ledger, Result, backup,
    files::{self, LEDGER},
    wrap::WrapKind,
};

/// What lies in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Presence {
    /// A ledger file that is none: empty, cut off or overwritten.
    Damaged(Found),
    /// The ledger file is gone, but its backups are there.
    Missing(Found),
    /// Nothing: a new ledger can be made.
    None,
    /// A ledger. Whether it can be read shows when it is opened.
    There(Found),
}

/// What a ledger's folder says in plain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Backups, newest first.
    pub backups: Vec<Backup>,
    /// Whether a 合い言葉 opens it.
    pub has_passphrase: bool,
    /// The ledger's identifier; `None` when no key file lies beside it or its backups.
    pub ledger: Option<Uuid>,
    /// 練習. Believed only once the ledger is open.
    pub rehearsal: bool,
}

impl Ledger {
    /// What lies in `dir`. Needs no key and takes no lock.
    pub fn state(dir: &Path) -> Result<Presence> {
        let backups = Self::backups(dir)?;
        let key_file = backup::wraps_found(dir)?;
        let found = Found {
            has_passphrase: key_file.has(WrapKind::Passphrase),
            ledger: key_file.headers().next().map(|header| header.ledger),
            rehearsal: key_file.rehearsal().unwrap_or(false),
            backups,
        };
        Ok(match shape(&dir.join(LEDGER))? {
            Shape::Gone if found.backups.is_empty() => Presence::None,
            Shape::Gone => Presence::Missing(found),
            Shape::NoLedger => Presence::Damaged(found),
            Shape::Possible => Presence::There(found),
        })
    }

    /// The identifier of the ledger that a copy or a ledger's file belongs to, as its wrapped keys say in plain.
    pub fn named_by(file: &Path) -> Option<Uuid> {
        backup::wraps_of(file).ok()?.headers().next().map(|header| header.ledger)
    }
}

/// What a file looks like from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// There is none.
    Gone,
    /// Too short, all zeros, or a plain database: no ledger of ours.
    NoLedger,
    /// Random enough to be one.
    Possible,
}

pub(crate) fn shape(path: &Path) -> Result<Shape> {
    if !path.exists() {
        return Ok(Shape::Gone);
    }
    let mut start = Vec::new();
    // What is no file at all is no ledger either, and is not opened.
    if !path.is_file() {
        return Ok(Shape::NoLedger);
    }
    files::open_to_read(path)?.take(512).read_to_end(&mut start)?;
    let blank = start.iter().all(|byte| *byte == 0);
    let plain = start.starts_with(b"SQLite format 3\0");
    Ok(if start.len() < 512 || blank || plain { Shape::NoLedger } else { Shape::Possible })
}
