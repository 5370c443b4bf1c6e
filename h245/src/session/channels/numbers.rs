//! Which channel numbers are in use, and how much room there is.
//!
//! Each direction has numbers of its own. A bidirectional channel takes one in either: its own where the side
//! that opened it transmits, and the one of the acknowledgement where its media flow back.

use super::{IncomingChannel, OutgoingChannel, Stage};
use crate::channel::{Channel, Direction, LogicalChannelNumber};
use crate::error::Limit;
use crate::limits::MAX_CHANNELS;
use crate::session::Session;

impl OutgoingChannel {
    fn is_bidirectional(&self) -> bool {
        match &self.stage {
            Stage::Waiting(parameters) | Stage::Opening(parameters) => parameters.reverse.is_some(),
            Stage::Open(channel) => channel.reverse.is_some(),
            Stage::Refused => false,
        }
    }

    fn reverse_number(&self) -> Option<LogicalChannelNumber> {
        match &self.stage {
            Stage::Open(channel) => reverse_number(channel),
            Stage::Waiting(_) | Stage::Opening(_) | Stage::Refused => None,
        }
    }
}

impl IncomingChannel {
    pub(super) fn is_bidirectional(&self) -> bool {
        self.asked.as_ref().is_some_and(|a| a.reverse.is_some()) || self.reverse_number().is_some()
    }

    pub(super) fn reverse_number(&self) -> Option<LogicalChannelNumber> {
        self.channel.as_deref().and_then(reverse_number)
    }
}

fn reverse_number(channel: &Channel) -> Option<LogicalChannelNumber> {
    channel.reverse.as_ref().map(|reverse| reverse.number)
}

impl Session {
    /// Whether something flows in that direction under this number, or is about to.
    pub(super) fn is_in_use(&self, direction: Direction, number: LogicalChannelNumber) -> bool {
        let is_opened = match direction {
            Direction::Transmit => self.outgoing.contains_key(&number),
            Direction::Receive => self.incoming.contains_key(&number),
        };
        is_opened || self.is_reverse(direction, number)
    }

    /// Whether the number is that of what flows back, in that direction, on a bidirectional channel.
    pub(super) fn is_reverse(&self, direction: Direction, number: LogicalChannelNumber) -> bool {
        match direction {
            Direction::Transmit => self
                .incoming
                .values()
                .any(|channel| channel.reverse_number() == Some(number)),
            Direction::Receive => self
                .outgoing
                .values()
                .any(|channel| channel.reverse_number() == Some(number)),
        }
    }

    /// Whether so many more channels may be in a direction.
    pub(super) fn check_room(&self, direction: Direction, more: usize) -> Result<(), Limit> {
        let (opened, reverse) = match direction {
            Direction::Transmit => (
                self.outgoing.len(),
                self.incoming
                    .values()
                    .filter(|c| c.is_bidirectional())
                    .count(),
            ),
            Direction::Receive => (
                self.incoming.len(),
                self.outgoing
                    .values()
                    .filter(|c| c.is_bidirectional())
                    .count(),
            ),
        };
        if opened + reverse + more > MAX_CHANNELS {
            return Err(Limit::Channels {
                ceiling: MAX_CHANNELS,
            });
        }
        Ok(())
    }

    /// The next number for something that we transmit.
    pub(super) fn free_number(&self) -> Option<LogicalChannelNumber> {
        let first = self.next_number?;
        let mut number = first;
        loop {
            if !self.is_in_use(Direction::Transmit, number) {
                return Some(number);
            }
            number = number.next();
            if number == first {
                return None;
            }
        }
    }
}
