//! Round trip delay (H.245 C.10): whether the peer is alive, and how far away.
//!
//! | state | T105 | waits for |
//! | --- | --- | --- |
//! | Idle | stopped | a request of the user |
//! | AwaitingResponse | runs | the response with the number of the request |
//!
//! The other side has no state: a request is answered at once, with [`response`].

use std::time::{Duration, Instant};

use h323_messages::h245::{RoundTripDelayRequest, RoundTripDelayResponse};

use super::Reaction;

/// What the user of the entity is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Indication {
    /// TRANSFER.confirm: the time between request and response.
    Confirmed(Duration),
    /// EXPIRY.indication: T105 expired.
    Expired,
}

/// The side that asks.
#[derive(Debug)]
pub struct Rtdse {
    t105: Duration,
    sequence_number: u8,
    state: State,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Idle,
    AwaitingResponse { asked_at: Instant },
}

impl Rtdse {
    /// An idle entity.
    pub fn new(t105: Duration) -> Self {
        Self {
            t105,
            sequence_number: 0,
            state: State::Idle,
        }
    }

    /// Whether a response is due.
    pub fn is_waiting(&self) -> bool {
        self.state != State::Idle
    }

    /// TRANSFER.request. A request that is not answered yet is forgotten for this one.
    pub fn transfer_request(&mut self, now: Instant) -> RoundTripDelayRequest {
        self.sequence_number = self.sequence_number.wrapping_add(1);
        self.state = State::AwaitingResponse { asked_at: now };
        RoundTripDelayRequest {
            sequence_number: self.sequence_number,
            ..Default::default()
        }
    }

    /// RoundTripDelayResponse. One to an older request is ignored.
    pub fn handle_response(
        &mut self,
        pdu: &RoundTripDelayResponse,
        now: Instant,
    ) -> Reaction<Indication> {
        match self.state {
            State::AwaitingResponse { asked_at } if pdu.sequence_number == self.sequence_number => {
                self.state = State::Idle;
                Reaction::indicate(Indication::Confirmed(
                    now.saturating_duration_since(asked_at),
                ))
            }
            State::AwaitingResponse { .. } | State::Idle => Reaction::NONE,
        }
    }

    /// When T105 expires.
    pub fn poll_timeout(&self) -> Option<Instant> {
        match self.state {
            State::Idle => None,
            State::AwaitingResponse { asked_at } => Some(asked_at + self.t105),
        }
    }

    /// T105, if it has expired.
    pub fn handle_timeout(&mut self, now: Instant) -> Reaction<Indication> {
        match self.state {
            State::AwaitingResponse { asked_at } if asked_at + self.t105 <= now => {
                self.state = State::Idle;
                Reaction::indicate(Indication::Expired)
            }
            State::AwaitingResponse { .. } | State::Idle => Reaction::NONE,
        }
    }
}

/// The answer to a request of the peer.
pub fn response(request: &RoundTripDelayRequest) -> RoundTripDelayResponse {
    RoundTripDelayResponse {
        sequence_number: request.sequence_number,
        ..Default::default()
    }
}
