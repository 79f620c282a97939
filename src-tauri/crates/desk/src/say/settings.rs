//! 設定.

use chrono::{DateTime, Utc};
use kigenban_ledger::{Backup, CopySheet, Sheet};

use super::Say;
use crate::copies::CopyTrouble;
use crate::view::{BackupLine, PersonRow};

impl Say<'_> {
    /// People with what is in their charge.
    pub(crate) fn person_rows(&self) -> Vec<PersonRow> {
        let of = |id| self.book.contracts.iter().filter(|contract| self.book.in_charge(contract) == Some(id)).count();
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

    /// Which recovery sheet a copy wants, where it is not the one in force.
    pub(crate) fn copy_sheet(&self, sheet: CopySheet) -> Option<String> {
        match sheet {
            CopySheet::InForce => None,
            CopySheet::Former { made_at: Some(at) } => {
                let day = super::office_day(&self.book.office, at);
                Some(self.words.say_copy_wants_sheet_of(&self.words.day_full(day)))
            }
            CopySheet::Former { made_at: None } => Some(self.words.say_copy_wants_former_sheet()),
            CopySheet::None => Some(self.words.say_copy_wants_key_file()),
        }
    }

    /// How the copies in the second place fare; `None` without one.
    pub(crate) fn second_place(&self, laid: Option<DateTime<Utc>>, away: bool, waits: bool) -> String {
        let mut text = match laid {
            Some(at) => self.words.say_place_laid_down(&self.instant(at)),
            None => self.words.say_place_empty(),
        };
        if away {
            text.push_str(&self.words.say_place_away());
        }
        if waits {
            text.push_str(&self.words.say_place_wants_former_sheet());
        }
        text
    }

    /// What is wrong with the copies, and what to do.
    pub(crate) fn copies_note(&self, trouble: CopyTrouble) -> String {
        match trouble {
            CopyTrouble::Damaged => self.words.say_copies_damaged(),
            CopyTrouble::NoCopy => self.words.say_copies_none(),
            CopyTrouble::PlaceAway => self.words.say_copies_place_away(),
        }
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
    BackupLine { when, file, sheet: None }
}
