//! The causal chain: cause, effects, and what is healthy.

use kigenban_advice::{Cause, Diagnosis, Part, PartRole};
use kigenban_facts::{Kind, PartKind};

use super::Say;
use crate::view::{ChainPart, PartState, SourceLabel, SourceMark};

impl Say<'_> {
    /// Every part in order.
    pub(super) fn chain(&self, found: &Diagnosis) -> Vec<ChainPart> {
        found.parts.iter().map(|part| self.part(part, found)).collect()
    }

    /// What is healthy, in one calm sentence.
    pub(super) fn healthy(&self, found: &Diagnosis) -> Option<String> {
        let parts: Vec<String> = found
            .parts
            .iter()
            .filter(|part| part.role == PartRole::Healthy && part.kind != PartKind::OwnLine)
            .map(|part| self.part_title(part.kind))
            .collect();
        (!parts.is_empty() && found.cause != Cause::NothingSeen)
            .then(|| self.words.healthy_parts(&parts.join(&self.words.list_separator())))
    }

    fn part(&self, part: &Part, found: &Diagnosis) -> ChainPart {
        let words = self.words;
        let state = match part.role {
            PartRole::Cause => PartState::Cause,
            PartRole::Effect | PartRole::Separate => PartState::Effect,
            PartRole::Healthy => PartState::Healthy,
            PartRole::NotLooked => PartState::Unknown,
        };
        let word = match part.role {
            PartRole::Healthy => words.chain_working(),
            PartRole::NotLooked => words.chain_not_looked(),
            PartRole::Cause => self.cause_word(part.kind, found.cause),
            PartRole::Effect | PartRole::Separate => self.effect_word(part.kind),
        };
        let detail = match part.role {
            PartRole::Cause if found.cause == Cause::Lapsed => {
                found.stopped_on.map(|day| words.chain_stopped_on(&self.day(day)))
            }
            PartRole::Effect => found
                .parts
                .iter()
                .find(|other| other.role == PartRole::Cause)
                .map(|cause| words.chain_effect(&self.part_title(cause.kind))),
            PartRole::Separate => Some(words.chain_separate()),
            _ => None,
        };
        let source = part.source.as_ref().filter(|source| !source.keeper().is_empty()).map(|source| SourceLabel {
            mark: if part.kind == PartKind::Certificate { SourceMark::Certificate } else { SourceMark::Registry },
            text: match (part.kind, part.at) {
                (PartKind::Certificate, Some(at)) => words.source_certificate_seen(&self.instant(at)),
                (PartKind::Domain, Some(at)) => words.source_registry_seen(source.keeper(), &self.instant(at)),
                (PartKind::Domain, None) => words.source_registry(source.keeper()),
                (_, Some(at)) => words.say_source_check(&self.instant(at)),
                (_, None) => words.say_source_check_plain(),
            },
            stale: false,
        });
        ChainPart {
            part: part.kind,
            kind: kind(part.kind),
            title: self.part_title(part.kind),
            state,
            word,
            detail,
            source,
        }
    }

    fn part_title(&self, part: PartKind) -> String {
        match part {
            PartKind::OwnLine => self.words.chain_own_line(),
            PartKind::Site => self.words.chain_site(),
            part => self.words.kind(kind(part)),
        }
    }

    fn cause_word(&self, part: PartKind, cause: Cause) -> String {
        let words = self.words;
        match (cause, part) {
            (Cause::Lapsed, _) => words.chain_expired(),
            (Cause::OwnLine, _) => words.chain_line_down(),
            (Cause::Certificate, _) => words.chain_certificate_bad(),
            (Cause::MxGone, _) => words.chain_setting_gone(),
            (Cause::SiteElsewhere | Cause::SiteParked, _) => words.chain_elsewhere(),
            (Cause::SiteError, _) => words.chain_not_seen(),
            _ => words.chain_no_answer(),
        }
    }

    fn effect_word(&self, part: PartKind) -> String {
        let words = self.words;
        match part {
            PartKind::Mail => words.chain_not_delivered(),
            PartKind::Site => words.chain_not_seen(),
            PartKind::Certificate => words.chain_warned(),
            _ => words.chain_no_answer(),
        }
    }
}

fn kind(part: PartKind) -> Kind {
    match part {
        PartKind::Domain => Kind::Domain,
        PartKind::Dns => Kind::Dns,
        PartKind::Server | PartKind::Site => Kind::Server,
        PartKind::Certificate => Kind::Certificate,
        PartKind::Mail => Kind::Mail,
        PartKind::OwnLine => Kind::Other,
    }
}
