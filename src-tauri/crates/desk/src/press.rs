//! A button of a notification was pressed.

use kigenban_advice::TaskKind;
use kigenban_facts::Later;

use crate::{ActionId, Desk, Screen, Show};

impl Desk {
    /// A button of a notification was pressed; `open` is also its body. Gives where the window should go, if anywhere.
    pub async fn pressed(&self, notification: &str, action: &str) -> Option<Show> {
        self.start().await;
        let (notification, action) = (notification.to_owned(), action.to_owned());
        self.off(move |desk| Ok(desk.press(&notification, &action))).await.ok().flatten()
    }

    fn press(&self, notification: &str, action: &str) -> Option<Show> {
        self.watch().shown.remove(notification);
        if action == ActionId::Tomorrow.word() && self.put_off(notification, Later::Tomorrow).is_ok() {
            return None;
        }
        if action == ActionId::Seen.word() && self.see(notification).is_ok() {
            return None;
        }
        if notification == crate::tick::MANY {
            return Some(Show { screen: Screen::Ways, contract: None });
        }
        let home = Show { screen: Screen::Home, contract: None };
        if matches!(notification, crate::copies::COPIES | crate::copies::FORMER_SHEET) {
            return Some(Show { screen: Screen::Settings, contract: None });
        }
        let task = self.say(|say, _| Ok(say.advice.task(notification).map(|task| (task.kind, task.contract))));
        Some(match task {
            Ok(Some((TaskKind::AnswerChange, _))) => Show { screen: Screen::Checkup, contract: None },
            Ok(Some((_, contract))) => Show { screen: Screen::Contract, contract: Some(contract.to_string()) },
            _ => home,
        })
    }
}
