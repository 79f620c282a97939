//! Why a paper could not be made. The words for people are the message `error-paper-not-made`.

use thiserror::Error;

/// A paper could not be made. Nothing was written.
#[derive(Debug, Error)]
pub enum PaperError {
    /// The sheet's content could not be put into the template's form.
    #[error("the paper's content could not be prepared")]
    Content(#[from] serde_json::Error),
    /// A recovery code does not fit into a QR code.
    #[error("the QR code could not be drawn")]
    Qr(#[from] qrcode::types::QrError),
    /// The typesetter refused; a fault of the template, never of what people entered.
    #[error("the paper could not be set: {0}")]
    Typeset(String),
    /// The workbook could not be written.
    #[error("the workbook could not be written")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
}
