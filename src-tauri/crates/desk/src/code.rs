//! The codes: one each where the window does something different, or the sentence is another.

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $word:literal),* $(,)?) => {
        /// What kind of error.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Code {
            $($(#[$doc])* $name,)*
        }

        impl Code {
            /// Every code, in alphabetical order.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The word in JSON; the message is `error-<word>` with `-` for `_`.
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)*
                }
            }
        }
    };
}

codes! {
    /// The act was taken back before.
    AlreadyUndone = "already_undone",
    /// The arguments do not have the command's shape.
    BadArguments = "bad_arguments",
    /// The ticks are over: a stamp can be taken back for 24 hours.
    TooLate = "too_late",
    /// Something that looks like a full card number.
    CardNumber = "card_number",
    /// 下4桁 are four digits.
    CardLast4 = "card_last4",
    /// A later act changed the same value.
    ChangedSince = "changed_since",
    /// The file is empty, cut off or overwritten.
    Damaged = "damaged",
    /// A day that does not exist, or lies too far away.
    DateUnlikely = "date_unlikely",
    /// The disk is full; nothing was changed.
    DiskFull = "disk_full",
    /// An address of a computer (203.0.113.5) instead of a name.
    DomainAddress = "domain_address",
    /// A character that no domain name has.
    DomainCharacter = "domain_character",
    /// Nothing was typed.
    DomainEmpty = "domain_empty",
    /// The domain is in the ledger already.
    DomainKnown = "domain_known",
    /// A name without a dot.
    DomainNoDot = "domain_no_dot",
    /// `co.jp` and the like: nobody's own name.
    DomainSuffix = "domain_suffix",
    /// Longer than a domain name can be.
    DomainTooLong = "domain_too_long",
    /// A value that must be filled in is empty.
    Empty = "empty",
    /// There is a ledger already.
    Exists = "exists",
    /// Another program holds the ledger.
    InUse = "in_use",
    /// The internet file: a value of the wrong kind.
    InternetFileBadValue = "internet_file_bad_value",
    /// The internet file is no TOML.
    InternetFileSyntax = "internet_file_syntax",
    /// The internet file names a certificate file that cannot be used.
    InternetFileTrust = "internet_file_trust",
    /// The internet file has a key nobody knows.
    InternetFileUnknownKey = "internet_file_unknown_key",
    /// The internet file cannot be read.
    InternetFileUnreadable = "internet_file_unreadable",
    /// A practice ledger under the real clock and internet.
    IsRehearsal = "is_rehearsal",
    /// The keychain does not answer.
    KeychainAway = "keychain_away",
    /// The ledger is locked: recovery code or 合い言葉 first.
    Locked = "locked",
    /// The ledger's file is gone, its backups or keys are not.
    Missing = "missing",
    /// A name, an address or a note that looks like a password.
    LooksLikePassword = "looks_like_password",
    /// A newer program wrote the ledger.
    Newer = "newer",
    /// No ledger yet.
    NoLedger = "no_ledger",
    /// No job of that number is running.
    NoSuchJob = "no_such_job",
    /// What the arguments name is not (any more) in the ledger.
    NotFound = "not_found",
    /// A real ledger under a rehearsal's clock or internet.
    NotRehearsal = "not_rehearsal",
    /// There is nothing to pay for, or not this period.
    NotThisPeriod = "not_this_period",
    /// The desktop did not take the notification.
    NotShown = "not_shown",
    /// Without a keychain a 合い言葉 is needed.
    PassphraseNeeded = "passphrase_needed",
    /// A 合い言葉 that is too short.
    PassphraseShort = "passphrase_short",
    /// The 合い言葉 does not open the ledger.
    PassphraseWrong = "passphrase_wrong",
    /// The recovery code does not open this ledger.
    RecoveryWrong = "recovery_wrong",
    /// Groups of the recovery code that are mistyped.
    RecoveryGroups = "recovery_groups",
    /// The recovery code has too few or too many letters.
    RecoveryLength = "recovery_length",
    /// The two groups asked back are not those of the code.
    RecoveryMismatch = "recovery_mismatch",
    /// No recovery code is being shown.
    RecoveryNotShown = "recovery_not_shown",
    /// Only with a practice ledger.
    RehearsalOnly = "rehearsal_only",
    /// This choice of あとで is not offered (any more) for this task.
    SnoozeNotOffered = "snooze_not_offered",
    /// Longer than a field can be.
    TooLong = "too_long",
    /// Anything else. The ledger is as it was.
    Unexpected = "unexpected",
    /// No command of that name.
    UnknownCommand = "unknown_command",
    /// No such field of this entity.
    UnknownField = "unknown_field",
    /// The file cannot be written there.
    Unwritable = "unwritable",
    /// The value does not fit the field.
    Unfit = "unfit",
    /// いまの人 is not chosen yet.
    WhoMissing = "who_missing",
    /// A time zone nobody knows.
    ZoneUnknown = "zone_unknown",
}
