// Generated from h501.asn (H.501 (2002): peer elements of mobility and of domains) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use h323_messages::{h225, h235};
use h323_per::schema::{Alternative, Choice, Component, Kind, Sequence, SequenceOf, Type};
use h323_per::{Alphabet, Range, Size};

/// `Message`.
pub static H501_MESSAGE: Type = Type::new(
    "Message",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("body", &MESSAGE_BODY),
            Component::new("common", &MESSAGE_COMMON_INFO),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MessageBody`.
pub static MESSAGE_BODY: Type = Type::new(
    "MessageBody",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("serviceRequest", &SERVICE_REQUEST),
            Alternative::new("serviceConfirmation", &SERVICE_CONFIRMATION),
            Alternative::new("serviceRejection", &SERVICE_REJECTION),
            Alternative::new("serviceRelease", &SERVICE_RELEASE),
            Alternative::new("descriptorRequest", &DESCRIPTOR_REQUEST),
            Alternative::new("descriptorConfirmation", &DESCRIPTOR_CONFIRMATION),
            Alternative::new("descriptorRejection", &DESCRIPTOR_REJECTION),
            Alternative::new("descriptorIDRequest", &DESCRIPTOR_ID_REQUEST),
            Alternative::new("descriptorIDConfirmation", &DESCRIPTOR_ID_CONFIRMATION),
            Alternative::new("descriptorIDRejection", &DESCRIPTOR_ID_REJECTION),
            Alternative::new("descriptorUpdate", &DESCRIPTOR_UPDATE),
            Alternative::new("descriptorUpdateAck", &DESCRIPTOR_UPDATE_ACK),
            Alternative::new("accessRequest", &ACCESS_REQUEST),
            Alternative::new("accessConfirmation", &ACCESS_CONFIRMATION),
            Alternative::new("accessRejection", &ACCESS_REJECTION),
            Alternative::new("requestInProgress", &REQUEST_IN_PROGRESS),
            Alternative::new("nonStandardRequest", &NON_STANDARD_REQUEST),
            Alternative::new("nonStandardConfirmation", &NON_STANDARD_CONFIRMATION),
            Alternative::new("nonStandardRejection", &NON_STANDARD_REJECTION),
            Alternative::new("unknownMessageResponse", &UNKNOWN_MESSAGE_RESPONSE),
            Alternative::new("usageRequest", &USAGE_REQUEST),
            Alternative::new("usageConfirmation", &USAGE_CONFIRMATION),
            Alternative::new("usageIndication", &USAGE_INDICATION),
            Alternative::new(
                "usageIndicationConfirmation",
                &USAGE_INDICATION_CONFIRMATION,
            ),
            Alternative::new("usageIndicationRejection", &USAGE_INDICATION_REJECTION),
            Alternative::new("usageRejection", &USAGE_REJECTION),
            Alternative::new("validationRequest", &VALIDATION_REQUEST),
            Alternative::new("validationConfirmation", &VALIDATION_CONFIRMATION),
            Alternative::new("validationRejection", &VALIDATION_REJECTION),
        ],
        extensible: true,
        additions: &[
            Alternative::new("authenticationRequest", &AUTHENTICATION_REQUEST),
            Alternative::new("authenticationConfirmation", &AUTHENTICATION_CONFIRMATION),
            Alternative::new("authenticationRejection", &AUTHENTICATION_REJECTION),
        ],
    }),
);

/// `MessageCommonInfo`.
pub static MESSAGE_COMMON_INFO: Type = Type::new(
    "MessageCommonInfo",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("sequenceNumber", &INTEGER_0_65535),
            Component::new("annexGversion", &PROTOCOL_VERSION),
            Component::new("hopCount", &INTEGER_1_255),
            Component::optional("replyAddress", &SEQUENCE_OF_H225_TRANSPORT_ADDRESS),
            Component::optional("integrityCheckValue", &h225::schema::ICV),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_H225_CRYPTO_H323_TOKEN),
            Component::optional("nonStandard", &SEQUENCE_OF_H225_NON_STANDARD_PARAMETER),
        ],
        extensible: true,
        additions: &[
            Component::optional("serviceID", &h225::schema::GLOBALLY_UNIQUE_ID),
            Component::optional("genericData", &SEQUENCE_OF_H225_GENERIC_DATA),
            Component::optional("featureSet", &h225::schema::FEATURE_SET),
            Component::new("version", &PROTOCOL_VERSION),
        ],
    }),
);

/// `ProtocolVersion`.
pub static PROTOCOL_VERSION: Type = Type::new("ProtocolVersion", Kind::ObjectIdentifier);

/// `ServiceRequest`.
pub static SERVICE_REQUEST: Type = Type::new(
    "ServiceRequest",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("elementIdentifier", &ELEMENT_IDENTIFIER),
            Component::optional("domainIdentifier", &h225::schema::ALIAS_ADDRESS),
            Component::optional("securityMode", &SEQUENCE_OF_SECURITY_MODE),
            Component::optional("timeToLive", &INTEGER_1_4294967295),
        ],
        extensible: true,
        additions: &[Component::optional("usageSpec", &USAGE_SPECIFICATION)],
    }),
);

/// `ServiceConfirmation`.
pub static SERVICE_CONFIRMATION: Type = Type::new(
    "ServiceConfirmation",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("elementIdentifier", &ELEMENT_IDENTIFIER),
            Component::new("domainIdentifier", &h225::schema::ALIAS_ADDRESS),
            Component::optional("alternates", &ALTERNATE_PE_INFO),
            Component::optional("securityMode", &SECURITY_MODE),
            Component::optional("timeToLive", &INTEGER_1_4294967295),
        ],
        extensible: true,
        additions: &[Component::optional("usageSpec", &USAGE_SPECIFICATION)],
    }),
);

/// `ServiceRejection`.
pub static SERVICE_REJECTION: Type = Type::new(
    "ServiceRejection",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("reason", &SERVICE_REJECTION_REASON),
            Component::optional("alternates", &ALTERNATE_PE_INFO),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ServiceRejectionReason`.
pub static SERVICE_REJECTION_REASON: Type = Type::new(
    "ServiceRejectionReason",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("serviceUnavailable", &NULL),
            Alternative::new("serviceRedirected", &NULL),
            Alternative::new("security", &NULL),
            Alternative::new("continue", &NULL),
            Alternative::new("undefined", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("unknownServiceID", &NULL),
            Alternative::new("cannotSupportUsageSpec", &NULL),
            Alternative::new("neededFeature", &NULL),
            Alternative::new("genericDataReason", &NULL),
            Alternative::new("usageUnavailable", &NULL),
            Alternative::new("unknownUsageSendTo", &NULL),
        ],
    }),
);

/// `ServiceRelease`.
pub static SERVICE_RELEASE: Type = Type::new(
    "ServiceRelease",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("reason", &SERVICE_RELEASE_REASON),
            Component::optional("alternates", &ALTERNATE_PE_INFO),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ServiceReleaseReason`.
pub static SERVICE_RELEASE_REASON: Type = Type::new(
    "ServiceReleaseReason",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("outOfService", &NULL),
            Alternative::new("maintenance", &NULL),
            Alternative::new("terminated", &NULL),
            Alternative::new("expired", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `SecurityMode`.
pub static SECURITY_MODE: Type = Type::new(
    "SecurityMode",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("authentication", &h235::schema::AUTHENTICATION_MECHANISM),
            Component::optional("integrity", &h225::schema::INTEGRITY_MECHANISM),
            Component::optional("algorithmOIDs", &SEQUENCE_OF_OBJECT_IDENTIFIER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `AlternatePEInfo`.
pub static ALTERNATE_PE_INFO: Type = Type::new(
    "AlternatePEInfo",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("alternatePE", &SEQUENCE_OF_ALTERNATE_PE),
            Component::new("alternateIsPermanent", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `AlternatePE`.
pub static ALTERNATE_PE: Type = Type::new(
    "AlternatePE",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("contactAddress", &h225::schema::ALIAS_ADDRESS),
            Component::new("priority", &INTEGER_1_127),
            Component::optional("elementIdentifier", &ELEMENT_IDENTIFIER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ElementIdentifier`.
pub static ELEMENT_IDENTIFIER: Type =
    Type::new("ElementIdentifier", Kind::BmpString(Size::range(1, 128)));

/// `DescriptorRequest`.
pub static DESCRIPTOR_REQUEST: Type = Type::new(
    "DescriptorRequest",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "descriptorID",
            &SEQUENCE_OF_H225_GLOBALLY_UNIQUE_ID,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `DescriptorConfirmation`.
pub static DESCRIPTOR_CONFIRMATION: Type = Type::new(
    "DescriptorConfirmation",
    Kind::Sequence(&Sequence {
        root: &[Component::new("descriptor", &SEQUENCE_OF_DESCRIPTOR)],
        extensible: true,
        additions: &[],
    }),
);

/// `DescriptorRejection`.
pub static DESCRIPTOR_REJECTION: Type = Type::new(
    "DescriptorRejection",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("reason", &DESCRIPTOR_REJECTION_REASON),
            Component::optional("descriptorID", &h225::schema::GLOBALLY_UNIQUE_ID),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `DescriptorRejectionReason`.
pub static DESCRIPTOR_REJECTION_REASON: Type = Type::new(
    "DescriptorRejectionReason",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("packetSizeExceeded", &NULL),
            Alternative::new("illegalID", &NULL),
            Alternative::new("security", &NULL),
            Alternative::new("hopCountExceeded", &NULL),
            Alternative::new("noServiceRelationship", &NULL),
            Alternative::new("undefined", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("neededFeature", &NULL),
            Alternative::new("genericDataReason", &NULL),
            Alternative::new("unknownServiceID", &NULL),
        ],
    }),
);

/// `DescriptorIDRequest`.
pub static DESCRIPTOR_ID_REQUEST: Type = Type::new(
    "DescriptorIDRequest",
    Kind::Sequence(&Sequence {
        root: &[],
        extensible: true,
        additions: &[],
    }),
);

/// `DescriptorIDConfirmation`.
pub static DESCRIPTOR_ID_CONFIRMATION: Type = Type::new(
    "DescriptorIDConfirmation",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "descriptorInfo",
            &SEQUENCE_OF_DESCRIPTOR_INFO,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `DescriptorIDRejection`.
pub static DESCRIPTOR_ID_REJECTION: Type = Type::new(
    "DescriptorIDRejection",
    Kind::Sequence(&Sequence {
        root: &[Component::new("reason", &DESCRIPTOR_ID_REJECTION_REASON)],
        extensible: true,
        additions: &[],
    }),
);

/// `DescriptorIDRejectionReason`.
pub static DESCRIPTOR_ID_REJECTION_REASON: Type = Type::new(
    "DescriptorIDRejectionReason",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("noDescriptors", &NULL),
            Alternative::new("security", &NULL),
            Alternative::new("hopCountExceeded", &NULL),
            Alternative::new("noServiceRelationship", &NULL),
            Alternative::new("undefined", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("neededFeature", &NULL),
            Alternative::new("genericDataReason", &NULL),
            Alternative::new("unknownServiceID", &NULL),
        ],
    }),
);

/// `DescriptorUpdate`.
pub static DESCRIPTOR_UPDATE: Type = Type::new(
    "DescriptorUpdate",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("sender", &h225::schema::ALIAS_ADDRESS),
            Component::new("updateInfo", &SEQUENCE_OF_UPDATE_INFORMATION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `DescriptorUpdateAck`.
pub static DESCRIPTOR_UPDATE_ACK: Type = Type::new(
    "DescriptorUpdateAck",
    Kind::Sequence(&Sequence {
        root: &[],
        extensible: true,
        additions: &[],
    }),
);

/// `UpdateInformation`.
pub static UPDATE_INFORMATION: Type = Type::new(
    "UpdateInformation",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("descriptorInfo", &UPDATED_DESCRIPTOR),
            Component::new("updateType", &DESCRIPTOR_UPDATE_TYPE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `UpdateInformation.descriptorInfo`.
pub static UPDATED_DESCRIPTOR: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("descriptorID", &h225::schema::GLOBALLY_UNIQUE_ID),
            Alternative::new("descriptor", &DESCRIPTOR),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `UpdateInformation.updateType`.
pub static DESCRIPTOR_UPDATE_TYPE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("added", &NULL),
            Alternative::new("deleted", &NULL),
            Alternative::new("changed", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `Descriptor`.
pub static DESCRIPTOR: Type = Type::new(
    "Descriptor",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("descriptorInfo", &DESCRIPTOR_INFO),
            Component::new("templates", &SEQUENCE_OF_ADDRESS_TEMPLATE),
            Component::optional("gatekeeperID", &h225::schema::GATEKEEPER_IDENTIFIER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `DescriptorInfo`.
pub static DESCRIPTOR_INFO: Type = Type::new(
    "DescriptorInfo",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("descriptorID", &h225::schema::GLOBALLY_UNIQUE_ID),
            Component::new("lastChanged", &GLOBAL_TIME_STAMP),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `AccessRequest`.
pub static ACCESS_REQUEST: Type = Type::new(
    "AccessRequest",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("destinationInfo", &PARTY_INFORMATION),
            Component::optional("sourceInfo", &PARTY_INFORMATION),
            Component::optional("callInfo", &CALL_INFORMATION),
            Component::optional("usageSpec", &USAGE_SPECIFICATION),
        ],
        extensible: true,
        additions: &[Component::optional(
            "desiredProtocols",
            &SEQUENCE_OF_H225_SUPPORTED_PROTOCOLS,
        )],
    }),
);

/// `AccessConfirmation`.
pub static ACCESS_CONFIRMATION: Type = Type::new(
    "AccessConfirmation",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("templates", &SEQUENCE_OF_ADDRESS_TEMPLATE),
            Component::new("partialResponse", &BOOLEAN),
        ],
        extensible: true,
        additions: &[
            Component::optional("supportedProtocols", &SEQUENCE_OF_H225_SUPPORTED_PROTOCOLS),
            Component::optional("serviceControl", &SEQUENCE_OF_H225_SERVICE_CONTROL_SESSION),
        ],
    }),
);

/// `AccessRejection`.
pub static ACCESS_REJECTION: Type = Type::new(
    "AccessRejection",
    Kind::Sequence(&Sequence {
        root: &[Component::new("reason", &ACCESS_REJECTION_REASON)],
        extensible: true,
        additions: &[Component::optional(
            "serviceControl",
            &SEQUENCE_OF_H225_SERVICE_CONTROL_SESSION,
        )],
    }),
);

/// `AccessRejectionReason`.
pub static ACCESS_REJECTION_REASON: Type = Type::new(
    "AccessRejectionReason",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("noMatch", &NULL),
            Alternative::new("packetSizeExceeded", &NULL),
            Alternative::new("security", &NULL),
            Alternative::new("hopCountExceeded", &NULL),
            Alternative::new("needCallInformation", &NULL),
            Alternative::new("noServiceRelationship", &NULL),
            Alternative::new("undefined", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("neededFeature", &NULL),
            Alternative::new("genericDataReason", &NULL),
            Alternative::new("destinationUnavailable", &NULL),
            Alternative::new("aliasesInconsistent", &NULL),
            Alternative::new("resourceUnavailable", &NULL),
            Alternative::new("incompleteAddress", &NULL),
            Alternative::new("unknownServiceID", &NULL),
            Alternative::new("usageUnavailable", &NULL),
            Alternative::new("cannotSupportUsageSpec", &NULL),
            Alternative::new("unknownUsageSendTo", &NULL),
        ],
    }),
);

/// `AddressTemplate`.
pub static ADDRESS_TEMPLATE: Type = Type::new(
    "AddressTemplate",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("pattern", &SEQUENCE_OF_PATTERN),
            Component::new("routeInfo", &SEQUENCE_OF_ROUTE_INFORMATION),
            Component::new("timeToLive", &INTEGER_1_4294967295),
        ],
        extensible: true,
        additions: &[
            Component::optional("supportedProtocols", &SEQUENCE_OF_H225_SUPPORTED_PROTOCOLS),
            Component::optional("featureSet", &h225::schema::FEATURE_SET),
        ],
    }),
);

/// `Pattern`.
pub static PATTERN: Type = Type::new(
    "Pattern",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("specific", &h225::schema::ALIAS_ADDRESS),
            Alternative::new("wildcard", &h225::schema::ALIAS_ADDRESS),
            Alternative::new("range", &PATTERN_RANGE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `Pattern.range`.
pub static PATTERN_RANGE: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("startOfRange", &h225::schema::PARTY_NUMBER),
            Component::new("endOfRange", &h225::schema::PARTY_NUMBER),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `RouteInformation`.
pub static ROUTE_INFORMATION: Type = Type::new(
    "RouteInformation",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("messageType", &ROUTE_MESSAGE_TYPE),
            Component::new("callSpecific", &BOOLEAN),
            Component::optional("usageSpec", &USAGE_SPECIFICATION),
            Component::optional("priceInfo", &SEQUENCE_OF_PRICE_INFO_SPEC),
            Component::new("contacts", &SEQUENCE_OF_CONTACT_INFORMATION),
            Component::optional("type", &h225::schema::ENDPOINT_TYPE),
        ],
        extensible: true,
        additions: &[
            Component::optional("featureSet", &h225::schema::FEATURE_SET),
            Component::optional("circuitID", &h225::schema::CIRCUIT_INFO),
            Component::optional("supportedCircuits", &SEQUENCE_OF_H225_CIRCUIT_IDENTIFIER),
        ],
    }),
);

/// `RouteInformation.messageType`.
pub static ROUTE_MESSAGE_TYPE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("sendAccessRequest", &NULL),
            Alternative::new("sendSetup", &NULL),
            Alternative::new("nonExistent", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ContactInformation`.
pub static CONTACT_INFORMATION: Type = Type::new(
    "ContactInformation",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("transportAddress", &h225::schema::ALIAS_ADDRESS),
            Component::new("priority", &INTEGER_0_127),
            Component::optional("transportQoS", &h225::schema::TRANSPORT_QOS),
            Component::optional("security", &SEQUENCE_OF_SECURITY_MODE),
            Component::optional("accessTokens", &SEQUENCE_OF_ACCESS_TOKEN),
        ],
        extensible: true,
        additions: &[
            Component::optional("multipleCalls", &BOOLEAN),
            Component::optional("featureSet", &h225::schema::FEATURE_SET),
            Component::optional("circuitID", &h225::schema::CIRCUIT_INFO),
            Component::optional("supportedCircuits", &SEQUENCE_OF_H225_CIRCUIT_IDENTIFIER),
        ],
    }),
);

/// `PriceInfoSpec`.
pub static PRICE_INFO_SPEC: Type = Type::new(
    "PriceInfoSpec",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("currency", &IA5_STRING_3),
            Component::new("currencyScale", &INTEGER_M127_127),
            Component::optional("validFrom", &GLOBAL_TIME_STAMP),
            Component::optional("validUntil", &GLOBAL_TIME_STAMP),
            Component::optional("hoursFrom", &IA5_STRING_6),
            Component::optional("hoursUntil", &IA5_STRING_6),
            Component::optional("priceElement", &SEQUENCE_OF_PRICE_ELEMENT),
            Component::optional("priceFormula", &IA5_STRING_1_2048),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `PriceElement`.
pub static PRICE_ELEMENT: Type = Type::new(
    "PriceElement",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("amount", &INTEGER_0_4294967295),
            Component::new("quantum", &INTEGER_0_4294967295),
            Component::new("units", &PRICE_ELEMENT_UNITS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `PriceElement.units`.
pub static PRICE_ELEMENT_UNITS: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("seconds", &NULL),
            Alternative::new("packets", &NULL),
            Alternative::new("bytes", &NULL),
            Alternative::new("initial", &NULL),
            Alternative::new("minimum", &NULL),
            Alternative::new("maximum", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `PartyInformation`.
pub static PARTY_INFORMATION: Type = Type::new(
    "PartyInformation",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("logicalAddresses", &SEQUENCE_OF_H225_ALIAS_ADDRESS),
            Component::optional("domainIdentifier", &h225::schema::ALIAS_ADDRESS),
            Component::optional("transportAddress", &h225::schema::ALIAS_ADDRESS),
            Component::optional("endpointType", &h225::schema::ENDPOINT_TYPE),
            Component::optional("userInfo", &USER_INFORMATION),
            Component::optional("timeZone", &TIME_ZONE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `UserInformation`.
pub static USER_INFORMATION: Type = Type::new(
    "UserInformation",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("userIdentifier", &h225::schema::ALIAS_ADDRESS),
            Component::optional("userAuthenticator", &SEQUENCE_OF_H225_CRYPTO_H323_TOKEN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `TimeZone`.
pub static TIME_ZONE: Type = Type::new("TimeZone", Kind::Integer(Range::new(-43200, 43200)));

/// `GlobalTimeStamp`.
pub static GLOBAL_TIME_STAMP: Type = Type::new(
    "GlobalTimeStamp",
    Kind::Ia5String(Size::fixed(14), Alphabet::IA5),
);

/// `UsageRequest`.
pub static USAGE_REQUEST: Type = Type::new(
    "UsageRequest",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("callInfo", &CALL_INFORMATION),
            Component::new("usageSpec", &USAGE_SPECIFICATION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `UsageConfirmation`.
pub static USAGE_CONFIRMATION: Type = Type::new(
    "UsageConfirmation",
    Kind::Sequence(&Sequence {
        root: &[],
        extensible: true,
        additions: &[],
    }),
);

/// `UsageRejection`.
pub static USAGE_REJECTION: Type = Type::new(
    "UsageRejection",
    Kind::Sequence(&Sequence {
        root: &[Component::new("reason", &USAGE_REJECT_REASON)],
        extensible: true,
        additions: &[],
    }),
);

/// `UsageRejectReason`.
pub static USAGE_REJECT_REASON: Type = Type::new(
    "UsageRejectReason",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("invalidCall", &NULL),
            Alternative::new("unavailable", &NULL),
            Alternative::new("security", &NULL),
            Alternative::new("noServiceRelationship", &NULL),
            Alternative::new("undefined", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("neededFeature", &NULL),
            Alternative::new("genericDataReason", &NULL),
            Alternative::new("unknownServiceID", &NULL),
        ],
    }),
);

/// `UsageIndication`.
pub static USAGE_INDICATION: Type = Type::new(
    "UsageIndication",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("callInfo", &CALL_INFORMATION),
            Component::optional("accessTokens", &SEQUENCE_OF_ACCESS_TOKEN),
            Component::new("senderRole", &ROLE),
            Component::new("usageCallStatus", &USAGE_CALL_STATUS),
            Component::optional("srcInfo", &PARTY_INFORMATION),
            Component::new("destAddress", &PARTY_INFORMATION),
            Component::optional("startTime", &h235::schema::TIME_STAMP),
            Component::optional("endTime", &h235::schema::TIME_STAMP),
            Component::optional("terminationCause", &TERMINATION_CAUSE),
            Component::new("usageFields", &SEQUENCE_OF_USAGE_FIELD),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `UsageIndicationConfirmation`.
pub static USAGE_INDICATION_CONFIRMATION: Type = Type::new(
    "UsageIndicationConfirmation",
    Kind::Sequence(&Sequence {
        root: &[],
        extensible: true,
        additions: &[],
    }),
);

/// `UsageIndicationRejection`.
pub static USAGE_INDICATION_REJECTION: Type = Type::new(
    "UsageIndicationRejection",
    Kind::Sequence(&Sequence {
        root: &[Component::new("reason", &USAGE_INDICATION_REJECTION_REASON)],
        extensible: true,
        additions: &[],
    }),
);

/// `UsageIndicationRejectionReason`.
pub static USAGE_INDICATION_REJECTION_REASON: Type = Type::new(
    "UsageIndicationRejectionReason",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("unknownCall", &NULL),
            Alternative::new("incomplete", &NULL),
            Alternative::new("security", &NULL),
            Alternative::new("noServiceRelationship", &NULL),
            Alternative::new("undefined", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("neededFeature", &NULL),
            Alternative::new("genericDataReason", &NULL),
            Alternative::new("unknownServiceID", &NULL),
        ],
    }),
);

/// `UsageSpecification`.
pub static USAGE_SPECIFICATION: Type = Type::new(
    "UsageSpecification",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("sendTo", &ELEMENT_IDENTIFIER),
            Component::new("when", &USAGE_SPECIFICATION_WHEN),
            Component::new("required", &SEQUENCE_OF_OBJECT_IDENTIFIER),
            Component::new("preferred", &SEQUENCE_OF_OBJECT_IDENTIFIER),
        ],
        extensible: true,
        additions: &[Component::optional(
            "sendToPEAddress",
            &h225::schema::ALIAS_ADDRESS,
        )],
    }),
);

/// `UsageSpecification.when`.
pub static USAGE_SPECIFICATION_WHEN: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("never", &NULL),
            Component::optional("start", &NULL),
            Component::optional("end", &NULL),
            Component::optional("period", &INTEGER_1_65535),
            Component::optional("failures", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `UsageField`.
pub static USAGE_FIELD: Type = Type::new(
    "UsageField",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("id", &OBJECT_IDENTIFIER),
            Component::new("value", &OCTET_STRING),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `UsageCallStatus`.
pub static USAGE_CALL_STATUS: Type = Type::new(
    "UsageCallStatus",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("preConnect", &NULL),
            Alternative::new("callInProgress", &NULL),
            Alternative::new("callEnded", &NULL),
        ],
        extensible: true,
        additions: &[Alternative::new("registrationLost", &NULL)],
    }),
);

/// `CallInformation`.
pub static CALL_INFORMATION: Type = Type::new(
    "CallInformation",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("callIdentifier", &h225::schema::CALL_IDENTIFIER),
            Component::new("conferenceID", &h225::schema::CONFERENCE_IDENTIFIER),
        ],
        extensible: true,
        additions: &[Component::optional(
            "circuitID",
            &h225::schema::CIRCUIT_INFO,
        )],
    }),
);

/// `Role`.
pub static ROLE: Type = Type::new(
    "Role",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("originator", &NULL),
            Alternative::new("destination", &NULL),
            Alternative::new("nonStandardData", &h225::schema::NON_STANDARD_PARAMETER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `TerminationCause`.
pub static TERMINATION_CAUSE: Type = Type::new(
    "TerminationCause",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new(
                "releaseCompleteReason",
                &h225::schema::RELEASE_COMPLETE_REASON,
            ),
            Component::optional("causeIE", &INTEGER_1_65535),
            Component::optional("nonStandardData", &h225::schema::NON_STANDARD_PARAMETER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ValidationRequest`.
pub static VALIDATION_REQUEST: Type = Type::new(
    "ValidationRequest",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("accessToken", &SEQUENCE_OF_ACCESS_TOKEN),
            Component::optional("destinationInfo", &PARTY_INFORMATION),
            Component::optional("sourceInfo", &PARTY_INFORMATION),
            Component::new("callInfo", &CALL_INFORMATION),
            Component::optional("usageSpec", &USAGE_SPECIFICATION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ValidationConfirmation`.
pub static VALIDATION_CONFIRMATION: Type = Type::new(
    "ValidationConfirmation",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("destinationInfo", &PARTY_INFORMATION),
            Component::optional("usageSpec", &USAGE_SPECIFICATION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ValidationRejection`.
pub static VALIDATION_REJECTION: Type = Type::new(
    "ValidationRejection",
    Kind::Sequence(&Sequence {
        root: &[Component::new("reason", &VALIDATION_REJECTION_REASON)],
        extensible: true,
        additions: &[],
    }),
);

/// `ValidationRejectionReason`.
pub static VALIDATION_REJECTION_REASON: Type = Type::new(
    "ValidationRejectionReason",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("tokenNotValid", &NULL),
            Alternative::new("security", &NULL),
            Alternative::new("hopCountExceeded", &NULL),
            Alternative::new("missingSourceInfo", &NULL),
            Alternative::new("missingDestInfo", &NULL),
            Alternative::new("noServiceRelationship", &NULL),
            Alternative::new("undefined", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("neededFeature", &NULL),
            Alternative::new("genericDataReason", &NULL),
            Alternative::new("unknownServiceID", &NULL),
        ],
    }),
);

/// `AuthenticationRequest`.
pub static AUTHENTICATION_REQUEST: Type = Type::new(
    "AuthenticationRequest",
    Kind::Sequence(&Sequence {
        root: &[Component::new("applicationMessage", &APPLICATION_MESSAGE)],
        extensible: true,
        additions: &[],
    }),
);

/// `AuthenticationConfirmation`.
pub static AUTHENTICATION_CONFIRMATION: Type = Type::new(
    "AuthenticationConfirmation",
    Kind::Sequence(&Sequence {
        root: &[],
        extensible: true,
        additions: &[],
    }),
);

/// `AuthenticationRejection`.
pub static AUTHENTICATION_REJECTION: Type = Type::new(
    "AuthenticationRejection",
    Kind::Sequence(&Sequence {
        root: &[Component::new("reason", &AUTHENTICATION_REJECTION_REASON)],
        extensible: true,
        additions: &[],
    }),
);

/// `AuthenticationRejectionReason`.
pub static AUTHENTICATION_REJECTION_REASON: Type = Type::new(
    "AuthenticationRejectionReason",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("security", &NULL),
            Alternative::new("hopCountExceeded", &NULL),
            Alternative::new("noServiceRelationship", &NULL),
            Alternative::new("undefined", &NULL),
            Alternative::new("neededFeature", &NULL),
            Alternative::new("genericDataReason", &NULL),
            Alternative::new("unknownServiceID", &NULL),
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

/// `ApplicationMessage`.
pub static APPLICATION_MESSAGE: Type =
    Type::new("ApplicationMessage", Kind::OctetString(Size::ANY));

/// `AccessToken`.
pub static ACCESS_TOKEN: Type = Type::new(
    "AccessToken",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("token", &h235::schema::CLEAR_TOKEN),
            Alternative::new("cryptoToken", &h225::schema::CRYPTO_H323_TOKEN),
        ],
        extensible: true,
        additions: &[Alternative::new("genericData", &h225::schema::GENERIC_DATA)],
    }),
);

/// `RequestInProgress`.
pub static REQUEST_IN_PROGRESS: Type = Type::new(
    "RequestInProgress",
    Kind::Sequence(&Sequence {
        root: &[Component::new("delay", &INTEGER_1_65535)],
        extensible: true,
        additions: &[Component::optional(
            "serviceControl",
            &SEQUENCE_OF_H225_SERVICE_CONTROL_SESSION,
        )],
    }),
);

/// `NonStandardRequest`.
pub static NON_STANDARD_REQUEST: Type = Type::new(
    "NonStandardRequest",
    Kind::Sequence(&Sequence {
        root: &[],
        extensible: true,
        additions: &[],
    }),
);

/// `NonStandardConfirmation`.
pub static NON_STANDARD_CONFIRMATION: Type = Type::new(
    "NonStandardConfirmation",
    Kind::Sequence(&Sequence {
        root: &[],
        extensible: true,
        additions: &[],
    }),
);

/// `NonStandardRejection`.
pub static NON_STANDARD_REJECTION: Type = Type::new(
    "NonStandardRejection",
    Kind::Sequence(&Sequence {
        root: &[Component::new("reason", &NON_STANDARD_REJECTION_REASON)],
        extensible: true,
        additions: &[],
    }),
);

/// `NonStandardRejectionReason`.
pub static NON_STANDARD_REJECTION_REASON: Type = Type::new(
    "NonStandardRejectionReason",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("notSupported", &NULL),
            Alternative::new("noServiceRelationship", &NULL),
            Alternative::new("undefined", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("neededFeature", &NULL),
            Alternative::new("genericDataReason", &NULL),
            Alternative::new("unknownServiceID", &NULL),
        ],
    }),
);

/// `UnknownMessageResponse`.
pub static UNKNOWN_MESSAGE_RESPONSE: Type = Type::new(
    "UnknownMessageResponse",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("unknownMessage", &OCTET_STRING),
            Component::new("reason", &UNKNOWN_MESSAGE_REASON),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `UnknownMessageReason`.
pub static UNKNOWN_MESSAGE_REASON: Type = Type::new(
    "UnknownMessageReason",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("notUnderstood", &NULL),
            Alternative::new("undefined", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

static BOOLEAN: Type = Type::new("", Kind::Boolean);

static IA5_STRING_1_2048: Type =
    Type::new("", Kind::Ia5String(Size::range(1, 2048), Alphabet::IA5));

static IA5_STRING_3: Type = Type::new("", Kind::Ia5String(Size::fixed(3), Alphabet::IA5));

static IA5_STRING_6: Type = Type::new("", Kind::Ia5String(Size::fixed(6), Alphabet::IA5));

static INTEGER_0_127: Type = Type::new("", Kind::Integer(Range::new(0, 127)));

static INTEGER_0_4294967295: Type = Type::new("", Kind::Integer(Range::new(0, 4294967295)));

static INTEGER_0_65535: Type = Type::new("", Kind::Integer(Range::new(0, 65535)));

static INTEGER_1_127: Type = Type::new("", Kind::Integer(Range::new(1, 127)));

static INTEGER_1_255: Type = Type::new("", Kind::Integer(Range::new(1, 255)));

static INTEGER_1_4294967295: Type = Type::new("", Kind::Integer(Range::new(1, 4294967295)));

static INTEGER_1_65535: Type = Type::new("", Kind::Integer(Range::new(1, 65535)));

static INTEGER_M127_127: Type = Type::new("", Kind::Integer(Range::new(-127, 127)));

static NULL: Type = Type::new("", Kind::Null);

static OBJECT_IDENTIFIER: Type = Type::new("", Kind::ObjectIdentifier);

static OCTET_STRING: Type = Type::new("", Kind::OctetString(Size::ANY));

static SEQUENCE_OF_ACCESS_TOKEN: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 16,
        element: &ACCESS_TOKEN,
    }),
);

static SEQUENCE_OF_ADDRESS_TEMPLATE: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 25,
        element: &ADDRESS_TEMPLATE,
    }),
);

static SEQUENCE_OF_ALTERNATE_PE: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 19,
        element: &ALTERNATE_PE,
    }),
);

static SEQUENCE_OF_CONTACT_INFORMATION: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 21,
        element: &CONTACT_INFORMATION,
    }),
);

static SEQUENCE_OF_DESCRIPTOR: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 153,
        element: &DESCRIPTOR,
    }),
);

static SEQUENCE_OF_DESCRIPTOR_INFO: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 143,
        element: &DESCRIPTOR_INFO,
    }),
);

static SEQUENCE_OF_H225_ALIAS_ADDRESS: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 10,
        element: &h225::schema::ALIAS_ADDRESS,
    }),
);

static SEQUENCE_OF_H225_CIRCUIT_IDENTIFIER: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 3,
        element: &h225::schema::CIRCUIT_IDENTIFIER,
    }),
);

static SEQUENCE_OF_H225_CRYPTO_H323_TOKEN: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 16,
        element: &h225::schema::CRYPTO_H323_TOKEN,
    }),
);

static SEQUENCE_OF_H225_GENERIC_DATA: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 18,
        element: &h225::schema::GENERIC_DATA,
    }),
);

static SEQUENCE_OF_H225_GLOBALLY_UNIQUE_ID: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 128,
        element: &h225::schema::GLOBALLY_UNIQUE_ID,
    }),
);

static SEQUENCE_OF_H225_NON_STANDARD_PARAMETER: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 24,
        element: &h225::schema::NON_STANDARD_PARAMETER,
    }),
);

static SEQUENCE_OF_H225_SERVICE_CONTROL_SESSION: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 13,
        element: &h225::schema::SERVICE_CONTROL_SESSION,
    }),
);

static SEQUENCE_OF_H225_SUPPORTED_PROTOCOLS: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 7,
        element: &h225::schema::SUPPORTED_PROTOCOLS,
    }),
);

static SEQUENCE_OF_H225_TRANSPORT_ADDRESS: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 16,
        element: &h225::schema::TRANSPORT_ADDRESS,
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

static SEQUENCE_OF_OBJECT_IDENTIFIER: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 16,
        element: &OBJECT_IDENTIFIER,
    }),
);

static SEQUENCE_OF_PATTERN: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 13,
        element: &PATTERN,
    }),
);

static SEQUENCE_OF_PRICE_ELEMENT: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 21,
        element: &PRICE_ELEMENT,
    }),
);

static SEQUENCE_OF_PRICE_INFO_SPEC: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 18,
        element: &PRICE_INFO_SPEC,
    }),
);

static SEQUENCE_OF_ROUTE_INFORMATION: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 16,
        element: &ROUTE_INFORMATION,
    }),
);

static SEQUENCE_OF_SECURITY_MODE: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 4,
        element: &SECURITY_MODE,
    }),
);

static SEQUENCE_OF_UPDATE_INFORMATION: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 20,
        element: &UPDATE_INFORMATION,
    }),
);

static SEQUENCE_OF_USAGE_FIELD: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 25,
        element: &USAGE_FIELD,
    }),
);
