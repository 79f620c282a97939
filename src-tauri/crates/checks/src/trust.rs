//! Whom TLS believes: Mozilla's roots and the extra ones of an internet file, at the injected time.

use std::path::PathBuf;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use chrono::{DateTime, Utc};
use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::CryptoProvider;
use rustls::time_provider::TimeProvider;
use rustls::{ClientConfig, RootCertStore};
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, UnixTime};
use rustls_platform_verifier::Verifier;

use crate::settings::InternetFileError;

/// Roots, parsed once, and the clock that certificates are judged by.
#[derive(Debug)]
pub(crate) struct Trust {
    clock: Arc<Clock>,
    pub(crate) provider: Arc<CryptoProvider>,
    pub(crate) roots: Arc<RootCertStore>,
    system: OnceLock<Option<Verifier>>,
}

impl Trust {
    /// Mozilla's roots alone.
    pub(crate) fn mozilla() -> Self {
        Self::new(RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() })
    }

    /// Mozilla's roots and those in PEM files.
    pub(crate) fn with_files(files: impl Iterator<Item = PathBuf>) -> Result<Self, InternetFileError> {
        let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        for path in files {
            let bad = || InternetFileError::Trust { path: path.display().to_string() };
            let text = crate::file::read(&path).map_err(|_| bad())?;
            let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(text.as_bytes()).collect();
            let found = found.map_err(|_| bad())?;
            if found.is_empty() {
                return Err(bad());
            }
            for certificate in found {
                roots.add(certificate).map_err(|_| bad())?;
            }
        }
        Ok(Self::new(roots))
    }

    fn new(roots: RootCertStore) -> Self {
        Self {
            clock: Arc::default(),
            provider: Arc::new(rustls::crypto::ring::default_provider()),
            roots: Arc::new(roots),
            system: OnceLock::new(),
        }
    }

    /// The instant certificates are judged at. Says whether it moved.
    pub(crate) fn set_clock(&self, now: DateTime<Utc>) -> bool {
        self.clock.0.swap(now.timestamp(), Ordering::Relaxed) != now.timestamp()
    }

    /// The instant set last.
    pub(crate) fn clock(&self) -> DateTime<Utc> {
        DateTime::from_timestamp(self.clock.0.load(Ordering::Relaxed), 0).unwrap_or_default()
    }

    /// TLS as strict as a browser's, for RDAP, pages and mail.
    pub(crate) fn strict(&self) -> Option<ClientConfig> {
        let time: Arc<dyn TimeProvider> = Arc::<Clock>::clone(&self.clock);
        let mut config = ClientConfig::builder_with_details(Arc::clone(&self.provider), time)
            .with_safe_default_protocol_versions()
            .ok()?
            .with_root_certificates(Arc::clone(&self.roots))
            .with_no_client_auth();
        // Some servers speak nothing but HTTP/2, which is agreed upon here or not at all.
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Some(config)
    }

    /// The verifier of this PC's own roots (antivirus, company proxy), loaded when first asked for.
    pub(crate) fn system(&self) -> Option<&dyn ServerCertVerifier> {
        let load = || Verifier::new(Arc::clone(&self.provider)).ok();
        self.system.get_or_init(load).as_ref().map(|verifier| verifier as &dyn ServerCertVerifier)
    }
}

/// Seconds since 1970, set from outside.
#[derive(Debug, Default)]
struct Clock(AtomicI64);

impl TimeProvider for Clock {
    fn current_time(&self) -> Option<UnixTime> {
        let seconds = u64::try_from(self.0.load(Ordering::Relaxed)).ok()?;
        Some(UnixTime::since_unix_epoch(Duration::from_secs(seconds)))
    }
}
