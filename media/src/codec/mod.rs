//! Audio codecs: 16-bit linear PCM on one side, RTP payloads on the other.

mod g711;

use std::fmt;

/// A payload format that can be sent and received.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Codec {
    /// G.711 A-law, 64 kbit/s.
    PcmA,
    /// G.711 µ-law, 64 kbit/s.
    PcmU,
}

/// What is fixed about a payload format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Format {
    /// The encoding name of the RTP profile (RFC 3551), such as `PCMA`.
    pub name: &'static str,
    /// The rate of the RTP timestamp.
    pub clock_rate_hz: u32,
    /// The rate of the PCM samples. It differs from the clock rate for some codecs.
    pub sample_rate_hz: u32,
    /// The payload type RFC 3551 assigns.
    pub payload_type: u8,
    /// PCM samples in 20 ms.
    pub samples_per_frame: usize,
    /// Bits a second of payload.
    pub bit_rate: u32,
}

impl Codec {
    /// Every codec there is, in no order of preference.
    pub const ALL: [Self; 2] = [Self::PcmA, Self::PcmU];

    /// What is fixed about it.
    #[must_use]
    pub const fn format(self) -> &'static Format {
        match self {
            Self::PcmA => &g711::A_LAW,
            Self::PcmU => &g711::MU_LAW,
        }
    }

    /// The codec of this encoding name, whatever its case.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        (Self::ALL.into_iter()).find(|codec| codec.format().name.eq_ignore_ascii_case(name))
    }

    /// The codec of this static payload type.
    #[must_use]
    pub fn from_payload_type(payload_type: u8) -> Option<Self> {
        (Self::ALL.into_iter()).find(|codec| codec.format().payload_type == payload_type)
    }

    /// A new encoder.
    #[must_use]
    pub fn encoder(self) -> Box<dyn Encoder> {
        match self {
            Self::PcmA => Box::new(g711::ALaw),
            Self::PcmU => Box::new(g711::MuLaw),
        }
    }

    /// A new decoder.
    #[must_use]
    pub fn decoder(self) -> Box<dyn Decoder> {
        match self {
            Self::PcmA => Box::new(g711::ALaw),
            Self::PcmU => Box::new(g711::MuLaw),
        }
    }
}

impl fmt::Display for Codec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.format().name)
    }
}

/// PCM to payloads. One encoder serves one direction of one channel.
pub trait Encoder: fmt::Debug + Send {
    /// Append the payload of `pcm`, which holds a whole number of 10 ms.
    fn encode(&mut self, pcm: &[i16], payload: &mut Vec<u8>);
}

/// Payloads to PCM. One decoder serves one source, in the order of its packets.
pub trait Decoder: fmt::Debug + Send {
    /// How many samples `payload` holds, without decoding it.
    fn samples(&self, payload: &[u8]) -> usize;

    /// Append the samples of `payload`: exactly [`Self::samples`] of them, for any octets.
    fn decode(&mut self, payload: &[u8], pcm: &mut Vec<i16>);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codecs_are_found_by_name_and_payload_type() {
        assert_eq!(Codec::from_name("pcmu"), Some(Codec::PcmU));
        assert_eq!(Codec::from_name("PCMA"), Some(Codec::PcmA));
        assert_eq!(Codec::from_name("G729"), None);
        assert_eq!(Codec::from_payload_type(0), Some(Codec::PcmU));
        assert_eq!(Codec::from_payload_type(8), Some(Codec::PcmA));
        assert_eq!(Codec::from_payload_type(9), None);
        assert_eq!(Codec::PcmA.to_string(), "PCMA");
    }

    #[test]
    fn every_codec_keeps_the_length_of_a_frame() {
        for codec in Codec::ALL {
            let frame = vec![1000; codec.format().samples_per_frame];
            let (mut payload, mut pcm) = (Vec::new(), Vec::new());
            codec.encoder().encode(&frame, &mut payload);
            let mut decoder = codec.decoder();
            assert_eq!(decoder.samples(&payload), frame.len());
            decoder.decode(&payload, &mut pcm);
            assert_eq!(pcm.len(), frame.len());
        }
    }
}
