use kigenban_facts::{Actor, Book, EntityKind, EntityRef};
use kigenban_ledger::HistoryFilter;
use kigenban_tests::office;
use serde_json::{Value, json};

use crate::support::{ledger, now};

/// Without what the ledger itself decides: the office's identifier.
fn comparable(book: &Book) -> Value {
    fn strip(value: &mut Value) {
        match value {
            Value::Array(all) => all.iter_mut().for_each(strip),
            Value::Object(map) => {
                map.remove("office");
                map.values_mut().for_each(strip);
            }
            _ => {}
        }
    }
    let mut book = book.clone();
    book.spans.clear();
    let mut value = serde_json::to_value(&book).unwrap();
    let office = value["office"].take();
    strip(&mut value);
    value["company"] = office["name"].clone();
    value
}

#[test]
fn the_sample_office_comes_out_of_a_ledger_as_it_went_in() {
    let (_folder, mut ledger, _) = ledger();
    let sample = kigenban_sample::book();
    office::put(&mut ledger, &sample, now()).unwrap();
    assert_eq!(comparable(&ledger.book().unwrap()), comparable(&sample));
    assert_eq!(ledger.book().unwrap().spans.len(), sample.spans.len());
}

#[test]
fn rows_rebuilt_from_history_are_byte_equal_after_changes_undo_and_removal() {
    let (_folder, mut ledger, _) = ledger();
    let sample = kigenban_sample::book();
    office::put(&mut ledger, &sample, now()).unwrap();
    let who = Actor::Person(sample.people[0].id);
    let contract = sample.contracts[0].id;
    let note = ledger.apply(&office::change(contract, "note", json!("𠮷田さんに確認")), who, now()).unwrap();
    ledger.apply(&office::change(contract, "plan", Value::Null), who, now()).unwrap();
    ledger.apply(&office::change(sample.contracts[7].id, "deleted", json!(true)), who, now()).unwrap();
    ledger.undo(note, who, now()).unwrap();
    let entity = EntityRef { kind: EntityKind::Contract, id: contract.0 };
    ledger.erase_value(entity, "account_id", who, now()).unwrap();
    let rows = ledger.rebuild_check().unwrap();
    assert!(rows >= sample.contracts.len() + sample.people.len(), "{rows} rows were compared");
    let book = ledger.book().unwrap();
    assert_eq!(book.contracts.len(), sample.contracts.len() - 1);
    assert_eq!(book.contract(contract).unwrap().note, sample.contracts[0].note);
    let lines = ledger.history(&HistoryFilter { entity: Some(entity), ..HistoryFilter::default() }).unwrap();
    assert!(lines.iter().filter(|line| line.field == "note").count() == 3, "set, changed, taken back");
}

#[test]
fn five_hundred_contracts_go_in_and_come_out() {
    let (_folder, mut ledger, _) = ledger();
    let big = kigenban_sample::big(500);
    office::put(&mut ledger, &big, now()).unwrap();
    assert_eq!(comparable(&ledger.book().unwrap()), comparable(&big));
    ledger.rebuild_check().unwrap();
}
