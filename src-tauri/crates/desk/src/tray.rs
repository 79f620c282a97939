//! The tray's summary: told whenever it changes, also while no ledger is open.

use crate::opened::Standing;
use crate::say::Say;
use crate::tick::settled;
use crate::view::Tone;
use crate::{Desk, Event, Tray, TrayLine, TrayMenu};

/// Lines in the tray's menu.
const LINES: usize = 5;

impl Desk {
    /// After something changed: screens fetch again, the tray follows, notifications that are settled go.
    pub(crate) fn changed(&self) {
        self.tell(&Event::Changed);
        self.refresh_tray();
    }

    pub(crate) fn refresh_tray(&self) {
        let tray = self.tray_now();
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

    pub(crate) fn tray_now(&self) -> Tray {
        let words = self.words();
        let menu = |check: bool| TrayMenu {
            open: words.button_open_window(),
            check: check.then(|| words.button_check_now()),
            quit: words.button_quit(),
        };
        let closed = |tooltip: String| Tray { state: Tone::None, tooltip, lines: Vec::new(), menu: menu(false) };
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
            let lines = say
                .open_tasks()
                .take(LINES)
                .map(|task| TrayLine { text: say.task_line(task), contract: Some(task.contract.to_string()) })
                .collect();
            let tooltip = format!("{} - {sentence}", words.product());
            Ok((Tray { state, tooltip, lines, menu: menu(true) }, settled(say.advice, shown)))
        });
        let Ok((tray, settled)) = told else { return closed(words.say_tray_locked()) };
        self.dismiss(settled);
        tray
    }
}
