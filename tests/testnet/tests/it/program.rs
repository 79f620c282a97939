use std::{
    io::{BufRead, BufReader, Read, Write},
    process::{Command, Stdio},
};

use kigenban_testnet::Scenario;

#[test]
fn the_program_writes_its_file_says_ready_obeys_and_ends() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("net.toml");
    let mut child = Command::new(env!("CARGO_BIN_EXE_kigenban-testnet"))
        .args(["--scenario", "unpaid", "--now", "2026-11-24T09:30:00+09:00", "--limits", "200,200", "--out"])
        .arg(&file)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.next().unwrap().unwrap().starts_with("control http://127.0.0.1:"));
    assert_eq!(lines.next().unwrap().unwrap(), "ready");
    let net: toml::Value = toml::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!(net["limits"]["answer_ms"].as_integer(), Some(200));
    assert!(folder.path().join("ca.pem").exists());
    let name = Scenario::Unpaid.domain();
    let ask = || {
        let at: std::net::SocketAddr = net["whois"]["jp"].as_str().unwrap().parse().unwrap();
        let mut stream = crate::client::connect(at);
        stream.write_all(format!("{name}/e\r\n").as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    };
    assert!(ask().contains("Connected (2026/12/31)"));
    let mut stdin = child.stdin.take().unwrap();
    writeln!(stdin, "expires {name} 2027-12-31").unwrap();
    assert!((0..2000).any(|_| ask().contains("Connected (2027/12/31)")), "the line was obeyed");
    writeln!(stdin, "nonsense\nquit").unwrap();
    assert!(child.wait().unwrap().success());
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert!(said.contains("no such command: nonsense") && said.contains("cpu "), "{said}");
}

#[test]
fn a_wrong_option_is_refused_with_the_usage() {
    let output = Command::new(env!("CARGO_BIN_EXE_kigenban-testnet")).args(["--scenario", "sunny"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("no such scenario: sunny") && said.contains("name-servers-gone"), "{said}");
}
