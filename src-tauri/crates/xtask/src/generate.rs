//! `cargo xtask gen`: everything that is written by a program. With `--check` it fails when the result differs from what
//! was there, so that nobody edits it by hand or forgets to run it.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::process::{Outcome, cargo, must, say};
use crate::{icons, root};

/// Folders and files that hold nothing but generated text.
const GENERATED: &[&str] = &["ui/src/bindings", "src-tauri/crates/wording/src/generated.rs"];

pub(crate) fn run(arguments: &[String]) -> Outcome {
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => {
            icons::generate()?;
            texts()?;
            goldens()
        }
        ["--check"] => Before::taken()?.check(),
        _ => Err("gen takes --check or nothing".into()),
    }
}

/// What the generated files were before anything ran: the desk's tests write the window's types anew by themselves.
pub(crate) struct Before(BTreeMap<PathBuf, Vec<u8>>);

impl Before {
    pub(crate) fn taken() -> Outcome<Self> {
        let mut files = BTreeMap::new();
        for place in GENERATED.iter().map(|place| root::workspace().join(place)) {
            let found = if place.is_dir() { root::files(&place, &[])? } else { vec![place] };
            // The first time nothing is there.
            for file in found.into_iter().filter(|file| file.is_file()) {
                let text = fs::read(&file)?;
                files.insert(file, text);
            }
        }
        Ok(Self(files))
    }

    /// Writes words and bindings again and says whether they differ from before.
    pub(crate) fn check(&self) -> Outcome {
        texts()?;
        let (before, after) = (&self.0, Self::taken()?.0);
        let mut changed: Vec<String> = Vec::new();
        for file in before.keys().chain(after.keys()) {
            if before.get(file) != after.get(file) && !changed.contains(&root::shown(file)) {
                changed.push(root::shown(file));
            }
        }
        if changed.is_empty() {
            say("generated files are up to date");
            return Ok(());
        }
        let changed = changed.join("\n  ");
        Err(format!("generated files were out of date (they are written again now):\n  {changed}").into())
    }
}

fn texts() -> Outcome {
    say("words and bindings");
    // Nothing else: what speaks a new word does not compile before the word is there.
    must(&mut cargo(["build", "--workspace", "--example", "gen"]))?;
    must(Command::new(root::built("debug", "examples/gen")).current_dir(root::workspace()))?;
    // Of the whole workspace: one room alone would choose other features, and compile what it stands on once more.
    must(cargo(["test", "-q", "--workspace", "--lib", "export_bindings"]).stdout(Stdio::null()))
}

fn goldens() -> Outcome {
    say("golden files of papers and advice");
    must(cargo(["test", "-q", "--workspace", "--lib", "--test", "year"]).env("KIGENBAN_GOLDEN", "renew"))
}
