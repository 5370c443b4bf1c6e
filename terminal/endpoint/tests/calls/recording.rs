//! Channels of media that nobody here decodes: refused by the right cause, or accepted to be recorded.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::Duration;

use h323_endpoint::limits::{ADDRESSES_WITHIN, MAX_SESSIONS};
use h323_endpoint::{
    AudioCodec, AudioFormat, CallOptions, CommandError, Config, EndMessage, EndedBy,
    MediaAddresses, Medium, Record, RecordedMedia, SessionId,
};
use h323_h225::Cause;
use h323_h245::capability::{MediaCapability, rtp};
use h323_h245::fast_start::Offer;
use h323_h245::messages::{
    DataApplication, DataApplicationCapability, DataApplicationT38Fax, DataProtocolCapability,
    DataType, OpenLogicalChannelRejectCause as Reject, T38FaxProfile,
};
use h323_h245::{
    CapabilitySet, Channel, ChannelParameters, Command, Direction, Event, LogicalChannelNumber,
    PicturePart, Refusal, ReverseParameters, Scope,
};

use crate::media::answering;
use crate::net::{Policy, Taking, further_media, media};
use crate::puppet::{ALAW, Puppet, TERMINAL, context, receiving};

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
        MediaCapability::Audio(audio) => DataType::AudioData(audio),
        MediaCapability::Video(video) => DataType::VideoData(video),
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

/// The master assigns all sessions but the primary ones; the slave leaves it to him.
#[test]
fn a_session_is_assigned_by_the_master() {
    let mut puppet = recording(EVERYTHING, SLAVE);
    let sessions = [
        (h264(), 2),
        (h264(), 32),
        (h261(), 33),
        (h224(), 3),
        (h224(), 34),
    ];
    for (data_type, id) in sessions {
        let number = puppet.open(opening(0, data_type));
        assert_eq!(puppet.channel(number).session, SessionId(id));
        assert!(puppet.records().contains_key(&SessionId(id)));
    }
    // One that is idle is assigned again.
    let third = puppet.channel_in(33);
    puppet.close(third);
    let number = puppet.open(opening(0, h264()));
    assert_eq!(puppet.channel(number).session, SessionId(33));
    assert_eq!(puppet.wanted().len(), 5);

    let mut puppet = recording(EVERYTHING, MASTER);
    for data_type in [h264(), h224()] {
        let number = puppet.open(opening(0, data_type));
        assert_eq!(puppet.cause(number), Reject::InvalidSessionId);
    }
    for (session, data_type) in [(2, h264()), (32, h264()), (3, h224()), (200, h224())] {
        let number = puppet.open(opening(session, data_type));
        assert_eq!(puppet.channel(number).session, SessionId(session));
    }
    // Of the first session no more than one can be meant.
    let number = puppet.open(opening(0, audio(AudioCodec::G711Ulaw64k)));
    assert_eq!(puppet.channel(number).session, SessionId::AUDIO);
}

impl Puppet {
    fn channel_in(&self, session: u8) -> LogicalChannelNumber {
        let mut opened = self.opened.iter().rev();
        let found = opened.find(|channel| {
            channel.direction == Direction::Transmit && channel.session == SessionId(session)
        });
        found.unwrap().number
    }
}

#[test]
fn a_session_has_one_channel_that_the_peer_sends_on() {
    let mut puppet = recording(VIDEO, TERMINAL);
    puppet.net.nodes[0].taking = Taking::Ignore;
    let first = puppet.open(opening(2, h264()));
    let second = puppet.open(opening(2, h261()));
    assert_eq!(puppet.cause(second), Reject::DataTypeNotAvailable);
    puppet.provide(SessionId::VIDEO).unwrap();
    assert_eq!(puppet.channel(first).session, SessionId::VIDEO);
    let third = puppet.open(opening(2, h261()));
    assert_eq!(puppet.cause(third), Reject::DataTypeNotAvailable);
    assert_eq!(&*puppet.records()[&SessionId::VIDEO].name, "H.264");
    puppet.close(first);
    let fourth = puppet.open(opening(2, h261()));
    assert_eq!(puppet.channel(fourth).session, SessionId::VIDEO);
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
fn who_has_no_addresses_refuses_and_who_says_nothing_has_refused() {
    let mut puppet = recording(VIDEO, TERMINAL);
    puppet.net.nodes[0].taking = Taking::Refuse;
    let number = puppet.open(opening(2, h264()));
    assert_eq!(puppet.cause(number), Reject::DataTypeNotAvailable);

    puppet.net.nodes[0].taking = Taking::Ignore;
    puppet.refused.clear();
    let number = puppet.open(opening(2, h264()));
    puppet
        .net
        .run_for(ADDRESSES_WITHIN - Duration::from_millis(1));
    puppet.take();
    puppet.settle();
    assert!(puppet.refused.is_empty());
    puppet.net.run_for(Duration::from_millis(1));
    puppet.take();
    puppet.settle();
    assert_eq!(puppet.cause(number), Reject::DataTypeNotAvailable);
    let gone = Err(CommandError::NoSuchSession(SessionId::VIDEO));
    assert_eq!(puppet.provide(SessionId::VIDEO), gone);
    assert_eq!(puppet.refuse(SessionId::VIDEO), gone);

    // One that is taken back is not waited for either.
    let number = puppet.open(opening(2, h264()));
    puppet.close(number);
    assert_eq!(puppet.provide(SessionId::VIDEO), gone);
    assert_eq!(puppet.wanted().len(), 3);
    assert!(puppet.flows_both_ways());
}

#[test]
fn addresses_that_a_peer_cannot_send_to_are_none() {
    let mut puppet = recording(VIDEO, TERMINAL);
    puppet.net.nodes[0].taking = Taking::Ignore;
    puppet.open(opening(2, h264()));
    let call = puppet.net.only_id(0);
    let nowhere: SocketAddr = "192.0.2.1:0".parse().unwrap();
    let media = MediaAddresses {
        rtp: nowhere,
        rtcp: nowhere,
    };
    let provided = puppet.net.command(0, |endpoint, now| {
        endpoint.provide_media(call, SessionId::VIDEO, media, now)
    });
    assert!(matches!(provided, Err(CommandError::MediaAddress { .. })));
    puppet.provide(SessionId::VIDEO).unwrap();
}

#[test]
fn a_call_has_so_many_sessions() {
    for taking in [Taking::Provide, Taking::Ignore] {
        let mut puppet = recording(VIDEO, MASTER);
        puppet.net.nodes[0].taking = taking;
        let last = 40 + u8::try_from(MAX_SESSIONS).unwrap();
        for session in 40..last {
            puppet.open(opening(session, h264()));
        }
        assert!(puppet.refused.is_empty());
        let number = puppet.open(opening(last, h264()));
        assert_eq!(puppet.cause(number), Reject::DataTypeNotAvailable);
        assert_eq!(puppet.wanted().len(), MAX_SESSIONS);
    }
}

/// Nobody is asked for sockets, and nothing is recorded, before our user has taken the call.
#[test]
fn nothing_is_asked_for_while_it_rings() {
    let mut puppet = Puppet::fast(config(VIDEO), Policy::Ring, Vec::new());
    puppet.begin();
    let number = puppet.open(opening(2, h264()));
    puppet.net.run_for(Duration::from_secs(10));
    assert_eq!(puppet.wanted(), []);
    let (call, ours) = (puppet.net.only_id(0), media(puppet.net.nodes[0].ip));
    puppet
        .net
        .command(0, |endpoint, now| endpoint.accept(call, ours, now))
        .unwrap();
    puppet.take();
    puppet.settle();
    assert_eq!(puppet.wanted(), [(SessionId::VIDEO, Medium::Video)]);
    assert_eq!(puppet.channel(number).session, SessionId::VIDEO);
    assert!(puppet.flows_both_ways());

    let mut puppet = Puppet::fast(config(VIDEO), Policy::Ring, Vec::new());
    puppet.begin();
    let number = puppet.open(opening(2, h264()));
    puppet.net.run_for(ADDRESSES_WITHIN);
    puppet.take();
    puppet.settle();
    assert_eq!(puppet.cause(number), Reject::DataTypeNotAvailable);
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

#[test]
fn what_we_send_is_paused_and_slowed_without_what_is_recorded() {
    let mut puppet = recording(VIDEO, TERMINAL);
    puppet.open(opening(2, h264()));
    puppet.announce(CapabilitySet::empty());
    assert_eq!((puppet.sends(), puppet.records().len()), (None, 1));
    puppet.announce(receiving(&[ALAW]));
    assert!(puppet.sends().is_some());
    let command = Command::FlowControl {
        scope: Scope::WholeMultiplex,
        maximum_bit_rate: Some(0),
    };
    puppet.session.command(&command).unwrap();
    puppet.settle();
    assert_eq!((puppet.sends(), puppet.records().len()), (None, 1));
}

#[test]
fn a_peer_that_is_paused_ends_what_is_recorded_and_begins_anew() {
    let mut puppet = recording(VIDEO, TERMINAL);
    puppet.open(opening(2, h264()));
    let call = puppet.net.only_id(0);
    puppet
        .net
        .command(0, |endpoint, now| endpoint.pause(call, now))
        .unwrap();
    puppet.take();
    puppet.settle();
    assert!(puppet.records().is_empty(), "told that it is over");
    puppet.net.run_for(Duration::from_secs(60));
    assert!(puppet.net.only(0).ended.is_none());
    puppet
        .net
        .command(0, |endpoint, now| endpoint.resume(call, now))
        .unwrap();
    puppet.take();
    puppet.settle();
    let number = puppet.open(opening(2, h264()));
    assert_eq!(puppet.channel(number).session, SessionId::VIDEO);
    assert_eq!((puppet.wanted().len(), puppet.records().len()), (1, 1));
}

/// Sockets that are waited for when the peer is paused are of no use any more.
#[test]
fn addresses_for_a_peer_that_is_paused_are_refused() {
    let mut puppet = recording(VIDEO, TERMINAL);
    puppet.net.nodes[0].taking = Taking::Ignore;
    let number = puppet.open(opening(2, h264()));
    let call = puppet.net.only_id(0);
    puppet
        .net
        .command(0, |endpoint, now| endpoint.pause(call, now))
        .unwrap();
    puppet.provide(SessionId::VIDEO).unwrap();
    assert!(puppet.records().is_empty());
    assert!(
        puppet
            .opened
            .iter()
            .all(|channel| channel.number != number || channel.direction == Direction::Receive)
    );
}

/// There are no sockets for it when fast connect is answered, so it is left out of the answer.
#[test]
fn fast_connect_opens_sound_only() {
    let theirs = media("192.0.2.99".parse().unwrap());
    let offer = Offer::audio(&[ALAW], theirs.into()).unwrap();
    let mut elements: Vec<h323_per::Octets> =
        offer.octets().iter().cloned().map(Into::into).collect();
    let number = LogicalChannelNumber::new(77).unwrap();
    for session in [2, 0] {
        let mut octets = Vec::new();
        let open = opening(session, h264()).to_open(number).unwrap();
        h323_per::encode(&open, &mut octets).unwrap();
        elements.insert(0, bytes::Bytes::from(octets).into());
    }
    let puppet = Puppet::fast(config(EVERYTHING), Policy::Accept, elements);
    let answer = puppet
        .received
        .iter()
        .find(|message| !message.fast_start().is_empty());
    assert_eq!(answer.unwrap().fast_start().len(), 2);
    assert_eq!((puppet.wanted(), puppet.records().len()), (&[][..], 0));
    assert!(puppet.flows_both_ways());
}

#[derive(Clone, Copy, Debug)]
enum End {
    HangUp,
    HangUpTwice,
    ShutDown,
    PeerReleases,
    PeerEndsSession,
    Cut,
}

/// However and whenever a call ends in which something is recorded, that is told once, and nothing is left.
#[test]
fn what_is_recorded_ends_with_its_call() {
    for end in [
        End::HangUp,
        End::HangUpTwice,
        End::ShutDown,
        End::PeerReleases,
        End::PeerEndsSession,
        End::Cut,
    ] {
        for taking in [Taking::Provide, Taking::Ignore, Taking::Refuse] {
            for openings in 0..4 {
                let mut puppet = recording(EVERYTHING, SLAVE);
                puppet.net.nodes[0].taking = taking;
                let opened = [h264(), h224(), h264()].into_iter().take(openings);
                let numbers: Vec<_> = opened
                    .map(|data_type| puppet.open(opening(0, data_type)))
                    .collect();
                if let (Taking::Provide, 3) = (taking, openings) {
                    puppet.close(numbers[0]);
                    assert_eq!(puppet.records().len(), 2);
                }
                carry_out(&mut puppet, end);
                puppet.net.run_for(Duration::from_secs(60));
                let seen = puppet.net.only(0);
                assert!(seen.ended.is_some(), "{end:?} {taking:?} {openings}");
                puppet.net.assert_nothing_left();
            }
        }
    }
}

fn carry_out(puppet: &mut Puppet, end: End) {
    let (call, now) = (puppet.net.only_id(0), puppet.net.now);
    let hang_up = |puppet: &mut Puppet| {
        let _ = (puppet.net).command(0, |endpoint, now| endpoint.hang_up(call, now));
    };
    match end {
        End::HangUp => {
            hang_up(puppet);
            puppet.take();
            puppet.settle();
        }
        End::HangUpTwice => {
            hang_up(puppet);
            hang_up(puppet);
        }
        End::ShutDown => (puppet.net).command(0, |endpoint, now| endpoint.shut_down(now)),
        End::PeerReleases => {
            let cause = Cause::NORMAL_CALL_CLEARING;
            puppet.send(&context(1).release_complete(cause, None, None));
        }
        End::PeerEndsSession => {
            puppet.session.end_session(now);
            puppet.settle();
        }
        End::Cut => puppet.net.cut(0),
    }
}

#[test]
fn video_alone_keeps_a_call_that_has_no_sound() {
    let mut puppet = recording(VIDEO, TERMINAL);
    puppet.open(opening(2, h264()));
    let first = puppet.channel_in(1);
    puppet.close(first);
    assert_eq!(puppet.net.only(0).receive, None);
    puppet.net.run_for(Duration::from_secs(60));
    assert_eq!((puppet.ended(), puppet.records().len()), (None, 1));
    puppet.session.end_session(puppet.net.now);
    puppet.settle();
    puppet.net.run_for(Duration::from_secs(10));
    assert_eq!(puppet.ended(), Some(&EndedBy::Peer(EndMessage::EndSession)));
}
