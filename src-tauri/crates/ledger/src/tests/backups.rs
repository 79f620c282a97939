use super::*;
use crate::{Backup, BackupWhy, Error, backup::worth_keeping, files::LEDGER};

fn day(number: i64) -> DateTime<Utc> {
    now() + chrono::TimeDelta::days(number)
}

#[test]
fn one_backup_a_day_and_seven_days_are_kept() {
    let mut fixture = Fixture::make();
    fixture.fill();
    for number in 0..10 {
        assert!(fixture.ledger().backup_if_due(day(number)).unwrap().is_some());
        assert_eq!(fixture.ledger().backup_if_due(day(number) + chrono::TimeDelta::hours(3)).unwrap(), None);
    }
    let backups = Ledger::backups(fixture.dir()).unwrap();
    let days: Vec<_> = backups.iter().map(|backup| backup.at).collect();
    // Day 0 is Tuesday, 24 November: the newest of its week (day 5) and of November (day 6) are among the seven.
    assert_eq!(days, (3..10).rev().map(day).collect::<Vec<_>>());
    assert!(backups.iter().all(|backup| backup.why == BackupWhy::Daily));
    assert_eq!(fs::read_dir(fixture.dir().join("backup")).unwrap().count(), 14);
}

#[test]
fn after_a_year_there_are_seven_days_four_weeks_and_twelve_months() {
    let mut kept: Vec<Backup> = Vec::new();
    for number in 0..400 {
        let path = format!("day {number}").into();
        kept.insert(0, Backup { path, at: day(number), why: BackupWhy::Daily });
        let made = kept[0].path.clone();
        let mut worth = worth_keeping(BackupWhy::Daily, &kept, &made).into_iter();
        kept.retain(|_| worth.next().unwrap());
    }
    let days: Vec<_> = kept.iter().map(|backup| backup.at).collect();
    assert_eq!(days[..7], (393..400).rev().map(day).collect::<Vec<_>>());
    let months: std::collections::BTreeSet<_> = days.iter().map(|at| at.format("%Y-%m").to_string()).collect();
    let weeks: std::collections::BTreeSet<_> = days.iter().map(|at| at.format("%G-%V").to_string()).collect();
    assert_eq!(months.len(), 12, "{days:?}");
    assert!(weeks.len() >= 4 && days.len() <= 7 + 4 + 12, "{days:?}");
}

#[test]
fn a_second_copy_is_read_back_and_the_place_keeps_as_many() {
    let mut fixture = Fixture::make();
    fixture.fill();
    let place = tempfile::tempdir().unwrap();
    for number in 0..10 {
        let copy = fixture.ledger().backup_if_due(day(number)).unwrap().unwrap();
        fixture.ledger().second_copy(&copy, place.path()).lay_down().unwrap();
    }
    let there = crate::backup::in_folder(&fixture.ledger().folder_in(place.path())).unwrap();
    let here = Ledger::backups(fixture.dir()).unwrap();
    assert_eq!(there.len(), here.len());
    let elsewhere = tempfile::tempdir().unwrap();
    let unlock = Unlock::Recovery(&fixture.code);
    Ledger::restore_from_backup(elsewhere.path(), &there[0].path, unlock, false, now()).unwrap();
    let glance = fixture.ledger().glance_at(&there[0]).unwrap();
    assert_eq!(
        (glance.office.as_str(), glance.contracts, glance.last_change()),
        ("株式会社みほん商会", 1, Some(now()))
    );
    // A copy that is damaged here does not arrive there.
    let mut bytes = fs::read(&here[0].path).unwrap();
    bytes[9000] ^= 1;
    crate::atomic_write(&here[0].path, &bytes).unwrap();
    fs::remove_file(&there[0].path).unwrap();
    assert!(matches!(fixture.ledger().second_copy(&here[0].path, place.path()).lay_down(), Err(Error::Damaged { .. })));
    assert!(!there[0].path.exists());
}

#[test]
fn a_damaged_page_is_noticed_before_the_days_copy_and_pushes_out_no_good_one() {
    let mut fixture = Fixture::make();
    fixture.fill();
    let good = fixture.ledger().backup_if_due(day(0)).unwrap().unwrap();
    fixture.close();
    let path = fixture.dir().join(LEDGER);
    let mut bytes = fs::read(&path).unwrap();
    let last = bytes.len() - 2000;
    bytes[last] ^= 1;
    crate::atomic_write(&path, &bytes).unwrap();
    let ledger = fixture.reopen();
    assert!(matches!(ledger.backup_if_due(day(1)), Err(Error::Damaged { .. })));
    assert!(good.exists());
}

#[test]
fn a_table_that_somebody_put_there_is_noticed() {
    let mut fixture = Fixture::make();
    fixture.ledger().conn.execute_batch("CREATE TRIGGER t AFTER INSERT ON sent BEGIN DELETE FROM sent; END").unwrap();
    assert!(matches!(fixture.ledger().backup_if_due(day(0)), Err(Error::Damaged { .. })));
}

#[test]
fn many_asked_for_never_push_out_the_daily_ones() {
    let mut fixture = Fixture::make();
    let daily = fixture.ledger().backup_if_due(day(0)).unwrap().unwrap();
    for _ in 0..9 {
        fixture.ledger().backup(day(1)).unwrap();
    }
    assert!(daily.exists());
    assert_eq!(Ledger::backups(fixture.dir()).unwrap().len(), 8);
}

#[test]
fn a_backup_made_after_the_clock_was_set_back_is_not_thrown_away() {
    let mut fixture = Fixture::make();
    for number in 0..7 {
        fixture.ledger().backup_if_due(day(number)).unwrap();
    }
    let made = fixture.ledger().backup_if_due(day(-400)).unwrap().unwrap();
    assert!(made.exists());
}

#[test]
fn backups_of_a_clock_that_ran_ahead_give_way_to_real_ones() {
    let mut fixture = Fixture::make();
    for number in 400..407 {
        fixture.ledger().backup_if_due(day(number)).unwrap();
    }
    for number in 0..7 {
        fixture.ledger().backup_if_due(day(number)).unwrap();
    }
    let days: Vec<_> = Ledger::backups(fixture.dir()).unwrap().iter().map(|backup| backup.at).collect();
    assert_eq!(days, (0..7).rev().map(day).collect::<Vec<_>>());
}

#[test]
fn a_damaged_ledger_comes_back_from_its_backup_and_the_damaged_file_is_kept() {
    for by_code in [true, false] {
        let mut fixture = Fixture::make();
        let entity = fixture.fill();
        let device = fixture.ledger().meta.device;
        let backup = fixture.ledger().backup(now()).unwrap();
        let book = fixture.ledger().book().unwrap();
        fixture.ledger().apply(&set(entity, "note", "後から"), Actor::App, now()).unwrap();
        fixture.close();
        crate::atomic_write(&fixture.dir().join(LEDGER), b"broken").unwrap();
        let unlock = if by_code { Unlock::Recovery(&fixture.code) } else { Unlock::Key(&fixture.key) };
        let (mut ledger, key) = Ledger::restore_from_backup(fixture.dir(), &backup, unlock, false, now()).unwrap();
        assert_eq!(key, fixture.key);
        assert_eq!(ledger.book().unwrap(), book);
        assert_ne!(ledger.meta.device, device);
        ledger.apply(&set(entity, "note", "続き"), Actor::App, now()).unwrap();
        ledger.rebuild_check().unwrap();
        drop(ledger);
        assert!(files(fixture.dir()).iter().any(|(_, bytes)| bytes == b"broken"));
        fixture.reopen();
    }
}

#[test]
fn a_backup_elsewhere_brings_back_a_folder_that_lost_everything() {
    let mut fixture = Fixture::make();
    fixture.fill();
    let backup = fixture.ledger().backup(now()).unwrap();
    let book = fixture.ledger().book().unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let unlock = Unlock::Recovery(&fixture.code);
    let (ledger, _) = Ledger::restore_from_backup(elsewhere.path(), &backup, unlock, false, now()).unwrap();
    assert_eq!(ledger.book().unwrap(), book);
}

#[test]
fn a_damaged_backup_or_a_wrong_code_touches_nothing() {
    let mut fixture = Fixture::make();
    fixture.fill();
    let backup = fixture.ledger().backup(now()).unwrap();
    fixture.close();
    let wrong = RecoveryCode::make_random().unwrap();
    let before = files(fixture.dir());
    let restore = |unlock: Unlock<'_>, rehearsal| {
        Ledger::restore_from_backup(fixture.dir(), &backup, unlock, rehearsal, now()).map(|_| ()).unwrap_err()
    };
    assert!(matches!(restore(Unlock::Recovery(&wrong), false), Error::WrongCode));
    assert!(matches!(restore(Unlock::Recovery(&fixture.code), true), Error::NotRehearsal));
    assert_eq!(files(fixture.dir()), before);
    let whole = fs::read(&backup).unwrap();
    for page in 0..whole.len() / 4096 {
        let mut bytes = whole.clone();
        bytes[page * 4096 + 1000] ^= 1;
        crate::atomic_write(&backup, &bytes).unwrap();
        let before = files(fixture.dir());
        assert!(matches!(restore(Unlock::Key(&fixture.key), false), Error::Damaged { .. }), "page {page}");
        assert_eq!(files(fixture.dir()), before);
    }
}

#[test]
fn a_half_written_backup_is_never_taken_for_one() {
    let mut fixture = Fixture::make();
    let made = fixture.ledger().backup(now()).unwrap();
    let half = made.with_file_name("20261125T000000Z-daily.part");
    crate::atomic_write(&half, b"half").unwrap();
    crate::atomic_write(&made.with_file_name("メモ.ledger"), b"other").unwrap();
    let paths: Vec<_> = Ledger::backups(fixture.dir()).unwrap().into_iter().map(|backup| backup.path).collect();
    assert_eq!(paths, [made]);
}
