//! 設定.

use kigenban_ledger::{Backup, Sheet};

use super::Say;
use crate::view::{BackupLine, PersonRow};

impl Say<'_> {
    /// People with what is in their charge.
    pub(crate) fn person_rows(&self) -> Vec<PersonRow> {
        let of = |id| self.book.contracts.iter().filter(|contract| contract.manager == Some(id)).count();
        self.book
            .people
            .iter()
            .map(|person| PersonRow { person: person.clone(), contracts: u32::try_from(of(person.id)).unwrap_or(0) })
            .collect()
    }

    /// Backups, newest first, and when the last was made.
    pub(crate) fn backups(&self, backups: &[Backup]) -> (Vec<BackupLine>, String) {
        let text = match backups.first() {
            Some(backup) => self.words.say_backup_last(&self.instant(backup.at)),
            None => self.words.say_backup_none(),
        };
        (backups.iter().map(|backup| backup_line(backup, self.instant(backup.at))).collect(), text)
    }

    /// When the recovery sheet was made, and whether it was believed.
    pub(crate) fn recovery(&self, sheet: Option<Sheet>) -> String {
        match sheet {
            Some(sheet) if !sheet.confirmed => self.words.say_recovery_open(),
            Some(sheet) => {
                let day = super::office_day(&self.book.office, sheet.made_at);
                self.words.say_recovery_made(&self.words.day_full(day))
            }
            None => self.words.say_recovery_unknown(),
        }
    }
}

pub(crate) fn backup_line(backup: &Backup, when: String) -> BackupLine {
    let file = backup.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    BackupLine { when, file }
}
