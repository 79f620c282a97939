//! A page says what the whole says.

use kigenban_advice::{Knowledge, Snapshot};
use kigenban_facts::{Language, YearMonth};
use kigenban_wording::Words;

use super::{List, Say};
use crate::view::{Calendar, CalendarRow, CheckupState, LedgerBundle, LedgerColumn, LedgerSort, MarkShape, Wanted};

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
    let first = say(&office).home(None, Some(1));
    assert!(whole.tasks.len() > 1);
    assert_eq!(first.tasks, whole.tasks[..1]);
    assert_eq!(usize::try_from(first.tasks_all).unwrap(), whole.tasks.len());
    assert_eq!((&first.sentence, &first.tasks_note), (&whole.sentence, &whole.tasks_note));
    for (short, long) in first.strip.iter().zip(&whole.strip) {
        assert!(short.marks.len() <= 1 && short.marks.iter().all(|mark| long.marks.contains(mark)));
        assert!(short.marks.len() + usize::try_from(short.more).unwrap() <= long.marks.len());
        assert!(short.more == 0 || short.marks.len() == 1);
    }
    assert!(first.strip.iter().any(|month| month.more > 0));
}

#[test]
fn the_tasks_of_home_add_up_by_month() {
    let office = office();
    let home = say(&office).home(None, Some(5));
    assert!(home.tasks_months.len() > 1, "{:?}", home.tasks_months);
    assert_eq!(home.tasks_months.iter().map(|month| month.count).sum::<u32>(), home.tasks_all);
    let dated = home.tasks_months.iter().filter_map(|month| month.month.as_deref());
    assert!(dated.is_sorted());
    assert!(home.tasks_note.contains(&home.tasks_all.to_string()), "{}", home.tasks_note);
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
    let whole = say(&office).calendar(None, List::Each, usize::MAX);
    let december = YearMonth::new(2026, 12).unwrap();
    let one = say(&office).calendar(None, List::Of(december), usize::MAX);
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

#[test]
fn the_list_of_a_month_names_every_mark_of_it() {
    let office = office();
    let whole = say(&office).calendar(None, List::Each, usize::MAX);
    assert_eq!(whole.listed, None);
    let mut notices = 0;
    for month in &whole.months {
        assert_eq!(month.more, 0);
        for day in &month.days {
            let rows: Vec<MarkShape> = month.rows.iter().filter(|row| row.iso == day.iso).map(|row| row.mark).collect();
            assert_eq!(rows.iter().min().copied(), day.mark, "{day:?}");
            notices += rows.iter().filter(|mark| **mark == MarkShape::Notice).count();
        }
    }
    assert!(notices > 0);
    let short = say(&office).calendar(None, List::Each, 4);
    for (short, long) in short.months.iter().zip(&whole.months) {
        assert_eq!(short.rows, long.rows[..long.rows.len().min(4)]);
        assert_eq!(short.rows.len() + usize::try_from(short.more).unwrap(), long.rows.len());
    }
}

#[test]
fn the_calendar_opens_on_the_month_in_which_something_is_due_next() {
    let mut book = kigenban_sample::book();
    let open = |book: &kigenban_facts::Book| {
        let office = Snapshot::of(book.clone(), Knowledge::built_in().clone(), kigenban_sample::now());
        let view = say(&office).calendar(None, List::OfNext, usize::MAX);
        let next = say(&office).home(None, None).next_day;
        (view.listed.unwrap(), next.map(|next| next.month))
    };
    // Today is 24 November; what is due next is to be paid by 4 December.
    assert_eq!(open(&book), ("2026-12".to_owned(), Some("2026-12".to_owned())));
    // Nothing is due: the current month.
    book.contracts.iter_mut().for_each(|contract| contract.unused = true);
    assert_eq!(open(&book), ("2026-11".to_owned(), None));
}

#[test]
fn the_ledger_sorted_by_any_column_has_every_contract_once_under_heads_in_order() {
    let office = office();
    let say = say(&office);
    let whole = say.ledger(&Wanted::default());
    let ids = |bundles: &[LedgerBundle]| {
        let rows = bundles.iter().flat_map(|bundle| &bundle.rows);
        rows.map(|row| row.contract.clone()).collect::<Vec<_>>()
    };
    let sorted_ids = |mut ids: Vec<String>| {
        ids.sort_unstable();
        ids
    };
    for by in [
        LedgerColumn::Auto,
        LedgerColumn::Date,
        LedgerColumn::Holder,
        LedgerColumn::Kind,
        LedgerColumn::Manager,
        LedgerColumn::Ready,
        LedgerColumn::Status,
    ] {
        for down in [false, true] {
            let sort = Some(LedgerSort { by, down });
            let all = say.ledger(&Wanted { sort, ..Wanted::default() });
            assert_eq!(sorted_ids(ids(&all.bundles)), sorted_ids(ids(&whole.bundles)), "{by:?}");
            let mut heads: Vec<&String> = all.bundles.iter().map(|head| &head.id).collect();
            let count = heads.len();
            heads.sort_unstable();
            heads.dedup();
            assert_eq!(heads.len(), count, "{by:?}: a head stands twice");
            // Pages of it put together are it, and say what is below.
            let page = |from| say.ledger(&Wanted { sort, from: Some(from), count: Some(60), ..Wanted::default() });
            let pages: Vec<_> = (0..whole.all).step_by(60).map(page).collect();
            let joined: Vec<String> = pages.iter().flat_map(|page| ids(&page.bundles)).collect();
            assert_eq!(joined, ids(&all.bundles), "{by:?} {down}");
            let first = &pages[0];
            let below = first.below.iter().map(|below| below.count).sum::<u32>();
            assert!(below > 0 && below <= whole.all - 60, "{by:?}: {below}");
        }
    }
    let days = |down| {
        let sort = Some(LedgerSort { by: LedgerColumn::Date, down });
        let view = say.ledger(&Wanted { sort, ..Wanted::default() });
        let rows = view.bundles.into_iter().flat_map(|bundle| bundle.rows);
        rows.map(|row| row.pay_by.or(row.expires).map(|date| date.iso)).collect::<Vec<_>>()
    };
    let dated = |days: &[Option<chrono::NaiveDate>]| days.iter().flatten().copied().collect::<Vec<_>>();
    let (up, down) = (days(false), days(true));
    assert!(dated(&up).is_sorted() && dated(&down).iter().rev().is_sorted());
    // What has no day comes last both ways.
    for days in [up, down] {
        assert!(days.iter().skip_while(|day| day.is_some()).all(Option::is_none));
    }
}
