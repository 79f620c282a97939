//! What a copy holds, and what going back to it would change: said before anything is.
//!
//! With an open ledger the copy is held against it. Where the ledger does not open, the copy is held against what can still
//! be read of it, else against the newest copy; what nobody can read is said to be unknown.

use kigenban_advice::Snapshot;
use kigenban_facts::{Book, HistoryLine};
use kigenban_ledger::{Backup, Error as LedgerError, Glance, HistoryFilter, Key, Ledger, RecoveryCode, Unlock};

use crate::own_rows::OwnRows;
use crate::say::{Say, by_act, file_of};
use crate::view::CopyPreview;
use crate::{Code, Desk, Error, Result};

/// So many of the changes that would be gone are named.
const NAMED: usize = 5;

/// What a copy is held against.
struct Present {
    book: Book,
    history: Vec<HistoryLine>,
    contracts: usize,
    /// It is the ledger itself, whole or what is left of it; otherwise a newer copy.
    ledger: bool,
}

impl Desk {
    /// Looks into a copy; without a name into the newest that reads back from end to end.
    pub(crate) fn preview_copy(
        &self,
        file: Option<&str>,
        code: Option<&str>,
        passphrase: Option<&str>,
    ) -> Result<CopyPreview> {
        let copies = Ledger::backups(&self.setup().folder)?;
        let code = code.map(RecoveryCode::parse).transpose().map_err(|error| Error::from(error).at_field("code"))?;
        let unlock = match (&code, passphrase) {
            (Some(code), _) => Some(Unlock::Recovery(code)),
            (None, passphrase) => passphrase.map(Unlock::Passphrase),
        };
        let wanted = |copy: &&Backup| file.is_none_or(|file| file_of(copy) == file);
        let mut refused: Option<Error> = None;
        for copy in copies.iter().filter(wanted) {
            let looked = self.keys_of(copy, unlock).and_then(|keys| Ok((self.look_into(copy, keys.as_deref())?, keys)));
            match looked {
                Ok((glance, keys)) => return self.previewed(copy, &glance, &copies, &keys.unwrap_or_default()),
                // Another copy wants the same key, and has another fault if any.
                Err(error) if file.is_some() || error.code() != Code::BackupUnusable => return Err(error),
                Err(error) => refused = refused.or(Some(error)),
            }
        }
        Err(refused.unwrap_or_else(|| Error::new(Code::NotFound).at_field("file")))
    }

    /// Keys of the keychain, of a sheet or of a 合い言葉 for a copy; `None` = the ledger that is open has it.
    fn keys_of(&self, copy: &Backup, unlock: Option<Unlock<'_>>) -> Result<Option<Vec<Key>>> {
        if let Some(unlock) = unlock {
            let field = if matches!(unlock, Unlock::Passphrase(_)) { "passphrase" } else { "code" };
            let key = Ledger::key_of_copy(&copy.path, unlock).map_err(|error| Error::from(error).at_field(field))?;
            return Ok(Some(vec![key]));
        }
        if self.is_open() {
            return Ok(None);
        }
        let keys = self.keys_in_keychain(&copy.path);
        if keys.is_empty() {
            return Err(Error::new(Code::LedgerClosed).at_field("code"));
        }
        Ok(Some(keys))
    }

    fn look_into(&self, copy: &Backup, keys: Option<&[Key]>) -> Result<Glance> {
        let read = |key: &Key| Ledger::prove_copy(&copy.path, key).and_then(|()| Ledger::glance(&copy.path, key));
        let seen = match keys {
            None => {
                self.with(|opened| Ok(opened.ledger.prove_copy_at(copy).and_then(|()| opened.ledger.glance_at(copy))))?
            }
            Some(keys) => first_that_fits(keys, read),
        };
        seen.map_err(|error| match error {
            // Under another key: its own sheet opens it, and only then can anybody look.
            LedgerError::WrongKey => Error::new(Code::LedgerClosed).at_field("code"),
            error => Error::new(Code::BackupUnusable).because(error),
        })
    }

    fn previewed(&self, copy: &Backup, glance: &Glance, copies: &[Backup], keys: &[Key]) -> Result<CopyPreview> {
        if self.is_open() {
            return self.say(|say, opened| {
                let history = opened.ledger.history(&HistoryFilter::default())?;
                let contracts = say.book.contracts.len();
                let present = Present { book: Book::default(), history, contracts, ledger: true };
                Ok(compared(say, copy, glance, Some(&present)))
            });
        }
        let present = self.what_is_left(copy, copies, keys);
        let book = present.as_ref().map(|present| present.book.clone()).or_else(|| glance.book.clone());
        let knowledge = OwnRows::of(&self.setup().folder).knowledge;
        let snapshot = Snapshot::of(book.unwrap_or_default(), knowledge, self.now());
        let say = Say::new(self.words(), &snapshot);
        Ok(compared(&say, copy, glance, present.as_ref()))
    }

    /// What can still be read of the ledger that does not open; else the newest copy that is newer than this one.
    fn what_is_left(&self, copy: &Backup, copies: &[Backup], keys: &[Key]) -> Option<Present> {
        let left = first_that_fits(keys, |key| Ledger::glance_left(&self.setup().folder, key)).ok();
        if let Some(Glance { contracts, history, book: Some(book), .. }) = left {
            return Some(Present { book, history, contracts, ledger: true });
        }
        let newer = copies.iter().filter(|other| other.at > copy.at);
        let mut read = newer.filter_map(|other| first_that_fits(keys, |key| Ledger::glance(&other.path, key)).ok());
        read.find_map(|Glance { contracts, history, book, .. }| {
            Some(Present { book: book?, history, contracts, ledger: false })
        })
    }
}

fn first_that_fits<T>(keys: &[Key], read: impl Fn(&Key) -> kigenban_ledger::Result<T>) -> kigenban_ledger::Result<T> {
    let mut refused = LedgerError::WrongKey;
    for key in keys {
        match read(key) {
            Err(LedgerError::WrongKey) => {}
            Err(error) => refused = error,
            read => return read,
        }
    }
    Err(refused)
}

/// The copy in words, held against what is there now.
fn compared(say: &Say<'_>, copy: &Backup, glance: &Glance, present: Option<&Present>) -> CopyPreview {
    let words = say.words;
    let last = glance.last_change();
    let mut text = match present.filter(|present| present.contracts != glance.contracts) {
        Some(present) => {
            let (held, now) = (glance.contracts.to_string(), present.contracts.to_string());
            if present.ledger {
                words.say_copy_contracts(&held, &now)
            } else {
                words.say_copy_contracts_newest(&held, &now)
            }
        }
        None => words.say_copy_holds(&glance.contracts.to_string()),
    };
    let gone: Option<Vec<HistoryLine>> = present.map(|present| {
        let later = present.history.iter().filter(|line| last.is_none_or(|last| line.at > last));
        later.cloned().collect()
    });
    let acts = by_act(gone.clone().unwrap_or_default());
    let when = last.map(|at| say.instant(at)).unwrap_or_default();
    let sure = present.is_some_and(|present| present.ledger);
    let going = gone.map(|_| acts.len());
    let follows = match going {
        Some(0) if sure => words.say_copy_same(),
        Some(acts) if acts > 0 => words.say_copy_loses(&when, &acts.to_string()),
        _ => words.say_copy_unknown(&when),
    };
    text = say.both(&text, &follows);
    if going.is_some_and(|acts| acts > 0) && !sure {
        text = say.both(&text, &words.say_copy_unread());
    }
    let changes: Vec<String> = acts
        .iter()
        .filter_map(|act| say.act(act))
        .take(NAMED)
        .map(|act| match act.who {
            Some(who) => words.say_copy_change_by(&act.when, &who, &act.text),
            None => words.say_copy_change(&act.when, &act.text),
        })
        .collect();
    CopyPreview {
        file: file_of(copy),
        when: say.instant(copy.at),
        text,
        changes_more: going
            .map(|acts| acts.saturating_sub(changes.len()))
            .filter(|more| *more > 0)
            .map(|more| u32::try_from(more).unwrap_or(u32::MAX)),
        changes,
    }
}
