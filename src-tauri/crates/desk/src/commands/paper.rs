//! 書類: everything that is written to a file a person chose.

use std::path::{Path, PathBuf};

use kigenban_facts::BundleId;
use kigenban_ledger::{atomic_write, atomic_write_to_share};
use kigenban_papers::{PaperError, Sheet as Paper, Which, handover_markdown, handover_pdf};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::failure::{not_written, unfit};
use crate::{Code, Desk, Error, Result};

/// Where it was written.
#[derive(Serialize, TS)]
pub(crate) struct Written {
    #[ts(type = "string")]
    path: PathBuf,
}

#[derive(Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub(super) enum Format {
    Md,
    Pdf,
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub(super) struct Sheet {
    #[ts(inline)]
    format: Format,
    #[ts(type = "string")]
    path: PathBuf,
    #[ts(optional, type = "string")]
    bundle: Option<BundleId>,
    /// Also the contracts and payments of every other 契約一式; without it the paper holds one alone.
    others: Option<bool>,
}

/// 引き継ぎシート.
pub(super) fn sheet(desk: &Desk, args: &Sheet) -> Result<Written> {
    let bytes = desk.say(|say, opened| {
        if args.bundle.is_some_and(|id| say.bundle(id).is_none()) {
            return Err(Error::new(Code::NotFound).at_field("bundle"));
        }
        let which = Which {
            bundle: args.bundle,
            handover: None,
            others: args.others.unwrap_or_default(),
            rehearsal: opened.ledger.rehearsal(),
        };
        let sheet = Paper::of(say.book, say.advice, which, say.words);
        match args.format {
            Format::Md => Ok(handover_markdown(&sheet).into_bytes()),
            Format::Pdf => handover_pdf(&sheet).map_err(not_made),
        }
    })?;
    write(desk, &args.path, &bytes)
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct To {
    #[ts(type = "string")]
    pub(super) path: PathBuf,
}

/// 予定表.
pub(super) fn ics(desk: &Desk, args: &To) -> Result<Written> {
    let text = desk.say(|say, _| Ok(kigenban_papers::ics(say.book, say.advice, say.words)))?;
    write(desk, &args.path, text.as_bytes())
}

/// Excel.
pub(super) fn xlsx(desk: &Desk, args: &To) -> Result<Written> {
    let bytes = desk.say(|say, _| kigenban_papers::xlsx(say.book, say.advice, say.words).map_err(not_made))?;
    write(desk, &args.path, &bytes)
}

pub(super) fn not_made(cause: PaperError) -> Error {
    Error::new(Code::PaperNotMade).because(cause)
}

/// Writes a file that is to be handed on, whole or not at all.
pub(super) fn write(desk: &Desk, path: &Path, bytes: &[u8]) -> Result<Written> {
    write_with(desk, atomic_write_to_share, path, bytes)
}

/// Writes a file that only its owner may read, whole or not at all.
pub(super) fn write_secret(desk: &Desk, path: &Path, bytes: &[u8]) -> Result<Written> {
    write_with(desk, atomic_write, path, bytes)
}

type Write = fn(&Path, &[u8]) -> kigenban_ledger::Result<()>;

pub(super) fn write_with(desk: &Desk, write: Write, path: &Path, bytes: &[u8]) -> Result<Written> {
    if path.as_os_str().is_empty() || path.file_name().is_none() {
        return Err(unfit(Code::FileUnwritable, path));
    }
    let place = desk.with(|opened| Ok(opened.ledger.second_place()?.map(|place| opened.ledger.folder_in(&place))));
    let copies = place.ok().flatten().is_some_and(|copies| is_in(path, &copies));
    if copies || is_in(path, &desk.setup().folder) {
        return Err(unfit(Code::FileIsLedger, path));
    }
    write(path, bytes).map_err(|cause| not_written(path, cause))?;
    Ok(Written { path: path.to_owned() })
}

/// Whether a file would lie in the ledger's folder, whatever way its path leads there: everything in it is the program's,
/// the ledger, its keys and its copies.
pub(super) fn is_in(path: &Path, ledger: &Path) -> bool {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    match (folder.canonicalize(), ledger.canonicalize()) {
        (Ok(folder), Ok(ledger)) => folder.starts_with(ledger),
        _ => false,
    }
}
