//! 設定.

use chrono::{DateTime, Utc};
use kigenban_ledger::{Backup, CopySheet, FormerSheet, Sheet, SheetFate};

use super::{Say, number};
use crate::copies::CopyTrouble;
use crate::view::{BackupLine, FormerSheetLine, PersonRow};

impl Say<'_> {
    /// People with what is in their charge.
    pub(crate) fn person_rows(&self) -> Vec<PersonRow> {
        let of = |id| self.book.contracts.iter().filter(|contract| self.book.in_charge(contract) == Some(id)).count();
        let people = self.book.people.iter();
        people.map(|person| PersonRow { person: person.clone(), contracts: number(of(person.id)) }).collect()
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
                Some(self.words.say_copy_wants_sheet_of(&self.words.day_full(self.day_of(at))))
            }
            CopySheet::Former { made_at: None } => Some(self.words.say_copy_wants_former_sheet()),
            CopySheet::None => Some(self.words.say_copy_wants_key_file()),
        }
    }

    /// How the copies in the second place fare; `None` without one.
    pub(crate) fn second_place(&self, laid: Option<DateTime<Utc>>, away: bool) -> String {
        let mut text = match laid {
            Some(at) => self.words.say_place_laid_down(&self.instant(at)),
            None => self.words.say_place_empty(),
        };
        if away {
            text.push_str(&self.words.say_place_away());
        }
        text
    }

    /// What is wrong with the copies, and what to do.
    pub(crate) fn copies_note(&self, trouble: CopyTrouble) -> String {
        self.copies_notice(trouble).1
    }

    /// The same as a notification and a letter: its title, and what to do.
    pub(crate) fn copies_notice(&self, trouble: CopyTrouble) -> (String, String) {
        let words = self.words;
        match trouble {
            CopyTrouble::Damaged => (words.say_copies_damaged_title(), words.say_copies_damaged()),
            CopyTrouble::NoCopy => (words.say_copies_none_title(), words.say_copies_none()),
            CopyTrouble::PlaceAway => (words.say_copies_place_away_title(), words.say_copies_place_away()),
        }
    }

    /// The earlier sheets that copies outside want, or wanted until now.
    pub(crate) fn former_sheets(&self, sheets: &[FormerSheet]) -> Vec<FormerSheetLine> {
        sheets.iter().map(|sheet| self.former_sheet(sheet)).collect()
    }

    /// What is to be asked or said of them on home: one sentence.
    pub(crate) fn former_note(&self, sheets: &[FormerSheet]) -> Option<String> {
        if sheets.iter().any(|sheet| !sheet.copies.is_empty() && sheet.answer.is_none()) {
            return Some(self.words.say_former_asked());
        }
        sheets.iter().find(|sheet| sheet.copies.is_empty()).map(|sheet| self.former_may_go(sheet))
    }

    fn former_sheet(&self, sheet: &FormerSheet) -> FormerSheetLine {
        let may_go = sheet.copies.is_empty();
        let text = if may_go {
            self.former_may_go(sheet)
        } else {
            self.copy_sheet(CopySheet::Former { made_at: sheet.made_at }).unwrap_or_default()
        };
        let answer_text = sheet.answer.filter(|_| !may_go).map(|answer| {
            let who = answer.by.and_then(|by| self.polite(by)).unwrap_or_else(|| self.words.history_somebody());
            let when = self.instant(answer.at);
            match answer.fate {
                SheetFate::Keep => self.words.say_former_kept(&who, &when),
                SheetFate::Destroy | SheetFate::Gone => self.words.say_former_destroyed(&who, &when),
            }
        });
        let copies = sheet.copies.iter().map(|copy| {
            let place = copy.place.display().to_string();
            match copy.at() {
                Some(at) => self.words.say_former_copy(&place, &self.instant(at)),
                None => self.words.say_former_copy_unnamed(&place),
            }
        });
        FormerSheetLine { text, copies: copies.collect(), answer_text, may_go }
    }

    pub(crate) fn former_may_go(&self, sheet: &FormerSheet) -> String {
        match sheet.made_at {
            Some(at) => self.words.say_former_may_go_of(&self.words.day_full(self.day_of(at))),
            None => self.words.say_former_may_go(),
        }
    }

    /// When the recovery sheet was made, and whether it was believed.
    pub(crate) fn recovery(&self, sheet: Option<Sheet>) -> String {
        match sheet {
            Some(sheet) if !sheet.confirmed => self.words.say_recovery_open(),
            Some(sheet) => self.words.say_recovery_made(&self.words.day_full(self.day_of(sheet.made_at))),
            None => self.words.say_recovery_unknown(),
        }
    }
}

pub(crate) fn backup_line(backup: &Backup, when: String) -> BackupLine {
    BackupLine { when, file: file_of(backup), sheet: None }
}

/// The name of a copy's file.
pub(crate) fn file_of(backup: &Backup) -> String {
    backup.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
