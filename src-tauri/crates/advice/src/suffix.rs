//! Which registry's calendar a name follows.

use serde::Deserialize;

/// Families of rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    /// gTLDs, and country codes run like them: a registry may add a year by itself.
    Generic,
    /// 属性型・地域型 JP (co.jp, or.jp …).
    JpAttribute,
    /// 汎用・都道府県型 JP.
    JpGeneral,
}

impl Family {
    /// The family of a registrable domain in A-label form.
    pub(crate) fn of(domain: &str) -> Self {
        let mut labels = domain.trim_end_matches('.').rsplit('.');
        if labels.next() != Some("jp") {
            return Self::Generic;
        }
        match labels.next() {
            Some("ac" | "ad" | "co" | "ed" | "go" | "gr" | "lg" | "ne" | "or") if labels.next().is_some() => {
                Self::JpAttribute
            }
            _ => Self::JpGeneral,
        }
    }

    /// A .jp name: terms end with a month, and the registry turns the page on the 1st.
    pub(crate) fn is_jp(self) -> bool {
        self != Self::Generic
    }
}

/// For which names a row of a company's rules holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Names {
    Any,
    Jp,
    JpAttribute,
    JpGeneral,
    Other,
}

impl Names {
    pub(crate) fn fit(self, family: Family) -> bool {
        match self {
            Self::Any => true,
            Self::Jp => family.is_jp(),
            Self::JpAttribute => family == Family::JpAttribute,
            Self::JpGeneral => family == Family::JpGeneral,
            Self::Other => !family.is_jp(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_by_suffix() {
        for (domain, family) in [
            ("example-kobe.co.jp", Family::JpAttribute),
            ("example-kobe.or.jp", Family::JpAttribute),
            ("example-kobe.jp", Family::JpGeneral),
            ("example.hyogo.jp", Family::JpGeneral),
            ("co.jp", Family::JpGeneral),
            ("example-kobe.com", Family::Generic),
            ("jp.com", Family::Generic),
            ("example.io", Family::Generic),
        ] {
            assert_eq!(Family::of(domain), family, "{domain}");
        }
    }
}
