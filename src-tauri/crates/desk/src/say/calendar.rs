//! カレンダー: twelve months, and the list of each.

use chrono::{Datelike, NaiveDate};
use kigenban_advice::{Occasion, OccasionKind, Stage, calendar, holiday_name, workday_at_or_before};
use kigenban_facts::YearMonth;
use kigenban_wording::Words;

use super::{Say, number};
use crate::view::{Calendar, CalendarDay, CalendarMonth, CalendarRow, MarkShape, NextDay, SourceLabel, SourceMark};

/// The last working day before the offices close, counted back from here.
const YEAR_END: (u32, u32) = (12, 28);

/// What is named of one day where the list of another month is wanted.
const A_DAY: usize = 3;

/// Whose list is wanted whole.
#[derive(Clone, Copy, Debug)]
pub(crate) enum List {
    /// Of every month.
    Each,
    /// Of one; of the others a few things a day.
    Of(YearMonth),
    /// Of that in which something is due next, else of the first.
    OfNext,
}

impl Say<'_> {
    /// Twelve months from `from` (default: the current one), with their lists, each of at most so many rows.
    pub(crate) fn calendar(&self, from: Option<YearMonth>, list: List, most: usize) -> Calendar {
        let first = from.unwrap_or_else(|| YearMonth::of(self.today()));
        let end = first.plus(11).last_day();
        let events = calendar(self.book, self.advice, first.first_day(), end);
        let listed = match list {
            List::Each => None,
            List::Of(month) => Some(month),
            List::OfNext => Some(self.next_due(&events).map_or(first, YearMonth::of)),
        };
        let months = (0..12).map(|step| first.plus(step));
        let month = |month| self.month(&events, month, listed.is_none_or(|list| list == month), most);
        Calendar {
            today: self.today(),
            listed: listed.map(|month| month.to_string()),
            months: months.map(month).collect(),
        }
    }

    fn month(&self, events: &[Occasion], month: YearMonth, listed: bool, most: usize) -> CalendarMonth {
        let events: Vec<&Occasion> = events.iter().filter(|event| YearMonth::of(event.day) == month).collect();
        let days = month.first_day().iter_days().take_while(|day| YearMonth::of(*day) == month);
        let mut place = (None, 0);
        let mut is_early = |day| {
            place = (Some(day), if place.0 == Some(day) { place.1 + 1 } else { 0 });
            place.1 < A_DAY
        };
        let wanted: Vec<&&Occasion> = events.iter().filter(|event| listed || is_early(event.day)).take(most).collect();
        let rows: Vec<CalendarRow> = wanted.into_iter().map(|event| self.row(event)).collect();
        CalendarMonth {
            month: month.to_string(),
            label: self.words.month(month.year(), month.month()),
            days: days
                .map(|iso| CalendarDay {
                    iso,
                    mark: events.iter().filter(|event| event.day == iso).map(|event| mark(event)).min(),
                    holiday: holiday_name(iso),
                })
                .collect(),
            more: number(events.len() - rows.len()),
            rows,
            note: self.new_year(&events, month),
        }
    }

    /// The next day on which something is due, by name. What is paid for and what only reminds is no such day.
    pub(super) fn next_day(&self, events: &[Occasion]) -> Option<NextDay> {
        let day = self.next_due(events)?;
        let due: Vec<&Occasion> = events.iter().filter(|event| event.day == day && is_due(event)).collect();
        let first = due.iter().min_by_key(|event| mark(event))?;
        let what = self.first_of(vec![self.row(first).text], due.len() - 1);
        let left = self.words.days_left(day.signed_duration_since(self.today()).num_days());
        let month = YearMonth::of(day).to_string();
        Some(NextDay { text: self.words.say_next_day(&self.day(day), &what, &left), month })
    }

    fn next_due(&self, events: &[Occasion]) -> Option<NaiveDate> {
        let today = self.today();
        events.iter().filter(|event| event.day >= today && is_due(event)).map(|event| event.day).min()
    }

    fn row(&self, event: &Occasion) -> CalendarRow {
        let words = self.words;
        let contract = self.contract(event.contract);
        let name = contract.map(|contract| self.name(contract)).unwrap_or_default();
        let text = match event.kind {
            OccasionKind::CardEnds => {
                words.say_cal_card(&event.card.map_or_else(|| words.noun_card(), |card| self.card_word(card)))
            }
            OccasionKind::AccessEnds(lent) => {
                words.say_cal_access_ends(&self.book.lent.find(&lent).map(|lent| self.lent(lent)).unwrap_or_default())
            }
            OccasionKind::CertificateEnds => words.say_cal_certificate(&name),
            OccasionKind::Expires => words.say_cal_expires(&name),
            OccasionKind::LookAtSheet => words.say_cal_look_at_sheet(),
            OccasionKind::Notice => match event.stage.and_then(|stage| before(words, stage)) {
                Some(before) => words.say_cal_notice_before(&name, &before),
                None => words.say_cal_notice(&name),
            },
            OccasionKind::NoticeBy => words.say_cal_notice_by(&name),
            OccasionKind::PayBy if event.settled => words.say_cal_pay_by_paid(&name),
            OccasionKind::PayBy => words.say_cal_pay_by(&name),
            OccasionKind::TryWay(way) => {
                words.say_cal_try_way(&self.book.ways.find(&way).map(|way| self.way_name(way)).unwrap_or_default())
            }
        };
        let source = event.date.as_ref().map(|date| self.source_label(&date.source, date.seen_at));
        let source = source.or_else(|| {
            let card = event.card?;
            Some(SourceLabel { mark: SourceMark::Person, text: self.card_word(card), stale: false })
        });
        CalendarRow {
            iso: event.day,
            day: words.say_cal_day(&event.day.day().to_string(), words.weekday(event.day)),
            mark: mark(event),
            text,
            // A reminder says itself what it is about.
            status: contract.filter(|_| event.kind != OccasionKind::Notice).map(|contract| self.status_of(contract)),
            source,
            contract: Some(event.contract.to_string()),
        }
    }

    /// Something is due around New Year, when nobody answers the telephone.
    fn new_year(&self, events: &[&Occasion], month: YearMonth) -> Option<String> {
        let closing = |day: NaiveDate| (day.month() == 12 && day.day() >= 26) || (day.month() == 1 && day.day() <= 5);
        let touched = events.iter().any(|event| {
            !event.settled && closing(event.day) && matches!(event.kind, OccasionKind::PayBy | OccasionKind::Expires)
        });
        if month.month() != 12 || !touched {
            return None;
        }
        let last = NaiveDate::from_ymd_opt(month.year(), YEAR_END.0, YEAR_END.1)?;
        Some(self.words.say_cal_new_year(&self.day(workday_at_or_before(last))))
    }
}

/// 1か月前: how long before the day a reminder comes.
fn before(words: Words, stage: Stage) -> Option<String> {
    match stage {
        Stage::TwoMonths => Some(words.ics_months_before("2")),
        Stage::Month => Some(words.ics_months_before("1")),
        Stage::TwoWeeks => Some(words.ics_weeks_before("2")),
        Stage::TenDays => Some(words.ics_days_before("10")),
        Stage::Week => Some(words.ics_weeks_before("1")),
        Stage::ThreeDays => Some(words.ics_days_before("3")),
        Stage::Again | Stage::Alarm | Stage::Daily | Stage::Day | Stage::Soon | Stage::Weekly => None,
    }
}

/// Somebody must have done something by this day.
fn is_due(event: &Occasion) -> bool {
    event.kind != OccasionKind::Notice && !event.settled
}

/// Marks differ by shape; the most urgent one of a day is shown.
fn mark(event: &Occasion) -> MarkShape {
    match event.kind {
        OccasionKind::PayBy if event.urgent => MarkShape::Urgent,
        OccasionKind::PayBy => MarkShape::PayBy,
        OccasionKind::AccessEnds(_)
        | OccasionKind::CardEnds
        | OccasionKind::CertificateEnds
        | OccasionKind::Expires => MarkShape::Expiry,
        OccasionKind::LookAtSheet | OccasionKind::Notice | OccasionKind::NoticeBy | OccasionKind::TryWay(_) => {
            MarkShape::Notice
        }
    }
}
