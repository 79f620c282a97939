//! An open ledger: what it holds, and the two ways to write into it.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use chrono::{DateTime, TimeDelta, Utc};
use kigenban_facts::{
    Act, Actor, Book, Deed, Edit, EntityRef, Given, HistoryLine, Observation, OfficeId, PcSettings, Sent,
};
use rusqlite::Connection;
use serde_json::Value;
use uuid::Uuid;

use crate::{
    Error, HistoryFilter, Key, Result, db,
    files::Lock,
    keyfile::KeyFile,
    news::News,
    pen::Pen,
    schema,
    tables::{
        entity::{self, DELETED, EntityRow, OFFICE},
        given, history,
        meta::{self, Meta, SHEET_CONFIRMED},
        outbox, pc, sent, span,
    },
    undo,
    wrap::{Label, WrapKind},
};

/// 台帳: one office's ledger, open for this process alone.
///
/// Fields are dropped in order: the database closes before the lock is given back.
pub struct Ledger {
    pub(crate) conn: Connection,
    pub(crate) dir: PathBuf,
    pub(crate) key: Key,
    pub(crate) key_file: KeyFile,
    pub(crate) meta: Meta,
    pub(crate) news: News,
    /// The file is open. `false` after an exchange of the file that could not open either.
    pub(crate) alive: bool,
    pub(crate) _lock: Lock,
}

/// The recovery sheet that opens the ledger as it is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// Somebody has shown that it exists: two of its groups were typed back, or the ledger was brought back with it.
    pub confirmed: bool,
}

impl Ledger {
    /// The whole ledger as plain data.
    pub fn book(&self) -> Result<Book> {
        book_of(&self.conn, self.meta.office)
    }

    /// Whether something has changed since a book last followed.
    pub fn has_news(&self) -> bool {
        !self.news.is_empty()
    }

    /// What has changed since a book last followed.
    pub fn news(&self) -> &News {
        &self.news
    }

    /// Brings a book up to date that was read from this ledger and has followed it since: only what has changed is read. A
    /// book that could not be brought to the end is read anew the next time.
    pub fn follow(&mut self, book: &mut Book) -> Result<()> {
        if self.news.is_much() {
            *book = self.book()?;
        } else {
            self.news.bring(&self.conn, self.meta.office, book).inspect_err(|_| self.news.anew = true)?;
        }
        self.news = News::default();
        Ok(())
    }

    /// 変更の記録, newest first.
    pub fn history(&self, filter: &HistoryFilter) -> Result<Vec<HistoryLine>> {
        history::filtered(&self.conn, filter)
    }

    /// Does what a person did: rows and history lines, all or nothing. Gives the act's identifier, which
    /// [`Ledger::undo`] takes back.
    ///
    /// A field set twice gets its last value. A field that holds the value already gets no line. A created row gets its
    /// office by itself.
    pub fn apply(&mut self, act: &Act, who: Actor, now: DateTime<Utc>) -> Result<Uuid> {
        self.write(act.deed, who, now, |pen, _| {
            let last: BTreeMap<_, usize> =
                act.edits.iter().zip(0..).map(|(edit, at)| ((edit.entity, edit.field.as_str()), at)).collect();
            act.edits.iter().zip(0..).try_for_each(|(Edit { entity, field, new }, at)| {
                let later = last.get(&(*entity, field.as_str())) != Some(&at);
                if later { Ok(()) } else { pen.set(*entity, field, new) }
            })
        })
    }

    /// 取り消す: a new act that restores what `act` changed.
    pub fn undo(&mut self, act: Uuid, who: Actor, now: DateTime<Utc>) -> Result<Uuid> {
        let edits = undo::restoring(&self.conn, act)?;
        self.write(Deed::Undo, who, now, |pen, _| {
            edits.iter().try_for_each(|(entity, field, old)| pen.set(*entity, field, old))
        })
    }

    /// Whether [`Ledger::undo`] would do it, and why not.
    pub fn undoable(&self, act: Uuid) -> Result<()> {
        undo::restoring(&self.conn, act).map(|_| ())
    }

    /// 値を消す: blanks every value a field ever had, in the row and in history, and says so by a line of its own.
    /// Who changed it and when stays. Backups made before keep the values until they are replaced.
    pub fn erase_value(&mut self, entity: EntityRef, field: &str, who: Actor, now: DateTime<Utc>) -> Result<Uuid> {
        if [DELETED, "id", OFFICE].contains(&field) || history::head(&self.conn, entity, field)?.is_none() {
            return Err(Error::NotErasable { field: field.to_owned() });
        }
        let act = self.write(Deed::Erase, who, now, |pen, conn| {
            let texts = history::texts_of(conn, entity, field)?;
            given::blank(conn, &texts)?;
            outbox::blank(conn, &texts, now)?;
            history::blank(conn, entity, field)?;
            pen.say_erased(entity, field)
        })?;
        self.news.given = true;
        // Pages of the value's time go from the write-ahead log, too; what the disk refuses now goes with the next ones. The
        // value is erased either way.
        self.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).ok();
        Ok(act)
    }

    /// Keeps looks at the internet, all or none.
    pub fn record(&mut self, observations: &[Observation]) -> Result<()> {
        db::whole(&mut self.conn, |conn| observations.iter().try_for_each(|one| span::record(conn, one)))?;
        self.news.domains.extend(observations.iter().map(|one| one.domain.clone()));
        Ok(())
    }

    /// Remembers that a reminder was sent; the first mark stands.
    pub fn mark_sent(&mut self, key: &str, at: DateTime<Utc>) -> Result<()> {
        if sent::mark(&self.conn, key, at)? {
            self.news.sent.push(Sent { key: key.to_owned(), at });
        }
        Ok(())
    }

    /// Forgets what lies ahead of now by more than that: marks of reminders, and tellings and letters, which count as
    /// withdrawn. A clock that ran ahead set them, and on the day they name they would keep a reminder back. Nothing is
    /// forgotten where the clock of now is the wrong one, plainly: this ledger was not made yet.
    pub fn forget_ahead(&mut self, now: DateTime<Utc>, by: TimeDelta) -> Result<()> {
        if now < self.created_at() {
            return Ok(());
        }
        let marks = db::whole(&mut self.conn, |conn| {
            outbox::withdraw_after(conn, now + by, now)?;
            sent::forget_after(conn, now + by)
        })?;
        self.news.anew |= marks > 0;
        Ok(())
    }

    /// Remembers what was given out to other programs' calendars, and what became of it: all or nothing.
    pub fn remember_given(&mut self, rows: &[Given]) -> Result<()> {
        db::whole(&mut self.conn, |conn| rows.iter().try_for_each(|row| given::put(conn, row)))?;
        self.news.given |= !rows.is_empty();
        Ok(())
    }

    /// This PC's settings.
    pub fn settings(&self) -> Result<PcSettings> {
        pc::settings(&self.conn)
    }

    /// Changes this PC's settings: no act, no history.
    pub fn set_settings(&mut self, settings: &PcSettings) -> Result<()> {
        pc::set_settings(&self.conn, settings)?;
        self.news.settings = true;
        Ok(())
    }

    /// Something small this PC remembers (the day of the last round, …).
    pub fn note(&self, name: &str) -> Result<Option<String>> {
        pc::note(&self.conn, name)
    }

    /// Remembers something small, or forgets it.
    pub fn set_note(&mut self, name: &str, text: Option<&str>) -> Result<()> {
        pc::set_note(&self.conn, name, text)
    }

    /// Rebuilds every row from history and compares byte by byte. Gives the number of rows.
    pub fn rebuild_check(&self) -> Result<usize> {
        let mut rebuilt: BTreeMap<EntityRef, EntityRow> = BTreeMap::new();
        for line in history::all(&self.conn)? {
            let row = rebuilt
                .entry(line.entity)
                .or_insert_with(|| EntityRow { created: line.clock, fields: BTreeMap::new() });
            row.set(&line.field, history::in_row(&line.new));
        }
        let mut rows = 0;
        for kind in entity::KINDS {
            for (entity, stored) in entity::all_stored(&self.conn, kind)? {
                if rebuilt.remove(&entity).map(|row| row.stored()).transpose()? != Some(stored) {
                    return Err(Error::RowsDiffer { entity });
                }
                rows += 1;
            }
        }
        match rebuilt.keys().next() {
            Some(missing) => Err(Error::RowsDiffer { entity: *missing }),
            None => Ok(rows),
        }
    }

    /// The ledger's identifier.
    pub fn id(&self) -> Uuid {
        self.meta.ledger
    }

    /// The one office's identifier; its name is set by an act.
    pub fn office(&self) -> OfficeId {
        self.meta.office
    }

    /// 練習: made under an injected clock or internet.
    pub fn rehearsal(&self) -> bool {
        self.meta.rehearsal
    }

    /// When it was made.
    pub fn created_at(&self) -> DateTime<Utc> {
        self.meta.created_at
    }

    /// The recovery sheet in force; `None` when no code opens the ledger, because its wrapped key is lost.
    pub fn sheet(&self) -> Result<Option<Sheet>> {
        if !self.key_file.has(WrapKind::Recovery) {
            return Ok(None);
        }
        let confirmed = match meta::value(&self.conn, SHEET_CONFIRMED)? {
            Some(key) => key == self.key.id(),
            None => self.confirmed_under_the_first_version()?,
        };
        Ok(Some(Sheet { made_at: self.meta.sheet_made_at, confirmed }))
    }

    /// The recovery sheet in force is believed from now on.
    pub fn confirm_sheet(&mut self) -> Result<()> {
        meta::set(&self.conn, SHEET_CONFIRMED, &self.key.id())
    }

    /// Version 0.1.0 kept it in two notes, which a remake that was cut short left standing: believed only when they speak
    /// of the sheet in force.
    fn confirmed_under_the_first_version(&self) -> Result<bool> {
        let made = self.note("recovery_made")?.and_then(|made| made.parse::<DateTime<Utc>>().ok());
        Ok(made == Some(self.meta.sheet_made_at) && self.note("recovery_confirmed")?.is_some())
    }

    /// Whether the file is open. It is not after an exchange ([`Ledger::remake_recovery`]) whose last step the disk refused:
    /// then the folder is to be looked at anew.
    pub fn is_alive(&self) -> bool {
        self.alive
    }

    /// Reads everything there is, and the structure: every page's seal, SQLite's own order, the tables this program makes,
    /// every row. [`Error::Damaged`] when something does not read back.
    pub fn prove(&self) -> Result<()> {
        db::prove_pages(&self.conn)?;
        schema::prove_structure(&self.conn)?;
        self.book().map(|_| ())
    }

    /// Whether a 合い言葉 opens it.
    pub fn has_passphrase(&self) -> bool {
        self.key_file.has(WrapKind::Passphrase)
    }

    /// The folder it lies in.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// What its wraps say of it.
    pub(crate) fn label(&self) -> Label {
        Label { ledger: self.meta.ledger, rehearsal: self.meta.rehearsal, made_at: self.meta.sheet_made_at }
    }

    fn write(
        &mut self,
        deed: Deed,
        who: Actor,
        now: DateTime<Utc>,
        edit: impl FnOnce(&mut Pen<'_>, &Connection) -> Result<()>,
    ) -> Result<Uuid> {
        let (act, written) = db::whole(&mut self.conn, |conn| {
            let mut pen = Pen::new(conn, &self.meta, deed, who, now)?;
            edit(&mut pen, conn)?;
            pen.finish()
        })?;
        self.news.wrote(written);
        Ok(act)
    }
}

/// No value of the ledger, no key.
impl std::fmt::Debug for Ledger {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ledger")
            .field("id", &self.meta.ledger)
            .field("rehearsal", &self.meta.rehearsal)
            .finish_non_exhaustive()
    }
}

/// Everything that a database holds, as plain data.
pub(crate) fn book_of(conn: &Connection, office: OfficeId) -> Result<Book> {
    Ok(Book {
        office: entity::office(conn, office)?,
        people: entity::living(conn)?,
        bundles: entity::living(conn)?,
        contracts: entity::living(conn)?,
        custodians: entity::living(conn)?,
        cards: entity::living(conn)?,
        lent: entity::living(conn)?,
        recipients: entity::living(conn)?,
        payments: entity::living(conn)?,
        snoozes: entity::living(conn)?,
        dones: entity::living(conn)?,
        answers: entity::living(conn)?,
        handovers: entity::living(conn)?,
        stamps: entity::living(conn)?,
        ways: entity::living(conn)?,
        spans: span::all(conn)?.into(),
        sent: sent::all(conn)?.into(),
        given: given::all(conn)?.into(),
        settings: pc::settings(conn)?,
    })
}

/// Edits that set every field of an entity which differs from `Default`: for adding one.
pub fn edits_of<T: kigenban_facts::Entity + Default>(entity: &T) -> Result<Vec<Edit>> {
    let reference = EntityRef { kind: T::KIND, id: entity.uuid() };
    let (Value::Object(fields), Value::Object(defaults)) =
        (serde_json::to_value(entity)?, serde_json::to_value(T::default())?)
    else {
        return Ok(Vec::new());
    };
    Ok(fields
        .into_iter()
        .filter(|(field, value)| field != "id" && defaults.get(field) != Some(value))
        .filter(|(field, value)| field != OFFICE || !value.is_null())
        .map(|(field, new)| Edit { entity: reference, field, new })
        .collect())
}
