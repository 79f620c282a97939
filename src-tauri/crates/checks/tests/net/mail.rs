//! Mail: hosts nobody outside reaches, SPF as receivers count it, keys that are keys.

use kigenban_facts::MailFault::{self, MxNotPublic, MxUnresolved, SpfLookups, SpfMany, SpfSyntax};
use kigenban_testnet::{MAIL, Site};

use crate::{DOMAIN, SmallNet, entry, healthy};

async fn faults(site: Site) -> Vec<MailFault> {
    SmallNet::of(site).mail().await.faults
}

#[tokio::test]
async fn an_exchanger_that_nobody_outside_reaches_is_a_fault() {
    for (exchangers, expected) in [
        (&["10 203.0.113.5."][..], Some(MxUnresolved)),
        (&["10 localhost."], Some(MxNotPublic)),
        (&["10 inside"], Some(MxNotPublic)),
        (&["10 nowhere"], Some(MxUnresolved)),
        (&["10 inside", "20 localhost."], Some(MxNotPublic)),
        (&["10 inside", "20 mail"], None), // the second one takes it
        (&["10 mail", "20 203.0.113.5."], None),
    ] {
        let mut site = healthy();
        site.take("@", "MX");
        site.zone.records.extend(exchangers.iter().map(|value| entry("@", "MX", value)));
        site.put("inside", "A", "192.168.1.20");
        let found = faults(site).await;
        assert_eq!(found.into_iter().next(), expected, "{exchangers:?}");
    }
}

/// A domain whose zone has this record, and names to be included.
fn with_spf(record: &str) -> Site {
    let mut site = healthy();
    site.put("@", "TXT", record);
    for n in 0..12 {
        site.zone.records.push(entry(&format!("h{n}"), "A", MAIL));
        site.zone.records.push(entry("many", "MX", &format!("{n} h{n}")));
    }
    site.put("good", "TXT", "v=spf1 a:h0.example-kobe.com -all");
    site.put("six", "TXT", format!("v=spf1 {} -all", lookups(0..6)));
    site.put("wrong", "TXT", "v=spf1 ip4:nonsense -all");
    site.put("text", "TXT", "hello");
    site.zone.records.push(entry("two", "TXT", "v=spf1 -all"));
    site.zone.records.push(entry("two", "TXT", "v=spf1 mx -all"));
    site
}

fn lookups(numbers: std::ops::Range<u32>) -> String {
    numbers.map(|n| format!("a:h{n}.{DOMAIN}")).collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn spf_is_counted_as_receivers_count_it() {
    let own = |name: &str| format!("{name}.{DOMAIN}");
    for (record, expected) in [
        ("v=spf1 mx -all".to_owned(), None),
        (format!("v=spf1 include:{} -all", own("good")), None),
        (format!("v=spf1 include:{} -all", own("nothing")), Some(SpfSyntax)),
        (format!("v=spf1 include:{} -all", own("text")), Some(SpfSyntax)),
        (format!("v=spf1 include:{} -all", own("wrong")), Some(SpfSyntax)),
        (format!("v=spf1 include:{} -all", own("two")), Some(SpfSyntax)),
        (format!("v=spf1 redirect={}", own("nothing")), Some(SpfSyntax)),
        (format!("v=spf1 include:{DOMAIN} -all"), Some(SpfLookups)), // itself
        (format!("v=spf1 include:{0} include:{0} -all", own("six")), Some(SpfLookups)), // counted each time
        (format!("v=spf1 include:{} {} -all", own("six"), lookups(6..9)), None), // ten
        (format!("v=spf1 include:{} {} -all", own("six"), lookups(6..10)), Some(SpfLookups)),
        (format!("v=spf1 mx:{} -all", own("many")), Some(SpfLookups)), // twelve hosts behind one mx
        (format!("v=spf1 a:{} a:{} -all", own("v0"), own("v1")), None), // two look-ups may find nothing
        (format!("v=spf1 a:{} exists:{} mx:{} -all", own("v0"), own("v1"), own("v2")), Some(SpfLookups)),
        (format!("v=spf1 mx ~all {} {}", lookups(0..9), lookups(0..9)), None), // after all nothing is evaluated
        (format!("v=spf1 include:{0} -all redirect={0}", own("six")), None),
        (format!("v=spf1 include:{0} redirect={0}", own("six")), Some(SpfLookups)),
        (format!("v=spf1 include:{}include:{} -all", own("good"), own("six")), Some(SpfSyntax)),
        ("v=spf1 exists:%{i}._spf.example.com -all".to_owned(), None),
    ] {
        let found = faults(with_spf(&record)).await;
        let spf = found.into_iter().find(|fault| matches!(fault, SpfLookups | SpfMany | SpfSyntax));
        assert_eq!(spf, expected, "{record}");
    }
}

#[tokio::test]
async fn a_dkim_selector_is_one_with_a_key_of_its_own() {
    let key = "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC3QEKyU1fSma0axspqYK5iAj";
    for (text, everywhere, expected) in [
        (key, false, &["default"][..]),
        (key, true, &[]), // the same text under every name
        ("v=DKIM1; k=rsa; p=", false, &[]),
        ("v=DMARC1; p=none; sp=none", false, &[]),
        ("v=spf1 -all exp=why.example.com", false, &[]),
    ] {
        let mut site = healthy();
        site.put("default._domainkey", "TXT", text);
        if everywhere {
            site.put("kigenban-asks-for-no-key._domainkey", "TXT", text);
        }
        assert_eq!(SmallNet::of(site).mail().await.dkim, expected, "{text}, everywhere: {everywhere}");
    }
}
