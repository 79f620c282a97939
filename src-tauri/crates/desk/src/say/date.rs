//! Dates with their sources. Every date says where it comes from.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use kigenban_facts::{Source, SourcedDate};

use super::Say;
use crate::view::{DateLabel, SourceLabel, SourceMark};

/// A public value seen longer ago is an older look than usual.
const STALE: TimeDelta = TimeDelta::days(3);

impl Say<'_> {
    /// A date as it is shown.
    pub(crate) fn date_label(&self, date: &SourcedDate) -> DateLabel {
        let days = date.date.signed_duration_since(self.today()).num_days();
        DateLabel {
            iso: date.date,
            text: self.day(date.date),
            short: self.short(date.date),
            left: self.words.days_left(days),
            days,
            source: self.source_label(&date.source, date.seen_at),
        }
    }

    /// 出どころ in words, with its icon.
    pub(crate) fn source_label(&self, source: &Source, seen_at: DateTime<Utc>) -> SourceLabel {
        let mark = match source {
            Source::Certificate => SourceMark::Certificate,
            Source::Estimated { .. } => SourceMark::Guess,
            Source::Invoice { .. } => SourceMark::Paper,
            Source::Registrar { .. } | Source::Registry { .. } => SourceMark::Registry,
            Source::Typed { .. } => SourceMark::Person,
        };
        let public = matches!(mark, SourceMark::Registry | SourceMark::Certificate);
        SourceLabel {
            mark,
            text: self.source_seen(source, seen_at),
            stale: public && self.advice.now - seen_at > STALE,
        }
    }

    /// 12/4(金): for date blocks.
    fn short(&self, day: NaiveDate) -> String {
        let slash = self.words.day_slash(day, self.today());
        match self.words.language() {
            kigenban_facts::Language::En => slash,
            kigenban_facts::Language::Ja => format!("{slash}({})", self.words.weekday(day)),
        }
    }
}
