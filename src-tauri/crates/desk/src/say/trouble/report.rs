//! What to hand to the agency or the provider: every fact with its time and its source, so that a layperson can pass it on.

use kigenban_advice::{Diagnosis, Ground, zone_of};

use super::super::Say;
use crate::view::{TroubleFact, TroubleReport};

impl Say<'_> {
    pub(super) fn report(&self, found: &Diagnosis, domain: &str, sentence: &str) -> TroubleReport {
        let words = self.words;
        let zone = zone_of(&self.book.office);
        let fact = |ground: &Ground| {
            // Seconds and zone: whoever compares it with a log needs them.
            let when = ground.at.with_timezone(&zone).format("%Y-%m-%d %H:%M:%S %z").to_string();
            TroubleFact {
                look: words.check(ground.check),
                when: words.report_source(&when, &ground.source),
                text: ground.text.clone(),
                bad: ground.bad,
            }
        };
        let facts: Vec<TroubleFact> = found.facts.iter().map(fact).collect();
        let title = words.report_title(domain, &self.moment(found.at));
        let lead = words.report_lead(sentence);
        let lines = facts.iter().map(|fact| format!("[{}] {} ({})", fact.look, fact.text, fact.when));
        let head = [title.clone(), format!("{} {}", domain, found.detail.code()), lead.clone()];
        let text = head.into_iter().chain(lines).collect::<Vec<_>>().join("\n");
        TroubleReport { title, lead, facts, text }
    }
}
