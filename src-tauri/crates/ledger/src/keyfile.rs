//! The wrapped keys beside a ledger, written twice, and beside every backup.

use std::path::Path;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::{
    Error, Key, RecoveryCode, Result,
    files::{KEY_FILES, atomic_write, read_small},
    wrap::{Header, Label, Wrap, WrapKind},
};

/// More wraps than any of ours: a file with more is not read.
const MOST_WRAPS: usize = 16;

/// What opens a ledger.
#[derive(Clone, Copy, Debug)]
pub enum Unlock<'a> {
    /// The key out of the keychain.
    Key(&'a Key),
    /// 合い言葉.
    Passphrase(&'a str),
    /// 復旧コード.
    Recovery(&'a RecoveryCode),
}

/// The wraps of one file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct KeyFile {
    wraps: Vec<Wrap>,
}

impl KeyFile {
    /// A fresh file for `key`.
    pub(crate) fn seal(key: &Key, code: &RecoveryCode, passphrase: Option<&str>, label: Label) -> Result<Self> {
        let recovery = Wrap::seal(key, WrapKind::Recovery, &code.secret(), label)?;
        Self { wraps: vec![recovery] }.with_passphrase(key, passphrase, label)
    }

    /// What stands beside the ledger in `dir`: both copies together, so that one lost or damaged copy loses nothing.
    pub(crate) fn beside(dir: &Path) -> Result<Self> {
        let mut both = Self::default();
        let mut first_error = None;
        for name in KEY_FILES {
            match Self::read(&dir.join(name)) {
                Ok(file) => both.merge(&file),
                Err(error) => first_error = first_error.or(Some(error)),
            }
        }
        match first_error {
            Some(error) if both.is_empty() && !matches!(error, Error::Damaged { .. }) => Err(error),
            _ => Ok(both),
        }
    }

    /// One file; a missing one is empty.
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let Some(bytes) = read_small(path)? else { return Ok(Self::default()) };
        let file: Self = serde_json::from_slice(&bytes).map_err(|_| Error::damaged("a key file cannot be read"))?;
        if file.wraps.len() > MOST_WRAPS {
            return Err(Error::TooCostly);
        }
        Ok(file)
    }

    /// Writes both copies, the second first: at every moment one of them is whole.
    pub(crate) fn write_beside(&self, dir: &Path) -> Result<()> {
        KEY_FILES.iter().rev().try_for_each(|name| self.write(&dir.join(name)))
    }

    /// Writes one file, unless it says this already.
    pub(crate) fn write(&self, path: &Path) -> Result<()> {
        match Self::read(path) {
            Ok(there) if there == *self => Ok(()),
            _ => atomic_write(path, &serde_json::to_vec_pretty(self)?),
        }
    }

    /// Both files' wraps, each once.
    pub(crate) fn merge(&mut self, other: &Self) {
        for wrap in &other.wraps {
            if !self.wraps.contains(wrap) && self.wraps.len() < MOST_WRAPS {
                self.wraps.push(wrap.clone());
            }
        }
    }

    /// Only the wraps of `key`; everything when none is (rather a stale wrap than no wrap).
    pub(crate) fn only_of(&self, key: &Key) -> Self {
        let id = key.id();
        let wraps: Vec<Wrap> =
            self.wraps.iter().filter(|wrap| wrap.header().is_ok_and(|header| header.key == id)).cloned().collect();
        if wraps.is_empty() { self.clone() } else { Self { wraps } }
    }

    /// The same with another 合い言葉, or none.
    pub(crate) fn with_passphrase(&self, key: &Key, passphrase: Option<&str>, label: Label) -> Result<Self> {
        let mut file = self.clone();
        file.wraps.retain(|wrap| wrap.header().is_ok_and(|header| header.kind != WrapKind::Passphrase));
        if let Some(passphrase) = passphrase {
            file.wraps.push(Wrap::seal(key, WrapKind::Passphrase, &passphrase_secret(passphrase)?, label)?);
        }
        Ok(file)
    }

    /// The key that `unlock` gives.
    pub(crate) fn unlock(&self, unlock: Unlock<'_>) -> Result<Key> {
        let (kind, secret, wrong) = match unlock {
            Unlock::Key(key) => return Ok(key.clone()),
            Unlock::Passphrase(text) => (WrapKind::Passphrase, passphrase_secret(text)?, Error::WrongPassphrase),
            Unlock::Recovery(code) => (WrapKind::Recovery, code.secret(), Error::WrongCode),
        };
        let mut first_error = None;
        for wrap in &self.wraps {
            match wrap.header().and_then(|header| if header.kind == kind { wrap.open(&secret) } else { Ok(None) }) {
                Ok(Some(key)) => return Ok(key),
                Ok(None) => {}
                Err(error) => first_error = first_error.or(Some(error)),
            }
        }
        Err(first_error.unwrap_or(if self.has(kind) { wrong } else { Error::NoKeyFile }))
    }

    /// Plain headers that can be read.
    pub(crate) fn headers(&self) -> impl Iterator<Item = Header> {
        self.wraps.iter().filter_map(|wrap| wrap.header().ok())
    }

    /// The headers of the wraps of one key.
    pub(crate) fn headers_of(&self, key_id: &str) -> impl Iterator<Item = Header> {
        self.headers().filter(move |header| header.key == key_id)
    }

    /// When the recovery sheet that gives this key was made; `None` when no such wrap is here, or it does not say.
    pub(crate) fn sheet_made_at(&self, key_id: &str) -> Option<DateTime<Utc>> {
        self.headers_of(key_id).find(|header| header.kind == WrapKind::Recovery).and_then(|header| header.made_at)
    }

    pub(crate) fn has(&self, kind: WrapKind) -> bool {
        self.headers().any(|header| header.kind == kind)
    }

    /// Whether the headers agree that the ledger is 練習 (or not); `None` when they do not say.
    pub(crate) fn rehearsal(&self) -> Option<bool> {
        let mut all = self.headers().map(|header| header.rehearsal);
        let first = all.next()?;
        all.all(|other| other == first).then_some(first)
    }

    /// Whether the wraps are of `key` and no other: then `key` is the ledger's, whatever the file looks like.
    pub(crate) fn vouches_for(&self, key: &Key) -> bool {
        let id = key.id();
        !self.is_empty() && self.headers().all(|header| header.key == id)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.wraps.is_empty()
    }
}

/// Typed in full or half width, composed or not: the same 合い言葉.
fn passphrase_secret(text: &str) -> Result<Zeroizing<Vec<u8>>> {
    let folded = Zeroizing::new(text.nfkc().collect::<String>());
    let trimmed = folded.trim();
    if trimmed.is_empty() {
        return Err(Error::EmptyPassphrase);
    }
    Ok(Zeroizing::new(trimmed.as_bytes().to_vec()))
}
