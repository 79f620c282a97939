//! Why a status applies, and what follows for the work.

use chrono::NaiveDate;
use kigenban_advice::{Consequence, Reason, Status};
use kigenban_facts::{State, TlsFault, TlsPurpose};
use kigenban_wording::domain_text;

use super::Say;

impl Say<'_> {
    /// Why, in one or two sentences; `None` when there is nothing to say beyond the dates.
    pub(crate) fn reason(&self, reason: &Reason) -> Option<String> {
        let words = self.words;
        let day = |date: &NaiveDate| self.day(*date);
        Some(match reason {
            Reason::AccessEnds { on, .. } => words.reason_access_ends(&day(on)),
            Reason::AutoCharge { on } => words.reason_auto_charge(&day(on)),
            Reason::AutoNotMoved { on } => words.reason_auto_not_moved(&day(on)),
            Reason::AutoRenewed { until } => words.reason_auto_renewed(&day(until)),
            Reason::CardEnds { card, on } => words.reason_card_ends(&self.card_word(*card), &day(on)),
            Reason::CertificateEnds { on, purpose, .. } => match purpose {
                TlsPurpose::Mail => words.reason_mail_certificate_ends(&day(on)),
                TlsPurpose::Web => words.reason_certificate_ends(&day(on)),
            },
            Reason::CertificateExpired { on, purpose, .. } => match purpose {
                TlsPurpose::Mail => words.reason_mail_certificate_expired(&day(on)),
                TlsPurpose::Web => words.reason_certificate_expired(&day(on)),
            },
            Reason::CertificateFault { fault, purpose, .. } => self.certificate_fault(*fault, *purpose),
            Reason::CertificateStuck { on, purpose, .. } => match purpose {
                TlsPurpose::Mail => words.reason_mail_certificate_stuck(&day(on)),
                TlsPurpose::Web => words.reason_certificate_stuck(&day(on)),
            },
            Reason::ChargeUnconfirmed { on } => words.reason_charge_unconfirmed(&day(on)),
            Reason::Contradicted { state } => words.reason_contradicted(&self.state_word(*state)),
            Reason::DateMovedEarlier { to } => words.reason_date_moved_earlier(&day(to)),
            Reason::DateNear { on } => words.reason_date_near(&day(on)),
            Reason::DateNotMoved { on } => words.reason_date_not_moved(&day(on)),
            Reason::DatePassed { on } => words.reason_date_passed(&day(on)),
            Reason::DateUnsaid { days } => words.reason_date_unsaid(&words.count_days(&days.to_string())),
            Reason::DatesDiffer { own, public } => words.reason_dates_differ(&day(own), &day(public)),
            Reason::Dead { state, recover_until } => {
                let what = match state {
                    State::Deleted => words.reason_dead_deleted(),
                    State::Hold => words.reason_dead_hold(),
                    State::PendingDelete => words.reason_dead_pending(),
                    State::Redemption => words.reason_dead_redemption(),
                    State::NotRegistered => words.reason_not_registered(),
                    _ => words.reason_dead_suspended(),
                };
                match recover_until {
                    Some(until) => self.both(&what, &words.reason_recover_until(&day(until))),
                    None => what,
                }
            }
            Reason::DelegationGone => words.reason_delegation_gone(),
            Reason::DnsFails => words.reason_dns_fails(),
            Reason::DnssecBroken => words.reason_dnssec_broken(),
            Reason::Ending { on: Some(on) } => words.reason_ending_on(&day(on)),
            Reason::Ending { on: None } => words.reason_ending(),
            Reason::Far => return None,
            Reason::HandoverOpen { on, left, to } => {
                words.reason_handover_open(&day(on), &self.polite(*to).unwrap_or_default(), &self.things(*left))
            }
            Reason::HolderDiffers => words.reason_holder_differs(),
            Reason::HolderOutside => words.reason_holder_outside(),
            Reason::LapseSign => words.reason_lapse_sign(),
            Reason::LockLifted { since } => words.reason_lock_lifted(&day(since)),
            Reason::MachineFails { address } => words.reason_machine_fails(address),
            Reason::MxGone => words.reason_mx_gone(),
            Reason::NameServersLost => words.reason_name_servers_lost(),
            Reason::DateUnseen { on, seen } => words.reason_date_unseen(&day(on), &day(seen)),
            Reason::DomainNotWatched { last: Some(last) } => words.reason_domain_not_watched_last(&day(last)),
            Reason::DomainNotWatched { last: None } => words.reason_domain_not_watched(),
            Reason::MarkUnproved { period, pay_by } => words.reason_mark_unproved(&day(period), &day(pay_by)),
            Reason::NamesWhoLeft { person, fields } => self.named_who_left(*person, fields),
            Reason::SheetPutOff => words.reason_sheet_put_off(),
            Reason::NobodyInCharge => words.reason_nobody_in_charge(),
            Reason::NoticeDay { on } => words.reason_notice_day(&day(on)),
            Reason::NoticesStillGo { was, now: Some(now) } => words.reason_notices_still_go(was, now),
            Reason::NoticesStillGo { was, now: None } => words.reason_notices_go_nowhere(was),
            Reason::SecondFactorAwaited { person } => {
                words.reason_second_factor_awaited(&self.polite(*person).unwrap_or_default())
            }
            Reason::NextDayUnknown { paid } => words.reason_next_day_unknown(&day(paid)),
            Reason::NoDateKnown => words.reason_no_date_known(),
            Reason::NoDateOfItsOwn => words.reason_no_date_of_its_own(),
            Reason::NotChecked { days: Some(days) } => {
                words.reason_not_checked_days(&words.count_days(&days.to_string()))
            }
            Reason::NotChecked { days: None } => words.reason_not_checked_ever(),
            Reason::NotRegistered => words.reason_not_registered(),
            Reason::NotTurned => words.reason_not_turned(),
            Reason::Paid { period } => words.reason_paid(&day(period)),
            Reason::PayByAfterEnd { pay_by, ends } => words.reason_pay_by_after_end(&day(pay_by), &day(ends)),
            Reason::PayerOutside => words.reason_payer_outside(),
            Reason::Provisional { until: Some(until) } => words.reason_provisional_until(&day(until)),
            Reason::Provisional { until: None } => words.reason_provisional(),
            Reason::RecordsChanged => words.reason_records_changed(),
            Reason::RegistryAlone { state } => words.reason_registry_alone(&self.state_word(*state)),
            Reason::RegistrarUnknown => words.reason_registrar_unknown(),
            Reason::Renamed { since } => words.reason_renamed(&day(since)),
            Reason::SheetOld { since, .. } => words.reason_sheet_old(&day(since)),
            Reason::SiteDown => words.reason_site_down(),
            Reason::SiteElsewhere { to } => words.reason_site_elsewhere(&domain_text(to)),
            Reason::SiteParked => words.reason_site_parked(),
            Reason::SiteSpeaksOfExpiry => words.reason_site_speaks_of_expiry(),
            Reason::Stale => words.reason_stale(),
            Reason::TransferPending { since } => words.reason_transfer_pending(&day(since)),
            Reason::Unrepeated { state: State::Registered, .. } => words.reason_unrepeated_transfer(),
            Reason::Unrepeated { state, .. } => words.reason_unrepeated(&self.state_word(*state)),
            Reason::Unused => words.reason_unused(),
            Reason::WayOld { seen, .. } => words.reason_way_old(&day(seen)),
        })
    }

    fn certificate_fault(&self, fault: TlsFault, purpose: TlsPurpose) -> String {
        let words = self.words;
        match (purpose, fault) {
            (TlsPurpose::Mail, TlsFault::Chain) => words.reason_mail_certificate_chain(),
            (TlsPurpose::Mail, TlsFault::NotYet) => words.reason_mail_certificate_not_yet(),
            (TlsPurpose::Mail, TlsFault::OtherName) => words.reason_mail_certificate_other_name(),
            (TlsPurpose::Mail, _) => words.reason_mail_certificate_untrusted(),
            (TlsPurpose::Web, TlsFault::Chain) => words.reason_certificate_chain(),
            (TlsPurpose::Web, TlsFault::Expired) => words.reason_certificate_ended(),
            (TlsPurpose::Web, TlsFault::NotYet) => words.reason_certificate_not_yet(),
            (TlsPurpose::Web, TlsFault::OtherName) => words.reason_certificate_other_name(),
            (TlsPurpose::Web, _) => words.reason_certificate_untrusted(),
        }
    }

    /// What a task means for the work. A date that lies ahead says what stops then; everything else has a reason of its
    /// own, and "now it stands still" follows only where a check proves it.
    pub(crate) fn meaning(
        &self,
        status: Status,
        reason: &Reason,
        consequence: Consequence,
        due: Option<NaiveDate>,
    ) -> Option<String> {
        let of_a_date =
            matches!(reason, Reason::CardEnds { .. } | Reason::CertificateEnds { .. } | Reason::DateNear { .. });
        if of_a_date && due.is_some_and(|due| due >= self.today()) {
            return self.consequence(consequence, due).or_else(|| self.reason(reason));
        }
        let Some(why) = self.reason(reason) else { return self.consequence(consequence, due) };
        let stands_still = status == Status::Stopped
            && !matches!(
                consequence,
                Consequence::MailWarns | Consequence::NotOurs | Consequence::PaymentFails | Consequence::SiteWarns
            );
        match self.consequence(consequence, None).filter(|_| stands_still) {
            Some(now) => Some(self.both(&why, &now)),
            None => Some(why),
        }
    }

    /// What happens to the work when nothing is done until `due`; `None` when nothing stops by itself.
    pub(crate) fn consequence(&self, consequence: Consequence, due: Option<NaiveDate>) -> Option<String> {
        let words = self.words;
        let ahead = due.filter(|due| *due >= self.today()).map(|due| self.day(due));
        Some(match (consequence, ahead) {
            (Consequence::Nothing, _) => return None,
            (Consequence::NotOurs, _) => words.consequence_not_ours(),
            (Consequence::MailStops, Some(day)) => words.consequence_mail_stops(&day),
            (Consequence::MailStops, None) => words.consequence_now_mail_stops(),
            (Consequence::MailWarns, Some(day)) => words.consequence_mail_warns(&day),
            (Consequence::MailWarns, None) => words.consequence_now_mail_warns(),
            (Consequence::PaymentFails, Some(day)) => words.consequence_payment_fails(&day),
            (Consequence::PaymentFails, None) => words.consequence_now_payment_fails(),
            (Consequence::SiteAndMailStop, Some(day)) => words.consequence_site_and_mail_stop(&day),
            (Consequence::SiteAndMailStop, None) => words.consequence_now_site_and_mail_stop(),
            (Consequence::SiteStops, Some(day)) => words.consequence_site_stops(&day),
            (Consequence::SiteStops, None) => words.consequence_now_site_stops(),
            (Consequence::SiteWarns, Some(day)) => words.consequence_site_warns(&day),
            (Consequence::SiteWarns, None) => words.consequence_now_site_warns(),
            (Consequence::Stops, Some(day)) => words.consequence_stops(&day),
            (Consequence::Stops, None) => words.consequence_now_stops(),
        })
    }

    /// Two sentences one after the other.
    pub(crate) fn both(&self, first: &str, second: &str) -> String {
        match self.words.language() {
            kigenban_facts::Language::En => format!("{first} {second}"),
            kigenban_facts::Language::Ja => format!("{first}{second}"),
        }
    }
}
