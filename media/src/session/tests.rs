mod digits;
mod formats;
mod pair;
mod reception;

use super::*;
use crate::Codec;
use crate::codec::RawCodec;
use crate::compare::compare;
use crate::rtcp::{Compound, Packet};
use crate::testing::{Random, epoch, ms};
use crate::tone::speech;
use pair::{Faults, LEFT, Pair, RIGHT, address, config, session, wall};

#[test]
fn a_clean_call_of_ten_seconds() {
    let mut pair = Pair::plain(Faults {
        delay_ms: 30.0,
        ..Faults::default()
    });
    let (said_left, said_right) = (speech(1, ms(10_000), 8000), speech(2, ms(10_000), 8000));
    pair.left.script = said_left.clone();
    pair.right.script = said_right.clone();
    pair.run(ms(10_000));
    assert_eq!((pair.left.rtp_sent, pair.right.rtp_sent), (500, 500));
    pair.run(ms(1000));

    let heard = compare(&said_left, &pair.right.heard, 8000);
    assert!(
        heard.correlation > 0.99 && heard.level_db.abs() < 0.1,
        "{heard:?}"
    );
    // 30 ms of network, 40 of jitter buffer, and the rest of a frame.
    assert!((70.0..=100.0).contains(&heard.lag_ms), "{heard:?}");
    assert!(compare(&said_right, &pair.left.heard, 8000).correlation > 0.99);
    assert!(compare(&said_right, &pair.right.heard, 8000).correlation < 0.3);

    for (stats, peer) in [(pair.stats().0, "2@test"), (pair.stats().1, "1@test")] {
        let (send, receive) = (stats.send.unwrap(), stats.receive.unwrap());
        assert_eq!(
            (send.packets, send.octets, send.codec),
            (500, 80_000, Codec::PcmA)
        );
        assert_eq!(
            (receive.packets, receive.octets, receive.codec),
            (500, 80_000, Codec::PcmA)
        );
        assert_eq!(
            (receive.lost, receive.duplicates, receive.reordered),
            (0, 0, 0)
        );
        assert_eq!(receive.jitter, Duration::ZERO);
        assert_eq!(receive.playout.audio, 500);
        assert_eq!(stats.peer_cname.as_deref(), Some(peer));
        // 30 ms of network, 40 to 60 of jitter buffer, 20 of packet.
        let r = stats.r_factor().unwrap();
        assert!((91.4..=92.1).contains(&r), "{r}");
        let round_trip = stats.round_trip.unwrap();
        assert!((ms(59)..=ms(61)).contains(&round_trip), "{round_trip:?}");
        let report = send.peer_report.unwrap();
        assert_eq!((report.fraction_lost, report.cumulative_lost), (0, 0));
        assert_eq!(stats.rejected, RejectedStats::default());
    }
    assert_eq!(pair.left.frames.len(), 550);
    assert!(
        (2..=5).contains(&pair.left.rtcp_sent),
        "{}",
        pair.left.rtcp_sent
    );
    let ssrc = pair.right.session.stats().receive.unwrap().ssrc.unwrap();
    let latched = |channel, from: &str| Event::Latched {
        channel,
        from: address(from),
    };
    assert_eq!(
        pair.right.events[..2],
        [latched(Channel::Rtp, LEFT), Event::Source { ssrc }]
    );
    assert!(
        pair.right
            .events
            .contains(&latched(Channel::Rtcp, "192.0.2.1:5001"))
    );
    assert_eq!(pair.right.events.len(), 3);
}

#[test]
fn loss_reordering_and_duplication_are_counted_and_survived() {
    let faults = Faults {
        loss: 0.03,
        duplication: 0.02,
        delay_ms: 50.0,
        jitter_ms: 60.0,
    };
    let mut pair = Pair::plain(faults);
    let said = speech(1, ms(30_000), 8000);
    pair.left.script = said.clone();
    pair.run(ms(31_000));

    let receive = pair.stats().1.receive.unwrap();
    let (lost, duplicated) = (pair.to_right.lost, pair.to_right.duplicated);
    assert!(
        lost > 20 && duplicated > 10,
        "{lost} lost, {duplicated} duplicated"
    );
    assert_eq!((receive.lost, receive.duplicates), (lost, duplicated));
    assert_eq!(receive.packets, 1500 - lost);
    assert!(receive.reordered > 100, "{receive:?}");
    // A uniform spread of 60 ms has a mean difference of a third of that.
    assert!((ms(14)..=ms(26)).contains(&receive.jitter), "{receive:?}");
    assert!(receive.buffer.delay <= ms(120), "{receive:?}");
    // What was lost, and what came late before the delay had grown.
    let made_up = receive.playout.concealed;
    assert!(made_up >= lost / 2 && made_up < lost + 80, "{receive:?}");
    let heard = compare(&said, &pair.right.heard, 8000);
    assert!(heard.correlation > 0.9, "{heard:?}");

    // About 3 % are lost, and some came late.
    let r = pair.stats().1.r_factor().unwrap();
    assert!((72.0..=82.0).contains(&r), "{r}");
    assert_eq!(pair.stats().0.r_factor(), None);

    let report = pair.stats().0.send.unwrap().peer_report.unwrap();
    assert!(report.cumulative_lost > 0 && report.cumulative_lost as u64 <= lost);
    // The silent side counts nothing.
    assert_eq!(pair.stats().0.receive.unwrap().packets, 0);
}

#[test]
fn the_same_seeds_give_the_same_octets() {
    let run = || {
        let faults = Faults {
            loss: 0.1,
            duplication: 0.1,
            delay_ms: 10.0,
            jitter_ms: 50.0,
        };
        let mut pair = Pair::plain(faults);
        pair.left.script = speech(1, ms(3000), 8000);
        pair.run(ms(4000));
        (pair.right.heard, pair.left.rtcp_sent, pair.to_right.lost)
    };
    assert_eq!(run(), run());
}

#[test]
fn half_duplex_sessions() {
    let send_only = Config {
        receive: None,
        ..config(1, RIGHT)
    };
    let receive_only = Config {
        send: None,
        ..config(2, LEFT)
    };
    let mut pair = Pair::new(&send_only, &receive_only, Faults::default());
    pair.left.script = speech(1, ms(10_000), 8000);
    pair.run(ms(15_000));
    assert_eq!((pair.left.rtp_sent, pair.right.rtp_sent), (500, 0));
    assert_eq!((pair.left.frames.len(), pair.right.frames.len()), (0, 750));
    assert_eq!(
        pair.right.session.send_pcm(&[0; 160], pair.now),
        Err(Misuse::NotSending)
    );
    assert_eq!(pair.right.session.send_room(), 0);
    let digit = Digit::from_char('1').unwrap();
    let refused = pair.right.session.send_digit(digit, ms(100), pair.now);
    assert_eq!(refused, Err(Misuse::NotSending));
    let (left, right) = pair.stats();
    assert!(left.receive.is_none() && right.send.is_none());
    assert!(
        left.round_trip.is_some(),
        "the sender's reports are answered"
    );
    assert_eq!(right.receive.unwrap().packets, 500);

    let datagram = Bytes::from_static(&[0x80; 12]);
    let from = address(RIGHT);
    let unwanted = pair
        .left
        .session
        .handle_datagram(Channel::Rtp, from, &datagram, pair.now);
    assert_eq!(unwanted, Err(Rejected::Unwanted));
    assert_eq!(pair.stats().0.rejected.unwanted, 1);
}

#[test]
fn directions_open_and_close_on_their_own() {
    let nothing = |seed, peer| Config {
        send: None,
        receive: None,
        ..config(seed, peer)
    };
    let mut pair = Pair::new(&nothing(1, RIGHT), &nothing(2, LEFT), Faults::default());
    let said = speech(1, ms(6000), 8000);
    pair.run(ms(1000));
    assert_eq!(pair.left.session.stats().send, None);
    assert_eq!(pair.right.frames, []);

    let a_law = (
        SendConfig::new(Codec::PcmA),
        ReceiveConfig::new(Codec::PcmA),
    );
    pair.right.session.open_receive(a_law.1, pair.now).unwrap();
    pair.left.session.open_send(a_law.0).unwrap();
    pair.left.script = said[..16_000].to_vec();
    pair.run(ms(3000));

    // The mode changes: what is on its way in the old codec is not wanted any more.
    pair.left.session.close_send();
    pair.right.session.close_receive();
    let frames = pair.right.frames.len();
    assert_eq!(frames, 150);
    pair.run(ms(1000));
    assert_eq!(pair.right.frames.len(), frames);
    assert_eq!(
        pair.left.session.send_pcm(&[0; 160], pair.now),
        Err(Misuse::NotSending)
    );
    let mu_law = (
        SendConfig::new(Codec::PcmU),
        ReceiveConfig::new(Codec::PcmU),
    );
    pair.right.session.open_receive(mu_law.1, pair.now).unwrap();
    pair.left.session.open_send(mu_law.0).unwrap();
    pair.left.script = said.clone();
    pair.run(ms(5000));

    let (left, right) = pair.stats();
    let (send, receive) = (left.send.unwrap(), right.receive.unwrap());
    assert_eq!((send.packets, send.codec), (300, Codec::PcmU));
    assert_eq!(
        (receive.packets, receive.lost, receive.codec),
        (300, 0, Codec::PcmU)
    );
    assert_eq!(receive.playout.audio, 300);
    let (before, after) = pair.right.heard.split_at(frames * 160);
    for (said, heard) in [(&said[..16_000], before), (&said[16_000..], after)] {
        let heard = compare(said, heard, 8000);
        assert!(heard.correlation > 0.99, "{heard:?}");
    }
    let bad = SendConfig {
        packet_ms: 61,
        ..mu_law.0
    };
    let refused = Err(Misuse::PacketLength {
        packet_ms: 61,
        frame: ms(1),
    });
    assert_eq!(pair.left.session.open_send(bad), refused);
    assert_eq!(pair.left.session.stats().send.unwrap().packets, 300);
    assert_eq!(pair.left.session.send_room(), 1600);
}

/// The clocks of two machines are never the same: for ten minutes the sender's is a ten-thousandth
/// faster, then slower, and what is heard neither lags behind nor runs dry.
#[test]
fn clocks_that_differ_are_followed_for_ten_minutes() {
    // A ten-thousandth of 20 ms is 2 µs.
    for period_micros in [19_998, 20_002] {
        let start = epoch();
        let mut session = session(&config(1, RIGHT), start);
        let mut sender = rtp::Sender::new(3);
        let payload = Bytes::from_static(&[0xD5; 160]);
        let period = Duration::from_micros(period_micros);
        let mut longest = Duration::ZERO;
        for n in 0..30_000 {
            let now = start + period * n;
            let datagram = sender.media(8, payload.clone(), 160).to_datagram().unwrap();
            session
                .handle_datagram(Channel::Rtp, address(RIGHT), &datagram, now)
                .unwrap();
            while !matches!(session.poll_output(now), Output::Timeout(_)) {}
            longest = longest.max(session.stats().receive.unwrap().buffer.delay);
        }
        let receive = session.stats().receive.unwrap();
        assert_eq!(receive.packets, 30_000);
        assert!(longest <= ms(120), "{longest:?}");
        // 60 ms in all, which is three frames.
        let adjusted = receive.buffer.skipped + receive.buffer.stretched;
        assert!(adjusted + receive.playout.concealed <= 12, "{receive:?}");
    }
}

#[test]
fn strangers_are_not_heard() {
    let now = epoch();
    let mut session = session(&config(1, RIGHT), now);
    let send = |session: &mut MediaSession, from: &str, sender: &mut rtp::Sender| {
        let packet = sender.media(8, Bytes::from_static(&[0xD5; 160]), 160);
        let datagram = packet.to_datagram().unwrap();
        session.handle_datagram(Channel::Rtp, address(from), &datagram, now)
    };
    let refused = |refusal| Err(Rejected::Source(refusal));
    let (mut peer, mut other) = (rtp::Sender::new(99), rtp::Sender::new(100));
    let before = [
        send(&mut session, "192.0.2.66:6000", &mut peer),
        send(&mut session, "192.0.2.2:6000", &mut peer),
        send(&mut session, "192.0.2.2:6002", &mut peer),
        send(&mut session, "192.0.2.66:6000", &mut peer),
        send(&mut session, "192.0.2.2:6000", &mut other),
    ];
    assert_eq!(
        before,
        [
            refused(Refusal::Address),
            Ok(()),
            refused(Refusal::NotLatched),
            refused(Refusal::NotLatched),
            refused(Refusal::Ssrc),
        ]
    );
    assert_eq!(session.stats().rejected.source, 4);

    // Signalling names another address.
    session.set_source_rule(Rule::Signalled(address("192.0.2.66:0").ip()));
    let after = [
        send(&mut session, "192.0.2.2:6000", &mut peer),
        send(&mut session, "192.0.2.66:7000", &mut other),
    ];
    assert_eq!(after, [refused(Refusal::Address), Ok(())]);
}

#[test]
fn our_own_media_coming_back_is_a_loop() {
    let now = epoch();
    let mut session = session(&config(1, RIGHT), now);
    session.send_pcm(&[0; 160], now).unwrap();
    let Output::Transmit { payload, .. } = session.poll_output(now) else {
        panic!()
    };
    let looped = session.handle_datagram(Channel::Rtp, address(RIGHT), &payload, now);
    assert_eq!(looped, Err(Rejected::Source(Refusal::Loop)));
    assert_eq!(session.stats().receive.unwrap().from, None);
}

#[test]
fn a_new_source_takes_over_and_the_counts_go_on() {
    let mut pair = Pair::plain(Faults::default());
    pair.left.script = speech(1, ms(2000), 8000);
    pair.run(ms(2000));
    // The gateway on the left starts another session from the same address.
    pair.left.session = session(&config(55, RIGHT), pair.now);
    pair.left.script = speech(5, ms(2000), 8000);
    pair.left.said = 0;
    pair.run(ms(2500));
    let stats = pair.stats().1;
    // Two packets prove that the new source means it; they are not played.
    assert_eq!(stats.rejected.source, 2);
    let receive = stats.receive.unwrap();
    assert_eq!((receive.packets, receive.lost), (198, 0));
    let sources = pair
        .right
        .events
        .iter()
        .filter(|event| matches!(event, Event::Source { .. }))
        .count();
    assert_eq!(sources, 2);
    assert!(compare(&pair.left.script, &pair.right.heard[16_000..], 8000).correlation > 0.95);
}

#[test]
fn close_says_goodbye_and_then_nothing() {
    let mut pair = Pair::plain(Faults {
        delay_ms: 20.0,
        ..Faults::default()
    });
    pair.left.script = speech(1, ms(1000), 8000);
    pair.run(ms(1000));
    pair.left.session.close(pair.now);
    let Output::Transmit {
        channel: Channel::Rtcp,
        payload,
    } = pair.left.session.poll_output(pair.now)
    else {
        panic!("a BYE comes first");
    };
    let compound = Compound::parse(&payload).unwrap();
    assert!(matches!(
        compound.packets(),
        [
            Packet::SenderReport { .. },
            Packet::SourceDescription(_),
            Packet::Goodbye { .. }
        ]
    ));
    pair.to_right.send(Channel::Rtcp, payload, pair.now);
    assert_eq!(
        pair.left.session.poll_output(pair.now),
        Output::Timeout(None)
    );
    pair.left.session.close(pair.now);
    assert_eq!(
        pair.left.session.poll_output(pair.now),
        Output::Timeout(None)
    );
    assert_eq!(
        pair.left.session.send_pcm(&[0], pair.now),
        Err(Misuse::Closed)
    );
    pair.run(ms(100));
    assert!(pair.right.events.contains(&Event::Goodbye));
}

#[test]
fn who_was_never_heard_leaves_in_silence() {
    let now = epoch();
    let mut session = session(&config(1, RIGHT), now);
    session.close(now);
    assert_eq!(session.poll_output(now), Output::Timeout(None));
}

#[test]
fn a_driver_that_was_away_gets_no_flood() {
    let now = epoch();
    let mut session = session(&config(1, RIGHT), now);
    let frames = |session: &mut MediaSession, now| {
        std::iter::from_fn(|| match session.poll_output(now) {
            Output::Timeout(_) => None,
            output => Some(matches!(output, Output::Playout(_))),
        })
        .filter(|&playout| playout)
        .count()
    };
    assert_eq!(frames(&mut session, now), 1);
    assert_eq!(frames(&mut session, now + MAX_CATCH_UP), 50);
    assert_eq!(frames(&mut session, now + ms(60_000)), 1);
    assert_eq!(frames(&mut session, now + ms(60_020)), 1);
}

#[test]
fn undrained_events_have_a_ceiling() {
    let now = epoch();
    let mut session = session(&config(1, RIGHT), now);
    let mut sender = rtp::Sender::new(3);
    for n in 0..200_u32 {
        let payload = Bytes::from_static(&[1, 0x80, 0, 160]);
        let packet = sender.event(101, true, n * 1000, payload);
        let datagram = packet.to_datagram().unwrap();
        session
            .handle_datagram(Channel::Rtp, address(RIGHT), &datagram, now)
            .unwrap();
    }
    assert_eq!(session.pending.len(), MAX_PENDING);
}

#[test]
fn bad_configurations_are_refused() {
    let new = |config: &Config| MediaSession::new(config, wall(), epoch()).map(|_| ());
    let name = Config {
        cname: "x".repeat(256),
        ..config(1, RIGHT)
    };
    assert_eq!(new(&name), Err(Misuse::TextTooLong(256)));
    let mut payload_type = config(1, RIGHT);
    payload_type.send = Some(SendConfig {
        telephone_event: Some(128),
        ..SendConfig::new(Codec::PcmA)
    });
    assert_eq!(new(&payload_type), Err(Misuse::PayloadType(128)));

    let a_law = ReceiveFormat::new(Codec::PcmA);
    let receive = |formats: Vec<ReceiveFormat>| {
        let receive = ReceiveConfig {
            formats,
            ..ReceiveConfig::new(Codec::PcmA)
        };
        Config {
            receive: Some(receive),
            ..config(1, RIGHT)
        }
    };
    assert_eq!(new(&receive(vec![a_law; MAX_FORMATS])), Ok(()));
    let too_many = MAX_FORMATS + 1;
    assert_eq!(
        new(&receive(vec![a_law; too_many])),
        Err(Misuse::Formats(too_many))
    );
    assert_eq!(new(&receive(vec![])), Err(Misuse::Formats(0)));
    let high = ReceiveFormat {
        payload_type: 128,
        ..a_law
    };
    assert_eq!(new(&receive(vec![high])), Err(Misuse::PayloadType(128)));
    let mut clock = receive(vec![a_law]);
    if let Some(receive) = &mut clock.receive {
        receive.jitter.clock_rate_hz = 16_000;
    }
    let (codec, clock_rate_hz) = (Codec::PcmA, 16_000);
    let other = Misuse::ClockRate {
        codec,
        clock_rate_hz,
    };
    assert_eq!(new(&clock), Err(other));
    let mut rate = receive(vec![a_law]);
    if let Some(receive) = &mut rate.receive {
        // A multiple of the clock, and too high.
        receive.sample_rate_hz = 200_000;
    }
    let sample_rate_hz = 200_000;
    let wrong = Misuse::SampleRate {
        codec,
        sample_rate_hz,
    };
    assert_eq!(new(&rate), Err(wrong.clone()));
    let mut rate = config(1, RIGHT);
    if let Some(send) = &mut rate.send {
        send.sample_rate_hz = sample_rate_hz;
    }
    assert_eq!(new(&rate), Err(wrong));
}

/// Every codec there is, those of one clock at a time.
#[test]
fn hostile_datagrams_never_panic() {
    for (clock_rate_hz, rounds) in [
        (8000, 30_000),
        (16_000, 3000),
        (32_000, 3000),
        (48_000, 3000),
    ] {
        hostile_datagrams(clock_rate_hz, rounds);
    }
}

fn hostile_datagrams(clock_rate_hz: u32, rounds: u32) {
    let mut random = Random::new(77);
    let mut now = epoch();
    // Each is given any octets, and the formats change all the time.
    let decoded = [Codec::PcmA, Codec::PcmU, Codec::G722, Codec::Opus].map(ReceiveFormat::new);
    let passed = (108..).zip(RawCodec::ALL).map(|(payload_type, codec)| {
        let codec = Codec::Raw(codec);
        ReceiveFormat {
            codec,
            payload_type,
        }
    });
    let all = decoded.into_iter().chain(passed);
    let formats: Vec<ReceiveFormat> = all
        .filter(|format| format.codec.format().clock_rate_hz == clock_rate_hz)
        .collect();
    let types = formats.iter().map(|format| format.payload_type);
    let types: Vec<u8> = types.chain([13, 101]).collect();
    let mut config = config(1, RIGHT);
    if let Some(receive) = &mut config.receive {
        receive.formats = formats;
        receive.jitter.clock_rate_hz = clock_rate_hz;
        receive.sample_rate_hz = clock_rate_hz;
    }
    let mut session = session(&config, now);
    let mut sender = rtp::Sender::new(4);
    let mut taken = 0;
    for round in 0..rounds {
        now += Duration::from_micros(u64::from(random.next_u32() % 4000));
        let length = random.next_u32() as usize % 300;
        let mut octets: Vec<u8> = (0..length).map(|_| random.next_u32() as u8).collect();
        let mut channel = Channel::Rtp;
        if length >= 8 {
            octets[0] = (octets[0] & 0x3F) | 0x80;
            match random.next_u32() % 4 {
                // A header that is believed, with anything behind it.
                0 | 1 => {
                    let payload = Bytes::copy_from_slice(&octets[8..]);
                    let payload_type = types[round as usize % types.len()];
                    let timestamp = random.next_u32() >> (random.next_u32() % 32);
                    let packet = sender.event(payload_type, false, timestamp, payload);
                    octets = packet.to_datagram().unwrap().to_vec();
                    // Now and then a jump, or another source.
                    if random.unit() < 0.02 {
                        octets[3 + 8 * (round as usize % 2)] ^= 0x55;
                        octets[2] ^= random.next_u16() as u8;
                    }
                }
                2 => {
                    channel = Channel::Rtcp;
                    octets[1] = 200 + octets[1] % 5;
                    octets[2] = 0;
                    octets[3] %= 40;
                }
                _ => {}
            }
        }
        let datagram = Bytes::from(octets);
        let handled = session.handle_datagram(channel, address(RIGHT), &datagram, now);
        taken += u32::from(handled.is_ok());
        for _ in 0..1000 {
            if let Output::Timeout(at) = session.poll_output(now) {
                assert!(at.is_some_and(|at| at > now));
                break;
            }
        }
        let buffer = session.stats().receive.unwrap().buffer;
        assert!(buffer.waiting <= 64);
    }
    assert!(taken > rounds / 6, "{taken} at {clock_rate_hz} Hz");
}
