//! A client and a clock, and messages to feed it.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_h225::address::alias;
use h323_h225::identifiers::{
    CallIdentifier, ConferenceIdentifier, EndpointIdentifier, GatekeeperIdentifier, ProtocolVersion,
};
use h323_messages::h225::{EndpointType, RasMessage, TerminalInfo, VendorIdentifier};
use h323_ras::client::{AdmissionParameters, Admitted, Config, Event, Gatekeeper, Output};
use h323_ras::message::admission::AdmissionGrant;
use h323_ras::message::registration::RegistrationGrant;
use h323_ras::{
    Bandwidth, Client, Leg, RasMessageExt, Received, RequestSeqNum, decode, encode, message,
};

pub(crate) fn epoch() -> Instant {
    #[expect(clippy::disallowed_methods, reason = "any instant will do")]
    Instant::now()
}

pub(crate) fn gatekeeper() -> SocketAddr {
    "192.0.2.9:1719".parse().unwrap()
}

pub(crate) fn endpoint() -> SocketAddr {
    "192.0.2.2:1719".parse().unwrap()
}

pub(crate) fn callee() -> SocketAddr {
    "192.0.2.3:1720".parse().unwrap()
}

pub(crate) fn config(address: Gatekeeper) -> Config {
    Config {
        gatekeeper: address,
        gatekeeper_identifier: None,
        aliases: vec![alias("alice").unwrap(), alias("100").unwrap()],
        endpoint_type: EndpointType {
            terminal: Some(TerminalInfo::default()),
            ..EndpointType::default()
        },
        vendor: VendorIdentifier::default(),
        call_signal_addresses: vec!["192.0.2.2:1720".parse().unwrap()],
        ras_address: endpoint(),
        time_to_live_secs: Some(120),
        version: ProtocolVersion::V4,
        seed: 7,
    }
}

pub(crate) fn gatekeeper_identifier() -> GatekeeperIdentifier {
    GatekeeperIdentifier::new("gk").unwrap()
}

pub(crate) fn gcf() -> RasMessage {
    message::discovery::confirm(ProtocolVersion::V4, &gatekeeper_identifier(), gatekeeper())
        .unwrap()
}

pub(crate) fn rcf(endpoint: &str, time_to_live_secs: Option<u32>) -> RasMessage {
    message::registration::confirm(RegistrationGrant {
        version: ProtocolVersion::V4,
        gatekeeper_identifier: &gatekeeper_identifier(),
        endpoint_identifier: &EndpointIdentifier::new(endpoint).unwrap(),
        aliases: &[],
        call_signal_addresses: &["192.0.2.9:1720".parse().unwrap()],
        time_to_live_secs,
        will_respond_to_irr: false,
        pre_granted: None,
    })
    .unwrap()
}

pub(crate) fn leg(number: u8) -> Leg {
    Leg {
        call_identifier: CallIdentifier([number; 16]),
        conference_identifier: ConferenceIdentifier([number + 100; 16]),
        call_reference: u16::from(number),
        answered: false,
    }
}

pub(crate) fn call(number: u8) -> AdmissionParameters {
    AdmissionParameters {
        leg: leg(number),
        destination_info: vec![alias("200").unwrap()],
        destination_address: None,
        source_info: Vec::new(),
        source_address: None,
        bandwidth: Bandwidth::G711,
    }
}

/// What a client did, in short.
#[derive(Debug, PartialEq)]
pub(crate) enum Step {
    Sent(&'static str),
    Told(Event),
}

/// A client in virtual time.
pub(crate) struct Timeline {
    pub(crate) client: Client,
    pub(crate) start: Instant,
    pub(crate) now: Instant,
    /// The last datagram of each kind that the client sent.
    pub(crate) sent: Vec<(SocketAddr, Bytes)>,
}

impl Timeline {
    pub(crate) fn new(config: Config) -> Self {
        let start = epoch();
        Self {
            client: Client::new(config),
            start,
            now: start,
            sent: Vec::new(),
        }
    }

    /// A client that is registered as `ep1` for as long as given.
    pub(crate) fn registered(time_to_live_secs: Option<u32>) -> Self {
        let mut timeline = Self::new(config(Gatekeeper::At(gatekeeper())));
        timeline.client.register(timeline.now);
        timeline.drain();
        timeline.answer(gcf());
        timeline.answer(rcf("ep1", time_to_live_secs));
        assert!(timeline.client.is_registered());
        timeline
    }

    /// Everything that is to be done now.
    pub(crate) fn drain(&mut self) -> Vec<Step> {
        let mut steps = Vec::new();
        loop {
            match self.client.poll_output() {
                Output::Transmit { to, octets, name } => {
                    self.sent.push((to, octets));
                    steps.push(Step::Sent(name));
                }
                Output::Event(event) => steps.push(Step::Told(event)),
                Output::Timeout(_) => return steps,
            }
        }
    }

    /// Runs until nothing happens any more, or until some time after the start.
    pub(crate) fn run(&mut self, until: Duration) -> Vec<(f64, Step)> {
        let until = self.start + until;
        let mut steps = Vec::new();
        loop {
            let at = match self.client.poll_output() {
                Output::Transmit { to, octets, name } => {
                    self.sent.push((to, octets));
                    steps.push((self.seconds(), Step::Sent(name)));
                    continue;
                }
                Output::Event(event) => {
                    steps.push((self.seconds(), Step::Told(event)));
                    continue;
                }
                Output::Timeout(at) => at,
            };
            match at {
                Some(at) if at <= until => {
                    assert!(at >= self.now, "time goes backwards");
                    self.now = at;
                    self.client.handle_timeout(at);
                }
                Some(_) | None => {
                    self.now = until;
                    return steps;
                }
            }
        }
    }

    /// Runs as [`run`](Self::run) does, and keeps what was sent and when, in whole seconds.
    pub(crate) fn sent_until(&mut self, secs: u64) -> Vec<(u64, &'static str)> {
        self.run(Duration::from_secs(secs))
            .into_iter()
            .filter_map(|(at, step)| match step {
                Step::Sent(name) => Some((at as u64, name)),
                Step::Told(_) => None,
            })
            .collect()
    }

    fn seconds(&self) -> f64 {
        (self.now - self.start).as_secs_f64()
    }

    /// The last message sent.
    pub(crate) fn last_sent(&self) -> RasMessage {
        decode(&self.sent.last().unwrap().1).unwrap().message
    }

    /// Answers the last message sent, under its number, from where it was sent to.
    pub(crate) fn answer(&mut self, mut answer: RasMessage) -> Vec<Step> {
        answer.set_request_seq_num(self.last_sent().request_seq_num().unwrap());
        let from = self.sent.last().unwrap().0;
        self.receive(from, answer)
    }

    /// A message as it stands.
    pub(crate) fn receive(&mut self, from: SocketAddr, message: RasMessage) -> Vec<Step> {
        let octets = encode(&message).unwrap();
        self.client.handle_datagram(from, &octets, self.now);
        self.drain()
    }
}

pub(crate) fn received(message: &RasMessage) -> Received {
    decode(&encode(message).unwrap()).unwrap()
}

pub(crate) fn acf(irr_frequency_secs: u16) -> RasMessage {
    message::admission::confirm(&AdmissionGrant {
        bandwidth: Bandwidth(640),
        routed: false,
        destination_address: callee(),
        destination_info: &[alias("201").unwrap()],
        irr_frequency_secs,
        will_respond_to_irr: false,
    })
    .unwrap()
}

/// A registered client with one call.
pub(crate) fn with_call(irr_frequency_secs: u16) -> (Timeline, Admitted) {
    let mut timeline = Timeline::registered(None);
    timeline
        .client
        .admission_request(call(1), timeline.now)
        .unwrap();
    timeline.drain();
    let steps = timeline.answer(acf(irr_frequency_secs));
    let Some(Step::Told(Event::Admitted(admitted))) = steps.into_iter().next() else {
        panic!()
    };
    (timeline, admitted)
}

pub(crate) fn ours() -> EndpointIdentifier {
    EndpointIdentifier::new("ep1").unwrap()
}

pub(crate) fn numbered(mut message: RasMessage, number: u16) -> RasMessage {
    message.set_request_seq_num(RequestSeqNum::new(number).unwrap());
    message
}
