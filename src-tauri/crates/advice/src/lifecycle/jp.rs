//! .jp: the registry extends by itself on the 1st unless the registrar files 廃止; dead names carry a future date.

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
        states: &[Suspended],
        verdict: Verdict::Dead,
        meaning: "Suspended: taken out of DNS on the 1st. Its date is the end of the month of suspension, not an expiry.",
        ..ANY
    },
    Row {
        states: &[Deleted],
        verdict: Verdict::Dead,
        meaning: "Deleted (属性型): out of DNS. Its date is the end of the frozen time, not an expiry.",
        ..ANY
    },
    Row {
        states: &[Hold, PendingDelete, Redemption],
        verdict: Verdict::Dead,
        meaning: "On hold or being deleted: out of DNS whatever the date says.",
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
        meaning: "To be suspended / To be deleted: 廃止 was requested, it stops at the month end. Call the registrar today.",
        ..ANY
    },
    Row {
        states: &[Registered],
        provisional: Some(true),
        verdict: Verdict::Provisional,
        meaning: "Advance-Registered (仮登録): no fee to pay yet, nothing stands on it; its date is that of the 本登録.",
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
        states: &[Registered, AutoRenewed],
        jumps: &[Jump::Earlier],
        places: &[Place::Ahead, Place::Turning],
        verdict: Verdict::DateMovedEarlier,
        meaning: "The date moved to an earlier month end: 廃止 was probably requested.",
        ..ANY
    },
    Row {
        states: &[Registered, AutoRenewed],
        places: &[Place::Turning],
        verdict: Verdict::NotTurned,
        meaning: "Living, with yesterday's date, before noon of the 2nd: the registry has not turned the page yet. No alarm.",
        ..ANY
    },
    Row {
        states: &[Registered, AutoRenewed],
        places: &[Place::Passed],
        verdict: Verdict::Stale,
        meaning: "Living, with a date that has passed for days: the last look is too old to say anything.",
        ..ANY
    },
    Row {
        states: &[Registered, AutoRenewed],
        places: &[Place::Ahead, Place::Missing],
        verdict: Verdict::Living,
        meaning: "Living, and the date is ahead. It says nothing about payment: paid and unpaid look the same.",
        ..ANY
    },
];
