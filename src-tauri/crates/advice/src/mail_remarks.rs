//! What should be put right about mail although nothing stands still: who may send in the company's name.

use kigenban_facts::{Mail, MailFault};

use crate::symptoms::is_mail_gone;

/// One thing to put right, the weightiest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MailRemark {
    /// `+all`: anybody may send in this name.
    SpfOpen,
    /// More than one SPF record: receivers use none.
    SpfMany,
    /// An SPF record that cannot be read.
    SpfSyntax,
    /// An SPF record that takes more than ten look-ups: receivers give up.
    SpfLookups,
    /// No SPF record.
    NoSpf,
    /// No DMARC record.
    NoDmarc,
}

impl MailRemark {
    /// Mail sent by the company itself may be refused for it.
    pub fn spoils_sending(self) -> bool {
        matches!(self, Self::NoSpf | Self::SpfLookups | Self::SpfMany | Self::SpfSyntax)
    }
}

/// The remarks on a domain that takes mail; none where nothing can be delivered, which is an outage or wanted.
pub fn mail_remarks(mail: &Mail) -> Vec<MailRemark> {
    if is_mail_gone(mail) {
        return Vec::new();
    }
    let of_fault = |fault: &MailFault| match fault {
        MailFault::MxNotPublic | MailFault::MxUnresolved | MailFault::NoMx | MailFault::NullMx => None,
        MailFault::NoDmarc => Some(MailRemark::NoDmarc),
        MailFault::NoSpf => Some(MailRemark::NoSpf),
        MailFault::SpfLookups => Some(MailRemark::SpfLookups),
        MailFault::SpfMany => Some(MailRemark::SpfMany),
        MailFault::SpfSyntax => Some(MailRemark::SpfSyntax),
    };
    let open = mail.spf.as_deref().is_some_and(lets_anybody_send).then_some(MailRemark::SpfOpen);
    let mut remarks: Vec<MailRemark> = mail.faults.iter().filter_map(of_fault).chain(open).collect();
    remarks.sort_unstable();
    remarks
}

/// `all` passes unless a sign says otherwise (RFC 7208 §4.6.2, §5.1).
fn lets_anybody_send(spf: &str) -> bool {
    spf.split_whitespace().any(|term| term.strip_prefix('+').unwrap_or(term).eq_ignore_ascii_case("all"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail(spf: &str, faults: &[MailFault]) -> Mail {
        let spf = (!spf.is_empty()).then(|| spf.to_owned());
        Mail { mx: vec!["10 mx.example.jp".into()], spf, faults: faults.to_vec(), ..Mail::default() }
    }

    #[test]
    fn each_weakness_is_named_and_the_weightiest_comes_first() {
        use MailRemark::{NoDmarc, NoSpf, SpfLookups, SpfMany, SpfOpen, SpfSyntax};
        for (spf, faults, expected) in [
            ("v=spf1 include:_spf.example.jp ~all", &[][..], &[][..]),
            ("v=spf1 mx -all", &[MailFault::NoDmarc], &[NoDmarc]),
            ("v=spf1 +all", &[MailFault::NoDmarc], &[SpfOpen, NoDmarc]),
            ("v=spf1 mx ALL", &[], &[SpfOpen]),
            ("v=spf1 mx ?all", &[], &[]),
            ("v=spf1 a:all.example.jp -all", &[MailFault::SpfLookups, MailFault::SpfMany], &[SpfMany, SpfLookups]),
            ("v=spf1 inculde:x -all", &[MailFault::SpfSyntax], &[SpfSyntax]),
            ("", &[MailFault::NoDmarc, MailFault::NoSpf], &[NoSpf, NoDmarc]),
        ] {
            assert_eq!(mail_remarks(&mail(spf, faults)), expected, "{spf}");
        }
    }

    #[test]
    fn a_domain_that_takes_no_mail_has_nothing_to_put_right() {
        assert!(mail_remarks(&mail("", &[MailFault::NoDmarc, MailFault::NoSpf, MailFault::NullMx])).is_empty());
    }
}
