//! 名義: is the published holder the company?

use kigenban_facts::{Contract, HolderIs, Office, Registration};
use unicode_normalization::UnicodeNormalization;

/// The published 登録者名 / 組織名 beside the office's name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HolderMatch {
    /// Another name.
    Different,
    /// The registry or registrar does not show it.
    Hidden,
    /// The same company.
    Same,
    /// Nothing was seen yet, or the office's name is not known.
    #[default]
    Unknown,
}

/// 人質化: what makes a contract somebody else's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hostage {
    /// A person said so, or the holder entered is another name.
    Holder,
    /// Somebody else pays.
    Payer,
    /// The registry publishes another name, and nobody has said that it is right.
    Published,
}

/// Compares the published holder with the office's name in Japanese and English.
pub fn holder_match(office: &Office, published: &Registration) -> HolderMatch {
    let names: Vec<&str> = [published.holder.as_deref(), published.holder_en.as_deref()]
        .into_iter()
        .flatten()
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .collect();
    if names.is_empty() || names.iter().all(|name| is_hidden(name)) {
        return if names.is_empty() && published.expires.is_none() {
            HolderMatch::Unknown
        } else {
            HolderMatch::Hidden
        };
    }
    if plain(&office.name).is_empty() {
        return HolderMatch::Unknown;
    }
    if names.iter().any(|name| is_office(office, name)) {
        return HolderMatch::Same;
    }
    // Only an English name is published, and the office's English name is not known: no verdict.
    let english_only = names.iter().all(|name| name.is_ascii());
    if english_only && office.name_en.as_deref().unwrap_or("").trim().is_empty() && !office.name.is_ascii() {
        return HolderMatch::Unknown;
    }
    HolderMatch::Different
}

/// Whether a name is the office's, in either language.
pub(crate) fn is_office(office: &Office, name: &str) -> bool {
    let name = plain(name);
    let own = [Some(office.name.as_str()), office.name_en.as_deref()];
    own.into_iter().flatten().map(plain).any(|own| !own.is_empty() && own == name)
}

/// Whether holder or payer is not the company. A person's word goes before what the registry publishes.
pub(crate) fn hostage(office: &Office, contract: &Contract, published: HolderMatch) -> Option<Hostage> {
    if contract.holder_is == HolderIs::Outside {
        return Some(Hostage::Holder);
    }
    let payer = contract.payer.as_deref().map(str::trim).filter(|payer| !payer.is_empty());
    if payer.is_some_and(|payer| !is_office(office, payer)) {
        return Some(Hostage::Payer);
    }
    if contract.holder_is == HolderIs::Company {
        return None;
    }
    let holder = contract.holder.as_deref().map(str::trim).filter(|holder| !holder.is_empty());
    match holder {
        Some(holder) if is_office(office, holder) => None,
        Some(_) => Some(Hostage::Holder),
        None => (published == HolderMatch::Different).then_some(Hostage::Published),
    }
}

/// Words that registries and registrars write in place of a name.
const SIGNS: &[&str] = &[
    "redacted",
    "privacy",
    "whois",
    "proxy",
    "notdisclosed",
    "dataprotected",
    "withheld",
    "非表示",
    "非公開",
    "代理公開",
    "identityprotect",
    "contactprivacy",
    "statutorymasking",
    "gdprmasked",
];

fn is_hidden(name: &str) -> bool {
    let name = plain(name);
    SIGNS.iter().any(|sign| name.contains(sign))
}

/// Width, capitals, spaces, marks and the company's form do not count: 株式会社, (株), ㈱, K.K., Co., Ltd. …
fn plain(name: &str) -> String {
    const FORMS: &[&str] = &[
        "株式会社",
        "有限会社",
        "合同会社",
        "合資会社",
        "合名会社",
        "一般社団法人",
        "一般財団法人",
        "公益社団法人",
        "公益財団法人",
        "特定非営利活動法人",
        "NPO法人",
        "医療法人社団",
        "医療法人",
        "学校法人",
        "社会福祉法人",
        "(株)",
        "(有)",
        "(同)",
    ];
    let mut text: String = name.nfkc().collect();
    for form in FORMS {
        text = text.replace(form, " ");
    }
    let words: Vec<String> = text
        .to_lowercase()
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '・' | '、'))
        .map(|word| word.chars().filter(|c| c.is_alphanumeric() || *c == 'ー').collect::<String>())
        .filter(|word| !word.is_empty())
        .collect();
    let is_form = |word: &str| {
        matches!(
            word,
            "kk" | "kabushiki"
                | "kaisha"
                | "kabushikikaisha"
                | "co"
                | "ltd"
                | "coltd"
                | "inc"
                | "corp"
                | "corporation"
                | "company"
                | "limited"
                | "llc"
                | "gk"
                | "godo"
                | "yk"
                | "yugen"
        )
    };
    let kept: String = words.iter().filter(|word| !is_form(word)).map(String::as_str).collect();
    if kept.is_empty() { words.concat() } else { kept }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::day;

    fn office() -> Office {
        Office {
            name: "株式会社みほん商会".into(),
            name_en: Some("Mihon Shokai Co., Ltd.".into()),
            ..Office::default()
        }
    }

    #[test]
    fn the_company_is_known_in_every_spelling() {
        let table = [
            (Some("株式会社みほん商会"), None, HolderMatch::Same),
            (Some("(株)みほん商会"), None, HolderMatch::Same),
            (Some("㈱みほん商会"), None, HolderMatch::Same),
            (Some("（株） みほん　商会"), None, HolderMatch::Same),
            (Some("みほん商会 株式会社"), None, HolderMatch::Same),
            (Some("MIHON SHOKAI CO.,LTD."), None, HolderMatch::Same),
            (Some("Ｍｉｈｏｎ Ｓｈｏｋａｉ Co.,Ltd"), None, HolderMatch::Same),
            (None, Some("Mihon Shokai K.K."), HolderMatch::Same),
            (Some("Mihon Shokai Kabushiki Kaisha"), None, HolderMatch::Same),
            (Some("株式会社みほん制作"), None, HolderMatch::Different),
            (Some("みほん 太郎"), Some("Taro Mihon"), HolderMatch::Different),
            (Some("REDACTED FOR PRIVACY"), None, HolderMatch::Hidden),
            (Some("Whois情報公開代行サービス by お名前.com"), None, HolderMatch::Hidden),
            (Some("非表示"), None, HolderMatch::Hidden),
            (None, None, HolderMatch::Hidden),
        ];
        for (holder, holder_en, expected) in table {
            let published = Registration {
                holder: holder.map(Into::into),
                holder_en: holder_en.map(Into::into),
                expires: Some(day("2026-12-31")),
                ..Registration::default()
            };
            assert_eq!(holder_match(&office(), &published), expected, "{holder:?} {holder_en:?}");
        }
    }

    #[test]
    fn an_english_name_alone_is_no_verdict_when_the_office_has_none() {
        let office = Office { name_en: None, ..office() };
        let published = Registration { holder: Some("Mihon Shokai Co., Ltd.".into()), ..Registration::default() };
        assert_eq!(holder_match(&office, &published), HolderMatch::Unknown);
    }

    #[test]
    fn a_persons_word_goes_before_the_registry() {
        use HolderIs::{Company, Outside, Unknown};
        let office = office();
        let contract = |holder_is, holder: Option<&str>, payer: Option<&str>| Contract {
            holder_is,
            holder: holder.map(Into::into),
            payer: payer.map(Into::into),
            ..Contract::default()
        };
        for (contract, published, expected) in [
            (contract(Company, None, None), HolderMatch::Different, None),
            (contract(Outside, None, None), HolderMatch::Same, Some(Hostage::Holder)),
            (contract(Unknown, None, None), HolderMatch::Different, Some(Hostage::Published)),
            (contract(Unknown, None, None), HolderMatch::Hidden, None),
            (contract(Unknown, Some("(株)みほん商会"), None), HolderMatch::Different, None),
            (contract(Unknown, Some("みほん制作"), None), HolderMatch::Same, Some(Hostage::Holder)),
            (contract(Company, None, Some("みほん制作")), HolderMatch::Same, Some(Hostage::Payer)),
            (contract(Company, None, Some("株式会社みほん商会")), HolderMatch::Same, None),
        ] {
            assert_eq!(hostage(&office, &contract, published), expected, "{contract:?}");
        }
    }
}
