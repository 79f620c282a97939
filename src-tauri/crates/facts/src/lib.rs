//! The nouns everybody shares: what the office owns and what the internet says.
//!
//! Plain data. No I/O, no clock, no judgement. Every room may depend on this one; it depends on no room.
//!
//! Civil dates are [`chrono::NaiveDate`] in the office's zone; instants are UTC. Every date carries where it comes from.

mod act;
mod book;
mod contract;
mod date;
mod field;
mod given;
mod id;
mod lent;
mod list;
mod mark;
mod observation;
mod office;
mod origin;
mod registration;
mod services;
mod settings;
mod span;
mod status;
mod telling;
mod trouble;
mod way;
mod zone;

pub use act::{Act, Actor, Deed, Edit, EntityKind, EntityRef, HistoryLine};
pub use book::{Book, Entity, Sent};
pub use contract::{AutoRenewal, Bundle, Contract, Custodian, HolderIs, Kind, PayMethod, RenewalWay};
pub use date::{Source, Sourced, SourcedDate, YearMonth};
pub use field::{FieldControl, FieldSection, FieldText};
pub use given::{CalendarTarget, Given, GivenState};
pub use id::{
    BundleId, CardId, ChangeAnswerId, ContractId, CustodianId, DoneId, HandoverId, LentId, OfficeId, OpId, PaymentId,
    PersonId, RecipientId, SnoozeId, StampId, WayId,
};
pub use lent::Lent;
pub use list::{List, Listed};
pub use mark::{Change, ChangeAnswer, DateAnswer, Done, Handover, Later, Payment, Row, SeenIn, Snooze, Stamp};
pub use observation::{Check, Observation, Outcome, Seen, View, Why};
pub use office::{Card, Office, Person, Recipient, RecipientKind, RecipientRole};
pub use origin::Origin;
pub use registration::{Meaning, OtherDate, Registration, State};
pub use services::{Dns, DnsAnswer, Machine, Mail, MailFault, Record, Tls, TlsFault, TlsPurpose, Url, UrlFault, Web};
pub use settings::{Language, PcSettings, TextSize, Theme};
pub use span::Span;
pub use status::Status;
pub use telling::{Fate, Letter, Reader, Telling};
pub use trouble::{Around, Line, NameServer, OfficeWord, PartKind, Told, Trouble};
pub use way::{Security, Way, WayKind, WayProof, WebService};
pub use zone::{day_of, zone_of};
