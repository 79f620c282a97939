//! .jp: the registry extends by itself on the 1st unless the registrar files 廃止; dead names carry a future date.

use kigenban_facts::State::{AutoRenewed, Deleted, Ending, Hold, PendingDelete, Redemption, Registered, Suspended};

use super::rule::{ANY, NAME_SERVERS_LOST, NOT_REGISTERED, RESERVED, Rule, UNREGISTRABLE, UNREPEATED};
use super::{DatePlace, Jump, Verdict};

/// First rule that fits decides.
pub(super) const RULES: &[Rule] = &[
    Rule {
        states: &[Suspended],
        verdict: Verdict::Dead,
        meaning: "Suspended: taken out of DNS on the 1st. Its date is the end of the month of suspension, not an expiry.",
        ..ANY
    },
    Rule {
        states: &[Deleted],
        verdict: Verdict::Dead,
        meaning: "Deleted (属性型): out of DNS. Its date is the end of the frozen time, not an expiry.",
        ..ANY
    },
    Rule {
        states: &[Hold, PendingDelete, Redemption],
        verdict: Verdict::Dead,
        meaning: "On hold or being deleted: out of DNS whatever the date says.",
        ..ANY
    },
    NOT_REGISTERED,
    UNREGISTRABLE,
    RESERVED,
    UNREPEATED,
    Rule {
        states: &[Ending],
        verdict: Verdict::Ending,
        meaning: "To be suspended / To be deleted: 廃止 was requested, it stops at the month end. Call the registrar today.",
        ..ANY
    },
    Rule {
        states: &[Registered],
        provisional: Some(true),
        verdict: Verdict::Provisional,
        meaning: "Advance-Registered (仮登録): no fee to pay yet, nothing stands on it; its date is that of the 本登録.",
        ..ANY
    },
    NAME_SERVERS_LOST,
    Rule {
        states: &[Registered, AutoRenewed],
        jumps: &[Jump::Earlier],
        places: &[DatePlace::Ahead, DatePlace::Turning],
        verdict: Verdict::DateMovedEarlier,
        meaning: "The date moved to an earlier month end: 廃止 was probably requested.",
        ..ANY
    },
    Rule {
        states: &[Registered, AutoRenewed],
        places: &[DatePlace::Turning],
        verdict: Verdict::NotTurned,
        meaning: "Living, with yesterday's date, before noon of the 2nd: the registry has not turned the page yet. No alarm.",
        ..ANY
    },
    Rule {
        states: &[Registered, AutoRenewed],
        places: &[DatePlace::Passed],
        verdict: Verdict::Stale,
        meaning: "Living, with a date that has passed for days: the last look is too old to say anything.",
        ..ANY
    },
    Rule {
        states: &[Registered, AutoRenewed],
        places: &[DatePlace::Ahead, DatePlace::Missing],
        verdict: Verdict::Living,
        meaning: "Living, and the date is ahead. It says nothing about payment: paid and unpaid look the same.",
        ..ANY
    },
];
