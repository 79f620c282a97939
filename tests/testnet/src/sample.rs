//! The sample office's domains, with the dates its ledger knows.

use chrono::{DateTime, Datelike, NaiveDate, Utc};

use crate::{
    Certificate, Site, World, jst, month_end,
    site::{Entry, MAIL, WEB},
};

/// Puts the three domains into the world. At the sample's own instant they say exactly what the sample's ledger holds;
/// at another instant the same distances hold.
pub(crate) fn bring(world: &mut World) {
    let now = world.now;
    for site in [main(now), abroad(now), campaign(now)] {
        world.sites.insert(site.name.clone(), site);
    }
}

/// `example-kobe.co.jp`: registrar and DNS at one provider, site at a second, mail at a third.
fn main(now: DateTime<Utc>) -> Site {
    let name = "example-kobe.co.jp";
    let mut site = Site::healthy(name, now);
    site.registration.expires = Some(ahead(now, 1));
    site.registration.registered_on = day(2009, 12, 3);
    site.registration.changed_at = first_of(now, -11);
    site.zone.name_servers = vec!["01.dnsv.jp".into(), "02.dnsv.jp".into()];
    site.zone.records = vec![
        Entry::new("@", "A", WEB),
        Entry::new("www", "A", WEB),
        Entry::new("@", "MX", "0 example-kobe-co-jp.mail.protection.outlook.com."),
        Entry::new("example-kobe-co-jp.mail.protection.outlook.com.", "A", MAIL),
        Entry::new("@", "TXT", "v=spf1 include:spf.protection.outlook.com a:www1234.sakura.ne.jp -all"),
        Entry::new("spf.protection.outlook.com.", "TXT", "v=spf1 ip4:192.0.2.0/24 -all"),
        Entry::new("www1234.sakura.ne.jp.", "A", WEB),
        Entry::new("_dmarc", "TXT", "v=DMARC1; p=none; rua=mailto:postmaster@example-kobe.co.jp"),
    ];
    site.certificate = Certificate::good("Mihon CA", now, 35, 90);
    site.certificate.replaced_every_days = Some(60);
    site.mail_certificate = Certificate::good("DigiCert Inc", now, 60, 199);
    site
}

/// `example-kobe.com`: the pages for customers abroad.
fn abroad(now: DateTime<Utc>) -> Site {
    let mut site = Site::healthy("example-kobe.com", now);
    site.registration.expires = ahead(now, 1).with_day(20);
    site.registration.registered_on = day(2015, 12, 20);
    site.registration.registrar = "Example Registrar, Inc.".into();
    site.registration.changed_at = first_of(now, -11);
    site.zone.name_servers = vec!["ns1.xserver.jp".into(), "ns2.xserver.jp".into()];
    site.put("@", "MX", "0 example-kobe.com.");
    site.zone.records.retain(|entry| entry.owner != "mail");
    site.put("@", "TXT", "v=spf1 include:spf.sender.xserver.jp ~all");
    site.put("spf.sender.xserver.jp.", "TXT", "v=spf1 ip4:198.51.100.0/24 -all");
    site.certificate = Certificate::good("Mihon CA", now, 22, 90);
    site.certificate.replaced_every_days = Some(60);
    site.page.title = "Mihon Shokai".into();
    site
}

/// `example-kobe.jp`: the recruiting campaign.
fn campaign(now: DateTime<Utc>) -> Site {
    let mut site = Site::healthy("example-kobe.jp", now);
    site.registration.expires = Some(ahead(now, 6));
    site.registration.registered_on = day(2021, 5, 14);
    site.registration.changed_at = first_of(now, -5);
    site.registration.holder = Some("株式会社なぎさ企画".into());
    site.registration.holder_en = Some("Nagisa Kikaku Inc.".into());
    site.registration.locks = vec!["DomainTransferLocked".into()];
    site.zone.name_servers = vec!["01.dnsv.jp".into(), "02.dnsv.jp".into()];
    site.put("@", "MX", "0 .");
    site.zone.records.retain(|entry| entry.owner != "mail");
    site.put("@", "TXT", "v=spf1 -all");
    site.put("_dmarc", "TXT", "v=DMARC1; p=reject");
    site.certificate = Certificate::good("Mihon CA", now, 10, 90);
    site.certificate.replaced_every_days = Some(60);
    site.page.title = "採用サイト みほん商会".into();
    site
}

/// The end of the month so many months ahead.
fn ahead(now: DateTime<Utc>, months: u32) -> NaiveDate {
    let today = jst(now).date_naive();
    month_end(today.checked_add_months(chrono::Months::new(months)).unwrap_or(today))
}

/// The night run of the registry on the first of a month, one o'clock in Japan.
fn first_of(now: DateTime<Utc>, months: i32) -> DateTime<Utc> {
    let today = jst(now).date_naive();
    let first = today.with_day(1).unwrap_or(today);
    let moved = first.checked_sub_months(chrono::Months::new(months.unsigned_abs())).unwrap_or(first);
    moved.and_hms_opt(1, 0, 44).map_or(now, |local| (local - chrono::TimeDelta::hours(9)).and_utc())
}

fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}
