//! Looking for an office's words in everything that was written, in every shape they could have there.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;

/// A value and where it was found.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// The value.
    pub(crate) value: String,
    /// The file.
    pub(crate) file: PathBuf,
}

/// Searches all files under these places, except those under `except`.
pub(crate) fn search(values: &[&str], places: &[&Path], except: &[&Path]) -> Vec<Found> {
    let needles: Vec<(&str, Vec<Vec<u8>>)> = values.iter().map(|value| (*value, shapes(value))).collect();
    let mut found = Vec::new();
    for place in places {
        walk(place, except, &mut |file, bytes| {
            for (value, shapes) in &needles {
                if shapes.iter().any(|shape| contains(bytes, shape)) {
                    found.push(Found { value: (*value).to_owned(), file: file.to_path_buf() });
                }
            }
        });
    }
    found
}

/// UTF-8, UTF-16LE, Shift_JIS, and base64 of UTF-8 at its three possible alignments.
fn shapes(value: &str) -> Vec<Vec<u8>> {
    let wide: Vec<u8> = value.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut shapes = vec![value.as_bytes().to_vec(), wide];
    let (legacy, _, lost) = encoding_rs::SHIFT_JIS.encode(value);
    if !lost {
        shapes.push(legacy.into_owned());
    }
    for shift in 0..3_usize {
        let mut shifted = vec![0; shift];
        shifted.extend_from_slice(value.as_bytes());
        // Only letters that depend on the value alone: the first and last group may mix with its neighbours.
        let whole = shifted.len() / 3 * 3;
        let encoded = STANDARD_NO_PAD.encode(shifted.get(..whole).unwrap_or_default());
        let skip = if shift == 0 { 0 } else { 4 };
        if encoded.len() >= skip + 8 {
            shapes.push(encoded.into_bytes().split_off(skip));
        }
    }
    shapes
}

fn walk(place: &Path, except: &[&Path], visit: &mut impl FnMut(&Path, &[u8])) {
    if except.iter().any(|beside| place.starts_with(beside)) {
        return;
    }
    let Ok(kind) = fs::symlink_metadata(place) else { return };
    if kind.is_dir() {
        for entry in fs::read_dir(place).into_iter().flatten().flatten() {
            walk(&entry.path(), except, visit);
        }
    } else if kind.is_file()
        && let Ok(bytes) = fs::read(place)
    {
        visit(place, &bytes);
    }
}

fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    let Some((first, rest)) = needle.split_first() else { return false };
    let mut from = 0;
    while let Some(at) = bytes.get(from..).and_then(|part| part.iter().position(|byte| byte == first)) {
        let start = from + at + 1;
        if bytes.get(start..).is_some_and(|part| part.starts_with(rest)) {
            return true;
        }
        from = start;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    const VALUE: &str = "株式会社みほん商会";

    fn finds(bytes: &[u8]) -> bool {
        shapes(VALUE).iter().any(|shape| contains(bytes, shape))
    }

    #[test]
    fn a_value_is_found_in_every_shape() {
        let wide: Vec<u8> = format!("ab{VALUE}").encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(finds(format!("..{VALUE}..").as_bytes()));
        assert!(finds(&wide));
        assert!(finds(&encoding_rs::SHIFT_JIS.encode(VALUE).0));
    }

    #[test]
    fn base64_is_found_wherever_the_value_begins() {
        for before in ["", "a", "ab", "abc"] {
            let text = STANDARD_NO_PAD.encode(format!("{before}{VALUE}のあと"));
            assert!(finds(text.as_bytes()), "after {} bytes", before.len());
        }
    }

    #[test]
    fn another_companys_name_is_not_taken_for_it() {
        assert!(!finds("株式会社べつの商会".as_bytes()));
        assert!(!finds(b""));
    }
}
