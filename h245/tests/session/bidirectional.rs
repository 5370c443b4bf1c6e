//! Channels in both directions at once.

use std::time::Duration;

use h323_h245::limits::MAX_CHANNELS;
use h323_h245::messages::{
    DataType, MultimediaSystemControlMessage, OpenLogicalChannel, OpenLogicalChannelAck,
    OpenLogicalChannelConfirm, RequestMessage, ResponseMessage, ReverseMultiplexParameters,
};
use h323_h245::{
    Channel, ChannelAnswer, CloseReason, Closed, Direction, Error, Event, Limit,
    LogicalChannelNumber, Misuse, Refusal, ReverseAnswer, ReverseChannel, SessionId, Violation,
};

use crate::support::{Pair, Side, address, answer, audio, config, encode, h224};

/// As tshark reads it: channel 1, h224 with HDLC frame tunnelling in session 3 in both directions, what flows
/// back to 127.0.0.1:5000.
const OPEN: &str =
    "0340000010630040800b044003007f000001138920506300408012144003007f0000011388007f000001138920";
/// As tshark reads it: channel 1 to 127.0.0.1:6000, what flows back is channel 1 of session 3.
const OPEN_ACK: &str =
    "22e00000200000800b044003007f0000011771200880145c04007f0000011770007f000001177105000100";
const OPEN_CONFIRM: &str = "64000000";

fn number(number: u16) -> LogicalChannelNumber {
    LogicalChannelNumber::new(number).unwrap()
}

fn opened(direction: Direction) -> Event {
    let data_type = h224(5000).data_type;
    Event::ChannelOpened(Box::new(Channel {
        direction,
        number: number(1),
        session: SessionId::DATA,
        data_type: data_type.clone(),
        media: Some(address("127.0.0.1:6000")),
        media_control: Some(address(match direction {
            Direction::Transmit => "127.0.0.1:6001",
            Direction::Receive => "127.0.0.1:5001",
        })),
        dynamic_payload_type: Some(100),
        reverse: Some(Box::new(ReverseChannel {
            number: number(1),
            data_type,
            media: Some(address("127.0.0.1:5000")),
            dynamic_payload_type: Some(100),
        })),
    }))
}

fn closed(direction: Direction, by: Closed) -> Event {
    Event::ChannelClosed {
        direction,
        number: number(1),
        by,
    }
}

/// A pair with a channel that `a` opened.
fn open() -> Pair {
    let mut pair = Pair::ready();
    pair.a.session.open_request(h224(5000), pair.now).unwrap();
    pair.run();
    let now = pair.now;
    pair.b
        .session
        .open_response(number(1), answer(6000), now)
        .unwrap();
    pair.events();
    pair
}

/// A pair in which `a` has asked for a channel, which `b` does not answer.
fn asking() -> Pair {
    let mut pair = Pair::ready();
    pair.a.session.open_request(h224(5000), pair.now).unwrap();
    pair.a.take_sent();
    pair
}

/// The acknowledgement of `a`'s channel 1 with this number for what flows back.
fn ack(reverse: Option<u16>) -> String {
    let answer = ChannelAnswer {
        reverse: reverse.map(|reverse| ReverseAnswer {
            number: number(reverse),
            dynamic_payload_type: None,
        }),
        ..answer(6000)
    };
    let ack = answer.to_ack(number(1)).unwrap();
    let message = MultimediaSystemControlMessage::Response(ResponseMessage::OpenLogicalChannelAck(
        Box::new(ack),
    ));
    h323_per::hex::to_hex(&encode(&message))
}

#[test]
fn a_channel_opens_in_both_directions() {
    let mut pair = Pair::ready();
    pair.a.session.open_request(h224(5000), pair.now).unwrap();
    let (a, b) = pair.events();
    assert_eq!(a, []);
    assert_eq!(
        b,
        [Event::ChannelRequested {
            number: number(1),
            parameters: Box::new(h224(5000)),
        }]
    );
    let now = pair.now;
    pair.b
        .session
        .open_response(number(1), answer(6000), now)
        .unwrap();
    assert_eq!(pair.b.take_events(), [], "it is open when it is confirmed");
    assert_eq!(pair.b.session.channels().count(), 0);
    assert_eq!(pair.b.deadline, Some(now + Duration::from_secs(30)));
    pair.b.drain();
    let ack = pair.b.sent.pop_front().unwrap();
    pair.a.session.handle_octets(&ack.1, now).unwrap();
    assert_eq!(pair.a.take_events(), [opened(Direction::Transmit)]);
    // openLogicalChannelConfirm for channel 1.
    pair.a.drain();
    let (name, confirm) = pair.a.sent.pop_front().unwrap();
    assert_eq!(name, "openLogicalChannelConfirm");
    pair.b.session.handle_octets(&confirm, now).unwrap();
    assert_eq!(pair.b.take_events(), [opened(Direction::Receive)]);
    assert_eq!((pair.a.deadline, pair.b.deadline), (None, None));
    assert_eq!(pair.a.session.channels().count(), 1);
    assert_eq!(pair.b.session.channels().count(), 1);
    // A second one says nothing new.
    pair.b.session.handle_octets(&confirm, now).unwrap();
    assert_eq!(pair.b.take_events(), []);
}

#[test]
fn the_octets_of_an_opening_its_acknowledgement_and_its_confirmation() {
    let mut pair = Pair::ready();
    pair.a.session.open_request(h224(5000), pair.now).unwrap();
    assert_eq!(pair.a.take_sent(), [OPEN]);
    pair.b.receive(OPEN, pair.now);
    let now = pair.now;
    pair.b
        .session
        .open_response(number(1), answer(6000), now)
        .unwrap();
    assert_eq!(pair.b.take_sent(), [OPEN_ACK]);
    pair.a.receive(OPEN_ACK, pair.now);
    assert_eq!(pair.a.take_sent(), [OPEN_CONFIRM]);
}

#[test]
fn what_flows_back_is_said_in_the_opening_and_numbered_in_the_answer() {
    let mut pair = Pair::ready();
    // Channel 1 of `b` is taken, so what flows back is 2.
    pair.b.session.open_request(audio(7001), pair.now).unwrap();
    pair.a.session.open_request(h224(5000), pair.now).unwrap();
    pair.a.drain();
    let (_, octets) = pair.a.sent.back().unwrap().clone();
    let open: MultimediaSystemControlMessage = h323_per::decode(&octets).unwrap();
    let MultimediaSystemControlMessage::Request(RequestMessage::OpenLogicalChannel(open)) = open
    else {
        panic!("{open:?}");
    };
    let reverse = open.reverse_logical_channel_parameters.unwrap();
    let Some(ReverseMultiplexParameters::H2250LogicalChannelParameters(h2250)) =
        reverse.multiplex_parameters
    else {
        panic!("{reverse:?}");
    };
    assert_eq!(h2250.session_id, 3);
    assert_eq!(h2250.dynamic_rtp_payload_type, Some(100));

    pair.run();
    let now = pair.now;
    pair.b
        .session
        .open_response(number(1), answer(6000), now)
        .unwrap();
    pair.b.drain();
    let (_, octets) = pair.b.sent.back().unwrap().clone();
    let ack: MultimediaSystemControlMessage = h323_per::decode(&octets).unwrap();
    let MultimediaSystemControlMessage::Response(ResponseMessage::OpenLogicalChannelAck(ack)) = ack
    else {
        panic!("{ack:?}");
    };
    let reverse = ack.reverse_logical_channel_parameters.unwrap();
    assert_eq!(reverse.reverse_logical_channel_number, 2);
    pair.run();
    // And 2 is not given a second time, on either side.
    let next = pair.b.session.open_request(audio(7001), pair.now).unwrap();
    assert_eq!(next, number(3));
    for channel in pair.a.session.channels() {
        assert_eq!(channel.reverse.as_ref().unwrap().number, number(2));
    }
}

#[test]
fn an_accepted_channel_that_is_not_confirmed_is_given_up_after_t103() {
    let mut pair = Pair::ready();
    pair.a.session.open_request(h224(5000), pair.now).unwrap();
    pair.run();
    let now = pair.now;
    pair.b.take_events();
    pair.b
        .session
        .open_response(number(1), answer(6000), now)
        .unwrap();
    pair.b.take_sent();
    assert_eq!(pair.b.expire(), now + Duration::from_secs(30));
    assert_eq!(
        pair.b.take_events(),
        [closed(Direction::Receive, Closed::Protocol)]
    );
    assert_eq!(pair.b.take_sent(), [""; 0]);
    // What the peer closes is acknowledged all the same, and the number of what flowed back is free.
    pair.a.session.close_request(number(1), now).unwrap();
    let (a, b) = pair.events();
    assert_eq!(a, [closed(Direction::Transmit, Closed::Local)]);
    assert_eq!(b, []);
    pair.a.session.open_request(h224(5000), pair.now).unwrap();
    pair.run();
    let now = pair.now;
    pair.b
        .session
        .open_response(number(2), answer(6000), now)
        .unwrap();
    assert_eq!(pair.events().1.len(), 2);
}

#[test]
fn an_acknowledgement_without_a_number_for_what_flows_back_is_not_usable() {
    let mut pair = asking();
    pair.a.receive(&ack(None), pair.now);
    let violation = Violation::MissingReverseParameters { number: 1 };
    assert_eq!(
        pair.a.take_events(),
        [
            Event::ProtocolError(violation),
            Event::ChannelRefused {
                number: number(1),
                refusal: Refusal::Unusable(violation),
            }
        ]
    );
    assert_eq!(pair.a.take_names(), ["closeLogicalChannel"]);
}

#[test]
fn an_acknowledgement_with_a_number_in_use_is_not_usable() {
    let mut pair = asking();
    // `b` transmits on its channel 1.
    pair.b.session.open_request(audio(7001), pair.now).unwrap();
    pair.run();
    pair.a.take_events();
    pair.a.receive(&ack(Some(1)), pair.now);
    let violation = Violation::NumberInUse {
        message: "openLogicalChannelAck",
        number: 1,
    };
    assert_eq!(
        pair.a.take_events(),
        [
            Event::ProtocolError(violation),
            Event::ChannelRefused {
                number: number(1),
                refusal: Refusal::Unusable(violation),
            }
        ]
    );
    assert_eq!(pair.a.take_names(), ["closeLogicalChannel"]);
}

#[test]
fn a_number_for_what_flows_back_opens_no_channel_of_the_peer() {
    let mut pair = asking();
    pair.a.receive(&ack(Some(9)), pair.now);
    assert_eq!(pair.a.take_names(), ["openLogicalChannelConfirm"]);
    pair.a.take_events();
    let open = |n: u16| {
        encode(&MultimediaSystemControlMessage::Request(
            RequestMessage::OpenLogicalChannel(Box::new(audio(7001).to_open(number(n)).unwrap())),
        ))
    };
    pair.a.session.handle_octets(&open(9), pair.now).unwrap();
    assert_eq!(pair.a.take_names(), ["openLogicalChannelReject"]);
    let violation = Violation::NumberInUse {
        message: "openLogicalChannel",
        number: 9,
    };
    assert_eq!(pair.a.take_events(), [Event::ProtocolError(violation)]);
    // Once the bidirectional channel is closed, the number is free.
    pair.a.session.close_request(number(1), pair.now).unwrap();
    pair.a.receive("23800000", pair.now);
    pair.a.take_events();
    pair.a.session.handle_octets(&open(9), pair.now).unwrap();
    assert!(matches!(
        pair.a.take_events()[..],
        [Event::ChannelRequested { .. }]
    ));
}

#[test]
fn only_the_side_that_opened_it_closes_it() {
    let mut pair = open();
    assert_eq!(
        pair.b.session.close_request(number(1), pair.now),
        Err(Error::Misuse(Misuse::Channel(number(1))))
    );
    pair.b
        .session
        .request_channel_close(number(1), CloseReason::Normal, pair.now)
        .unwrap();
    assert_eq!(
        pair.events().0,
        [Event::ChannelCloseRequested {
            number: number(1),
            reason: CloseReason::Normal,
        }]
    );
    pair.a.session.close_request(number(1), pair.now).unwrap();
    let (a, b) = pair.events();
    assert_eq!(a, [closed(Direction::Transmit, Closed::Local)]);
    assert_eq!(b, [closed(Direction::Receive, Closed::Peer)]);
    // The number of what flowed back is not used again at once.
    let next = pair.b.session.open_request(audio(7001), pair.now).unwrap();
    assert_eq!(next, number(2));
}

#[test]
fn a_pause_closes_it() {
    let mut pair = open();
    let empty = h323_h245::CapabilitySet::empty();
    pair.b
        .session
        .capabilities_request(empty, pair.now)
        .unwrap();
    let (a, b) = pair.events();
    assert_eq!(
        a,
        [Event::Paused, closed(Direction::Transmit, Closed::Local)]
    );
    assert!(b.contains(&closed(Direction::Receive, Closed::Peer)));
}

#[test]
fn reverse_parameters_that_cannot_be_used_are_refused() {
    let mut side = Side::new(config(1));
    let now = crate::support::beginning();
    side.session.start(now);
    side.take_sent();
    let bad: [fn(&mut OpenLogicalChannel); 2] = [
        |open| reverse(open).data_type = DataType::NullData,
        |open| {
            reverse(open).multiplex_parameters = Some(
                ReverseMultiplexParameters::H223LogicalChannelParameters(Default::default()),
            );
        },
    ];
    for spoil in bad {
        let mut open = h224(5000).to_open(number(4)).unwrap();
        spoil(&mut open);
        let open = MultimediaSystemControlMessage::Request(RequestMessage::OpenLogicalChannel(
            Box::new(open),
        ));
        side.session.handle_octets(&encode(&open), now).unwrap();
        // unsuitableReverseParameters for channel 4.
        assert_eq!(side.take_sent(), ["2300000310"]);
        assert_eq!(side.take_events(), []);
    }
    // Without multiplex parameters nothing is known of what flows back but its type.
    let mut open = h224(5000).to_open(number(4)).unwrap();
    reverse(&mut open).multiplex_parameters = None;
    let open =
        MultimediaSystemControlMessage::Request(RequestMessage::OpenLogicalChannel(Box::new(open)));
    side.session.handle_octets(&encode(&open), now).unwrap();
    let events = side.take_events();
    let [Event::ChannelRequested { parameters, .. }] = &events[..] else {
        panic!("{events:?}");
    };
    assert_eq!(parameters.reverse.as_ref().unwrap().media, None);
    assert_eq!(parameters.media_control, Some(address("127.0.0.1:5001")));
}

fn reverse(
    open: &mut OpenLogicalChannel,
) -> &mut h323_h245::messages::ReverseLogicalChannelParameters {
    open.reverse_logical_channel_parameters.as_mut().unwrap()
}

#[test]
fn a_channel_in_both_directions_takes_room_in_both() {
    let mut pair = Pair::ready();
    let room = u16::try_from(MAX_CHANNELS).unwrap();
    for n in 1..=room {
        pair.a.session.open_request(h224(5000), pair.now).unwrap();
        pair.now += Duration::from_secs(1);
        pair.run();
        let now = pair.now;
        pair.b
            .session
            .open_response(number(n), answer(6000), now)
            .unwrap();
        pair.run();
    }
    pair.events();
    let full = Err(Error::Limit(Limit::Channels { ceiling: 64 }));
    for side in [&mut pair.a, &mut pair.b] {
        let session = &mut side.session;
        assert_eq!(session.channels().count(), 64);
        assert_eq!(session.open_request(audio(7001), pair.now), full);
    }
    // Nor is another taken from the peer.
    let theirs = MultimediaSystemControlMessage::Request(RequestMessage::OpenLogicalChannel(
        Box::new(audio(7001).to_open(number(room + 1)).unwrap()),
    ));
    for side in [&mut pair.a, &mut pair.b] {
        side.session
            .handle_octets(&encode(&theirs), pair.now)
            .unwrap();
        assert_eq!(side.take_names(), ["openLogicalChannelReject"]);
        assert_eq!(side.take_events(), []);
    }
}

#[test]
fn a_channel_in_both_directions_needs_room_for_what_flows_back() {
    let mut pair = Pair::ready();
    for n in 1..=u16::try_from(MAX_CHANNELS).unwrap() {
        pair.a.session.open_request(audio(5001), pair.now).unwrap();
        pair.now += Duration::from_secs(1);
        pair.run();
        let now = pair.now;
        pair.b
            .session
            .open_response(number(n), answer(6000), now)
            .unwrap();
        pair.run();
    }
    pair.events();
    // `a` transmits on 64, so `b` can open one way only.
    let full = Err(Error::Limit(Limit::Channels { ceiling: 64 }));
    assert_eq!(pair.b.session.open_request(h224(5000), pair.now), full);
    let theirs = MultimediaSystemControlMessage::Request(RequestMessage::OpenLogicalChannel(
        Box::new(h224(5000).to_open(number(1)).unwrap()),
    ));
    pair.a
        .session
        .handle_octets(&encode(&theirs), pair.now)
        .unwrap();
    assert_eq!(pair.a.take_names(), ["openLogicalChannelReject"]);
    assert_eq!(pair.a.take_events(), []);
    pair.b.session.open_request(audio(7001), pair.now).unwrap();
    let (a, _) = pair.events();
    assert!(matches!(a[..], [Event::ChannelRequested { .. }]), "{a:?}");
}

#[test]
fn a_confirmation_of_no_channel_is_ignored() {
    let mut pair = open();
    let confirm = |n: u16| {
        encode(&MultimediaSystemControlMessage::Indication(
            h323_h245::messages::IndicationMessage::OpenLogicalChannelConfirm(
                OpenLogicalChannelConfirm {
                    forward_logical_channel_number: n,
                    ..Default::default()
                },
            ),
        ))
    };
    for side in [&mut pair.a, &mut pair.b] {
        for n in [1, 2, 65_535] {
            side.session.handle_octets(&confirm(n), pair.now).unwrap();
        }
        assert_eq!(side.take_events(), []);
        assert_eq!(side.take_sent(), [""; 0]);
    }
}

#[test]
fn an_answer_keeps_its_reverse_number() {
    let pdu = OpenLogicalChannelAck {
        forward_multiplex_ack_parameters: None,
        ..ChannelAnswer {
            reverse: Some(ReverseAnswer {
                number: number(7),
                dynamic_payload_type: Some(99),
            }),
            ..answer(6000)
        }
        .to_ack(number(1))
        .unwrap()
    };
    let read = ChannelAnswer::from_ack(&pdu).unwrap();
    assert_eq!(
        read.reverse,
        Some(ReverseAnswer {
            number: number(7),
            dynamic_payload_type: Some(99),
        })
    );
}
