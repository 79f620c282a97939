//! The handover sheet as ready strings: what PDF and Markdown both print.

mod payments;
mod rows;
mod seals;

use kigenban_advice::Advice;
use kigenban_facts::{
    Book, Bundle, BundleId, Contract, ContractId, Handover, HandoverId, Kind, Language, Person, PersonId, Row,
};
use kigenban_wording::{Words, domain_text};
use serde::Serialize;

use crate::say::{Say, filled};

pub use payments::{PaymentLine, Payments};
pub use rows::{Field, SheetRow};
pub use seals::{Mark, Seal};

/// Which handover a sheet is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Which {
    /// The 契約一式; `None` = the handover's, else the first of the book.
    pub bundle: Option<BundleId>,
    /// The handover; `None` = the newest of the bundle, if any. Without one both names are left to be written by hand.
    pub handover: Option<HandoverId>,
    /// このほかの契約 and the payments of every other 契約一式 are printed, too. A paper of one leaves the office, perhaps
    /// to a client: it holds that one alone unless a person asks for more.
    pub others: bool,
    /// The ledger is 練習: the sheet says so.
    pub rehearsal: bool,
}

/// The handover sheet (引き継ぎシート). Every text is ready for print in the sheet's language.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sheet {
    /// `ja` or `en`.
    pub language: Language,
    /// ドメイン・サーバー引き継ぎシート.
    pub title: String,
    /// 会社名.
    pub company: String,
    /// When it was made.
    pub made: String,
    /// Said when the ledger is 練習.
    pub rehearsal: Option<String>,
    /// 渡す人, 受ける人, 引き継ぎの日, 二段階認証ができる人.
    pub seats: Vec<Seat>,
    /// 項目, 内容, 確認者, 日付.
    pub columns: [String; 4],
    /// The five rows.
    pub rows: Vec<SheetRow>,
    /// Heading of `others`.
    pub others_title: String,
    /// このほかの契約: whatever is in none of the five rows.
    pub others: Vec<OtherContract>,
    /// Who pays what falls before the handover day.
    pub payments: Payments,
    /// What to do when it stops.
    pub stopped: Stopped,
    /// The rule: no passwords, no card numbers.
    pub warning: String,
    /// The rest of the rule.
    pub warning_rest: String,
    /// Heading of the space for notes by hand.
    pub notes: String,
    /// What the small print means.
    pub footer: String,
    /// What 〓 means; printed only when one is on the paper.
    pub geta: String,
    /// 印.
    pub seal: String,
    /// `月　　日`.
    pub blank_date: String,
    /// （未記入）.
    pub missing: String,
}

/// One of the boxes under the title.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Seat {
    /// 渡す人 …
    pub label: String,
    /// A name or a day; `None` leaves a line to write on.
    pub value: Option<String>,
    /// 部署, printed smaller.
    pub note: Option<String>,
    /// A word before a line to write one more name on (ほか).
    pub more: Option<String>,
}

/// A contract that is in none of the five rows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OtherContract {
    /// What it is and of which domain.
    pub what: String,
    /// 契約先.
    pub provider: Option<String>,
    /// 期限.
    pub due: Option<String>,
    /// 出どころ of the date.
    pub source: Option<String>,
    /// 保管場所.
    pub kept_at: Option<String>,
}

/// What to do when site or mail stop.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Stopped {
    /// Heading.
    pub title: String,
    /// Steps in order.
    pub steps: Vec<String>,
    /// 電話.
    pub phone_label: String,
    /// The registrar's telephone; `None` leaves a line to write on.
    pub phone: Option<String>,
}

impl Sheet {
    /// The sheet of one handover. `advice` is the judgement of `book`; its day is the day of the paper.
    pub fn of(book: &Book, advice: &Advice, which: Which, words: Words) -> Self {
        let say = Say::new(book, advice, words);
        let handover = handover(book, which);
        let bundle = bundle(book, which, handover);
        let chosen = Chosen::of(book, bundle);
        let on_paper = |contract: &Contract| {
            !contract.unused && (which.others || bundle.is_some_and(|bundle| bundle.id == contract.bundle))
        };
        Self {
            language: words.language(),
            title: words.paper_handover_title(),
            company: book.office.name.clone(),
            made: words.paper_made(&words.day_full(say.today())),
            rehearsal: which.rehearsal.then(|| words.paper_rehearsal()),
            seats: seats(say, handover, &chosen),
            columns: [
                words.paper_column_item(),
                words.paper_column_content(),
                words.paper_column_confirmed(),
                words.paper_column_day(),
            ],
            rows: rows::rows(say, bundle, handover, &chosen),
            others_title: words.paper_others(),
            others: others(say, bundle, &chosen, &on_paper),
            payments: payments::payments(say, handover, &on_paper),
            stopped: stopped(say, chosen.of_row(Row::Registrar)),
            warning: words.paper_warning(),
            warning_rest: words.paper_warning_rest(),
            notes: words.paper_notes(),
            footer: words.paper_footer(),
            geta: words.paper_geta(),
            seal: words.paper_seal(),
            blank_date: words.paper_date_blank(),
            missing: words.value_missing(),
        }
    }
}

fn handover(book: &Book, which: Which) -> Option<&Handover> {
    match which.handover {
        Some(id) => book.handovers.find(&id),
        None => book
            .handovers
            .iter()
            .filter(|handover| which.bundle.is_none_or(|bundle| handover.bundle == bundle))
            .max_by_key(|handover| handover.at),
    }
}

fn bundle<'a>(book: &'a Book, which: Which, handover: Option<&Handover>) -> Option<&'a Bundle> {
    let id = which.bundle.or(handover.map(|handover| handover.bundle));
    id.map_or_else(|| book.bundles.first(), |id| book.bundle(id))
}

/// The contract that stands in each of the five rows: the first of its kind that is in use, else the first.
pub(crate) struct Chosen<'a> {
    contracts: Vec<(Row, &'a Contract)>,
}

impl<'a> Chosen<'a> {
    fn of(book: &'a Book, bundle: Option<&Bundle>) -> Self {
        let Some(bundle) = bundle else { return Self { contracts: Vec::new() } };
        let contracts = Row::SHEET
            .into_iter()
            .filter_map(|(row, kind)| {
                let mut all = book.contracts.iter().filter(|one| one.bundle == bundle.id && one.kind == kind);
                let first = all.clone().next()?;
                Some((row, all.find(|one| !one.unused).unwrap_or(first)))
            })
            .collect();
        Self { contracts }
    }

    pub(crate) fn of_row(&self, row: Row) -> Option<&'a Contract> {
        self.contracts.iter().find(|(place, _)| *place == row).map(|(_, contract)| *contract)
    }

    fn has(&self, id: ContractId) -> bool {
        self.contracts.iter().any(|(_, contract)| contract.id == id)
    }
}

fn seats(say: Say<'_>, handover: Option<&Handover>, chosen: &Chosen<'_>) -> Vec<Seat> {
    let words = say.words;
    let seat = |label: String, id: Option<PersonId>| {
        let person: Option<&Person> = id.and_then(|id| say.book.person(id));
        Seat {
            label,
            value: person.map(|person| person.name.clone()),
            note: person.filter(|person| !person.department.is_empty()).map(|person| person.department.clone()),
            more: None,
        }
    };
    let target = handover.and_then(|handover| handover.target);
    let names = custodians(say, chosen);
    vec![
        seat(words.paper_from(), handover.map(|handover| handover.from)),
        seat(words.paper_to(), handover.map(|handover| handover.to)),
        Seat { label: words.paper_target(), value: target.map(|day| words.day_full(day)), note: None, more: None },
        Seat {
            label: words.paper_two_step(),
            more: (names.len() == 1).then(|| words.paper_two_step_others()),
            value: say.list(&names),
            note: None,
        },
    ]
}

/// Everybody still here who can get at the backup codes of a contract on the sheet.
fn custodians(say: Say<'_>, chosen: &Chosen<'_>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for custodian in say.book.custodians.iter().filter(|custodian| chosen.has(custodian.contract)) {
        if let Some(person) = say.book.present(custodian.person)
            && !names.contains(&person.name)
        {
            names.push(person.name.clone());
        }
    }
    names
}

fn others(
    say: Say<'_>,
    bundle: Option<&Bundle>,
    chosen: &Chosen<'_>,
    on_paper: &dyn Fn(&Contract) -> bool,
) -> Vec<OtherContract> {
    say.book
        .contracts
        .iter()
        .filter(|contract| on_paper(contract) && !chosen.has(contract.id))
        .map(|contract| {
            let dates = say.deadlines(contract);
            let due = dates.pay_by.or(dates.expires);
            let own = bundle.is_some_and(|bundle| bundle.id == contract.bundle);
            OtherContract {
                what: if own && contract.kind == Kind::Other { say.title(contract) } else { say.full_title(contract) },
                provider: contract.provider.as_ref().and_then(|provider| filled(Some(&provider.value))),
                source: due.as_ref().map(|date| say.short_source(date)),
                due: due
                    .map(|date| say.words.day(date.date, say.today()))
                    .or_else(|| (contract.kind == Kind::Dns).then(|| say.words.status_no_date())),
                kept_at: filled(contract.kept_at.as_deref()),
            }
        })
        .collect()
}

fn stopped(say: Say<'_>, registrar: Option<&Contract>) -> Stopped {
    let words = say.words;
    let name = registrar
        .and_then(|contract| contract.provider.as_ref())
        .map_or_else(|| words.paper_stopped_registrar(), |provider| provider.value.clone());
    Stopped {
        title: words.paper_stopped_title(),
        steps: vec![words.paper_stopped_fee(), words.paper_stopped_pay(&name), words.paper_stopped_call(&name)],
        phone_label: words.paper_field_phone(),
        phone: registrar.and_then(|contract| filled(contract.phone.as_deref())),
    }
}

/// The domain a sheet is about, as people read it.
pub(crate) fn domain_of(bundle: Option<&Bundle>) -> Option<String> {
    bundle.filter(|bundle| !bundle.domain.is_empty()).map(|bundle| domain_text(&bundle.domain))
}
