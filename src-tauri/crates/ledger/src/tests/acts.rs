use kigenban_facts::{Person, PersonId};

use super::*;
use crate::{Error, HistoryFilter};

#[test]
fn what_is_applied_is_there_after_closing_and_opening() {
    let mut fixture = Fixture::make();
    let contract = fixture.fill();
    let before = fixture.ledger().book().unwrap();
    assert_eq!(before.office.name, "株式会社みほん商会");
    assert_eq!(before.contracts[0].title.as_deref(), Some("会社のドメイン"));
    assert_eq!(before.contracts[0].id.0, contract.id);
    assert_eq!(fixture.reopen().book().unwrap(), before);
}

#[test]
fn a_line_says_what_changed_from_what_to_what_and_by_whom() {
    let mut fixture = Fixture::make();
    let contract = fixture.fill();
    let who = Actor::Person(PersonId(Uuid::from_u128(3)));
    let act = fixture.ledger().apply(&set(contract, "title", "本社のドメイン"), who, now()).unwrap();
    let ledger = fixture.ledger();
    let title = HistoryFilter { entity: Some(contract), field: Some("title".to_owned()), ..HistoryFilter::default() };
    let [newer, older] = ledger.history(&title).unwrap().try_into().unwrap();
    assert_eq!((newer.old, newer.new), (Some(json!("会社のドメイン")), json!("本社のドメイン")));
    assert_eq!((older.old, older.new), (None, json!("会社のドメイン")));
    assert_eq!(newer.prev, Some(older.op));
    assert_eq!(older.prev, None);
    assert_eq!((newer.who, newer.act, newer.at, newer.deed), (who, act, now(), Deed::Update));
    assert!(newer.clock > older.clock);
    assert_eq!(newer.device_seq, older.device_seq + u64::try_from(lines_after(ledger, older.clock)).unwrap());
    assert_eq!(newer.device, ledger.meta.device);
    assert_eq!(newer.published, None);
    assert_eq!(newer.op.0.get_version_num(), 7);
}

fn lines_after(ledger: &Ledger, clock: u64) -> usize {
    ledger.history(&HistoryFilter::default()).unwrap().iter().filter(|line| line.clock > clock).count()
}

#[test]
fn every_row_carries_its_office_although_nobody_typed_it() {
    let mut fixture = Fixture::make();
    fixture.fill();
    let ledger = fixture.ledger();
    let office = ledger.office();
    assert_eq!(ledger.book().unwrap().contracts[0].office, office);
    let filter = HistoryFilter { field: Some("office".to_owned()), ..HistoryFilter::default() };
    assert_eq!(ledger.history(&filter).unwrap()[0].new, json!(office));
}

#[test]
fn a_value_that_does_not_fit_changes_nothing_and_names_its_field() {
    let mut fixture = Fixture::make();
    let contract = fixture.fill();
    let ledger = fixture.ledger();
    let (book, lines) = (ledger.book().unwrap(), ledger.history(&HistoryFilter::default()).unwrap());
    let other_office = EntityRef { kind: EntityKind::Office, id: Uuid::from_u128(99) };
    for (entity, field, value) in [
        (contract, "kind", json!("castle")),
        (contract, "unused", json!("maybe")),
        (contract, "expires", json!({ "date": "2026-13-45" })),
        (contract, "deleted", json!("yes")),
        (contract, "id", json!(Uuid::from_u128(8))),
        (contract, "", json!(1)),
        (contract, "note", json!({ "erased": true })),
        (other_office, "name", json!("別の会社")),
    ] {
        let act = Act {
            deed: Deed::Update,
            edits: vec![
                Edit { entity: contract, field: "note".to_owned(), new: json!("先に書く") },
                Edit { entity, field: field.to_owned(), new: value },
            ],
        };
        let error = ledger.apply(&act, Actor::App, now()).unwrap_err();
        assert!(
            matches!(&error, Error::Unfit { entity: of, field: named } if (*of, named.as_str()) == (entity, field))
        );
        assert!(!format!("{error:?}{error}").contains("先に書く"));
    }
    assert_eq!(ledger.book().unwrap(), book);
    assert_eq!(ledger.history(&HistoryFilter::default()).unwrap(), lines);
}

#[test]
fn a_field_that_holds_the_value_already_gets_no_line() {
    let mut fixture = Fixture::make();
    let contract = fixture.fill();
    let ledger = fixture.ledger();
    let lines = ledger.history(&HistoryFilter::default()).unwrap().len();
    ledger.apply(&set(contract, "title", "会社のドメイン"), Actor::App, now()).unwrap();
    ledger.apply(&set(contract, "note", Value::Null), Actor::App, now()).unwrap();
    assert_eq!(ledger.history(&HistoryFilter::default()).unwrap().len(), lines);
}

#[test]
fn a_cleared_field_falls_back_to_nothing() {
    let mut fixture = Fixture::make();
    let contract = fixture.fill();
    let ledger = fixture.ledger();
    ledger.apply(&set(contract, "title", Value::Null), Actor::App, now()).unwrap();
    ledger.apply(&set(contract, "kind", Value::Null), Actor::App, now()).unwrap();
    assert_eq!(ledger.book().unwrap().contracts[0].title, None);
    assert_eq!(ledger.rebuild_check().unwrap(), 2);
}

#[test]
fn fields_of_a_newer_version_are_kept_untouched() {
    let mut fixture = Fixture::make();
    let contract = fixture.fill();
    let newer = json!({ "b": [1.1, { "z": "髙﨑𠮷", "a": 0.300_000_000_000_000_04 }], "a": null });
    fixture.ledger().apply(&set(contract, "from_tomorrow", newer.clone()), Actor::App, now()).unwrap();
    fixture.ledger().apply(&set(contract, "note", "今日"), Actor::App, now()).unwrap();
    let ledger = fixture.reopen();
    assert_eq!(ledger.book().unwrap().contracts[0].other["from_tomorrow"], newer);
    ledger.rebuild_check().unwrap();
}

#[test]
fn what_is_removed_leaves_the_book_but_never_the_file() {
    let mut fixture = Fixture::make();
    let contract = fixture.fill();
    let ledger = fixture.ledger();
    ledger.apply(&remove(contract), Actor::App, now()).unwrap();
    assert!(ledger.book().unwrap().contracts.is_empty());
    assert_eq!(ledger.rebuild_check().unwrap(), 2);
    ledger.apply(&set(contract, "deleted", false), Actor::App, now()).unwrap();
    assert_eq!(ledger.book().unwrap().contracts[0].title.as_deref(), Some("会社のドメイン"));
}

#[test]
fn two_people_of_the_same_name_and_the_same_card_twice_are_no_error() {
    let mut fixture = Fixture::make();
    let ledger = fixture.ledger();
    for number in 1..=2 {
        let person =
            Person { id: PersonId(Uuid::from_u128(number)), name: "佐藤 花子".to_owned(), ..Person::default() };
        let act = Act { deed: Deed::Add, edits: edits_of(&person).unwrap() };
        ledger.apply(&act, Actor::App, now()).unwrap();
    }
    assert_eq!(ledger.book().unwrap().people.len(), 2);
}

#[test]
fn history_is_in_order_even_when_the_clock_of_the_pc_jumps_back() {
    let mut fixture = Fixture::make();
    let entity = fixture.fill();
    for (number, wall) in ["2030-01-01T00:00:00Z", "2026-11-24T01:00:00Z", "2001-01-01T00:00:00Z"].iter().enumerate() {
        fixture.reopen().apply(&set(entity, "note", format!("{number}番目")), Actor::App, at(wall)).unwrap();
    }
    let ledger = fixture.ledger();
    let lines = ledger.history(&HistoryFilter { field: Some("note".to_owned()), ..HistoryFilter::default() }).unwrap();
    let notes: Vec<_> = lines.iter().map(|line| line.new.as_str().unwrap()).collect();
    assert_eq!(notes, ["2番目", "1番目", "0番目"]);
    assert_eq!(lines[0].at, at("2001-01-01T00:00:00Z"));
    assert_eq!(ledger.book().unwrap().contracts[0].note.as_deref(), Some("2番目"));
    ledger.rebuild_check().unwrap();
}

#[test]
fn entities_come_in_the_order_they_were_created() {
    let mut fixture = Fixture::make();
    for (number, wall) in [(9, "2026-11-24T01:00:00Z"), (3, "2020-01-01T00:00:00Z"), (5, "2026-11-25T01:00:00Z")] {
        fixture.ledger().apply(&set(contract(number), "note", "x"), Actor::App, at(wall)).unwrap();
    }
    fixture.ledger().apply(&set(contract(9), "note", "y"), Actor::App, now()).unwrap();
    let ids: Vec<_> =
        fixture.reopen().book().unwrap().contracts.iter().map(|contract| contract.id.0.as_u128()).collect();
    assert_eq!(ids, [9, 3, 5]);
}

#[test]
fn a_page_of_history_goes_on_where_the_one_before_ended() {
    let mut fixture = Fixture::make();
    let entity = fixture.fill();
    for number in 0..10 {
        fixture.ledger().apply(&set(entity, "note", format!("{number}")), Actor::App, now()).unwrap();
    }
    let ledger = fixture.ledger();
    let all = ledger.history(&HistoryFilter::default()).unwrap();
    let mut paged = Vec::new();
    let mut filter = HistoryFilter { limit: Some(4), ..HistoryFilter::default() };
    loop {
        let page = ledger.history(&filter).unwrap();
        let Some(last) = page.last() else { break };
        filter.before = Some(last.clock);
        paged.extend(page);
    }
    assert_eq!(paged, all);
}

#[test]
fn a_row_that_differs_from_its_history_is_found() {
    let mut fixture = Fixture::make();
    let entity = fixture.fill();
    let ledger = fixture.ledger();
    ledger.rebuild_check().unwrap();
    for (spoil, mend) in [
        (
            "UPDATE contract SET body = replace(body, '会社', '別')",
            "UPDATE contract SET body = replace(body, '別', '会社')",
        ),
        ("UPDATE contract SET created = created + 1", "UPDATE contract SET created = created - 1"),
        ("UPDATE contract SET deleted = 1", "UPDATE contract SET deleted = 0"),
    ] {
        ledger.conn.execute_batch(spoil).unwrap();
        assert!(matches!(ledger.rebuild_check(), Err(Error::RowsDiffer { entity: of }) if of == entity), "{spoil}");
        ledger.conn.execute_batch(mend).unwrap();
        ledger.rebuild_check().unwrap();
    }
    ledger.conn.execute_batch("DELETE FROM contract").unwrap();
    assert!(matches!(ledger.rebuild_check(), Err(Error::RowsDiffer { .. })));
}

#[test]
fn a_mark_that_a_wrong_clock_set_in_the_future_does_not_keep_the_real_one_out() {
    let mut fixture = Fixture::make();
    let ledger = fixture.ledger();
    let wrong = at("2027-01-01T00:00:00Z");
    ledger.mark_sent("key", wrong).unwrap();
    ledger.mark_sent("key", now()).unwrap();
    ledger.mark_sent("key", wrong).unwrap();
    let sent = fixture.reopen().book().unwrap().sent;
    assert_eq!(sent.iter().map(|sent| sent.at).collect::<Vec<_>>(), [wrong, now()]);
}

#[test]
fn settings_and_notes_of_this_pc_are_kept_and_make_no_history() {
    let mut fixture = Fixture::make();
    let ledger = fixture.ledger();
    assert_eq!(ledger.settings().unwrap(), kigenban_facts::PcSettings::default());
    ledger.conn.execute("INSERT INTO pc VALUES ('settings', '{\"from_tomorrow\":1}')", []).unwrap();
    let settings = kigenban_facts::PcSettings { check_every_hours: 6, autostart: Some(true), ..Default::default() };
    ledger.set_settings(&settings).unwrap();
    ledger.set_note("last_round", Some("2026-11-24")).unwrap();
    ledger.set_note("gone", Some("x")).unwrap();
    ledger.set_note("gone", None).unwrap();
    ledger.mark_sent("key", now()).unwrap();
    ledger.mark_sent("key", at("2027-01-01T00:00:00Z")).unwrap();
    let ledger = fixture.reopen();
    let book = ledger.book().unwrap();
    assert_eq!(book.settings, settings);
    assert_eq!(*book.sent, [kigenban_facts::Sent { key: "key".to_owned(), at: now() }]);
    assert_eq!(ledger.note("last_round").unwrap().as_deref(), Some("2026-11-24"));
    assert_eq!(ledger.note("gone").unwrap(), None);
    assert!(ledger.history(&HistoryFilter::default()).unwrap().is_empty());
    let kept: String =
        ledger.conn.query_row("SELECT value FROM pc WHERE name = 'settings'", [], |row| row.get(0)).unwrap();
    assert!(kept.contains("from_tomorrow"));
}
