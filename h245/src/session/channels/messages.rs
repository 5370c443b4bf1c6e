//! What the peer sends about logical channels.

use std::collections::BTreeMap;
use std::time::Instant;

use h323_messages::h245::{
    CloseLogicalChannel, DataType, OpenLogicalChannel, OpenLogicalChannelAck,
    OpenLogicalChannelReject, OpenLogicalChannelRejectCause, RequestChannelClose,
    RequestChannelCloseReason, RequestChannelCloseReject,
};

use super::{IncomingChannel, OutgoingChannel, Stage, fast_updates, ignored};
use crate::channel::{
    Channel, ChannelAnswer, ChannelParameters, Direction, LogicalChannelNumber, ReverseChannel,
    UnusableOpen,
};
use crate::error::Violation;
use crate::limits::MAX_OUTSTANDING;
use crate::message::IntoMessage;
use crate::procedure::Reaction;
use crate::procedure::clcse::{self, OutgoingClcse};
use crate::procedure::lcse::{self, IncomingLcse};
use crate::procedure::msdse::Role;
use crate::session::{CloseReason, Closed, Event, Refusal, Session};

impl Session {
    pub(in crate::session) fn handle_open(&mut self, pdu: OpenLogicalChannel) {
        let Some(number) = LogicalChannelNumber::new(pdu.forward_logical_channel_number) else {
            return;
        };
        let parameters = match ChannelParameters::from_open(&pdu) {
            Ok(parameters) => parameters,
            Err(unusable) => return self.refuse_unusable(number, unusable),
        };
        if self.is_reverse(Direction::Receive, number) {
            self.event(Event::ProtocolError(Violation::NumberInUse {
                message: "openLogicalChannel",
                number: number.get(),
            }));
            return self.refuse_open(number, OpenLogicalChannelRejectCause::Unspecified);
        }
        if !self.has_room_for(number, &parameters) {
            tracing::debug!(%number, "logical channel refused: too many");
            return self.refuse_open(number, OpenLogicalChannelRejectCause::Unspecified);
        }
        if self.is_conflict(&parameters) {
            tracing::debug!(%number, "logical channel refused: ours crosses it");
            return self.refuse_open(number, OpenLogicalChannelRejectCause::MasterSlaveConflict);
        }
        let timers = self.config.timers;
        let incoming = self
            .incoming
            .entry(number)
            .or_insert_with(|| IncomingChannel {
                lcse: IncomingLcse::new(number, timers.t103),
                clcse: OutgoingClcse::new(number, timers.t108),
                asked: None,
                channel: None,
                fast_updates: fast_updates(),
            });
        let reaction = incoming.lcse.handle_open(pdu);
        incoming.asked = Some(Box::new(parameters.clone()));
        incoming.channel = None;
        incoming.clcse = OutgoingClcse::new(number, timers.t108);
        if let Some(lcse::IncomingIndication::Replace(_)) = reaction.indication {
            self.closed(Direction::Receive, number, Closed::Peer);
        }
        self.event(Event::ChannelRequested {
            number,
            parameters: Box::new(parameters),
        });
    }

    fn has_room_for(&self, number: LogicalChannelNumber, parameters: &ChannelParameters) -> bool {
        let known = self.incoming.get(&number);
        let unanswered = self.incoming.values().filter(|c| c.asked.is_some()).count();
        let forward = known.is_some()
            || (unanswered < MAX_OUTSTANDING && self.check_room(Direction::Receive, 1).is_ok());
        let reverse = parameters.reverse.is_none()
            || known.is_some_and(IncomingChannel::is_bidirectional)
            || self.check_room(Direction::Transmit, 1).is_ok();
        forward && reverse
    }

    /// Whether an opening crosses one of ours that is for the same, and must give way: that of the master
    /// stands. The slave takes the master's, and waits for its own to be refused.
    fn is_conflict(&self, parameters: &ChannelParameters) -> bool {
        self.role() == Some(Role::Master)
            && self.outgoing.values().any(|ours| match &ours.stage {
                Stage::Opening(asked) => {
                    ours.lcse.is_awaiting_establishment() && asked.conflicts_with(parameters)
                }
                Stage::Waiting(_) | Stage::Open(_) | Stage::Refused => false,
            })
    }

    /// An opening that says what nobody could do.
    fn refuse_unusable(&mut self, number: LogicalChannelNumber, unusable: UnusableOpen) {
        tracing::debug!(%number, %unusable, "logical channel refused");
        if let UnusableOpen::Address(source) = unusable {
            self.event(Event::ProtocolError(Violation::UnusableAddress {
                message: "openLogicalChannel",
                number: number.get(),
                source,
            }));
        }
        self.refuse_open(number, unusable.cause());
    }

    /// An opening that the user is not asked about. If the channel was open, it is closed by this.
    fn refuse_open(&mut self, number: LogicalChannelNumber, cause: OpenLogicalChannelRejectCause) {
        if self.incoming.remove(&number).is_some() {
            self.closed(Direction::Receive, number, Closed::Peer);
        }
        self.send(
            OpenLogicalChannelReject {
                forward_logical_channel_number: number.get(),
                cause,
                ..Default::default()
            }
            .into_message(),
        );
    }

    pub(in crate::session) fn handle_close(&mut self, pdu: &CloseLogicalChannel) {
        let Some(number) = LogicalChannelNumber::new(pdu.forward_logical_channel_number) else {
            return;
        };
        let mut lcse = self.incoming.remove(&number).map_or_else(
            || IncomingLcse::new(number, self.config.timers.t103),
            |incoming| incoming.lcse,
        );
        let reaction = lcse.handle_close();
        if let Some(ack) = reaction.pdu {
            self.send(ack);
        }
        if let Some(lcse::IncomingIndication::Released) = reaction.indication {
            self.closed(Direction::Receive, number, Closed::Peer);
        }
    }

    pub(in crate::session) fn handle_open_ack(
        &mut self,
        pdu: &OpenLogicalChannelAck,
        now: Instant,
    ) {
        const NAME: &str = "openLogicalChannelAck";
        let raw = pdu.forward_logical_channel_number;
        let Some((number, channel)) = outgoing(&mut self.outgoing, raw) else {
            return ignored(NAME, raw);
        };
        let Stage::Opening(asked) = &channel.stage else {
            return;
        };
        if !channel.lcse.is_awaiting_establishment() {
            return;
        }
        let opened = ChannelAnswer::from_ack(pdu)
            .map_err(|source| Violation::UnusableAddress {
                message: NAME,
                number: raw,
                source,
            })
            .and_then(|answer| open(number, asked, &answer))
            .and_then(|opened| self.check_reverse(NAME, opened));
        let Some((_, channel)) = outgoing(&mut self.outgoing, raw) else {
            return;
        };
        match opened {
            Ok(opened) => {
                let opened = Box::new(opened);
                channel.stage = Stage::Open(opened.clone());
                let reaction = channel.lcse.handle_ack();
                self.react_outgoing(number, reaction);
                self.event(Event::ChannelOpened(opened));
            }
            Err(violation) => {
                channel.stage = Stage::Refused;
                let reaction = channel.lcse.release_request(now);
                self.event(Event::ProtocolError(violation));
                self.event(Event::ChannelRefused {
                    number,
                    refusal: Refusal::Unusable(violation),
                });
                self.react_outgoing(number, reaction);
            }
        }
    }

    /// The number that the peer gave to what flows back must be free.
    fn check_reverse(&self, message: &'static str, opened: Channel) -> Result<Channel, Violation> {
        match &opened.reverse {
            Some(reverse) if self.is_in_use(Direction::Receive, reverse.number) => {
                Err(Violation::NumberInUse {
                    message,
                    number: reverse.number.get(),
                })
            }
            _ => Ok(opened),
        }
    }

    pub(in crate::session) fn handle_open_confirm(&mut self, raw: u16) {
        let number = LogicalChannelNumber::new(raw);
        let found = number.and_then(|n| Some((n, self.incoming.get_mut(&n)?)));
        let Some((number, incoming)) = found else {
            return ignored("openLogicalChannelConfirm", raw);
        };
        let reaction = incoming.lcse.handle_confirm();
        self.react_incoming(number, reaction);
    }

    pub(in crate::session) fn handle_open_reject(&mut self, pdu: OpenLogicalChannelReject) {
        let raw = pdu.forward_logical_channel_number;
        let Some((number, channel)) = outgoing(&mut self.outgoing, raw) else {
            return ignored("openLogicalChannelReject", raw);
        };
        let reaction = channel.lcse.handle_reject(pdu.cause);
        self.react_outgoing(number, reaction);
    }

    pub(in crate::session) fn handle_close_ack(&mut self, raw: u16) {
        let Some((number, channel)) = outgoing(&mut self.outgoing, raw) else {
            return ignored("closeLogicalChannelAck", raw);
        };
        let reaction = channel.lcse.handle_close_ack();
        self.react_outgoing(number, reaction);
    }

    pub(in crate::session) fn handle_request_close(&mut self, pdu: RequestChannelClose) {
        let raw = pdu.forward_logical_channel_number;
        let found =
            outgoing(&mut self.outgoing, raw).filter(|(_, channel)| channel.open().is_some());
        let Some((number, channel)) = found else {
            self.send(
                RequestChannelCloseReject {
                    forward_logical_channel_number: raw,
                    ..Default::default()
                }
                .into_message(),
            );
            return ignored("requestChannelClose", raw);
        };
        let reaction = channel.clcse.handle_request(pdu);
        if let Some(clcse::IncomingIndication::Close(reason)) = reaction.indication {
            self.event(Event::ChannelCloseRequested {
                number,
                reason: CloseReason::from(&reason),
            });
        }
    }

    pub(in crate::session) fn handle_request_close_release(&mut self, raw: u16) {
        if let Some((_, channel)) = outgoing(&mut self.outgoing, raw) {
            channel.clcse.handle_release();
        }
    }

    pub(in crate::session) fn handle_request_close_ack(&mut self, raw: u16) {
        self.answer_request_close("requestChannelCloseAck", raw, OutgoingClcse::handle_ack);
    }

    pub(in crate::session) fn handle_request_close_reject(&mut self, raw: u16) {
        self.answer_request_close(
            "requestChannelCloseReject",
            raw,
            OutgoingClcse::handle_reject,
        );
    }

    fn answer_request_close(
        &mut self,
        message: &'static str,
        raw: u16,
        handle: impl FnOnce(&mut OutgoingClcse) -> Reaction<clcse::OutgoingIndication>,
    ) {
        let number = LogicalChannelNumber::new(raw);
        let found = number.and_then(|n| Some((n, self.incoming.get_mut(&n)?)));
        let Some((number, incoming)) = found else {
            return ignored(message, raw);
        };
        let reaction = handle(&mut incoming.clcse);
        self.react_request_close(number, reaction);
    }
}

/// The channel that an acknowledgement opens.
fn open(
    number: LogicalChannelNumber,
    asked: &ChannelParameters,
    answer: &ChannelAnswer,
) -> Result<Channel, Violation> {
    let media = answer.media.or(asked.media);
    let is_rtp = matches!(
        asked.data_type,
        DataType::AudioData(_) | DataType::VideoData(_)
    );
    if is_rtp && media.is_none() {
        return Err(Violation::MissingMediaChannel {
            number: number.get(),
        });
    }
    let reverse = match (&asked.reverse, answer.reverse) {
        (None, _) => None,
        (Some(_), None) => {
            return Err(Violation::MissingReverseParameters {
                number: number.get(),
            });
        }
        (Some(asked), Some(answer)) => Some(Box::new(ReverseChannel {
            number: answer.number,
            data_type: asked.data_type.clone(),
            media: asked.media,
            dynamic_payload_type: answer.dynamic_payload_type.or(asked.dynamic_payload_type),
        })),
    };
    Ok(Channel {
        direction: Direction::Transmit,
        number,
        session: answer.session.unwrap_or(asked.session),
        data_type: asked.data_type.clone(),
        media,
        media_control: answer.media_control,
        dynamic_payload_type: answer.dynamic_payload_type.or(asked.dynamic_payload_type),
        reverse,
    })
}

fn outgoing(
    table: &mut BTreeMap<LogicalChannelNumber, OutgoingChannel>,
    raw: u16,
) -> Option<(LogicalChannelNumber, &mut OutgoingChannel)> {
    let number = LogicalChannelNumber::new(raw)?;
    Some((number, table.get_mut(&number)?))
}

impl From<&RequestChannelCloseReason> for CloseReason {
    fn from(reason: &RequestChannelCloseReason) -> Self {
        match reason {
            RequestChannelCloseReason::Normal => Self::Normal,
            RequestChannelCloseReason::Reopen => Self::Reopen,
            RequestChannelCloseReason::ReservationFailure
            | RequestChannelCloseReason::NetworkErrorCode(_) => Self::ReservationFailure,
            RequestChannelCloseReason::NotKnown | RequestChannelCloseReason::Unknown(_) => {
                Self::NotKnown
            }
        }
    }
}
