//! The forms of a WHOIS line: `label: value` and its older relatives.

use super::day;
use super::labels::{Label, label};

/// A line whose label is known.
pub(crate) struct Said<'a> {
    /// What the label means.
    pub(crate) label: Label,
    /// The label as written.
    pub(crate) name: &'a str,
    /// What stands behind it, trimmed; maybe nothing.
    pub(crate) value: &'a str,
}

impl<'a> Said<'a> {
    /// The line in the first form that gives a known label.
    pub(crate) fn of(line: &'a str) -> Option<Self> {
        let known = |(name, value): (&'a str, &'a str)| Some(Self { label: label(name)?, name, value });
        pair(line)
            .and_then(known)
            .or_else(|| led(line).and_then(known))
            .or_else(|| columns(line).and_then(known).filter(|said| !said.label.is_of_people()))
            .or_else(|| Self::of_sentence(line))
    }

    /// `Record expires on 2026-12-04`, `Record will expire on - Fri Dec 4 2026`.
    fn of_sentence(line: &'a str) -> Option<Self> {
        if line.len() > 100 || !line.bytes().any(|b| b.is_ascii_digit()) {
            return None;
        }
        let spaces = line.match_indices(' ').map(|(at, _)| at).take(5);
        spaces.filter_map(|at| line.split_at_checked(at)).find_map(|(name, rest)| {
            let label = label(name).filter(|label| label.is_date())?;
            let value = rest.trim_start_matches([' ', '-', ':', '.']);
            let begins = value.split([' ', '-', ',', '/', '.']).next().unwrap_or_default();
            let is_date = begins.starts_with(|c: char| c.is_ascii_digit()) || day::is_name(begins);
            is_date.then_some(Self { label, name, value })
        })
    }
}

/// A label that stands on a line of its own without a colon (`Nameservers`).
pub(crate) fn heading(body: &str) -> Option<Said<'_>> {
    if body.len() > 40 || body.contains(':') {
        return None;
    }
    let label = label(body).filter(|label| matches!(label, Label::NameServer | Label::Registrar))?;
    Some(Said { label, name: body, value: "" })
}

pub(crate) fn is_remark(body: &str) -> bool {
    body.starts_with('%') || body.starts_with('#') || body.starts_with(">>>") || body.starts_with("--")
}

/// `label: value`, `label......: value`, `[label] value`, `a [label] value`.
pub(crate) fn pair(line: &str) -> Option<(&str, &str)> {
    let line = line.trim();
    let lettered = line.strip_prefix(|c: char| c.is_ascii_lowercase()).unwrap_or(line).trim_start();
    if let Some(bracketed) = lettered.strip_prefix('[')
        && let Some((name, value)) = bracketed.split_once(']')
    {
        return Some((name, value.trim()));
    }
    let colon = line.find([':', '：'])?;
    let (name, value) = line.split_at(colon);
    let value = value.trim_start_matches([':', '：']);
    (!name.is_empty() && name.chars().count() <= 60).then(|| (name.trim(), value.trim_start_matches('.').trim()))
}

/// `label......... value`: leaders without a colon, as registrars of the older school write.
fn led(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once("...")?;
    Some((name.trim(), value.trim_start_matches(['.', ':', ' ', '\t'])))
}

/// `label      value`: columns without a colon.
fn columns(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once("  ").or_else(|| line.split_once('\t'))?;
    Some((name, value.trim()))
}

/// Lines under a label may carry a label of their own (`DNS: ns1.example.jp`, `ns1: …`).
pub(crate) fn after_label(body: &str) -> &str {
    body.split_once(": ").map_or(body, |(_, value)| value.trim())
}
