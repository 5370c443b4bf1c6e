//! The endpoint: who is told what, and which connection, datagram and deadline belongs to which call.

mod calls;
mod connections;
mod listeners;
mod registrar;

use std::collections::{BTreeSet, VecDeque};
use std::net::SocketAddr;
use std::time::Instant;

use bytes::Bytes;
use h323_h225::address::transport_address;
use h323_h225::call::h245_transport::{self, Side};
use h323_h225::identifiers::{CallIdentifier, ConferenceIdentifier};
use h323_h225::message::{CallContext, terminal};
use h323_h225::q931::ie::Display;
use h323_h225::q931::{CallReference, Flag};
use h323_h225::target::{Host, Place, Target};
use h323_h225::transport::{
    CloseReason, ConnectFailure, ConnectionId, Input, ListenFailure, ListenerId, Machine, Output,
    SocketId,
};
use h323_h225::{Cause, SignallingMessage};
use h323_h245::CapabilitySet;
use h323_h245::capability::UserInputMethods;
use h323_messages::h225::{AliasAddress, ReleaseCompleteReason};
use rand::rngs::ChaCha12Rng;
use rand::{RngExt, SeedableRng};

use self::calls::Calls;
use self::connections::{Connections, Use};
use self::listeners::{Listeners, Purpose};
use self::registrar::{Progress, Registrar};
use crate::call::{self, Answering, Call, Control, Dialling, Ends, Line, Party};
use crate::config::{CallOptions, Config, MediaAddresses, Registration};
use crate::error::CommandError;
use crate::event::{CallId, DigitMethod, Event, LocateId};
use crate::limits::{MAX_DIGITS, MAX_FORMATS, MAX_LISTENERS, MAX_OUTPUTS};
use crate::signal::{Carriage, Protocol, Signal, SignalDirection, message_name, ras_name};

/// The datagram socket for RAS, which the owner gives to the carrier under this name before it registers.
pub const RAS_SOCKET: SocketId = SocketId(0);

/// An endpoint: a terminal as its signalling sees it.
///
/// Commands and [`Machine::handle`] are each followed by draining [`Machine::poll_output`]. Time never goes
/// backwards. The same configuration, seed, commands and inputs give the same outputs.
///
/// # The life of a call
///
/// ```text
/// call ──► Proceeding ► Alerting ► Connected ──► … ──► hang_up, or the peer ──► Ended
/// Incoming ──► alert ► accept ► Connected ─┘             ReceiveStarted, TransmitStarted: any time before
/// ```
///
/// Whoever owns the endpoint binds a call's media sockets before [`call`](Self::call) or [`accept`](Self::accept)
/// and lets go of them with [`Event::Ended`].
#[derive(Debug)]
pub struct Endpoint {
    config: Config,
    party: Party,
    rng: ChaCha12Rng,
    phase: Phase,
    registrar: Registrar,
    calls: Calls,
    connections: Connections,
    listeners: Listeners,
    /// Calls that something happened to, whose outputs are to be carried out.
    touched: BTreeSet<CallId>,
    outputs: VecDeque<Output<Event>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Running,
    ShuttingDown,
    Stopped,
}

impl Endpoint {
    /// An endpoint that does nothing yet. All chance comes from the seed, which peers must not be able to guess.
    pub fn new(config: Config, seed: [u8; 32]) -> Self {
        let party = Party {
            endpoint_type: terminal(config.vendor.clone()),
            display: config.display.as_deref().map(Display::new),
        };
        Self {
            config,
            party,
            rng: ChaCha12Rng::from_seed(seed),
            phase: Phase::Running,
            registrar: Registrar::default(),
            calls: Calls::default(),
            connections: Connections::default(),
            listeners: Listeners::default(),
            touched: BTreeSet::new(),
            outputs: VecDeque::new(),
        }
    }

    /// What it was told.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Whether it is registered with a gatekeeper.
    pub fn is_registered(&self) -> bool {
        self.registrar.is_registered()
    }

    /// The calls there are, in the order in which they began.
    pub fn calls(&self) -> impl Iterator<Item = CallId> {
        self.calls.ids()
    }

    /// Takes calls at an address; port 0 lets the system choose, an unspecified IP address means all of ours.
    /// [`Event::Listening`] or [`Event::ListenFailed`] follows.
    ///
    /// # Errors
    ///
    /// There are too many listeners, or calls could not be answered: the formats in
    /// [`Config::answering`] cannot be announced.
    pub fn listen(&mut self, at: SocketAddr, now: Instant) -> Result<(), CommandError> {
        self.check_running()?;
        capabilities(&self.config.answering)?;
        if self.listeners.signalling().len() >= MAX_LISTENERS {
            return Err(CommandError::TooManyListeners);
        }
        let listener = self.listeners.open(Purpose::Signalling {
            asked: at,
            open_at: None,
        });
        self.outputs.push_back(Output::Listen { listener, at });
        self.settle(now);
        Ok(())
    }

    /// Finds a gatekeeper, registers with it and stays registered until [`unregister`](Self::unregister). Waits for
    /// the listeners that have been asked for. From now on every call is a matter for the gatekeeper.
    ///
    /// # Errors
    ///
    /// The endpoint is registered already, or about to be, or takes no calls, or the RAS address cannot be reached.
    pub fn register(
        &mut self,
        registration: Registration,
        now: Instant,
    ) -> Result<(), CommandError> {
        self.check_running()?;
        let address = registration.ras_address;
        transport_address(address).map_err(|error| CommandError::RasAddress { address, error })?;
        if self.listeners.signalling().is_empty() {
            return Err(CommandError::NotListening);
        }
        self.registrar.request(registration)?;
        self.settle(now);
        Ok(())
    }

    /// Ends the registration, or the search for one. [`Event::Unregistered`] follows. Does nothing without one.
    pub fn unregister(&mut self, now: Instant) {
        self.registrar.unregister(now);
        self.settle(now);
    }

    /// Asks the gatekeeper where somebody is. [`Event::Located`] or [`Event::LocationFailed`] follows.
    ///
    /// # Errors
    ///
    /// There is no registration, or too much is asked.
    pub fn locate(
        &mut self,
        aliases: &[AliasAddress],
        now: Instant,
    ) -> Result<LocateId, CommandError> {
        self.check_running()?;
        let question = self.registrar.locate(aliases, now)?;
        self.settle(now);
        Ok(question)
    }

    /// Calls somebody. The signalling connection is opened from the address of `media`, if that is a particular one.
    /// The sockets of `media` are bound before, and let go of with [`Event::Ended`].
    ///
    /// # Errors
    ///
    /// It is not known where to call: the host is a name, or there is no address and no registration. Or something
    /// in the command is out of bounds.
    pub fn call(
        &mut self,
        target: &Target,
        media: MediaAddresses,
        options: CallOptions,
        now: Instant,
    ) -> Result<CallId, CommandError> {
        self.check_running()?;
        let limit = self.config.limits.calls;
        if self.calls.len() >= limit {
            return Err(CommandError::TooManyCalls { limit });
        }
        check_media(media)?;
        let capabilities = capabilities(&options)?;
        let address = match target.place() {
            Some(Place {
                host: Host::Name(name),
                ..
            }) => return Err(CommandError::Unresolved(name.clone())),
            Some(Place {
                host: Host::Address(ip),
                port,
            }) => Some(SocketAddr::new(*ip, *port)),
            None => None,
        };
        let permission = self.registrar.permission()?;
        if permission.is_some() && address.is_none() {
            return Err(CommandError::NoGatekeeper);
        }
        let context = CallContext {
            call_reference: CallReference::new(self.free_call_reference(), Flag::FromOriginator),
            call_identifier: CallIdentifier::from_random(self.rng.random()),
            conference_identifier: ConferenceIdentifier::from_random(self.rng.random()),
            version: self.config.version,
        };
        let dialling = Dialling {
            party: self.party.clone(),
            source_aliases: self.config.aliases.clone(),
            destination_aliases: target.alias().cloned().into_iter().collect(),
            address,
            to: address,
            endpoint_identifier: self.registrar.endpoint_identifier().cloned(),
            media,
        };
        let control = self.control(Side::Calling, &options, capabilities);
        let timers = self.config.timers;
        let id = self.calls.next_id();
        let call = Call::calling(
            id,
            call::Calling {
                context,
                dialling,
                options,
                timers,
                control,
                permission,
            },
            now,
        );
        self.calls.insert(id, call);
        self.touched.insert(id);
        self.settle(now);
        Ok(id)
    }

    /// Tells the caller that our user is being alerted: Alerting, once and before [`accept`](Self::accept).
    ///
    /// # Errors
    ///
    /// There is no such call, or it does not wait for our user, or it has been said.
    pub fn alert(&mut self, call: CallId, now: Instant) -> Result<(), CommandError> {
        self.command(call, now, |call| call.alert(now))
    }

    /// Answers a call that came in: Connect. The sockets of `media` are bound before, and let go of with
    /// [`Event::Ended`].
    ///
    /// # Errors
    ///
    /// There is no such call, or it does not wait for our user, or the addresses cannot be used.
    pub fn accept(
        &mut self,
        call: CallId,
        media: MediaAddresses,
        now: Instant,
    ) -> Result<(), CommandError> {
        check_media(media)?;
        self.command(call, now, |call| call.accept(media, now))
    }

    /// Refuses a call that came in and has not been accepted. [`Event::Ended`] follows.
    ///
    /// # Errors
    ///
    /// There is no such call, or it does not wait for our user.
    pub fn reject(&mut self, call: CallId, cause: Cause, now: Instant) -> Result<(), CommandError> {
        self.command(call, now, |call| call.reject(cause, now))
    }

    /// Ends a call, in whatever state it is. [`Event::Ended`] follows, at once or after a few seconds, which it takes
    /// to end H.245; the second time the peer is not waited for.
    ///
    /// # Errors
    ///
    /// There is no such call.
    pub fn hang_up(&mut self, call: CallId, now: Instant) -> Result<(), CommandError> {
        self.command(call, now, |call| {
            call.hang_up(now);
            Ok(())
        })
    }

    /// Sends digits in the best way that the peer takes, or that [`CallOptions::digits`] asks for, and says which.
    /// With [`DigitMethod::TelephoneEvent`] nothing has been sent: the owner sends them in the media.
    ///
    /// # Errors
    ///
    /// There is no such call, it is not connected, these are no digits, or there is no way to send them.
    pub fn send_digits(
        &mut self,
        call: CallId,
        digits: &str,
        now: Instant,
    ) -> Result<DigitMethod, CommandError> {
        let is_digit = |c: char| matches!(c, '0'..='9' | '*' | '#' | 'A'..='D');
        if digits.is_empty() || digits.len() > MAX_DIGITS || !digits.chars().all(is_digit) {
            return Err(CommandError::Digits);
        }
        self.command(call, now, |call| call.send_digits(digits, now))
    }

    /// Ends all calls, then the registration, then takes no more calls. [`Event::Stopped`] follows. Does nothing the
    /// second time.
    pub fn shut_down(&mut self, now: Instant) {
        if self.phase != Phase::Running {
            return;
        }
        self.phase = Phase::ShuttingDown;
        for id in self.calls.ids().collect::<Vec<_>>() {
            if let Some(call) = self.calls.get_mut(id) {
                call.hang_up(now);
                self.touched.insert(id);
            }
        }
        for connection in self.connections.all_before_setup() {
            self.close(connection);
        }
        self.settle(now);
    }

    fn check_running(&self) -> Result<(), CommandError> {
        match self.phase {
            Phase::Running => Ok(()),
            Phase::ShuttingDown | Phase::Stopped => Err(CommandError::ShuttingDown),
        }
    }

    fn command<T>(
        &mut self,
        id: CallId,
        now: Instant,
        command: impl FnOnce(&mut Call) -> Result<T, CommandError>,
    ) -> Result<T, CommandError> {
        let call = self.calls.get_mut(id).ok_or(CommandError::NoSuchCall(id))?;
        let outcome = command(call);
        self.touched.insert(id);
        self.settle(now);
        outcome
    }

    /// A call reference that no call of ours has: the gatekeeper tells calls of old peers apart by it.
    fn free_call_reference(&mut self) -> u16 {
        loop {
            let value = self.rng.random_range(1..=CallReference::MAX);
            let is_taken = self
                .calls
                .iter()
                .any(|(_, call)| call.ras_leg().call_reference == value);
            if !is_taken || self.calls.len() >= usize::from(CallReference::MAX) {
                return value;
            }
        }
    }

    fn control(
        &mut self,
        side: Side,
        options: &CallOptions,
        capabilities: CapabilitySet,
    ) -> Control {
        let transport = h245_transport::Config {
            tunnelling: options.tunnelling,
            ..Default::default()
        };
        Control::new(
            side,
            transport,
            h323_h245::Config::terminal(capabilities, self.rng.random()),
        )
    }

    fn close(&mut self, connection: ConnectionId) {
        self.connections.remove(connection);
        self.outputs.push_back(Output::Close { connection });
    }

    fn with_call(&mut self, id: CallId, change: impl FnOnce(&mut Call)) {
        if let Some(call) = self.calls.get_mut(id) {
            change(call);
            self.touched.insert(id);
        }
    }

    fn handle_connected(&mut self, connection: ConnectionId, ends: Ends, now: Instant) {
        let listens_at = self.listeners.reachable_at(ends.local.ip());
        match self.connections.use_of(connection) {
            Some(Use::Call(call, line)) => {
                self.with_call(call, |call| {
                    call.handle_connected(line, ends, listens_at, now)
                });
            }
            Some(Use::BeforeSetup(_)) | None => {}
        }
    }

    fn handle_connect_failed(
        &mut self,
        connection: ConnectionId,
        failure: ConnectFailure,
        now: Instant,
    ) {
        if let Some(Use::Call(call, line)) = self.connections.remove(connection) {
            self.with_call(call, |call| call.handle_connect_failed(line, failure, now));
        }
    }

    fn handle_accepted(
        &mut self,
        connection: ConnectionId,
        listener: ListenerId,
        ends: Ends,
        now: Instant,
    ) {
        match self.listeners.purpose(listener) {
            Some(Purpose::Signalling { .. }) => self.accept_signalling(connection, ends, now),
            Some(Purpose::Control(call)) => {
                let wanted = self
                    .calls
                    .get_mut(call)
                    .is_some_and(|call| call.handle_accepted(ends, now));
                self.touched.insert(call);
                if wanted {
                    self.connections
                        .assign(connection, call, Line::ControlAccepted);
                } else {
                    self.outputs.push_back(Output::Close { connection });
                }
            }
            None => self.outputs.push_back(Output::Close { connection }),
        }
    }

    fn accept_signalling(&mut self, connection: ConnectionId, ends: Ends, now: Instant) {
        let limits = self.config.limits;
        let host = ends.remote.ip();
        let is_full = self.connections.before_setup() >= limits.before_setup
            || self.connections.before_setup_from(host) >= limits.before_setup_per_host;
        if is_full || self.phase != Phase::Running {
            tracing::debug!(remote = %ends.remote, "connection refused");
            self.outputs.push_back(Output::Close { connection });
        } else {
            self.connections
                .accept(connection, ends, now + limits.setup_within);
        }
    }

    fn handle_frame(&mut self, connection: ConnectionId, octets: Bytes, now: Instant) {
        match self.connections.use_of(connection) {
            Some(Use::Call(call, line)) => {
                self.with_call(call, |call| call.handle_frame(line, octets, now))
            }
            Some(Use::BeforeSetup(ends)) => self.begin_call(connection, ends, &octets, now),
            None => {}
        }
    }

    /// The first frame of a connection: a Setup, or nothing that we would talk about.
    fn begin_call(&mut self, connection: ConnectionId, ends: Ends, octets: &Bytes, now: Instant) {
        let setup = match SignallingMessage::decode(octets) {
            Ok(message) => message,
            Err(error) => {
                tracing::debug!(remote = %ends.remote, %error, "no Setup");
                return self.close(connection);
            }
        };
        if setup.setup().is_none() {
            tracing::debug!(remote = %ends.remote, message = %setup.message_type(), "no Setup");
            return self.close(connection);
        }
        if self.calls.len() >= self.config.limits.calls {
            let cause = Cause::SWITCHING_EQUIPMENT_CONGESTION;
            return self.refuse(connection, ends, &setup, cause, cause.reason());
        }
        let (Ok(permission), Ok(capabilities)) = (
            self.registrar.permission(),
            capabilities(&self.config.answering),
        ) else {
            // Whoever has a gatekeeper takes no calls behind its back.
            let reason = ReleaseCompleteReason::UnreachableGatekeeper;
            return self.refuse(
                connection,
                ends,
                &setup,
                Cause::from_reason(&reason),
                reason,
            );
        };
        let options = self.config.answering.clone();
        let id = self.calls.next_id();
        let answering = Answering {
            id,
            ends,
            party: self.party.clone(),
            version: self.config.version,
            call_identifier: CallIdentifier::from_random(self.rng.random()),
            timers: self.config.timers,
            control: self.control(Side::Called, &options, capabilities),
            options,
            permission,
        };
        match Call::answering(setup, answering, now) {
            Ok(call) => {
                self.connections.assign(connection, id, Line::Signalling);
                self.calls.insert(id, call);
                self.touched.insert(id);
            }
            Err(error) => {
                tracing::debug!(remote = %ends.remote, %error, "no call");
                self.close(connection);
            }
        }
    }

    /// Says no to a Setup without making a call of it.
    fn refuse(
        &mut self,
        connection: ConnectionId,
        ends: Ends,
        setup: &SignallingMessage,
        cause: Cause,
        reason: ReleaseCompleteReason,
    ) {
        tracing::info!(remote = %ends.remote, %cause, "call refused");
        let signal = |direction, message: &SignallingMessage| {
            Output::Event(Event::Signal(Signal {
                direction,
                peer: ends.remote,
                call: None,
                protocol: Protocol::H225,
                name: message_name(message.message_type()),
                carriage: Carriage::Plain,
            }))
        };
        self.outputs
            .push_back(signal(SignalDirection::Received, setup));
        if let Some(refusal) = call::release::refuse(setup, self.config.version, cause, reason)
            && let Ok(octets) = refusal.encode()
        {
            self.outputs
                .push_back(signal(SignalDirection::Sent, &refusal));
            self.outputs.push_back(Output::Send { connection, octets });
        }
        self.close(connection);
    }

    fn handle_closed(&mut self, connection: ConnectionId, reason: CloseReason, now: Instant) {
        if let Some(Use::Call(call, line)) = self.connections.remove(connection) {
            self.with_call(call, |call| call.handle_closed(line, reason, now));
        }
    }

    fn handle_listening(&mut self, listener: ListenerId, address: SocketAddr, now: Instant) {
        match self.listeners.purpose(listener) {
            Some(Purpose::Signalling { .. }) => {
                self.listeners.set_open(listener, address);
                self.outputs
                    .push_back(Output::Event(Event::Listening { address }));
            }
            Some(Purpose::Control(call)) => {
                self.with_call(call, |call| call.handle_listening(address, now))
            }
            None => {}
        }
    }

    fn handle_listen_failed(&mut self, listener: ListenerId, failure: ListenFailure, now: Instant) {
        match self.listeners.remove(listener) {
            Some(Purpose::Signalling { asked: address, .. }) => {
                self.outputs
                    .push_back(Output::Event(Event::ListenFailed { address, failure }));
            }
            Some(Purpose::Control(call)) => {
                self.with_call(call, |call| call.handle_listen_failed(now))
            }
            None => {}
        }
    }

    fn handle_timeout(&mut self, now: Instant) {
        self.registrar.handle_timeout(now);
        while let Some(id) = self.calls.next_due(now) {
            self.with_call(id, |call| call.handle_timeout(now));
        }
        while let Some(connection) = self.connections.next_overdue(now) {
            tracing::debug!(%connection, "no Setup in time");
            self.close(connection);
        }
    }

    /// Carries out what calls and registrar want, until none wants anything.
    fn settle(&mut self, now: Instant) {
        loop {
            if self.registrar.is_pending()
                && let Some(addresses) = self.listeners.settled()
            {
                let seed = self.rng.random();
                self.registrar.begin(
                    &self.config,
                    &self.party.endpoint_type,
                    &addresses,
                    seed,
                    now,
                );
            }
            if let Some(id) = self.touched.pop_first() {
                self.settle_call(id, now);
            } else if let Some(output) = self.registrar.poll_output() {
                self.carry_out_for_registrar(output, now);
            } else if !self.wind_up(now) {
                return;
            }
        }
    }

    /// What is left of shutting down once the calls are gone. Whether anything happened.
    fn wind_up(&mut self, now: Instant) -> bool {
        if self.phase != Phase::ShuttingDown || !self.calls.is_empty() {
            return false;
        }
        match self.registrar.wind_up(now) {
            Progress::Begun => return true,
            Progress::Waiting => return false,
            Progress::Done => {}
        }
        for listener in self.listeners.signalling() {
            self.listeners.remove(listener);
            self.outputs.push_back(Output::StopListening { listener });
        }
        self.phase = Phase::Stopped;
        self.outputs.push_back(Output::Event(Event::Stopped));
        true
    }

    fn settle_call(&mut self, id: CallId, now: Instant) {
        while let Some(output) = self.calls.get_mut(id).and_then(Call::poll_output) {
            self.carry_out_for_call(id, output, now);
        }
        self.calls.update(id);
    }

    fn carry_out_for_call(&mut self, id: CallId, output: call::Output, now: Instant) {
        match output {
            call::Output::Connect { line, from, to } => {
                let connection = self.connections.open(id, line);
                self.outputs.push_back(Output::Connect {
                    connection,
                    from,
                    to,
                });
            }
            call::Output::Send { line, octets } => {
                if let Some(connection) = self.connections.of_line(id, line) {
                    self.outputs.push_back(Output::Send { connection, octets });
                }
            }
            call::Output::Close { line } => {
                if let Some(connection) = self.connections.of_line(id, line) {
                    self.close(connection);
                }
            }
            call::Output::Listen { at } => {
                let listener = self.listeners.open(Purpose::Control(id));
                let at = SocketAddr::new(at, 0);
                self.outputs.push_back(Output::Listen { listener, at });
            }
            call::Output::StopListening => {
                if let Some(listener) = self.listeners.of_call(id) {
                    self.listeners.remove(listener);
                    self.outputs.push_back(Output::StopListening { listener });
                }
            }
            call::Output::RequestAdmission(parameters) => {
                if let Err(failure) = self.registrar.request_admission(id, *parameters, now) {
                    self.with_call(id, |call| call.handle_admission_failed(failure, now));
                }
            }
            call::Output::CancelAdmission => self.registrar.cancel_admission(id),
            call::Output::Disengage(admitted, reason) => {
                self.registrar.disengage(*admitted, reason, now)
            }
            call::Output::Event(event) => self.outputs.push_back(Output::Event(event)),
        }
    }

    fn carry_out_for_registrar(&mut self, output: registrar::Output, now: Instant) {
        match output {
            registrar::Output::Transmit { to, octets, name } => {
                let signal = registrar::signal(SignalDirection::Sent, to, ras_name(name));
                self.outputs.push_back(Output::Event(Event::Signal(signal)));
                self.outputs.push_back(Output::Transmit {
                    socket: RAS_SOCKET,
                    from: None,
                    to,
                    octets,
                });
            }
            registrar::Output::Event(event) => self.outputs.push_back(Output::Event(event)),
            registrar::Output::Admitted(id, admitted) => match self.calls.get_mut(id) {
                Some(call) => {
                    call.handle_admitted(admitted, now);
                    self.touched.insert(id);
                }
                None => self.registrar.disengage(admitted, Default::default(), now),
            },
            registrar::Output::AdmissionFailed(id, failure) => {
                self.with_call(id, |call| call.handle_admission_failed(failure, now));
            }
            registrar::Output::Disengage(leg, reason) => {
                let found = self
                    .calls
                    .iter()
                    .find(|(_, call)| call.ras_leg() == leg)
                    .map(|(id, _)| id);
                if let Some(id) = found {
                    self.with_call(id, |call| call.handle_disengage_requested(reason, now));
                }
            }
            registrar::Output::StatusRequested(request) => {
                let about = request.about();
                let calls: Vec<_> = self
                    .calls
                    .iter()
                    .filter(|(_, call)| registrar::is_about(&about, &call.ras_leg()))
                    .filter_map(|(_, call)| call.status())
                    .collect();
                self.registrar.status_response(request, &calls);
            }
        }
    }

    fn poll_timeout(&mut self) -> Option<Instant> {
        [
            self.registrar.poll_timeout(),
            self.calls.poll_timeout(),
            self.connections.poll_timeout(),
        ]
        .into_iter()
        .flatten()
        .min()
    }
}

impl Machine for Endpoint {
    type Event = Event;

    fn handle(&mut self, input: Input, now: Instant) {
        let is_undrained = self.outputs.len() >= MAX_OUTPUTS;
        match input {
            Input::Datagram { .. } | Input::Frame { .. } if is_undrained => {
                tracing::warn!(
                    limit = MAX_OUTPUTS,
                    "outputs are not drained, input dropped"
                );
            }
            Input::Datagram {
                socket,
                from,
                octets,
                ..
            } => {
                if socket == RAS_SOCKET
                    && let Some(signal) = self.registrar.handle_datagram(from, &octets, now)
                {
                    self.outputs.push_back(Output::Event(Event::Signal(signal)));
                }
            }
            Input::Connected {
                connection,
                local,
                remote,
            } => {
                self.handle_connected(connection, Ends { local, remote }, now);
            }
            Input::ConnectFailed { connection, error } => {
                self.handle_connect_failed(connection, error, now)
            }
            Input::Accepted {
                connection,
                listener,
                local,
                remote,
            } => {
                self.handle_accepted(connection, listener, Ends { local, remote }, now);
            }
            Input::Frame { connection, octets } => self.handle_frame(connection, octets, now),
            Input::Closed { connection, reason } => self.handle_closed(connection, reason, now),
            Input::Listening { listener, local } => self.handle_listening(listener, local, now),
            Input::ListenFailed { listener, error } => {
                self.handle_listen_failed(listener, error, now)
            }
            Input::Timeout => self.handle_timeout(now),
        }
        self.settle(now);
    }

    fn poll_output(&mut self, _now: Instant) -> Output<Event> {
        match self.outputs.pop_front() {
            Some(output) => output,
            None => Output::Timeout(self.poll_timeout()),
        }
    }
}

/// What a call with these options announces.
fn capabilities(options: &CallOptions) -> Result<CapabilitySet, CommandError> {
    let found = options.audio.len();
    if found == 0 {
        return Err(CommandError::NoFormats);
    }
    if found > MAX_FORMATS {
        return Err(CommandError::TooManyFormats { found });
    }
    let input = UserInputMethods {
        telephone_event: options.telephone_event,
        signal: true,
        alphanumeric: true,
        hookflash: false,
    };
    CapabilitySet::telephone(&options.audio, input).map_err(CommandError::Format)
}

/// Whether media can be taken there. An unspecified address is resolved later.
fn check_media(media: MediaAddresses) -> Result<(), CommandError> {
    for address in [media.rtp, media.rtcp] {
        let resolved = match address.ip().is_unspecified() {
            true => SocketAddr::from(([127, 0, 0, 1], address.port())),
            false => address,
        };
        transport_address(resolved)
            .map_err(|error| CommandError::MediaAddress { address, error })?;
    }
    Ok(())
}
