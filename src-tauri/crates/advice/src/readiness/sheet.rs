//! 引き継ぎシート: whether what it says was looked at by two people.

use std::collections::BTreeSet;

use kigenban_facts::{Book, Bundle, Contract, Kind, RenewalWay, Row, Source};

use super::contracts::{filled, watched};
use super::{Lack, Precaution, Step, lacking, step};
use crate::holdings::open_rows;

/// Done only when every 契約一式 in use was handed over to somebody who is still here, with all its items written down and
/// looked at.
pub(super) fn handover_sheet(book: &Book) -> Step {
    let watched = watched(book);
    let in_use = |bundle: &&Bundle| book.contracts_of(bundle.id).any(|contract| !contract.unused);
    let bundles: Vec<&Bundle> = book.bundles.iter().filter(in_use).collect();
    let mut lacks = Vec::new();
    let mut begun = false;
    let mut open = BTreeSet::new();
    for bundle in &bundles {
        let (lack, has_begun) = sheet_of(book, bundle);
        begun |= has_begun;
        open.extend((!lack.is_empty()).then_some(bundle.id));
        let first = book.contracts_of(bundle.id).find(|contract| !contract.unused).map(|contract| contract.id);
        lacks.extend(lack.into_iter().map(|lack| (first, lack)));
    }
    let mut step = step(Precaution::HandoverSheet, &watched, lacks, begun);
    // It is said once of a 契約一式, and each of its contracts lacks it.
    step.missing = watched.iter().filter(|one| open.contains(&one.bundle)).map(|contract| contract.id).collect();
    step.lacking = step.missing.iter().copied().collect();
    step.left = open.len().max(usize::from(bundles.is_empty()));
    step
}

fn sheet_of(book: &Book, bundle: &Bundle) -> (Vec<Lack>, bool) {
    let latest = book.handovers.of(&bundle.id).max_by_key(|handover| handover.at);
    let Some(latest) = latest else { return (vec![Lack::Sheet], false) };
    let open = open_rows(book, latest);
    let is_blank = |(row, kind): &(Row, Kind)| !open.contains(row) && !is_written(book, bundle, *kind);
    let blank: Vec<Row> = Row::SHEET.into_iter().filter(is_blank).map(|(row, _)| row).collect();
    let mut lacks = lacking(!open.is_empty(), Lack::SheetRows(open.len()));
    let gone = book.person(latest.to).is_some_and(|person| person.left);
    lacks.extend(lacking(gone, Lack::SheetOfLeaver));
    lacks.extend(lacking(!blank.is_empty(), Lack::SheetBlank(blank)));
    (lacks, open.len() < Row::SHEET.len())
}

/// Whether the row says what a successor needs first. 対象外 says so, too.
fn is_written(book: &Book, bundle: &Bundle, kind: Kind) -> bool {
    let said = |contract: &Contract| {
        contract.provider.as_ref().is_some_and(|company| !matches!(company.source, Source::Estimated { .. }))
    };
    book.contracts_of(bundle.id).filter(|contract| contract.kind == kind).any(|contract| {
        contract.unused
            || match kind {
                Kind::Domain => said(contract) && filled(contract.kept_at.as_ref()),
                Kind::Dns => said(contract) || filled(contract.name_servers.as_ref()),
                Kind::Certificate => {
                    contract.renewal_way != RenewalWay::Unknown || filled(contract.certificate_kind.as_ref())
                }
                Kind::Mail => said(contract) || filled(contract.mail_accounts.as_ref()),
                Kind::Server | Kind::Other => said(contract),
            }
    })
}
