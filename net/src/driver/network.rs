//! The sockets of a driver: carries outputs out and brings inputs in.

use std::collections::{BTreeMap, VecDeque};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use h323_h225::transport::{
    CloseReason, ConnectFailure, ConnectionId, Input, ListenFailure, ListenerId, SocketId,
};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};
use tokio::task::{AbortHandle, JoinSet};

use super::{Limits, MAX_WAITING_INPUTS, Settings};
use crate::clock::Clock;
use crate::pcap::{Capture, Seen};
use crate::tcp::{self, Connected, SendError, Surroundings, Throttle};
use crate::udp::{UdpSocket, local_address_towards};

/// How long to leave a socket alone that the system reports an error for, such as that there are
/// no more file descriptors.
const PAUSE_AFTER_ERROR: Duration = Duration::from_millis(50);

#[derive(Debug)]
pub(super) struct Network {
    limits: Limits,
    surroundings: Surroundings,
    sockets: BTreeMap<SocketId, Open>,
    listeners: BTreeMap<ListenerId, AbortHandle>,
    connections: BTreeMap<ConnectionId, Line>,
    incoming: Arc<Semaphore>,
    outgoing: Arc<Semaphore>,
    next_incoming: u64,
    /// Answers to outputs that need no waiting. At most one per output of a drain. The rest of the drain may close what
    /// one is about: it is then not wanted any more.
    pending: VecDeque<Input>,
    arrivals: mpsc::Receiver<Arrival>,
    arrive: mpsc::Sender<Arrival>,
    tasks: JoinSet<()>,
}

#[derive(Debug)]
struct Open {
    socket: Arc<UdpSocket>,
    receiver: AbortHandle,
}

/// A connection that the machine has, as far as it knows.
#[derive(Debug)]
enum Line {
    /// A task serves it.
    Served(tcp::Handle),
    /// It is over, and the input that says so is pending.
    Over,
}

/// What the tasks bring in.
enum Arrival {
    Input(Input),
    Accepted(ListenerId, TcpStream, OwnedSemaphorePermit),
}

impl From<Input> for Arrival {
    fn from(input: Input) -> Self {
        Self::Input(input)
    }
}

impl Network {
    pub(super) fn new(settings: Settings) -> Self {
        let (arrive, arrivals) = mpsc::channel(MAX_WAITING_INPUTS);
        let Settings {
            clock,
            capture,
            limits,
        } = settings;
        Self {
            limits,
            surroundings: Surroundings { clock, capture },
            sockets: BTreeMap::new(),
            listeners: BTreeMap::new(),
            connections: BTreeMap::new(),
            incoming: Arc::new(Semaphore::new(limits.incoming)),
            outgoing: Arc::new(Semaphore::new(limits.outgoing)),
            next_incoming: 0,
            pending: VecDeque::new(),
            arrivals,
            arrive,
            tasks: JoinSet::new(),
        }
    }

    pub(super) fn add_socket(&mut self, id: SocketId, socket: UdpSocket) {
        let socket = Arc::new(socket);
        let receiver = self.tasks.spawn(receive(
            id,
            Arc::clone(&socket),
            self.surroundings.clone(),
            self.arrive.clone(),
        ));
        if let Some(before) = self.sockets.insert(id, Open { socket, receiver }) {
            before.receiver.abort();
        }
    }

    #[cfg(test)]
    pub(super) fn waiting_inputs(&self) -> usize {
        self.arrivals.len()
    }

    /// What has happened without waiting, oldest first.
    pub(super) fn next_pending(&mut self) -> Option<Input> {
        while let Some(input) = self.pending.pop_front() {
            if let Some(input) = self.still_wanted(input) {
                return Some(input);
            }
        }
        None
    }

    /// What happens next. Cancelling this loses nothing.
    pub(super) async fn next_input(&mut self) -> Input {
        loop {
            // Never `None`: this end holds a sender too.
            let Some(arrival) = self.arrivals.recv().await else {
                return std::future::pending().await;
            };
            self.reap();
            let input = match arrival {
                Arrival::Input(input) => self.still_wanted(input),
                Arrival::Accepted(listener, stream, permit) => {
                    self.accepted(listener, stream, permit)
                }
            };
            if let Some(input) = input {
                return input;
            }
        }
    }

    /// Drops what comes from connections that are over, and notes connections that end.
    fn still_wanted(&mut self, input: Input) -> Option<Input> {
        let wanted = match &input {
            Input::Connected { connection, .. } | Input::Frame { connection, .. } => {
                self.connections.contains_key(connection)
            }
            Input::Closed { connection, .. } | Input::ConnectFailed { connection, .. } => {
                self.connections.remove(connection).is_some()
            }
            _ => true,
        };
        wanted.then_some(input)
    }

    fn accepted(
        &mut self,
        listener: ListenerId,
        stream: TcpStream,
        permit: OwnedSemaphorePermit,
    ) -> Option<Input> {
        if !self.listeners.contains_key(&listener) {
            return None;
        }
        let connection = ConnectionId::Incoming(self.next_incoming);
        let connected = Connected::new(connection, stream)
            .inspect_err(|error| tracing::debug!(%listener, %error, "lost while accepting"))
            .ok()?;
        self.next_incoming += 1;
        let (local, remote) = (connected.local, connected.remote);
        opened(&self.surroundings, Seen::Received, remote, local);
        let (handle, task) = tcp::pair(self.limits.connection);
        self.connections.insert(connection, Line::Served(handle));
        let serving = task.serve(connected, self.surroundings.clone(), self.arrive.clone());
        self.tasks.spawn(async move {
            serving.await;
            drop(permit);
        });
        Some(Input::Accepted {
            connection,
            listener,
            local,
            remote,
        })
    }

    pub(super) fn transmit(
        &self,
        socket: SocketId,
        from: Option<IpAddr>,
        to: SocketAddr,
        octets: &[u8],
    ) {
        let Some(open) = self.sockets.get(&socket) else {
            tracing::warn!(%socket, "no such socket to send a datagram on");
            return;
        };
        // Answers to a group come from one of our own addresses, which the system knows best.
        let from = from.filter(|from| !from.is_multicast());
        match open.socket.try_send(from, to, octets) {
            Ok(()) => record(&self.surroundings, Seen::Sent, |capture, at| {
                capture.datagram(at, sent_from(&open.socket, from, to), to, octets);
            }),
            Err(error) => tracing::debug!(%socket, %to, %error, "datagram not sent"),
        }
    }

    pub(super) fn connect(
        &mut self,
        connection: ConnectionId,
        from: Option<IpAddr>,
        to: SocketAddr,
    ) {
        let limits = self.limits.connection;
        let permit = match Arc::clone(&self.outgoing).try_acquire_owned() {
            Ok(permit) => permit,
            Err(_none_left) => {
                tracing::warn!(
                    limit = self.limits.outgoing,
                    "too many outgoing connections"
                );
                let error = ConnectFailure::TooMany;
                self.connections.insert(connection, Line::Over);
                self.pending
                    .push_back(Input::ConnectFailed { connection, error });
                return;
            }
        };
        let (handle, mut task) = tcp::pair(limits);
        self.connections.insert(connection, Line::Served(handle));
        let surroundings = self.surroundings.clone();
        let arrive = self.arrive.clone();
        self.tasks.spawn(async move {
            let opening = tokio::select! {
                opening = tcp::connect(from, to, limits.connect_timeout) => opening,
                () = task.released() => return,
            };
            let connected = opening.and_then(|stream| {
                Connected::new(connection, stream).map_err(|error| {
                    tracing::debug!(%connection, %error, "lost while connecting");
                    ConnectFailure::System
                })
            });
            match connected {
                Ok(connected) => {
                    let (local, remote) = (connected.local, connected.remote);
                    opened(&surroundings, Seen::Sent, local, remote);
                    let input = Input::Connected {
                        connection,
                        local,
                        remote,
                    };
                    let _ = arrive.send(input.into()).await;
                    task.serve(connected, surroundings, arrive).await;
                }
                Err(error) => {
                    let input = Input::ConnectFailed { connection, error };
                    let _ = arrive.send(input.into()).await;
                }
            }
            drop(permit);
        });
    }

    pub(super) fn send(&mut self, connection: ConnectionId, octets: Bytes) {
        let Some(Line::Served(handle)) = self.connections.get(&connection) else {
            return;
        };
        let reason = match handle.send(octets) {
            Ok(()) => return,
            Err(SendError::QueueFull) => {
                tracing::warn!(%connection, "peer does not read, connection closed");
                CloseReason::QueueFull
            }
            Err(SendError::TooLong) => {
                tracing::error!(%connection, "message too long for a TPKT, connection closed");
                CloseReason::Broken
            }
        };
        self.connections.insert(connection, Line::Over);
        self.pending.push_back(Input::Closed { connection, reason });
    }

    pub(super) fn close_connection(&mut self, connection: ConnectionId) {
        self.connections.remove(&connection);
    }

    pub(super) fn listen(&mut self, listener: ListenerId, at: SocketAddr) {
        let input = match self.open_listener(listener, at) {
            Ok(local) => Input::Listening { listener, local },
            Err(error) => Input::ListenFailed { listener, error },
        };
        self.pending.push_back(input);
    }

    fn open_listener(
        &mut self,
        listener: ListenerId,
        at: SocketAddr,
    ) -> Result<SocketAddr, ListenFailure> {
        if self.listeners.len() >= self.limits.listeners {
            tracing::warn!(limit = self.limits.listeners, "too many listeners");
            return Err(ListenFailure::TooMany);
        }
        let socket = tcp::listen(at)?;
        let local = socket
            .local_addr()
            .map_err(|_error| ListenFailure::System)?;
        let clock = self.surroundings.clock.clone();
        let throttle = Throttle::new(self.limits.accepts_per_second, clock.now());
        let permits = Arc::clone(&self.incoming);
        let accepting = accept(
            listener,
            socket,
            throttle,
            permits,
            clock,
            self.arrive.clone(),
        );
        self.listeners.insert(listener, self.tasks.spawn(accepting));
        Ok(local)
    }

    pub(super) fn stop_listening(&mut self, listener: ListenerId) {
        if let Some(accepting) = self.listeners.remove(&listener) {
            accepting.abort();
        }
        self.pending.retain(|input| {
            let about = match input {
                Input::Listening { listener, .. } | Input::ListenFailed { listener, .. } => {
                    Some(*listener)
                }
                _ => None,
            };
            about != Some(listener)
        });
    }

    /// Lets go of everything, and waits for the connections to deliver what they have.
    pub(super) async fn close(mut self) {
        self.connections.clear();
        for accepting in self.listeners.values() {
            accepting.abort();
        }
        for open in self.sockets.values() {
            open.receiver.abort();
        }
        // No task can wait for room any more, and what is left in the channel is nobody's.
        self.arrivals.close();
        while self.arrivals.try_recv().is_ok() {}
        while self.tasks.join_next().await.is_some() {}
    }

    /// Forgets the tasks that are over.
    fn reap(&mut self) {
        while let Some(ended) = self.tasks.try_join_next() {
            if let Err(error) = ended
                && error.is_panic()
            {
                tracing::error!(%error, "a connection's task panicked");
            }
        }
    }
}

/// Where a datagram to `to` left from: `from` where that was asked for, and what the system chooses for a socket that is
/// bound to all addresses.
fn sent_from(socket: &UdpSocket, from: Option<IpAddr>, to: SocketAddr) -> SocketAddr {
    let mut local = socket.local_addr();
    if let Some(from) = from {
        local.set_ip(from);
    } else if local.ip().is_unspecified()
        && let Ok(chosen) = local_address_towards(to)
    {
        local.set_ip(chosen);
    }
    local
}

/// Brings in the datagrams of one socket.
async fn receive(
    id: SocketId,
    socket: Arc<UdpSocket>,
    surroundings: Surroundings,
    arrive: mpsc::Sender<Arrival>,
) {
    loop {
        match socket.receive().await {
            Ok(received) => {
                let mut local = socket.local_addr();
                if let Some(to) = received.to {
                    local.set_ip(to);
                }
                datagram(
                    &surroundings,
                    Seen::Received,
                    received.from,
                    local,
                    &received.octets,
                );
                let input = Input::Datagram {
                    socket: id,
                    from: received.from,
                    to: received.to,
                    octets: received.octets,
                };
                if arrive.send(input.into()).await.is_err() {
                    return;
                }
            }
            Err(error) => {
                tracing::debug!(socket = %id, %error, "cannot receive");
                tokio::time::sleep(PAUSE_AFTER_ERROR).await;
            }
        }
    }
}

/// Brings in the connections of one listener.
async fn accept(
    id: ListenerId,
    listener: TcpListener,
    mut throttle: Throttle,
    permits: Arc<Semaphore>,
    clock: Clock,
    arrive: mpsc::Sender<Arrival>,
) {
    loop {
        clock.sleep_until(Some(throttle.next_at(clock.now()))).await;
        match listener.accept().await {
            Ok((stream, remote)) => {
                throttle.spend(clock.now());
                // Refused rather than left waiting, so that the peer can go elsewhere.
                let Ok(permit) = Arc::clone(&permits).try_acquire_owned() else {
                    tracing::warn!(listener = %id, %remote, "too many incoming connections");
                    continue;
                };
                if arrive
                    .send(Arrival::Accepted(id, stream, permit))
                    .await
                    .is_err()
                {
                    return;
                }
            }
            Err(error) => {
                tracing::warn!(listener = %id, %error, "cannot accept");
                tokio::time::sleep(PAUSE_AFTER_ERROR).await;
            }
        }
    }
}

fn datagram(
    surroundings: &Surroundings,
    seen: Seen,
    from: SocketAddr,
    to: SocketAddr,
    octets: &[u8],
) {
    record(surroundings, seen, |capture, at| {
        capture.datagram(at, from, to, octets)
    });
}

fn opened(surroundings: &Surroundings, seen: Seen, from: SocketAddr, to: SocketAddr) {
    record(surroundings, seen, |capture, at| {
        capture.stream_opened(at, from, to)
    });
}

fn record(
    surroundings: &Surroundings,
    seen: Seen,
    what: impl FnOnce(&Capture, std::time::SystemTime),
) {
    if let Some(capture) = surroundings
        .capture
        .as_ref()
        .and_then(|capture| capture.of(seen))
    {
        what(capture, surroundings.clock.wall_time());
    }
}
