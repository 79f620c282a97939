//! ホーム and カレンダー.

use kigenban_facts::YearMonth;
use serde::Deserialize;
use ts_rs::TS;

use super::Most;
use crate::say::List;
use crate::view::{Calendar, Home};
use crate::{Desk, Result};

/// ホーム; of tasks and of the marks of a month the most urgent ones, when a number is asked for.
pub(super) fn home(desk: &Desk, args: &Most) -> Result<Home> {
    let line = desk.watch().line;
    let now = desk.now();
    desk.say(|say, opened| {
        let mut home = say.home(line, args.most());
        home.copies_alone = opened.ledger.second_place()?.is_none();
        home.copies_note = match desk.copy_trouble(opened, now)? {
            Some(trouble) => Some(say.copies_note(trouble)),
            None => say.former_note(&opened.ledger.former_sheets()?),
        };
        Ok(home)
    })
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub(super) struct Months {
    /// `2026-12`; left out = the current month.
    from: Option<YearMonth>,
    /// The month whose whole list is wanted, of the others a few things a day; left out = all of everything.
    month: Option<YearMonth>,
    /// Instead of a month: that of the next day on which something is due.
    next: Option<bool>,
    /// At most so many rows of each list; left out = all.
    most: Option<u32>,
}

/// Twelve months.
pub(super) fn calendar(desk: &Desk, args: &Months) -> Result<Calendar> {
    let list = match (args.month, args.next) {
        (Some(month), _) => List::Of(month),
        (None, Some(true)) => List::OfNext,
        (None, _) => List::Each,
    };
    let most = args.most.map_or(usize::MAX, |most| usize::try_from(most).unwrap_or(usize::MAX));
    desk.say(|say, _| Ok(say.calendar(args.from, list, most)))
}
