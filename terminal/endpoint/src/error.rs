//! What an endpoint refuses to do.

use std::net::SocketAddr;

use h323_h225::address::AddressError;
use h323_h245::SessionId;
use thiserror::Error;

use crate::event::CallId;
use crate::limits::{MAX_ALTERNATES, MAX_DIGITS, MAX_FORMATS, MAX_LISTENERS};

/// A command that cannot be followed. Nothing was done; only of several digits some may have gone.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CommandError {
    /// The call is over, or never was.
    #[error("there is no call {0}")]
    NoSuchCall(CallId),
    /// The call is not in a state in which the command means something.
    #[error("{command}: the call is {state}")]
    State {
        /// The command.
        command: &'static str,
        /// How the call stands.
        state: &'static str,
    },
    /// As many calls as may be.
    #[error("there are {limit} calls already")]
    TooManyCalls {
        /// The ceiling.
        limit: usize,
    },
    /// As many listeners as may be.
    #[error("there are {MAX_LISTENERS} listeners already")]
    TooManyListeners,
    /// The target names a host by its name, which has to be resolved first.
    #[error("the host name {0:?} is not resolved")]
    Unresolved(String),
    /// The target has no address, and there is no gatekeeper to ask.
    #[error("the target has no address, and there is no gatekeeper to ask")]
    NoGatekeeper,
    /// The endpoint is not registered yet, or no longer.
    #[error("not registered with the gatekeeper")]
    NotRegistered,
    /// A registration exists, or is being sought.
    #[error("registered, or registering, already")]
    Registering,
    /// A gatekeeper wants to know where calls are taken.
    #[error("no calls are taken: listen before registering")]
    NotListening,
    /// More addresses than a call can have.
    #[error("{found} other addresses are more than the {MAX_ALTERNATES} of a call")]
    TooManyAddresses {
        /// How many there are.
        found: usize,
    },
    /// The target says neither an address nor a name.
    #[error("a call is forwarded to an address or to a name")]
    NoTarget,
    /// No format to offer.
    #[error("there is no audio format to use")]
    NoFormats,
    /// More formats than an offer can hold.
    #[error("{found} audio formats are more than the {MAX_FORMATS} of an offer")]
    TooManyFormats {
        /// How many there are.
        found: usize,
    },
    /// A format that cannot be announced.
    #[error("{0}")]
    Format(h323_h245::Error),
    /// A media address that a peer cannot send to.
    #[error("media cannot be taken at {address}: {error}")]
    MediaAddress {
        /// The address.
        address: SocketAddr,
        /// Why not.
        error: AddressError,
    },
    /// A RAS address that a gatekeeper cannot answer to.
    #[error("cannot register under {address}: {error}")]
    RasAddress {
        /// The address.
        address: SocketAddr,
        /// Why not.
        error: AddressError,
    },
    /// No digits, too many, or something else than digits.
    #[error("digits are 1 to {MAX_DIGITS} of 0-9, *, # and A-D")]
    Digits,
    /// The peer does not take digits in any way that can be used now.
    #[error("there is no way to send digits to this peer now")]
    NoWayForDigits,
    /// The peer is paused, or about to be, or about to be no longer.
    #[error("the other side is paused already")]
    Paused,
    /// The peer is not paused by us, or is about to be no longer.
    #[error("the other side is not paused by us")]
    NotPaused,
    /// H.245 is not there, or not yet that far.
    #[error("H.245 is not there yet")]
    NoControl,
    /// The call has no such session, or nothing can be done about it now.
    #[error("the call has no session {} for which that means something", .0.0)]
    NoSuchSession(SessionId),
    /// The gatekeeper cannot be asked.
    #[error("{0}")]
    Ras(h323_ras::Misuse),
    /// The endpoint is shutting down.
    #[error("the endpoint is shutting down")]
    ShuttingDown,
}
