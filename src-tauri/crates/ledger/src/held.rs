//! Files that another program holds for a moment: on Windows a virus scanner looks into what was just written, and
//! neither opening, renaming nor removing works meanwhile.

use std::{
    fs::{self, File},
    io::{Error, Result},
    path::Path,
    thread,
    time::Duration,
};

/// How often it is tried again: about four seconds in all.
const TRIES: u32 = 80;
const APART: Duration = Duration::from_millis(50);

/// Renames, replacing what is there.
pub(crate) fn rename(from: &Path, to: &Path) -> Result<()> {
    patiently(is_held, || fs::rename(from, to))
}

/// Removes a file.
pub(crate) fn remove(path: &Path) -> Result<()> {
    patiently(is_held, || fs::remove_file(path))
}

/// Waits while another program keeps the file to itself. Whatever is wrong with it afterwards, opening it will say.
pub(crate) fn wait(path: &Path) {
    if cfg!(windows) {
        patiently(is_held, || File::open(path)).ok();
    }
}

fn patiently<T>(held: impl Fn(&Error) -> bool, mut act: impl FnMut() -> Result<T>) -> Result<T> {
    for _ in 0..TRIES {
        match act() {
            Err(error) if held(&error) => thread::sleep(APART),
            done => return done,
        }
    }
    act()
}

/// Access denied (a rename over an open file says so), sharing violation, lock violation. Elsewhere nobody can hold a file.
fn is_held(error: &Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32 | 33))
}

#[cfg(test)]
mod tests {
    use std::io::ErrorKind;

    use super::*;

    #[test]
    fn what_another_program_holds_for_a_moment_is_tried_again_and_other_errors_are_told_at_once() {
        let mut tries = 0;
        let mut third = |kind: ErrorKind| {
            tries += 1;
            if tries < 3 { Err(Error::from(kind)) } else { Ok(tries) }
        };
        let held = |error: &Error| error.kind() == ErrorKind::ResourceBusy;
        assert_eq!(patiently(held, || third(ErrorKind::ResourceBusy)).unwrap(), 3);
        tries = 0;
        let told = patiently(held, || {
            tries += 1;
            Err::<(), _>(Error::from(ErrorKind::NotFound))
        });
        assert_eq!((told.unwrap_err().kind(), tries), (ErrorKind::NotFound, 1));
    }

    #[cfg(windows)]
    #[test]
    fn a_file_kept_open_by_a_virus_scanner_for_two_seconds_is_still_written() {
        use std::os::windows::fs::OpenOptionsExt;

        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("台帳.key");
        crate::atomic_write(&path, b"one").unwrap();
        let scanner = fs::OpenOptions::new().read(true).share_mode(0).open(&path).unwrap();
        assert!(is_held(&File::open(&path).unwrap_err()));
        let looks = thread::spawn(move || {
            thread::sleep(Duration::from_secs(2));
            drop(scanner);
        });
        crate::atomic_write(&path, b"two").unwrap();
        looks.join().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
    }
}
