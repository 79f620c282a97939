//! Refusals, names that are free, and what is no word about a name at all.

use kigenban_facts::State;

use super::read;

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
