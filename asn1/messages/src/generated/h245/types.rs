// Generated from h245.asn (H.245 version 17: the media control channel) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::{
    BitString, BmpString, Extension, GeneralString, Ia5String, List, ObjectIdentifier, Octets,
    UnknownAlternative,
};

/// `MultimediaSystemControlMessage`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MultimediaSystemControlMessage {
    /// `request`: RequestMessage.
    Request(RequestMessage),
    /// `response`: ResponseMessage.
    Response(ResponseMessage),
    /// `command`: CommandMessage.
    Command(CommandMessage),
    /// `indication`: IndicationMessage.
    Indication(IndicationMessage),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for MultimediaSystemControlMessage {
    fn default() -> Self {
        Self::Request(Default::default())
    }
}

/// `RequestMessage`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RequestMessage {
    /// `nonStandard`: NonStandardMessage.
    NonStandard(Box<NonStandardMessage>),
    /// `masterSlaveDetermination`: MasterSlaveDetermination.
    MasterSlaveDetermination(MasterSlaveDetermination),
    /// `terminalCapabilitySet`: TerminalCapabilitySet.
    TerminalCapabilitySet(Box<TerminalCapabilitySet>),
    /// `openLogicalChannel`: OpenLogicalChannel.
    OpenLogicalChannel(Box<OpenLogicalChannel>),
    /// `closeLogicalChannel`: CloseLogicalChannel.
    CloseLogicalChannel(CloseLogicalChannel),
    /// `requestChannelClose`: RequestChannelClose.
    RequestChannelClose(RequestChannelClose),
    /// `multiplexEntrySend`: MultiplexEntrySend.
    MultiplexEntrySend(MultiplexEntrySend),
    /// `requestMultiplexEntry`: RequestMultiplexEntry.
    RequestMultiplexEntry(RequestMultiplexEntry),
    /// `requestMode`: RequestMode.
    RequestMode(RequestMode),
    /// `roundTripDelayRequest`: RoundTripDelayRequest.
    RoundTripDelayRequest(RoundTripDelayRequest),
    /// `maintenanceLoopRequest`: MaintenanceLoopRequest.
    MaintenanceLoopRequest(MaintenanceLoopRequest),
    /// `communicationModeRequest`: CommunicationModeRequest, addition 0.
    CommunicationModeRequest(CommunicationModeRequest),
    /// `conferenceRequest`: ConferenceRequest, addition 1.
    ConferenceRequest(ConferenceRequest),
    /// `multilinkRequest`: MultilinkRequest, addition 2.
    MultilinkRequest(Box<MultilinkRequest>),
    /// `logicalChannelRateRequest`: LogicalChannelRateRequest, addition 3.
    LogicalChannelRateRequest(LogicalChannelRateRequest),
    /// `genericRequest`: GenericMessage, addition 4.
    GenericRequest(Box<GenericMessage>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for RequestMessage {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `ResponseMessage`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResponseMessage {
    /// `nonStandard`: NonStandardMessage.
    NonStandard(Box<NonStandardMessage>),
    /// `masterSlaveDeterminationAck`: MasterSlaveDeterminationAck.
    MasterSlaveDeterminationAck(MasterSlaveDeterminationAck),
    /// `masterSlaveDeterminationReject`: MasterSlaveDeterminationReject.
    MasterSlaveDeterminationReject(MasterSlaveDeterminationReject),
    /// `terminalCapabilitySetAck`: TerminalCapabilitySetAck.
    TerminalCapabilitySetAck(TerminalCapabilitySetAck),
    /// `terminalCapabilitySetReject`: TerminalCapabilitySetReject.
    TerminalCapabilitySetReject(Box<TerminalCapabilitySetReject>),
    /// `openLogicalChannelAck`: OpenLogicalChannelAck.
    OpenLogicalChannelAck(Box<OpenLogicalChannelAck>),
    /// `openLogicalChannelReject`: OpenLogicalChannelReject.
    OpenLogicalChannelReject(Box<OpenLogicalChannelReject>),
    /// `closeLogicalChannelAck`: CloseLogicalChannelAck.
    CloseLogicalChannelAck(CloseLogicalChannelAck),
    /// `requestChannelCloseAck`: RequestChannelCloseAck.
    RequestChannelCloseAck(RequestChannelCloseAck),
    /// `requestChannelCloseReject`: RequestChannelCloseReject.
    RequestChannelCloseReject(RequestChannelCloseReject),
    /// `multiplexEntrySendAck`: MultiplexEntrySendAck.
    MultiplexEntrySendAck(MultiplexEntrySendAck),
    /// `multiplexEntrySendReject`: MultiplexEntrySendReject.
    MultiplexEntrySendReject(MultiplexEntrySendReject),
    /// `requestMultiplexEntryAck`: RequestMultiplexEntryAck.
    RequestMultiplexEntryAck(RequestMultiplexEntryAck),
    /// `requestMultiplexEntryReject`: RequestMultiplexEntryReject.
    RequestMultiplexEntryReject(Box<RequestMultiplexEntryReject>),
    /// `requestModeAck`: RequestModeAck.
    RequestModeAck(RequestModeAck),
    /// `requestModeReject`: RequestModeReject.
    RequestModeReject(RequestModeReject),
    /// `roundTripDelayResponse`: RoundTripDelayResponse.
    RoundTripDelayResponse(RoundTripDelayResponse),
    /// `maintenanceLoopAck`: MaintenanceLoopAck.
    MaintenanceLoopAck(MaintenanceLoopAck),
    /// `maintenanceLoopReject`: MaintenanceLoopReject.
    MaintenanceLoopReject(MaintenanceLoopReject),
    /// `communicationModeResponse`: CommunicationModeResponse, addition 0.
    CommunicationModeResponse(CommunicationModeResponse),
    /// `conferenceResponse`: ConferenceResponse, addition 1.
    ConferenceResponse(ConferenceResponse),
    /// `multilinkResponse`: MultilinkResponse, addition 2.
    MultilinkResponse(Box<MultilinkResponse>),
    /// `logicalChannelRateAcknowledge`: LogicalChannelRateAcknowledge, addition 3.
    LogicalChannelRateAcknowledge(LogicalChannelRateAcknowledge),
    /// `logicalChannelRateReject`: LogicalChannelRateReject, addition 4.
    LogicalChannelRateReject(LogicalChannelRateReject),
    /// `genericResponse`: GenericMessage, addition 5.
    GenericResponse(Box<GenericMessage>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for ResponseMessage {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `CommandMessage`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CommandMessage {
    /// `nonStandard`: NonStandardMessage.
    NonStandard(Box<NonStandardMessage>),
    /// `maintenanceLoopOffCommand`: MaintenanceLoopOffCommand.
    MaintenanceLoopOffCommand(MaintenanceLoopOffCommand),
    /// `sendTerminalCapabilitySet`: SendTerminalCapabilitySet.
    SendTerminalCapabilitySet(SendTerminalCapabilitySet),
    /// `encryptionCommand`: EncryptionCommand.
    EncryptionCommand(EncryptionCommand),
    /// `flowControlCommand`: FlowControlCommand.
    FlowControlCommand(FlowControlCommand),
    /// `endSessionCommand`: EndSessionCommand.
    EndSessionCommand(EndSessionCommand),
    /// `miscellaneousCommand`: MiscellaneousCommand.
    MiscellaneousCommand(MiscellaneousCommand),
    /// `communicationModeCommand`: CommunicationModeCommand, addition 0.
    CommunicationModeCommand(CommunicationModeCommand),
    /// `conferenceCommand`: ConferenceCommand, addition 1.
    ConferenceCommand(ConferenceCommand),
    /// `h223MultiplexReconfiguration`: H223MultiplexReconfiguration, addition 2.
    H223MultiplexReconfiguration(H223MultiplexReconfiguration),
    /// `newATMVCCommand`: NewATMVCCommand, addition 3.
    NewAtmVcCommand(Box<NewAtmVcCommand>),
    /// `mobileMultilinkReconfigurationCommand`: MobileMultilinkReconfigurationCommand, addition 4.
    MobileMultilinkReconfigurationCommand(MobileMultilinkReconfigurationCommand),
    /// `genericCommand`: GenericMessage, addition 5.
    GenericCommand(Box<GenericMessage>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for CommandMessage {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `IndicationMessage`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IndicationMessage {
    /// `nonStandard`: NonStandardMessage.
    NonStandard(Box<NonStandardMessage>),
    /// `functionNotUnderstood`: FunctionNotUnderstood.
    FunctionNotUnderstood(Box<FunctionNotUnderstood>),
    /// `masterSlaveDeterminationRelease`: MasterSlaveDeterminationRelease.
    MasterSlaveDeterminationRelease(MasterSlaveDeterminationRelease),
    /// `terminalCapabilitySetRelease`: TerminalCapabilitySetRelease.
    TerminalCapabilitySetRelease(TerminalCapabilitySetRelease),
    /// `openLogicalChannelConfirm`: OpenLogicalChannelConfirm.
    OpenLogicalChannelConfirm(OpenLogicalChannelConfirm),
    /// `requestChannelCloseRelease`: RequestChannelCloseRelease.
    RequestChannelCloseRelease(RequestChannelCloseRelease),
    /// `multiplexEntrySendRelease`: MultiplexEntrySendRelease.
    MultiplexEntrySendRelease(MultiplexEntrySendRelease),
    /// `requestMultiplexEntryRelease`: RequestMultiplexEntryRelease.
    RequestMultiplexEntryRelease(RequestMultiplexEntryRelease),
    /// `requestModeRelease`: RequestModeRelease.
    RequestModeRelease(RequestModeRelease),
    /// `miscellaneousIndication`: MiscellaneousIndication.
    MiscellaneousIndication(MiscellaneousIndication),
    /// `jitterIndication`: JitterIndication.
    JitterIndication(JitterIndication),
    /// `h223SkewIndication`: H223SkewIndication.
    H223SkewIndication(H223SkewIndication),
    /// `newATMVCIndication`: NewATMVCIndication.
    NewAtmVcIndication(Box<NewAtmVcIndication>),
    /// `userInput`: UserInputIndication.
    UserInput(UserInputIndication),
    /// `h2250MaximumSkewIndication`: H2250MaximumSkewIndication, addition 0.
    H2250MaximumSkewIndication(H2250MaximumSkewIndication),
    /// `mcLocationIndication`: MCLocationIndication, addition 1.
    McLocationIndication(Box<McLocationIndication>),
    /// `conferenceIndication`: ConferenceIndication, addition 2.
    ConferenceIndication(ConferenceIndication),
    /// `vendorIdentification`: VendorIdentification, addition 3.
    VendorIdentification(Box<VendorIdentification>),
    /// `functionNotSupported`: FunctionNotSupported, addition 4.
    FunctionNotSupported(Box<FunctionNotSupported>),
    /// `multilinkIndication`: MultilinkIndication, addition 5.
    MultilinkIndication(MultilinkIndication),
    /// `logicalChannelRateRelease`: LogicalChannelRateRelease, addition 6.
    LogicalChannelRateRelease(LogicalChannelRateRelease),
    /// `flowControlIndication`: FlowControlIndication, addition 7.
    FlowControlIndication(FlowControlIndication),
    /// `mobileMultilinkReconfigurationIndication`: MobileMultilinkReconfigurationIndication, addition 8.
    MobileMultilinkReconfigurationIndication(MobileMultilinkReconfigurationIndication),
    /// `genericIndication`: GenericMessage, addition 9.
    GenericIndication(Box<GenericMessage>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for IndicationMessage {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `GenericMessage`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GenericMessage {
    /// `messageIdentifier`: CapabilityIdentifier.
    pub message_identifier: CapabilityIdentifier,
    /// `subMessageIdentifier`: INTEGER (0..127) OPTIONAL.
    pub sub_message_identifier: Option<u8>,
    /// `messageContent`: SEQUENCE OF GenericParameter OPTIONAL.
    pub message_content: Option<Vec<GenericParameter>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `GenericInformation`: GenericMessage.
pub type GenericInformation = GenericMessage;

/// `NonStandardMessage`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NonStandardMessage {
    /// `nonStandardData`: NonStandardParameter.
    pub non_standard_data: NonStandardParameter,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `NonStandardParameter`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NonStandardParameter {
    /// `nonStandardIdentifier`: NonStandardIdentifier.
    pub non_standard_identifier: NonStandardIdentifier,
    /// `data`: OCTET STRING.
    pub data: Octets,
}

/// `NonStandardIdentifier`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NonStandardIdentifier {
    /// `object`: OBJECT IDENTIFIER.
    Object(ObjectIdentifier),
    /// `h221NonStandard`: SEQUENCE.
    H221NonStandard(H221NonStandard),
}

impl Default for NonStandardIdentifier {
    fn default() -> Self {
        Self::Object(Default::default())
    }
}

/// `NonStandardIdentifier.h221NonStandard`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H221NonStandard {
    /// `t35CountryCode`: INTEGER (0..255).
    pub t35_country_code: u8,
    /// `t35Extension`: INTEGER (0..255).
    pub t35_extension: u8,
    /// `manufacturerCode`: INTEGER (0..65535).
    pub manufacturer_code: u16,
}

/// `MasterSlaveDetermination`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MasterSlaveDetermination {
    /// `terminalType`: INTEGER (0..255).
    pub terminal_type: u8,
    /// `statusDeterminationNumber`: INTEGER (0..16777215).
    pub status_determination_number: u32,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MasterSlaveDeterminationAck`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MasterSlaveDeterminationAck {
    /// `decision`: CHOICE.
    pub decision: MasterSlaveDeterminationAckDecision,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MasterSlaveDeterminationAck.decision`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum MasterSlaveDeterminationAckDecision {
    /// `master`.
    #[default]
    Master,
    /// `slave`.
    Slave,
}

/// `MasterSlaveDeterminationReject`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MasterSlaveDeterminationReject {
    /// `cause`: CHOICE.
    pub cause: MasterSlaveDeterminationRejectCause,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MasterSlaveDeterminationReject.cause`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum MasterSlaveDeterminationRejectCause {
    /// `identicalNumbers`.
    #[default]
    IdenticalNumbers,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `MasterSlaveDeterminationRelease`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MasterSlaveDeterminationRelease {
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `TerminalCapabilitySet`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TerminalCapabilitySet {
    /// `sequenceNumber`: SequenceNumber.
    pub sequence_number: SequenceNumber,
    /// `protocolIdentifier`: OBJECT IDENTIFIER.
    pub protocol_identifier: ObjectIdentifier,
    /// `multiplexCapability`: MultiplexCapability OPTIONAL.
    pub multiplex_capability: Option<MultiplexCapability>,
    /// `capabilityTable`: SEQUENCE (SIZE (1..256)) OF CapabilityTableEntry OPTIONAL.
    pub capability_table: Option<Vec<CapabilityTableEntry>>,
    /// `capabilityDescriptors`: SEQUENCE (SIZE (1..256)) OF CapabilityDescriptor OPTIONAL.
    pub capability_descriptors: Option<Vec<CapabilityDescriptor>>,
    /// `genericInformation`: SEQUENCE OF GenericInformation OPTIONAL, addition 0.
    pub generic_information: Option<Vec<GenericInformation>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `TerminalCapabilitySetAck`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TerminalCapabilitySetAck {
    /// `sequenceNumber`: SequenceNumber.
    pub sequence_number: SequenceNumber,
    /// `genericInformation`: SEQUENCE OF GenericInformation OPTIONAL, addition 0.
    pub generic_information: Option<Vec<GenericInformation>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `TerminalCapabilitySetReject`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TerminalCapabilitySetReject {
    /// `sequenceNumber`: SequenceNumber.
    pub sequence_number: SequenceNumber,
    /// `cause`: CHOICE.
    pub cause: TerminalCapabilitySetRejectCause,
    /// `genericInformation`: SEQUENCE OF GenericInformation OPTIONAL, addition 0.
    pub generic_information: Option<Vec<GenericInformation>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `TerminalCapabilitySetReject.cause`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum TerminalCapabilitySetRejectCause {
    /// `unspecified`.
    #[default]
    Unspecified,
    /// `undefinedTableEntryUsed`.
    UndefinedTableEntryUsed,
    /// `descriptorCapacityExceeded`.
    DescriptorCapacityExceeded,
    /// `tableEntryCapacityExceeded`: CHOICE.
    TableEntryCapacityExceeded(TableEntryCapacityExceeded),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `TerminalCapabilitySetReject.cause.tableEntryCapacityExceeded`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableEntryCapacityExceeded {
    /// `highestEntryNumberProcessed`: CapabilityTableEntryNumber.
    HighestEntryNumberProcessed(CapabilityTableEntryNumber),
    /// `noneProcessed`.
    NoneProcessed,
}

impl Default for TableEntryCapacityExceeded {
    fn default() -> Self {
        Self::HighestEntryNumberProcessed(1)
    }
}

/// `TerminalCapabilitySetRelease`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TerminalCapabilitySetRelease {
    /// `genericInformation`: SEQUENCE OF GenericInformation OPTIONAL, addition 0.
    pub generic_information: Option<Vec<GenericInformation>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `SequenceNumber`: INTEGER (0..255).
pub type SequenceNumber = u8;

/// `CapabilityTableEntry`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CapabilityTableEntry {
    /// `capabilityTableEntryNumber`: CapabilityTableEntryNumber.
    pub capability_table_entry_number: CapabilityTableEntryNumber,
    /// `capability`: Capability OPTIONAL.
    pub capability: Option<Capability>,
}

impl Default for CapabilityTableEntry {
    fn default() -> Self {
        Self {
            capability_table_entry_number: 1,
            capability: None,
        }
    }
}

/// `CapabilityTableEntryNumber`: INTEGER (1..65535).
pub type CapabilityTableEntryNumber = u16;

/// `CapabilityDescriptor`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CapabilityDescriptor {
    /// `capabilityDescriptorNumber`: CapabilityDescriptorNumber.
    pub capability_descriptor_number: CapabilityDescriptorNumber,
    /// `simultaneousCapabilities`: SEQUENCE (SIZE (1..256)) OF AlternativeCapabilitySet OPTIONAL.
    pub simultaneous_capabilities: Option<Vec<AlternativeCapabilitySet>>,
}

/// `CapabilityDescriptorNumber`: INTEGER (0..255).
pub type CapabilityDescriptorNumber = u8;

/// `AlternativeCapabilitySet`: SEQUENCE (SIZE (1..256)) OF CapabilityTableEntryNumber.
pub type AlternativeCapabilitySet = List<CapabilityTableEntryNumber, 8>;

/// `Capability`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Capability {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `receiveVideoCapability`: VideoCapability.
    ReceiveVideoCapability(VideoCapability),
    /// `transmitVideoCapability`: VideoCapability.
    TransmitVideoCapability(VideoCapability),
    /// `receiveAndTransmitVideoCapability`: VideoCapability.
    ReceiveAndTransmitVideoCapability(VideoCapability),
    /// `receiveAudioCapability`: AudioCapability.
    ReceiveAudioCapability(AudioCapability),
    /// `transmitAudioCapability`: AudioCapability.
    TransmitAudioCapability(AudioCapability),
    /// `receiveAndTransmitAudioCapability`: AudioCapability.
    ReceiveAndTransmitAudioCapability(AudioCapability),
    /// `receiveDataApplicationCapability`: DataApplicationCapability.
    ReceiveDataApplicationCapability(Box<DataApplicationCapability>),
    /// `transmitDataApplicationCapability`: DataApplicationCapability.
    TransmitDataApplicationCapability(Box<DataApplicationCapability>),
    /// `receiveAndTransmitDataApplicationCapability`: DataApplicationCapability.
    ReceiveAndTransmitDataApplicationCapability(Box<DataApplicationCapability>),
    /// `h233EncryptionTransmitCapability`: BOOLEAN.
    H233EncryptionTransmitCapability(bool),
    /// `h233EncryptionReceiveCapability`: SEQUENCE.
    H233EncryptionReceiveCapability(H233EncryptionReceiveCapability),
    /// `conferenceCapability`: ConferenceCapability, addition 0.
    ConferenceCapability(ConferenceCapability),
    /// `h235SecurityCapability`: H235SecurityCapability, addition 1.
    H235SecurityCapability(Box<H235SecurityCapability>),
    /// `maxPendingReplacementFor`: INTEGER (0..255), addition 2.
    MaxPendingReplacementFor(u8),
    /// `receiveUserInputCapability`: UserInputCapability, addition 3.
    ReceiveUserInputCapability(UserInputCapability),
    /// `transmitUserInputCapability`: UserInputCapability, addition 4.
    TransmitUserInputCapability(UserInputCapability),
    /// `receiveAndTransmitUserInputCapability`: UserInputCapability, addition 5.
    ReceiveAndTransmitUserInputCapability(UserInputCapability),
    /// `genericControlCapability`: GenericCapability, addition 6.
    GenericControlCapability(Box<GenericCapability>),
    /// `receiveMultiplexedStreamCapability`: MultiplexedStreamCapability, addition 7.
    ReceiveMultiplexedStreamCapability(Box<MultiplexedStreamCapability>),
    /// `transmitMultiplexedStreamCapability`: MultiplexedStreamCapability, addition 8.
    TransmitMultiplexedStreamCapability(Box<MultiplexedStreamCapability>),
    /// `receiveAndTransmitMultiplexedStreamCapability`: MultiplexedStreamCapability, addition 9.
    ReceiveAndTransmitMultiplexedStreamCapability(Box<MultiplexedStreamCapability>),
    /// `receiveRTPAudioTelephonyEventCapability`: AudioTelephonyEventCapability, addition 10.
    ReceiveRtpAudioTelephonyEventCapability(AudioTelephonyEventCapability),
    /// `receiveRTPAudioToneCapability`: AudioToneCapability, addition 11.
    ReceiveRtpAudioToneCapability(AudioToneCapability),
    /// `depFecCapability`: DepFECCapability, addition 12.
    DepFecCapability(DepFecCapability),
    /// `multiplePayloadStreamCapability`: MultiplePayloadStreamCapability, addition 13.
    MultiplePayloadStreamCapability(MultiplePayloadStreamCapability),
    /// `fecCapability`: FECCapability, addition 14.
    FecCapability(Box<FecCapability>),
    /// `redundancyEncodingCap`: RedundancyEncodingCapability, addition 15.
    RedundancyEncodingCap(Box<RedundancyEncodingCapability>),
    /// `oneOfCapabilities`: AlternativeCapabilitySet, addition 16.
    OneOfCapabilities(AlternativeCapabilitySet),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for Capability {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `Capability.h233EncryptionReceiveCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H233EncryptionReceiveCapability {
    /// `h233IVResponseTime`: INTEGER (0..255).
    pub h233_iv_response_time: u8,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MultiplexCapability`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MultiplexCapability {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `h222Capability`: H222Capability.
    H222Capability(H222Capability),
    /// `h223Capability`: H223Capability.
    H223Capability(Box<H223Capability>),
    /// `v76Capability`: V76Capability.
    V76Capability(V76Capability),
    /// `h2250Capability`: H2250Capability, addition 0.
    H2250Capability(Box<H2250Capability>),
    /// `genericMultiplexCapability`: GenericCapability, addition 1.
    GenericMultiplexCapability(Box<GenericCapability>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for MultiplexCapability {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `H222Capability`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct H222Capability {
    /// `numberOfVCs`: INTEGER (1..256).
    pub number_of_vcs: u16,
    /// `vcCapability`: SEQUENCE OF VCCapability.
    pub vc_capability: Vec<VcCapability>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for H222Capability {
    fn default() -> Self {
        Self {
            number_of_vcs: 1,
            vc_capability: Default::default(),
            extension: Extension::default(),
        }
    }
}

/// `VCCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VcCapability {
    /// `aal1`: SEQUENCE OPTIONAL.
    pub aal1: Option<VcCapabilityAal1>,
    /// `aal5`: SEQUENCE OPTIONAL.
    pub aal5: Option<VcCapabilityAal5>,
    /// `transportStream`: BOOLEAN.
    pub transport_stream: bool,
    /// `programStream`: BOOLEAN.
    pub program_stream: bool,
    /// `availableBitRates`: SEQUENCE.
    pub available_bit_rates: AvailableBitRates,
    /// `aal1ViaGateway`: SEQUENCE OPTIONAL, addition 0.
    pub aal1_via_gateway: Option<Box<Aal1ViaGateway>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `VCCapability.aal1`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VcCapabilityAal1 {
    /// `nullClockRecovery`: BOOLEAN.
    pub null_clock_recovery: bool,
    /// `srtsClockRecovery`: BOOLEAN.
    pub srts_clock_recovery: bool,
    /// `adaptiveClockRecovery`: BOOLEAN.
    pub adaptive_clock_recovery: bool,
    /// `nullErrorCorrection`: BOOLEAN.
    pub null_error_correction: bool,
    /// `longInterleaver`: BOOLEAN.
    pub long_interleaver: bool,
    /// `shortInterleaver`: BOOLEAN.
    pub short_interleaver: bool,
    /// `errorCorrectionOnly`: BOOLEAN.
    pub error_correction_only: bool,
    /// `structuredDataTransfer`: BOOLEAN.
    pub structured_data_transfer: bool,
    /// `partiallyFilledCells`: BOOLEAN.
    pub partially_filled_cells: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `VCCapability.aal5`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VcCapabilityAal5 {
    /// `forwardMaximumSDUSize`: INTEGER (0..65535).
    pub forward_maximum_sdu_size: u16,
    /// `backwardMaximumSDUSize`: INTEGER (0..65535).
    pub backward_maximum_sdu_size: u16,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `VCCapability.availableBitRates`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AvailableBitRates {
    /// `type`: CHOICE.
    pub r#type: AvailableBitRatesType,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `VCCapability.availableBitRates.type`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AvailableBitRatesType {
    /// `singleBitRate`: INTEGER (1..65535).
    SingleBitRate(u16),
    /// `rangeOfBitRates`: SEQUENCE.
    RangeOfBitRates(RangeOfBitRates),
}

impl Default for AvailableBitRatesType {
    fn default() -> Self {
        Self::SingleBitRate(1)
    }
}

/// `VCCapability.availableBitRates.type.rangeOfBitRates`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RangeOfBitRates {
    /// `lowerBitRate`: INTEGER (1..65535).
    pub lower_bit_rate: u16,
    /// `higherBitRate`: INTEGER (1..65535).
    pub higher_bit_rate: u16,
}

impl Default for RangeOfBitRates {
    fn default() -> Self {
        Self {
            lower_bit_rate: 1,
            higher_bit_rate: 1,
        }
    }
}

/// `VCCapability.aal1ViaGateway`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aal1ViaGateway {
    /// `gatewayAddress`: SEQUENCE (SIZE (1..256)) OF Q2931Address.
    pub gateway_address: Vec<Q2931Address>,
    /// `nullClockRecovery`: BOOLEAN.
    pub null_clock_recovery: bool,
    /// `srtsClockRecovery`: BOOLEAN.
    pub srts_clock_recovery: bool,
    /// `adaptiveClockRecovery`: BOOLEAN.
    pub adaptive_clock_recovery: bool,
    /// `nullErrorCorrection`: BOOLEAN.
    pub null_error_correction: bool,
    /// `longInterleaver`: BOOLEAN.
    pub long_interleaver: bool,
    /// `shortInterleaver`: BOOLEAN.
    pub short_interleaver: bool,
    /// `errorCorrectionOnly`: BOOLEAN.
    pub error_correction_only: bool,
    /// `structuredDataTransfer`: BOOLEAN.
    pub structured_data_transfer: bool,
    /// `partiallyFilledCells`: BOOLEAN.
    pub partially_filled_cells: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for Aal1ViaGateway {
    fn default() -> Self {
        Self {
            gateway_address: vec![Default::default(); 1],
            null_clock_recovery: Default::default(),
            srts_clock_recovery: Default::default(),
            adaptive_clock_recovery: Default::default(),
            null_error_correction: Default::default(),
            long_interleaver: Default::default(),
            short_interleaver: Default::default(),
            error_correction_only: Default::default(),
            structured_data_transfer: Default::default(),
            partially_filled_cells: Default::default(),
            extension: Extension::default(),
        }
    }
}

/// `H223Capability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H223Capability {
    /// `transportWithI-frames`: BOOLEAN.
    pub transport_with_i_frames: bool,
    /// `videoWithAL1`: BOOLEAN.
    pub video_with_al1: bool,
    /// `videoWithAL2`: BOOLEAN.
    pub video_with_al2: bool,
    /// `videoWithAL3`: BOOLEAN.
    pub video_with_al3: bool,
    /// `audioWithAL1`: BOOLEAN.
    pub audio_with_al1: bool,
    /// `audioWithAL2`: BOOLEAN.
    pub audio_with_al2: bool,
    /// `audioWithAL3`: BOOLEAN.
    pub audio_with_al3: bool,
    /// `dataWithAL1`: BOOLEAN.
    pub data_with_al1: bool,
    /// `dataWithAL2`: BOOLEAN.
    pub data_with_al2: bool,
    /// `dataWithAL3`: BOOLEAN.
    pub data_with_al3: bool,
    /// `maximumAl2SDUSize`: INTEGER (0..65535).
    pub maximum_al2_sdu_size: u16,
    /// `maximumAl3SDUSize`: INTEGER (0..65535).
    pub maximum_al3_sdu_size: u16,
    /// `maximumDelayJitter`: INTEGER (0..1023).
    pub maximum_delay_jitter: u16,
    /// `h223MultiplexTableCapability`: CHOICE.
    pub h223_multiplex_table_capability: H223MultiplexTableCapability,
    /// `maxMUXPDUSizeCapability`: BOOLEAN, addition 0.
    pub max_mux_pdu_size_capability: Option<bool>,
    /// `nsrpSupport`: BOOLEAN, addition 1.
    pub nsrp_support: Option<bool>,
    /// `mobileOperationTransmitCapability`: SEQUENCE OPTIONAL, addition 2.
    pub mobile_operation_transmit_capability: Option<MobileOperationTransmitCapability>,
    /// `h223AnnexCCapability`: H223AnnexCCapability OPTIONAL, addition 3.
    pub h223_annex_c_capability: Option<H223AnnexCCapability>,
    /// `bitRate`: INTEGER (1..19200) OPTIONAL, addition 4.
    pub bit_rate: Option<u16>,
    /// `mobileMultilinkFrameCapability`: SEQUENCE OPTIONAL, addition 5.
    pub mobile_multilink_frame_capability: Option<MobileMultilinkFrameCapability>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H223Capability.h223MultiplexTableCapability`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum H223MultiplexTableCapability {
    /// `basic`.
    #[default]
    Basic,
    /// `enhanced`: SEQUENCE.
    Enhanced(EnhancedMultiplexTable),
}

/// `H223Capability.h223MultiplexTableCapability.enhanced`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnhancedMultiplexTable {
    /// `maximumNestingDepth`: INTEGER (1..15).
    pub maximum_nesting_depth: u8,
    /// `maximumElementListSize`: INTEGER (2..255).
    pub maximum_element_list_size: u8,
    /// `maximumSubElementListSize`: INTEGER (2..255).
    pub maximum_sub_element_list_size: u8,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for EnhancedMultiplexTable {
    fn default() -> Self {
        Self {
            maximum_nesting_depth: 1,
            maximum_element_list_size: 2,
            maximum_sub_element_list_size: 2,
            extension: Extension::default(),
        }
    }
}

/// `H223Capability.mobileOperationTransmitCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MobileOperationTransmitCapability {
    /// `modeChangeCapability`: BOOLEAN.
    pub mode_change_capability: bool,
    /// `h223AnnexA`: BOOLEAN.
    pub h223_annex_a: bool,
    /// `h223AnnexADoubleFlag`: BOOLEAN.
    pub h223_annex_a_double_flag: bool,
    /// `h223AnnexB`: BOOLEAN.
    pub h223_annex_b: bool,
    /// `h223AnnexBwithHeader`: BOOLEAN.
    pub h223_annex_b_with_header: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H223Capability.mobileMultilinkFrameCapability`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MobileMultilinkFrameCapability {
    /// `maximumSampleSize`: INTEGER (1..255).
    pub maximum_sample_size: u8,
    /// `maximumPayloadLength`: INTEGER (1..65025).
    pub maximum_payload_length: u16,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for MobileMultilinkFrameCapability {
    fn default() -> Self {
        Self {
            maximum_sample_size: 1,
            maximum_payload_length: 1,
            extension: Extension::default(),
        }
    }
}

/// `H223AnnexCCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H223AnnexCCapability {
    /// `videoWithAL1M`: BOOLEAN.
    pub video_with_al1m: bool,
    /// `videoWithAL2M`: BOOLEAN.
    pub video_with_al2m: bool,
    /// `videoWithAL3M`: BOOLEAN.
    pub video_with_al3m: bool,
    /// `audioWithAL1M`: BOOLEAN.
    pub audio_with_al1m: bool,
    /// `audioWithAL2M`: BOOLEAN.
    pub audio_with_al2m: bool,
    /// `audioWithAL3M`: BOOLEAN.
    pub audio_with_al3m: bool,
    /// `dataWithAL1M`: BOOLEAN.
    pub data_with_al1m: bool,
    /// `dataWithAL2M`: BOOLEAN.
    pub data_with_al2m: bool,
    /// `dataWithAL3M`: BOOLEAN.
    pub data_with_al3m: bool,
    /// `alpduInterleaving`: BOOLEAN.
    pub alpdu_interleaving: bool,
    /// `maximumAL1MPDUSize`: INTEGER (0..65535).
    pub maximum_al1m_pdu_size: u16,
    /// `maximumAL2MSDUSize`: INTEGER (0..65535).
    pub maximum_al2m_sdu_size: u16,
    /// `maximumAL3MSDUSize`: INTEGER (0..65535).
    pub maximum_al3m_sdu_size: u16,
    /// `rsCodeCapability`: BOOLEAN OPTIONAL, addition 0.
    pub rs_code_capability: Option<bool>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `V76Capability`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct V76Capability {
    /// `suspendResumeCapabilitywAddress`: BOOLEAN.
    pub suspend_resume_capabilityw_address: bool,
    /// `suspendResumeCapabilitywoAddress`: BOOLEAN.
    pub suspend_resume_capabilitywo_address: bool,
    /// `rejCapability`: BOOLEAN.
    pub rej_capability: bool,
    /// `sREJCapability`: BOOLEAN.
    pub srej_capability: bool,
    /// `mREJCapability`: BOOLEAN.
    pub mrej_capability: bool,
    /// `crc8bitCapability`: BOOLEAN.
    pub crc8bit_capability: bool,
    /// `crc16bitCapability`: BOOLEAN.
    pub crc16bit_capability: bool,
    /// `crc32bitCapability`: BOOLEAN.
    pub crc32bit_capability: bool,
    /// `uihCapability`: BOOLEAN.
    pub uih_capability: bool,
    /// `numOfDLCS`: INTEGER (2..8191).
    pub num_of_dlcs: u16,
    /// `twoOctetAddressFieldCapability`: BOOLEAN.
    pub two_octet_address_field_capability: bool,
    /// `loopBackTestCapability`: BOOLEAN.
    pub loop_back_test_capability: bool,
    /// `n401Capability`: INTEGER (1..4095).
    pub n401_capability: u16,
    /// `maxWindowSizeCapability`: INTEGER (1..127).
    pub max_window_size_capability: u8,
    /// `v75Capability`: V75Capability.
    pub v75_capability: V75Capability,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for V76Capability {
    fn default() -> Self {
        Self {
            suspend_resume_capabilityw_address: Default::default(),
            suspend_resume_capabilitywo_address: Default::default(),
            rej_capability: Default::default(),
            srej_capability: Default::default(),
            mrej_capability: Default::default(),
            crc8bit_capability: Default::default(),
            crc16bit_capability: Default::default(),
            crc32bit_capability: Default::default(),
            uih_capability: Default::default(),
            num_of_dlcs: 2,
            two_octet_address_field_capability: Default::default(),
            loop_back_test_capability: Default::default(),
            n401_capability: 1,
            max_window_size_capability: 1,
            v75_capability: Default::default(),
            extension: Extension::default(),
        }
    }
}

/// `V75Capability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct V75Capability {
    /// `audioHeader`: BOOLEAN.
    pub audio_header: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H2250Capability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H2250Capability {
    /// `maximumAudioDelayJitter`: INTEGER (0..1023).
    pub maximum_audio_delay_jitter: u16,
    /// `receiveMultipointCapability`: MultipointCapability.
    pub receive_multipoint_capability: MultipointCapability,
    /// `transmitMultipointCapability`: MultipointCapability.
    pub transmit_multipoint_capability: MultipointCapability,
    /// `receiveAndTransmitMultipointCapability`: MultipointCapability.
    pub receive_and_transmit_multipoint_capability: MultipointCapability,
    /// `mcCapability`: SEQUENCE.
    pub mc_capability: McCapability,
    /// `rtcpVideoControlCapability`: BOOLEAN.
    pub rtcp_video_control_capability: bool,
    /// `mediaPacketizationCapability`: MediaPacketizationCapability.
    pub media_packetization_capability: MediaPacketizationCapability,
    /// `transportCapability`: TransportCapability OPTIONAL, addition 0.
    pub transport_capability: Option<Box<TransportCapability>>,
    /// `redundancyEncodingCapability`: SEQUENCE (SIZE (1..256)) OF RedundancyEncodingCapability OPTIONAL, addition 1.
    pub redundancy_encoding_capability: Option<Vec<RedundancyEncodingCapability>>,
    /// `logicalChannelSwitchingCapability`: BOOLEAN, addition 2.
    pub logical_channel_switching_capability: Option<bool>,
    /// `t120DynamicPortCapability`: BOOLEAN, addition 3.
    pub t120_dynamic_port_capability: Option<bool>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H2250Capability.mcCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct McCapability {
    /// `centralizedConferenceMC`: BOOLEAN.
    pub centralized_conference_mc: bool,
    /// `decentralizedConferenceMC`: BOOLEAN.
    pub decentralized_conference_mc: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MediaPacketizationCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MediaPacketizationCapability {
    /// `h261aVideoPacketization`: BOOLEAN.
    pub h261a_video_packetization: bool,
    /// `rtpPayloadType`: SEQUENCE (SIZE (1..256)) OF RTPPayloadType OPTIONAL, addition 0.
    pub rtp_payload_type: Option<Vec<RtpPayloadType>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `TransportCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TransportCapability {
    /// `nonStandard`: NonStandardParameter OPTIONAL.
    pub non_standard: Option<Box<NonStandardParameter>>,
    /// `qOSCapabilities`: SEQUENCE (SIZE (1..256)) OF QOSCapability OPTIONAL.
    pub qos_capabilities: Option<Vec<QosCapability>>,
    /// `mediaChannelCapabilities`: SEQUENCE (SIZE (1..256)) OF MediaChannelCapability OPTIONAL.
    pub media_channel_capabilities: Option<Vec<MediaChannelCapability>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MediaChannelCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MediaChannelCapability {
    /// `mediaTransport`: MediaTransportType OPTIONAL.
    pub media_transport: Option<MediaTransportType>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MediaTransportType`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum MediaTransportType {
    /// `ip-UDP`.
    #[default]
    IpUdp,
    /// `ip-TCP`.
    IpTcp,
    /// `atm-AAL5-UNIDIR`.
    AtmAal5Unidir,
    /// `atm-AAL5-BIDIR`.
    AtmAal5Bidir,
    /// `atm-AAL5-compressed`: SEQUENCE, addition 0.
    AtmAal5Compressed(AtmAal5Compressed),
    /// `sctp`: SctpParam, addition 1.
    Sctp(Box<SctpParam>),
    /// `udp-dtls-sctp`: SEQUENCE OF SctpParam, addition 2.
    UdpDtlsSctp(Vec<SctpParam>),
    /// `tcp-dtls-sctp`: SEQUENCE OF SctpParam, addition 3.
    TcpDtlsSctp(Vec<SctpParam>),
    /// `sctp-dtls`: SctpParam, addition 4.
    SctpDtls(Box<SctpParam>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `MediaTransportType.atm-AAL5-compressed`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AtmAal5Compressed {
    /// `variable-delta`: BOOLEAN.
    pub variable_delta: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `QOSCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QosCapability {
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `rsvpParameters`: RSVPParameters OPTIONAL.
    pub rsvp_parameters: Option<RsvpParameters>,
    /// `atmParameters`: ATMParameters OPTIONAL.
    pub atm_parameters: Option<AtmParameters>,
    /// `localQoS`: BOOLEAN OPTIONAL, addition 0.
    pub local_qo_s: Option<bool>,
    /// `genericTransportParameters`: GenericTransportParameters OPTIONAL, addition 1.
    pub generic_transport_parameters: Option<Box<GenericTransportParameters>>,
    /// `servicePriority`: ServicePriority OPTIONAL, addition 2.
    pub service_priority: Option<Box<ServicePriority>>,
    /// `authorizationParameter`: AuthorizationParameters OPTIONAL, addition 3.
    pub authorization_parameter: Option<AuthorizationParameters>,
    /// `qosDescriptor`: QOSDescriptor OPTIONAL, addition 4.
    pub qos_descriptor: Option<Box<QosDescriptor>>,
    /// `dscpValue`: INTEGER (0..63) OPTIONAL, addition 5.
    pub dscp_value: Option<u8>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `QOSMode`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum QosMode {
    /// `guaranteedQOS`.
    #[default]
    GuaranteedQos,
    /// `controlledLoad`.
    ControlledLoad,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `QOSType`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum QosType {
    /// `desired`.
    #[default]
    Desired,
    /// `required`.
    Required,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `QOSClass`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum QosClass {
    /// `class0`.
    #[default]
    Class0,
    /// `class1`.
    Class1,
    /// `class2`.
    Class2,
    /// `class3`.
    Class3,
    /// `class4`.
    Class4,
    /// `class5`.
    Class5,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `QOSDescriptor`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QosDescriptor {
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `qosType`: QOSType.
    pub qos_type: QosType,
    /// `qosClass`: QOSClass.
    pub qos_class: QosClass,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RSVPParameters`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RsvpParameters {
    /// `qosMode`: QOSMode OPTIONAL.
    pub qos_mode: Option<QosMode>,
    /// `tokenRate`: INTEGER (1..4294967295) OPTIONAL.
    pub token_rate: Option<u32>,
    /// `bucketSize`: INTEGER (1..4294967295) OPTIONAL.
    pub bucket_size: Option<u32>,
    /// `peakRate`: INTEGER (1..4294967295) OPTIONAL.
    pub peak_rate: Option<u32>,
    /// `minPoliced`: INTEGER (1..4294967295) OPTIONAL.
    pub min_policed: Option<u32>,
    /// `maxPktSize`: INTEGER (1..4294967295) OPTIONAL.
    pub max_pkt_size: Option<u32>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ATMParameters`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AtmParameters {
    /// `maxNTUSize`: INTEGER (0..65535).
    pub max_ntu_size: u16,
    /// `atmUBR`: BOOLEAN.
    pub atm_ubr: bool,
    /// `atmrtVBR`: BOOLEAN.
    pub atm_rt_vbr: bool,
    /// `atmnrtVBR`: BOOLEAN.
    pub atm_nrt_vbr: bool,
    /// `atmABR`: BOOLEAN.
    pub atm_abr: bool,
    /// `atmCBR`: BOOLEAN.
    pub atm_cbr: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ServicePriority`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServicePriority {
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `servicePrioritySignalled`: BOOLEAN.
    pub service_priority_signalled: bool,
    /// `servicePriorityValue`: ServicePriorityValue OPTIONAL.
    pub service_priority_value: Option<ServicePriorityValue>,
    /// `serviceClass`: INTEGER (0..4095) OPTIONAL, addition 0.
    pub service_class: Option<u16>,
    /// `serviceSubclass`: INTEGER (0..255) OPTIONAL, addition 1.
    pub service_subclass: Option<u8>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ServicePriorityValue`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServicePriorityValue {
    /// `nonStandardParameter`: NonStandardParameter OPTIONAL.
    pub non_standard_parameter: Option<Box<NonStandardParameter>>,
    /// `value`: INTEGER (0..255), addition 0.
    pub value: Option<u8>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `AuthorizationParameters`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuthorizationParameters {
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `GenericTransportParameters`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GenericTransportParameters {
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `averageRate`: INTEGER (1..4294967295) OPTIONAL.
    pub average_rate: Option<u32>,
    /// `burst`: INTEGER (1..4294967295) OPTIONAL.
    pub burst: Option<u32>,
    /// `peakRate`: INTEGER (1..4294967295) OPTIONAL.
    pub peak_rate: Option<u32>,
    /// `maxPktSize`: INTEGER (1..4294967295) OPTIONAL.
    pub max_pkt_size: Option<u32>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RedundancyEncodingCapability`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RedundancyEncodingCapability {
    /// `redundancyEncodingMethod`: RedundancyEncodingMethod.
    pub redundancy_encoding_method: RedundancyEncodingMethod,
    /// `primaryEncoding`: CapabilityTableEntryNumber.
    pub primary_encoding: CapabilityTableEntryNumber,
    /// `secondaryEncoding`: SEQUENCE (SIZE (1..256)) OF CapabilityTableEntryNumber OPTIONAL.
    pub secondary_encoding: Option<List<CapabilityTableEntryNumber, 8>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for RedundancyEncodingCapability {
    fn default() -> Self {
        Self {
            redundancy_encoding_method: Default::default(),
            primary_encoding: 1,
            secondary_encoding: None,
            extension: Extension::default(),
        }
    }
}

/// `RedundancyEncodingMethod`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RedundancyEncodingMethod {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `rtpAudioRedundancyEncoding`.
    RtpAudioRedundancyEncoding,
    /// `rtpH263VideoRedundancyEncoding`: RTPH263VideoRedundancyEncoding, addition 0.
    RtpH263VideoRedundancyEncoding(Box<RtpH263VideoRedundancyEncoding>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for RedundancyEncodingMethod {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `RTPH263VideoRedundancyEncoding`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RtpH263VideoRedundancyEncoding {
    /// `numberOfThreads`: INTEGER (1..16).
    pub number_of_threads: u8,
    /// `framesBetweenSyncPoints`: INTEGER (1..256).
    pub frames_between_sync_points: u16,
    /// `frameToThreadMapping`: CHOICE.
    pub frame_to_thread_mapping: FrameToThreadMapping,
    /// `containedThreads`: SEQUENCE (SIZE (1..256)) OF INTEGER (0..15) OPTIONAL.
    pub contained_threads: Option<List<u8, 8>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for RtpH263VideoRedundancyEncoding {
    fn default() -> Self {
        Self {
            number_of_threads: 1,
            frames_between_sync_points: 1,
            frame_to_thread_mapping: Default::default(),
            contained_threads: None,
            extension: Extension::default(),
        }
    }
}

/// `RTPH263VideoRedundancyEncoding.frameToThreadMapping`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum FrameToThreadMapping {
    /// `roundrobin`.
    #[default]
    Roundrobin,
    /// `custom`: SEQUENCE (SIZE (1..256)) OF RTPH263VideoRedundancyFrameMapping.
    Custom(Vec<RtpH263VideoRedundancyFrameMapping>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `RTPH263VideoRedundancyFrameMapping`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RtpH263VideoRedundancyFrameMapping {
    /// `threadNumber`: INTEGER (0..15).
    pub thread_number: u8,
    /// `frameSequence`: SEQUENCE (SIZE (1..256)) OF INTEGER (0..255).
    pub frame_sequence: List<u8, 8>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for RtpH263VideoRedundancyFrameMapping {
    fn default() -> Self {
        Self {
            thread_number: Default::default(),
            frame_sequence: List::from_elem(Default::default(), 1),
            extension: Extension::default(),
        }
    }
}

/// `MultipointCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MultipointCapability {
    /// `multicastCapability`: BOOLEAN.
    pub multicast_capability: bool,
    /// `multiUniCastConference`: BOOLEAN.
    pub multi_uni_cast_conference: bool,
    /// `mediaDistributionCapability`: SEQUENCE OF MediaDistributionCapability.
    pub media_distribution_capability: List<MediaDistributionCapability, 1>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MediaDistributionCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MediaDistributionCapability {
    /// `centralizedControl`: BOOLEAN.
    pub centralized_control: bool,
    /// `distributedControl`: BOOLEAN.
    pub distributed_control: bool,
    /// `centralizedAudio`: BOOLEAN.
    pub centralized_audio: bool,
    /// `distributedAudio`: BOOLEAN.
    pub distributed_audio: bool,
    /// `centralizedVideo`: BOOLEAN.
    pub centralized_video: bool,
    /// `distributedVideo`: BOOLEAN.
    pub distributed_video: bool,
    /// `centralizedData`: SEQUENCE OF DataApplicationCapability OPTIONAL.
    pub centralized_data: Option<Vec<DataApplicationCapability>>,
    /// `distributedData`: SEQUENCE OF DataApplicationCapability OPTIONAL.
    pub distributed_data: Option<Vec<DataApplicationCapability>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `VideoCapability`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VideoCapability {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `h261VideoCapability`: H261VideoCapability.
    H261VideoCapability(H261VideoCapability),
    /// `h262VideoCapability`: H262VideoCapability.
    H262VideoCapability(Box<H262VideoCapability>),
    /// `h263VideoCapability`: H263VideoCapability.
    H263VideoCapability(Box<H263VideoCapability>),
    /// `is11172VideoCapability`: IS11172VideoCapability.
    Is11172VideoCapability(Is11172VideoCapability),
    /// `genericVideoCapability`: GenericCapability, addition 0.
    GenericVideoCapability(Box<GenericCapability>),
    /// `extendedVideoCapability`: ExtendedVideoCapability, addition 1.
    ExtendedVideoCapability(Box<ExtendedVideoCapability>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for VideoCapability {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `ExtendedVideoCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExtendedVideoCapability {
    /// `videoCapability`: SEQUENCE OF VideoCapability.
    pub video_capability: Vec<VideoCapability>,
    /// `videoCapabilityExtension`: SEQUENCE OF GenericCapability OPTIONAL.
    pub video_capability_extension: Option<Vec<GenericCapability>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H261VideoCapability`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct H261VideoCapability {
    /// `qcifMPI`: INTEGER (1..4) OPTIONAL.
    pub qcif_mpi: Option<u8>,
    /// `cifMPI`: INTEGER (1..4) OPTIONAL.
    pub cif_mpi: Option<u8>,
    /// `temporalSpatialTradeOffCapability`: BOOLEAN.
    pub temporal_spatial_trade_off_capability: bool,
    /// `maxBitRate`: INTEGER (1..19200).
    pub max_bit_rate: u16,
    /// `stillImageTransmission`: BOOLEAN.
    pub still_image_transmission: bool,
    /// `videoBadMBsCap`: BOOLEAN, addition 0.
    pub video_bad_mbs_cap: Option<bool>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for H261VideoCapability {
    fn default() -> Self {
        Self {
            qcif_mpi: None,
            cif_mpi: None,
            temporal_spatial_trade_off_capability: Default::default(),
            max_bit_rate: 1,
            still_image_transmission: Default::default(),
            video_bad_mbs_cap: None,
            extension: Extension::default(),
        }
    }
}

/// `H262VideoCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H262VideoCapability {
    /// `profileAndLevel-SPatML`: BOOLEAN.
    pub profile_and_level_sp_at_ml: bool,
    /// `profileAndLevel-MPatLL`: BOOLEAN.
    pub profile_and_level_mp_at_ll: bool,
    /// `profileAndLevel-MPatML`: BOOLEAN.
    pub profile_and_level_mp_at_ml: bool,
    /// `profileAndLevel-MPatH-14`: BOOLEAN.
    pub profile_and_level_mp_at_h14: bool,
    /// `profileAndLevel-MPatHL`: BOOLEAN.
    pub profile_and_level_mp_at_hl: bool,
    /// `profileAndLevel-SNRatLL`: BOOLEAN.
    pub profile_and_level_snr_at_ll: bool,
    /// `profileAndLevel-SNRatML`: BOOLEAN.
    pub profile_and_level_snr_at_ml: bool,
    /// `profileAndLevel-SpatialatH-14`: BOOLEAN.
    pub profile_and_level_spatial_at_h14: bool,
    /// `profileAndLevel-HPatML`: BOOLEAN.
    pub profile_and_level_hp_at_ml: bool,
    /// `profileAndLevel-HPatH-14`: BOOLEAN.
    pub profile_and_level_hp_at_h14: bool,
    /// `profileAndLevel-HPatHL`: BOOLEAN.
    pub profile_and_level_hp_at_hl: bool,
    /// `videoBitRate`: INTEGER (0..1073741823) OPTIONAL.
    pub video_bit_rate: Option<u32>,
    /// `vbvBufferSize`: INTEGER (0..262143) OPTIONAL.
    pub vbv_buffer_size: Option<u32>,
    /// `samplesPerLine`: INTEGER (0..16383) OPTIONAL.
    pub samples_per_line: Option<u16>,
    /// `linesPerFrame`: INTEGER (0..16383) OPTIONAL.
    pub lines_per_frame: Option<u16>,
    /// `framesPerSecond`: INTEGER (0..15) OPTIONAL.
    pub frames_per_second: Option<u8>,
    /// `luminanceSampleRate`: INTEGER (0..4294967295) OPTIONAL.
    pub luminance_sample_rate: Option<u32>,
    /// `videoBadMBsCap`: BOOLEAN, addition 0.
    pub video_bad_mbs_cap: Option<bool>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `IS11172VideoCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Is11172VideoCapability {
    /// `constrainedBitstream`: BOOLEAN.
    pub constrained_bitstream: bool,
    /// `videoBitRate`: INTEGER (0..1073741823) OPTIONAL.
    pub video_bit_rate: Option<u32>,
    /// `vbvBufferSize`: INTEGER (0..262143) OPTIONAL.
    pub vbv_buffer_size: Option<u32>,
    /// `samplesPerLine`: INTEGER (0..16383) OPTIONAL.
    pub samples_per_line: Option<u16>,
    /// `linesPerFrame`: INTEGER (0..16383) OPTIONAL.
    pub lines_per_frame: Option<u16>,
    /// `pictureRate`: INTEGER (0..15) OPTIONAL.
    pub picture_rate: Option<u8>,
    /// `luminanceSampleRate`: INTEGER (0..4294967295) OPTIONAL.
    pub luminance_sample_rate: Option<u32>,
    /// `videoBadMBsCap`: BOOLEAN, addition 0.
    pub video_bad_mbs_cap: Option<bool>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H263VideoCapability`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct H263VideoCapability {
    /// `sqcifMPI`: INTEGER (1..32) OPTIONAL.
    pub sqcif_mpi: Option<u8>,
    /// `qcifMPI`: INTEGER (1..32) OPTIONAL.
    pub qcif_mpi: Option<u8>,
    /// `cifMPI`: INTEGER (1..32) OPTIONAL.
    pub cif_mpi: Option<u8>,
    /// `cif4MPI`: INTEGER (1..32) OPTIONAL.
    pub cif4_mpi: Option<u8>,
    /// `cif16MPI`: INTEGER (1..32) OPTIONAL.
    pub cif16_mpi: Option<u8>,
    /// `maxBitRate`: INTEGER (1..192400).
    pub max_bit_rate: u32,
    /// `unrestrictedVector`: BOOLEAN.
    pub unrestricted_vector: bool,
    /// `arithmeticCoding`: BOOLEAN.
    pub arithmetic_coding: bool,
    /// `advancedPrediction`: BOOLEAN.
    pub advanced_prediction: bool,
    /// `pbFrames`: BOOLEAN.
    pub pb_frames: bool,
    /// `temporalSpatialTradeOffCapability`: BOOLEAN.
    pub temporal_spatial_trade_off_capability: bool,
    /// `hrd-B`: INTEGER (0..524287) OPTIONAL.
    pub hrd_b: Option<u32>,
    /// `bppMaxKb`: INTEGER (0..65535) OPTIONAL.
    pub bpp_max_kb: Option<u16>,
    /// `slowSqcifMPI`: INTEGER (1..3600) OPTIONAL, addition 0.
    pub slow_sqcif_mpi: Option<u16>,
    /// `slowQcifMPI`: INTEGER (1..3600) OPTIONAL, addition 1.
    pub slow_qcif_mpi: Option<u16>,
    /// `slowCifMPI`: INTEGER (1..3600) OPTIONAL, addition 2.
    pub slow_cif_mpi: Option<u16>,
    /// `slowCif4MPI`: INTEGER (1..3600) OPTIONAL, addition 3.
    pub slow_cif4_mpi: Option<u16>,
    /// `slowCif16MPI`: INTEGER (1..3600) OPTIONAL, addition 4.
    pub slow_cif16_mpi: Option<u16>,
    /// `errorCompensation`: BOOLEAN, addition 5.
    pub error_compensation: Option<bool>,
    /// `enhancementLayerInfo`: EnhancementLayerInfo OPTIONAL, addition 6.
    pub enhancement_layer_info: Option<Box<EnhancementLayerInfo>>,
    /// `h263Options`: H263Options OPTIONAL, addition 7.
    pub h263_options: Option<Box<H263Options>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for H263VideoCapability {
    fn default() -> Self {
        Self {
            sqcif_mpi: None,
            qcif_mpi: None,
            cif_mpi: None,
            cif4_mpi: None,
            cif16_mpi: None,
            max_bit_rate: 1,
            unrestricted_vector: Default::default(),
            arithmetic_coding: Default::default(),
            advanced_prediction: Default::default(),
            pb_frames: Default::default(),
            temporal_spatial_trade_off_capability: Default::default(),
            hrd_b: None,
            bpp_max_kb: None,
            slow_sqcif_mpi: None,
            slow_qcif_mpi: None,
            slow_cif_mpi: None,
            slow_cif4_mpi: None,
            slow_cif16_mpi: None,
            error_compensation: None,
            enhancement_layer_info: None,
            h263_options: None,
            extension: Extension::default(),
        }
    }
}

/// `H263Options`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H263Options {
    /// `advancedIntraCodingMode`: BOOLEAN.
    pub advanced_intra_coding_mode: bool,
    /// `deblockingFilterMode`: BOOLEAN.
    pub deblocking_filter_mode: bool,
    /// `improvedPBFramesMode`: BOOLEAN.
    pub improved_pb_frames_mode: bool,
    /// `unlimitedMotionVectors`: BOOLEAN.
    pub unlimited_motion_vectors: bool,
    /// `fullPictureFreeze`: BOOLEAN.
    pub full_picture_freeze: bool,
    /// `partialPictureFreezeAndRelease`: BOOLEAN.
    pub partial_picture_freeze_and_release: bool,
    /// `resizingPartPicFreezeAndRelease`: BOOLEAN.
    pub resizing_part_pic_freeze_and_release: bool,
    /// `fullPictureSnapshot`: BOOLEAN.
    pub full_picture_snapshot: bool,
    /// `partialPictureSnapshot`: BOOLEAN.
    pub partial_picture_snapshot: bool,
    /// `videoSegmentTagging`: BOOLEAN.
    pub video_segment_tagging: bool,
    /// `progressiveRefinement`: BOOLEAN.
    pub progressive_refinement: bool,
    /// `dynamicPictureResizingByFour`: BOOLEAN.
    pub dynamic_picture_resizing_by_four: bool,
    /// `dynamicPictureResizingSixteenthPel`: BOOLEAN.
    pub dynamic_picture_resizing_sixteenth_pel: bool,
    /// `dynamicWarpingHalfPel`: BOOLEAN.
    pub dynamic_warping_half_pel: bool,
    /// `dynamicWarpingSixteenthPel`: BOOLEAN.
    pub dynamic_warping_sixteenth_pel: bool,
    /// `independentSegmentDecoding`: BOOLEAN.
    pub independent_segment_decoding: bool,
    /// `slicesInOrder-NonRect`: BOOLEAN.
    pub slices_in_order_non_rect: bool,
    /// `slicesInOrder-Rect`: BOOLEAN.
    pub slices_in_order_rect: bool,
    /// `slicesNoOrder-NonRect`: BOOLEAN.
    pub slices_no_order_non_rect: bool,
    /// `slicesNoOrder-Rect`: BOOLEAN.
    pub slices_no_order_rect: bool,
    /// `alternateInterVLCMode`: BOOLEAN.
    pub alternate_inter_vlc_mode: bool,
    /// `modifiedQuantizationMode`: BOOLEAN.
    pub modified_quantization_mode: bool,
    /// `reducedResolutionUpdate`: BOOLEAN.
    pub reduced_resolution_update: bool,
    /// `transparencyParameters`: TransparencyParameters OPTIONAL.
    pub transparency_parameters: Option<TransparencyParameters>,
    /// `separateVideoBackChannel`: BOOLEAN.
    pub separate_video_back_channel: bool,
    /// `refPictureSelection`: RefPictureSelection OPTIONAL.
    pub ref_picture_selection: Option<Box<RefPictureSelection>>,
    /// `customPictureClockFrequency`: SEQUENCE (SIZE (1..16)) OF CustomPictureClockFrequency OPTIONAL.
    pub custom_picture_clock_frequency: Option<Vec<CustomPictureClockFrequency>>,
    /// `customPictureFormat`: SEQUENCE (SIZE (1..16)) OF CustomPictureFormat OPTIONAL.
    pub custom_picture_format: Option<Vec<CustomPictureFormat>>,
    /// `modeCombos`: SEQUENCE (SIZE (1..16)) OF H263VideoModeCombos OPTIONAL.
    pub mode_combos: Option<Vec<H263VideoModeCombos>>,
    /// `videoBadMBsCap`: BOOLEAN, addition 0.
    pub video_bad_mbs_cap: Option<bool>,
    /// `h263Version3Options`: H263Version3Options, addition 1.
    pub h263_version3_options: Option<H263Version3Options>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H263Version3Options`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H263Version3Options {
    /// `dataPartitionedSlices`: BOOLEAN.
    pub data_partitioned_slices: bool,
    /// `fixedPointIDCT0`: BOOLEAN.
    pub fixed_point_idct0: bool,
    /// `interlacedFields`: BOOLEAN.
    pub interlaced_fields: bool,
    /// `currentPictureHeaderRepetition`: BOOLEAN.
    pub current_picture_header_repetition: bool,
    /// `previousPictureHeaderRepetition`: BOOLEAN.
    pub previous_picture_header_repetition: bool,
    /// `nextPictureHeaderRepetition`: BOOLEAN.
    pub next_picture_header_repetition: bool,
    /// `pictureNumber`: BOOLEAN.
    pub picture_number: bool,
    /// `spareReferencePictures`: BOOLEAN.
    pub spare_reference_pictures: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H263VideoModeCombos`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct H263VideoModeCombos {
    /// `h263VideoUncoupledModes`: H263ModeComboFlags.
    pub h263_video_uncoupled_modes: H263ModeComboFlags,
    /// `h263VideoCoupledModes`: SEQUENCE (SIZE (1..16)) OF H263ModeComboFlags.
    pub h263_video_coupled_modes: Vec<H263ModeComboFlags>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for H263VideoModeCombos {
    fn default() -> Self {
        Self {
            h263_video_uncoupled_modes: Default::default(),
            h263_video_coupled_modes: vec![Default::default(); 1],
            extension: Extension::default(),
        }
    }
}

/// `H263ModeComboFlags`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H263ModeComboFlags {
    /// `unrestrictedVector`: BOOLEAN.
    pub unrestricted_vector: bool,
    /// `arithmeticCoding`: BOOLEAN.
    pub arithmetic_coding: bool,
    /// `advancedPrediction`: BOOLEAN.
    pub advanced_prediction: bool,
    /// `pbFrames`: BOOLEAN.
    pub pb_frames: bool,
    /// `advancedIntraCodingMode`: BOOLEAN.
    pub advanced_intra_coding_mode: bool,
    /// `deblockingFilterMode`: BOOLEAN.
    pub deblocking_filter_mode: bool,
    /// `unlimitedMotionVectors`: BOOLEAN.
    pub unlimited_motion_vectors: bool,
    /// `slicesInOrder-NonRect`: BOOLEAN.
    pub slices_in_order_non_rect: bool,
    /// `slicesInOrder-Rect`: BOOLEAN.
    pub slices_in_order_rect: bool,
    /// `slicesNoOrder-NonRect`: BOOLEAN.
    pub slices_no_order_non_rect: bool,
    /// `slicesNoOrder-Rect`: BOOLEAN.
    pub slices_no_order_rect: bool,
    /// `improvedPBFramesMode`: BOOLEAN.
    pub improved_pb_frames_mode: bool,
    /// `referencePicSelect`: BOOLEAN.
    pub reference_pic_select: bool,
    /// `dynamicPictureResizingByFour`: BOOLEAN.
    pub dynamic_picture_resizing_by_four: bool,
    /// `dynamicPictureResizingSixteenthPel`: BOOLEAN.
    pub dynamic_picture_resizing_sixteenth_pel: bool,
    /// `dynamicWarpingHalfPel`: BOOLEAN.
    pub dynamic_warping_half_pel: bool,
    /// `dynamicWarpingSixteenthPel`: BOOLEAN.
    pub dynamic_warping_sixteenth_pel: bool,
    /// `reducedResolutionUpdate`: BOOLEAN.
    pub reduced_resolution_update: bool,
    /// `independentSegmentDecoding`: BOOLEAN.
    pub independent_segment_decoding: bool,
    /// `alternateInterVLCMode`: BOOLEAN.
    pub alternate_inter_vlc_mode: bool,
    /// `modifiedQuantizationMode`: BOOLEAN.
    pub modified_quantization_mode: bool,
    /// `enhancedReferencePicSelect`: BOOLEAN, addition 0.
    pub enhanced_reference_pic_select: Option<bool>,
    /// `h263Version3Options`: H263Version3Options, addition 1.
    pub h263_version3_options: Option<H263Version3Options>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `EnhancementLayerInfo`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EnhancementLayerInfo {
    /// `baseBitRateConstrained`: BOOLEAN.
    pub base_bit_rate_constrained: bool,
    /// `snrEnhancement`: SEQUENCE (SIZE (1..14)) OF EnhancementOptions OPTIONAL.
    pub snr_enhancement: Option<Vec<EnhancementOptions>>,
    /// `spatialEnhancement`: SEQUENCE (SIZE (1..14)) OF EnhancementOptions OPTIONAL.
    pub spatial_enhancement: Option<Vec<EnhancementOptions>>,
    /// `bPictureEnhancement`: SEQUENCE (SIZE (1..14)) OF BEnhancementParameters OPTIONAL.
    pub b_picture_enhancement: Option<Vec<BEnhancementParameters>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `BEnhancementParameters`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BEnhancementParameters {
    /// `enhancementOptions`: EnhancementOptions.
    pub enhancement_options: EnhancementOptions,
    /// `numberOfBPictures`: INTEGER (1..64).
    pub number_of_b_pictures: u8,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for BEnhancementParameters {
    fn default() -> Self {
        Self {
            enhancement_options: Default::default(),
            number_of_b_pictures: 1,
            extension: Extension::default(),
        }
    }
}

/// `EnhancementOptions`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnhancementOptions {
    /// `sqcifMPI`: INTEGER (1..32) OPTIONAL.
    pub sqcif_mpi: Option<u8>,
    /// `qcifMPI`: INTEGER (1..32) OPTIONAL.
    pub qcif_mpi: Option<u8>,
    /// `cifMPI`: INTEGER (1..32) OPTIONAL.
    pub cif_mpi: Option<u8>,
    /// `cif4MPI`: INTEGER (1..32) OPTIONAL.
    pub cif4_mpi: Option<u8>,
    /// `cif16MPI`: INTEGER (1..32) OPTIONAL.
    pub cif16_mpi: Option<u8>,
    /// `maxBitRate`: INTEGER (1..192400).
    pub max_bit_rate: u32,
    /// `unrestrictedVector`: BOOLEAN.
    pub unrestricted_vector: bool,
    /// `arithmeticCoding`: BOOLEAN.
    pub arithmetic_coding: bool,
    /// `temporalSpatialTradeOffCapability`: BOOLEAN.
    pub temporal_spatial_trade_off_capability: bool,
    /// `slowSqcifMPI`: INTEGER (1..3600) OPTIONAL.
    pub slow_sqcif_mpi: Option<u16>,
    /// `slowQcifMPI`: INTEGER (1..3600) OPTIONAL.
    pub slow_qcif_mpi: Option<u16>,
    /// `slowCifMPI`: INTEGER (1..3600) OPTIONAL.
    pub slow_cif_mpi: Option<u16>,
    /// `slowCif4MPI`: INTEGER (1..3600) OPTIONAL.
    pub slow_cif4_mpi: Option<u16>,
    /// `slowCif16MPI`: INTEGER (1..3600) OPTIONAL.
    pub slow_cif16_mpi: Option<u16>,
    /// `errorCompensation`: BOOLEAN.
    pub error_compensation: bool,
    /// `h263Options`: H263Options OPTIONAL.
    pub h263_options: Option<Box<H263Options>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for EnhancementOptions {
    fn default() -> Self {
        Self {
            sqcif_mpi: None,
            qcif_mpi: None,
            cif_mpi: None,
            cif4_mpi: None,
            cif16_mpi: None,
            max_bit_rate: 1,
            unrestricted_vector: Default::default(),
            arithmetic_coding: Default::default(),
            temporal_spatial_trade_off_capability: Default::default(),
            slow_sqcif_mpi: None,
            slow_qcif_mpi: None,
            slow_cif_mpi: None,
            slow_cif4_mpi: None,
            slow_cif16_mpi: None,
            error_compensation: Default::default(),
            h263_options: None,
            extension: Extension::default(),
        }
    }
}

/// `TransparencyParameters`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransparencyParameters {
    /// `presentationOrder`: INTEGER (1..256).
    pub presentation_order: u16,
    /// `offset-x`: INTEGER (-262144..262143).
    pub offset_x: i32,
    /// `offset-y`: INTEGER (-262144..262143).
    pub offset_y: i32,
    /// `scale-x`: INTEGER (1..255).
    pub scale_x: u8,
    /// `scale-y`: INTEGER (1..255).
    pub scale_y: u8,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for TransparencyParameters {
    fn default() -> Self {
        Self {
            presentation_order: 1,
            offset_x: -262144,
            offset_y: -262144,
            scale_x: 1,
            scale_y: 1,
            extension: Extension::default(),
        }
    }
}

/// `RefPictureSelection`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RefPictureSelection {
    /// `additionalPictureMemory`: SEQUENCE OPTIONAL.
    pub additional_picture_memory: Option<AdditionalPictureMemory>,
    /// `videoMux`: BOOLEAN.
    pub video_mux: bool,
    /// `videoBackChannelSend`: CHOICE.
    pub video_back_channel_send: VideoBackChannelSend,
    /// `enhancedReferencePicSelect`: SEQUENCE, addition 0.
    pub enhanced_reference_pic_select: Option<EnhancedReferencePicSelect>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RefPictureSelection.additionalPictureMemory`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AdditionalPictureMemory {
    /// `sqcifAdditionalPictureMemory`: INTEGER (1..256) OPTIONAL.
    pub sqcif_additional_picture_memory: Option<u16>,
    /// `qcifAdditionalPictureMemory`: INTEGER (1..256) OPTIONAL.
    pub qcif_additional_picture_memory: Option<u16>,
    /// `cifAdditionalPictureMemory`: INTEGER (1..256) OPTIONAL.
    pub cif_additional_picture_memory: Option<u16>,
    /// `cif4AdditionalPictureMemory`: INTEGER (1..256) OPTIONAL.
    pub cif4_additional_picture_memory: Option<u16>,
    /// `cif16AdditionalPictureMemory`: INTEGER (1..256) OPTIONAL.
    pub cif16_additional_picture_memory: Option<u16>,
    /// `bigCpfAdditionalPictureMemory`: INTEGER (1..256) OPTIONAL.
    pub big_cpf_additional_picture_memory: Option<u16>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RefPictureSelection.videoBackChannelSend`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum VideoBackChannelSend {
    /// `none`.
    #[default]
    None,
    /// `ackMessageOnly`.
    AckMessageOnly,
    /// `nackMessageOnly`.
    NackMessageOnly,
    /// `ackOrNackMessageOnly`.
    AckOrNackMessageOnly,
    /// `ackAndNackMessage`.
    AckAndNackMessage,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `RefPictureSelection.enhancedReferencePicSelect`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EnhancedReferencePicSelect {
    /// `subPictureRemovalParameters`: SEQUENCE OPTIONAL.
    pub sub_picture_removal_parameters: Option<SubPictureRemovalParameters>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RefPictureSelection.enhancedReferencePicSelect.subPictureRemovalParameters`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubPictureRemovalParameters {
    /// `mpuHorizMBs`: INTEGER (1..128).
    pub mpu_horiz_mbs: u8,
    /// `mpuVertMBs`: INTEGER (1..72).
    pub mpu_vert_mbs: u8,
    /// `mpuTotalNumber`: INTEGER (1..65536).
    pub mpu_total_number: u32,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for SubPictureRemovalParameters {
    fn default() -> Self {
        Self {
            mpu_horiz_mbs: 1,
            mpu_vert_mbs: 1,
            mpu_total_number: 1,
            extension: Extension::default(),
        }
    }
}

/// `CustomPictureClockFrequency`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomPictureClockFrequency {
    /// `clockConversionCode`: INTEGER (1000..1001).
    pub clock_conversion_code: u16,
    /// `clockDivisor`: INTEGER (1..127).
    pub clock_divisor: u8,
    /// `sqcifMPI`: INTEGER (1..2048) OPTIONAL.
    pub sqcif_mpi: Option<u16>,
    /// `qcifMPI`: INTEGER (1..2048) OPTIONAL.
    pub qcif_mpi: Option<u16>,
    /// `cifMPI`: INTEGER (1..2048) OPTIONAL.
    pub cif_mpi: Option<u16>,
    /// `cif4MPI`: INTEGER (1..2048) OPTIONAL.
    pub cif4_mpi: Option<u16>,
    /// `cif16MPI`: INTEGER (1..2048) OPTIONAL.
    pub cif16_mpi: Option<u16>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for CustomPictureClockFrequency {
    fn default() -> Self {
        Self {
            clock_conversion_code: 1000,
            clock_divisor: 1,
            sqcif_mpi: None,
            qcif_mpi: None,
            cif_mpi: None,
            cif4_mpi: None,
            cif16_mpi: None,
            extension: Extension::default(),
        }
    }
}

/// `CustomPictureFormat`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomPictureFormat {
    /// `maxCustomPictureWidth`: INTEGER (1..2048).
    pub max_custom_picture_width: u16,
    /// `maxCustomPictureHeight`: INTEGER (1..2048).
    pub max_custom_picture_height: u16,
    /// `minCustomPictureWidth`: INTEGER (1..2048).
    pub min_custom_picture_width: u16,
    /// `minCustomPictureHeight`: INTEGER (1..2048).
    pub min_custom_picture_height: u16,
    /// `mPI`: SEQUENCE.
    pub mpi: CustomPictureFormatMpi,
    /// `pixelAspectInformation`: CHOICE.
    pub pixel_aspect_information: PixelAspectInformation,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for CustomPictureFormat {
    fn default() -> Self {
        Self {
            max_custom_picture_width: 1,
            max_custom_picture_height: 1,
            min_custom_picture_width: 1,
            min_custom_picture_height: 1,
            mpi: Default::default(),
            pixel_aspect_information: Default::default(),
            extension: Extension::default(),
        }
    }
}

/// `CustomPictureFormat.mPI`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CustomPictureFormatMpi {
    /// `standardMPI`: INTEGER (1..31) OPTIONAL.
    pub standard_mpi: Option<u8>,
    /// `customPCF`: SEQUENCE (SIZE (1..16)) OF SEQUENCE OPTIONAL.
    pub custom_pcf: Option<Vec<CustomPcf>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CustomPictureFormat.mPI.customPCF`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomPcf {
    /// `clockConversionCode`: INTEGER (1000..1001).
    pub clock_conversion_code: u16,
    /// `clockDivisor`: INTEGER (1..127).
    pub clock_divisor: u8,
    /// `customMPI`: INTEGER (1..2048).
    pub custom_mpi: u16,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for CustomPcf {
    fn default() -> Self {
        Self {
            clock_conversion_code: 1000,
            clock_divisor: 1,
            custom_mpi: 1,
            extension: Extension::default(),
        }
    }
}

/// `CustomPictureFormat.pixelAspectInformation`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PixelAspectInformation {
    /// `anyPixelAspectRatio`: BOOLEAN.
    AnyPixelAspectRatio(bool),
    /// `pixelAspectCode`: SEQUENCE (SIZE (1..14)) OF INTEGER (1..14).
    PixelAspectCode(List<u8, 8>),
    /// `extendedPAR`: SEQUENCE (SIZE (1..256)) OF SEQUENCE.
    ExtendedPar(Vec<ExtendedPar>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for PixelAspectInformation {
    fn default() -> Self {
        Self::AnyPixelAspectRatio(Default::default())
    }
}

/// `CustomPictureFormat.pixelAspectInformation.extendedPAR`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtendedPar {
    /// `width`: INTEGER (1..255).
    pub width: u8,
    /// `height`: INTEGER (1..255).
    pub height: u8,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for ExtendedPar {
    fn default() -> Self {
        Self {
            width: 1,
            height: 1,
            extension: Extension::default(),
        }
    }
}

/// `AudioCapability`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AudioCapability {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `g711Alaw64k`: INTEGER (1..256).
    G711Alaw64k(u16),
    /// `g711Alaw56k`: INTEGER (1..256).
    G711Alaw56k(u16),
    /// `g711Ulaw64k`: INTEGER (1..256).
    G711Ulaw64k(u16),
    /// `g711Ulaw56k`: INTEGER (1..256).
    G711Ulaw56k(u16),
    /// `g722-64k`: INTEGER (1..256).
    G72264k(u16),
    /// `g722-56k`: INTEGER (1..256).
    G72256k(u16),
    /// `g722-48k`: INTEGER (1..256).
    G72248k(u16),
    /// `g7231`: SEQUENCE.
    G7231(AudioCapabilityG7231),
    /// `g728`: INTEGER (1..256).
    G728(u16),
    /// `g729`: INTEGER (1..256).
    G729(u16),
    /// `g729AnnexA`: INTEGER (1..256).
    G729AnnexA(u16),
    /// `is11172AudioCapability`: IS11172AudioCapability.
    Is11172AudioCapability(Is11172AudioCapability),
    /// `is13818AudioCapability`: IS13818AudioCapability.
    Is13818AudioCapability(Is13818AudioCapability),
    /// `g729wAnnexB`: INTEGER (1..256), addition 0.
    G729WAnnexB(u16),
    /// `g729AnnexAwAnnexB`: INTEGER (1..256), addition 1.
    G729AnnexAWAnnexB(u16),
    /// `g7231AnnexCCapability`: G7231AnnexCCapability, addition 2.
    G7231AnnexCCapability(G7231AnnexCCapability),
    /// `gsmFullRate`: GSMAudioCapability, addition 3.
    GsmFullRate(GsmAudioCapability),
    /// `gsmHalfRate`: GSMAudioCapability, addition 4.
    GsmHalfRate(GsmAudioCapability),
    /// `gsmEnhancedFullRate`: GSMAudioCapability, addition 5.
    GsmEnhancedFullRate(GsmAudioCapability),
    /// `genericAudioCapability`: GenericCapability, addition 6.
    GenericAudioCapability(Box<GenericCapability>),
    /// `g729Extensions`: G729Extensions, addition 7.
    G729Extensions(G729Extensions),
    /// `vbd`: VBDCapability, addition 8.
    Vbd(VbdCapability),
    /// `audioTelephonyEvent`: NoPTAudioTelephonyEventCapability, addition 9.
    AudioTelephonyEvent(NoPtAudioTelephonyEventCapability),
    /// `audioTone`: NoPTAudioToneCapability, addition 10.
    AudioTone(NoPtAudioToneCapability),
    /// `extendedAudioCapability`: ExtendedAudioCapability, addition 11.
    ExtendedAudioCapability(Box<ExtendedAudioCapability>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for AudioCapability {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `AudioCapability.g7231`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AudioCapabilityG7231 {
    /// `maxAl-sduAudioFrames`: INTEGER (1..256).
    pub max_al_sdu_audio_frames: u16,
    /// `silenceSuppression`: BOOLEAN.
    pub silence_suppression: bool,
}

impl Default for AudioCapabilityG7231 {
    fn default() -> Self {
        Self {
            max_al_sdu_audio_frames: 1,
            silence_suppression: Default::default(),
        }
    }
}

/// `ExtendedAudioCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExtendedAudioCapability {
    /// `audioCapability`: SEQUENCE OF AudioCapability.
    pub audio_capability: Vec<AudioCapability>,
    /// `audioCapabilityExtension`: SEQUENCE OF GenericCapability OPTIONAL.
    pub audio_capability_extension: Option<Vec<GenericCapability>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `G729Extensions`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct G729Extensions {
    /// `audioUnit`: INTEGER (1..256) OPTIONAL.
    pub audio_unit: Option<u16>,
    /// `annexA`: BOOLEAN.
    pub annex_a: bool,
    /// `annexB`: BOOLEAN.
    pub annex_b: bool,
    /// `annexD`: BOOLEAN.
    pub annex_d: bool,
    /// `annexE`: BOOLEAN.
    pub annex_e: bool,
    /// `annexF`: BOOLEAN.
    pub annex_f: bool,
    /// `annexG`: BOOLEAN.
    pub annex_g: bool,
    /// `annexH`: BOOLEAN.
    pub annex_h: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `G7231AnnexCCapability`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct G7231AnnexCCapability {
    /// `maxAl-sduAudioFrames`: INTEGER (1..256).
    pub max_al_sdu_audio_frames: u16,
    /// `silenceSuppression`: BOOLEAN.
    pub silence_suppression: bool,
    /// `g723AnnexCAudioMode`: SEQUENCE OPTIONAL.
    pub g723_annex_c_audio_mode: Option<G7231AnnexCCapabilityAudioMode>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for G7231AnnexCCapability {
    fn default() -> Self {
        Self {
            max_al_sdu_audio_frames: 1,
            silence_suppression: Default::default(),
            g723_annex_c_audio_mode: None,
            extension: Extension::default(),
        }
    }
}

/// `G7231AnnexCCapability.g723AnnexCAudioMode`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct G7231AnnexCCapabilityAudioMode {
    /// `highRateMode0`: INTEGER (27..78).
    pub high_rate_mode0: u8,
    /// `highRateMode1`: INTEGER (27..78).
    pub high_rate_mode1: u8,
    /// `lowRateMode0`: INTEGER (23..66).
    pub low_rate_mode0: u8,
    /// `lowRateMode1`: INTEGER (23..66).
    pub low_rate_mode1: u8,
    /// `sidMode0`: INTEGER (6..17).
    pub sid_mode0: u8,
    /// `sidMode1`: INTEGER (6..17).
    pub sid_mode1: u8,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for G7231AnnexCCapabilityAudioMode {
    fn default() -> Self {
        Self {
            high_rate_mode0: 27,
            high_rate_mode1: 27,
            low_rate_mode0: 23,
            low_rate_mode1: 23,
            sid_mode0: 6,
            sid_mode1: 6,
            extension: Extension::default(),
        }
    }
}

/// `IS11172AudioCapability`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Is11172AudioCapability {
    /// `audioLayer1`: BOOLEAN.
    pub audio_layer1: bool,
    /// `audioLayer2`: BOOLEAN.
    pub audio_layer2: bool,
    /// `audioLayer3`: BOOLEAN.
    pub audio_layer3: bool,
    /// `audioSampling32k`: BOOLEAN.
    pub audio_sampling32k: bool,
    /// `audioSampling44k1`: BOOLEAN.
    pub audio_sampling44k1: bool,
    /// `audioSampling48k`: BOOLEAN.
    pub audio_sampling48k: bool,
    /// `singleChannel`: BOOLEAN.
    pub single_channel: bool,
    /// `twoChannels`: BOOLEAN.
    pub two_channels: bool,
    /// `bitRate`: INTEGER (1..448).
    pub bit_rate: u16,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for Is11172AudioCapability {
    fn default() -> Self {
        Self {
            audio_layer1: Default::default(),
            audio_layer2: Default::default(),
            audio_layer3: Default::default(),
            audio_sampling32k: Default::default(),
            audio_sampling44k1: Default::default(),
            audio_sampling48k: Default::default(),
            single_channel: Default::default(),
            two_channels: Default::default(),
            bit_rate: 1,
            extension: Extension::default(),
        }
    }
}

/// `IS13818AudioCapability`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Is13818AudioCapability {
    /// `audioLayer1`: BOOLEAN.
    pub audio_layer1: bool,
    /// `audioLayer2`: BOOLEAN.
    pub audio_layer2: bool,
    /// `audioLayer3`: BOOLEAN.
    pub audio_layer3: bool,
    /// `audioSampling16k`: BOOLEAN.
    pub audio_sampling16k: bool,
    /// `audioSampling22k05`: BOOLEAN.
    pub audio_sampling22k05: bool,
    /// `audioSampling24k`: BOOLEAN.
    pub audio_sampling24k: bool,
    /// `audioSampling32k`: BOOLEAN.
    pub audio_sampling32k: bool,
    /// `audioSampling44k1`: BOOLEAN.
    pub audio_sampling44k1: bool,
    /// `audioSampling48k`: BOOLEAN.
    pub audio_sampling48k: bool,
    /// `singleChannel`: BOOLEAN.
    pub single_channel: bool,
    /// `twoChannels`: BOOLEAN.
    pub two_channels: bool,
    /// `threeChannels2-1`: BOOLEAN.
    pub three_channels2_1: bool,
    /// `threeChannels3-0`: BOOLEAN.
    pub three_channels3_0: bool,
    /// `fourChannels2-0-2-0`: BOOLEAN.
    pub four_channels2_0_2_0: bool,
    /// `fourChannels2-2`: BOOLEAN.
    pub four_channels2_2: bool,
    /// `fourChannels3-1`: BOOLEAN.
    pub four_channels3_1: bool,
    /// `fiveChannels3-0-2-0`: BOOLEAN.
    pub five_channels3_0_2_0: bool,
    /// `fiveChannels3-2`: BOOLEAN.
    pub five_channels3_2: bool,
    /// `lowFrequencyEnhancement`: BOOLEAN.
    pub low_frequency_enhancement: bool,
    /// `multilingual`: BOOLEAN.
    pub multilingual: bool,
    /// `bitRate`: INTEGER (1..1130).
    pub bit_rate: u16,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for Is13818AudioCapability {
    fn default() -> Self {
        Self {
            audio_layer1: Default::default(),
            audio_layer2: Default::default(),
            audio_layer3: Default::default(),
            audio_sampling16k: Default::default(),
            audio_sampling22k05: Default::default(),
            audio_sampling24k: Default::default(),
            audio_sampling32k: Default::default(),
            audio_sampling44k1: Default::default(),
            audio_sampling48k: Default::default(),
            single_channel: Default::default(),
            two_channels: Default::default(),
            three_channels2_1: Default::default(),
            three_channels3_0: Default::default(),
            four_channels2_0_2_0: Default::default(),
            four_channels2_2: Default::default(),
            four_channels3_1: Default::default(),
            five_channels3_0_2_0: Default::default(),
            five_channels3_2: Default::default(),
            low_frequency_enhancement: Default::default(),
            multilingual: Default::default(),
            bit_rate: 1,
            extension: Extension::default(),
        }
    }
}

/// `GSMAudioCapability`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GsmAudioCapability {
    /// `audioUnitSize`: INTEGER (1..256).
    pub audio_unit_size: u16,
    /// `comfortNoise`: BOOLEAN.
    pub comfort_noise: bool,
    /// `scrambled`: BOOLEAN.
    pub scrambled: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for GsmAudioCapability {
    fn default() -> Self {
        Self {
            audio_unit_size: 1,
            comfort_noise: Default::default(),
            scrambled: Default::default(),
            extension: Extension::default(),
        }
    }
}

/// `VBDCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VbdCapability {
    /// `type`: AudioCapability.
    pub r#type: Box<AudioCapability>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `AudioTelephonyEventCapability`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AudioTelephonyEventCapability {
    /// `dynamicRTPPayloadType`: INTEGER (96..127).
    pub dynamic_rtp_payload_type: u8,
    /// `audioTelephoneEvent`: GeneralString.
    pub audio_telephone_event: GeneralString,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for AudioTelephonyEventCapability {
    fn default() -> Self {
        Self {
            dynamic_rtp_payload_type: 96,
            audio_telephone_event: Default::default(),
            extension: Extension::default(),
        }
    }
}

/// `AudioToneCapability`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AudioToneCapability {
    /// `dynamicRTPPayloadType`: INTEGER (96..127).
    pub dynamic_rtp_payload_type: u8,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for AudioToneCapability {
    fn default() -> Self {
        Self {
            dynamic_rtp_payload_type: 96,
            extension: Extension::default(),
        }
    }
}

/// `NoPTAudioTelephonyEventCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NoPtAudioTelephonyEventCapability {
    /// `audioTelephoneEvent`: GeneralString.
    pub audio_telephone_event: GeneralString,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `NoPTAudioToneCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NoPtAudioToneCapability {
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `DataApplicationCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DataApplicationCapability {
    /// `application`: CHOICE.
    pub application: DataApplication,
    /// `maxBitRate`: INTEGER (0..4294967295).
    pub max_bit_rate: u32,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `DataApplicationCapability.application`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DataApplication {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `t120`: DataProtocolCapability.
    T120(DataProtocolCapability),
    /// `dsm-cc`: DataProtocolCapability.
    DsmCc(DataProtocolCapability),
    /// `userData`: DataProtocolCapability.
    UserData(DataProtocolCapability),
    /// `t84`: SEQUENCE.
    T84(Box<DataApplicationT84>),
    /// `t434`: DataProtocolCapability.
    T434(DataProtocolCapability),
    /// `h224`: DataProtocolCapability.
    H224(DataProtocolCapability),
    /// `nlpid`: SEQUENCE.
    Nlpid(Box<DataApplicationNlpid>),
    /// `dsvdControl`.
    DsvdControl,
    /// `h222DataPartitioning`: DataProtocolCapability.
    H222DataPartitioning(DataProtocolCapability),
    /// `t30fax`: DataProtocolCapability, addition 0.
    T30Fax(DataProtocolCapability),
    /// `t140`: DataProtocolCapability, addition 1.
    T140(DataProtocolCapability),
    /// `t38fax`: SEQUENCE, addition 2.
    T38Fax(Box<DataApplicationT38Fax>),
    /// `genericDataCapability`: GenericCapability, addition 3.
    GenericDataCapability(Box<GenericCapability>),
    /// `dataChannel`: SEQUENCE OF DataChannel, addition 4.
    DataChannel(Vec<DataChannel>),
    /// `extendedDataApplicationCapability`: ExtendedDataApplicationCapability, addition 5.
    ExtendedDataApplicationCapability(Box<ExtendedDataApplicationCapability>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for DataApplication {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `DataApplicationCapability.application.t84`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DataApplicationT84 {
    /// `t84Protocol`: DataProtocolCapability.
    pub t84_protocol: DataProtocolCapability,
    /// `t84Profile`: T84Profile.
    pub t84_profile: T84Profile,
}

/// `DataApplicationCapability.application.nlpid`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DataApplicationNlpid {
    /// `nlpidProtocol`: DataProtocolCapability.
    pub nlpid_protocol: DataProtocolCapability,
    /// `nlpidData`: OCTET STRING.
    pub nlpid_data: Octets,
}

/// `DataApplicationCapability.application.t38fax`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DataApplicationT38Fax {
    /// `t38FaxProtocol`: DataProtocolCapability.
    pub t38_fax_protocol: DataProtocolCapability,
    /// `t38FaxProfile`: T38FaxProfile.
    pub t38_fax_profile: T38FaxProfile,
}

/// `ExtendedDataApplicationCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExtendedDataApplicationCapability {
    /// `dataCapability`: SEQUENCE OF DataApplicationCapability.
    pub data_capability: Vec<DataApplicationCapability>,
    /// `dataCapabilityExtension`: SEQUENCE OF GenericCapability OPTIONAL.
    pub data_capability_extension: Option<Vec<GenericCapability>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `DataProtocolCapability`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DataProtocolCapability {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `v14buffered`.
    V14Buffered,
    /// `v42lapm`.
    V42lapm,
    /// `hdlcFrameTunnelling`.
    HdlcFrameTunnelling,
    /// `h310SeparateVCStack`.
    H310SeparateVcStack,
    /// `h310SingleVCStack`.
    H310SingleVcStack,
    /// `transparent`.
    Transparent,
    /// `segmentationAndReassembly`, addition 0.
    SegmentationAndReassembly,
    /// `hdlcFrameTunnelingwSAR`, addition 1.
    HdlcFrameTunnelingWSar,
    /// `v120`, addition 2.
    V120,
    /// `separateLANStack`, addition 3.
    SeparateLanStack,
    /// `v76wCompression`: CHOICE, addition 4.
    V76WCompression(V76WCompression),
    /// `tcp`, addition 5.
    Tcp,
    /// `udp`, addition 6.
    Udp,
    /// `sctp`: SctpParam, addition 7.
    Sctp(Box<SctpParam>),
    /// `udp-dtls-sctp`: SEQUENCE OF SctpParam, addition 8.
    UdpDtlsSctp(Vec<SctpParam>),
    /// `tcp-dtls-sctp`: SEQUENCE OF SctpParam, addition 9.
    TcpDtlsSctp(Vec<SctpParam>),
    /// `sctp-dtls`: SctpParam, addition 10.
    SctpDtls(Box<SctpParam>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for DataProtocolCapability {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `DataProtocolCapability.v76wCompression`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum V76WCompression {
    /// `transmitCompression`: CompressionType.
    TransmitCompression(CompressionType),
    /// `receiveCompression`: CompressionType.
    ReceiveCompression(CompressionType),
    /// `transmitAndReceiveCompression`: CompressionType.
    TransmitAndReceiveCompression(CompressionType),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for V76WCompression {
    fn default() -> Self {
        Self::TransmitCompression(Default::default())
    }
}

/// `CompressionType`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CompressionType {
    /// `v42bis`: V42bis.
    V42bis(V42bis),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for CompressionType {
    fn default() -> Self {
        Self::V42bis(Default::default())
    }
}

/// `V42bis`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct V42bis {
    /// `numberOfCodewords`: INTEGER (1..65536).
    pub number_of_codewords: u32,
    /// `maximumStringLength`: INTEGER (1..256).
    pub maximum_string_length: u16,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for V42bis {
    fn default() -> Self {
        Self {
            number_of_codewords: 1,
            maximum_string_length: 1,
            extension: Extension::default(),
        }
    }
}

/// `T84Profile`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum T84Profile {
    /// `t84Unrestricted`.
    #[default]
    T84Unrestricted,
    /// `t84Restricted`: SEQUENCE.
    T84Restricted(T84Restricted),
}

/// `T84Profile.t84Restricted`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct T84Restricted {
    /// `qcif`: BOOLEAN.
    pub qcif: bool,
    /// `cif`: BOOLEAN.
    pub cif: bool,
    /// `ccir601Seq`: BOOLEAN.
    pub ccir601_seq: bool,
    /// `ccir601Prog`: BOOLEAN.
    pub ccir601_prog: bool,
    /// `hdtvSeq`: BOOLEAN.
    pub hdtv_seq: bool,
    /// `hdtvProg`: BOOLEAN.
    pub hdtv_prog: bool,
    /// `g3FacsMH200x100`: BOOLEAN.
    pub g3_facs_mh200x100: bool,
    /// `g3FacsMH200x200`: BOOLEAN.
    pub g3_facs_mh200x200: bool,
    /// `g4FacsMMR200x100`: BOOLEAN.
    pub g4_facs_mmr200x100: bool,
    /// `g4FacsMMR200x200`: BOOLEAN.
    pub g4_facs_mmr200x200: bool,
    /// `jbig200x200Seq`: BOOLEAN.
    pub jbig200x200_seq: bool,
    /// `jbig200x200Prog`: BOOLEAN.
    pub jbig200x200_prog: bool,
    /// `jbig300x300Seq`: BOOLEAN.
    pub jbig300x300_seq: bool,
    /// `jbig300x300Prog`: BOOLEAN.
    pub jbig300x300_prog: bool,
    /// `digPhotoLow`: BOOLEAN.
    pub dig_photo_low: bool,
    /// `digPhotoMedSeq`: BOOLEAN.
    pub dig_photo_med_seq: bool,
    /// `digPhotoMedProg`: BOOLEAN.
    pub dig_photo_med_prog: bool,
    /// `digPhotoHighSeq`: BOOLEAN.
    pub dig_photo_high_seq: bool,
    /// `digPhotoHighProg`: BOOLEAN.
    pub dig_photo_high_prog: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `T38FaxProfile`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct T38FaxProfile {
    /// `fillBitRemoval`: BOOLEAN.
    pub fill_bit_removal: bool,
    /// `transcodingJBIG`: BOOLEAN.
    pub transcoding_jbig: bool,
    /// `transcodingMMR`: BOOLEAN.
    pub transcoding_mmr: bool,
    /// `version`: INTEGER (0..255), addition 0.
    pub version: Option<u8>,
    /// `t38FaxRateManagement`: T38FaxRateManagement, addition 1.
    pub t38_fax_rate_management: Option<T38FaxRateManagement>,
    /// `t38FaxUdpOptions`: T38FaxUdpOptions OPTIONAL, addition 2.
    pub t38_fax_udp_options: Option<T38FaxUdpOptions>,
    /// `t38FaxTcpOptions`: T38FaxTcpOptions OPTIONAL, addition 3.
    pub t38_fax_tcp_options: Option<T38FaxTcpOptions>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `T38FaxRateManagement`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum T38FaxRateManagement {
    /// `localTCF`.
    #[default]
    LocalTcf,
    /// `transferredTCF`.
    TransferredTcf,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `T38FaxUdpOptions`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct T38FaxUdpOptions {
    /// `t38FaxMaxBuffer`: INTEGER OPTIONAL.
    pub t38_fax_max_buffer: Option<i64>,
    /// `t38FaxMaxDatagram`: INTEGER OPTIONAL.
    pub t38_fax_max_datagram: Option<i64>,
    /// `t38FaxUdpEC`: CHOICE.
    pub t38_fax_udp_ec: T38FaxUdpEc,
}

/// `T38FaxUdpOptions.t38FaxUdpEC`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum T38FaxUdpEc {
    /// `t38UDPFEC`.
    #[default]
    T38UdpFec,
    /// `t38UDPRedundancy`.
    T38UdpRedundancy,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `T38FaxTcpOptions`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct T38FaxTcpOptions {
    /// `t38TCPBidirectionalMode`: BOOLEAN.
    pub t38_tcp_bidirectional_mode: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `DataChannel`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DataChannel {
    /// `dataChannelProfile`: SEQUENCE OF DataChannelProfile OPTIONAL.
    pub data_channel_profile: Option<Vec<DataChannelProfile>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `DataChannelProfile`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DataChannelProfile {
    /// `ordered`: BOOLEAN OPTIONAL.
    pub ordered: Option<bool>,
    /// `priority`: INTEGER (0..65535) OPTIONAL.
    pub priority: Option<u16>,
    /// `reliabilityParm`: CHOICE OPTIONAL.
    pub reliability_parm: Option<ReliabilityParm>,
    /// `label`: IA5String (SIZE (1..65535)) OPTIONAL.
    pub label: Option<Ia5String>,
    /// `protocol`: IA5String (SIZE (1..65535)) OPTIONAL.
    pub protocol: Option<Ia5String>,
    /// `genericInformation`: SEQUENCE OF GenericInformation OPTIONAL.
    pub generic_information: Option<Vec<GenericInformation>>,
    /// `establishmentType`: CHOICE.
    pub establishment_type: EstablishmentType,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `DataChannelProfile.reliabilityParm`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReliabilityParm {
    /// `maxRetr`: INTEGER (0..4294967295).
    MaxRetr(u32),
    /// `maxTime`: INTEGER (0..4294967295).
    MaxTime(u32),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for ReliabilityParm {
    fn default() -> Self {
        Self::MaxRetr(Default::default())
    }
}

/// `DataChannelProfile.establishmentType`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EstablishmentType {
    /// `sctpStreamID`: INTEGER (0..65535).
    SctpStreamId(u16),
    /// `dcep`.
    Dcep,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for EstablishmentType {
    fn default() -> Self {
        Self::SctpStreamId(Default::default())
    }
}

/// `SctpParam`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SctpParam {
    /// `appPPID`: SEQUENCE OF INTEGER (1..4294967295) OPTIONAL.
    pub app_ppid: Option<List<u32, 4>>,
    /// `maxMessageSize`: INTEGER OPTIONAL.
    pub max_message_size: Option<i64>,
    /// `sctpExtensions`: SEQUENCE OF SCTPChunkType OPTIONAL.
    pub sctp_extensions: Option<List<SctpChunkType, 8>>,
    /// `genericInformation`: SEQUENCE OF GenericInformation OPTIONAL.
    pub generic_information: Option<Vec<GenericInformation>>,
    /// `sctpPort`: INTEGER (0..65535) OPTIONAL.
    pub sctp_port: Option<u16>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `SCTPChunkType`: INTEGER (0..255).
pub type SctpChunkType = u8;

/// `H235SecurityCapability`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct H235SecurityCapability {
    /// `encryptionAuthenticationAndIntegrity`: EncryptionAuthenticationAndIntegrity.
    pub encryption_authentication_and_integrity: EncryptionAuthenticationAndIntegrity,
    /// `mediaCapability`: CapabilityTableEntryNumber.
    pub media_capability: CapabilityTableEntryNumber,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for H235SecurityCapability {
    fn default() -> Self {
        Self {
            encryption_authentication_and_integrity: Default::default(),
            media_capability: 1,
            extension: Extension::default(),
        }
    }
}

/// `EncryptionAuthenticationAndIntegrity`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EncryptionAuthenticationAndIntegrity {
    /// `encryptionCapability`: EncryptionCapability OPTIONAL.
    pub encryption_capability: Option<EncryptionCapability>,
    /// `authenticationCapability`: AuthenticationCapability OPTIONAL.
    pub authentication_capability: Option<AuthenticationCapability>,
    /// `integrityCapability`: IntegrityCapability OPTIONAL.
    pub integrity_capability: Option<IntegrityCapability>,
    /// `genericH235SecurityCapability`: GenericCapability OPTIONAL, addition 0.
    pub generic_h235_security_capability: Option<Box<GenericCapability>>,
    /// `dtlsSecurityCapability`: DTLSSecurityCapability OPTIONAL, addition 1.
    pub dtls_security_capability: Option<Box<DtlsSecurityCapability>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `EncryptionCapability`: SEQUENCE (SIZE (1..256)) OF MediaEncryptionAlgorithm.
pub type EncryptionCapability = Vec<MediaEncryptionAlgorithm>;

/// `MediaEncryptionAlgorithm`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MediaEncryptionAlgorithm {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `algorithm`: OBJECT IDENTIFIER.
    Algorithm(ObjectIdentifier),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for MediaEncryptionAlgorithm {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `AuthenticationCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuthenticationCapability {
    /// `nonStandard`: NonStandardParameter OPTIONAL.
    pub non_standard: Option<Box<NonStandardParameter>>,
    /// `antiSpamAlgorithm`: OBJECT IDENTIFIER OPTIONAL, addition 0.
    pub anti_spam_algorithm: Option<ObjectIdentifier>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `IntegrityCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IntegrityCapability {
    /// `nonStandard`: NonStandardParameter OPTIONAL.
    pub non_standard: Option<Box<NonStandardParameter>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `DTLSSecurityCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DtlsSecurityCapability {
    /// `hashFunction`: SEQUENCE OF IA5String (SIZE (1..65535)).
    pub hash_function: Vec<Ia5String>,
    /// `setupInformation`: IA5String (SIZE (1..65535)) OPTIONAL.
    pub setup_information: Option<Ia5String>,
    /// `connectionInformation`: IA5String (SIZE (1..65535)) OPTIONAL.
    pub connection_information: Option<Ia5String>,
    /// `fingerprint`: IA5String (SIZE (1..65535)) OPTIONAL.
    pub fingerprint: Option<Ia5String>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `UserInputCapability`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UserInputCapability {
    /// `nonStandard`: SEQUENCE (SIZE (1..16)) OF NonStandardParameter.
    NonStandard(Vec<NonStandardParameter>),
    /// `basicString`.
    BasicString,
    /// `iA5String`.
    Ia5String,
    /// `generalString`.
    GeneralString,
    /// `dtmf`.
    Dtmf,
    /// `hookflash`.
    Hookflash,
    /// `extendedAlphanumeric`, addition 0.
    ExtendedAlphanumeric,
    /// `encryptedBasicString`, addition 1.
    EncryptedBasicString,
    /// `encryptedIA5String`, addition 2.
    EncryptedIa5String,
    /// `encryptedGeneralString`, addition 3.
    EncryptedGeneralString,
    /// `secureDTMF`, addition 4.
    SecureDtmf,
    /// `genericUserInputCapability`: GenericCapability, addition 5.
    GenericUserInputCapability(Box<GenericCapability>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for UserInputCapability {
    fn default() -> Self {
        Self::NonStandard(vec![Default::default(); 1])
    }
}

/// `ConferenceCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConferenceCapability {
    /// `nonStandardData`: SEQUENCE OF NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Vec<NonStandardParameter>>,
    /// `chairControlCapability`: BOOLEAN.
    pub chair_control_capability: bool,
    /// `videoIndicateMixingCapability`: BOOLEAN, addition 0.
    pub video_indicate_mixing_capability: Option<bool>,
    /// `multipointVisualizationCapability`: BOOLEAN OPTIONAL, addition 1.
    pub multipoint_visualization_capability: Option<bool>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `GenericCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GenericCapability {
    /// `capabilityIdentifier`: CapabilityIdentifier.
    pub capability_identifier: CapabilityIdentifier,
    /// `maxBitRate`: INTEGER (0..4294967295) OPTIONAL.
    pub max_bit_rate: Option<u32>,
    /// `collapsing`: SEQUENCE OF GenericParameter OPTIONAL.
    pub collapsing: Option<Vec<GenericParameter>>,
    /// `nonCollapsing`: SEQUENCE OF GenericParameter OPTIONAL.
    pub non_collapsing: Option<Vec<GenericParameter>>,
    /// `nonCollapsingRaw`: OCTET STRING OPTIONAL.
    pub non_collapsing_raw: Option<Octets>,
    /// `transport`: DataProtocolCapability OPTIONAL.
    pub transport: Option<DataProtocolCapability>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CapabilityIdentifier`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CapabilityIdentifier {
    /// `standard`: OBJECT IDENTIFIER.
    Standard(ObjectIdentifier),
    /// `h221NonStandard`: NonStandardParameter.
    H221NonStandard(Box<NonStandardParameter>),
    /// `uuid`: OCTET STRING (SIZE (16)).
    Uuid([u8; 16]),
    /// `domainBased`: IA5String (SIZE (1..64)).
    DomainBased(Ia5String),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for CapabilityIdentifier {
    fn default() -> Self {
        Self::Standard(Default::default())
    }
}

/// `GenericParameter`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GenericParameter {
    /// `parameterIdentifier`: ParameterIdentifier.
    pub parameter_identifier: ParameterIdentifier,
    /// `parameterValue`: ParameterValue.
    pub parameter_value: ParameterValue,
    /// `supersedes`: SEQUENCE OF ParameterIdentifier OPTIONAL.
    pub supersedes: Option<Vec<ParameterIdentifier>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ParameterIdentifier`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParameterIdentifier {
    /// `standard`: INTEGER (0..127).
    Standard(u8),
    /// `h221NonStandard`: NonStandardParameter.
    H221NonStandard(Box<NonStandardParameter>),
    /// `uuid`: OCTET STRING (SIZE (16)).
    Uuid([u8; 16]),
    /// `domainBased`: IA5String (SIZE (1..64)).
    DomainBased(Ia5String),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for ParameterIdentifier {
    fn default() -> Self {
        Self::Standard(Default::default())
    }
}

/// `ParameterValue`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ParameterValue {
    /// `logical`.
    #[default]
    Logical,
    /// `booleanArray`: INTEGER (0..255).
    BooleanArray(u8),
    /// `unsignedMin`: INTEGER (0..65535).
    UnsignedMin(u16),
    /// `unsignedMax`: INTEGER (0..65535).
    UnsignedMax(u16),
    /// `unsigned32Min`: INTEGER (0..4294967295).
    Unsigned32Min(u32),
    /// `unsigned32Max`: INTEGER (0..4294967295).
    Unsigned32Max(u32),
    /// `octetString`: OCTET STRING.
    OctetString(Octets),
    /// `genericParameter`: SEQUENCE OF GenericParameter.
    GenericParameter(Vec<GenericParameter>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `MultiplexedStreamCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MultiplexedStreamCapability {
    /// `multiplexFormat`: MultiplexFormat.
    pub multiplex_format: MultiplexFormat,
    /// `controlOnMuxStream`: BOOLEAN.
    pub control_on_mux_stream: bool,
    /// `capabilityOnMuxStream`: SEQUENCE (SIZE (1..256)) OF AlternativeCapabilitySet OPTIONAL.
    pub capability_on_mux_stream: Option<Vec<AlternativeCapabilitySet>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MultiplexFormat`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MultiplexFormat {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `h222Capability`: H222Capability.
    H222Capability(H222Capability),
    /// `h223Capability`: H223Capability.
    H223Capability(Box<H223Capability>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for MultiplexFormat {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `MultiplePayloadStreamCapability`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MultiplePayloadStreamCapability {
    /// `capabilities`: SEQUENCE (SIZE (1..256)) OF AlternativeCapabilitySet.
    pub capabilities: Vec<AlternativeCapabilitySet>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for MultiplePayloadStreamCapability {
    fn default() -> Self {
        Self {
            capabilities: vec![List::from_elem(1, 1); 1],
            extension: Extension::default(),
        }
    }
}

/// `FECCapability`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FecCapability {
    /// `protectedCapability`: CapabilityTableEntryNumber.
    pub protected_capability: CapabilityTableEntryNumber,
    /// `fecScheme`: OBJECT IDENTIFIER OPTIONAL.
    pub fec_scheme: Option<ObjectIdentifier>,
    /// `rfc2733Format`: CHOICE OPTIONAL.
    pub rfc2733_format: Option<FecCapabilityRfc2733Format>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for FecCapability {
    fn default() -> Self {
        Self {
            protected_capability: 1,
            fec_scheme: None,
            rfc2733_format: None,
            extension: Extension::default(),
        }
    }
}

/// `FECCapability.rfc2733Format`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FecCapabilityRfc2733Format {
    /// `rfc2733rfc2198`: MaxRedundancy.
    Rfc2733Rfc2198(MaxRedundancy),
    /// `rfc2733sameport`: MaxRedundancy.
    Rfc2733SamePort(MaxRedundancy),
    /// `rfc2733diffport`: MaxRedundancy.
    Rfc2733DiffPort(MaxRedundancy),
}

impl Default for FecCapabilityRfc2733Format {
    fn default() -> Self {
        Self::Rfc2733Rfc2198(1)
    }
}

/// `DepFECCapability`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DepFecCapability {
    /// `rfc2733`: SEQUENCE.
    Rfc2733(DepFecCapabilityRfc2733),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for DepFecCapability {
    fn default() -> Self {
        Self::Rfc2733(Default::default())
    }
}

/// `DepFECCapability.rfc2733`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DepFecCapabilityRfc2733 {
    /// `redundancyEncoding`: BOOLEAN.
    pub redundancy_encoding: bool,
    /// `separateStream`: SEQUENCE.
    pub separate_stream: DepFecCapabilitySeparateStream,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `DepFECCapability.rfc2733.separateStream`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DepFecCapabilitySeparateStream {
    /// `separatePort`: BOOLEAN.
    pub separate_port: bool,
    /// `samePort`: BOOLEAN.
    pub same_port: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MaxRedundancy`: INTEGER (1..MAX).
pub type MaxRedundancy = u64;

/// `OpenLogicalChannel`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenLogicalChannel {
    /// `forwardLogicalChannelNumber`: LogicalChannelNumber.
    pub forward_logical_channel_number: LogicalChannelNumber,
    /// `forwardLogicalChannelParameters`: SEQUENCE.
    pub forward_logical_channel_parameters: ForwardLogicalChannelParameters,
    /// `reverseLogicalChannelParameters`: SEQUENCE OPTIONAL.
    pub reverse_logical_channel_parameters: Option<ReverseLogicalChannelParameters>,
    /// `separateStack`: NetworkAccessParameters OPTIONAL, addition 0.
    pub separate_stack: Option<Box<NetworkAccessParameters>>,
    /// `encryptionSync`: EncryptionSync OPTIONAL, addition 1.
    pub encryption_sync: Option<Box<EncryptionSync>>,
    /// `genericInformation`: SEQUENCE OF GenericInformation OPTIONAL, addition 2.
    pub generic_information: Option<Vec<GenericInformation>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for OpenLogicalChannel {
    fn default() -> Self {
        Self {
            forward_logical_channel_number: 1,
            forward_logical_channel_parameters: Default::default(),
            reverse_logical_channel_parameters: None,
            separate_stack: None,
            encryption_sync: None,
            generic_information: None,
            extension: Extension::default(),
        }
    }
}

/// `OpenLogicalChannel.forwardLogicalChannelParameters`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ForwardLogicalChannelParameters {
    /// `portNumber`: INTEGER (0..65535) OPTIONAL.
    pub port_number: Option<u16>,
    /// `dataType`: DataType.
    pub data_type: DataType,
    /// `multiplexParameters`: CHOICE.
    pub multiplex_parameters: ForwardMultiplexParameters,
    /// `forwardLogicalChannelDependency`: LogicalChannelNumber OPTIONAL, addition 0.
    pub forward_logical_channel_dependency: Option<LogicalChannelNumber>,
    /// `replacementFor`: LogicalChannelNumber OPTIONAL, addition 1.
    pub replacement_for: Option<LogicalChannelNumber>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ForwardMultiplexParameters {
    /// `h222LogicalChannelParameters`: H222LogicalChannelParameters.
    H222LogicalChannelParameters(Box<H222LogicalChannelParameters>),
    /// `h223LogicalChannelParameters`: H223LogicalChannelParameters.
    H223LogicalChannelParameters(Box<H223LogicalChannelParameters>),
    /// `v76LogicalChannelParameters`: V76LogicalChannelParameters.
    V76LogicalChannelParameters(Box<V76LogicalChannelParameters>),
    /// `h2250LogicalChannelParameters`: H2250LogicalChannelParameters, addition 0.
    H2250LogicalChannelParameters(Box<H2250LogicalChannelParameters>),
    /// `none`, addition 1.
    None,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for ForwardMultiplexParameters {
    fn default() -> Self {
        Self::H222LogicalChannelParameters(Default::default())
    }
}

/// `OpenLogicalChannel.reverseLogicalChannelParameters`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReverseLogicalChannelParameters {
    /// `dataType`: DataType.
    pub data_type: DataType,
    /// `multiplexParameters`: CHOICE OPTIONAL.
    pub multiplex_parameters: Option<ReverseMultiplexParameters>,
    /// `reverseLogicalChannelDependency`: LogicalChannelNumber OPTIONAL, addition 0.
    pub reverse_logical_channel_dependency: Option<LogicalChannelNumber>,
    /// `replacementFor`: LogicalChannelNumber OPTIONAL, addition 1.
    pub replacement_for: Option<LogicalChannelNumber>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReverseMultiplexParameters {
    /// `h223LogicalChannelParameters`: H223LogicalChannelParameters.
    H223LogicalChannelParameters(Box<H223LogicalChannelParameters>),
    /// `v76LogicalChannelParameters`: V76LogicalChannelParameters.
    V76LogicalChannelParameters(Box<V76LogicalChannelParameters>),
    /// `h2250LogicalChannelParameters`: H2250LogicalChannelParameters, addition 0.
    H2250LogicalChannelParameters(Box<H2250LogicalChannelParameters>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for ReverseMultiplexParameters {
    fn default() -> Self {
        Self::H223LogicalChannelParameters(Default::default())
    }
}

/// `OpenLogicalChannelAck`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenLogicalChannelAck {
    /// `forwardLogicalChannelNumber`: LogicalChannelNumber.
    pub forward_logical_channel_number: LogicalChannelNumber,
    /// `reverseLogicalChannelParameters`: SEQUENCE OPTIONAL.
    pub reverse_logical_channel_parameters: Option<ReverseLogicalChannelAckParameters>,
    /// `separateStack`: NetworkAccessParameters OPTIONAL, addition 0.
    pub separate_stack: Option<Box<NetworkAccessParameters>>,
    /// `forwardMultiplexAckParameters`: CHOICE OPTIONAL, addition 1.
    pub forward_multiplex_ack_parameters: Option<ForwardMultiplexAckParameters>,
    /// `encryptionSync`: EncryptionSync OPTIONAL, addition 2.
    pub encryption_sync: Option<Box<EncryptionSync>>,
    /// `genericInformation`: SEQUENCE OF GenericInformation OPTIONAL, addition 3.
    pub generic_information: Option<Vec<GenericInformation>>,
    /// `dtlsSecurityCapability`: DTLSSecurityCapability OPTIONAL, addition 4.
    pub dtls_security_capability: Option<Box<DtlsSecurityCapability>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for OpenLogicalChannelAck {
    fn default() -> Self {
        Self {
            forward_logical_channel_number: 1,
            reverse_logical_channel_parameters: None,
            separate_stack: None,
            forward_multiplex_ack_parameters: None,
            encryption_sync: None,
            generic_information: None,
            dtls_security_capability: None,
            extension: Extension::default(),
        }
    }
}

/// `OpenLogicalChannelAck.reverseLogicalChannelParameters`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReverseLogicalChannelAckParameters {
    /// `reverseLogicalChannelNumber`: LogicalChannelNumber.
    pub reverse_logical_channel_number: LogicalChannelNumber,
    /// `portNumber`: INTEGER (0..65535) OPTIONAL.
    pub port_number: Option<u16>,
    /// `multiplexParameters`: CHOICE OPTIONAL.
    pub multiplex_parameters: Option<ReverseMultiplexAckParameters>,
    /// `replacementFor`: LogicalChannelNumber OPTIONAL, addition 0.
    pub replacement_for: Option<LogicalChannelNumber>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for ReverseLogicalChannelAckParameters {
    fn default() -> Self {
        Self {
            reverse_logical_channel_number: 1,
            port_number: None,
            multiplex_parameters: None,
            replacement_for: None,
            extension: Extension::default(),
        }
    }
}

/// `OpenLogicalChannelAck.reverseLogicalChannelParameters.multiplexParameters`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReverseMultiplexAckParameters {
    /// `h222LogicalChannelParameters`: H222LogicalChannelParameters.
    H222LogicalChannelParameters(Box<H222LogicalChannelParameters>),
    /// `h2250LogicalChannelParameters`: H2250LogicalChannelParameters, addition 0.
    H2250LogicalChannelParameters(Box<H2250LogicalChannelParameters>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for ReverseMultiplexAckParameters {
    fn default() -> Self {
        Self::H222LogicalChannelParameters(Default::default())
    }
}

/// `OpenLogicalChannelAck.forwardMultiplexAckParameters`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ForwardMultiplexAckParameters {
    /// `h2250LogicalChannelAckParameters`: H2250LogicalChannelAckParameters.
    H2250LogicalChannelAckParameters(Box<H2250LogicalChannelAckParameters>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for ForwardMultiplexAckParameters {
    fn default() -> Self {
        Self::H2250LogicalChannelAckParameters(Default::default())
    }
}

/// `OpenLogicalChannelReject`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenLogicalChannelReject {
    /// `forwardLogicalChannelNumber`: LogicalChannelNumber.
    pub forward_logical_channel_number: LogicalChannelNumber,
    /// `cause`: CHOICE.
    pub cause: OpenLogicalChannelRejectCause,
    /// `genericInformation`: SEQUENCE OF GenericInformation OPTIONAL, addition 0.
    pub generic_information: Option<Vec<GenericInformation>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for OpenLogicalChannelReject {
    fn default() -> Self {
        Self {
            forward_logical_channel_number: 1,
            cause: Default::default(),
            generic_information: None,
            extension: Extension::default(),
        }
    }
}

/// `OpenLogicalChannelReject.cause`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum OpenLogicalChannelRejectCause {
    /// `unspecified`.
    #[default]
    Unspecified,
    /// `unsuitableReverseParameters`.
    UnsuitableReverseParameters,
    /// `dataTypeNotSupported`.
    DataTypeNotSupported,
    /// `dataTypeNotAvailable`.
    DataTypeNotAvailable,
    /// `unknownDataType`.
    UnknownDataType,
    /// `dataTypeALCombinationNotSupported`.
    DataTypeAlCombinationNotSupported,
    /// `multicastChannelNotAllowed`, addition 0.
    MulticastChannelNotAllowed,
    /// `insufficientBandwidth`, addition 1.
    InsufficientBandwidth,
    /// `separateStackEstablishmentFailed`, addition 2.
    SeparateStackEstablishmentFailed,
    /// `invalidSessionID`, addition 3.
    InvalidSessionId,
    /// `masterSlaveConflict`, addition 4.
    MasterSlaveConflict,
    /// `waitForCommunicationMode`, addition 5.
    WaitForCommunicationMode,
    /// `invalidDependentChannel`, addition 6.
    InvalidDependentChannel,
    /// `replacementForRejected`, addition 7.
    ReplacementForRejected,
    /// `securityDenied`, addition 8.
    SecurityDenied,
    /// `qoSControlNotSupported`, addition 9.
    QosControlNotSupported,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `OpenLogicalChannelConfirm`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenLogicalChannelConfirm {
    /// `forwardLogicalChannelNumber`: LogicalChannelNumber.
    pub forward_logical_channel_number: LogicalChannelNumber,
    /// `genericInformation`: SEQUENCE OF GenericInformation OPTIONAL, addition 0.
    pub generic_information: Option<Vec<GenericInformation>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for OpenLogicalChannelConfirm {
    fn default() -> Self {
        Self {
            forward_logical_channel_number: 1,
            generic_information: None,
            extension: Extension::default(),
        }
    }
}

/// `LogicalChannelNumber`: INTEGER (1..65535).
pub type LogicalChannelNumber = u16;

/// `NetworkAccessParameters`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkAccessParameters {
    /// `distribution`: CHOICE OPTIONAL.
    pub distribution: Option<NetworkAccessParametersDistribution>,
    /// `networkAddress`: CHOICE.
    pub network_address: NetworkAddress,
    /// `associateConference`: BOOLEAN.
    pub associate_conference: bool,
    /// `externalReference`: OCTET STRING (SIZE (1..255)) OPTIONAL.
    pub external_reference: Option<Octets>,
    /// `t120SetupProcedure`: CHOICE OPTIONAL, addition 0.
    pub t120_setup_procedure: Option<T120SetupProcedure>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `NetworkAccessParameters.distribution`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum NetworkAccessParametersDistribution {
    /// `unicast`.
    #[default]
    Unicast,
    /// `multicast`.
    Multicast,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `NetworkAccessParameters.networkAddress`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NetworkAddress {
    /// `q2931Address`: Q2931Address.
    Q2931Address(Box<Q2931Address>),
    /// `e164Address`: IA5String (SIZE (1..128)) (FROM ("#*,0123456789")).
    E164Address(Ia5String),
    /// `localAreaAddress`: TransportAddress.
    LocalAreaAddress(Box<TransportAddress>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for NetworkAddress {
    fn default() -> Self {
        Self::Q2931Address(Default::default())
    }
}

/// `NetworkAccessParameters.t120SetupProcedure`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum T120SetupProcedure {
    /// `originateCall`.
    #[default]
    OriginateCall,
    /// `waitForCall`.
    WaitForCall,
    /// `issueQuery`.
    IssueQuery,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `Q2931Address`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Q2931Address {
    /// `address`: CHOICE.
    pub address: Q2931AddressValue,
    /// `subaddress`: OCTET STRING (SIZE (1..20)) OPTIONAL.
    pub subaddress: Option<Octets>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `Q2931Address.address`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Q2931AddressValue {
    /// `internationalNumber`: NumericString (SIZE (1..16)).
    InternationalNumber(Ia5String),
    /// `nsapAddress`: OCTET STRING (SIZE (1..20)).
    NsapAddress(Octets),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for Q2931AddressValue {
    fn default() -> Self {
        Self::InternationalNumber(Ia5String::from_static(" "))
    }
}

/// `EncryptionSync`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncryptionSync {
    /// `nonStandard`: NonStandardParameter OPTIONAL.
    pub non_standard: Option<Box<NonStandardParameter>>,
    /// `synchFlag`: INTEGER (0..255).
    pub synch_flag: u8,
    /// `h235Key`: OCTET STRING (SIZE (1..65535)).
    pub h235_key: Octets,
    /// `escrowentry`: SEQUENCE (SIZE (1..256)) OF EscrowData OPTIONAL.
    pub escrowentry: Option<Vec<EscrowData>>,
    /// `genericParameter`: GenericParameter OPTIONAL, addition 0.
    pub generic_parameter: Option<Box<GenericParameter>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for EncryptionSync {
    fn default() -> Self {
        Self {
            non_standard: None,
            synch_flag: Default::default(),
            h235_key: Octets::from([0; 1]),
            escrowentry: None,
            generic_parameter: None,
            extension: Extension::default(),
        }
    }
}

/// `EscrowData`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EscrowData {
    /// `escrowID`: OBJECT IDENTIFIER.
    pub escrow_id: ObjectIdentifier,
    /// `escrowValue`: BIT STRING (SIZE (1..65535)).
    pub escrow_value: BitString,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for EscrowData {
    fn default() -> Self {
        Self {
            escrow_id: Default::default(),
            escrow_value: BitString::zeros(1),
            extension: Extension::default(),
        }
    }
}

/// `DataType`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DataType {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `nullData`.
    NullData,
    /// `videoData`: VideoCapability.
    VideoData(Box<VideoCapability>),
    /// `audioData`: AudioCapability.
    AudioData(Box<AudioCapability>),
    /// `data`: DataApplicationCapability.
    Data(Box<DataApplicationCapability>),
    /// `encryptionData`: EncryptionMode.
    EncryptionData(EncryptionMode),
    /// `h235Control`: NonStandardParameter, addition 0.
    H235Control(Box<NonStandardParameter>),
    /// `h235Media`: H235Media, addition 1.
    H235Media(Box<H235Media>),
    /// `multiplexedStream`: MultiplexedStreamParameter, addition 2.
    MultiplexedStream(Box<MultiplexedStreamParameter>),
    /// `redundancyEncoding`: RedundancyEncoding, addition 3.
    RedundancyEncoding(RedundancyEncoding),
    /// `multiplePayloadStream`: MultiplePayloadStream, addition 4.
    MultiplePayloadStream(MultiplePayloadStream),
    /// `depFec`: DepFECData, addition 5.
    DepFec(Box<DepFecData>),
    /// `fec`: FECData, addition 6.
    Fec(FecData),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for DataType {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `H235Media`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H235Media {
    /// `encryptionAuthenticationAndIntegrity`: EncryptionAuthenticationAndIntegrity.
    pub encryption_authentication_and_integrity: EncryptionAuthenticationAndIntegrity,
    /// `mediaType`: CHOICE.
    pub media_type: H235MediaType,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H235Media.mediaType`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum H235MediaType {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `videoData`: VideoCapability.
    VideoData(Box<VideoCapability>),
    /// `audioData`: AudioCapability.
    AudioData(Box<AudioCapability>),
    /// `data`: DataApplicationCapability.
    Data(Box<DataApplicationCapability>),
    /// `redundancyEncoding`: RedundancyEncoding, addition 0.
    RedundancyEncoding(RedundancyEncoding),
    /// `multiplePayloadStream`: MultiplePayloadStream, addition 1.
    MultiplePayloadStream(MultiplePayloadStream),
    /// `depFec`: DepFECData, addition 2.
    DepFec(Box<DepFecData>),
    /// `fec`: FECData, addition 3.
    Fec(FecData),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for H235MediaType {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `MultiplexedStreamParameter`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MultiplexedStreamParameter {
    /// `multiplexFormat`: MultiplexFormat.
    pub multiplex_format: MultiplexFormat,
    /// `controlOnMuxStream`: BOOLEAN.
    pub control_on_mux_stream: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RedundancyEncoding`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RedundancyEncoding {
    /// `redundancyEncodingMethod`: RedundancyEncodingMethod.
    pub redundancy_encoding_method: RedundancyEncodingMethod,
    /// `secondaryEncoding`: DataType OPTIONAL.
    pub secondary_encoding: Option<Box<DataType>>,
    /// `rtpRedundancyEncoding`: SEQUENCE OPTIONAL, addition 0.
    pub rtp_redundancy_encoding: Option<Box<RtpRedundancyEncoding>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RedundancyEncoding.rtpRedundancyEncoding`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RtpRedundancyEncoding {
    /// `primary`: RedundancyEncodingElement OPTIONAL.
    pub primary: Option<RedundancyEncodingElement>,
    /// `secondary`: SEQUENCE OF RedundancyEncodingElement OPTIONAL.
    pub secondary: Option<Vec<RedundancyEncodingElement>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RedundancyEncodingElement`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RedundancyEncodingElement {
    /// `dataType`: DataType.
    pub data_type: Box<DataType>,
    /// `payloadType`: INTEGER (0..127) OPTIONAL.
    pub payload_type: Option<u8>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MultiplePayloadStream`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MultiplePayloadStream {
    /// `elements`: SEQUENCE OF MultiplePayloadStreamElement.
    pub elements: Vec<MultiplePayloadStreamElement>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MultiplePayloadStreamElement`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MultiplePayloadStreamElement {
    /// `dataType`: DataType.
    pub data_type: Box<DataType>,
    /// `payloadType`: INTEGER (0..127) OPTIONAL.
    pub payload_type: Option<u8>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `FECData`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FecData {
    /// `rfc2733`: SEQUENCE.
    Rfc2733(Box<FecDataRfc2733>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for FecData {
    fn default() -> Self {
        Self::Rfc2733(Default::default())
    }
}

/// `FECData.rfc2733`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FecDataRfc2733 {
    /// `protectedPayloadType`: INTEGER (0..127).
    pub protected_payload_type: u8,
    /// `fecScheme`: OBJECT IDENTIFIER OPTIONAL.
    pub fec_scheme: Option<ObjectIdentifier>,
    /// `pktMode`: CHOICE.
    pub pkt_mode: FecPacketMode,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `FECData.rfc2733.pktMode`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum FecPacketMode {
    /// `rfc2198coding`.
    #[default]
    Rfc2198Coding,
    /// `rfc2733sameport`: SEQUENCE.
    Rfc2733SamePort(FecSamePort),
    /// `rfc2733diffport`: SEQUENCE.
    Rfc2733DiffPort(FecDifferentPort),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `FECData.rfc2733.pktMode.rfc2733sameport`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FecSamePort {
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `FECData.rfc2733.pktMode.rfc2733diffport`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FecDifferentPort {
    /// `protectedChannel`: LogicalChannelNumber.
    pub protected_channel: LogicalChannelNumber,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for FecDifferentPort {
    fn default() -> Self {
        Self {
            protected_channel: 1,
            extension: Extension::default(),
        }
    }
}

/// `DepFECData`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DepFecData {
    /// `rfc2733`: SEQUENCE.
    Rfc2733(DepFecDataRfc2733),
}

impl Default for DepFecData {
    fn default() -> Self {
        Self::Rfc2733(Default::default())
    }
}

/// `DepFECData.rfc2733`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DepFecDataRfc2733 {
    /// `mode`: CHOICE.
    pub mode: DepFecDataMode,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `DepFECData.rfc2733.mode`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum DepFecDataMode {
    /// `redundancyEncoding`.
    #[default]
    RedundancyEncoding,
    /// `separateStream`: CHOICE.
    SeparateStream(DepFecDataSeparateStream),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `DepFECData.rfc2733.mode.separateStream`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DepFecDataSeparateStream {
    /// `differentPort`: SEQUENCE.
    DifferentPort(DepFecDataDifferentPort),
    /// `samePort`: SEQUENCE.
    SamePort(DepFecDataSamePort),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for DepFecDataSeparateStream {
    fn default() -> Self {
        Self::DifferentPort(Default::default())
    }
}

/// `DepFECData.rfc2733.mode.separateStream.differentPort`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DepFecDataDifferentPort {
    /// `protectedSessionID`: INTEGER (1..255).
    pub protected_session_id: u8,
    /// `protectedPayloadType`: INTEGER (0..127) OPTIONAL.
    pub protected_payload_type: Option<u8>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for DepFecDataDifferentPort {
    fn default() -> Self {
        Self {
            protected_session_id: 1,
            protected_payload_type: None,
            extension: Extension::default(),
        }
    }
}

/// `DepFECData.rfc2733.mode.separateStream.samePort`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DepFecDataSamePort {
    /// `protectedPayloadType`: INTEGER (0..127).
    pub protected_payload_type: u8,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H2250LogicalChannelParameters`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H2250LogicalChannelParameters {
    /// `nonStandard`: SEQUENCE OF NonStandardParameter OPTIONAL.
    pub non_standard: Option<Vec<NonStandardParameter>>,
    /// `sessionID`: INTEGER (0..255).
    pub session_id: u8,
    /// `associatedSessionID`: INTEGER (1..255) OPTIONAL.
    pub associated_session_id: Option<u8>,
    /// `mediaChannel`: TransportAddress OPTIONAL.
    pub media_channel: Option<TransportAddress>,
    /// `mediaGuaranteedDelivery`: BOOLEAN OPTIONAL.
    pub media_guaranteed_delivery: Option<bool>,
    /// `mediaControlChannel`: TransportAddress OPTIONAL.
    pub media_control_channel: Option<TransportAddress>,
    /// `mediaControlGuaranteedDelivery`: BOOLEAN OPTIONAL.
    pub media_control_guaranteed_delivery: Option<bool>,
    /// `silenceSuppression`: BOOLEAN OPTIONAL.
    pub silence_suppression: Option<bool>,
    /// `destination`: TerminalLabel OPTIONAL.
    pub destination: Option<TerminalLabel>,
    /// `dynamicRTPPayloadType`: INTEGER (96..127) OPTIONAL.
    pub dynamic_rtp_payload_type: Option<u8>,
    /// `mediaPacketization`: CHOICE OPTIONAL.
    pub media_packetization: Option<MediaPacketization>,
    /// `transportCapability`: TransportCapability OPTIONAL, addition 0.
    pub transport_capability: Option<Box<TransportCapability>>,
    /// `redundancyEncoding`: RedundancyEncoding OPTIONAL, addition 1.
    pub redundancy_encoding: Option<RedundancyEncoding>,
    /// `source`: TerminalLabel OPTIONAL, addition 2.
    pub source: Option<TerminalLabel>,
    /// `nominalAudioLevel`: INTEGER (0..63) OPTIONAL, addition 3.
    pub nominal_audio_level: Option<u8>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H2250LogicalChannelParameters.mediaPacketization`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum MediaPacketization {
    /// `h261aVideoPacketization`.
    #[default]
    H261aVideoPacketization,
    /// `rtpPayloadType`: RTPPayloadType, addition 0.
    RtpPayloadType(Box<RtpPayloadType>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `H2250LogicalChannelAckParameters`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H2250LogicalChannelAckParameters {
    /// `nonStandard`: SEQUENCE OF NonStandardParameter OPTIONAL.
    pub non_standard: Option<Vec<NonStandardParameter>>,
    /// `sessionID`: INTEGER (1..255) OPTIONAL.
    pub session_id: Option<u8>,
    /// `mediaChannel`: TransportAddress OPTIONAL.
    pub media_channel: Option<TransportAddress>,
    /// `mediaControlChannel`: TransportAddress OPTIONAL.
    pub media_control_channel: Option<TransportAddress>,
    /// `dynamicRTPPayloadType`: INTEGER (96..127) OPTIONAL.
    pub dynamic_rtp_payload_type: Option<u8>,
    /// `flowControlToZero`: BOOLEAN, addition 0.
    pub flow_control_to_zero: Option<bool>,
    /// `portNumber`: INTEGER (0..65535) OPTIONAL, addition 1.
    pub port_number: Option<u16>,
    /// `multiplePayloadStream`: MultiplePayloadStream OPTIONAL, addition 2.
    pub multiple_payload_stream: Option<MultiplePayloadStream>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RTPPayloadType`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RtpPayloadType {
    /// `payloadDescriptor`: CHOICE.
    pub payload_descriptor: PayloadDescriptor,
    /// `payloadType`: INTEGER (0..127) OPTIONAL.
    pub payload_type: Option<u8>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RTPPayloadType.payloadDescriptor`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PayloadDescriptor {
    /// `nonStandardIdentifier`: NonStandardParameter.
    NonStandardIdentifier(Box<NonStandardParameter>),
    /// `rfc-number`: INTEGER (1..32768, ...).
    RfcNumber(i64),
    /// `oid`: OBJECT IDENTIFIER.
    Oid(ObjectIdentifier),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for PayloadDescriptor {
    fn default() -> Self {
        Self::NonStandardIdentifier(Default::default())
    }
}

/// `TransportAddress`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TransportAddress {
    /// `unicastAddress`: UnicastAddress.
    UnicastAddress(UnicastAddress),
    /// `multicastAddress`: MulticastAddress.
    MulticastAddress(MulticastAddress),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for TransportAddress {
    fn default() -> Self {
        Self::UnicastAddress(Default::default())
    }
}

/// `UnicastAddress`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnicastAddress {
    /// `iPAddress`: SEQUENCE.
    IpAddress(UnicastIpAddress),
    /// `iPXAddress`: SEQUENCE.
    IpxAddress(UnicastIpxAddress),
    /// `iP6Address`: SEQUENCE.
    Ip6Address(UnicastIp6Address),
    /// `netBios`: OCTET STRING (SIZE (16)).
    NetBios([u8; 16]),
    /// `iPSourceRouteAddress`: SEQUENCE.
    IpSourceRouteAddress(IpSourceRouteAddress),
    /// `nsap`: OCTET STRING (SIZE (1..20)), addition 0.
    Nsap(Octets),
    /// `nonStandardAddress`: NonStandardParameter, addition 1.
    NonStandardAddress(Box<NonStandardParameter>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for UnicastAddress {
    fn default() -> Self {
        Self::IpAddress(Default::default())
    }
}

/// `UnicastAddress.iPAddress`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnicastIpAddress {
    /// `network`: OCTET STRING (SIZE (4)).
    pub network: [u8; 4],
    /// `tsapIdentifier`: INTEGER (0..65535).
    pub tsap_identifier: u16,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `UnicastAddress.iPXAddress`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnicastIpxAddress {
    /// `node`: OCTET STRING (SIZE (6)).
    pub node: [u8; 6],
    /// `netnum`: OCTET STRING (SIZE (4)).
    pub netnum: [u8; 4],
    /// `tsapIdentifier`: OCTET STRING (SIZE (2)).
    pub tsap_identifier: [u8; 2],
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `UnicastAddress.iP6Address`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnicastIp6Address {
    /// `network`: OCTET STRING (SIZE (16)).
    pub network: [u8; 16],
    /// `tsapIdentifier`: INTEGER (0..65535).
    pub tsap_identifier: u16,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `UnicastAddress.iPSourceRouteAddress`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IpSourceRouteAddress {
    /// `routing`: CHOICE.
    pub routing: IpSourceRouting,
    /// `network`: OCTET STRING (SIZE (4)).
    pub network: [u8; 4],
    /// `tsapIdentifier`: INTEGER (0..65535).
    pub tsap_identifier: u16,
    /// `route`: SEQUENCE OF OCTET STRING (SIZE (4)).
    pub route: List<[u8; 4], 4>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `UnicastAddress.iPSourceRouteAddress.routing`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum IpSourceRouting {
    /// `strict`.
    #[default]
    Strict,
    /// `loose`.
    Loose,
}

/// `MulticastAddress`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MulticastAddress {
    /// `iPAddress`: SEQUENCE.
    IpAddress(MulticastIpAddress),
    /// `iP6Address`: SEQUENCE.
    Ip6Address(MulticastIp6Address),
    /// `nsap`: OCTET STRING (SIZE (1..20)), addition 0.
    Nsap(Octets),
    /// `nonStandardAddress`: NonStandardParameter, addition 1.
    NonStandardAddress(Box<NonStandardParameter>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for MulticastAddress {
    fn default() -> Self {
        Self::IpAddress(Default::default())
    }
}

/// `MulticastAddress.iPAddress`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MulticastIpAddress {
    /// `network`: OCTET STRING (SIZE (4)).
    pub network: [u8; 4],
    /// `tsapIdentifier`: INTEGER (0..65535).
    pub tsap_identifier: u16,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MulticastAddress.iP6Address`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MulticastIp6Address {
    /// `network`: OCTET STRING (SIZE (16)).
    pub network: [u8; 16],
    /// `tsapIdentifier`: INTEGER (0..65535).
    pub tsap_identifier: u16,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H222LogicalChannelParameters`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H222LogicalChannelParameters {
    /// `resourceID`: INTEGER (0..65535).
    pub resource_id: u16,
    /// `subChannelID`: INTEGER (0..8191).
    pub sub_channel_id: u16,
    /// `pcr-pid`: INTEGER (0..8191) OPTIONAL.
    pub pcr_pid: Option<u16>,
    /// `programDescriptors`: OCTET STRING OPTIONAL.
    pub program_descriptors: Option<Octets>,
    /// `streamDescriptors`: OCTET STRING OPTIONAL.
    pub stream_descriptors: Option<Octets>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H223LogicalChannelParameters`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H223LogicalChannelParameters {
    /// `adaptationLayerType`: CHOICE.
    pub adaptation_layer_type: H223AdaptationLayer,
    /// `segmentableFlag`: BOOLEAN.
    pub segmentable_flag: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H223LogicalChannelParameters.adaptationLayerType`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum H223AdaptationLayer {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `al1Framed`.
    Al1Framed,
    /// `al1NotFramed`.
    Al1NotFramed,
    /// `al2WithoutSequenceNumbers`.
    Al2WithoutSequenceNumbers,
    /// `al2WithSequenceNumbers`.
    Al2WithSequenceNumbers,
    /// `al3`: SEQUENCE.
    Al3(H223Al3),
    /// `al1M`: H223AL1MParameters, addition 0.
    Al1m(Box<H223Al1mParameters>),
    /// `al2M`: H223AL2MParameters, addition 1.
    Al2m(H223Al2mParameters),
    /// `al3M`: H223AL3MParameters, addition 2.
    Al3m(Box<H223Al3mParameters>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for H223AdaptationLayer {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `H223LogicalChannelParameters.adaptationLayerType.al3`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H223Al3 {
    /// `controlFieldOctets`: INTEGER (0..2).
    pub control_field_octets: u8,
    /// `sendBufferSize`: INTEGER (0..16777215).
    pub send_buffer_size: u32,
}

/// `H223AL1MParameters`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct H223Al1mParameters {
    /// `transferMode`: CHOICE.
    pub transfer_mode: Al1mTransferMode,
    /// `headerFEC`: CHOICE.
    pub header_fec: Al1mHeaderFec,
    /// `crcLength`: CHOICE.
    pub crc_length: Al1mCrcLength,
    /// `rcpcCodeRate`: INTEGER (8..32).
    pub rcpc_code_rate: u8,
    /// `arqType`: CHOICE.
    pub arq_type: Al1mArqType,
    /// `alpduInterleaving`: BOOLEAN.
    pub alpdu_interleaving: bool,
    /// `alsduSplitting`: BOOLEAN.
    pub alsdu_splitting: bool,
    /// `rsCodeCorrection`: INTEGER (0..127) OPTIONAL, addition 0.
    pub rs_code_correction: Option<u8>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for H223Al1mParameters {
    fn default() -> Self {
        Self {
            transfer_mode: Default::default(),
            header_fec: Default::default(),
            crc_length: Default::default(),
            rcpc_code_rate: 8,
            arq_type: Default::default(),
            alpdu_interleaving: Default::default(),
            alsdu_splitting: Default::default(),
            rs_code_correction: None,
            extension: Extension::default(),
        }
    }
}

/// `H223AL1MParameters.transferMode`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Al1mTransferMode {
    /// `framed`.
    #[default]
    Framed,
    /// `unframed`.
    Unframed,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `H223AL1MParameters.headerFEC`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Al1mHeaderFec {
    /// `sebch16-7`.
    #[default]
    Sebch167,
    /// `golay24-12`.
    Golay2412,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `H223AL1MParameters.crcLength`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Al1mCrcLength {
    /// `crc4bit`.
    #[default]
    Crc4bit,
    /// `crc12bit`.
    Crc12bit,
    /// `crc20bit`.
    Crc20bit,
    /// `crc28bit`.
    Crc28bit,
    /// `crc8bit`, addition 0.
    Crc8bit,
    /// `crc16bit`, addition 1.
    Crc16bit,
    /// `crc32bit`, addition 2.
    Crc32bit,
    /// `crcNotUsed`, addition 3.
    CrcNotUsed,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `H223AL1MParameters.arqType`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Al1mArqType {
    /// `noArq`.
    #[default]
    NoArq,
    /// `typeIArq`: H223AnnexCArqParameters.
    TypeIArq(H223AnnexCArqParameters),
    /// `typeIIArq`: H223AnnexCArqParameters.
    TypeIiArq(H223AnnexCArqParameters),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `H223AL2MParameters`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H223Al2mParameters {
    /// `headerFEC`: CHOICE.
    pub header_fec: Al2mHeaderFec,
    /// `alpduInterleaving`: BOOLEAN.
    pub alpdu_interleaving: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H223AL2MParameters.headerFEC`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Al2mHeaderFec {
    /// `sebch16-5`.
    #[default]
    Sebch165,
    /// `golay24-12`.
    Golay2412,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `H223AL3MParameters`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct H223Al3mParameters {
    /// `headerFormat`: CHOICE.
    pub header_format: Al3mHeaderFormat,
    /// `crcLength`: CHOICE.
    pub crc_length: Al3mCrcLength,
    /// `rcpcCodeRate`: INTEGER (8..32).
    pub rcpc_code_rate: u8,
    /// `arqType`: CHOICE.
    pub arq_type: Al3mArqType,
    /// `alpduInterleaving`: BOOLEAN.
    pub alpdu_interleaving: bool,
    /// `rsCodeCorrection`: INTEGER (0..127) OPTIONAL, addition 0.
    pub rs_code_correction: Option<u8>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for H223Al3mParameters {
    fn default() -> Self {
        Self {
            header_format: Default::default(),
            crc_length: Default::default(),
            rcpc_code_rate: 8,
            arq_type: Default::default(),
            alpdu_interleaving: Default::default(),
            rs_code_correction: None,
            extension: Extension::default(),
        }
    }
}

/// `H223AL3MParameters.headerFormat`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Al3mHeaderFormat {
    /// `sebch16-7`.
    #[default]
    Sebch167,
    /// `golay24-12`.
    Golay2412,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `H223AL3MParameters.crcLength`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Al3mCrcLength {
    /// `crc4bit`.
    #[default]
    Crc4bit,
    /// `crc12bit`.
    Crc12bit,
    /// `crc20bit`.
    Crc20bit,
    /// `crc28bit`.
    Crc28bit,
    /// `crc8bit`, addition 0.
    Crc8bit,
    /// `crc16bit`, addition 1.
    Crc16bit,
    /// `crc32bit`, addition 2.
    Crc32bit,
    /// `crcNotUsed`, addition 3.
    CrcNotUsed,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `H223AL3MParameters.arqType`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Al3mArqType {
    /// `noArq`.
    #[default]
    NoArq,
    /// `typeIArq`: H223AnnexCArqParameters.
    TypeIArq(H223AnnexCArqParameters),
    /// `typeIIArq`: H223AnnexCArqParameters.
    TypeIiArq(H223AnnexCArqParameters),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `H223AnnexCArqParameters`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H223AnnexCArqParameters {
    /// `numberOfRetransmissions`: CHOICE.
    pub number_of_retransmissions: NumberOfRetransmissions,
    /// `sendBufferSize`: INTEGER (0..16777215).
    pub send_buffer_size: u32,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H223AnnexCArqParameters.numberOfRetransmissions`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NumberOfRetransmissions {
    /// `finite`: INTEGER (0..16).
    Finite(u8),
    /// `infinite`.
    Infinite,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for NumberOfRetransmissions {
    fn default() -> Self {
        Self::Finite(Default::default())
    }
}

/// `V76LogicalChannelParameters`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct V76LogicalChannelParameters {
    /// `hdlcParameters`: V76HDLCParameters.
    pub hdlc_parameters: V76HdlcParameters,
    /// `suspendResume`: CHOICE.
    pub suspend_resume: V76SuspendResume,
    /// `uIH`: BOOLEAN.
    pub uih: bool,
    /// `mode`: CHOICE.
    pub mode: V76Mode,
    /// `v75Parameters`: V75Parameters.
    pub v75_parameters: V75Parameters,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `V76LogicalChannelParameters.suspendResume`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum V76SuspendResume {
    /// `noSuspendResume`.
    #[default]
    NoSuspendResume,
    /// `suspendResumewAddress`.
    SuspendResumewAddress,
    /// `suspendResumewoAddress`.
    SuspendResumewoAddress,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `V76LogicalChannelParameters.mode`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum V76Mode {
    /// `eRM`: SEQUENCE.
    Erm(V76Erm),
    /// `uNERM`.
    Unerm,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for V76Mode {
    fn default() -> Self {
        Self::Erm(Default::default())
    }
}

/// `V76LogicalChannelParameters.mode.eRM`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct V76Erm {
    /// `windowSize`: INTEGER (1..127).
    pub window_size: u8,
    /// `recovery`: CHOICE.
    pub recovery: V76ErmRecovery,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for V76Erm {
    fn default() -> Self {
        Self {
            window_size: 1,
            recovery: Default::default(),
            extension: Extension::default(),
        }
    }
}

/// `V76LogicalChannelParameters.mode.eRM.recovery`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum V76ErmRecovery {
    /// `rej`.
    #[default]
    Rej,
    /// `sREJ`.
    Srej,
    /// `mSREJ`.
    Msrej,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `V76HDLCParameters`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct V76HdlcParameters {
    /// `crcLength`: CRCLength.
    pub crc_length: CrcLength,
    /// `n401`: INTEGER (1..4095).
    pub n401: u16,
    /// `loopbackTestProcedure`: BOOLEAN.
    pub loopback_test_procedure: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for V76HdlcParameters {
    fn default() -> Self {
        Self {
            crc_length: Default::default(),
            n401: 1,
            loopback_test_procedure: Default::default(),
            extension: Extension::default(),
        }
    }
}

/// `V75Parameters`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct V75Parameters {
    /// `audioHeaderPresent`: BOOLEAN.
    pub audio_header_present: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CRCLength`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CrcLength {
    /// `crc8bit`.
    #[default]
    Crc8bit,
    /// `crc16bit`.
    Crc16bit,
    /// `crc32bit`.
    Crc32bit,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `CloseLogicalChannel`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CloseLogicalChannel {
    /// `forwardLogicalChannelNumber`: LogicalChannelNumber.
    pub forward_logical_channel_number: LogicalChannelNumber,
    /// `source`: CHOICE.
    pub source: CloseLogicalChannelSource,
    /// `reason`: CHOICE, addition 0.
    pub reason: Option<CloseLogicalChannelReason>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for CloseLogicalChannel {
    fn default() -> Self {
        Self {
            forward_logical_channel_number: 1,
            source: Default::default(),
            reason: None,
            extension: Extension::default(),
        }
    }
}

/// `CloseLogicalChannel.source`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CloseLogicalChannelSource {
    /// `user`.
    #[default]
    User,
    /// `lcse`.
    Lcse,
}

/// `CloseLogicalChannel.reason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CloseLogicalChannelReason {
    /// `unknown`.
    #[default]
    NotKnown,
    /// `reopen`.
    Reopen,
    /// `reservationFailure`.
    ReservationFailure,
    /// `networkErrorCode`: INTEGER (0..255), addition 0.
    NetworkErrorCode(u8),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `CloseLogicalChannelAck`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CloseLogicalChannelAck {
    /// `forwardLogicalChannelNumber`: LogicalChannelNumber.
    pub forward_logical_channel_number: LogicalChannelNumber,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for CloseLogicalChannelAck {
    fn default() -> Self {
        Self {
            forward_logical_channel_number: 1,
            extension: Extension::default(),
        }
    }
}

/// `RequestChannelClose`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestChannelClose {
    /// `forwardLogicalChannelNumber`: LogicalChannelNumber.
    pub forward_logical_channel_number: LogicalChannelNumber,
    /// `qosCapability`: QOSCapability OPTIONAL, addition 0.
    pub qos_capability: Option<Box<QosCapability>>,
    /// `reason`: CHOICE, addition 1.
    pub reason: Option<RequestChannelCloseReason>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for RequestChannelClose {
    fn default() -> Self {
        Self {
            forward_logical_channel_number: 1,
            qos_capability: None,
            reason: None,
            extension: Extension::default(),
        }
    }
}

/// `RequestChannelClose.reason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RequestChannelCloseReason {
    /// `unknown`.
    #[default]
    NotKnown,
    /// `normal`.
    Normal,
    /// `reopen`.
    Reopen,
    /// `reservationFailure`.
    ReservationFailure,
    /// `networkErrorCode`: INTEGER (0..255), addition 0.
    NetworkErrorCode(u8),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `RequestChannelCloseAck`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestChannelCloseAck {
    /// `forwardLogicalChannelNumber`: LogicalChannelNumber.
    pub forward_logical_channel_number: LogicalChannelNumber,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for RequestChannelCloseAck {
    fn default() -> Self {
        Self {
            forward_logical_channel_number: 1,
            extension: Extension::default(),
        }
    }
}

/// `RequestChannelCloseReject`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestChannelCloseReject {
    /// `forwardLogicalChannelNumber`: LogicalChannelNumber.
    pub forward_logical_channel_number: LogicalChannelNumber,
    /// `cause`: CHOICE.
    pub cause: RequestChannelCloseRejectCause,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for RequestChannelCloseReject {
    fn default() -> Self {
        Self {
            forward_logical_channel_number: 1,
            cause: Default::default(),
            extension: Extension::default(),
        }
    }
}

/// `RequestChannelCloseReject.cause`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RequestChannelCloseRejectCause {
    /// `unspecified`.
    #[default]
    Unspecified,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `RequestChannelCloseRelease`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestChannelCloseRelease {
    /// `forwardLogicalChannelNumber`: LogicalChannelNumber.
    pub forward_logical_channel_number: LogicalChannelNumber,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for RequestChannelCloseRelease {
    fn default() -> Self {
        Self {
            forward_logical_channel_number: 1,
            extension: Extension::default(),
        }
    }
}

/// `LogicalChannelRateRequest`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogicalChannelRateRequest {
    /// `sequenceNumber`: SequenceNumber.
    pub sequence_number: SequenceNumber,
    /// `logicalChannelNumber`: LogicalChannelNumber.
    pub logical_channel_number: LogicalChannelNumber,
    /// `maximumBitRate`: MaximumBitRate.
    pub maximum_bit_rate: MaximumBitRate,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for LogicalChannelRateRequest {
    fn default() -> Self {
        Self {
            sequence_number: Default::default(),
            logical_channel_number: 1,
            maximum_bit_rate: Default::default(),
            extension: Extension::default(),
        }
    }
}

/// `LogicalChannelRateAcknowledge`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogicalChannelRateAcknowledge {
    /// `sequenceNumber`: SequenceNumber.
    pub sequence_number: SequenceNumber,
    /// `logicalChannelNumber`: LogicalChannelNumber.
    pub logical_channel_number: LogicalChannelNumber,
    /// `maximumBitRate`: MaximumBitRate.
    pub maximum_bit_rate: MaximumBitRate,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for LogicalChannelRateAcknowledge {
    fn default() -> Self {
        Self {
            sequence_number: Default::default(),
            logical_channel_number: 1,
            maximum_bit_rate: Default::default(),
            extension: Extension::default(),
        }
    }
}

/// `LogicalChannelRateReject`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogicalChannelRateReject {
    /// `sequenceNumber`: SequenceNumber.
    pub sequence_number: SequenceNumber,
    /// `logicalChannelNumber`: LogicalChannelNumber.
    pub logical_channel_number: LogicalChannelNumber,
    /// `rejectReason`: LogicalChannelRateRejectReason.
    pub reject_reason: LogicalChannelRateRejectReason,
    /// `currentMaximumBitRate`: MaximumBitRate OPTIONAL.
    pub current_maximum_bit_rate: Option<MaximumBitRate>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for LogicalChannelRateReject {
    fn default() -> Self {
        Self {
            sequence_number: Default::default(),
            logical_channel_number: 1,
            reject_reason: Default::default(),
            current_maximum_bit_rate: None,
            extension: Extension::default(),
        }
    }
}

/// `LogicalChannelRateRejectReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum LogicalChannelRateRejectReason {
    /// `undefinedReason`.
    #[default]
    UndefinedReason,
    /// `insufficientResources`.
    InsufficientResources,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `LogicalChannelRateRelease`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogicalChannelRateRelease {
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MaximumBitRate`: INTEGER (0..4294967295).
pub type MaximumBitRate = u32;

/// `FlowControlCommand`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FlowControlCommand {
    /// `scope`: CHOICE.
    pub scope: FlowControlCommandScope,
    /// `restriction`: CHOICE.
    pub restriction: FlowControlCommandRestriction,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `FlowControlCommand.scope`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FlowControlCommandScope {
    /// `logicalChannelNumber`: LogicalChannelNumber.
    LogicalChannelNumber(LogicalChannelNumber),
    /// `resourceID`: INTEGER (0..65535).
    ResourceId(u16),
    /// `wholeMultiplex`.
    WholeMultiplex,
}

impl Default for FlowControlCommandScope {
    fn default() -> Self {
        Self::LogicalChannelNumber(1)
    }
}

/// `FlowControlCommand.restriction`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FlowControlCommandRestriction {
    /// `maximumBitRate`: INTEGER (0..16777215).
    MaximumBitRate(u32),
    /// `noRestriction`.
    NoRestriction,
}

impl Default for FlowControlCommandRestriction {
    fn default() -> Self {
        Self::MaximumBitRate(Default::default())
    }
}

/// `FlowControlIndication`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FlowControlIndication {
    /// `scope`: CHOICE.
    pub scope: FlowControlIndicationScope,
    /// `restriction`: CHOICE.
    pub restriction: FlowControlIndicationRestriction,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `FlowControlIndication.scope`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FlowControlIndicationScope {
    /// `logicalChannelNumber`: LogicalChannelNumber.
    LogicalChannelNumber(LogicalChannelNumber),
    /// `resourceID`: INTEGER (0..65535).
    ResourceId(u16),
    /// `wholeMultiplex`.
    WholeMultiplex,
}

impl Default for FlowControlIndicationScope {
    fn default() -> Self {
        Self::LogicalChannelNumber(1)
    }
}

/// `FlowControlIndication.restriction`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FlowControlIndicationRestriction {
    /// `maximumBitRate`: INTEGER (0..16777215).
    MaximumBitRate(u32),
    /// `noRestriction`.
    NoRestriction,
}

impl Default for FlowControlIndicationRestriction {
    fn default() -> Self {
        Self::MaximumBitRate(Default::default())
    }
}

/// `MultiplexEntrySend`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MultiplexEntrySend {
    /// `sequenceNumber`: SequenceNumber.
    pub sequence_number: SequenceNumber,
    /// `multiplexEntryDescriptors`: SEQUENCE (SIZE (1..15)) OF MultiplexEntryDescriptor.
    pub multiplex_entry_descriptors: Vec<MultiplexEntryDescriptor>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for MultiplexEntrySend {
    fn default() -> Self {
        Self {
            sequence_number: Default::default(),
            multiplex_entry_descriptors: vec![Default::default(); 1],
            extension: Extension::default(),
        }
    }
}

/// `MultiplexEntryDescriptor`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MultiplexEntryDescriptor {
    /// `multiplexTableEntryNumber`: MultiplexTableEntryNumber.
    pub multiplex_table_entry_number: MultiplexTableEntryNumber,
    /// `elementList`: SEQUENCE (SIZE (1..256)) OF MultiplexElement OPTIONAL.
    pub element_list: Option<Vec<MultiplexElement>>,
}

impl Default for MultiplexEntryDescriptor {
    fn default() -> Self {
        Self {
            multiplex_table_entry_number: 1,
            element_list: None,
        }
    }
}

/// `MultiplexElement`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MultiplexElement {
    /// `type`: CHOICE.
    pub r#type: MultiplexElementType,
    /// `repeatCount`: CHOICE.
    pub repeat_count: MultiplexElementRepeatCount,
}

/// `MultiplexElement.type`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MultiplexElementType {
    /// `logicalChannelNumber`: INTEGER (0..65535).
    LogicalChannelNumber(u16),
    /// `subElementList`: SEQUENCE (SIZE (2..255)) OF MultiplexElement.
    SubElementList(Vec<MultiplexElement>),
}

impl Default for MultiplexElementType {
    fn default() -> Self {
        Self::LogicalChannelNumber(Default::default())
    }
}

/// `MultiplexElement.repeatCount`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MultiplexElementRepeatCount {
    /// `finite`: INTEGER (1..65535).
    Finite(u16),
    /// `untilClosingFlag`.
    UntilClosingFlag,
}

impl Default for MultiplexElementRepeatCount {
    fn default() -> Self {
        Self::Finite(1)
    }
}

/// `MultiplexTableEntryNumber`: INTEGER (1..15).
pub type MultiplexTableEntryNumber = u8;

/// `MultiplexEntrySendAck`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MultiplexEntrySendAck {
    /// `sequenceNumber`: SequenceNumber.
    pub sequence_number: SequenceNumber,
    /// `multiplexTableEntryNumber`: SEQUENCE (SIZE (1..15)) OF MultiplexTableEntryNumber.
    pub multiplex_table_entry_number: List<MultiplexTableEntryNumber, 8>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for MultiplexEntrySendAck {
    fn default() -> Self {
        Self {
            sequence_number: Default::default(),
            multiplex_table_entry_number: List::from_elem(1, 1),
            extension: Extension::default(),
        }
    }
}

/// `MultiplexEntrySendReject`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MultiplexEntrySendReject {
    /// `sequenceNumber`: SequenceNumber.
    pub sequence_number: SequenceNumber,
    /// `rejectionDescriptions`: SEQUENCE (SIZE (1..15)) OF MultiplexEntryRejectionDescriptions.
    pub rejection_descriptions: Vec<MultiplexEntryRejectionDescriptions>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for MultiplexEntrySendReject {
    fn default() -> Self {
        Self {
            sequence_number: Default::default(),
            rejection_descriptions: vec![Default::default(); 1],
            extension: Extension::default(),
        }
    }
}

/// `MultiplexEntryRejectionDescriptions`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MultiplexEntryRejectionDescriptions {
    /// `multiplexTableEntryNumber`: MultiplexTableEntryNumber.
    pub multiplex_table_entry_number: MultiplexTableEntryNumber,
    /// `cause`: CHOICE.
    pub cause: MultiplexEntryRejectionCause,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for MultiplexEntryRejectionDescriptions {
    fn default() -> Self {
        Self {
            multiplex_table_entry_number: 1,
            cause: Default::default(),
            extension: Extension::default(),
        }
    }
}

/// `MultiplexEntryRejectionDescriptions.cause`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum MultiplexEntryRejectionCause {
    /// `unspecifiedCause`.
    #[default]
    UnspecifiedCause,
    /// `descriptorTooComplex`.
    DescriptorTooComplex,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `MultiplexEntrySendRelease`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MultiplexEntrySendRelease {
    /// `multiplexTableEntryNumber`: SEQUENCE (SIZE (1..15)) OF MultiplexTableEntryNumber.
    pub multiplex_table_entry_number: List<MultiplexTableEntryNumber, 8>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for MultiplexEntrySendRelease {
    fn default() -> Self {
        Self {
            multiplex_table_entry_number: List::from_elem(1, 1),
            extension: Extension::default(),
        }
    }
}

/// `RequestMultiplexEntry`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestMultiplexEntry {
    /// `entryNumbers`: SEQUENCE (SIZE (1..15)) OF MultiplexTableEntryNumber.
    pub entry_numbers: List<MultiplexTableEntryNumber, 8>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for RequestMultiplexEntry {
    fn default() -> Self {
        Self {
            entry_numbers: List::from_elem(1, 1),
            extension: Extension::default(),
        }
    }
}

/// `RequestMultiplexEntryAck`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestMultiplexEntryAck {
    /// `entryNumbers`: SEQUENCE (SIZE (1..15)) OF MultiplexTableEntryNumber.
    pub entry_numbers: List<MultiplexTableEntryNumber, 8>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for RequestMultiplexEntryAck {
    fn default() -> Self {
        Self {
            entry_numbers: List::from_elem(1, 1),
            extension: Extension::default(),
        }
    }
}

/// `RequestMultiplexEntryReject`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestMultiplexEntryReject {
    /// `entryNumbers`: SEQUENCE (SIZE (1..15)) OF MultiplexTableEntryNumber.
    pub entry_numbers: List<MultiplexTableEntryNumber, 8>,
    /// `rejectionDescriptions`: SEQUENCE (SIZE (1..15)) OF RequestMultiplexEntryRejectionDescriptions.
    pub rejection_descriptions: Vec<RequestMultiplexEntryRejectionDescriptions>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for RequestMultiplexEntryReject {
    fn default() -> Self {
        Self {
            entry_numbers: List::from_elem(1, 1),
            rejection_descriptions: vec![Default::default(); 1],
            extension: Extension::default(),
        }
    }
}

/// `RequestMultiplexEntryRejectionDescriptions`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestMultiplexEntryRejectionDescriptions {
    /// `multiplexTableEntryNumber`: MultiplexTableEntryNumber.
    pub multiplex_table_entry_number: MultiplexTableEntryNumber,
    /// `cause`: CHOICE.
    pub cause: RequestMultiplexEntryRejectionCause,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for RequestMultiplexEntryRejectionDescriptions {
    fn default() -> Self {
        Self {
            multiplex_table_entry_number: 1,
            cause: Default::default(),
            extension: Extension::default(),
        }
    }
}

/// `RequestMultiplexEntryRejectionDescriptions.cause`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RequestMultiplexEntryRejectionCause {
    /// `unspecifiedCause`.
    #[default]
    UnspecifiedCause,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `RequestMultiplexEntryRelease`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestMultiplexEntryRelease {
    /// `entryNumbers`: SEQUENCE (SIZE (1..15)) OF MultiplexTableEntryNumber.
    pub entry_numbers: List<MultiplexTableEntryNumber, 8>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for RequestMultiplexEntryRelease {
    fn default() -> Self {
        Self {
            entry_numbers: List::from_elem(1, 1),
            extension: Extension::default(),
        }
    }
}

/// `H223MultiplexReconfiguration`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum H223MultiplexReconfiguration {
    /// `h223ModeChange`: CHOICE.
    H223ModeChange(H223ModeChange),
    /// `h223AnnexADoubleFlag`: CHOICE.
    H223AnnexADoubleFlag(H223AnnexADoubleFlag),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for H223MultiplexReconfiguration {
    fn default() -> Self {
        Self::H223ModeChange(Default::default())
    }
}

/// `H223MultiplexReconfiguration.h223ModeChange`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum H223ModeChange {
    /// `toLevel0`.
    #[default]
    ToLevel0,
    /// `toLevel1`.
    ToLevel1,
    /// `toLevel2`.
    ToLevel2,
    /// `toLevel2withOptionalHeader`.
    ToLevel2WithOptionalHeader,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `H223MultiplexReconfiguration.h223AnnexADoubleFlag`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum H223AnnexADoubleFlag {
    /// `start`.
    #[default]
    Start,
    /// `stop`.
    Stop,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `MobileMultilinkReconfigurationCommand`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MobileMultilinkReconfigurationCommand {
    /// `sampleSize`: INTEGER (1..255).
    pub sample_size: u8,
    /// `samplesPerFrame`: INTEGER (1..255).
    pub samples_per_frame: u8,
    /// `status`: CHOICE.
    pub status: MobileMultilinkReconfigurationStatus,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for MobileMultilinkReconfigurationCommand {
    fn default() -> Self {
        Self {
            sample_size: 1,
            samples_per_frame: 1,
            status: Default::default(),
            extension: Extension::default(),
        }
    }
}

/// `MobileMultilinkReconfigurationCommand.status`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum MobileMultilinkReconfigurationStatus {
    /// `synchronized`.
    #[default]
    Synchronized,
    /// `reconfiguration`.
    Reconfiguration,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `MobileMultilinkReconfigurationIndication`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MobileMultilinkReconfigurationIndication {
    /// `sampleSize`: INTEGER (1..255).
    pub sample_size: u8,
    /// `samplesPerFrame`: INTEGER (1..255).
    pub samples_per_frame: u8,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for MobileMultilinkReconfigurationIndication {
    fn default() -> Self {
        Self {
            sample_size: 1,
            samples_per_frame: 1,
            extension: Extension::default(),
        }
    }
}

/// `RequestMode`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestMode {
    /// `sequenceNumber`: SequenceNumber.
    pub sequence_number: SequenceNumber,
    /// `requestedModes`: SEQUENCE (SIZE (1..256)) OF ModeDescription.
    pub requested_modes: Vec<ModeDescription>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for RequestMode {
    fn default() -> Self {
        Self {
            sequence_number: Default::default(),
            requested_modes: vec![List::from_elem(Default::default(), 1); 1],
            extension: Extension::default(),
        }
    }
}

/// `RequestModeAck`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RequestModeAck {
    /// `sequenceNumber`: SequenceNumber.
    pub sequence_number: SequenceNumber,
    /// `response`: CHOICE.
    pub response: RequestModeAckResponse,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RequestModeAck.response`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RequestModeAckResponse {
    /// `willTransmitMostPreferredMode`.
    #[default]
    WillTransmitMostPreferredMode,
    /// `willTransmitLessPreferredMode`.
    WillTransmitLessPreferredMode,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `RequestModeReject`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RequestModeReject {
    /// `sequenceNumber`: SequenceNumber.
    pub sequence_number: SequenceNumber,
    /// `cause`: CHOICE.
    pub cause: RequestModeRejectCause,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RequestModeReject.cause`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RequestModeRejectCause {
    /// `modeUnavailable`.
    #[default]
    ModeUnavailable,
    /// `multipointConstraint`.
    MultipointConstraint,
    /// `requestDenied`.
    RequestDenied,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `RequestModeRelease`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RequestModeRelease {
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ModeDescription`: SEQUENCE (SIZE (1..256)) OF ModeElement.
pub type ModeDescription = List<ModeElement, 1>;

/// `ModeElement`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ModeElement {
    /// `type`: ModeElementType.
    pub r#type: ModeElementType,
    /// `h223ModeParameters`: H223ModeParameters OPTIONAL.
    pub h223_mode_parameters: Option<Box<H223ModeParameters>>,
    /// `v76ModeParameters`: V76ModeParameters OPTIONAL, addition 0.
    pub v76_mode_parameters: Option<V76ModeParameters>,
    /// `h2250ModeParameters`: H2250ModeParameters OPTIONAL, addition 1.
    pub h2250_mode_parameters: Option<Box<H2250ModeParameters>>,
    /// `genericModeParameters`: GenericCapability OPTIONAL, addition 2.
    pub generic_mode_parameters: Option<Box<GenericCapability>>,
    /// `multiplexedStreamModeParameters`: MultiplexedStreamModeParameters OPTIONAL, addition 3.
    pub multiplexed_stream_mode_parameters: Option<MultiplexedStreamModeParameters>,
    /// `logicalChannelNumber`: LogicalChannelNumber OPTIONAL, addition 4.
    pub logical_channel_number: Option<LogicalChannelNumber>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ModeElementType`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ModeElementType {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(NonStandardParameter),
    /// `videoMode`: VideoMode.
    VideoMode(VideoMode),
    /// `audioMode`: AudioMode.
    AudioMode(AudioMode),
    /// `dataMode`: DataMode.
    DataMode(DataMode),
    /// `encryptionMode`: EncryptionMode.
    EncryptionMode(EncryptionMode),
    /// `h235Mode`: H235Mode, addition 0.
    H235Mode(Box<H235Mode>),
    /// `multiplexedStreamMode`: MultiplexedStreamParameter, addition 1.
    MultiplexedStreamMode(MultiplexedStreamParameter),
    /// `redundancyEncodingDTMode`: RedundancyEncodingDTMode, addition 2.
    RedundancyEncodingDtMode(Box<RedundancyEncodingDtMode>),
    /// `multiplePayloadStreamMode`: MultiplePayloadStreamMode, addition 3.
    MultiplePayloadStreamMode(MultiplePayloadStreamMode),
    /// `depFecMode`: DepFECMode, addition 4.
    DepFecMode(DepFecMode),
    /// `fecMode`: FECMode, addition 5.
    FecMode(FecMode),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for ModeElementType {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `H235Mode`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H235Mode {
    /// `encryptionAuthenticationAndIntegrity`: EncryptionAuthenticationAndIntegrity.
    pub encryption_authentication_and_integrity: EncryptionAuthenticationAndIntegrity,
    /// `mediaMode`: CHOICE.
    pub media_mode: H235MediaMode,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H235Mode.mediaMode`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum H235MediaMode {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `videoMode`: VideoMode.
    VideoMode(Box<VideoMode>),
    /// `audioMode`: AudioMode.
    AudioMode(AudioMode),
    /// `dataMode`: DataMode.
    DataMode(Box<DataMode>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for H235MediaMode {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `MultiplexedStreamModeParameters`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MultiplexedStreamModeParameters {
    /// `logicalChannelNumber`: LogicalChannelNumber.
    pub logical_channel_number: LogicalChannelNumber,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for MultiplexedStreamModeParameters {
    fn default() -> Self {
        Self {
            logical_channel_number: 1,
            extension: Extension::default(),
        }
    }
}

/// `RedundancyEncodingMode`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RedundancyEncodingMode {
    /// `redundancyEncodingMethod`: RedundancyEncodingMethod.
    pub redundancy_encoding_method: RedundancyEncodingMethod,
    /// `secondaryEncoding`: CHOICE OPTIONAL.
    pub secondary_encoding: Option<SecondaryEncoding>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RedundancyEncodingMode.secondaryEncoding`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecondaryEncoding {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `audioData`: AudioMode.
    AudioData(AudioMode),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for SecondaryEncoding {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `RedundancyEncodingDTMode`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RedundancyEncodingDtMode {
    /// `redundancyEncodingMethod`: RedundancyEncodingMethod.
    pub redundancy_encoding_method: RedundancyEncodingMethod,
    /// `primary`: RedundancyEncodingDTModeElement.
    pub primary: RedundancyEncodingDtModeElement,
    /// `secondary`: SEQUENCE OF RedundancyEncodingDTModeElement.
    pub secondary: Vec<RedundancyEncodingDtModeElement>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RedundancyEncodingDTModeElement`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RedundancyEncodingDtModeElement {
    /// `type`: CHOICE.
    pub r#type: RedundancyEncodingDtModeElementType,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RedundancyEncodingDTModeElement.type`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RedundancyEncodingDtModeElementType {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `videoMode`: VideoMode.
    VideoMode(Box<VideoMode>),
    /// `audioMode`: AudioMode.
    AudioMode(AudioMode),
    /// `dataMode`: DataMode.
    DataMode(Box<DataMode>),
    /// `encryptionMode`: EncryptionMode.
    EncryptionMode(EncryptionMode),
    /// `h235Mode`: H235Mode.
    H235Mode(Box<H235Mode>),
    /// `fecMode`: FECMode, addition 0.
    FecMode(Box<FecMode>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for RedundancyEncodingDtModeElementType {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `MultiplePayloadStreamMode`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MultiplePayloadStreamMode {
    /// `elements`: SEQUENCE OF MultiplePayloadStreamElementMode.
    pub elements: Vec<MultiplePayloadStreamElementMode>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MultiplePayloadStreamElementMode`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MultiplePayloadStreamElementMode {
    /// `type`: ModeElementType.
    pub r#type: Box<ModeElementType>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `FECMode`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FecMode {
    /// `protectedElement`: ModeElementType.
    pub protected_element: Box<ModeElementType>,
    /// `fecScheme`: OBJECT IDENTIFIER OPTIONAL.
    pub fec_scheme: Option<ObjectIdentifier>,
    /// `rfc2733Format`: CHOICE OPTIONAL.
    pub rfc2733_format: Option<FecModeRfc2733Format>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `FECMode.rfc2733Format`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FecModeRfc2733Format {
    /// `rfc2733rfc2198`: MaxRedundancy.
    Rfc2733Rfc2198(MaxRedundancy),
    /// `rfc2733sameport`: MaxRedundancy.
    Rfc2733SamePort(MaxRedundancy),
    /// `rfc2733diffport`: MaxRedundancy.
    Rfc2733DiffPort(MaxRedundancy),
}

impl Default for FecModeRfc2733Format {
    fn default() -> Self {
        Self::Rfc2733Rfc2198(1)
    }
}

/// `DepFECMode`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DepFecMode {
    /// `rfc2733Mode`: SEQUENCE.
    Rfc2733Mode(DepFecModeRfc2733),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for DepFecMode {
    fn default() -> Self {
        Self::Rfc2733Mode(Default::default())
    }
}

/// `DepFECMode.rfc2733Mode`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DepFecModeRfc2733 {
    /// `mode`: CHOICE.
    pub mode: DepFecModeMode,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `DepFECMode.rfc2733Mode.mode`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum DepFecModeMode {
    /// `redundancyEncoding`.
    #[default]
    RedundancyEncoding,
    /// `separateStream`: CHOICE.
    SeparateStream(DepFecModeSeparateStream),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `DepFECMode.rfc2733Mode.mode.separateStream`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DepFecModeSeparateStream {
    /// `differentPort`: SEQUENCE.
    DifferentPort(DepFecModeDifferentPort),
    /// `samePort`: SEQUENCE.
    SamePort(DepFecModeSamePort),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for DepFecModeSeparateStream {
    fn default() -> Self {
        Self::DifferentPort(Default::default())
    }
}

/// `DepFECMode.rfc2733Mode.mode.separateStream.differentPort`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DepFecModeDifferentPort {
    /// `protectedSessionID`: INTEGER (1..255).
    pub protected_session_id: u8,
    /// `protectedPayloadType`: INTEGER (0..127) OPTIONAL.
    pub protected_payload_type: Option<u8>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for DepFecModeDifferentPort {
    fn default() -> Self {
        Self {
            protected_session_id: 1,
            protected_payload_type: None,
            extension: Extension::default(),
        }
    }
}

/// `DepFECMode.rfc2733Mode.mode.separateStream.samePort`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DepFecModeSamePort {
    /// `protectedType`: ModeElementType.
    pub protected_type: Box<ModeElementType>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H2250ModeParameters`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H2250ModeParameters {
    /// `redundancyEncodingMode`: RedundancyEncodingMode OPTIONAL.
    pub redundancy_encoding_mode: Option<RedundancyEncodingMode>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H223ModeParameters`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H223ModeParameters {
    /// `adaptationLayerType`: CHOICE.
    pub adaptation_layer_type: H223ModeAdaptationLayer,
    /// `segmentableFlag`: BOOLEAN.
    pub segmentable_flag: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H223ModeParameters.adaptationLayerType`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum H223ModeAdaptationLayer {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `al1Framed`.
    Al1Framed,
    /// `al1NotFramed`.
    Al1NotFramed,
    /// `al2WithoutSequenceNumbers`.
    Al2WithoutSequenceNumbers,
    /// `al2WithSequenceNumbers`.
    Al2WithSequenceNumbers,
    /// `al3`: SEQUENCE.
    Al3(H223ModeAl3),
    /// `al1M`: H223AL1MParameters, addition 0.
    Al1m(Box<H223Al1mParameters>),
    /// `al2M`: H223AL2MParameters, addition 1.
    Al2m(H223Al2mParameters),
    /// `al3M`: H223AL3MParameters, addition 2.
    Al3m(Box<H223Al3mParameters>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for H223ModeAdaptationLayer {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `H223ModeParameters.adaptationLayerType.al3`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H223ModeAl3 {
    /// `controlFieldOctets`: INTEGER (0..2).
    pub control_field_octets: u8,
    /// `sendBufferSize`: INTEGER (0..16777215).
    pub send_buffer_size: u32,
}

/// `V76ModeParameters`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum V76ModeParameters {
    /// `suspendResumewAddress`.
    #[default]
    SuspendResumewAddress,
    /// `suspendResumewoAddress`.
    SuspendResumewoAddress,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `EncryptionMode`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EncryptionMode {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `h233Encryption`.
    H233Encryption,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for EncryptionMode {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `VideoMode`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VideoMode {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `h261VideoMode`: H261VideoMode.
    H261VideoMode(H261VideoMode),
    /// `h262VideoMode`: H262VideoMode.
    H262VideoMode(Box<H262VideoMode>),
    /// `h263VideoMode`: H263VideoMode.
    H263VideoMode(H263VideoMode),
    /// `is11172VideoMode`: IS11172VideoMode.
    Is11172VideoMode(Is11172VideoMode),
    /// `genericVideoMode`: GenericCapability, addition 0.
    GenericVideoMode(Box<GenericCapability>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for VideoMode {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `H261VideoMode`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct H261VideoMode {
    /// `resolution`: CHOICE.
    pub resolution: H261VideoModeResolution,
    /// `bitRate`: INTEGER (1..19200).
    pub bit_rate: u16,
    /// `stillImageTransmission`: BOOLEAN.
    pub still_image_transmission: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for H261VideoMode {
    fn default() -> Self {
        Self {
            resolution: Default::default(),
            bit_rate: 1,
            still_image_transmission: Default::default(),
            extension: Extension::default(),
        }
    }
}

/// `H261VideoMode.resolution`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum H261VideoModeResolution {
    /// `qcif`.
    #[default]
    Qcif,
    /// `cif`.
    Cif,
}

/// `H262VideoMode`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H262VideoMode {
    /// `profileAndLevel`: CHOICE.
    pub profile_and_level: ProfileAndLevel,
    /// `videoBitRate`: INTEGER (0..1073741823) OPTIONAL.
    pub video_bit_rate: Option<u32>,
    /// `vbvBufferSize`: INTEGER (0..262143) OPTIONAL.
    pub vbv_buffer_size: Option<u32>,
    /// `samplesPerLine`: INTEGER (0..16383) OPTIONAL.
    pub samples_per_line: Option<u16>,
    /// `linesPerFrame`: INTEGER (0..16383) OPTIONAL.
    pub lines_per_frame: Option<u16>,
    /// `framesPerSecond`: INTEGER (0..15) OPTIONAL.
    pub frames_per_second: Option<u8>,
    /// `luminanceSampleRate`: INTEGER (0..4294967295) OPTIONAL.
    pub luminance_sample_rate: Option<u32>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H262VideoMode.profileAndLevel`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ProfileAndLevel {
    /// `profileAndLevel-SPatML`.
    #[default]
    ProfileAndLevelSpAtMl,
    /// `profileAndLevel-MPatLL`.
    ProfileAndLevelMpAtLl,
    /// `profileAndLevel-MPatML`.
    ProfileAndLevelMpAtMl,
    /// `profileAndLevel-MPatH-14`.
    ProfileAndLevelMpAtH14,
    /// `profileAndLevel-MPatHL`.
    ProfileAndLevelMpAtHl,
    /// `profileAndLevel-SNRatLL`.
    ProfileAndLevelSnrAtLl,
    /// `profileAndLevel-SNRatML`.
    ProfileAndLevelSnrAtMl,
    /// `profileAndLevel-SpatialatH-14`.
    ProfileAndLevelSpatialAtH14,
    /// `profileAndLevel-HPatML`.
    ProfileAndLevelHpAtMl,
    /// `profileAndLevel-HPatH-14`.
    ProfileAndLevelHpAtH14,
    /// `profileAndLevel-HPatHL`.
    ProfileAndLevelHpAtHl,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `H263VideoMode`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct H263VideoMode {
    /// `resolution`: CHOICE.
    pub resolution: H263VideoModeResolution,
    /// `bitRate`: INTEGER (1..19200).
    pub bit_rate: u16,
    /// `unrestrictedVector`: BOOLEAN.
    pub unrestricted_vector: bool,
    /// `arithmeticCoding`: BOOLEAN.
    pub arithmetic_coding: bool,
    /// `advancedPrediction`: BOOLEAN.
    pub advanced_prediction: bool,
    /// `pbFrames`: BOOLEAN.
    pub pb_frames: bool,
    /// `errorCompensation`: BOOLEAN, addition 0.
    pub error_compensation: Option<bool>,
    /// `enhancementLayerInfo`: EnhancementLayerInfo OPTIONAL, addition 1.
    pub enhancement_layer_info: Option<Box<EnhancementLayerInfo>>,
    /// `h263Options`: H263Options OPTIONAL, addition 2.
    pub h263_options: Option<Box<H263Options>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for H263VideoMode {
    fn default() -> Self {
        Self {
            resolution: Default::default(),
            bit_rate: 1,
            unrestricted_vector: Default::default(),
            arithmetic_coding: Default::default(),
            advanced_prediction: Default::default(),
            pb_frames: Default::default(),
            error_compensation: None,
            enhancement_layer_info: None,
            h263_options: None,
            extension: Extension::default(),
        }
    }
}

/// `H263VideoMode.resolution`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum H263VideoModeResolution {
    /// `sqcif`.
    #[default]
    Sqcif,
    /// `qcif`.
    Qcif,
    /// `cif`.
    Cif,
    /// `cif4`.
    Cif4,
    /// `cif16`.
    Cif16,
    /// `custom`, addition 0.
    Custom,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `IS11172VideoMode`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Is11172VideoMode {
    /// `constrainedBitstream`: BOOLEAN.
    pub constrained_bitstream: bool,
    /// `videoBitRate`: INTEGER (0..1073741823) OPTIONAL.
    pub video_bit_rate: Option<u32>,
    /// `vbvBufferSize`: INTEGER (0..262143) OPTIONAL.
    pub vbv_buffer_size: Option<u32>,
    /// `samplesPerLine`: INTEGER (0..16383) OPTIONAL.
    pub samples_per_line: Option<u16>,
    /// `linesPerFrame`: INTEGER (0..16383) OPTIONAL.
    pub lines_per_frame: Option<u16>,
    /// `pictureRate`: INTEGER (0..15) OPTIONAL.
    pub picture_rate: Option<u8>,
    /// `luminanceSampleRate`: INTEGER (0..4294967295) OPTIONAL.
    pub luminance_sample_rate: Option<u32>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `AudioMode`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AudioMode {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `g711Alaw64k`.
    G711Alaw64k,
    /// `g711Alaw56k`.
    G711Alaw56k,
    /// `g711Ulaw64k`.
    G711Ulaw64k,
    /// `g711Ulaw56k`.
    G711Ulaw56k,
    /// `g722-64k`.
    G72264k,
    /// `g722-56k`.
    G72256k,
    /// `g722-48k`.
    G72248k,
    /// `g728`.
    G728,
    /// `g729`.
    G729,
    /// `g729AnnexA`.
    G729AnnexA,
    /// `g7231`: CHOICE.
    G7231(AudioModeG7231),
    /// `is11172AudioMode`: IS11172AudioMode.
    Is11172AudioMode(Is11172AudioMode),
    /// `is13818AudioMode`: IS13818AudioMode.
    Is13818AudioMode(Is13818AudioMode),
    /// `g729wAnnexB`: INTEGER (1..256), addition 0.
    G729WAnnexB(u16),
    /// `g729AnnexAwAnnexB`: INTEGER (1..256), addition 1.
    G729AnnexAWAnnexB(u16),
    /// `g7231AnnexCMode`: G7231AnnexCMode, addition 2.
    G7231AnnexCMode(G7231AnnexCMode),
    /// `gsmFullRate`: GSMAudioCapability, addition 3.
    GsmFullRate(GsmAudioCapability),
    /// `gsmHalfRate`: GSMAudioCapability, addition 4.
    GsmHalfRate(GsmAudioCapability),
    /// `gsmEnhancedFullRate`: GSMAudioCapability, addition 5.
    GsmEnhancedFullRate(GsmAudioCapability),
    /// `genericAudioMode`: GenericCapability, addition 6.
    GenericAudioMode(Box<GenericCapability>),
    /// `g729Extensions`: G729Extensions, addition 7.
    G729Extensions(G729Extensions),
    /// `vbd`: VBDMode, addition 8.
    Vbd(VbdMode),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for AudioMode {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `AudioMode.g7231`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum AudioModeG7231 {
    /// `noSilenceSuppressionLowRate`.
    #[default]
    NoSilenceSuppressionLowRate,
    /// `noSilenceSuppressionHighRate`.
    NoSilenceSuppressionHighRate,
    /// `silenceSuppressionLowRate`.
    SilenceSuppressionLowRate,
    /// `silenceSuppressionHighRate`.
    SilenceSuppressionHighRate,
}

/// `IS11172AudioMode`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Is11172AudioMode {
    /// `audioLayer`: CHOICE.
    pub audio_layer: Is11172AudioModeLayer,
    /// `audioSampling`: CHOICE.
    pub audio_sampling: Is11172AudioModeSampling,
    /// `multichannelType`: CHOICE.
    pub multichannel_type: Is11172AudioModeMultichannelType,
    /// `bitRate`: INTEGER (1..448).
    pub bit_rate: u16,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for Is11172AudioMode {
    fn default() -> Self {
        Self {
            audio_layer: Default::default(),
            audio_sampling: Default::default(),
            multichannel_type: Default::default(),
            bit_rate: 1,
            extension: Extension::default(),
        }
    }
}

/// `IS11172AudioMode.audioLayer`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Is11172AudioModeLayer {
    /// `audioLayer1`.
    #[default]
    AudioLayer1,
    /// `audioLayer2`.
    AudioLayer2,
    /// `audioLayer3`.
    AudioLayer3,
}

/// `IS11172AudioMode.audioSampling`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Is11172AudioModeSampling {
    /// `audioSampling32k`.
    #[default]
    AudioSampling32k,
    /// `audioSampling44k1`.
    AudioSampling44k1,
    /// `audioSampling48k`.
    AudioSampling48k,
}

/// `IS11172AudioMode.multichannelType`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Is11172AudioModeMultichannelType {
    /// `singleChannel`.
    #[default]
    SingleChannel,
    /// `twoChannelStereo`.
    TwoChannelStereo,
    /// `twoChannelDual`.
    TwoChannelDual,
}

/// `IS13818AudioMode`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Is13818AudioMode {
    /// `audioLayer`: CHOICE.
    pub audio_layer: Is13818AudioModeLayer,
    /// `audioSampling`: CHOICE.
    pub audio_sampling: Is13818AudioModeSampling,
    /// `multichannelType`: CHOICE.
    pub multichannel_type: Is13818AudioModeMultichannelType,
    /// `lowFrequencyEnhancement`: BOOLEAN.
    pub low_frequency_enhancement: bool,
    /// `multilingual`: BOOLEAN.
    pub multilingual: bool,
    /// `bitRate`: INTEGER (1..1130).
    pub bit_rate: u16,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for Is13818AudioMode {
    fn default() -> Self {
        Self {
            audio_layer: Default::default(),
            audio_sampling: Default::default(),
            multichannel_type: Default::default(),
            low_frequency_enhancement: Default::default(),
            multilingual: Default::default(),
            bit_rate: 1,
            extension: Extension::default(),
        }
    }
}

/// `IS13818AudioMode.audioLayer`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Is13818AudioModeLayer {
    /// `audioLayer1`.
    #[default]
    AudioLayer1,
    /// `audioLayer2`.
    AudioLayer2,
    /// `audioLayer3`.
    AudioLayer3,
}

/// `IS13818AudioMode.audioSampling`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Is13818AudioModeSampling {
    /// `audioSampling16k`.
    #[default]
    AudioSampling16k,
    /// `audioSampling22k05`.
    AudioSampling22k05,
    /// `audioSampling24k`.
    AudioSampling24k,
    /// `audioSampling32k`.
    AudioSampling32k,
    /// `audioSampling44k1`.
    AudioSampling44k1,
    /// `audioSampling48k`.
    AudioSampling48k,
}

/// `IS13818AudioMode.multichannelType`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Is13818AudioModeMultichannelType {
    /// `singleChannel`.
    #[default]
    SingleChannel,
    /// `twoChannelStereo`.
    TwoChannelStereo,
    /// `twoChannelDual`.
    TwoChannelDual,
    /// `threeChannels2-1`.
    ThreeChannels21,
    /// `threeChannels3-0`.
    ThreeChannels30,
    /// `fourChannels2-0-2-0`.
    FourChannels2020,
    /// `fourChannels2-2`.
    FourChannels22,
    /// `fourChannels3-1`.
    FourChannels31,
    /// `fiveChannels3-0-2-0`.
    FiveChannels3020,
    /// `fiveChannels3-2`.
    FiveChannels32,
}

/// `G7231AnnexCMode`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct G7231AnnexCMode {
    /// `maxAl-sduAudioFrames`: INTEGER (1..256).
    pub max_al_sdu_audio_frames: u16,
    /// `silenceSuppression`: BOOLEAN.
    pub silence_suppression: bool,
    /// `g723AnnexCAudioMode`: SEQUENCE.
    pub g723_annex_c_audio_mode: G7231AnnexCModeAudioMode,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for G7231AnnexCMode {
    fn default() -> Self {
        Self {
            max_al_sdu_audio_frames: 1,
            silence_suppression: Default::default(),
            g723_annex_c_audio_mode: Default::default(),
            extension: Extension::default(),
        }
    }
}

/// `G7231AnnexCMode.g723AnnexCAudioMode`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct G7231AnnexCModeAudioMode {
    /// `highRateMode0`: INTEGER (27..78).
    pub high_rate_mode0: u8,
    /// `highRateMode1`: INTEGER (27..78).
    pub high_rate_mode1: u8,
    /// `lowRateMode0`: INTEGER (23..66).
    pub low_rate_mode0: u8,
    /// `lowRateMode1`: INTEGER (23..66).
    pub low_rate_mode1: u8,
    /// `sidMode0`: INTEGER (6..17).
    pub sid_mode0: u8,
    /// `sidMode1`: INTEGER (6..17).
    pub sid_mode1: u8,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for G7231AnnexCModeAudioMode {
    fn default() -> Self {
        Self {
            high_rate_mode0: 27,
            high_rate_mode1: 27,
            low_rate_mode0: 23,
            low_rate_mode1: 23,
            sid_mode0: 6,
            sid_mode1: 6,
            extension: Extension::default(),
        }
    }
}

/// `VBDMode`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VbdMode {
    /// `type`: AudioMode.
    pub r#type: Box<AudioMode>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `DataMode`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DataMode {
    /// `application`: CHOICE.
    pub application: DataModeApplication,
    /// `bitRate`: INTEGER (0..4294967295).
    pub bit_rate: u32,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `DataMode.application`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DataModeApplication {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `t120`: DataProtocolCapability.
    T120(DataProtocolCapability),
    /// `dsm-cc`: DataProtocolCapability.
    DsmCc(DataProtocolCapability),
    /// `userData`: DataProtocolCapability.
    UserData(DataProtocolCapability),
    /// `t84`: DataProtocolCapability.
    T84(DataProtocolCapability),
    /// `t434`: DataProtocolCapability.
    T434(DataProtocolCapability),
    /// `h224`: DataProtocolCapability.
    H224(DataProtocolCapability),
    /// `nlpid`: SEQUENCE.
    Nlpid(Box<DataModeNlpid>),
    /// `dsvdControl`.
    DsvdControl,
    /// `h222DataPartitioning`: DataProtocolCapability.
    H222DataPartitioning(DataProtocolCapability),
    /// `t30fax`: DataProtocolCapability, addition 0.
    T30Fax(DataProtocolCapability),
    /// `t140`: DataProtocolCapability, addition 1.
    T140(DataProtocolCapability),
    /// `t38fax`: SEQUENCE, addition 2.
    T38Fax(Box<DataModeT38Fax>),
    /// `genericDataMode`: GenericCapability, addition 3.
    GenericDataMode(Box<GenericCapability>),
    /// `dataChannel`: DataChannel, addition 4.
    DataChannel(DataChannel),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for DataModeApplication {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `DataMode.application.nlpid`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DataModeNlpid {
    /// `nlpidProtocol`: DataProtocolCapability.
    pub nlpid_protocol: DataProtocolCapability,
    /// `nlpidData`: OCTET STRING.
    pub nlpid_data: Octets,
}

/// `DataMode.application.t38fax`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DataModeT38Fax {
    /// `t38FaxProtocol`: DataProtocolCapability.
    pub t38_fax_protocol: DataProtocolCapability,
    /// `t38FaxProfile`: T38FaxProfile.
    pub t38_fax_profile: T38FaxProfile,
}

/// `RoundTripDelayRequest`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoundTripDelayRequest {
    /// `sequenceNumber`: SequenceNumber.
    pub sequence_number: SequenceNumber,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RoundTripDelayResponse`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoundTripDelayResponse {
    /// `sequenceNumber`: SequenceNumber.
    pub sequence_number: SequenceNumber,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MaintenanceLoopRequest`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MaintenanceLoopRequest {
    /// `type`: CHOICE.
    pub r#type: MaintenanceLoopRequestType,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MaintenanceLoopRequest.type`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum MaintenanceLoopRequestType {
    /// `systemLoop`.
    #[default]
    SystemLoop,
    /// `mediaLoop`: LogicalChannelNumber.
    MediaLoop(LogicalChannelNumber),
    /// `logicalChannelLoop`: LogicalChannelNumber.
    LogicalChannelLoop(LogicalChannelNumber),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `MaintenanceLoopAck`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MaintenanceLoopAck {
    /// `type`: CHOICE.
    pub r#type: MaintenanceLoopAckType,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MaintenanceLoopAck.type`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum MaintenanceLoopAckType {
    /// `systemLoop`.
    #[default]
    SystemLoop,
    /// `mediaLoop`: LogicalChannelNumber.
    MediaLoop(LogicalChannelNumber),
    /// `logicalChannelLoop`: LogicalChannelNumber.
    LogicalChannelLoop(LogicalChannelNumber),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `MaintenanceLoopReject`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MaintenanceLoopReject {
    /// `type`: CHOICE.
    pub r#type: MaintenanceLoopRejectType,
    /// `cause`: CHOICE.
    pub cause: MaintenanceLoopRejectCause,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MaintenanceLoopReject.type`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum MaintenanceLoopRejectType {
    /// `systemLoop`.
    #[default]
    SystemLoop,
    /// `mediaLoop`: LogicalChannelNumber.
    MediaLoop(LogicalChannelNumber),
    /// `logicalChannelLoop`: LogicalChannelNumber.
    LogicalChannelLoop(LogicalChannelNumber),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `MaintenanceLoopReject.cause`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum MaintenanceLoopRejectCause {
    /// `canNotPerformLoop`.
    #[default]
    CanNotPerformLoop,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `MaintenanceLoopOffCommand`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MaintenanceLoopOffCommand {
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CommunicationModeCommand`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommunicationModeCommand {
    /// `communicationModeTable`: SEQUENCE (SIZE (1..256)) OF CommunicationModeTableEntry.
    pub communication_mode_table: Vec<CommunicationModeTableEntry>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for CommunicationModeCommand {
    fn default() -> Self {
        Self {
            communication_mode_table: vec![Default::default(); 1],
            extension: Extension::default(),
        }
    }
}

/// `CommunicationModeRequest`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CommunicationModeRequest {
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CommunicationModeResponse`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CommunicationModeResponse {
    /// `communicationModeTable`: SEQUENCE (SIZE (1..256)) OF CommunicationModeTableEntry.
    CommunicationModeTable(Vec<CommunicationModeTableEntry>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for CommunicationModeResponse {
    fn default() -> Self {
        Self::CommunicationModeTable(vec![Default::default(); 1])
    }
}

/// `CommunicationModeTableEntry`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommunicationModeTableEntry {
    /// `nonStandard`: SEQUENCE OF NonStandardParameter OPTIONAL.
    pub non_standard: Option<Vec<NonStandardParameter>>,
    /// `sessionID`: INTEGER (1..255).
    pub session_id: u8,
    /// `associatedSessionID`: INTEGER (1..255) OPTIONAL.
    pub associated_session_id: Option<u8>,
    /// `terminalLabel`: TerminalLabel OPTIONAL.
    pub terminal_label: Option<TerminalLabel>,
    /// `sessionDescription`: BMPString (SIZE (1..128)).
    pub session_description: BmpString,
    /// `dataType`: CHOICE.
    pub data_type: CommunicationModeDataType,
    /// `mediaChannel`: TransportAddress OPTIONAL.
    pub media_channel: Option<TransportAddress>,
    /// `mediaGuaranteedDelivery`: BOOLEAN OPTIONAL.
    pub media_guaranteed_delivery: Option<bool>,
    /// `mediaControlChannel`: TransportAddress OPTIONAL.
    pub media_control_channel: Option<TransportAddress>,
    /// `mediaControlGuaranteedDelivery`: BOOLEAN OPTIONAL.
    pub media_control_guaranteed_delivery: Option<bool>,
    /// `redundancyEncoding`: RedundancyEncoding OPTIONAL, addition 0.
    pub redundancy_encoding: Option<RedundancyEncoding>,
    /// `sessionDependency`: INTEGER (1..255) OPTIONAL, addition 1.
    pub session_dependency: Option<u8>,
    /// `destination`: TerminalLabel OPTIONAL, addition 2.
    pub destination: Option<TerminalLabel>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for CommunicationModeTableEntry {
    fn default() -> Self {
        Self {
            non_standard: None,
            session_id: 1,
            associated_session_id: None,
            terminal_label: None,
            session_description: BmpString::from("\0"),
            data_type: Default::default(),
            media_channel: None,
            media_guaranteed_delivery: None,
            media_control_channel: None,
            media_control_guaranteed_delivery: None,
            redundancy_encoding: None,
            session_dependency: None,
            destination: None,
            extension: Extension::default(),
        }
    }
}

/// `CommunicationModeTableEntry.dataType`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CommunicationModeDataType {
    /// `videoData`: VideoCapability.
    VideoData(Box<VideoCapability>),
    /// `audioData`: AudioCapability.
    AudioData(Box<AudioCapability>),
    /// `data`: DataApplicationCapability.
    Data(Box<DataApplicationCapability>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for CommunicationModeDataType {
    fn default() -> Self {
        Self::VideoData(Default::default())
    }
}

/// `ConferenceRequest`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ConferenceRequest {
    /// `terminalListRequest`.
    #[default]
    TerminalListRequest,
    /// `makeMeChair`.
    MakeMeChair,
    /// `cancelMakeMeChair`.
    CancelMakeMeChair,
    /// `dropTerminal`: TerminalLabel.
    DropTerminal(TerminalLabel),
    /// `requestTerminalID`: TerminalLabel.
    RequestTerminalId(TerminalLabel),
    /// `enterH243Password`.
    EnterH243Password,
    /// `enterH243TerminalID`.
    EnterH243TerminalId,
    /// `enterH243ConferenceID`.
    EnterH243ConferenceId,
    /// `enterExtensionAddress`, addition 0.
    EnterExtensionAddress,
    /// `requestChairTokenOwner`, addition 1.
    RequestChairTokenOwner,
    /// `requestTerminalCertificate`: SEQUENCE, addition 2.
    RequestTerminalCertificate(Box<RequestTerminalCertificate>),
    /// `broadcastMyLogicalChannel`: LogicalChannelNumber, addition 3.
    BroadcastMyLogicalChannel(LogicalChannelNumber),
    /// `makeTerminalBroadcaster`: TerminalLabel, addition 4.
    MakeTerminalBroadcaster(TerminalLabel),
    /// `sendThisSource`: TerminalLabel, addition 5.
    SendThisSource(TerminalLabel),
    /// `requestAllTerminalIDs`, addition 6.
    RequestAllTerminalIds,
    /// `remoteMCRequest`: RemoteMCRequest, addition 7.
    RemoteMcRequest(RemoteMcRequest),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `ConferenceRequest.requestTerminalCertificate`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RequestTerminalCertificate {
    /// `terminalLabel`: TerminalLabel OPTIONAL.
    pub terminal_label: Option<TerminalLabel>,
    /// `certSelectionCriteria`: CertSelectionCriteria OPTIONAL.
    pub cert_selection_criteria: Option<CertSelectionCriteria>,
    /// `sRandom`: INTEGER (1..4294967295) OPTIONAL.
    pub s_random: Option<u32>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ConferenceResponse`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConferenceResponse {
    /// `mCTerminalIDResponse`: SEQUENCE.
    McTerminalIdResponse(Box<McTerminalIdResponse>),
    /// `terminalIDResponse`: SEQUENCE.
    TerminalIdResponse(Box<TerminalIdResponse>),
    /// `conferenceIDResponse`: SEQUENCE.
    ConferenceIdResponse(Box<ConferenceIdResponse>),
    /// `passwordResponse`: SEQUENCE.
    PasswordResponse(Box<PasswordResponse>),
    /// `terminalListResponse`: SEQUENCE (SIZE (1..256)) OF TerminalLabel.
    TerminalListResponse(Vec<TerminalLabel>),
    /// `videoCommandReject`.
    VideoCommandReject,
    /// `terminalDropReject`.
    TerminalDropReject,
    /// `makeMeChairResponse`: CHOICE.
    MakeMeChairResponse(MakeMeChairResponse),
    /// `extensionAddressResponse`: SEQUENCE, addition 0.
    ExtensionAddressResponse(ExtensionAddressResponse),
    /// `chairTokenOwnerResponse`: SEQUENCE, addition 1.
    ChairTokenOwnerResponse(Box<ChairTokenOwnerResponse>),
    /// `terminalCertificateResponse`: SEQUENCE, addition 2.
    TerminalCertificateResponse(Box<TerminalCertificateResponse>),
    /// `broadcastMyLogicalChannelResponse`: CHOICE, addition 3.
    BroadcastMyLogicalChannelResponse(BroadcastMyLogicalChannelResponse),
    /// `makeTerminalBroadcasterResponse`: CHOICE, addition 4.
    MakeTerminalBroadcasterResponse(MakeTerminalBroadcasterResponse),
    /// `sendThisSourceResponse`: CHOICE, addition 5.
    SendThisSourceResponse(SendThisSourceResponse),
    /// `requestAllTerminalIDsResponse`: RequestAllTerminalIDsResponse, addition 6.
    RequestAllTerminalIdsResponse(RequestAllTerminalIdsResponse),
    /// `remoteMCResponse`: RemoteMCResponse, addition 7.
    RemoteMcResponse(RemoteMcResponse),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for ConferenceResponse {
    fn default() -> Self {
        Self::McTerminalIdResponse(Default::default())
    }
}

/// `ConferenceResponse.mCTerminalIDResponse`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct McTerminalIdResponse {
    /// `terminalLabel`: TerminalLabel.
    pub terminal_label: TerminalLabel,
    /// `terminalID`: TerminalID.
    pub terminal_id: TerminalId,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for McTerminalIdResponse {
    fn default() -> Self {
        Self {
            terminal_label: Default::default(),
            terminal_id: Octets::from([0; 1]),
            extension: Extension::default(),
        }
    }
}

/// `ConferenceResponse.terminalIDResponse`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TerminalIdResponse {
    /// `terminalLabel`: TerminalLabel.
    pub terminal_label: TerminalLabel,
    /// `terminalID`: TerminalID.
    pub terminal_id: TerminalId,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for TerminalIdResponse {
    fn default() -> Self {
        Self {
            terminal_label: Default::default(),
            terminal_id: Octets::from([0; 1]),
            extension: Extension::default(),
        }
    }
}

/// `ConferenceResponse.conferenceIDResponse`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConferenceIdResponse {
    /// `terminalLabel`: TerminalLabel.
    pub terminal_label: TerminalLabel,
    /// `conferenceID`: ConferenceID.
    pub conference_id: ConferenceId,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for ConferenceIdResponse {
    fn default() -> Self {
        Self {
            terminal_label: Default::default(),
            conference_id: Octets::from([0; 1]),
            extension: Extension::default(),
        }
    }
}

/// `ConferenceResponse.passwordResponse`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasswordResponse {
    /// `terminalLabel`: TerminalLabel.
    pub terminal_label: TerminalLabel,
    /// `password`: Password.
    pub password: Password,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for PasswordResponse {
    fn default() -> Self {
        Self {
            terminal_label: Default::default(),
            password: Octets::from([0; 1]),
            extension: Extension::default(),
        }
    }
}

/// `ConferenceResponse.makeMeChairResponse`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum MakeMeChairResponse {
    /// `grantedChairToken`.
    #[default]
    GrantedChairToken,
    /// `deniedChairToken`.
    DeniedChairToken,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `ConferenceResponse.extensionAddressResponse`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtensionAddressResponse {
    /// `extensionAddress`: TerminalID.
    pub extension_address: TerminalId,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for ExtensionAddressResponse {
    fn default() -> Self {
        Self {
            extension_address: Octets::from([0; 1]),
            extension: Extension::default(),
        }
    }
}

/// `ConferenceResponse.chairTokenOwnerResponse`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChairTokenOwnerResponse {
    /// `terminalLabel`: TerminalLabel.
    pub terminal_label: TerminalLabel,
    /// `terminalID`: TerminalID.
    pub terminal_id: TerminalId,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for ChairTokenOwnerResponse {
    fn default() -> Self {
        Self {
            terminal_label: Default::default(),
            terminal_id: Octets::from([0; 1]),
            extension: Extension::default(),
        }
    }
}

/// `ConferenceResponse.terminalCertificateResponse`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TerminalCertificateResponse {
    /// `terminalLabel`: TerminalLabel OPTIONAL.
    pub terminal_label: Option<TerminalLabel>,
    /// `certificateResponse`: OCTET STRING (SIZE (1..65535)) OPTIONAL.
    pub certificate_response: Option<Octets>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ConferenceResponse.broadcastMyLogicalChannelResponse`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum BroadcastMyLogicalChannelResponse {
    /// `grantedBroadcastMyLogicalChannel`.
    #[default]
    GrantedBroadcastMyLogicalChannel,
    /// `deniedBroadcastMyLogicalChannel`.
    DeniedBroadcastMyLogicalChannel,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `ConferenceResponse.makeTerminalBroadcasterResponse`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum MakeTerminalBroadcasterResponse {
    /// `grantedMakeTerminalBroadcaster`.
    #[default]
    GrantedMakeTerminalBroadcaster,
    /// `deniedMakeTerminalBroadcaster`.
    DeniedMakeTerminalBroadcaster,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `ConferenceResponse.sendThisSourceResponse`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SendThisSourceResponse {
    /// `grantedSendThisSource`.
    #[default]
    GrantedSendThisSource,
    /// `deniedSendThisSource`.
    DeniedSendThisSource,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `RequestAllTerminalIDsResponse`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RequestAllTerminalIdsResponse {
    /// `terminalInformation`: SEQUENCE OF TerminalInformation.
    pub terminal_information: Vec<TerminalInformation>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `TerminalInformation`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TerminalInformation {
    /// `terminalLabel`: TerminalLabel.
    pub terminal_label: TerminalLabel,
    /// `terminalID`: TerminalID.
    pub terminal_id: TerminalId,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for TerminalInformation {
    fn default() -> Self {
        Self {
            terminal_label: Default::default(),
            terminal_id: Octets::from([0; 1]),
            extension: Extension::default(),
        }
    }
}

/// `TerminalLabel`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TerminalLabel {
    /// `mcuNumber`: McuNumber.
    pub mcu_number: McuNumber,
    /// `terminalNumber`: TerminalNumber.
    pub terminal_number: TerminalNumber,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `McuNumber`: INTEGER (0..192).
pub type McuNumber = u8;

/// `TerminalNumber`: INTEGER (0..192).
pub type TerminalNumber = u8;

/// `TerminalID`: OCTET STRING (SIZE (1..128)).
pub type TerminalId = Octets;

/// `ConferenceID`: OCTET STRING (SIZE (1..32)).
pub type ConferenceId = Octets;

/// `Password`: OCTET STRING (SIZE (1..32)).
pub type Password = Octets;

/// `CertSelectionCriteria`: SEQUENCE (SIZE (1..16)) OF Criteria.
pub type CertSelectionCriteria = Vec<Criteria>;

/// `Criteria`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criteria {
    /// `field`: OBJECT IDENTIFIER.
    pub field: ObjectIdentifier,
    /// `value`: OCTET STRING (SIZE (1..65535)).
    pub value: Octets,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for Criteria {
    fn default() -> Self {
        Self {
            field: Default::default(),
            value: Octets::from([0; 1]),
            extension: Extension::default(),
        }
    }
}

/// `RemoteMCRequest`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RemoteMcRequest {
    /// `masterActivate`.
    #[default]
    MasterActivate,
    /// `slaveActivate`.
    SlaveActivate,
    /// `deActivate`.
    DeActivate,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `RemoteMCResponse`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RemoteMcResponse {
    /// `accept`.
    #[default]
    Accept,
    /// `reject`: CHOICE.
    Reject(RemoteMcResponseReject),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `RemoteMCResponse.reject`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RemoteMcResponseReject {
    /// `unspecified`.
    #[default]
    Unspecified,
    /// `functionNotSupported`.
    FunctionNotSupported,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `ConferenceCommand`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConferenceCommand {
    /// `broadcastMyLogicalChannel`: LogicalChannelNumber.
    BroadcastMyLogicalChannel(LogicalChannelNumber),
    /// `cancelBroadcastMyLogicalChannel`: LogicalChannelNumber.
    CancelBroadcastMyLogicalChannel(LogicalChannelNumber),
    /// `makeTerminalBroadcaster`: TerminalLabel.
    MakeTerminalBroadcaster(TerminalLabel),
    /// `cancelMakeTerminalBroadcaster`.
    CancelMakeTerminalBroadcaster,
    /// `sendThisSource`: TerminalLabel.
    SendThisSource(TerminalLabel),
    /// `cancelSendThisSource`.
    CancelSendThisSource,
    /// `dropConference`.
    DropConference,
    /// `substituteConferenceIDCommand`: SubstituteConferenceIDCommand, addition 0.
    SubstituteConferenceIdCommand(SubstituteConferenceIdCommand),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for ConferenceCommand {
    fn default() -> Self {
        Self::BroadcastMyLogicalChannel(1)
    }
}

/// `SubstituteConferenceIDCommand`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SubstituteConferenceIdCommand {
    /// `conferenceIdentifier`: OCTET STRING (SIZE (16)).
    pub conference_identifier: [u8; 16],
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ConferenceIndication`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConferenceIndication {
    /// `sbeNumber`: INTEGER (0..9).
    SbeNumber(u8),
    /// `terminalNumberAssign`: TerminalLabel.
    TerminalNumberAssign(TerminalLabel),
    /// `terminalJoinedConference`: TerminalLabel.
    TerminalJoinedConference(TerminalLabel),
    /// `terminalLeftConference`: TerminalLabel.
    TerminalLeftConference(TerminalLabel),
    /// `seenByAtLeastOneOther`.
    SeenByAtLeastOneOther,
    /// `cancelSeenByAtLeastOneOther`.
    CancelSeenByAtLeastOneOther,
    /// `seenByAll`.
    SeenByAll,
    /// `cancelSeenByAll`.
    CancelSeenByAll,
    /// `terminalYouAreSeeing`: TerminalLabel.
    TerminalYouAreSeeing(TerminalLabel),
    /// `requestForFloor`.
    RequestForFloor,
    /// `withdrawChairToken`, addition 0.
    WithdrawChairToken,
    /// `floorRequested`: TerminalLabel, addition 1.
    FloorRequested(TerminalLabel),
    /// `terminalYouAreSeeingInSubPictureNumber`: TerminalYouAreSeeingInSubPictureNumber, addition 2.
    TerminalYouAreSeeingInSubPictureNumber(TerminalYouAreSeeingInSubPictureNumber),
    /// `videoIndicateCompose`: VideoIndicateCompose, addition 3.
    VideoIndicateCompose(VideoIndicateCompose),
    /// `masterMCU`, addition 4.
    MasterMcu,
    /// `cancelMasterMCU`, addition 5.
    CancelMasterMcu,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for ConferenceIndication {
    fn default() -> Self {
        Self::SbeNumber(Default::default())
    }
}

/// `TerminalYouAreSeeingInSubPictureNumber`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TerminalYouAreSeeingInSubPictureNumber {
    /// `terminalNumber`: TerminalNumber.
    pub terminal_number: TerminalNumber,
    /// `subPictureNumber`: INTEGER (0..255).
    pub sub_picture_number: u8,
    /// `mcuNumber`: McuNumber, addition 0.
    pub mcu_number: Option<McuNumber>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `VideoIndicateCompose`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VideoIndicateCompose {
    /// `compositionNumber`: INTEGER (0..255).
    pub composition_number: u8,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MCLocationIndication`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct McLocationIndication {
    /// `signalAddress`: TransportAddress.
    pub signal_address: TransportAddress,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MultilinkRequest`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MultilinkRequest {
    /// `nonStandard`: NonStandardMessage.
    NonStandard(Box<NonStandardMessage>),
    /// `callInformation`: SEQUENCE.
    CallInformation(MultilinkRequestCallInformation),
    /// `addConnection`: SEQUENCE.
    AddConnection(MultilinkRequestAddConnection),
    /// `removeConnection`: SEQUENCE.
    RemoveConnection(MultilinkRequestRemoveConnection),
    /// `maximumHeaderInterval`: SEQUENCE.
    MaximumHeaderInterval(MultilinkRequestMaximumHeaderInterval),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for MultilinkRequest {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `MultilinkRequest.callInformation`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MultilinkRequestCallInformation {
    /// `maxNumberOfAdditionalConnections`: INTEGER (1..65535).
    pub max_number_of_additional_connections: u16,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for MultilinkRequestCallInformation {
    fn default() -> Self {
        Self {
            max_number_of_additional_connections: 1,
            extension: Extension::default(),
        }
    }
}

/// `MultilinkRequest.addConnection`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MultilinkRequestAddConnection {
    /// `sequenceNumber`: SequenceNumber.
    pub sequence_number: SequenceNumber,
    /// `dialingInformation`: DialingInformation.
    pub dialing_information: DialingInformation,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MultilinkRequest.removeConnection`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MultilinkRequestRemoveConnection {
    /// `connectionIdentifier`: ConnectionIdentifier.
    pub connection_identifier: ConnectionIdentifier,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MultilinkRequest.maximumHeaderInterval`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MultilinkRequestMaximumHeaderInterval {
    /// `requestType`: CHOICE.
    pub request_type: MaximumHeaderIntervalRequestType,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MultilinkRequest.maximumHeaderInterval.requestType`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum MaximumHeaderIntervalRequestType {
    /// `currentIntervalInformation`.
    #[default]
    CurrentIntervalInformation,
    /// `requestedInterval`: INTEGER (0..65535).
    RequestedInterval(u16),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `MultilinkResponse`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MultilinkResponse {
    /// `nonStandard`: NonStandardMessage.
    NonStandard(Box<NonStandardMessage>),
    /// `callInformation`: SEQUENCE.
    CallInformation(MultilinkResponseCallInformation),
    /// `addConnection`: SEQUENCE.
    AddConnection(MultilinkResponseAddConnection),
    /// `removeConnection`: SEQUENCE.
    RemoveConnection(MultilinkResponseRemoveConnection),
    /// `maximumHeaderInterval`: SEQUENCE.
    MaximumHeaderInterval(MultilinkResponseMaximumHeaderInterval),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for MultilinkResponse {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `MultilinkResponse.callInformation`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MultilinkResponseCallInformation {
    /// `dialingInformation`: DialingInformation.
    pub dialing_information: DialingInformation,
    /// `callAssociationNumber`: INTEGER (0..4294967295).
    pub call_association_number: u32,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MultilinkResponse.addConnection`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MultilinkResponseAddConnection {
    /// `sequenceNumber`: SequenceNumber.
    pub sequence_number: SequenceNumber,
    /// `responseCode`: CHOICE.
    pub response_code: AddConnectionResponseCode,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MultilinkResponse.addConnection.responseCode`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum AddConnectionResponseCode {
    /// `accepted`.
    #[default]
    Accepted,
    /// `rejected`: CHOICE.
    Rejected(AddConnectionRejection),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `MultilinkResponse.addConnection.responseCode.rejected`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum AddConnectionRejection {
    /// `connectionsNotAvailable`.
    #[default]
    ConnectionsNotAvailable,
    /// `userRejected`.
    UserRejected,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `MultilinkResponse.removeConnection`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MultilinkResponseRemoveConnection {
    /// `connectionIdentifier`: ConnectionIdentifier.
    pub connection_identifier: ConnectionIdentifier,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MultilinkResponse.maximumHeaderInterval`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MultilinkResponseMaximumHeaderInterval {
    /// `currentInterval`: INTEGER (0..65535).
    pub current_interval: u16,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MultilinkIndication`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MultilinkIndication {
    /// `nonStandard`: NonStandardMessage.
    NonStandard(Box<NonStandardMessage>),
    /// `crcDesired`: SEQUENCE.
    CrcDesired(CrcDesired),
    /// `excessiveError`: SEQUENCE.
    ExcessiveError(ExcessiveError),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for MultilinkIndication {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `MultilinkIndication.crcDesired`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CrcDesired {
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MultilinkIndication.excessiveError`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExcessiveError {
    /// `connectionIdentifier`: ConnectionIdentifier.
    pub connection_identifier: ConnectionIdentifier,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `DialingInformation`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DialingInformation {
    /// `nonStandard`: NonStandardMessage.
    NonStandard(Box<NonStandardMessage>),
    /// `differential`: SEQUENCE (SIZE (1..65535)) OF DialingInformationNumber.
    Differential(Vec<DialingInformationNumber>),
    /// `infoNotAvailable`: INTEGER (1..65535).
    InfoNotAvailable(u16),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for DialingInformation {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `DialingInformationNumber`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DialingInformationNumber {
    /// `networkAddress`: NumericString (SIZE (0..40)).
    pub network_address: Ia5String,
    /// `subAddress`: IA5String (SIZE (1..40)) OPTIONAL.
    pub sub_address: Option<Ia5String>,
    /// `networkType`: SEQUENCE (SIZE (1..255)) OF DialingInformationNetworkType.
    pub network_type: Vec<DialingInformationNetworkType>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for DialingInformationNumber {
    fn default() -> Self {
        Self {
            network_address: Default::default(),
            sub_address: None,
            network_type: vec![Default::default(); 1],
            extension: Extension::default(),
        }
    }
}

/// `DialingInformationNetworkType`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DialingInformationNetworkType {
    /// `nonStandard`: NonStandardMessage.
    NonStandard(Box<NonStandardMessage>),
    /// `n-isdn`.
    NIsdn,
    /// `gstn`.
    Gstn,
    /// `mobile`, addition 0.
    Mobile,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for DialingInformationNetworkType {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `ConnectionIdentifier`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectionIdentifier {
    /// `channelTag`: INTEGER (0..4294967295).
    pub channel_tag: u32,
    /// `sequenceNumber`: INTEGER (0..4294967295).
    pub sequence_number: u32,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `SendTerminalCapabilitySet`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SendTerminalCapabilitySet {
    /// `specificRequest`: SEQUENCE.
    SpecificRequest(Box<SpecificRequest>),
    /// `genericRequest`.
    GenericRequest,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for SendTerminalCapabilitySet {
    fn default() -> Self {
        Self::SpecificRequest(Default::default())
    }
}

/// `SendTerminalCapabilitySet.specificRequest`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SpecificRequest {
    /// `multiplexCapability`: BOOLEAN.
    pub multiplex_capability: bool,
    /// `capabilityTableEntryNumbers`: SEQUENCE (SIZE (1..65535)) OF CapabilityTableEntryNumber OPTIONAL.
    pub capability_table_entry_numbers: Option<List<CapabilityTableEntryNumber, 8>>,
    /// `capabilityDescriptorNumbers`: SEQUENCE (SIZE (1..256)) OF CapabilityDescriptorNumber OPTIONAL.
    pub capability_descriptor_numbers: Option<List<CapabilityDescriptorNumber, 8>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `EndSessionCommand`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EndSessionCommand {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `disconnect`.
    Disconnect,
    /// `gstnOptions`: CHOICE.
    GstnOptions(GstnOptions),
    /// `isdnOptions`: CHOICE, addition 0.
    IsdnOptions(IsdnOptions),
    /// `genericInformation`: SEQUENCE OF GenericInformation, addition 1.
    GenericInformation(Vec<GenericInformation>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for EndSessionCommand {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `EndSessionCommand.gstnOptions`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum GstnOptions {
    /// `telephonyMode`.
    #[default]
    TelephonyMode,
    /// `v8bis`.
    V8bis,
    /// `v34DSVD`.
    V34Dsvd,
    /// `v34DuplexFAX`.
    V34DuplexFax,
    /// `v34H324`.
    V34H324,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `EndSessionCommand.isdnOptions`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum IsdnOptions {
    /// `telephonyMode`.
    #[default]
    TelephonyMode,
    /// `v140`.
    V140,
    /// `terminalOnHold`.
    TerminalOnHold,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `MiscellaneousCommand`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MiscellaneousCommand {
    /// `logicalChannelNumber`: LogicalChannelNumber.
    pub logical_channel_number: LogicalChannelNumber,
    /// `type`: CHOICE.
    pub r#type: MiscellaneousCommandType,
    /// `direction`: EncryptionUpdateDirection OPTIONAL, addition 0.
    pub direction: Option<EncryptionUpdateDirection>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for MiscellaneousCommand {
    fn default() -> Self {
        Self {
            logical_channel_number: 1,
            r#type: Default::default(),
            direction: None,
            extension: Extension::default(),
        }
    }
}

/// `MiscellaneousCommand.type`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum MiscellaneousCommandType {
    /// `equaliseDelay`.
    #[default]
    EqualiseDelay,
    /// `zeroDelay`.
    ZeroDelay,
    /// `multipointModeCommand`.
    MultipointModeCommand,
    /// `cancelMultipointModeCommand`.
    CancelMultipointModeCommand,
    /// `videoFreezePicture`.
    VideoFreezePicture,
    /// `videoFastUpdatePicture`.
    VideoFastUpdatePicture,
    /// `videoFastUpdateGOB`: SEQUENCE.
    VideoFastUpdateGob(VideoFastUpdateGob),
    /// `videoTemporalSpatialTradeOff`: INTEGER (0..31).
    VideoTemporalSpatialTradeOff(u8),
    /// `videoSendSyncEveryGOB`.
    VideoSendSyncEveryGob,
    /// `videoSendSyncEveryGOBCancel`.
    VideoSendSyncEveryGobCancel,
    /// `videoFastUpdateMB`: SEQUENCE, addition 0.
    VideoFastUpdateMb(VideoFastUpdateMb),
    /// `maxH223MUXPDUsize`: INTEGER (1..65535), addition 1.
    MaxH223MuxPduSize(u16),
    /// `encryptionUpdate`: EncryptionSync, addition 2.
    EncryptionUpdate(Box<EncryptionSync>),
    /// `encryptionUpdateRequest`: EncryptionUpdateRequest, addition 3.
    EncryptionUpdateRequest(Box<EncryptionUpdateRequest>),
    /// `switchReceiveMediaOff`, addition 4.
    SwitchReceiveMediaOff,
    /// `switchReceiveMediaOn`, addition 5.
    SwitchReceiveMediaOn,
    /// `progressiveRefinementStart`: SEQUENCE, addition 6.
    ProgressiveRefinementStart(Box<ProgressiveRefinementStart>),
    /// `progressiveRefinementAbortOne`, addition 7.
    ProgressiveRefinementAbortOne,
    /// `progressiveRefinementAbortContinuous`, addition 8.
    ProgressiveRefinementAbortContinuous,
    /// `videoBadMBs`: SEQUENCE, addition 9.
    VideoBadMbs(VideoBadMbs),
    /// `lostPicture`: SEQUENCE OF PictureReference, addition 10.
    LostPicture(Vec<PictureReference>),
    /// `lostPartialPicture`: SEQUENCE, addition 11.
    LostPartialPicture(Box<LostPartialPicture>),
    /// `recoveryReferencePicture`: SEQUENCE OF PictureReference, addition 12.
    RecoveryReferencePicture(Vec<PictureReference>),
    /// `encryptionUpdateCommand`: SEQUENCE, addition 13.
    EncryptionUpdateCommand(Box<EncryptionUpdateCommand>),
    /// `encryptionUpdateAck`: SEQUENCE, addition 14.
    EncryptionUpdateAck(EncryptionUpdateAck),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `MiscellaneousCommand.type.videoFastUpdateGOB`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VideoFastUpdateGob {
    /// `firstGOB`: INTEGER (0..17).
    pub first_gob: u8,
    /// `numberOfGOBs`: INTEGER (1..18).
    pub number_of_gobs: u8,
}

impl Default for VideoFastUpdateGob {
    fn default() -> Self {
        Self {
            first_gob: Default::default(),
            number_of_gobs: 1,
        }
    }
}

/// `MiscellaneousCommand.type.videoFastUpdateMB`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VideoFastUpdateMb {
    /// `firstGOB`: INTEGER (0..255) OPTIONAL.
    pub first_gob: Option<u8>,
    /// `firstMB`: INTEGER (1..8192) OPTIONAL.
    pub first_mb: Option<u16>,
    /// `numberOfMBs`: INTEGER (1..8192).
    pub number_of_mbs: u16,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for VideoFastUpdateMb {
    fn default() -> Self {
        Self {
            first_gob: None,
            first_mb: None,
            number_of_mbs: 1,
            extension: Extension::default(),
        }
    }
}

/// `MiscellaneousCommand.type.progressiveRefinementStart`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProgressiveRefinementStart {
    /// `repeatCount`: CHOICE.
    pub repeat_count: ProgressiveRefinementRepeatCount,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MiscellaneousCommand.type.progressiveRefinementStart.repeatCount`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ProgressiveRefinementRepeatCount {
    /// `doOneProgression`.
    #[default]
    DoOneProgression,
    /// `doContinuousProgressions`.
    DoContinuousProgressions,
    /// `doOneIndependentProgression`.
    DoOneIndependentProgression,
    /// `doContinuousIndependentProgressions`.
    DoContinuousIndependentProgressions,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `MiscellaneousCommand.type.videoBadMBs`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VideoBadMbs {
    /// `firstMB`: INTEGER (1..9216).
    pub first_mb: u16,
    /// `numberOfMBs`: INTEGER (1..9216).
    pub number_of_mbs: u16,
    /// `temporalReference`: INTEGER (0..1023).
    pub temporal_reference: u16,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for VideoBadMbs {
    fn default() -> Self {
        Self {
            first_mb: 1,
            number_of_mbs: 1,
            temporal_reference: Default::default(),
            extension: Extension::default(),
        }
    }
}

/// `MiscellaneousCommand.type.lostPartialPicture`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LostPartialPicture {
    /// `pictureReference`: PictureReference.
    pub picture_reference: PictureReference,
    /// `firstMB`: INTEGER (1..9216).
    pub first_mb: u16,
    /// `numberOfMBs`: INTEGER (1..9216).
    pub number_of_mbs: u16,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for LostPartialPicture {
    fn default() -> Self {
        Self {
            picture_reference: Default::default(),
            first_mb: 1,
            number_of_mbs: 1,
            extension: Extension::default(),
        }
    }
}

/// `MiscellaneousCommand.type.encryptionUpdateCommand`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EncryptionUpdateCommand {
    /// `encryptionSync`: EncryptionSync.
    pub encryption_sync: EncryptionSync,
    /// `multiplePayloadStream`: MultiplePayloadStream OPTIONAL.
    pub multiple_payload_stream: Option<MultiplePayloadStream>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MiscellaneousCommand.type.encryptionUpdateAck`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EncryptionUpdateAck {
    /// `synchFlag`: INTEGER (0..255).
    pub synch_flag: u8,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `PictureReference`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PictureReference {
    /// `pictureNumber`: INTEGER (0..1023).
    PictureNumber(u16),
    /// `longTermPictureIndex`: INTEGER (0..255).
    LongTermPictureIndex(u8),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for PictureReference {
    fn default() -> Self {
        Self::PictureNumber(Default::default())
    }
}

/// `EncryptionCommand`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EncryptionCommand {
    /// `encryptionSE`: OCTET STRING.
    EncryptionSe(Octets),
    /// `encryptionIVRequest`.
    EncryptionIvRequest,
    /// `encryptionAlgorithmID`: SEQUENCE.
    EncryptionAlgorithmId(Box<EncryptionAlgorithmId>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for EncryptionCommand {
    fn default() -> Self {
        Self::EncryptionSe(Default::default())
    }
}

/// `EncryptionCommand.encryptionAlgorithmID`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EncryptionAlgorithmId {
    /// `h233AlgorithmIdentifier`: SequenceNumber.
    pub h233_algorithm_identifier: SequenceNumber,
    /// `associatedAlgorithm`: NonStandardParameter.
    pub associated_algorithm: NonStandardParameter,
}

/// `EncryptionUpdateRequest`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EncryptionUpdateRequest {
    /// `keyProtectionMethod`: KeyProtectionMethod OPTIONAL.
    pub key_protection_method: Option<KeyProtectionMethod>,
    /// `synchFlag`: INTEGER (0..255) OPTIONAL, addition 0.
    pub synch_flag: Option<u8>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `EncryptionUpdateDirection`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum EncryptionUpdateDirection {
    /// `masterToSlave`.
    #[default]
    MasterToSlave,
    /// `slaveToMaster`.
    SlaveToMaster,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `KeyProtectionMethod`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeyProtectionMethod {
    /// `secureChannel`: BOOLEAN.
    pub secure_channel: bool,
    /// `sharedSecret`: BOOLEAN.
    pub shared_secret: bool,
    /// `certProtectedKey`: BOOLEAN.
    pub cert_protected_key: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `NewATMVCCommand`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAtmVcCommand {
    /// `resourceID`: INTEGER (0..65535).
    pub resource_id: u16,
    /// `bitRate`: INTEGER (1..65535).
    pub bit_rate: u16,
    /// `bitRateLockedToPCRClock`: BOOLEAN.
    pub bit_rate_locked_to_pcr_clock: bool,
    /// `bitRateLockedToNetworkClock`: BOOLEAN.
    pub bit_rate_locked_to_network_clock: bool,
    /// `aal`: CHOICE.
    pub aal: NewAtmVcCommandAal,
    /// `multiplex`: CHOICE.
    pub multiplex: NewAtmVcCommandMultiplex,
    /// `reverseParameters`: SEQUENCE.
    pub reverse_parameters: NewAtmVcCommandReverseParameters,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for NewAtmVcCommand {
    fn default() -> Self {
        Self {
            resource_id: Default::default(),
            bit_rate: 1,
            bit_rate_locked_to_pcr_clock: Default::default(),
            bit_rate_locked_to_network_clock: Default::default(),
            aal: Default::default(),
            multiplex: Default::default(),
            reverse_parameters: Default::default(),
            extension: Extension::default(),
        }
    }
}

/// `NewATMVCCommand.aal`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewAtmVcCommandAal {
    /// `aal1`: SEQUENCE.
    Aal1(NewAtmVcCommandAal1),
    /// `aal5`: SEQUENCE.
    Aal5(NewAtmVcCommandAal5),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for NewAtmVcCommandAal {
    fn default() -> Self {
        Self::Aal1(Default::default())
    }
}

/// `NewATMVCCommand.aal.aal1`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewAtmVcCommandAal1 {
    /// `clockRecovery`: CHOICE.
    pub clock_recovery: NewAtmVcCommandClockRecovery,
    /// `errorCorrection`: CHOICE.
    pub error_correction: NewAtmVcCommandErrorCorrection,
    /// `structuredDataTransfer`: BOOLEAN.
    pub structured_data_transfer: bool,
    /// `partiallyFilledCells`: BOOLEAN.
    pub partially_filled_cells: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `NewATMVCCommand.aal.aal1.clockRecovery`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum NewAtmVcCommandClockRecovery {
    /// `nullClockRecovery`.
    #[default]
    NullClockRecovery,
    /// `srtsClockRecovery`.
    SrtsClockRecovery,
    /// `adaptiveClockRecovery`.
    AdaptiveClockRecovery,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `NewATMVCCommand.aal.aal1.errorCorrection`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum NewAtmVcCommandErrorCorrection {
    /// `nullErrorCorrection`.
    #[default]
    NullErrorCorrection,
    /// `longInterleaver`.
    LongInterleaver,
    /// `shortInterleaver`.
    ShortInterleaver,
    /// `errorCorrectionOnly`.
    ErrorCorrectionOnly,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `NewATMVCCommand.aal.aal5`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewAtmVcCommandAal5 {
    /// `forwardMaximumSDUSize`: INTEGER (0..65535).
    pub forward_maximum_sdu_size: u16,
    /// `backwardMaximumSDUSize`: INTEGER (0..65535).
    pub backward_maximum_sdu_size: u16,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `NewATMVCCommand.multiplex`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum NewAtmVcCommandMultiplex {
    /// `noMultiplex`.
    #[default]
    NoMultiplex,
    /// `transportStream`.
    TransportStream,
    /// `programStream`.
    ProgramStream,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `NewATMVCCommand.reverseParameters`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAtmVcCommandReverseParameters {
    /// `bitRate`: INTEGER (1..65535).
    pub bit_rate: u16,
    /// `bitRateLockedToPCRClock`: BOOLEAN.
    pub bit_rate_locked_to_pcr_clock: bool,
    /// `bitRateLockedToNetworkClock`: BOOLEAN.
    pub bit_rate_locked_to_network_clock: bool,
    /// `multiplex`: CHOICE.
    pub multiplex: NewAtmVcCommandReverseMultiplex,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for NewAtmVcCommandReverseParameters {
    fn default() -> Self {
        Self {
            bit_rate: 1,
            bit_rate_locked_to_pcr_clock: Default::default(),
            bit_rate_locked_to_network_clock: Default::default(),
            multiplex: Default::default(),
            extension: Extension::default(),
        }
    }
}

/// `NewATMVCCommand.reverseParameters.multiplex`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum NewAtmVcCommandReverseMultiplex {
    /// `noMultiplex`.
    #[default]
    NoMultiplex,
    /// `transportStream`.
    TransportStream,
    /// `programStream`.
    ProgramStream,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `NewATMVCIndication`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAtmVcIndication {
    /// `resourceID`: INTEGER (0..65535).
    pub resource_id: u16,
    /// `bitRate`: INTEGER (1..65535).
    pub bit_rate: u16,
    /// `bitRateLockedToPCRClock`: BOOLEAN.
    pub bit_rate_locked_to_pcr_clock: bool,
    /// `bitRateLockedToNetworkClock`: BOOLEAN.
    pub bit_rate_locked_to_network_clock: bool,
    /// `aal`: CHOICE.
    pub aal: NewAtmVcIndicationAal,
    /// `multiplex`: CHOICE.
    pub multiplex: NewAtmVcIndicationMultiplex,
    /// `reverseParameters`: SEQUENCE, addition 0.
    pub reverse_parameters: Option<NewAtmVcIndicationReverseParameters>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for NewAtmVcIndication {
    fn default() -> Self {
        Self {
            resource_id: Default::default(),
            bit_rate: 1,
            bit_rate_locked_to_pcr_clock: Default::default(),
            bit_rate_locked_to_network_clock: Default::default(),
            aal: Default::default(),
            multiplex: Default::default(),
            reverse_parameters: None,
            extension: Extension::default(),
        }
    }
}

/// `NewATMVCIndication.aal`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewAtmVcIndicationAal {
    /// `aal1`: SEQUENCE.
    Aal1(NewAtmVcIndicationAal1),
    /// `aal5`: SEQUENCE.
    Aal5(NewAtmVcIndicationAal5),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for NewAtmVcIndicationAal {
    fn default() -> Self {
        Self::Aal1(Default::default())
    }
}

/// `NewATMVCIndication.aal.aal1`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewAtmVcIndicationAal1 {
    /// `clockRecovery`: CHOICE.
    pub clock_recovery: NewAtmVcIndicationClockRecovery,
    /// `errorCorrection`: CHOICE.
    pub error_correction: NewAtmVcIndicationErrorCorrection,
    /// `structuredDataTransfer`: BOOLEAN.
    pub structured_data_transfer: bool,
    /// `partiallyFilledCells`: BOOLEAN.
    pub partially_filled_cells: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `NewATMVCIndication.aal.aal1.clockRecovery`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum NewAtmVcIndicationClockRecovery {
    /// `nullClockRecovery`.
    #[default]
    NullClockRecovery,
    /// `srtsClockRecovery`.
    SrtsClockRecovery,
    /// `adaptiveClockRecovery`.
    AdaptiveClockRecovery,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `NewATMVCIndication.aal.aal1.errorCorrection`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum NewAtmVcIndicationErrorCorrection {
    /// `nullErrorCorrection`.
    #[default]
    NullErrorCorrection,
    /// `longInterleaver`.
    LongInterleaver,
    /// `shortInterleaver`.
    ShortInterleaver,
    /// `errorCorrectionOnly`.
    ErrorCorrectionOnly,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `NewATMVCIndication.aal.aal5`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewAtmVcIndicationAal5 {
    /// `forwardMaximumSDUSize`: INTEGER (0..65535).
    pub forward_maximum_sdu_size: u16,
    /// `backwardMaximumSDUSize`: INTEGER (0..65535).
    pub backward_maximum_sdu_size: u16,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `NewATMVCIndication.multiplex`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum NewAtmVcIndicationMultiplex {
    /// `noMultiplex`.
    #[default]
    NoMultiplex,
    /// `transportStream`.
    TransportStream,
    /// `programStream`.
    ProgramStream,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `NewATMVCIndication.reverseParameters`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAtmVcIndicationReverseParameters {
    /// `bitRate`: INTEGER (1..65535).
    pub bit_rate: u16,
    /// `bitRateLockedToPCRClock`: BOOLEAN.
    pub bit_rate_locked_to_pcr_clock: bool,
    /// `bitRateLockedToNetworkClock`: BOOLEAN.
    pub bit_rate_locked_to_network_clock: bool,
    /// `multiplex`: CHOICE.
    pub multiplex: NewAtmVcIndicationReverseMultiplex,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for NewAtmVcIndicationReverseParameters {
    fn default() -> Self {
        Self {
            bit_rate: 1,
            bit_rate_locked_to_pcr_clock: Default::default(),
            bit_rate_locked_to_network_clock: Default::default(),
            multiplex: Default::default(),
            extension: Extension::default(),
        }
    }
}

/// `NewATMVCIndication.reverseParameters.multiplex`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum NewAtmVcIndicationReverseMultiplex {
    /// `noMultiplex`.
    #[default]
    NoMultiplex,
    /// `transportStream`.
    TransportStream,
    /// `programStream`.
    ProgramStream,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `FunctionNotUnderstood`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FunctionNotUnderstood {
    /// `request`: RequestMessage.
    Request(RequestMessage),
    /// `response`: ResponseMessage.
    Response(Box<ResponseMessage>),
    /// `command`: CommandMessage.
    Command(Box<CommandMessage>),
}

impl Default for FunctionNotUnderstood {
    fn default() -> Self {
        Self::Request(Default::default())
    }
}

/// `FunctionNotSupported`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FunctionNotSupported {
    /// `cause`: CHOICE.
    pub cause: FunctionNotSupportedCause,
    /// `returnedFunction`: OCTET STRING OPTIONAL.
    pub returned_function: Option<Octets>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `FunctionNotSupported.cause`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum FunctionNotSupportedCause {
    /// `syntaxError`.
    #[default]
    SyntaxError,
    /// `semanticError`.
    SemanticError,
    /// `unknownFunction`.
    UnknownFunction,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `MiscellaneousIndication`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MiscellaneousIndication {
    /// `logicalChannelNumber`: LogicalChannelNumber.
    pub logical_channel_number: LogicalChannelNumber,
    /// `type`: CHOICE.
    pub r#type: MiscellaneousIndicationType,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for MiscellaneousIndication {
    fn default() -> Self {
        Self {
            logical_channel_number: 1,
            r#type: Default::default(),
            extension: Extension::default(),
        }
    }
}

/// `MiscellaneousIndication.type`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum MiscellaneousIndicationType {
    /// `logicalChannelActive`.
    #[default]
    LogicalChannelActive,
    /// `logicalChannelInactive`.
    LogicalChannelInactive,
    /// `multipointConference`.
    MultipointConference,
    /// `cancelMultipointConference`.
    CancelMultipointConference,
    /// `multipointZeroComm`.
    MultipointZeroComm,
    /// `cancelMultipointZeroComm`.
    CancelMultipointZeroComm,
    /// `multipointSecondaryStatus`.
    MultipointSecondaryStatus,
    /// `cancelMultipointSecondaryStatus`.
    CancelMultipointSecondaryStatus,
    /// `videoIndicateReadyToActivate`.
    VideoIndicateReadyToActivate,
    /// `videoTemporalSpatialTradeOff`: INTEGER (0..31).
    VideoTemporalSpatialTradeOff(u8),
    /// `videoNotDecodedMBs`: SEQUENCE, addition 0.
    VideoNotDecodedMbs(VideoNotDecodedMbs),
    /// `transportCapability`: TransportCapability, addition 1.
    TransportCapability(Box<TransportCapability>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `MiscellaneousIndication.type.videoNotDecodedMBs`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VideoNotDecodedMbs {
    /// `firstMB`: INTEGER (1..8192).
    pub first_mb: u16,
    /// `numberOfMBs`: INTEGER (1..8192).
    pub number_of_mbs: u16,
    /// `temporalReference`: INTEGER (0..255).
    pub temporal_reference: u8,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for VideoNotDecodedMbs {
    fn default() -> Self {
        Self {
            first_mb: 1,
            number_of_mbs: 1,
            temporal_reference: Default::default(),
            extension: Extension::default(),
        }
    }
}

/// `JitterIndication`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JitterIndication {
    /// `scope`: CHOICE.
    pub scope: JitterIndicationScope,
    /// `estimatedReceivedJitterMantissa`: INTEGER (0..3).
    pub estimated_received_jitter_mantissa: u8,
    /// `estimatedReceivedJitterExponent`: INTEGER (0..7).
    pub estimated_received_jitter_exponent: u8,
    /// `skippedFrameCount`: INTEGER (0..15) OPTIONAL.
    pub skipped_frame_count: Option<u8>,
    /// `additionalDecoderBuffer`: INTEGER (0..262143) OPTIONAL.
    pub additional_decoder_buffer: Option<u32>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `JitterIndication.scope`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JitterIndicationScope {
    /// `logicalChannelNumber`: LogicalChannelNumber.
    LogicalChannelNumber(LogicalChannelNumber),
    /// `resourceID`: INTEGER (0..65535).
    ResourceId(u16),
    /// `wholeMultiplex`.
    WholeMultiplex,
}

impl Default for JitterIndicationScope {
    fn default() -> Self {
        Self::LogicalChannelNumber(1)
    }
}

/// `H223SkewIndication`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct H223SkewIndication {
    /// `logicalChannelNumber1`: LogicalChannelNumber.
    pub logical_channel_number1: LogicalChannelNumber,
    /// `logicalChannelNumber2`: LogicalChannelNumber.
    pub logical_channel_number2: LogicalChannelNumber,
    /// `skew`: INTEGER (0..4095).
    pub skew: u16,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for H223SkewIndication {
    fn default() -> Self {
        Self {
            logical_channel_number1: 1,
            logical_channel_number2: 1,
            skew: Default::default(),
            extension: Extension::default(),
        }
    }
}

/// `H2250MaximumSkewIndication`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct H2250MaximumSkewIndication {
    /// `logicalChannelNumber1`: LogicalChannelNumber.
    pub logical_channel_number1: LogicalChannelNumber,
    /// `logicalChannelNumber2`: LogicalChannelNumber.
    pub logical_channel_number2: LogicalChannelNumber,
    /// `maximumSkew`: INTEGER (0..4095).
    pub maximum_skew: u16,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for H2250MaximumSkewIndication {
    fn default() -> Self {
        Self {
            logical_channel_number1: 1,
            logical_channel_number2: 1,
            maximum_skew: Default::default(),
            extension: Extension::default(),
        }
    }
}

/// `VendorIdentification`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VendorIdentification {
    /// `vendor`: NonStandardIdentifier.
    pub vendor: NonStandardIdentifier,
    /// `productNumber`: OCTET STRING (SIZE (1..256)) OPTIONAL.
    pub product_number: Option<Octets>,
    /// `versionNumber`: OCTET STRING (SIZE (1..256)) OPTIONAL.
    pub version_number: Option<Octets>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `UserInputIndication`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UserInputIndication {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `alphanumeric`: GeneralString.
    Alphanumeric(GeneralString),
    /// `userInputSupportIndication`: CHOICE, addition 0.
    UserInputSupportIndication(UserInputSupportIndication),
    /// `signal`: SEQUENCE, addition 1.
    Signal(Box<UserInputSignal>),
    /// `signalUpdate`: SEQUENCE, addition 2.
    SignalUpdate(Box<UserInputSignalUpdate>),
    /// `extendedAlphanumeric`: SEQUENCE, addition 3.
    ExtendedAlphanumeric(Box<ExtendedAlphanumeric>),
    /// `encryptedAlphanumeric`: SEQUENCE, addition 4.
    EncryptedAlphanumeric(Box<EncryptedAlphanumeric>),
    /// `genericInformation`: SEQUENCE OF GenericInformation, addition 5.
    GenericInformation(Vec<GenericInformation>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for UserInputIndication {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `UserInputIndication.userInputSupportIndication`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UserInputSupportIndication {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `basicString`.
    BasicString,
    /// `iA5String`.
    Ia5String,
    /// `generalString`.
    GeneralString,
    /// `encryptedBasicString`, addition 0.
    EncryptedBasicString,
    /// `encryptedIA5String`, addition 1.
    EncryptedIa5String,
    /// `encryptedGeneralString`, addition 2.
    EncryptedGeneralString,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for UserInputSupportIndication {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `UserInputIndication.signal`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserInputSignal {
    /// `signalType`: IA5String (SIZE (1)) (FROM ("!#*0123456789ABCD")).
    pub signal_type: Ia5String,
    /// `duration`: INTEGER (1..65535) OPTIONAL.
    pub duration: Option<u16>,
    /// `rtp`: SEQUENCE OPTIONAL.
    pub rtp: Option<UserInputSignalRtp>,
    /// `rtpPayloadIndication`: NULL OPTIONAL, addition 0.
    pub rtp_payload_indication: Option<()>,
    /// `paramS`: Params OPTIONAL, addition 1.
    pub param_s: Option<Box<Params>>,
    /// `encryptedSignalType`: OCTET STRING (SIZE (1)) OPTIONAL, addition 2.
    pub encrypted_signal_type: Option<[u8; 1]>,
    /// `algorithmOID`: OBJECT IDENTIFIER OPTIONAL, addition 3.
    pub algorithm_oid: Option<ObjectIdentifier>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for UserInputSignal {
    fn default() -> Self {
        Self {
            signal_type: Ia5String::from_static("!"),
            duration: None,
            rtp: None,
            rtp_payload_indication: None,
            param_s: None,
            encrypted_signal_type: None,
            algorithm_oid: None,
            extension: Extension::default(),
        }
    }
}

/// `UserInputIndication.signal.rtp`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserInputSignalRtp {
    /// `timestamp`: INTEGER (0..4294967295) OPTIONAL.
    pub timestamp: Option<u32>,
    /// `expirationTime`: INTEGER (0..4294967295) OPTIONAL.
    pub expiration_time: Option<u32>,
    /// `logicalChannelNumber`: LogicalChannelNumber.
    pub logical_channel_number: LogicalChannelNumber,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for UserInputSignalRtp {
    fn default() -> Self {
        Self {
            timestamp: None,
            expiration_time: None,
            logical_channel_number: 1,
            extension: Extension::default(),
        }
    }
}

/// `UserInputIndication.signalUpdate`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserInputSignalUpdate {
    /// `duration`: INTEGER (1..65535).
    pub duration: u16,
    /// `rtp`: SEQUENCE OPTIONAL.
    pub rtp: Option<UserInputSignalUpdateRtp>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for UserInputSignalUpdate {
    fn default() -> Self {
        Self {
            duration: 1,
            rtp: None,
            extension: Extension::default(),
        }
    }
}

/// `UserInputIndication.signalUpdate.rtp`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserInputSignalUpdateRtp {
    /// `logicalChannelNumber`: LogicalChannelNumber.
    pub logical_channel_number: LogicalChannelNumber,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for UserInputSignalUpdateRtp {
    fn default() -> Self {
        Self {
            logical_channel_number: 1,
            extension: Extension::default(),
        }
    }
}

/// `UserInputIndication.extendedAlphanumeric`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExtendedAlphanumeric {
    /// `alphanumeric`: GeneralString.
    pub alphanumeric: GeneralString,
    /// `rtpPayloadIndication`: NULL OPTIONAL.
    pub rtp_payload_indication: Option<()>,
    /// `encryptedAlphanumeric`: SEQUENCE OPTIONAL, addition 0.
    pub encrypted_alphanumeric: Option<Box<EncryptedExtendedAlphanumeric>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `UserInputIndication.extendedAlphanumeric.encryptedAlphanumeric`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EncryptedExtendedAlphanumeric {
    /// `algorithmOID`: OBJECT IDENTIFIER.
    pub algorithm_oid: ObjectIdentifier,
    /// `paramS`: Params OPTIONAL.
    pub param_s: Option<Params>,
    /// `encrypted`: OCTET STRING.
    pub encrypted: Octets,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `UserInputIndication.encryptedAlphanumeric`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EncryptedAlphanumeric {
    /// `algorithmOID`: OBJECT IDENTIFIER.
    pub algorithm_oid: ObjectIdentifier,
    /// `paramS`: Params OPTIONAL.
    pub param_s: Option<Params>,
    /// `encrypted`: OCTET STRING.
    pub encrypted: Octets,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `Params`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Params {
    /// `iv8`: IV8 OPTIONAL.
    pub iv8: Option<Iv8>,
    /// `iv16`: IV16 OPTIONAL.
    pub iv16: Option<Iv16>,
    /// `iv`: OCTET STRING OPTIONAL.
    pub iv: Option<Octets>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `IV8`: OCTET STRING (SIZE (8)).
pub type Iv8 = [u8; 8];

/// `IV16`: OCTET STRING (SIZE (16)).
pub type Iv16 = [u8; 16];
