//! What a diagnosis says.

use chrono::{DateTime, NaiveDate, Utc};
use kigenban_facts::{ContractId, Kind, Origin, PartKind, PersonId, State, Trouble};

use super::{Detail, Ground};
use crate::MailRemark;

/// What was asked.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The name, lower-case A-label form.
    pub domain: &'a str,
    /// What the person sees.
    pub trouble: Trouble,
}

/// Why a look at a site that works cannot tell what its visitors see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Veil {
    /// It asks for a password, or for a proof that a person sits in front.
    Guarded,
    /// It stands behind IPv6 alone, and this office has no way there.
    OnlyV6,
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
    /// It has passed.
    pub passed: bool,
}

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// 登録者情報の確認のメールに答える.
    AnswerConfirmation,
    /// Ask the mail provider about one address.
    AskMailProvider,
    /// Whoever looks after this office's network.
    AskOfficeNetwork,
    /// Ask the sender for the exact error message.
    AskSender,
    /// 業者に電話で聞く.
    CallProvider,
    /// もう一度調べる.
    CheckAgain,
    /// Whether this PC's clock is right.
    CheckClock,
    /// Look whether other devices and pages work; router, cable, Wi-Fi.
    CheckOwnLine,
    /// Whether the name is written as it should be.
    CheckSpelling,
    /// Whether it can be seen from a telephone that is not in this office's Wi-Fi.
    CheckFromOutside,
    /// Make room in the mailbox.
    EmptyMailbox,
    /// Log in to the network (portal).
    LogInToPortal,
    /// 更新料を払う.
    PayRenewal,
    /// Pay the restore fee (redemption).
    PayRestore,
    /// Have the certificate replaced.
    ReplaceCertificate,
    /// Ask who changed DNS and have it put back.
    RestoreRecords,
    /// Have the name servers put back at the registrar.
    RestoreServers,
    /// 社内に知らせる.
    TellStaff,
    /// 直ったら、自動更新を「入」にする.
    TurnOnAutoRenewal,
    /// 廃止の申し込みを取り消す.
    WithdrawEnding,
}

/// One step, and whom it concerns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RescueStep {
    /// What to do.
    pub kind: StepKind,
    /// The contract it concerns; `None` = no company of the ledger has to do with it.
    pub to: Option<Contact>,
}

/// Whom to call, from the ledger and nowhere else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// The kind of contract, also where the ledger has none.
    pub kind: Kind,
    /// The contract it comes from.
    pub contract: Option<ContractId>,
    /// The provider's name.
    pub provider: Option<String>,
    /// Login page: the ledger's, else the provider table's.
    pub login_url: Option<String>,
    /// Telephone; `None` = 電話(未記入・いま調べて書く).
    pub phone: Option<String>,
    /// When the telephone is answered, as a person wrote it.
    pub hours: Option<String>,
    /// By what the provider finds the contract.
    pub customer_number: Option<String>,
    /// Where the login is kept.
    pub kept_at: Option<String>,
    /// 担当者.
    pub manager: Option<PersonId>,
}

impl Diagnosis {
    /// Whether a part was seen to work.
    pub fn works(&self, kind: PartKind) -> bool {
        self.parts.iter().any(|part| part.kind == kind && part.role == PartRole::Healthy)
    }

    /// Whether other causes of their own stand beside the root.
    pub fn has_others(&self) -> bool {
        self.causes.len() > 1
    }
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
    /// The cause.
    pub detail: Detail,
    /// With [`Detail::CannotTell`]: nobody has registered this name, and the ledger does not know it.
    pub unregistered: bool,
    /// The registry's state, when it matters.
    pub state: Option<State>,
    /// The day it expired or stopped, when known.
    pub stopped_on: Option<NaiveDate>,
    /// A payment mark for that period exists (then do not say it is unpaid).
    pub paid: bool,
    /// What hides the site from a look.
    pub veil: Option<Veil>,
    /// With a server that does not answer: mail goes to that very server.
    pub mail_too: bool,
    /// It was seen in order before.
    pub known_before: bool,
    /// What may keep the company's own mail from arriving although nothing stands still.
    pub remarks: Vec<MailRemark>,
    /// The chain.
    pub parts: Vec<Part>,
    /// Until when it can be saved.
    pub last_day: Option<LastDay>,
    /// What to do.
    pub steps: Vec<RescueStep>,
    /// Whom to call first.
    pub contact: Option<Contact>,
    /// The root, then other causes of their own.
    pub causes: Vec<Detail>,
    /// Every fact of these looks.
    pub facts: Vec<Ground>,
}
