//! A machine and its host.

use std::net::{IpAddr, SocketAddr};
use std::time::Instant;

use h323_h225::transport::{Input, Machine, Output, SocketId};

use super::net::{HostId, Network};

/// A datagram socket that a machine is given when it is built.
#[derive(Clone, Debug)]
pub struct Socket {
    /// The name the machine knows it by.
    pub id: SocketId,
    /// Where it is bound.
    pub local: SocketAddr,
    /// The groups that it hears.
    pub groups: Vec<IpAddr>,
}

impl Socket {
    /// A socket bound to `local`.
    pub fn new(id: SocketId, local: SocketAddr) -> Self {
        let groups = Vec::new();
        Self { id, local, groups }
    }
}

/// A machine on a host of its own.
#[derive(Debug)]
pub(super) struct Node<M: Machine> {
    pub(super) name: String,
    pub(super) host: HostId,
    pub(super) machine: M,
    /// The deadline that the machine has named.
    pub(super) deadline: Option<Instant>,
    /// When it will be told, which may be later.
    pub(super) wakes_at: Option<Instant>,
}

/// Does what a machine wants, events and deadlines aside.
pub(super) fn carry_out<E>(host: HostId, wish: Output<E>, network: &mut Network, now: Instant) {
    match wish {
        Output::Transmit {
            socket,
            from,
            to,
            octets,
        } => network.transmit(host, socket, from, to, &octets, now),
        Output::Connect {
            connection,
            from,
            to,
        } => network.connect(host, connection, from, to, now),
        Output::Send { connection, octets } => network.send(host, connection, &octets, now),
        Output::Close { connection } => network.close(host, connection, now),
        Output::Listen { listener, at } => network.listen(host, listener, at, now),
        Output::StopListening { listener } => network.stop_listening(host, listener),
        Output::Event(_) | Output::Timeout(_) => {}
    }
}

/// What a machine wants, in words, and the octets to be sent.
pub(super) fn describe<E>(wish: &Output<E>) -> (String, &[u8]) {
    let nothing: &[u8] = &[];
    match wish {
        Output::Transmit {
            socket, to, octets, ..
        } => (format!("{socket} to {to}"), octets.as_ref()),
        Output::Connect { connection, to, .. } => (format!("{connection} opens to {to}"), nothing),
        Output::Send { connection, octets } => (format!("{connection} sends"), octets.as_ref()),
        Output::Close { connection } => (format!("{connection} closes"), nothing),
        Output::Listen { listener, at } => (format!("{listener} listens at {at}"), nothing),
        Output::StopListening { listener } => (format!("{listener} stops"), nothing),
        Output::Event(_) | Output::Timeout(_) => (String::new(), nothing),
    }
}

/// What a machine is told, in words.
pub(super) fn describe_input(input: &Input) -> String {
    match input {
        Input::Datagram {
            socket,
            from,
            octets,
            ..
        } => format!("{socket} from {from}: {} octets", octets.len()),
        Input::Frame { connection, octets } => format!("{connection}: {} octets", octets.len()),
        other => format!("{other:?}"),
    }
}
