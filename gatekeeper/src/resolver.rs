//! Names of hosts to addresses, by the system: beside the gatekeeper, which goes on meanwhile and is told
//! by command.
//!
//! A lookup holds a thread of the system's resolver until that answers or gives up, which no deadline
//! can shorten; so few run at once. A question that finds no room in time is dropped: the gatekeeper
//! has gone on without an answer by then.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use h323_gatekeeper_core::query::{Answer, Query, Question};
use h323_net::clock::Clock;
use h323_net::driver::Commands;
use tokio::sync::{Semaphore, mpsc};
use tokio::task::JoinSet;
use tracing::debug;

use crate::service::Command;

/// Lookups that may run at once.
pub(crate) const MAX_LOOKUPS: usize = 32;
/// Addresses of one host that are looked at.
pub(crate) const MAX_ADDRESSES: usize = 16;

/// Asks the system.
pub(crate) async fn by_system(host: String, port: u16) -> io::Result<Vec<SocketAddr>> {
    Ok(tokio::net::lookup_host((host, port)).await?.collect())
}

/// Answers the gatekeeper's questions until nobody can ask any more.
pub(crate) async fn run<L, F>(
    mut queries: mpsc::Receiver<Query>,
    answers: Commands<Command>,
    clock: Clock,
    lookup: L,
) where
    L: Fn(String, u16) -> F + Clone + Send + 'static,
    F: Future<Output = io::Result<Vec<SocketAddr>>> + Send + 'static,
{
    let slots = Arc::new(Semaphore::new(MAX_LOOKUPS));
    let mut lookups = JoinSet::new();
    loop {
        tokio::select! {
            query = queries.recv() => {
                let Some(query) = query else { return };
                let (slots, answers) = (slots.clone(), answers.clone());
                let (clock, lookup) = (clock.clone(), lookup.clone());
                lookups.spawn(async move {
                    let _slot = tokio::select! {
                        slot = slots.acquire() => slot,
                        () = clock.sleep_until(Some(query.deadline)) => {
                            return debug!(query = %query.id, "not looked up: too many at once");
                        }
                    };
                    let answer = answer(query.question, lookup).await;
                    // The driver may have ended meanwhile.
                    let _ended = answers.send(Command::Answer(query.id, answer)).await;
                });
            }
            Some(_) = lookups.join_next() => {}
        }
    }
}

async fn answer<L, F>(question: Question, lookup: L) -> Answer
where
    L: Fn(String, u16) -> F,
    F: Future<Output = io::Result<Vec<SocketAddr>>>,
{
    let Question::Host { host, port } = question else {
        debug!(?question, "nobody is configured who could know");
        return Answer::Unknown;
    };
    match lookup(host.clone(), port).await {
        Ok(mut addresses) => {
            addresses.truncate(MAX_ADDRESSES);
            Answer::Host(addresses)
        }
        Err(error) => {
            debug!(host, %error, "not found");
            Answer::Unknown
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::{Duration, SystemTime};

    use h323_gatekeeper_core::query::QueryId;
    use h323_net::clock::ManualClock;

    use super::*;

    /// How long the gatekeeper waits.
    const PATIENCE: Duration = Duration::from_secs(4);

    /// A resolver, and what stands around it.
    struct Desk {
        queries: mpsc::Sender<Query>,
        answers: mpsc::Receiver<Command>,
        clock: Clock,
        hand: ManualClock,
    }

    impl Desk {
        fn start<L, F>(lookup: L) -> Self
        where
            L: Fn(String, u16) -> F + Clone + Send + 'static,
            F: Future<Output = io::Result<Vec<SocketAddr>>> + Send + 'static,
        {
            let (queries, asked) = mpsc::channel(1024);
            let (commands, answers) = mpsc::channel(1024);
            let (clock, hand) = Clock::manual(SystemTime::UNIX_EPOCH);
            tokio::spawn(run(asked, commands, clock.clone(), lookup));
            Self {
                queries,
                answers,
                clock,
                hand,
            }
        }

        async fn ask(&self, number: u64, host: &str) {
            let query = Query {
                id: QueryId(number),
                question: Question::Host {
                    host: host.to_owned(),
                    port: 1720,
                },
                deadline: self.clock.now() + PATIENCE,
            };
            self.queries.send(query).await.unwrap();
        }

        async fn answered(&mut self) -> (u64, Answer) {
            match self.answers.recv().await {
                Some(Command::Answer(id, answer)) => (id.0, answer),
                other => panic!("{other:?}"),
            }
        }
    }

    #[tokio::test]
    async fn a_question_has_an_answer_whatever_the_system_says() {
        let mut desk = Desk::start(async |host: String, port| match host.as_str() {
            "gw" => Ok(vec![SocketAddr::from(([192, 0, 2, 1], port))]),
            "everywhere" => Ok(vec![SocketAddr::from(([192, 0, 2, 1], port)); 100]),
            _ => Err(io::ErrorKind::NotFound.into()),
        });
        desk.ask(1, "gw").await;
        let found = Answer::Host(vec![SocketAddr::from(([192, 0, 2, 1], 1720))]);
        assert_eq!(desk.answered().await, (1, found));
        desk.ask(2, "nobody").await;
        assert_eq!(desk.answered().await, (2, Answer::Unknown));
        desk.ask(3, "everywhere").await;
        match desk.answered().await {
            (3, Answer::Host(addresses)) => assert_eq!(addresses.len(), MAX_ADDRESSES),
            other => panic!("{other:?}"),
        }
    }

    #[tokio::test]
    async fn so_many_lookups_run_at_once_and_no_more() {
        let started = Arc::new(AtomicUsize::new(0));
        let release = Arc::new(Semaphore::new(0));
        let (count, held) = (started.clone(), release.clone());
        let mut desk = Desk::start(move |_, _| {
            count.fetch_add(1, Ordering::Relaxed);
            let held = held.clone();
            async move {
                held.acquire().await.map_err(io::Error::other)?.forget();
                Ok(Vec::new())
            }
        });
        for number in 0..=MAX_LOOKUPS as u64 {
            desk.ask(number, "slow").await;
        }
        let settled = async || {
            for _ in 0..1000 {
                tokio::task::yield_now().await;
            }
        };
        settled().await;
        assert_eq!(started.load(Ordering::Relaxed), MAX_LOOKUPS);
        // Nobody waits any more for the one that found no room; it is never looked up.
        desk.hand.advance(PATIENCE);
        settled().await;
        release.add_permits(MAX_LOOKUPS);
        for _ in 0..MAX_LOOKUPS {
            assert_ne!(desk.answered().await.0, MAX_LOOKUPS as u64);
        }
        settled().await;
        assert_eq!(started.load(Ordering::Relaxed), MAX_LOOKUPS);
        assert!(desk.answers.is_empty());
        desk.ask(100, "slow").await;
        release.add_permits(1);
        assert_eq!(desk.answered().await.0, 100, "there is room again");
    }

    #[tokio::test]
    async fn the_system_knows_this_host() {
        let addresses = by_system("localhost".to_owned(), 1722).await.unwrap();
        assert!(!addresses.is_empty());
        let fits = |address: &SocketAddr| address.ip().is_loopback() && address.port() == 1722;
        assert!(addresses.iter().all(fits), "{addresses:?}");
    }
}
