//! Fast start: proposals and answers, ours and those of real equipment.

use bytes::Bytes;
use h323_h245::fast_start::{MediaAddresses, Offer, ReceivedOffer};
use h323_h245::{
    AudioCodec, AudioFormat, Channel, Direction, Error, Event, Limit, LogicalChannelNumber, Misuse,
    SessionId, Violation,
};
use h323_per::hex::to_hex;

use crate::support::{ALAW, Pair, ULAW, address, audio, hex};

fn addresses(ip: &str, port: u16) -> MediaAddresses {
    MediaAddresses {
        media: address(&format!("{ip}:{port}")),
        media_control: address(&format!("{ip}:{}", port + 1)),
    }
}

fn number(number: u16) -> LogicalChannelNumber {
    LogicalChannelNumber::new(number).unwrap()
}

/// Direction, number, where media goes, where RTCP goes to the peer.
fn summary(channels: &[Channel]) -> Vec<(Direction, u16, String, String)> {
    channels
        .iter()
        .map(|channel| {
            assert_eq!(channel.session, SessionId::AUDIO);
            (
                channel.direction,
                channel.number.get(),
                channel.media.unwrap().to_string(),
                channel.media_control.unwrap().to_string(),
            )
        })
        .collect()
}

#[test]
fn an_offer_is_complete_openings() {
    let offer = Offer::audio(&[ULAW, ALAW], addresses("127.0.0.2", 10088)).unwrap();
    let octets: Vec<String> = offer.octets().iter().map(|octets| to_hex(octets)).collect();
    assert_eq!(octets, ASTERISK_LIKE_OFFER);
    assert!(offer.may_receive(ULAW));
    assert!(!offer.may_receive(AudioFormat::new(AudioCodec::G729, 2)));
}

/// What Asterisk sends for the same formats and addresses, with its numbers 1001 to 1004 made 1 to 4.
const ASTERISK_LIKE_OFFER: [&str; 4] = [
    "400000060401004c60138011140001007f0000022768007f0000022769",
    "0000010c6013800a040001007f0000022769",
    "400002060401004c20138011140001007f0000022768007f0000022769",
    "0000030c2013800a040001007f0000022769",
];

#[test]
fn an_offer_is_answered_with_one_format_for_both_directions() {
    let theirs = addresses("127.0.0.2", 10088);
    let ours = addresses("127.0.0.3", 10146);
    let offer = Offer::audio(&[ULAW, ALAW], theirs).unwrap();
    let received = ReceivedOffer::decode(offer.octets()).unwrap();
    assert_eq!(received.proposals().len(), 4);
    assert_eq!(received.rejected(), []);
    // The callee's preference counts.
    let answer = received.select_audio(&[ALAW, ULAW], ours).unwrap().unwrap();
    let callee = [
        (
            Direction::Receive,
            4,
            "127.0.0.3:10146".into(),
            "127.0.0.2:10089".into(),
        ),
        (
            Direction::Transmit,
            3,
            "127.0.0.2:10088".into(),
            "127.0.0.2:10089".into(),
        ),
    ];
    assert_eq!(summary(answer.channels()), callee);
    let caller = [
        (
            Direction::Transmit,
            4,
            "127.0.0.3:10146".into(),
            "127.0.0.3:10147".into(),
        ),
        (
            Direction::Receive,
            3,
            "127.0.0.2:10088".into(),
            "127.0.0.3:10147".into(),
        ),
    ];
    let channels = offer.handle_answer(answer.octets()).unwrap();
    assert_eq!(summary(&channels), caller);
    assert!(
        channels
            .iter()
            .all(|channel| channel.audio_format() == Some(ALAW))
    );
    // The order of the answers does not matter.
    let reversed: Vec<Bytes> = answer.octets().iter().rev().cloned().collect();
    let mut channels = offer.handle_answer(&reversed).unwrap();
    channels.reverse();
    assert_eq!(summary(&channels), caller);
}

#[test]
fn asterisks_answer_is_understood() {
    // From the Alerting of a call between two Asterisk endpoints.
    let answer = ASTERISK_ANSWER.map(hex);
    let offer = Offer::audio(&[ULAW, ALAW], addresses("127.0.0.2", 10088)).unwrap();
    let channels = offer.handle_answer(&answer).unwrap();
    assert_eq!(
        summary(&channels),
        [
            (
                Direction::Receive,
                1001,
                "127.0.0.2:10088".into(),
                "127.0.0.3:10147".into()
            ),
            (
                Direction::Transmit,
                1002,
                "127.0.0.3:10146".into(),
                "127.0.0.3:10147".into()
            ),
        ]
    );
    assert!(
        channels
            .iter()
            .all(|channel| channel.audio_format() == Some(ULAW))
    );
}

const ASTERISK_ANSWER: [&str; 2] = [
    "4003e8060401004c6013800a040001007f00000327a3",
    "0003e90c60138011140001007f00000327a2007f00000327a3",
];

#[test]
fn h323plus_numbers_all_its_receiving_proposals_alike() {
    let received = ReceivedOffer::decode(&H323PLUS_OFFER.map(hex)).unwrap();
    let numbers: Vec<_> = received
        .proposals()
        .iter()
        .map(|p| p.number.get())
        .collect();
    assert_eq!(numbers, [1, 101, 1, 102]);
    let answer = received
        .select_audio(&[ULAW], addresses("127.0.0.3", 5000))
        .unwrap()
        .unwrap();
    assert_eq!(
        summary(answer.channels()),
        [
            (
                Direction::Receive,
                102,
                "127.0.0.3:5000".into(),
                "127.0.0.1:5001".into()
            ),
            (
                Direction::Transmit,
                1,
                "127.0.0.1:5000".into(),
                "127.0.0.1:5001".into()
            ),
        ]
    );
}

const H323PLUS_OFFER: [&str; 4] = [
    "400000060401004c201380111c0001007f0000011388007f0000011389",
    "0000640c2013800b0d0001007f000001138900",
    "400000060401004c601380111c0001007f0000011388007f0000011389",
    "0000650c6013800b0d0001007f000001138900",
];

#[test]
fn nothing_in_common_is_no_answer() {
    let offer = Offer::audio(&[ALAW], addresses("127.0.0.2", 10088)).unwrap();
    let received = ReceivedOffer::decode(offer.octets()).unwrap();
    assert_eq!(
        received.select_audio(&[ULAW], addresses("127.0.0.3", 5000)),
        Ok(None)
    );
}

#[test]
fn directions_are_chosen_apart_when_no_format_serves_both() {
    let offer = Offer::audio(&[ALAW, ULAW], addresses("127.0.0.2", 10088)).unwrap();
    // A-law only towards the caller, µ-law only from it.
    let elements = [offer.octets()[0].clone(), offer.octets()[3].clone()];
    let received = ReceivedOffer::decode(&elements).unwrap();
    let answer = received
        .select_audio(&[ULAW, ALAW], addresses("127.0.0.3", 5000))
        .unwrap()
        .unwrap();
    let formats: Vec<_> = answer
        .channels()
        .iter()
        .map(|channel| (channel.direction, channel.audio_format().unwrap()))
        .collect();
    assert_eq!(
        formats,
        [(Direction::Receive, ULAW), (Direction::Transmit, ALAW)]
    );
}

#[test]
fn we_transmit_no_more_frames_than_either_side_has() {
    let offer = Offer::audio(
        &[AudioFormat::new(AudioCodec::G711Ulaw64k, 30)],
        addresses("127.0.0.2", 10088),
    )
    .unwrap();
    let received = ReceivedOffer::decode(offer.octets()).unwrap();
    let answer = received
        .select_audio(&[ULAW], addresses("127.0.0.3", 5000))
        .unwrap()
        .unwrap();
    let transmit = answer
        .channels()
        .iter()
        .find(|channel| channel.direction == Direction::Transmit);
    assert_eq!(transmit.unwrap().audio_format(), Some(ULAW));
    assert_eq!(offer.handle_answer(answer.octets()).unwrap().len(), 2);
}

#[test]
fn an_answer_to_nothing_is_refused() {
    let ours = addresses("127.0.0.3", 5000);
    let offer = Offer::audio(&[ULAW], addresses("127.0.0.2", 10088)).unwrap();
    let other = Offer::audio(&[ALAW], addresses("127.0.0.2", 10088)).unwrap();
    let answer = ReceivedOffer::decode(other.octets())
        .unwrap()
        .select_audio(&[ALAW], ours)
        .unwrap()
        .unwrap();
    assert_eq!(
        offer.handle_answer(answer.octets()),
        Err(Error::Violation(Violation::UnknownAnswer { index: 0 }))
    );
    let twice = [answer.octets()[0].clone(), answer.octets()[0].clone()];
    assert_eq!(
        other.handle_answer(&twice),
        Err(Error::Violation(Violation::SecondAnswer { index: 1 }))
    );
}

#[test]
fn elements_that_cannot_be_used_are_left_out() {
    let offer = Offer::audio(&[ULAW], addresses("127.0.0.2", 10088)).unwrap();
    let mut port_zero = offer.octets()[0].to_vec();
    let end = port_zero.len() - 2;
    port_zero[end..].fill(0);
    let elements = [
        Bytes::from_static(b"\x00"),
        port_zero.into(),
        offer.octets()[1].clone(),
    ];
    let received = ReceivedOffer::decode(&elements).unwrap();
    assert_eq!(received.proposals().len(), 1);
    assert_eq!(received.proposals()[0].direction, Direction::Receive);
    assert!(matches!(received.rejected()[0], Error::Malformed(_)));
    assert_eq!(
        received.rejected()[1].to_string(),
        "the peer broke a rule: fast start element for logical channel 1: the port is 0"
    );
}

#[test]
fn lists_have_a_ceiling() {
    let ours = addresses("127.0.0.3", 5000);
    let limit = Error::Limit(Limit::Proposals { ceiling: 64 });
    let offer = Offer::audio(&[ULAW; 32], ours).unwrap();
    assert_eq!(offer.octets().len(), 64);
    assert_eq!(Offer::audio(&[ULAW; 33], ours), Err(limit.clone()));
    let elements = vec![offer.octets()[0].clone(); 65];
    assert_eq!(ReceivedOffer::decode(&elements), Err(limit.clone()));
    assert_eq!(offer.handle_answer(&elements), Err(limit));
}

#[test]
fn an_address_that_must_not_be_sent_is_refused() {
    for ours in [addresses("0.0.0.0", 5000), addresses("[::1]", 5000)] {
        let result = Offer::audio(&[ULAW], ours);
        if ours.media.is_ipv4() {
            assert!(matches!(result, Err(Error::Misuse(Misuse::Address { .. }))));
        } else {
            result.unwrap();
        }
    }
}

#[test]
fn channels_are_adopted_by_the_session() {
    let mut pair = Pair::ready();
    let offer = Offer::audio(&[ULAW], addresses("127.0.0.1", 5000)).unwrap();
    let answer = ReceivedOffer::decode(offer.octets())
        .unwrap()
        .select_audio(&[ULAW], addresses("127.0.0.1", 6000))
        .unwrap()
        .unwrap();
    let channels = offer.handle_answer(answer.octets()).unwrap();
    pair.a.session.adopt_fast_start(&channels).unwrap();
    pair.b.session.adopt_fast_start(answer.channels()).unwrap();
    assert_eq!(pair.a.session.channels().count(), 2);
    assert_eq!(
        pair.a.session.adopt_fast_start(&channels),
        Err(Error::Misuse(Misuse::NumberInUse(number(2))))
    );
    // Their numbers are in use: 1 is the callee's here, 2 the caller's.
    assert_eq!(
        pair.b.session.open_request(audio(7001), pair.now),
        Ok(number(2))
    );
    // And they close as any channel does.
    pair.a.session.close_request(number(2), pair.now).unwrap();
    let (a, _) = pair.events();
    assert!(matches!(
        a.last(),
        Some(Event::ChannelClosed {
            direction: Direction::Transmit,
            ..
        })
    ));
}
