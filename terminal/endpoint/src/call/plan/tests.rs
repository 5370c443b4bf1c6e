use h323_h245::capability::MediaCapability;
use h323_h245::capability::rtp;
use h323_h245::{AudioCodec, AudioFormat};

use super::*;
use crate::config::MediaAddresses;

const ALAW: AudioFormat = AudioFormat::new(AudioCodec::G711Alaw64k, 20);

#[expect(
    clippy::disallowed_methods,
    reason = "an arbitrary origin of virtual time"
)]
fn origin() -> Instant {
    Instant::now()
}

fn plan(record: RecordedMedia) -> Plan {
    let mut plan = Plan::new(&CallOptions {
        audio: vec![ALAW],
        record,
        ..CallOptions::default()
    });
    plan.audio.set_local(local(4000));
    plan
}

fn local(port: u16) -> MediaAddresses {
    MediaAddresses {
        rtp: ([192, 0, 2, 1], port).into(),
        rtcp: ([192, 0, 2, 1], port + 1).into(),
    }
}

fn number(number: u16) -> LogicalChannelNumber {
    LogicalChannelNumber::new(number).unwrap()
}

fn parameters(session: SessionId, data_type: DataType) -> ChannelParameters {
    ChannelParameters {
        session,
        data_type,
        ..ChannelParameters::audio(ALAW, local(5000).rtcp).unwrap()
    }
}

fn video() -> DataType {
    match rtp::video().remove(0) {
        MediaCapability::Video(video) => DataType::VideoData(video.into()),
        other => panic!("{other:?}"),
    }
}

fn audio(codec: AudioCodec) -> DataType {
    let capability = AudioFormat::new(codec, 1).to_capability().unwrap();
    DataType::AudioData(capability.into())
}

fn channel(lcn: u16, session: SessionId, data_type: DataType) -> Channel {
    Channel {
        direction: Direction::Receive,
        number: number(lcn),
        session,
        data_type,
        media: Some(local(4000).rtp),
        media_control: None,
        dynamic_payload_type: None,
        reverse: None,
    }
}

const ALL: RecordedMedia = RecordedMedia {
    audio: true,
    video: true,
    data: true,
};

#[test]
fn sound_goes_to_the_first_session_unless_there_is_another() {
    let (now, role) = (origin(), Some(Role::Master));
    for (record, named, expected) in [
        (RecordedMedia::default(), SessionId(32), "accepted"),
        (ALL, SessionId::AUDIO, "accepted"),
        (ALL, SessionId::UNASSIGNED, "accepted"),
        // The one that it is heard in.
        (ALL, SessionId(4), "accepted"),
        (ALL, SessionId(32), "asked"),
    ] {
        let mut plan = plan(record);
        let heard = audio(AudioCodec::G711Alaw64k);
        plan.opened(&channel(1, SessionId(4), heard.clone()));
        let verdict = match plan.judge(number(2), &parameters(named, heard), role, now) {
            Verdict::Accept(_) => "accepted",
            Verdict::Ask(SessionId(32), Medium::Audio) => "asked",
            Verdict::Ask(..) | Verdict::Wait | Verdict::Reject(_) => "otherwise",
        };
        assert_eq!(verdict, expected, "{record:?} {named:?}");
    }
}

/// A session that the peer took for its first sound is none that others can have.
#[test]
fn a_session_is_of_one_medium() {
    let (now, role) = (origin(), Some(Role::Slave));
    let mut plan = plan(ALL);
    plan.opened(&channel(1, SessionId(4), audio(AudioCodec::G711Alaw64k)));
    let invalid = Verdict::Reject(OpenLogicalChannelRejectCause::InvalidSessionId);
    let asked = parameters(SessionId(4), video());
    assert_eq!(plan.judge(number(2), &asked, role, now), invalid);
    let asked = parameters(SessionId(5), video());
    let verdict = plan.judge(number(2), &asked, role, now);
    assert_eq!(verdict, Verdict::Ask(SessionId(5), Medium::Video));
    let second = parameters(SessionId(5), audio(AudioCodec::G729));
    assert_eq!(plan.judge(number(3), &second, role, now), invalid);
}

#[test]
fn what_is_recorded_is_media_from_its_opening_to_its_close() {
    let (now, role) = (origin(), Some(Role::Master));
    let mut plan = plan(ALL);
    let asked = parameters(SessionId::UNASSIGNED, video());
    let verdict = plan.judge(number(7), &asked, role, now);
    assert_eq!(verdict, Verdict::Ask(SessionId::VIDEO, Medium::Video));
    let (_, answer) = plan
        .sessions
        .provide(SessionId::VIDEO, local(6000))
        .unwrap();
    assert_eq!(answer.session, Some(SessionId::VIDEO));
    assert!(!plan.has_media(), "accepted, and not yet open");
    let changes = plan.opened(&channel(7, SessionId::VIDEO, video()));
    assert!(
        matches!(&changes[..], [Change::RecordStarted(record)] if record.payload_type.is_none())
    );
    assert!(plan.has_media());
    // Of that number there is another channel in the other direction.
    assert_eq!(plan.closed(Direction::Transmit, number(7)), None);
    assert_eq!(
        plan.closed(Direction::Receive, number(7)),
        Some(Change::RecordStopped(SessionId::VIDEO))
    );
    assert!(!plan.has_media());
    assert_eq!(plan.clear(), []);
}

#[test]
fn what_flows_at_the_end_is_told_to_stop() {
    let (now, role) = (origin(), Some(Role::Master));
    let mut plan = plan(ALL);
    for (lcn, session) in [(1, 2), (2, 32), (3, 33)] {
        let asked = parameters(SessionId::UNASSIGNED, video());
        let session = SessionId(session);
        let verdict = plan.judge(number(lcn), &asked, role, now);
        assert_eq!(verdict, Verdict::Ask(session, Medium::Video));
    }
    plan.sessions.provide(SessionId(32), local(6000)).unwrap();
    plan.opened(&channel(2, SessionId(32), video()));
    plan.sessions.provide(SessionId(33), local(6002)).unwrap();
    plan.opened(&channel(9, SessionId::AUDIO, audio(AudioCodec::G729)));
    assert_eq!(
        plan.clear(),
        [
            Change::RecordStopped(SessionId::AUDIO),
            Change::RecordStopped(SessionId(32)),
        ]
    );
    assert_eq!(plan.sessions.poll_timeout(), None);
}
