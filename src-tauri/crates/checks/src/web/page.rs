//! What a page says: its title, and whether it is a parking or 期限超過 page.

use std::borrow::Cow;

use encoding_rs::{EUC_JP, Encoding, ISO_2022_JP, SHIFT_JIS, UTF_8};

/// Hosts that only parking and expiry pages live on.
const PARKING_HOSTS: &[&str] = &[
    "above.com",
    "afternic.com",
    "bodis.com",
    "dan.com",
    "hugedomains.com",
    "onamae-expired.com",
    "parkingcrew.net",
    "parklogic.com",
    "sedo.com",
    "sedoparking.com",
    "ztomy.com",
];

/// Phrases of expiry pages, anywhere in the page (knowledge/registration.md#what-a-lapse-looks-like).
const EXPIRED: &[&str] = &[
    "このドメインの有効期限が切れ",
    "このドメインは、登録期限を超過したため",
    "このドメインは有効期限切れ",
    "このドメインは期限切れ",
    "ドメイン登録期限を超過",
    "ドメインの有効期限が切れています",
    "this domain has expired",
    "this domain name has expired",
    "your domain has expired",
];

/// Phrases of parking pages; they count in a title, or with a page that says little else.
const PARKED: &[&str] = &[
    "buy this domain",
    "domain for sale",
    "domain is for sale",
    "domain is parked",
    "domain may be for sale",
    "domain parking",
    "parked domain",
    "related searches",
    "このドメインは、お名前.comで取得されています",
    "このドメインはお名前.comで取得されています",
    "ドメインパーキング",
];
/// A page with less text than this has nothing of its own to say.
const SHORT: usize = 4_000;

/// The page as text: the charset it names in its head, else the one its bytes fit.
pub(super) fn text(body: &[u8]) -> Cow<'_, str> {
    let head = body.get(..body.len().min(2_048)).unwrap_or(body);
    let head = String::from_utf8_lossy(head).to_lowercase();
    let named = head.split("charset=").nth(1).and_then(|rest| {
        let name: String = rest.chars().skip_while(|c| matches!(c, '"' | '\'')).take_while(|c| is_name(*c)).collect();
        Encoding::for_label(name.as_bytes())
    });
    let fitting = || [UTF_8, ISO_2022_JP, EUC_JP, SHIFT_JIS].into_iter().find(|encoding| fits(encoding, body));
    named.or_else(fitting).unwrap_or(UTF_8).decode(body).0
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

/// Whether bytes, perhaps cut in the middle of a character, are of this charset.
fn fits(encoding: &'static Encoding, body: &[u8]) -> bool {
    (0..3).any(|cut| {
        let body = body.get(..body.len().saturating_sub(cut)).unwrap_or_default();
        encoding.decode_without_bom_handling_and_without_replacement(body).is_some()
    })
}

/// The title, at most 200 characters, on one line.
pub(super) fn title(text: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let start = lower.find("<title")?;
    let open = start + lower.get(start..)?.find('>')? + 1;
    let length = lower.get(open..)?.find("</title")?;
    let words: Vec<&str> = text.get(open..open + length)?.split_whitespace().collect();
    let title: String = unescaped(&words.join(" ")).chars().filter(|c| !c.is_control()).take(200).collect();
    (!title.is_empty()).then_some(title)
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

/// Why a page looks like one that registrars and parking firms put up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Parking {
    /// It came from a host on which nothing else lives.
    Host,
    /// By its words alone: it may be an article about such pages.
    Words,
}

/// Whether the page is one that registrars and parking firms put up, as far as the page itself tells.
pub(super) fn parking(title: Option<&str>, text: &str, host: &str) -> Option<Parking> {
    let on_parking_host = PARKING_HOSTS
        .iter()
        .any(|parking| host.strip_suffix(parking).is_some_and(|front| front.is_empty() || front.ends_with('.')));
    if on_parking_host {
        return Some(Parking::Host);
    }
    let lower = text.to_lowercase();
    let title = title.unwrap_or_default().to_lowercase();
    let speaks = EXPIRED.iter().any(|phrase| lower.contains(phrase))
        || PARKED.iter().any(|phrase| title.contains(phrase) || (text.len() < SHORT && lower.contains(phrase)));
    speaks.then_some(Parking::Words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_read_in_every_charset_of_old_japanese_pages() {
        let page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=CS\">\
                    <TITLE lang=ja>\n 株式会社みほん商会 &amp; Co. </TITLE></head><body>ようこそ</body></html>";
        for (name, encoding) in [("Shift_JIS", SHIFT_JIS), ("euc-jp", EUC_JP), ("utf-8", UTF_8)] {
            let page = page.replace("CS", name);
            let (bytes, ..) = encoding.encode(&page);
            assert_eq!(title(&text(&bytes)).as_deref(), Some("株式会社みほん商会 & Co."), "{name}");
        }
        let silent = page.replace("charset=CS", "");
        let (bytes, ..) = SHIFT_JIS.encode(&silent);
        assert_eq!(title(&text(&bytes)).as_deref(), Some("株式会社みほん商会 & Co."));
        assert_eq!(title("<title></title>"), None);
        assert_eq!(title("<title>never closed"), None);
        assert_eq!(title(&format!("<title>{}</title>", "あ".repeat(500))).unwrap().chars().count(), 200);
    }

    #[test]
    fn parking_and_expiry_pages_are_known_and_a_shop_is_not_one() {
        let words = Some(Parking::Words);
        assert_eq!(
            parking(None, "このドメインは、登録期限を超過したため、ページを表示できません。", "mihon.jp"),
            words
        );
        assert_eq!(parking(Some("mihon.com is parked"), "", "www.sedoparking.com"), Some(Parking::Host));
        assert_eq!(parking(Some("Mihon.com - Domain is for sale"), "", "mihon.com"), words);
        let shop = format!("<p>{}</p> our article about domain parking", "みほん".repeat(2_000));
        assert_eq!(parking(Some("株式会社みほん商会"), &shop, "mihon.jp"), None);
        assert_eq!(parking(Some("みほん"), "ようこそ", "notsedo.com"), None);
    }
}
