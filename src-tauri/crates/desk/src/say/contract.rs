//! 詳細: one contract as a form.

use chrono::{Months, NaiveDate};
use kigenban_advice::{Item, Reason, Status, Task, TaskKind};
use kigenban_facts::{Contract, ContractId, Kind};

use super::Say;
use crate::view::{ContractDetail, HistoryEntry, Payable, TermChoice, TwoDates};

/// How long before its end a term can be paid for: what comes earlier than the earliest invoices is a mistake.
const PAYABLE_DAYS: i64 = 120;

/// For how many years a name is sold at once.
const YEARS: [u32; 6] = [1, 2, 3, 4, 5, 10];

impl Say<'_> {
    /// The whole screen. `history` is 変更の記録, newest first.
    pub(crate) fn detail(&self, contract: &Contract, history: Vec<HistoryEntry>) -> ContractDetail {
        let item = self.advice.item(contract.id);
        let bundle = self.book.bundle_of(contract);
        let payment = self.last_payment(contract.id);
        // One 名義, one task: it stands on the page of every contract in that name.
        let is_moved = |task: &Task| task.kind == TaskKind::MoveHolder && task.victims.contains(&contract.id);
        let tasks = self.tasks_of(|task| task.contract == contract.id || is_moved(task));
        ContractDetail {
            contract: contract.id.to_string(),
            kind: contract.kind,
            bundle: contract.bundle.to_string(),
            bundle_name: bundle.map(|bundle| bundle.name.clone()).unwrap_or_default(),
            kind_word: self.words.kind(contract.kind),
            title: self.heading(contract),
            status: self.status_of(contract),
            reason: item.and_then(|item| self.why_of(item)),
            dates: self.two_dates(contract, item),
            tasks: tasks.into_iter().map(|task| self.task(task)).collect(),
            payable: item.and_then(|item| self.payable(contract, item)),
            sections: self.sections(contract),
            checks: bundle.map(|bundle| self.seen_of(contract.kind, &bundle.domain)).unwrap_or_default(),
            history,
            stamp: self.last_stamp(contract.id),
            stamp_sentence: payment.map(|payment| {
                let name = self.family(payment.by).map_or_else(|| self.words.history_somebody(), str::to_owned);
                let period = self.paid_period(payment.contract, payment.period, payment.until);
                self.words.say_stamp_sentence(&period, &self.short_day_of(payment.at), &name)
            }),
            fields: self.fields(contract),
        }
    }

    /// What stands behind the word of its kind: its own title, else the domain it belongs to.
    fn heading(&self, contract: &Contract) -> String {
        let domain = self.domain_of(contract);
        match &contract.title {
            Some(title) => title.clone(),
            None if domain.is_empty() && contract.kind != Kind::Domain => self.words.kind(contract.kind),
            None => domain,
        }
    }

    /// Why, in one sentence: what stops, or the reason of the status.
    fn why_of(&self, item: &Item) -> Option<String> {
        let near = matches!(item.reason, Reason::DateNear { .. });
        let task = self.advice.tasks.iter().find(|task| near && task.contract == item.contract);
        task.and_then(|task| self.consequence(task.consequence, task.due)).or_else(|| self.reason(&item.reason))
    }

    fn two_dates(&self, contract: &Contract, item: Option<&Item>) -> TwoDates {
        let dates = item.map(|item| item.deadlines.clone()).unwrap_or_default();
        let undated = dates.pay_by.is_none() && dates.expires.is_none();
        let note = undated.then(|| match item.map(|item| item.status) {
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

    /// How and until when to pay; `None` when no period is running.
    pub(crate) fn payable(&self, contract: &Contract, item: &Item) -> Option<Payable> {
        let period = item.deadlines.period?;
        let paid = item.deadlines.settled;
        if contract.unused || matches!(item.status, Status::NoDate | Status::Unused) {
            return None;
        }
        let until = item.deadlines.pay_by.as_ref().or(item.deadlines.expires.as_ref());
        // Who paid late and marks it after the registry has turned the page would mark the next term as paid.
        let far = until.is_some_and(|until| (until.date - self.today()).num_days() > PAYABLE_DAYS);
        Some(Payable {
            to_pay: !paid && !far,
            contract: contract.id.to_string(),
            title: self.name(contract),
            period,
            period_text: self.paid_period(contract.id, period, None),
            terms: self.terms(contract, period),
            term_unknown: kigenban_advice::next_end(self.book, contract, period).is_none(),
        })
    }

    /// What a payment buys, in the words of its form: form, stamp and history say the same.
    pub(crate) fn paid_period(&self, contract: ContractId, period: NaiveDate, until: Option<NaiveDate>) -> String {
        let next = || kigenban_advice::next_end(self.book, self.contract(contract)?, period);
        match until.or_else(next) {
            Some(end) => self.words.say_period_text(&self.day(end)),
            None => self.words.say_period_text_after(&self.day(period)),
        }
    }

    /// Names are sold by the year and often for several; other contracts by their term alone.
    fn terms(&self, contract: &Contract, period: NaiveDate) -> Vec<TermChoice> {
        let Some(usual) = kigenban_advice::next_end(self.book, contract, period) else { return Vec::new() };
        let years = if contract.kind == Kind::Domain { YEARS.as_slice() } else { &[] };
        let ends = years.iter().filter_map(|years| Some((*years, period.checked_add_months(Months::new(12 * years))?)));
        let several = ends.map(|(years, end)| TermChoice {
            until: end,
            label: self.words.say_period_years(&self.day(end), &self.words.count_years(&years.to_string())),
        });
        let mut terms: Vec<TermChoice> = several.collect();
        if terms.iter().all(|term| term.until != usual) {
            terms.push(TermChoice { until: usual, label: self.words.say_period_text(&self.day(usual)) });
        }
        terms.sort_by_key(|term| term.until != usual);
        terms
    }

    /// 担当者, 副担当 and who can do the two-step login.
    pub(super) fn who_can_log_in(&self, contract: &Contract) -> Vec<String> {
        let custodians = self.book.custodians_of(contract.id);
        let mut who: Vec<String> = [contract.manager, contract.deputy]
            .into_iter()
            .flatten()
            .filter_map(|person| self.book.present(person))
            .chain(custodians.map(|(_, person)| person))
            .map(|person| person.name.clone())
            .collect();
        let mut seen = std::collections::BTreeSet::new();
        who.retain(|name| seen.insert(name.clone()));
        who
    }

    /// The login page of the provider table, where the ledger has none.
    pub(crate) fn known_login(&self, contract: &Contract) -> Option<String> {
        let name = &contract.provider.as_ref()?.value;
        self.knowledge.providers.iter().find(|provider| provider.name == *name)?.login_url.clone()
    }

    pub(super) fn paid_by(&self, contract: &Contract) -> Option<String> {
        let method = contract.pay_method.map(|method| self.words.pay_method(method));
        let card = contract.main_card.and_then(|id| self.book.card(id));
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
}
