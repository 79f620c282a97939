//! What the rooms below say, as the desk's errors.

use std::path::Path;

use kigenban_checks::{DomainName, Internet, InternetFileError, NameError};
use kigenban_ledger as ledger;

use crate::{Code, Error, Result};

impl From<ledger::Error> for Error {
    fn from(cause: ledger::Error) -> Self {
        use ledger::Error as Ledger;
        let code = match &cause {
            Ledger::AlreadyUndone => Code::UndoAlready,
            Ledger::ChangedSince { .. } => Code::UndoChangedSince,
            Ledger::Damaged { .. } => Code::LedgerDamaged,
            Ledger::DiskFull => Code::DiskFull,
            Ledger::EmptyPassphrase => Code::PassphraseEmpty,
            Ledger::Erased => Code::UndoErased,
            Ledger::Exists => Code::LedgerExists,
            Ledger::InUse => Code::LedgerInUse,
            Ledger::Io(_) => Code::LedgerUnreadable,
            Ledger::IsRehearsal => Code::RehearsalLedger,
            Ledger::Newer { .. } => Code::LedgerNewer,
            Ledger::NoKeyFile => Code::NoKeyFile,
            Ledger::NoLedger => Code::LedgerNone,
            Ledger::NoSuchAct => Code::NotFound,
            Ledger::NotKept => Code::KeychainRefused,
            Ledger::NotErasable { .. } => Code::NotErasable,
            Ledger::NotRehearsal => Code::RealLedger,
            Ledger::Random | Ledger::Sqlite(_) | Ledger::Unfit { .. } => Code::Unexpected,
            Ledger::RowsDiffer { .. } => Code::LedgerRowsDiffer,
            Ledger::TooCostly => Code::KeyTooCostly,
            Ledger::Unwritable => Code::LedgerUnwritable,
            Ledger::WrongCode => Code::WrongCode,
            Ledger::WrongKey => Code::WrongKey,
            Ledger::WrongPassphrase => Code::WrongPassphrase,
        };
        let mark = match &cause {
            Ledger::Random => "random",
            Ledger::Sqlite(_) => "database",
            Ledger::Unfit { .. } => "unfit",
            _ => return Self::new(code).because(cause),
        };
        Self::new(code).with("code", mark).because(cause)
    }
}

impl From<ledger::CodeError> for Error {
    fn from(cause: ledger::CodeError) -> Self {
        match cause {
            ledger::CodeError::Groups(groups) => {
                let groups: Vec<String> = groups.iter().map(ToString::to_string).collect();
                Self::new(Code::CodeGroups).with("groups", groups.join("・"))
            }
            ledger::CodeError::Length { found, wanted } => {
                Self::new(Code::CodeLength).with("found", found.to_string()).with("wanted", wanted.to_string())
            }
            ledger::CodeError::Whole => Self::new(Code::CodeWhole),
        }
    }
}

/// A domain name as people paste it.
pub(crate) fn domain_name(typed: &str) -> Result<DomainName> {
    DomainName::entered(typed).map_err(|cause| {
        let text = crate::entry::shortened(typed);
        let error = match &cause {
            NameError::Address => Error::new(Code::DomainAddress).with("text", text),
            NameError::BadCharacter => Error::new(Code::DomainUnreadable).with("text", text),
            NameError::Empty => Error::new(Code::DomainEmpty),
            NameError::Inside(name) => Error::new(Code::DomainInside).with("domain", name),
            NameError::NoDot => Error::new(Code::DomainNoDot).with("text", text),
            NameError::PublicSuffix(suffix) => Error::new(Code::DomainPublicSuffix).with("suffix", suffix),
            NameError::TooLong => Error::new(Code::DomainTooLong),
        };
        error.at_field("domain").because(cause)
    })
}

/// A file or folder that a person chose does not do.
pub(crate) fn unfit(code: Code, path: &Path) -> Error {
    Error::new(code).with("path", path.display().to_string()).at_field("path")
}

/// A file a person wanted written could not be.
pub(crate) fn not_written(path: &Path, cause: ledger::Error) -> Error {
    match cause {
        ledger::Error::DiskFull => Error::new(Code::DiskFull).because(cause),
        cause => unfit(Code::FileUnwritable, path).because(cause),
    }
}

/// Reads an internet file.
///
/// # Errors
/// One code per kind of mistake; the sentence names the key and the line.
pub fn internet_file(path: &Path) -> Result<Internet> {
    Internet::from_file(path).map_err(|cause| {
        let line = |line: &Option<usize>| line.map_or_else(|| "?".to_owned(), |line| line.to_string());
        let error = match &cause {
            InternetFileError::BadValue { key, line: at, expected } => Error::new(Code::InternetFileBadValue)
                .with("key", key)
                .with("line", line(at))
                .with("expected", expected),
            InternetFileError::Syntax { line: at } => Error::new(Code::InternetFileSyntax).with("line", line(at)),
            InternetFileError::Trust { path } => Error::new(Code::InternetFileTrust).with("path", path),
            InternetFileError::UnknownKey { key, line: at } => {
                Error::new(Code::InternetFileUnknownKey).with("key", key).with("line", line(at))
            }
            InternetFileError::Unreadable { path } => Error::new(Code::InternetFileMissing).with("path", path),
        };
        error.because(cause)
    })
}
