//! What to hand to the agency or the provider: every fact with its time and its source, so that a layperson can pass it on.

use chrono::{DateTime, Utc};
use kigenban_advice::{Diagnosis, zone_of};

use super::super::Say;
use crate::view::{TroubleFact, TroubleReport};

impl Say<'_> {
    pub(super) fn report(&self, found: &Diagnosis, domain: &str, sentence: &str) -> TroubleReport {
        let words = self.words;
        let when = words.moment(self.local(found.at), self.local(self.advice.now));
        let zone = zone_of(&self.book.office);
        let at_office = |at: DateTime<Utc>| at.with_timezone(&zone);
        let facts: Vec<TroubleFact> = found
            .facts
            .iter()
            .map(|ground| TroubleFact {
                look: words.check(ground.check),
                // Seconds and zone: whoever compares it with a log needs them.
                when: words
                    .report_source(&at_office(ground.at).format("%Y-%m-%d %H:%M:%S %z").to_string(), &ground.source),
                text: ground.text.clone(),
                bad: ground.bad,
            })
            .collect();
        let title = words.report_title(domain, &when);
        let lead = words.report_lead(sentence);
        let lines = facts.iter().map(|fact| format!("[{}] {} ({})", fact.look, fact.text, fact.when));
        let head = [title.clone(), format!("{} {}", domain, found.detail.code()), lead.clone()];
        let text = head.into_iter().chain(lines).collect::<Vec<_>>().join("\n");
        TroubleReport { title, lead, facts, text }
    }
}
