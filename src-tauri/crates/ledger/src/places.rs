//! Copies outside this PC: in which places they were laid down, and which of them still want an earlier recovery sheet.
//!
//! A place may lie in a drawer while a sheet is made anew. Its copies stay under the earlier key then. They are remembered
//! by name, because nobody can look; they are re-encrypted when they are there again, with the former keys, which the
//! (encrypted) ledger keeps until nothing waits any more.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};
use kigenban_facts::PersonId;
use rusqlite::Connection;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    Error, Laid, Ledger, Result,
    backup::{self, file_name},
    renewing::Renewing,
    tables::{
        meta::{self, FORMER_KEY},
        pc,
    },
};

/// The note of the second place for copies. This PC's own: another PC has other drives.
const SECOND_PLACE: &str = "second_place";
/// The note of every copy that was laid down outside, by place. One place may be several sticks in turn.
const LAID_DOWN: &str = "copies_elsewhere";
/// The note of the sheets that copies outside still want.
const FORMER_SHEETS: &str = "former_sheets";

/// An earlier recovery sheet that copies outside this PC want, or wanted until now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormerSheet {
    /// [`crate::Key::id`] of its key.
    key: String,
    /// When it was made, where that is known.
    pub made_at: Option<DateTime<Utc>>,
    /// The copies that it alone opens. None: all of them open with the sheet in force by now.
    pub copies: Vec<CopyElsewhere>,
    /// What somebody answered when asked what is to become of it.
    pub answer: Option<SheetAnswer>,
    /// A copy was looked for in vain: the sheet could not be thrown away.
    waited: bool,
}

/// A copy outside this PC.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CopyElsewhere {
    /// The place as it was chosen.
    pub place: PathBuf,
    /// The file's name; `None` where a version before this one laid it down and nobody wrote its name down.
    pub file: Option<String>,
}

impl CopyElsewhere {
    /// When it was made, by its name.
    pub fn at(&self) -> Option<DateTime<Utc>> {
        backup::named(Path::new(self.file.as_deref()?)).map(|copy| copy.at)
    }
}

/// What becomes of an earlier sheet while copies still want it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetAnswer {
    /// What.
    pub fate: SheetFate,
    /// Who said so.
    pub by: Option<PersonId>,
    /// When.
    pub at: DateTime<Utc>,
}

/// What becomes of an earlier sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SheetFate {
    /// It is thrown away; its copies wait unopened until their place is there again.
    Destroy,
    /// Its copies are no more.
    Gone,
    /// It is kept until its copies are re-encrypted.
    Keep,
}

/// What is to be re-encrypted outside this PC. It does not touch the open ledger: a place in the network may take its time.
#[derive(Debug)]
pub struct Renewal {
    renewing: Renewing,
    places: Vec<(PathBuf, PathBuf)>,
}

/// What came of it.
#[derive(Debug)]
pub struct Renewed {
    key: String,
    /// The copies that open with the sheet in force, for each place that was there.
    there: BTreeMap<PathBuf, Vec<String>>,
    /// Why it could not be done to the end in a place that was there.
    pub error: Option<Error>,
}

impl Renewal {
    /// Re-encrypts what is there.
    pub fn run(&self) -> Renewed {
        let mut done = Renewed { key: self.renewing.key.id(), there: BTreeMap::new(), error: None };
        for (place, folder) in self.places.iter().filter(|(_, folder)| folder.is_dir()) {
            let renewed = backup::in_folder(folder).and_then(|copies| self.renewing.all(&copies));
            done.error = done.error.or(renewed.err());
            let copies = backup::in_folder(folder).unwrap_or_default();
            let own = copies.iter().filter(|copy| self.renewing.is_done(&copy.path)).filter_map(file_name);
            done.there.insert(place.clone(), own.collect());
        }
        done
    }
}

impl Ledger {
    /// The second place for copies, where one was chosen.
    pub fn second_place(&self) -> Result<Option<PathBuf>> {
        Ok(self.note(SECOND_PLACE)?.map(PathBuf::from))
    }

    /// Chooses the second place, or none. What was laid down in another one stays there, and is remembered.
    pub fn set_second_place(&mut self, place: Option<&Path>) -> Result<()> {
        self.set_note(SECOND_PLACE, place.map(|place| place.to_string_lossy()).as_deref())
    }

    /// Remembers which copies lie in a place. Those that are not there now may lie on another stick.
    pub fn remember_laid(&mut self, place: &Path, laid: &Laid) -> Result<()> {
        let mut places: Places = read(&self.conn, LAID_DOWN)?.unwrap_or_default();
        let known = places.entry(place.to_owned()).or_default();
        known.extend(laid.there.iter().cloned());
        known.retain(|file| !laid.pruned.contains(file));
        write(&self.conn, LAID_DOWN, &places)
    }

    /// The earlier sheets that copies outside want or wanted until now, oldest first.
    pub fn former_sheets(&self) -> Result<Vec<FormerSheet>> {
        if let Some(sheets) = read(&self.conn, FORMER_SHEETS)? {
            return Ok(sheets);
        }
        // Made anew by a version that did not write down what waits.
        let former = self.former_keys()?;
        let waiting = self.second_place()?.zip(former.last());
        Ok(waiting.map(|(place, key)| FormerSheet::unnamed(key.id(), None, place)).into_iter().collect())
    }

    /// Remembers what becomes of the earlier sheets: of one that nothing wants any more, that it was thrown away.
    pub fn answer_former_sheets(&mut self, answer: SheetAnswer) -> Result<()> {
        let mut sheets = self.former_sheets()?;
        if answer.fate != SheetFate::Keep {
            sheets.retain(|sheet| !sheet.copies.is_empty());
        }
        for sheet in &mut sheets {
            sheet.answer = Some(answer);
        }
        if answer.fate == SheetFate::Gone {
            let mut places: Places = read(&self.conn, LAID_DOWN)?.unwrap_or_default();
            for copy in sheets.iter().flat_map(|sheet| &sheet.copies) {
                if let Some((known, file)) = places.get_mut(&copy.place).zip(copy.file.as_ref()) {
                    known.remove(file);
                }
            }
            write(&self.conn, LAID_DOWN, &places)?;
            sheets.clear();
        }
        write(&self.conn, FORMER_SHEETS, &sheets)
    }

    /// What is to be re-encrypted outside this PC; `None` when nothing waits.
    pub fn renewal_elsewhere(&self) -> Result<Option<Renewal>> {
        let sheets = self.former_sheets()?;
        let places: BTreeSet<&PathBuf> =
            sheets.iter().flat_map(|sheet| &sheet.copies).map(|copy| &copy.place).collect();
        let former = self.former_keys()?;
        if places.is_empty() || former.is_empty() {
            return Ok(None);
        }
        let places = places.into_iter().map(|place| (place.clone(), self.folder_in(place))).collect();
        Ok(Some(Renewal { renewing: self.renewing(former)?, places }))
    }

    /// Remembers what was re-encrypted. A sheet that waited for it and was kept may be thrown away now, and stays listed until
    /// somebody says that it was.
    pub fn renewed(&mut self, renewed: &Renewed) -> Result<()> {
        if renewed.key != self.key.id() {
            // A newer sheet came in force meanwhile: the next round is for that one.
            return Ok(());
        }
        let before = self.former_sheets()?;
        let mut sheets = before.clone();
        for sheet in &mut sheets {
            sheet.copies.retain(|copy| match renewed.there.get(&copy.place) {
                Some(there) => copy.file.as_ref().is_some_and(|file| !there.contains(file)),
                None => true,
            });
            sheet.waited |= !sheet.copies.is_empty();
        }
        let thrown_away = |sheet: &FormerSheet| sheet.answer.is_some_and(|answer| answer.fate == SheetFate::Destroy);
        sheets.retain(|sheet| !sheet.copies.is_empty() || (sheet.waited && !thrown_away(sheet)));
        if sheets != before {
            write(&self.conn, FORMER_SHEETS, &sheets)?;
        }
        self.forget_former_keys()
    }

    /// Forgets the former keys once no copy outside waits for one. Those here are done before.
    pub(crate) fn forget_former_keys(&self) -> Result<()> {
        let waits = self.former_sheets()?.iter().any(|sheet| !sheet.copies.is_empty());
        if waits { Ok(()) } else { meta::remove(&self.conn, FORMER_KEY) }
    }

    /// Writes into the copy that is to take the ledger's place which copies outside will want the sheet that is in force now.
    pub(crate) fn note_former_sheet(&self, fresh: &Connection) -> Result<()> {
        let mut sheets = self.former_sheets()?;
        let waiting = |place: &PathBuf, file: Option<&String>| {
            sheets.iter().flat_map(|sheet| &sheet.copies).any(|copy| copy.place == *place && copy.file.as_ref() == file)
        };
        let places: Places = read(&self.conn, LAID_DOWN)?.unwrap_or_default();
        let mut copies = Vec::new();
        for (place, files) in &places {
            let new = files.iter().filter(|file| !waiting(place, Some(*file)));
            copies.extend(new.map(|file| CopyElsewhere { place: place.clone(), file: Some(file.clone()) }));
        }
        let (key, made_at) = (self.key.id(), Some(self.meta.sheet_made_at));
        let unnamed = self.second_place()?.filter(|place| !places.contains_key(place) && !waiting(place, None));
        if !copies.is_empty() {
            sheets.push(FormerSheet { key, made_at, copies, answer: None, waited: false });
        } else if let Some(place) = unnamed {
            sheets.push(FormerSheet::unnamed(key, made_at, place));
        }
        write(fresh, FORMER_SHEETS, &sheets)
    }
}

impl FormerSheet {
    fn unnamed(key: String, made_at: Option<DateTime<Utc>>, place: PathBuf) -> Self {
        Self { key, made_at, copies: vec![CopyElsewhere { place, file: None }], answer: None, waited: false }
    }
}

type Places = BTreeMap<PathBuf, BTreeSet<String>>;

/// A note that cannot be read is none: what it said is asked of the places again.
fn read<T: DeserializeOwned>(conn: &Connection, name: &str) -> Result<Option<T>> {
    Ok(pc::note(conn, name)?.and_then(|text| serde_json::from_str(&text).ok()))
}

fn write<T: Serialize>(conn: &Connection, name: &str, value: &T) -> Result<()> {
    pc::set_note(conn, name, Some(&serde_json::to_string(value)?))
}
