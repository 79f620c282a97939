//! Until when it can be saved, what to do in order, and whom to call.

use chrono::{Datelike, Days};
use kigenban_facts::{Book, Kind, Meaning, Span, State, Trouble, YearMonth};

use super::{Cause, Contact, LastDay, Past, StepKind, World};
use crate::Knowledge;
use crate::lifecycle::{GRACE_DAYS, recover_until};
use crate::looks::Look;
use crate::suffix::Family;

/// The last day on which a lapsed name can still be saved, with the rule it comes from.
///
/// .jp: 登録回復 until the 20th (属性型: registrars until the 15th) of the month after the end. gTLD: 45 days of grace, then
/// 30 days of redemption. Registrars stop earlier: the day is an outer limit.
pub(super) fn last_day(world: &World<'_>, past: &Past, domain: &str) -> Option<LastDay> {
    let family = Family::of(domain);
    let of_rule = |date, rule: &str| LastDay { date, rule: rule.to_owned(), passed: past.today > date };
    if let Some(look) = world.registration.filter(|_| world.is_registration_dead()) {
        let published = look.facts.other_dates.iter().any(|other| other.meaning == Meaning::RecoverUntil);
        let span = Span::of(look.seen.clone());
        let date = recover_until(family, &Look { span: &span, facts: look.facts });
        let rule = match (look.facts.state, family) {
            _ if published => "registry",
            (State::Redemption, _) => "generic.redemption_30_days",
            (_, Family::JpAttribute) => "jp_attribute.recover_15th",
            _ => "jp.recover_20th",
        };
        if let Some(date) = date {
            return Some(of_rule(date, rule));
        }
        if matches!(look.facts.state, State::NotRegistered | State::PendingDelete) {
            return None;
        }
    }
    let ended = past.ended?;
    let next = YearMonth::of(ended).plus(1).first_day();
    match family {
        Family::JpGeneral => next.with_day(20).map(|date| of_rule(date, "jp.recover_20th")),
        Family::JpAttribute => next.with_day(15).map(|date| of_rule(date, "jp_attribute.recover_15th")),
        Family::Generic => {
            ended.checked_add_days(Days::new(GRACE_DAYS)).map(|date| of_rule(date, "generic.grace_45_days"))
        }
    }
}

/// What to do, in order. `too_late`: the last known day for saving it has passed.
pub(super) fn steps(cause: Cause, trouble: Trouble, world: &World<'_>, past: &Past, too_late: bool) -> Vec<StepKind> {
    use StepKind::{
        AskMailProvider, AskSender, CallProvider, CheckAgain, CheckOwnLine, LogInToPortal, PayRenewal, PayRestore,
        ReplaceCertificate, RestoreRecords, TellStaff, TurnOnAutoRenewal,
    };
    let mut steps = match cause {
        Cause::CannotTell => vec![CheckAgain, CheckOwnLine, CallProvider],
        Cause::Certificate => vec![ReplaceCertificate, CallProvider, CheckAgain],
        Cause::Delegation => vec![CallProvider, RestoreRecords, TellStaff, CheckAgain],
        Cause::Lapsed => {
            let state = world.registration.map(|look| look.facts.state);
            let first = match state {
                Some(State::NotRegistered | State::PendingDelete | State::Hold) => CallProvider,
                Some(State::Deleted | State::Redemption | State::Suspended) => PayRestore,
                _ => PayRenewal,
            };
            // Who has paid already, or is too late, calls first: paying twice or for nothing helps nobody.
            let mut steps = if past.paid || too_late { vec![CallProvider, first] } else { vec![first, CallProvider] };
            steps.dedup();
            steps.extend([TellStaff, CheckAgain, TurnOnAutoRenewal]);
            if past.auto_on {
                steps.retain(|step| *step != TurnOnAutoRenewal);
            }
            steps
        }
        Cause::MailHostGone | Cause::MxGone => vec![RestoreRecords, CallProvider, TellStaff, CheckAgain],
        Cause::NothingSeen if trouble == Trouble::Mail => vec![AskSender, AskMailProvider, CheckOwnLine],
        Cause::NothingSeen => vec![CheckOwnLine, CheckAgain],
        Cause::OwnLine => vec![CheckOwnLine, LogInToPortal, CheckAgain],
        Cause::ServerDown | Cause::SiteError => vec![CallProvider, TellStaff, CheckAgain],
        Cause::SiteElsewhere | Cause::SiteParked => vec![CallProvider, RestoreRecords, CheckAgain],
    };
    steps.dedup();
    steps
}

/// Whom to call: the contract of the part that is the cause; its own fields, then the provider table.
pub(super) fn contact(book: &Book, knowledge: &Knowledge, domain: &str, cause: Cause, trouble: Trouble) -> Contact {
    let wanted: &[Kind] = match (cause, trouble) {
        (Cause::Lapsed, _) => &[Kind::Domain],
        (Cause::Delegation | Cause::MxGone, _) => &[Kind::Dns, Kind::Domain],
        (Cause::Certificate, Trouble::Site) => &[Kind::Certificate, Kind::Server],
        (Cause::MailHostGone, _) | (_, Trouble::Mail) => &[Kind::Mail, Kind::Server],
        (_, Trouble::Site) => &[Kind::Server],
    };
    let ours = book.bundles.of(domain).flat_map(|bundle| book.contracts_of(bundle.id));
    let of_domain = |kind: &Kind| ours.clone().find(|contract| contract.kind == *kind && !contract.unused);
    let Some(contract) = wanted.iter().find_map(of_domain) else { return Contact::default() };
    let provider = contract.provider.as_ref().map(|provider| provider.value.clone());
    let known = provider.as_deref().and_then(|name| knowledge.provider_named(name));
    Contact {
        contract: Some(contract.id),
        login_url: contract.login_url.clone().or_else(|| known.and_then(|known| known.login_url.clone())),
        provider,
        phone: contract.phone.clone(),
        kept_at: contract.kept_at.clone(),
        manager: book.in_charge(contract),
    }
}
