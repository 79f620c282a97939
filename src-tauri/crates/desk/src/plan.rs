//! What a checkup still has to look at.

use std::collections::{BTreeSet, VecDeque};

use kigenban_checks::DomainName;
use kigenban_facts::Check;

/// Looks to be made, being made and made.
#[derive(Default)]
pub(crate) struct Plan {
    pub(crate) todo: VecDeque<(DomainName, Check)>,
    pub(crate) open: BTreeSet<(DomainName, Check)>,
    pub(crate) done: u32,
    pub(crate) all: u32,
}

impl Plan {
    pub(crate) fn of(looks: impl IntoIterator<Item = (DomainName, Check)>) -> Self {
        let mut plan = Self::default();
        for look in looks {
            plan.add(look);
        }
        plan
    }

    pub(crate) fn extend(&mut self, more: Self) {
        for look in more.todo {
            self.add(look);
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.open.is_empty()
    }

    fn add(&mut self, look: (DomainName, Check)) {
        if self.open.insert(look.clone()) {
            self.todo.push_back(look);
            self.all += 1;
        }
    }

    pub(crate) fn next(&mut self) -> Option<(DomainName, Check)> {
        self.todo.pop_front()
    }

    /// Nothing runs any more: what is neither done nor still to do has crashed, and is due again at the next heartbeat.
    pub(crate) fn give_up(&mut self) {
        self.open.retain(|look| self.todo.contains(look));
    }

    pub(crate) fn finish(&mut self, look: &(DomainName, Check)) {
        if self.open.remove(look) {
            self.done += 1;
        }
    }
}
