use kigenban_facts::{Book, Card, CardId, Recipient};
use kigenban_tests::{office, planted};
use rusqlite::Connection;

use crate::support::{ledger, now};

/// The sample office with twenty values nobody would write by chance.
fn planted_book() -> (Book, Vec<String>) {
    let mut book = kigenban_sample::book();
    let values: Vec<String> = [
        "株式会社うえこみ商店",
        "Uekomi Planted Trading Ltd",
        "植込 縫之介",
        "植込総務課",
        "nuinosuke@planted-mail.example",
        "078-555-0137",
        "planted-kobe.co.jp",
        "植え込みのひとそろい",
        "青磁のカード",
        "青磁カードの覚え書き",
        "planted-account-8841",
        "https://planted-login.example/enter",
        "植え込みの金庫の三段目",
        "植え込みの封筒に予備コード",
        "植え込みプラン",
        "年 98,765円",
        "植え込みの備考です",
        "植え込みの壁カレンダー",
        "植え込みの電話アプリ",
        "植え込みメールの仕組み",
    ]
    .map(str::to_owned)
    .into();
    let value = |number: usize| values[number].clone();
    book.office.name = value(0);
    book.office.name_en = Some(value(1));
    let person = &mut book.people[0];
    (person.name, person.department) = (value(2), value(3));
    (person.email, person.phone) = (Some(value(4)), Some(value(5)));
    book.bundles[0].domain = value(6);
    book.bundles[0].name = value(7);
    book.cards.push(Card { id: CardId(uuid_like()), label: value(8), note: Some(value(9)), ..Card::default() });
    let contract = &mut book.contracts[0];
    contract.account_id = Some(value(10));
    contract.login_url = Some(value(11));
    contract.kept_at = Some(value(12));
    contract.backup_codes_at = Some(value(13));
    contract.plan = Some(value(14));
    contract.price = Some(value(15));
    contract.note = Some(value(16));
    book.recipients[0] = Recipient { address: value(17), ..book.recipients[0].clone() };
    book.custodians[0].means = Some(value(18));
    book.contracts[4].mail_flow = Some(value(19));
    for span in book.spans.iter_mut().filter(|span| span.domain == "example-kobe.co.jp") {
        span.domain = value(6);
    }
    (book, values)
}

fn uuid_like() -> uuid::Uuid {
    uuid::Uuid::from_u128(0x019a_a000_0000_7000_8000_0000_0000_0fff)
}

#[test]
fn nothing_the_ledger_writes_shows_a_planted_value_and_a_plain_copy_shows_all_twenty() {
    let (folder, mut ledger, key) = ledger();
    let (book, values) = planted_book();
    assert_eq!(values.len(), 20);
    office::put(&mut ledger, &book, now()).unwrap();
    ledger.backup(now()).unwrap();
    let open: Vec<String> = planted::search(folder.path(), &values).unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(open, Vec::<String>::new(), "while it is open, with its journal");
    let file = folder.path().join("kigenban.ledger");
    drop(ledger);
    let closed = planted::search(folder.path(), &values).unwrap();
    assert_eq!(closed, [], "after it was closed");

    let plain = tempfile::tempdir().unwrap();
    let connection = Connection::open(&file).unwrap();
    connection.execute_batch(&format!("PRAGMA key = \"x'{}'\"", key.to_text().as_str())).unwrap();
    let copy = plain.path().join("plain.db");
    connection.execute("ATTACH DATABASE ?1 AS plain KEY ''", [copy.to_str().unwrap()]).unwrap();
    connection.query_row("SELECT sqlcipher_export('plain')", [], |_| Ok(())).unwrap();
    connection.execute("DETACH DATABASE plain", []).unwrap();
    let finds = planted::search(plain.path(), &values).unwrap();
    let missed: Vec<&String> = values.iter().filter(|value| !finds.iter().any(|find| find.value == **value)).collect();
    assert_eq!(missed, Vec::<&String>::new(), "the search finds what is there to be found");
}
