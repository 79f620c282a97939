//! カレンダー: what falls on which day.

use chrono::NaiveDate;
use kigenban_facts::{AutoRenewal, Book, Card, CardId, Contract, ContractId, Kind, Lent, LentId, SourcedDate, WayId};

use crate::judge::{card_end, users_of};
use crate::reminders::{Pace, stage_days};
use crate::tasks::round;
use crate::{Advice, Item, Stage, Status};

/// What kind of day it is; each has a mark of its own shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OccasionKind {
    /// The last day of access lent to somebody outside.
    AccessEnds(LentId),
    /// A card's last good day.
    CardEnds,
    /// A certificate's last day (outlined).
    CertificateEnds,
    /// 有効期限 (outlined).
    Expires,
    /// The day of the yearly look at the sheets.
    LookAtSheet,
    /// お知らせの日 (underline).
    Notice,
    /// 断る締切.
    NoticeBy,
    /// 支払期限 (filled; double ring when `urgent`).
    PayBy,
    /// The day until which a way of letters counts as seen to work.
    TryWay(WayId),
}

/// One event.
#[derive(Clone, Debug, PartialEq)]
pub struct Occasion {
    /// The day.
    pub day: NaiveDate,
    /// What kind.
    pub kind: OccasionKind,
    /// The contract (for a card: the first one it pays).
    pub contract: ContractId,
    /// The card.
    pub card: Option<CardId>,
    /// 急ぐ: 止まりそう or worse.
    pub urgent: bool,
    /// Paid for already.
    pub settled: bool,
    /// 状態 of the contract.
    pub status: Status,
    /// The date with its source; `None` for notices and cards.
    pub date: Option<SourcedDate>,
    /// Which notice.
    pub stage: Option<Stage>,
}

/// Events from `from` through `to`, by day. What is 対象外 or dead has none; one thing never has two last days: a
/// 支払期限 on the very day of 有効期限 is one event.
pub fn calendar(book: &Book, advice: &Advice, from: NaiveDate, to: NaiveDate) -> Vec<Occasion> {
    let mut events: Vec<Occasion> = Vec::new();
    for item in &advice.items {
        let Some(contract) = book.contract(item.contract).filter(|_| item.status != Status::Unused) else { continue };
        events.extend(of_item(book, contract, item, advice.today));
    }
    events.extend(of_cards(book, advice));
    events.extend(of_rounds(book, advice));
    events.retain(|event| (from..=to).contains(&event.day));
    let order = |kind| match kind {
        OccasionKind::PayBy => 0,
        OccasionKind::Expires => 1,
        OccasionKind::CertificateEnds => 2,
        OccasionKind::CardEnds => 3,
        OccasionKind::NoticeBy => 4,
        OccasionKind::AccessEnds(_) => 5,
        OccasionKind::LookAtSheet | OccasionKind::TryWay(_) => 6,
        OccasionKind::Notice => 7,
    };
    events.sort_by_key(|event| (event.day, order(event.kind), event.contract));
    events
}

/// Nothing more than a day.
fn plain(day: NaiveDate, kind: OccasionKind, contract: ContractId) -> Occasion {
    Occasion {
        day,
        kind,
        contract,
        card: None,
        urgent: false,
        settled: false,
        status: Status::Fine,
        date: None,
        stage: None,
    }
}

fn of_item(book: &Book, contract: &Contract, item: &Item, today: NaiveDate) -> Vec<Occasion> {
    let settled = item.status == Status::Watching;
    let own = |day, kind| Occasion { settled, status: item.status, ..plain(day, kind, item.contract) };
    let event = |kind, date: &SourcedDate| Occasion {
        urgent: item.status.is_red(),
        date: Some(date.clone()),
        ..own(date.date, kind)
    };
    let deadlines = &item.deadlines;
    let mut events = Vec::new();
    let is_certificate = contract.kind == Kind::Certificate;
    let end = if is_certificate { deadlines.own_expires.as_ref() } else { deadlines.expires.as_ref() };
    let pay_by = deadlines.pay_by.as_ref();
    events.extend(pay_by.map(|date| event(OccasionKind::PayBy, date)));
    events.extend(
        end.filter(|end| pay_by.is_none_or(|pay| pay.date != end.date)).map(|date| event(OccasionKind::Expires, date)),
    );
    let notice_by = deadlines.notice_by.as_ref().filter(|notice| !settled && notice.date >= today);
    events.extend(notice_by.map(|date| Occasion { urgent: false, ..event(OccasionKind::NoticeBy, date) }));
    if is_certificate {
        events.extend(deadlines.public_expires.as_ref().map(|date| event(OccasionKind::CertificateEnds, date)));
    }
    let due = pay_by.or(end).map(|date| date.date);
    let by_hand = contract.auto_renewal != AutoRenewal::On && !settled;
    if let Some(due) = due.filter(|_| by_hand) {
        let notices =
            stage_days(book, due, Pace::of(book, contract)).into_iter().filter(|(_, day)| *day >= today && *day != due);
        events.extend(notices.map(|(stage, day)| Occasion { stage: Some(stage), ..own(day, OccasionKind::Notice) }));
    }
    events
}

fn of_cards(book: &Book, advice: &Advice) -> Vec<Occasion> {
    let event = |card: &Card| {
        let day = card_end(card)?;
        let user = users_of(book, card.id).next()?;
        let task = advice.tasks.iter().find(|task| task.card == Some(card.id));
        Some(Occasion {
            card: Some(card.id),
            urgent: task.is_some_and(|task| task.status.is_red()),
            status: task.map_or(Status::Fine, |task| task.status),
            ..plain(day, OccasionKind::CardEnds, user.id)
        })
    };
    book.cards.iter().filter_map(event).collect()
}

/// What comes round by itself: ends of lent access that nobody has marked, and the yearly looks.
fn of_rounds(book: &Book, advice: &Advice) -> Vec<Occasion> {
    let is_lent = |lent: &&Lent| !round::is_access_ended(book, lent);
    let lent = book.lent.iter().filter(is_lent);
    let mut events: Vec<Occasion> = lent
        .filter_map(|lent| {
            Some(plain(lent.until?, OccasionKind::AccessEnds(lent.id), book.contract(lent.contract)?.id))
        })
        .collect();
    let sheet = round::sheet_day(book, advice.today);
    events.extend(sheet.map(|(contract, _, due)| plain(due, OccasionKind::LookAtSheet, contract.id)));
    if let Some(first) = book.contracts.iter().find(|contract| !contract.unused) {
        let ways = book.ways.iter().filter_map(|way| Some((way.id, round::trial_day(book, way)?.1)));
        events.extend(ways.map(|(way, due)| plain(due, OccasionKind::TryWay(way), first.id)));
    }
    events
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{at, book_with, contract, day, paid, registered, typed, until};
    use kigenban_facts::{CardId, YearMonth};
    use uuid::Uuid;

    fn lines(book: &Book) -> Vec<String> {
        let advice = crate::judge(book, at("2026-11-24T00:00:00Z"));
        calendar(book, &advice, day("2026-12-01"), day("2026-12-31"))
            .into_iter()
            .map(|event| format!("{} {:?}{}", event.day, event.kind, if event.urgent { " urgent" } else { "" }))
            .collect()
    }

    fn office() -> Book {
        let mut book = book_with(vec![until(registered("2026-12-31", "2026-01-10T00:00:00Z"), "2026-11-24T00:00:00Z")]);
        book.contracts[0].pay_by = Some(typed("2026-12-04"));
        book
    }

    #[test]
    fn december_holds_the_days_of_the_design() {
        let mut book = office();
        let card = Card { id: CardId(Uuid::from_u128(9)), expires: YearMonth::new(2026, 12), ..Card::default() };
        let mut server = contract(Kind::Server);
        server.main_card = Some(card.id);
        server.expires = Some(typed("2027-02-28"));
        book.cards.push(card);
        book.contracts.push(server);
        let expected =
            ["2026-12-01 Notice", "2026-12-04 PayBy urgent", "2026-12-31 Expires urgent", "2026-12-31 CardEnds"];
        assert_eq!(lines(&book), expected);
    }

    #[test]
    fn what_is_paid_is_settled_and_has_no_notices() {
        let mut book = office();
        book.payments.push(paid(Kind::Domain, "2026-12-31", "2026-11-20T00:00:00Z"));
        assert_eq!(lines(&book), ["2026-12-04 PayBy", "2026-12-31 Expires"]);
    }

    #[test]
    fn one_thing_never_has_two_last_days() {
        let mut book = office();
        book.contracts[0].pay_by = Some(typed("2026-12-31"));
        assert_eq!(lines(&book).iter().filter(|line| line.starts_with("2026-12-31")).count(), 1);
    }

    #[test]
    fn unused_contracts_have_no_days() {
        let mut book = office();
        book.contracts[0].unused = true;
        assert_eq!(lines(&book), Vec::<String>::new());
    }
}
