//! Identifiers: one newtype per entity, so that a person is never passed where a card is meant.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )*};
}

ids! {
    /// 契約一式.
    BundleId,
    /// A payment card.
    CardId,
    /// An answer to "did somebody change this?".
    ChangeAnswerId,
    /// A contract.
    ContractId,
    /// A custodian of 2FA backup codes.
    CustodianId,
    /// A task marked as done.
    DoneId,
    /// One handover from one person to another.
    HandoverId,
    /// Access that somebody outside holds for a while.
    LentId,
    /// An office (one company's ledger).
    OfficeId,
    /// One line of history (UUIDv7).
    OpId,
    /// A mark that a payment was confirmed.
    PaymentId,
    /// A person.
    PersonId,
    /// A place where notices go.
    RecipientId,
    /// A task put off.
    SnoozeId,
    /// A stamp on one row of a handover.
    StampId,
    /// A way on which reminders reach people.
    WayId,
}
