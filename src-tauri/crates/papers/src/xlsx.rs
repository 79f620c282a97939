//! The ledger as an Excel workbook: contracts, people and cards, one sheet each.
//!
//! Every text is written as text, so nothing people entered can become a formula. Dates are real dates.

use chrono::{Datelike, NaiveDate};
use kigenban_advice::{Advice, Deadlines};
use kigenban_facts::{Book, Contract, FieldControl};
use kigenban_wording::{CONTRACT_FIELDS, ContractField, Words, domain_text};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet};
use serde_json::Value;

use crate::error::PaperError;
use crate::say::Say;

/// The ledger as a workbook (`.xlsx`). `advice` is the judgement of `book`; its instant is written as the file's time.
pub fn xlsx(book: &Book, advice: &Advice, words: Words) -> Result<Vec<u8>, PaperError> {
    let say = Say::new(book, advice, words);
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_timestamp(advice.now.timestamp())?;
    workbook.set_properties(
        &DocProperties::new().set_author(&book.office.name).set_title(words.product()).set_creation_datetime(&made),
    );
    fill(workbook.add_worksheet(), &words.xlsx_sheet_ledger(), &ledger(say))?;
    fill(workbook.add_worksheet(), &words.xlsx_sheet_people(), &people(say))?;
    fill(workbook.add_worksheet(), &words.xlsx_sheet_cards(), &cards(say))?;
    Ok(workbook.save_to_buffer()?)
}

/// What stands in one cell.
#[derive(Clone, Debug, PartialEq)]
enum Cell {
    Day(NaiveDate),
    Empty,
    Text(String),
}

impl From<Option<String>> for Cell {
    fn from(text: Option<String>) -> Self {
        text.filter(|text| !text.is_empty()).map_or(Self::Empty, Self::Text)
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Some(text).into()
    }
}

/// Heads and rows of one sheet.
struct Table {
    heads: Vec<String>,
    rows: Vec<Vec<Cell>>,
    foot: Option<String>,
}

impl Table {
    /// `columns` gives pairs of head and cell, so that a head never stands over another column's cells.
    fn of<T: Default>(items: &[T], foot: Option<String>, columns: impl Fn(&T) -> Vec<(String, Cell)>) -> Self {
        Self {
            heads: columns(&T::default()).into_iter().map(|(head, _)| head).collect(),
            rows: items.iter().map(|item| columns(item).into_iter().map(|(_, cell)| cell).collect()).collect(),
            foot,
        }
    }
}

fn ledger(say: Say<'_>) -> Table {
    let words = say.words;
    let mut columns: Vec<_> = CONTRACT_FIELDS.iter().filter(|field| field.column.is_some()).collect();
    columns.sort_by_key(|field| field.column);
    Table::of(&say.book.contracts, Some(words.xlsx_rule()), |one: &Contract| {
        let bundle = say.book.bundle_of(one);
        let mut cells = vec![
            (words.noun_bundle(), bundle.map(|bundle| bundle.name.clone()).into()),
            (words.noun_domain(), bundle.map(|bundle| domain_text(&bundle.domain)).into()),
            (words.xlsx_kind(), words.kind(one.kind).into()),
        ];
        let values = serde_json::to_value(one).unwrap_or_default();
        let dates = say.deadlines(one);
        for field in &columns {
            cells.extend(told(say, field, one, values.get(field.name), &dates));
        }
        cells
    })
}

/// A field's column; a date has a second one, which says where it comes from.
fn told(
    say: Say<'_>,
    field: &ContractField,
    contract: &Contract,
    value: Option<&Value>,
    dates: &Deadlines,
) -> Vec<(String, Cell)> {
    let words = say.words;
    let head = field.noun(words);
    let card = |id: Option<_>| id.and_then(|id| say.book.card(id)).map(|card| say.card_text(card));
    let cell = match (field.control, field.name) {
        (FieldControl::Day, name) => {
            let date = match name {
                "notice_by" => &dates.notice_by,
                "pay_by" => &dates.pay_by,
                _ => &dates.expires,
            };
            let day = date.as_ref().map_or(Cell::Empty, |date| Cell::Day(date.date));
            let source = date.as_ref().map(|date| say.source(&date.source, date.seen_at));
            return vec![(head.clone(), day), (words.xlsx_date_source(&head), source.into())];
        }
        (FieldControl::Check, _) if value != Some(&Value::Bool(true)) => Cell::Empty,
        (FieldControl::Choice, _) if !field.is_of(contract.kind) => Cell::Empty,
        (FieldControl::Custodians, _) => custodians(say, contract).into(),
        (FieldControl::Lent, _) => say.lent_out(contract).into(),
        (FieldControl::Recipients, _) => say.notices(contract).into(),
        (_, "holder") => say.holder(contract).into(),
        (_, "manager") => contract.manager.and_then(|id| say.present(id)).into(),
        (_, "deputy") => contract.deputy.and_then(|id| say.present(id)).into(),
        (_, "payer") => say.book.payer(contract).map(str::to_owned).into(),
        (_, "main_card") => card(contract.main_card).into(),
        (_, "spare_card") => card(contract.spare_card).into(),
        _ => value.and_then(|value| say.field(field, value)).into(),
    };
    vec![(head, cell)]
}

fn custodians(say: Say<'_>, contract: &Contract) -> Option<String> {
    let custodians = say.book.custodians_of(contract.id);
    let names: Vec<String> = custodians.map(|(custodian, person)| say.custodian(custodian, person)).collect();
    say.list(&names)
}

fn people(say: Say<'_>) -> Table {
    let words = say.words;
    Table::of(&say.book.people, None, |one| {
        vec![
            (words.noun_name(), one.name.clone().into()),
            (words.noun_department(), one.department.clone().into()),
            (words.noun_email(), one.email.clone().into()),
            (words.noun_phone(), one.phone.clone().into()),
            (words.xlsx_left(), Cell::from(if one.left { words.xlsx_left_yes() } else { words.xlsx_left_no() })),
        ]
    })
}

fn cards(say: Say<'_>) -> Table {
    let words = say.words;
    Table::of(&say.book.cards, Some(words.xlsx_rule()), |one| {
        vec![
            (words.noun_card(), one.label.clone().into()),
            (words.xlsx_last4(), one.last4.clone().into()),
            (words.settings_card_expires(), one.expires.map(|end| words.month(end.year(), end.month())).into()),
            (words.noun_note(), one.note.clone().into()),
        ]
    })
}

fn fill(sheet: &mut Worksheet, name: &str, table: &Table) -> Result<(), PaperError> {
    let head = Format::new()
        .set_bold()
        .set_border_bottom(FormatBorder::Thin)
        .set_background_color(0x00EE_EEEE)
        .set_align(FormatAlign::Top);
    let text = Format::new().set_num_format("@").set_align(FormatAlign::Top).set_text_wrap();
    let day = Format::new().set_num_format("yyyy/mm/dd").set_align(FormatAlign::Top);
    sheet.set_name(name)?;
    for (column, title) in (0u16..).zip(&table.heads) {
        sheet.write_string_with_format(0, column, title, &head)?;
    }
    let mut row = 1;
    for cells in &table.rows {
        for (column, cell) in (0u16..).zip(cells) {
            match cell {
                Cell::Day(date) => {
                    match u16::try_from(date.year()).ok().and_then(|year| excel_day(year, *date)) {
                        Some(at) => sheet.write_datetime_with_format(row, column, at, &day)?,
                        // Excel knows the years 1900 to 9999; any other day is written out.
                        None => sheet.write_string_with_format(row, column, date.to_string(), &text)?,
                    };
                }
                Cell::Empty => {}
                Cell::Text(said) => {
                    sheet.write_string_with_format(row, column, clipped(said), &text)?;
                }
            }
        }
        row += 1;
    }
    if let Some(foot) = &table.foot {
        sheet.write_string(row + 1, 0, foot)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_autofit_max_width(320).autofit();
    Ok(())
}

fn excel_day(year: u16, date: NaiveDate) -> Option<ExcelDateTime> {
    ExcelDateTime::from_ymd(year, u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?).ok()
}

/// A cell of Excel holds 32,767 UTF-16 units; what goes beyond is cut, and the ledger itself still has it.
fn clipped(text: &str) -> String {
    let mut units = 0;
    text.chars()
        .take_while(|char| {
            units += char.len_utf16();
            units <= 32_767
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_excel_does_not_know_is_none() {
        assert!(excel_day(1899, NaiveDate::from_ymd_opt(1899, 12, 30).unwrap()).is_none());
        assert!(excel_day(2026, NaiveDate::from_ymd_opt(2026, 12, 4).unwrap()).is_some());
    }

    #[test]
    fn a_text_too_long_for_a_cell_is_cut_between_characters() {
        assert_eq!(clipped(&"𠮷".repeat(20_000)).chars().count(), 16_383);
    }
}
