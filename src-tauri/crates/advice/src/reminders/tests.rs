use super::*;
use crate::testing::{at, book_of, book_with, contract_id, day, paid, person, registered, typed, until};
use crate::{Status, TaskKind};
use chrono::TimeDelta;
use kigenban_facts::{AutoRenewal, Done, Kind, Sent, Snooze};

/// A co.jp whose registrar has no preset: pay by 12月25日 (推定), ends 12月31日, seen every day.
fn office(now: &str) -> Book {
    book_with(vec![until(registered("2026-12-31", "2026-01-10T00:00:00Z"), now)])
}

fn told(book: &Book, now: &str) -> Vec<(Stage, String)> {
    reminders(book, &crate::judge(book, at(now))).into_iter().map(|one| (one.stage, one.planned.to_string())).collect()
}

/// Ticks every day at an hour of Kobe and marks what is told as sent.
fn run(book: &mut Book, from: &str, days: u64, hour_utc: u32) -> Vec<(String, Stage)> {
    let mut lines = Vec::new();
    for offset in 0..days {
        let now = at(&format!("{from}T{hour_utc:02}:00:00Z")) + TimeDelta::days(i64::try_from(offset).unwrap());
        book.spans.iter_mut().for_each(|span| span.last_seen = now);
        for one in reminders(book, &crate::judge(book, now)) {
            lines.push((crate::day_of(now, zone_of(&book.office)).to_string(), one.stage));
            book.sent.push(Sent { key: one.key, at: now });
        }
    }
    lines
}

#[test]
fn a_co_jp_is_told_in_stages_then_daily_each_moved_to_a_working_day() {
    let mut book = office("2026-10-01T00:00:00Z");
    let lines = run(&mut book, "2026-10-01", 89, 0);
    let expected = [
        ("2026-10-23", Stage::TwoMonths), // 10月25日 is a Sunday
        ("2026-11-25", Stage::Month),
        ("2026-12-11", Stage::TwoWeeks),
        ("2026-12-22", Stage::ThreeDays),
        ("2026-12-25", Stage::Day),
        ("2026-12-26", Stage::Daily),
        ("2026-12-27", Stage::Daily),
        ("2026-12-28", Stage::Daily),
    ];
    assert_eq!(lines, expected.map(|(day, stage)| (day.to_owned(), stage)));
}

/// A gTLD on 自動更新 whose charge fails: its registry adds the year on the day, and takes it back 45 days later.
fn charge_fails(provider: &str) -> Vec<(String, Stage, Status)> {
    let mut book = book_of(
        "example-kobe.com",
        vec![until(registered("2026-12-01", "2026-01-10T00:00:00Z"), "2026-10-01T00:00:00Z")],
    );
    book.contracts[0].auto_renewal = AutoRenewal::On;
    book.contracts[0].provider.as_mut().unwrap().value = provider.into();
    let mut lines = Vec::new();
    for offset in 0..100 {
        let now = at("2026-10-01T00:30:00Z") + TimeDelta::days(offset);
        let registry = book.spans.last().unwrap().clone();
        if now >= at("2026-12-01T00:30:00Z") && book.spans.iter().count() == 1 {
            let mut facts = crate::testing::living("2027-12-01");
            facts.state = kigenban_facts::State::AutoRenewed;
            let added = until(
                crate::testing::span(kigenban_facts::Seen::Registration(facts), "2026-12-01T00:20:00Z"),
                "2026-12-01T00:30:00Z",
            );
            book.spans.push(kigenban_facts::Span { domain: registry.domain, ..added });
        } else {
            book.spans.iter_mut().last().unwrap().last_seen = now;
        }
        for one in reminders(&book, &crate::judge(&book, now)) {
            lines.push((crate::day_of(now, zone_of(&book.office)).to_string(), one.stage, one.status));
            book.sent.push(Sent { key: one.key, at: now });
        }
    }
    lines
}

#[test]
fn a_charge_that_fails_is_asked_about_on_its_day_three_days_later_then_weekly_and_never_more_mildly() {
    let days = |lines: &[(String, Stage, Status)]| lines.iter().map(|(day, ..)| day.clone()).collect::<Vec<_>>();
    let on_the_day = charge_fails("GoDaddy");
    let expected = [
        "2026-10-30",
        "2026-11-24",
        "2026-12-01",
        "2026-12-04",
        "2026-12-11",
        "2026-12-18",
        "2026-12-25",
        "2027-01-01",
        "2027-01-08",
    ];
    assert_eq!(days(&on_the_day), expected, "11月1日 is a Sunday, 11月24日 a week before");
    let early = charge_fails("バリュードメイン");
    let expected = [
        "2026-10-01",
        "2026-10-23",
        "2026-11-01",
        "2026-11-04",
        "2026-11-11",
        "2026-11-18",
        "2026-11-24",
        "2026-11-27",
        "2026-12-01",
        "2026-12-02",
        "2026-12-09",
        "2026-12-16",
        "2026-12-23",
        "2026-12-30",
        "2027-01-06",
    ];
    assert_eq!(days(&early), expected, "it charges on 11月1日");
    for lines in [on_the_day, early] {
        let falls = lines.windows(2).find(|pair| pair[0].2 < pair[1].2);
        assert_eq!(falls, None, "the word grew milder");
    }
}

/// A .jp that nobody marked, on 自動更新 or by hand, whose new date nobody could see from 12月30日 on.
fn unseen_after_its_end(auto: AutoRenewal, marked: bool) -> Vec<(String, Stage)> {
    let mut book = office("2026-12-29T23:00:00Z");
    book.contracts[0].auto_renewal = auto;
    if marked {
        book.payments.push(paid(Kind::Domain, "2026-12-31", "2026-12-02T00:00:00Z"));
    }
    let mut lines = Vec::new();
    for offset in 0..9 {
        let now = at("2026-12-30T00:00:00Z") + TimeDelta::days(offset);
        for one in reminders(&book, &crate::judge(&book, now)) {
            lines.push((crate::day_of(now, zone_of(&book.office)).to_string(), one.stage));
            book.sent.push(Sent { key: one.key, at: now });
        }
    }
    lines
}

#[test]
fn a_jp_nobody_marked_is_told_daily_after_its_end_until_somebody_acts_or_the_new_date_is_seen() {
    let days = |days: &[&str]| days.iter().map(|day| ((*day).to_owned(), Stage::Daily)).collect::<Vec<_>>();
    let daily = [
        "2026-12-30",
        "2026-12-31",
        "2027-01-01",
        "2027-01-02",
        "2027-01-03",
        "2027-01-04",
        "2027-01-05",
        "2027-01-06",
        "2027-01-07",
    ];
    assert_eq!(unseen_after_its_end(AutoRenewal::Unknown, false), days(&daily));
    assert_eq!(
        unseen_after_its_end(AutoRenewal::On, false),
        days(&["2026-12-30", "2026-12-31", "2027-01-04"]),
        "and on the last day"
    );
    assert_eq!(unseen_after_its_end(AutoRenewal::Unknown, true), []);
    // Seen living on the 1st with yesterday's date: the registry may turn its page until noon of the 2nd.
    let seen = office("2026-12-31T23:00:00Z");
    assert_eq!(told(&seen, "2027-01-01T00:00:00Z"), []);
    assert_eq!(told(&seen, "2027-01-02T02:59:00Z"), []);
    assert_eq!(told(&seen, "2027-01-02T03:01:00Z").len(), 1);
    let mut book = office("2026-12-29T23:00:00Z");
    book.spans.push(until(registered("2027-12-31", "2027-01-03T00:00:00Z"), "2027-01-04T00:00:00Z"));
    assert_eq!(told(&book, "2027-01-04T00:00:00Z"), []);
}

#[test]
fn a_pc_that_was_off_tells_the_latest_stage_once() {
    let mut book = office("2026-12-14T00:00:00Z");
    assert_eq!(told(&book, "2026-12-14T00:00:00Z"), [(Stage::TwoWeeks, "2026-12-11".to_owned())]);
    let lines = run(&mut book, "2026-12-14", 3, 0);
    assert_eq!(lines, [("2026-12-14".to_owned(), Stage::TwoWeeks)]);
}

#[test]
fn what_was_told_ahead_of_a_clock_that_is_put_back_is_told_again_each_stage_once() {
    let mut book = office("2026-12-22T00:00:00Z");
    let first = run(&mut book, "2026-12-22", 1, 0);
    assert_eq!(first, [("2026-12-22".to_owned(), Stage::ThreeDays)]);
    let stages = [("2026-11-20", Stage::TwoMonths), ("2026-11-25", Stage::Month), ("2026-12-11", Stage::TwoWeeks)];
    assert_eq!(run(&mut book, "2026-11-20", 33, 0), stages.map(|(day, stage)| (day.to_owned(), stage)));
    assert_eq!(run(&mut book, "2026-12-23", 3, 0), [("2026-12-25".to_owned(), Stage::Day)]);
}

#[test]
fn a_clock_that_was_days_or_weeks_ahead_for_a_minute_silences_nothing() {
    for ahead in [1, 34, 60] {
        let mut book = office("2026-11-20T00:00:00Z");
        let wrong = at("2026-11-20T00:00:00Z") + TimeDelta::days(ahead);
        let tasks = crate::judge(&book, at("2026-11-20T00:00:00Z")).tasks;
        let key = tasks.into_iter().find(|task| task.kind == TaskKind::Pay).unwrap().key;
        book.sent.push(Sent { key: format!("{key}#{}", wrong.date_naive()), at: wrong });
        let lines = run(&mut book, "2026-11-20", 30, 0);
        let stages: Vec<Stage> = lines.iter().map(|(_, stage)| *stage).collect();
        assert_eq!(stages, [Stage::TwoMonths, Stage::Month, Stage::TwoWeeks], "{ahead} days");
    }
}

#[test]
fn after_later_is_over_nothing_is_told_twice() {
    let mut book = office("2026-12-08T00:00:00Z");
    let task =
        crate::judge(&book, at("2026-12-08T00:00:00Z")).tasks.into_iter().find(|task| task.kind == TaskKind::Pay);
    let (until, put_off) = (at("2026-12-09T00:00:00Z"), at("2026-12-08T01:00:00Z"));
    book.snoozes.push(Snooze { task: task.unwrap().key, until, by: person(), at: put_off, ..Snooze::default() });
    // The PC was off until after the next stage (December 11th).
    let mut lines = Vec::new();
    for minute in 0..5 {
        let now = at("2026-12-14T00:00:00Z") + TimeDelta::minutes(minute);
        for one in reminders(&book, &crate::judge(&book, now)) {
            lines.push((minute, one.stage));
            book.sent.push(Sent { key: one.key, at: now });
        }
    }
    assert_eq!(lines, [(0, Stage::Again)]);
}

#[test]
fn planned_reminders_wait_for_the_morning_and_late_ones_do_not() {
    let book = office("2026-12-10T14:00:00Z");
    assert_eq!(told(&book, "2026-12-10T22:59:00Z"), [(Stage::Month, "2026-11-25".to_owned())], "7:59 in Kobe");
    assert_eq!(told(&book, "2026-12-10T23:00:00Z"), [(Stage::TwoWeeks, "2026-12-11".to_owned())], "8:00 in Kobe");
}

#[test]
fn a_mark_stops_them_for_its_period_only() {
    let mut book = office("2026-12-22T00:00:00Z");
    book.payments.push(paid(Kind::Domain, "2026-12-31", "2026-12-02T00:00:00Z"));
    assert_eq!(told(&book, "2026-12-22T00:00:00Z"), []);
    book.payments = vec![paid(Kind::Domain, "2025-12-31", "2025-12-02T00:00:00Z")].into();
    assert_eq!(told(&book, "2026-12-22T00:00:00Z"), [(Stage::ThreeDays, "2026-12-22".to_owned())]);
}

#[test]
fn switches_turn_stages_off() {
    let mut book = office("2026-12-25T00:00:00Z");
    book.settings.remind_day = false;
    book.settings.remind_three_days = false;
    assert_eq!(told(&book, "2026-12-25T00:00:00Z"), [(Stage::TwoWeeks, "2026-12-11".to_owned())]);
    book.settings.move_to_workday = false;
    book.settings.remind_two_weeks = false;
    book.settings.remind_month = false;
    assert_eq!(told(&book, "2026-12-25T00:00:00Z"), []);
}

#[test]
fn two_months_are_for_jp_only() {
    let com =
        |now: &str| book_of("example-kobe.com", vec![until(registered("2026-12-25", "2026-01-10T00:00:00Z"), now)]);
    assert_eq!(told(&com("2026-11-20T00:00:00Z"), "2026-11-20T00:00:00Z"), []);
    assert_eq!(told(&com("2026-11-25T00:00:00Z"), "2026-11-25T00:00:00Z"), [(Stage::Month, "2026-11-25".to_owned())]);
}

#[test]
fn later_tells_again_once_at_its_instant_and_never_past_three_days_before() {
    let now = "2026-12-14T00:00:00Z";
    let mut book = office(now);
    let task = crate::judge(&book, at(now)).tasks.into_iter().find(|task| task.kind == TaskKind::Pay).unwrap();
    book.snoozes.push(Snooze {
        task: task.key,
        until: at("2026-12-15T00:00:00Z"),
        by: person(),
        at: at(now),
        ..Snooze::default()
    });
    assert_eq!(told(&book, "2026-12-14T05:00:00Z"), []);
    let lines = run(&mut book, "2026-12-15", 7, 0);
    assert_eq!(lines, [("2026-12-15".to_owned(), Stage::Again)]);
    let snooze = book.snoozes.first_mut().unwrap();
    snooze.at = at("2026-12-21T00:00:00Z");
    snooze.until = at("2026-12-28T00:00:00Z");
    assert_eq!(told(&book, "2026-12-22T00:00:00Z").first().unwrap().0, Stage::Again, "cut at three days before");
}

#[test]
fn a_dead_state_alarms_at_once_at_night_and_then_every_morning() {
    use kigenban_facts::{Registration, Seen, State};
    let dead = Registration { state: State::Suspended, ..Registration::default() };
    let mut span =
        until(crate::testing::span(Seen::Registration(dead), "2026-12-31T16:10:00Z"), "2026-12-31T16:12:00Z");
    let mut book = office("2026-12-31T10:00:00Z");
    book.payments.push(paid(Kind::Domain, "2026-12-31", "2026-12-02T00:00:00Z"));
    span.count = 1;
    span.last_seen = span.first_seen;
    book.spans.push(span.clone());
    assert_eq!(told(&book, "2026-12-31T16:10:00Z"), [], "one look is not enough");
    book.spans.pop();
    span.count = 2;
    span.last_seen = at("2026-12-31T16:12:00Z");
    book.spans.push(span);
    let night = reminders(&book, &crate::judge(&book, at("2026-12-31T16:12:00Z")));
    assert_eq!(night.iter().map(|one| (one.stage, one.status)).collect::<Vec<_>>(), [(Stage::Alarm, Status::Stopped)]);
    book.sent.extend(night.into_iter().map(|one| Sent { key: one.key, at: at("2026-12-31T16:12:00Z") }));
    assert_eq!(told(&book, "2026-12-31T23:30:00Z"), [], "once a day");
    assert_eq!(told(&book, "2027-01-01T22:00:00Z"), [], "the next day waits for the morning");
    assert_eq!(told(&book, "2027-01-01T23:00:00Z"), [(Stage::Alarm, "2027-01-02".to_owned())]);
}

#[test]
fn a_task_that_is_done_is_not_told() {
    let now = "2026-12-22T00:00:00Z";
    let mut book = office(now);
    let task = crate::judge(&book, at(now)).tasks.into_iter().next().unwrap();
    book.dones.push(Done { task: task.key, by: person(), at: at(now), ..Done::default() });
    assert_eq!(told(&book, now), []);
}

#[test]
fn a_servers_own_date_counts_when_there_is_no_pay_by_day() {
    let mut book = office("2026-01-28T00:00:00Z");
    let mut server = crate::testing::contract(Kind::Server);
    server.expires = Some(typed("2026-02-28"));
    book.contracts = vec![server].into();
    let one = reminders(&book, &crate::judge(&book, at("2026-01-28T00:00:00Z"))).pop().unwrap();
    assert_eq!((one.contract, one.stage, one.due), (contract_id(Kind::Server), Stage::Month, Some(day("2026-02-28"))));
}

#[test]
fn what_a_wrong_clock_sent_years_ahead_silences_nothing() {
    let mut book = office("2026-12-22T00:00:00Z");
    let one = reminders(&book, &crate::judge(&book, at("2026-12-22T00:00:00Z"))).pop().unwrap();
    let key = format!("{}#2030-01-01", one.task);
    book.sent.push(Sent { key, at: at("2030-01-01T00:00:00Z") });
    assert_eq!(told(&book, "2026-12-22T00:00:00Z"), [(Stage::ThreeDays, "2026-12-22".to_owned())]);
}

/// Cards end every few years and are often replaced months later: the day, three days later, weekly, and the days before
/// the next charge on it.
#[test]
fn an_ended_card_is_told_weekly_and_again_as_a_charge_comes_near() {
    use kigenban_facts::{Card, CardId, YearMonth};
    let mut book = book_of(
        "example-kobe.com",
        vec![until(registered("2027-06-20", "2026-01-10T00:00:00Z"), "2026-11-24T00:00:00Z")],
    );
    let card = CardId(uuid::Uuid::from_u128(0xca));
    book.cards.push(Card { id: card, expires: YearMonth::new(2027, 3), ..Card::default() });
    let mut contract = book.contracts[0].clone();
    contract.main_card = Some(card);
    book.contracts.replace(0, contract);
    let mut days = Vec::new();
    for offset in 0..150 {
        let now = at("2027-03-25T03:00:00Z") + TimeDelta::days(offset);
        book.spans.iter_mut().for_each(|span| span.last_seen = now);
        let advice = crate::judge(&book, now);
        let due = reminders(&book, &advice).into_iter().filter(|one| one.kind == TaskKind::ReplaceCard);
        for one in due.collect::<Vec<_>>() {
            days.push(advice.today.format("%m-%d").to_string());
            book.sent.push(Sent { key: one.key, at: now });
        }
        if advice.today == day("2027-06-20") {
            break;
        }
    }
    let expected = [
        "03-25", "03-26", "03-31", "04-03", "04-10", "04-17", "04-24", "05-01", "05-08", "05-15", "05-22", "05-29",
        "06-05", "06-11", "06-12", "06-17", "06-18", "06-19",
    ];
    assert_eq!(days, expected);
}
