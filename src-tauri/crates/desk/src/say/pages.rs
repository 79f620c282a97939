//! A page says what the whole says.

use kigenban_advice::{Knowledge, Snapshot};
use kigenban_facts::{Language, YearMonth};
use kigenban_wording::Words;

use super::Say;
use crate::view::{Calendar, CalendarRow, CheckupState, LedgerBundle, Wanted};

fn office() -> Snapshot {
    Snapshot::of(kigenban_sample::big(200), Knowledge::built_in().clone(), kigenban_sample::now())
}

fn say(snapshot: &Snapshot) -> Say<'_> {
    Say::new(Words::new(Language::Ja), snapshot)
}

fn rows(bundles: &[LedgerBundle]) -> u32 {
    bundles.iter().map(|bundle| u32::try_from(bundle.rows.len()).unwrap()).sum()
}

#[test]
fn pages_of_the_ledger_put_together_are_the_ledger() {
    let office = office();
    let say = say(&office);
    let whole = say.ledger(&Wanted::default());
    let page = |from| say.ledger(&Wanted { from: Some(from), count: Some(7), ..Wanted::default() });
    let pages: Vec<_> = (0..).step_by(7).map(page).take_while(|page| !page.bundles.is_empty()).collect();
    assert!(pages.len() > 2 && pages[0].bundles.len() == 7);
    for page in &pages {
        assert_eq!((page.all, page.found, &page.counts), (whole.all, whole.found, &whole.counts));
    }
    let joined: Vec<LedgerBundle> = pages.into_iter().flat_map(|page| page.bundles).collect();
    assert_eq!(joined, whole.bundles);
    assert_eq!((whole.all, whole.found), (rows(&whole.bundles), rows(&whole.bundles)));
    assert_eq!(whole.counts.iter().map(|(_, count)| count).sum::<u32>(), whole.all);
}

#[test]
fn the_ledger_is_searched_by_words_of_any_width_status_and_person() {
    let office = office();
    let say = say(&office);
    let whole = say.ledger(&Wanted::default());
    let one = &whole.bundles[3];
    let wide = |text: &str| text.replace('-', "\u{ff0d}").replace('e', "\u{ff25}");
    let found = say.ledger(&Wanted { text: Some(wide(&one.domain)), ..Wanted::default() });
    assert_eq!(found.bundles, std::slice::from_ref(one));
    let neither = Wanted { text: Some(format!("{} そんな名前はない", one.domain)), ..Wanted::default() };
    assert_eq!(say.ledger(&neither).bundles, []);
    for (status, count) in &whole.counts {
        let found = say.ledger(&Wanted { status: Some(*status), ..Wanted::default() });
        assert_eq!((found.found, rows(&found.bundles)), (*count, *count), "{status:?}");
        assert!(found.bundles.iter().flat_map(|bundle| &bundle.rows).all(|row| row.status.status == *status));
    }
    let of = |who: &str| say.ledger(&Wanted { who: Some(who.parse().unwrap()), ..Wanted::default() });
    for (who, _) in &whole.people {
        let theirs = whole.bundles.iter().flat_map(|bundle| &bundle.rows);
        let theirs = theirs.filter(|row| row.manager_id.as_ref() == Some(who)).count();
        assert_eq!(usize::try_from(of(who).found).unwrap(), theirs);
    }
}

#[test]
fn home_counts_what_it_leaves_out() {
    let office = office();
    let whole = say(&office).home(None, None);
    let first = say(&office).home(None, Some(5));
    assert_eq!(first.tasks, whole.tasks[..5]);
    assert_eq!(usize::try_from(first.tasks_all).unwrap(), whole.tasks.len());
    assert_eq!((&first.sentence, &first.tasks_note), (&whole.sentence, &whole.tasks_note));
    for (short, long) in first.strip.iter().zip(&whole.strip) {
        assert!(short.marks.len() <= 5 && short.marks.iter().all(|mark| long.marks.contains(mark)));
        assert!(short.marks.len() + usize::try_from(short.more).unwrap() <= long.marks.len());
        assert!(short.more == 0 || short.marks.len() == 5);
    }
    assert!(first.strip.iter().any(|month| month.more > 0));
}

#[test]
fn the_most_worrying_rows_of_the_checkup_are_never_left_out() {
    let office = office();
    let get = |most| say(&office).checkup(None, None, None, most);
    let whole = get(None);
    let bad = |row: &crate::view::CheckupRow| {
        row.cells.iter().any(|cell| matches!(cell.state, CheckupState::Bad | CheckupState::Due | CheckupState::Changed))
    };
    let most = whole.rows.iter().filter(|row| bad(row)).count() + 1;
    assert!(most > 1 && most < whole.rows.len(), "{most} of {}", whole.rows.len());
    let first = get(Some(most));
    assert_eq!((first.rows.len(), usize::try_from(first.rows_all).unwrap()), (most, whole.rows.len()));
    assert_eq!(first.rows.iter().filter(|row| bad(row)).count() + 1, most);
    // In the order of the ledger, as all are.
    let mut places = first.rows.iter().map(|row| whole.rows.iter().position(|other| other == row).unwrap());
    assert!(places.by_ref().is_sorted());
}

#[test]
fn the_calendar_lists_the_month_asked_for() {
    let office = office();
    let whole = say(&office).calendar(None, None);
    let december = YearMonth::new(2026, 12).unwrap();
    let one = say(&office).calendar(None, Some(december));
    for (short, long) in one.months.iter().zip(&whole.months) {
        assert_eq!((&short.days, &short.note), (&long.days, &long.note));
        if short.month == "2026-12" {
            assert_eq!(short.rows, long.rows);
        }
        for day in &long.days {
            let of = |rows: &[CalendarRow]| rows.iter().filter(|row| row.iso == day.iso).cloned().collect::<Vec<_>>();
            assert!(of(&long.rows).starts_with(&of(&short.rows)), "{day:?}");
            assert!(of(&short.rows).len() >= of(&long.rows).len().min(3), "{day:?}");
        }
    }
    let rows = |view: &Calendar| view.months.iter().map(|month| month.rows.len()).sum::<usize>();
    assert!(rows(&one) < rows(&whole));
}
