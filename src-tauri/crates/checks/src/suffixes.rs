//! Endings of names, and those that are no registry's: lent by hosts, or sold by others (`data/suffixes.toml`).

use std::sync::OnceLock;

use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    lent: Vec<Lent>,
    sold: Vec<Sold>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Lent {
    suffix: String,
    /// Whose service it comes with: for whoever reads the table.
    #[serde(rename = "host")]
    _host: String,
    #[serde(rename = "seen")]
    _seen: chrono::NaiveDate,
}

/// An ending under which somebody else than the top-level domain's registry sells names.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sold {
    suffix: String,
    /// Who knows the names, if that is known.
    pub(crate) whois: Option<String>,
    #[serde(rename = "seen")]
    _seen: chrono::NaiveDate,
}

/// What stands behind each dot of a name: its endings, the longest first.
pub(crate) fn endings(name: &str) -> impl Iterator<Item = &str> {
    name.match_indices('.').filter_map(move |(at, _)| name.get(at + 1..))
}

/// The ending of our own table that a host lends names under.
pub(crate) fn lent(name: &str) -> Option<&'static str> {
    let before = |suffix: &str| name.strip_suffix(suffix).is_some_and(|front| front.ends_with('.'));
    table().lent.iter().map(|row| row.suffix.as_str()).find(|suffix| before(suffix))
}

/// The row of an ending that is sold.
pub(crate) fn sold(suffix: &str) -> Option<&'static Sold> {
    table().sold.iter().find(|row| row.suffix == suffix)
}

fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| toml::from_str(include_str!("../data/suffixes.toml")).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_can_be_read_and_no_ending_is_both_lent_and_sold() {
        let table: Table = toml::from_str(include_str!("../data/suffixes.toml")).unwrap();
        assert!(table.lent.len() > 40 && table.sold.len() > 20);
        for row in &table.lent {
            assert!(sold(&row.suffix).is_none(), "{}", row.suffix);
            assert_eq!(lent(&format!("mihon.{}", row.suffix)), Some(row.suffix.as_str()));
            assert_eq!(lent(&row.suffix), None, "the host's own domain");
        }
    }
}
