// Generated from h245.asn (H.245 version 17: the media control channel) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use h323_per::schema::{Alternative, Choice, Component, Kind, Sequence, SequenceOf, Type};
use h323_per::{Alphabet, Range, Size};

pub(super) static SIGNAL_TYPE_ALPHABET: Alphabet = Alphabet::new(b"!#*0123456789ABCD");

pub(super) static E164_ADDRESS_ALPHABET: Alphabet = Alphabet::new(b"#*,0123456789");

/// `MultimediaSystemControlMessage`.
pub static MULTIMEDIA_SYSTEM_CONTROL_MESSAGE: Type = Type::new(
    "MultimediaSystemControlMessage",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("request", &REQUEST_MESSAGE),
            Alternative::new("response", &RESPONSE_MESSAGE),
            Alternative::new("command", &COMMAND_MESSAGE),
            Alternative::new("indication", &INDICATION_MESSAGE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RequestMessage`.
pub static REQUEST_MESSAGE: Type = Type::new(
    "RequestMessage",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_MESSAGE),
            Alternative::new("masterSlaveDetermination", &MASTER_SLAVE_DETERMINATION),
            Alternative::new("terminalCapabilitySet", &TERMINAL_CAPABILITY_SET),
            Alternative::new("openLogicalChannel", &OPEN_LOGICAL_CHANNEL),
            Alternative::new("closeLogicalChannel", &CLOSE_LOGICAL_CHANNEL),
            Alternative::new("requestChannelClose", &REQUEST_CHANNEL_CLOSE),
            Alternative::new("multiplexEntrySend", &MULTIPLEX_ENTRY_SEND),
            Alternative::new("requestMultiplexEntry", &REQUEST_MULTIPLEX_ENTRY),
            Alternative::new("requestMode", &REQUEST_MODE),
            Alternative::new("roundTripDelayRequest", &ROUND_TRIP_DELAY_REQUEST),
            Alternative::new("maintenanceLoopRequest", &MAINTENANCE_LOOP_REQUEST),
        ],
        extensible: true,
        additions: &[
            Alternative::new("communicationModeRequest", &COMMUNICATION_MODE_REQUEST),
            Alternative::new("conferenceRequest", &CONFERENCE_REQUEST),
            Alternative::new("multilinkRequest", &MULTILINK_REQUEST),
            Alternative::new("logicalChannelRateRequest", &LOGICAL_CHANNEL_RATE_REQUEST),
            Alternative::new("genericRequest", &GENERIC_MESSAGE),
        ],
    }),
);

/// `ResponseMessage`.
pub static RESPONSE_MESSAGE: Type = Type::new(
    "ResponseMessage",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_MESSAGE),
            Alternative::new(
                "masterSlaveDeterminationAck",
                &MASTER_SLAVE_DETERMINATION_ACK,
            ),
            Alternative::new(
                "masterSlaveDeterminationReject",
                &MASTER_SLAVE_DETERMINATION_REJECT,
            ),
            Alternative::new("terminalCapabilitySetAck", &TERMINAL_CAPABILITY_SET_ACK),
            Alternative::new(
                "terminalCapabilitySetReject",
                &TERMINAL_CAPABILITY_SET_REJECT,
            ),
            Alternative::new("openLogicalChannelAck", &OPEN_LOGICAL_CHANNEL_ACK),
            Alternative::new("openLogicalChannelReject", &OPEN_LOGICAL_CHANNEL_REJECT),
            Alternative::new("closeLogicalChannelAck", &CLOSE_LOGICAL_CHANNEL_ACK),
            Alternative::new("requestChannelCloseAck", &REQUEST_CHANNEL_CLOSE_ACK),
            Alternative::new("requestChannelCloseReject", &REQUEST_CHANNEL_CLOSE_REJECT),
            Alternative::new("multiplexEntrySendAck", &MULTIPLEX_ENTRY_SEND_ACK),
            Alternative::new("multiplexEntrySendReject", &MULTIPLEX_ENTRY_SEND_REJECT),
            Alternative::new("requestMultiplexEntryAck", &REQUEST_MULTIPLEX_ENTRY_ACK),
            Alternative::new(
                "requestMultiplexEntryReject",
                &REQUEST_MULTIPLEX_ENTRY_REJECT,
            ),
            Alternative::new("requestModeAck", &REQUEST_MODE_ACK),
            Alternative::new("requestModeReject", &REQUEST_MODE_REJECT),
            Alternative::new("roundTripDelayResponse", &ROUND_TRIP_DELAY_RESPONSE),
            Alternative::new("maintenanceLoopAck", &MAINTENANCE_LOOP_ACK),
            Alternative::new("maintenanceLoopReject", &MAINTENANCE_LOOP_REJECT),
        ],
        extensible: true,
        additions: &[
            Alternative::new("communicationModeResponse", &COMMUNICATION_MODE_RESPONSE),
            Alternative::new("conferenceResponse", &CONFERENCE_RESPONSE),
            Alternative::new("multilinkResponse", &MULTILINK_RESPONSE),
            Alternative::new(
                "logicalChannelRateAcknowledge",
                &LOGICAL_CHANNEL_RATE_ACKNOWLEDGE,
            ),
            Alternative::new("logicalChannelRateReject", &LOGICAL_CHANNEL_RATE_REJECT),
            Alternative::new("genericResponse", &GENERIC_MESSAGE),
        ],
    }),
);

/// `CommandMessage`.
pub static COMMAND_MESSAGE: Type = Type::new(
    "CommandMessage",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_MESSAGE),
            Alternative::new("maintenanceLoopOffCommand", &MAINTENANCE_LOOP_OFF_COMMAND),
            Alternative::new("sendTerminalCapabilitySet", &SEND_TERMINAL_CAPABILITY_SET),
            Alternative::new("encryptionCommand", &ENCRYPTION_COMMAND),
            Alternative::new("flowControlCommand", &FLOW_CONTROL_COMMAND),
            Alternative::new("endSessionCommand", &END_SESSION_COMMAND),
            Alternative::new("miscellaneousCommand", &MISCELLANEOUS_COMMAND),
        ],
        extensible: true,
        additions: &[
            Alternative::new("communicationModeCommand", &COMMUNICATION_MODE_COMMAND),
            Alternative::new("conferenceCommand", &CONFERENCE_COMMAND),
            Alternative::new(
                "h223MultiplexReconfiguration",
                &H223_MULTIPLEX_RECONFIGURATION,
            ),
            Alternative::new("newATMVCCommand", &NEW_ATM_VC_COMMAND),
            Alternative::new(
                "mobileMultilinkReconfigurationCommand",
                &MOBILE_MULTILINK_RECONFIGURATION_COMMAND,
            ),
            Alternative::new("genericCommand", &GENERIC_MESSAGE),
        ],
    }),
);

/// `IndicationMessage`.
pub static INDICATION_MESSAGE: Type = Type::new(
    "IndicationMessage",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_MESSAGE),
            Alternative::new("functionNotUnderstood", &FUNCTION_NOT_UNDERSTOOD),
            Alternative::new(
                "masterSlaveDeterminationRelease",
                &MASTER_SLAVE_DETERMINATION_RELEASE,
            ),
            Alternative::new(
                "terminalCapabilitySetRelease",
                &TERMINAL_CAPABILITY_SET_RELEASE,
            ),
            Alternative::new("openLogicalChannelConfirm", &OPEN_LOGICAL_CHANNEL_CONFIRM),
            Alternative::new("requestChannelCloseRelease", &REQUEST_CHANNEL_CLOSE_RELEASE),
            Alternative::new("multiplexEntrySendRelease", &MULTIPLEX_ENTRY_SEND_RELEASE),
            Alternative::new(
                "requestMultiplexEntryRelease",
                &REQUEST_MULTIPLEX_ENTRY_RELEASE,
            ),
            Alternative::new("requestModeRelease", &REQUEST_MODE_RELEASE),
            Alternative::new("miscellaneousIndication", &MISCELLANEOUS_INDICATION),
            Alternative::new("jitterIndication", &JITTER_INDICATION),
            Alternative::new("h223SkewIndication", &H223_SKEW_INDICATION),
            Alternative::new("newATMVCIndication", &NEW_ATM_VC_INDICATION),
            Alternative::new("userInput", &USER_INPUT_INDICATION),
        ],
        extensible: true,
        additions: &[
            Alternative::new("h2250MaximumSkewIndication", &H2250_MAXIMUM_SKEW_INDICATION),
            Alternative::new("mcLocationIndication", &MC_LOCATION_INDICATION),
            Alternative::new("conferenceIndication", &CONFERENCE_INDICATION),
            Alternative::new("vendorIdentification", &VENDOR_IDENTIFICATION),
            Alternative::new("functionNotSupported", &FUNCTION_NOT_SUPPORTED),
            Alternative::new("multilinkIndication", &MULTILINK_INDICATION),
            Alternative::new("logicalChannelRateRelease", &LOGICAL_CHANNEL_RATE_RELEASE),
            Alternative::new("flowControlIndication", &FLOW_CONTROL_INDICATION),
            Alternative::new(
                "mobileMultilinkReconfigurationIndication",
                &MOBILE_MULTILINK_RECONFIGURATION_INDICATION,
            ),
            Alternative::new("genericIndication", &GENERIC_MESSAGE),
        ],
    }),
);

/// `GenericMessage`.
pub static GENERIC_MESSAGE: Type = Type::new(
    "GenericMessage",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("messageIdentifier", &CAPABILITY_IDENTIFIER),
            Component::optional("subMessageIdentifier", &INTEGER_0_127),
            Component::optional("messageContent", &SEQUENCE_OF_GENERIC_PARAMETER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NonStandardMessage`.
pub static NON_STANDARD_MESSAGE: Type = Type::new(
    "NonStandardMessage",
    Kind::Sequence(&Sequence {
        root: &[Component::new("nonStandardData", &NON_STANDARD_PARAMETER)],
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
        extensible: false,
        additions: &[],
    }),
);

/// `NonStandardIdentifier.h221NonStandard`.
pub static H221_NON_STANDARD: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("t35CountryCode", &INTEGER_0_255),
            Component::new("t35Extension", &INTEGER_0_255),
            Component::new("manufacturerCode", &INTEGER_0_65535),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `MasterSlaveDetermination`.
pub static MASTER_SLAVE_DETERMINATION: Type = Type::new(
    "MasterSlaveDetermination",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("terminalType", &INTEGER_0_255),
            Component::new("statusDeterminationNumber", &INTEGER_0_16777215),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MasterSlaveDeterminationAck`.
pub static MASTER_SLAVE_DETERMINATION_ACK: Type = Type::new(
    "MasterSlaveDeterminationAck",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "decision",
            &MASTER_SLAVE_DETERMINATION_ACK_DECISION,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `MasterSlaveDeterminationAck.decision`.
pub static MASTER_SLAVE_DETERMINATION_ACK_DECISION: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("master", &NULL),
            Alternative::new("slave", &NULL),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `MasterSlaveDeterminationReject`.
pub static MASTER_SLAVE_DETERMINATION_REJECT: Type = Type::new(
    "MasterSlaveDeterminationReject",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "cause",
            &MASTER_SLAVE_DETERMINATION_REJECT_CAUSE,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `MasterSlaveDeterminationReject.cause`.
pub static MASTER_SLAVE_DETERMINATION_REJECT_CAUSE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[Alternative::new("identicalNumbers", &NULL)],
        extensible: true,
        additions: &[],
    }),
);

/// `MasterSlaveDeterminationRelease`.
pub static MASTER_SLAVE_DETERMINATION_RELEASE: Type = Type::new(
    "MasterSlaveDeterminationRelease",
    Kind::Sequence(&Sequence {
        root: &[],
        extensible: true,
        additions: &[],
    }),
);

/// `TerminalCapabilitySet`.
pub static TERMINAL_CAPABILITY_SET: Type = Type::new(
    "TerminalCapabilitySet",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("sequenceNumber", &SEQUENCE_NUMBER),
            Component::new("protocolIdentifier", &OBJECT_IDENTIFIER),
            Component::optional("multiplexCapability", &MULTIPLEX_CAPABILITY),
            Component::optional("capabilityTable", &SEQUENCE_1_256_OF_CAPABILITY_TABLE_ENTRY),
            Component::optional(
                "capabilityDescriptors",
                &SEQUENCE_1_256_OF_CAPABILITY_DESCRIPTOR,
            ),
        ],
        extensible: true,
        additions: &[Component::optional(
            "genericInformation",
            &SEQUENCE_OF_GENERIC_MESSAGE,
        )],
    }),
);

/// `TerminalCapabilitySetAck`.
pub static TERMINAL_CAPABILITY_SET_ACK: Type = Type::new(
    "TerminalCapabilitySetAck",
    Kind::Sequence(&Sequence {
        root: &[Component::new("sequenceNumber", &SEQUENCE_NUMBER)],
        extensible: true,
        additions: &[Component::optional(
            "genericInformation",
            &SEQUENCE_OF_GENERIC_MESSAGE,
        )],
    }),
);

/// `TerminalCapabilitySetReject`.
pub static TERMINAL_CAPABILITY_SET_REJECT: Type = Type::new(
    "TerminalCapabilitySetReject",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("sequenceNumber", &SEQUENCE_NUMBER),
            Component::new("cause", &TERMINAL_CAPABILITY_SET_REJECT_CAUSE),
        ],
        extensible: true,
        additions: &[Component::optional(
            "genericInformation",
            &SEQUENCE_OF_GENERIC_MESSAGE,
        )],
    }),
);

/// `TerminalCapabilitySetReject.cause`.
pub static TERMINAL_CAPABILITY_SET_REJECT_CAUSE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("unspecified", &NULL),
            Alternative::new("undefinedTableEntryUsed", &NULL),
            Alternative::new("descriptorCapacityExceeded", &NULL),
            Alternative::new("tableEntryCapacityExceeded", &TABLE_ENTRY_CAPACITY_EXCEEDED),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `TerminalCapabilitySetReject.cause.tableEntryCapacityExceeded`.
pub static TABLE_ENTRY_CAPACITY_EXCEEDED: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new(
                "highestEntryNumberProcessed",
                &CAPABILITY_TABLE_ENTRY_NUMBER,
            ),
            Alternative::new("noneProcessed", &NULL),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `TerminalCapabilitySetRelease`.
pub static TERMINAL_CAPABILITY_SET_RELEASE: Type = Type::new(
    "TerminalCapabilitySetRelease",
    Kind::Sequence(&Sequence {
        root: &[],
        extensible: true,
        additions: &[Component::optional(
            "genericInformation",
            &SEQUENCE_OF_GENERIC_MESSAGE,
        )],
    }),
);

/// `SequenceNumber`.
pub static SEQUENCE_NUMBER: Type = Type::new("SequenceNumber", Kind::Integer(Range::new(0, 255)));

/// `CapabilityTableEntry`.
pub static CAPABILITY_TABLE_ENTRY: Type = Type::new(
    "CapabilityTableEntry",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("capabilityTableEntryNumber", &CAPABILITY_TABLE_ENTRY_NUMBER),
            Component::optional("capability", &CAPABILITY),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `CapabilityTableEntryNumber`.
pub static CAPABILITY_TABLE_ENTRY_NUMBER: Type = Type::new(
    "CapabilityTableEntryNumber",
    Kind::Integer(Range::new(1, 65535)),
);

/// `CapabilityDescriptor`.
pub static CAPABILITY_DESCRIPTOR: Type = Type::new(
    "CapabilityDescriptor",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("capabilityDescriptorNumber", &CAPABILITY_DESCRIPTOR_NUMBER),
            Component::optional(
                "simultaneousCapabilities",
                &SEQUENCE_1_256_OF_ALTERNATIVE_CAPABILITY_SET,
            ),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `CapabilityDescriptorNumber`.
pub static CAPABILITY_DESCRIPTOR_NUMBER: Type = Type::new(
    "CapabilityDescriptorNumber",
    Kind::Integer(Range::new(0, 255)),
);

/// `AlternativeCapabilitySet`.
pub static ALTERNATIVE_CAPABILITY_SET: Type = Type::new(
    "AlternativeCapabilitySet",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 256),
        min_bits: 16,
        element: &CAPABILITY_TABLE_ENTRY_NUMBER,
    }),
);

/// `Capability`.
pub static CAPABILITY: Type = Type::new(
    "Capability",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("receiveVideoCapability", &VIDEO_CAPABILITY),
            Alternative::new("transmitVideoCapability", &VIDEO_CAPABILITY),
            Alternative::new("receiveAndTransmitVideoCapability", &VIDEO_CAPABILITY),
            Alternative::new("receiveAudioCapability", &AUDIO_CAPABILITY),
            Alternative::new("transmitAudioCapability", &AUDIO_CAPABILITY),
            Alternative::new("receiveAndTransmitAudioCapability", &AUDIO_CAPABILITY),
            Alternative::new(
                "receiveDataApplicationCapability",
                &DATA_APPLICATION_CAPABILITY,
            ),
            Alternative::new(
                "transmitDataApplicationCapability",
                &DATA_APPLICATION_CAPABILITY,
            ),
            Alternative::new(
                "receiveAndTransmitDataApplicationCapability",
                &DATA_APPLICATION_CAPABILITY,
            ),
            Alternative::new("h233EncryptionTransmitCapability", &BOOLEAN),
            Alternative::new(
                "h233EncryptionReceiveCapability",
                &H233_ENCRYPTION_RECEIVE_CAPABILITY,
            ),
        ],
        extensible: true,
        additions: &[
            Alternative::new("conferenceCapability", &CONFERENCE_CAPABILITY),
            Alternative::new("h235SecurityCapability", &H235_SECURITY_CAPABILITY),
            Alternative::new("maxPendingReplacementFor", &INTEGER_0_255),
            Alternative::new("receiveUserInputCapability", &USER_INPUT_CAPABILITY),
            Alternative::new("transmitUserInputCapability", &USER_INPUT_CAPABILITY),
            Alternative::new(
                "receiveAndTransmitUserInputCapability",
                &USER_INPUT_CAPABILITY,
            ),
            Alternative::new("genericControlCapability", &GENERIC_CAPABILITY),
            Alternative::new(
                "receiveMultiplexedStreamCapability",
                &MULTIPLEXED_STREAM_CAPABILITY,
            ),
            Alternative::new(
                "transmitMultiplexedStreamCapability",
                &MULTIPLEXED_STREAM_CAPABILITY,
            ),
            Alternative::new(
                "receiveAndTransmitMultiplexedStreamCapability",
                &MULTIPLEXED_STREAM_CAPABILITY,
            ),
            Alternative::new(
                "receiveRTPAudioTelephonyEventCapability",
                &AUDIO_TELEPHONY_EVENT_CAPABILITY,
            ),
            Alternative::new("receiveRTPAudioToneCapability", &AUDIO_TONE_CAPABILITY),
            Alternative::new("depFecCapability", &DEP_FEC_CAPABILITY),
            Alternative::new(
                "multiplePayloadStreamCapability",
                &MULTIPLE_PAYLOAD_STREAM_CAPABILITY,
            ),
            Alternative::new("fecCapability", &FEC_CAPABILITY),
            Alternative::new("redundancyEncodingCap", &REDUNDANCY_ENCODING_CAPABILITY),
            Alternative::new("oneOfCapabilities", &ALTERNATIVE_CAPABILITY_SET),
        ],
    }),
);

/// `Capability.h233EncryptionReceiveCapability`.
pub static H233_ENCRYPTION_RECEIVE_CAPABILITY: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[Component::new("h233IVResponseTime", &INTEGER_0_255)],
        extensible: true,
        additions: &[],
    }),
);

/// `MultiplexCapability`.
pub static MULTIPLEX_CAPABILITY: Type = Type::new(
    "MultiplexCapability",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("h222Capability", &H222_CAPABILITY),
            Alternative::new("h223Capability", &H223_CAPABILITY),
            Alternative::new("v76Capability", &V76_CAPABILITY),
        ],
        extensible: true,
        additions: &[
            Alternative::new("h2250Capability", &H2250_CAPABILITY),
            Alternative::new("genericMultiplexCapability", &GENERIC_CAPABILITY),
        ],
    }),
);

/// `H222Capability`.
pub static H222_CAPABILITY: Type = Type::new(
    "H222Capability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("numberOfVCs", &INTEGER_1_256),
            Component::new("vcCapability", &SEQUENCE_OF_VC_CAPABILITY),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `VCCapability`.
pub static VC_CAPABILITY: Type = Type::new(
    "VCCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("aal1", &VC_CAPABILITY_AAL1),
            Component::optional("aal5", &VC_CAPABILITY_AAL5),
            Component::new("transportStream", &BOOLEAN),
            Component::new("programStream", &BOOLEAN),
            Component::new("availableBitRates", &AVAILABLE_BIT_RATES),
        ],
        extensible: true,
        additions: &[Component::optional("aal1ViaGateway", &AAL1_VIA_GATEWAY)],
    }),
);

/// `VCCapability.aal1`.
pub static VC_CAPABILITY_AAL1: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("nullClockRecovery", &BOOLEAN),
            Component::new("srtsClockRecovery", &BOOLEAN),
            Component::new("adaptiveClockRecovery", &BOOLEAN),
            Component::new("nullErrorCorrection", &BOOLEAN),
            Component::new("longInterleaver", &BOOLEAN),
            Component::new("shortInterleaver", &BOOLEAN),
            Component::new("errorCorrectionOnly", &BOOLEAN),
            Component::new("structuredDataTransfer", &BOOLEAN),
            Component::new("partiallyFilledCells", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `VCCapability.aal5`.
pub static VC_CAPABILITY_AAL5: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("forwardMaximumSDUSize", &INTEGER_0_65535),
            Component::new("backwardMaximumSDUSize", &INTEGER_0_65535),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `VCCapability.availableBitRates`.
pub static AVAILABLE_BIT_RATES: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[Component::new("type", &AVAILABLE_BIT_RATES_TYPE)],
        extensible: true,
        additions: &[],
    }),
);

/// `VCCapability.availableBitRates.type`.
pub static AVAILABLE_BIT_RATES_TYPE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("singleBitRate", &INTEGER_1_65535),
            Alternative::new("rangeOfBitRates", &RANGE_OF_BIT_RATES),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `VCCapability.availableBitRates.type.rangeOfBitRates`.
pub static RANGE_OF_BIT_RATES: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("lowerBitRate", &INTEGER_1_65535),
            Component::new("higherBitRate", &INTEGER_1_65535),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `VCCapability.aal1ViaGateway`.
pub static AAL1_VIA_GATEWAY: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("gatewayAddress", &SEQUENCE_1_256_OF_Q2931_ADDRESS),
            Component::new("nullClockRecovery", &BOOLEAN),
            Component::new("srtsClockRecovery", &BOOLEAN),
            Component::new("adaptiveClockRecovery", &BOOLEAN),
            Component::new("nullErrorCorrection", &BOOLEAN),
            Component::new("longInterleaver", &BOOLEAN),
            Component::new("shortInterleaver", &BOOLEAN),
            Component::new("errorCorrectionOnly", &BOOLEAN),
            Component::new("structuredDataTransfer", &BOOLEAN),
            Component::new("partiallyFilledCells", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H223Capability`.
pub static H223_CAPABILITY: Type = Type::new(
    "H223Capability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("transportWithI-frames", &BOOLEAN),
            Component::new("videoWithAL1", &BOOLEAN),
            Component::new("videoWithAL2", &BOOLEAN),
            Component::new("videoWithAL3", &BOOLEAN),
            Component::new("audioWithAL1", &BOOLEAN),
            Component::new("audioWithAL2", &BOOLEAN),
            Component::new("audioWithAL3", &BOOLEAN),
            Component::new("dataWithAL1", &BOOLEAN),
            Component::new("dataWithAL2", &BOOLEAN),
            Component::new("dataWithAL3", &BOOLEAN),
            Component::new("maximumAl2SDUSize", &INTEGER_0_65535),
            Component::new("maximumAl3SDUSize", &INTEGER_0_65535),
            Component::new("maximumDelayJitter", &INTEGER_0_1023),
            Component::new(
                "h223MultiplexTableCapability",
                &H223_MULTIPLEX_TABLE_CAPABILITY,
            ),
        ],
        extensible: true,
        additions: &[
            Component::new("maxMUXPDUSizeCapability", &BOOLEAN),
            Component::new("nsrpSupport", &BOOLEAN),
            Component::optional(
                "mobileOperationTransmitCapability",
                &MOBILE_OPERATION_TRANSMIT_CAPABILITY,
            ),
            Component::optional("h223AnnexCCapability", &H223_ANNEX_C_CAPABILITY),
            Component::optional("bitRate", &INTEGER_1_19200),
            Component::optional(
                "mobileMultilinkFrameCapability",
                &MOBILE_MULTILINK_FRAME_CAPABILITY,
            ),
        ],
    }),
);

/// `H223Capability.h223MultiplexTableCapability`.
pub static H223_MULTIPLEX_TABLE_CAPABILITY: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("basic", &NULL),
            Alternative::new("enhanced", &ENHANCED_MULTIPLEX_TABLE),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `H223Capability.h223MultiplexTableCapability.enhanced`.
pub static ENHANCED_MULTIPLEX_TABLE: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("maximumNestingDepth", &INTEGER_1_15),
            Component::new("maximumElementListSize", &INTEGER_2_255),
            Component::new("maximumSubElementListSize", &INTEGER_2_255),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H223Capability.mobileOperationTransmitCapability`.
pub static MOBILE_OPERATION_TRANSMIT_CAPABILITY: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("modeChangeCapability", &BOOLEAN),
            Component::new("h223AnnexA", &BOOLEAN),
            Component::new("h223AnnexADoubleFlag", &BOOLEAN),
            Component::new("h223AnnexB", &BOOLEAN),
            Component::new("h223AnnexBwithHeader", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H223Capability.mobileMultilinkFrameCapability`.
pub static MOBILE_MULTILINK_FRAME_CAPABILITY: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("maximumSampleSize", &INTEGER_1_255),
            Component::new("maximumPayloadLength", &INTEGER_1_65025),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H223AnnexCCapability`.
pub static H223_ANNEX_C_CAPABILITY: Type = Type::new(
    "H223AnnexCCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("videoWithAL1M", &BOOLEAN),
            Component::new("videoWithAL2M", &BOOLEAN),
            Component::new("videoWithAL3M", &BOOLEAN),
            Component::new("audioWithAL1M", &BOOLEAN),
            Component::new("audioWithAL2M", &BOOLEAN),
            Component::new("audioWithAL3M", &BOOLEAN),
            Component::new("dataWithAL1M", &BOOLEAN),
            Component::new("dataWithAL2M", &BOOLEAN),
            Component::new("dataWithAL3M", &BOOLEAN),
            Component::new("alpduInterleaving", &BOOLEAN),
            Component::new("maximumAL1MPDUSize", &INTEGER_0_65535),
            Component::new("maximumAL2MSDUSize", &INTEGER_0_65535),
            Component::new("maximumAL3MSDUSize", &INTEGER_0_65535),
        ],
        extensible: true,
        additions: &[Component::optional("rsCodeCapability", &BOOLEAN)],
    }),
);

/// `V76Capability`.
pub static V76_CAPABILITY: Type = Type::new(
    "V76Capability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("suspendResumeCapabilitywAddress", &BOOLEAN),
            Component::new("suspendResumeCapabilitywoAddress", &BOOLEAN),
            Component::new("rejCapability", &BOOLEAN),
            Component::new("sREJCapability", &BOOLEAN),
            Component::new("mREJCapability", &BOOLEAN),
            Component::new("crc8bitCapability", &BOOLEAN),
            Component::new("crc16bitCapability", &BOOLEAN),
            Component::new("crc32bitCapability", &BOOLEAN),
            Component::new("uihCapability", &BOOLEAN),
            Component::new("numOfDLCS", &INTEGER_2_8191),
            Component::new("twoOctetAddressFieldCapability", &BOOLEAN),
            Component::new("loopBackTestCapability", &BOOLEAN),
            Component::new("n401Capability", &INTEGER_1_4095),
            Component::new("maxWindowSizeCapability", &INTEGER_1_127),
            Component::new("v75Capability", &V75_CAPABILITY),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `V75Capability`.
pub static V75_CAPABILITY: Type = Type::new(
    "V75Capability",
    Kind::Sequence(&Sequence {
        root: &[Component::new("audioHeader", &BOOLEAN)],
        extensible: true,
        additions: &[],
    }),
);

/// `H2250Capability`.
pub static H2250_CAPABILITY: Type = Type::new(
    "H2250Capability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("maximumAudioDelayJitter", &INTEGER_0_1023),
            Component::new("receiveMultipointCapability", &MULTIPOINT_CAPABILITY),
            Component::new("transmitMultipointCapability", &MULTIPOINT_CAPABILITY),
            Component::new(
                "receiveAndTransmitMultipointCapability",
                &MULTIPOINT_CAPABILITY,
            ),
            Component::new("mcCapability", &MC_CAPABILITY),
            Component::new("rtcpVideoControlCapability", &BOOLEAN),
            Component::new(
                "mediaPacketizationCapability",
                &MEDIA_PACKETIZATION_CAPABILITY,
            ),
        ],
        extensible: true,
        additions: &[
            Component::optional("transportCapability", &TRANSPORT_CAPABILITY),
            Component::optional(
                "redundancyEncodingCapability",
                &SEQUENCE_1_256_OF_REDUNDANCY_ENCODING_CAPABILITY,
            ),
            Component::new("logicalChannelSwitchingCapability", &BOOLEAN),
            Component::new("t120DynamicPortCapability", &BOOLEAN),
        ],
    }),
);

/// `H2250Capability.mcCapability`.
pub static MC_CAPABILITY: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("centralizedConferenceMC", &BOOLEAN),
            Component::new("decentralizedConferenceMC", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MediaPacketizationCapability`.
pub static MEDIA_PACKETIZATION_CAPABILITY: Type = Type::new(
    "MediaPacketizationCapability",
    Kind::Sequence(&Sequence {
        root: &[Component::new("h261aVideoPacketization", &BOOLEAN)],
        extensible: true,
        additions: &[Component::optional(
            "rtpPayloadType",
            &SEQUENCE_1_256_OF_RTP_PAYLOAD_TYPE,
        )],
    }),
);

/// `TransportCapability`.
pub static TRANSPORT_CAPABILITY: Type = Type::new(
    "TransportCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("nonStandard", &NON_STANDARD_PARAMETER),
            Component::optional("qOSCapabilities", &SEQUENCE_1_256_OF_QOS_CAPABILITY),
            Component::optional(
                "mediaChannelCapabilities",
                &SEQUENCE_1_256_OF_MEDIA_CHANNEL_CAPABILITY,
            ),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MediaChannelCapability`.
pub static MEDIA_CHANNEL_CAPABILITY: Type = Type::new(
    "MediaChannelCapability",
    Kind::Sequence(&Sequence {
        root: &[Component::optional("mediaTransport", &MEDIA_TRANSPORT_TYPE)],
        extensible: true,
        additions: &[],
    }),
);

/// `MediaTransportType`.
pub static MEDIA_TRANSPORT_TYPE: Type = Type::new(
    "MediaTransportType",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("ip-UDP", &NULL),
            Alternative::new("ip-TCP", &NULL),
            Alternative::new("atm-AAL5-UNIDIR", &NULL),
            Alternative::new("atm-AAL5-BIDIR", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("atm-AAL5-compressed", &ATM_AAL5_COMPRESSED),
            Alternative::new("sctp", &SCTP_PARAM),
            Alternative::new("udp-dtls-sctp", &SEQUENCE_OF_SCTP_PARAM),
            Alternative::new("tcp-dtls-sctp", &SEQUENCE_OF_SCTP_PARAM),
            Alternative::new("sctp-dtls", &SCTP_PARAM),
        ],
    }),
);

/// `MediaTransportType.atm-AAL5-compressed`.
pub static ATM_AAL5_COMPRESSED: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[Component::new("variable-delta", &BOOLEAN)],
        extensible: true,
        additions: &[],
    }),
);

/// `QOSCapability`.
pub static QOS_CAPABILITY: Type = Type::new(
    "QOSCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::optional("rsvpParameters", &RSVP_PARAMETERS),
            Component::optional("atmParameters", &ATM_PARAMETERS),
        ],
        extensible: true,
        additions: &[
            Component::optional("localQoS", &BOOLEAN),
            Component::optional("genericTransportParameters", &GENERIC_TRANSPORT_PARAMETERS),
            Component::optional("servicePriority", &SERVICE_PRIORITY),
            Component::optional("authorizationParameter", &AUTHORIZATION_PARAMETERS),
            Component::optional("qosDescriptor", &QOS_DESCRIPTOR),
            Component::optional("dscpValue", &INTEGER_0_63),
        ],
    }),
);

/// `QOSMode`.
pub static QOS_MODE: Type = Type::new(
    "QOSMode",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("guaranteedQOS", &NULL),
            Alternative::new("controlledLoad", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `QOSType`.
pub static QOS_TYPE: Type = Type::new(
    "QOSType",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("desired", &NULL),
            Alternative::new("required", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `QOSClass`.
pub static QOS_CLASS: Type = Type::new(
    "QOSClass",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("class0", &NULL),
            Alternative::new("class1", &NULL),
            Alternative::new("class2", &NULL),
            Alternative::new("class3", &NULL),
            Alternative::new("class4", &NULL),
            Alternative::new("class5", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `QOSDescriptor`.
pub static QOS_DESCRIPTOR: Type = Type::new(
    "QOSDescriptor",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::new("qosType", &QOS_TYPE),
            Component::new("qosClass", &QOS_CLASS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RSVPParameters`.
pub static RSVP_PARAMETERS: Type = Type::new(
    "RSVPParameters",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("qosMode", &QOS_MODE),
            Component::optional("tokenRate", &INTEGER_1_4294967295),
            Component::optional("bucketSize", &INTEGER_1_4294967295),
            Component::optional("peakRate", &INTEGER_1_4294967295),
            Component::optional("minPoliced", &INTEGER_1_4294967295),
            Component::optional("maxPktSize", &INTEGER_1_4294967295),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ATMParameters`.
pub static ATM_PARAMETERS: Type = Type::new(
    "ATMParameters",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("maxNTUSize", &INTEGER_0_65535),
            Component::new("atmUBR", &BOOLEAN),
            Component::new("atmrtVBR", &BOOLEAN),
            Component::new("atmnrtVBR", &BOOLEAN),
            Component::new("atmABR", &BOOLEAN),
            Component::new("atmCBR", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ServicePriority`.
pub static SERVICE_PRIORITY: Type = Type::new(
    "ServicePriority",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::new("servicePrioritySignalled", &BOOLEAN),
            Component::optional("servicePriorityValue", &SERVICE_PRIORITY_VALUE),
        ],
        extensible: true,
        additions: &[
            Component::optional("serviceClass", &INTEGER_0_4095),
            Component::optional("serviceSubclass", &INTEGER_0_255),
        ],
    }),
);

/// `ServicePriorityValue`.
pub static SERVICE_PRIORITY_VALUE: Type = Type::new(
    "ServicePriorityValue",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "nonStandardParameter",
            &NON_STANDARD_PARAMETER,
        )],
        extensible: true,
        additions: &[Component::new("value", &INTEGER_0_255)],
    }),
);

/// `AuthorizationParameters`.
pub static AUTHORIZATION_PARAMETERS: Type = Type::new(
    "AuthorizationParameters",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "nonStandardData",
            &NON_STANDARD_PARAMETER,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `GenericTransportParameters`.
pub static GENERIC_TRANSPORT_PARAMETERS: Type = Type::new(
    "GenericTransportParameters",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("nonStandardData", &NON_STANDARD_PARAMETER),
            Component::optional("averageRate", &INTEGER_1_4294967295),
            Component::optional("burst", &INTEGER_1_4294967295),
            Component::optional("peakRate", &INTEGER_1_4294967295),
            Component::optional("maxPktSize", &INTEGER_1_4294967295),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RedundancyEncodingCapability`.
pub static REDUNDANCY_ENCODING_CAPABILITY: Type = Type::new(
    "RedundancyEncodingCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("redundancyEncodingMethod", &REDUNDANCY_ENCODING_METHOD),
            Component::new("primaryEncoding", &CAPABILITY_TABLE_ENTRY_NUMBER),
            Component::optional(
                "secondaryEncoding",
                &SEQUENCE_1_256_OF_CAPABILITY_TABLE_ENTRY_NUMBER,
            ),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RedundancyEncodingMethod`.
pub static REDUNDANCY_ENCODING_METHOD: Type = Type::new(
    "RedundancyEncodingMethod",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("rtpAudioRedundancyEncoding", &NULL),
        ],
        extensible: true,
        additions: &[Alternative::new(
            "rtpH263VideoRedundancyEncoding",
            &RTP_H263_VIDEO_REDUNDANCY_ENCODING,
        )],
    }),
);

/// `RTPH263VideoRedundancyEncoding`.
pub static RTP_H263_VIDEO_REDUNDANCY_ENCODING: Type = Type::new(
    "RTPH263VideoRedundancyEncoding",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("numberOfThreads", &INTEGER_1_16),
            Component::new("framesBetweenSyncPoints", &INTEGER_1_256),
            Component::new("frameToThreadMapping", &FRAME_TO_THREAD_MAPPING),
            Component::optional("containedThreads", &SEQUENCE_1_256_OF_INTEGER_0_15),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RTPH263VideoRedundancyEncoding.frameToThreadMapping`.
pub static FRAME_TO_THREAD_MAPPING: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("roundrobin", &NULL),
            Alternative::new(
                "custom",
                &SEQUENCE_1_256_OF_RTP_H263_VIDEO_REDUNDANCY_FRAME_MAPPING,
            ),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RTPH263VideoRedundancyFrameMapping`.
pub static RTP_H263_VIDEO_REDUNDANCY_FRAME_MAPPING: Type = Type::new(
    "RTPH263VideoRedundancyFrameMapping",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("threadNumber", &INTEGER_0_15),
            Component::new("frameSequence", &SEQUENCE_1_256_OF_INTEGER_0_255),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MultipointCapability`.
pub static MULTIPOINT_CAPABILITY: Type = Type::new(
    "MultipointCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("multicastCapability", &BOOLEAN),
            Component::new("multiUniCastConference", &BOOLEAN),
            Component::new(
                "mediaDistributionCapability",
                &SEQUENCE_OF_MEDIA_DISTRIBUTION_CAPABILITY,
            ),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MediaDistributionCapability`.
pub static MEDIA_DISTRIBUTION_CAPABILITY: Type = Type::new(
    "MediaDistributionCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("centralizedControl", &BOOLEAN),
            Component::new("distributedControl", &BOOLEAN),
            Component::new("centralizedAudio", &BOOLEAN),
            Component::new("distributedAudio", &BOOLEAN),
            Component::new("centralizedVideo", &BOOLEAN),
            Component::new("distributedVideo", &BOOLEAN),
            Component::optional("centralizedData", &SEQUENCE_OF_DATA_APPLICATION_CAPABILITY),
            Component::optional("distributedData", &SEQUENCE_OF_DATA_APPLICATION_CAPABILITY),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `VideoCapability`.
pub static VIDEO_CAPABILITY: Type = Type::recursive(
    "VideoCapability",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("h261VideoCapability", &H261_VIDEO_CAPABILITY),
            Alternative::new("h262VideoCapability", &H262_VIDEO_CAPABILITY),
            Alternative::new("h263VideoCapability", &H263_VIDEO_CAPABILITY),
            Alternative::new("is11172VideoCapability", &IS11172_VIDEO_CAPABILITY),
        ],
        extensible: true,
        additions: &[
            Alternative::new("genericVideoCapability", &GENERIC_CAPABILITY),
            Alternative::new("extendedVideoCapability", &EXTENDED_VIDEO_CAPABILITY),
        ],
    }),
);

/// `ExtendedVideoCapability`.
pub static EXTENDED_VIDEO_CAPABILITY: Type = Type::new(
    "ExtendedVideoCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("videoCapability", &SEQUENCE_OF_VIDEO_CAPABILITY),
            Component::optional("videoCapabilityExtension", &SEQUENCE_OF_GENERIC_CAPABILITY),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H261VideoCapability`.
pub static H261_VIDEO_CAPABILITY: Type = Type::new(
    "H261VideoCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("qcifMPI", &INTEGER_1_4),
            Component::optional("cifMPI", &INTEGER_1_4),
            Component::new("temporalSpatialTradeOffCapability", &BOOLEAN),
            Component::new("maxBitRate", &INTEGER_1_19200),
            Component::new("stillImageTransmission", &BOOLEAN),
        ],
        extensible: true,
        additions: &[Component::new("videoBadMBsCap", &BOOLEAN)],
    }),
);

/// `H262VideoCapability`.
pub static H262_VIDEO_CAPABILITY: Type = Type::new(
    "H262VideoCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("profileAndLevel-SPatML", &BOOLEAN),
            Component::new("profileAndLevel-MPatLL", &BOOLEAN),
            Component::new("profileAndLevel-MPatML", &BOOLEAN),
            Component::new("profileAndLevel-MPatH-14", &BOOLEAN),
            Component::new("profileAndLevel-MPatHL", &BOOLEAN),
            Component::new("profileAndLevel-SNRatLL", &BOOLEAN),
            Component::new("profileAndLevel-SNRatML", &BOOLEAN),
            Component::new("profileAndLevel-SpatialatH-14", &BOOLEAN),
            Component::new("profileAndLevel-HPatML", &BOOLEAN),
            Component::new("profileAndLevel-HPatH-14", &BOOLEAN),
            Component::new("profileAndLevel-HPatHL", &BOOLEAN),
            Component::optional("videoBitRate", &INTEGER_0_1073741823),
            Component::optional("vbvBufferSize", &INTEGER_0_262143),
            Component::optional("samplesPerLine", &INTEGER_0_16383),
            Component::optional("linesPerFrame", &INTEGER_0_16383),
            Component::optional("framesPerSecond", &INTEGER_0_15),
            Component::optional("luminanceSampleRate", &INTEGER_0_4294967295),
        ],
        extensible: true,
        additions: &[Component::new("videoBadMBsCap", &BOOLEAN)],
    }),
);

/// `IS11172VideoCapability`.
pub static IS11172_VIDEO_CAPABILITY: Type = Type::new(
    "IS11172VideoCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("constrainedBitstream", &BOOLEAN),
            Component::optional("videoBitRate", &INTEGER_0_1073741823),
            Component::optional("vbvBufferSize", &INTEGER_0_262143),
            Component::optional("samplesPerLine", &INTEGER_0_16383),
            Component::optional("linesPerFrame", &INTEGER_0_16383),
            Component::optional("pictureRate", &INTEGER_0_15),
            Component::optional("luminanceSampleRate", &INTEGER_0_4294967295),
        ],
        extensible: true,
        additions: &[Component::new("videoBadMBsCap", &BOOLEAN)],
    }),
);

/// `H263VideoCapability`.
pub static H263_VIDEO_CAPABILITY: Type = Type::new(
    "H263VideoCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("sqcifMPI", &INTEGER_1_32),
            Component::optional("qcifMPI", &INTEGER_1_32),
            Component::optional("cifMPI", &INTEGER_1_32),
            Component::optional("cif4MPI", &INTEGER_1_32),
            Component::optional("cif16MPI", &INTEGER_1_32),
            Component::new("maxBitRate", &INTEGER_1_192400),
            Component::new("unrestrictedVector", &BOOLEAN),
            Component::new("arithmeticCoding", &BOOLEAN),
            Component::new("advancedPrediction", &BOOLEAN),
            Component::new("pbFrames", &BOOLEAN),
            Component::new("temporalSpatialTradeOffCapability", &BOOLEAN),
            Component::optional("hrd-B", &INTEGER_0_524287),
            Component::optional("bppMaxKb", &INTEGER_0_65535),
        ],
        extensible: true,
        additions: &[
            Component::optional("slowSqcifMPI", &INTEGER_1_3600),
            Component::optional("slowQcifMPI", &INTEGER_1_3600),
            Component::optional("slowCifMPI", &INTEGER_1_3600),
            Component::optional("slowCif4MPI", &INTEGER_1_3600),
            Component::optional("slowCif16MPI", &INTEGER_1_3600),
            Component::new("errorCompensation", &BOOLEAN),
            Component::optional("enhancementLayerInfo", &ENHANCEMENT_LAYER_INFO),
            Component::optional("h263Options", &H263_OPTIONS),
        ],
    }),
);

/// `H263Options`.
pub static H263_OPTIONS: Type = Type::new(
    "H263Options",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("advancedIntraCodingMode", &BOOLEAN),
            Component::new("deblockingFilterMode", &BOOLEAN),
            Component::new("improvedPBFramesMode", &BOOLEAN),
            Component::new("unlimitedMotionVectors", &BOOLEAN),
            Component::new("fullPictureFreeze", &BOOLEAN),
            Component::new("partialPictureFreezeAndRelease", &BOOLEAN),
            Component::new("resizingPartPicFreezeAndRelease", &BOOLEAN),
            Component::new("fullPictureSnapshot", &BOOLEAN),
            Component::new("partialPictureSnapshot", &BOOLEAN),
            Component::new("videoSegmentTagging", &BOOLEAN),
            Component::new("progressiveRefinement", &BOOLEAN),
            Component::new("dynamicPictureResizingByFour", &BOOLEAN),
            Component::new("dynamicPictureResizingSixteenthPel", &BOOLEAN),
            Component::new("dynamicWarpingHalfPel", &BOOLEAN),
            Component::new("dynamicWarpingSixteenthPel", &BOOLEAN),
            Component::new("independentSegmentDecoding", &BOOLEAN),
            Component::new("slicesInOrder-NonRect", &BOOLEAN),
            Component::new("slicesInOrder-Rect", &BOOLEAN),
            Component::new("slicesNoOrder-NonRect", &BOOLEAN),
            Component::new("slicesNoOrder-Rect", &BOOLEAN),
            Component::new("alternateInterVLCMode", &BOOLEAN),
            Component::new("modifiedQuantizationMode", &BOOLEAN),
            Component::new("reducedResolutionUpdate", &BOOLEAN),
            Component::optional("transparencyParameters", &TRANSPARENCY_PARAMETERS),
            Component::new("separateVideoBackChannel", &BOOLEAN),
            Component::optional("refPictureSelection", &REF_PICTURE_SELECTION),
            Component::optional(
                "customPictureClockFrequency",
                &SEQUENCE_1_16_OF_CUSTOM_PICTURE_CLOCK_FREQUENCY,
            ),
            Component::optional(
                "customPictureFormat",
                &SEQUENCE_1_16_OF_CUSTOM_PICTURE_FORMAT,
            ),
            Component::optional("modeCombos", &SEQUENCE_1_16_OF_H263_VIDEO_MODE_COMBOS),
        ],
        extensible: true,
        additions: &[
            Component::new("videoBadMBsCap", &BOOLEAN),
            Component::new("h263Version3Options", &H263_VERSION3_OPTIONS),
        ],
    }),
);

/// `H263Version3Options`.
pub static H263_VERSION3_OPTIONS: Type = Type::new(
    "H263Version3Options",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("dataPartitionedSlices", &BOOLEAN),
            Component::new("fixedPointIDCT0", &BOOLEAN),
            Component::new("interlacedFields", &BOOLEAN),
            Component::new("currentPictureHeaderRepetition", &BOOLEAN),
            Component::new("previousPictureHeaderRepetition", &BOOLEAN),
            Component::new("nextPictureHeaderRepetition", &BOOLEAN),
            Component::new("pictureNumber", &BOOLEAN),
            Component::new("spareReferencePictures", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H263VideoModeCombos`.
pub static H263_VIDEO_MODE_COMBOS: Type = Type::new(
    "H263VideoModeCombos",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("h263VideoUncoupledModes", &H263_MODE_COMBO_FLAGS),
            Component::new(
                "h263VideoCoupledModes",
                &SEQUENCE_1_16_OF_H263_MODE_COMBO_FLAGS,
            ),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H263ModeComboFlags`.
pub static H263_MODE_COMBO_FLAGS: Type = Type::new(
    "H263ModeComboFlags",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("unrestrictedVector", &BOOLEAN),
            Component::new("arithmeticCoding", &BOOLEAN),
            Component::new("advancedPrediction", &BOOLEAN),
            Component::new("pbFrames", &BOOLEAN),
            Component::new("advancedIntraCodingMode", &BOOLEAN),
            Component::new("deblockingFilterMode", &BOOLEAN),
            Component::new("unlimitedMotionVectors", &BOOLEAN),
            Component::new("slicesInOrder-NonRect", &BOOLEAN),
            Component::new("slicesInOrder-Rect", &BOOLEAN),
            Component::new("slicesNoOrder-NonRect", &BOOLEAN),
            Component::new("slicesNoOrder-Rect", &BOOLEAN),
            Component::new("improvedPBFramesMode", &BOOLEAN),
            Component::new("referencePicSelect", &BOOLEAN),
            Component::new("dynamicPictureResizingByFour", &BOOLEAN),
            Component::new("dynamicPictureResizingSixteenthPel", &BOOLEAN),
            Component::new("dynamicWarpingHalfPel", &BOOLEAN),
            Component::new("dynamicWarpingSixteenthPel", &BOOLEAN),
            Component::new("reducedResolutionUpdate", &BOOLEAN),
            Component::new("independentSegmentDecoding", &BOOLEAN),
            Component::new("alternateInterVLCMode", &BOOLEAN),
            Component::new("modifiedQuantizationMode", &BOOLEAN),
        ],
        extensible: true,
        additions: &[
            Component::new("enhancedReferencePicSelect", &BOOLEAN),
            Component::new("h263Version3Options", &H263_VERSION3_OPTIONS),
        ],
    }),
);

/// `EnhancementLayerInfo`.
pub static ENHANCEMENT_LAYER_INFO: Type = Type::new(
    "EnhancementLayerInfo",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("baseBitRateConstrained", &BOOLEAN),
            Component::optional("snrEnhancement", &SEQUENCE_1_14_OF_ENHANCEMENT_OPTIONS),
            Component::optional("spatialEnhancement", &SEQUENCE_1_14_OF_ENHANCEMENT_OPTIONS),
            Component::optional(
                "bPictureEnhancement",
                &SEQUENCE_1_14_OF_B_ENHANCEMENT_PARAMETERS,
            ),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `BEnhancementParameters`.
pub static B_ENHANCEMENT_PARAMETERS: Type = Type::new(
    "BEnhancementParameters",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("enhancementOptions", &ENHANCEMENT_OPTIONS),
            Component::new("numberOfBPictures", &INTEGER_1_64),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `EnhancementOptions`.
pub static ENHANCEMENT_OPTIONS: Type = Type::new(
    "EnhancementOptions",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("sqcifMPI", &INTEGER_1_32),
            Component::optional("qcifMPI", &INTEGER_1_32),
            Component::optional("cifMPI", &INTEGER_1_32),
            Component::optional("cif4MPI", &INTEGER_1_32),
            Component::optional("cif16MPI", &INTEGER_1_32),
            Component::new("maxBitRate", &INTEGER_1_192400),
            Component::new("unrestrictedVector", &BOOLEAN),
            Component::new("arithmeticCoding", &BOOLEAN),
            Component::new("temporalSpatialTradeOffCapability", &BOOLEAN),
            Component::optional("slowSqcifMPI", &INTEGER_1_3600),
            Component::optional("slowQcifMPI", &INTEGER_1_3600),
            Component::optional("slowCifMPI", &INTEGER_1_3600),
            Component::optional("slowCif4MPI", &INTEGER_1_3600),
            Component::optional("slowCif16MPI", &INTEGER_1_3600),
            Component::new("errorCompensation", &BOOLEAN),
            Component::optional("h263Options", &H263_OPTIONS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `TransparencyParameters`.
pub static TRANSPARENCY_PARAMETERS: Type = Type::new(
    "TransparencyParameters",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("presentationOrder", &INTEGER_1_256),
            Component::new("offset-x", &INTEGER_M262144_262143),
            Component::new("offset-y", &INTEGER_M262144_262143),
            Component::new("scale-x", &INTEGER_1_255),
            Component::new("scale-y", &INTEGER_1_255),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RefPictureSelection`.
pub static REF_PICTURE_SELECTION: Type = Type::new(
    "RefPictureSelection",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("additionalPictureMemory", &ADDITIONAL_PICTURE_MEMORY),
            Component::new("videoMux", &BOOLEAN),
            Component::new("videoBackChannelSend", &VIDEO_BACK_CHANNEL_SEND),
        ],
        extensible: true,
        additions: &[Component::new(
            "enhancedReferencePicSelect",
            &ENHANCED_REFERENCE_PIC_SELECT,
        )],
    }),
);

/// `RefPictureSelection.additionalPictureMemory`.
pub static ADDITIONAL_PICTURE_MEMORY: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("sqcifAdditionalPictureMemory", &INTEGER_1_256),
            Component::optional("qcifAdditionalPictureMemory", &INTEGER_1_256),
            Component::optional("cifAdditionalPictureMemory", &INTEGER_1_256),
            Component::optional("cif4AdditionalPictureMemory", &INTEGER_1_256),
            Component::optional("cif16AdditionalPictureMemory", &INTEGER_1_256),
            Component::optional("bigCpfAdditionalPictureMemory", &INTEGER_1_256),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RefPictureSelection.videoBackChannelSend`.
pub static VIDEO_BACK_CHANNEL_SEND: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("none", &NULL),
            Alternative::new("ackMessageOnly", &NULL),
            Alternative::new("nackMessageOnly", &NULL),
            Alternative::new("ackOrNackMessageOnly", &NULL),
            Alternative::new("ackAndNackMessage", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RefPictureSelection.enhancedReferencePicSelect`.
pub static ENHANCED_REFERENCE_PIC_SELECT: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "subPictureRemovalParameters",
            &SUB_PICTURE_REMOVAL_PARAMETERS,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `RefPictureSelection.enhancedReferencePicSelect.subPictureRemovalParameters`.
pub static SUB_PICTURE_REMOVAL_PARAMETERS: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("mpuHorizMBs", &INTEGER_1_128),
            Component::new("mpuVertMBs", &INTEGER_1_72),
            Component::new("mpuTotalNumber", &INTEGER_1_65536),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CustomPictureClockFrequency`.
pub static CUSTOM_PICTURE_CLOCK_FREQUENCY: Type = Type::new(
    "CustomPictureClockFrequency",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("clockConversionCode", &INTEGER_1000_1001),
            Component::new("clockDivisor", &INTEGER_1_127),
            Component::optional("sqcifMPI", &INTEGER_1_2048),
            Component::optional("qcifMPI", &INTEGER_1_2048),
            Component::optional("cifMPI", &INTEGER_1_2048),
            Component::optional("cif4MPI", &INTEGER_1_2048),
            Component::optional("cif16MPI", &INTEGER_1_2048),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CustomPictureFormat`.
pub static CUSTOM_PICTURE_FORMAT: Type = Type::new(
    "CustomPictureFormat",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("maxCustomPictureWidth", &INTEGER_1_2048),
            Component::new("maxCustomPictureHeight", &INTEGER_1_2048),
            Component::new("minCustomPictureWidth", &INTEGER_1_2048),
            Component::new("minCustomPictureHeight", &INTEGER_1_2048),
            Component::new("mPI", &CUSTOM_PICTURE_FORMAT_MPI),
            Component::new("pixelAspectInformation", &PIXEL_ASPECT_INFORMATION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CustomPictureFormat.mPI`.
pub static CUSTOM_PICTURE_FORMAT_MPI: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("standardMPI", &INTEGER_1_31),
            Component::optional("customPCF", &SEQUENCE_1_16_OF_CUSTOM_PCF),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CustomPictureFormat.mPI.customPCF`.
pub static CUSTOM_PCF: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("clockConversionCode", &INTEGER_1000_1001),
            Component::new("clockDivisor", &INTEGER_1_127),
            Component::new("customMPI", &INTEGER_1_2048),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CustomPictureFormat.pixelAspectInformation`.
pub static PIXEL_ASPECT_INFORMATION: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("anyPixelAspectRatio", &BOOLEAN),
            Alternative::new("pixelAspectCode", &SEQUENCE_1_14_OF_INTEGER_1_14),
            Alternative::new("extendedPAR", &SEQUENCE_1_256_OF_EXTENDED_PAR),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CustomPictureFormat.pixelAspectInformation.extendedPAR`.
pub static EXTENDED_PAR: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("width", &INTEGER_1_255),
            Component::new("height", &INTEGER_1_255),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `AudioCapability`.
pub static AUDIO_CAPABILITY: Type = Type::recursive(
    "AudioCapability",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("g711Alaw64k", &INTEGER_1_256),
            Alternative::new("g711Alaw56k", &INTEGER_1_256),
            Alternative::new("g711Ulaw64k", &INTEGER_1_256),
            Alternative::new("g711Ulaw56k", &INTEGER_1_256),
            Alternative::new("g722-64k", &INTEGER_1_256),
            Alternative::new("g722-56k", &INTEGER_1_256),
            Alternative::new("g722-48k", &INTEGER_1_256),
            Alternative::new("g7231", &AUDIO_CAPABILITY_G7231),
            Alternative::new("g728", &INTEGER_1_256),
            Alternative::new("g729", &INTEGER_1_256),
            Alternative::new("g729AnnexA", &INTEGER_1_256),
            Alternative::new("is11172AudioCapability", &IS11172_AUDIO_CAPABILITY),
            Alternative::new("is13818AudioCapability", &IS13818_AUDIO_CAPABILITY),
        ],
        extensible: true,
        additions: &[
            Alternative::new("g729wAnnexB", &INTEGER_1_256),
            Alternative::new("g729AnnexAwAnnexB", &INTEGER_1_256),
            Alternative::new("g7231AnnexCCapability", &G7231_ANNEX_C_CAPABILITY),
            Alternative::new("gsmFullRate", &GSM_AUDIO_CAPABILITY),
            Alternative::new("gsmHalfRate", &GSM_AUDIO_CAPABILITY),
            Alternative::new("gsmEnhancedFullRate", &GSM_AUDIO_CAPABILITY),
            Alternative::new("genericAudioCapability", &GENERIC_CAPABILITY),
            Alternative::new("g729Extensions", &G729_EXTENSIONS),
            Alternative::new("vbd", &VBD_CAPABILITY),
            Alternative::new(
                "audioTelephonyEvent",
                &NO_PT_AUDIO_TELEPHONY_EVENT_CAPABILITY,
            ),
            Alternative::new("audioTone", &NO_PT_AUDIO_TONE_CAPABILITY),
            Alternative::new("extendedAudioCapability", &EXTENDED_AUDIO_CAPABILITY),
        ],
    }),
);

/// `AudioCapability.g7231`.
pub static AUDIO_CAPABILITY_G7231: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("maxAl-sduAudioFrames", &INTEGER_1_256),
            Component::new("silenceSuppression", &BOOLEAN),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `ExtendedAudioCapability`.
pub static EXTENDED_AUDIO_CAPABILITY: Type = Type::new(
    "ExtendedAudioCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("audioCapability", &SEQUENCE_OF_AUDIO_CAPABILITY),
            Component::optional("audioCapabilityExtension", &SEQUENCE_OF_GENERIC_CAPABILITY),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `G729Extensions`.
pub static G729_EXTENSIONS: Type = Type::new(
    "G729Extensions",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("audioUnit", &INTEGER_1_256),
            Component::new("annexA", &BOOLEAN),
            Component::new("annexB", &BOOLEAN),
            Component::new("annexD", &BOOLEAN),
            Component::new("annexE", &BOOLEAN),
            Component::new("annexF", &BOOLEAN),
            Component::new("annexG", &BOOLEAN),
            Component::new("annexH", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `G7231AnnexCCapability`.
pub static G7231_ANNEX_C_CAPABILITY: Type = Type::new(
    "G7231AnnexCCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("maxAl-sduAudioFrames", &INTEGER_1_256),
            Component::new("silenceSuppression", &BOOLEAN),
            Component::optional("g723AnnexCAudioMode", &G7231_ANNEX_C_CAPABILITY_AUDIO_MODE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `G7231AnnexCCapability.g723AnnexCAudioMode`.
pub static G7231_ANNEX_C_CAPABILITY_AUDIO_MODE: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("highRateMode0", &INTEGER_27_78),
            Component::new("highRateMode1", &INTEGER_27_78),
            Component::new("lowRateMode0", &INTEGER_23_66),
            Component::new("lowRateMode1", &INTEGER_23_66),
            Component::new("sidMode0", &INTEGER_6_17),
            Component::new("sidMode1", &INTEGER_6_17),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `IS11172AudioCapability`.
pub static IS11172_AUDIO_CAPABILITY: Type = Type::new(
    "IS11172AudioCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("audioLayer1", &BOOLEAN),
            Component::new("audioLayer2", &BOOLEAN),
            Component::new("audioLayer3", &BOOLEAN),
            Component::new("audioSampling32k", &BOOLEAN),
            Component::new("audioSampling44k1", &BOOLEAN),
            Component::new("audioSampling48k", &BOOLEAN),
            Component::new("singleChannel", &BOOLEAN),
            Component::new("twoChannels", &BOOLEAN),
            Component::new("bitRate", &INTEGER_1_448),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `IS13818AudioCapability`.
pub static IS13818_AUDIO_CAPABILITY: Type = Type::new(
    "IS13818AudioCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("audioLayer1", &BOOLEAN),
            Component::new("audioLayer2", &BOOLEAN),
            Component::new("audioLayer3", &BOOLEAN),
            Component::new("audioSampling16k", &BOOLEAN),
            Component::new("audioSampling22k05", &BOOLEAN),
            Component::new("audioSampling24k", &BOOLEAN),
            Component::new("audioSampling32k", &BOOLEAN),
            Component::new("audioSampling44k1", &BOOLEAN),
            Component::new("audioSampling48k", &BOOLEAN),
            Component::new("singleChannel", &BOOLEAN),
            Component::new("twoChannels", &BOOLEAN),
            Component::new("threeChannels2-1", &BOOLEAN),
            Component::new("threeChannels3-0", &BOOLEAN),
            Component::new("fourChannels2-0-2-0", &BOOLEAN),
            Component::new("fourChannels2-2", &BOOLEAN),
            Component::new("fourChannels3-1", &BOOLEAN),
            Component::new("fiveChannels3-0-2-0", &BOOLEAN),
            Component::new("fiveChannels3-2", &BOOLEAN),
            Component::new("lowFrequencyEnhancement", &BOOLEAN),
            Component::new("multilingual", &BOOLEAN),
            Component::new("bitRate", &INTEGER_1_1130),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `GSMAudioCapability`.
pub static GSM_AUDIO_CAPABILITY: Type = Type::new(
    "GSMAudioCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("audioUnitSize", &INTEGER_1_256),
            Component::new("comfortNoise", &BOOLEAN),
            Component::new("scrambled", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `VBDCapability`.
pub static VBD_CAPABILITY: Type = Type::new(
    "VBDCapability",
    Kind::Sequence(&Sequence {
        root: &[Component::new("type", &AUDIO_CAPABILITY)],
        extensible: true,
        additions: &[],
    }),
);

/// `AudioTelephonyEventCapability`.
pub static AUDIO_TELEPHONY_EVENT_CAPABILITY: Type = Type::new(
    "AudioTelephonyEventCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("dynamicRTPPayloadType", &INTEGER_96_127),
            Component::new("audioTelephoneEvent", &GENERAL_STRING),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `AudioToneCapability`.
pub static AUDIO_TONE_CAPABILITY: Type = Type::new(
    "AudioToneCapability",
    Kind::Sequence(&Sequence {
        root: &[Component::new("dynamicRTPPayloadType", &INTEGER_96_127)],
        extensible: true,
        additions: &[],
    }),
);

/// `NoPTAudioTelephonyEventCapability`.
pub static NO_PT_AUDIO_TELEPHONY_EVENT_CAPABILITY: Type = Type::new(
    "NoPTAudioTelephonyEventCapability",
    Kind::Sequence(&Sequence {
        root: &[Component::new("audioTelephoneEvent", &GENERAL_STRING)],
        extensible: true,
        additions: &[],
    }),
);

/// `NoPTAudioToneCapability`.
pub static NO_PT_AUDIO_TONE_CAPABILITY: Type = Type::new(
    "NoPTAudioToneCapability",
    Kind::Sequence(&Sequence {
        root: &[],
        extensible: true,
        additions: &[],
    }),
);

/// `DataApplicationCapability`.
pub static DATA_APPLICATION_CAPABILITY: Type = Type::recursive(
    "DataApplicationCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("application", &DATA_APPLICATION),
            Component::new("maxBitRate", &INTEGER_0_4294967295),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `DataApplicationCapability.application`.
pub static DATA_APPLICATION: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("t120", &DATA_PROTOCOL_CAPABILITY),
            Alternative::new("dsm-cc", &DATA_PROTOCOL_CAPABILITY),
            Alternative::new("userData", &DATA_PROTOCOL_CAPABILITY),
            Alternative::new("t84", &DATA_APPLICATION_T84),
            Alternative::new("t434", &DATA_PROTOCOL_CAPABILITY),
            Alternative::new("h224", &DATA_PROTOCOL_CAPABILITY),
            Alternative::new("nlpid", &DATA_APPLICATION_NLPID),
            Alternative::new("dsvdControl", &NULL),
            Alternative::new("h222DataPartitioning", &DATA_PROTOCOL_CAPABILITY),
        ],
        extensible: true,
        additions: &[
            Alternative::new("t30fax", &DATA_PROTOCOL_CAPABILITY),
            Alternative::new("t140", &DATA_PROTOCOL_CAPABILITY),
            Alternative::new("t38fax", &DATA_APPLICATION_T38_FAX),
            Alternative::new("genericDataCapability", &GENERIC_CAPABILITY),
            Alternative::new("dataChannel", &SEQUENCE_OF_DATA_CHANNEL),
            Alternative::new(
                "extendedDataApplicationCapability",
                &EXTENDED_DATA_APPLICATION_CAPABILITY,
            ),
        ],
    }),
);

/// `DataApplicationCapability.application.t84`.
pub static DATA_APPLICATION_T84: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("t84Protocol", &DATA_PROTOCOL_CAPABILITY),
            Component::new("t84Profile", &T84_PROFILE),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `DataApplicationCapability.application.nlpid`.
pub static DATA_APPLICATION_NLPID: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("nlpidProtocol", &DATA_PROTOCOL_CAPABILITY),
            Component::new("nlpidData", &OCTET_STRING),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `DataApplicationCapability.application.t38fax`.
pub static DATA_APPLICATION_T38_FAX: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("t38FaxProtocol", &DATA_PROTOCOL_CAPABILITY),
            Component::new("t38FaxProfile", &T38_FAX_PROFILE),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `ExtendedDataApplicationCapability`.
pub static EXTENDED_DATA_APPLICATION_CAPABILITY: Type = Type::new(
    "ExtendedDataApplicationCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("dataCapability", &SEQUENCE_OF_DATA_APPLICATION_CAPABILITY),
            Component::optional("dataCapabilityExtension", &SEQUENCE_OF_GENERIC_CAPABILITY),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `DataProtocolCapability`.
pub static DATA_PROTOCOL_CAPABILITY: Type = Type::new(
    "DataProtocolCapability",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("v14buffered", &NULL),
            Alternative::new("v42lapm", &NULL),
            Alternative::new("hdlcFrameTunnelling", &NULL),
            Alternative::new("h310SeparateVCStack", &NULL),
            Alternative::new("h310SingleVCStack", &NULL),
            Alternative::new("transparent", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("segmentationAndReassembly", &NULL),
            Alternative::new("hdlcFrameTunnelingwSAR", &NULL),
            Alternative::new("v120", &NULL),
            Alternative::new("separateLANStack", &NULL),
            Alternative::new("v76wCompression", &V76_W_COMPRESSION),
            Alternative::new("tcp", &NULL),
            Alternative::new("udp", &NULL),
            Alternative::new("sctp", &SCTP_PARAM),
            Alternative::new("udp-dtls-sctp", &SEQUENCE_OF_SCTP_PARAM),
            Alternative::new("tcp-dtls-sctp", &SEQUENCE_OF_SCTP_PARAM),
            Alternative::new("sctp-dtls", &SCTP_PARAM),
        ],
    }),
);

/// `DataProtocolCapability.v76wCompression`.
pub static V76_W_COMPRESSION: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("transmitCompression", &COMPRESSION_TYPE),
            Alternative::new("receiveCompression", &COMPRESSION_TYPE),
            Alternative::new("transmitAndReceiveCompression", &COMPRESSION_TYPE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CompressionType`.
pub static COMPRESSION_TYPE: Type = Type::new(
    "CompressionType",
    Kind::Choice(&Choice {
        root: &[Alternative::new("v42bis", &V42BIS)],
        extensible: true,
        additions: &[],
    }),
);

/// `V42bis`.
pub static V42BIS: Type = Type::new(
    "V42bis",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("numberOfCodewords", &INTEGER_1_65536),
            Component::new("maximumStringLength", &INTEGER_1_256),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `T84Profile`.
pub static T84_PROFILE: Type = Type::new(
    "T84Profile",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("t84Unrestricted", &NULL),
            Alternative::new("t84Restricted", &T84_RESTRICTED),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `T84Profile.t84Restricted`.
pub static T84_RESTRICTED: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("qcif", &BOOLEAN),
            Component::new("cif", &BOOLEAN),
            Component::new("ccir601Seq", &BOOLEAN),
            Component::new("ccir601Prog", &BOOLEAN),
            Component::new("hdtvSeq", &BOOLEAN),
            Component::new("hdtvProg", &BOOLEAN),
            Component::new("g3FacsMH200x100", &BOOLEAN),
            Component::new("g3FacsMH200x200", &BOOLEAN),
            Component::new("g4FacsMMR200x100", &BOOLEAN),
            Component::new("g4FacsMMR200x200", &BOOLEAN),
            Component::new("jbig200x200Seq", &BOOLEAN),
            Component::new("jbig200x200Prog", &BOOLEAN),
            Component::new("jbig300x300Seq", &BOOLEAN),
            Component::new("jbig300x300Prog", &BOOLEAN),
            Component::new("digPhotoLow", &BOOLEAN),
            Component::new("digPhotoMedSeq", &BOOLEAN),
            Component::new("digPhotoMedProg", &BOOLEAN),
            Component::new("digPhotoHighSeq", &BOOLEAN),
            Component::new("digPhotoHighProg", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `T38FaxProfile`.
pub static T38_FAX_PROFILE: Type = Type::new(
    "T38FaxProfile",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("fillBitRemoval", &BOOLEAN),
            Component::new("transcodingJBIG", &BOOLEAN),
            Component::new("transcodingMMR", &BOOLEAN),
        ],
        extensible: true,
        additions: &[
            Component::new("version", &INTEGER_0_255),
            Component::new("t38FaxRateManagement", &T38_FAX_RATE_MANAGEMENT),
            Component::optional("t38FaxUdpOptions", &T38_FAX_UDP_OPTIONS),
            Component::optional("t38FaxTcpOptions", &T38_FAX_TCP_OPTIONS),
        ],
    }),
);

/// `T38FaxRateManagement`.
pub static T38_FAX_RATE_MANAGEMENT: Type = Type::new(
    "T38FaxRateManagement",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("localTCF", &NULL),
            Alternative::new("transferredTCF", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `T38FaxUdpOptions`.
pub static T38_FAX_UDP_OPTIONS: Type = Type::new(
    "T38FaxUdpOptions",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("t38FaxMaxBuffer", &INTEGER),
            Component::optional("t38FaxMaxDatagram", &INTEGER),
            Component::new("t38FaxUdpEC", &T38_FAX_UDP_EC),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `T38FaxUdpOptions.t38FaxUdpEC`.
pub static T38_FAX_UDP_EC: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("t38UDPFEC", &NULL),
            Alternative::new("t38UDPRedundancy", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `T38FaxTcpOptions`.
pub static T38_FAX_TCP_OPTIONS: Type = Type::new(
    "T38FaxTcpOptions",
    Kind::Sequence(&Sequence {
        root: &[Component::new("t38TCPBidirectionalMode", &BOOLEAN)],
        extensible: true,
        additions: &[],
    }),
);

/// `DataChannel`.
pub static DATA_CHANNEL: Type = Type::new(
    "DataChannel",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "dataChannelProfile",
            &SEQUENCE_OF_DATA_CHANNEL_PROFILE,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `DataChannelProfile`.
pub static DATA_CHANNEL_PROFILE: Type = Type::new(
    "DataChannelProfile",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("ordered", &BOOLEAN),
            Component::optional("priority", &INTEGER_0_65535),
            Component::optional("reliabilityParm", &RELIABILITY_PARM),
            Component::optional("label", &IA5_STRING_1_65535),
            Component::optional("protocol", &IA5_STRING_1_65535),
            Component::optional("genericInformation", &SEQUENCE_OF_GENERIC_MESSAGE),
            Component::new("establishmentType", &ESTABLISHMENT_TYPE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `DataChannelProfile.reliabilityParm`.
pub static RELIABILITY_PARM: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("maxRetr", &INTEGER_0_4294967295),
            Alternative::new("maxTime", &INTEGER_0_4294967295),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `DataChannelProfile.establishmentType`.
pub static ESTABLISHMENT_TYPE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("sctpStreamID", &INTEGER_0_65535),
            Alternative::new("dcep", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `SctpParam`.
pub static SCTP_PARAM: Type = Type::new(
    "SctpParam",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("appPPID", &SEQUENCE_OF_INTEGER_1_4294967295),
            Component::optional("maxMessageSize", &INTEGER),
            Component::optional("sctpExtensions", &SEQUENCE_OF_SCTP_CHUNK_TYPE),
            Component::optional("genericInformation", &SEQUENCE_OF_GENERIC_MESSAGE),
            Component::optional("sctpPort", &INTEGER_0_65535),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `SCTPChunkType`.
pub static SCTP_CHUNK_TYPE: Type = Type::new("SCTPChunkType", Kind::Integer(Range::new(0, 255)));

/// `H235SecurityCapability`.
pub static H235_SECURITY_CAPABILITY: Type = Type::new(
    "H235SecurityCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new(
                "encryptionAuthenticationAndIntegrity",
                &ENCRYPTION_AUTHENTICATION_AND_INTEGRITY,
            ),
            Component::new("mediaCapability", &CAPABILITY_TABLE_ENTRY_NUMBER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `EncryptionAuthenticationAndIntegrity`.
pub static ENCRYPTION_AUTHENTICATION_AND_INTEGRITY: Type = Type::new(
    "EncryptionAuthenticationAndIntegrity",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("encryptionCapability", &ENCRYPTION_CAPABILITY),
            Component::optional("authenticationCapability", &AUTHENTICATION_CAPABILITY),
            Component::optional("integrityCapability", &INTEGRITY_CAPABILITY),
        ],
        extensible: true,
        additions: &[
            Component::optional("genericH235SecurityCapability", &GENERIC_CAPABILITY),
            Component::optional("dtlsSecurityCapability", &DTLS_SECURITY_CAPABILITY),
        ],
    }),
);

/// `EncryptionCapability`.
pub static ENCRYPTION_CAPABILITY: Type = Type::new(
    "EncryptionCapability",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 256),
        min_bits: 16,
        element: &MEDIA_ENCRYPTION_ALGORITHM,
    }),
);

/// `MediaEncryptionAlgorithm`.
pub static MEDIA_ENCRYPTION_ALGORITHM: Type = Type::new(
    "MediaEncryptionAlgorithm",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("algorithm", &OBJECT_IDENTIFIER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `AuthenticationCapability`.
pub static AUTHENTICATION_CAPABILITY: Type = Type::new(
    "AuthenticationCapability",
    Kind::Sequence(&Sequence {
        root: &[Component::optional("nonStandard", &NON_STANDARD_PARAMETER)],
        extensible: true,
        additions: &[Component::optional("antiSpamAlgorithm", &OBJECT_IDENTIFIER)],
    }),
);

/// `IntegrityCapability`.
pub static INTEGRITY_CAPABILITY: Type = Type::new(
    "IntegrityCapability",
    Kind::Sequence(&Sequence {
        root: &[Component::optional("nonStandard", &NON_STANDARD_PARAMETER)],
        extensible: true,
        additions: &[],
    }),
);

/// `DTLSSecurityCapability`.
pub static DTLS_SECURITY_CAPABILITY: Type = Type::new(
    "DTLSSecurityCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("hashFunction", &SEQUENCE_OF_IA5_STRING_1_65535),
            Component::optional("setupInformation", &IA5_STRING_1_65535),
            Component::optional("connectionInformation", &IA5_STRING_1_65535),
            Component::optional("fingerprint", &IA5_STRING_1_65535),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `UserInputCapability`.
pub static USER_INPUT_CAPABILITY: Type = Type::new(
    "UserInputCapability",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &SEQUENCE_1_16_OF_NON_STANDARD_PARAMETER),
            Alternative::new("basicString", &NULL),
            Alternative::new("iA5String", &NULL),
            Alternative::new("generalString", &NULL),
            Alternative::new("dtmf", &NULL),
            Alternative::new("hookflash", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("extendedAlphanumeric", &NULL),
            Alternative::new("encryptedBasicString", &NULL),
            Alternative::new("encryptedIA5String", &NULL),
            Alternative::new("encryptedGeneralString", &NULL),
            Alternative::new("secureDTMF", &NULL),
            Alternative::new("genericUserInputCapability", &GENERIC_CAPABILITY),
        ],
    }),
);

/// `ConferenceCapability`.
pub static CONFERENCE_CAPABILITY: Type = Type::new(
    "ConferenceCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("nonStandardData", &SEQUENCE_OF_NON_STANDARD_PARAMETER),
            Component::new("chairControlCapability", &BOOLEAN),
        ],
        extensible: true,
        additions: &[
            Component::new("videoIndicateMixingCapability", &BOOLEAN),
            Component::optional("multipointVisualizationCapability", &BOOLEAN),
        ],
    }),
);

/// `GenericCapability`.
pub static GENERIC_CAPABILITY: Type = Type::new(
    "GenericCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("capabilityIdentifier", &CAPABILITY_IDENTIFIER),
            Component::optional("maxBitRate", &INTEGER_0_4294967295),
            Component::optional("collapsing", &SEQUENCE_OF_GENERIC_PARAMETER),
            Component::optional("nonCollapsing", &SEQUENCE_OF_GENERIC_PARAMETER),
            Component::optional("nonCollapsingRaw", &OCTET_STRING),
            Component::optional("transport", &DATA_PROTOCOL_CAPABILITY),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CapabilityIdentifier`.
pub static CAPABILITY_IDENTIFIER: Type = Type::new(
    "CapabilityIdentifier",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("standard", &OBJECT_IDENTIFIER),
            Alternative::new("h221NonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("uuid", &OCTET_STRING_16),
            Alternative::new("domainBased", &IA5_STRING_1_64),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `GenericParameter`.
pub static GENERIC_PARAMETER: Type = Type::recursive(
    "GenericParameter",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("parameterIdentifier", &PARAMETER_IDENTIFIER),
            Component::new("parameterValue", &PARAMETER_VALUE),
            Component::optional("supersedes", &SEQUENCE_OF_PARAMETER_IDENTIFIER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ParameterIdentifier`.
pub static PARAMETER_IDENTIFIER: Type = Type::new(
    "ParameterIdentifier",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("standard", &INTEGER_0_127),
            Alternative::new("h221NonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("uuid", &OCTET_STRING_16),
            Alternative::new("domainBased", &IA5_STRING_1_64),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ParameterValue`.
pub static PARAMETER_VALUE: Type = Type::new(
    "ParameterValue",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("logical", &NULL),
            Alternative::new("booleanArray", &INTEGER_0_255),
            Alternative::new("unsignedMin", &INTEGER_0_65535),
            Alternative::new("unsignedMax", &INTEGER_0_65535),
            Alternative::new("unsigned32Min", &INTEGER_0_4294967295),
            Alternative::new("unsigned32Max", &INTEGER_0_4294967295),
            Alternative::new("octetString", &OCTET_STRING),
            Alternative::new("genericParameter", &SEQUENCE_OF_GENERIC_PARAMETER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MultiplexedStreamCapability`.
pub static MULTIPLEXED_STREAM_CAPABILITY: Type = Type::new(
    "MultiplexedStreamCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("multiplexFormat", &MULTIPLEX_FORMAT),
            Component::new("controlOnMuxStream", &BOOLEAN),
            Component::optional(
                "capabilityOnMuxStream",
                &SEQUENCE_1_256_OF_ALTERNATIVE_CAPABILITY_SET,
            ),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MultiplexFormat`.
pub static MULTIPLEX_FORMAT: Type = Type::new(
    "MultiplexFormat",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("h222Capability", &H222_CAPABILITY),
            Alternative::new("h223Capability", &H223_CAPABILITY),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MultiplePayloadStreamCapability`.
pub static MULTIPLE_PAYLOAD_STREAM_CAPABILITY: Type = Type::new(
    "MultiplePayloadStreamCapability",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "capabilities",
            &SEQUENCE_1_256_OF_ALTERNATIVE_CAPABILITY_SET,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `FECCapability`.
pub static FEC_CAPABILITY: Type = Type::new(
    "FECCapability",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("protectedCapability", &CAPABILITY_TABLE_ENTRY_NUMBER),
            Component::optional("fecScheme", &OBJECT_IDENTIFIER),
            Component::optional("rfc2733Format", &FEC_CAPABILITY_RFC2733_FORMAT),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `FECCapability.rfc2733Format`.
pub static FEC_CAPABILITY_RFC2733_FORMAT: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("rfc2733rfc2198", &MAX_REDUNDANCY),
            Alternative::new("rfc2733sameport", &MAX_REDUNDANCY),
            Alternative::new("rfc2733diffport", &MAX_REDUNDANCY),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `DepFECCapability`.
pub static DEP_FEC_CAPABILITY: Type = Type::new(
    "DepFECCapability",
    Kind::Choice(&Choice {
        root: &[Alternative::new("rfc2733", &DEP_FEC_CAPABILITY_RFC2733)],
        extensible: true,
        additions: &[],
    }),
);

/// `DepFECCapability.rfc2733`.
pub static DEP_FEC_CAPABILITY_RFC2733: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("redundancyEncoding", &BOOLEAN),
            Component::new("separateStream", &DEP_FEC_CAPABILITY_SEPARATE_STREAM),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `DepFECCapability.rfc2733.separateStream`.
pub static DEP_FEC_CAPABILITY_SEPARATE_STREAM: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("separatePort", &BOOLEAN),
            Component::new("samePort", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MaxRedundancy`.
pub static MAX_REDUNDANCY: Type = Type::new("MaxRedundancy", Kind::Integer(Range::at_least(1)));

/// `OpenLogicalChannel`.
pub static OPEN_LOGICAL_CHANNEL: Type = Type::new(
    "OpenLogicalChannel",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("forwardLogicalChannelNumber", &LOGICAL_CHANNEL_NUMBER),
            Component::new(
                "forwardLogicalChannelParameters",
                &FORWARD_LOGICAL_CHANNEL_PARAMETERS,
            ),
            Component::optional(
                "reverseLogicalChannelParameters",
                &REVERSE_LOGICAL_CHANNEL_PARAMETERS,
            ),
        ],
        extensible: true,
        additions: &[
            Component::optional("separateStack", &NETWORK_ACCESS_PARAMETERS),
            Component::optional("encryptionSync", &ENCRYPTION_SYNC),
            Component::optional("genericInformation", &SEQUENCE_OF_GENERIC_MESSAGE),
        ],
    }),
);

/// `OpenLogicalChannel.forwardLogicalChannelParameters`.
pub static FORWARD_LOGICAL_CHANNEL_PARAMETERS: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("portNumber", &INTEGER_0_65535),
            Component::new("dataType", &DATA_TYPE),
            Component::new("multiplexParameters", &FORWARD_MULTIPLEX_PARAMETERS),
        ],
        extensible: true,
        additions: &[
            Component::optional("forwardLogicalChannelDependency", &LOGICAL_CHANNEL_NUMBER),
            Component::optional("replacementFor", &LOGICAL_CHANNEL_NUMBER),
        ],
    }),
);

/// `OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters`.
pub static FORWARD_MULTIPLEX_PARAMETERS: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new(
                "h222LogicalChannelParameters",
                &H222_LOGICAL_CHANNEL_PARAMETERS,
            ),
            Alternative::new(
                "h223LogicalChannelParameters",
                &H223_LOGICAL_CHANNEL_PARAMETERS,
            ),
            Alternative::new(
                "v76LogicalChannelParameters",
                &V76_LOGICAL_CHANNEL_PARAMETERS,
            ),
        ],
        extensible: true,
        additions: &[
            Alternative::new(
                "h2250LogicalChannelParameters",
                &H2250_LOGICAL_CHANNEL_PARAMETERS,
            ),
            Alternative::new("none", &NULL),
        ],
    }),
);

/// `OpenLogicalChannel.reverseLogicalChannelParameters`.
pub static REVERSE_LOGICAL_CHANNEL_PARAMETERS: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("dataType", &DATA_TYPE),
            Component::optional("multiplexParameters", &REVERSE_MULTIPLEX_PARAMETERS),
        ],
        extensible: true,
        additions: &[
            Component::optional("reverseLogicalChannelDependency", &LOGICAL_CHANNEL_NUMBER),
            Component::optional("replacementFor", &LOGICAL_CHANNEL_NUMBER),
        ],
    }),
);

/// `OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters`.
pub static REVERSE_MULTIPLEX_PARAMETERS: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new(
                "h223LogicalChannelParameters",
                &H223_LOGICAL_CHANNEL_PARAMETERS,
            ),
            Alternative::new(
                "v76LogicalChannelParameters",
                &V76_LOGICAL_CHANNEL_PARAMETERS,
            ),
        ],
        extensible: true,
        additions: &[Alternative::new(
            "h2250LogicalChannelParameters",
            &H2250_LOGICAL_CHANNEL_PARAMETERS,
        )],
    }),
);

/// `OpenLogicalChannelAck`.
pub static OPEN_LOGICAL_CHANNEL_ACK: Type = Type::new(
    "OpenLogicalChannelAck",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("forwardLogicalChannelNumber", &LOGICAL_CHANNEL_NUMBER),
            Component::optional(
                "reverseLogicalChannelParameters",
                &REVERSE_LOGICAL_CHANNEL_ACK_PARAMETERS,
            ),
        ],
        extensible: true,
        additions: &[
            Component::optional("separateStack", &NETWORK_ACCESS_PARAMETERS),
            Component::optional(
                "forwardMultiplexAckParameters",
                &FORWARD_MULTIPLEX_ACK_PARAMETERS,
            ),
            Component::optional("encryptionSync", &ENCRYPTION_SYNC),
            Component::optional("genericInformation", &SEQUENCE_OF_GENERIC_MESSAGE),
            Component::optional("dtlsSecurityCapability", &DTLS_SECURITY_CAPABILITY),
        ],
    }),
);

/// `OpenLogicalChannelAck.reverseLogicalChannelParameters`.
pub static REVERSE_LOGICAL_CHANNEL_ACK_PARAMETERS: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("reverseLogicalChannelNumber", &LOGICAL_CHANNEL_NUMBER),
            Component::optional("portNumber", &INTEGER_0_65535),
            Component::optional("multiplexParameters", &REVERSE_MULTIPLEX_ACK_PARAMETERS),
        ],
        extensible: true,
        additions: &[Component::optional(
            "replacementFor",
            &LOGICAL_CHANNEL_NUMBER,
        )],
    }),
);

/// `OpenLogicalChannelAck.reverseLogicalChannelParameters.multiplexParameters`.
pub static REVERSE_MULTIPLEX_ACK_PARAMETERS: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[Alternative::new(
            "h222LogicalChannelParameters",
            &H222_LOGICAL_CHANNEL_PARAMETERS,
        )],
        extensible: true,
        additions: &[Alternative::new(
            "h2250LogicalChannelParameters",
            &H2250_LOGICAL_CHANNEL_PARAMETERS,
        )],
    }),
);

/// `OpenLogicalChannelAck.forwardMultiplexAckParameters`.
pub static FORWARD_MULTIPLEX_ACK_PARAMETERS: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[Alternative::new(
            "h2250LogicalChannelAckParameters",
            &H2250_LOGICAL_CHANNEL_ACK_PARAMETERS,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `OpenLogicalChannelReject`.
pub static OPEN_LOGICAL_CHANNEL_REJECT: Type = Type::new(
    "OpenLogicalChannelReject",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("forwardLogicalChannelNumber", &LOGICAL_CHANNEL_NUMBER),
            Component::new("cause", &OPEN_LOGICAL_CHANNEL_REJECT_CAUSE),
        ],
        extensible: true,
        additions: &[Component::optional(
            "genericInformation",
            &SEQUENCE_OF_GENERIC_MESSAGE,
        )],
    }),
);

/// `OpenLogicalChannelReject.cause`.
pub static OPEN_LOGICAL_CHANNEL_REJECT_CAUSE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("unspecified", &NULL),
            Alternative::new("unsuitableReverseParameters", &NULL),
            Alternative::new("dataTypeNotSupported", &NULL),
            Alternative::new("dataTypeNotAvailable", &NULL),
            Alternative::new("unknownDataType", &NULL),
            Alternative::new("dataTypeALCombinationNotSupported", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("multicastChannelNotAllowed", &NULL),
            Alternative::new("insufficientBandwidth", &NULL),
            Alternative::new("separateStackEstablishmentFailed", &NULL),
            Alternative::new("invalidSessionID", &NULL),
            Alternative::new("masterSlaveConflict", &NULL),
            Alternative::new("waitForCommunicationMode", &NULL),
            Alternative::new("invalidDependentChannel", &NULL),
            Alternative::new("replacementForRejected", &NULL),
            Alternative::new("securityDenied", &NULL),
            Alternative::new("qoSControlNotSupported", &NULL),
        ],
    }),
);

/// `OpenLogicalChannelConfirm`.
pub static OPEN_LOGICAL_CHANNEL_CONFIRM: Type = Type::new(
    "OpenLogicalChannelConfirm",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "forwardLogicalChannelNumber",
            &LOGICAL_CHANNEL_NUMBER,
        )],
        extensible: true,
        additions: &[Component::optional(
            "genericInformation",
            &SEQUENCE_OF_GENERIC_MESSAGE,
        )],
    }),
);

/// `LogicalChannelNumber`.
pub static LOGICAL_CHANNEL_NUMBER: Type =
    Type::new("LogicalChannelNumber", Kind::Integer(Range::new(1, 65535)));

/// `NetworkAccessParameters`.
pub static NETWORK_ACCESS_PARAMETERS: Type = Type::new(
    "NetworkAccessParameters",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("distribution", &NETWORK_ACCESS_PARAMETERS_DISTRIBUTION),
            Component::new("networkAddress", &NETWORK_ADDRESS),
            Component::new("associateConference", &BOOLEAN),
            Component::optional("externalReference", &OCTET_STRING_1_255),
        ],
        extensible: true,
        additions: &[Component::optional(
            "t120SetupProcedure",
            &T120_SETUP_PROCEDURE,
        )],
    }),
);

/// `NetworkAccessParameters.distribution`.
pub static NETWORK_ACCESS_PARAMETERS_DISTRIBUTION: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("unicast", &NULL),
            Alternative::new("multicast", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NetworkAccessParameters.networkAddress`.
pub static NETWORK_ADDRESS: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("q2931Address", &Q2931_ADDRESS),
            Alternative::new("e164Address", &IA5_STRING_1_128_E164_ADDRESS_ALPHABET),
            Alternative::new("localAreaAddress", &TRANSPORT_ADDRESS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NetworkAccessParameters.t120SetupProcedure`.
pub static T120_SETUP_PROCEDURE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("originateCall", &NULL),
            Alternative::new("waitForCall", &NULL),
            Alternative::new("issueQuery", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `Q2931Address`.
pub static Q2931_ADDRESS: Type = Type::new(
    "Q2931Address",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("address", &Q2931_ADDRESS_VALUE),
            Component::optional("subaddress", &OCTET_STRING_1_20),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `Q2931Address.address`.
pub static Q2931_ADDRESS_VALUE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("internationalNumber", &NUMERIC_STRING_1_16),
            Alternative::new("nsapAddress", &OCTET_STRING_1_20),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `EncryptionSync`.
pub static ENCRYPTION_SYNC: Type = Type::new(
    "EncryptionSync",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("nonStandard", &NON_STANDARD_PARAMETER),
            Component::new("synchFlag", &INTEGER_0_255),
            Component::new("h235Key", &OCTET_STRING_1_65535),
            Component::optional("escrowentry", &SEQUENCE_1_256_OF_ESCROW_DATA),
        ],
        extensible: true,
        additions: &[Component::optional("genericParameter", &GENERIC_PARAMETER)],
    }),
);

/// `EscrowData`.
pub static ESCROW_DATA: Type = Type::new(
    "EscrowData",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("escrowID", &OBJECT_IDENTIFIER),
            Component::new("escrowValue", &BIT_STRING_1_65535),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `DataType`.
pub static DATA_TYPE: Type = Type::recursive(
    "DataType",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("nullData", &NULL),
            Alternative::new("videoData", &VIDEO_CAPABILITY),
            Alternative::new("audioData", &AUDIO_CAPABILITY),
            Alternative::new("data", &DATA_APPLICATION_CAPABILITY),
            Alternative::new("encryptionData", &ENCRYPTION_MODE),
        ],
        extensible: true,
        additions: &[
            Alternative::new("h235Control", &NON_STANDARD_PARAMETER),
            Alternative::new("h235Media", &H235_MEDIA),
            Alternative::new("multiplexedStream", &MULTIPLEXED_STREAM_PARAMETER),
            Alternative::new("redundancyEncoding", &REDUNDANCY_ENCODING),
            Alternative::new("multiplePayloadStream", &MULTIPLE_PAYLOAD_STREAM),
            Alternative::new("depFec", &DEP_FEC_DATA),
            Alternative::new("fec", &FEC_DATA),
        ],
    }),
);

/// `H235Media`.
pub static H235_MEDIA: Type = Type::new(
    "H235Media",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new(
                "encryptionAuthenticationAndIntegrity",
                &ENCRYPTION_AUTHENTICATION_AND_INTEGRITY,
            ),
            Component::new("mediaType", &H235_MEDIA_TYPE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H235Media.mediaType`.
pub static H235_MEDIA_TYPE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("videoData", &VIDEO_CAPABILITY),
            Alternative::new("audioData", &AUDIO_CAPABILITY),
            Alternative::new("data", &DATA_APPLICATION_CAPABILITY),
        ],
        extensible: true,
        additions: &[
            Alternative::new("redundancyEncoding", &REDUNDANCY_ENCODING),
            Alternative::new("multiplePayloadStream", &MULTIPLE_PAYLOAD_STREAM),
            Alternative::new("depFec", &DEP_FEC_DATA),
            Alternative::new("fec", &FEC_DATA),
        ],
    }),
);

/// `MultiplexedStreamParameter`.
pub static MULTIPLEXED_STREAM_PARAMETER: Type = Type::new(
    "MultiplexedStreamParameter",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("multiplexFormat", &MULTIPLEX_FORMAT),
            Component::new("controlOnMuxStream", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RedundancyEncoding`.
pub static REDUNDANCY_ENCODING: Type = Type::new(
    "RedundancyEncoding",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("redundancyEncodingMethod", &REDUNDANCY_ENCODING_METHOD),
            Component::optional("secondaryEncoding", &DATA_TYPE),
        ],
        extensible: true,
        additions: &[Component::optional(
            "rtpRedundancyEncoding",
            &RTP_REDUNDANCY_ENCODING,
        )],
    }),
);

/// `RedundancyEncoding.rtpRedundancyEncoding`.
pub static RTP_REDUNDANCY_ENCODING: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("primary", &REDUNDANCY_ENCODING_ELEMENT),
            Component::optional("secondary", &SEQUENCE_OF_REDUNDANCY_ENCODING_ELEMENT),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RedundancyEncodingElement`.
pub static REDUNDANCY_ENCODING_ELEMENT: Type = Type::new(
    "RedundancyEncodingElement",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("dataType", &DATA_TYPE),
            Component::optional("payloadType", &INTEGER_0_127),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MultiplePayloadStream`.
pub static MULTIPLE_PAYLOAD_STREAM: Type = Type::new(
    "MultiplePayloadStream",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "elements",
            &SEQUENCE_OF_MULTIPLE_PAYLOAD_STREAM_ELEMENT,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `MultiplePayloadStreamElement`.
pub static MULTIPLE_PAYLOAD_STREAM_ELEMENT: Type = Type::new(
    "MultiplePayloadStreamElement",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("dataType", &DATA_TYPE),
            Component::optional("payloadType", &INTEGER_0_127),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `FECData`.
pub static FEC_DATA: Type = Type::new(
    "FECData",
    Kind::Choice(&Choice {
        root: &[Alternative::new("rfc2733", &FEC_DATA_RFC2733)],
        extensible: true,
        additions: &[],
    }),
);

/// `FECData.rfc2733`.
pub static FEC_DATA_RFC2733: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("protectedPayloadType", &INTEGER_0_127),
            Component::optional("fecScheme", &OBJECT_IDENTIFIER),
            Component::new("pktMode", &FEC_PACKET_MODE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `FECData.rfc2733.pktMode`.
pub static FEC_PACKET_MODE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("rfc2198coding", &NULL),
            Alternative::new("rfc2733sameport", &FEC_SAME_PORT),
            Alternative::new("rfc2733diffport", &FEC_DIFFERENT_PORT),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `FECData.rfc2733.pktMode.rfc2733sameport`.
pub static FEC_SAME_PORT: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[],
        extensible: true,
        additions: &[],
    }),
);

/// `FECData.rfc2733.pktMode.rfc2733diffport`.
pub static FEC_DIFFERENT_PORT: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[Component::new("protectedChannel", &LOGICAL_CHANNEL_NUMBER)],
        extensible: true,
        additions: &[],
    }),
);

/// `DepFECData`.
pub static DEP_FEC_DATA: Type = Type::new(
    "DepFECData",
    Kind::Choice(&Choice {
        root: &[Alternative::new("rfc2733", &DEP_FEC_DATA_RFC2733)],
        extensible: false,
        additions: &[],
    }),
);

/// `DepFECData.rfc2733`.
pub static DEP_FEC_DATA_RFC2733: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[Component::new("mode", &DEP_FEC_DATA_MODE)],
        extensible: true,
        additions: &[],
    }),
);

/// `DepFECData.rfc2733.mode`.
pub static DEP_FEC_DATA_MODE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("redundancyEncoding", &NULL),
            Alternative::new("separateStream", &DEP_FEC_DATA_SEPARATE_STREAM),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `DepFECData.rfc2733.mode.separateStream`.
pub static DEP_FEC_DATA_SEPARATE_STREAM: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("differentPort", &DEP_FEC_DATA_DIFFERENT_PORT),
            Alternative::new("samePort", &DEP_FEC_DATA_SAME_PORT),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `DepFECData.rfc2733.mode.separateStream.differentPort`.
pub static DEP_FEC_DATA_DIFFERENT_PORT: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("protectedSessionID", &INTEGER_1_255),
            Component::optional("protectedPayloadType", &INTEGER_0_127),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `DepFECData.rfc2733.mode.separateStream.samePort`.
pub static DEP_FEC_DATA_SAME_PORT: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[Component::new("protectedPayloadType", &INTEGER_0_127)],
        extensible: true,
        additions: &[],
    }),
);

/// `H2250LogicalChannelParameters`.
pub static H2250_LOGICAL_CHANNEL_PARAMETERS: Type = Type::new(
    "H2250LogicalChannelParameters",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("nonStandard", &SEQUENCE_OF_NON_STANDARD_PARAMETER),
            Component::new("sessionID", &INTEGER_0_255),
            Component::optional("associatedSessionID", &INTEGER_1_255),
            Component::optional("mediaChannel", &TRANSPORT_ADDRESS),
            Component::optional("mediaGuaranteedDelivery", &BOOLEAN),
            Component::optional("mediaControlChannel", &TRANSPORT_ADDRESS),
            Component::optional("mediaControlGuaranteedDelivery", &BOOLEAN),
            Component::optional("silenceSuppression", &BOOLEAN),
            Component::optional("destination", &TERMINAL_LABEL),
            Component::optional("dynamicRTPPayloadType", &INTEGER_96_127),
            Component::optional("mediaPacketization", &MEDIA_PACKETIZATION),
        ],
        extensible: true,
        additions: &[
            Component::optional("transportCapability", &TRANSPORT_CAPABILITY),
            Component::optional("redundancyEncoding", &REDUNDANCY_ENCODING),
            Component::optional("source", &TERMINAL_LABEL),
            Component::optional("nominalAudioLevel", &INTEGER_0_63),
        ],
    }),
);

/// `H2250LogicalChannelParameters.mediaPacketization`.
pub static MEDIA_PACKETIZATION: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[Alternative::new("h261aVideoPacketization", &NULL)],
        extensible: true,
        additions: &[Alternative::new("rtpPayloadType", &RTP_PAYLOAD_TYPE)],
    }),
);

/// `H2250LogicalChannelAckParameters`.
pub static H2250_LOGICAL_CHANNEL_ACK_PARAMETERS: Type = Type::new(
    "H2250LogicalChannelAckParameters",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("nonStandard", &SEQUENCE_OF_NON_STANDARD_PARAMETER),
            Component::optional("sessionID", &INTEGER_1_255),
            Component::optional("mediaChannel", &TRANSPORT_ADDRESS),
            Component::optional("mediaControlChannel", &TRANSPORT_ADDRESS),
            Component::optional("dynamicRTPPayloadType", &INTEGER_96_127),
        ],
        extensible: true,
        additions: &[
            Component::new("flowControlToZero", &BOOLEAN),
            Component::optional("portNumber", &INTEGER_0_65535),
            Component::optional("multiplePayloadStream", &MULTIPLE_PAYLOAD_STREAM),
        ],
    }),
);

/// `RTPPayloadType`.
pub static RTP_PAYLOAD_TYPE: Type = Type::new(
    "RTPPayloadType",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("payloadDescriptor", &PAYLOAD_DESCRIPTOR),
            Component::optional("payloadType", &INTEGER_0_127),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RTPPayloadType.payloadDescriptor`.
pub static PAYLOAD_DESCRIPTOR: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandardIdentifier", &NON_STANDARD_PARAMETER),
            Alternative::new("rfc-number", &INTEGER_1_32768_EXTENSIBLE),
            Alternative::new("oid", &OBJECT_IDENTIFIER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `TransportAddress`.
pub static TRANSPORT_ADDRESS: Type = Type::new(
    "TransportAddress",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("unicastAddress", &UNICAST_ADDRESS),
            Alternative::new("multicastAddress", &MULTICAST_ADDRESS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `UnicastAddress`.
pub static UNICAST_ADDRESS: Type = Type::new(
    "UnicastAddress",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("iPAddress", &UNICAST_IP_ADDRESS),
            Alternative::new("iPXAddress", &UNICAST_IPX_ADDRESS),
            Alternative::new("iP6Address", &UNICAST_IP6_ADDRESS),
            Alternative::new("netBios", &OCTET_STRING_16),
            Alternative::new("iPSourceRouteAddress", &IP_SOURCE_ROUTE_ADDRESS),
        ],
        extensible: true,
        additions: &[
            Alternative::new("nsap", &OCTET_STRING_1_20),
            Alternative::new("nonStandardAddress", &NON_STANDARD_PARAMETER),
        ],
    }),
);

/// `UnicastAddress.iPAddress`.
pub static UNICAST_IP_ADDRESS: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("network", &OCTET_STRING_4),
            Component::new("tsapIdentifier", &INTEGER_0_65535),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `UnicastAddress.iPXAddress`.
pub static UNICAST_IPX_ADDRESS: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("node", &OCTET_STRING_6),
            Component::new("netnum", &OCTET_STRING_4),
            Component::new("tsapIdentifier", &OCTET_STRING_2),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `UnicastAddress.iP6Address`.
pub static UNICAST_IP6_ADDRESS: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("network", &OCTET_STRING_16),
            Component::new("tsapIdentifier", &INTEGER_0_65535),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `UnicastAddress.iPSourceRouteAddress`.
pub static IP_SOURCE_ROUTE_ADDRESS: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("routing", &IP_SOURCE_ROUTING),
            Component::new("network", &OCTET_STRING_4),
            Component::new("tsapIdentifier", &INTEGER_0_65535),
            Component::new("route", &SEQUENCE_OF_OCTET_STRING_4),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `UnicastAddress.iPSourceRouteAddress.routing`.
pub static IP_SOURCE_ROUTING: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("strict", &NULL),
            Alternative::new("loose", &NULL),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `MulticastAddress`.
pub static MULTICAST_ADDRESS: Type = Type::new(
    "MulticastAddress",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("iPAddress", &MULTICAST_IP_ADDRESS),
            Alternative::new("iP6Address", &MULTICAST_IP6_ADDRESS),
        ],
        extensible: true,
        additions: &[
            Alternative::new("nsap", &OCTET_STRING_1_20),
            Alternative::new("nonStandardAddress", &NON_STANDARD_PARAMETER),
        ],
    }),
);

/// `MulticastAddress.iPAddress`.
pub static MULTICAST_IP_ADDRESS: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("network", &OCTET_STRING_4),
            Component::new("tsapIdentifier", &INTEGER_0_65535),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MulticastAddress.iP6Address`.
pub static MULTICAST_IP6_ADDRESS: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("network", &OCTET_STRING_16),
            Component::new("tsapIdentifier", &INTEGER_0_65535),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H222LogicalChannelParameters`.
pub static H222_LOGICAL_CHANNEL_PARAMETERS: Type = Type::new(
    "H222LogicalChannelParameters",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("resourceID", &INTEGER_0_65535),
            Component::new("subChannelID", &INTEGER_0_8191),
            Component::optional("pcr-pid", &INTEGER_0_8191),
            Component::optional("programDescriptors", &OCTET_STRING),
            Component::optional("streamDescriptors", &OCTET_STRING),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H223LogicalChannelParameters`.
pub static H223_LOGICAL_CHANNEL_PARAMETERS: Type = Type::new(
    "H223LogicalChannelParameters",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("adaptationLayerType", &H223_ADAPTATION_LAYER),
            Component::new("segmentableFlag", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H223LogicalChannelParameters.adaptationLayerType`.
pub static H223_ADAPTATION_LAYER: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("al1Framed", &NULL),
            Alternative::new("al1NotFramed", &NULL),
            Alternative::new("al2WithoutSequenceNumbers", &NULL),
            Alternative::new("al2WithSequenceNumbers", &NULL),
            Alternative::new("al3", &H223_AL3),
        ],
        extensible: true,
        additions: &[
            Alternative::new("al1M", &H223_AL1M_PARAMETERS),
            Alternative::new("al2M", &H223_AL2M_PARAMETERS),
            Alternative::new("al3M", &H223_AL3M_PARAMETERS),
        ],
    }),
);

/// `H223LogicalChannelParameters.adaptationLayerType.al3`.
pub static H223_AL3: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("controlFieldOctets", &INTEGER_0_2),
            Component::new("sendBufferSize", &INTEGER_0_16777215),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `H223AL1MParameters`.
pub static H223_AL1M_PARAMETERS: Type = Type::new(
    "H223AL1MParameters",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("transferMode", &AL1M_TRANSFER_MODE),
            Component::new("headerFEC", &AL1M_HEADER_FEC),
            Component::new("crcLength", &AL1M_CRC_LENGTH),
            Component::new("rcpcCodeRate", &INTEGER_8_32),
            Component::new("arqType", &AL1M_ARQ_TYPE),
            Component::new("alpduInterleaving", &BOOLEAN),
            Component::new("alsduSplitting", &BOOLEAN),
        ],
        extensible: true,
        additions: &[Component::optional("rsCodeCorrection", &INTEGER_0_127)],
    }),
);

/// `H223AL1MParameters.transferMode`.
pub static AL1M_TRANSFER_MODE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("framed", &NULL),
            Alternative::new("unframed", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H223AL1MParameters.headerFEC`.
pub static AL1M_HEADER_FEC: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("sebch16-7", &NULL),
            Alternative::new("golay24-12", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H223AL1MParameters.crcLength`.
pub static AL1M_CRC_LENGTH: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("crc4bit", &NULL),
            Alternative::new("crc12bit", &NULL),
            Alternative::new("crc20bit", &NULL),
            Alternative::new("crc28bit", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("crc8bit", &NULL),
            Alternative::new("crc16bit", &NULL),
            Alternative::new("crc32bit", &NULL),
            Alternative::new("crcNotUsed", &NULL),
        ],
    }),
);

/// `H223AL1MParameters.arqType`.
pub static AL1M_ARQ_TYPE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("noArq", &NULL),
            Alternative::new("typeIArq", &H223_ANNEX_C_ARQ_PARAMETERS),
            Alternative::new("typeIIArq", &H223_ANNEX_C_ARQ_PARAMETERS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H223AL2MParameters`.
pub static H223_AL2M_PARAMETERS: Type = Type::new(
    "H223AL2MParameters",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("headerFEC", &AL2M_HEADER_FEC),
            Component::new("alpduInterleaving", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H223AL2MParameters.headerFEC`.
pub static AL2M_HEADER_FEC: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("sebch16-5", &NULL),
            Alternative::new("golay24-12", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H223AL3MParameters`.
pub static H223_AL3M_PARAMETERS: Type = Type::new(
    "H223AL3MParameters",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("headerFormat", &AL3M_HEADER_FORMAT),
            Component::new("crcLength", &AL3M_CRC_LENGTH),
            Component::new("rcpcCodeRate", &INTEGER_8_32),
            Component::new("arqType", &AL3M_ARQ_TYPE),
            Component::new("alpduInterleaving", &BOOLEAN),
        ],
        extensible: true,
        additions: &[Component::optional("rsCodeCorrection", &INTEGER_0_127)],
    }),
);

/// `H223AL3MParameters.headerFormat`.
pub static AL3M_HEADER_FORMAT: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("sebch16-7", &NULL),
            Alternative::new("golay24-12", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H223AL3MParameters.crcLength`.
pub static AL3M_CRC_LENGTH: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("crc4bit", &NULL),
            Alternative::new("crc12bit", &NULL),
            Alternative::new("crc20bit", &NULL),
            Alternative::new("crc28bit", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("crc8bit", &NULL),
            Alternative::new("crc16bit", &NULL),
            Alternative::new("crc32bit", &NULL),
            Alternative::new("crcNotUsed", &NULL),
        ],
    }),
);

/// `H223AL3MParameters.arqType`.
pub static AL3M_ARQ_TYPE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("noArq", &NULL),
            Alternative::new("typeIArq", &H223_ANNEX_C_ARQ_PARAMETERS),
            Alternative::new("typeIIArq", &H223_ANNEX_C_ARQ_PARAMETERS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H223AnnexCArqParameters`.
pub static H223_ANNEX_C_ARQ_PARAMETERS: Type = Type::new(
    "H223AnnexCArqParameters",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("numberOfRetransmissions", &NUMBER_OF_RETRANSMISSIONS),
            Component::new("sendBufferSize", &INTEGER_0_16777215),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H223AnnexCArqParameters.numberOfRetransmissions`.
pub static NUMBER_OF_RETRANSMISSIONS: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("finite", &INTEGER_0_16),
            Alternative::new("infinite", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `V76LogicalChannelParameters`.
pub static V76_LOGICAL_CHANNEL_PARAMETERS: Type = Type::new(
    "V76LogicalChannelParameters",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("hdlcParameters", &V76_HDLC_PARAMETERS),
            Component::new("suspendResume", &V76_SUSPEND_RESUME),
            Component::new("uIH", &BOOLEAN),
            Component::new("mode", &V76_MODE),
            Component::new("v75Parameters", &V75_PARAMETERS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `V76LogicalChannelParameters.suspendResume`.
pub static V76_SUSPEND_RESUME: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("noSuspendResume", &NULL),
            Alternative::new("suspendResumewAddress", &NULL),
            Alternative::new("suspendResumewoAddress", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `V76LogicalChannelParameters.mode`.
pub static V76_MODE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("eRM", &V76_ERM),
            Alternative::new("uNERM", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `V76LogicalChannelParameters.mode.eRM`.
pub static V76_ERM: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("windowSize", &INTEGER_1_127),
            Component::new("recovery", &V76_ERM_RECOVERY),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `V76LogicalChannelParameters.mode.eRM.recovery`.
pub static V76_ERM_RECOVERY: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("rej", &NULL),
            Alternative::new("sREJ", &NULL),
            Alternative::new("mSREJ", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `V76HDLCParameters`.
pub static V76_HDLC_PARAMETERS: Type = Type::new(
    "V76HDLCParameters",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("crcLength", &CRC_LENGTH),
            Component::new("n401", &INTEGER_1_4095),
            Component::new("loopbackTestProcedure", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `V75Parameters`.
pub static V75_PARAMETERS: Type = Type::new(
    "V75Parameters",
    Kind::Sequence(&Sequence {
        root: &[Component::new("audioHeaderPresent", &BOOLEAN)],
        extensible: true,
        additions: &[],
    }),
);

/// `CRCLength`.
pub static CRC_LENGTH: Type = Type::new(
    "CRCLength",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("crc8bit", &NULL),
            Alternative::new("crc16bit", &NULL),
            Alternative::new("crc32bit", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CloseLogicalChannel`.
pub static CLOSE_LOGICAL_CHANNEL: Type = Type::new(
    "CloseLogicalChannel",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("forwardLogicalChannelNumber", &LOGICAL_CHANNEL_NUMBER),
            Component::new("source", &CLOSE_LOGICAL_CHANNEL_SOURCE),
        ],
        extensible: true,
        additions: &[Component::new("reason", &CLOSE_LOGICAL_CHANNEL_REASON)],
    }),
);

/// `CloseLogicalChannel.source`.
pub static CLOSE_LOGICAL_CHANNEL_SOURCE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("user", &NULL),
            Alternative::new("lcse", &NULL),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `CloseLogicalChannel.reason`.
pub static CLOSE_LOGICAL_CHANNEL_REASON: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("unknown", &NULL),
            Alternative::new("reopen", &NULL),
            Alternative::new("reservationFailure", &NULL),
        ],
        extensible: true,
        additions: &[Alternative::new("networkErrorCode", &INTEGER_0_255)],
    }),
);

/// `CloseLogicalChannelAck`.
pub static CLOSE_LOGICAL_CHANNEL_ACK: Type = Type::new(
    "CloseLogicalChannelAck",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "forwardLogicalChannelNumber",
            &LOGICAL_CHANNEL_NUMBER,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `RequestChannelClose`.
pub static REQUEST_CHANNEL_CLOSE: Type = Type::new(
    "RequestChannelClose",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "forwardLogicalChannelNumber",
            &LOGICAL_CHANNEL_NUMBER,
        )],
        extensible: true,
        additions: &[
            Component::optional("qosCapability", &QOS_CAPABILITY),
            Component::new("reason", &REQUEST_CHANNEL_CLOSE_REASON),
        ],
    }),
);

/// `RequestChannelClose.reason`.
pub static REQUEST_CHANNEL_CLOSE_REASON: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("unknown", &NULL),
            Alternative::new("normal", &NULL),
            Alternative::new("reopen", &NULL),
            Alternative::new("reservationFailure", &NULL),
        ],
        extensible: true,
        additions: &[Alternative::new("networkErrorCode", &INTEGER_0_255)],
    }),
);

/// `RequestChannelCloseAck`.
pub static REQUEST_CHANNEL_CLOSE_ACK: Type = Type::new(
    "RequestChannelCloseAck",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "forwardLogicalChannelNumber",
            &LOGICAL_CHANNEL_NUMBER,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `RequestChannelCloseReject`.
pub static REQUEST_CHANNEL_CLOSE_REJECT: Type = Type::new(
    "RequestChannelCloseReject",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("forwardLogicalChannelNumber", &LOGICAL_CHANNEL_NUMBER),
            Component::new("cause", &REQUEST_CHANNEL_CLOSE_REJECT_CAUSE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RequestChannelCloseReject.cause`.
pub static REQUEST_CHANNEL_CLOSE_REJECT_CAUSE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[Alternative::new("unspecified", &NULL)],
        extensible: true,
        additions: &[],
    }),
);

/// `RequestChannelCloseRelease`.
pub static REQUEST_CHANNEL_CLOSE_RELEASE: Type = Type::new(
    "RequestChannelCloseRelease",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "forwardLogicalChannelNumber",
            &LOGICAL_CHANNEL_NUMBER,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `LogicalChannelRateRequest`.
pub static LOGICAL_CHANNEL_RATE_REQUEST: Type = Type::new(
    "LogicalChannelRateRequest",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("sequenceNumber", &SEQUENCE_NUMBER),
            Component::new("logicalChannelNumber", &LOGICAL_CHANNEL_NUMBER),
            Component::new("maximumBitRate", &MAXIMUM_BIT_RATE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `LogicalChannelRateAcknowledge`.
pub static LOGICAL_CHANNEL_RATE_ACKNOWLEDGE: Type = Type::new(
    "LogicalChannelRateAcknowledge",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("sequenceNumber", &SEQUENCE_NUMBER),
            Component::new("logicalChannelNumber", &LOGICAL_CHANNEL_NUMBER),
            Component::new("maximumBitRate", &MAXIMUM_BIT_RATE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `LogicalChannelRateReject`.
pub static LOGICAL_CHANNEL_RATE_REJECT: Type = Type::new(
    "LogicalChannelRateReject",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("sequenceNumber", &SEQUENCE_NUMBER),
            Component::new("logicalChannelNumber", &LOGICAL_CHANNEL_NUMBER),
            Component::new("rejectReason", &LOGICAL_CHANNEL_RATE_REJECT_REASON),
            Component::optional("currentMaximumBitRate", &MAXIMUM_BIT_RATE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `LogicalChannelRateRejectReason`.
pub static LOGICAL_CHANNEL_RATE_REJECT_REASON: Type = Type::new(
    "LogicalChannelRateRejectReason",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("undefinedReason", &NULL),
            Alternative::new("insufficientResources", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `LogicalChannelRateRelease`.
pub static LOGICAL_CHANNEL_RATE_RELEASE: Type = Type::new(
    "LogicalChannelRateRelease",
    Kind::Sequence(&Sequence {
        root: &[],
        extensible: true,
        additions: &[],
    }),
);

/// `MaximumBitRate`.
pub static MAXIMUM_BIT_RATE: Type =
    Type::new("MaximumBitRate", Kind::Integer(Range::new(0, 4294967295)));

/// `FlowControlCommand`.
pub static FLOW_CONTROL_COMMAND: Type = Type::new(
    "FlowControlCommand",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("scope", &FLOW_CONTROL_COMMAND_SCOPE),
            Component::new("restriction", &FLOW_CONTROL_COMMAND_RESTRICTION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `FlowControlCommand.scope`.
pub static FLOW_CONTROL_COMMAND_SCOPE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("logicalChannelNumber", &LOGICAL_CHANNEL_NUMBER),
            Alternative::new("resourceID", &INTEGER_0_65535),
            Alternative::new("wholeMultiplex", &NULL),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `FlowControlCommand.restriction`.
pub static FLOW_CONTROL_COMMAND_RESTRICTION: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("maximumBitRate", &INTEGER_0_16777215),
            Alternative::new("noRestriction", &NULL),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `FlowControlIndication`.
pub static FLOW_CONTROL_INDICATION: Type = Type::new(
    "FlowControlIndication",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("scope", &FLOW_CONTROL_INDICATION_SCOPE),
            Component::new("restriction", &FLOW_CONTROL_INDICATION_RESTRICTION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `FlowControlIndication.scope`.
pub static FLOW_CONTROL_INDICATION_SCOPE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("logicalChannelNumber", &LOGICAL_CHANNEL_NUMBER),
            Alternative::new("resourceID", &INTEGER_0_65535),
            Alternative::new("wholeMultiplex", &NULL),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `FlowControlIndication.restriction`.
pub static FLOW_CONTROL_INDICATION_RESTRICTION: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("maximumBitRate", &INTEGER_0_16777215),
            Alternative::new("noRestriction", &NULL),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `MultiplexEntrySend`.
pub static MULTIPLEX_ENTRY_SEND: Type = Type::new(
    "MultiplexEntrySend",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("sequenceNumber", &SEQUENCE_NUMBER),
            Component::new(
                "multiplexEntryDescriptors",
                &SEQUENCE_1_15_OF_MULTIPLEX_ENTRY_DESCRIPTOR,
            ),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MultiplexEntryDescriptor`.
pub static MULTIPLEX_ENTRY_DESCRIPTOR: Type = Type::new(
    "MultiplexEntryDescriptor",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("multiplexTableEntryNumber", &MULTIPLEX_TABLE_ENTRY_NUMBER),
            Component::optional("elementList", &SEQUENCE_1_256_OF_MULTIPLEX_ELEMENT),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `MultiplexElement`.
pub static MULTIPLEX_ELEMENT: Type = Type::recursive(
    "MultiplexElement",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("type", &MULTIPLEX_ELEMENT_TYPE),
            Component::new("repeatCount", &MULTIPLEX_ELEMENT_REPEAT_COUNT),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `MultiplexElement.type`.
pub static MULTIPLEX_ELEMENT_TYPE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("logicalChannelNumber", &INTEGER_0_65535),
            Alternative::new("subElementList", &SEQUENCE_2_255_OF_MULTIPLEX_ELEMENT),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `MultiplexElement.repeatCount`.
pub static MULTIPLEX_ELEMENT_REPEAT_COUNT: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("finite", &INTEGER_1_65535),
            Alternative::new("untilClosingFlag", &NULL),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `MultiplexTableEntryNumber`.
pub static MULTIPLEX_TABLE_ENTRY_NUMBER: Type = Type::new(
    "MultiplexTableEntryNumber",
    Kind::Integer(Range::new(1, 15)),
);

/// `MultiplexEntrySendAck`.
pub static MULTIPLEX_ENTRY_SEND_ACK: Type = Type::new(
    "MultiplexEntrySendAck",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("sequenceNumber", &SEQUENCE_NUMBER),
            Component::new(
                "multiplexTableEntryNumber",
                &SEQUENCE_1_15_OF_MULTIPLEX_TABLE_ENTRY_NUMBER,
            ),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MultiplexEntrySendReject`.
pub static MULTIPLEX_ENTRY_SEND_REJECT: Type = Type::new(
    "MultiplexEntrySendReject",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("sequenceNumber", &SEQUENCE_NUMBER),
            Component::new(
                "rejectionDescriptions",
                &SEQUENCE_1_15_OF_MULTIPLEX_ENTRY_REJECTION_DESCRIPTIONS,
            ),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MultiplexEntryRejectionDescriptions`.
pub static MULTIPLEX_ENTRY_REJECTION_DESCRIPTIONS: Type = Type::new(
    "MultiplexEntryRejectionDescriptions",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("multiplexTableEntryNumber", &MULTIPLEX_TABLE_ENTRY_NUMBER),
            Component::new("cause", &MULTIPLEX_ENTRY_REJECTION_CAUSE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MultiplexEntryRejectionDescriptions.cause`.
pub static MULTIPLEX_ENTRY_REJECTION_CAUSE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("unspecifiedCause", &NULL),
            Alternative::new("descriptorTooComplex", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MultiplexEntrySendRelease`.
pub static MULTIPLEX_ENTRY_SEND_RELEASE: Type = Type::new(
    "MultiplexEntrySendRelease",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "multiplexTableEntryNumber",
            &SEQUENCE_1_15_OF_MULTIPLEX_TABLE_ENTRY_NUMBER,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `RequestMultiplexEntry`.
pub static REQUEST_MULTIPLEX_ENTRY: Type = Type::new(
    "RequestMultiplexEntry",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "entryNumbers",
            &SEQUENCE_1_15_OF_MULTIPLEX_TABLE_ENTRY_NUMBER,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `RequestMultiplexEntryAck`.
pub static REQUEST_MULTIPLEX_ENTRY_ACK: Type = Type::new(
    "RequestMultiplexEntryAck",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "entryNumbers",
            &SEQUENCE_1_15_OF_MULTIPLEX_TABLE_ENTRY_NUMBER,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `RequestMultiplexEntryReject`.
pub static REQUEST_MULTIPLEX_ENTRY_REJECT: Type = Type::new(
    "RequestMultiplexEntryReject",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new(
                "entryNumbers",
                &SEQUENCE_1_15_OF_MULTIPLEX_TABLE_ENTRY_NUMBER,
            ),
            Component::new(
                "rejectionDescriptions",
                &SEQUENCE_1_15_OF_REQUEST_MULTIPLEX_ENTRY_REJECTION_DESCRIPTIONS,
            ),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RequestMultiplexEntryRejectionDescriptions`.
pub static REQUEST_MULTIPLEX_ENTRY_REJECTION_DESCRIPTIONS: Type = Type::new(
    "RequestMultiplexEntryRejectionDescriptions",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("multiplexTableEntryNumber", &MULTIPLEX_TABLE_ENTRY_NUMBER),
            Component::new("cause", &REQUEST_MULTIPLEX_ENTRY_REJECTION_CAUSE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RequestMultiplexEntryRejectionDescriptions.cause`.
pub static REQUEST_MULTIPLEX_ENTRY_REJECTION_CAUSE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[Alternative::new("unspecifiedCause", &NULL)],
        extensible: true,
        additions: &[],
    }),
);

/// `RequestMultiplexEntryRelease`.
pub static REQUEST_MULTIPLEX_ENTRY_RELEASE: Type = Type::new(
    "RequestMultiplexEntryRelease",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "entryNumbers",
            &SEQUENCE_1_15_OF_MULTIPLEX_TABLE_ENTRY_NUMBER,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `H223MultiplexReconfiguration`.
pub static H223_MULTIPLEX_RECONFIGURATION: Type = Type::new(
    "H223MultiplexReconfiguration",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("h223ModeChange", &H223_MODE_CHANGE),
            Alternative::new("h223AnnexADoubleFlag", &H223_ANNEX_A_DOUBLE_FLAG),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H223MultiplexReconfiguration.h223ModeChange`.
pub static H223_MODE_CHANGE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("toLevel0", &NULL),
            Alternative::new("toLevel1", &NULL),
            Alternative::new("toLevel2", &NULL),
            Alternative::new("toLevel2withOptionalHeader", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H223MultiplexReconfiguration.h223AnnexADoubleFlag`.
pub static H223_ANNEX_A_DOUBLE_FLAG: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("start", &NULL),
            Alternative::new("stop", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MobileMultilinkReconfigurationCommand`.
pub static MOBILE_MULTILINK_RECONFIGURATION_COMMAND: Type = Type::new(
    "MobileMultilinkReconfigurationCommand",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("sampleSize", &INTEGER_1_255),
            Component::new("samplesPerFrame", &INTEGER_1_255),
            Component::new("status", &MOBILE_MULTILINK_RECONFIGURATION_STATUS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MobileMultilinkReconfigurationCommand.status`.
pub static MOBILE_MULTILINK_RECONFIGURATION_STATUS: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("synchronized", &NULL),
            Alternative::new("reconfiguration", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MobileMultilinkReconfigurationIndication`.
pub static MOBILE_MULTILINK_RECONFIGURATION_INDICATION: Type = Type::new(
    "MobileMultilinkReconfigurationIndication",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("sampleSize", &INTEGER_1_255),
            Component::new("samplesPerFrame", &INTEGER_1_255),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RequestMode`.
pub static REQUEST_MODE: Type = Type::new(
    "RequestMode",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("sequenceNumber", &SEQUENCE_NUMBER),
            Component::new("requestedModes", &SEQUENCE_1_256_OF_MODE_DESCRIPTION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RequestModeAck`.
pub static REQUEST_MODE_ACK: Type = Type::new(
    "RequestModeAck",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("sequenceNumber", &SEQUENCE_NUMBER),
            Component::new("response", &REQUEST_MODE_ACK_RESPONSE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RequestModeAck.response`.
pub static REQUEST_MODE_ACK_RESPONSE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("willTransmitMostPreferredMode", &NULL),
            Alternative::new("willTransmitLessPreferredMode", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RequestModeReject`.
pub static REQUEST_MODE_REJECT: Type = Type::new(
    "RequestModeReject",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("sequenceNumber", &SEQUENCE_NUMBER),
            Component::new("cause", &REQUEST_MODE_REJECT_CAUSE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RequestModeReject.cause`.
pub static REQUEST_MODE_REJECT_CAUSE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("modeUnavailable", &NULL),
            Alternative::new("multipointConstraint", &NULL),
            Alternative::new("requestDenied", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RequestModeRelease`.
pub static REQUEST_MODE_RELEASE: Type = Type::new(
    "RequestModeRelease",
    Kind::Sequence(&Sequence {
        root: &[],
        extensible: true,
        additions: &[],
    }),
);

/// `ModeDescription`.
pub static MODE_DESCRIPTION: Type = Type::new(
    "ModeDescription",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 256),
        min_bits: 8,
        element: &MODE_ELEMENT,
    }),
);

/// `ModeElement`.
pub static MODE_ELEMENT: Type = Type::new(
    "ModeElement",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("type", &MODE_ELEMENT_TYPE),
            Component::optional("h223ModeParameters", &H223_MODE_PARAMETERS),
        ],
        extensible: true,
        additions: &[
            Component::optional("v76ModeParameters", &V76_MODE_PARAMETERS),
            Component::optional("h2250ModeParameters", &H2250_MODE_PARAMETERS),
            Component::optional("genericModeParameters", &GENERIC_CAPABILITY),
            Component::optional(
                "multiplexedStreamModeParameters",
                &MULTIPLEXED_STREAM_MODE_PARAMETERS,
            ),
            Component::optional("logicalChannelNumber", &LOGICAL_CHANNEL_NUMBER),
        ],
    }),
);

/// `ModeElementType`.
pub static MODE_ELEMENT_TYPE: Type = Type::recursive(
    "ModeElementType",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("videoMode", &VIDEO_MODE),
            Alternative::new("audioMode", &AUDIO_MODE),
            Alternative::new("dataMode", &DATA_MODE),
            Alternative::new("encryptionMode", &ENCRYPTION_MODE),
        ],
        extensible: true,
        additions: &[
            Alternative::new("h235Mode", &H235_MODE),
            Alternative::new("multiplexedStreamMode", &MULTIPLEXED_STREAM_PARAMETER),
            Alternative::new("redundancyEncodingDTMode", &REDUNDANCY_ENCODING_DT_MODE),
            Alternative::new("multiplePayloadStreamMode", &MULTIPLE_PAYLOAD_STREAM_MODE),
            Alternative::new("depFecMode", &DEP_FEC_MODE),
            Alternative::new("fecMode", &FEC_MODE),
        ],
    }),
);

/// `H235Mode`.
pub static H235_MODE: Type = Type::new(
    "H235Mode",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new(
                "encryptionAuthenticationAndIntegrity",
                &ENCRYPTION_AUTHENTICATION_AND_INTEGRITY,
            ),
            Component::new("mediaMode", &H235_MEDIA_MODE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H235Mode.mediaMode`.
pub static H235_MEDIA_MODE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("videoMode", &VIDEO_MODE),
            Alternative::new("audioMode", &AUDIO_MODE),
            Alternative::new("dataMode", &DATA_MODE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MultiplexedStreamModeParameters`.
pub static MULTIPLEXED_STREAM_MODE_PARAMETERS: Type = Type::new(
    "MultiplexedStreamModeParameters",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "logicalChannelNumber",
            &LOGICAL_CHANNEL_NUMBER,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `RedundancyEncodingMode`.
pub static REDUNDANCY_ENCODING_MODE: Type = Type::new(
    "RedundancyEncodingMode",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("redundancyEncodingMethod", &REDUNDANCY_ENCODING_METHOD),
            Component::optional("secondaryEncoding", &SECONDARY_ENCODING),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RedundancyEncodingMode.secondaryEncoding`.
pub static SECONDARY_ENCODING: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("audioData", &AUDIO_MODE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RedundancyEncodingDTMode`.
pub static REDUNDANCY_ENCODING_DT_MODE: Type = Type::new(
    "RedundancyEncodingDTMode",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("redundancyEncodingMethod", &REDUNDANCY_ENCODING_METHOD),
            Component::new("primary", &REDUNDANCY_ENCODING_DT_MODE_ELEMENT),
            Component::new(
                "secondary",
                &SEQUENCE_OF_REDUNDANCY_ENCODING_DT_MODE_ELEMENT,
            ),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RedundancyEncodingDTModeElement`.
pub static REDUNDANCY_ENCODING_DT_MODE_ELEMENT: Type = Type::new(
    "RedundancyEncodingDTModeElement",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "type",
            &REDUNDANCY_ENCODING_DT_MODE_ELEMENT_TYPE,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `RedundancyEncodingDTModeElement.type`.
pub static REDUNDANCY_ENCODING_DT_MODE_ELEMENT_TYPE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("videoMode", &VIDEO_MODE),
            Alternative::new("audioMode", &AUDIO_MODE),
            Alternative::new("dataMode", &DATA_MODE),
            Alternative::new("encryptionMode", &ENCRYPTION_MODE),
            Alternative::new("h235Mode", &H235_MODE),
        ],
        extensible: true,
        additions: &[Alternative::new("fecMode", &FEC_MODE)],
    }),
);

/// `MultiplePayloadStreamMode`.
pub static MULTIPLE_PAYLOAD_STREAM_MODE: Type = Type::new(
    "MultiplePayloadStreamMode",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "elements",
            &SEQUENCE_OF_MULTIPLE_PAYLOAD_STREAM_ELEMENT_MODE,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `MultiplePayloadStreamElementMode`.
pub static MULTIPLE_PAYLOAD_STREAM_ELEMENT_MODE: Type = Type::new(
    "MultiplePayloadStreamElementMode",
    Kind::Sequence(&Sequence {
        root: &[Component::new("type", &MODE_ELEMENT_TYPE)],
        extensible: true,
        additions: &[],
    }),
);

/// `FECMode`.
pub static FEC_MODE: Type = Type::new(
    "FECMode",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("protectedElement", &MODE_ELEMENT_TYPE),
            Component::optional("fecScheme", &OBJECT_IDENTIFIER),
            Component::optional("rfc2733Format", &FEC_MODE_RFC2733_FORMAT),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `FECMode.rfc2733Format`.
pub static FEC_MODE_RFC2733_FORMAT: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("rfc2733rfc2198", &MAX_REDUNDANCY),
            Alternative::new("rfc2733sameport", &MAX_REDUNDANCY),
            Alternative::new("rfc2733diffport", &MAX_REDUNDANCY),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `DepFECMode`.
pub static DEP_FEC_MODE: Type = Type::new(
    "DepFECMode",
    Kind::Choice(&Choice {
        root: &[Alternative::new("rfc2733Mode", &DEP_FEC_MODE_RFC2733)],
        extensible: true,
        additions: &[],
    }),
);

/// `DepFECMode.rfc2733Mode`.
pub static DEP_FEC_MODE_RFC2733: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[Component::new("mode", &DEP_FEC_MODE_MODE)],
        extensible: true,
        additions: &[],
    }),
);

/// `DepFECMode.rfc2733Mode.mode`.
pub static DEP_FEC_MODE_MODE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("redundancyEncoding", &NULL),
            Alternative::new("separateStream", &DEP_FEC_MODE_SEPARATE_STREAM),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `DepFECMode.rfc2733Mode.mode.separateStream`.
pub static DEP_FEC_MODE_SEPARATE_STREAM: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("differentPort", &DEP_FEC_MODE_DIFFERENT_PORT),
            Alternative::new("samePort", &DEP_FEC_MODE_SAME_PORT),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `DepFECMode.rfc2733Mode.mode.separateStream.differentPort`.
pub static DEP_FEC_MODE_DIFFERENT_PORT: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("protectedSessionID", &INTEGER_1_255),
            Component::optional("protectedPayloadType", &INTEGER_0_127),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `DepFECMode.rfc2733Mode.mode.separateStream.samePort`.
pub static DEP_FEC_MODE_SAME_PORT: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[Component::new("protectedType", &MODE_ELEMENT_TYPE)],
        extensible: true,
        additions: &[],
    }),
);

/// `H2250ModeParameters`.
pub static H2250_MODE_PARAMETERS: Type = Type::new(
    "H2250ModeParameters",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "redundancyEncodingMode",
            &REDUNDANCY_ENCODING_MODE,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `H223ModeParameters`.
pub static H223_MODE_PARAMETERS: Type = Type::new(
    "H223ModeParameters",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("adaptationLayerType", &H223_MODE_ADAPTATION_LAYER),
            Component::new("segmentableFlag", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H223ModeParameters.adaptationLayerType`.
pub static H223_MODE_ADAPTATION_LAYER: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("al1Framed", &NULL),
            Alternative::new("al1NotFramed", &NULL),
            Alternative::new("al2WithoutSequenceNumbers", &NULL),
            Alternative::new("al2WithSequenceNumbers", &NULL),
            Alternative::new("al3", &H223_MODE_AL3),
        ],
        extensible: true,
        additions: &[
            Alternative::new("al1M", &H223_AL1M_PARAMETERS),
            Alternative::new("al2M", &H223_AL2M_PARAMETERS),
            Alternative::new("al3M", &H223_AL3M_PARAMETERS),
        ],
    }),
);

/// `H223ModeParameters.adaptationLayerType.al3`.
pub static H223_MODE_AL3: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("controlFieldOctets", &INTEGER_0_2),
            Component::new("sendBufferSize", &INTEGER_0_16777215),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `V76ModeParameters`.
pub static V76_MODE_PARAMETERS: Type = Type::new(
    "V76ModeParameters",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("suspendResumewAddress", &NULL),
            Alternative::new("suspendResumewoAddress", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `EncryptionMode`.
pub static ENCRYPTION_MODE: Type = Type::new(
    "EncryptionMode",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("h233Encryption", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `VideoMode`.
pub static VIDEO_MODE: Type = Type::new(
    "VideoMode",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("h261VideoMode", &H261_VIDEO_MODE),
            Alternative::new("h262VideoMode", &H262_VIDEO_MODE),
            Alternative::new("h263VideoMode", &H263_VIDEO_MODE),
            Alternative::new("is11172VideoMode", &IS11172_VIDEO_MODE),
        ],
        extensible: true,
        additions: &[Alternative::new("genericVideoMode", &GENERIC_CAPABILITY)],
    }),
);

/// `H261VideoMode`.
pub static H261_VIDEO_MODE: Type = Type::new(
    "H261VideoMode",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("resolution", &H261_VIDEO_MODE_RESOLUTION),
            Component::new("bitRate", &INTEGER_1_19200),
            Component::new("stillImageTransmission", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H261VideoMode.resolution`.
pub static H261_VIDEO_MODE_RESOLUTION: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("qcif", &NULL),
            Alternative::new("cif", &NULL),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `H262VideoMode`.
pub static H262_VIDEO_MODE: Type = Type::new(
    "H262VideoMode",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("profileAndLevel", &PROFILE_AND_LEVEL),
            Component::optional("videoBitRate", &INTEGER_0_1073741823),
            Component::optional("vbvBufferSize", &INTEGER_0_262143),
            Component::optional("samplesPerLine", &INTEGER_0_16383),
            Component::optional("linesPerFrame", &INTEGER_0_16383),
            Component::optional("framesPerSecond", &INTEGER_0_15),
            Component::optional("luminanceSampleRate", &INTEGER_0_4294967295),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H262VideoMode.profileAndLevel`.
pub static PROFILE_AND_LEVEL: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("profileAndLevel-SPatML", &NULL),
            Alternative::new("profileAndLevel-MPatLL", &NULL),
            Alternative::new("profileAndLevel-MPatML", &NULL),
            Alternative::new("profileAndLevel-MPatH-14", &NULL),
            Alternative::new("profileAndLevel-MPatHL", &NULL),
            Alternative::new("profileAndLevel-SNRatLL", &NULL),
            Alternative::new("profileAndLevel-SNRatML", &NULL),
            Alternative::new("profileAndLevel-SpatialatH-14", &NULL),
            Alternative::new("profileAndLevel-HPatML", &NULL),
            Alternative::new("profileAndLevel-HPatH-14", &NULL),
            Alternative::new("profileAndLevel-HPatHL", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H263VideoMode`.
pub static H263_VIDEO_MODE: Type = Type::new(
    "H263VideoMode",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("resolution", &H263_VIDEO_MODE_RESOLUTION),
            Component::new("bitRate", &INTEGER_1_19200),
            Component::new("unrestrictedVector", &BOOLEAN),
            Component::new("arithmeticCoding", &BOOLEAN),
            Component::new("advancedPrediction", &BOOLEAN),
            Component::new("pbFrames", &BOOLEAN),
        ],
        extensible: true,
        additions: &[
            Component::new("errorCompensation", &BOOLEAN),
            Component::optional("enhancementLayerInfo", &ENHANCEMENT_LAYER_INFO),
            Component::optional("h263Options", &H263_OPTIONS),
        ],
    }),
);

/// `H263VideoMode.resolution`.
pub static H263_VIDEO_MODE_RESOLUTION: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("sqcif", &NULL),
            Alternative::new("qcif", &NULL),
            Alternative::new("cif", &NULL),
            Alternative::new("cif4", &NULL),
            Alternative::new("cif16", &NULL),
        ],
        extensible: true,
        additions: &[Alternative::new("custom", &NULL)],
    }),
);

/// `IS11172VideoMode`.
pub static IS11172_VIDEO_MODE: Type = Type::new(
    "IS11172VideoMode",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("constrainedBitstream", &BOOLEAN),
            Component::optional("videoBitRate", &INTEGER_0_1073741823),
            Component::optional("vbvBufferSize", &INTEGER_0_262143),
            Component::optional("samplesPerLine", &INTEGER_0_16383),
            Component::optional("linesPerFrame", &INTEGER_0_16383),
            Component::optional("pictureRate", &INTEGER_0_15),
            Component::optional("luminanceSampleRate", &INTEGER_0_4294967295),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `AudioMode`.
pub static AUDIO_MODE: Type = Type::recursive(
    "AudioMode",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("g711Alaw64k", &NULL),
            Alternative::new("g711Alaw56k", &NULL),
            Alternative::new("g711Ulaw64k", &NULL),
            Alternative::new("g711Ulaw56k", &NULL),
            Alternative::new("g722-64k", &NULL),
            Alternative::new("g722-56k", &NULL),
            Alternative::new("g722-48k", &NULL),
            Alternative::new("g728", &NULL),
            Alternative::new("g729", &NULL),
            Alternative::new("g729AnnexA", &NULL),
            Alternative::new("g7231", &AUDIO_MODE_G7231),
            Alternative::new("is11172AudioMode", &IS11172_AUDIO_MODE),
            Alternative::new("is13818AudioMode", &IS13818_AUDIO_MODE),
        ],
        extensible: true,
        additions: &[
            Alternative::new("g729wAnnexB", &INTEGER_1_256),
            Alternative::new("g729AnnexAwAnnexB", &INTEGER_1_256),
            Alternative::new("g7231AnnexCMode", &G7231_ANNEX_C_MODE),
            Alternative::new("gsmFullRate", &GSM_AUDIO_CAPABILITY),
            Alternative::new("gsmHalfRate", &GSM_AUDIO_CAPABILITY),
            Alternative::new("gsmEnhancedFullRate", &GSM_AUDIO_CAPABILITY),
            Alternative::new("genericAudioMode", &GENERIC_CAPABILITY),
            Alternative::new("g729Extensions", &G729_EXTENSIONS),
            Alternative::new("vbd", &VBD_MODE),
        ],
    }),
);

/// `AudioMode.g7231`.
pub static AUDIO_MODE_G7231: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("noSilenceSuppressionLowRate", &NULL),
            Alternative::new("noSilenceSuppressionHighRate", &NULL),
            Alternative::new("silenceSuppressionLowRate", &NULL),
            Alternative::new("silenceSuppressionHighRate", &NULL),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `IS11172AudioMode`.
pub static IS11172_AUDIO_MODE: Type = Type::new(
    "IS11172AudioMode",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("audioLayer", &IS11172_AUDIO_MODE_LAYER),
            Component::new("audioSampling", &IS11172_AUDIO_MODE_SAMPLING),
            Component::new("multichannelType", &IS11172_AUDIO_MODE_MULTICHANNEL_TYPE),
            Component::new("bitRate", &INTEGER_1_448),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `IS11172AudioMode.audioLayer`.
pub static IS11172_AUDIO_MODE_LAYER: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("audioLayer1", &NULL),
            Alternative::new("audioLayer2", &NULL),
            Alternative::new("audioLayer3", &NULL),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `IS11172AudioMode.audioSampling`.
pub static IS11172_AUDIO_MODE_SAMPLING: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("audioSampling32k", &NULL),
            Alternative::new("audioSampling44k1", &NULL),
            Alternative::new("audioSampling48k", &NULL),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `IS11172AudioMode.multichannelType`.
pub static IS11172_AUDIO_MODE_MULTICHANNEL_TYPE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("singleChannel", &NULL),
            Alternative::new("twoChannelStereo", &NULL),
            Alternative::new("twoChannelDual", &NULL),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `IS13818AudioMode`.
pub static IS13818_AUDIO_MODE: Type = Type::new(
    "IS13818AudioMode",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("audioLayer", &IS13818_AUDIO_MODE_LAYER),
            Component::new("audioSampling", &IS13818_AUDIO_MODE_SAMPLING),
            Component::new("multichannelType", &IS13818_AUDIO_MODE_MULTICHANNEL_TYPE),
            Component::new("lowFrequencyEnhancement", &BOOLEAN),
            Component::new("multilingual", &BOOLEAN),
            Component::new("bitRate", &INTEGER_1_1130),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `IS13818AudioMode.audioLayer`.
pub static IS13818_AUDIO_MODE_LAYER: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("audioLayer1", &NULL),
            Alternative::new("audioLayer2", &NULL),
            Alternative::new("audioLayer3", &NULL),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `IS13818AudioMode.audioSampling`.
pub static IS13818_AUDIO_MODE_SAMPLING: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("audioSampling16k", &NULL),
            Alternative::new("audioSampling22k05", &NULL),
            Alternative::new("audioSampling24k", &NULL),
            Alternative::new("audioSampling32k", &NULL),
            Alternative::new("audioSampling44k1", &NULL),
            Alternative::new("audioSampling48k", &NULL),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `IS13818AudioMode.multichannelType`.
pub static IS13818_AUDIO_MODE_MULTICHANNEL_TYPE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("singleChannel", &NULL),
            Alternative::new("twoChannelStereo", &NULL),
            Alternative::new("twoChannelDual", &NULL),
            Alternative::new("threeChannels2-1", &NULL),
            Alternative::new("threeChannels3-0", &NULL),
            Alternative::new("fourChannels2-0-2-0", &NULL),
            Alternative::new("fourChannels2-2", &NULL),
            Alternative::new("fourChannels3-1", &NULL),
            Alternative::new("fiveChannels3-0-2-0", &NULL),
            Alternative::new("fiveChannels3-2", &NULL),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `G7231AnnexCMode`.
pub static G7231_ANNEX_C_MODE: Type = Type::new(
    "G7231AnnexCMode",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("maxAl-sduAudioFrames", &INTEGER_1_256),
            Component::new("silenceSuppression", &BOOLEAN),
            Component::new("g723AnnexCAudioMode", &G7231_ANNEX_C_MODE_AUDIO_MODE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `G7231AnnexCMode.g723AnnexCAudioMode`.
pub static G7231_ANNEX_C_MODE_AUDIO_MODE: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("highRateMode0", &INTEGER_27_78),
            Component::new("highRateMode1", &INTEGER_27_78),
            Component::new("lowRateMode0", &INTEGER_23_66),
            Component::new("lowRateMode1", &INTEGER_23_66),
            Component::new("sidMode0", &INTEGER_6_17),
            Component::new("sidMode1", &INTEGER_6_17),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `VBDMode`.
pub static VBD_MODE: Type = Type::new(
    "VBDMode",
    Kind::Sequence(&Sequence {
        root: &[Component::new("type", &AUDIO_MODE)],
        extensible: true,
        additions: &[],
    }),
);

/// `DataMode`.
pub static DATA_MODE: Type = Type::new(
    "DataMode",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("application", &DATA_MODE_APPLICATION),
            Component::new("bitRate", &INTEGER_0_4294967295),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `DataMode.application`.
pub static DATA_MODE_APPLICATION: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("t120", &DATA_PROTOCOL_CAPABILITY),
            Alternative::new("dsm-cc", &DATA_PROTOCOL_CAPABILITY),
            Alternative::new("userData", &DATA_PROTOCOL_CAPABILITY),
            Alternative::new("t84", &DATA_PROTOCOL_CAPABILITY),
            Alternative::new("t434", &DATA_PROTOCOL_CAPABILITY),
            Alternative::new("h224", &DATA_PROTOCOL_CAPABILITY),
            Alternative::new("nlpid", &DATA_MODE_NLPID),
            Alternative::new("dsvdControl", &NULL),
            Alternative::new("h222DataPartitioning", &DATA_PROTOCOL_CAPABILITY),
        ],
        extensible: true,
        additions: &[
            Alternative::new("t30fax", &DATA_PROTOCOL_CAPABILITY),
            Alternative::new("t140", &DATA_PROTOCOL_CAPABILITY),
            Alternative::new("t38fax", &DATA_MODE_T38_FAX),
            Alternative::new("genericDataMode", &GENERIC_CAPABILITY),
            Alternative::new("dataChannel", &DATA_CHANNEL),
        ],
    }),
);

/// `DataMode.application.nlpid`.
pub static DATA_MODE_NLPID: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("nlpidProtocol", &DATA_PROTOCOL_CAPABILITY),
            Component::new("nlpidData", &OCTET_STRING),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `DataMode.application.t38fax`.
pub static DATA_MODE_T38_FAX: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("t38FaxProtocol", &DATA_PROTOCOL_CAPABILITY),
            Component::new("t38FaxProfile", &T38_FAX_PROFILE),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `RoundTripDelayRequest`.
pub static ROUND_TRIP_DELAY_REQUEST: Type = Type::new(
    "RoundTripDelayRequest",
    Kind::Sequence(&Sequence {
        root: &[Component::new("sequenceNumber", &SEQUENCE_NUMBER)],
        extensible: true,
        additions: &[],
    }),
);

/// `RoundTripDelayResponse`.
pub static ROUND_TRIP_DELAY_RESPONSE: Type = Type::new(
    "RoundTripDelayResponse",
    Kind::Sequence(&Sequence {
        root: &[Component::new("sequenceNumber", &SEQUENCE_NUMBER)],
        extensible: true,
        additions: &[],
    }),
);

/// `MaintenanceLoopRequest`.
pub static MAINTENANCE_LOOP_REQUEST: Type = Type::new(
    "MaintenanceLoopRequest",
    Kind::Sequence(&Sequence {
        root: &[Component::new("type", &MAINTENANCE_LOOP_REQUEST_TYPE)],
        extensible: true,
        additions: &[],
    }),
);

/// `MaintenanceLoopRequest.type`.
pub static MAINTENANCE_LOOP_REQUEST_TYPE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("systemLoop", &NULL),
            Alternative::new("mediaLoop", &LOGICAL_CHANNEL_NUMBER),
            Alternative::new("logicalChannelLoop", &LOGICAL_CHANNEL_NUMBER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MaintenanceLoopAck`.
pub static MAINTENANCE_LOOP_ACK: Type = Type::new(
    "MaintenanceLoopAck",
    Kind::Sequence(&Sequence {
        root: &[Component::new("type", &MAINTENANCE_LOOP_ACK_TYPE)],
        extensible: true,
        additions: &[],
    }),
);

/// `MaintenanceLoopAck.type`.
pub static MAINTENANCE_LOOP_ACK_TYPE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("systemLoop", &NULL),
            Alternative::new("mediaLoop", &LOGICAL_CHANNEL_NUMBER),
            Alternative::new("logicalChannelLoop", &LOGICAL_CHANNEL_NUMBER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MaintenanceLoopReject`.
pub static MAINTENANCE_LOOP_REJECT: Type = Type::new(
    "MaintenanceLoopReject",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("type", &MAINTENANCE_LOOP_REJECT_TYPE),
            Component::new("cause", &MAINTENANCE_LOOP_REJECT_CAUSE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MaintenanceLoopReject.type`.
pub static MAINTENANCE_LOOP_REJECT_TYPE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("systemLoop", &NULL),
            Alternative::new("mediaLoop", &LOGICAL_CHANNEL_NUMBER),
            Alternative::new("logicalChannelLoop", &LOGICAL_CHANNEL_NUMBER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MaintenanceLoopReject.cause`.
pub static MAINTENANCE_LOOP_REJECT_CAUSE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[Alternative::new("canNotPerformLoop", &NULL)],
        extensible: true,
        additions: &[],
    }),
);

/// `MaintenanceLoopOffCommand`.
pub static MAINTENANCE_LOOP_OFF_COMMAND: Type = Type::new(
    "MaintenanceLoopOffCommand",
    Kind::Sequence(&Sequence {
        root: &[],
        extensible: true,
        additions: &[],
    }),
);

/// `CommunicationModeCommand`.
pub static COMMUNICATION_MODE_COMMAND: Type = Type::new(
    "CommunicationModeCommand",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "communicationModeTable",
            &SEQUENCE_1_256_OF_COMMUNICATION_MODE_TABLE_ENTRY,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `CommunicationModeRequest`.
pub static COMMUNICATION_MODE_REQUEST: Type = Type::new(
    "CommunicationModeRequest",
    Kind::Sequence(&Sequence {
        root: &[],
        extensible: true,
        additions: &[],
    }),
);

/// `CommunicationModeResponse`.
pub static COMMUNICATION_MODE_RESPONSE: Type = Type::new(
    "CommunicationModeResponse",
    Kind::Choice(&Choice {
        root: &[Alternative::new(
            "communicationModeTable",
            &SEQUENCE_1_256_OF_COMMUNICATION_MODE_TABLE_ENTRY,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `CommunicationModeTableEntry`.
pub static COMMUNICATION_MODE_TABLE_ENTRY: Type = Type::new(
    "CommunicationModeTableEntry",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("nonStandard", &SEQUENCE_OF_NON_STANDARD_PARAMETER),
            Component::new("sessionID", &INTEGER_1_255),
            Component::optional("associatedSessionID", &INTEGER_1_255),
            Component::optional("terminalLabel", &TERMINAL_LABEL),
            Component::new("sessionDescription", &BMP_STRING_1_128),
            Component::new("dataType", &COMMUNICATION_MODE_DATA_TYPE),
            Component::optional("mediaChannel", &TRANSPORT_ADDRESS),
            Component::optional("mediaGuaranteedDelivery", &BOOLEAN),
            Component::optional("mediaControlChannel", &TRANSPORT_ADDRESS),
            Component::optional("mediaControlGuaranteedDelivery", &BOOLEAN),
        ],
        extensible: true,
        additions: &[
            Component::optional("redundancyEncoding", &REDUNDANCY_ENCODING),
            Component::optional("sessionDependency", &INTEGER_1_255),
            Component::optional("destination", &TERMINAL_LABEL),
        ],
    }),
);

/// `CommunicationModeTableEntry.dataType`.
pub static COMMUNICATION_MODE_DATA_TYPE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("videoData", &VIDEO_CAPABILITY),
            Alternative::new("audioData", &AUDIO_CAPABILITY),
            Alternative::new("data", &DATA_APPLICATION_CAPABILITY),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ConferenceRequest`.
pub static CONFERENCE_REQUEST: Type = Type::new(
    "ConferenceRequest",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("terminalListRequest", &NULL),
            Alternative::new("makeMeChair", &NULL),
            Alternative::new("cancelMakeMeChair", &NULL),
            Alternative::new("dropTerminal", &TERMINAL_LABEL),
            Alternative::new("requestTerminalID", &TERMINAL_LABEL),
            Alternative::new("enterH243Password", &NULL),
            Alternative::new("enterH243TerminalID", &NULL),
            Alternative::new("enterH243ConferenceID", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("enterExtensionAddress", &NULL),
            Alternative::new("requestChairTokenOwner", &NULL),
            Alternative::new("requestTerminalCertificate", &REQUEST_TERMINAL_CERTIFICATE),
            Alternative::new("broadcastMyLogicalChannel", &LOGICAL_CHANNEL_NUMBER),
            Alternative::new("makeTerminalBroadcaster", &TERMINAL_LABEL),
            Alternative::new("sendThisSource", &TERMINAL_LABEL),
            Alternative::new("requestAllTerminalIDs", &NULL),
            Alternative::new("remoteMCRequest", &REMOTE_MC_REQUEST),
        ],
    }),
);

/// `ConferenceRequest.requestTerminalCertificate`.
pub static REQUEST_TERMINAL_CERTIFICATE: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("terminalLabel", &TERMINAL_LABEL),
            Component::optional("certSelectionCriteria", &CERT_SELECTION_CRITERIA),
            Component::optional("sRandom", &INTEGER_1_4294967295),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ConferenceResponse`.
pub static CONFERENCE_RESPONSE: Type = Type::new(
    "ConferenceResponse",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("mCTerminalIDResponse", &MC_TERMINAL_ID_RESPONSE),
            Alternative::new("terminalIDResponse", &TERMINAL_ID_RESPONSE),
            Alternative::new("conferenceIDResponse", &CONFERENCE_ID_RESPONSE),
            Alternative::new("passwordResponse", &PASSWORD_RESPONSE),
            Alternative::new("terminalListResponse", &SEQUENCE_1_256_OF_TERMINAL_LABEL),
            Alternative::new("videoCommandReject", &NULL),
            Alternative::new("terminalDropReject", &NULL),
            Alternative::new("makeMeChairResponse", &MAKE_ME_CHAIR_RESPONSE),
        ],
        extensible: true,
        additions: &[
            Alternative::new("extensionAddressResponse", &EXTENSION_ADDRESS_RESPONSE),
            Alternative::new("chairTokenOwnerResponse", &CHAIR_TOKEN_OWNER_RESPONSE),
            Alternative::new(
                "terminalCertificateResponse",
                &TERMINAL_CERTIFICATE_RESPONSE,
            ),
            Alternative::new(
                "broadcastMyLogicalChannelResponse",
                &BROADCAST_MY_LOGICAL_CHANNEL_RESPONSE,
            ),
            Alternative::new(
                "makeTerminalBroadcasterResponse",
                &MAKE_TERMINAL_BROADCASTER_RESPONSE,
            ),
            Alternative::new("sendThisSourceResponse", &SEND_THIS_SOURCE_RESPONSE),
            Alternative::new(
                "requestAllTerminalIDsResponse",
                &REQUEST_ALL_TERMINAL_IDS_RESPONSE,
            ),
            Alternative::new("remoteMCResponse", &REMOTE_MC_RESPONSE),
        ],
    }),
);

/// `ConferenceResponse.mCTerminalIDResponse`.
pub static MC_TERMINAL_ID_RESPONSE: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("terminalLabel", &TERMINAL_LABEL),
            Component::new("terminalID", &TERMINAL_ID),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ConferenceResponse.terminalIDResponse`.
pub static TERMINAL_ID_RESPONSE: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("terminalLabel", &TERMINAL_LABEL),
            Component::new("terminalID", &TERMINAL_ID),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ConferenceResponse.conferenceIDResponse`.
pub static CONFERENCE_ID_RESPONSE: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("terminalLabel", &TERMINAL_LABEL),
            Component::new("conferenceID", &CONFERENCE_ID),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ConferenceResponse.passwordResponse`.
pub static PASSWORD_RESPONSE: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("terminalLabel", &TERMINAL_LABEL),
            Component::new("password", &PASSWORD),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ConferenceResponse.makeMeChairResponse`.
pub static MAKE_ME_CHAIR_RESPONSE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("grantedChairToken", &NULL),
            Alternative::new("deniedChairToken", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ConferenceResponse.extensionAddressResponse`.
pub static EXTENSION_ADDRESS_RESPONSE: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[Component::new("extensionAddress", &TERMINAL_ID)],
        extensible: true,
        additions: &[],
    }),
);

/// `ConferenceResponse.chairTokenOwnerResponse`.
pub static CHAIR_TOKEN_OWNER_RESPONSE: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("terminalLabel", &TERMINAL_LABEL),
            Component::new("terminalID", &TERMINAL_ID),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ConferenceResponse.terminalCertificateResponse`.
pub static TERMINAL_CERTIFICATE_RESPONSE: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("terminalLabel", &TERMINAL_LABEL),
            Component::optional("certificateResponse", &OCTET_STRING_1_65535),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ConferenceResponse.broadcastMyLogicalChannelResponse`.
pub static BROADCAST_MY_LOGICAL_CHANNEL_RESPONSE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("grantedBroadcastMyLogicalChannel", &NULL),
            Alternative::new("deniedBroadcastMyLogicalChannel", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ConferenceResponse.makeTerminalBroadcasterResponse`.
pub static MAKE_TERMINAL_BROADCASTER_RESPONSE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("grantedMakeTerminalBroadcaster", &NULL),
            Alternative::new("deniedMakeTerminalBroadcaster", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ConferenceResponse.sendThisSourceResponse`.
pub static SEND_THIS_SOURCE_RESPONSE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("grantedSendThisSource", &NULL),
            Alternative::new("deniedSendThisSource", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RequestAllTerminalIDsResponse`.
pub static REQUEST_ALL_TERMINAL_IDS_RESPONSE: Type = Type::new(
    "RequestAllTerminalIDsResponse",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "terminalInformation",
            &SEQUENCE_OF_TERMINAL_INFORMATION,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `TerminalInformation`.
pub static TERMINAL_INFORMATION: Type = Type::new(
    "TerminalInformation",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("terminalLabel", &TERMINAL_LABEL),
            Component::new("terminalID", &TERMINAL_ID),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `TerminalLabel`.
pub static TERMINAL_LABEL: Type = Type::new(
    "TerminalLabel",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("mcuNumber", &MCU_NUMBER),
            Component::new("terminalNumber", &TERMINAL_NUMBER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `McuNumber`.
pub static MCU_NUMBER: Type = Type::new("McuNumber", Kind::Integer(Range::new(0, 192)));

/// `TerminalNumber`.
pub static TERMINAL_NUMBER: Type = Type::new("TerminalNumber", Kind::Integer(Range::new(0, 192)));

/// `TerminalID`.
pub static TERMINAL_ID: Type = Type::new("TerminalID", Kind::OctetString(Size::range(1, 128)));

/// `ConferenceID`.
pub static CONFERENCE_ID: Type = Type::new("ConferenceID", Kind::OctetString(Size::range(1, 32)));

/// `Password`.
pub static PASSWORD: Type = Type::new("Password", Kind::OctetString(Size::range(1, 32)));

/// `CertSelectionCriteria`.
pub static CERT_SELECTION_CRITERIA: Type = Type::new(
    "CertSelectionCriteria",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 16),
        min_bits: 41,
        element: &CRITERIA,
    }),
);

/// `Criteria`.
pub static CRITERIA: Type = Type::new(
    "Criteria",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("field", &OBJECT_IDENTIFIER),
            Component::new("value", &OCTET_STRING_1_65535),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RemoteMCRequest`.
pub static REMOTE_MC_REQUEST: Type = Type::new(
    "RemoteMCRequest",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("masterActivate", &NULL),
            Alternative::new("slaveActivate", &NULL),
            Alternative::new("deActivate", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RemoteMCResponse`.
pub static REMOTE_MC_RESPONSE: Type = Type::new(
    "RemoteMCResponse",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("accept", &NULL),
            Alternative::new("reject", &REMOTE_MC_RESPONSE_REJECT),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RemoteMCResponse.reject`.
pub static REMOTE_MC_RESPONSE_REJECT: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("unspecified", &NULL),
            Alternative::new("functionNotSupported", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ConferenceCommand`.
pub static CONFERENCE_COMMAND: Type = Type::new(
    "ConferenceCommand",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("broadcastMyLogicalChannel", &LOGICAL_CHANNEL_NUMBER),
            Alternative::new("cancelBroadcastMyLogicalChannel", &LOGICAL_CHANNEL_NUMBER),
            Alternative::new("makeTerminalBroadcaster", &TERMINAL_LABEL),
            Alternative::new("cancelMakeTerminalBroadcaster", &NULL),
            Alternative::new("sendThisSource", &TERMINAL_LABEL),
            Alternative::new("cancelSendThisSource", &NULL),
            Alternative::new("dropConference", &NULL),
        ],
        extensible: true,
        additions: &[Alternative::new(
            "substituteConferenceIDCommand",
            &SUBSTITUTE_CONFERENCE_ID_COMMAND,
        )],
    }),
);

/// `SubstituteConferenceIDCommand`.
pub static SUBSTITUTE_CONFERENCE_ID_COMMAND: Type = Type::new(
    "SubstituteConferenceIDCommand",
    Kind::Sequence(&Sequence {
        root: &[Component::new("conferenceIdentifier", &OCTET_STRING_16)],
        extensible: true,
        additions: &[],
    }),
);

/// `ConferenceIndication`.
pub static CONFERENCE_INDICATION: Type = Type::new(
    "ConferenceIndication",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("sbeNumber", &INTEGER_0_9),
            Alternative::new("terminalNumberAssign", &TERMINAL_LABEL),
            Alternative::new("terminalJoinedConference", &TERMINAL_LABEL),
            Alternative::new("terminalLeftConference", &TERMINAL_LABEL),
            Alternative::new("seenByAtLeastOneOther", &NULL),
            Alternative::new("cancelSeenByAtLeastOneOther", &NULL),
            Alternative::new("seenByAll", &NULL),
            Alternative::new("cancelSeenByAll", &NULL),
            Alternative::new("terminalYouAreSeeing", &TERMINAL_LABEL),
            Alternative::new("requestForFloor", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("withdrawChairToken", &NULL),
            Alternative::new("floorRequested", &TERMINAL_LABEL),
            Alternative::new(
                "terminalYouAreSeeingInSubPictureNumber",
                &TERMINAL_YOU_ARE_SEEING_IN_SUB_PICTURE_NUMBER,
            ),
            Alternative::new("videoIndicateCompose", &VIDEO_INDICATE_COMPOSE),
            Alternative::new("masterMCU", &NULL),
            Alternative::new("cancelMasterMCU", &NULL),
        ],
    }),
);

/// `TerminalYouAreSeeingInSubPictureNumber`.
pub static TERMINAL_YOU_ARE_SEEING_IN_SUB_PICTURE_NUMBER: Type = Type::new(
    "TerminalYouAreSeeingInSubPictureNumber",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("terminalNumber", &TERMINAL_NUMBER),
            Component::new("subPictureNumber", &INTEGER_0_255),
        ],
        extensible: true,
        additions: &[Component::new("mcuNumber", &MCU_NUMBER)],
    }),
);

/// `VideoIndicateCompose`.
pub static VIDEO_INDICATE_COMPOSE: Type = Type::new(
    "VideoIndicateCompose",
    Kind::Sequence(&Sequence {
        root: &[Component::new("compositionNumber", &INTEGER_0_255)],
        extensible: true,
        additions: &[],
    }),
);

/// `MCLocationIndication`.
pub static MC_LOCATION_INDICATION: Type = Type::new(
    "MCLocationIndication",
    Kind::Sequence(&Sequence {
        root: &[Component::new("signalAddress", &TRANSPORT_ADDRESS)],
        extensible: true,
        additions: &[],
    }),
);

/// `MultilinkRequest`.
pub static MULTILINK_REQUEST: Type = Type::new(
    "MultilinkRequest",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_MESSAGE),
            Alternative::new("callInformation", &MULTILINK_REQUEST_CALL_INFORMATION),
            Alternative::new("addConnection", &MULTILINK_REQUEST_ADD_CONNECTION),
            Alternative::new("removeConnection", &MULTILINK_REQUEST_REMOVE_CONNECTION),
            Alternative::new(
                "maximumHeaderInterval",
                &MULTILINK_REQUEST_MAXIMUM_HEADER_INTERVAL,
            ),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MultilinkRequest.callInformation`.
pub static MULTILINK_REQUEST_CALL_INFORMATION: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "maxNumberOfAdditionalConnections",
            &INTEGER_1_65535,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `MultilinkRequest.addConnection`.
pub static MULTILINK_REQUEST_ADD_CONNECTION: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("sequenceNumber", &SEQUENCE_NUMBER),
            Component::new("dialingInformation", &DIALING_INFORMATION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MultilinkRequest.removeConnection`.
pub static MULTILINK_REQUEST_REMOVE_CONNECTION: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "connectionIdentifier",
            &CONNECTION_IDENTIFIER,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `MultilinkRequest.maximumHeaderInterval`.
pub static MULTILINK_REQUEST_MAXIMUM_HEADER_INTERVAL: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "requestType",
            &MAXIMUM_HEADER_INTERVAL_REQUEST_TYPE,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `MultilinkRequest.maximumHeaderInterval.requestType`.
pub static MAXIMUM_HEADER_INTERVAL_REQUEST_TYPE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("currentIntervalInformation", &NULL),
            Alternative::new("requestedInterval", &INTEGER_0_65535),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MultilinkResponse`.
pub static MULTILINK_RESPONSE: Type = Type::new(
    "MultilinkResponse",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_MESSAGE),
            Alternative::new("callInformation", &MULTILINK_RESPONSE_CALL_INFORMATION),
            Alternative::new("addConnection", &MULTILINK_RESPONSE_ADD_CONNECTION),
            Alternative::new("removeConnection", &MULTILINK_RESPONSE_REMOVE_CONNECTION),
            Alternative::new(
                "maximumHeaderInterval",
                &MULTILINK_RESPONSE_MAXIMUM_HEADER_INTERVAL,
            ),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MultilinkResponse.callInformation`.
pub static MULTILINK_RESPONSE_CALL_INFORMATION: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("dialingInformation", &DIALING_INFORMATION),
            Component::new("callAssociationNumber", &INTEGER_0_4294967295),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MultilinkResponse.addConnection`.
pub static MULTILINK_RESPONSE_ADD_CONNECTION: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("sequenceNumber", &SEQUENCE_NUMBER),
            Component::new("responseCode", &ADD_CONNECTION_RESPONSE_CODE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MultilinkResponse.addConnection.responseCode`.
pub static ADD_CONNECTION_RESPONSE_CODE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("accepted", &NULL),
            Alternative::new("rejected", &ADD_CONNECTION_REJECTION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MultilinkResponse.addConnection.responseCode.rejected`.
pub static ADD_CONNECTION_REJECTION: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("connectionsNotAvailable", &NULL),
            Alternative::new("userRejected", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MultilinkResponse.removeConnection`.
pub static MULTILINK_RESPONSE_REMOVE_CONNECTION: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "connectionIdentifier",
            &CONNECTION_IDENTIFIER,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `MultilinkResponse.maximumHeaderInterval`.
pub static MULTILINK_RESPONSE_MAXIMUM_HEADER_INTERVAL: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[Component::new("currentInterval", &INTEGER_0_65535)],
        extensible: true,
        additions: &[],
    }),
);

/// `MultilinkIndication`.
pub static MULTILINK_INDICATION: Type = Type::new(
    "MultilinkIndication",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_MESSAGE),
            Alternative::new("crcDesired", &CRC_DESIRED),
            Alternative::new("excessiveError", &EXCESSIVE_ERROR),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MultilinkIndication.crcDesired`.
pub static CRC_DESIRED: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[],
        extensible: true,
        additions: &[],
    }),
);

/// `MultilinkIndication.excessiveError`.
pub static EXCESSIVE_ERROR: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "connectionIdentifier",
            &CONNECTION_IDENTIFIER,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `DialingInformation`.
pub static DIALING_INFORMATION: Type = Type::new(
    "DialingInformation",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_MESSAGE),
            Alternative::new(
                "differential",
                &SEQUENCE_1_65535_OF_DIALING_INFORMATION_NUMBER,
            ),
            Alternative::new("infoNotAvailable", &INTEGER_1_65535),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `DialingInformationNumber`.
pub static DIALING_INFORMATION_NUMBER: Type = Type::new(
    "DialingInformationNumber",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("networkAddress", &NUMERIC_STRING_0_40),
            Component::optional("subAddress", &IA5_STRING_1_40),
            Component::new(
                "networkType",
                &SEQUENCE_1_255_OF_DIALING_INFORMATION_NETWORK_TYPE,
            ),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `DialingInformationNetworkType`.
pub static DIALING_INFORMATION_NETWORK_TYPE: Type = Type::new(
    "DialingInformationNetworkType",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_MESSAGE),
            Alternative::new("n-isdn", &NULL),
            Alternative::new("gstn", &NULL),
        ],
        extensible: true,
        additions: &[Alternative::new("mobile", &NULL)],
    }),
);

/// `ConnectionIdentifier`.
pub static CONNECTION_IDENTIFIER: Type = Type::new(
    "ConnectionIdentifier",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("channelTag", &INTEGER_0_4294967295),
            Component::new("sequenceNumber", &INTEGER_0_4294967295),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `SendTerminalCapabilitySet`.
pub static SEND_TERMINAL_CAPABILITY_SET: Type = Type::new(
    "SendTerminalCapabilitySet",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("specificRequest", &SPECIFIC_REQUEST),
            Alternative::new("genericRequest", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `SendTerminalCapabilitySet.specificRequest`.
pub static SPECIFIC_REQUEST: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("multiplexCapability", &BOOLEAN),
            Component::optional(
                "capabilityTableEntryNumbers",
                &SEQUENCE_1_65535_OF_CAPABILITY_TABLE_ENTRY_NUMBER,
            ),
            Component::optional(
                "capabilityDescriptorNumbers",
                &SEQUENCE_1_256_OF_CAPABILITY_DESCRIPTOR_NUMBER,
            ),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `EndSessionCommand`.
pub static END_SESSION_COMMAND: Type = Type::new(
    "EndSessionCommand",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("disconnect", &NULL),
            Alternative::new("gstnOptions", &GSTN_OPTIONS),
        ],
        extensible: true,
        additions: &[
            Alternative::new("isdnOptions", &ISDN_OPTIONS),
            Alternative::new("genericInformation", &SEQUENCE_OF_GENERIC_MESSAGE),
        ],
    }),
);

/// `EndSessionCommand.gstnOptions`.
pub static GSTN_OPTIONS: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("telephonyMode", &NULL),
            Alternative::new("v8bis", &NULL),
            Alternative::new("v34DSVD", &NULL),
            Alternative::new("v34DuplexFAX", &NULL),
            Alternative::new("v34H324", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `EndSessionCommand.isdnOptions`.
pub static ISDN_OPTIONS: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("telephonyMode", &NULL),
            Alternative::new("v140", &NULL),
            Alternative::new("terminalOnHold", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MiscellaneousCommand`.
pub static MISCELLANEOUS_COMMAND: Type = Type::new(
    "MiscellaneousCommand",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("logicalChannelNumber", &LOGICAL_CHANNEL_NUMBER),
            Component::new("type", &MISCELLANEOUS_COMMAND_TYPE),
        ],
        extensible: true,
        additions: &[Component::optional(
            "direction",
            &ENCRYPTION_UPDATE_DIRECTION,
        )],
    }),
);

/// `MiscellaneousCommand.type`.
pub static MISCELLANEOUS_COMMAND_TYPE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("equaliseDelay", &NULL),
            Alternative::new("zeroDelay", &NULL),
            Alternative::new("multipointModeCommand", &NULL),
            Alternative::new("cancelMultipointModeCommand", &NULL),
            Alternative::new("videoFreezePicture", &NULL),
            Alternative::new("videoFastUpdatePicture", &NULL),
            Alternative::new("videoFastUpdateGOB", &VIDEO_FAST_UPDATE_GOB),
            Alternative::new("videoTemporalSpatialTradeOff", &INTEGER_0_31),
            Alternative::new("videoSendSyncEveryGOB", &NULL),
            Alternative::new("videoSendSyncEveryGOBCancel", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("videoFastUpdateMB", &VIDEO_FAST_UPDATE_MB),
            Alternative::new("maxH223MUXPDUsize", &INTEGER_1_65535),
            Alternative::new("encryptionUpdate", &ENCRYPTION_SYNC),
            Alternative::new("encryptionUpdateRequest", &ENCRYPTION_UPDATE_REQUEST),
            Alternative::new("switchReceiveMediaOff", &NULL),
            Alternative::new("switchReceiveMediaOn", &NULL),
            Alternative::new("progressiveRefinementStart", &PROGRESSIVE_REFINEMENT_START),
            Alternative::new("progressiveRefinementAbortOne", &NULL),
            Alternative::new("progressiveRefinementAbortContinuous", &NULL),
            Alternative::new("videoBadMBs", &VIDEO_BAD_MBS),
            Alternative::new("lostPicture", &SEQUENCE_OF_PICTURE_REFERENCE),
            Alternative::new("lostPartialPicture", &LOST_PARTIAL_PICTURE),
            Alternative::new("recoveryReferencePicture", &SEQUENCE_OF_PICTURE_REFERENCE),
            Alternative::new("encryptionUpdateCommand", &ENCRYPTION_UPDATE_COMMAND),
            Alternative::new("encryptionUpdateAck", &ENCRYPTION_UPDATE_ACK),
        ],
    }),
);

/// `MiscellaneousCommand.type.videoFastUpdateGOB`.
pub static VIDEO_FAST_UPDATE_GOB: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("firstGOB", &INTEGER_0_17),
            Component::new("numberOfGOBs", &INTEGER_1_18),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `MiscellaneousCommand.type.videoFastUpdateMB`.
pub static VIDEO_FAST_UPDATE_MB: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("firstGOB", &INTEGER_0_255),
            Component::optional("firstMB", &INTEGER_1_8192),
            Component::new("numberOfMBs", &INTEGER_1_8192),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MiscellaneousCommand.type.progressiveRefinementStart`.
pub static PROGRESSIVE_REFINEMENT_START: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "repeatCount",
            &PROGRESSIVE_REFINEMENT_REPEAT_COUNT,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `MiscellaneousCommand.type.progressiveRefinementStart.repeatCount`.
pub static PROGRESSIVE_REFINEMENT_REPEAT_COUNT: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("doOneProgression", &NULL),
            Alternative::new("doContinuousProgressions", &NULL),
            Alternative::new("doOneIndependentProgression", &NULL),
            Alternative::new("doContinuousIndependentProgressions", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MiscellaneousCommand.type.videoBadMBs`.
pub static VIDEO_BAD_MBS: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("firstMB", &INTEGER_1_9216),
            Component::new("numberOfMBs", &INTEGER_1_9216),
            Component::new("temporalReference", &INTEGER_0_1023),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MiscellaneousCommand.type.lostPartialPicture`.
pub static LOST_PARTIAL_PICTURE: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("pictureReference", &PICTURE_REFERENCE),
            Component::new("firstMB", &INTEGER_1_9216),
            Component::new("numberOfMBs", &INTEGER_1_9216),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MiscellaneousCommand.type.encryptionUpdateCommand`.
pub static ENCRYPTION_UPDATE_COMMAND: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("encryptionSync", &ENCRYPTION_SYNC),
            Component::optional("multiplePayloadStream", &MULTIPLE_PAYLOAD_STREAM),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MiscellaneousCommand.type.encryptionUpdateAck`.
pub static ENCRYPTION_UPDATE_ACK: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[Component::new("synchFlag", &INTEGER_0_255)],
        extensible: true,
        additions: &[],
    }),
);

/// `PictureReference`.
pub static PICTURE_REFERENCE: Type = Type::new(
    "PictureReference",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("pictureNumber", &INTEGER_0_1023),
            Alternative::new("longTermPictureIndex", &INTEGER_0_255),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `EncryptionCommand`.
pub static ENCRYPTION_COMMAND: Type = Type::new(
    "EncryptionCommand",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("encryptionSE", &OCTET_STRING),
            Alternative::new("encryptionIVRequest", &NULL),
            Alternative::new("encryptionAlgorithmID", &ENCRYPTION_ALGORITHM_ID),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `EncryptionCommand.encryptionAlgorithmID`.
pub static ENCRYPTION_ALGORITHM_ID: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("h233AlgorithmIdentifier", &SEQUENCE_NUMBER),
            Component::new("associatedAlgorithm", &NON_STANDARD_PARAMETER),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `EncryptionUpdateRequest`.
pub static ENCRYPTION_UPDATE_REQUEST: Type = Type::new(
    "EncryptionUpdateRequest",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "keyProtectionMethod",
            &KEY_PROTECTION_METHOD,
        )],
        extensible: true,
        additions: &[Component::optional("synchFlag", &INTEGER_0_255)],
    }),
);

/// `EncryptionUpdateDirection`.
pub static ENCRYPTION_UPDATE_DIRECTION: Type = Type::new(
    "EncryptionUpdateDirection",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("masterToSlave", &NULL),
            Alternative::new("slaveToMaster", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `KeyProtectionMethod`.
pub static KEY_PROTECTION_METHOD: Type = Type::new(
    "KeyProtectionMethod",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("secureChannel", &BOOLEAN),
            Component::new("sharedSecret", &BOOLEAN),
            Component::new("certProtectedKey", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NewATMVCCommand`.
pub static NEW_ATM_VC_COMMAND: Type = Type::new(
    "NewATMVCCommand",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("resourceID", &INTEGER_0_65535),
            Component::new("bitRate", &INTEGER_1_65535),
            Component::new("bitRateLockedToPCRClock", &BOOLEAN),
            Component::new("bitRateLockedToNetworkClock", &BOOLEAN),
            Component::new("aal", &NEW_ATM_VC_COMMAND_AAL),
            Component::new("multiplex", &NEW_ATM_VC_COMMAND_MULTIPLEX),
            Component::new("reverseParameters", &NEW_ATM_VC_COMMAND_REVERSE_PARAMETERS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NewATMVCCommand.aal`.
pub static NEW_ATM_VC_COMMAND_AAL: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("aal1", &NEW_ATM_VC_COMMAND_AAL1),
            Alternative::new("aal5", &NEW_ATM_VC_COMMAND_AAL5),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NewATMVCCommand.aal.aal1`.
pub static NEW_ATM_VC_COMMAND_AAL1: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("clockRecovery", &NEW_ATM_VC_COMMAND_CLOCK_RECOVERY),
            Component::new("errorCorrection", &NEW_ATM_VC_COMMAND_ERROR_CORRECTION),
            Component::new("structuredDataTransfer", &BOOLEAN),
            Component::new("partiallyFilledCells", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NewATMVCCommand.aal.aal1.clockRecovery`.
pub static NEW_ATM_VC_COMMAND_CLOCK_RECOVERY: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nullClockRecovery", &NULL),
            Alternative::new("srtsClockRecovery", &NULL),
            Alternative::new("adaptiveClockRecovery", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NewATMVCCommand.aal.aal1.errorCorrection`.
pub static NEW_ATM_VC_COMMAND_ERROR_CORRECTION: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nullErrorCorrection", &NULL),
            Alternative::new("longInterleaver", &NULL),
            Alternative::new("shortInterleaver", &NULL),
            Alternative::new("errorCorrectionOnly", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NewATMVCCommand.aal.aal5`.
pub static NEW_ATM_VC_COMMAND_AAL5: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("forwardMaximumSDUSize", &INTEGER_0_65535),
            Component::new("backwardMaximumSDUSize", &INTEGER_0_65535),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NewATMVCCommand.multiplex`.
pub static NEW_ATM_VC_COMMAND_MULTIPLEX: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("noMultiplex", &NULL),
            Alternative::new("transportStream", &NULL),
            Alternative::new("programStream", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NewATMVCCommand.reverseParameters`.
pub static NEW_ATM_VC_COMMAND_REVERSE_PARAMETERS: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("bitRate", &INTEGER_1_65535),
            Component::new("bitRateLockedToPCRClock", &BOOLEAN),
            Component::new("bitRateLockedToNetworkClock", &BOOLEAN),
            Component::new("multiplex", &NEW_ATM_VC_COMMAND_REVERSE_MULTIPLEX),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NewATMVCCommand.reverseParameters.multiplex`.
pub static NEW_ATM_VC_COMMAND_REVERSE_MULTIPLEX: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("noMultiplex", &NULL),
            Alternative::new("transportStream", &NULL),
            Alternative::new("programStream", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NewATMVCIndication`.
pub static NEW_ATM_VC_INDICATION: Type = Type::new(
    "NewATMVCIndication",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("resourceID", &INTEGER_0_65535),
            Component::new("bitRate", &INTEGER_1_65535),
            Component::new("bitRateLockedToPCRClock", &BOOLEAN),
            Component::new("bitRateLockedToNetworkClock", &BOOLEAN),
            Component::new("aal", &NEW_ATM_VC_INDICATION_AAL),
            Component::new("multiplex", &NEW_ATM_VC_INDICATION_MULTIPLEX),
        ],
        extensible: true,
        additions: &[Component::new(
            "reverseParameters",
            &NEW_ATM_VC_INDICATION_REVERSE_PARAMETERS,
        )],
    }),
);

/// `NewATMVCIndication.aal`.
pub static NEW_ATM_VC_INDICATION_AAL: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("aal1", &NEW_ATM_VC_INDICATION_AAL1),
            Alternative::new("aal5", &NEW_ATM_VC_INDICATION_AAL5),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NewATMVCIndication.aal.aal1`.
pub static NEW_ATM_VC_INDICATION_AAL1: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("clockRecovery", &NEW_ATM_VC_INDICATION_CLOCK_RECOVERY),
            Component::new("errorCorrection", &NEW_ATM_VC_INDICATION_ERROR_CORRECTION),
            Component::new("structuredDataTransfer", &BOOLEAN),
            Component::new("partiallyFilledCells", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NewATMVCIndication.aal.aal1.clockRecovery`.
pub static NEW_ATM_VC_INDICATION_CLOCK_RECOVERY: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nullClockRecovery", &NULL),
            Alternative::new("srtsClockRecovery", &NULL),
            Alternative::new("adaptiveClockRecovery", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NewATMVCIndication.aal.aal1.errorCorrection`.
pub static NEW_ATM_VC_INDICATION_ERROR_CORRECTION: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nullErrorCorrection", &NULL),
            Alternative::new("longInterleaver", &NULL),
            Alternative::new("shortInterleaver", &NULL),
            Alternative::new("errorCorrectionOnly", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NewATMVCIndication.aal.aal5`.
pub static NEW_ATM_VC_INDICATION_AAL5: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("forwardMaximumSDUSize", &INTEGER_0_65535),
            Component::new("backwardMaximumSDUSize", &INTEGER_0_65535),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NewATMVCIndication.multiplex`.
pub static NEW_ATM_VC_INDICATION_MULTIPLEX: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("noMultiplex", &NULL),
            Alternative::new("transportStream", &NULL),
            Alternative::new("programStream", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NewATMVCIndication.reverseParameters`.
pub static NEW_ATM_VC_INDICATION_REVERSE_PARAMETERS: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("bitRate", &INTEGER_1_65535),
            Component::new("bitRateLockedToPCRClock", &BOOLEAN),
            Component::new("bitRateLockedToNetworkClock", &BOOLEAN),
            Component::new("multiplex", &NEW_ATM_VC_INDICATION_REVERSE_MULTIPLEX),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NewATMVCIndication.reverseParameters.multiplex`.
pub static NEW_ATM_VC_INDICATION_REVERSE_MULTIPLEX: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("noMultiplex", &NULL),
            Alternative::new("transportStream", &NULL),
            Alternative::new("programStream", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `FunctionNotUnderstood`.
pub static FUNCTION_NOT_UNDERSTOOD: Type = Type::new(
    "FunctionNotUnderstood",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("request", &REQUEST_MESSAGE),
            Alternative::new("response", &RESPONSE_MESSAGE),
            Alternative::new("command", &COMMAND_MESSAGE),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `FunctionNotSupported`.
pub static FUNCTION_NOT_SUPPORTED: Type = Type::new(
    "FunctionNotSupported",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("cause", &FUNCTION_NOT_SUPPORTED_CAUSE),
            Component::optional("returnedFunction", &OCTET_STRING),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `FunctionNotSupported.cause`.
pub static FUNCTION_NOT_SUPPORTED_CAUSE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("syntaxError", &NULL),
            Alternative::new("semanticError", &NULL),
            Alternative::new("unknownFunction", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MiscellaneousIndication`.
pub static MISCELLANEOUS_INDICATION: Type = Type::new(
    "MiscellaneousIndication",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("logicalChannelNumber", &LOGICAL_CHANNEL_NUMBER),
            Component::new("type", &MISCELLANEOUS_INDICATION_TYPE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MiscellaneousIndication.type`.
pub static MISCELLANEOUS_INDICATION_TYPE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("logicalChannelActive", &NULL),
            Alternative::new("logicalChannelInactive", &NULL),
            Alternative::new("multipointConference", &NULL),
            Alternative::new("cancelMultipointConference", &NULL),
            Alternative::new("multipointZeroComm", &NULL),
            Alternative::new("cancelMultipointZeroComm", &NULL),
            Alternative::new("multipointSecondaryStatus", &NULL),
            Alternative::new("cancelMultipointSecondaryStatus", &NULL),
            Alternative::new("videoIndicateReadyToActivate", &NULL),
            Alternative::new("videoTemporalSpatialTradeOff", &INTEGER_0_31),
        ],
        extensible: true,
        additions: &[
            Alternative::new("videoNotDecodedMBs", &VIDEO_NOT_DECODED_MBS),
            Alternative::new("transportCapability", &TRANSPORT_CAPABILITY),
        ],
    }),
);

/// `MiscellaneousIndication.type.videoNotDecodedMBs`.
pub static VIDEO_NOT_DECODED_MBS: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("firstMB", &INTEGER_1_8192),
            Component::new("numberOfMBs", &INTEGER_1_8192),
            Component::new("temporalReference", &INTEGER_0_255),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `JitterIndication`.
pub static JITTER_INDICATION: Type = Type::new(
    "JitterIndication",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("scope", &JITTER_INDICATION_SCOPE),
            Component::new("estimatedReceivedJitterMantissa", &INTEGER_0_3),
            Component::new("estimatedReceivedJitterExponent", &INTEGER_0_7),
            Component::optional("skippedFrameCount", &INTEGER_0_15),
            Component::optional("additionalDecoderBuffer", &INTEGER_0_262143),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `JitterIndication.scope`.
pub static JITTER_INDICATION_SCOPE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("logicalChannelNumber", &LOGICAL_CHANNEL_NUMBER),
            Alternative::new("resourceID", &INTEGER_0_65535),
            Alternative::new("wholeMultiplex", &NULL),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `H223SkewIndication`.
pub static H223_SKEW_INDICATION: Type = Type::new(
    "H223SkewIndication",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("logicalChannelNumber1", &LOGICAL_CHANNEL_NUMBER),
            Component::new("logicalChannelNumber2", &LOGICAL_CHANNEL_NUMBER),
            Component::new("skew", &INTEGER_0_4095),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `H2250MaximumSkewIndication`.
pub static H2250_MAXIMUM_SKEW_INDICATION: Type = Type::new(
    "H2250MaximumSkewIndication",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("logicalChannelNumber1", &LOGICAL_CHANNEL_NUMBER),
            Component::new("logicalChannelNumber2", &LOGICAL_CHANNEL_NUMBER),
            Component::new("maximumSkew", &INTEGER_0_4095),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `VendorIdentification`.
pub static VENDOR_IDENTIFICATION: Type = Type::new(
    "VendorIdentification",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("vendor", &NON_STANDARD_IDENTIFIER),
            Component::optional("productNumber", &OCTET_STRING_1_256),
            Component::optional("versionNumber", &OCTET_STRING_1_256),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `UserInputIndication`.
pub static USER_INPUT_INDICATION: Type = Type::new(
    "UserInputIndication",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("alphanumeric", &GENERAL_STRING),
        ],
        extensible: true,
        additions: &[
            Alternative::new("userInputSupportIndication", &USER_INPUT_SUPPORT_INDICATION),
            Alternative::new("signal", &USER_INPUT_SIGNAL),
            Alternative::new("signalUpdate", &USER_INPUT_SIGNAL_UPDATE),
            Alternative::new("extendedAlphanumeric", &EXTENDED_ALPHANUMERIC),
            Alternative::new("encryptedAlphanumeric", &ENCRYPTED_ALPHANUMERIC),
            Alternative::new("genericInformation", &SEQUENCE_OF_GENERIC_MESSAGE),
        ],
    }),
);

/// `UserInputIndication.userInputSupportIndication`.
pub static USER_INPUT_SUPPORT_INDICATION: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
            Alternative::new("basicString", &NULL),
            Alternative::new("iA5String", &NULL),
            Alternative::new("generalString", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("encryptedBasicString", &NULL),
            Alternative::new("encryptedIA5String", &NULL),
            Alternative::new("encryptedGeneralString", &NULL),
        ],
    }),
);

/// `UserInputIndication.signal`.
pub static USER_INPUT_SIGNAL: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("signalType", &IA5_STRING_1_SIGNAL_TYPE_ALPHABET),
            Component::optional("duration", &INTEGER_1_65535),
            Component::optional("rtp", &USER_INPUT_SIGNAL_RTP),
        ],
        extensible: true,
        additions: &[
            Component::optional("rtpPayloadIndication", &NULL),
            Component::optional("paramS", &PARAMS),
            Component::optional("encryptedSignalType", &OCTET_STRING_1),
            Component::optional("algorithmOID", &OBJECT_IDENTIFIER),
        ],
    }),
);

/// `UserInputIndication.signal.rtp`.
pub static USER_INPUT_SIGNAL_RTP: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("timestamp", &INTEGER_0_4294967295),
            Component::optional("expirationTime", &INTEGER_0_4294967295),
            Component::new("logicalChannelNumber", &LOGICAL_CHANNEL_NUMBER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `UserInputIndication.signalUpdate`.
pub static USER_INPUT_SIGNAL_UPDATE: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("duration", &INTEGER_1_65535),
            Component::optional("rtp", &USER_INPUT_SIGNAL_UPDATE_RTP),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `UserInputIndication.signalUpdate.rtp`.
pub static USER_INPUT_SIGNAL_UPDATE_RTP: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "logicalChannelNumber",
            &LOGICAL_CHANNEL_NUMBER,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `UserInputIndication.extendedAlphanumeric`.
pub static EXTENDED_ALPHANUMERIC: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("alphanumeric", &GENERAL_STRING),
            Component::optional("rtpPayloadIndication", &NULL),
        ],
        extensible: true,
        additions: &[Component::optional(
            "encryptedAlphanumeric",
            &ENCRYPTED_EXTENDED_ALPHANUMERIC,
        )],
    }),
);

/// `UserInputIndication.extendedAlphanumeric.encryptedAlphanumeric`.
pub static ENCRYPTED_EXTENDED_ALPHANUMERIC: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("algorithmOID", &OBJECT_IDENTIFIER),
            Component::optional("paramS", &PARAMS),
            Component::new("encrypted", &OCTET_STRING),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `UserInputIndication.encryptedAlphanumeric`.
pub static ENCRYPTED_ALPHANUMERIC: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("algorithmOID", &OBJECT_IDENTIFIER),
            Component::optional("paramS", &PARAMS),
            Component::new("encrypted", &OCTET_STRING),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `Params`.
pub static PARAMS: Type = Type::new(
    "Params",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("iv8", &IV8),
            Component::optional("iv16", &IV16),
            Component::optional("iv", &OCTET_STRING),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `IV8`.
pub static IV8: Type = Type::new("IV8", Kind::OctetString(Size::fixed(8)));

/// `IV16`.
pub static IV16: Type = Type::new("IV16", Kind::OctetString(Size::fixed(16)));

static BIT_STRING_1_65535: Type = Type::new("", Kind::BitString(Size::range(1, 65535)));

static BMP_STRING_1_128: Type = Type::new("", Kind::BmpString(Size::range(1, 128)));

static BOOLEAN: Type = Type::new("", Kind::Boolean);

static GENERAL_STRING: Type = Type::new("", Kind::GeneralString);

static IA5_STRING_1_128_E164_ADDRESS_ALPHABET: Type = Type::new(
    "",
    Kind::Ia5String(Size::range(1, 128), &E164_ADDRESS_ALPHABET),
);

static IA5_STRING_1_40: Type = Type::new("", Kind::Ia5String(Size::range(1, 40), Alphabet::IA5));

static IA5_STRING_1_64: Type = Type::new("", Kind::Ia5String(Size::range(1, 64), Alphabet::IA5));

static IA5_STRING_1_65535: Type =
    Type::new("", Kind::Ia5String(Size::range(1, 65535), Alphabet::IA5));

static IA5_STRING_1_SIGNAL_TYPE_ALPHABET: Type =
    Type::new("", Kind::Ia5String(Size::fixed(1), &SIGNAL_TYPE_ALPHABET));

static INTEGER: Type = Type::new("", Kind::Integer(Range::ANY));

static INTEGER_0_1023: Type = Type::new("", Kind::Integer(Range::new(0, 1023)));

static INTEGER_0_1073741823: Type = Type::new("", Kind::Integer(Range::new(0, 1073741823)));

static INTEGER_0_127: Type = Type::new("", Kind::Integer(Range::new(0, 127)));

static INTEGER_0_15: Type = Type::new("", Kind::Integer(Range::new(0, 15)));

static INTEGER_0_16: Type = Type::new("", Kind::Integer(Range::new(0, 16)));

static INTEGER_0_16383: Type = Type::new("", Kind::Integer(Range::new(0, 16383)));

static INTEGER_0_16777215: Type = Type::new("", Kind::Integer(Range::new(0, 16777215)));

static INTEGER_0_17: Type = Type::new("", Kind::Integer(Range::new(0, 17)));

static INTEGER_0_2: Type = Type::new("", Kind::Integer(Range::new(0, 2)));

static INTEGER_0_255: Type = Type::new("", Kind::Integer(Range::new(0, 255)));

static INTEGER_0_262143: Type = Type::new("", Kind::Integer(Range::new(0, 262143)));

static INTEGER_0_3: Type = Type::new("", Kind::Integer(Range::new(0, 3)));

static INTEGER_0_31: Type = Type::new("", Kind::Integer(Range::new(0, 31)));

static INTEGER_0_4095: Type = Type::new("", Kind::Integer(Range::new(0, 4095)));

static INTEGER_0_4294967295: Type = Type::new("", Kind::Integer(Range::new(0, 4294967295)));

static INTEGER_0_524287: Type = Type::new("", Kind::Integer(Range::new(0, 524287)));

static INTEGER_0_63: Type = Type::new("", Kind::Integer(Range::new(0, 63)));

static INTEGER_0_65535: Type = Type::new("", Kind::Integer(Range::new(0, 65535)));

static INTEGER_0_7: Type = Type::new("", Kind::Integer(Range::new(0, 7)));

static INTEGER_0_8191: Type = Type::new("", Kind::Integer(Range::new(0, 8191)));

static INTEGER_0_9: Type = Type::new("", Kind::Integer(Range::new(0, 9)));

static INTEGER_1000_1001: Type = Type::new("", Kind::Integer(Range::new(1000, 1001)));

static INTEGER_1_1130: Type = Type::new("", Kind::Integer(Range::new(1, 1130)));

static INTEGER_1_127: Type = Type::new("", Kind::Integer(Range::new(1, 127)));

static INTEGER_1_128: Type = Type::new("", Kind::Integer(Range::new(1, 128)));

static INTEGER_1_14: Type = Type::new("", Kind::Integer(Range::new(1, 14)));

static INTEGER_1_15: Type = Type::new("", Kind::Integer(Range::new(1, 15)));

static INTEGER_1_16: Type = Type::new("", Kind::Integer(Range::new(1, 16)));

static INTEGER_1_18: Type = Type::new("", Kind::Integer(Range::new(1, 18)));

static INTEGER_1_19200: Type = Type::new("", Kind::Integer(Range::new(1, 19200)));

static INTEGER_1_192400: Type = Type::new("", Kind::Integer(Range::new(1, 192400)));

static INTEGER_1_2048: Type = Type::new("", Kind::Integer(Range::new(1, 2048)));

static INTEGER_1_255: Type = Type::new("", Kind::Integer(Range::new(1, 255)));

static INTEGER_1_256: Type = Type::new("", Kind::Integer(Range::new(1, 256)));

static INTEGER_1_31: Type = Type::new("", Kind::Integer(Range::new(1, 31)));

static INTEGER_1_32: Type = Type::new("", Kind::Integer(Range::new(1, 32)));

static INTEGER_1_32768_EXTENSIBLE: Type =
    Type::new("", Kind::Integer(Range::new(1, 32768).extensible()));

static INTEGER_1_3600: Type = Type::new("", Kind::Integer(Range::new(1, 3600)));

static INTEGER_1_4: Type = Type::new("", Kind::Integer(Range::new(1, 4)));

static INTEGER_1_4095: Type = Type::new("", Kind::Integer(Range::new(1, 4095)));

static INTEGER_1_4294967295: Type = Type::new("", Kind::Integer(Range::new(1, 4294967295)));

static INTEGER_1_448: Type = Type::new("", Kind::Integer(Range::new(1, 448)));

static INTEGER_1_64: Type = Type::new("", Kind::Integer(Range::new(1, 64)));

static INTEGER_1_65025: Type = Type::new("", Kind::Integer(Range::new(1, 65025)));

static INTEGER_1_65535: Type = Type::new("", Kind::Integer(Range::new(1, 65535)));

static INTEGER_1_65536: Type = Type::new("", Kind::Integer(Range::new(1, 65536)));

static INTEGER_1_72: Type = Type::new("", Kind::Integer(Range::new(1, 72)));

static INTEGER_1_8192: Type = Type::new("", Kind::Integer(Range::new(1, 8192)));

static INTEGER_1_9216: Type = Type::new("", Kind::Integer(Range::new(1, 9216)));

static INTEGER_23_66: Type = Type::new("", Kind::Integer(Range::new(23, 66)));

static INTEGER_27_78: Type = Type::new("", Kind::Integer(Range::new(27, 78)));

static INTEGER_2_255: Type = Type::new("", Kind::Integer(Range::new(2, 255)));

static INTEGER_2_8191: Type = Type::new("", Kind::Integer(Range::new(2, 8191)));

static INTEGER_6_17: Type = Type::new("", Kind::Integer(Range::new(6, 17)));

static INTEGER_8_32: Type = Type::new("", Kind::Integer(Range::new(8, 32)));

static INTEGER_96_127: Type = Type::new("", Kind::Integer(Range::new(96, 127)));

static INTEGER_M262144_262143: Type = Type::new("", Kind::Integer(Range::new(-262144, 262143)));

static NULL: Type = Type::new("", Kind::Null);

static NUMERIC_STRING_0_40: Type = Type::new(
    "NumericString",
    Kind::Ia5String(Size::range(0, 40), Alphabet::NUMERIC),
);

static NUMERIC_STRING_1_16: Type = Type::new(
    "NumericString",
    Kind::Ia5String(Size::range(1, 16), Alphabet::NUMERIC),
);

static OBJECT_IDENTIFIER: Type = Type::new("", Kind::ObjectIdentifier);

static OCTET_STRING: Type = Type::new("", Kind::OctetString(Size::ANY));

static OCTET_STRING_1: Type = Type::new("", Kind::OctetString(Size::fixed(1)));

static OCTET_STRING_16: Type = Type::new("", Kind::OctetString(Size::fixed(16)));

static OCTET_STRING_1_20: Type = Type::new("", Kind::OctetString(Size::range(1, 20)));

static OCTET_STRING_1_255: Type = Type::new("", Kind::OctetString(Size::range(1, 255)));

static OCTET_STRING_1_256: Type = Type::new("", Kind::OctetString(Size::range(1, 256)));

static OCTET_STRING_1_65535: Type = Type::new("", Kind::OctetString(Size::range(1, 65535)));

static OCTET_STRING_2: Type = Type::new("", Kind::OctetString(Size::fixed(2)));

static OCTET_STRING_4: Type = Type::new("", Kind::OctetString(Size::fixed(4)));

static OCTET_STRING_6: Type = Type::new("", Kind::OctetString(Size::fixed(6)));

static SEQUENCE_1_14_OF_B_ENHANCEMENT_PARAMETERS: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 14),
        min_bits: 31,
        element: &B_ENHANCEMENT_PARAMETERS,
    }),
);

static SEQUENCE_1_14_OF_ENHANCEMENT_OPTIONS: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 14),
        min_bits: 24,
        element: &ENHANCEMENT_OPTIONS,
    }),
);

static SEQUENCE_1_14_OF_INTEGER_1_14: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 14),
        min_bits: 4,
        element: &INTEGER_1_14,
    }),
);

static SEQUENCE_1_15_OF_MULTIPLEX_ENTRY_DESCRIPTOR: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 15),
        min_bits: 5,
        element: &MULTIPLEX_ENTRY_DESCRIPTOR,
    }),
);

static SEQUENCE_1_15_OF_MULTIPLEX_ENTRY_REJECTION_DESCRIPTIONS: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 15),
        min_bits: 7,
        element: &MULTIPLEX_ENTRY_REJECTION_DESCRIPTIONS,
    }),
);

static SEQUENCE_1_15_OF_MULTIPLEX_TABLE_ENTRY_NUMBER: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 15),
        min_bits: 4,
        element: &MULTIPLEX_TABLE_ENTRY_NUMBER,
    }),
);

static SEQUENCE_1_15_OF_REQUEST_MULTIPLEX_ENTRY_REJECTION_DESCRIPTIONS: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 15),
        min_bits: 6,
        element: &REQUEST_MULTIPLEX_ENTRY_REJECTION_DESCRIPTIONS,
    }),
);

static SEQUENCE_1_16_OF_CUSTOM_PCF: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 16),
        min_bits: 25,
        element: &CUSTOM_PCF,
    }),
);

static SEQUENCE_1_16_OF_CUSTOM_PICTURE_CLOCK_FREQUENCY: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 16),
        min_bits: 14,
        element: &CUSTOM_PICTURE_CLOCK_FREQUENCY,
    }),
);

static SEQUENCE_1_16_OF_CUSTOM_PICTURE_FORMAT: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 16),
        min_bits: 72,
        element: &CUSTOM_PICTURE_FORMAT,
    }),
);

static SEQUENCE_1_16_OF_H263_MODE_COMBO_FLAGS: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 16),
        min_bits: 22,
        element: &H263_MODE_COMBO_FLAGS,
    }),
);

static SEQUENCE_1_16_OF_H263_VIDEO_MODE_COMBOS: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 16),
        min_bits: 49,
        element: &H263_VIDEO_MODE_COMBOS,
    }),
);

static SEQUENCE_1_16_OF_NON_STANDARD_PARAMETER: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 16),
        min_bits: 25,
        element: &NON_STANDARD_PARAMETER,
    }),
);

static SEQUENCE_1_255_OF_DIALING_INFORMATION_NETWORK_TYPE: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 255),
        min_bits: 3,
        element: &DIALING_INFORMATION_NETWORK_TYPE,
    }),
);

static SEQUENCE_1_256_OF_ALTERNATIVE_CAPABILITY_SET: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 256),
        min_bits: 24,
        element: &ALTERNATIVE_CAPABILITY_SET,
    }),
);

static SEQUENCE_1_256_OF_CAPABILITY_DESCRIPTOR: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 256),
        min_bits: 9,
        element: &CAPABILITY_DESCRIPTOR,
    }),
);

static SEQUENCE_1_256_OF_CAPABILITY_DESCRIPTOR_NUMBER: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 256),
        min_bits: 8,
        element: &CAPABILITY_DESCRIPTOR_NUMBER,
    }),
);

static SEQUENCE_1_256_OF_CAPABILITY_TABLE_ENTRY: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 256),
        min_bits: 17,
        element: &CAPABILITY_TABLE_ENTRY,
    }),
);

static SEQUENCE_1_256_OF_CAPABILITY_TABLE_ENTRY_NUMBER: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 256),
        min_bits: 16,
        element: &CAPABILITY_TABLE_ENTRY_NUMBER,
    }),
);

static SEQUENCE_1_256_OF_COMMUNICATION_MODE_TABLE_ENTRY: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 256),
        min_bits: 54,
        element: &COMMUNICATION_MODE_TABLE_ENTRY,
    }),
);

static SEQUENCE_1_256_OF_ESCROW_DATA: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 256),
        min_bits: 34,
        element: &ESCROW_DATA,
    }),
);

static SEQUENCE_1_256_OF_EXTENDED_PAR: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 256),
        min_bits: 17,
        element: &EXTENDED_PAR,
    }),
);

static SEQUENCE_1_256_OF_INTEGER_0_15: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 256),
        min_bits: 4,
        element: &INTEGER_0_15,
    }),
);

static SEQUENCE_1_256_OF_INTEGER_0_255: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 256),
        min_bits: 8,
        element: &INTEGER_0_255,
    }),
);

static SEQUENCE_1_256_OF_MEDIA_CHANNEL_CAPABILITY: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 256),
        min_bits: 2,
        element: &MEDIA_CHANNEL_CAPABILITY,
    }),
);

static SEQUENCE_1_256_OF_MODE_DESCRIPTION: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 256),
        min_bits: 16,
        element: &MODE_DESCRIPTION,
    }),
);

static SEQUENCE_1_256_OF_MULTIPLEX_ELEMENT: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 256),
        min_bits: 10,
        element: &MULTIPLEX_ELEMENT,
    }),
);

static SEQUENCE_1_256_OF_Q2931_ADDRESS: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 256),
        min_bits: 9,
        element: &Q2931_ADDRESS,
    }),
);

static SEQUENCE_1_256_OF_QOS_CAPABILITY: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 256),
        min_bits: 4,
        element: &QOS_CAPABILITY,
    }),
);

static SEQUENCE_1_256_OF_REDUNDANCY_ENCODING_CAPABILITY: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 256),
        min_bits: 20,
        element: &REDUNDANCY_ENCODING_CAPABILITY,
    }),
);

static SEQUENCE_1_256_OF_RTP_H263_VIDEO_REDUNDANCY_FRAME_MAPPING: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 256),
        min_bits: 21,
        element: &RTP_H263_VIDEO_REDUNDANCY_FRAME_MAPPING,
    }),
);

static SEQUENCE_1_256_OF_RTP_PAYLOAD_TYPE: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 256),
        min_bits: 18,
        element: &RTP_PAYLOAD_TYPE,
    }),
);

static SEQUENCE_1_256_OF_TERMINAL_LABEL: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 256),
        min_bits: 17,
        element: &TERMINAL_LABEL,
    }),
);

static SEQUENCE_1_65535_OF_CAPABILITY_TABLE_ENTRY_NUMBER: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 65535),
        min_bits: 16,
        element: &CAPABILITY_TABLE_ENTRY_NUMBER,
    }),
);

static SEQUENCE_1_65535_OF_DIALING_INFORMATION_NUMBER: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 65535),
        min_bits: 19,
        element: &DIALING_INFORMATION_NUMBER,
    }),
);

static SEQUENCE_2_255_OF_MULTIPLEX_ELEMENT: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(2, 255),
        min_bits: 10,
        element: &MULTIPLEX_ELEMENT,
    }),
);

static SEQUENCE_OF_AUDIO_CAPABILITY: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 13,
        element: &AUDIO_CAPABILITY,
    }),
);

static SEQUENCE_OF_DATA_APPLICATION_CAPABILITY: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 14,
        element: &DATA_APPLICATION_CAPABILITY,
    }),
);

static SEQUENCE_OF_DATA_CHANNEL: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 2,
        element: &DATA_CHANNEL,
    }),
);

static SEQUENCE_OF_DATA_CHANNEL_PROFILE: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 9,
        element: &DATA_CHANNEL_PROFILE,
    }),
);

static SEQUENCE_OF_GENERIC_CAPABILITY: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 16,
        element: &GENERIC_CAPABILITY,
    }),
);

static SEQUENCE_OF_GENERIC_MESSAGE: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 13,
        element: &GENERIC_MESSAGE,
    }),
);

static SEQUENCE_OF_GENERIC_PARAMETER: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 16,
        element: &GENERIC_PARAMETER,
    }),
);

static SEQUENCE_OF_IA5_STRING_1_65535: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 17,
        element: &IA5_STRING_1_65535,
    }),
);

static SEQUENCE_OF_INTEGER_1_4294967295: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 8,
        element: &INTEGER_1_4294967295,
    }),
);

static SEQUENCE_OF_MEDIA_DISTRIBUTION_CAPABILITY: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 9,
        element: &MEDIA_DISTRIBUTION_CAPABILITY,
    }),
);

static SEQUENCE_OF_MULTIPLE_PAYLOAD_STREAM_ELEMENT: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 6,
        element: &MULTIPLE_PAYLOAD_STREAM_ELEMENT,
    }),
);

static SEQUENCE_OF_MULTIPLE_PAYLOAD_STREAM_ELEMENT_MODE: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 7,
        element: &MULTIPLE_PAYLOAD_STREAM_ELEMENT_MODE,
    }),
);

static SEQUENCE_OF_NON_STANDARD_PARAMETER: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 25,
        element: &NON_STANDARD_PARAMETER,
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

static SEQUENCE_OF_PARAMETER_IDENTIFIER: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 10,
        element: &PARAMETER_IDENTIFIER,
    }),
);

static SEQUENCE_OF_PICTURE_REFERENCE: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 10,
        element: &PICTURE_REFERENCE,
    }),
);

static SEQUENCE_OF_REDUNDANCY_ENCODING_DT_MODE_ELEMENT: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 7,
        element: &REDUNDANCY_ENCODING_DT_MODE_ELEMENT,
    }),
);

static SEQUENCE_OF_REDUNDANCY_ENCODING_ELEMENT: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 6,
        element: &REDUNDANCY_ENCODING_ELEMENT,
    }),
);

static SEQUENCE_OF_SCTP_CHUNK_TYPE: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 8,
        element: &SCTP_CHUNK_TYPE,
    }),
);

static SEQUENCE_OF_SCTP_PARAM: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 6,
        element: &SCTP_PARAM,
    }),
);

static SEQUENCE_OF_TERMINAL_INFORMATION: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 33,
        element: &TERMINAL_INFORMATION,
    }),
);

static SEQUENCE_OF_VC_CAPABILITY: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 23,
        element: &VC_CAPABILITY,
    }),
);

static SEQUENCE_OF_VIDEO_CAPABILITY: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 12,
        element: &VIDEO_CAPABILITY,
    }),
);
