//! The founding story: the only person in charge marks herself 退職・異動, and whoever comes after her goes on.

use std::fmt::Write;

use serde_json::{Value, json};

use super::MORNING;
use crate::browser::Browser;
use crate::bus;
use crate::stage::{Options, Stage};
use crate::wait::{self, Outcome, expect};

const SUCCESSOR: &str = "山本 由美";

/// She leaves by clicks; the window asks who is there; the successor adds herself, and what she does carries her name.
pub(super) fn leaves_and_the_successor_goes_on(options: &Options) -> Outcome {
    let mut stage = Stage::new(options, "leaver", "sample", MORNING)?;
    alone(&mut stage)?;
    let app = Browser::open(&stage)?;
    app.wait_for_screen("home")?;
    app.run("location.hash = '#/settings'")?;
    app.wait_for_screen("settings")?;
    app.press("leave-person")?;
    app.wait_for_screen("leave")?;
    app.click("select[data-field=to] option[value=undecided]")?;
    bus::picture(&stage.folder.join("leaving.png"))?;
    app.press("leave")?;
    app.wait_for_screen("who")?;
    bus::picture(&stage.folder.join("who.png"))?;
    // Not even an address that was typed leads past the question.
    app.run("location.hash = '#/settings'")?;
    app.wait_for_screen("who")?;
    app.quit()?;

    let app = Browser::open(&stage)?;
    app.wait_for_screen("who")?;
    app.write("[name=person]", SUCCESSOR)?;
    app.write("[name=department]", "総務部")?;
    app.press("add-myself")?;
    wait::until("the window goes on", || (!app.has("[data-screen=who]")).then_some(()))?;
    app.run("location.hash = '#/home'")?;
    app.wait_for_screen("home")?;
    let act = acts_in_her_name(&app)?;
    expect(act.contains("山本"), format!("who did it: {act}"))?;
    bus::picture(&stage.folder.join("successor.png"))?;
    app.quit()
}

/// The sample office in which everybody but the one at this PC has gone already.
fn alone(stage: &mut Stage) -> Outcome {
    let answers = stage
        .desk("{\"id\":1,\"cmd\":\"sample.load\",\"args\":{}}\n{\"id\":2,\"cmd\":\"session.get\",\"args\":{}}\n")?;
    let session = answer(&answers, 2)?;
    let others = session["people"].as_array().ok_or(format!("no people: {session}"))?;
    let mut requests = String::new();
    for (number, person) in others.iter().enumerate() {
        let leave = json!({"id": number, "cmd": "person.leave", "args": {"id": person["id"], "to": null}});
        let _ = writeln!(requests, "{leave}");
    }
    let answers = stage.desk(&requests)?;
    expect(!answers.contains("\"error\""), format!("somebody did not leave: {answers}"))
}

/// The answer to one request of several.
fn answer(answers: &str, id: u64) -> Outcome<Value> {
    let lines = answers.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let found = lines.into_iter().find(|line| line["id"] == id && line.get("ok").is_some());
    found.map(|line| line["ok"].clone()).ok_or_else(|| format!("no answer {id}: {answers}"))
}

/// Notes something at a contract; who did it, as the history of the contract says.
fn acts_in_her_name(app: &Browser) -> Outcome<String> {
    let found = app.run_async(
        "const done = arguments[arguments.length - 1];
         const call = (cmd, args) => window.__TAURI_INTERNALS__.invoke('call', { cmd, args });
         (async () => {
           const ledger = await call('contract.list', {});
           const id = ledger.bundles[0].rows[0].contract;
           await call('contract.update', { id, fields: { note: '引き継いだ人が書いたこと' } });
           const history = await call('history.list', { limit: 1 });
           return JSON.stringify(history);
         })().then(done, (error) => done(JSON.stringify(error)));",
    )?;
    Ok(found.as_str().unwrap_or_default().to_owned())
}
