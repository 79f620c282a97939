//! 名義: is the published holder the company?

mod name;

use kigenban_facts::{Contract, HolderIs, Office, Registration};

use name::TABLE;
pub(crate) use name::fold as folded;

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

/// Compares the published holder with the office's name in Japanese and English. A false accusation is worse than none:
/// a difference is only one between names that can be compared.
pub fn holder_match(office: &Office, published: &Registration) -> HolderMatch {
    let names = [published.holder.as_deref(), published.holder_en.as_deref()];
    let names: Vec<&str> = names.into_iter().flatten().map(str::trim).filter(|name| !name.is_empty()).collect();
    if names.is_empty() {
        return if published.expires.is_none() { HolderMatch::Unknown } else { HolderMatch::Hidden };
    }
    compared(office, &names, published.registrar.as_deref())
}

fn compared(office: &Office, names: &[&str], registrar: Option<&str>) -> HolderMatch {
    if names.iter().any(|name| is_office(office, name)) {
        return HolderMatch::Same;
    }
    if names.iter().any(|name| is_hidden(name, registrar)) {
        return HolderMatch::Hidden;
    }
    if names.iter().any(|name| differs(office, name)) { HolderMatch::Different } else { HolderMatch::Unknown }
}

/// Whether a name can be compared with the office's, and is another one: a Latin name with a Latin one, any other with the
/// name in Japanese. Kana beside kanji may be its reading.
fn differs(office: &Office, other: &str) -> bool {
    let latin = name::is_latin(other);
    let own = [Some(office.name.as_str()), office.name_en.as_deref()].into_iter().flatten();
    let own = own.filter(|own| !name::is_blank(own) && name::is_latin(own) == latin).collect::<Vec<_>>();
    let open = |own: &&str| {
        if latin { name::may_be_the_same(own, other) } else { name::is_kana(own) != name::is_kana(other) }
    };
    !name::is_blank(other) && !own.is_empty() && !own.iter().any(open)
}

/// Whether a name is the office's, in either language.
pub(crate) fn is_office(office: &Office, name: &str) -> bool {
    let own = [Some(office.name.as_str()), office.name_en.as_deref()];
    own.into_iter().flatten().any(|own| name::is_the_same(own, name))
}

/// Whether holder or payer is not the company. A person's word goes before what the registry publishes.
pub(crate) fn hostage(office: &Office, contract: &Contract, published: HolderMatch) -> Option<Hostage> {
    if contract.holder_is == HolderIs::Outside {
        return Some(Hostage::Holder);
    }
    if payer_outside(office, contract).is_some() {
        return Some(Hostage::Payer);
    }
    if contract.holder_is == HolderIs::Company {
        return None;
    }
    let holder = contract.holder.as_deref().map(str::trim).filter(|holder| !holder.is_empty());
    match holder {
        Some(holder) => (compared(office, &[holder], None) == HolderMatch::Different).then_some(Hostage::Holder),
        None => (published == HolderMatch::Different).then_some(Hostage::Published),
    }
}

/// Who pays, when that is not the company.
pub fn payer_outside<'a>(office: &Office, contract: &'a Contract) -> Option<&'a str> {
    let payer = contract.payer.as_deref().map(str::trim).filter(|payer| !payer.is_empty())?;
    // The field is for somebody who is not the company: without a name to compare it with, it is taken at its word.
    let nameless = name::is_blank(&office.name);
    (nameless || compared(office, &[payer], None) == HolderMatch::Different).then_some(payer)
}

/// A registrar's or a hiding service's own name, or words in place of a name.
fn is_hidden(name: &str, registrar: Option<&str>) -> bool {
    let text = name::letters(name);
    text.chars().all(|c| matches!(c, 'x' | '0'))
        || TABLE.blanks.contains(&text)
        || TABLE.signs.iter().any(|sign| text.contains(sign.as_str()))
        || name::is_lender(name)
        || registrar.is_some_and(|registrar| name::is_the_same(registrar, name))
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
            (Some("XSERVER Inc."), None, HolderMatch::Hidden),
            (Some("エックスサーバー株式会社"), Some("Xserver Inc."), HolderMatch::Hidden),
            (Some("GMOインターネットグループ株式会社"), None, HolderMatch::Hidden),
            (Some("Registrar of the test, Inc."), None, HolderMatch::Hidden), // the registrar's own name
            (Some("登録者名は公開されていません"), Some("Registrant name is not public"), HolderMatch::Hidden),
            (
                Some("Personal data, can not be publicly disclosed according to applicable laws."),
                None,
                HolderMatch::Hidden,
            ),
            (Some("On behalf of example-kobe.com owner"), None, HolderMatch::Hidden),
            (Some("Super Privacy Service LTD c/o Dynadot"), None, HolderMatch::Hidden),
            (Some("個人情報保護のため表示していません"), None, HolderMatch::Hidden),
            (Some("-"), None, HolderMatch::Hidden),
            (Some("N/A"), None, HolderMatch::Hidden),
            (Some("みほん制作"), Some("Privacy Protect, LLC"), HolderMatch::Hidden), // what is hidden in one is known in none
            (Some("株式会社みほん商会"), Some("Whois Privacy Corp."), HolderMatch::Same),
            (Some("ミホンショウテン"), None, HolderMatch::Unknown), // perhaps its reading
            (Some("Mihon Co., Ltd."), None, HolderMatch::Unknown),  // perhaps the same, perhaps not
            (Some("Nagisa Kikaku Inc."), None, HolderMatch::Different),
            (Some("株式会社なぎさ企画"), Some("Nagisa Kikaku Inc."), HolderMatch::Different),
            (Some("Whois情報公開代行サービス by お名前.com"), None, HolderMatch::Hidden),
            (Some("非表示"), None, HolderMatch::Hidden),
            (None, None, HolderMatch::Hidden),
        ];
        for (holder, holder_en, expected) in table {
            let published = Registration {
                holder: holder.map(Into::into),
                holder_en: holder_en.map(Into::into),
                expires: Some(day("2026-12-31")),
                registrar: Some("REGISTRAR OF THE TEST".into()),
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
    fn an_office_is_known_by_any_form_of_its_characters_and_another_company_is_still_noticed() {
        for (own, published, expected) in [
            ("株式会社髙橋商店", "株式会社高橋商店", HolderMatch::Same),
            ("山﨑工業株式会社", "山崎工業株式会社", HolderMatch::Same),
            ("有限会社渡邉製作所", "有限会社渡辺製作所", HolderMatch::Same),
            ("株式会社霞ケ関印刷", "株式会社霞ヶ関印刷", HolderMatch::Same),
            ("齋藤株式会社", "斎藤株式会社", HolderMatch::Same),
            ("株式会社高島商店", "株式会社高橋商店", HolderMatch::Different),
            ("髙橋商店", "タカハシシヨウテン", HolderMatch::Unknown), // perhaps its reading
            ("カブシキガイシャみほん", "ナギサ", HolderMatch::Different), // kana beside kana
            ("Takahashi Shoten", "株式会社高橋商店", HolderMatch::Unknown), // nothing to compare it with
            ("株式会社プライバシー研究所", "株式会社プライバシー研究所", HolderMatch::Same),
            ("", "株式会社高橋商店", HolderMatch::Unknown),
        ] {
            let office = Office { name: own.into(), ..Office::default() };
            let published = Registration { holder: Some(published.into()), ..Registration::default() };
            assert_eq!(holder_match(&office, &published), expected, "{own} {:?}", published.holder);
        }
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
            (contract(Unknown, Some("Whois情報公開代行"), None), HolderMatch::Hidden, None),
            (contract(Company, None, Some("みほん制作")), HolderMatch::Same, Some(Hostage::Payer)),
            (contract(Company, None, Some("株式会社みほん商会")), HolderMatch::Same, None),
        ] {
            assert_eq!(hostage(&office, &contract, published), expected, "{contract:?}");
        }
    }
}
