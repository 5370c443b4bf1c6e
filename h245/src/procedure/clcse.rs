//! Requests to close a channel (H.245 C.6): how the receiving side of a channel gets it closed.
//!
//! | entity | state | T108 | waits for |
//! | --- | --- | --- | --- |
//! | outgoing | Idle | stopped | a request of the user |
//! | outgoing | AwaitingResponse | runs | the peer's acknowledgement or reject |
//! | incoming | Idle | none | a request of the peer |
//! | incoming | AwaitingResponse | none | the user's answer |
//!
//! An acknowledgement only says that the channel will be closed; the CloseLogicalChannel follows.

use std::time::{Duration, Instant};

use h323_messages::h245::{
    RequestChannelClose, RequestChannelCloseAck, RequestChannelCloseReason,
    RequestChannelCloseReject, RequestChannelCloseRelease,
};

use super::Reaction;
use crate::channel::LogicalChannelNumber;

/// What the user of the outgoing entity is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutgoingIndication {
    /// CLOSE.confirm: the peer will close the channel.
    Confirmed,
    /// REJECT.indication: it will not, or T108 expired.
    Rejected,
}

/// The side that asks for the close.
#[derive(Debug)]
pub struct OutgoingClcse {
    number: LogicalChannelNumber,
    t108: Duration,
    state: OutgoingState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum OutgoingState {
    Idle,
    AwaitingResponse { t108_expires_at: Instant },
}

impl OutgoingClcse {
    /// An idle entity.
    pub fn new(number: LogicalChannelNumber, t108: Duration) -> Self {
        Self {
            number,
            t108,
            state: OutgoingState::Idle,
        }
    }

    /// CLOSE.request. Nothing is sent while one is unanswered.
    pub fn close_request(
        &mut self,
        reason: RequestChannelCloseReason,
        now: Instant,
    ) -> Reaction<OutgoingIndication> {
        match self.state {
            OutgoingState::Idle => {
                self.state = OutgoingState::AwaitingResponse {
                    t108_expires_at: now + self.t108,
                };
                Reaction::send(RequestChannelClose {
                    forward_logical_channel_number: self.number.get(),
                    reason: Some(reason),
                    ..Default::default()
                })
            }
            OutgoingState::AwaitingResponse { .. } => Reaction::NONE,
        }
    }

    /// RequestChannelCloseAck.
    pub fn handle_ack(&mut self) -> Reaction<OutgoingIndication> {
        self.answered(OutgoingIndication::Confirmed)
    }

    /// RequestChannelCloseReject.
    pub fn handle_reject(&mut self) -> Reaction<OutgoingIndication> {
        self.answered(OutgoingIndication::Rejected)
    }

    fn answered(&mut self, with: OutgoingIndication) -> Reaction<OutgoingIndication> {
        match self.state {
            OutgoingState::AwaitingResponse { .. } => {
                self.state = OutgoingState::Idle;
                Reaction::indicate(with)
            }
            OutgoingState::Idle => Reaction::NONE,
        }
    }

    /// When T108 expires.
    pub fn poll_timeout(&self) -> Option<Instant> {
        match self.state {
            OutgoingState::Idle => None,
            OutgoingState::AwaitingResponse { t108_expires_at } => Some(t108_expires_at),
        }
    }

    /// T108, if it has expired.
    pub fn handle_timeout(&mut self, now: Instant) -> Reaction<OutgoingIndication> {
        match self.state {
            OutgoingState::AwaitingResponse { t108_expires_at } if t108_expires_at <= now => {
                self.state = OutgoingState::Idle;
                Reaction::send(RequestChannelCloseRelease {
                    forward_logical_channel_number: self.number.get(),
                    ..Default::default()
                })
                .and(OutgoingIndication::Rejected)
            }
            OutgoingState::AwaitingResponse { .. } | OutgoingState::Idle => Reaction::NONE,
        }
    }
}

/// What the user of the incoming entity is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IncomingIndication {
    /// CLOSE.indication: a request to answer.
    Close(RequestChannelCloseReason),
    /// REJECT.indication: the peer gave up waiting for the answer.
    Released,
}

/// The side that is asked for the close.
#[derive(Debug)]
pub struct IncomingClcse {
    number: LogicalChannelNumber,
    state: IncomingState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum IncomingState {
    Idle,
    AwaitingResponse,
}

impl IncomingClcse {
    /// An idle entity.
    pub fn new(number: LogicalChannelNumber) -> Self {
        Self {
            number,
            state: IncomingState::Idle,
        }
    }

    /// RequestChannelClose. One that repeats an unanswered one is reported again.
    pub fn handle_request(&mut self, pdu: RequestChannelClose) -> Reaction<IncomingIndication> {
        match self.state {
            IncomingState::Idle | IncomingState::AwaitingResponse => {
                self.state = IncomingState::AwaitingResponse;
                let reason = pdu.reason.unwrap_or(RequestChannelCloseReason::NotKnown);
                Reaction::indicate(IncomingIndication::Close(reason))
            }
        }
    }

    /// RequestChannelCloseRelease.
    pub fn handle_release(&mut self) -> Reaction<IncomingIndication> {
        match self.state {
            IncomingState::AwaitingResponse => {
                self.state = IncomingState::Idle;
                Reaction::indicate(IncomingIndication::Released)
            }
            IncomingState::Idle => Reaction::NONE,
        }
    }

    /// CLOSE.response: the acknowledgement, or `None` when there is nothing to answer.
    pub fn close_response(&mut self) -> Option<RequestChannelCloseAck> {
        self.answer().map(|number| RequestChannelCloseAck {
            forward_logical_channel_number: number,
            ..Default::default()
        })
    }

    /// REJECT.request: the reject, or `None` when there is nothing to answer.
    pub fn reject_request(&mut self) -> Option<RequestChannelCloseReject> {
        self.answer().map(|number| RequestChannelCloseReject {
            forward_logical_channel_number: number,
            ..Default::default()
        })
    }

    fn answer(&mut self) -> Option<u16> {
        match self.state {
            IncomingState::AwaitingResponse => {
                self.state = IncomingState::Idle;
                Some(self.number.get())
            }
            IncomingState::Idle => None,
        }
    }
}
