//! 届け方 and what was told on them, as people read it.

use std::collections::BTreeMap;

use kigenban_advice::{Lines, Memory};
use kigenban_facts::{Fate, Reader, Telling, Way, WayId, WayKind, WebService};
use kigenban_wording::Words;

use super::Say;
use crate::view::{NoticeList, NoticeRow, Tone, WayReader, WayRow, WayState};
use crate::ways::health::Health;

/// Why something does not arrive, in a sentence.
pub(crate) fn why_text(words: Words, why: &str) -> String {
    match why {
        "address" => words.way_why_address(),
        "certificate" => words.way_why_certificate(),
        "folder_away" => words.way_why_folder_away(),
        "folder_full" => words.way_why_folder_full(),
        "folder_read_only" => words.way_why_folder_read_only(),
        "gone" => words.way_why_gone(),
        "guarded" => words.way_why_guarded(),
        "later" => words.way_why_later(),
        "login" => words.way_why_login(),
        "login_closed" => words.way_why_login_closed(),
        "lost" => words.way_why_lost(),
        "moved" => words.way_why_moved(),
        "no_tls" => words.way_why_no_tls(),
        "offline" => words.way_why_offline(),
        "rate_limited" => words.way_why_rate_limited(),
        "refused" => words.way_why_refused(),
        _ => words.way_why_silent(),
    }
}

impl Say<'_> {
    /// What a way is called: メール(info@… · smtp.…).
    pub(crate) fn way_name(&self, way: &Way) -> String {
        let kind = self.way_kind(way);
        match way_mark(way) {
            Some(mark) => self.words.way_named(&kind, &mark),
            None => kind,
        }
    }

    fn way_kind(&self, way: &Way) -> String {
        match way.kind {
            WayKind::Desktop => self.words.way_kind_desktop(),
            WayKind::Folder => self.words.way_kind_folder(),
            WayKind::Mail => self.words.way_kind_mail(),
            WayKind::Web => self.words.way_kind_web(service(way.service)),
        }
    }

    /// Every way, with how it fares.
    pub(crate) fn way_rows(&self, health: &Health) -> Vec<WayRow> {
        self.book.ways.iter().map(|way| self.way_row(way, health)).collect()
    }

    pub(crate) fn way_row(&self, way: &Way, health: &Health) -> WayRow {
        let words = self.words;
        let proofs = way.proofs.iter().filter(|proof| proof.person.is_some_and(|id| self.book.present(id).is_some()));
        let names: Vec<String> = proofs.filter_map(|proof| self.polite(proof.person?)).collect();
        let (state, state_text) = if health.lost.contains(&way.id) {
            (WayState::Lost, words.way_lost())
        } else if let Some(why) = health.failing.get(&way.id) {
            (WayState::Failing, words.way_failing(&why_text(words, why)))
        } else if let Some(at) = way.proved_at().filter(|_| !names.is_empty()) {
            (WayState::Proved, words.way_proved(&self.listed(names), &self.short_day_of(at)))
        } else {
            (WayState::Unproved, words.way_unproved())
        };
        WayRow {
            id: way.id.to_string(),
            kind: way.kind,
            title: self.way_name(way),
            host: way.host.clone(),
            tail: way.tail.clone(),
            owner_text: match way.owner.and_then(|id| self.book.person(id)) {
                None => words.way_owner_none(),
                Some(person) if person.left => words.way_owner_left(),
                Some(person) => words.way_owner(&person.name),
            },
            proved_at: way.proved_at().map(|at| at.to_rfc3339()),
            state,
            state_text,
            last_text: health.sent.get(&way.id).map(|at| match way.kind {
                WayKind::Folder => words.way_page_written(&self.instant(*at)),
                _ => words.way_last_sent(&self.instant(*at)),
            }),
            warnings: self.way_warnings(way),
            readers: self.way_readers(way),
        }
    }

    fn way_warnings(&self, way: &Way) -> Vec<String> {
        let words = self.words;
        let from = way.from.iter().filter(|from| self.book.bundle_of_address(from).is_some());
        let mut warnings: Vec<String> = from.map(|from| words.way_watched(from)).collect();
        if way.kind == WayKind::Mail {
            let people = self.book.people.iter().filter(|person| !person.left);
            let watched = people.filter_map(|person| person.email.as_deref());
            let watched = watched.filter(|email| self.book.bundle_of_address(email).is_some());
            let others = watched.filter(|email| Some(*email) != way.from.as_deref());
            warnings.extend(others.map(|email| words.way_watched(email)));
        }
        warnings.extend((way.service == Some(WebService::Teams)).then(|| words.way_teams_owner()));
        warnings
    }

    fn way_readers(&self, way: &Way) -> Vec<WayReader> {
        let present = self.book.people.iter().filter(|person| !person.left);
        let reader = |person: &kigenban_facts::Person| {
            let proof = way.proofs.iter().rev().find(|proof| {
                proof.person == Some(person.id)
                    && (way.kind != WayKind::Mail || proof.address.as_deref() == person.email.as_deref().map(str::trim))
            });
            WayReader {
                person: person.id.to_string(),
                name: person.name.clone(),
                email: person.email.clone().filter(|_| way.kind == WayKind::Mail),
                proved_text: proof.map(|proof| self.short_day_of(proof.at)),
            }
        };
        present.map(reader).collect()
    }

    /// お知らせ: what was told, newest first.
    pub(crate) fn notice_list(&self, tellings: &[Telling], health: &Health) -> NoticeList {
        let words = self.words;
        let failing = health.failing.keys().copied().collect();
        let lines = Lines::of(self.book, Memory { told: &[], lost: &health.lost, failing: &failing });
        let present = || self.book.people.iter().filter(|person| !person.left);
        let missing: Vec<String> =
            present().filter(|person| !lines.reaches(person.id)).filter_map(|one| self.polite(one.id)).collect();
        let reach = match missing.len() {
            0 => None,
            all if all == present().count() => Some(words.notice_reach_none()),
            _ => Some(words.notice_reach_missing(&self.listed(missing))),
        };
        let ways: BTreeMap<WayId, String> = self.book.ways.iter().map(|way| (way.id, self.way_name(way))).collect();
        let notices = tellings.iter().rev().map(|telling| self.notice_row(telling, &ways)).collect();
        NoticeList { reach, notices, ways: self.way_rows(health) }
    }

    fn notice_row(&self, telling: &Telling, ways: &BTreeMap<WayId, String>) -> NoticeRow {
        let words = self.words;
        let why = || telling.why.as_deref().map(|why| why_text(words, why)).unwrap_or_default();
        let (tone, outcome_text) = match telling.fate {
            Fate::Sent => (Tone::None, words.notice_sent()),
            Fate::Failed => (Tone::Stop, words.notice_failed(&why())),
            Fate::Waiting if telling.why.is_some() => (Tone::Soon, words.notice_trying(&why())),
            Fate::Waiting => (Tone::None, words.notice_waiting()),
            Fate::Withdrawn => (Tone::None, words.notice_withdrawn()),
        };
        NoticeRow {
            when: self.instant(telling.settled_at.unwrap_or(telling.at)),
            title: telling.title.clone(),
            who: self.reader_text(telling.reader),
            way: telling.way.and_then(|way| ways.get(&way).cloned()).unwrap_or_else(|| match telling.kind {
                WayKind::Mail => words.way_kind_mail(),
                WayKind::Folder => words.way_kind_folder(),
                WayKind::Desktop | WayKind::Web => words.way_kind_desktop(),
            }),
            fate: telling.fate,
            tone,
            outcome_text,
        }
    }

    fn reader_text(&self, reader: Reader) -> String {
        let recipient = reader.recipient.and_then(|id| self.book.recipients.find(&id));
        let name = reader.person.and_then(|person| self.polite(person));
        name.or_else(|| recipient.map(|place| place.address.clone())).unwrap_or_else(|| self.words.notice_everybody())
    }
}

/// What tells two ways of a kind apart: never more than host and last letters of what is secret.
fn way_mark(way: &Way) -> Option<String> {
    match way.kind {
        WayKind::Desktop => None,
        WayKind::Folder => way.path.clone(),
        WayKind::Mail => way.from.clone(),
        WayKind::Web => way.tail.as_ref().map(|tail| format!("…{tail}")),
    }
}

fn service(service: Option<WebService>) -> &'static str {
    match service {
        Some(WebService::Chatwork) => "Chatwork",
        Some(WebService::Slack) => "Slack",
        Some(WebService::Teams) => "Teams",
        None => "",
    }
}
