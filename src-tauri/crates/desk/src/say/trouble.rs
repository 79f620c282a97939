//! 困ったとき: the cause in one sentence, and what it means.

mod letters;
mod reach;
mod report;
mod steps;

use kigenban_advice::{Cause, Detail, Diagnosis, Veil};
use kigenban_facts::{PartKind, Trouble};
use kigenban_wording::domain_text;

use super::Say;
use crate::view::{Tone, TroubleSoFar, TroubleView};

/// The whole screen.
pub(crate) fn trouble_view(say: &Say<'_>, found: &Diagnosis) -> TroubleView {
    let domain = domain_text(&found.domain);
    let (sentence, meaning) = say.cause(found);
    let also: Vec<Detail> = found.causes.iter().skip(1).copied().collect();
    TroubleView {
        trouble: found.trouble,
        when: say.words.trouble_when(&say.moment(found.at)),
        cause: cause_code(found.detail.cause()).to_owned(),
        detail: found.detail.code().to_owned(),
        also: also.iter().map(|detail| detail.code().to_owned()).collect(),
        also_said: also
            .iter()
            .map(|detail| say.words.trouble_also(&say.cause_alone(*detail, found.trouble).0))
            .collect(),
        letters: say.staff_letters(found, &domain, &sentence),
        report: say.report(found, &domain, &sentence),
        sentence,
        meaning,
        tone: tone(found),
        chain: say.chain(found),
        healthy: say.healthy(found),
        steps: say.trouble_steps(found, &domain),
        last_day: found.last_day.as_ref().map(|last| {
            let day = say.day(last.date);
            if last.passed { say.words.step_last_day_passed(&day) } else { say.words.step_last_day(&day) }
        }),
        contact: found.contact.as_ref().filter(|known| known.contract.is_some()).map(|known| say.contact(known)),
        before: say.troubles_before(&found.domain),
        asks_how: say.is_mended(found),
        domain,
    }
}

/// What can be said while looks are still running: the cause only where nothing to come can change it.
pub(crate) fn trouble_so_far(say: &Say<'_>, found: &Diagnosis) -> TroubleSoFar {
    let sure = found.detail.part() == Some(PartKind::Domain) && !found.detail.is_a_hint();
    TroubleSoFar {
        sentence: (sure && found.detail != Detail::Freed).then(|| say.cause(found).0),
        chain: say.chain(found),
    }
}

fn tone(found: &Diagnosis) -> Tone {
    match found.detail {
        Detail::CannotTell
        | Detail::Mailbox
        | Detail::OfficeDns
        | Detail::OfficeFilter
        | Detail::OwnLine
        | Detail::Portal
        | Detail::SiteSlow => Tone::None,
        Detail::NothingSeen if found.has_others() => Tone::Soon,
        Detail::NothingSeen => Tone::Ok,
        detail if detail.is_a_hint() => Tone::Soon,
        _ => Tone::Stop,
    }
}

/// The code drivers compare.
fn cause_code(cause: Cause) -> &'static str {
    match cause {
        Cause::CannotTell => "cannot_tell",
        Cause::Certificate => "certificate",
        Cause::Delegation => "delegation_gone",
        Cause::Lapsed => "lapsed",
        Cause::MailHostGone => "mail_host_gone",
        Cause::MxGone => "mx_gone",
        Cause::NothingSeen => "nothing_seen",
        Cause::OwnLine => "own_line",
        Cause::ServerDown => "server_down",
        Cause::SiteElsewhere => "elsewhere",
        Cause::SiteError => "site_error",
        Cause::SiteParked => "parked",
    }
}

impl Say<'_> {
    /// The cause, and what it means.
    fn cause(&self, found: &Diagnosis) -> (String, String) {
        let words = self.words;
        let living = self.living(found);
        let (sentence, meaning) = self.cause_alone(found.detail, found.trouble);
        match (found.detail, found.veil) {
            (Detail::CannotTell, _) if found.unregistered => (words.trouble_nobodys(), words.trouble_nobodys_means()),
            (Detail::CannotTell, Some(Veil::Guarded)) => (words.trouble_guarded(), words.trouble_guarded_means()),
            (Detail::CannotTell, Some(Veil::OnlyV6)) => (words.trouble_only_v6(), words.trouble_only_v6_means()),
            (Detail::DelegationGone, _) if found.state.is_none() => {
                (sentence, words.trouble_delegation_unasked_means())
            }
            // What was asked about is in order; something else is not.
            (Detail::NothingSeen, _) if found.has_others() => {
                let (sentence, meaning) = match found.trouble {
                    Trouble::Mail => (words.trouble_nothing_mail(), words.trouble_nothing_means_mail()),
                    Trouble::Here | Trouble::Site => (words.trouble_nothing_site(), words.trouble_nothing_means_site()),
                };
                (sentence, self.with_remarks(found, meaning))
            }
            (Detail::ServerDown | Detail::ServerRefuses, _) if found.mail_too => {
                (sentence, words.trouble_server_means_mail_too())
            }
            (detail, _) if living.is_some() => {
                let next = match detail {
                    Detail::PendingDelete => words.trouble_living_too_late(),
                    _ if found.paid => words.trouble_living_paid(),
                    Detail::Redemption => words.trouble_living_restore(),
                    _ => words.trouble_living_unpaid(),
                };
                (sentence, self.both(&living.unwrap_or_default(), &next))
            }
            (Detail::Lapsed | Detail::Redemption | Detail::AutoExtended, _) if found.paid => {
                (sentence, words.trouble_lapsed_means_paid())
            }
            _ => (sentence, self.with_remarks(found, meaning)),
        }
    }

    fn with_remarks(&self, found: &Diagnosis, meaning: String) -> String {
        found.remarks.iter().fold(meaning, |said, one| self.both(&said, &self.mail_remark(*one)))
    }

    /// The registry takes a name for gone, and what stands on it is still seen to work.
    fn living(&self, found: &Diagnosis) -> Option<String> {
        let gone = matches!(found.detail, Detail::Lapsed | Detail::PendingDelete | Detail::Redemption);
        let working = [PartKind::Site, PartKind::Mail].into_iter().filter(|kind| gone && found.works(*kind));
        let working: Vec<String> = working.map(|kind| self.part_title(kind)).collect();
        (!working.is_empty()).then(|| self.words.trouble_still_living(&working.join(&self.words.list_separator())))
    }

    /// One cause, whichever was asked about.
    fn cause_alone(&self, detail: Detail, trouble: Trouble) -> (String, String) {
        let words = self.words;
        match detail {
            Detail::AddressGone => (words.trouble_address_gone(), words.trouble_address_gone_means()),
            Detail::AutoExtended => (words.trouble_auto_extended(), words.trouble_auto_extended_means()),
            Detail::CannotTell => (words.trouble_cannot_tell(), words.trouble_cannot_tell_means()),
            Detail::CertificateChain => (words.trouble_certificate_chain(), words.trouble_certificate_chain_means()),
            Detail::CertificateExpired => {
                (words.trouble_certificate_expired(), words.trouble_certificate_expired_means())
            }
            Detail::CertificateName => (words.trouble_certificate_name(), words.trouble_certificate_name_means()),
            Detail::CertificateNotYet => {
                (words.trouble_certificate_not_yet(), words.trouble_certificate_not_yet_means())
            }
            Detail::CertificateWww => (words.trouble_certificate_www(), words.trouble_certificate_www_means()),
            Detail::ClientHold => (words.trouble_client_hold(), words.trouble_client_hold_means()),
            Detail::DelegationGone => (words.trouble_delegation_parent(), words.trouble_delegation_parent_means()),
            Detail::DkimGone => (words.trouble_dkim_gone(), words.trouble_dkim_gone_means()),
            Detail::DmarcRefuses => (words.trouble_dmarc_refuses(), words.trouble_dmarc_refuses_means()),
            Detail::DnssecBroken => (words.trouble_dnssec_broken(), words.trouble_dnssec_broken_means()),
            Detail::Ending => (words.trouble_ending(), words.trouble_ending_means()),
            Detail::Freed => (words.trouble_freed(), words.trouble_freed_means()),
            Detail::Lapsed => (words.trouble_lapsed(), words.trouble_lapsed_means_mail()),
            Detail::MailCertificate => (words.trouble_mail_certificate(), words.trouble_mail_certificate_means()),
            Detail::Mailbox => (words.trouble_mailbox(), words.trouble_mailbox_means()),
            Detail::MxForeign => (words.trouble_mx_foreign(), words.trouble_mx_foreign_means()),
            Detail::MxGone => (words.trouble_mx(), words.trouble_mx_means()),
            Detail::MxNotPublic => (words.trouble_mx_not_public(), words.trouble_mx_not_public_means()),
            Detail::MxUnresolved => (words.trouble_mail_host(), words.trouble_mail_host_means()),
            Detail::NameServerHalfDead => {
                (words.trouble_name_server_half_dead(), words.trouble_name_server_half_dead_means())
            }
            Detail::NameServersDead => (words.trouble_name_servers_dead(), words.trouble_name_servers_dead_means()),
            Detail::NameServersForeign => {
                (words.trouble_name_servers_foreign(), words.trouble_name_servers_foreign_means())
            }
            Detail::NothingSeen => (
                words.trouble_nothing(),
                match trouble {
                    Trouble::Here => words.trouble_here_fine_means(),
                    Trouble::Mail => words.trouble_nothing_means_mail(),
                    Trouble::Site => words.trouble_nothing_means_site(),
                },
            ),
            Detail::NullMx => (words.trouble_null_mx(), words.trouble_null_mx_means()),
            Detail::OfficeDns => (words.trouble_office_dns(), words.trouble_office_dns_means()),
            Detail::OfficeFilter => (words.trouble_office_filter(), words.trouble_office_filter_means()),
            Detail::OwnLine => (words.trouble_own_line(), words.trouble_own_line_means()),
            Detail::Parked => (words.trouble_parked(), words.trouble_parked_means()),
            Detail::PendingDelete => (words.trouble_pending_delete(), words.trouble_pending_delete_means()),
            Detail::Portal => (words.trouble_own_line_portal(), words.trouble_own_line_portal_means()),
            Detail::Redemption => (words.trouble_redemption(), words.trouble_redemption_means()),
            Detail::ServerDown => (words.trouble_server(), words.trouble_server_means()),
            Detail::ServerHold => (words.trouble_server_hold(), words.trouble_server_hold_means()),
            Detail::ServerRefuses => (words.trouble_server_refuses(), words.trouble_server_refuses_means()),
            Detail::SiteElsewhere => (words.trouble_elsewhere(), words.trouble_elsewhere_means()),
            Detail::SiteError => (words.trouble_site_error(), words.trouble_site_error_means()),
            Detail::SiteSlow => (words.trouble_slow(), words.trouble_slow_means()),
            Detail::SiteStranger => (words.trouble_site_stranger(), words.trouble_site_stranger_means()),
            Detail::SpfRefuses => (words.trouble_spf_refuses(), words.trouble_spf_refuses_means()),
            Detail::Taken => (words.trouble_taken(), words.trouble_taken_means()),
            Detail::V4Broken => (words.trouble_v4_broken(), words.trouble_v4_broken_means()),
            Detail::V6Broken => (words.trouble_v6_broken(), words.trouble_v6_broken_means()),
        }
    }
}
