//! What a person calls a capability: the ASN.1 name of its alternative, or what a generic one stands for.

use std::borrow::Cow;

use h323_messages::h245::{
    AudioCapability, CapabilityIdentifier, DataApplication, GenericCapability,
    NonStandardIdentifier, NonStandardParameter, UserInputCapability, VideoCapability,
};
use h323_per::ObjectIdentifier;

use super::{AudioFormat, generic};
use crate::limits::MAX_CAPABILITY_NAME;
use crate::text::printable;

/// Of what no edition that we know names.
pub(super) const UNKNOWN: &str = "a capability of a later edition";

/// The name of an audio capability.
pub fn audio(capability: &AudioCapability) -> Cow<'static, str> {
    if let Some(format) = AudioFormat::from_capability(capability) {
        return format.codec.name().into();
    }
    match capability {
        AudioCapability::NonStandard(_) => "nonStandard",
        AudioCapability::Is11172AudioCapability(_) => "is11172AudioCapability",
        AudioCapability::Is13818AudioCapability(_) => "is13818AudioCapability",
        AudioCapability::G7231AnnexCCapability(_) => "g7231AnnexCCapability",
        AudioCapability::GenericAudioCapability(generic) => return generic_name(generic),
        AudioCapability::G729Extensions(_) => "g729Extensions",
        AudioCapability::Vbd(_) => "vbd",
        AudioCapability::AudioTelephonyEvent(_) => "audioTelephonyEvent",
        AudioCapability::AudioTone(_) => "audioTone",
        AudioCapability::ExtendedAudioCapability(_) => "extendedAudioCapability",
        _ => UNKNOWN,
    }
    .into()
}

/// The name of a video capability.
pub fn video(capability: &VideoCapability) -> Cow<'static, str> {
    match capability {
        VideoCapability::NonStandard(_) => "nonStandard",
        VideoCapability::H261VideoCapability(_) => "h261VideoCapability",
        VideoCapability::H262VideoCapability(_) => "h262VideoCapability",
        VideoCapability::H263VideoCapability(_) => "h263VideoCapability",
        VideoCapability::Is11172VideoCapability(_) => "is11172VideoCapability",
        VideoCapability::GenericVideoCapability(generic) => return generic_name(generic),
        VideoCapability::ExtendedVideoCapability(_) => "extendedVideoCapability",
        VideoCapability::Unknown(_) => UNKNOWN,
    }
    .into()
}

/// The name of a data application.
pub fn data(application: &DataApplication) -> Cow<'static, str> {
    match application {
        DataApplication::NonStandard(_) => "nonStandard",
        DataApplication::T120(_) => "t120",
        DataApplication::DsmCc(_) => "dsm-cc",
        DataApplication::UserData(_) => "userData",
        DataApplication::T84(_) => "t84",
        DataApplication::T434(_) => "t434",
        DataApplication::H224(_) => "h224",
        DataApplication::Nlpid(_) => "nlpid",
        DataApplication::DsvdControl => "dsvdControl",
        DataApplication::H222DataPartitioning(_) => "h222DataPartitioning",
        DataApplication::T30Fax(_) => "t30fax",
        DataApplication::T140(_) => "t140",
        DataApplication::T38Fax(_) => "t38fax",
        DataApplication::GenericDataCapability(generic) => return generic_name(generic),
        DataApplication::DataChannel(_) => "dataChannel",
        DataApplication::ExtendedDataApplicationCapability(_) => {
            "extendedDataApplicationCapability"
        }
        DataApplication::Unknown(_) => UNKNOWN,
    }
    .into()
}

/// The name of a form of user input.
pub fn user_input(capability: &UserInputCapability) -> Cow<'static, str> {
    match capability {
        UserInputCapability::NonStandard(_) => "nonStandard",
        UserInputCapability::BasicString => "basicString",
        UserInputCapability::Ia5String => "iA5String",
        UserInputCapability::GeneralString => "generalString",
        UserInputCapability::Dtmf => "dtmf",
        UserInputCapability::Hookflash => "hookflash",
        UserInputCapability::ExtendedAlphanumeric => "extendedAlphanumeric",
        UserInputCapability::EncryptedBasicString => "encryptedBasicString",
        UserInputCapability::EncryptedIa5String => "encryptedIA5String",
        UserInputCapability::EncryptedGeneralString => "encryptedGeneralString",
        UserInputCapability::SecureDtmf => "secureDTMF",
        UserInputCapability::GenericUserInputCapability(generic) => return generic_name(generic),
        UserInputCapability::Unknown(_) => UNKNOWN,
    }
    .into()
}

/// The name of a generic capability: what its identifier stands for, or the identifier.
pub(super) fn generic_name(capability: &GenericCapability) -> Cow<'static, str> {
    if let Some(known) = generic::known_capability(&capability.capability_identifier) {
        return known.name.into();
    }
    let identifier = match &capability.capability_identifier {
        CapabilityIdentifier::Standard(identifier) => identifier.to_string(),
        CapabilityIdentifier::H221NonStandard(vendor) => self::vendor(vendor),
        CapabilityIdentifier::Uuid(uuid) => {
            uuid.iter().map(|octet| format!("{octet:02x}")).collect()
        }
        CapabilityIdentifier::DomainBased(domain) => domain.as_str().to_owned(),
        CapabilityIdentifier::Unknown(_) => return UNKNOWN.into(),
    };
    format!("generic {}", printable(&identifier, MAX_CAPABILITY_NAME)).into()
}

/// What an object identifier stands for, or itself.
pub(super) fn identifier(identifier: &ObjectIdentifier) -> Cow<'static, str> {
    match generic::known_identifier(identifier) {
        Some(known) => known.name.into(),
        None => printable(&identifier.to_string(), MAX_CAPABILITY_NAME).into(),
    }
}

/// Country, extension and manufacturer of T.35, or the object identifier of whoever defined it.
pub(super) fn vendor(parameter: &NonStandardParameter) -> String {
    match &parameter.non_standard_identifier {
        NonStandardIdentifier::Object(identifier) => {
            printable(&identifier.to_string(), MAX_CAPABILITY_NAME)
        }
        NonStandardIdentifier::H221NonStandard(vendor) => format!(
            "{}/{}/{}",
            vendor.t35_country_code, vendor.t35_extension, vendor.manufacturer_code
        ),
    }
}
