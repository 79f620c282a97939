//! Where the program stands: no ledger yet, locked, broken, open. Whether a ledger may be opened is decided here, before
//! anything is written.

use chrono::{DateTime, Utc};
use kigenban_advice::Snapshot;
use kigenban_facts::{Actor, Book, Language, PersonId};
use kigenban_ledger::{Backup, Creation, Key, Ledger, Presence, RecoveryCode, Unlock};
use zeroize::Zeroizing;

use crate::kept::{Kept, Work};
use crate::{Code, Desk, Error, Result};

/// The shortest 合い言葉 that is taken, in characters.
pub(crate) const PASSPHRASE_LEAST: usize = 8;

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
    pub(crate) fresh: Option<RecoveryCode>,
    /// The key is in this PC's keychain.
    pub(crate) in_keychain: bool,
    language: Language,
    kept: Kept,
}

/// What this PC remembers about the recovery sheet.
pub(crate) const NOTE_MADE: &str = "recovery_made";
/// Set once two groups of the sheet were typed back.
pub(crate) const NOTE_CONFIRMED: &str = "recovery_confirmed";

impl Opened {
    /// Reads the whole ledger once: damage on an inner page is found here, where backups are offered.
    fn new(ledger: Ledger, in_keychain: bool, now: DateTime<Utc>) -> Result<Self> {
        let language = ledger.settings()?.language;
        let kept = Kept::of(&ledger, now)?;
        Ok(Self { ledger, fresh: None, in_keychain, language, kept })
    }

    pub(crate) fn language(&self) -> Language {
        self.language
    }

    /// Follows a change of this PC's settings.
    pub(crate) fn set_language(&mut self, language: Language) {
        self.language = language;
    }

    /// Brings the snapshot up to this instant: reads and judges only what has changed.
    pub(crate) fn freshen(&mut self, now: DateTime<Utc>) -> Result<()> {
        self.kept.freshen(&self.ledger, now)
    }

    /// Nothing is due before `until`, unless something changes.
    pub(crate) fn rest(&mut self, until: DateTime<Utc>) {
        self.kept.rest(until);
    }

    /// Whether a heartbeat can go by: nothing has changed and nothing is due.
    pub(crate) fn is_quiet(&self, now: DateTime<Utc>) -> bool {
        self.kept.is_quiet(&self.ledger, now)
    }

    /// The snapshot as [`Desk::fresh`] brought it up to date.
    pub(crate) fn snapshot(&self) -> &Snapshot {
        self.kept.snapshot()
    }

    /// The ledger's book in it.
    pub(crate) fn book(&self) -> &Book {
        &self.snapshot().book
    }

    /// What the office's own file of companies came to; `None` when there is none.
    pub(crate) fn own_rows(&self) -> Option<&Result<usize>> {
        self.kept.own_rows()
    }

    pub(crate) fn work(&self) -> Work {
        self.kept.work()
    }

    /// はじめに is not finished: no company, nobody, the sheet not believed, or start at login not asked.
    pub(crate) fn is_welcome(&self, book: &Book) -> Result<bool> {
        Ok(book.office.name.is_empty()
            || who(book).is_none()
            || self.ledger.note(NOTE_CONFIRMED)?.is_none()
            || book.settings.autostart.is_none())
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

impl Desk {
    /// Looks at the folder and takes the first step: open, locked, broken or new.
    pub(crate) fn find_ledger(&self) {
        let standing = self.looked_at().unwrap_or_else(|error| self.broken(error));
        *self.standing() = standing;
    }

    fn broken(&self, error: Error) -> Standing {
        let folder = &self.setup().folder;
        let backups = if is_spoilt(error.code()) { Ledger::backups(folder).unwrap_or_default() } else { Vec::new() };
        Standing::Broken { error, backups }
    }

    fn looked_at(&self) -> Result<Standing> {
        let folder = &self.setup().folder;
        Ok(match Ledger::state(folder)? {
            Presence::None => Standing::New,
            Presence::Damaged(found) => Standing::Broken { error: Code::LedgerDamaged.into(), backups: found.backups },
            Presence::Missing(found) => Standing::Broken { error: Code::LedgerMissing.into(), backups: found.backups },
            Presence::There(found) => {
                let locked = Standing::Locked { passphrase: found.has_passphrase };
                let Some(id) = found.ledger else { return Err(Code::NoKeyFile.into()) };
                self.fits(found.rehearsal)?;
                match self.ports().keychain.load(id) {
                    Ok(Some(text)) => match Key::parse(&text).and_then(|key| self.unlocked(Unlock::Key(&key))) {
                        Ok((ledger, key)) => {
                            let kept = self.keep(&ledger, &key);
                            Standing::Open(Box::new(Opened::new(ledger, kept, self.now())?))
                        }
                        Err(kigenban_ledger::Error::WrongKey) => locked,
                        Err(error) => return Err(error.into()),
                    },
                    Ok(None) | Err(_) => locked,
                }
            }
        })
    }

    /// Refuses a real ledger in a rehearsal, and a practice ledger outside one.
    fn fits(&self, rehearsal: bool) -> Result<()> {
        match (rehearsal, self.setup().rehearsal) {
            (true, false) => Err(Code::RehearsalLedger.into()),
            (false, true) => Err(Code::RealLedger.into()),
            _ => Ok(()),
        }
    }

    fn unlocked(&self, unlock: Unlock<'_>) -> kigenban_ledger::Result<(Ledger, Key)> {
        Ledger::open(&self.setup().folder, unlock, self.setup().rehearsal, self.now())
    }

    /// Puts the key into the keychain. `false` = there is none.
    fn keep(&self, ledger: &Ledger, key: &Key) -> bool {
        self.ports().keychain.store(ledger.id(), &key.to_text()).is_ok()
    }

    /// Makes the ledger of this folder. Its recovery code waits to be shown.
    pub(crate) fn create(&self, passphrase: Option<&str>) -> Result<()> {
        match &*self.standing() {
            Standing::New => {}
            Standing::Broken { error, .. } => return Err(error.again()),
            _ => return Err(Code::LedgerExists.into()),
        }
        let keychain = self.ports().keychain.is_there();
        match passphrase {
            Some(passphrase) => long_enough(passphrase)?,
            None if !keychain => return Err(Error::new(Code::KeychainMissing).at_field("passphrase")),
            None => {}
        }
        let recovery = RecoveryCode::make_random()?;
        let now = self.now();
        let (mut ledger, key) = Ledger::create(
            &self.setup().folder,
            Creation { recovery: &recovery, passphrase, rehearsal: self.setup().rehearsal, now },
        )?;
        let kept = self.keep(&ledger, &key);
        if !kept && passphrase.is_none() {
            // Nobody could ever open it again: nothing is in it yet, so it is put aside and can be made anew.
            drop(ledger);
            Ledger::set_aside(&self.setup().folder, now)?;
            return Err(Code::KeychainRefused.into());
        }
        let mut settings = ledger.settings()?;
        settings.language = self.setup().language;
        ledger.set_settings(&settings)?;
        ledger.set_note(NOTE_MADE, Some(&now.to_rfc3339()))?;
        let mut opened = Opened::new(ledger, kept, self.now())?;
        opened.fresh = Some(recovery);
        *self.standing() = Standing::Open(Box::new(opened));
        Ok(())
    }

    /// Opens a locked ledger: by recovery code, by 合い言葉, or by the keychain once more.
    pub(crate) fn unlock(&self, code: Option<&str>, passphrase: Option<&str>) -> Result<()> {
        if self.is_open() {
            return Ok(());
        }
        let opened = match (code, passphrase) {
            (Some(code), _) => {
                let code = RecoveryCode::parse(code).map_err(|error| Error::from(error).at_field("code"))?;
                self.unlocked(Unlock::Recovery(&code))
            }
            (None, Some(passphrase)) => self.unlocked(Unlock::Passphrase(passphrase)),
            (None, None) => {
                self.find_ledger();
                return self.with(|_| Ok(()));
            }
        };
        let (ledger, key) = opened.map_err(|error| {
            let field = if code.is_some() { "code" } else { "passphrase" };
            Error::from(error).at_field(field)
        })?;
        let kept = self.keep(&ledger, &key);
        match Opened::new(ledger, kept, self.now()) {
            Ok(opened) => {
                *self.standing() = Standing::Open(Box::new(opened));
                Ok(())
            }
            Err(error) => {
                *self.standing() = self.broken(error.again());
                Err(error)
            }
        }
    }

    /// Puts a ledger that cannot be used aside, whole, so that a new one can be made.
    pub(crate) fn begin_anew(&self) -> Result<()> {
        match &*self.standing() {
            Standing::Broken { error, .. } if is_spoilt(error.code()) => {}
            Standing::Broken { error, .. } => return Err(error.again()),
            _ => return Err(Code::LedgerExists.into()),
        }
        Ledger::set_aside(&self.setup().folder, self.now())?;
        self.find_ledger();
        Ok(())
    }

    /// Brings a backup back. The damaged file is kept aside by the ledger.
    pub(crate) fn restore(&self, file: &str, code: Option<&str>, passphrase: Option<&str>) -> Result<()> {
        let folder = &self.setup().folder;
        let backups = Ledger::backups(folder)?;
        let backup = backups
            .iter()
            .find(|backup| backup.path.file_name().is_some_and(|name| name.to_string_lossy() == file))
            .ok_or_else(|| Error::new(Code::NotFound).at_field("file"))?;
        if let Presence::There(found) | Presence::Damaged(found) | Presence::Missing(found) = Ledger::state(folder)?
            && found.ledger.is_some()
        {
            self.fits(found.rehearsal)?;
        }
        let code = code.map(RecoveryCode::parse).transpose().map_err(|error| Error::from(error).at_field("code"))?;
        let key = self.key_in_keychain()?;
        let unlock = match (&code, passphrase, &key) {
            (Some(code), _, _) => Unlock::Recovery(code),
            (None, Some(passphrase), _) => Unlock::Passphrase(passphrase),
            (None, None, Some(key)) => Unlock::Key(key),
            (None, None, None) => return Err(Error::new(Code::LedgerClosed).at_field("code")),
        };
        // The ledger that is open lets go of its lock first; whatever happens, the folder is looked at anew.
        *self.standing() = Standing::Closed;
        let restored = Ledger::restore_from_backup(folder, &backup.path, unlock, self.setup().rehearsal, self.now());
        match restored {
            Ok((ledger, key)) => {
                let kept = self.keep(&ledger, &key);
                let opened = Opened::new(ledger, kept, self.now())?;
                *self.standing() = Standing::Open(Box::new(opened));
                Ok(())
            }
            Err(error) => {
                self.find_ledger();
                Err(match error {
                    kigenban_ledger::Error::Damaged { .. } => Error::new(Code::BackupUnusable).because(error),
                    error => error.into(),
                })
            }
        }
    }

    /// The keychain's key for the ledger of this folder: it opens its backups, too.
    fn key_in_keychain(&self) -> Result<Option<Key>> {
        let found = match Ledger::state(&self.setup().folder)? {
            Presence::There(found) | Presence::Damaged(found) | Presence::Missing(found) => found,
            Presence::None => return Ok(None),
        };
        let text: Option<Zeroizing<String>> = found.ledger.and_then(|id| self.ports().keychain.load(id).ok().flatten());
        Ok(text.and_then(|text| Key::parse(&text).ok()))
    }

    /// A new key and a new code; the old sheet and the old 合い言葉 are void. Where no keychain answers, a new 合い言葉 is
    /// needed, because nothing else would open the ledger day by day.
    pub(crate) fn remake(&self, passphrase: Option<&str>) -> Result<()> {
        if let Some(passphrase) = passphrase {
            long_enough(passphrase)?;
        }
        let now = self.now();
        let keychain = &self.ports().keychain;
        self.with(|opened| {
            let id = opened.ledger.id();
            if passphrase.is_none() && keychain.load(id).is_err() {
                return Err(Error::new(Code::KeychainMissing).at_field("passphrase"));
            }
            let code = RecoveryCode::make_random()?;
            let mut kept = false;
            opened.ledger.remake_recovery(&code, passphrase, now, |key| {
                kept = keychain.store(id, &key.to_text()).is_ok();
            })?;
            opened.in_keychain = kept;
            opened.ledger.set_note(NOTE_MADE, Some(&now.to_rfc3339()))?;
            opened.ledger.set_note(NOTE_CONFIRMED, None)?;
            opened.fresh = Some(code);
            Ok(())
        })
    }
}

/// Whether the ledger or its keys are spoilt: then a backup helps. Where another program holds the ledger or it is newer
/// than this program, going back to a backup would only lose what is there.
fn is_spoilt(code: Code) -> bool {
    matches!(code, Code::KeyTooCostly | Code::LedgerDamaged | Code::LedgerMissing | Code::NoKeyFile)
}

/// A 合い言葉 must not be guessed in an afternoon.
pub(crate) fn long_enough(passphrase: &str) -> Result<()> {
    if passphrase.trim().is_empty() {
        return Err(Error::new(Code::PassphraseEmpty).at_field("passphrase"));
    }
    if passphrase.chars().count() < PASSPHRASE_LEAST {
        return Err(Error::new(Code::PassphraseShort)
            .with("least", PASSPHRASE_LEAST.to_string())
            .at_field("passphrase"));
    }
    Ok(())
}
