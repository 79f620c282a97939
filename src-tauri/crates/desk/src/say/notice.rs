//! お知らせ: one reminder as a notification.

use kigenban_advice::{Reason, Reminder, Stage};
use kigenban_facts::{Contract, DateAnswer};

use super::Say;
use crate::{ActionId, Notification, NotificationAction};

impl Say<'_> {
    /// The notification of a reminder. Its `id` is the task's key, so that a later one takes its place.
    pub(crate) fn notification(&self, reminder: &Reminder) -> Notification {
        if !reminder.about.is_empty() {
            return self.collected(reminder);
        }
        let words = self.words;
        let task = self.advice.task(&reminder.task);
        let title = match task {
            Some(task) => self.task_title(reminder.kind, task),
            None => self.contract(reminder.contract).map(|contract| self.name(contract)).unwrap_or_default(),
        };
        let title = match reminder.days_left {
            Some(days) => words.say_notice_title_left(&words.days_left(days), &title),
            None => title,
        };
        let asked = task.and_then(|task| task.change.as_ref());
        let question = asked.and_then(|key| self.advice.changes.iter().find(|change| change.key == *key));
        let mut body = match question {
            Some(change) => self.question_text(change),
            None => {
                self.meaning(reminder.status, &reminder.reason, reminder.consequence, reminder.due).unwrap_or_default()
            }
        };
        if reminder.planned < self.today() && !matches!(reminder.stage, Stage::Again | Stage::Alarm | Stage::Daily) {
            body = self.both(&body, &words.say_notice_late(&self.day(reminder.planned)));
        }
        if let Some(hour) = task.and_then(|task| self.last_hour(task)) {
            body = self.both(&body, &hour);
        }
        if let Some(deputy) = task.and_then(|task| self.tell_deputy(task)) {
            body = self.both(&body, &deputy);
        }
        if let Some(seen) =
            task.and_then(|task| task.seen_on).filter(|_| !matches!(reminder.reason, Reason::DateUnseen { .. }))
        {
            body = self.both(&body, &words.say_notice_old_look(&self.day(seen)));
        }
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
}

impl Say<'_> {
    /// What nobody knows, asked in one notice for the whole office.
    fn collected(&self, reminder: &Reminder) -> Notification {
        let words = self.words;
        let contracts = || reminder.about.iter().filter_map(|id| self.contract(*id));
        let dateless = |contract: &&Contract| match kigenban_advice::date_answer(self.book, contract.id) {
            Some((DateAnswer::Dateless, done)) => Some((contract.id, done.by)),
            _ => None,
        };
        let said: Vec<_> = contracts().filter_map(|contract| dateless(&contract)).collect();
        let open = || contracts().filter(|contract| said.iter().all(|(id, _)| *id != contract.id));
        let mut parts = Vec::new();
        let names: Vec<String> = open().map(|contract| self.name(contract)).collect();
        if !names.is_empty() {
            parts.push(words.say_questions_body(&self.listed(names)));
        }
        parts.extend(open().find_map(|contract| self.registry_page(contract.id)));
        for (id, by) in &said {
            let name = self.contract(*id).map(|contract| self.name(contract)).unwrap_or_default();
            let who = self.polite(*by).unwrap_or_else(|| words.history_somebody());
            parts.push(words.say_questions_dateless(&name, &who));
        }
        Notification {
            id: reminder.task.clone(),
            kind: reminder.kind.word().to_owned(),
            contract: Some(reminder.contract.to_string()),
            stage: Some(reminder.stage.word().to_owned()),
            title: words.say_questions_title(&words.count_things(&reminder.about.len().to_string())),
            body: parts.into_iter().reduce(|first, second| self.both(&first, &second)).unwrap_or_default(),
            actions: vec![NotificationAction { id: ActionId::Open, label: words.button_show() }],
        }
    }
}
