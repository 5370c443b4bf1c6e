//! Which channels a call wants and has: one for audio in each direction.
//!
//! | | none | asked for | open |
//! | --- | --- | --- | --- |
//! | transmit | we choose a format when capabilities are known | opening sent | told to the owner once the call is connected |
//! | receive | | the peer's opening waits until we know our addresses | told to the owner at once |
//!
//! Both sides come to the same format where they can: the order is that of the master, and a format that the peer
//! has opened towards us goes before all others. Asterisk sends in the format that it receives, whatever it opened.

use h323_h245::capability::{NoCommonMode, Selection, select_audio};
use h323_h245::messages::OpenLogicalChannelRejectCause;
use h323_h245::{
    AudioCodec, AudioFormat, CapabilitySet, Channel, ChannelAnswer, ChannelParameters, Direction,
    LogicalChannelNumber, Role, SessionId,
};

use crate::config::MediaAddresses;
use crate::event::{Receive, Transmit};
use crate::limits::MAX_WAITING_CHANNELS;

/// The channels of one call.
#[derive(Debug)]
pub(in crate::call) struct AudioPlan {
    formats: Vec<AudioFormat>,
    telephone_event: Option<u8>,
    local: Option<MediaAddresses>,
    transmit: Sending,
    receive: Option<(LogicalChannelNumber, Receive)>,
    /// Openings of the peer that wait for our addresses.
    waiting: Vec<(LogicalChannelNumber, Box<ChannelParameters>)>,
    /// Codecs that the peer announced and then refused a channel for.
    refused: Vec<AudioCodec>,
    /// The peer had our channel closed: no other is opened until its capabilities change.
    on_hold: bool,
    /// The peer wants nothing to be sent, on whatever channel.
    is_throttled: bool,
}

#[derive(Debug)]
enum Sending {
    None,
    /// An opening is out.
    Opening {
        number: LogicalChannelNumber,
        format: AudioFormat,
    },
    Open {
        number: LogicalChannelNumber,
        transmit: Transmit,
        told: bool,
        /// The peer wants nothing to be sent on it.
        is_throttled: bool,
    },
    /// It is being closed; another may follow.
    Closing {
        number: LogicalChannelNumber,
    },
}

/// What to do about a channel that the peer asks for.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::call) enum Verdict {
    Accept(ChannelAnswer),
    Reject(OpenLogicalChannelRejectCause),
    /// Later: our addresses are not known.
    Wait,
}

/// A change that the owner is told of.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::call) enum Change {
    ReceiveStarted(Receive),
    ReceiveStopped,
    TransmitStopped,
}

impl AudioPlan {
    pub(in crate::call) fn new(formats: Vec<AudioFormat>, telephone_event: Option<u8>) -> Self {
        Self {
            formats,
            telephone_event,
            local: None,
            transmit: Sending::None,
            receive: None,
            waiting: Vec::new(),
            refused: Vec::new(),
            on_hold: false,
            is_throttled: false,
        }
    }

    pub(in crate::call) fn formats(&self) -> &[AudioFormat] {
        &self.formats
    }

    pub(in crate::call) fn set_local(&mut self, local: MediaAddresses) {
        self.local = Some(local);
    }

    pub(in crate::call) fn has_local(&self) -> bool {
        self.local.is_some()
    }

    /// Whether a channel is open in either direction.
    pub(in crate::call) fn has_media(&self) -> bool {
        self.receive.is_some() || matches!(self.transmit, Sending::Open { .. })
    }

    /// What to do about an opening of the peer.
    pub(in crate::call) fn judge(
        &mut self,
        number: LogicalChannelNumber,
        parameters: &ChannelParameters,
    ) -> Verdict {
        if parameters.reverse.is_some() {
            return Verdict::Reject(OpenLogicalChannelRejectCause::UnsuitableReverseParameters);
        }
        let Some(format) = parameters.audio_format() else {
            return Verdict::Reject(OpenLogicalChannelRejectCause::DataTypeNotSupported);
        };
        if !self.formats.iter().any(|ours| ours.codec == format.codec) {
            return Verdict::Reject(OpenLogicalChannelRejectCause::DataTypeNotSupported);
        }
        // chan_ooh323, after a fast start that was not answered, opens its one audio channel in session 4.
        let session = match parameters.session {
            SessionId::UNASSIGNED => SessionId::AUDIO,
            SessionId::VIDEO | SessionId::DATA => {
                return Verdict::Reject(OpenLogicalChannelRejectCause::InvalidSessionId);
            }
            named => named,
        };
        match self.local {
            Some(local) => Verdict::Accept(ChannelAnswer {
                session: Some(session),
                ..ChannelAnswer::new(local.rtp, local.rtcp)
            }),
            None if self.waiting.len() >= MAX_WAITING_CHANNELS => {
                Verdict::Reject(OpenLogicalChannelRejectCause::Unspecified)
            }
            None => {
                self.waiting.retain(|(waiting, _)| *waiting != number);
                self.waiting.push((number, Box::new(parameters.clone())));
                Verdict::Wait
            }
        }
    }

    /// The openings that waited for our addresses.
    pub(in crate::call) fn take_waiting(
        &mut self,
    ) -> Vec<(LogicalChannelNumber, Box<ChannelParameters>)> {
        std::mem::take(&mut self.waiting)
    }

    /// The channel to ask for now, if one is wanted.
    pub(in crate::call) fn next_opening(
        &self,
        role: Option<Role>,
        peer: &CapabilitySet,
    ) -> Result<Option<(ChannelParameters, Selection)>, NoCommonMode> {
        let (Sending::None, Some(local), false) = (&self.transmit, self.local, self.on_hold) else {
            return Ok(None);
        };
        let selection = select_audio(&self.preference(role, peer), peer)?;
        match ChannelParameters::audio(selection.format, local.rtcp) {
            Ok(parameters) => Ok(Some((parameters, selection))),
            Err(error) => {
                tracing::error!(%error, "a format of ours cannot be announced");
                Ok(None)
            }
        }
    }

    /// Our formats in the order in which they are to be tried.
    fn preference(&self, role: Option<Role>, peer: &CapabilitySet) -> Vec<AudioFormat> {
        let usable = |format: &&AudioFormat| !self.refused.contains(&format.codec);
        let mut formats: Vec<AudioFormat> = self.formats.iter().filter(usable).copied().collect();
        if role == Some(Role::Slave) {
            let theirs: Vec<AudioCodec> = peer
                .receive_audio()
                .filter_map(|(_, capability)| AudioFormat::from_capability(capability))
                .map(|format| format.codec)
                .collect();
            formats.sort_by_key(|format| {
                theirs
                    .iter()
                    .position(|codec| *codec == format.codec)
                    .unwrap_or(usize::MAX)
            });
        }
        if let Some((_, receive)) = &self.receive {
            formats.sort_by_key(|format| format.codec != receive.format.codec);
        }
        formats
    }

    /// An opening of ours has gone out, or waits in the session.
    pub(in crate::call) fn opening(&mut self, number: LogicalChannelNumber, format: AudioFormat) {
        self.transmit = Sending::Opening { number, format };
    }

    /// A channel is open.
    pub(in crate::call) fn opened(&mut self, channel: &Channel) -> Option<Change> {
        let format = channel.audio_format()?;
        let payload_type = channel
            .dynamic_payload_type
            .or(format.codec.static_payload_type())?;
        match channel.direction {
            Direction::Receive => {
                let receive = Receive {
                    format,
                    payload_type,
                    telephone_event: self.telephone_event,
                    rtcp_to: channel.media_control,
                };
                self.receive = Some((channel.number, receive));
                Some(Change::ReceiveStarted(receive))
            }
            Direction::Transmit => {
                let transmit = Transmit {
                    format,
                    payload_type,
                    telephone_event: None,
                    rtp_to: channel.media?,
                    rtcp_to: channel.media_control,
                };
                self.transmit = Sending::Open {
                    number: channel.number,
                    transmit,
                    told: false,
                    is_throttled: false,
                };
                None
            }
        }
    }

    /// The peer did not open the channel that we asked for. `for_good` when it says that it does not want it.
    pub(in crate::call) fn refused(&mut self, refused: LogicalChannelNumber, for_good: bool) {
        if let Sending::Opening { number, format } = self.transmit
            && number == refused
        {
            self.transmit = Sending::None;
            if for_good {
                self.refused.push(format.codec);
            }
        }
    }

    /// Whether the peer has refused all that we could send.
    pub(in crate::call) fn is_all_refused(&self) -> bool {
        self.formats
            .iter()
            .all(|format| self.refused.contains(&format.codec))
    }

    /// A channel is closed.
    pub(in crate::call) fn closed(
        &mut self,
        direction: Direction,
        closed: LogicalChannelNumber,
    ) -> Option<Change> {
        match direction {
            Direction::Receive => {
                self.waiting.retain(|(number, _)| *number != closed);
                self.receive
                    .take_if(|(number, _)| *number == closed)
                    .map(|_| Change::ReceiveStopped)
            }
            Direction::Transmit => match self.transmit {
                Sending::Opening { number, .. } | Sending::Closing { number }
                    if number == closed =>
                {
                    self.transmit = Sending::None;
                    None
                }
                Sending::Open { number, told, .. } if number == closed => {
                    self.transmit = Sending::None;
                    told.then_some(Change::TransmitStopped)
                }
                Sending::None
                | Sending::Opening { .. }
                | Sending::Open { .. }
                | Sending::Closing { .. } => None,
            },
        }
    }

    /// Gives up what we send: the channel to close, if there is one, and what to tell the owner.
    pub(in crate::call) fn stop_sending(
        &mut self,
    ) -> (Option<LogicalChannelNumber>, Option<Change>) {
        match self.transmit {
            Sending::Open { number, told, .. } => {
                self.transmit = Sending::Closing { number };
                (Some(number), told.then_some(Change::TransmitStopped))
            }
            Sending::Opening { number, .. } => {
                self.transmit = Sending::Closing { number };
                (Some(number), None)
            }
            Sending::None | Sending::Closing { .. } => (None, None),
        }
    }

    /// Opens nothing until the peer's capabilities change.
    pub(in crate::call) fn hold(&mut self) {
        self.on_hold = true;
    }

    /// The peer's capabilities have changed: everything may be tried again.
    pub(in crate::call) fn resume(&mut self) {
        self.on_hold = false;
        self.refused.clear();
    }

    /// Whether what we send is no longer among what the peer can receive.
    pub(in crate::call) fn is_outdated(&self, peer: &CapabilitySet) -> bool {
        let Sending::Open { transmit, .. } = &self.transmit else {
            return false;
        };
        !peer.receive_audio().any(|(_, capability)| {
            AudioFormat::from_capability(capability)
                .is_some_and(|format| format.codec == transmit.format.codec)
        })
    }

    /// Puts no more into a packet than the peer takes by now. What is sent on an open channel may be less than was said
    /// when it was opened: fast start says so before anything is known of the peer.
    pub(in crate::call) fn shorten(&mut self, peer: &CapabilitySet) {
        let Sending::Open { transmit, told, .. } = &mut self.transmit else {
            return;
        };
        let offered = peer
            .receive_audio()
            .filter_map(|(_, capability)| AudioFormat::from_capability(capability))
            .filter(|format| format.codec == transmit.format.codec)
            .map(|format| format.frames_per_packet)
            .max();
        if let Some(frames) = offered
            && frames < transmit.format.frames_per_packet
        {
            transmit.format = transmit.format.at_most(frames);
            *told = false;
        }
    }

    /// The peer wants nothing to be sent, or again something: on this channel, or at all.
    pub(in crate::call) fn throttle(
        &mut self,
        about: Option<LogicalChannelNumber>,
        stops: bool,
    ) -> Option<Change> {
        match (about, &mut self.transmit) {
            (None, _) => self.is_throttled = stops,
            (
                Some(about),
                Sending::Open {
                    number,
                    is_throttled,
                    ..
                },
            ) if *number == about => *is_throttled = stops,
            (Some(_), _) => return None,
        }
        match &mut self.transmit {
            Sending::Open { told, .. } if stops => {
                std::mem::take(told).then_some(Change::TransmitStopped)
            }
            _ => None,
        }
    }

    /// What we send and the owner has not been told of, as it is now. To be asked for once the call is connected.
    pub(in crate::call) fn tell_transmit(
        &mut self,
        telephone_event: Option<u8>,
    ) -> Option<Transmit> {
        match &mut self.transmit {
            Sending::Open {
                transmit,
                told,
                is_throttled: false,
                ..
            } if !*told && !self.is_throttled => {
                *told = true;
                transmit.telephone_event = telephone_event;
                Some(*transmit)
            }
            Sending::None
            | Sending::Opening { .. }
            | Sending::Open { .. }
            | Sending::Closing { .. } => None,
        }
    }

    /// Everything ends.
    pub(in crate::call) fn clear(&mut self) -> Vec<Change> {
        let mut changes = Vec::new();
        if let Sending::Open { told: true, .. } =
            std::mem::replace(&mut self.transmit, Sending::None)
        {
            changes.push(Change::TransmitStopped);
        }
        if self.receive.take().is_some() {
            changes.push(Change::ReceiveStopped);
        }
        self.waiting.clear();
        changes
    }
}

#[cfg(test)]
mod tests;
