//! 予定表に入れる, read back: by two readers that are not ours, and by a calendar program's own store (khal).
//!
//! The programs come from Debian (`cargo xtask test` installs them); where they are missing the tests fail and say so.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use kigenban_desk::{Desk, Internet};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::desk::{desk_of, ok};

/// Debian's own Python, which has the readers; another may come first on the path.
const PYTHON: &str = "/usr/bin/python3";
/// Programs that take an ICS file.
const ICS: [&str; 6] = ["outlook", "google", "apple", "thunderbird", "line_works", "ics"];
/// Names that a careless program breaks on.
const HARD: [&str; 5] = [
    "株式会社みほん商会採用広報特設サイト及び社員向け福利厚生案内用(二〇二六年度更新分・本社総務部管理)𠮷野家",
    "𠮷田🎍門松👨‍👩‍👧",
    "a,b;c:d\\e",
    "\"引用\" と 'これ'",
    "=HYPERLINK(\"https://x.example\")",
];

struct Office {
    folder: TempDir,
    desk: Desk,
    contract: Value,
}

impl Office {
    /// An office in which a name of every kind is to be paid for in March.
    async fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let desk = desk_of(&folder.path().join("ledger"), Internet::real());
        ok(&desk, "ledger.create", json!({})).await;
        ok(&desk, "office.set", json!({"name": "株式会社みほん商会"})).await;
        ok(&desk, "person.add", json!({"name": "佐藤 恵子"})).await;
        let mut contract = Value::Null;
        for (at, name) in HARD.iter().enumerate() {
            let fields = json!({"title": name, "expires": "2027-03-31", "pay_by": "2027-03-19"});
            let add = json!({"domain": format!("example-kobe{at}.jp"), "kind": "domain", "fields": fields});
            contract = ok(&desk, "contract.add", add).await["id"].clone();
        }
        Self { folder, desk, contract }
    }

    async fn give(&self, target: &str, name: &str) -> (Value, PathBuf) {
        let path = self.folder.path().join(name);
        (ok(&self.desk, "calendar.give", json!({"target": target, "path": path})).await, path)
    }

    async fn move_to(&self, day: &str) {
        ok(&self.desk, "contract.update", json!({"id": self.contract, "fields": {"pay_by": day}})).await;
    }
}

fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}; cargo xtask test installs it"));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {errors}; cargo xtask test installs what is missing");
    String::from_utf8(output.stdout).unwrap()
}

/// What both readers make of a file: the same, in the file's order.
fn read(path: &Path) -> Vec<Value> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/cross/calendars/read.py");
    let read: Value = serde_json::from_str(&run(Command::new(PYTHON).arg(script).arg(path))).unwrap();
    assert_eq!(read["icalendar"], read["vobject"], "two readers, one meaning");
    read["icalendar"].as_array().unwrap().clone()
}

fn uids(events: &[Value]) -> BTreeSet<String> {
    events.iter().map(|event| event["uid"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_readers_find_every_date_all_day_and_every_stage_ringing_at_nine() {
    let office = Office::open().await;
    for target in ICS {
        let (gave, path) = office.give(target, &format!("{target}.ics")).await;
        let events = read(&path);
        assert_eq!(uids(&events).len(), events.len(), "{target}: a UID is one event's");
        let told: Vec<(&Value, &Value)> =
            gave["new"].as_array().unwrap().iter().map(|one| (&one["iso"], &one["title"])).collect();
        assert_eq!(events.len(), told.len(), "{target}");
        let mut stages = 0;
        for (event, (day, title)) in events.iter().zip(told) {
            assert_eq!(
                (&event["title"], &event["kind"], &event["status"]),
                (title, &json!("VEVENT"), &json!("CONFIRMED"))
            );
            let start = event["start"].as_str().unwrap();
            if start == day.as_str().unwrap() {
                assert_eq!(event["rings"], json!([]), "the day itself does not ring");
                continue;
            }
            stages += 1;
            assert_eq!(start, format!("{}T09:00:00+09:00", day.as_str().unwrap()));
            assert!(event["end"].as_str().unwrap().ends_with("T09:15:00+09:00"));
            assert_eq!(event["rings"], json!([start]), "once, at its start");
        }
        assert_eq!(stages, 5 * HARD.len(), "{target}");
        for name in HARD {
            assert!(events.iter().any(|event| event["title"].as_str().unwrap().contains(name)), "{target}: {name}");
        }
        if let Some(tasks) = gave["tasks"].as_str() {
            let tasks = read(Path::new(tasks));
            assert_eq!(tasks.len(), HARD.len(), "{target}");
            assert!(tasks.iter().all(|task| task["kind"] == "VTODO" && task["start"] == "2027-03-19T09:00:00+09:00"));
            assert!(tasks.iter().all(|task| task["rings"].as_array().unwrap().len() == 1));
        }
    }
}

/// A calendar of khal's: a folder with a file for each event.
struct Khal<'a>(&'a Path);

impl Khal<'_> {
    fn command(&self) -> Command {
        let store = self.0.join("office");
        fs::create_dir_all(&store).unwrap();
        let conf = self.0.join("khal.conf");
        let text = format!(
            "[calendars]\n[[office]]\npath = {}\n[locale]\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\n\
             longdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n\
             local_timezone = Asia/Tokyo\ndefault_timezone = Asia/Tokyo\n[sqlite]\npath = {}\n",
            store.display(),
            self.0.join("khal.db").display()
        );
        kigenban_ledger::atomic_write(&conf, text.as_bytes()).unwrap();
        let mut command = Command::new("/usr/bin/khal");
        command.env("LC_ALL", "C.UTF-8").env("HOME", self.0).arg("-c").arg(conf);
        command
    }

    fn import(&self, file: &Path) {
        run(self.command().args(["import", "--batch", "-a", "office"]).arg(file));
    }

    /// What it shows: UID, and day with time.
    fn shown(&self) -> BTreeMap<String, String> {
        let format = ["--format", "{uid}|{start-date} {start-time}{alarm-symbol}", "--day-format", ""];
        let list = run(self.command().args(["list", "2026-11-01", "700d", "--once", "--notstarted"]).args(format));
        let lines: Vec<(String, String)> = list
            .lines()
            .filter_map(|line| line.split_once('|'))
            .map(|(uid, start)| (uid.to_owned(), start.trim().to_owned()))
            .collect();
        let shown: BTreeMap<_, _> = lines.iter().cloned().collect();
        assert_eq!(shown.len(), lines.len(), "every event is shown once");
        shown
    }

    fn files(&self) -> usize {
        fs::read_dir(self.0.join("office")).unwrap().count()
    }

    fn delete(&self, day: &str, title: &str) {
        let store = fs::read_dir(self.0.join("office")).unwrap().map(|entry| entry.unwrap().path());
        let basic = day.replace('-', "");
        let found = store.filter(|path| {
            let text = fs::read_to_string(path).unwrap().replace("\r\n ", "");
            let starts = text.lines().any(|line| line.starts_with("DTSTART") && on_day(line, &basic, day));
            starts && text.lines().any(|line| unescaped(line) == format!("SUMMARY:{title}"))
        });
        let found: Vec<PathBuf> = found.collect();
        assert_eq!(found.len(), 1, "{day} {title}");
        fs::remove_file(&found[0]).unwrap();
    }
}

/// Whether a start falls on a day: 9:00 in Tokyo is midnight in UTC, the same day.
fn on_day(line: &str, basic: &str, day: &str) -> bool {
    line.contains(basic) || line.contains(day)
}

fn unescaped(line: &str) -> String {
    line.replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_calendar_program_doubles_nothing_and_moves_what_moved() {
    let office = Office::open().await;
    for target in ["apple", "thunderbird"] {
        office.move_to("2027-03-19").await;
        let store = office.folder.path().join(target);
        let khal = Khal(&store);
        let (_, first) = office.give(target, &format!("{target}-1.ics")).await;
        khal.import(&first);
        let before = khal.shown();
        assert_eq!(before.len(), read(&first).len());
        khal.import(&first);
        assert_eq!((khal.shown(), khal.files()), (before.clone(), before.len()), "{target}: twice in, no doubles");

        office.move_to("2027-03-10").await;
        let (gave, second) = office.give(target, &format!("{target}-2.ics")).await;
        khal.import(&second);
        let after = khal.shown();
        assert_eq!(uids_of(&after), uids_of(&before), "{target}: the same events");
        let moved = gave["moved"].as_array().unwrap();
        assert!(moved.len() >= 4, "{target}: {gave}");
        let changed = after.iter().filter(|(uid, start)| before[*uid] != **start).count();
        assert_eq!(changed, moved.len(), "{target}: a moved date moved, and nothing else");
        let id = office.contract.as_str().unwrap();
        assert_eq!(after[&format!("{id}-pay-by@kigenban")], "2027-03-10");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_a_moved_event_is_a_new_one_the_list_to_delete_names_exactly_the_old_ones() {
    let office = Office::open().await;
    for target in ["outlook", "google", "line_works", "ics"] {
        office.move_to("2027-03-19").await;
        let store = office.folder.path().join(target);
        let khal = Khal(&store);
        let (_, first) = office.give(target, &format!("{target}-1.ics")).await;
        khal.import(&first);
        khal.import(&first);
        let before = khal.shown();
        assert_eq!(khal.files(), before.len(), "{target}: twice in, no doubles");

        office.move_to("2027-03-10").await;
        let (gave, second) = office.give(target, &format!("{target}-2.ics")).await;
        khal.import(&second);
        let gone = gave["gone"].as_array().unwrap();
        assert_eq!(khal.shown().len(), before.len() + gone.len(), "{target}: the old ones still stand");
        for one in gone {
            khal.delete(one["iso"].as_str().unwrap(), one["title"].as_str().unwrap());
        }
        let after = khal.shown();
        assert_eq!(after.len(), before.len(), "{target}: once the list is done, every date stands once");
        let days = |shown: &BTreeMap<String, String>, day: &str| shown.values().filter(|start| *start == day).count();
        assert_eq!((days(&before, "2027-03-19"), days(&after, "2027-03-19")), (HARD.len(), HARD.len() - 1));
        assert_eq!((days(&before, "2027-03-10"), days(&after, "2027-03-10")), (0, 1));
        ok(&office.desk, "calendar.cleared", json!({"target": target})).await;
    }
}

fn uids_of(shown: &BTreeMap<String, String>) -> BTreeSet<&String> {
    shown.keys().collect()
}
