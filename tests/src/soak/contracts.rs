//! What the office of the rounds has contracts for.

use chrono::{DateTime, Months, Utc};
use kigenban_facts::{
    AutoRenewal, Book, Bundle, BundleId, Contract, ContractId, HolderIs, Kind, Office as Company, PersonId, Source,
    SourcedDate,
};
use uuid::Uuid;

pub(super) const DOMAINS: [&str; 4] =
    ["example-soak.co.jp", "example-soak.com", "example-soak.jp", "soak-office.example"];
const KINDS: [Kind; 5] = [Kind::Domain, Kind::Dns, Kind::Server, Kind::Certificate, Kind::Mail];
/// A .jp name paid for years ahead, with the day of the invoice beside the registry's.
const PREPAID: &str = "example-soak.jp";

/// An office whose contracts are all in order: renewed by themselves or paid for years ahead, its own name, all kinds.
pub(super) fn book(now: DateTime<Utc>) -> Book {
    let invoice = SourcedDate {
        date: kigenban_testnet::month_end(now.date_naive() + Months::new(60)),
        source: Source::Invoice { by: PersonId::default() },
        seen_at: now,
    };
    let mut book = Book {
        office: Company {
            name: "株式会社みほん商会".into(),
            name_en: Some("Mihon Shokai Co., Ltd.".into()),
            ..Company::default()
        },
        ..Book::default()
    };
    for (place, name) in DOMAINS.into_iter().enumerate() {
        let bundle = BundleId(id(place, 0));
        book.bundles.push(Bundle { id: bundle, name: name.into(), domain: name.into(), ..Bundle::default() });
        for (number, kind) in KINDS.into_iter().enumerate() {
            let prepaid = kind == Kind::Domain && name == PREPAID;
            book.contracts.push(Contract {
                id: ContractId(id(place, number + 1)),
                bundle,
                kind,
                holder_is: HolderIs::Company,
                auto_renewal: if prepaid { AutoRenewal::Off } else { AutoRenewal::On },
                expires: prepaid.then(|| invoice.clone()),
                ..Contract::default()
            });
        }
    }
    book
}

fn id(place: usize, number: usize) -> Uuid {
    let low = u128::try_from(place * 16 + number).unwrap_or_default();
    Uuid::from_u128(0x019a_a000_0000_7000_a000_0000_0000_0000 | low)
}
