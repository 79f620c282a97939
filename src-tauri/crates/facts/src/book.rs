//! The whole ledger as plain data: what advice judges and papers print, and the form of the sample office's file.

use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    Bundle, Card, ChangeAnswer, Contract, ContractId, Custodian, Done, EntityKind, Handover, Office, Payment,
    PcSettings, Person, PersonId, Recipient, RecipientRole, Snooze, Span, Stamp,
};

/// A snapshot of the ledger. Deleted entities are not in it. Order of every list: as created.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Book {
    /// The company.
    pub office: Office,
    /// People, those who left included.
    pub people: Vec<Person>,
    /// ひとそろい.
    pub bundles: Vec<Bundle>,
    /// Contracts.
    pub contracts: Vec<Contract>,
    /// Custodians of 2FA backup codes.
    pub custodians: Vec<Custodian>,
    /// Cards.
    pub cards: Vec<Card>,
    /// Notice addresses.
    pub recipients: Vec<Recipient>,
    /// Payments confirmed.
    pub payments: Vec<Payment>,
    /// Tasks put off.
    pub snoozes: Vec<Snooze>,
    /// Tasks done.
    pub dones: Vec<Done>,
    /// Changes explained.
    pub answers: Vec<ChangeAnswer>,
    /// Handovers.
    pub handovers: Vec<Handover>,
    /// Stamps of handovers.
    pub stamps: Vec<Stamp>,
    /// Observations, oldest first within one (domain, check, view, part).
    pub spans: Vec<Span>,
    /// Reminders this PC has sent.
    pub sent: Vec<Sent>,
    /// This PC's settings.
    pub settings: PcSettings,
}

/// A reminder this PC has sent. `key` names contract, period and stage, so that none is sent twice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// The reminder's key (given by advice).
    pub key: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// What every row of the ledger has in common.
pub trait Entity: Serialize + DeserializeOwned {
    /// The kind.
    const KIND: EntityKind;

    /// The identifier.
    fn uuid(&self) -> Uuid;
}

macro_rules! entities {
    ($($name:ident),* $(,)?) => {$(
        impl Entity for $name {
            const KIND: EntityKind = EntityKind::$name;

            fn uuid(&self) -> Uuid {
                self.id.0
            }
        }
    )*};
}

entities!(
    Bundle,
    Card,
    ChangeAnswer,
    Contract,
    Custodian,
    Done,
    Handover,
    Office,
    Payment,
    Person,
    Recipient,
    Snooze,
    Stamp,
);

impl Book {
    /// A contract by id.
    pub fn contract(&self, id: ContractId) -> Option<&Contract> {
        self.contracts.iter().find(|contract| contract.id == id)
    }

    /// The ひとそろい of a contract.
    pub fn bundle_of(&self, contract: &Contract) -> Option<&Bundle> {
        self.bundles.iter().find(|bundle| bundle.id == contract.bundle)
    }

    /// A person by id, those who left included.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    /// Notice addresses of a contract in one role: its own and the office's.
    pub fn recipients_of(&self, contract: ContractId, role: RecipientRole) -> impl Iterator<Item = &Recipient> {
        self.recipients
            .iter()
            .filter(move |recipient| recipient.role == role && recipient.contract.is_none_or(|id| id == contract))
    }
}
