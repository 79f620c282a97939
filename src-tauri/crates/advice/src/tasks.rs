//! つぎにすること: what a person can do, with keys that stay the same as long as the thing to do stays the same.

use chrono::{DateTime, NaiveDate, Utc};
use kigenban_facts::{BundleId, CardId, ContractId, PersonId};
use serde::Serialize;
use ts_rs::TS;

use crate::{Deadlines, Reason, Status};

/// What there is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TaskKind {
    /// 変えた人がいるか確かめる.
    AnswerChange,
    /// 名義を確かめる: the registry publishes another name.
    CheckHolder,
    /// 引き落とされたか確認する.
    ConfirmCharge,
    /// 更新されたか登録業者に確かめる: marked as paid, but the public date stands still.
    ConfirmRenewal,
    /// 期限を調べて書く.
    FindDate,
    /// 登録業者を確かめる.
    FindRegistrar,
    /// 証明書の不具合を直してもらう.
    FixCertificate,
    /// Something does not work: find out why (opens 困ったとき).
    FixOutage,
    /// 名義を移す.
    MoveHolder,
    /// 更新料を払う.
    Pay,
    /// 証明書を入れ替える (or have the automatic renewal repaired).
    RenewCertificate,
    /// カードを替える.
    ReplaceCard,
    /// どちらの日付が正しいか決める.
    ResolveDates,
    /// It is dead: get it back.
    Restore,
    /// 廃止申請, lost name servers or an earlier date: call the registrar today.
    StopEnding,
}

impl TaskKind {
    /// The word used in keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::AnswerChange => "answer_change",
            Self::CheckHolder => "check_holder",
            Self::ConfirmCharge => "confirm_charge",
            Self::ConfirmRenewal => "confirm_renewal",
            Self::FindDate => "find_date",
            Self::FindRegistrar => "find_registrar",
            Self::FixCertificate => "fix_certificate",
            Self::FixOutage => "fix_outage",
            Self::MoveHolder => "move_holder",
            Self::Pay => "pay",
            Self::RenewCertificate => "renew_certificate",
            Self::ReplaceCard => "replace_card",
            Self::ResolveDates => "resolve_dates",
            Self::Restore => "restore",
            Self::StopEnding => "stop_ending",
        }
    }
}

/// What happens to the work when nothing is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Consequence {
    /// Mail stops.
    MailStops,
    /// The company cannot move or keep it by itself.
    NotOurs,
    /// Nothing stops by itself.
    #[default]
    Nothing,
    /// Payment fails, then the service stops.
    PaymentFails,
    /// Site and mail stop at the same time.
    SiteAndMailStop,
    /// The site stops.
    SiteStops,
    /// Visitors are warned away from the site.
    SiteWarns,
    /// Something of the contract stops.
    Stops,
}

/// Buttons that make sense, main one first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Button {
    /// 社内で変えた / だれも変えていない / 分からない.
    AnswerChange,
    /// 替え終わった.
    CardReplaced,
    /// 引き落とされたか確認した (opens the form of 支払いが済んだ).
    ConfirmCharge,
    /// 支払いが済んだ (支払いを確認した).
    ConfirmPayment,
    /// 済んだ: an ordinary mark.
    Done,
    /// 直す: opens the contract's form.
    Edit,
    /// 登録業者を確かめる: how to find out.
    FindRegistrar,
    /// 会社の名義です / 社外です.
    HolderQuestion,
    /// 手順を見る (moving 名義).
    HolderSteps,
    /// 払い方を見る.
    HowToPay,
    /// 替え方を見る.
    HowToReplace,
    /// あとで.
    Later,
    /// 困ったとき.
    Trouble,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Task {
    /// Stable: contract, period and kind. What `Snooze.task` and `Done.task` name.
    pub key: String,
    /// What there is to do.
    pub kind: TaskKind,
    /// The contract it is about (for a card: the first contract it pays).
    pub contract: ContractId,
    /// Its ひとそろい.
    pub bundle: BundleId,
    /// The card, for [`TaskKind::ReplaceCard`].
    pub card: Option<CardId>,
    /// The change, for [`TaskKind::AnswerChange`].
    pub change: Option<String>,
    /// The status that made it.
    pub status: Status,
    /// Why.
    pub reason: Reason,
    /// The day of the date block; `None` = 期限なし・早めに.
    pub due: Option<NaiveDate>,
    /// Days until `due`; negative when it has passed.
    pub days_left: Option<i64>,
    /// Both dates with their sources.
    pub deadlines: Deadlines,
    /// What happens when nothing is done.
    pub consequence: Consequence,
    /// Contracts that stop with it (or, for a card, that are paid with it).
    pub victims: Vec<ContractId>,
    /// Buttons, main one first.
    pub buttons: Vec<Button>,
    /// 管理責任者, else 副担当.
    pub manager: Option<PersonId>,
    /// あとで: put off until then (still in the future).
    pub snoozed_until: Option<DateTime<Utc>>,
    /// It cannot be put off beyond this instant.
    pub snooze_limit: Option<DateTime<Utc>>,
}
