//! 確認者: the places of the two seals of a row.

use kigenban_facts::{Handover, PersonId, Row};
use kigenban_wording::family_name;
use serde::Serialize;

use crate::say::Say;

/// The place of one seal.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Seal {
    /// 渡す人 or 受ける人.
    pub role: String,
    /// The データ印, once the row was confirmed.
    pub mark: Option<Mark>,
}

/// A データ印: three lines in a circle.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Mark {
    /// 部署.
    pub department: String,
    /// `26.11.20`.
    pub day: String,
    /// 名前.
    pub name: String,
}

/// One place for each of the two. What was confirmed in the app is stamped; the other place is for a seal by hand.
pub(super) fn seals(say: Say<'_>, row: Row, handover: Option<&Handover>) -> ([Seal; 2], Option<String>) {
    let words = say.words;
    let stamp = handover.and_then(|handover| {
        say.book
            .stamps
            .iter()
            .filter(|stamp| stamp.handover == handover.id && stamp.row == row)
            .max_by_key(|one| one.at)
    });
    let day = stamp.map(|stamp| say.day_of(stamp.at));
    let mark = |role: String, place: Option<PersonId>, otherwise: bool| {
        let by = stamp.filter(|stamp| place == Some(stamp.by) || (otherwise && !is_party(handover, stamp.by)));
        let mark = by.zip(day).and_then(|(stamp, day)| {
            let person = say.book.person(stamp.by)?;
            Some(Mark {
                department: person.department.clone(),
                day: words.day_stamp(day),
                name: family_name(&person.name).to_owned(),
            })
        });
        Seal { role, mark }
    };
    let seals = [
        mark(words.paper_from(), handover.map(|handover| handover.from), false),
        mark(words.paper_to(), handover.map(|handover| handover.to), true),
    ];
    (seals, day.map(|day| words.day_short(day, say.today())))
}

fn is_party(handover: Option<&Handover>, person: PersonId) -> bool {
    handover.is_some_and(|handover| handover.from == person || handover.to == person)
}
