//! Channels of media that nobody here decodes: refused by the right cause, or accepted to be recorded.

mod sessions;
mod steered;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::Duration;

use h323_endpoint::{
    AudioCodec, AudioFormat, CallOptions, CommandError, Config, Medium, Record, RecordedMedia,
    SessionId,
};
use h323_h245::capability::{MediaCapability, rtp};
use h323_h245::messages::{
    DataApplication, DataApplicationCapability, DataApplicationT38Fax, DataProtocolCapability,
    DataType, OpenLogicalChannelRejectCause as Reject, T38FaxProfile,
};
use h323_h245::{
    Channel, ChannelParameters, Command, Direction, Event, LogicalChannelNumber, PicturePart,
    Refusal, ReverseParameters,
};

use crate::media::answering;
use crate::net::{further_media, media};
use crate::puppet::{Puppet, TERMINAL};

const EVERYTHING: RecordedMedia = RecordedMedia {
    audio: true,
    video: true,
    data: true,
};
const VIDEO: RecordedMedia = RecordedMedia {
    audio: false,
    video: true,
    data: false,
};

/// An MCU that is the master of every terminal, and something below a terminal.
const MASTER: u8 = 240;
const SLAVE: u8 = 40;

const RTCP: &str = "192.0.2.99:6001";

fn config(record: RecordedMedia) -> Config {
    answering(CallOptions {
        record,
        ..CallOptions::default()
    })
}

fn recording(record: RecordedMedia, terminal_type: u8) -> Puppet {
    Puppet::call_of(config(record), terminal_type)
}

fn data_type(capability: MediaCapability) -> DataType {
    match capability {
        MediaCapability::Audio(audio) => DataType::AudioData(audio.into()),
        MediaCapability::Video(video) => DataType::VideoData(video.into()),
        MediaCapability::Data(data) => DataType::Data(data),
        MediaCapability::UserInput(_) => panic!("not on a channel"),
    }
}

fn h261() -> DataType {
    data_type(rtp::video().pop().unwrap())
}

fn h264() -> DataType {
    data_type(rtp::video().remove(0))
}

fn h224() -> DataType {
    let [h224, _] = rtp::data();
    data_type(h224)
}

fn audio(codec: AudioCodec) -> DataType {
    let capability = AudioFormat::new(codec, 2).to_capability().unwrap();
    DataType::AudioData(capability.into())
}

fn t38() -> DataType {
    let t38 = DataApplicationT38Fax {
        t38_fax_protocol: DataProtocolCapability::Udp,
        t38_fax_profile: T38FaxProfile::default(),
    };
    let capability = DataApplicationCapability {
        application: DataApplication::T38Fax(t38.into()),
        max_bit_rate: 144,
        ..Default::default()
    };
    DataType::Data(capability.into())
}

fn t120() -> DataType {
    let capability = DataApplicationCapability {
        application: DataApplication::T120(DataProtocolCapability::SeparateLanStack),
        max_bit_rate: 640,
        ..Default::default()
    };
    DataType::Data(capability.into())
}

fn opening(session: u8, data_type: DataType) -> ChannelParameters {
    ChannelParameters {
        session: SessionId(session),
        data_type,
        media: None,
        media_control: Some(RTCP.parse().unwrap()),
        dynamic_payload_type: None,
        silence_suppression: None,
        reverse: None,
    }
}

impl Puppet {
    fn open(&mut self, parameters: ChannelParameters) -> LogicalChannelNumber {
        let now = self.net.now;
        let number = self.session.open_request(parameters, now).unwrap();
        self.settle();
        number
    }

    fn close(&mut self, number: LogicalChannelNumber) {
        let now = self.net.now;
        self.session.close_request(number, now).unwrap();
        self.settle();
    }

    /// The cause with which it was refused last, of this channel.
    #[track_caller]
    fn cause(&self, number: LogicalChannelNumber) -> Reject {
        match self.refused.last() {
            Some(Event::ChannelRefused {
                number: refused,
                refusal: Refusal::Rejected(cause),
            }) if *refused == number => cause.clone(),
            other => panic!("{other:?}"),
        }
    }

    /// The channel that it opened.
    #[track_caller]
    fn channel(&self, number: LogicalChannelNumber) -> &Channel {
        let mut opened = self.opened.iter().rev();
        opened
            .find(|channel| (channel.direction, channel.number) == (Direction::Transmit, number))
            .unwrap()
    }

    fn channel_in(&self, session: u8) -> LogicalChannelNumber {
        let mut opened = self.opened.iter().rev();
        let found = opened.find(|channel| {
            channel.direction == Direction::Transmit && channel.session == SessionId(session)
        });
        found.unwrap().number
    }

    fn records(&self) -> &BTreeMap<SessionId, Record> {
        &self.net.only(0).records
    }

    fn wanted(&self) -> &[(SessionId, Medium)] {
        &self.net.only(0).wanted
    }

    fn flows_both_ways(&self) -> bool {
        let seen = self.net.only(0);
        seen.receive.is_some() && seen.transmit.is_some() && seen.ended.is_none()
    }

    fn provide(&mut self, session: SessionId) -> Result<(), CommandError> {
        let call = self.net.only_id(0);
        let media = further_media(self.net.nodes[0].ip, session);
        let provided = self.net.command(0, |endpoint, now| {
            endpoint.provide_media(call, session, media, now)
        });
        self.take();
        self.settle();
        provided
    }

    fn refuse(&mut self, session: SessionId) -> Result<(), CommandError> {
        let call = self.net.only_id(0);
        let refused = self
            .net
            .command(0, |endpoint, now| endpoint.refuse_media(call, session, now));
        self.take();
        self.settle();
        refused
    }
}

#[test]
fn what_is_not_recorded_is_refused_by_cause_and_the_call_goes_on() {
    let both_ways = |session, data_type: DataType| ChannelParameters {
        reverse: Some(Box::new(ReverseParameters {
            data_type: data_type.clone(),
            media: Some("192.0.2.99:6000".parse().unwrap()),
            dynamic_payload_type: None,
        })),
        ..opening(session, data_type)
    };
    let unsupported = Reject::DataTypeNotSupported;
    for (record, parameters, cause) in [
        (
            RecordedMedia::default(),
            opening(2, h261()),
            unsupported.clone(),
        ),
        (
            RecordedMedia::default(),
            opening(3, h224()),
            unsupported.clone(),
        ),
        (
            RecordedMedia::default(),
            opening(0, h264()),
            unsupported.clone(),
        ),
        (
            RecordedMedia::default(),
            opening(1, audio(AudioCodec::G729)),
            unsupported.clone(),
        ),
        (VIDEO, opening(3, h224()), unsupported.clone()),
        (
            VIDEO,
            opening(1, audio(AudioCodec::G729)),
            unsupported.clone(),
        ),
        // These are not RTP.
        (EVERYTHING, opening(3, t38()), unsupported.clone()),
        (EVERYTHING, both_ways(3, t38()), unsupported.clone()),
        (EVERYTHING, both_ways(3, t120()), unsupported.clone()),
        (
            EVERYTHING,
            both_ways(2, h261()),
            Reject::UnsuitableReverseParameters,
        ),
        (EVERYTHING, opening(1, h261()), Reject::InvalidSessionId),
        (EVERYTHING, opening(3, h261()), Reject::InvalidSessionId),
        (EVERYTHING, opening(2, h224()), Reject::InvalidSessionId),
        (
            EVERYTHING,
            opening(2, audio(AudioCodec::G729)),
            Reject::InvalidSessionId,
        ),
    ] {
        let mut puppet = recording(record, SLAVE);
        let number = puppet.open(parameters.clone());
        assert_eq!(puppet.cause(number), cause, "{parameters:?}");
        assert!(puppet.flows_both_ways());
        assert_eq!((puppet.wanted(), puppet.records().len()), (&[][..], 0));
    }
}

#[test]
fn video_is_accepted_with_addresses_of_its_own_and_told() {
    let mut puppet = recording(VIDEO, TERMINAL);
    let number = puppet.open(ChannelParameters {
        dynamic_payload_type: Some(96),
        ..opening(2, h264())
    });
    assert_eq!(puppet.wanted(), [(SessionId::VIDEO, Medium::Video)]);
    let ours = further_media(puppet.net.nodes[0].ip, SessionId::VIDEO);
    let channel = puppet.channel(number);
    assert_eq!(channel.session, SessionId::VIDEO);
    assert_eq!(
        (channel.media, channel.media_control),
        (Some(ours.rtp), Some(ours.rtcp))
    );
    let record = Record {
        session: SessionId::VIDEO,
        medium: Medium::Video,
        name: "H.264".into(),
        clock_rate_hz: 90_000,
        payload_type: Some(96),
        rtcp_to: Some(RTCP.parse::<SocketAddr>().unwrap()),
    };
    assert_eq!(puppet.records()[&SessionId::VIDEO], record);
    let part = PicturePart::Whole;
    let channel = number;
    assert_eq!(puppet.commands, [Command::FastUpdate { channel, part }]);
    assert!(puppet.flows_both_ways());

    puppet.close(number);
    assert!(puppet.records().is_empty());
    assert!(puppet.flows_both_ways());
    // The session is still there, and so are its sockets.
    let number = puppet.open(opening(2, h261()));
    assert_eq!(puppet.wanted().len(), 1);
    assert_eq!(puppet.channel(number).media, Some(ours.rtp));
    let record = &puppet.records()[&SessionId::VIDEO];
    assert_eq!(
        (&*record.name, record.payload_type),
        ("h261VideoCapability", Some(31))
    );
}

/// Such openings have been seen.
#[test]
fn an_opening_need_not_say_where_reports_go() {
    let mut puppet = recording(VIDEO, TERMINAL);
    let parameters = ChannelParameters {
        media_control: None,
        ..opening(2, h261())
    };
    let number = puppet.open(parameters);
    assert_eq!(puppet.channel(number).session, SessionId::VIDEO);
    assert_eq!(puppet.records()[&SessionId::VIDEO].rtcp_to, None);
    let parameters = ChannelParameters {
        media_control: None,
        ..opening(1, audio(AudioCodec::G711Ulaw64k))
    };
    puppet.open(parameters);
    assert_eq!(puppet.net.only(0).receive.unwrap().rtcp_to, None);
}

#[test]
fn what_is_recorded_is_announced_beside_what_is_heard() {
    let lines = |record| -> Vec<String> {
        let puppet = recording(record, TERMINAL);
        let theirs = puppet.session.peer_capabilities();
        (theirs.descriptions())
            .map(|(_, description)| description.to_string())
            .collect()
    };
    let plain = lines(RecordedMedia::default());
    let with_video = lines(VIDEO);
    assert_eq!(with_video[..2], plain[..2]);
    assert_eq!(with_video[6..], plain[2..]);
    assert!(
        with_video[2].starts_with("receive video H.264: "),
        "{with_video:?}"
    );
    assert!(with_video[5].starts_with("receive video h261VideoCapability: "));
    let with_all = lines(EVERYTHING);
    assert_eq!(with_all[..2], plain[..2]);
    assert!(
        with_all
            .iter()
            .any(|line| line.starts_with("receive audio g729: "))
    );
    assert!(
        with_all
            .iter()
            .any(|line| line.starts_with("receive data H.224: "))
    );
    let unheard = AudioCodec::ALL.len() - 2;
    assert_eq!(with_all.len(), plain.len() + unheard + 4 + 2);
    // All of it at once, one of each medium.
    let puppet = recording(EVERYTHING, TERMINAL);
    let descriptors: Vec<usize> = (puppet.session.peer_capabilities().descriptors())
        .map(|(_, simultaneous)| simultaneous.len())
        .collect();
    assert_eq!(descriptors.len(), 1);
    let first = puppet.session.peer_capabilities().simultaneous().remove(0);
    assert_eq!(
        first[..4].iter().map(Vec::len).collect::<Vec<_>>(),
        [2 + unheard, 4, 1, 1]
    );
}

#[test]
fn sound_that_nobody_decodes_is_recorded_in_the_first_session() {
    let mut puppet = recording(EVERYTHING, TERMINAL);
    let first = puppet.channel_in(1);
    puppet.close(first);
    let number = puppet.open(opening(1, audio(AudioCodec::G729)));
    let ours = media(puppet.net.nodes[0].ip);
    assert_eq!(puppet.channel(number).media, Some(ours.rtp));
    assert_eq!(puppet.wanted(), [], "its addresses are known");
    let record = &puppet.records()[&SessionId::AUDIO];
    assert_eq!(
        (&*record.name, record.clock_rate_hz, record.payload_type),
        ("g729", 8000, Some(18))
    );
    assert_eq!(puppet.net.only(0).receive, None);
    assert!(puppet.net.only(0).transmit.is_some());
    // What comes after it in a codec that we have is heard again.
    puppet.open(opening(1, audio(AudioCodec::G711Ulaw64k)));
    assert!(puppet.records().is_empty());
    assert!(puppet.flows_both_ways());
    puppet.open(opening(1, audio(AudioCodec::G729)));
    assert_eq!(puppet.net.only(0).receive, None);
    assert_eq!(puppet.records().len(), 1);
}

#[test]
fn a_second_sound_is_recorded_beside_the_first() {
    let mut puppet = recording(EVERYTHING, TERMINAL);
    let number = puppet.open(opening(32, audio(AudioCodec::G711Ulaw64k)));
    assert_eq!(puppet.wanted(), [(SessionId(32), Medium::Audio)]);
    assert_eq!(puppet.channel(number).session, SessionId(32));
    assert!(puppet.records().contains_key(&SessionId(32)));
    assert!(puppet.flows_both_ways());
    // Without that wish it takes the place of the first, as ever.
    let mut puppet = recording(VIDEO, TERMINAL);
    puppet.open(opening(32, audio(AudioCodec::G711Ulaw64k)));
    assert_eq!(puppet.wanted(), []);
    let receive = puppet.net.only(0).receive.unwrap();
    assert_eq!(receive.format.codec, AudioCodec::G711Ulaw64k);
}

#[test]
fn what_is_recorded_can_be_given_up() {
    let mut puppet = recording(VIDEO, TERMINAL);
    let number = puppet.open(opening(2, h264()));
    puppet.refuse(SessionId::VIDEO).unwrap();
    assert_eq!(puppet.unwanted, [number]);
    assert_eq!(puppet.records().len(), 1, "until the peer closes it");
    puppet.close(number);
    assert!(puppet.records().is_empty());
    let gone = Err(CommandError::NoSuchSession(SessionId::VIDEO));
    assert_eq!(puppet.refuse(SessionId::VIDEO), gone);
}

#[test]
fn a_whole_picture_is_asked_for_once_a_second() {
    let mut puppet = recording(EVERYTHING, TERMINAL);
    let channel = puppet.open(opening(2, h264()));
    puppet.open(opening(3, h224()));
    let call = puppet.net.only_id(0);
    let refresh = |puppet: &mut Puppet, session| {
        let refreshed =
            (puppet.net).command(0, |endpoint, now| endpoint.refresh(call, session, now));
        puppet.take();
        puppet.settle();
        refreshed
    };
    assert_eq!(puppet.commands.len(), 1);
    refresh(&mut puppet, SessionId::VIDEO).unwrap();
    puppet.net.run_for(Duration::from_millis(999));
    refresh(&mut puppet, SessionId::VIDEO).unwrap();
    assert_eq!(puppet.commands.len(), 1);
    puppet.net.run_for(Duration::from_millis(1));
    refresh(&mut puppet, SessionId::VIDEO).unwrap();
    let part = PicturePart::Whole;
    let asked = Command::FastUpdate { channel, part };
    assert_eq!(puppet.commands, [asked.clone(), asked]);
    for session in [SessionId::AUDIO, SessionId::DATA, SessionId(32)] {
        let none = Err(CommandError::NoSuchSession(session));
        assert_eq!(refresh(&mut puppet, session), none);
    }
}
