//! The internet file: where everything is, for whoever wants to look at this internet instead of the real one.

use std::{
    io,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use serde::Serialize;

/// The file's form.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct InternetFile {
    pub(crate) resolver: Vec<SocketAddr>,
    pub(crate) second_opinion: Vec<SocketAddr>,
    pub(crate) rdap_bootstrap: String,
    pub(crate) trust: Vec<String>,
    pub(crate) control: Vec<String>,
    pub(crate) portal: String,
    pub(crate) private_ok: Vec<String>,
    pub(crate) whois: Whois,
    pub(crate) ports: Ports,
    pub(crate) pace: Pace,
    pub(crate) limits: Limits,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct Whois {
    pub(crate) jp: SocketAddr,
    #[serde(rename = ".")]
    pub(crate) rest: SocketAddr,
}

#[derive(Clone, Copy, Debug, Default, Serialize)]
pub(crate) struct Ports {
    pub(crate) dns: u16,
    pub(crate) http: u16,
    pub(crate) https: u16,
    pub(crate) smtp: u16,
    pub(crate) submission: u16,
    pub(crate) submissions: u16,
    pub(crate) imaps: u16,
}

#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct Pace {
    pub(crate) whois_spacing_ms: u64,
    pub(crate) rdap_spacing_ms: u64,
}

#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct Limits {
    pub(crate) connect_ms: u64,
    pub(crate) answer_ms: u64,
}

/// Writes the file and `ca.pem` beside it.
pub(crate) fn write(path: &Path, text: &str, ca_pem: &str) -> io::Result<PathBuf> {
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    put(&folder.join("ca.pem"), ca_pem)?;
    put(path, text)?;
    Ok(path.to_path_buf())
}

/// Whoever waits for the file to appear finds it whole.
fn put(path: &Path, text: &str) -> io::Result<()> {
    let beside = path.with_extension("part");
    let mut file = std::fs::File::create(&beside)?;
    io::Write::write_all(&mut file, text.as_bytes())?;
    std::fs::rename(beside, path)
}
