//! A Setup on a connection of its own.

use std::time::{Duration, Instant};

use h323_h225::tpkt::{Frame, Reader};
use h323_net::clock::Clock;
use h323_net::raw::{RawConnection, Received};
use h323_torture::{Answer, Case, Probe};

use super::super::tally::Reaction;
use super::Victim;

/// How long a connection may take to come about, and the octets of a case to be taken.
const PATIENCE: Duration = Duration::from_secs(3);

/// Sends a case, and waits for what comes of it. `until` is how long, once it was sent.
pub(super) async fn send(
    victim: &Victim,
    case: &Case,
    until: impl Fn(&Clock) -> Instant,
) -> Reaction {
    let mut connection = match RawConnection::open(victim.at, PATIENCE).await {
        Ok(connection) => connection,
        Err(why) => return Reaction::NotConnected(why),
    };
    connection.send(&case.octets, PATIENCE).await;
    let until = until(&victim.clock);
    let mut reader = Reader::default();
    loop {
        match receive(victim, &mut connection, until).await {
            Received::Octets(octets) => reader.push(&octets, victim.clock.now()),
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

/// Sends a valid Setup, and waits for an answer.
pub(super) async fn probe(victim: &Victim, number: u32, within: Duration) -> Result<(), String> {
    let probe = Probe::new(number);
    let connection = RawConnection::open(victim.at, within).await;
    let mut connection = connection.map_err(|error| error.to_string())?;
    connection.send(probe.setup(), PATIENCE).await;
    let until = victim.clock.now() + within;
    let mut reader = Reader::default();
    loop {
        match receive(victim, &mut connection, until).await {
            Received::Octets(octets) => reader.push(&octets, victim.clock.now()),
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
async fn receive(victim: &Victim, connection: &mut RawConnection, until: Instant) -> Received {
    let left = victim.left(until);
    match left.is_zero() {
        true => Received::Nothing,
        false => connection.receive(left).await,
    }
}
