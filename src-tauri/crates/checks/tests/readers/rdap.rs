//! Answers in RDAP, and dates under rarer words.

use kigenban_facts::{Registration, State};

use super::{day, read};

fn rdap(status: &str, date: &str) -> String {
    format!(
        r#"{{"objectClassName":"domain","ldhName":"MIHON.COM","status":[{status}],
        "events":[{{"eventAction":"registration","eventDate":"2010-01-01T00:00:00Z"}},
                  {{"eventAction":"expiration","eventDate":"{date}"}},
                  {{"eventAction":"registrar expiration","eventDate":"2026-12-16T16:00:00Z"}}],
        "entities":[{{"roles":["registrar"],"vcardArray":["vcard",[["version",{{}},"text","4.0"],
                     ["fn",{{}},"text","Mihon Registrar, Inc."]]]}},
                    {{"roles":["registrant"],"vcardArray":["vcard",[["fn",{{}},"text","REDACTED FOR PRIVACY"],
                     ["org",{{}},"text","Mihon Shokai"]]]}}],
        "nameservers":[{{"ldhName":"NS1.HOSTING.EXAMPLE."}},{{"ldhName":"ns2.hosting.example"}}]}}"#
    )
}

#[test]
fn rdap_dates_in_every_shape_and_status_in_any_spelling() {
    for date in [
        "2026-12-17T11:53:46Z",
        "2026-12-17T11:53:46.0Z",
        "2026-12-17T23:53:46.283Z",
        "2026-12-17T11:53:46+00:00",
        "2026-12-17T11:53:46.000+0000",
        "2026-12-17T11:53:46",
        "2026-12-17",
    ] {
        let read = read("mihon.com", &rdap(r#""client transfer prohibited""#, date));
        assert_eq!((read.state, day(&read).as_str()), (State::Registered, "2026-12-17"), "{date}");
        assert_eq!(read.registrar.as_deref(), Some("Mihon Registrar, Inc."));
        assert_eq!(read.holder.as_deref(), Some("Mihon Shokai"));
        assert_eq!(read.name_servers, ["ns1.hosting.example", "ns2.hosting.example"]);
        assert_eq!(read.registrar_expires.map(|day| day.to_string()).as_deref(), Some("2026-12-16"));
    }
    for (status, state) in [
        (r#""active""#, State::Registered),
        (r#""auto renew period""#, State::AutoRenewed),
        (r#""autoRenewPeriod","clientTransferProhibited""#, State::AutoRenewed),
        (r#""client hold""#, State::Hold),
        (r#""serverHold https://icann.org/epp#serverHold""#, State::Hold),
        (r#""redemption period","pending delete""#, State::Redemption),
        (r#""PENDING_DELETE""#, State::PendingDelete),
    ] {
        let read = read("mihon.com", &rdap(status, "2026-12-17T00:00:00Z"));
        assert_eq!((read.state, day(&read).as_str()), (state, "2026-12-17"), "{status}");
    }
}

#[test]
fn rdap_errors_are_told_apart() {
    let state = |text| read("mihon.com", text).state;
    assert_eq!(state(r#"{"errorCode":404,"title":"Not Found"}"#), State::NotRegistered);
    assert_eq!(state(r#"{"errorCode":"429"}"#), State::Refused);
    assert_eq!(state(r#"{"errorCode":403}"#), State::Refused);
    assert_eq!(state(r#"{"errorCode":500}"#), State::Unknown);
    assert_eq!(state(r#"{"notices":{"title":"401","description":"Quota exceeded (31/30)"}}"#), State::Refused);
    assert_eq!(state(r#"{"objectClassName":"domain","ldhName":"other.com"}"#), State::Unknown);
    assert_eq!(state(r#"{"objectClassName":"domain","#), State::Unknown);
    assert_eq!(state("{}"), State::Unknown);
}

#[test]
fn rdap_objects_as_servers_really_write_them() {
    let plain = r#"{"objectClassName":"domain","ldhName":"mihon.com",
                    "events":[{"eventAction":"expiration","eventDate":"2026-12-04T00:00:00Z"}]}"#;
    let other = plain.replace("mihon.com", "other.com").replace("2026-12-04", "2027-01-01");
    for text in [
        plain.to_owned(),
        plain.replace(r#""ldhName":"mihon.com""#, r#""ldhName":null,"unicodeName":"mihon.com""#),
        plain.replace(r#""ldhName":"mihon.com""#, r#""ldhName":"","unicodeName":"Mihon.com""#),
        plain.replace(r#""domain""#, r#""Domain""#),
        plain.replace("expiration", "registrar expiration"),
        format!("[{other},\n {plain}]"),
        format!(r#"{{"rdapConformance":["rdap_level_0"],"domainSearchResults":[{other},{plain}]}}"#),
    ] {
        let read = read("mihon.com", &text);
        assert_eq!((read.state, day(&read).as_str()), (State::Registered, "2026-12-04"), "{text}");
    }
    for text in [format!("[{other}]"), format!(r#"{{"domainSearchResults":[{other}]}}"#), "[{}]".to_owned()] {
        assert_eq!(read("mihon.com", &text), Registration::default(), "{text}");
    }
}

#[test]
fn rdap_errors_of_gateways_are_told_apart() {
    for (text, state) in [
        (r#"{"errorCode":"404 Not Found"}"#, State::NotRegistered),
        (r#"{"errorCode":451}"#, State::Refused),
        (r#"{"error":{"code":404,"message":"Domain mihon.com not found"}}"#, State::NotRegistered),
        (r#"{"code":404,"message":"Object does not exist"}"#, State::NotRegistered),
        (r#"{"rdapConformance":["rdap_level_0"],"code":"404","title":"Not Found"}"#, State::NotRegistered),
        (r#"[{"errorCode":404}]"#, State::NotRegistered),
        (r#"{"message":"404 Not Found"}"#, State::Unknown),
        (r#"{"message":"Not Found"}"#, State::Unknown),
        (r#"{"status":404,"error":"Not Found","path":"/domain/mihon.com"}"#, State::Unknown),
        (r#"{"error":"404 page not found"}"#, State::Unknown),
        (r#"{"error":"429 Too Many Requests"}"#, State::Refused),
        (r#"{"error":{"code":"403"}}"#, State::Refused),
        (r#"{"statusCode":451,"message":"Unavailable"}"#, State::Refused),
        (r#"{"message":"API rate limit exceeded"}"#, State::Refused),
        (r#"{"code":500,"message":"Domain not found"}"#, State::Unknown),
        (r#"{"domainSearchResults":[]}"#, State::Unknown),
    ] {
        assert_eq!(read("mihon.com", text), Registration { state, ..Registration::default() }, "{text}");
    }
}

#[test]
fn rarer_words_for_the_end_of_a_term_are_known() {
    let ws = "Domain Name: MIHON.WS\nDomain Created: 2015-11-20\nDomain Currently Expires: 2026-12-20\nName Server: ns1.hosting.example\n";
    assert_eq!(day(&read("mihon.ws", ws)), "2026-12-20");
    let kg = "Domain MIHON.KG (ACTIVE)\n\nRecord created: Fri Jul 03 12:43:41 2020\nRecord expires: Sat Jul 03 12:43:41 2027\n";
    assert_eq!(day(&read("mihon.kg", kg)), "2027-07-03");
    let rdap = |action: &str| {
        format!(
            r#"{{"objectClassName":"domain","ldhName":"MIHON.KG","status":["active"],"events":[{{"eventAction":"registration","eventDate":"2020-07-03T12:43:41Z"}},{{"eventAction":"{action}","eventDate":"2027-07-03T12:43:41Z"}}]}}"#
        )
    };
    for action in ["expiration", "Record expires", "Expiry Date", "expires"] {
        assert_eq!(day(&read("mihon.kg", &rdap(action))), "2027-07-03", "{action}");
    }
    for action in ["last changed", "transfer", "soft expiration of a lock"] {
        assert_eq!(day(&read("mihon.kg", &rdap(action))), "", "{action}");
    }
}

#[test]
fn an_answer_that_leaves_a_field_out_says_nothing_about_it() {
    let truncated = r#"{"objectClassName":"domain","ldhName":"mihon.com","notices":[{"title":"Answer truncated","type":"object truncated due to excessive load"}],
        "events":[{"eventAction":"expiration","eventDate":null}]}"#;
    let said = read("mihon.com", truncated);
    assert_eq!(said, Registration { state: State::Registered, ..Registration::default() });
}
