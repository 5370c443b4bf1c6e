//! One case after the other.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use h323_h225::tpkt::{Frame, Reader};
use h323_net::clock::Clock;
use h323_net::raw::{RawConnection, Received};
use h323_torture::{Answer, Case, Probe};

use super::tally::Reaction;

/// How long a connection may take to come about, and the octets of a case to be taken.
const PATIENCE: Duration = Duration::from_secs(3);

/// How long between two valid Setups, where the first was not answered.
const PAUSE: Duration = Duration::from_millis(500);

/// Sends cases to an endpoint.
#[derive(Debug)]
pub struct Torturer {
    /// Where the endpoint takes calls.
    target: SocketAddr,
    /// How long it has to react to a case.
    wait: Duration,
    /// How long it has to answer a valid Setup.
    answer_within: Duration,
    /// How long it has to come back.
    return_within: Duration,
    clock: Clock,
    /// Valid Setups that were sent.
    probes: u32,
}

/// Whether somebody is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Alive {
    /// A valid Setup was answered.
    Yes,
    /// One was, but not the first.
    Again(String),
    /// None was.
    No(String),
}

impl Torturer {
    /// One that sends to this address.
    pub fn new(target: SocketAddr, wait: Duration, answer_within: Duration, clock: Clock) -> Self {
        Self {
            target,
            wait,
            answer_within,
            return_within: 2 * answer_within,
            clock,
            probes: 0,
        }
    }

    /// Sends a case, and waits for what comes of it.
    pub async fn send(&self, case: &Case) -> Reaction {
        let mut connection = match RawConnection::open(self.target, PATIENCE).await {
            Ok(connection) => connection,
            Err(why) => return Reaction::NotConnected(why),
        };
        connection.send(&case.octets, PATIENCE).await;
        let until = self.clock.now() + self.wait;
        let mut reader = Reader::default();
        loop {
            match self.receive(&mut connection, until).await {
                Received::Octets(octets) => reader.push(&octets, self.clock.now()),
                Received::Closed => return Reaction::Closed,
                Received::Broken => return Reaction::Broken,
                Received::Nothing => return Reaction::Silent,
            }
            loop {
                match reader.next_frame() {
                    Ok(Some(Frame::Payload(payload))) => {
                        return Reaction::Answered(Answer::of(&payload));
                    }
                    Ok(Some(Frame::KeepAlive)) => {}
                    Ok(None) => break,
                    Err(_) => return Reaction::Answered(Answer::Other),
                }
            }
        }
    }

    /// Whether a valid Setup is answered, now or soon.
    pub async fn probe(&mut self) -> Alive {
        let until = self.clock.now() + self.return_within;
        let mut first = None;
        loop {
            match (self.probe_once().await, first) {
                (Ok(()), None) => return Alive::Yes,
                (Ok(()), Some(why)) => return Alive::Again(why),
                (Err(why), _) if self.clock.now() >= until => return Alive::No(why),
                (Err(why), before) => first = before.or(Some(why)),
            }
            self.clock.sleep_until(Some(self.clock.now() + PAUSE)).await;
        }
    }

    async fn probe_once(&mut self) -> Result<(), String> {
        self.probes = self.probes.wrapping_add(1);
        let probe = Probe::new(self.probes);
        let connection = RawConnection::open(self.target, self.answer_within).await;
        let mut connection = connection.map_err(|error| error.to_string())?;
        connection.send(probe.setup(), PATIENCE).await;
        let until = self.clock.now() + self.answer_within;
        let mut reader = Reader::default();
        loop {
            match self.receive(&mut connection, until).await {
                Received::Octets(octets) => reader.push(&octets, self.clock.now()),
                Received::Closed => return Err("the connection was closed".to_owned()),
                Received::Broken => return Err("the connection broke".to_owned()),
                Received::Nothing => return Err("no answer in time".to_owned()),
            }
            while let Some(frame) = reader.next_frame().map_err(|error| error.to_string())? {
                if let Frame::Payload(payload) = frame
                    && probe.answer(&payload).is_some()
                {
                    connection.send(probe.release(), PATIENCE).await;
                    return Ok(());
                }
            }
        }
    }

    /// What comes until this time, and nothing after it from somebody who never stops sending.
    async fn receive(&self, connection: &mut RawConnection, until: Instant) -> Received {
        let left = until.saturating_duration_since(self.clock.now());
        match left.is_zero() {
            true => Received::Nothing,
            false => connection.receive(left).await,
        }
    }
}
