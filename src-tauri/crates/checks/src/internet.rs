//! How to reach the internet: the only seam. The real one is the default; a file may say otherwise.

use std::net::IpAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::sync::Semaphore;
use url::Url;

use crate::bootstrap::Bootstrap;
use crate::file;
use crate::guard::Guard;
use crate::http::Http;
use crate::line::LineMemory;
use crate::names::Names;
use crate::pace::Pace;
use crate::reach::Ways;
use crate::settings::{self, InternetFileError, Settings};
use crate::trust::Trust;

/// Where everything is, and how politely to ask. Cheap to clone; clones share spacing, back-off and memory, so one
/// should live as long as the program. Works inside a tokio runtime with network and time.
#[derive(Clone, Debug)]
pub struct Internet {
    pub(crate) parts: Arc<Parts>,
    hurried: bool,
    /// Whether the mail check looks at the certificates of mail hosts.
    pub(crate) mail_hosts: bool,
}

/// The longest a page is waited for while somebody waits.
const HURRIED: Duration = Duration::from_secs(11);

/// What the checks use.
#[derive(Debug)]
pub(crate) struct Parts {
    pub(crate) bootstrap: Bootstrap,
    pub(crate) guard: Guard,
    pub(crate) http: Http,
    pub(crate) line: LineMemory,
    pub(crate) names: Names,
    pub(crate) pace: Pace,
    pub(crate) settings: Settings,
    /// Connections that may stand at the same time.
    pub(crate) sockets: Semaphore,
    pub(crate) trust: Trust,
    pub(crate) ways: Ways,
}

impl Internet {
    /// The real internet.
    pub fn real() -> Self {
        Self::with(Settings::default(), Trust::mozilla())
    }

    /// Reads an internet file (TOML).
    pub fn from_file(path: &Path) -> Result<Self, InternetFileError> {
        let unreadable = |_| InternetFileError::Unreadable { path: path.display().to_string() };
        let text = file::read(path).map_err(unreadable)?;
        Self::from_toml(&text, path.parent().unwrap_or(Path::new(".")))
    }

    /// Reads the text of an internet file; paths under `trust` are relative to `folder`.
    pub fn from_toml(text: &str, folder: &Path) -> Result<Self, InternetFileError> {
        let settings = settings::parse(text)?;
        let trust = Trust::with_files(settings.trust.iter().map(|path| folder.join(path)))?;
        Ok(Self::with(settings, trust))
    }

    /// The same internet, where the mail check leaves the certificates of mail hosts out.
    #[must_use]
    pub fn without_mail_hosts(self) -> Self {
        Self { mail_hosts: false, ..self }
    }

    /// The same internet for somebody who waits: a slow page is not waited for to its end.
    #[must_use]
    pub fn hurried(self) -> Self {
        Self { hurried: true, ..self }
    }

    fn with(settings: Settings, trust: Trust) -> Self {
        let guard = Guard::new(settings.private_ok.clone());
        let parts = Parts {
            bootstrap: Bootstrap::default(),
            http: Http::new(&settings, &trust),
            line: LineMemory::default(),
            names: Names::new(&settings),
            pace: Pace::default(),
            sockets: Semaphore::new(120),
            guard,
            settings,
            trust,
            ways: Ways::default(),
        };
        Self { parts: Arc::new(parts), hurried: false, mail_hosts: true }
    }

    /// The instant strict TLS judges certificates at, from now on.
    pub(crate) fn set_clock(&self, now: DateTime<Utc>) {
        if self.parts.trust.set_clock(now) {
            self.parts.names.forget();
        }
    }

    /// The proxy that stands before a host with these addresses. Before one that the internet file exempts stands none.
    pub(crate) fn proxy_before(&self, url: &Url, addresses: &[IpAddr]) -> Option<http::Uri> {
        let exempt = addresses.iter().any(|ip| self.parts.guard.is_exempt(*ip));
        if exempt { None } else { self.parts.http.proxy_of(url) }
    }

    pub(crate) fn connect_limit(&self) -> Duration {
        self.parts.settings.limits.connect()
    }

    pub(crate) fn answer_limit(&self) -> Duration {
        self.parts.settings.limits.answer()
    }

    /// How long a page may take; somebody who waits for a diagnosis is not kept that long.
    pub(crate) fn page_limit(&self) -> Duration {
        let limit = self.parts.settings.limits.page();
        if self.hurried { limit.min(HURRIED) } else { limit }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_not_there_or_trusts_nonsense_is_named() {
        let missing = Internet::from_file(Path::new("/nowhere/internet.toml")).unwrap_err();
        assert!(matches!(missing, InternetFileError::Unreadable { .. }));
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let nonsense = Internet::from_toml("trust = [\"Cargo.toml\"]", folder).unwrap_err();
        assert!(matches!(nonsense, InternetFileError::Trust { .. }));
    }
}
