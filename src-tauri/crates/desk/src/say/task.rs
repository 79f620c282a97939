//! つぎにすること.

use chrono::NaiveDate;
use kigenban_advice::{Item, Published, Reason, Status, Task, TaskKind, Verdict};
use kigenban_facts::{Kind, Source, SourcedDate};
use kigenban_wording::domain_text;

use super::Say;
use crate::view::{Call, SourceLabel, Task as Shown};

/// Days after a charge on which it is asked about again.
const UNPROVED_DAYS: i64 = 3;

/// Days before a renewal in which its month is spoken of.
const RENEWAL_DAYS: i64 = 62;

impl Say<'_> {
    /// Tasks that fit, in the order in which they are shown: red ones first, those put off behind the others of their kind.
    pub(crate) fn tasks_of(&self, fits: impl Fn(&Task) -> bool) -> Vec<&Task> {
        let mut tasks: Vec<&Task> = self.advice.tasks.iter().filter(|task| fits(task)).collect();
        tasks.sort_by_key(|task| (!task.status.is_red(), task.snoozed_until.is_some()));
        tasks
    }

    /// Tasks that are told: those put off are not.
    pub(crate) fn open_tasks(&self) -> impl Iterator<Item = &Task> {
        self.advice.tasks.iter().filter(|task| task.snoozed_until.is_none())
    }

    /// One task with its dates, sources and buttons.
    pub(crate) fn task(&self, task: &Task) -> Shown {
        let dates = &task.deadlines;
        let item = self.advice.item(task.contract);
        let watching = task.status == Status::Watching;
        Shown {
            key: task.key.clone(),
            contract: Some(task.contract.to_string()),
            status: self.status(task.status, &task.reason, task.days_left),
            title: self.task_title(task.kind, task),
            body: self.task_body(task, item),
            who: task.manager.and_then(|person| self.polite(person)).map(|name| self.words.say_in_charge(&name)),
            due: task.due.and_then(|due| {
                let known = [&dates.pay_by, &dates.expires, &dates.public_expires, &dates.notice_by];
                let sourced = known.into_iter().flatten().find(|date| date.date == due);
                sourced.map(|date| self.date_label(date)).or_else(|| self.due_of_card(task))
            }),
            pay_by: dates.pay_by.as_ref().map(|date| self.date_label(date)),
            stops: dates.expires.as_ref().map(|date| self.date_label(date)),
            conflict: item.and_then(|item| self.conflict(item)),
            stamp: watching.then(|| self.last_stamp(task.contract)).flatten(),
            actions: self.actions(task),
            can_snooze: !kigenban_advice::snooze_choices(task, &self.book.office, self.advice.now).is_empty(),
            seen: self.seen_by(task),
            snoozed: task.snoozed_until.map(|until| self.words.say_task_snoozed(&self.instant(until))),
            last_day: self.last_day(task),
            call: self.number_for(task),
        }
    }

    fn seen_by(&self, task: &Task) -> Option<String> {
        let mark = kigenban_advice::last_seen(self.book, &task.key, self.advice.now)?;
        let who = self.polite(mark.by)?;
        Some(self.words.say_seen_by(&who, &self.short_day_of(mark.at)))
    }

    /// What was paid for and is being watched: shown below what is to be done, with its stamp.
    pub(crate) fn watched_items(&self) -> impl Iterator<Item = &Item> {
        self.advice.items.iter().filter(|item| item.status == Status::Watching)
    }

    pub(crate) fn watched(&self, item: &Item) -> Option<Shown> {
        let contract = self.contract(item.contract)?;
        let domain = self.domain_of(contract);
        let period = item.deadlines.period.map(|day| day.to_string()).unwrap_or_default();
        let who = self.book.in_charge(contract).and_then(|person| self.polite(person));
        Some(Shown {
            key: format!("{}:{period}:watch", item.contract),
            contract: Some(item.contract.to_string()),
            status: self.status_of_item(item),
            title: match contract.kind {
                Kind::Domain => self.words.say_watched_domain(&domain),
                _ => self.words.say_watched_other(&self.name(contract)),
            },
            body: self.reason(&item.reason),
            who: who.map(|name| self.words.say_in_charge(&name)),
            pay_by: item.deadlines.pay_by.as_ref().map(|date| self.date_label(date)),
            stops: item.deadlines.expires.as_ref().map(|date| self.date_label(date)),
            stamp: self.last_stamp(item.contract),
            ..Shown::default()
        })
    }

    /// The last day on which a name can be saved. It comes from a rule of the registry's: 推定.
    fn last_day(&self, task: &Task) -> Option<crate::view::DateLabel> {
        let until = self.advice.item(task.contract).filter(|item| is_lost(task, item))?.life.until?;
        let source = Source::Estimated { rule: String::new() };
        Some(self.date_label(&SourcedDate { date: until, source, seen_at: self.advice.now }))
    }

    /// Whom to call about a name that is stopped or ending.
    fn number_for(&self, task: &Task) -> Option<Call> {
        self.advice.item(task.contract).filter(|item| is_lost(task, item))?;
        let contract = self.contract(task.contract)?;
        Some(Call {
            contract: contract.id.to_string(),
            provider: contract.provider.as_ref().map(|provider| provider.value.clone()),
            phone: contract.phone.clone(),
        })
    }

    /// The last good day of a card is a person's word.
    fn due_of_card(&self, task: &Task) -> Option<crate::view::DateLabel> {
        let due = task.due?;
        let source = Source::Typed { by: kigenban_facts::PersonId::default() };
        let mut label = self.date_label(&SourcedDate { date: due, source, seen_at: self.advice.now });
        label.source = SourceLabel {
            mark: crate::view::SourceMark::Person,
            text: match (task.card, task.kind) {
                (Some(card), _) => self.card_word(card),
                (None, TaskKind::EndAccess) => self.borrower(task),
                (None, _) => self.words.source_estimated(),
            },
            stale: false,
        };
        Some(label)
    }

    /// One line for the tray: あと10日: … の更新料を払う.
    pub(crate) fn task_line(&self, task: &Task) -> String {
        let title = self.task_title(task.kind, task);
        match task.days_left {
            Some(days) => self.words.say_notice_title_left(&self.words.days_left(days), &title),
            None => title,
        }
    }

    pub(crate) fn task_title(&self, kind: TaskKind, task: &Task) -> String {
        let words = self.words;
        let contract = self.contract(task.contract);
        let name = contract.map(|contract| self.name(contract)).unwrap_or_default();
        let domain = self.bundle(task.bundle).map(|bundle| domain_text(&bundle.domain)).unwrap_or_default();
        let is_mail = contract.is_some_and(|contract| contract.kind == Kind::Mail);
        match kind {
            TaskKind::AnswerChange => words.say_task_answer_change(&domain),
            TaskKind::CheckAutoRenewal => words.say_task_check_auto_renewal(&name),
            TaskKind::CheckHolder => words.say_task_check_holder(&domain),
            TaskKind::CheckRegistry => words.say_task_check_registry(&domain),
            TaskKind::ConfirmCharge => words.say_task_confirm_charge(&name),
            TaskKind::ConfirmMark => words.say_task_confirm_mark(&name),
            TaskKind::ConfirmRenewal => words.say_task_confirm_renewal(&domain),
            TaskKind::DecideRenewal => words.say_task_decide_renewal(&name),
            TaskKind::EndAccess => words.say_task_end_access(&self.borrower(task)),
            TaskKind::FinishHandover => words.say_task_finish_handover(&domain),
            TaskKind::HandOn | TaskKind::NameManager => self.hand_on_title(task),
            TaskKind::FindDate if matches!(task.reason, Reason::NextDayUnknown { .. }) => {
                words.say_task_find_next_date(&name)
            }
            TaskKind::FindDate => words.say_task_find_date(&name),
            TaskKind::FindRegistrar => words.say_task_find_registrar(&domain),
            TaskKind::FixCertificate if is_mail => words.say_task_fix_mail_certificate(&domain),
            TaskKind::FixCertificate => words.say_task_fix_certificate(&host_of(&task.reason).unwrap_or(domain)),
            TaskKind::FixOutage => match task.reason {
                Reason::SiteSpeaksOfExpiry => words.say_task_ask_words(&domain),
                Reason::MachineFails { .. } => words.say_task_ask_machine(&domain),
                Reason::SiteElsewhere { .. } => words.say_task_ask_elsewhere(&domain),
                _ => words.say_task_fix_outage(&name),
            },
            TaskKind::KeepSheet => words.say_task_keep_sheet(),
            TaskKind::LookAtSheet => words.say_task_look_at_sheet(),
            TaskKind::MoveHolder => {
                let together: Vec<_> = [task.contract].into_iter().chain(task.victims.iter().copied()).collect();
                let names = self.counted_names(&together);
                match task.reason {
                    Reason::PayerOutside => words.say_task_move_payer(&names),
                    _ => words.say_task_move_holder(&names),
                }
            }
            TaskKind::Pay if contract.is_some_and(|contract| contract.kind == Kind::Domain) => {
                words.say_task_pay_domain(&domain)
            }
            TaskKind::Pay => words.say_task_pay_other(&name),
            TaskKind::RenewCertificate if is_mail => words.say_task_renew_mail_certificate(&domain),
            TaskKind::RenewCertificate => words.say_task_renew_certificate(&host_of(&task.reason).unwrap_or(domain)),
            TaskKind::ReplaceCard => {
                let card = task.card.map_or_else(|| words.noun_card(), |card| self.card_word(card));
                words.say_task_replace_card(&card)
            }
            TaskKind::ResolveDates if matches!(task.reason, Reason::PayByAfterEnd { .. }) => {
                words.say_task_resolve_pay_by(&name)
            }
            TaskKind::ResolveDates => words.say_task_resolve_dates(&name),
            TaskKind::Restore => words.say_task_restore(&domain),
            TaskKind::StopEnding => words.say_task_stop_ending(&domain),
            TaskKind::TryWay => words.say_task_try_way(&self.old_way(task)),
            TaskKind::WatchDomain => words.say_task_watch_domain(&domain),
        }
    }

    fn borrower(&self, task: &Task) -> String {
        let Reason::AccessEnds { lent, .. } = task.reason else { return String::new() };
        self.book.lent.find(&lent).map(|lent| self.lent(lent)).unwrap_or_default()
    }

    fn old_way(&self, task: &Task) -> String {
        let Reason::WayOld { way, .. } = task.reason else { return String::new() };
        self.book.ways.find(&way).map(|way| self.way_name(way)).unwrap_or_default()
    }

    /// Why, when the dates do not say it already, where to look, and how old the look is that it rests on.
    fn task_body(&self, task: &Task, item: Option<&Item>) -> Option<String> {
        let body = self.body_of(task, item);
        let page = (task.kind == TaskKind::FindDate).then(|| self.registry_page(task.contract)).flatten();
        let old = task.seen_on.filter(|_| !matches!(task.reason, Reason::DateUnseen { .. }));
        let old = old.map(|seen| self.words.say_notice_old_look(&self.day(seen)));
        [body, self.last_hour(task), self.own_day(task), self.tell_deputy(task), page, old]
            .into_iter()
            .flatten()
            .reduce(|first, second| self.both(&first, &second))
    }

    /// Payment is taken on the last day only until an hour.
    pub(crate) fn last_hour(&self, task: &Task) -> Option<String> {
        let dates = &task.deadlines;
        let time = dates.pay_by_time.filter(|_| task.kind == TaskKind::Pay)?;
        let counts = task.due.is_some() && task.due == dates.pay_by.as_ref().map(|date| date.date);
        counts.then(|| self.words.say_until_time(&self.words.time(NaiveDate::default().and_time(time))))
    }

    /// The company names a day of its own in a letter, and nobody has written it down.
    fn own_day(&self, task: &Task) -> Option<String> {
        let guessed = |date: &SourcedDate| matches!(date.source, Source::Estimated { .. });
        let unsaid = task.deadlines.pay_by.as_ref().is_none_or(guessed) && task.deadlines.own_expires.is_none();
        let contract = self.contract(task.contract).filter(|_| unsaid && task.kind == TaskKind::Pay)?;
        let company = &contract.provider.as_ref()?.value;
        let domain = &self.book.bundle_of(contract)?.domain;
        let has = contract.kind == Kind::Domain && self.knowledge.has_own_day(company, domain);
        has.then(|| self.words.say_own_day(company))
    }

    /// A charge that nothing proves three days later is a matter for a second person, where there is one.
    pub(super) fn tell_deputy(&self, task: &Task) -> Option<String> {
        let unproved = match task.kind {
            TaskKind::ConfirmCharge => task.due.is_some_and(|due| (self.today() - due).num_days() >= UNPROVED_DAYS),
            TaskKind::ConfirmRenewal => matches!(task.reason, Reason::AutoNotMoved { .. }),
            _ => false,
        };
        let deputy = self.contract(task.contract)?.deputy.filter(|_| unproved)?;
        let here = self.book.present(deputy).is_some() && task.manager != Some(deputy);
        let name = self.polite(deputy).filter(|_| here)?;
        Some(self.words.say_tell_deputy(&name))
    }

    /// The page on which the registry shows a name's day to everybody.
    pub(crate) fn registry_page(&self, contract: kigenban_facts::ContractId) -> Option<String> {
        let contract = self.contract(contract).filter(|contract| contract.kind == Kind::Domain)?;
        let domain = &self.book.bundle_of(contract)?.domain;
        let name = domain_text(domain);
        Some(match domain.rsplit_once('.')?.1 {
            "jp" => self.words.say_registry_page(&name, "https://whois.jprs.jp/"),
            // Countries have pages of their own: IANA's page of each names its registry.
            country if country.len() == 2 => {
                let page = format!("https://www.iana.org/whois?q={country}");
                self.words.say_registry_named(&name, &page)
            }
            _ => self.words.say_registry_page(&name, "https://lookup.icann.org/"),
        })
    }

    fn body_of(&self, task: &Task, item: Option<&Item>) -> Option<String> {
        match task.kind {
            TaskKind::AnswerChange => self.question_of(task),
            TaskKind::MoveHolder => {
                let reason = self.reason(&task.reason)?;
                let near = |day: &NaiveDate| (0..=RENEWAL_DAYS).contains(&(*day - self.today()).num_days());
                let dates = item.map(|item| &item.deadlines).filter(|dates| !dates.settled);
                let day = dates.and_then(|dates| dates.count_day).filter(near);
                Some(match day {
                    Some(day) => self.both(&reason, &self.words.say_move_with_renewal(&self.day(day))),
                    None => reason,
                })
            }
            TaskKind::CheckHolder => item.and_then(|_| self.published_holder(task.contract)),
            TaskKind::ResolveDates if !matches!(task.reason, Reason::PayByAfterEnd { .. }) => {
                Some(self.words.say_conflict_ask())
            }
            TaskKind::ReplaceCard => {
                let reason = self.reason(&task.reason)?;
                let others: Vec<_> = task.victims.iter().copied().filter(|id| *id != task.contract).collect();
                Some(if others.is_empty() {
                    reason
                } else {
                    self.both(&reason, &self.words.say_paid_with(&self.listed_names(&others)))
                })
            }
            _ => match &task.reason {
                Reason::DateNear { .. } => self.consequence(task.consequence, task.due),
                reason => self.reason(reason),
            },
        }
    }

    /// What a task asks about a change.
    pub(super) fn question_of(&self, task: &Task) -> Option<String> {
        let key = task.change.as_ref()?;
        self.advice.changes.iter().find(|change| change.key == *key).map(|change| self.question_text(change))
    }

    /// 名義 as published, said when it is another one.
    pub(crate) fn published_holder(&self, contract: kigenban_facts::ContractId) -> Option<String> {
        let holder = self.registered(contract)?.holder.clone()?;
        Some(self.aged(self.words.say_holder_published(&holder), contract, Published::Holder))
    }

    /// The other date and where it comes from.
    pub(crate) fn conflict(&self, item: &Item) -> Option<SourceLabel> {
        let dates = &item.deadlines;
        if !dates.conflict {
            return None;
        }
        let shown = dates.expires.as_ref()?;
        let other =
            [&dates.public_expires, &dates.own_expires].into_iter().flatten().find(|date| date.date != shown.date)?;
        let mut label = self.source_label(&other.source, other.seen_at);
        label.text = self.words.say_conflict(&label.text, &self.day(other.date));
        Some(label)
    }
}

/// A name that is being lost, or is: only a call on this day helps.
fn is_lost(task: &Task, item: &Item) -> bool {
    task.status.is_red() && matches!(item.life.verdict, Verdict::Dead | Verdict::Ending)
}

/// The host whose certificate a reason is about: mostly the domain itself, sometimes www alone.
fn host_of(reason: &Reason) -> Option<String> {
    match reason {
        Reason::CertificateEnds { host, .. }
        | Reason::CertificateExpired { host, .. }
        | Reason::CertificateFault { host, .. }
        | Reason::CertificateStuck { host, .. } => Some(domain_text(host)),
        _ => None,
    }
}
