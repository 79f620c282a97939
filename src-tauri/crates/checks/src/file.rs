//! Files a person names: small, and files indeed.

use std::fs::File;
use std::io::{Error, ErrorKind, Read, Result};
use std::path::Path;

/// More than any internet file or list of roots needs.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

/// Reads a text file. A pipe or a device in its place would never end, or never begin: it is refused before it is opened.
pub(crate) fn read(path: &Path) -> Result<String> {
    if !std::fs::metadata(path)?.is_file() {
        return Err(Error::new(ErrorKind::InvalidInput, "not a file"));
    }
    let mut text = String::new();
    let read = File::open(path)?.take(MOST_BYTES + 1).read_to_string(&mut text)?;
    if u64::try_from(read).is_ok_and(|read| read <= MOST_BYTES) {
        Ok(text)
    } else {
        Err(Error::new(ErrorKind::FileTooLarge, "too big"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_device_is_no_file_and_neither_is_a_folder() {
        for path in ["/dev/zero", "/dev/null", "/"] {
            assert_eq!(read(Path::new(path)).unwrap_err().kind(), ErrorKind::InvalidInput, "{path}");
        }
        assert!(read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).unwrap().contains("kigenban-checks"));
    }
}
