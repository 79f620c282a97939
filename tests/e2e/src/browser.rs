//! The window, driven by WebKitWebDriver, which starts the app itself.

use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

use crate::stage::Stage;
use crate::wait::{self, Outcome, told};
use crate::{http, plain};

/// The name of an element reference in WebDriver.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// An app with a driver in its window.
pub(crate) struct Browser {
    driver: Child,
    port: u16,
    session: String,
}

impl Browser {
    /// Starts the app and waits for its first screen.
    pub(crate) fn open(stage: &Stage) -> Outcome<Self> {
        let port = free_port()?;
        let mut driver = stage.command(Path::new("WebKitWebDriver"));
        driver.arg(format!("--port={port}")).env("TAURI_WEBVIEW_AUTOMATION", "true").env("TAURI_AUTOMATION", "true");
        driver.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(plain::log(stage)?);
        let mut driver = told(driver.spawn(), "starting WebKitWebDriver")?;
        let out = driver.stdout.take().ok_or("the driver has no output")?;
        drop(plain::lines(stage, out)?);
        wait::until("WebKitWebDriver", || TcpStream::connect(("127.0.0.1", port)).ok())?;
        let mut browser = Self { driver, port, session: String::new() };
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "webkitgtk:browserOptions": { "binary": stage.options.app, "args": [] }
        } } });
        let answer = browser.send("POST", "/session", Some(&wanted))?;
        answer["sessionId"].as_str().ok_or("the driver opened no session")?.clone_into(&mut browser.session);
        Ok(browser)
    }

    /// Waits until this screen shows its data.
    pub(crate) fn wait_for_screen(&self, name: &str) -> Outcome {
        let there = format!("return document.querySelector('[data-screen=\"{name}\"][data-ready=\"true\"]') !== null");
        wait::until(format!("the screen {name}"), || self.run(&there).ok()?.as_bool()?.then_some(()))
            .map_err(|error| format!("{error}; shown instead:\n{}", self.text().unwrap_or_default()))
    }

    /// All text on the page.
    pub(crate) fn text(&self) -> Outcome<String> {
        Ok(self.run("return document.body.innerText")?.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until this text stands on the page.
    pub(crate) fn wait_for_text(&self, text: &str) -> Outcome {
        wait::until(format!("the words {text}"), || self.text().ok()?.contains(text).then_some(()))
            .map_err(|error| format!("{error}; shown instead:\n{}", self.text().unwrap_or_default()))
    }

    /// Presses what carries this `data-action`.
    pub(crate) fn press(&self, action: &str) -> Outcome {
        self.click(&format!("[data-action=\"{action}\"]"))
    }

    /// Presses the first element that the selector finds, once it is there.
    pub(crate) fn click(&self, selector: &str) -> Outcome {
        let mut refused = String::new();
        // A page that is just drawn anew, or a notice in the way, refuses a click for a moment.
        let pressed = wait::until(selector, || {
            let element = self.find(selector).map_err(|error| refused = error).ok()?;
            self.post(&format!("element/{element}/click"), &json!({})).map_err(|error| refused = error).ok()
        });
        pressed.map(drop).map_err(|error| format!("pressing {selector}: {error}: {refused}"))
    }

    /// Types into the first element that the selector finds.
    pub(crate) fn write(&self, selector: &str, text: &str) -> Outcome {
        let element = self.find(selector)?;
        self.post(&format!("element/{element}/clear"), &json!({}))?;
        self.post(&format!("element/{element}/value"), &json!({ "text": text }))?;
        // The driver loses letters outside the basic plane (𠮷); they go in the way an input method commits them.
        let commit = "const [field, text] = arguments;
            if (field.value !== text) { field.focus(); field.select(); document.execCommand('insertText', false, text); }
            return field.value;";
        let field = json!({ ELEMENT: element });
        let written = self.post("execute/sync", &json!({ "script": commit, "args": [field, text] }))?;
        if written == text { Ok(()) } else { Err(format!("{selector} took {written} instead of {text}")) }
    }

    /// Whether the selector finds something now.
    pub(crate) fn has(&self, selector: &str) -> bool {
        self.post("elements", &json!({ "using": "css selector", "value": selector }))
            .is_ok_and(|found| found.as_array().is_some_and(|list| !list.is_empty()))
    }

    /// Runs a script in the page; what it returns.
    pub(crate) fn run(&self, script: &str) -> Outcome<Value> {
        self.post("execute/sync", &json!({ "script": script, "args": [] }))
    }

    /// Runs a script that ends by calling its last argument.
    pub(crate) fn run_async(&self, script: &str) -> Outcome<Value> {
        self.post("execute/async", &json!({ "script": script, "args": [] }))
    }

    /// 終了, and waits until the app is gone.
    pub(crate) fn quit(mut self) -> Outcome {
        let app = self.app();
        // The page disappears while it answers; that is what is wanted.
        let _ = self.run("window.__TAURI_INTERNALS__.invoke('quit')");
        if let Some(app) = app {
            wait::until("the app to end", || {
                (!Path::new(&format!("/proc/{app}")).exists() || is_zombie(app)).then_some(())
            })?;
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        Ok(())
    }

    /// The app's process, the driver's child.
    pub(crate) fn app(&self) -> Option<u32> {
        let children = Command::new("pgrep").args(["-P", &self.driver.id().to_string()]).output().ok()?;
        String::from_utf8_lossy(&children.stdout).lines().next()?.trim().parse().ok()
    }

    fn find(&self, selector: &str) -> Outcome<String> {
        let query = json!({ "using": "css selector", "value": selector });
        wait::until(selector, || {
            let found = self.post("element", &query).ok()?;
            found[ELEMENT].as_str().map(str::to_owned)
        })
        .map_err(|error| format!("{error}; shown instead:\n{}", self.text().unwrap_or_default()))
    }

    fn post(&self, command: &str, body: &Value) -> Outcome<Value> {
        self.send("POST", &format!("/session/{}/{command}", self.session), Some(body))
    }

    fn send(&self, method: &str, path: &str, body: Option<&Value>) -> Outcome<Value> {
        match http::request(method, self.port, path, body)? {
            (200, mut answer) => Ok(answer["value"].take()),
            (status, answer) => Err(format!("{path} answered {status}: {}", answer["value"]["message"])),
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if let Some(app) = self.app() {
            let _ = Command::new("kill").arg(app.to_string()).status();
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// A port nobody uses at this moment.
fn free_port() -> Outcome<u16> {
    let listener = told(TcpListener::bind(("127.0.0.1", 0)), "a free port")?;
    Ok(told(listener.local_addr(), "a free port")?.port())
}

fn is_zombie(process: u32) -> bool {
    std::fs::read_to_string(format!("/proc/{process}/stat")).is_ok_and(|stat| stat.contains(") Z "))
}
