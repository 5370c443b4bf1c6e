//! What can be wrong, by whose fault it is: the peer's ([`MalformedDatagram`]) or the caller's
//! ([`Misuse`]). What a peer refuses is no error but an answer, and comes as an event.

use h323_h225::address::AddressError;
use h323_per::{DecodeError, EncodeError};
use thiserror::Error;

use crate::limits::MAX_DATAGRAM;
use crate::message::Procedure;

/// A datagram that holds no RAS message we would act upon.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum MalformedDatagram {
    /// Longer than any message needs to be.
    #[error("datagram of {len} octets exceeds {MAX_DATAGRAM}")]
    TooLong {
        /// Its length.
        len: usize,
    },
    /// The octets are no RAS message.
    #[error("not a RAS message: {0}")]
    Undecodable(#[from] DecodeError),
    /// A list with more elements than anyone needs.
    #[error("{message} has {len} {list}, more than {limit}")]
    ListTooLong {
        /// The message, by its short name.
        message: &'static str,
        /// What the list holds.
        list: &'static str,
        /// How many it holds.
        len: usize,
        /// The ceiling.
        limit: usize,
    },
}

/// Something that the owner of a client or server asked for and cannot have.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Misuse {
    /// Only a registered endpoint may ask for this.
    #[error("not registered with a gatekeeper")]
    NotRegistered,
    /// As many requests wait for an answer as may.
    #[error("{limit} requests wait for an answer already")]
    TooManyRequests {
        /// The ceiling.
        limit: usize,
    },
    /// As many calls are admitted as may be.
    #[error("{limit} calls are admitted already")]
    TooManyCalls {
        /// The ceiling.
        limit: usize,
    },
    /// The message is not a request.
    #[error("{name} is not a request that is answered")]
    NotARequest {
        /// The message, by its short name.
        name: &'static str,
    },
    /// The message does not answer this request.
    #[error("{name} does not answer a request for {procedure}")]
    NotAnAnswer {
        /// The message, by its short name.
        name: &'static str,
        /// What was asked for.
        procedure: Procedure,
    },
    /// The request is no longer owed an answer: the owner took too long.
    #[error("the request was forgotten before it was answered")]
    Forgotten,
    /// An address that must not be sent.
    #[error("cannot announce our address: {0}")]
    Address(#[from] AddressError),
    /// A field that the wire cannot hold.
    #[error("the message cannot be encoded: {0}")]
    Unencodable(#[from] EncodeError),
    /// The message would be longer than the peer is expected to take.
    #[error("the message of {len} octets exceeds {MAX_DATAGRAM}")]
    TooLong {
        /// Its length.
        len: usize,
    },
}
