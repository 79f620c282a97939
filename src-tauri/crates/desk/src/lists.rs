//! Lists of a contract: rows of their own, changed as a whole.

use kigenban_facts::{
    ContractId, Custodian, CustodianId, Edit, EntityKind, Lent, LentId, PersonId, Recipient, RecipientId, RecipientRole,
};
use serde_json::Value;

use crate::act::Before;
use crate::edit::{adding, make_uuid, removing, set};
use crate::view::{CustodianField, LentField, RecipientField};
use crate::{Code, Error, Result, entry};

/// 二段階認証ができる人 of a contract, as wanted: new ones are added, those left out are removed.
pub(crate) fn custodians(before: &Before<'_>, contract: ContractId, wanted: &[CustodianField]) -> Result<Vec<Edit>> {
    let held: Vec<&Custodian> = before.book.custodians.of(&contract).collect();
    let mut edits = Vec::new();
    let mut kept = Vec::new();
    for field in wanted {
        let missing = || Error::new(Code::NotFound).at_field("custodians");
        let person: PersonId = field.person.parse().map_err(|_| missing())?;
        before.book.person(person).ok_or_else(missing)?;
        let means = optional("means", field.means.as_deref())?;
        let Some(id) = &field.id else {
            let id = CustodianId(make_uuid(before.now));
            edits.extend(adding(&Custodian { id, contract, person, means, ..Custodian::default() })?);
            continue;
        };
        let old = held.iter().find(|custodian| custodian.id.to_string() == *id).ok_or_else(missing)?;
        kept.push(old.id);
        if old.person != person {
            edits.push(set(EntityKind::Custodian, old.id.0, "person", person));
        }
        // Whoever was awaited is not, once somebody says who it is or by what means.
        if old.awaited && (old.person != person || (old.means != means && means.is_some())) {
            edits.push(set(EntityKind::Custodian, old.id.0, "awaited", false));
        }
        if old.means != means {
            edits.push(set(EntityKind::Custodian, old.id.0, "means", means.map_or(Value::Null, Value::from)));
        }
    }
    let gone = held.iter().filter(|custodian| !kept.contains(&custodian.id));
    edits.extend(gone.map(|custodian| removing(EntityKind::Custodian, custodian.id.0)));
    Ok(edits)
}

/// 貸しているログイン of a contract, as wanted. Each has its last day: what is lent without one is never given back.
pub(crate) fn lent(before: &Before<'_>, contract: ContractId, wanted: &[LentField]) -> Result<Vec<Edit>> {
    let held: Vec<&Lent> = before.book.lent.of(&contract).collect();
    let mut edits = Vec::new();
    let mut kept = Vec::new();
    for field in wanted {
        let to = entry::needed("to", &field.to)?;
        let until = field.until.as_deref().map(str::trim).filter(|until| !until.is_empty());
        let until = until.ok_or_else(|| Error::new(Code::FieldEmpty).at_field("until"))?;
        let unreadable = |_| Error::new(Code::FieldUnreadable).with("text", entry::shortened(until)).at_field("until");
        let until = Some(until.parse().map_err(unreadable)?);
        let what = optional("what", field.what.as_deref())?;
        let provider = optional("lent_at", field.provider.as_deref())?;
        let Some(id) = &field.id else {
            let id = LentId(make_uuid(before.now));
            edits.extend(adding(&Lent { id, contract, to, what, until, provider, ..Lent::default() })?);
            continue;
        };
        let old = held.iter().find(|lent| lent.id.to_string() == *id);
        let old = old.ok_or_else(|| Error::new(Code::NotFound).at_field("lent"))?;
        kept.push(old.id);
        let of_row = |field: &str, new: Value| set(EntityKind::Lent, old.id.0, field, new);
        edits.extend((old.to != to).then(|| of_row("to", Value::from(to))));
        edits.extend((old.what != what).then(|| of_row("what", what.map_or(Value::Null, Value::from))));
        edits.extend((old.until != until).then(|| of_row("until", serde_json::json!(until))));
        edits.extend((old.provider != provider).then(|| of_row("provider", provider.map_or(Value::Null, Value::from))));
    }
    let gone = held.iter().filter(|lent| !kept.contains(&lent.id));
    edits.extend(gone.map(|lent| removing(EntityKind::Lent, lent.id.0)));
    Ok(edits)
}

/// お知らせの届け先 of a contract (`None` = of every contract), as wanted.
pub(crate) fn recipients(
    before: &Before<'_>,
    contract: Option<ContractId>,
    wanted: &[RecipientField],
) -> Result<Vec<Edit>> {
    let held: Vec<&Recipient> = before.book.recipients.of(&contract).collect();
    let mut edits = Vec::new();
    let mut kept = Vec::new();
    for field in wanted {
        let address = entry::needed("address", &field.address)?;
        let role = if field.provider { RecipientRole::Provider } else { RecipientRole::Kigenban };
        let Some(id) = &field.id else {
            let id = RecipientId(make_uuid(before.now));
            let kind = field.kind;
            edits.extend(adding(&Recipient { id, contract, role, kind, address, ..Recipient::default() })?);
            continue;
        };
        let old = held.iter().find(|recipient| recipient.id.to_string() == *id);
        let old = old.ok_or_else(|| Error::new(Code::NotFound).at_field("recipients"))?;
        kept.push(old.id);
        let moved = old.address != address || old.kind != field.kind || old.role != role;
        if moved && old.arrived_at.is_some() {
            // What arrived at the old place says nothing of the new one.
            edits.push(set(EntityKind::Recipient, old.id.0, "arrived_at", Value::Null));
            edits.push(set(EntityKind::Recipient, old.id.0, "arrived_by", Value::Null));
        }
        if old.address != address {
            edits.push(set(EntityKind::Recipient, old.id.0, "address", address));
        }
        if old.kind != field.kind {
            edits.push(set(EntityKind::Recipient, old.id.0, "kind", field.kind));
        }
        if old.role != role {
            edits.push(set(EntityKind::Recipient, old.id.0, "role", role));
        }
    }
    let gone = held.iter().filter(|recipient| !kept.contains(&recipient.id));
    edits.extend(gone.map(|recipient| removing(EntityKind::Recipient, recipient.id.0)));
    Ok(edits)
}

fn optional(field: &str, typed: Option<&str>) -> Result<Option<String>> {
    Ok(typed.map(|typed| entry::text(field, typed)).transpose()?.filter(|text| !text.is_empty()))
}
