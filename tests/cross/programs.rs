//! The programs for the terminal answer as they are documented.

use std::{
    io::Write,
    process::{Command, Output, Stdio},
};

use kigenban_testnet::{Scenario, Testnet, World};
use serde_json::Value;

use crate::support::{example, now};

/// Runs an example of a room.
fn program(name: &str, args: &[&str], stdin: &str) -> Output {
    let mut child = Command::new(example(name))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(stdin.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn lines(output: &Output) -> Vec<Value> {
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
}

#[test]
fn check_prints_one_line_of_json_for_each_domain() {
    let folder = tempfile::tempdir().unwrap();
    let net = Testnet::start(World::scenario(Scenario::Unpaid, now())).unwrap();
    let file = net.write(folder.path()).unwrap();
    let file = file.to_str().unwrap();
    let domain = Scenario::Unpaid.domain();
    let common = ["--internet", file, "--now", kigenban_sample::SAMPLE_NOW];
    let whole = program("check", &[&[domain.as_str()], &common[..]].concat(), "");
    assert!(whole.status.success(), "{}", String::from_utf8_lossy(&whole.stderr));
    let answer = lines(&whole).remove(0);
    assert_eq!(answer["domain"], domain);
    let observations = answer["observations"].as_array().unwrap();
    let of = |check: &str| observations.iter().find(|look| look["check"] == check).unwrap();
    let registration = of("registration");
    assert_eq!(registration["outcome"], "seen");
    assert_eq!(
        (registration["state"].as_str(), registration["expires"].as_str()),
        (Some("registered"), Some("2026-12-31"))
    );
    assert!(registration["source"].is_string() && registration["at"].is_string());
    assert!(registration["statuses"].is_array() && registration["name_servers"].is_array());
    assert_eq!((of("dns")["answer"].as_str(), &of("dns")["records"]["A"][0]), (Some("ok"), &Value::from("127.0.0.20")));
    assert!(of("tls")["not_after"].is_string() && of("tls")["faults"] == Value::Array(Vec::new()));
    assert!(of("web")["urls"][0]["url"].is_string() && of("web")["urls"][0]["faults"].is_array());
    assert!(of("mail")["mx"].is_array() && of("mail")["spf"].is_string());

    let two = [&["-", "--only", "dns"], &common[..]].concat();
    let two = program("check", &two, &format!("{domain}\nexample-nobody.co.jp\n"));
    let answers = lines(&two);
    assert_eq!(answers.len(), 2);
    let nobody = answers.iter().find(|answer| answer["domain"] == "example-nobody.co.jp").unwrap();
    assert_eq!(nobody["observations"][0]["answer"], "nxdomain");
    assert!(
        answers.iter().all(|answer| answer["observations"]
            .as_array()
            .unwrap()
            .iter()
            .all(|look| look["check"] == "dns"))
    );
}

#[test]
fn check_refuses_a_bad_argument_with_two() {
    let output = program("check", &["co.jp"], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty() && !output.stderr.is_empty());
}

#[test]
fn read_answer_reads_a_stored_answer() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("answer.txt");
    let text = "Domain Information:\n[Domain Name]                   EXAMPLE-KOBE.JP\n\n[Status]                        Suspended\n[Expires on]                    2026/11/30\n";
    let mut out = std::fs::File::create(&file).unwrap();
    out.write_all(text.as_bytes()).unwrap();
    let output = program("read-answer", &["--domain", "example-kobe.jp", file.to_str().unwrap()], "");
    let answer = lines(&output).remove(0);
    assert_eq!((answer["state"].as_str(), &answer["expires"]), (Some("suspended"), &Value::Null));
    let recover = &answer["other_dates"][0];
    assert_eq!((recover["meaning"].as_str(), recover["date"].as_str()), (Some("recover_until"), Some("2026-11-20")));
}

#[test]
fn handover_writes_every_paper_of_an_office() {
    let folder = tempfile::tempdir().unwrap();
    let office = concat!(env!("CARGO_MANIFEST_DIR"), "/sample/office.json");
    for (office, format, begins) in [
        ("sample", "pdf", "%PDF-"),
        ("sample", "md", "# "),
        ("sample", "ics", "BEGIN:VCALENDAR\r\n"),
        ("sample", "xlsx", "PK\u{3}\u{4}"),
        (office, "md", "# "),
    ] {
        let file = folder.path().join(format);
        let file = file.to_str().unwrap();
        let output = program("handover", &["--office", office, "--format", format, "--out", file], "");
        assert!(output.status.success(), "{format}: {}", String::from_utf8_lossy(&output.stderr));
        let written = std::fs::read(file).unwrap();
        assert!(written.starts_with(begins.as_bytes()), "{format}");
        if format == "md" {
            let text = String::from_utf8(written).unwrap();
            for word in ["ドメインレジストラ", "サーバー契約", "DNS設定", "SSL証明書", "メール運用"]
            {
                assert!(text.contains(word), "{word}: {text}");
            }
        }
    }
    let output = program("handover", &["--office", "sample", "--format", "doc", "--out", "x"], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(!output.stderr.is_empty());
}
