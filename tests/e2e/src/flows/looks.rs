//! Every screen and dialog in both themes, two sizes and both languages: axe finds nothing, nothing runs out of the page,
//! and each is left as a picture, to be looked at and to be read by somebody who knows neither code nor papers.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use super::{MORNING, TITLE, sample};
use crate::axe::Axe;
use crate::browser::Browser;
use crate::bus;
use crate::stage::{Options, Stage};
use crate::wait::{self, Outcome, expect, told};

/// A picture's name, the address (`ID` is the contract that is to be paid, `TASK` that of the first task with such a page,
/// `PERSON` whoever is at the PC), and what opens a dialog there.
const VIEWS: &[(&str, &str, Option<&str>)] = &[
    ("home", "home", None),
    ("ledger", "ledger", None),
    ("add", "add", None),
    ("calendar", "calendar", None),
    ("calendar-year", "calendar", Some("year-list")),
    ("calendar-give", "calendar", Some("export-ics")),
    ("checkup", "checkup", None),
    ("trouble", "trouble", None),
    ("handover", "handover", None),
    ("ways", "ways", None),
    ("contract", "contract/ID", None),
    ("contract-payment", "contract/ID", Some("confirm-payment")),
    ("contract-erase", "contract/ID", Some("erase")),
    ("contract-edit", "contract/ID/edit", None),
    ("contract-card", "contract/ID/edit", Some("add-card")),
    ("contract-remove", "contract/ID/edit", Some("remove")),
    ("how-pay", "how/pay/ID", None),
    ("how-registrar", "how/find_registrar/TASK", None),
    ("how-holder", "how/move_holder/TASK", None),
    ("how-card", "how/replace_card/TASK", None),
    ("how-person", "how/change_person/ID", None),
    ("leave", "leave/PERSON", None),
    ("settings", "settings", None),
    ("settings-office", "settings", Some("edit-office")),
    ("settings-person", "settings", Some("edit-person")),
    ("settings-card", "settings", Some("edit-card")),
    ("settings-passphrase", "settings", Some("passphrase")),
    ("settings-sheet", "settings", Some("remake-recovery")),
    ("settings-copies", "settings", Some("backups")),
    ("settings-report", "settings", Some("report")),
];

const USUAL: (u32, u32) = (1180, 800);
const SMALL: (u32, u32) = (800, 640);

/// The longest name that a domain may well have.
const LONG: &str = "sangyou-shinkou-suishin-kyougikai-nishinihon-toukatsu-honbu-kob.co.jp";

/// Language, theme and size of one walk through all of them: every two of these meet in one walk.
const WALKS: [(&str, &str, (u32, u32)); 4] =
    [("ja", "light", USUAL), ("ja", "dark", SMALL), ("en", "light", SMALL), ("en", "dark", USUAL)];

pub(super) fn all(options: &Options) -> Outcome {
    let mut stage = Stage::new(options, "looks", "sample", MORNING)?;
    sample(&mut stage)?;
    let axe = Axe::read(options)?;
    let app = Browser::open(&stage)?;
    app.wait_for_screen("home")?;
    faces(&app)?;
    long_name(&stage, &app)?;
    let (person, home) = (person(&app)?, call(&app, "'home.get', { most: 100 }")?);
    let contract = contract_of(&home, |actions| actions.contains("confirm_payment"))?;
    let mut faults = Vec::new();
    for (language, theme, size) in WALKS {
        begin(&app, language, theme, size)?;
        for (name, address, press) in VIEWS {
            let how = address.split('/').nth(1).unwrap_or_default();
            let task = if address.ends_with("TASK") {
                contract_of(&home, |actions| actions.contains(how))?
            } else {
                contract.clone()
            };
            let address = address.replace("TASK", &task).replace("ID", &contract).replace("PERSON", &person);
            show(&app, &address, *press).map_err(|error| format!("{language} {theme} {name}: {error}"))?;
            let walk = format!("{language}-{theme}-{}", size.0);
            faults.extend(axe.faults(&app)?.into_iter().map(|fault| format!("{walk} {name}: {fault}")));
            faults.extend(runs_out(&app)?.map(|what| format!("{walk} {name}: runs out of the page: {what}")));
            pictures(&app, &stage.folder, &format!("{walk}-{name}"), language == "ja" && theme == "light")?;
        }
    }
    app.quit()?;
    println!("{} screens and dialogs, {} walks, pictures in {}", VIEWS.len(), WALKS.len(), stage.folder.display());
    expect(faults.is_empty(), faults.join("\n"))
}

/// A contract with a long name, and a day by which it stands high up on home. The name lives: on a busy machine it is looked
/// at before the last picture is made, and must not be found to have stopped.
fn long_name(stage: &Stage, app: &Browser) -> Outcome {
    stage.internet("/scenario", &json!({ "domain": LONG, "scenario": "unpaid" }))?;
    let contract = format!(
        "'contract.add', {{ domain: '{LONG}', kind: 'domain', fields: {{
            provider: '株式会社ながいなまえのドメイン登録事業者', pay_by: '2026-12-07' }} }}"
    );
    call(app, &contract).map(drop)
}

/// Every face that the style sheets name can be had: a name with a rare letter has no hole.
fn faces(app: &Browser) -> Outcome {
    let said = app.run_async(
        "const done = arguments[arguments.length - 1];
         const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
         const sources = rules.flatMap((rule) =>
           rule instanceof CSSFontFaceRule ? [rule.style.getPropertyValue('src').match(/url\\([^)]*\\)/)[0]] : []);
         Promise.all(sources.map((source) => new FontFace('probe', source).load()))
           .then((faces) => done(faces.length), (error) => done(`${sources.join(' ')}: ${error}`));",
    )?;
    expect(said.as_u64().is_some_and(|faces| faces >= 10), format!("faces of the window: {said}"))
}

/// Language, theme and size are those of a person who chose them.
fn begin(app: &Browser, language: &str, theme: &str, size: (u32, u32)) -> Outcome {
    call(app, &format!("'settings.set', {{ fields: {{ language: '{language}', theme: '{theme}' }} }}"))?;
    let chosen = format!(
        "const root = document.documentElement; return root.lang === '{language}' && root.dataset.theme === '{theme}'"
    );
    wait::until(format!("{language} and {theme}"), || app.run(&chosen).ok()?.as_bool()?.then_some(()))?;
    let found = Command::new("xdotool").args(["search", "--onlyvisible", "--name", &format!("^{TITLE}$")]).output();
    let listed = String::from_utf8_lossy(&told(found, "xdotool")?.stdout).into_owned();
    let window = listed.lines().next().ok_or("no window")?;
    let (width, height) = (size.0.to_string(), size.1.to_string());
    let sized = Command::new("xdotool").args(["windowsize", "--sync", window, &width, &height]).status();
    expect(told(sized, "xdotool")?.success(), "the window keeps its size")?;
    let wide = format!("return window.innerWidth === {width}");
    wait::until(format!("a page {width} wide"), || app.run(&wide).ok()?.as_bool()?.then_some(()))
}

fn show(app: &Browser, address: &str, press: Option<&str>) -> Outcome {
    if app.has("dialog[open]") {
        // By the page itself: after its pictures a long dialog is scrolled to its end.
        app.run("document.querySelector('dialog[open] .dialog-close').click()")?;
        wait::until("the dialog to close", || (!app.has("dialog[open]")).then_some(()))?;
    }
    app.run(&format!("location.hash = '#/{address}'"))?;
    let screen = address.split('/').next().unwrap_or_default();
    app.wait_for_screen(screen)?;
    // The ledger comes back where it was left; it is looked at from its beginning.
    app.run("document.querySelector('main')?.scrollTo(0, 0)")?;
    let Some(action) = press else { return Ok(()) };
    app.press(action)?;
    let open =
        "return document.querySelector('dialog[open]') !== null || document.querySelector('.cal-year-list') !== null";
    wait::until(format!("what {action} opens"), || app.run(open).ok()?.as_bool()?.then_some(()))
}

/// What is wider than the page, where a person would have to move sideways to read on; and what lies over its neighbour
/// because it is wider than its part of the page.
fn runs_out(app: &Browser) -> Outcome<Option<String>> {
    let found = app.run(
        "const page = document.querySelector('dialog[open]') ?? document.querySelector('main');
         if (!page) return null;
         const right = (one) => one.getBoundingClientRect().right;
         const wide = page.scrollWidth > page.clientWidth + 1;
         const out = [...page.querySelectorAll('*')].find((one) => wide && right(one) > right(page) + 1)
           ?? [...page.querySelectorAll('section :is(h2, h3, h4, p, li, dd, td, a)')].find((one) =>
             !one.closest('.visually-hidden') && right(one) > right(one.closest('section')) + 16);
         if (!wide && !out) return null;
         return (out?.className || out?.tagName || 'the page') + ': ' + (out?.textContent ?? '').slice(0, 60);",
    )?;
    Ok(found.as_str().map(str::to_owned))
}

/// What is seen at first; for those who read, all of it, page by page.
fn pictures(app: &Browser, folder: &Path, name: &str, whole: bool) -> Outcome {
    painted(app)?;
    bus::picture(&folder.join(format!("{name}.png")))?;
    let turn = "const page = document.querySelector('dialog[open]') ?? document.querySelector('main');
                const before = page.scrollTop;
                page.scrollBy(0, page.clientHeight - 80);
                return page.scrollTop > before + 20;";
    let mut number = 2;
    while whole && number < 6 && app.run(turn)?.as_bool() == Some(true) {
        painted(app)?;
        bus::picture(&folder.join(format!("{name}-{number}.png")))?;
        number += 1;
    }
    Ok(())
}

/// Waits until what was asked for is on the screen: the frame after the next. What the desktop shows meanwhile would lie
/// over it.
fn painted(app: &Browser) -> Outcome {
    bus::close_notifications();
    let frames = "const done = arguments[arguments.length - 1];
         requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(true), 60)));";
    app.run_async(frames).map(drop)
}

/// The contract of the first task whose buttons are such.
fn contract_of(home: &Value, wanted: impl Fn(&str) -> bool) -> Outcome<String> {
    let tasks = home["tasks"].as_array().ok_or("home without tasks")?;
    let found = tasks.iter().find(|task| wanted(&task["actions"].to_string()));
    let found = found.and_then(|task| task["contract"].as_str());
    found.map(str::to_owned).ok_or_else(|| "the sample has no such task".into())
}

fn person(app: &Browser) -> Outcome<String> {
    let session = call(app, "'session.get', {}")?;
    session["who"]["id"].as_str().map(str::to_owned).ok_or_else(|| "nobody is at the PC".into())
}

fn call(app: &Browser, request: &str) -> Outcome<Value> {
    let answer = app.run_async(&format!(
        "const done = arguments[arguments.length - 1];
         const call = (cmd, args) => window.__TAURI_INTERNALS__.invoke('call', {{ cmd, args }});
         call({request}).then((answer) => done(JSON.stringify(answer)), (error) => done('refused ' + JSON.stringify(error)));"
    ))?;
    let text = answer.as_str().unwrap_or_default();
    serde_json::from_str(text).map_err(|_| format!("{request}: {text}"))
}
