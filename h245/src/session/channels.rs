//! The tables of logical channels: what is in them, and what their entities and timers do to it.

mod commands;
mod messages;
mod numbers;

use std::time::Instant;

use super::rate::Rate;
use super::{Closed, Event, Refusal, Session, Timer};
use crate::channel::{Channel, ChannelParameters, Direction, LogicalChannelNumber};
use crate::limits::{MAX_FAST_UPDATES_PER_SECOND, RATE_WINDOW};
use crate::procedure::Reaction;
use crate::procedure::clcse::{self, IncomingClcse, OutgoingClcse};
use crate::procedure::lcse::{self, IncomingLcse, OutgoingLcse};

/// A channel that we transmit on.
#[derive(Debug)]
pub(super) struct OutgoingChannel {
    lcse: OutgoingLcse,
    clcse: IncomingClcse,
    stage: Stage,
    fast_updates: Rate,
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

    /// When T103 expires.
    pub(super) fn poll_timeout(&self) -> Option<Instant> {
        self.lcse.poll_timeout()
    }
}

/// A channel that the peer transmits on.
#[derive(Debug)]
pub(super) struct IncomingChannel {
    lcse: IncomingLcse,
    clcse: OutgoingClcse,
    /// What the peer asked for, until it is answered.
    asked: Option<Box<ChannelParameters>>,
    /// What was accepted. A bidirectional channel is open when the peer has confirmed it.
    channel: Option<Box<Channel>>,
    /// Of what flows back.
    fast_updates: Rate,
}

impl IncomingChannel {
    pub(super) fn open(&self) -> Option<&Channel> {
        self.channel
            .as_deref()
            .filter(|_| self.lcse.is_established())
    }

    pub(super) fn timers(&self) -> [(Timer, Option<Instant>); 2] {
        [
            (Timer::T103, self.lcse.poll_timeout()),
            (Timer::T108, self.clcse.poll_timeout()),
        ]
    }
}

impl Session {
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
                let expired = channel.lcse.handle_timeout(now);
                self.react_request_close(number, reaction);
                self.react_incoming(number, expired);
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

    fn react_incoming(
        &mut self,
        number: LogicalChannelNumber,
        reaction: Reaction<lcse::IncomingIndication>,
    ) {
        match reaction.indication {
            Some(lcse::IncomingIndication::Established) => {
                let opened = self.incoming.get(&number).and_then(IncomingChannel::open);
                if let Some(channel) = opened.cloned() {
                    self.event(Event::ChannelOpened(Box::new(channel)));
                }
            }
            Some(lcse::IncomingIndication::Unconfirmed) => {
                self.incoming.remove(&number);
                self.closed(Direction::Receive, number, Closed::Protocol);
            }
            // Told by whoever handled the opening or the close.
            Some(
                lcse::IncomingIndication::Establish(_)
                | lcse::IncomingIndication::Replace(_)
                | lcse::IncomingIndication::Released,
            )
            | None => {}
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

    /// Whether a fast update of what we transmit under this number is within the ceiling; counts it if so.
    pub(super) fn admit_fast_update(&mut self, number: LogicalChannelNumber, now: Instant) -> bool {
        if let Some(channel) = self.outgoing.get_mut(&number) {
            return channel.open().is_some() && channel.fast_updates.admit(now);
        }
        self.incoming
            .values_mut()
            .find(|channel| channel.open().is_some() && channel.reverse_number() == Some(number))
            .is_some_and(|channel| channel.fast_updates.admit(now))
    }

    fn closed(&mut self, direction: Direction, number: LogicalChannelNumber, by: Closed) {
        self.event(Event::ChannelClosed {
            direction,
            number,
            by,
        });
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

fn fast_updates() -> Rate {
    Rate::new(MAX_FAST_UPDATES_PER_SECOND, RATE_WINDOW)
}

/// A message about a channel that there is not, or not in that direction. Messages cross, so this is no
/// one's fault.
fn ignored(message: &'static str, number: u16) {
    tracing::debug!(message, number, "ignored: there is no such channel");
}
