//! What this PC is called in the office.

use kigenban_wording::Words;

/// The name the system gives it; 期限番のパソコン where it says none.
pub(crate) fn pc_name(words: Words) -> String {
    let named = ["COMPUTERNAME", "HOSTNAME"].into_iter().find_map(|name| std::env::var(name).ok());
    let named = named.or_else(|| std::fs::read_to_string("/etc/hostname").ok());
    let clean: String = named.unwrap_or_default().chars().filter(|c| !c.is_control()).take(60).collect();
    if clean.trim().is_empty() { words.month_this_pc() } else { clean.trim().to_owned() }
}
