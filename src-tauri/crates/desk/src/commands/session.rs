//! Where the program stands, and the ways to open a ledger.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Nothing;
use crate::opened::{Standing, who};
use crate::say::office_day;
use crate::session::may_be_left;
use crate::view::{Session, SessionState};
use crate::{Desk, Result};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub(super) struct Create {
    passphrase: Option<String>,
}

/// Makes the ledger of this folder: welcome's first step.
pub(super) fn create(desk: &Desk, args: &Create) -> Result<Nothing> {
    desk.create(args.passphrase.as_deref())?;
    desk.changed();
    Ok(Nothing {})
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub(super) struct Open {
    code: Option<String>,
    passphrase: Option<String>,
}

/// Opens a locked ledger; without arguments by the keychain.
pub(super) fn open(desk: &Desk, args: &Open) -> Result<Nothing> {
    desk.unlock(args.code.as_deref(), args.passphrase.as_deref())?;
    desk.changed();
    Ok(Nothing {})
}

/// Puts a ledger that cannot be used aside; nothing is deleted. Then welcome makes a new one.
pub(super) fn begin_anew(desk: &Desk, _args: &Nothing) -> Result<Nothing> {
    desk.begin_anew()?;
    desk.changed();
    Ok(Nothing {})
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub(super) struct Restore {
    /// File name of the backup, as `session.get` lists it.
    file: String,
    code: Option<String>,
    passphrase: Option<String>,
}

/// Brings a backup back.
pub(super) fn restore(desk: &Desk, args: &Restore) -> Result<Nothing> {
    let restored = desk.restore(&args.file, args.code.as_deref(), args.passphrase.as_deref());
    desk.changed();
    restored.map(|()| Nothing {})
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub(super) struct OpenFile {
    /// A ledger's file or a copy of one.
    #[ts(type = "string")]
    path: PathBuf,
    code: Option<String>,
    passphrase: Option<String>,
}

/// Opens a ledger's file or a copy from anywhere: on a new PC, a copy from a stick and the recovery code.
pub(super) fn open_file(desk: &Desk, args: &OpenFile) -> Result<Nothing> {
    let opened = desk.open_file(&args.path, args.code.as_deref(), args.passphrase.as_deref());
    desk.changed();
    opened.map(|()| Nothing {})
}

#[derive(Serialize, TS)]
pub(super) struct Backup {
    /// The file it was written to.
    file: String,
}

/// A backup now.
pub(super) fn backup(desk: &Desk, _args: &Nothing) -> Result<Backup> {
    let now = desk.now();
    let path = desk.with(|opened| Ok(opened.ledger.backup(now)?))?;
    desk.changed();
    Ok(Backup { file: path.display().to_string() })
}

/// What the window must know before any screen.
pub(super) fn get(desk: &Desk, _args: &Nothing) -> Result<Session> {
    if !desk.is_open() {
        return Ok(closed(desk));
    }
    let started = desk.watch().started;
    let keychain = &desk.ports().keychain;
    desk.say(|say, opened| {
        let book = say.book;
        let current = who(book);
        Ok(Session {
            state: match current {
                // Somebody must say who is here before anything else: nothing could be done in anybody's name.
                None if !book.people.is_empty() => SessionState::Who,
                _ if opened.is_welcome(book)? => SessionState::Welcome,
                _ => SessionState::Open,
            },
            sheet: opened.sheet_is_confirmed()?,
            rehearsal: opened.ledger.rehearsal(),
            office: Some(book.office.name.clone()).filter(|name| !name.is_empty()),
            who: current.and_then(|id| book.person(id)).cloned(),
            people: book.people.iter().filter(|person| !person.left && Some(person.id) != current).cloned().collect(),
            settings: book.settings.clone(),
            last_check: say.last_check(),
            next_check: say.next_check(opened.kept.next_look(started)),
            tasks: u32::try_from(say.advice.counts.stopped + say.advice.counts.at_risk).unwrap_or(u32::MAX),
            today: say.today(),
            // Asked only when the key is not there already: the keychain may take its time.
            keychain: opened.in_keychain || keychain.is_there(),
        })
    })
}

fn closed(desk: &Desk) -> Session {
    let words = desk.words();
    let today = office_day(&kigenban_facts::Office::default(), desk.now());
    let when = |at| words.day_full(office_day(&kigenban_facts::Office::default(), at));
    let lines = |backups: &[kigenban_ledger::Backup]| {
        let lines = backups.iter().map(|backup| crate::say::backup_line(backup, when(backup.at)));
        lines.map(|line| (line.file, line.when)).collect()
    };
    let state = match &*desk.standing() {
        Standing::Broken { error, backups } => SessionState::Broken {
            code: error.code(),
            message: error.say(words.language()),
            backups: lines(backups),
            may_leave: may_be_left(error.code()),
        },
        Standing::Locked { passphrase, backups } => {
            SessionState::Locked { passphrase: *passphrase, backups: lines(backups) }
        }
        Standing::Closed => SessionState::Locked { passphrase: false, backups: Vec::new() },
        Standing::New | Standing::Open(_) => SessionState::New,
    };
    Session {
        state,
        rehearsal: desk.setup().rehearsal,
        sheet: false,
        office: None,
        who: None,
        people: Vec::new(),
        settings: kigenban_facts::PcSettings { language: words.language(), ..kigenban_facts::PcSettings::default() },
        last_check: words.say_checked_never(),
        next_check: words.say_next_check_none(),
        tasks: 0,
        today,
        keychain: desk.ports().keychain.is_there(),
    }
}
