//! The last day to save a name is never earlier than its end: every registry, registrar's rule, state and day.

use chrono::{Days, NaiveDate};
use kigenban_facts::{
    Around, Book, Check, Line, Meaning, Observation, OtherDate, Outcome, Registration, Seen, Source, Sourced, State,
    Trouble,
};

use crate::lifecycle::life;
use crate::testing::{at, book_of, day, registered, span, until};
use crate::{Asked, Knowledge, diagnose, judge};

const NAMES: [&str; 7] = [
    "example-kobe.jp",
    "example-kobe.co.jp",
    "example-kobe.or.jp",
    "mihon.tokyo.jp",
    "example-kobe.com",
    "example-kobe.io",
    "example-kobe.jpn.com",
];

fn instant(day: NaiveDate) -> String {
    format!("{day}T03:00:00Z")
}

/// A name that ended on `end` and was seen dead `days` later; the registry changed it on `changed`.
fn dead(name: &str, state: State, end: NaiveDate, days: u64, changed: Option<NaiveDate>) -> (Book, Registration) {
    let facts = Registration {
        state,
        changed_at: changed.map(|day| at(&instant(day))),
        other_dates: vec![OtherDate { meaning: Meaning::Freed, date: end + Days::new(200) }],
        ..Registration::default()
    };
    let seen = instant(end + Days::new(days));
    let first = seen.replace("T03", "T01");
    let spans = vec![
        until(registered(&end.to_string(), &instant(end - Days::new(300))), &instant(end)),
        until(span(Seen::Registration(facts.clone()), &first), &seen),
    ];
    (book_of(name, spans), facts)
}

#[test]
fn no_name_has_to_be_saved_before_it_ends() {
    let states = [State::Suspended, State::Deleted, State::Redemption, State::PendingDelete, State::Hold];
    let ends = (0..70).map(|step| day("2026-01-15") + Days::new(step * 17));
    let (mut said, mut asked) = (0, 0);
    for end in ends.chain([day("2027-01-31"), day("2028-02-29"), day("2026-12-31"), day("2027-03-01")]) {
        for name in NAMES {
            for state in states {
                for (days, back) in [(1, None), (1, Some(1)), (1, Some(400)), (20, Some(25)), (40, None)] {
                    let now = end + Days::new(days);
                    let changed = back.map(|back| now - Days::new(back));
                    let (book, facts) = dead(name, state, end, days, changed);
                    let what = format!("{name} {state:?} end {end} seen {now} changed {changed:?}");
                    let found = life(&book, name, at(&instant(now)));
                    said += usize::from(found.until.is_some());
                    assert!(found.until.is_none_or(|last| last >= end), "{what}: {:?}", found.until);
                    let seen = Observation {
                        domain: name.into(),
                        at: at(&instant(now)),
                        source: "JPRS".into(),
                        view: kigenban_facts::View::Public,
                        check: Check::Registration,
                        outcome: Outcome::Seen(Seen::Registration(facts)),
                    };
                    let question = Asked { domain: name, trouble: Trouble::Mail };
                    let known = Knowledge::built_in();
                    let (around, now) = (Around::default(), at(&instant(now)));
                    let told = diagnose(&book, known, &[seen], &around, &question, Line::Online, now).last_day;
                    asked += usize::from(told.is_some());
                    assert!(told.as_ref().is_none_or(|last| last.date >= end), "{what}: {told:?}");
                }
            }
        }
    }
    assert!(said > 1_000 && asked > 1_000, "{said} {asked}: nothing was proved");
}

/// Whose rule the day to pay is: no task for bringing a name back is due before the name has ended.
#[test]
fn no_registrars_rule_makes_a_name_be_brought_back_before_it_ends() {
    let providers = ["お名前.com", "Value-Domain", "JPDirect", "ムームードメイン", "さくらインターネット", "GoDaddy"];
    let mut tasks = 0;
    for name in NAMES {
        for provider in providers {
            for end in (0..24).map(|step| day("2026-01-31") + Days::new(step * 31)) {
                for state in [State::Suspended, State::Deleted, State::Redemption] {
                    let (mut book, _) = dead(name, state, end, 3, None);
                    let mut contract = book.contracts[0].clone();
                    let source = Source::Typed { by: crate::testing::person() };
                    contract.provider = Some(Sourced { value: provider.into(), source, seen_at: at(&instant(end)) });
                    book.contracts.replace(0, contract);
                    let advice = judge(&book, at(&instant(end + Days::new(3))));
                    for task in advice.tasks.iter().filter(|task| task.kind == crate::TaskKind::Restore) {
                        tasks += 1;
                        assert!(task.due.is_none_or(|due| due >= end), "{name} {provider} {end}: {task:?}");
                    }
                }
            }
        }
    }
    assert!(tasks > 1_000, "{tasks}");
}
