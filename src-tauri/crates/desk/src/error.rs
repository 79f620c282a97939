//! What can go wrong at the desk: a code, what it is about, and the chain of causes. Sentences come from the catalogue.

use kigenban_facts::Language;
use kigenban_wording::Words;
use serde::ser::{Serialize, SerializeMap, Serializer};

pub use crate::code::Code;

/// `Result` of the desk.
pub type Result<T, E = Error> = std::result::Result<T, E>;

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// One error. Serialised as `{code, message, field?}`; the chain of causes is for developers and never shown.
#[derive(Debug)]
pub struct Error {
    code: Code,
    args: Vec<(&'static str, String)>,
    field: Option<String>,
    message: String,
    cause: Option<Cause>,
}

impl Error {
    /// An error with nothing but its code.
    pub fn new(code: Code) -> Self {
        Self { code, args: Vec::new(), field: None, message: String::new(), cause: None }
    }

    /// Adds what the sentence names. Never a secret, and never what a person typed into a field.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Says which field of the arguments it is about, so that the window can mark it.
    #[must_use]
    pub fn at_field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// Keeps what caused it.
    #[must_use]
    pub fn because(mut self, cause: impl Into<Cause>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// The same error without its causes.
    pub(crate) fn again(&self) -> Self {
        Self {
            code: self.code,
            args: self.args.clone(),
            field: self.field.clone(),
            message: self.message.clone(),
            cause: None,
        }
    }

    /// The code.
    pub fn code(&self) -> Code {
        self.code
    }

    /// The field it is about.
    pub fn field(&self) -> Option<&str> {
        self.field.as_deref()
    }

    /// What happened, what it means, what to do: in one language.
    pub fn say(&self, language: Language) -> String {
        let words = Words::new(language);
        let label = self.field.as_ref().map(|field| crate::say::field_label(words, field)).unwrap_or_default();
        let mut args: Vec<(&str, &str)> = self.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        args.push(("field", label.as_str()));
        if self.code == Code::Unexpected && !self.args.iter().any(|(name, _)| *name == "code") {
            args.push(("code", "unknown"));
        }
        words.error(self.code.word(), &args)
    }

    /// The same error with its sentence fixed in one language, as it is serialised.
    #[must_use]
    pub fn told(mut self, language: Language) -> Self {
        self.message = self.say(language);
        self
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code.word())
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.cause.as_deref().map(|cause| cause as &(dyn std::error::Error + 'static))
    }
}

impl From<Code> for Error {
    fn from(code: Code) -> Self {
        Self::new(code)
    }
}

impl Serialize for Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("code", self.code.word())?;
        let message = if self.message.is_empty() { self.say(Language::default()) } else { self.message.clone() };
        map.serialize_entry("message", &message)?;
        if let Some(field) = &self.field {
            map.serialize_entry("field", field)?;
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unexpected_error_has_a_mark_to_tell_and_claims_nothing_about_the_ledger() {
        for error in [Error::new(Code::Unexpected), Error::from(kigenban_ledger::Error::Random)] {
            for language in [Language::Ja, Language::En] {
                let sentence = error.say(language);
                assert!(!sentence.contains(['{', '$']), "{sentence}");
                assert!(!sentence.contains("そのまま") && !sentence.contains("as it was"), "{sentence}");
            }
        }
    }
}
