//! Advice as sentences: the types of the room below become what a person reads, in one language.

mod button;
mod calendar;
mod chain;
mod checkup;
mod contract;
#[cfg(test)]
mod cost;
mod date;
mod discovery;
mod field;
mod form;
mod give;
mod handover;
mod history;
mod home;
mod how;
mod leaving;
mod ledger;
mod notice;
#[cfg(test)]
mod pages;
mod readiness;
mod reason;
mod section;
mod seen;
mod settings;
mod sorted;
mod status;
mod strip;
mod task;
mod trouble;
mod way;

use std::collections::BTreeMap;
use std::ops::Deref;

use chrono::{DateTime, NaiveDate, Utc};
use kigenban_advice::{Advice, Knowledge, Snapshot};
use kigenban_facts::{Bundle, BundleId, CardId, Contract, ContractId, Kind, Office, PersonId, day_of, zone_of};
use kigenban_wording::{Sayer, Words, domain_text};
use uuid::Uuid;

pub(crate) use calendar::List;
pub(crate) use discovery::found;
pub(crate) use field::label as field_label;
pub(crate) use history::by_act;
pub(crate) use settings::{backup_line, file_of};
pub(crate) use trouble::{trouble_so_far, trouble_view};
pub(crate) use way::why_text;

/// What every sentence of the window needs: what every room says, and the judgement.
#[derive(Clone, Copy)]
pub(crate) struct Say<'a> {
    pub(crate) advice: &'a Advice,
    pub(crate) knowledge: &'a Knowledge,
    snapshot: &'a Snapshot,
    sayer: Sayer<'a>,
    acts: Option<&'a BTreeMap<Uuid, Uuid>>,
}

/// Whatever papers say, too.
impl<'a> Deref for Say<'a> {
    type Target = Sayer<'a>;

    fn deref(&self) -> &Sayer<'a> {
        &self.sayer
    }
}
/// Things named in a list; the others are counted.
const MOST: usize = 3;

impl<'a> Say<'a> {
    pub(crate) fn new(words: Words, snapshot: &'a Snapshot) -> Self {
        let Snapshot { book, advice, knowledge, .. } = snapshot;
        Self { advice, knowledge, snapshot, sayer: Sayer { book, words, now: advice.now }, acts: None }
    }

    /// The same, knowing which act made a mark that may still be taken back.
    pub(crate) fn knowing(self, acts: &'a BTreeMap<Uuid, Uuid>) -> Self {
        Self { acts: Some(acts), ..self }
    }

    /// The act that takes a mark back, while it may.
    pub(crate) fn undo_of(&self, mark: Uuid) -> Option<Uuid> {
        self.acts?.get(&mark).copied()
    }

    /// 佐藤さん: the family name, as people are called in an office.
    pub(crate) fn polite(&self, person: PersonId) -> Option<String> {
        self.family(person).map(|name| self.words.person_polite(name))
    }

    /// 担当者 or 副担当 by the field's name, when that person is still here.
    pub(crate) fn present_name(&self, contract: &Contract, field: &str) -> Option<String> {
        let person = if field == "deputy" { contract.deputy } else { contract.manager };
        self.book.present(person?).map(|person| person.name.clone())
    }

    pub(crate) fn contract(&self, id: ContractId) -> Option<&'a Contract> {
        self.book.contract(id)
    }

    pub(crate) fn bundle(&self, id: BundleId) -> Option<&'a Bundle> {
        self.book.bundle(id)
    }

    /// The domain of a contract's 契約一式 as people read it.
    pub(crate) fn domain_of(&self, contract: &Contract) -> String {
        self.book.bundle_of(contract).map(|bundle| domain_text(&bundle.domain)).unwrap_or_default()
    }

    /// What a contract is called among all others: example-kobe.co.jp のサーバー.
    pub(crate) fn name(&self, contract: &Contract) -> String {
        match (&contract.title, contract.kind) {
            (Some(title), _) => title.clone(),
            (None, Kind::Domain) => self.domain_of(contract),
            (None, kind) => self.words.say_name_of_bundle(&self.domain_of(contract), &self.words.kind(kind)),
        }
    }

    /// 会社のカード(青)(下4桁 4821).
    pub(crate) fn card_word(&self, id: CardId) -> String {
        match self.book.card(id) {
            Some(card) => self.words.card_short(&card.label, &card.last4),
            None => self.words.noun_card(),
        }
    }

    /// Contracts in words: 最初の3つ、ほか2件.
    pub(crate) fn listed_names(&self, contracts: &[ContractId]) -> String {
        let mut known = contracts.iter().filter_map(|id| self.contract(*id));
        let names = known.by_ref().take(MOST).map(|contract| self.name(contract)).collect();
        self.first_of(names, known.count())
    }

    /// Contracts by their domains, with their number where a domain has several: example.jp の契約4件.
    pub(crate) fn counted_names(&self, contracts: &[ContractId]) -> String {
        let mut domains: Vec<String> = Vec::new();
        for contract in contracts.iter().filter_map(|id| self.contract(*id)) {
            let domain = self.domain_of(contract);
            if !domains.contains(&domain) {
                domains.push(domain);
            }
        }
        if domains.len() == contracts.len() {
            return self.listed_names(contracts);
        }
        self.words.say_contracts_of(&self.listed(domains), &self.things(contracts.len()))
    }

    /// A list in words: 最初の3つ、ほか2件.
    pub(crate) fn listed(&self, mut things: Vec<String>) -> String {
        things.dedup();
        let more = things.len().saturating_sub(MOST);
        things.truncate(MOST);
        self.first_of(things, more)
    }

    fn first_of(&self, mut things: Vec<String>, more: usize) -> String {
        things.dedup();
        if more > 0 {
            things.push(self.words.say_others(&self.things(more)));
        }
        things.join(&self.words.list_separator())
    }

    /// 2件.
    pub(crate) fn things(&self, count: usize) -> String {
        self.words.count_things(&count.to_string())
    }
}

/// A count as views have it.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
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

/// The office's day of an instant.
pub(crate) fn office_day(office: &Office, at: DateTime<Utc>) -> NaiveDate {
    day_of(at, zone_of(office))
}
