use h323_h245::Violation;
use h323_h245::messages::{
    CloseLogicalChannel, CloseLogicalChannelAck, CloseLogicalChannelReason,
    CloseLogicalChannelSource, MultimediaSystemControlMessage, OpenLogicalChannel,
    OpenLogicalChannelAck, OpenLogicalChannelReject, OpenLogicalChannelRejectCause, RequestMessage,
    ResponseMessage,
};
use h323_h245::procedure::Reaction;
use h323_h245::procedure::lcse::{
    IncomingIndication, IncomingLcse, OutgoingIndication, OutgoingLcse,
};

use super::{Clock, T, number};

const CAUSE: OpenLogicalChannelRejectCause = OpenLogicalChannelRejectCause::DataTypeNotSupported;

fn open(number: u16) -> OpenLogicalChannel {
    OpenLogicalChannel {
        forward_logical_channel_number: number,
        ..Default::default()
    }
}

fn open_ack(number: u16) -> OpenLogicalChannelAck {
    OpenLogicalChannelAck {
        forward_logical_channel_number: number,
        ..Default::default()
    }
}

fn sends_close(
    number: u16,
    source: CloseLogicalChannelSource,
) -> Option<MultimediaSystemControlMessage> {
    Some(MultimediaSystemControlMessage::Request(
        RequestMessage::CloseLogicalChannel(CloseLogicalChannel {
            forward_logical_channel_number: number,
            source,
            reason: Some(CloseLogicalChannelReason::NotKnown),
            ..Default::default()
        }),
    ))
}

fn sends_close_ack(number: u16) -> Option<MultimediaSystemControlMessage> {
    Some(MultimediaSystemControlMessage::Response(
        ResponseMessage::CloseLogicalChannelAck(CloseLogicalChannelAck {
            forward_logical_channel_number: number,
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

/// Entities for channel 5 in each state, everything asked at second 0.
fn released() -> OutgoingLcse {
    OutgoingLcse::new(number(5), T)
}

fn awaiting_establishment(clock: Clock) -> OutgoingLcse {
    let mut entity = released();
    entity.establish_request(open(5), clock.at(0));
    entity
}

fn established() -> OutgoingLcse {
    OutgoingLcse::established(number(5), T)
}

fn awaiting_release(clock: Clock) -> OutgoingLcse {
    let mut entity = established();
    entity.release_request(clock.at(0));
    entity
}

#[test]
fn opening_carries_the_entitys_number_and_starts_t103() {
    let clock = Clock::new();
    let mut entity = released();
    let reaction = entity.establish_request(open(77), clock.at(1));
    assert_eq!(
        reaction.pdu,
        Some(MultimediaSystemControlMessage::Request(
            RequestMessage::OpenLogicalChannel(Box::new(open(5)))
        ))
    );
    assert_eq!(entity.poll_timeout(), Some(clock.at(31)));
    assert_eq!(
        entity.establish_request(open(5), clock.at(2)),
        Reaction::NONE
    );
}

#[test]
fn an_acknowledgement_opens() {
    let clock = Clock::new();
    let mut entity = awaiting_establishment(clock);
    assert_eq!(
        entity.handle_ack(),
        indicates(OutgoingIndication::Established)
    );
    assert!(entity.is_established());
    assert_eq!(entity.poll_timeout(), None);
    assert_eq!(entity.handle_ack(), Reaction::NONE, "repeated");
    assert_eq!(released().handle_ack(), Reaction::NONE);
    let mut closing = awaiting_release(clock);
    assert_eq!(closing.handle_ack(), Reaction::NONE, "it crossed the close");
    assert_eq!(closing.poll_timeout(), Some(clock.at(30)));
}

#[test]
fn a_reject_in_each_state() {
    let clock = Clock::new();
    assert_eq!(
        awaiting_establishment(clock).handle_reject(CAUSE),
        indicates(OutgoingIndication::Refused(Some(CAUSE)))
    );
    assert_eq!(
        established().handle_reject(CAUSE),
        indicates(OutgoingIndication::Broken(Violation::UnexpectedMessage {
            message: "openLogicalChannelReject"
        }))
    );
    assert_eq!(
        awaiting_release(clock).handle_reject(CAUSE),
        indicates(OutgoingIndication::Released)
    );
    assert_eq!(released().handle_reject(CAUSE), Reaction::NONE);
}

#[test]
fn a_close_acknowledgement_in_each_state() {
    let clock = Clock::new();
    let broken = indicates(OutgoingIndication::Broken(Violation::UnexpectedMessage {
        message: "closeLogicalChannelAck",
    }));
    let mut entity = awaiting_release(clock);
    assert_eq!(
        entity.handle_close_ack(),
        indicates(OutgoingIndication::Released)
    );
    assert!(entity.is_released());
    assert_eq!(awaiting_establishment(clock).handle_close_ack(), broken);
    assert_eq!(established().handle_close_ack(), broken);
    assert_eq!(released().handle_close_ack(), Reaction::NONE);
}

#[test]
fn a_close_in_each_state() {
    let clock = Clock::new();
    for mut entity in [awaiting_establishment(clock), established()] {
        let reaction = entity.release_request(clock.at(3));
        assert_eq!(
            reaction.pdu,
            sends_close(5, CloseLogicalChannelSource::User)
        );
        assert_eq!(entity.poll_timeout(), Some(clock.at(33)));
    }
    assert_eq!(released().release_request(clock.at(3)), Reaction::NONE);
    assert_eq!(
        awaiting_release(clock).release_request(clock.at(3)),
        Reaction::NONE
    );
}

#[test]
fn t103_in_each_state() {
    let clock = Clock::new();
    let mut entity = awaiting_establishment(clock);
    assert_eq!(entity.handle_timeout(clock.at(29)), Reaction::NONE);
    let reaction = entity.handle_timeout(clock.at(30));
    assert_eq!(
        reaction.pdu,
        sends_close(5, CloseLogicalChannelSource::Lcse)
    );
    assert_eq!(reaction.indication, Some(OutgoingIndication::Refused(None)));
    assert!(entity.is_released());

    let mut entity = awaiting_release(clock);
    assert_eq!(
        entity.handle_timeout(clock.at(30)),
        indicates(OutgoingIndication::Released)
    );
    assert!(entity.is_released());

    assert_eq!(established().handle_timeout(clock.at(999)), Reaction::NONE);
    assert_eq!(released().handle_timeout(clock.at(999)), Reaction::NONE);
}

#[test]
fn an_incoming_channel_is_accepted() {
    let clock = Clock::new();
    let mut entity = IncomingLcse::new(number(5), T);
    assert_eq!(
        entity.establish_response(open_ack(5), clock.at(0)),
        None,
        "nothing was asked"
    );
    assert_eq!(
        entity.handle_open(open(5)),
        indicates(IncomingIndication::Establish(Box::new(open(5))))
    );
    assert!(entity.is_awaiting_establishment());
    assert_eq!(
        entity.establish_response(open_ack(1), clock.at(0)),
        Some(open_ack(5))
    );
    assert!(entity.is_established());
    assert_eq!(
        entity.establish_response(open_ack(5), clock.at(0)),
        None,
        "answered"
    );
    assert_eq!(
        entity.release_request(CAUSE),
        None,
        "an open channel is the peer's to close"
    );
}

#[test]
fn an_incoming_channel_is_refused() {
    let mut entity = IncomingLcse::new(number(5), T);
    assert_eq!(entity.release_request(CAUSE), None, "nothing was asked");
    entity.handle_open(open(5));
    assert_eq!(
        entity.release_request(CAUSE),
        Some(OpenLogicalChannelReject {
            forward_logical_channel_number: 5,
            cause: CAUSE,
            ..Default::default()
        })
    );
    assert!(!entity.is_awaiting_establishment());
}

#[test]
fn an_opening_anew_replaces_what_there_was() {
    for mut entity in [IncomingLcse::established(number(5), T), {
        let mut asked = IncomingLcse::new(number(5), T);
        asked.handle_open(open(5));
        asked
    }] {
        assert_eq!(
            entity.handle_open(open(5)),
            indicates(IncomingIndication::Replace(Box::new(open(5))))
        );
        assert!(entity.is_awaiting_establishment());
    }
}

#[test]
fn a_close_is_always_acknowledged() {
    let mut entity = IncomingLcse::new(number(5), T);
    let nothing = entity.handle_close();
    assert_eq!(
        (nothing.pdu, nothing.indication),
        (sends_close_ack(5), None)
    );
    entity.handle_open(open(5));
    for mut entity in [entity, IncomingLcse::established(number(5), T)] {
        let reaction = entity.handle_close();
        assert_eq!(reaction.pdu, sends_close_ack(5));
        assert_eq!(reaction.indication, Some(IncomingIndication::Released));
        assert!(!entity.is_established());
    }
}
