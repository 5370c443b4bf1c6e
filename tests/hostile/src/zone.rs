//! A gatekeeper with which an endpoint is registered, and a stranger who sends it datagrams.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_gatekeeper_core::{Config, Gatekeeper, RasSocket};
use h323_h225::address::alias;
use h323_h225::identifiers::{EndpointIdentifier, GatekeeperIdentifier, ProtocolVersion};
use h323_h225::transport::{Input, Machine, Output, SocketId};
use h323_messages::h225::{EndpointType, RasMessage, TerminalInfo, VendorIdentifier};
use h323_ras::message::registration::{self, Registration};
use h323_ras::{RasMessageExt, RequestSeqNum, decode, encode};

use crate::origin;

const SOCKET: SocketId = SocketId(0);
const STRANGER: [u8; 4] = [192, 0, 2, 99];

/// How long the endpoint is registered for.
const TIME_TO_LIVE_SECS: u32 = 300;

/// The gatekeeper, and the time.
#[derive(Debug)]
pub struct Zone {
    now: Instant,
    gatekeeper: Gatekeeper,
    number: RequestSeqNum,
    endpoint: Option<EndpointIdentifier>,
    /// The stranger's port, another one for each datagram.
    port: u16,
}

impl Default for Zone {
    fn default() -> Self {
        Self::new()
    }
}

impl Zone {
    /// A gatekeeper with one endpoint.
    ///
    /// # Panics
    ///
    /// The endpoint is not registered.
    pub fn new() -> Self {
        let identifier = GatekeeperIdentifier::new("zone").expect("a name");
        let sockets = vec![RasSocket::new(SOCKET, gatekeeper())];
        let mut zone = Self {
            now: origin(),
            gatekeeper: Gatekeeper::new(Config::new(identifier, sockets), [7; 32]),
            number: RequestSeqNum::MIN,
            endpoint: None,
            port: 1_024,
        };
        let answers = zone.ask(false);
        match &answers[..] {
            [RasMessage::RegistrationConfirm(rcf)] => {
                let identifier = EndpointIdentifier::from_wire(&rcf.endpoint_identifier);
                zone.endpoint = Some(identifier);
            }
            other => panic!("not registered: {other:?}"),
        }
        zone
    }

    /// A datagram of a stranger; how many the gatekeeper sends because of it.
    pub fn visit(&mut self, octets: &Bytes) -> usize {
        self.port = self.port.checked_add(1).unwrap_or(1_024);
        let from = SocketAddr::from((STRANGER, self.port));
        self.now += Duration::from_millis(100);
        self.give(from, octets.clone()).len()
    }

    /// The endpoint is still registered, and answered when it says that it is there.
    ///
    /// # Panics
    ///
    /// It is not.
    pub fn assert_undisturbed(&mut self) {
        let answers = self.ask(true);
        assert!(
            matches!(&answers[..], [RasMessage::RegistrationConfirm(_)]),
            "{answers:?}"
        );
    }

    /// How many endpoints and calls there are.
    pub fn size(&self) -> (usize, usize) {
        let gatekeeper = &self.gatekeeper;
        (gatekeeper.registry().len(), gatekeeper.calls().len())
    }

    /// The endpoint registers, or says that it is there; what it is told.
    fn ask(&mut self, again: bool) -> Vec<RasMessage> {
        let aliases: Vec<_> = alias("100").into_iter().collect();
        let endpoint_type = EndpointType {
            vendor: Some(VendorIdentifier::default()),
            terminal: Some(TerminalInfo::default()),
            ..EndpointType::default()
        };
        let registration = Registration {
            call_signal_addresses: &[SocketAddr::from(([192, 0, 2, 1], 1720))],
            ras_addresses: &[endpoint()],
            endpoint_type: &endpoint_type,
            aliases: &aliases,
            gatekeeper_identifier: None,
            endpoint_identifier: self.endpoint.as_ref(),
            time_to_live_secs: Some(TIME_TO_LIVE_SECS),
            version: ProtocolVersion::V4,
            discovery_complete: false,
            vendor: &VendorIdentifier::default(),
        };
        let request = match again {
            true => registration::keep_alive(&registration),
            false => registration::request(&registration),
        };
        let mut request = request.expect("the addresses are such");
        request.set_request_seq_num(self.number);
        self.number = self.number.next();
        let octets = encode(&request).expect("a message");
        self.now += Duration::from_secs(1);
        let sent = self.give(endpoint(), octets);
        sent.iter()
            .filter(|(to, _)| *to == endpoint())
            .map(|(_, octets)| decode(octets).expect("a gatekeeper's message").message)
            .collect()
    }

    /// Gives a datagram, and what is sent because of it and of the time.
    fn give(&mut self, from: SocketAddr, octets: Bytes) -> Vec<(SocketAddr, Bytes)> {
        let input = Input::Datagram {
            socket: SOCKET,
            from,
            to: Some(gatekeeper().ip()),
            octets,
        };
        self.gatekeeper.handle(Input::Timeout, self.now);
        self.drain();
        self.gatekeeper.handle(input, self.now);
        self.drain()
    }

    fn drain(&mut self) -> Vec<(SocketAddr, Bytes)> {
        let mut sent = Vec::new();
        loop {
            match self.gatekeeper.poll_output(self.now) {
                Output::Timeout(_) => return sent,
                Output::Transmit { to, octets, .. } => sent.push((to, octets)),
                _ => {}
            }
        }
    }
}

fn gatekeeper() -> SocketAddr {
    SocketAddr::from(([192, 0, 2, 254], 1719))
}

fn endpoint() -> SocketAddr {
    SocketAddr::from(([192, 0, 2, 1], 1719))
}
