//! What can be found about a contract, and what kind of thing each is.

/// One thing found about a contract. Which word it gives stands in [`MAP`] and nowhere else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Finding {
    AutoChargeNear,
    AutoNotMoved,
    AutoRenewedUnmarked,
    CardEndsBeforeCharge,
    CardEndsFirst,
    CertificateBroken,
    CertificateExpired,
    CertificateNeverGood,
    CertificateSoon,
    CertificateStuck,
    CertificateStuckUrgent,
    CertificateUrgent,
    ChargeOverdue,
    ChargeUnconfirmed,
    Contradicted,
    DateMovedEarlier,
    DatePassed,
    DateUnsaid,
    DatesDiffer,
    Dead,
    DelegationGone,
    DnsFails,
    DnssecBroken,
    DomainNotWatched,
    Ending,
    Far,
    FirstStage,
    HolderOutside,
    HolderPublished,
    LapseSign,
    LockLifted,
    MachineFails,
    MarkUnproved,
    MxGone,
    NameServersLost,
    NextDayUnknown,
    NoDateKnown,
    NoDateOfItsOwn,
    NotChecked,
    NotRegistered,
    NotTurned,
    PaidNotMoved,
    PaidNotMovedUrgent,
    PaidWaiting,
    PayByAfterEnd,
    PayNear,
    PayerOutside,
    Provisional,
    RegistrarUnknown,
    Renamed,
    SiteDown,
    SiteElsewhere,
    SiteParked,
    SiteSpeaksOfExpiry,
    Stale,
    TransferPending,
    Unrepeated,
    Unused,
}

impl Finding {
    /// Proved by a look: what may be a mere consequence of a dead domain or dead DNS.
    pub(crate) fn is_outage(self) -> bool {
        matches!(
            self,
            Self::CertificateBroken
                | Self::CertificateExpired
                | Self::DelegationGone
                | Self::DnsFails
                | Self::DnssecBroken
                | Self::MxGone
                | Self::SiteDown
                | Self::MachineFails
                | Self::SiteElsewhere
                | Self::SiteParked
                | Self::SiteSpeaksOfExpiry
        )
    }

    /// Something a look found that a person may know about: asked, not alarmed.
    pub(crate) fn is_a_question(self) -> bool {
        matches!(self, Self::CertificateNeverGood | Self::MachineFails | Self::SiteElsewhere | Self::SiteSpeaksOfExpiry)
    }

    /// Whether it says that a day comes near: neither far, nor paid, nor a question about the day itself.
    pub(crate) fn is_of_a_near_day(self) -> bool {
        !matches!(self, Self::Far | Self::MarkUnproved | Self::NextDayUnknown | Self::PaidWaiting | Self::PayByAfterEnd)
    }

    /// The registry or a host goes on saying it, whatever a person marks: only a look that sees it gone ends it.
    pub(crate) fn only_a_look_ends(self) -> bool {
        matches!(
            self,
            Self::CertificateSoon
                | Self::CertificateStuck
                | Self::CertificateStuckUrgent
                | Self::CertificateUrgent
                | Self::Ending
        )
    }
}
