use std::time::Duration;

use h323_h245::messages::{
    IndicationMessage, ModeDescription, ModeElement, MultimediaSystemControlMessage, RequestMode,
    RequestModeAck, RequestModeAckResponse, RequestModeReject, RequestModeRejectCause,
    RequestModeRelease, ResponseMessage,
};
use h323_h245::procedure::Reaction;
use h323_h245::procedure::mrse::{
    IncomingIndication, IncomingMrse, OutgoingIndication, OutgoingMrse,
};

use super::{Clock, T};

const ANSWER_WITHIN: Duration = Duration::from_secs(5);

fn modes() -> Vec<ModeDescription> {
    vec![[ModeElement::default()].into()]
}

fn ack(sequence_number: u8) -> RequestModeAck {
    RequestModeAck {
        sequence_number,
        response: RequestModeAckResponse::WillTransmitLessPreferredMode,
        ..Default::default()
    }
}

fn reject(sequence_number: u8, cause: RequestModeRejectCause) -> RequestModeReject {
    RequestModeReject {
        sequence_number,
        cause,
        ..Default::default()
    }
}

fn request(sequence_number: u8) -> RequestMode {
    RequestMode {
        sequence_number,
        requested_modes: modes(),
        ..Default::default()
    }
}

fn indicates<I>(indication: I) -> Reaction<I> {
    Reaction {
        pdu: None,
        indication: Some(indication),
    }
}

/// Entities with everything asked at second 0.
fn awaiting(clock: Clock) -> OutgoingMrse {
    let mut entity = OutgoingMrse::new(T);
    entity.transfer_request(modes(), clock.at(0));
    entity
}

fn asked(clock: Clock) -> IncomingMrse {
    let mut entity = IncomingMrse::new(ANSWER_WITHIN);
    entity.handle_request(request(7), clock.at(0));
    entity
}

#[test]
fn a_request_is_numbered_and_starts_t109() {
    let clock = Clock::new();
    let mut entity = OutgoingMrse::new(T);
    assert_eq!(entity.poll_timeout(), None);
    assert_eq!(entity.transfer_request(modes(), clock.at(1)), request(1));
    assert_eq!(entity.poll_timeout(), Some(clock.at(31)));
    // The next one takes its place, answers to the first are late.
    assert_eq!(entity.transfer_request(modes(), clock.at(2)), request(2));
    assert_eq!(entity.poll_timeout(), Some(clock.at(32)));
    assert_eq!(entity.handle_ack(ack(1)), Reaction::NONE);
    let late = reject(1, RequestModeRejectCause::RequestDenied);
    assert_eq!(entity.handle_reject(late), Reaction::NONE);
    assert_eq!(entity.poll_timeout(), Some(clock.at(32)));
}

#[test]
fn numbers_go_round() {
    let clock = Clock::new();
    let mut entity = OutgoingMrse::new(T);
    let numbers: Vec<u8> = (0..257)
        .map(|_| {
            entity
                .transfer_request(modes(), clock.at(0))
                .sequence_number
        })
        .collect();
    assert_eq!(numbers[254..], [255, 0, 1]);
}

#[test]
fn an_acknowledgement_in_each_state() {
    let clock = Clock::new();
    let mut entity = awaiting(clock);
    assert_eq!(
        entity.handle_ack(ack(1)),
        indicates(OutgoingIndication::Confirmed(
            RequestModeAckResponse::WillTransmitLessPreferredMode
        ))
    );
    assert_eq!(entity.poll_timeout(), None);
    assert_eq!(entity.handle_ack(ack(1)), Reaction::NONE, "idle");
}

#[test]
fn a_reject_in_each_state() {
    let clock = Clock::new();
    let mut entity = awaiting(clock);
    let cause = RequestModeRejectCause::MultipointConstraint;
    assert_eq!(
        entity.handle_reject(reject(1, cause.clone())),
        indicates(OutgoingIndication::Rejected(Some(cause.clone())))
    );
    assert_eq!(entity.poll_timeout(), None);
    assert_eq!(
        entity.handle_reject(reject(1, cause)),
        Reaction::NONE,
        "idle"
    );
}

#[test]
fn t109_in_each_state() {
    let clock = Clock::new();
    let mut entity = awaiting(clock);
    assert_eq!(entity.handle_timeout(clock.at(29)), Reaction::NONE);
    assert_eq!(
        entity.handle_timeout(clock.at(30)),
        Reaction {
            pdu: Some(MultimediaSystemControlMessage::Indication(
                IndicationMessage::RequestModeRelease(RequestModeRelease::default())
            )),
            indication: Some(OutgoingIndication::Rejected(None)),
        }
    );
    assert_eq!(entity.poll_timeout(), None);
    assert_eq!(entity.handle_timeout(clock.at(999)), Reaction::NONE, "idle");
    assert_eq!(entity.handle_ack(ack(1)), Reaction::NONE, "too late");
}

#[test]
fn a_request_of_the_peer_in_each_state() {
    let clock = Clock::new();
    let mut entity = IncomingMrse::new(ANSWER_WITHIN);
    assert_eq!(entity.poll_timeout(), None);
    for (at, number) in [(1, 7), (2, 8)] {
        assert_eq!(
            entity.handle_request(request(number), clock.at(at)),
            indicates(IncomingIndication::Transfer(modes()))
        );
        assert!(entity.is_awaiting_response());
        assert_eq!(entity.poll_timeout(), Some(clock.at(at + 5)));
    }
    // The answer is to the last.
    let answer = entity.transfer_response(RequestModeAckResponse::WillTransmitLessPreferredMode);
    assert_eq!(answer, Some(ack(8)));
}

#[test]
fn the_users_answer_in_each_state() {
    let clock = Clock::new();
    let most_preferred = RequestModeAckResponse::WillTransmitMostPreferredMode;
    let denied = RequestModeRejectCause::RequestDenied;

    let mut entity = asked(clock);
    assert_eq!(
        entity.transfer_response(most_preferred.clone()),
        Some(RequestModeAck {
            sequence_number: 7,
            ..Default::default()
        })
    );
    assert!(!entity.is_awaiting_response());
    assert_eq!(entity.transfer_response(most_preferred), None, "idle");

    let mut entity = asked(clock);
    assert_eq!(
        entity.reject_request(denied.clone()),
        Some(reject(7, denied.clone()))
    );
    assert!(!entity.is_awaiting_response());
    assert_eq!(entity.reject_request(denied), None, "idle");
}

#[test]
fn a_release_in_each_state() {
    let mut entity = asked(Clock::new());
    assert_eq!(
        entity.handle_release(),
        indicates(IncomingIndication::Released)
    );
    assert!(!entity.is_awaiting_response());
    assert_eq!(entity.poll_timeout(), None);
    assert_eq!(entity.handle_release(), Reaction::NONE, "idle");
}

#[test]
fn a_user_without_opinion_refuses_the_mode() {
    let clock = Clock::new();
    let mut entity = asked(clock);
    assert_eq!(entity.handle_timeout(clock.at(4)), Reaction::NONE);
    assert_eq!(
        entity.handle_timeout(clock.at(5)),
        Reaction {
            pdu: Some(MultimediaSystemControlMessage::Response(
                ResponseMessage::RequestModeReject(reject(
                    7,
                    RequestModeRejectCause::ModeUnavailable
                ))
            )),
            indication: Some(IncomingIndication::Released),
        }
    );
    assert_eq!(entity.handle_timeout(clock.at(999)), Reaction::NONE, "idle");
}
