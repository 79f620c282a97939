//! Reminders by mail, set up in the window by somebody who has never done it.

use std::fs;

use serde_json::json;

use super::MORNING;
use crate::browser::Browser;
use crate::bus;
use crate::stage::{Options, Stage};
use crate::wait::{self, Outcome, expect, told};

/// The company of the office's mail, as the office's own file of companies has it.
const COMPANY: &str = "みほん便";
const SERVER: &str = "mail.provider-mail.example";
const READER: &str = "sato@elsewhere.example";

/// The address is typed, the server is known, the letter arrives, its number is typed back.
pub(super) fn mail(options: &Options) -> Outcome {
    let mut stage = Stage::new(options, "ways", "sample", MORNING)?;
    stage.internet("/scenario", &json!({ "domain": "provider-mail.example", "scenario": "healthy" }))?;
    let row = format!(
        "[[provider]]\nid = 'mihon'\nname = '{COMPANY}'\nroles = ['mail']\nevidence = 'seen'\ndate = '2026-11-24'\n\
         smtp = '{SERVER}'\nsmtp_port = 465\nsmtp_source = 'the office itself'\n"
    );
    let answers = stage.desk("{\"id\":1,\"cmd\":\"sample.load\",\"args\":{}}\n")?;
    expect(!answers.contains("\"error\""), format!("the sample office was refused: {answers}"))?;
    told(fs::write(stage.data().join("providers.toml"), row), "the office's own companies")?;
    let app = Browser::open(&stage)?;
    app.wait_for_screen("home")?;
    let domain = prepare(&app)?;
    app.run("location.hash = '#/ways'")?;
    app.wait_for_screen("ways")?;
    add(&app, &format!("info@{domain}"))?;
    prove(&stage, &app)?;
    picture(&stage, &app)?;
    app.quit()
}

/// The mail contract's company, and where the person at the PC is reached. Gives the domain.
fn prepare(app: &Browser) -> Outcome<String> {
    let answer = app.run_async(&format!(
        "const done = arguments[arguments.length - 1];
         const call = (cmd, args) => window.__TAURI_INTERNALS__.invoke('call', {{ cmd, args }});
         (async () => {{
           const who = (await call('session.get', {{}})).who;
           await call('person.update', {{ id: who.id, fields: {{ email: '{READER}' }} }});
           // The office's main domain has its mail at Microsoft, which takes no password any more; the shop's is its own.
           await call('contract.add', {{ domain: 'example-kobe.jp', kind: 'mail', fields: {{ provider: '{COMPANY}' }} }});
           return 'example-kobe.jp';
         }})().then(done, (error) => done(JSON.stringify(error)));"
    ))?;
    let domain = answer.as_str().unwrap_or_default().to_owned();
    expect(domain.contains('.') && !domain.contains('{'), format!("nothing to send from: {domain}"))?;
    Ok(domain)
}

fn add(app: &Browser, from: &str) -> Outcome {
    app.click("[data-action=way-kind] label:has(input[value=mail])")?;
    app.write("[name=from]", from)?;
    let filled = format!("return document.querySelector('[name=server]').value === '{SERVER}'");
    wait::until("the known server", || app.run(&filled).ok()?.as_bool()?.then_some(()))
        .map_err(|error| format!("{error}; shown instead:\n{}", app.text().unwrap_or_default()))?;
    app.wait_for_text(COMPANY)?;
    app.write("[name=password]", "a password of the office")?;
    app.press("add-way")?;
    wait::until("the new way", || app.has("[data-way=mail][data-state=unproved]").then_some(()))
        .map_err(|error| format!("{error}; shown instead:\n{}", app.text().unwrap_or_default()))
}

fn prove(stage: &Stage, app: &Browser) -> Outcome {
    app.click("[data-way=mail] [data-action=try-way]")?;
    let letter = wait::until("the trial letter", || {
        stage.letters().into_iter().find(|(to, _)| to == READER).map(|(_, text)| text)
    })?;
    let code = number(&letter).ok_or(format!("no number of four digits in {letter}"))?;
    app.write("[data-way=mail] .way-code input", &code)?;
    app.click("[data-way=mail] [data-action=prove-way]")?;
    wait::until("a way that was seen to work", || app.has("[data-way=mail][data-state=proved]").then_some(()))
        .map_err(|error| format!("{error}; shown instead:\n{}", app.text().unwrap_or_default()))?;
    app.wait_for_text("11月24日")
}

/// The subject says it, so that nobody has to open the letter: four digits in a header that is base64.
fn number(letter: &str) -> Option<String> {
    let body = letter.split("\r\n\r\n").nth(1)?.replace("\r\n", "");
    let text = String::from_utf8(base64(&body)).ok()?;
    let mut digits = text.rsplit(|c: char| !c.is_ascii_digit()).filter(|digits| digits.len() == 4);
    digits.next().map(str::to_owned)
}

fn base64(text: &str) -> Vec<u8> {
    let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let value = |byte| letters.iter().position(|letter| *letter == byte).and_then(|at| u32::try_from(at).ok());
    let values: Vec<u32> = text.bytes().filter_map(value).collect();
    let quads = values.chunks(4).flat_map(|quad| {
        let bits = quad.iter().enumerate().fold(0_u32, |bits, (place, value)| bits | value << (18 - 6 * place));
        bits.to_be_bytes().into_iter().skip(1).take(quad.len() - 1).collect::<Vec<u8>>()
    });
    quads.collect()
}

/// The proved way and the form of every kind, in both themes, to be looked at.
fn picture(stage: &Stage, app: &Browser) -> Outcome {
    for theme in ["light", "dark"] {
        app.run(&format!("document.documentElement.dataset.theme = '{theme}'"))?;
        bus::picture(&stage.folder.join(format!("ways-{theme}.png")))?;
        for kind in ["folder", "mail", "web", "desktop"] {
            app.click(&format!("[data-action=way-kind] label:has(input[value={kind}])"))?;
            wait::until("the form", || app.has("[data-action=add-way]").then_some(()))?;
            bus::picture(&stage.folder.join(format!("ways-{kind}-{theme}.png")))?;
            app.press("close-add")?;
        }
    }
    Ok(())
}
