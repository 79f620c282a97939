//! 台帳: every 契約一式, the most urgent first.

use std::collections::BTreeMap;

use kigenban_facts::{Bundle, Contract, HolderIs, Kind, Source, SourcedDate, Status};
use kigenban_wording::domain_text;
use unicode_normalization::UnicodeNormalization as _;

use super::{Say, number};
use crate::view::{BundleName, CopyValue, LedgerBundle, LedgerRow, LedgerView, SourceLabel, SourceMark, Wanted};

impl Say<'_> {
    /// The screen, or what of it is wanted. Sentences are made for the page alone.
    pub(crate) fn ledger(&self, wanted: &Wanted) -> LedgerView {
        let found = self.wanted(wanted);
        let place = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
        let (from, count) = (wanted.from.map_or(0, place), wanted.count.map_or(usize::MAX, place));
        let (bundles, below) = if let Some(sort) = wanted.sort {
            self.sorted(&found, sort, from, count)
        } else {
            let page = found.iter().skip(from).take(count);
            (page.map(|(bundle, rows)| self.ledger_bundle(bundle, rows)).collect(), Vec::new())
        };
        let mut counts = BTreeMap::new();
        for contract in &self.book.contracts {
            *counts.entry(self.standing(contract)).or_insert(0) += 1;
        }
        let people = self.book.people.iter().filter(|person| !person.left);
        LedgerView {
            bundles,
            below,
            people: people.map(|person| (person.id.to_string(), person.name.clone())).collect(),
            all: number(self.book.contracts.len()),
            found: number(found.iter().map(|(_, rows)| rows.len()).sum()),
            counts: counts.into_iter().collect(),
        }
    }

    /// Every 契約一式 by name, in the order of the ledger.
    pub(crate) fn bundle_names(&self) -> Vec<BundleName> {
        let name = |bundle: &Bundle| BundleName {
            id: bundle.id.to_string(),
            name: bundle.name.clone(),
            domain: domain_text(&bundle.domain),
        };
        self.by_urgency().into_iter().map(name).collect()
    }

    /// 契約一式, the most urgent first, with the contracts that are wanted. One without any is left out when something is
    /// looked for.
    fn wanted(&self, wanted: &Wanted) -> Vec<(&Bundle, Vec<&Contract>)> {
        let words = plain(wanted.text.as_deref().unwrap_or_default());
        let words: Vec<&str> = words.split_whitespace().collect();
        let looked_for = !words.is_empty() || wanted.status.is_some() || wanted.who.is_some();
        let is_wanted = |bundle: &Bundle, contract: &Contract| {
            wanted.status.is_none_or(|status| self.standing(contract) == status)
                && wanted.who.is_none_or(|person| self.book.in_charge(contract) == Some(person))
                && (words.is_empty() || self.has_words(bundle, contract, &words))
        };
        let rows = |bundle| {
            let mut contracts = self.contracts_of(bundle);
            contracts.retain(|contract| is_wanted(bundle, contract));
            (!looked_for || !contracts.is_empty()).then_some((bundle, contracts))
        };
        self.by_urgency().into_iter().filter_map(rows).collect()
    }

    fn by_urgency(&self) -> Vec<&Bundle> {
        let mut bundles: Vec<&Bundle> = self.book.bundles.iter().collect();
        bundles.sort_by_cached_key(|bundle| {
            let items = self.advice.items.of(&bundle.id);
            items.map(|item| item.status).min().unwrap_or(Status::Unused)
        });
        bundles
    }

    fn has_words(&self, bundle: &Bundle, contract: &Contract, words: &[&str]) -> bool {
        let manager = self.book.in_charge(contract).and_then(|person| self.person_name(person));
        let row = [
            bundle.name.clone(),
            domain_text(&bundle.domain),
            self.row_title(contract),
            contract.holder.clone().unwrap_or_default(),
            self.provider(contract).0,
            manager.unwrap_or_default(),
            self.status_of(contract).word,
        ];
        let row = plain(&row.join("\n"));
        words.iter().all(|word| row.contains(word))
    }

    pub(super) fn standing(&self, contract: &Contract) -> Status {
        self.advice.item(contract.id).map_or_else(Status::default, |item| item.status)
    }

    fn row_title(&self, contract: &Contract) -> String {
        contract.title.clone().unwrap_or_else(|| self.words.kind(contract.kind))
    }

    fn ledger_bundle(&self, bundle: &Bundle, rows: &[&Contract]) -> LedgerBundle {
        let contracts = self.contracts_of(bundle);
        let count = self.things(contracts.len());
        LedgerBundle {
            id: bundle.id.to_string(),
            name: bundle.name.clone(),
            domain: domain_text(&bundle.domain),
            note: if contracts.iter().any(|contract| contract.kind == Kind::Domain) && contracts.len() > 1 {
                self.words.say_bundle_note(&count)
            } else {
                self.words.say_bundle_note_alone(&count)
            },
            rows: rows.iter().map(|contract| self.ledger_row(bundle, contract)).collect(),
        }
    }

    /// Contracts of a 契約一式 in the order of the chain.
    pub(crate) fn contracts_of(&self, bundle: &Bundle) -> Vec<&Contract> {
        let mut contracts: Vec<&Contract> = self.book.contracts_of(bundle.id).collect();
        contracts.sort_by_key(|contract| contract.kind);
        contracts
    }

    pub(super) fn ledger_row(&self, bundle: &Bundle, contract: &Contract) -> LedgerRow {
        let (pay_by, expires) = self.row_dates(contract);
        let (ready_done, ready_all, ready_missing) = self.ready(contract.id);
        let (provider, provider_guess) = self.provider(contract);
        LedgerRow {
            contract: contract.id.to_string(),
            kind: contract.kind,
            title: self.row_title(contract),
            domain: domain_text(&bundle.domain),
            copies: self.copies(contract),
            holder: contract.holder.clone(),
            holder_outside: contract.holder_is == HolderIs::Outside,
            provider,
            provider_guess,
            no_date: (pay_by.is_none() && expires.is_none()).then(|| self.no_date(contract)),
            pay_by: pay_by.map(|date| self.date_label(date)),
            expires: expires.map(|date| self.date_label(date)),
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

    /// 払う日 and 止まる日 as the row of a contract shows them, the first known of which is its day.
    pub(super) fn row_dates(&self, contract: &Contract) -> (Option<&SourcedDate>, Option<&SourcedDate>) {
        let Some(item) = self.advice.item(contract.id) else { return (None, None) };
        let dates = &item.deadlines;
        // A certificate that ends before its contract does: the row counts to that day, and shows it.
        let is_counted = |end: &&SourcedDate| contract.kind == Kind::Certificate && Some(end.date) == dates.count_day;
        match dates.public_expires.as_ref().filter(is_counted) {
            Some(end) => (None, Some(end)),
            None => (dates.pay_by.as_ref(), dates.expires.as_ref()),
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

    /// What people copy out of a contract into a form or a telephone call, as far as it is written.
    fn copies(&self, contract: &Contract) -> Vec<CopyValue> {
        let words = self.words;
        let domain = Some(self.domain_of(contract)).filter(|domain| !domain.is_empty());
        [
            (words.noun_domain(), domain),
            (words.noun_account_id(), contract.account_id.clone()),
            (words.noun_customer_number(), contract.customer_number.clone()),
            (words.noun_phone(), contract.phone.clone()),
            (words.noun_login_page(), contract.login_url.clone()),
        ]
        .into_iter()
        .filter_map(|(label, value)| {
            value.filter(|value| !value.trim().is_empty()).map(|value| CopyValue { label, value })
        })
        .collect()
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

/// As people type: width and case make no difference.
pub(super) fn plain(text: &str) -> String {
    text.nfkc().flat_map(char::to_lowercase).collect()
}
