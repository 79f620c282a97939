//! Certificates made on the spot: one root everybody trusts, one nobody knows, an intermediate for each issuer.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use chrono::{DateTime, TimeDelta, Utc};
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, CustomExtension, DistinguishedName, DnType, IsCa, KeyPair,
    KeyUsagePurpose,
};
use rustls::{
    ServerConfig,
    crypto::ring::sign::any_ecdsa_type,
    pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer},
    sign::{CertifiedKey, SingleCertAndKey},
};

use crate::{Certificate, site::Chain};

type Ca = CertifiedIssuer<'static, KeyPair>;
/// A certificate is made anew when its names, its issuer or its dates change.
type Recipe = (Vec<String>, String, Chain, DateTime<Utc>, DateTime<Utc>);

/// Makes and keeps the certificates.
pub(crate) struct Certs {
    root: Ca,
    unknown: Ca,
    /// One key for all leaves: making a thousand certificates stays cheap.
    leaf_key: KeyPair,
    born: DateTime<Utc>,
    intermediates: Mutex<BTreeMap<(String, bool), Arc<Ca>>>,
    made: Mutex<BTreeMap<Recipe, Arc<ServerConfig>>>,
}

impl std::fmt::Debug for Certs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Certs").finish_non_exhaustive()
    }
}

impl Certs {
    /// Roots that are good from ten years before `now` until twenty years after it.
    pub(crate) fn new(now: DateTime<Utc>) -> Result<Self, rcgen::Error> {
        let born = now - TimeDelta::days(3650);
        Ok(Self {
            root: root("Kigenban Testnet Root", born)?,
            unknown: root("Root Nobody Knows", born)?,
            leaf_key: KeyPair::generate()?,
            born,
            intermediates: Mutex::default(),
            made: Mutex::default(),
        })
    }

    /// The root everybody trusts.
    pub(crate) fn ca_pem(&self) -> String {
        self.root.pem()
    }

    /// What a TLS server shows: the certificate as it is at `now`, for `names` unless it has its own.
    pub(crate) fn config(
        &self,
        certificate: &Certificate,
        names: &[String],
        now: DateTime<Utc>,
    ) -> Result<Arc<ServerConfig>, Error> {
        let names = if certificate.names.is_empty() { names } else { &certificate.names };
        let (from, until) = certificate.validity(now);
        let recipe = (names.to_vec(), certificate.issuer.clone(), certificate.chain, from, until);
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(config) = made.get(&recipe) {
            return Ok(Arc::clone(config));
        }
        let chain = self.chain(&recipe)?;
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(self.leaf_key.serialize_der()));
        let key = CertifiedKey::new(chain, any_ecdsa_type(&key)?);
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_cert_resolver(Arc::new(SingleCertAndKey::from(key)));
        config.send_tls13_tickets = 0;
        let config = Arc::new(config);
        made.insert(recipe, Arc::clone(&config));
        Ok(config)
    }

    /// A certificate with the chain above it, and its key, in PEM.
    pub(crate) fn server_pem(&self, names: &[String], now: DateTime<Utc>) -> Result<(String, String), Error> {
        let mut params = CertificateParams::new(names.to_vec())?;
        dated(&mut params, now - TimeDelta::days(30), now + TimeDelta::days(60));
        params.distinguished_name = common_name(names.first().map_or("nobody.invalid", String::as_str));
        let above = self.intermediate("Testnet", false)?;
        let leaf = params.signed_by(&self.leaf_key, &above)?;
        Ok((leaf.pem() + &above.pem(), self.leaf_key.serialize_pem()))
    }

    fn chain(&self, (names, issuer, chain, from, until): &Recipe) -> Result<Vec<CertificateDer<'static>>, Error> {
        let mut params = CertificateParams::new(names.clone())?;
        dated(&mut params, *from, *until);
        params.distinguished_name = common_name(names.first().map_or("nobody.invalid", String::as_str));
        if let Chain::Fat(bytes) = chain {
            let ballast = CustomExtension::from_oid_content(&[1, 3, 6, 1, 4, 1, 99_999, 1], vec![0; *bytes]);
            params.custom_extensions.push(ballast);
        }
        if *chain == Chain::SelfSigned {
            return Ok(vec![params.self_signed(&self.leaf_key)?.der().clone()]);
        }
        let above = self.intermediate(issuer, *chain == Chain::UnknownRoot)?;
        let leaf = params.signed_by(&self.leaf_key, &above)?.der().clone();
        Ok(match chain {
            Chain::NoIntermediate => vec![leaf],
            Chain::Long(extra) => {
                let mut all = vec![leaf, above.der().clone()];
                all.extend(std::iter::repeat_n(above.der().clone(), *extra));
                all
            }
            _ => vec![leaf, above.der().clone()],
        })
    }

    fn intermediate(&self, issuer: &str, unknown: bool) -> Result<Arc<Ca>, rcgen::Error> {
        let mut made = self.intermediates.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (issuer.to_owned(), unknown);
        if let Some(ca) = made.get(&key) {
            return Ok(Arc::clone(ca));
        }
        let mut params = authority(&format!("{issuer} E1"), self.born, BasicConstraints::Constrained(0));
        params.distinguished_name.push(DnType::OrganizationName, issuer);
        let root = if unknown { &self.unknown } else { &self.root };
        let ca = Arc::new(CertifiedIssuer::signed_by(params, KeyPair::generate()?, root)?);
        made.insert(key, Arc::clone(&ca));
        Ok(ca)
    }
}

/// Why no certificate could be made.
pub(crate) type Error = Box<dyn std::error::Error + Send + Sync>;

fn root(name: &str, born: DateTime<Utc>) -> Result<Ca, rcgen::Error> {
    CertifiedIssuer::self_signed(authority(name, born, BasicConstraints::Unconstrained), KeyPair::generate()?)
}

fn authority(name: &str, born: DateTime<Utc>, reach: BasicConstraints) -> CertificateParams {
    let mut params = CertificateParams::default();
    dated(&mut params, born, born + TimeDelta::days(3650 * 3));
    params.is_ca = IsCa::Ca(reach);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.distinguished_name = common_name(name);
    params
}

fn common_name(name: &str) -> DistinguishedName {
    let mut whole = DistinguishedName::new();
    whole.push(DnType::CommonName, name);
    whole
}

/// Sets both dates; times before 1970 do not occur here.
fn dated(params: &mut CertificateParams, from: DateTime<Utc>, until: DateTime<Utc>) {
    let seconds = |at: DateTime<Utc>| Duration::from_secs(u64::try_from(at.timestamp()).unwrap_or_default());
    params.not_before = rcgen::date_time_ymd(1970, 1, 1) + seconds(from);
    params.not_after = rcgen::date_time_ymd(1970, 1, 1) + seconds(until);
}
