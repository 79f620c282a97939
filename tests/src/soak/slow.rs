//! Which domains the machine was too slow to look at: the small internet knows what it kept back, all else was in time.

use std::collections::BTreeSet;

use kigenban_facts::{Check, DnsAnswer, Observation, Outcome, Seen, Why};
use kigenban_testnet::Service;

pub(super) type Withheld = BTreeSet<(Service, String)>;

/// Domains with a look that ran out of time although nothing was kept back from it.
pub(super) struct Slow(BTreeSet<String>);

impl Slow {
    pub(super) fn find(looks: &[Observation], withheld: &Withheld) -> Self {
        let unexplained = looks.iter().filter(|look| is_silent(look) && !is_explained(look, withheld));
        Self(unexplained.map(|look| look.domain.clone()).collect())
    }

    pub(super) fn looked_at(&self, domain: &str) -> bool {
        self.0.contains(domain)
    }
}

/// Of the looks that show a lapse: whether nobody answered.
fn is_silent(look: &Observation) -> bool {
    match &look.outcome {
        Outcome::Unseen { why } => {
            matches!(look.check, Check::Dns | Check::Registration) && matches!(why, Why::Offline | Why::Timeout)
        }
        Outcome::Seen(Seen::Dns(said)) => said.answer == DnsAnswer::Timeout,
        Outcome::Seen(_) => false,
    }
}

/// Whether an answer was kept back that this look, or the question after our own line before it, needed.
fn is_explained(look: &Observation, withheld: &Withheld) -> bool {
    let of_line = matches!(look.outcome, Outcome::Unseen { why: Why::Offline });
    withheld.iter().any(|(service, name)| {
        let ours = name == &look.domain || name.ends_with(&format!(".{}", look.domain));
        // Name servers and witnesses have names of their own; an empty one was not known yet.
        let shared = name.is_empty() || name.ends_with(".example") || name.ends_with("root-servers.net");
        match (look.check, service) {
            _ if of_line => shared,
            (Check::Registration, Service::Bootstrap) => true,
            (Check::Registration, Service::Rdap | Service::Whois) => ours,
            (Check::Dns, Service::Dns | Service::Resolver | Service::SecondOpinion) => ours || shared,
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(check: Check, why: Why) -> Observation {
        Observation {
            domain: "example-soak.jp".into(),
            at: "2026-11-24T00:30:00Z".parse().unwrap(),
            source: "test".into(),
            view: kigenban_facts::View::Public,
            check,
            outcome: Outcome::Unseen { why },
        }
    }

    fn is_slow(look: Observation, withheld: &[(Service, &str)]) -> bool {
        let withheld = withheld.iter().map(|(service, name)| (*service, (*name).to_owned())).collect();
        Slow::find(&[look], &withheld).looked_at("example-soak.jp")
    }

    #[test]
    fn a_look_from_which_an_answer_was_kept_back_was_not_slow() {
        let whois = [(Service::Whois, "example-soak.jp")];
        assert!(!is_slow(look(Check::Registration, Why::Timeout), &whois));
        assert!(!is_slow(look(Check::Dns, Why::Timeout), &[(Service::Resolver, "www.example-soak.jp")]));
        assert!(!is_slow(look(Check::Dns, Why::Offline), &[(Service::Resolver, "control.example")]));
    }

    #[test]
    fn a_look_that_ran_out_of_time_by_itself_was_slow() {
        assert!(is_slow(look(Check::Registration, Why::Timeout), &[]));
        assert!(is_slow(look(Check::Registration, Why::Timeout), &[(Service::Whois, "example-soak.com")]));
        assert!(is_slow(look(Check::Dns, Why::Timeout), &[(Service::Whois, "example-soak.jp")]));
        assert!(is_slow(look(Check::Dns, Why::Offline), &[(Service::Resolver, "www.example-soak.jp")]));
        assert!(!is_slow(look(Check::Registration, Why::Unreadable), &[]));
    }
}
