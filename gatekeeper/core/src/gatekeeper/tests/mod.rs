//! The gatekeeper from outside: datagrams and time in, datagrams and events out.

mod admission;
mod credential;
mod farewell;
mod hostile;
mod query;
mod registration;

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_h225::address::alias;
use h323_h225::identifiers::{
    CallIdentifier, ConferenceIdentifier, EndpointIdentifier, GatekeeperIdentifier, ProtocolVersion,
};
use h323_h225::transport::{Input, Machine, Output, SocketId};
use h323_messages::h225::{EndpointType, RasMessage, TerminalInfo, VendorIdentifier};
use h323_ras::message::admission as arq;
use h323_ras::message::registration as full_or_light;
use h323_ras::message::registration::Registration;
use h323_ras::server::Source;
use h323_ras::{Bandwidth, Leg, RasMessageExt, RequestSeqNum, decode, encode};

use crate::config::{Config, RasSocket};
use crate::event::Event;
use crate::gatekeeper::Gatekeeper;
use crate::testing::epoch;

const RAS: SocketId = SocketId(0);
const DISCOVERY: SocketId = SocketId(1);

fn ours() -> SocketAddr {
    "192.0.2.254:1719".parse().unwrap()
}

/// The RAS address of a host.
fn host(last: u8) -> SocketAddr {
    SocketAddr::from(([192, 0, 2, last], 1719))
}

/// Its call signalling address.
fn signalling(last: u8) -> SocketAddr {
    SocketAddr::from(([192, 0, 2, last], 1720))
}

fn config() -> Config {
    let group = RasSocket::discovery(DISCOVERY, "0.0.0.0:1718".parse().unwrap(), ours());
    Config::new(
        GatekeeperIdentifier::new("zone").unwrap(),
        vec![RasSocket::new(RAS, ours()), group],
    )
}

/// Who decodes what comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Carrier {
    /// The gatekeeper.
    Plain,
    /// Another thread.
    WithWorkers,
}

/// A gatekeeper, the time, and what came out of it that nobody has looked at.
struct Zone {
    gatekeeper: Gatekeeper,
    carrier: Carrier,
    start: Instant,
    now: Instant,
    next_number: RequestSeqNum,
    sent: Vec<(SocketAddr, RasMessage)>,
    octets: Vec<Bytes>,
    events: Vec<Event>,
}

impl Zone {
    fn new(config: Config) -> Self {
        let start = epoch();
        Self {
            gatekeeper: Gatekeeper::new(config, [7; 32]),
            carrier: Carrier::Plain,
            start,
            now: start,
            next_number: RequestSeqNum::MIN,
            sent: Vec::new(),
            octets: Vec::new(),
            events: Vec::new(),
        }
    }

    /// Takes out what there is, and gives the time at which the gatekeeper wants to be woken.
    fn drain(&mut self) -> Option<Instant> {
        loop {
            match self.gatekeeper.poll_output(self.now) {
                Output::Transmit { to, octets, .. } => {
                    self.sent.push((to, decode(&octets).unwrap().message));
                    self.octets.push(octets);
                }
                Output::Event(event) => self.events.push(event),
                Output::Timeout(at) => return at,
                other => panic!("not in direct mode: {other:?}"),
            }
        }
    }

    fn receive(&mut self, socket: SocketId, to: SocketAddr, from: SocketAddr, octets: Bytes) {
        let to = Some(to.ip());
        match self.carrier {
            Carrier::Plain => {
                let input = Input::Datagram {
                    socket,
                    from,
                    to,
                    octets,
                };
                self.gatekeeper.handle(input, self.now);
            }
            Carrier::WithWorkers => {
                let source = Source {
                    socket,
                    address: from,
                    local: to,
                };
                let worker = std::thread::spawn(move || decode(&octets));
                let received = worker.join().unwrap();
                self.gatekeeper.handle_received(source, received, self.now);
            }
        }
        self.drain();
    }

    /// Sends a request to our RAS socket under the next number.
    fn send(&mut self, from: SocketAddr, mut message: RasMessage) -> Bytes {
        message.set_request_seq_num(self.next_number);
        self.next_number = self.next_number.next();
        let octets = encode(&message).unwrap();
        self.receive(RAS, ours(), from, octets.clone());
        octets
    }

    /// Sends a request and takes its one answer.
    fn ask(&mut self, from: SocketAddr, message: RasMessage) -> RasMessage {
        assert!(self.sent.is_empty(), "{:?}", self.sent);
        self.send(from, message);
        let (to, answer) = self.take_one();
        assert_eq!(to, from);
        answer
    }

    fn take_one(&mut self) -> (SocketAddr, RasMessage) {
        assert_eq!(self.sent.len(), 1, "{:?}", self.sent);
        self.sent.remove(0)
    }

    /// Goes on to a second, waking the gatekeeper whenever it wants.
    fn until(&mut self, secs: u64) {
        let end = self.start + Duration::from_secs(secs);
        while let Some(at) = self.drain().filter(|at| *at <= end) {
            assert!(at >= self.now, "it wants to be woken in the past");
            self.now = at;
            self.gatekeeper.handle(Input::Timeout, self.now);
        }
        self.now = end;
    }

    /// What was sent since the last look, by receiver and name.
    fn names(&mut self) -> Vec<(SocketAddr, &'static str)> {
        self.sent
            .drain(..)
            .map(|(to, message)| (to, message.name()))
            .collect()
    }

    fn register(&mut self, last: u8, names: &[&str]) -> EndpointIdentifier {
        let message = full_rrq(last, names);
        match self.ask(host(last), message) {
            RasMessage::RegistrationConfirm(rcf) => {
                EndpointIdentifier::from_wire(&rcf.endpoint_identifier)
            }
            other => panic!("{other:?}"),
        }
    }
}

fn terminal() -> EndpointType {
    EndpointType {
        terminal: Some(TerminalInfo::default()),
        ..EndpointType::default()
    }
}

/// A full RRQ, or a lightweight one of the endpoint with this identifier.
fn rrq(last: u8, names: &[&str], identifier: Option<&EndpointIdentifier>) -> RasMessage {
    let registration = Registration {
        version: ProtocolVersion::V4,
        discovery_complete: false,
        call_signal_addresses: &[signalling(last)],
        ras_addresses: &[host(last)],
        endpoint_type: &terminal(),
        vendor: &VendorIdentifier::default(),
        aliases: &names
            .iter()
            .map(|name| alias(name).unwrap())
            .collect::<Vec<_>>(),
        gatekeeper_identifier: None,
        endpoint_identifier: identifier,
        time_to_live_secs: Some(60),
    };
    match identifier {
        Some(_) => full_or_light::keep_alive(&registration).unwrap(),
        None => full_or_light::request(&registration).unwrap(),
    }
}

fn full_rrq(last: u8, names: &[&str]) -> RasMessage {
    rrq(last, names, None)
}

fn keep_alive(last: u8, identifier: &EndpointIdentifier) -> RasMessage {
    rrq(last, &[], Some(identifier))
}

fn leg(call: u8, answered: bool) -> Leg {
    Leg {
        call_identifier: CallIdentifier([call; 16]),
        conference_identifier: ConferenceIdentifier([call; 16]),
        call_reference: u16::from(call),
        answered,
    }
}

fn call_to(endpoint: &EndpointIdentifier, leg: Leg, names: &[&str], bandwidth: u32) -> RasMessage {
    let destination: Vec<_> = names.iter().map(|name| alias(name).unwrap()).collect();
    arq::request(&arq::Admission {
        endpoint_identifier: endpoint,
        gatekeeper_identifier: None,
        leg,
        destination_info: &destination,
        destination_address: None,
        source_info: &[alias("alice").unwrap()],
        source_address: None,
        bandwidth: Bandwidth(bandwidth),
    })
    .unwrap()
}
