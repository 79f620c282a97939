//! What cannot be known is asked aloud: one collected notice a week for the whole office, never one per contract.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, Utc};
use kigenban_facts::{Book, Contract, ContractId, DateAnswer, Done, Kind};

use crate::tasks::key;
use crate::zone::{day_of, zone_of};
use crate::{Advice, Consequence, Item, Reason, Reminder, Stage, Status, Task, TaskKind, is_workday};

/// The collected notice's key, in place of a task's.
pub const QUESTIONS: &str = "questions";

/// How soon an unknown day may lie to be asked about every week.
const NEAR_MONTHS: u32 = 3;

/// How an answer is kept: a mark of its own beside the question's key, so that the question itself stays open.
pub fn date_answer_key(contract: ContractId, answer: DateAnswer) -> String {
    let question = key(contract, None, TaskKind::FindDate);
    match answer {
        DateAnswer::Dateless => format!("{question}.dateless"),
        DateAnswer::Unknown => format!("{question}.unknown"),
    }
}

/// The newest answer of a contract, with who gave it and when.
pub fn date_answer(book: &Book, contract: ContractId) -> Option<(DateAnswer, &Done)> {
    let answers = [DateAnswer::Dateless, DateAnswer::Unknown].into_iter();
    let given =
        answers.flat_map(|answer| book.dones.of(&date_answer_key(contract, answer)).map(move |done| (answer, done)));
    given.max_by_key(|(_, done)| done.at)
}

/// Whether anything is asked that the collected notice speaks of.
pub fn has_questions(advice: &Advice) -> bool {
    advice.tasks.iter().any(|task| is_asked(advice, task) && task.snoozed_until.is_none())
}

/// The notice of this week, when one is due and was not told yet.
pub(crate) fn notice(book: &Book, advice: &Advice, is_morning: bool) -> Option<Reminder> {
    of_this_week(book, advice, is_morning).filter(|notice| !is_told(book, &notice.key, advice.now))
}

/// The notice of this week once its day has come, whether it was shown here or not.
pub fn of_this_week(book: &Book, advice: &Advice, is_morning: bool) -> Option<Reminder> {
    let today = advice.today;
    let monday = monday(today);
    let told_on = told_on(book, monday);
    if today < told_on || (today == told_on && !is_morning) {
        return None;
    }
    let week = Week { book, open: open_questions(advice), monday };
    let about: Vec<&Item> = advice.items.iter().filter(|item| week.asks(item)).collect();
    let first = about.first()?;
    Some(Reminder {
        key: format!("{QUESTIONS}#{monday}"),
        task: QUESTIONS.to_owned(),
        kind: TaskKind::FindDate,
        contract: first.contract,
        bundle: first.bundle,
        stage: Stage::Weekly,
        due: None,
        days_left: None,
        planned: told_on,
        status: Status::Unconfirmed,
        reason: Reason::NoDateKnown,
        consequence: Consequence::Nothing,
        about: about.iter().map(|item| item.contract).collect(),
    })
}

/// The Monday of a day's week.
pub(crate) fn monday(day: NaiveDate) -> NaiveDate {
    day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into())).unwrap_or(day)
}

/// Monday, or the first working day of the week.
pub(crate) fn told_on(book: &Book, monday: NaiveDate) -> NaiveDate {
    let workday = monday.iter_days().take(5).find(|day| is_workday(*day));
    workday.filter(|_| book.settings.move_to_workday).unwrap_or(monday)
}

fn is_told(book: &Book, key: &str, now: DateTime<Utc>) -> bool {
    let mark = key.split_once('#').map(|(_, mark)| mark).unwrap_or_default();
    let told = book.sent.from(QUESTIONS).map_while(|sent| Some((sent.key.strip_prefix(QUESTIONS)?, sent.at)));
    let credible = told.filter(|(_, at)| *at <= now);
    credible.filter_map(|(mark, _)| mark.strip_prefix('#')).any(|told| told >= mark)
}

fn is_asked(advice: &Advice, task: &Task) -> bool {
    match task.reason {
        Reason::DomainNotWatched { .. }
        | Reason::NextDayUnknown { .. }
        | Reason::NoDateKnown
        | Reason::PayByAfterEnd { .. } => true,
        // A registry that knows nothing of a name that lives: its day stands nowhere else.
        Reason::Contradicted { .. } | Reason::RegistryAlone { .. } => {
            advice.item(task.contract).is_some_and(|item| item.deadlines.count_day.is_none())
        }
        _ => false,
    }
}

/// What is asked of each contract, without what was put off.
fn open_questions(advice: &Advice) -> BTreeMap<ContractId, Vec<&Reason>> {
    let mut open: BTreeMap<ContractId, Vec<&Reason>> = BTreeMap::new();
    for task in advice.tasks.iter().filter(|task| is_asked(advice, task) && task.snoozed_until.is_none()) {
        open.entry(task.contract).or_default().push(&task.reason);
    }
    open
}

struct Week<'a> {
    book: &'a Book,
    open: BTreeMap<ContractId, Vec<&'a Reason>>,
    monday: NaiveDate,
}

impl Week<'_> {
    /// Whether this week's notice asks about a contract.
    fn asks(&self, item: &Item) -> bool {
        let Some(contract) = self.book.contract(item.contract) else { return false };
        if made_on(self.book, contract).is_some_and(|day| day >= self.monday) {
            return false; // of this week: whoever put it in was just told what is missing
        }
        let reasons = self.open.get(&contract.id).map(Vec::as_slice).unwrap_or_default();
        let answer = date_answer(self.book, contract.id);
        let answered_on = answer.map(|(_, done)| day_of(done.at, zone_of(&self.book.office)));
        match (answer, answered_on) {
            (Some((DateAnswer::Dateless, _)), Some(day)) if item.status == Status::NoDate => self.is_a_year_after(day),
            (Some((DateAnswer::Unknown, _)), Some(day)) if reasons.contains(&&Reason::NoDateKnown) => {
                self.is_first_of_month() && self.monday > day
            }
            _ if is_seen_by_nobody_but_a_person(item) => self.is_first_of_month(),
            _ => reasons.iter().any(|reason| self.may_be_near(reason)),
        }
    }

    /// The day may lie within three months, or none was ever known.
    fn may_be_near(&self, reason: &Reason) -> bool {
        let Reason::NextDayUnknown { paid } = reason else { return true };
        // Nothing is sold for less than a month.
        let soonest = paid.checked_add_months(Months::new(1));
        soonest <= self.monday.checked_add_months(Months::new(NEAR_MONTHS))
    }

    fn is_first_of_month(&self) -> bool {
        self.monday.day() <= 7
    }

    fn is_a_year_after(&self, day: NaiveDate) -> bool {
        let next = self.monday.checked_add_days(Days::new(7));
        let years = (1..=50).filter_map(|year| day.checked_add_months(Months::new(12 * year)));
        years.into_iter().any(|day| day >= self.monday && Some(day) < next)
    }
}

/// The day on which a contract was put into the ledger: its identifier says it.
fn made_on(book: &Book, contract: &Contract) -> Option<NaiveDate> {
    let (seconds, _) = contract.id.0.get_timestamp()?.to_unix();
    let at = DateTime::from_timestamp(i64::try_from(seconds).ok()?, 0)?;
    Some(day_of(at, zone_of(&book.office)))
}

/// A name whose registry cannot be asked from here: its day stands on a person's word alone.
fn is_seen_by_nobody_but_a_person(item: &Item) -> bool {
    let dates = &item.deadlines;
    item.kind == Kind::Domain
        && dates.own_expires.is_some()
        && dates.public_expires.is_none()
        && item.life.dated_at.is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{at, book_with, contract, contract_id, day, paid, person, registered, typed, until};
    use chrono::TimeDelta;
    use kigenban_facts::Sent;

    /// One domain with a day, a server and a mail contract without one.
    fn office() -> Book {
        let mut book = book_with(vec![until(registered("2027-10-31", "2026-01-10T00:00:00Z"), "2026-11-23T00:00:00Z")]);
        book.contracts.extend([contract(Kind::Server), contract(Kind::Mail)]);
        book
    }

    /// The days of Kobe on which the notice is told, with how many contracts it speaks of.
    fn told(book: &mut Book, from: &str, days: i64) -> Vec<(String, usize)> {
        let mut lines = Vec::new();
        for offset in 0..days {
            let now = at(&format!("{from}T00:00:00Z")) + TimeDelta::days(offset);
            book.spans.iter_mut().for_each(|span| span.last_seen = now);
            let advice = crate::judge(book, now);
            for one in crate::reminders(book, &advice).into_iter().filter(|one| one.task == QUESTIONS) {
                lines.push((advice.today.to_string(), one.about.len()));
                book.sent.push(Sent { key: one.key, at: now });
            }
        }
        lines
    }

    fn answer(book: &mut Book, kind: Kind, answer: DateAnswer, when: &str) {
        let task = date_answer_key(contract_id(kind), answer);
        book.dones.push(Done { task, by: person(), at: at(when), ..Done::default() });
    }

    #[test]
    fn one_notice_a_week_speaks_of_all_that_nobody_knows() {
        let found = told(&mut office(), "2026-11-24", 22);
        // 11月24日 is a Tuesday: this week's is late, and told all the same.
        let expected = [("2026-11-24", 2), ("2026-11-30", 2), ("2026-12-07", 2), ("2026-12-14", 2)];
        assert_eq!(found, expected.map(|(day, count)| (day.to_owned(), count)));
    }

    #[test]
    fn a_monday_that_is_a_holiday_is_told_on_the_next_working_day() {
        let found = told(&mut office(), "2027-01-10", 4);
        assert_eq!(found, [("2027-01-10".to_owned(), 2), ("2027-01-12".to_owned(), 2)]); // 成人の日: 11日
    }

    #[test]
    fn who_does_not_know_is_asked_monthly_and_a_contract_without_a_day_once_a_year() {
        let mut book = office();
        answer(&mut book, Kind::Server, DateAnswer::Unknown, "2026-11-24T03:00:00Z");
        answer(&mut book, Kind::Mail, DateAnswer::Dateless, "2026-11-24T03:00:00Z");
        let found = told(&mut book, "2026-11-25", 400);
        let months = ["2026-12-07", "2027-01-04", "2027-02-01", "2027-03-01", "2027-04-05", "2027-05-06"];
        let expected: Vec<_> = months.into_iter().map(|day| (day.to_owned(), 1)).collect();
        assert_eq!(found.get(..6), Some(expected.as_slice()));
        assert!(found.contains(&("2027-11-22".to_owned(), 1)), "{found:?}");
        let mail = crate::judge(&book, at("2026-11-25T00:00:00Z")).items[2].clone();
        assert_eq!((mail.status, mail.reason), (Status::NoDate, Reason::NoDateOfItsOwn));
    }

    #[test]
    fn a_term_nobody_knows_is_asked_about_once_its_end_may_be_near() {
        let mut book = office();
        book.contracts.truncate(2);
        book.contracts[1].expires = Some(typed("2027-05-31"));
        book.payments.push(paid(Kind::Server, "2027-05-31", "2026-11-20T00:00:00Z"));
        let found = told(&mut book, "2026-11-24", 140);
        assert_eq!(found.first().map(|(day, _)| day.as_str()), Some("2027-04-05"), "three months before 6月30日");
        assert!(!found.is_empty() && day(&found[0].0) < day("2027-05-31"));
    }

    #[test]
    fn a_name_whose_registry_cannot_be_asked_is_asked_about_weekly_then_monthly() {
        let mut book = office();
        book.spans.clear();
        book.contracts.truncate(1);
        let found = told(&mut book, "2026-12-01", 28);
        assert_eq!(found.len(), 5, "no day was ever known: {found:?}");
        book.contracts[0].expires = Some(typed("2027-10-31"));
        let days: Vec<String> = told(&mut book, "2027-01-05", 60).into_iter().map(|(day, _)| day).collect();
        assert_eq!(days, ["2027-01-05", "2027-02-01", "2027-03-01"]);
    }

    /// The mark keeps the payment from being asked about; the term's end must not end all asking.
    #[test]
    fn a_jp_name_marked_as_paid_whose_new_date_nobody_saw_is_asked_about_after_its_end() {
        for (name, seen, turned) in [
            ("the date stands still", "2027-02-28T00:00:00Z", None),
            ("looks are blocked since the end", "2026-12-30T00:00:00Z", None),
            ("the new date was seen", "2026-12-30T00:00:00Z", Some("2027-12-31")),
        ] {
            let mut spans = vec![until(registered("2026-12-31", "2026-01-10T00:00:00Z"), seen)];
            spans.extend(turned.map(|day| until(registered(day, "2027-01-02T06:00:00Z"), "2027-02-28T00:00:00Z")));
            let mut book = crate::testing::book_of("example-kobe.co.jp", spans);
            book.payments.push(paid(Kind::Domain, "2026-12-31", "2026-11-23T00:00:00Z"));
            let days = (4..32).filter_map(|day| {
                let now = at("2026-12-31T03:00:00Z") + TimeDelta::days(day);
                let advice = crate::judge(&book, now);
                let told = crate::reminders(&book, &advice).into_iter().find(|one| one.task == QUESTIONS)?;
                book.sent.push(Sent { key: told.key, at: now });
                Some(advice.today.to_string())
            });
            let days: Vec<String> = days.collect();
            let expected: &[&str] = match turned {
                None => &["2027-01-08", "2027-01-12", "2027-01-18", "2027-01-25"],
                Some(_) => &[],
            };
            assert_eq!(days, expected, "{name}");
        }
    }

    #[test]
    fn a_living_name_that_the_registry_does_not_know_is_asked_about_weekly_until_its_day_is_written_down() {
        use crate::testing::{DOMAIN, book_of, dns, span, web};
        use kigenban_facts::{DnsAnswer, Registration, Seen, State};
        let unknown = Registration { state: State::NotRegistered, ..Registration::default() };
        let looked = |seen: Seen| {
            let mut span = until(span(seen, "2026-11-01T00:00:00Z"), "2026-11-24T00:00:00Z");
            span.count = 9;
            span
        };
        let zone = dns(DnsAnswer::Ok, &[("NS", &["ns1.example"])]);
        let spans = vec![looked(Seen::Dns(zone)), looked(Seen::Web(web(&[]))), looked(Seen::Registration(unknown))];
        let mut book = book_of(DOMAIN, spans);
        let days = |book: &mut Book, from| told(book, from, 22).into_iter().map(|(day, _)| day).collect::<Vec<_>>();
        assert_eq!(days(&mut book, "2026-11-24"), ["2026-11-24", "2026-11-30", "2026-12-07", "2026-12-14"]);
        book.contracts[0].expires = Some(typed("2027-10-31"));
        assert_eq!(days(&mut book, "2026-12-17"), ["2027-01-04"], "then monthly: nobody else sees that day");
    }

    #[test]
    fn nothing_is_asked_where_everything_is_known() {
        let mut book = office();
        book.contracts.truncate(1);
        assert_eq!(told(&mut book, "2026-11-24", 30), []);
    }
}
