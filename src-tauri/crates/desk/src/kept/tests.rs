//! What was touched is judged again, and nothing else is: after every change the snapshot is what judging everything gives.

use chrono::{DateTime, Days, TimeDelta, Utc};
use kigenban_advice::{Knowledge, Snapshot, next_look};
use kigenban_facts::{
    Act, Actor, Bundle, Check, ContractId, Deed, Dns, Edit, EntityKind, EntityRef, HistoryLine, Mail, Observation,
    Outcome, Registration, Seen, Source, SourcedDate, State, Url, UrlFault, View, Web, Why,
};
use kigenban_ledger::{Creation, HistoryFilter, Ledger, RecoveryCode, edits_of};
use serde_json::{Value, json};
use uuid::Uuid;

use super::Kept;

/// Turns of the wheel.
const CHANGES: usize = 400;

/// Numbers that look like chance and are the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    fn id(&mut self) -> Uuid {
        Uuid::from_u128(0x019a_bbbb_0000_7000_9000_0000_0000_0000 | u128::from(self.0 >> 16))
    }
}

struct Office {
    _folder: tempfile::TempDir,
    ledger: Ledger,
    kept: Kept,
    now: DateTime<Utc>,
    chance: Chance,
}

impl Office {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let now = kigenban_sample::now();
        let recovery = RecoveryCode::make_random().unwrap();
        let creation = Creation { recovery: &recovery, passphrase: None, rehearsal: true, now };
        let (mut ledger, _) = Ledger::create(folder.path(), creation).unwrap();
        let mut book = kigenban_sample::big(40);
        book.office.id = ledger.office();
        let mut edits = edits_of(&book.office).unwrap();
        macro_rules! add {
            ($($list:ident),*) => {$(for row in &book.$list { edits.extend(edits_of(row).unwrap()); })*};
        }
        add!(people, cards, bundles, contracts, custodians, recipients);
        edits.retain(|edit| edit.field != "office");
        ledger.apply(&Act { deed: Deed::Add, edits }, Actor::App, now).unwrap();
        let looks = book.spans.iter().map(|span| Observation {
            domain: span.domain.clone(),
            at: span.last_seen,
            source: span.source.clone(),
            view: span.view,
            check: span.check,
            outcome: span.outcome.clone(),
        });
        ledger.record(&looks.collect::<Vec<_>>()).unwrap();
        let kept = Kept::of(&ledger, now).unwrap();
        Self { _folder: folder, ledger, kept, now, chance: Chance(20_261_129) }
    }

    /// Some row of a list, by its id.
    fn some(&mut self, kind: EntityKind) -> Uuid {
        let book = &self.kept.snapshot().book;
        let ids: Vec<Uuid> = match kind {
            EntityKind::Bundle => book.bundles.iter().map(|row| row.id.0).collect(),
            EntityKind::Card => book.cards.iter().map(|row| row.id.0).collect(),
            EntityKind::Contract => book.contracts.iter().map(|row| row.id.0).collect(),
            EntityKind::Custodian => book.custodians.iter().map(|row| row.id.0).collect(),
            EntityKind::Done => book.dones.iter().map(|row| row.id.0).collect(),
            EntityKind::Handover => book.handovers.iter().map(|row| row.id.0).collect(),
            EntityKind::Payment => book.payments.iter().map(|row| row.id.0).collect(),
            EntityKind::Person => book.people.iter().map(|row| row.id.0).collect(),
            EntityKind::Recipient => book.recipients.iter().map(|row| row.id.0).collect(),
            EntityKind::Snooze => book.snoozes.iter().map(|row| row.id.0).collect(),
            _ => Vec::new(),
        };
        // Where there is none, one is made.
        if ids.is_empty() { self.chance.id() } else { *self.chance.one(&ids) }
    }

    fn day(&mut self) -> Value {
        let date = self.now.date_naive() + Days::new(u64::try_from(self.chance.below(90)).unwrap()) - Days::new(20);
        let by = self.some(EntityKind::Person);
        let source =
            if self.chance.below(3) == 0 { Source::Invoice { by: by.into() } } else { Source::Typed { by: by.into() } };
        json!(SourcedDate { date, source, seen_at: self.now })
    }

    /// One field of a contract, and what it is set to.
    fn of_contract(&mut self) -> (&'static str, Value) {
        let pick = |chance: &mut Chance, words: &[&str]| json!(chance.one(words));
        match self.chance.below(14) {
            0 => ("expires", self.day()),
            1 => ("pay_by", self.day()),
            2 => ("main_card", json!(self.some(EntityKind::Card))),
            3 => ("holder_is", pick(&mut self.chance, &["company", "outside", "unknown"])),
            4 => ("holder", pick(&mut self.chance, &["みほん制作", "前の会社", "見本 太郎1"])),
            5 => ("unused", json!(self.chance.below(3) == 0)),
            6 => ("manager", json!(self.some(EntityKind::Person))),
            7 => ("auto_renewal", pick(&mut self.chance, &["on", "off", "unknown"])),
            8 => ("kept_at", pick(&mut self.chance, &["見本太郎2さんの引き出し", "金庫"])),
            9 => ("bundle", json!(self.some(EntityKind::Bundle))),
            10 => ("expires", Value::Null),
            11 => ("payer", pick(&mut self.chance, &["みほん制作", "見本 太郎3"])),
            12 => ("kind", pick(&mut self.chance, &["domain", "dns", "server", "certificate", "mail", "other"])),
            _ => ("term", json!(1 + self.chance.below(24))),
        }
    }

    /// The row a change is about, and its fields.
    fn fields(&mut self) -> (EntityKind, Uuid, Vec<(&'static str, Value)>) {
        let person = json!(self.some(EntityKind::Person));
        let contract = json!(self.some(EntityKind::Contract));
        let (now, new) = (json!(self.now), self.chance.id());
        let advice = &self.kept.snapshot().advice;
        let tasks: Vec<String> = advice.tasks.iter().map(|task| task.key.clone()).collect();
        let changes: Vec<_> = advice.changes.iter().map(|change| (change.bundle, change.key.clone())).collect();
        let task = if tasks.is_empty() { json!("") } else { json!(self.chance.one(&tasks)) };
        match self.chance.below(20) {
            0..6 => (EntityKind::Contract, self.some(EntityKind::Contract), vec![self.of_contract()]),
            6 => {
                let bundle = json!(self.some(EntityKind::Bundle));
                (EntityKind::Contract, new, vec![("bundle", bundle), ("kind", json!("mail")), self.of_contract()])
            }
            7 => {
                let item = advice_period(self.kept.snapshot(), &contract);
                let fields = vec![("contract", contract), ("period", item), ("by", person), ("at", now)];
                (EntityKind::Payment, new, fields)
            }
            8 | 9 => {
                let until = json!(self.now + TimeDelta::hours(1 + i64::try_from(self.chance.below(60)).unwrap()));
                (EntityKind::Snooze, new, vec![("task", task), ("until", until), ("by", person), ("at", now)])
            }
            10 | 11 => (EntityKind::Done, new, vec![("task", task), ("by", person), ("at", now)]),
            12 => {
                let id = self.some(EntityKind::Recipient);
                let address = *self.chance.one(&["soumu@mail.example", "見本 太郎4", "soumu@office-0001.example"]);
                let of = if self.chance.below(3) == 0 { Value::Null } else { contract };
                (
                    EntityKind::Recipient,
                    id,
                    vec![("address", json!(address)), ("was", json!("soumu@mail.example")), ("contract", of)],
                )
            }
            13 => (
                EntityKind::Custodian,
                self.some(EntityKind::Custodian),
                vec![("awaited", json!(true)), ("person", person)],
            ),
            14 => (EntityKind::Person, self.some(EntityKind::Person), vec![("left", json!(self.chance.below(2) == 0))]),
            15 => {
                let month = *self.chance.one(&["2026-11", "2026-12", "2027-01", "2028-03"]);
                (EntityKind::Card, self.some(EntityKind::Card), vec![("expires", json!(month))])
            }
            16 => {
                let domain = *self.chance.one(&["office-0001.example", "office-0002.example", "new.example"]);
                (
                    EntityKind::Bundle,
                    self.some(EntityKind::Bundle),
                    vec![("domain", json!(domain)), ("name", json!("支店"))],
                )
            }
            17 => {
                let bundle = json!(self.some(EntityKind::Bundle));
                let target = json!(self.now.date_naive() + Days::new(7));
                let to = json!(self.some(EntityKind::Person));
                let fields = vec![("bundle", bundle), ("from", person), ("to", to), ("target", target), ("at", now)];
                (EntityKind::Handover, new, fields)
            }
            18 => {
                let handover = json!(self.some(EntityKind::Handover));
                let row = *self.chance.one(&["registrar", "server", "dns", "certificate", "mail"]);
                (EntityKind::Stamp, new, vec![("handover", handover), ("row", json!(row)), ("by", person), ("at", now)])
            }
            _ => match changes.first() {
                Some((bundle, key)) => {
                    let fields = vec![
                        ("bundle", json!(bundle)),
                        ("change", json!(key)),
                        ("answer", json!("ours")),
                        ("by", person),
                        ("at", now),
                    ];
                    (EntityKind::ChangeAnswer, new, fields)
                }
                None => (EntityKind::Contract, self.some(EntityKind::Contract), vec![self.of_contract()]),
            },
        }
    }

    fn act(&mut self) -> String {
        let (kind, id, fields) = self.fields();
        let told = format!("{kind:?} {fields:?}");
        let entity = EntityRef { kind, id };
        let edits = fields.into_iter().map(|(field, new)| Edit { entity, field: field.to_owned(), new }).collect();
        self.ledger.apply(&Act { deed: Deed::Update, edits }, Actor::App, self.now).unwrap();
        told
    }

    fn remove(&mut self) -> String {
        let kinds = [
            EntityKind::Contract,
            EntityKind::Payment,
            EntityKind::Snooze,
            EntityKind::Done,
            EntityKind::Recipient,
            EntityKind::Custodian,
            EntityKind::Handover,
        ];
        let kind = *self.chance.one(&kinds);
        let entity = EntityRef { kind, id: self.some(kind) };
        let edits = vec![Edit { entity, field: "deleted".into(), new: json!(true) }];
        self.ledger.apply(&Act { deed: Deed::Remove, edits }, Actor::App, self.now).unwrap();
        format!("{kind:?} removed")
    }

    fn take_back(&mut self) -> String {
        let filter = HistoryFilter { limit: Some(40), ..HistoryFilter::default() };
        let lines: Vec<HistoryLine> = self.ledger.history(&filter).unwrap();
        let act = self.chance.one(&lines).act;
        let done = self.ledger.undo(act, Actor::App, self.now);
        format!("{act} taken back: {}", done.is_ok())
    }

    fn look(&mut self) -> String {
        let bundles: Vec<Bundle> = self.kept.snapshot().book.bundles.to_vec();
        let domain = self.chance.one(&bundles).domain.clone();
        let expires = Some(self.now.date_naive() + Days::new(u64::try_from(self.chance.below(60)).unwrap()));
        let state = *self.chance.one(&[State::Registered, State::Suspended, State::Registered]);
        let server = (*self.chance.one(&["ns1.example", "ns2.example", "ns.lapsed.example"])).to_owned();
        let faults = if self.chance.below(2) == 0 { vec![UrlFault::Refused] } else { Vec::new() };
        let (check, seen) = match self.chance.below(4) {
            0 => (Check::Registration, Seen::Registration(Registration { state, expires, ..Registration::default() })),
            1 => (Check::Dns, Seen::Dns(Dns { records: [("NS".to_owned(), vec![server])].into(), ..Dns::default() })),
            2 => (
                Check::Web,
                Seen::Web(Web { urls: vec![Url { url: format!("https://{domain}/"), faults, ..Url::default() }] }),
            ),
            _ => (Check::Mail, Seen::Mail(Mail::default())),
        };
        let outcome =
            if self.chance.below(5) == 0 { Outcome::Unseen { why: Why::Timeout } } else { Outcome::Seen(seen) };
        let told = format!("{domain} {check:?} {outcome:?}");
        let (at, source) = (self.now, "1.1.1.1".into());
        let one = Observation { domain, at, source, view: View::Public, check, outcome };
        for _ in 0..2 {
            self.ledger.record(std::slice::from_ref(&one)).unwrap();
        }
        told
    }
}

/// The day a payment would name.
fn advice_period(snapshot: &Snapshot, contract: &Value) -> Value {
    let id: ContractId = serde_json::from_value(contract.clone()).unwrap();
    json!(snapshot.advice.item(id).and_then(|item| item.deadlines.period).unwrap_or_default())
}

#[test]
fn after_every_one_of_many_changes_the_snapshot_is_what_judging_everything_anew_gives() {
    let mut office = Office::new();
    let (mut parts, started) = (0, office.now);
    let mut judged = office.kept.work().contracts;
    for turn in 0..CHANGES {
        let told = match office.chance.below(10) {
            0 => office.look(),
            1 => office.remove(),
            2 => office.take_back(),
            _ => office.act(),
        };
        office.now += TimeDelta::seconds(i64::try_from(office.chance.below(500)).unwrap());
        office.kept.freshen(&mut office.ledger, office.now).unwrap();
        let kept = office.kept.snapshot();
        let anew = Snapshot::of(office.ledger.book().unwrap(), Knowledge::built_in().clone(), kept.advice.since);
        assert_eq!(kept.book, anew.book, "turn {turn}: {told}");
        assert_eq!(Vec::from_iter(&kept.advice.items), Vec::from_iter(&anew.advice.items), "turn {turn}: {told}");
        assert_eq!(kept.advice.tasks, anew.advice.tasks, "turn {turn}: {told}");
        let now = kept.advice.now;
        assert_eq!(kept.advice, kigenban_advice::Advice { now, ..anew.advice.clone() }, "turn {turn}: {told}");
        assert_eq!(kept.readiness(), anew.readiness(), "turn {turn}: {told}");
        let of = |bundle: &Bundle| next_look(&kept.book, &kept.advice, &bundle.domain, started);
        let next = kept.book.bundles.iter().filter_map(of).min().map(|next| next.max(now));
        assert_eq!(office.kept.next_look(started), next, "turn {turn}: {told}");
        let now_judged = office.kept.work().contracts;
        parts += usize::from(now_judged - judged < 15);
        judged = now_judged;
    }
    assert!(parts > CHANGES / 2, "only {parts} changes were judged in part");
}
