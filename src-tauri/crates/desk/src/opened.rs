//! Where the program stands, and an open ledger with what belongs to this run of it.

use chrono::{DateTime, Utc};
use kigenban_advice::Snapshot;
use kigenban_facts::{Actor, Book, Language, Person, PersonId};
use kigenban_ledger::{Backup, Ledger, RecoveryCode};
use zeroize::Zeroizing;

use crate::kept::Kept;
use crate::{Code, Error, Result};

/// Where the program stands.
pub(crate) enum Standing {
    /// The ledger cannot be opened.
    Broken {
        /// Why.
        error: Error,
        /// Backups to restore from, newest first.
        backups: Vec<Backup>,
    },
    /// Let go of: the program is ending.
    Closed,
    /// A ledger is there but its key is not.
    Locked {
        /// Whether a 合い言葉 opens it.
        passphrase: bool,
        /// Backups to restore from, newest first.
        backups: Vec<Backup>,
    },
    /// No ledger yet.
    New,
    /// Open.
    Open(Box<Opened>),
}

/// An open ledger and what belongs to this run of it.
pub(crate) struct Opened {
    /// The ledger.
    pub(crate) ledger: Ledger,
    /// The recovery code just made, until its two groups were typed back.
    pub(crate) fresh: Option<FreshSheet>,
    /// The key is in this PC's keychain.
    pub(crate) in_keychain: bool,
    /// The language of this office; it follows a change of this PC's settings.
    pub(crate) language: Language,
    /// The snapshot behind it.
    pub(crate) kept: Kept,
}

/// A recovery code that was shown and waits for two of its groups.
pub(crate) struct FreshSheet {
    /// The code.
    pub(crate) code: RecoveryCode,
    /// The day that stands on the sheet.
    pub(crate) made_at: DateTime<Utc>,
    /// What it will take the place of once it is confirmed; until then nothing has changed.
    pub(crate) replaces: Option<Replacing>,
}

/// A sheet that another one will void.
pub(crate) struct Replacing {
    /// The new 合い言葉, where no keychain answers.
    pub(crate) passphrase: Option<Zeroizing<String>>,
}

impl Opened {
    /// Reads the whole ledger once: damage on an inner page is found here, where backups are offered.
    pub(crate) fn new(ledger: Ledger, in_keychain: bool, now: DateTime<Utc>) -> Result<Self> {
        let language = ledger.settings()?.language;
        let kept = Kept::of(&ledger, now)?;
        Ok(Self { ledger, fresh: None, in_keychain, language, kept })
    }

    /// The snapshot as [`crate::Desk::fresh`] brought it up to date.
    pub(crate) fn snapshot(&self) -> &Snapshot {
        self.kept.snapshot()
    }

    /// The ledger's book in it.
    pub(crate) fn book(&self) -> &Book {
        &self.snapshot().book
    }

    /// はじめに is not finished: no company, nobody, the sheet not believed, or start at login not asked.
    pub(crate) fn is_welcome(&self, book: &Book) -> Result<bool> {
        Ok(book.office.name.is_empty()
            || who(book).is_none()
            || (book.settings.sheet_later.is_none() && !self.sheet_is_confirmed()?)
            || book.settings.autostart.is_none())
    }

    /// Two groups of the recovery sheet were typed back.
    pub(crate) fn sheet_is_confirmed(&self) -> Result<bool> {
        Ok(self.ledger.sheet()?.is_some_and(|sheet| sheet.confirmed))
    }
}

/// いまの人, if that person is still in the office.
pub(crate) fn who(book: &Book) -> Option<PersonId> {
    book.settings.who.filter(|id| book.person(*id).is_some_and(|person| !person.left))
}

/// Who acts: いまの人, or the app while nobody is in the ledger yet (first set-up).
pub(crate) fn actor(book: &Book) -> Result<Actor> {
    match who(book) {
        Some(person) => Ok(Actor::Person(person)),
        None if book.people.iter().all(|person| person.left) => Ok(Actor::App),
        None => Err(Code::NoCurrentPerson.into()),
    }
}

/// Somebody who is in the office still. `field` names her in the arguments.
pub(crate) fn present<'a>(book: &'a Book, id: PersonId, field: &str) -> Result<&'a Person> {
    let person = book.person(id).ok_or_else(|| Error::new(Code::NotFound).at_field(field))?;
    if person.left {
        return Err(Error::new(Code::PersonHasLeft).with("name", &person.name).at_field(field));
    }
    Ok(person)
}
