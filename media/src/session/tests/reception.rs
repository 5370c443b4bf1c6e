//! Media that nobody here decodes.

use super::*;
use crate::rtp;

const CLOCK_RATE_HZ: u32 = 90_000;

fn receiving(now: Instant) -> MediaSession {
    let config = Config {
        send: None,
        receive: None,
        ..config(1, RIGHT)
    };
    let mut session = session(&config, now);
    session.open_reception(CLOCK_RATE_HZ).unwrap();
    session
}

/// Three packets of video make a picture, of which there are 30 a second.
fn packet(sequence_number: u16, ssrc: u32) -> Bytes {
    let packet = rtp::Packet {
        payload_type: 96,
        marker: sequence_number % 3 == 2,
        sequence_number,
        timestamp: u32::from(sequence_number / 3) * 3000,
        ssrc,
        csrc: Vec::new(),
        payload: Bytes::from_static(&[7; 1000]),
    };
    packet.to_datagram().unwrap()
}

fn send(session: &mut MediaSession, octets: &Bytes, now: Instant) -> Result<(), Rejected> {
    session.handle_datagram(Channel::Rtp, address(RIGHT), octets, now)
}

/// What the session sends until then.
fn run(session: &mut MediaSession, until: Instant) -> Vec<Compound> {
    let mut reports = Vec::new();
    let mut now = until - ms(20_000);
    loop {
        match session.poll_output(now) {
            Output::Transmit {
                channel: Channel::Rtcp,
                payload,
            } => reports.push(Compound::parse(&payload).unwrap()),
            Output::Timeout(Some(at)) if at <= until => now = now.max(at),
            Output::Timeout(_) => return reports,
            Output::Event(_) => {}
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn it_is_counted_and_reported_on() {
    let t0 = epoch();
    let mut session = receiving(t0);
    for sequence in (0..300).filter(|sequence| sequence % 10 != 4) {
        let now = t0 + ms(33) * u32::from(sequence / 3);
        send(&mut session, &packet(sequence, 9), now).unwrap();
    }
    let counts = session.stats().undecoded.unwrap();
    assert_eq!(
        (counts.packets, counts.lost, counts.octets),
        (270, 30, 270_000)
    );
    assert_eq!((counts.from, counts.ssrc), (Some(address(RIGHT)), Some(9)));
    assert!(counts.jitter < ms(1), "{counts:?}");
    assert_eq!(session.stats().receive, None);

    let reports = run(&mut session, t0 + ms(20_000));
    assert!(!reports.is_empty());
    let [
        Packet::ReceiverReport { blocks, .. },
        Packet::SourceDescription(_),
    ] = reports[0].packets()
    else {
        panic!("{:?}", reports[0]);
    };
    assert_eq!((blocks.len(), blocks[0].ssrc), (1, 9));
    assert_eq!(blocks[0].cumulative_lost, 30);
    // A tenth, in parts of 256.
    assert_eq!(blocks[0].fraction_lost, 25);

    session.close(t0 + ms(20_000));
    let goodbye = run(&mut session, t0 + ms(20_000));
    assert!(matches!(goodbye[0].packets(), [.., Packet::Goodbye { .. }]));
    assert_eq!(
        send(&mut session, &packet(300, 9), t0 + ms(20_000)),
        Err(Rejected::Unwanted)
    );
}

#[test]
fn only_the_peer_is_taken_and_it_may_begin_anew() {
    let t0 = epoch();
    let mut session = receiving(t0);
    let stranger = address("192.0.2.9:6000");
    let refused = session.handle_datagram(Channel::Rtp, stranger, &packet(0, 9), t0);
    assert!(matches!(refused, Err(Rejected::Source(_))));
    for sequence in 0..3 {
        send(&mut session, &packet(sequence, 9), t0).unwrap();
    }
    // Another source is taken for it once it goes on, and what came before is of the peer all the same.
    for sequence in 100..102 {
        let rejected = send(&mut session, &packet(sequence, 10), t0).unwrap_err();
        assert!(rejected.is_of_peer());
    }
    for sequence in 102..105 {
        send(&mut session, &packet(sequence, 10), t0).unwrap();
    }
    let counts = session.stats().undecoded.unwrap();
    assert_eq!((counts.packets, counts.ssrc), (6, Some(10)));
    let far = send(&mut session, &packet(40_000, 10), t0);
    assert_eq!(far, Err(Rejected::Sequence));
    let garbage = send(&mut session, &Bytes::from_static(b"no"), t0).unwrap_err();
    let of_stranger = refused.unwrap_err();
    assert!(!garbage.is_of_peer() && !of_stranger.is_of_peer());
    assert!(Rejected::Sequence.is_of_peer() && Rejected::PayloadType(5).is_of_peer());
}

#[test]
fn what_is_heard_and_what_is_not_decoded_take_turns() {
    let t0 = epoch();
    let mut session = session(&config(1, RIGHT), t0);
    session.open_reception(8000).unwrap();
    assert!(
        matches!(session.poll_output(t0), Output::Timeout(_)),
        "no frames"
    );
    for sequence in 0..3 {
        send(&mut session, &packet(sequence, 9), t0).unwrap();
    }
    let refused = Misuse::NoClock;
    assert_eq!(session.open_reception(0), Err(refused));
    session
        .open_receive(ReceiveConfig::new(Codec::PcmA), t0)
        .unwrap();
    assert_eq!(
        send(&mut session, &packet(3, 9), t0),
        Err(Rejected::PayloadType(96))
    );
    session.open_reception(8000).unwrap();
    send(&mut session, &packet(4, 9), t0).unwrap();
    send(&mut session, &packet(5, 9), t0).unwrap();
    session.close_receive();
    let unwanted = Err(Rejected::Unwanted);
    assert_eq!(send(&mut session, &packet(6, 9), t0), unwanted);
    assert_eq!(session.stats().undecoded.unwrap().packets, 5);
}
