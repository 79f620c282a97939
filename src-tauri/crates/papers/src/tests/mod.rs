//! The papers of the sample office and of offices that are hard to print.

mod fields;
mod golden;
mod hard;
mod rules;

use chrono::{DateTime, Utc};
use kigenban_facts::{Book, Language};
use kigenban_wording::Words;

use crate::print::{handover, text_of};
use crate::{Sheet, Which};

pub(crate) const JA: Words = Words::new(Language::Ja);
pub(crate) const EN: Words = Words::new(Language::En);

pub(crate) fn now() -> DateTime<Utc> {
    kigenban_sample::now()
}

pub(crate) fn sheet(book: &Book, words: Words) -> Sheet {
    Sheet::of(book, &kigenban_advice::judge(book, now()), Which::default(), words)
}

/// What the PDF of a sheet says, page by page.
pub(crate) fn printed(sheet: &Sheet) -> String {
    text_of(&handover(sheet).unwrap())
}

pub(crate) fn pages(sheet: &Sheet) -> usize {
    handover(sheet).unwrap().pages().len()
}

/// Texts compared without the line breaks and blanks that setting adds.
pub(crate) fn dense(text: &str) -> String {
    text.chars().filter(|char| !char.is_whitespace() && *char != '\u{200B}').collect()
}
