use super::*;
use crate::testing::{at, book_with, contract, contract_id, day, dns, registered, span, typed, unseen, until};
use crate::{Button, Consequence, Reason, Stage, TaskKind, snooze_choices};
use chrono::TimeDelta;
use kigenban_facts::{
    Card, CardId, Check, Dns, DnsAnswer, HolderIs, Kind, Later, Registration, Seen, Source, Sourced, State, Tls,
    TlsPurpose, UrlFault, Why, YearMonth,
};

const NOW: &str = "2026-11-24T01:00:00Z";

/// The office of the design: five contracts, the domain to be paid by 12月4日.
fn office() -> Book {
    let mut book = book_with(vec![until(registered("2026-12-31", "2026-01-10T00:00:00Z"), "2026-11-24T00:12:00Z")]);
    book.contracts[0].pay_by = Some(typed("2026-12-04"));
    book.contracts.extend([Kind::Dns, Kind::Server, Kind::Certificate, Kind::Mail].map(contract));
    book.contracts[2].expires = Some(typed("2027-02-28"));
    book.contracts[4].expires = Some(typed("2027-04-15"));
    book.contracts[3].unused = true;
    book
}

#[test]
fn a_domain_in_danger_is_one_thing_with_what_hangs_on_it() {
    let advice = judge(&office(), at(NOW));
    assert_eq!(advice.counts, Counts { at_risk: 1, ..Counts::default() });
    let task = advice.tasks.first().unwrap();
    assert_eq!(
        (task.kind, task.status, task.due, task.days_left),
        (TaskKind::Pay, Status::AtRisk, Some(day("2026-12-04")), Some(10))
    );
    assert_eq!(task.consequence, Consequence::SiteAndMailStop);
    assert_eq!(task.victims, [Kind::Dns, Kind::Server, Kind::Mail].map(contract_id));
    assert_eq!(task.buttons, [Button::HowToPay, Button::ConfirmPayment, Button::Later]);
    assert_eq!(task.key, format!("{}:2026-12-31:pay", contract_id(Kind::Domain)));
}

#[test]
fn a_card_that_ends_is_one_cause_whatever_it_pays() {
    let mut book = office();
    let card = Card { id: CardId(uuid::Uuid::from_u128(9)), expires: YearMonth::new(2026, 12), ..Card::default() };
    for kind in [Kind::Server, Kind::Mail] {
        let contract = book.contracts.iter_mut().find(|contract| contract.kind == kind).unwrap();
        contract.main_card = Some(card.id);
    }
    book.cards.push(card);
    let advice = judge(&book, at(NOW));
    let ending = |item: &&Item| matches!(item.reason, Reason::CardEnds { .. });
    assert_eq!(advice.items.iter().filter(ending).count(), 2);
    assert_eq!(advice.counts.soon, 1);
    assert_eq!(advice.tasks.iter().filter(|task| task.status == Status::Soon).count(), 1);
}

#[test]
fn victims_of_a_dead_domain_are_not_counted_and_have_no_tasks() {
    let mut book = office();
    let late = |seen| until(span(seen, "2027-01-01T01:00:00Z"), "2027-01-01T01:02:00Z");
    let gone = Dns { delegated: Some(false), ..dns(DnsAnswer::Nxdomain, &[]) };
    book.spans.extend([
        until(span(Seen::Web(crate::testing::web(&[])), "2026-11-01T00:00:00Z"), "2026-12-31T00:00:00Z"),
        late(Seen::Registration(Registration { state: State::Deleted, ..Registration::default() })),
        late(Seen::Dns(gone)),
        late(Seen::Web(crate::testing::web(&[UrlFault::Timeout]))),
    ]);
    let advice = judge(&book, at("2027-01-01T01:02:00Z"));
    assert_eq!(advice.counts.stopped, 1);
    let causes: Vec<_> =
        advice.items.iter().filter(|item| item.status == Status::Stopped).map(|item| item.cause).collect();
    assert_eq!(causes, [None, Some(contract_id(Kind::Domain)), Some(contract_id(Kind::Domain))]);
    let red: Vec<_> = advice.tasks.iter().filter(|task| task.status == Status::Stopped).map(|task| task.kind).collect();
    assert_eq!(red, [TaskKind::Restore]);
}

#[test]
fn while_the_registrar_is_unknown_finding_it_is_the_first_task() {
    let mut book = office();
    book.contracts[0].pay_by = None;
    book.contracts[0].provider = Some(Sourced {
        value: "お名前.com".into(),
        source: Source::Estimated { rule: "name_server".into() },
        seen_at: at(NOW),
    });
    let kinds: Vec<_> = judge(&book, at("2026-12-14T00:00:00Z")).tasks.into_iter().map(|task| task.kind).collect();
    assert_eq!(kinds.get(..2), Some([TaskKind::FindRegistrar, TaskKind::Pay].as_slice()));
}

#[test]
fn unseen_for_over_seven_days_is_never_shown_as_fine() {
    let mut book = book_with(vec![until(registered("2027-10-31", "2026-01-10T00:00:00Z"), "2026-11-15T00:00:00Z")]);
    assert_eq!(judge(&book, at("2026-11-22T12:00:00Z")).items[0].status, Status::Fine);
    book.spans.push(unseen(Check::Registration, Why::Timeout, "2026-11-23T00:00:00Z"));
    let item = judge(&book, at("2026-11-23T12:00:00Z")).items.remove(0);
    assert_eq!((item.status, item.reason), (Status::Unconfirmed, Reason::NotChecked { days: Some(8) }));
    assert_eq!(item.deadlines.expires.unwrap().date, day("2027-10-31"), "the last good value stays");
}

#[test]
fn somebody_elses_name_is_its_own_word() {
    let mut book = book_with(vec![until(registered("2027-10-31", "2026-01-10T00:00:00Z"), "2026-11-24T00:00:00Z")]);
    book.contracts[0].holder_is = HolderIs::Outside;
    let advice = judge(&book, at(NOW));
    assert_eq!(advice.items[0].status, Status::Outside);
    assert_eq!(advice.tasks.first().map(|task| (task.kind, task.due)), Some((TaskKind::MoveHolder, None)));
}

/// One certificate of 90 days for a site or a mail host, seen today, with some days left.
fn with_certificate(purpose: TlsPurpose, issuer: &str, life: i64, left: i64) -> Book {
    let end = at(NOW) + TimeDelta::days(left);
    let kind = if purpose == TlsPurpose::Mail { Kind::Mail } else { Kind::Certificate };
    let tls = Tls {
        purpose,
        not_before: end - TimeDelta::days(life),
        not_after: end,
        ..crate::testing::certificate(issuer, "2026-01-01", "2026-01-02")
    };
    let mut book = book_with(vec![until(span(Seen::Tls(tls), "2026-11-01T00:00:00Z"), NOW)]);
    book.contracts = vec![kigenban_facts::Contract { expires: Some(typed("2027-09-15")), ..contract(kind) }].into();
    book
}

#[test]
fn the_key_of_mail_is_spoken_of_later_and_more_softly_than_the_sites() {
    use TlsPurpose::{Mail, Web};
    for (purpose, issuer, life, left, expected) in [
        (Web, "DigiCert Inc", 398, 27, Some((Status::Soon, "ends"))),
        (Web, "DigiCert Inc", 398, 6, Some((Status::AtRisk, "ends"))),
        (Web, "Let's Encrypt", 90, 27, Some((Status::Soon, "stuck"))),
        (Web, "Let's Encrypt", 90, 17, Some((Status::AtRisk, "stuck"))),
        (Mail, "DigiCert Inc", 398, 29, None), // the mail company's own matter still
        (Mail, "DigiCert Inc", 398, 8, None),
        (Mail, "DigiCert Inc", 398, 6, Some((Status::Soon, "ends"))),
        (Mail, "Let's Encrypt", 90, 29, None),
        (Mail, "Let's Encrypt", 90, 17, Some((Status::Soon, "stuck"))),
    ] {
        let book = with_certificate(purpose, issuer, life, left);
        let advice = judge(&book, at(NOW));
        let item = advice.items.first().unwrap();
        let name = format!("{purpose:?}, {issuer}, {left} left");
        let ends = day("2026-11-24") + TimeDelta::days(left);
        let host = || crate::testing::DOMAIN.to_owned();
        let reason = expected.map_or(Reason::Far, |(_, word)| match word {
            "ends" => Reason::CertificateEnds { on: ends, purpose, host: host() },
            _ => Reason::CertificateStuck { on: ends, purpose, host: host() },
        });
        assert_eq!(
            (item.status, &item.reason),
            (expected.map_or(Status::Fine, |(status, _)| status), &reason),
            "{name}"
        );
        let task = advice.tasks.iter().find(|task| task.kind == TaskKind::RenewCertificate);
        assert_eq!(task.map(|task| task.due), expected.map(|_| Some(ends)), "{name}");
        let source = task.and_then(|task| task.deadlines.public_expires.as_ref()).map(|date| date.source.clone());
        assert_eq!(source, expected.map(|_| Source::Certificate), "{name}");
        let warns = if purpose == Mail { Consequence::MailWarns } else { Consequence::SiteWarns };
        assert_eq!(task.map(|task| task.consequence), expected.map(|_| warns), "{name}");
    }
}

#[test]
fn the_key_of_mail_is_told_once_when_it_is_late_and_on_its_last_day() {
    let told = |left: i64| {
        let book = with_certificate(TlsPurpose::Mail, "DigiCert Inc", 398, left);
        let one = crate::reminders(&book, &judge(&book, at(NOW))).pop();
        one.map(|one| one.stage)
    };
    assert_eq!([8, 6, 3, 0].map(told), [None, Some(Stage::Soon), Some(Stage::ThreeDays), Some(Stage::Day)]);
}

#[test]
fn later_offers_nothing_past_three_days_before() {
    let book = office();
    let choices = |now: &str| {
        let advice = judge(&book, at(now));
        let task = advice.tasks.into_iter().find(|task| task.kind == TaskKind::Pay).unwrap();
        let offered: Vec<Later> =
            snooze_choices(&task, &book.office, at(now)).into_iter().map(|(later, _)| later).collect();
        assert_eq!(task.buttons.contains(&Button::Later), !offered.is_empty(), "{now}");
        offered
    };
    assert_eq!(choices("2026-11-24T01:00:00Z"), [Later::ThisAfternoon, Later::Tomorrow, Later::NextMonday]);
    assert_eq!(choices("2026-11-26T08:00:00Z"), [Later::Tomorrow, Later::NextMonday], "17:00: no afternoon left");
    assert_eq!(choices("2026-11-30T01:00:00Z"), [Later::ThisAfternoon, Later::Tomorrow], "next Monday is too late");
    assert_eq!(choices("2026-12-02T01:00:00Z"), []);
}

#[test]
fn taking_it_back_is_promised_only_while_that_day_lies_ahead() {
    let deleted =
        Registration { state: State::Deleted, changed_at: Some(at("2026-12-31T16:00:00Z")), ..Registration::default() };
    for (now, promised) in [("2027-01-15T01:00:00Z", Some(day("2027-01-15"))), ("2027-01-16T01:00:00Z", None)] {
        let book = book_with(vec![
            until(registered("2026-12-31", "2026-01-10T00:00:00Z"), "2026-12-31T00:00:00Z"),
            until(span(Seen::Registration(deleted.clone()), "2027-01-01T00:00:00Z"), now),
        ]);
        let advice = judge(&book, at(now));
        let expected = Reason::Dead { state: State::Deleted, recover_until: promised };
        assert_eq!(advice.items[0].reason, expected, "{now}");
        let task = advice.tasks.iter().find(|task| task.kind == TaskKind::Restore).unwrap();
        assert_eq!((&task.reason, task.due), (&expected, promised), "{now}");
        assert!(!crate::reminders(&book, &judge(&book, at(now))).is_empty(), "told all the same, {now}");
    }
}

#[test]
fn servers_for_lapsed_names_alarm_after_a_second_look_in_the_zone_or_at_the_registry() {
    let lapsed = "ns1.onamae-expired.com";
    let in_zone = || Seen::Dns(dns(DnsAnswer::Ok, &[("NS", &[lapsed])]));
    let at_registry = || {
        Seen::Registration(Registration { name_servers: vec![lapsed.into()], ..crate::testing::living("2027-10-31") })
    };
    let silent = Seen::Dns(dns(DnsAnswer::Timeout, &[]));
    for (name, check, seen, beside) in
        [("zone", Check::Dns, in_zone(), None), ("registry", Check::Registration, at_registry(), Some(silent))]
    {
        let last = if check == Check::Dns { NOW } else { "2026-11-23T00:00:00Z" };
        let mut book = book_with(vec![until(registered("2027-10-31", "2026-01-10T00:00:00Z"), last)]);
        book.spans.extend(beside.map(|seen| span(seen, "2026-11-24T00:58:00Z")));
        book.spans.push(span(seen, "2026-11-24T00:58:00Z"));
        let once = judge(&book, at(NOW)).items.remove(0);
        assert_eq!((once.status, once.pending), (Status::Fine, true), "{name}");
        assert!(crate::needs_second_look(&book, crate::testing::DOMAIN, check).is_some(), "{name}");
        let newest = book.spans.last_mut().unwrap();
        (newest.count, newest.last_seen) = (2, at(NOW));
        let advice = judge(&book, at(NOW));
        assert_eq!((advice.items[0].status, &advice.items[0].reason), (Status::Stopped, &Reason::LapseSign), "{name}");
        assert_eq!(advice.tasks.iter().filter(|task| task.kind == TaskKind::Restore).count(), 1, "{name}");
        assert_eq!(crate::needs_second_look(&book, crate::testing::DOMAIN, check), None, "{name}");
    }
}

/// 対象外 or removed, while mail and site of the name live.
#[test]
fn a_name_in_use_that_nobody_watches_is_asked_about() {
    use crate::testing::{at, book_with, contract, contract_id, registered, span, until, web};
    use kigenban_facts::{Done, Kind, Seen};
    let now = "2026-11-24T00:00:00Z";
    let office = || {
        let site = until(span(Seen::Web(web(&[])), "2026-11-01T00:00:00Z"), now);
        let mut book = book_with(vec![until(registered("2026-12-31", "2026-01-10T00:00:00Z"), now), site]);
        book.contracts.push(contract(Kind::Server));
        book
    };
    let asked = |book: &kigenban_facts::Book| {
        let tasks = crate::judge(book, at(now)).tasks;
        tasks.into_iter().find(|task| task.kind == crate::TaskKind::WatchDomain)
    };
    assert_eq!(asked(&office()), None);
    let mut unused = office();
    unused.contracts[0].unused = true;
    let task = asked(&unused).unwrap();
    let last = Some(crate::testing::day("2026-12-31"));
    assert_eq!((task.contract, task.reason), (contract_id(Kind::Domain), crate::Reason::DomainNotWatched { last }));
    let mut removed = office();
    removed.contracts.remove(0);
    let task = asked(&removed).unwrap();
    assert_eq!(task.contract, contract_id(Kind::Server));
    removed.dones.push(Done { task: task.key, ..Done::default() });
    assert_eq!(asked(&removed), None, "it is watched elsewhere");
    let mut over = office();
    over.contracts.iter_mut().for_each(|contract| contract.unused = true);
    assert_eq!(asked(&over), None, "nothing of the name is in use any more");
    let mut silent = office();
    silent.contracts.remove(0);
    silent.spans.clear();
    assert_eq!(asked(&silent), None, "nothing was seen to live");
}
