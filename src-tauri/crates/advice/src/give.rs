//! What a program is given next: only what it has not, and what has to be deleted there because it has moved.
//!
//! UIDs are made of the ledger alone, so that two PCs with the same ledger name the same event alike. A program that follows
//! a UID gets the same one with a higher SEQUENCE. Any other may keep what it has: a moved event is a new one there (its UID
//! holds the day), and the old one stands on the list to delete. An event missing there does harm, one too many does not:
//! what was to be deleted is never taken as still standing.

use chrono::{DateTime, NaiveDate, Utc};
use kigenban_facts::{CalendarTarget, Given, GivenState};

/// One event as it would stand in a calendar now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coming {
    /// [`crate::Entry::key`].
    pub entry: String,
    /// Its day.
    pub day: NaiveDate,
    /// What it is called.
    pub title: String,
}

/// Why an event is in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It was called otherwise.
    Changed,
    /// It stood on this day.
    Moved(NaiveDate),
    /// It was never given, or it is back.
    New,
    /// It stands there already: only in a file that holds everything.
    Same,
}

/// One event of the file. `at` is its place in what is coming.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Giving {
    /// Its place in what is coming.
    pub at: usize,
    /// Its UID.
    pub uid: String,
    /// Its SEQUENCE.
    pub sequence: u32,
    /// Why it is given.
    pub fate: Fate,
}

/// What a program is given next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The events of the file.
    pub events: Vec<Giving>,
    /// Events of before that are called off, for a program that follows.
    pub called_off: Vec<Given>,
    /// 消してもらう予定: what stands there wrongly and has to be deleted by hand.
    pub to_delete: Vec<Given>,
    /// What is to be remembered once the file is written.
    pub rows: Vec<Given>,
}

/// How much the file holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Extent {
    /// Everything, once more.
    Everything,
    /// Only what is new.
    #[default]
    News,
}

/// The UID under which an entry is known for ever.
pub fn uid_of(entry: &str) -> String {
    format!("{}@kigenban", stem(entry))
}

fn stem(entry: &str) -> String {
    entry.replace([':', '_'], "-")
}

/// What `target` is given next of what is `coming`, when it has been given `given` (rows of other programs count for nothing).
pub fn plan_giving<'a>(
    target: CalendarTarget,
    coming: &[Coming],
    given: impl IntoIterator<Item = &'a Given>,
    extent: Extent,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Plan {
    let given: Vec<&Given> = given.into_iter().filter(|row| row.target == target).collect();
    let round = Round { target, given, today, now };
    let mut plan = Plan::default();
    for (at, event) in coming.iter().enumerate() {
        let (giving, row) = if target.follows_uid() { round.followed(at, event) } else { round.anew(at, event) };
        plan.rows.extend(row);
        if giving.fate != Fate::Same || extent == Extent::Everything || target.is_subscribed() {
            plan.events.push(giving);
        }
    }
    round.drop_the_rest(coming, &mut plan);
    plan
}

struct Round<'a> {
    target: CalendarTarget,
    given: Vec<&'a Given>,
    today: NaiveDate,
    now: DateTime<Utc>,
}

impl Round<'_> {
    /// For a program that follows: one UID for ever, a higher SEQUENCE for every change.
    fn followed(&self, at: usize, event: &Coming) -> (Giving, Option<Given>) {
        let uid = uid_of(&event.entry);
        let held = self.given.iter().find(|row| row.uid == uid);
        let fate = match held {
            Some(row) if row.state != GivenState::Stands => Fate::New,
            Some(row) if row.day == event.day && row.title == event.title => Fate::Same,
            Some(row) if row.day == event.day => Fate::Changed,
            Some(row) if row.day > self.today => Fate::Moved(row.day),
            // What has passed is over: this is the next term's.
            Some(_) | None => Fate::New,
        };
        let sequence = match held {
            Some(row) if fate == Fate::Same => row.sequence,
            Some(row) => self.sequence().max(row.sequence.saturating_add(1)),
            None => self.sequence(),
        };
        let row = (fate != Fate::Same).then(|| self.row(event, &uid, sequence));
        (Giving { at, uid, sequence, fate }, row)
    }

    /// For any other program: the day is part of the UID.
    fn anew(&self, at: usize, event: &Coming) -> (Giving, Option<Given>) {
        let of_entry = || self.given.iter().filter(|row| row.entry == event.entry && row.state == GivenState::Stands);
        if let Some(row) = of_entry().find(|row| row.day == event.day) {
            return (Giving { at, uid: row.uid.clone(), sequence: row.sequence, fate: Fate::Same }, None);
        }
        let moved_from = of_entry().find(|row| row.day > self.today).map(|row| row.day);
        let uid = self.free_uid(event);
        let row = Some(self.row(event, &uid, 0));
        (Giving { at, uid, sequence: 0, fate: moved_from.map_or(Fate::New, Fate::Moved) }, row)
    }

    /// A UID that was never given: a program may refuse one that it once deleted.
    fn free_uid(&self, event: &Coming) -> String {
        let stem = format!("{}-{}", stem(&event.entry), event.day.format("%Y%m%d"));
        let is_free = |uid: &String| self.given.iter().all(|row| row.uid != *uid);
        let later = (2_u32..).map(|turn| format!("{stem}-r{turn}@kigenban"));
        [format!("{stem}@kigenban")].into_iter().chain(later).find(is_free).unwrap_or_default()
    }

    /// What was given for a day still to come and is not coming any more.
    fn drop_the_rest(&self, coming: &[Coming], plan: &mut Plan) {
        let is_coming = |row: &Given| coming.iter().any(|event| event.entry == row.entry && event.day == row.day);
        let is_moved = |row: &Given| self.target.follows_uid() && coming.iter().any(|event| event.entry == row.entry);
        for row in self.given.iter().filter(|row| row.day > self.today) {
            match row.state {
                GivenState::Stands if is_coming(row) || is_moved(row) => {}
                GivenState::Stands if self.target.follows_uid() => {
                    let sequence = self.sequence().max(row.sequence.saturating_add(1));
                    let row = Given { state: GivenState::Gone, sequence, at: self.now, ..(*row).clone() };
                    plan.rows.push(row.clone());
                    plan.called_off.push(row);
                }
                GivenState::Stands => {
                    let row = Given { state: GivenState::ToDelete, at: self.now, ..(*row).clone() };
                    plan.rows.push(row.clone());
                    plan.to_delete.push(row);
                }
                GivenState::ToDelete => plan.to_delete.push((*row).clone()),
                GivenState::Gone => {}
            }
        }
        plan.to_delete.sort_by(|left, right| (left.day, &left.uid).cmp(&(right.day, &right.uid)));
        plan.called_off.sort_by(|left, right| (left.day, &left.uid).cmp(&(right.day, &right.uid)));
    }

    fn row(&self, event: &Coming, uid: &str, sequence: u32) -> Given {
        Given {
            target: self.target,
            uid: uid.to_owned(),
            entry: event.entry.clone(),
            day: event.day,
            title: event.title.clone(),
            sequence,
            state: GivenState::Stands,
            at: self.now,
        }
    }

    /// Grows by the day, so that a second PC's next change is not older than the first one's.
    fn sequence(&self) -> u32 {
        let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap_or(self.today);
        u32::try_from((self.today - first).num_days()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
