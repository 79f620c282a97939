//! What the command line and the environment ask for, read once at the start.

use std::ffi::OsString;
use std::path::PathBuf;

use chrono::{DateTime, Utc};

use crate::press::Press;

/// The variable that names the file with the notifications still on the screen. They themselves stand in no variable: every
/// program that is started from here, a browser for instance, could read them there.
pub(crate) const HANDED_OVER: &str = "KIGENBAN_HANDED_OVER";

/// How this run was asked to behave.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Start {
    /// `--hidden`: begin in the tray, without a window.
    pub(crate) hidden: bool,
    /// `--quit`: end the program that is running, and start none. An installer asks so before it replaces the file.
    pub(crate) quit: bool,
    /// `--pressed LINK`: somebody answered a notification. A link that is none of ours opens the window.
    pub(crate) press: Option<Press>,
    /// `KIGENBAN_DATA`: the folder of the ledger, instead of the platform's.
    pub(crate) data: Option<PathBuf>,
    /// `KIGENBAN_INTERNET` or `--internet FILE`: an internet file; the ledger becomes 練習.
    pub(crate) internet: Option<PathBuf>,
    /// `KIGENBAN_NOW`: where the clock starts; the ledger becomes 練習.
    pub(crate) now: Option<DateTime<Utc>>,
    /// `KIGENBAN_KEYCHAIN`: a file that stands in for the system's keychain; only together with one of the two above.
    pub(crate) keychain: Option<PathBuf>,
    /// The file with the notifications that were on the screen when the program started itself anew.
    pub(crate) handed_over: Option<PathBuf>,
}

/// What in the command line or the environment cannot be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum StartError {
    /// `KIGENBAN_NOW` is no instant (RFC 3339).
    NowUnreadable(String),
    /// `KIGENBAN_NOW` or an internet file in a build made without the feature `rehearsal`.
    RehearsalLeftOut,
    /// An argument this program does not know.
    UnknownArgument(String),
}

impl Start {
    /// Reads arguments (without the program's own name) and variables.
    pub(crate) fn read(
        arguments: impl IntoIterator<Item = OsString>,
        variable: impl Fn(&str) -> Option<OsString>,
    ) -> Result<Self, StartError> {
        let text = |name| variable(name).filter(|value| !value.is_empty());
        let mut start = Self {
            data: text("KIGENBAN_DATA").map(PathBuf::from),
            internet: text("KIGENBAN_INTERNET").map(PathBuf::from),
            keychain: text("KIGENBAN_KEYCHAIN").map(PathBuf::from),
            handed_over: text(HANDED_OVER).map(PathBuf::from),
            ..Self::default()
        };
        if let Some(now) = text("KIGENBAN_NOW") {
            let now = now.to_string_lossy();
            let instant = DateTime::parse_from_rfc3339(&now);
            start.now = Some(instant.map_err(|_| StartError::NowUnreadable(now.into_owned()))?.to_utc());
        }
        let mut arguments = arguments.into_iter();
        while let Some(argument) = arguments.next() {
            match argument.to_str() {
                Some("--hidden") => start.hidden = true,
                Some("--quit") => start.quit = true,
                Some("--pressed") => {
                    let link = arguments.next().ok_or_else(|| StartError::UnknownArgument("--pressed".into()))?;
                    start.press = link.to_str().and_then(Press::read);
                }
                Some("--internet") => {
                    let file = arguments.next().ok_or_else(|| StartError::UnknownArgument("--internet".into()))?;
                    start.internet = Some(file.into());
                }
                _ => return Err(StartError::UnknownArgument(argument.to_string_lossy().into_owned())),
            }
        }
        if !start.is_rehearsal() {
            start.keychain = None;
        } else if cfg!(not(feature = "rehearsal")) {
            return Err(StartError::RehearsalLeftOut);
        }
        Ok(start)
    }

    /// Whether clock or internet are not the real ones: only a 練習 ledger may be opened.
    pub(crate) fn is_rehearsal(&self) -> bool {
        self.internet.is_some() || self.now.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &[&str], variables: &[(&str, &str)]) -> Result<Start, StartError> {
        Start::read(arguments.iter().map(OsString::from), |name| {
            variables.iter().find(|(key, _)| *key == name).map(|(_, value)| OsString::from(value))
        })
    }

    #[test]
    fn nothing_given_means_a_window_and_the_real_world() {
        assert_eq!(read(&[], &[]), Ok(Start::default()));
    }

    #[test]
    fn hidden_starts_in_the_tray() {
        assert!(read(&["--hidden"], &[]).unwrap().hidden);
    }

    #[test]
    fn a_clock_that_is_no_instant_is_refused() {
        assert_eq!(read(&[], &[("KIGENBAN_NOW", "tomorrow")]), Err(StartError::NowUnreadable("tomorrow".into())));
    }

    #[test]
    fn a_file_instead_of_the_keychain_is_ignored_with_the_real_clock_and_internet() {
        assert_eq!(read(&[], &[("KIGENBAN_KEYCHAIN", "key.json")]).unwrap().keychain, None);
        let rehearsal = read(&[], &[("KIGENBAN_KEYCHAIN", "key.json"), ("KIGENBAN_NOW", "2026-11-24T00:30:00Z")]);
        assert_eq!(rehearsal.unwrap().keychain, Some("key.json".into()));
    }

    #[test]
    fn an_empty_variable_counts_as_not_set() {
        assert_eq!(read(&[], &[("KIGENBAN_NOW", ""), ("KIGENBAN_DATA", "")]), Ok(Start::default()));
    }

    #[test]
    fn an_answered_notification_is_named_and_a_strange_link_opens_the_window() {
        let start = read(&["--pressed", "kigenban:press?id=pay&action=open"], &[]).unwrap();
        assert_eq!(start.press.map(|press| press.id), Some("pay".into()));
        assert_eq!(read(&["--pressed", "kigenban:format-c"], &[]), Ok(Start::default()));
    }

    #[test]
    fn an_unknown_argument_is_refused() {
        assert_eq!(read(&["--colour"], &[]), Err(StartError::UnknownArgument("--colour".into())));
    }
}
