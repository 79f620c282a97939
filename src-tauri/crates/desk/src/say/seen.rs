//! What the spans say, in one line each.

use kigenban_advice::{MailRemark, Published, carried_over, is_of_mail_host, mail_remarks, published};
use kigenban_facts::{
    Check, ContractId, DnsAnswer, Kind, MailFault, Outcome, Registration, Seen, Span, State, TlsFault, TlsPurpose, Url,
    UrlFault, View, Why,
};
use kigenban_wording::domain_text;

use super::Say;
use crate::view::{CheckupState, HistoryEntry};

/// Entries shown under 点検の結果.
const ENTRIES: usize = 20;

impl Say<'_> {
    /// What the registry says about a contract's domain, field by field from the newest answer that says it.
    pub(crate) fn registered(&self, contract: ContractId) -> Option<Registration> {
        let bundle = self.book.bundle_of(self.contract(contract)?)?;
        published(self.book, &bundle.domain)
    }

    /// What is shown of a field that newer answers leave out, with the day it was last said.
    pub(crate) fn aged(&self, text: String, contract: ContractId, field: Published) -> String {
        let bundle = self.contract(contract).and_then(|contract| self.book.bundle_of(contract));
        match bundle.and_then(|bundle| carried_over(self.book, &bundle.domain, field)) {
            Some(at) => self.words.say_seen_then(&text, &self.day(self.day_of(at))),
            None => text,
        }
    }

    /// 点検の結果 of one contract, newest first.
    pub(crate) fn seen_of(&self, kind: Kind, domain: &str) -> Vec<HistoryEntry> {
        let mut spans: Vec<&Span> =
            self.book.spans.of(domain).filter(|span| kind_of_look(span) == kind && span.view == View::Public).collect();
        // Of one look at mail, the records before the certificates of its hosts.
        spans.sort_by_key(|span| std::cmp::Reverse((span.last_seen, !is_of_mail_host(span), span.first_seen)));
        let newest = spans.iter().position(|span| matches!(span.outcome.seen(), Some(Seen::Mail(_))));
        let entries = |(place, span): (usize, &Span)| {
            let remarks = if newest == Some(place) { self.remarks(span) } else { Vec::new() };
            let (state, text) = self.seen_line(span);
            [self.look_entry(span, state, text)].into_iter().chain(remarks)
        };
        spans.into_iter().take(ENTRIES).enumerate().flat_map(entries).collect()
    }

    /// What a look found to be put right, one entry each: no alarm, but nobody else would say so.
    fn remarks(&self, span: &Span) -> Vec<HistoryEntry> {
        let Outcome::Seen(Seen::Mail(mail)) = &span.outcome else { return Vec::new() };
        let entry = |remark| self.look_entry(span, CheckupState::Due, self.mail_remark(remark));
        mail_remarks(mail).into_iter().map(entry).collect()
    }

    /// What is to be put right, why, and by whom.
    pub(crate) fn mail_remark(&self, remark: MailRemark) -> String {
        let words = self.words;
        match remark {
            MailRemark::NoDmarc => words.say_mail_no_dmarc(),
            MailRemark::NoSpf => words.say_mail_no_spf(),
            MailRemark::SpfLookups => words.say_mail_spf_lookups(),
            MailRemark::SpfMany => words.say_mail_spf_many(),
            MailRemark::SpfOpen => words.say_mail_spf_open(),
            MailRemark::SpfSyntax => words.say_mail_spf_syntax(),
        }
    }

    fn look_entry(&self, span: &Span, state: CheckupState, text: String) -> HistoryEntry {
        HistoryEntry { when: self.instant(span.last_seen), who: None, state: Some(state), text, undo: None }
    }

    /// One span: how worrying, and what was seen.
    pub(crate) fn seen_line(&self, span: &Span) -> (CheckupState, String) {
        match &span.outcome {
            Outcome::Unseen { why } => (CheckupState::Unseen, self.why(span.check, *why)),
            Outcome::Seen(Seen::Registration(seen)) => self.registration_line(seen),
            Outcome::Seen(Seen::Dns(dns)) if dns.bogus => (CheckupState::Bad, self.words.say_check_dnssec_broken()),
            Outcome::Seen(Seen::Dns(dns)) => match dns.answer {
                DnsAnswer::Ok => (CheckupState::Fine, self.words.say_check_dns_ok()),
                DnsAnswer::Nxdomain => (CheckupState::Bad, self.words.say_check_dns_gone()),
                DnsAnswer::Servfail | DnsAnswer::Timeout => (CheckupState::Bad, self.words.say_check_dns_fails()),
            },
            Outcome::Seen(Seen::Tls(tls)) => {
                let day = self.day(self.day_of(tls.not_after));
                let other = tls.host != span.domain;
                let text = match (tls.purpose, tls.faults.is_empty()) {
                    (TlsPurpose::Mail, true) => self.words.say_check_mail_tls_ok(&tls.host, &day),
                    (TlsPurpose::Mail, false) => self.words.say_check_mail_tls_bad(&tls.host, &day),
                    (TlsPurpose::Web, true) if other => self.words.say_check_host_tls_ok(&domain_text(&tls.host), &day),
                    (TlsPurpose::Web, false) if other => {
                        self.words.say_check_host_tls_bad(&domain_text(&tls.host), &day)
                    }
                    (TlsPurpose::Web, true) => self.words.say_check_tls_ok(&day),
                    (TlsPurpose::Web, false) => self.words.say_check_tls_bad(&day),
                };
                let faults = tls.faults.iter().map(|fault| self.tls_fault(*fault));
                let text = faults.fold(text, |said, fault| self.words.say_check_and_fault(&said, &fault));
                (if tls.faults.is_empty() { CheckupState::Fine } else { CheckupState::Bad }, text)
            }
            Outcome::Seen(Seen::Web(web)) => {
                if web.urls.iter().any(stops_visitors) {
                    return (CheckupState::Bad, self.words.say_check_web_bad());
                }
                if web.urls.iter().all(|url| url.guarded) {
                    return (CheckupState::Unseen, self.words.say_check_web_guarded());
                }
                let machines = web.urls.iter().flat_map(|url| &url.machines);
                if let Some(broken) = machines.into_iter().find(|machine| !machine.faults.is_empty()) {
                    return (CheckupState::Due, self.words.say_check_web_machine(&broken.address));
                }
                let text = match web.urls.iter().filter_map(|url| url.took_ms).max().filter(|took| *took >= 100) {
                    Some(took) => {
                        self.words.say_check_web_ok_seconds(&format!("{}.{}", took / 1000, took % 1000 / 100))
                    }
                    None => self.words.say_check_web_ok(),
                };
                (CheckupState::Fine, text)
            }
            Outcome::Seen(Seen::Mail(mail)) => {
                let gone = [MailFault::MxNotPublic, MailFault::MxUnresolved, MailFault::NoMx, MailFault::NullMx];
                if mail.faults.iter().any(|fault| gone.contains(fault)) {
                    (CheckupState::Bad, self.words.say_check_mail_none())
                } else if mail_remarks(mail).is_empty() {
                    (CheckupState::Fine, self.words.say_check_mail_ok())
                } else {
                    (CheckupState::Due, self.words.say_check_mail_remarks())
                }
            }
        }
    }

    fn tls_fault(&self, fault: TlsFault) -> String {
        let words = self.words;
        match fault {
            TlsFault::Chain => words.say_tls_fault_chain(),
            TlsFault::Expired => words.say_tls_fault_expired(),
            TlsFault::NotYet => words.say_tls_fault_not_yet(),
            TlsFault::OtherName => words.say_tls_fault_other_name(),
            TlsFault::Untrusted => words.say_tls_fault_untrusted(),
        }
    }

    fn registration_line(&self, seen: &Registration) -> (CheckupState, String) {
        let state = match seen.state {
            State::Registered | State::Unregistrable => CheckupState::Fine,
            State::AutoRenewed | State::Reserved => CheckupState::Changed,
            State::Refused | State::Unknown => CheckupState::Unseen,
            _ => CheckupState::Bad,
        };
        let text = match (seen.state, seen.expires) {
            (State::Registered, Some(day)) => self.words.say_check_registered(&self.day(day)),
            (State::Registered, None) => self.words.say_check_registration_none(),
            (State::Unregistrable, _) => self.words.say_check_registration_unregistrable(),
            (other, _) => self.words.say_check_registration_state(&self.state_word(other)),
        };
        (state, text)
    }

    pub(crate) fn state_word(&self, state: State) -> String {
        let words = self.words;
        match state {
            State::AutoRenewed => words.state_auto_renewed(),
            State::Deleted => words.state_deleted(),
            State::Ending => words.state_ending(),
            State::Hold => words.state_hold(),
            State::Unregistrable => words.state_unregistrable(),
            State::NotRegistered => words.state_not_registered(),
            State::PendingDelete => words.state_pending_delete(),
            State::Redemption => words.state_redemption(),
            State::Refused => words.state_refused(),
            State::Registered => words.state_registered(),
            State::Reserved => words.state_reserved(),
            State::Suspended => words.state_suspended(),
            State::Unknown => words.state_unknown(),
        }
    }

    /// Why a look saw nothing. Only a registration has an office to ask at: every other check has none for want of an address.
    pub(crate) fn why(&self, check: Check, why: Why) -> String {
        let words = self.words;
        match why {
            Why::Intercepted => words.say_why_intercepted(),
            Why::NoService if check != Check::Registration => words.say_why_no_address(),
            Why::NoService => words.say_why_no_service(),
            Why::Offline => words.say_why_offline(),
            Why::RateLimited => words.say_why_rate_limited(),
            Why::Refused => words.say_why_refused(),
            Why::Timeout => words.say_why_timeout(),
            Why::Unreadable => words.say_why_unreadable(),
        }
    }
}

/// The kind of contract whose look it is.
pub(super) fn kind_of_look(span: &Span) -> Kind {
    match span.check {
        _ if is_of_mail_host(span) => Kind::Mail,
        Check::Registration => Kind::Domain,
        Check::Dns => Kind::Dns,
        Check::Tls => Kind::Certificate,
        Check::Web => Kind::Server,
        Check::Mail => Kind::Mail,
    }
}

/// A fault that keeps visitors away. A certificate's fault is the certificate's own line; a page that opens elsewhere opens.
/// Words about expiry alone may be the company's own.
fn stops_visitors(url: &Url) -> bool {
    url.faults.iter().any(|fault| match fault {
        UrlFault::Elsewhere | UrlFault::Tls => false,
        UrlFault::Parked => url.parking_host,
        UrlFault::Refused | UrlFault::Status | UrlFault::Timeout => true,
    })
}
