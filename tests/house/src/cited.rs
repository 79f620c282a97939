//! A comment that cites `knowledge/…` leads to a heading that is there.

use crate::files::{Source, below, sources, top};

/// `## Two formats` -> `two-formats`, as pages make their anchors.
fn anchor(heading: &str) -> String {
    let kept = heading.trim().chars().filter(|c| c.is_alphanumeric() || [' ', '-'].contains(c));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}

fn anchors(page: &str) -> Vec<String> {
    page.lines().filter(|line| line.starts_with('#')).map(|line| anchor(line.trim_start_matches('#'))).collect()
}

/// Citations of pages or headings that are not there.
fn lost(pages: &[Source], code: &[Source]) -> Vec<String> {
    let is_there = |page: &str, heading: &str| {
        pages.iter().any(|(name, text)| name == page && anchors(text).iter().any(|anchor| anchor == heading))
    };
    let mut found = Vec::new();
    for (file, text) in code {
        for part in text.split("knowledge/").skip(1) {
            let name: String = part.chars().take_while(|c| c.is_alphanumeric() || "-.#_".contains(*c)).collect();
            let name = name.trim_end_matches('.');
            if !name.split_once('#').is_some_and(|(page, heading)| is_there(page, heading)) {
                found.push(format!("{file}: knowledge/{name}"));
            }
        }
    }
    found
}

#[test]
fn every_rule_that_is_cited_can_be_read() {
    let top = top().join("src-tauri");
    let pages = below(&top.join("knowledge"), &[".md"]);
    let code = below(&top, &[".rs", ".toml"]);
    assert!(code.iter().any(|(_, text)| text.contains("knowledge/")), "nothing is cited any more");
    assert_eq!(lost(&pages, &code), [""; 0]);
}

#[test]
fn a_citation_that_leads_nowhere_is_found() {
    let pages = sources(&[("registration.md", "# Registration\n### Two formats (JP)\n")]);
    let code = sources(&[
        ("a.rs", "// knowledge/registration.md#two-formats-jp, and (knowledge/registration.md#registration)."),
        (
            "b.rs",
            "// knowledge/registration.md §1.2\n// knowledge/registration.md#gone\n// knowledge/else.md#two-formats-jp",
        ),
    ]);
    assert_eq!(
        lost(&pages, &code),
        [
            "b.rs: knowledge/registration.md",
            "b.rs: knowledge/registration.md#gone",
            "b.rs: knowledge/else.md#two-formats-jp"
        ]
    );
}
