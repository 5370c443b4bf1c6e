//! A session on a virtual clock, and two of them joined.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_h245::capability::UserInputMethods;
use h323_h245::messages::{
    DataApplication, DataApplicationCapability, DataProtocolCapability, DataType,
    MultimediaSystemControlMessage,
};
use h323_h245::{
    AudioCodec, AudioFormat, CapabilitySet, ChannelAnswer, ChannelParameters, Config, Event,
    Output, ReverseParameters, Session, SessionId,
};
use h323_per::hex::{from_hex, to_hex};

pub(crate) const ULAW: AudioFormat = AudioFormat::new(AudioCodec::G711Ulaw64k, 20);
pub(crate) const ALAW: AudioFormat = AudioFormat::new(AudioCodec::G711Alaw64k, 20);

/// The time at which tests begin.
#[expect(clippy::disallowed_methods, reason = "any instant will do")]
pub(crate) fn beginning() -> Instant {
    Instant::now()
}

pub(crate) fn hex(text: &str) -> Bytes {
    let digits: String = text.split_whitespace().collect();
    from_hex(&digits).unwrap().into()
}

pub(crate) fn encode(message: &MultimediaSystemControlMessage) -> Bytes {
    let mut octets = Vec::new();
    h323_per::encode(message, &mut octets).unwrap();
    octets.into()
}

pub(crate) fn address(text: &str) -> SocketAddr {
    text.parse().unwrap()
}

pub(crate) fn telephone() -> CapabilitySet {
    let input = UserInputMethods {
        telephone_event: Some(101),
        signal: true,
        alphanumeric: true,
        hookflash: false,
    };
    CapabilitySet::telephone(&[ULAW, ALAW], input).unwrap()
}

pub(crate) fn config(seed: u64) -> Config {
    Config::terminal(telephone(), seed)
}

pub(crate) fn audio(port: u16) -> ChannelParameters {
    ChannelParameters::audio(ULAW, SocketAddr::from(([127, 0, 0, 1], port))).unwrap()
}

pub(crate) fn answer(port: u16) -> ChannelAnswer {
    ChannelAnswer::new(
        SocketAddr::from(([127, 0, 0, 1], port)),
        SocketAddr::from(([127, 0, 0, 1], port + 1)),
    )
}

/// Far-end camera control on a bidirectional channel, what flows back to come to `port`.
pub(crate) fn h224(port: u16) -> ChannelParameters {
    let data_type = DataType::Data(Box::new(DataApplicationCapability {
        application: DataApplication::H224(DataProtocolCapability::HdlcFrameTunnelling),
        max_bit_rate: 64,
        ..Default::default()
    }));
    ChannelParameters {
        session: SessionId::DATA,
        data_type: data_type.clone(),
        media: None,
        media_control: Some(SocketAddr::from(([127, 0, 0, 1], port + 1))),
        dynamic_payload_type: Some(100),
        silence_suppression: None,
        reverse: Some(Box::new(ReverseParameters {
            data_type,
            media: Some(SocketAddr::from(([127, 0, 0, 1], port))),
            dynamic_payload_type: Some(100),
        })),
    }
}

/// One side: a session, what it said, and what it sent that nobody took yet.
#[derive(Debug)]
pub(crate) struct Side {
    pub(crate) session: Session,
    pub(crate) events: Vec<Event>,
    pub(crate) sent: VecDeque<(&'static str, Bytes)>,
    pub(crate) deadline: Option<Instant>,
}

impl Side {
    pub(crate) fn new(config: Config) -> Self {
        Self {
            session: Session::new(config),
            events: Vec::new(),
            sent: VecDeque::new(),
            deadline: None,
        }
    }

    /// Takes all outputs.
    pub(crate) fn drain(&mut self) {
        loop {
            match self.session.poll_output() {
                Output::Pdu(pdu) => self.sent.push_back((pdu.name, pdu.octets)),
                Output::Event(Event::MessageReceived(_)) => {}
                Output::Event(event) => self.events.push(event),
                Output::Timeout(deadline) => {
                    self.deadline = deadline;
                    return;
                }
            }
        }
    }

    pub(crate) fn take_events(&mut self) -> Vec<Event> {
        self.drain();
        std::mem::take(&mut self.events)
    }

    pub(crate) fn take_sent(&mut self) -> Vec<String> {
        self.drain();
        self.sent
            .drain(..)
            .map(|(_, octets)| to_hex(&octets))
            .collect()
    }

    pub(crate) fn take_names(&mut self) -> Vec<&'static str> {
        self.drain();
        self.sent.drain(..).map(|(name, _)| name).collect()
    }

    /// Octets come in, and must be readable.
    pub(crate) fn receive(&mut self, octets: &str, now: Instant) {
        self.session.handle_octets(&hex(octets), now).unwrap();
    }

    /// Time passes until the session's deadline.
    pub(crate) fn expire(&mut self) -> Instant {
        self.drain();
        let deadline = self.deadline.expect("no timer runs");
        self.session.handle_timeout(deadline);
        deadline
    }
}

/// Two sessions and an instant network.
#[derive(Debug)]
pub(crate) struct Pair {
    pub(crate) a: Side,
    pub(crate) b: Side,
    pub(crate) now: Instant,
}

impl Pair {
    pub(crate) fn new() -> Self {
        Self::with(1, 2)
    }

    /// Sides with these seeds of their status determination numbers.
    fn with(a: u64, b: u64) -> Self {
        Self {
            a: Side::new(config(a)),
            b: Side::new(config(b)),
            now: beginning(),
        }
    }

    /// Started, and ready to open channels. The events so far are gone.
    pub(crate) fn ready() -> Self {
        Self::ready_with(1, 2)
    }

    pub(crate) fn ready_with(a: u64, b: u64) -> Self {
        let mut pair = Self::with(a, b);
        pair.a.session.start(pair.now);
        pair.b.session.start(pair.now);
        pair.run();
        assert!(pair.a.session.is_ready() && pair.b.session.is_ready());
        pair.a.take_events();
        pair.b.take_events();
        pair
    }

    /// Carries messages until neither side has any, a millisecond for each.
    pub(crate) fn run(&mut self) {
        for _ in 0..1000 {
            self.a.drain();
            self.b.drain();
            let (from, to) = if self.a.sent.is_empty() {
                (&mut self.b, &mut self.a)
            } else {
                (&mut self.a, &mut self.b)
            };
            let Some((_, octets)) = from.sent.pop_front() else {
                return;
            };
            self.now += Duration::from_millis(1);
            to.session.handle_octets(&octets, self.now).unwrap();
        }
        panic!("the two sides never come to rest");
    }

    /// The same, until the outputs of one side are to be looked at.
    pub(crate) fn events(&mut self) -> (Vec<Event>, Vec<Event>) {
        self.run();
        (self.a.take_events(), self.b.take_events())
    }
}
