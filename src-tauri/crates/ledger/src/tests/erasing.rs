use super::*;
use crate::{Error, HistoryFilter};

#[test]
fn an_erased_value_is_nowhere_and_history_says_that_something_stood_there() {
    let mut fixture = Fixture::make();
    let entity = fixture.fill();
    for text in ["最初の秘密", "次の秘密"] {
        fixture.ledger().apply(&set(entity, "note", text), Actor::App, now()).unwrap();
    }
    fixture.ledger().apply(&set(entity, "plan", "残るプラン"), Actor::App, now()).unwrap();
    let act = fixture.ledger().erase_value(entity, "note", Actor::App, now()).unwrap();
    let ledger = fixture.reopen();
    let book = ledger.book().unwrap();
    assert_eq!(book.contracts[0].note, None);
    assert_eq!(book.contracts[0].plan.as_deref(), Some("残るプラン"));
    let lines = ledger.history(&HistoryFilter::default()).unwrap();
    let all = serde_json::to_string(&lines).unwrap();
    assert!(!all.contains("秘密") && all.contains("残るプラン"));
    assert_eq!((lines[0].act, lines[0].deed, &lines[0].new), (act, Deed::Erase, &Value::Null));
    assert_eq!(lines.iter().filter(|line| line.new == json!({ "erased": true })).count(), 2);
    ledger.rebuild_check().unwrap();
}

#[test]
fn an_erased_value_does_not_come_back_by_undo() {
    let mut fixture = Fixture::make();
    let entity = fixture.fill();
    let first = fixture.ledger().apply(&set(entity, "note", "秘密"), Actor::App, now()).unwrap();
    let second = fixture.ledger().apply(&set(entity, "note", "秘密二"), Actor::App, now()).unwrap();
    let erase = fixture.ledger().erase_value(entity, "note", Actor::App, now()).unwrap();
    assert!(matches!(fixture.ledger().undo(erase, Actor::App, now()), Err(Error::Erased)));
    assert!(matches!(fixture.ledger().undo(second, Actor::App, now()), Err(Error::Erased)));
    assert!(matches!(fixture.ledger().undo(first, Actor::App, now()), Err(Error::ChangedSince { .. })));
    fixture.ledger().apply(&set(entity, "note", "新しい"), Actor::App, now()).unwrap();
    assert_eq!(fixture.ledger().book().unwrap().contracts[0].note.as_deref(), Some("新しい"));
    fixture.ledger().rebuild_check().unwrap();
}

#[test]
fn what_holds_the_ledger_together_cannot_be_erased() {
    let mut fixture = Fixture::make();
    let entity = fixture.fill();
    for field in ["deleted", "id", "office", "never_set"] {
        let refused = fixture.ledger().erase_value(entity, field, Actor::App, now());
        assert!(matches!(refused, Err(Error::NotErasable { .. })), "{field}");
    }
}

#[test]
fn an_erased_value_is_gone_from_what_was_given_out_too() {
    let mut fixture = Fixture::make();
    let entity = fixture.fill();
    fixture.ledger().apply(&set(entity, "title", "秘密の呼び名"), Actor::App, now()).unwrap();
    let row = |uid: &str, title: &str| kigenban_facts::Given {
        target: kigenban_facts::CalendarTarget::LineWorks,
        uid: uid.to_owned(),
        entry: format!("{}:pay_by", entity.id),
        day: "2026-12-04".parse().unwrap(),
        title: title.to_owned(),
        sequence: 1,
        state: kigenban_facts::GivenState::ToDelete,
        at: now(),
    };
    let rows = [row("a@kigenban", "3日前: 秘密の呼び名の支払い"), row("b@kigenban", "3日前: サーバーの支払い")];
    fixture.ledger().remember_given(&rows).unwrap();
    let ledger = fixture.reopen();
    let mut book = ledger.book().unwrap();
    assert_eq!(*book.given, rows, "kept as it was given");
    ledger.erase_value(entity, "title", Actor::App, now()).unwrap();
    ledger.follow(&mut book).unwrap();
    assert_eq!(book.given.iter().map(|row| row.title.as_str()).collect::<Vec<_>>(), ["", "3日前: サーバーの支払い"]);
    assert_eq!(book, fixture.reopen().book().unwrap());
}
