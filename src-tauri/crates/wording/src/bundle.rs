//! The catalogue in memory, built once per language.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use kigenban_facts::Language;
use unic_langid::LanguageIdentifier;

use crate::generated;

/// The words of one language: one method per message. Cheap to copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Words {
    language: Language,
}

impl Words {
    /// The words of a language.
    pub const fn new(language: Language) -> Self {
        Self { language }
    }

    /// Which language this is.
    pub const fn language(self) -> Language {
        self.language
    }

    /// The sentence of an error code (`ledger-in-use` or `ledger_in_use`): what happened, what it means, what to do.
    /// A code without a message of its own gets the general sentence, which names the code for whoever is asked.
    pub fn error(self, code: &str, args: &[(&str, &str)]) -> String {
        self.message(&format!("error-{}", code.replace('_', "-")), args).unwrap_or_else(|| self.error_unexpected(code))
    }

    /// A message by an id that is only known at run time; `None` when there is none. A numeric argument that chooses a
    /// branch must go through the message's own method instead: here every argument is text.
    pub fn message(self, id: &str, args: &[(&str, &str)]) -> Option<String> {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            values.set(*name, Self::text(value));
        }
        self.render(id, &values)
    }

    pub(crate) fn format<const N: usize>(self, id: &str, args: [(&'static str, FluentValue<'_>); N]) -> String {
        let mut values = FluentArgs::with_capacity(N);
        for (name, value) in args {
            values.set(name, value);
        }
        // Generated methods name only messages that exist (a test formats every one); the id is better than a crash.
        self.render(id, &values).unwrap_or_else(|| id.to_owned())
    }

    /// An argument that is only shown: `0042` stays `0042`.
    pub(crate) fn text(value: &str) -> FluentValue<'_> {
        FluentValue::from(value)
    }

    /// An argument that chooses a branch: digits count as a number, so that plural rules apply.
    pub(crate) fn choice(value: &str) -> FluentValue<'_> {
        FluentValue::try_number(value)
    }

    fn render(self, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let bundle = match self.language {
            Language::En => &*EN,
            Language::Ja => &*JA,
        };
        let pattern = bundle.get_message(id)?.value()?;
        Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
    }
}

static EN: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| build("en", generated::EN));
static JA: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| build("ja", generated::JA));

fn build(language: &str, sources: &[&str]) -> FluentBundle<FluentResource> {
    // Decides the plural rules only.
    let language: LanguageIdentifier = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Isolation marks show as boxes in notifications and end up in copied text; both languages run left to right.
    bundle.set_use_isolating(false);
    for source in sources {
        let resource = match FluentResource::try_new((*source).to_owned()) {
            // The generator refuses a file with faults; what is whole is still used.
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}
