//! The catalogue as it is written: id and text of each message, continued lines joined.

use std::path::PathBuf;

/// A message of one language.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    /// Its id.
    pub(crate) id: String,
    /// As written, without the marks where a line may break.
    pub(crate) text: String,
}

/// The room.
pub(crate) fn room() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All messages of one language; terms are no messages.
pub(crate) fn of(language: &str) -> Vec<Message> {
    let mut files: Vec<_> =
        std::fs::read_dir(room().join("ftl").join(language)).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.iter().flat_map(|file| read(&std::fs::read_to_string(file).unwrap())).collect()
}

/// The messages of one file.
pub(crate) fn read(text: &str) -> Vec<Message> {
    let mut found: Vec<Message> = Vec::new();
    for line in text.replace("\r\n", "\n").lines() {
        let starts = line.starts_with(|c: char| c.is_ascii_lowercase());
        match line.split_once(" =") {
            Some((id, text)) if starts => {
                found.push(Message { id: id.to_owned(), text: text.trim().replace("{\"\\u200B\"}", "") });
            }
            _ if line.starts_with([' ', '}']) => {
                if let Some(last) = found.last_mut() {
                    last.text.push('\n');
                    last.text.push_str(line);
                }
            }
            _ => {}
        }
    }
    found
}

/// A small catalogue for a rule to be tried on.
pub(crate) fn small(messages: &[(&str, &str)]) -> Vec<Message> {
    messages.iter().map(|(id, text)| Message { id: (*id).to_owned(), text: (*text).to_owned() }).collect()
}

/// What a person reads of it: everything outside `{ … }`, and the branches of a choice.
pub(crate) fn spoken(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, inside)) = rest.split_once('{') {
        out.push_str(before);
        match inside.split_once("->") {
            // A choice: its branches are read like the rest.
            Some((head, branches)) if !head.contains('}') => rest = branches,
            _ => {
                out.push('◯');
                rest = inside.split_once('}').map_or("", |(_, after)| after);
            }
        }
    }
    out + rest
}
