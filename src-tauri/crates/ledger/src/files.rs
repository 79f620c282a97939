//! Names of files, the lock, and writing a file whole or not at all.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{ErrorKind, Read, Write},
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};

use crate::{Error, Result, held};

/// The ledger.
pub(crate) const LEDGER: &str = "kigenban.ledger";
/// A ledger being made; renamed over [`LEDGER`] once it is whole.
pub(crate) const LEDGER_NEW: &str = "kigenban.ledger.new";
/// The wrapped keys, twice.
pub(crate) const KEY_FILES: [&str; 2] = ["ledger.key", "ledger.key2"];
/// The backups' folder.
pub(crate) const BACKUPS: &str = "backup";
const LOCK: &str = "kigenban.lock";
/// A file being written: renamed once it is whole.
const PART_START: &str = ".kigenban-";
pub(crate) const PART_END: &str = ".part";
/// Far above any key file of ours.
const SMALL: u64 = 1024 * 1024;

/// Holds the ledger's folder for one process, as long as it lives.
#[derive(Debug)]
pub(crate) struct Lock {
    file: File,
}

impl Lock {
    /// [`Error::InUse`] when another process (or another [`Lock`] of this one) holds the folder.
    pub(crate) fn take(dir: &Path) -> Result<Self> {
        let mut options = OpenOptions::new();
        let file = options.read(true).write(true).create(true).truncate(false).open(dir.join(LOCK))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => Err(Error::InUse),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}

/// Given back in words, not only by closing the file: a program being started at this very moment still holds a copy of
/// every open file, and with it the lock.
impl Drop for Lock {
    fn drop(&mut self) {
        self.file.unlock().ok();
    }
}

/// Writes a file whole or not at all: into a temporary file in the same folder, flushed to the disk, then renamed.
/// Only the user may read it.
pub fn atomic_write(path: &Path, bytes: &[u8]) -> Result<()> {
    write_whole(path, bytes, 0o600)
}

/// The same for a file that a person saves to hand on: readable as any other file saved there.
pub fn atomic_write_to_share(path: &Path, bytes: &[u8]) -> Result<()> {
    write_whole(path, bytes, 0o666)
}

/// The file it is written to first has a name that nobody can guess and must be new: neither a file of the person's nor a
/// link laid there is written through. A link in the place of `path` itself is replaced, never followed.
fn write_whole(path: &Path, bytes: &[u8], mode: u32) -> Result<()> {
    if fs::symlink_metadata(path).is_ok_and(|there| !there.is_file() && !there.is_symlink()) {
        return Err(Error::Unwritable);
    }
    let mut random = [0; 16];
    getrandom::fill(&mut random).map_err(|_| Error::Random)?;
    let part = path.with_file_name(format!("{PART_START}{:032x}{PART_END}", u128::from_le_bytes(random)));
    let mut file = create(&part, mode)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    drop(file);
    written.map_err(Error::from).and_then(|()| replace(&part, path)).inspect_err(|_| drop(remove_if_there(&part)))
}

/// Removes what writing left behind where it was cut short, in a folder of ours that nobody else writes to now.
pub(crate) fn remove_parts(dir: &Path) -> Result<()> {
    let Ok(entries) = fs::read_dir(dir) else { return Ok(()) };
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let companion = ["-journal", "-shm", "-wal"].iter().find_map(|end| name.strip_suffix(end));
        if companion.unwrap_or(&name).ends_with(PART_END) && !path.is_dir() {
            remove_if_there(&path)?;
        }
    }
    Ok(())
}

/// Makes the folder, readable by its user alone.
pub(crate) fn make_folder(dir: &Path) -> Result<()> {
    if !dir.is_dir() {
        fs::create_dir_all(dir)?;
        // Elsewhere the profile's folder is the user's own.
        #[cfg(unix)]
        fs::set_permissions(dir, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    }
    Ok(())
}

/// Renames, replacing what is there, and makes the rename last: it does once its folder is flushed.
pub(crate) fn replace(from: &Path, to: &Path) -> Result<()> {
    held::rename(from, to)?;
    to.parent().into_iter().for_each(sync_folder);
    Ok(())
}

/// Flushes a file that another hand has written.
pub(crate) fn flush(path: &Path) -> Result<()> {
    Ok(OpenOptions::new().read(true).write(true).open(path)?.sync_all()?)
}

/// Copies the bytes into a new file that only the user may read, whatever may be done with the first one.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<()> {
    let mut source = open_to_read(from)?;
    let mut target = create(to, 0o600)?;
    std::io::copy(&mut source, &mut target)?;
    Ok(target.sync_all()?)
}

/// The same of a database with its journals. The shared-memory file is only an index of the log.
pub(crate) fn copy_with_log(from: &Path, to: &Path) -> Result<()> {
    let parts = with_companions(from).zip(with_companions(to));
    let mut parts = parts.filter(|(part, _)| part.exists() && !part.to_string_lossy().ends_with("-shm"));
    parts.try_for_each(|(part, to)| copy(&part, &to))
}

/// Makes sure that nothing which SQLite would play back lies beside a closed database: another file may take its place
/// then. An empty journal is none.
pub(crate) fn no_journal(database: &Path) -> Result<()> {
    for companion in with_companions(database).skip(1) {
        let holds = fs::metadata(&companion).is_ok_and(|there| there.len() > 0);
        if holds && !companion.to_string_lossy().ends_with("-shm") {
            return Err(Error::Io(std::io::Error::other("a journal is left beside the ledger")));
        }
        remove_if_there(&companion)?;
    }
    Ok(())
}

/// A database file of the given path with what SQLite puts beside it.
pub(crate) fn with_companions(path: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let path = path.to_owned();
    ["", "-wal", "-shm", "-journal"].into_iter().map(move |end| {
        let mut name = path.clone().into_os_string();
        name.push(end);
        name.into()
    })
}

/// Removes a temporary database file of ours with its companions.
pub(crate) fn remove_database(path: &Path) -> Result<()> {
    with_companions(path).try_for_each(|file| remove_if_there(&file))
}

pub(crate) fn remove_if_there(path: &Path) -> Result<()> {
    match held::remove(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Opens a file to read it. A pipe or a device in its place would never end, or never begin: it is refused before it is
/// opened.
pub(crate) fn open_to_read(path: &Path) -> std::io::Result<File> {
    if fs::metadata(path)?.is_file() {
        File::open(path)
    } else {
        Err(std::io::Error::new(ErrorKind::InvalidInput, "not a file"))
    }
}

/// A whole small file; `None` when it is not there.
pub(crate) fn read_small(path: &Path) -> Result<Option<Vec<u8>>> {
    let file = match open_to_read(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        file => file?,
    };
    let mut bytes = Vec::new();
    file.take(SMALL).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

/// What lies in a folder; nothing where there is none.
pub(crate) fn paths_in(folder: &Path) -> Result<Vec<PathBuf>> {
    match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        entries => Ok(entries?.map(|entry| entry.map(|entry| entry.path())).collect::<std::io::Result<_>>()?),
    }
}

/// An instant for a file's name: sorts by time, holds no character that a file system refuses.
pub(crate) fn stamp(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// `name`, or `name-2`, `name-3` … when it is taken.
pub(crate) fn free_name(dir: &Path, name: &str, end: &str) -> PathBuf {
    let first = dir.join(format!("{name}{end}"));
    let others = (2_u16..=u16::MAX).map(|number| dir.join(format!("{name}-{number}{end}")));
    std::iter::once(first.clone()).chain(others).find(|path| !path.exists()).unwrap_or(first)
}

/// A new, empty file with this mode.
#[cfg_attr(not(unix), expect(unused_variables, reason = "elsewhere the folder says who may read"))]
pub(crate) fn create(path: &Path, mode: u32) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, mode);
    options.open(path)
}

/// Where a folder cannot be opened as a file, the system does it.
pub(crate) fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        folder.sync_all().ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_written_whole_and_leaves_nothing_beside_it() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("引き継ぎ.pdf");
        atomic_write(&path, b"one").unwrap();
        atomic_write(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_file_that_cannot_be_written_keeps_what_was_there() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("folder");
        fs::create_dir(&path).unwrap();
        fs::create_dir(path.join("full")).unwrap();
        assert!(atomic_write(&path, b"one").is_err());
        assert!(path.join("full").is_dir());
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn neither_a_neighbour_nor_what_a_link_leads_to_is_written_over() {
        let dir = tempfile::tempdir().unwrap();
        let (path, neighbour) = (dir.path().join("表.xlsx"), dir.path().join("表.xlsx.part"));
        atomic_write(&neighbour, b"a person's own").unwrap();
        atomic_write(&path, b"one").unwrap();
        assert_eq!(fs::read(&neighbour).unwrap(), b"a person's own");
        #[cfg(unix)]
        {
            let link = dir.path().join("link");
            std::os::unix::fs::symlink(&neighbour, &link).unwrap();
            atomic_write(&link, b"two").unwrap();
            assert_eq!(fs::read(&neighbour).unwrap(), b"a person's own");
            assert_eq!(fs::read(&link).unwrap(), b"two");
            assert!(fs::symlink_metadata(&link).unwrap().is_file());
        }
    }

    #[test]
    fn what_was_left_half_written_is_removed_and_nothing_else() {
        let dir = tempfile::tempdir().unwrap();
        for name in [".kigenban-0a.part", "20261124T000000Z-daily.part", "20261124T000000Z-daily.part-journal", "keep"]
        {
            atomic_write(&dir.path().join(name), b"x").unwrap();
        }
        remove_parts(dir.path()).unwrap();
        let left: Vec<_> = fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, ["keep"]);
    }

    #[test]
    fn a_lock_given_back_is_free_although_a_copy_of_its_file_is_still_open() {
        let dir = tempfile::tempdir().unwrap();
        let lock = Lock::take(dir.path()).unwrap();
        let _copy = lock.file.try_clone().unwrap();
        assert!(matches!(Lock::take(dir.path()), Err(Error::InUse)));
        drop(lock);
        Lock::take(dir.path()).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn only_the_user_may_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("kigenban");
        make_folder(&folder).unwrap();
        atomic_write(&folder.join("a"), b"one").unwrap();
        assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
        assert_eq!(fs::metadata(folder.join("a")).unwrap().permissions().mode() & 0o777, 0o600);
        File::create(dir.path().join("any")).unwrap();
        atomic_write_to_share(&dir.path().join("b"), b"one").unwrap();
        let mode = |name| fs::metadata(dir.path().join(name)).unwrap().permissions().mode();
        assert_eq!(mode("b"), mode("any"));
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_or_a_device_is_refused_before_it_is_opened() {
        let dir = tempfile::tempdir().unwrap();
        let pipe = dir.path().join("ledger.key");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        for path in [pipe.as_path(), Path::new("/dev/zero")] {
            assert!(read_small(path).is_err());
            assert!(copy(path, &dir.path().join("to")).is_err());
        }
    }

    #[test]
    fn names_that_are_taken_are_counted_on() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("a.ledger")).unwrap();
        assert_eq!(free_name(dir.path(), "a", ".ledger"), dir.path().join("a-2.ledger"));
        assert_eq!(free_name(dir.path(), "b", ".ledger"), dir.path().join("b.ledger"));
    }
}
