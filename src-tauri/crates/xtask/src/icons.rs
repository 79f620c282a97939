//! Every icon from the one drawing `icons/kigenban.svg`.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::process::{Outcome, is_there, must, say};
use crate::root;

/// Sizes in pixels that menus, packages and Windows ask for.
pub(crate) const SIZES: &[u32] = &[16, 24, 32, 48, 64, 128, 256, 512];

/// States of the tray: the file's name and the group of the drawing that is shown.
const STATES: &[(&str, Option<&str>)] =
    &[("calm", None), ("soon", Some("state-soon")), ("stop", Some("state-stop")), ("asleep", Some("state-asleep"))];

/// Type codes of the sizes inside an Apple icon file.
const APPLE: &[(&[u8; 4], u32)] = &[(b"ic11", 32), (b"ic12", 64), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512)];

/// Draws them all anew; without `rsvg-convert` (Debian: librsvg2-bin) the committed ones stay.
pub(crate) fn generate() -> Outcome {
    if !is_there("rsvg-convert") {
        say("icons: rsvg-convert (librsvg2-bin) is not installed, the committed ones stay");
        return Ok(());
    }
    let folder = root::workspace().join("icons");
    let drawing = fs::read_to_string(folder.join("kigenban.svg"))?;
    for size in SIZES {
        draw(&drawing, *size, &folder.join(format!("{size}x{size}.png")))?;
    }
    for (name, group) in STATES {
        let shown = match group {
            Some(group) => drawing.replace(&format!("id=\"{group}\" display=\"none\""), &format!("id=\"{group}\"")),
            None => drawing.clone(),
        };
        draw(&shown, 64, &folder.join(format!("tray-{name}.png")))?;
    }
    fs::write(folder.join("kigenban.ico"), windows_icon(&folder)?)?;
    fs::write(folder.join("kigenban.icns"), apple_icon(&folder)?)?;
    Ok(())
}

fn draw(drawing: &str, size: u32, file: &Path) -> Outcome {
    let source = root::products().join("icon.svg");
    fs::create_dir_all(root::products())?;
    fs::write(&source, drawing)?;
    let size = size.to_string();
    must(Command::new("rsvg-convert").args(["-w", &size, "-h", &size, "-o"]).arg(file).arg(source))
}

/// An .ico file: a directory of PNG pictures.
fn windows_icon(folder: &Path) -> Outcome<Vec<u8>> {
    let pictures =
        [16_u32, 24, 32, 48, 64, 256].map(|size| (size, fs::read(folder.join(format!("{size}x{size}.png")))));
    let mut head: Vec<u8> = [0_u16, 1, 6].iter().flat_map(|word| word.to_le_bytes()).collect();
    let mut body = Vec::new();
    for (size, picture) in pictures {
        let picture = picture?;
        // 256 is written as 0, as the format has it.
        let edge = u8::try_from(size).unwrap_or(0);
        head.extend([edge, edge, 0, 0, 1, 0, 32, 0]);
        head.extend(length(&picture)?.to_le_bytes());
        head.extend((6 + 6 * 16 + length(&body)?).to_le_bytes());
        body.extend(picture);
    }
    head.extend(body);
    Ok(head)
}

/// An .icns file: typed PNG pictures one after the other.
fn apple_icon(folder: &Path) -> Outcome<Vec<u8>> {
    let mut body = Vec::new();
    for (code, size) in APPLE {
        let picture = fs::read(folder.join(format!("{size}x{size}.png")))?;
        body.extend_from_slice(*code);
        body.extend((length(&picture)? + 8).to_be_bytes());
        body.extend(picture);
    }
    let mut file = b"icns".to_vec();
    file.extend((length(&body)? + 8).to_be_bytes());
    file.extend(body);
    Ok(file)
}

fn length(bytes: &[u8]) -> Outcome<u32> {
    u32::try_from(bytes.len()).map_err(|_| "an icon is too large".into())
}
