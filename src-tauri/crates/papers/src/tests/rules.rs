//! What the papers promise.

use std::collections::BTreeSet;
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use chrono::NaiveDate;
use icalendar::{Calendar, Component};
use kigenban_advice::judge;
use kigenban_facts::{Contract, Kind, Payment, Row};

use super::golden::recovery;
use super::{EN, JA, dense, now, printed, sheet};
use crate::print::text_of;
use crate::recovery::document;
use crate::{Which, handover_markdown, ics, recovery_sheet_pdf, xlsx};

#[test]
fn pdf_and_markdown_say_the_same() {
    let book = kigenban_sample::book();
    for words in [JA, EN] {
        let sheet = sheet(&book, words);
        let pdf = dense(&printed(&sheet));
        let markdown = dense(&handover_markdown(&sheet).replace('\\', "").replace("&amp;", "&"));
        for row in &sheet.rows {
            for field in &row.fields {
                for text in [Some(&field.label), field.value.as_ref(), field.note.as_ref()].into_iter().flatten() {
                    assert!(pdf.contains(&dense(text)), "{text} is not in the PDF");
                    assert!(markdown.contains(&dense(text)), "{text} is not in the Markdown");
                }
            }
        }
    }
}

#[test]
fn the_sheet_says_that_passwords_and_card_numbers_stay_off_it() {
    let sheet = sheet(&kigenban_sample::book(), JA);
    let rule = "パスワードと、カードの番号の全部は書かないでください(下4桁だけ)";
    assert!(dense(&printed(&sheet)).contains(rule));
    assert!(handover_markdown(&sheet).contains(rule));
}

#[test]
fn a_row_confirmed_in_the_app_bears_the_stamp_and_leaves_a_place_for_the_other_seal() {
    let book = kigenban_sample::book();
    let handover = &book.handovers[0];
    let stamped: BTreeSet<Row> =
        book.stamps.iter().filter(|one| one.handover == handover.id).map(|one| one.row).collect();
    assert!(!stamped.is_empty() && stamped.len() < 5, "the sample is in the middle of a handover");
    let sheet = sheet(&book, JA);
    let order = [Row::Registrar, Row::Server, Row::Dns, Row::Certificate, Row::Mail];
    for (row, printed) in order.iter().zip(&sheet.rows) {
        let marks = printed.seals.iter().filter(|seal| seal.mark.is_some()).count();
        assert_eq!(marks, usize::from(stamped.contains(row)), "{}", printed.name);
        assert_eq!(printed.day.is_some(), stamped.contains(row), "{}", printed.name);
    }
}

#[test]
fn what_falls_before_the_handover_day_is_paid_by_whoever_hands_over() {
    let mut book = kigenban_sample::book();
    let handover = book.handovers[0].clone();
    let from = book.person(handover.from).unwrap().name.clone();
    let before = sheet(&book, JA).payments;
    assert!(before.title.contains("12月18日(金)"), "{}", before.title);
    assert!(before.lines[0].what.starts_with("12月4日(金)"), "{}", before.lines[0].what);
    assert!(before.lines[0].detail.contains(&from), "{}", before.lines[0].detail);

    let domain =
        book.contracts.iter().find(|one| one.bundle == handover.bundle && one.kind == Kind::Domain).cloned().unwrap();
    let period = judge(&book, now()).item(domain.id).and_then(|item| item.deadlines.period).unwrap();
    book.payments.push(Payment { contract: domain.id, period, by: handover.from, at: now(), ..Payment::default() });
    let paid = sheet(&book, JA).payments;
    assert_eq!(paid.lines[0].detail, JA.paper_payment_settled());
}

#[test]
fn a_rehearsal_ledger_says_so_on_its_papers() {
    let book = kigenban_sample::book();
    let advice = judge(&book, now());
    let sheet = crate::Sheet::of(&book, &advice, Which { rehearsal: true, ..Which::default() }, JA);
    assert!(dense(&printed(&sheet)).contains(&dense(&JA.paper_rehearsal())));
    assert!(handover_markdown(&sheet).contains(&JA.paper_rehearsal()));
    let recovery_sheet = text_of(&document(&recovery(EN), EN).unwrap());
    assert!(dense(&recovery_sheet).contains(&dense(&EN.paper_rehearsal())));
}

#[test]
fn the_recovery_sheet_is_one_page_with_every_group_and_the_plain_truth() {
    let sheet = recovery(JA);
    let document = document(&sheet, JA).unwrap();
    assert_eq!(document.pages().len(), 1);
    let said = dense(&text_of(&document));
    for group in &sheet.groups {
        assert!(said.contains(group), "{group}");
    }
    assert!(said.contains("台帳はだれにも開けません"));
    assert!(recovery_sheet_pdf(&sheet, JA).unwrap().starts_with(b"%PDF-"));
}

#[test]
fn a_calendar_program_reads_every_date_as_a_whole_day_and_every_stage_as_an_event_that_rings() {
    let book = kigenban_sample::book();
    let calendar: Calendar = ics(&book, &judge(&book, now()), JA).parse().unwrap();
    let events: Vec<_> = calendar.events().collect();
    let uids: BTreeSet<_> = events.iter().map(|event| event.get_uid().unwrap()).collect();
    assert_eq!(uids.len(), events.len(), "a UID is one event's");
    let is_day = |event: &&&icalendar::Event| matches!(event.get_start(), Some(icalendar::DatePerhapsTime::Date(_)));
    assert!(events.iter().filter(is_day).count() >= 5, "{}", events.len());
    for event in &events {
        assert_eq!(event.get_timestamp(), Some(now()));
        let alarms = event.components().iter().filter(|part| part.component_kind() == "VALARM").count();
        assert_eq!(alarms, usize::from(!is_day(&event)), "{:?}", event.get_summary());
    }
    let due = NaiveDate::from_ymd_opt(2026, 12, 4).unwrap();
    let first = events.iter().find(|event| event.get_start() == Some(due.into())).unwrap();
    assert!(first.get_summary().unwrap().contains("example-kobe.co.jp"));
}

#[test]
fn the_workbook_holds_every_contract_and_no_formula() {
    let mut book = kigenban_sample::book();
    book.contracts.push(Contract {
        bundle: book.bundles[0].id,
        kind: Kind::Other,
        title: Some("=HYPERLINK(\"https://x.example\")".to_owned()),
        account_id: Some("0042".to_owned()),
        ..Contract::default()
    });
    let bytes = xlsx(&book, &judge(&book, now()), JA).unwrap();
    assert_eq!(bytes, xlsx(&book, &judge(&book, now()), JA).unwrap(), "the same book is the same file");
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    assert_eq!(workbook.sheet_names(), ["台帳", "会社の人", "カード"]);
    let ledger = workbook.worksheet_range("台帳").unwrap();
    let heads: Vec<String> = ledger.rows().next().unwrap().iter().map(ToString::to_string).collect();
    let column = |head: &str| heads.iter().position(|one| one == head).unwrap_or_else(|| panic!("{head} in {heads:?}"));
    let rows: Vec<_> = ledger.rows().skip(1).take(book.contracts.len()).collect();
    assert_eq!(rows.len(), book.contracts.len());
    let last = rows.last().unwrap();
    assert_eq!(last[column("呼び名")], Data::String("=HYPERLINK(\"https://x.example\")".to_owned()));
    assert_eq!(last[column("ログインID")], Data::String("0042".to_owned()));
    assert!(rows.iter().any(|row| matches!(row[column("払う日")], Data::DateTime(_))), "dates are dates");
    assert!(workbook.worksheet_formula("台帳").unwrap().used_cells().next().is_none());
    let people = workbook.worksheet_range("会社の人").unwrap();
    assert!(people.rows().any(|row| row[0].to_string().contains('𠮷')));
}
