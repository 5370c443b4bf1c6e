//! Bearer capability (Q.931 section 4.5.5): what kind of connection a call asks for. Gateways take it for what the far
//! side of the gateway needs.

use bytes::Bytes;

use super::{CodingStandard, Contents, Identifier, InformationElement, LAST};
use crate::code_points::code_points;
use crate::error::ElementError;

code_points! {
    /// What the bearer carries.
    pub struct TransferCapability(0x1f) {
        SPEECH = 0x00, "speech";
        UNRESTRICTED_DIGITAL = 0x08, "unrestricted digital information";
        RESTRICTED_DIGITAL = 0x09, "restricted digital information";
        AUDIO_3_1_KHZ = 0x10, "3.1 kHz audio";
        UNRESTRICTED_DIGITAL_WITH_TONES = 0x11, "unrestricted digital information with tones/announcements";
        VIDEO = 0x18, "video";
    }
}

code_points! {
    /// Circuit or packet.
    pub struct TransferMode(0x03) {
        CIRCUIT = 0, "circuit mode";
        PACKET = 2, "packet mode";
    }
}

code_points! {
    /// The layer 1 of user information.
    pub struct Layer1Protocol(0x1f) {
        V110 = 0x01, "V.110, I.460 and X.30";
        G711_MU_LAW = 0x02, "G.711 mu-law";
        G711_A_LAW = 0x03, "G.711 A-law";
        G721 = 0x04, "G.721";
        H221_H242 = 0x05, "H.221 and H.242";
        H223_H245 = 0x06, "H.223 and H.245";
    }
}

/// How fast the bearer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TransferRate {
    /// No rate of its own: packet mode.
    Packet,
    /// 64 kbit/s.
    Kbit64,
    /// 2 × 64 kbit/s.
    TwoTimes64,
    /// 384 kbit/s.
    Kbit384,
    /// 1536 kbit/s.
    Kbit1536,
    /// 1920 kbit/s.
    Kbit1920,
    /// This many times 64 kbit/s, 7 bits.
    Multirate(u8),
    /// Another value of the five bits.
    Other(u8),
}

/// The five bits that say that the multiplier follows.
const MULTIRATE: u8 = 0x18;

impl TransferRate {
    fn bits(self) -> u8 {
        match self {
            Self::Packet => 0x00,
            Self::Kbit64 => 0x10,
            Self::TwoTimes64 => 0x11,
            Self::Kbit384 => 0x13,
            Self::Kbit1536 => 0x15,
            Self::Kbit1920 => 0x17,
            Self::Multirate(_) => MULTIRATE,
            Self::Other(bits) => bits & 0x1f,
        }
    }
}

/// What kind of connection a call asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BearerCapability {
    /// Whose definition it follows.
    pub coding_standard: CodingStandard,
    /// What it carries.
    pub transfer_capability: TransferCapability,
    /// Circuit or packet.
    pub transfer_mode: TransferMode,
    /// How fast.
    pub transfer_rate: TransferRate,
    /// How user information is coded on it.
    pub layer_1: Option<Layer1Protocol>,
}

impl BearerCapability {
    /// A telephone call: speech in a 64 kbit/s circuit, G.711 A-law.
    pub const SPEECH: Self = Self {
        coding_standard: CodingStandard::ITU_T,
        transfer_capability: TransferCapability::SPEECH,
        transfer_mode: TransferMode::CIRCUIT,
        transfer_rate: TransferRate::Kbit64,
        layer_1: Some(Layer1Protocol::G711_A_LAW),
    };

    /// A video call over `channels` circuits of 64 kbit/s (H.221 and H.242), at most 127.
    pub const fn unrestricted_digital(channels: u8) -> Self {
        Self {
            coding_standard: CodingStandard::ITU_T,
            transfer_capability: TransferCapability::UNRESTRICTED_DIGITAL,
            transfer_mode: TransferMode::CIRCUIT,
            transfer_rate: match channels {
                0 | 1 => TransferRate::Kbit64,
                2 => TransferRate::TwoTimes64,
                _ if channels < 128 => TransferRate::Multirate(channels),
                _ => TransferRate::Multirate(127),
            },
            layer_1: Some(Layer1Protocol::H221_H242),
        }
    }
}

/// Bits 6 and 7 of the octet that begins with the layer's number.
const LAYER_MASK: u8 = 0x60;
const LAYER_1: u8 = 0x20;

impl InformationElement for BearerCapability {
    const IDENTIFIER: Identifier = Identifier::BEARER_CAPABILITY;

    /// Of the octets after the transfer rate, the layer 1 protocol alone is looked at.
    fn parse(contents: &Bytes) -> Result<Self, ElementError> {
        let mut contents = Contents::new(Self::IDENTIFIER, contents);
        let octet_3 = contents.octet("information transfer capability")?;
        contents.skip_group(
            octet_3,
            "continuation of the information transfer capability",
        )?;
        let octet_4 = contents.octet("information transfer rate")?;
        let mut last_of_4 = octet_4;
        let transfer_rate = match octet_4 & 0x1f {
            0x00 => TransferRate::Packet,
            0x10 => TransferRate::Kbit64,
            0x11 => TransferRate::TwoTimes64,
            0x13 => TransferRate::Kbit384,
            0x15 => TransferRate::Kbit1536,
            0x17 => TransferRate::Kbit1920,
            MULTIRATE => {
                last_of_4 = contents.octet("rate multiplier")?;
                TransferRate::Multirate(last_of_4 & !LAST)
            }
            bits => TransferRate::Other(bits),
        };
        contents.skip_group(last_of_4, "continuation of the information transfer rate")?;
        let layer_1 = match contents.optional_octet() {
            Some(octet_5) if octet_5 & LAYER_MASK == LAYER_1 => Some(Layer1Protocol::new(octet_5)),
            _ => None,
        };
        Ok(Self {
            coding_standard: CodingStandard::new(octet_3 >> 5),
            transfer_capability: TransferCapability::new(octet_3),
            transfer_mode: TransferMode::new(octet_4 >> 5),
            transfer_rate,
            layer_1,
        })
    }

    fn build(&self) -> Bytes {
        let mut octets = vec![
            LAST | self.coding_standard.value() << 5 | self.transfer_capability.value(),
            LAST | self.transfer_mode.value() << 5 | self.transfer_rate.bits(),
        ];
        if let TransferRate::Multirate(multiplier) = self.transfer_rate {
            octets.push(LAST | multiplier);
        }
        if let Some(protocol) = self.layer_1 {
            octets.push(LAST | LAYER_1 | protocol.value());
        }
        octets.into()
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{both_ways, fault_of, reads};
    use super::*;

    #[test]
    fn what_recorded_setups_ask_for() {
        both_ways(&[0x80, 0x90, 0xa3], &BearerCapability::SPEECH);
        let h221 = BearerCapability {
            layer_1: Some(Layer1Protocol::H221_H242),
            ..BearerCapability::SPEECH
        };
        both_ways(&[0x80, 0x90, 0xa5], &h221);
        let audio = BearerCapability {
            transfer_capability: TransferCapability::AUDIO_3_1_KHZ,
            layer_1: Some(Layer1Protocol::G711_MU_LAW),
            ..BearerCapability::SPEECH
        };
        both_ways(&[0x90, 0x90, 0xa2], &audio);
        let packet = BearerCapability {
            transfer_capability: TransferCapability::UNRESTRICTED_DIGITAL,
            transfer_mode: TransferMode::PACKET,
            transfer_rate: TransferRate::Packet,
            ..h221
        };
        both_ways(&[0x88, 0xc0, 0xa5], &packet);
    }

    #[test]
    fn video_calls_ask_for_several_channels() {
        both_ways(
            &[0x88, 0x90, 0xa5],
            &BearerCapability::unrestricted_digital(1),
        );
        both_ways(
            &[0x88, 0x91, 0xa5],
            &BearerCapability::unrestricted_digital(2),
        );
        both_ways(
            &[0x88, 0x98, 0x86, 0xa5],
            &BearerCapability::unrestricted_digital(6),
        );
        assert_eq!(
            BearerCapability::unrestricted_digital(200).transfer_rate,
            TransferRate::Multirate(127)
        );
    }

    #[test]
    fn continued_groups_and_other_layers_are_passed_over() {
        let speech = BearerCapability {
            layer_1: None,
            ..BearerCapability::SPEECH
        };
        reads(&[0x00, 0x81, 0x10, 0x81, 0xc2], &speech);
        both_ways(&[0x80, 0x90], &speech);
    }

    #[test]
    fn too_short_elements_say_what_is_missing() {
        assert_eq!(
            fault_of::<BearerCapability>(&[]),
            "Bearer capability, octet 0 of its contents: information transfer capability is missing"
        );
        assert_eq!(
            fault_of::<BearerCapability>(&[0x88]),
            "Bearer capability, octet 1 of its contents: information transfer rate is missing"
        );
        assert_eq!(
            fault_of::<BearerCapability>(&[0x88, 0x18]),
            "Bearer capability, octet 2 of its contents: rate multiplier is missing"
        );
    }
}
