//! A whole office put into a fresh practice ledger: the sample, and the ledgers of benches.

use kigenban_facts::{Act, Actor, Book, Deed, Edit, Entity, Observation, Span};

use crate::edit::adding;
use crate::{Code, Desk, Result};

impl Desk {
    /// Fills a fresh practice ledger (made here, if there is none) with a whole book. Everything is one act of the app.
    ///
    /// # Errors
    /// Outside a rehearsal, and when somebody is in the ledger already.
    pub async fn import_book(&self, book: Book) -> Result<()> {
        self.start().await;
        let done = self.off(move |desk| desk.import(&book)).await;
        done.map_err(|error| error.told(self.language()))
    }

    fn import(&self, book: &Book) -> Result<()> {
        if !self.setup().rehearsal {
            return Err(Code::RehearsalOnly.into());
        }
        if matches!(*self.standing(), crate::opened::Standing::New) {
            self.create(None)?;
        }
        let now = self.now();
        self.fresh(|opened| {
            let here = opened.book();
            if !here.people.is_empty() || !here.contracts.is_empty() {
                return Err(Code::LedgerExists.into());
            }
            let mut office = book.office.clone();
            office.id = opened.ledger.office();
            let mut edits = adding(&office)?;
            add_all(&mut edits, &book.people)?;
            add_all(&mut edits, &book.cards)?;
            add_all(&mut edits, &book.bundles)?;
            add_all(&mut edits, &book.contracts)?;
            add_all(&mut edits, &book.custodians)?;
            add_all(&mut edits, &book.recipients)?;
            add_all(&mut edits, &book.payments)?;
            add_all(&mut edits, &book.snoozes)?;
            add_all(&mut edits, &book.dones)?;
            add_all(&mut edits, &book.answers)?;
            add_all(&mut edits, &book.handovers)?;
            add_all(&mut edits, &book.stamps)?;
            add_all(&mut edits, &book.ways)?;
            // The ledger gives every row its own office.
            edits.retain(|edit| edit.field != "office");
            opened.ledger.apply(&Act { deed: Deed::Add, edits }, Actor::App, now)?;
            opened.ledger.record(&looks(&book.spans))?;
            opened.ledger.remember_given(&book.given)?;
            for sent in &book.sent {
                opened.ledger.mark_sent(&sent.key, sent.at)?;
            }
            opened.ledger.set_settings(&book.settings)?;
            opened.language = book.settings.language;
            opened.ledger.confirm_sheet()?;
            opened.fresh = None;
            Ok(())
        })?;
        self.changed();
        Ok(())
    }
}

fn add_all<T: Entity + Default>(edits: &mut Vec<Edit>, rows: &[T]) -> Result<()> {
    for row in rows {
        edits.extend(adding(row)?);
    }
    Ok(())
}

/// The looks that make these spans: the first, the last, and as many between them as were counted.
fn looks(spans: &[Span]) -> Vec<Observation> {
    let mut looks = Vec::new();
    for span in spans {
        let many = i32::try_from(span.count.max(1)).unwrap_or(i32::MAX);
        let whole = span.last_seen - span.first_seen;
        for number in 0..many {
            let part = if many == 1 { whole } else { whole * number / (many - 1) };
            let at = if number == many - 1 { span.last_seen } else { span.first_seen + part };
            looks.push(Observation {
                domain: span.domain.clone(),
                at,
                source: span.source.clone(),
                view: span.view,
                check: span.check,
                outcome: span.outcome.clone(),
            });
        }
    }
    looks
}

#[cfg(test)]
mod tests {
    use kigenban_facts::{Check, Outcome, View, Why};

    use super::*;

    #[test]
    fn looks_begin_and_end_where_the_span_does_and_are_as_many() {
        let span = Span {
            domain: "example-kobe.co.jp".into(),
            check: Check::Dns,
            view: View::Public,
            part: String::new(),
            source: "".into(),
            first_seen: "2026-11-01T00:00:00Z".parse().unwrap(),
            last_seen: "2026-11-03T00:00:00Z".parse().unwrap(),
            count: 3,
            outcome: Outcome::Unseen { why: Why::Timeout },
        };
        let made = looks(std::slice::from_ref(&span));
        assert_eq!((made.len(), made[0].at, made[2].at), (3, span.first_seen, span.last_seen));
        assert_eq!(made[1].at.to_rfc3339(), "2026-11-02T00:00:00+00:00");
    }
}
