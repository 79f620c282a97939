//! Offices that are hard to print: empty ones, very full ones, rare characters.

use kigenban_facts::{Book, Bundle, Contract, ContractId, Kind, Person, Source, Sourced};

use super::{EN, JA, dense, pages, printed, sheet};
use crate::{Which, handover_markdown, handover_pdf};

#[test]
fn the_sample_office_fits_one_page_and_in_longer_english_words_two() {
    let book = kigenban_sample::book();
    assert_eq!(pages(&sheet(&book, JA)), 1);
    assert!(pages(&sheet(&book, EN)) <= 2);
}

#[test]
fn a_pdf_begins_and_ends_as_one_and_is_the_same_every_time() {
    let book = kigenban_sample::book();
    let pdf = handover_pdf(&sheet(&book, JA)).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
    assert!(pdf.trim_ascii_end().ends_with(b"%%EOF"));
    assert!(pdf.len() < 400_000, "faces are embedded as subsets: {} bytes", pdf.len());
    assert_eq!(pdf, handover_pdf(&sheet(&book, JA)).unwrap());
}

#[test]
fn an_empty_ledger_prints_a_form_to_fill_in_by_hand() {
    let sheet = sheet(&Book::default(), JA);
    assert_eq!(pages(&sheet), 1);
    let said = dense(&printed(&sheet));
    for word in [
        "ドメインレジストラ",
        "サーバー契約",
        "DNS設定",
        "SSL証明書",
        "メール運用",
        "(未記入)",
        "(台帳に契約がありません)",
    ] {
        assert!(said.contains(word), "{word}");
    }
}

#[test]
fn names_with_rare_kanji_are_printed_as_they_are_written() {
    let mut book = kigenban_sample::book();
    let name = "𠮷野家﨑 髙𣘺濵邉彅";
    for person in &mut book.people {
        person.name = name.to_owned();
    }
    let sheet = sheet(&book, JA);
    let said = dense(&printed(&sheet));
    assert!(said.contains(&dense(name)));
    assert!(!said.contains('〓'));
    assert!(handover_markdown(&sheet).contains(name));
}

#[test]
fn a_character_without_a_type_is_printed_as_geta_and_explained() {
    let mut book = kigenban_sample::book();
    book.office.name = "株式会社😀한".to_owned();
    let sheet = sheet(&book, JA);
    let said = dense(&printed(&sheet));
    assert!(said.contains("株式会社〓〓"));
    assert!(said.contains(&dense(&JA.paper_geta())));
    assert!(handover_markdown(&sheet).contains("株式会社😀한"), "Markdown needs no types");
}

#[test]
fn what_does_not_fit_goes_on_to_further_pages_whole() {
    let book = full();
    let advice = kigenban_advice::judge(&book, super::now());
    let sheet = crate::Sheet::of(&book, &advice, Which { others: true, ..Which::default() }, JA);
    let said = printed(&sheet);
    assert!(pages(&sheet) > 1);
    let dense_said = dense(&said);
    for contract in &book.contracts {
        for text in [&contract.title, &contract.kept_at].into_iter().flatten() {
            assert!(dense_said.contains(&dense(text)), "{text} is lost");
        }
    }
    assert!(dense_said.contains(&"あ".repeat(60)));
    assert!(said.matches("--- ").count() == pages(&sheet));
    assert!(dense_said.contains(&format!("1/{}枚", pages(&sheet))));
}

#[test]
fn a_long_address_breaks_instead_of_running_off_the_paper() {
    let mut book = kigenban_sample::book();
    for contract in &mut book.contracts {
        contract.login_url = Some(format!("https://login.example/{}", "a".repeat(300)));
    }
    let document = crate::print::handover(&sheet(&book, JA)).unwrap();
    for page in document.pages() {
        let right = page.frame.width().to_mm() - 12.9;
        for (at, width) in runs(&page.frame) {
            assert!(at + width <= right, "a line ends at {} mm", at + width);
        }
    }
}

#[test]
fn a_sheet_can_be_asked_for_another_bundle() {
    let book = kigenban_sample::book();
    let other = book.bundles.last().unwrap();
    let advice = kigenban_advice::judge(&book, super::now());
    let sheet = crate::Sheet::of(&book, &advice, Which { bundle: Some(other.id), ..Which::default() }, JA);
    assert_eq!(sheet.rows[0].fields[0].value.as_deref(), Some(other.domain.as_str()));
    assert!(sheet.seats[0].value.is_none(), "no handover of that bundle: the names are left to be written");
}

/// Everything a sheet prints, in both ways.
fn on_paper(which: Which) -> String {
    let book = clients();
    let advice = kigenban_advice::judge(&book, super::now());
    let sheet = crate::Sheet::of(&book, &advice, which, JA);
    dense(&(printed(&sheet) + &handover_markdown(&sheet)))
}

/// Every 契約一式 is another client's, and says so in every field; each has a contract more than the five rows.
fn clients() -> Book {
    let mut book = kigenban_sample::book();
    let ids: Vec<_> = book.bundles.iter().map(|bundle| bundle.id).collect();
    for (number, id) in ids.iter().enumerate() {
        let mark = |what: &str| Some(format!("{what}客{number}様"));
        let more = Contract { bundle: *id, kind: Kind::Other, ..book.contracts[0].clone() };
        let fresh: ContractId = format!("019aa000-0000-7000-8000-0000000009{number:02}").parse().unwrap();
        book.contracts.push(Contract { id: fresh, ..more });
        for contract in book.contracts.iter_mut().filter(|contract| contract.bundle == *id) {
            contract.title = mark("題名");
            contract.kept_at = mark("保管");
            contract.payer = mark("支払");
            contract.phone = mark("電話");
            if let Some(provider) = &mut contract.provider {
                provider.value = format!("業者客{number}様");
            }
        }
        let domain = format!("client{number}.example");
        book.bundles.iter_mut().filter(|bundle| bundle.id == *id).for_each(|bundle| bundle.domain.clone_from(&domain));
    }
    book
}

#[test]
fn the_sheet_of_one_client_says_nothing_of_another_unless_asked() {
    let bundles = clients().bundles;
    assert!(bundles.len() > 1);
    for (number, bundle) in bundles.iter().enumerate() {
        let one = Which { bundle: Some(bundle.id), ..Which::default() };
        let alone = on_paper(one);
        assert!(alone.contains(&format!("client{number}.example")) && alone.contains(&format!("保管客{number}様")));
        for other in (0..bundles.len()).filter(|other| *other != number) {
            assert!(!alone.contains(&format!("客{other}様")), "client {other} on the sheet of {number}");
            assert!(!alone.contains(&format!("client{other}.example")), "domain {other} on the sheet of {number}");
        }
        let more = on_paper(Which { others: true, ..one });
        assert!((0..bundles.len()).all(|other| more.contains(&format!("客{other}様"))));
    }
}

/// Where runs of text begin and how wide they are, in millimetres.
fn runs(frame: &typst::layout::Frame) -> Vec<(f64, f64)> {
    use typst::layout::FrameItem;
    let mut found = Vec::new();
    for (at, item) in frame.items() {
        match item {
            FrameItem::Group(group) => {
                let shift = at.x.to_mm() + group.transform.tx.to_mm();
                let scale = group.transform.sx.get();
                found.extend(runs(&group.frame).into_iter().map(|(x, width)| (shift + x * scale, width * scale)));
            }
            FrameItem::Text(text) => found.push((at.x.to_mm(), text.width().to_mm())),
            _ => {}
        }
    }
    found
}

/// Forty contracts with long texts in every field.
fn full() -> Book {
    let mut book = kigenban_sample::book();
    let bundle = Bundle { domain: "example-kobe.co.jp".into(), ..book.bundles[0].clone() };
    let person = Person {
        name: "寿限無 寿限無五劫の擦り切れ海砂利水魚の水行末".into(), ..book.people[0].clone()
    };
    for (index, kind) in [Kind::Domain, Kind::Dns, Kind::Server, Kind::Certificate, Kind::Mail, Kind::Other]
        .into_iter()
        .cycle()
        .take(40)
        .enumerate()
    {
        let id: ContractId = format!("00000000-0000-7000-8000-{index:012}").parse().unwrap();
        book.contracts.push(Contract {
            id,
            bundle: bundle.id,
            kind,
            title: Some(format!("{index}番目の契約")),
            provider: Some(Sourced {
                value: format!("とても長い名前の会社その{index}"),
                source: Source::Typed { by: person.id },
                seen_at: super::now(),
            }),
            kept_at: Some(format!("{index}番目の金庫の、青い封筒のなかの、白い紙のうら")),
            ..Contract::default()
        });
    }
    let mail = book.contracts.iter_mut().find(|contract| contract.bundle == bundle.id && contract.kind == Kind::Mail);
    mail.unwrap().mail_rules = Some("あ".repeat(600));
    book
}
