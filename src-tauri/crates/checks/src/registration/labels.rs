//! What the labels of WHOIS answers mean, over all registries, and in which order a registry writes numeric dates. Both are
//! tables in `data/`, a row each with its registries and the day it was last seen.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

use super::day::Order;

/// What stands behind a label: the word of its rows in `data/whois-labels.tsv`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Label {
    /// Last changed at.
    Changed,
    /// First registered on.
    Created,
    /// The name itself.
    Domain,
    /// The registry's expiry.
    Expires,
    /// The holder's company.
    HolderCompany,
    /// The holder's name.
    HolderName,
    /// A name server.
    NameServer,
    /// The registrar.
    Registrar,
    /// What the registrar itself says about expiry: counts when the registry says nothing.
    RegistrarExpires,
    /// A status word.
    Status,
}

impl Label {
    /// People and companies: names that may be words of any kind.
    pub(crate) fn is_of_people(self) -> bool {
        matches!(self, Self::HolderCompany | Self::HolderName | Self::Registrar)
    }

    /// A date stands behind it.
    pub(crate) fn is_date(self) -> bool {
        matches!(self, Self::Changed | Self::Created | Self::Expires | Self::RegistrarExpires)
    }
}

/// The meaning of a label as written. A remark in brackets does not count, and of `Estado / Status` the last part may
/// say it.
pub(crate) fn label(written: &str) -> Option<Label> {
    meaning(&fold(written)).or_else(|| {
        let bare = without_brackets(written)?;
        meaning(&fold(&bare)).or_else(|| meaning(&fold(last_language(&bare)?)))
    })
}

/// Case, accents, dots, dashes and runs of spaces do not count.
fn fold(written: &str) -> String {
    let mut folded = String::with_capacity(written.len());
    for c in written.chars() {
        if ('\u{c0}'..='\u{17f}').contains(&c) {
            decompose_canonical(c, |part| {
                if !is_combining_mark(part) {
                    folded.extend(part.to_lowercase());
                }
            });
        } else if c.is_alphanumeric() {
            folded.extend(c.to_lowercase());
        } else if !is_combining_mark(c) && !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// `None` for a label that has neither brackets nor two languages.
fn without_brackets(written: &str) -> Option<String> {
    if !written.contains('(') {
        return last_language(written).map(|_| written.to_owned());
    }
    let mut depth = 0_u32;
    let mut bare = String::with_capacity(written.len());
    for c in written.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => bare.push(c),
            _ => {}
        }
    }
    Some(bare)
}

/// `Status` of `Estado / Status`.
fn last_language(written: &str) -> Option<&str> {
    written.rsplit_once(" / ").map(|(_, last)| last)
}

fn meaning(folded: &str) -> Option<Label> {
    let known = labels().get(folded).copied();
    known.or_else(|| is_numbered(folded).then_some(Label::NameServer))
}

/// `data/whois-labels.tsv`: every label by its folded text.
fn labels() -> &'static HashMap<&'static str, Label> {
    static LABELS: OnceLock<HashMap<&'static str, Label>> = OnceLock::new();
    LABELS.get_or_init(|| {
        said::<Label>(include_str!("../../data/whois-labels.tsv")).map(|(label, text)| (text, label)).collect()
    })
}

/// `name server 1`, `ns1`, `dns 2`.
fn is_numbered(folded: &str) -> bool {
    let bare = folded.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    bare.len() < folded.len()
        && matches!(
            bare,
            "dns" | "domain nameserver" | "domain server" | "name server" | "nameserver" | "ns" | "nserver"
        )
}

/// How the registry of a top-level name writes dates such as `04/12/2026` (`data/whois-day-orders.tsv`).
pub(crate) fn order(top: &str) -> Order {
    static ORDERS: OnceLock<HashMap<&'static str, Order>> = OnceLock::new();
    let orders = ORDERS.get_or_init(|| {
        said::<Order>(include_str!("../../data/whois-day-orders.tsv")).map(|(order, top)| (top, order)).collect()
    });
    orders.get(top).copied().unwrap_or_default()
}

/// The first two cells of each row of a table in `data/`: a word, and the text that has its meaning.
pub(crate) fn said<T: DeserializeOwned>(table: &'static str) -> impl Iterator<Item = (T, &'static str)> {
    rows(table).filter_map(|mut row| Some((serde_json::from_value(row.next()?.into()).ok()?, row.next()?)))
}

/// The rows of a table in `data/`: cells between tabs, remarks behind `#`.
pub(crate) fn rows(table: &'static str) -> impl Iterator<Item = std::str::Split<'static, char>> {
    table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(|line| line.split('\t'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_tables_is_read_and_says_where_and_when_it_was_seen() {
        let mut texts = std::collections::HashSet::new();
        for row in rows(include_str!("../../data/whois-labels.tsv")) {
            let cells: Vec<&str> = row.collect();
            let [word, text, registries, seen] = cells[..] else { panic!("{cells:?}") };
            assert!(serde_json::from_value::<Label>(word.into()).is_ok(), "{word}");
            assert_eq!(fold(text), text, "a label stands in the table as it is looked up");
            assert!(texts.insert(text), "{text} stands twice");
            assert!(!registries.is_empty());
            assert!(seen == "-" || seen.parse::<chrono::NaiveDate>().is_ok(), "{text}: {seen}");
        }
        assert_eq!(labels().len(), texts.len());
        for row in rows(include_str!("../../data/whois-day-orders.tsv")) {
            let cells: Vec<&str> = row.collect();
            let [word, top, seen] = cells[..] else { panic!("{cells:?}") };
            assert_ne!(order(top), Order::Unknown, "{word} {top} {seen}");
        }
    }

    #[test]
    fn accents_brackets_and_a_second_language_do_not_hide_a_label() {
        for written in [
            "Data de expiração",
            "Fecha de Expiracio\u{301}n",
            "Data de expiração / Expiration Date (dd/mm/yyyy)",
            "Expire (jj/mm/aaaa)",
            "Date d'expiration",
            "Expires after",
            "사용 종료일",
            "Reg-till",
        ] {
            assert_eq!(label(written), Some(Label::Expires), "{written}");
        }
        assert_eq!(label("Estado / Status"), Some(Label::Status));
        assert_eq!(label("Servidor(es) de Nombres de Dominio"), Some(Label::NameServer));
        assert_eq!(label("Address (status)"), None);
    }
}
