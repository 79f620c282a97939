//! ホーム: the state in one sentence, and what to do today.

use chrono::{DateTime, Utc};
use kigenban_advice::{Reason, Status, Task};
use kigenban_facts::Line;
use kigenban_wording::family_name;

use super::Say;
use crate::view::{Home, StampLabel, Tone};

impl Say<'_> {
    /// The whole screen, or at most so many tasks and marks of a month. `line` is our own line, when it is known to be
    /// down.
    pub(crate) fn home(&self, line: Option<Line>, most: Option<usize>) -> Home {
        let (sentence, sentence_mark, tone) = self.sentence();
        let (all, watched) = (self.all_tasks(), self.watched_items().count());
        let tasks_note = self.tasks_note(all.len());
        let tasks_all = u32::try_from(all.len() + watched).unwrap_or(u32::MAX);
        let (readiness_sentence, readiness_done, readiness) = self.readiness();
        let (strip_note, strip) = self.strip(most);
        Home {
            today: self.words.day_full(self.today()),
            last_check: self.last_check(),
            sentence,
            sentence_mark,
            tone,
            consequence: self.follows(),
            line_note: self.line_note(line),
            copies_note: None,
            copies_alone: false,
            tasks_note,
            tasks: self.first_tasks(&all, most.unwrap_or(usize::MAX)),
            tasks_all,
            readiness_sentence,
            readiness_done,
            readiness,
            strip_note,
            strip,
            empty: self.book.contracts.is_empty(),
        }
    }

    /// What is to be done and what is being watched, and whatever was confirmed just now: it can be taken back.
    fn first_tasks(&self, all: &[&Task], most: usize) -> Vec<crate::view::Task> {
        let is_fresh = |contract| {
            let payment = self.last_payment(contract);
            payment.is_some_and(|payment| self.undo_of(payment.id.0).is_some())
        };
        let open = all.iter().enumerate();
        let open = open.filter(|(at, task)| *at < most || (task.status == Status::Watching && is_fresh(task.contract)));
        let mut tasks: Vec<_> = open.map(|(_, task)| self.task(task)).collect();
        let left = most.saturating_sub(tasks.len());
        let watched = self.watched_items().enumerate();
        let watched = watched.filter(|(at, item)| *at < left || is_fresh(item.contract));
        tasks.extend(watched.filter_map(|(_, item)| self.watched(item)));
        tasks
    }

    /// The state in one sentence, the count in it that is to be stressed, and its tone. Causes are counted, not victims.
    pub(crate) fn sentence(&self) -> (String, Option<String>, Tone) {
        let words = self.words;
        let counts = &self.advice.counts;
        let questions = self.advice.tasks.iter().filter(|task| !task.status.is_red()).count();
        if self.book.contracts.is_empty() {
            return (words.say_home_empty(), None, Tone::None);
        }
        let things = |count: usize| words.count_things(&count.to_string());
        let (count, sentence, tone): (usize, fn(kigenban_wording::Words, &str) -> String, Tone) = if counts.stopped > 0
        {
            (counts.stopped, kigenban_wording::Words::say_home_stopped, Tone::Stop)
        } else if counts.at_risk > 0 {
            (counts.at_risk, kigenban_wording::Words::say_home_at_risk, Tone::Stop)
        } else if counts.soon > 0 {
            (counts.soon, kigenban_wording::Words::say_home_soon, Tone::Soon)
        } else if counts.watching > 0 {
            (counts.watching, kigenban_wording::Words::say_home_watching, Tone::Watch)
        } else if questions > 0 {
            (questions, kigenban_wording::Words::say_home_questions, Tone::Soon)
        } else if counts.unconfirmed > 0 {
            (counts.unconfirmed, kigenban_wording::Words::say_home_unconfirmed, Tone::None)
        } else {
            return (words.say_home_calm(), None, Tone::Ok);
        };
        let count = things(count);
        (sentence(words, &count), Some(count), tone)
    }

    /// What follows for the work, of the most urgent thing.
    fn follows(&self) -> Option<String> {
        let counts = &self.advice.counts;
        if counts.stopped + counts.at_risk + counts.soon > 0 {
            let task = self.advice.tasks.iter().find(|task| task.status <= Status::Soon)?;
            return self.meaning(task.status, &task.reason, task.consequence, task.due);
        }
        if counts.watching > 0 {
            let mut days = self.advice.items.iter().filter_map(|item| match (&item.status, &item.reason) {
                (Status::Watching, Reason::Paid { period }) => Some(*period),
                (Status::Watching, _) => item.deadlines.period,
                _ => None,
            });
            return Some(match (days.next(), counts.watching) {
                (Some(day), 1) => self.words.say_home_watching_body(&self.day(day)),
                _ => self.words.say_home_watching_body_many(),
            });
        }
        (counts.unconfirmed > 0).then(|| self.words.say_home_unconfirmed_body())
    }

    fn tasks_note(&self, count: usize) -> String {
        let things = |count: usize| self.words.count_things(&count.to_string());
        let note = match count {
            0 => self.words.say_home_tasks_none(),
            _ => self.words.say_home_tasks_all(&things(count)),
        };
        // Nothing that is paid but not through yet may be forgotten over something else.
        match self.advice.counts.watching {
            0 => note,
            watching => self.words.say_home_tasks_and_watched(&note, &things(watching)),
        }
    }

    /// 今朝9:12に11件を点検しました.
    pub(crate) fn last_check(&self) -> String {
        match self.last_look() {
            Some((at, count)) => {
                self.words.say_checked_count(&self.instant(at), &self.words.count_things(&count.to_string()))
            }
            None => self.words.say_checked_never(),
        }
    }

    /// The last look at anything of ours, and how many looks were made around it.
    pub(crate) fn last_look(&self) -> Option<(DateTime<Utc>, usize)> {
        let looks = kigenban_advice::last_looks(self.book);
        let last = looks.iter().max().copied()?;
        let round = looks.iter().filter(|at| last - **at < chrono::TimeDelta::minutes(30)).count();
        Some((last, round))
    }

    /// Our own line is down, or a portal stands between: said once, in grey.
    pub(crate) fn line_note(&self, line: Option<Line>) -> Option<String> {
        match line? {
            Line::Offline => Some(self.words.say_offline()),
            Line::Online => None,
            Line::Portal => Some(self.words.say_portal()),
        }
    }

    /// 次は 13:00.
    pub(crate) fn next_check(&self, next: Option<DateTime<Utc>>) -> String {
        match next {
            Some(at) if at <= self.advice.now => self.words.say_next_check_soon(),
            Some(at) => self.words.say_next_check(&self.instant(at)),
            None => self.words.say_next_check_none(),
        }
    }

    /// データ印 of the last payment confirmed for a contract.
    pub(crate) fn last_stamp(&self, contract: kigenban_facts::ContractId) -> Option<StampLabel> {
        let payment = self.last_payment(contract)?;
        Some(self.stamp(payment.by, payment.at, self.undo_of(payment.id.0)))
    }

    pub(crate) fn last_payment(&self, contract: kigenban_facts::ContractId) -> Option<&kigenban_facts::Payment> {
        self.book.payments.of(&contract).max_by_key(|payment| payment.at)
    }

    /// データ印 of a person and an instant.
    pub(crate) fn stamp(
        &self,
        by: kigenban_facts::PersonId,
        at: DateTime<Utc>,
        undo: Option<uuid::Uuid>,
    ) -> StampLabel {
        let person = self.book.person(by);
        let department = person.map(|person| person.department.clone()).unwrap_or_default();
        let name = person.map(|person| family_name(&person.name).to_owned()).unwrap_or_default();
        let day = super::office_day(&self.book.office, at);
        let polite = self.polite(by).unwrap_or_else(|| self.words.history_somebody());
        StampLabel {
            label: self.words.say_stamp_label(&department, &polite, &self.day(day)),
            department,
            date: self.words.day_stamp(day),
            name,
            undo: undo.map(|act| act.to_string()),
        }
    }
}
