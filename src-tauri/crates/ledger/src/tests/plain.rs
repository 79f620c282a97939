use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};
use kigenban_facts::{Check, Observation, Outcome, View, Why};

use super::*;
use crate::{Error, db};

const PLANTED: [&str; 8] = [
    "株式会社みほん商会",
    "佐藤 花子",
    "planted-kobe.example",
    "総務の棚のいちばん上",
    "会社のカード(青)",
    "hanako@mail-planted.example",
    "通知ずみ:domain-2026",
    "𠮷田髙﨑",
];

/// The value as it may stand in a file: UTF-8, UTF-16, and base64 at each of the three places it can start.
fn forms(value: &str) -> Vec<Vec<u8>> {
    let wide: Vec<u8> = value.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut forms = vec![value.as_bytes().to_vec(), wide];
    for skipped in 0..3 {
        let shifted = [&[0; 3][..skipped], value.as_bytes()].concat();
        let text = STANDARD_NO_PAD.encode(&shifted[..shifted.len() / 3 * 3]);
        forms.push(text.into_bytes().split_off(if skipped == 0 { 0 } else { 4 }));
    }
    forms
}

fn found(files: &[(String, Vec<u8>)]) -> Vec<&'static str> {
    let holds = |form: &[u8]| files.iter().any(|(_, bytes)| bytes.windows(form.len()).any(|window| window == form));
    PLANTED.into_iter().filter(|value| forms(value).iter().any(|form| holds(form))).collect()
}

fn plant(fixture: &mut Fixture) {
    let office = EntityRef { kind: EntityKind::Office, id: fixture.ledger().office().0 };
    let person = EntityRef { kind: EntityKind::Person, id: Uuid::from_u128(1) };
    let card = EntityRef { kind: EntityKind::Card, id: Uuid::from_u128(2) };
    let bundle = EntityRef { kind: EntityKind::Bundle, id: Uuid::from_u128(3) };
    let ledger = fixture.ledger();
    for (entity, field, value) in [
        (office, "name", PLANTED[0]),
        (person, "name", PLANTED[1]),
        (bundle, "domain", PLANTED[2]),
        (contract(4), "kept_at", PLANTED[3]),
        (card, "label", PLANTED[4]),
        (person, "email", PLANTED[5]),
    ] {
        ledger.apply(&set(entity, field, value), Actor::App, now()).unwrap();
    }
    let observation = Observation {
        domain: PLANTED[2].to_owned(),
        at: now(),
        source: PLANTED[7].into(),
        view: View::Public,
        check: Check::Dns,
        outcome: Outcome::Unseen { why: Why::Timeout },
    };
    ledger.record(&[observation]).unwrap();
    ledger.mark_sent(PLANTED[6], now()).unwrap();
    ledger.set_note("who", Some(PLANTED[1])).unwrap();
}

#[test]
fn nothing_a_person_entered_is_plain_on_the_disk() {
    let mut fixture = Fixture::with(Some(PLANTED[3]), false);
    plant(&mut fixture);
    fixture.ledger().backup(now()).unwrap();
    fixture.ledger().erase_value(contract(4), "kept_at", Actor::App, now()).unwrap();
    fixture.ledger().apply(&set(contract(4), "kept_at", PLANTED[3]), Actor::App, now()).unwrap();
    let open = files(fixture.dir());
    assert!(open.iter().any(|(name, bytes)| name.ends_with("-wal") && !bytes.is_empty()));
    assert_eq!(found(&open), Vec::<&str>::new(), "while open");
    let code = RecoveryCode::make_random().unwrap();
    let key = fixture.ledger().remake_recovery(&code, Some(PLANTED[3]), now(), |_| Ok(())).unwrap();
    plant(&mut fixture);
    // The search itself is proved: on an unencrypted copy it finds every value.
    let plain = tempfile::tempdir().unwrap();
    let copy = plain.path().join("plain");
    crate::atomic_write(&copy, b"").unwrap();
    let ledger = fixture.ledger();
    ledger.conn.execute("ATTACH DATABASE ?1 AS plain KEY ''", [copy.to_str().unwrap()]).unwrap();
    ledger.conn.query_row("SELECT sqlcipher_export('plain')", [], |_| Ok(())).unwrap();
    ledger.conn.execute_batch("DETACH DATABASE plain").unwrap();
    assert_eq!(found(&files(plain.path())), PLANTED);
    fixture.close();
    let closed = files(fixture.dir());
    assert_eq!(found(&closed), Vec::<&str>::new(), "after closing");
    // Nor is any key or code.
    for secret in [key.to_text(), fixture.key.to_text(), code.text(), fixture.code.text()] {
        assert!(closed.iter().all(|(_, bytes)| !bytes.windows(secret.len()).any(|window| window == secret.as_bytes())));
    }
}

#[test]
fn the_search_finds_every_form() {
    for value in PLANTED {
        for (place, form) in forms(value).into_iter().enumerate() {
            let file = [&b"before "[..], &form, b" after"].concat();
            assert_eq!(found(&[(String::new(), file)]), [value], "form {place}");
        }
    }
}

#[test]
fn neither_errors_nor_debug_output_carry_a_value_or_a_secret() {
    let mut fixture = Fixture::make();
    plant(&mut fixture);
    let shown = format!("{:?} {:?} {:?}", fixture.ledger, fixture.key, Unlock::Recovery(&fixture.code));
    assert!(!shown.contains(fixture.key.to_text().as_str()) && !shown.contains(fixture.code.text().as_str()));
    assert_eq!(found(&[(String::new(), shown.into_bytes())]), Vec::<&str>::new());
    let act = set(contract(4), "kind", PLANTED[0]);
    let error = fixture.ledger().apply(&act, Actor::App, now()).unwrap_err();
    let shown = format!("{error} {error:?}");
    assert_eq!(found(&[(String::new(), shown.into_bytes())]), Vec::<&str>::new());
}

#[test]
fn a_wrong_key_reads_nothing() {
    let mut fixture = Fixture::make();
    plant(&mut fixture);
    fixture.close();
    let wrong = Key::make_random().unwrap();
    assert!(matches!(db::open(&fixture.dir().join(crate::files::LEDGER), &wrong), Err(Error::WrongKey)));
}
