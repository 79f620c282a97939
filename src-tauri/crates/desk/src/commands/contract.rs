//! Contracts and the 契約一式 that hold them.

use kigenban_facts::{
    Book, Bundle, BundleId, Contract, ContractId, Deed, Edit, EntityKind, EntityRef, Kind, RecipientId,
};
use kigenban_ledger::HistoryFilter;
use kigenban_wording::domain_text;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use ts_rs::TS;

use super::{Done, Nothing, One};
use crate::act::Before;
use crate::edit::{adding, changing, make_uuid, removing, set};
use crate::failure::domain_name;
use crate::lists::{custodians, lent, recipients};
use crate::view::{
    BundleName, ContractDetail, CustodianField, LedgerLook, LedgerView, LentField, RecipientField, Wanted,
};
use crate::{Code, Desk, Error, Result, entry};

/// Changes shown in 変更の記録 of one contract.
const CHANGES: usize = 200;

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct AddBundle {
    name: String,
    domain: String,
}

/// Adds a 契約一式 without contracts.
pub(super) fn add_bundle(desk: &Desk, args: &AddBundle) -> Result<Bundle> {
    let (_, id) = desk.act(Deed::Add, |before| {
        let bundle = new_bundle(before, &args.domain, Some(&args.name))?;
        Ok((adding(&bundle)?, bundle.id))
    })?;
    bundle_of(desk, id)
}

/// A new 契約一式; a domain stands in the ledger once.
pub(super) fn new_bundle(before: &Before<'_>, domain: &str, name: Option<&str>) -> Result<Bundle> {
    let domain = domain_name(domain)?;
    if before.book.bundle_named(domain.ascii()).is_some() {
        return Err(Error::new(Code::DomainKnown).with("domain", domain.unicode()).at_field("domain"));
    }
    Ok(Bundle {
        id: BundleId(make_uuid(before.now)),
        name: entry::optional("name", name)?.unwrap_or_else(|| domain.unicode()),
        domain: domain.ascii().to_owned(),
        ..Bundle::default()
    })
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct UpdateBundle {
    #[ts(type = "string")]
    id: BundleId,
    #[ts(type = "Partial<Bundle>")]
    fields: Map<String, Value>,
}

/// Changes a 契約一式.
pub(super) fn update_bundle(desk: &Desk, args: &UpdateBundle) -> Result<Bundle> {
    desk.edit(Deed::Update, |before| {
        let bundle = before.book.bundle(args.id).ok_or(Code::NotFound)?;
        let (changed, edits) = changing(bundle, &args.fields, before.book, before.hand)?;
        if before.book.bundles.iter().any(|other| other.id != changed.id && other.domain == changed.domain) {
            let domain = domain_text(&changed.domain);
            return Err(Error::new(Code::DomainKnown).with("domain", domain).at_field("domain"));
        }
        Ok(edits)
    })?;
    bundle_of(desk, args.id)
}

fn bundle_of(desk: &Desk, id: BundleId) -> Result<Bundle> {
    desk.of_book(|book| book.bundle(id).cloned())
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Add {
    /// The 契約一式, or the domain it is made for.
    #[ts(optional, type = "string")]
    bundle: Option<BundleId>,
    #[ts(optional)]
    domain: Option<String>,
    kind: Kind,
    #[ts(
        type = "Partial<Omit<Contract, 'provider' | 'pay_by' | 'notice_by' | 'expires'>> & { provider?: string | null; pay_by?: string | { date: string; paper?: boolean } | null; notice_by?: string | { date: string; paper?: boolean } | null; expires?: string | { date: string; paper?: boolean } | null }"
    )]
    fields: Option<Map<String, Value>>,
}

/// Adds a contract, and its 契約一式 when the domain is new.
pub(super) fn add(desk: &Desk, args: &Add) -> Result<Contract> {
    let (_, id) = desk.act(Deed::Add, |before| {
        let (bundle, mut edits) = match (args.bundle, &args.domain) {
            (Some(id), _) => {
                let there = before.book.bundle(id).is_some();
                if !there {
                    return Err(Error::new(Code::NotFound).at_field("bundle"));
                }
                (id, Vec::new())
            }
            (None, Some(domain)) => {
                let name = domain_name(domain)?;
                if let Some(bundle) = before.book.bundle_named(name.ascii()) {
                    (bundle.id, Vec::new())
                } else {
                    let bundle = new_bundle(before, domain, None)?;
                    (bundle.id, adding(&bundle)?)
                }
            }
            (None, None) => return Err(Error::new(Code::FieldEmpty).at_field("domain")),
        };
        let empty = Contract { id: ContractId(make_uuid(before.now)), bundle, kind: args.kind, ..Contract::default() };
        let (contract, _) = changing(&empty, args.fields.as_ref().unwrap_or(&Map::new()), before.book, before.hand)?;
        edits.extend(adding(&contract)?);
        Ok((edits, contract.id))
    })?;
    contract_of(desk, id)
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub(super) struct Update {
    #[ts(type = "string")]
    id: ContractId,
    #[ts(
        type = "Partial<Omit<Contract, 'provider' | 'pay_by' | 'expires'>> & { provider?: string | null; pay_by?: string | { date: string; paper?: boolean } | null; expires?: string | { date: string; paper?: boolean } | null }"
    )]
    fields: Option<Map<String, Value>>,
    custodians: Option<Vec<CustodianField>>,
    lent: Option<Vec<LentField>>,
    recipients: Option<Vec<RecipientField>>,
}

/// Changes a contract, who can get at its backup codes, and where its notices go: one act.
pub(super) fn update(desk: &Desk, args: &Update) -> Result<Contract> {
    desk.edit(Deed::Update, |before| {
        let contract = known(before.book, args.id)?;
        let (_, mut edits) = changing(contract, args.fields.as_ref().unwrap_or(&Map::new()), before.book, before.hand)?;
        if let Some(wanted) = &args.custodians {
            edits.extend(custodians(before, args.id, wanted)?);
        }
        if let Some(wanted) = &args.lent {
            edits.extend(lent(before, args.id, wanted)?);
        }
        if let Some(wanted) = &args.recipients {
            edits.extend(recipients(before, Some(args.id), wanted)?);
        }
        Ok(edits)
    })?;
    contract_of(desk, args.id)
}

/// Takes a contract out of the ledger, with what hangs on it; a 契約一式 without contracts goes, too.
pub(super) fn remove(desk: &Desk, args: &One<ContractId>) -> Result<Done> {
    desk.edit(Deed::Remove, |before| {
        let book = before.book;
        let contract = known(book, args.id)?;
        let mut edits: Vec<Edit> = vec![removing(EntityKind::Contract, args.id.0)];
        let custodians = book.custodians.of(&args.id);
        edits.extend(custodians.map(|custodian| removing(EntityKind::Custodian, custodian.id.0)));
        edits.extend(book.lent.of(&args.id).map(|lent| removing(EntityKind::Lent, lent.id.0)));
        let recipients = book.recipients.of(&Some(args.id));
        edits.extend(recipients.map(|recipient| removing(EntityKind::Recipient, recipient.id.0)));
        if book.contracts_of(contract.bundle).count() == 1 {
            edits.push(removing(EntityKind::Bundle, contract.bundle.0));
        }
        Ok(edits)
    })
}

/// 台帳.
pub(super) fn list(desk: &Desk, args: &Wanted) -> Result<LedgerView> {
    desk.say(|say, _| Ok(say.ledger(args)))
}

/// Under which name this PC remembers how 台帳 is laid out. No setting: nothing is judged anew for it.
const LOOK: &str = "ledger_look";

/// How 台帳 is laid out on this PC. What cannot be read is as if nobody had changed anything.
pub(super) fn look(desk: &Desk, _args: &Nothing) -> Result<LedgerLook> {
    desk.fresh(|opened| {
        let kept = opened.ledger.note(LOOK)?;
        Ok(kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
    })
}

/// Remembers how 台帳 is laid out.
pub(super) fn set_look(desk: &Desk, args: &LedgerLook) -> Result<Nothing> {
    let text = serde_json::to_string(args).map_err(|cause| Error::new(Code::Unexpected).because(cause))?;
    desk.fresh(|opened| Ok(opened.ledger.set_note(LOOK, Some(&text))?))?;
    Ok(Nothing {})
}

/// Every 契約一式 by name.
pub(super) fn bundles(desk: &Desk, _args: &Nothing) -> Result<Vec<BundleName>> {
    desk.say(|say, _| Ok(say.bundle_names()))
}

/// 詳細.
pub(super) fn get(desk: &Desk, args: &One<ContractId>) -> Result<ContractDetail> {
    desk.say(|say, opened| {
        let contract = known(say.book, args.id)?;
        let entity = EntityRef { kind: EntityKind::Contract, id: args.id.0 };
        let own = HistoryFilter { entity: Some(entity), limit: Some(CHANGES), ..HistoryFilter::default() };
        let mut lines = opened.ledger.history(&own)?;
        for payment in say.book.payments.of(&args.id) {
            let entity = EntityRef { kind: EntityKind::Payment, id: payment.id.0 };
            lines.extend(opened.ledger.history(&HistoryFilter { entity: Some(entity), ..HistoryFilter::default() })?);
        }
        lines.sort_by_key(|line| std::cmp::Reverse(line.clock));
        let acts = super::history::entries(say, opened, lines);
        Ok(say.detail(contract, acts))
    })
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct SetRecipients {
    /// The contract; left out = every contract of the office.
    #[ts(optional, type = "string")]
    contract: Option<ContractId>,
    recipients: Vec<RecipientField>,
}

/// お知らせの届け先: the whole list.
pub(super) fn set_recipients(desk: &Desk, args: &SetRecipients) -> Result<Nothing> {
    desk.edit(Deed::Update, |before| {
        if let Some(contract) = args.contract {
            known(before.book, contract)?;
        }
        recipients(before, args.contract, &args.recipients)
    })?;
    Ok(Nothing {})
}

/// ここに届いた: somebody saw a notice of the provider arrive there today. Believed for a year.
pub(super) fn arrived(desk: &Desk, args: &One<RecipientId>) -> Result<Done> {
    desk.edit(Deed::Arrived, |before| {
        let place = before.book.recipients.find(&args.id).ok_or_else(|| Error::new(Code::NotFound).at_field("id"))?;
        let by = before.person()?;
        let of_row = |field: &str, new: Value| set(EntityKind::Recipient, place.id.0, field, new);
        let mut edits = vec![of_row("arrived_at", json!(before.now)), of_row("arrived_by", json!(by))];
        // What arrives at the new address shows that the provider has it.
        edits.extend(place.was.is_some().then(|| of_row("was", Value::Null)));
        Ok(edits)
    })
}

/// A contract that is in the ledger.
pub(super) fn known(book: &Book, id: ContractId) -> Result<&Contract> {
    book.contract(id).ok_or_else(|| Code::NotFound.into())
}

fn contract_of(desk: &Desk, id: ContractId) -> Result<Contract> {
    desk.of_book(|book| book.contract(id).cloned())
}
