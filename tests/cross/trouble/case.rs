//! One fault of the world, and what is done to a domain for it.

use chrono::{DateTime, Days, Utc};
use kigenban_advice::Detail;
use kigenban_facts::{Kind, PartKind, State, Told, Trouble};
use kigenban_testnet::{Certificate, DEAD, Entry, Fault, PROVIDER_DNS, Service, Site, WEB};

/// How a domain is changed.
pub(super) type Change = fn(&mut Site, DateTime<Utc>);

/// One fault of the world and what has to be said of it.
pub(super) struct Case {
    pub(super) name: &'static str,
    pub(super) suffix: &'static str,
    pub(super) before: Change,
    pub(super) change: Change,
    /// It is in no register any more.
    pub(super) freed: bool,
    /// It can be played on a machine with IPv6 alone.
    pub(super) v6: bool,
    pub(super) faults: Vec<(Service, Fault)>,
    pub(super) told: Option<Told>,
    pub(super) trouble: Trouble,
    pub(super) detail: Detail,
    pub(super) also: &'static [Detail],
    pub(super) healthy: &'static [PartKind],
    pub(super) to: Option<Kind>,
}

pub(super) fn nothing(_: &mut Site, _: DateTime<Utc>) {}

pub(super) fn case(
    name: &'static str,
    trouble: Trouble,
    detail: Detail,
    to: impl Into<Option<Kind>>,
    change: Change,
) -> Case {
    Case {
        name,
        suffix: "com",
        before: nothing,
        change,
        freed: false,
        v6: false,
        faults: Vec::new(),
        told: None,
        trouble,
        detail,
        also: &[],
        healthy: &[],
        to: to.into(),
    }
}

impl Case {
    pub(super) fn jp(self) -> Self {
        Self { suffix: "co.jp", ..self }
    }

    pub(super) fn suffix(self, suffix: &'static str) -> Self {
        Self { suffix, ..self }
    }

    pub(super) fn before(self, before: Change) -> Self {
        Self { before, ..self }
    }

    pub(super) fn freed(self) -> Self {
        Self { freed: true, ..self }
    }

    pub(super) fn v6(self) -> Self {
        Self { v6: true, ..self }
    }

    pub(super) fn fault(mut self, service: Service, fault: Fault) -> Self {
        self.faults.push((service, fault));
        self
    }

    pub(super) fn also(self, also: &'static [Detail]) -> Self {
        Self { also, ..self }
    }

    pub(super) fn healthy(self, healthy: &'static [PartKind]) -> Self {
        Self { healthy, ..self }
    }

    pub(super) fn told(self, told: Told) -> Self {
        Self { told: Some(told), ..self }
    }
}

/// Parts that stay well.
pub(super) const ALL: &[PartKind] = &[
    PartKind::OwnLine,
    PartKind::Domain,
    PartKind::Dns,
    PartKind::Server,
    PartKind::Certificate,
    PartKind::Site,
    PartKind::Mail,
];
pub(super) const SITE_WELL: &[PartKind] =
    &[PartKind::OwnLine, PartKind::Domain, PartKind::Dns, PartKind::Server, PartKind::Certificate, PartKind::Site];
pub(super) const REST: &[PartKind] = &[PartKind::OwnLine, PartKind::Domain, PartKind::Dns, PartKind::Mail];
pub(super) const LINE: &[PartKind] = &[PartKind::OwnLine];

pub(super) fn gone(site: &mut Site, state: State) {
    site.registration.state = state;
    undelegated(site);
}

pub(super) fn undelegated(site: &mut Site) {
    site.zone.delegated = false;
}

pub(super) fn servers(site: &mut Site, names: [&str; 2]) {
    site.zone.name_servers = names.map(str::to_owned).to_vec();
}

pub(super) fn foreign(site: &mut Site) {
    servers(site, ["ns1.another-host.example", "ns2.another-host.example"]);
}

pub(super) fn taken(site: &mut Site, now: DateTime<Utc>) {
    let said = &mut site.registration;
    said.registered_on = Some(now.date_naive().checked_sub_days(Days::new(3)).unwrap());
    said.holder = Some("株式会社べつのもの".into());
    said.holder_en = Some("Betsuno Mono Inc.".into());
    said.registrar = "Another Registrar Ltd.".into();
    foreign(site);
    stranger(site);
}

pub(super) fn stranger(site: &mut Site) {
    site.page.title = "Lucky Casino Online".into();
    site.page.text = "Play now.".into();
}

/// A registrar that lends its own name.
pub(super) fn hidden(site: &mut Site) {
    site.registration.registrar = "Another Registrar Ltd.".into();
    site.registration.holder = Some("Whois Privacy Protection Service by onamae.com".into());
    site.registration.holder_en = site.registration.holder.clone();
}

/// Mail alone stands on it.
pub(super) fn bare(site: &mut Site, _: DateTime<Utc>) {
    site.take("@", "A");
    site.take("www", "A");
}

pub(super) fn down(site: &mut Site) {
    site.move_address(WEB, DEAD);
}

pub(super) fn old(site: &mut Certificate, now: DateTime<Utc>) {
    *site = Certificate::good("Example CA", now, 91, 90);
}

pub(super) fn with_spf(site: &mut Site, records: &[&str]) {
    site.take("@", "TXT");
    site.zone.records.extend(records.iter().map(|text| Entry::new("@", "TXT", *text)));
}

pub(super) const KEY: &str = "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC3QEKyU1fSma0axspqYK5iAj";

/// The second name server stands below the domain itself.
pub(super) fn own_second(site: &mut Site, _: DateTime<Utc>) {
    let second = format!("ns2.{}", site.name);
    site.zone.name_servers = vec!["ns1.provider.example".into(), second];
    site.put("ns2", "A", PROVIDER_DNS);
}
