//! 復旧コード, its sheet, and the 合い言葉.

use chrono::NaiveDate;
use kigenban_ledger::{RecoveryCode, SheetAnswer, SheetFate};
use kigenban_papers::{RecoverySheet, recovery_sheet_pdf};
use kigenban_wording::Words;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Nothing;
use super::paper::{To, Written, not_made, write_secret};
use crate::opened::Standing;
use crate::say::office_day;
use crate::session::long_enough;
use crate::view::RecoveryCodeView;
use crate::{Code, Desk, Error, Result};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Make {
    /// A new 合い言葉; needed where no keychain answers.
    #[ts(optional)]
    passphrase: Option<String>,
}

/// The code of the new ledger; later a new code (復旧シートを作り直す), which takes the place of the old one when it is
/// confirmed and not before. A code that was not confirmed yet is shown again while welcome lasts.
pub(super) fn make(desk: &Desk, args: &Make) -> Result<RecoveryCodeView> {
    let passphrase = args.passphrase.as_deref();
    let new = matches!(*desk.standing(), Standing::New);
    if new {
        desk.create(passphrase)?;
    } else {
        let fresh = desk.fresh(|opened| Ok(opened.fresh.is_some() && opened.is_welcome(opened.book())?))?;
        if !fresh || passphrase.is_some() {
            desk.draw_up_sheet(passphrase)?;
        }
    }
    desk.changed();
    desk.with(|opened| {
        let code = &opened.fresh.as_ref().ok_or(Code::RecoveryNotShown)?.code;
        Ok(RecoveryCodeView { groups: code.groups(), ask: asked(code) })
    })
}

/// The two groups (1-based) that are asked back: the same for one code, another pair for the next.
fn asked(code: &RecoveryCode) -> (u32, u32) {
    let groups = u32::try_from(RecoveryCode::GROUPS).unwrap_or(7);
    let sum: u32 = code.groups().iter().flat_map(|group| group.bytes()).map(u32::from).sum();
    let first = sum % groups;
    let step = 1 + (sum / groups) % (groups - 1);
    let second = (first + step) % groups;
    (first.min(second) + 1, first.max(second) + 1)
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Confirm {
    /// The two asked groups, in the order they were asked.
    groups: Vec<String>,
}

/// The sheet is believed once two of its groups were typed back; a sheet made anew comes into force then, and the old one
/// is void.
pub(super) fn confirm(desk: &Desk, args: &Confirm) -> Result<Confirmed> {
    desk.with(|opened| {
        let code = &opened.fresh.as_ref().ok_or(Code::RecoveryNotShown)?.code;
        let asked = asked(code);
        let mut wrong = Vec::new();
        for (place, number) in [asked.0, asked.1].into_iter().enumerate() {
            let typed = args.groups.get(place).map_or("", String::as_str);
            if !code.is_group(usize::try_from(number).unwrap_or_default(), typed) {
                wrong.push(number.to_string());
            }
        }
        if !wrong.is_empty() {
            return Err(Error::new(Code::RecoveryMismatch).with("groups", wrong.join("・")).at_field("groups"));
        }
        Ok(())
    })?;
    let confirmed = desk.confirm_sheet().and_then(|()| put_off(desk, None));
    desk.changed();
    confirmed?;
    // The sheet is in force: a place that makes trouble is tried again by the heartbeat.
    let _ = desk.renew_elsewhere(desk.now());
    let sheets = desk.with(|opened| Ok(opened.ledger.former_sheets()?))?;
    Ok(Confirmed { former_wanted: sheets.iter().any(|sheet| !sheet.copies.is_empty()) })
}

#[derive(Serialize, TS)]
pub(super) struct Confirmed {
    /// A copy that is out of reach now still wants the earlier sheet.
    former_wanted: bool,
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Former {
    #[ts(type = "\"destroy\" | \"gone\" | \"keep\"")]
    fate: SheetFate,
}

/// What becomes of the earlier sheets: kept until their copies are re-encrypted, thrown away, or the copies are no more.
pub(super) fn former(desk: &Desk, args: &Former) -> Result<Nothing> {
    let at = desk.now();
    desk.fresh(|opened| {
        let by = crate::opened::who(opened.book());
        Ok(opened.ledger.answer_former_sheets(SheetAnswer { fate: args.fate, by, at })?)
    })?;
    desk.dismiss(vec![crate::copies::FORMER_SHEET.to_owned()]);
    desk.changed();
    Ok(Nothing {})
}

/// The place is there again: re-encrypts what waits there now instead of at the next round.
pub(super) fn renew(desk: &Desk, _args: &Nothing) -> Result<Nothing> {
    desk.renew_elsewhere(desk.now())?;
    desk.changed();
    Ok(Nothing {})
}

/// No printer at hand: welcome goes on without the sheet, and a task asks for it until it is there.
pub(super) fn later(desk: &Desk, _args: &Nothing) -> Result<Nothing> {
    let now = desk.now();
    let today = desk.with(|opened| Ok(office_day(&opened.book().office, now)))?;
    put_off(desk, Some(today))?;
    desk.changed();
    Ok(Nothing {})
}

fn put_off(desk: &Desk, day: Option<NaiveDate>) -> Result<()> {
    desk.with(|opened| {
        let mut settings = opened.ledger.settings()?;
        if settings.sheet_later == day {
            return Ok(());
        }
        settings.sheet_later = day;
        Ok(opened.ledger.set_settings(&settings)?)
    })
}

/// 復旧シート as PDF, only while its code is shown.
pub(super) fn sheet(desk: &Desk, args: &To) -> Result<Written> {
    let bytes = desk.fresh(|opened| {
        let fresh = opened.fresh.as_ref().ok_or(Code::RecoveryNotShown)?;
        let book = opened.book();
        let sheet = RecoverySheet {
            company: book.office.name.clone(),
            groups: fresh.code.groups(),
            code: fresh.code.text().to_string(),
            made: office_day(&book.office, fresh.made_at),
            rehearsal: opened.ledger.rehearsal(),
        };
        recovery_sheet_pdf(&sheet, Words::new(opened.language)).map_err(not_made)
    })?;
    write_secret(desk, &args.path, &bytes)
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Passphrase {
    passphrase: String,
}

/// Sets or changes the 合い言葉.
pub(super) fn set_passphrase(desk: &Desk, args: &Passphrase) -> Result<Nothing> {
    long_enough(&args.passphrase)?;
    desk.with(|opened| Ok(opened.ledger.set_passphrase(Some(&args.passphrase))?))?;
    desk.changed();
    Ok(Nothing {})
}
