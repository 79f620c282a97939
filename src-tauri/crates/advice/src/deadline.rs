//! The two dates of a contract, 支払期限 and 有効期限, and where each comes from.

use chrono::{Days, Months, NaiveDate};
use kigenban_facts::{Book, Contract, Kind, Source, SourcedDate};

use crate::suffix::Family;
use crate::{Knowledge, Life, presets, term};

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
    /// Somebody marked this period as paid, or paid for several at once.
    pub settled: bool,
    /// The period paid for last, when nobody knows how long the next one is: the day of the next payment is asked for.
    pub next_unknown: Option<NaiveDate>,
    /// A 支払期限 that somebody entered behind the end of the term. Until it is explained the earlier days count.
    pub late_pay_by: Option<SourcedDate>,
}

/// A registry of .jp sells one year at a time: a day this far behind its own was paid for ahead.
const AHEAD_DAYS: i64 = 300;

/// How far a 支払期限 may lie behind the end of the term and be 後払い.
const AFTERWARDS_DAYS: i64 = 100;

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
        let mut next_unknown = None;
        let (expires, conflict) = match (&public, &own) {
            // Prepaid for years: the registry shows the running year, the invoice the whole.
            (Some(public), Some(own)) if self.is_prepaid(own, public.date) => (public.clone(), false),
            (Some(public), Some(own)) if self.is_current(own, public.date) => {
                (if own.date < public.date { own } else { public }.clone(), !self.is_the_same(own.date, public.date))
            }
            (Some(public), _) => (public.clone(), false),
            (None, Some(own)) => {
                let next = self.after_payments(own);
                next_unknown = next.is_none().then_some(own.date);
                // The term that was paid for still runs: its end stands. Afterwards nothing is guessed.
                match next.or_else(|| (own.date >= self.today).then(|| own.clone())) {
                    Some(date) => (date, false),
                    None => return Deadlines { own_expires: Some(own.clone()), next_unknown, ..Deadlines::default() },
                }
            }
            // A contract of which only the pay-by day is known.
            (None, None) => return self.by_pay_day(),
        };
        let period = public.as_ref().map_or(expires.date, |public| public.date);
        let (pay_by, late_pay_by) = self.pay_by(period, &expires);
        let explained = late_pay_by.as_ref().is_some_and(|late| self.is_paid_afterwards(late, &expires));
        let (pay_by, late_pay_by) = if explained { (late_pay_by, None) } else { (pay_by, late_pay_by) };
        let count_day = match &pay_by {
            Some(pay_by) if explained => pay_by.date,
            Some(pay_by) => pay_by.date.min(expires.date),
            None => expires.date,
        };
        Deadlines {
            count_day: Some(count_day),
            period: Some(period),
            expires: Some(expires),
            pay_by,
            public_expires: public,
            own_expires: own,
            conflict: conflict && !self.is_settled_conflict(period),
            settled: self.is_settled(period),
            next_unknown,
            late_pay_by,
        }
    }

    fn by_pay_day(&self) -> Deadlines {
        let Some(own) = &self.contract.pay_by else { return Deadlines::default() };
        let next = self.after_payments(own);
        let next_unknown = next.is_none().then_some(own.date);
        let pay_by = next.or_else(|| (own.date >= self.today).then(|| own.clone()));
        let date = pay_by.as_ref().map(|pay_by| pay_by.date);
        let settled = date.is_some_and(|date| self.is_settled(date));
        Deadlines { pay_by, period: date, count_day: date, settled, next_unknown, ..Deadlines::default() }
    }

    /// Paid for ahead, as the invoice says.
    fn is_prepaid(&self, own: &SourcedDate, public: NaiveDate) -> bool {
        matches!(own.source, Source::Invoice { .. })
            && Family::of(self.domain).is_jp()
            && (own.date - public).num_days() >= AHEAD_DAYS
    }

    /// A person marked this period as paid, confirmed the charge, or paid for it with others at once.
    fn is_settled(&self, period: NaiveDate) -> bool {
        let public = self.life.expires.as_ref();
        let own = self.contract.expires.as_ref().filter(|_| public.is_some());
        crate::settled::is_settled(self.book, self.contract.id, period)
            || own.is_some_and(|own| self.is_prepaid(own, period))
    }

    /// 後払いです: somebody said so of this very day.
    fn is_paid_afterwards(&self, late: &SourcedDate, expires: &SourcedDate) -> bool {
        let key = crate::tasks::key_of(
            self.contract.id,
            Some(late.date),
            crate::TaskKind::ResolveDates,
            crate::status::Finding::PayByAfterEnd,
        );
        (late.date - expires.date).num_days() <= AFTERWARDS_DAYS && self.book.is_done(&key)
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

    /// Nobody publishes this date: after a payment for its period the next one is the day somebody named, else a term
    /// later, as a guess. `None` = nobody knows how long a term is.
    fn after_payments(&self, own: &SourcedDate) -> Option<SourcedDate> {
        let Some(paid) = self.paid_through().filter(|paid| *paid >= own.date) else { return Some(own.clone()) };
        let payments = term::payments(self.book, self.contract).filter(|payment| payment.period == paid);
        let named = payments.filter_map(|payment| Some((payment.until?, payment.by, payment.at)));
        if let Some((date, by, seen_at)) = named.max_by_key(|(_, _, at)| *at).filter(|(date, ..)| *date > paid) {
            return Some(SourcedDate { date, source: Source::Typed { by }, seen_at });
        }
        Some(SourcedDate {
            date: term::end_after(own.date, self.months()?, paid)?,
            source: Source::Estimated { rule: "after_payment".into() },
            seen_at: own.seen_at,
        })
    }

    /// How long a term is; names are never sold for less than a year.
    fn months(&self) -> Option<u32> {
        term::term_of(self.book, self.contract).or((self.contract.kind == Kind::Domain).then_some(12))
    }

    /// The day to pay of this period, and the day somebody entered when it lies behind the term's end.
    fn pay_by(&self, period: NaiveDate, expires: &SourcedDate) -> (Option<SourcedDate>, Option<SourcedDate>) {
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
        let known = self.knowledge;
        let preset = |name: &str| known.preset(&known.provider_named(name)?.id, family, period);
        if is_domain && let Some(rule) = self.confirmed_provider().or(self.registrar).and_then(preset) {
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

    /// A server with this plan, whose period that ends on 2027-02-28 was marked as paid.
    fn paid_server(plan: Option<&str>, term: Option<u32>, today: &str) -> Deadlines {
        let mut book = book_with(Vec::new());
        book.payments.push(paid(Kind::Server, "2027-02-28", "2027-01-20T00:00:00Z"));
        let plan = plan.map(Into::into);
        let contract = Contract { expires: Some(typed("2027-02-28")), plan, term, ..contract(Kind::Server) };
        let (life, domain, today) = (Life::default(), "example-kobe.co.jp", day(today));
        let knowledge = Knowledge::built_in();
        Terms {
            book: &book,
            knowledge,
            contract: &contract,
            domain,
            life: &life,
            old_days: &[],
            registrar: None,
            today,
        }
        .deadlines()
    }

    #[test]
    fn a_date_nobody_publishes_moves_a_term_with_a_payment_as_a_guess() {
        for (plan, term, expected) in [
            (None, Some(12), "2028-02-28"),
            (None, Some(1), "2027-03-28"),
            (Some("3か月"), None, "2027-05-28"),
            (Some("月払い"), None, "2027-03-28"),
            (Some("月払い"), Some(36), "2030-02-28"), // a person's word
        ] {
            let found = paid_server(plan, term, "2027-01-20");
            let expires = found.expires.unwrap();
            assert_eq!((expires.date, rule(&expires)), (day(expected), "after_payment"), "{plan:?} {term:?}");
            assert_eq!(found.own_expires.unwrap().date, day("2027-02-28"));
            assert!(!found.settled && found.next_unknown.is_none());
        }
    }

    #[test]
    fn nothing_is_guessed_of_a_term_nobody_knows() {
        let running = paid_server(Some("スタンダード"), None, "2027-02-28");
        assert_eq!(running.expires.map(|date| date.date), Some(day("2027-02-28")), "the term that was paid for");
        assert_eq!((running.settled, running.next_unknown), (true, Some(day("2027-02-28"))));
        let over = paid_server(None, None, "2027-03-01");
        assert_eq!((over.expires, over.period, over.count_day), (None, None, None));
        assert_eq!(over.next_unknown, Some(day("2027-02-28")));
    }

    #[test]
    fn the_day_a_payer_names_is_the_next_day() {
        let mut book = book_with(Vec::new());
        let until = Some(day("2027-05-31"));
        book.payments
            .push(kigenban_facts::Payment { until, ..paid(Kind::Server, "2027-02-28", "2027-01-20T00:00:00Z") });
        let contract = Contract { expires: Some(typed("2027-02-28")), ..contract(Kind::Server) };
        let found = of(&book, &contract, "example-kobe.co.jp", &Life::default(), &[]);
        let expires = found.expires.unwrap();
        assert_eq!((expires.date, rule(&expires), found.settled), (day("2027-05-31"), "typed", false));
    }

    #[test]
    fn a_jp_paid_for_years_ahead_is_paid_and_no_conflict() {
        let invoice = |date: &str| SourcedDate { source: Source::Invoice { by: person() }, ..typed(date) };
        let book = book_with(Vec::new());
        for (domain, own, settled, conflict) in [
            ("example-kobe.co.jp", invoice("2029-12-31"), true, false),
            ("example-kobe.jp", invoice("2027-12-31"), true, false),
            ("example-kobe.jp", invoice("2026-12-31"), false, false),
            ("example-kobe.jp", invoice("2027-01-31"), false, true), // a month is no year
            ("example-kobe.jp", typed("2029-12-31"), false, true),   // not from a paper: asked about
            ("example-kobe.com", invoice("2029-12-31"), false, true), // this registry would show it
        ] {
            let contract = Contract { expires: Some(own), ..contract(Kind::Domain) };
            let found = of(&book, &contract, domain, &public("2026-12-31"), &[]);
            assert_eq!((found.settled, found.conflict), (settled, conflict), "{domain} {:?}", found.own_expires);
            assert_eq!(found.period, Some(day("2026-12-31")));
        }
        // The same said with the mark: every year until then is paid, the last one is not.
        let mut book = book_with(Vec::new());
        let until = Some(day("2029-12-31"));
        let paid = kigenban_facts::Payment { until, ..paid(Kind::Domain, "2026-12-31", "2026-11-20T00:00:00Z") };
        book.payments.push(paid);
        for (year, settled) in [("2026-12-31", true), ("2028-12-31", true), ("2029-12-31", false)] {
            let found = of(&book, &contract(Kind::Domain), "example-kobe.jp", &public(year), &[]);
            assert_eq!(found.settled, settled, "{year}");
        }
    }

    #[test]
    fn a_monthly_pay_by_day_moves_with_its_month() {
        let mut book = book_with(Vec::new());
        book.payments.push(paid(Kind::Server, "2026-12-15", "2026-12-01T00:00:00Z"));
        let (expires, pay_by) = (Some(typed("2026-12-15")), Some(typed("2026-12-10")));
        let contract = Contract { expires, pay_by, term: Some(1), ..contract(Kind::Server) };
        let found = of(&book, &contract, "example-kobe.co.jp", &Life::default(), &[]);
        let pay_by = found.pay_by.unwrap();
        assert_eq!((pay_by.date, rule(&pay_by)), (day("2027-01-10"), "last_year"));
        assert_eq!(found.count_day, Some(day("2027-01-10")));
    }

    #[test]
    fn a_pay_by_day_behind_the_end_is_asked_about_and_the_earlier_days_count() {
        let book = book_with(Vec::new());
        for (kind, domain, late, counts) in [
            (Kind::Domain, "example-kobe.co.jp", "2027-12-04", "2026-12-25"), // a year too late: the suffix's day
            (Kind::Domain, "example-kobe.com", "2027-01-20", "2026-12-31"),
            (Kind::Server, "example-kobe.co.jp", "2027-12-04", "2026-12-31"),
        ] {
            let life = if kind == Kind::Domain { public("2026-12-31") } else { Life::default() };
            let expires = (kind == Kind::Server).then(|| typed("2026-12-31"));
            let contract = Contract { pay_by: Some(typed(late)), expires, ..contract(kind) };
            let found = of(&book, &contract, domain, &life, &[]);
            assert_eq!(found.late_pay_by.as_ref().map(|date| date.date), Some(day(late)), "{domain}");
            assert_eq!(found.count_day, Some(day(counts)), "{domain}");
            assert!(found.pay_by.is_none_or(|date| date.date <= day("2026-12-31")), "{domain}");
        }
    }

    #[test]
    fn who_pays_afterwards_says_so_once() {
        use crate::{TaskKind, status::Finding, tasks::key_of};
        let mut book = book_with(Vec::new());
        let contract = Contract {
            pay_by: Some(typed("2027-01-31")),
            expires: Some(typed("2026-12-31")),
            ..contract(Kind::Server)
        };
        let key = |day_of: &str| key_of(contract.id, Some(day(day_of)), TaskKind::ResolveDates, Finding::PayByAfterEnd);
        let done = |task| kigenban_facts::Done { task, ..Default::default() };
        book.dones.push(done(key("2027-01-31")));
        let found = of(&book, &contract, "example-kobe.co.jp", &Life::default(), &[]);
        assert_eq!((found.count_day, found.late_pay_by), (Some(day("2027-01-31")), None));
        // What was said of one day holds for no other.
        let later = Contract { pay_by: Some(typed("2027-02-28")), ..contract.clone() };
        let found = of(&book, &later, "example-kobe.co.jp", &Life::default(), &[]);
        assert_eq!(found.count_day, Some(day("2026-12-31")));
    }

    #[test]
    fn only_a_pay_by_day_is_a_period_too() {
        let book = book_with(Vec::new());
        let contract = Contract { pay_by: Some(typed("2027-03-10")), ..contract(Kind::Other) };
        let found = of(&book, &contract, "example-kobe.co.jp", &Life::default(), &[]);
        assert_eq!((found.period, found.count_day), (Some(day("2027-03-10")), Some(day("2027-03-10"))));
    }
}
