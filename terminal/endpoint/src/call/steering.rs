//! What changes about the media of a call while its channels stay, and what is asked about them: pauses, the peer's
//! wishes for less or for nothing, the round trip.
//!
//! A side pauses the other by the empty capability set (H.323 section 8.4.6): whoever gets it stops sending, closes the
//! channels that it sends on, and opens others once it gets a set that is not empty.

use std::time::{Duration, Instant};

use h323_h245::{CapabilitySet, Command, Scope};

use super::{Call, State};
use crate::error::CommandError;
use crate::event::{Event, Side};

/// Who pauses whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Pauses {
    ours: Pause,
    /// The peer has us paused.
    theirs: bool,
}

/// What has become of our wish to pause the peer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Pause {
    #[default]
    None,
    /// The empty set is out.
    Asked,
    Paused,
    /// Our full set is out.
    Resuming,
}

impl Pauses {
    /// Whether one of us has sent the empty set last, so that no media in one direction is nothing to end a call for.
    pub(super) fn is_any(self) -> bool {
        self.ours != Pause::None || self.theirs
    }

    /// Whether the peer may open channels to us.
    pub(super) fn is_peer_welcome(self) -> bool {
        matches!(self.ours, Pause::None | Pause::Resuming)
    }
}

impl Call {
    /// Has the peer stop sending.
    pub(crate) fn pause(&mut self, now: Instant) -> Result<(), CommandError> {
        if self.control.pauses.ours != Pause::None {
            return Err(CommandError::Paused);
        }
        self.change_pause(Pause::Asked, CapabilitySet::empty(), now)
    }

    /// Lets the peer send again.
    pub(crate) fn resume(&mut self, now: Instant) -> Result<(), CommandError> {
        if self.control.pauses.ours != Pause::Paused {
            return Err(CommandError::NotPaused);
        }
        let set = self.control.capabilities().clone();
        self.change_pause(Pause::Resuming, set, now)
    }

    fn change_pause(
        &mut self,
        to: Pause,
        set: CapabilitySet,
        now: Instant,
    ) -> Result<(), CommandError> {
        let State::Connected = self.state else {
            return Err(self.wrong_state("pause or resume"));
        };
        if !self.control.session.is_announced() {
            return Err(CommandError::NoControl);
        }
        if let Err(error) = self.control.session.capabilities_request(set, now) {
            tracing::debug!(call = %self.id, %error, "no capability set");
            return Err(CommandError::NoControl);
        }
        self.control.pauses.ours = to;
        self.settle(now);
        Ok(())
    }

    /// The peer took our set.
    pub(super) fn handle_capabilities_accepted(&mut self) {
        let call = self.id;
        let by = Side::Local;
        match self.control.pauses.ours {
            Pause::Asked => {
                self.control.pauses.ours = Pause::Paused;
                self.event(Event::Paused { call, by });
            }
            Pause::Resuming => {
                self.control.pauses.ours = Pause::None;
                self.event(Event::Resumed { call, by });
            }
            Pause::None | Pause::Paused => {}
        }
    }

    /// The peer did not take our set. `false` if that was no matter of pausing.
    pub(super) fn handle_pause_refused(&mut self) -> bool {
        let is_paused = match self.control.pauses.ours {
            Pause::Asked => false,
            Pause::Resuming => true,
            Pause::None | Pause::Paused => return false,
        };
        self.control.pauses.ours = match is_paused {
            true => Pause::Paused,
            false => Pause::None,
        };
        let call = self.id;
        self.event(Event::PauseFailed { call, is_paused });
        true
    }

    /// The peer sent the empty set. The session closes the channel itself.
    pub(super) fn handle_paused(&mut self) {
        let (_, change) = self.media.audio.stop_sending();
        self.tell(change);
        if !std::mem::replace(&mut self.control.pauses.theirs, true) {
            let (call, by) = (self.id, Side::Peer);
            self.event(Event::Paused { call, by });
        }
    }

    /// The peer says what it can receive.
    pub(super) fn handle_capabilities(&mut self, peer: &CapabilitySet, now: Instant) {
        if std::mem::take(&mut self.control.pauses.theirs) {
            let (call, by) = (self.id, Side::Peer);
            self.event(Event::Resumed { call, by });
        }
        self.media.audio.resume();
        if self.media.audio.is_outdated(peer) {
            self.stop_sending(now);
        } else {
            self.media.audio.shorten(peer);
            self.tell_transmit();
        }
        self.open_channels(now);
    }

    /// The peer wants something done at once.
    pub(super) fn handle_command(&mut self, command: &Command) {
        match command {
            // All that we send is that one channel.
            Command::FlowControl {
                scope: scope @ (Scope::Channel(_) | Scope::WholeMultiplex),
                maximum_bit_rate,
            } => {
                let number = match scope {
                    Scope::Channel(number) => Some(*number),
                    Scope::WholeMultiplex | Scope::Resource(_) => None,
                };
                let change = self
                    .media
                    .audio
                    .throttle(number, *maximum_bit_rate == Some(0));
                self.tell(change);
                self.tell_transmit();
                if let Some(rate @ 1..) = maximum_bit_rate {
                    tracing::debug!(call = %self.id, rate, "the codec has one rate, flow control changes nothing");
                }
            }
            command => tracing::debug!(call = %self.id, ?command, "left alone"),
        }
    }

    /// Asks how long a message and its answer take.
    pub(crate) fn round_trip(&mut self, now: Instant) -> Result<(), CommandError> {
        if !self.control.is_up() || self.state.is_ending() {
            return Err(CommandError::NoControl);
        }
        match self.control.session.round_trip_delay_request(now) {
            Ok(()) => {
                self.settle(now);
                Ok(())
            }
            Err(error) => {
                tracing::debug!(call = %self.id, %error, "no round trip delay request");
                Err(CommandError::NoControl)
            }
        }
    }

    pub(super) fn tell_round_trip(&mut self, delay: Option<Duration>) {
        let call = self.id;
        self.event(Event::RoundTrip { call, delay });
    }
}
