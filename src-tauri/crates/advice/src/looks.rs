//! Reading spans: the last good look, and whether a bad finding was seen twice.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use kigenban_facts::{Book, Check, Dns, Mail, Registration, Seen, Span, State, Tls, TlsPurpose, View, Web, Why};

/// How far apart two looks must lie before the second one confirms the first.
pub(crate) const APART: TimeDelta = TimeDelta::minutes(1);

/// One good look: the span and its facts.
pub(crate) struct Look<'a, T> {
    /// The span.
    pub(crate) span: &'a Span,
    /// Its facts.
    pub(crate) facts: &'a T,
}

impl<T> Clone for Look<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Look<'_, T> {}

/// What the newest looks say about a bad finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Proof {
    /// Not found at the last look.
    Absent,
    /// Found, but only once so far; the instant is that look.
    Once(DateTime<Utc>),
    /// Found by at least two looks a minute apart; the instant is the first of them.
    Twice(DateTime<Utc>),
}

impl Proof {
    /// Since when it is proved; `None` unless it is.
    pub(crate) fn since(self) -> Option<DateTime<Utc>> {
        match self {
            Self::Twice(since) => Some(since),
            Self::Absent | Self::Once(_) => None,
        }
    }
}

macro_rules! looks {
    ($($(#[$doc:meta])* $name:ident: $check:ident),* $(,)?) => {$(
        $(#[$doc])*
        pub(crate) fn $name<'a>(book: &'a Book, domain: &str) -> Vec<Look<'a, $check>> {
            seen(book, domain, Check::$check)
                .into_iter()
                .filter_map(|span| match span.outcome.seen() {
                    Some(Seen::$check(facts)) => Some(Look { span, facts }),
                    _ => None,
                })
                .collect()
        }
    )*};
}

looks! {
    /// Good looks at DNS, oldest first.
    dns: Dns,
    /// Good looks at mail, oldest first.
    mail: Mail,
    /// Every answer about the registration, oldest first.
    answers: Registration,
    /// Good looks at certificates, oldest first, every host and port.
    tls: Tls,
    /// Good looks at the site, oldest first.
    web: Web,
}

/// Good looks at the registration, oldest first. Refused and not understood answers are no looks.
pub(crate) fn registration<'a>(book: &'a Book, domain: &str) -> Vec<Look<'a, Registration>> {
    let mut looks = answers(book, domain);
    looks.retain(|look| !matches!(look.facts.state, State::Refused | State::Unknown));
    looks
}

/// The newest look that says something of a registration, and what it says. An answer that leaves a field out says
/// nothing about it.
pub(crate) fn said<'a, T>(
    looks: &[Look<'a, Registration>],
    value: impl Fn(&'a Registration) -> Option<T>,
) -> Option<(Look<'a, Registration>, T)> {
    looks.iter().rev().find_map(|look| Some((*look, value(look.facts)?)))
}

/// The looks at the present registration: what was said of a name before it was registered anew is another's.
pub(crate) fn of_present<'s, 'a>(looks: &'s [Look<'a, Registration>]) -> &'s [Look<'a, Registration>] {
    let Some((_, registered)) = said(looks, |facts| facts.registered_on) else { return looks };
    // A day of slack: the registry writes its day in a zone of its own.
    let is_older = |look: &Look<'_, Registration>| (registered - look.span.last_seen.date_naive()).num_days() > 1;
    let older = looks.iter().rposition(is_older).map_or(0, |place| place + 1);
    looks.get(older..).filter(|looks| !looks.is_empty()).unwrap_or(looks)
}

/// What a registry says of a name, field by field from the newest answer that says it.
pub fn published(book: &Book, domain: &str) -> Option<Registration> {
    known(&registration(book, domain))
}

/// A field of a registration that an answer may leave out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Published {
    /// 名義.
    Holder,
    /// Name servers.
    NameServers,
}

/// When a field was last said, if newer answers leave it out: what is shown of it is carried over, and has an age.
pub fn carried_over(book: &Book, domain: &str, field: Published) -> Option<DateTime<Utc>> {
    let looks = registration(book, domain);
    let newest = looks.last().filter(|look| look.facts.state.is_living())?;
    let says = |facts: &Registration| match field {
        Published::Holder => facts.holder.is_some() || facts.holder_en.is_some(),
        Published::NameServers => !facts.name_servers.is_empty(),
    };
    let (look, ()) = said(of_present(&looks), |facts| says(facts).then_some(()))?;
    (!std::ptr::eq(look.span, newest.span)).then_some(look.span.last_seen)
}

/// The same from looks already gathered. What is not living keeps nothing from better days.
pub(crate) fn known(looks: &[Look<'_, Registration>]) -> Option<Registration> {
    let newest = looks.last()?.facts.clone();
    if !newest.state.is_living() {
        return Some(newest);
    }
    let looks = of_present(looks);
    let list = |value: fn(&Registration) -> &Vec<String>| {
        let said = said(looks, |facts| Some(value(facts)).filter(|list| !list.is_empty()));
        said.map(|(_, list)| list.clone()).unwrap_or_default()
    };
    let dated = said(looks, |facts| facts.expires.or_else(|| facts.expires_at.map(|at| at.date_naive())));
    let dated = dated.map(|(look, _)| look.facts);
    let held = said(looks, |facts| facts.holder.as_ref().or(facts.holder_en.as_ref())).map(|(look, _)| look.facts);
    Some(Registration {
        changed_at: said(looks, |facts| facts.changed_at).map(|(_, at)| at),
        expires: dated.and_then(|facts| facts.expires),
        expires_at: dated.and_then(|facts| facts.expires_at),
        expires_raw: dated.and_then(|facts| facts.expires_raw.clone()),
        holder: held.and_then(|facts| facts.holder.clone()),
        holder_en: held.and_then(|facts| facts.holder_en.clone()),
        locks: list(|facts| &facts.locks),
        name_servers: list(|facts| &facts.name_servers),
        registered_on: said(looks, |facts| facts.registered_on).map(|(_, on)| on),
        registrar: said(looks, |facts| facts.registrar.as_ref()).map(|(_, name)| name.clone()),
        registrar_expires: said(looks, |facts| facts.registrar_expires).map(|(_, day)| day),
        ..newest
    })
}

/// The newest span of any outcome: of the last ones of every kind, the one looked at last.
pub(crate) fn last_look<'a>(book: &'a Book, domain: &str, check: Check) -> Option<&'a Span> {
    last_ones(of(book, domain, check)).into_iter().max_by_key(|span| span.last_seen)
}

/// The same for somebody who knows what time it is: what a clock that ran ahead looked at counts only where nothing else
/// was.
pub(crate) fn last_look_until<'a>(book: &'a Book, domain: &str, check: Check, now: DateTime<Utc>) -> Option<&'a Span> {
    last_ones(of(book, domain, check)).into_iter().max_by_key(|span| (span.last_seen <= now, span.last_seen))
}

/// When anything of a domain was last looked at.
pub(crate) fn last_look_of_any(book: &Book, domain: &str) -> Option<DateTime<Utc>> {
    last_ones(book.spans.of(domain)).into_iter().map(|span| span.last_seen).max()
}

/// The last span of every kind.
fn last_ones<'a>(spans: impl Iterator<Item = &'a Span>) -> Vec<&'a Span> {
    let kind = |span: &'a Span| (span.check, span.outcome.seen().is_some(), span.view, span.part.as_str());
    let last: BTreeMap<_, _> = spans.filter(|span| !is_of_mail_host(span)).map(|span| (kind(span), span)).collect();
    last.into_values().collect()
}

/// Why the newest look failed; `None` when it did not.
pub(crate) fn last_failure(book: &Book, domain: &str, check: Check) -> Option<Why> {
    match last_look(book, domain, check)?.outcome {
        kigenban_facts::Outcome::Unseen { why } => Some(why),
        kigenban_facts::Outcome::Seen(_) => None,
    }
}

/// Whether the same check was made later than this good look, with the same view, and got no answer.
pub(crate) fn is_newest_unseen(book: &Book, domain: &str, good: &Span) -> bool {
    of(book, domain, good.check)
        .any(|span| span.view == good.view && span.outcome.seen().is_none() && span.last_seen > good.last_seen)
}

/// When the last good look was.
pub(crate) fn last_good(book: &Book, domain: &str, check: Check) -> Option<DateTime<Utc>> {
    if check == Check::Registration {
        return registration(book, domain).last().map(|look| look.span.last_seen);
    }
    seen(book, domain, check).into_iter().filter(|span| !is_of_mail_host(span)).map(|span| span.last_seen).max()
}

/// The look at mail leaves certificates, too, those of the hosts it speaks to: no look at the site's.
pub fn is_of_mail_host(span: &Span) -> bool {
    matches!(span.outcome.seen(), Some(Seen::Tls(tls)) if tls.purpose == TlsPurpose::Mail)
}

/// Walks back from the newest look while the finding holds, and adds the looks up.
pub(crate) fn proof<T>(looks: &[Look<'_, T>], bad: impl Fn(&T) -> bool) -> Proof {
    proof_at(looks, |_, look| bad(look.facts))
}

/// The same for a finding that depends on the looks before it: `bad` gets the look's place among them.
pub(crate) fn proof_at<T>(looks: &[Look<'_, T>], bad: impl Fn(usize, &Look<'_, T>) -> bool) -> Proof {
    let mut count = 0;
    let mut first = None;
    for (_, look) in looks.iter().enumerate().rev().take_while(|(place, look)| bad(*place, look)) {
        count += look.span.count;
        first = Some(look.span.first_seen);
    }
    let (Some(first), Some(newest)) = (first, looks.last()) else { return Proof::Absent };
    if count >= 2 && newest.span.last_seen - first >= APART { Proof::Twice(first) } else { Proof::Once(first) }
}

/// Spans of one check that saw something, in the order they came in: the book keeps it, and it holds also when a clock
/// that ran ahead was set back. The public view counts; the office's only where there is no other, or none for a week
/// (public resolvers blocked).
fn seen<'a>(book: &'a Book, domain: &str, check: Check) -> Vec<&'a Span> {
    let good = |span: &&Span| span.outcome.seen().is_some();
    let mut spans: Vec<_> = of(book, domain, check).filter(good).collect();
    let newest = |view| spans.iter().filter(|span| span.view == view).map(|span| span.last_seen).max();
    let view = match (newest(View::Public), newest(View::Office)) {
        (Some(public), Some(office)) if office - public > TimeDelta::days(7) => View::Office,
        (Some(_), _) => View::Public,
        (None, _) => View::Office,
    };
    spans.retain(|span| span.view == view);
    spans
}

fn of<'a>(book: &'a Book, domain: &str, check: Check) -> impl Iterator<Item = &'a Span> {
    book.spans.of(domain).filter(move |span| span.check == check)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{at, book_with, registered, span, unseen};

    #[test]
    fn one_bad_look_is_no_proof_and_two_a_minute_apart_are() {
        let dead = |facts: &Registration| facts.state.is_dead();
        let gone = Registration { state: State::Suspended, ..Registration::default() };
        for (count, seconds, expected) in [(1, 0, "once"), (2, 30, "once"), (2, 60, "twice"), (1, 600, "once")] {
            let mut bad = span(Seen::Registration(gone.clone()), "2026-12-01T01:00:00Z");
            bad.count = count;
            bad.last_seen = bad.first_seen + TimeDelta::seconds(seconds);
            let book = book_with(vec![registered("2026-12-31", "2026-11-20T00:00:00Z"), bad]);
            let found = proof(&registration(&book, "example-kobe.co.jp"), dead);
            let word = match found {
                Proof::Absent => "absent",
                Proof::Once(_) => "once",
                Proof::Twice(since) => {
                    assert_eq!(since, at("2026-12-01T01:00:00Z"));
                    "twice"
                }
            };
            assert_eq!(word, expected, "{count} looks, {seconds} s apart");
        }
    }

    #[test]
    fn a_failed_look_never_hides_the_last_good_one() {
        let book = book_with(vec![
            registered("2026-12-31", "2026-11-20T00:00:00Z"),
            unseen(Check::Registration, Why::Timeout, "2026-11-22T00:00:00Z"),
        ]);
        let looks = registration(&book, "example-kobe.co.jp");
        assert_eq!(looks.last().unwrap().facts.expires.unwrap().to_string(), "2026-12-31");
        assert_eq!(last_failure(&book, "example-kobe.co.jp", Check::Registration), Some(Why::Timeout));
        assert_eq!(last_good(&book, "example-kobe.co.jp", Check::Registration), Some(at("2026-11-20T00:00:00Z")));
    }

    #[test]
    fn what_a_clock_that_ran_ahead_left_behind_hides_nothing() {
        let gone = Registration { state: State::Suspended, ..Registration::default() };
        let mut living = registered("2026-12-31", "2026-11-20T00:00:00Z");
        living.last_seen = at("2026-12-02T00:00:00Z");
        let mut dead = span(Seen::Registration(gone), "2026-12-01T04:00:00Z");
        (dead.count, dead.last_seen) = (2, at("2026-12-01T04:02:00Z"));
        let book = book_with(vec![living, dead]);
        let found = proof(&registration(&book, "example-kobe.co.jp"), |facts| facts.state.is_dead());
        assert_eq!(found, Proof::Twice(at("2026-12-01T04:00:00Z")));
        let last = last_look(&book, "example-kobe.co.jp", Check::Registration).unwrap();
        assert_eq!(last.last_seen, at("2026-12-01T04:02:00Z"));
    }

    #[test]
    fn what_newer_answers_leave_out_is_carried_over_with_the_day_it_was_last_said() {
        use crate::testing::{DOMAIN, living, until};
        let full = Registration { holder: Some("みほん制作".into()), ..living("2027-12-31") };
        let brief = Registration { name_servers: Vec::new(), ..living("2027-12-31") };
        let said = until(span(Seen::Registration(full), "2026-10-01T00:00:00Z"), "2026-11-03T00:00:00Z");
        let left_out = until(span(Seen::Registration(brief), "2026-11-04T00:00:00Z"), "2026-11-24T00:00:00Z");
        let day = |spans, field| carried_over(&book_with(spans), DOMAIN, field).map(|at| at.date_naive().to_string());
        let seen = Some("2026-11-03".to_owned());
        for field in [Published::Holder, Published::NameServers] {
            assert_eq!(day(vec![said.clone(), left_out.clone()], field), seen, "{field:?}");
            assert_eq!(day(vec![said.clone()], field), None, "{field:?}: just said");
            assert_eq!(day(vec![left_out.clone()], field), None, "{field:?}: never said");
        }
    }

    #[test]
    fn a_refusal_is_no_look() {
        let refused = Registration { state: State::Refused, ..Registration::default() };
        let book = book_with(vec![
            registered("2026-12-31", "2026-11-20T00:00:00Z"),
            span(Seen::Registration(refused), "2026-11-22T00:00:00Z"),
        ]);
        assert_eq!(registration(&book, "example-kobe.co.jp").len(), 1);
    }
}
