use std::collections::{BTreeMap, BTreeSet};

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand};

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
    let tests = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).canonicalize().unwrap();
    metadata().packages.iter().any(|package| {
        package.name.as_str() == room && package.manifest_path.as_std_path().canonicalize().unwrap().starts_with(&tests)
    })
}

fn metadata() -> Metadata {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.toml");
    MetadataCommand::new().manifest_path(manifest).no_deps().exec().unwrap()
}

/// Names of ours that each package needs, by kind of dependency.
fn arrows(kinds: &[DependencyKind]) -> BTreeMap<String, BTreeSet<String>> {
    let metadata = metadata();
    let ours: BTreeSet<&str> = metadata.packages.iter().map(|package| package.name.as_str()).collect();
    let needs = |package: &cargo_metadata::Package| {
        let own = package.dependencies.iter().filter(|need| kinds.contains(&need.kind));
        own.map(|need| need.name.clone()).filter(|name| ours.contains(name.as_str())).collect()
    };
    metadata.packages.iter().map(|package| (package.name.to_string(), needs(package))).collect()
}

#[test]
fn no_room_stands_on_a_room_it_may_not_know() {
    let allowed: BTreeMap<&str, &[&str]> = ALLOWED.into_iter().collect();
    for (room, needs) in arrows(&[DependencyKind::Normal, DependencyKind::Build]) {
        if is_test_room(&room) {
            continue;
        }
        let may = allowed.get(room.as_str()).unwrap_or_else(|| panic!("{room} has no place in the house yet"));
        for need in needs {
            assert!(may.contains(&need.as_str()), "{room} must not stand on {need}");
        }
    }
}

#[test]
fn every_room_of_the_table_is_there() {
    let there = arrows(&[DependencyKind::Normal]);
    for (room, _) in ALLOWED {
        assert!(there.contains_key(room), "{room} is gone: correct the table");
    }
}

#[test]
fn rooms_borrow_only_the_test_rooms_for_their_own_tests() {
    for (room, needs) in arrows(&[DependencyKind::Development]) {
        if is_test_room(&room) {
            continue;
        }
        let normal = ALLOWED.iter().find(|(name, _)| *name == room).map_or(&[][..], |(_, may)| may);
        for need in needs {
            let fine = normal.contains(&need.as_str()) || need == "kigenban-testnet" || need == "kigenban-sample";
            assert!(fine, "the tests of {room} must not stand on {need}");
        }
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
