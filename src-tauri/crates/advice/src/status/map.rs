//! The one table from findings to words.

use kigenban_facts::Status;

use super::Finding;
use crate::TaskKind;

impl Finding {
    /// Its row of the table.
    pub(crate) fn row(self) -> &'static MapRow {
        // A test proves that every finding has a row.
        MAP.iter().find(|row| row.finding == self).unwrap_or(&FAR)
    }
}

/// One row of the status table.
#[derive(Debug)]
pub(crate) struct MapRow {
    pub(crate) finding: Finding,
    pub(crate) status: Status,
    pub(crate) task: Option<TaskKind>,
    #[cfg_attr(not(test), expect(dead_code, reason = "printed as a document by a test"))]
    pub(crate) meaning: &'static str,
}

const fn row(finding: Finding, status: Status, task: Option<TaskKind>, meaning: &'static str) -> MapRow {
    MapRow { finding, status, task, meaning }
}

const FAR: MapRow = row(Finding::Far, Status::Fine, None, "Known and not near.");

/// The one mapping: what is found, which word it gives, and what there is to do. Of several findings the most urgent
/// word counts; among equals the one that stands higher here.
pub(crate) const MAP: &[MapRow] = &[
    row(
        Finding::Dead,
        Status::Stopped,
        Some(TaskKind::Restore),
        "The registry says suspended, deleted, redemption, pending delete or hold: whatever the date, it does not work.",
    ),
    row(
        Finding::NotRegistered,
        Status::Stopped,
        Some(TaskKind::Restore),
        "In the ledger, but the registry says it is not registered: a person must look.",
    ),
    row(
        Finding::LapseSign,
        Status::Stopped,
        Some(TaskKind::Restore),
        "Its name servers are those a registrar puts in for lapsed or unverified names.",
    ),
    row(
        Finding::DelegationGone,
        Status::Stopped,
        Some(TaskKind::FixOutage),
        "The parent zone itself says that the name does not exist.",
    ),
    row(
        Finding::DnssecBroken,
        Status::Stopped,
        Some(TaskKind::FixOutage),
        "The zone's signatures (DNSSEC) are broken: public resolvers answer SERVFAIL, and the records when told not to verify.",
    ),
    row(Finding::DnsFails, Status::Stopped, Some(TaskKind::FixOutage), "The name servers fail or stay silent."),
    row(
        Finding::CertificateExpired,
        Status::Stopped,
        Some(TaskKind::FixCertificate),
        "The certificate served has ended.",
    ),
    row(
        Finding::CertificateBroken,
        Status::Stopped,
        Some(TaskKind::FixCertificate),
        "A certificate that was good before now has a fault that stops a browser.",
    ),
    row(
        Finding::SiteParked,
        Status::Stopped,
        Some(TaskKind::FixOutage),
        "A parking or 期限超過 page stands where the site was: on a host of such pages, or beside servers or addresses that changed, a registration past its day or on hold.",
    ),
    row(Finding::SiteDown, Status::Stopped, Some(TaskKind::FixOutage), "No address of the site answers."),
    row(Finding::MxGone, Status::Stopped, Some(TaskKind::FixOutage), "The mail records that were there are gone."),
    row(
        Finding::Ending,
        Status::AtRisk,
        Some(TaskKind::StopEnding),
        "廃止 was requested: red at once, whatever is marked.",
    ),
    row(
        Finding::DateMovedEarlier,
        Status::AtRisk,
        Some(TaskKind::StopEnding),
        "The public date moved earlier: 廃止 is likely.",
    ),
    row(
        Finding::NameServersLost,
        Status::AtRisk,
        Some(TaskKind::StopEnding),
        "The registry lists no name servers any more.",
    ),
    row(
        Finding::AutoRenewedUnmarked,
        Status::AtRisk,
        Some(TaskKind::Pay),
        "The registry added a year by itself and nobody marked a payment: 45 days.",
    ),
    row(
        Finding::PaidNotMovedUrgent,
        Status::AtRisk,
        Some(TaskKind::ConfirmRenewal),
        "gTLD, marked as paid, 3 days before expiry, and the public date has not moved.",
    ),
    row(
        Finding::AutoNotMoved,
        Status::AtRisk,
        Some(TaskKind::ConfirmRenewal),
        "gTLD on 自動更新, charged long before expiry or past it by days, and the public date has not moved.",
    ),
    row(
        Finding::ChargeOverdue,
        Status::AtRisk,
        Some(TaskKind::ConfirmCharge),
        "自動更新 入, charged long before the end, and the registry had to add its year by itself: most likely the charge failed.",
    ),
    row(
        Finding::CardEndsBeforeCharge,
        Status::AtRisk,
        Some(TaskKind::ReplaceCard),
        "自動更新 入, the charge is near, and the paying card ends before it.",
    ),
    row(
        Finding::CertificateStuckUrgent,
        Status::AtRisk,
        Some(TaskKind::RenewCertificate),
        "Automatic certificate, under a fifth of its life left: the automatic renewal does not work.",
    ),
    row(
        Finding::CertificateUrgent,
        Status::AtRisk,
        Some(TaskKind::RenewCertificate),
        "Certificate by hand, under 7 days left.",
    ),
    row(
        Finding::DatePassed,
        Status::AtRisk,
        Some(TaskKind::Pay),
        "Not on 自動更新, not confirmed, and the day has passed.",
    ),
    row(
        Finding::PayNear,
        Status::AtRisk,
        Some(TaskKind::Pay),
        "Not on 自動更新 (不明 counts as 切), not confirmed, 14 days or less to 支払期限 (有効期限 when none).",
    ),
    row(
        Finding::TransferPending,
        Status::Soon,
        Some(TaskKind::CheckRegistry),
        "A move to another company is under way: asked at once whether that is meant, five days are left to stop it.",
    ),
    row(
        Finding::LockLifted,
        Status::Soon,
        Some(TaskKind::CheckRegistry),
        "A lock against moving the name away is gone: asked whether that is meant.",
    ),
    row(
        Finding::Renamed,
        Status::Soon,
        Some(TaskKind::CheckRegistry),
        "JPRS says Renamed: the name was given up for another one.",
    ),
    row(
        Finding::PaidNotMoved,
        Status::Soon,
        Some(TaskKind::ConfirmRenewal),
        "gTLD, marked as paid, 7 days before expiry, and the public date has not moved: asked.",
    ),
    row(
        Finding::ChargeUnconfirmed,
        Status::Soon,
        Some(TaskKind::ConfirmCharge),
        "自動更新 入, from the planned charge day on: one task, 引き落とされたか確認した.",
    ),
    row(
        Finding::FirstStage,
        Status::Soon,
        Some(TaskKind::Pay),
        "Not on 自動更新, and the first reminder stage has begun (.jp: 2 months, others: 1 month + 1 week).",
    ),
    row(
        Finding::AutoChargeNear,
        Status::Soon,
        Some(TaskKind::CheckAutoRenewal),
        "自動更新 入 and the charge comes near: check card and notice addresses only.",
    ),
    row(
        Finding::CardEndsFirst,
        Status::Soon,
        Some(TaskKind::ReplaceCard),
        "The paying card ends within 1 month + 1 week, before the next charge.",
    ),
    row(
        Finding::CertificateStuck,
        Status::Soon,
        Some(TaskKind::RenewCertificate),
        "Automatic certificate, two thirds of its life (at most until 30 days before the end) and two nights more over unreplaced: 自動更新が効いていない. A mail host's: four fifths.",
    ),
    row(
        Finding::CertificateSoon,
        Status::Soon,
        Some(TaskKind::RenewCertificate),
        "Certificate under a third of its life, at most 30 days. A mail host's: under 7 days.",
    ),
    row(
        Finding::CertificateNeverGood,
        Status::Soon,
        Some(TaskKind::FixCertificate),
        "The certificate never was good as far as known: asked, not alarmed.",
    ),
    row(
        Finding::SiteElsewhere,
        Status::Soon,
        Some(TaskKind::FixOutage),
        "The site's address leads to a domain that is not in the ledger: asked, until somebody says that it is known.",
    ),
    row(
        Finding::MachineFails,
        Status::Soon,
        Some(TaskKind::FixOutage),
        "One of several machines behind the site fails, seen at the same address by two looks ten minutes apart.",
    ),
    row(
        Finding::SiteSpeaksOfExpiry,
        Status::Soon,
        Some(TaskKind::FixOutage),
        "The page speaks of expiry or parking while servers, addresses and registration are as before: asked, until somebody says that it is known.",
    ),
    row(
        Finding::MarkUnproved,
        Status::Soon,
        Some(TaskKind::ConfirmMark),
        "Marked as paid from a screen without a number, and 7 days before the day to pay: asked once more, as a question.",
    ),
    row(
        Finding::DomainNotWatched,
        Status::Soon,
        Some(TaskKind::WatchDomain),
        "The domain contract was removed or is 対象外 while its mail or site is in use: asked.",
    ),
    row(
        Finding::PayByAfterEnd,
        Status::Soon,
        Some(TaskKind::ResolveDates),
        "A 支払期限 was entered behind the end of the term: both days are shown and asked about, the earlier counts.",
    ),
    row(
        Finding::NextDayUnknown,
        Status::Soon,
        Some(TaskKind::FindDate),
        "Marked as paid, and nobody knows how long the term is: the day of the next payment is asked for.",
    ),
    row(
        Finding::HolderOutside,
        Status::Outside,
        Some(TaskKind::MoveHolder),
        "A person said that the holder is not the company, or entered another name.",
    ),
    row(Finding::PayerOutside, Status::Outside, Some(TaskKind::MoveHolder), "Somebody else pays."),
    row(
        Finding::HolderPublished,
        Status::Outside,
        Some(TaskKind::CheckHolder),
        "The registry publishes another holder and nobody has said whether that is right.",
    ),
    row(
        Finding::Contradicted,
        Status::Unconfirmed,
        Some(TaskKind::CheckRegistry),
        "The registry alone says not registered, beside a zone and a site that live or a zone that is silent: 確かめてください, neither stopped nor fine.",
    ),
    row(
        Finding::Unrepeated,
        Status::Unconfirmed,
        Some(TaskKind::CheckRegistry),
        "A bad status that the newest answer leaves out: 確かめてください until something shows that it is over.",
    ),
    row(
        Finding::DateUnsaid,
        Status::Unconfirmed,
        Some(TaskKind::FindDate),
        "For more than 7 days no answer has said the date; reminders go on from the last known one.",
    ),
    row(
        Finding::Provisional,
        Status::Unconfirmed,
        Some(TaskKind::CheckRegistry),
        "仮登録: no fee, nothing stops; it is to become a 本登録.",
    ),
    row(
        Finding::NotTurned,
        Status::Unconfirmed,
        None,
        ".jp, living, yesterday's date, before noon of the 2nd: the page is not turned yet. By itself no alarm.",
    ),
    row(
        Finding::Stale,
        Status::Unconfirmed,
        None,
        ".jp, the published date has passed and the new one was not seen. A payment nobody marked is asked about all the same.",
    ),
    row(
        Finding::NotChecked,
        Status::Unconfirmed,
        None,
        "No good look for 7 days (5 around a marked .jp roll-over), or never.",
    ),
    row(
        Finding::DatesDiffer,
        Status::Unconfirmed,
        Some(TaskKind::ResolveDates),
        "A person's date and the public one differ: both are shown, and asked about.",
    ),
    row(
        Finding::NoDateKnown,
        Status::Unconfirmed,
        Some(TaskKind::FindDate),
        "No date is known: never shown as 大丈夫.",
    ),
    row(
        Finding::PaidWaiting,
        Status::Watching,
        None,
        "Marked as paid for this period: blue until the registry shows the new term.",
    ),
    row(
        Finding::RegistrarUnknown,
        Status::Fine,
        Some(TaskKind::FindRegistrar),
        "The registrar is not known: the first task, because cut-offs differ by a month.",
    ),
    FAR,
    row(Finding::NoDateOfItsOwn, Status::NoDate, None, "It has no date of its own (DNS)."),
    row(Finding::Unused, Status::Unused, None, "対象外: the company does not use it."),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{golden, words};

    #[test]
    fn the_status_table_is_a_document() {
        let mut text = String::from("Of everything found about a contract the most urgent word counts.\n");
        for row in MAP {
            let task = row.task.map_or_else(String::new, |kind| format!("、すること: {}", words::task(kind)));
            text = format!("{text}\n{}{task}\n    {}\n", words::status(row.status), row.meaning);
        }
        golden("status.txt", &text);
    }

    #[test]
    fn every_finding_has_exactly_one_row() {
        let source = include_str!("finding.rs");
        let (_, after) = source.split_once("pub(crate) enum Finding {").unwrap();
        let (body, _) = after.split_once('}').unwrap();
        let names: Vec<&str> = body.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
        assert_eq!(names.len(), MAP.len());
        for name in names {
            assert_eq!(MAP.iter().filter(|row| format!("{:?}", row.finding) == name).count(), 1, "{name}");
        }
    }
}
