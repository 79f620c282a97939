//! What a diagnosis says.

use chrono::{DateTime, NaiveDate, Utc};
use kigenban_facts::{ContractId, Origin, PartKind, PersonId, State, Trouble};

use crate::MailRemark;

/// The one cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Too little could be seen.
    CannotTell,
    /// The certificate stops visitors.
    Certificate,
    /// The parent zone or the name servers do not answer for the name any more.
    Delegation,
    /// The registration has lapsed or is on hold.
    Lapsed,
    /// The mail host's name leads nowhere.
    MailHostGone,
    /// No MX any more (or "takes no mail").
    MxGone,
    /// Nothing wrong is seen from outside.
    NothingSeen,
    /// Our own line.
    OwnLine,
    /// The server does not answer.
    ServerDown,
    /// The site leads to another company.
    SiteElsewhere,
    /// The server answers with an error.
    SiteError,
    /// A parking page stands there.
    SiteParked,
}

/// Why a look at a site that works cannot tell what its visitors see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Veil {
    /// It asks for a password, or for a proof that a person sits in front.
    Guarded,
    /// It took the connection, and its page did not come while somebody waited.
    Slow,
}

/// What a part is in this trouble.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartRole {
    /// The cause.
    Cause,
    /// It suffers from the cause.
    Effect,
    /// It is healthy.
    Healthy,
    /// It could not be looked at.
    NotLooked,
    /// It has a trouble of its own, not the one asked about.
    Separate,
}

/// One part of the chain.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Which.
    pub kind: PartKind,
    /// Its role.
    pub role: PartRole,
    /// Who said so (a registry, a resolver, a host).
    pub source: Option<Origin>,
    /// When it was seen.
    pub at: Option<DateTime<Utc>>,
}

/// The last day on which a lapsed name can still be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastDay {
    /// The day.
    pub date: NaiveDate,
    /// The rule it comes from, e.g. `jp.recover_20th`.
    pub rule: String,
    /// It has passed.
    pub passed: bool,
}

/// What to do, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// 業者に電話で聞く.
    CallProvider,
    /// Ask the mail provider about one address.
    AskMailProvider,
    /// もう一度調べる.
    CheckAgain,
    /// Look whether other devices and pages work; router, cable, Wi-Fi.
    CheckOwnLine,
    /// Ask who changed DNS and have it put back.
    RestoreRecords,
    /// Log in to the network (portal).
    LogInToPortal,
    /// 更新料を払う.
    PayRenewal,
    /// Have the certificate replaced.
    ReplaceCertificate,
    /// Pay the restore fee (redemption).
    PayRestore,
    /// Ask the sender for the exact error message.
    AskSender,
    /// 社内に知らせる.
    TellStaff,
    /// 直ったら、自動更新を「入」にする.
    TurnOnAutoRenewal,
}

/// Whom to call, from the ledger.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// The contract it comes from.
    pub contract: Option<ContractId>,
    /// The provider's name.
    pub provider: Option<String>,
    /// Login page: the ledger's, else the provider table's.
    pub login_url: Option<String>,
    /// Telephone; `None` = 電話(未記入・いま調べて書く).
    pub phone: Option<String>,
    /// Where the login is kept.
    pub kept_at: Option<String>,
    /// 管理責任者.
    pub manager: Option<PersonId>,
}

/// The diagnosis of one trouble.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnosis {
    /// What the person sees.
    pub trouble: Trouble,
    /// The domain.
    pub domain: String,
    /// When it was looked at.
    pub at: DateTime<Utc>,
    /// The one cause.
    pub cause: Cause,
    /// The registry's state, when it matters.
    pub state: Option<State>,
    /// The day it expired or stopped, when known.
    pub stopped_on: Option<NaiveDate>,
    /// A payment mark for that period exists (then do not say it is unpaid).
    pub paid: bool,
    /// With [`Cause::CannotTell`]: what hides the site from a look.
    pub veil: Option<Veil>,
    /// What may keep the company's own mail from arriving although nothing stands still.
    pub remarks: Vec<MailRemark>,
    /// The chain.
    pub parts: Vec<Part>,
    /// Until when it can be saved.
    pub last_day: Option<LastDay>,
    /// What to do.
    pub steps: Vec<StepKind>,
    /// Whom to call.
    pub contact: Contact,
}
