//! Bytes to text without loss: UTF-8, else what the bytes themselves show, else what the suffix is known to use.

use std::borrow::Cow;

use encoding_rs::{EUC_JP, EUC_KR, Encoding, GB18030, ISO_2022_JP, KOI8_R, SHIFT_JIS, WINDOWS_1252};

/// Text, and whether its non-ASCII part can be trusted.
pub(crate) struct Decoded<'a> {
    /// The text; ASCII is right in any case.
    pub(crate) text: Cow<'a, str>,
    /// The charset was a last resort: names in it may be nonsense.
    pub(crate) doubtful: bool,
}

/// Decodes an answer from the registry of the top-level name `top`.
pub(crate) fn decode<'a>(bytes: &'a [u8], top: &str) -> Decoded<'a> {
    if bytes.windows(3).any(|three| matches!(three, [0x1b, b'$', b'B' | b'@'] | [0x1b, b'(', b'B' | b'J']))
        && let Some(text) = strictly(ISO_2022_JP, bytes)
    {
        return Decoded { text, doubtful: false };
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Decoded { text: Cow::Borrowed(text), doubtful: false };
    }
    let known: &[&Encoding] = match top {
        "cn" | "xn--fiqs8s" => &[GB18030],
        "jp" => &[EUC_JP, SHIFT_JIS],
        "kr" => &[EUC_KR],
        "ru" | "su" | "ua" => &[KOI8_R],
        _ => &[],
    };
    if let Some(text) = known.iter().find_map(|encoding| strictly(encoding, bytes)) {
        return Decoded { text, doubtful: false };
    }
    Decoded { text: WINDOWS_1252.decode_without_bom_handling(bytes).0, doubtful: true }
}

fn strictly<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Option<Cow<'a, str>> {
    encoding.decode_without_bom_handling_and_without_replacement(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn japanese_in_three_charsets_is_read_whole() {
        let text = "[登録者名] 株式会社みほん商会";
        for encoding in [ISO_2022_JP, EUC_JP] {
            let (bytes, ..) = encoding.encode(text);
            assert_eq!(decode(&bytes, "jp").text, text, "{}", encoding.name());
        }
        assert_eq!(decode(text.as_bytes(), "jp").text, text);
        assert!(!decode(text.as_bytes(), "jp").doubtful);
    }

    #[test]
    fn unknown_bytes_keep_the_ascii_and_are_marked() {
        let decoded = decode(b"expires: 2026-12-04\nholder: Caf\xe9", "se");
        assert!(decoded.text.contains("expires: 2026-12-04"));
        assert!(decoded.doubtful);
    }
}
