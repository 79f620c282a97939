//! What can be wrong with a file of companies or of their rules.

/// Why an office's own file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum OwnRowsError {
    /// It is no TOML of the expected form.
    #[error("line {line}: {cause}")]
    Form {
        /// Where, counted from 1.
        line: usize,
        /// What is wrong.
        cause: toml::de::Error,
    },
    /// A row with this id has a date, a role or a rule that is none.
    #[error("row {0}: its date, a role or its rule cannot be read")]
    Row(String),
}

impl OwnRowsError {
    pub(crate) fn form(text: &str, cause: toml::de::Error) -> Self {
        let before = cause.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        Self::Form { line: before.matches('\n').count() + 1, cause }
    }
}
