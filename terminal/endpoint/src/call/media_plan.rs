//! Which channels a call wants and has: one for audio in each direction.
//!
//! | | none | asked for | open |
//! | --- | --- | --- | --- |
//! | transmit | we choose a format when capabilities are known | opening sent | told to the owner once the call is connected |
//! | receive | | the peer's opening waits until we know our addresses | told to the owner at once |
//!
//! Both sides come to the same format where they can: the order is that of the master, and a format that the peer
//! has opened towards us goes before all others. Asterisk sends in the format that it receives, whatever it opened.

use h323_h245::capability::{NoCommonMode, select_audio};
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
pub(super) struct MediaPlan {
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
    },
    /// It is being closed; another may follow.
    Closing {
        number: LogicalChannelNumber,
    },
}

/// What to do about a channel that the peer asks for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Accept(ChannelAnswer),
    Reject(OpenLogicalChannelRejectCause),
    /// Later: our addresses are not known.
    Wait,
}

/// A change that the owner is told of.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Change {
    ReceiveStarted(Receive),
    ReceiveStopped,
    TransmitStopped,
}

impl MediaPlan {
    pub(super) fn new(formats: Vec<AudioFormat>, telephone_event: Option<u8>) -> Self {
        Self {
            formats,
            telephone_event,
            local: None,
            transmit: Sending::None,
            receive: None,
            waiting: Vec::new(),
            refused: Vec::new(),
            on_hold: false,
        }
    }

    pub(super) fn formats(&self) -> &[AudioFormat] {
        &self.formats
    }

    pub(super) fn set_local(&mut self, local: MediaAddresses) {
        self.local = Some(local);
    }

    /// Whether a channel is open in either direction.
    pub(super) fn has_media(&self) -> bool {
        self.receive.is_some() || matches!(self.transmit, Sending::Open { .. })
    }

    /// What to do about an opening of the peer.
    pub(super) fn judge(
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
    pub(super) fn take_waiting(&mut self) -> Vec<(LogicalChannelNumber, Box<ChannelParameters>)> {
        std::mem::take(&mut self.waiting)
    }

    /// The channel to ask for now, if one is wanted.
    pub(super) fn next_opening(
        &self,
        role: Option<Role>,
        peer: &CapabilitySet,
    ) -> Result<Option<(ChannelParameters, AudioFormat)>, NoCommonMode> {
        let (Sending::None, Some(local), false) = (&self.transmit, self.local, self.on_hold) else {
            return Ok(None);
        };
        let format = select_audio(&self.preference(role, peer), peer)?.format;
        match ChannelParameters::audio(format, local.rtcp) {
            Ok(parameters) => Ok(Some((parameters, format))),
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
    pub(super) fn opening(&mut self, number: LogicalChannelNumber, format: AudioFormat) {
        self.transmit = Sending::Opening { number, format };
    }

    /// A channel is open.
    pub(super) fn opened(&mut self, channel: &Channel) -> Option<Change> {
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
                };
                None
            }
        }
    }

    /// The peer did not open the channel that we asked for. `for_good` when it says that it does not want it.
    pub(super) fn refused(&mut self, refused: LogicalChannelNumber, for_good: bool) {
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
    pub(super) fn is_all_refused(&self) -> bool {
        self.formats
            .iter()
            .all(|format| self.refused.contains(&format.codec))
    }

    /// A channel is closed.
    pub(super) fn closed(
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
    pub(super) fn stop_sending(&mut self) -> (Option<LogicalChannelNumber>, Option<Change>) {
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
    pub(super) fn hold(&mut self) {
        self.on_hold = true;
    }

    /// The peer's capabilities have changed: everything may be tried again.
    pub(super) fn resume(&mut self) {
        self.on_hold = false;
        self.refused.clear();
    }

    /// Whether what we send is no longer among what the peer can receive.
    pub(super) fn is_outdated(&self, peer: &CapabilitySet) -> bool {
        let Sending::Open { transmit, .. } = &self.transmit else {
            return false;
        };
        !peer.receive_audio().any(|(_, capability)| {
            AudioFormat::from_capability(capability)
                .is_some_and(|format| format.codec == transmit.format.codec)
        })
    }

    /// What we send and the owner has not been told of. To be asked for once the call is connected.
    pub(super) fn tell_transmit(&mut self, telephone_event: Option<u8>) -> Option<Transmit> {
        match &mut self.transmit {
            Sending::Open { transmit, told, .. } if !*told => {
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
    pub(super) fn clear(&mut self) -> Vec<Change> {
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
mod tests {
    use h323_h245::capability::UserInputMethods;
    use h323_h245::messages::DataType;

    use super::*;

    const ALAW: AudioFormat = AudioFormat::new(AudioCodec::G711Alaw64k, 20);
    const ULAW: AudioFormat = AudioFormat::new(AudioCodec::G711Ulaw64k, 20);
    const G729: AudioFormat = AudioFormat::new(AudioCodec::G729, 2);

    fn local() -> MediaAddresses {
        MediaAddresses {
            rtp: "192.0.2.1:4000".parse().unwrap(),
            rtcp: "192.0.2.1:4001".parse().unwrap(),
        }
    }

    fn plan() -> MediaPlan {
        let mut plan = MediaPlan::new(vec![ALAW, ULAW], Some(101));
        plan.set_local(local());
        plan
    }

    fn number(number: u16) -> LogicalChannelNumber {
        LogicalChannelNumber::new(number).unwrap()
    }

    fn peer(formats: &[AudioFormat]) -> CapabilitySet {
        CapabilitySet::telephone(formats, UserInputMethods::default()).unwrap()
    }

    fn channel(direction: Direction, lcn: u16, format: AudioFormat) -> Channel {
        Channel {
            direction,
            number: number(lcn),
            session: SessionId::AUDIO,
            data_type: DataType::AudioData(format.to_capability().unwrap().into()),
            media: Some("192.0.2.2:5000".parse().unwrap()),
            media_control: Some("192.0.2.2:5001".parse().unwrap()),
            dynamic_payload_type: None,
            reverse: None,
        }
    }

    fn chosen(plan: &MediaPlan, role: Role, peer: &CapabilitySet) -> Option<AudioFormat> {
        plan.next_opening(Some(role), peer)
            .unwrap()
            .map(|(_, format)| format)
    }

    #[test]
    fn the_master_goes_by_its_own_order_and_the_slave_by_the_masters() {
        let theirs = peer(&[G729, ULAW, ALAW]);
        assert_eq!(chosen(&plan(), Role::Master, &theirs), Some(ALAW));
        assert_eq!(chosen(&plan(), Role::Slave, &theirs), Some(ULAW));
    }

    #[test]
    fn what_the_peer_already_sends_goes_before_any_order() {
        let mut plan = plan();
        plan.opened(&channel(Direction::Receive, 1, ULAW));
        assert_eq!(
            chosen(&plan, Role::Master, &peer(&[ALAW, ULAW])),
            Some(ULAW)
        );
        assert_eq!(
            chosen(&plan, Role::Master, &peer(&[ALAW])),
            Some(ALAW),
            "unless the peer cannot receive it"
        );
    }

    #[test]
    fn nothing_is_opened_twice_or_before_our_addresses_are_known() {
        let theirs = peer(&[ALAW]);
        assert_eq!(
            chosen(&MediaPlan::new(vec![ALAW], None), Role::Master, &theirs),
            None
        );
        let mut plan = plan();
        plan.opening(number(1), ALAW);
        assert_eq!(chosen(&plan, Role::Master, &theirs), None);
        plan.opened(&channel(Direction::Transmit, 1, ALAW));
        assert_eq!(chosen(&plan, Role::Master, &theirs), None);
    }

    #[test]
    fn after_a_refusal_the_next_format_is_tried() {
        let mut plan = plan();
        let theirs = peer(&[ALAW, ULAW]);
        plan.opening(number(1), ALAW);
        plan.refused(number(1), true);
        assert_eq!(chosen(&plan, Role::Master, &theirs), Some(ULAW));
        assert!(!plan.is_all_refused());
        plan.opening(number(2), ULAW);
        plan.refused(number(2), true);
        assert!(plan.is_all_refused());
        assert!(plan.next_opening(Some(Role::Master), &theirs).is_err());
        plan.resume();
        assert_eq!(
            chosen(&plan, Role::Master, &theirs),
            Some(ALAW),
            "other capabilities, other chances"
        );
    }

    #[test]
    fn a_refusal_because_of_a_pause_is_not_for_good() {
        let mut plan = plan();
        plan.opening(number(1), ALAW);
        plan.refused(number(1), false);
        assert_eq!(chosen(&plan, Role::Master, &peer(&[ALAW])), Some(ALAW));
    }

    #[test]
    fn a_format_that_the_peer_can_no_longer_receive_gives_way() {
        let mut plan = plan();
        plan.opened(&channel(Direction::Transmit, 1, ALAW));
        assert!(plan.tell_transmit(None).is_some());
        assert!(!plan.is_outdated(&peer(&[ULAW, ALAW])));
        let theirs = peer(&[ULAW]);
        assert!(plan.is_outdated(&theirs));
        assert_eq!(
            plan.stop_sending(),
            (Some(number(1)), Some(Change::TransmitStopped))
        );
        assert_eq!(
            chosen(&plan, Role::Master, &theirs),
            None,
            "not before the old channel is closed"
        );
        assert_eq!(
            plan.closed(Direction::Transmit, number(1)),
            None,
            "has been told"
        );
        assert_eq!(chosen(&plan, Role::Master, &theirs), Some(ULAW));
    }

    #[test]
    fn what_the_peer_had_closed_is_not_opened_again_until_it_says_so() {
        let mut plan = plan();
        plan.opened(&channel(Direction::Transmit, 1, ALAW));
        plan.hold();
        plan.stop_sending();
        plan.closed(Direction::Transmit, number(1));
        let theirs = peer(&[ALAW]);
        assert_eq!(chosen(&plan, Role::Master, &theirs), None);
        plan.resume();
        assert_eq!(chosen(&plan, Role::Master, &theirs), Some(ALAW));
    }

    #[test]
    fn what_is_sent_is_told_once_and_what_was_not_told_is_not_stopped() {
        let mut plan = plan();
        plan.opened(&channel(Direction::Transmit, 1, ALAW));
        assert_eq!(plan.clear(), []);
        plan.opened(&channel(Direction::Transmit, 2, ALAW));
        let transmit = plan.tell_transmit(Some(96)).unwrap();
        assert_eq!(
            (transmit.payload_type, transmit.telephone_event),
            (8, Some(96))
        );
        assert_eq!(plan.tell_transmit(Some(96)), None);
        plan.opened(&channel(Direction::Receive, 7, ALAW));
        assert_eq!(
            plan.clear(),
            [Change::TransmitStopped, Change::ReceiveStopped]
        );
        assert!(!plan.has_media());
    }

    #[test]
    fn the_channel_that_came_last_is_the_one_that_counts() {
        let mut plan = plan();
        plan.opened(&channel(Direction::Receive, 1, ALAW));
        assert!(matches!(
            plan.opened(&channel(Direction::Receive, 2, ULAW)),
            Some(Change::ReceiveStarted(Receive {
                payload_type: 0,
                ..
            }))
        ));
        assert_eq!(plan.closed(Direction::Receive, number(1)), None);
        assert_eq!(
            plan.closed(Direction::Receive, number(2)),
            Some(Change::ReceiveStopped)
        );
    }

    #[test]
    fn openings_are_judged_by_what_they_carry() {
        let mut plan = plan();
        let mut asked = ChannelParameters::audio(ULAW, local().rtcp).unwrap();
        assert!(
            matches!(plan.judge(number(1), &asked), Verdict::Accept(answer) if answer.media == Some(local().rtp))
        );
        asked.session = SessionId::UNASSIGNED;
        let Verdict::Accept(answer) = plan.judge(number(1), &asked) else {
            panic!("a session is assigned")
        };
        assert_eq!(answer.session, Some(SessionId::AUDIO));
        asked.session = SessionId(4);
        let Verdict::Accept(answer) = plan.judge(number(1), &asked) else {
            panic!("a session beyond the three well-known ones may carry audio")
        };
        assert_eq!(answer.session, Some(SessionId(4)));
        asked.session = SessionId::DATA;
        let invalid = Verdict::Reject(OpenLogicalChannelRejectCause::InvalidSessionId);
        assert_eq!(plan.judge(number(1), &asked), invalid);
        let other = ChannelParameters::audio(G729, local().rtcp).unwrap();
        let unsupported = Verdict::Reject(OpenLogicalChannelRejectCause::DataTypeNotSupported);
        assert_eq!(plan.judge(number(1), &other), unsupported);
        asked.data_type = DataType::NullData;
        assert_eq!(plan.judge(number(1), &asked), unsupported);
    }

    #[test]
    fn openings_wait_for_our_addresses_up_to_a_ceiling() {
        let mut plan = MediaPlan::new(vec![ALAW], None);
        let asked = ChannelParameters::audio(ALAW, local().rtcp).unwrap();
        for lcn in 1..=u16::try_from(MAX_WAITING_CHANNELS).unwrap() {
            assert_eq!(plan.judge(number(lcn), &asked), Verdict::Wait);
        }
        let refused = Verdict::Reject(OpenLogicalChannelRejectCause::Unspecified);
        assert_eq!(plan.judge(number(99), &asked), refused);
        plan.closed(Direction::Receive, number(1));
        assert_eq!(plan.judge(number(99), &asked), Verdict::Wait);
        assert_eq!(plan.take_waiting().len(), MAX_WAITING_CHANNELS);
    }
}
