//! A RAS message in a datagram from a port of its own: with the same number from the same port, the next case would be
//! the last one once more.

use std::time::{Duration, Instant};

use h323_net::clock::Clock;
use h323_net::raw::RawDatagrams;
use h323_torture::{Answer, Case, RasProbe};

use super::super::tally::Reaction;
use super::Victim;

/// How long a valid GRQ waits for its answer before it is sent again: a datagram may be lost.
const RETRY: Duration = Duration::from_millis(500);

/// Sends a case, and waits for what comes of it. `until` is how long, once it was sent.
pub(super) async fn send(
    victim: &Victim,
    case: &Case,
    until: impl Fn(&Clock) -> Instant,
) -> Reaction {
    let came = async {
        let datagrams = RawDatagrams::open(victim.at).await?;
        datagrams.send(&case.octets).await?;
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
    let error = |error: h323_h225::transport::ConnectFailure| error.to_string();
    let datagrams = RawDatagrams::open(victim.at).await.map_err(error)?;
    let probe = RasProbe::new(number, datagrams.local());
    let until = victim.clock.now() + within;
    loop {
        datagrams.send(probe.datagram()).await.map_err(error)?;
        let again = until.min(victim.clock.now() + RETRY);
        while !victim.left(again).is_zero() {
            let came = datagrams.receive(victim.left(again)).await.map_err(error)?;
            if came.is_some_and(|octets| probe.is_answered_by(&octets)) {
                return Ok(());
            }
        }
        if victim.left(until).is_zero() {
            return Err("no answer in time".to_owned());
        }
    }
}
