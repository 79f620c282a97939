//! gTLD: at expiry the registry adds a year, paid or not, and the registrar can undo it for 45 days.

use kigenban_facts::State::{AutoRenewed, Deleted, Ending, Hold, PendingDelete, Redemption, Registered, Suspended};

use super::rule::{ANY, NAME_SERVERS_LOST, NOT_REGISTERED, RESERVED, Rule, UNREGISTRABLE, UNREPEATED};
use super::{DatePlace, Jump, Verdict};

/// First rule that fits decides.
pub(super) const RULES: &[Rule] = &[
    Rule {
        states: &[Redemption],
        verdict: Verdict::Dead,
        meaning: "Redemption: deleted by the registrar; for about 30 days it can be restored, at a price.",
        ..ANY
    },
    Rule {
        states: &[PendingDelete],
        verdict: Verdict::Dead,
        meaning: "Pending delete: it cannot be saved any more and is free in about five days.",
        ..ANY
    },
    Rule {
        states: &[Deleted, Suspended],
        verdict: Verdict::Dead,
        meaning: "Suspended or deleted by its registry: out of DNS whatever the date says.",
        ..ANY
    },
    Rule {
        states: &[Hold],
        verdict: Verdict::Dead,
        meaning: "On hold: out of DNS now, because of payment, a missed confirmation mail or a dispute.",
        ..ANY
    },
    NOT_REGISTERED,
    UNREGISTRABLE,
    RESERVED,
    UNREPEATED,
    Rule {
        states: &[Ending],
        verdict: Verdict::Ending,
        meaning: "Its end was requested: call the registrar today.",
        ..ANY
    },
    NAME_SERVERS_LOST,
    Rule {
        states: &[AutoRenewed],
        verdict: Verdict::AutoRenewed,
        meaning: "The registry says autoRenewPeriod: the year was added by itself and can be undone for 45 days.",
        ..ANY
    },
    Rule {
        states: &[Registered],
        jumps: &[Jump::BeforeExpiry],
        places: &[DatePlace::Ahead],
        verdict: Verdict::Renewed,
        meaning: "A year was added before expiry: an explicit renewal, paid for.",
        ..ANY
    },
    Rule {
        states: &[Registered],
        jumps: &[Jump::AtExpiry],
        in_grace: Some(true),
        verdict: Verdict::AutoRenewed,
        meaning: "A year was added at or after expiry: 自動延長(未確認), not a renewal, for 45 days.",
        ..ANY
    },
    Rule {
        states: &[Registered],
        jumps: &[Jump::AtExpiry],
        places: &[DatePlace::Ahead],
        in_grace: Some(false),
        verdict: Verdict::Renewed,
        meaning: "A year was added at expiry, and 45 days went by without a bad state: it was kept.",
        ..ANY
    },
    Rule {
        states: &[Registered],
        jumps: &[Jump::Earlier],
        places: &[DatePlace::Ahead],
        verdict: Verdict::DateMovedEarlier,
        meaning: "The date moved earlier: the registrar took a renewal back.",
        ..ANY
    },
    Rule {
        states: &[Registered],
        places: &[DatePlace::Passed, DatePlace::Turning],
        verdict: Verdict::Stale,
        meaning: "Living, with a date that has passed: it has expired, or the last look is too old to say.",
        ..ANY
    },
    Rule {
        states: &[Registered],
        places: &[DatePlace::Ahead, DatePlace::Missing],
        verdict: Verdict::Living,
        meaning: "Living, and the date is ahead.",
        ..ANY
    },
];
