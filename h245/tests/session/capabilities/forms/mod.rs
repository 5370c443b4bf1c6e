//! Every form of a capability: there and back as octets, and its line.

mod audio;
mod data;
mod others;
mod video;

use std::collections::HashSet;
use std::mem::discriminant;

use h323_h245::CapabilitySet;
use h323_h245::capability::{Description, MediaCapability, Way};
use h323_h245::messages::*;
use h323_per::ObjectIdentifier;

use crate::support::encode;

fn non_standard(data: &'static [u8]) -> NonStandardParameter {
    NonStandardParameter {
        non_standard_identifier: NonStandardIdentifier::H221NonStandard(H221NonStandard {
            t35_country_code: 9,
            t35_extension: 0,
            manufacturer_code: 61,
        }),
        data: data.to_vec().into(),
    }
}

pub(super) fn generic(
    identifier: &str,
    max_bit_rate: Option<u32>,
    parameters: &[(u8, ParameterValue)],
) -> GenericCapability {
    let parameter = |(number, value): &(u8, ParameterValue)| GenericParameter {
        parameter_identifier: ParameterIdentifier::Standard(*number),
        parameter_value: value.clone(),
        ..Default::default()
    };
    GenericCapability {
        capability_identifier: CapabilityIdentifier::Standard(identifier.parse().unwrap()),
        max_bit_rate,
        collapsing: (!parameters.is_empty()).then(|| parameters.iter().map(parameter).collect()),
        ..Default::default()
    }
}

pub(super) fn h264() -> GenericCapability {
    generic(
        "0.0.8.241.0.0.1",
        Some(19_200),
        &[
            (41, ParameterValue::BooleanArray(72)),
            (42, ParameterValue::UnsignedMin(71)),
            (3, ParameterValue::UnsignedMin(216)),
        ],
    )
}

fn oid(text: &str) -> ObjectIdentifier {
    text.parse().unwrap()
}

/// There and back, alone in a set; then its line.
fn check(capability: &Capability, line: &str) {
    let mut ours = CapabilitySet::h2250();
    ours.add(capability.clone()).unwrap();
    let message = RequestMessage::TerminalCapabilitySet(ours.to_message(1).into());
    let octets = encode(&MultimediaSystemControlMessage::Request(message));
    let MultimediaSystemControlMessage::Request(RequestMessage::TerminalCapabilitySet(message)) =
        h323_per::decode(&octets).unwrap()
    else {
        panic!("not a set");
    };
    let mut theirs = CapabilitySet::empty();
    theirs.apply(&message).unwrap();
    assert_eq!(theirs, ours);
    assert_eq!(Description::of(capability).to_string(), line);
}

/// Each alternative of a medium, in each way.
fn check_medium<T: Clone>(
    forms: Vec<(T, &'static str)>,
    alternatives: usize,
    medium: fn(T) -> MediaCapability,
) {
    let different: HashSet<_> = forms.iter().map(|(form, _)| discriminant(form)).collect();
    assert_eq!(
        different.len(),
        alternatives,
        "each alternative of the schema"
    );
    for (form, line) in forms {
        for (way, word) in [
            (Way::Receive, "receive"),
            (Way::Transmit, "transmit"),
            (Way::Both, "receive and transmit"),
        ] {
            let capability = medium(form.clone()).to_capability(way);
            check(&capability, &format!("{word} {line}"));
        }
    }
}

#[test]
fn every_form_of_audio_survives_and_is_described() {
    check_medium(audio::audio(), 26, MediaCapability::Audio);
}

#[test]
fn every_form_of_video_survives_and_is_described() {
    check_medium(video::video(), 7, MediaCapability::Video);
}

#[test]
fn every_form_of_data_survives_and_is_described() {
    check_medium(data::data(), 16, |application| {
        let capability = DataApplicationCapability {
            application,
            max_bit_rate: 144,
            ..Default::default()
        };
        MediaCapability::Data(capability.into())
    });
}

#[test]
fn every_form_of_user_input_survives_and_is_described() {
    check_medium(others::user_input(), 12, MediaCapability::UserInput);
}

#[test]
fn every_other_form_survives_and_is_described() {
    let others = others::others();
    let different: HashSet<_> = others.iter().map(|(form, _)| discriminant(form)).collect();
    // Of the 29 that the schema has, four media have three each.
    assert_eq!(different.len(), 29 - 12);
    for (capability, line) in others {
        check(&capability, line);
    }
}
