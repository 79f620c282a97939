//! Records and names as they are written down here.

use hickory_proto::rr::rdata::TXT;
use hickory_proto::rr::{RData, Record};

/// The name servers among records.
pub(crate) fn name_servers(records: &[Record]) -> Vec<String> {
    let host = |record: &Record| match &record.data {
        RData::NS(server) => Some(plain(&server.0.to_ascii())),
        _ => None,
    };
    records.iter().filter_map(host).collect()
}

/// The strings of a TXT record, joined as RFC 7208 §3.3 says.
pub(crate) fn text(txt: &TXT) -> String {
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
