//! `cargo xtask windows`: the rooms without a window are checked for Windows, where most users sit. A check links nothing.
//!
//! Of the C parts, SQLite with SQLCipher is compiled by its build script, with OpenSSL's headers of this machine standing in
//! for those of the target (nothing is linked); ring is compiled by mingw. OpenSSL's own C, which a Windows build brings along,
//! is left out.

use std::path::Path;
use std::process::Command;

use crate::process::{Outcome, cargo, is_there, must, say, succeeds};
use crate::{root, system};

const TARGET: &str = "x86_64-pc-windows-gnu";

/// The rooms that must not know what system they run on.
const ROOMS: [&str; 6] = ["advice", "checks", "desk", "facts", "papers", "wording"];

pub(crate) fn run() -> Outcome {
    if !is_there("rustup") || !succeeds(Command::new("rustup").args(["target", "add", TARGET])) {
        say("windows: the target cannot be had here (no rustup, or no network); left out");
        return Ok(());
    }
    system::ensure(&[&["gcc-mingw-w64-x86-64", "libssl-dev"]])?;
    say("checking for Windows: advice, checks, desk, facts, papers, wording (desk brings ledger along)");
    let headers = headers()?;
    let mut check = cargo(["check", "-q", "--target", TARGET]);
    for room in ROOMS {
        check.args(["-p", &format!("kigenban-{room}")]);
    }
    check.env("OPENSSL_NO_VENDOR", "1").env("OPENSSL_DIR", &headers);
    must(check.env("OPENSSL_INCLUDE_DIR", &headers).env("OPENSSL_LIB_DIR", headers.join("lib")))
}

/// OpenSSL's headers alone: the rest of `/usr/include` belongs to another C library. The build script wants to see
/// libraries too; empty ones do, since a check links nothing.
fn headers() -> Outcome<std::path::PathBuf> {
    let folder = root::target().join("windows-headers");
    std::fs::create_dir_all(folder.join("lib"))?;
    for from in ["/usr/include/openssl", "/usr/include/x86_64-linux-gnu/openssl"] {
        copy(Path::new(from), &folder.join("openssl"))?;
    }
    for library in ["libcrypto.a", "libssl.a"] {
        std::fs::File::create(folder.join("lib").join(library))?;
    }
    Ok(folder)
}

fn copy(from: &Path, to: &Path) -> Outcome {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from).into_iter().flatten() {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            std::fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    Ok(())
}
