//! The whole ledger as plain data: what advice judges and papers print, and the form of the sample office's file.

use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    Bundle, BundleId, Card, CardId, ChangeAnswer, ChangeAnswerId, Contract, ContractId, Custodian, CustodianId, Done,
    DoneId, EntityKind, Given, Handover, HandoverId, Lent, LentId, List, Listed, Office, OfficeId, Payment, PaymentId,
    PcSettings, Person, PersonId, Recipient, RecipientId, RecipientRole, Snooze, SnoozeId, Span, Stamp, StampId, Way,
    WayId,
};

/// A snapshot of the ledger. Deleted entities are not in it. Order of every list: as created.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Book {
    /// The company.
    pub office: Office,
    /// People, those who left included.
    pub people: List<Person>,
    /// 契約一式.
    pub bundles: List<Bundle>,
    /// Contracts.
    pub contracts: List<Contract>,
    /// Custodians of 2FA backup codes.
    pub custodians: List<Custodian>,
    /// Access lent to people outside.
    pub lent: List<Lent>,
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
    /// 届け方.
    pub ways: List<Way>,
    /// Observations, oldest first within one (domain, check, view, part).
    pub spans: List<Span>,
    /// Reminders this PC has sent.
    pub sent: List<Sent>,
    /// What this PC has given out to other programs' calendars.
    pub given: List<Given>,
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

    /// The same row under this identifier.
    #[must_use]
    fn under(self, id: Uuid) -> Self;
}

/// The rows of the ledger, each with its id, and what it belongs to: a list finds it by both. What has an id is an entity.
macro_rules! rows {
    ($($name:ident($($id_field:ident)?): $id:ty, $owner:ty = |$row:ident| $by:expr;)*) => {$(
        impl Listed for $name {
            type Id = $id;
            type Owner = $owner;

            fn own_id(&self) -> Self::Id {
                $(self.$id_field)?
            }

            fn owner(&self) -> &$owner {
                let $row = self;
                $by
            }
        }

        $(impl Entity for $name {
            const KIND: EntityKind = EntityKind::$name;

            fn uuid(&self) -> Uuid {
                self.$id_field.0
            }

            fn under(self, id: Uuid) -> Self {
                Self { $id_field: id.into(), ..self }
            }
        })?
    )*};
}

rows! {
    Bundle(id): BundleId, str = |row| &row.domain;
    Card(id): CardId, () = |_row| &();
    ChangeAnswer(id): ChangeAnswerId, str = |row| &row.change;
    Contract(id): ContractId, BundleId = |row| &row.bundle;
    Custodian(id): CustodianId, ContractId = |row| &row.contract;
    Done(id): DoneId, str = |row| &row.task;
    Given(): (), str = |row| &row.entry;
    Handover(id): HandoverId, BundleId = |row| &row.bundle;
    Lent(id): LentId, ContractId = |row| &row.contract;
    Office(id): OfficeId, () = |_row| &();
    Payment(id): PaymentId, ContractId = |row| &row.contract;
    Person(id): PersonId, () = |_row| &();
    Recipient(id): RecipientId, Option<ContractId> = |row| &row.contract;
    Sent(): (), str = |row| &row.key;
    Snooze(id): SnoozeId, str = |row| &row.task;
    Span(): (), str = |row| &row.domain;
    Stamp(id): StampId, HandoverId = |row| &row.handover;
    Way(id): WayId, () = |_row| &();
}

impl Book {
    /// A contract by id.
    pub fn contract(&self, id: ContractId) -> Option<&Contract> {
        self.contracts.find(&id)
    }

    /// A 契約一式 by id.
    pub fn bundle(&self, id: BundleId) -> Option<&Bundle> {
        self.bundles.find(&id)
    }

    /// The 契約一式 of a contract.
    pub fn bundle_of(&self, contract: &Contract) -> Option<&Bundle> {
        self.bundle(contract.bundle)
    }

    /// The 契約一式 of a domain (A-label form).
    pub fn bundle_named(&self, domain: &str) -> Option<&Bundle> {
        self.bundles.of(domain).next()
    }

    /// The 契約一式 a host belongs to: its own domain, or the nearest one above it.
    pub fn bundle_of_host(&self, host: &str) -> Option<&Bundle> {
        let names = std::iter::successors(Some(host), |name| name.split_once('.').map(|(_, above)| above));
        names.filter(|name| !name.is_empty()).find_map(|name| self.bundle_named(name))
    }

    /// The 契約一式 a mail address hangs on: when its domain stops, so does the address.
    pub fn bundle_of_address(&self, address: &str) -> Option<&Bundle> {
        let (_, host) = address.rsplit_once('@')?;
        self.bundle_of_host(&host.trim().to_lowercase())
    }

    /// A person by id, those who left included.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.find(&id)
    }

    /// A card by id.
    pub fn card(&self, id: CardId) -> Option<&Card> {
        self.cards.find(&id)
    }

    /// The contracts of a 契約一式.
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

    /// A person who is still in the office. Who left counts for nothing: what was theirs is nobody's.
    pub fn present(&self, id: PersonId) -> Option<&Person> {
        self.person(id).filter(|person| !person.left)
    }

    /// 担当: the 担当者, else the 副担当, of those who are still here.
    pub fn in_charge(&self, contract: &Contract) -> Option<PersonId> {
        [contract.manager, contract.deputy].into_iter().flatten().find(|id| self.present(*id).is_some())
    }

    /// Who pays, when it is not the company and not somebody who left.
    pub fn payer<'a>(&'a self, contract: &'a Contract) -> Option<&'a str> {
        let name = contract.payer.as_deref().map(str::trim).filter(|name| !name.is_empty())?;
        let letters = |name: &str| name.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        let mut of_this_name = self.people.iter().filter(|person| letters(&person.name) == letters(name)).peekable();
        let gone = of_this_name.peek().is_some() && of_this_name.all(|person| person.left);
        (!gone).then_some(name)
    }

    /// Custodians of a contract's backup codes who are still here, and registered at the provider.
    pub fn custodians_of(&self, contract: ContractId) -> impl Iterator<Item = (&Custodian, &Person)> {
        let registered = self.custodians.of(&contract).filter(|custodian| !self.is_awaited(custodian));
        registered.filter_map(|custodian| Some((custodian, self.present(custodian.person)?)))
    }

    /// Named as a successor, and nobody has said that she is registered at the provider.
    pub fn is_awaited(&self, custodian: &Custodian) -> bool {
        custodian.awaited && !self.is_done(&custodian.task())
    }

    /// Notice addresses of a contract in one role: its own and the office's, without those of people who left.
    pub fn recipients_of(&self, contract: ContractId, role: RecipientRole) -> impl Iterator<Item = &Recipient> {
        self.places_of(contract)
            .filter(move |recipient| recipient.role == role)
            .filter(|recipient| recipient.person.is_none_or(|id| self.present(id).is_some()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    fn id(number: u128) -> PersonId {
        PersonId(Uuid::from_u128(number))
    }

    fn person(number: u128, name: &str, left: bool) -> Person {
        Person { id: id(number), name: name.into(), left, ..Person::default() }
    }

    #[test]
    fn a_person_who_left_counts_for_nothing() {
        let book = Book {
            people: vec![
                person(1, "佐藤 恵子", true),
                person(2, "田中 一郎", false),
                person(3, "見本 太郎", true),
                person(4, "見本 太郎", false),
            ]
            .into(),
            custodians: [1, 2, 9]
                .map(|number| Custodian {
                    id: CustodianId(Uuid::from_u128(number)),
                    person: id(number),
                    ..Custodian::default()
                })
                .into_iter()
                .collect(),
            recipients: [Some(id(1)), Some(id(2)), None]
                .map(|person| Recipient {
                    id: RecipientId::default(),
                    person,
                    role: RecipientRole::Provider,
                    ..Recipient::default()
                })
                .into_iter()
                .collect(),
            ..Book::default()
        };
        let held = |manager, deputy| Contract { manager, deputy, ..Contract::default() };
        assert_eq!(book.in_charge(&held(Some(id(1)), Some(id(2)))), Some(id(2)), "the deputy is not ignored");
        assert_eq!(book.in_charge(&held(Some(id(2)), Some(id(1)))), Some(id(2)));
        assert_eq!(book.in_charge(&held(None, Some(id(2)))), Some(id(2)));
        assert_eq!(book.in_charge(&held(Some(id(1)), None)), None);
        assert_eq!(book.in_charge(&held(Some(id(9)), None)), None, "nobody of this id");
        let names: Vec<&str> =
            book.custodians_of(ContractId::default()).map(|(_, person)| person.name.as_str()).collect();
        assert_eq!(names, ["田中 一郎"]);
        assert_eq!(book.recipients_of(ContractId::default(), RecipientRole::Provider).count(), 2);
        let payer =
            |name: &str| book.payer(&Contract { payer: Some(name.into()), ..Contract::default() }).map(str::to_owned);
        assert_eq!(payer("佐藤　恵子"), None);
        assert_eq!(payer("田中一郎").as_deref(), Some("田中一郎"));
        assert_eq!(payer("見本太郎").as_deref(), Some("見本太郎"), "somebody of this name is still here");
        assert_eq!(payer("みほん制作").as_deref(), Some("みほん制作"));
        assert_eq!(payer(" "), None);
    }
}
