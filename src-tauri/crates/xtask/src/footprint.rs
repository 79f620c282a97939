//! What is in a trial's Windows: the user's files, and the user's registry line by line.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use crate::process::{Outcome, output};
use crate::root;
use crate::wine::Wine;

/// The user's files with their checksums, and the lines of the user's registry.
pub(crate) struct Footprint {
    pub(crate) files: BTreeMap<String, u64>,
    pub(crate) registry: BTreeSet<String>,
}

impl Footprint {
    /// As it is once nothing runs any more.
    pub(crate) fn of(wine: &Wine) -> Outcome<Self> {
        let registry = wine.registry()?;
        let mut files = files_in(&wine.drive().join("users"))?;
        files.retain(|name, _| !name.contains("/Temp/"));
        Ok(Self { files, registry: lines(&registry) })
    }

    /// Fails with what differs.
    pub(crate) fn is(&self, other: &Self, what: &str) -> Outcome {
        same(&other.files, &self.files, what)?;
        let changed: Vec<&String> = self.registry.symmetric_difference(&other.registry).collect();
        if changed.is_empty() { Ok(()) } else { Err(format!("{what}: the registry differs: {changed:#?}").into()) }
    }

    /// Fails when no line of the registry holds `word`.
    pub(crate) fn says(&self, word: &str) -> Outcome {
        if self.registry.iter().any(|line| line.contains(word)) {
            return Ok(());
        }
        Err(format!("the registry does not say {word}").into())
    }
}

/// Fails with the files that differ.
pub(crate) fn same(before: &BTreeMap<String, u64>, after: &BTreeMap<String, u64>, what: &str) -> Outcome {
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let changed: Vec<&String> = names.into_iter().filter(|name| before.get(*name) != after.get(*name)).collect();
    if changed.is_empty() { Ok(()) } else { Err(format!("{what}: {changed:?} differ").into()) }
}

/// Files below a folder with their checksums.
pub(crate) fn files_in(folder: &Path) -> Outcome<BTreeMap<String, u64>> {
    let mut found = BTreeMap::new();
    for file in root::files(folder, &[])? {
        let name = file.strip_prefix(folder).unwrap_or(&file).display().to_string();
        found.insert(name, sum(&file)?);
    }
    Ok(found)
}

fn sum(file: &Path) -> Outcome<u64> {
    let told = output(Command::new("cksum").arg(file))?;
    let number = told.split_whitespace().next().and_then(|number| number.parse().ok());
    Ok(number.ok_or("cksum said nothing")?)
}

/// Each line with its key, without times, and without what Wine notes for itself.
fn lines(registry: &str) -> BTreeSet<String> {
    let mut key = "";
    let mut lines = BTreeSet::new();
    for line in registry.lines() {
        if line.starts_with('[') {
            key = line.rsplit_once(']').map_or(line, |(key, _)| key);
        } else if !line.is_empty() && !line.starts_with('#') && !key.starts_with("[Software\\\\Wine") {
            lines.insert(format!("{key}] {line}"));
        }
    }
    lines
}
