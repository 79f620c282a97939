//! The WHOIS servers: JPRS in both layouts and both languages, and one server for the registries without RDAP.

use std::{fmt::Write as _, net::SocketAddr};

use chrono::NaiveDate;
use kigenban_facts::State;

use crate::{Fault, Service, Site, World, jst};

const BANNER_EN: &str = "\
[ JPRS database provides information on network administration. Its use is    ]
[ restricted to network administration purposes. For further information,     ]
[ use 'whois -h whois.jprs.jp help'. To suppress Japanese output, add'/e'     ]
[ at the end of command, e.g. 'whois -h whois.jprs.jp xxx/e'.                 ]
";
const BANNER_JA: &str = "\
[ JPRS database provides information on network administration. Its use is    ]
[ restricted to network administration purposes. For further information,     ]
[ use 'whois -h whois.jprs.jp help'. To suppress Japanese output, add'/e'     ]
[ at the end of command, e.g. 'whois -h whois.jprs.jp xxx/e'.                 ]
[ Notice -------------------------------------------------------------------- ]
[ JPRS now shows the [Lock Status] of a name when a lock is set.              ]
[ --------------------------------------------------------------------------- ]
";

/// Answers one line sent to the `.jp` server.
pub(crate) fn jprs(world: &World, query: &str) -> String {
    let query = query.trim();
    let (name, english) = match query.strip_suffix("/e") {
        Some(name) => (name, true),
        None => (query, false),
    };
    let name = name.strip_prefix("DOM ").unwrap_or(name).to_ascii_lowercase();
    let banner = if english { BANNER_EN } else { BANNER_JA };
    let body = match registered(world, &name) {
        Some(site) if is_attribute(&name) => attribute(&site, english),
        Some(site) => general(&site, english),
        None => no_match(english),
    };
    format!("{banner}{body}").replace('\n', "\r\n")
}

/// The words the `.jp` server is assumed to use when it is asked too often: a banner and no answer.
pub(crate) fn jprs_limited() -> String {
    format!("{BANNER_EN}\nAccess to the database is temporarily limited.\n").replace('\n', "\r\n")
}

/// IANA's kind of answer: who knows, and nothing else.
pub(crate) fn referral(query: &str, server: SocketAddr) -> String {
    let top = query.trim().rsplit('.').next().unwrap_or_default().to_uppercase();
    format!(
        "% IANA WHOIS server\n% for more information on IANA, visit http://www.iana.org\n\nrefer:        {server}\n\n\
         domain:       {top}\n\nwhois:        {server}\n\nstatus:       ACTIVE\nsource:       IANA\n"
    )
}

/// Answers one line sent to the server of all other registries.
pub(crate) fn other(world: &World, query: &str) -> String {
    let name = query.trim().to_ascii_lowercase();
    // Verisign's way of asking for a name and nothing that begins like it.
    let name = name.strip_prefix("domain ").unwrap_or(&name).to_owned();
    match registered(world, &name) {
        Some(site) => icann(&site),
        None if name.contains('.') => {
            format!("No match for \"{}\".\r\n>>> Last update of whois database <<<\r\n", name.to_uppercase())
        }
        // The referral of the top: this server answers for every suffix itself.
        None => format!("% IANA WHOIS server\r\n\r\ndomain:       {}\r\nstatus:       ACTIVE\r\n", name.to_uppercase()),
    }
}

/// What is said of a name now; `None` = not registered.
fn registered(world: &World, name: &str) -> Option<Site> {
    let mut site = world.sites.get(name).filter(|site| site.registration.state != State::NotRegistered)?.clone();
    if world.says(Fault::Unregistered, Service::Whois, name) {
        return None;
    }
    if world.says(Fault::Dateless, Service::Whois, name) {
        site.registration.expires = None;
    }
    Some(site)
}

/// `co.jp` and its siblings have a layout and states of their own.
pub(crate) fn is_attribute(name: &str) -> bool {
    let kinds = ["ac", "ad", "co", "ed", "go", "gr", "ne", "or"];
    let mut labels = name.rsplit('.');
    labels.next() == Some("jp") && labels.next().is_some_and(|kind| kinds.contains(&kind)) && labels.next().is_some()
}

fn general(site: &Site, english: bool) -> String {
    let said = &site.registration;
    let label = |ja: &'static str, en: &'static str| if english { en } else { ja };
    let dead = matches!(said.state, State::Suspended | State::Deleted);
    let state = match said.state {
        State::Ending => "To be suspended",
        State::Suspended | State::Deleted => "Suspended",
        State::Hold => "Hold",
        State::Reserved => "Reserved",
        _ => "Active",
    };
    let holder = if dead { "" } else { said.holder.as_deref().unwrap_or_default() };
    let holder_en = if dead { "" } else { said.holder_en.as_deref().unwrap_or_default() };
    let mut text = format!("{}\n", label("Domain Information: [ドメイン情報]", "Domain Information:"));
    line(&mut text, "", "[Domain Name]", &site.name.to_uppercase());
    text.push('\n');
    if !english {
        line(&mut text, "", "[登録者名]", holder);
    }
    line(&mut text, "", "[Registrant]", holder_en);
    text.push('\n');
    for server in servers(site, dead) {
        line(&mut text, "", "[Name Server]", server);
    }
    line(&mut text, "", "[Signing Key]", "");
    text.push('\n');
    line(&mut text, "", label("[登録年月日]", "[Created on]"), &day(said.registered_on));
    line(&mut text, "", label("[有効期限]", "[Expires on]"), &day(said.expires));
    line(&mut text, "", label("[状態]", "[Status]"), state);
    for lock in &said.locks {
        line(&mut text, "", label("[ロック状態]", "[Lock Status]"), lock);
    }
    line(&mut text, "", label("[最終更新]", "[Last Updated]"), &changed(site));
    text.push('\n');
    text.push_str(label("Contact Information: [公開連絡窓口]\n", "Contact Information:\n"));
    line(&mut text, "", label("[名前]", "[Name]"), label("みほん登録窓口", "Example Registrar Desk"));
    line(&mut text, "", "[Email]", "desk@registrar.example");
    line(&mut text, "", "[Web Page]", "");
    text
}

fn attribute(site: &Site, english: bool) -> String {
    let said = &site.registration;
    let label = |ja: &'static str, en: &'static str| if english { en } else { ja };
    let dead = matches!(said.state, State::Suspended | State::Deleted);
    let word = match said.state {
        State::Ending => "To be deleted",
        State::Suspended | State::Deleted => "Deleted",
        State::Hold => "User-Reserved",
        State::Reserved => "Reserved",
        _ if site.zone.name_servers.is_empty() => "Registered",
        _ => "Connected",
    };
    let state = said.expires.map_or_else(|| word.to_owned(), |end| format!("{word} ({})", end.format("%Y/%m/%d")));
    let mut text = format!("{}\n", label("Domain Information: [ドメイン情報]", "Domain Information:"));
    line(&mut text, "a. ", label("[ドメイン名]", "[Domain Name]"), &site.name.to_uppercase());
    if !english {
        line(&mut text, "e. ", "[そしきめい]", if dead { "" } else { "かぶしきがいしゃ" });
        line(&mut text, "f. ", "[組織名]", if dead { "" } else { said.holder.as_deref().unwrap_or_default() });
    }
    let holder_en = if dead { "Suspended Domain Name" } else { said.holder_en.as_deref().unwrap_or_default() };
    line(&mut text, "g. ", "[Organization]", holder_en);
    if !english {
        line(&mut text, "k. ", "[組織種別]", "株式会社");
    }
    line(&mut text, "l. ", "[Organization Type]", "Company Limited");
    line(&mut text, "m. ", label("[登録担当者]", "[Administrative Contact]"), "EX00001JP");
    line(&mut text, "n. ", label("[技術連絡担当者]", "[Technical Contact]"), "EX00002JP");
    for server in servers(site, dead) {
        line(&mut text, "p. ", label("[ネームサーバ]", "[Name Server]"), server);
    }
    line(&mut text, "s. ", label("[署名鍵]", "[Signing Key]"), "");
    line(&mut text, "", label("[状態]", "[State]"), &state);
    for lock in &said.locks {
        line(&mut text, "", label("[ロック状態]", "[Lock Status]"), lock);
    }
    line(&mut text, "", label("[登録年月日]", "[Registered Date]"), &day(said.registered_on));
    line(&mut text, "", label("[接続年月日]", "[Connected Date]"), &day(said.registered_on));
    line(&mut text, "", label("[最終更新]", "[Last Update]"), &changed(site));
    text
}

fn no_match(english: bool) -> String {
    let hint = if english {
        "With JPRS WHOIS, you can query the following domain name information sponsored by JPRS."
    } else {
        "JPRS WHOISは、JPRSが管理している以下のドメイン名に関する情報を検索できます。"
    };
    format!("\nNo match!!\n\n{hint}\n")
}

fn icann(site: &Site) -> String {
    let said = &site.registration;
    let mut text = format!("   Domain Name: {}\n", site.name.to_uppercase());
    let mut push = |label: &str, value: &str| {
        let _ = writeln!(text, "   {label}: {value}");
    };
    push("Updated Date", &said.changed_at.format("%Y-%m-%dT%H:%M:%SZ").to_string());
    if let Some(day) = said.registered_on {
        push("Creation Date", &format!("{day}T04:00:00Z"));
    }
    if let Some(day) = said.expires {
        push("Registry Expiry Date", &format!("{day}T04:00:00Z"));
    }
    push("Registrar", &said.registrar);
    push("Registrar IANA ID", "9999");
    for status in crate::rdap::epp(said.state) {
        push("Domain Status", &format!("{status} https://icann.org/epp#{status}"));
    }
    if let Some(holder) = &said.holder_en {
        push("Registrant Organization", holder);
    }
    for server in &site.zone.name_servers {
        push("Name Server", &server.to_uppercase());
    }
    push("DNSSEC", "unsigned");
    text.push_str(">>> Last update of WHOIS database <<<\n");
    text.replace('\n', "\r\n")
}

fn servers(site: &Site, dead: bool) -> &[String] {
    if dead { &[] } else { &site.zone.name_servers }
}

fn line(text: &mut String, letter: &str, label: &str, value: &str) {
    // JPRS sets the values at column 32, a Japanese letter counting two.
    let width: usize = format!("{letter}{label}").chars().map(|letter| if letter.is_ascii() { 1 } else { 2 }).sum();
    let gap = " ".repeat(32_usize.saturating_sub(width).max(1));
    let _ = writeln!(text, "{letter}{label}{gap}{value}");
}

fn day(day: Option<NaiveDate>) -> String {
    day.map(|day| day.format("%Y/%m/%d").to_string()).unwrap_or_default()
}

fn changed(site: &Site) -> String {
    format!("{} (JST)", jst(site.registration.changed_at).format("%Y/%m/%d %H:%M:%S"))
}

/// The name a query is about, for faults that hold for one domain.
pub(crate) fn asked(query: &str) -> String {
    let query = query.trim();
    let name = query.strip_suffix("/e").unwrap_or(query);
    name.strip_prefix("DOM ").unwrap_or(name).to_ascii_lowercase()
}
