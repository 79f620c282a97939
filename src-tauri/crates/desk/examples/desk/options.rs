//! The command line.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use kigenban_desk::{Code, Error};

/// What the command line asks for.
pub(crate) struct Options {
    /// `--data DIR`: the folder of the ledger.
    pub(crate) data: PathBuf,
    /// `--internet FILE`.
    pub(crate) internet: Option<PathBuf>,
    /// `--now RFC3339`: the clock starts there and runs on.
    pub(crate) now: Option<DateTime<Utc>>,
    /// `--keychain FILE`: stands in for the keychain; without it there is none.
    pub(crate) keychain: Option<PathBuf>,
}

impl Options {
    /// Reads the arguments without the program's own name.
    pub(crate) fn read(mut arguments: impl Iterator<Item = String>) -> Result<Self, Error> {
        let unknown = |value: &str| Error::new(Code::StartArgument).with("value", value);
        let (mut data, mut internet, mut now, mut keychain) = (None, None, None, None);
        while let Some(argument) = arguments.next() {
            let value = arguments.next().ok_or_else(|| unknown(&argument))?;
            match argument.as_str() {
                "--data" => data = Some(PathBuf::from(value)),
                "--internet" => internet = Some(PathBuf::from(value)),
                "--keychain" => keychain = Some(PathBuf::from(value)),
                "--now" => {
                    let at = DateTime::parse_from_rfc3339(&value);
                    now = Some(at.map_err(|_| Error::new(Code::StartNow).with("value", value))?.to_utc());
                }
                _ => return Err(unknown(&argument)),
            }
        }
        let data = data.ok_or_else(|| Error::new(Code::NoFolder))?;
        Ok(Self { data, internet, now, keychain })
    }
}
