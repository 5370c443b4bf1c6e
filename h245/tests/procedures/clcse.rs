use h323_h245::messages::{
    IndicationMessage, MultimediaSystemControlMessage, RequestChannelClose, RequestChannelCloseAck,
    RequestChannelCloseReason, RequestChannelCloseReject, RequestChannelCloseRelease,
    RequestMessage,
};
use h323_h245::procedure::Reaction;
use h323_h245::procedure::clcse::{
    IncomingClcse, IncomingIndication, OutgoingClcse, OutgoingIndication,
};

use super::{Clock, T, number};

const REASON: RequestChannelCloseReason = RequestChannelCloseReason::Normal;

fn request(reason: Option<RequestChannelCloseReason>) -> RequestChannelClose {
    RequestChannelClose {
        forward_logical_channel_number: 5,
        reason,
        ..Default::default()
    }
}

fn asked(clock: Clock) -> OutgoingClcse {
    let mut entity = OutgoingClcse::new(number(5), T);
    entity.close_request(REASON, clock.at(0));
    entity
}

#[test]
fn a_request_is_confirmed_or_rejected() {
    let clock = Clock::new();
    let mut entity = OutgoingClcse::new(number(5), T);
    let reaction = entity.close_request(REASON, clock.at(0));
    assert_eq!(
        reaction.pdu,
        Some(MultimediaSystemControlMessage::Request(
            RequestMessage::RequestChannelClose(request(Some(REASON)))
        ))
    );
    assert_eq!(entity.poll_timeout(), Some(clock.at(30)));
    assert_eq!(
        entity.close_request(REASON, clock.at(1)),
        Reaction::NONE,
        "one at a time"
    );
    assert_eq!(
        entity.handle_ack().indication,
        Some(OutgoingIndication::Confirmed)
    );
    assert_eq!(entity.poll_timeout(), None);
    assert_eq!(entity.handle_ack(), Reaction::NONE);
    assert_eq!(
        asked(clock).handle_reject().indication,
        Some(OutgoingIndication::Rejected)
    );
}

#[test]
fn idle_ignores_answers_and_time() {
    let clock = Clock::new();
    let mut entity = OutgoingClcse::new(number(5), T);
    assert_eq!(entity.handle_ack(), Reaction::NONE);
    assert_eq!(entity.handle_reject(), Reaction::NONE);
    assert_eq!(entity.handle_timeout(clock.at(99)), Reaction::NONE);
}

#[test]
fn t108_releases() {
    let clock = Clock::new();
    let mut entity = asked(clock);
    assert_eq!(entity.handle_timeout(clock.at(29)), Reaction::NONE);
    let reaction = entity.handle_timeout(clock.at(30));
    assert_eq!(
        reaction.pdu,
        Some(MultimediaSystemControlMessage::Indication(
            IndicationMessage::RequestChannelCloseRelease(RequestChannelCloseRelease {
                forward_logical_channel_number: 5,
                ..Default::default()
            })
        ))
    );
    assert_eq!(reaction.indication, Some(OutgoingIndication::Rejected));
}

#[test]
fn an_incoming_request_is_answered_once() {
    let mut entity = IncomingClcse::new(number(5));
    assert_eq!(entity.close_response(), None);
    assert_eq!(entity.reject_request(), None);
    let reaction = entity.handle_request(request(Some(REASON)));
    assert_eq!(reaction.indication, Some(IncomingIndication::Close(REASON)));
    assert_eq!(
        entity.close_response(),
        Some(RequestChannelCloseAck {
            forward_logical_channel_number: 5,
            ..Default::default()
        })
    );
    assert_eq!(entity.close_response(), None);

    let reaction = entity.handle_request(request(None));
    assert_eq!(
        reaction.indication,
        Some(IncomingIndication::Close(
            RequestChannelCloseReason::NotKnown
        ))
    );
    assert_eq!(
        entity.reject_request(),
        Some(RequestChannelCloseReject {
            forward_logical_channel_number: 5,
            ..Default::default()
        })
    );
}

#[test]
fn a_released_request_is_not_answered() {
    let mut entity = IncomingClcse::new(number(5));
    assert_eq!(entity.handle_release(), Reaction::NONE);
    entity.handle_request(request(None));
    assert_eq!(
        entity.handle_release().indication,
        Some(IncomingIndication::Released)
    );
    assert_eq!(entity.close_response(), None);
}
