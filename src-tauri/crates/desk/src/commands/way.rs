//! 届け方: added, tried, proved by the number that was typed back; and what was told on them.

use chrono::{DateTime, TimeDelta, Utc};
use kigenban_checks::post::{is_address, room_of};
use kigenban_facts::{
    Book, Deed, EntityKind, Fate, PersonId, Security, Seen, Way, WayId, WayKind, WayProof, WebService,
};
use serde::{Deserialize, Serialize};
use std::path::Path;
use ts_rs::TS;
use zeroize::Zeroizing;

use super::Nothing;
use crate::edit::{adding, make_uuid, removing, set};
use crate::view::{NoticeList, WayRow};
use crate::{Code, Desk, Error, Result, entry};

/// How far back お知らせ shows what was told.
const SHOWN: TimeDelta = TimeDelta::days(90);
/// The longest secret: Windows keeps no more than 2,560 bytes.
const LONGEST_SECRET: usize = 1_000;

/// What a way is made of. What is secret goes into the keychain and nowhere else.
#[derive(Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Add {
    kind: WayKind,
    /// Who looks after it; left out = いまの人.
    #[ts(optional, type = "string")]
    owner: Option<PersonId>,
    #[ts(optional)]
    server: Option<String>,
    #[ts(optional)]
    port: Option<u16>,
    #[ts(optional)]
    security: Option<Security>,
    #[ts(optional)]
    user: Option<String>,
    #[ts(optional)]
    password: Option<String>,
    #[ts(optional)]
    from: Option<String>,
    #[ts(optional)]
    url: Option<String>,
    #[ts(optional)]
    token: Option<String>,
    #[ts(optional)]
    room: Option<String>,
    #[ts(optional)]
    path: Option<String>,
}

/// Adds a way. It counts for nothing until somebody has seen something arrive on it.
pub(super) fn add(desk: &Desk, args: &Add) -> Result<WayRow> {
    let id = WayId(make_uuid(desk.now()));
    let blank = Way { id, kind: args.kind, ..Way::default() };
    let (mut way, secret) = filled(desk, &blank, args)?;
    if needs_secret(&way) && secret.is_none() {
        let field = if way.kind == WayKind::Mail { "password" } else { "url" };
        return Err(Error::new(Code::FieldEmpty).at_field(field));
    }
    keep_secret(desk, id, secret.as_ref().map(|secret| secret.as_str()))?;
    let done = desk.act(Deed::Add, |before| {
        way.owner = Some(before.person_or(args.owner)?);
        Ok((adding(&way)?, ()))
    });
    if done.is_err() {
        // Nobody would know whose it is.
        let _ = desk.ports().keychain.remove(id.0);
    }
    done?;
    desk.watch().ways.forget_lost();
    row(desk, id)
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Update {
    #[ts(type = "string")]
    id: WayId,
    /// What is to change; `kind` stays.
    #[ts(inline)]
    fields: Add,
}

/// Changes a way. Whatever it is sent over, it has to be seen to work anew.
pub(super) fn update(desk: &Desk, args: &Update) -> Result<WayRow> {
    let held = desk.of_book(|book| book.ways.find(&args.id).cloned())?;
    let (mut way, secret) = filled(desk, &held, &args.fields)?;
    if way != held || secret.is_some() {
        way.proofs = Vec::new();
    }
    if secret.is_some() {
        keep_secret(desk, way.id, secret.as_ref().map(|secret| secret.as_str()))?;
    }
    desk.act(Deed::Update, |before| {
        if let Some(owner) = args.fields.owner {
            way.owner = Some(before.person_or(Some(owner))?);
        }
        Ok((differing(&held, &way)?, ()))
    })?;
    let mut watch = desk.watch();
    watch.ways.forget_lost();
    watch.ways.forget_page(args.id);
    drop(watch);
    row(desk, args.id)
}

/// Edits for what differs.
fn differing(held: &Way, way: &Way) -> Result<Vec<kigenban_facts::Edit>> {
    let value = |way: &Way| serde_json::to_value(way).map_err(|cause| Error::new(Code::Unexpected).because(cause));
    let (serde_json::Value::Object(held), serde_json::Value::Object(way_now)) = (value(held)?, value(way)?) else {
        return Ok(Vec::new());
    };
    let changed = way_now.into_iter().filter(|(field, new)| field != "id" && held.get(field) != Some(new));
    Ok(changed.map(|(field, new)| set(EntityKind::Way, way.id.0, &field, new)).collect())
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct One {
    #[ts(type = "string")]
    id: WayId,
}

/// Removes a way, and its secret from the keychain.
pub(super) fn remove(desk: &Desk, args: &One) -> Result<Nothing> {
    desk.of_book(|book| book.ways.find(&args.id).map(|_| ()))?;
    desk.act(Deed::Remove, |_| Ok((vec![removing(EntityKind::Way, args.id.0)], ())))?;
    // A keychain that does not answer keeps a secret that nothing asks for any more.
    let _ = desk.ports().keychain.remove(args.id.0);
    desk.watch().ways.forget_lost();
    Ok(Nothing {})
}

/// Every way.
pub(super) fn list(desk: &Desk, _args: &Nothing) -> Result<Vec<WayRow>> {
    let health = desk.health()?;
    desk.say(|say, _| Ok(say.way_rows(&health)))
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Try {
    #[ts(type = "string")]
    id: WayId,
    /// To whom; left out = いまの人.
    #[serde(default)]
    #[ts(optional, type = "string")]
    person: Option<PersonId>,
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct From {
    /// The sender's address that was typed.
    from: String,
}

/// What the last look at that address's domain says of it, before anybody types a password.
#[derive(Serialize, TS)]
pub(super) struct Proposed {
    /// Its service takes no password as they are usually typed.
    closed: bool,
    /// The same in a sentence; where its mail goes otherwise. `None` = the domain is not one of the ledger.
    text: Option<String>,
}

/// What is known of an address that mail is to be sent from.
pub(super) fn propose(desk: &Desk, args: &From) -> Result<Proposed> {
    desk.say(|say, _| {
        let host = args.from.rsplit_once('@').map(|(_, host)| host.trim().to_lowercase()).unwrap_or_default();
        let mx = say.book.bundle_of_host(&host).and_then(|bundle| best_exchanger(say.book, &bundle.domain));
        let ends = |ends: &[&str]| mx.as_deref().is_some_and(|mx| ends.iter().any(|end| mx.ends_with(end)));
        let microsoft = ends(&[".mail.protection.outlook.com", ".mx.microsoft"]);
        let google = ends(&[".google.com", ".googlemail.com"]);
        let text = match &mx {
            _ if microsoft => Some(say.words.way_propose_microsoft()),
            _ if google => Some(say.words.way_propose_google()),
            Some(mx) => Some(say.words.way_propose_server(mx)),
            None => None,
        };
        Ok(Proposed { closed: microsoft || google, text })
    })
}

/// The mail exchanger seen last, without its preference.
fn best_exchanger(book: &Book, domain: &str) -> Option<String> {
    let seen = book.spans.of(domain).filter_map(|span| match span.outcome.seen()? {
        Seen::Mail(mail) => Some((span.last_seen, mail)),
        _ => None,
    });
    let (_, mail) = seen.max_by_key(|(at, _)| *at)?;
    let first = mail.mx.first()?;
    let host = first.split_whitespace().last()?.trim_end_matches('.').to_lowercase();
    (!host.is_empty()).then_some(host)
}

/// Where the number went, in a sentence.
#[derive(Serialize, TS)]
pub(super) struct Tried {
    text: String,
}

/// Sends a number of four digits.
pub(super) fn try_out(desk: &Desk, args: &Try) -> Result<Tried> {
    let (way, person) = desk.way_and_person(args.id, args.person)?;
    desk.try_way(&way, person)?;
    desk.say(|say, _| {
        let email = say.book.person(person).and_then(|person| person.email.clone());
        let place = email.filter(|_| way.kind == WayKind::Mail).unwrap_or_else(|| say.way_name(&way));
        Ok(Tried { text: say.words.way_trial_sent(&place) })
    })
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Prove {
    #[ts(type = "string")]
    id: WayId,
    #[serde(default)]
    #[ts(optional, type = "string")]
    person: Option<PersonId>,
    /// The number that arrived.
    code: String,
}

/// The number came back: the way was seen to reach this person.
pub(super) fn prove(desk: &Desk, args: &Prove) -> Result<WayRow> {
    let (way, person) = desk.way_and_person(args.id, args.person)?;
    let address = desk.typed_back(&way, person, &args.code)?;
    desk.act(Deed::Update, |before| {
        let mut proofs: Vec<WayProof> =
            way.proofs.iter().filter(|proof| proof.person != Some(person)).cloned().collect();
        proofs.push(WayProof { person: Some(person), address: address.clone(), at: before.now });
        let proofs = serde_json::to_value(proofs).map_err(|cause| Error::new(Code::Unexpected).because(cause))?;
        Ok((vec![set(EntityKind::Way, way.id.0, "proofs", proofs)], ()))
    })?;
    row(desk, args.id)
}

impl Desk {
    fn way_and_person(&self, id: WayId, person: Option<PersonId>) -> Result<(Way, PersonId)> {
        self.fresh(|opened| {
            let book = opened.book();
            let way = book.ways.find(&id).cloned().ok_or_else(|| Error::new(Code::NotFound).at_field("id"))?;
            let person = person.or_else(|| crate::opened::who(book)).ok_or(Code::NoCurrentPerson)?;
            book.present(person).ok_or_else(|| Error::new(Code::NotFound).at_field("person"))?;
            Ok((way, person))
        })
    }
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Since {
    /// Left out = the last 90 days.
    #[serde(default)]
    #[ts(optional, type = "string")]
    since: Option<DateTime<Utc>>,
}

/// One telling, as programs read it.
#[derive(Serialize, TS)]
pub(super) struct Told {
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
pub(super) fn outbox(desk: &Desk, args: &Since) -> Result<Vec<Told>> {
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
pub(super) fn notices(desk: &Desk, _args: &Nothing) -> Result<NoticeList> {
    let health = desk.health()?;
    let since = desk.now() - SHOWN;
    desk.say(|say, opened| Ok(say.notice_list(&opened.ledger.tellings(since)?, &health)))
}

fn row(desk: &Desk, id: WayId) -> Result<WayRow> {
    let health = desk.health()?;
    let row = desk.say(|say, _| Ok(say.book.ways.find(&id).map(|way| say.way_row(way, &health))))?;
    row.ok_or_else(|| Code::NotFound.into())
}

fn needs_secret(way: &Way) -> bool {
    matches!(way.kind, WayKind::Mail | WayKind::Web)
}

fn keep_secret(desk: &Desk, id: WayId, secret: Option<&str>) -> Result<()> {
    let Some(secret) = secret else { return Ok(()) };
    if secret.len() > LONGEST_SECRET {
        return Err(Error::new(Code::FieldTooLong).with("most", LONGEST_SECRET.to_string()).at_field("password"));
    }
    desk.ports().keychain.store(id.0, secret).map_err(|_| Code::KeychainRefused.into())
}

/// The way with what was filled in, and its secret, if one was.
fn filled(desk: &Desk, way: &Way, parts: &Add) -> Result<(Way, Option<Zeroizing<String>>)> {
    match way.kind {
        WayKind::Desktop => Ok((way.clone(), None)),
        WayKind::Folder => Ok((folder(desk, way, parts)?, None)),
        WayKind::Mail => mail(way, parts),
        WayKind::Web => room(way, parts),
    }
}

fn folder(desk: &Desk, way: &Way, parts: &Add) -> Result<Way> {
    let path = parts.path.clone().or_else(|| way.path.clone()).unwrap_or_default();
    let unfit = || Error::new(Code::FileUnwritable).with("path", entry::shortened(&path)).at_field("path");
    let folder = Path::new(&path);
    if !folder.is_absolute() || !folder.is_dir() {
        return Err(unfit());
    }
    if super::paper::is_in(&folder.join("any"), &desk.setup().folder) {
        return Err(Error::new(Code::FileIsLedger).with("path", entry::shortened(&path)).at_field("path"));
    }
    Ok(Way { path: Some(path), ..way.clone() })
}

fn mail(way: &Way, parts: &Add) -> Result<(Way, Option<Zeroizing<String>>)> {
    let line = |field: &str, given: Option<&String>, held: Option<&String>| {
        entry::needed(field, given.or(held).map_or("", String::as_str))
    };
    let from = line("from", parts.from.as_ref(), way.from.as_ref())?;
    if !is_address(&from) {
        return Err(Error::new(Code::FieldUnreadable).with("text", entry::shortened(&from)).at_field("from"));
    }
    let port = parts.port.or(way.port).unwrap_or(465);
    if ![465, 587].contains(&port) {
        return Err(Error::new(Code::FieldUnreadable).with("text", port.to_string()).at_field("port"));
    }
    let usual = if port == 587 { Security::Starttls } else { Security::Tls };
    let user = parts.user.as_ref().or(way.user.as_ref()).unwrap_or(&from);
    let changed = Way {
        host: Some(line("server", parts.server.as_ref(), way.host.as_ref())?.to_ascii_lowercase()),
        port: Some(port),
        security: Some(parts.security.unwrap_or(usual)),
        user: Some(entry::needed("user", user)?),
        from: Some(from),
        ..way.clone()
    };
    let secret = parts.password.clone().filter(|password| !password.is_empty()).map(Zeroizing::new);
    Ok((changed, secret))
}

fn room(way: &Way, parts: &Add) -> Result<(Way, Option<Zeroizing<String>>)> {
    let Some(url) = parts.url.as_ref().filter(|url| !url.trim().is_empty()) else {
        let token = parts.token.clone().filter(|token| !token.trim().is_empty()).map(Zeroizing::new);
        let tail = token.as_ref().map_or_else(|| way.tail.clone(), |token| Some(last4(token)));
        return Ok((Way { tail, room: parts.room.clone().or_else(|| way.room.clone()), ..way.clone() }, token));
    };
    let look = room_of(url).ok_or_else(|| Error::new(Code::WayAddress).at_field("url"))?;
    let chatwork = look.service == WebService::Chatwork;
    let room = parts.room.clone().or(look.room).or_else(|| way.room.clone());
    if chatwork && !room.as_ref().is_some_and(|room| !room.is_empty() && room.bytes().all(|b| b.is_ascii_digit())) {
        return Err(Error::new(Code::WayAddress).at_field("url"));
    }
    let secret = if chatwork { parts.token.clone() } else { Some(url.trim().to_owned()) };
    let secret = secret.filter(|secret| !secret.trim().is_empty()).map(Zeroizing::new);
    if chatwork && secret.is_none() {
        return Err(Error::new(Code::FieldEmpty).at_field("token"));
    }
    let changed = Way {
        service: Some(look.service),
        host: Some(look.host),
        tail: secret.as_ref().map(|secret| last4(secret)),
        room: room.filter(|_| chatwork),
        ..way.clone()
    };
    Ok((changed, secret))
}

/// The last four letters: enough to tell two apart.
fn last4(secret: &str) -> String {
    let letters: Vec<char> = secret.trim().chars().collect();
    letters.iter().skip(letters.len().saturating_sub(4)).collect()
}

#[derive(Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
enum PageFormat {
    Md,
    Pdf,
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Page {
    #[ts(inline)]
    format: PageFormat,
    #[ts(type = "string")]
    path: std::path::PathBuf,
}

/// 今月の期限, for the notice board or the morning meeting.
pub(super) fn month(desk: &Desk, args: &Page) -> Result<super::paper::Written> {
    let bytes = desk.say(|say, opened| {
        let page = say.month_page(opened.ledger.rehearsal());
        match args.format {
            PageFormat::Md => Ok(kigenban_papers::month_markdown(&page, say.words).into_bytes()),
            PageFormat::Pdf => kigenban_papers::month_pdf(&page, say.words).map_err(super::paper::not_made),
        }
    })?;
    super::paper::write(desk, &args.path, &bytes)
}
