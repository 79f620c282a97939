//! A way is tried: a number goes out on it, and whoever has seen it arrive types it back.

use std::path::Path;

use kigenban_facts::{Letter, PersonId, Way, WayKind};
use kigenban_ledger::atomic_write_to_share;

use crate::edit::make_uuid;
use crate::pulse::plain;
use crate::say::why_text;
use crate::{Code, Desk, Error, Notification, Result};

impl Desk {
    /// Sends a number to a person on a way. Waits until it was taken.
    pub(crate) fn try_way(&self, way: &Way, person: PersonId) -> Result<()> {
        let now = self.now();
        // The lower half of a version 7 identifier is random.
        let code = format!("{:04}", make_uuid(now).as_u128() % 10_000);
        let address = match way.kind {
            WayKind::Mail => Some(self.address_of(person)?),
            _ => None,
        };
        match way.kind {
            WayKind::Desktop => self.try_desktop(&code)?,
            WayKind::Folder => self.try_folder(way, &code)?,
            WayKind::Mail | WayKind::Web => self.try_letter(way, address.as_deref(), &code)?,
        }
        self.watch().ways.went_out(way.id, person, code, address, now);
        Ok(())
    }

    /// A number that was typed back: the address it had gone to.
    pub(crate) fn typed_back(&self, way: &Way, person: PersonId, code: &str) -> Result<Option<String>> {
        let digits: String = unicode_normalization::UnicodeNormalization::nfkc(code.trim()).collect();
        let now = self.now();
        let typed = self.watch().ways.typed(way.id, person, &digits, now);
        typed.map_err(|code| Error::new(code).at_field("code"))
    }

    fn address_of(&self, person: PersonId) -> Result<String> {
        let email = self.of_book(|book| Some(book.person(person)?.email.clone().unwrap_or_default()))?;
        let email = email.trim().to_owned();
        if email.contains('@') { Ok(email) } else { Err(Error::new(Code::FieldEmpty).at_field("email")) }
    }

    fn try_desktop(&self, code: &str) -> Result<()> {
        let words = self.words();
        let (title, body) = (words.way_trial_subject(code), words.way_trial_notice(code));
        let notification = Notification { actions: Vec::new(), ..plain(words, "test", title, body) };
        self.hand(&notification).map_err(|_| Code::NotificationRefused.into())
    }

    fn try_folder(&self, way: &Way, code: &str) -> Result<()> {
        let words = self.words();
        let path = way.path.clone().unwrap_or_default();
        self.lay_out_anew(way.id, &path)?.map_err(|why| self.not_sent(why))?;
        let file = Path::new(&path).join(words.way_trial_file());
        let text = format!("\u{feff}{}\r\n", words.way_trial_body(code));
        atomic_write_to_share(&file, text.as_bytes()).map_err(|error| self.not_sent(super::folder::why(&error)))
    }

    fn try_letter(&self, way: &Way, address: Option<&str>, code: &str) -> Result<()> {
        let now = self.now();
        let Some((way, secret, company)) = self.way_with_secret(way.id)? else {
            self.watch().ways.forget_lost();
            return Err(self.not_sent("lost"));
        };
        let words = self.words();
        let host =
            way.from.as_deref().and_then(|from| from.rsplit_once('@')).map_or("kigenban.invalid", |(_, host)| host);
        let letter = Letter {
            to: address.unwrap_or_default().to_owned(),
            message_id: format!("trial.{}@{host}", make_uuid(now).simple()),
            subject: words.way_trial_subject(code),
            body: words.way_trial_body(code),
            at: now,
            ..Letter::default()
        };
        let sender = words.post_sender(&company);
        let sent = tokio::runtime::Handle::current().block_on(self.send_over(&way, &secret, &sender, &letter));
        sent.map_err(|why| self.not_sent(why.word()))
    }

    fn not_sent(&self, why: &str) -> Error {
        let text = why_text(self.words(), why);
        Error::new(Code::WayNotSent).with("why", text)
    }
}
