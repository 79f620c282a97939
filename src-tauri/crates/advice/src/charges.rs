//! When a registrar charges for a renewal that goes by itself.

use std::sync::OnceLock;

use serde::Deserialize;

use crate::suffix::Family;

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

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Names {
    Any,
    Jp,
    Other,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    charge: Vec<Charge>,
}

/// Days before the end of a term on which this registrar charges for it; `None` when that is not known.
pub(crate) fn days_before(provider: &str, family: Family) -> Option<u32> {
    let fits = |names| match names {
        Names::Any => true,
        Names::Jp => family.is_jp(),
        Names::Other => !family.is_jp(),
    };
    charges().iter().find(|row| row.provider == provider && fits(row.names)).map(|row| row.days_before)
}

fn charges() -> &'static [Charge] {
    static CHARGES: OnceLock<Vec<Charge>> = OnceLock::new();
    CHARGES.get_or_init(|| read(include_str!("../data/charges.toml")).unwrap_or_default())
}

fn read(text: &str) -> Result<Vec<Charge>, toml::de::Error> {
    toml::from_str::<File>(text).map(|file| file.charge)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_can_be_read_and_names_providers_of_the_house() {
        let charges = read(include_str!("../data/charges.toml")).unwrap();
        assert!(!charges.is_empty());
        for charge in charges {
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
