//! Who can be reached on which way.

use std::collections::BTreeSet;

use kigenban_facts::{Book, PersonId, Reader, Telling, Way, WayId, WayKind};

use super::{Circle, Memory};

/// One reader on one way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Who.
    pub reader: Reader,
    /// On which way.
    pub way: WayId,
    /// The way's kind.
    pub kind: WayKind,
    /// Where to, for mail.
    pub to: String,
}

impl Line {
    /// Whether this was told on it.
    pub(super) fn carried(&self, one: &Telling) -> bool {
        one.reader == self.reader && one.way == Some(self.way)
    }
}

/// The ways that can be used now, and whom they reach.
#[derive(Debug)]
pub struct Lines<'a> {
    book: &'a Book,
    usable: Vec<&'a Way>,
    failing: &'a BTreeSet<WayId>,
}

impl<'a> Lines<'a> {
    /// A way that was never seen to work, or whose secret is gone, is none.
    pub fn of(book: &'a Book, memory: Memory<'a>) -> Self {
        let works = |way: &&Way| !way.proofs.is_empty() && !memory.lost.contains(&way.id);
        Self { book, usable: book.ways.iter().filter(works).collect(), failing: memory.failing }
    }

    /// Whether something sent to this person was seen to arrive, on a way that works now.
    pub fn reaches(&self, person: PersonId) -> bool {
        self.usable.iter().any(|way| !self.failing.contains(&way.id) && self.is_proved_for(way, person))
    }

    /// The ways of a person that were seen to reach her.
    pub fn proved(&self, person: PersonId) -> impl Iterator<Item = &'a Way> {
        self.usable.iter().copied().filter(move |way| self.is_proved_for(way, person))
    }

    fn is_proved_for(&self, way: &Way, person: PersonId) -> bool {
        let email = self.book.person(person).and_then(|person| person.email.as_deref()).map(str::trim);
        let own = || way.proofs.iter().filter(|proof| proof.person == Some(person));
        match way.kind {
            // Another address than the one that was tried is not proved.
            WayKind::Mail => own().any(|proof| proof.address.as_deref() == email && email.is_some()),
            WayKind::Web => own().next().is_some(),
            // Whose screen it is.
            WayKind::Desktop => own().next().is_some() && self.book.settings.who == Some(person),
            // It lies there; nobody is told by it.
            WayKind::Folder => false,
        }
    }

    /// The lines on which these readers are told. Mail goes to everybody with an address, over one account; a room is
    /// written into when one of them reads it.
    pub fn of_readers(&self, readers: &[Reader], circle: Circle) -> Vec<Line> {
        let account = self.account();
        let mut lines = Vec::new();
        let mut addresses = BTreeSet::new();
        for reader in readers {
            let mail = account.zip(self.address(*reader)).filter(|(_, to)| addresses.insert(to.to_lowercase()));
            lines.extend(mail.map(|(way, to)| line(*reader, way, to)));
            let rooms = self.usable.iter().filter(|way| way.kind == WayKind::Web);
            let rooms = rooms.filter(|way| reader.person.is_some_and(|person| self.is_proved_for(way, person)));
            lines.extend(rooms.map(|way| line(*reader, way, String::new())));
        }
        // A page that lies open says everything.
        let folders = self.usable.iter().filter(|way| way.kind == WayKind::Folder);
        lines.extend(folders.map(|way| line(Reader::default(), way, String::new())));
        // Whoever else reads it, a room is told what everybody is told.
        if circle == Circle::Everybody {
            let spoken: BTreeSet<WayId> = lines.iter().map(|line| line.way).collect();
            let silent = self.usable.iter().filter(|way| way.kind == WayKind::Web && !spoken.contains(&way.id));
            lines.extend(silent.map(|way| line(Reader::default(), way, String::new())).collect::<Vec<_>>());
        }
        lines
    }

    /// The account that mail is sent from: one that works before one that fails.
    fn account(&self) -> Option<&'a Way> {
        let accounts = self.usable.iter().copied().filter(|way| way.kind == WayKind::Mail);
        accounts.min_by_key(|way| self.failing.contains(&way.id))
    }

    fn address(&self, reader: Reader) -> Option<String> {
        let address = match (reader.person, reader.recipient) {
            (Some(person), _) => self.book.person(person)?.email.clone()?,
            (None, Some(place)) => self.book.recipients.find(&place)?.address.clone(),
            (None, None) => return None,
        };
        Some(address.trim().to_owned()).filter(|address| address.contains('@'))
    }
}

fn line(reader: Reader, way: &Way, to: String) -> Line {
    Line { reader, way: way.id, kind: way.kind, to }
}
