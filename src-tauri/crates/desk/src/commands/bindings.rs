//! The window's types: `ui/src/bindings`, one file per room, written when the tests run.
//!
//! What no command and no event reaches is not written, so a type the window lost goes by itself.

use std::any::{TypeId, type_name};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Write as _;
use std::path::PathBuf;

use ts_rs::{Config, TS, TypeVisitor};

use super::{Command, TABLE, is_own, one_line};
use crate::{Code, Event, Show, view};

const HEADER: &str = "// Written by `cargo xtask gen` from the desk's commands and events; never edited by hand.\n";

#[test]
fn export_bindings() {
    let mut bindings = Bindings::new();
    for command in TABLE.values() {
        (command.reach)(&mut bindings);
    }
    bindings.visit::<Event>();
    bindings.visit::<Code>();
    bindings.visit::<Show>();
    // What a job's `done` brings.
    bindings.visit::<view::Found>();
    bindings.visit::<view::TroubleView>();
    let folder = folder();
    let files = bindings.files(&commands());
    for (name, text) in &files {
        let path = folder.join(name);
        if std::fs::read_to_string(&path).is_ok_and(|old| old == *text) {
            continue;
        }
        kigenban_ledger::atomic_write(&path, text.as_bytes()).unwrap();
    }
    let there: BTreeSet<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "words.ts")
        .collect();
    assert_eq!(there, files.into_keys().collect(), "a file of bindings that nothing writes");
}

/// What one command's arguments and answer name.
pub(super) fn reach<A: TS + 'static, R: TS + 'static>(bindings: &mut Bindings) {
    A::visit_dependencies(bindings);
    if is_own::<R>() {
        R::visit_dependencies(bindings);
    } else {
        bindings.visit::<R>();
        R::visit_generics(bindings);
    }
}

fn folder() -> PathBuf {
    std::env::var_os("TS_RS_EXPORT_DIR").unwrap().into()
}

/// The map from command to arguments and answer.
fn commands() -> String {
    let mut lines = String::new();
    for Command { name, args, reply, .. } in TABLE.values() {
        writeln!(lines, "  \"{name}\": {{ args: {}; reply: {} }};", shape(args), shape(reply)).unwrap();
    }
    format!("/** Every command of the desk: its arguments and its answer. */\nexport type Commands = {{\n{lines}}};\n")
}

fn shape(typescript: &str) -> String {
    one_line(typescript).replace("{}", "Record<string, never>")
}

/// Types by room, and which types of other rooms a room's file names.
pub(super) struct Bindings {
    config: Config,
    seen: HashSet<TypeId>,
    rooms: BTreeMap<String, Room>,
    /// Whose dependencies are being visited; the commands stand with the desk.
    from: String,
}

#[derive(Default)]
struct Room {
    types: BTreeMap<String, String>,
    uses: BTreeMap<String, BTreeSet<String>>,
}

impl Bindings {
    fn new() -> Self {
        Self { config: Config::from_env(), seen: HashSet::new(), rooms: BTreeMap::new(), from: "desk".to_owned() }
    }

    fn files(mut self, commands: &str) -> BTreeMap<String, String> {
        let desk = self.rooms.entry("desk".to_owned()).or_default();
        desk.types.insert("Commands".to_owned(), commands.to_owned());
        self.rooms.into_iter().map(|(name, room)| (format!("{name}.ts"), room.text())).collect()
    }
}

impl Room {
    fn text(self) -> String {
        let mut text = HEADER.to_owned();
        for (room, names) in self.uses {
            let names: Vec<String> = names.into_iter().collect();
            writeln!(text, "import type {{ {} }} from \"./{room}\";", names.join(", ")).unwrap();
        }
        for declaration in self.types.into_values() {
            write!(text, "\n{declaration}").unwrap();
        }
        text
    }
}

impl TypeVisitor for Bindings {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // Only a type that was given a declaration would have a file of its own.
        if T::output_path().is_none() {
            return;
        }
        let (room, name) = (room::<T>(), T::ident(&self.config));
        if room != self.from {
            let from = self.rooms.entry(self.from.clone()).or_default();
            from.uses.entry(room.clone()).or_default().insert(name.clone());
        }
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        let declaration = format!("{}export {}\n", T::docs().unwrap_or_default(), T::decl(&self.config));
        let types = &mut self.rooms.entry(room.clone()).or_default().types;
        let other = types.insert(name.clone(), declaration.clone());
        assert!(other.is_none_or(|other| other == declaration), "two types of {room} are called {name}");
        let outer = std::mem::replace(&mut self.from, room);
        T::WithoutGenerics::visit_dependencies(self);
        self.from = outer;
    }
}

/// The room a type is at home in: `kigenban_facts::date::Sourced` lives in `facts`.
fn room<T: ?Sized>() -> String {
    let home = type_name::<T>().split("::").next().unwrap();
    home.strip_prefix("kigenban_").unwrap_or_else(|| panic!("{home} is none of our rooms")).to_owned()
}
