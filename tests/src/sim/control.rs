//! H.245 alone, on a connection of its own: what no endpoint asks for expires here.

use std::collections::VecDeque;
use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, Instant};

use h323_endpoint::{AudioCodec, AudioFormat};
use h323_h225::transport::{ConnectionId, Input, ListenerId, Machine, Output};
use h323_h245::capability::UserInputMethods;
use h323_h245::messages::{AudioMode, ModeDescription, ModeElement, ModeElementType};
use h323_h245::session::Timers;
use h323_h245::{
    CapabilitySet, ChannelAnswer, ChannelParameters, CloseReason, Config, Direction, Event,
    LogicalChannelNumber, Session,
};

use super::census::Census;
use super::chance::Chance;
use super::faults::Faults;
use super::world::{NodeId, World};

/// The port at which H.245 is taken.
const PORT: u16 = 1721;

/// A session that opens a connection, or takes one.
#[derive(Debug)]
pub struct Controller {
    session: Session,
    connection: Option<ConnectionId>,
    /// It no longer hears what comes.
    is_deaf: bool,
    /// How often it has asked who is master.
    determinations: u8,
    deadline: Option<Instant>,
    outputs: VecDeque<Output<Event>>,
    census: Census,
}

impl Controller {
    fn new(seed: u64) -> Self {
        let format = AudioFormat::new(AudioCodec::G711Alaw64k, 20);
        let capabilities = CapabilitySet::telephone(&[format], UserInputMethods::default());
        let config = Config::terminal(capabilities.expect("one format"), seed);
        Self {
            session: Session::new(config),
            connection: None,
            is_deaf: false,
            determinations: 0,
            deadline: None,
            outputs: VecDeque::new(),
            census: Census::new(),
        }
    }

    /// One that opens a connection to this address.
    fn opener(seed: u64, to: SocketAddr) -> Self {
        let mut controller = Self::new(seed);
        let connection = ConnectionId::Outgoing(1);
        controller.connection = Some(connection);
        controller.outputs.push_back(Output::Connect {
            connection,
            from: None,
            to,
        });
        controller
    }

    /// One that takes a connection at this address.
    fn acceptor(seed: u64, at: SocketAddr) -> Self {
        let mut controller = Self::new(seed);
        let listener = ListenerId(1);
        controller
            .outputs
            .push_back(Output::Listen { listener, at });
        controller
    }

    /// Commands the session.
    fn command<R>(&mut self, command: impl FnOnce(&mut Session) -> R) -> R {
        let result = command(&mut self.session);
        self.settle();
        result
    }

    fn settle(&mut self) {
        loop {
            match self.session.poll_output() {
                h323_h245::Output::Pdu(pdu) => {
                    self.determinations += u8::from(pdu.name == "masterSlaveDetermination");
                    if let Some(connection) = self.connection {
                        let octets = pdu.octets;
                        self.outputs.push_back(Output::Send { connection, octets });
                    }
                }
                h323_h245::Output::Event(event) => {
                    let n100 = Timers::default().n100;
                    if event == Event::MasterSlaveFailed && self.determinations == n100 {
                        self.census.tries_exceeded();
                    }
                    self.outputs.push_back(Output::Event(event));
                }
                h323_h245::Output::Timeout(deadline) => {
                    self.deadline = deadline;
                    return;
                }
            }
        }
    }
}

impl Machine for Controller {
    type Event = Event;

    fn handle(&mut self, input: Input, now: Instant) {
        match input {
            Input::Accepted { connection, .. } => {
                self.connection = Some(connection);
                self.session.start(now);
            }
            Input::Connected { .. } => self.session.start(now),
            Input::Frame { octets, .. } if !self.is_deaf => {
                let heard = self.session.handle_octets(&octets, now);
                assert!(heard.is_ok(), "{heard:?}");
            }
            Input::Timeout => {
                let due: Vec<_> = self.session.timers().filter(|(_, at)| *at <= now).collect();
                self.session.handle_timeout(now);
                for (timer, at) in due {
                    let still = self.session.timers().any(|other| other == (timer, at));
                    assert!(!still, "{timer:?} has come, and nothing happens");
                    self.census.expired(timer);
                }
            }
            _ => {}
        }
        self.settle();
    }

    fn poll_output(&mut self, _now: Instant) -> Output<Event> {
        let next = self.outputs.pop_front();
        next.unwrap_or(Output::Timeout(self.deadline))
    }
}

/// Two sessions on a network that does no harm.
struct Pair {
    world: World<Controller>,
    nodes: [NodeId; 2],
}

impl Pair {
    /// The seeds decide who is master.
    fn new(seeds: [u64; 2], chance: &mut Chance) -> Self {
        let mut world = World::new(Faults::harmless(chance), chance.fork());
        let [one, two] = [1, 2].map(|host| IpAddr::from([192, 0, 2, host]));
        let at = SocketAddr::new(two, PORT);
        let acceptor = Controller::acceptor(seeds[1], at);
        let second = world.add("two", acceptor, &[two], &[]);
        // It listens now.
        world.run_until(world.now() + Duration::from_millis(100));
        let first = world.add("one", Controller::opener(seeds[0], at), &[one], &[]);
        let nodes = [first, second];
        Self { world, nodes }
    }

    fn pass(&mut self, duration: Duration) {
        self.world.run_until(self.world.now() + duration);
    }

    fn command<R>(&mut self, n: usize, command: impl FnOnce(&mut Session, Instant) -> R) -> R {
        self.world.command(self.nodes[n], |controller, now| {
            controller.command(|session| command(session, now))
        })
    }

    /// One of them hears nothing from now on.
    fn deafen(&mut self, n: usize) {
        let node = self.nodes[n];
        self.world
            .command(node, |controller, _now| controller.is_deaf = true);
    }

    fn census(self) -> Census {
        let mut sum = Census::new();
        for node in self.nodes {
            sum.add(&self.world.machine(node).census);
        }
        sum
    }
}

/// Whatever may expire in a session does, for want of an answer of the peer, or of our user.
///
/// # Panics
///
/// When a session does not do what it is told to.
pub fn play(seed: u64) -> Census {
    let mut census = Census::new();
    let mut chance = Chance::new(seed);
    for scene in [without_answers, with_equals, with_silence_later] {
        census.add(&scene(&mut chance));
    }
    census
}

/// Longer than any timer runs.
const PATIENCE: Duration = Duration::from_secs(60);
/// Long enough to come to terms.
const A_MOMENT: Duration = Duration::from_secs(3);

/// Nobody ever answers.
fn without_answers(chance: &mut Chance) -> Census {
    let mut pair = Pair::new([1, 2], chance);
    pair.deafen(1);
    pair.pass(A_MOMENT);
    let asked = pair.command(0, |session, now| session.round_trip_delay_request(now));
    assert_eq!(asked, Ok(()));
    pair.pass(PATIENCE);
    pair.command(0, |session, now| session.end_session(now));
    pair.pass(PATIENCE);
    pair.census()
}

/// Both draw the same numbers for ever.
fn with_equals(chance: &mut Chance) -> Census {
    let mut pair = Pair::new([1, 1], chance);
    pair.pass(PATIENCE);
    pair.census()
}

/// All goes well until there are channels; then one hears nothing more, and before that its user gives no answer.
fn with_silence_later(chance: &mut Chance) -> Census {
    let mut pair = Pair::new([1, 2], chance);
    pair.pass(A_MOMENT);
    let channel = |port| {
        let format = AudioFormat::new(AudioCodec::G711Alaw64k, 20);
        let at = SocketAddr::from(([192, 0, 2, 9], port));
        ChannelParameters::audio(format, at).expect("an address")
    };
    let number = pair.command(1, |session, now| session.open_request(channel(5001), now));
    let number = number.expect("there is room");
    pair.pass(A_MOMENT);
    let [rtp, rtcp] = [5002, 5003].map(|port| SocketAddr::from(([192, 0, 2, 9], port)));
    let answer = ChannelAnswer::new(rtp, rtcp);
    let taken = pair.command(0, |session, now| session.open_response(number, answer, now));
    assert_eq!(taken, Ok(()));
    pair.pass(A_MOMENT);
    assert!(is_open(&mut pair, number));
    let asked = pair.command(0, |session, now| session.mode_request(modes(), now));
    assert_eq!(asked, Ok(()));
    pair.pass(PATIENCE);
    pair.deafen(1);
    let asked = pair.command(0, |session, now| {
        let asked = session.mode_request(modes(), now);
        asked.and(session.request_channel_close(number, CloseReason::Normal, now))
    });
    assert_eq!(asked, Ok(()));
    let asked = pair.command(0, |session, now| session.open_request(channel(5005), now));
    assert!(asked.is_ok(), "{asked:?}");
    pair.pass(PATIENCE);
    pair.census()
}

fn is_open(pair: &mut Pair, number: LogicalChannelNumber) -> bool {
    pair.command(0, |session, _now| {
        let mut channels = session.channels();
        channels.any(|channel| channel.direction == Direction::Receive && channel.number == number)
    })
}

/// A-law, and nothing else.
fn modes() -> Vec<ModeDescription> {
    let element = ModeElement {
        r#type: ModeElementType::AudioMode(AudioMode::G711Alaw64k),
        ..ModeElement::default()
    };
    vec![vec![element].into()]
}
