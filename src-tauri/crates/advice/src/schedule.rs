//! What to look at, and when. Polite to registries, quick where something stands still.

use chrono::{DateTime, Datelike, TimeDelta, Utc};
use kigenban_facts::{Book, Bundle, Check, Kind, Outcome, Why};

use crate::judge::check_of;
use crate::looks::Proof;
use crate::suffix::Family;
use crate::zone::{REGISTRY_JP, day_of, days_until};
use crate::{Advice, Status, Verdict, certificate, elsewhere, health, lifecycle, looks, zone_of};

/// A bad finding is looked at again after this long.
const SECOND_LOOK: TimeDelta = TimeDelta::minutes(2);

/// Why a look is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Because {
    /// The usual interval is over.
    Interval,
    /// Never looked at.
    New,
    /// A bad finding waits for its second look.
    SecondLook,
    /// The app has just started.
    Start,
}

/// One look that is due.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Look {
    /// The domain.
    pub domain: String,
    /// The check.
    pub check: Check,
    /// Why now.
    pub because: Because,
    /// Since when it has been due.
    pub since: DateTime<Utc>,
}

/// Looks due now, oldest first. `started` is when the app started (for 起動時の点検).
pub fn schedule(book: &Book, advice: &Advice, started: DateTime<Utc>) -> Vec<Look> {
    let mut due = all(book, advice, started);
    due.retain(|look| look.since <= advice.now);
    due.sort_by_key(|look| look.since);
    due
}

/// When the next look at a domain comes, past when one is due; `None` when nothing of it is watched.
pub fn next_look(book: &Book, advice: &Advice, domain: &str, started: DateTime<Utc>) -> Option<DateTime<Utc>> {
    checks_of(book, domain).map(|check| when(book, advice, domain, check, started).0).min()
}

/// What is watched: each domain's checks whose kind is not 対象外. A domain that stands in the ledger twice is watched once.
pub fn watched(book: &Book) -> Vec<(String, Check)> {
    let is_first = |bundle: &&Bundle| book.bundle_named(&bundle.domain).is_some_and(|first| first.id == bundle.id);
    let of = |bundle: &Bundle| checks_of(book, &bundle.domain).map(|check| (bundle.domain.clone(), check)).collect();
    book.bundles.iter().filter(is_first).flat_map(|bundle| -> Vec<_> { of(bundle) }).collect()
}

fn checks_of(book: &Book, domain: &str) -> impl Iterator<Item = Check> {
    Check::ALL.into_iter().filter(move |check| is_watched(book, domain, *check))
}

/// Whether a check of a domain is made: some 契約一式 of it has contracts, and its kind is not 対象外.
pub(crate) fn is_watched(book: &Book, domain: &str, check: Check) -> bool {
    let has_contracts = |bundle: &&Bundle| book.contracts_of(bundle.id).next().is_some();
    !domain.is_empty() && book.bundles.of(domain).filter(has_contracts).any(|bundle| is_used(book, bundle, check))
}

/// When a bad finding that was seen once should be looked at again; `None` when there is none.
pub fn needs_second_look(book: &Book, domain: &str, check: Check) -> Option<DateTime<Utc>> {
    let last = looks::last_look(book, domain, check)?;
    if matches!(last.outcome, Outcome::Unseen { .. }) {
        return None;
    }
    let at = last.last_seen;
    let zone = zone_of(&book.office);
    let way = kigenban_facts::RenewalWay::Unknown;
    let waits = |found: Option<certificate::Certificate>| found.is_some_and(|found| found.pending);
    let pending = match check {
        Check::Dns => health::dns(book, domain, false).pending || health::lapse_in_zone(book, domain).pending,
        // The look at mail sees the certificates of its hosts as well.
        Check::Mail => health::mail(book, domain).pending || waits(certificate::of_mail(book, domain, zone, at)),
        Check::Registration => {
            lifecycle::life(book, domain, at).pending
                || health::lapse_at_registry(book, domain).pending
                || crate::judge::is_pending(domain, &looks::registration(book, domain))
        }
        Check::Tls => waits(certificate::of_site(book, domain, way, zone, at)),
        Check::Web => {
            let once = |(_, proof): (String, Proof)| matches!(proof, Proof::Once(_));
            health::site(book, domain).pending || elsewhere::strangers(book, domain).into_iter().any(once)
        }
    };
    pending.then_some(at + SECOND_LOOK)
}

fn all(book: &Book, advice: &Advice, started: DateTime<Utc>) -> Vec<Look> {
    let look = |(domain, check): (String, Check)| {
        let (since, because) = when(book, advice, &domain, check, started);
        Look { domain, check, because, since }
    };
    watched(book).into_iter().map(look).collect()
}

fn when(book: &Book, advice: &Advice, domain: &str, check: Check, started: DateTime<Utc>) -> (DateTime<Utc>, Because) {
    let last = looks::last_look_until(book, domain, check, advice.now);
    let Some(last) = last else { return (started.min(advice.now), Because::New) };
    // What a clock that ran ahead saw lies in the future, and waits for nothing there.
    let ahead = last.last_seen > advice.now;
    if let Some(at) = needs_second_look(book, domain, check) {
        return (if at - SECOND_LOOK > advice.now { started.min(advice.now) } else { at }, Because::SecondLook);
    }
    // What a registry says is weighed beside what the world shows: that is looked at at once, too.
    let beside = matches!(check, Check::Dns | Check::Mail | Check::Web);
    let said = lifecycle::bad_since(book, domain).filter(|said| (last.last_seen..=advice.now).contains(said));
    if beside && let Some(said) = said {
        return (said, Because::SecondLook);
    }
    // A clock that ran ahead left looks in the future: count from the start instead.
    let looked = if ahead { started.min(advice.now) } else { last.last_seen };
    let interval = match &last.outcome {
        Outcome::Seen(_) => interval(book, advice, domain, check),
        Outcome::Unseen { why } => {
            retry(*why, last.count, check).min(interval(book, advice, domain, check).max(retry(*why, 1, check)))
        }
    };
    let by_interval = looked + interval;
    if check != Check::Registration && book.settings.check_at_start && looked < started && started < by_interval {
        return (started, Because::Start);
    }
    (by_interval, Because::Interval)
}

fn interval(book: &Book, advice: &Advice, domain: &str, check: Check) -> TimeDelta {
    let of_domain = |kind: Option<Check>| {
        let items = book.bundles.of(domain).flat_map(|bundle| advice.items.of(&bundle.id));
        items.filter(move |item| kind.is_none() || check_of(item.kind) == kind)
    };
    if check == Check::Registration {
        let open = [Verdict::Contradicted, Verdict::Unrepeated];
        let red = of_domain(Some(check)).any(|item| item.status.is_red() || open.contains(&item.life.verdict));
        let expires = of_domain(Some(check)).find_map(|item| item.deadlines.period);
        let today = day_of(advice.now, REGISTRY_JP);
        let left = expires.map(|day| days_until(day, today));
        let turning = Family::of(domain).is_jp()
            && today.day() <= 2
            && left.is_none_or(|left| (-3..=0).contains(&left) || (360..=366).contains(&left));
        return match left {
            _ if red || turning => TimeDelta::hours(6),
            // Elsewhere a transfer can be stopped for five days: it must not go by unseen.
            Some(91..) if Family::of(domain).is_jp() => TimeDelta::days(3),
            _ => TimeDelta::hours(24),
        };
    }
    let standing_still = of_domain(None).any(|item| {
        item.status == Status::Stopped && (check_of(item.kind) == Some(check) || item.kind == Kind::Domain)
    });
    if standing_still {
        return TimeDelta::minutes(10);
    }
    TimeDelta::hours(i64::from(book.settings.check_every_hours.clamp(1, 24)))
}

/// After a look that failed: soon, then more and more patiently.
fn retry(why: Why, count: u32, check: Check) -> TimeDelta {
    let doubled = 1_i32 << count.saturating_sub(1).min(5);
    match (why, check) {
        // A registry without a service stays without one; a name without an address may have one again any moment.
        (Why::NoService, Check::Registration) => TimeDelta::days(7),
        (Why::Offline, _) => TimeDelta::minutes(10),
        (Why::RateLimited, _) => (TimeDelta::hours(6) * doubled).min(TimeDelta::hours(24)),
        (_, Check::Registration) => (TimeDelta::hours(1) * doubled).min(TimeDelta::hours(24)),
        _ => (TimeDelta::minutes(10) * doubled).min(TimeDelta::hours(4)),
    }
}

fn is_used(book: &Book, bundle: &Bundle, check: Check) -> bool {
    let contracts = book.contracts_of(bundle.id);
    let mut of_kind = contracts.filter(|contract| check_of(contract.kind) == Some(check)).peekable();
    of_kind.peek().is_none() || of_kind.any(|contract| !contract.unused)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::judge;
    use crate::testing::{
        DOMAIN, at, book_of, book_with, contract, living, mail, registered, span, unseen, until, web,
    };
    use kigenban_facts::{Registration, Seen, State, UrlFault};

    fn due(book: &Book, started: &str, now: &str) -> Vec<(Check, Because)> {
        schedule(book, &judge(book, at(now)), at(started)).into_iter().map(|look| (look.check, look.because)).collect()
    }

    fn registration_due(book: &Book, now: &str) -> String {
        let looks = all(book, &judge(book, at(now)), at("2026-01-01T00:00:00Z"));
        looks.into_iter().find(|look| look.check == Check::Registration).unwrap().since.to_rfc3339()
    }

    #[test]
    fn a_new_domain_is_looked_at_at_once_by_every_check_it_uses() {
        let mut book = book_with(Vec::new());
        let mut unused = contract(Kind::Mail);
        unused.unused = true;
        book.contracts.push(unused);
        let checks = due(&book, "2026-11-24T00:00:00Z", "2026-11-24T00:00:00Z");
        assert_eq!(
            checks,
            [Check::Registration, Check::Dns, Check::Tls, Check::Web].map(|check| (check, Because::New))
        );
    }

    #[test]
    fn the_registration_is_asked_daily_seldom_far_away_and_often_when_a_jp_month_turns() {
        let looked = "2026-12-20T00:00:00Z";
        for (domain, expires, looked, now, next) in [
            ("example-kobe.com", "2027-02-20", looked, looked, "2026-12-21T00:00:00+00:00"),
            ("example-kobe.com", "2027-09-20", looked, looked, "2026-12-21T00:00:00+00:00"), // a transfer takes five days
            ("example-kobe.jp", "2027-09-30", looked, looked, "2026-12-23T00:00:00+00:00"),
            ("example-kobe.com", "2026-12-28", looked, looked, "2026-12-20T06:00:00+00:00"), // red: 止まりそう
            (
                "example-kobe.jp",
                "2026-12-31",
                "2026-12-31T15:30:00Z",
                "2026-12-31T15:30:00Z",
                "2026-12-31T21:30:00+00:00",
            ),
            (
                "example-kobe.jp",
                "2027-12-31",
                "2026-12-31T17:00:00Z",
                "2026-12-31T17:00:00Z",
                "2026-12-31T23:00:00+00:00",
            ),
        ] {
            let book = book_of(domain, vec![until(registered(expires, "2026-01-01T00:00:00Z"), looked)]);
            assert_eq!(registration_due(&book, now), next, "{domain} {expires} {looked}");
        }
    }

    #[test]
    fn a_bad_finding_is_looked_at_again_within_five_minutes() {
        let dead = Registration { state: State::Suspended, ..Registration::default() };
        let book = book_with(vec![
            until(registered("2026-12-31", "2026-01-01T00:00:00Z"), "2026-12-30T00:00:00Z"),
            span(Seen::Registration(dead), "2027-01-01T00:30:00Z"),
        ]);
        let second = needs_second_look(&book, DOMAIN, Check::Registration).unwrap();
        assert_eq!(second, at("2027-01-01T00:32:00Z"));
        let book = book_with(vec![
            until(span(Seen::Mail(mail(&["10 mx.example"])), "2026-12-01T00:00:00Z"), "2026-12-02T00:00:00Z"),
            span(Seen::Mail(mail(&[])), "2026-12-02T04:00:00Z"),
        ]);
        assert!(needs_second_look(&book, DOMAIN, Check::Mail).is_some());
        let book = book_with(vec![registered("2026-12-31", "2026-01-01T00:00:00Z")]);
        assert_eq!(needs_second_look(&book, DOMAIN, Check::Registration), None);
    }

    #[test]
    fn what_a_clock_that_ran_ahead_saw_keeps_nobody_from_looking_now() {
        let ahead = "2027-01-23T00:00:00Z";
        let good = || until(span(Seen::Mail(mail(&["10 mx.example"])), "2026-11-01T00:00:00Z"), "2026-11-24T00:00:00Z");
        // A bad finding, seen once, would wait for its second look until the end of January.
        let book = book_with(vec![good(), span(Seen::Mail(mail(&[])), ahead)]);
        let (started, now) = ("2026-11-24T00:00:00Z", "2026-11-24T00:05:00Z");
        assert!(due(&book, started, now).contains(&(Check::Mail, Because::SecondLook)));
        // A look that failed since is the last one, and is tried again at its own pace.
        let book = book_with(vec![until(good(), ahead), unseen(Check::Mail, Why::Timeout, "2026-11-24T09:00:00Z")]);
        assert!(!due(&book, started, "2026-11-24T09:05:00Z").iter().any(|(check, _)| *check == Check::Mail));
        assert!(due(&book, started, "2026-11-24T09:10:00Z").iter().any(|(check, _)| *check == Check::Mail));
    }

    #[test]
    fn a_failed_look_is_tried_again_more_and_more_patiently() {
        for (why, count, hours) in
            [(Why::Timeout, 1, 1), (Why::Timeout, 3, 4), (Why::Timeout, 9, 24), (Why::RateLimited, 1, 6)]
        {
            let mut failed = unseen(Check::Registration, why, "2026-11-24T00:00:00Z");
            failed.count = count;
            let book = book_with(vec![
                until(registered("2027-02-10", "2026-01-01T00:00:00Z"), "2026-11-23T00:00:00Z"),
                failed,
            ]);
            let expected = at("2026-11-24T00:00:00Z") + TimeDelta::hours(hours);
            assert_eq!(registration_due(&book, "2026-11-24T00:00:00Z"), expected.to_rfc3339(), "{why:?} {count}");
        }
    }

    #[test]
    fn the_site_is_looked_at_at_start_and_every_few_hours_and_every_ten_minutes_while_it_stands_still() {
        let good = || until(span(Seen::Web(web(&[])), "2026-11-01T00:00:00Z"), "2026-11-24T00:00:00Z");
        let mut book = book_with(vec![good()]);
        book.contracts = vec![contract(Kind::Server)].into();
        let web_due = |book: &Book, started: &str| {
            all(book, &judge(book, at("2026-11-24T02:00:00Z")), at(started))
                .into_iter()
                .find(|look| look.check == Check::Web)
                .unwrap()
        };
        assert_eq!(web_due(&book, "2026-11-23T00:00:00Z").since, at("2026-11-24T04:00:00Z"));
        assert_eq!(web_due(&book, "2026-11-24T01:00:00Z").because, Because::Start);
        book.settings.check_at_start = false;
        assert_eq!(web_due(&book, "2026-11-24T01:00:00Z").because, Because::Interval);
        let down = span(Seen::Web(web(&[UrlFault::Refused])), "2026-11-24T01:30:00Z");
        book.spans.push(until(down, "2026-11-24T01:40:00Z"));
        assert_eq!(web_due(&book, "2026-11-23T00:00:00Z").since, at("2026-11-24T01:50:00Z"));
    }

    #[test]
    fn the_next_look_is_the_earliest() {
        let mut book = book_with(vec![until(
            span(Seen::Registration(living("2027-02-10")), "2026-01-01T00:00:00Z"),
            "2026-11-24T00:00:00Z",
        )]);
        let next = |book: &Book| {
            let advice = judge(book, at("2026-11-24T03:00:00Z"));
            next_look(book, &advice, crate::testing::DOMAIN, at("2026-11-24T00:00:00Z"))
        };
        assert_eq!(next(&book), Some(at("2026-11-24T00:00:00Z")), "what was never looked at is due since the start");
        book.contracts.clear();
        assert_eq!(next(&book), None);
    }
}
