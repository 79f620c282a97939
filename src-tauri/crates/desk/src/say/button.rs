//! What can be pressed at a task.

use kigenban_advice::{Button, How, Reason, Task, TaskKind};
use kigenban_facts::Kind;

use super::Say;
use crate::view::{TaskAction, TaskActionKind};

impl Say<'_> {
    /// At most two buttons; あとで and details stand beside them.
    pub(super) fn actions(&self, task: &Task) -> Vec<TaskAction> {
        let words = self.words;
        let contract = self.contract(task.contract);
        let mut actions: Vec<TaskAction> = Vec::new();
        for button in &task.buttons {
            let (kind, label) = match button {
                Button::AnswerChange => (TaskActionKind::AnswerChange, words.say_button_answer_change()),
                Button::CardReplaced => (TaskActionKind::Record, words.button_card_changed()),
                Button::ConfirmCharge => (TaskActionKind::ConfirmPayment, words.button_charge_confirmed()),
                Button::ConfirmPayment if task.kind == TaskKind::ConfirmMark => {
                    (TaskActionKind::ConfirmPayment, words.say_button_number_seen())
                }
                Button::NotPaidYet => (TaskActionKind::NotPaidYet, words.say_button_not_yet()),
                Button::ConfirmPayment => (TaskActionKind::ConfirmPayment, words.button_paid()),
                Button::Done => (TaskActionKind::Done, self.done_word(task)),
                Button::AnswerDate if task.reason != Reason::NoDateKnown => continue,
                // A name always has a day.
                Button::AnswerDate if contract.is_some_and(|contract| contract.kind == Kind::Domain) => {
                    (TaskActionKind::DateUnknown, words.say_button_date_unknown())
                }
                Button::AnswerDate => (TaskActionKind::AnswerDate, words.say_button_answer_date()),
                Button::Edit if task.kind == TaskKind::FindDate => (TaskActionKind::Edit, words.say_button_find_date()),
                Button::Edit if task.kind == TaskKind::FindRegistrar => {
                    (TaskActionKind::Edit, words.say_button_find_registrar())
                }
                Button::Edit => (TaskActionKind::Edit, words.button_edit()),
                Button::Handover => (TaskActionKind::Handover, words.say_button_handover()),
                Button::HolderQuestion => (TaskActionKind::Edit, words.say_button_check_holder()),
                Button::HowToPay => (TaskActionKind::HowToPay, words.button_how_to_pay()),
                Button::HowToReplace => (TaskActionKind::Guide, words.button_how_to_change_card()),
                Button::Known if task.kind == TaskKind::HandOn => {
                    (TaskActionKind::Done, words.say_button_other_person())
                }
                Button::Known => (TaskActionKind::Done, words.say_button_known()),
                Button::Later => continue,
                Button::Settings => (TaskActionKind::Settings, words.say_button_settings()),
                Button::Sheet => (TaskActionKind::Sheet, words.say_button_make_sheet()),
                Button::Steps => (TaskActionKind::Guide, words.how_open()),
                Button::Trouble => (TaskActionKind::Trouble, words.say_button_trouble()),
                Button::Ways => (TaskActionKind::Ways, words.say_button_try_way()),
            };
            let has_page = matches!(kind, TaskActionKind::Guide | TaskActionKind::Record);
            let how = How::of(task).filter(|_| has_page).map(Into::into);
            if actions.iter().all(|action| action.kind != kind) {
                actions.push(TaskAction { kind, label, how });
            }
        }
        actions.truncate(2);
        if actions.is_empty() {
            actions.push(TaskAction { kind: TaskActionKind::View, label: words.button_show(), how: None });
        }
        actions
    }

    /// What a person says by marking a task as done.
    fn done_word(&self, task: &Task) -> String {
        match task.kind {
            TaskKind::WatchDomain => self.words.say_button_watched_elsewhere(),
            _ if matches!(task.reason, Reason::PayByAfterEnd { .. }) => self.words.say_button_paid_afterwards(),
            TaskKind::DecideRenewal => self.words.say_button_go_on(),
            TaskKind::EndAccess => self.words.say_button_access_ended(),
            TaskKind::LookAtSheet => self.words.say_button_looked(),
            _ => self.words.say_button_done(),
        }
    }
}
