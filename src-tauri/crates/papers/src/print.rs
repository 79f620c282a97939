//! From ready strings to PDF: typst in process, with its own small world (no files, no clock, no network).

use std::sync::LazyLock;

use serde::Serialize;
use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

use crate::error::PaperError;
use crate::fonts;
use crate::sheet::Sheet;

/// Sizes of the handover sheet's text in points, largest first: the first that fits one page is taken.
const SIZES: [f64; 2] = [10.5, 9.75];
/// The smallest print of the house; what does not fit then goes on to a second page.
const SMALLEST: f64 = 9.0;

/// The handover sheet as PDF, A4. One page in the usual case.
pub fn handover_pdf(sheet: &Sheet) -> Result<Vec<u8>, PaperError> {
    pdf(&handover(sheet)?)
}

/// The handover sheet, laid out.
pub(crate) fn handover(sheet: &Sheet) -> Result<PagedDocument, PaperError> {
    let mut content = printable(sheet)?;
    let mut in_size = |size: f64| {
        content["size"] = size.into();
        set(&HANDOVER, &content)
    };
    for size in SIZES {
        let document = in_size(size)?;
        if document.pages().len() == 1 {
            return Ok(document);
        }
    }
    in_size(SMALLEST)
}

/// Lays out one template over its content.
pub(crate) fn set(template: &Source, content: &Value) -> Result<PagedDocument, PaperError> {
    let world = Desk { template: template.clone(), content: Bytes::new(serde_json::to_vec(content)?) };
    let set = typst::compile::<PagedDocument>(&world).output.map_err(unset);
    // The typesetter remembers what it has set; a program that stays in the tray must not grow with every sheet.
    typst::comemo::evict(8);
    set
}

/// Writes a laid-out document as PDF. Neither the time nor the tool is written into the file.
pub(crate) fn pdf(document: &PagedDocument) -> Result<Vec<u8>, PaperError> {
    let options = PdfOptions { creator: Smart::Custom(Some("Kigenban".to_owned())), ..PdfOptions::default() };
    typst_pdf::pdf(document, &options).map_err(unset)
}

/// Why something could not be set.
fn unset(faults: impl IntoIterator<Item = SourceDiagnostic>) -> PaperError {
    let messages: Vec<String> = faults.into_iter().map(|fault| fault.message.to_string()).collect();
    PaperError::Typeset(messages.join("; "))
}

/// The content with every text made printable: characters no face has become 〓, long words may break. `replaced` says
/// whether a 〓 stands for a missing type.
pub(crate) fn printable(content: &impl Serialize) -> Result<Value, PaperError> {
    let mut value = serde_json::to_value(content)?;
    let mut replaced = false;
    clean_texts(&mut value, &mut replaced);
    value["replaced"] = replaced.into();
    Ok(value)
}

fn clean_texts(value: &mut Value, replaced: &mut bool) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(|value| clean_texts(value, replaced)),
        Value::Object(fields) => fields.values_mut().for_each(|value| clean_texts(value, replaced)),
        Value::String(text) => *text = clean(text, replaced),
        Value::Bool(_) | Value::Null | Value::Number(_) => {}
    }
}

/// How long a word without a blank may be before it is allowed to break anywhere.
const LONG_WORD: usize = 36;

fn clean(text: &str, replaced: &mut bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut word = 0;
    for char in text.chars() {
        if char.is_control() {
            out.push(' ');
            word = 0;
            continue;
        }
        if fonts::can_print(char) {
            out.push(char);
        } else {
            *replaced = true;
            out.push('〓');
        }
        // Japanese breaks between any two characters by itself; addresses and numbers need a place to.
        word = if char.is_ascii_graphic() { word + 1 } else { 0 };
        if word >= LONG_WORD {
            out.push('\u{200B}');
            word = 0;
        }
    }
    out
}

/// The typesetter's world: one template, its content, the house's faces.
struct Desk {
    template: Source,
    content: Bytes,
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &fonts::BOOK
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(unknown(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if Some(id) == *CONTENT { Ok(self.content.clone()) } else { Err(unknown(id)) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts::FACES.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        // Days come in as ready strings.
        None
    }
}

fn unknown(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static CONTENT: LazyLock<Option<FileId>> = LazyLock::new(|| file("content.json"));
static HANDOVER: LazyLock<Source> =
    LazyLock::new(|| template("handover.typ", include_str!("../templates/handover.typ")));
/// The recovery sheet's template.
pub(crate) static RECOVERY: LazyLock<Source> =
    LazyLock::new(|| template("recovery.typ", include_str!("../templates/recovery.typ")));
pub(crate) static MONTH: LazyLock<Source> =
    LazyLock::new(|| template("month.typ", include_str!("../templates/month.typ")));

fn template(name: &str, text: &str) -> Source {
    file(name).map_or_else(|| Source::detached(text), |id| Source::new(id, text.to_owned()))
}

fn file(name: &str) -> Option<FileId> {
    VirtualPath::new(name).ok().map(|path| RootedPath::new(VirtualRoot::Project, path).intern())
}

/// Everything that is printed, in the order it is set: for tests, which need no other tool to read a PDF.
#[cfg(test)]
pub(crate) fn text_of(document: &PagedDocument) -> String {
    use typst::layout::{Frame, FrameItem};
    fn walk(frame: &Frame, out: &mut String) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => walk(&group.frame, out),
                FrameItem::Text(text) => {
                    out.push_str(&text.text);
                    out.push('\n');
                }
                _ => {}
            }
        }
    }
    let mut out = String::new();
    for page in document.pages() {
        out.push_str("--- page\n");
        walk(&page.frame, &mut out);
    }
    out
}
