//! Until when it can be saved.

use chrono::{Datelike, Days};
use kigenban_facts::{State, YearMonth};

use super::LastDay;
use super::sight::{Past, Sight};
use crate::lifecycle::{GRACE_DAYS, on_or_after, recover_until};
use crate::suffix::Family;

/// The last day on which a lapsed name can still be saved.
///
/// .jp: 登録回復 until the 20th (属性型: registrars until the 15th) of the month after the end. gTLD: 45 days of grace, then
/// 30 days of redemption. Registrars stop earlier: the day is an outer limit.
pub(super) fn last_day(sight: &Sight<'_>, past: &Past, domain: &str) -> Option<LastDay> {
    let family = Family::of(domain);
    let last = |date| LastDay { date, passed: past.today > date };
    if let Some(look) = sight.registration.filter(|_| sight.is_registration_dead()) {
        if let Some(date) = recover_until(family, look.facts, look.seen.at) {
            let date = past.ended.map_or(date, |end| on_or_after(date, end));
            return Some(last(date));
        }
        if matches!(look.facts.state, State::NotRegistered | State::PendingDelete) {
            return None;
        }
    }
    let ended = past.ended?;
    let next = YearMonth::of(ended).plus(1).first_day();
    let date = match family {
        Family::JpGeneral => next.with_day(20),
        Family::JpAttribute => next.with_day(15),
        Family::Generic => ended.checked_add_days(Days::new(GRACE_DAYS)),
    };
    date.map(last)
}
