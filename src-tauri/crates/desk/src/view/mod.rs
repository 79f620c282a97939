//! What each screen is shown. Judgement sentences and dates are ready strings in the office's language; the window adds
//! only its static labels. `iso` beside a text is for sorting and for machine-readable `<time>`.

mod calendar;
mod checkup;
mod contract;
mod give;
mod handover;
mod home;
mod how;
mod leaving;
mod ledger;
mod settings;
mod shared;
mod trouble;
mod way;
mod welcome;

pub use calendar::{Calendar, CalendarDay, CalendarMonth, CalendarRow, MarkShape};
pub use checkup::{
    Checkup, CheckupCell, CheckupColumn, CheckupDay, CheckupEvent, CheckupRow, CheckupState, Progress, Question,
};
pub use contract::{
    ContractDetail, ContractFields, CustodianField, EditField, HistoryEntry, LentField, Payable, RecipientField,
    Section, SectionLine, TermChoice, TwoDates,
};
pub use give::{GivenEvent, MovedEvent, Offer};
pub use handover::{HandoverItem, HandoverPoint, HandoverView};
pub use home::{
    Call, Home, MonthStrip, NextDay, ReadinessId, ReadinessItem, ReadinessLine, ReadinessState, StripMark, Task,
    TaskAction, TaskActionKind, TasksOfMonth,
};
pub use how::{HowFact, HowKind, HowLetter, HowStepView, HowView};
pub use leaving::{LeavingGroup, LeavingItem, LeavingView};
pub use ledger::{
    BundleName, CopyValue, LedgerBelow, LedgerBundle, LedgerColumn, LedgerLook, LedgerRow, LedgerSort, LedgerView,
    Wanted,
};
pub use settings::{BackupLine, CopyPreview, FormerSheetLine, PersonRow, SettingsView};
pub use shared::{DateLabel, Pick, SourceLabel, SourceMark, StampLabel, StatusLabel, Tone};
pub use trouble::{
    ChainPart, Contact, LetterStage, PartState, StepContact, StepLine, TroubleBefore, TroubleFact, TroubleLetter,
    TroubleReport, TroubleSoFar, TroubleStep, TroubleStepKind, TroubleView,
};
pub use way::{NoticeList, NoticeRow, WayReader, WayRow, WayState};
pub use welcome::{Found, FoundRow, RecoveryCodeView, Session, SessionState};
