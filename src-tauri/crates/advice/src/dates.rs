//! What a contract's dates say: near, paid, waiting, standing still.

use chrono::{DateTime, Days, Months, NaiveDate, Utc};
use kigenban_facts::{AutoRenewal, Book, Contract, Payment, SeenIn, Source};

use crate::status::Finding;
use crate::suffix::Family;
use crate::tasks::{TaskKind, is_answered, key_of};
use crate::zone::{REGISTRY_JP, day_of, days_until, page_turned_at, zone_of};
use crate::{Deadlines, Life, Reason, Verdict, workday_at_or_before};

/// Days without a good look after which nothing is claimed any more about a date that should move.
pub(crate) const OLD_DAYS: i64 = 5;

/// A renewal that was charged earlier than this many days before the end should have moved the date by now.
const AUTO_DAYS: u32 = 7;

/// Days after its end within which a registry turns the page.
const TURN_DAYS: i64 = 2;

/// Days after the end of a .jp term, marked as paid, after which a new date that nobody saw is asked for aloud.
const ASKED_DAYS: i64 = 7;

/// Days after which a date rests on an old look, and says so.
const STALE_DAYS: i64 = 3;

/// A finding with its reason.
pub(crate) type Found = (Finding, Reason);

/// What is known of one contract on one day.
pub(crate) struct Term<'a> {
    pub(crate) book: &'a Book,
    pub(crate) contract: &'a Contract,
    pub(crate) family: Option<Family>,
    pub(crate) life: &'a Life,
    pub(crate) deadlines: &'a Deadlines,
    /// Days before its end on which the registrar charges for a term by itself, if known.
    pub(crate) charged: Option<u32>,
    pub(crate) today: NaiveDate,
    pub(crate) now: DateTime<Utc>,
}

impl Term<'_> {
    /// What its dates give; nothing when they say nothing (dead names). Far days give [`Finding::Far`].
    pub(crate) fn found(&self) -> Vec<Found> {
        let mut found = self.by_term();
        let ends = self.deadlines.expires.as_ref().map(|expires| expires.date);
        let late = self.deadlines.late_pay_by.as_ref().map(|late| late.date).zip(ends);
        if let Some((period, pay_by)) = self.unproved_mark().filter(|_| !found.is_empty()) {
            found.push((Finding::MarkUnproved, Reason::MarkUnproved { period, pay_by }));
        }
        if let Some((pay_by, ends)) = late.filter(|_| !self.deadlines.settled && !found.is_empty()) {
            found.push((Finding::PayByAfterEnd, Reason::PayByAfterEnd { pay_by, ends }));
        }
        found
    }

    fn by_term(&self) -> Vec<Found> {
        // Dead, or 廃止 requested: one cause, one task; paying in the usual way does not help any more.
        if !self.life.verdict.has_term() {
            return Vec::new();
        }
        let is_jp = self.family.is_some_and(Family::is_jp);
        let asked = self.deadlines.next_unknown.map(|paid| (Finding::NextDayUnknown, Reason::NextDayUnknown { paid }));
        if let Some(period) = self.deadlines.period.filter(|_| self.deadlines.settled) {
            return asked
                .into_iter()
                .chain([self.paid(period, is_jp)])
                .chain(self.turned_unseen(period, is_jp))
                .collect();
        }
        if let Some(asked) = asked {
            return vec![asked];
        }
        if let Some(period) = self.unclosed_jp_period(is_jp) {
            return vec![self.waiting_jp(period)];
        }
        if self.life.verdict == Verdict::AutoRenewed
            && self.contract.auto_renewal == AutoRenewal::On
            && let Some(on) = self.deadlines.count_day
        {
            // The registry adds its year paid or not, and the registrar may charge on the day or after it. One that charges
            // long before should have renewed the name itself.
            let finding = if self.is_charged_early() { Finding::ChargeOverdue } else { Finding::ChargeUnconfirmed };
            return vec![(finding, Reason::ChargeUnconfirmed { on: self.charge_day(on) })];
        }
        if self.life.verdict == Verdict::AutoRenewed {
            let until = self.life.until.unwrap_or(self.today);
            return vec![(Finding::AutoRenewedUnmarked, Reason::AutoRenewed { until })];
        }
        // A look after the turn saw it living: until noon of the 2nd the page is not turned, and nothing is asked. That no
        // look saw the new date answers nothing: the payment nobody marked is asked about all the same.
        let unseen = match self.life.verdict {
            Verdict::NotTurned if is_jp && self.was_seen_since_its_end() => {
                return vec![(Finding::NotTurned, Reason::NotTurned)];
            }
            Verdict::NotTurned if is_jp => Some((Finding::NotTurned, Reason::NotTurned)),
            Verdict::Stale if is_jp => Some((Finding::Stale, Reason::Stale)),
            _ => None,
        };
        let by_date = self.deadlines.count_day.map(|on| match self.contract.auto_renewal {
            AutoRenewal::On => self.automatic(on),
            AutoRenewal::Off | AutoRenewal::Unknown => self.by_hand(on),
        });
        unseen.into_iter().chain(by_date).collect()
    }

    /// The period of a mark, and its day to pay, that was made early, from a screen that showed no number, and is to be asked about once more:
    /// from 7 days before the day to pay until the term ends. A registry that shows a payment at once answers by itself.
    fn unproved_mark(&self) -> Option<(NaiveDate, NaiveDate)> {
        if self.family == Some(Family::Generic) && self.life.expires.is_some() {
            return None;
        }
        let period = self.book.payments.of(&self.contract.id).map(|payment| payment.period).max()?;
        let entered = self
            .contract
            .pay_by
            .as_ref()
            .map(|date| date.date)
            .filter(|date| *date <= period && (period - *date).num_days() < 92);
        let running = self.deadlines.pay_by.as_ref().filter(|_| self.deadlines.period == Some(period));
        let pay_by = entered.or(running.map(|date| date.date)).unwrap_or(period);
        let ask = mark_asked_on(pay_by);
        let early = |payment: &Payment| {
            let number = payment.number.as_deref().is_some_and(|number| !number.trim().is_empty());
            let screen = payment.seen_in == SeenIn::RegistrarScreen && !number;
            screen && day_of(payment.at, zone_of(&self.book.office)) < ask
        };
        let mut marks = self.book.payments.of(&self.contract.id).filter(|payment| payment.period == period);
        (self.today >= ask && self.today <= period && marks.all(early)).then_some((period, pay_by))
    }

    /// Whether a look saw a date after the public one had passed.
    fn was_seen_since_its_end(&self) -> bool {
        let seen = self.life.dated_at.map(|at| day_of(at, REGISTRY_JP));
        seen.zip(self.life.expires.as_ref()).is_some_and(|(seen, expires)| seen > expires.date)
    }

    /// Marked as paid for the running period: what closes it depends on the registry.
    fn paid(&self, period: NaiveDate, is_jp: bool) -> Found {
        if is_jp && self.life.verdict == Verdict::Stale {
            return (Finding::Stale, Reason::Stale);
        }
        if is_jp {
            return self.waiting_jp(period);
        }
        let waiting = (Finding::PaidWaiting, Reason::Paid { period });
        if self.family.is_none() || self.life.verdict == Verdict::AutoRenewed || self.life.expires.is_none() {
            return waiting;
        }
        let finding = match days_until(period, self.today) {
            ..=3 => Finding::PaidNotMovedUrgent,
            4..=7 => Finding::PaidNotMoved,
            _ => return waiting,
        };
        self.not_moved(finding, period, Reason::DateNotMoved { on: period }).unwrap_or(waiting)
    }

    /// .jp, marked as paid, and days after its end nobody has seen the new date: blocked looks, or a mark made too early.
    /// The new day is asked for aloud, as of any contract without one.
    fn turned_unseen(&self, period: NaiveDate, is_jp: bool) -> Option<Found> {
        let unseen = is_jp && self.life.verdict == Verdict::Stale && days_until(period, self.today) < -ASKED_DAYS;
        unseen.then_some((Finding::NoDateKnown, Reason::NoDateKnown))
    }

    /// .jp, marked as paid: watched until the registry closes the period. From 5 days before its end until then a look
    /// every 5 days must succeed.
    fn waiting_jp(&self, period: NaiveDate) -> Found {
        let around = days_until(period, self.today) <= OLD_DAYS;
        self.unlooked().filter(|_| around).unwrap_or((Finding::PaidWaiting, Reason::Paid { period }))
    }

    /// No good look for 5 days.
    fn unlooked(&self) -> Option<Found> {
        let days = self.life.dated_at.map(|at| (self.now - at).num_days());
        days.is_none_or(|days| days >= OLD_DAYS).then_some((Finding::NotChecked, Reason::NotChecked { days }))
    }

    /// The public date stands still; `None` when a person has asked the registrar already.
    fn not_moved(&self, finding: Finding, period: NaiveDate, reason: Reason) -> Option<Found> {
        if let Some(not_checked) = self.unlooked() {
            return Some(not_checked);
        }
        let asked = key_of(self.contract.id, Some(period), TaskKind::ConfirmRenewal, finding);
        (!is_answered(self.book, &asked, finding)).then_some((finding, reason))
    }

    /// .jp: the date has moved, but no look after noon of the 2nd has seen it yet.
    fn unclosed_jp_period(&self, is_jp: bool) -> Option<NaiveDate> {
        let current = self.deadlines.period.filter(|_| is_jp)?;
        let paid = self.book.payments.of(&self.contract.id).map(|payment| payment.period).max()?;
        let border = page_turned_at(paid);
        let open = paid < current && self.life.dated_at.is_some_and(|seen| seen < border);
        // Only around the roll-over itself: a ledger that slept for months closes it at its next look anyway.
        (open && self.now < border + chrono::TimeDelta::days(30)).then_some(paid)
    }

    fn automatic(&self, on: NaiveDate) -> Found {
        let expires = self.deadlines.expires.as_ref().map_or(on, |expires| expires.date);
        let public_gtld = self.family == Some(Family::Generic) && self.life.expires.is_some();
        let period = self.deadlines.period.unwrap_or(expires);
        let left = days_until(expires, self.today);
        // Most registrars charge on the last day or after it: a date that stands still before says nothing. It does where
        // the charge was long before, or when the day itself has passed and no registry added its year.
        let should_have_moved = if self.is_charged_early() { left <= i64::from(AUTO_DAYS) } else { left < -TURN_DAYS };
        if public_gtld
            && should_have_moved
            && let Some(found) = self.not_moved(Finding::AutoNotMoved, period, Reason::AutoNotMoved { on: expires })
        {
            return found;
        }
        let charge = self.charge_day(on);
        if self.today >= charge {
            return (Finding::ChargeUnconfirmed, Reason::ChargeUnconfirmed { on: charge });
        }
        if self.today >= soon_from(charge, self.family) {
            return (Finding::AutoChargeNear, Reason::AutoCharge { on: charge });
        }
        (Finding::Far, Reason::Far)
    }

    /// The registrar charges so long before the end that the date should have moved by then.
    fn is_charged_early(&self) -> bool {
        self.charged.is_some_and(|days| days > AUTO_DAYS)
    }

    /// The day on which it is planned to be charged: the registrar's own, never later than the day that counts.
    fn charge_day(&self, on: NaiveDate) -> NaiveDate {
        let expires = self.deadlines.expires.as_ref().map(|expires| expires.date);
        let by_rule = expires.zip(self.charged).and_then(|(day, lead)| day.checked_sub_days(Days::new(lead.into())));
        by_rule.map_or(on, |day| day.min(on))
    }

    fn by_hand(&self, on: NaiveDate) -> Found {
        let left = days_until(on, self.today);
        if left < 0 {
            // A look that is older than the day says nothing of what happened since.
            let seen = old_look(self.deadlines, self.book, self.now);
            let passed = seen.map_or(Reason::DatePassed { on }, |seen| Reason::DateUnseen { on, seen });
            return (Finding::DatePassed, passed);
        }
        // Who pays by the month is not on edge for half of it.
        let short = crate::term::is_short(self.book, self.contract);
        if left <= if short { 7 } else { 14 } {
            return (Finding::PayNear, Reason::DateNear { on });
        }
        let soon = match on.checked_sub_days(Days::new(14)).filter(|_| short) {
            Some(day) => workday_at_or_before(day),
            None => soon_from(on, self.family),
        };
        if self.today >= soon {
            return (Finding::FirstStage, Reason::DateNear { on });
        }
        (Finding::Far, Reason::Far)
    }
}

/// The day on which そろそろ begins: the first reminder's day (.jp: 2 months), never later than 1 month + 1 week before.
pub(crate) fn soon_from(on: NaiveDate, family: Option<Family>) -> NaiveDate {
    let months = if family.is_some_and(Family::is_jp) { 2 } else { 1 };
    let back = |months| on.checked_sub_months(Months::new(months)).unwrap_or(on);
    let week_more = back(1).checked_sub_days(Days::new(7)).unwrap_or(on);
    workday_at_or_before(back(months)).min(week_more)
}

/// The day on which the public date was last seen, when that is some days ago.
pub(crate) fn old_look(deadlines: &Deadlines, book: &Book, now: DateTime<Utc>) -> Option<NaiveDate> {
    let public = deadlines.public_expires.as_ref().filter(|date| matches!(date.source, Source::Registry { .. }))?;
    ((now - public.seen_at).num_days() >= STALE_DAYS).then(|| day_of(public.seen_at, zone_of(&book.office)))
}

/// 7 days before the day to pay, a mark without a number is asked about once more.
pub(crate) fn mark_asked_on(pay_by: NaiveDate) -> NaiveDate {
    pay_by.checked_sub_days(Days::new(7)).unwrap_or(pay_by)
}

#[cfg(test)]
mod tests;
