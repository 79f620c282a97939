//! やり方 in words: what to look for, whom to ask, the steps, and what to send.

use kigenban_advice::{How, HowStep, Task, TaskKind, payer_outside, round_of};
use kigenban_facts::{Contract, Done, Kind};

use super::Say;
use crate::view::{HowFact, HowKind, HowLetter, HowStepView, HowView, Pick};

impl Say<'_> {
    /// The whole page.
    pub(crate) fn how(&self, how: How, contract: &Contract) -> HowView {
        let contracts = how.concerns(self.book, contract);
        let contracts: Vec<&Contract> = contracts.into_iter().filter_map(|id| self.contract(id)).collect();
        let payer = contracts.iter().find_map(|contract| payer_outside(&self.book.office, contract));
        let pick = |contract: &Contract| Pick { id: contract.id.to_string(), label: self.name(contract) };
        let people = self.book.people.iter().filter(|person| !person.left && Some(person.id) != contract.manager);
        HowView {
            kind: how.into(),
            contract: contract.id.to_string(),
            title: self.how_title(how, contract),
            lead: self.how_lead(how),
            until: self.how_until(how, contract),
            look_for: self.look_for(how, contract),
            ask: self.how_ask(how, contract),
            login_url: contract.login_url.clone().or_else(|| self.known_login(contract)),
            phone: contract.phone.clone(),
            steps: self.how_steps(how, contract),
            letter: self.how_letter(how, contract),
            contracts: contracts.into_iter().map(pick).collect(),
            people: people.map(|person| Pick { id: person.id.to_string(), label: person.name.clone() }).collect(),
            manager: contract
                .manager
                .filter(|_| how == How::ChangePerson)
                .and_then(|id| self.book.present(id))
                .map(|person| Pick { id: person.id.to_string(), label: self.words.person_polite(&person.name) }),
            value: match how {
                How::MoveHolder => Some(self.book.office.name.clone()),
                How::ReplaceCard => contract.main_card.and_then(|id| self.book.card(id)).map(|card| card.label.clone()),
                _ => None,
            },
            payer: payer.filter(|_| how == How::MoveHolder).map(str::to_owned),
            card: contract.main_card.filter(|_| how == How::ReplaceCard).map(|card| card.to_string()),
        }
    }

    fn how_title(&self, how: How, contract: &Contract) -> String {
        let (words, name) = (self.words, self.name(contract));
        match how {
            How::ChangePerson => match how.concerns(self.book, contract).len() {
                many @ 2.. => words.leaving_task_manager(&self.things(many)),
                _ => words.say_how_change_person(&name),
            },
            How::FindRegistrar => words.say_task_find_registrar(&self.domain_of(contract)),
            // What is moved, the name or the payment, its task knows.
            How::MoveHolder => {
                let concerns = |task: &&Task| task.contract == contract.id || task.victims.contains(&contract.id);
                let mut tasks = self.advice.tasks.iter().filter(|task| task.kind == TaskKind::MoveHolder);
                let names = || words.say_task_move_holder(&self.counted_names(&how.concerns(self.book, contract)));
                tasks.find(concerns).map_or_else(names, |task| self.task_title(task.kind, task))
            }
            How::Pay if contract.kind == Kind::Domain => words.say_task_pay_domain(&self.domain_of(contract)),
            How::Pay => words.say_task_pay_other(&name),
            How::ReplaceCard => {
                let card = contract.main_card.map_or_else(|| words.noun_card(), |card| self.card_word(card));
                words.say_task_replace_card(&card)
            }
        }
    }

    fn how_lead(&self, how: How) -> String {
        let words = self.words;
        match how {
            How::ChangePerson => words.say_how_lead_person(),
            How::FindRegistrar => words.say_how_lead_registrar(),
            How::MoveHolder => words.say_how_lead_holder(),
            How::Pay => words.say_how_lead_pay(),
            How::ReplaceCard => words.say_how_lead_card(),
        }
    }

    fn how_until(&self, how: How, contract: &Contract) -> Option<String> {
        let dates = &self.advice.item(contract.id)?.deadlines;
        let day = dates.pay_by.as_ref().or(dates.expires.as_ref()).filter(|_| how == How::Pay)?;
        Some(self.words.pay_by_until(&self.day(day.date)))
    }

    fn look_for(&self, how: How, contract: &Contract) -> Vec<String> {
        let words = self.words;
        match how {
            How::ChangePerson => vec![words.say_how_look_person()],
            How::FindRegistrar => {
                let look = [words.say_how_look_mail(), words.say_how_look_statement()];
                look.into_iter().chain(self.registry_page(contract.id)).collect()
            }
            How::MoveHolder => {
                let published = self.published_holder(contract.id);
                published.into_iter().chain([words.say_how_look_holder()]).collect()
            }
            How::Pay => {
                let price = contract.price.as_deref().map(|price| words.say_how_look_price(price));
                let drawn = match contract.auto_renewal {
                    kigenban_facts::AutoRenewal::On => words.say_how_look_auto(),
                    _ => words.say_how_look_by_hand(),
                };
                [Some(drawn), price, Some(words.say_how_look_invoice())].into_iter().flatten().collect()
            }
            How::ReplaceCard => vec![words.say_how_look_card()],
        }
    }

    /// What a company asks for on the telephone, as far as the ledger knows it.
    fn how_ask(&self, how: How, contract: &Contract) -> Vec<HowFact> {
        let words = self.words;
        let fact = |section: &str, label, value| HowFact { label, value, section: section.to_owned() };
        let company = contract.provider.as_ref().map(|provider| provider.value.clone());
        let mut ask = vec![
            fact("holder", words.say_how_company(), company),
            fact("login", words.say_how_phone(), contract.phone.clone()),
            fact("login", words.say_how_hours(), contract.hours.clone()),
            fact("login", words.say_how_customer(), contract.customer_number.clone()),
            fact("login", words.say_how_account(), contract.account_id.clone()),
            fact("login", words.say_how_kept(), contract.kept_at.clone()),
        ];
        if how == How::Pay {
            let who = self.who_can_log_in(contract);
            let who = (!who.is_empty()).then(|| who.join(&words.list_separator()));
            ask.push(fact("holder", words.say_how_who(), who));
            ask.push(fact("payment", words.say_how_paid_by(), self.paid_by(contract)));
        }
        ask
    }

    fn how_steps(&self, how: How, contract: &Contract) -> Vec<HowStepView> {
        let period = self.advice.item(contract.id).and_then(|item| item.deadlines.period);
        let round = round_of(how, self.book, contract, period);
        let view = |step: HowStep| {
            let mark = how.tick(contract, &round, step);
            let done: Option<&Done> = self.book.dones.iter().find(|done| done.task == mark);
            HowStepView {
                id: step.word(),
                text: self.how_step(step),
                done: done.is_some(),
                by: done.map(|done| {
                    let who = self.polite(done.by).unwrap_or_else(|| self.words.history_somebody());
                    self.words.say_how_done_by(&self.short_day_of(done.at), &who)
                }),
            }
        };
        how.steps(self.book, contract).into_iter().map(view).collect()
    }

    fn how_step(&self, step: HowStep) -> String {
        let words = self.words;
        match step {
            HowStep::Apply => words.say_how_step_apply(),
            HowStep::AskAccounting => words.say_how_step_ask_accounting(),
            HowStep::AskBefore => words.say_how_step_ask_before(),
            HowStep::AskHolder => words.say_how_step_ask_holder(),
            HowStep::CheckCharge => words.say_how_step_check_charge(),
            HowStep::ChooseRenewal => words.say_how_step_choose_renewal(),
            HowStep::FindInvoice => words.say_how_step_find_invoice(),
            HowStep::HandLogin => words.say_how_step_hand_login(),
            HowStep::KeepReceipt => words.say_how_step_keep_receipt(),
            HowStep::LogIn => words.say_how_step_log_in(),
            HowStep::NewCard => words.say_how_step_new_card(),
            HowStep::PayIt => words.say_how_step_pay_it(),
            HowStep::ReplaceAt(id) => {
                let name = self.contract(id).map(|contract| self.name(contract)).unwrap_or_default();
                words.say_how_step_replace_at(&name)
            }
            HowStep::SearchMail => words.say_how_step_search_mail(),
            HowStep::SeeName => words.say_how_step_see_name(),
            HowStep::SeePapers => words.say_how_step_see_papers(),
            HowStep::TellColleague => words.say_how_step_tell_colleague(),
            HowStep::TellCompany => words.say_how_step_tell_company(),
        }
    }

    fn how_letter(&self, how: How, contract: &Contract) -> HowLetter {
        let words = self.words;
        let (office, domain) = (&self.book.office.name, self.domain_of(contract));
        let number = contract.customer_number.clone().unwrap_or_else(|| words.say_how_number_blank());
        let number = words.say_how_number(&number);
        let (title, text) = match how {
            How::ChangePerson => {
                (words.say_how_letter_person(), words.say_how_letter_person_text(office, &domain, &number))
            }
            How::FindRegistrar => {
                (words.say_how_letter_registrar(), words.say_how_letter_registrar_text(office, &domain))
            }
            How::MoveHolder => {
                let names = self.counted_names(&how.concerns(self.book, contract));
                (words.say_how_letter_holder(), words.say_how_letter_holder_text(office, &names))
            }
            How::Pay => {
                let until = self.how_until(how, contract).unwrap_or_else(|| words.say_how_soon());
                (words.say_how_letter_pay(), words.say_how_letter_pay_text(&self.name(contract), &until))
            }
            How::ReplaceCard => (words.say_how_letter_card(), words.say_how_letter_card_text(office, &number)),
        };
        HowLetter { title, text }
    }
}

impl From<How> for HowKind {
    fn from(how: How) -> Self {
        match how {
            How::ChangePerson => Self::ChangePerson,
            How::FindRegistrar => Self::FindRegistrar,
            How::MoveHolder => Self::MoveHolder,
            How::Pay => Self::Pay,
            How::ReplaceCard => Self::ReplaceCard,
        }
    }
}

impl From<HowKind> for How {
    fn from(kind: HowKind) -> Self {
        match kind {
            HowKind::ChangePerson => Self::ChangePerson,
            HowKind::FindRegistrar => Self::FindRegistrar,
            HowKind::MoveHolder => Self::MoveHolder,
            HowKind::Pay => Self::Pay,
            HowKind::ReplaceCard => Self::ReplaceCard,
        }
    }
}
