//! The sides of a call, and what they call it.

use std::time::Instant;

use h323_h225::identifiers::{CallIdentifier, ConferenceIdentifier};
use h323_ras::Bandwidth;

use crate::registry::EndpointId;

/// An endpoint's part in a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// It makes the call.
    Caller,
    /// It answers.
    Callee,
}

impl Side {
    /// The side of an endpoint that answers or does not.
    pub fn of(answers: bool) -> Self {
        if answers { Self::Callee } else { Self::Caller }
    }

    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Self::Caller => Self::Callee,
            Self::Callee => Self::Caller,
        }
    }
}

/// What a request calls a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CallName {
    /// From end to end; `None` from endpoints of edition 1.
    pub call_identifier: Option<CallIdentifier>,
    /// The conference.
    pub conference_identifier: ConferenceIdentifier,
    /// The call reference value, without its flag.
    pub call_reference: u16,
}

impl CallName {
    /// Whether it is a name of the call that is called `other`: by its identifier if it has one, and
    /// else by conference and call reference, as edition 1 has it.
    pub fn names(&self, other: &Self) -> bool {
        match self.call_identifier {
            Some(identifier) => other.call_identifier == Some(identifier),
            None => {
                self.conference_identifier == other.conference_identifier
                    && self.call_reference == other.call_reference
            }
        }
    }
}

/// One side of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CallLeg {
    /// The endpoint.
    pub endpoint: EndpointId,
    /// What it calls the call.
    pub name: CallName,
    /// What it may take.
    pub bandwidth: Bandwidth,
    /// When it was admitted first.
    pub admitted_at: Instant,
}
