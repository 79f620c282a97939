//! 点検: the matrix in words, thirty days, what happened, and open questions.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use kigenban_advice::{
    Cell, ChangeKind, ChangeQuestion, CheckResult, DayResult, Importance, Status, checkup, is_of_mail_host, last_days,
    worry,
};
use kigenban_facts::{Bundle, BundleId, Change, Check, Kind, Line, View};
use kigenban_wording::domain_text;

use super::seen::kind_of_look;
use super::{Say, number};
use crate::view::{
    Checkup, CheckupCell, CheckupColumn, CheckupDay, CheckupEvent, CheckupRow, CheckupState, Contact, Progress,
    Question, Tone,
};

/// Days of the strip.
const DAYS: u32 = 30;
/// Events listed.
const EVENTS: usize = 12;

impl Say<'_> {
    /// The whole screen, or at most so many rows: the most worrying ones.
    pub(crate) fn checkup(
        &self,
        progress: Option<Progress>,
        line: Option<Line>,
        next: Option<DateTime<Utc>>,
        most: Option<usize>,
    ) -> Checkup {
        let cells = checkup(self.book, self.advice);
        let (sentence, tone) = self.checkup_sentence(&cells, progress.is_some());
        let mut rows: BTreeMap<BundleId, Vec<&Cell>> = BTreeMap::new();
        for cell in &cells {
            rows.entry(cell.bundle).or_default().push(cell);
        }
        // Today's line speaks of the same as the cells above it: no 正常 under something that worries.
        let worries = cells.iter().any(|cell| matches!(cell.result, CheckResult::Attention | CheckResult::Changed));
        let shown = |day: &DayResult| match day.result {
            CheckResult::Fine if worries && day.day == self.today() => CheckResult::Attention,
            // No second look is to come for a day that is over.
            CheckResult::Unsettled => CheckResult::NotSeen,
            result => result,
        };
        Checkup {
            sentence,
            tone,
            line_note: self.line_note(line),
            progress,
            next: self.next_check(next),
            columns: Check::ALL.map(|check| self.column(check)).into(),
            rows: self.rows(&rows, most.unwrap_or(usize::MAX)),
            rows_all: number(self.book.bundles.len()),
            days: last_days(self.book, self.advice, DAYS)
                .into_iter()
                .map(|day| {
                    let state = state(shown(&day));
                    CheckupDay { iso: day.day, text: self.day(day.day), state, word: self.state_name(state) }
                })
                .collect(),
            events: self.events(),
            questions: self.questions(),
        }
    }

    fn rows(&self, cells: &BTreeMap<BundleId, Vec<&Cell>>, most: usize) -> Vec<CheckupRow> {
        let cells = |bundle: &Bundle| cells.get(&bundle.id).into_iter().flatten().copied();
        let worst = |bundle: &Bundle| cells(bundle).map(|cell| worry(cell.result)).max();
        let mut bundles: Vec<(usize, &Bundle)> = self.book.bundles.iter().enumerate().collect();
        if bundles.len() > most {
            bundles.sort_by_key(|(_, bundle)| Reverse(worst(bundle)));
            bundles.truncate(most);
            bundles.sort_by_key(|(place, _)| *place);
        }
        let row = |(_, bundle): (usize, &Bundle)| CheckupRow {
            bundle: bundle.id.to_string(),
            name: bundle.name.clone(),
            domain: domain_text(&bundle.domain),
            cells: cells(bundle).map(|cell| self.cell(cell)).collect(),
        };
        bundles.into_iter().map(row).collect()
    }

    fn checkup_sentence(&self, cells: &[Cell], running: bool) -> (String, Tone) {
        let words = self.words;
        if running {
            return (words.say_checkup_running(), Tone::None);
        }
        let Some((at, _)) = self.last_look() else { return (words.say_checkup_never(), Tone::None) };
        let when = self.instant(at);
        let count = |wanted: &[CheckResult]| cells.iter().filter(|cell| wanted.contains(&cell.result)).count();
        let bad = count(&[CheckResult::Failing]);
        let attention = count(&[CheckResult::Attention, CheckResult::Changed]);
        let unseen = count(&[CheckResult::None, CheckResult::NotSeen, CheckResult::Unsettled]);
        if bad > 0 {
            (words.say_checkup_bad(&when, &self.things(bad)), Tone::Stop)
        } else if attention > 0 {
            (words.say_checkup_attention(&when, &self.things(attention)), Tone::Soon)
        } else if unseen > 0 {
            (words.say_checkup_unseen(&when, &self.things(unseen)), Tone::None)
        } else {
            (words.say_checkup_fine(&when), Tone::Ok)
        }
    }

    fn column(&self, check: Check) -> CheckupColumn {
        let words = self.words;
        let gloss = match check {
            Check::Registration => words.say_gloss_registration(),
            Check::Dns => words.say_gloss_dns(),
            Check::Tls => words.say_gloss_tls(),
            Check::Web => words.say_gloss_web(),
            Check::Mail => words.say_gloss_mail(),
        };
        CheckupColumn { check, title: words.check(check), gloss }
    }

    fn cell(&self, cell: &Cell) -> CheckupCell {
        let words = self.words;
        let state = state(cell.result);
        let word = match (state, cell.check) {
            (CheckupState::Bad, Check::Web) => words.check_site_unseen(),
            (CheckupState::Bad, Check::Mail) => words.check_mail_undelivered(),
            // The registry answered: it says that the name is gone.
            (CheckupState::Bad, Check::Registration) => words.status_down(),
            (CheckupState::Due, Check::Mail) => words.check_mail_remarks(),
            (CheckupState::Due, _) if self.is_unmoved(cell) && self.is_awaited(cell) => words.status_watching(),
            (CheckupState::Due, _) if self.is_unmoved(cell) => words.check_no_news(),
            _ => self.state_name(state),
        };
        let detail = match cell.result {
            CheckResult::NotSeen => cell.why.map(|why| {
                let why = self.why(cell.check, why);
                match (cell.seen_at, cell.until) {
                    (Some(seen), Some(until)) => {
                        words.say_cell_unseen_until(&why, &self.instant(seen), &self.day(until))
                    }
                    (Some(seen), None) => words.say_cell_unseen(&why, &self.instant(seen)),
                    (None, _) => why,
                }
            }),
            _ if cell.pending => Some(words.say_cell_pending()),
            CheckResult::Failing => self.last_line(cell),
            CheckResult::Attention if self.is_unmoved(cell) => {
                cell.until.map(|until| words.say_cell_not_moved(&self.day(until)))
            }
            CheckResult::Attention | CheckResult::Changed | CheckResult::Fine => match cell.until {
                Some(until) => Some(words.say_cell_until(&self.day(until))),
                None => self.last_line(cell),
            },
            CheckResult::None | CheckResult::Unsettled | CheckResult::Unused => None,
        };
        CheckupCell { check: cell.check, state, word, detail }
    }

    /// The public date is the one it was: no news, neither good nor bad.
    fn is_unmoved(&self, cell: &Cell) -> bool {
        cell.check == Check::Registration
            && cell.result == CheckResult::Attention
            && cell.until.is_some_and(|until| until >= self.today())
    }

    /// It was paid, and the registry is to show it.
    fn is_awaited(&self, cell: &Cell) -> bool {
        let mut ours = self.book.contracts_of(cell.bundle).filter(|contract| contract.kind == Kind::Domain);
        ours.any(|contract| self.advice.item(contract.id).is_some_and(|item| item.status == Status::Watching))
    }

    /// What the last good look of a cell saw.
    fn last_line(&self, cell: &Cell) -> Option<String> {
        let bundle = self.bundle(cell.bundle)?;
        self.book
            .spans
            .of(&bundle.domain)
            .filter(|span| span.check == cell.check && span.view == View::Public)
            .filter(|span| span.outcome.seen().is_some() && !is_of_mail_host(span))
            .max_by_key(|span| span.last_seen)
            .map(|span| self.seen_line(span).1)
    }

    fn state_name(&self, state: CheckupState) -> String {
        let words = self.words;
        match state {
            CheckupState::Bad => words.check_unreachable(),
            CheckupState::Changed => words.check_changed(),
            CheckupState::Due => words.status_soon(),
            CheckupState::Unused => words.status_unused(),
            CheckupState::NotYet => words.check_none(),
            CheckupState::Fine => words.check_ok(),
            CheckupState::Queued => words.check_queued(),
            CheckupState::Running => words.check_running(),
            CheckupState::Unseen => words.check_not_possible(),
        }
    }

    /// What happened in the last thirty days: changes, and looks that went from good to bad or back.
    fn events(&self) -> Vec<CheckupEvent> {
        let words = self.words;
        let since = self.advice.now - TimeDelta::days(i64::from(DAYS));
        let event = |at: DateTime<Utc>, state, text, bundle: BundleId, kind: Kind| {
            let contract = self.book.contracts_of(bundle).find(|contract| contract.kind == kind);
            let contract = contract.map(|contract| contract.id.to_string());
            (at, CheckupEvent { when: self.instant(at), state, text, contract })
        };
        let changes = self.advice.changes.iter().filter(|change| change.at >= since).map(|change| {
            let text = self.changed_text(change);
            event(change.at, CheckupState::Changed, text, change.bundle, change.kind.contract_kind())
        });
        let spans = self.book.spans.iter().filter(|span| span.view == View::Public && span.first_seen >= since);
        let broken = spans.filter_map(|span| {
            let (state, text) = self.seen_line(span);
            let bundle = if state == CheckupState::Bad { self.book.bundle_named(&span.domain)? } else { return None };
            let text = words.say_event_first(&domain_text(&span.domain), &words.check(span.check), &text);
            Some(event(span.first_seen, state, text, bundle.id, kind_of_look(span)))
        });
        let mut events: Vec<_> = changes.chain(broken).collect();
        events.sort_by_key(|(at, _)| Reverse(*at));
        events.into_iter().take(EVENTS).map(|(_, event)| event).collect()
    }

    /// Changes nobody has explained yet.
    fn questions(&self) -> Vec<Question> {
        self.advice
            .changes
            .iter()
            .filter(|change| !matches!(change.answer, Some(Change::Nobody | Change::Ours)))
            .filter(|change| change.kind.importance() != Importance::Low)
            .map(|change| Question {
                change: change.key.clone(),
                bundle: change.bundle.to_string(),
                text: self.question_text(change),
                before: change.before.clone(),
                after: change.after.clone(),
                contact: self.whom_to_call(change),
            })
            .collect()
    }

    /// The company of the contract whose records changed, else of DNS, else of the domain.
    fn whom_to_call(&self, change: &ChangeQuestion) -> Option<Contact> {
        let wanted = [change.kind.contract_kind(), Kind::Dns, Kind::Domain];
        let ours = self.book.contracts_of(change.bundle);
        let contract = wanted
            .iter()
            .find_map(|kind| ours.clone().find(|contract| contract.kind == *kind && contract.provider.is_some()))?;
        Some(Contact {
            name: self.provider(contract).0,
            phone: contract.phone.clone(),
            contract: Some(contract.id.to_string()),
        })
    }

    pub(crate) fn question_text(&self, change: &ChangeQuestion) -> String {
        let words = self.words;
        let (domain, day) = (domain_text(&change.domain), self.short_day_of(change.at));
        match change.kind {
            ChangeKind::Holder => words.say_change_holder(&domain, &day),
            ChangeKind::MailDestination => words.say_change_mail_destination(&domain, &day),
            ChangeKind::MailProof => words.say_change_mail_proof(&domain, &day),
            ChangeKind::NameServers => words.say_change_name_servers(&domain, &day),
            ChangeKind::Other => words.say_change_other(&domain, &day),
            ChangeKind::Registrar => words.say_change_registrar(&domain, &day),
            ChangeKind::SiteAddress => words.say_change_site_address(&domain, &day),
        }
    }

    fn changed_text(&self, change: &ChangeQuestion) -> String {
        let words = self.words;
        let domain = domain_text(&change.domain);
        match change.kind {
            ChangeKind::Holder => words.say_changed_holder(&domain),
            ChangeKind::MailDestination => words.say_changed_mail_destination(&domain),
            ChangeKind::MailProof => words.say_changed_mail_proof(&domain),
            ChangeKind::NameServers => words.say_changed_name_servers(&domain),
            ChangeKind::Other => words.say_changed_other(&domain),
            ChangeKind::Registrar => words.say_changed_registrar(&domain),
            ChangeKind::SiteAddress => words.say_changed_site_address(&domain),
        }
    }
}

fn state(result: CheckResult) -> CheckupState {
    match result {
        CheckResult::Attention => CheckupState::Due,
        CheckResult::Changed => CheckupState::Changed,
        CheckResult::Failing => CheckupState::Bad,
        CheckResult::Fine => CheckupState::Fine,
        CheckResult::None => CheckupState::NotYet,
        CheckResult::NotSeen => CheckupState::Unseen,
        CheckResult::Unsettled => CheckupState::Queued,
        CheckResult::Unused => CheckupState::Unused,
    }
}
