//! 設定: few choices, saved at once.

use kigenban_facts::{Card, Office, PcSettings, Person};
use serde::Serialize;
use ts_rs::TS;

/// The whole screen.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SettingsView {
    /// This PC's settings.
    pub settings: PcSettings,
    /// The office.
    pub office: Office,
    /// People.
    pub people: Vec<PersonRow>,
    /// Cards.
    pub cards: Vec<Card>,
    /// Backups, newest first.
    pub backups: Vec<BackupLine>,
    /// きのう18:00に保存.
    pub backup_text: String,
    /// The second place for copies, where one was chosen.
    pub place: Option<String>,
    /// How the copies there fare.
    pub place_text: Option<String>,
    /// Earlier recovery sheets that copies outside want, or wanted until now.
    pub former_sheets: Vec<FormerSheetLine>,
    /// Where the ledger lies.
    pub folder: String,
    /// What the office's own file of companies came to; `None` when there is none.
    pub companies_text: Option<String>,
    /// 合い言葉 is set.
    pub has_passphrase: bool,
    /// The key is in this PC's keychain.
    pub has_keychain: bool,
    /// When the recovery sheet was made, in words.
    pub recovery_text: String,
    /// The version of the program.
    pub version: String,
}

/// One person.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PersonRow {
    /// The person.
    pub person: Person,
    /// Contracts in his or her charge.
    pub contracts: u32,
}

/// One backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BackupLine {
    /// きのう18:00.
    pub when: String,
    /// File name.
    pub file: String,
    /// Which recovery sheet it wants, where it is not the one in force.
    pub sheet: Option<String>,
}

/// An earlier recovery sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FormerSheetLine {
    /// この控えには、前の復旧シートがいります, or that it may be thrown away.
    pub text: String,
    /// The copies that want it.
    pub copies: Vec<String>,
    /// What somebody answered, and when.
    pub answer_text: Option<String>,
    /// No copy wants it any more.
    pub may_go: bool,
}

/// What a copy holds, and what going back to it would change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CopyPreview {
    /// File name.
    pub file: String,
    /// きのう18:00.
    pub when: String,
    /// In words.
    pub text: String,
    /// The newest of the changes that would be gone, one a line.
    pub changes: Vec<String>,
    /// How many more there are.
    pub changes_more: Option<u32>,
}
