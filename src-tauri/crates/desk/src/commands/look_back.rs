//! ホーム and カレンダー.

use kigenban_facts::YearMonth;
use serde::Deserialize;
use ts_rs::TS;

use super::Nothing;
use crate::view::{Calendar, Home};
use crate::{Desk, Result};

/// ホーム.
pub(super) fn home(desk: &Desk, _args: &Nothing) -> Result<Home> {
    let line = desk.watch().line;
    let now = desk.now();
    desk.say(|say, opened| {
        let mut home = say.home(line);
        home.copies_alone = opened.ledger.second_place()?.is_none();
        home.copies_note = desk.copy_trouble(opened, now)?.map(|trouble| say.copies_note(trouble));
        Ok(home)
    })
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct From {
    /// `2026-12`; left out = the current month.
    #[serde(default)]
    #[ts(optional)]
    from: Option<YearMonth>,
}

/// Twelve months.
pub(super) fn calendar(desk: &Desk, args: &From) -> Result<Calendar> {
    desk.say(|say, _| Ok(say.calendar(args.from)))
}
