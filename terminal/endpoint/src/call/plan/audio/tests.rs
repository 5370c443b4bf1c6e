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

fn plan() -> AudioPlan {
    let mut plan = AudioPlan::new(vec![ALAW, ULAW], Some(101), false);
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

fn chosen(plan: &AudioPlan, role: Role, peer: &CapabilitySet) -> Option<AudioFormat> {
    plan.next_opening(Some(role), peer)
        .unwrap()
        .map(|(_, selection)| selection.format)
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
        chosen(
            &AudioPlan::new(vec![ALAW], None, false),
            Role::Master,
            &theirs
        ),
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
        plan.opened(&channel(Direction::Receive, 2, ULAW))[..],
        [Change::ReceiveStarted(Receive {
            payload_type: 0,
            ..
        })]
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
    let mut plan = AudioPlan::new(vec![ALAW], None, false);
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
