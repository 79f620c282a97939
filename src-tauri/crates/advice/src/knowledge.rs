//! What is known of companies and their rules: the tables compiled in, and the office's own rows before them.

use std::sync::LazyLock;

use chrono::NaiveDate;
use kigenban_facts::Kind;

use crate::own_rows::OwnRowsError;
use crate::presets::{About, Preset, read_presets};
use crate::providers::{Provider, Sign, plain, read_providers};
use crate::suffix::Family;

/// The tables of companies and of their rules. Part of every judgement, so part of the snapshot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Knowledge {
    /// Companies, the office's own first.
    pub providers: Vec<Provider>,
    /// Their rules for the last day of payment, the office's own first.
    pub presets: Vec<Preset>,
}

impl Knowledge {
    /// The tables compiled in (`data/providers.toml`, `data/presets.toml`), read once and never changed.
    pub fn built_in() -> &'static Self {
        static TABLES: LazyLock<Knowledge> = LazyLock::new(|| Knowledge {
            providers: read_providers(include_str!("../data/providers.toml")).unwrap_or_default(),
            presets: read_presets(include_str!("../data/presets.toml")).unwrap_or_default(),
        });
        &TABLES
    }

    /// The built-in tables with an office's own file before them: `[[provider]]` in the form of `data/providers.toml`,
    /// `[[preset]]` in that of `data/presets.toml`. The same id replaces a row, a new id adds one, and a company's own
    /// presets come before its built-in ones. Gives how many rows were read, too.
    pub fn with_own_rows(text: &str) -> Result<(Self, usize), OwnRowsError> {
        let (providers, presets) = (read_providers(text)?, read_presets(text)?);
        let rows = providers.len() + presets.len();
        let built_in = Self::built_in();
        let knowledge = Self {
            providers: with_own(&built_in.providers, providers, |provider| &provider.id),
            presets: with_own(&built_in.presets, presets, |preset| &preset.id),
        };
        Ok((knowledge, rows))
    }

    /// The provider a person or a registry names: by id, name, other names, or the published registrar's form.
    pub fn provider_named(&self, name: &str) -> Option<&Provider> {
        let wanted = plain(name);
        self.providers
            .iter()
            .find(|provider| provider.id == name || provider.names.first() == Some(&wanted))
            .or_else(|| self.providers.iter().find(|provider| provider.names.contains(&wanted)))
            .or_else(|| self.provider_by(Kind::Domain, Sign::Registrar, name))
    }

    /// The provider a sign points to: the most exact pattern of a provider with that role.
    pub(crate) fn provider_by(&self, role: Kind, sign: Sign, text: &str) -> Option<&Provider> {
        let providers = self.providers.iter().filter(|provider| provider.roles.contains(&role));
        let fits = providers.filter_map(|provider| Some((provider.fit(sign, text)?, provider)));
        fits.max_by_key(|(exact, _)| *exact).map(|(_, provider)| provider)
    }

    /// A company's own rule for names of a family.
    pub(crate) fn rule(&self, provider: &str, family: Family, about: About) -> Option<&Preset> {
        let fits = |one: &&Preset| one.about == about && one.provider == provider && one.names.fit(family);
        self.presets.iter().find(fits)
    }

    /// The registrar's own rule: the day and the rule's id.
    pub(crate) fn preset(&self, provider: &str, family: Family, expires: NaiveDate) -> Option<(NaiveDate, String)> {
        self.rule(provider, family, About::PayBy)?.on(expires)
    }

    /// Whether a domain's registrar names a day of its own in a letter, before the registry's date: no rule gives it.
    pub fn has_own_day(&self, registrar: &str, domain: &str) -> bool {
        let provider = self.provider_named(registrar);
        provider.is_some_and(|one| self.rule(&one.id, Family::of(domain), About::OwnDay).is_some())
    }
}

/// The office's own rows in front of those built in that they do not replace.
fn with_own<T: Clone>(built_in: &[T], mut own: Vec<T>, id: impl Fn(&T) -> &str) -> Vec<T> {
    let kept: Vec<T> = built_in.iter().filter(|row| own.iter().all(|mine| id(mine) != id(row))).cloned().collect();
    own.extend(kept);
    own
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_office_adds_and_replaces_rows() {
        let own = "[[provider]]\nid='onamae'\nname='お名前'\nroles=['registrar']\nevidence='seen'\ndate='2026-12-01'\n\
                   [[provider]]\nid='local'\nname='みほん通信'\nroles=['mail']\nmx=['*.mihon.example']\nevidence='known'\ndate='2026-12-01'\n";
        let (knowledge, rows) = Knowledge::with_own_rows(own).unwrap();
        assert_eq!((rows, knowledge.providers.len()), (2, Knowledge::built_in().providers.len() + 1));
        assert_eq!(knowledge.provider_named("onamae").unwrap().name, "お名前");
        assert_eq!(knowledge.provider_by(Kind::Mail, Sign::Mx, "mx1.mihon.example").unwrap().id, "local");
        assert_eq!(knowledge.presets, Knowledge::built_in().presets);
    }

    #[test]
    fn a_mistake_is_named_by_its_line_or_row() {
        let at = |text: &str| match Knowledge::with_own_rows(text) {
            Err(OwnRowsError::Form { line, .. }) => format!("line {line}"),
            Err(OwnRowsError::Row(id)) => format!("row {id}"),
            Ok((_, rows)) => format!("{rows} rows"),
        };
        let row = "[[provider]]\nid = 'x'\nname = 'X'\nroles = ['mail']\nevidence = 'known'\n";
        assert_eq!(at("# 会社の表\n[[provider]\n"), "line 2");
        assert_eq!(at("[[providers]]\nid = 'x'\n"), "line 1");
        assert_eq!(at(&format!("{row}date = 'きのう'\n")), "row x");
        assert_eq!(at(&format!("{row}date = '2026-12-01'\nnsx = []\n")), "line 7");
        assert_eq!(at("[[preset]]\nid='p'\nprovider='x'\nnames='any'\nsource='z'\ndate='2026-01-01'\n"), "row p");
        assert_eq!(at(&format!("{row}date = '2026-12-01'\n")), "1 rows");
    }
}
