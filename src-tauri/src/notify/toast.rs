//! Notifications of Windows. Nobody waits for the answer: text and buttons open a link of ours, which starts the program
//! when it is not running and otherwise hands the answer to the one that is (`single`).

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use kigenban_desk::{ActionId, NotShown};
use tokio::sync::oneshot;
use windows::Data::Xml::Dom::XmlDocument;
use windows::UI::Notifications::{ToastNotification, ToastNotificationManager};
use windows::core::{HSTRING, Result as Answer};

use super::card::{Card, Close};
use crate::ground::complain;
use crate::identity::ID;
use crate::press::Press;

/// One on the screen, by the name under which it can be replaced and taken away.
pub(super) struct Raised(HSTRING);

/// All of ours stand together.
const GROUP: &str = "kigenban";

/// Shows it; one with the same id gives its place to it.
pub(super) fn show(card: &Card) -> Result<Raised, NotShown> {
    let tag = tag(&card.id);
    match raise(card, &tag) {
        Ok(()) => Ok(Raised(tag)),
        Err(error) => {
            complain(&format!("notification: {error}"));
            Err(NotShown)
        }
    }
}

fn raise(card: &Card, tag: &HSTRING) -> Answer<()> {
    let document = XmlDocument::new()?;
    document.LoadXml(&HSTRING::from(xml(card)))?;
    let toast = ToastNotification::CreateToastNotification(&document)?;
    toast.SetTag(tag)?;
    toast.SetGroup(&HSTRING::from(GROUP))?;
    ToastNotificationManager::CreateToastNotifierWithId(&HSTRING::from(ID))?.Show(&toast)
}

/// The system's number of it; it has none here.
pub(super) fn number(_raised: &Raised) -> Option<u32> {
    None
}

/// Takes it away once what it asked for is done.
pub(super) async fn answer(raised: Raised, closed: oneshot::Receiver<Close>) -> Option<String> {
    if let Ok(Close::Dismiss) = closed.await
        && let Err(error) = take_away(&raised)
    {
        complain(&format!("notification: {error}"));
    }
    None
}

fn take_away(raised: &Raised) -> Answer<()> {
    ToastNotificationManager::History()?.RemoveGroupedTagWithId(&raised.0, &HSTRING::from(GROUP), &HSTRING::from(ID))
}

/// Short enough for the system (64 letters), and the same after a new start.
fn tag(id: &str) -> HSTRING {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    HSTRING::from(format!("{:016x}", hasher.finish()))
}

/// `reminder` keeps it on the screen until somebody looks, which needs a button.
fn xml(card: &Card) -> String {
    let link = |action: &str| escaped(&Press { id: card.id.clone(), action: action.to_owned() }.link());
    let kind = if card.actions.is_empty() { "default" } else { "reminder" };
    let buttons: Vec<String> = card
        .actions
        .iter()
        .map(|(id, label)| {
            format!(r#"<action activationType="protocol" content="{}" arguments="{}"/>"#, escaped(label), link(id))
        })
        .collect();
    format!(
        r#"<toast activationType="protocol" launch="{}" scenario="{kind}"><visual><binding template="ToastGeneric"><text>{}</text><text>{}</text></binding></visual><actions>{}</actions></toast>"#,
        link(ActionId::Open.word()),
        escaped(&card.title),
        escaped(&card.body),
        buttons.concat(),
    )
}

fn escaped(text: &str) -> String {
    let readable: String = text.chars().filter(|letter| !letter.is_control() || *letter == '\n').collect();
    readable.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_company_name_cannot_break_the_form_of_a_notification() {
        let actions = vec![("open".to_owned(), "\"開く\"".to_owned())];
        let card =
            Card { id: "a&b".into(), title: "A&B商会 <本店>".into(), body: "\u{7}".into(), actions, number: None };
        let text = xml(&card);
        assert!(text.contains("<text>A&amp;B商会 &lt;本店&gt;</text><text></text>"));
        assert!(text.contains(r#"content="&quot;開く&quot;" arguments="kigenban:press?id=a%26b&amp;action=open""#));
    }
}
