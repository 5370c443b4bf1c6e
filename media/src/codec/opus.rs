//! Opus: sound of up to 20 kHz in the bits of G.711.
//!
//! RTP counts 48 000 units a second for it, whatever the sender hears (RFC 7587), and so many samples we give and take. A
//! payload begins with an octet that says how long its frames are and how many there are (RFC 6716, 3.1); how long it lasts
//! is known without understanding the rest. That is for libopus, behind the feature `opus`; without it
//! payloads pass through.

use std::time::Duration;

use super::Format;

pub(super) const FORMAT: Format = Format {
    name: "opus",
    clock_rate_hz: 48_000,
    sample_rate_hz: 48_000,
    payload_type: None,
    frame: Duration::from_millis(10),
    bit_rate: 64_000,
};

/// How many frames of 10 ms can be coded as one packet.
const PACKETS: [usize; 4] = [6, 4, 2, 1];

/// The most units that a payload may last: 120 ms.
const MAX_UNITS: usize = 5760;

/// How many frames of 10 ms to put in a packet that may not be longer than this.
pub(super) fn frames_in(longest: Duration) -> usize {
    let room = FORMAT.frames_in(longest);
    let fitting = PACKETS.into_iter().find(|&frames| frames <= room);
    fitting.unwrap_or(0)
}

/// The units that `payload` lasts. One that breaks the rules of its first octets lasts nothing.
pub(super) fn units(payload: &[u8]) -> usize {
    let Some((&first, rest)) = payload.split_first() else {
        return 0;
    };
    let configuration = usize::from(first >> 3);
    let frame = match configuration {
        0..=11 => [480, 960, 1920, 2880][configuration % 4],
        12..=15 => [480, 960][configuration % 2],
        _ => [120, 240, 480, 960][configuration % 4],
    };
    let frames = match first & 3 {
        0 => 1,
        // Of the same length.
        1 if !rest.len().is_multiple_of(2) => 0,
        1 | 2 => 2,
        _ => rest.first().map_or(0, |second| usize::from(second & 0x3F)),
    };
    let units = frame * frames;
    if units <= MAX_UNITS { units } else { 0 }
}

#[cfg(feature = "opus")]
pub(super) use coded::{OpusDecoder, OpusEncoder};

#[cfg(feature = "opus")]
mod coded {
    use opus::{Application, Bitrate, Channels, Decoder, Encoder};

    use super::{FORMAT, MAX_UNITS, units};
    use crate::codec;

    /// The longest payload of one frame.
    const MAX_OCTETS: usize = 1275;

    /// What is made up for is a multiple of this many samples, which is the shortest frame.
    const SHORTEST: usize = 120;

    #[derive(Debug)]
    pub(in crate::codec) struct OpusEncoder(Encoder);

    impl OpusEncoder {
        pub(in crate::codec) fn new() -> Option<Self> {
            let rate_hz = FORMAT.sample_rate_hz;
            // Not the mode for speech, which leaves out what is low: what is heard is compared with what was said.
            let mut encoder = Encoder::new(rate_hz, Channels::Mono, Application::Audio).ok()?;
            let bit_rate = Bitrate::Bits(FORMAT.bit_rate as i32);
            encoder.set_bitrate(bit_rate).ok()?;
            Some(Self(encoder))
        }
    }

    impl codec::Encoder for OpusEncoder {
        fn encode(&mut self, pcm: &[i16], payload: &mut Vec<u8>) {
            let mut octets = [0; MAX_OCTETS];
            // A packet of ours is of a length that can be coded.
            let length = self.0.encode(pcm, &mut octets).unwrap_or(0);
            payload.extend_from_slice(&octets[..length]);
        }
    }

    #[derive(Debug)]
    pub(in crate::codec) struct OpusDecoder(Decoder);

    impl OpusDecoder {
        /// Of both channels of stereo the mean is heard.
        pub(in crate::codec) fn new() -> Option<Self> {
            let decoder = Decoder::new(FORMAT.sample_rate_hz, Channels::Mono);
            decoder.ok().map(Self)
        }
    }

    impl codec::Decoder for OpusDecoder {
        fn decode(&mut self, payload: &[u8], pcm: &mut Vec<i16>) {
            let mut samples = [0; MAX_UNITS];
            let samples = &mut samples[..units(payload)];
            // What libopus refuses is heard as silence.
            if !payload.is_empty() && self.0.decode(payload, samples, false).is_err() {
                samples.fill(0);
            }
            pcm.extend_from_slice(samples);
        }

        fn conceal(&mut self, samples: usize, pcm: &mut Vec<i16>) -> bool {
            let mut made_up = [0; MAX_UNITS];
            let whole = samples.next_multiple_of(SHORTEST);
            let Some(made_up) = made_up.get_mut(..whole) else {
                return false;
            };
            let done = self.0.decode(&[], made_up, false).is_ok();
            if done {
                pcm.extend_from_slice(&made_up[..samples]);
            }
            done
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;
        use crate::codec::{Decoder, Encoder};
        use crate::compare::compare;
        use crate::testing::ms;
        use crate::tone::speech;

        #[test]
        fn packets_of_each_length_are_heard_as_they_were_said() {
            let said = speech(5, ms(4000), 48_000);
            for packet_ms in [10, 20, 40, 60] {
                let (mut encoder, mut decoder) =
                    (OpusEncoder::new().unwrap(), OpusDecoder::new().unwrap());
                let mut heard = Vec::new();
                for pcm in said.chunks_exact(48 * packet_ms) {
                    let mut payload = Vec::new();
                    encoder.encode(pcm, &mut payload);
                    assert_eq!(units(&payload), pcm.len());
                    decoder.decode(&payload, &mut heard);
                }
                let comparison = compare(&said, &heard, 48_000);
                assert!(
                    comparison.correlation > 0.9,
                    "{packet_ms} ms: {comparison:?}"
                );
            }
        }

        /// A tone goes on where a packet is missing.
        #[test]
        fn what_is_lost_is_made_up_for() {
            let (mut encoder, mut decoder) =
                (OpusEncoder::new().unwrap(), OpusDecoder::new().unwrap());
            let mut tone = crate::tone::Sine::new(440.0, -10.0, 48_000);
            let mut pcm = Vec::new();
            for _ in 0..10 {
                let mut payload = Vec::new();
                encoder.encode(&tone.take_samples(960), &mut payload);
                decoder.decode(&payload, &mut pcm);
            }
            pcm.clear();
            assert!(decoder.conceal(960, &mut pcm));
            assert_eq!(pcm.len(), 960);
            assert!(crate::tone::tone_share(&pcm, 440.0, 48_000) > 0.9);
            for _ in 0..50 {
                pcm.clear();
                // Not a length of its frames.
                assert!(decoder.conceal(1000, &mut pcm));
                assert_eq!(pcm.len(), 1000);
            }
            assert!(!decoder.conceal(MAX_UNITS + 1, &mut pcm));
        }

        #[test]
        fn any_octets_last_as_long_as_they_say() {
            let mut random = crate::testing::Random::new(9);
            let mut decoder = OpusDecoder::new().unwrap();
            for round in 0..3000_usize {
                let length = random.next_u32() as usize % 80;
                let mut payload: Vec<u8> = (0..length).map(|_| random.next_u32() as u8).collect();
                if let Some(first) = payload.first_mut() {
                    *first = round as u8;
                }
                let mut pcm = Vec::new();
                decoder.decode(&payload, &mut pcm);
                assert_eq!(pcm.len(), units(&payload));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_octets_say_how_long_a_payload_lasts() {
        for (payload, lasts) in [
            // Speech in one frame of 10, 20, 40 and 60 ms.
            (vec![0x00, 1], 480),
            (vec![0x08, 1], 960),
            (vec![0x10, 1], 1920),
            (vec![0x58, 1], 2880),
            // Both kinds at once, and music in frames of 2.5 to 20 ms.
            (vec![0x68, 1], 960),
            (vec![0x80, 1], 120),
            (vec![0xF8, 1], 960),
            // Two frames of one length, two of any, and several.
            (vec![0x09, 1, 1], 1920),
            (vec![0x09, 1], 0),
            (vec![0x0A, 1, 1], 1920),
            (vec![0x0B, 0x03, 1], 2880),
            (vec![0x0B, 0x06, 1], MAX_UNITS),
            (vec![0x0B, 0x07, 1], 0),
            (vec![0x0B, 0x00, 1], 0),
            (vec![0x0B], 0),
            (vec![], 0),
            // Nothing but the first octet: the sender is silent.
            (vec![0x08], 960),
        ] {
            assert_eq!(units(&payload), lasts, "{payload:02x?}");
        }
    }

    #[test]
    fn a_packet_is_of_a_length_that_can_be_coded() {
        let frames = |ms| frames_in(Duration::from_millis(ms));
        let lengths = [5, 10, 19, 20, 30, 40, 50, 60];
        assert_eq!(lengths.map(frames), [0, 1, 1, 2, 2, 4, 4, 6]);
    }
}
