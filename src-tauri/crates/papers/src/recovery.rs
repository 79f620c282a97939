//! The recovery sheet (復旧シート): the only way back into the ledger when the PC and its keychain are lost.

use chrono::NaiveDate;
use kigenban_facts::Language;
use kigenban_wording::Words;
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};
use serde::Serialize;

use crate::error::PaperError;
use crate::print;

/// What a recovery sheet says. It holds a secret: it has no `Debug` and is never kept.
pub struct RecoverySheet {
    /// 会社名.
    pub company: String,
    /// The recovery code in the groups that are typed.
    pub groups: Vec<String>,
    /// The same code as one text: what the QR code holds.
    pub code: String,
    /// The office's day on which it was made.
    pub made: NaiveDate,
    /// The ledger is 練習: the sheet says so.
    pub rehearsal: bool,
}

/// The recovery sheet as PDF, one page of A4. The bytes hold the code in clear: they go to the file a person chose, and
/// nowhere else.
pub fn recovery_sheet_pdf(sheet: &RecoverySheet, words: Words) -> Result<Vec<u8>, PaperError> {
    print::pdf(&document(sheet, words)?)
}

pub(crate) fn document(sheet: &RecoverySheet, words: Words) -> Result<typst_layout::PagedDocument, PaperError> {
    let content = print::printable(&content(sheet, words)?)?;
    print::set(&print::RECOVERY, &content)
}

#[derive(Serialize)]
struct Content {
    language: Language,
    title: String,
    lead: String,
    rehearsal: Option<String>,
    facts: Vec<(String, String)>,
    code_label: String,
    groups: Vec<(String, String)>,
    letters: String,
    qr: String,
    qr_alt: String,
    sections: [Section; 3],
    blanks: [String; 2],
    footer: String,
}

#[derive(Serialize)]
struct Section {
    title: String,
    numbered: bool,
    lines: Vec<String>,
}

fn content(sheet: &RecoverySheet, words: Words) -> Result<Content, PaperError> {
    let groups = sheet
        .groups
        .iter()
        .enumerate()
        .map(|(index, group)| (words.recovery_code_group(&(index + 1).to_string()), group.clone()))
        .collect();
    Ok(Content {
        language: words.language(),
        title: words.recovery_title(),
        lead: words.recovery_lead(),
        rehearsal: sheet.rehearsal.then(|| words.paper_rehearsal()),
        facts: vec![
            (words.recovery_company(), sheet.company.clone()),
            (words.recovery_made(), words.day_full(sheet.made)),
        ],
        code_label: words.recovery_code_label(),
        groups,
        letters: words.recovery_letters(),
        qr: qr(&sheet.code)?,
        qr_alt: words.recovery_qr_alt(),
        sections: [
            Section {
                title: words.recovery_how_title(),
                numbered: true,
                lines: vec![words.recovery_how_install(), words.recovery_how_copy(), words.recovery_how_open()],
            },
            Section {
                title: words.recovery_lost_title(),
                numbered: false,
                lines: vec![words.recovery_lost_sheet(), words.recovery_lost_both()],
            },
            Section {
                title: words.recovery_keep_title(),
                numbered: false,
                lines: vec![
                    words.recovery_keep_place(),
                    words.recovery_keep_two(),
                    words.recovery_keep_photo(),
                    words.recovery_keep_handover(),
                ],
            },
        ],
        blanks: [words.recovery_kept_at(), words.recovery_kept_by()],
        footer: words.product(),
    })
}

/// The QR code as SVG. Level Q still reads with a quarter of it stained or torn.
fn qr(code: &str) -> Result<String, PaperError> {
    let code = QrCode::with_error_correction_level(code.as_bytes(), EcLevel::Q)?;
    Ok(code.render::<svg::Color<'_>>().min_dimensions(200, 200).quiet_zone(true).build())
}
