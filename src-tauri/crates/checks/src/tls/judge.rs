//! What a certificate says, and every fault by itself: time, name, and who vouches for it.

use std::time::Duration;

use chrono::{DateTime, Datelike, Utc};
use kigenban_facts::{Tls, TlsFault, TlsPurpose};
use rustls::client::{verify_server_cert_signed_by_trust_anchor, verify_server_name};
use rustls::server::ParsedCertificate;
use rustls::{CertificateError, Error};
use rustls_pki_types::{CertificateDer, ServerName, UnixTime};
use x509_parser::extensions::GeneralName;
use x509_parser::prelude::{FromDer, X509Certificate};
use x509_parser::x509::X509Name;

use super::Shown;
use crate::Internet;
use crate::no_answer::NoAnswer;

/// Names of a certificate that are kept; some carry hundreds.
const MOST_NAMES: usize = 100;

/// Turns what a server showed into facts of the first certificate, judged at `now`.
pub(crate) fn judge(
    shown: &Shown,
    host: &str,
    port: u16,
    purpose: TlsPurpose,
    internet: &Internet,
    now: DateTime<Utc>,
) -> Result<Tls, NoAnswer> {
    let leaf = shown.chain.first().ok_or(NoAnswer::Unreadable)?;
    let (_, certificate) = X509Certificate::from_der(leaf).map_err(|_| NoAnswer::Unreadable)?;
    let instant = |time: x509_parser::time::ASN1Time| {
        // Years outside these are no dates of anything that a person should be told.
        DateTime::from_timestamp(time.timestamp(), 0).filter(|at| (1900..=2999).contains(&at.year()))
    };
    let not_before = instant(certificate.validity().not_before).ok_or(NoAnswer::Unreadable)?;
    let not_after = instant(certificate.validity().not_after).ok_or(NoAnswer::Unreadable)?;
    let mut faults = Vec::new();
    if now > not_after {
        faults.push(TlsFault::Expired);
    }
    if now < not_before {
        faults.push(TlsFault::NotYet);
    }
    if !is_for(leaf, host) {
        faults.push(TlsFault::OtherName);
    }
    // Who vouches is asked at a time when the certificate itself is good, so that age is never called distrust.
    let good_at = now.clamp(not_before, not_after.max(not_before));
    let stranger = stranger(shown, &certificate, internet, good_at);
    if stranger.is_some() && vouched_by_this_pc(shown, host, internet, now) {
        return Err(NoAnswer::Intercepted);
    }
    faults.extend(stranger);
    faults.sort();
    Ok(Tls {
        host: host.to_owned(),
        port,
        purpose,
        not_before,
        not_after,
        issuer: name_of(certificate.issuer()),
        names: names(&certificate),
        faults,
    })
}

/// Whether this PC's own roots vouch for a chain that Mozilla's do not.
fn vouched_by_this_pc(shown: &Shown, host: &str, internet: &Internet, now: DateTime<Utc>) -> bool {
    let (Some((leaf, rest)), Some(time), Ok(name)) = (shown.chain.split_first(), unix(now), ServerName::try_from(host))
    else {
        return false;
    };
    let verifier = internet.parts.trust.system();
    verifier.is_some_and(|verifier| verifier.verify_server_cert(leaf, rest, &name, &[], time).is_ok())
}

fn is_for(leaf: &CertificateDer<'_>, host: &str) -> bool {
    let (Ok(parsed), Ok(name)) = (ParsedCertificate::try_from(leaf), ServerName::try_from(host)) else { return false };
    verify_server_name(&parsed, &name).is_ok()
}

/// `Untrusted` when nobody known vouches, `Chain` when the issuer's certificate was not sent along.
fn stranger(
    shown: &Shown,
    certificate: &X509Certificate<'_>,
    internet: &Internet,
    at: DateTime<Utc>,
) -> Option<TlsFault> {
    let untrusted = Some(TlsFault::Untrusted);
    let Some((leaf, rest)) = shown.chain.split_first() else { return untrusted };
    let (Ok(parsed), Some(time)) = (ParsedCertificate::try_from(leaf), unix(at)) else { return untrusted };
    let algorithms = internet.parts.trust.provider.signature_verification_algorithms.all;
    let verdict =
        verify_server_cert_signed_by_trust_anchor(&parsed, &internet.parts.trust.roots, rest, time, algorithms);
    match verdict {
        Ok(()) => None,
        Err(Error::InvalidCertificate(CertificateError::UnknownIssuer)) => {
            if lacks_a_link(shown, certificate, internet) { Some(TlsFault::Chain) } else { untrusted }
        }
        // An intermediate that has run out: the chain is at fault, not the certificate.
        Err(Error::InvalidCertificate(
            CertificateError::Expired
            | CertificateError::ExpiredContext { .. }
            | CertificateError::NotValidYet
            | CertificateError::NotValidYetContext { .. },
        )) => Some(TlsFault::Chain),
        Err(_) => untrusted,
    }
}

/// Whether the chain that was sent ends at somebody whose certificate should have been sent: nothing but the server's own
/// was, or the organisation is that of a known root. Roots are never sent: behind an intermediate of others stands a root
/// that nobody knows.
fn lacks_a_link(shown: &Shown, leaf: &X509Certificate<'_>, internet: &Internet) -> bool {
    let parsed: Vec<X509Certificate<'_>> =
        shown.chain.iter().filter_map(|der| X509Certificate::from_der(der).ok().map(|(_, read)| read)).collect();
    let (mut last, mut alone) = (leaf, true);
    for _ in 0..=parsed.len() {
        if last.issuer() == last.subject() {
            // He vouches for himself.
            return false;
        }
        match parsed.iter().find(|other| other.subject() == last.issuer()) {
            Some(issuer) => (last, alone) = (issuer, false),
            None => break,
        }
    }
    alone || is_of_known_authority(last, internet)
}

fn is_of_known_authority(certificate: &X509Certificate<'_>, internet: &Internet) -> bool {
    let Some(organisation) = organisation(certificate.issuer()) else { return false };
    internet.parts.trust.roots.roots.iter().any(|root| {
        // A trust anchor's subject comes without its outer SEQUENCE.
        let der = in_sequence(&root.subject);
        X509Name::from_der(&der).is_ok_and(|(_, subject)| self::organisation(&subject).as_ref() == Some(&organisation))
    })
}

fn in_sequence(body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let mut der = vec![0x30];
    match u8::try_from(length) {
        Ok(short) if short < 0x80 => der.push(short),
        Ok(byte) => der.extend([0x81, byte]),
        Err(_) => {
            let [high, low] = u16::try_from(length).unwrap_or(u16::MAX).to_be_bytes();
            der.extend([0x82, high, low]);
        }
    }
    der.extend_from_slice(body);
    der
}

fn organisation(name: &X509Name<'_>) -> Option<String> {
    name.iter_organization().next()?.as_str().ok().map(str::to_owned)
}

/// Organisation, else common name, else the whole name.
fn name_of(name: &X509Name<'_>) -> String {
    let common = || name.iter_common_name().next()?.as_str().ok().map(str::to_owned);
    organisation(name).or_else(common).unwrap_or_else(|| name.to_string())
}

/// The names a certificate is for; the common name when it has no alternative names (old, and no browser accepts it).
fn names(certificate: &X509Certificate<'_>) -> Vec<String> {
    let alternative = certificate.subject_alternative_name().ok().flatten();
    let listed: Vec<String> = alternative
        .iter()
        .flat_map(|extension| &extension.value.general_names)
        .filter_map(|name| match name {
            GeneralName::DNSName(name) => Some(name.to_lowercase()),
            GeneralName::IPAddress(bytes) => address(bytes),
            _ => None,
        })
        .take(MOST_NAMES)
        .collect();
    if !listed.is_empty() {
        return listed;
    }
    certificate.subject().iter_common_name().filter_map(|name| name.as_str().ok()).map(str::to_lowercase).collect()
}

fn address(bytes: &[u8]) -> Option<String> {
    use std::net::{Ipv4Addr, Ipv6Addr};
    let v4 = <[u8; 4]>::try_from(bytes).map(|octets| Ipv4Addr::from(octets).to_string());
    v4.or_else(|_| <[u8; 16]>::try_from(bytes).map(|octets| Ipv6Addr::from(octets).to_string())).ok()
}

fn unix(at: DateTime<Utc>) -> Option<UnixTime> {
    Some(UnixTime::since_unix_epoch(Duration::from_secs(u64::try_from(at.timestamp()).ok()?)))
}
