//! Where the program stands: no ledger yet, locked, broken, open. Whether a ledger may be opened is decided here, before
//! anything is written.

use std::path::Path;

use kigenban_ledger::{Creation, Key, Ledger, Presence, RecoveryCode, Unlock};
use zeroize::Zeroizing;

use crate::keys::Entry;
use crate::opened::{FreshSheet, Opened, Replacing, Standing};
use crate::{Code, Desk, Error, Result};

/// The shortest 合い言葉 that is taken, in characters.
pub(crate) const PASSPHRASE_LEAST: usize = 8;

impl Desk {
    /// Looks at the folder and takes the first step: open, locked, broken or new.
    pub(crate) fn find_ledger(&self) {
        let standing = self.looked_at().unwrap_or_else(|error| self.broken(error));
        *self.standing() = standing;
    }

    fn broken(&self, error: Error) -> Standing {
        let folder = &self.setup().folder;
        crate::trace::note(folder, self.now(), "opening", &error);
        let backups = if may_be_left(error.code()) { Ledger::backups(folder).unwrap_or_default() } else { Vec::new() };
        Standing::Broken { error, backups }
    }

    fn looked_at(&self) -> Result<Standing> {
        let folder = &self.setup().folder;
        Ledger::mend(folder)?;
        Ok(match Ledger::state(folder)? {
            Presence::None => Standing::New,
            Presence::Damaged(_) => self.broken(Code::LedgerDamaged.into()),
            Presence::Missing(_) => self.broken(Code::LedgerMissing.into()),
            Presence::There(found) => {
                let Some(id) = found.ledger else { return Err(Code::NoKeyFile.into()) };
                self.fits(found.rehearsal)?;
                for entry in Entry::BOTH {
                    let Ok(Some(key)) = self.kept_key(entry, id) else { continue };
                    match self.unlocked(Unlock::Key(&key)) {
                        Ok((ledger, key)) => {
                            let mut opened = Opened::new(ledger, true, self.now())?;
                            if entry == Entry::Beside {
                                opened.in_keychain = self.keep(id, &key);
                            }
                            return Ok(Standing::Open(Box::new(opened)));
                        }
                        Err(kigenban_ledger::Error::WrongKey) => {}
                        Err(error) => return Err(error.into()),
                    }
                }
                Standing::Locked { passphrase: found.has_passphrase, backups: found.backups }
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
        let mut kept = None;
        let made = Ledger::create_kept(
            &self.setup().folder,
            Creation { recovery: &recovery, passphrase, rehearsal: self.setup().rehearsal, now },
            |id, key| match self.ports().keychain.store(id, &key.to_text()) {
                Ok(()) => {
                    kept = Some(id);
                    Ok(())
                }
                Err(_) if passphrase.is_some() => Ok(()),
                Err(_) => Err(kigenban_ledger::Error::NotKept),
            },
        );
        let (mut ledger, _) = match made {
            Ok(made) => made,
            Err(error) => {
                self.find_ledger();
                if let (Some(id), Standing::New) = (kept, &*self.standing()) {
                    let _ = self.ports().keychain.remove(id);
                }
                return Err(error.into());
            }
        };
        let mut settings = ledger.settings()?;
        settings.language = self.setup().language;
        ledger.set_settings(&settings)?;
        let mut opened = Opened::new(ledger, kept.is_some(), now)?;
        opened.fresh = Some(FreshSheet { code: recovery, made_at: now, replaces: None });
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
        self.settle(ledger, &key)
    }

    /// A ledger that was opened or brought back is the one in use from now on.
    fn settle(&self, ledger: Ledger, key: &Key) -> Result<()> {
        let id = ledger.id();
        match Opened::new(ledger, false, self.now()) {
            Ok(mut opened) => {
                opened.in_keychain = self.keep(id, key);
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
            Standing::Broken { error, .. } if may_be_left(error.code()) => {}
            Standing::Locked { .. } => {}
            Standing::Broken { error, .. } => return Err(error.again()),
            _ => return Err(Code::LedgerExists.into()),
        }
        Ledger::set_aside(&self.setup().folder, self.now())?;
        self.find_ledger();
        Ok(())
    }

    /// Brings a backup back. The file that was there is kept aside by the ledger.
    pub(crate) fn restore(&self, file: &str, code: Option<&str>, passphrase: Option<&str>) -> Result<()> {
        let backups = Ledger::backups(&self.setup().folder)?;
        let backup = backups
            .iter()
            .find(|backup| backup.path.file_name().is_some_and(|name| name.to_string_lossy() == file))
            .ok_or_else(|| Error::new(Code::NotFound).at_field("file"))?;
        self.bring_back(&backup.path, code, passphrase)
    }

    /// Opens a ledger's file or a copy from anywhere, where no ledger is open: on a new PC, above all.
    pub(crate) fn open_file(&self, path: &Path, code: Option<&str>, passphrase: Option<&str>) -> Result<()> {
        match &*self.standing() {
            Standing::Open(_) => return Err(Code::LedgerExists.into()),
            Standing::Broken { error, .. } if !may_be_left(error.code()) => return Err(error.again()),
            _ => {}
        }
        let there = std::fs::metadata(path).is_ok_and(|there| there.is_file());
        if !there || path.parent().is_some_and(|folder| folder == self.setup().folder) {
            return Err(crate::failure::unfit(Code::FileUnreadable, path));
        }
        self.bring_back(path, code, passphrase)
    }

    fn bring_back(&self, path: &Path, code: Option<&str>, passphrase: Option<&str>) -> Result<()> {
        let folder = &self.setup().folder;
        if let Presence::There(found) | Presence::Damaged(found) | Presence::Missing(found) = Ledger::state(folder)?
            && found.ledger.is_some()
        {
            self.fits(found.rehearsal)?;
        }
        let code = code.map(RecoveryCode::parse).transpose().map_err(|error| Error::from(error).at_field("code"))?;
        let keys = self.keys_in_keychain(path);
        let unlocks: Vec<Unlock<'_>> = match (&code, passphrase) {
            (Some(code), _) => vec![Unlock::Recovery(code)],
            (None, Some(passphrase)) => vec![Unlock::Passphrase(passphrase)],
            (None, None) => keys.iter().map(Unlock::Key).collect(),
        };
        if unlocks.is_empty() {
            return Err(Error::new(Code::LedgerClosed).at_field("code"));
        }
        // The ledger that is open lets go of its lock first; whatever happens, the folder is looked at anew.
        *self.standing() = Standing::Closed;
        let mut refused = None;
        for unlock in unlocks {
            let rehearsal = self.setup().rehearsal;
            match Ledger::restore_from_backup(folder, path, unlock, rehearsal, self.now()) {
                Ok((ledger, key)) => return self.settle(ledger, &key),
                Err(error) => refused = Some(error),
            }
        }
        self.find_ledger();
        let by_keychain = code.is_none() && passphrase.is_none();
        Err(match refused {
            Some(error @ kigenban_ledger::Error::Damaged { .. }) => Error::new(Code::BackupUnusable).because(error),
            // Under another key than this PC's: its sheet is wanted.
            Some(kigenban_ledger::Error::WrongKey) if by_keychain => Error::new(Code::LedgerClosed).at_field("code"),
            Some(error) => {
                let field = if passphrase.is_some() { "passphrase" } else { "code" };
                Error::from(error).at_field(field)
            }
            None => Code::BackupUnusable.into(),
        })
    }

    /// The keychain's keys for the ledger that a file belongs to: they open its copies, too.
    pub(crate) fn keys_in_keychain(&self, path: &Path) -> Vec<Key> {
        let Some(id) = Ledger::named_by(path) else { return Vec::new() };
        Entry::BOTH.into_iter().filter_map(|entry| self.kept_key(entry, id).ok().flatten()).collect()
    }

    /// A new code for a new sheet. Nothing changes until it is confirmed. Where no keychain answers, a new 合い言葉 is
    /// needed, because nothing else would open the ledger day by day.
    pub(crate) fn draw_up_sheet(&self, passphrase: Option<&str>) -> Result<()> {
        if let Some(passphrase) = passphrase {
            long_enough(passphrase)?;
        }
        let now = self.now();
        self.with(|opened| {
            if passphrase.is_none() && self.kept_key(Entry::Own, opened.ledger.id()).is_err() {
                return Err(Error::new(Code::KeychainMissing).at_field("passphrase"));
            }
            let passphrase = passphrase.map(|text| Zeroizing::new(text.to_owned()));
            let replaces = Some(Replacing { passphrase });
            opened.fresh = Some(FreshSheet { code: RecoveryCode::make_random()?, made_at: now, replaces });
            Ok(())
        })
    }

    /// The sheet that was shown is confirmed: it is believed, or put in force in the place of the old one.
    pub(crate) fn confirm_sheet(&self) -> Result<()> {
        let (made_at, done) = self.with(|opened| {
            let Some(fresh) = &opened.fresh else { return Err(Code::RecoveryNotShown.into()) };
            let made_at = fresh.made_at;
            Ok((made_at, self.put_in_force(opened)))
        })?;
        let Err(error) = done else { return Ok(()) };
        let alive = matches!(&*self.standing(), Standing::Open(opened) if opened.ledger.is_alive());
        if alive {
            return Err(error);
        }
        // The disk refused the very last step: which of the two files is there is found out anew.
        *self.standing() = Standing::Closed;
        self.find_ledger();
        let in_force = self.with(|opened| Ok(opened.ledger.sheet()?.is_some_and(|sheet| sheet.made_at == made_at)));
        if in_force? { Ok(()) } else { Err(error) }
    }

    fn put_in_force(&self, opened: &mut Opened) -> Result<()> {
        let Opened { ledger, fresh, in_keychain, .. } = opened;
        let Some(FreshSheet { code, made_at, replaces }) = fresh else { return Err(Code::RecoveryNotShown.into()) };
        let Some(Replacing { passphrase }) = replaces else {
            ledger.confirm_sheet()?;
            *fresh = None;
            return Ok(());
        };
        let (id, passphrase) = (ledger.id(), passphrase.as_ref().map(|text| text.as_str()));
        let mut kept = false;
        let made = ledger.remake_recovery(code, passphrase, *made_at, |key| {
            kept = self.keep_beside(id, key).is_ok();
            if kept || passphrase.is_some() { Ok(()) } else { Err(kigenban_ledger::Error::NotKept) }
        });
        match made {
            Ok(key) => {
                // The entry beside stays good where the ledger's own cannot be written now.
                *in_keychain = kept;
                if kept {
                    self.keep(id, &key);
                }
                *fresh = None;
                Ok(())
            }
            Err(error) => {
                if kept && ledger.is_alive() {
                    self.forget_beside(id);
                }
                Err(error.into())
            }
        }
    }
}

/// Whether a person may leave this ledger for a copy or for a new beginning; everything of it is kept aside. Where another
/// program holds it, it is newer than this program, or it belongs to another kind of run, going back would only lose what
/// is there, and something better can be done.
pub(crate) fn may_be_left(code: Code) -> bool {
    !matches!(code, Code::LedgerInUse | Code::LedgerNewer | Code::RealLedger | Code::RehearsalLedger)
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
