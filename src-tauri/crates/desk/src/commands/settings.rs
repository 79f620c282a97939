//! 設定: saved at once.

use kigenban_facts::PcSettings;
use kigenban_ledger::Ledger;
use serde::Deserialize;
use serde_json::{Map, Value};
use ts_rs::TS;

use super::Nothing;
use crate::pulse::plain;
use crate::view::SettingsView;
use crate::{Code, Desk, Error, Event, Notification, Result};

/// Hours between two checks: at least one, at most a day.
const EVERY: std::ops::RangeInclusive<u32> = 1..=24;

/// The whole screen.
pub(super) fn get(desk: &Desk, _args: &Nothing) -> Result<SettingsView> {
    let backups = Ledger::backups(&desk.setup().folder)?;
    desk.say(|say, opened| {
        let ledger = &opened.ledger;
        let (mut lines, backup_text) = say.backups(&backups);
        for (line, copy) in lines.iter_mut().zip(&backups) {
            line.sheet = say.copy_sheet(ledger.sheet_of(copy));
        }
        let place = ledger.second_place()?;
        let laid = crate::copies::laid_down(ledger, say.advice.now)?;
        let away = desk.watch().copies.place_away;
        Ok(SettingsView {
            settings: say.book.settings.clone(),
            office: say.book.office.clone(),
            people: say.person_rows(),
            cards: say.book.cards.to_vec(),
            backups: lines,
            backup_text,
            place_text: place.is_some().then(|| say.second_place(laid, away)),
            place: place.map(|place| place.display().to_string()),
            former_sheets: say.former_sheets(&ledger.former_sheets()?),
            folder: ledger.dir().display().to_string(),
            companies_text: opened.kept.own_rows.said.as_ref().map(|read| match read {
                Ok(rows) => say.words.say_own_rows(&rows.to_string()),
                Err(error) => error.say(say.words.language()),
            }),
            has_passphrase: ledger.has_passphrase(),
            has_keychain: opened.in_keychain,
            recovery_text: say.recovery(ledger.sheet()?),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        })
    })
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Set {
    #[ts(type = "Partial<PcSettings>")]
    fields: Map<String, Value>,
}

/// Changes this PC's settings.
pub(super) fn set(desk: &Desk, args: &Set) -> Result<PcSettings> {
    let (before, after) = desk.fresh(|opened| {
        let before = opened.ledger.settings()?;
        let after = merged(&before, &args.fields)?;
        let book = opened.book();
        if let Some(who) = after.who.filter(|who| before.who != Some(*who))
            && book.person(who).is_none_or(|person| person.left)
        {
            return Err(Error::new(Code::NotFound).at_field("who"));
        }
        opened.ledger.set_settings(&after)?;
        opened.language = after.language;
        Ok((before, after))
    })?;
    if before.autostart != after.autostart
        && let Some(on) = after.autostart
    {
        desk.tell(&Event::Autostart { on });
    }
    desk.changed();
    Ok(after)
}

fn merged(before: &PcSettings, fields: &Map<String, Value>) -> Result<PcSettings> {
    let Ok(Value::Object(mut row)) = serde_json::to_value(before) else { return Ok(before.clone()) };
    for (field, value) in fields {
        if !row.contains_key(field) {
            let name = crate::entry::shortened(field);
            return Err(Error::new(Code::InvalidArgument).with("argument", name).at_field(field));
        }
        row.insert(field.clone(), value.clone());
        if serde_json::from_value::<PcSettings>(Value::Object(row.clone())).is_err() {
            return Err(Error::new(Code::InvalidArgument).with("argument", field).at_field(field));
        }
    }
    let mut after: PcSettings = serde_json::from_value(Value::Object(row))
        .map_err(|cause| Error::new(Code::InvalidArgument).with("argument", "fields").because(cause))?;
    after.check_every_hours = after.check_every_hours.clamp(*EVERY.start(), *EVERY.end());
    Ok(after)
}

/// お知らせを試す.
pub(super) fn test_notification(desk: &Desk, _args: &Nothing) -> Result<Nothing> {
    let words = desk.words();
    let (title, body) = (words.say_notice_test_title(), words.say_notice_test_body());
    let shown = desk.show(&Notification { actions: Vec::new(), ..plain(words, "test", title, body) });
    if shown { Ok(Nothing {}) } else { Err(Code::NotificationRefused.into()) }
}
