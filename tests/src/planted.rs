//! A search by bytes for values that must not be found: in every encoding a careless program might write them in.

use std::{
    fmt, io,
    path::{Path, PathBuf},
};

use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};

/// One value found where it must not be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Find {
    /// The file.
    pub file: PathBuf,
    /// The value.
    pub value: String,
    /// How it was written there.
    pub encoding: &'static str,
}

impl fmt::Display for Find {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}) in {}", self.value, self.encoding, self.file.display())
    }
}

/// Looks for every value in every file below `folder`. What cannot be read is an error, not an empty result.
pub fn search(folder: &Path, values: &[String]) -> io::Result<Vec<Find>> {
    let needles: Vec<_> = values.iter().map(|value| (value, encodings(value))).collect();
    let mut finds = Vec::new();
    for file in files(folder)? {
        let bytes = std::fs::read(&file)?;
        for (value, forms) in &needles {
            for (encoding, form) in forms {
                if holds(&bytes, form) {
                    finds.push(Find { file: file.clone(), value: (*value).clone(), encoding });
                }
            }
        }
    }
    Ok(finds)
}

/// Every file below a folder, hidden ones included.
pub fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else if path.is_file() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The forms a value is looked for in: UTF-8, UTF-16LE, Shift_JIS where it can say it, base64 at each of the three
/// places a value can have inside a longer text.
pub fn encodings(value: &str) -> Vec<(&'static str, Vec<u8>)> {
    let mut forms = vec![
        ("UTF-8", value.as_bytes().to_vec()),
        ("UTF-16LE", value.encode_utf16().flat_map(u16::to_le_bytes).collect()),
    ];
    let (sjis, _, lossy) = encoding_rs::SHIFT_JIS.encode(value);
    if !lossy {
        forms.push(("Shift_JIS", sjis.into_owned()));
    }
    forms.extend([0, 1, 2].map(|place| ("base64", base64_at(value.as_bytes(), place))));
    forms
}

/// The letters of base64 that the value alone decides, when it begins `place` bytes after a multiple of three.
fn base64_at(value: &[u8], place: usize) -> Vec<u8> {
    let mut padded = vec![0; place];
    padded.extend_from_slice(value);
    let text = STANDARD_NO_PAD.encode(&padded);
    // Letters made of the bytes in front, in part or whole.
    let front = (place * 8).div_ceil(6);
    // The last letter is shared with whatever follows unless the value ends on a boundary.
    let end = padded.len() * 8 / 6;
    text.bytes().take(end).skip(front).collect()
}

fn holds(bytes: &[u8], needle: &[u8]) -> bool {
    let Some(first) = needle.first() else { return false };
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| byte == first) {
        rest = rest.get(at..).unwrap_or_default();
        if rest.starts_with(needle) {
            return true;
        }
        rest = rest.get(1..).unwrap_or_default();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_is_found_in_the_middle_of_something_else() {
        let folder = tempfile::tempdir().unwrap();
        let value = "株式会社みほん商会".to_owned();
        let long = |bytes: &[u8]| [b"before".as_slice(), bytes, b"after".as_slice()].concat();
        let mut kept: Vec<(String, Vec<u8>)> = encodings(&value)
            .into_iter()
            .filter(|(name, _)| *name != "base64")
            .map(|(name, bytes)| (name.to_owned(), long(&bytes)))
            .collect();
        for place in 0..3 {
            let text = [vec![b'x'; place], long(value.as_bytes())].concat();
            kept.push((format!("base64-{place}"), STANDARD_NO_PAD.encode(text).into_bytes()));
        }
        for (name, bytes) in &kept {
            let mut file = std::fs::File::create(folder.path().join(name)).unwrap();
            io::Write::write_all(&mut file, bytes).unwrap();
        }
        let mut found: Vec<String> = search(folder.path(), &[value])
            .unwrap()
            .iter()
            .map(|find| find.file.file_name().unwrap().to_string_lossy().into_owned())
            .collect();
        found.dedup();
        assert_eq!(found.len(), kept.len(), "{found:?}");
    }

    #[test]
    fn a_value_that_is_not_there_is_not_found() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::File::create(folder.path().join("empty")).unwrap();
        assert_eq!(search(folder.path(), &["佐藤 恵子".to_owned()]).unwrap(), []);
    }
}
