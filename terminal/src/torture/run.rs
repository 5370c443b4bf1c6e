//! One case after the other.

use std::net::SocketAddr;
use std::time::Duration;

use h323_h225::tpkt::{Frame, Reader};
use h323_net::clock::Clock;
use h323_net::raw::{RawConnection, Received};
use h323_torture::{Answer, Case, Probe};

use super::tally::{Failure, Reaction};

/// How long a connection may take to come about, and the octets of a case to be taken.
const PATIENCE: Duration = Duration::from_secs(3);

/// How long between two valid Setups, where the first was not answered.
const PAUSE: Duration = Duration::from_millis(500);

/// Sends cases to an endpoint.
#[derive(Debug)]
pub struct Torturer {
    /// Where the endpoint takes calls.
    pub target: SocketAddr,
    /// How long it has to react to a case.
    pub wait: Duration,
    /// How long it has to answer a valid Setup.
    pub answer_within: Duration,
    /// How long it has to come back.
    pub return_within: Duration,
    /// The time.
    pub clock: Clock,
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

    /// Sends a case, and waits for what comes of it. A failure to connect is left to the valid Setup that follows.
    pub async fn send(&self, case: &Case) -> Reaction {
        let Ok(mut connection) = RawConnection::open(self.target, PATIENCE).await else {
            return Reaction::Broken;
        };
        connection.send(&case.octets, PATIENCE).await;
        let until = self.clock.now() + self.wait;
        let mut reader = Reader::default();
        loop {
            let left = until.saturating_duration_since(self.clock.now());
            match connection.receive(left).await {
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
            let left = until.saturating_duration_since(self.clock.now());
            match connection.receive(left).await {
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

    /// What a case and the valid Setup after it came to.
    pub fn failure(case: &Case, alive: Alive) -> Option<(Failure, bool)> {
        match alive {
            Alive::Yes => None,
            Alive::Again(why) => Some((Failure::after(case, why), false)),
            Alive::No(why) => Some((Failure::after(case, why), true)),
        }
    }
}
