//! Which room may stand on which.

use std::collections::{BTreeMap, BTreeSet};

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand};

use crate::files::top;

/// The arrows of the house: who may stand on whom (normal and build dependencies).
const ALLOWED: [(&str, &[&str]); 9] = [
    ("kigenban", &["kigenban-desk", "kigenban-facts"]),
    ("kigenban-advice", &["kigenban-facts"]),
    ("kigenban-checks", &["kigenban-facts"]),
    (
        "kigenban-desk",
        &[
            "kigenban-advice",
            "kigenban-checks",
            "kigenban-facts",
            "kigenban-ledger",
            "kigenban-papers",
            "kigenban-wording",
        ],
    ),
    ("kigenban-facts", &[]),
    ("kigenban-ledger", &["kigenban-facts"]),
    ("kigenban-papers", &["kigenban-advice", "kigenban-facts", "kigenban-wording"]),
    ("kigenban-wording", &["kigenban-facts"]),
    ("xtask", &[]),
];

/// Whether a package lies under `tests/`: what tests are made of may stand on anything.
fn is_test_room(room: &str) -> bool {
    let tests = top().join("tests");
    metadata().packages.iter().any(|package| {
        package.name.as_str() == room && package.manifest_path.as_std_path().canonicalize().unwrap().starts_with(&tests)
    })
}

fn metadata() -> Metadata {
    MetadataCommand::new().manifest_path(top().join("Cargo.toml")).no_deps().exec().unwrap()
}

type Arrows = BTreeMap<String, BTreeSet<String>>;

/// Names of ours that each package needs, by kind of dependency; without the test rooms.
fn arrows(kinds: &[DependencyKind]) -> Arrows {
    let metadata = metadata();
    let ours: BTreeSet<&str> = metadata.packages.iter().map(|package| package.name.as_str()).collect();
    let needs = |package: &cargo_metadata::Package| {
        let own = package.dependencies.iter().filter(|need| kinds.contains(&need.kind));
        own.map(|need| need.name.clone()).filter(|name| ours.contains(name.as_str())).collect()
    };
    let rooms = metadata.packages.iter().filter(|package| !is_test_room(&package.name));
    rooms.map(|package| (package.name.to_string(), needs(package))).collect()
}

/// The arrows that nobody allowed, and the rooms without a place in the table.
fn forbidden(arrows: &Arrows, allowed: &[(&str, &[&str])], borrowed: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (room, needs) in arrows {
        let Some((_, may)) = allowed.iter().find(|(name, _)| name == room) else {
            found.push(format!("{room} has no place in the house yet"));
            continue;
        };
        let wrong = needs.iter().filter(|need| !may.contains(&need.as_str()) && !borrowed.contains(&need.as_str()));
        found.extend(wrong.map(|need| format!("{room} must not stand on {need}")));
    }
    found
}

#[test]
fn no_room_stands_on_a_room_it_may_not_know() {
    let found = forbidden(&arrows(&[DependencyKind::Normal, DependencyKind::Build]), &ALLOWED, &[]);
    assert_eq!(found, [""; 0]);
}

#[test]
fn rooms_borrow_only_the_test_rooms_for_their_own_tests() {
    let found = forbidden(
        &arrows(&[DependencyKind::Development]),
        &ALLOWED,
        &["kigenban-house", "kigenban-sample", "kigenban-testnet"],
    );
    assert_eq!(found, [""; 0]);
}

#[test]
fn an_arrow_that_points_upwards_and_a_room_without_a_place_are_found() {
    let needs = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let broken = Arrows::from([
        ("cellar".to_owned(), needs(&["kigenban-desk"])),
        ("kigenban-checks".to_owned(), needs(&["kigenban-facts", "kigenban-ledger"])),
    ]);
    let found = forbidden(&broken, &ALLOWED, &[]);
    assert_eq!(found, ["cellar has no place in the house yet", "kigenban-checks must not stand on kigenban-ledger"]);
}

#[test]
fn every_room_of_the_table_is_there() {
    let there = arrows(&[DependencyKind::Normal]);
    for (room, _) in ALLOWED {
        assert!(there.contains_key(room), "{room} is gone: correct the table");
    }
}

#[test]
fn only_the_shell_names_the_desktop() {
    let desktop = ["keyring", "notify-rust", "tauri", "tauri-build"];
    for package in metadata().packages {
        let named = package
            .dependencies
            .iter()
            .any(|need| desktop.contains(&need.name.as_str()) || need.name.starts_with("tauri-plugin"));
        assert!(!named || package.name.as_str() == "kigenban", "{} names the desktop", package.name);
    }
}
