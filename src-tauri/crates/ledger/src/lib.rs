//! 台帳: the encrypted store of what the office owns and what the internet said.
//!
//! One folder holds one ledger: `kigenban.ledger` (SQLCipher), the wrapped keys twice (`ledger.key`, `ledger.key2`), a
//! lock, and `backup/`. Nothing a person entered is ever plain on the disk.
//!
//! There are two ways to write: [`Ledger::apply`] for what people do (rows and history in one transaction), and
//! [`Ledger::record`] for what was seen. Time comes in as an argument.

mod aside;
mod backup;
mod clock;
mod code;
mod db;
mod error;
mod files;
mod glance;
mod held;
mod key;
mod keyfile;
mod ledger;
mod news;
mod opening;
mod outbox;
mod pen;
mod places;
mod presence;
mod remake;
mod renewing;
mod schema;
mod tables;
#[cfg(test)]
mod tests;
mod undo;
mod wrap;

pub use backup::{Backup, BackupWhy, CopySheet, Laid, SecondCopy};
pub use code::{CodeError, RecoveryCode};
pub use error::{Error, Result};
pub use files::{atomic_write, atomic_write_to_share};
pub use glance::Glance;
pub use key::Key;
pub use keyfile::Unlock;
pub use ledger::{Ledger, Sheet, edits_of};
pub use news::News;
pub use opening::Creation;
pub use places::{CopyElsewhere, FormerSheet, Renewal, Renewed, SheetAnswer, SheetFate};
pub use presence::{Found, Presence};
pub use tables::history::HistoryFilter;
