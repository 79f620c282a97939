//! The twelve months of home.

use std::collections::HashSet;

use chrono::NaiveDate;
use kigenban_advice::{Occasion, OccasionKind, calendar};
use kigenban_facts::{Kind, YearMonth};

use super::{Say, number};
use crate::view::{MonthStrip, NextDay, StripMark, Tone};

impl Say<'_> {
    /// 2026年11月から2027年10月, the next day by name, and the months.
    pub(crate) fn strip(&self, most: Option<usize>) -> (String, Option<NextDay>, Vec<MonthStrip>) {
        let first = YearMonth::of(self.today());
        let last = first.plus(11);
        // The next day may lie beyond the twelve months.
        let events = calendar(self.book, self.advice, first.first_day(), NaiveDate::MAX);
        let note = self.words.say_strip_note(
            &self.words.month(first.year(), first.month()),
            &self.words.month(last.year(), last.month()),
        );
        let months = (0..12)
            .map(|step| {
                let month = first.plus(step);
                let (marks, more) = first_marks(of_month(&events, month), most);
                MonthStrip {
                    month: month.to_string(),
                    label: if step == 0 {
                        self.words.say_this_month()
                    } else {
                        self.words.say_month_short(&month.month().to_string())
                    },
                    marks: marks.into_iter().map(|event| self.mark(event)).collect(),
                    more: number(more),
                }
            })
            .collect();
        (note, self.next_day(&events), months)
    }

    fn mark(&self, event: &Occasion) -> StripMark {
        let contract = self.contract(event.contract);
        let kind = contract.map_or(Kind::Other, |contract| contract.kind);
        let label = match (Called::of(event.kind), contract.and_then(|contract| contract.title.clone())) {
            (Called::Lent, _) => self.words.noun_lent(),
            (Called::Card, _) => self.words.noun_card(),
            (Called::NoticeBy, _) => self.words.noun_notice_by(),
            (Called::ByContract, Some(title)) if kind == Kind::Other => title,
            (Called::ByContract, _) if kind == Kind::Certificate => self.words.check_tls(),
            (Called::ByContract, _) => self.words.kind(kind),
        };
        StripMark { label, tone: tone(event), contract: Some(event.contract.to_string()) }
    }
}

/// What a mark is called.
#[derive(PartialEq, Eq, Hash)]
enum Called {
    ByContract,
    Card,
    Lent,
    NoticeBy,
}

impl Called {
    fn of(kind: OccasionKind) -> Self {
        match kind {
            OccasionKind::AccessEnds(_) => Self::Lent,
            OccasionKind::CardEnds => Self::Card,
            OccasionKind::NoticeBy => Self::NoticeBy,
            _ => Self::ByContract,
        }
    }
}

/// What falls into a month, of events by day. Days of notices and of yearly looks are no date of anything.
fn of_month(events: &[Occasion], month: YearMonth) -> Vec<&Occasion> {
    let before = |day| events.partition_point(|event| event.day < day);
    let of_month = events.get(before(month.first_day())..before(month.plus(1).first_day())).unwrap_or_default();
    let is_a_matter = |event: &&Occasion| {
        !matches!(event.kind, OccasionKind::LookAtSheet | OccasionKind::Notice | OccasionKind::TryWay(_))
    };
    of_month.iter().filter(is_a_matter).collect()
}

/// The worst of them, and how many more there are. 払う日 and 止まる日 of one contract in one month are one thing.
fn first_marks(mut events: Vec<&Occasion>, most: Option<usize>) -> (Vec<&Occasion>, usize) {
    let Some(most) = most else { return (events, 0) };
    let order = |tone| [Tone::Stop, Tone::Soon, Tone::Watch, Tone::None, Tone::Ok].iter().position(|one| *one == tone);
    events.sort_by_key(|event| order(tone(event)));
    let mut said = HashSet::new();
    events.retain(|event| said.insert((event.contract, Called::of(event.kind))));
    let more = events.len().saturating_sub(most);
    events.truncate(most);
    (events, more)
}

/// Red only for what is about to stop.
pub(super) fn tone(event: &Occasion) -> Tone {
    if event.settled {
        Tone::Watch
    } else if event.urgent {
        Tone::Stop
    } else if event.status == kigenban_advice::Status::Soon {
        Tone::Soon
    } else {
        Tone::None
    }
}
