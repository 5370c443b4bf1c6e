//! What the endpoints want done, carried out.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use bytes::Bytes;
use h323_h225::transport::{
    CloseReason, ConnectFailure, ConnectionId, Input, ListenFailure, ListenerId, Machine, Output,
};

use super::{LATENCY, Net, Stream};

impl Net {
    pub(super) fn drain(&mut self, index: usize) {
        loop {
            let now = self.now;
            match self.nodes[index].endpoint.poll_output(now) {
                Output::Timeout(deadline) => {
                    self.nodes[index].deadline = deadline;
                    return;
                }
                Output::Event(event) => self.handle_event(index, event),
                Output::Transmit { to, octets, .. } => self.transmit(index, to, octets),
                Output::Connect {
                    connection,
                    from,
                    to,
                } => self.connect(index, connection, from, to),
                Output::Send { connection, octets } => {
                    self.sent.push((index, octets.clone()));
                    let is_mute = self.nodes[index].is_mute;
                    match self.nodes[index].streams.get(&connection).copied() {
                        Some(Stream {
                            peer: Some((other, end)),
                        }) if !is_mute => {
                            self.schedule(
                                LATENCY,
                                other,
                                Input::Frame {
                                    connection: end,
                                    octets,
                                },
                            );
                        }
                        Some(Stream { peer: None }) => self.raw.push((connection, octets)),
                        Some(_) | None => {}
                    }
                }
                Output::Close { connection } => {
                    let stream = self.nodes[index].streams.remove(&connection);
                    if let Some(Stream {
                        peer: Some((other, end)),
                    }) = stream
                    {
                        self.schedule(
                            LATENCY,
                            other,
                            Input::Closed {
                                connection: end,
                                reason: CloseReason::Closed,
                            },
                        );
                    }
                }
                Output::Listen { listener, at } => self.listen(index, listener, at),
                Output::StopListening { listener } => {
                    self.nodes[index]
                        .listeners
                        .retain(|_, other| *other != listener);
                }
            }
        }
    }

    fn listen(&mut self, index: usize, listener: ListenerId, at: SocketAddr) {
        let node = &mut self.nodes[index];
        if node.no_more_listeners {
            let error = ListenFailure::TooMany;
            return self.schedule(
                Duration::ZERO,
                index,
                Input::ListenFailed { listener, error },
            );
        }
        let port = if at.port() == 0 {
            node.next_port += 1;
            node.next_port
        } else {
            at.port()
        };
        let local = SocketAddr::new(at.ip(), port);
        node.listeners.insert(local, listener);
        self.schedule(Duration::ZERO, index, Input::Listening { listener, local });
    }

    fn connect(
        &mut self,
        index: usize,
        connection: ConnectionId,
        from: Option<IpAddr>,
        to: SocketAddr,
    ) {
        self.asked += 1;
        let node = &mut self.nodes[index];
        node.next_port += 1;
        let local = SocketAddr::new(from.unwrap_or(node.ip), node.next_port);
        node.streams.insert(connection, Stream { peer: None });
        if self.black_holes.contains(&to.ip()) {
            let error = ConnectFailure::TimedOut;
            return self.schedule(
                Duration::from_secs(10),
                index,
                Input::ConnectFailed { connection, error },
            );
        }
        let found = self
            .nodes
            .iter()
            .position(|node| node.listeners.contains_key(&to));
        let Some(other) = found else {
            let error = ConnectFailure::Refused;
            return self.schedule(LATENCY, index, Input::ConnectFailed { connection, error });
        };
        let target = &mut self.nodes[other];
        target.next_incoming += 1;
        let end = ConnectionId::Incoming(target.next_incoming);
        let listener = target.listeners[&to];
        target.streams.insert(
            end,
            Stream {
                peer: Some((index, connection)),
            },
        );
        self.nodes[index].streams.insert(
            connection,
            Stream {
                peer: Some((other, end)),
            },
        );
        self.schedule(
            LATENCY,
            other,
            Input::Accepted {
                connection: end,
                listener,
                local: to,
                remote: local,
            },
        );
        self.schedule(
            LATENCY,
            index,
            Input::Connected {
                connection,
                local,
                remote: to,
            },
        );
    }

    fn transmit(&mut self, index: usize, to: SocketAddr, octets: Bytes) {
        let from = SocketAddr::new(self.nodes[index].ip, 1719);
        self.sent.push((index, octets.clone()));
        let Some(gatekeeper) = self
            .gatekeeper
            .as_mut()
            .filter(|gatekeeper| gatekeeper.address == to)
        else {
            return;
        };
        let answers = gatekeeper.handle(from, &octets);
        for (to, octets) in answers {
            self.send_from_gatekeeper(to, octets);
        }
    }

    /// A datagram from the gatekeeper.
    pub(crate) fn send_from_gatekeeper(&mut self, to: SocketAddr, octets: Bytes) {
        let from = self.gatekeeper.as_ref().unwrap().address;
        let node = self
            .nodes
            .iter()
            .position(|node| node.ip == to.ip())
            .unwrap();
        let socket = h323_endpoint::RAS_SOCKET;
        self.schedule(
            2 * LATENCY,
            node,
            Input::Datagram {
                socket,
                from,
                to: None,
                octets,
            },
        );
    }
}
