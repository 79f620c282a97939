//! The five rows: 項目, 内容, 確認者, 日付.

use chrono::NaiveDate;
use kigenban_facts::{Bundle, Check, Contract, FieldControl, Handover, Kind, Row, Seen, Source, SourcedDate};
use kigenban_wording::{CONTRACT_FIELDS, ContractField, OnSheet};
use serde::Serialize;

use super::seals::{Seal, seals};
use super::{Chosen, domain_of};
use crate::say::{Say, filled};

/// One row of the sheet.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SheetRow {
    /// 項目.
    pub name: String,
    /// The term in everyday words.
    pub explained: String,
    /// 内容.
    pub fields: Vec<Field>,
    /// 確認者: 渡す人, then 受ける人.
    pub seals: [Seal; 2],
    /// 日付; `None` leaves 月 日 to write.
    pub day: Option<String>,
}

/// One line of 内容.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Field {
    /// 名義, 支払期限 …
    pub label: String,
    /// What the ledger says; `None` is printed as （未記入） with a line to write on.
    pub value: Option<String>,
    /// 出どころ, or another remark, printed smaller.
    pub note: Option<String>,
    /// Printed bold.
    pub strong: bool,
}

pub(super) fn rows(
    say: Say<'_>,
    bundle: Option<&Bundle>,
    handover: Option<&Handover>,
    chosen: &Chosen<'_>,
) -> Vec<SheetRow> {
    Row::SHEET
        .into_iter()
        .map(|(row, _)| {
            let (name, explained) = titles(say, row);
            let fields = match chosen.of_row(row) {
                None => vec![Field { value: Some(say.words.paper_no_contract()), ..provider(say, None, row) }],
                Some(contract) if contract.unused => {
                    vec![Field { value: Some(say.words.paper_not_used()), ..provider(say, None, row) }]
                }
                Some(contract) => fields(say, row, contract, bundle, chosen.of_row(Row::Registrar)),
            };
            let (seals, day) = seals(say, row, handover);
            SheetRow { name, explained, fields, seals, day }
        })
        .collect()
}

fn titles(say: Say<'_>, row: Row) -> (String, String) {
    let words = say.words;
    match row {
        Row::Certificate => (words.paper_row_certificate(), words.paper_row_certificate_explained()),
        Row::Dns => (words.paper_row_dns(), words.paper_row_dns_explained()),
        Row::Mail => (words.paper_row_mail(), words.paper_row_mail_explained()),
        Row::Registrar => (words.paper_row_registrar(), words.paper_row_registrar_explained()),
        Row::Server => (words.paper_row_server(), words.paper_row_server_explained()),
    }
}

fn fields(
    say: Say<'_>,
    row: Row,
    contract: &Contract,
    bundle: Option<&Bundle>,
    registrar: Option<&Contract>,
) -> Vec<Field> {
    let words = say.words;
    let name = bundle.map_or("", |bundle| bundle.domain.as_str());
    let mut fields = Vec::new();
    if row == Row::Registrar {
        fields.push(plain(words.paper_field_domain(), domain_of(bundle)));
    }
    fields.push(if row == Row::Certificate { issuer(say, contract, name) } else { provider(say, Some(contract), row) });
    // Short fields stand next to each other: the sheet puts two of them on one line.
    match row {
        Row::Registrar | Row::Server => {
            fields.push(plain(words.paper_field_holder(), say.holder(contract)));
            fields.extend(own_lines(say, row, contract));
            fields.push(in_charge(say, contract));
            fields.extend(dates(say, contract));
            fields.push(payment(say, contract));
        }
        Row::Dns => {
            fields.extend(access(say, row, contract, registrar));
            fields.extend(own_lines(say, row, contract));
            fields.push(name_servers(say, contract, name));
            fields.push(essentials(say, contract, name));
            fields.push(changes(say, name));
            return fields;
        }
        Row::Certificate => {
            fields.extend(own_lines(say, row, contract));
            fields.extend(dates(say, contract));
            return fields;
        }
        Row::Mail => {
            fields.push(in_charge(say, contract));
            fields.extend(dates(say, contract));
            fields.push(payment(say, contract));
            fields.push(mail_flow(say, contract, name));
            fields.extend(own_lines(say, row, contract));
        }
    }
    fields.extend(access(say, row, contract, registrar));
    fields.extend(say.lent_out(contract).map(|lent| plain(words.noun_lent(), Some(lent))));
    if matches!(row, Row::Registrar | Row::Mail) {
        fields.push(plain(words.paper_field_notices(), say.notices(contract)));
    }
    fields
}

/// The fields that have lines of their own in a row: in the order of the table, those with room to write first.
fn own_lines(say: Say<'_>, row: Row, contract: &Contract) -> Vec<Field> {
    let values = serde_json::to_value(contract).unwrap_or_default();
    let line = |field: &ContractField| {
        let (rows, word, always) = match field.sheet {
            OnSheet::Known(rows, word) => (rows, word, false),
            OnSheet::Line(rows, word) => (rows, word, true),
            OnSheet::No | OnSheet::Together => return None,
        };
        // On paper a choice nobody has made is a blank to fill in.
        let value = values.get(field.name).filter(|value| field.control != FieldControl::Choice || *value != "unknown");
        let value = value.and_then(|value| say.field(field, value));
        let line = plain(word(say.words), filled(value.as_deref()));
        (rows.contains(&row) && (always || line.value.is_some())).then_some((always, line))
    };
    let (room, known): (Vec<_>, Vec<_>) = CONTRACT_FIELDS.iter().filter_map(line).partition(|(always, _)| *always);
    room.into_iter().chain(known).map(|(_, line)| line).collect()
}

fn plain(label: String, value: Option<String>) -> Field {
    Field { label, value, note: None, strong: false }
}

fn provider(say: Say<'_>, contract: Option<&Contract>, row: Row) -> Field {
    let words = say.words;
    let label = match row {
        Row::Certificate => words.paper_field_issuer(),
        Row::Registrar => words.paper_field_registrar_short(),
        Row::Dns | Row::Mail | Row::Server => words.paper_field_provider(),
    };
    let provider = contract.and_then(|contract| contract.provider.as_ref());
    Field {
        note: provider
            .filter(|provider| matches!(provider.source, Source::Estimated { .. }))
            .map(|_| words.source_estimated()),
        ..plain(label, provider.and_then(|provider| filled(Some(&provider.value))))
    }
}

fn issuer(say: Say<'_>, contract: &Contract, domain: &str) -> Field {
    let entered = provider(say, Some(contract), Row::Certificate);
    match say.seen(domain, Check::Tls) {
        Some((Seen::Tls(tls), _)) if entered.value.is_none() => {
            Field { value: filled(Some(&tls.issuer)), note: Some(say.words.source_certificate()), ..entered }
        }
        _ => entered,
    }
}

/// 支払期限 first and apart from 有効期限; a contract with one date only has 期限. A conflict shows both and asks.
fn dates(say: Say<'_>, contract: &Contract) -> Vec<Field> {
    let words = say.words;
    let dates = say.deadlines(contract);
    let line = |label: String, date: &SourcedDate, strong: bool| Field {
        label,
        value: Some(words.day_full(date.date)),
        note: Some(say.source(&date.source, date.seen_at)),
        strong,
    };
    let mut fields = Vec::new();
    match (&dates.pay_by, &dates.expires) {
        (Some(pay_by), expires) => {
            let mut first = line(words.paper_field_pay_by(), pay_by, true);
            if let Some(time) = dates.pay_by_time {
                let time = words.time(NaiveDate::default().and_time(time));
                first.note = first.note.map(|source| words.paper_pay_by_time(&source, &time));
            }
            fields.push(first);
            fields.extend(expires.iter().map(|expires| line(words.paper_field_expires(), expires, false)));
        }
        (None, Some(expires)) => {
            let label =
                if contract.kind == Kind::Domain { words.paper_field_expires() } else { words.paper_field_due() };
            fields.push(line(label, expires, true));
        }
        (None, None) if contract.kind == Kind::Domain => {
            fields.push(plain(words.paper_field_pay_by(), None));
            fields.push(plain(words.paper_field_expires(), None));
        }
        (None, None) => fields.push(plain(words.paper_field_due(), None)),
    }
    if let Some(other) = [&dates.own_expires, &dates.public_expires]
        .into_iter()
        .flatten()
        .find(|date| dates.conflict && dates.expires.as_ref().is_some_and(|shown| shown.date != date.date))
        && let Some(last) = fields.last_mut()
    {
        let asks = words.paper_conflict(&words.day_full(other.date));
        last.note = say.list(&[last.note.take().unwrap_or_default(), asks]);
    }
    fields.extend(dates.notice_by.iter().map(|notice| line(words.noun_notice_by(), notice, false)));
    fields
}

/// 支払い: method, card, 自動更新, payer.
fn payment(say: Say<'_>, contract: &Contract) -> Field {
    let words = say.words;
    let mut parts = Vec::new();
    match contract.main_card.and_then(|id| say.book.card(id)) {
        Some(card) => parts.push(words.paper_card(&say.card_text(card))),
        None => parts.extend(contract.pay_method.map(|method| say.words.pay_method(method))),
    }
    if let Some(card) = contract.spare_card.and_then(|id| say.book.card(id)) {
        parts.push(words.paper_spare_card(&words.card_short(&card.label, &card.last4)));
    }
    parts.extend(filled(say.book.payer(contract)).map(|payer| words.paper_payer(&payer)));
    parts.push(say.auto_renewal(contract));
    plain(words.paper_field_payment(), say.list(&parts))
}

/// ログイン, 保管場所 and, for the registrar, 二段階認証. What has the domain's login says so in one line.
fn access(say: Say<'_>, row: Row, contract: &Contract, registrar: Option<&Contract>) -> Vec<Field> {
    let words = say.words;
    if row != Row::Registrar && registrar.is_some_and(|registrar| same_login(registrar, contract)) {
        return vec![plain(words.paper_field_login(), Some(words.paper_same_login()))];
    }
    let mut parts: Vec<String> = filled(contract.login_url.as_deref()).into_iter().collect();
    parts.extend(filled(contract.account_id.as_deref()).map(|id| words.paper_account_id(&id)));
    let mut fields = vec![
        plain(words.paper_field_login(), say.list(&parts)),
        plain(words.paper_field_kept_at(), filled(contract.kept_at.as_deref())),
    ];
    let codes = backup_codes(say, contract, row == Row::Registrar);
    if row == Row::Registrar || codes.is_some() {
        fields.push(plain(words.paper_field_backup_codes(), codes));
    }
    fields
}

fn same_login(registrar: &Contract, contract: &Contract) -> bool {
    let provider = |contract: &Contract| contract.provider.as_ref().map(|provider| provider.value.clone());
    let alike = |ours: &Option<String>, theirs: &Option<String>| ours.is_none() || ours == theirs;
    provider(contract).is_some()
        && provider(contract) == provider(registrar)
        && alike(&contract.login_url, &registrar.login_url)
        && alike(&contract.account_id, &registrar.account_id)
        && alike(&contract.kept_at, &registrar.kept_at)
}

/// Where the backup codes are kept and who can get at them, for the registrar also by what means.
fn backup_codes(say: Say<'_>, contract: &Contract, means: bool) -> Option<String> {
    let words = say.words;
    let mut parts: Vec<String> =
        filled(contract.backup_codes_at.as_deref()).map(|place| words.paper_backup_place(&place)).into_iter().collect();
    for (custodian, person) in say.book.custodians_of(contract.id) {
        parts.push(if means { say.custodian(custodian, person) } else { person.name.clone() });
    }
    say.list(&parts)
}

fn in_charge(say: Say<'_>, contract: &Contract) -> Field {
    let mut parts: Vec<String> = contract.manager.and_then(|id| say.present(id)).into_iter().collect();
    parts.extend(contract.deputy.and_then(|id| say.present(id)).map(|name| say.words.paper_deputy(&name)));
    plain(say.words.paper_field_in_charge(), say.list(&parts))
}

fn name_servers(say: Say<'_>, contract: &Contract, domain: &str) -> Field {
    let entered: Vec<String> =
        contract.name_servers.iter().flat_map(|text| text.lines()).filter_map(|line| filled(Some(line))).collect();
    let seen = seen_in_dns(say, domain, "NS");
    entered_or_seen(say, say.words.paper_field_name_servers(), say.list(&entered), &seen)
}

/// As the office wrote it; otherwise the hosts that receive, as the checks saw them.
fn mail_flow(say: Say<'_>, contract: &Contract, domain: &str) -> Field {
    let (entered, seen) = (filled(contract.mail_flow.as_deref()), seen_in_dns(say, domain, "MX"));
    entered_or_seen(say, say.words.paper_field_mail_flow(), entered, &seen)
}

fn essentials(say: Say<'_>, contract: &Contract, domain: &str) -> Field {
    let entered = filled(contract.dns_essentials.as_deref());
    let seen = ["A", "MX"].map(|kind| (kind, seen_in_dns(say, domain, kind)));
    let seen = seen.iter().filter(|(_, values)| !values.is_empty());
    let seen: Vec<String> = seen.map(|(kind, values)| format!("{kind} {}", values.join(" "))).collect();
    entered_or_seen(say, say.words.paper_field_essentials(), entered, &seen)
}

fn entered_or_seen(say: Say<'_>, label: String, entered: Option<String>, seen: &[String]) -> Field {
    let seen = say.list(seen).filter(|_| entered.is_none());
    Field { note: seen.as_ref().map(|_| say.words.paper_seen_by_check()), ..plain(label, entered.or(seen)) }
}

fn seen_in_dns(say: Say<'_>, domain: &str, kind: &str) -> Vec<String> {
    match say.seen(domain, Check::Dns) {
        Some((Seen::Dns(dns), _)) => dns.records.get(kind).into_iter().flatten().cloned().collect(),
        _ => Vec::new(),
    }
}

/// 変更の記録: when the public records last changed, as far as the checks have looked.
fn changes(say: Say<'_>, domain: &str) -> Field {
    let words = say.words;
    let days: Vec<_> = say.looks(domain, Check::Dns).map(|(_, span)| say.day_of(span.first_seen)).collect();
    let value = days.last().map(|day| {
        let day = words.day(*day, say.today());
        if days.len() > 1 { words.paper_changed_on(&day) } else { words.paper_unchanged_since(&day) }
    });
    let note = value.as_ref().map(|_| words.paper_seen_by_check());
    Field { note, ..plain(words.paper_field_changes(), value) }
}
