//! Records and names as they are written down here.

/// The strings of a TXT record, joined as RFC 7208 §3.3 says.
pub(crate) fn text(txt: &hickory_proto::rr::rdata::TXT) -> String {
    let bytes: Vec<u8> = txt.txt_data.iter().flat_map(|part| part.iter().copied()).collect();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Lower case, no final dot; the root stays a dot.
pub(crate) fn plain(name: &str) -> String {
    let lower = name.to_ascii_lowercase();
    match lower.strip_suffix('.') {
        Some("") | None => lower,
        Some(bare) => bare.to_owned(),
    }
}
