use std::time::Duration;

use h323_h245::messages::{RoundTripDelayRequest, RoundTripDelayResponse};
use h323_h245::procedure::Reaction;
use h323_h245::procedure::rtdse::{self, Indication, Rtdse};

use super::{Clock, T};

fn response(sequence_number: u8) -> RoundTripDelayResponse {
    RoundTripDelayResponse {
        sequence_number,
        ..Default::default()
    }
}

#[test]
fn the_delay_is_measured() {
    let clock = Clock::new();
    let mut entity = Rtdse::new(T);
    assert_eq!(
        entity.handle_response(&response(0), clock.at(0)),
        Reaction::NONE
    );
    assert_eq!(entity.transfer_request(clock.at(1)).sequence_number, 1);
    assert_eq!(entity.poll_timeout(), Some(clock.at(31)));
    assert_eq!(
        entity.handle_response(&response(1), clock.at(4)).indication,
        Some(Indication::Confirmed(Duration::from_secs(3)))
    );
    assert_eq!(
        entity.handle_response(&response(1), clock.at(5)),
        Reaction::NONE,
        "repeated"
    );
    assert!(!entity.is_waiting());
}

#[test]
fn a_new_request_forgets_the_one_before() {
    let clock = Clock::new();
    let mut entity = Rtdse::new(T);
    entity.transfer_request(clock.at(0));
    assert_eq!(entity.transfer_request(clock.at(10)).sequence_number, 2);
    assert_eq!(
        entity.handle_response(&response(1), clock.at(11)),
        Reaction::NONE
    );
    assert_eq!(entity.poll_timeout(), Some(clock.at(40)));
    assert_eq!(
        entity
            .handle_response(&response(2), clock.at(12))
            .indication,
        Some(Indication::Confirmed(Duration::from_secs(2)))
    );
}

#[test]
fn t105_expires() {
    let clock = Clock::new();
    let mut entity = Rtdse::new(T);
    assert_eq!(entity.handle_timeout(clock.at(99)), Reaction::NONE);
    entity.transfer_request(clock.at(0));
    assert_eq!(entity.handle_timeout(clock.at(29)), Reaction::NONE);
    assert_eq!(
        entity.handle_timeout(clock.at(30)).indication,
        Some(Indication::Expired)
    );
    assert_eq!(
        entity.handle_response(&response(1), clock.at(31)),
        Reaction::NONE,
        "too late"
    );
}

#[test]
fn a_request_is_answered_with_its_number() {
    let request = RoundTripDelayRequest {
        sequence_number: 200,
        ..Default::default()
    };
    assert_eq!(rtdse::response(&request), response(200));
}
