//! Layouts of WHOIS servers, of today and of former years.

use kigenban_facts::State;

use super::{day, read};

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
