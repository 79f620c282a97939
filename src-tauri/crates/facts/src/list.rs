//! Lists that find their rows: by their own id, and by what they belong to.

use std::cmp::Ordering;
use std::ops::{Deref, DerefMut};
use std::sync::OnceLock;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A row of a [`List`]: what it is called by, and what it belongs to.
pub trait Listed {
    /// Its own identifier; `()` for rows that have none.
    type Id: Ord + Clone;
    /// What it belongs to (a contract's 契約一式, a look's domain); `()` for rows that stand alone.
    type Owner: Ord + ?Sized;

    /// Its own identifier.
    fn own_id(&self) -> Self::Id;

    /// What it belongs to.
    fn owner(&self) -> &Self::Owner;
}

/// Rows in the order of their creation, found without walking. It is used like the `Vec` it holds; whatever changes it
/// lets the indexes go, and the next question makes them anew.
#[derive(Clone, Debug)]
pub struct List<T: Listed> {
    rows: Vec<T>,
    /// Ids with the places of their rows, sorted; rows of one id in the list's order. The id stands here once more: a search
    /// that went to the rows for it would wait for memory at every step.
    by_id: OnceLock<Vec<(T::Id, u32)>>,
    /// Places of the rows, sorted by owner; rows of one owner in the list's order.
    by_owner: OnceLock<Vec<u32>>,
}

impl<T: Listed> List<T> {
    /// The row with this id.
    pub fn find(&self, id: &T::Id) -> Option<&T> {
        let ids = self.ids();
        let first = ids.get(ids.partition_point(|(other, _)| other < id))?;
        if first.0 == *id { self.at(first.1) } else { None }
    }

    /// The rows that belong to this owner, in the list's order.
    pub fn of<'a>(&'a self, owner: &T::Owner) -> impl Iterator<Item = &'a T> + Clone + use<'a, T> {
        let places = self.run(self.owners(), |row| row.owner().cmp(owner));
        places.iter().filter_map(|place| self.at(*place))
    }

    /// Rows by owner, from the first whose owner is not less than this one.
    pub fn from(&self, owner: &T::Owner) -> impl Iterator<Item = &T> {
        let places = self.owners();
        let start = places.partition_point(|place| self.at(*place).is_some_and(|row| row.owner() < owner));
        places.iter().skip(start).filter_map(|place| self.at(*place))
    }

    /// Puts a row behind all others. What was indexed stays so.
    pub fn add(&mut self, row: T) {
        let place = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        let id = row.own_id();
        if let Some(ids) = self.by_id.get_mut() {
            let at = ids.partition_point(|(other, _)| *other <= id);
            ids.insert(at, (id, place));
        }
        let rows = &self.rows;
        let owner = |place: &u32| rows.get(usize::try_from(*place).unwrap_or(usize::MAX)).map(T::owner);
        if let Some(places) = self.by_owner.get_mut() {
            let at = places.partition_point(|place| owner(place).is_some_and(|owner| owner <= row.owner()));
            places.insert(at, place);
        }
        self.rows.push(row);
    }

    /// Puts a row in a place, or behind all others where there is none.
    pub fn put(&mut self, place: usize, row: T) {
        if place < self.rows.len() { self.replace(place, row) } else { self.add(row) }
    }

    /// Puts a row in the place of another. Indexes stay where both are found by the same.
    pub fn replace(&mut self, place: usize, row: T) {
        let same = self.rows.get(place).is_some_and(|old| old.own_id() == row.own_id() && old.owner() == row.owner());
        let rows = if same { &mut self.rows } else { &mut **self };
        if let Some(slot) = rows.get_mut(place) {
            *slot = row;
        }
    }

    /// Puts these rows in the place of those of one owner; what is more than before comes last.
    pub fn replace_of(&mut self, owner: &T::Owner, rows: Vec<T>) {
        let places: Vec<usize> = self
            .run(self.owners(), |row| row.owner().cmp(owner))
            .iter()
            .filter_map(|at| usize::try_from(*at).ok())
            .collect();
        let mut rows = rows.into_iter();
        for (place, row) in places.into_iter().zip(rows.by_ref()) {
            self.replace(place, row);
        }
        rows.for_each(|row| self.add(row));
    }

    /// The part of these sorted places whose rows are equal by this order.
    fn run<'a>(&self, places: &'a [u32], order: impl Fn(&T) -> Ordering) -> &'a [u32] {
        let is = |place: &u32, wanted: fn(Ordering) -> bool| self.at(*place).is_some_and(|row| wanted(order(row)));
        let start = places.partition_point(|place| is(place, Ordering::is_lt));
        let rest = places.get(start..).unwrap_or_default();
        let end = rest.partition_point(|place| is(place, Ordering::is_eq));
        rest.get(..end).unwrap_or_default()
    }

    fn at(&self, place: u32) -> Option<&T> {
        self.rows.get(usize::try_from(place).unwrap_or(usize::MAX))
    }

    fn ids(&self) -> &[(T::Id, u32)] {
        self.by_id.get_or_init(|| {
            let mut ids: Vec<(T::Id, u32)> = self.rows.iter().map(T::own_id).zip(0..).collect();
            ids.sort();
            ids
        })
    }

    fn owners(&self) -> &[u32] {
        self.by_owner.get_or_init(|| {
            let mut rows: Vec<(u32, &T)> = (0..).zip(&self.rows).collect();
            rows.sort_by(|(_, left), (_, right)| left.owner().cmp(right.owner()));
            rows.into_iter().map(|(place, _)| place).collect()
        })
    }
}

impl<T: Listed> Default for List<T> {
    fn default() -> Self {
        Vec::new().into()
    }
}

impl<T: Listed> From<Vec<T>> for List<T> {
    fn from(rows: Vec<T>) -> Self {
        Self { rows, by_id: OnceLock::new(), by_owner: OnceLock::new() }
    }
}

impl<T: Listed> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(rows: I) -> Self {
        Vec::from_iter(rows).into()
    }
}

impl<T: Listed> Deref for List<T> {
    type Target = Vec<T>;

    fn deref(&self) -> &Vec<T> {
        &self.rows
    }
}

impl<T: Listed> DerefMut for List<T> {
    fn deref_mut(&mut self) -> &mut Vec<T> {
        (self.by_id, self.by_owner) = (OnceLock::new(), OnceLock::new());
        &mut self.rows
    }
}

impl<T: Listed> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows.into_iter()
    }
}

impl<'a, T: Listed> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows.iter()
    }
}

impl<'a, T: Listed> IntoIterator for &'a mut List<T> {
    type Item = &'a mut T;
    type IntoIter = std::slice::IterMut<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

impl<T: Listed + PartialEq> PartialEq for List<T> {
    fn eq(&self, other: &Self) -> bool {
        self.rows == other.rows
    }
}

impl<T: Listed + Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.rows.serialize(serializer)
    }
}

impl<'de, T: Listed + Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Into::into)
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::{BundleId, Contract, ContractId};

    fn contract(id: u128, bundle: u128) -> Contract {
        Contract {
            id: ContractId(Uuid::from_u128(id)),
            bundle: BundleId(Uuid::from_u128(bundle)),
            ..Contract::default()
        }
    }

    fn ids<'a>(rows: impl Iterator<Item = &'a Contract>) -> Vec<u128> {
        rows.map(|row| row.id.0.as_u128()).collect()
    }

    #[test]
    fn rows_are_found_by_id_and_by_owner_in_the_order_of_the_list() {
        let list: List<Contract> =
            [(9, 2), (3, 1), (7, 2), (1, 2)].map(|(id, of)| contract(id, of)).into_iter().collect();
        assert_eq!(ids(list.of(&BundleId(Uuid::from_u128(2)))), [9, 7, 1]);
        assert_eq!(ids(list.of(&BundleId(Uuid::from_u128(5)))), []);
        assert_eq!(list.find(&ContractId(Uuid::from_u128(3))), list.get(1));
        assert_eq!(list.find(&ContractId(Uuid::from_u128(4))), None);
        assert_eq!(ids(list.from(&BundleId(Uuid::from_u128(2)))), [9, 7, 1]);
    }

    #[test]
    fn rows_that_are_added_and_replaced_are_found_as_if_the_list_were_new() {
        let mut list: List<Contract> = List::default();
        for step in 0..200_u128 {
            // Indexed already: what follows keeps the index.
            let _ = (list.find(&ContractId::default()), list.of(&BundleId::default()).count());
            let row = contract(step * 7 % 90, step * 3 % 11);
            match step % 3 {
                0 => list.put(usize::try_from(step).unwrap() / 2, row),
                1 => list.add(row),
                _ => {
                    let owner = row.bundle;
                    list.replace_of(&owner, vec![contract(step, step * 3 % 11), row]);
                }
            }
            let anew: List<Contract> = list.to_vec().into();
            for id in 0..210 {
                assert_eq!(list.find(&ContractId(Uuid::from_u128(id))), anew.find(&ContractId(Uuid::from_u128(id))));
                let owner = BundleId(Uuid::from_u128(id));
                assert_eq!(ids(list.of(&owner)), ids(anew.of(&owner)));
            }
        }
    }

    #[test]
    fn a_change_in_any_way_is_found_by_the_next_question() {
        let mut list: List<Contract> = vec![contract(1, 1)].into();
        let of_two = BundleId(Uuid::from_u128(2));
        assert_eq!(ids(list.of(&of_two)), []);
        list.push(contract(2, 2));
        assert_eq!(ids(list.of(&of_two)), [2]);
        list[0].bundle = of_two;
        assert_eq!(ids(list.of(&of_two)), [1, 2]);
        for row in &mut list {
            row.id = ContractId(Uuid::from_u128(5));
        }
        assert!(list.find(&ContractId(Uuid::from_u128(5))).is_some());
        list.retain(|_| false);
        assert_eq!(list.find(&ContractId(Uuid::from_u128(5))), None);
    }
}
