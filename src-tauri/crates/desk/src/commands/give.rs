//! 予定表に入れる: what each program is given, and what has to be deleted there.

use std::path::{Path, PathBuf};

use kigenban_advice::{Coming, Extent, Plan, plan_giving};
use kigenban_facts::{CalendarTarget, Given as Row, GivenState};
use kigenban_ledger::atomic_write_to_share;
use kigenban_papers::{
    CalendarEvent, CalendarLine, Encoding, TaskLine, calendar_file, calendar_table, events_to_give, task_file,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Nothing;
use super::paper::write_with;
use crate::say::Say;
use crate::view::{GivenEvent, MovedEvent, Offer};
use crate::{Code, Desk, Result};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Give {
    target: CalendarTarget,
    #[ts(type = "string")]
    path: PathBuf,
    /// Everything once more, not only what is new: for another calendar, or when the file was lost.
    #[ts(optional)]
    all: Option<bool>,
}

/// What was written.
#[derive(Serialize, TS)]
pub(super) struct Gave {
    /// The file.
    #[ts(type = "string")]
    path: PathBuf,
    /// The file of tasks beside it, for programs that take tasks.
    #[ts(type = "string | null")]
    tasks: Option<PathBuf>,
    /// Events in the file.
    events: usize,
    new: Vec<GivenEvent>,
    moved: Vec<MovedEvent>,
    /// What is not to stand there any more: to be deleted by hand, or called off by the file where the program follows.
    gone: Vec<GivenEvent>,
    /// The program takes `gone` out by itself.
    by_itself: bool,
    /// Where to click, in three lines.
    lines: Vec<String>,
}

/// What every program could be given now.
pub(super) fn offer(desk: &Desk, _args: &Nothing) -> Result<Vec<Offer>> {
    desk.say(|say, _| {
        let events = events_to_give(say.book, say.advice, say.words);
        Ok(CalendarTarget::ALL
            .into_iter()
            .map(|target| say.offer(target, &made(say, target, &events, false), &events))
            .collect())
    })
}

/// Writes what a program is to be given, and remembers it once it is written.
pub(super) fn give(desk: &Desk, args: &Give) -> Result<Gave> {
    let target = args.target;
    let tasks = target.takes_tasks().then(|| tasks_beside(desk, &args.path)).transpose()?;
    let (rows, files, gave) = desk.say(|say, _| {
        let events = events_to_give(say.book, say.advice, say.words);
        let made = made(say, target, &events, args.all.unwrap_or_default());
        let files = Files::of(say, target, &events, &made);
        let told = say.told(target, &made, &events);
        let gave = Gave {
            path: args.path.clone(),
            tasks: tasks.clone(),
            events: made.events.len() + made.called_off.len(),
            new: told.new,
            moved: told.moved,
            gone: told.gone,
            by_itself: target.follows_uid(),
            lines: say.where_to_click(target, &args.path, files.encoding),
        };
        Ok((made.rows, files, gave))
    })?;
    write_with(desk, atomic_write_to_share, &args.path, &files.events)?;
    if let Some(path) = &tasks {
        write_with(desk, atomic_write_to_share, path, &files.tasks)?;
    }
    // Only what was written was given: a disk that refuses costs nothing, because the same names are made again.
    desk.with(|opened| Ok(opened.ledger.remember_given(&rows)?))?;
    if !rows.is_empty() {
        desk.changed();
    }
    Ok(gave)
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Cleared {
    target: CalendarTarget,
}

/// 消しました: somebody deleted there what stood on the list.
pub(super) fn cleared(desk: &Desk, args: &Cleared) -> Result<Nothing> {
    let now = desk.now();
    desk.fresh(|opened| {
        let of_list = |row: &&Row| row.target == args.target && row.state == GivenState::ToDelete;
        let gone = |row: &Row| Row { state: GivenState::Gone, at: now, ..row.clone() };
        let rows: Vec<Row> = opened.book().given.iter().filter(of_list).map(gone).collect();
        Ok(opened.ledger.remember_given(&rows)?)
    })?;
    desk.changed();
    Ok(Nothing {})
}

fn made(say: &Say<'_>, target: CalendarTarget, events: &[CalendarEvent], all: bool) -> Plan {
    let coming: Vec<Coming> = events
        .iter()
        .map(|event| Coming { entry: event.entry.key.clone(), day: event.entry.day, title: event.title.clone() })
        .collect();
    let extent = if all { Extent::Everything } else { Extent::News };
    plan_giving(target, &coming, say.book.given.iter(), extent, say.advice.today, say.advice.now)
}

/// What is written.
struct Files {
    events: Vec<u8>,
    tasks: Vec<u8>,
    encoding: Encoding,
}

impl Files {
    fn of(say: &Say<'_>, target: CalendarTarget, events: &[CalendarEvent], plan: &Plan) -> Self {
        let (now, words) = (say.advice.now, say.words);
        let given = || plan.events.iter().filter_map(|giving| Some((giving, events.get(giving.at)?)));
        let mut lines: Vec<CalendarLine> = given().map(|(giving, event)| event.line(giving)).collect();
        if target.takes_table() {
            let table = calendar_table(target, &lines, words);
            return Self { events: table.bytes, tasks: Vec::new(), encoding: table.encoding };
        }
        let mut tasks: Vec<TaskLine> = given().filter_map(|(giving, event)| event.task(giving, events)).collect();
        let off: Vec<CalendarLine> =
            plan.called_off.iter().map(|row| CalendarLine::called_off(say.book, row, words)).collect();
        tasks.extend(off.iter().filter_map(|line| line.called_off_task(say.book)));
        lines.extend(off);
        // Elsewhere a file with a name is opened as a calendar of its own.
        let name = target.follows_uid().then(|| words.ics_name());
        Self {
            events: calendar_file(&lines, name.as_deref(), now).into_bytes(),
            tasks: task_file(&tasks, name.as_deref(), now).into_bytes(),
            encoding: Encoding::Utf8,
        }
    }
}

/// The file of tasks beside a file of events.
fn tasks_beside(desk: &Desk, path: &Path) -> Result<PathBuf> {
    let stem = path.file_stem().ok_or_else(|| crate::failure::unfit(Code::FileUnwritable, path))?.to_string_lossy();
    Ok(path.with_file_name(format!("{}.ics", desk.words().say_file_tasks(&stem))))
}
