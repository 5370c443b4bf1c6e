//! What travels where: strings of octets that are encodings of further types.

use std::borrow::Cow;

use h323_messages::{h225, h235, h245};
use h323_per::Size;
use h323_per::schema::{Content, Kind, SequenceOf, Type};
use h323_supplementary::x880::Code;
use h323_supplementary::x880::objects::{Error, Operation};
use h323_supplementary::{
    OPERATIONS, h235_8, h450_1, h450_1_errors, h450_1_ros, h460_2, h460_3, h460_4, h460_9, h460_9b,
    h460_10, h460_14, h460_15, h460_18, h460_19, h460_21, h460_24b, h460_26, h461, h501, t38,
    t38_1998,
};

/// A component of octets.
pub(super) struct Place {
    /// The type that it is in.
    pub(super) within: &'static Type,
    /// The way to it from there, elements of lists left out.
    pub(super) path: &'static [&'static str],
    /// What it holds.
    pub(super) holds: Holds,
}

/// What octets hold.
#[derive(Clone, Copy, Debug)]
pub(super) enum Holds {
    /// Always the same type, by its name in [`TYPES`].
    One(&'static str),
    /// The argument of the operation whose code is beside it.
    Argument,
    /// The result of the operation whose code is beside it.
    Result,
    /// The parameter of the error whose code is beside it.
    Parameter,
    /// What the feature and its parameter say, by their identifiers in [`FEATURES`].
    Feature,
    /// The same with the identifiers of H.245.
    Generic,
    /// What the algorithm beside it says, by its identifier in [`SRTP`].
    Key,
}

const fn place(within: &'static Type, path: &'static [&'static str], holds: Holds) -> Place {
    Place {
        within,
        path,
        holds,
    }
}

const H245: Holds = Holds::One("MultimediaSystemControlMessage");
const OLC: Holds = Holds::One("OpenLogicalChannel");
const TOKEN: Holds = Holds::One("ClearToken");
const IFP: Holds = Holds::One("IFPPacket");
const IFP_1998: Holds = Holds::One("IFPPacket of 1998");
const SECONDARY: &[&str] = &["error-recovery", "secondary-ifp-packets"];

/// All places.
pub(super) static PLACES: &[Place] = &[
    place(
        &h225::schema::H323_UU_PDU,
        &["h4501SupplementaryService"],
        Holds::One("H4501SupplementaryService"),
    ),
    place(&h225::schema::H323_UU_PDU, &["h245Control"], H245),
    place(&h225::schema::SETUP_UUIE, &["parallelH245Control"], H245),
    place(&h225::schema::SETUP_UUIE, &["fastStart"], OLC),
    place(&h225::schema::CALL_PROCEEDING_UUIE, &["fastStart"], OLC),
    place(&h225::schema::ALERTING_UUIE, &["fastStart"], OLC),
    place(&h225::schema::PROGRESS_UUIE, &["fastStart"], OLC),
    place(&h225::schema::CONNECT_UUIE, &["fastStart"], OLC),
    place(&h225::schema::FACILITY_UUIE, &["fastStart"], OLC),
    place(
        &h235::schema::CRYPTO_SIGNED_TOKEN,
        &["token", "toBeSigned"],
        TOKEN,
    ),
    place(&h450_1_ros::schema::INVOKE, &["argument"], Holds::Argument),
    place(
        &h450_1_ros::schema::RETURN_RESULT,
        &["result", "result"],
        Holds::Result,
    ),
    place(
        &h450_1_ros::schema::RETURN_ERROR,
        &["parameter"],
        Holds::Parameter,
    ),
    place(
        &h225::schema::ENUMERATED_PARAMETER,
        &["content", "raw"],
        Holds::Feature,
    ),
    place(
        &h245::schema::GENERIC_PARAMETER,
        &["parameterValue", "octetString"],
        Holds::Generic,
    ),
    place(
        &h245::schema::GENERIC_CAPABILITY,
        &["nonCollapsingRaw"],
        Holds::Generic,
    ),
    place(
        &h235::schema::V3_KEY_SYNC_MATERIAL,
        &["genericKeyMaterial"],
        Holds::Key,
    ),
    place(
        &h501::schema::AUTHENTICATION_REQUEST,
        &["applicationMessage"],
        Holds::One("RasMessage"),
    ),
    place(&t38::schema::UDPTL_PACKET, &["primary-ifp-packet"], IFP),
    place(&t38::schema::UDPTL_PACKET, SECONDARY, IFP),
    place(
        &t38_1998::schema::UDPTL_PACKET,
        &["primary-ifp-packet"],
        IFP_1998,
    ),
    place(&t38_1998::schema::UDPTL_PACKET, SECONDARY, IFP_1998),
];

/// The addresses of Annex B of H.460.24 without the SEQUENCE that they are in there.
static ADDRESSES_ALONE: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 11,
        element: &h460_24b::schema::ALTERNATE_ADDRESS,
    }),
);

/// The types that stand in octets, by the names they have in what is shown.
static TYPES: &[(&str, &Type)] = &[
    ("ASSETPDU", &h461::schema::ASSETPDU),
    ("AlternateAddresses", &h460_24b::schema::ALTERNATE_ADDRESSES),
    (
        "CallPartyCategoryInfo",
        &h460_10::schema::CALL_PARTY_CATEGORY_INFO,
    ),
    ("CallPriorityInfo", &h460_4::schema::CALL_PRIORITY_INFO),
    (
        "CapabilityAdvertisement",
        &h460_21::schema::CAPABILITY_ADVERTISEMENT,
    ),
    ("CircuitStatus", &h460_3::schema::CIRCUIT_STATUS),
    ("ClearToken", &h235::schema::CLEAR_TOKEN),
    (
        "CountryInternationalNetworkCallOriginationIdentification",
        &h460_4::schema::COUNTRY_INTERNATIONAL_NETWORK_CALL_ORIGINATION_IDENTIFICATION,
    ),
    (
        "ExtendedAliasAddress",
        &h225::schema::EXTENDED_ALIAS_ADDRESS,
    ),
    ("ExtendedRTPMetrics", &h460_9b::schema::EXTENDED_RTP_METRICS),
    (
        "H4501SupplementaryService",
        &h450_1::schema::H4501_SUPPLEMENTARY_SERVICE,
    ),
    ("IFPPacket", &t38::schema::IFP_PACKET),
    ("IFPPacket of 1998", &t38_1998::schema::IFP_PACKET),
    (
        "IncomingCallIndication",
        &h460_18::schema::INCOMING_CALL_INDICATION,
    ),
    ("LRQKeepAliveData", &h460_18::schema::LRQ_KEEP_ALIVE_DATA),
    ("MLPPInfo", &h460_14::schema::MLPP_INFO),
    (
        "MultimediaSystemControlMessage",
        &h245::schema::MULTIMEDIA_SYSTEM_CONTROL_MESSAGE,
    ),
    (
        "NumberPortabilityInfo",
        &h460_2::schema::NUMBER_PORTABILITY_INFO,
    ),
    ("OpenLogicalChannel", &h245::schema::OPEN_LOGICAL_CHANNEL),
    (
        "QosMonitoringReportData",
        &h460_9::schema::QOS_MONITORING_REPORT_DATA,
    ),
    ("RasMessage", &h225::schema::RAS_MESSAGE),
    ("SEQUENCE OF AlternateAddress", &ADDRESSES_ALONE),
    (
        "SignallingChannelData",
        &h460_15::schema::SIGNALLING_CHANNEL_DATA,
    ),
    (
        "SrtpCryptoCapability",
        &h235_8::schema::SRTP_CRYPTO_CAPABILITY,
    ),
    ("SrtpKeys", &h235_8::schema::SRTP_KEYS),
    (
        "TraversalParameters",
        &h460_19::schema::TRAVERSAL_PARAMETERS,
    ),
    ("UDPFrame", &h460_26::schema::UDP_FRAME),
];

/// Parameters of features that are encodings: the identifiers of both, and which type it is.
static FEATURES: &[(&str, &str)] = &[
    ("2/1", "NumberPortabilityInfo"),
    ("3/1", "CircuitStatus"),
    ("4/1", "CallPriorityInfo"),
    ("4/2", "CallPriorityInfo"),
    (
        "4/3",
        "CountryInternationalNetworkCallOriginationIdentification",
    ),
    (
        "4/4",
        "CountryInternationalNetworkCallOriginationIdentification",
    ),
    ("9/1", "QosMonitoringReportData"),
    ("9/2", "ExtendedRTPMetrics"),
    ("10/1", "CallPartyCategoryInfo"),
    ("14/1", "MLPPInfo"),
    ("15/1", "SignallingChannelData"),
    ("17/1", "RasMessage"),
    ("18/1", "IncomingCallIndication"),
    ("18/2", "LRQKeepAliveData"),
    ("20/1", "ExtendedAliasAddress"),
    ("21/1", "CapabilityAdvertisement"),
    ("26/1", "UDPFrame"),
    ("0.0.8.235.0.4.90", "SrtpCryptoCapability"),
    ("0.0.8.460.19.0.1/1", "TraversalParameters"),
    ("0.0.8.460.24.2/1", "AlternateAddresses"),
    ("0.0.8.461.0/0.0.8.461.0.1", "ASSETPDU"),
];

/// The suites of H.235.8, whose keys are an encoding.
static SRTP: &[&str] = &["0.0.8.235.0.4.91", "0.0.8.235.0.4.92", "0.0.8.235.0.4.93"];

/// Errors that no operation lists.
static OTHER_ERRORS: &[&Error] = &[
    &h450_1_errors::objects::REJECTED_BY_NETWORK,
    &h450_1_errors::objects::REJECTED_BY_USER,
    &h450_1_errors::objects::INSUFFICIENT_INFORMATION,
    &h450_1_errors::objects::NOT_INCOMING_CALL,
    &h450_1_errors::objects::CALL_FAILURE,
    &h450_1_errors::objects::PROCEDURAL_ERROR,
];

fn operations() -> impl Iterator<Item = &'static Operation> {
    OPERATIONS.iter().copied().flatten().copied()
}

fn errors() -> impl Iterator<Item = &'static Error> {
    let listed = operations().flat_map(|operation| operation.errors);
    listed.chain(OTHER_ERRORS).copied()
}

/// The operation of a local code.
pub(super) fn operation(code: &str) -> Option<&'static Operation> {
    operations().find(|operation| is_code(operation.operation_code.as_ref(), code))
}

/// The error of a local code. Services that share a code agree on its parameter.
pub(super) fn error(code: &str) -> Option<&'static Error> {
    errors().find(|error| is_code(error.error_code.as_ref(), code))
}

fn is_code(code: Option<&Code>, number: &str) -> bool {
    matches!(code, Some(Code::Local(code)) if number.parse() == Ok(*code))
}

/// The type of a parameter, by the identifiers of the feature and of the parameter.
pub(super) fn feature(key: &str, octets: &[u8]) -> Option<Content> {
    let (_, name) = FEATURES.iter().find(|(known, _)| *known == key)?;
    match (*name, octets) {
        // GnuGk and H323Plus send the list alone. It begins with the number of addresses, the SEQUENCE around it with an
        // octet of which the extension bit alone may be set.
        ("AlternateAddresses", [1..0x80, ..]) => one("SEQUENCE OF AlternateAddress"),
        (name, _) => one(name),
    }
}

/// The type of a key, by the algorithm that it is for.
pub(super) fn key(algorithm: &str) -> Option<Content> {
    SRTP.contains(&algorithm).then(|| one("SrtpKeys"))?
}

/// One of [`TYPES`].
pub(super) fn one(name: &'static str) -> Option<Content> {
    let (name, ty) = TYPES.iter().find(|(known, _)| *known == name)?;
    Some(Content {
        name: Cow::Borrowed(name),
        ty,
    })
}

/// What an operation or error has by the name of a field of it.
pub(super) fn of_object(object: &str, part: &str, ty: Option<&'static Type>) -> Option<Content> {
    Some(Content {
        name: Cow::Owned(format!("{object}.{part}")),
        ty: ty?,
    })
}

/// The type that a name stands for in what is shown.
pub(in super::super) fn named(name: &str) -> Option<&'static Type> {
    if let Some((_, ty)) = TYPES.iter().find(|(known, _)| *known == name) {
        return Some(ty);
    }
    let (object, part) = name.split_once('.')?;
    match part {
        "argument" => operations().find(|one| one.name == object)?.argument_type,
        "result" => operations().find(|one| one.name == object)?.result_type,
        "parameter" => errors().find(|one| one.name == object)?.parameter_type,
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_of_a_type() {
        for place in PLACES {
            if let Holds::One(name) = place.holds {
                assert!(one(name).is_some(), "{name}");
            }
        }
        for (key, name) in FEATURES {
            assert!(feature(key, &[]).is_some(), "{key} {name}");
        }
        assert!(TYPES.is_sorted_by_key(|(name, _)| *name));
    }

    #[test]
    fn operations_are_known_by_code_and_name() {
        assert_eq!(
            operation("9").map(|one| one.name),
            Some("callTransferInitiate")
        );
        assert_eq!(operation("12345").map(|one| one.name), None);
        assert_eq!(error("2002").map(|one| one.name), Some("undefined"));
        assert_eq!(error("25").map(|one| one.name), Some("callFailure"));
        assert!(named("callTransferInitiate.argument").is_some());
        assert!(named("callTransferAbandon.result").is_none());
        let mut codes: Vec<_> = operations()
            .map(|one| (one.name, &one.operation_code))
            .collect();
        codes.dedup();
        for (name, code) in &codes {
            let same = codes.iter().filter(|(_, other)| other == code);
            assert!(same.clone().all(|(other, _)| other == name), "{name}");
        }
    }
}
