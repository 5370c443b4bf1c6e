use h323_h245::CapabilitySet;
use h323_h245::messages::{
    IndicationMessage, MultimediaSystemControlMessage, TerminalCapabilitySet,
    TerminalCapabilitySetAck, TerminalCapabilitySetReject, TerminalCapabilitySetRejectCause,
    TerminalCapabilitySetRelease,
};
use h323_h245::procedure::Reaction;
use h323_h245::procedure::cese::{
    Busy, IncomingCese, IncomingIndication, OutgoingCese, OutgoingIndication,
};

use super::{Clock, T};

fn ack(sequence_number: u8) -> TerminalCapabilitySetAck {
    TerminalCapabilitySetAck {
        sequence_number,
        ..Default::default()
    }
}

fn reject(sequence_number: u8) -> TerminalCapabilitySetReject {
    TerminalCapabilitySetReject {
        sequence_number,
        cause: TerminalCapabilitySetRejectCause::DescriptorCapacityExceeded,
        ..Default::default()
    }
}

fn set(sequence_number: u8) -> TerminalCapabilitySet {
    CapabilitySet::h2250().to_message(sequence_number)
}

#[test]
fn a_set_is_confirmed() {
    let clock = Clock::new();
    let mut entity = OutgoingCese::new(T);
    let pdu = entity
        .transfer_request(&CapabilitySet::h2250(), clock.at(0))
        .unwrap();
    assert_eq!(pdu, set(1));
    assert_eq!(entity.poll_timeout(), Some(clock.at(30)));
    assert_eq!(
        entity.handle_ack(&ack(1)),
        Reaction {
            pdu: None,
            indication: Some(OutgoingIndication::Confirmed)
        }
    );
    assert!(entity.is_idle());
    assert_eq!(entity.handle_ack(&ack(1)), Reaction::NONE, "repeated");
    assert_eq!(entity.handle_reject(reject(1)), Reaction::NONE, "late");
    assert_eq!(entity.handle_timeout(clock.at(99)), Reaction::NONE);
}

#[test]
fn a_set_is_rejected() {
    let clock = Clock::new();
    let mut entity = OutgoingCese::new(T);
    entity
        .transfer_request(&CapabilitySet::empty(), clock.at(0))
        .unwrap();
    assert_eq!(
        entity.handle_reject(reject(1)).indication,
        Some(OutgoingIndication::Rejected(Some(
            TerminalCapabilitySetRejectCause::DescriptorCapacityExceeded
        )))
    );
    assert!(entity.is_idle());
}

#[test]
fn an_answer_to_an_older_set_is_ignored() {
    let clock = Clock::new();
    let mut entity = OutgoingCese::new(T);
    entity
        .transfer_request(&CapabilitySet::empty(), clock.at(0))
        .unwrap();
    assert_eq!(entity.handle_ack(&ack(0)), Reaction::NONE);
    assert_eq!(entity.handle_reject(reject(2)), Reaction::NONE);
    assert_eq!(entity.poll_timeout(), Some(clock.at(30)), "still waiting");
    assert_eq!(
        entity.transfer_request(&CapabilitySet::empty(), clock.at(1)),
        Err(Busy)
    );
}

#[test]
fn t101_releases() {
    let clock = Clock::new();
    let mut entity = OutgoingCese::new(T);
    entity
        .transfer_request(&CapabilitySet::empty(), clock.at(0))
        .unwrap();
    assert_eq!(entity.handle_timeout(clock.at(29)), Reaction::NONE);
    let reaction = entity.handle_timeout(clock.at(30));
    assert_eq!(
        reaction.pdu,
        Some(MultimediaSystemControlMessage::Indication(
            IndicationMessage::TerminalCapabilitySetRelease(TerminalCapabilitySetRelease::default())
        ))
    );
    assert_eq!(
        reaction.indication,
        Some(OutgoingIndication::Rejected(None))
    );
    assert_eq!(entity.handle_ack(&ack(1)), Reaction::NONE, "too late");
}

#[test]
fn numbers_go_round() {
    let clock = Clock::new();
    let mut entity = OutgoingCese::new(T);
    for expected in (1..=255).chain([0, 1]) {
        let pdu = entity
            .transfer_request(&CapabilitySet::empty(), clock.at(0))
            .unwrap();
        assert_eq!(pdu.sequence_number, expected);
        assert_eq!(
            entity.handle_ack(&ack(expected)).indication,
            Some(OutgoingIndication::Confirmed)
        );
    }
}

#[test]
fn an_incoming_set_is_answered_once() {
    let mut entity = IncomingCese::new();
    assert_eq!(entity.transfer_response(), None, "nothing to answer");
    let reaction = entity.handle_set(set(9));
    assert_eq!(
        reaction,
        Reaction {
            pdu: None,
            indication: Some(IncomingIndication::Transfer(Box::new(set(9))))
        }
    );
    assert_eq!(entity.transfer_response(), Some(ack(9)));
    assert_eq!(entity.transfer_response(), None);
    assert_eq!(entity.handle_release(), Reaction::NONE);
}

#[test]
fn a_newer_set_takes_the_place_of_an_older_one() {
    let mut entity = IncomingCese::new();
    entity.handle_set(set(1));
    entity.handle_set(set(2));
    assert_eq!(
        entity.reject_request(TerminalCapabilitySetRejectCause::DescriptorCapacityExceeded),
        Some(reject(2))
    );
    assert_eq!(entity.transfer_response(), None);
}

#[test]
fn a_released_set_is_not_answered() {
    let mut entity = IncomingCese::new();
    entity.handle_set(set(1));
    assert_eq!(
        entity.handle_release().indication,
        Some(IncomingIndication::Released)
    );
    assert_eq!(entity.transfer_response(), None);
    assert_eq!(entity.handle_release(), Reaction::NONE);
}
