//! The two generated files as text.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::catalogue::{Catalogue, Message};

/// `src/generated.rs`: one method on `Words` per message that Rust says.
pub fn rust(catalogue: &Catalogue, said: &BTreeSet<String>) -> String {
    let mut out = String::from("// Written by `cargo xtask gen`; never edited by hand.\n\nuse crate::Words;\n\n");
    for language in ["en", "ja"] {
        let _ = writeln!(out, "pub(crate) const {}: &[&str] = &[", language.to_uppercase());
        for area in &catalogue.areas {
            let _ = writeln!(out, "    include_str!(\"../ftl/{language}/{area}.ftl\"),");
        }
        out.push_str("];\n\n");
    }
    out.push_str("impl Words {\n");
    let own = messages(catalogue).filter(|message| said.contains(&snake(&message.id)));
    for (index, message) in own.enumerate() {
        if index > 0 {
            out.push('\n');
        }
        method(&mut out, message);
    }
    out.push_str("}\n");
    out
}

/// `ui/src/bindings/words.ts`: id -> arguments.
pub fn typescript(catalogue: &Catalogue) -> String {
    let mut out = String::from(
        "// Written by `cargo xtask gen`; never edited by hand.\n\n\
         /** Every message of the catalogue with its arguments. */\nexport type Words = {\n",
    );
    for message in messages(catalogue) {
        let args = if message.args.is_empty() {
            "Record<string, never>".to_owned()
        } else {
            let fields: Vec<String> = message
                .args
                .iter()
                .map(|arg| format!("{}: {}", key(&arg.name), if arg.selects { "number" } else { "string" }))
                .collect();
            format!("{{ {} }}", fields.join("; "))
        };
        let _ = writeln!(out, "  {}: {args};", key(&message.id));
    }
    out.push_str("};\n\n/** The id of a message. */\nexport type WordId = keyof Words;\n");
    out
}

fn messages(catalogue: &Catalogue) -> impl Iterator<Item = &Message> {
    catalogue.messages.iter().filter(|message| !message.id.starts_with('-'))
}

fn method(out: &mut String, message: &Message) {
    let name = snake(&message.id);
    let mut params = String::from("self");
    let mut values = Vec::new();
    for arg in &message.args {
        let param = snake(&arg.name);
        let _ = write!(params, ", {param}: &str");
        let make = if arg.selects { "choice" } else { "text" };
        values.push(format!("(\"{}\", Words::{make}({param}))", arg.name));
    }
    let _ = writeln!(out, "    /// {}", doc(&message.text));
    let _ = writeln!(out, "    pub fn {name}({params}) -> String {{");
    let _ = writeln!(out, "        self.format(\"{}\", [{}])", message.id, values.join(", "));
    out.push_str("    }\n");
}

fn doc(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::from("「");
    for char in line.chars() {
        if matches!(char, '[' | ']' | '<' | '>' | '`' | '*' | '_' | '\\') {
            out.push('\\');
        }
        out.push(char);
    }
    out.push('」');
    out
}

pub(crate) fn snake(name: &str) -> String {
    let name = name.replace('-', "_").to_lowercase();
    match name.as_str() {
        "as" | "box" | "else" | "final" | "for" | "if" | "in" | "match" | "move" | "ref" | "self" | "type" | "use"
        | "where" => {
            format!("{name}_")
        }
        _ => name,
    }
}

/// A key the way the UI's formatter writes it: quoted only where it must be.
fn key(name: &str) -> String {
    if name.contains('-') { format!("\"{name}\"") } else { name.to_owned() }
}
