//! Certificates: warned by share of their life, because 200, 100 and 47 days are coming (SC-081v3).

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use kigenban_facts::{Book, ContractId, Kind, RenewalWay, Source, SourcedDate, Tls, TlsFault, TlsPurpose};

use crate::TaskKind;
use crate::looks::{self, Look, Proof};
use crate::tasks::key;
use crate::zone::day_of;

/// A life at most this long is only issued to machines.
const SHORT_LIVED_DAYS: i64 = 100;

/// Machines renew long-lived certificates at 60 to 30 days before the end: under a fifth of 398 days would be too early.
const MACHINE_URGENT: TimeDelta = TimeDelta::days(20);

/// Programs that renew (certbot, acme.sh) run by night and begin when a third of the life is left, at most 30 days; of a
/// life of ten days and less, when half is left. Nothing is late before the second night after that.
const TWO_NIGHTS: TimeDelta = TimeDelta::days(2);
const VERY_SHORT: TimeDelta = TimeDelta::days(10);
const LONGEST_LEFT: TimeDelta = TimeDelta::days(30);

/// What a certificate says today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CertificateState {
    /// It was good before and now has this fault.
    Broken(TlsFault),
    /// Its end is proved to have passed.
    Expired,
    /// Good, far from its end.
    Good,
    /// It never was good: this host may serve no https of its own.
    NeverGood(TlsFault),
    /// Under a third of its life (at most 30 days).
    Soon,
    /// Automatic, and two thirds of its life are over without a new one.
    Stuck,
    /// Automatic, and four fifths of its life are over without a new one.
    StuckUrgent,
    /// By hand, under 7 days.
    Urgent,
}

/// The certificate that ends first among those served now.
pub(crate) struct Certificate {
    pub(crate) state: CertificateState,
    pub(crate) purpose: TlsPurpose,
    /// The host that shows it.
    pub(crate) host: String,
    pub(crate) days: CertificateDays,
    /// Since when a proved fault is there.
    pub(crate) since: Option<DateTime<Utc>>,
    pub(crate) pending: bool,
    ever_good: bool,
}

/// The days on which a certificate's word changes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct CertificateDays {
    pub(crate) ends: SourcedDate,
    /// そろそろ from here.
    pub(crate) soon: NaiveDate,
    /// 止まりそう from here; a mail host's never is.
    pub(crate) urgent: Option<NaiveDate>,
}

/// The worst certificate of a domain's site.
pub(crate) fn of_site(book: &Book, domain: &str, way: RenewalWay, zone: Tz, now: DateTime<Utc>) -> Option<Certificate> {
    of(book, domain, TlsPurpose::Web, way, zone, now)
}

/// The worst certificate of a domain's mail hosts.
pub(crate) fn of_mail(book: &Book, domain: &str, zone: Tz, now: DateTime<Utc>) -> Option<Certificate> {
    of(book, domain, TlsPurpose::Mail, RenewalWay::Unknown, zone, now)
}

fn of(
    book: &Book,
    domain: &str,
    purpose: TlsPurpose,
    way: RenewalWay,
    zone: Tz,
    now: DateTime<Utc>,
) -> Option<Certificate> {
    let all: Vec<_> = looks::tls(book, domain).into_iter().filter(|look| look.facts.purpose == purpose).collect();
    let newest = all.iter().map(|look| look.span.last_seen).max()?;
    let mut parts: Vec<&str> = all.iter().map(|look| look.span.part.as_str()).collect();
    parts.sort_unstable();
    parts.dedup();
    let served = parts.into_iter().filter_map(|part| {
        let looks: Vec<_> = all.iter().filter(|look| look.span.part == part).copied().collect();
        // A host that has not been seen for a week while others were is no longer served.
        (newest - looks.last()?.span.last_seen < UNSERVED).then(|| judge(&looks, way, zone, now))?
    });
    let mut served: Vec<Certificate> = served.collect();
    let is_main = |certificate: &Certificate| certificate.host == domain;
    if purpose == TlsPurpose::Web && served.iter().any(is_main) {
        // A www beside it that never was good is asked about, and once.
        let never_good = |one: &Certificate| one.state == CertificateState::Expired && !one.ever_good;
        for beside in served.iter_mut().filter(|one| !is_main(one) && never_good(one)) {
            beside.state = CertificateState::NeverGood(TlsFault::Expired);
        }
        let is_asked = |one: &Certificate| matches!(one.state, CertificateState::NeverGood(_));
        served.retain(|one| is_main(one) || !is_asked(one) || !is_known(book, domain, &one.host));
    }
    let pending = served.iter().any(|certificate| certificate.pending);
    let worst = served.into_iter().min_by_key(|one| (severity(one.state), one.days.ends.date))?;
    Some(Certificate { pending, ..worst })
}

/// A person said of this host that its certificate is known not to fit.
fn is_known(book: &Book, domain: &str, host: &str) -> bool {
    let contracts = book.bundles.of(domain).flat_map(|bundle| book.contracts_of(bundle.id));
    let mut certificates = contracts.filter(|contract| contract.kind == Kind::Certificate);
    certificates.any(|contract| book.is_done(&key_of_host(contract.id, host)))
}

/// The key of the question about one host's certificate, whenever it was first seen.
pub(crate) fn key_of_host(contract: ContractId, host: &str) -> String {
    format!("{}.{host}", key(contract, None, TaskKind::FixCertificate))
}

/// Dozens of looks that saw other hosts and not this one.
const UNSERVED: TimeDelta = TimeDelta::days(7);

fn judge(looks: &[Look<'_, Tls>], way: RenewalWay, zone: Tz, now: DateTime<Utc>) -> Option<Certificate> {
    let worst = |tls: &Tls| {
        let counted =
            tls.faults.iter().copied().filter(|fault| *fault != TlsFault::Expired && counts(tls, *fault, now));
        counted.min_by_key(|fault| weight(*fault))
    };
    let newest = looks.last()?;
    let fault = worst(newest.facts);
    let proof = looks::proof(looks, |tls| fault.is_some() && worst(tls) == fault);
    let expired = looks::proof(looks, |tls| tls.faults.contains(&TlsFault::Expired));
    let ever_good = looks.iter().any(|look| !look.facts.faults.iter().any(|fault| counts(look.facts, *fault, now)));
    let pending = matches!(proof, Proof::Once(_)) || matches!(expired, Proof::Once(_));
    let state = match (expired, fault, proof) {
        (Proof::Twice(_), ..) => CertificateState::Expired,
        (_, Some(fault), Proof::Twice(_)) if ever_good => CertificateState::Broken(fault),
        (_, Some(fault), Proof::Twice(_)) => CertificateState::NeverGood(fault),
        _ => by_life(newest.facts, way, now),
    };
    let not_after = newest.facts.not_after;
    let ends =
        SourcedDate { date: end_day(newest.facts, zone), source: Source::Certificate, seen_at: newest.span.last_seen };
    let (soon, urgent) = shares(newest.facts, way);
    let day = |left: TimeDelta| day_of(not_after - left, zone).min(ends.date);
    let (soon, urgent) = match newest.facts.purpose {
        TlsPurpose::Mail => (day(urgent), None),
        TlsPurpose::Web => (day(soon), Some(day(urgent))),
    };
    Some(Certificate {
        state,
        purpose: newest.facts.purpose,
        host: newest.facts.host.clone(),
        ever_good,
        since: expired.since().or(proof.since()),
        days: CertificateDays { ends, soon, urgent },
        pending,
    })
}

/// Certificates are issued to begin at once: one that begins within a day or two was just replaced, and it is this PC's
/// clock that is behind.
const CLOCK_BEHIND: TimeDelta = TimeDelta::days(2);

/// Whether a fault that was seen is the certificate's own.
pub(crate) fn counts(tls: &Tls, fault: TlsFault, now: DateTime<Utc>) -> bool {
    fault != TlsFault::NotYet || tls.not_before - now > CLOCK_BEHIND
}

fn by_life(tls: &Tls, way: RenewalWay, now: DateTime<Utc>) -> CertificateState {
    let left = tls.not_after - now;
    let (soon, urgent) = shares(tls, way);
    match (is_automatic(tls, way), left < urgent, left < soon) {
        (true, true, _) => CertificateState::StuckUrgent,
        (true, _, true) => CertificateState::Stuck,
        (false, true, _) => CertificateState::Urgent,
        (false, _, true) => CertificateState::Soon,
        _ => CertificateState::Good,
    }
}

/// The instants at which its word changes, whoever renews it.
pub(crate) fn turns(tls: &Tls) -> impl Iterator<Item = DateTime<Utc>> {
    let by = [RenewalWay::Automatic, RenewalWay::Manual].map(|way| shares(tls, way));
    let of_life = by.into_iter().flat_map(|(soon, urgent)| [tls.not_after - soon, tls.not_after - urgent]);
    // A moment later: the word changes when less is left, not at the border itself.
    of_life.map(|at| at + TimeDelta::nanoseconds(1)).chain([tls.not_before - CLOCK_BEHIND])
}

/// Time left at which it enters そろそろ, and 止まりそう.
fn shares(tls: &Tls, way: RenewalWay) -> (TimeDelta, TimeDelta) {
    let life = tls.not_after - tls.not_before;
    let soon = match way {
        RenewalWay::Manual => (life / 3).min(LONGEST_LEFT),
        // A machine may stand behind it.
        RenewalWay::Automatic | RenewalWay::Unknown => {
            let renewed_at = if life <= VERY_SHORT { life / 2 } else { (life / 3).min(LONGEST_LEFT) };
            // A life of days has no two nights to spare.
            (renewed_at - TWO_NIGHTS).max((life / 6).min(TimeDelta::days(1)))
        }
    };
    let urgent =
        if is_automatic(tls, way) { (life / 5).min(MACHINE_URGENT).min(soon) } else { TimeDelta::days(7).min(soon) };
    (soon, urgent)
}

fn is_automatic(tls: &Tls, way: RenewalWay) -> bool {
    match way {
        RenewalWay::Automatic => true,
        RenewalWay::Manual => false,
        RenewalWay::Unknown => {
            let issuer = tls.issuer.to_lowercase();
            let machine = ["let's encrypt", "google trust", "zerossl", "amazon", "cloudflare", "buypass"];
            (tls.not_after - tls.not_before).num_days() <= SHORT_LIVED_DAYS
                || machine.iter().any(|name| issuer.contains(name))
        }
    }
}

fn weight(fault: TlsFault) -> u8 {
    match fault {
        TlsFault::Expired => 0,
        TlsFault::OtherName => 1,
        TlsFault::Untrusted => 2,
        TlsFault::NotYet => 3,
        TlsFault::Chain => 4,
    }
}

fn severity(state: CertificateState) -> u8 {
    match state {
        CertificateState::Expired => 0,
        CertificateState::Broken(_) => 1,
        CertificateState::StuckUrgent | CertificateState::Urgent => 2,
        CertificateState::Stuck | CertificateState::Soon => 3,
        CertificateState::NeverGood(_) => 4,
        CertificateState::Good => 5,
    }
}

/// The last day of a certificate: the earlier of the two calendars.
pub(crate) fn end_day(tls: &Tls, zone: Tz) -> NaiveDate {
    day_of(tls.not_after, zone).min(tls.not_after.date_naive())
}

#[cfg(test)]
mod tests;
