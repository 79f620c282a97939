//! The form of one contract: which fields it has, what stands in them, and what can be chosen.

use kigenban_facts::{Contract, Kind, Recipient, RecipientRole};
use kigenban_wording::domain_text;

use super::Say;
use crate::view::{ContractFields, CustodianField, EditField, Pick, RecipientField};

/// ログイン.
pub(super) const LOGIN: &[&str] = &["account_id", "login_url", "kept_at", "phone"];

/// Fields of the form by section. `custodians` and `recipients` stand for their lists.
const FORM: &[(&str, &[&str])] = &[
    ("holder", &["title", "provider", "holder", "holder_is", "manager", "deputy", "expires", "unused"]),
    ("login", LOGIN),
    ("two_factor", &["backup_codes_at", "custodians"]),
    (
        "payment",
        &[
            "pay_by",
            "auto_renewal",
            "auto_renewal_reason",
            "plan",
            "price",
            "pay_method",
            "payer",
            "main_card",
            "spare_card",
        ],
    ),
    ("notices", &["recipients", "second_calendar"]),
];

/// 内容 of each kind.
pub(super) fn details_of(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Domain | Kind::Server | Kind::Other => &["note"],
        Kind::Dns => &["name_servers", "dns_essentials", "note"],
        Kind::Certificate => &["certificate_kind", "renewal_way", "note"],
        Kind::Mail => &["mail_flow", "mail_accounts", "mail_rules", "note"],
    }
}

impl Say<'_> {
    /// The values as they are kept, and what can be chosen.
    pub(super) fn fields(&self, contract: &Contract) -> ContractFields {
        let custodians = self.book.custodians.of(&contract.id);
        let recipients = self.book.recipients.of(&Some(contract.id));
        let providers = self.knowledge.providers.iter().filter(|provider| provider.roles.contains(&contract.kind));
        let mut form: Vec<EditField> = Vec::new();
        for (section, names) in FORM.iter().copied().chain([("details", details_of(contract.kind))]) {
            form.extend(
                names.iter().map(|field| EditField { section: section.to_owned(), field: (*field).to_owned() }),
            );
        }
        ContractFields {
            contract: contract.clone(),
            custodians: custodians
                .map(|custodian| CustodianField {
                    id: Some(custodian.id.to_string()),
                    person: custodian.person.to_string(),
                    means: custodian.means.clone(),
                })
                .collect(),
            recipients: recipients.map(recipient_field).collect(),
            people: self.people(),
            cards: self
                .book
                .cards
                .iter()
                .map(|card| Pick { id: card.id.to_string(), label: self.card_word(card.id) })
                .collect(),
            providers: providers.map(|provider| provider.name.clone()).collect(),
            form,
        }
    }

    /// People to choose from: those still in the office.
    pub(crate) fn people(&self) -> Vec<Pick> {
        let people = self.book.people.iter().filter(|person| !person.left);
        people.map(|person| Pick { id: person.id.to_string(), label: person.name.clone() }).collect()
    }

    /// Bundles to choose from.
    pub(crate) fn bundles(&self) -> Vec<Pick> {
        let label = |bundle: &kigenban_facts::Bundle| match bundle.name.as_str() {
            "" => domain_text(&bundle.domain),
            name => format!("{name} ({})", domain_text(&bundle.domain)),
        };
        self.book.bundles.iter().map(|bundle| Pick { id: bundle.id.to_string(), label: label(bundle) }).collect()
    }
}

fn recipient_field(recipient: &Recipient) -> RecipientField {
    RecipientField {
        id: Some(recipient.id.to_string()),
        provider: recipient.role == RecipientRole::Provider,
        kind: recipient.kind,
        address: recipient.address.clone(),
    }
}
