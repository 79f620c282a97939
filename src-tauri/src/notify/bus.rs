//! Notifications over the session bus (and macOS's centre): the answer comes back to whoever waits.

use kigenban_desk::{ActionId, NotShown};
use notify_rust::{NotificationHandle, NotificationResponse, Timeout};
use tokio::sync::oneshot;

use super::card::{Card, Close};
use crate::identity;

/// Shows it. It stays until somebody looks: an office is not always at its desk.
pub(super) fn show(card: &Card) -> Result<NotificationHandle, NotShown> {
    toast(card).show().map_err(|_| NotShown)
}

fn toast(card: &Card) -> notify_rust::Notification {
    let mut toast = notify_rust::Notification::new();
    toast.appname(identity::NAME).summary(&card.title).body(&body(&card.body)).timeout(Timeout::Never);
    #[cfg(target_os = "linux")]
    {
        toast.icon("kigenban").hint(notify_rust::Hint::DesktopEntry(identity::ID.into()));
        toast.hint(notify_rust::Hint::Category("reminder".into()));
        if let Some(number) = card.number {
            toast.id(number);
        }
        let open = card.actions.iter().find(|(id, _)| id == ActionId::Open.word());
        toast.action("default", open.map_or("", |(_, label)| label));
    }
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

/// The system's own number, by which a newer one takes its place.
#[cfg(target_os = "linux")]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere a notification has no number")]
pub(super) fn number(handle: &NotificationHandle) -> Option<u32> {
    Some(handle.id())
}

#[cfg(not(target_os = "linux"))]
pub(super) fn number(_handle: &NotificationHandle) -> Option<u32> {
    None
}

/// Waits for the answer without holding a thread.
#[cfg(target_os = "linux")]
pub(super) async fn answer(handle: NotificationHandle, closed: oneshot::Receiver<Close>) -> Option<String> {
    let mut response = None;
    let ended = {
        let answer = handle.wait_for_action_async(|given: &NotificationResponse| response = Some(given.clone()));
        tokio::select! {
            () = answer => None,
            close = closed => close.ok(),
        }
    };
    match (response, ended) {
        (Some(response), _) => action(response),
        (None, Some(Close::Dismiss)) => {
            handle.close_async().await;
            None
        }
        (None, Some(Close::Replaced) | None) => None,
    }
}

/// Waits for the answer on a thread of its own: the other system calls back there.
#[cfg(not(target_os = "linux"))]
pub(super) async fn answer(handle: NotificationHandle, closed: oneshot::Receiver<Close>) -> Option<String> {
    drop(closed);
    let wait = move || {
        let mut response = None;
        let waited = handle.wait_for_response(|given: &NotificationResponse| response = Some(given.clone()));
        waited.ok().and(response)
    };
    tauri::async_runtime::spawn_blocking(wait).await.ok().flatten().and_then(action)
}

/// The button; a click on the text is the one that opens the window.
fn action(response: NotificationResponse) -> Option<String> {
    match response {
        NotificationResponse::Action(action) => Some(action),
        NotificationResponse::Default => Some(ActionId::Open.word().to_owned()),
        NotificationResponse::Closed(_) | NotificationResponse::Reply(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_company_name_with_an_ampersand_survives_a_server_that_reads_markup() {
        assert_eq!(escaped("A&B商会 <本店>"), "A&amp;B商会 &lt;本店&gt;");
    }
}
