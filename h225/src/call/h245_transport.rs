//! The way H.245 takes beside a call: tunnelled in the call's messages, or on a connection of its own (H.323 section 8.2).
//! Octets pass through; what they say is the business of an H.245 session.
//!
//! Whoever owns the call shows every message it receives to [`handle_message`](H245Transport::handle_message) and every
//! message it is about to send to [`fill`](H245Transport::fill), tells what becomes of the listener and the connections,
//! and carries out what [`poll_output`](H245Transport::poll_output) wants. It drains the call machine first: what that
//! machine sends may carry a tunnelled message that would otherwise need a Facility.
//!
//! # Which way
//!
//! - Tunnelled, while we want it and no message of the peer has said `h245Tunnelling` FALSE; one FALSE ends it for good.
//!   The calling side knows with the first answer that is not provisional, the called side with the Setup.
//! - Otherwise on a connection: to the address the peer offered, or to ours, which the called side offers on its way to
//!   Connect. If there is none when the call is answered, we offer ours in a Facility (`startH245`).
//! - A Facility (`startH245`) from the peer, or a connection it opens to us, moves a tunnel to a connection.
//! - If each side connects to the other, the connection opened by the side with the smaller address is closed.

mod messages;
mod types;

pub use types::{Config, Failure, Full, Leg, Mode, Output, Side};

use std::cmp::Ordering;
use std::collections::VecDeque;
use std::net::{IpAddr, SocketAddr};

use bytes::Bytes;
use h323_messages::h225::FacilityReason;

use crate::address::socket_addr;
use crate::message::FacilityContents;
use crate::q931::MessageType;
use crate::uuie::SignallingMessage;

/// The most messages that wait for a way to the peer.
pub const MAX_PENDING: usize = 64;
/// How often we connect to a peer that names one address after the other.
pub const MAX_CONNECT_ATTEMPTS: u32 = 4;
/// The most outputs that may wait for [`H245Transport::poll_output`] when another H.245 message is to be delivered; more
/// are dropped.
pub const MAX_OUTPUTS: usize = 256;

/// The way of one call's H.245, as the [module](self) describes it.
#[derive(Debug)]
pub struct H245Transport {
    config: Config,
    side: Side,
    tunnel: Tunnel,
    listener: Listener,
    opened: Connection,
    accepted: Connection,
    /// Where we take connections, or took one.
    our_address: Option<SocketAddr>,
    /// Where the peer takes connections: the first address it offered.
    peer_address: Option<SocketAddr>,
    /// How often we have tried to connect.
    attempts: u32,
    /// The owner wants H.245 to go.
    started: bool,
    /// A message of ours has gone by: before its first answer the called side sends no Facility.
    spoken: bool,
    /// Connect has gone by.
    call_connected: bool,
    /// Our address has gone to the peer.
    offered: bool,
    /// A Facility has been asked for that has not yet come by.
    facility_asked: bool,
    mode: Option<Mode>,
    pending: VecDeque<Bytes>,
    /// What our Setup carried, until we know that the peer reads it there.
    in_setup: Vec<Bytes>,
    /// A Setup carried H.245 beside its fast-start elements, and the called side reads it there.
    is_parallel: bool,
    outputs: VecDeque<Output>,
    is_closed: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tunnel {
    /// The peer has not said whether it takes tunnelled messages.
    Undecided,
    Agreed,
    Ended,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Listener {
    None,
    Asked,
    At(SocketAddr),
    Over,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Connection {
    None,
    /// Asked for; the opened one only.
    Opening,
    Open,
    Over,
}

impl H245Transport {
    /// The transport of a call that is about to begin. The called side shows it the Setup first.
    pub fn new(side: Side, config: Config) -> Self {
        Self {
            config,
            side,
            tunnel: if config.tunnelling {
                Tunnel::Undecided
            } else {
                Tunnel::Ended
            },
            listener: Listener::None,
            opened: Connection::None,
            accepted: Connection::None,
            our_address: None,
            peer_address: None,
            attempts: 0,
            started: false,
            spoken: false,
            call_connected: false,
            offered: false,
            facility_asked: false,
            mode: None,
            pending: VecDeque::new(),
            in_setup: Vec::new(),
            is_parallel: false,
            outputs: VecDeque::new(),
            is_closed: false,
        }
    }

    /// How H.245 goes, if it does.
    pub fn mode(&self) -> Option<Mode> {
        self.mode
    }

    /// Whether H.245 began in the Setup, beside fast connect and not in its place (`parallelH245Control`).
    pub fn is_parallel(&self) -> bool {
        self.is_parallel
    }

    /// Where we take the H.245 connection, while we listen.
    pub fn local_address(&self) -> Option<SocketAddr> {
        match self.listener {
            Listener::At(address) => Some(address),
            Listener::None | Listener::Asked | Listener::Over => None,
        }
    }

    /// The owner wants H.245 to go: at once if channels are opened by it, later or never after a fast start. Until then no
    /// connection is opened or offered. With [`Config::offer_in_setup`] the calling side starts before its Setup and sends
    /// that when [`local_address`](Self::local_address) is there.
    pub fn start(&mut self) {
        self.started = true;
        self.advance();
    }

    /// H.245 messages to the peer: as many as `octets` holds travel together. They wait until there is a way.
    ///
    /// # Errors
    ///
    /// [`MAX_PENDING`] wait already.
    pub fn send(&mut self, octets: Bytes) -> Result<(), Full> {
        if self.is_closed {
            return Ok(());
        }
        if self.pending.len() >= MAX_PENDING {
            return Err(Full);
        }
        self.pending.push_back(octets);
        self.advance();
        Ok(())
    }

    /// H.245 is over, or the call: ends connections and listener, after what was sent before.
    pub fn close(&mut self) {
        if self.is_closed {
            return;
        }
        for leg in [Leg::Opened, Leg::Accepted] {
            if matches!(self.connection(leg), Connection::Opening | Connection::Open) {
                self.outputs.push_back(Output::Close { leg });
            }
            *self.connection_mut(leg) = Connection::Over;
        }
        self.stop_listening();
        self.pending.clear();
        self.in_setup.clear();
        self.is_closed = true;
    }

    /// A message that the peer sent in this call. Shown before the call machine gets it.
    pub fn handle_message(&mut self, message: &SignallingMessage) {
        if self.is_closed {
            return;
        }
        self.note_tunnelling(message);
        self.note_address(message);
        if self.side == Side::Calling && message.message_type() == MessageType::Connect {
            self.call_connected = true;
        }
        if self.config.tunnelling {
            self.is_parallel |= !message.parallel_h245_control().is_empty();
            for octets in message
                .parallel_h245_control()
                .iter()
                .chain(message.h245_control())
            {
                self.started = true;
                self.advance();
                self.deliver(octets.to_bytes());
            }
        } else if !message.h245_control().is_empty() {
            tracing::debug!("tunnelled messages though we do not tunnel, ignored");
        }
        if message.message_type() == MessageType::ReleaseComplete {
            self.close();
            return;
        }
        if matches!(message.facility_reason(), Some(FacilityReason::StartH245)) {
            self.handle_start_h245(message);
        }
        self.advance();
    }

    /// A message that we are about to send in this call: says in it what is to be said about H.245, and lets it carry what
    /// waits.
    pub fn fill(&mut self, message: &mut SignallingMessage) {
        let message_type = message.message_type();
        message.pdu_mut().h245_tunnelling = Some(self.tunnel != Tunnel::Ended);
        if message_type == MessageType::ReleaseComplete {
            self.ride(message);
            self.close();
            return;
        }
        if self.side == Side::Called && message_type == MessageType::Connect {
            self.call_connected = true;
        }
        self.offer(message);
        self.ride(message);
        self.facility_asked &= message_type != MessageType::Facility;
        self.spoken = true;
        self.advance();
    }

    /// The listener takes connections at `local`, which names one host and a port.
    pub fn handle_listening(&mut self, local: SocketAddr) {
        if self.listener == Listener::Asked {
            self.listener = Listener::At(local);
            self.our_address = Some(local);
            self.advance();
        }
    }

    /// The listener could not be opened.
    pub fn handle_listen_failed(&mut self) {
        if self.listener == Listener::Asked {
            self.listener = Listener::Over;
            self.fail_if_stuck();
        }
    }

    /// The connection to the peer stands.
    pub fn handle_connected(&mut self) {
        if self.opened == Connection::Opening {
            self.opened = Connection::Open;
            self.handle_open(Leg::Opened);
        }
    }

    /// The connection to the peer did not come about.
    pub fn handle_connect_failed(&mut self) {
        if self.opened != Connection::Opening {
            return;
        }
        self.opened = Connection::Over;
        if self.mode == Some(Mode::Separate) && self.sending_leg().is_none() {
            self.mode = None;
            self.outputs.push_back(Output::Failed(Failure::Closed));
            return;
        }
        self.advance();
        self.fail_if_stuck();
    }

    /// A connection came in at the listener. `false` if it is not wanted, and is to be closed by the owner.
    #[must_use]
    pub fn handle_accepted(&mut self) -> bool {
        if self.accepted != Connection::None || self.is_closed {
            return false;
        }
        self.accepted = Connection::Open;
        self.stop_listening();
        self.handle_open(Leg::Accepted);
        true
    }

    /// A frame came in on a connection.
    pub fn handle_frame(&mut self, leg: Leg, octets: Bytes) {
        if self.connection(leg) == Connection::Open {
            self.deliver(octets);
        }
    }

    /// A connection ended otherwise than by [`Output::Close`].
    pub fn handle_closed(&mut self, leg: Leg) {
        if self.connection(leg) != Connection::Open {
            return;
        }
        *self.connection_mut(leg) = Connection::Over;
        // Of two connections the peer may close its own before we hear that ours stands.
        let opening = self.opened == Connection::Opening;
        if self.mode == Some(Mode::Separate) && self.sending_leg().is_none() && !opening {
            self.mode = None;
            self.outputs.push_back(Output::Failed(Failure::Closed));
        }
    }

    /// The next thing to do.
    pub fn poll_output(&mut self) -> Output {
        while let Some(output) = self.outputs.pop_front() {
            if output == Output::Facility(FacilityContents::TransportedInformation)
                && self.pending.is_empty()
            {
                // What it was for has gone with another message.
                self.facility_asked = false;
                continue;
            }
            return output;
        }
        Output::Idle
    }

    fn connection(&self, leg: Leg) -> Connection {
        match leg {
            Leg::Opened => self.opened,
            Leg::Accepted => self.accepted,
        }
    }

    fn connection_mut(&mut self, leg: Leg) -> &mut Connection {
        match leg {
            Leg::Opened => &mut self.opened,
            Leg::Accepted => &mut self.accepted,
        }
    }

    /// The peer wants a connection, whatever was before: an address that has failed, or was not used, gives way to the one
    /// it names now.
    fn handle_start_h245(&mut self, message: &SignallingMessage) {
        self.started = true;
        if self.sending_leg().is_some() {
            return;
        }
        if let (Connection::None | Connection::Over, Some(Ok(address))) =
            (self.opened, message.h245_address().map(socket_addr))
        {
            self.opened = Connection::None;
            self.peer_address = Some(address);
        }
        self.connect();
    }

    fn deliver(&mut self, octets: Bytes) {
        if self.outputs.len() >= MAX_OUTPUTS {
            tracing::debug!(
                limit = MAX_OUTPUTS,
                "outputs not taken, H.245 message dropped"
            );
            return;
        }
        self.outputs.push_back(Output::Deliver(octets));
    }

    /// The connection that is used, of those that are open.
    fn sending_leg(&self) -> Option<Leg> {
        match (
            self.opened == Connection::Open,
            self.accepted == Connection::Open,
        ) {
            (true, true) => Some(self.kept_leg()),
            (true, false) => Some(Leg::Opened),
            (false, true) => Some(Leg::Accepted),
            (false, false) => None,
        }
    }

    /// Of two connections, the one that stays: the one that the side with the smaller address did not open.
    fn kept_leg(&self) -> Leg {
        match (self.our_address, self.peer_address) {
            (Some(ours), Some(theirs)) if compare(ours, theirs) == Ordering::Less => Leg::Accepted,
            _ => Leg::Opened,
        }
    }

    fn handle_open(&mut self, leg: Leg) {
        // What is sent from here on goes by the connection; the flag of our messages says so.
        self.tunnel = Tunnel::Ended;
        self.started = true;
        self.give_up_setup();
        if self.opened == Connection::Open
            && self.accepted == Connection::Open
            && self.kept_leg() == Leg::Accepted
        {
            // The peer closes the other one if that is to go.
            self.opened = Connection::Over;
            self.outputs.push_back(Output::Close { leg: Leg::Opened });
        }
        tracing::debug!(?leg, "H.245 connection");
        if self.mode != Some(Mode::Separate) {
            self.mode = Some(Mode::Separate);
            self.outputs.push_back(Output::Established(Mode::Separate));
        }
        self.advance();
    }

    /// Does what can be done now.
    fn advance(&mut self) {
        if self.is_closed {
            return;
        }
        if self.sending_leg().is_some() {
            self.flush();
            return;
        }
        if !self.started {
            return;
        }
        match self.tunnel {
            Tunnel::Undecided => {
                if self.side == Side::Calling && self.config.offer_in_setup {
                    self.listen();
                }
            }
            Tunnel::Agreed => {
                if self.mode.is_none() {
                    self.mode = Some(Mode::Tunnelled);
                    self.outputs.push_back(Output::Established(Mode::Tunnelled));
                }
                if !self.pending.is_empty() {
                    self.ask_facility(FacilityContents::TransportedInformation);
                }
            }
            Tunnel::Ended => self.seek_connection(),
        }
    }

    fn seek_connection(&mut self) {
        if self.opened == Connection::Opening {
            return;
        }
        if self.peer_address.is_some() && self.opened == Connection::None {
            self.connect();
            return;
        }
        if self.side == Side::Called || self.call_connected || self.config.offer_in_setup {
            self.listen();
        }
        if self.call_connected && !self.offered && self.local_address().is_some() {
            self.ask_facility(FacilityContents::StartH245);
        }
    }

    fn connect(&mut self) {
        if let (Some(to), Connection::None) = (self.peer_address, self.opened)
            && self.attempts < MAX_CONNECT_ATTEMPTS
        {
            self.attempts += 1;
            self.opened = Connection::Opening;
            self.outputs.push_back(Output::Connect { to });
        }
    }

    fn listen(&mut self) {
        if self.listener == Listener::None {
            self.listener = Listener::Asked;
            self.outputs.push_back(Output::Listen);
        }
    }

    fn stop_listening(&mut self) {
        if matches!(self.listener, Listener::Asked | Listener::At(_)) {
            self.outputs.push_back(Output::StopListening);
            self.listener = Listener::Over;
        }
    }

    fn ask_facility(&mut self, contents: FacilityContents) {
        if !self.facility_asked && (self.spoken || self.side == Side::Calling) {
            self.facility_asked = true;
            self.outputs.push_back(Output::Facility(contents));
        }
    }

    fn fail_if_stuck(&mut self) {
        let listening = matches!(
            self.listener,
            Listener::Asked | Listener::At(_) | Listener::None
        );
        let opening = self.opened == Connection::Opening;
        if self.tunnel == Tunnel::Ended && self.sending_leg().is_none() && !opening && !listening {
            self.outputs.push_back(Output::Failed(Failure::Unreachable));
        }
    }

    /// Sends what waits on the connection.
    fn flush(&mut self) {
        if let Some(leg) = self.sending_leg() {
            for octets in self.pending.drain(..) {
                self.outputs.push_back(Output::SendFrame { leg, octets });
            }
        }
    }
}

/// Addresses as numbers, in the form in which they are sent: octet by octet, then the port. Of two families, the shorter
/// address is the smaller.
fn compare(a: SocketAddr, b: SocketAddr) -> Ordering {
    let octets = |address: SocketAddr| match address.ip().to_canonical() {
        IpAddr::V4(ip) => (4, ip.octets().to_vec()),
        IpAddr::V6(ip) => (16, ip.octets().to_vec()),
    };
    (octets(a), a.port()).cmp(&(octets(b), b.port()))
}

#[cfg(test)]
mod tests;
