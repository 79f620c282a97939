//! `cargo xtask package`: the .deb of what stands.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::process::{Outcome, is_there, must, output};
use crate::{app, icons, root, ui};

/// Identifier of program, menu entry and icon.
const ID: &str = "jp.kigenban.Kigenban";

/// Loaded at run time, so no tool finds it in the program.
const TRAY_LIBRARY: &str = "libayatana-appindicator3-1";

/// What the program is linked against, when `dpkg-shlibdeps` is not there to say it exactly.
const LIBRARIES: &str = "libc6, libgtk-3-0, libssl3, libwebkit2gtk-4.1-0";

const MENU_ENTRY: &str = "\
[Desktop Entry]
Type=Application
Version=1.5
Name=期限番
Name[en]=Kigenban
Comment=会社のドメイン・サーバー・メールの期限を見守ります
Comment[en]=Guards the due dates of your company's domains, servers and mail
Exec=/usr/bin/kigenban
Icon=kigenban
Terminal=false
Categories=Office;ProjectManagement;
Keywords=domain;expiry;reminder;ドメイン;期限;更新;
StartupNotify=true
StartupWMClass=kigenban
X-GNOME-UsesNotifications=true
";

pub(crate) fn run(arguments: &[String]) -> Outcome {
    let folder = root::products().join("package");
    let binary = match arguments {
        [] => app::build_profile("release", &["--no-default-features", "--features", "custom-protocol"])?,
        [flag, file] if flag == "--binary" => PathBuf::from(file),
        _ => return Err("package takes --binary FILE or nothing".into()),
    };
    ui::must_be_built()?;
    make(&binary, &folder)?;
    say_files(&folder)
}

/// Says what lies in a folder of packages, with sizes.
pub(crate) fn say_files(folder: &Path) -> Outcome {
    let mut files: Vec<(u64, PathBuf)> = Vec::new();
    for entry in fs::read_dir(folder)?.flatten() {
        let about = entry.metadata()?;
        if about.is_file() {
            files.push((about.len(), entry.path()));
        }
    }
    files.sort_by_key(|(size, _)| std::cmp::Reverse(*size));
    for (size, file) in files {
        let tenths = size / 100_000;
        println!("{:>7}.{} MB  {}", tenths / 10, tenths % 10, root::shown(&file));
    }
    Ok(())
}

/// Makes the package of a program in `folder`, and says where it is.
pub(crate) fn make(binary: &Path, folder: &Path) -> Outcome<PathBuf> {
    let architecture = output(Command::new("dpkg").arg("--print-architecture"))?.trim().to_owned();
    let version = env!("CARGO_PKG_VERSION");
    let tree = folder.join("tree");
    root::fresh(&tree)?;
    install(binary, &tree.join("usr/bin/kigenban"), 0o755)?;
    write(&tree.join(format!("usr/share/applications/{ID}.desktop")), MENU_ENTRY)?;
    let pictures = root::workspace().join("icons");
    for size in icons::SIZES.iter().map(|size| format!("{size}x{size}")) {
        let place = tree.join(format!("usr/share/icons/hicolor/{size}/apps/kigenban.png"));
        install(&pictures.join(format!("{size}.png")), &place, 0o644)?;
    }
    install(&pictures.join("kigenban.svg"), &tree.join("usr/share/icons/hicolor/scalable/apps/kigenban.svg"), 0o644)?;
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        install(&root::workspace().join(licence), &tree.join("usr/share/doc/kigenban").join(licence), 0o644)?;
    }
    write(&tree.join("usr/share/doc/kigenban/copyright"), COPYRIGHT)?;
    let control = control(version, &architecture, &libraries(binary, folder)?, size_kib(&tree)?);
    write(&tree.join("DEBIAN/control"), &control)?;
    let deb = folder.join(format!("kigenban_{version}_{architecture}.deb"));
    pack(&["-Zxz", "-z1"], &tree, &deb)?;
    Ok(deb)
}

/// The same package under another number, to try an upgrade. It is not packed small again: that takes a minute.
pub(crate) fn renumbered(deb: &Path, version: &str, folder: &Path) -> Outcome<PathBuf> {
    let tree = folder.join("renumbered");
    must(Command::new("dpkg-deb").arg("--raw-extract").arg(deb).arg(&tree))?;
    let control = fs::read_to_string(tree.join("DEBIAN/control"))?;
    let other = |line: &str| if line.starts_with("Version:") { format!("Version: {version}") } else { line.to_owned() };
    let control: Vec<String> = control.lines().map(other).collect();
    fs::write(tree.join("DEBIAN/control"), control.join("\n") + "\n")?;
    let made = folder.join(format!("kigenban_{version}.deb"));
    pack(&["-Znone"], &tree, &made)?;
    Ok(made)
}

/// Makes the package of a tree that is laid out, and takes the tree away.
fn pack(how: &[&str], tree: &Path, deb: &Path) -> Outcome {
    let mut pack = Command::new("dpkg-deb");
    pack.arg("--root-owner-group").args(how).arg("--build").arg(tree).arg(deb);
    must(pack.stdout(Stdio::null()))?;
    Ok(fs::remove_dir_all(tree)?)
}

const COPYRIGHT: &str = "\
Kigenban (期限番) is licensed under MIT or Apache-2.0, at your choice; both texts lie beside this file.
The faces BIZ UDPGothic and BIZ UDGothic inside the program are under the SIL Open Font License 1.1.
";

fn control(version: &str, architecture: &str, libraries: &str, size: u64) -> String {
    format!(
        "Package: kigenban\nVersion: {version}\nArchitecture: {architecture}\nMaintainer: Kigenban <kigenban@kigenban.example>\n\
         Installed-Size: {size}\nDepends: {libraries}, {TRAY_LIBRARY}\nRecommends: gnome-keyring | kwalletmanager\n\
         Section: misc\nPriority: optional\nDescription: guards the due dates of domains, servers and mail\n \
         Kigenban watches over the contracts a small office cannot work without and says in time\n \
         what has to be paid, by whom and where. Everything stays in an encrypted ledger on this PC.\n"
    )
}

/// The Debian packages of the libraries the program is linked against.
fn libraries(binary: &Path, folder: &Path) -> Outcome<String> {
    if !is_there("dpkg-shlibdeps") {
        return Ok(LIBRARIES.to_owned());
    }
    // The tool wants to stand beside the description of a source package.
    let stand = folder.join("shlibdeps");
    write(&stand.join("debian/control"), "Source: kigenban\n\nPackage: kigenban\nArchitecture: any\n")?;
    let told = output(
        Command::new("dpkg-shlibdeps")
            .args(["-O", "--ignore-missing-info"])
            .arg(fs::canonicalize(binary)?)
            .current_dir(&stand),
    )?;
    fs::remove_dir_all(&stand)?;
    let list = told.lines().find_map(|line| line.strip_prefix("shlibs:Depends="));
    Ok(list.unwrap_or(LIBRARIES).to_owned())
}

fn install(from: &Path, to: &Path, mode: u32) -> Outcome {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::copy(from, to).map_err(|error| format!("{}: {error}", root::shown(from)))?;
    set_mode(to, mode)
}

fn write(file: &Path, text: &str) -> Outcome {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, text)?;
    set_mode(file, 0o644)
}

#[cfg(unix)]
fn set_mode(file: &Path, mode: u32) -> Outcome {
    use std::os::unix::fs::PermissionsExt;
    Ok(fs::set_permissions(file, fs::Permissions::from_mode(mode))?)
}

#[cfg(not(unix))]
fn set_mode(_file: &Path, _mode: u32) -> Outcome {
    Ok(())
}

fn size_kib(folder: &Path) -> Outcome<u64> {
    let mut sum = 0;
    for file in root::files(folder, &[])? {
        sum += fs::metadata(file)?.len().div_ceil(1024);
    }
    Ok(sum)
}
