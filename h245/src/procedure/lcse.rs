//! Logical channels, unidirectional (H.245 C.4: LCSE) and bidirectional (C.5: B-LCSE): one entity for each
//! channel and side.
//!
//! | entity | state | T103 | waits for |
//! | --- | --- | --- | --- |
//! | outgoing | Released | stopped | a request of the user |
//! | outgoing | AwaitingEstablishment | runs | the peer's acknowledgement or reject |
//! | outgoing | Established | stopped | a request of the user to close |
//! | outgoing | AwaitingRelease | runs | the peer's acknowledgement of the close |
//! | incoming | Released | none | an opening of the peer |
//! | incoming | AwaitingEstablishment | none | the user's answer |
//! | incoming | AwaitingConfirmation | runs | the peer's confirmation of a bidirectional channel |
//! | incoming | Established | none | a close of the peer |
//!
//! An opening with reverse parameters is for a bidirectional channel. It differs in one thing: the side that
//! opened it confirms the acknowledgement, for only then does the other know that what flows back has a number.
//!
//! Only the side that opened a channel closes it. The other asks for it: [`clcse`](super::clcse).

use std::time::{Duration, Instant};

use h323_messages::h245::{
    CloseLogicalChannel, CloseLogicalChannelAck, CloseLogicalChannelReason,
    CloseLogicalChannelSource, OpenLogicalChannel, OpenLogicalChannelAck,
    OpenLogicalChannelConfirm, OpenLogicalChannelReject, OpenLogicalChannelRejectCause,
};

use super::Reaction;
use crate::channel::LogicalChannelNumber;
use crate::error::Violation;

/// What the user of the outgoing entity is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OutgoingIndication {
    /// ESTABLISH.confirm.
    Established,
    /// RELEASE.indication while the channel was being opened: the peer's cause, or `None` when T103
    /// expired.
    Refused(Option<OpenLogicalChannelRejectCause>),
    /// RELEASE.confirm: the close was acknowledged, or T103 expired meanwhile.
    Released,
    /// RELEASE.indication on an open channel, which the peer says is not.
    Broken(Violation),
}

/// The side that opens the channel and transmits on it.
#[derive(Debug)]
pub struct OutgoingLcse {
    number: LogicalChannelNumber,
    t103: Duration,
    state: OutgoingState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum OutgoingState {
    Released,
    AwaitingEstablishment {
        is_bidirectional: bool,
        t103_expires_at: Instant,
    },
    Established,
    AwaitingRelease {
        t103_expires_at: Instant,
    },
}

impl OutgoingLcse {
    /// An entity in state Released.
    pub fn new(number: LogicalChannelNumber, t103: Duration) -> Self {
        Self {
            number,
            t103,
            state: OutgoingState::Released,
        }
    }

    /// An entity whose channel was opened elsewhere: by fast start.
    pub fn established(number: LogicalChannelNumber, t103: Duration) -> Self {
        Self {
            number,
            t103,
            state: OutgoingState::Established,
        }
    }

    /// Whether the channel is open.
    pub fn is_established(&self) -> bool {
        self.state == OutgoingState::Established
    }

    /// Whether the channel is neither open nor opening nor closing.
    pub fn is_released(&self) -> bool {
        self.state == OutgoingState::Released
    }

    /// Whether the opening is unanswered.
    pub fn is_awaiting_establishment(&self) -> bool {
        matches!(self.state, OutgoingState::AwaitingEstablishment { .. })
    }

    /// Whether an answer of the peer is due.
    pub fn is_waiting(&self) -> bool {
        self.poll_timeout().is_some()
    }

    /// ESTABLISH.request. The number in the message is made the entity's. Nothing is sent unless the
    /// channel is released.
    pub fn establish_request(
        &mut self,
        mut pdu: OpenLogicalChannel,
        now: Instant,
    ) -> Reaction<OutgoingIndication> {
        match self.state {
            OutgoingState::Released => {
                pdu.forward_logical_channel_number = self.number.get();
                self.state = OutgoingState::AwaitingEstablishment {
                    is_bidirectional: pdu.reverse_logical_channel_parameters.is_some(),
                    t103_expires_at: now + self.t103,
                };
                Reaction::send(pdu)
            }
            OutgoingState::AwaitingEstablishment { .. }
            | OutgoingState::Established
            | OutgoingState::AwaitingRelease { .. } => Reaction::NONE,
        }
    }

    /// RELEASE.request: close the channel, or give up opening it.
    pub fn release_request(&mut self, now: Instant) -> Reaction<OutgoingIndication> {
        match self.state {
            OutgoingState::AwaitingEstablishment { .. } | OutgoingState::Established => {
                self.state = OutgoingState::AwaitingRelease {
                    t103_expires_at: now + self.t103,
                };
                Reaction::send(close(self.number, CloseLogicalChannelSource::User))
            }
            OutgoingState::Released | OutgoingState::AwaitingRelease { .. } => Reaction::NONE,
        }
    }

    /// OpenLogicalChannelAck. That of a bidirectional channel is confirmed. One that crossed our close is
    /// ignored.
    pub fn handle_ack(&mut self) -> Reaction<OutgoingIndication> {
        match self.state {
            OutgoingState::AwaitingEstablishment {
                is_bidirectional, ..
            } => {
                self.state = OutgoingState::Established;
                let confirm = if is_bidirectional {
                    Reaction::send(OpenLogicalChannelConfirm {
                        forward_logical_channel_number: self.number.get(),
                        ..Default::default()
                    })
                } else {
                    Reaction::NONE
                };
                confirm.and(OutgoingIndication::Established)
            }
            OutgoingState::Released
            | OutgoingState::Established
            | OutgoingState::AwaitingRelease { .. } => Reaction::NONE,
        }
    }

    /// OpenLogicalChannelReject.
    pub fn handle_reject(
        &mut self,
        cause: OpenLogicalChannelRejectCause,
    ) -> Reaction<OutgoingIndication> {
        let indication = match self.state {
            OutgoingState::AwaitingEstablishment { .. } => OutgoingIndication::Refused(Some(cause)),
            OutgoingState::Established => {
                OutgoingIndication::Broken(Violation::UnexpectedMessage {
                    message: "openLogicalChannelReject",
                })
            }
            OutgoingState::AwaitingRelease { .. } => OutgoingIndication::Released,
            OutgoingState::Released => return Reaction::NONE,
        };
        self.state = OutgoingState::Released;
        Reaction::indicate(indication)
    }

    /// CloseLogicalChannelAck.
    pub fn handle_close_ack(&mut self) -> Reaction<OutgoingIndication> {
        let indication = match self.state {
            OutgoingState::AwaitingRelease { .. } => OutgoingIndication::Released,
            OutgoingState::AwaitingEstablishment { .. } | OutgoingState::Established => {
                OutgoingIndication::Broken(Violation::UnexpectedMessage {
                    message: "closeLogicalChannelAck",
                })
            }
            OutgoingState::Released => return Reaction::NONE,
        };
        self.state = OutgoingState::Released;
        Reaction::indicate(indication)
    }

    /// When T103 expires.
    pub fn poll_timeout(&self) -> Option<Instant> {
        match self.state {
            OutgoingState::Released | OutgoingState::Established => None,
            OutgoingState::AwaitingEstablishment {
                t103_expires_at, ..
            }
            | OutgoingState::AwaitingRelease { t103_expires_at } => Some(t103_expires_at),
        }
    }

    /// T103, if it has expired. A channel that did not open is closed, in case it did at the other end.
    pub fn handle_timeout(&mut self, now: Instant) -> Reaction<OutgoingIndication> {
        match self.state {
            OutgoingState::AwaitingEstablishment {
                t103_expires_at, ..
            } if t103_expires_at <= now => {
                self.state = OutgoingState::Released;
                Reaction::send(close(self.number, CloseLogicalChannelSource::Lcse))
                    .and(OutgoingIndication::Refused(None))
            }
            OutgoingState::AwaitingRelease { t103_expires_at } if t103_expires_at <= now => {
                self.state = OutgoingState::Released;
                Reaction::indicate(OutgoingIndication::Released)
            }
            OutgoingState::Released
            | OutgoingState::AwaitingEstablishment { .. }
            | OutgoingState::Established
            | OutgoingState::AwaitingRelease { .. } => Reaction::NONE,
        }
    }
}

/// What the user of the incoming entity is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IncomingIndication {
    /// ESTABLISH.indication: a channel to accept or refuse.
    Establish(Box<OpenLogicalChannel>),
    /// RELEASE.indication and ESTABLISH.indication: the peer opens the channel anew, and what was under
    /// this number is gone.
    Replace(Box<OpenLogicalChannel>),
    /// ESTABLISH.confirm: the peer confirmed a bidirectional channel.
    Established,
    /// RELEASE.indication: T103 expired before the peer confirmed a bidirectional channel.
    Unconfirmed,
    /// RELEASE.indication: the peer closed the channel, or gave up opening it.
    Released,
}

/// The side that is asked for the channel and receives on it.
#[derive(Debug)]
pub struct IncomingLcse {
    number: LogicalChannelNumber,
    t103: Duration,
    state: IncomingState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum IncomingState {
    Released,
    AwaitingEstablishment { is_bidirectional: bool },
    AwaitingConfirmation { t103_expires_at: Instant },
    Established,
}

impl IncomingLcse {
    /// An entity in state Released.
    pub fn new(number: LogicalChannelNumber, t103: Duration) -> Self {
        Self {
            number,
            t103,
            state: IncomingState::Released,
        }
    }

    /// An entity whose channel was opened elsewhere: by fast start.
    pub fn established(number: LogicalChannelNumber, t103: Duration) -> Self {
        Self {
            number,
            t103,
            state: IncomingState::Established,
        }
    }

    /// Whether the user has to answer.
    pub fn is_awaiting_establishment(&self) -> bool {
        matches!(self.state, IncomingState::AwaitingEstablishment { .. })
    }

    /// Whether the channel is open.
    pub fn is_established(&self) -> bool {
        self.state == IncomingState::Established
    }

    /// OpenLogicalChannel.
    pub fn handle_open(&mut self, pdu: OpenLogicalChannel) -> Reaction<IncomingIndication> {
        let is_bidirectional = pdu.reverse_logical_channel_parameters.is_some();
        let indication = match self.state {
            IncomingState::Released => IncomingIndication::Establish(Box::new(pdu)),
            IncomingState::AwaitingEstablishment { .. }
            | IncomingState::AwaitingConfirmation { .. }
            | IncomingState::Established => IncomingIndication::Replace(Box::new(pdu)),
        };
        self.state = IncomingState::AwaitingEstablishment { is_bidirectional };
        Reaction::indicate(indication)
    }

    /// ESTABLISH.response: the acknowledgement, its number made the entity's, or `None` when there is
    /// nothing to answer. A unidirectional channel is open then, a bidirectional one when the peer has
    /// confirmed it.
    pub fn establish_response(
        &mut self,
        mut pdu: OpenLogicalChannelAck,
        now: Instant,
    ) -> Option<OpenLogicalChannelAck> {
        match self.state {
            IncomingState::AwaitingEstablishment { is_bidirectional } => {
                pdu.forward_logical_channel_number = self.number.get();
                self.state = if is_bidirectional {
                    IncomingState::AwaitingConfirmation {
                        t103_expires_at: now + self.t103,
                    }
                } else {
                    IncomingState::Established
                };
                Some(pdu)
            }
            IncomingState::Released
            | IncomingState::AwaitingConfirmation { .. }
            | IncomingState::Established => None,
        }
    }

    /// OpenLogicalChannelConfirm. One that nothing waits for is ignored.
    pub fn handle_confirm(&mut self) -> Reaction<IncomingIndication> {
        match self.state {
            IncomingState::AwaitingConfirmation { .. } => {
                self.state = IncomingState::Established;
                Reaction::indicate(IncomingIndication::Established)
            }
            IncomingState::Released
            | IncomingState::AwaitingEstablishment { .. }
            | IncomingState::Established => Reaction::NONE,
        }
    }

    /// RELEASE.request: the reject, or `None` when there is nothing to refuse. A channel that was accepted is
    /// not ours to close.
    pub fn release_request(
        &mut self,
        cause: OpenLogicalChannelRejectCause,
    ) -> Option<OpenLogicalChannelReject> {
        match self.state {
            IncomingState::AwaitingEstablishment { .. } => {
                self.state = IncomingState::Released;
                Some(OpenLogicalChannelReject {
                    forward_logical_channel_number: self.number.get(),
                    cause,
                    ..Default::default()
                })
            }
            IncomingState::Released
            | IncomingState::AwaitingConfirmation { .. }
            | IncomingState::Established => None,
        }
    }

    /// CloseLogicalChannel. Always acknowledged, even when there is nothing to close.
    pub fn handle_close(&mut self) -> Reaction<IncomingIndication> {
        let ack = Reaction::send(CloseLogicalChannelAck {
            forward_logical_channel_number: self.number.get(),
            ..Default::default()
        });
        match self.state {
            IncomingState::Released => ack,
            IncomingState::AwaitingEstablishment { .. }
            | IncomingState::AwaitingConfirmation { .. }
            | IncomingState::Established => {
                self.state = IncomingState::Released;
                ack.and(IncomingIndication::Released)
            }
        }
    }

    /// When T103 expires.
    pub fn poll_timeout(&self) -> Option<Instant> {
        match self.state {
            IncomingState::AwaitingConfirmation { t103_expires_at } => Some(t103_expires_at),
            IncomingState::Released
            | IncomingState::AwaitingEstablishment { .. }
            | IncomingState::Established => None,
        }
    }

    /// T103, if it has expired.
    pub fn handle_timeout(&mut self, now: Instant) -> Reaction<IncomingIndication> {
        match self.state {
            IncomingState::AwaitingConfirmation { t103_expires_at } if t103_expires_at <= now => {
                self.state = IncomingState::Released;
                Reaction::indicate(IncomingIndication::Unconfirmed)
            }
            IncomingState::Released
            | IncomingState::AwaitingEstablishment { .. }
            | IncomingState::AwaitingConfirmation { .. }
            | IncomingState::Established => Reaction::NONE,
        }
    }
}

fn close(number: LogicalChannelNumber, source: CloseLogicalChannelSource) -> CloseLogicalChannel {
    CloseLogicalChannel {
        forward_logical_channel_number: number.get(),
        source,
        reason: Some(CloseLogicalChannelReason::NotKnown),
        ..Default::default()
    }
}
