//! The company.

use kigenban_facts::{Deed, Office};
use serde::Deserialize;
use serde_json::{Map, Value};
use ts_rs::TS;

use super::Nothing;
use crate::edit::changing;
use crate::{Code, Desk, Error, Result, entry};

/// The company as it is kept.
pub(super) fn get(desk: &Desk, _args: &Nothing) -> Result<Office> {
    desk.of_book(|book| Some(book.office.clone()))
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub(super) struct Set {
    /// 会社名.
    name: String,
    name_en: Option<String>,
    /// IANA zone.
    time_zone: Option<String>,
}

/// Writes the company down. What is left out stays as it is.
pub(super) fn set(desk: &Desk, args: &Set) -> Result<Office> {
    entry::needed("name", &args.name)?;
    let mut fields = Map::new();
    fields.insert("name".into(), Value::from(args.name.as_str()));
    if let Some(name) = &args.name_en {
        fields.insert("name_en".into(), Value::from(name.as_str()));
    }
    if let Some(zone) = &args.time_zone {
        if !zone.is_empty() && zone.parse::<chrono_tz::Tz>().is_err() {
            return Err(Error::new(Code::ZoneUnknown).with("text", entry::shortened(zone)).at_field("time_zone"));
        }
        fields.insert("time_zone".into(), Value::from(zone.as_str()));
    }
    let (_, office) = desk.act(Deed::SetOffice, |before| {
        let (office, edits) = changing(&before.book.office, &fields, before.book, before.hand)?;
        Ok((edits, office))
    })?;
    Ok(office)
}
