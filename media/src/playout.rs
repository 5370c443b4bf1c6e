//! From waiting packets to frames of 20 ms: decoding, concealment, silence.
//!
//! The buffer counts units of the media clock, frames hold samples of the user's rate. Everything
//! that comes from the buffer lasts whole units, so a frame is always a whole number of units short
//! of being full.

use std::collections::VecDeque;
use std::time::Instant;

use bytes::Bytes;

use crate::codec::{Codec, Decoder};
use crate::jitter::{JitterBuffer, Pull};
use crate::resample::Resampler;
use crate::{FRAME, duration_of};

/// How long the last samples are repeated, ever softer, before a gap is silent, in frames.
pub const FADE_FRAMES: usize = 3;

/// How long a decoder that can makes up for what is missing, in frames. Behind them is silence.
pub const DECODER_FADE_FRAMES: usize = 10;

/// No sample of a packet that may be left out is louder: -44 dB of the loudest one possible.
const QUIET: u16 = 200;

/// A payload as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coded {
    /// What it is written in.
    pub codec: Codec,
    /// When its first sample was taken, on the sender's media clock.
    pub timestamp: u32,
    /// Its octets.
    pub payload: Bytes,
}

/// 20 ms of sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// The samples, at the rate of the session.
    pub pcm: Vec<i16>,
    /// Where they come from.
    pub kind: FrameKind,
    /// The payloads whose turn it was and that pass through. Their time is silence in `pcm`.
    pub passed: Vec<Coded>,
}

/// Where the samples of a frame come from. A frame of mixed origin is of the first kind here that
/// applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FrameKind {
    /// Some were made up because they were missing.
    Concealed,
    /// All came from the peer.
    Audio,
    /// There was nothing to play.
    Silence,
}

/// How many frames of each kind were played.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stats {
    /// See [`FrameKind::Audio`].
    pub audio: u64,
    /// See [`FrameKind::Concealed`].
    pub concealed: u64,
    /// See [`FrameKind::Silence`].
    pub silence: u64,
}

/// Decodes the packets of one source and fills the gaps between them.
#[derive(Debug)]
pub struct Playout {
    codec: Codec,
    /// None while the codec passes through.
    decoder: Option<Box<dyn Decoder>>,
    /// None while the codec has the user's rate.
    resampler: Option<Resampler>,
    sample_rate_hz: u32,
    samples_per_unit: usize,
    frame_samples: usize,
    /// Decoded and not played: the rest of a packet longer than a frame.
    carry: VecDeque<i16>,
    concealment: Concealment,
    stats: Stats,
}

impl Playout {
    /// Playout that begins with this codec, in frames of this sample rate, which is a multiple of
    /// the clock rate and can be made of the codec's.
    #[must_use]
    pub fn new(codec: Codec, sample_rate_hz: u32) -> Self {
        let format = codec.format();
        let samples_per_unit = (sample_rate_hz / format.clock_rate_hz) as usize;
        let frame_samples = format.units_in(FRAME) * samples_per_unit;
        Self {
            codec,
            decoder: codec.decoder(),
            resampler: Resampler::new(format.sample_rate_hz, sample_rate_hz),
            sample_rate_hz,
            samples_per_unit,
            frame_samples,
            carry: VecDeque::new(),
            concealment: Concealment::new(frame_samples),
            stats: Stats::default(),
        }
    }

    /// The codec of the last packet that was decoded, or the one to begin with.
    #[must_use]
    pub fn codec(&self) -> Codec {
        self.codec
    }

    /// The frame that is heard from `at` on.
    pub fn next_frame(&mut self, buffer: &mut JitterBuffer<Coded>, at: Instant) -> Frame {
        let mut pcm = Vec::with_capacity(self.frame_samples);
        let mut passed = Vec::new();
        let (mut played, mut concealed) = (false, false);
        while pcm.len() < self.frame_samples {
            let room = self.frame_samples - pcm.len();
            if !self.carry.is_empty() {
                let samples = self.carry.drain(..room.min(self.carry.len()));
                let from = pcm.len();
                pcm.extend(samples);
                self.concealment.observe(&pcm[from..]);
                played = true;
                continue;
            }
            let samples_per_unit = self.samples_per_unit;
            let heard_at = at + duration_of(pcm.len() as u64, self.sample_rate_hz);
            match buffer.pull(room / samples_per_unit, heard_at) {
                Pull::Packet(coded) => {
                    self.switch_to(coded.codec);
                    let Some(decoder) = &mut self.decoder else {
                        let units = coded.codec.units(&coded.payload) as usize;
                        self.carry.resize(units * samples_per_unit, 0);
                        passed.push(coded);
                        continue;
                    };
                    let mut decoded = Vec::new();
                    decoder.decode(&coded.payload, &mut decoded);
                    if let Some(resampler) = &mut self.resampler {
                        let mut resampled = Vec::new();
                        resampler.resample(&decoded, &mut resampled);
                        decoded = resampled;
                    }
                    if buffer.surplus() && is_quiet(&decoded) {
                        buffer.leave_out();
                    } else {
                        self.carry.extend(decoded);
                    }
                }
                Pull::Silence(units) => pcm.resize(pcm.len() + units * samples_per_unit, 0),
                Pull::Lost(units) | Pull::Stretch(units) => {
                    concealed |= self.conceal(&mut pcm, units * samples_per_unit);
                }
                Pull::Underrun => concealed |= self.conceal(&mut pcm, room),
                Pull::Pause => {
                    self.concealment.forget();
                    pcm.resize(self.frame_samples, 0);
                }
            }
        }
        let kind = match (concealed, played) {
            (true, _) => FrameKind::Concealed,
            (false, true) => FrameKind::Audio,
            (false, false) => FrameKind::Silence,
        };
        match kind {
            FrameKind::Audio => self.stats.audio += 1,
            FrameKind::Concealed => self.stats.concealed += 1,
            FrameKind::Silence => self.stats.silence += 1,
        }
        Frame { pcm, kind, passed }
    }

    /// Append `samples` in place of what is missing: by the decoder, if it knows how. False when all of them are silence.
    fn conceal(&mut self, pcm: &mut Vec<i16>, samples: usize) -> bool {
        if let Some(decoder) = &mut self.decoder
            && self.concealment.is_audible(DECODER_FADE_FRAMES)
        {
            let of_codec = samples * self.codec.format().sample_rate_hz as usize;
            let mut made_up = Vec::new();
            if decoder.conceal(of_codec / self.sample_rate_hz as usize, &mut made_up) {
                let end = pcm.len() + samples;
                match &mut self.resampler {
                    Some(resampler) => resampler.resample(&made_up, pcm),
                    None => pcm.extend(made_up),
                }
                // The rates may not divide.
                pcm.resize(end, 0);
                self.concealment.made_up += samples;
                return true;
            }
        }
        self.concealment.fill(pcm, samples)
    }

    /// Another source, perhaps with another codec: nothing of the old one is played on. The counts
    /// go on.
    pub fn reset(&mut self, codec: Codec, sample_rate_hz: u32) {
        *self = Self {
            stats: self.stats,
            ..Self::new(codec, sample_rate_hz)
        };
    }

    /// A decoder knows the past of its own codec only, so another codec begins with a new one.
    fn switch_to(&mut self, codec: Codec) {
        if codec != self.codec {
            self.codec = codec;
            self.decoder = codec.decoder();
            let rate_hz = codec.format().sample_rate_hz;
            self.resampler = Resampler::new(rate_hz, self.sample_rate_hz);
        }
    }

    /// What was played so far.
    #[must_use]
    pub fn stats(&self) -> Stats {
        self.stats
    }
}

/// Makes up samples: the last frame again and again, fading to silence.
#[derive(Debug)]
struct Concealment {
    frame_samples: usize,
    last_frame: VecDeque<i16>,
    /// Samples made up since the last real one.
    made_up: usize,
}

impl Concealment {
    fn new(frame_samples: usize) -> Self {
        let made_up = frame_samples * FADE_FRAMES;
        Self {
            frame_samples,
            last_frame: VecDeque::new(),
            made_up,
        }
    }

    fn observe(&mut self, pcm: &[i16]) {
        self.last_frame.extend(pcm);
        let excess = self.last_frame.len().saturating_sub(self.frame_samples);
        self.last_frame.drain(..excess);
        self.made_up = 0;
    }

    /// The next gap is silent.
    fn forget(&mut self) {
        self.last_frame.clear();
    }

    /// Whether there was something to go on with, and less than so many frames have been made up since.
    fn is_audible(&self, frames: usize) -> bool {
        self.made_up < self.frame_samples * frames && !self.last_frame.is_empty()
    }

    /// Append `samples`. `false` when all of them are silence because the fade is over.
    fn fill(&mut self, pcm: &mut Vec<i16>, samples: usize) -> bool {
        let fade = self.frame_samples * FADE_FRAMES;
        let audible = self.is_audible(FADE_FRAMES);
        for _ in 0..samples {
            let gain = fade.saturating_sub(self.made_up) as i64;
            let source = match self.last_frame.len() {
                0 => 0,
                length => i64::from(self.last_frame[self.made_up % length]),
            };
            pcm.push((source * gain / fade as i64) as i16);
            self.made_up = self.made_up.saturating_add(1);
        }
        audible
    }
}

/// Whether nobody misses these samples.
fn is_quiet(pcm: &[i16]) -> bool {
    pcm.iter().all(|sample| sample.unsigned_abs() <= QUIET)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec::RawCodec;
    use crate::jitter;
    use crate::testing::{epoch, ms};

    /// The samples of a frame.
    const FRAME: usize = 160;

    struct Line {
        start: Instant,
        buffer: JitterBuffer<Coded>,
        playout: Playout,
        ticks: u32,
    }

    impl Line {
        fn new() -> Self {
            let start = epoch();
            let buffer = JitterBuffer::new(jitter::Config::new(8000), start);
            Self {
                start,
                buffer,
                playout: Playout::new(Codec::PcmA, 8000),
                ticks: 0,
            }
        }

        /// A packet of `samples` that decode to about `level`, arriving with its own timestamp.
        fn packet(&mut self, sequence: u64, timestamp: u32, samples: usize, level: i16) {
            let mut payload = Vec::new();
            (Codec::PcmA.encoder().unwrap()).encode(&vec![level; samples], &mut payload);
            let at = self.start + duration_of(timestamp.into(), 8000);
            let coded = a_law(payload);
            self.buffer
                .insert(sequence, timestamp, samples as u32, coded, at);
        }

        fn tick(&mut self) -> Frame {
            let at = self.start + ms(20) * self.ticks;
            self.ticks += 1;
            self.playout.next_frame(&mut self.buffer, at)
        }

        /// The kind of the next frames, and the sample each begins with.
        fn ticks(&mut self, count: usize) -> Vec<(FrameKind, i16)> {
            (0..count)
                .map(|_| self.tick())
                .map(|frame| {
                    assert_eq!(frame.pcm.len(), FRAME);
                    (frame.kind, frame.pcm[0])
                })
                .collect()
        }
    }

    fn a_law(payload: Vec<u8>) -> Coded {
        let payload = payload.into();
        Coded {
            codec: Codec::PcmA,
            timestamp: 0,
            payload,
        }
    }

    use FrameKind::{Audio, Concealed, Silence};

    /// The way of a peer's packets becomes 200 ms shorter while it is heard, so that the delay is that much longer than
    /// it may be. Only what is quiet is left out.
    #[test]
    fn a_delay_that_is_too_long_shrinks_where_it_is_not_heard() {
        for (level, left_out) in [(5000, 0), (40, 8)] {
            let mut line = Line::new();
            let mut payload = Vec::new();
            (Codec::PcmA.encoder().unwrap()).encode(&[level; FRAME], &mut payload);
            for n in 0..100_u32 {
                let at = if n < 10 {
                    n
                } else {
                    n.saturating_sub(10).max(10)
                };
                line.ticks(at.saturating_sub(line.ticks) as usize);
                let arrives_at = line.start + ms(20) * at;
                let coded = a_law(payload.clone());
                let (sequence, timestamp) = (u64::from(n), n * FRAME as u32);
                (line.buffer).insert(sequence, timestamp, FRAME as u32, coded, arrives_at);
            }
            assert_eq!(line.buffer.stats().skipped, left_out, "at level {level}");
            assert_eq!(line.playout.stats().concealed, 0);
        }
    }

    #[test]
    fn nothing_received_is_silence() {
        let mut line = Line::new();
        assert_eq!(line.ticks(3), [(Silence, 0); 3]);
        assert_eq!(line.playout.stats().silence, 3);
    }

    #[test]
    fn a_lost_packet_is_its_predecessor_again_fading() {
        let mut line = Line::new();
        for (sequence, level) in [(0, 1000), (1, 2000), (3, 4000), (4, 5000)] {
            line.packet(sequence, sequence as u32 * 160, FRAME, level);
        }
        // A-law keeps 1008, 2016, 4032 and 5248 of these levels (G.711 table 1a).
        let heard = line.ticks(7);
        assert_eq!(heard[..2], [(Silence, 0); 2]);
        assert_eq!(heard[2..4], [(Audio, 1008), (Audio, 2016)]);
        assert_eq!(heard[4], (Concealed, 2016));
        assert_eq!(heard[5..], [(Audio, 4032), (Audio, 4992)]);
        let stats = line.playout.stats();
        assert_eq!((stats.audio, stats.concealed, stats.silence), (4, 1, 2));
    }

    #[test]
    fn an_outage_fades_to_silence_in_three_frames() {
        let mut line = Line::new();
        line.packet(0, 0, FRAME, 3000);
        let heard = line.ticks(7);
        assert_eq!(heard[2], (Audio, 3008));
        assert_eq!(
            heard[3..],
            [
                (Concealed, 3008),
                (Concealed, 3008 * 2 / 3),
                (Concealed, 3008 / 3),
                (Silence, 0)
            ]
        );
    }

    /// The frames behind the last packet are what an outage would sound like, were it not for the
    /// packet that announces silence.
    #[test]
    fn a_sender_that_says_it_is_silent_is_not_made_up_for() {
        let mut line = Line::new();
        line.packet(0, 0, FRAME, 3000);
        line.buffer.insert_pause(1);
        assert_eq!(
            line.ticks(5)[2..],
            [(Audio, 3008), (Silence, 0), (Silence, 0)]
        );
        assert_eq!(line.buffer.stats().underruns, 0);
        // It speaks again, and then an outage is an outage.
        line.packet(2, 800, FRAME, 1000);
        assert_eq!(
            line.ticks(5),
            [
                (Silence, 0),
                (Silence, 0),
                (Audio, 1008),
                (Concealed, 1008),
                (Concealed, 1008 * 2 / 3)
            ]
        );
    }

    #[test]
    fn another_codec_has_another_decoder() {
        let mut line = Line::new();
        line.packet(0, 0, FRAME, 1000);
        let mut payload = Vec::new();
        (Codec::PcmU.encoder().unwrap()).encode(&[1000; FRAME], &mut payload);
        let mu_law = Coded {
            codec: Codec::PcmU,
            timestamp: 160,
            payload: payload.into(),
        };
        let at = line.start + ms(20);
        line.buffer.insert(1, 160, FRAME as u32, mu_law, at);
        line.packet(2, 320, FRAME, 1000);
        let heard: Vec<_> = (0..5)
            .map(|_| (line.tick().pcm[0], line.playout.codec()))
            .collect();
        // µ-law keeps 988 of this level (G.711 table 2a).
        assert_eq!(
            heard[2..],
            [(1008, Codec::PcmA), (988, Codec::PcmU), (1008, Codec::PcmA)]
        );
    }

    /// Frames of 30 ms come out in their order, each once, and take their time.
    #[test]
    fn what_is_not_decoded_passes_through() {
        let mut line = Line::new();
        let sent: Vec<Coded> = (0..4_u32)
            .map(|n| Coded {
                codec: Codec::Raw(RawCodec::G7231),
                timestamp: n * 240,
                payload: vec![4 * n as u8; 24].into(),
            })
            .collect();
        for (n, coded) in (0..).zip(&sent) {
            let at = line.start + ms(30) * n;
            line.buffer
                .insert(n.into(), n * 240, 240, coded.clone(), at);
        }
        let mut passed = vec![];
        for _ in 0..8 {
            let frame = line.tick();
            assert_eq!(frame.pcm, [0; FRAME]);
            passed.push(frame.passed);
        }
        let each: Vec<usize> = passed.iter().map(Vec::len).collect();
        assert_eq!(each, [0, 0, 1, 1, 0, 1, 1, 0]);
        assert_eq!(passed.concat(), sent);
        assert_eq!(line.playout.stats().audio, 6);
    }

    #[test]
    fn packets_of_other_lengths_fill_frames() {
        let mut line = Line::new();
        for n in 0..4_u32 {
            line.packet(u64::from(n), n * 80, 80, 1000);
        }
        line.packet(4, 320, 480, 2000);
        let heard = line.ticks(7);
        assert_eq!(heard[2..4], [(Audio, 1008); 2]);
        assert_eq!(heard[4..], [(Audio, 2016); 3]);
    }

    #[test]
    fn a_pause_of_the_sender_is_silence_of_the_same_length() {
        let mut line = Line::new();
        line.packet(0, 0, FRAME, 1000);
        // Both are there before the gap is reached, so nothing is made up.
        line.packet(1, 480, FRAME, 1000);
        let heard = line.ticks(6);
        assert_eq!(
            heard[2..],
            [(Audio, 1008), (Silence, 0), (Silence, 0), (Audio, 1008)]
        );
    }
}
