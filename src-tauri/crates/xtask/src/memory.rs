//! Memory of a process and all it started, as the system counts it when pages are shared fairly (PSS).

use std::fs;

/// PSS of the whole process tree in MB; `None` where the system does not say (only Linux does).
pub(crate) fn tree_mb(root: u32) -> Option<f64> {
    let kib: u64 = family(root).into_iter().filter_map(pss_kib).sum();
    #[expect(clippy::cast_precision_loss, reason = "a figure for people")]
    (kib > 0).then(|| kib as f64 / 1000.0 * 1.024)
}

/// The process and its descendants.
pub(crate) fn family(root: u32) -> Vec<u32> {
    let parents: Vec<(u32, u32)> = processes().collect();
    let mut family = vec![root];
    let mut next = 0;
    while let Some(parent) = family.get(next).copied() {
        family.extend(parents.iter().filter(|(_, of)| *of == parent).map(|(child, _)| *child));
        next += 1;
    }
    family
}

/// Every process with its parent. One that has ended and only waits to be counted off is none any more.
fn processes() -> impl Iterator<Item = (u32, u32)> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    entries.filter_map(|entry| {
        let id = entry.file_name().to_str()?.parse().ok()?;
        let status = fs::read_to_string(entry.path().join("status")).ok()?;
        if status.lines().any(|line| line.starts_with("State:\tZ")) {
            return None;
        }
        let parent = status.lines().find_map(|line| line.strip_prefix("PPid:"))?.trim().parse().ok()?;
        Some((id, parent))
    })
}

fn pss_kib(id: u32) -> Option<u64> {
    let rollup = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).ok()?;
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}
