//! A year of an office, day by day: a small registry answers, a person acts, and what is told comes out as a document.

#![expect(clippy::unwrap_used, reason = "a test")]
#![expect(clippy::unnecessary_wraps, reason = "scripts share one shape")]

#[path = "years/faults.rs"]
mod faults;
mod words;

use std::io::Write;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use kigenban_advice::{Stage, Status, TaskKind, judge, reminders};
use kigenban_facts::{
    AutoRenewal, Book, Bundle, BundleId, Check, Contract, ContractId, Done, Kind, Observation, Office, Outcome,
    Payment, PersonId, Registration, Seen, Sent, Source, Sourced, Span, State, Tls, TlsPurpose, View,
};
use uuid::Uuid;

/// What the world says and what the person does on one day.
type Script = fn(&mut Book, NaiveDate) -> Option<Seen>;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn living(expires: &str) -> Registration {
    Registration {
        state: State::Registered,
        expires: Some(day(expires)),
        name_servers: vec!["ns1.example".into()],
        registrar: None,
        ..Registration::default()
    }
}

fn com(expires: &str, registrar: &str) -> Registration {
    Registration { registrar: Some(registrar.into()), ..living(expires) }
}

fn pay(book: &mut Book, today: NaiveDate, on: &str, period: &str) {
    if today == day(on) {
        let contract = book.contracts[0].id;
        let at = noon(today);
        book.payments.push(Payment {
            contract,
            period: day(period),
            by: PersonId(Uuid::from_u128(1)),
            at,
            ..Payment::default()
        });
    }
}

fn noon(today: NaiveDate) -> DateTime<Utc> {
    format!("{today}T03:00:00Z").parse().unwrap()
}

fn jp(today: NaiveDate) -> Option<Seen> {
    let expires = if today < day("2027-01-01") { "2026-12-31" } else { "2027-12-31" };
    Some(Seen::Registration(living(expires)))
}

fn certificate(from: NaiveDate) -> Option<Seen> {
    let from: DateTime<Utc> = format!("{from}T00:00:00Z").parse().unwrap();
    Some(Seen::Tls(Tls {
        host: "www.example-kobe.co.jp".into(),
        port: 443,
        purpose: TlsPurpose::Web,
        not_before: from,
        not_after: from + TimeDelta::days(90),
        issuer: "Let's Encrypt".into(),
        names: vec!["www.example-kobe.co.jp".into()],
        faults: Vec::new(),
    }))
}

const SCRIPTS: &[(&str, &str, Kind, Script)] = &[
    ("co.jp、払って印を付けた", "example-a.co.jp", Kind::Domain, |book, today| {
        pay(book, today, "2026-12-02", "2026-12-31");
        jp(today)
    }),
    ("co.jp、払ったが印を付けていない", "example-b.co.jp", Kind::Domain, |_, today| jp(today)),
    (
        "co.jp、払わない。12月28日に廃止の申請、1月1日に廃止",
        "example-c.co.jp",
        Kind::Domain,
        |_, today| {
            let state = if today < day("2026-12-28") {
                State::Registered
            } else if today < day("2027-01-01") {
                State::Ending
            } else {
                State::Deleted
            };
            let facts = Registration { state, ..living("2026-12-31") };
            let dead = Registration { state, ..Registration::default() };
            (today < day("2027-01-12")).then_some(Seen::Registration(if state == State::Deleted {
                dead
            } else {
                facts
            }))
        },
    ),
    ("co.jp、自動更新。12月28日に引き落としを確認", "example-d.co.jp", Kind::Domain, |book, today| {
        book.contracts[0].auto_renewal = AutoRenewal::On;
        if today == day("2026-12-28") {
            let tasks = judge(book, noon(today)).tasks;
            let task = tasks.into_iter().find(|task| task.kind == TaskKind::ConfirmCharge).unwrap();
            book.dones.push(Done { task: task.key, at: noon(today), ..Done::default() });
        }
        jp(today)
    }),
    (
        ".com、3月1日に払って印を付け、3月2日に日付が延びた",
        "example-e.com",
        Kind::Domain,
        |book, today| {
            pay(book, today, "2027-03-01", "2027-03-15");
            let expires = if today < day("2027-03-02") { "2027-03-15" } else { "2028-03-15" };
            Some(Seen::Registration(com(expires, "みほんレジストラ")))
        },
    ),
    (
        ".com、払わない。3月15日に自動で1年延び、4月5日に取り消し",
        "example-f.com",
        Kind::Domain,
        |_, today| {
            let state = if today < day("2027-04-05") { State::Registered } else { State::Redemption };
            let expires = if today < day("2027-03-15") { "2027-03-15" } else { "2028-03-15" };
            let facts = if state == State::Redemption {
                Registration { state, ..Registration::default() }
            } else {
                com(expires, "みほんレジストラ")
            };
            (today < day("2027-04-08")).then_some(Seen::Registration(facts))
        },
    ),
    ("90日の証明書、終わりの30日前に替わる", "example-g.co.jp", Kind::Certificate, |_, today| {
        let start = day("2026-09-01");
        let turns = (today - start).num_days().div_euclid(60);
        certificate(start + TimeDelta::days(turns * 60))
    }),
    (
        "90日の証明書、12月2日に人が直すまで替わらない",
        "example-h.co.jp",
        Kind::Certificate,
        |_, today| {
            certificate(if today < day("2026-12-02") { day("2026-09-05") } else { today.max(day("2026-12-02")) })
        },
    ),
    (".com、5月10日に登録業者が変わった", "example-i.com", Kind::Domain, |_, today| {
        let registrar = if today < day("2027-05-10") { "みほんレジストラ" } else { "べつのレジストラ" };
        Some(Seen::Registration(com("2028-06-20", registrar)))
    }),
];

/// As the ledger keeps them: the same facts move `last_seen`, others open a new span.
fn record(book: &mut Book, domain: &str, source: &str, (check, outcome): (Check, Outcome), at: DateTime<Utc>) {
    let observation =
        Observation { domain: domain.into(), at, source: source.into(), view: View::Public, check, outcome };
    let (part, seen) = (observation.part(), observation.outcome.seen().is_some());
    let same_lane =
        |span: &&mut Span| span.check == check && span.part == part && span.outcome.seen().is_some() == seen;
    match book.spans.iter_mut().rev().find(same_lane) {
        Some(span) if Observation::same_facts(&span.outcome, &observation.outcome) => {
            span.last_seen = at;
            span.count += 1;
            span.source = observation.source;
        }
        _ => book.spans.push(Span::of(observation)),
    }
}

/// What one day shows; `None` ends the story.
type Day = Option<Vec<(Check, Outcome)>>;

fn shown(seen: Seen) -> (Check, Outcome) {
    let check = match &seen {
        Seen::Dns(_) => Check::Dns,
        Seen::Mail(_) => Check::Mail,
        Seen::Registration(_) => Check::Registration,
        Seen::Tls(_) => Check::Tls,
        Seen::Web(_) => Check::Web,
    };
    (check, Outcome::Seen(seen))
}

fn stage_word(stage: Stage) -> &'static str {
    match stage {
        Stage::Again => "あとでの時刻",
        Stage::Alarm => "急ぎ",
        Stage::Daily => "過ぎたあと",
        Stage::Day => "当日",
        Stage::Month => "1か月前",
        Stage::Soon => "そろそろになるころ",
        Stage::TenDays => "10日前",
        Stage::ThreeDays => "3日前",
        Stage::TwoMonths => "2か月前",
        Stage::TwoWeeks => "2週間前",
        Stage::Week => "1週間前・止まりそうになるころ",
        Stage::Weekly => "週に1回のまとめ",
    }
}

fn office(domain: &str, kind: Kind) -> Book {
    let bundle = BundleId(Uuid::from_u128(2));
    let provider = Sourced {
        value: "みほんレジストラ".into(),
        source: Source::Typed { by: PersonId(Uuid::from_u128(1)) },
        seen_at: "2026-09-01T00:00:00Z".parse().unwrap(),
    };
    Book {
        office: Office { name: "株式会社みほん商会".into(), ..Office::default() },
        bundles: vec![Bundle { id: bundle, domain: domain.into(), ..Bundle::default() }].into(),
        contracts: vec![Contract {
            id: ContractId(Uuid::from_u128(3)),
            bundle,
            kind,
            provider: Some(provider),
            ..Contract::default()
        }]
        .into(),
        ..Book::default()
    }
}

/// Every day of a year.
fn year() -> Vec<NaiveDate> {
    (0..365).map(|offset| day("2026-09-01").checked_add_days(Days::new(offset)).unwrap()).collect()
}

/// What is told, as lines, and on which days.
fn live(
    mut book: Book,
    days: &[NaiveDate],
    source: impl Fn(NaiveDate) -> &'static str,
    script: impl Fn(&mut Book, NaiveDate) -> Day,
) -> (String, Vec<NaiveDate>) {
    let domain = book.bundles[0].domain.clone();
    let (mut text, mut told) = (String::new(), Vec::new());
    for today in days.iter().copied() {
        let looks = script(&mut book, today);
        // Kobe, 9:00 and 9:02: every bad finding gets its second look.
        for minutes in [0, 2] {
            let now = format!("{today}T00:00:00Z").parse::<DateTime<Utc>>().unwrap() + TimeDelta::minutes(minutes);
            for look in looks.iter().flatten() {
                record(&mut book, &domain, source(today), look.clone(), now);
            }
            for one in reminders(&book, &judge(&book, now)) {
                let due = one.due.zip(one.days_left).map_or_else(String::new, |(due, left)| match left {
                    0 => format!("、{due}まで今日だけ"),
                    1.. => format!("、{due}まであと{left}日"),
                    _ => format!("、{due}を{}日過ぎた", -left),
                });
                let (stage, task, status) = (stage_word(one.stage), words::task(one.kind), words::status(one.status));
                text = format!("{text}  {today} {stage}: {task}({status}{due})\n");
                told.push(today);
                book.sent.push(Sent { key: one.key, at: now });
            }
            if looks.is_none() {
                return (text + &format!("  {today} ここで終わり\n"), told);
            }
        }
    }
    (text, told)
}

#[test]
fn a_year_of_an_office_tells_what_it_should_and_nothing_else() {
    let mut text = String::from("ある会社の1年: 2026-09-01から2027-08-31まで、神戸の朝9時に知らせたことを日ごとに。\n");
    for (title, domain, kind, script) in SCRIPTS {
        text = format!("{text}\n{title} ({domain})\n");
        let day_of = |book: &mut Book, today| script(book, today).map(|seen| vec![shown(seen)]);
        let (told, _) = live(office(domain, *kind), &year(), |_| "registry.example", day_of);
        text += if told.is_empty() { "  何も知らせない\n" } else { &told };
    }
    golden("year.txt", &text);
}

/// Compares a text with its golden file. `KIGENBAN_GOLDEN=renew` writes it anew.
fn golden(name: &str, text: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var("KIGENBAN_GOLDEN").is_ok_and(|word| word == "renew") {
        std::fs::File::create(&path).unwrap().write_all(text.as_bytes()).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert_eq!(text, kept, "KIGENBAN_GOLDEN=renew writes it anew");
}
