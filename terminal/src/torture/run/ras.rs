//! A RAS message in a datagram from a port of its own: with the same number from the same port, the next case would be
//! the last one once more.

use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_h225::identifiers::EndpointIdentifier;
use h323_net::clock::Clock;
use h323_net::raw::RawDatagrams;
use h323_torture::{Answer, RasProbe, RasRegistration, Standing, renamed};

use super::super::tally::Reaction;
use super::Victim;

/// How long a valid request waits for its answer before it is sent again: a datagram may be lost.
const RETRY: Duration = Duration::from_millis(500);

/// Sends a case, and waits for what comes of it. `until` is how long, once it was sent.
pub(super) async fn send(
    victim: &Victim,
    octets: &Bytes,
    until: impl Fn(&Clock) -> Instant,
) -> Reaction {
    let came = async {
        let datagrams = RawDatagrams::open(victim.at).await?;
        datagrams.send(octets).await?;
        datagrams.receive(victim.left(until(&victim.clock))).await
    };
    match came.await {
        Ok(Some(octets)) => Reaction::Answered(Answer::of_datagram(&octets)),
        Ok(None) => Reaction::Silent,
        Err(why) => Reaction::NotConnected(why),
    }
}

/// Sends a valid GRQ, and waits for an answer.
pub(super) async fn probe(victim: &Victim, number: u32, within: Duration) -> Result<(), String> {
    let datagrams = open(victim).await?;
    let probe = RasProbe::new(number, datagrams.local());
    let is_answer = |octets: &Bytes| probe.is_answered_by(octets).then_some(());
    ask(victim, &datagrams, probe.datagram(), within, is_answer).await
}

/// We as the gatekeeper knows us.
#[derive(Debug)]
pub(super) struct Registration {
    datagrams: RawDatagrams,
    /// RRQs that were sent.
    sent: u32,
    /// The name that the cases have.
    first: EndpointIdentifier,
    /// The one that we have now.
    name: EndpointIdentifier,
    /// How often we were given one.
    pub(super) given: u32,
}

impl Registration {
    /// Registers. `None`: the gatekeeper refuses, or says nothing.
    pub(super) async fn begin(victim: &Victim, within: Duration) -> Option<Self> {
        let datagrams = open(victim).await.ok()?;
        let name = register(victim, &datagrams, 1, None, within).await?;
        Some(Self {
            datagrams,
            sent: 1,
            first: name.clone(),
            name,
            given: 1,
        })
    }

    /// The name that cases have to have.
    pub(super) fn identifier(&self) -> &EndpointIdentifier {
        &self.first
    }

    /// The octets of a case, with the name that we have now.
    pub(super) fn renamed(&self, octets: &Bytes) -> Bytes {
        renamed(octets, &self.first, &self.name)
    }

    /// Prolongs the registration, or registers anew: a case may have ended it. Where that is refused, the next time may do.
    pub(super) async fn prolong(&mut self, victim: &Victim, within: Duration) {
        for identifier in [Some(self.name.clone()), None] {
            self.sent = self.sent.wrapping_add(1);
            let identifier = identifier.as_ref();
            let name = register(victim, &self.datagrams, self.sent, identifier, within).await;
            if let Some(name) = name {
                self.given += u32::from(name != self.name);
                self.name = name;
                return;
            }
        }
    }
}

/// Sends a valid RRQ, and gives the name that the answer has.
async fn register(
    victim: &Victim,
    datagrams: &RawDatagrams,
    number: u32,
    identifier: Option<&EndpointIdentifier>,
    within: Duration,
) -> Option<EndpointIdentifier> {
    let rrq = RasRegistration::new(number, datagrams.local(), identifier);
    let standing = ask(victim, datagrams, rrq.datagram(), within, |octets| {
        rrq.standing(octets)
    });
    match standing.await {
        Ok(Standing::Registered(name)) => Some(name),
        Ok(Standing::Refused) | Err(_) => None,
    }
}

async fn open(victim: &Victim) -> Result<RawDatagrams, String> {
    let opened = RawDatagrams::open(victim.at).await;
    opened.map_err(|error| error.to_string())
}

/// Sends what is valid until there is an answer, or no more time.
async fn ask<T>(
    victim: &Victim,
    datagrams: &RawDatagrams,
    octets: &Bytes,
    within: Duration,
    answer: impl Fn(&Bytes) -> Option<T>,
) -> Result<T, String> {
    let error = |error: h323_h225::transport::ConnectFailure| error.to_string();
    let until = victim.clock.now() + within;
    loop {
        datagrams.send(octets).await.map_err(error)?;
        let again = until.min(victim.clock.now() + RETRY);
        while !victim.left(again).is_zero() {
            let came = datagrams.receive(victim.left(again)).await.map_err(error)?;
            if let Some(found) = came.as_ref().and_then(&answer) {
                return Ok(found);
            }
        }
        if victim.left(until).is_zero() {
            return Err("no answer in time".to_owned());
        }
    }
}
