//! お知らせ: one reminder as a notification.

use kigenban_advice::{Reminder, Stage};

use super::Say;
use crate::{Notification, NotificationAction};

impl Say<'_> {
    /// The notification of a reminder. Its `id` is the task's key, so that a later one takes its place.
    pub(crate) fn notification(&self, reminder: &Reminder) -> Notification {
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
        let mut actions = vec![NotificationAction { id: "open".to_owned(), label: words.button_show() }];
        let later = task.is_some_and(|task| {
            kigenban_advice::snooze_choices(task, &self.book.office, self.advice.now)
                .iter()
                .any(|(later, _)| *later == kigenban_facts::Later::Tomorrow)
        });
        if later {
            actions.push(NotificationAction { id: "tomorrow".to_owned(), label: words.say_notice_tomorrow() });
        }
        Notification {
            id: reminder.task.clone(),
            kind: reminder.kind.word().to_owned(),
            contract: Some(reminder.contract.to_string()),
            stage: Some(stage_word(reminder.stage).to_owned()),
            title,
            body,
            actions,
        }
    }
}

/// The stage's word in events.
fn stage_word(stage: Stage) -> &'static str {
    match stage {
        Stage::Again => "again",
        Stage::Alarm => "alarm",
        Stage::Daily => "daily",
        Stage::Day => "day",
        Stage::Month => "month",
        Stage::Soon => "soon",
        Stage::ThreeDays => "three_days",
        Stage::TwoMonths => "two_months",
        Stage::TwoWeeks => "two_weeks",
        Stage::Week => "week",
    }
}
