//! A ledger told in words: what the desk's screens and the papers say alike.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use kigenban_facts::{Book, Lent, PersonId, Source, day_of, zone_of};

use crate::Words;

/// One book, the words it is told in, and the instant it is told at. Rooms that say more hold one and add to it.
#[derive(Clone, Copy, Debug)]
pub struct Sayer<'a> {
    /// The ledger.
    pub book: &'a Book,
    /// The words.
    pub words: Words,
    /// Now.
    pub now: DateTime<Utc>,
}

impl<'a> Sayer<'a> {
    /// The office's day of an instant.
    pub fn day_of(&self, at: DateTime<Utc>) -> NaiveDate {
        day_of(at, zone_of(&self.book.office))
    }

    /// The office's today.
    pub fn today(&self) -> NaiveDate {
        self.day_of(self.now)
    }

    /// An instant on the office's clock.
    pub fn local(&self, at: DateTime<Utc>) -> NaiveDateTime {
        at.with_timezone(&zone_of(&self.book.office)).naive_local()
    }

    /// 12月4日(金).
    pub fn day(&self, day: NaiveDate) -> String {
        self.words.day(day, self.today())
    }

    /// 今朝9:12.
    pub fn instant(&self, at: DateTime<Utc>) -> String {
        self.words.instant(self.local(at), self.local(self.now))
    }

    /// 11月19日(木) 9:12.
    pub fn moment(&self, at: DateTime<Utc>) -> String {
        self.words.moment(self.local(at), self.local(self.now))
    }

    /// 11月2日, the office's day of an instant.
    pub fn short_day_of(&self, at: DateTime<Utc>) -> String {
        self.words.day_short(self.day_of(at), self.today())
    }

    /// 出どころ: who says so.
    pub fn source(&self, source: &Source, seen_at: DateTime<Utc>) -> String {
        let words = self.words;
        let day = self.short_day_of(seen_at);
        match source {
            Source::Certificate => words.source_certificate(),
            Source::Estimated { .. } => words.source_estimated(),
            Source::Invoice { by } => match self.family(*by) {
                Some(name) => words.source_invoice(name, &day),
                None => words.source_invoice_unknown(&day),
            },
            Source::Registrar { name } => words.source_registrar(name),
            Source::Registry { origin } => words.source_registry(origin.keeper()),
            Source::Typed { by } => match self.family(*by) {
                Some(name) => words.source_typed(name, &day),
                None => words.source_typed_unknown(&day),
            },
        }
    }

    /// 出どころ with the hour at which a public record was read: for the screen, where it changes by the hour.
    pub fn source_seen(&self, source: &Source, seen_at: DateTime<Utc>) -> String {
        match source {
            Source::Certificate => self.words.source_certificate_seen(&self.instant(seen_at)),
            Source::Registry { origin } => self.words.source_registry_seen(origin.keeper(), &self.instant(seen_at)),
            source => self.source(source, seen_at),
        }
    }

    /// The whole name of a person.
    pub fn person_name(&self, id: PersonId) -> Option<String> {
        self.book.person(id).map(|person| person.name.clone())
    }

    /// 佐藤 of 佐藤 恵子.
    pub fn family(&self, id: PersonId) -> Option<&'a str> {
        self.book.person(id).map(|person| family_name(&person.name))
    }

    /// みほん制作(FTP、さくらインターネット): who holds which login, and where.
    pub fn lent(&self, lent: &Lent) -> String {
        let parts: Vec<&str> = [&lent.what, &lent.provider].into_iter().flatten().map(String::as_str).collect();
        if parts.is_empty() {
            return lent.to.clone();
        }
        self.words.lent_to_with(&lent.to, &parts.join(&self.words.list_separator()))
    }

    /// The same with its last day.
    pub fn lent_until(&self, lent: &Lent) -> String {
        let who = self.lent(lent);
        lent.until.map_or_else(|| who.clone(), |until| self.words.lent_until(&who, &self.day(until)))
    }
}

/// A domain in A-label form as people read it: 日本語.jp, not xn--….
pub fn domain_text(ascii: &str) -> String {
    let (unicode, outcome) = idna::domain_to_unicode(ascii);
    if outcome.is_ok() { unicode } else { ascii.to_owned() }
}

/// The name on a stamp: 佐藤 of 佐藤 恵子; a name without a gap is said whole.
pub fn family_name(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use kigenban_facts::{Language, Origin, Person};

    use super::*;

    #[test]
    fn the_same_record_has_the_same_name_on_the_screen_and_on_paper() {
        let book = Book::default();
        let now = "2026-11-24T00:30:00Z".parse().unwrap();
        let sayer = Sayer { book: &book, words: Words::new(Language::Ja), now };
        let source = Source::Registry { origin: Origin::Jprs };
        assert_eq!(sayer.source(&source, now), "公の記録(JPRS)");
        assert_eq!(sayer.source_seen(&source, now), "公の記録(JPRS)・今朝9:30に確認");
    }

    #[test]
    fn a_day_entered_by_hand_says_who_entered_it_or_that_nobody_knows() {
        let sato = Person { name: "佐藤\u{3000}恵子".into(), ..Person::default() };
        let book = Book { people: vec![sato].into(), ..Book::default() };
        let now = "2026-11-24T15:30:00Z".parse().unwrap();
        let sayer = Sayer { book: &book, words: Words::new(Language::Ja), now };
        let by = PersonId::default();
        assert_eq!(sayer.source(&Source::Typed { by }, now), "佐藤さんが記入・11月25日");
        let nobody = Book::default();
        let sayer = Sayer { book: &nobody, ..sayer };
        assert_eq!(sayer.source(&Source::Invoice { by }, now), "請求書・記入 11月25日");
    }

    #[test]
    fn a_japanese_domain_is_read_as_japanese() {
        assert_eq!(domain_text("xn--wgv71a119e.jp"), "日本語.jp");
        assert_eq!(domain_text("example-kobe.co.jp"), "example-kobe.co.jp");
    }

    #[test]
    fn a_stamp_carries_the_family_name() {
        assert_eq!(family_name("𠮷田\u{3000}花子"), "𠮷田");
        assert_eq!(family_name("佐藤 恵子"), "佐藤");
        assert_eq!(family_name("山本"), "山本");
    }
}
