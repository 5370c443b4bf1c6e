//! Which channels a call wants and has, by session.
//!
//! The first session is that of the sound we send and hear ([`audio`]); it has its addresses from the command that makes or
//! takes the call. In each other session ([`sessions`]) the peer alone sends, and what it sends is recorded as it comes; its
//! addresses are asked for when they are needed. [`CallOptions::record`] says of which media there may be any.

pub(super) mod audio;
mod sessions;

use std::time::Instant;

use h323_h245::capability::{self, RtpFormat};
use h323_h245::messages::{DataType, OpenLogicalChannelRejectCause};
use h323_h245::{
    Channel, ChannelAnswer, ChannelParameters, Direction, LogicalChannelNumber, Role, SessionId,
};

use self::audio::AudioPlan;
use self::sessions::Sessions;
use crate::event::{Medium, Receive, Record};
use crate::options::{CallOptions, RecordedMedia};

/// The channels of one call.
#[derive(Debug)]
pub(super) struct Plan {
    record: RecordedMedia,
    /// The first session.
    pub(super) audio: AudioPlan,
    /// The others.
    pub(super) sessions: Sessions,
}

/// What to do about a channel that the peer asks for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Accept(ChannelAnswer),
    Reject(OpenLogicalChannelRejectCause),
    /// Later: our addresses are not known.
    Wait,
    /// Later: our owner is to be asked for addresses.
    Ask(SessionId, Medium),
}

/// A change that the owner is told of.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Change {
    ReceiveStarted(Receive),
    ReceiveStopped,
    TransmitStopped,
    RecordStarted(Record),
    RecordStopped(SessionId),
}

impl Plan {
    pub(super) fn new(options: &CallOptions) -> Self {
        let CallOptions {
            audio,
            telephone_event,
            record,
            ..
        } = options;
        Self {
            record: *record,
            audio: AudioPlan::new(audio.clone(), *telephone_event, record.audio),
            sessions: Sessions::default(),
        }
    }

    /// Whether a channel is open in either direction.
    pub(super) fn has_media(&self) -> bool {
        self.audio.has_media() || self.sessions.has_media()
    }

    /// What to do about an opening of the peer, which is for us to assign a session if we are master.
    pub(super) fn judge(
        &mut self,
        number: LogicalChannelNumber,
        parameters: &ChannelParameters,
        role: Option<Role>,
        now: Instant,
    ) -> Verdict {
        use OpenLogicalChannelRejectCause as Cause;
        let is_audio = matches!(parameters.data_type, DataType::AudioData(_));
        if is_audio && !self.is_further_audio(parameters.session) {
            return self.audio.judge(number, parameters);
        }
        let Some(medium) = self.recordable(&parameters.data_type) else {
            return Verdict::Reject(Cause::DataTypeNotSupported);
        };
        if parameters.reverse.is_some() {
            return Verdict::Reject(Cause::UnsuitableReverseParameters);
        }
        let first = self.audio.sessions();
        match self.sessions.place(parameters.session, medium, role, first) {
            Ok(session) => {
                let may_ask = self.audio.has_local();
                self.sessions.take(session, medium, number, may_ask, now)
            }
            Err(cause) => Verdict::Reject(cause),
        }
    }

    /// A second sound beside the first.
    fn is_further_audio(&self, session: SessionId) -> bool {
        let is_named = !matches!(session, SessionId::UNASSIGNED | SessionId::AUDIO);
        let heard = self.audio.receives_in();
        self.record.audio && is_named && heard.is_some_and(|heard| heard != session)
    }

    /// The medium of a data type that is accepted to be recorded.
    fn recordable(&self, data_type: &DataType) -> Option<Medium> {
        let medium = Medium::of(&RtpFormat::of(data_type)?)?;
        self.record.includes(medium).then_some(medium)
    }

    /// A channel is open.
    pub(super) fn opened(&mut self, channel: &Channel) -> Vec<Change> {
        match (channel.direction, record(channel)) {
            (Direction::Receive, Some(record))
                if self.sessions.opened(record.session, channel.number) =>
            {
                vec![Change::RecordStarted(record)]
            }
            (Direction::Receive | Direction::Transmit, _) => self.audio.opened(channel),
        }
    }

    /// A channel is closed, or was never opened.
    pub(super) fn closed(
        &mut self,
        direction: Direction,
        number: LogicalChannelNumber,
    ) -> Option<Change> {
        if direction == Direction::Receive
            && let Some(closed) = self.sessions.closed(number)
        {
            return closed
                .was_open
                .then_some(Change::RecordStopped(closed.session));
        }
        self.audio.closed(direction, number)
    }

    /// Everything ends.
    pub(super) fn clear(&mut self) -> Vec<Change> {
        let mut changes = self.audio.clear();
        let sessions = self.sessions.clear();
        changes.extend(sessions.into_iter().map(Change::RecordStopped));
        changes
    }
}

/// What is recorded of a channel, if that is RTP.
fn record(channel: &Channel) -> Option<Record> {
    let format = RtpFormat::of(&channel.data_type)?;
    Some(Record {
        session: channel.session,
        medium: Medium::of(&format)?,
        name: format.name,
        clock_rate_hz: format.clock_rate_hz,
        payload_type: channel.dynamic_payload_type.or(format.payload_type),
        rtcp_to: channel.media_control,
    })
}

impl Medium {
    fn of(format: &RtpFormat) -> Option<Self> {
        match format.medium {
            capability::Medium::Audio => Some(Self::Audio),
            capability::Medium::Video => Some(Self::Video),
            capability::Medium::Data => Some(Self::Data),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
