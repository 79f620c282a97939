//! The same year with something that goes wrong in silence: who is told what, and when. No line may be false, and before
//! every lapse somebody is told on five days at least, the first two weeks ahead (where the day could not be known: asked).

use std::collections::BTreeMap;

use kigenban_facts::{Card, CardId, Dns, DnsAnswer, SeenIn, SourcedDate, TlsFault, Url, UrlFault, Web, Why, YearMonth};

use super::*;

/// One story.
struct Story {
    title: &'static str,
    domain: &'static str,
    kind: Kind,
    /// What the office wrote down.
    written: fn(&mut Book),
    script: fn(&mut Book, NaiveDate) -> Day,
    /// The last day on which somebody could act, and whether it could be known.
    lapse: Option<(&'static str, bool)>,
    /// From which day until which it does not work, and every day of it is told: no other.
    broken: Option<(&'static str, &'static str)>,
}

fn by() -> PersonId {
    PersonId(Uuid::from_u128(1))
}

fn typed(date: &str) -> SourcedDate {
    SourcedDate { date: day(date), source: Source::Typed { by: by() }, seen_at: noon(day("2026-09-01")) }
}

fn mark(book: &mut Book, today: NaiveDate, on: &str, period: &str, number: Option<&str>) {
    if today == day(on) {
        let contract = book.contracts[0].id;
        let number = number.map(Into::into);
        let (period, at, seen_in) = (day(period), noon(today), SeenIn::RegistrarScreen);
        book.payments.push(Payment { contract, period, by: by(), at, seen_in, number, ..Payment::default() });
    }
}

/// A .jp that the registrar gives up: taken out of DNS on the 1st of January.
fn given_up(today: NaiveDate) -> Day {
    let dead = Registration { state: State::Deleted, ..Registration::default() };
    let facts = if today < day("2027-01-01") { living("2026-12-31") } else { dead };
    (today < day("2027-01-05")).then(|| vec![shown(Seen::Registration(facts))])
}

const STORIES: &[Story] = &[
    Story {
        title: "自動更新の引き落としが失敗し、だれも確かめない",
        domain: "fault-a.co.jp",
        kind: Kind::Domain,
        written: |book| book.contracts[0].auto_renewal = AutoRenewal::On,
        script: |_, today| given_up(today),
        lapse: Some(("2026-12-31", true)),
        broken: None,
    },
    Story {
        title: "自動更新のカードが11月に切れていて、引き落としが失敗する",
        domain: "fault-b.co.jp",
        kind: Kind::Domain,
        written: |book| {
            let id = CardId(Uuid::from_u128(9));
            book.cards.push(Card { id, expires: YearMonth::new(2026, 11), ..Card::default() });
            let contract = &mut book.contracts[0];
            (contract.auto_renewal, contract.main_card) = (AutoRenewal::On, Some(id));
        },
        script: |_, today| given_up(today),
        lapse: Some(("2026-12-31", true)),
        broken: None,
    },
    Story {
        title: "登録情報を調べる口(43番)がはじめから塞がれている",
        domain: "fault-c.co.jp",
        kind: Kind::Domain,
        written: |_| {},
        script: |_, today| {
            let refused = Outcome::Unseen { why: Why::Refused };
            (today <= day("2027-01-05")).then(|| vec![(Check::Registration, refused)])
        },
        lapse: Some(("2026-12-31", false)),
        broken: None,
    },
    Story {
        title: "月払いのサーバー。12月まで払い、1月分を忘れる",
        domain: "fault-d.co.jp",
        kind: Kind::Server,
        written: |book| {
            let contract = &mut book.contracts[0];
            (contract.expires, contract.plan) = (Some(typed("2026-09-15")), Some("月払い".into()));
        },
        script: |book, today| {
            for month in ["2026-09", "2026-10", "2026-11", "2026-12"] {
                mark(book, today, &format!("{month}-10"), &format!("{month}-15"), Some("A-1"));
            }
            (today <= day("2027-01-16")).then(Vec::new)
        },
        lapse: Some(("2027-01-15", true)),
        broken: None,
    },
    Story {
        title: "長さの分からないサーバー。9月に払い、月払いだと分かったときには止まっている",
        domain: "fault-e.co.jp",
        kind: Kind::Server,
        written: |book| book.contracts[0].expires = Some(typed("2026-09-15")),
        script: |book, today| {
            mark(book, today, "2026-09-10", "2026-09-15", Some("A-1"));
            (today <= day("2026-10-16")).then(Vec::new)
        },
        lapse: Some(("2026-10-15", false)),
        broken: None,
    },
    Story {
        title: ".jp を3年分先に払い、請求書の日付を書いた",
        domain: "fault-f.jp",
        kind: Kind::Domain,
        written: |book| {
            let invoice = Source::Invoice { by: by() };
            book.contracts[0].expires = Some(SourcedDate { source: invoice, ..typed("2028-12-31") });
        },
        script: |_, today| jp(today).map(|seen| vec![shown(seen)]),
        lapse: None,
        broken: None,
    },
    Story {
        title: "支払いが済んだと早く押しすぎた。番号はなく、払われていない",
        domain: "fault-g.co.jp",
        kind: Kind::Domain,
        written: |_| {},
        script: |book, today| {
            mark(book, today, "2026-11-20", "2026-12-31", None);
            given_up(today)
        },
        lapse: Some(("2026-12-31", true)),
        broken: None,
    },
    Story {
        title: "早く押したが、7日前に聞かれて番号を書いた",
        domain: "fault-h.co.jp",
        kind: Kind::Domain,
        written: |_| {},
        script: |book, today| {
            mark(book, today, "2026-11-20", "2026-12-31", None);
            mark(book, today, "2026-12-19", "2026-12-31", Some("A-1"));
            jp(today).map(|seen| vec![shown(seen)])
        },
        lapse: None,
        broken: None,
    },
    Story {
        title: "支払期限を1年遅く書いた",
        domain: "fault-i.co.jp",
        kind: Kind::Domain,
        written: |book| book.contracts[0].pay_by = Some(typed("2027-12-04")),
        script: |_, today| given_up(today),
        lapse: Some(("2026-12-31", true)),
        broken: None,
    },
    Story {
        title: "登録業者が公開先を変える(12月1日から別の口で、1時間早い時刻で答える)",
        domain: "fault-j.com",
        kind: Kind::Domain,
        written: |_| {},
        script: |book, today| {
            pay(book, today, "2027-03-01", "2027-03-15");
            let paid = today >= day("2027-03-02");
            let mut facts = com(if paid { "2028-03-15" } else { "2027-03-15" }, "みほんレジストラ");
            if today >= day("2026-12-01") {
                let at = if paid { "2028-03-14T14:30:00Z" } else { "2027-03-14T14:30:00Z" };
                facts.expires_at = Some(at.parse().unwrap());
                facts.expires = Some(day(if paid { "2028-03-14" } else { "2027-03-14" }));
            }
            Some(vec![shown(Seen::Registration(facts))])
        },
        lapse: None,
        broken: None,
    },
    Story {
        title: "wwwだけの証明書(手で入れ替える200日のもの)が、替わらないまま終わる",
        domain: "fault-l.co.jp",
        kind: Kind::Certificate,
        written: |_| {},
        script: |_, today| {
            let own = day("2026-08-15") + TimeDelta::days((today - day("2026-08-15")).num_days().div_euclid(60) * 60);
            let www = host("www.fault-l.co.jp", "DigiCert Inc", day("2026-08-13"), 200, today);
            let own = host("fault-l.co.jp", "Let's Encrypt", own, 90, today);
            (today < day("2027-03-06")).then(|| vec![shown(Seen::Tls(own)), shown(Seen::Tls(www))])
        },
        lapse: Some(("2027-02-28", true)),
        broken: None,
    },
    Story {
        title: "DNSSECの署名が11月10日に切れ、11月15日に直る",
        domain: "fault-m.com",
        kind: Kind::Domain,
        written: |_| {},
        script: |_, today| {
            let bogus = (day("2026-11-10")..day("2026-11-15")).contains(&today);
            let answer = if bogus { DnsAnswer::Servfail } else { DnsAnswer::Ok };
            let records = if bogus { BTreeMap::new() } else { zone() };
            let dns = Dns { answer, bogus, records, ..Dns::default() };
            Some(vec![shown(Seen::Registration(com("2029-06-30", "みほんレジストラ"))), shown(Seen::Dns(dns))])
        },
        lapse: None,
        broken: Some(("2026-11-10", "2026-11-14")),
    },
    Story {
        title: "自社の記事に「ドメインの有効期限が切れました」と書いてある(11月10日から)",
        domain: "fault-n.com",
        kind: Kind::Server,
        written: |book| {
            let server = &mut book.contracts[0];
            server.expires = Some(typed("2028-03-31"));
            let domain = Contract { id: ContractId(Uuid::from_u128(4)), kind: Kind::Domain, ..server.clone() };
            book.contracts.push(Contract { expires: None, ..domain });
        },
        script: |_, today| {
            let words = today >= day("2026-11-10");
            let url = Url {
                url: "https://fault-n.com/".into(),
                status: Some(200),
                title: Some(if words { "ドメインの有効期限が切れたら" } else { "みほん商会" }.into()),
                faults: if words { vec![UrlFault::Parked] } else { Vec::new() },
                ..Url::default()
            };
            let dns = Dns { answer: DnsAnswer::Ok, records: zone(), ..Dns::default() };
            let facts = com("2029-06-30", "みほんレジストラ");
            Some(vec![
                shown(Seen::Registration(facts)),
                shown(Seen::Dns(dns)),
                shown(Seen::Web(Web { urls: vec![url] })),
            ])
        },
        lapse: None,
        broken: None,
    },
];

fn zone() -> BTreeMap<String, Vec<String>> {
    [("NS", "ns1.example"), ("A", "192.0.2.1")].map(|(kind, value)| (kind.to_owned(), vec![value.to_owned()])).into()
}

/// What a host shows: one certificate, ended when its days are over.
fn host(name: &str, issuer: &str, from: NaiveDate, days: i64, today: NaiveDate) -> Tls {
    let not_before: DateTime<Utc> = format!("{from}T00:00:00Z").parse().unwrap();
    let not_after = not_before + TimeDelta::days(days) - TimeDelta::seconds(1);
    let ended = format!("{today}T00:00:00Z").parse::<DateTime<Utc>>().unwrap() > not_after;
    Tls {
        host: name.into(),
        port: 443,
        purpose: TlsPurpose::Web,
        not_before,
        not_after,
        issuer: issuer.into(),
        names: vec![name.into()],
        faults: if ended { vec![TlsFault::Expired] } else { Vec::new() },
    }
}

#[test]
fn what_fails_in_silence_is_told_in_time() {
    let mut text = String::from("静かに悪くなるとき: 2026-09-01からの1年、神戸の朝9時に知らせたことを日ごとに。\n");
    for story in STORIES {
        let mut book = office(story.domain, story.kind);
        (story.written)(&mut book);
        let source = |today| if today < day("2026-12-01") { "JPRS WHOIS" } else { "RDAP rdap.example" };
        let (told, days) = live(book, &year(), source, story.script);
        text = format!("{text}\n{} ({})\n", story.title, story.domain);
        text += if told.is_empty() { "  何も知らせない\n" } else { &told };
        if let Some((from, to)) = story.broken {
            let every = day(from).iter_days().take_while(|one| *one <= day(to)).collect::<Vec<_>>();
            assert_eq!(days, every, "{}", story.title);
        }
        let Some((last, known)) = story.lapse else { continue };
        let mut before: Vec<NaiveDate> = days.into_iter().filter(|told| *told <= day(last)).collect();
        before.dedup();
        assert!(before.len() >= 5, "{}: told on {} days: {before:?}", story.title, before.len());
        let early = before.first().is_some_and(|first| (day(last) - *first).num_days() >= 14);
        assert!(early || !known, "{}: first told on {:?}", story.title, before.first());
    }
    text += &clock_back();
    golden("year-faults.txt", &text);
}

/// On 12月14日 the PC's clock stands at 10月1日 for three days, then it is right again.
fn clock_back() -> String {
    let wrong = ["2026-10-01", "2026-10-02", "2026-10-03"].map(day);
    let mut days: Vec<NaiveDate> = year().into_iter().filter(|today| *today < day("2026-12-14")).collect();
    days.extend(wrong);
    days.extend(year().into_iter().filter(|today| *today >= day("2026-12-17") && *today < day("2027-01-10")));
    let script = |_: &mut Book, today| jp(today).map(|seen| vec![shown(seen)]);
    let (told, told_on) = live(office("fault-k.co.jp", Kind::Domain), &days, |_| "JPRS WHOIS", script);
    assert!(told_on.windows(2).all(|pair| pair[0] <= pair[1]), "told while the clock was wrong: {told_on:?}");
    format!("\n時計が12月14日から3日、10月に戻る。払っていない (fault-k.co.jp)\n{told}")
}
