//! Answers that other tools stumbled over, as their public reports tell them, with invented names.

#![expect(clippy::unwrap_used, clippy::needless_pass_by_value, reason = "a test, and json! makes values")]

use kigenban_checks::read_answer;
use kigenban_facts::{Registration, State};
use serde_json::{Value, json};

fn rdap(domain: &str, events: Value, rest: Value) -> Registration {
    let mut answer = json!({
        "objectClassName": "domain", "ldhName": domain, "status": ["active"], "events": events,
        "nameservers": [{"objectClassName": "nameserver", "ldhName": "ns1.example.jp"}],
    });
    answer.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
    read_answer(domain, answer.to_string().as_bytes())
}

fn whois(domain: &str, text: &str) -> Registration {
    read_answer(domain, text.as_bytes())
}

fn day(read: &Registration) -> String {
    read.expires.map(|day| day.to_string()).unwrap_or_default()
}

/// Uptime Kuma 7452: `.fi` and `.no` say when a name was registered, and never when it ends.
#[test]
fn a_registry_that_never_says_the_end_shows_a_living_name_without_a_day() {
    let events = json!([{"eventAction": "registration", "eventDate": "2017-08-15T15:02:40+03:00"}]);
    let read = rdap("mihon.fi", events, json!({}));
    assert_eq!((read.state, read.expires), (State::Registered, None));
    assert_eq!(read.registered_on.map(|day| day.to_string()).as_deref(), Some("2017-08-15"));
}

/// Uptime Kuma 7860: `.kg` has a word of its own for it; others write it large, or without a time.
#[test]
fn the_end_is_known_by_its_other_words_and_shapes() {
    for (action, date) in [
        ("Record expires", "2027-07-03T12:43:41Z"),
        ("Expiration", "2027-07-03T12:43:41Z"),
        ("expiration", "2027-07-03"),
        ("expiration", "2027-07-03T12:43:41.000000Z"),
        ("expiration", "2027-07-03T12:43:41"),
    ] {
        let read = rdap("mihon.kg", json!([{"eventAction": action, "eventDate": date}]), json!({}));
        assert_eq!((read.state, day(&read).as_str()), (State::Registered, "2027-07-03"), "{action} {date}");
    }
}

/// Uptime Kuma 7836: what stands there is no date ("Invalid Date", nothing, an empty text): not said, and no date at all.
#[test]
fn a_date_that_is_none_is_not_said() {
    for date in [json!(null), json!(""), json!("Invalid Date"), json!("0000-00-00T00:00:00Z"), json!(1_825_000_000)] {
        let read = rdap("mihon.com", json!([{"eventAction": "expiration", "eventDate": date}]), json!({}));
        assert_eq!((read.state, read.expires), (State::Registered, None), "{date}");
    }
}

/// One status as a text, or in the registry's own letters.
#[test]
fn one_status_that_is_no_list_is_read() {
    for status in [json!("redemption period"), json!(["Redemption Period"]), json!(["redemptionPeriod"])] {
        let read = rdap("mihon.com", json!([]), json!({"status": status}));
        assert_eq!(read.state, State::Redemption, "{status}");
    }
}

/// richardpenman/whois 72, domain_exporter 101: registry and registrar in one answer; the registry's day counts.
#[test]
fn of_two_ends_in_one_answer_the_registrys_counts() {
    let text = "   Domain Name: MIHON.COM\r\n   Registry Expiry Date: 2027-07-28T14:07:04Z\r\n   Registrar: Mihon, Inc.\r\n   \
                Domain Status: clientTransferProhibited https://icann.org/epp#clientTransferProhibited\r\n   Name Server: \
                NS1.EXAMPLE.JP\r\n>>> Last update of whois database: 2026-11-27T08:25:04Z <<<\r\n\r\nDomain Name: mihon.com\r\n\
                Registrar Registration Expiration Date: 2028-07-28T07:00:00Z\r\nRegistrar: Mihon, Inc.\r\n";
    let read = whois("mihon.com", text);
    assert_eq!((read.state, day(&read).as_str()), (State::Registered, "2027-07-28"));
}

/// weppos/whois 319, domain_exporter 292: a quota is no fact about the name.
#[test]
fn a_quota_is_a_refusal_and_never_a_name_that_is_free() {
    for text in [
        "You have exceeded your quota of queries.\n",
        "WHOIS LIMIT EXCEEDED - SEE WWW.PIR.ORG/WHOIS FOR DETAILS\n",
        "Number of allowed queries exceeded.\n",
        "Your connection limit exceeded. Please slow down and try again later.\n",
        "%ERROR:101: no entries found due to too many requests\n",
    ] {
        let read = whois("mihon.com", text);
        assert!(matches!(read.state, State::Refused | State::Unknown), "{text}: {:?}", read.state);
    }
}

/// domain_exporter 292 (`.md`), likexian 11 (`.cn`), richardpenman 116 (day first).
#[test]
fn layouts_with_gaps_and_days_first_are_read() {
    for (domain, text, expected) in [
        (
            "mihon.md",
            "Domain   name:  mihon.md\nDomain  state:  OK, Delegated\nRegistrar:      HOST.MD\n\nRegistered on:  2021-12-16\n\
             Expires    on:  2027-12-16\n\nNameserver:     ns1.example.jp\n",
            "2027-12-16",
        ),
        (
            "mihon.cn",
            "Domain Name: mihon.cn\nDomain Status: ok\nSponsoring Registrar: Mihon\nName Server: ns1.example.jp\n\
             Registration Time: 2017-10-19 13:58:48\nExpiration Time: 2027-10-19 13:58:48\nDNSSEC: unsigned\n",
            "2027-10-19",
        ),
        (
            "mihon.cr",
            "domain:       mihon.cr\nregistrant:   CON-1\nnsset:        NSSET-1\nregistrar:    NIC-REG1\n\
             registered:   01.04.2022 09:26:15\nchanged:      02.01.2022 06:36:45\nexpire:       01.04.2027\n",
            "2027-04-01",
        ),
    ] {
        assert_eq!(day(&whois(domain, text)), expected, "{domain}");
    }
}

/// rdapper 20: ended in July, in release since: whatever it is called, it is no living name.
#[test]
fn a_name_that_is_being_released_is_not_living() {
    let text = "% Copyright (c) Nic.br\n\ndomain:      mihon.com.br\nrelease process:  waiting\n\n";
    let read = whois("mihon.com.br", text);
    assert_ne!(read.state, State::Registered, "{read:?}");
}

/// RFC 9083: an error object in a 200 answer, and an empty one, say nothing of the name.
#[test]
fn an_answer_about_nothing_is_not_understood() {
    for body in
        ["{}", "[]", "null", "{\"errorCode\": 500, \"title\": \"Internal\"}", "<html>426 Upgrade Required</html>"]
    {
        let read = read_answer("mihon.com", body.as_bytes());
        assert!(matches!(read.state, State::Refused | State::Unknown), "{body}: {:?}", read.state);
    }
}
