//! Requests for another mode of sending, and the answers.

use std::time::Duration;

use h323_h245::messages::{
    DataModeApplication, ModeDescription, ModeElement, ModeElementType, RequestModeAckResponse,
    RequestModeRejectCause,
};
use h323_h245::{Error, Event, Misuse};

use crate::support::{Pair, Side, beginning, config};

/// From a call between two Asterisk endpoints: each asks the other for T.38, and says that it will send it.
mod asterisk {
    pub(super) const REQUEST: &str = "08000100000d0411860100807c0100014007c00200c80148400090";
    pub(super) const ACK: &str = "27000100";
}

/// Number 1, modeUnavailable.
const UNAVAILABLE: &str = "27800100";
/// Number 1, requestDenied.
const DENIED: &str = "27800140";

/// What Asterisk asked for.
fn t38() -> Vec<ModeDescription> {
    let mut side = Side::new(config(1));
    side.receive(asterisk::REQUEST, beginning());
    match side.take_events().pop() {
        Some(Event::ModeRequested(modes)) => modes,
        other => panic!("{other:?}"),
    }
}

/// A session that Asterisk has asked.
fn asked() -> Side {
    let now = beginning();
    let mut side = Side::new(config(1));
    side.session.start(now);
    side.receive(asterisk::REQUEST, now);
    side.take_sent();
    side.take_events();
    side
}

/// `a` has asked `b`, which knows of it.
fn pair() -> Pair {
    let mut pair = Pair::ready();
    pair.a.session.mode_request(t38(), pair.now).unwrap();
    let (a, b) = pair.events();
    assert_eq!(a, []);
    assert_eq!(b, [Event::ModeRequested(t38())]);
    pair
}

#[test]
fn asterisk_asks_for_t38() {
    let modes = t38();
    let [mode] = &modes[..] else {
        panic!("{modes:?}");
    };
    let [
        ModeElement {
            r#type: ModeElementType::DataMode(data),
            ..
        },
    ] = &mode[..]
    else {
        panic!("{mode:?}");
    };
    assert!(matches!(data.application, DataModeApplication::T38Fax(_)));
    assert_eq!(data.bit_rate, 144);
}

#[test]
fn asterisk_is_told_yes() {
    let mut side = asked();
    let most_preferred = RequestModeAckResponse::WillTransmitMostPreferredMode;
    side.session.mode_response(most_preferred.clone()).unwrap();
    assert_eq!(side.take_sent(), [asterisk::ACK]);
    let again = Err(Error::Misuse(Misuse::NoModeRequest));
    assert_eq!(side.session.mode_response(most_preferred), again);
    assert_eq!(side.take_sent(), [""; 0]);
    assert_eq!(side.take_events(), []);
}

#[test]
fn asterisk_is_told_no() {
    let mut side = asked();
    let denied = RequestModeRejectCause::RequestDenied;
    side.session.mode_reject(denied.clone()).unwrap();
    assert_eq!(side.take_sent(), [DENIED]);
    let again = Err(Error::Misuse(Misuse::NoModeRequest));
    assert_eq!(side.session.mode_reject(denied), again);
}

#[test]
fn a_mode_that_nobody_decides_about_is_unavailable() {
    let now = beginning();
    // Started or not: a session answers from the beginning.
    for started in [false, true] {
        let mut side = Side::new(config(1));
        if started {
            side.session.start(now);
        }
        side.receive(asterisk::REQUEST, now);
        side.take_sent();
        side.take_events();
        side.session
            .handle_timeout(now + Duration::from_millis(4999));
        assert_eq!(side.take_sent(), [""; 0]);
        assert_eq!(side.expire(), now + Duration::from_secs(5));
        assert_eq!(side.take_sent(), [UNAVAILABLE]);
        assert_eq!(side.take_events(), [Event::ModeRequestReleased]);
    }
}

#[test]
fn only_the_last_of_many_requests_waits() {
    let mut now = beginning();
    let mut side = asked();
    for number in 2..=90 {
        now += Duration::from_millis(10);
        let request = asterisk::REQUEST.replacen("080001", &format!("0800{number:02x}"), 1);
        side.receive(&request, now);
    }
    assert_eq!(side.take_events().len(), 89);
    side.session
        .mode_reject(RequestModeRejectCause::ModeUnavailable)
        .unwrap();
    assert_eq!(side.take_sent(), ["27805a00"]);
}

#[test]
fn a_mode_is_asked_for_and_accepted() {
    let mut pair = Pair::ready();
    pair.a.session.mode_request(t38(), pair.now).unwrap();
    assert_eq!(pair.a.take_sent(), [asterisk::REQUEST]);
    pair.a.receive(asterisk::ACK, pair.now);
    let most_preferred = RequestModeAckResponse::WillTransmitMostPreferredMode;
    assert_eq!(pair.a.take_events(), [Event::ModeAccepted(most_preferred)]);
    pair.a.receive(asterisk::ACK, pair.now);
    assert_eq!(pair.a.take_events(), [], "repeated");
    assert_eq!(pair.a.deadline, None);
}

#[test]
fn both_sides_decide() {
    let mut pair = pair();
    let less_preferred = RequestModeAckResponse::WillTransmitLessPreferredMode;
    pair.b
        .session
        .mode_response(less_preferred.clone())
        .unwrap();
    assert_eq!(pair.events().0, [Event::ModeAccepted(less_preferred)]);

    pair.a.session.mode_request(t38(), pair.now).unwrap();
    pair.run();
    let cause = RequestModeRejectCause::MultipointConstraint;
    pair.b.session.mode_reject(cause.clone()).unwrap();
    assert_eq!(pair.events().0, [Event::ModeRefused(Some(cause))]);
}

#[test]
fn a_request_without_answer_is_taken_back_after_t109() {
    let mut pair = Pair::ready();
    let asked_at = pair.now;
    pair.a.session.mode_request(t38(), asked_at).unwrap();
    pair.a.drain();
    let lost = pair.a.sent.pop_front().unwrap();
    assert_eq!(pair.a.expire(), asked_at + Duration::from_secs(30));
    assert_eq!(pair.a.take_events(), [Event::ModeRefused(None)]);
    // It reaches the other side after all, and what takes it back right behind it.
    let now = asked_at + Duration::from_secs(30);
    pair.b.session.handle_octets(&lost.1, now).unwrap();
    pair.now = now;
    assert_eq!(
        pair.events().1,
        [Event::ModeRequested(t38()), Event::ModeRequestReleased]
    );
    let nothing = pair
        .b
        .session
        .mode_reject(RequestModeRejectCause::RequestDenied);
    assert_eq!(nothing, Err(Error::Misuse(Misuse::NoModeRequest)));
}

#[test]
fn modes_are_asked_for_when_capabilities_are_known() {
    let mut pair = Pair::new();
    let early = pair.a.session.mode_request(t38(), pair.now);
    assert_eq!(early, Err(Error::Misuse(Misuse::NotStarted)));
    pair.a.session.start(pair.now);
    let early = pair.a.session.mode_request(t38(), pair.now);
    assert_eq!(early, Err(Error::Misuse(Misuse::NotReady)));
}

#[test]
fn a_request_that_cannot_be_encoded_is_not_waited_for() {
    let mut pair = Pair::ready();
    for modes in [vec![], vec![[ModeElement::default()].into(); 257]] {
        let error = pair.a.session.mode_request(modes, pair.now).unwrap_err();
        assert!(matches!(error, Error::Misuse(Misuse::Unencodable(_))));
    }
    assert_eq!(pair.a.take_sent(), [""; 0]);
    assert_eq!(pair.a.deadline, None);
}

#[test]
fn a_request_ends_with_the_session() {
    let mut pair = pair();
    pair.b.session.end_session(pair.now);
    let (a, b) = pair.events();
    assert!(matches!(a[..], [Event::SessionEnded(_)]), "{a:?}");
    assert!(matches!(b[..], [Event::SessionEnded(_)]), "{b:?}");
    assert_eq!((pair.a.deadline, pair.b.deadline), (None, None));
}
