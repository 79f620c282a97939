//! 点検.

use kigenban_checks::DomainName;
use kigenban_facts::{Book, Check};
use serde::Deserialize;
use ts_rs::TS;

use super::{Job, Most, Nothing};
use crate::failure::domain_name;
use crate::job::JobKind;
use crate::look::shuffle;
use crate::view::Checkup;
use crate::{Code, Desk, Error, Result};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub(super) struct Run {
    /// Left out = every domain of the ledger.
    domains: Option<Vec<String>>,
}

/// いま点検する. A checkup that runs already takes the looks on.
pub(super) fn run(desk: &Desk, args: &Run) -> Result<Job> {
    let domains =
        |book: &Book| book.bundles.iter().filter_map(|bundle| DomainName::parse(&bundle.domain).ok()).collect();
    let ours: Vec<DomainName> = desk.of_book(|book| Some(domains(book)))?;
    let wanted = match &args.domains {
        None => ours,
        Some(typed) => {
            let mut wanted = Vec::new();
            for text in typed {
                let name = domain_name(text)?;
                if !ours.contains(&name) {
                    return Err(Error::new(Code::NotFound).at_field("domains"));
                }
                wanted.push(name);
            }
            wanted
        }
    };
    let mut looks: Vec<_> = wanted.iter().flat_map(|name| Check::ALL.map(|check| (name.clone(), check))).collect();
    shuffle(&mut looks);
    Ok(Job { job: desk.start_check(looks) })
}

/// The screen; of its rows the most worrying ones, when a number is asked for.
pub(super) fn get(desk: &Desk, args: &Most) -> Result<Checkup> {
    let (started, line) = {
        let watch = desk.watch();
        (watch.started, watch.line)
    };
    let progress = desk.jobs().progress(JobKind::Check);
    desk.say(|say, opened| Ok(say.checkup(progress, line, opened.kept.next_look(started), args.most())))
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Stop {
    #[ts(type = "number")]
    job: u64,
}

/// Stops a job. What was looked at until then is kept.
pub(super) fn stop(desk: &Desk, args: &Stop) -> Result<Nothing> {
    desk.jobs().stop(args.job)?;
    Ok(Nothing {})
}
