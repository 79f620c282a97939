//! 社内に知らせる文面, what was done so far, and how it was put right before. Only what is so is said: that a step is done, once
//! somebody has marked it; that it works again, once a look has seen it.

use chrono::{TimeDelta, Timelike};
use kigenban_advice::{Detail, Diagnosis, StepKind, TroubleMark, trouble_marks};
use kigenban_facts::{PartKind, Trouble};
use kigenban_wording::{Words, domain_text};

use super::super::Say;
use super::steps::step_mark;
use crate::view::{LetterStage, TroubleBefore, TroubleLetter};

/// For so long a step that was done belongs to the trouble of now.
const EPISODE: TimeDelta = TimeDelta::days(60);
/// When more is told, where nobody knows how long it takes.
const NEXT_WORD: TimeDelta = TimeDelta::hours(3);

impl Say<'_> {
    /// Every message that is so now, the newest first.
    pub(super) fn staff_letters(&self, found: &Diagnosis, domain: &str, sentence: &str) -> Vec<TroubleLetter> {
        if found.detail == Detail::NothingSeen {
            return self.is_mended(found).then(|| self.mended(found, domain)).into_iter().collect();
        }
        let open = self.open_trouble(&found.domain).filter(|mark| is_of(mark, found.detail));
        let waiting = open.map(|mark| self.waiting(&mark, domain, found));
        let asking = says_something(found).then(|| self.asking(found, domain, sentence));
        waiting.into_iter().chain(asking).collect()
    }

    fn asking(&self, found: &Diagnosis, domain: &str, sentence: &str) -> TroubleLetter {
        let words = self.words;
        let when = self.moment(found.at);
        let contact = found.contact.as_ref();
        let who = match contact.and_then(|contact| contact.provider.as_ref()) {
            Some(name) => name.clone(),
            None => contact.map_or_else(|| words.letter_who_unknown(), |contact| words.provider_of(contact.kind)),
        };
        // What is seen to work is not said to be in trouble.
        let (site, mail) = (found.works(PartKind::Site), found.works(PartKind::Mail));
        let part = found.detail.part();
        let whole = matches!(part, Some(PartKind::Domain | PartKind::Dns));
        let letter = match found.trouble {
            _ if found.mail_too || (whole && !site && !mail) => Words::letter_asking_both,
            Trouble::Mail => Words::letter_asking_mail,
            Trouble::Here if part == Some(PartKind::Mail) || (whole && site) => Words::letter_asking_mail,
            Trouble::Here | Trouble::Site => Words::letter_asking_site,
        };
        let text = letter(words, domain, sentence, &who, &when);
        TroubleLetter { stage: LetterStage::Asking, title: words.letter_asking(), text }
    }

    fn waiting(&self, mark: &TroubleMark<'_>, domain: &str, found: &Diagnosis) -> TroubleLetter {
        let words = self.words;
        let when = self.moment(found.at);
        let since = self.moment(mark.done.at);
        let step = self.step_title(mark.step).unwrap_or_else(|| words.letter_waiting());
        let takes = mark.done.note.as_deref().map(str::trim).filter(|note| !note.is_empty());
        let text = if let Some(takes) = takes {
            words.letter_waiting_known(domain, &since, &step, takes, &when)
        } else {
            let next = self.local(self.advice.now + NEXT_WORD);
            let next = words.time(next.with_minute(0).unwrap_or(next));
            words.letter_waiting_unknown(domain, &since, &step, &next, &when)
        };
        TroubleLetter { stage: LetterStage::Waiting, title: words.letter_waiting(), text }
    }

    fn mended(&self, found: &Diagnosis, domain: &str) -> TroubleLetter {
        let words = self.words;
        let when = self.moment(found.at);
        let text = match found.trouble {
            Trouble::Here => words.letter_mended_both(domain, &when),
            Trouble::Mail => words.letter_mended_mail(domain, &when),
            Trouble::Site => words.letter_mended_site(domain, &when),
        };
        TroubleLetter { stage: LetterStage::Mended, title: words.letter_mended(), text }
    }

    /// Somebody did something, and what they did it for is seen to work again.
    pub(super) fn is_mended(&self, found: &Diagnosis) -> bool {
        let open = self.open_trouble(&found.domain).filter(|_| found.detail == Detail::NothingSeen);
        let part = open.and_then(|mark| detail_of(mark.detail)).map(Detail::part);
        part.is_some_and(|part| match (part, found.trouble) {
            (Some(PartKind::Mail), trouble) => trouble != Trouble::Site,
            (Some(PartKind::Server | PartKind::Certificate | PartKind::Site), trouble) => trouble != Trouble::Mail,
            _ => true,
        })
    }

    /// The newest step that was done since it last worked.
    pub(crate) fn open_trouble(&self, domain: &str) -> Option<TroubleMark<'_>> {
        let recent = |mark: &TroubleMark<'_>| self.advice.now - mark.done.at <= EPISODE;
        self.done_since(domain).into_iter().filter(recent).max_by_key(|mark| mark.done.at)
    }

    /// Every step that was done since it last worked.
    fn done_since(&self, domain: &str) -> Vec<TroubleMark<'_>> {
        let mut marks = trouble_marks(self.book, domain);
        let mended = marks.iter().filter(|mark| mark.is_mended()).map(|mark| mark.done.at).max();
        marks.retain(|mark| mended.is_none_or(|at| mark.done.at > at));
        marks
    }

    pub(super) fn step_done(&self, found: &Diagnosis, step: StepKind) -> Option<String> {
        let name = step_mark(step)?;
        self.open_trouble(&found.domain)?;
        let marks = self.done_since(&found.domain);
        let mine = marks.iter().filter(|mark| mark.step == name && is_of(mark, found.detail));
        let done = mine.max_by_key(|mark| mark.done.at)?.done;
        let who = self.polite(done.by).unwrap_or_else(|| self.words.history_somebody());
        Some(self.words.step_done_by(&self.moment(done.at), &who))
    }

    /// How it was put right before, newest first.
    pub(super) fn troubles_before(&self, domain: &str) -> Vec<TroubleBefore> {
        let mut marks = trouble_marks(self.book, domain);
        marks.retain(TroubleMark::is_mended);
        marks.sort_by_key(|mark| std::cmp::Reverse(mark.done.at));
        let said = marks.into_iter().filter_map(|mark| {
            let how = mark.done.note.clone().filter(|how| !how.trim().is_empty())?;
            let what = detail_of(mark.detail)?;
            Some(TroubleBefore { when: self.moment(mark.done.at), what: self.cause_alone(what, Trouble::Here).0, how })
        });
        said.take(5).collect()
    }

    /// A step or a repair as a line of 変更の記録; `None` when the key is no trouble's.
    pub(crate) fn trouble_deed(&self, task: &str, note: Option<&str>) -> Option<String> {
        let (domain, _, step) = kigenban_advice::read_trouble_key(task)?;
        let domain = domain_text(domain);
        Some(match self.step_title(step) {
            Some(title) => self.words.history_trouble_step(&domain, &title),
            None => self.words.history_trouble_mended(&domain, note.unwrap_or_default()),
        })
    }
}

fn detail_of(code: &str) -> Option<Detail> {
    Detail::ALL.iter().copied().find(|detail| detail.code() == code)
}

/// A step was done for this cause; registration and name servers pass into one another while a name is brought back.
fn is_of(mark: &TroubleMark<'_>, detail: Detail) -> bool {
    let name = |detail: Detail| matches!(detail.part(), Some(PartKind::Domain | PartKind::Dns));
    mark.detail == detail.code() || (name(detail) && detail_of(mark.detail).is_some_and(name))
}

/// Colleagues are told what stops them: not this place's own line, not what only may come.
fn says_something(found: &Diagnosis) -> bool {
    let ours = found.detail.part() == Some(PartKind::OwnLine);
    let nobody = matches!(found.detail, Detail::CannotTell | Detail::Mailbox | Detail::SiteSlow);
    !ours && !nobody && !found.detail.is_a_hint()
}
