//! Papers (書類): what is handed over, kept in a safe, or taken into another program.
//!
//! - the handover sheet (引き継ぎシート) as PDF and as Markdown, from one [`Sheet`] of ready strings;
//! - 今月の期限, the page for the notice board and the shared folder, as PDF and as Markdown;
//! - the recovery sheet (復旧シート) as PDF;
//! - calendar files (ICS, tables) and the ledger as an Excel workbook.
//!
//! Pure: a book, its advice and words come in, bytes go out. No paper ever carries a password or a whole card number,
//! because the ledger has none.

mod calendar;
mod error;
mod fonts;
mod markdown;
mod month;
mod print;
mod recovery;
mod say;
mod sheet;
#[cfg(test)]
mod tests;
mod xlsx;

pub use calendar::{
    CalendarEvent, CalendarLine, CalendarTable, Encoding, TaskLine, TaskState, calendar_events, calendar_file,
    calendar_table, events_to_give, ics, task_file,
};
pub use error::PaperError;
pub use fonts::face_file;
pub use markdown::handover_markdown;
pub use month::{MonthPage, MonthRow, month_markdown, month_pdf};
pub use print::handover_pdf;
pub use recovery::{RecoverySheet, recovery_sheet_pdf};
pub use sheet::{Field, Mark, OtherContract, PaymentLine, Payments, Seal, Seat, Sheet, SheetRow, Stopped, Which};
pub use xlsx::xlsx;
