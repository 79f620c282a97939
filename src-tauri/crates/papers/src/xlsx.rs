//! The ledger as an Excel workbook: contracts, people and cards, one sheet each.
//!
//! Every text is written as text, so nothing people entered can become a formula. Dates are real dates.

use chrono::{Datelike, NaiveDate};
use kigenban_advice::Advice;
use kigenban_facts::{Book, Contract, SourcedDate};
use kigenban_wording::{Words, domain_text};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet};

use crate::error::PaperError;
use crate::say::{Say, filled};

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
    let text = |text: &Option<String>| Cell::from(text.as_deref().map(str::to_owned));
    let source = |date: Option<&SourcedDate>| Cell::from(date.map(|date| say.source(&date.source, date.seen_at)));
    let day = |date: Option<&SourcedDate>| date.map_or(Cell::Empty, |date| Cell::Day(date.date));
    let person = |id: Option<_>| Cell::from(id.and_then(|id| say.person_name(id)));
    let card = |id: Option<_>| Cell::from(id.and_then(|id| say.card(id)).map(|card| say.card_text(card)));
    Table::of(&say.book.contracts, Some(words.xlsx_rule()), |one: &Contract| {
        let dates = say.deadlines(one);
        vec![
            (words.noun_bundle(), say.book.bundle_of(one).map(|bundle| bundle.name.clone()).into()),
            (words.noun_domain(), say.book.bundle_of(one).map(|bundle| domain_text(&bundle.domain)).into()),
            (words.xlsx_kind(), say.words.kind(one.kind).into()),
            (words.xlsx_title(), text(&one.title)),
            (words.noun_provider(), one.provider.as_ref().map(|provider| provider.value.clone()).into()),
            (words.noun_holder(), say.holder(one).into()),
            (words.noun_pay_by(), day(dates.pay_by.as_ref())),
            (words.xlsx_date_source(&words.noun_pay_by()), source(dates.pay_by.as_ref())),
            (words.noun_expires(), day(dates.expires.as_ref())),
            (words.xlsx_date_source(&words.noun_expires()), source(dates.expires.as_ref())),
            (words.noun_auto_renewal(), words.auto_renewal(one.auto_renewal).into()),
            (words.noun_auto_renewal_reason(), text(&one.auto_renewal_reason)),
            (words.noun_pay_method(), one.pay_method.map(|method| say.words.pay_method(method)).into()),
            (words.noun_payer(), text(&one.payer)),
            (words.noun_main_card(), card(one.main_card)),
            (words.noun_spare_card(), card(one.spare_card)),
            (words.noun_price(), text(&one.price)),
            (words.noun_plan(), text(&one.plan)),
            (words.noun_account_id(), text(&one.account_id)),
            (words.noun_login_page(), text(&one.login_url)),
            (words.noun_phone(), text(&one.phone)),
            (words.noun_password_place(), text(&one.kept_at)),
            (words.noun_backup_codes(), text(&one.backup_codes_at)),
            (words.noun_custodians(), custodians(say, one).into()),
            (words.noun_manager(), person(one.manager)),
            (words.noun_deputy(), person(one.deputy)),
            (words.noun_notice_addresses(), say.notices(one).into()),
            (words.noun_name_servers(), text(&one.name_servers)),
            (words.noun_dns_essentials(), text(&one.dns_essentials)),
            (words.noun_certificate_kind(), text(&one.certificate_kind)),
            (words.noun_renewal_way(), say.renewal_way(one).into()),
            (words.noun_mail_flow(), text(&one.mail_flow)),
            (words.noun_mail_accounts(), text(&one.mail_accounts)),
            (words.noun_mail_rules(), text(&one.mail_rules)),
            (words.noun_second_calendar(), text(&one.second_calendar)),
            (words.noun_note(), text(&one.note)),
        ]
    })
}

fn custodians(say: Say<'_>, contract: &Contract) -> Option<String> {
    let names: Vec<String> = say
        .book
        .custodians
        .of(&contract.id)
        .filter_map(|custodian| {
            let name = say.person_name(custodian.person)?;
            Some(match filled(custodian.means.as_deref()) {
                Some(means) => say.words.paper_custodian_means(&name, &means),
                None => name,
            })
        })
        .collect();
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
            (words.noun_expires(), one.expires.map(|end| words.month(end.year(), end.month())).into()),
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
