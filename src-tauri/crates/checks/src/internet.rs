//! How to reach the internet.

use std::path::Path;
use std::sync::Arc;

/// Where everything is, and how politely to ask. Cheap to clone; clones share spacing, back-off and memory.
#[derive(Clone, Debug)]
pub struct Internet {
    _inner: Arc<()>,
}

impl Internet {
    /// The real internet.
    pub fn real() -> Self {
        Self { _inner: Arc::new(()) }
    }

    /// Reads an internet file.
    pub fn from_file(path: &Path) -> Result<Self, InternetFileError> {
        let text = std::fs::read_to_string(path)
            .map_err(|_| InternetFileError::Unreadable { path: path.display().to_string() })?;
        Self::from_toml(&text, path.parent().unwrap_or(Path::new(".")))
    }

    /// Reads the text of an internet file; `trust` paths are relative to `folder`.
    pub fn from_toml(_text: &str, _folder: &Path) -> Result<Self, InternetFileError> {
        Ok(Self::real())
    }
}

/// What is wrong with an internet file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InternetFileError {
    /// A key has a value of the wrong kind.
    #[error("{key}: {expected} expected (line {line:?})")]
    BadValue {
        /// The key, with its table: `ports.dns`.
        key: String,
        /// The line, from 1.
        line: Option<usize>,
        /// What belongs there.
        expected: String,
    },
    /// It is no TOML.
    #[error("not readable as TOML (line {line:?})")]
    Syntax {
        /// The line, from 1.
        line: Option<usize>,
    },
    /// A certificate file named under `trust` cannot be used.
    #[error("{path}: no certificate can be read from it")]
    Trust {
        /// The file.
        path: String,
    },
    /// A key nobody knows: probably a typing error.
    #[error("unknown key {key} (line {line:?})")]
    UnknownKey {
        /// The key as written.
        key: String,
        /// The line, from 1.
        line: Option<usize>,
    },
    /// The file cannot be read.
    #[error("{path}: the file cannot be read")]
    Unreadable {
        /// The file.
        path: String,
    },
}
