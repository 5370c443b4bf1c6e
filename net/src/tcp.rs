//! Stream connections that carry TPKTs.
//!
//! Each connection is served by one task that reads and writes at the same time. What comes in
//! goes to the driver frame by frame and waits when the driver is busy; what goes out waits in a
//! queue with a ceiling, since a peer that does not read must not cost more than that.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_h225::error::FrameError;
use h323_h225::tpkt::{self, Frame};
use h323_h225::transport::{CloseReason, ConnectFailure, ConnectionId, Input, ListenFailure};
use socket2::{Domain, Protocol, SockRef, Socket, TcpKeepalive, Type};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::{mpsc, oneshot};
use tokio::time::{sleep, timeout};

use crate::clock::Clock;
use crate::pcap::{Capture, Seen};

/// Connections that the system completes before we accept them.
const BACKLOG: i32 = 1024;
/// Octets read at a time.
const READ_LEN: usize = 16 * 1024;
/// How long a connection is silent before the system asks whether the peer is still there.
const KEEP_ALIVE_AFTER: Duration = Duration::from_secs(60);
/// How long between asking again.
const KEEP_ALIVE_INTERVAL: Duration = Duration::from_secs(15);
/// How often it asks before the connection counts as broken.
const KEEP_ALIVE_RETRIES: u32 = 4;

/// What one connection may take.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Octets that may wait to be sent, TPKT headers included.
    pub queued_octets: usize,
    /// How long a peer may take to answer a connect.
    pub connect_timeout: Duration,
    /// How long a closed connection may take to deliver what waits.
    pub linger: Duration,
    /// How long a TPKT may take from its first octet.
    pub frames: tpkt::Limits,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            queued_octets: 256 * 1024,
            connect_timeout: Duration::from_secs(10),
            linger: Duration::from_secs(5),
            frames: tpkt::Limits::default(),
        }
    }
}

/// A listening socket; an IPv6 one takes IPv6 alone.
pub(crate) fn listen(at: SocketAddr) -> Result<TcpListener, ListenFailure> {
    let open = || -> io::Result<TcpListener> {
        let socket = Socket::new(Domain::for_address(at), Type::STREAM, Some(Protocol::TCP))?;
        socket.set_nonblocking(true)?;
        // Or the port of connections that ended lately would be taken.
        socket.set_reuse_address(true)?;
        if at.is_ipv6() {
            socket.set_only_v6(true)?;
        }
        socket.bind(&at.into())?;
        socket.listen(BACKLOG)?;
        TcpListener::from_std(socket.into())
    };
    open().map_err(|error| {
        tracing::debug!(%at, %error, "cannot listen");
        match error.kind() {
            io::ErrorKind::AddrInUse => ListenFailure::AddressInUse,
            io::ErrorKind::AddrNotAvailable => ListenFailure::AddressNotAvailable,
            io::ErrorKind::PermissionDenied => ListenFailure::NotPermitted,
            _ => ListenFailure::System,
        }
    })
}

/// Connects to `to`, which came from the network: an address that means ourselves or nobody in
/// particular is not tried.
pub(crate) async fn connect(
    from: Option<IpAddr>,
    to: SocketAddr,
    within: Duration,
) -> Result<TcpStream, ConnectFailure> {
    if to.port() == 0 || to.ip().is_unspecified() || to.ip().is_multicast() {
        return Err(ConnectFailure::Unreachable);
    }
    if from.is_some_and(|from| from.is_ipv4() != to.is_ipv4()) {
        return Err(ConnectFailure::AddressNotAvailable);
    }
    let open = async {
        let socket = match to {
            SocketAddr::V4(_) => TcpSocket::new_v4(),
            SocketAddr::V6(_) => TcpSocket::new_v6(),
        }?;
        if let Some(from) = from {
            socket.bind(SocketAddr::new(from, 0))?;
        }
        socket.connect(to).await
    };
    match timeout(within, open).await {
        Ok(Ok(stream)) => Ok(stream),
        Ok(Err(error)) => {
            tracing::debug!(%to, %error, "cannot connect");
            Err(connect_failure(&error))
        }
        Err(_elapsed) => Err(ConnectFailure::TimedOut),
    }
}

/// Why the system could not reach a peer.
pub(crate) fn connect_failure(error: &io::Error) -> ConnectFailure {
    match error.kind() {
        io::ErrorKind::ConnectionRefused => ConnectFailure::Refused,
        io::ErrorKind::TimedOut => ConnectFailure::TimedOut,
        io::ErrorKind::HostUnreachable | io::ErrorKind::NetworkUnreachable => {
            ConnectFailure::Unreachable
        }
        io::ErrorKind::AddrNotAvailable => ConnectFailure::AddressNotAvailable,
        _ => ConnectFailure::System,
    }
}

/// Lets through so many per second, as many at once after a quiet second, and makes the rest wait.
#[derive(Debug)]
pub(crate) struct Throttle {
    interval: Duration,
    /// How far what was let through may run ahead of time.
    lead: Duration,
    spent_until: Instant,
}

impl Throttle {
    pub(crate) fn new(per_second: u32, now: Instant) -> Self {
        let per_second = per_second.max(1);
        let interval = Duration::from_secs(1) / per_second;
        Self {
            interval,
            lead: interval * (per_second - 1),
            spent_until: now,
        }
    }

    /// When the next one may pass.
    pub(crate) fn next_at(&self, now: Instant) -> Instant {
        now + self.spent_until.saturating_duration_since(now + self.lead)
    }

    /// One has passed.
    pub(crate) fn spend(&mut self, now: Instant) {
        self.spent_until = self.spent_until.max(now) + self.interval;
    }
}

/// The driver's end of a connection. Dropping it closes the connection, once what waits is sent.
#[derive(Debug)]
pub(crate) struct Handle {
    queue: mpsc::UnboundedSender<Bytes>,
    queued: Arc<AtomicUsize>,
    limit: usize,
    _dropped_to_release: oneshot::Sender<()>,
}

/// More waits to be sent than may, or the message fits in no TPKT.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum SendError {
    QueueFull,
    TooLong,
}

impl Handle {
    /// Queues one TPKT with this payload.
    pub(crate) fn send(&self, octets: Bytes) -> Result<(), SendError> {
        if octets.len() > tpkt::MAX_PAYLOAD_LEN {
            return Err(SendError::TooLong);
        }
        let len = octets.len() + tpkt::HEADER_LEN;
        // Only this side adds, so nothing can come between the check and the sum.
        if self.queued.load(Ordering::Acquire) + len > self.limit {
            return Err(SendError::QueueFull);
        }
        self.queued.fetch_add(len, Ordering::AcqRel);
        // Once the task is gone its last word to the driver is on the way.
        let _ = self.queue.send(octets);
        Ok(())
    }
}

/// The task's end of a connection.
#[derive(Debug)]
pub(crate) struct Task {
    queue: mpsc::UnboundedReceiver<Bytes>,
    queued: Arc<AtomicUsize>,
    released: oneshot::Receiver<()>,
    limits: Limits,
}

/// Both ends of a connection to be.
pub(crate) fn pair(limits: Limits) -> (Handle, Task) {
    let (sender, receiver) = mpsc::unbounded_channel();
    let (release, released) = oneshot::channel();
    let queued = Arc::new(AtomicUsize::new(0));
    let handle = Handle {
        queue: sender,
        queued: Arc::clone(&queued),
        limit: limits.queued_octets,
        _dropped_to_release: release,
    };
    let task = Task {
        queue: receiver,
        queued,
        released,
        limits,
    };
    (handle, task)
}

/// What a task needs besides its socket.
#[derive(Clone, Debug)]
pub(crate) struct Surroundings {
    pub(crate) clock: Clock,
    pub(crate) capture: Option<Capture>,
}

/// A socket and what is known about it.
#[derive(Debug)]
pub(crate) struct Connected {
    pub(crate) connection: ConnectionId,
    pub(crate) stream: TcpStream,
    pub(crate) local: SocketAddr,
    pub(crate) remote: SocketAddr,
}

impl Connected {
    /// Sets the socket up for signalling: no delay, and the system asks whether the peer is there.
    pub(crate) fn new(connection: ConnectionId, stream: TcpStream) -> io::Result<Self> {
        stream.set_nodelay(true)?;
        let keep_alive = TcpKeepalive::new()
            .with_time(KEEP_ALIVE_AFTER)
            .with_interval(KEEP_ALIVE_INTERVAL)
            .with_retries(KEEP_ALIVE_RETRIES);
        SockRef::from(&stream).set_tcp_keepalive(&keep_alive)?;
        Ok(Self {
            connection,
            local: stream.local_addr()?,
            remote: stream.peer_addr()?,
            stream,
        })
    }
}

impl Task {
    /// Waits until the driver lets go of the connection.
    pub(crate) async fn released(&mut self) {
        let _ = (&mut self.released).await;
    }

    /// Serves a connection until it is over. `inputs` gets its frames and, unless the driver let
    /// go of it first, why it ended.
    pub(crate) async fn serve<I: From<Input>>(
        self,
        connected: Connected,
        surroundings: Surroundings,
        inputs: mpsc::Sender<I>,
    ) {
        let Self {
            queue,
            queued,
            released,
            limits,
        } = self;
        let (read_half, write_half) = connected.stream.into_split();
        let wire = Wire {
            connection: connected.connection,
            local: connected.local,
            remote: connected.remote,
            surroundings,
        };
        let mut reading = pin!(wire.read(read_half, limits.frames, &inputs));
        let mut writing = pin!(wire.write(write_half, queue, &queued));
        let mut stuck = pin!(async {
            let _ = released.await;
            sleep(limits.linger).await;
        });

        let reason = tokio::select! {
            reason = &mut reading => Some(reason),
            written = &mut writing => match written {
                // The driver let go and all is sent. The peer must not find its own last octets
                // refused, or the system may take ours back from it.
                Ok(()) => {
                    let _ = timeout(limits.linger, &mut reading).await;
                    None
                }
                // What the peer said before it hung up may still wait to be read.
                Err(error) => {
                    tracing::debug!(connection = %wire.connection, %error, "cannot write");
                    let _ = timeout(limits.linger, &mut reading).await;
                    Some(CloseReason::Broken)
                }
            },
            () = &mut stuck => None,
        };
        if let Some(reason) = reason {
            let connection = wire.connection;
            let closed = Input::Closed { connection, reason };
            let _ = inputs.send(closed.into()).await;
            if reason == CloseReason::Closed {
                // The peer sends no more but may still listen.
                let _ = timeout(limits.linger, writing).await;
            }
        }
        wire.reset_by(wire.local, wire.remote);
    }
}

/// A connection's name, ends and witnesses.
struct Wire {
    connection: ConnectionId,
    local: SocketAddr,
    remote: SocketAddr,
    surroundings: Surroundings,
}

impl Wire {
    async fn read<I: From<Input>>(
        &self,
        mut stream: OwnedReadHalf,
        limits: tpkt::Limits,
        inputs: &mpsc::Sender<I>,
    ) -> CloseReason {
        let clock = &self.surroundings.clock;
        let mut reader = tpkt::Reader::new(limits);
        let mut buffer = vec![0; READ_LEN];
        loop {
            let deadline = reader.poll_timeout();
            let read = tokio::select! {
                biased;
                read = stream.read(&mut buffer) => read,
                () = clock.sleep_until(deadline) => match reader.handle_timeout(clock.now()) {
                    Ok(()) => continue,
                    Err(error) => return self.fault(error),
                },
            };
            match read {
                Ok(0) => {
                    self.finished_by(self.remote, self.local);
                    let whole = reader.is_between_frames();
                    return if whole {
                        CloseReason::Closed
                    } else {
                        CloseReason::Broken
                    };
                }
                Ok(len) => {
                    self.seen(self.remote, self.local, &buffer[..len]);
                    reader.push(&buffer[..len], clock.now());
                }
                Err(error) => {
                    tracing::debug!(connection = %self.connection, %error, "cannot read");
                    self.reset_by(self.remote, self.local);
                    return CloseReason::Broken;
                }
            }
            loop {
                match reader.next_frame() {
                    Ok(Some(Frame::Payload(octets))) => {
                        let connection = self.connection;
                        let frame = Input::Frame { connection, octets };
                        if inputs.send(frame.into()).await.is_err() {
                            return CloseReason::Broken;
                        }
                    }
                    Ok(Some(Frame::KeepAlive)) => {}
                    Ok(None) => break,
                    Err(error) => return self.fault(error),
                }
            }
            // A peer whose every segment is there in time may still take too long in all.
            if let Err(error) = reader.handle_timeout(clock.now()) {
                return self.fault(error);
            }
        }
    }

    fn fault(&self, error: FrameError) -> CloseReason {
        tracing::debug!(connection = %self.connection, %error, "not a TPKT in time");
        match error {
            FrameError::TooSlow { .. } => CloseReason::TooSlow,
            _ => CloseReason::Malformed,
        }
    }

    /// Sends what is queued until there can be no more, and then says so to the peer.
    async fn write(
        &self,
        mut stream: OwnedWriteHalf,
        mut queue: mpsc::UnboundedReceiver<Bytes>,
        queued: &AtomicUsize,
    ) -> io::Result<()> {
        let mut frame = Vec::new();
        while let Some(octets) = queue.recv().await {
            frame.clear();
            tpkt::write(&octets, &mut frame).map_err(io::Error::other)?;
            stream.write_all(&frame).await?;
            self.seen(self.local, self.remote, &frame);
            queued.fetch_sub(frame.len(), Ordering::AcqRel);
        }
        stream.shutdown().await?;
        self.finished_by(self.local, self.remote);
        Ok(())
    }

    /// Where to record what one end has sent.
    fn capture_of(&self, from: SocketAddr) -> Option<&Capture> {
        let seen = match from == self.local {
            true => Seen::Sent,
            false => Seen::Received,
        };
        self.surroundings.capture.as_ref()?.of(seen)
    }

    fn seen(&self, from: SocketAddr, to: SocketAddr, octets: &[u8]) {
        if let Some(capture) = self.capture_of(from) {
            let at = self.surroundings.clock.wall_time();
            capture.stream_octets(at, from, to, octets);
        }
    }

    fn finished_by(&self, from: SocketAddr, to: SocketAddr) {
        if let Some(capture) = self.capture_of(from) {
            capture.stream_finished(self.surroundings.clock.wall_time(), from, to);
        }
    }

    fn reset_by(&self, from: SocketAddr, to: SocketAddr) {
        if let Some(capture) = self.capture_of(from) {
            capture.stream_reset(self.surroundings.clock.wall_time(), from, to);
        }
    }
}

#[cfg(test)]
mod tests;
