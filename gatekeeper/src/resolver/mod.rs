//! Names of hosts to addresses, by the system: beside the gatekeeper, which goes on meanwhile and is told
//! by command.
//!
//! A lookup holds a thread of the system's resolver until that answers or gives up, which no deadline
//! can shorten; so few run at once, and those that one host has begun leave room for the others.
//! Questions for the same host and port share a lookup. A question that finds no room in time is dropped:
//! the gatekeeper has gone on without an answer by then.

mod lookups;

use std::collections::HashMap;
use std::io;
use std::net::SocketAddr;

use h323_gatekeeper_core::Limits;
use h323_gatekeeper_core::query::{Answer, Query, Question};
use h323_net::clock::Clock;
use h323_net::driver::Commands;
use tokio::sync::mpsc;
use tokio::task::{self, JoinSet};
use tracing::{debug, warn};

pub(crate) use self::lookups::Ceilings;
use self::lookups::{Lookups, Target, Waiting};
use crate::logging::Growth;
use crate::service::Command;

/// Lookups that may run at once.
pub(crate) const MAX_LOOKUPS: usize = 32;
/// Hosts that it takes to have as many lookups run as may run.
const HOSTS_TO_FILL: usize = 4;
/// Addresses of one host that are looked at.
pub(crate) const MAX_ADDRESSES: usize = 16;

impl Ceilings {
    /// Those of a resolver that runs so many lookups at once, for a gatekeeper with these limits. One
    /// host may have begun a quarter of the lookups.
    pub(crate) fn new(lookups: usize, limits: &Limits) -> Self {
        Self {
            running: lookups,
            running_per_host: (lookups / HOSTS_TO_FILL).max(1),
            waiting: limits.queries,
            waiting_per_host: limits.queries_per_host,
        }
    }
}

/// Asks the system.
pub(crate) async fn by_system(host: String, port: u16) -> io::Result<Vec<SocketAddr>> {
    Ok(tokio::net::lookup_host((host, port)).await?.collect())
}

/// Answers the gatekeeper's questions until nobody can ask any more.
pub(crate) async fn run<L, F>(
    mut queries: mpsc::Receiver<Query>,
    answers: Commands<Command>,
    clock: Clock,
    ceilings: Ceilings,
    lookup: L,
) where
    L: Fn(String, u16) -> F,
    F: Future<Output = io::Result<Vec<SocketAddr>>> + Send + 'static,
{
    let mut lookups = Lookups::new(ceilings);
    let mut tasks = JoinSet::new();
    let mut targets = HashMap::<task::Id, Target>::new();
    let (mut dropped, mut drops_told) = (0, Growth::default());
    loop {
        while let Some(target) = lookups.start() {
            let task = tasks.spawn(lookup(target.host.clone(), target.port));
            targets.insert(task.id(), target);
        }
        // The driver may have ended when an answer comes.
        tokio::select! {
            query = queries.recv() => {
                let Some(query) = query else { return };
                let question = match query.question {
                    Question::Host { ref host, port } => Waiting {
                        query: query.id,
                        asked_by: query.asked_by,
                        deadline: query.deadline,
                        target: Target::new(host, port),
                    },
                    question => {
                        debug!(?question, "nobody is configured who could know");
                        let _ended = answers.send(Command::Answer(query.id, Answer::Unknown)).await;
                        continue;
                    }
                };
                if let Err(Waiting { query, .. }) = lookups.ask(question) {
                    debug!(%query, "not looked up: too many wait");
                    dropped += 1;
                    let _ended = answers.send(Command::Answer(query, Answer::Unknown)).await;
                }
            }
            Some(ended) = tasks.join_next_with_id() => {
                let (task, outcome) = match ended {
                    Ok((task, outcome)) => (task, outcome),
                    Err(error) => (error.id(), Err(io::Error::other(error))),
                };
                let Some(target) = targets.remove(&task) else { continue };
                let answer = answer(&target, outcome);
                for query in lookups.end(&target) {
                    let _ended = answers.send(Command::Answer(query, answer.clone())).await;
                }
            }
            () = clock.sleep_until(lookups.poll_timeout()) => {
                for Waiting { query, .. } in lookups.expire(clock.now()) {
                    debug!(%query, "not looked up: too many run");
                    dropped += 1;
                }
            }
        }
        if let Some(more) = drops_told.tell(dropped, clock.now()) {
            warn!(dropped = more, "hosts not looked up: too many lookups");
        }
    }
}

fn answer(target: &Target, outcome: io::Result<Vec<SocketAddr>>) -> Answer {
    match outcome {
        Ok(mut addresses) => {
            addresses.truncate(MAX_ADDRESSES);
            Answer::Host(addresses)
        }
        Err(error) => {
            debug!(host = target.host, %error, "not found");
            Answer::Unknown
        }
    }
}

#[cfg(test)]
mod tests;
