//! Capability exchange (H.245 C.3): each side tells the other what it can do.
//!
//! | entity | state | T101 | waits for |
//! | --- | --- | --- | --- |
//! | outgoing | Idle | stopped | a request of the user |
//! | outgoing | AwaitingResponse | runs | the peer's acknowledgement or reject |
//! | incoming | Idle | none | a set of the peer |
//! | incoming | AwaitingResponse | none | the user's answer |
//!
//! Sequence numbers count sets modulo 256. Answers carry the number of the set they answer, and one to
//! an older set is ignored. A newer set takes the place of one that the user has not answered.

use std::time::{Duration, Instant};

use h323_messages::h245::{
    TerminalCapabilitySet, TerminalCapabilitySetAck, TerminalCapabilitySetReject,
    TerminalCapabilitySetRejectCause, TerminalCapabilitySetRelease,
};

use super::Reaction;
use crate::capability::CapabilitySet;

/// What the user of the outgoing entity is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OutgoingIndication {
    /// TRANSFER.confirm: the peer took the set.
    Confirmed,
    /// REJECT.indication: the peer's cause, or `None` when T101 expired.
    Rejected(Option<TerminalCapabilitySetRejectCause>),
}

/// The side that sends its capabilities.
#[derive(Debug)]
pub struct OutgoingCese {
    t101: Duration,
    sequence_number: u8,
    state: OutgoingState,
}

#[derive(Debug, PartialEq, Eq)]
enum OutgoingState {
    Idle,
    AwaitingResponse { t101_expires_at: Instant },
}

/// An exchange is open already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Busy;

impl OutgoingCese {
    /// An idle entity.
    pub fn new(t101: Duration) -> Self {
        Self {
            t101,
            sequence_number: 0,
            state: OutgoingState::Idle,
        }
    }

    /// Whether no set is unanswered.
    pub fn is_idle(&self) -> bool {
        self.state == OutgoingState::Idle
    }

    /// TRANSFER.request: the message that carries the set.
    pub fn transfer_request(
        &mut self,
        capabilities: &CapabilitySet,
        now: Instant,
    ) -> Result<TerminalCapabilitySet, Busy> {
        match self.state {
            OutgoingState::Idle => {
                self.sequence_number = self.sequence_number.wrapping_add(1);
                self.state = OutgoingState::AwaitingResponse {
                    t101_expires_at: now + self.t101,
                };
                Ok(capabilities.to_message(self.sequence_number))
            }
            OutgoingState::AwaitingResponse { .. } => Err(Busy),
        }
    }

    /// TerminalCapabilitySetAck.
    pub fn handle_ack(&mut self, pdu: &TerminalCapabilitySetAck) -> Reaction<OutgoingIndication> {
        self.answered(pdu.sequence_number, OutgoingIndication::Confirmed)
    }

    /// TerminalCapabilitySetReject.
    pub fn handle_reject(
        &mut self,
        pdu: TerminalCapabilitySetReject,
    ) -> Reaction<OutgoingIndication> {
        self.answered(
            pdu.sequence_number,
            OutgoingIndication::Rejected(Some(pdu.cause)),
        )
    }

    fn answered(&mut self, number: u8, with: OutgoingIndication) -> Reaction<OutgoingIndication> {
        match self.state {
            OutgoingState::AwaitingResponse { .. } if number == self.sequence_number => {
                self.state = OutgoingState::Idle;
                Reaction::indicate(with)
            }
            OutgoingState::AwaitingResponse { .. } | OutgoingState::Idle => Reaction::NONE,
        }
    }

    /// When T101 expires.
    pub fn poll_timeout(&self) -> Option<Instant> {
        match self.state {
            OutgoingState::Idle => None,
            OutgoingState::AwaitingResponse { t101_expires_at } => Some(t101_expires_at),
        }
    }

    /// T101, if it has expired: tell the peer to forget the set, and the user that it failed.
    pub fn handle_timeout(&mut self, now: Instant) -> Reaction<OutgoingIndication> {
        match self.state {
            OutgoingState::AwaitingResponse { t101_expires_at } if t101_expires_at <= now => {
                self.state = OutgoingState::Idle;
                Reaction::send(TerminalCapabilitySetRelease::default())
                    .and(OutgoingIndication::Rejected(None))
            }
            OutgoingState::AwaitingResponse { .. } | OutgoingState::Idle => Reaction::NONE,
        }
    }
}

/// What the user of the incoming entity is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IncomingIndication {
    /// TRANSFER.indication: a set to answer. One that was not answered yet is void.
    Transfer(Box<TerminalCapabilitySet>),
    /// REJECT.indication: the peer gave up waiting for the answer.
    Released,
}

/// The side that is told the other's capabilities.
#[derive(Debug, Default)]
pub struct IncomingCese {
    state: IncomingState,
}

#[derive(Debug, Default, PartialEq, Eq)]
enum IncomingState {
    #[default]
    Idle,
    AwaitingResponse {
        sequence_number: u8,
    },
}

impl IncomingCese {
    /// An idle entity.
    pub fn new() -> Self {
        Self::default()
    }

    /// TerminalCapabilitySet.
    pub fn handle_set(&mut self, pdu: TerminalCapabilitySet) -> Reaction<IncomingIndication> {
        match self.state {
            IncomingState::Idle | IncomingState::AwaitingResponse { .. } => {
                self.state = IncomingState::AwaitingResponse {
                    sequence_number: pdu.sequence_number,
                };
                Reaction::indicate(IncomingIndication::Transfer(Box::new(pdu)))
            }
        }
    }

    /// TerminalCapabilitySetRelease.
    pub fn handle_release(&mut self) -> Reaction<IncomingIndication> {
        match self.state {
            IncomingState::AwaitingResponse { .. } => {
                self.state = IncomingState::Idle;
                Reaction::indicate(IncomingIndication::Released)
            }
            IncomingState::Idle => Reaction::NONE,
        }
    }

    /// TRANSFER.response: the acknowledgement, or `None` when there is nothing to answer.
    pub fn transfer_response(&mut self) -> Option<TerminalCapabilitySetAck> {
        self.answer()
            .map(|sequence_number| TerminalCapabilitySetAck {
                sequence_number,
                ..Default::default()
            })
    }

    /// REJECT.request: the reject, or `None` when there is nothing to answer.
    pub fn reject_request(
        &mut self,
        cause: TerminalCapabilitySetRejectCause,
    ) -> Option<TerminalCapabilitySetReject> {
        self.answer()
            .map(|sequence_number| TerminalCapabilitySetReject {
                sequence_number,
                cause,
                ..Default::default()
            })
    }

    fn answer(&mut self) -> Option<u8> {
        match self.state {
            IncomingState::AwaitingResponse { sequence_number } => {
                self.state = IncomingState::Idle;
                Some(sequence_number)
            }
            IncomingState::Idle => None,
        }
    }
}
