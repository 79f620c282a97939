//! The main job: from one domain name to a guarded ledger, its papers, and the answer when mail stops.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::{MORNING, TITLE};
use crate::browser::Browser;
use crate::bus;
use crate::search;
use crate::stage::{Options, Stage};
use crate::wait::{self, Outcome, expect, told};

const OFFICE: &str = "株式会社みほん商会";
/// A letter outside the basic plane, as real names have it.
const PERSON: &str = "𠮷田 花子";
const DEPARTMENT: &str = "総務部見本課";
const DOMAIN: &str = "example-kobe.co.jp";

/// First run, saved, ended, started again, paid, exported, mail stopped; and nothing readable was left anywhere.
pub(super) fn whole(options: &Options) -> Outcome {
    let stage = Stage::new(options, "first-day", "unpaid", MORNING)?;
    stage.internet("/scenario", &json!({ "domain": DOMAIN, "scenario": "unpaid" }))?;
    let app = Browser::open(&stage)?;
    welcome(&app)?;
    home_states_the_deadline(&app)?;
    key_is_in_the_keyring()?;
    app.quit()?;

    let app = Browser::open(&stage)?;
    app.wait_for_screen("home")?;
    home_states_the_deadline(&app)?;
    contract_takes_notes(&app)?;
    payment(&app)?;
    papers(&stage, &app)?;
    mail_stops(&stage, &app)?;
    bus::picture(&stage.folder.join("trouble.png"))?;
    app.quit()?;
    nothing_readable(&stage)
}

fn welcome(app: &Browser) -> Outcome {
    app.wait_for_screen("welcome")?;
    app.write("[name=office]", OFFICE)?;
    app.write("[name=person]", PERSON)?;
    app.write("[name=department]", DEPARTMENT)?;
    app.press("next")?;
    step(app, "domain")?;
    app.write("[data-step=domain] input", &format!("https://www.{DOMAIN}/"))?;
    app.press("discover")?;
    let five = "return document.querySelectorAll('[data-kind]').length";
    wait::until("five found contracts", || (app.run(five).ok()?.as_u64()? == 5).then_some(()))
        .map_err(|error| format!("{error}; shown instead:\n{}", app.text().unwrap_or_default()))?;
    wait::until("the button that takes them", || app.has("[data-action=accept]").then_some(()))?;
    app.press("accept")?;
    wait::until("the domain in the ledger", || app.has("[data-action=more-domains]").then_some(()))?;
    app.press("next")?;
    step(app, "recovery")?;
    recovery(app)?;
    step(app, "start")?;
    app.press("finish")?;
    app.wait_for_screen("home")
}

/// Reads the code as a person copies it to paper, and gives the two groups back that are asked. The code.
pub(super) fn recovery(app: &Browser) -> Outcome<String> {
    app.press("make-recovery")?;
    wait::until("the recovery code", || app.has(".recovery-groups li").then_some(()))?;
    let groups =
        app.run("return [...document.querySelectorAll('.recovery-groups li span')].map((group) => group.textContent)")?;
    app.press("recovery-kept")?;
    wait::until("the two groups asked back", || app.has("[name^=group-]").then_some(()))?;
    let asked = app.run("return [...document.querySelectorAll('[name^=group-]')].map((field) => field.name)")?;
    for name in asked.as_array().ok_or("no groups were asked")?.iter().filter_map(Value::as_str) {
        let place: usize = told(name.trim_start_matches("group-").parse(), "the number of a group")?;
        let group =
            place.checked_sub(1).and_then(|at| groups[at].as_str()).ok_or("a group that was not shown was asked")?;
        app.write(&format!("[name={name}]"), group)?;
    }
    app.press("confirm-recovery")?;
    let code: Vec<&str> = groups.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    Ok(code.join("-"))
}

pub(super) fn step(app: &Browser, name: &str) -> Outcome {
    let selector = format!("[data-screen=welcome][data-step={name}]");
    wait::until(format!("the step {name}"), || app.has(&selector).then_some(()))
        .map_err(|error| format!("{error}; shown instead:\n{}", app.text().unwrap_or_default()))
}

/// The unpaid domain stops at the end of next month.
fn home_states_the_deadline(app: &Browser) -> Outcome {
    app.wait_for_text(DOMAIN)?;
    app.wait_for_text("12月31日(木)")
}

/// The key lies in the real Secret Service, under the ledger's own number.
fn key_is_in_the_keyring() -> Outcome {
    let found = Command::new("secret-tool").args(["search", "--all", "service", "jp.kigenban.Kigenban"]).output();
    let found = told(found, "secret-tool")?;
    let told = String::from_utf8_lossy(&found.stdout).into_owned() + &String::from_utf8_lossy(&found.stderr);
    expect(told.contains("jp.kigenban.Kigenban"), format!("no key in the keyring: {told}"))
}

/// A note and a card's label, so that the search by bytes has more to look for.
fn contract_takes_notes(app: &Browser) -> Outcome {
    let answer = app.run_async(
        "const done = arguments[arguments.length - 1];
         const call = (cmd, args) => window.__TAURI_INTERNALS__.invoke('call', { cmd, args });
         (async () => {
           await call('card.add', { label: '営業部の見本カード', last4: '7730' });
           const people = await call('person.list', {});
           const ledger = await call('contract.list', {});
           const contract = ledger.bundles[0].rows.find((row) => row.kind === 'domain');
           await call('contract.update', { id: contract.contract, fields: { manager: people[0].person.id, account_id: 'MIHON-4711', note: '金庫の二段目にある見本' } });
         })().then(() => done('ok'), (error) => done(JSON.stringify(error)));",
    )?;
    expect(answer == "ok", format!("the contract took no note: {answer}"))
}

fn payment(app: &Browser) -> Outcome {
    app.press("confirm-payment")?;
    app.click("[data-action=seen-in]")?;
    app.press("send-payment")?;
    app.wait_for_text("支払いの反映待ち")
}

fn papers(stage: &Stage, app: &Browser) -> Outcome {
    go(app, "handover")?;
    let pdf = export(stage, app, "export-pdf", "sheet.pdf")?;
    let text = told(Command::new("pdftotext").args(["-layout"]).arg(&pdf).arg("-").output(), "pdftotext")?;
    let text = String::from_utf8_lossy(&text.stdout).into_owned();
    for word in [OFFICE, "𠮷", DOMAIN] {
        expect(text.contains(word), format!("the PDF does not say {word}:\n{text}"))?;
    }
    let markdown = told(fs::read_to_string(export(stage, app, "export-markdown", "sheet.md")?), "the Markdown")?;
    for word in [OFFICE, PERSON, DOMAIN, "ドメインレジストラ", "サーバー契約", "DNS設定", "SSL証明書", "メール運用"]
    {
        expect(markdown.contains(word), format!("the Markdown does not say {word}:\n{markdown}"))?;
    }
    nothing_is_written_unasked(stage, app)
}

/// Also not by a page that asks for it: only files a person chose in the system's dialog are written.
fn nothing_is_written_unasked(stage: &Stage, app: &Browser) -> Outcome {
    let file = stage.exported("unasked.md");
    let arguments = json!({ "cmd": "sheet.export", "args": { "format": "md", "path": file } });
    let answer = app.run_async(&format!(
        "const done = arguments[arguments.length - 1];
         window.__TAURI_INTERNALS__.invoke('call', {arguments}).then(() => done('written'), (error) => done(error.code));"
    ))?;
    expect(answer == "file_unwritable" && !file.exists(), format!("a file nobody chose: {answer}"))
}

/// Presses the button and answers the system's own dialog by keyboard.
fn export(stage: &Stage, app: &Browser, action: &str, name: &str) -> Outcome<PathBuf> {
    let file = stage.exported(name);
    app.press(action)?;
    let dialog = wait::until("the dialog for saving", || bus::dialog(TITLE))?;
    bus::type_into(&dialog, &file.display().to_string())?;
    wait::until(format!("the exported {name}"), || fs::metadata(&file).ok().filter(|file| file.len() > 0).map(drop))?;
    // The notice that it is saved lies over the page until it is closed.
    wait::until("the notice that it is saved", || app.has("[data-action=close-notice]").then_some(()))?;
    app.press("close-notice")?;
    Ok(file)
}

fn mail_stops(stage: &Stage, app: &Browser) -> Outcome {
    stage.internet("/scenario", &json!({ "domain": DOMAIN, "scenario": "lapsed" }))?;
    go(app, "trouble")?;
    app.press("trouble-mail")?;
    wait::until("the cause", || {
        let text = app.text().ok()?;
        (text.contains(DOMAIN) && text.contains("ドメインが原因です")).then_some(())
    })
    .map_err(|error| format!("{error}; shown instead:\n{}", app.text().unwrap_or_default()))
}

fn go(app: &Browser, screen: &str) -> Outcome {
    app.run(&format!("location.hash = '#/{screen}'"))?;
    app.wait_for_screen(screen)
}

/// The office's words in nothing that was written; in an unencrypted copy of the same words the search finds them all.
fn nothing_readable(stage: &Stage) -> Outcome {
    let local = DOMAIN.split('.').next().unwrap_or(DOMAIN);
    let values = [
        OFFICE,
        "みほん商会",
        PERSON,
        "𠮷田",
        "花子",
        DEPARTMENT,
        "総務部見本",
        "見本課",
        DOMAIN,
        local,
        "kobe.co.jp",
        "営業部の見本カード",
        "見本カード",
        "営業部の",
        "MIHON-4711",
        "金庫の二段目にある見本",
        "二段目にある",
        "金庫の二段目",
        "example-kobe",
        "株式会社みほん",
    ];
    let exported = stage.folder.join("exported");
    let home = std::env::var_os("HOME").map(PathBuf::from).ok_or("no HOME")?;
    let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).ok_or("no XDG_RUNTIME_DIR")?;
    let pictures = stage.folder.join("trouble.png");
    let places: [&Path; 3] = [&stage.folder, &home, &runtime];
    let found = search::search(&values, &places, &[&exported, &pictures]);
    expect(found.is_empty(), format!("readable words were left: {found:?}"))?;
    let copy = stage.folder.join("unencrypted");
    told(fs::create_dir_all(&copy), "the unencrypted copy")?;
    told(fs::write(copy.join("ledger.txt"), values.join("\n")), "the unencrypted copy")?;
    let seen = search::search(&values, &[&copy], &[]);
    let all = values.iter().all(|value| seen.iter().any(|found| found.value == *value));
    expect(all, "the search does not find what lies open, so it proves nothing")
}
