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
            source: self.source(&date.source, date.seen_at),
        }
    }

    /// 出どころ in words.
    pub(crate) fn source(&self, source: &Source, seen_at: DateTime<Utc>) -> SourceLabel {
        let words = self.words;
        let (mark, text) = match source {
            Source::Certificate => (SourceMark::Certificate, words.source_certificate_seen(&self.instant(seen_at))),
            Source::Estimated { .. } => (SourceMark::Guess, words.source_estimated()),
            Source::Invoice { by } => {
                let day = self.short_day_of(seen_at);
                let text = match self.family(*by) {
                    Some(name) => words.source_invoice(&name, &day),
                    None => words.source_invoice_unknown(&day),
                };
                (SourceMark::Paper, text)
            }
            Source::Registrar { name } => (SourceMark::Registry, words.source_registrar(name)),
            Source::Registry { name } => {
                (SourceMark::Registry, words.source_registry_seen(&registry_name(name), &self.instant(seen_at)))
            }
            Source::Typed { by } => {
                let day = self.short_day_of(seen_at);
                let text = match self.family(*by) {
                    Some(name) => words.source_typed(&name, &day),
                    None => words.source_typed_unknown(&day),
                };
                (SourceMark::Person, text)
            }
        };
        let public = matches!(mark, SourceMark::Registry | SourceMark::Certificate);
        SourceLabel { mark, text, stale: public && self.advice.now - seen_at > STALE }
    }

    fn family(&self, person: kigenban_facts::PersonId) -> Option<String> {
        self.book.person(person).map(|person| super::family_name(&person.name).to_owned())
    }

    /// 12/4(金): for date blocks.
    fn short(&self, day: NaiveDate) -> String {
        let slash = self.words.day_slash(day, self.today());
        match self.words.language() {
            kigenban_wording::Language::En => slash,
            kigenban_wording::Language::Ja => format!("{slash}({})", self.words.weekday(day)),
        }
    }
}

/// Who keeps the record, as the office may say it: `JPRS`, not how it was asked.
pub(super) fn registry_name(source: &str) -> String {
    let name = source.trim_start_matches("RDAP ").trim_end_matches(" WHOIS").trim();
    let known = [("verisign", "Verisign"), ("publicinterestregistry", "PIR"), ("jprs", "JPRS")];
    let lower = name.to_lowercase();
    match known.iter().find(|(sign, _)| lower.contains(sign)) {
        Some((_, name)) => (*name).to_owned(),
        None if name.parse::<std::net::IpAddr>().is_ok() => "RDAP".to_owned(),
        None => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::registry_name;

    #[test]
    fn a_registry_is_called_by_its_name() {
        assert_eq!(registry_name("JPRS WHOIS"), "JPRS");
        assert_eq!(registry_name("RDAP rdap.verisign.com"), "Verisign");
        assert_eq!(registry_name("RDAP 127.0.0.1"), "RDAP");
        assert_eq!(registry_name("rdap.nic.example"), "rdap.nic.example");
    }
}
