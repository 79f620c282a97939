//! 支払期限: a person's day, else the registrar's, else last year's, else the suffix's.

use chrono::{Days, Months, NaiveDate};
use kigenban_facts::{Kind, Source, SourcedDate};

use super::Terms;
use crate::presets;
use crate::suffix::Family;

impl Terms<'_> {
    /// The day to pay of this period, and the day somebody entered when it lies behind the term's end.
    pub(super) fn pay_by(
        &self,
        period: NaiveDate,
        expires: &SourcedDate,
    ) -> (Option<SourcedDate>, Option<SourcedDate>) {
        let own = self.contract.pay_by.as_ref();
        if let Some(late) = own.filter(|own| own.date > period.max(expires.date)) {
            return (self.estimated_pay_by(period, expires, None), Some(late.clone()));
        }
        (self.estimated_pay_by(period, expires, own), None)
    }

    fn estimated_pay_by(
        &self,
        period: NaiveDate,
        expires: &SourcedDate,
        own: Option<&SourcedDate>,
    ) -> Option<SourcedDate> {
        let months = self.months().unwrap_or(12);
        let last_term_end = period.checked_sub_months(Months::new(months));
        let slack = Days::new(u64::from(months.saturating_mul(15).min(31)));
        let current = |date: NaiveDate| {
            last_term_end.and_then(|end| end.checked_add_days(slack)).is_none_or(|border| date > border)
        };
        if let Some(own) = own.filter(|own| current(own.date)) {
            return Some(own.clone());
        }
        let guess = |(date, rule): (NaiveDate, String)| SourcedDate {
            date,
            source: Source::Estimated { rule },
            seen_at: expires.seen_at,
        };
        let family = Family::of(self.domain);
        let is_domain = self.contract.kind == Kind::Domain;
        let preset = |company: &str| self.knowledge.preset(company, family, period);
        if is_domain && let Some(rule) = self.company().and_then(preset) {
            return Some(guess(rule));
        }
        if let Some(own) = own {
            let years = (1..=120).find_map(|terms| {
                let date = own.date.checked_add_months(Months::new(months.saturating_mul(terms)))?;
                current(date).then_some(date)
            });
            return years.map(|date| guess((date, "last_year".into())));
        }
        if !is_domain {
            return None;
        }
        // While the registrar is only guessed, the earlier of its rule and the suffix's.
        let written = self.contract.provider.as_ref();
        let guessed = written.and_then(|provider| preset(&self.knowledge.provider_named(&provider.value)?.id));
        presets::by_suffix(family, period).into_iter().chain(guessed).min_by_key(|(date, _)| *date).map(guess)
    }
}
