//! Further inputs of the kinds that made other tools say a false word: working sites, names, terms.

use kigenban_facts::{Contract, Kind, Office, Registration, Seen, Url, UrlFault, Web};

use crate::testing::{at, book_of, contract, day, paid, registered, span, typed, until, web};
use crate::{HolderMatch, Status, holder_match, judge, next_end, read_term};

const NOW: &str = "2026-11-24T03:00:00Z";

/// A site as it is seen for four days: the faults of each of its addresses.
fn seen_as(urls: &[(&str, &[UrlFault], Option<u16>)]) -> (Status, String) {
    let url = |(address, faults, status): &(&str, &[UrlFault], Option<u16>)| Url {
        url: (*address).to_owned(),
        status: *status,
        title: Some("みほん商会".into()),
        faults: faults.to_vec(),
        guarded: faults.is_empty() && status.is_some_and(|status| status != 200),
        reached: status.is_some(),
        ..Url::default()
    };
    let facts = Web { urls: urls.iter().map(url).collect() };
    let spans = vec![
        until(registered("2027-10-31", "2026-01-10T00:00:00Z"), NOW),
        until(span(Seen::Web(web(&[])), "2026-10-01T00:00:00Z"), "2026-11-20T00:00:00Z"),
        until(span(Seen::Web(facts), "2026-11-20T04:00:00Z"), NOW),
    ];
    let mut book = book_of("example-kobe.com", spans);
    book.contracts = vec![Contract { expires: Some(typed("2027-09-15")), ..contract(Kind::Server) }].into();
    let item = judge(&book, at(NOW)).items.remove(0);
    (item.status, format!("{:?}", item.reason))
}

#[test]
fn a_site_that_some_way_opens_is_not_stopped() {
    use UrlFault::{Parked, Refused, Status as Error, Timeout, Tls};
    const APEX: [&str; 2] = ["http://example-kobe.com/", "https://example-kobe.com/"];
    const WWW: [&str; 2] = ["http://www.example-kobe.com/", "https://www.example-kobe.com/"];
    let well = Some(200);
    for (name, urls) in [
        ("https is closed, http opens", vec![(APEX[0], &[][..], well), (APEX[1], &[Refused][..], None)]),
        ("http is closed, https opens", vec![(APEX[0], &[Refused][..], None), (APEX[1], &[][..], well)]),
        (
            "the name itself refuses, www opens",
            vec![
                (APEX[0], &[Refused][..], None),
                (APEX[1], &[Refused][..], None),
                (WWW[0], &[][..], well),
                (WWW[1], &[][..], well),
            ],
        ),
        ("www is silent, the name opens", vec![(APEX[1], &[][..], well), (WWW[1], &[Timeout][..], None)]),
        ("who has no password is turned away", vec![(APEX[0], &[][..], Some(401)), (APEX[1], &[][..], Some(401))]),
        ("robots are turned away", vec![(APEX[0], &[][..], Some(403)), (APEX[1], &[][..], Some(429))]),
        ("an article at one of two addresses", vec![(APEX[1], &[Parked][..], well), (WWW[1], &[][..], well)]),
        ("a page not found at one of two addresses", vec![(APEX[1], &[][..], well), (WWW[1], &[Error][..], Some(404))]),
        ("a certificate for one of two names", vec![(APEX[1], &[][..], well), (WWW[1], &[Tls][..], None)]),
    ] {
        let (status, reason) = seen_as(&urls);
        assert_ne!(status, Status::Stopped, "{name}: {reason}");
    }
    let (status, reason) = seen_as(&[(APEX[0], &[Refused], None), (APEX[1], &[Timeout], None)]);
    assert_eq!(status, Status::Stopped, "no way opens: {reason}");
}

fn matched(own: &str, own_en: Option<&str>, holder: &str) -> HolderMatch {
    let office = Office { name: own.into(), name_en: own_en.map(Into::into), ..Office::default() };
    let published =
        Registration { holder: Some(holder.into()), expires: Some(day("2027-01-31")), ..Registration::default() };
    holder_match(&office, &published)
}

#[test]
fn nobody_is_accused_over_a_form_of_her_own_name() {
    for (own, holder) in [
        ("株式会社德田商店", "株式会社徳田商店"),
        ("濵田塗装", "浜田塗装"),
        ("株式会社惠比壽堂", "恵比寿堂(株)"),
        ("眞鍋鐵工所", "真鍋鉄工所"),
        ("瀧澤藥局", "滝沢薬局"),
        ("有限会社桒原建設", "桑原建設有限会社"),
        ("株式会社曾根崎", "曽根崎株式会社"),
        ("株式会社嶌田", "島田 株式会社"),
        ("亞細亞商事株式会社", "亜細亜商事㈱"),
        ("榮屋", "栄屋"),
        ("圓山酒造", "円山酒造"),
        ("大學堂", "大学堂"),
        ("サトウ・アンド・カンパニー株式会社", "サトウ&カンパニー(株)"),
        ("ミホン株式会社", "ﾐﾎﾝ(ｶ"),
        ("株式会社みほん・ぱーとなーず", "株式会社みほんぱーとなーず"),
        ("株式会社みほん", "(株)みほん　大阪支店"),
        ("みほん株式会社", "みほん株式会社 情報システム部"),
        ("みほん株式会社", "ミホン株式会社"),
        ("ABC株式会社", "株式会社ＡＢＣ"),
        ("NPO法人みほんの会", "特定非営利活動法人みほんの会"),
        ("宗教法人 見本寺", "見本寺"),
        ("見本税理士事務所", "見本税理士事務所"),
        ("学校法人見本学園", "学校法人 見本學園"),
    ] {
        assert_eq!(matched(own, None, holder), HolderMatch::Same, "{own} / {holder}");
    }
    for (own_en, holder) in [
        ("Mihon Shokai Co., Ltd.", "Mihon Shokai Company Limited"),
        ("Mihon Shokai Co., Ltd.", "MIHON-SHOKAI"),
        ("Mihon Shokai Co., Ltd.", "Mihonshokai Inc"),
        ("Mihon Shokai Co., Ltd.", "Mihon Shoukai KK"),
        ("Itoh Seisakusho", "Ito Seisakusyo K.K."),
        ("Ohno Denki", "Ono Denki Inc."),
        ("Kono & Co.", "Kohno and Co"),
    ] {
        assert_eq!(matched("株式会社見本", Some(own_en), holder), HolderMatch::Same, "{own_en} / {holder}");
    }
    // Letters beside kana, or a short form beside a long one, cannot be compared: no word is said.
    for (own, own_en, holder) in [
        ("ABC株式会社", None, "エービーシー株式会社"),
        ("株式会社みほん商会", None, "MIHON SHOKAI"),
        ("株式会社みほん商会", Some("Mihon Shokai Co., Ltd."), "Mihon"),
    ] {
        assert_ne!(matched(own, own_en, holder), HolderMatch::Different, "{own} / {holder}");
    }
    for (own, holder) in [
        ("株式会社みほん商会", "株式会社みほん商事"),
        ("株式会社北見本", "株式会社南見本"),
        ("徳田商店", "得田商店"),
        ("みほん印刷", "みほん製版"),
    ] {
        assert_eq!(matched(own, None, holder), HolderMatch::Different, "{own} / {holder}");
    }
}

#[test]
fn a_name_that_stands_for_nobody_hides_the_holder() {
    for holder in [
        "Contact Privacy Inc. Customer 0123456789",
        "Withheld for Privacy ehf",
        "Identity Protection Service",
        "See PrivacyGuardian.org",
        "Statutory Masking Enabled",
        "GDPR Masked",
        "DATA REDACTED",
        "Not Disclosed",
        "Private Person",
        "Whois Agent (123456789)",
        "Privacydotlink Customer 3471",
        "Domains By Proxy, LLC",
        "Redacted | Registry Policy",
        "Data Protected",
        "Registration Private",
        "お客様のご要望により非表示",
        "登録者の希望により公開していません",
        "情報公開代行",
        "ドメイン名義代行サービス",
        "GMO Internet, Inc.",
        "さくらインターネット株式会社 ドメイン代理公開",
    ] {
        assert_eq!(matched("株式会社みほん", Some("Mihon Co., Ltd."), holder), HolderMatch::Hidden, "{holder}");
    }
}

#[test]
fn a_plan_says_its_term_in_many_words() {
    for (text, expected) in [
        ("月契約(自動更新)", Some(1)),
        ("毎月更新", Some(1)),
        ("1ヶ月ごと", Some(1)),
        ("隔月払い", Some(2)),
        ("2ヶ月ごとの支払い", Some(2)),
        ("四半期払い", Some(3)),
        ("半期払い", Some(6)),
        ("6ヶ月一括", Some(6)),
        ("毎年更新", Some(12)),
        ("1年ごとに更新", Some(12)),
        ("年間一括払い", Some(12)),
        ("1年契約(月額払い)", Some(1)),
        ("3年一括", Some(36)),
        ("五年契約", Some(60)),
        ("24ヵ月契約", Some(24)),
        ("1-year plan", Some(12)),
        ("billed annually", Some(12)),
        ("Monthly (12-month commitment)", Some(1)),
        ("36 Monate", None),
        ("無料お試し14日", None),
        ("2027年3月まで有効", None),
        ("5年保証つき", None),
        ("創業50年記念プラン", None),
        ("1年目無料", None),
    ] {
        assert_eq!(read_term(text), expected, "{text}");
    }
}

/// What is paid for is paid for, and nothing beyond it.
#[test]
fn the_next_day_follows_the_term_and_no_year_is_invented() {
    let book = book_of("example-kobe.com", Vec::new());
    let server = |plan: &str| Contract { plan: Some(plan.into()), ..contract(Kind::Server) };
    for (plan, period, expected) in [
        ("月払い", "2027-01-31", Some("2027-02-28")),
        ("3か月", "2026-11-30", Some("2027-02-28")),
        ("半年", "2026-08-31", Some("2027-02-28")),
        ("年払い", "2028-02-29", Some("2029-02-28")),
        ("3年", "2026-12-15", Some("2029-12-15")),
        ("スタンダード", "2026-12-15", None),
    ] {
        let next = next_end(&book, &server(plan), day(period));
        assert_eq!(next, expected.map(day), "{plan} {period}");
    }
    assert_eq!(next_end(&book, &contract(Kind::Domain), day("2026-12-15")), Some(day("2027-12-15")));
}

/// A server of no known term that was paid stays asked about; one paid by the month is due a month later, every month.
#[test]
fn months_that_were_paid_say_how_long_the_next_one_is() {
    let mut book = book_of("example-kobe.com", Vec::new());
    book.contracts = vec![Contract { expires: Some(typed("2026-09-30")), ..contract(Kind::Server) }].into();
    book.payments.push(paid(Kind::Server, "2026-09-30", "2026-09-20T00:00:00Z"));
    let dates = |book: &kigenban_facts::Book| judge(book, at(NOW)).items.remove(0).deadlines;
    assert_eq!((dates(&book).count_day, dates(&book).next_unknown), (None, Some(day("2026-09-30"))), "nobody knows");
    book.payments.push(paid(Kind::Server, "2026-10-31", "2026-10-20T00:00:00Z"));
    book.payments.push(paid(Kind::Server, "2026-11-30", "2026-11-20T00:00:00Z"));
    assert_eq!(dates(&book).count_day, Some(day("2026-12-30")));
}
