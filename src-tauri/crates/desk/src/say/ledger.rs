//! 台帳: every ひとそろい, the most urgent first.

use kigenban_facts::{Bundle, Contract, HolderIs, Kind, Source, Status};
use kigenban_wording::domain_text;

use super::Say;
use crate::view::{LedgerBundle, LedgerRow, LedgerView, SourceLabel, SourceMark};

impl Say<'_> {
    /// The whole screen.
    pub(crate) fn ledger(&self) -> LedgerView {
        let mut bundles: Vec<(Status, LedgerBundle)> =
            self.book.bundles.iter().map(|bundle| (self.urgency(bundle), self.ledger_bundle(bundle))).collect();
        bundles.sort_by_key(|(urgency, _)| *urgency);
        let people = self.book.people.iter().filter(|person| !person.left);
        LedgerView {
            bundles: bundles.into_iter().map(|(_, bundle)| bundle).collect(),
            people: people.map(|person| (person.id.to_string(), person.name.clone())).collect(),
        }
    }

    pub(crate) fn ledger_bundle(&self, bundle: &Bundle) -> LedgerBundle {
        let contracts = self.contracts_of(bundle);
        let count = self.words.count_things(&contracts.len().to_string());
        LedgerBundle {
            id: bundle.id.to_string(),
            name: bundle.name.clone(),
            domain: domain_text(&bundle.domain),
            note: if contracts.iter().any(|contract| contract.kind == Kind::Domain) && contracts.len() > 1 {
                self.words.say_bundle_note(&count)
            } else {
                self.words.say_bundle_note_alone(&count)
            },
            rows: contracts.into_iter().map(|contract| self.ledger_row(contract)).collect(),
        }
    }

    /// Contracts of a ひとそろい in the order of the chain.
    pub(crate) fn contracts_of(&self, bundle: &Bundle) -> Vec<&Contract> {
        let mut contracts: Vec<&Contract> = self.book.contracts_of(bundle.id).collect();
        contracts.sort_by_key(|contract| contract.kind);
        contracts
    }

    fn urgency(&self, bundle: &Bundle) -> Status {
        let items = self.advice.items.of(&bundle.id);
        items.map(|item| item.status).min().unwrap_or(Status::Unused)
    }

    fn ledger_row(&self, contract: &Contract) -> LedgerRow {
        let dates = self.advice.item(contract.id).map(|item| item.deadlines.clone()).unwrap_or_default();
        let (ready_done, ready_all, ready_missing) = self.ready(contract.id);
        let (provider, provider_guess) = self.provider(contract);
        let has_day = dates.pay_by.is_some() || dates.expires.is_some();
        LedgerRow {
            contract: contract.id.to_string(),
            kind: contract.kind,
            title: contract.title.clone().unwrap_or_else(|| self.words.kind(contract.kind)),
            holder: contract.holder.clone(),
            holder_outside: contract.holder_is == HolderIs::Outside,
            provider,
            provider_guess,
            pay_by: dates.pay_by.as_ref().map(|date| self.date_label(date)),
            expires: dates.expires.as_ref().map(|date| self.date_label(date)),
            no_date: (!has_day).then(|| self.no_date(contract)),
            status: self.status_of(contract),
            auto_renewal: contract.auto_renewal,
            manager: self.book.in_charge(contract).and_then(|person| self.person_name(person)),
            manager_id: self.book.in_charge(contract).map(|person| person.to_string()),
            ready_done,
            ready_all,
            ready_missing,
            ready_note: if contract.unused {
                Some(self.words.status_unused())
            } else {
                super::readiness::is_empty(contract).then(|| self.words.value_missing())
            },
        }
    }

    /// 契約先, and whether it is a guess.
    pub(crate) fn provider(&self, contract: &Contract) -> (String, bool) {
        match &contract.provider {
            Some(provider) => (provider.value.clone(), matches!(provider.source, Source::Estimated { .. })),
            None if contract.kind == Kind::Domain => (self.words.say_registrar_unknown(), false),
            None if contract.unused => (self.words.status_unused(), false),
            None => (self.words.say_provider_unknown(), false),
        }
    }

    fn no_date(&self, contract: &Contract) -> SourceLabel {
        let text = if contract.unused {
            self.words.say_no_date_unused()
        } else if contract.kind == Kind::Dns
            || self.advice.item(contract.id).is_some_and(|item| item.status == Status::NoDate)
        {
            self.words.say_no_date_with_domain()
        } else {
            self.words.say_no_date_yet()
        };
        SourceLabel { mark: SourceMark::Guess, text, stale: false }
    }
}
