//! A real mail server as the office's rental server: Postfix from Debian with a configuration of its own, on loopback ports,
//! with TLS and a login; its mailboxes are read back.

use std::{
    fs,
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use kigenban_desk::internet_file;
use kigenban_testnet::{Scenario, Site, Testnet, World};
use serde_json::{Value, json};

use crate::{desk::desk_of, support::now};

const HOST: &str = "mail.provider-mail.example";
const FROM: &str = "info@provider-mail.example";
const PASSWORD: &str = "pa$s word9 Kobe";

/// How long the server may take to come up, and a letter to reach its mailbox.
const PATIENCE: Duration = Duration::from_mins(1);

/// A running Postfix.
struct Postfix {
    folder: PathBuf,
    tls: u16,
    starttls: u16,
}

impl Postfix {
    fn start(folder: &Path, net: &Testnet) -> Self {
        let mut server = Self { folder: folder.to_owned(), tls: free_port(), starttls: free_port() };
        for name in ["etc/sasl", "queue", "data", "mail"] {
            fs::create_dir_all(folder.join(name)).unwrap();
        }
        let (chain, key) = net.server_pem(&[HOST.to_owned()]);
        let pem = server.file("server.pem", &(key + &chain));
        run(Command::new("chmod").arg("600").arg(pem));
        server.file("etc/main.cf", &server.main_cf());
        server.file(
            "etc/sasl/smtpd.conf",
            &format!(
                "pwcheck_method: auxprop\nauxprop_plugin: sasldb\nmech_list: PLAIN LOGIN\nsasldb_path: {}\n",
                folder.join("etc/sasl/users").display()
            ),
        );
        server.add_user();
        // Whoever runs the tests, Postfix and its mailboxes belong to their own users, and the folder is passed through.
        run(Command::new("chmod").args(["-R", "a+rX"]).arg(folder));
        run(Command::new("chmod").arg("600").arg(folder.join("server.pem")));
        run(as_root("chown").arg("postfix").arg(folder.join("data")));
        run(as_root("chown").arg("65534").arg(folder.join("mail")));
        // A port that was free a moment ago may be somebody else's by now.
        let mut tries = 0;
        while !server.begins() {
            tries += 1;
            assert!(tries < 5, "Postfix does not start");
            (server.tls, server.starttls) = (free_port(), free_port());
        }
        let up = |port| TcpStream::connect(("127.0.0.1", port)).is_ok();
        until("Postfix to listen", || (up(server.tls) && up(server.starttls)).then_some(()));
        server
    }

    fn begins(&self) -> bool {
        self.file("etc/master.cf", &self.master_cf());
        self.postfix("start").status().unwrap().success()
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.join(name);
        std::io::Write::write_all(&mut fs::File::create(&path).unwrap(), text.as_bytes()).unwrap();
        path
    }

    fn main_cf(&self) -> String {
        let folder = self.folder.display();
        format!(
            "compatibility_level = 3.6\nqueue_directory = {folder}/queue\ndata_directory = {folder}/data\n\
             maillog_file = {folder}/log\nmaillog_file_prefixes = {folder}\nmail_owner = postfix\n\
             setgid_group = postdrop\ninet_interfaces = loopback-only\ninet_protocols = ipv4\nmyhostname = {HOST}\n\
             mydestination =\nalias_maps =\nvirtual_mailbox_domains = elsewhere.example\n\
             virtual_mailbox_base = {folder}/mail\nvirtual_mailbox_maps = inline:{{ sato@elsewhere.example=sato/ }}\n\
             virtual_uid_maps = static:65534\nvirtual_gid_maps = static:65534\nvirtual_minimum_uid = 1\n\
             smtpd_tls_chain_files = {folder}/server.pem\nsmtpd_tls_auth_only = yes\nsmtpd_tls_received_header = yes\nsmtpd_sasl_auth_enable = yes\n\
             mynetworks = 127.0.0.0/8\nsmtpd_client_restrictions = permit_mynetworks, reject\n\
             smtpd_recipient_restrictions = reject_unlisted_recipient, permit_sasl_authenticated, reject\n"
        )
    }

    /// The small internet spreads its hosts over the addresses of this machine: who comes from elsewhere is refused.
    fn master_cf(&self) -> String {
        let (tls, starttls) = (self.tls, self.starttls);
        let mut text = format!(
            "0.0.0.0:{tls} inet n - n - - smtpd\n  -o smtpd_tls_wrappermode=yes\n\
             0.0.0.0:{starttls} inet n - n - - smtpd\n  -o smtpd_tls_security_level=encrypt\n\
             cleanup unix n - n - 0 cleanup\nproxymap unix - - n - - proxymap\nqmgr unix n - n 300 1 qmgr\ntlsmgr unix - - n 1000? 1 tlsmgr\n\
             virtual unix - n n - - virtual\nanvil unix - - n - 1 anvil\npostlog unix-dgram n - n - 1 postlogd\n\
             rewrite unix - - n - - trivial-rewrite\n"
        );
        for name in ["bounce", "defer", "trace"] {
            text += &[name, " unix - - n - 0 bounce\n"].concat();
        }
        for name in ["error", "retry"] {
            text += &[name, " unix - - n - - error\n"].concat();
        }
        text
    }

    fn add_user(&self) {
        let users = self.folder.join("etc/sasl/users");
        let mut adding = Command::new("saslpasswd2");
        adding.args(["-p", "-c", "-u", "provider-mail.example", "-f"]).arg(users).arg("info").stdin(Stdio::piped());
        let mut adding = adding.spawn().unwrap();
        std::io::Write::write_all(&mut adding.stdin.take().unwrap(), PASSWORD.as_bytes()).unwrap();
        assert!(adding.wait().unwrap().success());
    }

    fn postfix(&self, word: &str) -> Command {
        let mut command = as_root("postfix");
        command.arg("-c").arg(self.folder.join("etc")).arg(word).stderr(Stdio::null());
        command
    }

    /// Letters that lie in a mailbox, in the order of their arrival.
    fn letters(&self, mailbox: &str) -> Vec<String> {
        let Ok(found) = fs::read_dir(self.folder.join("mail").join(mailbox).join("new")) else { return Vec::new() };
        let mut paths: Vec<PathBuf> = found.map(|entry| entry.unwrap().path()).collect();
        paths.sort_by_key(|path| fs::metadata(path).and_then(|file| file.modified()).unwrap());
        paths.into_iter().map(|path| fs::read_to_string(path).unwrap()).collect()
    }

    /// The letter that arrives after so many.
    fn letter_after(&self, mailbox: &str, before: usize) -> String {
        until("a letter in its mailbox", || self.letters(mailbox).get(before).cloned())
    }
}

impl Drop for Postfix {
    fn drop(&mut self) {
        let _ = self.postfix("stop").status();
    }
}

/// Mail servers are started by root and lay their rights down by themselves.
fn as_root(program: &str) -> Command {
    let id = Command::new("id").arg("-u").output().unwrap();
    if id.stdout.trim_ascii() == b"0" {
        return Command::new(program);
    }
    let mut command = Command::new("sudo");
    command.args(["-n", program]);
    command
}

fn run(command: impl std::borrow::BorrowMut<Command>) {
    let mut command = command;
    let command = command.borrow_mut();
    assert!(command.status().unwrap().success(), "{command:?}");
}

fn free_port() -> u16 {
    TcpListener::bind("0.0.0.0:0").unwrap().local_addr().unwrap().port()
}

#[expect(clippy::disallowed_methods, reason = "it waits for a real program in real time")]
fn until<T>(what: &str, found: impl Fn() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(found) = found() {
            return found;
        }
        assert!(begun.elapsed() < PATIENCE, "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// The text of a letter, decoded.
fn text_of(letter: &str) -> String {
    let body = letter.replace("\r\n", "\n");
    let body = body.split_once("\n\n").unwrap().1.replace('\n', "");
    String::from_utf8(base64::Engine::decode(&base64::engine::general_purpose::STANDARD, body).unwrap()).unwrap()
}

fn number_of(letter: &str) -> String {
    let text = text_of(letter);
    let mut digits = text.rsplit(|c: char| !c.is_ascii_digit()).filter(|digits| digits.len() == 4);
    digits.next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_real_postfix_takes_the_offices_letters_on_both_ports_and_its_mailboxes_hold_them() {
    let folder = tempfile::tempdir().unwrap();
    let unpaid = World::scenario(Scenario::Unpaid, now());
    let net = Testnet::start(unpaid.with(Site::healthy("provider-mail.example", now()))).unwrap();
    let server = Postfix::start(&folder.path().join("postfix"), &net);
    // The same small internet, with this server behind the usual ports of mail.
    let file = net.write(folder.path()).unwrap();
    let mut text = String::new();
    for line in fs::read_to_string(&file).unwrap().lines() {
        let line = match line.split_once(" = ") {
            Some(("submissions", _)) => format!("submissions = {}", server.tls),
            Some(("submission", _)) => format!("submission = {}", server.starttls),
            _ => line.to_owned(),
        };
        text = text + &line + "\n";
    }
    std::io::Write::write_all(&mut fs::File::create(&file).unwrap(), text.as_bytes()).unwrap();
    let desk = desk_of(&folder.path().join("ledger"), internet_file(&file).unwrap());
    let ok = async |cmd: &str, args: Value| match desk.call(cmd, args).await {
        Ok(answer) => answer,
        Err(error) => panic!("{cmd}: {}", json!(error)),
    };
    ok("ledger.create", json!({})).await;
    ok("office.set", json!({"name": "㈱みほん商会"})).await;
    let person = ok("person.add", json!({"name": "佐藤 恵子", "email": "sato@elsewhere.example"})).await["id"].clone();
    let way =
        ok("way.add", json!({"kind": "mail", "server": HOST, "port": 465, "from": FROM, "password": PASSWORD})).await;
    for (at, port) in [465, 587].into_iter().enumerate() {
        ok("way.update", json!({"id": way["id"], "fields": {"kind": "mail", "port": port, "security": if port == 465 { "tls" } else { "starttls" }, "password": PASSWORD}})).await;
        ok("way.try", json!({"id": way["id"]})).await;
        let letter = server.letter_after("sato", at);
        assert!(letter.contains("Delivered-To: sato@elsewhere.example"), "{letter}");
        assert!(letter.contains("(using TLSv1.3"), "in the clear? {letter}");
        let proved = ok("way.prove", json!({"id": way["id"], "code": number_of(&letter)})).await;
        assert_eq!(proved["state"], "proved", "{port}");
    }
    // Another password is refused by the server itself, and said in words.
    ok("way.update", json!({"id": way["id"], "fields": {"password": "another one"}})).await;
    let refused = json!(desk.call("way.try", json!({"id": way["id"]})).await.unwrap_err());
    assert!(refused["message"].as_str().unwrap().contains("ユーザー名かパスワード"), "{refused}");
    // So is an address it does not know.
    ok("way.update", json!({"id": way["id"], "fields": {"password": PASSWORD}})).await;
    ok("person.update", json!({"id": person, "fields": {"email": "nobody@elsewhere.example"}})).await;
    let refused = json!(desk.call("way.try", json!({"id": way["id"]})).await.unwrap_err());
    assert!(
        refused["message"].as_str().unwrap().contains("届け先のアドレスが、相手のメールサーバーに断られました"),
        "{refused}"
    );
    assert_eq!(server.letters("sato").len(), 2);
}
