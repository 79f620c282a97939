//! A desktop where there is none: a virtual screen, a session bus, a keyring, a window manager and a notification
//! daemon. Everything lives in `target/virtual` and ends with this program.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::process::{Guarded, Outcome, say, succeeds, wait_for};
use crate::root;

/// How long each part may take to come up, on a machine that has other work.
const LIMIT: Duration = Duration::from_mins(1);

/// The running desktop. Its programs end when it is dropped, the youngest first.
pub(crate) struct Session {
    variables: Vec<(&'static str, String)>,
    programs: Vec<Guarded>,
    home: PathBuf,
    runtime: PathBuf,
}

impl Session {
    /// Starts a desktop whose home is `home` (made when missing).
    pub(crate) fn start(home: &Path) -> Outcome<Self> {
        say("starting a virtual screen with its own session bus");
        fs::create_dir_all(home)?;
        let runtime = std::env::temp_dir().join(format!("kigenban-{}", std::process::id()));
        private_folder(&runtime)?;
        let mut session = Self { variables: Vec::new(), programs: Vec::new(), home: home.to_owned(), runtime };
        session.set("HOME", home.display().to_string());
        session.set("XDG_RUNTIME_DIR", session.runtime.display().to_string());
        for (name, value) in [
            ("GDK_BACKEND", "x11"),
            ("GTK_USE_PORTAL", "0"),
            ("LANG", "C.UTF-8"),
            ("LC_ALL", "C.UTF-8"),
            ("NO_AT_BRIDGE", "1"),
            ("XDG_CURRENT_DESKTOP", "XFCE"),
        ] {
            session.set(name, value.to_owned());
        }
        session.start_screen()?;
        session.start_bus()?;
        session.start_keyring()?;
        session.spawn(session.command("openbox"))?;
        wait_for("the window manager", LIMIT, || {
            let manager = session.command("xprop").args(["-root", "_NET_SUPPORTING_WM_CHECK"]).output().ok()?;
            String::from_utf8_lossy(&manager.stdout).contains("window id").then_some(())
        })?;
        Ok(session)
    }

    /// A program that runs in this desktop.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        self.dress(&mut command);
        command
    }

    /// Puts another program into this desktop.
    pub(crate) fn dress(&self, command: &mut Command) {
        for variable in ["WAYLAND_DISPLAY", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"] {
            command.env_remove(variable);
        }
        command.envs(self.variables.iter().map(|(name, value)| (*name, value)));
    }

    /// Starts a program that ends with the desktop.
    fn spawn(&mut self, mut command: Command) -> Outcome {
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        self.programs.push(Guarded(command.spawn()?));
        Ok(())
    }

    /// Starts the notification daemon with the given configuration.
    pub(crate) fn start_notifications(&mut self, configuration: &str) -> Outcome {
        let file = self.runtime.join("dunstrc");
        fs::write(&file, configuration)?;
        let mut daemon = self.command("dunst");
        daemon.arg("-config").arg(file);
        self.spawn(daemon)?;
        self.wait_for_name("org.freedesktop.Notifications")
    }

    /// Starts a panel with nothing but a tray. Like a real session's, it is started again should it crash.
    pub(crate) fn start_tray(&mut self) -> Outcome {
        let folder = self.home.join(".config/xfce4/xfconf/xfce-perchannel-xml");
        fs::create_dir_all(&folder)?;
        fs::copy(root::workspace().join("tests/e2e/xfce4-panel.xml"), folder.join("xfce4-panel.xml"))?;
        let mut panel = self.command("sh");
        panel.args(["-c", "while :; do xfce4-panel --disable-wm-check; sleep 0.2; done"]);
        self.spawn(panel)?;
        self.wait_for_name("org.kde.StatusNotifierWatcher")
    }

    /// Waits until somebody on the session bus owns this name.
    pub(crate) fn wait_for_name(&self, name: &str) -> Outcome {
        wait_for(name, LIMIT, || {
            let mut ask = self.command("dbus-send");
            ask.args(["--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus"]);
            ask.args(["org.freedesktop.DBus.GetNameOwner", &format!("string:{name}")]);
            succeeds(&mut ask).then_some(())
        })
    }

    /// The number of the window of this title, once it is in sight.
    pub(crate) fn window(&self, title: &str) -> Option<String> {
        let mut search = self.command("xdotool");
        let found = search.args(["search", "--onlyvisible", "--name", &format!("^{title}$")]).output().ok()?;
        String::from_utf8_lossy(&found.stdout).lines().next().map(str::to_owned)
    }

    /// What another terminal needs to join in.
    pub(crate) fn how_to_join(&self) -> String {
        let wanted = ["DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"];
        let shown = self.variables.iter().filter(|(name, _)| wanted.contains(name));
        shown.map(|(name, value)| format!("{name}='{value}'")).collect::<Vec<_>>().join(" ")
    }

    fn set(&mut self, name: &'static str, value: String) {
        self.variables.push((name, value));
    }

    fn start_screen(&mut self) -> Outcome {
        let mut screen = self.command("Xvfb");
        screen.args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"]);
        // Otherwise the screen begins anew when its last client leaves, and takes with it whoever is just arriving: the
        // question whether the window manager is there, asked before it was, could end the window manager.
        screen.arg("-noreset");
        let number = self.first_line(screen)?;
        self.set("DISPLAY", format!(":{number}"));
        Ok(())
    }

    fn start_bus(&mut self) -> Outcome {
        let mut bus = self.command("dbus-daemon");
        bus.args(["--session", "--nofork", "--print-address=1"]);
        let address = self.first_line(bus)?;
        self.set("DBUS_SESSION_BUS_ADDRESS", address);
        Ok(())
    }

    /// The keyring opens with a password of no worth: it holds keys of this virtual desktop only.
    fn start_keyring(&mut self) -> Outcome {
        let mut keyring = self.command("gnome-keyring-daemon");
        keyring.args(["--foreground", "--unlock", "--components=secrets"]);
        let mut child = keyring.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        if let Some(mut input) = child.stdin.take() {
            input.write_all(b"virtual")?;
        }
        self.programs.push(Guarded(child));
        self.wait_for_name("org.freedesktop.secrets")
    }

    /// Starts a program and reads the one line it says about itself.
    fn first_line(&mut self, mut command: Command) -> Outcome<String> {
        let mut child: Child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let mut line = String::new();
        if let Some(out) = child.stdout.as_mut() {
            BufReader::new(out).read_line(&mut line)?;
        }
        self.programs.push(Guarded(child));
        let line = line.trim().to_owned();
        if line.is_empty() { Err("the virtual desktop could not be started".into()) } else { Ok(line) }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        while let Some(program) = self.programs.pop() {
            drop(program);
        }
        let _ = fs::remove_dir_all(&self.runtime);
    }
}

/// The home of everything shown on the virtual screen.
pub(crate) fn home() -> PathBuf {
    root::products().join("virtual")
}

/// Whether there is a screen to show a window on.
pub(crate) fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// A notification daemon that shows everything and never hides it.
pub(crate) const QUIET_DUNST: &str = "[global]\n    width = 420\n    height = 400\n    font = BIZ UDPGothic 12\n    timeout = 0\n    idle_threshold = 0\n    show_indicators = no\n";

fn private_folder(folder: &Path) -> Outcome {
    fs::create_dir_all(folder)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}
