//! A desktop that speaks Wayland and paints without a graphics card.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use super::{MORNING, sample};
use crate::bus::{self, TrayItem};
use crate::plain::{self, Plain};
use crate::stage::{Options, Stage};
use crate::wait::{self, Outcome, expect, told};

/// One grey, so that a picture of it is small.
const DESKTOP: &str = "[shell]\nbackground-color=0xff808080\npanel-position=none\n";
/// How painting by the processor alone is asked for, by older versions of Weston and by newer ones.
const BY_PROCESSOR: [&str; 2] = ["--use-pixman", "--renderer=pixman"];
/// A picture with home in it has 270,000 bytes, with an empty window 11,000, with none 3,400.
const PAINTED: u64 = 60_000;

/// The window comes up there, painted, and 終了 ends the program.
pub(super) fn comes_up(options: &Options) -> Outcome {
    let mut stage = Stage::new(options, "wayland", "sample", MORNING)?;
    sample(&mut stage)?;
    let desktop = Desktop::start(&stage)?;
    let empty = desktop.picture("before")?;
    expect(empty < PAINTED / 2, format!("the bare desktop has {empty} bytes already"))?;
    let mut command = stage.command(&options.app);
    desktop.dress(&mut command);
    let mut app = Plain::spawn(&stage, command)?;
    let screen = app.screen()?;
    expect(screen == "home", format!("it shows {screen}"))?;
    wait::until("home in a picture of the desktop", || {
        desktop.picture("after").is_ok_and(|size| size >= PAINTED).then_some(())
    })?;
    TrayItem::wait()?.choose(super::tray::QUIT)?;
    expect(app.ended()?, "終了 ended with a failure")?;
    bus::wait_for_empty_tray()
}

struct Desktop {
    child: Child,
    socket: String,
    folder: PathBuf,
}

impl Desktop {
    fn start(stage: &Stage) -> Outcome<Self> {
        let (folder, socket) = (stage.folder.join("desktop"), format!("kigenban-{}", std::process::id()));
        told(fs::create_dir_all(&folder), "the desktop's folder")?;
        let settings = folder.join("weston.ini");
        told(fs::write(&settings, DESKTOP), "the desktop's settings")?;
        let place = Path::new(&std::env::var("XDG_RUNTIME_DIR").unwrap_or_default()).join(&socket);
        for renderer in BY_PROCESSOR {
            let mut weston = Command::new("weston");
            weston.args(["--backend=headless-backend.so", "--width=1280", "--height=900", "--idle-time=0", "--debug"]);
            weston.arg(format!("--socket={socket}")).arg(format!("--config={}", settings.display())).arg(renderer);
            weston.env_remove("DISPLAY").stdin(Stdio::null()).stdout(Stdio::null()).stderr(plain::log(stage)?);
            let child = told(weston.spawn(), "starting a desktop that speaks Wayland")?;
            let mut desktop = Self { child, socket: socket.clone(), folder: folder.clone() };
            let up = wait::until("a desktop that speaks Wayland", || {
                let ended = !matches!(desktop.child.try_wait(), Ok(None));
                (ended || place.exists()).then_some(!ended)
            })?;
            if up {
                return Ok(desktop);
            }
        }
        Err("no desktop that speaks Wayland could be started; its reasons are in the log".into())
    }

    /// Puts a program there and nowhere else.
    fn dress(&self, command: &mut Command) {
        command.env_remove("DISPLAY").env("GDK_BACKEND", "wayland").env("WAYLAND_DISPLAY", &self.socket);
    }

    /// Takes a picture of all of it; its size in bytes.
    fn picture(&self, name: &str) -> Outcome<u64> {
        let folder = self.folder.join(name);
        let _ = fs::remove_dir_all(&folder);
        told(fs::create_dir_all(&folder), "the picture's folder")?;
        let mut camera = Command::new("weston-screenshooter");
        self.dress(&mut camera);
        let taken = told(camera.current_dir(&folder).stdout(Stdio::null()).status(), "taking a picture")?;
        let picture = fs::read_dir(&folder).into_iter().flatten().flatten().next();
        let size = picture.and_then(|picture| picture.metadata().ok()).map(|file| file.len());
        size.filter(|_| taken.success()).ok_or_else(|| "no picture was taken".to_owned())
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
