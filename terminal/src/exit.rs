//! How a command ends: the process's exit code, one meaning each.

use std::process::ExitCode;

/// The meaning of an exit code. The numbers are part of the interface: scripts test them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Everything that was asked for happened.
    Done = 0,
    /// The call or request was refused, or failed after it was answered; or it did not come to what was expected.
    Refused = 1,
    /// The command line asks for something that cannot be.
    Usage = 2,
    /// Nobody answered in time.
    NoAnswer = 3,
    /// A socket could not be opened, or the peer could not be reached.
    Network = 4,
    /// The gatekeeper refused the registration.
    NotRegistered = 5,
    /// The call was connected, but no channel for media came about, or not the one that was needed.
    NoMedia = 6,
    /// What was given does not decode or does not encode.
    Malformed = 7,
    /// A file could not be read or written.
    File = 74,
    /// Ended by an interrupt, after an orderly release.
    Interrupted = 130,
    /// Ended by a request to terminate, after an orderly release.
    Terminated = 143,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit as u8)
    }
}
