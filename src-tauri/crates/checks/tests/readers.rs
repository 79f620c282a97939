//! The readers, proved by answers written by hand after each known layout, with invented names.

use kigenban_checks::read_answer;
use kigenban_facts::{Meaning, OtherDate, Registration, State};

const BANNER: &str = "[ JPRS database provides information on network administration. Its use is    ]\n\
                      [ restricted to network administration purposes. For further information,     ]\n\
                      [ Notice ------------------------------------------------------------------- ]\n\
                      [ JPRS will add the [Lock Status] element and [Status] notes to the format.  ]\n";
const ACTIVE_JA: &str = include_str!("answers/jprs/active-ja.txt");
const CONNECTED_JA: &str = include_str!("answers/jprs/connected-ja.txt");

fn read(domain: &str, text: &str) -> Registration {
    read_answer(domain, text.as_bytes())
}

fn day(read: &Registration) -> String {
    read.expires.map(|day| day.to_string()).unwrap_or_default()
}

fn general(state: &str, expires: &str, host: &str) -> String {
    format!(
        "{BANNER}\nDomain Information:\n[Domain Name]                   MIHON.JP\n\n[Registrant]                    Mihon \
         Shokai\n\n[Name Server]                   {host}\n[Signing Key]                   \n\n[Created on]          \
         2010/07/07\n[Expires on]                    {expires}\n[Status]                        {state}\n\
         [Last Updated]                  2026/11/01 00:29:53 (JST)\n\nContact Information:\n[Name]     Mihon\n"
    )
}

fn attribute(state: &str, host: &str) -> String {
    format!(
        "{BANNER}Domain Information:\na. [Domain Name]                EXAMPLE-KOBE.CO.JP\ng. [Organization]     \
         Mihon Shokai Co., Ltd.\nl. [Organization Type]          Corporation\nm. [Administrative Contact]  TM1JP\n\
         p. [Name Server]                {host}\ns. [Signing Key]                \n[State]              {state}\n\
         [Lock Status]                   AgentChangeLocked\n[Registered Date]     2001/03/22\n[Connected Date] \n\
         [Last Update]                   2026/04/01 01:05:57 (JST)\n"
    )
}

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
fn whois_layouts_of_the_suffixes_without_rdap() {
    let icann = |name: &str| {
        format!(
            "Domain Name: {name}\r\nRegistry Expiry Date: 2026-12-04T05:37:20Z\r\nRegistrar: Mihon Registrar\r\n\
             Domain Status: clientTransferProhibited https://icann.org/epp#clientTransferProhibited\r\n\
             Registrant Organization: Mihon Shokai\r\nName Server: NS1.HOSTING.EXAMPLE\r\n\
             >>> Last update of WHOIS database: 2026-01-01T00:00:00Z <<<\r\n"
        )
    };
    for name in ["mihon.io", "mihon.co", "mihon.me", "mihon.us", "mihon.nz"] {
        let read = read(name, &icann(name));
        assert_eq!((read.state, day(&read).as_str()), (State::Registered, "2026-12-04"), "{name}");
        assert_eq!(read.name_servers, ["ns1.hosting.example"]);
        assert_eq!(read.holder.as_deref(), Some("Mihon Shokai"));
    }
    for (name, text, expires) in [
        (
            "mihon.cn",
            "Domain Name: mihon.cn\nDomain Status: ok\nRegistrant: 米本\nExpiration Time: 2026-12-04 12:48:36\n",
            "2026-12-04",
        ),
        ("mihon.hk", "Domain Name:  MIHON.HK\n\nDomain Status: Active\n\nExpiry Date: 04-12-2026\n", "2026-12-04"),
        (
            "mihon.it",
            "Domain:             mihon.it\nStatus:             ok\nCreated:            2010-01-01 00:00:00\nExpire Date:        2026-12-04\n\nRegistrar\n  Organization:     Mihon S.r.l.\n\nNameservers\n  ns1.hosting.example\n",
            "2026-12-04",
        ),
        (
            "mihon.se",
            "state:            active\ndomain:           mihon.se\nexpires:          2026-12-04\nnserver:          ns1.hosting.example\n",
            "2026-12-04",
        ),
        (
            "mihon.dk",
            "Domain:               mihon.dk\nRegistered:           2010-10-24\nExpires:              2026-12-04\nStatus:               Active\n",
            "2026-12-04",
        ),
        (
            "mihon.ru",
            "domain:        MIHON.RU\nnserver:       ns1.hosting.example.\nstate:         REGISTERED, DELEGATED, VERIFIED\npaid-till:     2026-12-04T21:00:00Z\n",
            "2026-12-04",
        ),
        (
            "mihon.co.uk",
            "\n    Domain name:\n        mihon.co.uk\n\n    Registrar:\n        Mihon Ltd [Tag = MIHON]\n\n    Relevant dates:\n        Registered on: 01-Aug-1999\n        Expiry date:  04-Dec-2026\n\n    Name servers:\n        ns1.hosting.example\n",
            "2026-12-04",
        ),
        (
            "mihon.fi",
            "domain.............: mihon.fi\nstatus.............: Registered\ncreated............: 1.1.2010 10:00:00\nexpires............: 4.12.2026 10:00:00\n",
            "2026-12-04",
        ),
        (
            "mihon.kr",
            "도메인이름                  : mihon.kr\nDomain Name                 : mihon.kr\nExpiration Date             : 2026. 12. 04.\n",
            "2026-12-04",
        ),
        (
            "mihon.tw",
            "   Domain Name: mihon.tw\n   Record expires on 2026-12-04 00:00:00 (UTC+8)\n   Record created on 2009-11-09 00:00:00 (UTC+8)\n",
            "2026-12-04",
        ),
        ("mihon.tk", "Domain name:\n   MIHON.TK\n\n   Record will expire on: 12/04/2026\n", "2026-12-04"),
        (
            "mihon.de",
            "Domain: mihon.de\nNserver: ns1.hosting.example\nStatus: connect\nChanged: 2020-01-01T00:00:00+01:00\n",
            "",
        ),
        (
            "mihon.eu",
            "Domain: mihon.eu\nScript: LATIN\n\nRegistrar:\n        Name: Mihon Registrar\n\nName servers:\n        ns1.hosting.example\n",
            "",
        ),
        ("mihon.zz", "Domain Name: mihon.zz\nRegistrar: Mihon\nExpiry Date: 04/12/2026\n", ""),
    ] {
        let read = read(name, text);
        assert_eq!((read.state, day(&read).as_str()), (State::Registered, expires), "{name}");
    }
    let both = "Domain Name: mihon.io\nRegistrar Registration Expiration Date: 2026-11-01T00:00:00Z\n\
                Registry Expiry Date: 2026-12-04T00:00:00Z\n";
    assert_eq!(day(&read("mihon.io", both)), "2026-12-04", "the registry's word counts before the registrar's");
}

#[test]
fn whois_states_refusals_and_names_that_are_free() {
    for (name, text, state) in [
        (
            "mihon.it",
            "Domain: mihon.it\nStatus: pendingDelete / redemptionPeriod\nExpire Date: 2026-12-04\n",
            State::Redemption,
        ),
        ("mihon.it", "Domain: mihon.it\nStatus: inactive / clientHold\nExpire Date: 2026-12-04\n", State::Hold),
        ("mihon.se", "state: deactivated\ndomain: mihon.se\nexpires: 2026-12-04\n", State::Hold),
        ("mihon.io", "Domain not found.\n>>> Last update of WHOIS database: 2026-01-01 <<<\n", State::NotRegistered),
        ("mihon.de", "Domain: mihon.de\nStatus: free\n", State::NotRegistered),
        ("mihon.be", "Domain:\tmihon.be\nStatus:\tAVAILABLE\n", State::NotRegistered),
        ("mihon.fr", "%% NOT FOUND\n", State::NotRegistered),
        ("mihon.io", "WHOIS LIMIT EXCEEDED - SEE WWW.REGISTRY.EXAMPLE/WHOIS FOR DETAILS\n", State::Refused),
        ("mihon.dk", "# Too many requests from this address, try again later\n", State::Refused),
        ("mihon.es", "The IP address used to perform the query is not authorised\n", State::Refused),
        ("mihon.io", "The domain name has been reserved\n", State::Reserved),
        ("mihon.io", "<html><body>maintenance</body></html>\n", State::Unknown),
        ("mihon.io", "Domain Name: other.io\nRegistry Expiry Date: 2026-12-04T00:00:00Z\n", State::Unknown),
    ] {
        assert_eq!(read(name, text).state, state, "{name}: {text}");
    }
}

#[test]
fn legal_notes_do_not_turn_an_answer_into_a_refusal() {
    let notes =
        "% Access is rate limited. Hosts exceeding query rate are blocked; too many queries are not permitted.\n";
    for (name, answer, state) in [
        ("mihon.xyz", "The queried object does not exist: DOMAIN NOT FOUND\n", State::NotRegistered),
        ("mihon.co.uk", "    No match for \"mihon.co.uk\".\n", State::NotRegistered),
        ("mihon.cat", "% Object \"mihon.cat\" NOT FOUND.\n", State::NotRegistered),
        ("mihon.eu", "Domain: mihon.eu\nStatus: AVAILABLE\n", State::NotRegistered),
        ("mihon.de", "Domain: mihon.de\nStatus: connect\n", State::Registered),
        ("mihon.name", "mihon.name is not available for registration.\n", State::Reserved),
        ("mihon.com.br", "domain: mihon.com.br\nowner: Mihon\n", State::Refused),
    ] {
        assert_eq!(read(name, &format!("{answer}\n{notes}")).state, state, "{answer}");
        assert_eq!(read(name, &format!("{notes}\n{answer}")).state, state, "{answer}");
    }
}

#[test]
fn what_a_server_says_of_the_question_is_no_state_of_the_name() {
    for (name, text, state) in [
        (
            "mihon.co.nz",
            "domain_name: mihon.co.nz\nquery_status: 500 Invalid characters in query string\n",
            State::Unknown,
        ),
        ("mihon.co.nz", "domain_name: mihon.co.nz\nquery_status: 440 Request Denied\n", State::Refused),
        ("mihon.de", "Domain: mihon.de\nStatus: invalid\n", State::Unknown),
        ("mihon.co.nz", "domain_name: mihon.co.nz\nquery_status: 220 Available\n", State::NotRegistered),
        ("mihon.be", "Domain:\tmihon.be\nStatus:\tNOT ALLOWED\n", State::Reserved),
        (
            "mihon.com.br",
            "% Query rate limit exceeded. Reduced information.\ndomain: mihon.com.br\nnserver: ns1.hosting.example\n",
            State::Refused,
        ),
    ] {
        let read = read(name, text);
        assert_eq!((read.state, read.expires), (state, None), "{text}");
    }
}

#[test]
fn a_page_of_a_web_server_says_nothing_about_a_name() {
    for (text, state) in [
        ("<!DOCTYPE html><title>404 Not Found</title>\n<h1>Not Found</h1>\n", State::Unknown),
        ("<html>\n<body>Too many requests</body>\n</html>\n", State::Refused),
        ("HTTP/1.1 404 Not Found\r\nExpires: Fri, 04 Dec 2026 10:00:00 GMT\r\n\r\nNot Found\r\n", State::Unknown),
    ] {
        let read = read("mihon.ph", text);
        assert_eq!((read.state, read.expires), (state, None), "{text}");
    }
}

#[test]
fn layouts_of_former_years_are_still_read() {
    for (name, text, state, expires) in [
        (
            "mihon.pt",
            "Nome de domínio / Domain Name: mihon.pt\nData de registo / Creation Date (dd/mm/yyyy): 05/02/2004\n\
             Data de expiração / Expiration Date (dd/mm/yyyy): 04/12/2026\nEstado / Status: ACTIVE\n",
            State::Registered,
            "2026-12-04",
        ),
        (
            "mihon.pt",
            "Nome de domínio / Domain Name: mihon.pt\nData de registo / Creation Date (dd/mm/yyyy): 05/02/2004\n\
             Data de expiração / Expiration Date (dd/mm/yyyy): 04/12/2026\nEstado / Status: RESERVED\n",
            State::Reserved,
            "",
        ),
        (
            "mihon.sk",
            "Domain-name               mihon.sk\nAdmin-id                  MIHO-0001\nValid-date                2026-12-04\n\
             Domain-status             DOM_OK\n\ndns_name                  ns1.hosting.example\n",
            State::Registered,
            "2026-12-04",
        ),
        (
            "mihon.sk",
            "Domain-name               mihon.sk\nValid-date                2026-12-04\nDomain-status             DOM_HELD\n",
            State::Hold,
            "2026-12-04",
        ),
        (
            "mihon.sk",
            "Domain-name               mihon.sk\nValid-date                2026-12-04\nDomain-status             DOM_EXP\n",
            State::Hold,
            "2026-12-04",
        ),
        (
            "mihon.com",
            "Domain Name ..................... mihon.com\nName Server ..................... ns1.hosting.example\n\
             Registration Date ............... 2010-01-08 16:12:46\nExpiration Date ................. 2026-12-04 16:12:46\n",
            State::Registered,
            "2026-12-04",
        ),
        (
            "mihon.com",
            "Domain Name.......... mihon.com\n  Creation Date........ 2010-01-08\n  Expiry Date.......... 2026-12-04\n\
             \x20 Organisation Name.... Mihon Shokai\n\n  Name Server.......... ns1.hosting.example\n",
            State::Registered,
            "2026-12-04",
        ),
        (
            "mihon.ua",
            "domain:     mihon.ua\nnserver:    ns1.hosting.example\ncreated:    MIHON-UANIC 20100108000000\n\
             changed:    MIHON-UANIC 20251201000000\nstatus:     OK-UNTIL 20261204000000\nsource:     UANIC\n",
            State::Registered,
            "2026-12-04",
        ),
        (
            "mihon.com.ve",
            "Nombre de Dominio: mihon.com.ve\n\n   Fecha de Vencimiento: 2026-12-04 14:03:07\n   Fecha de Creacion: \
             2010-11-21 14:03:07\n\n   Estatus del dominio: SUSPENDIDO\n\n   Servidor(es) de Nombres de Dominio:\n\n\
             \x20  - ns1.hosting.example\n",
            State::Hold,
            "2026-12-04",
        ),
        (
            "mihon.co.uk",
            "\n    Domain name:\n        mihon.co.uk\n\n    Relevant dates:\n        Registered on: 01-Aug-2009\n        \
             Expiry date: 04-Dec-2026\n\n    Registration status:\n        Renewal required.\n        \
             *** This registration has been SUSPENDED. ***\n\n    Name servers:\n        ns1.hosting.example\n",
            State::Hold,
            "2026-12-04",
        ),
        (
            "mihon.my",
            "a [Domain Name]                mihon.my\nb [Registration No.]           D1A000\n\
             d [Record Created]             08-JUN-2002\ne [Record Expired]             04-DEC-2026\n",
            State::Registered,
            "2026-12-04",
        ),
        (
            "mihon.ax",
            "domain.............: mihon.ax\nstatus.............: Registered\nexpires............: 4.12.2026\n",
            State::Registered,
            "2026-12-04",
        ),
        (
            "mihon.im",
            "Domain Name: mihon.im\nDomain Managers\nName: Redacted\nExpiry Date: 04/12/2026 00:59:52\n",
            State::Registered,
            "2026-12-04",
        ),
        (
            "mihon.md",
            "Domain name    mihon.md\nState    OK\n\nRegistered on 2010-04-25\nExpires on 2026-12-04\n",
            State::Registered,
            "2026-12-04",
        ),
        (
            "mihon.tk",
            "Domain name:\n   MIHON.TK\n\n   Record will expire on - 12/04/2026\n",
            State::Registered,
            "2026-12-04",
        ),
        ("mihon.kg", "Domain MIHON.KG\nRecord expires on Fri Dec  4 23:59:00 2026\n", State::Registered, "2026-12-04"),
        (
            "mihon.zz",
            "Domain: mihon.zz\nRegistrar: Mihon\nExpires (MM/DD/YYYY): 12/04/2026\n",
            State::Registered,
            "2026-12-04",
        ),
        ("mihon.zz", "Domain: mihon.zz\nDate of expiration: 04-DEC-26\n", State::Registered, "2026-12-04"),
        ("mihon.kr", "도메인이름: mihon.kr\n사용 종료일: 2026. 12. 04.\n", State::Registered, "2026-12-04"),
        (
            "mihon.ca",
            "Domain name: mihon.ca\nDomain status: to be released\nExpiry date: 2026/12/04\n",
            State::PendingDelete,
            "2026-12-04",
        ),
        (
            "mihon.cz",
            "domain: mihon.cz\nstatus: To be deleted\nexpire: 04.12.2026\n",
            State::PendingDelete,
            "2026-12-04",
        ),
        ("mihon.se", "state: system\ndomain: mihon.se\nholder: -\ncreated: 1990-01-01\n", State::Reserved, ""),
    ] {
        let read = read(name, text);
        assert_eq!((read.state, day(&read).as_str()), (state, expires), "{name}: {text}");
    }
}

#[test]
fn prose_is_no_label() {
    for text in [
        "Domain: mihon.zz\nStatus: ok\n\nThe status  of a name is explained at 2026-12-04.example.\n",
        "Domain: mihon.zz\nStatus: ok\nExpires when the holder does not renew by 2026-12-04.\n",
        "Domain: mihon.zz\nStatus: ok\nRegistered users... see 2026-12-04.\n",
    ] {
        let read = read("mihon.zz", text);
        assert_eq!((read.state, read.expires, read.statuses.len()), (State::Registered, None, 1), "{text}");
    }
}

#[test]
fn a_damaged_label_of_jprs_still_gives_its_date() {
    let damaged = ACTIVE_JA.replace("[有効期限]", "[有効限]");
    assert_eq!(day(&read("mihon.jp", &damaged)), "2027-04-30");
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

#[test]
fn a_retired_service_never_says_that_a_name_is_free() {
    for text in [
        "This WHOIS service has been retired. Please use RDAP.\n",
        "WHOIS is no longer available for this TLD: domain not found here, use RDAP instead.\n",
        "The WHOIS service was discontinued and does not exist any more.\n",
        "refused\n",
    ] {
        assert_eq!(read("mihon.info", text).state, State::Refused, "{text}");
    }
}
