//! Streams: a handshake, two directions in which octets arrive in order, an end.
//!
//! ```text
//! opener                                acceptor
//!   │ Syn ───────────────────────────────► │ nobody listens: Failed
//!   │ ◄──────────────────────────── SynAck │
//! Connected                                │
//!   │ Begin, Octets…, Finish ────────────► │ Accepted, Frame…, Closed
//!   │ ◄─────────────────── Octets…, Finish │
//! ```

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_h225::error::FrameError;
use h323_h225::tpkt::{self, Frame};
use h323_h225::transport::{CloseReason, ConnectFailure, ConnectionId, Input};

use super::{Happening, HostId, MAX_QUEUED, Network, StreamId};
use crate::sim::faults::SEGMENTS_BEFORE_SILENCE;

/// One of the two ends of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// Who asked for it.
    Opener,
    /// Who was asked.
    Acceptor,
}

impl End {
    pub(super) fn other(self) -> Self {
        match self {
            Self::Opener => Self::Acceptor,
            Self::Acceptor => Self::Opener,
        }
    }
}

/// What becomes of a stream.
#[derive(Clone, Copy, Debug)]
pub(super) enum Due {
    /// The opener's wish arrives.
    Syn,
    /// The answer arrives at the opener.
    SynAck,
    /// There will be no answer, or a refusal.
    Failed(ConnectFailure),
    /// The first segment that is under way to this end arrives.
    Segment(End),
    /// This end has more to read.
    Read(End),
    /// A TPKT should be complete at this end.
    Overdue(End),
    /// This end finds that the connection is no more.
    Broken(End),
    /// This end's machine learns that the carrier has given up.
    GivenUp(End, CloseReason),
}

/// Where one end of a stream is in its life, as its machine sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Life {
    /// Its machine waits for it, or does not know it yet.
    Opening,
    /// It stands.
    Open,
    /// Its machine has closed it, or was told that it is over.
    Over,
}

/// A stream between two hosts.
#[derive(Debug)]
pub(super) struct Stream {
    opener: Side,
    acceptor: Side,
    /// Nothing more arrives, at either end.
    cut: bool,
}

/// One end of a stream and what is under way to it.
#[derive(Debug)]
struct Side {
    address: SocketAddr,
    /// The end's host, and the name its machine knows the stream by.
    owner: Option<(HostId, ConnectionId)>,
    life: Life,
    /// What was sent to it and has not arrived, in order.
    arriving: VecDeque<Segment>,
    /// Octets in `arriving`.
    queued: usize,
    /// What arrives between these two waits for the second; for ever if there is none.
    stall: Option<(Instant, Option<Instant>)>,
    reader: tpkt::Reader,
    /// Everything has arrived.
    finished: bool,
    /// So many segments arrive, and then none.
    silent_after: Option<u64>,
    /// Its peer sends no more, whatever the peer's machine says.
    shut: bool,
}

#[derive(Debug)]
struct Segment {
    at: Option<Instant>,
    content: Content,
}

#[derive(Debug)]
pub(super) enum Content {
    /// The handshake is complete.
    Begin,
    Octets(Vec<u8>),
    /// The sender sends no more.
    Finish,
}

impl Side {
    fn new(address: SocketAddr, frames: tpkt::Limits) -> Self {
        Self {
            address,
            owner: None,
            life: Life::Opening,
            arriving: VecDeque::new(),
            queued: 0,
            stall: None,
            reader: tpkt::Reader::new(frames),
            finished: false,
            silent_after: None,
            shut: false,
        }
    }

    /// When something that would arrive at `at` does so.
    fn after_stall(&self, at: Instant) -> Option<Instant> {
        match self.stall {
            Some((from, until)) if at >= from => until.map(|until| until.max(at)),
            _ => Some(at),
        }
    }
}

impl Stream {
    pub(super) fn new(
        host: HostId,
        connection: ConnectionId,
        local: SocketAddr,
        remote: SocketAddr,
        frames: tpkt::Limits,
    ) -> Self {
        let mut opener = Side::new(local, frames);
        opener.owner = Some((host, connection));
        Self {
            opener,
            acceptor: Side::new(remote, frames),
            cut: false,
        }
    }

    fn side(&mut self, end: End) -> &mut Side {
        match end {
            End::Opener => &mut self.opener,
            End::Acceptor => &mut self.acceptor,
        }
    }

    /// Nothing passes from now on, or until a time.
    pub(super) fn stall(&mut self, from: Instant, until: Option<Instant>) {
        self.opener.stall = Some((from, until));
        self.acceptor.stall = Some((from, until));
    }

    /// Nothing of what the other end says arrives at this one any more. Whether it has yet to hear that the stream stands.
    pub(super) fn shut(&mut self, end: End) -> bool {
        let side = self.side(end);
        (side.arriving).retain(|segment| matches!(segment.content, Content::Begin));
        side.queued = 0;
        side.shut = true;
        !side.arriving.is_empty()
    }

    /// Whether one of the ends has sent its end, and still reads.
    pub(super) fn is_shut(&self) -> bool {
        self.opener.shut || self.acceptor.shut
    }

    fn is_over(&self) -> bool {
        self.opener.life == Life::Over && self.acceptor.life == Life::Over
    }
}

impl Network {
    /// Something becomes of a stream; perhaps one of its ends is to be told.
    pub(super) fn go_on(
        &mut self,
        id: StreamId,
        due: Due,
        now: Instant,
    ) -> Option<(HostId, Input)> {
        // It may have ended since this was entered.
        self.streams.get(&id)?;
        let told = match due {
            Due::Syn => self.asked(id, now),
            Due::SynAck => self.answered(id, now),
            Due::Failed(error) => self.failed(id, error),
            Due::Segment(end) => self.arrived(id, end, now),
            Due::Read(end) => self.read(id, end, now),
            Due::Overdue(end) => self.overdue(id, end, now),
            Due::Broken(end) => {
                self.cut(id);
                self.end(id, end, CloseReason::Broken)
            }
            Due::GivenUp(end, reason) => self.end(id, end, reason),
        };
        if self.streams.get(&id).is_some_and(Stream::is_over) {
            self.streams.remove(&id);
        }
        told
    }

    fn asked(&mut self, id: StreamId, now: Instant) -> Option<(HostId, Input)> {
        let refused = self.chance.happens(self.faults.streams.refused);
        let at = now + self.stream_latency();
        let remote = self.streams.get(&id)?.acceptor.address;
        let host = self.host_with(remote.ip())?;
        let listens = self.hosts[host.0].listener_at(remote).is_some();
        let due = match listens && !refused {
            true => Due::SynAck,
            false => Due::Failed(ConnectFailure::Refused),
        };
        self.agenda.enter(at, Happening::Stream(id, due));
        None
    }

    fn answered(&mut self, id: StreamId, now: Instant) -> Option<(HostId, Input)> {
        self.schedule_faults(id, now);
        let stream = self.streams.get_mut(&id)?;
        // What was sent before had to wait for this.
        let waiting = std::mem::take(&mut stream.acceptor.arriving);
        let withdrawn = stream.opener.life == Life::Over;
        stream.acceptor.queued = 0;
        if !withdrawn {
            stream.opener.life = Life::Open;
        }
        let (host, connection) = stream.opener.owner?;
        let (local, remote) = (stream.opener.address, stream.acceptor.address);
        self.push(id, End::Acceptor, Content::Begin, now);
        for segment in waiting {
            match segment.content {
                Content::Octets(octets) => self.push_octets(id, End::Acceptor, octets, now),
                content => self.push(id, End::Acceptor, content, now),
            }
        }
        let input = Input::Connected {
            connection,
            local,
            remote,
        };
        (!withdrawn).then_some((host, input))
    }

    /// Draws what will go wrong with a stream that now stands.
    fn schedule_faults(&mut self, id: StreamId, now: Instant) {
        let soon = Duration::ZERO..=self.faults.streams.soon;
        let broken = self.chance.happens(self.faults.streams.broken);
        let dead = self.chance.happens(self.faults.streams.dead);
        let stalled = self.chance.happens(self.faults.streams.stalled);
        let silent = self.chance.happens(self.faults.streams.silent);
        let silent_after = self.chance.below(SEGMENTS_BEFORE_SILENCE + 1);
        let noticed_after = self.faults.streams.noticed_after;
        let slow_end = self.chance.pick(&[End::Opener, End::Acceptor]);
        let at = now + self.chance.duration(&soon);
        let pause = self.chance.duration(&self.faults.streams.stall);
        let Some(stream) = self.streams.get_mut(&id) else {
            return;
        };
        let mut ends = None;
        if dead {
            stream.opener.stall = Some((at, None));
            stream.acceptor.stall = Some((at, None));
            ends = Some(at + noticed_after);
        } else if silent {
            stream.side(slow_end).silent_after = Some(silent_after);
            ends = Some(now + noticed_after);
        } else if stalled {
            stream.side(slow_end).stall = Some((at, Some(at + pause)));
        }
        if broken {
            ends = Some(at);
        }
        if let Some(at) = ends {
            let first = Happening::Stream(id, Due::Broken(slow_end));
            let second = Happening::Stream(id, Due::Broken(slow_end.other()));
            self.agenda.enter(at, first);
            let later = at + self.stream_latency();
            self.agenda.enter(later, second);
        }
    }

    fn failed(&mut self, id: StreamId, error: ConnectFailure) -> Option<(HostId, Input)> {
        let stream = self.streams.get_mut(&id)?;
        stream.acceptor.life = Life::Over;
        if std::mem::replace(&mut stream.opener.life, Life::Over) == Life::Over {
            return None;
        }
        let (host, connection) = stream.opener.owner?;
        self.hosts[host.0].connections.remove(&connection);
        Some((host, Input::ConnectFailed { connection, error }))
    }

    /// The first of what is under way to `end` has come.
    fn arrived(&mut self, id: StreamId, end: End, now: Instant) -> Option<(HostId, Input)> {
        let stream = self.streams.get_mut(&id)?;
        if stream.cut {
            return None;
        }
        let side = stream.side(end);
        match side.after_stall(now) {
            Some(at) if at > now => {
                self.agenda
                    .enter(at, Happening::Stream(id, Due::Segment(end)));
                return None;
            }
            Some(_) => {}
            None => return None,
        }
        let segment = side.arriving.pop_front()?;
        match segment.content {
            Content::Begin => return self.accepted(id, now),
            Content::Octets(octets) => {
                side.queued -= octets.len();
                if side.life == Life::Open {
                    side.reader.push(&octets, now);
                }
            }
            Content::Finish => side.finished = true,
        }
        self.read(id, end, now)
    }

    fn accepted(&mut self, id: StreamId, now: Instant) -> Option<(HostId, Input)> {
        let stream = self.streams.get(&id)?;
        let (local, remote) = (stream.acceptor.address, stream.opener.address);
        let host = self.host_with(local.ip())?;
        let Some(listener) = self.hosts[host.0].listener_at(local) else {
            // It has stopped listening since it answered.
            self.cut(id);
            self.streams.get_mut(&id)?.acceptor.life = Life::Over;
            let at = now + self.stream_latency();
            self.agenda
                .enter(at, Happening::Stream(id, Due::Broken(End::Opener)));
            return None;
        };
        let acceptor = &mut self.hosts[host.0];
        let connection = ConnectionId::Incoming(acceptor.next_incoming);
        acceptor.next_incoming += 1;
        acceptor.used_connections.insert(connection);
        acceptor.connections.insert(connection, (id, End::Acceptor));
        let side = self.streams.get_mut(&id)?.side(End::Acceptor);
        side.life = Life::Open;
        side.owner = Some((host, connection));
        let input = Input::Accepted {
            connection,
            listener,
            local,
            remote,
        };
        Some((host, input))
    }

    /// Takes the next TPKT out of what has arrived. If there is one, there may be more.
    fn read(&mut self, id: StreamId, end: End, now: Instant) -> Option<(HostId, Input)> {
        let stream = self.streams.get_mut(&id)?;
        let side = stream.side(end);
        if side.life != Life::Open {
            return None;
        }
        let (host, connection) = side.owner?;
        let reason = loop {
            match side.reader.next_frame() {
                Ok(Some(Frame::Payload(octets))) => {
                    let more = Happening::Stream(id, Due::Read(end));
                    self.agenda.enter(now, more);
                    return Some((host, Input::Frame { connection, octets }));
                }
                Ok(Some(Frame::KeepAlive)) => {}
                Ok(None) if side.finished && side.reader.is_between_frames() => {
                    break CloseReason::Closed;
                }
                Ok(None) if side.finished => break CloseReason::Broken,
                Ok(None) => {
                    if let Some(deadline) = side.reader.poll_timeout() {
                        let check = Happening::Stream(id, Due::Overdue(end));
                        self.agenda.enter(deadline.max(now), check);
                    }
                    return None;
                }
                Err(error) => break reason_of(error),
            }
        };
        let told = self.end(id, end, reason);
        self.finish_back(id, end, reason, now);
        if reason != CloseReason::Closed {
            self.hang_up(id, end, now);
        }
        told
    }

    fn overdue(&mut self, id: StreamId, end: End, now: Instant) -> Option<(HostId, Input)> {
        let side = self.streams.get_mut(&id)?.side(end);
        if side.life != Life::Open {
            return None;
        }
        let error = side.reader.handle_timeout(now).err()?;
        let told = self.end(id, end, reason_of(error));
        self.hang_up(id, end, now);
        told
    }

    /// Tells one end that the stream is over, unless it knows.
    fn end(&mut self, id: StreamId, end: End, reason: CloseReason) -> Option<(HostId, Input)> {
        let side = self.streams.get_mut(&id)?.side(end);
        let before = std::mem::replace(&mut side.life, Life::Over);
        let (host, connection) = side.owner?;
        self.hosts[host.0].connections.remove(&connection);
        (before != Life::Over).then_some((host, Input::Closed { connection, reason }))
    }

    /// One end has let go of the stream before its time: the other one finds it broken.
    fn hang_up(&mut self, id: StreamId, end: End, now: Instant) {
        self.cut(id);
        let at = now + self.stream_latency();
        let broken = Happening::Stream(id, Due::Broken(end.other()));
        self.agenda.enter(at, broken);
    }

    /// Nothing arrives any more.
    fn cut(&mut self, id: StreamId) {
        if let Some(stream) = self.streams.get_mut(&id) {
            stream.cut = true;
        }
    }

    pub(super) fn send_on(&mut self, id: StreamId, end: End, octets: &Bytes, now: Instant) {
        let mut frame = Vec::new();
        let framed = tpkt::write(octets, &mut frame);
        let Some(stream) = self.streams.get_mut(&id) else {
            return;
        };
        let waiting = stream.side(end).life == Life::Opening;
        let to = stream.side(end.other());
        let reason = match framed {
            Err(_too_long) => CloseReason::Broken,
            Ok(()) if to.queued + frame.len() > MAX_QUEUED => CloseReason::QueueFull,
            Ok(()) if waiting => {
                to.queued += frame.len();
                let content = Content::Octets(frame);
                to.arriving.push_back(Segment { at: None, content });
                return;
            }
            Ok(()) => return self.push_octets(id, end.other(), frame, now),
        };
        let given_up = Happening::Stream(id, Due::GivenUp(end, reason));
        self.agenda.enter(now, given_up);
        self.hang_up(id, end, now);
    }

    /// Closes one end for its machine.
    pub(super) fn close_end(&mut self, id: StreamId, end: End, now: Instant) {
        let Some(stream) = self.streams.get_mut(&id) else {
            return;
        };
        let side = stream.side(end);
        match std::mem::replace(&mut side.life, Life::Over) {
            Life::Open => self.push(id, end.other(), Content::Finish, now),
            // A wish is withdrawn, unless it is too late: the carrier may have had the answer
            // already. Then what was sent goes out, and then the end.
            Life::Opening => {
                let too_late = self.chance.below(4) == 0;
                let Some(stream) = self.streams.get_mut(&id) else {
                    return;
                };
                if too_late {
                    let content = Content::Finish;
                    let segment = Segment { at: None, content };
                    stream.acceptor.arriving.push_back(segment);
                } else {
                    stream.acceptor.life = Life::Over;
                }
            }
            Life::Over => {}
        }
        if self.streams.get(&id).is_some_and(Stream::is_over) {
            self.streams.remove(&id);
        }
    }

    /// Sends octets to `to`, in pieces.
    fn push_octets(&mut self, id: StreamId, to: End, mut octets: Vec<u8>, now: Instant) {
        while octets.len() > 1 && self.chance.happens(self.faults.streams.cut) {
            let at = 1 + self.chance.index(octets.len() - 1);
            let rest = octets.split_off(at);
            self.push_piece(id, to, octets, now);
            octets = rest;
        }
        self.push_piece(id, to, octets, now);
    }

    fn push_piece(&mut self, id: StreamId, to: End, octets: Vec<u8>, now: Instant) {
        let joined = self.chance.happens(self.faults.streams.joined);
        let Some(stream) = self.streams.get_mut(&id) else {
            return;
        };
        let side = stream.side(to);
        if joined
            && let Some(Segment {
                content: Content::Octets(before),
                ..
            }) = side.arriving.back_mut()
        {
            side.queued += octets.len();
            before.extend_from_slice(&octets);
            return;
        }
        self.push(id, to, Content::Octets(octets), now);
    }

    /// Sends one segment to `to`. It arrives after those sent before.
    pub(super) fn push(&mut self, id: StreamId, to: End, content: Content, now: Instant) {
        let latency = self.stream_latency();
        let Some(stream) = self.streams.get_mut(&id) else {
            return;
        };
        if stream.cut {
            return;
        }
        let side = stream.side(to);
        if side.shut && !matches!(content, Content::Finish) {
            return;
        }
        let at = match side.arriving.back() {
            Some(last) => last.at.map(|last| last.max(now + latency)),
            None => Some(now + latency),
        };
        let at = at.and_then(|at| side.after_stall(at));
        let at = match &mut side.silent_after {
            Some(0) => None,
            Some(left) => {
                *left -= 1;
                at
            }
            None => at,
        };
        if let Content::Octets(octets) = &content {
            side.queued += octets.len();
        }
        side.arriving.push_back(Segment { at, content });
        if let Some(at) = at {
            let arrival = Happening::Stream(id, Due::Segment(to));
            self.agenda.enter(at, arrival);
        }
    }
}

fn reason_of(error: FrameError) -> CloseReason {
    match error {
        FrameError::TooSlow { .. } => CloseReason::TooSlow,
        _ => CloseReason::Malformed,
    }
}
