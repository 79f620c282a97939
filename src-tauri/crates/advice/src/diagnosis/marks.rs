//! What people did about a trouble, and how it was put right: marks of the ledger under keys of their own.

use kigenban_facts::{Book, Done};

/// The step name of a mark that says that it works again.
pub const MENDED: &str = "mended";
const FRONT: &str = "trouble";

/// One mark.
#[derive(Clone, Copy, Debug)]
pub struct TroubleMark<'a> {
    /// The cause's code.
    pub detail: &'a str,
    /// The step's name, or [`MENDED`].
    pub step: &'a str,
    /// Who, when, and what was added in words.
    pub done: &'a Done,
}

impl TroubleMark<'_> {
    /// It says that it works again.
    pub fn is_mended(&self) -> bool {
        self.step == MENDED
    }
}

/// The key of a mark.
pub fn trouble_key(domain: &str, detail: &str, step: &str) -> String {
    format!("{FRONT}:{domain}:{detail}:{step}")
}

/// Domain, cause and step of a mark's key; `None` = another kind of task.
pub fn read_trouble_key(key: &str) -> Option<(&str, &str, &str)> {
    let mut parts = key.split(':');
    let found = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    (found.0 == FRONT && parts.next().is_none()).then_some((found.1, found.2, found.3))
}

/// Every mark about a domain, in the order they were made.
pub fn trouble_marks<'a>(book: &'a Book, domain: &str) -> Vec<TroubleMark<'a>> {
    let mark = |done: &'a Done| {
        let (of, detail, step) = read_trouble_key(&done.task)?;
        (of == domain).then_some(TroubleMark { detail, step, done })
    };
    book.dones.iter().filter_map(mark).collect()
}
