//! Acts by people: one change, in one transaction, by いまの人; then screens, reminders and the tray follow.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use kigenban_advice::{Advice, Snapshot};
use kigenban_facts::{Act, Actor, Book, Deed, Edit, EntityKind, EntityRef, PersonId};
use kigenban_ledger::HistoryFilter;
use kigenban_wording::Words;
use uuid::Uuid;

use crate::edit::Hand;
use crate::opened::{Opened, actor, present};
use crate::say::Say;
use crate::{Code, Desk, Result};

/// データ印: 取り消す for 24 hours.
pub(crate) const MARK_STAYS_OPEN: TimeDelta = TimeDelta::hours(24);

/// What an act is made of.
pub(crate) struct Before<'a> {
    pub(crate) snapshot: &'a Snapshot,
    pub(crate) book: &'a Book,
    pub(crate) hand: Hand,
    pub(crate) now: DateTime<Utc>,
}

impl Before<'_> {
    /// The judgement before the act.
    pub(crate) fn advice(&self) -> &Advice {
        &self.snapshot.advice
    }

    /// The person who acts; marks belong to people, never to the app.
    pub(crate) fn person(&self) -> Result<PersonId> {
        match self.hand.who {
            Actor::Person(person) => Ok(person),
            Actor::App => Err(Code::NoCurrentPerson.into()),
        }
    }

    /// The person named, or いまの人.
    pub(crate) fn person_or(&self, named: Option<PersonId>) -> Result<PersonId> {
        let Some(id) = named else { return self.person() };
        Ok(present(self.book, id, "by")?.id)
    }
}

impl Desk {
    /// Does one act. `make` gets the ledger as it is and gives the edits with what the command answers; no edits, no act.
    pub(crate) fn act<T>(
        &self,
        deed: Deed,
        make: impl FnOnce(&Before<'_>) -> Result<(Vec<Edit>, T)>,
    ) -> Result<(Option<Uuid>, T)> {
        self.act_by(actor, deed, make)
    }

    /// The same, done by whom `actor` names.
    pub(crate) fn act_by<T>(
        &self,
        actor: impl FnOnce(&Book) -> Result<Actor>,
        deed: Deed,
        make: impl FnOnce(&Before<'_>) -> Result<(Vec<Edit>, T)>,
    ) -> Result<(Option<Uuid>, T)> {
        let now = self.now();
        let done = self.fresh(|opened| {
            let (snapshot, book) = (opened.snapshot(), opened.book());
            let who = actor(book)?;
            let (edits, answer) = make(&Before { snapshot, book, hand: Hand { who, now }, now })?;
            if edits.is_empty() {
                return Ok((None, answer));
            }
            crate::secret::look_through(&edits, &self.cleared, crate::entry::kind_of)?;
            Ok((Some(opened.ledger.apply(&Act { deed, edits }, who, now)?), answer))
        })?;
        if done.0.is_some() {
            self.changed();
        }
        Ok(done)
    }

    /// Says something of the ledger as it is now.
    pub(crate) fn say<T>(&self, tell: impl FnOnce(&Say<'_>, &Opened) -> Result<T>) -> Result<T> {
        let now = self.now();
        self.fresh(|opened| {
            let opened = &*opened;
            let acts = marks_of_today(opened, opened.book(), now)?;
            let say = Say::new(Words::new(opened.language), opened.snapshot()).knowing(&acts);
            tell(&say, opened)
        })
    }
}

/// Marks that may still be taken back, with the acts that made them.
fn marks_of_today(opened: &Opened, book: &Book, now: DateTime<Utc>) -> Result<BTreeMap<Uuid, Uuid>> {
    let payments = book.payments.iter().map(|payment| (EntityKind::Payment, payment.id.0, payment.at));
    let stamps = book.stamps.iter().map(|stamp| (EntityKind::Stamp, stamp.id.0, stamp.at));
    let mut acts = BTreeMap::new();
    for (kind, id, _) in payments.chain(stamps).filter(|(_, _, at)| now - *at < MARK_STAYS_OPEN) {
        let filter = HistoryFilter { entity: Some(EntityRef { kind, id }), limit: Some(1), ..HistoryFilter::default() };
        let lines = opened.ledger.history(&filter)?;
        if let Some(line) = lines.first().filter(|line| line.who != Actor::App) {
            acts.insert(id, line.act);
        }
    }
    Ok(acts)
}
