//! The desk from outside, over the commands the window uses. One program: linked once, and what waits does not keep the next
//! file from its turn.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test may stop where it stands")]

mod bad_input;
mod clock;
mod copies;
mod copy_alarm;
mod fields;
mod first_run;
mod former;
mod give;
mod house;
mod how;
mod leaving;
mod lent;
mod line;
mod marks;
mod pulse;
mod sheets;
mod snapshot;
mod spellings;
mod spoilt;
mod trouble;
mod truth;
mod waking;
mod ways;
mod who;
