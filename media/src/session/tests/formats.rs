//! What is sent and heard in which codec, and at which rate.

use super::super::*;
use super::pair::{Faults, LEFT, Pair, RIGHT, address, config, session};
use crate::Codec;
use crate::codec::RawCodec;
use crate::compare::compare;
use crate::playout::{Coded, FrameKind};
use crate::resample::Resampler;
use crate::testing::{Random, epoch, ms};
use crate::tone::speech;

#[test]
fn each_direction_has_its_codec() {
    let mut left = config(1, RIGHT);
    let mut right = config(2, LEFT);
    left.send = Some(SendConfig {
        packet_ms: 30,
        ..SendConfig::new(Codec::PcmU)
    });
    right.receive = Some(ReceiveConfig::new(Codec::PcmU));
    let mut pair = Pair::new(&left, &right, Faults::default());
    let said = speech(3, ms(6000), 8000);
    pair.left.script = said.clone();
    pair.right.script = said.clone();
    pair.run(ms(7000));
    assert_eq!((pair.left.rtp_sent, pair.right.rtp_sent), (200, 300));
    for side in [&pair.left, &pair.right] {
        assert!(compare(&said, &side.heard, 8000).correlation > 0.99);
    }
    let (left, right) = pair.stats();
    assert_eq!(left.receive.unwrap().codec, Codec::PcmA);
    assert_eq!(right.receive.unwrap().codec, Codec::PcmU);
}

/// G.722 has twice as many samples as units of its clock, and the user works at either rate,
/// whichever codec it is.
#[test]
fn the_user_has_a_rate_of_its_own() {
    for (codec, said_hz, heard_hz, lost) in [
        (Codec::G722, 16_000, 16_000, 0.0),
        (Codec::G722, 16_000, 16_000, 0.03),
        (Codec::G722, 8000, 8000, 0.0),
        (Codec::PcmA, 16_000, 16_000, 0.0),
        (Codec::PcmU, 16_000, 8000, 0.03),
    ] {
        let (mut left, mut right) = (config(1, RIGHT), config(2, LEFT));
        left.send = Some(SendConfig {
            sample_rate_hz: said_hz,
            ..SendConfig::new(codec)
        });
        right.receive = Some(ReceiveConfig {
            sample_rate_hz: heard_hz,
            ..ReceiveConfig::new(codec)
        });
        let faults = Faults {
            loss: lost,
            delay_ms: 20.0,
            jitter_ms: 10.0,
            ..Faults::default()
        };
        let mut pair = Pair::new(&left, &right, faults);
        pair.left.script = speech(3, ms(5000), said_hz);
        pair.run(ms(5500));
        assert_eq!(pair.left.rtp_sent, 250, "{codec} {said_hz}");
        let frame = heard_hz as usize / 50;
        assert_eq!(pair.right.heard.len(), 275 * frame);
        let mut expected = pair.left.script.clone();
        if let Some(mut resampler) = Resampler::new(said_hz, heard_hz) {
            expected.clear();
            resampler.resample(&pair.left.script, &mut expected);
        }
        let heard = compare(&expected, &pair.right.heard, heard_hz);
        assert!(heard.correlation > 0.95 - lost, "{codec} {heard:?}");
        let (left, right) = pair.stats();
        let octets = left.send.unwrap().octets;
        assert_eq!(octets, 40_000, "64 kbit/s");
        let receive = right.receive.unwrap();
        assert_eq!(receive.packets + receive.lost, 250);
        assert!(receive.buffer.delay <= ms(70), "{receive:?}");
    }
}

/// Both say the same, and each hears the other, although three packets in a hundred are lost.
#[cfg(feature = "opus")]
#[test]
fn opus_is_heard_in_packets_of_each_length() {
    for (packet_ms, loss) in [(10, 0.0), (20, 0.0), (20, 0.03), (40, 0.0), (60, 0.0)] {
        let [mut left, mut right] = [config(1, RIGHT), config(2, LEFT)];
        for side in [&mut left, &mut right] {
            side.send = Some(SendConfig {
                packet_ms,
                payload_type: 105,
                ..SendConfig::new(Codec::Opus)
            });
            let mut receive = ReceiveConfig::new(Codec::Opus);
            receive.formats[0].payload_type = 105;
            side.receive = Some(receive);
        }
        let faults = Faults {
            loss,
            delay_ms: 20.0,
            jitter_ms: 10.0,
            ..Faults::default()
        };
        let mut pair = Pair::new(&left, &right, faults);
        let said = speech(3, ms(3000), 48_000);
        pair.left.script = said.clone();
        pair.right.script = said.clone();
        pair.run(ms(3500));
        for side in [&pair.left, &pair.right] {
            assert_eq!(side.rtp_sent, 3000 / u64::from(packet_ms));
            let heard = compare(&said, &side.heard, 48_000);
            assert!(heard.correlation > 0.9 - loss, "{packet_ms} ms: {heard:?}");
        }
    }
}

#[test]
fn formats_of_different_rates_are_heard_at_one() {
    let mut right = config(2, LEFT);
    right.receive = Some(ReceiveConfig {
        formats: [Codec::G722, Codec::PcmU].map(ReceiveFormat::new).to_vec(),
        ..ReceiveConfig::new(Codec::G722)
    });
    let mut pair = Pair::new(&config(1, RIGHT), &right, Faults::default());
    let said = speech(3, ms(4000), 16_000);
    for (n, codec) in [Codec::G722, Codec::PcmU].into_iter().enumerate() {
        let send = SendConfig {
            sample_rate_hz: 16_000,
            ..SendConfig::new(codec)
        };
        pair.left.session.open_send(send).unwrap();
        pair.left.script = said[..32_000 * (n + 1)].to_vec();
        pair.run(ms(2000));
    }
    pair.run(ms(500));
    let heard = compare(&said, &pair.right.heard, 16_000);
    assert!(heard.correlation > 0.95, "{heard:?}");
    assert!(pair.right.events.contains(&Event::Codec(Codec::PcmU)));
}

#[test]
fn an_unexpected_payload_type_is_counted_and_not_played() {
    let mut left = config(1, RIGHT);
    left.send = Some(SendConfig::new(Codec::PcmU));
    let mut pair = Pair::new(&left, &config(2, LEFT), Faults::default());
    pair.left.script = speech(3, ms(1000), 8000);
    pair.run(ms(1000));
    let stats = pair.stats().1;
    assert_eq!(stats.rejected.payload_type, 50);
    let receive = stats.receive.unwrap();
    // Nothing plausible came, so nothing latched.
    assert_eq!((receive.packets, receive.from), (0, None));
}

/// Some senders change between the formats that were announced, and say nothing.
#[test]
fn every_format_that_was_announced_is_heard() {
    let mut right = config(2, LEFT);
    right.receive = Some(ReceiveConfig {
        formats: vec![
            ReceiveFormat::new(Codec::PcmA),
            ReceiveFormat::new(Codec::PcmU),
        ],
        ..ReceiveConfig::new(Codec::PcmA)
    });
    let faults = Faults {
        delay_ms: 20.0,
        jitter_ms: 30.0,
        ..Faults::default()
    };
    let mut pair = Pair::new(&config(1, RIGHT), &right, faults);
    let said = speech(3, ms(6000), 8000);
    for (n, codec) in [Codec::PcmA, Codec::PcmU, Codec::PcmA]
        .into_iter()
        .enumerate()
    {
        pair.left.session.open_send(SendConfig::new(codec)).unwrap();
        pair.left.script = said[..16_000 * (n + 1)].to_vec();
        pair.run(ms(2000));
    }
    pair.run(ms(500));
    let heard = compare(&said, &pair.right.heard, 8000);
    assert!(heard.correlation > 0.97, "{heard:?}");
    let stats = pair.stats().1;
    assert_eq!(stats.rejected, RejectedStats::default());
    let receive = stats.receive.unwrap();
    assert_eq!(
        (receive.packets, receive.lost, receive.codec),
        (300, 0, Codec::PcmA)
    );
    let changes: Vec<_> = (pair.right.events.iter())
        .filter(|event| matches!(event, Event::Codec(_)))
        .collect();
    assert_eq!(
        changes,
        [&Event::Codec(Codec::PcmU), &Event::Codec(Codec::PcmA)]
    );
}

/// Frames of a codec that is not understood arrive octet by octet and in their order, though the
/// network shuffles them; those that do not arrive are missing and nothing else.
#[test]
fn frames_pass_through() {
    let codec = Codec::Raw(RawCodec::G729);
    let mut left = config(1, RIGHT);
    let mut right = config(2, LEFT);
    left.send = Some(SendConfig::new(codec));
    right.receive = Some(ReceiveConfig {
        formats: vec![ReceiveFormat::new(Codec::PcmA), ReceiveFormat::new(codec)],
        ..ReceiveConfig::new(Codec::PcmA)
    });
    let faults = Faults {
        loss: 0.05,
        duplication: 0.05,
        delay_ms: 20.0,
        jitter_ms: 30.0,
    };
    let mut pair = Pair::new(&left, &right, faults);
    let mut random = Random::new(8);
    let sent: Vec<Bytes> = (0..500)
        .map(|_| (0..10).map(|_| random.next_u32() as u8).collect())
        .collect();
    for frame in &sent {
        while pair.left.session.send_payload_room() < 80 {
            pair.run(ms(10));
        }
        let now = pair.now;
        pair.left.session.send_payload(frame.clone(), now).unwrap();
    }
    pair.run(ms(1000));
    assert_eq!(pair.left.rtp_sent, 250);

    let passed = &pair.right.passed;
    assert!(pair.to_right.lost > 5, "{}", pair.to_right.lost);
    let receive = pair.stats().1.receive.unwrap();
    assert_eq!(receive.codec, codec);
    let played = receive.packets - receive.buffer.late - receive.buffer.skipped;
    assert_eq!(passed.len() as u64, played);
    let first = passed[0].timestamp;
    let mut expected = 0;
    for coded in passed {
        let at = coded.timestamp.wrapping_sub(first) as usize / 160;
        assert!(at >= expected, "in order, and once");
        expected = at + 1;
        assert_eq!(coded.codec, codec);
    }
    // Which one was heard first depends on the network; from there on all lie where they were.
    let place = |coded: &Coded| sent.chunks(2).position(|two| coded.payload == two.concat());
    let begins = place(&passed[0]).unwrap();
    for coded in passed {
        let at = coded.timestamp.wrapping_sub(first) as usize / 160;
        assert_eq!(place(coded), Some(begins + at));
    }
    assert!(pair.right.heard.iter().all(|&sample| sample == 0));
}

#[test]
fn a_payload_of_minutes_is_not_played() {
    let now = epoch();
    let mut config = config(1, RIGHT);
    config.receive = Some(ReceiveConfig::new(Codec::Raw(RawCodec::G7231)));
    let mut session = session(&config, now);
    let mut sender = rtp::Sender::new(3);
    let longest = (MAX_PAYLOAD.as_millis() / 30) as usize;
    for (frames, waiting) in [(longest + 1, 0), (500, 0), (longest, 1)] {
        // Frames of four octets that say nothing.
        let payload = Bytes::from(vec![2; 4 * frames]);
        let datagram = sender.media(4, payload, 240).to_datagram().unwrap();
        session
            .handle_datagram(Channel::Rtp, address(RIGHT), &datagram, now)
            .unwrap();
        let receive = session.stats().receive.unwrap();
        // Those that were refused stand for their sequence numbers.
        let others = receive.packets as usize - usize::from(receive.packets == 3);
        assert_eq!(receive.buffer.waiting, others + waiting);
    }
}

/// A sender with voice activity detection: half a second of speech, one packet of comfort noise,
/// half a second of nothing, and again.
#[test]
fn comfort_noise_is_heard_as_silence() {
    let start = epoch();
    let mut session = session(&config(1, RIGHT), start);
    let mut sender = rtp::Sender::new(3);
    let loud = Bytes::from_static(&[0xAA; 160]);
    let mut kinds = vec![];
    for tick in 0..200_u32 {
        let now = start + ms(20) * tick;
        let packet = match tick % 50 {
            0 => {
                sender.begin_talk_spurt();
                Some(sender.media(8, loud.clone(), 160))
            }
            1..25 => Some(sender.media(8, loud.clone(), 160)),
            25 => Some(sender.media(13, Bytes::from_static(&[60]), 25 * 160)),
            _ => None,
        };
        if let Some(packet) = packet {
            let datagram = packet.to_datagram().unwrap();
            session
                .handle_datagram(Channel::Rtp, address(RIGHT), &datagram, now)
                .unwrap();
        }
        loop {
            match session.poll_output(now) {
                Output::Playout(frame) => {
                    let silent = frame.pcm.iter().all(|&sample| sample == 0);
                    assert_eq!(silent, frame.kind == FrameKind::Silence);
                    kinds.push(frame.kind);
                }
                Output::Timeout(_) => break,
                Output::Transmit { .. } | Output::Event(_) => {}
            }
        }
    }
    let count = |kind| kinds.iter().filter(|&&other| other == kind).count();
    assert_eq!(count(FrameKind::Concealed), 0);
    assert_eq!(count(FrameKind::Audio), 100);
    let stats = session.stats();
    assert_eq!(stats.rejected, RejectedStats::default());
    let receive = stats.receive.unwrap();
    assert_eq!((receive.packets, receive.lost), (104, 0));
    assert_eq!((receive.buffer.underruns, receive.buffer.late), (0, 0));
}
