//! One case after the other.

mod calls;
mod ras;

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use h323_h225::identifiers::EndpointIdentifier;
use h323_net::clock::Clock;
use h323_torture::Case;

use super::Way;
use super::tally::{Reaction, Registered};

/// How long between two questions, where the first was not answered.
const PAUSE: Duration = Duration::from_millis(500);

/// Who is tortured.
#[derive(Clone, Debug)]
struct Victim {
    at: SocketAddr,
    clock: Clock,
}

impl Victim {
    /// How long it is until then.
    fn left(&self, until: Instant) -> Duration {
        until.saturating_duration_since(self.clock.now())
    }
}

/// How long the victim has.
#[derive(Clone, Copy, Debug)]
pub struct Times {
    /// To react to a case.
    pub wait: Duration,
    /// To answer what is valid.
    pub answer_within: Duration,
}

/// Sends cases.
#[derive(Debug)]
pub struct Torturer {
    way: Way,
    victim: Victim,
    times: Times,
    /// How long it has to come back.
    return_within: Duration,
    /// What is valid that was sent.
    probes: u32,
    /// Where a gatekeeper has registered us.
    registration: Option<ras::Registration>,
    /// How often it was to be prolonged, and there was none afterwards.
    lapses: u32,
}

/// Whether somebody is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Alive {
    /// What is valid was answered.
    Yes,
    /// It was, but not the first time.
    Again(String),
    /// It was not.
    No(String),
}

impl Torturer {
    /// One that sends to this address.
    pub fn new(way: Way, at: SocketAddr, times: Times, clock: Clock) -> Self {
        Self {
            way,
            victim: Victim { at, clock },
            times,
            return_within: 2 * times.answer_within,
            probes: 0,
            registration: None,
            lapses: 0,
        }
    }

    /// Registers with a gatekeeper: the name that it gives, which the cases have to have. `None`: it gives none, or who
    /// is tortured is none.
    pub async fn register(&mut self) -> Option<EndpointIdentifier> {
        if self.way == Way::Ras {
            let within = self.times.answer_within;
            self.registration = ras::Registration::begin(&self.victim, within).await;
        }
        let registration = self.registration.as_ref()?;
        Some(registration.identifier().clone())
    }

    /// How often a gatekeeper has registered us. `None`: never.
    pub fn registered(&self) -> Option<Registered> {
        let registration = self.registration.as_ref()?;
        Some(Registered {
            times: registration.granted,
            lapses: self.lapses,
        })
    }

    /// Ends the registration, if there is one.
    pub async fn leave(&mut self) {
        if let Some(registration) = &mut self.registration {
            registration.end().await;
        }
    }

    /// Sends a case, and waits for what comes of it.
    pub async fn send(&self, case: &Case) -> Reaction {
        let until = |clock: &Clock| clock.now() + self.times.wait;
        match self.way {
            Way::Calls => calls::send(&self.victim, case, until).await,
            Way::Ras => {
                let octets = match &self.registration {
                    Some(registration) => registration.renamed(&case.octets),
                    None => case.octets.clone(),
                };
                ras::send(&self.victim, &octets, until).await
            }
        }
    }

    /// Whether what is valid is answered, now or soon.
    pub async fn probe(&mut self) -> Alive {
        let clock = self.victim.clock.clone();
        let until = clock.now() + self.return_within;
        let mut first = None;
        loop {
            match (self.probe_once().await, first) {
                (Ok(()), None) => return Alive::Yes,
                (Ok(()), Some(why)) => return Alive::Again(why),
                (Err(why), _) if clock.now() >= until => return Alive::No(why),
                (Err(why), before) => first = before.or(Some(why)),
            }
            clock.sleep_until(Some(clock.now() + PAUSE)).await;
        }
    }

    async fn probe_once(&mut self) -> Result<(), String> {
        self.probes = self.probes.wrapping_add(1);
        let (number, within) = (self.probes, self.times.answer_within);
        match self.way {
            Way::Calls => calls::probe(&self.victim, number, within).await,
            Way::Ras => {
                ras::probe(&self.victim, number, within).await?;
                if let Some(registration) = &mut self.registration {
                    let is_registered = registration.prolong(&self.victim, within).await;
                    self.lapses += u32::from(!is_registered);
                }
                Ok(())
            }
        }
    }
}
