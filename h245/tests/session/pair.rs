//! Two sessions that talk to each other.

use std::time::Duration;

use h323_h245::messages::{DataType, OpenLogicalChannelRejectCause};
use h323_h245::{
    CapabilitySet, Channel, ChannelAnswer, CloseReason, Closed, Direction, Error, Event,
    LogicalChannelNumber, Misuse, Refusal, Role, SessionId, UserInput,
};

use crate::support::{Pair, Side, ULAW, address, answer, audio, config, telephone};

fn number(number: u16) -> LogicalChannelNumber {
    LogicalChannelNumber::new(number).unwrap()
}

fn channel(direction: Direction, media: &str, media_control: &str) -> Event {
    Event::ChannelOpened(Box::new(Channel {
        direction,
        number: number(1),
        session: SessionId::AUDIO,
        data_type: DataType::AudioData(Box::new(ULAW.to_capability().unwrap())),
        media: Some(address(media)),
        media_control: Some(address(media_control)),
        dynamic_payload_type: None,
        reverse: None,
    }))
}

pub(super) fn closed(direction: Direction, by: Closed) -> Event {
    Event::ChannelClosed {
        direction,
        number: number(1),
        by,
    }
}

/// A pair in which `a` transmits to `b` on channel 1.
pub(super) fn transmitting() -> Pair {
    let mut pair = Pair::ready();
    pair.a.session.open_request(audio(5001), pair.now).unwrap();
    pair.run();
    pair.b
        .session
        .open_response(number(1), answer(6000), pair.now)
        .unwrap();
    pair.events();
    pair
}

#[test]
fn capabilities_and_roles_come_first() {
    let mut pair = Pair::new();
    pair.a.session.start(pair.now);
    pair.a.drain();
    let names: Vec<_> = pair.a.sent.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["terminalCapabilitySet", "masterSlaveDetermination"]);
    pair.b.session.start(pair.now);
    let (a, b) = pair.events();
    let roles = (pair.a.session.role(), pair.b.session.role());
    assert_eq!(roles.0.map(Role::opposite), roles.1);
    for (events, role) in [(a, roles.0), (b, roles.1)] {
        assert!(events.contains(&Event::CapabilitiesReceived(Box::new(telephone()))));
        assert!(events.contains(&Event::CapabilitiesAccepted));
        assert!(events.contains(&Event::MasterSlaveDetermined(role.unwrap())));
        assert_eq!(events.last(), Some(&Event::Ready));
        assert_eq!(events.len(), 4);
    }
}

#[test]
fn a_peer_that_never_starts_by_itself_is_enough() {
    let mut pair = Pair::new();
    pair.a.session.start(pair.now);
    pair.run();
    // It answered, but sent no capabilities of its own.
    assert_eq!(
        pair.a.session.role().map(Role::opposite),
        pair.b.session.role()
    );
    assert!(!pair.a.session.is_ready());
    pair.b.session.start(pair.now);
    pair.run();
    assert!(pair.a.session.is_ready() && pair.b.session.is_ready());
}

#[test]
fn an_opening_waits_for_the_exchange() {
    let mut pair = Pair::new();
    pair.a.session.start(pair.now);
    let opened = pair.a.session.open_request(audio(5001), pair.now).unwrap();
    assert_eq!(opened, number(1));
    assert_eq!(
        pair.a.take_names(),
        ["terminalCapabilitySet", "masterSlaveDetermination"]
    );
    let mut pair = Pair::new();
    pair.a.session.start(pair.now);
    pair.b.session.start(pair.now);
    pair.a.session.open_request(audio(5001), pair.now).unwrap();
    let (a, b) = pair.events();
    assert_eq!(a.last(), Some(&Event::Ready));
    assert!(matches!(
        b.last(),
        Some(Event::ChannelRequested { parameters, .. })
            if **parameters == audio(5001)
    ));
}

#[test]
fn a_channel_opens_with_the_addresses_of_both_sides() {
    let mut pair = Pair::ready();
    pair.a.session.open_request(audio(5001), pair.now).unwrap();
    let (a, b) = pair.events();
    assert_eq!(a, []);
    assert_eq!(
        b,
        [Event::ChannelRequested {
            number: number(1),
            parameters: Box::new(audio(5001)),
        }]
    );
    pair.b
        .session
        .open_response(number(1), answer(6000), pair.now)
        .unwrap();
    let (a, b) = pair.events();
    assert_eq!(
        a,
        [channel(
            Direction::Transmit,
            "127.0.0.1:6000",
            "127.0.0.1:6001"
        )]
    );
    assert_eq!(
        b,
        [channel(
            Direction::Receive,
            "127.0.0.1:6000",
            "127.0.0.1:5001"
        )]
    );
    assert_eq!(pair.a.session.channels().count(), 1);
    assert_eq!(pair.b.session.channels().count(), 1);
}

#[test]
fn openings_that_cross_have_numbers_of_their_own() {
    let mut pair = Pair::ready();
    let a = pair.a.session.open_request(audio(5001), pair.now).unwrap();
    let b = pair.b.session.open_request(audio(7001), pair.now).unwrap();
    assert_eq!(a, b, "each direction counts for itself");
    pair.run();
    pair.a
        .session
        .open_response(b, answer(5000), pair.now)
        .unwrap();
    pair.b
        .session
        .open_response(a, answer(7000), pair.now)
        .unwrap();
    pair.events();
    for side in [&pair.a, &pair.b] {
        let mut directions: Vec<_> = side.session.channels().map(|c| c.direction).collect();
        directions.sort();
        assert_eq!(directions, [Direction::Transmit, Direction::Receive]);
    }
}

#[test]
fn a_channel_is_refused_with_the_users_cause() {
    let mut pair = Pair::ready();
    pair.a.session.open_request(audio(5001), pair.now).unwrap();
    pair.run();
    let cause = OpenLogicalChannelRejectCause::DataTypeNotSupported;
    pair.b
        .session
        .open_reject(number(1), cause.clone())
        .unwrap();
    let (a, _) = pair.events();
    assert_eq!(
        a,
        [Event::ChannelRefused {
            number: number(1),
            refusal: Refusal::Rejected(cause),
        }]
    );
    assert_eq!(
        pair.b
            .session
            .open_response(number(1), answer(6000), pair.now),
        Err(Error::Misuse(Misuse::Channel(number(1)))),
        "it was answered"
    );
}

#[test]
fn only_the_side_that_opened_a_channel_closes_it() {
    let mut pair = transmitting();
    let misuse = Err(Error::Misuse(Misuse::Channel(number(1))));
    assert_eq!(pair.b.session.close_request(number(1), pair.now), misuse);
    pair.a.session.close_request(number(1), pair.now).unwrap();
    assert_eq!(
        pair.a.session.close_request(number(1), pair.now),
        misuse,
        "it is closing"
    );
    let (a, b) = pair.events();
    assert_eq!(a, [closed(Direction::Transmit, Closed::Local)]);
    assert_eq!(b, [closed(Direction::Receive, Closed::Peer)]);
    assert_eq!(pair.a.session.channels().count(), 0);
    assert_eq!(pair.b.session.channels().count(), 0);
}

#[test]
fn a_number_is_not_used_again_at_once() {
    let mut pair = transmitting();
    pair.a.session.close_request(number(1), pair.now).unwrap();
    pair.run();
    assert_eq!(
        pair.a.session.open_request(audio(5001), pair.now),
        Ok(number(2))
    );
}

#[test]
fn the_receiving_side_asks_for_a_close() {
    let mut pair = transmitting();
    pair.b
        .session
        .request_channel_close(number(1), CloseReason::Normal, pair.now)
        .unwrap();
    let (a, b) = pair.events();
    assert_eq!(
        a,
        [Event::ChannelCloseRequested {
            number: number(1),
            reason: CloseReason::Normal,
        }]
    );
    assert_eq!(b, []);
    pair.a.session.close_request(number(1), pair.now).unwrap();
    assert_eq!(
        pair.a.take_names(),
        ["requestChannelCloseAck", "closeLogicalChannel"]
    );
}

#[test]
fn a_wish_for_a_close_is_void_once_the_channel_is_opened_anew() {
    let mut pair = transmitting();
    let ask = |pair: &mut Pair| {
        pair.b
            .session
            .request_channel_close(number(1), CloseReason::Normal, pair.now)
    };
    ask(&mut pair).unwrap();
    assert_eq!(
        ask(&mut pair),
        Err(Error::Misuse(Misuse::Channel(number(1)))),
        "it is unanswered"
    );
    let open = "030000000c6013800a040001007f0000022735";
    pair.b.receive(open, pair.now);
    pair.b
        .session
        .open_response(number(1), answer(6000), pair.now)
        .unwrap();
    ask(&mut pair).unwrap();
}

#[test]
fn a_wish_for_a_close_is_refused() {
    let mut pair = transmitting();
    pair.b
        .session
        .request_channel_close(number(1), CloseReason::Reopen, pair.now)
        .unwrap();
    pair.run();
    pair.a.session.channel_close_reject(number(1)).unwrap();
    let (_, b) = pair.events();
    assert_eq!(b, [Event::ChannelCloseRefused { number: number(1) }]);
    assert_eq!(pair.b.session.channels().count(), 1);
}

#[test]
fn an_opening_is_given_up() {
    let mut pair = Pair::ready();
    pair.a.session.open_request(audio(5001), pair.now).unwrap();
    pair.run();
    pair.a.session.close_request(number(1), pair.now).unwrap();
    // The answer crosses the close.
    pair.b
        .session
        .open_response(number(1), answer(6000), pair.now)
        .unwrap();
    let (a, b) = pair.events();
    assert_eq!(a, [closed(Direction::Transmit, Closed::Local)]);
    assert_eq!(b.last(), Some(&closed(Direction::Receive, Closed::Peer)));
    assert_eq!(pair.b.session.channels().count(), 0);
}

#[test]
fn an_opening_that_waits_is_given_up_in_silence() {
    let mut pair = Pair::new();
    pair.a.session.start(pair.now);
    pair.a.session.open_request(audio(5001), pair.now).unwrap();
    pair.a.session.close_request(number(1), pair.now).unwrap();
    assert_eq!(
        pair.a.take_names(),
        ["terminalCapabilitySet", "masterSlaveDetermination"]
    );
    assert_eq!(
        pair.a.take_events(),
        [closed(Direction::Transmit, Closed::Local)]
    );
}

#[test]
fn an_opening_without_answer_fails_after_t103() {
    let mut pair = Pair::ready();
    pair.a.session.open_request(audio(5001), pair.now).unwrap();
    pair.a.take_names();
    let asked_at = pair.now;
    assert_eq!(pair.a.expire(), asked_at + Duration::from_secs(30));
    assert_eq!(pair.a.take_names(), ["closeLogicalChannel"]);
    assert_eq!(
        pair.a.take_events(),
        [Event::ChannelRefused {
            number: number(1),
            refusal: Refusal::NoAnswer,
        }]
    );
}

#[test]
fn an_exchange_without_answer_fails_after_its_timers() {
    let mut pair = Pair::new();
    pair.a.session.start(pair.now);
    pair.a.take_names();
    assert_eq!(pair.a.expire(), pair.now + Duration::from_secs(30));
    assert_eq!(
        pair.a.take_names(),
        [
            "masterSlaveDeterminationRelease",
            "terminalCapabilitySetRelease"
        ]
    );
    assert_eq!(
        pair.a.take_events(),
        [Event::MasterSlaveFailed, Event::CapabilitiesRejected(None)]
    );
}

#[test]
fn identical_numbers_are_tried_n100_times() {
    let mut pair = Pair::new();
    pair.b = Side::new(config(1));
    pair.a.session.start(pair.now);
    pair.b.session.start(pair.now);
    let mut determinations = 0;
    while let Some((name, octets)) = {
        pair.a.drain();
        pair.b.drain();
        pair.a.sent.pop_front()
    } {
        determinations += usize::from(name == "masterSlaveDetermination");
        pair.b.session.handle_octets(&octets, pair.now).unwrap();
        if let Some((_, octets)) = pair.b.sent.pop_front() {
            pair.a.session.handle_octets(&octets, pair.now).unwrap();
        }
    }
    assert_eq!(determinations, 10);
    for side in [&mut pair.a, &mut pair.b] {
        assert!(side.take_events().contains(&Event::MasterSlaveFailed));
        assert_eq!(side.session.role(), None);
    }
}

#[test]
fn a_channel_over_ipv6() {
    let mut pair = Pair::ready();
    let mut parameters = audio(5001);
    parameters.media_control = Some(address("[2001:db8::1]:5001"));
    pair.a.session.open_request(parameters, pair.now).unwrap();
    pair.run();
    let answer = ChannelAnswer::new(
        address("[2001:db8::2]:6000"),
        address("[::ffff:192.0.2.1]:6001"),
    );
    pair.b
        .session
        .open_response(number(1), answer, pair.now)
        .unwrap();
    let (a, b) = pair.events();
    assert_eq!(
        a,
        [channel(
            Direction::Transmit,
            "[2001:db8::2]:6000",
            "192.0.2.1:6001"
        )]
    );
    assert_eq!(
        b[1..],
        [channel(
            Direction::Receive,
            "[2001:db8::2]:6000",
            "[2001:db8::1]:5001"
        )]
    );
}

#[test]
fn the_empty_set_pauses_and_another_resumes() {
    let mut pair = transmitting();
    let paused_at = pair.now;
    pair.b
        .session
        .capabilities_request(CapabilitySet::empty(), paused_at)
        .unwrap();
    let (a, b) = pair.events();
    assert_eq!(
        a,
        [Event::Paused, closed(Direction::Transmit, Closed::Local)]
    );
    assert_eq!(
        b,
        [
            Event::CapabilitiesAccepted,
            closed(Direction::Receive, Closed::Peer)
        ]
    );
    assert!(!pair.a.session.is_ready());
    assert!(pair.a.session.peer_capabilities().is_empty());

    // Openings wait meanwhile; the other direction is not concerned.
    pair.a.session.open_request(audio(5003), pair.now).unwrap();
    assert_eq!(pair.a.take_names(), [""; 0]);
    assert!(pair.b.session.is_ready());

    pair.b
        .session
        .capabilities_request(telephone(), pair.now)
        .unwrap();
    let (a, b) = pair.events();
    assert_eq!(a[0], Event::CapabilitiesReceived(Box::new(telephone())));
    assert!(
        matches!(a[1], Event::MasterSlaveDetermined(_)),
        "roles are determined anew: {a:?}"
    );
    assert_eq!(a[2], Event::Ready);
    assert!(matches!(
        b.last(),
        Some(Event::ChannelRequested { number: n, .. }) if *n == number(2)
    ));
}

#[test]
fn the_empty_set_gives_up_what_is_being_opened() {
    let mut pair = Pair::ready();
    pair.a.session.open_request(audio(5001), pair.now).unwrap();
    pair.run();
    pair.b
        .session
        .capabilities_request(CapabilitySet::empty(), pair.now)
        .unwrap();
    let (a, _) = pair.events();
    assert_eq!(
        a,
        [
            Event::Paused,
            Event::ChannelRefused {
                number: number(1),
                refusal: Refusal::Paused,
            }
        ]
    );
}

#[test]
fn a_set_waits_while_another_is_unanswered() {
    let mut pair = Pair::ready();
    for set in [CapabilitySet::empty(), CapabilitySet::h2250(), telephone()] {
        pair.a.session.capabilities_request(set, pair.now).unwrap();
    }
    pair.a.drain();
    assert_eq!(pair.a.sent.len(), 1);
    let (a, b) = pair.events();
    assert_eq!(a.first(), Some(&Event::CapabilitiesAccepted));
    assert_eq!(b.first(), Some(&Event::Paused));
    let sets = b
        .iter()
        .filter(|event| matches!(event, Event::CapabilitiesReceived(_)))
        .count();
    assert_eq!(sets, 1, "the one in between was never sent");
    assert_eq!(pair.b.session.peer_capabilities(), &telephone());
}

#[test]
fn user_input_arrives() {
    let mut pair = Pair::ready();
    let inputs = [
        UserInput::Alphanumeric("12#".into()),
        UserInput::Signal {
            signal: '*',
            duration: Some(Duration::from_millis(250)),
        },
        UserInput::SignalUpdate {
            duration: Duration::from_millis(400),
        },
    ];
    for input in &inputs {
        pair.a.session.user_input(input).unwrap();
    }
    let (_, b) = pair.events();
    assert_eq!(b, inputs.map(Event::UserInput));
}

#[test]
fn round_trips_are_measured() {
    let mut pair = Pair::ready();
    pair.a.session.round_trip_delay_request(pair.now).unwrap();
    let (a, _) = pair.events();
    assert_eq!(a, [Event::RoundTrip(Duration::from_millis(2))]);

    let asked_at = pair.now;
    pair.a.session.round_trip_delay_request(asked_at).unwrap();
    pair.a.take_names();
    assert_eq!(pair.a.expire(), asked_at + Duration::from_secs(10));
    assert_eq!(pair.a.take_events(), [Event::RoundTripExpired]);
}

#[test]
fn commands_need_a_session_that_is_open() {
    let mut pair = Pair::new();
    assert_eq!(
        pair.a.session.open_request(audio(5001), pair.now),
        Err(Error::Misuse(Misuse::NotStarted))
    );
}

#[test]
fn addresses_that_must_not_be_sent_are_refused() {
    let mut pair = Pair::ready();
    for bad in ["0.0.0.0:5001", "127.0.0.1:0", "[::]:5001", "224.0.0.1:5001"] {
        let mut parameters = audio(5001);
        parameters.media_control = Some(address(bad));
        assert!(matches!(
            pair.a.session.open_request(parameters, pair.now),
            Err(Error::Misuse(Misuse::Address { address: a, .. })) if a == address(bad)
        ));
    }
    assert_eq!(pair.a.take_names(), [""; 0]);
    assert_eq!(
        pair.a.session.open_request(audio(5001), pair.now),
        Ok(number(1))
    );
}
