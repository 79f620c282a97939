//! Reads the `.ftl` files of both languages and holds them against each other.

use std::collections::BTreeMap;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// One message with its arguments in the order of first appearance in Japanese.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its id, e.g. `home-task-title`.
    pub id: String,
    /// Its arguments.
    pub args: Vec<Arg>,
    /// The Japanese text with `{$arg}` places, the default branch where there are several.
    pub text: String,
}

/// One argument.
#[derive(Clone, Debug)]
pub struct Arg {
    /// Its name without `$`.
    pub name: String,
    /// A branch is chosen by it in one of the languages, so that a number counts as a number.
    pub selects: bool,
}

/// All messages of all areas.
#[derive(Debug)]
pub struct Catalogue {
    /// Names of the area files, sorted.
    pub areas: Vec<String>,
    /// Messages, sorted by area, then as written.
    pub messages: Vec<Message>,
}

impl Catalogue {
    /// Reads `ja/*.ftl` and `en/*.ftl`; every fault is one line that says where.
    pub fn read(ftl: &Path) -> Result<Self, Vec<String>> {
        let mut faults = Vec::new();
        let ja = Side::read(&ftl.join("ja"), &mut faults);
        let en = Side::read(&ftl.join("en"), &mut faults);
        for area in ja.areas.iter().filter(|area| !en.areas.contains(area)) {
            faults.push(format!("en/{area}.ftl is missing"));
        }
        for area in en.areas.iter().filter(|area| !ja.areas.contains(area)) {
            faults.push(format!("ja/{area}.ftl is missing"));
        }
        let mut messages = Vec::new();
        for id in &ja.order {
            let Some(theirs) = en.raw.get(id) else {
                faults.push(format!("{id}: missing in en"));
                continue;
            };
            let Some(ours) = ja.raw.get(id) else { continue };
            messages.push(pair(id, ours, theirs, &mut faults));
        }
        for id in en.order.iter().filter(|id| !ja.raw.contains_key(*id)) {
            faults.push(format!("{id}: missing in ja"));
        }
        if faults.is_empty() { Ok(Self { areas: ja.areas, messages }) } else { Err(faults) }
    }
}

fn pair(id: &str, ja: &Raw, en: &Raw, faults: &mut Vec<String>) -> Message {
    let mut left: Vec<&String> = ja.args.iter().collect();
    let mut right: Vec<&String> = en.args.iter().collect();
    left.sort();
    right.sort();
    if left != right {
        faults.push(format!("{id}: ja uses {left:?}, en uses {right:?}"));
    }
    if ja.term != en.term {
        faults.push(format!("{id}: a term in one language, a message in the other"));
    }
    let args = ja
        .args
        .iter()
        .map(|name| Arg { name: name.clone(), selects: ja.selectors.contains(name) || en.selectors.contains(name) })
        .collect();
    Message { id: id.to_owned(), args, text: ja.text.clone() }
}

/// One language.
struct Side {
    areas: Vec<String>,
    order: Vec<String>,
    raw: BTreeMap<String, Raw>,
}

#[derive(Clone, Default)]
struct Raw {
    args: Vec<String>,
    selectors: Vec<String>,
    text: String,
    term: bool,
}

impl Side {
    fn read(folder: &Path, faults: &mut Vec<String>) -> Self {
        let mut side = Self { areas: areas(folder, faults), order: Vec::new(), raw: BTreeMap::new() };
        for area in side.areas.clone() {
            let path = folder.join(format!("{area}.ftl"));
            match std::fs::read_to_string(&path) {
                Ok(text) => side.take(&path, &text, faults),
                Err(fault) => faults.push(format!("{}: {fault}", path.display())),
            }
        }
        side
    }

    fn take(&mut self, path: &Path, text: &str, faults: &mut Vec<String>) {
        let resource = match parser::parse(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                faults.extend(errors.iter().map(|error| {
                    let line = text.bytes().take(error.pos.start).filter(|byte| *byte == b'\n').count() + 1;
                    format!("{}:{line}: {}", path.display(), error.kind)
                }));
                resource
            }
        };
        for entry in &resource.body {
            let (id, pattern, attributes, term) = match entry {
                Entry::Message(message) => (message.id.name, message.value.as_ref(), message.attributes.len(), false),
                Entry::Term(term) => (term.id.name, Some(&term.value), term.attributes.len(), true),
                _ => continue,
            };
            if attributes > 0 {
                faults.push(format!("{id}: one message is one text; give an attribute a message of its own"));
            }
            let mut raw = Raw { term, ..Raw::default() };
            match pattern {
                Some(pattern) => raw.read(pattern, id, faults),
                None => faults.push(format!("{id}: has no text")),
            }
            let (id, twin) = if term { (format!("-{id}"), id.to_owned()) } else { (id.to_owned(), format!("-{id}")) };
            if self.raw.contains_key(&twin) {
                // fluent-bundle keeps both under one name: the later one would hide the earlier.
                faults.push(format!("{id}: a term and a message share this name ({})", path.display()));
            }
            if self.raw.insert(id.clone(), raw).is_some() {
                faults.push(format!("{id}: written twice ({})", path.display()));
            }
            self.order.push(id);
        }
    }
}

fn areas(folder: &Path, faults: &mut Vec<String>) -> Vec<String> {
    let mut areas: Vec<String> = match std::fs::read_dir(folder) {
        Ok(entries) => entries
            .filter_map(|entry| Some(entry.ok()?.file_name().to_str()?.strip_suffix(".ftl")?.to_owned()))
            .collect(),
        Err(fault) => {
            faults.push(format!("{}: {fault}", folder.display()));
            Vec::new()
        }
    };
    areas.sort();
    areas
}

impl Raw {
    fn read(&mut self, pattern: &Pattern<&str>, id: &str, faults: &mut Vec<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.read_expression(expression, id, faults),
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>, id: &str, faults: &mut Vec<String>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline, id, faults),
            Expression::Select { selector, variants } => {
                if let InlineExpression::VariableReference { id: name } = selector {
                    add(&mut self.args, name.name);
                    add(&mut self.selectors, name.name);
                } else {
                    faults.push(format!("{id}: a branch is chosen by an argument, by nothing else"));
                }
                for variant in variants {
                    let before = self.text.len();
                    self.read(&variant.value, id, faults);
                    if !variant.default {
                        self.text.truncate(before);
                    }
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>, id: &str, faults: &mut Vec<String>) {
        match inline {
            InlineExpression::VariableReference { id: name } => {
                add(&mut self.args, name.name);
                self.text.extend(["{$", name.name, "}"]);
            }
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                self.text.push_str(value);
            }
            InlineExpression::TermReference { id: name, .. } => self.text.extend(["{-", name.name, "}"]),
            InlineExpression::Placeable { expression } => self.read_expression(expression, id, faults),
            _ => faults.push(format!("{id}: only arguments and -terms may stand inside braces")),
        }
    }
}

fn add(names: &mut Vec<String>, name: &str) {
    if !names.iter().any(|known| known == name) {
        names.push(name.to_owned());
    }
}
