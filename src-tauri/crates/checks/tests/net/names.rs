//! DNS: whose word counts when public resolvers, the office's and the parent disagree.

use kigenban_facts::{Check, DnsAnswer, Outcome, View, Why};
use kigenban_testnet::{Fault, Rule, Service, Serving, World};

use crate::{DOMAIN, SmallNet, dns, healthy, now};

fn place(rules: Vec<Rule>) -> SmallNet {
    let world = rules.into_iter().fold(World::new(now()).with(healthy()), World::with_fault);
    SmallNet::with(world, |file| file)
}

#[tokio::test]
async fn a_name_that_every_public_resolver_fails_for_is_not_there_whatever_the_office_still_sees() {
    let place = place(vec![Rule::at(Service::SecondOpinion, Fault::Servfail).of(DOMAIN)]);
    let look = place.look(Check::Dns).await;
    assert_eq!((look.view, dns(&look).answer, dns(&look).bogus), (View::Public, DnsAnswer::Servfail, false));
}

#[tokio::test]
async fn broken_signatures_are_told_by_asking_again_unverified() {
    for office_verifies in [false, true] {
        let mut rules = vec![Rule::at(Service::SecondOpinion, Fault::Bogus).of(DOMAIN)];
        if office_verifies {
            rules.push(Rule::at(Service::Resolver, Fault::Bogus).of(DOMAIN));
        }
        let look = place(rules).look(Check::Dns).await;
        let said = (look.view, dns(&look).answer, dns(&look).bogus);
        assert_eq!(said, (View::Public, DnsAnswer::Servfail, true), "the office verifies: {office_verifies}");
    }
}

#[tokio::test]
async fn name_servers_that_know_the_zone_no_more_fail_for_the_world() {
    let mut site = healthy();
    site.zone.serving = Serving::Refuses;
    let look = SmallNet::of(site).look(Check::Dns).await;
    assert_eq!((look.view, dns(&look).answer, dns(&look).bogus), (View::Public, DnsAnswer::Servfail, false));
}

#[tokio::test]
async fn public_resolvers_that_stay_silent_or_refuse_are_a_line_that_blocks_them() {
    for fault in [Fault::Silent, Fault::Refuse] {
        let look = place(vec![Rule::at(Service::SecondOpinion, fault)]).look(Check::Dns).await;
        assert_eq!((look.view, dns(&look).answer), (View::Office, DnsAnswer::Ok), "{fault:?}");
    }
    // Every resolver fails, for witnesses too: nobody can tell, and our own line is asked first.
    let both = [Service::SecondOpinion, Service::Resolver].map(|service| Rule::at(service, Fault::Servfail));
    assert_eq!(place(both.into()).look(Check::Dns).await.outcome, Outcome::Unseen { why: Why::Offline });
}

#[tokio::test]
async fn routers_that_do_not_take_edns_are_asked_without_it() {
    for fault in [Fault::NoEdns, Fault::DeafToEdns] {
        let both = [Service::SecondOpinion, Service::Resolver].map(|service| Rule::at(service, fault));
        let place = place(both.into());
        let look = place.look(Check::Dns).await;
        assert_eq!((look.view, dns(&look).answer), (View::Public, DnsAnswer::Ok), "{fault:?}");
        assert!(!dns(&look).records["MX"].is_empty(), "{fault:?}");
    }
}
