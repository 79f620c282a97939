//! 共有フォルダー: this month's page, written each morning and whenever it changes, whole or not at all.

use std::io;
use std::path::Path;

use chrono::{Days, TimeDelta};
use kigenban_facts::{Fate, Telling, WayId, WayKind};
use kigenban_ledger::atomic_write_to_share;
use kigenban_papers::{MonthPage, MonthRow, month_markdown, month_pdf};
use kigenban_wording::Words;

use super::pc::pc_name;
use crate::say::Say;
use crate::{Desk, Result};

/// How far ahead the page looks.
const AHEAD_DAYS: u64 = 60;
/// A folder that was away is tried again after so long.
const AGAIN: TimeDelta = TimeDelta::minutes(10);

impl Say<'_> {
    /// This month's page.
    pub(crate) fn month_page(&self, rehearsal: bool) -> MonthPage {
        let words = self.words;
        // A page lies there for days: 今朝 would be true every morning.
        let now = self.local(self.advice.now);
        let when = format!("{} {}", words.day_full(now.date()), words.time(now));
        MonthPage {
            company: self.book.office.name.clone(),
            moved: words.month_moved(&when, &pc_name(words)),
            moved_hint: words.month_moved_hint(),
            rehearsal,
            tasks: self.month_tasks(),
            coming: self.month_coming(),
        }
    }

    fn month_tasks(&self) -> Vec<MonthRow> {
        let row = |task: &kigenban_advice::Task| MonthRow {
            day: task.due.map_or_else(|| self.words.month_no_day(), |due| self.day(due)),
            left: task.days_left.map(|days| self.words.days_left(days)).unwrap_or_default(),
            what: self.task_title(task.kind, task),
            who: task.manager.and_then(|person| self.polite(person)).unwrap_or_default(),
        };
        self.advice.tasks.iter().map(row).collect()
    }

    fn month_coming(&self) -> Vec<MonthRow> {
        let words = self.words;
        let today = self.advice.today;
        let last = today.checked_add_days(Days::new(AHEAD_DAYS)).unwrap_or(today);
        let mut days = Vec::new();
        for item in &self.advice.items {
            let Some(contract) = self.contract(item.contract).filter(|contract| !contract.unused) else { continue };
            let name = self.name(contract);
            let dates = &item.deadlines;
            let named = [
                dates.pay_by.as_ref().map(|date| (date.date, words.month_pay_by(&name))),
                dates.expires.as_ref().map(|date| (date.date, words.month_expires(&name))),
            ];
            for (day, what) in named.into_iter().flatten().filter(|(day, _)| (today..=last).contains(day)) {
                let left =
                    if dates.settled { words.month_settled() } else { words.days_left((day - today).num_days()) };
                let who = self.book.in_charge(contract).and_then(|person| self.polite(person)).unwrap_or_default();
                days.push((day, MonthRow { day: self.day(day), left, what, who }));
            }
        }
        days.sort_by(|(left, one), (right, other)| (left, &one.what).cmp(&(right, &other.what)));
        days.into_iter().map(|(_, row)| row).collect()
    }
}

/// Everything of one page.
struct Pages {
    page: MonthPage,
    ics: String,
    words: Words,
}

impl Desk {
    /// Lays this month's page into every folder where it is old. What waited for a folder has then been told.
    pub(super) fn lay_out_pages(&self) -> Result<()> {
        let folders: Vec<(WayId, String)> = self.fresh(|opened| {
            let folders = opened.book().ways.iter().filter(|way| way.kind == WayKind::Folder);
            Ok(folders.filter_map(|way| Some((way.id, way.path.clone()?))).collect())
        })?;
        if folders.is_empty() {
            return Ok(());
        }
        let pages = self.pages_now()?;
        for (way, path) in folders {
            self.lay_out(way, &path, &pages)?;
        }
        Ok(())
    }

    /// Lays the page into one folder now, whatever lies there.
    pub(super) fn lay_out_anew(&self, way: WayId, path: &str) -> Result<std::result::Result<(), &'static str>> {
        let pages = self.pages_now()?;
        self.watch().ways.forget_page(way);
        self.lay_out(way, path, &pages)?;
        Ok(self.watch().ways.page(way).why.map_or(Ok(()), Err))
    }

    fn pages_now(&self) -> Result<Pages> {
        self.say(|say, opened| {
            let page = say.month_page(opened.ledger.rehearsal());
            let ics = kigenban_papers::ics(say.book, say.advice, say.words);
            Ok(Pages { page, ics, words: say.words })
        })
    }

    fn lay_out(&self, way: WayId, path: &str, pages: &Pages) -> Result<()> {
        let now = self.now();
        let today = self.fresh(|opened| Ok(opened.snapshot().advice.today))?;
        let text = format!("{:?}", MonthPage { moved: String::new(), ..pages.page.clone() });
        let held = self.watch().ways.page(way).clone();
        let waits = held.why.is_some() && held.tried_at.is_some_and(|at| at <= now && now - at < AGAIN);
        if waits {
            return Ok(());
        }
        let is_old = held.why.is_some() || held.written.as_ref() != Some(&(today, text.clone()));
        let written = if is_old { write_pages(Path::new(path), pages) } else { Ok(()) };
        {
            let mut watch = self.watch();
            let page = watch.ways.page(way);
            page.tried_at = Some(now);
            page.why = written.err();
            if is_old && written.is_ok() {
                page.written = Some((today, text));
                page.written_at = Some(now);
            }
        }
        if written.is_ok() { self.settle_page(way) } else { Ok(()) }
    }

    /// What waited for this folder lies there now.
    fn settle_page(&self, way: WayId) -> Result<()> {
        let now = self.now();
        self.with(|opened| {
            let waiting = opened.ledger.waiting()?;
            let told = waiting.into_iter().filter(|one| one.kind == WayKind::Folder && one.way == Some(way));
            let told: Vec<Telling> =
                told.map(|one| Telling { fate: Fate::Sent, settled_at: Some(now), ..one }).collect();
            if told.is_empty() { Ok(()) } else { Ok(opened.ledger.settle(&told)?) }
        })
    }
}

/// Three files, each whole or not at all. The one people read comes last: while its clock is old, the others may be newer.
fn write_pages(folder: &Path, pages: &Pages) -> std::result::Result<(), &'static str> {
    if !folder.is_dir() {
        return Err("folder_away");
    }
    let name = pages.words.month_file();
    let pdf = month_pdf(&pages.page, pages.words).map_err(|_| "refused")?;
    let markdown = month_markdown(&pages.page, pages.words);
    let files = [("ics", pages.ics.as_bytes()), ("md", markdown.as_bytes()), ("pdf", pdf.as_slice())];
    for (end, bytes) in files {
        atomic_write_to_share(&folder.join(format!("{name}.{end}")), bytes).map_err(|error| why(&error))?;
    }
    Ok(())
}

/// Why a folder took nothing.
pub(super) fn why(error: &kigenban_ledger::Error) -> &'static str {
    match error {
        kigenban_ledger::Error::DiskFull => "folder_full",
        kigenban_ledger::Error::Io(cause) if cause.kind() == io::ErrorKind::NotFound => "folder_away",
        _ => "folder_read_only",
    }
}
