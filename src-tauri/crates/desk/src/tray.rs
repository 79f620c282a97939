//! The tray's summary: told whenever it changes, also while no ledger is open.

use kigenban_advice::judge;

use crate::session::Standing;
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
        let Ok(book) = self.with(|opened| opened.book()) else { return closed(words.say_tray_locked()) };
        let advice = judge(&book, self.now());
        self.dismiss_settled(&advice);
        let say = crate::say::Say::new(words, &book, &advice);
        let (sentence, _, state) = say.sentence();
        let lines = say
            .open_tasks()
            .take(LINES)
            .map(|task| TrayLine { text: say.task_line(task), contract: Some(task.contract.to_string()) })
            .collect();
        Tray { state, tooltip: format!("{} - {sentence}", words.product()), lines, menu: menu(true) }
    }
}
