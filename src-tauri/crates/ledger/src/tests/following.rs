//! A book that follows the ledger is the book that would be read.

use chrono::TimeDelta;
use kigenban_facts::{Bundle, BundleId, Check, Dns, Observation, Outcome, PcSettings, Seen, View, Why};

use super::*;

/// Any of the things that change a book.
fn change(ledger: &mut Ledger, dice: &mut Dice, step: i64, acts: &mut Vec<Uuid>) {
    let now = now() + TimeDelta::minutes(step);
    let known = contract(u128::from(dice.below(6)));
    let act = match dice.below(9) {
        0 => Some(set(known, "note", json!(format!("見本 {step}")))),
        1 => Some(set(known, "bundle", json!(Uuid::from_u128(u128::from(dice.below(3)))))),
        2 => Some(remove(known)),
        3 => Some(set(known, "deleted", json!(false))),
        4 => {
            let id = BundleId(Uuid::from_u128(u128::from(dice.below(3))));
            let bundle = Bundle { id, domain: format!("example-{step}.jp"), ..Bundle::default() };
            Some(Act { deed: Deed::Add, edits: edits_of(&bundle).unwrap() })
        }
        5 => {
            let domain = format!("example-{}.jp", dice.below(3));
            let outcome = match dice.below(2) {
                0 => Outcome::Seen(Seen::Dns(Dns { delegated: Some(step % 3 == 0), ..Dns::default() })),
                _ => Outcome::Unseen { why: Why::Timeout },
            };
            let (view, check) = (View::Public, Check::Dns);
            ledger
                .record(&[Observation { domain, at: now, source: String::new().into(), view, check, outcome }])
                .unwrap();
            None
        }
        6 => {
            ledger.mark_sent(&format!("task-{}", dice.below(4)), now).unwrap();
            ledger.set_settings(&PcSettings { remind_day: step % 2 == 0, ..PcSettings::default() }).unwrap();
            None
        }
        7 => {
            if let Some(act) = acts.pop() {
                // What cannot be taken back any more changes nothing.
                let _ = ledger.undo(act, Actor::App, now);
            }
            None
        }
        _ => {
            let _ = ledger.erase_value(known, "note", Actor::App, now);
            None
        }
    };
    if let Some(act) = act {
        acts.extend(ledger.apply(&act, Actor::App, now));
    }
}

#[test]
fn after_any_changes_the_followed_book_is_the_one_that_would_be_read() {
    let mut fixture = Fixture::make();
    fixture.fill();
    let ledger = fixture.ledger();
    let mut book = ledger.book().unwrap();
    ledger.follow(&mut book).unwrap();
    let (mut dice, mut acts) = (Dice(7), Vec::new());
    let mut grew = 0;
    for step in 0..300 {
        change(ledger, &mut dice, step, &mut acts);
        if dice.below(3) == 0 {
            assert!(ledger.follow(&mut book).is_ok() && !ledger.has_news());
            assert_eq!(book, ledger.book().unwrap(), "step {step}");
            let found = book.contracts.iter().all(|contract| book.contract(contract.id) == Some(contract));
            assert!(found && book.contracts.iter().all(|one| book.contracts_of(one.bundle).any(|other| other == one)));
            grew += usize::from(book.contracts.len() > 3 && !book.spans.is_empty() && !book.sent.is_empty());
        }
    }
    assert!(grew > 20, "the book had something in it only {grew} times");
}
