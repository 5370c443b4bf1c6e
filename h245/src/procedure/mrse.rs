//! Mode requests (H.245 C.9): how the receiving side asks for another way of sending.
//!
//! | entity | state | timer | waits for |
//! | --- | --- | --- | --- |
//! | outgoing | Idle | none | a request of the user |
//! | outgoing | AwaitingResponse | T109 | the answer with the number of the request |
//! | incoming | Idle | none | a request of the peer |
//! | incoming | AwaitingResponse | the user's time to answer | the user's answer |
//!
//! An acknowledgement only says what will be sent; the channels for it are closed and opened as ever. The
//! Recommendation gives the incoming entity no timer. Here it has one, so that a user who has no opinion
//! refuses the mode while the peer still waits.

use std::time::{Duration, Instant};

use h323_messages::h245::{
    ModeDescription, RequestMode, RequestModeAck, RequestModeAckResponse, RequestModeReject,
    RequestModeRejectCause, RequestModeRelease,
};

use super::Reaction;

/// What the user of the outgoing entity is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OutgoingIndication {
    /// TRANSFER.confirm: which of the modes the peer will transmit.
    Confirmed(RequestModeAckResponse),
    /// REJECT.indication: the peer's cause, or `None` when T109 expired.
    Rejected(Option<RequestModeRejectCause>),
}

/// The side that asks for a mode.
#[derive(Debug)]
pub struct OutgoingMrse {
    t109: Duration,
    sequence_number: u8,
    state: OutgoingState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum OutgoingState {
    Idle,
    AwaitingResponse { t109_expires_at: Instant },
}

impl OutgoingMrse {
    /// An idle entity.
    pub fn new(t109: Duration) -> Self {
        Self {
            t109,
            sequence_number: 0,
            state: OutgoingState::Idle,
        }
    }

    /// TRANSFER.request: the modes, the most preferred first. A request that is not answered yet is
    /// forgotten for this one.
    pub fn transfer_request(&mut self, modes: Vec<ModeDescription>, now: Instant) -> RequestMode {
        self.sequence_number = self.sequence_number.wrapping_add(1);
        self.state = OutgoingState::AwaitingResponse {
            t109_expires_at: now + self.t109,
        };
        RequestMode {
            sequence_number: self.sequence_number,
            requested_modes: modes,
            ..Default::default()
        }
    }

    /// RequestModeAck. One to an older request is ignored.
    pub fn handle_ack(&mut self, pdu: RequestModeAck) -> Reaction<OutgoingIndication> {
        self.answered(
            pdu.sequence_number,
            OutgoingIndication::Confirmed(pdu.response),
        )
    }

    /// RequestModeReject. One to an older request is ignored.
    pub fn handle_reject(&mut self, pdu: RequestModeReject) -> Reaction<OutgoingIndication> {
        self.answered(
            pdu.sequence_number,
            OutgoingIndication::Rejected(Some(pdu.cause)),
        )
    }

    fn answered(
        &mut self,
        sequence_number: u8,
        with: OutgoingIndication,
    ) -> Reaction<OutgoingIndication> {
        match self.state {
            OutgoingState::AwaitingResponse { .. } if sequence_number == self.sequence_number => {
                self.state = OutgoingState::Idle;
                Reaction::indicate(with)
            }
            OutgoingState::AwaitingResponse { .. } | OutgoingState::Idle => Reaction::NONE,
        }
    }

    /// When T109 expires.
    pub fn poll_timeout(&self) -> Option<Instant> {
        match self.state {
            OutgoingState::Idle => None,
            OutgoingState::AwaitingResponse { t109_expires_at } => Some(t109_expires_at),
        }
    }

    /// T109, if it has expired. The peer is told that its answer is no longer wanted.
    pub fn handle_timeout(&mut self, now: Instant) -> Reaction<OutgoingIndication> {
        match self.state {
            OutgoingState::AwaitingResponse { t109_expires_at } if t109_expires_at <= now => {
                self.state = OutgoingState::Idle;
                Reaction::send(RequestModeRelease::default())
                    .and(OutgoingIndication::Rejected(None))
            }
            OutgoingState::AwaitingResponse { .. } | OutgoingState::Idle => Reaction::NONE,
        }
    }
}

/// What the user of the incoming entity is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IncomingIndication {
    /// TRANSFER.indication: the modes asked for, the most preferred first. A request that was not answered
    /// yet is void.
    Transfer(Vec<ModeDescription>),
    /// REJECT.indication: the answer is no longer wanted, or was due and a reject is sent.
    Released,
}

/// The side that is asked for a mode.
#[derive(Debug)]
pub struct IncomingMrse {
    answer_within: Duration,
    state: IncomingState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum IncomingState {
    Idle,
    AwaitingResponse {
        sequence_number: u8,
        answer_by: Instant,
    },
}

impl IncomingMrse {
    /// An idle entity, whose user has so long to answer.
    pub fn new(answer_within: Duration) -> Self {
        Self {
            answer_within,
            state: IncomingState::Idle,
        }
    }

    /// Whether the user has to answer.
    pub fn is_awaiting_response(&self) -> bool {
        self.state != IncomingState::Idle
    }

    /// RequestMode. One that comes before the last is answered takes its place.
    pub fn handle_request(
        &mut self,
        pdu: RequestMode,
        now: Instant,
    ) -> Reaction<IncomingIndication> {
        match self.state {
            IncomingState::Idle | IncomingState::AwaitingResponse { .. } => {
                self.state = IncomingState::AwaitingResponse {
                    sequence_number: pdu.sequence_number,
                    answer_by: now + self.answer_within,
                };
                Reaction::indicate(IncomingIndication::Transfer(pdu.requested_modes))
            }
        }
    }

    /// RequestModeRelease: the peer gave up waiting.
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
    pub fn transfer_response(
        &mut self,
        response: RequestModeAckResponse,
    ) -> Option<RequestModeAck> {
        self.answer().map(|sequence_number| RequestModeAck {
            sequence_number,
            response,
            ..Default::default()
        })
    }

    /// REJECT.request: the reject, or `None` when there is nothing to answer.
    pub fn reject_request(&mut self, cause: RequestModeRejectCause) -> Option<RequestModeReject> {
        self.answer().map(|sequence_number| RequestModeReject {
            sequence_number,
            cause,
            ..Default::default()
        })
    }

    fn answer(&mut self) -> Option<u8> {
        match self.state {
            IncomingState::AwaitingResponse {
                sequence_number, ..
            } => {
                self.state = IncomingState::Idle;
                Some(sequence_number)
            }
            IncomingState::Idle => None,
        }
    }

    /// When the user's answer is due.
    pub fn poll_timeout(&self) -> Option<Instant> {
        match self.state {
            IncomingState::Idle => None,
            IncomingState::AwaitingResponse { answer_by, .. } => Some(answer_by),
        }
    }

    /// The user's time, if it is over: the mode is unavailable.
    pub fn handle_timeout(&mut self, now: Instant) -> Reaction<IncomingIndication> {
        match self.state {
            IncomingState::AwaitingResponse {
                sequence_number,
                answer_by,
            } if answer_by <= now => {
                self.state = IncomingState::Idle;
                Reaction::send(RequestModeReject {
                    sequence_number,
                    cause: RequestModeRejectCause::ModeUnavailable,
                    ..Default::default()
                })
                .and(IncomingIndication::Released)
            }
            IncomingState::AwaitingResponse { .. } | IncomingState::Idle => Reaction::NONE,
        }
    }
}
