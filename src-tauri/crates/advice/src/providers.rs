//! The provider table: registrar, DNS, server and mail are four separate roles.

/// One provider.
#[derive(Clone, Debug, PartialEq)]
pub struct Provider {
    /// Stable id, e.g. `onamae`.
    pub id: String,
    /// Its name as people know it.
    pub name: String,
    /// Login page.
    pub login_url: Option<String>,
}

/// The built-in table.
pub fn providers() -> &'static [Provider] {
    &[]
}
