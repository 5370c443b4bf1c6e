//! Which channels a call wants and has for the sound that we send and hear: one in each direction, of the first session.
//!
//! | | none | asked for | open |
//! | --- | --- | --- | --- |
//! | transmit | we choose a format when capabilities are known | opening sent | told to the owner once the call is connected |
//! | receive | | the peer's opening waits until we know our addresses | told to the owner at once |
//!
//! Both sides come to the same format where they can: the order is that of the master, and a format that the peer
//! has opened towards us goes before all others. Asterisk sends in the format that it receives, whatever it opened.
//!
//! Where audio is recorded, the peer may also send in a codec that nobody here decodes; that is told otherwise.

use h323_h245::capability::{NoCommonMode, Selection, select_audio};
use h323_h245::messages::OpenLogicalChannelRejectCause;
use h323_h245::{
    AudioCodec, AudioFormat, CapabilitySet, Channel, ChannelAnswer, ChannelParameters, Direction,
    LogicalChannelNumber, Role, SessionId,
};

use super::{Change, Verdict};
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
    receive: Option<Receiving>,
    /// Whether audio that nobody here decodes is taken too.
    is_recorded: bool,
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

/// What comes in.
#[derive(Debug)]
struct Receiving {
    number: LogicalChannelNumber,
    session: SessionId,
    /// The codec, unless nobody here decodes it.
    heard: Option<AudioCodec>,
}

impl Receiving {
    /// What is told when it ends.
    fn stop(&self) -> Change {
        match self.heard {
            Some(_) => Change::ReceiveStopped,
            None => Change::RecordStopped(self.session),
        }
    }
}

impl AudioPlan {
    pub(super) fn new(
        formats: Vec<AudioFormat>,
        telephone_event: Option<u8>,
        is_recorded: bool,
    ) -> Self {
        Self {
            formats,
            is_recorded,
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

    /// The session that we receive in.
    pub(super) fn receives_in(&self) -> Option<SessionId> {
        self.receive.as_ref().map(|receiving| receiving.session)
    }

    /// The ids of the first session: the one that is due to it, and another if the peer has chosen that.
    pub(super) fn sessions(&self) -> impl Iterator<Item = SessionId> + Clone + use<> {
        [SessionId::AUDIO].into_iter().chain(self.receives_in())
    }

    fn decodes(&self, codec: AudioCodec) -> bool {
        self.formats.iter().any(|ours| ours.codec == codec)
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
        if !self.is_recorded && !self.decodes(format.codec) {
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
        if let Some(heard) = self.receive.as_ref().and_then(|receiving| receiving.heard) {
            formats.sort_by_key(|format| format.codec != heard);
        }
        formats
    }

    /// An opening of ours has gone out, or waits in the session.
    pub(in crate::call) fn opening(&mut self, number: LogicalChannelNumber, format: AudioFormat) {
        self.transmit = Sending::Opening { number, format };
    }

    /// A channel is open.
    pub(super) fn opened(&mut self, channel: &Channel) -> Vec<Change> {
        match channel.direction {
            Direction::Receive => self.receive_opened(channel),
            Direction::Transmit => {
                if let Some(transmit) = transmit(channel) {
                    self.transmit = Sending::Open {
                        number: channel.number,
                        transmit,
                        told: false,
                        is_throttled: false,
                    };
                }
                Vec::new()
            }
        }
    }

    /// The channel that came last is the one that counts.
    fn receive_opened(&mut self, channel: &Channel) -> Vec<Change> {
        let Some(format) = channel.audio_format() else {
            return Vec::new();
        };
        let heard = self.decodes(format.codec).then_some(format.codec);
        let started = match (heard, payload_type(channel, format)) {
            (Some(_), Some(payload_type)) => Change::ReceiveStarted(Receive {
                format,
                payload_type,
                telephone_event: self.telephone_event,
                rtcp_to: channel.media_control,
            }),
            (Some(_), None) => return Vec::new(),
            (None, _) => match super::record(channel) {
                Some(record) => Change::RecordStarted(record),
                None => return Vec::new(),
            },
        };
        let receiving = Receiving {
            number: channel.number,
            session: channel.session,
            heard,
        };
        let before = self.receive.replace(receiving);
        // What is heard may go on otherwise without a stop.
        let stopped = before.filter(|before| before.heard.is_none() || heard.is_none());
        let stopped = stopped.map(|before| before.stop());
        stopped.into_iter().chain([started]).collect()
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
                    .take_if(|receiving| receiving.number == closed)
                    .map(|receiving| receiving.stop())
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
        changes.extend(self.receive.take().map(|receiving| receiving.stop()));
        self.waiting.clear();
        changes
    }
}

fn payload_type(channel: &Channel, format: AudioFormat) -> Option<u8> {
    (channel.dynamic_payload_type).or(format.codec.static_payload_type())
}

/// What is to be sent on a channel.
fn transmit(channel: &Channel) -> Option<Transmit> {
    let format = channel.audio_format()?;
    Some(Transmit {
        format,
        payload_type: payload_type(channel, format)?,
        telephone_event: None,
        rtp_to: channel.media?,
        rtcp_to: channel.media_control,
    })
}

#[cfg(test)]
mod tests;
