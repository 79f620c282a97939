//! When something stops, and when only our own line does.

use crate::house::{House, MORNING, at};
use kigenban_testnet::{Line, Scenario, Site, World};
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn mail_that_does_not_arrive_names_the_lapsed_domain() {
    let house = House::on(World::scenario(Scenario::Unpaid, at(MORNING)));
    let domain = Scenario::Unpaid.domain();
    house.set_up().await;
    house.accept(&domain).await;
    house.set_clock("2027-01-05T08:40:00+09:00").await;
    house.net.as_ref().unwrap().scenario(Scenario::Lapsed, &domain);
    for trouble in ["mail", "site"] {
        let end = house.job("trouble.diagnose", json!({"domain": domain, "trouble": trouble})).await;
        let view = &end["result"];
        assert_eq!(view["cause"], "lapsed", "{view}");
        assert!(view["sentence"].as_str().unwrap().contains("ドメイン"), "{view}");
        let cause = view["chain"].as_array().unwrap().iter().find(|part| part["state"] == "cause").unwrap();
        assert_eq!(cause["kind"], "domain", "{view}");
        assert!(!view["steps"].as_array().unwrap().is_empty());
        assert!(view["letters"][0]["text"].as_str().unwrap().contains(&domain), "{view}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_may_keep_our_own_mail_from_arriving_is_said_although_nothing_stands_still() {
    let domain = "example-kobe.co.jp";
    let mut site = Site::healthy(domain, at(MORNING));
    site.put("@", "TXT", "v=spf1 inculde:_spf.example.jp -all");
    let house = House::on(World::new(at(MORNING)).with(site));
    house.set_up().await;
    let accepted = house.accept(domain).await;
    let detail = house.ok("contract.get", json!({"id": accepted["contracts"][4]})).await;
    let said: Vec<_> =
        detail["checks"].as_array().unwrap().iter().map(|entry| (&entry["state"], &entry["text"])).collect();
    assert_eq!(said[0].0, "due", "{said:?}");
    assert_eq!(said[1].0, "due", "{said:?}");
    assert!(said[1].1.as_str().unwrap().contains("SPF"), "{said:?}");
    let end = house.job("trouble.diagnose", json!({"domain": domain, "trouble": "mail"})).await;
    assert_eq!(end["result"]["cause"], "nothing_seen", "{end}");
    assert!(end["result"]["meaning"].as_str().unwrap().contains("SPF"), "{end}");
    let end = house.job("trouble.diagnose", json!({"domain": domain, "trouble": "site"})).await;
    assert!(!end["result"]["meaning"].as_str().unwrap().contains("SPF"), "{end}");
}

#[tokio::test(flavor = "multi_thread")]
async fn our_own_line_down_is_grey_and_nothing_turns_red() {
    let house = House::on(World::scenario(Scenario::Healthy, at(MORNING)));
    let domain = Scenario::Healthy.domain();
    house.set_up().await;
    house.accept(&domain).await;
    let before = house.ok("home.get", json!({})).await;
    house.net.as_ref().unwrap().line(Line::Offline);
    house.set_clock("2026-11-24T15:00:00+09:00").await;
    // What the witnesses said is remembered for a few seconds: a program started anew asks at once.
    let mut house = house;
    house.restart(true).await;
    house.job("check.run", json!({})).await;
    let home = house.ok("home.get", json!({})).await;
    assert!(home["line_note"].is_string(), "{home}");
    assert_eq!(home["tone"], before["tone"], "{home}");
    let checkup = house.ok("checkup.get", json!({})).await;
    for cell in checkup["rows"][0]["cells"].as_array().unwrap() {
        assert!(cell["state"] == "unseen" || cell["state"] == "unused", "{cell}");
    }
    assert_eq!(checkup["tone"], "none");
    let end = house.job("trouble.diagnose", json!({"domain": domain, "trouble": "mail"})).await;
    assert_eq!(end["result"]["cause"], "own_line", "{end}");
    let end = house.job("discover", json!({"domain": "example-osaka.jp"})).await;
    assert_eq!(end["result"]["offline"], true, "{end}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_checkup_tells_its_progress_runs_once_and_can_be_stopped() {
    let house = House::on(World::scenario(Scenario::Healthy, at(MORNING)));
    house.set_up().await;
    house.accept(&Scenario::Healthy.domain()).await;
    let first = house.ok("check.run", json!({})).await;
    let second = house.ok("check.run", json!({})).await;
    let end = house.done(&first["job"]).await;
    assert_eq!(end["stopped"], false);
    if first == second {
        let events = house.events.lock().unwrap();
        let last = events.iter().rev().find(|event| event["event"] == "progress").unwrap();
        assert_eq!((&last["done"], &last["all"]), (&json!(5), &json!(5)));
    }
    assert_eq!(house.refused("job.stop", json!({"job": first["job"]})).await["code"], "job_unknown");

    house.net.as_ref().unwrap().fault(kigenban_testnet::Rule {
        service: None,
        domain: None,
        fault: kigenban_testnet::Fault::Silent,
    });
    let job = house.ok("check.run", json!({})).await;
    house.ok("job.stop", job.clone()).await;
    assert_eq!(house.done(&job["job"]).await["stopped"], true);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_heartbeat_looks_at_what_is_due_and_leaves_the_rest() {
    let house = House::on(World::scenario(Scenario::Healthy, at(MORNING)));
    house.set_up().await;
    house.accept(&Scenario::Healthy.domain()).await;
    let first = house.ok("clock.tick", json!({})).await;
    if first["job"].is_number() {
        house.done(&first["job"]).await;
    }
    assert_eq!(house.ok("clock.tick", json!({})).await["job"], json!(null), "nothing is due a moment later");
    house.set_clock("2026-11-25T09:30:00+09:00").await;
    let due = house.ok("clock.tick", json!({})).await;
    assert!(due["job"].is_number(), "{due}");
    house.done(&due["job"]).await;
    let home = house.ok("home.get", json!({})).await;
    assert!(home["last_check"].as_str().unwrap().contains("9:30"), "{home}");
}

#[tokio::test(flavor = "multi_thread")]
async fn colleagues_hear_only_what_is_so_and_the_repair_is_remembered() {
    let domain = "example-kobe.co.jp";
    let house = House::on(World::new(at(MORNING)).with(Site::healthy(domain, at(MORNING))));
    house.set_up().await;
    house.accept(domain).await;
    let net = house.net.as_ref().unwrap();
    let diagnose = async || {
        let end = house.job("trouble.diagnose", json!({"domain": domain, "trouble": "mail"})).await;
        end["result"].clone()
    };
    let stages = |view: &serde_json::Value| -> Vec<String> {
        view["letters"].as_array().unwrap().iter().map(|one| one["stage"].as_str().unwrap().to_owned()).collect()
    };
    house.set_clock("2026-11-25T09:30:00+09:00").await;
    net.change(domain, |site| site.take("@", "MX"));
    let view = diagnose().await;
    assert_eq!((&view["cause"], &view["detail"]), (&json!("mx_gone"), &json!("mx_gone")), "{view}");
    assert_eq!(stages(&view), ["asking"], "nothing is done yet");
    assert!(!view["letters"][0]["text"].as_str().unwrap().contains("手続き"), "{view}");
    let step = view["steps"][0].clone();
    assert_eq!(step["mark"], "restore_records", "{step}");
    assert!(!step["to"]["lines"].as_array().unwrap().is_empty(), "{step}");

    let mark = json!({"domain": domain, "detail": "mx_gone", "step": "restore_records"});
    let view = house.ok("trouble.mark", mark.clone()).await;
    assert_eq!(stages(&view), ["waiting", "asking"]);
    assert!(view["letters"][0]["text"].as_str().unwrap().contains("まだ分かりません"), "{view}");
    assert!(view["steps"][0]["done"].is_string(), "{view}");
    let told = house
        .ok("trouble.mark", json!({"domain": domain, "detail": "mx_gone", "step": "call_provider", "note": "2、3時間"}))
        .await;
    assert!(told["letters"][0]["text"].as_str().unwrap().contains("2、3時間"), "{told}");
    assert_eq!(
        house.refused("trouble.mark", json!({"domain": domain, "detail": "mx_gone", "step": "dance"})).await["code"],
        "invalid_argument"
    );
    assert_eq!(
        house.refused("trouble.mended", json!({"domain": "other.example", "how": "x"})).await["code"],
        "not_found"
    );

    net.change(domain, |site| site.put("@", "MX", "10 mail"));
    house.set_clock("2026-11-25T12:30:00+09:00").await;
    let view = diagnose().await;
    assert_eq!((&view["detail"], &view["asks_how"]), (&json!("nothing_seen"), &json!(true)), "{view}");
    assert_eq!(stages(&view), ["mended"]);
    let view = house.ok("trouble.mended", json!({"domain": domain, "how": "DNSの会社にMXを戻してもらった"})).await;
    assert_eq!(view["asks_how"], false);
    assert!(stages(&view).is_empty(), "it is no news any more: {view}");
    let history = house.ok("history.list", json!({})).await.to_string();
    assert!(history.contains("MXを戻してもらった"), "{history}");

    net.change(domain, |site| site.take("@", "MX"));
    house.set_clock("2026-12-25T09:30:00+09:00").await;
    let view = diagnose().await;
    assert_eq!(view["before"][0]["how"], "DNSの会社にMXを戻してもらった", "{view}");
    assert_eq!(stages(&view), ["asking"], "what was done last time is not done now");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_tells_as_it_goes_and_takes_any_way_of_writing_a_name() {
    let domain = "example-kobe.co.jp";
    let house = House::on(World::new(at(MORNING)).with(Site::healthy(domain, at(MORNING))));
    house.set_up().await;
    house.accept(domain).await;
    house.set_clock("2027-01-05T08:40:00+09:00").await;
    house.net.as_ref().unwrap().scenario(Scenario::Lapsed, domain);
    for written in
        ["https://www.example-kobe.co.jp/access?x=1", "ｅｘａｍｐｌｅ－ｋｏｂｅ．ｃｏ．ｊｐ", "info@example-kobe.co.jp"]
    {
        let end = house.job("trouble.diagnose", json!({"domain": written, "trouble": "here"})).await;
        assert_eq!(
            (&end["result"]["detail"], &end["result"]["domain"]),
            (&json!("lapsed"), &json!(domain)),
            "{written}: {end}"
        );
    }
    let events = house.events.lock().unwrap();
    let said: Vec<_> = events.iter().filter_map(|event| event["so_far"]["sentence"].as_str()).collect();
    assert!(!said.is_empty(), "the cause is said before the last look is in");
    let chains = events.iter().filter(|event| event["so_far"]["chain"].is_array()).count();
    assert!(chains >= 5, "{chains}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ledger_without_any_company_and_a_name_of_nobody_send_nobody_anywhere() {
    let stranger = "example-stranger.com";
    let mut site = Site::healthy(stranger, at(MORNING));
    site.move_address(kigenban_testnet::WEB, kigenban_testnet::DEAD);
    let house = House::on(World::new(at(MORNING)).with(site));
    house.set_up().await;
    let end = house.job("trouble.diagnose", json!({"domain": stranger, "trouble": "site"})).await;
    let view = &end["result"];
    assert_eq!((&view["detail"], &view["contact"]), (&json!("server_refuses"), &json!(null)), "{view}");
    let call = view["steps"].as_array().unwrap().iter().find(|step| step["mark"] == "call_provider").unwrap();
    assert_eq!(call["to"]["kind"], "server", "{call}");
    assert!(call["to"]["lines"].to_string().contains("請求書"), "how to find the company: {call}");
    let end = house.job("trouble.diagnose", json!({"domain": "example-never.com", "trouble": "mail"})).await;
    let view = &end["result"];
    assert_eq!(
        (&view["detail"], &view["contact"], &view["letters"]),
        (&json!("cannot_tell"), &json!(null), &json!([])),
        "{view}"
    );
    assert!(view["sentence"].as_str().unwrap().contains("登録されていません"), "{view}");
}

/// Its sentence, its meaning and every message to colleagues.
fn all_said(view: &serde_json::Value) -> String {
    let letters = view["letters"].as_array().unwrap().iter().map(|letter| letter["text"].as_str().unwrap());
    let said = ["sentence", "meaning"].map(|part| view[part].as_str().unwrap());
    said.into_iter().chain(letters).collect::<Vec<_>>().join("\n")
}

async fn asked(house: &House, domain: &str, trouble: &str) -> serde_json::Value {
    house.job("trouble.diagnose", json!({"domain": domain, "trouble": trouble})).await["result"].clone()
}

/// A house that watched one name well, an hour later.
async fn watched(domain: &str, before: impl FnOnce(&mut Site)) -> House {
    let mut site = Site::healthy(domain, at(MORNING));
    before(&mut site);
    let house = House::on(World::new(at(MORNING)).with(site));
    house.set_up().await;
    house.accept(domain).await;
    house.set_clock("2026-11-24T10:30:00+09:00").await;
    house
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_seen_to_work_is_not_said_to_stand_still() {
    use kigenban_facts::State;
    for (domain, states) in [
        (
            "example-kobe.com",
            vec![
                (State::Redemption, "redemption"),
                (State::PendingDelete, "pending_delete"),
                (State::Hold, "client_hold"),
            ],
        ),
        ("example-kobe.jp", vec![(State::Suspended, "lapsed")]),
    ] {
        let house = watched(domain, |_| {}).await;
        for (state, detail) in states {
            house.net.as_ref().unwrap().change(domain, |site| site.registration.state = state);
            let view = asked(&house, domain, "mail").await;
            assert_eq!(view["detail"], detail, "{view}");
            let said = all_said(&view);
            for false_word in ["止まっています", "メールとホームページ("] {
                assert!(!said.contains(false_word), "{detail}: {false_word} in {said}");
            }
            assert!(state == State::Hold || said.contains("まだ動いて見えます"), "{detail}: {said}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_asked_about_is_in_order_and_the_rest_is_not_called_in_order_with_it() {
    let domain = "example-kobe.co.jp";
    let house = watched(domain, |_| {}).await;
    let net = house.net.as_ref().unwrap();
    net.change(domain, |site| site.page.status = 500);
    let view = asked(&house, domain, "mail").await;
    assert_eq!((&view["detail"], &view["also"]), (&json!("nothing_seen"), &json!(["site_error"])), "{view}");
    assert_eq!(view["tone"], "soon", "{view}");
    assert!(!view["sentence"].as_str().unwrap().contains("止まっているものはありません"), "{view}");
    net.change(domain, |site| {
        site.page.status = 200;
        site.take("@", "MX");
    });
    let view = asked(&house, domain, "site").await;
    assert_eq!((&view["detail"], &view["also"]), (&json!("nothing_seen"), &json!(["mx_gone"])), "{view}");
    assert!(!view["sentence"].as_str().unwrap().contains("止まっているものはありません"), "{view}");
}

/// A step is done for one cause; another cause, another day, has had nothing done for it.
#[tokio::test(flavor = "multi_thread")]
async fn a_step_of_another_trouble_is_no_step_of_this_one() {
    let domain = "example-kobe.co.jp";
    let house = watched(domain, |_| {}).await;
    let net = house.net.as_ref().unwrap();
    net.change(domain, |site| site.take("@", "MX"));
    let view = asked(&house, domain, "mail").await;
    assert_eq!(view["detail"], "mx_gone", "{view}");
    house.ok("trouble.mark", json!({"domain": domain, "detail": "mx_gone", "step": "call_provider"})).await;
    net.change(domain, |site| {
        site.put("@", "MX", "10 mail");
        site.page.status = 500;
    });
    let view = asked(&house, domain, "site").await;
    assert_eq!(view["detail"], "site_error", "{view}");
    let stages: Vec<_> = view["letters"].as_array().unwrap().iter().map(|one| one["stage"].clone()).collect();
    assert_eq!(stages, ["asking"], "nothing was done about the server: {view}");
    let call = view["steps"].as_array().unwrap().iter().find(|step| step["mark"] == "call_provider").unwrap();
    assert_eq!(call["done"], json!(null), "{call}");
    // The site works again: that says nothing about the mail that was waited for.
    net.change(domain, |site| {
        site.page.status = 200;
        site.take("@", "MX");
    });
    let view = asked(&house, domain, "site").await;
    assert_eq!((&view["asks_how"], &view["letters"]), (&json!(false), &json!([])), "{view}");
}

#[tokio::test(flavor = "multi_thread")]
async fn mail_on_the_very_server_that_lets_nobody_in_is_named() {
    let domain = "example-kobe.co.jp";
    let house = watched(domain, |site| site.put("@", "MX", "10 @")).await;
    house.net.as_ref().unwrap().change(domain, |site| site.move_address(kigenban_testnet::WEB, kigenban_testnet::DEAD));
    let view = asked(&house, domain, "mail").await;
    assert_eq!(view["detail"], "server_refuses", "{view}");
    assert!(view["meaning"].as_str().unwrap().contains("メールサーバーも、ホームページと同じサーバー"), "{view}");
    assert!(!all_said(&view).contains("別の仕組み"), "{view}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_jumps_while_somebody_waits_changes_neither_the_cause_nor_what_is_known() {
    use kigenban_testnet::{Fault, Rule, Service};
    let domain = "example-kobe.co.jp";
    let house = watched(domain, |_| {}).await;
    let net = house.net.as_ref().unwrap();
    let day = |home: &serde_json::Value| home.to_string().contains("2027年5月31日");
    let known = house.ok("contract.list", json!({})).await;
    assert!(day(&known), "{known}");
    net.fault(Rule::at(Service::Whois, Fault::Delay { ms: 700 }));
    net.change(domain, |site| site.take("@", "MX"));
    for jump in ["2037-01-01T00:00:00+09:00", "2020-01-01T00:00:00+09:00", "2026-11-24T10:31:00+09:00"] {
        let job = house.ok("trouble.diagnose", json!({"domain": domain, "trouble": "mail"})).await;
        house.ok("clock.set", json!({"now": jump})).await;
        let view = house.done(&job["job"]).await["result"].clone();
        assert_eq!(view["detail"], "mx_gone", "{jump}: {view}");
        house.ok("clock.set", json!({"now": "2026-11-24T10:30:00+09:00"})).await;
    }
    net.clear_faults();
    net.change(domain, |site| site.put("@", "MX", "10 mail"));
    house.set_clock("2026-11-24T14:30:00+09:00").await;
    house.job("check.run", json!({})).await;
    let after = house.ok("contract.list", json!({})).await;
    assert!(day(&after), "a known day was lost: {after}");
    assert_eq!(asked(&house, domain, "mail").await["detail"], "nothing_seen");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_beside_a_checkup_ends_and_so_does_the_checkup() {
    use kigenban_testnet::{Fault, Rule, Service};
    let domain = "example-kobe.co.jp";
    let house = watched(domain, |_| {}).await;
    let net = house.net.as_ref().unwrap();
    net.fault(Rule::at(Service::Whois, Fault::Delay { ms: 500 }));
    net.change(domain, |site| site.take("@", "MX"));
    let checkup = house.ok("check.run", json!({})).await;
    let search = house.ok("trouble.diagnose", json!({"domain": domain, "trouble": "mail"})).await;
    let again = house.ok("trouble.diagnose", json!({"domain": domain, "trouble": "mail"})).await;
    assert_eq!(search, again, "the same question is one search");
    let view = house.done(&search["job"]).await["result"].clone();
    assert_eq!(view["detail"], "mx_gone", "{view}");
    let end = house.done(&checkup["job"]).await;
    assert_eq!(end["stopped"], false, "{end}");
    let home = house.ok("home.get", json!({})).await;
    assert!(home["tasks"].is_array(), "{home}");
}
