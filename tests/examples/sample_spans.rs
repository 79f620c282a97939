//! Renews the observations of the sample office: looks at its domains on the small internet and puts what was seen into
//! `tests/sample/office.json`. `cargo run -q -p kigenban-tests --example sample_spans`.

use std::path::Path;

use kigenban_checks::{DomainName, Internet};
use kigenban_facts::{Check, Seen, Span};
use kigenban_ledger::atomic_write;
use kigenban_testnet::{Testnet, World};
use kigenban_tests::soak::Failure;

fn main() -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let mut book = kigenban_sample::book();
    let now = kigenban_sample::now();
    let folder = tempfile::tempdir()?;
    let net = Testnet::start(World::sample(now))?;
    let internet = Internet::from_file(&net.write(folder.path())?)?;
    let first = "2026-06-03T01:15:00Z".parse()?;
    let last = "2026-11-24T00:12:00Z".parse()?;
    book.spans.clear();
    for bundle in &book.bundles {
        let name = DomainName::parse(&bundle.domain)?;
        for look in runtime.block_on(kigenban_checks::observe_timed(&name, &Check::ALL, &internet, now)).0 {
            let mut span = Span::of(look);
            let begun = match span.outcome.seen() {
                Some(Seen::Tls(tls)) => tls.not_before + chrono::TimeDelta::hours(3),
                _ => first,
            };
            span.first_seen = begun.max(first);
            span.last_seen = last;
            let hours = if span.check == Check::Registration { 24 } else { 4 };
            span.count = u32::try_from((last - span.first_seen).num_hours() / hours)?;
            if let kigenban_facts::Outcome::Seen(Seen::Web(web)) = &mut span.outcome {
                web.urls.iter_mut().for_each(|url| url.took_ms = Some(40));
            }
            book.spans.push(span);
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample/office.json");
    // What people entered stays as it was written; only the observations are exchanged.
    let (head, rest) = kigenban_sample::JSON.split_once("\n \"spans\": [").ok_or("no spans in office.json")?;
    let (_, tail) = rest.split_once("\n ],\n \"sent\"").ok_or("no end of spans in office.json")?;
    let spans = serde_json::to_string_pretty(&book.spans)?.replace('\n', "\n ");
    let text = format!("{head}\n \"spans\": {spans},\n \"sent\"{tail}");
    atomic_write(&path, text.as_bytes())?;
    Ok(())
}
