//! はじめに: what was found of one name, as five questions.

use kigenban_advice::{Evidence, Proposal};
use kigenban_checks::DomainName;
use kigenban_facts::{Kind, Line};
use kigenban_wording::Words;

use super::{Say, kind_gloss};
use crate::view::{Found, FoundRow, SourceLabel, SourceMark};

/// What is shown of a discovery.
pub(crate) fn found(say: &Say<'_>, domain: &DomainName, proposals: &[Proposal], line: Line) -> Found {
    let words = say.words;
    let not_registered = proposals.iter().any(|proposal| proposal.not_registered);
    let lent = proposals.iter().any(|proposal| proposal.lent);
    let seen = proposals.iter().filter(|proposal| proposal.seen && !proposal.not_registered).count();
    let sentence = match line {
        Line::Offline => words.say_found_offline(),
        Line::Portal => words.say_found_portal(),
        Line::Online if lent => words.say_found_lent(&domain.unicode()),
        Line::Online if not_registered => words.say_found_not_registered(&domain.unicode()),
        Line::Online if seen == 0 => words.say_found_none(),
        Line::Online => words.say_found_all(&say.things(seen)),
    };
    Found {
        domain: domain.ascii().to_owned(),
        sentence,
        offline: line != Line::Online,
        not_registered,
        rows: if line == Line::Online {
            proposals.iter().map(|proposal| say.found_row(proposal)).collect()
        } else {
            // Five rows that say nothing: the name can go into the ledger all the same.
            let kinds = [Kind::Domain, Kind::Dns, Kind::Server, Kind::Certificate, Kind::Mail];
            kinds.map(|kind| say.found_row(&Proposal { kind, ..Proposal::default() })).into()
        },
    }
}

impl Say<'_> {
    fn found_row(&self, proposal: &Proposal) -> FoundRow {
        let words = self.words;
        let day = proposal.expires.as_ref().map(|date| self.day(date.date));
        let text = match (&proposal.guess, day) {
            (Some(guess), Some(day)) => words.say_found_provider_expires(&guess.name, &day),
            (Some(guess), None) => words.say_found_provider(&guess.name),
            (None, Some(day)) => words.say_found_expires(&day),
            (None, None) if proposal.unused => words.say_found_unused(),
            (None, None) if proposal.seen => words.say_found_company_unknown(),
            (None, None) => words.say_found_nothing(),
        };
        let expires = proposal.expires.as_ref().map(|date| self.source_label(&date.source, date.seen_at));
        let guess = proposal.guess.as_ref().map(|guess| SourceLabel {
            mark: SourceMark::Guess,
            text: words.say_source_estimated_from(&evidence(words, guess.evidence)),
            stale: false,
        });
        FoundRow {
            kind: proposal.kind,
            title: words.kind(proposal.kind),
            gloss: kind_gloss(words, proposal.kind),
            provider: proposal.guess.as_ref().map(|guess| guess.name.clone()),
            text,
            question: match &proposal.guess {
                Some(guess) => Some(words.say_found_ask_company(&guess.name)),
                None if proposal.unused => Some(words.say_found_ask_unused()),
                None => None,
            },
            sources: expires.into_iter().chain(guess).collect(),
            empty: proposal.guess.is_none() && proposal.expires.is_none() && !proposal.seen,
        }
    }
}

/// What a guess stands on. The name or number itself would say nothing to whoever reads it.
fn evidence(words: Words, evidence: Evidence) -> String {
    match evidence {
        Evidence::Address => words.say_found_evidence_address(),
        Evidence::Issuer => words.say_found_evidence_issuer(),
        Evidence::Mx => words.say_found_evidence_mx(),
        Evidence::NameServer => words.say_found_evidence_name_server(),
        Evidence::RegistrarName => words.say_found_evidence_registrar(),
        Evidence::Spf => words.say_found_evidence_spf(),
    }
}
