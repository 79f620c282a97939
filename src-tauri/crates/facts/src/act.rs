//! Changes by people: an act is what a person did, an edit is one field of one entity, a history line is an edit kept.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;
use uuid::Uuid;

use crate::{OpId, PersonId};

/// Who acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum Actor {
    /// The app itself (e.g. first start).
    App,
    /// いまの人.
    Person(PersonId),
}

/// The kinds of entity the ledger holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EntityKind {
    /// 契約一式.
    Bundle,
    /// Card.
    Card,
    /// An answered change.
    ChangeAnswer,
    /// Contract.
    Contract,
    /// Custodian of 2FA backup codes.
    Custodian,
    /// A task done.
    Done,
    /// Handover.
    Handover,
    /// Access lent to somebody outside.
    Lent,
    /// The office.
    Office,
    /// A payment confirmed.
    Payment,
    /// Person.
    Person,
    /// Notice address.
    Recipient,
    /// A task put off.
    Snooze,
    /// A stamp of a handover.
    Stamp,
    /// A way on which reminders reach people.
    Way,
}

/// One entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct EntityRef {
    /// Its kind.
    pub kind: EntityKind,
    /// Its identifier.
    pub id: Uuid,
}

/// One field set to a new value. `field` is the field's name in the entity's JSON form; the reserved field `deleted`
/// (`true`) is the tombstone. `Value::Null` clears a field. Setting any field of an unknown id creates the entity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Edit {
    /// The entity.
    pub entity: EntityRef,
    /// The field.
    pub field: String,
    /// The new value.
    pub new: Value,
}

/// What a person did, for 変更の記録 and for 取り消す.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Deed {
    /// Something was added.
    Add,
    /// A change of records was explained.
    AnswerChange,
    /// ここに届いた: a notice was seen to arrive at an address.
    Arrived,
    /// 支払いを確認した.
    ConfirmPayment,
    /// Found contracts were put into the ledger.
    Discover,
    /// 値を消す: values were blanked, in history too.
    Erase,
    /// A task was done.
    FinishTask,
    /// A handover was started or stamped.
    HandOver,
    /// 退職・異動: somebody left, and what she held was handed on.
    Leave,
    /// The office was set up or changed.
    SetOffice,
    /// Something was removed.
    Remove,
    /// 見ました: a person has read of a task, and it goes on.
    See,
    /// A task was put off.
    Snooze,
    /// An earlier act was taken back.
    Undo,
    /// Something was changed.
    Update,
}

/// One act: all its edits happen or none. Undo takes back one act, by a new act.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Act {
    /// What was done.
    pub deed: Deed,
    /// The fields set.
    pub edits: Vec<Edit>,
}

/// One line of history, as it is kept for ever.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HistoryLine {
    /// UUIDv7 of this line.
    pub op: OpId,
    /// The act it belongs to.
    pub act: Uuid,
    /// What was done.
    pub deed: Deed,
    /// The device that wrote it.
    pub device: Uuid,
    /// Running number of this device.
    pub device_seq: u64,
    /// Hybrid logical clock: milliseconds since 1970 in the upper 48 bits, a counter in the lower 16.
    pub clock: u64,
    /// Wall time.
    pub at: DateTime<Utc>,
    /// The entity.
    pub entity: EntityRef,
    /// The field.
    pub field: String,
    /// The value before; `None` when the field was not set.
    pub old: Option<Value>,
    /// The value after.
    pub new: Value,
    /// The line that set `old`.
    pub prev: Option<OpId>,
    /// Who did it.
    pub who: Actor,
    /// When the line was shared with other PCs; `None` = not yet.
    pub published: Option<DateTime<Utc>>,
}
