//! No field of a contract is left out of the papers: what the table of fields says is what the workbook and the sheet show.

use calamine::{Data, Reader, Xlsx};
use kigenban_facts::{Book, Bundle, Card, Contract, FieldControl, Kind, Person};
use kigenban_wording::{CONTRACT_FIELDS, ContractField, OnSheet};
use serde_json::{Value, json};

use super::{JA, now, sheet};
use crate::xlsx;

const KINDS: [Kind; 5] = [Kind::Domain, Kind::Dns, Kind::Server, Kind::Certificate, Kind::Mail];

fn text(number: u8) -> String {
    format!("00000000-0000-7000-8000-{number:012}")
}

fn id<T: std::str::FromStr<Err: std::fmt::Debug>>(number: u8) -> T {
    text(number).parse().unwrap()
}

/// One contract of each kind, with one field filled in.
fn book(field: &ContractField, value: Option<&Value>) -> Book {
    let contracts = KINDS.iter().zip(1..).map(|(kind, number)| {
        let mut contract = serde_json::to_value(Contract {
            id: id(number),
            bundle: id(9),
            kind: *kind,
            holder: Some("みほん商会".into()),
            ..Contract::default()
        })
        .unwrap();
        if let Some(value) = value {
            contract[field.name] = value.clone();
        }
        if field.name == "auto_renewal_reason" {
            contract["auto_renewal"] = json!("off");
        }
        serde_json::from_value(contract).unwrap()
    });
    Book {
        contracts: contracts.collect(),
        bundles: vec![Bundle { id: id(9), domain: "example-kobe.co.jp".into(), ..Bundle::default() }].into(),
        people: vec![Person { id: id(7), name: "佐藤 恵子".into(), ..Person::default() }].into(),
        cards: vec![Card { id: id(8), label: "青".into(), last4: "4821".into(), ..Card::default() }].into(),
        ..Book::default()
    }
}

/// Something that can be written into a field.
fn value(field: &ContractField) -> Value {
    let source = json!({"kind": "typed", "by": text(7)});
    match field.control {
        FieldControl::Card => json!(text(8)),
        FieldControl::Check => json!(true),
        FieldControl::Choice | FieldControl::Select => json!(field.choices(JA).nth(1).unwrap().0),
        FieldControl::Day => json!({"date": "2027-05-15", "source": source, "seen_at": "2026-11-02T00:00:00Z"}),
        FieldControl::Person => json!(text(7)),
        FieldControl::Provider => json!({"value": "あおば", "source": source, "seen_at": "2026-11-02T00:00:00Z"}),
        _ if field.name == "term" => json!(6),
        _ => json!("https://mihon.example/"),
    }
}

fn workbook(book: &Book) -> Vec<Vec<Data>> {
    let bytes = xlsx(book, &kigenban_advice::judge(book, now()), JA).unwrap();
    let mut file: Xlsx<_> = calamine::open_workbook_from_rs(std::io::Cursor::new(bytes)).unwrap();
    let range = file.worksheet_range(&JA.xlsx_sheet_ledger()).unwrap();
    range.rows().map(<[Data]>::to_vec).collect()
}

fn own() -> impl Iterator<Item = &'static ContractField> {
    CONTRACT_FIELDS.iter().filter(|field| !field.control.is_list())
}

#[test]
fn every_field_that_is_filled_in_is_seen_in_the_workbook() {
    for field in own() {
        let filled = workbook(&book(field, Some(&value(field))));
        assert_ne!(filled, workbook(&book(field, None)), "{}", field.name);
        let heads: Vec<String> = filled[0].iter().map(ToString::to_string).collect();
        assert_eq!(
            heads.contains(&field.noun(JA)),
            field.column.is_some() || field.name == "holder_is",
            "{}",
            field.name
        );
    }
}

#[test]
fn every_field_that_the_table_puts_on_the_sheet_is_seen_there_and_no_other() {
    for field in own() {
        let of = |value: Option<&Value>| serde_json::to_value(sheet(&book(field, value), JA).rows).unwrap();
        let told = of(Some(&value(field))) != of(None);
        let by_box = field.name == "phone";
        assert_eq!(told, !matches!(field.sheet, OnSheet::No) && !by_box, "{}", field.name);
    }
}
