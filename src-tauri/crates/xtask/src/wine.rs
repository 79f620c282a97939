//! Wine: programs made for Windows are tried here, as far as it goes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{Outcome, is_there, must, say};
use crate::root;
use crate::session::Session;

/// What has to be installed.
pub(crate) const PACKAGES: &[&str] = &["wine", "wine64"];

/// Wine 8 lacks the one library that every program of Rust asks for random bytes; newer ones bring it.
const RANDOM: &str = "bcryptprimitives.dll";
const RANDOM_SOURCE: &str = "\
#include <windows.h>
BOOLEAN WINAPI SystemFunction036(PVOID, ULONG);
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE out, SIZE_T length) { return SystemFunction036(out, (ULONG)length); }
";

/// A Windows of its own, in a folder.
pub(crate) struct Wine {
    /// Wine's own program.
    pub(crate) program: PathBuf,
    prefix: PathBuf,
    screen: Option<Session>,
    told: Vec<(&'static str, String)>,
}

impl Wine {
    /// Makes it in `prefix`, anew.
    pub(crate) fn fresh(prefix: &Path) -> Outcome<Self> {
        say(&format!("making a Windows of its own, by Wine: {}", root::shown(prefix)));
        root::fresh(prefix)?;
        let wine = Self { program: program()?, prefix: prefix.to_owned(), screen: None, told: Vec::new() };
        must(wine.command("wineboot").arg("-i"))?;
        wine.wait()?;
        let random = wine.drive().join("windows/system32").join(RANDOM);
        if !random.is_file() {
            let source = prefix.join("random.c");
            fs::write(&source, RANDOM_SOURCE)?;
            let mut compile = Command::new("x86_64-w64-mingw32-gcc");
            must(compile.args(["-O1", "-s", "-shared", "-o"]).arg(random).arg(source).arg("-ladvapi32"))?;
        }
        Ok(wine)
    }

    /// From now on its programs have a screen.
    pub(crate) fn show_on(&mut self, screen: Session) {
        self.screen = Some(screen);
    }

    /// From now on its programs have this variable.
    pub(crate) fn tell(&mut self, variable: &'static str, value: String) {
        self.told.push((variable, value));
    }

    /// Whether a window of this title is on the screen.
    pub(crate) fn shows(&self, title: &str) -> bool {
        self.screen.as_ref().is_some_and(|screen| screen.window(title).is_some())
    }

    /// How a file of this machine is called there.
    pub(crate) fn name_of(file: &Path) -> String {
        format!("Z:{}", file.display()).replace('/', "\\")
    }

    /// The drive `C:`.
    pub(crate) fn drive(&self) -> PathBuf {
        self.prefix.join("drive_c")
    }

    /// The user's part of the registry, as text, once nothing runs any more.
    pub(crate) fn registry(&self) -> Outcome<String> {
        self.wait()?;
        Ok(String::from_utf8_lossy(&fs::read(self.prefix.join("user.reg"))?).into_owned())
    }

    /// A Windows program to start.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(&self.program);
        command.arg(program);
        self.dress(&mut command);
        command
    }

    /// What every program under it needs: also cargo, which starts its test programs by [`Wine::program`].
    pub(crate) fn dress(&self, command: &mut Command) {
        if let Some(screen) = &self.screen {
            screen.dress(command);
        }
        command.envs(self.told.iter().map(|(variable, value)| (variable, value)));
        command.env("WINEPREFIX", &self.prefix).env("WINEARCH", "win64").env("WINEDEBUG", "-all");
        // No menus and file types of this trial in the real desktop; no questions about .NET and browsers.
        command.env("WINEDLLOVERRIDES", "winemenubuilder.exe,mscoree,mshtml=d").env("LC_ALL", "C.UTF-8");
    }

    /// Waits until everything that was started has ended and is on the disk.
    pub(crate) fn wait(&self) -> Outcome {
        let beside = ["wineserver64", "wineserver"].map(|name| self.program.with_file_name(name));
        let server = beside.into_iter().find(|file| file.is_file()).unwrap_or_else(|| "wineserver".into());
        let mut wait = Command::new(server);
        self.dress(&mut wait);
        must(wait.arg("-w"))
    }
}

/// Debian keeps the one for 64 bits out of the way; its `wine` wants the one for 32 bits too.
fn program() -> Outcome<PathBuf> {
    let hidden = PathBuf::from("/usr/lib/wine/wine64");
    if hidden.is_file() {
        return Ok(hidden);
    }
    let name = ["wine64", "wine"].into_iter().find(|name| is_there(name));
    Ok(name.ok_or("Wine is not installed")?.into())
}
