// Generated from h225.asn (H.225.0 version 8: call signalling and RAS) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use crate::generated::{h235, h245};
use h323_per::schema::{
    Alternative, Choice, Component, Enumerated, Kind, Sequence, SequenceOf, Type,
};
use h323_per::{Alphabet, Range, Size};

pub(super) static NUMBER_DIGITS_ALPHABET: Alphabet = Alphabet::new(b"#*,0123456789");

pub(super) static TBCD_STRING_ALPHABET: Alphabet = Alphabet::new(b"#*0123456789abc");

pub(super) static ISUP_DIGITS_ALPHABET: Alphabet = Alphabet::new(b"0123456789ABCDE");

/// `H323-UserInformation`.
pub static H323_USER_INFORMATION: Type = Type::new(
    "H323-UserInformation",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("h323-uu-pdu", &H323_UU_PDU),
            Component::optional("user-data", &USER_DATA),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H323-UserInformation.user-data`.
pub static USER_DATA: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("protocol-discriminator", &INTEGER_0_255),
            Component::new("user-information", &OCTET_STRING_1_131),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H323-UU-PDU`.
pub static H323_UU_PDU: Type = Type::new(
    "H323-UU-PDU",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("h323-message-body", &H323_MESSAGE_BODY),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
        ],
        extensible: true,
        additions: &[
            Component::optional("h4501SupplementaryService", &SEQUENCE_OF_OCTET_STRING),
            Component::new("h245Tunnelling", &BOOLEAN).also(&["h245Tunneling"]),
            Component::optional("h245Control", &SEQUENCE_OF_OCTET_STRING),
            Component::optional("nonStandardControl", &SEQUENCE_OF_NON_STANDARD_PARAMETER),
            Component::optional("callLinkage", &CALL_LINKAGE),
            Component::optional("tunnelledSignallingMessage", &TUNNELLED_SIGNALLING_MESSAGE),
            Component::optional("provisionalRespToH245Tunnelling", &NULL)
                .also(&["provisionalRespToH245Tunneling"]),
            Component::optional("stimulusControl", &STIMULUS_CONTROL),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
        ],
    }),
);

/// `H323-UU-PDU.h323-message-body`.
pub static H323_MESSAGE_BODY: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("setup", &SETUP_UUIE),
            Alternative::new("callProceeding", &CALL_PROCEEDING_UUIE),
            Alternative::new("connect", &CONNECT_UUIE),
            Alternative::new("alerting", &ALERTING_UUIE),
            Alternative::new("information", &INFORMATION_UUIE),
            Alternative::new("releaseComplete", &RELEASE_COMPLETE_UUIE),
            Alternative::new("facility", &FACILITY_UUIE),
        ],
        extensible: true,
        additions: &[
            Alternative::new("progress", &PROGRESS_UUIE),
            Alternative::new("empty", &NULL),
            Alternative::new("status", &STATUS_UUIE),
            Alternative::new("statusInquiry", &STATUS_INQUIRY_UUIE),
            Alternative::new("setupAcknowledge", &SETUP_ACKNOWLEDGE_UUIE),
            Alternative::new("notify", &NOTIFY_UUIE),
        ],
    }),
);

/// `H323-UU-PDU.tunnelledSignallingMessage`.
pub static TUNNELLED_SIGNALLING_MESSAGE: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("tunnelledProtocolID", &TUNNELLED_PROTOCOL),
            Component::new("messageContent", &SEQUENCE_OF_OCTET_STRING),
            Component::optional("tunnellingRequired", &NULL),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `StimulusControl`.
pub static STIMULUS_CONTROL: Type = Type::new(
    "StimulusControl",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("nonStandard", &NON_STANDARD_PARAMETER),
            Component::optional("isText", &NULL),
            Component::optional("h248Message", &OCTET_STRING),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `Setup-UUIE`.
pub static SETUP_UUIE: Type = Type::new(
    "Setup-UUIE",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("protocolIdentifier", &PROTOCOL_IDENTIFIER),
            Component::optional("h245Address", &TRANSPORT_ADDRESS),
            Component::optional("sourceAddress", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::new("sourceInfo", &ENDPOINT_TYPE),
            Component::optional("destinationAddress", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::optional("destCallSignalAddress", &TRANSPORT_ADDRESS),
            Component::optional("destExtraCallInfo", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::optional("destExtraCRV", &SEQUENCE_OF_CALL_REFERENCE_VALUE),
            Component::new("activeMC", &BOOLEAN),
            Component::new("conferenceID", &CONFERENCE_IDENTIFIER),
            Component::new("conferenceGoal", &CONFERENCE_GOAL),
            Component::optional("callServices", &QSERIES_OPTIONS),
            Component::new("callType", &CALL_TYPE),
        ],
        extensible: true,
        additions: &[
            Component::optional("sourceCallSignalAddress", &TRANSPORT_ADDRESS),
            Component::optional("remoteExtensionAddress", &ALIAS_ADDRESS),
            Component::new("callIdentifier", &CALL_IDENTIFIER),
            Component::optional("h245SecurityCapability", &SEQUENCE_OF_H245_SECURITY),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("fastStart", &SEQUENCE_OF_OCTET_STRING),
            Component::new("mediaWaitForConnect", &BOOLEAN),
            Component::new("canOverlapSend", &BOOLEAN),
            Component::optional("endpointIdentifier", &ENDPOINT_IDENTIFIER),
            Component::new("multipleCalls", &BOOLEAN),
            Component::new("maintainConnection", &BOOLEAN),
            Component::optional("connectionParameters", &CONNECTION_PARAMETERS),
            Component::optional("language", &SEQUENCE_OF_IA5_STRING_1_32),
            Component::optional("presentationIndicator", &PRESENTATION_INDICATOR),
            Component::optional("screeningIndicator", &SCREENING_INDICATOR),
            Component::optional("serviceControl", &SEQUENCE_OF_SERVICE_CONTROL_SESSION),
            Component::optional("symmetricOperationRequired", &NULL),
            Component::optional("capacity", &CALL_CAPACITY),
            Component::optional("circuitInfo", &CIRCUIT_INFO),
            Component::optional("desiredProtocols", &SEQUENCE_OF_SUPPORTED_PROTOCOLS),
            Component::optional("neededFeatures", &SEQUENCE_OF_GENERIC_DATA),
            Component::optional("desiredFeatures", &SEQUENCE_OF_GENERIC_DATA),
            Component::optional("supportedFeatures", &SEQUENCE_OF_GENERIC_DATA),
            Component::optional("parallelH245Control", &SEQUENCE_OF_OCTET_STRING),
            Component::optional(
                "additionalSourceAddresses",
                &SEQUENCE_OF_EXTENDED_ALIAS_ADDRESS,
            ),
            Component::optional("hopCount", &INTEGER_1_31),
            Component::optional("displayName", &SEQUENCE_OF_DISPLAY_NAME),
        ],
    }),
);

/// `Setup-UUIE.conferenceGoal`.
pub static CONFERENCE_GOAL: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("create", &NULL),
            Alternative::new("join", &NULL),
            Alternative::new("invite", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("capability-negotiation", &NULL),
            Alternative::new("callIndependentSupplementaryService", &NULL),
        ],
    }),
);

/// `Setup-UUIE.connectionParameters`.
pub static CONNECTION_PARAMETERS: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("connectionType", &SCN_CONNECTION_TYPE),
            Component::new("numberOfScnConnections", &INTEGER_0_65535),
            Component::new("connectionAggregation", &SCN_CONNECTION_AGGREGATION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `SetupAcknowledge-UUIE`.
pub static SETUP_ACKNOWLEDGE_UUIE: Type = Type::new(
    "SetupAcknowledge-UUIE",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("protocolIdentifier", &PROTOCOL_IDENTIFIER),
            Component::new("callIdentifier", &CALL_IDENTIFIER),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CallProceeding-UUIE`.
pub static CALL_PROCEEDING_UUIE: Type = Type::new(
    "CallProceeding-UUIE",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("protocolIdentifier", &PROTOCOL_IDENTIFIER),
            Component::new("destinationInfo", &ENDPOINT_TYPE),
            Component::optional("h245Address", &TRANSPORT_ADDRESS),
        ],
        extensible: true,
        additions: &[
            Component::new("callIdentifier", &CALL_IDENTIFIER),
            Component::optional("h245SecurityMode", &H245_SECURITY),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("fastStart", &SEQUENCE_OF_OCTET_STRING),
            Component::new("multipleCalls", &BOOLEAN),
            Component::new("maintainConnection", &BOOLEAN),
            Component::optional("fastConnectRefused", &NULL),
            Component::optional("featureSet", &FEATURE_SET),
        ],
    }),
);

/// `Progress-UUIE`.
pub static PROGRESS_UUIE: Type = Type::new(
    "Progress-UUIE",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("protocolIdentifier", &PROTOCOL_IDENTIFIER),
            Component::new("destinationInfo", &ENDPOINT_TYPE),
            Component::optional("h245Address", &TRANSPORT_ADDRESS),
            Component::new("callIdentifier", &CALL_IDENTIFIER),
            Component::optional("h245SecurityMode", &H245_SECURITY),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("fastStart", &SEQUENCE_OF_OCTET_STRING),
        ],
        extensible: true,
        additions: &[
            Component::new("multipleCalls", &BOOLEAN),
            Component::new("maintainConnection", &BOOLEAN),
            Component::optional("fastConnectRefused", &NULL),
        ],
    }),
);

/// `Alerting-UUIE`.
pub static ALERTING_UUIE: Type = Type::new(
    "Alerting-UUIE",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("protocolIdentifier", &PROTOCOL_IDENTIFIER),
            Component::new("destinationInfo", &ENDPOINT_TYPE),
            Component::optional("h245Address", &TRANSPORT_ADDRESS),
        ],
        extensible: true,
        additions: &[
            Component::new("callIdentifier", &CALL_IDENTIFIER),
            Component::optional("h245SecurityMode", &H245_SECURITY),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("fastStart", &SEQUENCE_OF_OCTET_STRING),
            Component::new("multipleCalls", &BOOLEAN),
            Component::new("maintainConnection", &BOOLEAN),
            Component::optional("alertingAddress", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::optional("presentationIndicator", &PRESENTATION_INDICATOR),
            Component::optional("screeningIndicator", &SCREENING_INDICATOR),
            Component::optional("fastConnectRefused", &NULL),
            Component::optional("serviceControl", &SEQUENCE_OF_SERVICE_CONTROL_SESSION),
            Component::optional("capacity", &CALL_CAPACITY),
            Component::optional("featureSet", &FEATURE_SET),
            Component::optional("displayName", &SEQUENCE_OF_DISPLAY_NAME),
        ],
    }),
);

/// `Connect-UUIE`.
pub static CONNECT_UUIE: Type = Type::new(
    "Connect-UUIE",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("protocolIdentifier", &PROTOCOL_IDENTIFIER),
            Component::optional("h245Address", &TRANSPORT_ADDRESS),
            Component::new("destinationInfo", &ENDPOINT_TYPE),
            Component::new("conferenceID", &CONFERENCE_IDENTIFIER),
        ],
        extensible: true,
        additions: &[
            Component::new("callIdentifier", &CALL_IDENTIFIER),
            Component::optional("h245SecurityMode", &H245_SECURITY),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("fastStart", &SEQUENCE_OF_OCTET_STRING),
            Component::new("multipleCalls", &BOOLEAN),
            Component::new("maintainConnection", &BOOLEAN),
            Component::optional("language", &SEQUENCE_OF_IA5_STRING_1_32),
            Component::optional("connectedAddress", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::optional("presentationIndicator", &PRESENTATION_INDICATOR),
            Component::optional("screeningIndicator", &SCREENING_INDICATOR),
            Component::optional("fastConnectRefused", &NULL),
            Component::optional("serviceControl", &SEQUENCE_OF_SERVICE_CONTROL_SESSION),
            Component::optional("capacity", &CALL_CAPACITY),
            Component::optional("featureSet", &FEATURE_SET),
            Component::optional("displayName", &SEQUENCE_OF_DISPLAY_NAME),
        ],
    }),
);

/// `Information-UUIE`.
pub static INFORMATION_UUIE: Type = Type::new(
    "Information-UUIE",
    Kind::Sequence(&Sequence {
        root: &[Component::new("protocolIdentifier", &PROTOCOL_IDENTIFIER)],
        extensible: true,
        additions: &[
            Component::new("callIdentifier", &CALL_IDENTIFIER),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("fastStart", &SEQUENCE_OF_OCTET_STRING),
            Component::optional("fastConnectRefused", &NULL),
            Component::optional("circuitInfo", &CIRCUIT_INFO),
        ],
    }),
);

/// `Notify-UUIE`.
pub static NOTIFY_UUIE: Type = Type::new(
    "Notify-UUIE",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("protocolIdentifier", &PROTOCOL_IDENTIFIER),
            Component::new("callIdentifier", &CALL_IDENTIFIER),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
        ],
        extensible: true,
        additions: &[
            Component::optional("connectedAddress", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::optional("presentationIndicator", &PRESENTATION_INDICATOR),
            Component::optional("screeningIndicator", &SCREENING_INDICATOR),
            Component::optional("destinationInfo", &ENDPOINT_TYPE),
            Component::optional("displayName", &SEQUENCE_OF_DISPLAY_NAME),
        ],
    }),
);

/// `Facility-UUIE`.
pub static FACILITY_UUIE: Type = Type::new(
    "Facility-UUIE",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("protocolIdentifier", &PROTOCOL_IDENTIFIER),
            Component::optional("alternativeAddress", &TRANSPORT_ADDRESS),
            Component::optional("alternativeAliasAddress", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::optional("conferenceID", &CONFERENCE_IDENTIFIER),
            Component::new("reason", &FACILITY_REASON),
        ],
        extensible: true,
        additions: &[
            Component::new("callIdentifier", &CALL_IDENTIFIER),
            Component::optional("destExtraCallInfo", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::optional("remoteExtensionAddress", &ALIAS_ADDRESS),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("conferences", &SEQUENCE_OF_CONFERENCE_LIST),
            Component::optional("h245Address", &TRANSPORT_ADDRESS),
            Component::optional("fastStart", &SEQUENCE_OF_OCTET_STRING),
            Component::new("multipleCalls", &BOOLEAN),
            Component::new("maintainConnection", &BOOLEAN),
            Component::optional("fastConnectRefused", &NULL),
            Component::optional("serviceControl", &SEQUENCE_OF_SERVICE_CONTROL_SESSION),
            Component::optional("circuitInfo", &CIRCUIT_INFO),
            Component::optional("featureSet", &FEATURE_SET),
            Component::optional("destinationInfo", &ENDPOINT_TYPE),
            Component::optional("h245SecurityMode", &H245_SECURITY),
        ],
    }),
);

/// `FacilityReason`.
pub static FACILITY_REASON: Type = Type::new(
    "FacilityReason",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("routeCallToGatekeeper", &NULL),
            Alternative::new("callForwarded", &NULL),
            Alternative::new("routeCallToMC", &NULL),
            Alternative::new("undefinedReason", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("conferenceListChoice", &NULL),
            Alternative::new("startH245", &NULL),
            Alternative::new("noH245", &NULL),
            Alternative::new("newTokens", &NULL),
            Alternative::new("featureSetUpdate", &NULL),
            Alternative::new("forwardedElements", &NULL),
            Alternative::new("transportedInformation", &NULL),
        ],
    }),
);

/// `ConferenceList`.
pub static CONFERENCE_LIST: Type = Type::new(
    "ConferenceList",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("conferenceID", &CONFERENCE_IDENTIFIER),
            Component::optional("conferenceAlias", &ALIAS_ADDRESS),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ReleaseComplete-UUIE`.
pub static RELEASE_COMPLETE_UUIE: Type = Type::new(
    "ReleaseComplete-UUIE",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("protocolIdentifier", &PROTOCOL_IDENTIFIER),
            Component::optional("reason", &RELEASE_COMPLETE_REASON),
        ],
        extensible: true,
        additions: &[
            Component::new("callIdentifier", &CALL_IDENTIFIER),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("busyAddress", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::optional("presentationIndicator", &PRESENTATION_INDICATOR),
            Component::optional("screeningIndicator", &SCREENING_INDICATOR),
            Component::optional("capacity", &CALL_CAPACITY),
            Component::optional("serviceControl", &SEQUENCE_OF_SERVICE_CONTROL_SESSION),
            Component::optional("featureSet", &FEATURE_SET),
            Component::optional("destinationInfo", &ENDPOINT_TYPE),
            Component::optional("displayName", &SEQUENCE_OF_DISPLAY_NAME),
        ],
    }),
);

/// `ReleaseCompleteReason`.
pub static RELEASE_COMPLETE_REASON: Type = Type::new(
    "ReleaseCompleteReason",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("noBandwidth", &NULL),
            Alternative::new("gatekeeperResources", &NULL),
            Alternative::new("unreachableDestination", &NULL),
            Alternative::new("destinationRejection", &NULL),
            Alternative::new("invalidRevision", &NULL),
            Alternative::new("noPermission", &NULL),
            Alternative::new("unreachableGatekeeper", &NULL),
            Alternative::new("gatewayResources", &NULL),
            Alternative::new("badFormatAddress", &NULL),
            Alternative::new("adaptiveBusy", &NULL),
            Alternative::new("inConf", &NULL),
            Alternative::new("undefinedReason", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("facilityCallDeflection", &NULL),
            Alternative::new("securityDenied", &NULL),
            Alternative::new("calledPartyNotRegistered", &NULL),
            Alternative::new("callerNotRegistered", &NULL),
            Alternative::new("newConnectionNeeded", &NULL),
            Alternative::new("nonStandardReason", &NON_STANDARD_PARAMETER),
            Alternative::new("replaceWithConferenceInvite", &CONFERENCE_IDENTIFIER),
            Alternative::new("genericDataReason", &NULL),
            Alternative::new("neededFeatureNotSupported", &NULL),
            Alternative::new("tunnelledSignallingRejected", &NULL),
            Alternative::new("invalidCID", &NULL),
            Alternative::new("securityError", &SECURITY_ERRORS),
            Alternative::new("hopCountExceeded", &NULL),
        ],
    }),
);

/// `Status-UUIE`.
pub static STATUS_UUIE: Type = Type::new(
    "Status-UUIE",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("protocolIdentifier", &PROTOCOL_IDENTIFIER),
            Component::new("callIdentifier", &CALL_IDENTIFIER),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `StatusInquiry-UUIE`.
pub static STATUS_INQUIRY_UUIE: Type = Type::new(
    "StatusInquiry-UUIE",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("protocolIdentifier", &PROTOCOL_IDENTIFIER),
            Component::new("callIdentifier", &CALL_IDENTIFIER),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ScnConnectionType`.
pub static SCN_CONNECTION_TYPE: Type = Type::new(
    "ScnConnectionType",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("unknown", &NULL),
            Alternative::new("bChannel", &NULL),
            Alternative::new("hybrid2x64", &NULL),
            Alternative::new("hybrid384", &NULL),
            Alternative::new("hybrid1536", &NULL),
            Alternative::new("hybrid1920", &NULL),
            Alternative::new("multirate", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ScnConnectionAggregation`.
pub static SCN_CONNECTION_AGGREGATION: Type = Type::new(
    "ScnConnectionAggregation",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("auto", &NULL),
            Alternative::new("none", &NULL),
            Alternative::new("h221", &NULL),
            Alternative::new("bonded-mode1", &NULL),
            Alternative::new("bonded-mode2", &NULL),
            Alternative::new("bonded-mode3", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `PresentationIndicator`.
pub static PRESENTATION_INDICATOR: Type = Type::new(
    "PresentationIndicator",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("presentationAllowed", &NULL),
            Alternative::new("presentationRestricted", &NULL),
            Alternative::new("addressNotAvailable", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ScreeningIndicator`.
pub static SCREENING_INDICATOR: Type = Type::new(
    "ScreeningIndicator",
    Kind::Enumerated(&Enumerated {
        root: &[
            "userProvidedNotScreened",
            "userProvidedVerifiedAndPassed",
            "userProvidedVerifiedAndFailed",
            "networkProvided",
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `QseriesOptions`.
pub static QSERIES_OPTIONS: Type = Type::new(
    "QseriesOptions",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("q932Full", &BOOLEAN),
            Component::new("q951Full", &BOOLEAN),
            Component::new("q952Full", &BOOLEAN),
            Component::new("q953Full", &BOOLEAN),
            Component::new("q955Full", &BOOLEAN),
            Component::new("q956Full", &BOOLEAN),
            Component::new("q957Full", &BOOLEAN),
            Component::new("q954Info", &Q954_DETAILS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `Q954Details`.
pub static Q954_DETAILS: Type = Type::new(
    "Q954Details",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("conferenceCalling", &BOOLEAN),
            Component::new("threePartyService", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RasMessage`.
pub static RAS_MESSAGE: Type = Type::new(
    "RasMessage",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("gatekeeperRequest", &GATEKEEPER_REQUEST),
            Alternative::new("gatekeeperConfirm", &GATEKEEPER_CONFIRM),
            Alternative::new("gatekeeperReject", &GATEKEEPER_REJECT),
            Alternative::new("registrationRequest", &REGISTRATION_REQUEST),
            Alternative::new("registrationConfirm", &REGISTRATION_CONFIRM),
            Alternative::new("registrationReject", &REGISTRATION_REJECT),
            Alternative::new("unregistrationRequest", &UNREGISTRATION_REQUEST),
            Alternative::new("unregistrationConfirm", &UNREGISTRATION_CONFIRM),
            Alternative::new("unregistrationReject", &UNREGISTRATION_REJECT),
            Alternative::new("admissionRequest", &ADMISSION_REQUEST),
            Alternative::new("admissionConfirm", &ADMISSION_CONFIRM),
            Alternative::new("admissionReject", &ADMISSION_REJECT),
            Alternative::new("bandwidthRequest", &BANDWIDTH_REQUEST),
            Alternative::new("bandwidthConfirm", &BANDWIDTH_CONFIRM),
            Alternative::new("bandwidthReject", &BANDWIDTH_REJECT),
            Alternative::new("disengageRequest", &DISENGAGE_REQUEST),
            Alternative::new("disengageConfirm", &DISENGAGE_CONFIRM),
            Alternative::new("disengageReject", &DISENGAGE_REJECT),
            Alternative::new("locationRequest", &LOCATION_REQUEST),
            Alternative::new("locationConfirm", &LOCATION_CONFIRM),
            Alternative::new("locationReject", &LOCATION_REJECT),
            Alternative::new("infoRequest", &INFO_REQUEST),
            Alternative::new("infoRequestResponse", &INFO_REQUEST_RESPONSE),
            Alternative::new("nonStandardMessage", &NON_STANDARD_MESSAGE),
            Alternative::new("unknownMessageResponse", &UNKNOWN_MESSAGE_RESPONSE),
        ],
        extensible: true,
        additions: &[
            Alternative::new("requestInProgress", &REQUEST_IN_PROGRESS),
            Alternative::new("resourcesAvailableIndicate", &RESOURCES_AVAILABLE_INDICATE),
            Alternative::new("resourcesAvailableConfirm", &RESOURCES_AVAILABLE_CONFIRM),
            Alternative::new("infoRequestAck", &INFO_REQUEST_ACK),
            Alternative::new("infoRequestNak", &INFO_REQUEST_NAK),
            Alternative::new("serviceControlIndication", &SERVICE_CONTROL_INDICATION),
            Alternative::new("serviceControlResponse", &SERVICE_CONTROL_RESPONSE),
            Alternative::new("admissionConfirmSequence", &SEQUENCE_OF_ADMISSION_CONFIRM),
        ],
    }),
);

/// `GatekeeperRequest`.
pub static GATEKEEPER_REQUEST: Type = Type::new(
    "GatekeeperRequest",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::new("protocolIdentifier", &PROTOCOL_IDENTIFIER),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::new("rasAddress", &TRANSPORT_ADDRESS),
            Component::new("endpointType", &ENDPOINT_TYPE),
            Component::optional("gatekeeperIdentifier", &GATEKEEPER_IDENTIFIER),
            Component::optional("callServices", &QSERIES_OPTIONS),
            Component::optional("endpointAlias", &SEQUENCE_OF_ALIAS_ADDRESS),
        ],
        extensible: true,
        additions: &[
            Component::optional("alternateEndpoints", &SEQUENCE_OF_ENDPOINT),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional(
                "authenticationCapability",
                &SEQUENCE_OF_H235_AUTHENTICATION_MECHANISM,
            ),
            Component::optional("algorithmOIDs", &SEQUENCE_OF_OBJECT_IDENTIFIER),
            Component::optional("integrity", &SEQUENCE_OF_INTEGRITY_MECHANISM),
            Component::optional("integrityCheckValue", &ICV),
            Component::optional("supportsAltGK", &NULL),
            Component::optional("featureSet", &FEATURE_SET),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
            Component::new("supportsAssignedGK", &BOOLEAN),
            Component::optional("assignedGatekeeper", &ALTERNATE_GK),
        ],
    }),
);

/// `GatekeeperConfirm`.
pub static GATEKEEPER_CONFIRM: Type = Type::new(
    "GatekeeperConfirm",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::new("protocolIdentifier", &PROTOCOL_IDENTIFIER),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::optional("gatekeeperIdentifier", &GATEKEEPER_IDENTIFIER),
            Component::new("rasAddress", &TRANSPORT_ADDRESS),
        ],
        extensible: true,
        additions: &[
            Component::optional("alternateGatekeeper", &SEQUENCE_OF_ALTERNATE_GK),
            Component::optional(
                "authenticationMode",
                &h235::schema::AUTHENTICATION_MECHANISM,
            ),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("algorithmOID", &OBJECT_IDENTIFIER),
            Component::optional("integrity", &SEQUENCE_OF_INTEGRITY_MECHANISM),
            Component::optional("integrityCheckValue", &ICV),
            Component::optional("featureSet", &FEATURE_SET),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
            Component::optional("assignedGatekeeper", &ALTERNATE_GK),
            Component::optional("rehomingModel", &REHOMING_MODEL),
        ],
    }),
);

/// `GatekeeperReject`.
pub static GATEKEEPER_REJECT: Type = Type::new(
    "GatekeeperReject",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::new("protocolIdentifier", &PROTOCOL_IDENTIFIER),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::optional("gatekeeperIdentifier", &GATEKEEPER_IDENTIFIER),
            Component::new("rejectReason", &GATEKEEPER_REJECT_REASON),
        ],
        extensible: true,
        additions: &[
            Component::optional("altGKInfo", &ALT_GK_INFO),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
            Component::optional("featureSet", &FEATURE_SET),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
        ],
    }),
);

/// `GatekeeperRejectReason`.
pub static GATEKEEPER_REJECT_REASON: Type = Type::new(
    "GatekeeperRejectReason",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("resourceUnavailable", &NULL),
            Alternative::new("terminalExcluded", &NULL),
            Alternative::new("invalidRevision", &NULL),
            Alternative::new("undefinedReason", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("securityDenial", &NULL),
            Alternative::new("genericDataReason", &NULL),
            Alternative::new("neededFeatureNotSupported", &NULL),
            Alternative::new("securityError", &SECURITY_ERRORS),
        ],
    }),
);

/// `RegistrationRequest`.
pub static REGISTRATION_REQUEST: Type = Type::new(
    "RegistrationRequest",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::new("protocolIdentifier", &PROTOCOL_IDENTIFIER),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::new("discoveryComplete", &BOOLEAN),
            Component::new("callSignalAddress", &SEQUENCE_OF_TRANSPORT_ADDRESS),
            Component::new("rasAddress", &SEQUENCE_OF_TRANSPORT_ADDRESS),
            Component::new("terminalType", &ENDPOINT_TYPE),
            Component::optional("terminalAlias", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::optional("gatekeeperIdentifier", &GATEKEEPER_IDENTIFIER),
            Component::new("endpointVendor", &VENDOR_IDENTIFIER),
        ],
        extensible: true,
        additions: &[
            Component::optional("alternateEndpoints", &SEQUENCE_OF_ENDPOINT),
            Component::optional("timeToLive", &TIME_TO_LIVE),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
            Component::new("keepAlive", &BOOLEAN),
            Component::optional("endpointIdentifier", &ENDPOINT_IDENTIFIER),
            Component::new("willSupplyUUIEs", &BOOLEAN),
            Component::new("maintainConnection", &BOOLEAN),
            Component::optional(
                "alternateTransportAddresses",
                &ALTERNATE_TRANSPORT_ADDRESSES,
            ),
            Component::optional("additiveRegistration", &NULL),
            Component::optional("terminalAliasPattern", &SEQUENCE_OF_ADDRESS_PATTERN),
            Component::optional("supportsAltGK", &NULL),
            Component::optional("usageReportingCapability", &RAS_USAGE_INFO_TYPES),
            Component::optional("multipleCalls", &BOOLEAN),
            Component::optional(
                "supportedH248Packages",
                &SEQUENCE_OF_H248_PACKAGES_DESCRIPTOR,
            ),
            Component::optional("callCreditCapability", &CALL_CREDIT_CAPABILITY),
            Component::optional(
                "capacityReportingCapability",
                &CAPACITY_REPORTING_CAPABILITY,
            ),
            Component::optional("capacity", &CALL_CAPACITY),
            Component::optional("featureSet", &FEATURE_SET),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
            Component::optional("restart", &NULL),
            Component::optional("supportsACFSequences", &NULL),
            Component::new("supportsAssignedGK", &BOOLEAN),
            Component::optional("assignedGatekeeper", &ALTERNATE_GK),
            Component::optional("transportQOS", &TRANSPORT_QOS),
            Component::optional("language", &SEQUENCE_OF_IA5_STRING_1_32),
        ],
    }),
);

/// `RegistrationConfirm`.
pub static REGISTRATION_CONFIRM: Type = Type::new(
    "RegistrationConfirm",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::new("protocolIdentifier", &PROTOCOL_IDENTIFIER),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::new("callSignalAddress", &SEQUENCE_OF_TRANSPORT_ADDRESS),
            Component::optional("terminalAlias", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::optional("gatekeeperIdentifier", &GATEKEEPER_IDENTIFIER),
            Component::new("endpointIdentifier", &ENDPOINT_IDENTIFIER),
        ],
        extensible: true,
        additions: &[
            Component::optional("alternateGatekeeper", &SEQUENCE_OF_ALTERNATE_GK),
            Component::optional("timeToLive", &TIME_TO_LIVE),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
            Component::new("willRespondToIRR", &BOOLEAN),
            Component::optional("preGrantedARQ", &PRE_GRANTED_ARQ),
            Component::new("maintainConnection", &BOOLEAN),
            Component::optional("serviceControl", &SEQUENCE_OF_SERVICE_CONTROL_SESSION),
            Component::optional("supportsAdditiveRegistration", &NULL),
            Component::optional("terminalAliasPattern", &SEQUENCE_OF_ADDRESS_PATTERN),
            Component::optional("supportedPrefixes", &SEQUENCE_OF_SUPPORTED_PREFIX),
            Component::optional("usageSpec", &SEQUENCE_OF_RAS_USAGE_SPECIFICATION),
            Component::optional("featureServerAlias", &ALIAS_ADDRESS),
            Component::optional("capacityReportingSpec", &CAPACITY_REPORTING_SPECIFICATION),
            Component::optional("featureSet", &FEATURE_SET),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
            Component::optional("assignedGatekeeper", &ALTERNATE_GK),
            Component::optional("rehomingModel", &REHOMING_MODEL),
            Component::optional("transportQOS", &TRANSPORT_QOS),
            Component::optional("language", &SEQUENCE_OF_IA5_STRING_1_32),
        ],
    }),
);

/// `RegistrationConfirm.preGrantedARQ`.
pub static PRE_GRANTED_ARQ: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("makeCall", &BOOLEAN),
            Component::new("useGKCallSignalAddressToMakeCall", &BOOLEAN),
            Component::new("answerCall", &BOOLEAN),
            Component::new("useGKCallSignalAddressToAnswer", &BOOLEAN),
        ],
        extensible: true,
        additions: &[
            Component::optional("irrFrequencyInCall", &INTEGER_1_65535),
            Component::optional("totalBandwidthRestriction", &BAND_WIDTH),
            Component::optional(
                "alternateTransportAddresses",
                &ALTERNATE_TRANSPORT_ADDRESSES,
            ),
            Component::optional("useSpecifiedTransport", &USE_SPECIFIED_TRANSPORT),
        ],
    }),
);

/// `RegistrationReject`.
pub static REGISTRATION_REJECT: Type = Type::new(
    "RegistrationReject",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::new("protocolIdentifier", &PROTOCOL_IDENTIFIER),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::new("rejectReason", &REGISTRATION_REJECT_REASON),
            Component::optional("gatekeeperIdentifier", &GATEKEEPER_IDENTIFIER),
        ],
        extensible: true,
        additions: &[
            Component::optional("altGKInfo", &ALT_GK_INFO),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
            Component::optional("featureSet", &FEATURE_SET),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
            Component::optional("assignedGatekeeper", &ALTERNATE_GK),
        ],
    }),
);

/// `RegistrationRejectReason`.
pub static REGISTRATION_REJECT_REASON: Type = Type::new(
    "RegistrationRejectReason",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("discoveryRequired", &NULL),
            Alternative::new("invalidRevision", &NULL),
            Alternative::new("invalidCallSignalAddress", &NULL),
            Alternative::new("invalidRASAddress", &NULL),
            Alternative::new("duplicateAlias", &SEQUENCE_OF_ALIAS_ADDRESS),
            Alternative::new("invalidTerminalType", &NULL),
            Alternative::new("undefinedReason", &NULL),
            Alternative::new("transportNotSupported", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("transportQOSNotSupported", &NULL),
            Alternative::new("resourceUnavailable", &NULL),
            Alternative::new("invalidAlias", &NULL),
            Alternative::new("securityDenial", &NULL),
            Alternative::new("fullRegistrationRequired", &NULL),
            Alternative::new("additiveRegistrationNotSupported", &NULL),
            Alternative::new("invalidTerminalAliases", &INVALID_TERMINAL_ALIASES),
            Alternative::new("genericDataReason", &NULL),
            Alternative::new("neededFeatureNotSupported", &NULL),
            Alternative::new("securityError", &SECURITY_ERRORS),
            Alternative::new("registerWithAssignedGK", &NULL),
        ],
    }),
);

/// `RegistrationRejectReason.invalidTerminalAliases`.
pub static INVALID_TERMINAL_ALIASES: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("terminalAlias", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::optional("terminalAliasPattern", &SEQUENCE_OF_ADDRESS_PATTERN),
            Component::optional("supportedPrefixes", &SEQUENCE_OF_SUPPORTED_PREFIX),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RehomingModel`.
pub static REHOMING_MODEL: Type = Type::new(
    "RehomingModel",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("gatekeeperBased", &NULL),
            Alternative::new("endpointBased", &NULL),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `UnregistrationRequest`.
pub static UNREGISTRATION_REQUEST: Type = Type::new(
    "UnregistrationRequest",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::new("callSignalAddress", &SEQUENCE_OF_TRANSPORT_ADDRESS),
            Component::optional("endpointAlias", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::optional("endpointIdentifier", &ENDPOINT_IDENTIFIER),
        ],
        extensible: true,
        additions: &[
            Component::optional("alternateEndpoints", &SEQUENCE_OF_ENDPOINT),
            Component::optional("gatekeeperIdentifier", &GATEKEEPER_IDENTIFIER),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
            Component::optional("reason", &UNREG_REQUEST_REASON),
            Component::optional("endpointAliasPattern", &SEQUENCE_OF_ADDRESS_PATTERN),
            Component::optional("supportedPrefixes", &SEQUENCE_OF_SUPPORTED_PREFIX),
            Component::optional("alternateGatekeeper", &SEQUENCE_OF_ALTERNATE_GK),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
            Component::optional("assignedGatekeeper", &ALTERNATE_GK),
        ],
    }),
);

/// `UnregRequestReason`.
pub static UNREG_REQUEST_REASON: Type = Type::new(
    "UnregRequestReason",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("reregistrationRequired", &NULL),
            Alternative::new("ttlExpired", &NULL),
            Alternative::new("securityDenial", &NULL),
            Alternative::new("undefinedReason", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("maintenance", &NULL),
            Alternative::new("securityError", &SECURITY_ERRORS2),
            Alternative::new("registerWithAssignedGK", &NULL),
        ],
    }),
);

/// `UnregistrationConfirm`.
pub static UNREGISTRATION_CONFIRM: Type = Type::new(
    "UnregistrationConfirm",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
        ],
        extensible: true,
        additions: &[
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
            Component::optional("assignedGatekeeper", &ALTERNATE_GK),
        ],
    }),
);

/// `UnregistrationReject`.
pub static UNREGISTRATION_REJECT: Type = Type::new(
    "UnregistrationReject",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::new("rejectReason", &UNREG_REJECT_REASON),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
        ],
        extensible: true,
        additions: &[
            Component::optional("altGKInfo", &ALT_GK_INFO),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
        ],
    }),
);

/// `UnregRejectReason`.
pub static UNREG_REJECT_REASON: Type = Type::new(
    "UnregRejectReason",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("notCurrentlyRegistered", &NULL),
            Alternative::new("callInProgress", &NULL),
            Alternative::new("undefinedReason", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("permissionDenied", &NULL),
            Alternative::new("securityDenial", &NULL),
            Alternative::new("securityError", &SECURITY_ERRORS2),
        ],
    }),
);

/// `AdmissionRequest`.
pub static ADMISSION_REQUEST: Type = Type::new(
    "AdmissionRequest",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::new("callType", &CALL_TYPE),
            Component::optional("callModel", &CALL_MODEL),
            Component::new("endpointIdentifier", &ENDPOINT_IDENTIFIER),
            Component::optional("destinationInfo", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::optional("destCallSignalAddress", &TRANSPORT_ADDRESS),
            Component::optional("destExtraCallInfo", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::new("srcInfo", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::optional("srcCallSignalAddress", &TRANSPORT_ADDRESS),
            Component::new("bandWidth", &BAND_WIDTH),
            Component::new("callReferenceValue", &CALL_REFERENCE_VALUE),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::optional("callServices", &QSERIES_OPTIONS),
            Component::new("conferenceID", &CONFERENCE_IDENTIFIER),
            Component::new("activeMC", &BOOLEAN),
            Component::new("answerCall", &BOOLEAN),
        ],
        extensible: true,
        additions: &[
            Component::new("canMapAlias", &BOOLEAN),
            Component::new("callIdentifier", &CALL_IDENTIFIER),
            Component::optional("srcAlternatives", &SEQUENCE_OF_ENDPOINT),
            Component::optional("destAlternatives", &SEQUENCE_OF_ENDPOINT),
            Component::optional("gatekeeperIdentifier", &GATEKEEPER_IDENTIFIER),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
            Component::optional("transportQOS", &TRANSPORT_QOS),
            Component::new("willSupplyUUIEs", &BOOLEAN),
            Component::optional("callLinkage", &CALL_LINKAGE),
            Component::optional("gatewayDataRate", &DATA_RATE),
            Component::optional("capacity", &CALL_CAPACITY),
            Component::optional("circuitInfo", &CIRCUIT_INFO),
            Component::optional("desiredProtocols", &SEQUENCE_OF_SUPPORTED_PROTOCOLS),
            Component::optional("desiredTunnelledProtocol", &TUNNELLED_PROTOCOL),
            Component::optional("featureSet", &FEATURE_SET),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
            Component::new("canMapSrcAlias", &BOOLEAN),
        ],
    }),
);

/// `CallType`.
pub static CALL_TYPE: Type = Type::new(
    "CallType",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("pointToPoint", &NULL),
            Alternative::new("oneToN", &NULL),
            Alternative::new("nToOne", &NULL),
            Alternative::new("nToN", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CallModel`.
pub static CALL_MODEL: Type = Type::new(
    "CallModel",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("direct", &NULL),
            Alternative::new("gatekeeperRouted", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `TransportQOS`.
pub static TRANSPORT_QOS: Type = Type::new(
    "TransportQOS",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("endpointControlled", &NULL),
            Alternative::new("gatekeeperControlled", &NULL),
            Alternative::new("noControl", &NULL),
        ],
        extensible: true,
        additions: &[Alternative::new(
            "qOSCapabilities",
            &SEQUENCE_1_256_OF_H245_QOS_CAPABILITY,
        )],
    }),
);

/// `AdmissionConfirm`.
pub static ADMISSION_CONFIRM: Type = Type::new(
    "AdmissionConfirm",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::new("bandWidth", &BAND_WIDTH),
            Component::new("callModel", &CALL_MODEL),
            Component::new("destCallSignalAddress", &TRANSPORT_ADDRESS),
            Component::optional("irrFrequency", &INTEGER_1_65535),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
        ],
        extensible: true,
        additions: &[
            Component::optional("destinationInfo", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::optional("destExtraCallInfo", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::optional("destinationType", &ENDPOINT_TYPE),
            Component::optional("remoteExtensionAddress", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::optional("alternateEndpoints", &SEQUENCE_OF_ENDPOINT),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
            Component::optional("transportQOS", &TRANSPORT_QOS),
            Component::new("willRespondToIRR", &BOOLEAN),
            Component::new("uuiesRequested", &UUIES_REQUESTED),
            Component::optional("language", &SEQUENCE_OF_IA5_STRING_1_32),
            Component::optional(
                "alternateTransportAddresses",
                &ALTERNATE_TRANSPORT_ADDRESSES,
            ),
            Component::optional("useSpecifiedTransport", &USE_SPECIFIED_TRANSPORT),
            Component::optional("circuitInfo", &CIRCUIT_INFO),
            Component::optional("usageSpec", &SEQUENCE_OF_RAS_USAGE_SPECIFICATION),
            Component::optional("supportedProtocols", &SEQUENCE_OF_SUPPORTED_PROTOCOLS),
            Component::optional("serviceControl", &SEQUENCE_OF_SERVICE_CONTROL_SESSION),
            Component::optional("multipleCalls", &BOOLEAN),
            Component::optional("featureSet", &FEATURE_SET),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
            Component::optional("modifiedSrcInfo", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::optional("assignedGatekeeper", &ALTERNATE_GK),
        ],
    }),
);

/// `UUIEsRequested`.
pub static UUIES_REQUESTED: Type = Type::new(
    "UUIEsRequested",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("setup", &BOOLEAN),
            Component::new("callProceeding", &BOOLEAN),
            Component::new("connect", &BOOLEAN),
            Component::new("alerting", &BOOLEAN),
            Component::new("information", &BOOLEAN),
            Component::new("releaseComplete", &BOOLEAN),
            Component::new("facility", &BOOLEAN),
            Component::new("progress", &BOOLEAN),
            Component::new("empty", &BOOLEAN),
        ],
        extensible: true,
        additions: &[
            Component::new("status", &BOOLEAN),
            Component::new("statusInquiry", &BOOLEAN),
            Component::new("setupAcknowledge", &BOOLEAN),
            Component::new("notify", &BOOLEAN),
        ],
    }),
);

/// `AdmissionReject`.
pub static ADMISSION_REJECT: Type = Type::new(
    "AdmissionReject",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::new("rejectReason", &ADMISSION_REJECT_REASON),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
        ],
        extensible: true,
        additions: &[
            Component::optional("altGKInfo", &ALT_GK_INFO),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("callSignalAddress", &SEQUENCE_OF_TRANSPORT_ADDRESS),
            Component::optional("integrityCheckValue", &ICV),
            Component::optional("serviceControl", &SEQUENCE_OF_SERVICE_CONTROL_SESSION),
            Component::optional("featureSet", &FEATURE_SET),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
            Component::optional("assignedGatekeeper", &ALTERNATE_GK),
        ],
    }),
);

/// `AdmissionRejectReason`.
pub static ADMISSION_REJECT_REASON: Type = Type::new(
    "AdmissionRejectReason",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("calledPartyNotRegistered", &NULL),
            Alternative::new("invalidPermission", &NULL),
            Alternative::new("requestDenied", &NULL),
            Alternative::new("undefinedReason", &NULL),
            Alternative::new("callerNotRegistered", &NULL),
            Alternative::new("routeCallToGatekeeper", &NULL),
            Alternative::new("invalidEndpointIdentifier", &NULL),
            Alternative::new("resourceUnavailable", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("securityDenial", &NULL),
            Alternative::new("qosControlNotSupported", &NULL),
            Alternative::new("incompleteAddress", &NULL),
            Alternative::new("aliasesInconsistent", &NULL),
            Alternative::new("routeCallToSCN", &SEQUENCE_OF_PARTY_NUMBER),
            Alternative::new("exceedsCallCapacity", &NULL),
            Alternative::new("collectDestination", &NULL),
            Alternative::new("collectPIN", &NULL),
            Alternative::new("genericDataReason", &NULL),
            Alternative::new("neededFeatureNotSupported", &NULL),
            Alternative::new("securityError", &SECURITY_ERRORS2),
            Alternative::new("securityDHmismatch", &NULL),
            Alternative::new("noRouteToDestination", &NULL),
            Alternative::new("unallocatedNumber", &NULL),
            Alternative::new("registerWithAssignedGK", &NULL),
        ],
    }),
);

/// `BandwidthRequest`.
pub static BANDWIDTH_REQUEST: Type = Type::new(
    "BandwidthRequest",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::new("endpointIdentifier", &ENDPOINT_IDENTIFIER),
            Component::new("conferenceID", &CONFERENCE_IDENTIFIER),
            Component::new("callReferenceValue", &CALL_REFERENCE_VALUE),
            Component::optional("callType", &CALL_TYPE),
            Component::new("bandWidth", &BAND_WIDTH),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
        ],
        extensible: true,
        additions: &[
            Component::new("callIdentifier", &CALL_IDENTIFIER),
            Component::optional("gatekeeperIdentifier", &GATEKEEPER_IDENTIFIER),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
            Component::new("answeredCall", &BOOLEAN),
            Component::optional("callLinkage", &CALL_LINKAGE),
            Component::optional("capacity", &CALL_CAPACITY),
            Component::optional("usageInformation", &RAS_USAGE_INFORMATION),
            Component::optional("bandwidthDetails", &SEQUENCE_OF_BANDWIDTH_DETAILS),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
            Component::optional("transportQOS", &TRANSPORT_QOS),
        ],
    }),
);

/// `BandwidthConfirm`.
pub static BANDWIDTH_CONFIRM: Type = Type::new(
    "BandwidthConfirm",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::new("bandWidth", &BAND_WIDTH),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
        ],
        extensible: true,
        additions: &[
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
            Component::optional("capacity", &CALL_CAPACITY),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
            Component::optional("transportQOS", &TRANSPORT_QOS),
        ],
    }),
);

/// `BandwidthReject`.
pub static BANDWIDTH_REJECT: Type = Type::new(
    "BandwidthReject",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::new("rejectReason", &BAND_REJECT_REASON),
            Component::new("allowedBandWidth", &BAND_WIDTH),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
        ],
        extensible: true,
        additions: &[
            Component::optional("altGKInfo", &ALT_GK_INFO),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
        ],
    }),
);

/// `BandRejectReason`.
pub static BAND_REJECT_REASON: Type = Type::new(
    "BandRejectReason",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("notBound", &NULL),
            Alternative::new("invalidConferenceID", &NULL),
            Alternative::new("invalidPermission", &NULL),
            Alternative::new("insufficientResources", &NULL),
            Alternative::new("invalidRevision", &NULL),
            Alternative::new("undefinedReason", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("securityDenial", &NULL),
            Alternative::new("securityError", &SECURITY_ERRORS2),
        ],
    }),
);

/// `LocationRequest`.
pub static LOCATION_REQUEST: Type = Type::new(
    "LocationRequest",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::optional("endpointIdentifier", &ENDPOINT_IDENTIFIER),
            Component::new("destinationInfo", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::new("replyAddress", &TRANSPORT_ADDRESS),
        ],
        extensible: true,
        additions: &[
            Component::optional("sourceInfo", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::new("canMapAlias", &BOOLEAN),
            Component::optional("gatekeeperIdentifier", &GATEKEEPER_IDENTIFIER),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
            Component::optional("desiredProtocols", &SEQUENCE_OF_SUPPORTED_PROTOCOLS),
            Component::optional("desiredTunnelledProtocol", &TUNNELLED_PROTOCOL),
            Component::optional("featureSet", &FEATURE_SET),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
            Component::optional("hopCount", &INTEGER_1_255),
            Component::optional("circuitInfo", &CIRCUIT_INFO),
            Component::optional("callIdentifier", &CALL_IDENTIFIER),
            Component::optional("bandWidth", &BAND_WIDTH),
            Component::optional("sourceEndpointInfo", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::new("canMapSrcAlias", &BOOLEAN),
            Component::optional("language", &SEQUENCE_OF_IA5_STRING_1_32),
        ],
    }),
);

/// `LocationConfirm`.
pub static LOCATION_CONFIRM: Type = Type::new(
    "LocationConfirm",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::new("callSignalAddress", &TRANSPORT_ADDRESS),
            Component::new("rasAddress", &TRANSPORT_ADDRESS),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
        ],
        extensible: true,
        additions: &[
            Component::optional("destinationInfo", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::optional("destExtraCallInfo", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::optional("destinationType", &ENDPOINT_TYPE),
            Component::optional("remoteExtensionAddress", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::optional("alternateEndpoints", &SEQUENCE_OF_ENDPOINT),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
            Component::optional(
                "alternateTransportAddresses",
                &ALTERNATE_TRANSPORT_ADDRESSES,
            ),
            Component::optional("supportedProtocols", &SEQUENCE_OF_SUPPORTED_PROTOCOLS),
            Component::optional("multipleCalls", &BOOLEAN),
            Component::optional("featureSet", &FEATURE_SET),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
            Component::optional("circuitInfo", &CIRCUIT_INFO),
            Component::optional("serviceControl", &SEQUENCE_OF_SERVICE_CONTROL_SESSION),
            Component::optional("modifiedSrcInfo", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::optional("bandWidth", &BAND_WIDTH),
            Component::optional("language", &SEQUENCE_OF_IA5_STRING_1_32),
        ],
    }),
);

/// `LocationReject`.
pub static LOCATION_REJECT: Type = Type::new(
    "LocationReject",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::new("rejectReason", &LOCATION_REJECT_REASON),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
        ],
        extensible: true,
        additions: &[
            Component::optional("altGKInfo", &ALT_GK_INFO),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
            Component::optional("featureSet", &FEATURE_SET),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
            Component::optional("serviceControl", &SEQUENCE_OF_SERVICE_CONTROL_SESSION),
        ],
    }),
);

/// `LocationRejectReason`.
pub static LOCATION_REJECT_REASON: Type = Type::new(
    "LocationRejectReason",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("notRegistered", &NULL),
            Alternative::new("invalidPermission", &NULL),
            Alternative::new("requestDenied", &NULL),
            Alternative::new("undefinedReason", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("securityDenial", &NULL),
            Alternative::new("aliasesInconsistent", &NULL),
            Alternative::new("routeCalltoSCN", &SEQUENCE_OF_PARTY_NUMBER),
            Alternative::new("resourceUnavailable", &NULL),
            Alternative::new("genericDataReason", &NULL),
            Alternative::new("neededFeatureNotSupported", &NULL),
            Alternative::new("hopCountExceeded", &NULL),
            Alternative::new("incompleteAddress", &NULL),
            Alternative::new("securityError", &SECURITY_ERRORS2),
            Alternative::new("securityDHmismatch", &NULL),
            Alternative::new("noRouteToDestination", &NULL),
            Alternative::new("unallocatedNumber", &NULL),
        ],
    }),
);

/// `DisengageRequest`.
pub static DISENGAGE_REQUEST: Type = Type::new(
    "DisengageRequest",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::new("endpointIdentifier", &ENDPOINT_IDENTIFIER),
            Component::new("conferenceID", &CONFERENCE_IDENTIFIER),
            Component::new("callReferenceValue", &CALL_REFERENCE_VALUE),
            Component::new("disengageReason", &DISENGAGE_REASON),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
        ],
        extensible: true,
        additions: &[
            Component::new("callIdentifier", &CALL_IDENTIFIER),
            Component::optional("gatekeeperIdentifier", &GATEKEEPER_IDENTIFIER),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
            Component::new("answeredCall", &BOOLEAN),
            Component::optional("callLinkage", &CALL_LINKAGE),
            Component::optional("capacity", &CALL_CAPACITY),
            Component::optional("circuitInfo", &CIRCUIT_INFO),
            Component::optional("usageInformation", &RAS_USAGE_INFORMATION),
            Component::optional("terminationCause", &CALL_TERMINATION_CAUSE),
            Component::optional("serviceControl", &SEQUENCE_OF_SERVICE_CONTROL_SESSION),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
        ],
    }),
);

/// `DisengageReason`.
pub static DISENGAGE_REASON: Type = Type::new(
    "DisengageReason",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("forcedDrop", &NULL),
            Alternative::new("normalDrop", &NULL),
            Alternative::new("undefinedReason", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `DisengageConfirm`.
pub static DISENGAGE_CONFIRM: Type = Type::new(
    "DisengageConfirm",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
        ],
        extensible: true,
        additions: &[
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
            Component::optional("capacity", &CALL_CAPACITY),
            Component::optional("circuitInfo", &CIRCUIT_INFO),
            Component::optional("usageInformation", &RAS_USAGE_INFORMATION),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
            Component::optional("assignedGatekeeper", &ALTERNATE_GK),
        ],
    }),
);

/// `DisengageReject`.
pub static DISENGAGE_REJECT: Type = Type::new(
    "DisengageReject",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::new("rejectReason", &DISENGAGE_REJECT_REASON),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
        ],
        extensible: true,
        additions: &[
            Component::optional("altGKInfo", &ALT_GK_INFO),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
        ],
    }),
);

/// `DisengageRejectReason`.
pub static DISENGAGE_REJECT_REASON: Type = Type::new(
    "DisengageRejectReason",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("notRegistered", &NULL),
            Alternative::new("requestToDropOther", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("securityDenial", &NULL),
            Alternative::new("securityError", &SECURITY_ERRORS2),
        ],
    }),
);

/// `InfoRequest`.
pub static INFO_REQUEST: Type = Type::new(
    "InfoRequest",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::new("callReferenceValue", &CALL_REFERENCE_VALUE),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::optional("replyAddress", &TRANSPORT_ADDRESS),
        ],
        extensible: true,
        additions: &[
            Component::new("callIdentifier", &CALL_IDENTIFIER),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
            Component::optional("uuiesRequested", &UUIES_REQUESTED),
            Component::optional("callLinkage", &CALL_LINKAGE),
            Component::optional("usageInfoRequested", &RAS_USAGE_INFO_TYPES),
            Component::optional("segmentedResponseSupported", &NULL),
            Component::optional("nextSegmentRequested", &INTEGER_0_65535),
            Component::optional("capacityInfoRequested", &NULL),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
            Component::optional("assignedGatekeeper", &ALTERNATE_GK),
        ],
    }),
);

/// `InfoRequestResponse`.
pub static INFO_REQUEST_RESPONSE: Type = Type::new(
    "InfoRequestResponse",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::new("endpointType", &ENDPOINT_TYPE),
            Component::new("endpointIdentifier", &ENDPOINT_IDENTIFIER),
            Component::new("rasAddress", &TRANSPORT_ADDRESS),
            Component::new("callSignalAddress", &SEQUENCE_OF_TRANSPORT_ADDRESS),
            Component::optional("endpointAlias", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::optional("perCallInfo", &SEQUENCE_OF_PER_CALL_INFO),
        ],
        extensible: true,
        additions: &[
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
            Component::new("needResponse", &BOOLEAN),
            Component::optional("capacity", &CALL_CAPACITY),
            Component::optional("irrStatus", &INFO_REQUEST_RESPONSE_STATUS),
            Component::new("unsolicited", &BOOLEAN),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
        ],
    }),
);

/// `InfoRequestResponse.perCallInfo`.
pub static PER_CALL_INFO: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::new("callReferenceValue", &CALL_REFERENCE_VALUE),
            Component::new("conferenceID", &CONFERENCE_IDENTIFIER),
            Component::optional("originator", &BOOLEAN),
            Component::optional("audio", &SEQUENCE_OF_RTP_SESSION),
            Component::optional("video", &SEQUENCE_OF_RTP_SESSION),
            Component::optional("data", &SEQUENCE_OF_TRANSPORT_CHANNEL_INFO),
            Component::new("h245", &TRANSPORT_CHANNEL_INFO),
            Component::new("callSignalling", &TRANSPORT_CHANNEL_INFO).also(&["callSignaling"]),
            Component::new("callType", &CALL_TYPE),
            Component::new("bandWidth", &BAND_WIDTH),
            Component::new("callModel", &CALL_MODEL),
        ],
        extensible: true,
        additions: &[
            Component::new("callIdentifier", &CALL_IDENTIFIER),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::new("substituteConfIDs", &SEQUENCE_OF_CONFERENCE_IDENTIFIER),
            Component::optional("pdu", &SEQUENCE_OF_PER_CALL_INFO_PDU),
            Component::optional("callLinkage", &CALL_LINKAGE),
            Component::optional("usageInformation", &RAS_USAGE_INFORMATION),
            Component::optional("circuitInfo", &CIRCUIT_INFO),
        ],
    }),
);

/// `InfoRequestResponse.perCallInfo.pdu`.
pub static PER_CALL_INFO_PDU: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("h323pdu", &H323_UU_PDU),
            Component::new("sent", &BOOLEAN),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `InfoRequestResponseStatus`.
pub static INFO_REQUEST_RESPONSE_STATUS: Type = Type::new(
    "InfoRequestResponseStatus",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("complete", &NULL),
            Alternative::new("incomplete", &NULL),
            Alternative::new("segment", &INTEGER_0_65535),
            Alternative::new("invalidCall", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `InfoRequestAck`.
pub static INFO_REQUEST_ACK: Type = Type::new(
    "InfoRequestAck",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `InfoRequestNak`.
pub static INFO_REQUEST_NAK: Type = Type::new(
    "InfoRequestNak",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::new("nakReason", &INFO_REQUEST_NAK_REASON),
            Component::optional("altGKInfo", &ALT_GK_INFO),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `InfoRequestNakReason`.
pub static INFO_REQUEST_NAK_REASON: Type = Type::new(
    "InfoRequestNakReason",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("notRegistered", &NULL),
            Alternative::new("securityDenial", &NULL),
            Alternative::new("undefinedReason", &NULL),
        ],
        extensible: true,
        additions: &[Alternative::new("securityError", &SECURITY_ERRORS2)],
    }),
);

/// `TransportChannelInfo`.
pub static TRANSPORT_CHANNEL_INFO: Type = Type::new(
    "TransportChannelInfo",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("sendAddress", &TRANSPORT_ADDRESS),
            Component::optional("recvAddress", &TRANSPORT_ADDRESS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RTPSession`.
pub static RTP_SESSION: Type = Type::new(
    "RTPSession",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("rtpAddress", &TRANSPORT_CHANNEL_INFO),
            Component::new("rtcpAddress", &TRANSPORT_CHANNEL_INFO),
            Component::new("cname", &PRINTABLE_STRING),
            Component::new("ssrc", &INTEGER_1_4294967295),
            Component::new("sessionId", &INTEGER_1_255),
            Component::new("associatedSessionIds", &SEQUENCE_OF_INTEGER_1_255),
        ],
        extensible: true,
        additions: &[
            Component::optional("multicast", &NULL),
            Component::optional("bandwidth", &BAND_WIDTH),
        ],
    }),
);

/// `ResourcesAvailableIndicate`.
pub static RESOURCES_AVAILABLE_INDICATE: Type = Type::new(
    "ResourcesAvailableIndicate",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::new("protocolIdentifier", &PROTOCOL_IDENTIFIER),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::new("endpointIdentifier", &ENDPOINT_IDENTIFIER),
            Component::new("protocols", &SEQUENCE_OF_SUPPORTED_PROTOCOLS),
            Component::new("almostOutOfResources", &BOOLEAN),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
        ],
        extensible: true,
        additions: &[
            Component::optional("capacity", &CALL_CAPACITY),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
        ],
    }),
);

/// `ResourcesAvailableConfirm`.
pub static RESOURCES_AVAILABLE_CONFIRM: Type = Type::new(
    "ResourcesAvailableConfirm",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::new("protocolIdentifier", &PROTOCOL_IDENTIFIER),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
        ],
        extensible: true,
        additions: &[Component::optional(
            "genericData",
            &SEQUENCE_OF_GENERIC_DATA,
        )],
    }),
);

/// `ServiceControlIndication`.
pub static SERVICE_CONTROL_INDICATION: Type = Type::new(
    "ServiceControlIndication",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::new("serviceControl", &SEQUENCE_OF_SERVICE_CONTROL_SESSION),
            Component::optional("endpointIdentifier", &ENDPOINT_IDENTIFIER),
            Component::optional("callSpecific", &CALL_SPECIFIC),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
            Component::optional("featureSet", &FEATURE_SET),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ServiceControlIndication.callSpecific`.
pub static CALL_SPECIFIC: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("callIdentifier", &CALL_IDENTIFIER),
            Component::new("conferenceID", &CONFERENCE_IDENTIFIER),
            Component::new("answeredCall", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ServiceControlResponse`.
pub static SERVICE_CONTROL_RESPONSE: Type = Type::new(
    "ServiceControlResponse",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::optional("result", &SERVICE_CONTROL_RESULT),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
            Component::optional("featureSet", &FEATURE_SET),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ServiceControlResponse.result`.
pub static SERVICE_CONTROL_RESULT: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("started", &NULL),
            Alternative::new("failed", &NULL),
            Alternative::new("stopped", &NULL),
            Alternative::new("notAvailable", &NULL),
            Alternative::new("neededFeatureNotSupported", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RequestInProgress`.
pub static REQUEST_IN_PROGRESS: Type = Type::new(
    "RequestInProgress",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
            Component::new("delay", &INTEGER_1_65535),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NonStandardMessage`.
pub static NON_STANDARD_MESSAGE: Type = Type::new(
    "NonStandardMessage",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("requestSeqNum", &REQUEST_SEQ_NUM),
            Component::new("nonStandardData", &NON_STANDARD_PARAMETER),
        ],
        extensible: true,
        additions: &[
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
            Component::optional("featureSet", &FEATURE_SET),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
        ],
    }),
);

/// `UnknownMessageResponse`.
pub static UNKNOWN_MESSAGE_RESPONSE: Type = Type::new(
    "UnknownMessageResponse",
    Kind::Sequence(&Sequence {
        root: &[Component::new("requestSeqNum", &REQUEST_SEQ_NUM)],
        extensible: true,
        additions: &[
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("integrityCheckValue", &ICV),
            Component::new("messageNotUnderstood", &OCTET_STRING),
        ],
    }),
);

/// `RequestSeqNum`.
pub static REQUEST_SEQ_NUM: Type = Type::new("RequestSeqNum", Kind::Integer(Range::new(1, 65535)));

/// `ProtocolIdentifier`.
pub static PROTOCOL_IDENTIFIER: Type = Type::new("ProtocolIdentifier", Kind::ObjectIdentifier);

/// `GloballyUniqueID`.
pub static GLOBALLY_UNIQUE_ID: Type =
    Type::new("GloballyUniqueID", Kind::OctetString(Size::fixed(16)));

/// `CallIdentifier`.
pub static CALL_IDENTIFIER: Type = Type::new(
    "CallIdentifier",
    Kind::Sequence(&Sequence {
        root: &[Component::new("guid", &GLOBALLY_UNIQUE_ID)],
        extensible: true,
        additions: &[],
    }),
);

/// `CallReferenceValue`.
pub static CALL_REFERENCE_VALUE: Type =
    Type::new("CallReferenceValue", Kind::Integer(Range::new(0, 65535)));

/// `ConferenceIdentifier`.
pub static CONFERENCE_IDENTIFIER: Type =
    Type::new("ConferenceIdentifier", Kind::OctetString(Size::fixed(16)));

/// `CallLinkage`.
pub static CALL_LINKAGE: Type = Type::new(
    "CallLinkage",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("globalCallId", &GLOBALLY_UNIQUE_ID),
            Component::optional("threadId", &GLOBALLY_UNIQUE_ID),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `EndpointIdentifier`.
pub static ENDPOINT_IDENTIFIER: Type =
    Type::new("EndpointIdentifier", Kind::BmpString(Size::range(1, 128)));

/// `GatekeeperIdentifier`.
pub static GATEKEEPER_IDENTIFIER: Type =
    Type::new("GatekeeperIdentifier", Kind::BmpString(Size::range(1, 128)));

/// `TimeToLive`.
pub static TIME_TO_LIVE: Type = Type::new("TimeToLive", Kind::Integer(Range::new(1, 4294967295)));

/// `BandWidth`.
pub static BAND_WIDTH: Type = Type::new("BandWidth", Kind::Integer(Range::new(0, 4294967295)));

/// `TransportAddress`.
pub static TRANSPORT_ADDRESS: Type = Type::new(
    "TransportAddress",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("ipAddress", &IP_ADDRESS),
            Alternative::new("ipSourceRoute", &IP_SOURCE_ROUTE),
            Alternative::new("ipxAddress", &IPX_ADDRESS),
            Alternative::new("ip6Address", &IP6_ADDRESS),
            Alternative::new("netBios", &OCTET_STRING_16),
            Alternative::new("nsap", &OCTET_STRING_1_20),
            Alternative::new("nonStandardAddress", &NON_STANDARD_PARAMETER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `TransportAddress.ipAddress`.
pub static IP_ADDRESS: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("ip", &OCTET_STRING_4),
            Component::new("port", &INTEGER_0_65535),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `TransportAddress.ipSourceRoute`.
pub static IP_SOURCE_ROUTE: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("ip", &OCTET_STRING_4),
            Component::new("port", &INTEGER_0_65535),
            Component::new("route", &SEQUENCE_OF_OCTET_STRING_4),
            Component::new("routing", &IP_SOURCE_ROUTING),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `TransportAddress.ipSourceRoute.routing`.
pub static IP_SOURCE_ROUTING: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("strict", &NULL),
            Alternative::new("loose", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `TransportAddress.ipxAddress`.
pub static IPX_ADDRESS: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("node", &OCTET_STRING_6),
            Component::new("netnum", &OCTET_STRING_4),
            Component::new("port", &OCTET_STRING_2),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `TransportAddress.ip6Address`.
pub static IP6_ADDRESS: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("ip", &OCTET_STRING_16),
            Component::new("port", &INTEGER_0_65535),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `AlternateTransportAddresses`.
pub static ALTERNATE_TRANSPORT_ADDRESSES: Type = Type::new(
    "AlternateTransportAddresses",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "annexE",
            &SEQUENCE_OF_TRANSPORT_ADDRESS,
        )],
        extensible: true,
        additions: &[Component::optional("sctp", &SEQUENCE_OF_TRANSPORT_ADDRESS)],
    }),
);

/// `UseSpecifiedTransport`.
pub static USE_SPECIFIED_TRANSPORT: Type = Type::new(
    "UseSpecifiedTransport",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("tcp", &NULL),
            Alternative::new("annexE", &NULL),
        ],
        extensible: true,
        additions: &[Alternative::new("sctp", &NULL)],
    }),
);

/// `AliasAddress`.
pub static ALIAS_ADDRESS: Type = Type::new(
    "AliasAddress",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("dialledDigits", &IA5_STRING_1_128_NUMBER_DIGITS_ALPHABET)
                .also(&["dialedDigits"]),
            Alternative::new("h323-ID", &BMP_STRING_1_256),
        ],
        extensible: true,
        additions: &[
            Alternative::new("url-ID", &IA5_STRING_1_512),
            Alternative::new("transportID", &TRANSPORT_ADDRESS),
            Alternative::new("email-ID", &IA5_STRING_1_512),
            Alternative::new("partyNumber", &PARTY_NUMBER),
            Alternative::new("mobileUIM", &MOBILE_UIM),
            Alternative::new("isupNumber", &ISUP_NUMBER),
        ],
    }),
);

/// `AddressPattern`.
pub static ADDRESS_PATTERN: Type = Type::new(
    "AddressPattern",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("wildcard", &ALIAS_ADDRESS),
            Alternative::new("range", &ADDRESS_PATTERN_RANGE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `AddressPattern.range`.
pub static ADDRESS_PATTERN_RANGE: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("startOfRange", &PARTY_NUMBER),
            Component::new("endOfRange", &PARTY_NUMBER),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `ExtendedAliasAddress`.
pub static EXTENDED_ALIAS_ADDRESS: Type = Type::new(
    "ExtendedAliasAddress",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("address", &ALIAS_ADDRESS),
            Component::optional("presentationIndicator", &PRESENTATION_INDICATOR),
            Component::optional("screeningIndicator", &SCREENING_INDICATOR),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `DisplayName`.
pub static DISPLAY_NAME: Type = Type::new(
    "DisplayName",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("language", &IA5_STRING),
            Component::new("name", &BMP_STRING_1_80),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `SupportedPrefix`.
pub static SUPPORTED_PREFIX: Type = Type::new(
    "SupportedPrefix",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::new("prefix", &ALIAS_ADDRESS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `PartyNumber`.
pub static PARTY_NUMBER: Type = Type::new(
    "PartyNumber",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("e164Number", &PUBLIC_PARTY_NUMBER),
            Alternative::new("dataPartyNumber", &NUMBER_DIGITS),
            Alternative::new("telexPartyNumber", &NUMBER_DIGITS),
            Alternative::new("privateNumber", &PRIVATE_PARTY_NUMBER),
            Alternative::new("nationalStandardPartyNumber", &NUMBER_DIGITS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `PublicPartyNumber`.
pub static PUBLIC_PARTY_NUMBER: Type = Type::new(
    "PublicPartyNumber",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("publicTypeOfNumber", &PUBLIC_TYPE_OF_NUMBER),
            Component::new("publicNumberDigits", &NUMBER_DIGITS),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `PublicTypeOfNumber`.
pub static PUBLIC_TYPE_OF_NUMBER: Type = Type::new(
    "PublicTypeOfNumber",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("unknown", &NULL),
            Alternative::new("internationalNumber", &NULL),
            Alternative::new("nationalNumber", &NULL),
            Alternative::new("networkSpecificNumber", &NULL),
            Alternative::new("subscriberNumber", &NULL),
            Alternative::new("abbreviatedNumber", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `PrivatePartyNumber`.
pub static PRIVATE_PARTY_NUMBER: Type = Type::new(
    "PrivatePartyNumber",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("privateTypeOfNumber", &PRIVATE_TYPE_OF_NUMBER),
            Component::new("privateNumberDigits", &NUMBER_DIGITS),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `PrivateTypeOfNumber`.
pub static PRIVATE_TYPE_OF_NUMBER: Type = Type::new(
    "PrivateTypeOfNumber",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("unknown", &NULL),
            Alternative::new("level2RegionalNumber", &NULL),
            Alternative::new("level1RegionalNumber", &NULL),
            Alternative::new("pISNSpecificNumber", &NULL),
            Alternative::new("localNumber", &NULL),
            Alternative::new("abbreviatedNumber", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NumberDigits`.
pub static NUMBER_DIGITS: Type = Type::new(
    "NumberDigits",
    Kind::Ia5String(Size::range(1, 128), &NUMBER_DIGITS_ALPHABET),
);

/// `IsupNumber`.
pub static ISUP_NUMBER: Type = Type::new(
    "IsupNumber",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("e164Number", &ISUP_PUBLIC_PARTY_NUMBER),
            Alternative::new("dataPartyNumber", &ISUP_DIGITS),
            Alternative::new("telexPartyNumber", &ISUP_DIGITS),
            Alternative::new("privateNumber", &ISUP_PRIVATE_PARTY_NUMBER),
            Alternative::new("nationalStandardPartyNumber", &ISUP_DIGITS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `IsupPublicPartyNumber`.
pub static ISUP_PUBLIC_PARTY_NUMBER: Type = Type::new(
    "IsupPublicPartyNumber",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("natureOfAddress", &NATURE_OF_ADDRESS),
            Component::new("address", &ISUP_DIGITS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `IsupPrivatePartyNumber`.
pub static ISUP_PRIVATE_PARTY_NUMBER: Type = Type::new(
    "IsupPrivatePartyNumber",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("privateTypeOfNumber", &PRIVATE_TYPE_OF_NUMBER),
            Component::new("address", &ISUP_DIGITS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NatureOfAddress`.
pub static NATURE_OF_ADDRESS: Type = Type::new(
    "NatureOfAddress",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("unknown", &NULL),
            Alternative::new("subscriberNumber", &NULL),
            Alternative::new("nationalNumber", &NULL),
            Alternative::new("internationalNumber", &NULL),
            Alternative::new("networkSpecificNumber", &NULL),
            Alternative::new("routingNumberNationalFormat", &NULL),
            Alternative::new("routingNumberNetworkSpecificFormat", &NULL),
            Alternative::new("routingNumberWithCalledDirectoryNumber", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `IsupDigits`.
pub static ISUP_DIGITS: Type = Type::new(
    "IsupDigits",
    Kind::Ia5String(Size::range(1, 128), &ISUP_DIGITS_ALPHABET),
);

/// `MobileUIM`.
pub static MOBILE_UIM: Type = Type::new(
    "MobileUIM",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("ansi-41-uim", &ANSI41_UIM),
            Alternative::new("gsm-uim", &GSM_UIM),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ANSI-41-UIM`.
pub static ANSI41_UIM: Type = Type::new(
    "ANSI-41-UIM",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("imsi", &IA5_STRING_3_16_TBCD_STRING_ALPHABET),
            Component::optional("min", &IA5_STRING_3_16_TBCD_STRING_ALPHABET),
            Component::optional("mdn", &IA5_STRING_3_16_TBCD_STRING_ALPHABET),
            Component::optional("msisdn", &IA5_STRING_3_16_TBCD_STRING_ALPHABET),
            Component::optional("esn", &IA5_STRING_16_TBCD_STRING_ALPHABET),
            Component::optional("mscid", &IA5_STRING_3_16_TBCD_STRING_ALPHABET),
            Component::new("system-id", &ANSI41_SYSTEM_ID),
            Component::optional("systemMyTypeCode", &OCTET_STRING_1),
            Component::optional("systemAccessType", &OCTET_STRING_1),
            Component::optional("qualificationInformationCode", &OCTET_STRING_1),
            Component::optional("sesn", &IA5_STRING_16_TBCD_STRING_ALPHABET),
            Component::optional("soc", &IA5_STRING_3_16_TBCD_STRING_ALPHABET),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ANSI-41-UIM.system-id`.
pub static ANSI41_SYSTEM_ID: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("sid", &IA5_STRING_1_4_TBCD_STRING_ALPHABET),
            Alternative::new("mid", &IA5_STRING_1_4_TBCD_STRING_ALPHABET),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `GSM-UIM`.
pub static GSM_UIM: Type = Type::new(
    "GSM-UIM",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("imsi", &IA5_STRING_3_16_TBCD_STRING_ALPHABET),
            Component::optional("tmsi", &OCTET_STRING_1_4),
            Component::optional("msisdn", &IA5_STRING_3_16_TBCD_STRING_ALPHABET),
            Component::optional("imei", &IA5_STRING_15_16_TBCD_STRING_ALPHABET),
            Component::optional("hplmn", &IA5_STRING_1_4_TBCD_STRING_ALPHABET),
            Component::optional("vplmn", &IA5_STRING_1_4_TBCD_STRING_ALPHABET),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `TBCD-STRING`.
pub static TBCD_STRING: Type = Type::new(
    "TBCD-STRING",
    Kind::Ia5String(Size::ANY, &TBCD_STRING_ALPHABET),
);

/// `EndpointType`.
pub static ENDPOINT_TYPE: Type = Type::new(
    "EndpointType",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::optional("vendor", &VENDOR_IDENTIFIER),
            Component::optional("gatekeeper", &GATEKEEPER_INFO),
            Component::optional("gateway", &GATEWAY_INFO),
            Component::optional("mcu", &MCU_INFO),
            Component::optional("terminal", &TERMINAL_INFO),
            Component::new("mc", &BOOLEAN),
            Component::new("undefinedNode", &BOOLEAN),
        ],
        extensible: true,
        additions: &[
            Component::optional("set", &BIT_STRING_32),
            Component::optional(
                "supportedTunnelledProtocols",
                &SEQUENCE_OF_TUNNELLED_PROTOCOL,
            ),
        ],
    }),
);

/// `TerminalInfo`.
pub static TERMINAL_INFO: Type = Type::new(
    "TerminalInfo",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "nonStandardData",
            &NON_STANDARD_PARAMETER,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `GatekeeperInfo`.
pub static GATEKEEPER_INFO: Type = Type::new(
    "GatekeeperInfo",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "nonStandardData",
            &NON_STANDARD_PARAMETER,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `GatewayInfo`.
pub static GATEWAY_INFO: Type = Type::new(
    "GatewayInfo",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("protocol", &SEQUENCE_OF_SUPPORTED_PROTOCOLS),
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `McuInfo`.
pub static MCU_INFO: Type = Type::new(
    "McuInfo",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "nonStandardData",
            &NON_STANDARD_PARAMETER,
        )],
        extensible: true,
        additions: &[Component::optional(
            "protocol",
            &SEQUENCE_OF_SUPPORTED_PROTOCOLS,
        )],
    }),
);

/// `VendorIdentifier`.
pub static VENDOR_IDENTIFIER: Type = Type::new(
    "VendorIdentifier",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("vendor", &H221_NON_STANDARD),
            Component::optional("productId", &OCTET_STRING_1_256),
            Component::optional("versionId", &OCTET_STRING_1_256),
        ],
        extensible: true,
        additions: &[Component::optional("enterpriseNumber", &OBJECT_IDENTIFIER)],
    }),
);

/// `Endpoint`.
pub static ENDPOINT: Type = Type::new(
    "Endpoint",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::optional("aliasAddress", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::optional("callSignalAddress", &SEQUENCE_OF_TRANSPORT_ADDRESS),
            Component::optional("rasAddress", &SEQUENCE_OF_TRANSPORT_ADDRESS),
            Component::optional("endpointType", &ENDPOINT_TYPE),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_CRYPTO_H323_TOKEN),
            Component::optional("priority", &INTEGER_0_127),
            Component::optional("remoteExtensionAddress", &SEQUENCE_OF_ALIAS_ADDRESS),
            Component::optional("destExtraCallInfo", &SEQUENCE_OF_ALIAS_ADDRESS),
        ],
        extensible: true,
        additions: &[
            Component::optional(
                "alternateTransportAddresses",
                &ALTERNATE_TRANSPORT_ADDRESSES,
            ),
            Component::optional("circuitInfo", &CIRCUIT_INFO),
            Component::optional("featureSet", &FEATURE_SET),
        ],
    }),
);

/// `AlternateGK`.
pub static ALTERNATE_GK: Type = Type::new(
    "AlternateGK",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("rasAddress", &TRANSPORT_ADDRESS),
            Component::optional("gatekeeperIdentifier", &GATEKEEPER_IDENTIFIER),
            Component::new("needToRegister", &BOOLEAN),
            Component::new("priority", &INTEGER_0_127),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `AltGKInfo`.
pub static ALT_GK_INFO: Type = Type::new(
    "AltGKInfo",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("alternateGatekeeper", &SEQUENCE_OF_ALTERNATE_GK),
            Component::new("altGKisPermanent", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `SupportedProtocols`.
pub static SUPPORTED_PROTOCOLS: Type = Type::new(
    "SupportedProtocols",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandardData", &NON_STANDARD_PARAMETER),
            Alternative::new("h310", &H310_CAPS),
            Alternative::new("h320", &H320_CAPS),
            Alternative::new("h321", &H321_CAPS),
            Alternative::new("h322", &H322_CAPS),
            Alternative::new("h323", &H323_CAPS),
            Alternative::new("h324", &H324_CAPS),
            Alternative::new("voice", &VOICE_CAPS),
            Alternative::new("t120-only", &T120_ONLY_CAPS),
        ],
        extensible: true,
        additions: &[
            Alternative::new("nonStandardProtocol", &NON_STANDARD_PROTOCOL),
            Alternative::new("t38FaxAnnexbOnly", &T38_FAX_ANNEXB_ONLY_CAPS),
            Alternative::new("sip", &SIP_CAPS),
        ],
    }),
);

/// `H310Caps`.
pub static H310_CAPS: Type = Type::new(
    "H310Caps",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "nonStandardData",
            &NON_STANDARD_PARAMETER,
        )],
        extensible: true,
        additions: &[
            Component::optional("dataRatesSupported", &SEQUENCE_OF_DATA_RATE),
            Component::new("supportedPrefixes", &SEQUENCE_OF_SUPPORTED_PREFIX),
        ],
    }),
);

/// `H320Caps`.
pub static H320_CAPS: Type = Type::new(
    "H320Caps",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "nonStandardData",
            &NON_STANDARD_PARAMETER,
        )],
        extensible: true,
        additions: &[
            Component::optional("dataRatesSupported", &SEQUENCE_OF_DATA_RATE),
            Component::new("supportedPrefixes", &SEQUENCE_OF_SUPPORTED_PREFIX),
        ],
    }),
);

/// `H321Caps`.
pub static H321_CAPS: Type = Type::new(
    "H321Caps",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "nonStandardData",
            &NON_STANDARD_PARAMETER,
        )],
        extensible: true,
        additions: &[
            Component::optional("dataRatesSupported", &SEQUENCE_OF_DATA_RATE),
            Component::new("supportedPrefixes", &SEQUENCE_OF_SUPPORTED_PREFIX),
        ],
    }),
);

/// `H322Caps`.
pub static H322_CAPS: Type = Type::new(
    "H322Caps",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "nonStandardData",
            &NON_STANDARD_PARAMETER,
        )],
        extensible: true,
        additions: &[
            Component::optional("dataRatesSupported", &SEQUENCE_OF_DATA_RATE),
            Component::new("supportedPrefixes", &SEQUENCE_OF_SUPPORTED_PREFIX),
        ],
    }),
);

/// `H323Caps`.
pub static H323_CAPS: Type = Type::new(
    "H323Caps",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "nonStandardData",
            &NON_STANDARD_PARAMETER,
        )],
        extensible: true,
        additions: &[
            Component::optional("dataRatesSupported", &SEQUENCE_OF_DATA_RATE),
            Component::new("supportedPrefixes", &SEQUENCE_OF_SUPPORTED_PREFIX),
        ],
    }),
);

/// `H324Caps`.
pub static H324_CAPS: Type = Type::new(
    "H324Caps",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "nonStandardData",
            &NON_STANDARD_PARAMETER,
        )],
        extensible: true,
        additions: &[
            Component::optional("dataRatesSupported", &SEQUENCE_OF_DATA_RATE),
            Component::new("supportedPrefixes", &SEQUENCE_OF_SUPPORTED_PREFIX),
        ],
    }),
);

/// `VoiceCaps`.
pub static VOICE_CAPS: Type = Type::new(
    "VoiceCaps",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "nonStandardData",
            &NON_STANDARD_PARAMETER,
        )],
        extensible: true,
        additions: &[
            Component::optional("dataRatesSupported", &SEQUENCE_OF_DATA_RATE),
            Component::new("supportedPrefixes", &SEQUENCE_OF_SUPPORTED_PREFIX),
        ],
    }),
);

/// `T120OnlyCaps`.
pub static T120_ONLY_CAPS: Type = Type::new(
    "T120OnlyCaps",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "nonStandardData",
            &NON_STANDARD_PARAMETER,
        )],
        extensible: true,
        additions: &[
            Component::optional("dataRatesSupported", &SEQUENCE_OF_DATA_RATE),
            Component::new("supportedPrefixes", &SEQUENCE_OF_SUPPORTED_PREFIX),
        ],
    }),
);

/// `NonStandardProtocol`.
pub static NON_STANDARD_PROTOCOL: Type = Type::new(
    "NonStandardProtocol",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::optional("dataRatesSupported", &SEQUENCE_OF_DATA_RATE),
            Component::new("supportedPrefixes", &SEQUENCE_OF_SUPPORTED_PREFIX),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `T38FaxAnnexbOnlyCaps`.
pub static T38_FAX_ANNEXB_ONLY_CAPS: Type = Type::new(
    "T38FaxAnnexbOnlyCaps",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::optional("dataRatesSupported", &SEQUENCE_OF_DATA_RATE),
            Component::new("supportedPrefixes", &SEQUENCE_OF_SUPPORTED_PREFIX),
            Component::new("t38FaxProtocol", &h245::schema::DATA_PROTOCOL_CAPABILITY),
            Component::new("t38FaxProfile", &h245::schema::T38_FAX_PROFILE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `SIPCaps`.
pub static SIP_CAPS: Type = Type::new(
    "SIPCaps",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::optional("dataRatesSupported", &SEQUENCE_OF_DATA_RATE),
            Component::optional("supportedPrefixes", &SEQUENCE_OF_SUPPORTED_PREFIX),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `DataRate`.
pub static DATA_RATE: Type = Type::new(
    "DataRate",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::new("channelRate", &BAND_WIDTH),
            Component::optional("channelMultiplier", &INTEGER_1_256),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `TunnelledProtocol`.
pub static TUNNELLED_PROTOCOL: Type = Type::new(
    "TunnelledProtocol",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("id", &TUNNELLED_PROTOCOL_ID),
            Component::optional("subIdentifier", &IA5_STRING_1_64),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `TunnelledProtocol.id`.
pub static TUNNELLED_PROTOCOL_ID: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("tunnelledProtocolObjectID", &OBJECT_IDENTIFIER),
            Alternative::new(
                "tunnelledProtocolAlternateID",
                &TUNNELLED_PROTOCOL_ALTERNATE_IDENTIFIER,
            ),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `TunnelledProtocolAlternateIdentifier`.
pub static TUNNELLED_PROTOCOL_ALTERNATE_IDENTIFIER: Type = Type::new(
    "TunnelledProtocolAlternateIdentifier",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("protocolType", &IA5_STRING_1_64),
            Component::optional("protocolVariant", &IA5_STRING_1_64),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H245Security`.
pub static H245_SECURITY: Type = Type::new(
    "H245Security",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("noSecurity", &NULL),
            Alternative::new("tls", &SECURITY_CAPABILITIES),
            Alternative::new("ipsec", &SECURITY_CAPABILITIES),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `SecurityCapabilities`.
pub static SECURITY_CAPABILITIES: Type = Type::new(
    "SecurityCapabilities",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("nonStandard", &NON_STANDARD_PARAMETER),
            Component::new("encryption", &SECURITY_SERVICE_MODE),
            Component::new("authenticaton", &SECURITY_SERVICE_MODE),
            Component::new("integrity", &SECURITY_SERVICE_MODE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `SecurityServiceMode`.
pub static SECURITY_SERVICE_MODE: Type = Type::new(
    "SecurityServiceMode",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("none", &NULL),
            Alternative::new("default", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `SecurityErrors`.
pub static SECURITY_ERRORS: Type = Type::new(
    "SecurityErrors",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("securityWrongSyncTime", &NULL),
            Alternative::new("securityReplay", &NULL),
            Alternative::new("securityWrongGeneralID", &NULL),
            Alternative::new("securityWrongSendersID", &NULL),
            Alternative::new("securityIntegrityFailed", &NULL),
            Alternative::new("securityWrongOID", &NULL),
            Alternative::new("securityDHmismatch", &NULL),
            Alternative::new("securityCertificateExpired", &NULL),
            Alternative::new("securityCertificateDateInvalid", &NULL),
            Alternative::new("securityCertificateRevoked", &NULL),
            Alternative::new("securityCertificateNotReadable", &NULL),
            Alternative::new("securityCertificateSignatureInvalid", &NULL),
            Alternative::new("securityCertificateMissing", &NULL),
            Alternative::new("securityCertificateIncomplete", &NULL),
            Alternative::new("securityUnsupportedCertificateAlgOID", &NULL),
            Alternative::new("securityUnknownCA", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `SecurityErrors2`.
pub static SECURITY_ERRORS2: Type = Type::new(
    "SecurityErrors2",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("securityWrongSyncTime", &NULL),
            Alternative::new("securityReplay", &NULL),
            Alternative::new("securityWrongGeneralID", &NULL),
            Alternative::new("securityWrongSendersID", &NULL),
            Alternative::new("securityIntegrityFailed", &NULL),
            Alternative::new("securityWrongOID", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CryptoH323Token`.
pub static CRYPTO_H323_TOKEN: Type = Type::new(
    "CryptoH323Token",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("cryptoEPPwdHash", &CRYPTO_EP_PWD_HASH),
            Alternative::new("cryptoGKPwdHash", &CRYPTO_GK_PWD_HASH),
            Alternative::new("cryptoEPPwdEncr", &h235::schema::ENCRYPTED),
            Alternative::new("cryptoGKPwdEncr", &h235::schema::ENCRYPTED),
            Alternative::new("cryptoEPCert", &h235::schema::SIGNED),
            Alternative::new("cryptoGKCert", &h235::schema::SIGNED),
            Alternative::new("cryptoFastStart", &h235::schema::SIGNED),
            Alternative::new("nestedcryptoToken", &h235::schema::CRYPTO_TOKEN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CryptoH323Token.cryptoEPPwdHash`.
pub static CRYPTO_EP_PWD_HASH: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("alias", &ALIAS_ADDRESS),
            Component::new("timeStamp", &h235::schema::TIME_STAMP),
            Component::new("token", &h235::schema::HASHED),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `CryptoH323Token.cryptoGKPwdHash`.
pub static CRYPTO_GK_PWD_HASH: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("gatekeeperId", &GATEKEEPER_IDENTIFIER),
            Component::new("timeStamp", &h235::schema::TIME_STAMP),
            Component::new("token", &h235::schema::HASHED),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `ICV`.
pub static ICV: Type = Type::new(
    "ICV",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("algorithmOID", &OBJECT_IDENTIFIER),
            Component::new("icv", &BIT_STRING),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `IntegrityMechanism`.
pub static INTEGRITY_MECHANISM: Type = Type::new(
    "IntegrityMechanism",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("digSig", &NULL),
            Alternative::new("iso9797", &OBJECT_IDENTIFIER),
            Alternative::new("nonIsoIM", &NON_ISO_INTEGRITY_MECHANISM),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NonIsoIntegrityMechanism`.
pub static NON_ISO_INTEGRITY_MECHANISM: Type = Type::new(
    "NonIsoIntegrityMechanism",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("hMAC-MD5", &NULL),
            Alternative::new("hMAC-iso10118-2-s", &ENCRYPT_INT_ALG),
            Alternative::new("hMAC-iso10118-2-l", &ENCRYPT_INT_ALG),
            Alternative::new("hMAC-iso10118-3", &OBJECT_IDENTIFIER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `EncryptIntAlg`.
pub static ENCRYPT_INT_ALG: Type = Type::new(
    "EncryptIntAlg",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("isoAlgorithm", &OBJECT_IDENTIFIER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `EncodedFastStartToken`.
pub static ENCODED_FAST_START_TOKEN: Type = Type::new("EncodedFastStartToken", Kind::OpenType);

/// `CapacityReportingCapability`.
pub static CAPACITY_REPORTING_CAPABILITY: Type = Type::new(
    "CapacityReportingCapability",
    Kind::Sequence(&Sequence {
        root: &[Component::new("canReportCallCapacity", &BOOLEAN)],
        extensible: true,
        additions: &[],
    }),
);

/// `CapacityReportingSpecification`.
pub static CAPACITY_REPORTING_SPECIFICATION: Type = Type::new(
    "CapacityReportingSpecification",
    Kind::Sequence(&Sequence {
        root: &[Component::new("when", &CAPACITY_REPORTING_WHEN)],
        extensible: true,
        additions: &[],
    }),
);

/// `CapacityReportingSpecification.when`.
pub static CAPACITY_REPORTING_WHEN: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("callStart", &NULL),
            Component::optional("callEnd", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CallCapacity`.
pub static CALL_CAPACITY: Type = Type::new(
    "CallCapacity",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("maximumCallCapacity", &CALL_CAPACITY_INFO),
            Component::optional("currentCallCapacity", &CALL_CAPACITY_INFO),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CallCapacityInfo`.
pub static CALL_CAPACITY_INFO: Type = Type::new(
    "CallCapacityInfo",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("voiceGwCallsAvailable", &SEQUENCE_OF_CALLS_AVAILABLE),
            Component::optional("h310GwCallsAvailable", &SEQUENCE_OF_CALLS_AVAILABLE),
            Component::optional("h320GwCallsAvailable", &SEQUENCE_OF_CALLS_AVAILABLE),
            Component::optional("h321GwCallsAvailable", &SEQUENCE_OF_CALLS_AVAILABLE),
            Component::optional("h322GwCallsAvailable", &SEQUENCE_OF_CALLS_AVAILABLE),
            Component::optional("h323GwCallsAvailable", &SEQUENCE_OF_CALLS_AVAILABLE),
            Component::optional("h324GwCallsAvailable", &SEQUENCE_OF_CALLS_AVAILABLE),
            Component::optional("t120OnlyGwCallsAvailable", &SEQUENCE_OF_CALLS_AVAILABLE),
            Component::optional(
                "t38FaxAnnexbOnlyGwCallsAvailable",
                &SEQUENCE_OF_CALLS_AVAILABLE,
            ),
            Component::optional("terminalCallsAvailable", &SEQUENCE_OF_CALLS_AVAILABLE),
            Component::optional("mcuCallsAvailable", &SEQUENCE_OF_CALLS_AVAILABLE),
        ],
        extensible: true,
        additions: &[Component::optional(
            "sipGwCallsAvailable",
            &SEQUENCE_OF_CALLS_AVAILABLE,
        )],
    }),
);

/// `CallsAvailable`.
pub static CALLS_AVAILABLE: Type = Type::new(
    "CallsAvailable",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("calls", &INTEGER_0_4294967295),
            Component::optional("group", &IA5_STRING_1_128),
        ],
        extensible: true,
        additions: &[Component::optional("carrier", &CARRIER_INFO)],
    }),
);

/// `CircuitInfo`.
pub static CIRCUIT_INFO: Type = Type::new(
    "CircuitInfo",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("sourceCircuitID", &CIRCUIT_IDENTIFIER),
            Component::optional("destinationCircuitID", &CIRCUIT_IDENTIFIER),
            Component::optional("genericData", &SEQUENCE_OF_GENERIC_DATA),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CircuitIdentifier`.
pub static CIRCUIT_IDENTIFIER: Type = Type::new(
    "CircuitIdentifier",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("cic", &CIC_INFO),
            Component::optional("group", &GROUP_ID),
        ],
        extensible: true,
        additions: &[Component::optional("carrier", &CARRIER_INFO)],
    }),
);

/// `CicInfo`.
pub static CIC_INFO: Type = Type::new(
    "CicInfo",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("cic", &SEQUENCE_OF_OCTET_STRING_2_4),
            Component::new("pointCode", &OCTET_STRING_2_5),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `GroupID`.
pub static GROUP_ID: Type = Type::new(
    "GroupID",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("member", &SEQUENCE_OF_INTEGER_0_65535),
            Component::new("group", &IA5_STRING_1_128),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CarrierInfo`.
pub static CARRIER_INFO: Type = Type::new(
    "CarrierInfo",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("carrierIdentificationCode", &OCTET_STRING_3_4),
            Component::optional("carrierName", &IA5_STRING_1_128),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `BandwidthDetails`.
pub static BANDWIDTH_DETAILS: Type = Type::new(
    "BandwidthDetails",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("sender", &BOOLEAN),
            Component::new("multicast", &BOOLEAN),
            Component::new("bandwidth", &BAND_WIDTH),
            Component::new("rtcpAddresses", &TRANSPORT_CHANNEL_INFO),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RasUsageInfoTypes`.
pub static RAS_USAGE_INFO_TYPES: Type = Type::new(
    "RasUsageInfoTypes",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("nonStandardUsageTypes", &SEQUENCE_OF_NON_STANDARD_PARAMETER),
            Component::optional("startTime", &NULL),
            Component::optional("endTime", &NULL),
            Component::optional("terminationCause", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RasUsageSpecification`.
pub static RAS_USAGE_SPECIFICATION: Type = Type::new(
    "RasUsageSpecification",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("when", &RAS_USAGE_WHEN),
            Component::optional("callStartingPoint", &RAS_USAGE_STARTING_POINT),
            Component::new("required", &RAS_USAGE_INFO_TYPES),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RasUsageSpecification.when`.
pub static RAS_USAGE_WHEN: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("start", &NULL),
            Component::optional("end", &NULL),
            Component::optional("inIrr", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RasUsageSpecification.callStartingPoint`.
pub static RAS_USAGE_STARTING_POINT: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("alerting", &NULL),
            Component::optional("connect", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RasUsageInformation`.
pub static RAS_USAGE_INFORMATION: Type = Type::new(
    "RasUsageInformation",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new(
                "nonStandardUsageFields",
                &SEQUENCE_OF_NON_STANDARD_PARAMETER,
            ),
            Component::optional("alertingTime", &h235::schema::TIME_STAMP),
            Component::optional("connectTime", &h235::schema::TIME_STAMP),
            Component::optional("endTime", &h235::schema::TIME_STAMP),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CallTerminationCause`.
pub static CALL_TERMINATION_CAUSE: Type = Type::new(
    "CallTerminationCause",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("releaseCompleteReason", &RELEASE_COMPLETE_REASON),
            Alternative::new("releaseCompleteCauseIE", &OCTET_STRING_2_32),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CallCreditCapability`.
pub static CALL_CREDIT_CAPABILITY: Type = Type::new(
    "CallCreditCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("canDisplayAmountString", &BOOLEAN),
            Component::optional("canEnforceDurationLimit", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CallCreditServiceControl`.
pub static CALL_CREDIT_SERVICE_CONTROL: Type = Type::new(
    "CallCreditServiceControl",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("amountString", &BMP_STRING_1_512),
            Component::optional("billingMode", &CALL_CREDIT_BILLING_MODE),
            Component::optional("callDurationLimit", &INTEGER_1_4294967295),
            Component::optional("enforceCallDurationLimit", &BOOLEAN),
            Component::optional("callStartingPoint", &CALL_CREDIT_STARTING_POINT),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CallCreditServiceControl.billingMode`.
pub static CALL_CREDIT_BILLING_MODE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("credit", &NULL),
            Alternative::new("debit", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CallCreditServiceControl.callStartingPoint`.
pub static CALL_CREDIT_STARTING_POINT: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("alerting", &NULL),
            Alternative::new("connect", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ServiceControlDescriptor`.
pub static SERVICE_CONTROL_DESCRIPTOR: Type = Type::new(
    "ServiceControlDescriptor",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("url", &IA5_STRING_0_512),
            Alternative::new("signal", &H248_SIGNALS_DESCRIPTOR),
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("callCreditServiceControl", &CALL_CREDIT_SERVICE_CONTROL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ServiceControlSession`.
pub static SERVICE_CONTROL_SESSION: Type = Type::new(
    "ServiceControlSession",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("sessionId", &INTEGER_0_255),
            Component::optional("contents", &SERVICE_CONTROL_DESCRIPTOR),
            Component::new("reason", &SERVICE_CONTROL_SESSION_REASON),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ServiceControlSession.reason`.
pub static SERVICE_CONTROL_SESSION_REASON: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("open", &NULL),
            Alternative::new("refresh", &NULL),
            Alternative::new("close", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H248PackagesDescriptor`.
pub static H248_PACKAGES_DESCRIPTOR: Type =
    Type::new("H248PackagesDescriptor", Kind::OctetString(Size::ANY));

/// `H248SignalsDescriptor`.
pub static H248_SIGNALS_DESCRIPTOR: Type =
    Type::new("H248SignalsDescriptor", Kind::OctetString(Size::ANY));

/// `FeatureSet`.
pub static FEATURE_SET: Type = Type::new(
    "FeatureSet",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("replacementFeatureSet", &BOOLEAN),
            Component::optional("neededFeatures", &SEQUENCE_OF_GENERIC_DATA),
            Component::optional("desiredFeatures", &SEQUENCE_OF_GENERIC_DATA),
            Component::optional("supportedFeatures", &SEQUENCE_OF_GENERIC_DATA),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `GenericData`.
pub static GENERIC_DATA: Type = Type::recursive(
    "GenericData",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("id", &GENERIC_IDENTIFIER),
            Component::optional("parameters", &SEQUENCE_1_512_OF_ENUMERATED_PARAMETER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `GenericIdentifier`.
pub static GENERIC_IDENTIFIER: Type = Type::new(
    "GenericIdentifier",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("standard", &INTEGER_0_16383_EXTENSIBLE),
            Alternative::new("oid", &OBJECT_IDENTIFIER),
            Alternative::new("nonStandard", &GLOBALLY_UNIQUE_ID),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `EnumeratedParameter`.
pub static ENUMERATED_PARAMETER: Type = Type::recursive(
    "EnumeratedParameter",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("id", &GENERIC_IDENTIFIER),
            Component::optional("content", &CONTENT),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `Content`.
pub static CONTENT: Type = Type::new(
    "Content",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("raw", &OCTET_STRING),
            Alternative::new("text", &IA5_STRING),
            Alternative::new("unicode", &BMP_STRING),
            Alternative::new("bool", &BOOLEAN),
            Alternative::new("number8", &INTEGER_0_255),
            Alternative::new("number16", &INTEGER_0_65535),
            Alternative::new("number32", &INTEGER_0_4294967295),
            Alternative::new("id", &GENERIC_IDENTIFIER),
            Alternative::new("alias", &ALIAS_ADDRESS),
            Alternative::new("transport", &TRANSPORT_ADDRESS),
            Alternative::new("compound", &SEQUENCE_1_512_OF_ENUMERATED_PARAMETER),
            Alternative::new("nested", &SEQUENCE_1_16_OF_GENERIC_DATA),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NonStandardParameter`.
pub static NON_STANDARD_PARAMETER: Type = Type::new(
    "NonStandardParameter",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("nonStandardIdentifier", &NON_STANDARD_IDENTIFIER),
            Component::new("data", &OCTET_STRING),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `NonStandardIdentifier`.
pub static NON_STANDARD_IDENTIFIER: Type = Type::new(
    "NonStandardIdentifier",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("object", &OBJECT_IDENTIFIER),
            Alternative::new("h221NonStandard", &H221_NON_STANDARD),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H221NonStandard`.
pub static H221_NON_STANDARD: Type = Type::new(
    "H221NonStandard",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("t35CountryCode", &INTEGER_0_255),
            Component::new("t35Extension", &INTEGER_0_255),
            Component::new("manufacturerCode", &INTEGER_0_65535),
        ],
        extensible: true,
        additions: &[],
    }),
);

static BIT_STRING: Type = Type::new("", Kind::BitString(Size::ANY));

static BIT_STRING_32: Type = Type::new("", Kind::BitString(Size::fixed(32)));

static BMP_STRING: Type = Type::new("", Kind::BmpString(Size::ANY));

static BMP_STRING_1_256: Type = Type::new("", Kind::BmpString(Size::range(1, 256)));

static BMP_STRING_1_512: Type = Type::new("", Kind::BmpString(Size::range(1, 512)));

static BMP_STRING_1_80: Type = Type::new("", Kind::BmpString(Size::range(1, 80)));

static BOOLEAN: Type = Type::new("", Kind::Boolean);

static IA5_STRING: Type = Type::new("", Kind::Ia5String(Size::ANY, Alphabet::IA5));

static IA5_STRING_0_512: Type = Type::new("", Kind::Ia5String(Size::range(0, 512), Alphabet::IA5));

static IA5_STRING_15_16_TBCD_STRING_ALPHABET: Type = Type::new(
    "",
    Kind::Ia5String(Size::range(15, 16), &TBCD_STRING_ALPHABET),
);

static IA5_STRING_16_TBCD_STRING_ALPHABET: Type =
    Type::new("", Kind::Ia5String(Size::fixed(16), &TBCD_STRING_ALPHABET));

static IA5_STRING_1_128: Type = Type::new("", Kind::Ia5String(Size::range(1, 128), Alphabet::IA5));

static IA5_STRING_1_128_NUMBER_DIGITS_ALPHABET: Type = Type::new(
    "",
    Kind::Ia5String(Size::range(1, 128), &NUMBER_DIGITS_ALPHABET),
);

static IA5_STRING_1_32: Type = Type::new("", Kind::Ia5String(Size::range(1, 32), Alphabet::IA5));

static IA5_STRING_1_4_TBCD_STRING_ALPHABET: Type = Type::new(
    "",
    Kind::Ia5String(Size::range(1, 4), &TBCD_STRING_ALPHABET),
);

static IA5_STRING_1_512: Type = Type::new("", Kind::Ia5String(Size::range(1, 512), Alphabet::IA5));

static IA5_STRING_1_64: Type = Type::new("", Kind::Ia5String(Size::range(1, 64), Alphabet::IA5));

static IA5_STRING_3_16_TBCD_STRING_ALPHABET: Type = Type::new(
    "",
    Kind::Ia5String(Size::range(3, 16), &TBCD_STRING_ALPHABET),
);

static INTEGER_0_127: Type = Type::new("", Kind::Integer(Range::new(0, 127)));

static INTEGER_0_16383_EXTENSIBLE: Type =
    Type::new("", Kind::Integer(Range::new(0, 16383).extensible()));

static INTEGER_0_255: Type = Type::new("", Kind::Integer(Range::new(0, 255)));

static INTEGER_0_4294967295: Type = Type::new("", Kind::Integer(Range::new(0, 4294967295)));

static INTEGER_0_65535: Type = Type::new("", Kind::Integer(Range::new(0, 65535)));

static INTEGER_1_255: Type = Type::new("", Kind::Integer(Range::new(1, 255)));

static INTEGER_1_256: Type = Type::new("", Kind::Integer(Range::new(1, 256)));

static INTEGER_1_31: Type = Type::new("", Kind::Integer(Range::new(1, 31)));

static INTEGER_1_4294967295: Type = Type::new("", Kind::Integer(Range::new(1, 4294967295)));

static INTEGER_1_65535: Type = Type::new("", Kind::Integer(Range::new(1, 65535)));

static NULL: Type = Type::new("", Kind::Null);

static OBJECT_IDENTIFIER: Type = Type::new("", Kind::ObjectIdentifier);

static OCTET_STRING: Type = Type::new("", Kind::OctetString(Size::ANY));

static OCTET_STRING_1: Type = Type::new("", Kind::OctetString(Size::fixed(1)));

static OCTET_STRING_16: Type = Type::new("", Kind::OctetString(Size::fixed(16)));

static OCTET_STRING_1_131: Type = Type::new("", Kind::OctetString(Size::range(1, 131)));

static OCTET_STRING_1_20: Type = Type::new("", Kind::OctetString(Size::range(1, 20)));

static OCTET_STRING_1_256: Type = Type::new("", Kind::OctetString(Size::range(1, 256)));

static OCTET_STRING_1_4: Type = Type::new("", Kind::OctetString(Size::range(1, 4)));

static OCTET_STRING_2: Type = Type::new("", Kind::OctetString(Size::fixed(2)));

static OCTET_STRING_2_32: Type = Type::new("", Kind::OctetString(Size::range(2, 32)));

static OCTET_STRING_2_4: Type = Type::new("", Kind::OctetString(Size::range(2, 4)));

static OCTET_STRING_2_5: Type = Type::new("", Kind::OctetString(Size::range(2, 5)));

static OCTET_STRING_3_4: Type = Type::new("", Kind::OctetString(Size::range(3, 4)));

static OCTET_STRING_4: Type = Type::new("", Kind::OctetString(Size::fixed(4)));

static OCTET_STRING_6: Type = Type::new("", Kind::OctetString(Size::fixed(6)));

static PRINTABLE_STRING: Type = Type::new(
    "PrintableString",
    Kind::Ia5String(Size::ANY, Alphabet::PRINTABLE),
);

static SEQUENCE_1_16_OF_GENERIC_DATA: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 16),
        min_bits: 18,
        element: &GENERIC_DATA,
    }),
);

static SEQUENCE_1_256_OF_H245_QOS_CAPABILITY: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 256),
        min_bits: 4,
        element: &h245::schema::QOS_CAPABILITY,
    }),
);

static SEQUENCE_1_512_OF_ENUMERATED_PARAMETER: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 512),
        min_bits: 18,
        element: &ENUMERATED_PARAMETER,
    }),
);

static SEQUENCE_OF_ADDRESS_PATTERN: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 12,
        element: &ADDRESS_PATTERN,
    }),
);

static SEQUENCE_OF_ADMISSION_CONFIRM: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 45,
        element: &ADMISSION_CONFIRM,
    }),
);

static SEQUENCE_OF_ALIAS_ADDRESS: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 10,
        element: &ALIAS_ADDRESS,
    }),
);

static SEQUENCE_OF_ALTERNATE_GK: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 26,
        element: &ALTERNATE_GK,
    }),
);

static SEQUENCE_OF_BANDWIDTH_DETAILS: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 14,
        element: &BANDWIDTH_DETAILS,
    }),
);

static SEQUENCE_OF_CALLS_AVAILABLE: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 10,
        element: &CALLS_AVAILABLE,
    }),
);

static SEQUENCE_OF_CALL_REFERENCE_VALUE: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 16,
        element: &CALL_REFERENCE_VALUE,
    }),
);

static SEQUENCE_OF_CONFERENCE_IDENTIFIER: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 128,
        element: &CONFERENCE_IDENTIFIER,
    }),
);

static SEQUENCE_OF_CONFERENCE_LIST: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 4,
        element: &CONFERENCE_LIST,
    }),
);

static SEQUENCE_OF_CRYPTO_H323_TOKEN: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 16,
        element: &CRYPTO_H323_TOKEN,
    }),
);

static SEQUENCE_OF_DATA_RATE: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 11,
        element: &DATA_RATE,
    }),
);

static SEQUENCE_OF_DISPLAY_NAME: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 24,
        element: &DISPLAY_NAME,
    }),
);

static SEQUENCE_OF_ENDPOINT: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 11,
        element: &ENDPOINT,
    }),
);

static SEQUENCE_OF_EXTENDED_ALIAS_ADDRESS: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 13,
        element: &EXTENDED_ALIAS_ADDRESS,
    }),
);

static SEQUENCE_OF_GENERIC_DATA: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 18,
        element: &GENERIC_DATA,
    }),
);

static SEQUENCE_OF_H235_AUTHENTICATION_MECHANISM: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 4,
        element: &h235::schema::AUTHENTICATION_MECHANISM,
    }),
);

static SEQUENCE_OF_H235_CLEAR_TOKEN: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 25,
        element: &h235::schema::CLEAR_TOKEN,
    }),
);

static SEQUENCE_OF_H245_SECURITY: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 3,
        element: &H245_SECURITY,
    }),
);

static SEQUENCE_OF_H248_PACKAGES_DESCRIPTOR: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 8,
        element: &H248_PACKAGES_DESCRIPTOR,
    }),
);

static SEQUENCE_OF_IA5_STRING_1_32: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 6,
        element: &IA5_STRING_1_32,
    }),
);

static SEQUENCE_OF_INTEGER_0_65535: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 16,
        element: &INTEGER_0_65535,
    }),
);

static SEQUENCE_OF_INTEGER_1_255: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 8,
        element: &INTEGER_1_255,
    }),
);

static SEQUENCE_OF_INTEGRITY_MECHANISM: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 3,
        element: &INTEGRITY_MECHANISM,
    }),
);

static SEQUENCE_OF_NON_STANDARD_PARAMETER: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 24,
        element: &NON_STANDARD_PARAMETER,
    }),
);

static SEQUENCE_OF_OBJECT_IDENTIFIER: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 16,
        element: &OBJECT_IDENTIFIER,
    }),
);

static SEQUENCE_OF_OCTET_STRING: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 8,
        element: &OCTET_STRING,
    }),
);

static SEQUENCE_OF_OCTET_STRING_2_4: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 18,
        element: &OCTET_STRING_2_4,
    }),
);

static SEQUENCE_OF_OCTET_STRING_4: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 32,
        element: &OCTET_STRING_4,
    }),
);

static SEQUENCE_OF_PARTY_NUMBER: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 12,
        element: &PARTY_NUMBER,
    }),
);

static SEQUENCE_OF_PER_CALL_INFO: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 169,
        element: &PER_CALL_INFO,
    }),
);

static SEQUENCE_OF_PER_CALL_INFO_PDU: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 19,
        element: &PER_CALL_INFO_PDU,
    }),
);

static SEQUENCE_OF_RAS_USAGE_SPECIFICATION: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 18,
        element: &RAS_USAGE_SPECIFICATION,
    }),
);

static SEQUENCE_OF_RTP_SESSION: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 39,
        element: &RTP_SESSION,
    }),
);

static SEQUENCE_OF_SERVICE_CONTROL_SESSION: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 13,
        element: &SERVICE_CONTROL_SESSION,
    }),
);

static SEQUENCE_OF_SUPPORTED_PREFIX: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 12,
        element: &SUPPORTED_PREFIX,
    }),
);

static SEQUENCE_OF_SUPPORTED_PROTOCOLS: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 7,
        element: &SUPPORTED_PROTOCOLS,
    }),
);

static SEQUENCE_OF_TRANSPORT_ADDRESS: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 16,
        element: &TRANSPORT_ADDRESS,
    }),
);

static SEQUENCE_OF_TRANSPORT_CHANNEL_INFO: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 3,
        element: &TRANSPORT_CHANNEL_INFO,
    }),
);

static SEQUENCE_OF_TUNNELLED_PROTOCOL: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 13,
        element: &TUNNELLED_PROTOCOL,
    }),
);
