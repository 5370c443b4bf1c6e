//! The endpoint: who is told what, and which connection, datagram and deadline belongs to which call.

mod attempts;
mod calls;
mod commands;
mod connections;
mod deadlines;
mod inputs;
mod listeners;
mod registrar;
mod signalling;
mod trunks;

use std::collections::{BTreeSet, VecDeque};
use std::net::SocketAddr;
use std::time::Instant;

use h323_h225::call::h245_transport::{self, Side};
use h323_h225::message::terminal;
use h323_h225::q931::CallReference;
use h323_h225::q931::ie::Display;
use h323_h225::transport::{ConnectionId, Input, Machine, Output, SocketId};
use h323_h245::capability::{UserInputMethods, Way, rtp};
use h323_h245::{CapabilitySet, Channel};
use rand::rngs::ChaCha12Rng;
use rand::{RngExt, SeedableRng};

use self::calls::Calls;
use self::connections::Connections;
pub use self::deadlines::Deadline;
use self::listeners::{Listeners, Purpose};
use self::registrar::{Progress, Registrar};
use self::trunks::Trunks;
use crate::call::{self, Call, Control, Ends, Party};
use crate::config::Config;
use crate::error::CommandError;
use crate::event::{CallId, Event};
use crate::limits::{MAX_FORMATS, MAX_OUTPUTS};
use crate::options::{CallOptions, EarlyH245};
use crate::signal::{SignalDirection, ras_name};

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
    trunks: Trunks,
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
            aliases: config.aliases.clone(),
            sharing: config.sharing,
        };
        Self {
            config,
            party,
            rng: ChaCha12Rng::from_seed(seed),
            phase: Phase::Running,
            registrar: Registrar::default(),
            calls: Calls::default(),
            connections: Connections::default(),
            trunks: Trunks::default(),
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

    /// The logical channels of a call that are open: none, when there is no such call.
    pub fn channels(&self, call: CallId) -> impl Iterator<Item = &Channel> {
        let found = self.calls.iter().find(|(id, _)| *id == call);
        found.into_iter().flat_map(|(_, call)| call.channels())
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
            one_pdu_per_message: options.one_pdu_per_message,
            parallel: side == Side::Calling && options.early_h245 == EarlyH245::Parallel,
            offer_in_setup: side == Side::Calling && options.early_h245 == EarlyH245::Address,
        };
        Control::new(
            side,
            transport,
            h323_h245::Config::terminal(capabilities, self.rng.random()),
        )
    }

    fn close(&mut self, connection: ConnectionId) {
        self.connections.remove(connection);
        self.trunks.remove(connection);
        self.outputs.push_back(Output::Close { connection });
    }

    fn with_call(&mut self, id: CallId, change: impl FnOnce(&mut Call)) {
        if let Some(call) = self.calls.get_mut(id) {
            change(call);
            self.touched.insert(id);
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
            call::Output::Reach { from, to, alone } => self.reach(id, from, to, alone, now),
            call::Output::Signal { octets, says } => self.send_signalling(id, octets, says),
            call::Output::Leave => self.leave(id, now),
            call::Output::Event(event) => {
                if matches!(event, Event::Connected { .. })
                    && let Some(connection) = self.trunks.of_call(id)
                    && let Some(trunk) = self.trunks.get_mut(connection)
                {
                    trunk.believe();
                }
                self.outputs.push_back(Output::Event(event));
            }
            call::Output::Connect { line, from, to } => {
                let connection = self.connections.name();
                self.connections.assign(connection, id, line);
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
            call::Output::Attempt => self.attempt_again(id, now),
            call::Output::RequestAdmission(parameters) => {
                if let Err(failure) = self.registrar.request_admission(id, *parameters, now) {
                    self.with_call(id, |call| call.handle_admission_failed(failure, now));
                }
            }
            call::Output::CancelAdmission => self.registrar.cancel_admission(id),
            call::Output::Disengage(admitted, reason) => {
                self.registrar.disengage(*admitted, reason, now)
            }
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
            self.trunks.poll_timeout(),
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
        hookflash: true,
    };
    announce(options, input).map_err(CommandError::Format)
}

/// What can be received: sound, beside it what is recorded, and digits.
fn announce(
    options: &CallOptions,
    input: UserInputMethods,
) -> Result<CapabilitySet, h323_h245::Error> {
    let mut audio = options.audio.clone();
    if options.record.audio {
        audio.extend(rtp::audio_besides(&options.audio));
    }
    let mut builder = CapabilitySet::builder().audio(Way::Receive, &audio)?;
    if options.record.video {
        builder = builder.one_of(Way::Receive, rtp::video())?;
    }
    if options.record.data {
        for data in rtp::data() {
            builder = builder.one_of(Way::Receive, [data])?;
        }
    }
    for capability in input.to_capabilities() {
        builder = builder.with(capability)?;
    }
    builder.build()
}
