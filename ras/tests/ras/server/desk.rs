//! A server at a desk of its own, and what it is asked.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_h225::address::alias;
use h323_h225::identifiers::ProtocolVersion;
use h323_h225::transport::SocketId;
use h323_messages::h225::RasMessage;
use h323_ras::message::discovery::Discovery;
use h323_ras::message::location::Location;
use h323_ras::server::{Config, Event, Output, ReplyTo, Source};
use h323_ras::{Received, Server, message};

use crate::support::{endpoint, epoch, numbered, received};

pub(super) struct Desk {
    pub(super) server: Server,
    pub(super) now: Instant,
}

#[derive(Debug, PartialEq)]
pub(super) struct Sent {
    pub(super) to: SocketAddr,
    pub(super) octets: Bytes,
    pub(super) name: &'static str,
}

pub(super) fn source() -> Source {
    Source {
        socket: SocketId(3),
        address: endpoint(),
        local: Some("192.0.2.9".parse().unwrap()),
    }
}

pub(super) fn urq(number: u16) -> RasMessage {
    numbered(
        message::unregistration::request(&[], None, None, None).unwrap(),
        number,
    )
}

pub(super) fn lrq(number: u16, source_info: &str) -> RasMessage {
    let request = message::location::request(&Location {
        endpoint_identifier: None,
        gatekeeper_identifier: None,
        destination_info: &[alias("200").unwrap()],
        source_info: &[alias(source_info).unwrap()],
        reply_address: endpoint(),
        hop_count: None,
        call_identifier: None,
    });
    numbered(request.unwrap(), number)
}

pub(super) fn grq(number: u16) -> RasMessage {
    let request = message::discovery::request(&Discovery {
        version: ProtocolVersion::V4,
        ras_address: endpoint(),
        endpoint_type: &Default::default(),
        gatekeeper_identifier: None,
        aliases: &[],
    });
    numbered(request.unwrap(), number)
}

impl Desk {
    pub(super) fn new(config: Config) -> Self {
        Self {
            server: Server::new(config),
            now: epoch(),
        }
    }

    pub(super) fn wait(&mut self, time: Duration) {
        self.now += time;
        self.server.handle_timeout(self.now);
    }

    pub(super) fn drain(&mut self) -> (Vec<Sent>, Vec<Event>) {
        let (mut sent, mut events) = (Vec::new(), Vec::new());
        loop {
            match self.server.poll_output() {
                Output::Transmit {
                    to, octets, name, ..
                } => sent.push(Sent { to, octets, name }),
                Output::Event(event) => events.push(event),
                Output::Timeout(_) => return (sent, events),
            }
        }
    }

    pub(super) fn receive(&mut self, message: &RasMessage) -> (Vec<Sent>, Vec<Event>) {
        self.server.handle(source(), received(message), self.now);
        self.drain()
    }

    pub(super) fn request(&mut self, message: &RasMessage) -> (ReplyTo, Received) {
        let (sent, mut events) = self.receive(message);
        assert_eq!(sent, []);
        match events.pop() {
            Some(Event::Request { reply_to, request }) => (reply_to, *request),
            event => panic!("{event:?}"),
        }
    }

    pub(super) fn names(&mut self, message: &RasMessage) -> Vec<&'static str> {
        let (sent, events) = self.receive(message);
        assert_eq!(events, []);
        sent.into_iter().map(|sent| sent.name).collect()
    }
}
