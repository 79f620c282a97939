//! What can go wrong, each case apart when the window does something different for it.
//!
//! No variant carries a value of the ledger or a secret: errors end up in logs.

use kigenban_facts::EntityRef;

/// `Result` of this room.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why the ledger could not do it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The act was taken back before.
    #[error("the act was taken back before")]
    AlreadyUndone,
    /// A later act set the same field: taking the earlier one back would lose it.
    #[error("a later act changed {field} of {entity:?}")]
    ChangedSince {
        /// The entity.
        entity: EntityRef,
        /// The field.
        field: String,
    },
    /// The file is empty, cut off or overwritten. It is never written to again; a backup may help.
    #[error("the ledger file is damaged: {detail}")]
    Damaged {
        /// What was noticed, without any value.
        detail: String,
    },
    /// The disk is full; nothing was changed.
    #[error("the disk is full")]
    DiskFull,
    /// A 合い言葉 of nothing but spaces.
    #[error("the passphrase is empty")]
    EmptyPassphrase,
    /// The act's values were erased (値を消す), so it cannot be taken back.
    #[error("the values were erased")]
    Erased,
    /// There is a ledger, or what is left of one, in the folder already.
    #[error("there is a ledger in this folder already")]
    Exists,
    /// Another program holds the ledger.
    #[error("the ledger is in use")]
    InUse,
    /// The file system said no.
    #[error("file system: {0}")]
    Io(#[source] std::io::Error),
    /// A practice ledger (練習) opened without an injected clock or internet.
    #[error("this is a rehearsal ledger")]
    IsRehearsal,
    /// A newer program wrote the ledger.
    #[error("the ledger has schema {found}, this program knows {known}")]
    Newer {
        /// Version found.
        found: i64,
        /// Newest version this program knows.
        known: i64,
    },
    /// No wrapped key of the wanted kind lies beside the ledger.
    #[error("no wrapped key of this kind")]
    NoKeyFile,
    /// There is no ledger in the folder.
    #[error("no ledger in this folder")]
    NoLedger,
    /// History does not know the act.
    #[error("no such act")]
    NoSuchAct,
    /// A field that holds the ledger together and cannot be blanked.
    #[error("{field} cannot be erased")]
    NotErasable {
        /// The field.
        field: String,
    },
    /// The key could not be put where it is kept from day to day; nothing was changed.
    #[error("the key could not be kept")]
    NotKept,
    /// A real ledger opened under an injected clock or internet.
    #[error("this is a real ledger")]
    NotRehearsal,
    /// The system gave no random numbers.
    #[error("no random numbers")]
    Random,
    /// A row is not what its history says.
    #[error("the row of {entity:?} differs from its history")]
    RowsDiffer {
        /// The entity.
        entity: EntityRef,
    },
    /// The database said no.
    #[error("database: {0}")]
    Sqlite(#[source] rusqlite::Error),
    /// A key file asks for more memory or time than any of ours.
    #[error("the key file asks for too much work")]
    TooCostly,
    /// A value does not fit the field.
    #[error("the value does not fit {field} of {entity:?}")]
    Unfit {
        /// The entity.
        entity: EntityRef,
        /// The field.
        field: String,
    },
    /// The folder cannot be written to.
    #[error("the folder cannot be written to")]
    Unwritable,
    /// The recovery code is a code, but not this ledger's.
    #[error("wrong recovery code")]
    WrongCode,
    /// The key is not this ledger's.
    #[error("wrong key")]
    WrongKey,
    /// The 合い言葉 is not this ledger's.
    #[error("wrong passphrase")]
    WrongPassphrase,
}

impl Error {
    pub(crate) fn damaged(detail: impl Into<String>) -> Self {
        Self::Damaged { detail: detail.into() }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind as Io;
        match error.kind() {
            Io::PermissionDenied | Io::ReadOnlyFilesystem => Self::Unwritable,
            Io::QuotaExceeded | Io::StorageFull => Self::DiskFull,
            _ => Self::Io(error),
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        if says_full(&error) {
            return Self::DiskFull;
        }
        match error.sqlite_error_code() {
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::InUse,
            Some(Code::DatabaseCorrupt | Code::NotADatabase) => Self::damaged("pages cannot be read"),
            Some(Code::DiskFull) => Self::DiskFull,
            Some(Code::CannotOpen | Code::PermissionDenied | Code::ReadOnly) => Self::Unwritable,
            _ => Self::Sqlite(error),
        }
    }
}

/// What the ledger itself wrote cannot be read back.
impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::damaged(format!("text at column {} cannot be read", error.column()))
    }
}

/// A full disk goes by other names, too: `sqlcipher_export` keeps only the message, the shared-memory file has a code of
/// its own.
fn says_full(error: &rusqlite::Error) -> bool {
    let rusqlite::Error::SqliteFailure(failure, message) = error else { return false };
    failure.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE
        || message.as_deref() == Some("database or disk is full")
}
