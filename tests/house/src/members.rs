//! Libraries nobody uses.

use crate::code;
use crate::files::{Source, below, sources, top};

/// The names in one table of a manifest.
fn table<'a>(manifest: &'a str, wanted: &str) -> Vec<&'a str> {
    let mut names = Vec::new();
    let mut inside = false;
    for line in manifest.lines() {
        if let Some(header) = line.strip_prefix('[') {
            let header = header.trim_end_matches(']');
            inside = header == wanted || header.ends_with(&format!(".{wanted}"));
        } else if inside && let Some((name, _)) = line.split_once(['=', '.']) {
            names.push(name.trim());
        }
    }
    names.retain(|name| !name.starts_with('#'));
    names
}

/// Libraries of the workspace that no member names.
fn unnamed(workspace: &str, members: &[Source]) -> Vec<String> {
    let named = |name: &str| members.iter().any(|(_, text)| every_table(text).any(|other| other == name));
    let all = table(workspace, "workspace.dependencies").into_iter();
    all.filter(|name| !named(name)).map(str::to_owned).collect()
}

fn every_table(manifest: &str) -> impl Iterator<Item = &str> {
    ["dependencies", "dev-dependencies", "build-dependencies"].into_iter().flat_map(|name| table(manifest, name))
}

/// Libraries a member names and whose name stands nowhere in its code.
fn idle(member: &str, manifest: &str, code: &[Source]) -> Vec<String> {
    let words: Vec<String> =
        code.iter().flat_map(|(_, text)| code::tokens(text)).filter_map(|t| t.word().map(str::to_owned)).collect();
    let used = |name: &&str| words.contains(&name.replace('-', "_"));
    every_table(manifest).filter(|name| !used(name)).map(|name| format!("{member}: {name}")).collect()
}

fn members() -> Vec<Source> {
    let ours = below(&top(), &["Cargo.toml"]);
    ours.into_iter().filter(|(path, _)| path != "Cargo.toml").collect()
}

#[test]
fn every_library_of_the_workspace_is_used() {
    let workspace = std::fs::read_to_string(top().join("Cargo.toml")).unwrap();
    let mut found = unnamed(&workspace, &members());
    let all: Vec<String> = members().into_iter().map(|(path, _)| path).collect();
    for (path, manifest) in members() {
        let folder = path.trim_end_matches("Cargo.toml");
        let inner: Vec<&str> =
            all.iter().filter(|other| **other != path).filter_map(|other| other.strip_prefix(folder)).collect();
        let is_own = |file: &str| !inner.iter().any(|other| file.starts_with(other.trim_end_matches("Cargo.toml")));
        let code: Vec<Source> =
            below(&top().join(folder), &[".rs"]).into_iter().filter(|(file, _)| is_own(file)).collect();
        found.extend(idle(folder, &manifest, &code));
    }
    assert_eq!(found, [""; 0]);
}

#[test]
fn a_library_that_nobody_names_and_one_that_nobody_uses_are_found() {
    let workspace = "[workspace.dependencies]\nserde = \"1\"\nring = { version = \"1\" }\n\n[profile.dev]\ndebug = 1";
    let manifest = "[dependencies]\nserde.workspace = true\n[target.'cfg(unix)'.dependencies]\ntoml-x.workspace = true";
    assert_eq!(unnamed(workspace, &sources(&[("a/Cargo.toml", manifest)])), ["ring"]);
    let code = sources(&[("a/src/lib.rs", "use serde::Serialize; // toml_x")]);
    assert_eq!(idle("a", manifest, &code), ["a: toml-x"]);
}
