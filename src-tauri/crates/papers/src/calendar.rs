//! 予定表: what other people's calendars are given, each in the form that its program really takes.
//!
//! Written by hand, because every byte must follow from the book and the given instant: a stable UID lets a second import
//! move an event instead of doubling it.

mod event;
mod ics;
mod table;
#[cfg(test)]
mod tests;

pub use event::{CalendarEvent, CalendarLine, TaskLine, TaskState, calendar_events, events_to_give};
pub use ics::{calendar_file, ics, task_file};
pub use table::{CalendarTable, Encoding, calendar_table};
