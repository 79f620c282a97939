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
mod entries;
mod give;
mod glob;
mod health;
mod holder;
mod holdings;
mod how;
mod judge;
mod knowledge;
mod lifecycle;
mod looks;
mod mail_remarks;
mod naming;
mod own_rows;
mod parking;
mod presets;
mod providers;
mod questions;
mod reach;
mod readiness;
mod reminders;
mod schedule;
mod seen;
mod settled;
#[cfg(test)]
mod siblings;
mod signatures;
mod smtp;
mod snapshot;
mod snooze;
mod status;
mod suffix;
mod symptoms;
mod tasks;
mod term;
#[cfg(test)]
mod testing;
mod turned;
mod validity;
mod week;
mod word;
mod workday;
mod zone;

pub use calendar::{Occasion, OccasionKind, calendar};
pub use checkup::{Cell, CheckResult, DayResult, checkup, last_days, last_looks, worry};
pub use deadline::Deadlines;
pub use diagnosis::{
    Asked, Cause, Contact, Detail, Diagnosis, Ground, LastDay, MENDED, Part, PartRole, RescueStep, StepKind,
    TroubleMark, Veil, diagnose, read_trouble_key, trouble_key, trouble_marks,
};
pub use discovery::{Evidence, Guess, Proposal, discover};
pub use dns_changes::{ChangeKind, ChangeQuestion, Importance};
pub use entries::{Entry, EntryKind, entries, entries_to_give, entry_instant, is_stage};
pub use give::{Coming, Extent, Fate, Giving, Plan, plan_giving, uid_of};
pub use holder::{HolderMatch, holder_match, payer_outside};
pub use holdings::{Held, Holding, holdings};
pub use how::{How, HowStep, round_of};
pub use judge::{Advice, Counts, Item, judge};
pub use kigenban_facts::Status;
pub use knowledge::Knowledge;
pub use lifecycle::{Life, Verdict};
pub use looks::{Published, carried_over, is_of_mail_host, published};
pub use mail_remarks::{MailRemark, mail_remarks};
pub use own_rows::OwnRowsError;
pub use presets::Preset;
pub use providers::{Provider, Smtp};
pub use questions::{QUESTIONS, date_answer, date_answer_key, has_questions, of_this_week};
pub use reach::{Call, Circle, Line, Lines, Memory, Passed, calls};
pub use readiness::{Lack, Precaution, Progress, Readiness, Step, readiness, stops_with_domain};
pub use reminders::{Reminder, Stage, reminders};
pub use schedule::{Because, Look, needs_second_look, next_look, schedule, watched};
pub use seen::{SEEN, last_seen, seen_key};
pub use smtp::{SmtpProposal, exchanger_of, smtp_of};
pub use snapshot::{Snapshot, touched_by};
pub use snooze::snooze_choices;
pub use status::Reason;
pub use tasks::round::is_access_ended;
pub use tasks::{Button, Consequence, Task, TaskKind};
pub use term::{next_end, read_term, term_of};
pub use week::{Week, absence, week, week_due};
pub use workday::{holiday_name, holidays, is_workday, workday_at_or_before};
pub use zone::{day_of, zone_of};
