//! Hosts, and what is under way between them.
//!
//! The network knows no machines: it takes what one wants done and gives what another is to be
//! told, one input at a time. It keeps to the contract of [`h323_h225::transport`] as the driver
//! over real sockets does.

mod disturb;
mod stream;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_h225::tpkt;
use h323_h225::transport::{
    ConnectFailure, ConnectionId, Input, ListenFailure, ListenerId, SocketId,
};

use super::chance::Chance;
use super::faults::Faults;
use disturb::Disturbance;
pub use disturb::{Delivery, Harm};
use stream::{Due, End, Stream};

/// Octets that may be under way in one direction of a stream; a sender that wants to have more
/// there finds its connection closed.
pub const MAX_QUEUED: usize = 256 * 1024;

/// How long a connection waits for an answer.
pub const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The first port that the system chooses.
const FIRST_EPHEMERAL_PORT: u16 = 49_152;

/// A host on the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HostId(pub usize);

/// A stream, counted from the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct StreamId(u64);

/// The network.
#[derive(Debug)]
pub struct Network {
    faults: Faults,
    chance: Chance,
    hosts: Vec<Host>,
    streams: BTreeMap<StreamId, Stream>,
    next_stream: u64,
    agenda: Agenda,
    disturbance: Disturbance,
    frames: tpkt::Limits,
}

/// What will happen when. What is due at the same time happens in the order it was entered in.
#[derive(Debug, Default)]
struct Agenda {
    entries: BTreeMap<(Instant, u64), Happening>,
    entered: u64,
}

impl Agenda {
    fn enter(&mut self, at: Instant, happening: Happening) {
        self.entered += 1;
        self.entries.insert((at, self.entered), happening);
    }
}

#[derive(Debug)]
enum Happening {
    /// A host is told something.
    Tell(HostId, Input),
    /// Something becomes of a stream.
    Stream(StreamId, Due),
}

#[derive(Debug)]
struct Host {
    ips: Vec<IpAddr>,
    sockets: BTreeMap<SocketId, Socket>,
    listeners: BTreeMap<ListenerId, SocketAddr>,
    used_listeners: BTreeSet<ListenerId>,
    connections: BTreeMap<ConnectionId, (StreamId, End)>,
    used_connections: BTreeSet<ConnectionId>,
    next_incoming: u64,
    next_port: u16,
}

#[derive(Debug)]
struct Socket {
    local: SocketAddr,
    groups: Vec<IpAddr>,
}

impl Socket {
    /// Whether a datagram that comes to a host for this address comes to this socket.
    fn takes(&self, to: SocketAddr) -> bool {
        let ours = if to.ip().is_multicast() {
            self.groups.contains(&to.ip())
        } else {
            covers(self.local.ip(), to.ip())
        };
        ours && self.local.port() == to.port()
    }
}

/// Whether something bound to `bound` gets what comes for `ip`, a host's own address.
fn covers(bound: IpAddr, ip: IpAddr) -> bool {
    bound == ip || (bound.is_unspecified() && bound.is_ipv4() == ip.is_ipv4())
}

/// Whether `address` means one party that can be sent to.
fn is_somebody(address: SocketAddr) -> bool {
    address.port() != 0 && !address.ip().is_unspecified()
}

impl Host {
    /// The address to send from to `to`; `wanted` if it is one of ours and can reach it.
    fn source(&self, wanted: Option<IpAddr>, to: IpAddr) -> Option<IpAddr> {
        let mut usable = self
            .ips
            .iter()
            .copied()
            .filter(|ip| ip.is_ipv4() == to.is_ipv4());
        match wanted.filter(|wanted| !wanted.is_unspecified()) {
            Some(wanted) => usable.find(|ip| *ip == wanted),
            None => usable.next(),
        }
    }

    fn listener_at(&self, at: SocketAddr) -> Option<ListenerId> {
        let mut listeners = self.listeners.iter();
        let found =
            listeners.find(|(_, local)| local.port() == at.port() && covers(local.ip(), at.ip()));
        found.map(|(listener, _)| *listener)
    }

    fn choose_port(&mut self) -> u16 {
        let port = self.next_port;
        self.next_port = port.checked_add(1).unwrap_or(FIRST_EPHEMERAL_PORT);
        port
    }
}

impl Network {
    /// A network without hosts. The seed decides what goes wrong when.
    pub fn new(faults: Faults, chance: Chance) -> Self {
        Self {
            faults,
            chance,
            hosts: Vec::new(),
            streams: BTreeMap::new(),
            next_stream: 0,
            agenda: Agenda::default(),
            disturbance: Disturbance::default(),
            frames: tpkt::Limits::default(),
        }
    }

    /// Adds a host with these addresses.
    ///
    /// # Panics
    ///
    /// When one of them is another host's.
    pub fn add_host(&mut self, ips: &[IpAddr]) -> HostId {
        for ip in ips {
            assert!(self.host_with(*ip).is_none(), "{ip} is another host's");
        }
        self.hosts.push(Host {
            ips: ips.to_vec(),
            sockets: BTreeMap::new(),
            listeners: BTreeMap::new(),
            used_listeners: BTreeSet::new(),
            connections: BTreeMap::new(),
            used_connections: BTreeSet::new(),
            next_incoming: 0,
            next_port: FIRST_EPHEMERAL_PORT,
        });
        HostId(self.hosts.len() - 1)
    }

    /// Opens a datagram socket, which also hears what is sent to these groups.
    pub fn open_socket(
        &mut self,
        host: HostId,
        socket: SocketId,
        local: SocketAddr,
        groups: &[IpAddr],
    ) {
        let groups = groups.to_vec();
        let open = Socket { local, groups };
        self.hosts[host.0].sockets.insert(socket, open);
    }

    /// Other faults from now on. What is under way stays as it is.
    pub fn set_faults(&mut self, faults: Faults) {
        self.faults = faults;
    }

    /// What goes wrong.
    pub fn faults(&self) -> &Faults {
        &self.faults
    }

    /// Connections of a host that are neither over nor closed by it, those included that it waits
    /// for.
    pub fn connections(&self, host: HostId) -> usize {
        self.hosts[host.0].connections.len()
    }

    /// Where a host takes connections.
    pub fn listeners(&self, host: HostId) -> Vec<SocketAddr> {
        self.hosts[host.0].listeners.values().copied().collect()
    }

    /// When something happens next.
    pub fn next_at(&self) -> Option<Instant> {
        let first = self.agenda.entries.first_key_value();
        first.map(|((at, _), _)| *at)
    }

    /// What happens next at `now`: somebody is to be told something. `None`: nothing is due any more.
    pub fn next_input(&mut self, now: Instant) -> Option<(HostId, Input)> {
        loop {
            let entry = self.agenda.entries.first_entry()?;
            if entry.key().0 > now {
                return None;
            }
            let happening = entry.remove();
            let told = match self.befall(happening, now) {
                Ok(told) => told,
                Err(Happening::Tell(host, input)) => Some((host, input)),
                Err(Happening::Stream(stream, due)) => self.go_on(stream, due, now),
            };
            if told.is_some() {
                return told;
            }
        }
    }

    /// Sends a datagram.
    ///
    /// # Panics
    ///
    /// When the host has no such socket, or `to` is nobody's address: machines must not do that.
    pub fn transmit(
        &mut self,
        host: HostId,
        socket: SocketId,
        from: Option<IpAddr>,
        to: SocketAddr,
        octets: &Bytes,
        now: Instant,
    ) {
        let sender = &self.hosts[host.0];
        let Some(open) = sender.sockets.get(&socket) else {
            panic!("there is no socket {socket}");
        };
        assert!(is_somebody(to), "a datagram to {to}");
        let bound = Some(open.local.ip()).filter(|ip| !ip.is_unspecified());
        let wanted = bound.or(from.filter(|from| !from.is_multicast()));
        let Some(source) = sender.source(wanted, to.ip()) else {
            return;
        };
        let from = SocketAddr::new(source, open.local.port());
        for receiver in (0..self.hosts.len()).map(HostId) {
            self.carry(receiver, from, to, octets, now);
        }
    }

    /// Sends a datagram as somebody who is no host here.
    pub fn inject(&mut self, from: SocketAddr, to: SocketAddr, octets: &Bytes, now: Instant) {
        for receiver in (0..self.hosts.len()).map(HostId) {
            self.carry(receiver, from, to, octets, now);
        }
    }

    /// Takes a datagram to one host, if it is for that.
    fn carry(
        &mut self,
        receiver: HostId,
        from: SocketAddr,
        to: SocketAddr,
        octets: &Bytes,
        now: Instant,
    ) {
        let host = &self.hosts[receiver.0];
        if !to.ip().is_multicast() && !host.ips.contains(&to.ip()) {
            return;
        }
        let takers: Vec<SocketId> = host
            .sockets
            .iter()
            .filter(|(_, open)| open.takes(to) && open.local.is_ipv4() == from.is_ipv4())
            .map(|(socket, _)| *socket)
            .collect();
        for socket in takers {
            let copies = match self.chance.happens(self.faults.datagrams.lost) {
                true => 0,
                false => 1 + u32::from(self.chance.happens(self.faults.datagrams.doubled)),
            };
            for _ in 0..copies {
                let at = now + self.chance.duration(&self.faults.datagrams.latency);
                let input = Input::Datagram {
                    socket,
                    from,
                    to: Some(to.ip()),
                    octets: octets.clone(),
                };
                self.agenda.enter(at, Happening::Tell(receiver, input));
            }
        }
    }

    /// Opens a listener.
    ///
    /// # Panics
    ///
    /// When its name was used before: machines must not do that.
    pub fn listen(&mut self, host: HostId, listener: ListenerId, at: SocketAddr, now: Instant) {
        let fresh = self.hosts[host.0].used_listeners.insert(listener);
        assert!(fresh, "listener {listener} is named twice");
        let input = match self.open_listener(host, listener, at) {
            Ok(local) => Input::Listening { listener, local },
            Err(error) => Input::ListenFailed { listener, error },
        };
        self.agenda.enter(now, Happening::Tell(host, input));
    }

    fn open_listener(
        &mut self,
        host: HostId,
        listener: ListenerId,
        at: SocketAddr,
    ) -> Result<SocketAddr, ListenFailure> {
        let no_port = self.chance.happens(self.faults.streams.no_port);
        let host = &mut self.hosts[host.0];
        if !at.ip().is_unspecified() && !host.ips.contains(&at.ip()) {
            return Err(ListenFailure::AddressNotAvailable);
        }
        let mut local = at;
        if at.port() == 0 {
            if no_port {
                return Err(ListenFailure::System);
            }
            local.set_port(host.choose_port());
        }
        let taken = host.listeners.values().any(|other| {
            let same = covers(other.ip(), local.ip()) || covers(local.ip(), other.ip());
            same && other.port() == local.port()
        });
        if taken {
            return Err(ListenFailure::AddressInUse);
        }
        host.listeners.insert(listener, local);
        Ok(local)
    }

    /// Closes a listener. Connections that the peer believes to stand and that have not been
    /// reported are reset.
    pub fn stop_listening(&mut self, host: HostId, listener: ListenerId) {
        let host = &mut self.hosts[host.0];
        let known = host.used_listeners.contains(&listener);
        assert!(known, "listener {listener} never was");
        host.listeners.remove(&listener);
    }

    /// Asks for a connection.
    ///
    /// # Panics
    ///
    /// When its name is none that a machine may choose, or was used before.
    pub fn connect(
        &mut self,
        host: HostId,
        connection: ConnectionId,
        from: Option<IpAddr>,
        to: SocketAddr,
        now: Instant,
    ) {
        let ours = matches!(connection, ConnectionId::Outgoing(_));
        assert!(ours, "a machine names a connection {connection}");
        let opener = &mut self.hosts[host.0];
        let fresh = opener.used_connections.insert(connection);
        assert!(fresh, "connection {connection} is named twice");
        let source = opener.source(from, to.ip());
        let (local, fails) = match source {
            _ if !is_somebody(to) || to.ip().is_multicast() => {
                (to, Some(ConnectFailure::Unreachable))
            }
            None if from.is_some() => (to, Some(ConnectFailure::AddressNotAvailable)),
            None => (to, Some(ConnectFailure::Unreachable)),
            Some(source) => (SocketAddr::new(source, opener.choose_port()), None),
        };
        let id = StreamId(self.next_stream);
        self.next_stream += 1;
        opener.connections.insert(connection, (id, End::Opener));
        let stream = Stream::new(host, connection, local, to, self.frames);
        self.streams.insert(id, stream);
        let unanswered = self.chance.happens(self.faults.streams.unanswered);
        let (at, due) = match (fails, self.host_with(to.ip())) {
            (Some(error), _) => (now, Due::Failed(error)),
            (None, Some(_)) if !unanswered => (now + self.stream_latency(), Due::Syn),
            (None, _) => (now + CONNECT_TIMEOUT, Due::Failed(ConnectFailure::TimedOut)),
        };
        self.agenda.enter(at, Happening::Stream(id, due));
    }

    /// Sends one TPKT. Nothing happens when the connection is over.
    ///
    /// # Panics
    ///
    /// When there never was such a connection.
    pub fn send(&mut self, host: HostId, connection: ConnectionId, octets: &Bytes, now: Instant) {
        if let Some((id, end)) = self.connection(host, connection) {
            self.send_on(id, end, octets, now);
        }
    }

    /// Ends a connection after what was sent before. Nothing happens when it is over.
    ///
    /// # Panics
    ///
    /// When there never was such a connection.
    pub fn close(&mut self, host: HostId, connection: ConnectionId, now: Instant) {
        if let Some((id, end)) = self.connection(host, connection) {
            self.hosts[host.0].connections.remove(&connection);
            self.close_end(id, end, now);
        }
    }

    fn connection(&self, host: HostId, connection: ConnectionId) -> Option<(StreamId, End)> {
        let host = &self.hosts[host.0];
        let known = host.used_connections.contains(&connection);
        assert!(known, "connection {connection} never was");
        host.connections.get(&connection).copied()
    }

    fn host_with(&self, ip: IpAddr) -> Option<HostId> {
        let found = self.hosts.iter().position(|host| host.ips.contains(&ip));
        found.map(HostId)
    }

    fn stream_latency(&mut self) -> Duration {
        self.chance.duration(&self.faults.streams.latency)
    }
}
