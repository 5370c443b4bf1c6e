//! The tables of logical channels, and the messages about them.

use std::time::Instant;

use h323_messages::h245::{
    CloseLogicalChannel, DataType, OpenLogicalChannel, OpenLogicalChannelAck,
    OpenLogicalChannelReject, OpenLogicalChannelRejectCause, RequestChannelClose,
    RequestChannelCloseReason, RequestChannelCloseReject,
};

use super::{CloseReason, Closed, Event, Refusal, Session};
use crate::channel::{
    Channel, ChannelAnswer, ChannelParameters, Direction, LogicalChannelNumber, UnusableOpen,
};
use crate::error::{Error, Limit, Misuse, Violation};
use crate::limits::{MAX_CHANNELS, MAX_OUTSTANDING, MAX_WAITING_OPENS};
use crate::message::IntoMessage;
use crate::procedure::Reaction;
use crate::procedure::clcse::{self, IncomingClcse, OutgoingClcse};
use crate::procedure::lcse::{self, IncomingLcse, OutgoingLcse};

/// A channel that we transmit on.
#[derive(Debug)]
pub(super) struct OutgoingChannel {
    lcse: OutgoingLcse,
    clcse: IncomingClcse,
    stage: Stage,
}

/// What the user knows of an outgoing channel.
#[derive(Debug)]
enum Stage {
    /// It waits for the capability exchange; nothing is sent.
    Waiting(Box<ChannelParameters>),
    /// The peer is asked.
    Opening(Box<ChannelParameters>),
    Open(Box<Channel>),
    /// The user was told that it did not open; the peer is being told as well.
    Refused,
}

impl OutgoingChannel {
    pub(super) fn open(&self) -> Option<&Channel> {
        match &self.stage {
            Stage::Open(channel) if self.lcse.is_established() => Some(channel),
            Stage::Open(_) | Stage::Waiting(_) | Stage::Opening(_) | Stage::Refused => None,
        }
    }
}

/// A channel that the peer transmits on.
#[derive(Debug)]
pub(super) struct IncomingChannel {
    lcse: IncomingLcse,
    clcse: OutgoingClcse,
    /// What the peer asked for, until it is answered.
    asked: Option<Box<ChannelParameters>>,
    channel: Option<Box<Channel>>,
}

impl IncomingChannel {
    pub(super) fn open(&self) -> Option<&Channel> {
        self.channel.as_deref()
    }
}

/// Commands.
impl Session {
    pub(super) fn open_channel(
        &mut self,
        parameters: ChannelParameters,
        now: Instant,
    ) -> Result<LogicalChannelNumber, Error> {
        check_room(self.outgoing.len(), 1)?;
        let unanswered = self
            .outgoing
            .values()
            .filter(|c| c.lcse.is_waiting())
            .count();
        let waiting = self
            .outgoing
            .values()
            .filter(|c| matches!(c.stage, Stage::Waiting(_)))
            .count();
        if self.is_ready() && unanswered >= MAX_OUTSTANDING {
            let ceiling = MAX_OUTSTANDING;
            return Err(Limit::Outstanding { ceiling }.into());
        }
        if !self.is_ready() && waiting >= MAX_WAITING_OPENS {
            let ceiling = MAX_WAITING_OPENS;
            return Err(Limit::WaitingOpens { ceiling }.into());
        }
        let number = self.free_number().ok_or(Misuse::NoNumber)?;
        let pdu = parameters.to_open(number)?;
        h323_per::encode(&pdu, &mut Vec::new()).map_err(Misuse::from)?;
        self.next_number = Some(number.next());
        let mut channel = OutgoingChannel {
            lcse: OutgoingLcse::new(number, self.config.timers.t103),
            clcse: IncomingClcse::new(number),
            stage: Stage::Waiting(Box::new(parameters)),
        };
        if self.is_ready() {
            channel.establish();
            let reaction = channel.lcse.establish_request(pdu, now);
            self.outgoing.insert(number, channel);
            self.react_outgoing(number, reaction);
        } else {
            self.outgoing.insert(number, channel);
        }
        Ok(number)
    }

    /// Sends the openings that waited.
    pub(super) fn open_waiting(&mut self, now: Instant) {
        let waiting: Vec<LogicalChannelNumber> = self
            .outgoing
            .iter()
            .filter(|(_, channel)| matches!(channel.stage, Stage::Waiting(_)))
            .map(|(number, _)| *number)
            .collect();
        for number in waiting {
            let Some(channel) = self.outgoing.get_mut(&number) else {
                continue;
            };
            let Some(Ok(pdu)) = channel.establish().map(|p| p.to_open(number)) else {
                continue;
            };
            let reaction = channel.lcse.establish_request(pdu, now);
            self.react_outgoing(number, reaction);
        }
    }

    pub(super) fn accept_channel(
        &mut self,
        number: LogicalChannelNumber,
        mut answer: ChannelAnswer,
    ) -> Result<(), Error> {
        let incoming = self
            .incoming
            .get_mut(&number)
            .ok_or(Misuse::Channel(number))?;
        let asked = incoming.asked.as_ref().ok_or(Misuse::Channel(number))?;
        answer.session.get_or_insert(asked.session);
        let ack = answer.to_ack(number)?;
        h323_per::encode(&ack, &mut Vec::new()).map_err(Misuse::from)?;
        let ack = incoming
            .lcse
            .establish_response(ack)
            .ok_or(Misuse::Channel(number))?;
        let Some(asked) = incoming.asked.take() else {
            return Err(Misuse::Channel(number).into());
        };
        let channel = Box::new(Channel {
            direction: Direction::Receive,
            number,
            session: answer.session.unwrap_or(asked.session),
            data_type: asked.data_type,
            media: answer.media.or(asked.media),
            media_control: asked.media_control,
            dynamic_payload_type: answer.dynamic_payload_type.or(asked.dynamic_payload_type),
        });
        incoming.channel = Some(channel.clone());
        self.send(ack.into_message());
        self.event(Event::ChannelOpened(channel));
        Ok(())
    }

    pub(super) fn reject_channel(
        &mut self,
        number: LogicalChannelNumber,
        cause: OpenLogicalChannelRejectCause,
    ) -> Result<(), Error> {
        let reject = self
            .incoming
            .get_mut(&number)
            .and_then(|incoming| incoming.lcse.release_request(cause))
            .ok_or(Misuse::Channel(number))?;
        self.incoming.remove(&number);
        self.send_checked(reject.into_message())
    }

    pub(super) fn close_channel(
        &mut self,
        number: LogicalChannelNumber,
        now: Instant,
    ) -> Result<(), Error> {
        let channel = self
            .outgoing
            .get_mut(&number)
            .ok_or(Misuse::Channel(number))?;
        let ack = channel.clcse.close_response();
        let reaction = channel.lcse.release_request(now);
        match (&channel.stage, &reaction.pdu) {
            (Stage::Waiting(_), _) => {
                self.outgoing.remove(&number);
                self.closed(Direction::Transmit, number, Closed::Local);
                return Ok(());
            }
            (Stage::Opening(_) | Stage::Open(_), Some(_)) => {}
            (Stage::Opening(_) | Stage::Open(_) | Stage::Refused, _) => {
                return Err(Misuse::Channel(number).into());
            }
        }
        if let Some(ack) = ack {
            self.send(ack.into_message());
        }
        self.react_outgoing(number, reaction);
        Ok(())
    }

    pub(super) fn ask_for_close(
        &mut self,
        number: LogicalChannelNumber,
        reason: CloseReason,
        now: Instant,
    ) -> Result<(), Error> {
        let reaction = self
            .incoming
            .get_mut(&number)
            .filter(|incoming| incoming.lcse.is_established())
            .map(|incoming| incoming.clcse.close_request(reason.into(), now))
            .filter(|reaction| reaction.pdu.is_some())
            .ok_or(Misuse::Channel(number))?;
        self.react_request_close(number, reaction);
        Ok(())
    }

    pub(super) fn refuse_close(&mut self, number: LogicalChannelNumber) -> Result<(), Error> {
        let reject = self
            .outgoing
            .get_mut(&number)
            .and_then(|channel| channel.clcse.reject_request())
            .ok_or(Misuse::Channel(number))?;
        self.send(reject.into_message());
        Ok(())
    }

    pub(super) fn adopt_channels(&mut self, channels: &[Channel]) -> Result<(), Error> {
        let count = |direction| channels.iter().filter(|c| c.direction == direction).count();
        check_room(self.outgoing.len(), count(Direction::Transmit))?;
        check_room(self.incoming.len(), count(Direction::Receive))?;
        for (index, channel) in channels.iter().enumerate() {
            let in_use = match channel.direction {
                Direction::Transmit => self.outgoing.contains_key(&channel.number),
                Direction::Receive => self.incoming.contains_key(&channel.number),
            };
            let twice = channels[..index]
                .iter()
                .any(|c| (c.direction, c.number) == (channel.direction, channel.number));
            if in_use || twice {
                return Err(Misuse::NumberInUse(channel.number).into());
            }
        }
        let timers = self.config.timers;
        for channel in channels {
            let number = channel.number;
            let channel = Box::new(channel.clone());
            match channel.direction {
                Direction::Transmit => {
                    let outgoing = OutgoingChannel {
                        lcse: OutgoingLcse::established(number, timers.t103),
                        clcse: IncomingClcse::new(number),
                        stage: Stage::Open(channel),
                    };
                    self.outgoing.insert(number, outgoing);
                }
                Direction::Receive => {
                    let incoming = IncomingChannel {
                        lcse: IncomingLcse::established(number),
                        clcse: OutgoingClcse::new(number, timers.t108),
                        asked: None,
                        channel: Some(channel),
                    };
                    self.incoming.insert(number, incoming);
                }
            }
        }
        Ok(())
    }

    /// The peer can receive nothing: what we transmit ends, and what is being opened is given up. What
    /// waits goes on waiting.
    pub(super) fn close_for_pause(&mut self, now: Instant) {
        let numbers: Vec<LogicalChannelNumber> = self.outgoing.keys().copied().collect();
        for number in numbers {
            let Some(channel) = self.outgoing.get_mut(&number) else {
                continue;
            };
            let reaction = channel.lcse.release_request(now);
            if matches!(channel.stage, Stage::Opening(_)) && reaction.pdu.is_some() {
                channel.stage = Stage::Refused;
                self.event(Event::ChannelRefused {
                    number,
                    refusal: Refusal::Paused,
                });
            }
            self.react_outgoing(number, reaction);
        }
    }

    /// The session ends: our channels are closed, without waiting for the answers.
    pub(super) fn close_all(&mut self, now: Instant) {
        let closes: Vec<_> = self
            .outgoing
            .values_mut()
            .filter_map(|channel| channel.lcse.release_request(now).pdu)
            .collect();
        for close in closes {
            self.send(close);
        }
    }

    fn free_number(&self) -> Option<LogicalChannelNumber> {
        let first = self.next_number?;
        let mut number = first;
        loop {
            if !self.outgoing.contains_key(&number) {
                return Some(number);
            }
            number = number.next();
            if number == first {
                return None;
            }
        }
    }
}

/// What the peer sends.
impl Session {
    pub(super) fn handle_open(&mut self, pdu: OpenLogicalChannel) {
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

    pub(super) fn handle_close(&mut self, pdu: &CloseLogicalChannel) {
        let Some(number) = LogicalChannelNumber::new(pdu.forward_logical_channel_number) else {
            return;
        };
        let known = self.incoming.remove(&number);
        let is_known = known.is_some();
        let mut lcse = known.map_or_else(|| IncomingLcse::new(number), |incoming| incoming.lcse);
        let reaction = lcse.handle_close();
        if let Some(ack) = reaction.pdu {
            self.send(ack);
        }
        if let Some(lcse::IncomingIndication::Released) = reaction.indication {
            self.closed(Direction::Receive, number, Closed::Peer);
        }
        if !is_known {
            self.unknown("closeLogicalChannel", number.get());
        }
    }

    pub(super) fn handle_open_ack(&mut self, pdu: &OpenLogicalChannelAck, now: Instant) {
        const NAME: &str = "openLogicalChannelAck";
        let raw = pdu.forward_logical_channel_number;
        let Some((number, channel)) = outgoing(&mut self.outgoing, raw) else {
            return self.unknown(NAME, raw);
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

    pub(super) fn handle_open_reject(&mut self, pdu: OpenLogicalChannelReject) {
        let raw = pdu.forward_logical_channel_number;
        let Some((number, channel)) = outgoing(&mut self.outgoing, raw) else {
            return self.unknown("openLogicalChannelReject", raw);
        };
        let reaction = channel.lcse.handle_reject(pdu.cause);
        self.react_outgoing(number, reaction);
    }

    pub(super) fn handle_close_ack(&mut self, raw: u16) {
        let Some((number, channel)) = outgoing(&mut self.outgoing, raw) else {
            return self.unknown("closeLogicalChannelAck", raw);
        };
        let reaction = channel.lcse.handle_close_ack();
        self.react_outgoing(number, reaction);
    }

    pub(super) fn handle_request_close(&mut self, pdu: RequestChannelClose) {
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
            return self.unknown("requestChannelClose", raw);
        };
        let reaction = channel.clcse.handle_request(pdu);
        if let Some(clcse::IncomingIndication::Close(reason)) = reaction.indication {
            self.event(Event::ChannelCloseRequested {
                number,
                reason: CloseReason::from(&reason),
            });
        }
    }

    pub(super) fn handle_request_close_release(&mut self, raw: u16) {
        if let Some((_, channel)) = outgoing(&mut self.outgoing, raw) {
            channel.clcse.handle_release();
        }
    }

    pub(super) fn handle_request_close_ack(&mut self, raw: u16) {
        self.answer_request_close("requestChannelCloseAck", raw, OutgoingClcse::handle_ack);
    }

    pub(super) fn handle_request_close_reject(&mut self, raw: u16) {
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
            return self.unknown(message, raw);
        };
        let reaction = handle(&mut incoming.clcse);
        self.react_request_close(number, reaction);
    }
}

/// Timers and reactions.
impl Session {
    pub(super) fn channels_deadline(&self) -> Option<Instant> {
        let t103 = self.outgoing.values().filter_map(|c| c.lcse.poll_timeout());
        let t108 = self
            .incoming
            .values()
            .filter_map(|c| c.clcse.poll_timeout());
        t103.chain(t108).min()
    }

    pub(super) fn channels_timeout(&mut self, now: Instant) {
        let outgoing: Vec<LogicalChannelNumber> = self.outgoing.keys().copied().collect();
        for number in outgoing {
            if let Some(channel) = self.outgoing.get_mut(&number) {
                let reaction = channel.lcse.handle_timeout(now);
                self.react_outgoing(number, reaction);
            }
        }
        let incoming: Vec<LogicalChannelNumber> = self.incoming.keys().copied().collect();
        for number in incoming {
            if let Some(channel) = self.incoming.get_mut(&number) {
                let reaction = channel.clcse.handle_timeout(now);
                self.react_request_close(number, reaction);
            }
        }
    }

    fn react_outgoing(
        &mut self,
        number: LogicalChannelNumber,
        reaction: Reaction<lcse::OutgoingIndication>,
    ) {
        if let Some(pdu) = reaction.pdu {
            self.send(pdu);
        }
        let Some(indication) = reaction.indication else {
            return;
        };
        let refused = match &indication {
            // Told by whoever handled the acknowledgement.
            lcse::OutgoingIndication::Established => return,
            lcse::OutgoingIndication::Refused(_)
            | lcse::OutgoingIndication::Released
            | lcse::OutgoingIndication::Broken(_) => self
                .outgoing
                .remove(&number)
                .is_some_and(|channel| matches!(channel.stage, Stage::Refused)),
        };
        match indication {
            lcse::OutgoingIndication::Established => {}
            lcse::OutgoingIndication::Broken(violation) => {
                self.event(Event::ProtocolError(violation));
                self.closed(Direction::Transmit, number, Closed::Protocol);
            }
            _ if refused => {}
            lcse::OutgoingIndication::Refused(Some(cause)) => self.event(Event::ChannelRefused {
                number,
                refusal: Refusal::Rejected(cause),
            }),
            lcse::OutgoingIndication::Refused(None) => self.event(Event::ChannelRefused {
                number,
                refusal: Refusal::NoAnswer,
            }),
            lcse::OutgoingIndication::Released => {
                self.closed(Direction::Transmit, number, Closed::Local);
            }
        }
    }

    fn react_request_close(
        &mut self,
        number: LogicalChannelNumber,
        reaction: Reaction<clcse::OutgoingIndication>,
    ) {
        if let Some(pdu) = reaction.pdu {
            self.send(pdu);
        }
        match reaction.indication {
            Some(clcse::OutgoingIndication::Rejected) => {
                self.event(Event::ChannelCloseRefused { number });
            }
            // The close itself follows.
            Some(clcse::OutgoingIndication::Confirmed) | None => {}
        }
    }

    fn closed(&mut self, direction: Direction, number: LogicalChannelNumber, by: Closed) {
        self.event(Event::ChannelClosed {
            direction,
            number,
            by,
        });
    }

    fn unknown(&mut self, message: &'static str, number: u16) {
        self.event(Event::ProtocolError(Violation::UnknownChannel {
            message,
            number,
        }));
    }
}

impl OutgoingChannel {
    /// From waiting to opening; the parameters, if it was waiting.
    fn establish(&mut self) -> Option<&ChannelParameters> {
        if let Stage::Waiting(parameters) = &self.stage {
            self.stage = Stage::Opening(parameters.clone());
        }
        match &self.stage {
            Stage::Opening(parameters) => Some(parameters),
            Stage::Waiting(_) | Stage::Open(_) | Stage::Refused => None,
        }
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
    table: &mut std::collections::BTreeMap<LogicalChannelNumber, OutgoingChannel>,
    raw: u16,
) -> Option<(LogicalChannelNumber, &mut OutgoingChannel)> {
    let number = LogicalChannelNumber::new(raw)?;
    Some((number, table.get_mut(&number)?))
}

fn check_room(used: usize, more: usize) -> Result<(), Limit> {
    if used + more > MAX_CHANNELS {
        return Err(Limit::Channels {
            ceiling: MAX_CHANNELS,
        });
    }
    Ok(())
}

impl From<CloseReason> for RequestChannelCloseReason {
    fn from(reason: CloseReason) -> Self {
        match reason {
            CloseReason::NotKnown => Self::NotKnown,
            CloseReason::Normal => Self::Normal,
            CloseReason::Reopen => Self::Reopen,
            CloseReason::ReservationFailure => Self::ReservationFailure,
        }
    }
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
