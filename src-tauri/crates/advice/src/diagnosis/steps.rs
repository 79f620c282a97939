//! What to do in order, and whom each step concerns: the company of the very contract that is broken, or nobody.

use kigenban_facts::{Kind, State, Trouble};

use super::{Case, Contact, Detail, RescueStep, StepKind, mail};

/// What to do, in order. `too_late`: the last known day for saving it has passed.
pub(super) fn steps(detail: Detail, case: &Case<'_>, too_late: bool, unknown: bool) -> Vec<RescueStep> {
    let (kinds, to) = if unknown {
        (vec![StepKind::CheckSpelling, StepKind::CheckAgain], None)
    } else {
        (kinds(detail, case, too_late), keeper(detail, case))
    };
    let step = |kind| RescueStep { kind, to: concerned(kind, to).map(|kind| contact(case, kind)) };
    kinds.into_iter().map(step).collect()
}

fn kinds(detail: Detail, case: &Case<'_>, too_late: bool) -> Vec<StepKind> {
    use StepKind::{
        AnswerConfirmation, AskMailProvider, AskOfficeNetwork, AskSender, CallProvider, CheckAgain, CheckClock,
        CheckFromOutside, CheckOwnLine, EmptyMailbox, LogInToPortal, ReplaceCertificate, RestoreRecords,
        RestoreServers, TellStaff, WithdrawEnding,
    };
    match detail {
        Detail::AddressGone | Detail::MxForeign | Detail::MxGone | Detail::MxNotPublic | Detail::NullMx => {
            vec![RestoreRecords, CallProvider, TellStaff, CheckAgain]
        }
        Detail::AutoExtended | Detail::Lapsed | Detail::Redemption => pay(case, too_late),
        Detail::CannotTell => vec![CheckAgain, CheckOwnLine],
        Detail::CertificateChain | Detail::CertificateExpired | Detail::CertificateName | Detail::CertificateWww => {
            vec![ReplaceCertificate, TellStaff, CheckAgain]
        }
        Detail::CertificateNotYet => vec![CheckClock, ReplaceCertificate, CheckAgain],
        Detail::ClientHold => vec![AnswerConfirmation, CallProvider, TellStaff, CheckAgain],
        Detail::DelegationGone
        | Detail::Freed
        | Detail::MxUnresolved
        | Detail::DnssecBroken
        | Detail::NameServersDead
        | Detail::Parked
        | Detail::PendingDelete
        | Detail::ServerDown
        | Detail::ServerHold
        | Detail::ServerRefuses
        | Detail::SiteElsewhere
        | Detail::SiteError
        | Detail::SiteStranger
        | Detail::Taken => vec![CallProvider, TellStaff, CheckAgain],
        Detail::DkimGone | Detail::DmarcRefuses | Detail::SpfRefuses => vec![RestoreRecords, AskSender, CheckAgain],
        Detail::Ending => vec![WithdrawEnding, CallProvider, CheckAgain],
        Detail::MailCertificate => vec![ReplaceCertificate, TellStaff, CheckAgain],
        Detail::Mailbox => vec![EmptyMailbox, AskMailProvider, CheckAgain],
        Detail::NameServerHalfDead | Detail::V4Broken | Detail::V6Broken => vec![CallProvider, CheckAgain],
        Detail::SiteSlow => vec![CheckAgain, CallProvider],
        Detail::NameServersForeign => vec![RestoreServers, CallProvider, TellStaff, CheckAgain],
        Detail::NothingSeen => match case.trouble {
            Trouble::Mail => vec![AskSender, AskMailProvider, CheckOwnLine],
            Trouble::Here | Trouble::Site => vec![CheckFromOutside, CheckOwnLine, CheckAgain],
        },
        Detail::OfficeDns | Detail::OfficeFilter => vec![CheckFromOutside, AskOfficeNetwork, CheckAgain],
        Detail::OwnLine => vec![CheckOwnLine, CheckFromOutside, CheckAgain],
        Detail::Portal => vec![LogInToPortal, CheckAgain],
    }
}

/// Who has paid already, or is too late, calls first: paying twice or for nothing helps nobody.
fn pay(case: &Case<'_>, too_late: bool) -> Vec<StepKind> {
    use StepKind::{CallProvider, CheckAgain, PayRenewal, PayRestore, TellStaff, TurnOnAutoRenewal};
    let first = match case.sight.state() {
        Some(State::Deleted | State::Redemption | State::Suspended) => PayRestore,
        _ => PayRenewal,
    };
    let mut steps = if case.past.paid || too_late { vec![CallProvider, first] } else { vec![first, CallProvider] };
    // Paid by drawing: nothing to pay by hand, and nothing to switch on.
    steps.retain(|step| *step != PayRenewal || !case.past.paid);
    steps.extend([TellStaff, CheckAgain]);
    if !case.past.auto_on {
        steps.push(TurnOnAutoRenewal);
    }
    steps
}

/// The kind of contract that a cause concerns.
fn keeper(detail: Detail, case: &Case<'_>) -> Option<Kind> {
    Some(match detail {
        Detail::AutoExtended
        | Detail::ClientHold
        | Detail::DelegationGone
        | Detail::Ending
        | Detail::Freed
        | Detail::Lapsed
        | Detail::NameServersForeign
        | Detail::PendingDelete
        | Detail::Redemption
        | Detail::ServerHold
        | Detail::Taken => Kind::Domain,
        Detail::AddressGone
        | Detail::DkimGone
        | Detail::DmarcRefuses
        | Detail::DnssecBroken
        | Detail::MxForeign
        | Detail::MxGone
        | Detail::MxNotPublic
        | Detail::NameServerHalfDead
        | Detail::NameServersDead
        | Detail::NullMx
        | Detail::SpfRefuses => Kind::Dns,
        Detail::MxUnresolved => of_mail_host(case),
        // A certificate's issuer sells no help: who put it onto the server does.
        Detail::CertificateChain
        | Detail::CertificateExpired
        | Detail::CertificateName
        | Detail::CertificateNotYet
        | Detail::CertificateWww
        | Detail::ServerDown
        | Detail::ServerRefuses
        | Detail::SiteError
        | Detail::SiteSlow
        | Detail::V4Broken
        | Detail::V6Broken => Kind::Server,
        Detail::MailCertificate | Detail::Mailbox => Kind::Mail,
        Detail::NothingSeen if case.trouble == Trouble::Mail => Kind::Mail,
        Detail::Parked | Detail::SiteElsewhere | Detail::SiteStranger => of_page(case),
        Detail::CannotTell
        | Detail::NothingSeen
        | Detail::OfficeDns
        | Detail::OfficeFilter
        | Detail::OwnLine
        | Detail::Portal => return None,
    })
}

/// A host below the company's own name is a record of its zone; any other is the mail company's.
fn of_mail_host(case: &Case<'_>) -> Kind {
    let hosts = case.sight.mail.map(|look| mail::hosts(look.facts)).unwrap_or_default();
    let own = hosts.iter().any(|host| host.ends_with(&format!(".{}", case.past.domain)));
    if own { Kind::Dns } else { Kind::Mail }
}

/// Whoever can put the page back: where name servers are parked, the registrar; where the address moved, who keeps the
/// zone; else the server.
fn of_page(case: &Case<'_>) -> Kind {
    use crate::dns_changes::addresses_of;
    if case.sight.sign_of_servers().is_some() {
        return Kind::Domain;
    }
    let now = case.sight.dns.map(|look| addresses_of(look.facts)).unwrap_or_default();
    let before = case.past.dns().map(addresses_of).unwrap_or_default();
    if super::sight::are_others(&before, &now) { Kind::Dns } else { Kind::Server }
}

/// Whom a step concerns, where the cause concerns `keeper`.
fn concerned(step: StepKind, keeper: Option<Kind>) -> Option<Kind> {
    match step {
        StepKind::AskMailProvider | StepKind::EmptyMailbox => Some(Kind::Mail),
        StepKind::RestoreServers | StepKind::TurnOnAutoRenewal | StepKind::WithdrawEnding => Some(Kind::Domain),
        StepKind::AnswerConfirmation
        | StepKind::CallProvider
        | StepKind::PayRenewal
        | StepKind::PayRestore
        | StepKind::ReplaceCertificate
        | StepKind::RestoreRecords => keeper,
        StepKind::AskOfficeNetwork
        | StepKind::AskSender
        | StepKind::CheckAgain
        | StepKind::CheckClock
        | StepKind::CheckFromOutside
        | StepKind::CheckOwnLine
        | StepKind::CheckSpelling
        | StepKind::LogInToPortal
        | StepKind::TellStaff => None,
    }
}

/// The contract of that kind, its own fields, then the provider table's login page; nothing where the ledger has none.
fn contact(case: &Case<'_>, kind: Kind) -> Contact {
    let Some(contract) = case.past.contract(kind) else { return Contact { kind, ..Contact::default() } };
    let provider = contract.provider.as_ref().map(|provider| provider.value.trim()).filter(|name| !name.is_empty());
    let known = provider.and_then(|name| case.knowledge.provider_named(name));
    Contact {
        kind,
        contract: Some(contract.id),
        provider: provider.map(str::to_owned),
        login_url: contract.login_url.clone().or_else(|| known.and_then(|known| known.login_url.clone())),
        phone: contract.phone.clone(),
        hours: contract.hours.clone(),
        customer_number: contract.customer_number.clone(),
        kept_at: contract.kept_at.clone(),
        manager: case.past.book.in_charge(contract),
    }
}
