//! The command table: one name, one shape of arguments, one answer. The window and the terminal use the very same.

mod card;
mod check;
mod clock;
mod contract;
mod copies;
mod find;
mod give;
mod handover;
mod history;
mod how;
mod look_back;
mod mark;
mod office;
mod paper;
mod person;
mod recovery;
mod report;
mod session;
mod settings;
mod trouble;
mod way;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use kigenban_facts::{Deed, Edit};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::{Config, TS};

use crate::act::Before;
use crate::edit::json_of;
use crate::{Code, Desk, Error, Result};

type Run = Box<dyn Fn(&Desk, Value) -> Result<Value> + Send + Sync>;

/// One command.
pub(crate) struct Command {
    name: &'static str,
    run: Run,
    args: String,
    reply: String,
    takes_texts: bool,
    #[cfg(test)]
    reach: fn(&mut bindings::Bindings),
}

/// The argument with which a person says that what was asked about is no password: the fields' names.
const NOT_A_PASSWORD: &str = "not_a_password";

impl Command {
    /// Reads the arguments strictly, runs, and answers.
    pub(crate) fn run(&self, desk: &Desk, mut args: Value) -> Result<Value> {
        let cleared = args.as_object_mut().filter(|_| self.takes_texts).and_then(|args| args.remove(NOT_A_PASSWORD));
        let Some(fields) = cleared else { return (self.run)(desk, args) };
        let fields = serde_json::from_value(fields)
            .map_err(|_| Error::new(Code::InvalidArgument).with("argument", NOT_A_PASSWORD).at_field(NOT_A_PASSWORD))?;
        (self.run)(&desk.clearing(fields), args)
    }

    /// What people write comes in with it: `password_like` may be answered by sending it again with `not_a_password`.
    fn taking_texts(mut self) -> Self {
        self.takes_texts = true;
        self.args = format!("{} & {{ {NOT_A_PASSWORD}?: Array<string>, }}", self.args);
        self
    }
}

/// No arguments, or nothing to say.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct Nothing {}

/// How much of a long list is wanted.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct Most {
    /// At most so many, the most urgent ones; left out = all.
    #[ts(optional)]
    most: Option<u32>,
}

impl Most {
    fn most(&self) -> Option<usize> {
        self.most.and_then(|most| usize::try_from(most).ok())
    }
}

/// One row of the ledger.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(bound = "I: TS")]
pub(crate) struct One<I> {
    #[ts(type = "string")]
    id: I,
}

/// A long command: its job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub(crate) struct Job {
    /// The job; events name it.
    #[ts(type = "number")]
    pub(crate) job: u64,
}

/// An act that can be taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub(crate) struct Done {
    /// The act; `history.undo` takes it. `None` when nothing had to change.
    pub(crate) act: Option<String>,
}

impl Desk {
    /// Does one act that answers nothing but itself.
    fn edit(&self, deed: Deed, make: impl FnOnce(&Before<'_>) -> Result<Vec<Edit>>) -> Result<Done> {
        let (act, ()) = self.act(deed, |before| Ok((make(before)?, ())))?;
        Ok(Done { act: act.map(|act| act.to_string()) })
    }
}

/// One line of `help`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub(crate) struct Help {
    /// The command.
    pub(crate) cmd: &'static str,
    /// The shape of its arguments, as TypeScript.
    pub(crate) args: String,
    /// The shape of its answer.
    pub(crate) reply: String,
}

static TABLE: LazyLock<BTreeMap<&'static str, Command>> = LazyLock::new(|| {
    [
        entry("card.add", card::add).taking_texts(),
        entry("card.remove", card::remove),
        entry("card.update", card::update).taking_texts(),
        entry("backup.place", copies::place),
        entry("backup.preview", copies::preview),
        entry("bundle.add", contract::add_bundle).taking_texts(),
        entry("bundle.list", contract::bundles),
        entry("bundle.update", contract::update_bundle).taking_texts(),
        entry("calendar.cleared", give::cleared),
        entry("calendar.get", look_back::calendar),
        entry("calendar.give", give::give),
        entry("calendar.offer", give::offer),
        entry("change.answer", mark::answer_change),
        entry("check.run", check::run),
        entry("checkup.get", check::get),
        entry("clock.set", clock::set),
        entry("clock.tick", clock::tick),
        entry("contract.add", contract::add).taking_texts(),
        entry("contract.get", contract::get),
        entry("contract.list", contract::list),
        entry("contract.remove", contract::remove),
        entry("contract.update", contract::update).taking_texts(),
        entry("date.answer", mark::answer_date),
        entry("discover", find::discover),
        entry("discover.accept", find::accept).taking_texts(),
        entry("handover.get", handover::get),
        entry("handover.stamp", handover::stamp),
        entry("handover.start", handover::start),
        entry("help", help),
        entry("history.list", history::list),
        entry("history.undo", history::undo),
        entry("home.get", look_back::home),
        entry("how.get", how::get),
        entry("how.tick", how::tick),
        entry("ics.export", paper::ics),
        entry("job.stop", check::stop),
        entry("ledger_look.get", contract::look),
        entry("ledger_look.set", contract::set_look),
        entry("ledger.backup", session::backup),
        entry("ledger.begin_anew", session::begin_anew),
        entry("ledger.create", session::create),
        entry("ledger.open", session::open),
        entry("ledger.open_file", session::open_file),
        entry("ledger.restore", session::restore),
        entry("month.export", way::month),
        entry("notice_list.get", way::notices),
        entry("notify.test", settings::test_notification),
        entry("office.get", office::get),
        entry("office.set", office::set).taking_texts(),
        entry("outbox.list", way::outbox),
        entry("passphrase.set", recovery::set_passphrase),
        entry("payment.confirm", mark::confirm_payment).taking_texts(),
        entry("payment.withdraw", mark::withdraw_payment),
        entry("person.add", person::add).taking_texts(),
        entry("person.leave", person::leave),
        entry("person.leaving", person::leaving),
        entry("person.list", person::list),
        entry("person.update", person::update).taking_texts(),
        entry("recipient.arrived", contract::arrived),
        entry("recipient.set", contract::set_recipients).taking_texts(),
        entry("recovery.confirm", recovery::confirm),
        entry("recovery.former", recovery::former),
        entry("recovery.later", recovery::later),
        entry("recovery.make", recovery::make),
        entry("recovery.renew", recovery::renew),
        entry("recovery.sheet", recovery::sheet),
        entry("report.preview", report::preview),
        entry("report.save", report::save),
        entry("session.get", session::get),
        entry("settings.get", settings::get),
        entry("settings.set", settings::set),
        entry("sheet.export", paper::sheet),
        entry("task.done", mark::finish_task),
        entry("task.seen", mark::see_task),
        entry("task.snooze", mark::snooze),
        entry("trouble.diagnose", trouble::start),
        entry("trouble.mark", trouble::mark).taking_texts(),
        entry("trouble.mended", trouble::mended).taking_texts(),
        entry("value.erase", history::erase),
        entry("way.add", way::add),
        entry("way.list", way::list),
        entry("way.propose", way::propose),
        entry("way.prove", way::prove),
        entry("way.remove", way::remove),
        entry("way.try", way::try_out),
        entry("way.update", way::update),
        entry("who.set", person::set_who),
        entry("xlsx.export", paper::xlsx),
    ]
    .map(|command| (command.name, command))
    .into()
});

impl Desk {
    /// One command of the table (`help` lists them). Waits until [`Desk::start`] has found the ledger.
    ///
    /// # Errors
    /// With the sentence in the office's language.
    pub async fn call(&self, cmd: &str, args: Value) -> Result<Value, Error> {
        self.start().await;
        let answer = match TABLE.get(cmd) {
            Some(command) => self.off(move |desk| command.run(desk, args)).await,
            None => Err(Error::new(Code::UnknownCommand).with("command", crate::entry::shortened(cmd))),
        };
        answer.map_err(|error| {
            crate::trace::note(&self.setup().folder, self.now(), &crate::entry::shortened(cmd), &error);
            error.told(self.language())
        })
    }
}

fn entry<A, R>(name: &'static str, work: fn(&Desk, &A) -> Result<R>) -> Command
where
    A: DeserializeOwned + TS + 'static,
    R: Serialize + TS + 'static,
{
    let config = Config::from_env();
    Command {
        name,
        run: Box::new(move |desk, args| {
            let args = if args.is_null() { Value::Object(serde_json::Map::new()) } else { args };
            let args: A = serde_json::from_value(args).map_err(|cause| misshapen(&cause))?;
            json_of(&work(desk, &args)?)
        }),
        args: A::inline(&config),
        takes_texts: false,
        reply: if is_own::<R>() { R::inline(&config) } else { R::name(&config) },
        #[cfg(test)]
        reach: bindings::reach::<A, R>,
    }
}

/// An answer that belongs to one command has no name of its own.
fn is_own<R>() -> bool {
    std::any::type_name::<R>().contains("::commands::")
}

/// Says which argument it is, without repeating its value.
fn misshapen(cause: &serde_json::Error) -> Error {
    let text = cause.to_string();
    let named = ["unknown field `", "missing field `", "unknown variant `"].iter().find_map(|start| {
        let (name, _) = text.strip_prefix(start)?.split_once('`')?;
        Some(name.to_owned())
    });
    let error = Error::new(Code::InvalidArgument);
    match named {
        Some(name) => error.with("argument", crate::entry::shortened(&name)).at_field(name),
        None => error.with("argument", "args"),
    }
}

#[expect(clippy::unnecessary_wraps, reason = "every command of the table has this form")]
fn help(_desk: &Desk, _args: &Nothing) -> Result<Vec<Help>> {
    Ok(TABLE
        .values()
        .map(|command| Help { cmd: command.name, args: one_line(&command.args), reply: one_line(&command.reply) })
        .collect())
}

/// A TypeScript shape without its comments.
fn one_line(shape: &str) -> String {
    let mut text = shape.to_owned();
    while let Some((before, rest)) = text.split_once("/*") {
        let after = rest.split_once("*/").map_or("", |(_, after)| after);
        text = format!("{before}{after}");
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace("Record<symbol, never>", "{}")
}

#[cfg(test)]
mod bindings;
#[cfg(test)]
mod tests;
