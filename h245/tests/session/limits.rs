//! Every ceiling is reached.

use std::time::Duration;

use bytes::Bytes;
use h323_h245::limits::{
    MAX_CHANNELS, MAX_MESSAGES_PER_PAYLOAD, MAX_MESSAGES_PER_SECOND, MAX_NOT_UNDERSTOOD_PER_MINUTE,
    MAX_OUTPUTS, MAX_OUTSTANDING, MAX_ROUND_TRIP_ANSWERS_PER_SECOND, MAX_WAITING_OPENS,
};
use h323_h245::messages::OpenLogicalChannelRejectCause;
use h323_h245::{Error, Event, Limit, LogicalChannelNumber, UserInput};

use crate::support::{Pair, Side, answer, audio, beginning, config, hex};

const ROUND_TRIP: &str = "090007";
const FUTURE_REQUEST: &str = "13c002abcd";

fn open(number: u16) -> Bytes {
    hex(&format!(
        "0300{:04x}0c6013800a040001007f0000022735",
        number - 1
    ))
}

fn number(number: u16) -> LogicalChannelNumber {
    LogicalChannelNumber::new(number).unwrap()
}

#[test]
fn messages_per_second() {
    let now = beginning();
    let mut side = Side::new(config(1));
    for _ in 0..MAX_MESSAGES_PER_SECOND {
        side.receive("6d400131", now);
    }
    let later = now + Duration::from_millis(999);
    assert_eq!(
        side.session.handle_octets(&hex("6d400131"), later),
        Err(Error::Limit(Limit::MessageRate { ceiling: 100 }))
    );
    assert_eq!(side.take_events().len(), 100);
    side.receive("6d400131", now + Duration::from_secs(1));
    assert_eq!(side.take_events().len(), 1);
}

#[test]
fn messages_per_payload() {
    let now = beginning();
    let mut side = Side::new(config(1));
    side.receive(&"6d400131".repeat(MAX_MESSAGES_PER_PAYLOAD), now);
    assert_eq!(side.take_events().len(), 32);
    assert_eq!(
        side.session
            .handle_octets(&hex(&"6d400131".repeat(33)), now),
        Err(Error::Limit(Limit::MessagesPerPayload { ceiling: 32 }))
    );
    assert_eq!(side.take_events().len(), 32);
}

#[test]
fn round_trip_answers_per_second() {
    let now = beginning();
    let mut side = Side::new(config(1));
    for _ in 0..20 {
        side.receive(ROUND_TRIP, now);
    }
    let answers = side.take_sent();
    assert_eq!(
        answers,
        vec!["280007"; MAX_ROUND_TRIP_ANSWERS_PER_SECOND as usize]
    );
    side.receive(ROUND_TRIP, now + Duration::from_secs(1));
    assert_eq!(side.take_sent().len(), 1);
}

#[test]
fn not_understood_per_minute() {
    let now = beginning();
    let mut side = Side::new(config(1));
    for second in 0..60 {
        side.receive(FUTURE_REQUEST, now + Duration::from_secs(second));
    }
    assert_eq!(
        side.take_names().len(),
        MAX_NOT_UNDERSTOOD_PER_MINUTE as usize
    );
    side.receive(FUTURE_REQUEST, now + Duration::from_secs(60));
    assert_eq!(side.take_names(), ["functionNotUnderstood"]);
}

#[test]
fn channels_of_the_peer() {
    let mut now = beginning();
    let mut side = Side::new(config(1));
    side.session.start(now);
    side.take_sent();
    let channels = u16::try_from(MAX_CHANNELS).unwrap();
    for n in 1..=channels {
        now += Duration::from_millis(20);
        side.session.handle_octets(&open(n), now).unwrap();
        side.session
            .open_response(number(n), answer(6000), now)
            .unwrap();
    }
    assert_eq!(side.session.channels().count(), 64);
    side.take_sent();
    side.take_events();
    side.session
        .handle_octets(&open(channels + 1), now)
        .unwrap();
    assert_eq!(side.take_names(), ["openLogicalChannelReject"]);
    assert_eq!(side.take_events(), []);
    // One that is open may be opened anew.
    side.session.handle_octets(&open(1), now).unwrap();
    assert!(matches!(
        side.take_events()[..],
        [Event::ChannelClosed { .. }, Event::ChannelRequested { .. }]
    ));
}

#[test]
fn unanswered_openings_of_the_peer() {
    let now = beginning();
    let mut side = Side::new(config(1));
    side.session.start(now);
    side.take_sent();
    let most = u16::try_from(MAX_OUTSTANDING).unwrap();
    for n in 1..=most {
        side.session.handle_octets(&open(n), now).unwrap();
    }
    assert_eq!(side.take_names(), [""; 0]);
    side.session.handle_octets(&open(most + 1), now).unwrap();
    assert_eq!(side.take_names(), ["openLogicalChannelReject"]);
    let cause = OpenLogicalChannelRejectCause::Unspecified;
    side.session.open_reject(number(1), cause).unwrap();
    side.session.handle_octets(&open(most + 1), now).unwrap();
    assert_eq!(
        side.take_names(),
        ["openLogicalChannelReject"],
        "that was ours"
    );
}

#[test]
fn unanswered_openings_of_ours() {
    let mut pair = Pair::ready();
    for _ in 0..MAX_OUTSTANDING {
        pair.a.session.open_request(audio(5001), pair.now).unwrap();
    }
    assert_eq!(
        pair.a.session.open_request(audio(5001), pair.now),
        Err(Error::Limit(Limit::Outstanding { ceiling: 20 }))
    );
}

#[test]
fn channels_of_ours() {
    let mut pair = Pair::ready();
    for n in 1..=u16::try_from(MAX_CHANNELS).unwrap() {
        pair.a.session.open_request(audio(5001), pair.now).unwrap();
        pair.now += Duration::from_secs(1);
        pair.run();
        pair.b
            .session
            .open_response(number(n), answer(6000), pair.now)
            .unwrap();
        pair.run();
    }
    assert_eq!(
        pair.a.session.open_request(audio(5001), pair.now),
        Err(Error::Limit(Limit::Channels { ceiling: 64 }))
    );
    // All of them end with the session, in one go.
    pair.now += Duration::from_secs(1);
    pair.a.session.end_session(pair.now);
    assert_eq!(pair.a.take_names().len(), 65);
}

#[test]
fn openings_that_wait() {
    let mut pair = Pair::new();
    pair.a.session.start(pair.now);
    for _ in 0..MAX_WAITING_OPENS {
        pair.a.session.open_request(audio(5001), pair.now).unwrap();
    }
    assert_eq!(
        pair.a.session.open_request(audio(5001), pair.now),
        Err(Error::Limit(Limit::WaitingOpens { ceiling: 16 }))
    );
}

#[test]
fn outputs_that_are_left_lying() {
    let mut pair = Pair::ready();
    let input = UserInput::Alphanumeric("1".into());
    for _ in 0..MAX_OUTPUTS {
        pair.a.session.user_input(&input).unwrap();
    }
    let limit = Err(Error::Limit(Limit::Outputs { ceiling: 1024 }));
    assert_eq!(pair.a.session.user_input(&input), limit);
    assert_eq!(
        pair.a.session.handle_octets(&hex("6d400131"), pair.now),
        limit
    );
    assert_eq!(pair.a.take_names().len(), 1024);
    pair.a.session.user_input(&input).unwrap();
}
