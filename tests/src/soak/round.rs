//! One office, round after round.

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::{DateTime, Months, NaiveDate, TimeDelta, Utc};
use futures_util::future::join_all;
use kigenban_advice::{Because, judge, schedule};
use kigenban_checks::{DomainName, Internet};
use kigenban_facts::{Book, Check, DnsAnswer, Kind, Observation, Seen, Span, State, TlsPurpose, View};
use kigenban_ledger::{Creation, Ledger, RecoveryCode};
use kigenban_testnet::{Certificate, DEAD, Entry, Fault, Rule, Service, Site, Testnet, World, lapse};
use tempfile::TempDir;
use tokio::time::Instant;

use super::{
    Failure, Tally, Weather,
    contracts::{DOMAINS, book},
    dice::Dice,
    slow::{Slow, Withheld},
};

/// Rounds in which a lapse has to be reported, and after which a repaired domain has to be calm again.
const PATIENCE: u32 = 2;
/// How long a look waits for an answer, at the least and at the most: half as long as the whole first look of the office took,
/// from which nothing is kept back. So only an answer the small internet keeps back is not there in time, however busy the
/// machine is.
const LIMITS_MS: [u64; 2] = [2_000, 8_000];

/// What really goes wrong with one domain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Harm {
    /// Its registration ends.
    #[default]
    Lapse,
    /// The signatures of its zone are broken: public resolvers fail, the office's own goes on answering.
    Signatures,
    /// The certificate that www has of its own ends.
    WwwCertificate,
}

/// What is really so with one domain.
#[derive(Clone, Copy, Debug, Default)]
struct Truth {
    harm: Harm,
    /// Harmed, and for how many rounds it could have been seen.
    lapsed: Option<u32>,
    /// Rounds since it was repaired in which that could have been seen.
    repaired: Option<u32>,
    /// Checks that have not seen it repaired yet: what they last saw was really so, and stays until they see otherwise.
    behind: [bool; 5],
    reported: bool,
    /// The end of the term when it lapsed: a term that is paid for late is never shorter than it was.
    ends: Option<NaiveDate>,
    /// An expiry was once known.
    dated: bool,
}

pub(super) struct Office {
    number: usize,
    seed: u64,
    dice: Dice,
    now: DateTime<Utc>,
    net: Testnet,
    ledger: Ledger,
    /// Holds ledger and internet file.
    folder: TempDir,
    truths: BTreeMap<String, Truth>,
    weather: Weather,
    tally: Tally,
}

impl Office {
    pub(super) fn open(number: usize, seed: u64, now: DateTime<Utc>) -> Result<Self, Failure> {
        let folder = tempfile::tempdir()?;
        let mut world = World::new(now);
        world.seed = seed;
        for name in DOMAINS {
            let mut site = Site::healthy(name, now);
            site.certificate.replaced_every_days = Some(60);
            site.mail_certificate.replaced_every_days = Some(60);
            world = world.with(site);
        }
        let net = Testnet::start(world)?.with_limits(LIMITS_MS[1], LIMITS_MS[1]);
        net.write(folder.path())?;
        let recovery = RecoveryCode::make_random()?;
        let creation = Creation { recovery: &recovery, passphrase: None, rehearsal: true, now };
        let (mut ledger, _) = Ledger::create(&folder.path().join("ledger"), creation)?;
        crate::office::put(&mut ledger, &book(now), now)?;
        let truths = DOMAINS.map(|name| (name.to_owned(), Truth::default())).into();
        Ok(Self {
            number,
            seed,
            dice: Dice::new(seed),
            now,
            net,
            ledger,
            folder,
            truths,
            weather: Weather::Calm,
            tally: Tally::default(),
        })
    }

    pub(super) async fn run(mut self, rounds: usize) -> Result<Tally, Failure> {
        for round in 0..rounds {
            // The first look of all finds everything well: what has never been seen cannot be missed.
            let weather = if round == 0 { Weather::Calm } else { Weather::draw(&mut self.dice) };
            self.weather = weather;
            self.now += weather.pause(&mut self.dice);
            self.net.clear_faults();
            self.net.set_now(self.now);
            self.renew();
            if round > 0 && weather == Weather::Calm && self.dice.percent(15) {
                self.strike();
            }
            if round > 0 {
                self.net.line(weather.line());
                self.harms().into_iter().chain(weather.rules()).for_each(|rule| self.net.fault(rule));
                self.machines(weather == Weather::HalfBroken);
            }
            let clock = self.now + weather.clock_error(&mut self.dice);
            self.net.take_withheld();
            let (book, looks) = self.look(clock).await?;
            if round == 0 {
                let [least, most] = LIMITS_MS;
                let limit = u64::try_from(self.tally.longest.as_millis() / 2)?.clamp(least, most);
                self.net.set_limits(limit, limit);
                self.net.write(self.folder.path())?;
                self.tally.patience = Duration::from_millis(limit);
            }
            let withheld = self.net.take_withheld();
            let slow = Slow::find(&looks, &withheld);
            self.judge(round, &book, clock, &slow, &withheld);
            self.tally.rounds += 1;
        }
        Ok(self.tally)
    }

    /// All checks of all domains, then second looks two minutes later where advice wants them. The last looks come with it.
    async fn look(&mut self, clock: DateTime<Utc>) -> Result<(Book, Vec<Observation>), Failure> {
        // Time passes here in leaps, so nothing that is remembered by real time may be carried along.
        let internet = Internet::from_file(&self.folder.path().join("internet.toml"))?;
        let began = Instant::now();
        let mut looks: Vec<Observation> =
            join_all(DOMAINS.map(|name| run(name, &Check::ALL, &internet, clock))).await.concat();
        self.tally.longest = self.tally.longest.max(began.elapsed());
        self.record(&looks)?;
        let book = self.ledger.book()?;
        let later = clock + TimeDelta::minutes(2);
        let mut due = schedule(&book, &judge(&book, later), clock);
        due.retain(|look| look.because == Because::SecondLook);
        if due.is_empty() {
            return Ok((book, looks));
        }
        let of = |name: &str| due.iter().filter(|look| look.domain == name).map(|look| look.check).collect();
        let wanted: Vec<(&str, Vec<Check>)> = DOMAINS.into_iter().map(|name| (name, of(name))).collect();
        let internet = Internet::from_file(&self.folder.path().join("internet.toml"))?;
        let second = join_all(wanted.iter().map(|(name, checks)| run(name, checks, &internet, later))).await.concat();
        self.tally.second_looks += wanted.iter().map(|(_, checks)| checks.len()).sum::<usize>();
        self.record(&second)?;
        looks.extend(second);
        Ok((self.ledger.book()?, looks))
    }

    fn record(&mut self, looks: &[Observation]) -> Result<(), Failure> {
        for look in looks {
            match look.outcome.seen() {
                Some(seen) => {
                    self.tally.seen += 1;
                    self.catch_up(look, seen);
                    if let Some(wrong) = self.wrong(look, seen) {
                        self.tally.false_facts += 1;
                        self.note(format!("false fact: {} {wrong}", look.domain));
                    }
                }
                None => self.tally.unseen += 1,
            }
        }
        Ok(self.ledger.record(looks)?)
    }

    /// A check that has seen a repaired domain is not behind any more.
    fn catch_up(&mut self, look: &Observation, seen: &Seen) {
        let of_mail = matches!(seen, Seen::Tls(tls) if tls.purpose == TlsPurpose::Mail);
        if look.view == View::Office || of_mail {
            return;
        }
        if let Some(truth) = self.truths.get_mut(&look.domain) {
            for (check, behind) in Check::ALL.into_iter().zip(&mut truth.behind) {
                *behind &= check != look.check;
            }
        }
    }

    /// What a look says that is not so. Only what a look can know for certain counts: a page that was lost on the way is
    /// a fact of that look.
    fn wrong(&self, look: &Observation, seen: &Seen) -> Option<String> {
        let truth = self.truths.get(&look.domain)?;
        let site = self.net.site(&look.domain)?;
        match seen {
            Seen::Registration(said) if matches!(said.state, State::Refused | State::Unknown) => None,
            // That is what the registry says: the judgement is measured by its alarms.
            Seen::Registration(said) if self.weather == Weather::Unregistered && said.state == State::NotRegistered => {
                None
            }
            Seen::Registration(said) if said.state != site.registration.state => Some(format!("{:?}", said.state)),
            // A day that is left out is not wrong, if it is not forgotten.
            Seen::Registration(said)
                if truth.lapsed.is_none()
                    && said.expires != site.registration.expires
                    && (said.expires.is_some() || self.weather != Weather::Dateless) =>
            {
                Some(format!("{:?}", said.expires))
            }
            Seen::Dns(said) if look.view == View::Public && truth.lapsed.is_none() => {
                let wrong = said.delegated == Some(false) || said.answer == DnsAnswer::Nxdomain;
                wrong.then(|| format!("{:?} delegated {:?}", said.answer, said.delegated))
            }
            _ => None,
        }
    }

    fn judge(&mut self, round: usize, book: &Book, clock: DateTime<Utc>, slow: &Slow, withheld: &Withheld) {
        let weather = self.weather;
        let advice = judge(book, clock + TimeDelta::minutes(3));
        for bundle in &book.bundles {
            let items: Vec<_> = advice.items.iter().filter(|item| item.bundle == bundle.id).collect();
            let red = items.iter().find(|item| item.status.is_red());
            let domain = items.iter().find(|item| item.kind == Kind::Domain);
            let date = domain.and_then(|item| item.deadlines.public_expires.as_ref());
            let Some(mut truth) = self.truths.get(&bundle.domain).copied() else { continue };
            let at = format!("seed {} office {} round {round} {weather:?} {}", self.seed, self.number, bundle.domain);
            let truth_harm = truth.harm;
            match (&mut truth, red) {
                (Truth { lapsed: Some(_), reported, .. }, Some(_)) if !*reported => {
                    *reported = true;
                    self.tally.reported += 1;
                }
                // Only a lapse may be excused by the machine; what is red without a reason or forgotten never is.
                (Truth { lapsed: Some(_), reported: false, .. }, None) if slow.looked_at(&bundle.domain) => {
                    self.tally.left_out += 1;
                    self.note(format!("left out, the machine was slow: {at}"));
                }
                (Truth { lapsed: Some(rounds), reported: false, .. }, None) => {
                    // A lapse is everywhere; a harm that one answer alone shows is hidden when that one was lost.
                    let could = match truth_harm {
                        Harm::Lapse => weather.can_see(),
                        harm => weather.can_see_a_zone() && !is_hidden(harm, withheld, &bundle.domain),
                    };
                    *rounds += u32::from(could);
                    if could && *rounds == PATIENCE {
                        self.tally.missed += 1;
                        let seen: Vec<_> = items.iter().map(|item| (item.kind, item.status)).collect();
                        let last = last_seen(book, &bundle.domain, clock);
                        self.note(format!("missed: {at} {seen:?}\n    {last}"));
                    }
                }
                (Truth { lapsed: None, repaired: None, .. }, Some(item)) => {
                    self.tally.false_alarms += 1;
                    let told = format!("false alarm: {at} {:?} {:?} {:?}", item.kind, item.status, item.reason);
                    self.note(format!("{told}\n    {}", last_seen(book, &bundle.domain, clock)));
                }
                _ => {}
            }
            if let Some(rounds) = &mut truth.repaired {
                *rounds += u32::from(weather.can_see());
                if red.is_none() || (*rounds > PATIENCE && truth.behind == [false; 5]) {
                    truth.repaired = None;
                }
            }
            if truth.lapsed.is_none() && truth.dated && date.is_none() && truth.repaired.is_none() {
                self.tally.lost_dates += 1;
                self.note(format!("lost date: {at}"));
            }
            truth.dated |= date.is_some();
            self.truths.insert(bundle.domain.clone(), truth);
        }
    }

    /// Real life goes on: domains are renewed long before their end, and lapsed ones are repaired once reported.
    fn renew(&mut self) {
        let today = self.now.date_naive();
        for name in DOMAINS {
            let Some(truth) = self.truths.get_mut(name) else { continue };
            if truth.lapsed.is_some_and(|rounds| truth.reported || rounds >= PATIENCE) {
                let ends = truth.ends;
                *truth = Truth { repaired: Some(0), behind: [true; 5], ..Truth::default() };
                let mut site = Site::healthy(name, self.now);
                site.registration.expires = site.registration.expires.max(ends);
                site.certificate.replaced_every_days = Some(60);
                site.mail_certificate.replaced_every_days = Some(60);
                self.net.set(site);
            }
            self.net.change(name, |site| {
                let soon = today.checked_add_months(Months::new(3));
                if site.registration.state == State::Registered && site.registration.expires < soon {
                    let next = site.registration.expires.and_then(|day| day.checked_add_months(Months::new(12)));
                    site.registration.expires = next.map(|day| {
                        if name.rsplit('.').next() == Some("jp") { kigenban_testnet::month_end(day) } else { day }
                    });
                }
            });
        }
    }

    /// The faults that last as long as a harm does.
    fn harms(&self) -> Vec<Rule> {
        let broken = |truth: &Truth| truth.lapsed.is_some() && truth.harm == Harm::Signatures;
        let names = self.truths.iter().filter(|(_, truth)| broken(truth)).map(|(name, _)| name);
        names.map(|name| Rule::at(Service::SecondOpinion, Fault::Bogus).of(name)).collect()
    }

    /// Puts a dead machine beside the living one of every site that lives, or takes it away.
    fn machines(&self, second: bool) {
        for (name, truth) in &self.truths {
            self.net.change(name, |site| {
                let dead = |entry: &Entry| entry.owner == "@" && entry.kind == "A" && entry.value == DEAD;
                if truth.lapsed.is_none() || truth.harm != Harm::Lapse {
                    site.zone.records.retain(|entry| !dead(entry));
                    site.zone.records.extend(second.then(|| Entry::new("@", "A", DEAD)));
                }
            });
        }
    }

    /// One healthy domain lapses, or is harmed in another way.
    fn strike(&mut self) {
        let place = usize::try_from(self.dice.below(4)).unwrap_or_default();
        let Some(name) = DOMAINS.get(place) else { return };
        let Some(truth) = self.truths.get_mut(*name).filter(|truth| truth.lapsed.is_none() && truth.repaired.is_none())
        else {
            return;
        };
        truth.lapsed = Some(0);
        truth.ends = self.net.site(name).and_then(|site| site.registration.expires);
        let now = self.now;
        truth.harm = match self.dice.below(4) {
            0 => Harm::Signatures,
            1 => Harm::WwwCertificate,
            _ => Harm::Lapse,
        };
        match truth.harm {
            Harm::Lapse => self.net.change(name, |site| lapse(site, now)),
            Harm::Signatures => {}
            Harm::WwwCertificate => self.net.change(name, |site| {
                site.www_certificate = Some(Certificate::good("Example CA", now, 91, 90));
            }),
        }
        self.tally.lapses += 1;
    }

    fn note(&mut self, note: String) {
        if self.tally.notes.len() < 20 {
            self.tally.notes.push(note);
        }
    }
}

/// Whether an answer without which a harm cannot be seen was kept back.
fn is_hidden(harm: Harm, withheld: &Withheld, domain: &str) -> bool {
    let below = format!(".{domain}");
    withheld.iter().any(|(service, name)| {
        let ours = name == domain || name.ends_with(&below);
        match (harm, service) {
            (Harm::Signatures, Service::SecondOpinion) => ours || name.ends_with(".example"),
            (Harm::WwwCertificate, Service::Https | Service::Resolver | Service::SecondOpinion) => ours,
            _ => false,
        }
    })
}

/// What this round's looks said of a domain, for whoever wants to know why.
fn last_seen(book: &Book, domain: &str, clock: DateTime<Utc>) -> String {
    let fresh = book.spans.iter().filter(|span| span.domain == domain && span.last_seen >= clock);
    let said = |span: &Span| format!("{:?} x{} {:?}", span.check, span.count, span.outcome);
    fresh.map(said).collect::<Vec<_>>().join("\n    ")
}

async fn run(name: &str, checks: &[Check], internet: &Internet, now: DateTime<Utc>) -> Vec<Observation> {
    match DomainName::parse(name) {
        Ok(name) => kigenban_checks::observe_timed(&name, checks, internet, now).await.0,
        Err(_) => Vec::new(),
    }
}
