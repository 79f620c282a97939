//! 引き継ぎ: A to B, item by item.

use kigenban_advice::{Published, TaskKind};
use kigenban_facts::{Bundle, Contract, EntityKind, Handover, Kind, Row};
use kigenban_papers::{Sheet, Which};
use kigenban_wording::{Words, contract_field, domain_text};

use super::{Say, number};
use crate::view::{HandoverItem, HandoverPoint, HandoverView, Pick};

/// The five rows in the order of the sheet, with the kind each is about and the points to look at.
const ROWS: [(Row, Kind, [&str; 3]); 5] = [
    (Row::Registrar, Kind::Domain, ["provider", "account_id", "kept_at"]),
    (Row::Server, Kind::Server, ["provider", "plan", "pay_method"]),
    (Row::Dns, Kind::Dns, ["provider", "name_servers", "dns_essentials"]),
    (Row::Certificate, Kind::Certificate, ["certificate_kind", "renewal_way", "expires"]),
    (Row::Mail, Kind::Mail, ["provider", "mail_accounts", "mail_rules"]),
];

impl Say<'_> {
    /// The whole screen for one 契約一式 (default: the one whose day comes first).
    pub(crate) fn handover(&self, bundle: Option<&Bundle>) -> HandoverView {
        let words = self.words;
        let bundle = bundle.or_else(|| self.due_handover()).or_else(|| self.book.bundles.first());
        let handover = bundle.and_then(|bundle| self.running(bundle));
        let items: Vec<HandoverItem> =
            ROWS.iter().map(|(row, kind, points)| self.item(*row, *kind, points, bundle, handover)).collect();
        let done = items.iter().filter(|item| item.stamp.is_some()).count();
        let sentence = match handover {
            None => words.say_handover_none(),
            Some(_) if done == items.len() => words.say_handover_complete(&items.len().to_string()),
            Some(_) => words.say_handover_progress(&items.len().to_string(), &done.to_string()),
        };
        let pick = |person: kigenban_facts::PersonId| {
            self.person_name(person).map(|label| Pick { id: person.to_string(), label })
        };
        let mut notes = vec![words.say_handover_no_secret()];
        if handover.is_some() && done == items.len() {
            notes.push(words.say_handover_recovery());
        }
        let target = handover.and_then(|handover| handover.target);
        HandoverView {
            handover: handover.map(|handover| handover.id.to_string()),
            bundle: bundle.map(|bundle| bundle.id.to_string()),
            bundles: self.bundles(),
            people: self.people(),
            from: handover.and_then(|handover| pick(handover.from)),
            to: handover.and_then(|handover| pick(handover.to)),
            target: target.map(|day| self.day(day)),
            sentence,
            done: number(done),
            items,
            notes,
            due_before: self.due_before(target),
            preview: self.preview(bundle, handover),
            file_name: self.file_name(bundle),
        }
    }

    /// The 契約一式 whose handover is to be finished first.
    fn due_handover(&self) -> Option<&Bundle> {
        let open = self.advice.tasks.iter().filter(|task| task.kind == TaskKind::FinishHandover);
        open.min_by_key(|task| task.due).and_then(|task| self.bundle(task.bundle))
    }

    /// The newest handover of a 契約一式.
    fn running(&self, bundle: &Bundle) -> Option<&Handover> {
        self.book.handovers.of(&bundle.id).max_by_key(|handover| handover.at)
    }

    fn item(
        &self,
        row: Row,
        kind: Kind,
        points: &[&str],
        bundle: Option<&Bundle>,
        handover: Option<&Handover>,
    ) -> HandoverItem {
        let (title, gloss) = row_words(self.words, row);
        let contract =
            bundle.and_then(|bundle| self.book.contracts_of(bundle.id).find(|contract| contract.kind == kind));
        let stamp = handover.and_then(|handover| {
            let stamps = self.book.stamps.of(&handover.id);
            stamps.filter(|stamp| stamp.row == row).max_by_key(|stamp| stamp.at)
        });
        HandoverItem {
            row,
            title,
            gloss,
            points: points.iter().map(|name| self.point(contract, kind, name)).collect(),
            stamp: stamp.map(|stamp| self.stamp(stamp.by, stamp.at, self.undo_of(stamp.id.0))),
            contract: contract.map(|contract| contract.id.to_string()),
        }
    }

    fn point(&self, contract: Option<&Contract>, kind: Kind, name: &str) -> HandoverPoint {
        let label = contract_field(name).map(|field| field.label(self.words, kind)).unwrap_or_default();
        let value = contract.and_then(|contract| match name {
            "expires" => {
                let item = self.advice.item(contract.id)?;
                item.deadlines.expires.as_ref().map(|date| self.day(date.date))
            }
            "name_servers" if contract.name_servers.is_none() => {
                let bundle = self.book.bundle_of(contract)?;
                let domain = self.book.contracts_of(bundle.id).find(|other| other.kind == Kind::Domain)?;
                let seen = self.registered(domain.id)?;
                let names = (!seen.name_servers.is_empty()).then(|| self.listed(seen.name_servers.clone()))?;
                Some(self.aged(names, domain.id, Published::NameServers))
            }
            _ => {
                let fields = serde_json::to_value(contract).ok()?;
                self.value(EntityKind::Contract, name, fields.get(name)?)
            }
        });
        HandoverPoint {
            label,
            missing: value.is_none(),
            value: value.unwrap_or_else(|| self.words.say_handover_value_missing()),
        }
    }

    /// What falls due until the target day, and who pays it.
    fn due_before(&self, target: Option<chrono::NaiveDate>) -> Vec<String> {
        let Some(target) = target else { return Vec::new() };
        let mut due: Vec<_> = self
            .advice
            .items
            .iter()
            .filter(|item| item.status != kigenban_advice::Status::Watching)
            .filter_map(|item| Some((item.deadlines.count_day?, self.contract(item.contract)?)))
            .filter(|(day, _)| (self.today()..=target).contains(day))
            .collect();
        due.sort_by_key(|(day, _)| *day);
        due.into_iter()
            .map(|(day, contract)| {
                let day = self.day(day);
                match self.book.in_charge(contract).and_then(|person| self.polite(person)) {
                    Some(who) => self.words.say_handover_due(&day, &self.name(contract), &who),
                    None => self.words.say_handover_due_nobody(&day, &self.name(contract)),
                }
            })
            .collect()
    }

    /// The sheet's rows: (項目, 内容, 確認者, 日付).
    fn preview(&self, bundle: Option<&Bundle>, handover: Option<&Handover>) -> Vec<(String, String, String, String)> {
        let Some(bundle) = bundle else { return Vec::new() };
        let which =
            Which { bundle: Some(bundle.id), handover: handover.map(|handover| handover.id), ..Which::default() };
        crate::papers::preview(&Sheet::of(self.book, self.advice, which, self.words))
    }

    pub(crate) fn file_name(&self, bundle: Option<&Bundle>) -> String {
        let domain = bundle.map(|bundle| domain_text(&bundle.domain)).unwrap_or_default();
        self.words.say_handover_file(&domain, &self.today().to_string())
    }
}

pub(super) fn row_words(words: Words, row: Row) -> (String, String) {
    match row {
        Row::Registrar => (words.row_registrar(), words.row_registrar_gloss()),
        Row::Server => (words.row_server(), words.row_server_gloss()),
        Row::Dns => (words.row_dns(), words.row_dns_gloss()),
        Row::Certificate => (words.row_certificate(), words.row_certificate_gloss()),
        Row::Mail => (words.row_mail(), words.row_mail_gloss()),
    }
}
