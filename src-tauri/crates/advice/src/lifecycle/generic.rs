//! gTLD: at expiry the registry adds a year, paid or not, and the registrar can undo it for 45 days.

use kigenban_facts::State::{
    AutoRenewed, Deleted, Ending, Hold, NotRegistered, PendingDelete, Redemption, Registered, Reserved, Suspended,
    Unregistrable,
};

use super::{Jump, Place, Row, Verdict};

const ANY: Row = Row {
    states: &[],
    places: &[],
    jumps: &[],
    servers_lost: None,
    unrepeated: None,
    provisional: None,
    in_grace: None,
    verdict: Verdict::Unknown,
    meaning: "",
};

/// First row that fits decides.
pub(super) const ROWS: &[Row] = &[
    Row {
        states: &[Redemption],
        verdict: Verdict::Dead,
        meaning: "Redemption: deleted by the registrar; for about 30 days it can be restored, at a price.",
        ..ANY
    },
    Row {
        states: &[PendingDelete],
        verdict: Verdict::Dead,
        meaning: "Pending delete: it cannot be saved any more and is free in about five days.",
        ..ANY
    },
    Row {
        states: &[Deleted, Suspended],
        verdict: Verdict::Dead,
        meaning: "Suspended or deleted by its registry: out of DNS whatever the date says.",
        ..ANY
    },
    Row {
        states: &[Hold],
        verdict: Verdict::Dead,
        meaning: "On hold: out of DNS now, because of payment, a missed confirmation mail or a dispute.",
        ..ANY
    },
    Row {
        states: &[NotRegistered],
        verdict: Verdict::NotRegistered,
        meaning: "The ledger has it, the registry does not: lost, or the ledger is wrong. A person must look.",
        ..ANY
    },
    Row {
        states: &[Unregistrable],
        verdict: Verdict::Unregistrable,
        meaning: "Lent by a host with its service, or a name of the inside: no registration, no fee.",
        ..ANY
    },
    Row {
        states: &[Reserved],
        verdict: Verdict::Reserved,
        meaning: "Reserved by the registry: nobody's contract.",
        ..ANY
    },
    Row {
        unrepeated: Some(true),
        verdict: Verdict::Unrepeated,
        meaning: "A bad status that this answer leaves out: neither dead nor well until a status, a later date or the world shows it.",
        ..ANY
    },
    Row {
        states: &[Ending],
        verdict: Verdict::Ending,
        meaning: "Its end was requested: call the registrar today.",
        ..ANY
    },
    Row {
        states: &[Registered, AutoRenewed],
        servers_lost: Some(true),
        verdict: Verdict::NameServersLost,
        meaning: "Registered, but the answer names no name servers, and the parent zone has none: site and mail have stopped.",
        ..ANY
    },
    Row {
        states: &[AutoRenewed],
        verdict: Verdict::AutoRenewed,
        meaning: "The registry says autoRenewPeriod: the year was added by itself and can be undone for 45 days.",
        ..ANY
    },
    Row {
        states: &[Registered],
        jumps: &[Jump::BeforeExpiry],
        places: &[Place::Ahead],
        verdict: Verdict::Renewed,
        meaning: "A year was added before expiry: an explicit renewal, paid for.",
        ..ANY
    },
    Row {
        states: &[Registered],
        jumps: &[Jump::AtExpiry],
        in_grace: Some(true),
        verdict: Verdict::AutoRenewed,
        meaning: "A year was added at or after expiry: 自動延長(未確認), not a renewal, for 45 days.",
        ..ANY
    },
    Row {
        states: &[Registered],
        jumps: &[Jump::AtExpiry],
        places: &[Place::Ahead],
        in_grace: Some(false),
        verdict: Verdict::Renewed,
        meaning: "A year was added at expiry, and 45 days went by without a bad state: it was kept.",
        ..ANY
    },
    Row {
        states: &[Registered],
        jumps: &[Jump::Earlier],
        places: &[Place::Ahead],
        verdict: Verdict::DateMovedEarlier,
        meaning: "The date moved earlier: the registrar took a renewal back.",
        ..ANY
    },
    Row {
        states: &[Registered],
        places: &[Place::Passed, Place::Turning],
        verdict: Verdict::Stale,
        meaning: "Living, with a date that has passed: it has expired, or the last look is too old to say.",
        ..ANY
    },
    Row {
        states: &[Registered],
        places: &[Place::Ahead, Place::Missing],
        verdict: Verdict::Living,
        meaning: "Living, and the date is ahead.",
        ..ANY
    },
];
