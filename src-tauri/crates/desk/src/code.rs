//! The codes: one each where the window does something different, or the sentence is another.

use serde::Serialize;
use ts_rs::TS;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $word:literal),* $(,)?) => {
        /// What kind of error.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum Code {
            $($(#[$doc])* $name,)*
        }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The word in JSON; its sentence is the message `error-<word>`, with `-` for `_`.
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)*
                }
            }
        }
    };
}

codes! {
    /// The backup cannot be opened.
    BackupUnusable = "backup_unusable",
    /// 下4桁 are four digits.
    CardLast4 = "card_last4",
    /// Something that looks like a full card number.
    CardNumber = "card_number",
    /// Groups of the recovery code that are mistyped.
    CodeGroups = "code_groups",
    /// The recovery code has too few or too many characters.
    CodeLength = "code_length",
    /// The groups of two sheets are mixed.
    CodeWhole = "code_whole",
    /// The disk is full; nothing was changed.
    DiskFull = "disk_full",
    /// The number of a machine instead of a name.
    DomainAddress = "domain_address",
    /// Nothing was typed.
    DomainEmpty = "domain_empty",
    /// A name of the inside (`.local`): no registry knows it.
    DomainInside = "domain_inside",
    /// The domain is in the ledger already.
    DomainKnown = "domain_known",
    /// A name without a dot.
    DomainNoDot = "domain_no_dot",
    /// `co.jp` and the like: nobody's own name.
    DomainPublicSuffix = "domain_public_suffix",
    /// Longer than a domain name can be.
    DomainTooLong = "domain_too_long",
    /// Characters that no domain name has.
    DomainUnreadable = "domain_unreadable",
    /// A value that must be filled in is empty.
    FieldEmpty = "field_empty",
    /// Longer than the field can be.
    FieldTooLong = "field_too_long",
    /// The value does not fit the field.
    FieldUnreadable = "field_unreadable",
    /// The file would lie in the place of the ledger, its keys or its copies.
    FileIsLedger = "file_is_ledger",
    /// The file cannot be read.
    FileUnreadable = "file_unreadable",
    /// The file cannot be written there.
    FileUnwritable = "file_unwritable",
    /// The folder for the ledger lies on another computer.
    FolderRemote = "folder_remote",
    /// The internet file: a value of the wrong kind.
    InternetFileBadValue = "internet_file_bad_value",
    /// The internet file cannot be read.
    InternetFileMissing = "internet_file_missing",
    /// The internet file is no TOML.
    InternetFileSyntax = "internet_file_syntax",
    /// The internet file names a certificate file that cannot be used.
    InternetFileTrust = "internet_file_trust",
    /// The internet file has a key nobody knows.
    InternetFileUnknownKey = "internet_file_unknown_key",
    /// The arguments do not have the command's shape.
    InvalidArgument = "invalid_argument",
    /// No job of that number is running.
    JobUnknown = "job_unknown",
    /// A key file asks for more work than any of ours.
    KeyTooCostly = "key_too_costly",
    /// No keychain answers; a 合い言葉 is needed.
    KeychainMissing = "keychain_missing",
    /// The keychain declined.
    KeychainRefused = "keychain_refused",
    /// A ledger is there but locked.
    LedgerClosed = "ledger_closed",
    /// The file is empty, cut off or overwritten.
    LedgerDamaged = "ledger_damaged",
    /// There is a ledger already.
    LedgerExists = "ledger_exists",
    /// Another program holds the ledger.
    LedgerInUse = "ledger_in_use",
    /// The ledger's file is gone, its backups are not.
    LedgerMissing = "ledger_missing",
    /// A newer program wrote the ledger.
    LedgerNewer = "ledger_newer",
    /// No ledger yet.
    LedgerNone = "ledger_none",
    /// Rows and history disagree.
    LedgerRowsDiffer = "ledger_rows_differ",
    /// The ledger cannot be read.
    LedgerUnreadable = "ledger_unreadable",
    /// The ledger cannot be written.
    LedgerUnwritable = "ledger_unwritable",
    /// いまの人 is not chosen yet.
    NoCurrentPerson = "no_current_person",
    /// Whoever is at the PC leaves: who comes next?
    NextPersonNeeded = "next_person_needed",
    /// There is no screen to open a window on.
    NoDisplay = "no_display",
    /// There is no folder for the ledger.
    NoFolder = "no_folder",
    /// No wrapped key lies beside the ledger.
    NoKeyFile = "no_key_file",
    /// Nobody shows tray icons on this desktop.
    NoTray = "no_tray",
    /// Windows lacks what draws the window.
    NoWebview = "no_webview",
    /// The field cannot be erased.
    NotErasable = "not_erasable",
    /// What the arguments name is not (any more) in the ledger.
    NotFound = "not_found",
    /// The desktop did not take the notification.
    NotificationRefused = "notification_refused",
    /// The paper could not be made.
    PaperNotMade = "paper_not_made",
    /// A 合い言葉 of nothing but spaces.
    PassphraseEmpty = "passphrase_empty",
    /// A 合い言葉 that is too short.
    PassphraseShort = "passphrase_short",
    /// A value that looks like a password.
    PasswordLike = "password_like",
    /// The payment is for another period than the running one.
    PeriodDiffers = "period_differs",
    /// The person has left.
    PersonHasLeft = "person_has_left",
    /// The office's own file of companies: a row that cannot be used.
    ProvidersFileRow = "providers_file_row",
    /// The office's own file of companies is no TOML of its form.
    ProvidersFileSyntax = "providers_file_syntax",
    /// A real ledger under a rehearsal's clock or internet.
    RealLedger = "real_ledger",
    /// The two groups asked back are not those of the code.
    RecoveryMismatch = "recovery_mismatch",
    /// No recovery code is being shown.
    RecoveryNotShown = "recovery_not_shown",
    /// A practice ledger under the real clock and internet.
    RehearsalLedger = "rehearsal_ledger",
    /// Only with a practice ledger.
    RehearsalOnly = "rehearsal_only",
    /// A handover needs two people.
    SamePerson = "same_person",
    /// This choice of あとで is not offered (any more).
    SnoozeTooFar = "snooze_too_far",
    /// An argument of the program that nobody knows.
    StartArgument = "start_argument",
    /// The rehearsal's instant cannot be read.
    StartNow = "start_now",
    /// A rehearsal was asked of a program made without it.
    StartRehearsal = "start_rehearsal",
    /// Another number than the one that went out.
    TrialCodeWrong = "trial_code_wrong",
    /// No number of a trial is waited for.
    TrialNone = "trial_none",
    /// The act was taken back before.
    UndoAlready = "undo_already",
    /// A later act changed the same value.
    UndoChangedSince = "undo_changed_since",
    /// The values were erased.
    UndoErased = "undo_erased",
    /// The app's own set-up is not taken back.
    UndoRefused = "undo_refused",
    /// 取り消す is offered for 24 hours.
    UndoTooLate = "undo_too_late",
    /// Anything else. The ledger is as it was.
    Unexpected = "unexpected",
    /// No command of that name.
    UnknownCommand = "unknown_command",
    /// Not the address of a room this program writes into.
    WayAddress = "way_address",
    /// The trial was not taken.
    WayNotSent = "way_not_sent",
    /// The recovery code is a code, but not this ledger's.
    WrongCode = "wrong_code",
    /// The key in the keychain is not this ledger's.
    WrongKey = "wrong_key",
    /// A request that is no JSON object with a command.
    UnreadableRequest = "unreadable_request",
    /// The 合い言葉 is not this ledger's.
    WrongPassphrase = "wrong_passphrase",
    /// A time zone nobody knows.
    ZoneUnknown = "zone_unknown",
}

#[cfg(test)]
mod tests {
    use kigenban_facts::Language;
    use kigenban_wording::Words;

    use super::Code;

    #[test]
    fn the_window_knows_every_code_by_the_same_word() {
        for code in Code::ALL {
            assert_eq!(serde_json::json!(code), code.word());
        }
    }

    #[test]
    fn every_code_has_a_sentence_of_its_own_in_both_languages() {
        for code in Code::ALL {
            for language in [Language::Ja, Language::En] {
                let id = format!("error-{}", code.word().replace('_', "-"));
                assert!(Words::new(language).message(&id, &[]).is_some(), "{id} in {language:?}");
            }
        }
    }
}
