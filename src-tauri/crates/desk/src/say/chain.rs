//! The causal chain: cause, effects, and what is healthy.

use kigenban_advice::{Detail, Diagnosis, Part, PartRole};
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
        let parts = found.parts.iter().filter(|part| part.role == PartRole::Healthy && part.kind != PartKind::OwnLine);
        let parts: Vec<String> = parts.map(|part| self.part_title(part.kind)).collect();
        (!parts.is_empty() && found.detail != Detail::NothingSeen)
            .then(|| self.words.healthy_parts(&parts.join(&self.words.list_separator())))
    }

    fn part(&self, part: &Part, found: &Diagnosis) -> ChainPart {
        let words = self.words;
        let (state, word) = match part.role {
            PartRole::Cause => (PartState::Cause, self.cause_word(found.detail)),
            PartRole::Effect | PartRole::Separate => (PartState::Effect, self.effect_word(part.kind)),
            PartRole::Healthy => (PartState::Healthy, words.chain_working()),
            PartRole::NotLooked => (PartState::Unknown, words.chain_not_looked()),
        };
        let detail = match part.role {
            PartRole::Cause if matches!(found.detail, Detail::AutoExtended | Detail::Lapsed | Detail::Redemption) => {
                found.stopped_on.map(|day| words.chain_stopped_on(&self.day(day)))
            }
            PartRole::Effect => {
                let cause = found.parts.iter().find(|other| other.role == PartRole::Cause);
                cause.map(|cause| words.chain_effect(&self.part_title(cause.kind)))
            }
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

    pub(super) fn part_title(&self, part: PartKind) -> String {
        match part {
            PartKind::OwnLine => self.words.chain_own_line(),
            PartKind::Site => self.words.chain_site(),
            part => self.words.kind(kind(part)),
        }
    }

    fn cause_word(&self, detail: Detail) -> String {
        let words = self.words;
        match detail {
            Detail::AutoExtended | Detail::Lapsed | Detail::Redemption => words.chain_expired(),
            Detail::ClientHold | Detail::ServerHold => words.chain_held(),
            Detail::Ending | Detail::PendingDelete => words.chain_ending(),
            Detail::Freed => words.chain_freed(),
            Detail::Taken | Detail::NameServersForeign | Detail::MxForeign => words.chain_foreign(),
            Detail::OwnLine | Detail::Portal => words.chain_line_down(),
            Detail::OfficeDns | Detail::OfficeFilter => words.chain_here_only(),
            Detail::CertificateChain
            | Detail::CertificateExpired
            | Detail::CertificateName
            | Detail::CertificateNotYet
            | Detail::MailCertificate
            | Detail::DnssecBroken => words.chain_certificate_bad(),
            Detail::CertificateWww | Detail::NameServerHalfDead | Detail::V4Broken | Detail::V6Broken => {
                words.chain_half()
            }
            Detail::AddressGone | Detail::DelegationGone | Detail::DkimGone | Detail::MxGone => {
                words.chain_setting_gone()
            }
            Detail::MxNotPublic | Detail::MxUnresolved | Detail::NullMx => words.chain_not_delivered(),
            Detail::DmarcRefuses | Detail::SpfRefuses => words.chain_may_be_refused(),
            Detail::Mailbox => words.chain_mailbox(),
            Detail::Parked | Detail::SiteElsewhere | Detail::SiteStranger => words.chain_elsewhere(),
            Detail::SiteError => words.chain_not_seen(),
            Detail::CannotTell
            | Detail::NameServersDead
            | Detail::NothingSeen
            | Detail::ServerDown
            | Detail::ServerRefuses
            | Detail::SiteSlow => words.chain_no_answer(),
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
