//! Sets as a person reads them.

use h323_h245::CapabilitySet;
use h323_h245::capability::{Description, Medium, Way};
use h323_h245::limits::{MAX_CAPABILITY_NAME, MAX_DETAIL, MAX_DETAILS, MAX_TABLE_ENTRIES};
use h323_h245::messages::{
    AudioCapability, Capability, CapabilityIdentifier, GenericCapability, GenericParameter,
    MultimediaSystemControlMessage, NonStandardParameter, ParameterIdentifier, ParameterValue,
    RequestMessage,
};
use proptest::prelude::*;

use super::receive;
use crate::support::hex;

/// From calls between two Asterisk endpoints: all its codecs, G.729 alone, and one that takes facsimile.
const ASTERISK: &str = "023001060008817500080980000020c01380000120401380000224180300830080000322c001800004228001800005240001018000068a061404302d31368000073810b50000120c52747044746d6652656c617900008000088501108000098501400080010105000000010002000300040005030006000700080009";
pub(super) const ASTERISK_G729: &str = "023001060008817500080680000022c001800001228001800002240001018000038a061404302d31368000043810b50000120c52747044746d6652656c617900008000058501108000068501400080010102000000010002030003000400050006";
pub(super) const ASTERISK_FAX: &str = "023001060008817500080a8000004a0811860100807c0100014007c00200c8014840009080000120c01380000220401380000324180300830080000422c001800005228001800006240001018000078a061404302d31368000083810b50000120c52747044746d6652656c6179000080000985011080000a8501400080010106000000010002000300040005000603000700080009000a";
/// From a call between two terminals on H323Plus.
pub(super) const H323PLUS: &str = "0270010600088175000f80138000fa000100000100000100000cc0010001800580000020401380000120c0138000028301508000038301108000048301408000058a061404302d313600800102010000000100000202000300040005";

pub(super) fn set(octets: &[u8]) -> Option<CapabilitySet> {
    let message = h323_per::decode(&octets.to_vec().into()).ok()?;
    let MultimediaSystemControlMessage::Request(RequestMessage::TerminalCapabilitySet(message)) =
        message
    else {
        return None;
    };
    let mut set = CapabilitySet::empty();
    set.apply(&message).ok()?;
    Some(set)
}

fn shown(recorded: &str) -> String {
    set(&hex(recorded)).unwrap().to_string()
}

#[test]
fn what_asterisk_announces() {
    assert_eq!(
        shown(ASTERISK).lines().collect::<Vec<_>>(),
        [
            " 1  receive audio g711Ulaw64k: up to 20 ms a packet",
            " 2  receive audio g711Alaw64k: up to 20 ms a packet",
            " 3  receive audio gsmFullRate: up to 80 ms a packet",
            " 4  receive audio g729AnnexA: up to 20 ms a packet",
            " 5  receive audio g729: up to 20 ms a packet",
            " 6  receive audio g729wAnnexB: up to 20 ms a packet",
            " 7  receive user input rtpAudioTelephonyEvent: payload type 101, events 0-16",
            " 8  receive data nonStandard: of 181/0/18, RtpDtmfRelay",
            " 9  receive and transmit user input basicString",
            "10  receive and transmit user input dtmf",
            "at once, by descriptor 1: 1 or 2 or 3 or 4 or 5 or 6, with 7 or 8 or 9 or 10",
        ]
    );
}

#[test]
fn what_asterisk_announces_with_one_codec() {
    assert_eq!(
        shown(ASTERISK_G729).lines().collect::<Vec<_>>(),
        [
            "1  receive audio g729AnnexA: up to 20 ms a packet",
            "2  receive audio g729: up to 20 ms a packet",
            "3  receive audio g729wAnnexB: up to 20 ms a packet",
            "4  receive user input rtpAudioTelephonyEvent: payload type 101, events 0-16",
            "5  receive data nonStandard: of 181/0/18, RtpDtmfRelay",
            "6  receive and transmit user input basicString",
            "7  receive and transmit user input dtmf",
            "at once, by descriptor 1: 1 or 2 or 3, with 4 or 5 or 6 or 7",
        ]
    );
}

#[test]
fn what_asterisk_announces_when_it_takes_facsimile() {
    assert_eq!(
        shown(ASTERISK_FAX).lines().collect::<Vec<_>>(),
        [
            " 1  receive and transmit data t38fax: up to 14.4 kbit/s, over UDP, version 0, TCF transferred, buffer 200 octets, datagram 72 octets, redundancy",
            " 2  receive audio g711Ulaw64k: up to 20 ms a packet",
            " 3  receive audio g711Alaw64k: up to 20 ms a packet",
            " 4  receive audio gsmFullRate: up to 80 ms a packet",
            " 5  receive audio g729AnnexA: up to 20 ms a packet",
            " 6  receive audio g729: up to 20 ms a packet",
            " 7  receive audio g729wAnnexB: up to 20 ms a packet",
            " 8  receive user input rtpAudioTelephonyEvent: payload type 101, events 0-16",
            " 9  receive data nonStandard: of 181/0/18, RtpDtmfRelay",
            "10  receive and transmit user input basicString",
            "11  receive and transmit user input dtmf",
            "at once, by descriptor 1: 1 or 2 or 3 or 4 or 5 or 6 or 7, with 8 or 9 or 10 or 11",
        ]
    );
}

#[test]
fn what_h323plus_announces() {
    assert_eq!(
        shown(H323PLUS).lines().collect::<Vec<_>>(),
        [
            "over H.225.0",
            "1  receive audio g711Alaw64k: up to 20 ms a packet",
            "2  receive audio g711Ulaw64k: up to 20 ms a packet",
            "3  receive user input hookflash",
            "4  receive user input basicString",
            "5  receive user input dtmf",
            "6  receive user input rtpAudioTelephonyEvent: payload type 101, events 0-16",
            "at once, by descriptor 1: 1 or 2, with 3, with 4 or 5 or 6",
        ]
    );
}

#[test]
fn a_set_without_descriptors_and_one_without_anything() {
    assert_eq!(CapabilitySet::empty().to_string(), "nothing: an empty set");
    let mut set = CapabilitySet::h2250();
    let capability = AudioCapability::G729(2);
    let g729 = set.add(receive(capability)).unwrap();
    assert_eq!(
        set.to_string(),
        "over H.225.0\n1  receive audio g729: up to 20 ms a packet\none at a time: there are no descriptors"
    );
    for _ in 2..=12 {
        set.add(Capability::MaxPendingReplacementFor(1)).unwrap();
    }
    set.add_descriptor(vec![vec![g729]]).unwrap();
    let text = set.to_string();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[1], " 1  receive audio g729: up to 20 ms a packet");
    assert_eq!(lines[12], "12  control maxPendingReplacementFor: 1 channel");
    assert_eq!(
        lines[13..],
        [
            "at once, by descriptor 0: 1",
            "in no descriptor: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12"
        ]
    );
}

fn generic(identifier: CapabilityIdentifier, parameters: Vec<GenericParameter>) -> Description {
    let capability = GenericCapability {
        capability_identifier: identifier,
        non_collapsing: Some(parameters),
        ..Default::default()
    };
    Description::of(&receive(AudioCapability::GenericAudioCapability(
        capability.into(),
    )))
}

fn parameter(number: u8, value: ParameterValue) -> GenericParameter {
    GenericParameter {
        parameter_identifier: ParameterIdentifier::Standard(number),
        parameter_value: value,
        ..Default::default()
    }
}

#[test]
fn identifiers_are_shown_whatever_they_are() {
    use CapabilityIdentifier as I;
    let name = |identifier| generic(identifier, Vec::new()).name.into_owned();
    assert_eq!(name(I::Standard("0.0.7.719.1.0".parse().unwrap())), "G.719");
    assert_eq!(name(I::Standard("1.2.3".parse().unwrap())), "generic 1.2.3");
    assert_eq!(
        name(I::Uuid([0xab; 16])),
        format!("generic {}", "ab".repeat(16))
    );
    assert_eq!(
        name(I::DomainBased("codec.example".parse().unwrap())),
        "generic codec.example"
    );
    assert_eq!(
        name(I::H221NonStandard(NonStandardParameter::default().into())),
        "generic 0.0"
    );
}

#[test]
fn values_are_shown_whatever_they_are() {
    let h264 = || CapabilityIdentifier::Standard("0.0.8.241.0.0.1".parse().unwrap());
    let shown = |number, value| generic(h264(), vec![parameter(number, value)]).details;
    use ParameterValue as V;
    for (number, value, expected) in [
        (41, V::BooleanArray(64), "baseline profile"),
        (
            41,
            V::BooleanArray(0x61),
            "baseline profile or main profile or profile 0x01",
        ),
        (41, V::BooleanArray(0), "profile 0x00"),
        (42, V::UnsignedMin(29), "level 1.2"),
        (42, V::UnsignedMin(30), "level 30"),
        (
            3,
            V::Unsigned32Max(u32::MAX),
            "custom max MBPS 2147483647500 macroblocks/s",
        ),
        (4, V::UnsignedMax(7), "custom max FS 7"),
        (44, V::Logical, "accept redundant slices"),
        (99, V::Unsigned32Min(7), "parameter 99 = 7"),
        (
            43,
            V::OctetString(vec![1, 2].into()),
            "decoder configuration information 0x0102",
        ),
        (
            43,
            V::OctetString(vec![0; 17].into()),
            "decoder configuration information of 17 octets",
        ),
        (
            5,
            V::GenericParameter(vec![parameter(1, V::Logical)]),
            "custom max DPB with 1 parameter",
        ),
    ] {
        assert_eq!(shown(number, value), [expected]);
    }
}

#[test]
fn names_have_a_ceiling() {
    let long = format!("1.2{}", ".1000000".repeat(20));
    let identifier = CapabilityIdentifier::Standard(long.parse().unwrap());
    let description = generic(identifier, Vec::new());
    assert_eq!(
        description.name.len(),
        "generic ".len() + MAX_CAPABILITY_NAME
    );
}

#[test]
fn details_have_ceilings() {
    let identifier = CapabilityIdentifier::Standard("1.2.3".parse().unwrap());
    let parameters = (0..200).map(|n| parameter(n % 128, ParameterValue::UnsignedMin(n.into())));
    let description = generic(identifier, parameters.collect());
    assert_eq!(description.details.len(), MAX_DETAILS);

    let long = NonStandardParameter {
        data: "x".repeat(MAX_DETAIL + 1).into_bytes().into(),
        ..Default::default()
    };
    let description = Description::of(&Capability::NonStandard(long.into()));
    assert_eq!(description.details[1].len(), MAX_DETAIL);
    assert_eq!((description.medium, description.way), (Medium::Other, None));
}

#[test]
fn a_description_can_be_asked() {
    let capability = Capability::ReceiveAndTransmitAudioCapability(AudioCapability::G729(2));
    let description = Description::of(&capability);
    assert_eq!(description.medium, Medium::Audio);
    assert_eq!(description.way, Some(Way::Both));
    assert_eq!(description.name, "g729");
    assert_eq!(description.details, ["up to 20 ms a packet"]);
}

proptest! {
    /// Whatever a peer announces is shown on lines of a length that has a ceiling, and nothing in them moves a cursor.
    #[test]
    fn any_set_is_shown(seed in 0..4_usize, changes in prop::collection::vec((any::<usize>(), any::<u8>()), 1..8)) {
        let mut octets = hex([ASTERISK, ASTERISK_G729, ASTERISK_FAX, H323PLUS][seed]).to_vec();
        for (place, octet) in changes {
            let place = place % octets.len();
            octets[place] = octet;
        }
        if let Some(set) = set(&octets) {
            let text = set.to_string();
            prop_assert!(text.chars().all(|c| c == '\n' || !c.is_control()));
            prop_assert!(text.lines().count() <= MAX_TABLE_ENTRIES + 256 + 3);
            for (_, description) in set.descriptions() {
                prop_assert!(description.details.len() <= MAX_DETAILS);
                prop_assert!(description.details.iter().all(|detail| detail.chars().count() <= MAX_DETAIL));
            }
        }
    }
}
