//! What is not known of a contract.

use kigenban_facts::{DateAnswer, Kind, Source, Why};

use super::part::Part;
use super::{Scene, check_of};
use crate::looks::{last_failure, last_good};
use crate::status::Finding;
use crate::{Deadlines, Reason, Verdict, date_answer};

/// Days without a good look after which nothing is claimed any more.
const UNSEEN_DAYS: i64 = 7;

impl Scene<'_> {
    /// What is not known: date, registrar, a recent look, which of two dates is right.
    pub(super) fn of_knowledge(&self, deadlines: &Deadlines, served: bool) -> Part {
        let Self { contract, life, now, .. } = self;
        let mut found = Vec::new();
        let alive = life.verdict.has_term() || life.verdict == Verdict::Ending;
        let contradicted = life.verdict == Verdict::Contradicted;
        let asked = deadlines.next_unknown.is_some();
        if deadlines.count_day.is_none() && alive && !served && !contradicted && !asked {
            let is_dateless = match contract.kind {
                Kind::Dns => true,
                Kind::Domain => false,
                // 日付のない契約です: somebody said so.
                _ => matches!(date_answer(self.book, contract.id), Some((DateAnswer::Dateless, _))),
            };
            let dateless = (Finding::NoDateOfItsOwn, Reason::NoDateOfItsOwn);
            found.push(if is_dateless { dateless } else { (Finding::NoDateKnown, Reason::NoDateKnown) });
        }
        if life.verdict == Verdict::Unregistrable {
            found.push((Finding::NoDateOfItsOwn, Reason::NoDateOfItsOwn));
        }
        if let (true, Some(own), Some(public)) = (deadlines.conflict, &deadlines.own_expires, &deadlines.public_expires)
        {
            found.push((Finding::DatesDiffer, Reason::DatesDiffer { own: own.date, public: public.date }));
        }
        let typed_pay_by =
            deadlines.pay_by.as_ref().is_some_and(|date| !matches!(date.source, Source::Estimated { .. }));
        if self.is_domain() && alive && !self.terms(&[]).registrar_known() && !typed_pay_by {
            found.push((Finding::RegistrarUnknown, Reason::RegistrarUnknown));
        }
        if let Some(check) = check_of(contract.kind) {
            let looked = last_good(self.book, self.domain, check);
            // Of a registration the date is what matters: a look that does not say it has not seen it.
            let seen = life.dated_at.or(looked).map(|at| (*now - at).num_days());
            let unsaid = alive && life.dated_at.zip(looked).is_some_and(|(dated, looked)| looked > dated);
            let no_service =
                last_failure(self.book, self.domain, check) == Some(Why::NoService) && deadlines.count_day.is_some();
            let needed = matches!(contract.kind, Kind::Certificate | Kind::Domain);
            let old = seen.map_or(needed && !no_service, |days| days > UNSEEN_DAYS);
            match seen {
                Some(days) if unsaid && days > UNSEEN_DAYS => {
                    found.push((Finding::DateUnsaid, Reason::DateUnsaid { days }));
                }
                Some(days) if unsaid && days > 0 => found.push((Finding::NotChecked, Reason::DateUnsaid { days })),
                _ if old => found.push((Finding::NotChecked, Reason::NotChecked { days: seen })),
                _ => {}
            }
        }
        Part::of_found(found)
    }
}
