//! 予定表に入れたもの: what was given out to other programs' calendars, and what became of it.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A program whose calendar takes our dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CalendarTarget {
    /// Apple カレンダー and リマインダー.
    Apple,
    /// Any program that takes a table.
    Csv,
    /// サイボウズ ガルーン, one's own calendar.
    Garoon,
    /// Google カレンダー.
    Google,
    /// Any program that takes an ICS file.
    Ics,
    /// LINE WORKS.
    LineWorks,
    /// Outlook, classic and new.
    Outlook,
    /// Thunderbird.
    Thunderbird,
}

impl CalendarTarget {
    /// Every program, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Outlook,
        Self::Google,
        Self::Apple,
        Self::Thunderbird,
        Self::Garoon,
        Self::LineWorks,
        Self::Ics,
        Self::Csv,
    ];

    /// Known to follow an event by its UID and SEQUENCE. All others may keep an event where it was: a moved one is a new one
    /// there, and the old one has to be deleted by hand.
    pub const fn follows_uid(self) -> bool {
        matches!(self, Self::Apple | Self::Thunderbird)
    }

    /// Reads the file where it lies (a subscription): it has to hold everything every time.
    pub const fn is_subscribed(self) -> bool {
        matches!(self, Self::Thunderbird)
    }

    /// Takes tasks, from a file of their own.
    pub const fn takes_tasks(self) -> bool {
        self.follows_uid()
    }

    /// Takes a table, not an ICS file.
    pub const fn takes_table(self) -> bool {
        matches!(self, Self::Csv | Self::Garoon)
    }
}

/// What became of an event that was given out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GivenState {
    /// Deleted there, as a person said, or called off where the program follows.
    Gone,
    /// It stands as it was given.
    #[default]
    Stands,
    /// 消してもらう予定: moved or dropped since, and nobody has said that it was deleted there.
    ToDelete,
}

/// One event that this PC gave out to one program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// The program.
    pub target: CalendarTarget,
    /// Its UID in the file; of a table a name that only we know it by.
    pub uid: String,
    /// Which date or stage it is (given by advice); begins with the contract or card.
    pub entry: String,
    /// The day on which it was put.
    pub day: NaiveDate,
    /// What it was called there; empty when a value in it was erased since.
    pub title: String,
    /// How often it was changed.
    pub sequence: u32,
    /// What became of it.
    pub state: GivenState,
    /// When it was given out last.
    pub at: DateTime<Utc>,
}
