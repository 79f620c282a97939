//! The two dates of a contract, 支払期限 and 有効期限, and where each comes from.

use chrono::NaiveDate;
use kigenban_facts::SourcedDate;
use serde::Serialize;
use ts_rs::TS;

/// Both dates of one contract, for one period.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct Deadlines {
    /// 有効期限 that counts: what the date line shows.
    pub expires: Option<SourcedDate>,
    /// 支払期限 that counts: the person's entry, else the registrar's preset, else the suffix default (推定).
    pub pay_by: Option<SourcedDate>,
    /// 有効期限 as published by the registry or read from the certificate.
    pub public_expires: Option<SourcedDate>,
    /// 有効期限 as a person entered it. Never overwritten.
    pub own_expires: Option<SourcedDate>,
    /// Both are known, both are for the running period, and they differ: show both and ask.
    pub conflict: bool,
    /// The period a payment mark would name: the end of the running term (kept while a registry only added a year
    /// provisionally).
    pub period: Option<NaiveDate>,
    /// The day that counts for status and reminders: the earlier of `pay_by` and `expires`.
    pub count_day: Option<NaiveDate>,
}
