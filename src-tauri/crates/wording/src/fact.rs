//! Facts as words: one word for one thing, on the screen, on paper and in every file.

use kigenban_facts::{AutoRenewal, Check, Kind, PayMethod};

use crate::Words;

impl Words {
    /// ドメイン, DNS ….
    pub fn kind(self, kind: Kind) -> String {
        match kind {
            Kind::Certificate => self.noun_certificate(),
            Kind::Dns => self.noun_dns(),
            Kind::Domain => self.noun_domain(),
            Kind::Mail => self.noun_mail(),
            Kind::Other => self.noun_other(),
            Kind::Server => self.noun_server(),
        }
    }

    /// 契約先 by its own word: ドメインの会社, サーバーの会社 ….
    pub fn provider_of(self, kind: Kind) -> String {
        match kind {
            Kind::Certificate => self.noun_certificate_issuer(),
            Kind::Dns => self.noun_dns_provider(),
            Kind::Domain => self.noun_registrar(),
            Kind::Mail => self.noun_mail_provider(),
            Kind::Other => self.noun_provider(),
            Kind::Server => self.noun_server_provider(),
        }
    }

    /// ドメイン期限, DNS ….
    pub fn check(self, check: Check) -> String {
        match check {
            Check::Dns => self.check_dns(),
            Check::Mail => self.check_mail(),
            Check::Registration => self.check_registration(),
            Check::Tls => self.check_tls(),
            Check::Web => self.check_web(),
        }
    }

    /// 入, 切, 不明.
    pub fn auto_renewal(self, state: AutoRenewal) -> String {
        match state {
            AutoRenewal::Off => self.auto_renewal_off(),
            AutoRenewal::On => self.auto_renewal_on(),
            AutoRenewal::Unknown => self.auto_renewal_unknown(),
        }
    }

    /// クレジットカード ….
    pub fn pay_method(self, method: PayMethod) -> String {
        match method {
            PayMethod::BankDebit => self.pay_bank_debit(),
            PayMethod::BankTransfer => self.pay_bank_transfer(),
            PayMethod::Card => self.pay_card(),
            PayMethod::Convenience => self.pay_convenience(),
            PayMethod::Invoice => self.pay_invoice(),
            PayMethod::Other => self.pay_other(),
        }
    }
}
