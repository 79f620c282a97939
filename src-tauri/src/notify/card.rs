//! What a notification says, and how the listening to it ends.

use kigenban_desk::Notification;
use serde::{Deserialize, Serialize};

/// What is needed to show a notification, and to show it again after a new start.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Card {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) body: String,
    pub(super) actions: Vec<(String, String)>,
    /// The system's own number, once it has been shown.
    pub(super) number: Option<u32>,
}

impl From<&Notification> for Card {
    fn from(notification: &Notification) -> Self {
        let actions =
            notification.actions.iter().map(|action| (action.id.word().to_owned(), action.label.clone())).collect();
        let Notification { id, title, body, .. } = notification.clone();
        Self { id, title, body, actions, number: None }
    }
}

/// How the listening to one notification ends.
pub(super) enum Close {
    /// What it asked for is done: it disappears.
    Dismiss,
    /// A newer one has taken its place on the screen.
    Replaced,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_handed_over_can_be_read_by_the_next_start() {
        let card = Card {
            id: "pay".into(),
            title: "題".into(),
            body: "本文".into(),
            actions: vec![("open".into(), "開く".into())],
            number: Some(7),
        };
        let text = serde_json::to_string(&[&card]).unwrap();
        assert_eq!(serde_json::from_str::<Vec<Card>>(&text).unwrap(), [card]);
    }
}
