//! From each kind of task on home to its recorded result by clicks alone, and from nothing to the first finished task.

use std::time::Instant;

use super::first_day::{recovery, step};
use super::{MORNING, sample};
use crate::browser::Browser;
use crate::stage::{Options, Stage};
use crate::wait::{self, Outcome, expect};

const DOMAIN: &str = "example-kobe.co.jp";

/// 払う, ドメインの会社を探す, 名義を移す, カードを替える, 担当を替える: each begins at its task and ends with it gone.
pub(super) fn five_kinds(options: &Options) -> Outcome {
    let mut stage = Stage::new(options, "five-kinds", "sample", MORNING)?;
    sample(&mut stage)?;
    let app = Browser::open(&stage)?;
    home(&app)?;
    pay(&app)?;
    by_page(&app, "find_registrar", |app| app.write("[name=provider]", "みほんドメイン"))?;
    by_page(&app, "move_holder", |app| app.click("[data-action=payer] label:has(input[value=company])"))?;
    by_page(&app, "replace_card", |app| {
        app.write("[name=last4]", "9035")?;
        app.write(".date-year input", "2031")?;
        app.write(".date-month input", "5")
    })?;
    nobody_in_charge(&app)?;
    by_page(&app, "name_manager", |app| app.click(".how-record select option:nth-child(2)"))?;
    app.quit()
}

/// All tasks of home, not only the three that come first.
fn home(app: &Browser) -> Outcome {
    app.wait_for_screen("home")?;
    // By the page itself: the button goes when what was just recorded leaves too few to be folded.
    app.run("document.querySelector('[data-action=unfold]')?.click()").map(drop)
}

/// From the first task to its page, its steps ticked, to the form and to the task that waits.
fn pay(app: &Browser) -> Outcome {
    app.click("[data-task$=':pay'] [data-action=how-to-pay]")?;
    app.wait_for_screen("how")?;
    tick_all(app)?;
    app.click(".how-record [data-action=confirm-payment]")?;
    app.click("[data-action=seen-in]")?;
    app.press("send-payment")?;
    app.wait_for_text("支払いを記録しました")?;
    to_home(app)?;
    gone(app, "pay")?;
    app.wait_for_text("支払いの反映待ち")
}

/// From a task over its page to the form at the page's end; then the task is gone.
fn by_page(app: &Browser, kind: &str, fill: impl Fn(&Browser) -> Outcome) -> Outcome {
    app.click(&format!("[data-task$=':{kind}'] [data-action=guide]"))?;
    app.wait_for_screen("how")?;
    tick_all(app)?;
    fill(app)?;
    app.press("record")?;
    home(app)?;
    gone(app, kind)
}

fn tick_all(app: &Browser) -> Outcome {
    let open = "return [...document.querySelectorAll('.how-steps input:not(:checked)')].length";
    for _ in 0..12 {
        let left = app.run(open)?.as_u64().unwrap_or_default();
        if left == 0 {
            return Ok(());
        }
        app.click(".how-steps input:not(:checked)")?;
        wait::until("the tick", || (app.run(open).ok()?.as_u64()? < left).then_some(()))?;
    }
    expect(false, "the steps take no ticks")
}

fn gone(app: &Browser, kind: &str) -> Outcome {
    let selector = format!("[data-task$=':{kind}'] .acts");
    wait::until(format!("the task {kind} to be gone"), || (!app.has(&selector)).then_some(()))
        .map_err(|error| format!("{error}; shown instead:\n{}", app.text().unwrap_or_default()))
}

fn to_home(app: &Browser) -> Outcome {
    app.click("a[href='#/home']")?;
    home(app)
}

/// The one in charge leaves, and nobody is named: what the leaving screen does is another flow's promise.
fn nobody_in_charge(app: &Browser) -> Outcome {
    let answer = app.run_async(
        "const done = arguments[arguments.length - 1];
         const call = (cmd, args) => window.__TAURI_INTERNALS__.invoke('call', { cmd, args });
         (async () => {
           const people = (await call('person.list', {})).map((row) => row.person).filter((person) => !person.left);
           const session = await call('session.get', {});
           for (const one of people.filter((person) => person.id !== session.who.id)) {
             await call('person.leave', { id: one.id, to: null });
           }
           const here = await call('person.add', { name: '山田 太郎', department: '総務' });
           await call('person.leave', { id: session.who.id, to: null, now: here.id });
         })().then(() => done('ok'), (error) => done(JSON.stringify(error)));",
    )?;
    expect(answer == "ok", format!("nobody could leave: {answer}"))?;
    home(app)
}

/// First run, counted: what somebody presses and reads from nothing to a finished task.
pub(super) fn first_run(options: &Options) -> Outcome {
    let stage = Stage::new(options, "first-run", "unpaid", MORNING)?;
    stage.internet("/scenario", &serde_json::json!({ "domain": DOMAIN, "scenario": "unpaid" }))?;
    let app = Browser::open(&stage)?;
    let begun = Instant::now();
    let mut count = Count::default();
    app.wait_for_screen("welcome")?;
    count.read(&app)?;
    app.write("[name=office]", "株式会社みほん商会")?;
    app.write("[name=person]", "佐藤 恵子")?;
    count.press(&app, "next")?;
    step(&app, "domain")?;
    count.read(&app)?;
    app.write("[data-step=domain] input", DOMAIN)?;
    count.press(&app, "discover")?;
    wait::until("the five found", || app.has("[data-action=accept]").then_some(()))?;
    count.read(&app)?;
    expect(!app.text()?.contains("127.0."), "a number is asked about")?;
    count.press(&app, "accept")?;
    wait::until("the domain in the ledger", || app.has("[data-action=more-domains]").then_some(()))?;
    count.press(&app, "next")?;
    step(&app, "recovery")?;
    count.read(&app)?;
    recovery(&app)?;
    count.clicks += 3;
    step(&app, "start")?;
    count.read(&app)?;
    count.press(&app, "finish")?;
    app.wait_for_screen("home")?;
    count.read(&app)?;
    first_task(&app, &mut count)?;
    println!(
        "first run, from nothing to a finished task: {} clicks, {:.0} s by machine, {} letters to read",
        count.clicks,
        begun.elapsed().as_secs_f64(),
        count.letters
    );
    expect(count.clicks <= 20, format!("{} clicks are too many", count.clicks))?;
    app.quit()
}

/// The first task of the new home can be done: its company is found and written.
fn first_task(app: &Browser, count: &mut Count) -> Outcome {
    let first = ".todo-first [data-action=guide], .todo-first [data-action=how-to-pay]";
    wait::until("a first task with a page", || app.has(first).then_some(()))
        .map_err(|error| format!("{error}; shown instead:\n{}", app.text().unwrap_or_default()))?;
    if app.has(".todo-first [data-action=guide]") {
        count.click(app, ".todo-first [data-action=guide]")?;
        app.wait_for_screen("how")?;
        count.read(app)?;
        app.write("[name=provider]", "みほんドメイン")?;
        count.press(app, "record")?;
        app.wait_for_screen("home")
    } else {
        count.click(app, ".todo-first [data-action=confirm-payment]")?;
        count.read(app)?;
        count.click(app, "[data-action=seen-in]")?;
        count.press(app, "send-payment")?;
        app.wait_for_text("支払いの反映待ち")
    }
}

/// What a person does and reads.
#[derive(Default)]
struct Count {
    clicks: u32,
    letters: usize,
}

impl Count {
    fn press(&mut self, app: &Browser, action: &str) -> Outcome {
        self.clicks += 1;
        app.press(action)
    }

    fn click(&mut self, app: &Browser, selector: &str) -> Outcome {
        self.clicks += 1;
        app.click(selector)
    }

    fn read(&mut self, app: &Browser) -> Outcome {
        self.letters += app.text()?.chars().filter(|letter| !letter.is_whitespace()).count();
        Ok(())
    }
}
