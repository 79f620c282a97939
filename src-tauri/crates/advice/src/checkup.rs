//! 点検: the matrix in words, and one result a day for the last thirty.

use chrono::{DateTime, Days, NaiveDate, Utc};
use kigenban_facts::{Book, Bundle, BundleId, Check, Outcome, Seen, Span, TlsPurpose, View, Why};

use crate::judge::check_of;
use crate::lifecycle::life;
use crate::schedule::is_watched;
use crate::{
    Advice, ChangeKind, Importance, Item, Life, Reason, Status, Verdict, certificate, day_of, health, looks,
    mail_remarks, needs_second_look, symptoms, zone_of,
};

/// The result of one check of one domain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CheckResult {
    /// 止まりそう / そろそろ / 期限: it works, but its date or state asks for something.
    Attention,
    /// 変化あり: an unanswered change.
    Changed,
    /// つながらない.
    Failing,
    /// 正常.
    Fine,
    /// Never looked at (順番待ち).
    #[default]
    None,
    /// 調べられず (the last look failed; `Cell.why`).
    NotSeen,
    /// Something bad was seen once and waits for its second look: neither fine nor bad.
    Unsettled,
    /// 対象外.
    Unused,
}

/// One cell of the matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// The 契約一式.
    pub bundle: BundleId,
    /// The check.
    pub check: Check,
    /// The result.
    pub result: CheckResult,
    /// Why it was not seen.
    pub why: Option<Why>,
    /// The date it is good until (registration, certificate).
    pub until: Option<NaiveDate>,
    /// The last good look.
    pub seen_at: Option<DateTime<Utc>>,
    /// A bad finding waits for its second look.
    pub pending: bool,
}

/// One day of the last thirty: the most worrying result of all checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayResult {
    /// The day.
    pub day: NaiveDate,
    /// The result.
    pub result: CheckResult,
}

/// The matrix: five cells per 契約一式, in the book's order.
pub fn checkup(book: &Book, advice: &Advice) -> Vec<Cell> {
    let cell = |bundle: &Bundle, check: Check| {
        let used = is_watched(book, &bundle.domain, check) && is_used(book, bundle, check);
        cell(book, advice, bundle, check, used)
    };
    book.bundles.iter().flat_map(|bundle| Check::ALL.map(|check| cell(bundle, check))).collect()
}

/// The newest look at every 契約一式 that was looked at.
pub fn last_looks(book: &Book) -> Vec<DateTime<Utc>> {
    book.bundles.iter().filter_map(|bundle| looks::last_look_of_any(book, &bundle.domain)).collect()
}

fn cell(book: &Book, advice: &Advice, bundle: &Bundle, check: Check, used: bool) -> Cell {
    let domain = bundle.domain.as_str();
    let seen_at = looks::last_good(book, domain, check);
    let why = looks::last_failure(book, domain, check);
    let item = advice.items.of(&bundle.id).find(|item| check_of(item.kind) == Some(check));
    let mut of_name = advice.changes.of(&bundle.id);
    let changed = of_name.any(|change| change.is_asked(advice.now) && check_of_change(change.kind) == check);
    let doubted = check == Check::Registration && item.is_some_and(|item| is_doubted(&item.life));
    let pending = needs_second_look(book, domain, check).is_some();
    let parked = check == Check::Web && health::site(book, domain).outage.is_some();
    let newest = latest_seen(book, domain, check);
    let failing = (parked || newest.is_some_and(|seen| is_bad(seen, advice.now))) && !doubted && !pending;
    // Mail arrives, but something about it is to be put right: no green word.
    let to_be_put_right = || matches!(newest, Some(Seen::Mail(mail)) if !mail_remarks(mail).is_empty());
    let result = if !used {
        CheckResult::Unused
    } else if looks::last_look(book, domain, check).is_none() {
        CheckResult::None
    } else if failing {
        CheckResult::Failing
    } else if why.is_some() {
        CheckResult::NotSeen
    } else if changed {
        CheckResult::Changed
    } else if doubted || to_be_put_right() || item.is_some_and(|item| asks_for_something(item, check)) {
        CheckResult::Attention
    } else if pending {
        CheckResult::Unsettled
    } else {
        CheckResult::Fine
    };
    let until = item.and_then(|item| item.deadlines.public_expires.as_ref()).map(|date| date.date);
    Cell { bundle: bundle.id, check, result, why, until, seen_at, pending }
}

/// One result a day, oldest first, today last: the most worrying of all checks. A day without a good look has none, and
/// a look that failed never counts as a fault.
pub fn last_days(book: &Book, advice: &Advice, days: u32) -> Vec<DayResult> {
    let zone = zone_of(&book.office);
    let first = advice.today.checked_sub_days(Days::new(u64::from(days.saturating_sub(1)))).unwrap_or(advice.today);
    let mut results: Vec<DayResult> = first
        .iter_days()
        .take_while(|day| *day <= advice.today)
        .map(|day| DayResult { day, result: CheckResult::None })
        .collect();
    let now = advice.now;
    let doubted = |span: &Span| span.check == Check::Registration && is_doubted(&life(book, &span.domain, now));
    let mut found = |from: NaiveDate, to: NaiveDate, result: CheckResult| {
        let skipped = usize::try_from((from - first).num_days()).unwrap_or(0);
        for day in results.iter_mut().skip(skipped).take_while(|day| day.day <= to) {
            day.result = worse(day.result, result);
        }
    };
    for span in book.spans.iter().filter(|span| span.view == View::Public) {
        let (from, to) = (day_of(span.first_seen, zone), day_of(span.last_seen, zone));
        let is_ours = |span: &Span| {
            let mut bundles = book.bundles.of(&span.domain);
            is_watched(book, &span.domain, span.check) && bundles.any(|bundle| is_used(book, bundle, span.check))
        };
        if to < first || !is_ours(span) {
            continue;
        }
        let result = match &span.outcome {
            Outcome::Seen(seen) if is_bad(seen, now) && doubted(span) => CheckResult::Attention,
            Outcome::Seen(seen) if is_bad(seen, now) && span.count >= 2 => CheckResult::Failing,
            Outcome::Seen(seen) if is_bad(seen, now) => CheckResult::Unsettled,
            Outcome::Seen(Seen::Mail(mail)) if !mail_remarks(mail).is_empty() => CheckResult::Attention,
            Outcome::Seen(_) => CheckResult::Fine,
            Outcome::Unseen { .. } => CheckResult::NotSeen,
        };
        found(from, to, result);
    }
    for change in advice.changes.iter().filter(|change| change.kind.importance() != Importance::Low) {
        let day = day_of(change.at, zone);
        if day >= first {
            found(day, day, CheckResult::Changed);
        }
    }
    results
}

/// A date or state that was *seen* asks for something. A card that ends is home's and the ledger's matter, not a look's.
fn asks_for_something(item: &Item, check: Check) -> bool {
    let of_its_own = match check {
        Check::Registration | Check::Tls => true,
        Check::Mail => matches!(
            item.reason,
            Reason::CertificateEnds { .. }
                | Reason::CertificateExpired { .. }
                | Reason::CertificateFault { .. }
                | Reason::CertificateStuck { .. }
        ),
        Check::Dns | Check::Web => false,
    };
    // Paid, and the public date has not moved: that is no green word yet.
    let awaited = check == Check::Registration && item.status == Status::Watching;
    awaited || (of_its_own && item.status <= Status::Soon && !matches!(item.reason, Reason::CardEnds { .. }))
}

/// What the registry says is contradicted, or was left out by its newest answer: 確かめてください.
fn is_doubted(life: &Life) -> bool {
    matches!(life.verdict, Verdict::Contradicted | Verdict::Unrepeated)
}

/// A company that has no mail contract for a name and never had mail there does not use mail: no MX is no fault then.
fn is_used(book: &Book, bundle: &Bundle, check: Check) -> bool {
    let seen = || {
        let spans = book.spans.of(&bundle.domain).filter(move |span| span.check == check);
        spans.filter_map(|span| span.outcome.seen())
    };
    check != Check::Mail
        || book.contracts_of(bundle.id).any(|held| check_of(held.kind) == Some(check))
        || seen().next().is_none()
        || seen().any(|seen| matches!(seen, Seen::Mail(mail) if !symptoms::is_mail_gone(mail)))
}

/// How worrying a result is on a day: what was seen counts before what was not.
fn worse(left: CheckResult, right: CheckResult) -> CheckResult {
    let weight = |result| match result {
        CheckResult::Failing => 5,
        CheckResult::Attention => 4,
        CheckResult::Changed => 3,
        CheckResult::Fine => 2,
        CheckResult::NotSeen | CheckResult::Unsettled => 1,
        CheckResult::None | CheckResult::Unused => 0,
    };
    if weight(right) > weight(left) { right } else { left }
}

/// How much a cell of the matrix wants looking at; what is not seen now is more than what is fine.
pub fn worry(result: CheckResult) -> u8 {
    match result {
        CheckResult::Failing => 4,
        CheckResult::Attention => 3,
        CheckResult::Changed => 2,
        CheckResult::NotSeen | CheckResult::Unsettled => 1,
        CheckResult::Fine | CheckResult::None | CheckResult::Unused => 0,
    }
}

fn latest_seen<'a>(book: &'a Book, domain: &str, check: Check) -> Option<&'a Seen> {
    let spans = book.spans.of(domain).filter(|span| span.check == check && span.view == View::Public);
    let seen = spans.filter(|span| span.outcome.seen().is_some() && !looks::is_of_mail_host(span));
    seen.max_by_key(|span| span.last_seen)?.outcome.seen()
}

/// Something does not work, by this look alone.
fn is_bad(seen: &Seen, now: DateTime<Utc>) -> bool {
    match seen {
        Seen::Dns(dns) => symptoms::is_gone(dns) || symptoms::is_failing(dns),
        Seen::Mail(mail) => symptoms::is_mail_gone(mail),
        Seen::Registration(facts) => facts.state.is_dead(),
        Seen::Tls(tls) => {
            tls.purpose == TlsPurpose::Web && tls.faults.iter().any(|fault| certificate::counts(tls, *fault, now))
        }
        Seen::Web(web) => symptoms::is_down(web) || symptoms::on_parking_host(web),
    }
}

fn check_of_change(kind: ChangeKind) -> Check {
    match kind {
        ChangeKind::Holder | ChangeKind::Registrar => Check::Registration,
        _ => Check::Dns,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::judge;
    use crate::testing::{at, book_with, contract, registered, span, unseen, until, web};
    use kigenban_facts::{Kind, MailFault, UrlFault};

    fn result(book: &Book, check: Check, now: &str) -> CheckResult {
        checkup(book, &judge(book, at(now))).into_iter().find(|cell| cell.check == check).unwrap().result
    }

    #[test]
    fn every_cell_has_its_word() {
        let now = "2026-11-24T01:00:00Z";
        let mut book = book_with(vec![
            until(registered("2027-10-31", "2026-01-10T00:00:00Z"), "2026-11-24T00:00:00Z"),
            unseen(Check::Dns, Why::Timeout, "2026-11-24T00:00:00Z"),
            until(span(Seen::Web(web(&[UrlFault::Refused])), "2026-11-23T00:00:00Z"), "2026-11-24T00:00:00Z"),
        ]);
        let mut mail = contract(Kind::Mail);
        mail.unused = true;
        book.contracts.push(mail);
        for (check, expected) in [
            (Check::Registration, CheckResult::Fine),
            (Check::Dns, CheckResult::NotSeen),
            (Check::Tls, CheckResult::None),
            (Check::Web, CheckResult::Failing),
            (Check::Mail, CheckResult::Unused),
        ] {
            assert_eq!(result(&book, check, now), expected, "{check:?}");
        }
        let near = book_with(vec![until(registered("2026-12-31", "2026-01-10T00:00:00Z"), "2026-11-24T00:00:00Z")]);
        assert_eq!(result(&near, Check::Registration, now), CheckResult::Attention);
    }

    #[test]
    fn what_was_bad_once_is_neither_fine_nor_failing_until_it_was_looked_at_again() {
        let (once, now) = ("2026-11-24T00:00:00Z", "2026-11-24T01:00:00Z");
        let down = span(Seen::Web(web(&[UrlFault::Refused])), once);
        let with = |looks: Vec<Span>| {
            let book = book_with(looks);
            let day = last_days(&book, &judge(&book, at(now)), 1).pop().unwrap();
            (result(&book, Check::Web, now), day.result)
        };
        assert_eq!(with(vec![down.clone()]), (CheckResult::Unsettled, CheckResult::Unsettled));
        let twice = Span { count: 2, ..until(down.clone(), "2026-11-24T00:02:00Z") };
        assert_eq!(with(vec![twice]), (CheckResult::Failing, CheckResult::Failing));
        let well = span(Seen::Web(web(&[])), "2026-11-24T00:02:00Z");
        assert_eq!(with(vec![down, well]), (CheckResult::Fine, CheckResult::Fine));
    }

    #[test]
    fn a_name_without_a_mail_contract_that_never_had_mail_is_no_fault() {
        let now = "2026-11-24T01:00:00Z";
        let gone = Seen::Mail(kigenban_facts::Mail { faults: vec![MailFault::NoMx], ..Default::default() });
        let mut book = book_with(vec![
            until(registered("2027-10-31", "2026-01-10T00:00:00Z"), "2026-11-24T00:00:00Z"),
            until(span(gone, "2026-11-20T00:00:00Z"), "2026-11-24T00:00:00Z"),
        ]);
        book.contracts.retain(|contract| contract.kind == Kind::Domain);
        assert_eq!(result(&book, Check::Mail, now), CheckResult::Unused);
        assert!(last_days(&book, &judge(&book, at(now)), 30).iter().all(|day| day.result != CheckResult::Failing));
        book.contracts.push(contract(Kind::Mail));
        assert_eq!(result(&book, Check::Mail, now), CheckResult::Failing);
    }

    #[test]
    fn a_day_on_which_mail_was_to_be_put_right_is_not_called_fine() {
        let mut mail = kigenban_facts::Mail { faults: vec![MailFault::NoSpf], ..Default::default() };
        mail.mx = vec!["mx.example".into()];
        let mut book = book_with(vec![
            until(registered("2027-10-31", "2026-11-01T00:00:00Z"), "2026-11-24T00:00:00Z"),
            until(span(Seen::Mail(mail), "2026-11-20T00:00:00Z"), "2026-11-23T00:00:00Z"),
        ]);
        book.contracts.push(contract(Kind::Mail));
        let days = last_days(&book, &judge(&book, at("2026-11-24T01:00:00Z")), 30);
        let tail: Vec<CheckResult> = days.iter().rev().take(2).map(|day| day.result).collect();
        assert_eq!(tail, [CheckResult::Fine, CheckResult::Attention]);
    }

    #[test]
    fn thirty_days_show_faults_but_never_a_failed_look_as_one() {
        let book = book_with(vec![
            until(registered("2027-10-31", "2026-11-01T00:00:00Z"), "2026-11-21T00:00:00Z"),
            unseen(Check::Dns, Why::Timeout, "2026-11-22T00:00:00Z"),
            until(span(Seen::Web(web(&[UrlFault::Refused])), "2026-11-23T00:00:00Z"), "2026-11-23T04:00:00Z"),
        ]);
        let days = last_days(&book, &judge(&book, at("2026-11-24T01:00:00Z")), 30);
        assert_eq!(days.len(), 30);
        let tail: Vec<CheckResult> = days.iter().rev().take(4).map(|day| day.result).collect();
        assert_eq!(tail, [CheckResult::None, CheckResult::Failing, CheckResult::NotSeen, CheckResult::Fine]);
    }
}
