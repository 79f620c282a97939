//! What was told on the ways: the outbox, お知らせ, and the month's page.

use chrono::{DateTime, TimeDelta, Utc};
use kigenban_facts::{Fate, WayKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::commands::Nothing;
use crate::commands::paper::{self, Format};
use crate::view::NoticeList;
use crate::{Desk, Result};

/// How far back お知らせ shows what was told.
const SHOWN: TimeDelta = TimeDelta::days(90);

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(in crate::commands) struct Since {
    /// Left out = the last 90 days.
    #[ts(optional, type = "string")]
    since: Option<DateTime<Utc>>,
}

/// One telling, as programs read it.
#[derive(Serialize, TS)]
pub(in crate::commands) struct Told {
    #[ts(type = "string")]
    at: DateTime<Utc>,
    task: String,
    contract: String,
    stage: String,
    title: String,
    person: Option<String>,
    /// A notice address outside.
    recipient: Option<String>,
    way: Option<String>,
    kind: WayKind,
    outcome: Fate,
    why: Option<String>,
    tries: u32,
    message_id: Option<String>,
}

/// Every telling, oldest first.
pub(in crate::commands) fn outbox(desk: &Desk, args: &Since) -> Result<Vec<Told>> {
    let since = args.since.unwrap_or_else(|| desk.now() - SHOWN);
    desk.with(|opened| {
        let letters = opened.ledger.letters(since - TimeDelta::days(10))?;
        let told = opened.ledger.tellings(since)?.into_iter().map(|one| {
            let letter = one.letter.and_then(|n| letters.iter().find(|letter| letter.n == n));
            Told {
                at: one.at,
                task: one.task,
                contract: one.contract.to_string(),
                stage: one.stage,
                title: one.title,
                person: one.reader.person.map(|id| id.to_string()),
                recipient: one.reader.recipient.map(|id| id.to_string()),
                way: one.way.map(|id| id.to_string()),
                kind: one.kind,
                outcome: one.fate,
                why: one.why,
                tries: letter.map(|letter| letter.tries).unwrap_or_default(),
                message_id: letter.map(|letter| letter.message_id.clone()),
            }
        });
        Ok(told.collect())
    })
}

/// お知らせ.
pub(in crate::commands) fn notices(desk: &Desk, _args: &Nothing) -> Result<NoticeList> {
    let health = desk.health()?;
    let since = desk.now() - SHOWN;
    desk.say(|say, opened| Ok(say.notice_list(&opened.ledger.tellings(since)?, &health)))
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(in crate::commands) struct Page {
    #[ts(inline)]
    format: Format,
    #[ts(type = "string")]
    path: std::path::PathBuf,
}

/// 今月の期限, for the notice board or the morning meeting.
pub(in crate::commands) fn month(desk: &Desk, args: &Page) -> Result<paper::Written> {
    let bytes = desk.say(|say, opened| {
        let page = say.month_page(opened.ledger.rehearsal());
        match args.format {
            Format::Md => Ok(kigenban_papers::month_markdown(&page, say.words).into_bytes()),
            Format::Pdf => kigenban_papers::month_pdf(&page, say.words).map_err(paper::not_made),
        }
    })?;
    paper::write(desk, &args.path, &bytes)
}
