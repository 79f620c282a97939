//! The two dates of a contract, 支払期限 and 有効期限, and where each comes from.

mod company;
mod pay_by;

use chrono::{NaiveDate, NaiveTime};
use kigenban_facts::{Book, Contract, Kind, Source, SourcedDate};

use crate::status::Finding;
use crate::suffix::Family;
use crate::tasks::{TaskKind, key, key_of};
use crate::{Knowledge, Life, term};

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
    /// 断る締切 of the running term: the last day to say no to a renewal that goes by itself.
    pub notice_by: Option<SourcedDate>,
    /// Payment is taken on `pay_by` only until this hour, by the clock in Japan.
    pub pay_by_time: Option<NaiveTime>,
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
    /// The dates of the running period.
    pub(crate) fn deadlines(&self) -> Deadlines {
        let both = self.both();
        Deadlines { notice_by: self.notice_by(&both), pay_by_time: self.pay_by_time(&both), ..both }
    }

    /// Both dates of the running period.
    fn both(&self) -> Deadlines {
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
            conflict: conflict && !self.book.is_done(&key(self.contract.id, Some(period), TaskKind::ResolveDates)),
            settled: self.is_settled(period),
            next_unknown,
            late_pay_by,
            ..Deadlines::default()
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
        let key = key_of(self.contract.id, Some(late.date), TaskKind::ResolveDates, Finding::PayByAfterEnd);
        (late.date - expires.date).num_days() <= AFTERWARDS_DAYS && self.book.is_done(&key)
    }

    /// Whether the registrar is more than a guess.
    pub(crate) fn registrar_known(&self) -> bool {
        self.confirmed_provider().is_some() || self.registrar.is_some()
    }

    /// Days before the end of a term on which its registrar charges for a renewal that goes by itself.
    pub(crate) fn charged_days_before(&self) -> Option<u32> {
        crate::charges::days_before(self.company()?, Family::of(self.domain))
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

    /// The last period a payment was marked for.
    fn paid_through(&self) -> Option<NaiveDate> {
        self.book.payments.of(&self.contract.id).map(|payment| payment.period).max()
    }

    /// Nobody publishes this date: after a payment for its period the next one is the day somebody named, else a term
    /// later, as a guess. `None` = nobody knows how long a term is.
    fn after_payments(&self, own: &SourcedDate) -> Option<SourcedDate> {
        let Some(paid) = self.paid_through().filter(|paid| *paid >= own.date) else { return Some(own.clone()) };
        let payments = self.book.payments.of(&self.contract.id).filter(|payment| payment.period == paid);
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
}

#[cfg(test)]
mod tests;
