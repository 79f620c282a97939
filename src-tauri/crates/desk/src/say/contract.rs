//! 詳細: one contract as a form.

use chrono::NaiveDate;
use kigenban_advice::{HolderMatch, Item, Reason, Status};
use kigenban_facts::{AutoRenewal, Contract, HolderIs, Kind, PayMethod, Recipient, RecipientRole, RenewalWay, Source};
use kigenban_wording::Words;

use super::{Say, domain_text, field, kind_word};
use crate::view::{
    ContractDetail, ContractFields, CustodianField, EditField, HistoryEntry, Payable, Pick, RecipientField, Section,
    SectionLine, TwoDates,
};

/// Fields of the form by section. `custodians` and `recipients` stand for their lists.
const FORM: &[(&str, &[&str])] = &[
    ("holder", &["title", "provider", "holder", "holder_is", "manager", "deputy", "expires", "unused"]),
    ("login", &["account_id", "login_url", "kept_at", "phone"]),
    ("two_factor", &["backup_codes_at", "custodians"]),
    (
        "payment",
        &[
            "pay_by",
            "auto_renewal",
            "auto_renewal_reason",
            "plan",
            "price",
            "pay_method",
            "payer",
            "main_card",
            "spare_card",
        ],
    ),
    ("notices", &["recipients", "second_calendar"]),
];

/// 内容 of each kind.
fn details_of(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Domain | Kind::Server | Kind::Other => &["note"],
        Kind::Dns => &["name_servers", "dns_essentials", "note"],
        Kind::Certificate => &["certificate_kind", "renewal_way", "note"],
        Kind::Mail => &["mail_flow", "mail_accounts", "mail_rules", "note"],
    }
}

impl Say<'_> {
    /// The whole screen. `history` is 変更の記録, newest first.
    pub(crate) fn detail(&self, contract: &Contract, history: Vec<HistoryEntry>) -> ContractDetail {
        let item = self.advice.item(contract.id);
        let bundle = self.book.bundle_of(contract);
        let payment = self.last_payment(contract.id);
        ContractDetail {
            contract: contract.id.to_string(),
            kind: contract.kind,
            bundle: contract.bundle.to_string(),
            bundle_name: bundle.map(|bundle| bundle.name.clone()).unwrap_or_default(),
            kind_word: kind_word(self.words, contract.kind),
            title: self.title(contract),
            status: self.status_of(contract),
            reason: item.and_then(|item| self.why_of(item)),
            dates: self.two_dates(contract, item),
            tasks: self.open_tasks().filter(|task| task.contract == contract.id).map(|task| self.task(task)).collect(),
            payable: item.and_then(|item| self.payable(contract, item)),
            sections: self.sections(contract),
            checks: bundle.map(|bundle| self.seen_of(contract.kind, &bundle.domain)).unwrap_or_default(),
            history,
            stamp: self.last_stamp(contract.id),
            stamp_sentence: payment.map(|payment| {
                let name = self.book.person(payment.by).map(|person| super::family_name(&person.name).to_owned());
                self.words.say_stamp_sentence(
                    &self.day(payment.period),
                    &self.short_day_of(payment.at),
                    &name.unwrap_or_else(|| self.words.history_somebody()),
                )
            }),
            fields: self.fields(contract),
        }
    }

    /// Why, in one sentence: what stops, or the reason of the status.
    fn why_of(&self, item: &Item) -> Option<String> {
        match &item.reason {
            Reason::DateNear { .. } => self
                .advice
                .tasks
                .iter()
                .find(|task| task.contract == item.contract)
                .and_then(|task| self.consequence(task.consequence, task.due))
                .or_else(|| self.reason(&item.reason)),
            reason => self.reason(reason),
        }
    }

    fn two_dates(&self, contract: &Contract, item: Option<&Item>) -> TwoDates {
        let dates = item.map(|item| item.deadlines.clone()).unwrap_or_default();
        let none = dates.pay_by.is_none() && dates.expires.is_none();
        let note = none.then(|| match item.map(|item| item.status) {
            Some(Status::Unused) => self.words.say_unused_note(),
            Some(Status::NoDate) => self.words.say_no_date_of_own(),
            _ if contract.unused => self.words.say_unused_note(),
            _ => self.words.say_no_date_note(),
        });
        TwoDates {
            today: self.words.say_today_is(&self.words.day_short(self.today(), self.today())),
            pay_by: dates.pay_by.as_ref().map(|date| self.date_label(date)),
            expires: dates.expires.as_ref().map(|date| self.date_label(date)),
            conflict: item.and_then(|item| self.conflict(item)),
            note,
        }
    }

    /// How and until when to pay; `None` when no period is running or it is paid.
    pub(crate) fn payable(&self, contract: &Contract, item: &Item) -> Option<Payable> {
        let period = item.deadlines.period?;
        if contract.unused || matches!(item.status, Status::NoDate | Status::Unused) {
            return None;
        }
        let until = item.deadlines.pay_by.as_ref().or(item.deadlines.expires.as_ref());
        Some(Payable {
            contract: contract.id.to_string(),
            title: self.name(contract),
            period,
            period_text: self.words.say_period_text(&self.day(next_term(period))),
            provider: contract.provider.as_ref().map(|provider| provider.value.clone()),
            login_url: contract.login_url.clone().or_else(|| self.known_login(contract)),
            kept_at: contract.kept_at.clone(),
            who: self.who_can_log_in(contract),
            until: until.map(|date| self.date_label(date)),
            phone: contract.phone.clone(),
            paid_by: self.paid_by(contract),
        })
    }

    /// The login page of the provider table, where the ledger has none.
    pub(crate) fn known_login(&self, contract: &Contract) -> Option<String> {
        let name = &contract.provider.as_ref()?.value;
        kigenban_advice::providers().iter().find(|provider| provider.name == *name)?.login_url.clone()
    }

    /// 管理責任者, 副担当 and who can do the two-step login.
    fn who_can_log_in(&self, contract: &Contract) -> Vec<String> {
        let custodians = self.book.custodians.iter().filter(|custodian| custodian.contract == contract.id);
        let mut who: Vec<String> = [contract.manager, contract.deputy]
            .into_iter()
            .flatten()
            .chain(custodians.map(|custodian| custodian.person))
            .filter(|person| self.book.person(*person).is_some_and(|person| !person.left))
            .filter_map(|person| self.person_name(person))
            .collect();
        let mut seen = std::collections::BTreeSet::new();
        who.retain(|name| seen.insert(name.clone()));
        who
    }

    fn paid_by(&self, contract: &Contract) -> Option<String> {
        let method = contract.pay_method.map(|method| pay_method_word(self.words, method));
        let card = contract.main_card.and_then(|id| self.book.cards.iter().find(|card| card.id == id));
        let card = card.map(|card| match card.expires {
            Some(month) => {
                self.words.card_with_end(&card.label, &card.last4, &self.words.month(month.year(), month.month()))
            }
            None => self.words.card_short(&card.label, &card.last4),
        });
        match (method, card) {
            (Some(method), Some(card)) => Some(self.words.say_paid_by_card(&method, &card)),
            (method, card) => method.or(card),
        }
    }

    fn sections(&self, contract: &Contract) -> Vec<Section> {
        let words = self.words;
        let section = |id: &str, title: String, lines: Vec<SectionLine>| Section { id: id.to_owned(), title, lines };
        vec![
            section("holder", words.section_holder(), self.holder_lines(contract)),
            section("login", words.section_login(), self.plain_lines(contract, FORM[1].1)),
            section("two_factor", words.section_two_factor(), self.two_factor_lines(contract)),
            section("payment", words.section_payment(), self.payment_lines(contract)),
            section("notices", words.section_notices(), self.notice_lines(contract)),
            section("details", words.section_details(), self.plain_lines(contract, details_of(contract.kind))),
        ]
    }

    fn line(&self, label: String, value: Option<String>) -> SectionLine {
        let empty = value.is_none();
        let value = value.unwrap_or_else(|| self.words.value_missing());
        SectionLine { label, value, empty, note: None, warn: false }
    }

    /// Lines of fields that need no explanation.
    fn plain_lines(&self, contract: &Contract, names: &[&str]) -> Vec<SectionLine> {
        let fields = serde_json::to_value(contract).unwrap_or_default();
        names
            .iter()
            .map(|name| {
                let value = fields.get(*name).unwrap_or(&serde_json::Value::Null);
                let value = self.value(kigenban_facts::EntityKind::Contract, name, value);
                self.line(field::label(self.words, name), value)
            })
            .collect()
    }

    fn holder_lines(&self, contract: &Contract) -> Vec<SectionLine> {
        let words = self.words;
        let provider_value = contract.provider.as_ref().map(|provider| provider.value.clone());
        let mut provider = self.line(field::provider_label(words, contract.kind), provider_value);
        if contract.provider.as_ref().is_some_and(|provider| matches!(provider.source, Source::Estimated { .. })) {
            provider.note = Some(words.say_note_guess());
        }
        let mut holder = self.line(words.noun_holder(), contract.holder.clone());
        let published = self.advice.item(contract.id).map(|item| item.holder);
        (holder.note, holder.warn) = match (contract.holder_is, published) {
            (HolderIs::Outside, _) => (Some(words.say_note_outside()), true),
            (_, Some(HolderMatch::Different)) => {
                let name = self.registered(contract.id).and_then(|seen| seen.holder.clone());
                (name.map(|name| words.say_note_published_differs(&name)), true)
            }
            (HolderIs::Company, _) => (Some(words.say_note_company()), false),
            (_, Some(HolderMatch::Same)) => (Some(words.say_note_published_same()), false),
            _ => (None, false),
        };
        let mut lines = vec![provider, holder];
        lines.extend(self.plain_lines(contract, &["manager", "deputy"]));
        lines
    }

    fn two_factor_lines(&self, contract: &Contract) -> Vec<SectionLine> {
        let words = self.words;
        let mut lines = self.plain_lines(contract, &["backup_codes_at"]);
        let custodians: Vec<_> =
            self.book.custodians.iter().filter(|custodian| custodian.contract == contract.id).collect();
        for custodian in &custodians {
            let name = self.person_name(custodian.person);
            let value = name.map(|name| match &custodian.means {
                Some(means) => words.say_custodian(&name, means),
                None => name,
            });
            lines.push(self.line(words.noun_custodians(), value));
        }
        if custodians.is_empty() {
            lines.push(self.line(words.noun_custodians(), None));
        } else if custodians.len() == 1
            && let Some(line) = lines.last_mut()
        {
            line.note = Some(words.say_note_one_custodian());
        }
        lines
    }

    fn payment_lines(&self, contract: &Contract) -> Vec<SectionLine> {
        let words = self.words;
        let mut lines = self.plain_lines(contract, &["auto_renewal", "plan", "price", "pay_method", "payer"]);
        if let (AutoRenewal::Off, Some(line)) = (contract.auto_renewal, lines.first_mut()) {
            line.note = contract.auto_renewal_reason.as_ref().map(|reason| words.say_note_auto_off_reason(reason));
            line.warn = contract.auto_renewal_reason.is_none();
        }
        let due = self.advice.item(contract.id).and_then(|item| item.deadlines.count_day);
        for (label, card) in
            [(words.noun_main_card(), contract.main_card), (words.noun_spare_card(), contract.spare_card)]
        {
            let mut line = self.line(label, card.map(|card| self.card(card)));
            let end = card
                .and_then(|id| self.book.cards.iter().find(|card| card.id == id))
                .and_then(|card| card.expires)
                .map(kigenban_facts::YearMonth::last_day);
            if end.zip(due).is_some_and(|(end, due)| end < due) {
                line.note = Some(words.say_note_card_ends_first());
                line.warn = true;
            }
            lines.push(line);
        }
        lines
    }

    fn notice_lines(&self, contract: &Contract) -> Vec<SectionLine> {
        let words = self.words;
        let mut lines = Vec::new();
        for (role, label) in [
            (RecipientRole::Provider, words.say_recipient_role_provider()),
            (RecipientRole::Kigenban, words.say_recipient_role_kigenban()),
        ] {
            let start = lines.len();
            for recipient in self.book.recipients_of(contract.id, role) {
                let mut line = self.line(label.clone(), Some(recipient.address.clone()));
                line.warn = self.is_inside(contract, recipient);
                line.note = line.warn.then(|| words.say_note_address_inside());
                lines.push(line);
            }
            if lines.len() == start {
                lines.push(self.line(label, None));
            }
        }
        lines.extend(self.plain_lines(contract, &["second_calendar"]));
        lines
    }

    /// An address on the watched domain itself: it dies with the domain.
    fn is_inside(&self, contract: &Contract, recipient: &Recipient) -> bool {
        let Some(bundle) = self.book.bundle_of(contract) else { return false };
        recipient.kind == kigenban_facts::RecipientKind::Mail
            && kigenban_checks::DomainName::parse(&recipient.address).is_ok_and(|name| name.ascii() == bundle.domain)
    }

    fn fields(&self, contract: &Contract) -> ContractFields {
        let custodians = self.book.custodians.iter().filter(|custodian| custodian.contract == contract.id);
        let recipients = self.book.recipients.iter().filter(|recipient| recipient.contract == Some(contract.id));
        let providers = kigenban_advice::providers().iter().filter(|provider| provider.roles.contains(&contract.kind));
        let mut form: Vec<EditField> = Vec::new();
        for (section, names) in FORM.iter().copied().chain([("details", details_of(contract.kind))]) {
            form.extend(
                names.iter().map(|field| EditField { section: section.to_owned(), field: (*field).to_owned() }),
            );
        }
        ContractFields {
            contract: contract.clone(),
            custodians: custodians
                .map(|custodian| CustodianField {
                    id: Some(custodian.id.to_string()),
                    person: custodian.person.to_string(),
                    means: custodian.means.clone(),
                })
                .collect(),
            recipients: recipients.map(recipient_field).collect(),
            people: self.people(),
            cards: self
                .book
                .cards
                .iter()
                .map(|card| Pick { id: card.id.to_string(), label: self.card(card.id) })
                .collect(),
            providers: providers.map(|provider| provider.name.clone()).collect(),
            form,
        }
    }

    /// People to choose from: those still in the office.
    pub(crate) fn people(&self) -> Vec<Pick> {
        let people = self.book.people.iter().filter(|person| !person.left);
        people.map(|person| Pick { id: person.id.to_string(), label: person.name.clone() }).collect()
    }

    /// Bundles to choose from.
    pub(crate) fn bundles(&self) -> Vec<Pick> {
        let label = |bundle: &kigenban_facts::Bundle| match bundle.name.as_str() {
            "" => domain_text(&bundle.domain),
            name => format!("{name} ({})", domain_text(&bundle.domain)),
        };
        self.book.bundles.iter().map(|bundle| Pick { id: bundle.id.to_string(), label: label(bundle) }).collect()
    }
}

fn recipient_field(recipient: &Recipient) -> RecipientField {
    RecipientField {
        id: Some(recipient.id.to_string()),
        provider: recipient.role == RecipientRole::Provider,
        kind: recipient.kind,
        address: recipient.address.clone(),
    }
}

/// The end of the term that a payment buys: a year on.
fn next_term(period: NaiveDate) -> NaiveDate {
    period.checked_add_months(chrono::Months::new(12)).unwrap_or(period)
}

pub(super) fn pay_method_word(words: Words, method: PayMethod) -> String {
    match method {
        PayMethod::BankDebit => words.pay_bank_debit(),
        PayMethod::BankTransfer => words.pay_bank_transfer(),
        PayMethod::Card => words.pay_card(),
        PayMethod::Convenience => words.pay_convenience(),
        PayMethod::Invoice => words.pay_invoice(),
        PayMethod::Other => words.pay_other(),
    }
}

pub(super) fn renewal_word(words: Words, way: RenewalWay) -> String {
    match way {
        RenewalWay::Automatic => words.renewal_automatic(),
        RenewalWay::Manual => words.renewal_manual(),
        RenewalWay::Unknown => words.renewal_unknown(),
    }
}
