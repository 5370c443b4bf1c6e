//! What waits to be sent, and how it is cut into packets.
//!
//! PCM is cut wherever a packet is full. Payloads that pass through stay whole: a packet takes
//! those that fit, and ends early behind one that no other may follow.

use std::collections::VecDeque;
use std::time::Duration;

use bytes::Bytes;

use crate::Misuse;
use crate::codec::{Codec, Encoder};
use crate::resample::Resampler;

/// How much may wait to be sent.
pub const SEND_QUEUE: Duration = Duration::from_millis(200);

/// A packet in its three measures.
#[derive(Debug, Clone, Copy)]
pub(super) struct PacketLength {
    pub(super) duration: Duration,
    /// PCM samples.
    pub(super) samples: usize,
    /// Units of the media clock.
    pub(super) units: u16,
}

#[derive(Debug)]
pub(super) struct Queue {
    codec: Codec,
    /// The rate of what comes.
    sample_rate_hz: u32,
    packet: PacketLength,
    waiting: Waiting,
}

#[derive(Debug)]
enum Waiting {
    Pcm {
        encoder: Box<dyn Encoder>,
        /// None if what comes has the rate of the codec.
        resampler: Option<Box<Resampler>>,
        /// Those of the codec.
        samples: VecDeque<i16>,
        /// Sound that goes before them, and in their place.
        tones: VecDeque<i16>,
    },
    /// With the units of the media clock that each lasts.
    Payloads(VecDeque<(Bytes, u32)>),
}

impl Queue {
    /// `sample_rate_hz` is the rate of the PCM that comes, which fits the codec's.
    pub(super) fn new(codec: Codec, sample_rate_hz: u32, packet: PacketLength) -> Self {
        let waiting = match codec.encoder() {
            Some(encoder) => Waiting::Pcm {
                encoder,
                resampler: Resampler::new(sample_rate_hz, codec.format().sample_rate_hz)
                    .map(Box::new),
                samples: VecDeque::new(),
                tones: VecDeque::new(),
            },
            None => Waiting::Payloads(VecDeque::new()),
        };
        Self {
            codec,
            sample_rate_hz,
            packet,
            waiting,
        }
    }

    pub(super) fn packet(&self) -> PacketLength {
        self.packet
    }

    pub(super) fn clear(&mut self) {
        match &mut self.waiting {
            Waiting::Pcm { samples, tones, .. } => {
                samples.clear();
                tones.clear();
            }
            Waiting::Payloads(payloads) => payloads.clear(),
        }
    }

    /// How many samples fit, at the rate at which they come.
    pub(super) fn room(&self) -> usize {
        match &self.waiting {
            Waiting::Pcm { samples, .. } => {
                let format = self.codec.format();
                let room = (format.samples_in(SEND_QUEUE)).saturating_sub(samples.len());
                if self.sample_rate_hz == format.sample_rate_hz {
                    return room;
                }
                let room = room as u64 * u64::from(self.sample_rate_hz);
                (room / u64::from(format.sample_rate_hz)) as usize
            }
            Waiting::Payloads(_) => 0,
        }
    }

    /// How many units of payloads fit.
    pub(super) fn payload_room(&self) -> usize {
        match &self.waiting {
            Waiting::Pcm { .. } => 0,
            Waiting::Payloads(payloads) => {
                let ceiling = self.codec.format().units_in(SEND_QUEUE);
                let waiting: usize = payloads.iter().map(|&(_, units)| units as usize).sum();
                ceiling.saturating_sub(waiting)
            }
        }
    }

    pub(super) fn push_pcm(&mut self, pcm: &[i16]) -> Result<(), Misuse> {
        let room = self.room();
        let Waiting::Pcm {
            resampler, samples, ..
        } = &mut self.waiting
        else {
            return Err(Misuse::NoEncoder(self.codec));
        };
        if pcm.len() > room {
            return Err(Misuse::QueueFull {
                samples: pcm.len(),
                room,
            });
        }
        match resampler {
            None => samples.extend(pcm),
            Some(resampler) => {
                let mut resampled = Vec::new();
                resampler.resample(pcm, &mut resampled);
                samples.extend(resampled);
            }
        }
        Ok(())
    }

    /// Sound of the codec's rate that is sent at once, in the place of the PCM of its time.
    pub(super) fn push_tone(&mut self, pcm: Vec<i16>) -> Result<(), Misuse> {
        match &mut self.waiting {
            Waiting::Pcm { tones, .. } => {
                tones.extend(pcm);
                Ok(())
            }
            Waiting::Payloads(_) => Err(Misuse::NoEncoder(self.codec)),
        }
    }

    /// How many samples of such sound wait.
    pub(super) fn waiting_tones(&self) -> usize {
        match &self.waiting {
            Waiting::Pcm { tones, .. } => tones.len(),
            Waiting::Payloads(_) => 0,
        }
    }

    pub(super) fn push_payload(&mut self, payload: Bytes) -> Result<(), Misuse> {
        let (codec, room) = (self.codec, self.payload_room());
        let Waiting::Payloads(payloads) = &mut self.waiting else {
            return Err(Misuse::NotPassedThrough(codec));
        };
        let units = codec.units(&payload);
        let is_whole = codec.is_whole(&payload);
        if !is_whole || units == 0 || units > u32::from(self.packet.units) {
            return Err(Misuse::PayloadLength {
                codec,
                octets: payload.len(),
            });
        }
        if units as usize > room {
            return Err(Misuse::QueueFull {
                samples: units as usize,
                room,
            });
        }
        payloads.push_back((payload, units));
        Ok(())
    }

    /// Whether a whole packet waits.
    pub(super) fn has_packet(&self) -> bool {
        match &self.waiting {
            Waiting::Pcm { samples, tones, .. } => {
                samples.len() >= self.packet.samples || !tones.is_empty()
            }
            Waiting::Payloads(payloads) => self.first_packet(payloads).is_some(),
        }
    }

    /// The payload of the next packet, and how many units it lasts. Empty if no whole one waits.
    pub(super) fn next_packet(&mut self) -> (Vec<u8>, u32) {
        let count = match &self.waiting {
            Waiting::Pcm { .. } => 0,
            Waiting::Payloads(payloads) => self.first_packet(payloads).unwrap_or(0),
        };
        let (mut packet, mut units) = (Vec::new(), 0);
        match &mut self.waiting {
            Waiting::Pcm {
                encoder,
                samples,
                tones,
                ..
            } if !tones.is_empty() => {
                let mut pcm: Vec<i16> = tones
                    .drain(..tones.len().min(self.packet.samples))
                    .collect();
                let mut covered = samples.drain(..self.packet.samples.min(samples.len()));
                // A packet is filled by what would have been said behind the tone.
                pcm.extend(covered.by_ref().skip(pcm.len()));
                drop(covered);
                pcm.resize(self.packet.samples, 0);
                encoder.encode(&pcm, &mut packet);
                units = self.packet.units.into();
            }
            Waiting::Pcm {
                encoder, samples, ..
            } if samples.len() >= self.packet.samples => {
                let pcm: Vec<i16> = samples.drain(..self.packet.samples).collect();
                encoder.encode(&pcm, &mut packet);
                units = self.packet.units.into();
            }
            Waiting::Pcm { .. } => {}
            Waiting::Payloads(payloads) => {
                for (payload, length) in payloads.drain(..count) {
                    packet.extend_from_slice(&payload);
                    units += length;
                }
            }
        }
        (packet, units)
    }

    /// Give up what would be sent in the time of one packet.
    pub(super) fn skip_packet(&mut self) {
        let units = u32::from(self.packet.units);
        match &mut self.waiting {
            Waiting::Pcm { samples, .. } => {
                samples.drain(..self.packet.samples.min(samples.len()));
            }
            Waiting::Payloads(payloads) => {
                let mut skipped = 0;
                while let Some(&(_, length)) = payloads.front()
                    && skipped + length <= units
                {
                    skipped += length;
                    payloads.pop_front();
                }
            }
        }
    }

    /// How many of these payloads make the next packet, if it is whole.
    fn first_packet(&self, payloads: &VecDeque<(Bytes, u32)>) -> Option<usize> {
        let full = u32::from(self.packet.units);
        let mut total = 0;
        for (place, (payload, units)) in payloads.iter().enumerate() {
            total += units;
            if total > full {
                return Some(place);
            }
            if total == full || self.codec.ends_packet(payload) {
                return Some(place + 1);
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec::RawCodec;
    use crate::session::SendConfig;

    fn queue(codec: RawCodec, packet_ms: u16) -> Queue {
        let config = SendConfig {
            packet_ms,
            ..SendConfig::new(Codec::Raw(codec))
        };
        Queue::new(
            config.codec,
            config.sample_rate_hz,
            config.packet().unwrap(),
        )
    }

    fn octets(length: usize, octet: u8) -> Bytes {
        vec![octet; length].into()
    }

    #[test]
    fn frames_are_collected_into_packets() {
        let mut queue = queue(RawCodec::G729, 20);
        queue.push_payload(octets(10, 1)).unwrap();
        assert!(!queue.has_packet());
        assert_eq!(queue.next_packet(), (vec![], 0));
        queue.push_payload(octets(10, 2)).unwrap();
        let (payload, units) = queue.next_packet();
        assert_eq!((payload, units), ([[1; 10], [2; 10]].concat(), 160));
        assert!(!queue.has_packet());
    }

    #[test]
    fn nothing_follows_a_frame_of_noise() {
        let mut queue = queue(RawCodec::G729, 30);
        for (length, octet) in [(10, 1), (2, 2), (10, 3), (20, 4)] {
            queue.push_payload(octets(length, octet)).unwrap();
        }
        assert_eq!(
            queue.next_packet(),
            ([vec![1; 10], vec![2; 2]].concat(), 160)
        );
        assert_eq!(queue.next_packet().1, 240);
    }

    /// What was recorded in packets is played in packets no longer, and never cut.
    #[test]
    fn payloads_stay_whole() {
        let mut queue = queue(RawCodec::Gsm, 60);
        queue.push_payload(octets(66, 1)).unwrap();
        queue.push_payload(octets(66, 2)).unwrap();
        assert_eq!(queue.next_packet(), (vec![1; 66], 320));
        assert!(!queue.has_packet());
        queue.push_payload(octets(33, 3)).unwrap();
        assert_eq!(queue.next_packet().1, 480);
    }

    #[test]
    fn what_is_no_frame_or_too_long_is_refused() {
        let codec = Codec::Raw(RawCodec::Gsm);
        let mut queue = queue(RawCodec::Gsm, 40);
        for length in [0, 32, 34, 99] {
            let refused = queue.push_payload(octets(length, 0));
            let octets = length;
            assert_eq!(refused, Err(Misuse::PayloadLength { codec, octets }));
        }
        assert_eq!(queue.push_pcm(&[0]), Err(Misuse::NoEncoder(codec)));
        assert_eq!(queue.room(), 0);
        let packet = queue.packet();
        let mut pcm = Queue::new(Codec::PcmA, 8000, packet);
        let refused = pcm.push_payload(octets(160, 0));
        assert_eq!(refused, Err(Misuse::NotPassedThrough(Codec::PcmA)));
        assert_eq!(pcm.payload_room(), 0);
    }

    #[test]
    fn payloads_have_the_ceiling_of_pcm() {
        let mut queue = queue(RawCodec::Gsm, 40);
        for _ in 0..10 {
            queue.push_payload(octets(33, 0)).unwrap();
        }
        let full = Misuse::QueueFull {
            samples: 160,
            room: 0,
        };
        assert_eq!(queue.push_payload(octets(33, 0)), Err(full));
        queue.skip_packet();
        assert_eq!(queue.payload_room(), 320);
    }
}
