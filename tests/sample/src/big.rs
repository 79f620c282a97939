//! A large office, made by counting, for measuring.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use kigenban_facts::{
    AutoRenewal, Book, Bundle, BundleId, Card, CardId, Check, Contract, ContractId, Custodian, CustodianId, Dns,
    HolderIs, Kind, Mail, Observation, Outcome, Person, PersonId, Recipient, RecipientId, RecipientRole, Registration,
    Seen, Source, Sourced, SourcedDate, Span, State, Tls, TlsPurpose, Url, View, Web, YearMonth,
};
use uuid::Uuid;

/// An office with `count` contracts: 契約一式 of five, twelve people, eight cards, due dates spread over the year.
/// The same every time.
pub fn big(count: usize) -> Book {
    let now = crate::now();
    let small = crate::book();
    let office = small.office.id;
    let mut book = Book { office: small.office, settings: small.settings, ..Book::default() };
    book.people = (0..12)
        .map(|number| Person {
            id: PersonId(id(1, number)),
            office,
            name: format!("見本 太郎{number}"),
            department: "総務部".into(),
            ..Person::default()
        })
        .collect();
    // Nothing is due on its own: what is measured is the program, not the looks.
    book.settings.check_at_start = false;
    book.settings.who = book.people.first().map(|person| person.id);
    book.cards = (0..8_u16)
        .map(|number| Card {
            id: CardId(id(2, number.into())),
            office,
            label: format!("カード{number}"),
            last4: format!("{:04}", 1000 + number),
            expires: YearMonth::new(2027 + i32::from(number) / 4, 1 + u32::from(number)),
            ..Card::default()
        })
        .collect();
    for number in 0..count {
        let set = number / KINDS.len();
        let domain =
            if set.is_multiple_of(3) { format!("example-{set:04}.co.jp") } else { format!("office-{set:04}.example") };
        let kind = KINDS[number % KINDS.len()];
        if kind == Kind::Domain {
            book.bundles.push(Bundle {
                id: BundleId(id(3, set)),
                office,
                name: format!("第{set}営業所"),
                domain: domain.clone(),
                ..Bundle::default()
            });
            book.spans.extend(looked_at(&domain, due(number, now), now));
        }
        let contract = contract(&book, number, kind, now);
        for keeper in [number, number + 1] {
            book.custodians.push(Custodian {
                id: CustodianId(id(5, number * 2 + keeper - number)),
                office,
                contract: contract.id,
                person: PersonId(id(1, keeper % 12)),
                means: Some("電話のアプリ".into()),
                ..Custodian::default()
            });
        }
        book.recipients.push(Recipient {
            id: RecipientId(id(6, number)),
            office,
            contract: Some(contract.id),
            role: RecipientRole::Provider,
            address: format!("soumu{number}@mail.example"),
            ..Recipient::default()
        });
        book.contracts.push(contract);
    }
    book
}

const KINDS: [Kind; 5] = [Kind::Domain, Kind::Dns, Kind::Server, Kind::Certificate, Kind::Mail];

fn contract(book: &Book, number: usize, kind: Kind, now: DateTime<Utc>) -> Contract {
    let person = |offset: usize| Some(PersonId(id(1, (number + offset) % 12)));
    let by = PersonId(id(1, number % 12));
    let day = |date| SourcedDate { date, source: Source::Typed { by }, seen_at: now };
    Contract {
        id: ContractId(id(4, number)),
        office: book.office.id,
        bundle: BundleId(id(3, number / KINDS.len())),
        kind,
        provider: Some(Sourced { value: format!("業者{}", number % 17), source: Source::Typed { by }, seen_at: now }),
        holder: Some(book.office.name.clone()),
        holder_is: if number.is_multiple_of(11) { HolderIs::Outside } else { HolderIs::Company },
        account_id: Some(format!("mihon{number:04}")),
        kept_at: Some("総務の金庫".into()),
        main_card: Some(CardId(id(2, number % 8))),
        spare_card: Some(CardId(id(2, (number + 3) % 8))),
        auto_renewal: if number.is_multiple_of(3) { AutoRenewal::Off } else { AutoRenewal::On },
        manager: person(0),
        deputy: person(1),
        expires: (kind != Kind::Domain && kind != Kind::Dns).then(|| day(due(number, now))),
        ..Contract::default()
    }
}

/// Due dates 60 to 359 days ahead.
fn due(number: usize, now: DateTime<Utc>) -> NaiveDate {
    let today = now.date_naive();
    let days = 60 + u64::try_from(number * 37 % 300).unwrap_or_default();
    today.checked_add_days(Days::new(days)).unwrap_or(today)
}

/// All five checks of a domain, made just now and good.
fn looked_at(domain: &str, expires: NaiveDate, now: DateTime<Utc>) -> Vec<Span> {
    let registration = Registration { state: State::Registered, expires: Some(expires), ..Registration::default() };
    let records = [("NS", "ns1.example"), ("MX", "10 mx.example"), ("A", "192.0.2.1")];
    let records = records.map(|(name, value)| (name.to_owned(), vec![value.to_owned()])).into();
    let tls = Tls {
        host: domain.into(),
        port: 443,
        not_before: now - TimeDelta::days(10),
        not_after: now + TimeDelta::days(80),
        issuer: "Let's Encrypt".into(),
        names: vec![domain.into()],
        purpose: TlsPurpose::Web,
        faults: Vec::new(),
    };
    let site = Url { url: format!("https://{domain}/"), status: Some(200), ..Url::default() };
    let seen = [
        (Check::Registration, "JPRS", Seen::Registration(registration)),
        (Check::Dns, "1.1.1.1", Seen::Dns(Dns { records, ..Dns::default() })),
        (Check::Tls, domain, Seen::Tls(tls)),
        (Check::Web, domain, Seen::Web(Web { urls: vec![site] })),
        (Check::Mail, "1.1.1.1", Seen::Mail(Mail { mx: vec!["10 mx.example".into()], ..Mail::default() })),
    ];
    seen.map(|(check, source, seen)| {
        let (domain, source, outcome) = (domain.to_owned(), source.into(), Outcome::Seen(seen));
        Span::of(Observation { domain, at: now, source, view: View::Public, check, outcome })
    })
    .into()
}

/// Identifiers by kind and number.
fn id(kind: u128, number: usize) -> Uuid {
    Uuid::from_u128(0x019a_a000_0000_7000_9000_0000_0000_0000 | kind << 40 | u128::try_from(number).unwrap_or_default())
}
