//! Audio formats and the capabilities that say them.

use h323_h245::capability::{Rtp, name};
use h323_h245::messages::{
    AudioCapability, CapabilityIdentifier, GenericCapability, GenericParameter,
    MultimediaSystemControlMessage, ParameterIdentifier, ParameterValue, RequestMessage,
};
use h323_h245::{AudioCodec, AudioFormat, CapabilitySet, Misuse};
use h323_per::hex::to_hex;

use super::receive;
use crate::support::{ULAW, encode};

/// A table with the capability alone, after decoding.
fn on_the_wire(capability: &AudioCapability) -> AudioCapability {
    let mut set = CapabilitySet::h2250();
    set.add(receive(capability.clone())).unwrap();
    let pdu = RequestMessage::TerminalCapabilitySet(set.to_message(1).into());
    let octets = encode(&MultimediaSystemControlMessage::Request(pdu));
    let MultimediaSystemControlMessage::Request(RequestMessage::TerminalCapabilitySet(pdu)) =
        h323_per::decode(&octets).unwrap()
    else {
        panic!("not a set");
    };
    let mut set = CapabilitySet::empty();
    set.apply(&pdu).unwrap();
    let (_, capability) = set.receive_audio().next().unwrap();
    capability.clone()
}

#[test]
fn every_codec_survives_its_capability() {
    for codec in AudioCodec::ALL {
        let format = AudioFormat::new(codec, 3);
        let capability = format.to_capability().unwrap();
        assert_eq!(on_the_wire(&capability), capability);
        assert_eq!(AudioFormat::from_capability(&capability), Some(format));
        assert_eq!(name::audio(&capability), codec.name());
        let is_generic = matches!(capability, AudioCapability::GenericAudioCapability(_));
        assert_eq!(codec.identifier().is_some(), is_generic, "{codec}");
        for frames in [0, 257, 999] {
            assert_eq!(
                AudioFormat::new(codec, frames).to_capability(),
                Err(Misuse::FramesPerPacket { frames })
            );
        }
    }
    assert_eq!(ULAW.packet_duration().as_millis(), 20);
    let packet = |codec, frames| AudioFormat::new(codec, frames).packet_duration();
    assert_eq!(packet(AudioCodec::G7231, 2).as_millis(), 60);
    assert_eq!(packet(AudioCodec::Ilbc30Ms, 2).as_millis(), 60);
    assert_eq!(packet(AudioCodec::G7221At24k, 3).as_millis(), 60);
}

/// Two that have a name and a clock in common in RTP are one coding; all others differ in one of them.
#[test]
fn each_coding_has_a_name_and_a_clock_in_rtp() {
    let mut codings: Vec<(&str, u32)> = AudioCodec::ALL
        .iter()
        .map(|codec| {
            let Rtp {
                name,
                clock_rate_hz,
            } = codec.rtp();
            (name, clock_rate_hz)
        })
        .collect();
    codings.dedup();
    assert_eq!(
        codings,
        [
            ("PCMA", 8000),
            ("PCMU", 8000),
            ("G722", 8000),
            ("G723", 8000),
            ("G728", 8000),
            ("G729", 8000),
            ("GSM", 8000),
            ("GSM-HR-08", 8000),
            ("GSM-EFR", 8000),
            ("G7221", 16_000),
            ("G7221", 32_000),
            ("AMR-WB", 16_000),
            ("AMR", 8000),
            ("iLBC", 8000),
            ("opus", 48_000),
        ]
    );
    // A frame is a whole number of units of the clock.
    for codec in AudioCodec::ALL {
        let units = codec.frame_duration().as_micros() * u128::from(codec.rtp().clock_rate_hz);
        assert_eq!(units % 1_000_000, 0, "{codec}");
    }
}

fn generic(
    identifier: &str,
    max_bit_rate: Option<u32>,
    parameters: &[(u8, ParameterValue)],
) -> AudioCapability {
    let parameter = |(number, value): &(u8, ParameterValue)| GenericParameter {
        parameter_identifier: ParameterIdentifier::Standard(*number),
        parameter_value: value.clone(),
        ..Default::default()
    };
    let capability = GenericCapability {
        capability_identifier: CapabilityIdentifier::Standard(identifier.parse().unwrap()),
        max_bit_rate,
        collapsing: Some(parameters.iter().map(parameter).collect()),
        ..Default::default()
    };
    AudioCapability::GenericAudioCapability(capability.into())
}

/// As H323Plus announces it: identifier, bits in a second, frames in a packet.
#[test]
fn g722_1_is_announced_as_h323plus_does() {
    let capability = AudioFormat::new(AudioCodec::G7221At32k, 1)
        .to_capability()
        .unwrap();
    assert_eq!(
        capability,
        generic(
            "0.0.7.7221.1.0",
            Some(32_000),
            &[(1, ParameterValue::UnsignedMin(1))]
        )
    );
    let mut octets = Vec::new();
    h323_per::encode(&capability, &mut octets).unwrap();
    assert_eq!(to_hex(&octets), "86116000060007b8350100407d000100120001");
}

#[test]
fn generic_capabilities_are_read_as_others_write_them() {
    use ParameterValue::{BooleanArray, Logical, Unsigned32Min, UnsignedMax, UnsignedMin};
    let frames = |count| (0, UnsignedMin(count));
    for (identifier, rate, parameters, expected) in [
        // G.722.1 in units of 100 bit/s, which OPAL takes as well.
        (
            "0.0.7.7221.1.0",
            Some(240),
            vec![(1, UnsignedMin(4))],
            Some((AudioCodec::G7221At24k, 4)),
        ),
        ("0.0.7.7221.1.0", Some(16_000), vec![], None),
        ("0.0.7.7221.1.0", None, vec![], None),
        // Without a number of frames, one.
        (
            "0.0.7.7221.1.0",
            Some(24_000),
            vec![],
            Some((AudioCodec::G7221At24k, 1)),
        ),
        // All rates of Annex C, with the highest as the most.
        (
            "0.0.7.7221.1.1.0",
            Some(480),
            vec![(1, UnsignedMin(1)), (2, BooleanArray(112))],
            Some((AudioCodec::G7221AnnexCAt48k, 1)),
        ),
        ("0.0.7.7221.1.1.0", Some(160), vec![], None),
        (
            "0.0.7.7222.1.0",
            None,
            vec![frames(1), (2, Logical), (4, UnsignedMin(0))],
            Some((AudioCodec::G7222, 1)),
        ),
        (
            "0.0.8.245.1.1.1",
            Some(122),
            vec![(0, Unsigned32Min(2))],
            Some((AudioCodec::Amr, 2)),
        ),
        (
            "0.0.8.245.1.1.11",
            Some(122),
            vec![frames(5), (1, UnsignedMax(20))],
            Some((AudioCodec::Ilbc20Ms, 5)),
        ),
        (
            "0.0.8.245.1.1.11",
            Some(122),
            vec![frames(5)],
            Some((AudioCodec::Ilbc30Ms, 5)),
        ),
        ("0.0.8.245.1.1.11", None, vec![(1, UnsignedMax(25))], None),
        // Numbers of frames that no packet has.
        (
            "0.0.8.245.1.1.1",
            None,
            vec![frames(0)],
            Some((AudioCodec::Amr, 1)),
        ),
        (
            "0.0.8.245.1.1.1",
            None,
            vec![frames(60_000)],
            Some((AudioCodec::Amr, 256)),
        ),
        ("0.0.8.245.1.1.0", Some(640), vec![], None),
        ("1.2.3", None, vec![], None),
    ] {
        let capability = generic(identifier, rate, &parameters);
        let expected = expected.map(|(codec, frames)| AudioFormat::new(codec, frames));
        assert_eq!(
            AudioFormat::from_capability(&capability),
            expected,
            "{identifier} {rate:?} {parameters:?}"
        );
    }
}
