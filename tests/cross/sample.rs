//! The sample office and the small internet say the same.

use kigenban_advice::{Status, judge};
use kigenban_facts::{Check, Kind, Observation, View};
use kigenban_testnet::World;

use crate::support::{SmallNet, now};

#[test]
fn home_has_exactly_one_cause_for_alarm() {
    let book = kigenban_sample::book();
    let advice = judge(&book, now());
    let red: Vec<_> = advice.items.iter().filter(|item| item.status.is_red() && item.cause.is_none()).collect();
    assert_eq!(red.len(), 1, "{red:#?}");
    assert_eq!((red[0].kind, red[0].status, red[0].days_left), (Kind::Domain, Status::AtRisk, Some(10)));
    assert_eq!(book.bundles[0].id, red[0].bundle);
    assert_eq!(advice.counts.at_risk, 1);
    assert_eq!(advice.counts.stopped, 0);
    assert_eq!(advice.counts.watching, 1, "the paid .com");
}

#[tokio::test]
async fn looking_at_the_sample_on_the_small_internet_finds_nothing_new() {
    let place = SmallNet::start(World::sample(now()));
    let book = kigenban_sample::book();
    for bundle in &book.bundles {
        for look in place.look(&bundle.domain).await.0 {
            let part = look.part();
            let span = book.spans.iter().find(|span| {
                (&span.domain, span.check, span.view, &span.part) == (&look.domain, look.check, look.view, &part)
            });
            let span = span.unwrap_or_else(|| panic!("the sample has never seen this: {look:#?}"));
            let same = Observation::same_facts(&span.outcome, &look.outcome);
            assert!(same, "the sample says {:#?}\nthe internet says {:#?}", span.outcome, look.outcome);
        }
        for check in Check::ALL {
            let kept = book
                .spans
                .iter()
                .any(|span| span.domain == bundle.domain && span.check == check && span.view == View::Public);
            assert!(kept, "{} {check:?}", bundle.domain);
        }
    }
}
