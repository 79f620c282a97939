//! How a field of a contract is filled in: the shapes the table of fields is made of.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The sections of a contract's form, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FieldSection {
    /// 契約と名義.
    Holder,
    /// ログイン.
    Login,
    /// 二段階認証.
    TwoFactor,
    /// 支払い.
    Payment,
    /// お知らせの届け先.
    Notices,
    /// 内容.
    Details,
}

impl FieldSection {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 6] =
        [Self::Holder, Self::Login, Self::TwoFactor, Self::Payment, Self::Notices, Self::Details];
}

/// With what a field is filled in, and so what kind of value it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FieldControl {
    /// Several lines of text.
    Area,
    /// A card of the ledger, or a new one.
    Card,
    /// A box to tick.
    Check,
    /// One of few words, side by side; one of them says that nobody has said.
    Choice,
    /// 二段階認証ができる人: rows of their own.
    Custodians,
    /// A day, and whether it was read from a paper.
    Day,
    /// 貸しているログイン: rows of their own.
    Lent,
    /// A person of the office.
    Person,
    /// A telephone number.
    Phone,
    /// A company, with suggestions; it says whether it is a guess.
    Provider,
    /// お知らせの届け先: rows of their own.
    Recipients,
    /// One of several words, or none.
    Select,
    /// One line of text.
    Text,
    /// The address of a page.
    Url,
}

impl FieldControl {
    /// Anything can be written into it, also what should never have been.
    pub fn holds_words(self) -> bool {
        matches!(self, Self::Area | Self::Phone | Self::Provider | Self::Text | Self::Url)
    }

    /// Its values are rows of their own, not a field of the contract.
    pub fn is_list(self) -> bool {
        matches!(self, Self::Custodians | Self::Lent | Self::Recipients)
    }
}

/// What kind of text a field holds; what is usual in one is strange in another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldText {
    /// A name, an address, a login ID, a price: one line in which letters and digits may be mixed.
    Line,
    /// Free text of several lines.
    Note,
    /// Where something is kept, never the thing itself.
    Place,
    /// Records, addresses of pages: long runs of letters and signs are usual.
    Technical,
}
