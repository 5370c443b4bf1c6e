//! What the user wants of logical channels.

use std::time::Instant;

use h323_messages::h245::{OpenLogicalChannelRejectCause, RequestChannelCloseReason};

use super::{IncomingChannel, OutgoingChannel, Stage, fast_updates};
use crate::channel::{
    Channel, ChannelAnswer, ChannelParameters, Direction, LogicalChannelNumber, ReverseAnswer,
    ReverseChannel,
};
use crate::error::{Error, Limit, Misuse};
use crate::limits::{MAX_OUTSTANDING, MAX_WAITING_OPENS};
use crate::message::IntoMessage;
use crate::procedure::clcse::{IncomingClcse, OutgoingClcse};
use crate::procedure::lcse::{IncomingLcse, OutgoingLcse};
use crate::session::{CloseReason, Closed, Event, Refusal, Session};

impl Session {
    pub(in crate::session) fn open_channel(
        &mut self,
        parameters: ChannelParameters,
        now: Instant,
    ) -> Result<LogicalChannelNumber, Error> {
        self.check_room(Direction::Transmit, 1)?;
        if parameters.reverse.is_some() {
            self.check_room(Direction::Receive, 1)?;
        }
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
            fast_updates: fast_updates(),
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
    pub(in crate::session) fn open_waiting(&mut self, now: Instant) {
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

    pub(in crate::session) fn accept_channel(
        &mut self,
        number: LogicalChannelNumber,
        mut answer: ChannelAnswer,
        now: Instant,
    ) -> Result<(), Error> {
        let free_number = self.free_number();
        let incoming = self
            .incoming
            .get_mut(&number)
            .ok_or(Misuse::Channel(number))?;
        let asked = incoming.asked.as_ref().ok_or(Misuse::Channel(number))?;
        answer.session.get_or_insert(asked.session);
        answer.reverse = match &asked.reverse {
            Some(reverse) => Some(ReverseAnswer {
                number: free_number.ok_or(Misuse::NoNumber)?,
                dynamic_payload_type: reverse.dynamic_payload_type,
            }),
            None => None,
        };
        let ack = answer.to_ack(number)?;
        h323_per::encode(&ack, &mut Vec::new()).map_err(Misuse::from)?;
        let ack = incoming
            .lcse
            .establish_response(ack, now)
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
            reverse: asked.reverse.zip(answer.reverse).map(|(asked, answer)| {
                Box::new(ReverseChannel {
                    number: answer.number,
                    data_type: asked.data_type,
                    media: asked.media,
                    dynamic_payload_type: answer.dynamic_payload_type,
                })
            }),
        });
        if let Some(reverse) = &channel.reverse {
            self.next_number = Some(reverse.number.next());
        }
        incoming.channel = Some(channel.clone());
        let is_open = incoming.open().is_some();
        self.send(ack.into_message());
        if is_open {
            self.event(Event::ChannelOpened(channel));
        }
        Ok(())
    }

    pub(in crate::session) fn reject_channel(
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

    pub(in crate::session) fn close_channel(
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

    pub(in crate::session) fn ask_for_close(
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

    pub(in crate::session) fn refuse_close(
        &mut self,
        number: LogicalChannelNumber,
    ) -> Result<(), Error> {
        let reject = self
            .outgoing
            .get_mut(&number)
            .and_then(|channel| channel.clcse.reject_request())
            .ok_or(Misuse::Channel(number))?;
        self.send(reject.into_message());
        Ok(())
    }

    pub(in crate::session) fn adopt_channels(&mut self, channels: &[Channel]) -> Result<(), Error> {
        let count = |direction| channels.iter().filter(|c| c.direction == direction).count();
        for direction in [Direction::Transmit, Direction::Receive] {
            self.check_room(direction, count(direction))?;
        }
        for (index, channel) in channels.iter().enumerate() {
            let in_use = self.is_in_use(channel.direction, channel.number);
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
                        fast_updates: fast_updates(),
                    };
                    self.outgoing.insert(number, outgoing);
                }
                Direction::Receive => {
                    let incoming = IncomingChannel {
                        lcse: IncomingLcse::established(number, timers.t103),
                        clcse: OutgoingClcse::new(number, timers.t108),
                        asked: None,
                        channel: Some(channel),
                        fast_updates: fast_updates(),
                    };
                    self.incoming.insert(number, incoming);
                }
            }
        }
        Ok(())
    }

    /// The peer can receive nothing: what we transmit ends, and what is being opened is given up. What
    /// waits goes on waiting.
    pub(in crate::session) fn close_for_pause(&mut self, now: Instant) {
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
    pub(in crate::session) fn close_all(&mut self, now: Instant) {
        let closes: Vec<_> = self
            .outgoing
            .values_mut()
            .filter_map(|channel| channel.lcse.release_request(now).pdu)
            .collect();
        for close in closes {
            self.send(close);
        }
    }
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
