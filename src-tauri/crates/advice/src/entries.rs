//! 予定表に入れるもの: every date as an event of its own, and every stage before it as another.

use chrono::{DateTime, NaiveDate, Utc};
use kigenban_facts::{
    AutoRenewal, Book, Card, CardId, Contract, ContractId, GivenState, Kind, Lent, LentId, RenewalWay, SourcedDate,
};

use crate::judge::{card_end, users_of};
use crate::reminders::{Pace, charge_days, stage_days};
use crate::tasks::round::is_access_ended;
use crate::zone::{instant_at, zone_of};
use crate::{Advice, Deadlines, Stage};

/// The hour at which a stage stands in a calendar.
const HOUR: u32 = 9;

/// What kind of date an entry is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EntryKind {
    /// The last day of access lent to somebody outside.
    AccessEnds(LentId),
    /// A card's last good day.
    CardEnds,
    /// A certificate's last day.
    CertificateEnds,
    /// 有効期限.
    #[default]
    Expires,
    /// 断る締切.
    NoticeBy,
    /// 支払期限.
    PayBy,
}

/// One event of a calendar.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// Stable for as long as the contract (or card) is: `ID:pay_by`, `ID:pay_by:three_days`.
    pub key: String,
    /// The contract; `None` for a card.
    pub contract: Option<ContractId>,
    /// The card.
    pub card: Option<CardId>,
    /// What kind of date it is about.
    pub kind: EntryKind,
    /// The date it is about.
    pub due: NaiveDate,
    /// The day on which it stands.
    pub day: NaiveDate,
    /// Which stage before the date; `None` for the date itself, all day.
    pub stage: Option<Stage>,
    /// The date with its source.
    pub date: Option<SourcedDate>,
    /// Paid for already.
    pub settled: bool,
    /// The date that stages lead up to; another date of the same contract stands there alone.
    pub rings: bool,
    /// Renewed by itself: the stages ask to look at the card.
    pub automatic: bool,
    /// A certificate that a machine renews: its day moves by itself every few weeks.
    pub by_machine: bool,
}

impl Entry {
    /// Whether this is a stage before that date.
    pub fn is_before(&self, date: &Entry) -> bool {
        self.key.strip_prefix(&date.key).is_some_and(|rest| rest.starts_with(':'))
    }
}

/// Every entry, by day: dates from `from` on, stages after today. What is 対象外 has none, what is paid has no stages, and
/// one thing never has two last days.
pub fn entries(book: &Book, advice: &Advice, from: NaiveDate) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for item in &advice.items {
        if let Some(contract) = book.contract(item.contract) {
            entries.extend(of_contract(book, contract, &item.deadlines));
        }
    }
    entries.extend(book.cards.iter().flat_map(|card| of_card(book, card)));
    entries.retain(|entry| if entry.stage.is_some() { entry.day > advice.today } else { entry.day >= from });
    entries.sort_by(|left, right| (left.day, &left.key).cmp(&(right.day, &right.key)));
    entries
}

/// What can be given out to other people's calendars: from today on, without what moves by itself.
pub fn entries_to_give(book: &Book, advice: &Advice) -> Vec<Entry> {
    let mut entries = entries(book, advice, advice.today);
    entries.retain(|entry| !entry.by_machine);
    entries
}

/// Whether an entry's key names a stage, which stands at an hour of its day.
pub fn is_stage(key: &str) -> bool {
    key.matches(':').count() > 1
}

/// The instant at which a stage stands on its day, on the office's clock.
pub fn entry_instant(book: &Book, day: NaiveDate) -> DateTime<Utc> {
    instant_at(day, HOUR, zone_of(&book.office))
}

/// Whether one program was given everything that is still to come of a contract, as it stands now. A day that has moved
/// since, or a new one, was not given.
pub(crate) fn is_given(book: &Book, contract: &Contract, deadlines: &Deadlines, today: NaiveDate) -> bool {
    // Most contracts were given to nobody; what they would give need not be made to know that.
    let own = format!("{}:", contract.id);
    if !book.given.from(&own).next().is_some_and(|row| row.entry.starts_with(&own)) {
        return false;
    }
    let coming: Vec<Entry> = of_contract(book, contract, deadlines)
        .into_iter()
        .filter(|entry| if entry.stage.is_some() { entry.day > today } else { entry.day >= today })
        .collect();
    let stands = |target, entry: &Entry| {
        let mut rows = book.given.of(&entry.key);
        rows.any(|row| row.target == target && row.state == GivenState::Stands && row.day == entry.day)
    };
    let everything = |target: &_| coming.iter().all(|entry| stands(*target, entry));
    !coming.is_empty() && kigenban_facts::CalendarTarget::ALL.iter().any(everything)
}

fn of_contract(book: &Book, contract: &Contract, deadlines: &Deadlines) -> Vec<Entry> {
    if contract.unused {
        return Vec::new();
    }
    let by_machine = crate::readiness::is_renewed_by_machine(contract);
    let on = |kind, which: &str, day: NaiveDate, date: Option<&SourcedDate>| Entry {
        key: format!("{}:{which}", contract.id),
        contract: Some(contract.id),
        kind,
        due: day,
        day,
        date: date.cloned(),
        settled: deadlines.settled,
        automatic: contract.auto_renewal == AutoRenewal::On,
        by_machine,
        ..Entry::default()
    };
    let entry = |kind, which: &str, date: &SourcedDate| on(kind, which, date.date, Some(date));
    let pay_by = deadlines.pay_by.as_ref();
    let expires = deadlines.expires.as_ref().filter(|end| pay_by.is_none_or(|pay| pay.date != end.date));
    let end = if contract.kind == Kind::Certificate { EntryKind::CertificateEnds } else { EntryKind::Expires };
    let mut entries: Vec<Entry> = pay_by.map(|date| entry(EntryKind::PayBy, "pay_by", date)).into_iter().collect();
    entries.extend(expires.map(|date| entry(end, "expires", date)));
    // One thing rings once: when the day to pay is known, that one.
    if let Some(first) = entries.first_mut() {
        first.rings = contract.renewal_way != RenewalWay::Automatic;
    }
    let ringing = entries.first().filter(|first| first.rings && !deadlines.settled);
    let stages: Vec<Entry> = ringing.map(|entry| stages(book, entry, Pace::of(book, contract))).unwrap_or_default();
    entries.extend(stages);
    let notice_by = deadlines.notice_by.as_ref().filter(|_| !deadlines.settled);
    entries.extend(notice_by.map(|date| entry(EntryKind::NoticeBy, "notice_by", date)));
    let is_lent = |lent: &&Lent| !is_access_ended(book, lent);
    let lent = book.lent.of(&contract.id).filter(is_lent);
    entries.extend(lent.filter_map(|lent| {
        let which = format!("lent-{}", lent.id);
        let entry = on(EntryKind::AccessEnds(lent.id), &which, lent.until?, None);
        Some(Entry { settled: false, by_machine: false, ..entry })
    }));
    entries
}

fn of_card(book: &Book, card: &Card) -> Vec<Entry> {
    let Some(day) = card_end(card).filter(|_| users_of(book, card.id).next().is_some()) else { return Vec::new() };
    let entry = Entry {
        key: format!("{}:card", card.id),
        card: Some(card.id),
        kind: EntryKind::CardEnds,
        due: day,
        day,
        rings: true,
        ..Entry::default()
    };
    let mut entries = stages(book, &entry, Pace::Year);
    entries.insert(0, entry);
    entries
}

/// The stages of a date: as the settings say, one a day, the later of two that fall on the same working day.
fn stages(book: &Book, entry: &Entry, pace: Pace) -> Vec<Entry> {
    let days = if entry.automatic { charge_days(book, entry.due) } else { stage_days(book, entry.due, pace) };
    let mut stages: Vec<Entry> = Vec::new();
    for (stage, day) in days {
        stages.retain(|other| other.day != day);
        stages.push(Entry {
            key: format!("{}:{}", entry.key, stage.word()),
            day,
            stage: Some(stage),
            rings: false,
            ..entry.clone()
        });
    }
    stages
}

#[cfg(test)]
mod tests;
