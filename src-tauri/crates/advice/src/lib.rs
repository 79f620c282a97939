//! 判断: what the facts mean and what to do. Pure: facts and an instant come in, types go out.
//!
//! No I/O, no clock, no words: desk and papers turn these types into sentences.

mod calendar;
mod certificate;
mod charges;
mod checkup;
mod dates;
mod deadline;
mod diagnosis;
mod discovery;
mod dns_changes;
mod elsewhere;
mod glob;
mod health;
mod holder;
mod judge;
mod knowledge;
mod lifecycle;
mod looks;
mod mail_remarks;
mod parking;
mod presets;
mod providers;
mod questions;
mod readiness;
mod reminders;
mod schedule;
mod signatures;
mod snapshot;
mod snooze;
mod status;
mod suffix;
mod tasks;
mod term;
#[cfg(test)]
mod testing;
mod validity;
mod workday;
mod zone;

pub use calendar::{Event, EventKind, calendar};
pub use checkup::{Cell, CheckResult, DayResult, checkup, last_days};
pub use deadline::Deadlines;
pub use diagnosis::{Cause, Contact, Diagnosis, LastDay, Part, PartRole, StepKind, Veil, diagnose};
pub use discovery::{Evidence, Guess, Proposal, discover};
pub use dns_changes::{ChangeKind, ChangeQuestion, Importance};
pub use holder::{HolderMatch, holder_match};
pub use judge::{Advice, Counts, Item, judge};
pub use kigenban_facts::Status;
pub use knowledge::{Knowledge, OwnRowsError};
pub use lifecycle::{Life, Verdict};
pub use looks::{is_of_mail_host, published};
pub use mail_remarks::{MailRemark, mail_remarks};
pub use presets::Preset;
pub use providers::{Provider, RowEvidence};
pub use questions::{QUESTIONS, date_answer, date_answer_key, has_questions};
pub use readiness::{Precaution, Progress, Readiness, Step, readiness, stops_with_domain};
pub use reminders::{Reminder, Stage, reminders};
pub use schedule::{Because, Look, needs_second_look, next_look, schedule, watched};
pub use snapshot::{Snapshot, touched_by};
pub use snooze::snooze_choices;
pub use status::Reason;
pub use tasks::{Button, Consequence, Task, TaskKind};
pub use term::{next_end, read_term, term_of};
pub use workday::{holiday_name, holidays, is_workday, workday_at_or_before};
pub use zone::{day_of, zone_of};
