use super::*;
use crate::{Error, HistoryFilter};

fn note(fixture: &mut Fixture) -> Option<String> {
    fixture.ledger().book().unwrap().contracts[0].note.clone()
}

#[test]
fn an_act_is_taken_back_by_a_new_act_and_that_one_too() {
    let mut fixture = Fixture::make();
    let entity = fixture.fill();
    let act = fixture.ledger().apply(&set(entity, "note", "金庫の中"), Actor::App, now()).unwrap();
    let lines = fixture.ledger().history(&HistoryFilter::default()).unwrap().len();
    let undo = fixture.ledger().undo(act, Actor::App, now()).unwrap();
    assert_eq!(note(&mut fixture), None);
    assert_eq!(fixture.ledger().history(&HistoryFilter::default()).unwrap().len(), lines + 1);
    fixture.ledger().undo(undo, Actor::App, now()).unwrap();
    assert_eq!(note(&mut fixture).as_deref(), Some("金庫の中"));
    fixture.ledger().undo(act, Actor::App, now()).unwrap();
    assert_eq!(note(&mut fixture), None);
    fixture.ledger().rebuild_check().unwrap();
}

#[test]
fn taking_back_the_same_act_twice_is_told_apart() {
    let mut fixture = Fixture::make();
    let entity = fixture.fill();
    let changed = fixture.ledger().apply(&set(entity, "note", "一"), Actor::App, now()).unwrap();
    let created = fixture.ledger().apply(&set(contract(8), "note", "二"), Actor::App, now()).unwrap();
    for act in [changed, created] {
        fixture.ledger().undo(act, Actor::App, now()).unwrap();
        assert!(matches!(fixture.ledger().undoable(act), Err(Error::AlreadyUndone)));
        assert!(matches!(fixture.ledger().undo(act, Actor::App, now()), Err(Error::AlreadyUndone)));
    }
    assert!(matches!(fixture.ledger().undo(Uuid::from_u128(1), Actor::App, now()), Err(Error::NoSuchAct)));
}

#[test]
fn an_act_is_not_taken_back_over_a_later_change() {
    let mut fixture = Fixture::make();
    let entity = fixture.fill();
    let early = fixture.ledger().apply(&set(entity, "note", "早い"), Actor::App, now()).unwrap();
    let late = fixture.ledger().apply(&set(entity, "note", "遅い"), Actor::App, now()).unwrap();
    let refused = fixture.ledger().undo(early, Actor::App, now()).unwrap_err();
    assert!(matches!(refused, Error::ChangedSince { entity: of, field } if of == entity && field == "note"));
    assert_eq!(note(&mut fixture).as_deref(), Some("遅い"));
    // The later one first, then the earlier one: as often as 取り消す is pressed.
    fixture.ledger().undo(late, Actor::App, now()).unwrap();
    fixture.ledger().undo(early, Actor::App, now()).unwrap();
    assert_eq!(note(&mut fixture), None);
}

#[test]
fn a_change_that_happens_to_restore_the_value_still_counts_as_a_change() {
    let mut fixture = Fixture::make();
    let entity = fixture.fill();
    let early = fixture.ledger().apply(&set(entity, "note", "金庫"), Actor::App, now()).unwrap();
    for text in ["引き出し", "金庫"] {
        fixture.ledger().apply(&set(entity, "note", text), Actor::App, now()).unwrap();
    }
    assert!(matches!(fixture.ledger().undo(early, Actor::App, now()), Err(Error::ChangedSince { .. })));
}

#[test]
fn what_was_added_goes_with_its_act_unless_somebody_has_added_to_it() {
    let mut fixture = Fixture::make();
    fixture.fill();
    let added = fixture.ledger().apply(&set(contract(8), "title", "サーバー"), Actor::App, now()).unwrap();
    let noted = fixture.ledger().apply(&set(contract(8), "note", "後から"), Actor::App, now()).unwrap();
    assert!(matches!(fixture.ledger().undo(added, Actor::App, now()), Err(Error::ChangedSince { .. })));
    fixture.ledger().undo(noted, Actor::App, now()).unwrap();
    let undo = fixture.ledger().undo(added, Actor::App, now()).unwrap();
    assert_eq!(fixture.ledger().book().unwrap().contracts.len(), 1);
    fixture.ledger().undo(undo, Actor::App, now()).unwrap();
    assert_eq!(fixture.ledger().book().unwrap().contracts[1].title.as_deref(), Some("サーバー"));
    fixture.ledger().undo(added, Actor::App, now()).unwrap();
    assert_eq!(fixture.ledger().book().unwrap().contracts.len(), 1);
}

#[test]
fn what_was_removed_comes_back() {
    let mut fixture = Fixture::make();
    let entity = fixture.fill();
    let before = fixture.ledger().book().unwrap();
    let act = fixture.ledger().apply(&remove(entity), Actor::App, now()).unwrap();
    fixture.ledger().undo(act, Actor::App, now()).unwrap();
    assert_eq!(fixture.ledger().book().unwrap(), before);
}

#[test]
fn a_field_set_twice_in_one_act_goes_back_to_what_stood_before() {
    let mut fixture = Fixture::make();
    let entity = fixture.fill();
    fixture.ledger().apply(&set(entity, "note", "前"), Actor::App, now()).unwrap();
    let mut act = set(entity, "note", "一度目");
    act.edits.extend(set(entity, "note", "二度目").edits);
    let act = fixture.ledger().apply(&act, Actor::App, now()).unwrap();
    assert_eq!(note(&mut fixture).as_deref(), Some("二度目"));
    fixture.ledger().undo(act, Actor::App, now()).unwrap();
    assert_eq!(note(&mut fixture).as_deref(), Some("前"));
}

#[test]
fn any_run_of_acts_taken_back_in_turn_ends_where_it_began() {
    let fields = ["note", "title", "plan", "price", "deleted", "from_tomorrow"];
    for seed in 0..12 {
        let mut fixture = Fixture::make();
        let mut dice = Dice(seed);
        let mut steps = Vec::new();
        for _ in 0..40 {
            let before = fixture.ledger().book().unwrap();
            let mut edits = Vec::new();
            for _ in 0..=dice.below(3) {
                let field = fields[usize::try_from(dice.below(6)).unwrap()];
                let new = match (dice.below(4), field) {
                    (0, _) => Value::Null,
                    (_, "deleted") => json!(true),
                    (face, _) => json!(format!("値{face}")),
                };
                edits.extend(set(contract(u128::from(dice.below(4))), field, new).edits);
            }
            let deed = Deed::Update;
            steps.push((fixture.ledger().apply(&Act { deed, edits }, Actor::App, now()).unwrap(), before));
        }
        fixture.ledger().rebuild_check().unwrap();
        while let Some((act, before)) = steps.pop() {
            match fixture.ledger().undo(act, Actor::App, now()) {
                // An act that changed nothing has no lines.
                Err(Error::NoSuchAct) => {}
                other => assert!(other.is_ok(), "seed {seed}: {other:?}"),
            }
            assert_eq!(fixture.ledger().book().unwrap(), before, "seed {seed}");
        }
        fixture.ledger().rebuild_check().unwrap();
    }
}
