//! Files of a room stand on each other like the rooms do: never in a circle.

use std::collections::{BTreeMap, BTreeSet};

use crate::files::{Source, below, rooms, sources, top};
use crate::modules::{Arrows, arrows};

/// The circles that stay, each of two files, and why.
const STAY: &[(&str, [&str; 2], &str)] = &[(
    "wording",
    ["bundle", "generated"],
    "the generated methods are `Words`' own, and the texts they name are what it is made of",
)];

/// The circles of files: sets in which each file is reached from each other one. A file and those in the folder of its
/// name may know each other, `sheet.rs` and `sheet/rows.rs`: together they are one idea.
fn circles(arrows: &Arrows) -> BTreeSet<Vec<String>> {
    let abroad = abroad(arrows);
    let reach: BTreeMap<&str, BTreeSet<&str>> =
        abroad.keys().map(|from| (from.as_str(), reached(&abroad, from))).collect();
    let both = |one: &str, other: &str| reach[one].contains(other) && reach[other].contains(one);
    let circle = |of: &str| abroad.keys().filter(|other| both(of, other)).cloned().collect::<Vec<_>>();
    abroad.keys().map(|name| circle(name)).filter(|files| files.len() > 1).collect()
}

fn abroad(arrows: &Arrows) -> Arrows {
    let holds = |one: &str, other: &str| one.is_empty() || other.strip_prefix(one).is_some_and(|o| o.starts_with("::"));
    let leave = |from: &str, to: &&String| !holds(from, to) && !holds(to, from);
    arrows.iter().map(|(from, to)| (from.clone(), to.iter().filter(|to| leave(from, to)).cloned().collect())).collect()
}

fn reached<'a>(arrows: &'a Arrows, from: &str) -> BTreeSet<&'a str> {
    let mut found: BTreeSet<&str> = BTreeSet::new();
    let mut open: Vec<&str> = vec![from];
    while let Some(next) = open.pop() {
        for to in arrows.get(next).into_iter().flatten() {
            if found.insert(to) {
                open.push(to);
            }
        }
    }
    found
}

/// The window's files: `./host/types` and so on.
fn window_arrows(sources: &[Source]) -> Arrows {
    let name = |file: &str| file.rsplit_once('.').map_or(file, |(name, _)| name).to_owned();
    let names: BTreeSet<String> = sources.iter().map(|(file, _)| name(file)).collect();
    let code = sources.iter().filter(|(file, _)| !file.contains(".test."));
    code.map(|(file, text)| {
        let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
        let parts = text.split(['"', '\'']).skip(1).step_by(2).filter(|part| part.starts_with('.'));
        (name(file), parts.map(|part| join(folder, part)).filter(|other| names.contains(other)).collect())
    })
    .collect()
}

fn join(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn no_files_of_a_room_stand_on_each_other_in_a_circle() {
    let mut found = Vec::new();
    for (room, folder) in rooms() {
        let all = circles(&arrows(&below(&folder, &[".rs"])));
        found.extend(all.into_iter().map(|files| (room.clone(), files)));
    }
    let window = circles(&window_arrows(&below(&top().join("ui/src"), &[".ts", ".tsx"])));
    found.extend(window.into_iter().map(|files| ("ui".to_owned(), files)));
    let stay: Vec<(String, Vec<String>)> =
        STAY.iter().map(|(room, files, _)| ((*room).to_owned(), files.map(str::to_owned).to_vec())).collect();
    assert_eq!(found, stay, "found, and those that may stay");
    assert!(STAY.len() <= 2, "two circles may stay");
}

#[test]
fn a_circle_is_found_through_names_that_are_only_handed_on() {
    let broken = sources(&[
        ("lib.rs", "mod desk; mod job; mod look; pub use desk::Desk; pub use job::Job;"),
        ("desk.rs", "use crate::{Job, other::Thing}; pub struct Desk(Job);"),
        ("job.rs", "pub struct Job; fn f() { g!(crate::look::plan()) }"),
        ("look.rs", "use super::Desk; pub fn plan() {}"),
        ("plain.rs", "// crate::desk\n#[cfg(test)] mod tests { use crate::look; }"),
    ]);
    let desk_job_look = ["desk", "job", "look"].map(str::to_owned).to_vec();
    assert_eq!(circles(&arrows(&broken)), BTreeSet::from([desk_job_look]));
}

#[test]
fn a_circle_inside_a_folder_is_found_and_a_file_with_its_folder_is_none() {
    let broken = sources(&[
        ("sheet/mod.rs", "mod rows; mod names; use rows::row; pub(super) struct Sheet; fn f() { row() }"),
        ("sheet/rows.rs", "use super::{Sheet, names}; pub(super) fn row() {}"),
        ("sheet/names.rs", "use crate::sheet::rows as lines;"),
    ]);
    let two = ["sheet::names", "sheet::rows"].map(str::to_owned).to_vec();
    assert_eq!(circles(&arrows(&broken)), BTreeSet::from([two]));
}

#[test]
fn a_circle_of_the_window_is_found() {
    let broken = sources(&[
        ("host/types.ts", "import type { A } from \"./memory/office\";"),
        ("host/memory/office.ts", "import { B } from \"../types\";"),
        ("host/query.ts", "import { B } from \"./types\";"),
    ]);
    let two = ["host/memory/office", "host/types"].map(str::to_owned).to_vec();
    assert_eq!(circles(&window_arrows(&broken)), BTreeSet::from([two]));
}
