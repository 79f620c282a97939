//! ホーム: what to do today.

use serde::Serialize;
use ts_rs::TS;

use super::{DateLabel, HowKind, SourceLabel, StampLabel, StatusLabel, Tone};

/// The whole screen.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Home {
    /// 2026年11月24日(火).
    pub today: String,
    /// 今朝9:12に点検したドメインは、3つです, or that none has run yet.
    pub last_check: String,
    /// The state in one sentence (the h1). The part to print in the tone's colour is `sentence_mark`.
    pub sentence: String,
    /// The count inside the sentence to be stressed (1件), if any.
    pub sentence_mark: Option<String>,
    /// Its tone.
    pub tone: Tone,
    /// What follows for the work, one sentence.
    pub consequence: Option<String>,
    /// Our own line is down or a portal stands between: one grey sentence; nothing else is red for that reason.
    pub line_note: Option<String>,
    /// The ledger or its copies want looking at: one sentence; 設定 › 控え is where.
    pub copies_note: Option<String>,
    /// The copies lie on this PC alone: one line with the way to a second place.
    pub copies_alone: bool,
    /// 急ぐ順に3件.
    pub tasks_note: String,
    /// Tasks, most urgent first: all of them, or as many as were asked for and those whose stamp is fresh.
    pub tasks: Vec<Task>,
    /// How many there are.
    pub tasks_all: u32,
    /// The same number by month, so that many can be taken in.
    pub tasks_months: Vec<TasksOfMonth>,
    /// 7つのうち 3つ できました.
    pub readiness_sentence: String,
    /// How many of seven are done.
    pub readiness_done: u32,
    /// How many are decided without running by themselves: neither done nor open.
    pub readiness_decided: u32,
    /// 7つの備え.
    pub readiness: Vec<ReadinessItem>,
    /// 2026年11月から2027年10月.
    pub strip_note: String,
    /// The next day on which something falls, by name; `None` = nothing is coming.
    pub next_day: Option<NextDay>,
    /// Twelve months from the current one.
    pub strip: Vec<MonthStrip>,
    /// Nothing is in the ledger yet.
    pub empty: bool,
}

/// One task.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct Task {
    /// Stable key; `task.snooze` and `task.done` take it.
    pub key: String,
    /// The contract it is about.
    pub contract: Option<String>,
    /// Status tag.
    pub status: StatusLabel,
    /// 会社のドメインの更新料を払う.
    pub title: String,
    /// Why, when the dates do not say it already.
    pub body: Option<String>,
    /// 担当 佐藤さん.
    pub who: Option<String>,
    /// The date of the date block; `None` = 期限なし, 早めに.
    pub due: Option<DateLabel>,
    /// Label and date: 払う日 … まで (支払期限).
    pub pay_by: Option<DateLabel>,
    /// Label and date: 止まる日 … を過ぎると (有効期限).
    pub stops: Option<DateLabel>,
    /// Two sources disagree: the other value and where it comes from.
    pub conflict: Option<SourceLabel>,
    /// The stamp, once confirmed (見守り中).
    pub stamp: Option<StampLabel>,
    /// At most two buttons, the first is the main one; snoozing (あとで) and details come beside them.
    pub actions: Vec<TaskAction>,
    /// Whether あとで is offered.
    pub can_snooze: bool,
    /// Who has read of it last, and when.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub seen: Option<String>,
    /// Put off: 明日9:00にもう一度お知らせします. It stays on the screen, smaller.
    pub snoozed: Option<String>,
    /// The last day on which a stopped or ending name can be saved, as far as it is known; it may have passed.
    pub last_day: Option<DateLabel>,
    /// Whom to call, where only a call helps.
    pub call: Option<Call>,
}

/// Whom to call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Call {
    /// The contract that holds the number.
    pub contract: String,
    /// The company.
    pub provider: Option<String>,
    /// Its number; `None` = nobody has written it down.
    pub phone: Option<String>,
}

/// One button of a task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TaskAction {
    /// What it does.
    pub kind: TaskActionKind,
    /// Its words.
    pub label: String,
    /// The page it opens, for `guide` and `record`.
    pub how: Option<HowKind>,
}

/// What a button does. `data-action` is this in kebab-case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TaskActionKind {
    /// Ask whether somebody changed the records (change.answer).
    AnswerChange,
    /// 分からない or 日付のない契約です: a choice of the two (date.answer).
    AnswerDate,
    /// 支払いが済んだ: opens the payment form.
    ConfirmPayment,
    /// 分からない (date.answer).
    DateUnknown,
    /// Marks the task as done (task.done).
    Done,
    /// Opens the contract's form at the missing field.
    Edit,
    /// Opens 引き継ぎ.
    Handover,
    /// 手順を見る: opens the page of its kind.
    Guide,
    /// 払い方を見る: opens the how-to-pay dialog.
    HowToPay,
    /// まだです: takes the mark of a payment away (payment.withdraw).
    NotPaidYet,
    /// Opens 設定.
    Settings,
    /// Opens where the recovery sheet is made.
    Sheet,
    /// 替え終わった: opens the form at the end of the page.
    Record,
    /// Opens 困ったとき for this contract's domain.
    Trouble,
    /// Opens the contract.
    View,
    /// Opens 届け方.
    Ways,
}

/// How ready one of the seven is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReadinessState {
    /// Decided, though nothing runs by itself: 手で払う1件. No green word.
    Decided,
    /// できた.
    Done,
    /// 未登録.
    Missing,
    /// 残り N件.
    Partly,
}

/// Which of 7つの備え. The contract's form opens at the section of the same name where there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReadinessId {
    /// 自動更新.
    AutoRenewal,
    /// 引き継ぎシート.
    Handover,
    /// 名義と保管場所.
    Holder,
    /// 通知先.
    Notices,
    /// カレンダー二重登録.
    SecondCalendar,
    /// 予備カード.
    SpareCard,
    /// 二段階認証.
    TwoFactor,
}

/// One of 7つの備え.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReadinessItem {
    /// Which.
    pub id: ReadinessId,
    /// 名義と保管場所.
    pub title: String,
    /// How far.
    pub state: ReadinessState,
    /// できた / 残り1件 / 未登録.
    pub word: String,
    /// What is missing, in one sentence.
    pub missing: Option<String>,
    /// What is missing, one by one, each with what to do next.
    pub lines: Vec<ReadinessLine>,
    /// The contract to open for it, if one.
    pub contract: Option<String>,
}

/// One thing that is missing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct ReadinessLine {
    /// example-kobe.co.jp: パスワードの保管場所が書かれていません.
    pub text: String,
    /// The contract whose form is opened for it.
    pub contract: Option<String>,
    /// The address at which ここに届いた can be said.
    pub arrival: Option<String>,
    /// Nothing is missing: it is decided that way.
    pub decided: bool,
}

/// How many tasks fall into a month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TasksOfMonth {
    /// `2026-12`; `None` = they have no day.
    pub month: Option<String>,
    /// 12月, 2027年1月, 期限なし.
    pub label: String,
    /// How many.
    pub count: u32,
}

/// The next day on which something falls.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NextDay {
    /// 次は12月4日(金): example-kobe.co.jp の払う日(あと10日).
    pub text: String,
    /// The month, `2026-12`.
    pub month: String,
}

/// One month of the strip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MonthStrip {
    /// `2026-12`.
    pub month: String,
    /// 12月, きょうの月 = 今月.
    pub label: String,
    /// What falls into it, in order of day; when a number was asked for, the worst ones and each thing once.
    pub marks: Vec<StripMark>,
    /// How many more there are.
    pub more: u32,
}

/// One mark of the strip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct StripMark {
    /// ドメイン, カード, SSL ….
    pub label: String,
    /// Its tone.
    pub tone: Tone,
    /// The contract, if one.
    pub contract: Option<String>,
}
