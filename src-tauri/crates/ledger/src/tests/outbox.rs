use chrono::{DateTime, TimeDelta, Utc};
use kigenban_facts::{Fate, Letter, PersonId, Reader, Telling, WayId};
use uuid::Uuid;

use super::{Fixture, now};

fn way() -> WayId {
    WayId(Uuid::from_u128(7))
}

fn telling(task: &str, mark: &str, person: u128) -> Telling {
    Telling {
        task: task.into(),
        mark: mark.into(),
        reader: Reader { person: Some(PersonId(Uuid::from_u128(person))), recipient: None },
        way: Some(way()),
        text: "支払期限は12月4日です。".into(),
        at: now(),
        ..Telling::default()
    }
}

fn letter(id: &str) -> Letter {
    Letter { way: way(), message_id: id.into(), body: "本文".into(), at: now(), next_try: now(), ..Letter::default() }
}

fn later(minutes: i64) -> DateTime<Utc> {
    now() + TimeDelta::minutes(minutes)
}

#[test]
fn the_same_reader_is_told_once_per_stage_and_way_and_again_only_after_it_was_withdrawn() {
    let mut fixture = Fixture::make();
    let ledger = fixture.ledger();
    let same = telling("a:pay", "2026-11-04", 1);
    assert_eq!(ledger.write_tellings(&[same.clone(), same.clone(), telling("a:pay", "2026-11-04", 2)]).unwrap(), 2);
    assert_eq!(ledger.write_tellings(std::slice::from_ref(&same)).unwrap(), 0);
    assert_eq!(ledger.write_tellings(&[telling("a:pay", "2026-11-20", 1)]).unwrap(), 1);
    assert_eq!(ledger.withdraw(|telling| telling.task == "a:pay", later(1)).unwrap(), 3);
    assert!(ledger.waiting().unwrap().is_empty());
    assert_eq!(ledger.write_tellings(&[same]).unwrap(), 1, "the payment was taken back: it is told again");
}

#[test]
fn what_a_clock_that_ran_ahead_wrote_down_keeps_nothing_back() {
    let mut fixture = Fixture::make();
    let ledger = fixture.ledger();
    let due = telling("a:pay", "2026-11-04", 1);
    let ahead = Telling { at: later(34 * 24 * 60), ..due.clone() };
    assert_eq!(ledger.write_tellings(&[ahead]).unwrap(), 1);
    assert_eq!(ledger.write_tellings(std::slice::from_ref(&due)).unwrap(), 1, "told in its time");
    assert_eq!(ledger.write_tellings(std::slice::from_ref(&due)).unwrap(), 0, "and once");
    let put_right = Telling { at: later(-30), ..due };
    assert_eq!(ledger.write_tellings(&[put_right]).unwrap(), 0, "a clock put back by minutes tells nothing twice");
}

#[test]
fn a_clock_that_was_put_right_withdraws_what_lies_ahead_and_one_that_fell_behind_nothing() {
    let mut fixture = Fixture::make();
    let ledger = fixture.ledger();
    let hour = TimeDelta::hours(1);
    let ahead = Telling { at: later(34 * 24 * 60), ..telling("a:pay", "2026-12-21", 1) };
    ledger.write_tellings(&[telling("b:pay", "m", 1), ahead]).unwrap();
    ledger.forget_ahead("2011-01-01T00:00:00Z".parse().unwrap(), hour).unwrap();
    assert_eq!(ledger.waiting().unwrap().len(), 2, "an empty battery makes nothing undone");
    ledger.forget_ahead(later(5), hour).unwrap();
    let waiting: Vec<String> = ledger.waiting().unwrap().into_iter().map(|one| one.task).collect();
    assert_eq!(waiting, ["b:pay"]);
    let rows = ledger.tellings(now()).unwrap();
    assert!(rows.iter().all(|row| row.at <= later(5)), "{rows:?}");
    assert_eq!(ledger.tellings(later(6)).unwrap(), [], "found by the day that stands in it");
}

#[test]
fn a_letter_keeps_its_text_and_message_id_over_a_kill_between_sending_and_marking() {
    let mut fixture = Fixture::make();
    fixture.ledger().write_tellings(&[telling("a:pay", "m", 1), telling("b:pay", "m", 1)]).unwrap();
    let rows = fixture.ledger().waiting().unwrap();
    fixture.ledger().seal(&letter("one@kigenban"), &rows).unwrap();
    // Sent, and killed before it was marked.
    fixture.close();
    let ledger = fixture.reopen();
    let again = ledger.letters(later(60)).unwrap();
    assert_eq!(again.len(), 1);
    assert_eq!((again[0].message_id.as_str(), again[0].body.as_str()), ("one@kigenban", "本文"));
    assert_eq!(ledger.waiting().unwrap().len(), 2);
    let sent = Letter { fate: Fate::Sent, settled_at: Some(later(2)), tries: 2, ..again[0].clone() };
    ledger.tried(&sent).unwrap();
    assert!(ledger.waiting().unwrap().is_empty());
    assert!(ledger.letters(later(60)).unwrap().is_empty());
    assert!(ledger.tellings(now()).unwrap().iter().all(|telling| telling.fate == Fate::Sent));
    ledger.rebuild_check().unwrap();
    ledger.prove().unwrap();
}

#[test]
fn a_letter_is_withdrawn_only_when_every_task_in_it_has_ended() {
    let mut fixture = Fixture::make();
    let ledger = fixture.ledger();
    ledger.write_tellings(&[telling("a:pay", "m", 1), telling("b:pay", "m", 1)]).unwrap();
    let rows = ledger.waiting().unwrap();
    ledger.seal(&letter("one@kigenban"), &rows).unwrap();
    ledger.withdraw(|telling| telling.task == "a:pay", later(1)).unwrap();
    assert_eq!(ledger.letters(later(60)).unwrap().len(), 1);
    ledger.withdraw(|telling| telling.task == "b:pay", later(1)).unwrap();
    assert!(ledger.letters(later(60)).unwrap().is_empty());
}

#[test]
fn an_erased_value_is_gone_from_everything_that_was_told_and_what_waits_with_it_is_told_anew() {
    let mut fixture = Fixture::make();
    let entity = fixture.fill();
    fixture.ledger().apply(&super::set(entity, "title", "秘密の呼び名"), kigenban_facts::Actor::App, now()).unwrap();
    let named = |task: &str, fate| Telling {
        title: "秘密の呼び名の更新料を払う".into(),
        fate,
        ..telling(task, "2026-11-04", 1)
    };
    let ledger = fixture.ledger();
    ledger.write_tellings(&[named("a:pay", Fate::Sent), named("b:pay", Fate::Waiting)]).unwrap();
    ledger.write_tellings(&[telling("c:pay", "2026-11-04", 1)]).unwrap();
    let waiting = ledger.waiting().unwrap();
    let body = "■ 秘密の呼び名の更新料を払う".to_owned();
    let n = ledger.seal(&Letter { body, ..letter("one@office.example") }, &waiting).unwrap();
    let on_its_way = ledger.waiting_letter(n).unwrap().unwrap();
    ledger.erase_value(entity, "title", kigenban_facts::Actor::App, later(1)).unwrap();
    assert_eq!(ledger.waiting_letter(n).unwrap(), None);
    ledger.tried(&Letter { next_try: later(5), ..on_its_way.clone() }).unwrap();
    let ledger = fixture.reopen();
    let told = ledger.tellings(later(-60)).unwrap();
    let letters = ledger.letters(later(-60)).unwrap();
    let all = serde_json::to_string(&(&told, &letters)).unwrap();
    assert!(!all.contains("秘密の呼び名"), "{all}");
    assert_eq!(told.iter().map(|one| one.fate).collect::<Vec<_>>(), [Fate::Sent, Fate::Withdrawn, Fate::Withdrawn]);
    assert_eq!(letters[0].fate, Fate::Withdrawn);
    assert_eq!(ledger.write_tellings(&[telling("c:pay", "2026-11-04", 1)]).unwrap(), 1, "told anew");
    // It arrived all the same: that is kept, its text is not.
    ledger.tried(&Letter { fate: Fate::Sent, ..on_its_way }).unwrap();
    let letters = ledger.letters(later(-60)).unwrap();
    assert_eq!(letters[0].fate, Fate::Sent);
    assert!(!letters[0].body.contains("秘密の呼び名"), "{}", letters[0].body);
}

#[test]
fn what_was_settled_long_ago_goes_and_what_waits_stays() {
    let mut fixture = Fixture::make();
    let ledger = fixture.ledger();
    let of =
        |task: &str, fate, days| Telling { fate, at: now() - TimeDelta::days(days), ..telling(task, "2026-11-04", 1) };
    let rows = [of("a:pay", Fate::Sent, 501), of("b:pay", Fate::Waiting, 501), of("c:pay", Fate::Failed, 499)];
    ledger.write_tellings(&rows).unwrap();
    let old = Letter { at: now() - TimeDelta::days(101), fate: Fate::Sent, ..letter("old@office.example") };
    ledger.seal(&old, &[]).unwrap();
    ledger.seal(&letter("new@office.example"), &[]).unwrap();
    let before = |days| now() - TimeDelta::days(days);
    assert_eq!(ledger.prune_outbox(before(500), before(100)).unwrap(), 2);
    let told = ledger.tellings(before(1000)).unwrap();
    assert_eq!(told.iter().map(|one| one.task.as_str()).collect::<Vec<_>>(), ["b:pay", "c:pay"]);
    assert_eq!(ledger.letters(before(1000)).unwrap().len(), 1);
}
