//! What the Rust side says: a message that only the window says needs no method here.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

/// Every name that stands behind a dot or a path's colons in Rust of this repository: `.name(`, `Words::name`.
pub fn by_rust() -> io::Result<BTreeSet<String>> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut found = BTreeSet::new();
    collect(&top.join("src-tauri"), &mut found)?;
    collect(&top.join("tests"), &mut found)?;
    Ok(found)
}

fn collect(folder: &Path, found: &mut BTreeSet<String>) -> io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, found)?;
        } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("wording/src/generated.rs") {
            let text = std::fs::read_to_string(&path)?;
            found.extend(text.split(['.', ':']).skip(1).filter_map(first_word));
        }
    }
    Ok(())
}

fn first_word(text: &str) -> Option<String> {
    let word: String = text.chars().take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '_').collect();
    (!word.is_empty()).then_some(word)
}
