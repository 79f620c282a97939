//! 支払期限 by rule: a registrar's preset, or the default of the suffix. Both are guesses (推定).

use chrono::{Datelike, Days, Months, NaiveDate, NaiveTime};
use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::own_rows::OwnRowsError;
use crate::suffix::{Family, Names};

/// A registrar's rule for the last day it accepts payment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preset {
    /// Stable id; the estimated date's rule is `preset.<id>`.
    pub id: String,
    /// The provider it belongs to (id of the provider table).
    pub provider: String,
    pub(crate) names: Names,
    pub(crate) about: About,
    rule: Option<Rule>,
    /// The hour until which the company takes payment on its last day.
    pub(crate) time: Option<NaiveTime>,
}

/// Which day a row is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum About {
    /// 断る締切.
    NoticeBy,
    /// The company sets a day of its own and writes it in a letter: no rule gives it.
    OwnDay,
    /// 支払期限.
    #[default]
    PayBy,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rule {
    DayOfMonth(u32),
    DaysBefore(u64),
    MonthEndBefore,
    MonthsBefore(u32),
}

/// Reads presets in the form of `data/presets.toml`.
pub(crate) fn read_presets(text: &str) -> Result<Vec<Preset>, OwnRowsError> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        #[serde(default)]
        preset: Vec<Raw>,
        /// An office's own file has both.
        #[serde(default, rename = "provider")]
        _providers: IgnoredAny,
    }
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Raw {
        id: String,
        provider: String,
        names: Names,
        day_of_month: Option<u32>,
        days_before: Option<u64>,
        month_end_before: Option<bool>,
        months_before: Option<u32>,
        #[serde(default)]
        about: About,
        time: Option<String>,
        #[serde(rename = "source")]
        _source: String,
        date: String,
    }
    let file: File = toml::from_str(text).map_err(|cause| OwnRowsError::form(text, cause))?;
    file.preset
        .into_iter()
        .map(|raw| {
            let rules = (raw.day_of_month, raw.days_before, raw.months_before, raw.month_end_before);
            let rule = match rules {
                (Some(day @ 1..=28), None, None, None) => Some(Rule::DayOfMonth(day)),
                (None, Some(days), None, None) => Some(Rule::DaysBefore(days)),
                (None, None, Some(months), None) => Some(Rule::MonthsBefore(months)),
                (None, None, None, Some(true)) => Some(Rule::MonthEndBefore),
                (None, None, None, None) if raw.about == About::OwnDay => None,
                // None, or more than one.
                _ => return Err(OwnRowsError::Row(raw.id)),
            };
            let time = raw.time.as_deref().map(|time| NaiveTime::parse_from_str(time, "%H:%M")).transpose();
            let (Ok(_), Ok(time)) = (raw.date.parse::<NaiveDate>(), time) else {
                return Err(OwnRowsError::Row(raw.id));
            };
            let Raw { id, provider, names, about, .. } = raw;
            Ok(Preset { id, provider, names, about, rule, time })
        })
        .collect()
}

impl Preset {
    /// The day it gives for a term's end, and the rule's id.
    pub(crate) fn on(&self, expires: NaiveDate) -> Option<(NaiveDate, String)> {
        Some((self.rule?.day(expires)?.min(expires), format!("preset.{}", self.id)))
    }
}

impl Rule {
    fn day(self, expires: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::DayOfMonth(day) => expires.with_day(day),
            Self::DaysBefore(days) => expires.checked_sub_days(Days::new(days)),
            Self::MonthEndBefore => expires.with_day(1)?.pred_opt(),
            // A month's end stays a month's end: 1月31日 is paid by 12月31日, 12月31日 by 11月30日, 11月30日 by 10月31日.
            Self::MonthsBefore(months) => match expires.succ_opt() {
                Some(first) if first.day() == 1 => first.checked_sub_months(Months::new(months))?.pred_opt(),
                _ => expires.checked_sub_months(Months::new(months)),
            },
        }
    }
}

/// The suffix's default: the earliest usual cut-off. `None` outside .jp.
pub(crate) fn by_suffix(family: Family, expires: NaiveDate) -> Option<(NaiveDate, String)> {
    match family {
        Family::Generic => None,
        // A person may have typed an end that is no month's end: nothing is paid after it.
        Family::JpAttribute => Some((expires.with_day(25)?.min(expires), "suffix.co.jp".into())),
        Family::JpGeneral => Some((expires.with_day(20)?.min(expires), "suffix.jp".into())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Knowledge;
    use crate::testing::day;

    #[test]
    fn the_built_in_presets_can_be_read_and_name_providers_of_the_table() {
        let presets = read_presets(include_str!("../data/presets.toml")).unwrap();
        assert!(presets.len() >= 10);
        for preset in &presets {
            assert!(
                Knowledge::built_in().providers.iter().any(|provider| provider.id == preset.provider),
                "{}",
                preset.id
            );
        }
    }

    #[test]
    fn every_rule_counts_back_as_its_registrar_does() {
        for (provider, family, expires, day_of, rule) in [
            ("value_domain", Family::JpGeneral, "2026-12-31", "2026-12-20", "preset.value_domain.jp"),
            ("value_domain", Family::JpAttribute, "2026-12-31", "2026-12-25", "preset.value_domain.co.jp"),
            ("jpdirect", Family::JpGeneral, "2020-01-31", "2019-12-31", "preset.jpdirect.jp"),
            ("jpdirect", Family::JpGeneral, "2026-11-30", "2026-10-31", "preset.jpdirect.jp"),
            ("jpdirect", Family::JpAttribute, "2027-03-31", "2027-02-28", "preset.jpdirect.jp"),
            ("xserver", Family::Generic, "2027-03-15", "2027-02-15", "preset.xserver"),
            ("route53", Family::JpGeneral, "2026-12-31", "2026-12-24", "preset.route53.jp"),
            ("onamae", Family::JpAttribute, "2026-12-31", "2026-12-31", "preset.onamae.jp"),
        ] {
            let found = Knowledge::built_in().preset(provider, family, day(expires));
            assert_eq!(found, Some((day(day_of), rule.to_owned())), "{rule}");
        }
        assert_eq!(Knowledge::built_in().preset("route53", Family::Generic, day("2026-12-31")), None);
    }

    #[test]
    fn a_company_has_a_last_day_to_say_no_an_hour_and_sometimes_a_day_that_only_its_letter_says() {
        let known = Knowledge::built_in();
        for (provider, family, expires, day_of, rule) in [
            ("muumuu", Family::Generic, "2027-03-31", "2027-02-28", "preset.muumuu.notice"),
            ("muumuu", Family::JpGeneral, "2026-12-31", "2026-11-30", "preset.muumuu.notice"),
            ("kagoya", Family::JpGeneral, "2026-12-31", "2026-11-30", "preset.kagoya.notice"),
            ("kagoya", Family::Generic, "2027-03-15", "2027-02-28", "preset.kagoya.notice"),
        ] {
            let found = known.rule(provider, family, About::NoticeBy).and_then(|rule| rule.on(day(expires)));
            assert_eq!(found, Some((day(day_of), rule.to_owned())), "{provider} {expires}");
            let payment = known.preset(provider, family, day(expires));
            assert_eq!(payment, None, "it says nothing of the payment");
        }
        let time = |family| known.rule("onamae", family, About::PayBy).and_then(|rule| rule.time);
        assert_eq!(time(Family::JpGeneral), NaiveTime::from_hms_opt(22, 0, 0));
        assert_eq!(time(Family::Generic), None);
        let has_own_day = |provider, family| known.rule(provider, family, About::OwnDay).is_some();
        assert!(has_own_day("sakura", Family::JpAttribute));
        assert!(!has_own_day("sakura", Family::Generic));
        assert!(has_own_day("gonbei", Family::Generic));
    }

    #[test]
    fn without_a_registrar_the_suffix_says_the_day() {
        let expires = day("2026-12-31");
        assert_eq!(by_suffix(Family::JpGeneral, expires).unwrap().0, day("2026-12-20"));
        assert_eq!(by_suffix(Family::JpAttribute, expires).unwrap().0, day("2026-12-25"));
        assert_eq!(by_suffix(Family::JpAttribute, day("2027-01-23")).unwrap().0, day("2027-01-23"));
        assert_eq!(by_suffix(Family::Generic, expires), None);
    }

    #[test]
    fn a_preset_without_exactly_one_rule_is_refused() {
        let text = "[[preset]]\nid='x'\nprovider='y'\nnames='any'\nsource='z'\ndate='2026-01-01'\n";
        assert!(matches!(read_presets(text), Err(OwnRowsError::Row(id)) if id == "x"));
    }
}
