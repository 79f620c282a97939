//! Notifications: shown through the system, with buttons where it has them, and the answer brought to the desk.
//!
//! Nothing depends on the click: the same item stands in the window. What is on the screen is remembered, so that a newer
//! one takes its place and a new start can go on listening.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use kigenban_desk::{ActionId, NotShown, Notification, Notifier};
use notify_rust::{NotificationHandle, NotificationResponse, Timeout};
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager, async_runtime};
use tokio::sync::oneshot;

use crate::ground::{complain, lock};
use crate::program::Program;
use crate::window;

/// The name the system shows as the sender.
const SENDER: &str = "期限番";

/// The button (and the click on the text) that opens the window.
const OPEN: &str = ActionId::Open.word();

/// How long the desktop may take to say that a notification is up.
const PATIENCE: Duration = Duration::from_secs(10);

/// What is needed to show a notification, and to show it again after a new start.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Card {
    id: String,
    title: String,
    body: String,
    actions: Vec<(String, String)>,
    /// The system's own number, once it has been shown.
    number: Option<u32>,
}

impl From<&Notification> for Card {
    fn from(notification: &Notification) -> Self {
        let actions =
            notification.actions.iter().map(|action| (action.id.word().to_owned(), action.label.clone())).collect();
        let Notification { id, title, body, .. } = notification.clone();
        Self { id, title, body, actions, number: None }
    }
}

/// A notification on the screen.
struct Shown {
    card: Card,
    turn: u64,
    close: oneshot::Sender<Close>,
}

/// How the listening to one notification ends.
enum Close {
    /// What it asked for is done: it disappears.
    Dismiss,
    /// A newer one has taken its place on the screen.
    Replaced,
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
        let handle = toast(&card).show().map_err(|_| NotShown)?;
        card.number = number(&handle);
        let (close, closed) = oneshot::channel();
        let turn = self.turns.fetch_add(1, Ordering::Relaxed);
        let id = card.id.clone();
        lock(&self.shown).insert(id.clone(), Shown { card, turn, close });
        listen(self.clone(), handle, closed, id, turn);
        Ok(())
    }

    /// A person answered, or the notification is gone.
    async fn answered(&self, id: String, turn: u64, response: NotificationResponse) {
        {
            let mut shown = lock(&self.shown);
            if shown.get(&id).is_none_or(|shown| shown.turn != turn) {
                return;
            }
            shown.remove(&id);
        }
        let action = match response {
            NotificationResponse::Action(action) => action,
            NotificationResponse::Default => OPEN.to_owned(),
            NotificationResponse::Closed(_) | NotificationResponse::Reply(_) => return,
        };
        let Some(desk) = self.app.state::<Program>().desk() else { return };
        if let Some(show) = desk.pressed(&id, &action).await
            && let Err(error) = window::open(&self.app, Some(show))
        {
            complain(&format!("window: {error}"));
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

/// The system's form of a notification. It stays until somebody looks: an office is not always at its desk.
fn toast(card: &Card) -> notify_rust::Notification {
    let mut toast = notify_rust::Notification::new();
    toast.appname(SENDER).summary(&card.title).body(&body(&card.body)).timeout(Timeout::Never);
    #[cfg(target_os = "linux")]
    {
        toast.icon("kigenban").hint(notify_rust::Hint::DesktopEntry("jp.kigenban.Kigenban".into()));
        toast.hint(notify_rust::Hint::Category("reminder".into()));
        if let Some(number) = card.number {
            toast.id(number);
        }
        let open = card.actions.iter().find(|(id, _)| id == OPEN);
        toast.action("default", open.map_or("", |(_, label)| label));
    }
    #[cfg(windows)]
    toast.app_id("jp.kigenban.Kigenban");
    for (id, label) in &card.actions {
        toast.action(id, label);
    }
    toast
}

/// Servers that read markup would stumble over `A&B商会`.
#[cfg(target_os = "linux")]
fn body(text: &str) -> String {
    use std::sync::OnceLock;
    static MARKUP: OnceLock<bool> = OnceLock::new();
    let reads_markup = *MARKUP.get_or_init(|| {
        notify_rust::get_capabilities().is_ok_and(|list| list.iter().any(|capability| capability == "body-markup"))
    });
    if reads_markup { escaped(text) } else { text.to_owned() }
}

#[cfg(not(target_os = "linux"))]
fn body(text: &str) -> String {
    text.to_owned()
}

#[cfg(any(target_os = "linux", test))]
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(target_os = "linux")]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere a notification has no number")]
fn number(handle: &NotificationHandle) -> Option<u32> {
    Some(handle.id())
}

#[cfg(not(target_os = "linux"))]
fn number(_handle: &NotificationHandle) -> Option<u32> {
    None
}

/// Waits for the answer without holding a thread.
#[cfg(target_os = "linux")]
fn listen(desktop: Desktop, handle: NotificationHandle, closed: oneshot::Receiver<Close>, id: String, turn: u64) {
    async_runtime::spawn(async move {
        let mut response = None;
        let ended = {
            let answer = handle.wait_for_action_async(|given: &NotificationResponse| response = Some(given.clone()));
            tokio::select! {
                () = answer => None,
                close = closed => close.ok(),
            }
        };
        match (response, ended) {
            (Some(response), _) => desktop.answered(id, turn, response).await,
            (None, Some(Close::Dismiss)) => handle.close_async().await,
            (None, Some(Close::Replaced) | None) => {}
        }
    });
}

/// Waits for the answer on a thread of its own: the other systems call back there.
#[cfg(not(target_os = "linux"))]
fn listen(desktop: Desktop, handle: NotificationHandle, closed: oneshot::Receiver<Close>, id: String, turn: u64) {
    drop(closed);
    std::thread::spawn(move || {
        let mut response = None;
        let waited = handle.wait_for_response(|given: &NotificationResponse| response = Some(given.clone()));
        if let (Ok(()), Some(response)) = (waited, response) {
            async_runtime::block_on(desktop.answered(id, turn, response));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_company_name_with_an_ampersand_survives_a_server_that_reads_markup() {
        assert_eq!(escaped("A&B商会 <本店>"), "A&amp;B商会 &lt;本店&gt;");
    }

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
