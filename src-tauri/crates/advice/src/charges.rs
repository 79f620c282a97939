//! When a registrar charges for a renewal that goes by itself.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::suffix::{Family, Names};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Charge {
    provider: String,
    names: Names,
    days_before: u32,
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "date")]
    _date: chrono::NaiveDate,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    charge: Vec<Charge>,
}

static FILE: LazyLock<File> =
    LazyLock::new(|| toml::from_str(include_str!("../data/charges.toml")).unwrap_or_default());

/// Days before the end of a term on which this registrar charges for it; `None` when that is not known.
pub(crate) fn days_before(provider: &str, family: Family) -> Option<u32> {
    FILE.charge.iter().find(|row| row.provider == provider && row.names.fit(family)).map(|row| row.days_before)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_can_be_read_and_names_providers_of_the_house() {
        let file: File = toml::from_str(include_str!("../data/charges.toml")).unwrap();
        assert!(!file.charge.is_empty());
        for charge in file.charge {
            assert!(
                crate::Knowledge::built_in().providers.iter().any(|provider| provider.id == charge.provider),
                "{}",
                charge.provider
            );
        }
    }

    #[test]
    fn a_registrar_charges_on_the_day_or_long_before_it() {
        assert_eq!(days_before("godaddy", Family::Generic), Some(0));
        assert_eq!(days_before("value_domain", Family::Generic), Some(30));
        assert_eq!(days_before("value_domain", Family::JpGeneral), None);
        assert_eq!(days_before("nobody", Family::Generic), None);
    }
}
