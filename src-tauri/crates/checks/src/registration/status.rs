//! Status words of registries, in any spelling, and the one state that counts when several hold.

use kigenban_facts::State;

/// The state that a list of status words (EPP, RFC 8056 or a registry's own) amounts to. `None` when no word says
/// anything about the state, as `ok` or a lock does.
pub(crate) fn state_of<'a>(words: impl IntoIterator<Item = &'a str>) -> Option<State> {
    words.into_iter().filter_map(state_of_one).min_by_key(|state| precedence(*state))
}

/// Whether status words are about a name, and not about the question (`500 Invalid characters in query string`).
pub(crate) fn are_of_a_name(words: &[String]) -> bool {
    let about_the_question = |word: &String| {
        let word = letters(word);
        ["error", "invalid"].iter().any(|begin| word.starts_with(begin))
            || ["denied", "error"].iter().any(|end| word.ends_with(end))
    };
    !words.is_empty() && !words.iter().any(about_the_question)
}

/// Which state counts first (SEAMS: `reserved deleted redemption pending_delete suspended ending hold auto_renewed
/// registered`); "not registered" before them all, because nothing else can hold then.
fn precedence(state: State) -> u8 {
    match state {
        State::NotRegistered => 0,
        State::Reserved => 1,
        State::Deleted => 2,
        State::Redemption => 3,
        State::PendingDelete => 4,
        State::Suspended => 5,
        State::Ending => 6,
        State::Hold => 7,
        State::AutoRenewed => 8,
        State::Registered => 9,
        State::Unregistrable | State::Refused | State::Unknown => 10,
    }
}

/// One status value; several words may stand in it (`pendingDelete / redemptionPeriod`, `REGISTERED, DELEGATED`).
fn state_of_one(value: &str) -> Option<State> {
    let value = value.split("http").next().unwrap_or_default();
    let parts = value.split(['/', ',', ';', '(', ')', '|']);
    parts.chain([value]).filter_map(|part| word(&letters(part))).min_by_key(|state| precedence(*state))
}

/// Letters only, lower case: `client hold`, `clientHold`, `client-hold` and `CLIENT_HOLD` are one word.
pub(crate) fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect()
}

fn word(word: &str) -> Option<State> {
    let state = match word {
        "available" | "free" | "noobjectfound" | "nosuchdomain" | "notfound" | "notregistered" | "unregistered" => {
            State::NotRegistered
        }
        // `system` (.se): the registry's own.
        "blocked" | "notallowed" | "registryreserved" | "reserved" | "reservedname" | "system" | "unassignable"
        | "unavailable" => State::Reserved,
        "deleted" => State::Deleted,
        "pendingrelease" | "pendingrestore" | "quarantine" | "inquarantine" => State::Redemption,
        "deletecandidate" | "tobedeleted" | "tobepurged" | "tobereleased" => State::PendingDelete,
        "addperiod" | "notpendingdelete" => return None,
        "clienthold"
        | "dnshold"
        | "deactivated"
        // .sk: past its date and out of DNS; without a registrar.
        | "domexp"
        | "domheld"
        | "hold"
        | "onhold"
        | "registrarhold"
        | "registryhold"
        | "serverhold"
        | "suspended"
        | "suspendido"
        | "thisregistrationhasbeensuspended"
        | "administrativelykeptoutofzone"
        | "domainisadministrativelykeptoutofzone"
        | "domainisnotgeneratedinthezone"
        | "thedomainisntgeneratedinthezone"
        | "outzone" => State::Hold,
        // `Grace Period` (.fi, .it) and `auto-renew grace` (.ca) stand beside the old date: no year was added.
        "autorenewed" | "autorenewgraceperiod" | "autorenewperiod" => State::AutoRenewed,
        _ if word.starts_with("redemption") => State::Redemption,
        _ if word.starts_with("pendingdelete") || word.starts_with("pendingpurge") => State::PendingDelete,
        _ if word.ends_with("clienthold") || word.ends_with("serverhold") => State::Hold,
        _ => return None,
    };
    Some(state)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_is_the_same_word() {
        for text in [
            "redemptionPeriod",
            "redemption period",
            "redemption-period",
            "REDEMPTION_PERIOD",
            "redemptionPeriod https://icann.org/epp#redemptionPeriod",
            "REDEMPTION-NO-PROVIDER",
            "pendingDelete / redemptionPeriod",
        ] {
            assert_eq!(state_of([text]), Some(State::Redemption), "{text}");
        }
        assert_eq!(state_of(["auto renew period"]), Some(State::AutoRenewed));
        assert_eq!(state_of(["ok / autoRenewPeriod"]), Some(State::AutoRenewed));
        assert_eq!(state_of(["inactive / clientHold"]), Some(State::Hold));
        assert_eq!(state_of(["NOT AVAILABLE"]), None);
        assert_eq!(state_of(["AVAILABLE"]), Some(State::NotRegistered));
    }

    #[test]
    fn the_gravest_state_counts() {
        assert_eq!(state_of(["clientHold", "pendingDelete", "redemptionPeriod"]), Some(State::Redemption));
        assert_eq!(state_of(["clientHold", "pendingDelete"]), Some(State::PendingDelete));
        assert_eq!(state_of(["autoRenewPeriod", "clientHold"]), Some(State::Hold));
        assert_eq!(state_of(["reserved", "pendingDelete"]), Some(State::Reserved));
    }

    #[test]
    fn locks_and_ok_say_nothing_about_the_state() {
        for text in ["ok", "active", "clientTransferProhibited", "server delete prohibited", "renewPeriod", "inactive"]
        {
            assert_eq!(state_of([text]), None, "{text}");
        }
    }
}
