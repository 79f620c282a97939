use chrono::{DateTime, Duration, NaiveDate, Utc};
use icalendar::{Calendar, CalendarComponent, Component};
use kigenban_advice::{Fate, Giving, judge, uid_of};
use kigenban_facts::{Book, CalendarTarget, Given, GivenState};

use super::*;
use crate::tests::{EN, JA, now};

const LONG: &str = "株式会社みほん商会採用広報特設サイト及び社員向け福利厚生案内用ドメイン名(二〇二六年度更新分・本社総務部管理)𠮷野家";

/// Names that a careless program breaks on.
const HARD: [&str; 9] = [
    LONG,
    "𠮷田🎍門松👨‍👩‍👧",
    "a,b;c:d\\e",
    "\"引用\" と 'これ'",
    "一行目\r\n二行目\nATTACH:file",
    "=HYPERLINK(\"https://x.example\")",
    "+81-3-0000-0000",
    "@SUM(A1)",
    "タブ\tと\u{7}鈴",
];

fn line(uid: &str, day: &str, title: &str) -> CalendarLine {
    CalendarLine {
        uid: uid.to_owned(),
        sequence: 3,
        day: day.parse().unwrap(),
        at: None,
        title: title.to_owned(),
        notes: vec![title.to_owned(), "二行目".to_owned()],
        url: None,
        called_off: false,
    }
}

fn lines_of(book: &Book) -> Vec<CalendarLine> {
    let events = events_to_give(book, &judge(book, now()), JA);
    let giving = |key: &str| Giving { at: 0, uid: uid_of(key), sequence: 1, fate: Fate::New };
    events.iter().map(|event| event.line(&giving(&event.entry.key))).collect()
}

fn tasks_of(book: &Book) -> Vec<TaskLine> {
    let events = events_to_give(book, &judge(book, now()), JA);
    let giving = |key: &str| Giving { at: 0, uid: uid_of(key), sequence: 1, fate: Fate::New };
    events.iter().filter_map(|event| event.task(&giving(&event.entry.key), &events)).collect()
}

fn utc(at: &icalendar::CalendarDateTime) -> DateTime<Utc> {
    let icalendar::CalendarDateTime::Utc(at) = at else { panic!("{at:?}") };
    *at
}

/// The lines of a file as they are once unfolded.
fn unfolded(file: &str) -> Vec<String> {
    for line in file.split("\r\n") {
        assert!(line.len() <= 75, "{line}");
    }
    file.replace("\r\n ", "").lines().map(str::to_owned).collect()
}

#[test]
fn names_of_every_kind_come_back_as_they_were() {
    for name in HARD {
        let file = calendar_file(&[line("a@kigenban", "2026-12-04", name)], None, now());
        assert_eq!(unfolded(&file).iter().filter(|line| line.starts_with("ATTACH")).count(), 0, "no line of its own");
        let calendar: Calendar = file.parse().unwrap();
        let event = calendar.events().next().unwrap();
        let said: String = name.replace('\r', " ").replace(['\t', '\u{7}'], " ");
        assert_eq!(event.get_summary(), Some(said.as_str()));
        assert!(event.get_description().unwrap().ends_with("\n二行目"));
    }
}

#[test]
fn days_before_1970_and_after_2100_are_days() {
    for day in ["1969-12-31", "1900-01-01", "2100-12-31", "2199-02-28"] {
        let mut stage = line("b@kigenban", day, "3日前");
        stage.at = Some(format!("{day}T00:00:00Z").parse().unwrap());
        let file = calendar_file(&[line("a@kigenban", day, "期限"), stage], None, now());
        let calendar: Calendar = file.parse().unwrap();
        let wanted: NaiveDate = day.parse().unwrap();
        let days: Vec<NaiveDate> = calendar.events().map(|event| event.get_start().unwrap().date_naive()).collect();
        assert_eq!(days, [wanted, wanted]);
    }
}

#[test]
fn every_stage_rings_once_at_its_start_and_the_day_itself_does_not_ring() {
    let calendar: Calendar = calendar_file(&lines_of(&kigenban_sample::book()), None, now()).parse().unwrap();
    let mut stages = 0;
    for event in calendar.events() {
        let alarms: Vec<_> = event.components().iter().filter(|part| part.component_kind() == "VALARM").collect();
        match event.get_start().unwrap() {
            icalendar::DatePerhapsTime::Date(_) => assert!(alarms.is_empty()),
            icalendar::DatePerhapsTime::DateTime(start) => {
                stages += 1;
                let start = utc(&start);
                assert_eq!(start.format("%H:%M").to_string(), "00:00", "9:00 in Tokyo");
                let icalendar::DatePerhapsTime::DateTime(end) = event.get_end().unwrap() else { panic!() };
                assert_eq!(utc(&end) - start, Duration::minutes(15));
                assert_eq!(alarms.len(), 1);
                assert_eq!(alarms[0].property_value("TRIGGER"), Some("PT0S"));
            }
        }
    }
    assert!(stages > 5, "{stages}");
}

#[test]
fn a_file_holds_events_or_tasks_and_a_name_only_when_it_is_given() {
    let book = kigenban_sample::book();
    let events = calendar_file(&lines_of(&book), None, now());
    assert!(!events.contains("VTODO") && !events.contains("X-WR-CALNAME"));
    let tasks = task_file(&tasks_of(&book), Some("期限番"), now());
    assert!(!tasks.contains("VEVENT") && tasks.contains("X-WR-CALNAME:期限番\r\n"));
    let calendar: Calendar = tasks.parse().unwrap();
    let todos: Vec<_> = calendar
        .components
        .iter()
        .filter_map(|part| if let CalendarComponent::Todo(todo) = part { Some(todo) } else { None })
        .collect();
    assert!(todos.len() > 3, "{}", todos.len());
    let open = todos.iter().filter(|todo| todo.property_value("STATUS") == Some("NEEDS-ACTION"));
    for todo in open {
        let trigger = todo.components()[0].property_value("TRIGGER").unwrap();
        assert!(trigger <= todo.property_value("DUE").unwrap(), "it rings before it is too late");
    }
}

#[test]
fn what_is_called_off_says_so_and_rings_no_more() {
    let book = kigenban_sample::book();
    let given = Given {
        target: CalendarTarget::Apple,
        uid: "id-pay-by-three-days@kigenban".to_owned(),
        entry: "id:pay_by:three_days".to_owned(),
        day: NaiveDate::from_ymd_opt(2026, 12, 1).unwrap(),
        title: "3日前: ドメインの支払い".to_owned(),
        sequence: 9,
        state: GivenState::Gone,
        at: now(),
    };
    let line = CalendarLine::called_off(&book, &given, JA);
    assert!(line.called_off_task(&book).is_none(), "a stage has no task");
    let file = calendar_file(&[line], None, now());
    let lines = unfolded(&file);
    for wanted in ["STATUS:CANCELLED", "SEQUENCE:9", "DTSTART:20261201T000000Z", "UID:id-pay-by-three-days@kigenban"] {
        assert!(lines.iter().any(|line| line == wanted), "{wanted}: {lines:?}");
    }
    assert!(!file.contains("VALARM"));
    let erased = Given { title: String::new(), entry: "id:pay_by".to_owned(), ..given };
    let line = CalendarLine::called_off(&book, &erased, JA);
    assert!(line.title.contains("名前を消した予定"));
    let task = line.called_off_task(&book).unwrap();
    assert!(task_file(&[task], None, now()).contains("STATUS:CANCELLED"));
}

#[test]
fn a_stage_says_how_many_days_are_left_truly() {
    let book = kigenban_sample::book();
    for event in events_to_give(&book, &judge(&book, now()), JA).iter().filter(|event| event.entry.stage.is_some()) {
        let days = (event.entry.due - event.entry.day).num_days();
        let said = [format!("{days}日前: "), format!("{}週間前: ", days / 7)];
        let exact = (days % 7 == 0 && event.title.starts_with(&said[1])) || event.title.starts_with(&said[0]);
        let months = days >= 28 && (event.title.starts_with("1か月前: ") || event.title.starts_with("2か月前: "));
        assert!(exact || months || (days == 0 && event.title.starts_with("今日まで: ")), "{}", event.title);
        assert!(event.title.contains(&JA.day_full(event.entry.due)), "{}", event.title);
    }
}

fn rows(table: &CalendarTable) -> Vec<Vec<String>> {
    let text = match table.encoding {
        Encoding::ShiftJis => encoding_rs::SHIFT_JIS.decode(&table.bytes).0.into_owned(),
        Encoding::Utf8 => String::from_utf8(table.bytes.clone()).unwrap().trim_start_matches('\u{feff}').to_owned(),
    };
    let mut rows = vec![vec![String::new()]];
    let (mut quoted, mut chars) = (false, text.chars().peekable());
    while let Some(char) = chars.next() {
        let row = rows.last_mut().unwrap();
        match char {
            '"' if quoted && chars.peek() == Some(&'"') => row.last_mut().unwrap().extend(chars.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(String::new()),
            '\r' if !quoted => {}
            '\n' if !quoted => rows.push(vec![String::new()]),
            char => row.last_mut().unwrap().push(char),
        }
    }
    rows.pop();
    rows
}

#[test]
fn the_table_of_garoon_has_its_seven_columns_and_no_times_for_a_whole_day() {
    let lines = lines_of(&kigenban_sample::book());
    let table = calendar_table(CalendarTarget::Garoon, &lines, EN);
    let rows = rows(&table);
    assert_eq!(rows[0].join(","), "開始日,開始時刻,終了日,終了時刻,予定,予定詳細,メモ", "in every language");
    assert_eq!(rows.len(), lines.len() + 1);
    for (row, line) in rows[1..].iter().zip(&lines) {
        assert_eq!(row.len(), 7);
        assert_eq!((&row[0], &row[2]), (&line.day.format("%Y/%m/%d").to_string(), &row[0]));
        let times = if line.at.is_some() { ["9:00", "9:15"] } else { ["", ""] };
        assert_eq!([row[1].as_str(), row[3].as_str()], times);
        assert_eq!(row[5], line.title);
    }
}

#[test]
fn a_whole_day_of_the_general_table_lasts_from_midnight_to_midnight() {
    let rows = rows(&calendar_table(CalendarTarget::Csv, &[line("a", "2026-12-31", "期限")], JA));
    assert_eq!(rows[0].join(","), "件名,開始日,開始時刻,終了日,終了時刻,場所,内容");
    assert_eq!(rows[1][..6], ["期限", "2026/12/31", "0:00", "2027/01/01", "0:00", ""]);
}

#[test]
fn a_table_is_shift_jis_as_long_as_it_can_be_and_never_loses_a_character_in_silence() {
    let plain = [line("a", "2026-12-04", "〜波ダッシュ−—①㈱")];
    let table = calendar_table(CalendarTarget::Garoon, &plain, JA);
    assert_eq!(table.encoding, Encoding::ShiftJis);
    assert_eq!(rows(&table)[1][5], "\u{ff5e}波ダッシュ\u{ff0d}\u{2015}①㈱", "the signs of Windows");
    let rich = [line("a", "2026-12-04", "𠮷野🎍")];
    let table = calendar_table(CalendarTarget::Garoon, &rich, JA);
    assert_eq!(table.encoding, Encoding::Utf8);
    assert_eq!(rows(&table)[1][5], "𠮷野🎍");
    let marked = calendar_table(CalendarTarget::Csv, &rich, JA);
    assert!(marked.bytes.starts_with("\u{feff}".as_bytes()));
}

#[test]
fn no_cell_is_a_formula_and_no_cell_breaks_out() {
    for name in HARD {
        for target in [CalendarTarget::Garoon, CalendarTarget::Csv] {
            let table = calendar_table(target, &[line("a", "2026-12-04", name)], JA);
            let rows = rows(&table);
            assert_eq!((rows.len(), rows[1].len()), (2, 7), "{name}");
            for cell in &rows[1] {
                assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
            }
            let title = &rows[1][if target == CalendarTarget::Garoon { 5 } else { 0 }];
            let whole: String = name.chars().filter(|char| *char == '\n' || !char.is_control()).collect();
            assert!(*title == whole || *title == format!("'{whole}"), "{title}");
        }
    }
}

#[test]
fn a_second_whole_export_moves_the_events_instead_of_doubling_them() {
    let book = kigenban_sample::book();
    let export = |at: DateTime<Utc>| ics(&book, &judge(&book, at), JA);
    let pick = |file: &str, name: &str| -> Vec<String> {
        file.lines().filter(|line| line.starts_with(name)).map(str::to_owned).collect()
    };
    let (first, again, later) = (export(now()), export(now()), export(now() + Duration::hours(2)));
    assert_eq!(first, again);
    assert_eq!(pick(&first, "UID:"), pick(&later, "UID:"));
    assert!(pick(&first, "SEQUENCE:").iter().zip(pick(&later, "SEQUENCE:")).all(|(before, after)| *before < after));
    assert!(first.contains("-pay-by@kigenban") && first.contains("-expires@kigenban"), "the names of every version");
}
