//! The words of tasks: what there is to do, what happens otherwise, which buttons make sense.

/// What there is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TaskKind {
    /// 変えた人がいるか確かめる.
    AnswerChange,
    /// 自動更新の前に、カードの期限と通知先だけ確かめる.
    CheckAutoRenewal,
    /// 名義を確かめる: the registry publishes another name.
    CheckHolder,
    /// 登録のことを確かめる: a move, a lifted lock, a registry that contradicts what everybody sees.
    CheckRegistry,
    /// 引き落とされたか確認する.
    ConfirmCharge,
    /// 受付番号か明細を見たか確かめる: marked as paid from a screen that showed no number.
    ConfirmMark,
    /// 更新されたかドメインの会社に確かめる: marked as paid, but the public date stands still.
    ConfirmRenewal,
    /// 続けるか、断るか決める: before a renewal that goes by itself.
    DecideRenewal,
    /// 貸しているログインを止める.
    EndAccess,
    /// 引き継ぎを、決めた日までに終える.
    FinishHandover,
    /// 期限を調べて書く.
    FindDate,
    /// ドメインの会社を確かめる.
    FindRegistrar,
    /// 証明書の不具合を直してもらう.
    FixCertificate,
    /// Something does not work: find out why (opens 困ったとき).
    FixOutage,
    /// 退職・異動した人のものを、いまいる人に移す: what the ledger cannot hand on by itself.
    HandOn,
    /// 復旧シートを紙に残す: it was put off at the start.
    KeepSheet,
    /// 引き継ぎシートを、年に一度見直す.
    LookAtSheet,
    /// 名義を移す.
    MoveHolder,
    /// 担当を決める.
    NameManager,
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
    /// 届け方を、年に一度試す.
    TryWay,
    /// ドメインの契約を台帳に戻す: mail or site of a name nobody watches are in use.
    WatchDomain,
}

impl TaskKind {
    /// The word used in keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::AnswerChange => "answer_change",
            Self::CheckAutoRenewal => "check_auto_renewal",
            Self::CheckHolder => "check_holder",
            Self::CheckRegistry => "check_registry",
            Self::ConfirmCharge => "confirm_charge",
            Self::ConfirmMark => "confirm_mark",
            Self::ConfirmRenewal => "confirm_renewal",
            Self::DecideRenewal => "decide_renewal",
            Self::EndAccess => "end_access",
            Self::FinishHandover => "finish_handover",
            Self::FindDate => "find_date",
            Self::FindRegistrar => "find_registrar",
            Self::FixCertificate => "fix_certificate",
            Self::FixOutage => "fix_outage",
            Self::HandOn => "hand_on",
            Self::KeepSheet => "keep_sheet",
            Self::LookAtSheet => "look_at_sheet",
            Self::MoveHolder => "move_holder",
            Self::NameManager => "name_manager",
            Self::Pay => "pay",
            Self::RenewCertificate => "renew_certificate",
            Self::ReplaceCard => "replace_card",
            Self::ResolveDates => "resolve_dates",
            Self::Restore => "restore",
            Self::StopEnding => "stop_ending",
            Self::TryWay => "try_way",
            Self::WatchDomain => "watch_domain",
        }
    }
}

/// What happens to the work when nothing is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Consequence {
    /// Mail stops.
    MailStops,
    /// Mail programs warn, or refuse to fetch and send.
    MailWarns,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Button {
    /// 社内で変えた / だれも変えていない / 分からない.
    AnswerChange,
    /// 分からない / 日付のない契約です.
    AnswerDate,
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
    /// Opens 引き継ぎ.
    Handover,
    /// 会社の名義です / 社外です.
    HolderQuestion,
    /// 払い方を見る.
    HowToPay,
    /// 替え方を見る.
    HowToReplace,
    /// 心当たりがある: an ordinary mark on a question about one host, or one change at the registry.
    Known,
    /// あとで.
    Later,
    /// まだです: takes the mark away, and the reminders come back.
    NotPaidYet,
    /// Opens 設定.
    Settings,
    /// Opens where the recovery sheet is made.
    Sheet,
    /// 手順を見る: the task has a page of its own.
    Steps,
    /// 困ったとき.
    Trouble,
    /// Opens 届け方.
    Ways,
}

impl TaskKind {
    /// Buttons that make sense, main one first.
    pub(super) fn buttons(self) -> &'static [Button] {
        match self {
            Self::AnswerChange => &[Button::AnswerChange],
            Self::CheckAutoRenewal | Self::DecideRenewal | Self::EndAccess => {
                &[Button::Done, Button::Edit, Button::Later]
            }
            Self::CheckHolder => &[Button::HolderQuestion, Button::Later],
            Self::CheckRegistry => &[Button::Known, Button::Trouble, Button::Later],
            Self::ConfirmCharge => &[Button::ConfirmCharge, Button::HowToPay, Button::Later],
            Self::ConfirmRenewal => &[Button::HowToPay, Button::Done, Button::Later],
            Self::ConfirmMark => &[Button::ConfirmPayment, Button::NotPaidYet, Button::Later],
            Self::FinishHandover => &[Button::Handover, Button::Later],
            Self::HandOn => &[Button::Edit, Button::Later],
            Self::KeepSheet => &[Button::Sheet, Button::Later],
            Self::FindDate => &[Button::Edit, Button::AnswerDate, Button::Later],
            Self::FindRegistrar => &[Button::Steps, Button::Edit, Button::Later],
            Self::FixCertificate | Self::FixOutage => &[Button::Trouble, Button::Later],
            Self::LookAtSheet => &[Button::Handover, Button::Done, Button::Later],
            Self::MoveHolder | Self::NameManager => &[Button::Steps, Button::Later],
            Self::Pay => &[Button::HowToPay, Button::ConfirmPayment, Button::Later],
            Self::RenewCertificate => &[Button::Later],
            Self::ReplaceCard => &[Button::HowToReplace, Button::CardReplaced, Button::Later],
            Self::ResolveDates | Self::WatchDomain => &[Button::Edit, Button::Done, Button::Later],
            Self::Restore => &[Button::Trouble, Button::HowToPay],
            Self::StopEnding => &[Button::HowToPay, Button::Done],
            Self::TryWay => &[Button::Ways, Button::Later],
        }
    }

    /// A matter of the office's own people: outside addresses are not told of it.
    pub fn stays_inside(self) -> bool {
        matches!(
            self,
            Self::DecideRenewal
                | Self::EndAccess
                | Self::FinishHandover
                | Self::HandOn
                | Self::LookAtSheet
                | Self::NameManager
                | Self::TryWay
        )
    }

    /// A name can be lost for good while it waits: it is not put off.
    pub fn is_a_last_call(self) -> bool {
        matches!(self, Self::Restore | Self::StopEnding)
    }

    /// Which comes first when two tasks of one contract are equally urgent: nobody can pay an unknown registrar.
    pub(super) fn rank(self) -> u8 {
        match self {
            Self::FindRegistrar => 0,
            Self::FixCertificate | Self::FixOutage | Self::Restore | Self::StopEnding => 1,
            Self::ConfirmCharge | Self::ConfirmMark | Self::ConfirmRenewal | Self::Pay => 2,
            Self::RenewCertificate | Self::ReplaceCard => 3,
            Self::AnswerChange
            | Self::CheckAutoRenewal
            | Self::CheckRegistry
            | Self::DecideRenewal
            | Self::EndAccess
            | Self::ResolveDates => 4,
            Self::CheckHolder
            | Self::FindDate
            | Self::FinishHandover
            | Self::HandOn
            | Self::KeepSheet
            | Self::LookAtSheet
            | Self::MoveHolder
            | Self::NameManager
            | Self::TryWay
            | Self::WatchDomain => 5,
        }
    }
}
