//! Whether the ledger may lie where it is asked to.

use std::path::Path;

/// Whether a folder lies on another computer. A database that two PCs can reach, over a network that comes and goes, is one
/// that breaks; a drive letter says nothing about it, the resolved path does.
#[cfg(windows)]
pub(crate) fn holds(folder: &Path) -> bool {
    let there = folder.ancestors().find_map(|part| part.canonicalize().ok());
    is_share(folder) || there.is_some_and(|path| is_share(&path))
}

/// Elsewhere such a folder is the administrator's choice, and made to be a home.
#[cfg(not(windows))]
pub(crate) fn holds(_folder: &Path) -> bool {
    false
}

#[cfg(windows)]
fn is_share(path: &Path) -> bool {
    use std::path::{Component, Prefix};

    matches!(path.components().next(), Some(Component::Prefix(prefix))
        if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..)))
}

#[cfg(all(test, windows))]
mod tests {
    use super::*;

    #[test]
    fn a_folder_of_another_computer_is_known_by_its_path_and_a_local_one_is_not() {
        for share in [r"\\server\profiles\sato", r"\\?\UNC\server\profiles\sato"] {
            assert!(holds(Path::new(share)));
        }
        for local in [r"C:\Users\佐藤 恵子", r"\\?\C:\Users\佐藤 恵子 😀"] {
            assert!(!holds(Path::new(local)));
        }
    }
}
