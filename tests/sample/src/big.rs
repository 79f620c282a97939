//! A large office, made by counting, for measuring.

use chrono::{DateTime, Days, NaiveDate, Utc};
use kigenban_facts::{
    AutoRenewal, Book, Bundle, BundleId, Card, CardId, Check, Contract, ContractId, Custodian, CustodianId, HolderIs,
    Kind, Observation, Outcome, Person, PersonId, Recipient, RecipientId, RecipientRole, Registration, Seen, Source,
    Sourced, SourcedDate, Span, State, View, YearMonth,
};
use uuid::Uuid;

/// An office with `count` contracts: ひとそろい of five, twelve people, eight cards, due dates spread over the year.
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
            book.spans.push(registered(&domain, due(number, now), now));
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

fn registered(domain: &str, expires: NaiveDate, now: DateTime<Utc>) -> Span {
    let registration = Registration { state: State::Registered, expires: Some(expires), ..Registration::default() };
    Span::of(Observation {
        domain: domain.into(),
        at: now,
        source: "JPRS".into(),
        view: View::Public,
        check: Check::Registration,
        outcome: Outcome::Seen(Seen::Registration(registration)),
    })
}

/// Identifiers by kind and number.
fn id(kind: u128, number: usize) -> Uuid {
    Uuid::from_u128(0x019a_a000_0000_7000_9000_0000_0000_0000 | kind << 40 | u128::try_from(number).unwrap_or_default())
}
