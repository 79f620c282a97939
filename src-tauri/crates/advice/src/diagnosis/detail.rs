//! Every cause by its name: what it is called, where it sits in the chain, and which of the old, coarse causes it belongs to.

use kigenban_facts::PartKind;

/// The coarse cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Too little could be seen.
    CannotTell,
    /// The certificate stops visitors.
    Certificate,
    /// The parent zone or the name servers do not answer for the name any more.
    Delegation,
    /// The registration has lapsed or is on hold.
    Lapsed,
    /// The mail host's name leads nowhere.
    MailHostGone,
    /// No MX any more (or "takes no mail").
    MxGone,
    /// Nothing wrong is seen from outside.
    NothingSeen,
    /// Our own line.
    OwnLine,
    /// The server does not answer.
    ServerDown,
    /// The site leads to another company.
    SiteElsewhere,
    /// The server answers with an error.
    SiteError,
    /// A parking page stands there.
    SiteParked,
}

/// One cause. The names are stable: drivers and tests compare them.
macro_rules! details {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $cause:ident, $part:expr;)*) => {
        /// One cause, as exactly as it can be told.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Detail {
            $($(#[$doc])* $name,)*
        }

        impl Detail {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// Its stable code.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)*
                }
            }

            /// The coarse cause it belongs to.
            pub fn cause(self) -> Cause {
                match self {
                    $(Self::$name => Cause::$cause,)*
                }
            }

            /// The part of the chain in which it sits; `None` = nothing is wrong, or nobody knows.
            pub fn part(self) -> Option<PartKind> {
                match self {
                    $(Self::$name => $part,)*
                }
            }
        }
    };
}

details! {
    /// The site has no address any more.
    AddressGone = "address_gone", ServerDown, Some(PartKind::Site);
    /// Expired, extended by the registry by itself, and not seen to be paid.
    AutoExtended = "auto_extended", Lapsed, Some(PartKind::Domain);
    /// Too little could be seen.
    CannotTell = "cannot_tell", CannotTell, None;
    /// An intermediate certificate is missing, or nobody vouches for it.
    CertificateChain = "certificate_chain", Certificate, Some(PartKind::Certificate);
    /// The certificate has ended.
    CertificateExpired = "certificate_expired", Certificate, Some(PartKind::Certificate);
    /// The certificate is for another name.
    CertificateName = "certificate_name", Certificate, Some(PartKind::Certificate);
    /// The certificate has not begun.
    CertificateNotYet = "certificate_not_yet", Certificate, Some(PartKind::Certificate);
    /// The certificate is for one of the two names only, with or without `www`.
    CertificateWww = "certificate_www", Certificate, Some(PartKind::Certificate);
    /// Taken out of DNS by the registrar.
    ClientHold = "client_hold", Lapsed, Some(PartKind::Domain);
    /// The parent zone does not name it any more.
    DelegationGone = "delegation_gone", Delegation, Some(PartKind::Dns);
    /// A DKIM key that was there is gone.
    DkimGone = "dkim_gone", NothingSeen, Some(PartKind::Mail);
    /// DMARC asks others to refuse mail that nothing vouches for.
    DmarcRefuses = "dmarc_refuses", NothingSeen, Some(PartKind::Mail);
    /// The zone's signatures are broken.
    DnssecBroken = "dnssec_broken", Delegation, Some(PartKind::Dns);
    /// 廃止 has been requested.
    Ending = "ending", Lapsed, Some(PartKind::Domain);
    /// Not registered any more.
    Freed = "freed", Lapsed, Some(PartKind::Domain);
    /// Past its end and out of use.
    Lapsed = "lapsed", Lapsed, Some(PartKind::Domain);
    /// The certificate of the mail host stops programs.
    MailCertificate = "mail_certificate", Certificate, Some(PartKind::Certificate);
    /// One mailbox, as the person told.
    Mailbox = "mailbox", NothingSeen, Some(PartKind::Mail);
    /// Mail goes to a company that is not the contract's.
    MxForeign = "mx_foreign", MailHostGone, Some(PartKind::Mail);
    /// No MX.
    MxGone = "mx_gone", MxGone, Some(PartKind::Mail);
    /// MX names a number, or a host that nobody outside can reach.
    MxNotPublic = "mx_not_public", MailHostGone, Some(PartKind::Mail);
    /// MX names a host that does not exist.
    MxUnresolved = "mx_unresolved", MailHostGone, Some(PartKind::Mail);
    /// One of several name servers does not answer.
    NameServerHalfDead = "name_server_half_dead", Delegation, Some(PartKind::Dns);
    /// No name server answers.
    NameServersDead = "name_servers_dead", Delegation, Some(PartKind::Dns);
    /// The name servers are another company's than before.
    NameServersForeign = "name_servers_foreign", Delegation, Some(PartKind::Dns);
    /// Nothing wrong is seen from outside.
    NothingSeen = "nothing_seen", NothingSeen, None;
    /// "Takes no mail."
    NullMx = "null_mx", MxGone, Some(PartKind::Mail);
    /// The office's own resolver says something else than the world's.
    OfficeDns = "office_dns", OwnLine, Some(PartKind::OwnLine);
    /// Something in this office stands between.
    OfficeFilter = "office_filter", OwnLine, Some(PartKind::OwnLine);
    /// The office's own line.
    OwnLine = "own_line", OwnLine, Some(PartKind::OwnLine);
    /// A parking page.
    Parked = "parked", SiteParked, Some(PartKind::Site);
    /// Deleted by the registrar; cannot be saved any more.
    PendingDelete = "pending_delete", Lapsed, Some(PartKind::Domain);
    /// A login or consent page stands between.
    Portal = "portal", OwnLine, Some(PartKind::OwnLine);
    /// Deleted by the registrar; can be restored at a price.
    Redemption = "redemption", Lapsed, Some(PartKind::Domain);
    /// Taken out of DNS by the registry.
    ServerHold = "server_hold", Lapsed, Some(PartKind::Domain);
    /// The web server does not answer.
    ServerDown = "server_down", ServerDown, Some(PartKind::Server);
    /// The web server refuses every connection.
    ServerRefuses = "server_refuses", ServerDown, Some(PartKind::Server);
    /// The site leads to somebody else's.
    SiteElsewhere = "site_elsewhere", SiteElsewhere, Some(PartKind::Site);
    /// The server answers with an error.
    SiteError = "site_error", SiteError, Some(PartKind::Server);
    /// The server takes the connection and its page does not come.
    SiteSlow = "site_slow", CannotTell, Some(PartKind::Server);
    /// Another page than before.
    SiteStranger = "site_stranger", SiteElsewhere, Some(PartKind::Site);
    /// SPF makes others refuse the company's own mail.
    SpfRefuses = "spf_refuses", NothingSeen, Some(PartKind::Mail);
    /// Freed, and registered by somebody else.
    Taken = "taken", Lapsed, Some(PartKind::Domain);
    /// The site cannot be reached over IPv4.
    V4Broken = "v4_broken", ServerDown, Some(PartKind::Server);
    /// The site cannot be reached over IPv6.
    V6Broken = "v6_broken", ServerDown, Some(PartKind::Server);
}

impl Detail {
    /// It may be so although everything still works: the word of a person or a second sign is needed.
    pub fn is_a_hint(self) -> bool {
        matches!(
            self,
            Self::AutoExtended
                | Self::DkimGone
                | Self::DmarcRefuses
                | Self::Ending
                | Self::Mailbox
                | Self::NameServerHalfDead
                | Self::SpfRefuses
        )
    }
}
