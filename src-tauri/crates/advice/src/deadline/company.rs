//! What a company's own rules add to the two dates: the last day to say no, and the hour of the last day.

use chrono::{Months, NaiveDate};
use kigenban_facts::{AutoRenewal, Kind, Source, SourcedDate};

use super::{Deadlines, Terms};
use crate::presets::About;
use crate::suffix::Family;

/// Terms after which an old entry is not rolled on any more.
const TERMS: u32 = 120;

impl Terms<'_> {
    /// What a person entered, for the running term; else the company's rule where the renewal goes by itself.
    pub(super) fn notice_by(&self, dates: &Deadlines) -> Option<SourcedDate> {
        if self.contract.auto_renewal == AutoRenewal::Off {
            return None;
        }
        let own = self.contract.notice_by.as_ref();
        let Some(period) = dates.period else {
            return own.filter(|own| own.date >= self.today).cloned();
        };
        if let Some(own) = own {
            return self.rolled(own, period);
        }
        if self.contract.kind != Kind::Domain || self.contract.auto_renewal != AutoRenewal::On {
            return None;
        }
        let company = self.company()?;
        let (date, rule) = self.knowledge.rule(company, Family::of(self.domain), About::NoticeBy)?.on(period)?;
        let seen_at = dates.expires.as_ref().map(|expires| expires.seen_at)?;
        Some(SourcedDate { date, source: Source::Estimated { rule }, seen_at })
    }

    /// A day of an earlier term says when the same day of the running one is.
    fn rolled(&self, own: &SourcedDate, period: NaiveDate) -> Option<SourcedDate> {
        let months = self.months().unwrap_or(12);
        let before = period.checked_sub_months(Months::new(months))?;
        let fits = |date: NaiveDate| date > before && date <= period;
        if fits(own.date) || own.date > period {
            return Some(own.clone());
        }
        let next = |terms: u32| own.date.checked_add_months(Months::new(months.saturating_mul(terms)));
        let date = (1..=TERMS).filter_map(next).find(|date| fits(*date))?;
        Some(SourcedDate { date, source: Source::Estimated { rule: "last_year".into() }, seen_at: own.seen_at })
    }

    /// The hour counts on the company's own last day and on no earlier one that a person chose.
    pub(super) fn pay_by_time(&self, dates: &Deadlines) -> Option<chrono::NaiveTime> {
        let pay_by = dates.pay_by.as_ref().filter(|_| self.contract.kind == Kind::Domain)?;
        let family = Family::of(self.domain);
        let company = self.company()?;
        let (last, _) = self.knowledge.preset(company, family, dates.period?)?;
        let time = self.knowledge.rule(company, family, About::PayBy)?.time;
        time.filter(|_| last == pay_by.date)
    }

    /// The registrar, where it is more than a guess.
    pub(super) fn company(&self) -> Option<&str> {
        let name = self.confirmed_provider().or(self.registrar)?;
        self.knowledge.provider_named(name).map(|provider| provider.id.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{at, book_with, contract, day, person, typed};
    use crate::{Knowledge, Life, Verdict};
    use kigenban_facts::{Contract, Sourced};

    fn of(contract: &Contract, expires: &str, domain: &str) -> Deadlines {
        let book = book_with(Vec::new());
        let source = Source::Registry { origin: "JPRS".into() };
        let expires = SourcedDate { date: day(expires), source, seen_at: at("2026-11-24T00:12:00Z") };
        let public = Some(expires).filter(|_| contract.kind == Kind::Domain);
        let life = Life { verdict: Verdict::Living, expires: public, ..Life::default() };
        let (knowledge, today) = (Knowledge::built_in(), day("2026-11-24"));
        Terms { book: &book, knowledge, contract, domain, life: &life, old_days: &[], registrar: None, today }
            .deadlines()
    }

    fn at_company(name: &str, auto_renewal: AutoRenewal) -> Contract {
        let source = Source::Typed { by: person() };
        let provider = Some(Sourced { value: name.into(), source, seen_at: at("2026-11-02T00:00:00Z") });
        Contract { provider, auto_renewal, ..contract(Kind::Domain) }
    }

    #[test]
    fn the_last_day_to_say_no_is_the_persons_else_the_companys_and_none_where_nothing_renews_itself() {
        let muumuu = |auto| at_company("ムームードメイン", auto);
        let day_of = |contract: &Contract| {
            of(contract, "2027-01-31", "example-kobe.jp").notice_by.map(|date| date.date.to_string())
        };
        assert_eq!(day_of(&muumuu(AutoRenewal::On)).as_deref(), Some("2026-12-31"));
        assert_eq!(day_of(&muumuu(AutoRenewal::Unknown)), None, "nobody said that it renews itself");
        assert_eq!(day_of(&muumuu(AutoRenewal::Off)), None);
        let own = Contract { notice_by: Some(typed("2026-12-15")), ..muumuu(AutoRenewal::On) };
        assert_eq!(day_of(&own).as_deref(), Some("2026-12-15"));
        let last_year = Contract { notice_by: Some(typed("2025-12-15")), ..muumuu(AutoRenewal::On) };
        assert_eq!(day_of(&last_year).as_deref(), Some("2026-12-15"), "a year later");
    }

    #[test]
    fn a_monthly_package_has_its_day_in_every_month() {
        let package = Contract {
            notice_by: Some(typed("2026-09-20")),
            expires: Some(typed("2026-11-30")),
            term: Some(1),
            ..contract(Kind::Server)
        };
        let found = of(&package, "2026-11-30", "example-kobe.co.jp").notice_by.unwrap();
        assert_eq!(found.date, day("2026-11-20"));
        let no_end = Contract { expires: None, notice_by: Some(typed("2026-12-20")), ..package };
        assert_eq!(of(&no_end, "2026-11-30", "example-kobe.co.jp").notice_by, no_end.notice_by);
    }

    #[test]
    fn the_hour_counts_on_the_companys_last_day_only() {
        let onamae = at_company("お名前.com", AutoRenewal::Off);
        let time = |contract: &Contract, domain: &str| of(contract, "2026-12-31", domain).pay_by_time;
        assert_eq!(time(&onamae, "example-kobe.jp"), chrono::NaiveTime::from_hms_opt(22, 0, 0));
        assert_eq!(time(&onamae, "example-kobe.com"), None);
        let earlier = Contract { pay_by: Some(typed("2026-12-10")), ..onamae };
        assert_eq!(time(&earlier, "example-kobe.jp"), None);
    }
}
