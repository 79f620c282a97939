//! One message into a room of Slack, Teams or Chatwork: https to their hosts alone, and no redirect is ever followed with
//! what is secret.

use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};
use kigenban_facts::WebService;
use serde_json::json;
use tokio::time::Instant;
use url::Url;

use super::Unsent;
use crate::Internet;
use crate::http::{self, Fetched, Parcel};

/// The longest a room is asked to wait for, when it names no time.
const PATIENCE_S: u64 = 60;
/// The header in which Chatwork takes a token.
const TOKEN: &str = "x-chatworktoken";

/// Where a message goes.
#[derive(Clone, Copy)]
pub struct Room<'a> {
    /// Whose room.
    pub service: WebService,
    /// The secret: the whole address for Slack and Teams, the token for Chatwork.
    pub secret: &'a str,
    /// The room's number, for Chatwork.
    pub room: Option<&'a str>,
}

/// Nothing of the secret.
impl fmt::Debug for Room<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Room").field("service", &self.service).finish_non_exhaustive()
    }
}

/// What an address that somebody pasted looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoomLook {
    /// Whose room.
    pub service: WebService,
    /// The host.
    pub host: String,
    /// The room's number, for Chatwork.
    pub room: Option<String>,
}

/// Whose room an address belongs to; `None` = none this program writes into.
pub fn room_of(address: &str) -> Option<RoomLook> {
    let url = Url::parse(address.trim()).ok()?;
    let plain =
        url.scheme() == "https" && url.port().is_none() && url.username().is_empty() && url.password().is_none();
    let host = url.host_str().filter(|_| plain)?.to_ascii_lowercase();
    let look = |service, room| Some(RoomLook { service, host: host.clone(), room });
    match host.as_str() {
        "hooks.slack.com" if url.path().starts_with("/services/") => look(WebService::Slack, None),
        "www.chatwork.com" | "chatwork.com" | "kcw.kddi.ne.jp" => {
            let number = |text: &str| text.chars().all(|c| c.is_ascii_digit()) && !text.is_empty();
            let room = url.fragment().and_then(|part| part.strip_prefix("!rid")).filter(|room| number(room));
            look(WebService::Chatwork, room.map(str::to_owned))
        }
        _ if is_teams(&host) && url.path().contains("/workflows/") => look(WebService::Teams, None),
        _ => None,
    }
}

/// Power Automate's hosts, before and after the move of 2025.
fn is_teams(host: &str) -> bool {
    host.ends_with(".logic.azure.com") || host.ends_with(".api.powerplatform.com")
}

/// Sends one message. `now` is the instant certificates are judged at.
///
/// # Errors
/// It was not taken; whether trying again makes sense says [`Unsent`].
pub async fn send_to_room(
    internet: &Internet,
    room: Room<'_>,
    text: &str,
    due: Option<NaiveDate>,
    now: DateTime<Utc>,
) -> Result<(), Unsent> {
    internet.set_clock(now);
    let until = http::until(internet.answer_limit());
    let task = match due.filter(|_| room.service == WebService::Chatwork) {
        Some(due) => Some((whose_token(internet, room.secret, until).await?, due)),
        None => None,
    };
    let (url, parcel) = parcel(room, text, task).ok_or(Unsent::Guarded)?;
    taken(&http::send(internet, &url, parcel, until).await?)
}

/// The number of the account whose token it is: a task of Chatwork needs somebody who has it.
async fn whose_token(internet: &Internet, token: &str, until: Instant) -> Result<u64, Unsent> {
    let url = Url::parse("https://api.chatwork.com/v2/me").map_err(|_| Unsent::Guarded)?;
    let question = Parcel { header: Some((TOKEN, token.to_owned())), content: None };
    let answer = http::send(internet, &url, question, until).await?;
    taken(&answer)?;
    let said: serde_json::Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    said["account_id"].as_u64().ok_or(Unsent::Refused)
}

/// Whether an answer says that the message was taken.
fn taken(answer: &Fetched) -> Result<(), Unsent> {
    match answer.status {
        200..=299 => Ok(()),
        300..=399 => Err(Unsent::Moved),
        401 => Err(Unsent::Login),
        // Slack: no_service, invalid_token, channel_is_archived; Teams: the flow is off or its owner's account has gone.
        403 | 404 | 410 => Err(Unsent::Gone),
        429 => {
            let wait = answer.retry_after.as_deref().and_then(|text| text.trim().parse().ok());
            Err(Unsent::RateLimited(wait.unwrap_or(PATIENCE_S)))
        }
        408 | 425 | 500..=599 => Err(Unsent::Later),
        _ => Err(Unsent::Refused),
    }
}

fn parcel(room: Room<'_>, text: &str, task: Option<(u64, NaiveDate)>) -> Option<(Url, Parcel)> {
    match room.service {
        WebService::Chatwork => {
            let number = room.room.filter(|room| room.chars().all(|c| c.is_ascii_digit()) && !room.is_empty())?;
            let what = if task.is_some() { "tasks" } else { "messages" };
            let url = Url::parse(&format!("https://api.chatwork.com/v2/rooms/{number}/{what}")).ok()?;
            let mut form = url::form_urlencoded::Serializer::new(String::new());
            form.append_pair("body", text);
            if let Some((account, due)) = task {
                // Noon in Japan is the same day wherever it is read.
                let limit = due.and_hms_opt(3, 0, 0)?.and_utc().timestamp();
                form.append_pair("to_ids", &account.to_string()).append_pair("limit", &limit.to_string());
                form.append_pair("limit_type", "date");
            }
            let token = Some((TOKEN, room.secret.to_owned()));
            let content = Some(("application/x-www-form-urlencoded", form.finish()));
            Some((url, Parcel { header: token, content }))
        }
        WebService::Slack | WebService::Teams => {
            room_of(room.secret).filter(|look| look.service == room.service)?;
            let body = match room.service {
                WebService::Slack => json!({ "text": escaped(text) }),
                _ => card(text),
            };
            let content = Some(("application/json; charset=utf-8", body.to_string()));
            Some((Url::parse(room.secret.trim()).ok()?, Parcel { header: None, content }))
        }
    }
}

/// Slack reads `<…>` as links and calls to everybody.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// An adaptive card: what the workflow "when a webhook request is received" posts.
fn card(text: &str) -> serde_json::Value {
    let lines: Vec<_> = text.lines().map(|line| json!({ "type": "TextBlock", "text": line, "wrap": true })).collect();
    json!({
        "type": "message",
        "attachments": [{
            "contentType": "application/vnd.microsoft.card.adaptive",
            "content": {
                "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
                "type": "AdaptiveCard",
                "version": "1.4",
                "body": lines,
            },
        }],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rooms_are_told_apart_by_how_they_look_and_others_are_none() {
        let service = |address: &str| room_of(address).map(|look| look.service);
        assert_eq!(service("https://hooks.slack.com/services/T0/B0/secret"), Some(WebService::Slack));
        let teams = "https://prod-01.japaneast.logic.azure.com:443/workflows/abc/triggers/manual/paths/invoke?sig=x";
        assert_eq!(service(teams), Some(WebService::Teams), "443 is the usual port");
        assert_eq!(
            service(
                "https://default1.2.environment.api.powerplatform.com/powerautomate/automations/direct/workflows/a/triggers"
            ),
            Some(WebService::Teams)
        );
        assert_eq!(room_of("https://www.chatwork.com/#!rid123456").unwrap().room.as_deref(), Some("123456"));
        for other in [
            "",
            "http://hooks.slack.com/services/T0/B0/x",
            "https://hooks.slack.com.evil.example/services/T0/B0/x",
            "https://evil.example/?https://hooks.slack.com/services/",
            "https://hooks.slack.com@evil.example/services/T0",
            "https://user:pass@hooks.slack.com/services/T0",
            "https://hooks.slack.com:8443/services/T0",
            "https://127.0.0.1/services/T0",
            "https://logic.azure.com.evil.example/workflows/a",
            "https://evil-logic.azure.com/workflows/a",
        ] {
            assert_eq!(room_of(other), None, "{other}");
        }
    }

    #[test]
    fn a_token_goes_to_its_own_host_alone_and_a_room_is_a_number() {
        let room = |room| Room { service: WebService::Chatwork, secret: "token", room };
        let (url, parcel) = parcel(room(Some("12")), "a&b", None).unwrap();
        assert_eq!(url.as_str(), "https://api.chatwork.com/v2/rooms/12/messages");
        assert_eq!(parcel.content.unwrap().1, "body=a%26b");
        for bad in [None, Some(""), Some("1/../../x"), Some("１２")] {
            assert!(super::parcel(room(bad), "x", None).is_none(), "{bad:?}");
        }
        let slack = Room { service: WebService::Slack, secret: "https://evil.example/services/x", room: None };
        assert!(super::parcel(slack, "x", None).is_none());
        assert!(!format!("{slack:?}").contains("evil"));
    }

    #[test]
    fn what_has_a_day_is_a_task_of_chatwork_with_that_day() {
        let room = Room { service: WebService::Chatwork, secret: "token", room: Some("12") };
        let due = NaiveDate::from_ymd_opt(2026, 12, 25).unwrap();
        let (url, parcel) = parcel(room, "払う", Some((77, due))).unwrap();
        assert_eq!(url.as_str(), "https://api.chatwork.com/v2/rooms/12/tasks");
        let (_, text) = parcel.content.unwrap();
        assert!(text.ends_with("&to_ids=77&limit=1798167600&limit_type=date"), "{text}");
    }

    #[test]
    fn slack_calls_nobody_by_what_the_ledger_holds() {
        assert_eq!(escaped("<!channel> & <a|b>"), "&lt;!channel&gt; &amp; &lt;a|b&gt;");
    }
}
