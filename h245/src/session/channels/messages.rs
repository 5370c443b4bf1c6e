//! What the peer sends about logical channels.

use std::collections::BTreeMap;
use std::time::Instant;

use h323_messages::h245::{
    CloseLogicalChannel, DataType, OpenLogicalChannel, OpenLogicalChannelAck,
    OpenLogicalChannelReject, OpenLogicalChannelRejectCause, RequestChannelClose,
    RequestChannelCloseReason, RequestChannelCloseReject,
};

use super::{IncomingChannel, OutgoingChannel, Stage, ignored};
use crate::channel::{
    Channel, ChannelAnswer, ChannelParameters, Direction, LogicalChannelNumber, UnusableOpen,
};
use crate::error::Violation;
use crate::limits::{MAX_CHANNELS, MAX_OUTSTANDING};
use crate::message::IntoMessage;
use crate::procedure::Reaction;
use crate::procedure::clcse::{self, OutgoingClcse};
use crate::procedure::lcse::{self, IncomingLcse};
use crate::session::{CloseReason, Closed, Event, Refusal, Session};

impl Session {
    pub(in crate::session) fn handle_open(&mut self, pdu: OpenLogicalChannel) {
        let Some(number) = LogicalChannelNumber::new(pdu.forward_logical_channel_number) else {
            return;
        };
        let parameters = match ChannelParameters::from_open(&pdu) {
            Ok(parameters) => parameters,
            Err(unusable) => return self.refuse_open(number, unusable),
        };
        let unanswered = self.incoming.values().filter(|c| c.asked.is_some()).count();
        let is_new = !self.incoming.contains_key(&number);
        if is_new && (self.incoming.len() >= MAX_CHANNELS || unanswered >= MAX_OUTSTANDING) {
            tracing::debug!(%number, "logical channel refused: too many");
            return self.send_reject(number, OpenLogicalChannelRejectCause::Unspecified);
        }
        let timers = self.config.timers;
        let incoming = self
            .incoming
            .entry(number)
            .or_insert_with(|| IncomingChannel {
                lcse: IncomingLcse::new(number),
                clcse: OutgoingClcse::new(number, timers.t108),
                asked: None,
                channel: None,
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

    /// An opening that the user is not asked about. If the channel was open, it is closed by this.
    fn refuse_open(&mut self, number: LogicalChannelNumber, unusable: UnusableOpen) {
        tracing::debug!(%number, %unusable, "logical channel refused");
        if self.incoming.remove(&number).is_some() {
            self.closed(Direction::Receive, number, Closed::Peer);
        }
        if let UnusableOpen::Address(source) = unusable {
            self.event(Event::ProtocolError(Violation::UnusableAddress {
                message: "openLogicalChannel",
                number: number.get(),
                source,
            }));
        }
        self.send_reject(number, unusable.cause());
    }

    fn send_reject(&mut self, number: LogicalChannelNumber, cause: OpenLogicalChannelRejectCause) {
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
        let mut lcse = self
            .incoming
            .remove(&number)
            .map_or_else(|| IncomingLcse::new(number), |incoming| incoming.lcse);
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
        let reaction = channel.lcse.handle_ack();
        let Stage::Opening(asked) = &channel.stage else {
            return;
        };
        if reaction.indication != Some(lcse::OutgoingIndication::Established) {
            return;
        }
        let answer = ChannelAnswer::from_ack(pdu).map_err(|source| Violation::UnusableAddress {
            message: NAME,
            number: raw,
            source,
        });
        let opened = answer.and_then(|answer| open(number, asked, &answer));
        match opened {
            Ok(opened) => {
                let opened = Box::new(opened);
                channel.stage = Stage::Open(opened.clone());
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
    Ok(Channel {
        direction: Direction::Transmit,
        number,
        session: answer.session.unwrap_or(asked.session),
        data_type: asked.data_type.clone(),
        media,
        media_control: answer.media_control,
        dynamic_payload_type: answer.dynamic_payload_type.or(asked.dynamic_payload_type),
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
