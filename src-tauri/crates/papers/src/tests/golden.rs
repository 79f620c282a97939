//! Golden files. `KIGENBAN_GOLDEN=renew cargo test -p kigenban-papers` writes them anew; read the difference before
//! committing it.

use std::path::PathBuf;

use chrono::NaiveDate;
use kigenban_advice::judge;
use kigenban_wording::Words;

use super::{EN, JA, now, printed, sheet};
use crate::print::text_of;
use crate::recovery::document;
use crate::{RecoverySheet, handover_markdown, ics};

#[test]
fn the_sample_offices_handover_sheet_prints_as_its_golden_files_say() {
    let book = kigenban_sample::book();
    for (words, name) in [(JA, "handover.ja"), (EN, "handover.en")] {
        let sheet = sheet(&book, words);
        hold(&format!("{name}.md"), &handover_markdown(&sheet));
        hold(&format!("{name}.pdf.txt"), &printed(&sheet));
    }
}

#[test]
fn the_sample_offices_calendar_file_is_its_golden_file() {
    let book = kigenban_sample::book();
    let advice = judge(&book, now());
    hold("calendar.ja.ics", &ics(&book, &advice, JA));
    hold("calendar.en.ics", &ics(&book, &advice, EN));
}

#[test]
fn the_recovery_sheet_prints_as_its_golden_files_say() {
    for (words, name) in [(JA, "recovery.ja.pdf.txt"), (EN, "recovery.en.pdf.txt")] {
        hold(name, &text_of(&document(&recovery(words), words).unwrap()));
    }
}

pub(super) fn recovery(words: Words) -> RecoverySheet {
    let groups = ["A1B2C", "D3E4F", "G5H6J", "K7M8N", "P9Q0R", "S1T2V", "W3X4Y"].map(str::to_owned).to_vec();
    RecoverySheet {
        company: "株式会社みほん商会".to_owned(),
        code: groups.join("-"),
        groups,
        made: NaiveDate::from_ymd_opt(2026, 11, 24).unwrap(),
        rehearsal: words == EN,
    }
}

fn hold(name: &str, made: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("KIGENBAN_GOLDEN").is_some_and(|value| value == "renew") {
        #[expect(clippy::disallowed_methods, reason = "a golden file of this repository")]
        std::fs::write(&path, made).unwrap();
        return;
    }
    let golden = std::fs::read(&path).map(|bytes| String::from_utf8(bytes).unwrap()).unwrap_or_default();
    // A checkout on Windows may have turned line ends; calendar files carry CRLF by their own rule.
    let plain = |text: &str| text.replace("\r\n", "\n");
    let (golden, made) = (plain(&golden), plain(made));
    let line = golden.lines().zip(made.lines()).position(|(left, right)| left != right);
    assert!(
        golden == made,
        "{name} differs from line {}: KIGENBAN_GOLDEN=renew cargo test -p kigenban-papers\n{made}",
        line.unwrap_or_else(|| golden.lines().count().min(made.lines().count())) + 1
    );
}
