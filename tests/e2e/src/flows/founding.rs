//! The morning for which the program was made: mail does not arrive, and a president asks.

use std::process::Command;

use serde_json::{Value, json};

use super::{MORNING, TITLE, sample};
use crate::axe::Axe;
use crate::browser::Browser;
use crate::bus;
use crate::stage::{Options, Stage};
use crate::wait::{self, Outcome, expect, told};

const DOMAIN: &str = "example-kobe.co.jp";
/// The first working day of the year after nobody paid.
const AFTER: &str = "2027-01-05T08:40:00+09:00";
const LOGIN: &str = "https://login.mihon-domain.example/";
const TAKES: &str = "2、3時間で戻ります";
const HOW: &str = "取り戻す料金を払い、ドメインの会社に戻してもらった";

/// From メールが届かない to どう直ったか, with a picture of each step in both themes.
pub(super) fn story(options: &Options) -> Outcome {
    let mut stage = Stage::new(options, "founding", "sample", MORNING)?;
    sample(&mut stage)?;
    stage.take_links()?;
    let well = stage.site(DOMAIN)?;
    AFTER.clone_into(&mut stage.now);
    stage.internet("/now", &json!(AFTER))?;
    stage.internet("/scenario", &json!({ "domain": DOMAIN, "scenario": "lapsed" }))?;
    let app = Browser::open(&stage)?;
    app.wait_for_screen("home")?;
    let mut pictures = Pictures { axe: Axe::read(options)?, stage: &stage, app: &app, faults: Vec::new() };

    go(&app, &format!("trouble?domain={DOMAIN}"))?;
    pictures.take("1-what-is-wrong", "h1")?;
    app.press("trouble-mail")?;
    the_cause_in_one_sentence(&app)?;
    pictures.take("2-cause", ".trouble-said")?;
    the_login_page(&stage, &app)?;
    colleagues_hear_that_it_was_found(&app)?;
    pictures.take("3-colleagues", ".trouble-columns")?;
    paid_and_waiting(&app)?;
    pictures.take("4-paid", ".trouble-columns")?;

    mend(&stage, well)?;
    app.press("look-again")?;
    works_again(&app)?;
    pictures.take("5-works-again", ".trouble-said")?;
    how_it_was_put_right(&app)?;
    pictures.take("6-how", ".trouble-columns")?;
    let faults = pictures.faults;
    app.quit()?;
    expect(faults.is_empty(), faults.join("\n"))
}

/// Pictures of the screen, light and dark, each looked at by axe.
struct Pictures<'a> {
    axe: Axe,
    stage: &'a Stage<'a>,
    app: &'a Browser,
    faults: Vec<String>,
}

impl Pictures<'_> {
    /// `part` is what the picture is about.
    fn take(&mut self, name: &str, part: &str) -> Outcome {
        for theme in ["dark", "light"] {
            self.app.run(&format!(
                "document.documentElement.dataset.theme = '{theme}';
                 document.querySelector('{part}')?.scrollIntoView({{ block: 'start' }});"
            ))?;
            bus::close_notifications();
            let faults = self.axe.faults(self.app)?;
            self.faults.extend(faults.into_iter().map(|fault| format!("{theme} {name}: {fault}")));
            bus::picture(&self.stage.folder.join(format!("{name}-{theme}.png")))?;
        }
        Ok(())
    }
}

fn the_cause_in_one_sentence(app: &Browser) -> Outcome {
    wait_for_answer(app, "lapsed")?;
    let said = text_of(app, ".trouble-cause")?;
    expect(said == "会社のドメインの期限が切れています", format!("the cause is said as: {said}"))?;
    let cause = text_of(app, "[data-part=domain][data-state=cause]")?;
    expect(cause.contains("期限切れ"), format!("the chain begins with: {cause}"))
}

/// The registrar's own page, and no other, and only once somebody has pressed.
fn the_login_page(stage: &Stage, app: &Browser) -> Outcome {
    expect(stage.opened().is_empty(), format!("opened unasked: {:?}", stage.opened()))?;
    app.press("open-login")?;
    let opened = wait::until("the page that is to be opened", || Some(stage.opened()).filter(|slip| !slip.is_empty()))?;
    expect(opened == [LOGIN], format!("opened {opened:?}"))
}

/// Nothing is done yet, so nothing is said to be done; and it is on the clipboard, word for word.
fn colleagues_hear_that_it_was_found(app: &Browser) -> Outcome {
    let letter = text_of(app, ".letter")?;
    for word in [DOMAIN, "期限が切れています", "これから", "問い合わせます", "まだ分かりません"]
    {
        expect(letter.contains(word), format!("the message does not say {word}: {letter}"))?;
    }
    for word in ["手続き", "済", "直りました"] {
        expect(!letter.contains(word), format!("nothing was done, and the message says {word}: {letter}"))?;
    }
    app.press("copy-notice")?;
    app.wait_for_text("文面をコピーしました")?;
    app.run("window.print = () => { window.printed = document.documentElement.dataset.print; }")?;
    app.press("print-notice")?;
    let printed = app.run("return window.printed ?? null")?;
    expect(printed == "letter", format!("printed: {printed}"))?;
    let field = open_mark(app, "pay_restore")?;
    app.click(&field)?;
    paste()?;
    let pasted = wait::until("the copied message", || {
        let value = app.run(&format!("return document.querySelector('{field}').value")).ok()?;
        value.as_str().filter(|value| !value.is_empty()).map(str::to_owned)
    })?;
    expect(pasted == letter, format!("copied {pasted} instead of {letter}"))
}

fn paid_and_waiting(app: &Browser) -> Outcome {
    let field = open_mark(app, "pay_restore")?;
    app.write(&field, TAKES)?;
    app.press("step-done-keep")?;
    app.wait_for_text("済ませました")?;
    let letter = text_of(app, ".letter")?;
    for word in ["済ませ", TAKES] {
        expect(letter.contains(word), format!("the message does not say {word}: {letter}"))?;
    }
    expect(!letter.contains("直りました"), format!("nothing works yet, and the message says: {letter}"))
}

/// The registry shows the next term, and the zone lives.
fn mend(stage: &Stage, mut well: Value) -> Outcome {
    well["registration"]["expires"] = json!("2027-12-31");
    well["registration"]["changed_at"] = json!("2027-01-04T23:35:00Z");
    stage.internet("/site", &well)
}

fn works_again(app: &Browser) -> Outcome {
    wait_for_answer(app, "nothing_seen")?;
    let letter = text_of(app, ".letter")?;
    for word in ["外から見て", "届く状態に戻りました"] {
        expect(letter.contains(word), format!("the message does not say {word}: {letter}"))?;
    }
    let ledger = call(app, "contract.list", &json!({}))?;
    expect(ledger.to_string().contains("2027-12-31"), format!("the ledger does not show the new term: {ledger}"))
}

fn how_it_was_put_right(app: &Browser) -> Outcome {
    app.write(".trouble-how input", HOW)?;
    app.press("mended")?;
    let before =
        wait::until("how it was put right", || text_of(app, ".trouble-before").ok().filter(|text| !text.is_empty()))?;
    expect(before.contains(HOW), format!("shown for the next time: {before}"))?;
    let history = call(app, "history.list", &json!({}))?.to_string();
    for word in [HOW, "取り戻す手続き"] {
        expect(history.contains(word), format!("the history does not say {word}"))?;
    }
    expect(!app.has(".trouble-letter"), "it is no news any more, and colleagues are still told")
}

/// Opens the form of a step that is done; the selector of its field.
fn open_mark(app: &Browser, step: &str) -> Outcome<String> {
    let field = format!("[data-mark={step}] .step-mark input");
    if !app.has(&field) {
        app.click(&format!("[data-mark={step}] [data-action=step-done]"))?;
    }
    wait::until(format!("the field of {step}"), || app.has(&field).then_some(()))?;
    Ok(field)
}

fn paste() -> Outcome {
    let window = ["search", "--onlyvisible", "--name", &format!("^{TITLE}$"), "windowfocus", "--sync"];
    let focused = told(Command::new("timeout").arg("10").arg("xdotool").args(window).status(), "xdotool")?;
    expect(focused.success(), "xdotool found no window")?;
    let pressed = told(Command::new("xdotool").args(["key", "--clearmodifiers", "ctrl+v"]).status(), "xdotool")?;
    expect(pressed.success(), "xdotool pressed nothing")
}

fn wait_for_answer(app: &Browser, detail: &str) -> Outcome {
    let answer = format!("[data-phase=answer][data-detail={detail}]");
    wait::until(format!("the answer {detail}"), || app.has(&answer).then_some(()))
        .map_err(|error| format!("{error}; shown instead:\n{}", app.text().unwrap_or_default()))
}

fn text_of(app: &Browser, selector: &str) -> Outcome<String> {
    let text = app.run(&format!("return document.querySelector('{selector}')?.textContent ?? ''"))?;
    Ok(text.as_str().unwrap_or_default().replace('\u{200b}', "").trim().to_owned())
}

fn call(app: &Browser, cmd: &str, args: &Value) -> Outcome<Value> {
    let arguments = json!({ "cmd": cmd, "args": args });
    app.run_async(&format!(
        "const done = arguments[arguments.length - 1];
         window.__TAURI_INTERNALS__.invoke('call', {arguments}).then(done, (error) => done(String(error.code)));"
    ))
}

fn go(app: &Browser, place: &str) -> Outcome {
    app.run(&format!("location.hash = '#/{place}'"))?;
    app.wait_for_screen("trouble")
}
