//! The twelve months of home.

use std::collections::HashSet;

use chrono::NaiveDate;
use kigenban_advice::{Occasion, OccasionKind, calendar};
use kigenban_facts::{Kind, YearMonth};

use super::Say;
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
                let (marks, more) = first_marks(self.marks(&events, month), most);
                MonthStrip {
                    month: month.to_string(),
                    label: if step == 0 {
                        self.words.say_this_month()
                    } else {
                        self.words.say_month_short(&month.month().to_string())
                    },
                    marks,
                    more: u32::try_from(more).unwrap_or(u32::MAX),
                }
            })
            .collect();
        (note, self.next_day(&events), months)
    }

    fn marks(&self, events: &[Occasion], month: YearMonth) -> Vec<StripMark> {
        events
            .iter()
            .filter(|event| YearMonth::of(event.day) == month && is_a_matter(event.kind))
            .map(|event| {
                let contract = self.contract(event.contract);
                let kind = contract.map_or(Kind::Other, |contract| contract.kind);
                let label = match (event.kind, contract.and_then(|contract| contract.title.clone())) {
                    (OccasionKind::AccessEnds(_), _) => self.words.noun_lent(),
                    (OccasionKind::CardEnds, _) => self.words.noun_card(),
                    (OccasionKind::NoticeBy, _) => self.words.noun_notice_by(),
                    (_, Some(title)) if kind == Kind::Other => title,
                    _ if kind == Kind::Certificate => self.words.check_tls(),
                    _ => self.words.kind(kind),
                };
                StripMark { label, tone: tone(event), contract: Some(event.contract.to_string()) }
            })
            .collect()
    }
}

/// Days of notices and of yearly looks are no date of anything.
fn is_a_matter(kind: OccasionKind) -> bool {
    !matches!(kind, OccasionKind::LookAtSheet | OccasionKind::Notice | OccasionKind::TryWay(_))
}

/// The worst marks, and how many more there are. 払う日 and 止まる日 of one contract in one month are one thing.
fn first_marks(mut marks: Vec<StripMark>, most: Option<usize>) -> (Vec<StripMark>, usize) {
    let Some(most) = most else { return (marks, 0) };
    let order = |tone| [Tone::Stop, Tone::Soon, Tone::Watch, Tone::None, Tone::Ok].iter().position(|one| *one == tone);
    marks.sort_by_key(|mark| order(mark.tone));
    let mut said = HashSet::new();
    marks.retain(|mark| mark.contract.is_none() || said.insert((mark.label.clone(), mark.contract.clone())));
    let more = marks.len().saturating_sub(most);
    marks.truncate(most);
    (marks, more)
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
