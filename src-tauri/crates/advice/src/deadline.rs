//! The two dates of a contract, 支払期限 and 有効期限, and where each comes from.

use chrono::{Days, Months, NaiveDate};
use kigenban_facts::{Book, Contract, Kind, Source, SourcedDate};

use crate::suffix::Family;
use crate::{Knowledge, Life, presets};

/// Both dates of one contract, for one period.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deadlines {
    /// 有効期限 that counts: the public one, or the person's where there is none or theirs is earlier.
    pub expires: Option<SourcedDate>,
    /// 支払期限 that counts: the person's entry, else the registrar's preset, else last year's day, else the suffix
    /// default; all but the first are 推定.
    pub pay_by: Option<SourcedDate>,
    /// 有効期限 as published by the registry or read from the certificate.
    pub public_expires: Option<SourcedDate>,
    /// 有効期限 as a person entered it. Never overwritten.
    pub own_expires: Option<SourcedDate>,
    /// Both are known, both are for the running period, and they differ: show both and ask.
    pub conflict: bool,
    /// The period a payment mark would name: the end of the running term (kept while a registry only added a year
    /// provisionally).
    pub period: Option<NaiveDate>,
    /// The day that counts for status and reminders: the earlier of `pay_by` and `expires`.
    pub count_day: Option<NaiveDate>,
}

/// What deadlines are made of.
pub(crate) struct Terms<'a> {
    pub(crate) book: &'a Book,
    pub(crate) knowledge: &'a Knowledge,
    pub(crate) contract: &'a Contract,
    pub(crate) domain: &'a str,
    /// The registration's life (domains), default otherwise.
    pub(crate) life: &'a Life,
    /// Days the registry has published before (a person's entry of such a day belongs to an old period).
    pub(crate) old_days: &'a [NaiveDate],
    /// The registrar as published by the registry.
    pub(crate) registrar: Option<&'a str>,
    pub(crate) today: NaiveDate,
}

impl Terms<'_> {
    /// Both dates of the running period.
    pub(crate) fn deadlines(&self) -> Deadlines {
        let public = self.life.expires.clone();
        let own = self.contract.expires.clone();
        let (expires, conflict) = match (&public, &own) {
            (Some(public), Some(own)) if self.is_current(own, public.date) => {
                (if own.date < public.date { own } else { public }.clone(), !self.is_the_same(own.date, public.date))
            }
            (Some(public), _) => (public.clone(), false),
            (None, Some(own)) => (self.after_payments(own), false),
            (None, None) => {
                // A contract of which only the pay-by day is known.
                let pay_by = self.contract.pay_by.as_ref().map(|pay_by| self.after_payments(pay_by));
                let date = pay_by.as_ref().map(|pay_by| pay_by.date);
                return Deadlines { pay_by, period: date, count_day: date, ..Deadlines::default() };
            }
        };
        let period = public.as_ref().map_or(expires.date, |public| public.date);
        let pay_by = self.pay_by(period, &expires);
        let count_day = pay_by.as_ref().map_or(expires.date, |pay_by| pay_by.date.min(expires.date));
        Deadlines {
            count_day: Some(count_day),
            period: Some(period),
            expires: Some(expires),
            pay_by,
            public_expires: public,
            own_expires: own,
            conflict: conflict && !self.is_settled_conflict(period),
        }
    }

    /// Whether the registrar is more than a guess.
    pub(crate) fn registrar_known(&self) -> bool {
        self.confirmed_provider().is_some() || self.registrar.is_some()
    }

    /// Days before the end of a term on which its registrar charges for a renewal that goes by itself.
    pub(crate) fn charged_days_before(&self) -> Option<u32> {
        let name = self.confirmed_provider().or(self.registrar)?;
        crate::charges::days_before(&self.knowledge.provider_named(name)?.id, Family::of(self.domain))
    }

    fn confirmed_provider(&self) -> Option<&str> {
        let provider = self.contract.provider.as_ref()?;
        (!matches!(provider.source, Source::Estimated { .. })).then_some(provider.value.as_str())
    }

    /// A person's 有効期限 is of an old period when the registry published that day before, or it has passed, or it was
    /// paid for.
    fn is_current(&self, own: &SourcedDate, public: NaiveDate) -> bool {
        own.date >= public
            || (own.date >= self.today && !self.old_days.contains(&own.date) && self.paid_through() < Some(own.date))
    }

    /// A generic registry writes its day by UTC and a registrar's screen by JST: a day apart is the same day.
    fn is_the_same(&self, own: NaiveDate, public: NaiveDate) -> bool {
        let slack = i64::from(!Family::of(self.domain).is_jp());
        (own - public).num_days().abs() <= slack
    }

    fn is_settled_conflict(&self, period: NaiveDate) -> bool {
        let key = crate::tasks::key(self.contract.id, Some(period), crate::TaskKind::ResolveDates);
        self.book.is_done(&key)
    }

    /// The last period a payment was marked for.
    fn paid_through(&self) -> Option<NaiveDate> {
        self.book.payments.of(&self.contract.id).map(|payment| payment.period).max()
    }

    /// Nobody publishes this date: after a payment for its period the next one is a year later, as a guess.
    fn after_payments(&self, own: &SourcedDate) -> SourcedDate {
        match self.paid_through().filter(|paid| *paid >= own.date) {
            Some(paid) => SourcedDate {
                date: paid.checked_add_months(Months::new(12)).unwrap_or(paid),
                source: Source::Estimated { rule: "after_payment".into() },
                seen_at: own.seen_at,
            },
            None => own.clone(),
        }
    }

    fn pay_by(&self, period: NaiveDate, expires: &SourcedDate) -> Option<SourcedDate> {
        let own = self.contract.pay_by.as_ref();
        let last_term_end = period.checked_sub_months(Months::new(12));
        let current = |date: NaiveDate| {
            last_term_end.and_then(|end| end.checked_add_days(Days::new(31))).is_none_or(|border| date > border)
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
        let known = self.knowledge;
        let preset = |name: &str| known.preset(&known.provider_named(name)?.id, family, period);
        if is_domain && let Some(rule) = self.confirmed_provider().or(self.registrar).and_then(preset) {
            return Some(guess(rule));
        }
        if let Some(own) = own {
            let years = (1..=10).find_map(|year| {
                let date = own.date.checked_add_months(Months::new(12 * year))?;
                current(date).then_some(date)
            });
            return years.map(|date| guess((date, "last_year".into())));
        }
        if !is_domain {
            return None;
        }
        // While the registrar is only guessed, the earlier of its rule and the suffix's.
        let guessed = self.contract.provider.as_ref().and_then(|provider| preset(&provider.value));
        presets::by_suffix(family, period).into_iter().chain(guessed).min_by_key(|(date, _)| *date).map(guess)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Verdict;
    use crate::testing::{at, book_with, contract, day, paid, person, typed};
    use kigenban_facts::Sourced;

    fn public(date: &str) -> Life {
        Life {
            verdict: Verdict::Living,
            expires: Some(SourcedDate {
                date: day(date),
                source: Source::Registry { origin: "JPRS".into() },
                seen_at: at("2026-11-24T00:12:00Z"),
            }),
            ..Life::default()
        }
    }

    fn of(book: &Book, contract: &Contract, domain: &str, life: &Life, old_days: &[NaiveDate]) -> Deadlines {
        let knowledge = Knowledge::built_in();
        Terms { book, knowledge, contract, domain, life, old_days, registrar: None, today: day("2026-11-24") }
            .deadlines()
    }

    fn rule(date: &SourcedDate) -> &str {
        match &date.source {
            Source::Estimated { rule } => rule,
            Source::Typed { .. } => "typed",
            _ => "other",
        }
    }

    #[test]
    fn the_pay_by_day_comes_from_the_person_then_the_registrar_then_last_year_then_the_suffix() {
        let book = book_with(Vec::new());
        let provider =
            |name: &str, source| Some(Sourced { value: name.into(), source, seen_at: at("2026-11-02T00:00:00Z") });
        let known = || Source::Typed { by: person() };
        let guessed = || Source::Estimated { rule: "name_server".into() };
        for (domain, registrar, own, expected, from) in [
            ("example-kobe.co.jp", provider("Value-Domain", known()), Some("2026-12-04"), "2026-12-04", "typed"),
            ("example-kobe.co.jp", provider("Value-Domain", known()), None, "2026-12-25", "preset.value_domain.co.jp"),
            ("example-kobe.jp", provider("JPDirect", known()), None, "2026-11-30", "preset.jpdirect.jp"),
            ("example-kobe.jp", provider("JPDirect", known()), Some("2025-11-20"), "2026-11-30", "preset.jpdirect.jp"),
            ("example-kobe.co.jp", None, Some("2025-12-04"), "2026-12-04", "last_year"),
            ("example-kobe.co.jp", None, None, "2026-12-25", "suffix.co.jp"),
            ("example-kobe.jp", None, None, "2026-12-20", "suffix.jp"),
            ("example-kobe.jp", provider("お名前.com", known()), None, "2026-12-31", "preset.onamae.jp"),
            ("example-kobe.jp", provider("お名前.com", guessed()), None, "2026-12-20", "suffix.jp"),
            ("example-kobe.jp", provider("JPDirect", guessed()), None, "2026-11-30", "preset.jpdirect.jp"),
        ] {
            let contract = Contract { provider: registrar, pay_by: own.map(typed), ..contract(Kind::Domain) };
            let found = of(&book, &contract, domain, &public("2026-12-31"), &[]);
            let pay_by = found.pay_by.unwrap();
            assert_eq!((pay_by.date, rule(&pay_by)), (day(expected), from), "{domain} {own:?}");
            assert_eq!(found.period, Some(day("2026-12-31")));
            assert_eq!(found.count_day, Some(day(expected)));
        }
    }

    #[test]
    fn a_com_without_a_rule_counts_from_its_expiry() {
        let book = book_with(Vec::new());
        let found = of(&book, &contract(Kind::Domain), "example-kobe.com", &public("2026-12-15"), &[]);
        assert_eq!((found.pay_by, found.count_day), (None, Some(day("2026-12-15"))));
    }

    #[test]
    fn a_typed_expiry_is_kept_beside_the_public_one_and_asked_about() {
        let book = book_with(Vec::new());
        for (own, old, counts, conflict) in [
            ("2026-12-31", None, "2026-12-31", false),
            ("2026-12-15", None, "2026-12-15", true), // the earlier one counts
            ("2027-01-31", None, "2026-12-31", true),
            ("2027-01-01", None, "2026-12-31", false), // the same instant by JST
            ("2026-12-30", None, "2026-12-30", false),
            ("2025-12-31", None, "2026-12-31", false), // passed: of an old period
            ("2026-12-01", Some("2026-12-01"), "2026-12-31", false), // the registry said so once: of an old period
        ] {
            let contract = Contract { expires: Some(typed(own)), ..contract(Kind::Domain) };
            let old: Vec<_> = old.map(day).into_iter().collect();
            let found = of(&book, &contract, "example-kobe.com", &public("2026-12-31"), &old);
            assert_eq!(found.expires.unwrap().date, day(counts), "{own}");
            assert_eq!(found.conflict, conflict, "{own}");
            assert_eq!(found.period, Some(day("2026-12-31")), "{own}");
            assert_eq!(found.own_expires.unwrap().date, day(own), "a person's date is never overwritten");
        }
    }

    #[test]
    fn a_date_nobody_publishes_moves_a_year_with_a_payment_as_a_guess() {
        let mut book = book_with(Vec::new());
        book.payments.push(paid(Kind::Server, "2027-02-28", "2027-01-20T00:00:00Z"));
        let contract = Contract { expires: Some(typed("2027-02-28")), ..contract(Kind::Server) };
        let found = of(&book, &contract, "example-kobe.co.jp", &Life::default(), &[]);
        let expires = found.expires.unwrap();
        assert_eq!((expires.date, rule(&expires)), (day("2028-02-28"), "after_payment"));
        assert_eq!(found.own_expires.unwrap().date, day("2027-02-28"));
    }

    #[test]
    fn only_a_pay_by_day_is_a_period_too() {
        let book = book_with(Vec::new());
        let contract = Contract { pay_by: Some(typed("2027-03-10")), ..contract(Kind::Other) };
        let found = of(&book, &contract, "example-kobe.co.jp", &Life::default(), &[]);
        assert_eq!((found.period, found.count_day), (Some(day("2027-03-10")), Some(day("2027-03-10"))));
    }
}
