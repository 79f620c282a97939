//! The whole ledger as plain data: what advice judges and papers print, and the form of the sample office's file.

use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    Bundle, BundleId, Card, CardId, ChangeAnswer, ChangeAnswerId, Contract, ContractId, Custodian, CustodianId, Done,
    DoneId, EntityKind, Handover, HandoverId, List, Listed, Office, Payment, PaymentId, PcSettings, Person, PersonId,
    Recipient, RecipientId, RecipientRole, Snooze, SnoozeId, Span, Stamp, StampId,
};

/// A snapshot of the ledger. Deleted entities are not in it. Order of every list: as created.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Book {
    /// The company.
    pub office: Office,
    /// People, those who left included.
    pub people: List<Person>,
    /// ひとそろい.
    pub bundles: List<Bundle>,
    /// Contracts.
    pub contracts: List<Contract>,
    /// Custodians of 2FA backup codes.
    pub custodians: List<Custodian>,
    /// Cards.
    pub cards: List<Card>,
    /// Notice addresses.
    pub recipients: List<Recipient>,
    /// Payments confirmed.
    pub payments: List<Payment>,
    /// Tasks put off.
    pub snoozes: List<Snooze>,
    /// Tasks done.
    pub dones: List<Done>,
    /// Changes explained.
    pub answers: List<ChangeAnswer>,
    /// Handovers.
    pub handovers: List<Handover>,
    /// Stamps of handovers.
    pub stamps: List<Stamp>,
    /// Observations, oldest first within one (domain, check, view, part).
    pub spans: List<Span>,
    /// Reminders this PC has sent.
    pub sent: List<Sent>,
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

/// What the rows of a list are found by: their id, and what they belong to.
macro_rules! listed {
    ($($name:ident: $id:ty, $owner:ty = |$row:ident| $by:expr;)*) => {$(
        impl Listed for $name {
            type Id = $id;
            type Owner = $owner;

            fn own_id(&self) -> $id {
                self.id
            }

            fn owner(&self) -> &$owner {
                let $row = self;
                $by
            }
        }
    )*};
}

listed! {
    Bundle: BundleId, str = |row| &row.domain;
    Card: CardId, () = |_row| &();
    ChangeAnswer: ChangeAnswerId, str = |row| &row.change;
    Contract: ContractId, BundleId = |row| &row.bundle;
    Custodian: CustodianId, ContractId = |row| &row.contract;
    Done: DoneId, str = |row| &row.task;
    Handover: HandoverId, BundleId = |row| &row.bundle;
    Payment: PaymentId, ContractId = |row| &row.contract;
    Person: PersonId, () = |_row| &();
    Recipient: RecipientId, Option<ContractId> = |row| &row.contract;
    Snooze: SnoozeId, str = |row| &row.task;
    Stamp: StampId, HandoverId = |row| &row.handover;
}

impl Listed for Span {
    type Id = ();
    type Owner = str;

    fn own_id(&self) {}

    fn owner(&self) -> &str {
        &self.domain
    }
}

impl Listed for Sent {
    type Id = ();
    type Owner = str;

    fn own_id(&self) {}

    fn owner(&self) -> &str {
        &self.key
    }
}

impl Book {
    /// A contract by id.
    pub fn contract(&self, id: ContractId) -> Option<&Contract> {
        self.contracts.find(&id)
    }

    /// A ひとそろい by id.
    pub fn bundle(&self, id: BundleId) -> Option<&Bundle> {
        self.bundles.find(&id)
    }

    /// The ひとそろい of a contract.
    pub fn bundle_of(&self, contract: &Contract) -> Option<&Bundle> {
        self.bundle(contract.bundle)
    }

    /// The ひとそろい of a domain (A-label form).
    pub fn bundle_named(&self, domain: &str) -> Option<&Bundle> {
        self.bundles.of(domain).next()
    }

    /// The ひとそろい a host belongs to: its own domain, or the nearest one above it.
    pub fn bundle_of_host(&self, host: &str) -> Option<&Bundle> {
        let names = std::iter::successors(Some(host), |name| name.split_once('.').map(|(_, above)| above));
        names.filter(|name| !name.is_empty()).find_map(|name| self.bundle_named(name))
    }

    /// A person by id, those who left included.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.find(&id)
    }

    /// A card by id.
    pub fn card(&self, id: CardId) -> Option<&Card> {
        self.cards.find(&id)
    }

    /// The contracts of a ひとそろい.
    pub fn contracts_of(&self, bundle: BundleId) -> impl Iterator<Item = &Contract> + Clone {
        self.contracts.of(&bundle)
    }

    /// Whether a person marked this task as done.
    pub fn is_done(&self, task: &str) -> bool {
        self.dones.of(task).next().is_some()
    }

    /// Notice addresses of a contract, of either role: its own, then the office's.
    pub fn places_of(&self, contract: ContractId) -> impl Iterator<Item = &Recipient> {
        self.recipients.of(&Some(contract)).chain(self.recipients.of(&None))
    }

    /// Notice addresses of a contract in one role: its own, then the office's.
    pub fn recipients_of(&self, contract: ContractId, role: RecipientRole) -> impl Iterator<Item = &Recipient> {
        self.places_of(contract).filter(move |recipient| recipient.role == role)
    }
}
