//! One letter after the other goes out, and what came of it is kept.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use kigenban_checks::post::{Account, Mail, Room, Unsent, send_mail, send_to_room};
use kigenban_facts::{Fate, Letter, Way, WayId, WayKind};
use zeroize::Zeroizing;

use crate::{Desk, Result};

/// Minutes between one try and the next.
const PAUSES: [i64; 7] = [1, 5, 15, 60, 180, 360, 720];
/// After so long a letter is given up: its task is told again at its next stage.
const PATIENCE: TimeDelta = TimeDelta::days(3);
/// The longest wait that a room may ask for.
const LONGEST_WAIT_S: u64 = 6 * 3600;

impl Desk {
    /// Sends what is due. A way that does not work is not tried again for every letter.
    pub(super) async fn send_letters(&self, letters: Vec<Letter>) {
        let mut broken = BTreeSet::new();
        for letter in letters {
            if broken.contains(&letter.way) {
                continue;
            }
            // While the letter before it was on its way, this one may have been withdrawn.
            let waits = self.off(move |desk| desk.with(|opened| Ok(opened.ledger.waiting_letter(letter.n)?))).await;
            let Ok(Some(letter)) = waits else { continue };
            let sent = self.send_letter(&letter).await;
            if sent.is_err_and(|why| !why.is_final()) {
                broken.insert(letter.way);
            }
            let now = self.now();
            // A mark that the disk refuses is made at the next try: the letter goes out again under the same Message-ID.
            let _ = self.off(move |desk| desk.with(|opened| Ok(opened.ledger.tried(&tried(letter, sent, now))?))).await;
        }
    }

    async fn send_letter(&self, letter: &Letter) -> std::result::Result<(), Unsent> {
        let id = letter.way;
        let found = self.off(move |desk| desk.way_with_secret(id)).await;
        let Ok(Some((way, secret, company))) = found else {
            self.watch().ways.forget_lost();
            return Err(Unsent::Login);
        };
        let sender = self.words().post_sender(&company);
        self.send_over(&way, &secret, &sender, letter).await
    }

    /// Sends one letter over a way.
    pub(super) async fn send_over(
        &self,
        way: &Way,
        secret: &str,
        sender: &str,
        letter: &Letter,
    ) -> std::result::Result<(), Unsent> {
        let internet = &self.setup().internet;
        let now = self.now();
        match way.kind {
            WayKind::Mail => {
                let account = account(way, secret).ok_or(Unsent::Guarded)?;
                let mail = Mail {
                    to: &letter.to,
                    sender,
                    message_id: &letter.message_id,
                    subject: &letter.subject,
                    body: &letter.body,
                    at: letter.at,
                };
                send_mail(internet, account, mail, now).await
            }
            WayKind::Web => {
                let service = way.service.ok_or(Unsent::Guarded)?;
                let text = format!("{}\n\n{}", letter.subject, letter.body);
                send_to_room(internet, Room { service, secret, room: way.room.as_deref() }, &text, letter.due, now)
                    .await
            }
            WayKind::Desktop | WayKind::Folder => Err(Unsent::Guarded),
        }
    }

    /// A way and its secret, for the moment of one sending; with the company's name.
    pub(super) fn way_with_secret(&self, id: WayId) -> Result<Option<(Way, Zeroizing<String>, String)>> {
        let found = self.fresh(|opened| {
            let book = opened.book();
            Ok(book.ways.find(&id).cloned().map(|way| (way, book.office.name.clone())))
        })?;
        let secret = self.ports().keychain.load(id.0).ok().flatten();
        Ok(found.zip(secret).map(|((way, company), secret)| (way, secret, company)))
    }
}

fn account<'a>(way: &'a Way, secret: &'a str) -> Option<Account<'a>> {
    Some(Account {
        host: way.host.as_deref()?,
        port: way.port?,
        security: way.security?,
        user: way.user.as_deref()?,
        password: secret,
        from: way.from.as_deref()?,
    })
}

/// The letter after a try.
fn tried(letter: Letter, sent: std::result::Result<(), Unsent>, now: DateTime<Utc>) -> Letter {
    let tries = letter.tries.saturating_add(1);
    let Err(why) = sent else {
        return Letter { tries, fate: Fate::Sent, settled_at: Some(now), why: None, ..letter };
    };
    let pause = PAUSES.get(letter.tries as usize).or(PAUSES.last()).copied().unwrap_or(1);
    let asked = match why {
        Unsent::RateLimited(seconds) => i64::try_from(seconds.min(LONGEST_WAIT_S)).unwrap_or_default(),
        _ => 0,
    };
    let given_up = why.is_final() || now - letter.at >= PATIENCE;
    Letter {
        tries,
        next_try: now + TimeDelta::minutes(pause).max(TimeDelta::seconds(asked)),
        fate: if given_up { Fate::Failed } else { Fate::Waiting },
        settled_at: given_up.then_some(now),
        why: Some(why.word().to_owned()),
        ..letter
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_tried_ever_more_seldom_and_given_up_after_three_days() {
        let start: DateTime<Utc> = "2026-11-24T00:00:00Z".parse().unwrap();
        let mut letter = Letter { at: start, next_try: start, ..Letter::default() };
        let mut minutes = Vec::new();
        while letter.fate == Fate::Waiting {
            let now = letter.next_try;
            minutes.push((now - start).num_minutes());
            letter = tried(letter, Err(Unsent::Silent), now);
        }
        assert_eq!(minutes, [0, 1, 6, 21, 81, 261, 621, 1341, 2061, 2781, 3501, 4221, 4941]);
        assert_eq!((letter.fate, letter.why.as_deref()), (Fate::Failed, Some("silent")));
        let waits = tried(Letter { at: start, ..Letter::default() }, Err(Unsent::RateLimited(1800)), start);
        assert_eq!(waits.next_try, start + TimeDelta::minutes(30), "as long as it asked for");
        let gone = tried(Letter { at: start, ..Letter::default() }, Err(Unsent::Address), start);
        assert_eq!(gone.fate, Fate::Failed);
    }
}
