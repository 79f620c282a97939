//! The modules of one room, and which of them names which.

use std::collections::{BTreeMap, BTreeSet};

use crate::code::{self, Token};
use crate::files::Source;

/// Who names whom.
pub(crate) type Arrows = BTreeMap<String, BTreeSet<String>>;

type Path = Vec<String>;

#[derive(Default)]
struct Module {
    code: Vec<Token>,
    /// What `use` brings in: by its name here, where it comes from.
    brought: BTreeMap<String, Path>,
    /// What `use a::*` brings in.
    whole: Vec<Path>,
    /// What is only handed on by `pub use` and not named in the code.
    named: Vec<Path>,
}

/// The arrows between the files of a room. A name that is handed on by `pub use` is looked for where it is at home.
pub(crate) fn arrows(sources: &[Source]) -> Arrows {
    let modules = read(sources);
    let mut arrows = Arrows::new();
    for (name, module) in &modules {
        let homes = module.named.iter().filter_map(|path| home(&modules, path, 0));
        arrows.insert(name.clone(), homes.filter(|home| home != name).collect());
    }
    arrows
}

fn read(sources: &[Source]) -> BTreeMap<String, Module> {
    let mut modules: BTreeMap<String, Module> = BTreeMap::new();
    let mut tests = BTreeSet::new();
    for (file, text) in sources {
        let path = module_path(file);
        let (code, only_tests) = code::read(text);
        tests.extend(only_tests.into_iter().map(|name| below(&path, &name)));
        modules.insert(path, Module { code, ..Module::default() });
    }
    modules.retain(|path, _| !tests.iter().any(|test| path == test || path.starts_with(&format!("{test}::"))));
    let names: BTreeSet<String> = modules.keys().cloned().collect();
    for (name, module) in &mut modules {
        find_names(&names, name, module);
    }
    modules
}

/// `a/b.rs`, `a/b/mod.rs` -> `a::b`.
fn module_path(file: &str) -> String {
    let mut parts: Vec<&str> = file.trim_end_matches(".rs").split('/').collect();
    if parts.last().is_some_and(|last| ["lib", "main", "mod"].contains(last)) {
        parts.pop();
    }
    parts.join("::")
}

fn below(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}::{name}") }
}

fn find_names(modules: &BTreeSet<String>, own: &str, module: &mut Module) {
    let code = std::mem::take(&mut module.code);
    let (mut rest, mut handed_on) = (Vec::new(), Vec::new());
    let mut at = 0;
    while at < code.len() {
        if code[at].word() == Some("use") {
            let end = (at..code.len()).find(|at| code[*at] == Token::Sign(';')).unwrap_or(code.len());
            let public = is_public(&code[..at]);
            for (path, alias) in tree(&code[at + 1..end]) {
                let Some(path) = absolute(modules, own, &path) else { continue };
                if alias == "*" {
                    module.whole.push(path.clone());
                } else {
                    module.brought.insert(alias.clone(), path.clone());
                }
                if public { handed_on.push((alias, path)) } else { module.named.push(path) }
            }
            at = end + 1;
        } else {
            rest.push(code[at].clone());
            at += 1;
        }
    }
    for path in paths(&rest) {
        module.named.extend(absolute(modules, own, &path));
    }
    let said: BTreeSet<&str> = rest.iter().filter_map(Token::word).collect();
    module.named.extend(handed_on.into_iter().filter(|(alias, _)| said.contains(alias.as_str())).map(|(_, path)| path));
    module.code = rest;
}

fn is_public(before: &[Token]) -> bool {
    match before {
        [.., Token::Word(last)] => last == "pub",
        [.., Token::Word(public), Token::Sign('('), _, Token::Sign(')')] => public == "pub",
        _ => false,
    }
}

/// The paths of a `use`, each with the name it has here.
fn tree(tokens: &[Token]) -> Vec<(Path, String)> {
    let mut found = Vec::new();
    branch(&[], tokens, &mut found);
    found
}

fn branch(above: &[String], tokens: &[Token], found: &mut Vec<(Path, String)>) {
    for part in split(tokens) {
        let mut path = above.to_vec();
        let mut alias = None;
        let mut at = 0;
        while at < part.len() {
            match &part[at] {
                Token::Word(word) if word == "as" => {
                    alias = part.get(at + 1).and_then(Token::word).map(str::to_owned);
                    break;
                }
                Token::Word(word) => path.push(word.clone()),
                Token::Sign('*') => alias = Some("*".to_owned()),
                Token::Sign('{') => {
                    branch(&path, &part[at + 1..part.len() - 1], found);
                    path.clear();
                    break;
                }
                Token::Sign(_) => {}
            }
            at += 1;
        }
        if path.len() > above.len() && path.last().is_some_and(|last| last == "self") {
            path.pop();
        }
        if let Some(last) = path.last() {
            found.push((path.clone(), alias.unwrap_or_else(|| last.clone())));
        }
    }
}

/// Parts between commas that stand in no braces.
fn split(tokens: &[Token]) -> Vec<&[Token]> {
    let mut depth = 0_i32;
    tokens
        .split(|token| {
            depth += i32::from(*token == Token::Sign('{')) - i32::from(*token == Token::Sign('}'));
            depth == 0 && *token == Token::Sign(',')
        })
        .filter(|part| !part.is_empty())
        .collect()
}

/// `a::b::c` as it stands in code.
fn paths(code: &[Token]) -> Vec<Path> {
    let joined = |at: usize| code[at..].starts_with(&[Token::Sign(':'), Token::Sign(':')]);
    let (mut found, mut at) = (Vec::new(), 0);
    while at < code.len() {
        let Some(word) = code[at].word() else {
            at += 1;
            continue;
        };
        let mut path = vec![word.to_owned()];
        at += 1;
        while at + 2 < code.len() && joined(at) {
            let Some(next) = code[at + 2].word() else { break };
            path.push(next.to_owned());
            at += 3;
        }
        if path.len() > 1 {
            found.push(path);
        }
    }
    found
}

/// A path from the top of the room; `None` for what is not of this room.
fn absolute(modules: &BTreeSet<String>, own: &str, path: &[String]) -> Option<Path> {
    let mut above: Path = own.split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect();
    let first = path.first()?;
    let rest = match first.as_str() {
        "crate" => return Some(path[1..].to_vec()),
        "self" => &path[1..],
        "super" => {
            let up = path.iter().take_while(|part| *part == "super").count();
            above.truncate(above.len().checked_sub(up)?);
            &path[up..]
        }
        _ if modules.contains(&below(own, first)) => path,
        _ => return None,
    };
    above.extend_from_slice(rest);
    Some(above)
}

/// The module in which a path ends, following what is only handed on.
fn home(modules: &BTreeMap<String, Module>, path: &[String], steps: usize) -> Option<String> {
    let at = (0..=path.len()).rev().find(|at| modules.contains_key(&path[..*at].join("::")))?;
    let (name, module) = modules.get_key_value(&path[..at].join("::"))?;
    let Some(item) = path.get(at).filter(|_| steps < 8) else { return Some(name.clone()) };
    let follow = |from: &[String], rest: &[String]| home(modules, &[from, rest].concat(), steps + 1);
    if let Some(from) = module.brought.get(item) {
        return follow(from, &path[at + 1..]);
    }
    let mentions = |path: &&Path| {
        let other = modules.get(&path.join("::"));
        other.is_some_and(|other| other.code.iter().any(|token| token.word() == Some(item)))
    };
    match module.whole.iter().find(mentions) {
        Some(from) if !module.code.iter().any(|token| token.word() == Some(item)) => follow(from, &path[at..]),
        _ => Some(name.clone()),
    }
}
