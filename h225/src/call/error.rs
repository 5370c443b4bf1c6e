//! What the call machines refuse.

use thiserror::Error;

use super::leg::MAX_OUTPUTS;
use crate::address::AddressError;
use crate::q931::CallReference;

/// A command that does not fit: a mistake of the owner, nothing was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum CommandError {
    /// The call is not in a state in which the command means something.
    #[error("{command} in the state {state}")]
    State {
        /// The command.
        command: &'static str,
        /// The state.
        state: &'static str,
    },
    /// The outputs have not been taken.
    #[error("{MAX_OUTPUTS} outputs wait to be taken")]
    Undrained,
    /// An address that we must not send.
    #[error(transparent)]
    Address(#[from] AddressError),
    /// An answer to a fast-start proposal that was not made, or has been answered.
    #[error("no fast-start proposal awaits an answer")]
    NoFastStart,
}

/// A message that the machine does not take. It changed nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum MessageRefused {
    /// It belongs to another call, or goes the other way.
    #[error("the message has the call reference {found:?}, the call has {expected:?}")]
    CallReference {
        /// The message's.
        found: CallReference,
        /// The call's.
        expected: CallReference,
    },
    /// The outputs have not been taken.
    #[error("{MAX_OUTPUTS} outputs wait to be taken")]
    Undrained,
}
