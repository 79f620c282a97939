//! What a telling and a letter say. Written once, before the first try, and never again.

use std::collections::{BTreeMap, BTreeSet};

use kigenban_advice::{Call, Passed, QUESTIONS, Reminder, Task, of_this_week};
use kigenban_facts::{Fate, Letter, Reader, Telling, Way, WayId, WayKind};

use super::pc::pc_name;
use crate::say::Say;

impl Say<'_> {
    /// A reminder that was shown on this PC, as a row of the outbox: お知らせ lists it like any other.
    pub(crate) fn shown_here(&self, reminder: &Reminder) -> Telling {
        let who = crate::opened::who(self.book);
        let own = self.book.ways.iter().find(|way| way.kind == WayKind::Desktop && way.owner == who);
        let notification = self.notification(reminder);
        Telling {
            task: reminder.task.clone(),
            mark: reminder.key.split_once('#').map_or_else(String::new, |(_, mark)| mark.to_owned()),
            stage: reminder.stage.word().to_owned(),
            contract: reminder.contract,
            reader: Reader { person: who, recipient: None },
            way: own.map(|way| way.id),
            kind: WayKind::Desktop,
            title: notification.title,
            text: notification.body,
            at: self.advice.now,
            fate: Fate::Sent,
            settled_at: Some(self.advice.now),
            ..Telling::default()
        }
    }

    /// A call as rows of the outbox.
    pub(super) fn tellings(&self, call: &Call) -> Vec<Telling> {
        let Some((title, text)) = self.said_of(call) else { return Vec::new() };
        let row = |line: &kigenban_advice::Line| Telling {
            task: call.task.clone(),
            mark: call.mark.clone(),
            stage: call.stage.word().to_owned(),
            contract: call.contract,
            reader: line.reader,
            way: Some(line.way),
            kind: line.kind,
            to: line.to.clone(),
            urgent: call.urgent,
            title: title.clone(),
            text: text.clone(),
            at: self.advice.now,
            ..Telling::default()
        };
        call.lines.iter().map(row).collect()
    }

    /// The title and the text of a call; `None` = it is over.
    fn said_of(&self, call: &Call) -> Option<(String, String)> {
        if call.task == QUESTIONS {
            // Whoever reads this was not at the PC: the notice of this week, as it is shown there.
            let notice = self.notification(&of_this_week(self.book, self.advice, true)?);
            let passed = call.passed.iter().map(|passed| self.passed_text(*passed));
            let text = std::iter::once(notice.body).chain(passed).collect::<Vec<_>>().join("\n");
            return Some((notice.title, text));
        }
        let task = self.advice.task(&call.task)?;
        let named = self.task_title(task.kind, task);
        let title = match task.due {
            Some(due) => self.words.post_title_day(&self.day(due), &named),
            None => named,
        };
        Some((title, self.telling_text(call, task)))
    }

    /// What it means, whose it is, where it is done, and who was passed over. Never where a password is kept.
    fn telling_text(&self, call: &Call, task: &Task) -> String {
        let words = self.words;
        let mut lines = Vec::new();
        lines.extend(task.days_left.map(|days| words.days_left(days)));
        lines.extend(self.meaning(task.status, &task.reason, task.consequence, task.due));
        lines.extend(self.last_hour(task));
        let contract = self.contract(call.contract);
        let manager = contract.and_then(|contract| self.present_name(contract, "manager"));
        lines.push(manager.map_or_else(|| words.post_who_none(), |name| words.post_who(&name)));
        let page = contract.and_then(|contract| contract.login_url.clone());
        lines.extend(page.filter(|url| url.starts_with("https://")).map(|url| words.post_where(&url)));
        lines.extend(call.passed.iter().map(|passed| self.passed_text(*passed)));
        lines.join("\n")
    }

    fn passed_text(&self, passed: Passed) -> String {
        let name = |person| self.family(person).unwrap_or_default().to_owned();
        match passed {
            Passed::Gone(person) => self.words.post_passed_gone(&name(person)),
            Passed::Nobody => self.words.post_passed_nobody(),
            Passed::Unreached(person) => self.words.post_passed_unreached(&name(person)),
        }
    }

    /// The letters that waiting rows go out in: by mail one a day and address, apart from what cannot wait; into a room
    /// one for all that is new.
    pub(super) fn letters(&self, waiting: &[Telling], letters: &[Letter]) -> Vec<(Letter, Vec<Telling>)> {
        let mut piles: BTreeMap<(WayId, String), Vec<&Telling>> = BTreeMap::new();
        let by_letter = |one: &&Telling| one.letter.is_none() && matches!(one.kind, WayKind::Mail | WayKind::Web);
        for telling in waiting.iter().filter(by_letter) {
            if let Some(way) = telling.way {
                piles.entry((way, telling.to.clone())).or_default().push(telling);
            }
        }
        let sealed = piles.into_iter().filter_map(|((way, to), rows)| {
            let way = self.book.ways.find(&way)?;
            let today = letters.iter().filter(|one| one.way == way.id && one.to == to && one.day == self.today());
            let today: Vec<&Letter> = today.collect();
            let extra = today.iter().any(|one| one.fate != Fate::Withdrawn);
            let waits = |row: &Telling| extra && way.kind == WayKind::Mail && !row.urgent;
            let rows: Vec<Telling> = rows.into_iter().filter(|row| !waits(row)).cloned().collect();
            if rows.is_empty() {
                return None;
            }
            Some((self.letter(way, &to, &rows, today.len()), rows))
        });
        sealed.collect()
    }

    /// `earlier` = letters written for that day until now, withdrawn ones too: some of those may have gone out.
    fn letter(&self, way: &Way, to: &str, rows: &[Telling], earlier: usize) -> Letter {
        let words = self.words;
        // One message of a room speaks to several: each task is said once.
        let mut said = BTreeSet::new();
        let tasks: Vec<&Telling> = rows.iter().filter(|row| said.insert((&row.task, &row.mark))).collect();
        let first = tasks.first().map(|row| row.title.clone()).unwrap_or_default();
        let subject = match tasks.len() {
            0 | 1 => words.post_subject(&first),
            more => words.post_subject_more(&first, &(more - 1).to_string()),
        };
        let readers: BTreeSet<Reader> = rows.iter().map(|row| row.reader).collect();
        let mut parts = vec![self.readers_text(&readers), words.post_lead(&tasks.len().to_string())];
        parts.extend(tasks.iter().map(|row| format!("■ {}\n{}", row.title, row.text)));
        parts.push(words.post_end());
        parts.push(format!("-- \n{}", words.post_footer(&self.book.office.name, &pc_name(words))));
        let reader = readers.iter().next().copied().unwrap_or_default();
        let whose = reader.person.map(|id| id.0).or(reader.recipient.map(|id| id.0)).unwrap_or(way.id.0);
        let host = way.from.as_deref().and_then(|from| from.rsplit_once('@')).map(|(_, host)| host.to_owned());
        let host = host.filter(|host| host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.".contains(&byte)));
        Letter {
            way: way.id,
            to: to.to_owned(),
            day: self.today(),
            message_id: format!(
                "{}.{earlier}.{}.{}@{}",
                self.today().format("%Y%m%d"),
                whose.simple(),
                &way.id.0.simple(),
                host.unwrap_or_else(|| "kigenban.invalid".to_owned()),
            ),
            due: tasks.iter().filter_map(|row| self.advice.task(&row.task)?.due).min(),
            subject,
            body: parts.join("\n\n"),
            at: self.advice.now,
            next_try: self.advice.now,
            ..Letter::default()
        }
    }

    fn readers_text(&self, readers: &BTreeSet<Reader>) -> String {
        let names: Vec<String> = readers.iter().filter_map(|reader| self.polite(reader.person?)).collect();
        if names.is_empty() || readers.contains(&Reader::default()) {
            return self.words.post_to_all();
        }
        self.words.post_to(&names.join(&self.words.list_separator()))
    }
}
