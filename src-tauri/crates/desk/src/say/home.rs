//! ホーム: the state in one sentence, and what to do today.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike as _, Utc};
use kigenban_advice::{Reason, Status, Task};
use kigenban_facts::{ContractId, Line, Payment, PersonId, YearMonth};
use kigenban_wording::Words;
use uuid::Uuid;

use super::{Say, number};
use crate::view::{Home, StampLabel, TasksOfMonth, Tone};

/// A sentence that names a count.
type Counted = fn(Words, &str) -> String;

impl Say<'_> {
    /// The whole screen, or at most so many tasks and marks of a month. `line` is our own line, when it is known to be
    /// down.
    pub(crate) fn home(&self, line: Option<Line>, most: Option<usize>) -> Home {
        let (sentence, sentence_mark, tone) = self.sentence();
        let (all, watched) = (self.tasks_of(|_| true), self.watched_items().count());
        let (readiness_sentence, readiness_done, readiness_decided, readiness) = self.readiness();
        let (strip_note, next_day, strip) = self.strip(most);
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
            tasks_note: self.tasks_note(all.len(), watched),
            tasks: self.first_tasks(&all, most.unwrap_or(usize::MAX)),
            tasks_all: number(all.len() + watched),
            tasks_months: self.tasks_months(&all, watched),
            readiness_sentence,
            readiness_done,
            readiness_decided,
            readiness,
            strip_note,
            next_day,
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
        let states: [(usize, Counted, Tone); 6] = [
            (counts.stopped, Words::say_home_stopped, Tone::Stop),
            (counts.at_risk, Words::say_home_at_risk, Tone::Stop),
            (counts.soon, Words::say_home_soon, Tone::Soon),
            (counts.watching, Words::say_home_watching, Tone::Watch),
            (questions, Words::say_home_questions, Tone::Soon),
            (counts.unconfirmed, Words::say_home_unconfirmed, Tone::None),
        ];
        let Some((count, sentence, tone)) = states.into_iter().find(|(count, ..)| *count > 0) else {
            return (words.say_home_calm(), None, Tone::Ok);
        };
        let count = self.things(count);
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
            let mut days = self.watched_items().filter_map(|item| match &item.reason {
                Reason::Paid { period } => Some(*period),
                _ => item.deadlines.period,
            });
            return Some(match (days.next(), counts.watching) {
                (Some(day), 1) => self.words.say_home_watching_body(&self.day(day)),
                _ => self.words.say_home_watching_body_many(),
            });
        }
        (counts.unconfirmed > 0).then(|| self.words.say_home_unconfirmed_body())
    }

    /// Tasks by the month of their day; what has none, and what is only watched, comes last.
    fn tasks_months(&self, all: &[&Task], watched: usize) -> Vec<TasksOfMonth> {
        let words = self.words;
        let mut months: BTreeMap<Option<YearMonth>, u32> = BTreeMap::new();
        for task in all {
            *months.entry(task.due.map(YearMonth::of)).or_insert(0) += 1;
        }
        let dateless = months.remove(&None).unwrap_or(0);
        let label = |month: YearMonth| {
            if month.year() == self.today().year() {
                words.say_month_short(&month.month().to_string())
            } else {
                words.month(month.year(), month.month())
            }
        };
        let dated = months.into_iter().filter_map(|(month, count)| {
            month.map(|month| TasksOfMonth { month: Some(month.to_string()), label: label(month), count })
        });
        let without = |label: String, count: u32| (count > 0).then_some(TasksOfMonth { month: None, label, count });
        let dateless = without(words.home_no_date(), dateless);
        let watched = without(words.status_watching(), number(watched));
        dated.chain(dateless).chain(watched).collect()
    }

    fn tasks_note(&self, count: usize, watched: usize) -> String {
        let note = match count {
            0 => self.words.say_home_tasks_none(),
            _ => self.words.say_home_tasks_all(&self.things(count)),
        };
        // Nothing that is paid but not through yet may be forgotten over something else.
        match watched {
            0 => note,
            _ => self.words.say_home_tasks_and_watched(&note, &self.things(watched)),
        }
    }

    /// 今朝9:12に、3件のドメインを点検しました.
    pub(crate) fn last_check(&self) -> String {
        match self.last_look() {
            Some((at, count)) => self.words.say_checked_count(&self.instant(at), &count.to_string()),
            None => self.words.say_checked_never(),
        }
    }

    /// The last look at anything of ours, and at how many domains somebody looked around it.
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
    pub(crate) fn last_stamp(&self, contract: ContractId) -> Option<StampLabel> {
        let payment = self.last_payment(contract)?;
        Some(self.stamp(payment.by, payment.at, self.undo_of(payment.id.0)))
    }

    pub(crate) fn last_payment(&self, contract: ContractId) -> Option<&Payment> {
        self.book.payments.of(&contract).max_by_key(|payment| payment.at)
    }

    /// データ印 of a person and an instant.
    pub(crate) fn stamp(&self, by: PersonId, at: DateTime<Utc>, undo: Option<Uuid>) -> StampLabel {
        let department = self.book.person(by).map(|person| person.department.clone()).unwrap_or_default();
        let day = self.day_of(at);
        let polite = self.polite(by).unwrap_or_else(|| self.words.history_somebody());
        StampLabel {
            label: self.words.say_stamp_label(&department, &polite, &self.day(day)),
            department,
            date: self.words.day_stamp(day),
            name: self.family(by).unwrap_or_default().to_owned(),
            undo: undo.map(|act| act.to_string()),
        }
    }
}
