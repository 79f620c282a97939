//! System packages: what a bare Debian or Ubuntu lacks is installed when that needs no question.

use std::process::{Command, Stdio};

use crate::process::{Outcome, is_there, must, say, succeeds};

/// Needed to compile the app.
pub(crate) const BUILD: &[&str] = &[
    "build-essential",
    "file",
    "libayatana-appindicator3-dev",
    "libdbus-1-dev",
    "librsvg2-dev",
    "libssl-dev",
    "libwebkit2gtk-4.1-dev",
    "libxdo-dev",
    "pkg-config",
];

/// Needed to show it where there is no display: screen, session bus, window manager, keyring, notifications, fonts.
pub(crate) const SCREEN: &[&str] = &[
    "at-spi2-core",
    "dbus",
    "dbus-bin",
    "dunst",
    "fonts-noto-cjk",
    "gnome-keyring",
    "openbox",
    "scrot",
    "x11-utils",
    "xdotool",
    "xvfb",
];

/// Needed by the end-to-end test beside those.
pub(crate) const END_TO_END: &[&str] =
    &["libsecret-tools", "poppler-utils", "webkit2gtk-driver", "weston", "xfce4-panel"];

/// Needed to read back what other people's calendars are given: two readers and a calendar program that are not ours.
pub(crate) const CALENDARS: &[&str] = &["khal", "python3-icalendar", "python3-vobject"];

/// Needed as a real mail server that is not ours.
pub(crate) const MAIL: &[&str] = &["libsasl2-modules", "libsasl2-modules-db", "postfix", "sasl2-bin"];

/// Sees to it that the packages are installed. On other systems than Debian and its kin it does nothing:
/// the compiler then names what is missing.
pub(crate) fn ensure(groups: &[&[&str]]) -> Outcome {
    if !cfg!(target_os = "linux") || !is_there("dpkg-query") || !is_there("apt-get") {
        return Ok(());
    }
    let missing: Vec<&str> =
        groups.iter().flat_map(|group| group.iter().copied()).filter(|name| !installed(name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let Some(prefix) = privilege() else {
        return Err(format!(
            "system packages are missing; run this line and start again:\n  sudo apt-get install -y {}",
            missing.join(" ")
        )
        .into());
    };
    say(&format!("installing system packages: {}", missing.join(" ")));
    must(apt(prefix).args(["update", "-q"]))?;
    must(apt(prefix).args(["install", "-y", "-q", "--no-install-recommends"]).args(&missing))
}

fn installed(name: &str) -> bool {
    let answer =
        Command::new("dpkg-query").args(["-W", "-f", "${db:Status-Status}", name]).stderr(Stdio::null()).output();
    answer.is_ok_and(|answer| answer.stdout.starts_with(b"installed"))
}

/// What to put before apt-get: nothing for root, sudo when it does not ask.
fn privilege() -> Option<&'static [&'static str]> {
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|answer| answer.stdout.trim_ascii() == b"0");
    if is_root {
        return Some(&[]);
    }
    succeeds(Command::new("sudo").args(["-n", "true"])).then_some(&["sudo", "-n"])
}

fn apt(prefix: &[&str]) -> Command {
    let mut words = prefix.iter().copied().chain(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    let mut command = Command::new(words.next().unwrap_or("apt-get"));
    command.args(words);
    command
}
