//! Notifications: shown through the system, with buttons where it has them, and the answer brought to the desk.
//!
//! Nothing depends on the click: the same item stands in the window. What is on the screen is remembered, so that a newer
//! one takes its place and a new start can go on listening.

#[cfg(not(windows))]
mod bus;
mod card;
#[cfg(windows)]
mod toast;

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use kigenban_desk::{NotShown, Notification, Notifier};
use tauri::{AppHandle, Manager, async_runtime};
use tokio::sync::oneshot;

#[cfg(not(windows))]
use bus as system;
use card::{Card, Close};
#[cfg(windows)]
use toast as system;

use crate::ground::lock;
use crate::press::Press;
use crate::program::Program;
use crate::window;

/// How long the desktop may take to say that a notification is up.
const PATIENCE: Duration = Duration::from_secs(10);

/// A notification on the screen.
struct Shown {
    card: Card,
    turn: u64,
    close: oneshot::Sender<Close>,
}

/// The notifier port of the desk.
#[derive(Clone)]
pub(crate) struct Desktop {
    app: AppHandle,
    shown: Arc<Mutex<HashMap<String, Shown>>>,
    turns: Arc<AtomicU64>,
    /// A call to the desktop has not come back yet.
    waiting: Arc<AtomicBool>,
    handed_over: Arc<Mutex<Vec<Card>>>,
}

impl Desktop {
    /// `handed_over`: what was on the screen when the program started itself anew.
    pub(crate) fn new(app: AppHandle, handed_over: Option<&str>) -> Self {
        let cards = handed_over.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
        Self {
            app,
            shown: Arc::default(),
            turns: Arc::default(),
            waiting: Arc::default(),
            handed_over: Arc::new(Mutex::new(cards)),
        }
    }

    /// Shows again, in its old place, what was on the screen before a new start, and says which. One that cannot be
    /// shown again is no loss: the window has the same item.
    pub(crate) fn raise_handed_over(&self) -> Vec<String> {
        let cards = std::mem::take(&mut *lock(&self.handed_over));
        let raised = |card: Card| {
            let id = card.id.clone();
            self.raise_in_time(card).ok().map(|()| id)
        };
        cards.into_iter().filter_map(raised).collect()
    }

    /// What is on the screen, for a new start.
    pub(crate) fn to_hand_over(&self) -> String {
        let shown = lock(&self.shown);
        let cards: Vec<&Card> = shown.values().map(|shown| &shown.card).collect();
        serde_json::to_string(&cards).unwrap_or_default()
    }

    /// A desktop that takes the call and never answers must not stop the watch: after a while the notification counts as
    /// not shown, and is due again at the next heartbeat. Until the call comes back no other is made; one that is shown
    /// late gives its place to the next.
    fn raise_in_time(&self, card: Card) -> Result<(), NotShown> {
        let turn = Turn::take(&self.waiting).ok_or(NotShown)?;
        let (answer, raised) = mpsc::channel();
        let desktop = self.clone();
        let work = move || {
            let raised = desktop.raise(card);
            drop(turn);
            // Nobody may be waiting for it any more.
            let _ = answer.send(raised);
        };
        thread::Builder::new().name("notification".into()).spawn(work).map_err(|_| NotShown)?;
        raised.recv_timeout(PATIENCE).unwrap_or(Err(NotShown))
    }

    fn raise(&self, mut card: Card) -> Result<(), NotShown> {
        if let Some(before) = lock(&self.shown).remove(&card.id) {
            card.number = card.number.or(before.card.number);
            let _ = before.close.send(Close::Replaced);
        }
        let raised = system::show(&card)?;
        card.number = system::number(&raised);
        let (close, closed) = oneshot::channel();
        let turn = self.turns.fetch_add(1, Ordering::Relaxed);
        let id = card.id.clone();
        lock(&self.shown).insert(id.clone(), Shown { card, turn, close });
        let desktop = self.clone();
        async_runtime::spawn(async move {
            let action = system::answer(raised, closed).await;
            desktop.answered(id, turn, action).await;
        });
        Ok(())
    }

    /// A person answered, or the notification is gone.
    async fn answered(&self, id: String, turn: u64, action: Option<String>) {
        {
            let mut shown = lock(&self.shown);
            if shown.get(&id).is_none_or(|shown| shown.turn != turn) {
                return;
            }
            shown.remove(&id);
        }
        if let Some(action) = action {
            self.act(&id, &action).await;
        }
    }

    /// A person answered by a link, perhaps to a notification of an earlier start.
    pub(crate) fn pressed(&self, press: Press) {
        let desktop = self.clone();
        async_runtime::spawn(async move {
            drop(lock(&desktop.shown).remove(&press.id));
            desktop.act(&press.id, &press.action).await;
        });
    }

    async fn act(&self, id: &str, action: &str) {
        let Some(desk) = self.app.state::<Program>().desk() else { return };
        if let Some(show) = desk.pressed(id, action).await {
            window::bring_up(&self.app, Some(show));
        }
    }
}

/// The one call to the desktop that may be under way; given back however it ends.
struct Turn(Arc<AtomicBool>);

impl Turn {
    fn take(waiting: &Arc<AtomicBool>) -> Option<Self> {
        (!waiting.swap(true, Ordering::AcqRel)).then(|| Self(Arc::clone(waiting)))
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Release);
    }
}

impl Notifier for Desktop {
    fn show(&self, notification: &Notification) -> Result<(), NotShown> {
        self.raise_in_time(notification.into())
    }

    fn dismiss(&self, id: &str) {
        if let Some(shown) = lock(&self.shown).remove(id) {
            let _ = shown.close.send(Close::Dismiss);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_turn_is_given_back_also_by_a_call_that_crashed() {
        let waiting = Arc::default();
        let turn = Turn::take(&waiting).unwrap();
        assert!(Turn::take(&waiting).is_none());
        let crashed = thread::spawn(move || {
            let _turn = turn;
            panic!("the desktop's answer made no sense");
        });
        assert!(crashed.join().is_err());
        assert!(Turn::take(&waiting).is_some());
    }
}
