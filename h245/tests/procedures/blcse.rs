//! What a bidirectional channel does otherwise than a unidirectional one.

use h323_h245::Violation;
use h323_h245::messages::{
    CloseLogicalChannel, CloseLogicalChannelAck, CloseLogicalChannelReason,
    CloseLogicalChannelSource, IndicationMessage, MultimediaSystemControlMessage,
    OpenLogicalChannel, OpenLogicalChannelAck, OpenLogicalChannelConfirm, OpenLogicalChannelReject,
    OpenLogicalChannelRejectCause, RequestMessage, ResponseMessage,
    ReverseLogicalChannelParameters,
};
use h323_h245::procedure::Reaction;
use h323_h245::procedure::lcse::{
    IncomingIndication, IncomingLcse, OutgoingIndication, OutgoingLcse,
};

use super::{Clock, T, number};

const CAUSE: OpenLogicalChannelRejectCause = OpenLogicalChannelRejectCause::MasterSlaveConflict;

fn open() -> OpenLogicalChannel {
    OpenLogicalChannel {
        forward_logical_channel_number: 5,
        reverse_logical_channel_parameters: Some(ReverseLogicalChannelParameters::default()),
        ..Default::default()
    }
}

fn ack() -> OpenLogicalChannelAck {
    OpenLogicalChannelAck {
        forward_logical_channel_number: 5,
        ..Default::default()
    }
}

fn sends_confirm() -> Option<MultimediaSystemControlMessage> {
    Some(MultimediaSystemControlMessage::Indication(
        IndicationMessage::OpenLogicalChannelConfirm(OpenLogicalChannelConfirm {
            forward_logical_channel_number: 5,
            ..Default::default()
        }),
    ))
}

fn sends_close(source: CloseLogicalChannelSource) -> Option<MultimediaSystemControlMessage> {
    Some(MultimediaSystemControlMessage::Request(
        RequestMessage::CloseLogicalChannel(CloseLogicalChannel {
            forward_logical_channel_number: 5,
            source,
            reason: Some(CloseLogicalChannelReason::NotKnown),
            ..Default::default()
        }),
    ))
}

fn sends_close_ack() -> Option<MultimediaSystemControlMessage> {
    Some(MultimediaSystemControlMessage::Response(
        ResponseMessage::CloseLogicalChannelAck(CloseLogicalChannelAck {
            forward_logical_channel_number: 5,
            ..Default::default()
        }),
    ))
}

fn indicates<I>(indication: I) -> Reaction<I> {
    Reaction {
        pdu: None,
        indication: Some(indication),
    }
}

/// Outgoing entities in each state but Released, everything asked at second 0.
fn awaiting_establishment(clock: Clock) -> OutgoingLcse {
    let mut entity = OutgoingLcse::new(number(5), T);
    entity.establish_request(open(), clock.at(0));
    entity
}

fn established(clock: Clock) -> OutgoingLcse {
    let mut entity = awaiting_establishment(clock);
    entity.handle_ack();
    entity
}

fn awaiting_release(clock: Clock) -> OutgoingLcse {
    let mut entity = established(clock);
    entity.release_request(clock.at(0));
    entity
}

/// Incoming entities, everything asked and answered at second 0.
fn asked() -> IncomingLcse {
    let mut entity = IncomingLcse::new(number(5), T);
    entity.handle_open(open());
    entity
}

fn awaiting_confirmation(clock: Clock) -> IncomingLcse {
    let mut entity = asked();
    entity.establish_response(ack(), clock.at(0));
    entity
}

fn confirmed(clock: Clock) -> IncomingLcse {
    let mut entity = awaiting_confirmation(clock);
    entity.handle_confirm();
    entity
}

#[test]
fn an_acknowledgement_is_confirmed_in_each_state() {
    let clock = Clock::new();
    let mut entity = awaiting_establishment(clock);
    assert_eq!(
        entity.handle_ack(),
        Reaction {
            pdu: sends_confirm(),
            indication: Some(OutgoingIndication::Established),
        }
    );
    assert!(entity.is_established());
    assert_eq!(entity.poll_timeout(), None);
    assert_eq!(entity.handle_ack(), Reaction::NONE, "repeated");
    assert_eq!(awaiting_release(clock).handle_ack(), Reaction::NONE);
    let mut released = OutgoingLcse::new(number(5), T);
    assert_eq!(released.handle_ack(), Reaction::NONE);
}

#[test]
fn an_entity_is_for_channels_of_either_kind() {
    let clock = Clock::new();
    let mut entity = established(clock);
    entity.release_request(clock.at(1));
    entity.handle_close_ack();
    assert!(entity.is_released());
    let unidirectional = OpenLogicalChannel {
        reverse_logical_channel_parameters: None,
        ..open()
    };
    entity.establish_request(unidirectional.clone(), clock.at(2));
    assert_eq!(
        entity.handle_ack(),
        indicates(OutgoingIndication::Established)
    );

    let mut entity = confirmed(clock);
    entity.handle_open(unidirectional);
    assert_eq!(entity.establish_response(ack(), clock.at(2)), Some(ack()));
    assert!(entity.is_established());
}

#[test]
fn a_reject_in_each_state() {
    let clock = Clock::new();
    assert_eq!(
        awaiting_establishment(clock).handle_reject(CAUSE),
        indicates(OutgoingIndication::Refused(Some(CAUSE)))
    );
    assert_eq!(
        established(clock).handle_reject(CAUSE),
        indicates(OutgoingIndication::Broken(Violation::UnexpectedMessage {
            message: "openLogicalChannelReject"
        }))
    );
    assert_eq!(
        awaiting_release(clock).handle_reject(CAUSE),
        indicates(OutgoingIndication::Released)
    );
}

#[test]
fn a_close_and_its_acknowledgement_in_each_state() {
    let clock = Clock::new();
    let broken = indicates(OutgoingIndication::Broken(Violation::UnexpectedMessage {
        message: "closeLogicalChannelAck",
    }));
    assert_eq!(awaiting_establishment(clock).handle_close_ack(), broken);
    assert_eq!(established(clock).handle_close_ack(), broken);
    for mut entity in [awaiting_establishment(clock), established(clock)] {
        let reaction = entity.release_request(clock.at(3));
        assert_eq!(reaction.pdu, sends_close(CloseLogicalChannelSource::User));
        assert_eq!(entity.poll_timeout(), Some(clock.at(33)));
        assert_eq!(entity.release_request(clock.at(4)), Reaction::NONE);
        assert_eq!(
            entity.handle_close_ack(),
            indicates(OutgoingIndication::Released)
        );
    }
}

#[test]
fn t103_of_the_outgoing_side_in_each_state() {
    let clock = Clock::new();
    let mut entity = awaiting_establishment(clock);
    assert_eq!(entity.handle_timeout(clock.at(29)), Reaction::NONE);
    assert_eq!(
        entity.handle_timeout(clock.at(30)),
        Reaction {
            pdu: sends_close(CloseLogicalChannelSource::Lcse),
            indication: Some(OutgoingIndication::Refused(None)),
        }
    );
    assert_eq!(
        awaiting_release(clock).handle_timeout(clock.at(30)),
        indicates(OutgoingIndication::Released)
    );
    assert_eq!(
        established(clock).handle_timeout(clock.at(999)),
        Reaction::NONE
    );
}

#[test]
fn an_incoming_channel_is_open_when_it_is_confirmed() {
    let clock = Clock::new();
    let mut entity = asked();
    assert_eq!(
        entity.handle_confirm(),
        Reaction::NONE,
        "nothing to confirm"
    );
    assert!(entity.is_awaiting_establishment());
    assert_eq!(entity.poll_timeout(), None);
    assert_eq!(entity.establish_response(ack(), clock.at(1)), Some(ack()));
    assert!(!entity.is_awaiting_establishment());
    assert!(!entity.is_established());
    assert_eq!(entity.poll_timeout(), Some(clock.at(31)));
    assert_eq!(
        entity.handle_confirm(),
        indicates(IncomingIndication::Established)
    );
    assert!(entity.is_established());
    assert_eq!(entity.poll_timeout(), None);
    assert_eq!(entity.handle_confirm(), Reaction::NONE, "repeated");
    let mut released = IncomingLcse::new(number(5), T);
    assert_eq!(released.handle_confirm(), Reaction::NONE);
}

#[test]
fn the_users_answer_in_each_state() {
    let clock = Clock::new();
    assert_eq!(
        asked().release_request(CAUSE),
        Some(OpenLogicalChannelReject {
            forward_logical_channel_number: 5,
            cause: CAUSE,
            ..Default::default()
        })
    );
    for mut entity in [awaiting_confirmation(clock), confirmed(clock)] {
        assert_eq!(entity.establish_response(ack(), clock.at(1)), None);
        assert_eq!(entity.release_request(CAUSE), None);
    }
}

#[test]
fn t103_of_the_incoming_side_in_each_state() {
    let clock = Clock::new();
    let mut entity = awaiting_confirmation(clock);
    assert_eq!(entity.handle_timeout(clock.at(29)), Reaction::NONE);
    assert_eq!(
        entity.handle_timeout(clock.at(30)),
        indicates(IncomingIndication::Unconfirmed)
    );
    assert_eq!(entity.handle_confirm(), Reaction::NONE, "too late");
    assert!(!entity.is_established());
    for mut entity in [asked(), confirmed(clock), entity] {
        assert_eq!(entity.handle_timeout(clock.at(999)), Reaction::NONE);
    }
}

#[test]
fn an_opening_anew_replaces_what_there_was() {
    let clock = Clock::new();
    for mut entity in [asked(), awaiting_confirmation(clock), confirmed(clock)] {
        assert_eq!(
            entity.handle_open(open()),
            indicates(IncomingIndication::Replace(Box::new(open())))
        );
        assert!(entity.is_awaiting_establishment());
        assert_eq!(entity.poll_timeout(), None);
    }
}

#[test]
fn a_close_of_the_peer_in_each_state() {
    let clock = Clock::new();
    for mut entity in [asked(), awaiting_confirmation(clock), confirmed(clock)] {
        let reaction = entity.handle_close();
        assert_eq!(reaction.pdu, sends_close_ack());
        assert_eq!(reaction.indication, Some(IncomingIndication::Released));
        assert_eq!(entity.poll_timeout(), None);
        let again = entity.handle_close();
        assert_eq!((again.pdu, again.indication), (sends_close_ack(), None));
    }
}
