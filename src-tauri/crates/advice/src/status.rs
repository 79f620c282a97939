//! The status words of the house and why one applies.

mod finding;
mod map;

use chrono::NaiveDate;
use kigenban_facts::{CardId, PersonId, State, TlsFault, TlsPurpose};

pub(crate) use finding::Finding;
pub(crate) use map::MAP;

/// Why a status applies.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Reason {
    /// Somebody outside holds a login until this day.
    AccessEnds {
        /// Which lending.
        lent: kigenban_facts::LentId,
        /// The day.
        on: NaiveDate,
    },
    /// 自動更新 入: it will be charged on this day.
    AutoCharge {
        /// The pay-by day.
        on: NaiveDate,
    },
    /// 自動更新 入 and charged long before the end, or past it by days, yet the public date has not moved (gTLD).
    AutoNotMoved {
        /// The date that stands.
        on: NaiveDate,
    },
    /// 自動延長(未確認): the registry added a year, nobody confirmed a payment.
    AutoRenewed {
        /// The registrar may take it back until this day.
        until: NaiveDate,
    },
    /// The paying card ends first.
    CardEnds {
        /// The card.
        card: CardId,
        /// Its last good day.
        on: NaiveDate,
    },
    /// The certificate ends.
    CertificateEnds {
        /// Its last day.
        on: NaiveDate,
        /// Site or mail.
        purpose: TlsPurpose,
        /// The host that shows it.
        host: String,
    },
    /// The certificate has ended.
    CertificateExpired {
        /// Its last day.
        on: NaiveDate,
        /// Site or mail.
        purpose: TlsPurpose,
        /// The host that shows it.
        host: String,
    },
    /// The certificate has a fault that was not there before (or never was good: そろそろ).
    CertificateFault {
        /// The worst one.
        fault: TlsFault,
        /// Site or mail.
        purpose: TlsPurpose,
        /// The host that shows it.
        host: String,
    },
    /// 自動更新が効いていない: two thirds of an automatic certificate's life are over and no new one has come.
    CertificateStuck {
        /// Its last day.
        on: NaiveDate,
        /// Site or mail.
        purpose: TlsPurpose,
        /// The host that shows it.
        host: String,
    },
    /// The pay-by day of an automatic renewal is over: was it charged?
    ChargeUnconfirmed {
        /// The pay-by day.
        on: NaiveDate,
    },
    /// The registry alone says that it is gone: zone and site live.
    Contradicted {
        /// What it says.
        state: State,
    },
    /// The registry's date moved earlier.
    DateMovedEarlier {
        /// The date now.
        to: NaiveDate,
    },
    /// The date comes near.
    DateNear {
        /// The day that counts.
        on: NaiveDate,
    },
    /// Marked as paid, yet the public date has not moved (gTLD).
    DateNotMoved {
        /// The date that stands.
        on: NaiveDate,
    },
    /// The day that counts has passed and nobody confirmed.
    DatePassed {
        /// That day.
        on: NaiveDate,
    },
    /// The day that counts has passed since the date was last seen: whether it was renewed could not be looked up yet.
    DateUnseen {
        /// That day.
        on: NaiveDate,
        /// The day on which it was seen.
        seen: NaiveDate,
    },
    /// A person's 有効期限 and the public one differ: show both and ask.
    DatesDiffer {
        /// The person's.
        own: NaiveDate,
        /// The public one.
        public: NaiveDate,
    },
    /// Answers came, but the date no longer stands in them: the last known one counts.
    DateUnsaid {
        /// Whole days since an answer last said it.
        days: i64,
    },
    /// The registry says it is dead.
    Dead {
        /// The registry's state.
        state: State,
        /// Last day on which it can be taken back, if known and not passed.
        recover_until: Option<NaiveDate>,
    },
    /// The parent zone does not delegate the name any more.
    DelegationGone,
    /// The domain contract was removed or is 対象外, while mail or site of the name are in use.
    DomainNotWatched {
        /// The last day that was seen for it.
        last: Option<NaiveDate>,
    },
    /// DNS does not answer.
    DnsFails,
    /// The signatures of the zone are broken: who verifies them does not find the name.
    DnssecBroken,
    /// 廃止 requested.
    Ending {
        /// The last day on which it works, if known and not passed.
        on: Option<NaiveDate>,
    },
    /// Far away.
    #[default]
    Far,
    /// A handover has a day and is not finished.
    HandoverOpen {
        /// The day.
        on: NaiveDate,
        /// Rows that two people have not looked at yet.
        left: usize,
        /// Who takes over.
        to: PersonId,
    },
    /// The registry publishes another holder's name; nobody has said whether that is right.
    HolderDiffers,
    /// The contract's holder is somebody else.
    HolderOutside,
    /// Its name servers are those a registrar puts in for lapsed names.
    LapseSign,
    /// A lock against moving it to another company is gone.
    LockLifted {
        /// First seen without it on.
        since: NaiveDate,
    },
    /// Marked as paid from a screen that showed no number: was it really through?
    MarkUnproved {
        /// The period that was marked.
        period: NaiveDate,
        /// The day to pay.
        pay_by: NaiveDate,
    },
    /// MX records that were there are gone.
    MxGone,
    /// Texts of the ledger name somebody who left.
    NamesWhoLeft {
        /// Who left.
        person: PersonId,
        /// The fields' names; `recipients` and `card` for rows of their own.
        fields: Vec<&'static str>,
    },
    /// Nobody who is still here is in charge.
    NobodyInCharge,
    /// After this day a renewal that goes by itself can no longer be stopped.
    NoticeDay {
        /// The day.
        on: NaiveDate,
    },
    /// The recovery sheet is not on paper yet.
    SheetPutOff,
    /// The provider may still send its notices to somebody who left.
    NoticesStillGo {
        /// The address it has.
        was: String,
        /// The one it should have, if it is known.
        now: Option<String>,
    },
    /// The registry lists no name servers any more.
    NameServersLost,
    /// Marked as paid, and nobody knows how long the term is: the day of the next payment is asked for.
    NextDayUnknown {
        /// The period paid for.
        paid: NaiveDate,
    },
    /// No date is known.
    NoDateKnown,
    /// It has no date of its own.
    NoDateOfItsOwn,
    /// Not seen well for a while.
    NotChecked {
        /// Whole days since the last good look; `None` = never.
        days: Option<i64>,
    },
    /// In the ledger, but the registry says it is not registered (要確認).
    NotRegistered,
    /// The registry has not turned the page yet (1st and 2nd of the month): no alarm.
    NotTurned,
    /// Marked as paid for this period; waiting for the new date.
    Paid {
        /// The period paid for.
        period: NaiveDate,
    },
    /// A 支払期限 was entered that lies behind the end of the term: a year too late, or 後払い?
    PayByAfterEnd {
        /// The day entered.
        pay_by: NaiveDate,
        /// The end of the term.
        ends: NaiveDate,
    },
    /// Somebody else pays.
    PayerOutside,
    /// 仮登録: no fee yet.
    Provisional {
        /// The day by which it becomes a 本登録, if known.
        until: Option<NaiveDate>,
    },
    /// Records changed, and nobody has said who did it.
    RecordsChanged,
    /// The registry says that it is gone, and nothing else could be asked: the zone gives no answer.
    RegistryAlone {
        /// What it says.
        state: State,
    },
    /// The registrar is not known: its cut-off may be a month before the end.
    RegistrarUnknown,
    /// The registry says that it was given another name.
    Renamed {
        /// First seen on.
        since: NaiveDate,
    },
    /// A successor is not registered for the two-step login yet.
    SecondFactorAwaited {
        /// Who.
        person: PersonId,
    },
    /// A year has gone by since two people looked at the sheet.
    SheetOld {
        /// When they did.
        since: NaiveDate,
        /// The day that is a year later.
        due: NaiveDate,
    },
    /// The site does not answer.
    SiteDown,
    /// The site's address leads to another company, and nobody has said that this is meant.
    SiteElsewhere {
        /// The host it leads to.
        to: String,
    },
    /// One of several machines behind the site fails.
    MachineFails {
        /// Its address.
        address: String,
    },
    /// A parking or 期限超過 page stands where the site was.
    SiteParked,
    /// The page speaks of expiry or parking, and nothing else says that it stands in the site's place.
    SiteSpeaksOfExpiry,
    /// The registry's date has passed, and it has not been possible to see the new one.
    Stale,
    /// It is being moved to another company.
    TransferPending {
        /// First seen on.
        since: NaiveDate,
    },
    /// A bad status was said, and the newest answer leaves it out without a word.
    Unrepeated {
        /// That state; of a transfer: registered.
        state: State,
        /// The day on which it was first said.
        since: NaiveDate,
    },
    /// Not used.
    Unused,
    /// A year goes by since something was seen to arrive on a way.
    WayOld {
        /// Which.
        way: kigenban_facts::WayId,
        /// When it was.
        seen: NaiveDate,
        /// The day from which it counts no more.
        due: NaiveDate,
    },
}
