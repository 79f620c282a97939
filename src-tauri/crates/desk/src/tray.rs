//! The tray's summary: told whenever it changes, also while no ledger is open.

use std::collections::BTreeSet;

use kigenban_advice::Status;
use kigenban_facts::ContractId;

use crate::opened::Standing;
use crate::say::Say;
use crate::tick::settled;
use crate::view::Tone;
use crate::{Desk, Event, Tray, TrayLine, TrayMenu};

/// Lines in the tray's menu.
const LINES: usize = 3;

impl Desk {
    /// After something changed: screens fetch again, the tray follows, notifications that are settled go.
    pub(crate) fn changed(&self) {
        self.tell(&Event::Changed);
        self.refresh_tray();
    }

    pub(crate) fn refresh_tray(&self) {
        let tray = self.tray();
        let news = {
            let mut watch = self.watch();
            let news = watch.tray.as_ref() != Some(&tray);
            watch.tray = Some(tray.clone());
            news
        };
        if news {
            self.tell(&Event::Tray(tray));
        }
    }

    /// What the tray shows now.
    pub fn tray(&self) -> Tray {
        let words = self.words();
        let menu = |check: bool| TrayMenu {
            open: words.button_open_window(),
            check: check.then(|| words.button_check_now()),
            quit: words.button_quit(),
        };
        let closed =
            |tooltip: String| Tray { state: Tone::None, tooltip, lines: Vec::new(), checked: None, menu: menu(false) };
        match &*self.standing() {
            Standing::New => return closed(words.say_tray_new()),
            Standing::Broken { .. } | Standing::Closed | Standing::Locked { .. } => {
                return closed(words.say_tray_locked());
            }
            Standing::Open(_) => {}
        }
        let shown = self.shown();
        let told = self.fresh(|opened| {
            let say = Say::new(words, opened.snapshot());
            let (sentence, _, state) = say.sentence();
            let lines = say.next_deadlines(LINES);
            let checked = Some(say.last_check());
            let tooltip = format!("{} - {sentence}", words.product());
            Ok((Tray { state, tooltip, lines, checked, menu: menu(true) }, settled(say.advice, shown)))
        });
        let Ok((tray, settled)) = told else { return closed(words.say_tray_locked()) };
        self.dismiss(settled);
        tray
    }
}

impl Say<'_> {
    /// What is red first, then whatever has the next day, each contract once.
    pub(crate) fn next_deadlines(&self, most: usize) -> Vec<TrayLine> {
        let red = self.open_tasks().filter(|task| task.status.is_red());
        let mut said: BTreeSet<ContractId> = BTreeSet::new();
        let mut lines: Vec<TrayLine> = Vec::new();
        for task in red.take(most) {
            said.insert(task.contract);
            lines.push(TrayLine { text: self.task_line(task), contract: Some(task.contract.to_string()) });
        }
        let today = self.today();
        let tasks = self.open_tasks().filter_map(|task| Some((task.due?, 0, task.contract, Some(task))));
        let items = self.advice.items.iter().filter(|item| !item.deadlines.settled && item.status != Status::Unused);
        let items = items.filter_map(|item| Some((item.deadlines.count_day?, 1, item.contract, None)));
        // A task says more than the bare day of its contract.
        let mut days: Vec<_> = tasks.chain(items).filter(|(day, ..)| *day >= today).collect();
        days.sort_by_key(|(day, rank, contract, _)| (*day, *rank, *contract));
        for (day, _, contract, task) in days {
            if lines.len() >= most {
                break;
            }
            if said.insert(contract) {
                let name = || self.contract(contract).map(|contract| self.name(contract)).unwrap_or_default();
                let bare = || self.words.say_tray_deadline(&self.day(day), &name());
                let text = task.map_or_else(bare, |task| self.task_line(task));
                lines.push(TrayLine { text, contract: Some(contract.to_string()) });
            }
        }
        lines
    }
}
