//! Advice as sentences: the types of the room below become what a person reads, in one language.

mod calendar;
mod chain;
mod checkup;
mod contract;
mod date;
mod discovery;
mod field;
mod form;
mod handover;
mod history;
mod home;
mod ledger;
mod notice;
mod readiness;
mod reason;
mod section;
mod seen;
mod settings;
mod status;
mod strip;
mod task;
mod trouble;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;
use kigenban_advice::{Advice, Knowledge, Snapshot, day_of, zone_of};
use kigenban_facts::{Book, Bundle, BundleId, CardId, Check, Contract, ContractId, Kind, Office, PersonId};
use kigenban_wording::Words;
use uuid::Uuid;

pub(crate) use discovery::found;
pub(crate) use field::label as field_label;
pub(crate) use history::by_act;
pub(crate) use settings::backup_line;
pub(crate) use trouble::trouble_view;

/// What every sentence needs: the words, the ledger, the judgement, and the office's own time.
#[derive(Clone, Copy)]
pub(crate) struct Say<'a> {
    pub(crate) words: Words,
    pub(crate) book: &'a Book,
    pub(crate) advice: &'a Advice,
    pub(crate) knowledge: &'a Knowledge,
    zone: Tz,
    acts: Option<&'a BTreeMap<Uuid, Uuid>>,
}

impl<'a> Say<'a> {
    pub(crate) fn new(words: Words, snapshot: &'a Snapshot) -> Self {
        let Snapshot { book, advice, knowledge } = snapshot;
        Self { words, book, advice, knowledge, zone: zone_of(&book.office), acts: None }
    }

    /// The same, knowing which act made a mark that may still be taken back.
    pub(crate) fn knowing(self, acts: &'a BTreeMap<Uuid, Uuid>) -> Self {
        Self { acts: Some(acts), ..self }
    }

    /// The act that takes a mark back, while it may.
    pub(crate) fn undo_of(&self, mark: Uuid) -> Option<Uuid> {
        self.acts?.get(&mark).copied()
    }

    pub(crate) fn today(&self) -> NaiveDate {
        self.advice.today
    }

    /// An instant on the office's clock.
    pub(crate) fn local(&self, at: DateTime<Utc>) -> NaiveDateTime {
        at.with_timezone(&self.zone).naive_local()
    }

    /// 12月4日(金).
    pub(crate) fn day(&self, day: NaiveDate) -> String {
        self.words.day(day, self.today())
    }

    /// 今朝9:12.
    pub(crate) fn instant(&self, at: DateTime<Utc>) -> String {
        self.words.instant(self.local(at), self.local(self.advice.now))
    }

    /// 11月2日, the office's day of an instant.
    pub(crate) fn short_day_of(&self, at: DateTime<Utc>) -> String {
        self.words.day_short(day_of(at, self.zone), self.today())
    }

    /// 佐藤さん: the family name, as people are called in an office.
    pub(crate) fn polite(&self, person: PersonId) -> Option<String> {
        let person = self.book.person(person)?;
        Some(self.words.person_polite(family_name(&person.name)))
    }

    pub(crate) fn person_name(&self, person: PersonId) -> Option<String> {
        self.book.person(person).map(|person| person.name.clone())
    }

    pub(crate) fn contract(&self, id: ContractId) -> Option<&'a Contract> {
        self.book.contract(id)
    }

    pub(crate) fn bundle(&self, id: BundleId) -> Option<&'a Bundle> {
        self.book.bundles.iter().find(|bundle| bundle.id == id)
    }

    /// The domain of a contract's ひとそろい as people read it.
    pub(crate) fn domain_of(&self, contract: &Contract) -> String {
        self.book.bundle_of(contract).map(|bundle| domain_text(&bundle.domain)).unwrap_or_default()
    }

    /// What a contract is called in its own screens: the domain's name, its title, or its kind.
    pub(crate) fn title(&self, contract: &Contract) -> String {
        match (&contract.title, contract.kind) {
            (Some(title), _) => title.clone(),
            (None, Kind::Domain) => self.domain_of(contract),
            (None, kind) => kind_word(self.words, kind),
        }
    }

    /// What a contract is called among all others: example-kobe.co.jp のサーバー.
    pub(crate) fn name(&self, contract: &Contract) -> String {
        match (&contract.title, contract.kind) {
            (Some(title), _) => title.clone(),
            (None, Kind::Domain) => self.domain_of(contract),
            (None, kind) => self.words.say_name_of_bundle(&self.domain_of(contract), &kind_word(self.words, kind)),
        }
    }

    /// 会社のカード(青)(下4桁 4821).
    pub(crate) fn card(&self, id: CardId) -> String {
        match self.book.cards.iter().find(|card| card.id == id) {
            Some(card) => self.words.card_short(&card.label, &card.last4),
            None => self.words.noun_card(),
        }
    }

    /// A list in words: 最初の3つ、ほか2件.
    pub(crate) fn listed(&self, mut things: Vec<String>) -> String {
        const MOST: usize = 3;
        things.dedup();
        let more = things.len().saturating_sub(MOST);
        things.truncate(MOST);
        if more > 0 {
            things.push(self.words.say_others(&self.words.count_things(&more.to_string())));
        }
        things.join(&self.words.list_separator())
    }
}

/// ドメイン, DNS ….
pub(crate) fn kind_word(words: Words, kind: Kind) -> String {
    match kind {
        Kind::Domain => words.noun_domain(),
        Kind::Dns => words.noun_dns(),
        Kind::Server => words.noun_server(),
        Kind::Certificate => words.noun_certificate(),
        Kind::Mail => words.noun_mail(),
        Kind::Other => words.noun_other(),
    }
}

/// The term under the term: 会社の住所の名前.
pub(crate) fn kind_gloss(words: Words, kind: Kind) -> String {
    match kind {
        Kind::Domain => words.noun_domain_explained(),
        Kind::Dns => words.noun_dns_explained(),
        Kind::Server => words.noun_server_explained(),
        Kind::Certificate => words.noun_certificate_explained(),
        Kind::Mail => words.noun_mail_explained(),
        Kind::Other => String::new(),
    }
}

/// ドメイン期限, DNS ….
pub(crate) fn check_word(words: Words, check: Check) -> String {
    match check {
        Check::Registration => words.check_registration(),
        Check::Dns => words.check_dns(),
        Check::Tls => words.check_tls(),
        Check::Web => words.check_web(),
        Check::Mail => words.check_mail(),
    }
}

/// A domain in A-label form as people read it.
pub(crate) fn domain_text(ascii: &str) -> String {
    kigenban_checks::DomainName::parse(ascii).map_or_else(|_| ascii.to_owned(), |name| name.unicode())
}

/// 佐藤 of 佐藤 恵子; a name without a gap is said whole.
pub(crate) fn family_name(name: &str) -> &str {
    name.split([' ', '\u{3000}']).find(|part| !part.is_empty()).unwrap_or(name)
}

/// The office's day of an instant.
pub(crate) fn office_day(office: &Office, at: DateTime<Utc>) -> NaiveDate {
    day_of(at, zone_of(office))
}
