//! Audio codecs by name.

use std::fmt;
use std::time::Duration;

use h323_messages::h245::CapabilityIdentifier;

use super::generic;

/// A codec that H.245 has an alternative of its own for, other than the MPEG ones, or a generic capability whose
/// meaning is fixed: codec, length of a frame and clock follow from it.
///
/// Not here, though they have a generic capability: AMR-NB, AMR-WB, G.719 and MPEG-4 audio (AAC-LD among it), for their
/// parameters say how long a frame is or how it lies in RTP, and not all of those are known to us; G.726, which is
/// announced in three ways (G.726 itself, OPAL, a nonStandard of OpenH323), none of which says how much a packet may
/// hold. Their capabilities are described, sent and received as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum AudioCodec {
    G711Alaw64k,
    G711Alaw56k,
    G711Ulaw64k,
    G711Ulaw56k,
    G722At64k,
    G722At56k,
    G722At48k,
    G7231,
    G728,
    G729,
    G729AnnexA,
    G729AnnexB,
    G729AnnexAAnnexB,
    GsmFullRate,
    GsmHalfRate,
    GsmEnhancedFullRate,
    G7221At24k,
    G7221At32k,
    G7221AnnexCAt24k,
    G7221AnnexCAt32k,
    G7221AnnexCAt48k,
    G7222,
    Amr,
    Ilbc20Ms,
    Ilbc30Ms,
    Opus,
}

/// How a codec is known in RTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rtp {
    /// The encoding name of its payload format.
    pub name: &'static str,
    /// Units of its timestamps in a second.
    pub clock_rate_hz: u32,
}

impl AudioCodec {
    /// All of them.
    pub const ALL: [Self; 26] = [
        Self::G711Alaw64k,
        Self::G711Alaw56k,
        Self::G711Ulaw64k,
        Self::G711Ulaw56k,
        Self::G722At64k,
        Self::G722At56k,
        Self::G722At48k,
        Self::G7231,
        Self::G728,
        Self::G729,
        Self::G729AnnexA,
        Self::G729AnnexB,
        Self::G729AnnexAAnnexB,
        Self::GsmFullRate,
        Self::GsmHalfRate,
        Self::GsmEnhancedFullRate,
        Self::G7221At24k,
        Self::G7221At32k,
        Self::G7221AnnexCAt24k,
        Self::G7221AnnexCAt32k,
        Self::G7221AnnexCAt48k,
        Self::G7222,
        Self::Amr,
        Self::Ilbc20Ms,
        Self::Ilbc30Ms,
        Self::Opus,
    ];

    /// Its ASN.1 name in AudioCapability, or for a generic one what [`generic`] calls it, with what tells it from others
    /// of that name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::G711Alaw64k => "g711Alaw64k",
            Self::G711Alaw56k => "g711Alaw56k",
            Self::G711Ulaw64k => "g711Ulaw64k",
            Self::G711Ulaw56k => "g711Ulaw56k",
            Self::G722At64k => "g722-64k",
            Self::G722At56k => "g722-56k",
            Self::G722At48k => "g722-48k",
            Self::G7231 => "g7231",
            Self::G728 => "g728",
            Self::G729 => "g729",
            Self::G729AnnexA => "g729AnnexA",
            Self::G729AnnexB => "g729wAnnexB",
            Self::G729AnnexAAnnexB => "g729AnnexAwAnnexB",
            Self::GsmFullRate => "gsmFullRate",
            Self::GsmHalfRate => "gsmHalfRate",
            Self::GsmEnhancedFullRate => "gsmEnhancedFullRate",
            Self::G7221At24k => "G.722.1-24k",
            Self::G7221At32k => "G.722.1-32k",
            Self::G7221AnnexCAt24k => "G.722.1 Annex C-24k",
            Self::G7221AnnexCAt32k => "G.722.1 Annex C-32k",
            Self::G7221AnnexCAt48k => "G.722.1 Annex C-48k",
            Self::G7222 => "G.722.2",
            Self::Amr => "AMR",
            Self::Ilbc20Ms => "iLBC-20ms",
            Self::Ilbc30Ms => "iLBC-30ms",
            Self::Opus => "Opus",
        }
    }

    /// The identifier of its generic capability, or `None` when H.245 has an alternative for it.
    pub fn identifier(self) -> Option<CapabilityIdentifier> {
        Some(CapabilityIdentifier::Standard(match self {
            Self::Opus => return Some(CapabilityIdentifier::Uuid(generic::OPUS)),
            Self::G7221At24k | Self::G7221At32k => generic::G722_1,
            Self::G7221AnnexCAt24k | Self::G7221AnnexCAt32k | Self::G7221AnnexCAt48k => {
                generic::G722_1_C
            }
            Self::G7222 => generic::G722_2,
            Self::Amr => generic::AMR,
            Self::Ilbc20Ms | Self::Ilbc30Ms => generic::ILBC,
            Self::G711Alaw64k
            | Self::G711Alaw56k
            | Self::G711Ulaw64k
            | Self::G711Ulaw56k
            | Self::G722At64k
            | Self::G722At56k
            | Self::G722At48k
            | Self::G7231
            | Self::G728
            | Self::G729
            | Self::G729AnnexA
            | Self::G729AnnexB
            | Self::G729AnnexAAnnexB
            | Self::GsmFullRate
            | Self::GsmHalfRate
            | Self::GsmEnhancedFullRate => return None,
        }))
    }

    /// How much sound one frame holds. G.711 and G.722 have no frames; H.225.0 counts milliseconds. Frames of Opus are of several
    /// lengths, which are counted in tens of milliseconds.
    pub const fn frame_duration(self) -> Duration {
        match self {
            Self::G711Alaw64k
            | Self::G711Alaw56k
            | Self::G711Ulaw64k
            | Self::G711Ulaw56k
            | Self::G722At64k
            | Self::G722At56k
            | Self::G722At48k => Duration::from_millis(1),
            Self::G728 => Duration::from_micros(2500),
            Self::G729
            | Self::G729AnnexA
            | Self::G729AnnexB
            | Self::G729AnnexAAnnexB
            | Self::Opus => Duration::from_millis(10),
            Self::GsmFullRate
            | Self::GsmHalfRate
            | Self::GsmEnhancedFullRate
            | Self::G7221At24k
            | Self::G7221At32k
            | Self::G7221AnnexCAt24k
            | Self::G7221AnnexCAt32k
            | Self::G7221AnnexCAt48k
            | Self::G7222
            | Self::Amr
            | Self::Ilbc20Ms => Duration::from_millis(20),
            Self::G7231 | Self::Ilbc30Ms => Duration::from_millis(30),
        }
    }

    /// The payload type that RFC 3551 assigns to it, if any.
    pub const fn static_payload_type(self) -> Option<u8> {
        match self {
            Self::G711Ulaw64k | Self::G711Ulaw56k => Some(0),
            Self::GsmFullRate => Some(3),
            Self::G7231 => Some(4),
            Self::G711Alaw64k | Self::G711Alaw56k => Some(8),
            Self::G722At64k | Self::G722At56k | Self::G722At48k => Some(9),
            Self::G728 => Some(15),
            Self::G729 | Self::G729AnnexA | Self::G729AnnexB | Self::G729AnnexAAnnexB => Some(18),
            Self::GsmHalfRate
            | Self::GsmEnhancedFullRate
            | Self::G7221At24k
            | Self::G7221At32k
            | Self::G7221AnnexCAt24k
            | Self::G7221AnnexCAt32k
            | Self::G7221AnnexCAt48k
            | Self::G7222
            | Self::Amr
            | Self::Ilbc20Ms
            | Self::Ilbc30Ms
            | Self::Opus => None,
        }
    }

    /// The payload type of a channel of it that we open: the first of the dynamic ones, where RFC 3551 assigns none.
    pub const fn dynamic_payload_type(self) -> Option<u8> {
        match self.static_payload_type() {
            Some(_) => None,
            None => Some(96),
        }
    }

    /// Its payload format: RFC 3551, but for GSM half rate RFC 5993, for G.722.1 RFC 5577, for AMR and G.722.2 RFC 4867,
    /// for iLBC RFC 3952, for Opus RFC 7587. The timestamps of G.722 count 8000 in a second, though it samples 16 000.
    pub const fn rtp(self) -> Rtp {
        let (name, clock_rate_hz) = match self {
            Self::G711Alaw64k | Self::G711Alaw56k => ("PCMA", 8000),
            Self::G711Ulaw64k | Self::G711Ulaw56k => ("PCMU", 8000),
            Self::G722At64k | Self::G722At56k | Self::G722At48k => ("G722", 8000),
            Self::G7231 => ("G723", 8000),
            Self::G728 => ("G728", 8000),
            Self::G729 | Self::G729AnnexA | Self::G729AnnexB | Self::G729AnnexAAnnexB => {
                ("G729", 8000)
            }
            Self::GsmFullRate => ("GSM", 8000),
            Self::GsmHalfRate => ("GSM-HR-08", 8000),
            Self::GsmEnhancedFullRate => ("GSM-EFR", 8000),
            Self::G7221At24k | Self::G7221At32k => ("G7221", 16_000),
            Self::G7221AnnexCAt24k | Self::G7221AnnexCAt32k | Self::G7221AnnexCAt48k => {
                ("G7221", 32_000)
            }
            Self::G7222 => ("AMR-WB", 16_000),
            Self::Amr => ("AMR", 8000),
            Self::Ilbc20Ms | Self::Ilbc30Ms => ("iLBC", 8000),
            Self::Opus => ("opus", 48_000),
        };
        Rtp {
            name,
            clock_rate_hz,
        }
    }

    /// Octets in a frame of those codecs whose capability counts octets.
    pub(super) const fn gsm_frame_octets(self) -> u16 {
        match self {
            Self::GsmHalfRate => 14,
            Self::GsmEnhancedFullRate => 31,
            _ => 33,
        }
    }
}

impl fmt::Display for AudioCodec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
