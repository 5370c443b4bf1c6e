//! The endpoint.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::time::Instant;

use h323_h225::Cause;
use h323_h225::target::Target;
use h323_h225::transport::{Input, Machine, Output, SocketId};
use h323_messages::h225::AliasAddress;

use crate::config::{CallOptions, Config, MediaAddresses, Registration};
use crate::error::CommandError;
use crate::event::{CallId, DigitMethod, Event, LocateId};

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
    outputs: VecDeque<Output<Event>>,
}

impl Endpoint {
    /// An endpoint that does nothing yet. All chance comes from the seed, which peers must not be able to guess.
    pub fn new(config: Config, seed: [u8; 32]) -> Self {
        let _ = seed;
        Self {
            config,
            outputs: VecDeque::new(),
        }
    }

    /// What it was told.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Whether it is registered with a gatekeeper.
    pub fn is_registered(&self) -> bool {
        false
    }

    /// The calls there are, in the order in which they began.
    pub fn calls(&self) -> impl Iterator<Item = CallId> {
        std::iter::empty()
    }

    /// Takes calls at an address; port 0 lets the system choose, an unspecified IP address means all of ours.
    /// [`Event::Listening`] or [`Event::ListenFailed`] follows.
    pub fn listen(&mut self, at: SocketAddr, _now: Instant) -> Result<(), CommandError> {
        let _ = at;
        Err(CommandError::TooManyListeners)
    }

    /// Finds a gatekeeper, registers with it and stays registered until [`unregister`](Self::unregister). Waits for
    /// the listeners that have been asked for. From now on every call is a matter for the gatekeeper.
    pub fn register(
        &mut self,
        registration: Registration,
        _now: Instant,
    ) -> Result<(), CommandError> {
        let _ = registration;
        Err(CommandError::Registering)
    }

    /// Ends the registration, or the search for one. [`Event::Unregistered`] follows. Does nothing without one.
    pub fn unregister(&mut self, _now: Instant) {}

    /// Asks the gatekeeper where somebody is. [`Event::Located`] or [`Event::LocationFailed`] follows.
    pub fn locate(
        &mut self,
        aliases: &[AliasAddress],
        _now: Instant,
    ) -> Result<LocateId, CommandError> {
        let _ = aliases;
        Err(CommandError::NotRegistered)
    }

    /// Calls somebody. `media` is bound before, whether the call comes about or not.
    pub fn call(
        &mut self,
        target: &Target,
        media: MediaAddresses,
        options: CallOptions,
        _now: Instant,
    ) -> Result<CallId, CommandError> {
        let _ = (target, media, options);
        Err(CommandError::NotRegistered)
    }

    /// Tells the caller that our user is being alerted: Alerting, once and before [`accept`](Self::accept).
    pub fn alert(&mut self, call: CallId, _now: Instant) -> Result<(), CommandError> {
        Err(CommandError::NoSuchCall(call))
    }

    /// Answers a call that came in: Connect.
    pub fn accept(
        &mut self,
        call: CallId,
        media: MediaAddresses,
        _now: Instant,
    ) -> Result<(), CommandError> {
        let _ = media;
        Err(CommandError::NoSuchCall(call))
    }

    /// Refuses a call that came in and has not been accepted. [`Event::Ended`] follows.
    pub fn reject(
        &mut self,
        call: CallId,
        cause: Cause,
        _now: Instant,
    ) -> Result<(), CommandError> {
        let _ = cause;
        Err(CommandError::NoSuchCall(call))
    }

    /// Ends a call, in whatever state it is. [`Event::Ended`] follows, after at most a few seconds.
    pub fn hang_up(&mut self, call: CallId, _now: Instant) -> Result<(), CommandError> {
        Err(CommandError::NoSuchCall(call))
    }

    /// Sends digits in the best way that the peer takes, and says which. With
    /// [`DigitMethod::TelephoneEvent`] nothing has been sent: the owner sends them in the media.
    pub fn send_digits(
        &mut self,
        call: CallId,
        digits: &str,
        _now: Instant,
    ) -> Result<DigitMethod, CommandError> {
        let _ = digits;
        Err(CommandError::NoSuchCall(call))
    }

    /// Ends all calls, then the registration, then takes no more calls. [`Event::Stopped`] follows.
    pub fn shut_down(&mut self, _now: Instant) {}
}

impl Machine for Endpoint {
    type Event = Event;

    fn handle(&mut self, input: Input, _now: Instant) {
        let _ = input;
    }

    fn poll_output(&mut self, _now: Instant) -> Output<Event> {
        self.outputs.pop_front().unwrap_or(Output::Timeout(None))
    }
}
