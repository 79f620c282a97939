//! The weathers of a round. None of them says anything about a domain.

use chrono::TimeDelta;
use kigenban_testnet::{Fault, Line, Rule, Service};

use super::dice::Dice;

/// One round's weather.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weather {
    /// The WHOIS port is blocked.
    BlockedPort,
    /// Only the usual losses.
    Calm,
    /// The PC's clock is wrong by up to 26 hours for this round.
    ClockJump,
    /// Registries leave the date out of their answers.
    Dateless,
    /// Both resolvers say that nothing exists.
    EverythingNxdomain,
    /// One of two machines behind each site is dead.
    HalfBroken,
    /// The office's resolver gives one address for everything.
    LyingResolver,
    /// The registries' RDAP servers are gone; their WHOIS servers answer.
    MovedRegistry,
    /// The office's resolver says that nothing exists.
    Nxdomain,
    /// The line is down.
    Offline,
    /// The pages speak of expired domains.
    ParkingWords,
    /// A captive portal.
    Portal,
    /// The public resolver gives one address for everything.
    PublicLie,
    /// The public resolver says that nothing exists.
    PublicNxdomain,
    /// Registries are busy.
    RateLimited,
    /// Registries answer with what nobody can read.
    Rubbish,
    /// Both resolvers fail.
    Servfail,
    /// Registries say nothing.
    SilentRegistries,
    /// The PC sleeps for some days before the round.
    Sleep,
    /// The registries know none of the names, while zones and sites live.
    Unregistered,
}

impl Weather {
    const SPECIAL: [Self; 19] = [
        Self::BlockedPort,
        Self::ClockJump,
        Self::Dateless,
        Self::EverythingNxdomain,
        Self::HalfBroken,
        Self::LyingResolver,
        Self::MovedRegistry,
        Self::Nxdomain,
        Self::Offline,
        Self::ParkingWords,
        Self::Portal,
        Self::PublicLie,
        Self::PublicNxdomain,
        Self::RateLimited,
        Self::Rubbish,
        Self::Servfail,
        Self::SilentRegistries,
        Self::Sleep,
        Self::Unregistered,
    ];

    /// Every second round is calm, the others have one each.
    pub(super) fn draw(dice: &mut Dice) -> Self {
        if dice.percent(50) {
            return Self::Calm;
        }
        let count = u64::try_from(Self::SPECIAL.len()).unwrap_or(1);
        let place = usize::try_from(dice.below(count)).unwrap_or_default();
        Self::SPECIAL.get(place).copied().unwrap_or(Self::Calm)
    }

    /// Whether the office reaches anybody at all.
    pub(super) fn line(self) -> Line {
        match self {
            Self::Offline => Line::Offline,
            Self::Portal => Line::Portal,
            _ => Line::Online,
        }
    }

    /// Whether the office can be expected to learn anything: with no resolver that tells the truth it cannot.
    pub(super) fn can_see(self) -> bool {
        !matches!(self, Self::EverythingNxdomain | Self::Offline | Self::Portal | Self::PublicLie | Self::Servfail)
    }

    /// Whether the office's page, its DNS and the public resolvers can be expected to show what is wrong with one name.
    pub(super) fn can_see_a_zone(self) -> bool {
        self.can_see() && !matches!(self, Self::PublicNxdomain)
    }

    /// How long passes before the round.
    pub(super) fn pause(self, dice: &mut Dice) -> TimeDelta {
        let extra = i64::try_from(dice.below(60)).unwrap_or_default();
        match self {
            Self::Sleep => TimeDelta::hours(48 + extra * 2),
            _ => TimeDelta::minutes(240 + extra),
        }
    }

    /// By how much the PC's clock is wrong.
    pub(super) fn clock_error(self, dice: &mut Dice) -> TimeDelta {
        match self {
            Self::ClockJump => TimeDelta::hours(i64::try_from(dice.below(53)).unwrap_or(26) - 26),
            _ => TimeDelta::zero(),
        }
    }

    /// What goes wrong; one answer of twenty is lost in any case.
    pub(super) fn rules(self) -> Vec<Rule> {
        // An address that is nobody's (RFC 5737).
        let lie = Fault::Lie { address: std::net::Ipv4Addr::new(203, 0, 113, 9) };
        let resolvers = |fault| vec![Rule::at(Service::Resolver, fault), Rule::at(Service::SecondOpinion, fault)];
        let registries = |fault| vec![Rule::at(Service::Rdap, fault), Rule::at(Service::Whois, fault)];
        let mut rules = match self {
            Self::EverythingNxdomain => resolvers(Fault::Nxdomain),
            Self::LyingResolver => vec![Rule::at(Service::Resolver, lie)],
            Self::Nxdomain => vec![Rule::at(Service::Resolver, Fault::Nxdomain)],
            Self::PublicLie => vec![Rule::at(Service::SecondOpinion, lie)],
            Self::PublicNxdomain => vec![Rule::at(Service::SecondOpinion, Fault::Nxdomain)],
            Self::RateLimited => registries(Fault::RateLimited { retry_after_s: 60 }),
            Self::Rubbish => registries(Fault::Garbage),
            Self::Servfail => resolvers(Fault::Servfail),
            Self::SilentRegistries => registries(Fault::Silent),
            Self::BlockedPort => vec![Rule::at(Service::Whois, Fault::Refuse)],
            Self::Dateless => registries(Fault::Dateless),
            Self::MovedRegistry => vec![Rule::at(Service::Rdap, Fault::Refuse)],
            Self::ParkingWords => vec![Rule::at(Service::Https, Fault::ParkingWords)],
            Self::Unregistered => registries(Fault::Unregistered),
            Self::Calm | Self::ClockJump | Self::HalfBroken | Self::Offline | Self::Portal | Self::Sleep => Vec::new(),
        };
        rules.push(Rule::everywhere(Fault::Loss { percent: 5 }));
        rules
    }
}
