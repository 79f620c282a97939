//! Lists of a contract: rows of their own, changed as a whole.

use kigenban_facts::{ContractId, Custodian, Edit, Entity, Lent, PersonId, Recipient, RecipientRole};

use crate::act::Before;
use crate::edit::{adding, differing, make_uuid, removing};
use crate::view::{CustodianField, LentField, RecipientField};
use crate::{Code, Error, Result, entry};

/// 二段階認証ができる人 of a contract, as wanted: new ones are added, those left out are removed.
pub(crate) fn custodians(before: &Before<'_>, contract: ContractId, wanted: &[CustodianField]) -> Result<Vec<Edit>> {
    let held: Vec<&Custodian> = before.book.custodians.of(&contract).collect();
    let wanted = wanted.iter().map(|field| -> Result<_> {
        let missing = || Error::new(Code::NotFound).at_field("custodians");
        let person: PersonId = field.person.parse().map_err(|_| missing())?;
        before.book.person(person).ok_or_else(missing)?;
        let means = entry::optional("means", field.means.as_deref())?;
        let made = move |old: Custodian| {
            // Whoever was awaited is not, once somebody says who it is or by what means.
            let said = old.person != person || (old.means != means && means.is_some());
            Custodian { contract, person, means, awaited: old.awaited && !said, ..old }
        };
        Ok((field.id.as_deref(), made))
    });
    list(before, &held, wanted, "custodians", &["person", "awaited", "means"])
}

/// 貸しているログイン of a contract, as wanted. Each has its last day: what is lent without one is never given back.
pub(crate) fn lent(before: &Before<'_>, contract: ContractId, wanted: &[LentField]) -> Result<Vec<Edit>> {
    let held: Vec<&Lent> = before.book.lent.of(&contract).collect();
    let wanted = wanted.iter().map(|field| -> Result<_> {
        let to = entry::needed("to", &field.to)?;
        let until = field.until.as_deref().map(str::trim).filter(|until| !until.is_empty());
        let until = until.ok_or_else(|| Error::new(Code::FieldEmpty).at_field("until"))?;
        let unreadable = |_| Error::new(Code::FieldUnreadable).with("text", entry::shortened(until)).at_field("until");
        let until = Some(until.parse().map_err(unreadable)?);
        let what = entry::optional("what", field.what.as_deref())?;
        let provider = entry::optional("lent_at", field.provider.as_deref())?;
        Ok((field.id.as_deref(), move |old: Lent| Lent { contract, to, what, until, provider, ..old }))
    });
    list(before, &held, wanted, "lent", &["to", "what", "until", "provider"])
}

/// お知らせの届け先 of a contract (`None` = of every contract), as wanted.
pub(crate) fn recipients(
    before: &Before<'_>,
    contract: Option<ContractId>,
    wanted: &[RecipientField],
) -> Result<Vec<Edit>> {
    let held: Vec<&Recipient> = before.book.recipients.of(&contract).collect();
    let wanted = wanted.iter().map(|field| -> Result<_> {
        let address = entry::needed("address", &field.address)?;
        let role = if field.provider { RecipientRole::Provider } else { RecipientRole::Kigenban };
        let kind = field.kind;
        let made = move |mut old: Recipient| {
            let moved = old.address != address || old.kind != kind || old.role != role;
            if moved && old.arrived_at.is_some() {
                // What arrived at the old place says nothing of the new one.
                (old.arrived_at, old.arrived_by) = (None, None);
            }
            Recipient { contract, role, kind, address, ..old }
        };
        Ok((field.id.as_deref(), made))
    });
    list(before, &held, wanted, "recipients", &["arrived_at", "arrived_by", "address", "kind", "role"])
}

/// A list as wanted: each row by its id, if it has one, and how it is made of the row that is there or of an empty one.
fn list<'a, T: Entity + Default + Clone, F: FnOnce(T) -> T>(
    before: &Before<'_>,
    held: &[&T],
    wanted: impl Iterator<Item = Result<(Option<&'a str>, F)>>,
    name: &str,
    order: &[&str],
) -> Result<Vec<Edit>> {
    let mut edits = Vec::new();
    let mut kept = Vec::new();
    for row in wanted {
        let (id, made) = row?;
        let Some(id) = id else {
            edits.extend(adding(&made(T::default().under(make_uuid(before.now))))?);
            continue;
        };
        let old = held.iter().find(|old| old.uuid().to_string() == id);
        let old: &T = old.ok_or_else(|| Error::new(Code::NotFound).at_field(name))?;
        kept.push(old.uuid());
        edits.extend(differing(old, &made(old.clone()), order)?);
    }
    let gone = held.iter().map(|old| old.uuid()).filter(|id| !kept.contains(id));
    edits.extend(gone.map(|id| removing(T::KIND, id)));
    Ok(edits)
}
