//! What object identifiers in capabilities stand for, and the numbers of the parameters behind them.
//!
//! A generic capability names its codec by an object identifier that the codec's own Recommendation gives out,
//! together with the numbers of its parameters. [`KNOWN`] is the table of them in this crate; what `h323 decode` calls them is held to it by a test. It says for each where that is
//! from: a Recommendation if another of our sources cites it, else a stack that announces it so. Opus has no entry:
//! no Recommendation and no stack that we know gives it an object identifier in H.245, and OPAL offers it in SIP alone. [`OPUS`] is
//! ours.

use h323_messages::h245::{
    CapabilityIdentifier, GenericCapability, GenericParameter, ParameterIdentifier, ParameterValue,
};
use h323_per::ObjectIdentifier;

/// What an object identifier stands for.
#[derive(Debug)]
pub struct Known {
    /// The object identifier.
    pub identifier: ObjectIdentifier,
    /// A name to show.
    pub name: &'static str,
    /// Where that is said.
    pub source: &'static str,
    /// The parameters whose meaning is known.
    pub parameters: &'static [Parameter],
}

/// A parameter of a generic capability.
#[derive(Debug)]
pub struct Parameter {
    /// Its standard number, 0 to 127.
    pub number: u8,
    /// A name to show.
    pub name: &'static str,
    /// What its value is.
    pub meaning: Meaning,
}

/// What the number that a parameter has is.
#[derive(Debug)]
pub enum Meaning {
    /// Itself, or nothing that is known.
    Number,
    /// How many frames a packet holds at most.
    Frames,
    /// A multiple of a unit.
    Times(u32, &'static str),
    /// One of some codes.
    Code(&'static [(u32, &'static str)]),
    /// Bits, each of which says something.
    Bits(&'static [(u32, &'static str)]),
}

use Meaning::{Bits, Code, Frames, Number, Times};

/// G.722.1, at 24 or 32 kbit/s.
pub const G722_1: ObjectIdentifier = ObjectIdentifier::of(&[0, 0, 7, 7221, 1, 0]);
/// G.722.1 Annex C, at 24, 32 or 48 kbit/s.
pub const G722_1_C: ObjectIdentifier = ObjectIdentifier::of(&[0, 0, 7, 7221, 1, 1, 0]);
/// G.722.2, which is AMR-WB.
pub const G722_2: ObjectIdentifier = ObjectIdentifier::of(&[0, 0, 7, 7222, 1, 0]);
/// AMR.
pub const AMR: ObjectIdentifier = ObjectIdentifier::of(&[0, 0, 8, 245, 1, 1, 1]);
/// iLBC.
pub const ILBC: ObjectIdentifier = ObjectIdentifier::of(&[0, 0, 8, 245, 1, 1, 11]);
/// H.224: far end camera control.
pub const H224: ObjectIdentifier = ObjectIdentifier::of(&[0, 0, 8, 224, 1, 0]);
/// H.264.
pub const H264: ObjectIdentifier = ObjectIdentifier::of(&[0, 0, 8, 241, 0, 0, 1]);
/// MPEG-4 visual.
pub const MPEG4_VISUAL: ObjectIdentifier = ObjectIdentifier::of(&[0, 0, 8, 245, 1, 0, 0]);
/// Text that somebody types, over RTP.
pub const TEXT: ObjectIdentifier = ObjectIdentifier::of(&[0, 0, 8, 323, 1, 7, 0]);

/// Opus, as we announce it to each other: the name-based UUID (version 5) of `urn:ietf:rfc:7587` in the namespace of URLs.
/// Parameter 0 says how many tens of milliseconds a packet holds at most.
pub const OPUS: [u8; 16] = 0xea13_5705_aa9a_5f97_9906_2849_8218_6bab_u128.to_be_bytes();

/// The parameters behind [`OPUS`].
const OPUS_PARAMETERS: [Parameter; 1] = [parameter(0, "packets of up to", Times(10, "ms"))];

const fn known(
    identifier: &[u32],
    name: &'static str,
    source: &'static str,
    parameters: &'static [Parameter],
) -> Known {
    Known {
        identifier: ObjectIdentifier::of(identifier),
        name,
        source,
        parameters,
    }
}

const fn parameter(number: u8, name: &'static str, meaning: Meaning) -> Parameter {
    Parameter {
        number,
        name,
        meaning,
    }
}

/// The table, by object identifier.
pub static KNOWN: [Known; 48] = [
    known(&[0, 0, 7, 719, 1, 0], "G.719", "G.719", &[]),
    known(&[0, 0, 7, 726, 1, 0], "G.726", "G.726", &[]),
    // OPAL appends the bit rate.
    known(&[0, 0, 7, 726, 1, 0, 16], "G.726-16k", "OPAL", &[]),
    known(&[0, 0, 7, 726, 1, 0, 24], "G.726-24k", "OPAL", &[]),
    known(&[0, 0, 7, 726, 1, 0, 32], "G.726-32k", "OPAL", &[]),
    known(&[0, 0, 7, 726, 1, 0, 40], "G.726-40k", "OPAL", &[]),
    known(
        &[0, 0, 7, 7221, 1, 0],
        "G.722.1",
        "G.722.1 Annex A",
        &[parameter(1, "frames a packet", Frames)],
    ),
    known(
        &[0, 0, 7, 7221, 1, 1, 0],
        "G.722.1 Annex C",
        "G.722.1 Annex C",
        &[
            parameter(1, "frames a packet", Frames),
            parameter(
                2,
                "bit rates",
                Bits(&[
                    (0x10, "at 48 kbit/s"),
                    (0x20, "at 32 kbit/s"),
                    (0x40, "at 24 kbit/s"),
                ]),
            ),
        ],
    ),
    known(
        &[0, 0, 7, 7222, 1, 0],
        "G.722.2",
        "G.722.2",
        &[
            parameter(0, "frames a packet", Frames),
            parameter(1, "bit rate", Number),
            parameter(2, "octet align", Number),
            parameter(3, "mode set", Number),
            parameter(4, "mode change period", Number),
            parameter(5, "mode change neighbour", Number),
            parameter(6, "CRC", Number),
            parameter(7, "robust sorting", Number),
            parameter(8, "interleaving", Number),
        ],
    ),
    known(&[0, 0, 8, 224, 1, 0], "H.224", "H.224", &[]),
    known(&[0, 0, 8, 230, 2], "H.230", "H323Plus", &[]),
    known(&[0, 0, 8, 235, 0, 3, 26], "no encryption", "H.235.6", &[]),
    known(&[0, 0, 8, 235, 0, 4, 90], "SRTP capability", "H.235.8", &[]),
    known(
        &[0, 0, 8, 235, 0, 4, 91],
        "AES_CM_128_HMAC_SHA1_80",
        "H.235.8",
        &[],
    ),
    known(
        &[0, 0, 8, 235, 0, 4, 92],
        "AES_CM_128_HMAC_SHA1_32",
        "H.235.8",
        &[],
    ),
    known(
        &[0, 0, 8, 235, 0, 4, 93],
        "F8_128_HMAC_SHA1_80",
        "H.235.8",
        &[],
    ),
    known(&[0, 0, 8, 239, 1, 1], "H.239 control", "H.239", &[]),
    known(
        &[0, 0, 8, 239, 1, 2],
        "H.239 extended video",
        "H.239",
        &[parameter(1, "role label", Number)],
    ),
    known(
        &[0, 0, 8, 241, 0, 0, 1],
        "H.264",
        "H.241",
        &[
            // OPAL and H323Plus multiply by 500.
            parameter(3, "custom max MBPS", Times(500, "macroblocks/s")),
            parameter(4, "custom max FS", Number),
            parameter(5, "custom max DPB", Number),
            parameter(6, "custom max BR and CPB", Number),
            parameter(7, "max static MBPS", Number),
            parameter(8, "max recommended NAL unit size", Number),
            parameter(9, "max NAL unit size", Number),
            parameter(10, "sample aspect ratios supported", Number),
            parameter(11, "additional modes supported", Number),
            parameter(12, "additional display capabilities", Number),
            parameter(
                41,
                "profile",
                Bits(&[
                    (64, "baseline profile"),
                    (32, "main profile"),
                    (16, "extended profile"),
                    (8, "high profile"),
                ]),
            ),
            parameter(42, "level", Code(H264_LEVELS)),
            parameter(43, "decoder configuration information", Number),
            parameter(44, "accept redundant slices", Number),
            parameter(45, "NAL aligned mode", Number),
            parameter(46, "profile IOP", Number),
        ],
    ),
    known(
        &[0, 0, 8, 245, 1, 0, 0],
        "MPEG-4 visual",
        "H.245 Annex E",
        &[
            parameter(0, "profile and level", Number),
            parameter(1, "object", Number),
            parameter(2, "decoder configuration information", Number),
            parameter(3, "drawing order", Number),
            parameter(4, "visual back channel handle", Number),
        ],
    ),
    known(
        &[0, 0, 8, 245, 1, 1, 0],
        "MPEG-4 audio",
        "H.245 Annex H",
        // As an FFmpeg plugin of H323Plus and a client that was made to match a Huawei VP9660 announce AAC-LD; what
        // the configuration 0xb988 says by ISO/IEC 14496-3 agrees with the object type.
        &[
            parameter(0, "profile and level", Number),
            parameter(3, "object type", Code(&[(23, "AAC-LD")])),
            parameter(4, "configuration", Number),
        ],
    ),
    known(
        &[0, 0, 8, 245, 1, 1, 1],
        "AMR",
        "H.245 Annex I",
        &[
            parameter(0, "frames a packet", Frames),
            parameter(1, "bit rate", Number),
            parameter(2, "GSM AMR comfort noise", Number),
            parameter(3, "GSM EFR comfort noise", Number),
            parameter(4, "IS-641 comfort noise", Number),
            parameter(5, "PDC EFR comfort noise", Number),
        ],
    ),
    known(&[0, 0, 8, 245, 1, 1, 2], "ACELP", "H.245", &[]),
    known(&[0, 0, 8, 245, 1, 1, 3], "US1", "H.245", &[]),
    known(&[0, 0, 8, 245, 1, 1, 4], "IS-127 EVRC", "H.245", &[]),
    known(&[0, 0, 8, 245, 1, 1, 5], "ISO/IEC 13818-7", "H.245", &[]),
    known(&[0, 0, 8, 245, 1, 1, 6], "RFC 3389", "H.245", &[]),
    known(&[0, 0, 8, 245, 1, 1, 7], "L-16", "H.245", &[]),
    known(
        &[0, 0, 8, 245, 1, 1, 8],
        "bounded audio stream",
        "H.245",
        &[],
    ),
    known(&[0, 0, 8, 245, 1, 1, 9], "AMR-NB", "H.245 Annex R", &[]),
    known(&[0, 0, 8, 245, 1, 1, 10], "AMR-WB", "H.245 Annex R", &[]),
    known(
        &[0, 0, 8, 245, 1, 1, 11],
        "iLBC",
        "H.245 Annex S",
        // The numbers as H323Plus and OPAL have them.
        &[
            parameter(0, "frames a packet", Frames),
            parameter(1, "mode", Times(1, "ms")),
        ],
    ),
    known(&[0, 0, 8, 245, 1, 2, 0], "ISO/IEC 14496-1", "H.245", &[]),
    known(&[0, 0, 8, 245, 1, 2, 1], "Nx64", "H.245", &[]),
    known(
        &[0, 0, 8, 245, 1, 3, 0],
        "logical channel bit rate management",
        "H.245",
        &[],
    ),
    known(
        &[0, 0, 8, 245, 1, 3, 2],
        "IP protocols",
        "H.245 Annex V",
        &[parameter(1, "versions of IP", Number)],
    ),
    known(
        &[0, 0, 8, 249, 1],
        "extended user input, Annex A",
        "H323Plus",
        &[],
    ),
    known(
        &[0, 0, 8, 249, 2],
        "extended user input, Annex B",
        "H323Plus",
        &[],
    ),
    known(
        &[0, 0, 8, 249, 3],
        "extended user input, Annex C",
        "H323Plus",
        &[],
    ),
    known(
        &[0, 0, 8, 249, 4],
        "extended user input, Annex D",
        "H323Plus",
        &[],
    ),
    known(
        &[0, 0, 8, 323, 1, 7, 0],
        "text in RFC 4103",
        "H323Plus",
        &[],
    ),
    known(
        &[1, 2, 840, 113549, 3, 7],
        "Triple DES-CBC",
        "RFC 8018",
        &[],
    ),
    known(
        &[1, 3, 6, 1, 4, 1, 17090, 1, 2],
        "file transfer",
        "H323Plus",
        &[],
    ),
    known(&[1, 3, 6, 1, 4, 1, 17090, 1, 3], "SILK", "H323Plus", &[]),
    known(&[1, 3, 14, 3, 2, 7], "DES-CBC", "OIW", &[]),
    known(
        &[2, 16, 840, 1, 101, 3, 4, 1, 2],
        "AES-128-CBC",
        "NIST",
        &[],
    ),
    known(
        &[2, 16, 840, 1, 101, 3, 4, 1, 22],
        "AES-192-CBC",
        "NIST",
        &[],
    ),
    known(
        &[2, 16, 840, 1, 101, 3, 4, 1, 42],
        "AES-256-CBC",
        "NIST",
        &[],
    ),
];

/// Levels of H.264 as H.241 numbers them.
const H264_LEVELS: &[(u32, &str)] = &[
    (15, "1"),
    (19, "1b"),
    (22, "1.1"),
    (29, "1.2"),
    (36, "1.3"),
    (43, "2"),
    (50, "2.1"),
    (57, "2.2"),
    (64, "3"),
    (71, "3.1"),
    (78, "3.2"),
    (85, "4"),
    (92, "4.1"),
    (99, "4.2"),
    (106, "5"),
    (113, "5.1"),
];

/// What an object identifier stands for, if the table has it.
pub fn known_identifier(identifier: &ObjectIdentifier) -> Option<&'static Known> {
    KNOWN.iter().find(|known| known.identifier == *identifier)
}

/// What the identifier of a generic capability stands for, if the table has it.
pub fn known_capability(identifier: &CapabilityIdentifier) -> Option<&'static Known> {
    match identifier {
        CapabilityIdentifier::Standard(identifier) => known_identifier(identifier),
        _ => None,
    }
}

/// What a parameter of a standard number means behind an identifier.
pub fn known_parameter(
    identifier: &CapabilityIdentifier,
    number: u8,
) -> Option<&'static Parameter> {
    let parameters: &'static [Parameter] = match identifier {
        CapabilityIdentifier::Uuid(OPUS) => &OPUS_PARAMETERS,
        _ => known_capability(identifier)?.parameters,
    };
    parameters.iter().find(|p| p.number == number)
}

/// maxBitRate in bit/s.
///
/// Its unit is 100 bit/s, but G.722.1 counts bits: 24000 and 32000 come from H323Plus and are what OPAL wants first,
/// which takes 240 and 320 as well. So a value that as hundreds would be more than any coder of speech takes is bits.
pub fn max_bit_rate(capability: &GenericCapability) -> Option<u64> {
    let value = u64::from(capability.max_bit_rate?);
    let counts_bits = matches!(&capability.capability_identifier,
        CapabilityIdentifier::Standard(identifier) if *identifier == G722_1)
        && value >= 10_000;
    Some(if counts_bits { value } else { value * 100 })
}

/// All parameters, collapsing or not, in their order.
pub fn parameters(capability: &GenericCapability) -> impl Iterator<Item = &GenericParameter> {
    [&capability.collapsing, &capability.non_collapsing]
        .into_iter()
        .flatten()
        .flatten()
}

/// The number that a parameter of a standard number has: the first if it is there more than once.
pub fn number(capability: &GenericCapability, parameter: u8) -> Option<u32> {
    parameters(capability)
        .find(|p| p.parameter_identifier == ParameterIdentifier::Standard(parameter))
        .and_then(|p| value(&p.parameter_value))
}

/// The number that a value is.
pub(super) fn value(value: &ParameterValue) -> Option<u32> {
    match value {
        ParameterValue::BooleanArray(bits) => Some(u32::from(*bits)),
        ParameterValue::UnsignedMin(number) | ParameterValue::UnsignedMax(number) => {
            Some(u32::from(*number))
        }
        ParameterValue::Unsigned32Min(number) | ParameterValue::Unsigned32Max(number) => {
            Some(*number)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_identifier_and_each_parameter_is_there_once_and_in_order() {
        for pair in KNOWN.windows(2) {
            let arcs = |known: &Known| known.identifier.arcs().collect::<Vec<_>>();
            assert!(arcs(&pair[0]) < arcs(&pair[1]), "{}", pair[1].name);
        }
        for known in &KNOWN {
            assert!(
                known
                    .parameters
                    .windows(2)
                    .all(|p| p[0].number < p[1].number)
            );
            assert!(!known.name.is_empty() && !known.source.is_empty());
        }
    }

    #[test]
    fn the_named_ones_are_in_the_table() {
        for (identifier, name) in [
            (G722_1, "G.722.1"),
            (G722_1_C, "G.722.1 Annex C"),
            (G722_2, "G.722.2"),
            (AMR, "AMR"),
            (ILBC, "iLBC"),
            (H224, "H.224"),
            (H264, "H.264"),
            (MPEG4_VISUAL, "MPEG-4 visual"),
            (TEXT, "text in RFC 4103"),
        ] {
            assert_eq!(known_identifier(&identifier).unwrap().name, name);
        }
    }

    #[test]
    fn the_identifier_of_opus_can_be_made_again() {
        use sha1::{Digest, Sha1};
        let urls = 0x6ba7_b811_9dad_11d1_80b4_00c0_4fd4_30c8_u128;
        let digest = Sha1::new()
            .chain_update(urls.to_be_bytes())
            .chain_update("urn:ietf:rfc:7587")
            .finalize();
        let mut uuid = *digest.first_chunk::<16>().unwrap();
        uuid[6] = (uuid[6] & 0x0F) | 0x50;
        uuid[8] = (uuid[8] & 0x3F) | 0x80;
        assert_eq!(uuid, OPUS);
    }
}
