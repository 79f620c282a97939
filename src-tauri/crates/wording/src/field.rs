//! The one table of a contract's fields: what each is called, how it is filled in, and where it is shown.
//!
//! The form, 詳細, 変更の記録, 値を消す, what may be written, the workbook and the sheet are all made from it. A new field is a
//! line in `facts::Contract`, a row here, and its words in both languages.

use kigenban_facts::{FieldControl, FieldSection, FieldText, Kind, Row};
use serde_json::Value;

use crate::{Sayer, Words};

type Word = fn(Words) -> String;

/// One field of a contract.
#[derive(Clone, Copy, Debug)]
pub struct ContractField {
    /// Its name in JSON.
    pub name: &'static str,
    /// Where it stands in the form and in 詳細.
    pub section: FieldSection,
    /// With what it is filled in.
    pub control: FieldControl,
    /// What kind of text it holds.
    pub text: FieldText,
    /// It is a line of 詳細; `false` = the head of that screen, or the note of another line, says it.
    pub listed: bool,
    /// A provider asks for it on the telephone.
    pub at_hand: bool,
    /// Its place among the workbook's columns, with gaps for those that join; `None` = another column tells it.
    pub column: Option<u16>,
    /// Where the sheet tells it.
    pub sheet: OnSheet,
    kinds: Option<&'static [Kind]>,
    label: Word,
    asks: Option<Word>,
    hint: Option<Word>,
    choices: &'static [(&'static str, Word)],
}

/// Where the sheet tells a field.
#[derive(Clone, Copy, Debug)]
pub enum OnSheet {
    /// On a line of its own in these rows, when it is filled in.
    Known(&'static [Row], Word),
    /// On a line of its own in these rows, also when it is empty: there is room to write.
    Line(&'static [Row], Word),
    /// Nowhere.
    No,
    /// On a line that several fields share, or that is filled from elsewhere when it is empty.
    Together,
}

impl ContractField {
    /// Whether a contract of this kind has it.
    pub fn is_of(&self, kind: Kind) -> bool {
        self.kinds.is_none_or(|kinds| kinds.contains(&kind))
    }

    /// What it is called wherever it is read.
    pub fn label(&self, words: Words, kind: Kind) -> String {
        if self.control == FieldControl::Provider { words.provider_of(kind) } else { (self.label)(words) }
    }

    /// What it is called whatever the kind of contract.
    pub fn noun(&self, words: Words) -> String {
        (self.label)(words)
    }

    /// What the form asks for.
    pub fn asks(&self, words: Words, kind: Kind) -> String {
        self.asks.map_or_else(|| self.label(words, kind), |asks| asks(words))
    }

    /// What the form says under it.
    pub fn hint(&self, words: Words) -> Option<String> {
        self.hint.map(|hint| hint(words))
    }

    /// The words that can be chosen, with their values in JSON.
    pub fn choices(&self, words: Words) -> impl Iterator<Item = (&'static str, String)> {
        self.choices.iter().map(move |(value, word)| (*value, word(words)))
    }
}

/// A field of a contract by its name in JSON.
pub fn contract_field(name: &str) -> Option<&'static ContractField> {
    CONTRACT_FIELDS.iter().find(|field| field.name == name)
}

/// The fields of a section that contracts of a kind have, in order.
pub fn fields_of(section: FieldSection, kind: Kind) -> impl Iterator<Item = &'static ContractField> {
    CONTRACT_FIELDS.iter().filter(move |field| field.section == section && field.is_of(kind))
}

impl Sayer<'_> {
    /// A field's value in JSON as people read it; `None` when it is empty.
    pub fn field(&self, field: &ContractField, value: &Value) -> Option<String> {
        let words = self.words;
        let text = match value {
            Value::Object(object) => object.get("value").or(object.get("date"))?.as_str()?,
            Value::String(text) => text.as_str(),
            Value::Bool(yes) => return Some(if *yes { words.value_yes() } else { words.value_no() }),
            Value::Number(number) if field.name == "term" => {
                return Some(term(words, number.as_u64().unwrap_or_default()));
            }
            Value::Number(number) => return Some(number.to_string()),
            Value::Array(_) | Value::Null => return None,
        };
        match field.control {
            _ if text.is_empty() => None,
            FieldControl::Card => {
                self.book.card(text.parse().ok()?).map(|card| words.card_short(&card.label, &card.last4))
            }
            FieldControl::Choice | FieldControl::Select => {
                field.choices.iter().find(|(value, _)| *value == text).map(|(_, word)| word(words))
            }
            FieldControl::Day => Some(self.day(text.parse().ok()?)),
            FieldControl::Person => self.person_name(text.parse().ok()?),
            _ => Some(text.to_owned()),
        }
    }
}

/// 月払い, 3か月ごと, 1年ごと.
fn term(words: Words, months: u64) -> String {
    match (months, months.checked_rem(12)) {
        (1, _) => words.term_monthly(),
        (12, _) => words.term_yearly(),
        (_, Some(0)) => words.term_years(&(months / 12).to_string()),
        _ => words.term_months(&months.to_string()),
    }
}

use FieldControl::{
    Area, Card, Check, Choice, Custodians, Day, Lent, Person, Phone, Provider, Recipients, Select, Text, Url,
};
use FieldSection::{Details, Holder, Login, Notices, Payment, TwoFactor};

/// Every field of a contract that people fill in, in the order of the form. The rest hold the ledger together.
pub const CONTRACT_FIELDS: &[ContractField] = &[
    field("title", Holder, Text, Words::field_title).unlisted().column(10),
    field("provider", Holder, Provider, Words::noun_provider).column(20).together(),
    field("holder", Holder, Text, Words::noun_holder).column(30).together(),
    field("holder_is", Holder, Choice, Words::noun_holder)
        .unlisted()
        .together()
        .asking(Words::field_holder_is)
        .choosing(&[
            ("company", Words::holder_company),
            ("outside", Words::holder_outside),
            ("unknown", Words::holder_unknown),
        ]),
    field("manager", Holder, Person, Words::noun_manager).column(200).together(),
    field("deputy", Holder, Person, Words::noun_deputy).column(210).together(),
    field("expires", Holder, Day, Words::noun_expires).unlisted().column(50).together().asking(Words::field_expires),
    field("unused", Holder, Check, Words::status_unused).unlisted().column(310).together().asking(Words::field_unused),
    field("account_id", Login, Text, Words::noun_account_id)
        .column(140)
        .together()
        .at_hand()
        .hinting(Words::field_account_id_hint),
    field("customer_number", Login, Text, Words::noun_customer_number).column(145).at_hand().known(
        &[Row::Registrar, Row::Server, Row::Dns, Row::Certificate, Row::Mail],
        Words::noun_customer_number_short,
    ),
    field("login_url", Login, Url, Words::noun_login_page).technical().column(150).together(),
    field("kept_at", Login, Text, Words::noun_password_place)
        .place()
        .column(170)
        .known(&[Row::Certificate], Words::paper_field_kept_at)
        .hinting(Words::field_kept_at_hint),
    field("phone", Login, Phone, Words::noun_phone).column(160).together(),
    field("hours", Login, Text, Words::noun_hours)
        .column(165)
        .known(&[Row::Registrar, Row::Server, Row::Dns, Row::Certificate, Row::Mail], Words::noun_hours)
        .hinting(Words::field_hours_hint),
    field("lent", Login, Lent, Words::noun_lent).column(175).together().hinting(Words::field_lent_hint),
    field("backup_codes_at", TwoFactor, Text, Words::noun_backup_codes)
        .place()
        .column(180)
        .together()
        .hinting(Words::field_backup_codes_hint),
    field("custodians", TwoFactor, Custodians, Words::noun_custodians).column(190).together(),
    field("pay_by", Payment, Day, Words::noun_pay_by).unlisted().column(40).together().asking(Words::field_pay_by),
    field("auto_renewal", Payment, Choice, Words::noun_auto_renewal).column(60).together().choosing(&[
        ("on", Words::auto_renewal_on),
        ("off", Words::auto_renewal_off),
        ("unknown", Words::auto_renewal_unknown),
    ]),
    field("notice_by", Payment, Day, Words::noun_notice_by)
        .column(65)
        .together()
        .asking(Words::field_notice_by)
        .hinting(Words::field_notice_by_hint),
    field("auto_renewal_reason", Payment, Area, Words::noun_auto_renewal_reason).unlisted().column(70).together(),
    field("plan", Payment, Text, Words::noun_plan).column(130).line(&[Row::Server], Words::paper_field_plan),
    field("term", Payment, Text, Words::noun_term).column(135).hinting(Words::field_term_hint),
    field("price", Payment, Text, Words::noun_price).column(120),
    field("pay_method", Payment, Select, Words::noun_pay_method).column(80).together().choosing(&[
        ("card", Words::pay_card),
        ("bank_debit", Words::pay_bank_debit),
        ("bank_transfer", Words::pay_bank_transfer),
        ("convenience", Words::pay_convenience),
        ("invoice", Words::pay_invoice),
        ("other", Words::pay_other),
    ]),
    field("payer", Payment, Text, Words::noun_payer).column(90).together(),
    field("main_card", Payment, Card, Words::noun_main_card).column(100).together(),
    field("spare_card", Payment, Card, Words::noun_spare_card).column(110).together(),
    field("recipients", Notices, Recipients, Words::noun_notice_addresses).column(220).together(),
    field("second_calendar", Notices, Text, Words::noun_second_calendar).column(300),
    field("name_servers", Details, Area, Words::noun_name_servers)
        .of(&[Kind::Dns])
        .technical()
        .column(230)
        .together()
        .hinting(Words::field_name_servers_hint),
    field("dns_essentials", Details, Area, Words::noun_dns_essentials)
        .of(&[Kind::Dns])
        .technical()
        .column(240)
        .together(),
    field("certificate_kind", Details, Text, Words::noun_certificate_kind)
        .of(&[Kind::Certificate])
        .technical()
        .column(250)
        .line(&[Row::Certificate], Words::paper_field_kind),
    field("renewal_way", Details, Choice, Words::noun_renewal_way)
        .of(&[Kind::Certificate])
        .column(260)
        .line(&[Row::Certificate], Words::paper_field_renewal)
        .choosing(&[
            ("automatic", Words::renewal_automatic),
            ("manual", Words::renewal_manual),
            ("unknown", Words::renewal_unknown),
        ]),
    field("mail_flow", Details, Area, Words::noun_mail_flow).of(&[Kind::Mail]).column(270).together(),
    field("mail_accounts", Details, Area, Words::noun_mail_accounts)
        .of(&[Kind::Mail])
        .column(280)
        .line(&[Row::Mail], Words::paper_field_accounts),
    field("mail_rules", Details, Area, Words::noun_mail_rules)
        .of(&[Kind::Mail])
        .technical()
        .column(290)
        .line(&[Row::Mail], Words::paper_field_rules),
    field("note", Details, Area, Words::noun_note).column(320),
];

const fn field(name: &'static str, section: FieldSection, control: FieldControl, label: Word) -> ContractField {
    ContractField {
        name,
        section,
        control,
        text: if matches!(control, FieldControl::Area) { FieldText::Note } else { FieldText::Line },
        listed: true,
        at_hand: false,
        column: None,
        sheet: OnSheet::No,
        kinds: None,
        label,
        asks: None,
        hint: None,
        choices: &[],
    }
}

impl ContractField {
    const fn unlisted(self) -> Self {
        Self { listed: false, ..self }
    }

    const fn at_hand(self) -> Self {
        Self { at_hand: true, ..self }
    }

    const fn column(self, place: u16) -> Self {
        Self { column: Some(place), ..self }
    }

    const fn known(self, rows: &'static [Row], word: Word) -> Self {
        Self { sheet: OnSheet::Known(rows, word), ..self }
    }

    const fn line(self, rows: &'static [Row], word: Word) -> Self {
        Self { sheet: OnSheet::Line(rows, word), ..self }
    }

    const fn together(self) -> Self {
        Self { sheet: OnSheet::Together, ..self }
    }

    const fn place(self) -> Self {
        Self { text: FieldText::Place, ..self }
    }

    const fn technical(self) -> Self {
        Self { text: FieldText::Technical, ..self }
    }

    const fn of(self, kinds: &'static [Kind]) -> Self {
        Self { kinds: Some(kinds), ..self }
    }

    const fn asking(self, word: Word) -> Self {
        Self { asks: Some(word), ..self }
    }

    const fn hinting(self, word: Word) -> Self {
        Self { hint: Some(word), ..self }
    }

    const fn choosing(self, choices: &'static [(&'static str, Word)]) -> Self {
        Self { choices, ..self }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use kigenban_facts::Contract;

    use super::*;

    /// Nobody fills these in: they hold the ledger together.
    const FIXED: [&str; 4] = ["bundle", "id", "kind", "office"];

    #[test]
    fn every_field_of_a_contract_stands_in_the_table_once_and_no_other_does() {
        let contract = serde_json::to_value(Contract::default()).unwrap();
        let fields: BTreeSet<&str> = contract.as_object().unwrap().keys().map(String::as_str).collect();
        let own = CONTRACT_FIELDS.iter().filter(|field| !field.control.is_list()).map(|field| field.name);
        let table: BTreeSet<&str> = own.clone().chain(FIXED).collect();
        assert_eq!(table, fields);
        assert_eq!(own.count() + FIXED.len(), table.len(), "a name stands twice");
    }

    #[test]
    fn every_choice_of_the_table_is_one_the_ledger_knows() {
        for field in CONTRACT_FIELDS {
            for (value, word) in field.choices(Words::new(kigenban_facts::Language::Ja)) {
                let alone = serde_json::json!({ field.name: value });
                let contract: Contract = serde_json::from_value(alone).unwrap();
                assert_eq!(serde_json::to_value(&contract).unwrap()[field.name], value, "{word}");
            }
            let chosen = matches!(field.control, Choice | Select);
            assert_eq!(chosen, !field.choices.is_empty(), "{}", field.name);
        }
    }

    #[test]
    fn no_two_fields_share_a_column() {
        let places: Vec<u16> = CONTRACT_FIELDS.iter().filter_map(|field| field.column).collect();
        assert_eq!(places.iter().collect::<BTreeSet<_>>().len(), places.len());
    }
}
