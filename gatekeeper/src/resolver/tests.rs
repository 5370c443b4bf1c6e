use std::collections::BTreeSet;
use std::net::IpAddr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use h323_gatekeeper_core::query::QueryId;
use h323_net::clock::ManualClock;
use tokio::sync::Semaphore;

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

const CEILINGS: Ceilings = Ceilings {
    running: 8,
    running_per_host: 2,
    waiting: 20,
    waiting_per_host: 10,
};

impl Desk {
    fn start<L, F>(lookup: L) -> Self
    where
        L: Fn(String, u16) -> F + Send + 'static,
        F: Future<Output = io::Result<Vec<SocketAddr>>> + Send + 'static,
    {
        let (queries, asked) = mpsc::channel(1024);
        let (commands, answers) = mpsc::channel(1024);
        let (clock, hand) = Clock::manual(SystemTime::UNIX_EPOCH);
        tokio::spawn(run(asked, commands, clock.clone(), CEILINGS, lookup));
        Self {
            queries,
            answers,
            clock,
            hand,
        }
    }

    async fn ask(&self, number: u64, asker: u8, host: &str) {
        let query = Query {
            id: QueryId(number),
            asked_by: IpAddr::from([192, 0, 2, asker]),
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

    /// The numbers of the questions that have been answered.
    fn all_answered(&mut self) -> BTreeSet<u64> {
        std::iter::from_fn(|| match self.answers.try_recv() {
            Ok(Command::Answer(id, _)) => Some(id.0),
            _ => None,
        })
        .collect()
    }
}

/// Lets the resolver do all that it can.
async fn settle() {
    for _ in 0..1000 {
        task::yield_now().await;
    }
}

/// A system whose name servers take their time: a lookup ends when it is let go.
#[derive(Clone)]
struct Slow {
    started: Arc<Mutex<Vec<String>>>,
    release: Arc<Semaphore>,
}

impl Slow {
    fn new() -> Self {
        Self {
            started: Arc::default(),
            release: Arc::new(Semaphore::new(0)),
        }
    }

    fn lookup(
        &self,
        host: String,
    ) -> impl Future<Output = io::Result<Vec<SocketAddr>>> + Send + use<> {
        let is_stuck = host.starts_with("stuck");
        self.started.lock().unwrap().push(host);
        let release = self.release.clone();
        async move {
            if is_stuck {
                release.acquire().await.map_err(io::Error::other)?.forget();
            }
            Ok(Vec::new())
        }
    }

    fn started(&self) -> usize {
        self.started.lock().unwrap().len()
    }
}

fn slow_desk() -> (Desk, Slow) {
    let slow = Slow::new();
    let system = slow.clone();
    (Desk::start(move |host, _| system.lookup(host)), slow)
}

#[tokio::test]
async fn a_question_has_an_answer_whatever_the_system_says() {
    let mut desk = Desk::start(async |host: String, port| match host.as_str() {
        "gw" => Ok(vec![SocketAddr::from(([192, 0, 2, 1], port))]),
        "everywhere" => Ok(vec![SocketAddr::from(([192, 0, 2, 1], port)); 100]),
        _ => Err(io::ErrorKind::NotFound.into()),
    });
    desk.ask(1, 1, "gw").await;
    let found = Answer::Host(vec![SocketAddr::from(([192, 0, 2, 1], 1720))]);
    assert_eq!(desk.answered().await, (1, found));
    desk.ask(2, 1, "nobody").await;
    assert_eq!(desk.answered().await, (2, Answer::Unknown));
    desk.ask(3, 1, "everywhere").await;
    match desk.answered().await {
        (3, Answer::Host(addresses)) => assert_eq!(addresses.len(), MAX_ADDRESSES),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn so_many_lookups_run_at_once_and_no_more() {
    let (mut desk, slow) = slow_desk();
    for asker in (1..).take(CEILINGS.running + 1) {
        desk.ask(asker.into(), asker, &format!("stuck-{asker}"))
            .await;
    }
    settle().await;
    assert_eq!(slow.started(), CEILINGS.running);
    // Nobody waits any more for the one that found no room; it is never looked up. The others run on.
    desk.hand.advance(PATIENCE);
    settle().await;
    slow.release.add_permits(CEILINGS.running);
    settle().await;
    assert_eq!(slow.started(), CEILINGS.running);
    assert_eq!(desk.all_answered(), BTreeSet::new());
    desk.ask(100, 1, "gw").await;
    assert_eq!(desk.answered().await.0, 100, "there is room again");
    assert_eq!(slow.started(), CEILINGS.running + 1);
}

#[tokio::test]
async fn a_host_whose_lookups_are_stuck_leaves_room_for_others() {
    let (mut desk, slow) = slow_desk();
    let mut number = 0;
    // Nobody waits for the first ones any more, but the system goes on looking.
    for _ in 0..10 {
        for _ in 0..CEILINGS.running {
            number += 1;
            desk.ask(number, 1, &format!("stuck-{number}")).await;
        }
        settle().await;
        desk.hand.advance(PATIENCE);
        settle().await;
    }
    assert_eq!(slow.started(), CEILINGS.running_per_host);
    assert_eq!(desk.all_answered(), BTreeSet::new());
    desk.ask(1000, 2, "gw").await;
    assert_eq!(desk.answered().await.0, 1000);
    desk.ask(1001, 1, "gw").await;
    settle().await;
    assert_eq!(desk.all_answered(), BTreeSet::new());
    slow.release.add_permits(1);
    assert_eq!(desk.answered().await.0, 1001, "its share is free again");
}

#[tokio::test]
async fn questions_for_the_same_host_share_a_lookup() {
    let (mut desk, slow) = slow_desk();
    desk.ask(1, 1, "stuck").await;
    desk.ask(2, 2, "STUCK").await;
    settle().await;
    desk.hand.advance(PATIENCE / 2);
    desk.ask(3, 3, "stuck").await;
    settle().await;
    assert_eq!(slow.started(), 1);
    desk.hand.advance(PATIENCE / 2);
    settle().await;
    slow.release.add_permits(1);
    settle().await;
    assert_eq!(desk.all_answered(), [3].into(), "who still waits");
    desk.ask(4, 1, "stuck").await;
    settle().await;
    assert_eq!(slow.started(), 2, "what was found is not kept");
}

#[tokio::test]
async fn another_host_may_begin_what_one_has_no_room_for() {
    let (mut desk, _slow) = slow_desk();
    for number in 1..=CEILINGS.running_per_host as u64 {
        desk.ask(number, 1, &format!("stuck-{number}")).await;
    }
    desk.ask(100, 1, "gw").await;
    settle().await;
    assert_eq!(desk.all_answered(), BTreeSet::new());
    desk.ask(101, 2, "gw").await;
    settle().await;
    assert_eq!(desk.all_answered(), [100, 101].into());
}

#[tokio::test]
async fn so_many_questions_wait_and_no_more() {
    let (mut desk, _slow) = slow_desk();
    let mut number = 0;
    for (asker, asks) in [(1, 12), (2, 9), (3, 3)] {
        for _ in 0..asks {
            number += 1;
            desk.ask(number, asker, &format!("stuck-{number}")).await;
        }
    }
    settle().await;
    // Two too many of host 1; the next ones fill the resolver but for one.
    assert_eq!(desk.all_answered(), [11, 12, 23, 24].into());
}

#[tokio::test]
async fn a_lookup_that_fails_badly_gives_its_room_back() {
    let mut desk = Desk::start(async |host: String, _| match host.as_str() {
        "gw" => Ok(Vec::new()),
        _ => panic!("what no lookup should do"),
    });
    for number in 1..=CEILINGS.running_per_host as u64 + 1 {
        desk.ask(number, 1, &format!("bad-{number}")).await;
        assert_eq!(desk.answered().await, (number, Answer::Unknown));
    }
    desk.ask(100, 1, "gw").await;
    assert_eq!(desk.answered().await.0, 100);
}

#[tokio::test]
async fn the_system_knows_this_host() {
    let addresses = by_system("localhost".to_owned(), 1722).await.unwrap();
    assert!(!addresses.is_empty());
    let fits = |address: &SocketAddr| address.ip().is_loopback() && address.port() == 1722;
    assert!(addresses.iter().all(fits), "{addresses:?}");
}
