//! Answers of JPRS.

use kigenban_checks::read_answer;
use kigenban_facts::{Meaning, OtherDate, State};

use super::{ACTIVE_JA, BANNER, CONNECTED_JA, attribute, day, general, read};

#[test]
fn japanese_layouts_give_holder_date_locks_and_name_servers() {
    let active = read("mihon.jp", ACTIVE_JA);
    assert_eq!((active.state, day(&active).as_str()), (State::Registered, "2027-04-30"));
    assert_eq!(active.holder.as_deref(), Some("株式会社みほん商会"));
    assert_eq!(active.holder_en.as_deref(), Some("Mihon Shokai Co., Ltd."));
    assert_eq!(active.locks, ["DomainTransferLocked", "AgentChangeLocked"]);
    assert_eq!(active.name_servers, ["ns1.hosting.example", "ns2.hosting.example"]);
    assert_eq!(active.statuses, ["Active"]);
    assert_eq!(active.registrar, None, "JPRS never shows the registrar");

    let connected = read("example-kobe.co.jp", CONNECTED_JA);
    assert_eq!((connected.state, day(&connected).as_str()), (State::Registered, "2026-12-31"));
    assert_eq!(connected.expires_raw.as_deref(), Some("2026/12/31"));
    assert_eq!(connected.holder.as_deref(), Some("株式会社みほん商会"));
    assert_eq!(connected.registered_on.map(|day| day.to_string()).as_deref(), Some("2001-12-05"));
}

#[test]
fn every_charset_gives_the_same() {
    for (domain, text) in [("mihon.jp", ACTIVE_JA), ("example-kobe.co.jp", CONNECTED_JA)] {
        let expected = read(domain, text);
        for encoding in [encoding_rs::ISO_2022_JP, encoding_rs::EUC_JP] {
            let (bytes, ..) = encoding.encode(text);
            assert_eq!(read_answer(domain, &bytes), expected, "{}", encoding.name());
        }
        assert_eq!(read(domain, &text.replace('\n', "\r\n")), expected, "CRLF, as on the wire");
    }
}

#[test]
fn the_state_counts_before_the_date_general_layout() {
    for (word, state, expires) in [
        ("Active", State::Registered, "2026-11-30"),
        ("To be suspended", State::Ending, "2026-11-30"),
        ("Suspended", State::Suspended, ""),
        ("Hold", State::Hold, "2026-11-30"),
        ("Reserved", State::Reserved, ""),
        ("Something new", State::Unknown, ""),
    ] {
        let read = read("mihon.jp", &general(word, "2026/11/30", "ns1.hosting.example"));
        assert_eq!((read.state, day(&read).as_str()), (state, expires), "{word}");
    }
    let suspended = read("mihon.jp", &general("Suspended", "2026/11/30", ""));
    let other = |meaning, date: &str| OtherDate { meaning, date: date.parse().unwrap() };
    assert_eq!(
        suspended.other_dates,
        [other(Meaning::RecoverUntil, "2026-11-20"), other(Meaning::Freed, "2026-12-01")]
    );
    assert!(suspended.name_servers.is_empty());
}

#[test]
fn the_state_counts_before_the_date_attribute_layout() {
    for (word, state, expires) in [
        ("Connected (2027/03/31)", State::Registered, "2027-03-31"),
        ("Registered (2027/03/31)", State::Registered, "2027-03-31"),
        ("Advance-Registered (2027/03/31)", State::Registered, "2027-03-31"),
        ("Renamed (2027/03/31)", State::Registered, "2027-03-31"),
        ("To be deleted (2026/11/30)", State::Ending, "2026-11-30"),
        ("Deleted (2027/05/31)", State::Deleted, ""),
        ("User-Reserved (2027/03/31)", State::Hold, "2027-03-31"),
        ("Reserved", State::Reserved, ""),
        ("Connected (31/03/2027)", State::Registered, ""),
        ("Connected (2027/03/31", State::Unknown, ""),
    ] {
        let read = read("example-kobe.co.jp", &attribute(word, "ns1.hosting.example"));
        assert_eq!((read.state, day(&read).as_str()), (state, expires), "{word}");
    }
    let deleted = read("example-kobe.co.jp", &attribute("Deleted (2027/05/31)", ""));
    assert_eq!(deleted.other_dates[0].meaning, Meaning::FrozenUntil);
}

#[test]
fn no_match_is_not_registered_and_only_that_is() {
    let english = format!("{BANNER}\nNo match!!\n\nWith JPRS WHOIS, you can query the following\n");
    let japanese = format!("{BANNER}No match!!\n\nJPRS WHOISは、JPRSが管理している以下の\n");
    assert_eq!(read("mihon.jp", &english).state, State::NotRegistered);
    assert_eq!(read("mihon.jp", &japanese).state, State::NotRegistered);
    assert_eq!(read("mihon.jp", BANNER).state, State::Unknown, "a banner alone says nothing");
    assert_eq!(read("mihon.jp", "").state, State::Unknown);
    assert_eq!(read("other.jp", ACTIVE_JA).state, State::Unknown, "an answer about another name");
    let busy = format!("{BANNER}アクセスが制限されています\n");
    assert_eq!(read("mihon.jp", &busy).state, State::Refused);
}

#[test]
fn an_answer_cut_anywhere_never_invents_a_state_or_a_date() {
    for (domain, text, expires) in
        [("mihon.jp", ACTIVE_JA, "2027-04-30"), ("example-kobe.co.jp", CONNECTED_JA, "2026-12-31")]
    {
        for cut in 0..text.len() {
            let read = read_answer(domain, &text.as_bytes()[..cut]);
            assert!(matches!(read.state, State::Unknown | State::Registered), "{cut}: {read:?}");
            assert!(day(&read).is_empty() || day(&read) == expires, "{cut}: {read:?}");
        }
    }
}

#[test]
fn prefecture_and_japanese_names_are_of_the_general_layout() {
    let prefecture = general("Active", "2027/01/31", "ns1.hosting.example").replace("MIHON.JP", "MIHON.TOKYO.JP");
    assert_eq!(day(&read("mihon.tokyo.jp", &prefecture)), "2027-01-31");
    let idn = general("Active", "2027/01/31", "ns1.hosting.example").replace("MIHON.JP", "みほん商会.JP");
    let asked = idna::domain_to_ascii("みほん商会.jp").unwrap();
    assert_eq!(day(&read(&asked, &idn)), "2027-01-31");
}

#[test]
fn a_damaged_label_of_jprs_still_gives_its_date() {
    let damaged = ACTIVE_JA.replace("[有効期限]", "[有効限]");
    assert_eq!(day(&read("mihon.jp", &damaged)), "2027-04-30");
}

#[test]
fn a_date_of_jprs_is_read_whatever_signs_stand_between() {
    for written in ["2026/12/31", "2026-12-31", "2026.12.31", "2026年12月31日", "2026 / 12 / 31"] {
        assert_eq!(
            day(&read("mihon.jp", &general("Active", written, "ns1.hosting.example"))),
            "2026-12-31",
            "{written}"
        );
    }
    let connected = read("example-kobe.co.jp", &attribute("Connected (2026-12-31)", "ns1.hosting.example"));
    assert_eq!(day(&connected), "2026-12-31");
    for nonsense in ["31/12/2026", "2026/13/31", "2026/12/31/1", "soon", ""] {
        let said = read("mihon.jp", &general("Active", nonsense, "ns1.hosting.example"));
        assert_eq!((said.state, said.expires), (State::Registered, None), "{nonsense}: living, and no date said");
    }
}

#[test]
fn an_answer_of_jprs_is_read_without_its_headings() {
    let headless = |text: &str| -> String {
        let dropped = |line: &&str| !line.starts_with("Domain Information:") && !line.starts_with("[ ");
        text.lines().filter(dropped).collect::<Vec<_>>().join("\n") + "\n"
    };
    for (domain, text, expires) in [
        ("mihon.jp", ACTIVE_JA.to_owned(), "2027-04-30"),
        ("example-kobe.co.jp", CONNECTED_JA.to_owned(), "2026-12-31"),
        ("mihon.jp", general("Active", "2027/05/31", "ns1.hosting.example"), "2027-05-31"),
    ] {
        let said = read(domain, &headless(&text));
        assert_eq!((said.state, day(&said).as_str()), (State::Registered, expires), "{domain}");
        assert!(!said.name_servers.is_empty(), "{domain}");
    }
    let busy = read("mihon.jp", "[ JPRS database provides information ]\nToo many queries, try again later\n");
    assert_eq!(busy.state, State::Refused, "no facts of a name: a refusal stays one");
}
