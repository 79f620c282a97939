//! An office's own rows: companies and their rules that the built-in tables do not have, or have wrongly.

use std::sync::OnceLock;

use crate::presets::{Preset, PresetError, read_presets};
use crate::providers::{Provider, ProviderError, read_providers};

/// The tables with the office's own rows. They belong to the program's start as its built-in tables do, and stay.
struct Tables {
    providers: Vec<Provider>,
    presets: Vec<Preset>,
}

static TABLES: OnceLock<Tables> = OnceLock::new();

/// Why an office's own file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum OwnRowsError {
    /// It is no TOML of the expected form.
    #[error("line {line}: {cause}")]
    Form {
        /// Where, counted from 1.
        line: usize,
        /// What is wrong.
        cause: toml::de::Error,
    },
    /// A row with this id has a date, a role or a rule that is none.
    #[error("row {0}: its date, a role or its rule cannot be read")]
    Row(String),
}

/// Reads an office's own file, once at the start of the program and before anything is judged: `[[provider]]` in the
/// form of `data/providers.toml`, `[[preset]]` in that of `data/presets.toml`. The same id replaces a row, a new id adds
/// one, and a company's own presets come before its built-in ones. Gives how many rows were read.
///
/// # Errors
/// Then the tables stay as they are.
pub fn take_over_own_rows(text: &str) -> Result<usize, OwnRowsError> {
    let form = |cause: toml::de::Error| {
        let before = cause.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        OwnRowsError::Form { line: before.matches('\n').count() + 1, cause }
    };
    let providers = read_providers(text).map_err(|error| match error {
        ProviderError::Form(cause) => form(cause),
        ProviderError::Row(id) => OwnRowsError::Row(id),
    })?;
    let presets = read_presets(text).map_err(|error| match error {
        PresetError::Form(cause) => form(cause),
        PresetError::Rule(id) => OwnRowsError::Row(id),
    })?;
    let rows = providers.len() + presets.len();
    TABLES.get_or_init(|| Tables {
        providers: with_own(crate::providers(), providers, |provider| &provider.id),
        presets: with_own(crate::presets(), presets, |preset| &preset.id),
    });
    Ok(rows)
}

/// The office's own rows in front of those built in that they do not replace.
fn with_own<T: Clone>(built_in: &[T], mut own: Vec<T>, id: impl Fn(&T) -> &str) -> Vec<T> {
    let kept: Vec<T> = built_in.iter().filter(|row| own.iter().all(|mine| id(mine) != id(row))).cloned().collect();
    own.extend(kept);
    own
}

pub(crate) fn providers() -> Option<&'static [Provider]> {
    TABLES.get().map(|tables| tables.providers.as_slice())
}

pub(crate) fn presets() -> Option<&'static [Preset]> {
    TABLES.get().map(|tables| tables.presets.as_slice())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_office_adds_and_replaces_rows() {
        let own = "[[provider]]\nid='onamae'\nname='お名前'\nroles=['registrar']\nevidence='seen'\ndate='2026-12-01'\n\
                   [[provider]]\nid='local'\nname='みほん通信'\nroles=['mail']\nmx=['*.mihon.example']\nevidence='known'\ndate='2026-12-01'\n";
        let built_in = crate::providers();
        let table = with_own(built_in, read_providers(own).unwrap(), |row| &row.id);
        assert_eq!(table.len(), built_in.len() + 1);
        assert_eq!(table.iter().find(|row| row.id == "onamae").unwrap().name, "お名前");
        assert!(table.iter().any(|row| row.id == "local"));
    }

    #[test]
    fn a_mistake_is_named_by_its_line_or_row_and_changes_nothing() {
        let at = |text: &str| match take_over_own_rows(text) {
            Err(OwnRowsError::Form { line, .. }) => format!("line {line}"),
            Err(OwnRowsError::Row(id)) => format!("row {id}"),
            Ok(rows) => format!("{rows} rows"),
        };
        let row = "[[provider]]\nid = 'x'\nname = 'X'\nroles = ['mail']\nevidence = 'known'\n";
        assert_eq!(at("# 会社の表\n[[provider]\n"), "line 2");
        assert_eq!(at("[[providers]]\nid = 'x'\n"), "line 1");
        assert_eq!(at(&format!("{row}date = 'きのう'\n")), "row x");
        assert_eq!(at(&format!("{row}date = '2026-12-01'\nnsx = []\n")), "line 7");
        assert_eq!(at("[[preset]]\nid='p'\nprovider='x'\nnames='any'\nsource='z'\ndate='2026-01-01'\n"), "row p");
        assert!(providers().is_none() && presets().is_none());
    }
}
