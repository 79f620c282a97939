//! カレンダー: twelve months, and the list of each.

use chrono::{Datelike, Days, NaiveDate};
use kigenban_advice::{Event, EventKind, calendar, holiday_name};
use kigenban_facts::YearMonth;

use super::Say;
use crate::view::{Calendar, CalendarDay, CalendarMonth, CalendarRow, MarkShape, SourceLabel, SourceMark};

/// The last working day before the offices close, counted back from here.
const YEAR_END: (u32, u32) = (12, 28);

/// What is named of one day where the list of another month is wanted.
const A_DAY: usize = 3;

impl Say<'_> {
    /// Twelve months from `from` (default: the current one), with the whole list of `month` or of each.
    pub(crate) fn calendar(&self, from: Option<YearMonth>, list: Option<YearMonth>) -> Calendar {
        let first = from.unwrap_or_else(|| YearMonth::of(self.today()));
        let events = calendar(self.book, self.advice, first.first_day(), first.plus(11).last_day());
        let months = (0..12).map(|step| first.plus(step));
        let month = |month| self.month(&events, month, list.is_none_or(|list| list == month));
        Calendar { today: self.today(), months: months.map(month).collect() }
    }

    fn month(&self, events: &[Event], month: YearMonth, listed: bool) -> CalendarMonth {
        let events: Vec<&Event> = events.iter().filter(|event| YearMonth::of(event.day) == month).collect();
        let days = month.first_day().iter_days().take_while(|day| YearMonth::of(*day) == month);
        let mut place = (None, 0);
        let mut is_early = |day| {
            place = (Some(day), if place.0 == Some(day) { place.1 + 1 } else { 0 });
            place.1 < A_DAY
        };
        let rows = events.iter().filter(|event| event.kind != EventKind::Notice);
        let rows = rows.filter(|event| listed || is_early(event.day)).map(|event| self.row(event)).collect();
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
            rows,
            note: self.new_year(&events, month),
        }
    }

    fn row(&self, event: &Event) -> CalendarRow {
        let words = self.words;
        let contract = self.contract(event.contract);
        let name = contract.map(|contract| self.name(contract)).unwrap_or_default();
        let text = match event.kind {
            EventKind::CardEnds => {
                words.say_cal_card(&event.card.map_or_else(|| words.noun_card(), |card| self.card_word(card)))
            }
            EventKind::CertificateEnds => words.say_cal_certificate(&name),
            EventKind::Expires => words.say_cal_expires(&name),
            EventKind::Notice => words.say_cal_notice(&name),
            EventKind::PayBy if event.settled => words.say_cal_pay_by_paid(&name),
            EventKind::PayBy => words.say_cal_pay_by(&name),
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
            status: contract.map(|contract| self.status_of(contract)),
            source,
            contract: Some(event.contract.to_string()),
        }
    }

    /// Something is due around New Year, when nobody answers the telephone.
    fn new_year(&self, events: &[&Event], month: YearMonth) -> Option<String> {
        let closing = |day: NaiveDate| (day.month() == 12 && day.day() >= 26) || (day.month() == 1 && day.day() <= 5);
        let touched = events.iter().any(|event| {
            !event.settled && closing(event.day) && matches!(event.kind, EventKind::PayBy | EventKind::Expires)
        });
        if month.month() != 12 || !touched {
            return None;
        }
        let last = NaiveDate::from_ymd_opt(month.year(), YEAR_END.0, YEAR_END.1)?;
        let mut day = last;
        while !kigenban_advice::is_workday(day) {
            day = day.checked_sub_days(Days::new(1))?;
        }
        Some(self.words.say_cal_new_year(&self.day(day)))
    }
}

/// Marks differ by shape; the most urgent one of a day is shown.
fn mark(event: &Event) -> MarkShape {
    match event.kind {
        EventKind::PayBy if event.urgent => MarkShape::Urgent,
        EventKind::PayBy => MarkShape::PayBy,
        EventKind::CardEnds | EventKind::CertificateEnds | EventKind::Expires => MarkShape::Expiry,
        EventKind::Notice => MarkShape::Notice,
    }
}
