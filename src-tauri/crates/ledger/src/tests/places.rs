//! Copies in a place that is away while a sheet is made anew: remembered, re-encrypted when they are there again, and the
//! earlier sheet kept track of until nothing wants it.

use std::path::PathBuf;

use super::*;
use crate::{CopySheet, FormerSheet, SheetAnswer, SheetFate};

/// A ledger with one copy on a stick, and the drawer that the stick goes into.
struct Away {
    fixture: Fixture,
    _place: TempDir,
    stick: PathBuf,
    drawer: PathBuf,
}

impl Away {
    fn make() -> Self {
        let place = tempfile::tempdir().unwrap();
        let (stick, drawer) = (place.path().join("stick"), place.path().join("drawer"));
        let mut away = Self { fixture: Fixture::make(), _place: place, stick, drawer };
        away.fixture.ledger().set_second_place(Some(&away.stick.clone())).unwrap();
        away.lay_down();
        away
    }

    fn lay_down(&mut self) {
        let copy = self.ledger().backup(now()).unwrap();
        let stick = self.stick.clone();
        let laid = self.ledger().second_copy(&copy, &stick).lay_down().unwrap();
        self.ledger().remember_laid(&stick, &laid).unwrap();
    }

    fn ledger(&mut self) -> &mut Ledger {
        self.fixture.ledger()
    }

    fn put_away(&self) {
        fs::rename(&self.stick, &self.drawer).unwrap();
    }

    fn bring_back(&self) {
        fs::rename(&self.drawer, &self.stick).unwrap();
    }

    fn remake(&mut self, day: i64) -> RecoveryCode {
        let code = RecoveryCode::make_random().unwrap();
        let at = now() + chrono::TimeDelta::days(day);
        self.ledger().remake_recovery(&code, None, at, |_| Ok(())).unwrap();
        self.renew();
        code
    }

    /// One round, as the desk makes it.
    fn renew(&mut self) {
        if let Some(renewal) = self.ledger().renewal_elsewhere().unwrap() {
            let renewed = renewal.run();
            assert!(renewed.error.is_none(), "{:?}", renewed.error);
            self.ledger().renewed(&renewed).unwrap();
        }
    }

    fn sheets(&mut self) -> Vec<FormerSheet> {
        self.ledger().former_sheets().unwrap()
    }

    fn answer(&mut self, fate: SheetFate) {
        self.ledger().answer_former_sheets(SheetAnswer { fate, by: None, at: now() }).unwrap();
    }

    fn has_former_keys(&mut self) -> bool {
        !self.ledger().former_keys().unwrap().is_empty()
    }
}

#[test]
fn a_copy_that_was_away_is_listed_until_it_is_re_encrypted_and_then_its_sheet_may_go() {
    let mut away = Away::make();
    let old = away.fixture.code.clone();
    away.put_away();
    let code = away.remake(1);
    let sheets = away.sheets();
    assert_eq!(sheets.len(), 1);
    assert_eq!((sheets[0].made_at, sheets[0].answer), (Some(now()), None));
    assert_eq!(sheets[0].copies[0].place, away.stick);
    assert_eq!(sheets[0].copies[0].at(), Some(now()));
    let drawer = away.drawer.clone();
    let there = crate::backup::in_folder(&away.ledger().folder_in(&drawer)).unwrap().remove(0);
    assert_eq!(away.ledger().sheet_of(&there), CopySheet::Former { made_at: Some(now()) });
    away.answer(SheetFate::Keep);
    away.bring_back();
    away.renew();
    let stick = away.stick.clone();
    let there = crate::backup::in_folder(&away.ledger().folder_in(&stick)).unwrap().remove(0);
    assert_eq!(away.ledger().sheet_of(&there), CopySheet::InForce);
    let sheets = away.sheets();
    assert!(sheets.len() == 1 && sheets[0].copies.is_empty(), "the sheet may be thrown away: {sheets:?}");
    assert!(!away.has_former_keys());
    away.answer(SheetFate::Destroy);
    assert_eq!(away.sheets(), []);
    let opens = |code: &RecoveryCode| {
        let elsewhere = tempfile::tempdir().unwrap();
        Ledger::restore_from_backup(elsewhere.path(), &there.path, Unlock::Recovery(code), false, now()).is_ok()
    };
    assert!(opens(&code) && !opens(&old));
}

#[test]
fn a_place_that_is_there_leaves_nothing_to_ask() {
    let mut away = Away::make();
    away.remake(1);
    assert_eq!(away.sheets(), []);
    assert!(!away.has_former_keys());
}

#[test]
fn a_sheet_thrown_away_early_is_not_spoken_of_again_once_its_copy_is_there() {
    let mut away = Away::make();
    away.put_away();
    away.remake(1);
    away.answer(SheetFate::Destroy);
    assert_eq!(away.sheets()[0].answer.map(|answer| answer.fate), Some(SheetFate::Destroy));
    assert!(away.has_former_keys(), "the copy is not lost: the ledger still opens it");
    away.bring_back();
    away.renew();
    assert_eq!(away.sheets(), []);
}

#[test]
fn a_copy_that_is_no_more_keeps_no_sheet() {
    let mut away = Away::make();
    away.put_away();
    away.remake(1);
    away.answer(SheetFate::Gone);
    assert_eq!(away.sheets(), []);
    let tomorrow = now() + chrono::TimeDelta::days(1);
    away.ledger().backup_if_due(tomorrow).unwrap();
    assert!(!away.has_former_keys());
    away.remake(2);
    assert_eq!(away.sheets(), [], "nobody asks again");
}

#[test]
fn every_sheet_that_a_copy_was_left_behind_with_is_listed_once() {
    let mut away = Away::make();
    away.put_away();
    away.remake(1);
    away.remake(2);
    let made: Vec<_> = away.sheets().iter().map(|sheet| sheet.made_at).collect();
    assert_eq!(made, [Some(now())], "no copy was made under the sheet between");
    // Another stick in its place.
    away.lay_down();
    let drawer = away.stick.with_extension("other");
    fs::rename(&away.stick, &drawer).unwrap();
    away.remake(3);
    let made: Vec<_> = away.sheets().iter().map(|sheet| (sheet.made_at, sheet.copies.len())).collect();
    assert_eq!(made, [(Some(now()), 1), (Some(now() + chrono::TimeDelta::days(2)), 1)]);
    away.bring_back();
    away.renew();
    let waiting: Vec<_> = away.sheets().iter().map(|sheet| sheet.copies.len()).collect();
    assert_eq!(waiting, [0, 1], "the other stick is still away");
    assert!(away.has_former_keys());
}

#[test]
fn a_place_given_up_is_not_forgotten_by_the_next_sheet() {
    let mut away = Away::make();
    away.ledger().set_second_place(None).unwrap();
    away.put_away();
    away.remake(1);
    assert_eq!(away.sheets().len(), 1);
}

#[test]
fn a_ledger_of_a_version_that_wrote_no_names_down_asks_all_the_same() {
    let mut away = Away::make();
    away.ledger().set_note("copies_elsewhere", None).unwrap();
    away.put_away();
    away.remake(1);
    assert_eq!(away.sheets()[0].copies[0].file, None);
    // Or it was that version which made the sheet.
    away.ledger().set_note("former_sheets", None).unwrap();
    assert_eq!(away.sheets()[0].copies[0].place, away.stick);
    away.bring_back();
    away.renew();
    assert!(!away.has_former_keys());
    let stick = away.stick.clone();
    let there = crate::backup::in_folder(&away.ledger().folder_in(&stick)).unwrap().remove(0);
    assert_eq!(away.ledger().sheet_of(&there), CopySheet::InForce);
}
