//! お知らせ: one reminder as a notification.

use kigenban_advice::{Reason, Reminder, Stage, Task};
use kigenban_facts::{Contract, DateAnswer};

use super::Say;
use crate::{ActionId, Notification, NotificationAction};

impl Say<'_> {
    /// The notification of a reminder. Its `id` is the task's key, so that a later one takes its place.
    pub(crate) fn notification(&self, reminder: &Reminder) -> Notification {
        let words = self.words;
        let alone = reminder.about.is_empty();
        let task = self.advice.task(&reminder.task).filter(|_| alone);
        let (title, body) = if alone { self.single(reminder, task) } else { self.collected(reminder) };
        let mut actions = vec![NotificationAction { id: ActionId::Open, label: words.button_show() }];
        let later = task.is_some_and(|task| {
            kigenban_advice::snooze_choices(task, &self.book.office, self.advice.now)
                .iter()
                .any(|(later, _)| *later == kigenban_facts::Later::Tomorrow)
        });
        if later {
            actions.push(NotificationAction { id: ActionId::Tomorrow, label: words.say_notice_tomorrow() });
        }
        actions.extend(task.map(|_| NotificationAction { id: ActionId::Seen, label: words.say_button_seen() }));
        Notification {
            id: reminder.task.clone(),
            kind: reminder.kind.word().to_owned(),
            contract: Some(reminder.contract.to_string()),
            stage: Some(reminder.stage.word().to_owned()),
            title,
            body,
            actions,
        }
    }

    /// Title and text of a notice about one task.
    fn single(&self, reminder: &Reminder, task: Option<&Task>) -> (String, String) {
        let words = self.words;
        let title = match task {
            Some(task) => self.task_title(reminder.kind, task),
            None => self.contract(reminder.contract).map(|contract| self.name(contract)).unwrap_or_default(),
        };
        let title = match reminder.days_left {
            Some(days) => words.say_notice_title_left(&words.days_left(days), &title),
            None => title,
        };
        let meaning = || self.meaning(reminder.status, &reminder.reason, reminder.consequence, reminder.due);
        let body = task.and_then(|task| self.question_of(task)).or_else(meaning).unwrap_or_default();
        let again = matches!(reminder.stage, Stage::Again | Stage::Alarm | Stage::Daily);
        let late = reminder.planned < self.today() && !again;
        let seen = task.and_then(|task| task.seen_on).filter(|_| !matches!(reminder.reason, Reason::DateUnseen { .. }));
        let more = [
            late.then(|| words.say_notice_late(&self.day(reminder.planned))),
            task.and_then(|task| self.last_hour(task)),
            task.and_then(|task| self.tell_deputy(task)),
            seen.map(|seen| words.say_notice_old_look(&self.day(seen))),
        ];
        (title, more.into_iter().flatten().fold(body, |said, one| self.both(&said, &one)))
    }

    /// What nobody knows, asked in one notice for the whole office.
    fn collected(&self, reminder: &Reminder) -> (String, String) {
        let words = self.words;
        let dateless = |contract: &Contract| match kigenban_advice::date_answer(self.book, contract.id) {
            Some((DateAnswer::Dateless, done)) => Some(done.by),
            _ => None,
        };
        let contracts = reminder.about.iter().filter_map(|id| self.contract(*id));
        let (open, said): (Vec<_>, Vec<_>) =
            contracts.map(|contract| (contract, dateless(contract))).partition(|(_, by)| by.is_none());
        let mut parts = Vec::new();
        if !open.is_empty() {
            let names = open.iter().map(|(contract, _)| self.name(contract)).collect();
            parts.push(words.say_questions_body(&self.listed(names)));
        }
        parts.extend(open.iter().find_map(|(contract, _)| self.registry_page(contract.id)));
        for (contract, by) in said {
            let who = by.and_then(|by| self.polite(by)).unwrap_or_else(|| words.history_somebody());
            parts.push(words.say_questions_dateless(&self.name(contract), &who));
        }
        let title = words.say_questions_title(&self.things(reminder.about.len()));
        (title, parts.into_iter().reduce(|first, second| self.both(&first, &second)).unwrap_or_default())
    }
}
