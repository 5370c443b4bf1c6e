//! A RAS message in a datagram from a port of its own: with the same number from the same port, the next case would be
//! the last one once more.

use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_h225::identifiers::EndpointIdentifier;
use h323_net::clock::Clock;
use h323_net::raw::RawDatagrams;
use h323_ras::message::unregistration;
use h323_ras::{RasMessageExt, RequestSeqNum};
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
    /// Requests that were sent.
    sent: u32,
    /// The name that the cases have.
    first: EndpointIdentifier,
    /// The one that we have now.
    name: EndpointIdentifier,
    /// Full RRQs that were granted.
    pub(super) granted: u32,
    /// Whether the last RRQ was answered.
    is_answered: bool,
}

impl Registration {
    /// Registers. `None`: the gatekeeper refuses, or says nothing.
    pub(super) async fn begin(victim: &Victim, within: Duration) -> Option<Self> {
        let datagrams = open(victim).await.ok()?;
        match register(victim, &datagrams, 1, None, within).await {
            Ok(Standing::Registered(name)) => Some(Self {
                datagrams,
                sent: 1,
                first: name.clone(),
                name,
                granted: 1,
                is_answered: true,
            }),
            Ok(Standing::Refused) | Err(_) => None,
        }
    }

    /// The name that cases have to have.
    pub(super) fn identifier(&self) -> &EndpointIdentifier {
        &self.first
    }

    /// The octets of a case, with the name that we have now.
    pub(super) fn renamed(&self, octets: &Bytes) -> Bytes {
        renamed(octets, &self.first, &self.name)
    }

    /// Prolongs the registration, or registers anew: a case may have ended it. Whether we are registered now. Where that is
    /// refused, the next time may do; after an RRQ that is not answered no more are sent, for each would take all the time
    /// that there is for an answer.
    pub(super) async fn prolong(&mut self, victim: &Victim, within: Duration) -> bool {
        if !self.is_answered {
            return false;
        }
        for identifier in [Some(self.name.clone()), None] {
            let (number, identifier) = (self.next_number(), identifier.as_ref());
            match register(victim, &self.datagrams, number, identifier, within).await {
                Ok(Standing::Registered(name)) => {
                    self.granted += u32::from(identifier.is_none());
                    self.name = name;
                    return true;
                }
                Ok(Standing::Refused) => {}
                Err(_) => {
                    self.is_answered = false;
                    return false;
                }
            }
        }
        false
    }

    /// Sends a URQ, and does not wait for its answer: where it is lost, the registration ends with its time to live.
    pub(super) async fn end(&mut self) {
        let number = RequestSeqNum::new(self.next_number() as u16);
        // Without an address there is nothing in it that cannot be said.
        let Ok(mut urq) = unregistration::request(&[], Some(&self.name), None, None) else {
            return;
        };
        urq.set_request_seq_num(number.unwrap_or(RequestSeqNum::MIN));
        if let Ok(octets) = h323_ras::encode(&urq) {
            // Who is tortured may be gone.
            let _ = self.datagrams.send(&octets).await;
        }
    }

    fn next_number(&mut self) -> u32 {
        self.sent = self.sent.wrapping_add(1);
        self.sent
    }
}

/// Sends a valid RRQ, and gives what its answer says.
async fn register(
    victim: &Victim,
    datagrams: &RawDatagrams,
    number: u32,
    identifier: Option<&EndpointIdentifier>,
    within: Duration,
) -> Result<Standing, String> {
    let rrq = RasRegistration::new(number, datagrams.local(), identifier);
    let standing = |octets: &Bytes| rrq.standing(octets);
    ask(victim, datagrams, rrq.datagram(), within, standing).await
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
