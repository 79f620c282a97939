//! The capturing verifier. It believes any certificate, so it lives and stays here: it still verifies that the server
//! holds the certificate's key, and nothing is sent after the handshake.

use std::sync::{Arc, Mutex, PoisonError};

use rustls::client::Resumption;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::{ClientConfig, DigitallySignedStruct, Error, SignatureScheme};
use rustls_pki_types::{CertificateDer, ServerName, UnixTime};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use crate::Internet;
use crate::no_answer::NoAnswer;

/// The most of a chain that is kept and judged: more is a server gone wrong.
pub(super) const MOST_CERTIFICATES: usize = 100;

/// The chain a server showed, its own certificate first.
#[derive(Clone, Debug)]
pub(crate) struct Shown {
    pub(crate) chain: Vec<CertificateDer<'static>>,
}

/// Shakes hands over a connection that stands, keeps the chain, and closes.
pub(crate) async fn capture(stream: TcpStream, host: &str, internet: &Internet) -> Result<Shown, NoAnswer> {
    let provider = Arc::clone(&internet.parts.trust.provider);
    let verifier = Arc::new(Capturing { provider: Arc::clone(&provider), shown: Mutex::default() });
    let seen = Arc::<Capturing>::clone(&verifier);
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|_| NoAnswer::Tls)?
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_no_client_auth();
    config.resumption = Resumption::disabled();
    let name = ServerName::try_from(host.to_owned()).map_err(|_| NoAnswer::Unreadable)?;
    drop(TlsConnector::from(Arc::new(config)).connect(name, stream).await?);
    let chain = std::mem::take(&mut *seen.shown.lock().unwrap_or_else(PoisonError::into_inner));
    if chain.is_empty() { Err(NoAnswer::Unreadable) } else { Ok(Shown { chain }) }
}

#[derive(Debug)]
struct Capturing {
    provider: Arc<CryptoProvider>,
    shown: Mutex<Vec<CertificateDer<'static>>>,
}

impl ServerCertVerifier for Capturing {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let chain = std::iter::once(end_entity).chain(intermediates).take(MOST_CERTIFICATES);
        *self.shown.lock().unwrap_or_else(PoisonError::into_inner) =
            chain.map(|certificate| certificate.clone().into_owned()).collect();
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(message, certificate, signature, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, certificate, signature, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}
