//! Until when it can be saved.

use chrono::{Datelike, Days};
use kigenban_facts::{Meaning, Span, State, YearMonth};

use super::sight::{Past, Sight};
use super::{Detail, LastDay};
use crate::lifecycle::{GRACE_DAYS, on_or_after, recover_until};
use crate::looks::Look;
use crate::suffix::Family;

/// The last day on which a lapsed name can still be saved, with the rule it comes from.
///
/// .jp: 登録回復 until the 20th (属性型: registrars until the 15th) of the month after the end. gTLD: 45 days of grace, then
/// 30 days of redemption. Registrars stop earlier: the day is an outer limit.
pub(super) fn last_day(sight: &Sight<'_>, past: &Past, domain: &str) -> Option<LastDay> {
    let family = Family::of(domain);
    let of_rule = |date, rule: &str| LastDay { date, rule: rule.to_owned(), passed: past.today > date };
    if let Some(look) = sight.registration.filter(|_| sight.is_registration_dead()) {
        let published = look.facts.other_dates.iter().any(|other| other.meaning == Meaning::RecoverUntil);
        let span = Span::of(look.seen.clone());
        let date = recover_until(family, &Look { span: &span, facts: look.facts });
        let rule = match (look.facts.state, family) {
            _ if published => "registry",
            (State::Redemption, _) => "generic.redemption_30_days",
            (_, Family::JpAttribute) => "jp_attribute.recover_15th",
            _ => "jp.recover_20th",
        };
        if let Some(date) = date {
            let date = past.ended.map_or(date, |end| on_or_after(date, end));
            return Some(of_rule(date, rule));
        }
        if matches!(look.facts.state, State::NotRegistered | State::PendingDelete) {
            return None;
        }
    }
    let ended = past.ended?;
    let next = YearMonth::of(ended).plus(1).first_day();
    match family {
        Family::JpGeneral => next.with_day(20).map(|date| of_rule(date, "jp.recover_20th")),
        Family::JpAttribute => next.with_day(15).map(|date| of_rule(date, "jp_attribute.recover_15th")),
        Family::Generic => {
            ended.checked_add_days(Days::new(GRACE_DAYS)).map(|date| of_rule(date, "generic.grace_45_days"))
        }
    }
}

/// Whether a last day for saving it can be named.
pub(super) fn can_be_saved(detail: Detail) -> bool {
    matches!(detail, Detail::AutoExtended | Detail::Lapsed | Detail::Redemption)
}
