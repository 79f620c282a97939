//! One word for one thing: the tables of `WORDS.md` against every message, and every message said with numbers, names
//! and days. Each rule has a small catalogue that breaks it and is found.
#![expect(clippy::unwrap_used, reason = "helpers of a test: a file that cannot be read is a failure")]

mod alike;
mod glossary;
mod messages;
mod rendered;
mod screens;
