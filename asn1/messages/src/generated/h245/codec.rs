// Generated from h245.asn (H.245 version 17: the media control channel) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Alphabet, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Range, Rule,
    Size,
};

use super::schema;
use super::types::{
    Aal1ViaGateway, AddConnectionRejection, AddConnectionResponseCode, AdditionalPictureMemory,
    Al1mArqType, Al1mCrcLength, Al1mHeaderFec, Al1mTransferMode, Al2mHeaderFec, Al3mArqType,
    Al3mCrcLength, Al3mHeaderFormat, AtmAal5Compressed, AtmParameters, AudioCapability,
    AudioCapabilityG7231, AudioMode, AudioModeG7231, AudioTelephonyEventCapability,
    AudioToneCapability, AuthenticationCapability, AuthorizationParameters, AvailableBitRates,
    AvailableBitRatesType, BEnhancementParameters, BroadcastMyLogicalChannelResponse, Capability,
    CapabilityDescriptor, CapabilityIdentifier, CapabilityTableEntry, ChairTokenOwnerResponse,
    CloseLogicalChannel, CloseLogicalChannelAck, CloseLogicalChannelReason,
    CloseLogicalChannelSource, CommandMessage, CommunicationModeCommand, CommunicationModeDataType,
    CommunicationModeRequest, CommunicationModeResponse, CommunicationModeTableEntry,
    CompressionType, ConferenceCapability, ConferenceCommand, ConferenceIdResponse,
    ConferenceIndication, ConferenceRequest, ConferenceResponse, ConnectionIdentifier, CrcDesired,
    CrcLength, Criteria, CustomPcf, CustomPictureClockFrequency, CustomPictureFormat,
    CustomPictureFormatMpi, DataApplication, DataApplicationCapability, DataApplicationNlpid,
    DataApplicationT38Fax, DataApplicationT84, DataChannel, DataChannelProfile, DataMode,
    DataModeApplication, DataModeNlpid, DataModeT38Fax, DataProtocolCapability, DataType,
    DepFecCapability, DepFecCapabilityRfc2733, DepFecCapabilitySeparateStream, DepFecData,
    DepFecDataDifferentPort, DepFecDataMode, DepFecDataRfc2733, DepFecDataSamePort,
    DepFecDataSeparateStream, DepFecMode, DepFecModeDifferentPort, DepFecModeMode,
    DepFecModeRfc2733, DepFecModeSamePort, DepFecModeSeparateStream, DialingInformation,
    DialingInformationNetworkType, DialingInformationNumber, DtlsSecurityCapability,
    EncryptedAlphanumeric, EncryptedExtendedAlphanumeric, EncryptionAlgorithmId,
    EncryptionAuthenticationAndIntegrity, EncryptionCommand, EncryptionMode, EncryptionSync,
    EncryptionUpdateAck, EncryptionUpdateCommand, EncryptionUpdateDirection,
    EncryptionUpdateRequest, EndSessionCommand, EnhancedMultiplexTable, EnhancedReferencePicSelect,
    EnhancementLayerInfo, EnhancementOptions, EscrowData, EstablishmentType, ExcessiveError,
    ExtendedAlphanumeric, ExtendedAudioCapability, ExtendedDataApplicationCapability, ExtendedPar,
    ExtendedVideoCapability, ExtensionAddressResponse, FecCapability, FecCapabilityRfc2733Format,
    FecData, FecDataRfc2733, FecDifferentPort, FecMode, FecModeRfc2733Format, FecPacketMode,
    FecSamePort, FlowControlCommand, FlowControlCommandRestriction, FlowControlCommandScope,
    FlowControlIndication, FlowControlIndicationRestriction, FlowControlIndicationScope,
    ForwardLogicalChannelParameters, ForwardMultiplexAckParameters, ForwardMultiplexParameters,
    FrameToThreadMapping, FunctionNotSupported, FunctionNotSupportedCause, FunctionNotUnderstood,
    G729Extensions, G7231AnnexCCapability, G7231AnnexCCapabilityAudioMode, G7231AnnexCMode,
    G7231AnnexCModeAudioMode, GenericCapability, GenericMessage, GenericParameter,
    GenericTransportParameters, GsmAudioCapability, GstnOptions, H221NonStandard, H222Capability,
    H222LogicalChannelParameters, H223AdaptationLayer, H223Al1mParameters, H223Al2mParameters,
    H223Al3, H223Al3mParameters, H223AnnexADoubleFlag, H223AnnexCArqParameters,
    H223AnnexCCapability, H223Capability, H223LogicalChannelParameters, H223ModeAdaptationLayer,
    H223ModeAl3, H223ModeChange, H223ModeParameters, H223MultiplexReconfiguration,
    H223MultiplexTableCapability, H223SkewIndication, H233EncryptionReceiveCapability, H235Media,
    H235MediaMode, H235MediaType, H235Mode, H235SecurityCapability, H261VideoCapability,
    H261VideoMode, H261VideoModeResolution, H262VideoCapability, H262VideoMode, H263ModeComboFlags,
    H263Options, H263Version3Options, H263VideoCapability, H263VideoMode, H263VideoModeCombos,
    H263VideoModeResolution, H2250Capability, H2250LogicalChannelAckParameters,
    H2250LogicalChannelParameters, H2250MaximumSkewIndication, H2250ModeParameters,
    IndicationMessage, IntegrityCapability, IpSourceRouteAddress, IpSourceRouting,
    Is11172AudioCapability, Is11172AudioMode, Is11172AudioModeLayer,
    Is11172AudioModeMultichannelType, Is11172AudioModeSampling, Is11172VideoCapability,
    Is11172VideoMode, Is13818AudioCapability, Is13818AudioMode, Is13818AudioModeLayer,
    Is13818AudioModeMultichannelType, Is13818AudioModeSampling, IsdnOptions, JitterIndication,
    JitterIndicationScope, KeyProtectionMethod, LogicalChannelRateAcknowledge,
    LogicalChannelRateReject, LogicalChannelRateRejectReason, LogicalChannelRateRelease,
    LogicalChannelRateRequest, LostPartialPicture, MaintenanceLoopAck, MaintenanceLoopAckType,
    MaintenanceLoopOffCommand, MaintenanceLoopReject, MaintenanceLoopRejectCause,
    MaintenanceLoopRejectType, MaintenanceLoopRequest, MaintenanceLoopRequestType,
    MakeMeChairResponse, MakeTerminalBroadcasterResponse, MasterSlaveDetermination,
    MasterSlaveDeterminationAck, MasterSlaveDeterminationAckDecision,
    MasterSlaveDeterminationReject, MasterSlaveDeterminationRejectCause,
    MasterSlaveDeterminationRelease, MaximumHeaderIntervalRequestType, McCapability,
    McLocationIndication, McTerminalIdResponse, MediaChannelCapability,
    MediaDistributionCapability, MediaEncryptionAlgorithm, MediaPacketization,
    MediaPacketizationCapability, MediaTransportType, MiscellaneousCommand,
    MiscellaneousCommandType, MiscellaneousIndication, MiscellaneousIndicationType,
    MobileMultilinkFrameCapability, MobileMultilinkReconfigurationCommand,
    MobileMultilinkReconfigurationIndication, MobileMultilinkReconfigurationStatus,
    MobileOperationTransmitCapability, ModeElement, ModeElementType, MulticastAddress,
    MulticastIp6Address, MulticastIpAddress, MultilinkIndication, MultilinkRequest,
    MultilinkRequestAddConnection, MultilinkRequestCallInformation,
    MultilinkRequestMaximumHeaderInterval, MultilinkRequestRemoveConnection, MultilinkResponse,
    MultilinkResponseAddConnection, MultilinkResponseCallInformation,
    MultilinkResponseMaximumHeaderInterval, MultilinkResponseRemoveConnection,
    MultimediaSystemControlMessage, MultiplePayloadStream, MultiplePayloadStreamCapability,
    MultiplePayloadStreamElement, MultiplePayloadStreamElementMode, MultiplePayloadStreamMode,
    MultiplexCapability, MultiplexElement, MultiplexElementRepeatCount, MultiplexElementType,
    MultiplexEntryDescriptor, MultiplexEntryRejectionCause, MultiplexEntryRejectionDescriptions,
    MultiplexEntrySend, MultiplexEntrySendAck, MultiplexEntrySendReject, MultiplexEntrySendRelease,
    MultiplexFormat, MultiplexedStreamCapability, MultiplexedStreamModeParameters,
    MultiplexedStreamParameter, MultipointCapability, NetworkAccessParameters,
    NetworkAccessParametersDistribution, NetworkAddress, NewAtmVcCommand, NewAtmVcCommandAal,
    NewAtmVcCommandAal1, NewAtmVcCommandAal5, NewAtmVcCommandClockRecovery,
    NewAtmVcCommandErrorCorrection, NewAtmVcCommandMultiplex, NewAtmVcCommandReverseMultiplex,
    NewAtmVcCommandReverseParameters, NewAtmVcIndication, NewAtmVcIndicationAal,
    NewAtmVcIndicationAal1, NewAtmVcIndicationAal5, NewAtmVcIndicationClockRecovery,
    NewAtmVcIndicationErrorCorrection, NewAtmVcIndicationMultiplex,
    NewAtmVcIndicationReverseMultiplex, NewAtmVcIndicationReverseParameters,
    NoPtAudioTelephonyEventCapability, NoPtAudioToneCapability, NonStandardIdentifier,
    NonStandardMessage, NonStandardParameter, NumberOfRetransmissions, OpenLogicalChannel,
    OpenLogicalChannelAck, OpenLogicalChannelConfirm, OpenLogicalChannelReject,
    OpenLogicalChannelRejectCause, ParameterIdentifier, ParameterValue, Params, PasswordResponse,
    PayloadDescriptor, PictureReference, PixelAspectInformation, ProfileAndLevel,
    ProgressiveRefinementRepeatCount, ProgressiveRefinementStart, Q2931Address, Q2931AddressValue,
    QosCapability, QosClass, QosDescriptor, QosMode, QosType, RangeOfBitRates, RedundancyEncoding,
    RedundancyEncodingCapability, RedundancyEncodingDtMode, RedundancyEncodingDtModeElement,
    RedundancyEncodingDtModeElementType, RedundancyEncodingElement, RedundancyEncodingMethod,
    RedundancyEncodingMode, RefPictureSelection, ReliabilityParm, RemoteMcRequest,
    RemoteMcResponse, RemoteMcResponseReject, RequestAllTerminalIdsResponse, RequestChannelClose,
    RequestChannelCloseAck, RequestChannelCloseReason, RequestChannelCloseReject,
    RequestChannelCloseRejectCause, RequestChannelCloseRelease, RequestMessage, RequestMode,
    RequestModeAck, RequestModeAckResponse, RequestModeReject, RequestModeRejectCause,
    RequestModeRelease, RequestMultiplexEntry, RequestMultiplexEntryAck,
    RequestMultiplexEntryReject, RequestMultiplexEntryRejectionCause,
    RequestMultiplexEntryRejectionDescriptions, RequestMultiplexEntryRelease,
    RequestTerminalCertificate, ResponseMessage, ReverseLogicalChannelAckParameters,
    ReverseLogicalChannelParameters, ReverseMultiplexAckParameters, ReverseMultiplexParameters,
    RoundTripDelayRequest, RoundTripDelayResponse, RsvpParameters, RtpH263VideoRedundancyEncoding,
    RtpH263VideoRedundancyFrameMapping, RtpPayloadType, RtpRedundancyEncoding, SctpParam,
    SecondaryEncoding, SendTerminalCapabilitySet, SendThisSourceResponse, ServicePriority,
    ServicePriorityValue, SpecificRequest, SubPictureRemovalParameters,
    SubstituteConferenceIdCommand, T38FaxProfile, T38FaxRateManagement, T38FaxTcpOptions,
    T38FaxUdpEc, T38FaxUdpOptions, T84Profile, T84Restricted, T120SetupProcedure,
    TableEntryCapacityExceeded, TerminalCapabilitySet, TerminalCapabilitySetAck,
    TerminalCapabilitySetReject, TerminalCapabilitySetRejectCause, TerminalCapabilitySetRelease,
    TerminalCertificateResponse, TerminalIdResponse, TerminalInformation, TerminalLabel,
    TerminalYouAreSeeingInSubPictureNumber, TransparencyParameters, TransportAddress,
    TransportCapability, UnicastAddress, UnicastIp6Address, UnicastIpAddress, UnicastIpxAddress,
    UserInputCapability, UserInputIndication, UserInputSignal, UserInputSignalRtp,
    UserInputSignalUpdate, UserInputSignalUpdateRtp, UserInputSupportIndication, V42bis,
    V75Capability, V75Parameters, V76Capability, V76Erm, V76ErmRecovery, V76HdlcParameters,
    V76LogicalChannelParameters, V76Mode, V76ModeParameters, V76SuspendResume, V76WCompression,
    VbdCapability, VbdMode, VcCapability, VcCapabilityAal1, VcCapabilityAal5, VendorIdentification,
    VideoBackChannelSend, VideoBadMbs, VideoCapability, VideoFastUpdateGob, VideoFastUpdateMb,
    VideoIndicateCompose, VideoMode, VideoNotDecodedMbs,
};

impl Decode for MultimediaSystemControlMessage {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => RequestMessage::decode(d).map(Self::Request),
            1 => ResponseMessage::decode(d).map(Self::Response),
            2 => CommandMessage::decode(d).map(Self::Command),
            3 => IndicationMessage::decode(d).map(Self::Indication),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for MultimediaSystemControlMessage {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Request(value) => {
                e.choice(0, 4, true);
                value.encode(e);
            }
            Self::Response(value) => {
                e.choice(1, 4, true);
                value.encode(e);
            }
            Self::Command(value) => {
                e.choice(2, 4, true);
                value.encode(e);
            }
            Self::Indication(value) => {
                e.choice(3, 4, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for MultimediaSystemControlMessage {
    const NAME: &'static str = "MultimediaSystemControlMessage";
    const SCHEMA: &'static Type = &schema::MULTIMEDIA_SYSTEM_CONTROL_MESSAGE;
}

impl Decode for RequestMessage {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(11, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardMessage::decode(d)?))),
            1 => MasterSlaveDetermination::decode(d).map(Self::MasterSlaveDetermination),
            2 => Ok(Self::TerminalCapabilitySet(Box::new(
                TerminalCapabilitySet::decode(d)?,
            ))),
            3 => Ok(Self::OpenLogicalChannel(Box::new(
                OpenLogicalChannel::decode(d)?,
            ))),
            4 => CloseLogicalChannel::decode(d).map(Self::CloseLogicalChannel),
            5 => RequestChannelClose::decode(d).map(Self::RequestChannelClose),
            6 => MultiplexEntrySend::decode(d).map(Self::MultiplexEntrySend),
            7 => RequestMultiplexEntry::decode(d).map(Self::RequestMultiplexEntry),
            8 => RequestMode::decode(d).map(Self::RequestMode),
            9 => RoundTripDelayRequest::decode(d).map(Self::RoundTripDelayRequest),
            10 => MaintenanceLoopRequest::decode(d).map(Self::MaintenanceLoopRequest),
            11 => {
                let around = d.enter()?;
                let value = CommunicationModeRequest::decode(d)?;
                d.leave(around);
                Ok(Self::CommunicationModeRequest(value))
            }
            12 => {
                let around = d.enter()?;
                let value = ConferenceRequest::decode(d)?;
                d.leave(around);
                Ok(Self::ConferenceRequest(value))
            }
            13 => {
                let around = d.enter()?;
                let value = MultilinkRequest::decode(d)?;
                d.leave(around);
                Ok(Self::MultilinkRequest(value))
            }
            14 => {
                let around = d.enter()?;
                let value = LogicalChannelRateRequest::decode(d)?;
                d.leave(around);
                Ok(Self::LogicalChannelRateRequest(value))
            }
            15 => {
                let around = d.enter()?;
                let value = Box::new(GenericMessage::decode(d)?);
                d.leave(around);
                Ok(Self::GenericRequest(value))
            }
            index => d.unknown_alternative(index - 11).map(Self::Unknown),
        }
    }
}

impl Encode for RequestMessage {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 11, true);
                value.encode(e);
            }
            Self::MasterSlaveDetermination(value) => {
                e.choice(1, 11, true);
                value.encode(e);
            }
            Self::TerminalCapabilitySet(value) => {
                e.choice(2, 11, true);
                value.encode(e);
            }
            Self::OpenLogicalChannel(value) => {
                e.choice(3, 11, true);
                value.encode(e);
            }
            Self::CloseLogicalChannel(value) => {
                e.choice(4, 11, true);
                value.encode(e);
            }
            Self::RequestChannelClose(value) => {
                e.choice(5, 11, true);
                value.encode(e);
            }
            Self::MultiplexEntrySend(value) => {
                e.choice(6, 11, true);
                value.encode(e);
            }
            Self::RequestMultiplexEntry(value) => {
                e.choice(7, 11, true);
                value.encode(e);
            }
            Self::RequestMode(value) => {
                e.choice(8, 11, true);
                value.encode(e);
            }
            Self::RoundTripDelayRequest(value) => {
                e.choice(9, 11, true);
                value.encode(e);
            }
            Self::MaintenanceLoopRequest(value) => {
                e.choice(10, 11, true);
                value.encode(e);
            }
            Self::CommunicationModeRequest(value) => {
                e.choice(11, 11, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::ConferenceRequest(value) => {
                e.choice(12, 11, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::MultilinkRequest(value) => {
                e.choice(13, 11, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::LogicalChannelRateRequest(value) => {
                e.choice(14, 11, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::GenericRequest(value) => {
                e.choice(15, 11, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 11),
        }
    }
}

impl Message for RequestMessage {
    const NAME: &'static str = "RequestMessage";
    const SCHEMA: &'static Type = &schema::REQUEST_MESSAGE;
}

impl Decode for ResponseMessage {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(19, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardMessage::decode(d)?))),
            1 => MasterSlaveDeterminationAck::decode(d).map(Self::MasterSlaveDeterminationAck),
            2 => {
                MasterSlaveDeterminationReject::decode(d).map(Self::MasterSlaveDeterminationReject)
            }
            3 => TerminalCapabilitySetAck::decode(d).map(Self::TerminalCapabilitySetAck),
            4 => Ok(Self::TerminalCapabilitySetReject(Box::new(
                TerminalCapabilitySetReject::decode(d)?,
            ))),
            5 => Ok(Self::OpenLogicalChannelAck(Box::new(
                OpenLogicalChannelAck::decode(d)?,
            ))),
            6 => Ok(Self::OpenLogicalChannelReject(Box::new(
                OpenLogicalChannelReject::decode(d)?,
            ))),
            7 => CloseLogicalChannelAck::decode(d).map(Self::CloseLogicalChannelAck),
            8 => RequestChannelCloseAck::decode(d).map(Self::RequestChannelCloseAck),
            9 => RequestChannelCloseReject::decode(d).map(Self::RequestChannelCloseReject),
            10 => MultiplexEntrySendAck::decode(d).map(Self::MultiplexEntrySendAck),
            11 => MultiplexEntrySendReject::decode(d).map(Self::MultiplexEntrySendReject),
            12 => RequestMultiplexEntryAck::decode(d).map(Self::RequestMultiplexEntryAck),
            13 => Ok(Self::RequestMultiplexEntryReject(Box::new(
                RequestMultiplexEntryReject::decode(d)?,
            ))),
            14 => RequestModeAck::decode(d).map(Self::RequestModeAck),
            15 => RequestModeReject::decode(d).map(Self::RequestModeReject),
            16 => RoundTripDelayResponse::decode(d).map(Self::RoundTripDelayResponse),
            17 => MaintenanceLoopAck::decode(d).map(Self::MaintenanceLoopAck),
            18 => MaintenanceLoopReject::decode(d).map(Self::MaintenanceLoopReject),
            19 => {
                let around = d.enter()?;
                let value = CommunicationModeResponse::decode(d)?;
                d.leave(around);
                Ok(Self::CommunicationModeResponse(value))
            }
            20 => {
                let around = d.enter()?;
                let value = Box::new(ConferenceResponse::decode(d)?);
                d.leave(around);
                Ok(Self::ConferenceResponse(value))
            }
            21 => {
                let around = d.enter()?;
                let value = Box::new(MultilinkResponse::decode(d)?);
                d.leave(around);
                Ok(Self::MultilinkResponse(value))
            }
            22 => {
                let around = d.enter()?;
                let value = LogicalChannelRateAcknowledge::decode(d)?;
                d.leave(around);
                Ok(Self::LogicalChannelRateAcknowledge(value))
            }
            23 => {
                let around = d.enter()?;
                let value = LogicalChannelRateReject::decode(d)?;
                d.leave(around);
                Ok(Self::LogicalChannelRateReject(value))
            }
            24 => {
                let around = d.enter()?;
                let value = Box::new(GenericMessage::decode(d)?);
                d.leave(around);
                Ok(Self::GenericResponse(value))
            }
            index => d.unknown_alternative(index - 19).map(Self::Unknown),
        }
    }
}

impl Encode for ResponseMessage {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 19, true);
                value.encode(e);
            }
            Self::MasterSlaveDeterminationAck(value) => {
                e.choice(1, 19, true);
                value.encode(e);
            }
            Self::MasterSlaveDeterminationReject(value) => {
                e.choice(2, 19, true);
                value.encode(e);
            }
            Self::TerminalCapabilitySetAck(value) => {
                e.choice(3, 19, true);
                value.encode(e);
            }
            Self::TerminalCapabilitySetReject(value) => {
                e.choice(4, 19, true);
                value.encode(e);
            }
            Self::OpenLogicalChannelAck(value) => {
                e.choice(5, 19, true);
                value.encode(e);
            }
            Self::OpenLogicalChannelReject(value) => {
                e.choice(6, 19, true);
                value.encode(e);
            }
            Self::CloseLogicalChannelAck(value) => {
                e.choice(7, 19, true);
                value.encode(e);
            }
            Self::RequestChannelCloseAck(value) => {
                e.choice(8, 19, true);
                value.encode(e);
            }
            Self::RequestChannelCloseReject(value) => {
                e.choice(9, 19, true);
                value.encode(e);
            }
            Self::MultiplexEntrySendAck(value) => {
                e.choice(10, 19, true);
                value.encode(e);
            }
            Self::MultiplexEntrySendReject(value) => {
                e.choice(11, 19, true);
                value.encode(e);
            }
            Self::RequestMultiplexEntryAck(value) => {
                e.choice(12, 19, true);
                value.encode(e);
            }
            Self::RequestMultiplexEntryReject(value) => {
                e.choice(13, 19, true);
                value.encode(e);
            }
            Self::RequestModeAck(value) => {
                e.choice(14, 19, true);
                value.encode(e);
            }
            Self::RequestModeReject(value) => {
                e.choice(15, 19, true);
                value.encode(e);
            }
            Self::RoundTripDelayResponse(value) => {
                e.choice(16, 19, true);
                value.encode(e);
            }
            Self::MaintenanceLoopAck(value) => {
                e.choice(17, 19, true);
                value.encode(e);
            }
            Self::MaintenanceLoopReject(value) => {
                e.choice(18, 19, true);
                value.encode(e);
            }
            Self::CommunicationModeResponse(value) => {
                e.choice(19, 19, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::ConferenceResponse(value) => {
                e.choice(20, 19, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::MultilinkResponse(value) => {
                e.choice(21, 19, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::LogicalChannelRateAcknowledge(value) => {
                e.choice(22, 19, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::LogicalChannelRateReject(value) => {
                e.choice(23, 19, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::GenericResponse(value) => {
                e.choice(24, 19, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 19),
        }
    }
}

impl Message for ResponseMessage {
    const NAME: &'static str = "ResponseMessage";
    const SCHEMA: &'static Type = &schema::RESPONSE_MESSAGE;
}

impl Decode for CommandMessage {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(7, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardMessage::decode(d)?))),
            1 => MaintenanceLoopOffCommand::decode(d).map(Self::MaintenanceLoopOffCommand),
            2 => SendTerminalCapabilitySet::decode(d).map(Self::SendTerminalCapabilitySet),
            3 => EncryptionCommand::decode(d).map(Self::EncryptionCommand),
            4 => FlowControlCommand::decode(d).map(Self::FlowControlCommand),
            5 => EndSessionCommand::decode(d).map(Self::EndSessionCommand),
            6 => Ok(Self::MiscellaneousCommand(Box::new(
                MiscellaneousCommand::decode(d)?,
            ))),
            7 => {
                let around = d.enter()?;
                let value = CommunicationModeCommand::decode(d)?;
                d.leave(around);
                Ok(Self::CommunicationModeCommand(value))
            }
            8 => {
                let around = d.enter()?;
                let value = ConferenceCommand::decode(d)?;
                d.leave(around);
                Ok(Self::ConferenceCommand(value))
            }
            9 => {
                let around = d.enter()?;
                let value = H223MultiplexReconfiguration::decode(d)?;
                d.leave(around);
                Ok(Self::H223MultiplexReconfiguration(value))
            }
            10 => {
                let around = d.enter()?;
                let value = Box::new(NewAtmVcCommand::decode(d)?);
                d.leave(around);
                Ok(Self::NewAtmVcCommand(value))
            }
            11 => {
                let around = d.enter()?;
                let value = MobileMultilinkReconfigurationCommand::decode(d)?;
                d.leave(around);
                Ok(Self::MobileMultilinkReconfigurationCommand(value))
            }
            12 => {
                let around = d.enter()?;
                let value = Box::new(GenericMessage::decode(d)?);
                d.leave(around);
                Ok(Self::GenericCommand(value))
            }
            index => d.unknown_alternative(index - 7).map(Self::Unknown),
        }
    }
}

impl Encode for CommandMessage {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 7, true);
                value.encode(e);
            }
            Self::MaintenanceLoopOffCommand(value) => {
                e.choice(1, 7, true);
                value.encode(e);
            }
            Self::SendTerminalCapabilitySet(value) => {
                e.choice(2, 7, true);
                value.encode(e);
            }
            Self::EncryptionCommand(value) => {
                e.choice(3, 7, true);
                value.encode(e);
            }
            Self::FlowControlCommand(value) => {
                e.choice(4, 7, true);
                value.encode(e);
            }
            Self::EndSessionCommand(value) => {
                e.choice(5, 7, true);
                value.encode(e);
            }
            Self::MiscellaneousCommand(value) => {
                e.choice(6, 7, true);
                value.encode(e);
            }
            Self::CommunicationModeCommand(value) => {
                e.choice(7, 7, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::ConferenceCommand(value) => {
                e.choice(8, 7, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::H223MultiplexReconfiguration(value) => {
                e.choice(9, 7, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::NewAtmVcCommand(value) => {
                e.choice(10, 7, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::MobileMultilinkReconfigurationCommand(value) => {
                e.choice(11, 7, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::GenericCommand(value) => {
                e.choice(12, 7, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 7),
        }
    }
}

impl Message for CommandMessage {
    const NAME: &'static str = "CommandMessage";
    const SCHEMA: &'static Type = &schema::COMMAND_MESSAGE;
}

impl Decode for IndicationMessage {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(14, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardMessage::decode(d)?))),
            1 => Ok(Self::FunctionNotUnderstood(Box::new(
                FunctionNotUnderstood::decode(d)?,
            ))),
            2 => MasterSlaveDeterminationRelease::decode(d)
                .map(Self::MasterSlaveDeterminationRelease),
            3 => TerminalCapabilitySetRelease::decode(d).map(Self::TerminalCapabilitySetRelease),
            4 => OpenLogicalChannelConfirm::decode(d).map(Self::OpenLogicalChannelConfirm),
            5 => RequestChannelCloseRelease::decode(d).map(Self::RequestChannelCloseRelease),
            6 => MultiplexEntrySendRelease::decode(d).map(Self::MultiplexEntrySendRelease),
            7 => RequestMultiplexEntryRelease::decode(d).map(Self::RequestMultiplexEntryRelease),
            8 => RequestModeRelease::decode(d).map(Self::RequestModeRelease),
            9 => Ok(Self::MiscellaneousIndication(Box::new(
                MiscellaneousIndication::decode(d)?,
            ))),
            10 => JitterIndication::decode(d).map(Self::JitterIndication),
            11 => H223SkewIndication::decode(d).map(Self::H223SkewIndication),
            12 => Ok(Self::NewAtmVcIndication(Box::new(
                NewAtmVcIndication::decode(d)?,
            ))),
            13 => UserInputIndication::decode(d).map(Self::UserInput),
            14 => {
                let around = d.enter()?;
                let value = H2250MaximumSkewIndication::decode(d)?;
                d.leave(around);
                Ok(Self::H2250MaximumSkewIndication(value))
            }
            15 => {
                let around = d.enter()?;
                let value = Box::new(McLocationIndication::decode(d)?);
                d.leave(around);
                Ok(Self::McLocationIndication(value))
            }
            16 => {
                let around = d.enter()?;
                let value = ConferenceIndication::decode(d)?;
                d.leave(around);
                Ok(Self::ConferenceIndication(value))
            }
            17 => {
                let around = d.enter()?;
                let value = Box::new(VendorIdentification::decode(d)?);
                d.leave(around);
                Ok(Self::VendorIdentification(value))
            }
            18 => {
                let around = d.enter()?;
                let value = Box::new(FunctionNotSupported::decode(d)?);
                d.leave(around);
                Ok(Self::FunctionNotSupported(value))
            }
            19 => {
                let around = d.enter()?;
                let value = MultilinkIndication::decode(d)?;
                d.leave(around);
                Ok(Self::MultilinkIndication(value))
            }
            20 => {
                let around = d.enter()?;
                let value = LogicalChannelRateRelease::decode(d)?;
                d.leave(around);
                Ok(Self::LogicalChannelRateRelease(value))
            }
            21 => {
                let around = d.enter()?;
                let value = FlowControlIndication::decode(d)?;
                d.leave(around);
                Ok(Self::FlowControlIndication(value))
            }
            22 => {
                let around = d.enter()?;
                let value = MobileMultilinkReconfigurationIndication::decode(d)?;
                d.leave(around);
                Ok(Self::MobileMultilinkReconfigurationIndication(value))
            }
            23 => {
                let around = d.enter()?;
                let value = Box::new(GenericMessage::decode(d)?);
                d.leave(around);
                Ok(Self::GenericIndication(value))
            }
            index => d.unknown_alternative(index - 14).map(Self::Unknown),
        }
    }
}

impl Encode for IndicationMessage {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 14, true);
                value.encode(e);
            }
            Self::FunctionNotUnderstood(value) => {
                e.choice(1, 14, true);
                value.encode(e);
            }
            Self::MasterSlaveDeterminationRelease(value) => {
                e.choice(2, 14, true);
                value.encode(e);
            }
            Self::TerminalCapabilitySetRelease(value) => {
                e.choice(3, 14, true);
                value.encode(e);
            }
            Self::OpenLogicalChannelConfirm(value) => {
                e.choice(4, 14, true);
                value.encode(e);
            }
            Self::RequestChannelCloseRelease(value) => {
                e.choice(5, 14, true);
                value.encode(e);
            }
            Self::MultiplexEntrySendRelease(value) => {
                e.choice(6, 14, true);
                value.encode(e);
            }
            Self::RequestMultiplexEntryRelease(value) => {
                e.choice(7, 14, true);
                value.encode(e);
            }
            Self::RequestModeRelease(value) => {
                e.choice(8, 14, true);
                value.encode(e);
            }
            Self::MiscellaneousIndication(value) => {
                e.choice(9, 14, true);
                value.encode(e);
            }
            Self::JitterIndication(value) => {
                e.choice(10, 14, true);
                value.encode(e);
            }
            Self::H223SkewIndication(value) => {
                e.choice(11, 14, true);
                value.encode(e);
            }
            Self::NewAtmVcIndication(value) => {
                e.choice(12, 14, true);
                value.encode(e);
            }
            Self::UserInput(value) => {
                e.choice(13, 14, true);
                value.encode(e);
            }
            Self::H2250MaximumSkewIndication(value) => {
                e.choice(14, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::McLocationIndication(value) => {
                e.choice(15, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::ConferenceIndication(value) => {
                e.choice(16, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::VendorIdentification(value) => {
                e.choice(17, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::FunctionNotSupported(value) => {
                e.choice(18, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::MultilinkIndication(value) => {
                e.choice(19, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::LogicalChannelRateRelease(value) => {
                e.choice(20, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::FlowControlIndication(value) => {
                e.choice(21, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::MobileMultilinkReconfigurationIndication(value) => {
                e.choice(22, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::GenericIndication(value) => {
                e.choice(23, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 14),
        }
    }
}

impl Message for IndicationMessage {
    const NAME: &'static str = "IndicationMessage";
    const SCHEMA: &'static Type = &schema::INDICATION_MESSAGE;
}

impl Decode for GenericMessage {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            message_identifier: CapabilityIdentifier::decode(d)?,
            sub_message_identifier: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(0, 127))? as u8)
            } else {
                None
            },
            message_content: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 16, GenericParameter::decode)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for GenericMessage {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.sub_message_identifier.is_some());
        e.bool(self.message_content.is_some());
        self.message_identifier.encode(e);
        if let Some(value) = &self.sub_message_identifier {
            e.integer(i64::from(*value), Range::new(0, 127));
        }
        if let Some(value) = &self.message_content {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for GenericMessage {
    const NAME: &'static str = "GenericMessage";
    const SCHEMA: &'static Type = &schema::GENERIC_MESSAGE;
}

impl Decode for NonStandardMessage {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            non_standard_data: NonStandardParameter::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for NonStandardMessage {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.non_standard_data.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for NonStandardMessage {
    const NAME: &'static str = "NonStandardMessage";
    const SCHEMA: &'static Type = &schema::NON_STANDARD_MESSAGE;
}

impl Decode for NonStandardParameter {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            non_standard_identifier: NonStandardIdentifier::decode(d)?,
            data: d.octet_string(Size::ANY)?,
        })
    }
}

impl Encode for NonStandardParameter {
    fn encode(&self, e: &mut Encoder<'_>) {
        self.non_standard_identifier.encode(e);
        e.octet_string(&self.data, Size::ANY);
    }
}

impl Message for NonStandardParameter {
    const NAME: &'static str = "NonStandardParameter";
    const SCHEMA: &'static Type = &schema::NON_STANDARD_PARAMETER;
}

impl Decode for NonStandardIdentifier {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => d.object_identifier().map(Self::Object),
            1 => H221NonStandard::decode(d).map(Self::H221NonStandard),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for NonStandardIdentifier {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Object(value) => {
                e.choice(0, 2, false);
                e.object_identifier(value);
            }
            Self::H221NonStandard(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for NonStandardIdentifier {
    const NAME: &'static str = "NonStandardIdentifier";
    const SCHEMA: &'static Type = &schema::NON_STANDARD_IDENTIFIER;
}

impl Decode for H221NonStandard {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            t35_country_code: d.integer(Range::new(0, 255))? as u8,
            t35_extension: d.integer(Range::new(0, 255))? as u8,
            manufacturer_code: d.integer(Range::new(0, 65535))? as u16,
        })
    }
}

impl Encode for H221NonStandard {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.integer(i64::from(self.t35_country_code), Range::new(0, 255));
        e.integer(i64::from(self.t35_extension), Range::new(0, 255));
        e.integer(i64::from(self.manufacturer_code), Range::new(0, 65535));
    }
}

impl Message for H221NonStandard {
    const NAME: &'static str = "NonStandardIdentifier.h221NonStandard";
    const SCHEMA: &'static Type = &schema::H221_NON_STANDARD;
}

impl Decode for MasterSlaveDetermination {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            terminal_type: d.integer(Range::new(0, 255))? as u8,
            status_determination_number: d.integer(Range::new(0, 16777215))? as u32,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MasterSlaveDetermination {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.terminal_type), Range::new(0, 255));
        e.integer(
            i64::from(self.status_determination_number),
            Range::new(0, 16777215),
        );
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MasterSlaveDetermination {
    const NAME: &'static str = "MasterSlaveDetermination";
    const SCHEMA: &'static Type = &schema::MASTER_SLAVE_DETERMINATION;
}

impl Decode for MasterSlaveDeterminationAck {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            decision: MasterSlaveDeterminationAckDecision::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MasterSlaveDeterminationAck {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.decision.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MasterSlaveDeterminationAck {
    const NAME: &'static str = "MasterSlaveDeterminationAck";
    const SCHEMA: &'static Type = &schema::MASTER_SLAVE_DETERMINATION_ACK;
}

impl Decode for MasterSlaveDeterminationAckDecision {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => Ok(Self::Master),
            1 => Ok(Self::Slave),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for MasterSlaveDeterminationAckDecision {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Master => e.choice(0, 2, false),
            Self::Slave => e.choice(1, 2, false),
        }
    }
}

impl Message for MasterSlaveDeterminationAckDecision {
    const NAME: &'static str = "MasterSlaveDeterminationAck.decision";
    const SCHEMA: &'static Type = &schema::MASTER_SLAVE_DETERMINATION_ACK_DECISION;
}

impl Decode for MasterSlaveDeterminationReject {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            cause: MasterSlaveDeterminationRejectCause::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MasterSlaveDeterminationReject {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.cause.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MasterSlaveDeterminationReject {
    const NAME: &'static str = "MasterSlaveDeterminationReject";
    const SCHEMA: &'static Type = &schema::MASTER_SLAVE_DETERMINATION_REJECT;
}

impl Decode for MasterSlaveDeterminationRejectCause {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(1, true)? {
            0 => Ok(Self::IdenticalNumbers),
            index => d.unknown_alternative(index - 1).map(Self::Unknown),
        }
    }
}

impl Encode for MasterSlaveDeterminationRejectCause {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::IdenticalNumbers => e.choice(0, 1, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 1),
        }
    }
}

impl Message for MasterSlaveDeterminationRejectCause {
    const NAME: &'static str = "MasterSlaveDeterminationReject.cause";
    const SCHEMA: &'static Type = &schema::MASTER_SLAVE_DETERMINATION_REJECT_CAUSE;
}

impl Decode for MasterSlaveDeterminationRelease {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MasterSlaveDeterminationRelease {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MasterSlaveDeterminationRelease {
    const NAME: &'static str = "MasterSlaveDeterminationRelease";
    const SCHEMA: &'static Type = &schema::MASTER_SLAVE_DETERMINATION_RELEASE;
}

impl Decode for TerminalCapabilitySet {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            sequence_number: d.integer(Range::new(0, 255))? as u8,
            protocol_identifier: d.object_identifier()?,
            multiplex_capability: if preamble & 0x4 != 0 {
                Some(MultiplexCapability::decode(d)?)
            } else {
                None
            },
            capability_table: if preamble & 0x2 != 0 {
                Some(d.list(Size::range(1, 256), 17, CapabilityTableEntry::decode)?)
            } else {
                None
            },
            capability_descriptors: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(1, 256), 9, CapabilityDescriptor::decode)?)
            } else {
                None
            },
            generic_information: None,
            extension: Extension::default(),
        };
        if preamble & 0x8 != 0 {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.generic_information = Some(d.list(Size::ANY, 13, GenericMessage::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for TerminalCapabilitySet {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.generic_information.is_some()]);
        e.bool(additions.any());
        e.bool(self.multiplex_capability.is_some());
        e.bool(self.capability_table.is_some());
        e.bool(self.capability_descriptors.is_some());
        e.integer(i64::from(self.sequence_number), Range::new(0, 255));
        e.object_identifier(&self.protocol_identifier);
        if let Some(value) = &self.multiplex_capability {
            value.encode(e);
        }
        if let Some(value) = &self.capability_table {
            e.list(value, Size::range(1, 256), |e, value| value.encode(e));
        }
        if let Some(value) = &self.capability_descriptors {
            e.list(value, Size::range(1, 256), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.generic_information {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for TerminalCapabilitySet {
    const NAME: &'static str = "TerminalCapabilitySet";
    const SCHEMA: &'static Type = &schema::TERMINAL_CAPABILITY_SET;
}

impl Decode for TerminalCapabilitySetAck {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            sequence_number: d.integer(Range::new(0, 255))? as u8,
            generic_information: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.generic_information = Some(d.list(Size::ANY, 13, GenericMessage::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for TerminalCapabilitySetAck {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.generic_information.is_some()]);
        e.bool(additions.any());
        e.integer(i64::from(self.sequence_number), Range::new(0, 255));
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.generic_information {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for TerminalCapabilitySetAck {
    const NAME: &'static str = "TerminalCapabilitySetAck";
    const SCHEMA: &'static Type = &schema::TERMINAL_CAPABILITY_SET_ACK;
}

impl Decode for TerminalCapabilitySetReject {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            sequence_number: d.integer(Range::new(0, 255))? as u8,
            cause: TerminalCapabilitySetRejectCause::decode(d)?,
            generic_information: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.generic_information = Some(d.list(Size::ANY, 13, GenericMessage::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for TerminalCapabilitySetReject {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.generic_information.is_some()]);
        e.bool(additions.any());
        e.integer(i64::from(self.sequence_number), Range::new(0, 255));
        self.cause.encode(e);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.generic_information {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for TerminalCapabilitySetReject {
    const NAME: &'static str = "TerminalCapabilitySetReject";
    const SCHEMA: &'static Type = &schema::TERMINAL_CAPABILITY_SET_REJECT;
}

impl Decode for TerminalCapabilitySetRejectCause {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::Unspecified),
            1 => Ok(Self::UndefinedTableEntryUsed),
            2 => Ok(Self::DescriptorCapacityExceeded),
            3 => TableEntryCapacityExceeded::decode(d).map(Self::TableEntryCapacityExceeded),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for TerminalCapabilitySetRejectCause {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Unspecified => e.choice(0, 4, true),
            Self::UndefinedTableEntryUsed => e.choice(1, 4, true),
            Self::DescriptorCapacityExceeded => e.choice(2, 4, true),
            Self::TableEntryCapacityExceeded(value) => {
                e.choice(3, 4, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for TerminalCapabilitySetRejectCause {
    const NAME: &'static str = "TerminalCapabilitySetReject.cause";
    const SCHEMA: &'static Type = &schema::TERMINAL_CAPABILITY_SET_REJECT_CAUSE;
}

impl Decode for TableEntryCapacityExceeded {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => d
                .integer(Range::new(1, 65535))
                .map(|value| value as u16)
                .map(Self::HighestEntryNumberProcessed),
            1 => Ok(Self::NoneProcessed),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for TableEntryCapacityExceeded {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::HighestEntryNumberProcessed(value) => {
                e.choice(0, 2, false);
                e.integer(i64::from(*value), Range::new(1, 65535));
            }
            Self::NoneProcessed => e.choice(1, 2, false),
        }
    }
}

impl Message for TableEntryCapacityExceeded {
    const NAME: &'static str = "TerminalCapabilitySetReject.cause.tableEntryCapacityExceeded";
    const SCHEMA: &'static Type = &schema::TABLE_ENTRY_CAPACITY_EXCEEDED;
}

impl Decode for TerminalCapabilitySetRelease {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            generic_information: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.generic_information = Some(d.list(Size::ANY, 13, GenericMessage::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for TerminalCapabilitySetRelease {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.generic_information.is_some()]);
        e.bool(additions.any());
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.generic_information {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for TerminalCapabilitySetRelease {
    const NAME: &'static str = "TerminalCapabilitySetRelease";
    const SCHEMA: &'static Type = &schema::TERMINAL_CAPABILITY_SET_RELEASE;
}

impl Decode for CapabilityTableEntry {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let present = d.bool()?;
        Ok(Self {
            capability_table_entry_number: d.integer(Range::new(1, 65535))? as u16,
            capability: if present {
                Some(Capability::decode(d)?)
            } else {
                None
            },
        })
    }
}

impl Encode for CapabilityTableEntry {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.bool(self.capability.is_some());
        e.integer(
            i64::from(self.capability_table_entry_number),
            Range::new(1, 65535),
        );
        if let Some(value) = &self.capability {
            value.encode(e);
        }
    }
}

impl Message for CapabilityTableEntry {
    const NAME: &'static str = "CapabilityTableEntry";
    const SCHEMA: &'static Type = &schema::CAPABILITY_TABLE_ENTRY;
}

impl Decode for CapabilityDescriptor {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let present = d.bool()?;
        Ok(Self {
            capability_descriptor_number: d.integer(Range::new(0, 255))? as u8,
            simultaneous_capabilities: if present {
                Some(d.list(Size::range(1, 256), 24, |d| {
                    d.list(Size::range(1, 256), 16, |d| {
                        d.integer(Range::new(1, 65535)).map(|value| value as u16)
                    })
                })?)
            } else {
                None
            },
        })
    }
}

impl Encode for CapabilityDescriptor {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.bool(self.simultaneous_capabilities.is_some());
        e.integer(
            i64::from(self.capability_descriptor_number),
            Range::new(0, 255),
        );
        if let Some(value) = &self.simultaneous_capabilities {
            e.list(value, Size::range(1, 256), |e, value| {
                e.list(value, Size::range(1, 256), |e, value| {
                    e.integer(i64::from(*value), Range::new(1, 65535))
                })
            });
        }
    }
}

impl Message for CapabilityDescriptor {
    const NAME: &'static str = "CapabilityDescriptor";
    const SCHEMA: &'static Type = &schema::CAPABILITY_DESCRIPTOR;
}

impl Decode for Capability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(12, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => VideoCapability::decode(d).map(Self::ReceiveVideoCapability),
            2 => VideoCapability::decode(d).map(Self::TransmitVideoCapability),
            3 => VideoCapability::decode(d).map(Self::ReceiveAndTransmitVideoCapability),
            4 => Ok(Self::ReceiveAudioCapability(Box::new(
                AudioCapability::decode(d)?,
            ))),
            5 => Ok(Self::TransmitAudioCapability(Box::new(
                AudioCapability::decode(d)?,
            ))),
            6 => Ok(Self::ReceiveAndTransmitAudioCapability(Box::new(
                AudioCapability::decode(d)?,
            ))),
            7 => Ok(Self::ReceiveDataApplicationCapability(Box::new(
                DataApplicationCapability::decode(d)?,
            ))),
            8 => Ok(Self::TransmitDataApplicationCapability(Box::new(
                DataApplicationCapability::decode(d)?,
            ))),
            9 => Ok(Self::ReceiveAndTransmitDataApplicationCapability(Box::new(
                DataApplicationCapability::decode(d)?,
            ))),
            10 => d.bool().map(Self::H233EncryptionTransmitCapability),
            11 => H233EncryptionReceiveCapability::decode(d)
                .map(Self::H233EncryptionReceiveCapability),
            12 => {
                let around = d.enter()?;
                let value = ConferenceCapability::decode(d)?;
                d.leave(around);
                Ok(Self::ConferenceCapability(value))
            }
            13 => {
                let around = d.enter()?;
                let value = Box::new(H235SecurityCapability::decode(d)?);
                d.leave(around);
                Ok(Self::H235SecurityCapability(value))
            }
            14 => {
                let around = d.enter()?;
                let value = d.integer(Range::new(0, 255))? as u8;
                d.leave(around);
                Ok(Self::MaxPendingReplacementFor(value))
            }
            15 => {
                let around = d.enter()?;
                let value = UserInputCapability::decode(d)?;
                d.leave(around);
                Ok(Self::ReceiveUserInputCapability(value))
            }
            16 => {
                let around = d.enter()?;
                let value = UserInputCapability::decode(d)?;
                d.leave(around);
                Ok(Self::TransmitUserInputCapability(value))
            }
            17 => {
                let around = d.enter()?;
                let value = UserInputCapability::decode(d)?;
                d.leave(around);
                Ok(Self::ReceiveAndTransmitUserInputCapability(value))
            }
            18 => {
                let around = d.enter()?;
                let value = Box::new(GenericCapability::decode(d)?);
                d.leave(around);
                Ok(Self::GenericControlCapability(value))
            }
            19 => {
                let around = d.enter()?;
                let value = Box::new(MultiplexedStreamCapability::decode(d)?);
                d.leave(around);
                Ok(Self::ReceiveMultiplexedStreamCapability(value))
            }
            20 => {
                let around = d.enter()?;
                let value = Box::new(MultiplexedStreamCapability::decode(d)?);
                d.leave(around);
                Ok(Self::TransmitMultiplexedStreamCapability(value))
            }
            21 => {
                let around = d.enter()?;
                let value = Box::new(MultiplexedStreamCapability::decode(d)?);
                d.leave(around);
                Ok(Self::ReceiveAndTransmitMultiplexedStreamCapability(value))
            }
            22 => {
                let around = d.enter()?;
                let value = Box::new(AudioTelephonyEventCapability::decode(d)?);
                d.leave(around);
                Ok(Self::ReceiveRtpAudioTelephonyEventCapability(value))
            }
            23 => {
                let around = d.enter()?;
                let value = AudioToneCapability::decode(d)?;
                d.leave(around);
                Ok(Self::ReceiveRtpAudioToneCapability(value))
            }
            24 => {
                let around = d.enter()?;
                let value = Box::new(DepFecCapability::decode(d)?);
                d.leave(around);
                Ok(Self::DepFecCapability(value))
            }
            25 => {
                let around = d.enter()?;
                let value = MultiplePayloadStreamCapability::decode(d)?;
                d.leave(around);
                Ok(Self::MultiplePayloadStreamCapability(value))
            }
            26 => {
                let around = d.enter()?;
                let value = Box::new(FecCapability::decode(d)?);
                d.leave(around);
                Ok(Self::FecCapability(value))
            }
            27 => {
                let around = d.enter()?;
                let value = Box::new(RedundancyEncodingCapability::decode(d)?);
                d.leave(around);
                Ok(Self::RedundancyEncodingCap(value))
            }
            28 => {
                let around = d.enter()?;
                let value = d.list(Size::range(1, 256), 16, |d| {
                    d.integer(Range::new(1, 65535)).map(|value| value as u16)
                })?;
                d.leave(around);
                Ok(Self::OneOfCapabilities(value))
            }
            index => d.unknown_alternative(index - 12).map(Self::Unknown),
        }
    }
}

impl Encode for Capability {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 12, true);
                value.encode(e);
            }
            Self::ReceiveVideoCapability(value) => {
                e.choice(1, 12, true);
                value.encode(e);
            }
            Self::TransmitVideoCapability(value) => {
                e.choice(2, 12, true);
                value.encode(e);
            }
            Self::ReceiveAndTransmitVideoCapability(value) => {
                e.choice(3, 12, true);
                value.encode(e);
            }
            Self::ReceiveAudioCapability(value) => {
                e.choice(4, 12, true);
                value.encode(e);
            }
            Self::TransmitAudioCapability(value) => {
                e.choice(5, 12, true);
                value.encode(e);
            }
            Self::ReceiveAndTransmitAudioCapability(value) => {
                e.choice(6, 12, true);
                value.encode(e);
            }
            Self::ReceiveDataApplicationCapability(value) => {
                e.choice(7, 12, true);
                value.encode(e);
            }
            Self::TransmitDataApplicationCapability(value) => {
                e.choice(8, 12, true);
                value.encode(e);
            }
            Self::ReceiveAndTransmitDataApplicationCapability(value) => {
                e.choice(9, 12, true);
                value.encode(e);
            }
            Self::H233EncryptionTransmitCapability(value) => {
                e.choice(10, 12, true);
                e.bool(*value);
            }
            Self::H233EncryptionReceiveCapability(value) => {
                e.choice(11, 12, true);
                value.encode(e);
            }
            Self::ConferenceCapability(value) => {
                e.choice(12, 12, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::H235SecurityCapability(value) => {
                e.choice(13, 12, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::MaxPendingReplacementFor(value) => {
                e.choice(14, 12, true);
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(0, 255));
                e.leave(start);
            }
            Self::ReceiveUserInputCapability(value) => {
                e.choice(15, 12, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::TransmitUserInputCapability(value) => {
                e.choice(16, 12, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::ReceiveAndTransmitUserInputCapability(value) => {
                e.choice(17, 12, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::GenericControlCapability(value) => {
                e.choice(18, 12, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::ReceiveMultiplexedStreamCapability(value) => {
                e.choice(19, 12, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::TransmitMultiplexedStreamCapability(value) => {
                e.choice(20, 12, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::ReceiveAndTransmitMultiplexedStreamCapability(value) => {
                e.choice(21, 12, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::ReceiveRtpAudioTelephonyEventCapability(value) => {
                e.choice(22, 12, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::ReceiveRtpAudioToneCapability(value) => {
                e.choice(23, 12, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::DepFecCapability(value) => {
                e.choice(24, 12, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::MultiplePayloadStreamCapability(value) => {
                e.choice(25, 12, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::FecCapability(value) => {
                e.choice(26, 12, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::RedundancyEncodingCap(value) => {
                e.choice(27, 12, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::OneOfCapabilities(value) => {
                e.choice(28, 12, true);
                let start = e.enter();
                e.list(value, Size::range(1, 256), |e, value| {
                    e.integer(i64::from(*value), Range::new(1, 65535))
                });
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 12),
        }
    }
}

impl Message for Capability {
    const NAME: &'static str = "Capability";
    const SCHEMA: &'static Type = &schema::CAPABILITY;
}

impl Decode for H233EncryptionReceiveCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            h233_iv_response_time: d.integer(Range::new(0, 255))? as u8,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H233EncryptionReceiveCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.h233_iv_response_time), Range::new(0, 255));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for H233EncryptionReceiveCapability {
    const NAME: &'static str = "Capability.h233EncryptionReceiveCapability";
    const SCHEMA: &'static Type = &schema::H233_ENCRYPTION_RECEIVE_CAPABILITY;
}

impl Decode for MultiplexCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => H222Capability::decode(d).map(Self::H222Capability),
            2 => Ok(Self::H223Capability(Box::new(H223Capability::decode(d)?))),
            3 => Ok(Self::V76Capability(Box::new(V76Capability::decode(d)?))),
            4 => {
                let around = d.enter()?;
                let value = Box::new(H2250Capability::decode(d)?);
                d.leave(around);
                Ok(Self::H2250Capability(value))
            }
            5 => {
                let around = d.enter()?;
                let value = Box::new(GenericCapability::decode(d)?);
                d.leave(around);
                Ok(Self::GenericMultiplexCapability(value))
            }
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for MultiplexCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 4, true);
                value.encode(e);
            }
            Self::H222Capability(value) => {
                e.choice(1, 4, true);
                value.encode(e);
            }
            Self::H223Capability(value) => {
                e.choice(2, 4, true);
                value.encode(e);
            }
            Self::V76Capability(value) => {
                e.choice(3, 4, true);
                value.encode(e);
            }
            Self::H2250Capability(value) => {
                e.choice(4, 4, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::GenericMultiplexCapability(value) => {
                e.choice(5, 4, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for MultiplexCapability {
    const NAME: &'static str = "MultiplexCapability";
    const SCHEMA: &'static Type = &schema::MULTIPLEX_CAPABILITY;
}

impl Decode for H222Capability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            number_of_vcs: d.integer(Range::new(1, 256))? as u16,
            vc_capability: d.list(Size::ANY, 23, VcCapability::decode)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H222Capability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.number_of_vcs), Range::new(1, 256));
        e.list(&self.vc_capability, Size::ANY, |e, value| value.encode(e));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for H222Capability {
    const NAME: &'static str = "H222Capability";
    const SCHEMA: &'static Type = &schema::H222_CAPABILITY;
}

impl Decode for VcCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            aal1: if preamble & 0x2 != 0 {
                Some(VcCapabilityAal1::decode(d)?)
            } else {
                None
            },
            aal5: if preamble & 0x1 != 0 {
                Some(VcCapabilityAal5::decode(d)?)
            } else {
                None
            },
            transport_stream: d.bool()?,
            program_stream: d.bool()?,
            available_bit_rates: AvailableBitRates::decode(d)?,
            aal1_via_gateway: None,
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.aal1_via_gateway = Some(Box::new(Aal1ViaGateway::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for VcCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.aal1_via_gateway.is_some()]);
        e.bool(additions.any());
        e.bool(self.aal1.is_some());
        e.bool(self.aal5.is_some());
        if let Some(value) = &self.aal1 {
            value.encode(e);
        }
        if let Some(value) = &self.aal5 {
            value.encode(e);
        }
        e.bool(self.transport_stream);
        e.bool(self.program_stream);
        self.available_bit_rates.encode(e);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.aal1_via_gateway {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for VcCapability {
    const NAME: &'static str = "VCCapability";
    const SCHEMA: &'static Type = &schema::VC_CAPABILITY;
}

impl Decode for VcCapabilityAal1 {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            null_clock_recovery: d.bool()?,
            srts_clock_recovery: d.bool()?,
            adaptive_clock_recovery: d.bool()?,
            null_error_correction: d.bool()?,
            long_interleaver: d.bool()?,
            short_interleaver: d.bool()?,
            error_correction_only: d.bool()?,
            structured_data_transfer: d.bool()?,
            partially_filled_cells: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for VcCapabilityAal1 {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.null_clock_recovery);
        e.bool(self.srts_clock_recovery);
        e.bool(self.adaptive_clock_recovery);
        e.bool(self.null_error_correction);
        e.bool(self.long_interleaver);
        e.bool(self.short_interleaver);
        e.bool(self.error_correction_only);
        e.bool(self.structured_data_transfer);
        e.bool(self.partially_filled_cells);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for VcCapabilityAal1 {
    const NAME: &'static str = "VCCapability.aal1";
    const SCHEMA: &'static Type = &schema::VC_CAPABILITY_AAL1;
}

impl Decode for VcCapabilityAal5 {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            forward_maximum_sdu_size: d.integer(Range::new(0, 65535))? as u16,
            backward_maximum_sdu_size: d.integer(Range::new(0, 65535))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for VcCapabilityAal5 {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(
            i64::from(self.forward_maximum_sdu_size),
            Range::new(0, 65535),
        );
        e.integer(
            i64::from(self.backward_maximum_sdu_size),
            Range::new(0, 65535),
        );
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for VcCapabilityAal5 {
    const NAME: &'static str = "VCCapability.aal5";
    const SCHEMA: &'static Type = &schema::VC_CAPABILITY_AAL5;
}

impl Decode for AvailableBitRates {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            r#type: AvailableBitRatesType::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AvailableBitRates {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.r#type.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for AvailableBitRates {
    const NAME: &'static str = "VCCapability.availableBitRates";
    const SCHEMA: &'static Type = &schema::AVAILABLE_BIT_RATES;
}

impl Decode for AvailableBitRatesType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => d
                .integer(Range::new(1, 65535))
                .map(|value| value as u16)
                .map(Self::SingleBitRate),
            1 => RangeOfBitRates::decode(d).map(Self::RangeOfBitRates),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for AvailableBitRatesType {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::SingleBitRate(value) => {
                e.choice(0, 2, false);
                e.integer(i64::from(*value), Range::new(1, 65535));
            }
            Self::RangeOfBitRates(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for AvailableBitRatesType {
    const NAME: &'static str = "VCCapability.availableBitRates.type";
    const SCHEMA: &'static Type = &schema::AVAILABLE_BIT_RATES_TYPE;
}

impl Decode for RangeOfBitRates {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            lower_bit_rate: d.integer(Range::new(1, 65535))? as u16,
            higher_bit_rate: d.integer(Range::new(1, 65535))? as u16,
        })
    }
}

impl Encode for RangeOfBitRates {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.integer(i64::from(self.lower_bit_rate), Range::new(1, 65535));
        e.integer(i64::from(self.higher_bit_rate), Range::new(1, 65535));
    }
}

impl Message for RangeOfBitRates {
    const NAME: &'static str = "VCCapability.availableBitRates.type.rangeOfBitRates";
    const SCHEMA: &'static Type = &schema::RANGE_OF_BIT_RATES;
}

impl Decode for Aal1ViaGateway {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            gateway_address: d.list(Size::range(1, 256), 9, Q2931Address::decode)?,
            null_clock_recovery: d.bool()?,
            srts_clock_recovery: d.bool()?,
            adaptive_clock_recovery: d.bool()?,
            null_error_correction: d.bool()?,
            long_interleaver: d.bool()?,
            short_interleaver: d.bool()?,
            error_correction_only: d.bool()?,
            structured_data_transfer: d.bool()?,
            partially_filled_cells: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for Aal1ViaGateway {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.list(&self.gateway_address, Size::range(1, 256), |e, value| {
            value.encode(e)
        });
        e.bool(self.null_clock_recovery);
        e.bool(self.srts_clock_recovery);
        e.bool(self.adaptive_clock_recovery);
        e.bool(self.null_error_correction);
        e.bool(self.long_interleaver);
        e.bool(self.short_interleaver);
        e.bool(self.error_correction_only);
        e.bool(self.structured_data_transfer);
        e.bool(self.partially_filled_cells);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for Aal1ViaGateway {
    const NAME: &'static str = "VCCapability.aal1ViaGateway";
    const SCHEMA: &'static Type = &schema::AAL1_VIA_GATEWAY;
}

impl Decode for H223Capability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            transport_with_i_frames: d.bool()?,
            video_with_al1: d.bool()?,
            video_with_al2: d.bool()?,
            video_with_al3: d.bool()?,
            audio_with_al1: d.bool()?,
            audio_with_al2: d.bool()?,
            audio_with_al3: d.bool()?,
            data_with_al1: d.bool()?,
            data_with_al2: d.bool()?,
            data_with_al3: d.bool()?,
            maximum_al2_sdu_size: d.integer(Range::new(0, 65535))? as u16,
            maximum_al3_sdu_size: d.integer(Range::new(0, 65535))? as u16,
            maximum_delay_jitter: d.integer(Range::new(0, 1023))? as u16,
            h223_multiplex_table_capability: H223MultiplexTableCapability::decode(d)?,
            max_mux_pdu_size_capability: None,
            nsrp_support: None,
            mobile_operation_transmit_capability: None,
            h223_annex_c_capability: None,
            bit_rate: None,
            mobile_multilink_frame_capability: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 6)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.max_mux_pdu_size_capability = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.nsrp_support = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.mobile_operation_transmit_capability =
                    Some(MobileOperationTransmitCapability::decode(d)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.h223_annex_c_capability = Some(H223AnnexCCapability::decode(d)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.bit_rate = Some(d.integer(Range::new(1, 19200))? as u16);
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.mobile_multilink_frame_capability =
                    Some(MobileMultilinkFrameCapability::decode(d)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H223Capability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.max_mux_pdu_size_capability.is_some(),
                self.nsrp_support.is_some(),
                self.mobile_operation_transmit_capability.is_some(),
                self.h223_annex_c_capability.is_some(),
                self.bit_rate.is_some(),
                self.mobile_multilink_frame_capability.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.transport_with_i_frames);
        e.bool(self.video_with_al1);
        e.bool(self.video_with_al2);
        e.bool(self.video_with_al3);
        e.bool(self.audio_with_al1);
        e.bool(self.audio_with_al2);
        e.bool(self.audio_with_al3);
        e.bool(self.data_with_al1);
        e.bool(self.data_with_al2);
        e.bool(self.data_with_al3);
        e.integer(i64::from(self.maximum_al2_sdu_size), Range::new(0, 65535));
        e.integer(i64::from(self.maximum_al3_sdu_size), Range::new(0, 65535));
        e.integer(i64::from(self.maximum_delay_jitter), Range::new(0, 1023));
        self.h223_multiplex_table_capability.encode(e);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.max_mux_pdu_size_capability {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.nsrp_support {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.mobile_operation_transmit_capability {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.h223_annex_c_capability {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.bit_rate {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(1, 19200));
                e.leave(start);
            }
            if let Some(value) = &self.mobile_multilink_frame_capability {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 6);
        }
    }
}

impl Message for H223Capability {
    const NAME: &'static str = "H223Capability";
    const SCHEMA: &'static Type = &schema::H223_CAPABILITY;
}

impl Decode for H223MultiplexTableCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => Ok(Self::Basic),
            1 => EnhancedMultiplexTable::decode(d).map(Self::Enhanced),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for H223MultiplexTableCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Basic => e.choice(0, 2, false),
            Self::Enhanced(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for H223MultiplexTableCapability {
    const NAME: &'static str = "H223Capability.h223MultiplexTableCapability";
    const SCHEMA: &'static Type = &schema::H223_MULTIPLEX_TABLE_CAPABILITY;
}

impl Decode for EnhancedMultiplexTable {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            maximum_nesting_depth: d.integer(Range::new(1, 15))? as u8,
            maximum_element_list_size: d.integer(Range::new(2, 255))? as u8,
            maximum_sub_element_list_size: d.integer(Range::new(2, 255))? as u8,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for EnhancedMultiplexTable {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.maximum_nesting_depth), Range::new(1, 15));
        e.integer(
            i64::from(self.maximum_element_list_size),
            Range::new(2, 255),
        );
        e.integer(
            i64::from(self.maximum_sub_element_list_size),
            Range::new(2, 255),
        );
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for EnhancedMultiplexTable {
    const NAME: &'static str = "H223Capability.h223MultiplexTableCapability.enhanced";
    const SCHEMA: &'static Type = &schema::ENHANCED_MULTIPLEX_TABLE;
}

impl Decode for MobileOperationTransmitCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            mode_change_capability: d.bool()?,
            h223_annex_a: d.bool()?,
            h223_annex_a_double_flag: d.bool()?,
            h223_annex_b: d.bool()?,
            h223_annex_b_with_header: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MobileOperationTransmitCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.mode_change_capability);
        e.bool(self.h223_annex_a);
        e.bool(self.h223_annex_a_double_flag);
        e.bool(self.h223_annex_b);
        e.bool(self.h223_annex_b_with_header);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MobileOperationTransmitCapability {
    const NAME: &'static str = "H223Capability.mobileOperationTransmitCapability";
    const SCHEMA: &'static Type = &schema::MOBILE_OPERATION_TRANSMIT_CAPABILITY;
}

impl Decode for MobileMultilinkFrameCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            maximum_sample_size: d.integer(Range::new(1, 255))? as u8,
            maximum_payload_length: d.integer(Range::new(1, 65025))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MobileMultilinkFrameCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.maximum_sample_size), Range::new(1, 255));
        e.integer(i64::from(self.maximum_payload_length), Range::new(1, 65025));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MobileMultilinkFrameCapability {
    const NAME: &'static str = "H223Capability.mobileMultilinkFrameCapability";
    const SCHEMA: &'static Type = &schema::MOBILE_MULTILINK_FRAME_CAPABILITY;
}

impl Decode for H223AnnexCCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            video_with_al1m: d.bool()?,
            video_with_al2m: d.bool()?,
            video_with_al3m: d.bool()?,
            audio_with_al1m: d.bool()?,
            audio_with_al2m: d.bool()?,
            audio_with_al3m: d.bool()?,
            data_with_al1m: d.bool()?,
            data_with_al2m: d.bool()?,
            data_with_al3m: d.bool()?,
            alpdu_interleaving: d.bool()?,
            maximum_al1m_pdu_size: d.integer(Range::new(0, 65535))? as u16,
            maximum_al2m_sdu_size: d.integer(Range::new(0, 65535))? as u16,
            maximum_al3m_sdu_size: d.integer(Range::new(0, 65535))? as u16,
            rs_code_capability: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.rs_code_capability = Some(d.bool()?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H223AnnexCCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.rs_code_capability.is_some()]);
        e.bool(additions.any());
        e.bool(self.video_with_al1m);
        e.bool(self.video_with_al2m);
        e.bool(self.video_with_al3m);
        e.bool(self.audio_with_al1m);
        e.bool(self.audio_with_al2m);
        e.bool(self.audio_with_al3m);
        e.bool(self.data_with_al1m);
        e.bool(self.data_with_al2m);
        e.bool(self.data_with_al3m);
        e.bool(self.alpdu_interleaving);
        e.integer(i64::from(self.maximum_al1m_pdu_size), Range::new(0, 65535));
        e.integer(i64::from(self.maximum_al2m_sdu_size), Range::new(0, 65535));
        e.integer(i64::from(self.maximum_al3m_sdu_size), Range::new(0, 65535));
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.rs_code_capability {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for H223AnnexCCapability {
    const NAME: &'static str = "H223AnnexCCapability";
    const SCHEMA: &'static Type = &schema::H223_ANNEX_C_CAPABILITY;
}

impl Decode for V76Capability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            suspend_resume_capabilityw_address: d.bool()?,
            suspend_resume_capabilitywo_address: d.bool()?,
            rej_capability: d.bool()?,
            srej_capability: d.bool()?,
            mrej_capability: d.bool()?,
            crc8bit_capability: d.bool()?,
            crc16bit_capability: d.bool()?,
            crc32bit_capability: d.bool()?,
            uih_capability: d.bool()?,
            num_of_dlcs: d.integer(Range::new(2, 8191))? as u16,
            two_octet_address_field_capability: d.bool()?,
            loop_back_test_capability: d.bool()?,
            n401_capability: d.integer(Range::new(1, 4095))? as u16,
            max_window_size_capability: d.integer(Range::new(1, 127))? as u8,
            v75_capability: V75Capability::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for V76Capability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.suspend_resume_capabilityw_address);
        e.bool(self.suspend_resume_capabilitywo_address);
        e.bool(self.rej_capability);
        e.bool(self.srej_capability);
        e.bool(self.mrej_capability);
        e.bool(self.crc8bit_capability);
        e.bool(self.crc16bit_capability);
        e.bool(self.crc32bit_capability);
        e.bool(self.uih_capability);
        e.integer(i64::from(self.num_of_dlcs), Range::new(2, 8191));
        e.bool(self.two_octet_address_field_capability);
        e.bool(self.loop_back_test_capability);
        e.integer(i64::from(self.n401_capability), Range::new(1, 4095));
        e.integer(
            i64::from(self.max_window_size_capability),
            Range::new(1, 127),
        );
        self.v75_capability.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for V76Capability {
    const NAME: &'static str = "V76Capability";
    const SCHEMA: &'static Type = &schema::V76_CAPABILITY;
}

impl Decode for V75Capability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            audio_header: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for V75Capability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.audio_header);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for V75Capability {
    const NAME: &'static str = "V75Capability";
    const SCHEMA: &'static Type = &schema::V75_CAPABILITY;
}

impl Decode for H2250Capability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            maximum_audio_delay_jitter: d.integer(Range::new(0, 1023))? as u16,
            receive_multipoint_capability: MultipointCapability::decode(d)?,
            transmit_multipoint_capability: MultipointCapability::decode(d)?,
            receive_and_transmit_multipoint_capability: MultipointCapability::decode(d)?,
            mc_capability: McCapability::decode(d)?,
            rtcp_video_control_capability: d.bool()?,
            media_packetization_capability: MediaPacketizationCapability::decode(d)?,
            transport_capability: None,
            redundancy_encoding_capability: None,
            logical_channel_switching_capability: None,
            t120_dynamic_port_capability: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 4)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.transport_capability = Some(Box::new(TransportCapability::decode(d)?));
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.redundancy_encoding_capability = Some(d.list(
                    Size::range(1, 256),
                    20,
                    RedundancyEncodingCapability::decode,
                )?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.logical_channel_switching_capability = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.t120_dynamic_port_capability = Some(d.bool()?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H2250Capability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.transport_capability.is_some(),
                self.redundancy_encoding_capability.is_some(),
                self.logical_channel_switching_capability.is_some(),
                self.t120_dynamic_port_capability.is_some(),
            ],
        );
        e.bool(additions.any());
        e.integer(
            i64::from(self.maximum_audio_delay_jitter),
            Range::new(0, 1023),
        );
        self.receive_multipoint_capability.encode(e);
        self.transmit_multipoint_capability.encode(e);
        self.receive_and_transmit_multipoint_capability.encode(e);
        self.mc_capability.encode(e);
        e.bool(self.rtcp_video_control_capability);
        self.media_packetization_capability.encode(e);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.transport_capability {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.redundancy_encoding_capability {
                let start = e.enter();
                e.list(value, Size::range(1, 256), |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.logical_channel_switching_capability {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.t120_dynamic_port_capability {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            e.extension(&self.extension, 4);
        }
    }
}

impl Message for H2250Capability {
    const NAME: &'static str = "H2250Capability";
    const SCHEMA: &'static Type = &schema::H2250_CAPABILITY;
}

impl Decode for McCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            centralized_conference_mc: d.bool()?,
            decentralized_conference_mc: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for McCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.centralized_conference_mc);
        e.bool(self.decentralized_conference_mc);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for McCapability {
    const NAME: &'static str = "H2250Capability.mcCapability";
    const SCHEMA: &'static Type = &schema::MC_CAPABILITY;
}

impl Decode for MediaPacketizationCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            h261a_video_packetization: d.bool()?,
            rtp_payload_type: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.rtp_payload_type =
                    Some(d.list(Size::range(1, 256), 21, RtpPayloadType::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MediaPacketizationCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.rtp_payload_type.is_some()]);
        e.bool(additions.any());
        e.bool(self.h261a_video_packetization);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.rtp_payload_type {
                let start = e.enter();
                e.list(value, Size::range(1, 256), |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for MediaPacketizationCapability {
    const NAME: &'static str = "MediaPacketizationCapability";
    const SCHEMA: &'static Type = &schema::MEDIA_PACKETIZATION_CAPABILITY;
}

impl Decode for TransportCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            non_standard: if preamble & 0x4 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            qos_capabilities: if preamble & 0x2 != 0 {
                Some(d.list(Size::range(1, 256), 4, QosCapability::decode)?)
            } else {
                None
            },
            media_channel_capabilities: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(1, 256), 2, MediaChannelCapability::decode)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x8 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for TransportCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.non_standard.is_some());
        e.bool(self.qos_capabilities.is_some());
        e.bool(self.media_channel_capabilities.is_some());
        if let Some(value) = &self.non_standard {
            value.encode(e);
        }
        if let Some(value) = &self.qos_capabilities {
            e.list(value, Size::range(1, 256), |e, value| value.encode(e));
        }
        if let Some(value) = &self.media_channel_capabilities {
            e.list(value, Size::range(1, 256), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for TransportCapability {
    const NAME: &'static str = "TransportCapability";
    const SCHEMA: &'static Type = &schema::TRANSPORT_CAPABILITY;
}

impl Decode for MediaChannelCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            media_transport: if preamble & 0x1 != 0 {
                Some(MediaTransportType::decode(d)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MediaChannelCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.media_transport.is_some());
        if let Some(value) = &self.media_transport {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MediaChannelCapability {
    const NAME: &'static str = "MediaChannelCapability";
    const SCHEMA: &'static Type = &schema::MEDIA_CHANNEL_CAPABILITY;
}

impl Decode for MediaTransportType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::IpUdp),
            1 => Ok(Self::IpTcp),
            2 => Ok(Self::AtmAal5Unidir),
            3 => Ok(Self::AtmAal5Bidir),
            4 => {
                let around = d.enter()?;
                let value = AtmAal5Compressed::decode(d)?;
                d.leave(around);
                Ok(Self::AtmAal5Compressed(value))
            }
            5 => {
                let around = d.enter()?;
                let value = Box::new(SctpParam::decode(d)?);
                d.leave(around);
                Ok(Self::Sctp(value))
            }
            6 => {
                let around = d.enter()?;
                let value = d.list(Size::ANY, 6, SctpParam::decode)?;
                d.leave(around);
                Ok(Self::UdpDtlsSctp(value))
            }
            7 => {
                let around = d.enter()?;
                let value = d.list(Size::ANY, 6, SctpParam::decode)?;
                d.leave(around);
                Ok(Self::TcpDtlsSctp(value))
            }
            8 => {
                let around = d.enter()?;
                let value = Box::new(SctpParam::decode(d)?);
                d.leave(around);
                Ok(Self::SctpDtls(value))
            }
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for MediaTransportType {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::IpUdp => e.choice(0, 4, true),
            Self::IpTcp => e.choice(1, 4, true),
            Self::AtmAal5Unidir => e.choice(2, 4, true),
            Self::AtmAal5Bidir => e.choice(3, 4, true),
            Self::AtmAal5Compressed(value) => {
                e.choice(4, 4, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Sctp(value) => {
                e.choice(5, 4, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::UdpDtlsSctp(value) => {
                e.choice(6, 4, true);
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            Self::TcpDtlsSctp(value) => {
                e.choice(7, 4, true);
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            Self::SctpDtls(value) => {
                e.choice(8, 4, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for MediaTransportType {
    const NAME: &'static str = "MediaTransportType";
    const SCHEMA: &'static Type = &schema::MEDIA_TRANSPORT_TYPE;
}

impl Decode for AtmAal5Compressed {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            variable_delta: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AtmAal5Compressed {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.variable_delta);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for AtmAal5Compressed {
    const NAME: &'static str = "MediaTransportType.atm-AAL5-compressed";
    const SCHEMA: &'static Type = &schema::ATM_AAL5_COMPRESSED;
}

impl Decode for QosCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x4 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            rsvp_parameters: if preamble & 0x2 != 0 {
                Some(RsvpParameters::decode(d)?)
            } else {
                None
            },
            atm_parameters: if preamble & 0x1 != 0 {
                Some(AtmParameters::decode(d)?)
            } else {
                None
            },
            local_qo_s: None,
            generic_transport_parameters: None,
            service_priority: None,
            authorization_parameter: None,
            qos_descriptor: None,
            dscp_value: None,
            extension: Extension::default(),
        };
        if preamble & 0x8 != 0 {
            let additions = d.additions(true, 6)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.local_qo_s = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.generic_transport_parameters =
                    Some(Box::new(GenericTransportParameters::decode(d)?));
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.service_priority = Some(Box::new(ServicePriority::decode(d)?));
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.authorization_parameter = Some(AuthorizationParameters::decode(d)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.qos_descriptor = Some(Box::new(QosDescriptor::decode(d)?));
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.dscp_value = Some(d.integer(Range::new(0, 63))? as u8);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for QosCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.local_qo_s.is_some(),
                self.generic_transport_parameters.is_some(),
                self.service_priority.is_some(),
                self.authorization_parameter.is_some(),
                self.qos_descriptor.is_some(),
                self.dscp_value.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.rsvp_parameters.is_some());
        e.bool(self.atm_parameters.is_some());
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if let Some(value) = &self.rsvp_parameters {
            value.encode(e);
        }
        if let Some(value) = &self.atm_parameters {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.local_qo_s {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.generic_transport_parameters {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.service_priority {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.authorization_parameter {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.qos_descriptor {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.dscp_value {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(0, 63));
                e.leave(start);
            }
            e.extension(&self.extension, 6);
        }
    }
}

impl Message for QosCapability {
    const NAME: &'static str = "QOSCapability";
    const SCHEMA: &'static Type = &schema::QOS_CAPABILITY;
}

impl Decode for QosMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::GuaranteedQos),
            1 => Ok(Self::ControlledLoad),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for QosMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::GuaranteedQos => e.choice(0, 2, true),
            Self::ControlledLoad => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for QosMode {
    const NAME: &'static str = "QOSMode";
    const SCHEMA: &'static Type = &schema::QOS_MODE;
}

impl Decode for QosType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::Desired),
            1 => Ok(Self::Required),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for QosType {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Desired => e.choice(0, 2, true),
            Self::Required => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for QosType {
    const NAME: &'static str = "QOSType";
    const SCHEMA: &'static Type = &schema::QOS_TYPE;
}

impl Decode for QosClass {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(6, true)? {
            0 => Ok(Self::Class0),
            1 => Ok(Self::Class1),
            2 => Ok(Self::Class2),
            3 => Ok(Self::Class3),
            4 => Ok(Self::Class4),
            5 => Ok(Self::Class5),
            index => d.unknown_alternative(index - 6).map(Self::Unknown),
        }
    }
}

impl Encode for QosClass {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Class0 => e.choice(0, 6, true),
            Self::Class1 => e.choice(1, 6, true),
            Self::Class2 => e.choice(2, 6, true),
            Self::Class3 => e.choice(3, 6, true),
            Self::Class4 => e.choice(4, 6, true),
            Self::Class5 => e.choice(5, 6, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 6),
        }
    }
}

impl Message for QosClass {
    const NAME: &'static str = "QOSClass";
    const SCHEMA: &'static Type = &schema::QOS_CLASS;
}

impl Decode for QosDescriptor {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            qos_type: QosType::decode(d)?,
            qos_class: QosClass::decode(d)?,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for QosDescriptor {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        self.qos_type.encode(e);
        self.qos_class.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for QosDescriptor {
    const NAME: &'static str = "QOSDescriptor";
    const SCHEMA: &'static Type = &schema::QOS_DESCRIPTOR;
}

impl Decode for RsvpParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(7)?;
        let mut value = Self {
            qos_mode: if preamble & 0x20 != 0 {
                Some(QosMode::decode(d)?)
            } else {
                None
            },
            token_rate: if preamble & 0x10 != 0 {
                Some(d.integer(Range::new(1, 4294967295))? as u32)
            } else {
                None
            },
            bucket_size: if preamble & 0x8 != 0 {
                Some(d.integer(Range::new(1, 4294967295))? as u32)
            } else {
                None
            },
            peak_rate: if preamble & 0x4 != 0 {
                Some(d.integer(Range::new(1, 4294967295))? as u32)
            } else {
                None
            },
            min_policed: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(1, 4294967295))? as u32)
            } else {
                None
            },
            max_pkt_size: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(1, 4294967295))? as u32)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x40 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RsvpParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.qos_mode.is_some());
        e.bool(self.token_rate.is_some());
        e.bool(self.bucket_size.is_some());
        e.bool(self.peak_rate.is_some());
        e.bool(self.min_policed.is_some());
        e.bool(self.max_pkt_size.is_some());
        if let Some(value) = &self.qos_mode {
            value.encode(e);
        }
        if let Some(value) = &self.token_rate {
            e.integer(i64::from(*value), Range::new(1, 4294967295));
        }
        if let Some(value) = &self.bucket_size {
            e.integer(i64::from(*value), Range::new(1, 4294967295));
        }
        if let Some(value) = &self.peak_rate {
            e.integer(i64::from(*value), Range::new(1, 4294967295));
        }
        if let Some(value) = &self.min_policed {
            e.integer(i64::from(*value), Range::new(1, 4294967295));
        }
        if let Some(value) = &self.max_pkt_size {
            e.integer(i64::from(*value), Range::new(1, 4294967295));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RsvpParameters {
    const NAME: &'static str = "RSVPParameters";
    const SCHEMA: &'static Type = &schema::RSVP_PARAMETERS;
}

impl Decode for AtmParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            max_ntu_size: d.integer(Range::new(0, 65535))? as u16,
            atm_ubr: d.bool()?,
            atm_rt_vbr: d.bool()?,
            atm_nrt_vbr: d.bool()?,
            atm_abr: d.bool()?,
            atm_cbr: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AtmParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.max_ntu_size), Range::new(0, 65535));
        e.bool(self.atm_ubr);
        e.bool(self.atm_rt_vbr);
        e.bool(self.atm_nrt_vbr);
        e.bool(self.atm_abr);
        e.bool(self.atm_cbr);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for AtmParameters {
    const NAME: &'static str = "ATMParameters";
    const SCHEMA: &'static Type = &schema::ATM_PARAMETERS;
}

impl Decode for ServicePriority {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x2 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            service_priority_signalled: d.bool()?,
            service_priority_value: if preamble & 0x1 != 0 {
                Some(ServicePriorityValue::decode(d)?)
            } else {
                None
            },
            service_class: None,
            service_subclass: None,
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 2)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.service_class = Some(d.integer(Range::new(0, 4095))? as u16);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.service_subclass = Some(d.integer(Range::new(0, 255))? as u8);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ServicePriority {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.service_class.is_some(),
                self.service_subclass.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.service_priority_value.is_some());
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        e.bool(self.service_priority_signalled);
        if let Some(value) = &self.service_priority_value {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.service_class {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(0, 4095));
                e.leave(start);
            }
            if let Some(value) = &self.service_subclass {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(0, 255));
                e.leave(start);
            }
            e.extension(&self.extension, 2);
        }
    }
}

impl Message for ServicePriority {
    const NAME: &'static str = "ServicePriority";
    const SCHEMA: &'static Type = &schema::SERVICE_PRIORITY;
}

impl Decode for ServicePriorityValue {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            non_standard_parameter: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            value: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.value = Some(d.integer(Range::new(0, 255))? as u8);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ServicePriorityValue {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.value.is_some()]);
        e.bool(additions.any());
        e.bool(self.non_standard_parameter.is_some());
        if let Some(value) = &self.non_standard_parameter {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.value {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(0, 255));
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for ServicePriorityValue {
    const NAME: &'static str = "ServicePriorityValue";
    const SCHEMA: &'static Type = &schema::SERVICE_PRIORITY_VALUE;
}

impl Decode for AuthorizationParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AuthorizationParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for AuthorizationParameters {
    const NAME: &'static str = "AuthorizationParameters";
    const SCHEMA: &'static Type = &schema::AUTHORIZATION_PARAMETERS;
}

impl Decode for GenericTransportParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(6)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x10 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            average_rate: if preamble & 0x8 != 0 {
                Some(d.integer(Range::new(1, 4294967295))? as u32)
            } else {
                None
            },
            burst: if preamble & 0x4 != 0 {
                Some(d.integer(Range::new(1, 4294967295))? as u32)
            } else {
                None
            },
            peak_rate: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(1, 4294967295))? as u32)
            } else {
                None
            },
            max_pkt_size: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(1, 4294967295))? as u32)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x20 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for GenericTransportParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.average_rate.is_some());
        e.bool(self.burst.is_some());
        e.bool(self.peak_rate.is_some());
        e.bool(self.max_pkt_size.is_some());
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if let Some(value) = &self.average_rate {
            e.integer(i64::from(*value), Range::new(1, 4294967295));
        }
        if let Some(value) = &self.burst {
            e.integer(i64::from(*value), Range::new(1, 4294967295));
        }
        if let Some(value) = &self.peak_rate {
            e.integer(i64::from(*value), Range::new(1, 4294967295));
        }
        if let Some(value) = &self.max_pkt_size {
            e.integer(i64::from(*value), Range::new(1, 4294967295));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for GenericTransportParameters {
    const NAME: &'static str = "GenericTransportParameters";
    const SCHEMA: &'static Type = &schema::GENERIC_TRANSPORT_PARAMETERS;
}

impl Decode for RedundancyEncodingCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            redundancy_encoding_method: RedundancyEncodingMethod::decode(d)?,
            primary_encoding: d.integer(Range::new(1, 65535))? as u16,
            secondary_encoding: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(1, 256), 16, |d| {
                    d.integer(Range::new(1, 65535)).map(|value| value as u16)
                })?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RedundancyEncodingCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.secondary_encoding.is_some());
        self.redundancy_encoding_method.encode(e);
        e.integer(i64::from(self.primary_encoding), Range::new(1, 65535));
        if let Some(value) = &self.secondary_encoding {
            e.list(value, Size::range(1, 256), |e, value| {
                e.integer(i64::from(*value), Range::new(1, 65535))
            });
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RedundancyEncodingCapability {
    const NAME: &'static str = "RedundancyEncodingCapability";
    const SCHEMA: &'static Type = &schema::REDUNDANCY_ENCODING_CAPABILITY;
}

impl Decode for RedundancyEncodingMethod {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => Ok(Self::RtpAudioRedundancyEncoding),
            2 => {
                let around = d.enter()?;
                let value = Box::new(RtpH263VideoRedundancyEncoding::decode(d)?);
                d.leave(around);
                Ok(Self::RtpH263VideoRedundancyEncoding(value))
            }
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for RedundancyEncodingMethod {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 2, true);
                value.encode(e);
            }
            Self::RtpAudioRedundancyEncoding => e.choice(1, 2, true),
            Self::RtpH263VideoRedundancyEncoding(value) => {
                e.choice(2, 2, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for RedundancyEncodingMethod {
    const NAME: &'static str = "RedundancyEncodingMethod";
    const SCHEMA: &'static Type = &schema::REDUNDANCY_ENCODING_METHOD;
}

impl Decode for RtpH263VideoRedundancyEncoding {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            number_of_threads: d.integer(Range::new(1, 16))? as u8,
            frames_between_sync_points: d.integer(Range::new(1, 256))? as u16,
            frame_to_thread_mapping: FrameToThreadMapping::decode(d)?,
            contained_threads: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(1, 256), 4, |d| {
                    d.integer(Range::new(0, 15)).map(|value| value as u8)
                })?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RtpH263VideoRedundancyEncoding {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.contained_threads.is_some());
        e.integer(i64::from(self.number_of_threads), Range::new(1, 16));
        e.integer(
            i64::from(self.frames_between_sync_points),
            Range::new(1, 256),
        );
        self.frame_to_thread_mapping.encode(e);
        if let Some(value) = &self.contained_threads {
            e.list(value, Size::range(1, 256), |e, value| {
                e.integer(i64::from(*value), Range::new(0, 15))
            });
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RtpH263VideoRedundancyEncoding {
    const NAME: &'static str = "RTPH263VideoRedundancyEncoding";
    const SCHEMA: &'static Type = &schema::RTP_H263_VIDEO_REDUNDANCY_ENCODING;
}

impl Decode for FrameToThreadMapping {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::Roundrobin),
            1 => d
                .list(
                    Size::range(1, 256),
                    21,
                    RtpH263VideoRedundancyFrameMapping::decode,
                )
                .map(Self::Custom),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for FrameToThreadMapping {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Roundrobin => e.choice(0, 2, true),
            Self::Custom(value) => {
                e.choice(1, 2, true);
                e.list(value, Size::range(1, 256), |e, value| value.encode(e));
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for FrameToThreadMapping {
    const NAME: &'static str = "RTPH263VideoRedundancyEncoding.frameToThreadMapping";
    const SCHEMA: &'static Type = &schema::FRAME_TO_THREAD_MAPPING;
}

impl Decode for RtpH263VideoRedundancyFrameMapping {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            thread_number: d.integer(Range::new(0, 15))? as u8,
            frame_sequence: d.list(Size::range(1, 256), 8, |d| {
                d.integer(Range::new(0, 255)).map(|value| value as u8)
            })?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RtpH263VideoRedundancyFrameMapping {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.thread_number), Range::new(0, 15));
        e.list(&self.frame_sequence, Size::range(1, 256), |e, value| {
            e.integer(i64::from(*value), Range::new(0, 255))
        });
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RtpH263VideoRedundancyFrameMapping {
    const NAME: &'static str = "RTPH263VideoRedundancyFrameMapping";
    const SCHEMA: &'static Type = &schema::RTP_H263_VIDEO_REDUNDANCY_FRAME_MAPPING;
}

impl Decode for MultipointCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            multicast_capability: d.bool()?,
            multi_uni_cast_conference: d.bool()?,
            media_distribution_capability: d.list(
                Size::ANY,
                9,
                MediaDistributionCapability::decode,
            )?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MultipointCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.multicast_capability);
        e.bool(self.multi_uni_cast_conference);
        e.list(
            &self.media_distribution_capability,
            Size::ANY,
            |e, value| value.encode(e),
        );
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MultipointCapability {
    const NAME: &'static str = "MultipointCapability";
    const SCHEMA: &'static Type = &schema::MULTIPOINT_CAPABILITY;
}

impl Decode for MediaDistributionCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            centralized_control: d.bool()?,
            distributed_control: d.bool()?,
            centralized_audio: d.bool()?,
            distributed_audio: d.bool()?,
            centralized_video: d.bool()?,
            distributed_video: d.bool()?,
            centralized_data: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 14, DataApplicationCapability::decode)?)
            } else {
                None
            },
            distributed_data: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 14, DataApplicationCapability::decode)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MediaDistributionCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.centralized_data.is_some());
        e.bool(self.distributed_data.is_some());
        e.bool(self.centralized_control);
        e.bool(self.distributed_control);
        e.bool(self.centralized_audio);
        e.bool(self.distributed_audio);
        e.bool(self.centralized_video);
        e.bool(self.distributed_video);
        if let Some(value) = &self.centralized_data {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.distributed_data {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MediaDistributionCapability {
    const NAME: &'static str = "MediaDistributionCapability";
    const SCHEMA: &'static Type = &schema::MEDIA_DISTRIBUTION_CAPABILITY;
}

impl Decode for VideoCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        d.nested(|d| match d.choice(5, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => H261VideoCapability::decode(d).map(Self::H261VideoCapability),
            2 => Ok(Self::H262VideoCapability(Box::new(
                H262VideoCapability::decode(d)?,
            ))),
            3 => Ok(Self::H263VideoCapability(Box::new(
                H263VideoCapability::decode(d)?,
            ))),
            4 => Ok(Self::Is11172VideoCapability(Box::new(
                Is11172VideoCapability::decode(d)?,
            ))),
            5 => {
                let around = d.enter()?;
                let value = Box::new(GenericCapability::decode(d)?);
                d.leave(around);
                Ok(Self::GenericVideoCapability(value))
            }
            6 => {
                let around = d.enter()?;
                let value = Box::new(ExtendedVideoCapability::decode(d)?);
                d.leave(around);
                Ok(Self::ExtendedVideoCapability(value))
            }
            index => d.unknown_alternative(index - 5).map(Self::Unknown),
        })
    }
}

impl Encode for VideoCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.nested(|e| match self {
            Self::NonStandard(value) => {
                e.choice(0, 5, true);
                value.encode(e);
            }
            Self::H261VideoCapability(value) => {
                e.choice(1, 5, true);
                value.encode(e);
            }
            Self::H262VideoCapability(value) => {
                e.choice(2, 5, true);
                value.encode(e);
            }
            Self::H263VideoCapability(value) => {
                e.choice(3, 5, true);
                value.encode(e);
            }
            Self::Is11172VideoCapability(value) => {
                e.choice(4, 5, true);
                value.encode(e);
            }
            Self::GenericVideoCapability(value) => {
                e.choice(5, 5, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::ExtendedVideoCapability(value) => {
                e.choice(6, 5, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 5),
        });
    }
}

impl Message for VideoCapability {
    const NAME: &'static str = "VideoCapability";
    const SCHEMA: &'static Type = &schema::VIDEO_CAPABILITY;
}

impl Decode for ExtendedVideoCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            video_capability: d.list(Size::ANY, 12, VideoCapability::decode)?,
            video_capability_extension: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 16, GenericCapability::decode)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ExtendedVideoCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.video_capability_extension.is_some());
        e.list(&self.video_capability, Size::ANY, |e, value| {
            value.encode(e)
        });
        if let Some(value) = &self.video_capability_extension {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ExtendedVideoCapability {
    const NAME: &'static str = "ExtendedVideoCapability";
    const SCHEMA: &'static Type = &schema::EXTENDED_VIDEO_CAPABILITY;
}

impl Decode for H261VideoCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            qcif_mpi: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(1, 4))? as u8)
            } else {
                None
            },
            cif_mpi: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(1, 4))? as u8)
            } else {
                None
            },
            temporal_spatial_trade_off_capability: d.bool()?,
            max_bit_rate: d.integer(Range::new(1, 19200))? as u16,
            still_image_transmission: d.bool()?,
            video_bad_mbs_cap: None,
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.video_bad_mbs_cap = Some(d.bool()?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H261VideoCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.video_bad_mbs_cap.is_some()]);
        e.bool(additions.any());
        e.bool(self.qcif_mpi.is_some());
        e.bool(self.cif_mpi.is_some());
        if let Some(value) = &self.qcif_mpi {
            e.integer(i64::from(*value), Range::new(1, 4));
        }
        if let Some(value) = &self.cif_mpi {
            e.integer(i64::from(*value), Range::new(1, 4));
        }
        e.bool(self.temporal_spatial_trade_off_capability);
        e.integer(i64::from(self.max_bit_rate), Range::new(1, 19200));
        e.bool(self.still_image_transmission);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.video_bad_mbs_cap {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for H261VideoCapability {
    const NAME: &'static str = "H261VideoCapability";
    const SCHEMA: &'static Type = &schema::H261_VIDEO_CAPABILITY;
}

impl Decode for H262VideoCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(7)?;
        let mut value = Self {
            profile_and_level_sp_at_ml: d.bool()?,
            profile_and_level_mp_at_ll: d.bool()?,
            profile_and_level_mp_at_ml: d.bool()?,
            profile_and_level_mp_at_h14: d.bool()?,
            profile_and_level_mp_at_hl: d.bool()?,
            profile_and_level_snr_at_ll: d.bool()?,
            profile_and_level_snr_at_ml: d.bool()?,
            profile_and_level_spatial_at_h14: d.bool()?,
            profile_and_level_hp_at_ml: d.bool()?,
            profile_and_level_hp_at_h14: d.bool()?,
            profile_and_level_hp_at_hl: d.bool()?,
            video_bit_rate: if preamble & 0x20 != 0 {
                Some(d.integer(Range::new(0, 1073741823))? as u32)
            } else {
                None
            },
            vbv_buffer_size: if preamble & 0x10 != 0 {
                Some(d.integer(Range::new(0, 262143))? as u32)
            } else {
                None
            },
            samples_per_line: if preamble & 0x8 != 0 {
                Some(d.integer(Range::new(0, 16383))? as u16)
            } else {
                None
            },
            lines_per_frame: if preamble & 0x4 != 0 {
                Some(d.integer(Range::new(0, 16383))? as u16)
            } else {
                None
            },
            frames_per_second: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(0, 15))? as u8)
            } else {
                None
            },
            luminance_sample_rate: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(0, 4294967295))? as u32)
            } else {
                None
            },
            video_bad_mbs_cap: None,
            extension: Extension::default(),
        };
        if preamble & 0x40 != 0 {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.video_bad_mbs_cap = Some(d.bool()?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H262VideoCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.video_bad_mbs_cap.is_some()]);
        e.bool(additions.any());
        e.bool(self.video_bit_rate.is_some());
        e.bool(self.vbv_buffer_size.is_some());
        e.bool(self.samples_per_line.is_some());
        e.bool(self.lines_per_frame.is_some());
        e.bool(self.frames_per_second.is_some());
        e.bool(self.luminance_sample_rate.is_some());
        e.bool(self.profile_and_level_sp_at_ml);
        e.bool(self.profile_and_level_mp_at_ll);
        e.bool(self.profile_and_level_mp_at_ml);
        e.bool(self.profile_and_level_mp_at_h14);
        e.bool(self.profile_and_level_mp_at_hl);
        e.bool(self.profile_and_level_snr_at_ll);
        e.bool(self.profile_and_level_snr_at_ml);
        e.bool(self.profile_and_level_spatial_at_h14);
        e.bool(self.profile_and_level_hp_at_ml);
        e.bool(self.profile_and_level_hp_at_h14);
        e.bool(self.profile_and_level_hp_at_hl);
        if let Some(value) = &self.video_bit_rate {
            e.integer(i64::from(*value), Range::new(0, 1073741823));
        }
        if let Some(value) = &self.vbv_buffer_size {
            e.integer(i64::from(*value), Range::new(0, 262143));
        }
        if let Some(value) = &self.samples_per_line {
            e.integer(i64::from(*value), Range::new(0, 16383));
        }
        if let Some(value) = &self.lines_per_frame {
            e.integer(i64::from(*value), Range::new(0, 16383));
        }
        if let Some(value) = &self.frames_per_second {
            e.integer(i64::from(*value), Range::new(0, 15));
        }
        if let Some(value) = &self.luminance_sample_rate {
            e.integer(i64::from(*value), Range::new(0, 4294967295));
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.video_bad_mbs_cap {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for H262VideoCapability {
    const NAME: &'static str = "H262VideoCapability";
    const SCHEMA: &'static Type = &schema::H262_VIDEO_CAPABILITY;
}

impl Decode for Is11172VideoCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(7)?;
        let mut value = Self {
            constrained_bitstream: d.bool()?,
            video_bit_rate: if preamble & 0x20 != 0 {
                Some(d.integer(Range::new(0, 1073741823))? as u32)
            } else {
                None
            },
            vbv_buffer_size: if preamble & 0x10 != 0 {
                Some(d.integer(Range::new(0, 262143))? as u32)
            } else {
                None
            },
            samples_per_line: if preamble & 0x8 != 0 {
                Some(d.integer(Range::new(0, 16383))? as u16)
            } else {
                None
            },
            lines_per_frame: if preamble & 0x4 != 0 {
                Some(d.integer(Range::new(0, 16383))? as u16)
            } else {
                None
            },
            picture_rate: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(0, 15))? as u8)
            } else {
                None
            },
            luminance_sample_rate: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(0, 4294967295))? as u32)
            } else {
                None
            },
            video_bad_mbs_cap: None,
            extension: Extension::default(),
        };
        if preamble & 0x40 != 0 {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.video_bad_mbs_cap = Some(d.bool()?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for Is11172VideoCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.video_bad_mbs_cap.is_some()]);
        e.bool(additions.any());
        e.bool(self.video_bit_rate.is_some());
        e.bool(self.vbv_buffer_size.is_some());
        e.bool(self.samples_per_line.is_some());
        e.bool(self.lines_per_frame.is_some());
        e.bool(self.picture_rate.is_some());
        e.bool(self.luminance_sample_rate.is_some());
        e.bool(self.constrained_bitstream);
        if let Some(value) = &self.video_bit_rate {
            e.integer(i64::from(*value), Range::new(0, 1073741823));
        }
        if let Some(value) = &self.vbv_buffer_size {
            e.integer(i64::from(*value), Range::new(0, 262143));
        }
        if let Some(value) = &self.samples_per_line {
            e.integer(i64::from(*value), Range::new(0, 16383));
        }
        if let Some(value) = &self.lines_per_frame {
            e.integer(i64::from(*value), Range::new(0, 16383));
        }
        if let Some(value) = &self.picture_rate {
            e.integer(i64::from(*value), Range::new(0, 15));
        }
        if let Some(value) = &self.luminance_sample_rate {
            e.integer(i64::from(*value), Range::new(0, 4294967295));
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.video_bad_mbs_cap {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for Is11172VideoCapability {
    const NAME: &'static str = "IS11172VideoCapability";
    const SCHEMA: &'static Type = &schema::IS11172_VIDEO_CAPABILITY;
}

impl Decode for H263VideoCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(8)?;
        let mut value = Self {
            sqcif_mpi: if preamble & 0x40 != 0 {
                Some(d.integer(Range::new(1, 32))? as u8)
            } else {
                None
            },
            qcif_mpi: if preamble & 0x20 != 0 {
                Some(d.integer(Range::new(1, 32))? as u8)
            } else {
                None
            },
            cif_mpi: if preamble & 0x10 != 0 {
                Some(d.integer(Range::new(1, 32))? as u8)
            } else {
                None
            },
            cif4_mpi: if preamble & 0x8 != 0 {
                Some(d.integer(Range::new(1, 32))? as u8)
            } else {
                None
            },
            cif16_mpi: if preamble & 0x4 != 0 {
                Some(d.integer(Range::new(1, 32))? as u8)
            } else {
                None
            },
            max_bit_rate: d.integer(Range::new(1, 192400))? as u32,
            unrestricted_vector: d.bool()?,
            arithmetic_coding: d.bool()?,
            advanced_prediction: d.bool()?,
            pb_frames: d.bool()?,
            temporal_spatial_trade_off_capability: d.bool()?,
            hrd_b: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(0, 524287))? as u32)
            } else {
                None
            },
            bpp_max_kb: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(0, 65535))? as u16)
            } else {
                None
            },
            slow_sqcif_mpi: None,
            slow_qcif_mpi: None,
            slow_cif_mpi: None,
            slow_cif4_mpi: None,
            slow_cif16_mpi: None,
            error_compensation: None,
            enhancement_layer_info: None,
            h263_options: None,
            extension: Extension::default(),
        };
        if preamble & 0x80 != 0 {
            let additions = d.additions(true, 8)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.slow_sqcif_mpi = Some(d.integer(Range::new(1, 3600))? as u16);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.slow_qcif_mpi = Some(d.integer(Range::new(1, 3600))? as u16);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.slow_cif_mpi = Some(d.integer(Range::new(1, 3600))? as u16);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.slow_cif4_mpi = Some(d.integer(Range::new(1, 3600))? as u16);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.slow_cif16_mpi = Some(d.integer(Range::new(1, 3600))? as u16);
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.error_compensation = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(6) {
                let around = d.enter()?;
                value.enhancement_layer_info = Some(Box::new(EnhancementLayerInfo::decode(d)?));
                d.leave(around);
            }
            if additions.has(7) {
                let around = d.enter()?;
                value.h263_options = Some(Box::new(H263Options::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H263VideoCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.slow_sqcif_mpi.is_some(),
                self.slow_qcif_mpi.is_some(),
                self.slow_cif_mpi.is_some(),
                self.slow_cif4_mpi.is_some(),
                self.slow_cif16_mpi.is_some(),
                self.error_compensation.is_some(),
                self.enhancement_layer_info.is_some(),
                self.h263_options.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.sqcif_mpi.is_some());
        e.bool(self.qcif_mpi.is_some());
        e.bool(self.cif_mpi.is_some());
        e.bool(self.cif4_mpi.is_some());
        e.bool(self.cif16_mpi.is_some());
        e.bool(self.hrd_b.is_some());
        e.bool(self.bpp_max_kb.is_some());
        if let Some(value) = &self.sqcif_mpi {
            e.integer(i64::from(*value), Range::new(1, 32));
        }
        if let Some(value) = &self.qcif_mpi {
            e.integer(i64::from(*value), Range::new(1, 32));
        }
        if let Some(value) = &self.cif_mpi {
            e.integer(i64::from(*value), Range::new(1, 32));
        }
        if let Some(value) = &self.cif4_mpi {
            e.integer(i64::from(*value), Range::new(1, 32));
        }
        if let Some(value) = &self.cif16_mpi {
            e.integer(i64::from(*value), Range::new(1, 32));
        }
        e.integer(i64::from(self.max_bit_rate), Range::new(1, 192400));
        e.bool(self.unrestricted_vector);
        e.bool(self.arithmetic_coding);
        e.bool(self.advanced_prediction);
        e.bool(self.pb_frames);
        e.bool(self.temporal_spatial_trade_off_capability);
        if let Some(value) = &self.hrd_b {
            e.integer(i64::from(*value), Range::new(0, 524287));
        }
        if let Some(value) = &self.bpp_max_kb {
            e.integer(i64::from(*value), Range::new(0, 65535));
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.slow_sqcif_mpi {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(1, 3600));
                e.leave(start);
            }
            if let Some(value) = &self.slow_qcif_mpi {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(1, 3600));
                e.leave(start);
            }
            if let Some(value) = &self.slow_cif_mpi {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(1, 3600));
                e.leave(start);
            }
            if let Some(value) = &self.slow_cif4_mpi {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(1, 3600));
                e.leave(start);
            }
            if let Some(value) = &self.slow_cif16_mpi {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(1, 3600));
                e.leave(start);
            }
            if let Some(value) = &self.error_compensation {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.enhancement_layer_info {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.h263_options {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 8);
        }
    }
}

impl Message for H263VideoCapability {
    const NAME: &'static str = "H263VideoCapability";
    const SCHEMA: &'static Type = &schema::H263_VIDEO_CAPABILITY;
}

impl Decode for H263Options {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(6)?;
        let mut value = Self {
            advanced_intra_coding_mode: d.bool()?,
            deblocking_filter_mode: d.bool()?,
            improved_pb_frames_mode: d.bool()?,
            unlimited_motion_vectors: d.bool()?,
            full_picture_freeze: d.bool()?,
            partial_picture_freeze_and_release: d.bool()?,
            resizing_part_pic_freeze_and_release: d.bool()?,
            full_picture_snapshot: d.bool()?,
            partial_picture_snapshot: d.bool()?,
            video_segment_tagging: d.bool()?,
            progressive_refinement: d.bool()?,
            dynamic_picture_resizing_by_four: d.bool()?,
            dynamic_picture_resizing_sixteenth_pel: d.bool()?,
            dynamic_warping_half_pel: d.bool()?,
            dynamic_warping_sixteenth_pel: d.bool()?,
            independent_segment_decoding: d.bool()?,
            slices_in_order_non_rect: d.bool()?,
            slices_in_order_rect: d.bool()?,
            slices_no_order_non_rect: d.bool()?,
            slices_no_order_rect: d.bool()?,
            alternate_inter_vlc_mode: d.bool()?,
            modified_quantization_mode: d.bool()?,
            reduced_resolution_update: d.bool()?,
            transparency_parameters: if preamble & 0x10 != 0 {
                Some(TransparencyParameters::decode(d)?)
            } else {
                None
            },
            separate_video_back_channel: d.bool()?,
            ref_picture_selection: if preamble & 0x8 != 0 {
                Some(Box::new(RefPictureSelection::decode(d)?))
            } else {
                None
            },
            custom_picture_clock_frequency: if preamble & 0x4 != 0 {
                Some(d.list(Size::range(1, 16), 14, CustomPictureClockFrequency::decode)?)
            } else {
                None
            },
            custom_picture_format: if preamble & 0x2 != 0 {
                Some(d.list(Size::range(1, 16), 72, CustomPictureFormat::decode)?)
            } else {
                None
            },
            mode_combos: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(1, 16), 49, H263VideoModeCombos::decode)?)
            } else {
                None
            },
            video_bad_mbs_cap: None,
            h263_version3_options: None,
            extension: Extension::default(),
        };
        if preamble & 0x20 != 0 {
            let additions = d.additions(true, 2)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.video_bad_mbs_cap = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.h263_version3_options = Some(H263Version3Options::decode(d)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H263Options {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.video_bad_mbs_cap.is_some(),
                self.h263_version3_options.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.transparency_parameters.is_some());
        e.bool(self.ref_picture_selection.is_some());
        e.bool(self.custom_picture_clock_frequency.is_some());
        e.bool(self.custom_picture_format.is_some());
        e.bool(self.mode_combos.is_some());
        e.bool(self.advanced_intra_coding_mode);
        e.bool(self.deblocking_filter_mode);
        e.bool(self.improved_pb_frames_mode);
        e.bool(self.unlimited_motion_vectors);
        e.bool(self.full_picture_freeze);
        e.bool(self.partial_picture_freeze_and_release);
        e.bool(self.resizing_part_pic_freeze_and_release);
        e.bool(self.full_picture_snapshot);
        e.bool(self.partial_picture_snapshot);
        e.bool(self.video_segment_tagging);
        e.bool(self.progressive_refinement);
        e.bool(self.dynamic_picture_resizing_by_four);
        e.bool(self.dynamic_picture_resizing_sixteenth_pel);
        e.bool(self.dynamic_warping_half_pel);
        e.bool(self.dynamic_warping_sixteenth_pel);
        e.bool(self.independent_segment_decoding);
        e.bool(self.slices_in_order_non_rect);
        e.bool(self.slices_in_order_rect);
        e.bool(self.slices_no_order_non_rect);
        e.bool(self.slices_no_order_rect);
        e.bool(self.alternate_inter_vlc_mode);
        e.bool(self.modified_quantization_mode);
        e.bool(self.reduced_resolution_update);
        if let Some(value) = &self.transparency_parameters {
            value.encode(e);
        }
        e.bool(self.separate_video_back_channel);
        if let Some(value) = &self.ref_picture_selection {
            value.encode(e);
        }
        if let Some(value) = &self.custom_picture_clock_frequency {
            e.list(value, Size::range(1, 16), |e, value| value.encode(e));
        }
        if let Some(value) = &self.custom_picture_format {
            e.list(value, Size::range(1, 16), |e, value| value.encode(e));
        }
        if let Some(value) = &self.mode_combos {
            e.list(value, Size::range(1, 16), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.video_bad_mbs_cap {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.h263_version3_options {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 2);
        }
    }
}

impl Message for H263Options {
    const NAME: &'static str = "H263Options";
    const SCHEMA: &'static Type = &schema::H263_OPTIONS;
}

impl Decode for H263Version3Options {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            data_partitioned_slices: d.bool()?,
            fixed_point_idct0: d.bool()?,
            interlaced_fields: d.bool()?,
            current_picture_header_repetition: d.bool()?,
            previous_picture_header_repetition: d.bool()?,
            next_picture_header_repetition: d.bool()?,
            picture_number: d.bool()?,
            spare_reference_pictures: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H263Version3Options {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.data_partitioned_slices);
        e.bool(self.fixed_point_idct0);
        e.bool(self.interlaced_fields);
        e.bool(self.current_picture_header_repetition);
        e.bool(self.previous_picture_header_repetition);
        e.bool(self.next_picture_header_repetition);
        e.bool(self.picture_number);
        e.bool(self.spare_reference_pictures);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for H263Version3Options {
    const NAME: &'static str = "H263Version3Options";
    const SCHEMA: &'static Type = &schema::H263_VERSION3_OPTIONS;
}

impl Decode for H263VideoModeCombos {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            h263_video_uncoupled_modes: H263ModeComboFlags::decode(d)?,
            h263_video_coupled_modes: d.list(Size::range(1, 16), 22, H263ModeComboFlags::decode)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H263VideoModeCombos {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.h263_video_uncoupled_modes.encode(e);
        e.list(
            &self.h263_video_coupled_modes,
            Size::range(1, 16),
            |e, value| value.encode(e),
        );
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for H263VideoModeCombos {
    const NAME: &'static str = "H263VideoModeCombos";
    const SCHEMA: &'static Type = &schema::H263_VIDEO_MODE_COMBOS;
}

impl Decode for H263ModeComboFlags {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            unrestricted_vector: d.bool()?,
            arithmetic_coding: d.bool()?,
            advanced_prediction: d.bool()?,
            pb_frames: d.bool()?,
            advanced_intra_coding_mode: d.bool()?,
            deblocking_filter_mode: d.bool()?,
            unlimited_motion_vectors: d.bool()?,
            slices_in_order_non_rect: d.bool()?,
            slices_in_order_rect: d.bool()?,
            slices_no_order_non_rect: d.bool()?,
            slices_no_order_rect: d.bool()?,
            improved_pb_frames_mode: d.bool()?,
            reference_pic_select: d.bool()?,
            dynamic_picture_resizing_by_four: d.bool()?,
            dynamic_picture_resizing_sixteenth_pel: d.bool()?,
            dynamic_warping_half_pel: d.bool()?,
            dynamic_warping_sixteenth_pel: d.bool()?,
            reduced_resolution_update: d.bool()?,
            independent_segment_decoding: d.bool()?,
            alternate_inter_vlc_mode: d.bool()?,
            modified_quantization_mode: d.bool()?,
            enhanced_reference_pic_select: None,
            h263_version3_options: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 2)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.enhanced_reference_pic_select = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.h263_version3_options = Some(H263Version3Options::decode(d)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H263ModeComboFlags {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.enhanced_reference_pic_select.is_some(),
                self.h263_version3_options.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.unrestricted_vector);
        e.bool(self.arithmetic_coding);
        e.bool(self.advanced_prediction);
        e.bool(self.pb_frames);
        e.bool(self.advanced_intra_coding_mode);
        e.bool(self.deblocking_filter_mode);
        e.bool(self.unlimited_motion_vectors);
        e.bool(self.slices_in_order_non_rect);
        e.bool(self.slices_in_order_rect);
        e.bool(self.slices_no_order_non_rect);
        e.bool(self.slices_no_order_rect);
        e.bool(self.improved_pb_frames_mode);
        e.bool(self.reference_pic_select);
        e.bool(self.dynamic_picture_resizing_by_four);
        e.bool(self.dynamic_picture_resizing_sixteenth_pel);
        e.bool(self.dynamic_warping_half_pel);
        e.bool(self.dynamic_warping_sixteenth_pel);
        e.bool(self.reduced_resolution_update);
        e.bool(self.independent_segment_decoding);
        e.bool(self.alternate_inter_vlc_mode);
        e.bool(self.modified_quantization_mode);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.enhanced_reference_pic_select {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.h263_version3_options {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 2);
        }
    }
}

impl Message for H263ModeComboFlags {
    const NAME: &'static str = "H263ModeComboFlags";
    const SCHEMA: &'static Type = &schema::H263_MODE_COMBO_FLAGS;
}

impl Decode for EnhancementLayerInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            base_bit_rate_constrained: d.bool()?,
            snr_enhancement: if preamble & 0x4 != 0 {
                Some(d.list(Size::range(1, 14), 24, EnhancementOptions::decode)?)
            } else {
                None
            },
            spatial_enhancement: if preamble & 0x2 != 0 {
                Some(d.list(Size::range(1, 14), 24, EnhancementOptions::decode)?)
            } else {
                None
            },
            b_picture_enhancement: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(1, 14), 31, BEnhancementParameters::decode)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x8 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for EnhancementLayerInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.snr_enhancement.is_some());
        e.bool(self.spatial_enhancement.is_some());
        e.bool(self.b_picture_enhancement.is_some());
        e.bool(self.base_bit_rate_constrained);
        if let Some(value) = &self.snr_enhancement {
            e.list(value, Size::range(1, 14), |e, value| value.encode(e));
        }
        if let Some(value) = &self.spatial_enhancement {
            e.list(value, Size::range(1, 14), |e, value| value.encode(e));
        }
        if let Some(value) = &self.b_picture_enhancement {
            e.list(value, Size::range(1, 14), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for EnhancementLayerInfo {
    const NAME: &'static str = "EnhancementLayerInfo";
    const SCHEMA: &'static Type = &schema::ENHANCEMENT_LAYER_INFO;
}

impl Decode for BEnhancementParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            enhancement_options: EnhancementOptions::decode(d)?,
            number_of_b_pictures: d.integer(Range::new(1, 64))? as u8,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for BEnhancementParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.enhancement_options.encode(e);
        e.integer(i64::from(self.number_of_b_pictures), Range::new(1, 64));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for BEnhancementParameters {
    const NAME: &'static str = "BEnhancementParameters";
    const SCHEMA: &'static Type = &schema::B_ENHANCEMENT_PARAMETERS;
}

impl Decode for EnhancementOptions {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(12)?;
        let mut value = Self {
            sqcif_mpi: if preamble & 0x400 != 0 {
                Some(d.integer(Range::new(1, 32))? as u8)
            } else {
                None
            },
            qcif_mpi: if preamble & 0x200 != 0 {
                Some(d.integer(Range::new(1, 32))? as u8)
            } else {
                None
            },
            cif_mpi: if preamble & 0x100 != 0 {
                Some(d.integer(Range::new(1, 32))? as u8)
            } else {
                None
            },
            cif4_mpi: if preamble & 0x80 != 0 {
                Some(d.integer(Range::new(1, 32))? as u8)
            } else {
                None
            },
            cif16_mpi: if preamble & 0x40 != 0 {
                Some(d.integer(Range::new(1, 32))? as u8)
            } else {
                None
            },
            max_bit_rate: d.integer(Range::new(1, 192400))? as u32,
            unrestricted_vector: d.bool()?,
            arithmetic_coding: d.bool()?,
            temporal_spatial_trade_off_capability: d.bool()?,
            slow_sqcif_mpi: if preamble & 0x20 != 0 {
                Some(d.integer(Range::new(1, 3600))? as u16)
            } else {
                None
            },
            slow_qcif_mpi: if preamble & 0x10 != 0 {
                Some(d.integer(Range::new(1, 3600))? as u16)
            } else {
                None
            },
            slow_cif_mpi: if preamble & 0x8 != 0 {
                Some(d.integer(Range::new(1, 3600))? as u16)
            } else {
                None
            },
            slow_cif4_mpi: if preamble & 0x4 != 0 {
                Some(d.integer(Range::new(1, 3600))? as u16)
            } else {
                None
            },
            slow_cif16_mpi: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(1, 3600))? as u16)
            } else {
                None
            },
            error_compensation: d.bool()?,
            h263_options: if preamble & 0x1 != 0 {
                Some(Box::new(H263Options::decode(d)?))
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x800 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for EnhancementOptions {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.sqcif_mpi.is_some());
        e.bool(self.qcif_mpi.is_some());
        e.bool(self.cif_mpi.is_some());
        e.bool(self.cif4_mpi.is_some());
        e.bool(self.cif16_mpi.is_some());
        e.bool(self.slow_sqcif_mpi.is_some());
        e.bool(self.slow_qcif_mpi.is_some());
        e.bool(self.slow_cif_mpi.is_some());
        e.bool(self.slow_cif4_mpi.is_some());
        e.bool(self.slow_cif16_mpi.is_some());
        e.bool(self.h263_options.is_some());
        if let Some(value) = &self.sqcif_mpi {
            e.integer(i64::from(*value), Range::new(1, 32));
        }
        if let Some(value) = &self.qcif_mpi {
            e.integer(i64::from(*value), Range::new(1, 32));
        }
        if let Some(value) = &self.cif_mpi {
            e.integer(i64::from(*value), Range::new(1, 32));
        }
        if let Some(value) = &self.cif4_mpi {
            e.integer(i64::from(*value), Range::new(1, 32));
        }
        if let Some(value) = &self.cif16_mpi {
            e.integer(i64::from(*value), Range::new(1, 32));
        }
        e.integer(i64::from(self.max_bit_rate), Range::new(1, 192400));
        e.bool(self.unrestricted_vector);
        e.bool(self.arithmetic_coding);
        e.bool(self.temporal_spatial_trade_off_capability);
        if let Some(value) = &self.slow_sqcif_mpi {
            e.integer(i64::from(*value), Range::new(1, 3600));
        }
        if let Some(value) = &self.slow_qcif_mpi {
            e.integer(i64::from(*value), Range::new(1, 3600));
        }
        if let Some(value) = &self.slow_cif_mpi {
            e.integer(i64::from(*value), Range::new(1, 3600));
        }
        if let Some(value) = &self.slow_cif4_mpi {
            e.integer(i64::from(*value), Range::new(1, 3600));
        }
        if let Some(value) = &self.slow_cif16_mpi {
            e.integer(i64::from(*value), Range::new(1, 3600));
        }
        e.bool(self.error_compensation);
        if let Some(value) = &self.h263_options {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for EnhancementOptions {
    const NAME: &'static str = "EnhancementOptions";
    const SCHEMA: &'static Type = &schema::ENHANCEMENT_OPTIONS;
}

impl Decode for TransparencyParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            presentation_order: d.integer(Range::new(1, 256))? as u16,
            offset_x: d.integer(Range::new(-262144, 262143))? as i32,
            offset_y: d.integer(Range::new(-262144, 262143))? as i32,
            scale_x: d.integer(Range::new(1, 255))? as u8,
            scale_y: d.integer(Range::new(1, 255))? as u8,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for TransparencyParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.presentation_order), Range::new(1, 256));
        e.integer(i64::from(self.offset_x), Range::new(-262144, 262143));
        e.integer(i64::from(self.offset_y), Range::new(-262144, 262143));
        e.integer(i64::from(self.scale_x), Range::new(1, 255));
        e.integer(i64::from(self.scale_y), Range::new(1, 255));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for TransparencyParameters {
    const NAME: &'static str = "TransparencyParameters";
    const SCHEMA: &'static Type = &schema::TRANSPARENCY_PARAMETERS;
}

impl Decode for RefPictureSelection {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            additional_picture_memory: if preamble & 0x1 != 0 {
                Some(AdditionalPictureMemory::decode(d)?)
            } else {
                None
            },
            video_mux: d.bool()?,
            video_back_channel_send: VideoBackChannelSend::decode(d)?,
            enhanced_reference_pic_select: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.enhanced_reference_pic_select = Some(EnhancedReferencePicSelect::decode(d)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RefPictureSelection {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [self.enhanced_reference_pic_select.is_some()],
        );
        e.bool(additions.any());
        e.bool(self.additional_picture_memory.is_some());
        if let Some(value) = &self.additional_picture_memory {
            value.encode(e);
        }
        e.bool(self.video_mux);
        self.video_back_channel_send.encode(e);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.enhanced_reference_pic_select {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for RefPictureSelection {
    const NAME: &'static str = "RefPictureSelection";
    const SCHEMA: &'static Type = &schema::REF_PICTURE_SELECTION;
}

impl Decode for AdditionalPictureMemory {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(7)?;
        let mut value = Self {
            sqcif_additional_picture_memory: if preamble & 0x20 != 0 {
                Some(d.integer(Range::new(1, 256))? as u16)
            } else {
                None
            },
            qcif_additional_picture_memory: if preamble & 0x10 != 0 {
                Some(d.integer(Range::new(1, 256))? as u16)
            } else {
                None
            },
            cif_additional_picture_memory: if preamble & 0x8 != 0 {
                Some(d.integer(Range::new(1, 256))? as u16)
            } else {
                None
            },
            cif4_additional_picture_memory: if preamble & 0x4 != 0 {
                Some(d.integer(Range::new(1, 256))? as u16)
            } else {
                None
            },
            cif16_additional_picture_memory: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(1, 256))? as u16)
            } else {
                None
            },
            big_cpf_additional_picture_memory: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(1, 256))? as u16)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x40 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AdditionalPictureMemory {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.sqcif_additional_picture_memory.is_some());
        e.bool(self.qcif_additional_picture_memory.is_some());
        e.bool(self.cif_additional_picture_memory.is_some());
        e.bool(self.cif4_additional_picture_memory.is_some());
        e.bool(self.cif16_additional_picture_memory.is_some());
        e.bool(self.big_cpf_additional_picture_memory.is_some());
        if let Some(value) = &self.sqcif_additional_picture_memory {
            e.integer(i64::from(*value), Range::new(1, 256));
        }
        if let Some(value) = &self.qcif_additional_picture_memory {
            e.integer(i64::from(*value), Range::new(1, 256));
        }
        if let Some(value) = &self.cif_additional_picture_memory {
            e.integer(i64::from(*value), Range::new(1, 256));
        }
        if let Some(value) = &self.cif4_additional_picture_memory {
            e.integer(i64::from(*value), Range::new(1, 256));
        }
        if let Some(value) = &self.cif16_additional_picture_memory {
            e.integer(i64::from(*value), Range::new(1, 256));
        }
        if let Some(value) = &self.big_cpf_additional_picture_memory {
            e.integer(i64::from(*value), Range::new(1, 256));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for AdditionalPictureMemory {
    const NAME: &'static str = "RefPictureSelection.additionalPictureMemory";
    const SCHEMA: &'static Type = &schema::ADDITIONAL_PICTURE_MEMORY;
}

impl Decode for VideoBackChannelSend {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(5, true)? {
            0 => Ok(Self::None),
            1 => Ok(Self::AckMessageOnly),
            2 => Ok(Self::NackMessageOnly),
            3 => Ok(Self::AckOrNackMessageOnly),
            4 => Ok(Self::AckAndNackMessage),
            index => d.unknown_alternative(index - 5).map(Self::Unknown),
        }
    }
}

impl Encode for VideoBackChannelSend {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::None => e.choice(0, 5, true),
            Self::AckMessageOnly => e.choice(1, 5, true),
            Self::NackMessageOnly => e.choice(2, 5, true),
            Self::AckOrNackMessageOnly => e.choice(3, 5, true),
            Self::AckAndNackMessage => e.choice(4, 5, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 5),
        }
    }
}

impl Message for VideoBackChannelSend {
    const NAME: &'static str = "RefPictureSelection.videoBackChannelSend";
    const SCHEMA: &'static Type = &schema::VIDEO_BACK_CHANNEL_SEND;
}

impl Decode for EnhancedReferencePicSelect {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            sub_picture_removal_parameters: if preamble & 0x1 != 0 {
                Some(SubPictureRemovalParameters::decode(d)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for EnhancedReferencePicSelect {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.sub_picture_removal_parameters.is_some());
        if let Some(value) = &self.sub_picture_removal_parameters {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for EnhancedReferencePicSelect {
    const NAME: &'static str = "RefPictureSelection.enhancedReferencePicSelect";
    const SCHEMA: &'static Type = &schema::ENHANCED_REFERENCE_PIC_SELECT;
}

impl Decode for SubPictureRemovalParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            mpu_horiz_mbs: d.integer(Range::new(1, 128))? as u8,
            mpu_vert_mbs: d.integer(Range::new(1, 72))? as u8,
            mpu_total_number: d.integer(Range::new(1, 65536))? as u32,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for SubPictureRemovalParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.mpu_horiz_mbs), Range::new(1, 128));
        e.integer(i64::from(self.mpu_vert_mbs), Range::new(1, 72));
        e.integer(i64::from(self.mpu_total_number), Range::new(1, 65536));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for SubPictureRemovalParameters {
    const NAME: &'static str =
        "RefPictureSelection.enhancedReferencePicSelect.subPictureRemovalParameters";
    const SCHEMA: &'static Type = &schema::SUB_PICTURE_REMOVAL_PARAMETERS;
}

impl Decode for CustomPictureClockFrequency {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(6)?;
        let mut value = Self {
            clock_conversion_code: d.integer(Range::new(1000, 1001))? as u16,
            clock_divisor: d.integer(Range::new(1, 127))? as u8,
            sqcif_mpi: if preamble & 0x10 != 0 {
                Some(d.integer(Range::new(1, 2048))? as u16)
            } else {
                None
            },
            qcif_mpi: if preamble & 0x8 != 0 {
                Some(d.integer(Range::new(1, 2048))? as u16)
            } else {
                None
            },
            cif_mpi: if preamble & 0x4 != 0 {
                Some(d.integer(Range::new(1, 2048))? as u16)
            } else {
                None
            },
            cif4_mpi: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(1, 2048))? as u16)
            } else {
                None
            },
            cif16_mpi: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(1, 2048))? as u16)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x20 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CustomPictureClockFrequency {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.sqcif_mpi.is_some());
        e.bool(self.qcif_mpi.is_some());
        e.bool(self.cif_mpi.is_some());
        e.bool(self.cif4_mpi.is_some());
        e.bool(self.cif16_mpi.is_some());
        e.integer(
            i64::from(self.clock_conversion_code),
            Range::new(1000, 1001),
        );
        e.integer(i64::from(self.clock_divisor), Range::new(1, 127));
        if let Some(value) = &self.sqcif_mpi {
            e.integer(i64::from(*value), Range::new(1, 2048));
        }
        if let Some(value) = &self.qcif_mpi {
            e.integer(i64::from(*value), Range::new(1, 2048));
        }
        if let Some(value) = &self.cif_mpi {
            e.integer(i64::from(*value), Range::new(1, 2048));
        }
        if let Some(value) = &self.cif4_mpi {
            e.integer(i64::from(*value), Range::new(1, 2048));
        }
        if let Some(value) = &self.cif16_mpi {
            e.integer(i64::from(*value), Range::new(1, 2048));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CustomPictureClockFrequency {
    const NAME: &'static str = "CustomPictureClockFrequency";
    const SCHEMA: &'static Type = &schema::CUSTOM_PICTURE_CLOCK_FREQUENCY;
}

impl Decode for CustomPictureFormat {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            max_custom_picture_width: d.integer(Range::new(1, 2048))? as u16,
            max_custom_picture_height: d.integer(Range::new(1, 2048))? as u16,
            min_custom_picture_width: d.integer(Range::new(1, 2048))? as u16,
            min_custom_picture_height: d.integer(Range::new(1, 2048))? as u16,
            mpi: CustomPictureFormatMpi::decode(d)?,
            pixel_aspect_information: PixelAspectInformation::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CustomPictureFormat {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(
            i64::from(self.max_custom_picture_width),
            Range::new(1, 2048),
        );
        e.integer(
            i64::from(self.max_custom_picture_height),
            Range::new(1, 2048),
        );
        e.integer(
            i64::from(self.min_custom_picture_width),
            Range::new(1, 2048),
        );
        e.integer(
            i64::from(self.min_custom_picture_height),
            Range::new(1, 2048),
        );
        self.mpi.encode(e);
        self.pixel_aspect_information.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CustomPictureFormat {
    const NAME: &'static str = "CustomPictureFormat";
    const SCHEMA: &'static Type = &schema::CUSTOM_PICTURE_FORMAT;
}

impl Decode for CustomPictureFormatMpi {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            standard_mpi: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(1, 31))? as u8)
            } else {
                None
            },
            custom_pcf: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(1, 16), 25, CustomPcf::decode)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CustomPictureFormatMpi {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.standard_mpi.is_some());
        e.bool(self.custom_pcf.is_some());
        if let Some(value) = &self.standard_mpi {
            e.integer(i64::from(*value), Range::new(1, 31));
        }
        if let Some(value) = &self.custom_pcf {
            e.list(value, Size::range(1, 16), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CustomPictureFormatMpi {
    const NAME: &'static str = "CustomPictureFormat.mPI";
    const SCHEMA: &'static Type = &schema::CUSTOM_PICTURE_FORMAT_MPI;
}

impl Decode for CustomPcf {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            clock_conversion_code: d.integer(Range::new(1000, 1001))? as u16,
            clock_divisor: d.integer(Range::new(1, 127))? as u8,
            custom_mpi: d.integer(Range::new(1, 2048))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CustomPcf {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(
            i64::from(self.clock_conversion_code),
            Range::new(1000, 1001),
        );
        e.integer(i64::from(self.clock_divisor), Range::new(1, 127));
        e.integer(i64::from(self.custom_mpi), Range::new(1, 2048));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CustomPcf {
    const NAME: &'static str = "CustomPictureFormat.mPI.customPCF";
    const SCHEMA: &'static Type = &schema::CUSTOM_PCF;
}

impl Decode for PixelAspectInformation {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => d.bool().map(Self::AnyPixelAspectRatio),
            1 => d
                .list(Size::range(1, 14), 4, |d| {
                    d.integer(Range::new(1, 14)).map(|value| value as u8)
                })
                .map(Self::PixelAspectCode),
            2 => d
                .list(Size::range(1, 256), 17, ExtendedPar::decode)
                .map(Self::ExtendedPar),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for PixelAspectInformation {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::AnyPixelAspectRatio(value) => {
                e.choice(0, 3, true);
                e.bool(*value);
            }
            Self::PixelAspectCode(value) => {
                e.choice(1, 3, true);
                e.list(value, Size::range(1, 14), |e, value| {
                    e.integer(i64::from(*value), Range::new(1, 14))
                });
            }
            Self::ExtendedPar(value) => {
                e.choice(2, 3, true);
                e.list(value, Size::range(1, 256), |e, value| value.encode(e));
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for PixelAspectInformation {
    const NAME: &'static str = "CustomPictureFormat.pixelAspectInformation";
    const SCHEMA: &'static Type = &schema::PIXEL_ASPECT_INFORMATION;
}

impl Decode for ExtendedPar {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            width: d.integer(Range::new(1, 255))? as u8,
            height: d.integer(Range::new(1, 255))? as u8,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ExtendedPar {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.width), Range::new(1, 255));
        e.integer(i64::from(self.height), Range::new(1, 255));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ExtendedPar {
    const NAME: &'static str = "CustomPictureFormat.pixelAspectInformation.extendedPAR";
    const SCHEMA: &'static Type = &schema::EXTENDED_PAR;
}

impl Decode for AudioCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        d.nested(|d| match d.choice(14, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => d
                .integer(Range::new(1, 256))
                .map(|value| value as u16)
                .map(Self::G711Alaw64k),
            2 => d
                .integer(Range::new(1, 256))
                .map(|value| value as u16)
                .map(Self::G711Alaw56k),
            3 => d
                .integer(Range::new(1, 256))
                .map(|value| value as u16)
                .map(Self::G711Ulaw64k),
            4 => d
                .integer(Range::new(1, 256))
                .map(|value| value as u16)
                .map(Self::G711Ulaw56k),
            5 => d
                .integer(Range::new(1, 256))
                .map(|value| value as u16)
                .map(Self::G72264k),
            6 => d
                .integer(Range::new(1, 256))
                .map(|value| value as u16)
                .map(Self::G72256k),
            7 => d
                .integer(Range::new(1, 256))
                .map(|value| value as u16)
                .map(Self::G72248k),
            8 => AudioCapabilityG7231::decode(d).map(Self::G7231),
            9 => d
                .integer(Range::new(1, 256))
                .map(|value| value as u16)
                .map(Self::G728),
            10 => d
                .integer(Range::new(1, 256))
                .map(|value| value as u16)
                .map(Self::G729),
            11 => d
                .integer(Range::new(1, 256))
                .map(|value| value as u16)
                .map(Self::G729AnnexA),
            12 => Is11172AudioCapability::decode(d).map(Self::Is11172AudioCapability),
            13 => Is13818AudioCapability::decode(d).map(Self::Is13818AudioCapability),
            14 => {
                let around = d.enter()?;
                let value = d.integer(Range::new(1, 256))? as u16;
                d.leave(around);
                Ok(Self::G729WAnnexB(value))
            }
            15 => {
                let around = d.enter()?;
                let value = d.integer(Range::new(1, 256))? as u16;
                d.leave(around);
                Ok(Self::G729AnnexAWAnnexB(value))
            }
            16 => {
                let around = d.enter()?;
                let value = Box::new(G7231AnnexCCapability::decode(d)?);
                d.leave(around);
                Ok(Self::G7231AnnexCCapability(value))
            }
            17 => {
                let around = d.enter()?;
                let value = GsmAudioCapability::decode(d)?;
                d.leave(around);
                Ok(Self::GsmFullRate(value))
            }
            18 => {
                let around = d.enter()?;
                let value = GsmAudioCapability::decode(d)?;
                d.leave(around);
                Ok(Self::GsmHalfRate(value))
            }
            19 => {
                let around = d.enter()?;
                let value = GsmAudioCapability::decode(d)?;
                d.leave(around);
                Ok(Self::GsmEnhancedFullRate(value))
            }
            20 => {
                let around = d.enter()?;
                let value = Box::new(GenericCapability::decode(d)?);
                d.leave(around);
                Ok(Self::GenericAudioCapability(value))
            }
            21 => {
                let around = d.enter()?;
                let value = G729Extensions::decode(d)?;
                d.leave(around);
                Ok(Self::G729Extensions(value))
            }
            22 => {
                let around = d.enter()?;
                let value = VbdCapability::decode(d)?;
                d.leave(around);
                Ok(Self::Vbd(value))
            }
            23 => {
                let around = d.enter()?;
                let value = NoPtAudioTelephonyEventCapability::decode(d)?;
                d.leave(around);
                Ok(Self::AudioTelephonyEvent(value))
            }
            24 => {
                let around = d.enter()?;
                let value = NoPtAudioToneCapability::decode(d)?;
                d.leave(around);
                Ok(Self::AudioTone(value))
            }
            25 => {
                let around = d.enter()?;
                let value = Box::new(ExtendedAudioCapability::decode(d)?);
                d.leave(around);
                Ok(Self::ExtendedAudioCapability(value))
            }
            index => d.unknown_alternative(index - 14).map(Self::Unknown),
        })
    }
}

impl Encode for AudioCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.nested(|e| match self {
            Self::NonStandard(value) => {
                e.choice(0, 14, true);
                value.encode(e);
            }
            Self::G711Alaw64k(value) => {
                e.choice(1, 14, true);
                e.integer(i64::from(*value), Range::new(1, 256));
            }
            Self::G711Alaw56k(value) => {
                e.choice(2, 14, true);
                e.integer(i64::from(*value), Range::new(1, 256));
            }
            Self::G711Ulaw64k(value) => {
                e.choice(3, 14, true);
                e.integer(i64::from(*value), Range::new(1, 256));
            }
            Self::G711Ulaw56k(value) => {
                e.choice(4, 14, true);
                e.integer(i64::from(*value), Range::new(1, 256));
            }
            Self::G72264k(value) => {
                e.choice(5, 14, true);
                e.integer(i64::from(*value), Range::new(1, 256));
            }
            Self::G72256k(value) => {
                e.choice(6, 14, true);
                e.integer(i64::from(*value), Range::new(1, 256));
            }
            Self::G72248k(value) => {
                e.choice(7, 14, true);
                e.integer(i64::from(*value), Range::new(1, 256));
            }
            Self::G7231(value) => {
                e.choice(8, 14, true);
                value.encode(e);
            }
            Self::G728(value) => {
                e.choice(9, 14, true);
                e.integer(i64::from(*value), Range::new(1, 256));
            }
            Self::G729(value) => {
                e.choice(10, 14, true);
                e.integer(i64::from(*value), Range::new(1, 256));
            }
            Self::G729AnnexA(value) => {
                e.choice(11, 14, true);
                e.integer(i64::from(*value), Range::new(1, 256));
            }
            Self::Is11172AudioCapability(value) => {
                e.choice(12, 14, true);
                value.encode(e);
            }
            Self::Is13818AudioCapability(value) => {
                e.choice(13, 14, true);
                value.encode(e);
            }
            Self::G729WAnnexB(value) => {
                e.choice(14, 14, true);
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(1, 256));
                e.leave(start);
            }
            Self::G729AnnexAWAnnexB(value) => {
                e.choice(15, 14, true);
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(1, 256));
                e.leave(start);
            }
            Self::G7231AnnexCCapability(value) => {
                e.choice(16, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::GsmFullRate(value) => {
                e.choice(17, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::GsmHalfRate(value) => {
                e.choice(18, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::GsmEnhancedFullRate(value) => {
                e.choice(19, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::GenericAudioCapability(value) => {
                e.choice(20, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::G729Extensions(value) => {
                e.choice(21, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Vbd(value) => {
                e.choice(22, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::AudioTelephonyEvent(value) => {
                e.choice(23, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::AudioTone(value) => {
                e.choice(24, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::ExtendedAudioCapability(value) => {
                e.choice(25, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 14),
        });
    }
}

impl Message for AudioCapability {
    const NAME: &'static str = "AudioCapability";
    const SCHEMA: &'static Type = &schema::AUDIO_CAPABILITY;
}

impl Decode for AudioCapabilityG7231 {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            max_al_sdu_audio_frames: d.integer(Range::new(1, 256))? as u16,
            silence_suppression: d.bool()?,
        })
    }
}

impl Encode for AudioCapabilityG7231 {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.integer(i64::from(self.max_al_sdu_audio_frames), Range::new(1, 256));
        e.bool(self.silence_suppression);
    }
}

impl Message for AudioCapabilityG7231 {
    const NAME: &'static str = "AudioCapability.g7231";
    const SCHEMA: &'static Type = &schema::AUDIO_CAPABILITY_G7231;
}

impl Decode for ExtendedAudioCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            audio_capability: d.list(Size::ANY, 13, AudioCapability::decode)?,
            audio_capability_extension: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 16, GenericCapability::decode)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ExtendedAudioCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.audio_capability_extension.is_some());
        e.list(&self.audio_capability, Size::ANY, |e, value| {
            value.encode(e)
        });
        if let Some(value) = &self.audio_capability_extension {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ExtendedAudioCapability {
    const NAME: &'static str = "ExtendedAudioCapability";
    const SCHEMA: &'static Type = &schema::EXTENDED_AUDIO_CAPABILITY;
}

impl Decode for G729Extensions {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            audio_unit: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(1, 256))? as u16)
            } else {
                None
            },
            annex_a: d.bool()?,
            annex_b: d.bool()?,
            annex_d: d.bool()?,
            annex_e: d.bool()?,
            annex_f: d.bool()?,
            annex_g: d.bool()?,
            annex_h: d.bool()?,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for G729Extensions {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.audio_unit.is_some());
        if let Some(value) = &self.audio_unit {
            e.integer(i64::from(*value), Range::new(1, 256));
        }
        e.bool(self.annex_a);
        e.bool(self.annex_b);
        e.bool(self.annex_d);
        e.bool(self.annex_e);
        e.bool(self.annex_f);
        e.bool(self.annex_g);
        e.bool(self.annex_h);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for G729Extensions {
    const NAME: &'static str = "G729Extensions";
    const SCHEMA: &'static Type = &schema::G729_EXTENSIONS;
}

impl Decode for G7231AnnexCCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            max_al_sdu_audio_frames: d.integer(Range::new(1, 256))? as u16,
            silence_suppression: d.bool()?,
            g723_annex_c_audio_mode: if preamble & 0x1 != 0 {
                Some(G7231AnnexCCapabilityAudioMode::decode(d)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for G7231AnnexCCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.g723_annex_c_audio_mode.is_some());
        e.integer(i64::from(self.max_al_sdu_audio_frames), Range::new(1, 256));
        e.bool(self.silence_suppression);
        if let Some(value) = &self.g723_annex_c_audio_mode {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for G7231AnnexCCapability {
    const NAME: &'static str = "G7231AnnexCCapability";
    const SCHEMA: &'static Type = &schema::G7231_ANNEX_C_CAPABILITY;
}

impl Decode for G7231AnnexCCapabilityAudioMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            high_rate_mode0: d.integer(Range::new(27, 78))? as u8,
            high_rate_mode1: d.integer(Range::new(27, 78))? as u8,
            low_rate_mode0: d.integer(Range::new(23, 66))? as u8,
            low_rate_mode1: d.integer(Range::new(23, 66))? as u8,
            sid_mode0: d.integer(Range::new(6, 17))? as u8,
            sid_mode1: d.integer(Range::new(6, 17))? as u8,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for G7231AnnexCCapabilityAudioMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.high_rate_mode0), Range::new(27, 78));
        e.integer(i64::from(self.high_rate_mode1), Range::new(27, 78));
        e.integer(i64::from(self.low_rate_mode0), Range::new(23, 66));
        e.integer(i64::from(self.low_rate_mode1), Range::new(23, 66));
        e.integer(i64::from(self.sid_mode0), Range::new(6, 17));
        e.integer(i64::from(self.sid_mode1), Range::new(6, 17));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for G7231AnnexCCapabilityAudioMode {
    const NAME: &'static str = "G7231AnnexCCapability.g723AnnexCAudioMode";
    const SCHEMA: &'static Type = &schema::G7231_ANNEX_C_CAPABILITY_AUDIO_MODE;
}

impl Decode for Is11172AudioCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            audio_layer1: d.bool()?,
            audio_layer2: d.bool()?,
            audio_layer3: d.bool()?,
            audio_sampling32k: d.bool()?,
            audio_sampling44k1: d.bool()?,
            audio_sampling48k: d.bool()?,
            single_channel: d.bool()?,
            two_channels: d.bool()?,
            bit_rate: d.integer(Range::new(1, 448))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for Is11172AudioCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.audio_layer1);
        e.bool(self.audio_layer2);
        e.bool(self.audio_layer3);
        e.bool(self.audio_sampling32k);
        e.bool(self.audio_sampling44k1);
        e.bool(self.audio_sampling48k);
        e.bool(self.single_channel);
        e.bool(self.two_channels);
        e.integer(i64::from(self.bit_rate), Range::new(1, 448));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for Is11172AudioCapability {
    const NAME: &'static str = "IS11172AudioCapability";
    const SCHEMA: &'static Type = &schema::IS11172_AUDIO_CAPABILITY;
}

impl Decode for Is13818AudioCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            audio_layer1: d.bool()?,
            audio_layer2: d.bool()?,
            audio_layer3: d.bool()?,
            audio_sampling16k: d.bool()?,
            audio_sampling22k05: d.bool()?,
            audio_sampling24k: d.bool()?,
            audio_sampling32k: d.bool()?,
            audio_sampling44k1: d.bool()?,
            audio_sampling48k: d.bool()?,
            single_channel: d.bool()?,
            two_channels: d.bool()?,
            three_channels2_1: d.bool()?,
            three_channels3_0: d.bool()?,
            four_channels2_0_2_0: d.bool()?,
            four_channels2_2: d.bool()?,
            four_channels3_1: d.bool()?,
            five_channels3_0_2_0: d.bool()?,
            five_channels3_2: d.bool()?,
            low_frequency_enhancement: d.bool()?,
            multilingual: d.bool()?,
            bit_rate: d.integer(Range::new(1, 1130))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for Is13818AudioCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.audio_layer1);
        e.bool(self.audio_layer2);
        e.bool(self.audio_layer3);
        e.bool(self.audio_sampling16k);
        e.bool(self.audio_sampling22k05);
        e.bool(self.audio_sampling24k);
        e.bool(self.audio_sampling32k);
        e.bool(self.audio_sampling44k1);
        e.bool(self.audio_sampling48k);
        e.bool(self.single_channel);
        e.bool(self.two_channels);
        e.bool(self.three_channels2_1);
        e.bool(self.three_channels3_0);
        e.bool(self.four_channels2_0_2_0);
        e.bool(self.four_channels2_2);
        e.bool(self.four_channels3_1);
        e.bool(self.five_channels3_0_2_0);
        e.bool(self.five_channels3_2);
        e.bool(self.low_frequency_enhancement);
        e.bool(self.multilingual);
        e.integer(i64::from(self.bit_rate), Range::new(1, 1130));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for Is13818AudioCapability {
    const NAME: &'static str = "IS13818AudioCapability";
    const SCHEMA: &'static Type = &schema::IS13818_AUDIO_CAPABILITY;
}

impl Decode for GsmAudioCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            audio_unit_size: d.integer(Range::new(1, 256))? as u16,
            comfort_noise: d.bool()?,
            scrambled: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for GsmAudioCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.audio_unit_size), Range::new(1, 256));
        e.bool(self.comfort_noise);
        e.bool(self.scrambled);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for GsmAudioCapability {
    const NAME: &'static str = "GSMAudioCapability";
    const SCHEMA: &'static Type = &schema::GSM_AUDIO_CAPABILITY;
}

impl Decode for VbdCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            r#type: Box::new(AudioCapability::decode(d)?),
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for VbdCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.r#type.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for VbdCapability {
    const NAME: &'static str = "VBDCapability";
    const SCHEMA: &'static Type = &schema::VBD_CAPABILITY;
}

impl Decode for AudioTelephonyEventCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            dynamic_rtp_payload_type: d.integer(Range::new(96, 127))? as u8,
            audio_telephone_event: d.general_string()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AudioTelephonyEventCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(
            i64::from(self.dynamic_rtp_payload_type),
            Range::new(96, 127),
        );
        e.general_string(&self.audio_telephone_event);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for AudioTelephonyEventCapability {
    const NAME: &'static str = "AudioTelephonyEventCapability";
    const SCHEMA: &'static Type = &schema::AUDIO_TELEPHONY_EVENT_CAPABILITY;
}

impl Decode for AudioToneCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            dynamic_rtp_payload_type: d.integer(Range::new(96, 127))? as u8,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AudioToneCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(
            i64::from(self.dynamic_rtp_payload_type),
            Range::new(96, 127),
        );
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for AudioToneCapability {
    const NAME: &'static str = "AudioToneCapability";
    const SCHEMA: &'static Type = &schema::AUDIO_TONE_CAPABILITY;
}

impl Decode for NoPtAudioTelephonyEventCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            audio_telephone_event: d.general_string()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for NoPtAudioTelephonyEventCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.general_string(&self.audio_telephone_event);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for NoPtAudioTelephonyEventCapability {
    const NAME: &'static str = "NoPTAudioTelephonyEventCapability";
    const SCHEMA: &'static Type = &schema::NO_PT_AUDIO_TELEPHONY_EVENT_CAPABILITY;
}

impl Decode for NoPtAudioToneCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for NoPtAudioToneCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for NoPtAudioToneCapability {
    const NAME: &'static str = "NoPTAudioToneCapability";
    const SCHEMA: &'static Type = &schema::NO_PT_AUDIO_TONE_CAPABILITY;
}

impl Decode for DataApplicationCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        d.nested(|d| {
            let extended = d.bool()?;
            let mut value = Self {
                application: DataApplication::decode(d)?,
                max_bit_rate: d.integer(Range::new(0, 4294967295))? as u32,
                extension: Extension::default(),
            };
            if extended {
                let additions = d.additions(true, 0)?;
                value.extension = d.extension(&additions)?;
            }
            Ok(value)
        })
    }
}

impl Encode for DataApplicationCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.nested(|e| {
            let additions = Additions::of(&self.extension, []);
            e.bool(additions.any());
            self.application.encode(e);
            e.integer(i64::from(self.max_bit_rate), Range::new(0, 4294967295));
            if additions.any() {
                e.additions(&additions);
                e.extension(&self.extension, 0);
            }
        });
    }
}

impl Message for DataApplicationCapability {
    const NAME: &'static str = "DataApplicationCapability";
    const SCHEMA: &'static Type = &schema::DATA_APPLICATION_CAPABILITY;
}

impl Decode for DataApplication {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(10, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => DataProtocolCapability::decode(d).map(Self::T120),
            2 => DataProtocolCapability::decode(d).map(Self::DsmCc),
            3 => DataProtocolCapability::decode(d).map(Self::UserData),
            4 => Ok(Self::T84(Box::new(DataApplicationT84::decode(d)?))),
            5 => DataProtocolCapability::decode(d).map(Self::T434),
            6 => DataProtocolCapability::decode(d).map(Self::H224),
            7 => Ok(Self::Nlpid(Box::new(DataApplicationNlpid::decode(d)?))),
            8 => Ok(Self::DsvdControl),
            9 => DataProtocolCapability::decode(d).map(Self::H222DataPartitioning),
            10 => {
                let around = d.enter()?;
                let value = DataProtocolCapability::decode(d)?;
                d.leave(around);
                Ok(Self::T30Fax(value))
            }
            11 => {
                let around = d.enter()?;
                let value = DataProtocolCapability::decode(d)?;
                d.leave(around);
                Ok(Self::T140(value))
            }
            12 => {
                let around = d.enter()?;
                let value = Box::new(DataApplicationT38Fax::decode(d)?);
                d.leave(around);
                Ok(Self::T38Fax(value))
            }
            13 => {
                let around = d.enter()?;
                let value = Box::new(GenericCapability::decode(d)?);
                d.leave(around);
                Ok(Self::GenericDataCapability(value))
            }
            14 => {
                let around = d.enter()?;
                let value = d.list(Size::ANY, 2, DataChannel::decode)?;
                d.leave(around);
                Ok(Self::DataChannel(value))
            }
            15 => {
                let around = d.enter()?;
                let value = Box::new(ExtendedDataApplicationCapability::decode(d)?);
                d.leave(around);
                Ok(Self::ExtendedDataApplicationCapability(value))
            }
            index => d.unknown_alternative(index - 10).map(Self::Unknown),
        }
    }
}

impl Encode for DataApplication {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 10, true);
                value.encode(e);
            }
            Self::T120(value) => {
                e.choice(1, 10, true);
                value.encode(e);
            }
            Self::DsmCc(value) => {
                e.choice(2, 10, true);
                value.encode(e);
            }
            Self::UserData(value) => {
                e.choice(3, 10, true);
                value.encode(e);
            }
            Self::T84(value) => {
                e.choice(4, 10, true);
                value.encode(e);
            }
            Self::T434(value) => {
                e.choice(5, 10, true);
                value.encode(e);
            }
            Self::H224(value) => {
                e.choice(6, 10, true);
                value.encode(e);
            }
            Self::Nlpid(value) => {
                e.choice(7, 10, true);
                value.encode(e);
            }
            Self::DsvdControl => e.choice(8, 10, true),
            Self::H222DataPartitioning(value) => {
                e.choice(9, 10, true);
                value.encode(e);
            }
            Self::T30Fax(value) => {
                e.choice(10, 10, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::T140(value) => {
                e.choice(11, 10, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::T38Fax(value) => {
                e.choice(12, 10, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::GenericDataCapability(value) => {
                e.choice(13, 10, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::DataChannel(value) => {
                e.choice(14, 10, true);
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            Self::ExtendedDataApplicationCapability(value) => {
                e.choice(15, 10, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 10),
        }
    }
}

impl Message for DataApplication {
    const NAME: &'static str = "DataApplicationCapability.application";
    const SCHEMA: &'static Type = &schema::DATA_APPLICATION;
}

impl Decode for DataApplicationT84 {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            t84_protocol: DataProtocolCapability::decode(d)?,
            t84_profile: T84Profile::decode(d)?,
        })
    }
}

impl Encode for DataApplicationT84 {
    fn encode(&self, e: &mut Encoder<'_>) {
        self.t84_protocol.encode(e);
        self.t84_profile.encode(e);
    }
}

impl Message for DataApplicationT84 {
    const NAME: &'static str = "DataApplicationCapability.application.t84";
    const SCHEMA: &'static Type = &schema::DATA_APPLICATION_T84;
}

impl Decode for DataApplicationNlpid {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            nlpid_protocol: DataProtocolCapability::decode(d)?,
            nlpid_data: d.octet_string(Size::ANY)?,
        })
    }
}

impl Encode for DataApplicationNlpid {
    fn encode(&self, e: &mut Encoder<'_>) {
        self.nlpid_protocol.encode(e);
        e.octet_string(&self.nlpid_data, Size::ANY);
    }
}

impl Message for DataApplicationNlpid {
    const NAME: &'static str = "DataApplicationCapability.application.nlpid";
    const SCHEMA: &'static Type = &schema::DATA_APPLICATION_NLPID;
}

impl Decode for DataApplicationT38Fax {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            t38_fax_protocol: DataProtocolCapability::decode(d)?,
            t38_fax_profile: T38FaxProfile::decode(d)?,
        })
    }
}

impl Encode for DataApplicationT38Fax {
    fn encode(&self, e: &mut Encoder<'_>) {
        self.t38_fax_protocol.encode(e);
        self.t38_fax_profile.encode(e);
    }
}

impl Message for DataApplicationT38Fax {
    const NAME: &'static str = "DataApplicationCapability.application.t38fax";
    const SCHEMA: &'static Type = &schema::DATA_APPLICATION_T38_FAX;
}

impl Decode for ExtendedDataApplicationCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            data_capability: d.list(Size::ANY, 14, DataApplicationCapability::decode)?,
            data_capability_extension: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 16, GenericCapability::decode)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ExtendedDataApplicationCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.data_capability_extension.is_some());
        e.list(&self.data_capability, Size::ANY, |e, value| value.encode(e));
        if let Some(value) = &self.data_capability_extension {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ExtendedDataApplicationCapability {
    const NAME: &'static str = "ExtendedDataApplicationCapability";
    const SCHEMA: &'static Type = &schema::EXTENDED_DATA_APPLICATION_CAPABILITY;
}

impl Decode for DataProtocolCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(7, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => Ok(Self::V14Buffered),
            2 => Ok(Self::V42lapm),
            3 => Ok(Self::HdlcFrameTunnelling),
            4 => Ok(Self::H310SeparateVcStack),
            5 => Ok(Self::H310SingleVcStack),
            6 => Ok(Self::Transparent),
            7 => d.open_null().map(|()| Self::SegmentationAndReassembly),
            8 => d.open_null().map(|()| Self::HdlcFrameTunnelingWSar),
            9 => d.open_null().map(|()| Self::V120),
            10 => d.open_null().map(|()| Self::SeparateLanStack),
            11 => {
                let around = d.enter()?;
                let value = V76WCompression::decode(d)?;
                d.leave(around);
                Ok(Self::V76WCompression(value))
            }
            12 => d.open_null().map(|()| Self::Tcp),
            13 => d.open_null().map(|()| Self::Udp),
            14 => {
                let around = d.enter()?;
                let value = Box::new(SctpParam::decode(d)?);
                d.leave(around);
                Ok(Self::Sctp(value))
            }
            15 => {
                let around = d.enter()?;
                let value = d.list(Size::ANY, 6, SctpParam::decode)?;
                d.leave(around);
                Ok(Self::UdpDtlsSctp(value))
            }
            16 => {
                let around = d.enter()?;
                let value = d.list(Size::ANY, 6, SctpParam::decode)?;
                d.leave(around);
                Ok(Self::TcpDtlsSctp(value))
            }
            17 => {
                let around = d.enter()?;
                let value = Box::new(SctpParam::decode(d)?);
                d.leave(around);
                Ok(Self::SctpDtls(value))
            }
            index => d.unknown_alternative(index - 7).map(Self::Unknown),
        }
    }
}

impl Encode for DataProtocolCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 7, true);
                value.encode(e);
            }
            Self::V14Buffered => e.choice(1, 7, true),
            Self::V42lapm => e.choice(2, 7, true),
            Self::HdlcFrameTunnelling => e.choice(3, 7, true),
            Self::H310SeparateVcStack => e.choice(4, 7, true),
            Self::H310SingleVcStack => e.choice(5, 7, true),
            Self::Transparent => e.choice(6, 7, true),
            Self::SegmentationAndReassembly => {
                e.choice(7, 7, true);
                e.open_null();
            }
            Self::HdlcFrameTunnelingWSar => {
                e.choice(8, 7, true);
                e.open_null();
            }
            Self::V120 => {
                e.choice(9, 7, true);
                e.open_null();
            }
            Self::SeparateLanStack => {
                e.choice(10, 7, true);
                e.open_null();
            }
            Self::V76WCompression(value) => {
                e.choice(11, 7, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Tcp => {
                e.choice(12, 7, true);
                e.open_null();
            }
            Self::Udp => {
                e.choice(13, 7, true);
                e.open_null();
            }
            Self::Sctp(value) => {
                e.choice(14, 7, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::UdpDtlsSctp(value) => {
                e.choice(15, 7, true);
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            Self::TcpDtlsSctp(value) => {
                e.choice(16, 7, true);
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            Self::SctpDtls(value) => {
                e.choice(17, 7, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 7),
        }
    }
}

impl Message for DataProtocolCapability {
    const NAME: &'static str = "DataProtocolCapability";
    const SCHEMA: &'static Type = &schema::DATA_PROTOCOL_CAPABILITY;
}

impl Decode for V76WCompression {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => CompressionType::decode(d).map(Self::TransmitCompression),
            1 => CompressionType::decode(d).map(Self::ReceiveCompression),
            2 => CompressionType::decode(d).map(Self::TransmitAndReceiveCompression),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for V76WCompression {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::TransmitCompression(value) => {
                e.choice(0, 3, true);
                value.encode(e);
            }
            Self::ReceiveCompression(value) => {
                e.choice(1, 3, true);
                value.encode(e);
            }
            Self::TransmitAndReceiveCompression(value) => {
                e.choice(2, 3, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for V76WCompression {
    const NAME: &'static str = "DataProtocolCapability.v76wCompression";
    const SCHEMA: &'static Type = &schema::V76_W_COMPRESSION;
}

impl Decode for CompressionType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(1, true)? {
            0 => V42bis::decode(d).map(Self::V42bis),
            index => d.unknown_alternative(index - 1).map(Self::Unknown),
        }
    }
}

impl Encode for CompressionType {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::V42bis(value) => {
                e.choice(0, 1, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 1),
        }
    }
}

impl Message for CompressionType {
    const NAME: &'static str = "CompressionType";
    const SCHEMA: &'static Type = &schema::COMPRESSION_TYPE;
}

impl Decode for V42bis {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            number_of_codewords: d.integer(Range::new(1, 65536))? as u32,
            maximum_string_length: d.integer(Range::new(1, 256))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for V42bis {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.number_of_codewords), Range::new(1, 65536));
        e.integer(i64::from(self.maximum_string_length), Range::new(1, 256));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for V42bis {
    const NAME: &'static str = "V42bis";
    const SCHEMA: &'static Type = &schema::V42BIS;
}

impl Decode for T84Profile {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => Ok(Self::T84Unrestricted),
            1 => T84Restricted::decode(d).map(Self::T84Restricted),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for T84Profile {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::T84Unrestricted => e.choice(0, 2, false),
            Self::T84Restricted(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for T84Profile {
    const NAME: &'static str = "T84Profile";
    const SCHEMA: &'static Type = &schema::T84_PROFILE;
}

impl Decode for T84Restricted {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            qcif: d.bool()?,
            cif: d.bool()?,
            ccir601_seq: d.bool()?,
            ccir601_prog: d.bool()?,
            hdtv_seq: d.bool()?,
            hdtv_prog: d.bool()?,
            g3_facs_mh200x100: d.bool()?,
            g3_facs_mh200x200: d.bool()?,
            g4_facs_mmr200x100: d.bool()?,
            g4_facs_mmr200x200: d.bool()?,
            jbig200x200_seq: d.bool()?,
            jbig200x200_prog: d.bool()?,
            jbig300x300_seq: d.bool()?,
            jbig300x300_prog: d.bool()?,
            dig_photo_low: d.bool()?,
            dig_photo_med_seq: d.bool()?,
            dig_photo_med_prog: d.bool()?,
            dig_photo_high_seq: d.bool()?,
            dig_photo_high_prog: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for T84Restricted {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.qcif);
        e.bool(self.cif);
        e.bool(self.ccir601_seq);
        e.bool(self.ccir601_prog);
        e.bool(self.hdtv_seq);
        e.bool(self.hdtv_prog);
        e.bool(self.g3_facs_mh200x100);
        e.bool(self.g3_facs_mh200x200);
        e.bool(self.g4_facs_mmr200x100);
        e.bool(self.g4_facs_mmr200x200);
        e.bool(self.jbig200x200_seq);
        e.bool(self.jbig200x200_prog);
        e.bool(self.jbig300x300_seq);
        e.bool(self.jbig300x300_prog);
        e.bool(self.dig_photo_low);
        e.bool(self.dig_photo_med_seq);
        e.bool(self.dig_photo_med_prog);
        e.bool(self.dig_photo_high_seq);
        e.bool(self.dig_photo_high_prog);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for T84Restricted {
    const NAME: &'static str = "T84Profile.t84Restricted";
    const SCHEMA: &'static Type = &schema::T84_RESTRICTED;
}

impl Decode for T38FaxProfile {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            fill_bit_removal: d.bool()?,
            transcoding_jbig: d.bool()?,
            transcoding_mmr: d.bool()?,
            version: None,
            t38_fax_rate_management: None,
            t38_fax_udp_options: None,
            t38_fax_tcp_options: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 4)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.version = Some(d.integer(Range::new(0, 255))? as u8);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.t38_fax_rate_management = Some(T38FaxRateManagement::decode(d)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.t38_fax_udp_options = Some(T38FaxUdpOptions::decode(d)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.t38_fax_tcp_options = Some(T38FaxTcpOptions::decode(d)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for T38FaxProfile {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.version.is_some(),
                self.t38_fax_rate_management.is_some(),
                self.t38_fax_udp_options.is_some(),
                self.t38_fax_tcp_options.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.fill_bit_removal);
        e.bool(self.transcoding_jbig);
        e.bool(self.transcoding_mmr);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.version {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(0, 255));
                e.leave(start);
            }
            if let Some(value) = &self.t38_fax_rate_management {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.t38_fax_udp_options {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.t38_fax_tcp_options {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 4);
        }
    }
}

impl Message for T38FaxProfile {
    const NAME: &'static str = "T38FaxProfile";
    const SCHEMA: &'static Type = &schema::T38_FAX_PROFILE;
}

impl Decode for T38FaxRateManagement {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::LocalTcf),
            1 => Ok(Self::TransferredTcf),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for T38FaxRateManagement {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::LocalTcf => e.choice(0, 2, true),
            Self::TransferredTcf => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for T38FaxRateManagement {
    const NAME: &'static str = "T38FaxRateManagement";
    const SCHEMA: &'static Type = &schema::T38_FAX_RATE_MANAGEMENT;
}

impl Decode for T38FaxUdpOptions {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        Ok(Self {
            t38_fax_max_buffer: if preamble & 0x2 != 0 {
                Some(d.integer(Range::ANY)?)
            } else {
                None
            },
            t38_fax_max_datagram: if preamble & 0x1 != 0 {
                Some(d.integer(Range::ANY)?)
            } else {
                None
            },
            t38_fax_udp_ec: T38FaxUdpEc::decode(d)?,
        })
    }
}

impl Encode for T38FaxUdpOptions {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.bool(self.t38_fax_max_buffer.is_some());
        e.bool(self.t38_fax_max_datagram.is_some());
        if let Some(value) = &self.t38_fax_max_buffer {
            e.integer(*value, Range::ANY);
        }
        if let Some(value) = &self.t38_fax_max_datagram {
            e.integer(*value, Range::ANY);
        }
        self.t38_fax_udp_ec.encode(e);
    }
}

impl Message for T38FaxUdpOptions {
    const NAME: &'static str = "T38FaxUdpOptions";
    const SCHEMA: &'static Type = &schema::T38_FAX_UDP_OPTIONS;
}

impl Decode for T38FaxUdpEc {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::T38UdpFec),
            1 => Ok(Self::T38UdpRedundancy),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for T38FaxUdpEc {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::T38UdpFec => e.choice(0, 2, true),
            Self::T38UdpRedundancy => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for T38FaxUdpEc {
    const NAME: &'static str = "T38FaxUdpOptions.t38FaxUdpEC";
    const SCHEMA: &'static Type = &schema::T38_FAX_UDP_EC;
}

impl Decode for T38FaxTcpOptions {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            t38_tcp_bidirectional_mode: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for T38FaxTcpOptions {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.t38_tcp_bidirectional_mode);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for T38FaxTcpOptions {
    const NAME: &'static str = "T38FaxTcpOptions";
    const SCHEMA: &'static Type = &schema::T38_FAX_TCP_OPTIONS;
}

impl Decode for DataChannel {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            data_channel_profile: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 9, DataChannelProfile::decode)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for DataChannel {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.data_channel_profile.is_some());
        if let Some(value) = &self.data_channel_profile {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DataChannel {
    const NAME: &'static str = "DataChannel";
    const SCHEMA: &'static Type = &schema::DATA_CHANNEL;
}

impl Decode for DataChannelProfile {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(7)?;
        let mut value = Self {
            ordered: if preamble & 0x20 != 0 {
                Some(d.bool()?)
            } else {
                None
            },
            priority: if preamble & 0x10 != 0 {
                Some(d.integer(Range::new(0, 65535))? as u16)
            } else {
                None
            },
            reliability_parm: if preamble & 0x8 != 0 {
                Some(ReliabilityParm::decode(d)?)
            } else {
                None
            },
            label: if preamble & 0x4 != 0 {
                Some(d.ia5_string(Size::range(1, 65535), Alphabet::IA5)?)
            } else {
                None
            },
            protocol: if preamble & 0x2 != 0 {
                Some(d.ia5_string(Size::range(1, 65535), Alphabet::IA5)?)
            } else {
                None
            },
            generic_information: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 13, GenericMessage::decode)?)
            } else {
                None
            },
            establishment_type: EstablishmentType::decode(d)?,
            extension: Extension::default(),
        };
        if preamble & 0x40 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for DataChannelProfile {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.ordered.is_some());
        e.bool(self.priority.is_some());
        e.bool(self.reliability_parm.is_some());
        e.bool(self.label.is_some());
        e.bool(self.protocol.is_some());
        e.bool(self.generic_information.is_some());
        if let Some(value) = &self.ordered {
            e.bool(*value);
        }
        if let Some(value) = &self.priority {
            e.integer(i64::from(*value), Range::new(0, 65535));
        }
        if let Some(value) = &self.reliability_parm {
            value.encode(e);
        }
        if let Some(value) = &self.label {
            e.ia5_string(value, Size::range(1, 65535), Alphabet::IA5);
        }
        if let Some(value) = &self.protocol {
            e.ia5_string(value, Size::range(1, 65535), Alphabet::IA5);
        }
        if let Some(value) = &self.generic_information {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        self.establishment_type.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DataChannelProfile {
    const NAME: &'static str = "DataChannelProfile";
    const SCHEMA: &'static Type = &schema::DATA_CHANNEL_PROFILE;
}

impl Decode for ReliabilityParm {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => d
                .integer(Range::new(0, 4294967295))
                .map(|value| value as u32)
                .map(Self::MaxRetr),
            1 => d
                .integer(Range::new(0, 4294967295))
                .map(|value| value as u32)
                .map(Self::MaxTime),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for ReliabilityParm {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::MaxRetr(value) => {
                e.choice(0, 2, true);
                e.integer(i64::from(*value), Range::new(0, 4294967295));
            }
            Self::MaxTime(value) => {
                e.choice(1, 2, true);
                e.integer(i64::from(*value), Range::new(0, 4294967295));
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for ReliabilityParm {
    const NAME: &'static str = "DataChannelProfile.reliabilityParm";
    const SCHEMA: &'static Type = &schema::RELIABILITY_PARM;
}

impl Decode for EstablishmentType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => d
                .integer(Range::new(0, 65535))
                .map(|value| value as u16)
                .map(Self::SctpStreamId),
            1 => Ok(Self::Dcep),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for EstablishmentType {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::SctpStreamId(value) => {
                e.choice(0, 2, true);
                e.integer(i64::from(*value), Range::new(0, 65535));
            }
            Self::Dcep => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for EstablishmentType {
    const NAME: &'static str = "DataChannelProfile.establishmentType";
    const SCHEMA: &'static Type = &schema::ESTABLISHMENT_TYPE;
}

impl Decode for SctpParam {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(6)?;
        let mut value = Self {
            app_ppid: if preamble & 0x10 != 0 {
                Some(d.list(Size::ANY, 8, |d| {
                    d.integer(Range::new(1, 4294967295))
                        .map(|value| value as u32)
                })?)
            } else {
                None
            },
            max_message_size: if preamble & 0x8 != 0 {
                Some(d.integer(Range::ANY)?)
            } else {
                None
            },
            sctp_extensions: if preamble & 0x4 != 0 {
                Some(d.list(Size::ANY, 8, |d| {
                    d.integer(Range::new(0, 255)).map(|value| value as u8)
                })?)
            } else {
                None
            },
            generic_information: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 13, GenericMessage::decode)?)
            } else {
                None
            },
            sctp_port: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(0, 65535))? as u16)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x20 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for SctpParam {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.app_ppid.is_some());
        e.bool(self.max_message_size.is_some());
        e.bool(self.sctp_extensions.is_some());
        e.bool(self.generic_information.is_some());
        e.bool(self.sctp_port.is_some());
        if let Some(value) = &self.app_ppid {
            e.list(value, Size::ANY, |e, value| {
                e.integer(i64::from(*value), Range::new(1, 4294967295))
            });
        }
        if let Some(value) = &self.max_message_size {
            e.integer(*value, Range::ANY);
        }
        if let Some(value) = &self.sctp_extensions {
            e.list(value, Size::ANY, |e, value| {
                e.integer(i64::from(*value), Range::new(0, 255))
            });
        }
        if let Some(value) = &self.generic_information {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.sctp_port {
            e.integer(i64::from(*value), Range::new(0, 65535));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for SctpParam {
    const NAME: &'static str = "SctpParam";
    const SCHEMA: &'static Type = &schema::SCTP_PARAM;
}

impl Decode for H235SecurityCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            encryption_authentication_and_integrity: EncryptionAuthenticationAndIntegrity::decode(
                d,
            )?,
            media_capability: d.integer(Range::new(1, 65535))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H235SecurityCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.encryption_authentication_and_integrity.encode(e);
        e.integer(i64::from(self.media_capability), Range::new(1, 65535));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for H235SecurityCapability {
    const NAME: &'static str = "H235SecurityCapability";
    const SCHEMA: &'static Type = &schema::H235_SECURITY_CAPABILITY;
}

impl Decode for EncryptionAuthenticationAndIntegrity {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            encryption_capability: if preamble & 0x4 != 0 {
                Some(d.list(Size::range(1, 256), 18, MediaEncryptionAlgorithm::decode)?)
            } else {
                None
            },
            authentication_capability: if preamble & 0x2 != 0 {
                Some(AuthenticationCapability::decode(d)?)
            } else {
                None
            },
            integrity_capability: if preamble & 0x1 != 0 {
                Some(IntegrityCapability::decode(d)?)
            } else {
                None
            },
            generic_h235_security_capability: None,
            dtls_security_capability: None,
            extension: Extension::default(),
        };
        if preamble & 0x8 != 0 {
            let additions = d.additions(true, 2)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.generic_h235_security_capability =
                    Some(Box::new(GenericCapability::decode(d)?));
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.dtls_security_capability = Some(Box::new(DtlsSecurityCapability::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for EncryptionAuthenticationAndIntegrity {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.generic_h235_security_capability.is_some(),
                self.dtls_security_capability.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.encryption_capability.is_some());
        e.bool(self.authentication_capability.is_some());
        e.bool(self.integrity_capability.is_some());
        if let Some(value) = &self.encryption_capability {
            e.list(value, Size::range(1, 256), |e, value| value.encode(e));
        }
        if let Some(value) = &self.authentication_capability {
            value.encode(e);
        }
        if let Some(value) = &self.integrity_capability {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.generic_h235_security_capability {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.dtls_security_capability {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 2);
        }
    }
}

impl Message for EncryptionAuthenticationAndIntegrity {
    const NAME: &'static str = "EncryptionAuthenticationAndIntegrity";
    const SCHEMA: &'static Type = &schema::ENCRYPTION_AUTHENTICATION_AND_INTEGRITY;
}

impl Decode for MediaEncryptionAlgorithm {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => d.object_identifier().map(Self::Algorithm),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for MediaEncryptionAlgorithm {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 2, true);
                value.encode(e);
            }
            Self::Algorithm(value) => {
                e.choice(1, 2, true);
                e.object_identifier(value);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for MediaEncryptionAlgorithm {
    const NAME: &'static str = "MediaEncryptionAlgorithm";
    const SCHEMA: &'static Type = &schema::MEDIA_ENCRYPTION_ALGORITHM;
}

impl Decode for AuthenticationCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            non_standard: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            anti_spam_algorithm: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.anti_spam_algorithm = Some(d.object_identifier()?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AuthenticationCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.anti_spam_algorithm.is_some()]);
        e.bool(additions.any());
        e.bool(self.non_standard.is_some());
        if let Some(value) = &self.non_standard {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.anti_spam_algorithm {
                let start = e.enter();
                e.object_identifier(value);
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for AuthenticationCapability {
    const NAME: &'static str = "AuthenticationCapability";
    const SCHEMA: &'static Type = &schema::AUTHENTICATION_CAPABILITY;
}

impl Decode for IntegrityCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            non_standard: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for IntegrityCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.non_standard.is_some());
        if let Some(value) = &self.non_standard {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for IntegrityCapability {
    const NAME: &'static str = "IntegrityCapability";
    const SCHEMA: &'static Type = &schema::INTEGRITY_CAPABILITY;
}

impl Decode for DtlsSecurityCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            hash_function: d.list(Size::ANY, 17, |d| {
                d.ia5_string(Size::range(1, 65535), Alphabet::IA5)
            })?,
            setup_information: if preamble & 0x4 != 0 {
                Some(d.ia5_string(Size::range(1, 65535), Alphabet::IA5)?)
            } else {
                None
            },
            connection_information: if preamble & 0x2 != 0 {
                Some(d.ia5_string(Size::range(1, 65535), Alphabet::IA5)?)
            } else {
                None
            },
            fingerprint: if preamble & 0x1 != 0 {
                Some(d.ia5_string(Size::range(1, 65535), Alphabet::IA5)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x8 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for DtlsSecurityCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.setup_information.is_some());
        e.bool(self.connection_information.is_some());
        e.bool(self.fingerprint.is_some());
        e.list(&self.hash_function, Size::ANY, |e, value| {
            e.ia5_string(value, Size::range(1, 65535), Alphabet::IA5)
        });
        if let Some(value) = &self.setup_information {
            e.ia5_string(value, Size::range(1, 65535), Alphabet::IA5);
        }
        if let Some(value) = &self.connection_information {
            e.ia5_string(value, Size::range(1, 65535), Alphabet::IA5);
        }
        if let Some(value) = &self.fingerprint {
            e.ia5_string(value, Size::range(1, 65535), Alphabet::IA5);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DtlsSecurityCapability {
    const NAME: &'static str = "DTLSSecurityCapability";
    const SCHEMA: &'static Type = &schema::DTLS_SECURITY_CAPABILITY;
}

impl Decode for UserInputCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(6, true)? {
            0 => d
                .list(Size::range(1, 16), 25, NonStandardParameter::decode)
                .map(Self::NonStandard),
            1 => Ok(Self::BasicString),
            2 => Ok(Self::Ia5String),
            3 => Ok(Self::GeneralString),
            4 => Ok(Self::Dtmf),
            5 => Ok(Self::Hookflash),
            6 => d.open_null().map(|()| Self::ExtendedAlphanumeric),
            7 => d.open_null().map(|()| Self::EncryptedBasicString),
            8 => d.open_null().map(|()| Self::EncryptedIa5String),
            9 => d.open_null().map(|()| Self::EncryptedGeneralString),
            10 => d.open_null().map(|()| Self::SecureDtmf),
            11 => {
                let around = d.enter()?;
                let value = Box::new(GenericCapability::decode(d)?);
                d.leave(around);
                Ok(Self::GenericUserInputCapability(value))
            }
            index => d.unknown_alternative(index - 6).map(Self::Unknown),
        }
    }
}

impl Encode for UserInputCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 6, true);
                e.list(value, Size::range(1, 16), |e, value| value.encode(e));
            }
            Self::BasicString => e.choice(1, 6, true),
            Self::Ia5String => e.choice(2, 6, true),
            Self::GeneralString => e.choice(3, 6, true),
            Self::Dtmf => e.choice(4, 6, true),
            Self::Hookflash => e.choice(5, 6, true),
            Self::ExtendedAlphanumeric => {
                e.choice(6, 6, true);
                e.open_null();
            }
            Self::EncryptedBasicString => {
                e.choice(7, 6, true);
                e.open_null();
            }
            Self::EncryptedIa5String => {
                e.choice(8, 6, true);
                e.open_null();
            }
            Self::EncryptedGeneralString => {
                e.choice(9, 6, true);
                e.open_null();
            }
            Self::SecureDtmf => {
                e.choice(10, 6, true);
                e.open_null();
            }
            Self::GenericUserInputCapability(value) => {
                e.choice(11, 6, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 6),
        }
    }
}

impl Message for UserInputCapability {
    const NAME: &'static str = "UserInputCapability";
    const SCHEMA: &'static Type = &schema::USER_INPUT_CAPABILITY;
}

impl Decode for ConferenceCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 25, NonStandardParameter::decode)?)
            } else {
                None
            },
            chair_control_capability: d.bool()?,
            video_indicate_mixing_capability: None,
            multipoint_visualization_capability: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 2)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.video_indicate_mixing_capability = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.multipoint_visualization_capability = Some(d.bool()?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ConferenceCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.video_indicate_mixing_capability.is_some(),
                self.multipoint_visualization_capability.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        if let Some(value) = &self.non_standard_data {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        e.bool(self.chair_control_capability);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.video_indicate_mixing_capability {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.multipoint_visualization_capability {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            e.extension(&self.extension, 2);
        }
    }
}

impl Message for ConferenceCapability {
    const NAME: &'static str = "ConferenceCapability";
    const SCHEMA: &'static Type = &schema::CONFERENCE_CAPABILITY;
}

impl Decode for GenericCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(6)?;
        let mut value = Self {
            capability_identifier: CapabilityIdentifier::decode(d)?,
            max_bit_rate: if preamble & 0x10 != 0 {
                Some(d.integer(Range::new(0, 4294967295))? as u32)
            } else {
                None
            },
            collapsing: if preamble & 0x8 != 0 {
                Some(d.list(Size::ANY, 16, GenericParameter::decode)?)
            } else {
                None
            },
            non_collapsing: if preamble & 0x4 != 0 {
                Some(d.list(Size::ANY, 16, GenericParameter::decode)?)
            } else {
                None
            },
            non_collapsing_raw: if preamble & 0x2 != 0 {
                Some(d.octet_string(Size::ANY)?)
            } else {
                None
            },
            transport: if preamble & 0x1 != 0 {
                Some(DataProtocolCapability::decode(d)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x20 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for GenericCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.max_bit_rate.is_some());
        e.bool(self.collapsing.is_some());
        e.bool(self.non_collapsing.is_some());
        e.bool(self.non_collapsing_raw.is_some());
        e.bool(self.transport.is_some());
        self.capability_identifier.encode(e);
        if let Some(value) = &self.max_bit_rate {
            e.integer(i64::from(*value), Range::new(0, 4294967295));
        }
        if let Some(value) = &self.collapsing {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.non_collapsing {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.non_collapsing_raw {
            e.octet_string(value, Size::ANY);
        }
        if let Some(value) = &self.transport {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for GenericCapability {
    const NAME: &'static str = "GenericCapability";
    const SCHEMA: &'static Type = &schema::GENERIC_CAPABILITY;
}

impl Decode for CapabilityIdentifier {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => d.object_identifier().map(Self::Standard),
            1 => Ok(Self::H221NonStandard(Box::new(
                NonStandardParameter::decode(d)?,
            ))),
            2 => d.octet_array().map(Self::Uuid),
            3 => d
                .ia5_string(Size::range(1, 64), Alphabet::IA5)
                .map(Self::DomainBased),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for CapabilityIdentifier {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Standard(value) => {
                e.choice(0, 4, true);
                e.object_identifier(value);
            }
            Self::H221NonStandard(value) => {
                e.choice(1, 4, true);
                value.encode(e);
            }
            Self::Uuid(value) => {
                e.choice(2, 4, true);
                e.octet_array(value);
            }
            Self::DomainBased(value) => {
                e.choice(3, 4, true);
                e.ia5_string(value, Size::range(1, 64), Alphabet::IA5);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for CapabilityIdentifier {
    const NAME: &'static str = "CapabilityIdentifier";
    const SCHEMA: &'static Type = &schema::CAPABILITY_IDENTIFIER;
}

impl Decode for GenericParameter {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        d.nested(|d| {
            let preamble = d.bits(2)?;
            let mut value = Self {
                parameter_identifier: ParameterIdentifier::decode(d)?,
                parameter_value: ParameterValue::decode(d)?,
                supersedes: if preamble & 0x1 != 0 {
                    Some(d.list(Size::ANY, 10, ParameterIdentifier::decode)?)
                } else {
                    None
                },
                extension: Extension::default(),
            };
            if preamble & 0x2 != 0 {
                let additions = d.additions(true, 0)?;
                value.extension = d.extension(&additions)?;
            }
            Ok(value)
        })
    }
}

impl Encode for GenericParameter {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.nested(|e| {
            let additions = Additions::of(&self.extension, []);
            e.bool(additions.any());
            e.bool(self.supersedes.is_some());
            self.parameter_identifier.encode(e);
            self.parameter_value.encode(e);
            if let Some(value) = &self.supersedes {
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            if additions.any() {
                e.additions(&additions);
                e.extension(&self.extension, 0);
            }
        });
    }
}

impl Message for GenericParameter {
    const NAME: &'static str = "GenericParameter";
    const SCHEMA: &'static Type = &schema::GENERIC_PARAMETER;
}

impl Decode for ParameterIdentifier {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => d
                .integer(Range::new(0, 127))
                .map(|value| value as u8)
                .map(Self::Standard),
            1 => Ok(Self::H221NonStandard(Box::new(
                NonStandardParameter::decode(d)?,
            ))),
            2 => d.octet_array().map(Self::Uuid),
            3 => d
                .ia5_string(Size::range(1, 64), Alphabet::IA5)
                .map(Self::DomainBased),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for ParameterIdentifier {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Standard(value) => {
                e.choice(0, 4, true);
                e.integer(i64::from(*value), Range::new(0, 127));
            }
            Self::H221NonStandard(value) => {
                e.choice(1, 4, true);
                value.encode(e);
            }
            Self::Uuid(value) => {
                e.choice(2, 4, true);
                e.octet_array(value);
            }
            Self::DomainBased(value) => {
                e.choice(3, 4, true);
                e.ia5_string(value, Size::range(1, 64), Alphabet::IA5);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for ParameterIdentifier {
    const NAME: &'static str = "ParameterIdentifier";
    const SCHEMA: &'static Type = &schema::PARAMETER_IDENTIFIER;
}

impl Decode for ParameterValue {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(8, true)? {
            0 => Ok(Self::Logical),
            1 => d
                .integer(Range::new(0, 255))
                .map(|value| value as u8)
                .map(Self::BooleanArray),
            2 => d
                .integer(Range::new(0, 65535))
                .map(|value| value as u16)
                .map(Self::UnsignedMin),
            3 => d
                .integer(Range::new(0, 65535))
                .map(|value| value as u16)
                .map(Self::UnsignedMax),
            4 => d
                .integer(Range::new(0, 4294967295))
                .map(|value| value as u32)
                .map(Self::Unsigned32Min),
            5 => d
                .integer(Range::new(0, 4294967295))
                .map(|value| value as u32)
                .map(Self::Unsigned32Max),
            6 => d.octet_string(Size::ANY).map(Self::OctetString),
            7 => d
                .list(Size::ANY, 16, GenericParameter::decode)
                .map(Self::GenericParameter),
            index => d.unknown_alternative(index - 8).map(Self::Unknown),
        }
    }
}

impl Encode for ParameterValue {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Logical => e.choice(0, 8, true),
            Self::BooleanArray(value) => {
                e.choice(1, 8, true);
                e.integer(i64::from(*value), Range::new(0, 255));
            }
            Self::UnsignedMin(value) => {
                e.choice(2, 8, true);
                e.integer(i64::from(*value), Range::new(0, 65535));
            }
            Self::UnsignedMax(value) => {
                e.choice(3, 8, true);
                e.integer(i64::from(*value), Range::new(0, 65535));
            }
            Self::Unsigned32Min(value) => {
                e.choice(4, 8, true);
                e.integer(i64::from(*value), Range::new(0, 4294967295));
            }
            Self::Unsigned32Max(value) => {
                e.choice(5, 8, true);
                e.integer(i64::from(*value), Range::new(0, 4294967295));
            }
            Self::OctetString(value) => {
                e.choice(6, 8, true);
                e.octet_string(value, Size::ANY);
            }
            Self::GenericParameter(value) => {
                e.choice(7, 8, true);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 8),
        }
    }
}

impl Message for ParameterValue {
    const NAME: &'static str = "ParameterValue";
    const SCHEMA: &'static Type = &schema::PARAMETER_VALUE;
}

impl Decode for MultiplexedStreamCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            multiplex_format: MultiplexFormat::decode(d)?,
            control_on_mux_stream: d.bool()?,
            capability_on_mux_stream: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(1, 256), 24, |d| {
                    d.list(Size::range(1, 256), 16, |d| {
                        d.integer(Range::new(1, 65535)).map(|value| value as u16)
                    })
                })?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MultiplexedStreamCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.capability_on_mux_stream.is_some());
        self.multiplex_format.encode(e);
        e.bool(self.control_on_mux_stream);
        if let Some(value) = &self.capability_on_mux_stream {
            e.list(value, Size::range(1, 256), |e, value| {
                e.list(value, Size::range(1, 256), |e, value| {
                    e.integer(i64::from(*value), Range::new(1, 65535))
                })
            });
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MultiplexedStreamCapability {
    const NAME: &'static str = "MultiplexedStreamCapability";
    const SCHEMA: &'static Type = &schema::MULTIPLEXED_STREAM_CAPABILITY;
}

impl Decode for MultiplexFormat {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => H222Capability::decode(d).map(Self::H222Capability),
            2 => Ok(Self::H223Capability(Box::new(H223Capability::decode(d)?))),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for MultiplexFormat {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 3, true);
                value.encode(e);
            }
            Self::H222Capability(value) => {
                e.choice(1, 3, true);
                value.encode(e);
            }
            Self::H223Capability(value) => {
                e.choice(2, 3, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for MultiplexFormat {
    const NAME: &'static str = "MultiplexFormat";
    const SCHEMA: &'static Type = &schema::MULTIPLEX_FORMAT;
}

impl Decode for MultiplePayloadStreamCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            capabilities: d.list(Size::range(1, 256), 24, |d| {
                d.list(Size::range(1, 256), 16, |d| {
                    d.integer(Range::new(1, 65535)).map(|value| value as u16)
                })
            })?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MultiplePayloadStreamCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.list(&self.capabilities, Size::range(1, 256), |e, value| {
            e.list(value, Size::range(1, 256), |e, value| {
                e.integer(i64::from(*value), Range::new(1, 65535))
            })
        });
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MultiplePayloadStreamCapability {
    const NAME: &'static str = "MultiplePayloadStreamCapability";
    const SCHEMA: &'static Type = &schema::MULTIPLE_PAYLOAD_STREAM_CAPABILITY;
}

impl Decode for FecCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            protected_capability: d.integer(Range::new(1, 65535))? as u16,
            fec_scheme: if preamble & 0x2 != 0 {
                Some(d.object_identifier()?)
            } else {
                None
            },
            rfc2733_format: if preamble & 0x1 != 0 {
                Some(FecCapabilityRfc2733Format::decode(d)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for FecCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.fec_scheme.is_some());
        e.bool(self.rfc2733_format.is_some());
        e.integer(i64::from(self.protected_capability), Range::new(1, 65535));
        if let Some(value) = &self.fec_scheme {
            e.object_identifier(value);
        }
        if let Some(value) = &self.rfc2733_format {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for FecCapability {
    const NAME: &'static str = "FECCapability";
    const SCHEMA: &'static Type = &schema::FEC_CAPABILITY;
}

impl Decode for FecCapabilityRfc2733Format {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, false)? {
            0 => d.unsigned(1).map(Self::Rfc2733Rfc2198),
            1 => d.unsigned(1).map(Self::Rfc2733SamePort),
            2 => d.unsigned(1).map(Self::Rfc2733DiffPort),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for FecCapabilityRfc2733Format {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Rfc2733Rfc2198(value) => {
                e.choice(0, 3, false);
                e.unsigned(*value, 1);
            }
            Self::Rfc2733SamePort(value) => {
                e.choice(1, 3, false);
                e.unsigned(*value, 1);
            }
            Self::Rfc2733DiffPort(value) => {
                e.choice(2, 3, false);
                e.unsigned(*value, 1);
            }
        }
    }
}

impl Message for FecCapabilityRfc2733Format {
    const NAME: &'static str = "FECCapability.rfc2733Format";
    const SCHEMA: &'static Type = &schema::FEC_CAPABILITY_RFC2733_FORMAT;
}

impl Decode for DepFecCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(1, true)? {
            0 => DepFecCapabilityRfc2733::decode(d).map(Self::Rfc2733),
            index => d.unknown_alternative(index - 1).map(Self::Unknown),
        }
    }
}

impl Encode for DepFecCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Rfc2733(value) => {
                e.choice(0, 1, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 1),
        }
    }
}

impl Message for DepFecCapability {
    const NAME: &'static str = "DepFECCapability";
    const SCHEMA: &'static Type = &schema::DEP_FEC_CAPABILITY;
}

impl Decode for DepFecCapabilityRfc2733 {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            redundancy_encoding: d.bool()?,
            separate_stream: DepFecCapabilitySeparateStream::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for DepFecCapabilityRfc2733 {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.redundancy_encoding);
        self.separate_stream.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DepFecCapabilityRfc2733 {
    const NAME: &'static str = "DepFECCapability.rfc2733";
    const SCHEMA: &'static Type = &schema::DEP_FEC_CAPABILITY_RFC2733;
}

impl Decode for DepFecCapabilitySeparateStream {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            separate_port: d.bool()?,
            same_port: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for DepFecCapabilitySeparateStream {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.separate_port);
        e.bool(self.same_port);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DepFecCapabilitySeparateStream {
    const NAME: &'static str = "DepFECCapability.rfc2733.separateStream";
    const SCHEMA: &'static Type = &schema::DEP_FEC_CAPABILITY_SEPARATE_STREAM;
}

impl Decode for OpenLogicalChannel {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            forward_logical_channel_number: d.integer(Range::new(1, 65535))? as u16,
            forward_logical_channel_parameters: ForwardLogicalChannelParameters::decode(d)?,
            reverse_logical_channel_parameters: if preamble & 0x1 != 0 {
                Some(ReverseLogicalChannelParameters::decode(d)?)
            } else {
                None
            },
            separate_stack: None,
            encryption_sync: None,
            generic_information: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 3)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.separate_stack = Some(Box::new(NetworkAccessParameters::decode(d)?));
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.encryption_sync = Some(Box::new(EncryptionSync::decode(d)?));
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.generic_information = Some(d.list(Size::ANY, 13, GenericMessage::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for OpenLogicalChannel {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.separate_stack.is_some(),
                self.encryption_sync.is_some(),
                self.generic_information.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.reverse_logical_channel_parameters.is_some());
        e.integer(
            i64::from(self.forward_logical_channel_number),
            Range::new(1, 65535),
        );
        self.forward_logical_channel_parameters.encode(e);
        if let Some(value) = &self.reverse_logical_channel_parameters {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.separate_stack {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.encryption_sync {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.generic_information {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 3);
        }
    }
}

impl Message for OpenLogicalChannel {
    const NAME: &'static str = "OpenLogicalChannel";
    const SCHEMA: &'static Type = &schema::OPEN_LOGICAL_CHANNEL;
}

impl Decode for ForwardLogicalChannelParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            port_number: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(0, 65535))? as u16)
            } else {
                None
            },
            data_type: DataType::decode(d)?,
            multiplex_parameters: ForwardMultiplexParameters::decode(d)?,
            forward_logical_channel_dependency: None,
            replacement_for: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 2)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.forward_logical_channel_dependency =
                    Some(d.integer(Range::new(1, 65535))? as u16);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.replacement_for = Some(d.integer(Range::new(1, 65535))? as u16);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ForwardLogicalChannelParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.forward_logical_channel_dependency.is_some(),
                self.replacement_for.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.port_number.is_some());
        if let Some(value) = &self.port_number {
            e.integer(i64::from(*value), Range::new(0, 65535));
        }
        self.data_type.encode(e);
        self.multiplex_parameters.encode(e);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.forward_logical_channel_dependency {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(1, 65535));
                e.leave(start);
            }
            if let Some(value) = &self.replacement_for {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(1, 65535));
                e.leave(start);
            }
            e.extension(&self.extension, 2);
        }
    }
}

impl Message for ForwardLogicalChannelParameters {
    const NAME: &'static str = "OpenLogicalChannel.forwardLogicalChannelParameters";
    const SCHEMA: &'static Type = &schema::FORWARD_LOGICAL_CHANNEL_PARAMETERS;
}

impl Decode for ForwardMultiplexParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::H222LogicalChannelParameters(Box::new(
                H222LogicalChannelParameters::decode(d)?,
            ))),
            1 => Ok(Self::H223LogicalChannelParameters(Box::new(
                H223LogicalChannelParameters::decode(d)?,
            ))),
            2 => Ok(Self::V76LogicalChannelParameters(Box::new(
                V76LogicalChannelParameters::decode(d)?,
            ))),
            3 => {
                let around = d.enter()?;
                let value = Box::new(H2250LogicalChannelParameters::decode(d)?);
                d.leave(around);
                Ok(Self::H2250LogicalChannelParameters(value))
            }
            4 => d.open_null().map(|()| Self::None),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for ForwardMultiplexParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::H222LogicalChannelParameters(value) => {
                e.choice(0, 3, true);
                value.encode(e);
            }
            Self::H223LogicalChannelParameters(value) => {
                e.choice(1, 3, true);
                value.encode(e);
            }
            Self::V76LogicalChannelParameters(value) => {
                e.choice(2, 3, true);
                value.encode(e);
            }
            Self::H2250LogicalChannelParameters(value) => {
                e.choice(3, 3, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::None => {
                e.choice(4, 3, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for ForwardMultiplexParameters {
    const NAME: &'static str =
        "OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters";
    const SCHEMA: &'static Type = &schema::FORWARD_MULTIPLEX_PARAMETERS;
}

impl Decode for ReverseLogicalChannelParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            data_type: DataType::decode(d)?,
            multiplex_parameters: if preamble & 0x1 != 0 {
                Some(ReverseMultiplexParameters::decode(d)?)
            } else {
                None
            },
            reverse_logical_channel_dependency: None,
            replacement_for: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 2)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.reverse_logical_channel_dependency =
                    Some(d.integer(Range::new(1, 65535))? as u16);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.replacement_for = Some(d.integer(Range::new(1, 65535))? as u16);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ReverseLogicalChannelParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.reverse_logical_channel_dependency.is_some(),
                self.replacement_for.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.multiplex_parameters.is_some());
        self.data_type.encode(e);
        if let Some(value) = &self.multiplex_parameters {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.reverse_logical_channel_dependency {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(1, 65535));
                e.leave(start);
            }
            if let Some(value) = &self.replacement_for {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(1, 65535));
                e.leave(start);
            }
            e.extension(&self.extension, 2);
        }
    }
}

impl Message for ReverseLogicalChannelParameters {
    const NAME: &'static str = "OpenLogicalChannel.reverseLogicalChannelParameters";
    const SCHEMA: &'static Type = &schema::REVERSE_LOGICAL_CHANNEL_PARAMETERS;
}

impl Decode for ReverseMultiplexParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::H223LogicalChannelParameters(Box::new(
                H223LogicalChannelParameters::decode(d)?,
            ))),
            1 => Ok(Self::V76LogicalChannelParameters(Box::new(
                V76LogicalChannelParameters::decode(d)?,
            ))),
            2 => {
                let around = d.enter()?;
                let value = Box::new(H2250LogicalChannelParameters::decode(d)?);
                d.leave(around);
                Ok(Self::H2250LogicalChannelParameters(value))
            }
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for ReverseMultiplexParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::H223LogicalChannelParameters(value) => {
                e.choice(0, 2, true);
                value.encode(e);
            }
            Self::V76LogicalChannelParameters(value) => {
                e.choice(1, 2, true);
                value.encode(e);
            }
            Self::H2250LogicalChannelParameters(value) => {
                e.choice(2, 2, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for ReverseMultiplexParameters {
    const NAME: &'static str =
        "OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters";
    const SCHEMA: &'static Type = &schema::REVERSE_MULTIPLEX_PARAMETERS;
}

impl Decode for OpenLogicalChannelAck {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            forward_logical_channel_number: d.integer(Range::new(1, 65535))? as u16,
            reverse_logical_channel_parameters: if preamble & 0x1 != 0 {
                Some(ReverseLogicalChannelAckParameters::decode(d)?)
            } else {
                None
            },
            separate_stack: None,
            forward_multiplex_ack_parameters: None,
            encryption_sync: None,
            generic_information: None,
            dtls_security_capability: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 5)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.separate_stack = Some(Box::new(NetworkAccessParameters::decode(d)?));
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.forward_multiplex_ack_parameters =
                    Some(ForwardMultiplexAckParameters::decode(d)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.encryption_sync = Some(Box::new(EncryptionSync::decode(d)?));
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.generic_information = Some(d.list(Size::ANY, 13, GenericMessage::decode)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.dtls_security_capability = Some(Box::new(DtlsSecurityCapability::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for OpenLogicalChannelAck {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.separate_stack.is_some(),
                self.forward_multiplex_ack_parameters.is_some(),
                self.encryption_sync.is_some(),
                self.generic_information.is_some(),
                self.dtls_security_capability.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.reverse_logical_channel_parameters.is_some());
        e.integer(
            i64::from(self.forward_logical_channel_number),
            Range::new(1, 65535),
        );
        if let Some(value) = &self.reverse_logical_channel_parameters {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.separate_stack {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.forward_multiplex_ack_parameters {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.encryption_sync {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.generic_information {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.dtls_security_capability {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 5);
        }
    }
}

impl Message for OpenLogicalChannelAck {
    const NAME: &'static str = "OpenLogicalChannelAck";
    const SCHEMA: &'static Type = &schema::OPEN_LOGICAL_CHANNEL_ACK;
}

impl Decode for ReverseLogicalChannelAckParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            reverse_logical_channel_number: d.integer(Range::new(1, 65535))? as u16,
            port_number: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(0, 65535))? as u16)
            } else {
                None
            },
            multiplex_parameters: if preamble & 0x1 != 0 {
                Some(ReverseMultiplexAckParameters::decode(d)?)
            } else {
                None
            },
            replacement_for: None,
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.replacement_for = Some(d.integer(Range::new(1, 65535))? as u16);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ReverseLogicalChannelAckParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.replacement_for.is_some()]);
        e.bool(additions.any());
        e.bool(self.port_number.is_some());
        e.bool(self.multiplex_parameters.is_some());
        e.integer(
            i64::from(self.reverse_logical_channel_number),
            Range::new(1, 65535),
        );
        if let Some(value) = &self.port_number {
            e.integer(i64::from(*value), Range::new(0, 65535));
        }
        if let Some(value) = &self.multiplex_parameters {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.replacement_for {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(1, 65535));
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for ReverseLogicalChannelAckParameters {
    const NAME: &'static str = "OpenLogicalChannelAck.reverseLogicalChannelParameters";
    const SCHEMA: &'static Type = &schema::REVERSE_LOGICAL_CHANNEL_ACK_PARAMETERS;
}

impl Decode for ReverseMultiplexAckParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(1, true)? {
            0 => Ok(Self::H222LogicalChannelParameters(Box::new(
                H222LogicalChannelParameters::decode(d)?,
            ))),
            1 => {
                let around = d.enter()?;
                let value = Box::new(H2250LogicalChannelParameters::decode(d)?);
                d.leave(around);
                Ok(Self::H2250LogicalChannelParameters(value))
            }
            index => d.unknown_alternative(index - 1).map(Self::Unknown),
        }
    }
}

impl Encode for ReverseMultiplexAckParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::H222LogicalChannelParameters(value) => {
                e.choice(0, 1, true);
                value.encode(e);
            }
            Self::H2250LogicalChannelParameters(value) => {
                e.choice(1, 1, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 1),
        }
    }
}

impl Message for ReverseMultiplexAckParameters {
    const NAME: &'static str =
        "OpenLogicalChannelAck.reverseLogicalChannelParameters.multiplexParameters";
    const SCHEMA: &'static Type = &schema::REVERSE_MULTIPLEX_ACK_PARAMETERS;
}

impl Decode for ForwardMultiplexAckParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(1, true)? {
            0 => Ok(Self::H2250LogicalChannelAckParameters(Box::new(
                H2250LogicalChannelAckParameters::decode(d)?,
            ))),
            index => d.unknown_alternative(index - 1).map(Self::Unknown),
        }
    }
}

impl Encode for ForwardMultiplexAckParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::H2250LogicalChannelAckParameters(value) => {
                e.choice(0, 1, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 1),
        }
    }
}

impl Message for ForwardMultiplexAckParameters {
    const NAME: &'static str = "OpenLogicalChannelAck.forwardMultiplexAckParameters";
    const SCHEMA: &'static Type = &schema::FORWARD_MULTIPLEX_ACK_PARAMETERS;
}

impl Decode for OpenLogicalChannelReject {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            forward_logical_channel_number: d.integer(Range::new(1, 65535))? as u16,
            cause: OpenLogicalChannelRejectCause::decode(d)?,
            generic_information: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.generic_information = Some(d.list(Size::ANY, 13, GenericMessage::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for OpenLogicalChannelReject {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.generic_information.is_some()]);
        e.bool(additions.any());
        e.integer(
            i64::from(self.forward_logical_channel_number),
            Range::new(1, 65535),
        );
        self.cause.encode(e);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.generic_information {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for OpenLogicalChannelReject {
    const NAME: &'static str = "OpenLogicalChannelReject";
    const SCHEMA: &'static Type = &schema::OPEN_LOGICAL_CHANNEL_REJECT;
}

impl Decode for OpenLogicalChannelRejectCause {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(6, true)? {
            0 => Ok(Self::Unspecified),
            1 => Ok(Self::UnsuitableReverseParameters),
            2 => Ok(Self::DataTypeNotSupported),
            3 => Ok(Self::DataTypeNotAvailable),
            4 => Ok(Self::UnknownDataType),
            5 => Ok(Self::DataTypeAlCombinationNotSupported),
            6 => d.open_null().map(|()| Self::MulticastChannelNotAllowed),
            7 => d.open_null().map(|()| Self::InsufficientBandwidth),
            8 => d
                .open_null()
                .map(|()| Self::SeparateStackEstablishmentFailed),
            9 => d.open_null().map(|()| Self::InvalidSessionId),
            10 => d.open_null().map(|()| Self::MasterSlaveConflict),
            11 => d.open_null().map(|()| Self::WaitForCommunicationMode),
            12 => d.open_null().map(|()| Self::InvalidDependentChannel),
            13 => d.open_null().map(|()| Self::ReplacementForRejected),
            14 => d.open_null().map(|()| Self::SecurityDenied),
            15 => d.open_null().map(|()| Self::QosControlNotSupported),
            index => d.unknown_alternative(index - 6).map(Self::Unknown),
        }
    }
}

impl Encode for OpenLogicalChannelRejectCause {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Unspecified => e.choice(0, 6, true),
            Self::UnsuitableReverseParameters => e.choice(1, 6, true),
            Self::DataTypeNotSupported => e.choice(2, 6, true),
            Self::DataTypeNotAvailable => e.choice(3, 6, true),
            Self::UnknownDataType => e.choice(4, 6, true),
            Self::DataTypeAlCombinationNotSupported => e.choice(5, 6, true),
            Self::MulticastChannelNotAllowed => {
                e.choice(6, 6, true);
                e.open_null();
            }
            Self::InsufficientBandwidth => {
                e.choice(7, 6, true);
                e.open_null();
            }
            Self::SeparateStackEstablishmentFailed => {
                e.choice(8, 6, true);
                e.open_null();
            }
            Self::InvalidSessionId => {
                e.choice(9, 6, true);
                e.open_null();
            }
            Self::MasterSlaveConflict => {
                e.choice(10, 6, true);
                e.open_null();
            }
            Self::WaitForCommunicationMode => {
                e.choice(11, 6, true);
                e.open_null();
            }
            Self::InvalidDependentChannel => {
                e.choice(12, 6, true);
                e.open_null();
            }
            Self::ReplacementForRejected => {
                e.choice(13, 6, true);
                e.open_null();
            }
            Self::SecurityDenied => {
                e.choice(14, 6, true);
                e.open_null();
            }
            Self::QosControlNotSupported => {
                e.choice(15, 6, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 6),
        }
    }
}

impl Message for OpenLogicalChannelRejectCause {
    const NAME: &'static str = "OpenLogicalChannelReject.cause";
    const SCHEMA: &'static Type = &schema::OPEN_LOGICAL_CHANNEL_REJECT_CAUSE;
}

impl Decode for OpenLogicalChannelConfirm {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            forward_logical_channel_number: d.integer(Range::new(1, 65535))? as u16,
            generic_information: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.generic_information = Some(d.list(Size::ANY, 13, GenericMessage::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for OpenLogicalChannelConfirm {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.generic_information.is_some()]);
        e.bool(additions.any());
        e.integer(
            i64::from(self.forward_logical_channel_number),
            Range::new(1, 65535),
        );
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.generic_information {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for OpenLogicalChannelConfirm {
    const NAME: &'static str = "OpenLogicalChannelConfirm";
    const SCHEMA: &'static Type = &schema::OPEN_LOGICAL_CHANNEL_CONFIRM;
}

impl Decode for NetworkAccessParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            distribution: if preamble & 0x2 != 0 {
                Some(NetworkAccessParametersDistribution::decode(d)?)
            } else {
                None
            },
            network_address: NetworkAddress::decode(d)?,
            associate_conference: d.bool()?,
            external_reference: if preamble & 0x1 != 0 {
                Some(d.octet_string(Size::range(1, 255))?)
            } else {
                None
            },
            t120_setup_procedure: None,
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.t120_setup_procedure = Some(T120SetupProcedure::decode(d)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for NetworkAccessParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.t120_setup_procedure.is_some()]);
        e.bool(additions.any());
        e.bool(self.distribution.is_some());
        e.bool(self.external_reference.is_some());
        if let Some(value) = &self.distribution {
            value.encode(e);
        }
        self.network_address.encode(e);
        e.bool(self.associate_conference);
        if let Some(value) = &self.external_reference {
            e.octet_string(value, Size::range(1, 255));
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.t120_setup_procedure {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for NetworkAccessParameters {
    const NAME: &'static str = "NetworkAccessParameters";
    const SCHEMA: &'static Type = &schema::NETWORK_ACCESS_PARAMETERS;
}

impl Decode for NetworkAccessParametersDistribution {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::Unicast),
            1 => Ok(Self::Multicast),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for NetworkAccessParametersDistribution {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Unicast => e.choice(0, 2, true),
            Self::Multicast => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for NetworkAccessParametersDistribution {
    const NAME: &'static str = "NetworkAccessParameters.distribution";
    const SCHEMA: &'static Type = &schema::NETWORK_ACCESS_PARAMETERS_DISTRIBUTION;
}

impl Decode for NetworkAddress {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::Q2931Address(Box::new(Q2931Address::decode(d)?))),
            1 => d
                .ia5_string(Size::range(1, 128), &schema::E164_ADDRESS_ALPHABET)
                .map(Self::E164Address),
            2 => Ok(Self::LocalAreaAddress(Box::new(TransportAddress::decode(
                d,
            )?))),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for NetworkAddress {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Q2931Address(value) => {
                e.choice(0, 3, true);
                value.encode(e);
            }
            Self::E164Address(value) => {
                e.choice(1, 3, true);
                e.ia5_string(value, Size::range(1, 128), &schema::E164_ADDRESS_ALPHABET);
            }
            Self::LocalAreaAddress(value) => {
                e.choice(2, 3, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for NetworkAddress {
    const NAME: &'static str = "NetworkAccessParameters.networkAddress";
    const SCHEMA: &'static Type = &schema::NETWORK_ADDRESS;
}

impl Decode for T120SetupProcedure {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::OriginateCall),
            1 => Ok(Self::WaitForCall),
            2 => Ok(Self::IssueQuery),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for T120SetupProcedure {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::OriginateCall => e.choice(0, 3, true),
            Self::WaitForCall => e.choice(1, 3, true),
            Self::IssueQuery => e.choice(2, 3, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for T120SetupProcedure {
    const NAME: &'static str = "NetworkAccessParameters.t120SetupProcedure";
    const SCHEMA: &'static Type = &schema::T120_SETUP_PROCEDURE;
}

impl Decode for Q2931Address {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            address: Q2931AddressValue::decode(d)?,
            subaddress: if preamble & 0x1 != 0 {
                Some(d.octet_string(Size::range(1, 20))?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for Q2931Address {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.subaddress.is_some());
        self.address.encode(e);
        if let Some(value) = &self.subaddress {
            e.octet_string(value, Size::range(1, 20));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for Q2931Address {
    const NAME: &'static str = "Q2931Address";
    const SCHEMA: &'static Type = &schema::Q2931_ADDRESS;
}

impl Decode for Q2931AddressValue {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => d
                .ia5_string(Size::range(1, 16), Alphabet::NUMERIC)
                .map(Self::InternationalNumber),
            1 => d.octet_string(Size::range(1, 20)).map(Self::NsapAddress),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for Q2931AddressValue {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::InternationalNumber(value) => {
                e.choice(0, 2, true);
                e.ia5_string(value, Size::range(1, 16), Alphabet::NUMERIC);
            }
            Self::NsapAddress(value) => {
                e.choice(1, 2, true);
                e.octet_string(value, Size::range(1, 20));
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for Q2931AddressValue {
    const NAME: &'static str = "Q2931Address.address";
    const SCHEMA: &'static Type = &schema::Q2931_ADDRESS_VALUE;
}

impl Decode for EncryptionSync {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            non_standard: if preamble & 0x2 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            synch_flag: d.integer(Range::new(0, 255))? as u8,
            h235_key: d.octet_string(Size::range(1, 65535))?,
            escrowentry: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(1, 256), 34, EscrowData::decode)?)
            } else {
                None
            },
            generic_parameter: None,
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.generic_parameter = Some(Box::new(GenericParameter::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for EncryptionSync {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.generic_parameter.is_some()]);
        e.bool(additions.any());
        e.bool(self.non_standard.is_some());
        e.bool(self.escrowentry.is_some());
        if let Some(value) = &self.non_standard {
            value.encode(e);
        }
        e.integer(i64::from(self.synch_flag), Range::new(0, 255));
        e.octet_string(&self.h235_key, Size::range(1, 65535));
        if let Some(value) = &self.escrowentry {
            e.list(value, Size::range(1, 256), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.generic_parameter {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for EncryptionSync {
    const NAME: &'static str = "EncryptionSync";
    const SCHEMA: &'static Type = &schema::ENCRYPTION_SYNC;
}

impl Decode for EscrowData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            escrow_id: d.object_identifier()?,
            escrow_value: d.bit_string(Size::range(1, 65535))?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for EscrowData {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.object_identifier(&self.escrow_id);
        e.bit_string(&self.escrow_value, Size::range(1, 65535));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for EscrowData {
    const NAME: &'static str = "EscrowData";
    const SCHEMA: &'static Type = &schema::ESCROW_DATA;
}

impl Decode for DataType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        d.nested(|d| match d.choice(6, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => Ok(Self::NullData),
            2 => VideoCapability::decode(d).map(Self::VideoData),
            3 => Ok(Self::AudioData(Box::new(AudioCapability::decode(d)?))),
            4 => Ok(Self::Data(Box::new(DataApplicationCapability::decode(d)?))),
            5 => EncryptionMode::decode(d).map(Self::EncryptionData),
            6 => {
                let around = d.enter()?;
                let value = Box::new(NonStandardParameter::decode(d)?);
                d.leave(around);
                Ok(Self::H235Control(value))
            }
            7 => {
                let around = d.enter()?;
                let value = Box::new(H235Media::decode(d)?);
                d.leave(around);
                Ok(Self::H235Media(value))
            }
            8 => {
                let around = d.enter()?;
                let value = Box::new(MultiplexedStreamParameter::decode(d)?);
                d.leave(around);
                Ok(Self::MultiplexedStream(value))
            }
            9 => {
                let around = d.enter()?;
                let value = RedundancyEncoding::decode(d)?;
                d.leave(around);
                Ok(Self::RedundancyEncoding(value))
            }
            10 => {
                let around = d.enter()?;
                let value = MultiplePayloadStream::decode(d)?;
                d.leave(around);
                Ok(Self::MultiplePayloadStream(value))
            }
            11 => {
                let around = d.enter()?;
                let value = DepFecData::decode(d)?;
                d.leave(around);
                Ok(Self::DepFec(value))
            }
            12 => {
                let around = d.enter()?;
                let value = FecData::decode(d)?;
                d.leave(around);
                Ok(Self::Fec(value))
            }
            index => d.unknown_alternative(index - 6).map(Self::Unknown),
        })
    }
}

impl Encode for DataType {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.nested(|e| match self {
            Self::NonStandard(value) => {
                e.choice(0, 6, true);
                value.encode(e);
            }
            Self::NullData => e.choice(1, 6, true),
            Self::VideoData(value) => {
                e.choice(2, 6, true);
                value.encode(e);
            }
            Self::AudioData(value) => {
                e.choice(3, 6, true);
                value.encode(e);
            }
            Self::Data(value) => {
                e.choice(4, 6, true);
                value.encode(e);
            }
            Self::EncryptionData(value) => {
                e.choice(5, 6, true);
                value.encode(e);
            }
            Self::H235Control(value) => {
                e.choice(6, 6, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::H235Media(value) => {
                e.choice(7, 6, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::MultiplexedStream(value) => {
                e.choice(8, 6, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::RedundancyEncoding(value) => {
                e.choice(9, 6, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::MultiplePayloadStream(value) => {
                e.choice(10, 6, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::DepFec(value) => {
                e.choice(11, 6, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Fec(value) => {
                e.choice(12, 6, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 6),
        });
    }
}

impl Message for DataType {
    const NAME: &'static str = "DataType";
    const SCHEMA: &'static Type = &schema::DATA_TYPE;
}

impl Decode for H235Media {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            encryption_authentication_and_integrity: EncryptionAuthenticationAndIntegrity::decode(
                d,
            )?,
            media_type: H235MediaType::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H235Media {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.encryption_authentication_and_integrity.encode(e);
        self.media_type.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for H235Media {
    const NAME: &'static str = "H235Media";
    const SCHEMA: &'static Type = &schema::H235_MEDIA;
}

impl Decode for H235MediaType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => VideoCapability::decode(d).map(Self::VideoData),
            2 => Ok(Self::AudioData(Box::new(AudioCapability::decode(d)?))),
            3 => Ok(Self::Data(Box::new(DataApplicationCapability::decode(d)?))),
            4 => {
                let around = d.enter()?;
                let value = RedundancyEncoding::decode(d)?;
                d.leave(around);
                Ok(Self::RedundancyEncoding(value))
            }
            5 => {
                let around = d.enter()?;
                let value = MultiplePayloadStream::decode(d)?;
                d.leave(around);
                Ok(Self::MultiplePayloadStream(value))
            }
            6 => {
                let around = d.enter()?;
                let value = DepFecData::decode(d)?;
                d.leave(around);
                Ok(Self::DepFec(value))
            }
            7 => {
                let around = d.enter()?;
                let value = FecData::decode(d)?;
                d.leave(around);
                Ok(Self::Fec(value))
            }
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for H235MediaType {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 4, true);
                value.encode(e);
            }
            Self::VideoData(value) => {
                e.choice(1, 4, true);
                value.encode(e);
            }
            Self::AudioData(value) => {
                e.choice(2, 4, true);
                value.encode(e);
            }
            Self::Data(value) => {
                e.choice(3, 4, true);
                value.encode(e);
            }
            Self::RedundancyEncoding(value) => {
                e.choice(4, 4, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::MultiplePayloadStream(value) => {
                e.choice(5, 4, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::DepFec(value) => {
                e.choice(6, 4, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Fec(value) => {
                e.choice(7, 4, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for H235MediaType {
    const NAME: &'static str = "H235Media.mediaType";
    const SCHEMA: &'static Type = &schema::H235_MEDIA_TYPE;
}

impl Decode for MultiplexedStreamParameter {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            multiplex_format: MultiplexFormat::decode(d)?,
            control_on_mux_stream: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MultiplexedStreamParameter {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.multiplex_format.encode(e);
        e.bool(self.control_on_mux_stream);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MultiplexedStreamParameter {
    const NAME: &'static str = "MultiplexedStreamParameter";
    const SCHEMA: &'static Type = &schema::MULTIPLEXED_STREAM_PARAMETER;
}

impl Decode for RedundancyEncoding {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            redundancy_encoding_method: RedundancyEncodingMethod::decode(d)?,
            secondary_encoding: if preamble & 0x1 != 0 {
                Some(Box::new(DataType::decode(d)?))
            } else {
                None
            },
            rtp_redundancy_encoding: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.rtp_redundancy_encoding = Some(Box::new(RtpRedundancyEncoding::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RedundancyEncoding {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.rtp_redundancy_encoding.is_some()]);
        e.bool(additions.any());
        e.bool(self.secondary_encoding.is_some());
        self.redundancy_encoding_method.encode(e);
        if let Some(value) = &self.secondary_encoding {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.rtp_redundancy_encoding {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for RedundancyEncoding {
    const NAME: &'static str = "RedundancyEncoding";
    const SCHEMA: &'static Type = &schema::REDUNDANCY_ENCODING;
}

impl Decode for RtpRedundancyEncoding {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            primary: if preamble & 0x2 != 0 {
                Some(RedundancyEncodingElement::decode(d)?)
            } else {
                None
            },
            secondary: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 6, RedundancyEncodingElement::decode)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RtpRedundancyEncoding {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.primary.is_some());
        e.bool(self.secondary.is_some());
        if let Some(value) = &self.primary {
            value.encode(e);
        }
        if let Some(value) = &self.secondary {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RtpRedundancyEncoding {
    const NAME: &'static str = "RedundancyEncoding.rtpRedundancyEncoding";
    const SCHEMA: &'static Type = &schema::RTP_REDUNDANCY_ENCODING;
}

impl Decode for RedundancyEncodingElement {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            data_type: Box::new(DataType::decode(d)?),
            payload_type: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(0, 127))? as u8)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RedundancyEncodingElement {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.payload_type.is_some());
        self.data_type.encode(e);
        if let Some(value) = &self.payload_type {
            e.integer(i64::from(*value), Range::new(0, 127));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RedundancyEncodingElement {
    const NAME: &'static str = "RedundancyEncodingElement";
    const SCHEMA: &'static Type = &schema::REDUNDANCY_ENCODING_ELEMENT;
}

impl Decode for MultiplePayloadStream {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            elements: d.list(Size::ANY, 6, MultiplePayloadStreamElement::decode)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MultiplePayloadStream {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.list(&self.elements, Size::ANY, |e, value| value.encode(e));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MultiplePayloadStream {
    const NAME: &'static str = "MultiplePayloadStream";
    const SCHEMA: &'static Type = &schema::MULTIPLE_PAYLOAD_STREAM;
}

impl Decode for MultiplePayloadStreamElement {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            data_type: Box::new(DataType::decode(d)?),
            payload_type: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(0, 127))? as u8)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MultiplePayloadStreamElement {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.payload_type.is_some());
        self.data_type.encode(e);
        if let Some(value) = &self.payload_type {
            e.integer(i64::from(*value), Range::new(0, 127));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MultiplePayloadStreamElement {
    const NAME: &'static str = "MultiplePayloadStreamElement";
    const SCHEMA: &'static Type = &schema::MULTIPLE_PAYLOAD_STREAM_ELEMENT;
}

impl Decode for FecData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(1, true)? {
            0 => Ok(Self::Rfc2733(Box::new(FecDataRfc2733::decode(d)?))),
            index => d.unknown_alternative(index - 1).map(Self::Unknown),
        }
    }
}

impl Encode for FecData {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Rfc2733(value) => {
                e.choice(0, 1, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 1),
        }
    }
}

impl Message for FecData {
    const NAME: &'static str = "FECData";
    const SCHEMA: &'static Type = &schema::FEC_DATA;
}

impl Decode for FecDataRfc2733 {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            protected_payload_type: d.integer(Range::new(0, 127))? as u8,
            fec_scheme: if preamble & 0x1 != 0 {
                Some(d.object_identifier()?)
            } else {
                None
            },
            pkt_mode: FecPacketMode::decode(d)?,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for FecDataRfc2733 {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.fec_scheme.is_some());
        e.integer(i64::from(self.protected_payload_type), Range::new(0, 127));
        if let Some(value) = &self.fec_scheme {
            e.object_identifier(value);
        }
        self.pkt_mode.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for FecDataRfc2733 {
    const NAME: &'static str = "FECData.rfc2733";
    const SCHEMA: &'static Type = &schema::FEC_DATA_RFC2733;
}

impl Decode for FecPacketMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::Rfc2198Coding),
            1 => FecSamePort::decode(d).map(Self::Rfc2733SamePort),
            2 => FecDifferentPort::decode(d).map(Self::Rfc2733DiffPort),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for FecPacketMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Rfc2198Coding => e.choice(0, 3, true),
            Self::Rfc2733SamePort(value) => {
                e.choice(1, 3, true);
                value.encode(e);
            }
            Self::Rfc2733DiffPort(value) => {
                e.choice(2, 3, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for FecPacketMode {
    const NAME: &'static str = "FECData.rfc2733.pktMode";
    const SCHEMA: &'static Type = &schema::FEC_PACKET_MODE;
}

impl Decode for FecSamePort {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for FecSamePort {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for FecSamePort {
    const NAME: &'static str = "FECData.rfc2733.pktMode.rfc2733sameport";
    const SCHEMA: &'static Type = &schema::FEC_SAME_PORT;
}

impl Decode for FecDifferentPort {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            protected_channel: d.integer(Range::new(1, 65535))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for FecDifferentPort {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.protected_channel), Range::new(1, 65535));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for FecDifferentPort {
    const NAME: &'static str = "FECData.rfc2733.pktMode.rfc2733diffport";
    const SCHEMA: &'static Type = &schema::FEC_DIFFERENT_PORT;
}

impl Decode for DepFecData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(1, false)? {
            0 => Ok(Self::Rfc2733(Box::new(DepFecDataRfc2733::decode(d)?))),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for DepFecData {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Rfc2733(value) => {
                e.choice(0, 1, false);
                value.encode(e);
            }
        }
    }
}

impl Message for DepFecData {
    const NAME: &'static str = "DepFECData";
    const SCHEMA: &'static Type = &schema::DEP_FEC_DATA;
}

impl Decode for DepFecDataRfc2733 {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            mode: DepFecDataMode::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for DepFecDataRfc2733 {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.mode.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DepFecDataRfc2733 {
    const NAME: &'static str = "DepFECData.rfc2733";
    const SCHEMA: &'static Type = &schema::DEP_FEC_DATA_RFC2733;
}

impl Decode for DepFecDataMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::RedundancyEncoding),
            1 => DepFecDataSeparateStream::decode(d).map(Self::SeparateStream),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for DepFecDataMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::RedundancyEncoding => e.choice(0, 2, true),
            Self::SeparateStream(value) => {
                e.choice(1, 2, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for DepFecDataMode {
    const NAME: &'static str = "DepFECData.rfc2733.mode";
    const SCHEMA: &'static Type = &schema::DEP_FEC_DATA_MODE;
}

impl Decode for DepFecDataSeparateStream {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => DepFecDataDifferentPort::decode(d).map(Self::DifferentPort),
            1 => DepFecDataSamePort::decode(d).map(Self::SamePort),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for DepFecDataSeparateStream {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::DifferentPort(value) => {
                e.choice(0, 2, true);
                value.encode(e);
            }
            Self::SamePort(value) => {
                e.choice(1, 2, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for DepFecDataSeparateStream {
    const NAME: &'static str = "DepFECData.rfc2733.mode.separateStream";
    const SCHEMA: &'static Type = &schema::DEP_FEC_DATA_SEPARATE_STREAM;
}

impl Decode for DepFecDataDifferentPort {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            protected_session_id: d.integer(Range::new(1, 255))? as u8,
            protected_payload_type: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(0, 127))? as u8)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for DepFecDataDifferentPort {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.protected_payload_type.is_some());
        e.integer(i64::from(self.protected_session_id), Range::new(1, 255));
        if let Some(value) = &self.protected_payload_type {
            e.integer(i64::from(*value), Range::new(0, 127));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DepFecDataDifferentPort {
    const NAME: &'static str = "DepFECData.rfc2733.mode.separateStream.differentPort";
    const SCHEMA: &'static Type = &schema::DEP_FEC_DATA_DIFFERENT_PORT;
}

impl Decode for DepFecDataSamePort {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            protected_payload_type: d.integer(Range::new(0, 127))? as u8,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for DepFecDataSamePort {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.protected_payload_type), Range::new(0, 127));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DepFecDataSamePort {
    const NAME: &'static str = "DepFECData.rfc2733.mode.separateStream.samePort";
    const SCHEMA: &'static Type = &schema::DEP_FEC_DATA_SAME_PORT;
}

impl Decode for H2250LogicalChannelParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(11)?;
        let mut value = Self {
            non_standard: if preamble & 0x200 != 0 {
                Some(d.list(Size::ANY, 25, NonStandardParameter::decode)?)
            } else {
                None
            },
            session_id: d.integer(Range::new(0, 255))? as u8,
            associated_session_id: if preamble & 0x100 != 0 {
                Some(d.integer(Range::new(1, 255))? as u8)
            } else {
                None
            },
            media_channel: if preamble & 0x80 != 0 {
                Some(TransportAddress::decode(d)?)
            } else {
                None
            },
            media_guaranteed_delivery: if preamble & 0x40 != 0 {
                Some(d.bool()?)
            } else {
                None
            },
            media_control_channel: if preamble & 0x20 != 0 {
                Some(TransportAddress::decode(d)?)
            } else {
                None
            },
            media_control_guaranteed_delivery: if preamble & 0x10 != 0 {
                Some(d.bool()?)
            } else {
                None
            },
            silence_suppression: if preamble & 0x8 != 0 {
                Some(d.bool()?)
            } else {
                None
            },
            destination: if preamble & 0x4 != 0 {
                Some(TerminalLabel::decode(d)?)
            } else {
                None
            },
            dynamic_rtp_payload_type: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(96, 127))? as u8)
            } else {
                None
            },
            media_packetization: if preamble & 0x1 != 0 {
                Some(MediaPacketization::decode(d)?)
            } else {
                None
            },
            transport_capability: None,
            redundancy_encoding: None,
            source: None,
            nominal_audio_level: None,
            extension: Extension::default(),
        };
        if preamble & 0x400 != 0 {
            let additions = d.additions(true, 4)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.transport_capability = Some(Box::new(TransportCapability::decode(d)?));
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.redundancy_encoding = Some(RedundancyEncoding::decode(d)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.source = Some(TerminalLabel::decode(d)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.nominal_audio_level = Some(d.integer(Range::new(0, 63))? as u8);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H2250LogicalChannelParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.transport_capability.is_some(),
                self.redundancy_encoding.is_some(),
                self.source.is_some(),
                self.nominal_audio_level.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard.is_some());
        e.bool(self.associated_session_id.is_some());
        e.bool(self.media_channel.is_some());
        e.bool(self.media_guaranteed_delivery.is_some());
        e.bool(self.media_control_channel.is_some());
        e.bool(self.media_control_guaranteed_delivery.is_some());
        e.bool(self.silence_suppression.is_some());
        e.bool(self.destination.is_some());
        e.bool(self.dynamic_rtp_payload_type.is_some());
        e.bool(self.media_packetization.is_some());
        if let Some(value) = &self.non_standard {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        e.integer(i64::from(self.session_id), Range::new(0, 255));
        if let Some(value) = &self.associated_session_id {
            e.integer(i64::from(*value), Range::new(1, 255));
        }
        if let Some(value) = &self.media_channel {
            value.encode(e);
        }
        if let Some(value) = &self.media_guaranteed_delivery {
            e.bool(*value);
        }
        if let Some(value) = &self.media_control_channel {
            value.encode(e);
        }
        if let Some(value) = &self.media_control_guaranteed_delivery {
            e.bool(*value);
        }
        if let Some(value) = &self.silence_suppression {
            e.bool(*value);
        }
        if let Some(value) = &self.destination {
            value.encode(e);
        }
        if let Some(value) = &self.dynamic_rtp_payload_type {
            e.integer(i64::from(*value), Range::new(96, 127));
        }
        if let Some(value) = &self.media_packetization {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.transport_capability {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.redundancy_encoding {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.source {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.nominal_audio_level {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(0, 63));
                e.leave(start);
            }
            e.extension(&self.extension, 4);
        }
    }
}

impl Message for H2250LogicalChannelParameters {
    const NAME: &'static str = "H2250LogicalChannelParameters";
    const SCHEMA: &'static Type = &schema::H2250_LOGICAL_CHANNEL_PARAMETERS;
}

impl Decode for MediaPacketization {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(1, true)? {
            0 => Ok(Self::H261aVideoPacketization),
            1 => {
                let around = d.enter()?;
                let value = Box::new(RtpPayloadType::decode(d)?);
                d.leave(around);
                Ok(Self::RtpPayloadType(value))
            }
            index => d.unknown_alternative(index - 1).map(Self::Unknown),
        }
    }
}

impl Encode for MediaPacketization {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::H261aVideoPacketization => e.choice(0, 1, true),
            Self::RtpPayloadType(value) => {
                e.choice(1, 1, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 1),
        }
    }
}

impl Message for MediaPacketization {
    const NAME: &'static str = "H2250LogicalChannelParameters.mediaPacketization";
    const SCHEMA: &'static Type = &schema::MEDIA_PACKETIZATION;
}

impl Decode for H2250LogicalChannelAckParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(6)?;
        let mut value = Self {
            non_standard: if preamble & 0x10 != 0 {
                Some(d.list(Size::ANY, 25, NonStandardParameter::decode)?)
            } else {
                None
            },
            session_id: if preamble & 0x8 != 0 {
                Some(d.integer(Range::new(1, 255))? as u8)
            } else {
                None
            },
            media_channel: if preamble & 0x4 != 0 {
                Some(TransportAddress::decode(d)?)
            } else {
                None
            },
            media_control_channel: if preamble & 0x2 != 0 {
                Some(TransportAddress::decode(d)?)
            } else {
                None
            },
            dynamic_rtp_payload_type: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(96, 127))? as u8)
            } else {
                None
            },
            flow_control_to_zero: None,
            port_number: None,
            multiple_payload_stream: None,
            extension: Extension::default(),
        };
        if preamble & 0x20 != 0 {
            let additions = d.additions(true, 3)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.flow_control_to_zero = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.port_number = Some(d.integer(Range::new(0, 65535))? as u16);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.multiple_payload_stream = Some(MultiplePayloadStream::decode(d)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H2250LogicalChannelAckParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.flow_control_to_zero.is_some(),
                self.port_number.is_some(),
                self.multiple_payload_stream.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard.is_some());
        e.bool(self.session_id.is_some());
        e.bool(self.media_channel.is_some());
        e.bool(self.media_control_channel.is_some());
        e.bool(self.dynamic_rtp_payload_type.is_some());
        if let Some(value) = &self.non_standard {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.session_id {
            e.integer(i64::from(*value), Range::new(1, 255));
        }
        if let Some(value) = &self.media_channel {
            value.encode(e);
        }
        if let Some(value) = &self.media_control_channel {
            value.encode(e);
        }
        if let Some(value) = &self.dynamic_rtp_payload_type {
            e.integer(i64::from(*value), Range::new(96, 127));
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.flow_control_to_zero {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.port_number {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(0, 65535));
                e.leave(start);
            }
            if let Some(value) = &self.multiple_payload_stream {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 3);
        }
    }
}

impl Message for H2250LogicalChannelAckParameters {
    const NAME: &'static str = "H2250LogicalChannelAckParameters";
    const SCHEMA: &'static Type = &schema::H2250_LOGICAL_CHANNEL_ACK_PARAMETERS;
}

impl Decode for RtpPayloadType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            payload_descriptor: PayloadDescriptor::decode(d)?,
            payload_type: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(0, 127))? as u8)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RtpPayloadType {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.payload_type.is_some());
        self.payload_descriptor.encode(e);
        if let Some(value) = &self.payload_type {
            e.integer(i64::from(*value), Range::new(0, 127));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RtpPayloadType {
    const NAME: &'static str = "RTPPayloadType";
    const SCHEMA: &'static Type = &schema::RTP_PAYLOAD_TYPE;
}

impl Decode for PayloadDescriptor {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::NonStandardIdentifier(Box::new(
                NonStandardParameter::decode(d)?,
            ))),
            1 => d
                .integer(Range::new(1, 32768).extensible())
                .map(Self::RfcNumber),
            2 => d.object_identifier().map(Self::Oid),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for PayloadDescriptor {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandardIdentifier(value) => {
                e.choice(0, 3, true);
                value.encode(e);
            }
            Self::RfcNumber(value) => {
                e.choice(1, 3, true);
                e.integer(*value, Range::new(1, 32768).extensible());
            }
            Self::Oid(value) => {
                e.choice(2, 3, true);
                e.object_identifier(value);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for PayloadDescriptor {
    const NAME: &'static str = "RTPPayloadType.payloadDescriptor";
    const SCHEMA: &'static Type = &schema::PAYLOAD_DESCRIPTOR;
}

impl Decode for TransportAddress {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::UnicastAddress(Box::new(UnicastAddress::decode(d)?))),
            1 => MulticastAddress::decode(d).map(Self::MulticastAddress),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for TransportAddress {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::UnicastAddress(value) => {
                e.choice(0, 2, true);
                value.encode(e);
            }
            Self::MulticastAddress(value) => {
                e.choice(1, 2, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for TransportAddress {
    const NAME: &'static str = "TransportAddress";
    const SCHEMA: &'static Type = &schema::TRANSPORT_ADDRESS;
}

impl Decode for UnicastAddress {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(5, true)? {
            0 => UnicastIpAddress::decode(d).map(Self::IpAddress),
            1 => UnicastIpxAddress::decode(d).map(Self::IpxAddress),
            2 => UnicastIp6Address::decode(d).map(Self::Ip6Address),
            3 => d.octet_array().map(Self::NetBios),
            4 => IpSourceRouteAddress::decode(d).map(Self::IpSourceRouteAddress),
            5 => {
                let around = d.enter()?;
                let value = d.octet_string(Size::range(1, 20))?;
                d.leave(around);
                Ok(Self::Nsap(value))
            }
            6 => {
                let around = d.enter()?;
                let value = Box::new(NonStandardParameter::decode(d)?);
                d.leave(around);
                Ok(Self::NonStandardAddress(value))
            }
            index => d.unknown_alternative(index - 5).map(Self::Unknown),
        }
    }
}

impl Encode for UnicastAddress {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::IpAddress(value) => {
                e.choice(0, 5, true);
                value.encode(e);
            }
            Self::IpxAddress(value) => {
                e.choice(1, 5, true);
                value.encode(e);
            }
            Self::Ip6Address(value) => {
                e.choice(2, 5, true);
                value.encode(e);
            }
            Self::NetBios(value) => {
                e.choice(3, 5, true);
                e.octet_array(value);
            }
            Self::IpSourceRouteAddress(value) => {
                e.choice(4, 5, true);
                value.encode(e);
            }
            Self::Nsap(value) => {
                e.choice(5, 5, true);
                let start = e.enter();
                e.octet_string(value, Size::range(1, 20));
                e.leave(start);
            }
            Self::NonStandardAddress(value) => {
                e.choice(6, 5, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 5),
        }
    }
}

impl Message for UnicastAddress {
    const NAME: &'static str = "UnicastAddress";
    const SCHEMA: &'static Type = &schema::UNICAST_ADDRESS;
}

impl Decode for UnicastIpAddress {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            network: d.octet_array()?,
            tsap_identifier: d.integer(Range::new(0, 65535))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for UnicastIpAddress {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.octet_array(&self.network);
        e.integer(i64::from(self.tsap_identifier), Range::new(0, 65535));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for UnicastIpAddress {
    const NAME: &'static str = "UnicastAddress.iPAddress";
    const SCHEMA: &'static Type = &schema::UNICAST_IP_ADDRESS;
}

impl Decode for UnicastIpxAddress {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            node: d.octet_array()?,
            netnum: d.octet_array()?,
            tsap_identifier: d.octet_array()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for UnicastIpxAddress {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.octet_array(&self.node);
        e.octet_array(&self.netnum);
        e.octet_array(&self.tsap_identifier);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for UnicastIpxAddress {
    const NAME: &'static str = "UnicastAddress.iPXAddress";
    const SCHEMA: &'static Type = &schema::UNICAST_IPX_ADDRESS;
}

impl Decode for UnicastIp6Address {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            network: d.octet_array()?,
            tsap_identifier: d.integer(Range::new(0, 65535))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for UnicastIp6Address {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.octet_array(&self.network);
        e.integer(i64::from(self.tsap_identifier), Range::new(0, 65535));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for UnicastIp6Address {
    const NAME: &'static str = "UnicastAddress.iP6Address";
    const SCHEMA: &'static Type = &schema::UNICAST_IP6_ADDRESS;
}

impl Decode for IpSourceRouteAddress {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            routing: IpSourceRouting::decode(d)?,
            network: d.octet_array()?,
            tsap_identifier: d.integer(Range::new(0, 65535))? as u16,
            route: d.list(Size::ANY, 32, |d| d.octet_array())?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for IpSourceRouteAddress {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.routing.encode(e);
        e.octet_array(&self.network);
        e.integer(i64::from(self.tsap_identifier), Range::new(0, 65535));
        e.list(&self.route, Size::ANY, |e, value| e.octet_array(value));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for IpSourceRouteAddress {
    const NAME: &'static str = "UnicastAddress.iPSourceRouteAddress";
    const SCHEMA: &'static Type = &schema::IP_SOURCE_ROUTE_ADDRESS;
}

impl Decode for IpSourceRouting {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => Ok(Self::Strict),
            1 => Ok(Self::Loose),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for IpSourceRouting {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Strict => e.choice(0, 2, false),
            Self::Loose => e.choice(1, 2, false),
        }
    }
}

impl Message for IpSourceRouting {
    const NAME: &'static str = "UnicastAddress.iPSourceRouteAddress.routing";
    const SCHEMA: &'static Type = &schema::IP_SOURCE_ROUTING;
}

impl Decode for MulticastAddress {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => MulticastIpAddress::decode(d).map(Self::IpAddress),
            1 => MulticastIp6Address::decode(d).map(Self::Ip6Address),
            2 => {
                let around = d.enter()?;
                let value = d.octet_string(Size::range(1, 20))?;
                d.leave(around);
                Ok(Self::Nsap(value))
            }
            3 => {
                let around = d.enter()?;
                let value = Box::new(NonStandardParameter::decode(d)?);
                d.leave(around);
                Ok(Self::NonStandardAddress(value))
            }
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for MulticastAddress {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::IpAddress(value) => {
                e.choice(0, 2, true);
                value.encode(e);
            }
            Self::Ip6Address(value) => {
                e.choice(1, 2, true);
                value.encode(e);
            }
            Self::Nsap(value) => {
                e.choice(2, 2, true);
                let start = e.enter();
                e.octet_string(value, Size::range(1, 20));
                e.leave(start);
            }
            Self::NonStandardAddress(value) => {
                e.choice(3, 2, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for MulticastAddress {
    const NAME: &'static str = "MulticastAddress";
    const SCHEMA: &'static Type = &schema::MULTICAST_ADDRESS;
}

impl Decode for MulticastIpAddress {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            network: d.octet_array()?,
            tsap_identifier: d.integer(Range::new(0, 65535))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MulticastIpAddress {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.octet_array(&self.network);
        e.integer(i64::from(self.tsap_identifier), Range::new(0, 65535));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MulticastIpAddress {
    const NAME: &'static str = "MulticastAddress.iPAddress";
    const SCHEMA: &'static Type = &schema::MULTICAST_IP_ADDRESS;
}

impl Decode for MulticastIp6Address {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            network: d.octet_array()?,
            tsap_identifier: d.integer(Range::new(0, 65535))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MulticastIp6Address {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.octet_array(&self.network);
        e.integer(i64::from(self.tsap_identifier), Range::new(0, 65535));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MulticastIp6Address {
    const NAME: &'static str = "MulticastAddress.iP6Address";
    const SCHEMA: &'static Type = &schema::MULTICAST_IP6_ADDRESS;
}

impl Decode for H222LogicalChannelParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            resource_id: d.integer(Range::new(0, 65535))? as u16,
            sub_channel_id: d.integer(Range::new(0, 8191))? as u16,
            pcr_pid: if preamble & 0x4 != 0 {
                Some(d.integer(Range::new(0, 8191))? as u16)
            } else {
                None
            },
            program_descriptors: if preamble & 0x2 != 0 {
                Some(d.octet_string(Size::ANY)?)
            } else {
                None
            },
            stream_descriptors: if preamble & 0x1 != 0 {
                Some(d.octet_string(Size::ANY)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x8 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H222LogicalChannelParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.pcr_pid.is_some());
        e.bool(self.program_descriptors.is_some());
        e.bool(self.stream_descriptors.is_some());
        e.integer(i64::from(self.resource_id), Range::new(0, 65535));
        e.integer(i64::from(self.sub_channel_id), Range::new(0, 8191));
        if let Some(value) = &self.pcr_pid {
            e.integer(i64::from(*value), Range::new(0, 8191));
        }
        if let Some(value) = &self.program_descriptors {
            e.octet_string(value, Size::ANY);
        }
        if let Some(value) = &self.stream_descriptors {
            e.octet_string(value, Size::ANY);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for H222LogicalChannelParameters {
    const NAME: &'static str = "H222LogicalChannelParameters";
    const SCHEMA: &'static Type = &schema::H222_LOGICAL_CHANNEL_PARAMETERS;
}

impl Decode for H223LogicalChannelParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            adaptation_layer_type: H223AdaptationLayer::decode(d)?,
            segmentable_flag: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H223LogicalChannelParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.adaptation_layer_type.encode(e);
        e.bool(self.segmentable_flag);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for H223LogicalChannelParameters {
    const NAME: &'static str = "H223LogicalChannelParameters";
    const SCHEMA: &'static Type = &schema::H223_LOGICAL_CHANNEL_PARAMETERS;
}

impl Decode for H223AdaptationLayer {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(6, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => Ok(Self::Al1Framed),
            2 => Ok(Self::Al1NotFramed),
            3 => Ok(Self::Al2WithoutSequenceNumbers),
            4 => Ok(Self::Al2WithSequenceNumbers),
            5 => H223Al3::decode(d).map(Self::Al3),
            6 => {
                let around = d.enter()?;
                let value = Box::new(H223Al1mParameters::decode(d)?);
                d.leave(around);
                Ok(Self::Al1m(value))
            }
            7 => {
                let around = d.enter()?;
                let value = H223Al2mParameters::decode(d)?;
                d.leave(around);
                Ok(Self::Al2m(value))
            }
            8 => {
                let around = d.enter()?;
                let value = Box::new(H223Al3mParameters::decode(d)?);
                d.leave(around);
                Ok(Self::Al3m(value))
            }
            index => d.unknown_alternative(index - 6).map(Self::Unknown),
        }
    }
}

impl Encode for H223AdaptationLayer {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 6, true);
                value.encode(e);
            }
            Self::Al1Framed => e.choice(1, 6, true),
            Self::Al1NotFramed => e.choice(2, 6, true),
            Self::Al2WithoutSequenceNumbers => e.choice(3, 6, true),
            Self::Al2WithSequenceNumbers => e.choice(4, 6, true),
            Self::Al3(value) => {
                e.choice(5, 6, true);
                value.encode(e);
            }
            Self::Al1m(value) => {
                e.choice(6, 6, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Al2m(value) => {
                e.choice(7, 6, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Al3m(value) => {
                e.choice(8, 6, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 6),
        }
    }
}

impl Message for H223AdaptationLayer {
    const NAME: &'static str = "H223LogicalChannelParameters.adaptationLayerType";
    const SCHEMA: &'static Type = &schema::H223_ADAPTATION_LAYER;
}

impl Decode for H223Al3 {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            control_field_octets: d.integer(Range::new(0, 2))? as u8,
            send_buffer_size: d.integer(Range::new(0, 16777215))? as u32,
        })
    }
}

impl Encode for H223Al3 {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.integer(i64::from(self.control_field_octets), Range::new(0, 2));
        e.integer(i64::from(self.send_buffer_size), Range::new(0, 16777215));
    }
}

impl Message for H223Al3 {
    const NAME: &'static str = "H223LogicalChannelParameters.adaptationLayerType.al3";
    const SCHEMA: &'static Type = &schema::H223_AL3;
}

impl Decode for H223Al1mParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            transfer_mode: Al1mTransferMode::decode(d)?,
            header_fec: Al1mHeaderFec::decode(d)?,
            crc_length: Al1mCrcLength::decode(d)?,
            rcpc_code_rate: d.integer(Range::new(8, 32))? as u8,
            arq_type: Al1mArqType::decode(d)?,
            alpdu_interleaving: d.bool()?,
            alsdu_splitting: d.bool()?,
            rs_code_correction: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.rs_code_correction = Some(d.integer(Range::new(0, 127))? as u8);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H223Al1mParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.rs_code_correction.is_some()]);
        e.bool(additions.any());
        self.transfer_mode.encode(e);
        self.header_fec.encode(e);
        self.crc_length.encode(e);
        e.integer(i64::from(self.rcpc_code_rate), Range::new(8, 32));
        self.arq_type.encode(e);
        e.bool(self.alpdu_interleaving);
        e.bool(self.alsdu_splitting);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.rs_code_correction {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(0, 127));
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for H223Al1mParameters {
    const NAME: &'static str = "H223AL1MParameters";
    const SCHEMA: &'static Type = &schema::H223_AL1M_PARAMETERS;
}

impl Decode for Al1mTransferMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::Framed),
            1 => Ok(Self::Unframed),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for Al1mTransferMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Framed => e.choice(0, 2, true),
            Self::Unframed => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for Al1mTransferMode {
    const NAME: &'static str = "H223AL1MParameters.transferMode";
    const SCHEMA: &'static Type = &schema::AL1M_TRANSFER_MODE;
}

impl Decode for Al1mHeaderFec {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::Sebch167),
            1 => Ok(Self::Golay2412),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for Al1mHeaderFec {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Sebch167 => e.choice(0, 2, true),
            Self::Golay2412 => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for Al1mHeaderFec {
    const NAME: &'static str = "H223AL1MParameters.headerFEC";
    const SCHEMA: &'static Type = &schema::AL1M_HEADER_FEC;
}

impl Decode for Al1mCrcLength {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::Crc4bit),
            1 => Ok(Self::Crc12bit),
            2 => Ok(Self::Crc20bit),
            3 => Ok(Self::Crc28bit),
            4 => d.open_null().map(|()| Self::Crc8bit),
            5 => d.open_null().map(|()| Self::Crc16bit),
            6 => d.open_null().map(|()| Self::Crc32bit),
            7 => d.open_null().map(|()| Self::CrcNotUsed),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for Al1mCrcLength {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Crc4bit => e.choice(0, 4, true),
            Self::Crc12bit => e.choice(1, 4, true),
            Self::Crc20bit => e.choice(2, 4, true),
            Self::Crc28bit => e.choice(3, 4, true),
            Self::Crc8bit => {
                e.choice(4, 4, true);
                e.open_null();
            }
            Self::Crc16bit => {
                e.choice(5, 4, true);
                e.open_null();
            }
            Self::Crc32bit => {
                e.choice(6, 4, true);
                e.open_null();
            }
            Self::CrcNotUsed => {
                e.choice(7, 4, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for Al1mCrcLength {
    const NAME: &'static str = "H223AL1MParameters.crcLength";
    const SCHEMA: &'static Type = &schema::AL1M_CRC_LENGTH;
}

impl Decode for Al1mArqType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::NoArq),
            1 => H223AnnexCArqParameters::decode(d).map(Self::TypeIArq),
            2 => H223AnnexCArqParameters::decode(d).map(Self::TypeIiArq),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for Al1mArqType {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NoArq => e.choice(0, 3, true),
            Self::TypeIArq(value) => {
                e.choice(1, 3, true);
                value.encode(e);
            }
            Self::TypeIiArq(value) => {
                e.choice(2, 3, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for Al1mArqType {
    const NAME: &'static str = "H223AL1MParameters.arqType";
    const SCHEMA: &'static Type = &schema::AL1M_ARQ_TYPE;
}

impl Decode for H223Al2mParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            header_fec: Al2mHeaderFec::decode(d)?,
            alpdu_interleaving: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H223Al2mParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.header_fec.encode(e);
        e.bool(self.alpdu_interleaving);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for H223Al2mParameters {
    const NAME: &'static str = "H223AL2MParameters";
    const SCHEMA: &'static Type = &schema::H223_AL2M_PARAMETERS;
}

impl Decode for Al2mHeaderFec {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::Sebch165),
            1 => Ok(Self::Golay2412),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for Al2mHeaderFec {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Sebch165 => e.choice(0, 2, true),
            Self::Golay2412 => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for Al2mHeaderFec {
    const NAME: &'static str = "H223AL2MParameters.headerFEC";
    const SCHEMA: &'static Type = &schema::AL2M_HEADER_FEC;
}

impl Decode for H223Al3mParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            header_format: Al3mHeaderFormat::decode(d)?,
            crc_length: Al3mCrcLength::decode(d)?,
            rcpc_code_rate: d.integer(Range::new(8, 32))? as u8,
            arq_type: Al3mArqType::decode(d)?,
            alpdu_interleaving: d.bool()?,
            rs_code_correction: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.rs_code_correction = Some(d.integer(Range::new(0, 127))? as u8);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H223Al3mParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.rs_code_correction.is_some()]);
        e.bool(additions.any());
        self.header_format.encode(e);
        self.crc_length.encode(e);
        e.integer(i64::from(self.rcpc_code_rate), Range::new(8, 32));
        self.arq_type.encode(e);
        e.bool(self.alpdu_interleaving);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.rs_code_correction {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(0, 127));
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for H223Al3mParameters {
    const NAME: &'static str = "H223AL3MParameters";
    const SCHEMA: &'static Type = &schema::H223_AL3M_PARAMETERS;
}

impl Decode for Al3mHeaderFormat {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::Sebch167),
            1 => Ok(Self::Golay2412),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for Al3mHeaderFormat {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Sebch167 => e.choice(0, 2, true),
            Self::Golay2412 => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for Al3mHeaderFormat {
    const NAME: &'static str = "H223AL3MParameters.headerFormat";
    const SCHEMA: &'static Type = &schema::AL3M_HEADER_FORMAT;
}

impl Decode for Al3mCrcLength {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::Crc4bit),
            1 => Ok(Self::Crc12bit),
            2 => Ok(Self::Crc20bit),
            3 => Ok(Self::Crc28bit),
            4 => d.open_null().map(|()| Self::Crc8bit),
            5 => d.open_null().map(|()| Self::Crc16bit),
            6 => d.open_null().map(|()| Self::Crc32bit),
            7 => d.open_null().map(|()| Self::CrcNotUsed),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for Al3mCrcLength {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Crc4bit => e.choice(0, 4, true),
            Self::Crc12bit => e.choice(1, 4, true),
            Self::Crc20bit => e.choice(2, 4, true),
            Self::Crc28bit => e.choice(3, 4, true),
            Self::Crc8bit => {
                e.choice(4, 4, true);
                e.open_null();
            }
            Self::Crc16bit => {
                e.choice(5, 4, true);
                e.open_null();
            }
            Self::Crc32bit => {
                e.choice(6, 4, true);
                e.open_null();
            }
            Self::CrcNotUsed => {
                e.choice(7, 4, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for Al3mCrcLength {
    const NAME: &'static str = "H223AL3MParameters.crcLength";
    const SCHEMA: &'static Type = &schema::AL3M_CRC_LENGTH;
}

impl Decode for Al3mArqType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::NoArq),
            1 => H223AnnexCArqParameters::decode(d).map(Self::TypeIArq),
            2 => H223AnnexCArqParameters::decode(d).map(Self::TypeIiArq),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for Al3mArqType {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NoArq => e.choice(0, 3, true),
            Self::TypeIArq(value) => {
                e.choice(1, 3, true);
                value.encode(e);
            }
            Self::TypeIiArq(value) => {
                e.choice(2, 3, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for Al3mArqType {
    const NAME: &'static str = "H223AL3MParameters.arqType";
    const SCHEMA: &'static Type = &schema::AL3M_ARQ_TYPE;
}

impl Decode for H223AnnexCArqParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            number_of_retransmissions: NumberOfRetransmissions::decode(d)?,
            send_buffer_size: d.integer(Range::new(0, 16777215))? as u32,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H223AnnexCArqParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.number_of_retransmissions.encode(e);
        e.integer(i64::from(self.send_buffer_size), Range::new(0, 16777215));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for H223AnnexCArqParameters {
    const NAME: &'static str = "H223AnnexCArqParameters";
    const SCHEMA: &'static Type = &schema::H223_ANNEX_C_ARQ_PARAMETERS;
}

impl Decode for NumberOfRetransmissions {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => d
                .integer(Range::new(0, 16))
                .map(|value| value as u8)
                .map(Self::Finite),
            1 => Ok(Self::Infinite),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for NumberOfRetransmissions {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Finite(value) => {
                e.choice(0, 2, true);
                e.integer(i64::from(*value), Range::new(0, 16));
            }
            Self::Infinite => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for NumberOfRetransmissions {
    const NAME: &'static str = "H223AnnexCArqParameters.numberOfRetransmissions";
    const SCHEMA: &'static Type = &schema::NUMBER_OF_RETRANSMISSIONS;
}

impl Decode for V76LogicalChannelParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            hdlc_parameters: V76HdlcParameters::decode(d)?,
            suspend_resume: V76SuspendResume::decode(d)?,
            uih: d.bool()?,
            mode: V76Mode::decode(d)?,
            v75_parameters: V75Parameters::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for V76LogicalChannelParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.hdlc_parameters.encode(e);
        self.suspend_resume.encode(e);
        e.bool(self.uih);
        self.mode.encode(e);
        self.v75_parameters.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for V76LogicalChannelParameters {
    const NAME: &'static str = "V76LogicalChannelParameters";
    const SCHEMA: &'static Type = &schema::V76_LOGICAL_CHANNEL_PARAMETERS;
}

impl Decode for V76SuspendResume {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::NoSuspendResume),
            1 => Ok(Self::SuspendResumewAddress),
            2 => Ok(Self::SuspendResumewoAddress),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for V76SuspendResume {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NoSuspendResume => e.choice(0, 3, true),
            Self::SuspendResumewAddress => e.choice(1, 3, true),
            Self::SuspendResumewoAddress => e.choice(2, 3, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for V76SuspendResume {
    const NAME: &'static str = "V76LogicalChannelParameters.suspendResume";
    const SCHEMA: &'static Type = &schema::V76_SUSPEND_RESUME;
}

impl Decode for V76Mode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => V76Erm::decode(d).map(Self::Erm),
            1 => Ok(Self::Unerm),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for V76Mode {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Erm(value) => {
                e.choice(0, 2, true);
                value.encode(e);
            }
            Self::Unerm => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for V76Mode {
    const NAME: &'static str = "V76LogicalChannelParameters.mode";
    const SCHEMA: &'static Type = &schema::V76_MODE;
}

impl Decode for V76Erm {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            window_size: d.integer(Range::new(1, 127))? as u8,
            recovery: V76ErmRecovery::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for V76Erm {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.window_size), Range::new(1, 127));
        self.recovery.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for V76Erm {
    const NAME: &'static str = "V76LogicalChannelParameters.mode.eRM";
    const SCHEMA: &'static Type = &schema::V76_ERM;
}

impl Decode for V76ErmRecovery {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::Rej),
            1 => Ok(Self::Srej),
            2 => Ok(Self::Msrej),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for V76ErmRecovery {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Rej => e.choice(0, 3, true),
            Self::Srej => e.choice(1, 3, true),
            Self::Msrej => e.choice(2, 3, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for V76ErmRecovery {
    const NAME: &'static str = "V76LogicalChannelParameters.mode.eRM.recovery";
    const SCHEMA: &'static Type = &schema::V76_ERM_RECOVERY;
}

impl Decode for V76HdlcParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            crc_length: CrcLength::decode(d)?,
            n401: d.integer(Range::new(1, 4095))? as u16,
            loopback_test_procedure: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for V76HdlcParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.crc_length.encode(e);
        e.integer(i64::from(self.n401), Range::new(1, 4095));
        e.bool(self.loopback_test_procedure);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for V76HdlcParameters {
    const NAME: &'static str = "V76HDLCParameters";
    const SCHEMA: &'static Type = &schema::V76_HDLC_PARAMETERS;
}

impl Decode for V75Parameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            audio_header_present: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for V75Parameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.audio_header_present);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for V75Parameters {
    const NAME: &'static str = "V75Parameters";
    const SCHEMA: &'static Type = &schema::V75_PARAMETERS;
}

impl Decode for CrcLength {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::Crc8bit),
            1 => Ok(Self::Crc16bit),
            2 => Ok(Self::Crc32bit),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for CrcLength {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Crc8bit => e.choice(0, 3, true),
            Self::Crc16bit => e.choice(1, 3, true),
            Self::Crc32bit => e.choice(2, 3, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for CrcLength {
    const NAME: &'static str = "CRCLength";
    const SCHEMA: &'static Type = &schema::CRC_LENGTH;
}

impl Decode for CloseLogicalChannel {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            forward_logical_channel_number: d.integer(Range::new(1, 65535))? as u16,
            source: CloseLogicalChannelSource::decode(d)?,
            reason: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.reason = Some(CloseLogicalChannelReason::decode(d)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CloseLogicalChannel {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.reason.is_some()]);
        e.bool(additions.any());
        e.integer(
            i64::from(self.forward_logical_channel_number),
            Range::new(1, 65535),
        );
        self.source.encode(e);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.reason {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for CloseLogicalChannel {
    const NAME: &'static str = "CloseLogicalChannel";
    const SCHEMA: &'static Type = &schema::CLOSE_LOGICAL_CHANNEL;
}

impl Decode for CloseLogicalChannelSource {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => Ok(Self::User),
            1 => Ok(Self::Lcse),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for CloseLogicalChannelSource {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::User => e.choice(0, 2, false),
            Self::Lcse => e.choice(1, 2, false),
        }
    }
}

impl Message for CloseLogicalChannelSource {
    const NAME: &'static str = "CloseLogicalChannel.source";
    const SCHEMA: &'static Type = &schema::CLOSE_LOGICAL_CHANNEL_SOURCE;
}

impl Decode for CloseLogicalChannelReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::NotKnown),
            1 => Ok(Self::Reopen),
            2 => Ok(Self::ReservationFailure),
            3 => {
                let around = d.enter()?;
                let value = d.integer(Range::new(0, 255))? as u8;
                d.leave(around);
                Ok(Self::NetworkErrorCode(value))
            }
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for CloseLogicalChannelReason {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NotKnown => e.choice(0, 3, true),
            Self::Reopen => e.choice(1, 3, true),
            Self::ReservationFailure => e.choice(2, 3, true),
            Self::NetworkErrorCode(value) => {
                e.choice(3, 3, true);
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(0, 255));
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for CloseLogicalChannelReason {
    const NAME: &'static str = "CloseLogicalChannel.reason";
    const SCHEMA: &'static Type = &schema::CLOSE_LOGICAL_CHANNEL_REASON;
}

impl Decode for CloseLogicalChannelAck {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            forward_logical_channel_number: d.integer(Range::new(1, 65535))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CloseLogicalChannelAck {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(
            i64::from(self.forward_logical_channel_number),
            Range::new(1, 65535),
        );
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CloseLogicalChannelAck {
    const NAME: &'static str = "CloseLogicalChannelAck";
    const SCHEMA: &'static Type = &schema::CLOSE_LOGICAL_CHANNEL_ACK;
}

impl Decode for RequestChannelClose {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            forward_logical_channel_number: d.integer(Range::new(1, 65535))? as u16,
            qos_capability: None,
            reason: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 2)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.qos_capability = Some(Box::new(QosCapability::decode(d)?));
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.reason = Some(RequestChannelCloseReason::decode(d)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RequestChannelClose {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [self.qos_capability.is_some(), self.reason.is_some()],
        );
        e.bool(additions.any());
        e.integer(
            i64::from(self.forward_logical_channel_number),
            Range::new(1, 65535),
        );
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.qos_capability {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.reason {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 2);
        }
    }
}

impl Message for RequestChannelClose {
    const NAME: &'static str = "RequestChannelClose";
    const SCHEMA: &'static Type = &schema::REQUEST_CHANNEL_CLOSE;
}

impl Decode for RequestChannelCloseReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::NotKnown),
            1 => Ok(Self::Normal),
            2 => Ok(Self::Reopen),
            3 => Ok(Self::ReservationFailure),
            4 => {
                let around = d.enter()?;
                let value = d.integer(Range::new(0, 255))? as u8;
                d.leave(around);
                Ok(Self::NetworkErrorCode(value))
            }
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for RequestChannelCloseReason {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NotKnown => e.choice(0, 4, true),
            Self::Normal => e.choice(1, 4, true),
            Self::Reopen => e.choice(2, 4, true),
            Self::ReservationFailure => e.choice(3, 4, true),
            Self::NetworkErrorCode(value) => {
                e.choice(4, 4, true);
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(0, 255));
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for RequestChannelCloseReason {
    const NAME: &'static str = "RequestChannelClose.reason";
    const SCHEMA: &'static Type = &schema::REQUEST_CHANNEL_CLOSE_REASON;
}

impl Decode for RequestChannelCloseAck {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            forward_logical_channel_number: d.integer(Range::new(1, 65535))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RequestChannelCloseAck {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(
            i64::from(self.forward_logical_channel_number),
            Range::new(1, 65535),
        );
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RequestChannelCloseAck {
    const NAME: &'static str = "RequestChannelCloseAck";
    const SCHEMA: &'static Type = &schema::REQUEST_CHANNEL_CLOSE_ACK;
}

impl Decode for RequestChannelCloseReject {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            forward_logical_channel_number: d.integer(Range::new(1, 65535))? as u16,
            cause: RequestChannelCloseRejectCause::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RequestChannelCloseReject {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(
            i64::from(self.forward_logical_channel_number),
            Range::new(1, 65535),
        );
        self.cause.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RequestChannelCloseReject {
    const NAME: &'static str = "RequestChannelCloseReject";
    const SCHEMA: &'static Type = &schema::REQUEST_CHANNEL_CLOSE_REJECT;
}

impl Decode for RequestChannelCloseRejectCause {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(1, true)? {
            0 => Ok(Self::Unspecified),
            index => d.unknown_alternative(index - 1).map(Self::Unknown),
        }
    }
}

impl Encode for RequestChannelCloseRejectCause {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Unspecified => e.choice(0, 1, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 1),
        }
    }
}

impl Message for RequestChannelCloseRejectCause {
    const NAME: &'static str = "RequestChannelCloseReject.cause";
    const SCHEMA: &'static Type = &schema::REQUEST_CHANNEL_CLOSE_REJECT_CAUSE;
}

impl Decode for RequestChannelCloseRelease {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            forward_logical_channel_number: d.integer(Range::new(1, 65535))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RequestChannelCloseRelease {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(
            i64::from(self.forward_logical_channel_number),
            Range::new(1, 65535),
        );
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RequestChannelCloseRelease {
    const NAME: &'static str = "RequestChannelCloseRelease";
    const SCHEMA: &'static Type = &schema::REQUEST_CHANNEL_CLOSE_RELEASE;
}

impl Decode for LogicalChannelRateRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            sequence_number: d.integer(Range::new(0, 255))? as u8,
            logical_channel_number: d.integer(Range::new(1, 65535))? as u16,
            maximum_bit_rate: d.integer(Range::new(0, 4294967295))? as u32,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for LogicalChannelRateRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.sequence_number), Range::new(0, 255));
        e.integer(i64::from(self.logical_channel_number), Range::new(1, 65535));
        e.integer(i64::from(self.maximum_bit_rate), Range::new(0, 4294967295));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for LogicalChannelRateRequest {
    const NAME: &'static str = "LogicalChannelRateRequest";
    const SCHEMA: &'static Type = &schema::LOGICAL_CHANNEL_RATE_REQUEST;
}

impl Decode for LogicalChannelRateAcknowledge {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            sequence_number: d.integer(Range::new(0, 255))? as u8,
            logical_channel_number: d.integer(Range::new(1, 65535))? as u16,
            maximum_bit_rate: d.integer(Range::new(0, 4294967295))? as u32,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for LogicalChannelRateAcknowledge {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.sequence_number), Range::new(0, 255));
        e.integer(i64::from(self.logical_channel_number), Range::new(1, 65535));
        e.integer(i64::from(self.maximum_bit_rate), Range::new(0, 4294967295));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for LogicalChannelRateAcknowledge {
    const NAME: &'static str = "LogicalChannelRateAcknowledge";
    const SCHEMA: &'static Type = &schema::LOGICAL_CHANNEL_RATE_ACKNOWLEDGE;
}

impl Decode for LogicalChannelRateReject {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            sequence_number: d.integer(Range::new(0, 255))? as u8,
            logical_channel_number: d.integer(Range::new(1, 65535))? as u16,
            reject_reason: LogicalChannelRateRejectReason::decode(d)?,
            current_maximum_bit_rate: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(0, 4294967295))? as u32)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for LogicalChannelRateReject {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.current_maximum_bit_rate.is_some());
        e.integer(i64::from(self.sequence_number), Range::new(0, 255));
        e.integer(i64::from(self.logical_channel_number), Range::new(1, 65535));
        self.reject_reason.encode(e);
        if let Some(value) = &self.current_maximum_bit_rate {
            e.integer(i64::from(*value), Range::new(0, 4294967295));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for LogicalChannelRateReject {
    const NAME: &'static str = "LogicalChannelRateReject";
    const SCHEMA: &'static Type = &schema::LOGICAL_CHANNEL_RATE_REJECT;
}

impl Decode for LogicalChannelRateRejectReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::UndefinedReason),
            1 => Ok(Self::InsufficientResources),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for LogicalChannelRateRejectReason {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::UndefinedReason => e.choice(0, 2, true),
            Self::InsufficientResources => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for LogicalChannelRateRejectReason {
    const NAME: &'static str = "LogicalChannelRateRejectReason";
    const SCHEMA: &'static Type = &schema::LOGICAL_CHANNEL_RATE_REJECT_REASON;
}

impl Decode for LogicalChannelRateRelease {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for LogicalChannelRateRelease {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for LogicalChannelRateRelease {
    const NAME: &'static str = "LogicalChannelRateRelease";
    const SCHEMA: &'static Type = &schema::LOGICAL_CHANNEL_RATE_RELEASE;
}

impl Decode for FlowControlCommand {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            scope: FlowControlCommandScope::decode(d)?,
            restriction: FlowControlCommandRestriction::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for FlowControlCommand {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.scope.encode(e);
        self.restriction.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for FlowControlCommand {
    const NAME: &'static str = "FlowControlCommand";
    const SCHEMA: &'static Type = &schema::FLOW_CONTROL_COMMAND;
}

impl Decode for FlowControlCommandScope {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, false)? {
            0 => d
                .integer(Range::new(1, 65535))
                .map(|value| value as u16)
                .map(Self::LogicalChannelNumber),
            1 => d
                .integer(Range::new(0, 65535))
                .map(|value| value as u16)
                .map(Self::ResourceId),
            2 => Ok(Self::WholeMultiplex),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for FlowControlCommandScope {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::LogicalChannelNumber(value) => {
                e.choice(0, 3, false);
                e.integer(i64::from(*value), Range::new(1, 65535));
            }
            Self::ResourceId(value) => {
                e.choice(1, 3, false);
                e.integer(i64::from(*value), Range::new(0, 65535));
            }
            Self::WholeMultiplex => e.choice(2, 3, false),
        }
    }
}

impl Message for FlowControlCommandScope {
    const NAME: &'static str = "FlowControlCommand.scope";
    const SCHEMA: &'static Type = &schema::FLOW_CONTROL_COMMAND_SCOPE;
}

impl Decode for FlowControlCommandRestriction {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => d
                .integer(Range::new(0, 16777215))
                .map(|value| value as u32)
                .map(Self::MaximumBitRate),
            1 => Ok(Self::NoRestriction),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for FlowControlCommandRestriction {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::MaximumBitRate(value) => {
                e.choice(0, 2, false);
                e.integer(i64::from(*value), Range::new(0, 16777215));
            }
            Self::NoRestriction => e.choice(1, 2, false),
        }
    }
}

impl Message for FlowControlCommandRestriction {
    const NAME: &'static str = "FlowControlCommand.restriction";
    const SCHEMA: &'static Type = &schema::FLOW_CONTROL_COMMAND_RESTRICTION;
}

impl Decode for FlowControlIndication {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            scope: FlowControlIndicationScope::decode(d)?,
            restriction: FlowControlIndicationRestriction::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for FlowControlIndication {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.scope.encode(e);
        self.restriction.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for FlowControlIndication {
    const NAME: &'static str = "FlowControlIndication";
    const SCHEMA: &'static Type = &schema::FLOW_CONTROL_INDICATION;
}

impl Decode for FlowControlIndicationScope {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, false)? {
            0 => d
                .integer(Range::new(1, 65535))
                .map(|value| value as u16)
                .map(Self::LogicalChannelNumber),
            1 => d
                .integer(Range::new(0, 65535))
                .map(|value| value as u16)
                .map(Self::ResourceId),
            2 => Ok(Self::WholeMultiplex),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for FlowControlIndicationScope {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::LogicalChannelNumber(value) => {
                e.choice(0, 3, false);
                e.integer(i64::from(*value), Range::new(1, 65535));
            }
            Self::ResourceId(value) => {
                e.choice(1, 3, false);
                e.integer(i64::from(*value), Range::new(0, 65535));
            }
            Self::WholeMultiplex => e.choice(2, 3, false),
        }
    }
}

impl Message for FlowControlIndicationScope {
    const NAME: &'static str = "FlowControlIndication.scope";
    const SCHEMA: &'static Type = &schema::FLOW_CONTROL_INDICATION_SCOPE;
}

impl Decode for FlowControlIndicationRestriction {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => d
                .integer(Range::new(0, 16777215))
                .map(|value| value as u32)
                .map(Self::MaximumBitRate),
            1 => Ok(Self::NoRestriction),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for FlowControlIndicationRestriction {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::MaximumBitRate(value) => {
                e.choice(0, 2, false);
                e.integer(i64::from(*value), Range::new(0, 16777215));
            }
            Self::NoRestriction => e.choice(1, 2, false),
        }
    }
}

impl Message for FlowControlIndicationRestriction {
    const NAME: &'static str = "FlowControlIndication.restriction";
    const SCHEMA: &'static Type = &schema::FLOW_CONTROL_INDICATION_RESTRICTION;
}

impl Decode for MultiplexEntrySend {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            sequence_number: d.integer(Range::new(0, 255))? as u8,
            multiplex_entry_descriptors: d.list(
                Size::range(1, 15),
                5,
                MultiplexEntryDescriptor::decode,
            )?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MultiplexEntrySend {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.sequence_number), Range::new(0, 255));
        e.list(
            &self.multiplex_entry_descriptors,
            Size::range(1, 15),
            |e, value| value.encode(e),
        );
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MultiplexEntrySend {
    const NAME: &'static str = "MultiplexEntrySend";
    const SCHEMA: &'static Type = &schema::MULTIPLEX_ENTRY_SEND;
}

impl Decode for MultiplexEntryDescriptor {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let present = d.bool()?;
        Ok(Self {
            multiplex_table_entry_number: d.integer(Range::new(1, 15))? as u8,
            element_list: if present {
                Some(d.list(Size::range(1, 256), 10, MultiplexElement::decode)?)
            } else {
                None
            },
        })
    }
}

impl Encode for MultiplexEntryDescriptor {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.bool(self.element_list.is_some());
        e.integer(
            i64::from(self.multiplex_table_entry_number),
            Range::new(1, 15),
        );
        if let Some(value) = &self.element_list {
            e.list(value, Size::range(1, 256), |e, value| value.encode(e));
        }
    }
}

impl Message for MultiplexEntryDescriptor {
    const NAME: &'static str = "MultiplexEntryDescriptor";
    const SCHEMA: &'static Type = &schema::MULTIPLEX_ENTRY_DESCRIPTOR;
}

impl Decode for MultiplexElement {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        d.nested(|d| {
            Ok(Self {
                r#type: MultiplexElementType::decode(d)?,
                repeat_count: MultiplexElementRepeatCount::decode(d)?,
            })
        })
    }
}

impl Encode for MultiplexElement {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.nested(|e| {
            self.r#type.encode(e);
            self.repeat_count.encode(e);
        });
    }
}

impl Message for MultiplexElement {
    const NAME: &'static str = "MultiplexElement";
    const SCHEMA: &'static Type = &schema::MULTIPLEX_ELEMENT;
}

impl Decode for MultiplexElementType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => d
                .integer(Range::new(0, 65535))
                .map(|value| value as u16)
                .map(Self::LogicalChannelNumber),
            1 => d
                .list(Size::range(2, 255), 10, MultiplexElement::decode)
                .map(Self::SubElementList),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for MultiplexElementType {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::LogicalChannelNumber(value) => {
                e.choice(0, 2, false);
                e.integer(i64::from(*value), Range::new(0, 65535));
            }
            Self::SubElementList(value) => {
                e.choice(1, 2, false);
                e.list(value, Size::range(2, 255), |e, value| value.encode(e));
            }
        }
    }
}

impl Message for MultiplexElementType {
    const NAME: &'static str = "MultiplexElement.type";
    const SCHEMA: &'static Type = &schema::MULTIPLEX_ELEMENT_TYPE;
}

impl Decode for MultiplexElementRepeatCount {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => d
                .integer(Range::new(1, 65535))
                .map(|value| value as u16)
                .map(Self::Finite),
            1 => Ok(Self::UntilClosingFlag),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for MultiplexElementRepeatCount {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Finite(value) => {
                e.choice(0, 2, false);
                e.integer(i64::from(*value), Range::new(1, 65535));
            }
            Self::UntilClosingFlag => e.choice(1, 2, false),
        }
    }
}

impl Message for MultiplexElementRepeatCount {
    const NAME: &'static str = "MultiplexElement.repeatCount";
    const SCHEMA: &'static Type = &schema::MULTIPLEX_ELEMENT_REPEAT_COUNT;
}

impl Decode for MultiplexEntrySendAck {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            sequence_number: d.integer(Range::new(0, 255))? as u8,
            multiplex_table_entry_number: d.list(Size::range(1, 15), 4, |d| {
                d.integer(Range::new(1, 15)).map(|value| value as u8)
            })?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MultiplexEntrySendAck {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.sequence_number), Range::new(0, 255));
        e.list(
            &self.multiplex_table_entry_number,
            Size::range(1, 15),
            |e, value| e.integer(i64::from(*value), Range::new(1, 15)),
        );
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MultiplexEntrySendAck {
    const NAME: &'static str = "MultiplexEntrySendAck";
    const SCHEMA: &'static Type = &schema::MULTIPLEX_ENTRY_SEND_ACK;
}

impl Decode for MultiplexEntrySendReject {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            sequence_number: d.integer(Range::new(0, 255))? as u8,
            rejection_descriptions: d.list(
                Size::range(1, 15),
                7,
                MultiplexEntryRejectionDescriptions::decode,
            )?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MultiplexEntrySendReject {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.sequence_number), Range::new(0, 255));
        e.list(
            &self.rejection_descriptions,
            Size::range(1, 15),
            |e, value| value.encode(e),
        );
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MultiplexEntrySendReject {
    const NAME: &'static str = "MultiplexEntrySendReject";
    const SCHEMA: &'static Type = &schema::MULTIPLEX_ENTRY_SEND_REJECT;
}

impl Decode for MultiplexEntryRejectionDescriptions {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            multiplex_table_entry_number: d.integer(Range::new(1, 15))? as u8,
            cause: MultiplexEntryRejectionCause::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MultiplexEntryRejectionDescriptions {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(
            i64::from(self.multiplex_table_entry_number),
            Range::new(1, 15),
        );
        self.cause.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MultiplexEntryRejectionDescriptions {
    const NAME: &'static str = "MultiplexEntryRejectionDescriptions";
    const SCHEMA: &'static Type = &schema::MULTIPLEX_ENTRY_REJECTION_DESCRIPTIONS;
}

impl Decode for MultiplexEntryRejectionCause {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::UnspecifiedCause),
            1 => Ok(Self::DescriptorTooComplex),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for MultiplexEntryRejectionCause {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::UnspecifiedCause => e.choice(0, 2, true),
            Self::DescriptorTooComplex => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for MultiplexEntryRejectionCause {
    const NAME: &'static str = "MultiplexEntryRejectionDescriptions.cause";
    const SCHEMA: &'static Type = &schema::MULTIPLEX_ENTRY_REJECTION_CAUSE;
}

impl Decode for MultiplexEntrySendRelease {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            multiplex_table_entry_number: d.list(Size::range(1, 15), 4, |d| {
                d.integer(Range::new(1, 15)).map(|value| value as u8)
            })?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MultiplexEntrySendRelease {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.list(
            &self.multiplex_table_entry_number,
            Size::range(1, 15),
            |e, value| e.integer(i64::from(*value), Range::new(1, 15)),
        );
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MultiplexEntrySendRelease {
    const NAME: &'static str = "MultiplexEntrySendRelease";
    const SCHEMA: &'static Type = &schema::MULTIPLEX_ENTRY_SEND_RELEASE;
}

impl Decode for RequestMultiplexEntry {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            entry_numbers: d.list(Size::range(1, 15), 4, |d| {
                d.integer(Range::new(1, 15)).map(|value| value as u8)
            })?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RequestMultiplexEntry {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.list(&self.entry_numbers, Size::range(1, 15), |e, value| {
            e.integer(i64::from(*value), Range::new(1, 15))
        });
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RequestMultiplexEntry {
    const NAME: &'static str = "RequestMultiplexEntry";
    const SCHEMA: &'static Type = &schema::REQUEST_MULTIPLEX_ENTRY;
}

impl Decode for RequestMultiplexEntryAck {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            entry_numbers: d.list(Size::range(1, 15), 4, |d| {
                d.integer(Range::new(1, 15)).map(|value| value as u8)
            })?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RequestMultiplexEntryAck {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.list(&self.entry_numbers, Size::range(1, 15), |e, value| {
            e.integer(i64::from(*value), Range::new(1, 15))
        });
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RequestMultiplexEntryAck {
    const NAME: &'static str = "RequestMultiplexEntryAck";
    const SCHEMA: &'static Type = &schema::REQUEST_MULTIPLEX_ENTRY_ACK;
}

impl Decode for RequestMultiplexEntryReject {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            entry_numbers: d.list(Size::range(1, 15), 4, |d| {
                d.integer(Range::new(1, 15)).map(|value| value as u8)
            })?,
            rejection_descriptions: d.list(
                Size::range(1, 15),
                6,
                RequestMultiplexEntryRejectionDescriptions::decode,
            )?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RequestMultiplexEntryReject {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.list(&self.entry_numbers, Size::range(1, 15), |e, value| {
            e.integer(i64::from(*value), Range::new(1, 15))
        });
        e.list(
            &self.rejection_descriptions,
            Size::range(1, 15),
            |e, value| value.encode(e),
        );
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RequestMultiplexEntryReject {
    const NAME: &'static str = "RequestMultiplexEntryReject";
    const SCHEMA: &'static Type = &schema::REQUEST_MULTIPLEX_ENTRY_REJECT;
}

impl Decode for RequestMultiplexEntryRejectionDescriptions {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            multiplex_table_entry_number: d.integer(Range::new(1, 15))? as u8,
            cause: RequestMultiplexEntryRejectionCause::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RequestMultiplexEntryRejectionDescriptions {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(
            i64::from(self.multiplex_table_entry_number),
            Range::new(1, 15),
        );
        self.cause.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RequestMultiplexEntryRejectionDescriptions {
    const NAME: &'static str = "RequestMultiplexEntryRejectionDescriptions";
    const SCHEMA: &'static Type = &schema::REQUEST_MULTIPLEX_ENTRY_REJECTION_DESCRIPTIONS;
}

impl Decode for RequestMultiplexEntryRejectionCause {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(1, true)? {
            0 => Ok(Self::UnspecifiedCause),
            index => d.unknown_alternative(index - 1).map(Self::Unknown),
        }
    }
}

impl Encode for RequestMultiplexEntryRejectionCause {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::UnspecifiedCause => e.choice(0, 1, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 1),
        }
    }
}

impl Message for RequestMultiplexEntryRejectionCause {
    const NAME: &'static str = "RequestMultiplexEntryRejectionDescriptions.cause";
    const SCHEMA: &'static Type = &schema::REQUEST_MULTIPLEX_ENTRY_REJECTION_CAUSE;
}

impl Decode for RequestMultiplexEntryRelease {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            entry_numbers: d.list(Size::range(1, 15), 4, |d| {
                d.integer(Range::new(1, 15)).map(|value| value as u8)
            })?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RequestMultiplexEntryRelease {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.list(&self.entry_numbers, Size::range(1, 15), |e, value| {
            e.integer(i64::from(*value), Range::new(1, 15))
        });
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RequestMultiplexEntryRelease {
    const NAME: &'static str = "RequestMultiplexEntryRelease";
    const SCHEMA: &'static Type = &schema::REQUEST_MULTIPLEX_ENTRY_RELEASE;
}

impl Decode for H223MultiplexReconfiguration {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => H223ModeChange::decode(d).map(Self::H223ModeChange),
            1 => H223AnnexADoubleFlag::decode(d).map(Self::H223AnnexADoubleFlag),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for H223MultiplexReconfiguration {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::H223ModeChange(value) => {
                e.choice(0, 2, true);
                value.encode(e);
            }
            Self::H223AnnexADoubleFlag(value) => {
                e.choice(1, 2, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for H223MultiplexReconfiguration {
    const NAME: &'static str = "H223MultiplexReconfiguration";
    const SCHEMA: &'static Type = &schema::H223_MULTIPLEX_RECONFIGURATION;
}

impl Decode for H223ModeChange {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::ToLevel0),
            1 => Ok(Self::ToLevel1),
            2 => Ok(Self::ToLevel2),
            3 => Ok(Self::ToLevel2WithOptionalHeader),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for H223ModeChange {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ToLevel0 => e.choice(0, 4, true),
            Self::ToLevel1 => e.choice(1, 4, true),
            Self::ToLevel2 => e.choice(2, 4, true),
            Self::ToLevel2WithOptionalHeader => e.choice(3, 4, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for H223ModeChange {
    const NAME: &'static str = "H223MultiplexReconfiguration.h223ModeChange";
    const SCHEMA: &'static Type = &schema::H223_MODE_CHANGE;
}

impl Decode for H223AnnexADoubleFlag {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::Start),
            1 => Ok(Self::Stop),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for H223AnnexADoubleFlag {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Start => e.choice(0, 2, true),
            Self::Stop => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for H223AnnexADoubleFlag {
    const NAME: &'static str = "H223MultiplexReconfiguration.h223AnnexADoubleFlag";
    const SCHEMA: &'static Type = &schema::H223_ANNEX_A_DOUBLE_FLAG;
}

impl Decode for MobileMultilinkReconfigurationCommand {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            sample_size: d.integer(Range::new(1, 255))? as u8,
            samples_per_frame: d.integer(Range::new(1, 255))? as u8,
            status: MobileMultilinkReconfigurationStatus::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MobileMultilinkReconfigurationCommand {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.sample_size), Range::new(1, 255));
        e.integer(i64::from(self.samples_per_frame), Range::new(1, 255));
        self.status.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MobileMultilinkReconfigurationCommand {
    const NAME: &'static str = "MobileMultilinkReconfigurationCommand";
    const SCHEMA: &'static Type = &schema::MOBILE_MULTILINK_RECONFIGURATION_COMMAND;
}

impl Decode for MobileMultilinkReconfigurationStatus {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::Synchronized),
            1 => Ok(Self::Reconfiguration),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for MobileMultilinkReconfigurationStatus {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Synchronized => e.choice(0, 2, true),
            Self::Reconfiguration => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for MobileMultilinkReconfigurationStatus {
    const NAME: &'static str = "MobileMultilinkReconfigurationCommand.status";
    const SCHEMA: &'static Type = &schema::MOBILE_MULTILINK_RECONFIGURATION_STATUS;
}

impl Decode for MobileMultilinkReconfigurationIndication {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            sample_size: d.integer(Range::new(1, 255))? as u8,
            samples_per_frame: d.integer(Range::new(1, 255))? as u8,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MobileMultilinkReconfigurationIndication {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.sample_size), Range::new(1, 255));
        e.integer(i64::from(self.samples_per_frame), Range::new(1, 255));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MobileMultilinkReconfigurationIndication {
    const NAME: &'static str = "MobileMultilinkReconfigurationIndication";
    const SCHEMA: &'static Type = &schema::MOBILE_MULTILINK_RECONFIGURATION_INDICATION;
}

impl Decode for RequestMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            sequence_number: d.integer(Range::new(0, 255))? as u8,
            requested_modes: d.list(Size::range(1, 256), 16, |d| {
                d.list(Size::range(1, 256), 8, ModeElement::decode)
            })?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RequestMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.sequence_number), Range::new(0, 255));
        e.list(&self.requested_modes, Size::range(1, 256), |e, value| {
            e.list(value, Size::range(1, 256), |e, value| value.encode(e))
        });
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RequestMode {
    const NAME: &'static str = "RequestMode";
    const SCHEMA: &'static Type = &schema::REQUEST_MODE;
}

impl Decode for RequestModeAck {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            sequence_number: d.integer(Range::new(0, 255))? as u8,
            response: RequestModeAckResponse::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RequestModeAck {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.sequence_number), Range::new(0, 255));
        self.response.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RequestModeAck {
    const NAME: &'static str = "RequestModeAck";
    const SCHEMA: &'static Type = &schema::REQUEST_MODE_ACK;
}

impl Decode for RequestModeAckResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::WillTransmitMostPreferredMode),
            1 => Ok(Self::WillTransmitLessPreferredMode),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for RequestModeAckResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::WillTransmitMostPreferredMode => e.choice(0, 2, true),
            Self::WillTransmitLessPreferredMode => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for RequestModeAckResponse {
    const NAME: &'static str = "RequestModeAck.response";
    const SCHEMA: &'static Type = &schema::REQUEST_MODE_ACK_RESPONSE;
}

impl Decode for RequestModeReject {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            sequence_number: d.integer(Range::new(0, 255))? as u8,
            cause: RequestModeRejectCause::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RequestModeReject {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.sequence_number), Range::new(0, 255));
        self.cause.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RequestModeReject {
    const NAME: &'static str = "RequestModeReject";
    const SCHEMA: &'static Type = &schema::REQUEST_MODE_REJECT;
}

impl Decode for RequestModeRejectCause {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::ModeUnavailable),
            1 => Ok(Self::MultipointConstraint),
            2 => Ok(Self::RequestDenied),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for RequestModeRejectCause {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ModeUnavailable => e.choice(0, 3, true),
            Self::MultipointConstraint => e.choice(1, 3, true),
            Self::RequestDenied => e.choice(2, 3, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for RequestModeRejectCause {
    const NAME: &'static str = "RequestModeReject.cause";
    const SCHEMA: &'static Type = &schema::REQUEST_MODE_REJECT_CAUSE;
}

impl Decode for RequestModeRelease {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RequestModeRelease {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RequestModeRelease {
    const NAME: &'static str = "RequestModeRelease";
    const SCHEMA: &'static Type = &schema::REQUEST_MODE_RELEASE;
}

impl Decode for ModeElement {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            r#type: ModeElementType::decode(d)?,
            h223_mode_parameters: if preamble & 0x1 != 0 {
                Some(H223ModeParameters::decode(d)?)
            } else {
                None
            },
            v76_mode_parameters: None,
            h2250_mode_parameters: None,
            generic_mode_parameters: None,
            multiplexed_stream_mode_parameters: None,
            logical_channel_number: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 5)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.v76_mode_parameters = Some(V76ModeParameters::decode(d)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.h2250_mode_parameters = Some(Box::new(H2250ModeParameters::decode(d)?));
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.generic_mode_parameters = Some(Box::new(GenericCapability::decode(d)?));
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.multiplexed_stream_mode_parameters =
                    Some(MultiplexedStreamModeParameters::decode(d)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.logical_channel_number = Some(d.integer(Range::new(1, 65535))? as u16);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ModeElement {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.v76_mode_parameters.is_some(),
                self.h2250_mode_parameters.is_some(),
                self.generic_mode_parameters.is_some(),
                self.multiplexed_stream_mode_parameters.is_some(),
                self.logical_channel_number.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.h223_mode_parameters.is_some());
        self.r#type.encode(e);
        if let Some(value) = &self.h223_mode_parameters {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.v76_mode_parameters {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.h2250_mode_parameters {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.generic_mode_parameters {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.multiplexed_stream_mode_parameters {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.logical_channel_number {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(1, 65535));
                e.leave(start);
            }
            e.extension(&self.extension, 5);
        }
    }
}

impl Message for ModeElement {
    const NAME: &'static str = "ModeElement";
    const SCHEMA: &'static Type = &schema::MODE_ELEMENT;
}

impl Decode for ModeElementType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        d.nested(|d| match d.choice(5, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => VideoMode::decode(d).map(Self::VideoMode),
            2 => Ok(Self::AudioMode(Box::new(AudioMode::decode(d)?))),
            3 => Ok(Self::DataMode(Box::new(DataMode::decode(d)?))),
            4 => EncryptionMode::decode(d).map(Self::EncryptionMode),
            5 => {
                let around = d.enter()?;
                let value = Box::new(H235Mode::decode(d)?);
                d.leave(around);
                Ok(Self::H235Mode(value))
            }
            6 => {
                let around = d.enter()?;
                let value = Box::new(MultiplexedStreamParameter::decode(d)?);
                d.leave(around);
                Ok(Self::MultiplexedStreamMode(value))
            }
            7 => {
                let around = d.enter()?;
                let value = Box::new(RedundancyEncodingDtMode::decode(d)?);
                d.leave(around);
                Ok(Self::RedundancyEncodingDtMode(value))
            }
            8 => {
                let around = d.enter()?;
                let value = MultiplePayloadStreamMode::decode(d)?;
                d.leave(around);
                Ok(Self::MultiplePayloadStreamMode(value))
            }
            9 => {
                let around = d.enter()?;
                let value = DepFecMode::decode(d)?;
                d.leave(around);
                Ok(Self::DepFecMode(value))
            }
            10 => {
                let around = d.enter()?;
                let value = Box::new(FecMode::decode(d)?);
                d.leave(around);
                Ok(Self::FecMode(value))
            }
            index => d.unknown_alternative(index - 5).map(Self::Unknown),
        })
    }
}

impl Encode for ModeElementType {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.nested(|e| match self {
            Self::NonStandard(value) => {
                e.choice(0, 5, true);
                value.encode(e);
            }
            Self::VideoMode(value) => {
                e.choice(1, 5, true);
                value.encode(e);
            }
            Self::AudioMode(value) => {
                e.choice(2, 5, true);
                value.encode(e);
            }
            Self::DataMode(value) => {
                e.choice(3, 5, true);
                value.encode(e);
            }
            Self::EncryptionMode(value) => {
                e.choice(4, 5, true);
                value.encode(e);
            }
            Self::H235Mode(value) => {
                e.choice(5, 5, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::MultiplexedStreamMode(value) => {
                e.choice(6, 5, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::RedundancyEncodingDtMode(value) => {
                e.choice(7, 5, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::MultiplePayloadStreamMode(value) => {
                e.choice(8, 5, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::DepFecMode(value) => {
                e.choice(9, 5, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::FecMode(value) => {
                e.choice(10, 5, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 5),
        });
    }
}

impl Message for ModeElementType {
    const NAME: &'static str = "ModeElementType";
    const SCHEMA: &'static Type = &schema::MODE_ELEMENT_TYPE;
}

impl Decode for H235Mode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            encryption_authentication_and_integrity: EncryptionAuthenticationAndIntegrity::decode(
                d,
            )?,
            media_mode: H235MediaMode::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H235Mode {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.encryption_authentication_and_integrity.encode(e);
        self.media_mode.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for H235Mode {
    const NAME: &'static str = "H235Mode";
    const SCHEMA: &'static Type = &schema::H235_MODE;
}

impl Decode for H235MediaMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => VideoMode::decode(d).map(Self::VideoMode),
            2 => Ok(Self::AudioMode(Box::new(AudioMode::decode(d)?))),
            3 => Ok(Self::DataMode(Box::new(DataMode::decode(d)?))),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for H235MediaMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 4, true);
                value.encode(e);
            }
            Self::VideoMode(value) => {
                e.choice(1, 4, true);
                value.encode(e);
            }
            Self::AudioMode(value) => {
                e.choice(2, 4, true);
                value.encode(e);
            }
            Self::DataMode(value) => {
                e.choice(3, 4, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for H235MediaMode {
    const NAME: &'static str = "H235Mode.mediaMode";
    const SCHEMA: &'static Type = &schema::H235_MEDIA_MODE;
}

impl Decode for MultiplexedStreamModeParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            logical_channel_number: d.integer(Range::new(1, 65535))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MultiplexedStreamModeParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.logical_channel_number), Range::new(1, 65535));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MultiplexedStreamModeParameters {
    const NAME: &'static str = "MultiplexedStreamModeParameters";
    const SCHEMA: &'static Type = &schema::MULTIPLEXED_STREAM_MODE_PARAMETERS;
}

impl Decode for RedundancyEncodingMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            redundancy_encoding_method: RedundancyEncodingMethod::decode(d)?,
            secondary_encoding: if preamble & 0x1 != 0 {
                Some(SecondaryEncoding::decode(d)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RedundancyEncodingMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.secondary_encoding.is_some());
        self.redundancy_encoding_method.encode(e);
        if let Some(value) = &self.secondary_encoding {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RedundancyEncodingMode {
    const NAME: &'static str = "RedundancyEncodingMode";
    const SCHEMA: &'static Type = &schema::REDUNDANCY_ENCODING_MODE;
}

impl Decode for SecondaryEncoding {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => Ok(Self::AudioData(Box::new(AudioMode::decode(d)?))),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for SecondaryEncoding {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 2, true);
                value.encode(e);
            }
            Self::AudioData(value) => {
                e.choice(1, 2, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for SecondaryEncoding {
    const NAME: &'static str = "RedundancyEncodingMode.secondaryEncoding";
    const SCHEMA: &'static Type = &schema::SECONDARY_ENCODING;
}

impl Decode for RedundancyEncodingDtMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            redundancy_encoding_method: RedundancyEncodingMethod::decode(d)?,
            primary: RedundancyEncodingDtModeElement::decode(d)?,
            secondary: d.list(Size::ANY, 7, RedundancyEncodingDtModeElement::decode)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RedundancyEncodingDtMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.redundancy_encoding_method.encode(e);
        self.primary.encode(e);
        e.list(&self.secondary, Size::ANY, |e, value| value.encode(e));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RedundancyEncodingDtMode {
    const NAME: &'static str = "RedundancyEncodingDTMode";
    const SCHEMA: &'static Type = &schema::REDUNDANCY_ENCODING_DT_MODE;
}

impl Decode for RedundancyEncodingDtModeElement {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            r#type: RedundancyEncodingDtModeElementType::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RedundancyEncodingDtModeElement {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.r#type.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RedundancyEncodingDtModeElement {
    const NAME: &'static str = "RedundancyEncodingDTModeElement";
    const SCHEMA: &'static Type = &schema::REDUNDANCY_ENCODING_DT_MODE_ELEMENT;
}

impl Decode for RedundancyEncodingDtModeElementType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(6, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => VideoMode::decode(d).map(Self::VideoMode),
            2 => Ok(Self::AudioMode(Box::new(AudioMode::decode(d)?))),
            3 => Ok(Self::DataMode(Box::new(DataMode::decode(d)?))),
            4 => EncryptionMode::decode(d).map(Self::EncryptionMode),
            5 => Ok(Self::H235Mode(Box::new(H235Mode::decode(d)?))),
            6 => {
                let around = d.enter()?;
                let value = Box::new(FecMode::decode(d)?);
                d.leave(around);
                Ok(Self::FecMode(value))
            }
            index => d.unknown_alternative(index - 6).map(Self::Unknown),
        }
    }
}

impl Encode for RedundancyEncodingDtModeElementType {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 6, true);
                value.encode(e);
            }
            Self::VideoMode(value) => {
                e.choice(1, 6, true);
                value.encode(e);
            }
            Self::AudioMode(value) => {
                e.choice(2, 6, true);
                value.encode(e);
            }
            Self::DataMode(value) => {
                e.choice(3, 6, true);
                value.encode(e);
            }
            Self::EncryptionMode(value) => {
                e.choice(4, 6, true);
                value.encode(e);
            }
            Self::H235Mode(value) => {
                e.choice(5, 6, true);
                value.encode(e);
            }
            Self::FecMode(value) => {
                e.choice(6, 6, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 6),
        }
    }
}

impl Message for RedundancyEncodingDtModeElementType {
    const NAME: &'static str = "RedundancyEncodingDTModeElement.type";
    const SCHEMA: &'static Type = &schema::REDUNDANCY_ENCODING_DT_MODE_ELEMENT_TYPE;
}

impl Decode for MultiplePayloadStreamMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            elements: d.list(Size::ANY, 7, MultiplePayloadStreamElementMode::decode)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MultiplePayloadStreamMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.list(&self.elements, Size::ANY, |e, value| value.encode(e));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MultiplePayloadStreamMode {
    const NAME: &'static str = "MultiplePayloadStreamMode";
    const SCHEMA: &'static Type = &schema::MULTIPLE_PAYLOAD_STREAM_MODE;
}

impl Decode for MultiplePayloadStreamElementMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            r#type: Box::new(ModeElementType::decode(d)?),
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MultiplePayloadStreamElementMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.r#type.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MultiplePayloadStreamElementMode {
    const NAME: &'static str = "MultiplePayloadStreamElementMode";
    const SCHEMA: &'static Type = &schema::MULTIPLE_PAYLOAD_STREAM_ELEMENT_MODE;
}

impl Decode for FecMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            protected_element: Box::new(ModeElementType::decode(d)?),
            fec_scheme: if preamble & 0x2 != 0 {
                Some(d.object_identifier()?)
            } else {
                None
            },
            rfc2733_format: if preamble & 0x1 != 0 {
                Some(FecModeRfc2733Format::decode(d)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for FecMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.fec_scheme.is_some());
        e.bool(self.rfc2733_format.is_some());
        self.protected_element.encode(e);
        if let Some(value) = &self.fec_scheme {
            e.object_identifier(value);
        }
        if let Some(value) = &self.rfc2733_format {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for FecMode {
    const NAME: &'static str = "FECMode";
    const SCHEMA: &'static Type = &schema::FEC_MODE;
}

impl Decode for FecModeRfc2733Format {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, false)? {
            0 => d.unsigned(1).map(Self::Rfc2733Rfc2198),
            1 => d.unsigned(1).map(Self::Rfc2733SamePort),
            2 => d.unsigned(1).map(Self::Rfc2733DiffPort),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for FecModeRfc2733Format {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Rfc2733Rfc2198(value) => {
                e.choice(0, 3, false);
                e.unsigned(*value, 1);
            }
            Self::Rfc2733SamePort(value) => {
                e.choice(1, 3, false);
                e.unsigned(*value, 1);
            }
            Self::Rfc2733DiffPort(value) => {
                e.choice(2, 3, false);
                e.unsigned(*value, 1);
            }
        }
    }
}

impl Message for FecModeRfc2733Format {
    const NAME: &'static str = "FECMode.rfc2733Format";
    const SCHEMA: &'static Type = &schema::FEC_MODE_RFC2733_FORMAT;
}

impl Decode for DepFecMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(1, true)? {
            0 => Ok(Self::Rfc2733Mode(Box::new(DepFecModeRfc2733::decode(d)?))),
            index => d.unknown_alternative(index - 1).map(Self::Unknown),
        }
    }
}

impl Encode for DepFecMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Rfc2733Mode(value) => {
                e.choice(0, 1, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 1),
        }
    }
}

impl Message for DepFecMode {
    const NAME: &'static str = "DepFECMode";
    const SCHEMA: &'static Type = &schema::DEP_FEC_MODE;
}

impl Decode for DepFecModeRfc2733 {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            mode: DepFecModeMode::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for DepFecModeRfc2733 {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.mode.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DepFecModeRfc2733 {
    const NAME: &'static str = "DepFECMode.rfc2733Mode";
    const SCHEMA: &'static Type = &schema::DEP_FEC_MODE_RFC2733;
}

impl Decode for DepFecModeMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::RedundancyEncoding),
            1 => DepFecModeSeparateStream::decode(d).map(Self::SeparateStream),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for DepFecModeMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::RedundancyEncoding => e.choice(0, 2, true),
            Self::SeparateStream(value) => {
                e.choice(1, 2, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for DepFecModeMode {
    const NAME: &'static str = "DepFECMode.rfc2733Mode.mode";
    const SCHEMA: &'static Type = &schema::DEP_FEC_MODE_MODE;
}

impl Decode for DepFecModeSeparateStream {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => DepFecModeDifferentPort::decode(d).map(Self::DifferentPort),
            1 => DepFecModeSamePort::decode(d).map(Self::SamePort),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for DepFecModeSeparateStream {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::DifferentPort(value) => {
                e.choice(0, 2, true);
                value.encode(e);
            }
            Self::SamePort(value) => {
                e.choice(1, 2, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for DepFecModeSeparateStream {
    const NAME: &'static str = "DepFECMode.rfc2733Mode.mode.separateStream";
    const SCHEMA: &'static Type = &schema::DEP_FEC_MODE_SEPARATE_STREAM;
}

impl Decode for DepFecModeDifferentPort {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            protected_session_id: d.integer(Range::new(1, 255))? as u8,
            protected_payload_type: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(0, 127))? as u8)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for DepFecModeDifferentPort {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.protected_payload_type.is_some());
        e.integer(i64::from(self.protected_session_id), Range::new(1, 255));
        if let Some(value) = &self.protected_payload_type {
            e.integer(i64::from(*value), Range::new(0, 127));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DepFecModeDifferentPort {
    const NAME: &'static str = "DepFECMode.rfc2733Mode.mode.separateStream.differentPort";
    const SCHEMA: &'static Type = &schema::DEP_FEC_MODE_DIFFERENT_PORT;
}

impl Decode for DepFecModeSamePort {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            protected_type: Box::new(ModeElementType::decode(d)?),
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for DepFecModeSamePort {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.protected_type.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DepFecModeSamePort {
    const NAME: &'static str = "DepFECMode.rfc2733Mode.mode.separateStream.samePort";
    const SCHEMA: &'static Type = &schema::DEP_FEC_MODE_SAME_PORT;
}

impl Decode for H2250ModeParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            redundancy_encoding_mode: if preamble & 0x1 != 0 {
                Some(RedundancyEncodingMode::decode(d)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H2250ModeParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.redundancy_encoding_mode.is_some());
        if let Some(value) = &self.redundancy_encoding_mode {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for H2250ModeParameters {
    const NAME: &'static str = "H2250ModeParameters";
    const SCHEMA: &'static Type = &schema::H2250_MODE_PARAMETERS;
}

impl Decode for H223ModeParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            adaptation_layer_type: H223ModeAdaptationLayer::decode(d)?,
            segmentable_flag: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H223ModeParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.adaptation_layer_type.encode(e);
        e.bool(self.segmentable_flag);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for H223ModeParameters {
    const NAME: &'static str = "H223ModeParameters";
    const SCHEMA: &'static Type = &schema::H223_MODE_PARAMETERS;
}

impl Decode for H223ModeAdaptationLayer {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(6, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => Ok(Self::Al1Framed),
            2 => Ok(Self::Al1NotFramed),
            3 => Ok(Self::Al2WithoutSequenceNumbers),
            4 => Ok(Self::Al2WithSequenceNumbers),
            5 => H223ModeAl3::decode(d).map(Self::Al3),
            6 => {
                let around = d.enter()?;
                let value = Box::new(H223Al1mParameters::decode(d)?);
                d.leave(around);
                Ok(Self::Al1m(value))
            }
            7 => {
                let around = d.enter()?;
                let value = H223Al2mParameters::decode(d)?;
                d.leave(around);
                Ok(Self::Al2m(value))
            }
            8 => {
                let around = d.enter()?;
                let value = Box::new(H223Al3mParameters::decode(d)?);
                d.leave(around);
                Ok(Self::Al3m(value))
            }
            index => d.unknown_alternative(index - 6).map(Self::Unknown),
        }
    }
}

impl Encode for H223ModeAdaptationLayer {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 6, true);
                value.encode(e);
            }
            Self::Al1Framed => e.choice(1, 6, true),
            Self::Al1NotFramed => e.choice(2, 6, true),
            Self::Al2WithoutSequenceNumbers => e.choice(3, 6, true),
            Self::Al2WithSequenceNumbers => e.choice(4, 6, true),
            Self::Al3(value) => {
                e.choice(5, 6, true);
                value.encode(e);
            }
            Self::Al1m(value) => {
                e.choice(6, 6, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Al2m(value) => {
                e.choice(7, 6, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Al3m(value) => {
                e.choice(8, 6, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 6),
        }
    }
}

impl Message for H223ModeAdaptationLayer {
    const NAME: &'static str = "H223ModeParameters.adaptationLayerType";
    const SCHEMA: &'static Type = &schema::H223_MODE_ADAPTATION_LAYER;
}

impl Decode for H223ModeAl3 {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            control_field_octets: d.integer(Range::new(0, 2))? as u8,
            send_buffer_size: d.integer(Range::new(0, 16777215))? as u32,
        })
    }
}

impl Encode for H223ModeAl3 {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.integer(i64::from(self.control_field_octets), Range::new(0, 2));
        e.integer(i64::from(self.send_buffer_size), Range::new(0, 16777215));
    }
}

impl Message for H223ModeAl3 {
    const NAME: &'static str = "H223ModeParameters.adaptationLayerType.al3";
    const SCHEMA: &'static Type = &schema::H223_MODE_AL3;
}

impl Decode for V76ModeParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::SuspendResumewAddress),
            1 => Ok(Self::SuspendResumewoAddress),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for V76ModeParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::SuspendResumewAddress => e.choice(0, 2, true),
            Self::SuspendResumewoAddress => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for V76ModeParameters {
    const NAME: &'static str = "V76ModeParameters";
    const SCHEMA: &'static Type = &schema::V76_MODE_PARAMETERS;
}

impl Decode for EncryptionMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => Ok(Self::H233Encryption),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for EncryptionMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 2, true);
                value.encode(e);
            }
            Self::H233Encryption => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for EncryptionMode {
    const NAME: &'static str = "EncryptionMode";
    const SCHEMA: &'static Type = &schema::ENCRYPTION_MODE;
}

impl Decode for VideoMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(5, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => H261VideoMode::decode(d).map(Self::H261VideoMode),
            2 => Ok(Self::H262VideoMode(Box::new(H262VideoMode::decode(d)?))),
            3 => Ok(Self::H263VideoMode(Box::new(H263VideoMode::decode(d)?))),
            4 => Ok(Self::Is11172VideoMode(Box::new(Is11172VideoMode::decode(
                d,
            )?))),
            5 => {
                let around = d.enter()?;
                let value = Box::new(GenericCapability::decode(d)?);
                d.leave(around);
                Ok(Self::GenericVideoMode(value))
            }
            index => d.unknown_alternative(index - 5).map(Self::Unknown),
        }
    }
}

impl Encode for VideoMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 5, true);
                value.encode(e);
            }
            Self::H261VideoMode(value) => {
                e.choice(1, 5, true);
                value.encode(e);
            }
            Self::H262VideoMode(value) => {
                e.choice(2, 5, true);
                value.encode(e);
            }
            Self::H263VideoMode(value) => {
                e.choice(3, 5, true);
                value.encode(e);
            }
            Self::Is11172VideoMode(value) => {
                e.choice(4, 5, true);
                value.encode(e);
            }
            Self::GenericVideoMode(value) => {
                e.choice(5, 5, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 5),
        }
    }
}

impl Message for VideoMode {
    const NAME: &'static str = "VideoMode";
    const SCHEMA: &'static Type = &schema::VIDEO_MODE;
}

impl Decode for H261VideoMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            resolution: H261VideoModeResolution::decode(d)?,
            bit_rate: d.integer(Range::new(1, 19200))? as u16,
            still_image_transmission: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H261VideoMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.resolution.encode(e);
        e.integer(i64::from(self.bit_rate), Range::new(1, 19200));
        e.bool(self.still_image_transmission);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for H261VideoMode {
    const NAME: &'static str = "H261VideoMode";
    const SCHEMA: &'static Type = &schema::H261_VIDEO_MODE;
}

impl Decode for H261VideoModeResolution {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => Ok(Self::Qcif),
            1 => Ok(Self::Cif),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for H261VideoModeResolution {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Qcif => e.choice(0, 2, false),
            Self::Cif => e.choice(1, 2, false),
        }
    }
}

impl Message for H261VideoModeResolution {
    const NAME: &'static str = "H261VideoMode.resolution";
    const SCHEMA: &'static Type = &schema::H261_VIDEO_MODE_RESOLUTION;
}

impl Decode for H262VideoMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(7)?;
        let mut value = Self {
            profile_and_level: ProfileAndLevel::decode(d)?,
            video_bit_rate: if preamble & 0x20 != 0 {
                Some(d.integer(Range::new(0, 1073741823))? as u32)
            } else {
                None
            },
            vbv_buffer_size: if preamble & 0x10 != 0 {
                Some(d.integer(Range::new(0, 262143))? as u32)
            } else {
                None
            },
            samples_per_line: if preamble & 0x8 != 0 {
                Some(d.integer(Range::new(0, 16383))? as u16)
            } else {
                None
            },
            lines_per_frame: if preamble & 0x4 != 0 {
                Some(d.integer(Range::new(0, 16383))? as u16)
            } else {
                None
            },
            frames_per_second: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(0, 15))? as u8)
            } else {
                None
            },
            luminance_sample_rate: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(0, 4294967295))? as u32)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x40 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H262VideoMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.video_bit_rate.is_some());
        e.bool(self.vbv_buffer_size.is_some());
        e.bool(self.samples_per_line.is_some());
        e.bool(self.lines_per_frame.is_some());
        e.bool(self.frames_per_second.is_some());
        e.bool(self.luminance_sample_rate.is_some());
        self.profile_and_level.encode(e);
        if let Some(value) = &self.video_bit_rate {
            e.integer(i64::from(*value), Range::new(0, 1073741823));
        }
        if let Some(value) = &self.vbv_buffer_size {
            e.integer(i64::from(*value), Range::new(0, 262143));
        }
        if let Some(value) = &self.samples_per_line {
            e.integer(i64::from(*value), Range::new(0, 16383));
        }
        if let Some(value) = &self.lines_per_frame {
            e.integer(i64::from(*value), Range::new(0, 16383));
        }
        if let Some(value) = &self.frames_per_second {
            e.integer(i64::from(*value), Range::new(0, 15));
        }
        if let Some(value) = &self.luminance_sample_rate {
            e.integer(i64::from(*value), Range::new(0, 4294967295));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for H262VideoMode {
    const NAME: &'static str = "H262VideoMode";
    const SCHEMA: &'static Type = &schema::H262_VIDEO_MODE;
}

impl Decode for ProfileAndLevel {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(11, true)? {
            0 => Ok(Self::ProfileAndLevelSpAtMl),
            1 => Ok(Self::ProfileAndLevelMpAtLl),
            2 => Ok(Self::ProfileAndLevelMpAtMl),
            3 => Ok(Self::ProfileAndLevelMpAtH14),
            4 => Ok(Self::ProfileAndLevelMpAtHl),
            5 => Ok(Self::ProfileAndLevelSnrAtLl),
            6 => Ok(Self::ProfileAndLevelSnrAtMl),
            7 => Ok(Self::ProfileAndLevelSpatialAtH14),
            8 => Ok(Self::ProfileAndLevelHpAtMl),
            9 => Ok(Self::ProfileAndLevelHpAtH14),
            10 => Ok(Self::ProfileAndLevelHpAtHl),
            index => d.unknown_alternative(index - 11).map(Self::Unknown),
        }
    }
}

impl Encode for ProfileAndLevel {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ProfileAndLevelSpAtMl => e.choice(0, 11, true),
            Self::ProfileAndLevelMpAtLl => e.choice(1, 11, true),
            Self::ProfileAndLevelMpAtMl => e.choice(2, 11, true),
            Self::ProfileAndLevelMpAtH14 => e.choice(3, 11, true),
            Self::ProfileAndLevelMpAtHl => e.choice(4, 11, true),
            Self::ProfileAndLevelSnrAtLl => e.choice(5, 11, true),
            Self::ProfileAndLevelSnrAtMl => e.choice(6, 11, true),
            Self::ProfileAndLevelSpatialAtH14 => e.choice(7, 11, true),
            Self::ProfileAndLevelHpAtMl => e.choice(8, 11, true),
            Self::ProfileAndLevelHpAtH14 => e.choice(9, 11, true),
            Self::ProfileAndLevelHpAtHl => e.choice(10, 11, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 11),
        }
    }
}

impl Message for ProfileAndLevel {
    const NAME: &'static str = "H262VideoMode.profileAndLevel";
    const SCHEMA: &'static Type = &schema::PROFILE_AND_LEVEL;
}

impl Decode for H263VideoMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            resolution: H263VideoModeResolution::decode(d)?,
            bit_rate: d.integer(Range::new(1, 19200))? as u16,
            unrestricted_vector: d.bool()?,
            arithmetic_coding: d.bool()?,
            advanced_prediction: d.bool()?,
            pb_frames: d.bool()?,
            error_compensation: None,
            enhancement_layer_info: None,
            h263_options: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 3)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.error_compensation = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.enhancement_layer_info = Some(Box::new(EnhancementLayerInfo::decode(d)?));
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.h263_options = Some(Box::new(H263Options::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H263VideoMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.error_compensation.is_some(),
                self.enhancement_layer_info.is_some(),
                self.h263_options.is_some(),
            ],
        );
        e.bool(additions.any());
        self.resolution.encode(e);
        e.integer(i64::from(self.bit_rate), Range::new(1, 19200));
        e.bool(self.unrestricted_vector);
        e.bool(self.arithmetic_coding);
        e.bool(self.advanced_prediction);
        e.bool(self.pb_frames);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.error_compensation {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.enhancement_layer_info {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.h263_options {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 3);
        }
    }
}

impl Message for H263VideoMode {
    const NAME: &'static str = "H263VideoMode";
    const SCHEMA: &'static Type = &schema::H263_VIDEO_MODE;
}

impl Decode for H263VideoModeResolution {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(5, true)? {
            0 => Ok(Self::Sqcif),
            1 => Ok(Self::Qcif),
            2 => Ok(Self::Cif),
            3 => Ok(Self::Cif4),
            4 => Ok(Self::Cif16),
            5 => d.open_null().map(|()| Self::Custom),
            index => d.unknown_alternative(index - 5).map(Self::Unknown),
        }
    }
}

impl Encode for H263VideoModeResolution {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Sqcif => e.choice(0, 5, true),
            Self::Qcif => e.choice(1, 5, true),
            Self::Cif => e.choice(2, 5, true),
            Self::Cif4 => e.choice(3, 5, true),
            Self::Cif16 => e.choice(4, 5, true),
            Self::Custom => {
                e.choice(5, 5, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 5),
        }
    }
}

impl Message for H263VideoModeResolution {
    const NAME: &'static str = "H263VideoMode.resolution";
    const SCHEMA: &'static Type = &schema::H263_VIDEO_MODE_RESOLUTION;
}

impl Decode for Is11172VideoMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(7)?;
        let mut value = Self {
            constrained_bitstream: d.bool()?,
            video_bit_rate: if preamble & 0x20 != 0 {
                Some(d.integer(Range::new(0, 1073741823))? as u32)
            } else {
                None
            },
            vbv_buffer_size: if preamble & 0x10 != 0 {
                Some(d.integer(Range::new(0, 262143))? as u32)
            } else {
                None
            },
            samples_per_line: if preamble & 0x8 != 0 {
                Some(d.integer(Range::new(0, 16383))? as u16)
            } else {
                None
            },
            lines_per_frame: if preamble & 0x4 != 0 {
                Some(d.integer(Range::new(0, 16383))? as u16)
            } else {
                None
            },
            picture_rate: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(0, 15))? as u8)
            } else {
                None
            },
            luminance_sample_rate: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(0, 4294967295))? as u32)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x40 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for Is11172VideoMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.video_bit_rate.is_some());
        e.bool(self.vbv_buffer_size.is_some());
        e.bool(self.samples_per_line.is_some());
        e.bool(self.lines_per_frame.is_some());
        e.bool(self.picture_rate.is_some());
        e.bool(self.luminance_sample_rate.is_some());
        e.bool(self.constrained_bitstream);
        if let Some(value) = &self.video_bit_rate {
            e.integer(i64::from(*value), Range::new(0, 1073741823));
        }
        if let Some(value) = &self.vbv_buffer_size {
            e.integer(i64::from(*value), Range::new(0, 262143));
        }
        if let Some(value) = &self.samples_per_line {
            e.integer(i64::from(*value), Range::new(0, 16383));
        }
        if let Some(value) = &self.lines_per_frame {
            e.integer(i64::from(*value), Range::new(0, 16383));
        }
        if let Some(value) = &self.picture_rate {
            e.integer(i64::from(*value), Range::new(0, 15));
        }
        if let Some(value) = &self.luminance_sample_rate {
            e.integer(i64::from(*value), Range::new(0, 4294967295));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for Is11172VideoMode {
    const NAME: &'static str = "IS11172VideoMode";
    const SCHEMA: &'static Type = &schema::IS11172_VIDEO_MODE;
}

impl Decode for AudioMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        d.nested(|d| match d.choice(14, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => Ok(Self::G711Alaw64k),
            2 => Ok(Self::G711Alaw56k),
            3 => Ok(Self::G711Ulaw64k),
            4 => Ok(Self::G711Ulaw56k),
            5 => Ok(Self::G72264k),
            6 => Ok(Self::G72256k),
            7 => Ok(Self::G72248k),
            8 => Ok(Self::G728),
            9 => Ok(Self::G729),
            10 => Ok(Self::G729AnnexA),
            11 => AudioModeG7231::decode(d).map(Self::G7231),
            12 => Is11172AudioMode::decode(d).map(Self::Is11172AudioMode),
            13 => Is13818AudioMode::decode(d).map(Self::Is13818AudioMode),
            14 => {
                let around = d.enter()?;
                let value = d.integer(Range::new(1, 256))? as u16;
                d.leave(around);
                Ok(Self::G729WAnnexB(value))
            }
            15 => {
                let around = d.enter()?;
                let value = d.integer(Range::new(1, 256))? as u16;
                d.leave(around);
                Ok(Self::G729AnnexAWAnnexB(value))
            }
            16 => {
                let around = d.enter()?;
                let value = G7231AnnexCMode::decode(d)?;
                d.leave(around);
                Ok(Self::G7231AnnexCMode(value))
            }
            17 => {
                let around = d.enter()?;
                let value = GsmAudioCapability::decode(d)?;
                d.leave(around);
                Ok(Self::GsmFullRate(value))
            }
            18 => {
                let around = d.enter()?;
                let value = GsmAudioCapability::decode(d)?;
                d.leave(around);
                Ok(Self::GsmHalfRate(value))
            }
            19 => {
                let around = d.enter()?;
                let value = GsmAudioCapability::decode(d)?;
                d.leave(around);
                Ok(Self::GsmEnhancedFullRate(value))
            }
            20 => {
                let around = d.enter()?;
                let value = Box::new(GenericCapability::decode(d)?);
                d.leave(around);
                Ok(Self::GenericAudioMode(value))
            }
            21 => {
                let around = d.enter()?;
                let value = G729Extensions::decode(d)?;
                d.leave(around);
                Ok(Self::G729Extensions(value))
            }
            22 => {
                let around = d.enter()?;
                let value = VbdMode::decode(d)?;
                d.leave(around);
                Ok(Self::Vbd(value))
            }
            index => d.unknown_alternative(index - 14).map(Self::Unknown),
        })
    }
}

impl Encode for AudioMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.nested(|e| match self {
            Self::NonStandard(value) => {
                e.choice(0, 14, true);
                value.encode(e);
            }
            Self::G711Alaw64k => e.choice(1, 14, true),
            Self::G711Alaw56k => e.choice(2, 14, true),
            Self::G711Ulaw64k => e.choice(3, 14, true),
            Self::G711Ulaw56k => e.choice(4, 14, true),
            Self::G72264k => e.choice(5, 14, true),
            Self::G72256k => e.choice(6, 14, true),
            Self::G72248k => e.choice(7, 14, true),
            Self::G728 => e.choice(8, 14, true),
            Self::G729 => e.choice(9, 14, true),
            Self::G729AnnexA => e.choice(10, 14, true),
            Self::G7231(value) => {
                e.choice(11, 14, true);
                value.encode(e);
            }
            Self::Is11172AudioMode(value) => {
                e.choice(12, 14, true);
                value.encode(e);
            }
            Self::Is13818AudioMode(value) => {
                e.choice(13, 14, true);
                value.encode(e);
            }
            Self::G729WAnnexB(value) => {
                e.choice(14, 14, true);
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(1, 256));
                e.leave(start);
            }
            Self::G729AnnexAWAnnexB(value) => {
                e.choice(15, 14, true);
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(1, 256));
                e.leave(start);
            }
            Self::G7231AnnexCMode(value) => {
                e.choice(16, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::GsmFullRate(value) => {
                e.choice(17, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::GsmHalfRate(value) => {
                e.choice(18, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::GsmEnhancedFullRate(value) => {
                e.choice(19, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::GenericAudioMode(value) => {
                e.choice(20, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::G729Extensions(value) => {
                e.choice(21, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Vbd(value) => {
                e.choice(22, 14, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 14),
        });
    }
}

impl Message for AudioMode {
    const NAME: &'static str = "AudioMode";
    const SCHEMA: &'static Type = &schema::AUDIO_MODE;
}

impl Decode for AudioModeG7231 {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, false)? {
            0 => Ok(Self::NoSilenceSuppressionLowRate),
            1 => Ok(Self::NoSilenceSuppressionHighRate),
            2 => Ok(Self::SilenceSuppressionLowRate),
            3 => Ok(Self::SilenceSuppressionHighRate),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for AudioModeG7231 {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NoSilenceSuppressionLowRate => e.choice(0, 4, false),
            Self::NoSilenceSuppressionHighRate => e.choice(1, 4, false),
            Self::SilenceSuppressionLowRate => e.choice(2, 4, false),
            Self::SilenceSuppressionHighRate => e.choice(3, 4, false),
        }
    }
}

impl Message for AudioModeG7231 {
    const NAME: &'static str = "AudioMode.g7231";
    const SCHEMA: &'static Type = &schema::AUDIO_MODE_G7231;
}

impl Decode for Is11172AudioMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            audio_layer: Is11172AudioModeLayer::decode(d)?,
            audio_sampling: Is11172AudioModeSampling::decode(d)?,
            multichannel_type: Is11172AudioModeMultichannelType::decode(d)?,
            bit_rate: d.integer(Range::new(1, 448))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for Is11172AudioMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.audio_layer.encode(e);
        self.audio_sampling.encode(e);
        self.multichannel_type.encode(e);
        e.integer(i64::from(self.bit_rate), Range::new(1, 448));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for Is11172AudioMode {
    const NAME: &'static str = "IS11172AudioMode";
    const SCHEMA: &'static Type = &schema::IS11172_AUDIO_MODE;
}

impl Decode for Is11172AudioModeLayer {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, false)? {
            0 => Ok(Self::AudioLayer1),
            1 => Ok(Self::AudioLayer2),
            2 => Ok(Self::AudioLayer3),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for Is11172AudioModeLayer {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::AudioLayer1 => e.choice(0, 3, false),
            Self::AudioLayer2 => e.choice(1, 3, false),
            Self::AudioLayer3 => e.choice(2, 3, false),
        }
    }
}

impl Message for Is11172AudioModeLayer {
    const NAME: &'static str = "IS11172AudioMode.audioLayer";
    const SCHEMA: &'static Type = &schema::IS11172_AUDIO_MODE_LAYER;
}

impl Decode for Is11172AudioModeSampling {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, false)? {
            0 => Ok(Self::AudioSampling32k),
            1 => Ok(Self::AudioSampling44k1),
            2 => Ok(Self::AudioSampling48k),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for Is11172AudioModeSampling {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::AudioSampling32k => e.choice(0, 3, false),
            Self::AudioSampling44k1 => e.choice(1, 3, false),
            Self::AudioSampling48k => e.choice(2, 3, false),
        }
    }
}

impl Message for Is11172AudioModeSampling {
    const NAME: &'static str = "IS11172AudioMode.audioSampling";
    const SCHEMA: &'static Type = &schema::IS11172_AUDIO_MODE_SAMPLING;
}

impl Decode for Is11172AudioModeMultichannelType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, false)? {
            0 => Ok(Self::SingleChannel),
            1 => Ok(Self::TwoChannelStereo),
            2 => Ok(Self::TwoChannelDual),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for Is11172AudioModeMultichannelType {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::SingleChannel => e.choice(0, 3, false),
            Self::TwoChannelStereo => e.choice(1, 3, false),
            Self::TwoChannelDual => e.choice(2, 3, false),
        }
    }
}

impl Message for Is11172AudioModeMultichannelType {
    const NAME: &'static str = "IS11172AudioMode.multichannelType";
    const SCHEMA: &'static Type = &schema::IS11172_AUDIO_MODE_MULTICHANNEL_TYPE;
}

impl Decode for Is13818AudioMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            audio_layer: Is13818AudioModeLayer::decode(d)?,
            audio_sampling: Is13818AudioModeSampling::decode(d)?,
            multichannel_type: Is13818AudioModeMultichannelType::decode(d)?,
            low_frequency_enhancement: d.bool()?,
            multilingual: d.bool()?,
            bit_rate: d.integer(Range::new(1, 1130))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for Is13818AudioMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.audio_layer.encode(e);
        self.audio_sampling.encode(e);
        self.multichannel_type.encode(e);
        e.bool(self.low_frequency_enhancement);
        e.bool(self.multilingual);
        e.integer(i64::from(self.bit_rate), Range::new(1, 1130));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for Is13818AudioMode {
    const NAME: &'static str = "IS13818AudioMode";
    const SCHEMA: &'static Type = &schema::IS13818_AUDIO_MODE;
}

impl Decode for Is13818AudioModeLayer {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, false)? {
            0 => Ok(Self::AudioLayer1),
            1 => Ok(Self::AudioLayer2),
            2 => Ok(Self::AudioLayer3),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for Is13818AudioModeLayer {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::AudioLayer1 => e.choice(0, 3, false),
            Self::AudioLayer2 => e.choice(1, 3, false),
            Self::AudioLayer3 => e.choice(2, 3, false),
        }
    }
}

impl Message for Is13818AudioModeLayer {
    const NAME: &'static str = "IS13818AudioMode.audioLayer";
    const SCHEMA: &'static Type = &schema::IS13818_AUDIO_MODE_LAYER;
}

impl Decode for Is13818AudioModeSampling {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(6, false)? {
            0 => Ok(Self::AudioSampling16k),
            1 => Ok(Self::AudioSampling22k05),
            2 => Ok(Self::AudioSampling24k),
            3 => Ok(Self::AudioSampling32k),
            4 => Ok(Self::AudioSampling44k1),
            5 => Ok(Self::AudioSampling48k),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for Is13818AudioModeSampling {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::AudioSampling16k => e.choice(0, 6, false),
            Self::AudioSampling22k05 => e.choice(1, 6, false),
            Self::AudioSampling24k => e.choice(2, 6, false),
            Self::AudioSampling32k => e.choice(3, 6, false),
            Self::AudioSampling44k1 => e.choice(4, 6, false),
            Self::AudioSampling48k => e.choice(5, 6, false),
        }
    }
}

impl Message for Is13818AudioModeSampling {
    const NAME: &'static str = "IS13818AudioMode.audioSampling";
    const SCHEMA: &'static Type = &schema::IS13818_AUDIO_MODE_SAMPLING;
}

impl Decode for Is13818AudioModeMultichannelType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(10, false)? {
            0 => Ok(Self::SingleChannel),
            1 => Ok(Self::TwoChannelStereo),
            2 => Ok(Self::TwoChannelDual),
            3 => Ok(Self::ThreeChannels21),
            4 => Ok(Self::ThreeChannels30),
            5 => Ok(Self::FourChannels2020),
            6 => Ok(Self::FourChannels22),
            7 => Ok(Self::FourChannels31),
            8 => Ok(Self::FiveChannels3020),
            9 => Ok(Self::FiveChannels32),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for Is13818AudioModeMultichannelType {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::SingleChannel => e.choice(0, 10, false),
            Self::TwoChannelStereo => e.choice(1, 10, false),
            Self::TwoChannelDual => e.choice(2, 10, false),
            Self::ThreeChannels21 => e.choice(3, 10, false),
            Self::ThreeChannels30 => e.choice(4, 10, false),
            Self::FourChannels2020 => e.choice(5, 10, false),
            Self::FourChannels22 => e.choice(6, 10, false),
            Self::FourChannels31 => e.choice(7, 10, false),
            Self::FiveChannels3020 => e.choice(8, 10, false),
            Self::FiveChannels32 => e.choice(9, 10, false),
        }
    }
}

impl Message for Is13818AudioModeMultichannelType {
    const NAME: &'static str = "IS13818AudioMode.multichannelType";
    const SCHEMA: &'static Type = &schema::IS13818_AUDIO_MODE_MULTICHANNEL_TYPE;
}

impl Decode for G7231AnnexCMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            max_al_sdu_audio_frames: d.integer(Range::new(1, 256))? as u16,
            silence_suppression: d.bool()?,
            g723_annex_c_audio_mode: G7231AnnexCModeAudioMode::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for G7231AnnexCMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.max_al_sdu_audio_frames), Range::new(1, 256));
        e.bool(self.silence_suppression);
        self.g723_annex_c_audio_mode.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for G7231AnnexCMode {
    const NAME: &'static str = "G7231AnnexCMode";
    const SCHEMA: &'static Type = &schema::G7231_ANNEX_C_MODE;
}

impl Decode for G7231AnnexCModeAudioMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            high_rate_mode0: d.integer(Range::new(27, 78))? as u8,
            high_rate_mode1: d.integer(Range::new(27, 78))? as u8,
            low_rate_mode0: d.integer(Range::new(23, 66))? as u8,
            low_rate_mode1: d.integer(Range::new(23, 66))? as u8,
            sid_mode0: d.integer(Range::new(6, 17))? as u8,
            sid_mode1: d.integer(Range::new(6, 17))? as u8,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for G7231AnnexCModeAudioMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.high_rate_mode0), Range::new(27, 78));
        e.integer(i64::from(self.high_rate_mode1), Range::new(27, 78));
        e.integer(i64::from(self.low_rate_mode0), Range::new(23, 66));
        e.integer(i64::from(self.low_rate_mode1), Range::new(23, 66));
        e.integer(i64::from(self.sid_mode0), Range::new(6, 17));
        e.integer(i64::from(self.sid_mode1), Range::new(6, 17));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for G7231AnnexCModeAudioMode {
    const NAME: &'static str = "G7231AnnexCMode.g723AnnexCAudioMode";
    const SCHEMA: &'static Type = &schema::G7231_ANNEX_C_MODE_AUDIO_MODE;
}

impl Decode for VbdMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            r#type: Box::new(AudioMode::decode(d)?),
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for VbdMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.r#type.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for VbdMode {
    const NAME: &'static str = "VBDMode";
    const SCHEMA: &'static Type = &schema::VBD_MODE;
}

impl Decode for DataMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            application: DataModeApplication::decode(d)?,
            bit_rate: d.integer(Range::new(0, 4294967295))? as u32,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for DataMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.application.encode(e);
        e.integer(i64::from(self.bit_rate), Range::new(0, 4294967295));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DataMode {
    const NAME: &'static str = "DataMode";
    const SCHEMA: &'static Type = &schema::DATA_MODE;
}

impl Decode for DataModeApplication {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(10, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => DataProtocolCapability::decode(d).map(Self::T120),
            2 => DataProtocolCapability::decode(d).map(Self::DsmCc),
            3 => DataProtocolCapability::decode(d).map(Self::UserData),
            4 => DataProtocolCapability::decode(d).map(Self::T84),
            5 => DataProtocolCapability::decode(d).map(Self::T434),
            6 => DataProtocolCapability::decode(d).map(Self::H224),
            7 => Ok(Self::Nlpid(Box::new(DataModeNlpid::decode(d)?))),
            8 => Ok(Self::DsvdControl),
            9 => DataProtocolCapability::decode(d).map(Self::H222DataPartitioning),
            10 => {
                let around = d.enter()?;
                let value = DataProtocolCapability::decode(d)?;
                d.leave(around);
                Ok(Self::T30Fax(value))
            }
            11 => {
                let around = d.enter()?;
                let value = DataProtocolCapability::decode(d)?;
                d.leave(around);
                Ok(Self::T140(value))
            }
            12 => {
                let around = d.enter()?;
                let value = Box::new(DataModeT38Fax::decode(d)?);
                d.leave(around);
                Ok(Self::T38Fax(value))
            }
            13 => {
                let around = d.enter()?;
                let value = Box::new(GenericCapability::decode(d)?);
                d.leave(around);
                Ok(Self::GenericDataMode(value))
            }
            14 => {
                let around = d.enter()?;
                let value = DataChannel::decode(d)?;
                d.leave(around);
                Ok(Self::DataChannel(value))
            }
            index => d.unknown_alternative(index - 10).map(Self::Unknown),
        }
    }
}

impl Encode for DataModeApplication {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 10, true);
                value.encode(e);
            }
            Self::T120(value) => {
                e.choice(1, 10, true);
                value.encode(e);
            }
            Self::DsmCc(value) => {
                e.choice(2, 10, true);
                value.encode(e);
            }
            Self::UserData(value) => {
                e.choice(3, 10, true);
                value.encode(e);
            }
            Self::T84(value) => {
                e.choice(4, 10, true);
                value.encode(e);
            }
            Self::T434(value) => {
                e.choice(5, 10, true);
                value.encode(e);
            }
            Self::H224(value) => {
                e.choice(6, 10, true);
                value.encode(e);
            }
            Self::Nlpid(value) => {
                e.choice(7, 10, true);
                value.encode(e);
            }
            Self::DsvdControl => e.choice(8, 10, true),
            Self::H222DataPartitioning(value) => {
                e.choice(9, 10, true);
                value.encode(e);
            }
            Self::T30Fax(value) => {
                e.choice(10, 10, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::T140(value) => {
                e.choice(11, 10, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::T38Fax(value) => {
                e.choice(12, 10, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::GenericDataMode(value) => {
                e.choice(13, 10, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::DataChannel(value) => {
                e.choice(14, 10, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 10),
        }
    }
}

impl Message for DataModeApplication {
    const NAME: &'static str = "DataMode.application";
    const SCHEMA: &'static Type = &schema::DATA_MODE_APPLICATION;
}

impl Decode for DataModeNlpid {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            nlpid_protocol: DataProtocolCapability::decode(d)?,
            nlpid_data: d.octet_string(Size::ANY)?,
        })
    }
}

impl Encode for DataModeNlpid {
    fn encode(&self, e: &mut Encoder<'_>) {
        self.nlpid_protocol.encode(e);
        e.octet_string(&self.nlpid_data, Size::ANY);
    }
}

impl Message for DataModeNlpid {
    const NAME: &'static str = "DataMode.application.nlpid";
    const SCHEMA: &'static Type = &schema::DATA_MODE_NLPID;
}

impl Decode for DataModeT38Fax {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            t38_fax_protocol: DataProtocolCapability::decode(d)?,
            t38_fax_profile: T38FaxProfile::decode(d)?,
        })
    }
}

impl Encode for DataModeT38Fax {
    fn encode(&self, e: &mut Encoder<'_>) {
        self.t38_fax_protocol.encode(e);
        self.t38_fax_profile.encode(e);
    }
}

impl Message for DataModeT38Fax {
    const NAME: &'static str = "DataMode.application.t38fax";
    const SCHEMA: &'static Type = &schema::DATA_MODE_T38_FAX;
}

impl Decode for RoundTripDelayRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            sequence_number: d.integer(Range::new(0, 255))? as u8,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RoundTripDelayRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.sequence_number), Range::new(0, 255));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RoundTripDelayRequest {
    const NAME: &'static str = "RoundTripDelayRequest";
    const SCHEMA: &'static Type = &schema::ROUND_TRIP_DELAY_REQUEST;
}

impl Decode for RoundTripDelayResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            sequence_number: d.integer(Range::new(0, 255))? as u8,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RoundTripDelayResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.sequence_number), Range::new(0, 255));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RoundTripDelayResponse {
    const NAME: &'static str = "RoundTripDelayResponse";
    const SCHEMA: &'static Type = &schema::ROUND_TRIP_DELAY_RESPONSE;
}

impl Decode for MaintenanceLoopRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            r#type: MaintenanceLoopRequestType::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MaintenanceLoopRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.r#type.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MaintenanceLoopRequest {
    const NAME: &'static str = "MaintenanceLoopRequest";
    const SCHEMA: &'static Type = &schema::MAINTENANCE_LOOP_REQUEST;
}

impl Decode for MaintenanceLoopRequestType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::SystemLoop),
            1 => d
                .integer(Range::new(1, 65535))
                .map(|value| value as u16)
                .map(Self::MediaLoop),
            2 => d
                .integer(Range::new(1, 65535))
                .map(|value| value as u16)
                .map(Self::LogicalChannelLoop),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for MaintenanceLoopRequestType {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::SystemLoop => e.choice(0, 3, true),
            Self::MediaLoop(value) => {
                e.choice(1, 3, true);
                e.integer(i64::from(*value), Range::new(1, 65535));
            }
            Self::LogicalChannelLoop(value) => {
                e.choice(2, 3, true);
                e.integer(i64::from(*value), Range::new(1, 65535));
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for MaintenanceLoopRequestType {
    const NAME: &'static str = "MaintenanceLoopRequest.type";
    const SCHEMA: &'static Type = &schema::MAINTENANCE_LOOP_REQUEST_TYPE;
}

impl Decode for MaintenanceLoopAck {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            r#type: MaintenanceLoopAckType::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MaintenanceLoopAck {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.r#type.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MaintenanceLoopAck {
    const NAME: &'static str = "MaintenanceLoopAck";
    const SCHEMA: &'static Type = &schema::MAINTENANCE_LOOP_ACK;
}

impl Decode for MaintenanceLoopAckType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::SystemLoop),
            1 => d
                .integer(Range::new(1, 65535))
                .map(|value| value as u16)
                .map(Self::MediaLoop),
            2 => d
                .integer(Range::new(1, 65535))
                .map(|value| value as u16)
                .map(Self::LogicalChannelLoop),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for MaintenanceLoopAckType {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::SystemLoop => e.choice(0, 3, true),
            Self::MediaLoop(value) => {
                e.choice(1, 3, true);
                e.integer(i64::from(*value), Range::new(1, 65535));
            }
            Self::LogicalChannelLoop(value) => {
                e.choice(2, 3, true);
                e.integer(i64::from(*value), Range::new(1, 65535));
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for MaintenanceLoopAckType {
    const NAME: &'static str = "MaintenanceLoopAck.type";
    const SCHEMA: &'static Type = &schema::MAINTENANCE_LOOP_ACK_TYPE;
}

impl Decode for MaintenanceLoopReject {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            r#type: MaintenanceLoopRejectType::decode(d)?,
            cause: MaintenanceLoopRejectCause::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MaintenanceLoopReject {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.r#type.encode(e);
        self.cause.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MaintenanceLoopReject {
    const NAME: &'static str = "MaintenanceLoopReject";
    const SCHEMA: &'static Type = &schema::MAINTENANCE_LOOP_REJECT;
}

impl Decode for MaintenanceLoopRejectType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::SystemLoop),
            1 => d
                .integer(Range::new(1, 65535))
                .map(|value| value as u16)
                .map(Self::MediaLoop),
            2 => d
                .integer(Range::new(1, 65535))
                .map(|value| value as u16)
                .map(Self::LogicalChannelLoop),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for MaintenanceLoopRejectType {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::SystemLoop => e.choice(0, 3, true),
            Self::MediaLoop(value) => {
                e.choice(1, 3, true);
                e.integer(i64::from(*value), Range::new(1, 65535));
            }
            Self::LogicalChannelLoop(value) => {
                e.choice(2, 3, true);
                e.integer(i64::from(*value), Range::new(1, 65535));
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for MaintenanceLoopRejectType {
    const NAME: &'static str = "MaintenanceLoopReject.type";
    const SCHEMA: &'static Type = &schema::MAINTENANCE_LOOP_REJECT_TYPE;
}

impl Decode for MaintenanceLoopRejectCause {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(1, true)? {
            0 => Ok(Self::CanNotPerformLoop),
            index => d.unknown_alternative(index - 1).map(Self::Unknown),
        }
    }
}

impl Encode for MaintenanceLoopRejectCause {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::CanNotPerformLoop => e.choice(0, 1, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 1),
        }
    }
}

impl Message for MaintenanceLoopRejectCause {
    const NAME: &'static str = "MaintenanceLoopReject.cause";
    const SCHEMA: &'static Type = &schema::MAINTENANCE_LOOP_REJECT_CAUSE;
}

impl Decode for MaintenanceLoopOffCommand {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MaintenanceLoopOffCommand {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MaintenanceLoopOffCommand {
    const NAME: &'static str = "MaintenanceLoopOffCommand";
    const SCHEMA: &'static Type = &schema::MAINTENANCE_LOOP_OFF_COMMAND;
}

impl Decode for CommunicationModeCommand {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            communication_mode_table: d.list(
                Size::range(1, 256),
                54,
                CommunicationModeTableEntry::decode,
            )?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CommunicationModeCommand {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.list(
            &self.communication_mode_table,
            Size::range(1, 256),
            |e, value| value.encode(e),
        );
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CommunicationModeCommand {
    const NAME: &'static str = "CommunicationModeCommand";
    const SCHEMA: &'static Type = &schema::COMMUNICATION_MODE_COMMAND;
}

impl Decode for CommunicationModeRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CommunicationModeRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CommunicationModeRequest {
    const NAME: &'static str = "CommunicationModeRequest";
    const SCHEMA: &'static Type = &schema::COMMUNICATION_MODE_REQUEST;
}

impl Decode for CommunicationModeResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(1, true)? {
            0 => d
                .list(Size::range(1, 256), 54, CommunicationModeTableEntry::decode)
                .map(Self::CommunicationModeTable),
            index => d.unknown_alternative(index - 1).map(Self::Unknown),
        }
    }
}

impl Encode for CommunicationModeResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::CommunicationModeTable(value) => {
                e.choice(0, 1, true);
                e.list(value, Size::range(1, 256), |e, value| value.encode(e));
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 1),
        }
    }
}

impl Message for CommunicationModeResponse {
    const NAME: &'static str = "CommunicationModeResponse";
    const SCHEMA: &'static Type = &schema::COMMUNICATION_MODE_RESPONSE;
}

impl Decode for CommunicationModeTableEntry {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(8)?;
        let mut value = Self {
            non_standard: if preamble & 0x40 != 0 {
                Some(d.list(Size::ANY, 25, NonStandardParameter::decode)?)
            } else {
                None
            },
            session_id: d.integer(Range::new(1, 255))? as u8,
            associated_session_id: if preamble & 0x20 != 0 {
                Some(d.integer(Range::new(1, 255))? as u8)
            } else {
                None
            },
            terminal_label: if preamble & 0x10 != 0 {
                Some(TerminalLabel::decode(d)?)
            } else {
                None
            },
            session_description: d.bmp_string(Size::range(1, 128))?,
            data_type: CommunicationModeDataType::decode(d)?,
            media_channel: if preamble & 0x8 != 0 {
                Some(TransportAddress::decode(d)?)
            } else {
                None
            },
            media_guaranteed_delivery: if preamble & 0x4 != 0 {
                Some(d.bool()?)
            } else {
                None
            },
            media_control_channel: if preamble & 0x2 != 0 {
                Some(TransportAddress::decode(d)?)
            } else {
                None
            },
            media_control_guaranteed_delivery: if preamble & 0x1 != 0 {
                Some(d.bool()?)
            } else {
                None
            },
            redundancy_encoding: None,
            session_dependency: None,
            destination: None,
            extension: Extension::default(),
        };
        if preamble & 0x80 != 0 {
            let additions = d.additions(true, 3)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.redundancy_encoding = Some(RedundancyEncoding::decode(d)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.session_dependency = Some(d.integer(Range::new(1, 255))? as u8);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.destination = Some(TerminalLabel::decode(d)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CommunicationModeTableEntry {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.redundancy_encoding.is_some(),
                self.session_dependency.is_some(),
                self.destination.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard.is_some());
        e.bool(self.associated_session_id.is_some());
        e.bool(self.terminal_label.is_some());
        e.bool(self.media_channel.is_some());
        e.bool(self.media_guaranteed_delivery.is_some());
        e.bool(self.media_control_channel.is_some());
        e.bool(self.media_control_guaranteed_delivery.is_some());
        if let Some(value) = &self.non_standard {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        e.integer(i64::from(self.session_id), Range::new(1, 255));
        if let Some(value) = &self.associated_session_id {
            e.integer(i64::from(*value), Range::new(1, 255));
        }
        if let Some(value) = &self.terminal_label {
            value.encode(e);
        }
        e.bmp_string(&self.session_description, Size::range(1, 128));
        self.data_type.encode(e);
        if let Some(value) = &self.media_channel {
            value.encode(e);
        }
        if let Some(value) = &self.media_guaranteed_delivery {
            e.bool(*value);
        }
        if let Some(value) = &self.media_control_channel {
            value.encode(e);
        }
        if let Some(value) = &self.media_control_guaranteed_delivery {
            e.bool(*value);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.redundancy_encoding {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.session_dependency {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(1, 255));
                e.leave(start);
            }
            if let Some(value) = &self.destination {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 3);
        }
    }
}

impl Message for CommunicationModeTableEntry {
    const NAME: &'static str = "CommunicationModeTableEntry";
    const SCHEMA: &'static Type = &schema::COMMUNICATION_MODE_TABLE_ENTRY;
}

impl Decode for CommunicationModeDataType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => VideoCapability::decode(d).map(Self::VideoData),
            1 => Ok(Self::AudioData(Box::new(AudioCapability::decode(d)?))),
            2 => Ok(Self::Data(Box::new(DataApplicationCapability::decode(d)?))),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for CommunicationModeDataType {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::VideoData(value) => {
                e.choice(0, 3, true);
                value.encode(e);
            }
            Self::AudioData(value) => {
                e.choice(1, 3, true);
                value.encode(e);
            }
            Self::Data(value) => {
                e.choice(2, 3, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for CommunicationModeDataType {
    const NAME: &'static str = "CommunicationModeTableEntry.dataType";
    const SCHEMA: &'static Type = &schema::COMMUNICATION_MODE_DATA_TYPE;
}

impl Decode for ConferenceRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(8, true)? {
            0 => Ok(Self::TerminalListRequest),
            1 => Ok(Self::MakeMeChair),
            2 => Ok(Self::CancelMakeMeChair),
            3 => TerminalLabel::decode(d).map(Self::DropTerminal),
            4 => TerminalLabel::decode(d).map(Self::RequestTerminalId),
            5 => Ok(Self::EnterH243Password),
            6 => Ok(Self::EnterH243TerminalId),
            7 => Ok(Self::EnterH243ConferenceId),
            8 => d.open_null().map(|()| Self::EnterExtensionAddress),
            9 => d.open_null().map(|()| Self::RequestChairTokenOwner),
            10 => {
                let around = d.enter()?;
                let value = Box::new(RequestTerminalCertificate::decode(d)?);
                d.leave(around);
                Ok(Self::RequestTerminalCertificate(value))
            }
            11 => {
                let around = d.enter()?;
                let value = d.integer(Range::new(1, 65535))? as u16;
                d.leave(around);
                Ok(Self::BroadcastMyLogicalChannel(value))
            }
            12 => {
                let around = d.enter()?;
                let value = TerminalLabel::decode(d)?;
                d.leave(around);
                Ok(Self::MakeTerminalBroadcaster(value))
            }
            13 => {
                let around = d.enter()?;
                let value = TerminalLabel::decode(d)?;
                d.leave(around);
                Ok(Self::SendThisSource(value))
            }
            14 => d.open_null().map(|()| Self::RequestAllTerminalIds),
            15 => {
                let around = d.enter()?;
                let value = RemoteMcRequest::decode(d)?;
                d.leave(around);
                Ok(Self::RemoteMcRequest(value))
            }
            index => d.unknown_alternative(index - 8).map(Self::Unknown),
        }
    }
}

impl Encode for ConferenceRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::TerminalListRequest => e.choice(0, 8, true),
            Self::MakeMeChair => e.choice(1, 8, true),
            Self::CancelMakeMeChair => e.choice(2, 8, true),
            Self::DropTerminal(value) => {
                e.choice(3, 8, true);
                value.encode(e);
            }
            Self::RequestTerminalId(value) => {
                e.choice(4, 8, true);
                value.encode(e);
            }
            Self::EnterH243Password => e.choice(5, 8, true),
            Self::EnterH243TerminalId => e.choice(6, 8, true),
            Self::EnterH243ConferenceId => e.choice(7, 8, true),
            Self::EnterExtensionAddress => {
                e.choice(8, 8, true);
                e.open_null();
            }
            Self::RequestChairTokenOwner => {
                e.choice(9, 8, true);
                e.open_null();
            }
            Self::RequestTerminalCertificate(value) => {
                e.choice(10, 8, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::BroadcastMyLogicalChannel(value) => {
                e.choice(11, 8, true);
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(1, 65535));
                e.leave(start);
            }
            Self::MakeTerminalBroadcaster(value) => {
                e.choice(12, 8, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::SendThisSource(value) => {
                e.choice(13, 8, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::RequestAllTerminalIds => {
                e.choice(14, 8, true);
                e.open_null();
            }
            Self::RemoteMcRequest(value) => {
                e.choice(15, 8, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 8),
        }
    }
}

impl Message for ConferenceRequest {
    const NAME: &'static str = "ConferenceRequest";
    const SCHEMA: &'static Type = &schema::CONFERENCE_REQUEST;
}

impl Decode for RequestTerminalCertificate {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            terminal_label: if preamble & 0x4 != 0 {
                Some(TerminalLabel::decode(d)?)
            } else {
                None
            },
            cert_selection_criteria: if preamble & 0x2 != 0 {
                Some(d.list(Size::range(1, 16), 41, Criteria::decode)?)
            } else {
                None
            },
            s_random: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(1, 4294967295))? as u32)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x8 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RequestTerminalCertificate {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.terminal_label.is_some());
        e.bool(self.cert_selection_criteria.is_some());
        e.bool(self.s_random.is_some());
        if let Some(value) = &self.terminal_label {
            value.encode(e);
        }
        if let Some(value) = &self.cert_selection_criteria {
            e.list(value, Size::range(1, 16), |e, value| value.encode(e));
        }
        if let Some(value) = &self.s_random {
            e.integer(i64::from(*value), Range::new(1, 4294967295));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RequestTerminalCertificate {
    const NAME: &'static str = "ConferenceRequest.requestTerminalCertificate";
    const SCHEMA: &'static Type = &schema::REQUEST_TERMINAL_CERTIFICATE;
}

impl Decode for ConferenceResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(8, true)? {
            0 => Ok(Self::McTerminalIdResponse(Box::new(
                McTerminalIdResponse::decode(d)?,
            ))),
            1 => Ok(Self::TerminalIdResponse(Box::new(
                TerminalIdResponse::decode(d)?,
            ))),
            2 => Ok(Self::ConferenceIdResponse(Box::new(
                ConferenceIdResponse::decode(d)?,
            ))),
            3 => Ok(Self::PasswordResponse(Box::new(PasswordResponse::decode(
                d,
            )?))),
            4 => d
                .list(Size::range(1, 256), 17, TerminalLabel::decode)
                .map(Self::TerminalListResponse),
            5 => Ok(Self::VideoCommandReject),
            6 => Ok(Self::TerminalDropReject),
            7 => MakeMeChairResponse::decode(d).map(Self::MakeMeChairResponse),
            8 => {
                let around = d.enter()?;
                let value = ExtensionAddressResponse::decode(d)?;
                d.leave(around);
                Ok(Self::ExtensionAddressResponse(value))
            }
            9 => {
                let around = d.enter()?;
                let value = Box::new(ChairTokenOwnerResponse::decode(d)?);
                d.leave(around);
                Ok(Self::ChairTokenOwnerResponse(value))
            }
            10 => {
                let around = d.enter()?;
                let value = Box::new(TerminalCertificateResponse::decode(d)?);
                d.leave(around);
                Ok(Self::TerminalCertificateResponse(value))
            }
            11 => {
                let around = d.enter()?;
                let value = BroadcastMyLogicalChannelResponse::decode(d)?;
                d.leave(around);
                Ok(Self::BroadcastMyLogicalChannelResponse(value))
            }
            12 => {
                let around = d.enter()?;
                let value = MakeTerminalBroadcasterResponse::decode(d)?;
                d.leave(around);
                Ok(Self::MakeTerminalBroadcasterResponse(value))
            }
            13 => {
                let around = d.enter()?;
                let value = SendThisSourceResponse::decode(d)?;
                d.leave(around);
                Ok(Self::SendThisSourceResponse(value))
            }
            14 => {
                let around = d.enter()?;
                let value = RequestAllTerminalIdsResponse::decode(d)?;
                d.leave(around);
                Ok(Self::RequestAllTerminalIdsResponse(value))
            }
            15 => {
                let around = d.enter()?;
                let value = RemoteMcResponse::decode(d)?;
                d.leave(around);
                Ok(Self::RemoteMcResponse(value))
            }
            index => d.unknown_alternative(index - 8).map(Self::Unknown),
        }
    }
}

impl Encode for ConferenceResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::McTerminalIdResponse(value) => {
                e.choice(0, 8, true);
                value.encode(e);
            }
            Self::TerminalIdResponse(value) => {
                e.choice(1, 8, true);
                value.encode(e);
            }
            Self::ConferenceIdResponse(value) => {
                e.choice(2, 8, true);
                value.encode(e);
            }
            Self::PasswordResponse(value) => {
                e.choice(3, 8, true);
                value.encode(e);
            }
            Self::TerminalListResponse(value) => {
                e.choice(4, 8, true);
                e.list(value, Size::range(1, 256), |e, value| value.encode(e));
            }
            Self::VideoCommandReject => e.choice(5, 8, true),
            Self::TerminalDropReject => e.choice(6, 8, true),
            Self::MakeMeChairResponse(value) => {
                e.choice(7, 8, true);
                value.encode(e);
            }
            Self::ExtensionAddressResponse(value) => {
                e.choice(8, 8, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::ChairTokenOwnerResponse(value) => {
                e.choice(9, 8, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::TerminalCertificateResponse(value) => {
                e.choice(10, 8, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::BroadcastMyLogicalChannelResponse(value) => {
                e.choice(11, 8, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::MakeTerminalBroadcasterResponse(value) => {
                e.choice(12, 8, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::SendThisSourceResponse(value) => {
                e.choice(13, 8, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::RequestAllTerminalIdsResponse(value) => {
                e.choice(14, 8, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::RemoteMcResponse(value) => {
                e.choice(15, 8, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 8),
        }
    }
}

impl Message for ConferenceResponse {
    const NAME: &'static str = "ConferenceResponse";
    const SCHEMA: &'static Type = &schema::CONFERENCE_RESPONSE;
}

impl Decode for McTerminalIdResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            terminal_label: TerminalLabel::decode(d)?,
            terminal_id: d.octet_string(Size::range(1, 128))?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for McTerminalIdResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.terminal_label.encode(e);
        e.octet_string(&self.terminal_id, Size::range(1, 128));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for McTerminalIdResponse {
    const NAME: &'static str = "ConferenceResponse.mCTerminalIDResponse";
    const SCHEMA: &'static Type = &schema::MC_TERMINAL_ID_RESPONSE;
}

impl Decode for TerminalIdResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            terminal_label: TerminalLabel::decode(d)?,
            terminal_id: d.octet_string(Size::range(1, 128))?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for TerminalIdResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.terminal_label.encode(e);
        e.octet_string(&self.terminal_id, Size::range(1, 128));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for TerminalIdResponse {
    const NAME: &'static str = "ConferenceResponse.terminalIDResponse";
    const SCHEMA: &'static Type = &schema::TERMINAL_ID_RESPONSE;
}

impl Decode for ConferenceIdResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            terminal_label: TerminalLabel::decode(d)?,
            conference_id: d.octet_string(Size::range(1, 32))?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ConferenceIdResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.terminal_label.encode(e);
        e.octet_string(&self.conference_id, Size::range(1, 32));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ConferenceIdResponse {
    const NAME: &'static str = "ConferenceResponse.conferenceIDResponse";
    const SCHEMA: &'static Type = &schema::CONFERENCE_ID_RESPONSE;
}

impl Decode for PasswordResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            terminal_label: TerminalLabel::decode(d)?,
            password: d.octet_string(Size::range(1, 32))?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for PasswordResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.terminal_label.encode(e);
        e.octet_string(&self.password, Size::range(1, 32));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for PasswordResponse {
    const NAME: &'static str = "ConferenceResponse.passwordResponse";
    const SCHEMA: &'static Type = &schema::PASSWORD_RESPONSE;
}

impl Decode for MakeMeChairResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::GrantedChairToken),
            1 => Ok(Self::DeniedChairToken),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for MakeMeChairResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::GrantedChairToken => e.choice(0, 2, true),
            Self::DeniedChairToken => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for MakeMeChairResponse {
    const NAME: &'static str = "ConferenceResponse.makeMeChairResponse";
    const SCHEMA: &'static Type = &schema::MAKE_ME_CHAIR_RESPONSE;
}

impl Decode for ExtensionAddressResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            extension_address: d.octet_string(Size::range(1, 128))?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ExtensionAddressResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.octet_string(&self.extension_address, Size::range(1, 128));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ExtensionAddressResponse {
    const NAME: &'static str = "ConferenceResponse.extensionAddressResponse";
    const SCHEMA: &'static Type = &schema::EXTENSION_ADDRESS_RESPONSE;
}

impl Decode for ChairTokenOwnerResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            terminal_label: TerminalLabel::decode(d)?,
            terminal_id: d.octet_string(Size::range(1, 128))?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ChairTokenOwnerResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.terminal_label.encode(e);
        e.octet_string(&self.terminal_id, Size::range(1, 128));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ChairTokenOwnerResponse {
    const NAME: &'static str = "ConferenceResponse.chairTokenOwnerResponse";
    const SCHEMA: &'static Type = &schema::CHAIR_TOKEN_OWNER_RESPONSE;
}

impl Decode for TerminalCertificateResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            terminal_label: if preamble & 0x2 != 0 {
                Some(TerminalLabel::decode(d)?)
            } else {
                None
            },
            certificate_response: if preamble & 0x1 != 0 {
                Some(d.octet_string(Size::range(1, 65535))?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for TerminalCertificateResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.terminal_label.is_some());
        e.bool(self.certificate_response.is_some());
        if let Some(value) = &self.terminal_label {
            value.encode(e);
        }
        if let Some(value) = &self.certificate_response {
            e.octet_string(value, Size::range(1, 65535));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for TerminalCertificateResponse {
    const NAME: &'static str = "ConferenceResponse.terminalCertificateResponse";
    const SCHEMA: &'static Type = &schema::TERMINAL_CERTIFICATE_RESPONSE;
}

impl Decode for BroadcastMyLogicalChannelResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::GrantedBroadcastMyLogicalChannel),
            1 => Ok(Self::DeniedBroadcastMyLogicalChannel),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for BroadcastMyLogicalChannelResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::GrantedBroadcastMyLogicalChannel => e.choice(0, 2, true),
            Self::DeniedBroadcastMyLogicalChannel => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for BroadcastMyLogicalChannelResponse {
    const NAME: &'static str = "ConferenceResponse.broadcastMyLogicalChannelResponse";
    const SCHEMA: &'static Type = &schema::BROADCAST_MY_LOGICAL_CHANNEL_RESPONSE;
}

impl Decode for MakeTerminalBroadcasterResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::GrantedMakeTerminalBroadcaster),
            1 => Ok(Self::DeniedMakeTerminalBroadcaster),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for MakeTerminalBroadcasterResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::GrantedMakeTerminalBroadcaster => e.choice(0, 2, true),
            Self::DeniedMakeTerminalBroadcaster => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for MakeTerminalBroadcasterResponse {
    const NAME: &'static str = "ConferenceResponse.makeTerminalBroadcasterResponse";
    const SCHEMA: &'static Type = &schema::MAKE_TERMINAL_BROADCASTER_RESPONSE;
}

impl Decode for SendThisSourceResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::GrantedSendThisSource),
            1 => Ok(Self::DeniedSendThisSource),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for SendThisSourceResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::GrantedSendThisSource => e.choice(0, 2, true),
            Self::DeniedSendThisSource => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for SendThisSourceResponse {
    const NAME: &'static str = "ConferenceResponse.sendThisSourceResponse";
    const SCHEMA: &'static Type = &schema::SEND_THIS_SOURCE_RESPONSE;
}

impl Decode for RequestAllTerminalIdsResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            terminal_information: d.list(Size::ANY, 33, TerminalInformation::decode)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RequestAllTerminalIdsResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.list(&self.terminal_information, Size::ANY, |e, value| {
            value.encode(e)
        });
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RequestAllTerminalIdsResponse {
    const NAME: &'static str = "RequestAllTerminalIDsResponse";
    const SCHEMA: &'static Type = &schema::REQUEST_ALL_TERMINAL_IDS_RESPONSE;
}

impl Decode for TerminalInformation {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            terminal_label: TerminalLabel::decode(d)?,
            terminal_id: d.octet_string(Size::range(1, 128))?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for TerminalInformation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.terminal_label.encode(e);
        e.octet_string(&self.terminal_id, Size::range(1, 128));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for TerminalInformation {
    const NAME: &'static str = "TerminalInformation";
    const SCHEMA: &'static Type = &schema::TERMINAL_INFORMATION;
}

impl Decode for TerminalLabel {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            mcu_number: d.integer(Range::new(0, 192))? as u8,
            terminal_number: d.integer(Range::new(0, 192))? as u8,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for TerminalLabel {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.mcu_number), Range::new(0, 192));
        e.integer(i64::from(self.terminal_number), Range::new(0, 192));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for TerminalLabel {
    const NAME: &'static str = "TerminalLabel";
    const SCHEMA: &'static Type = &schema::TERMINAL_LABEL;
}

impl Decode for Criteria {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            field: d.object_identifier()?,
            value: d.octet_string(Size::range(1, 65535))?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for Criteria {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.object_identifier(&self.field);
        e.octet_string(&self.value, Size::range(1, 65535));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for Criteria {
    const NAME: &'static str = "Criteria";
    const SCHEMA: &'static Type = &schema::CRITERIA;
}

impl Decode for RemoteMcRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::MasterActivate),
            1 => Ok(Self::SlaveActivate),
            2 => Ok(Self::DeActivate),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for RemoteMcRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::MasterActivate => e.choice(0, 3, true),
            Self::SlaveActivate => e.choice(1, 3, true),
            Self::DeActivate => e.choice(2, 3, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for RemoteMcRequest {
    const NAME: &'static str = "RemoteMCRequest";
    const SCHEMA: &'static Type = &schema::REMOTE_MC_REQUEST;
}

impl Decode for RemoteMcResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::Accept),
            1 => RemoteMcResponseReject::decode(d).map(Self::Reject),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for RemoteMcResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Accept => e.choice(0, 2, true),
            Self::Reject(value) => {
                e.choice(1, 2, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for RemoteMcResponse {
    const NAME: &'static str = "RemoteMCResponse";
    const SCHEMA: &'static Type = &schema::REMOTE_MC_RESPONSE;
}

impl Decode for RemoteMcResponseReject {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::Unspecified),
            1 => Ok(Self::FunctionNotSupported),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for RemoteMcResponseReject {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Unspecified => e.choice(0, 2, true),
            Self::FunctionNotSupported => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for RemoteMcResponseReject {
    const NAME: &'static str = "RemoteMCResponse.reject";
    const SCHEMA: &'static Type = &schema::REMOTE_MC_RESPONSE_REJECT;
}

impl Decode for ConferenceCommand {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(7, true)? {
            0 => d
                .integer(Range::new(1, 65535))
                .map(|value| value as u16)
                .map(Self::BroadcastMyLogicalChannel),
            1 => d
                .integer(Range::new(1, 65535))
                .map(|value| value as u16)
                .map(Self::CancelBroadcastMyLogicalChannel),
            2 => TerminalLabel::decode(d).map(Self::MakeTerminalBroadcaster),
            3 => Ok(Self::CancelMakeTerminalBroadcaster),
            4 => TerminalLabel::decode(d).map(Self::SendThisSource),
            5 => Ok(Self::CancelSendThisSource),
            6 => Ok(Self::DropConference),
            7 => {
                let around = d.enter()?;
                let value = SubstituteConferenceIdCommand::decode(d)?;
                d.leave(around);
                Ok(Self::SubstituteConferenceIdCommand(value))
            }
            index => d.unknown_alternative(index - 7).map(Self::Unknown),
        }
    }
}

impl Encode for ConferenceCommand {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::BroadcastMyLogicalChannel(value) => {
                e.choice(0, 7, true);
                e.integer(i64::from(*value), Range::new(1, 65535));
            }
            Self::CancelBroadcastMyLogicalChannel(value) => {
                e.choice(1, 7, true);
                e.integer(i64::from(*value), Range::new(1, 65535));
            }
            Self::MakeTerminalBroadcaster(value) => {
                e.choice(2, 7, true);
                value.encode(e);
            }
            Self::CancelMakeTerminalBroadcaster => e.choice(3, 7, true),
            Self::SendThisSource(value) => {
                e.choice(4, 7, true);
                value.encode(e);
            }
            Self::CancelSendThisSource => e.choice(5, 7, true),
            Self::DropConference => e.choice(6, 7, true),
            Self::SubstituteConferenceIdCommand(value) => {
                e.choice(7, 7, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 7),
        }
    }
}

impl Message for ConferenceCommand {
    const NAME: &'static str = "ConferenceCommand";
    const SCHEMA: &'static Type = &schema::CONFERENCE_COMMAND;
}

impl Decode for SubstituteConferenceIdCommand {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            conference_identifier: d.octet_array()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for SubstituteConferenceIdCommand {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.octet_array(&self.conference_identifier);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for SubstituteConferenceIdCommand {
    const NAME: &'static str = "SubstituteConferenceIDCommand";
    const SCHEMA: &'static Type = &schema::SUBSTITUTE_CONFERENCE_ID_COMMAND;
}

impl Decode for ConferenceIndication {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(10, true)? {
            0 => d
                .integer(Range::new(0, 9))
                .map(|value| value as u8)
                .map(Self::SbeNumber),
            1 => TerminalLabel::decode(d).map(Self::TerminalNumberAssign),
            2 => TerminalLabel::decode(d).map(Self::TerminalJoinedConference),
            3 => TerminalLabel::decode(d).map(Self::TerminalLeftConference),
            4 => Ok(Self::SeenByAtLeastOneOther),
            5 => Ok(Self::CancelSeenByAtLeastOneOther),
            6 => Ok(Self::SeenByAll),
            7 => Ok(Self::CancelSeenByAll),
            8 => TerminalLabel::decode(d).map(Self::TerminalYouAreSeeing),
            9 => Ok(Self::RequestForFloor),
            10 => d.open_null().map(|()| Self::WithdrawChairToken),
            11 => {
                let around = d.enter()?;
                let value = TerminalLabel::decode(d)?;
                d.leave(around);
                Ok(Self::FloorRequested(value))
            }
            12 => {
                let around = d.enter()?;
                let value = TerminalYouAreSeeingInSubPictureNumber::decode(d)?;
                d.leave(around);
                Ok(Self::TerminalYouAreSeeingInSubPictureNumber(value))
            }
            13 => {
                let around = d.enter()?;
                let value = VideoIndicateCompose::decode(d)?;
                d.leave(around);
                Ok(Self::VideoIndicateCompose(value))
            }
            14 => d.open_null().map(|()| Self::MasterMcu),
            15 => d.open_null().map(|()| Self::CancelMasterMcu),
            index => d.unknown_alternative(index - 10).map(Self::Unknown),
        }
    }
}

impl Encode for ConferenceIndication {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::SbeNumber(value) => {
                e.choice(0, 10, true);
                e.integer(i64::from(*value), Range::new(0, 9));
            }
            Self::TerminalNumberAssign(value) => {
                e.choice(1, 10, true);
                value.encode(e);
            }
            Self::TerminalJoinedConference(value) => {
                e.choice(2, 10, true);
                value.encode(e);
            }
            Self::TerminalLeftConference(value) => {
                e.choice(3, 10, true);
                value.encode(e);
            }
            Self::SeenByAtLeastOneOther => e.choice(4, 10, true),
            Self::CancelSeenByAtLeastOneOther => e.choice(5, 10, true),
            Self::SeenByAll => e.choice(6, 10, true),
            Self::CancelSeenByAll => e.choice(7, 10, true),
            Self::TerminalYouAreSeeing(value) => {
                e.choice(8, 10, true);
                value.encode(e);
            }
            Self::RequestForFloor => e.choice(9, 10, true),
            Self::WithdrawChairToken => {
                e.choice(10, 10, true);
                e.open_null();
            }
            Self::FloorRequested(value) => {
                e.choice(11, 10, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::TerminalYouAreSeeingInSubPictureNumber(value) => {
                e.choice(12, 10, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::VideoIndicateCompose(value) => {
                e.choice(13, 10, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::MasterMcu => {
                e.choice(14, 10, true);
                e.open_null();
            }
            Self::CancelMasterMcu => {
                e.choice(15, 10, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 10),
        }
    }
}

impl Message for ConferenceIndication {
    const NAME: &'static str = "ConferenceIndication";
    const SCHEMA: &'static Type = &schema::CONFERENCE_INDICATION;
}

impl Decode for TerminalYouAreSeeingInSubPictureNumber {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            terminal_number: d.integer(Range::new(0, 192))? as u8,
            sub_picture_number: d.integer(Range::new(0, 255))? as u8,
            mcu_number: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.mcu_number = Some(d.integer(Range::new(0, 192))? as u8);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for TerminalYouAreSeeingInSubPictureNumber {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.mcu_number.is_some()]);
        e.bool(additions.any());
        e.integer(i64::from(self.terminal_number), Range::new(0, 192));
        e.integer(i64::from(self.sub_picture_number), Range::new(0, 255));
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.mcu_number {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(0, 192));
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for TerminalYouAreSeeingInSubPictureNumber {
    const NAME: &'static str = "TerminalYouAreSeeingInSubPictureNumber";
    const SCHEMA: &'static Type = &schema::TERMINAL_YOU_ARE_SEEING_IN_SUB_PICTURE_NUMBER;
}

impl Decode for VideoIndicateCompose {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            composition_number: d.integer(Range::new(0, 255))? as u8,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for VideoIndicateCompose {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.composition_number), Range::new(0, 255));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for VideoIndicateCompose {
    const NAME: &'static str = "VideoIndicateCompose";
    const SCHEMA: &'static Type = &schema::VIDEO_INDICATE_COMPOSE;
}

impl Decode for McLocationIndication {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            signal_address: TransportAddress::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for McLocationIndication {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.signal_address.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for McLocationIndication {
    const NAME: &'static str = "MCLocationIndication";
    const SCHEMA: &'static Type = &schema::MC_LOCATION_INDICATION;
}

impl Decode for MultilinkRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(5, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardMessage::decode(d)?))),
            1 => MultilinkRequestCallInformation::decode(d).map(Self::CallInformation),
            2 => Ok(Self::AddConnection(Box::new(
                MultilinkRequestAddConnection::decode(d)?,
            ))),
            3 => MultilinkRequestRemoveConnection::decode(d).map(Self::RemoveConnection),
            4 => MultilinkRequestMaximumHeaderInterval::decode(d).map(Self::MaximumHeaderInterval),
            index => d.unknown_alternative(index - 5).map(Self::Unknown),
        }
    }
}

impl Encode for MultilinkRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 5, true);
                value.encode(e);
            }
            Self::CallInformation(value) => {
                e.choice(1, 5, true);
                value.encode(e);
            }
            Self::AddConnection(value) => {
                e.choice(2, 5, true);
                value.encode(e);
            }
            Self::RemoveConnection(value) => {
                e.choice(3, 5, true);
                value.encode(e);
            }
            Self::MaximumHeaderInterval(value) => {
                e.choice(4, 5, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 5),
        }
    }
}

impl Message for MultilinkRequest {
    const NAME: &'static str = "MultilinkRequest";
    const SCHEMA: &'static Type = &schema::MULTILINK_REQUEST;
}

impl Decode for MultilinkRequestCallInformation {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            max_number_of_additional_connections: d.integer(Range::new(1, 65535))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MultilinkRequestCallInformation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(
            i64::from(self.max_number_of_additional_connections),
            Range::new(1, 65535),
        );
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MultilinkRequestCallInformation {
    const NAME: &'static str = "MultilinkRequest.callInformation";
    const SCHEMA: &'static Type = &schema::MULTILINK_REQUEST_CALL_INFORMATION;
}

impl Decode for MultilinkRequestAddConnection {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            sequence_number: d.integer(Range::new(0, 255))? as u8,
            dialing_information: DialingInformation::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MultilinkRequestAddConnection {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.sequence_number), Range::new(0, 255));
        self.dialing_information.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MultilinkRequestAddConnection {
    const NAME: &'static str = "MultilinkRequest.addConnection";
    const SCHEMA: &'static Type = &schema::MULTILINK_REQUEST_ADD_CONNECTION;
}

impl Decode for MultilinkRequestRemoveConnection {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            connection_identifier: ConnectionIdentifier::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MultilinkRequestRemoveConnection {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.connection_identifier.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MultilinkRequestRemoveConnection {
    const NAME: &'static str = "MultilinkRequest.removeConnection";
    const SCHEMA: &'static Type = &schema::MULTILINK_REQUEST_REMOVE_CONNECTION;
}

impl Decode for MultilinkRequestMaximumHeaderInterval {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            request_type: MaximumHeaderIntervalRequestType::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MultilinkRequestMaximumHeaderInterval {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.request_type.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MultilinkRequestMaximumHeaderInterval {
    const NAME: &'static str = "MultilinkRequest.maximumHeaderInterval";
    const SCHEMA: &'static Type = &schema::MULTILINK_REQUEST_MAXIMUM_HEADER_INTERVAL;
}

impl Decode for MaximumHeaderIntervalRequestType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::CurrentIntervalInformation),
            1 => d
                .integer(Range::new(0, 65535))
                .map(|value| value as u16)
                .map(Self::RequestedInterval),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for MaximumHeaderIntervalRequestType {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::CurrentIntervalInformation => e.choice(0, 2, true),
            Self::RequestedInterval(value) => {
                e.choice(1, 2, true);
                e.integer(i64::from(*value), Range::new(0, 65535));
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for MaximumHeaderIntervalRequestType {
    const NAME: &'static str = "MultilinkRequest.maximumHeaderInterval.requestType";
    const SCHEMA: &'static Type = &schema::MAXIMUM_HEADER_INTERVAL_REQUEST_TYPE;
}

impl Decode for MultilinkResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(5, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardMessage::decode(d)?))),
            1 => Ok(Self::CallInformation(Box::new(
                MultilinkResponseCallInformation::decode(d)?,
            ))),
            2 => MultilinkResponseAddConnection::decode(d).map(Self::AddConnection),
            3 => MultilinkResponseRemoveConnection::decode(d).map(Self::RemoveConnection),
            4 => MultilinkResponseMaximumHeaderInterval::decode(d).map(Self::MaximumHeaderInterval),
            index => d.unknown_alternative(index - 5).map(Self::Unknown),
        }
    }
}

impl Encode for MultilinkResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 5, true);
                value.encode(e);
            }
            Self::CallInformation(value) => {
                e.choice(1, 5, true);
                value.encode(e);
            }
            Self::AddConnection(value) => {
                e.choice(2, 5, true);
                value.encode(e);
            }
            Self::RemoveConnection(value) => {
                e.choice(3, 5, true);
                value.encode(e);
            }
            Self::MaximumHeaderInterval(value) => {
                e.choice(4, 5, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 5),
        }
    }
}

impl Message for MultilinkResponse {
    const NAME: &'static str = "MultilinkResponse";
    const SCHEMA: &'static Type = &schema::MULTILINK_RESPONSE;
}

impl Decode for MultilinkResponseCallInformation {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            dialing_information: DialingInformation::decode(d)?,
            call_association_number: d.integer(Range::new(0, 4294967295))? as u32,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MultilinkResponseCallInformation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.dialing_information.encode(e);
        e.integer(
            i64::from(self.call_association_number),
            Range::new(0, 4294967295),
        );
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MultilinkResponseCallInformation {
    const NAME: &'static str = "MultilinkResponse.callInformation";
    const SCHEMA: &'static Type = &schema::MULTILINK_RESPONSE_CALL_INFORMATION;
}

impl Decode for MultilinkResponseAddConnection {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            sequence_number: d.integer(Range::new(0, 255))? as u8,
            response_code: AddConnectionResponseCode::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MultilinkResponseAddConnection {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.sequence_number), Range::new(0, 255));
        self.response_code.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MultilinkResponseAddConnection {
    const NAME: &'static str = "MultilinkResponse.addConnection";
    const SCHEMA: &'static Type = &schema::MULTILINK_RESPONSE_ADD_CONNECTION;
}

impl Decode for AddConnectionResponseCode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::Accepted),
            1 => AddConnectionRejection::decode(d).map(Self::Rejected),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for AddConnectionResponseCode {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Accepted => e.choice(0, 2, true),
            Self::Rejected(value) => {
                e.choice(1, 2, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for AddConnectionResponseCode {
    const NAME: &'static str = "MultilinkResponse.addConnection.responseCode";
    const SCHEMA: &'static Type = &schema::ADD_CONNECTION_RESPONSE_CODE;
}

impl Decode for AddConnectionRejection {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::ConnectionsNotAvailable),
            1 => Ok(Self::UserRejected),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for AddConnectionRejection {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ConnectionsNotAvailable => e.choice(0, 2, true),
            Self::UserRejected => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for AddConnectionRejection {
    const NAME: &'static str = "MultilinkResponse.addConnection.responseCode.rejected";
    const SCHEMA: &'static Type = &schema::ADD_CONNECTION_REJECTION;
}

impl Decode for MultilinkResponseRemoveConnection {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            connection_identifier: ConnectionIdentifier::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MultilinkResponseRemoveConnection {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.connection_identifier.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MultilinkResponseRemoveConnection {
    const NAME: &'static str = "MultilinkResponse.removeConnection";
    const SCHEMA: &'static Type = &schema::MULTILINK_RESPONSE_REMOVE_CONNECTION;
}

impl Decode for MultilinkResponseMaximumHeaderInterval {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            current_interval: d.integer(Range::new(0, 65535))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MultilinkResponseMaximumHeaderInterval {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.current_interval), Range::new(0, 65535));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MultilinkResponseMaximumHeaderInterval {
    const NAME: &'static str = "MultilinkResponse.maximumHeaderInterval";
    const SCHEMA: &'static Type = &schema::MULTILINK_RESPONSE_MAXIMUM_HEADER_INTERVAL;
}

impl Decode for MultilinkIndication {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardMessage::decode(d)?))),
            1 => CrcDesired::decode(d).map(Self::CrcDesired),
            2 => ExcessiveError::decode(d).map(Self::ExcessiveError),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for MultilinkIndication {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 3, true);
                value.encode(e);
            }
            Self::CrcDesired(value) => {
                e.choice(1, 3, true);
                value.encode(e);
            }
            Self::ExcessiveError(value) => {
                e.choice(2, 3, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for MultilinkIndication {
    const NAME: &'static str = "MultilinkIndication";
    const SCHEMA: &'static Type = &schema::MULTILINK_INDICATION;
}

impl Decode for CrcDesired {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CrcDesired {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CrcDesired {
    const NAME: &'static str = "MultilinkIndication.crcDesired";
    const SCHEMA: &'static Type = &schema::CRC_DESIRED;
}

impl Decode for ExcessiveError {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            connection_identifier: ConnectionIdentifier::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ExcessiveError {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.connection_identifier.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ExcessiveError {
    const NAME: &'static str = "MultilinkIndication.excessiveError";
    const SCHEMA: &'static Type = &schema::EXCESSIVE_ERROR;
}

impl Decode for DialingInformation {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardMessage::decode(d)?))),
            1 => d
                .list(Size::range(1, 65535), 19, DialingInformationNumber::decode)
                .map(Self::Differential),
            2 => d
                .integer(Range::new(1, 65535))
                .map(|value| value as u16)
                .map(Self::InfoNotAvailable),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for DialingInformation {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 3, true);
                value.encode(e);
            }
            Self::Differential(value) => {
                e.choice(1, 3, true);
                e.list(value, Size::range(1, 65535), |e, value| value.encode(e));
            }
            Self::InfoNotAvailable(value) => {
                e.choice(2, 3, true);
                e.integer(i64::from(*value), Range::new(1, 65535));
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for DialingInformation {
    const NAME: &'static str = "DialingInformation";
    const SCHEMA: &'static Type = &schema::DIALING_INFORMATION;
}

impl Decode for DialingInformationNumber {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            network_address: d.ia5_string(Size::range(0, 40), Alphabet::NUMERIC)?,
            sub_address: if preamble & 0x1 != 0 {
                Some(d.ia5_string(Size::range(1, 40), Alphabet::IA5)?)
            } else {
                None
            },
            network_type: d.list(
                Size::range(1, 255),
                3,
                DialingInformationNetworkType::decode,
            )?,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for DialingInformationNumber {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.sub_address.is_some());
        e.ia5_string(&self.network_address, Size::range(0, 40), Alphabet::NUMERIC);
        if let Some(value) = &self.sub_address {
            e.ia5_string(value, Size::range(1, 40), Alphabet::IA5);
        }
        e.list(&self.network_type, Size::range(1, 255), |e, value| {
            value.encode(e)
        });
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DialingInformationNumber {
    const NAME: &'static str = "DialingInformationNumber";
    const SCHEMA: &'static Type = &schema::DIALING_INFORMATION_NUMBER;
}

impl Decode for DialingInformationNetworkType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardMessage::decode(d)?))),
            1 => Ok(Self::NIsdn),
            2 => Ok(Self::Gstn),
            3 => d.open_null().map(|()| Self::Mobile),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for DialingInformationNetworkType {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 3, true);
                value.encode(e);
            }
            Self::NIsdn => e.choice(1, 3, true),
            Self::Gstn => e.choice(2, 3, true),
            Self::Mobile => {
                e.choice(3, 3, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for DialingInformationNetworkType {
    const NAME: &'static str = "DialingInformationNetworkType";
    const SCHEMA: &'static Type = &schema::DIALING_INFORMATION_NETWORK_TYPE;
}

impl Decode for ConnectionIdentifier {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            channel_tag: d.integer(Range::new(0, 4294967295))? as u32,
            sequence_number: d.integer(Range::new(0, 4294967295))? as u32,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ConnectionIdentifier {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.channel_tag), Range::new(0, 4294967295));
        e.integer(i64::from(self.sequence_number), Range::new(0, 4294967295));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ConnectionIdentifier {
    const NAME: &'static str = "ConnectionIdentifier";
    const SCHEMA: &'static Type = &schema::CONNECTION_IDENTIFIER;
}

impl Decode for SendTerminalCapabilitySet {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::SpecificRequest(Box::new(SpecificRequest::decode(d)?))),
            1 => Ok(Self::GenericRequest),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for SendTerminalCapabilitySet {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::SpecificRequest(value) => {
                e.choice(0, 2, true);
                value.encode(e);
            }
            Self::GenericRequest => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for SendTerminalCapabilitySet {
    const NAME: &'static str = "SendTerminalCapabilitySet";
    const SCHEMA: &'static Type = &schema::SEND_TERMINAL_CAPABILITY_SET;
}

impl Decode for SpecificRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            multiplex_capability: d.bool()?,
            capability_table_entry_numbers: if preamble & 0x2 != 0 {
                Some(d.list(Size::range(1, 65535), 16, |d| {
                    d.integer(Range::new(1, 65535)).map(|value| value as u16)
                })?)
            } else {
                None
            },
            capability_descriptor_numbers: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(1, 256), 8, |d| {
                    d.integer(Range::new(0, 255)).map(|value| value as u8)
                })?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for SpecificRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.capability_table_entry_numbers.is_some());
        e.bool(self.capability_descriptor_numbers.is_some());
        e.bool(self.multiplex_capability);
        if let Some(value) = &self.capability_table_entry_numbers {
            e.list(value, Size::range(1, 65535), |e, value| {
                e.integer(i64::from(*value), Range::new(1, 65535))
            });
        }
        if let Some(value) = &self.capability_descriptor_numbers {
            e.list(value, Size::range(1, 256), |e, value| {
                e.integer(i64::from(*value), Range::new(0, 255))
            });
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for SpecificRequest {
    const NAME: &'static str = "SendTerminalCapabilitySet.specificRequest";
    const SCHEMA: &'static Type = &schema::SPECIFIC_REQUEST;
}

impl Decode for EndSessionCommand {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => Ok(Self::Disconnect),
            2 => GstnOptions::decode(d).map(Self::GstnOptions),
            3 => {
                let around = d.enter()?;
                let value = IsdnOptions::decode(d)?;
                d.leave(around);
                Ok(Self::IsdnOptions(value))
            }
            4 => {
                let around = d.enter()?;
                let value = d.list(Size::ANY, 13, GenericMessage::decode)?;
                d.leave(around);
                Ok(Self::GenericInformation(value))
            }
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for EndSessionCommand {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 3, true);
                value.encode(e);
            }
            Self::Disconnect => e.choice(1, 3, true),
            Self::GstnOptions(value) => {
                e.choice(2, 3, true);
                value.encode(e);
            }
            Self::IsdnOptions(value) => {
                e.choice(3, 3, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::GenericInformation(value) => {
                e.choice(4, 3, true);
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for EndSessionCommand {
    const NAME: &'static str = "EndSessionCommand";
    const SCHEMA: &'static Type = &schema::END_SESSION_COMMAND;
}

impl Decode for GstnOptions {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(5, true)? {
            0 => Ok(Self::TelephonyMode),
            1 => Ok(Self::V8bis),
            2 => Ok(Self::V34Dsvd),
            3 => Ok(Self::V34DuplexFax),
            4 => Ok(Self::V34H324),
            index => d.unknown_alternative(index - 5).map(Self::Unknown),
        }
    }
}

impl Encode for GstnOptions {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::TelephonyMode => e.choice(0, 5, true),
            Self::V8bis => e.choice(1, 5, true),
            Self::V34Dsvd => e.choice(2, 5, true),
            Self::V34DuplexFax => e.choice(3, 5, true),
            Self::V34H324 => e.choice(4, 5, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 5),
        }
    }
}

impl Message for GstnOptions {
    const NAME: &'static str = "EndSessionCommand.gstnOptions";
    const SCHEMA: &'static Type = &schema::GSTN_OPTIONS;
}

impl Decode for IsdnOptions {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::TelephonyMode),
            1 => Ok(Self::V140),
            2 => Ok(Self::TerminalOnHold),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for IsdnOptions {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::TelephonyMode => e.choice(0, 3, true),
            Self::V140 => e.choice(1, 3, true),
            Self::TerminalOnHold => e.choice(2, 3, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for IsdnOptions {
    const NAME: &'static str = "EndSessionCommand.isdnOptions";
    const SCHEMA: &'static Type = &schema::ISDN_OPTIONS;
}

impl Decode for MiscellaneousCommand {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            logical_channel_number: d.integer(Range::new(1, 65535))? as u16,
            r#type: MiscellaneousCommandType::decode(d)?,
            direction: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.direction = Some(EncryptionUpdateDirection::decode(d)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MiscellaneousCommand {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.direction.is_some()]);
        e.bool(additions.any());
        e.integer(i64::from(self.logical_channel_number), Range::new(1, 65535));
        self.r#type.encode(e);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.direction {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for MiscellaneousCommand {
    const NAME: &'static str = "MiscellaneousCommand";
    const SCHEMA: &'static Type = &schema::MISCELLANEOUS_COMMAND;
}

impl Decode for MiscellaneousCommandType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(10, true)? {
            0 => Ok(Self::EqualiseDelay),
            1 => Ok(Self::ZeroDelay),
            2 => Ok(Self::MultipointModeCommand),
            3 => Ok(Self::CancelMultipointModeCommand),
            4 => Ok(Self::VideoFreezePicture),
            5 => Ok(Self::VideoFastUpdatePicture),
            6 => VideoFastUpdateGob::decode(d).map(Self::VideoFastUpdateGob),
            7 => d
                .integer(Range::new(0, 31))
                .map(|value| value as u8)
                .map(Self::VideoTemporalSpatialTradeOff),
            8 => Ok(Self::VideoSendSyncEveryGob),
            9 => Ok(Self::VideoSendSyncEveryGobCancel),
            10 => {
                let around = d.enter()?;
                let value = VideoFastUpdateMb::decode(d)?;
                d.leave(around);
                Ok(Self::VideoFastUpdateMb(value))
            }
            11 => {
                let around = d.enter()?;
                let value = d.integer(Range::new(1, 65535))? as u16;
                d.leave(around);
                Ok(Self::MaxH223MuxPduSize(value))
            }
            12 => {
                let around = d.enter()?;
                let value = Box::new(EncryptionSync::decode(d)?);
                d.leave(around);
                Ok(Self::EncryptionUpdate(value))
            }
            13 => {
                let around = d.enter()?;
                let value = EncryptionUpdateRequest::decode(d)?;
                d.leave(around);
                Ok(Self::EncryptionUpdateRequest(value))
            }
            14 => d.open_null().map(|()| Self::SwitchReceiveMediaOff),
            15 => d.open_null().map(|()| Self::SwitchReceiveMediaOn),
            16 => {
                let around = d.enter()?;
                let value = ProgressiveRefinementStart::decode(d)?;
                d.leave(around);
                Ok(Self::ProgressiveRefinementStart(value))
            }
            17 => d.open_null().map(|()| Self::ProgressiveRefinementAbortOne),
            18 => d
                .open_null()
                .map(|()| Self::ProgressiveRefinementAbortContinuous),
            19 => {
                let around = d.enter()?;
                let value = VideoBadMbs::decode(d)?;
                d.leave(around);
                Ok(Self::VideoBadMbs(value))
            }
            20 => {
                let around = d.enter()?;
                let value = d.list(Size::ANY, 10, PictureReference::decode)?;
                d.leave(around);
                Ok(Self::LostPicture(value))
            }
            21 => {
                let around = d.enter()?;
                let value = LostPartialPicture::decode(d)?;
                d.leave(around);
                Ok(Self::LostPartialPicture(value))
            }
            22 => {
                let around = d.enter()?;
                let value = d.list(Size::ANY, 10, PictureReference::decode)?;
                d.leave(around);
                Ok(Self::RecoveryReferencePicture(value))
            }
            23 => {
                let around = d.enter()?;
                let value = Box::new(EncryptionUpdateCommand::decode(d)?);
                d.leave(around);
                Ok(Self::EncryptionUpdateCommand(value))
            }
            24 => {
                let around = d.enter()?;
                let value = EncryptionUpdateAck::decode(d)?;
                d.leave(around);
                Ok(Self::EncryptionUpdateAck(value))
            }
            index => d.unknown_alternative(index - 10).map(Self::Unknown),
        }
    }
}

impl Encode for MiscellaneousCommandType {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::EqualiseDelay => e.choice(0, 10, true),
            Self::ZeroDelay => e.choice(1, 10, true),
            Self::MultipointModeCommand => e.choice(2, 10, true),
            Self::CancelMultipointModeCommand => e.choice(3, 10, true),
            Self::VideoFreezePicture => e.choice(4, 10, true),
            Self::VideoFastUpdatePicture => e.choice(5, 10, true),
            Self::VideoFastUpdateGob(value) => {
                e.choice(6, 10, true);
                value.encode(e);
            }
            Self::VideoTemporalSpatialTradeOff(value) => {
                e.choice(7, 10, true);
                e.integer(i64::from(*value), Range::new(0, 31));
            }
            Self::VideoSendSyncEveryGob => e.choice(8, 10, true),
            Self::VideoSendSyncEveryGobCancel => e.choice(9, 10, true),
            Self::VideoFastUpdateMb(value) => {
                e.choice(10, 10, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::MaxH223MuxPduSize(value) => {
                e.choice(11, 10, true);
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(1, 65535));
                e.leave(start);
            }
            Self::EncryptionUpdate(value) => {
                e.choice(12, 10, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::EncryptionUpdateRequest(value) => {
                e.choice(13, 10, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::SwitchReceiveMediaOff => {
                e.choice(14, 10, true);
                e.open_null();
            }
            Self::SwitchReceiveMediaOn => {
                e.choice(15, 10, true);
                e.open_null();
            }
            Self::ProgressiveRefinementStart(value) => {
                e.choice(16, 10, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::ProgressiveRefinementAbortOne => {
                e.choice(17, 10, true);
                e.open_null();
            }
            Self::ProgressiveRefinementAbortContinuous => {
                e.choice(18, 10, true);
                e.open_null();
            }
            Self::VideoBadMbs(value) => {
                e.choice(19, 10, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::LostPicture(value) => {
                e.choice(20, 10, true);
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            Self::LostPartialPicture(value) => {
                e.choice(21, 10, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::RecoveryReferencePicture(value) => {
                e.choice(22, 10, true);
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            Self::EncryptionUpdateCommand(value) => {
                e.choice(23, 10, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::EncryptionUpdateAck(value) => {
                e.choice(24, 10, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 10),
        }
    }
}

impl Message for MiscellaneousCommandType {
    const NAME: &'static str = "MiscellaneousCommand.type";
    const SCHEMA: &'static Type = &schema::MISCELLANEOUS_COMMAND_TYPE;
}

impl Decode for VideoFastUpdateGob {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            first_gob: d.integer(Range::new(0, 17))? as u8,
            number_of_gobs: d.integer(Range::new(1, 18))? as u8,
        })
    }
}

impl Encode for VideoFastUpdateGob {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.integer(i64::from(self.first_gob), Range::new(0, 17));
        e.integer(i64::from(self.number_of_gobs), Range::new(1, 18));
    }
}

impl Message for VideoFastUpdateGob {
    const NAME: &'static str = "MiscellaneousCommand.type.videoFastUpdateGOB";
    const SCHEMA: &'static Type = &schema::VIDEO_FAST_UPDATE_GOB;
}

impl Decode for VideoFastUpdateMb {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            first_gob: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(0, 255))? as u8)
            } else {
                None
            },
            first_mb: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(1, 8192))? as u16)
            } else {
                None
            },
            number_of_mbs: d.integer(Range::new(1, 8192))? as u16,
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for VideoFastUpdateMb {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.first_gob.is_some());
        e.bool(self.first_mb.is_some());
        if let Some(value) = &self.first_gob {
            e.integer(i64::from(*value), Range::new(0, 255));
        }
        if let Some(value) = &self.first_mb {
            e.integer(i64::from(*value), Range::new(1, 8192));
        }
        e.integer(i64::from(self.number_of_mbs), Range::new(1, 8192));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for VideoFastUpdateMb {
    const NAME: &'static str = "MiscellaneousCommand.type.videoFastUpdateMB";
    const SCHEMA: &'static Type = &schema::VIDEO_FAST_UPDATE_MB;
}

impl Decode for ProgressiveRefinementStart {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            repeat_count: ProgressiveRefinementRepeatCount::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ProgressiveRefinementStart {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.repeat_count.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ProgressiveRefinementStart {
    const NAME: &'static str = "MiscellaneousCommand.type.progressiveRefinementStart";
    const SCHEMA: &'static Type = &schema::PROGRESSIVE_REFINEMENT_START;
}

impl Decode for ProgressiveRefinementRepeatCount {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::DoOneProgression),
            1 => Ok(Self::DoContinuousProgressions),
            2 => Ok(Self::DoOneIndependentProgression),
            3 => Ok(Self::DoContinuousIndependentProgressions),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for ProgressiveRefinementRepeatCount {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::DoOneProgression => e.choice(0, 4, true),
            Self::DoContinuousProgressions => e.choice(1, 4, true),
            Self::DoOneIndependentProgression => e.choice(2, 4, true),
            Self::DoContinuousIndependentProgressions => e.choice(3, 4, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for ProgressiveRefinementRepeatCount {
    const NAME: &'static str = "MiscellaneousCommand.type.progressiveRefinementStart.repeatCount";
    const SCHEMA: &'static Type = &schema::PROGRESSIVE_REFINEMENT_REPEAT_COUNT;
}

impl Decode for VideoBadMbs {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            first_mb: d.integer(Range::new(1, 9216))? as u16,
            number_of_mbs: d.integer(Range::new(1, 9216))? as u16,
            temporal_reference: d.integer(Range::new(0, 1023))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for VideoBadMbs {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.first_mb), Range::new(1, 9216));
        e.integer(i64::from(self.number_of_mbs), Range::new(1, 9216));
        e.integer(i64::from(self.temporal_reference), Range::new(0, 1023));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for VideoBadMbs {
    const NAME: &'static str = "MiscellaneousCommand.type.videoBadMBs";
    const SCHEMA: &'static Type = &schema::VIDEO_BAD_MBS;
}

impl Decode for LostPartialPicture {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            picture_reference: PictureReference::decode(d)?,
            first_mb: d.integer(Range::new(1, 9216))? as u16,
            number_of_mbs: d.integer(Range::new(1, 9216))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for LostPartialPicture {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.picture_reference.encode(e);
        e.integer(i64::from(self.first_mb), Range::new(1, 9216));
        e.integer(i64::from(self.number_of_mbs), Range::new(1, 9216));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for LostPartialPicture {
    const NAME: &'static str = "MiscellaneousCommand.type.lostPartialPicture";
    const SCHEMA: &'static Type = &schema::LOST_PARTIAL_PICTURE;
}

impl Decode for EncryptionUpdateCommand {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            encryption_sync: EncryptionSync::decode(d)?,
            multiple_payload_stream: if preamble & 0x1 != 0 {
                Some(MultiplePayloadStream::decode(d)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for EncryptionUpdateCommand {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.multiple_payload_stream.is_some());
        self.encryption_sync.encode(e);
        if let Some(value) = &self.multiple_payload_stream {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for EncryptionUpdateCommand {
    const NAME: &'static str = "MiscellaneousCommand.type.encryptionUpdateCommand";
    const SCHEMA: &'static Type = &schema::ENCRYPTION_UPDATE_COMMAND;
}

impl Decode for EncryptionUpdateAck {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            synch_flag: d.integer(Range::new(0, 255))? as u8,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for EncryptionUpdateAck {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.synch_flag), Range::new(0, 255));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for EncryptionUpdateAck {
    const NAME: &'static str = "MiscellaneousCommand.type.encryptionUpdateAck";
    const SCHEMA: &'static Type = &schema::ENCRYPTION_UPDATE_ACK;
}

impl Decode for PictureReference {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => d
                .integer(Range::new(0, 1023))
                .map(|value| value as u16)
                .map(Self::PictureNumber),
            1 => d
                .integer(Range::new(0, 255))
                .map(|value| value as u8)
                .map(Self::LongTermPictureIndex),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for PictureReference {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::PictureNumber(value) => {
                e.choice(0, 2, true);
                e.integer(i64::from(*value), Range::new(0, 1023));
            }
            Self::LongTermPictureIndex(value) => {
                e.choice(1, 2, true);
                e.integer(i64::from(*value), Range::new(0, 255));
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for PictureReference {
    const NAME: &'static str = "PictureReference";
    const SCHEMA: &'static Type = &schema::PICTURE_REFERENCE;
}

impl Decode for EncryptionCommand {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => d.octet_string(Size::ANY).map(Self::EncryptionSe),
            1 => Ok(Self::EncryptionIvRequest),
            2 => Ok(Self::EncryptionAlgorithmId(Box::new(
                EncryptionAlgorithmId::decode(d)?,
            ))),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for EncryptionCommand {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::EncryptionSe(value) => {
                e.choice(0, 3, true);
                e.octet_string(value, Size::ANY);
            }
            Self::EncryptionIvRequest => e.choice(1, 3, true),
            Self::EncryptionAlgorithmId(value) => {
                e.choice(2, 3, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for EncryptionCommand {
    const NAME: &'static str = "EncryptionCommand";
    const SCHEMA: &'static Type = &schema::ENCRYPTION_COMMAND;
}

impl Decode for EncryptionAlgorithmId {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            h233_algorithm_identifier: d.integer(Range::new(0, 255))? as u8,
            associated_algorithm: NonStandardParameter::decode(d)?,
        })
    }
}

impl Encode for EncryptionAlgorithmId {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.integer(
            i64::from(self.h233_algorithm_identifier),
            Range::new(0, 255),
        );
        self.associated_algorithm.encode(e);
    }
}

impl Message for EncryptionAlgorithmId {
    const NAME: &'static str = "EncryptionCommand.encryptionAlgorithmID";
    const SCHEMA: &'static Type = &schema::ENCRYPTION_ALGORITHM_ID;
}

impl Decode for EncryptionUpdateRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            key_protection_method: if preamble & 0x1 != 0 {
                Some(KeyProtectionMethod::decode(d)?)
            } else {
                None
            },
            synch_flag: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.synch_flag = Some(d.integer(Range::new(0, 255))? as u8);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for EncryptionUpdateRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.synch_flag.is_some()]);
        e.bool(additions.any());
        e.bool(self.key_protection_method.is_some());
        if let Some(value) = &self.key_protection_method {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.synch_flag {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(0, 255));
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for EncryptionUpdateRequest {
    const NAME: &'static str = "EncryptionUpdateRequest";
    const SCHEMA: &'static Type = &schema::ENCRYPTION_UPDATE_REQUEST;
}

impl Decode for EncryptionUpdateDirection {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::MasterToSlave),
            1 => Ok(Self::SlaveToMaster),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for EncryptionUpdateDirection {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::MasterToSlave => e.choice(0, 2, true),
            Self::SlaveToMaster => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for EncryptionUpdateDirection {
    const NAME: &'static str = "EncryptionUpdateDirection";
    const SCHEMA: &'static Type = &schema::ENCRYPTION_UPDATE_DIRECTION;
}

impl Decode for KeyProtectionMethod {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            secure_channel: d.bool()?,
            shared_secret: d.bool()?,
            cert_protected_key: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for KeyProtectionMethod {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.secure_channel);
        e.bool(self.shared_secret);
        e.bool(self.cert_protected_key);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for KeyProtectionMethod {
    const NAME: &'static str = "KeyProtectionMethod";
    const SCHEMA: &'static Type = &schema::KEY_PROTECTION_METHOD;
}

impl Decode for NewAtmVcCommand {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            resource_id: d.integer(Range::new(0, 65535))? as u16,
            bit_rate: d.integer(Range::new(1, 65535))? as u16,
            bit_rate_locked_to_pcr_clock: d.bool()?,
            bit_rate_locked_to_network_clock: d.bool()?,
            aal: NewAtmVcCommandAal::decode(d)?,
            multiplex: NewAtmVcCommandMultiplex::decode(d)?,
            reverse_parameters: NewAtmVcCommandReverseParameters::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for NewAtmVcCommand {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.resource_id), Range::new(0, 65535));
        e.integer(i64::from(self.bit_rate), Range::new(1, 65535));
        e.bool(self.bit_rate_locked_to_pcr_clock);
        e.bool(self.bit_rate_locked_to_network_clock);
        self.aal.encode(e);
        self.multiplex.encode(e);
        self.reverse_parameters.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for NewAtmVcCommand {
    const NAME: &'static str = "NewATMVCCommand";
    const SCHEMA: &'static Type = &schema::NEW_ATM_VC_COMMAND;
}

impl Decode for NewAtmVcCommandAal {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::Aal1(Box::new(NewAtmVcCommandAal1::decode(d)?))),
            1 => NewAtmVcCommandAal5::decode(d).map(Self::Aal5),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for NewAtmVcCommandAal {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Aal1(value) => {
                e.choice(0, 2, true);
                value.encode(e);
            }
            Self::Aal5(value) => {
                e.choice(1, 2, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for NewAtmVcCommandAal {
    const NAME: &'static str = "NewATMVCCommand.aal";
    const SCHEMA: &'static Type = &schema::NEW_ATM_VC_COMMAND_AAL;
}

impl Decode for NewAtmVcCommandAal1 {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            clock_recovery: NewAtmVcCommandClockRecovery::decode(d)?,
            error_correction: NewAtmVcCommandErrorCorrection::decode(d)?,
            structured_data_transfer: d.bool()?,
            partially_filled_cells: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for NewAtmVcCommandAal1 {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.clock_recovery.encode(e);
        self.error_correction.encode(e);
        e.bool(self.structured_data_transfer);
        e.bool(self.partially_filled_cells);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for NewAtmVcCommandAal1 {
    const NAME: &'static str = "NewATMVCCommand.aal.aal1";
    const SCHEMA: &'static Type = &schema::NEW_ATM_VC_COMMAND_AAL1;
}

impl Decode for NewAtmVcCommandClockRecovery {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::NullClockRecovery),
            1 => Ok(Self::SrtsClockRecovery),
            2 => Ok(Self::AdaptiveClockRecovery),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for NewAtmVcCommandClockRecovery {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NullClockRecovery => e.choice(0, 3, true),
            Self::SrtsClockRecovery => e.choice(1, 3, true),
            Self::AdaptiveClockRecovery => e.choice(2, 3, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for NewAtmVcCommandClockRecovery {
    const NAME: &'static str = "NewATMVCCommand.aal.aal1.clockRecovery";
    const SCHEMA: &'static Type = &schema::NEW_ATM_VC_COMMAND_CLOCK_RECOVERY;
}

impl Decode for NewAtmVcCommandErrorCorrection {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::NullErrorCorrection),
            1 => Ok(Self::LongInterleaver),
            2 => Ok(Self::ShortInterleaver),
            3 => Ok(Self::ErrorCorrectionOnly),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for NewAtmVcCommandErrorCorrection {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NullErrorCorrection => e.choice(0, 4, true),
            Self::LongInterleaver => e.choice(1, 4, true),
            Self::ShortInterleaver => e.choice(2, 4, true),
            Self::ErrorCorrectionOnly => e.choice(3, 4, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for NewAtmVcCommandErrorCorrection {
    const NAME: &'static str = "NewATMVCCommand.aal.aal1.errorCorrection";
    const SCHEMA: &'static Type = &schema::NEW_ATM_VC_COMMAND_ERROR_CORRECTION;
}

impl Decode for NewAtmVcCommandAal5 {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            forward_maximum_sdu_size: d.integer(Range::new(0, 65535))? as u16,
            backward_maximum_sdu_size: d.integer(Range::new(0, 65535))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for NewAtmVcCommandAal5 {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(
            i64::from(self.forward_maximum_sdu_size),
            Range::new(0, 65535),
        );
        e.integer(
            i64::from(self.backward_maximum_sdu_size),
            Range::new(0, 65535),
        );
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for NewAtmVcCommandAal5 {
    const NAME: &'static str = "NewATMVCCommand.aal.aal5";
    const SCHEMA: &'static Type = &schema::NEW_ATM_VC_COMMAND_AAL5;
}

impl Decode for NewAtmVcCommandMultiplex {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::NoMultiplex),
            1 => Ok(Self::TransportStream),
            2 => Ok(Self::ProgramStream),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for NewAtmVcCommandMultiplex {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NoMultiplex => e.choice(0, 3, true),
            Self::TransportStream => e.choice(1, 3, true),
            Self::ProgramStream => e.choice(2, 3, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for NewAtmVcCommandMultiplex {
    const NAME: &'static str = "NewATMVCCommand.multiplex";
    const SCHEMA: &'static Type = &schema::NEW_ATM_VC_COMMAND_MULTIPLEX;
}

impl Decode for NewAtmVcCommandReverseParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            bit_rate: d.integer(Range::new(1, 65535))? as u16,
            bit_rate_locked_to_pcr_clock: d.bool()?,
            bit_rate_locked_to_network_clock: d.bool()?,
            multiplex: NewAtmVcCommandReverseMultiplex::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for NewAtmVcCommandReverseParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.bit_rate), Range::new(1, 65535));
        e.bool(self.bit_rate_locked_to_pcr_clock);
        e.bool(self.bit_rate_locked_to_network_clock);
        self.multiplex.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for NewAtmVcCommandReverseParameters {
    const NAME: &'static str = "NewATMVCCommand.reverseParameters";
    const SCHEMA: &'static Type = &schema::NEW_ATM_VC_COMMAND_REVERSE_PARAMETERS;
}

impl Decode for NewAtmVcCommandReverseMultiplex {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::NoMultiplex),
            1 => Ok(Self::TransportStream),
            2 => Ok(Self::ProgramStream),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for NewAtmVcCommandReverseMultiplex {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NoMultiplex => e.choice(0, 3, true),
            Self::TransportStream => e.choice(1, 3, true),
            Self::ProgramStream => e.choice(2, 3, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for NewAtmVcCommandReverseMultiplex {
    const NAME: &'static str = "NewATMVCCommand.reverseParameters.multiplex";
    const SCHEMA: &'static Type = &schema::NEW_ATM_VC_COMMAND_REVERSE_MULTIPLEX;
}

impl Decode for NewAtmVcIndication {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            resource_id: d.integer(Range::new(0, 65535))? as u16,
            bit_rate: d.integer(Range::new(1, 65535))? as u16,
            bit_rate_locked_to_pcr_clock: d.bool()?,
            bit_rate_locked_to_network_clock: d.bool()?,
            aal: NewAtmVcIndicationAal::decode(d)?,
            multiplex: NewAtmVcIndicationMultiplex::decode(d)?,
            reverse_parameters: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.reverse_parameters = Some(NewAtmVcIndicationReverseParameters::decode(d)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for NewAtmVcIndication {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.reverse_parameters.is_some()]);
        e.bool(additions.any());
        e.integer(i64::from(self.resource_id), Range::new(0, 65535));
        e.integer(i64::from(self.bit_rate), Range::new(1, 65535));
        e.bool(self.bit_rate_locked_to_pcr_clock);
        e.bool(self.bit_rate_locked_to_network_clock);
        self.aal.encode(e);
        self.multiplex.encode(e);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.reverse_parameters {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for NewAtmVcIndication {
    const NAME: &'static str = "NewATMVCIndication";
    const SCHEMA: &'static Type = &schema::NEW_ATM_VC_INDICATION;
}

impl Decode for NewAtmVcIndicationAal {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::Aal1(Box::new(NewAtmVcIndicationAal1::decode(d)?))),
            1 => NewAtmVcIndicationAal5::decode(d).map(Self::Aal5),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for NewAtmVcIndicationAal {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Aal1(value) => {
                e.choice(0, 2, true);
                value.encode(e);
            }
            Self::Aal5(value) => {
                e.choice(1, 2, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for NewAtmVcIndicationAal {
    const NAME: &'static str = "NewATMVCIndication.aal";
    const SCHEMA: &'static Type = &schema::NEW_ATM_VC_INDICATION_AAL;
}

impl Decode for NewAtmVcIndicationAal1 {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            clock_recovery: NewAtmVcIndicationClockRecovery::decode(d)?,
            error_correction: NewAtmVcIndicationErrorCorrection::decode(d)?,
            structured_data_transfer: d.bool()?,
            partially_filled_cells: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for NewAtmVcIndicationAal1 {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.clock_recovery.encode(e);
        self.error_correction.encode(e);
        e.bool(self.structured_data_transfer);
        e.bool(self.partially_filled_cells);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for NewAtmVcIndicationAal1 {
    const NAME: &'static str = "NewATMVCIndication.aal.aal1";
    const SCHEMA: &'static Type = &schema::NEW_ATM_VC_INDICATION_AAL1;
}

impl Decode for NewAtmVcIndicationClockRecovery {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::NullClockRecovery),
            1 => Ok(Self::SrtsClockRecovery),
            2 => Ok(Self::AdaptiveClockRecovery),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for NewAtmVcIndicationClockRecovery {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NullClockRecovery => e.choice(0, 3, true),
            Self::SrtsClockRecovery => e.choice(1, 3, true),
            Self::AdaptiveClockRecovery => e.choice(2, 3, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for NewAtmVcIndicationClockRecovery {
    const NAME: &'static str = "NewATMVCIndication.aal.aal1.clockRecovery";
    const SCHEMA: &'static Type = &schema::NEW_ATM_VC_INDICATION_CLOCK_RECOVERY;
}

impl Decode for NewAtmVcIndicationErrorCorrection {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::NullErrorCorrection),
            1 => Ok(Self::LongInterleaver),
            2 => Ok(Self::ShortInterleaver),
            3 => Ok(Self::ErrorCorrectionOnly),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for NewAtmVcIndicationErrorCorrection {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NullErrorCorrection => e.choice(0, 4, true),
            Self::LongInterleaver => e.choice(1, 4, true),
            Self::ShortInterleaver => e.choice(2, 4, true),
            Self::ErrorCorrectionOnly => e.choice(3, 4, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for NewAtmVcIndicationErrorCorrection {
    const NAME: &'static str = "NewATMVCIndication.aal.aal1.errorCorrection";
    const SCHEMA: &'static Type = &schema::NEW_ATM_VC_INDICATION_ERROR_CORRECTION;
}

impl Decode for NewAtmVcIndicationAal5 {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            forward_maximum_sdu_size: d.integer(Range::new(0, 65535))? as u16,
            backward_maximum_sdu_size: d.integer(Range::new(0, 65535))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for NewAtmVcIndicationAal5 {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(
            i64::from(self.forward_maximum_sdu_size),
            Range::new(0, 65535),
        );
        e.integer(
            i64::from(self.backward_maximum_sdu_size),
            Range::new(0, 65535),
        );
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for NewAtmVcIndicationAal5 {
    const NAME: &'static str = "NewATMVCIndication.aal.aal5";
    const SCHEMA: &'static Type = &schema::NEW_ATM_VC_INDICATION_AAL5;
}

impl Decode for NewAtmVcIndicationMultiplex {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::NoMultiplex),
            1 => Ok(Self::TransportStream),
            2 => Ok(Self::ProgramStream),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for NewAtmVcIndicationMultiplex {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NoMultiplex => e.choice(0, 3, true),
            Self::TransportStream => e.choice(1, 3, true),
            Self::ProgramStream => e.choice(2, 3, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for NewAtmVcIndicationMultiplex {
    const NAME: &'static str = "NewATMVCIndication.multiplex";
    const SCHEMA: &'static Type = &schema::NEW_ATM_VC_INDICATION_MULTIPLEX;
}

impl Decode for NewAtmVcIndicationReverseParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            bit_rate: d.integer(Range::new(1, 65535))? as u16,
            bit_rate_locked_to_pcr_clock: d.bool()?,
            bit_rate_locked_to_network_clock: d.bool()?,
            multiplex: NewAtmVcIndicationReverseMultiplex::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for NewAtmVcIndicationReverseParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.bit_rate), Range::new(1, 65535));
        e.bool(self.bit_rate_locked_to_pcr_clock);
        e.bool(self.bit_rate_locked_to_network_clock);
        self.multiplex.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for NewAtmVcIndicationReverseParameters {
    const NAME: &'static str = "NewATMVCIndication.reverseParameters";
    const SCHEMA: &'static Type = &schema::NEW_ATM_VC_INDICATION_REVERSE_PARAMETERS;
}

impl Decode for NewAtmVcIndicationReverseMultiplex {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::NoMultiplex),
            1 => Ok(Self::TransportStream),
            2 => Ok(Self::ProgramStream),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for NewAtmVcIndicationReverseMultiplex {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NoMultiplex => e.choice(0, 3, true),
            Self::TransportStream => e.choice(1, 3, true),
            Self::ProgramStream => e.choice(2, 3, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for NewAtmVcIndicationReverseMultiplex {
    const NAME: &'static str = "NewATMVCIndication.reverseParameters.multiplex";
    const SCHEMA: &'static Type = &schema::NEW_ATM_VC_INDICATION_REVERSE_MULTIPLEX;
}

impl Decode for FunctionNotUnderstood {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, false)? {
            0 => Ok(Self::Request(Box::new(RequestMessage::decode(d)?))),
            1 => Ok(Self::Response(Box::new(ResponseMessage::decode(d)?))),
            2 => CommandMessage::decode(d).map(Self::Command),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for FunctionNotUnderstood {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Request(value) => {
                e.choice(0, 3, false);
                value.encode(e);
            }
            Self::Response(value) => {
                e.choice(1, 3, false);
                value.encode(e);
            }
            Self::Command(value) => {
                e.choice(2, 3, false);
                value.encode(e);
            }
        }
    }
}

impl Message for FunctionNotUnderstood {
    const NAME: &'static str = "FunctionNotUnderstood";
    const SCHEMA: &'static Type = &schema::FUNCTION_NOT_UNDERSTOOD;
}

impl Decode for FunctionNotSupported {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            cause: FunctionNotSupportedCause::decode(d)?,
            returned_function: if preamble & 0x1 != 0 {
                Some(d.octet_string(Size::ANY)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for FunctionNotSupported {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.returned_function.is_some());
        self.cause.encode(e);
        if let Some(value) = &self.returned_function {
            e.octet_string(value, Size::ANY);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for FunctionNotSupported {
    const NAME: &'static str = "FunctionNotSupported";
    const SCHEMA: &'static Type = &schema::FUNCTION_NOT_SUPPORTED;
}

impl Decode for FunctionNotSupportedCause {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::SyntaxError),
            1 => Ok(Self::SemanticError),
            2 => Ok(Self::UnknownFunction),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for FunctionNotSupportedCause {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::SyntaxError => e.choice(0, 3, true),
            Self::SemanticError => e.choice(1, 3, true),
            Self::UnknownFunction => e.choice(2, 3, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for FunctionNotSupportedCause {
    const NAME: &'static str = "FunctionNotSupported.cause";
    const SCHEMA: &'static Type = &schema::FUNCTION_NOT_SUPPORTED_CAUSE;
}

impl Decode for MiscellaneousIndication {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            logical_channel_number: d.integer(Range::new(1, 65535))? as u16,
            r#type: MiscellaneousIndicationType::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MiscellaneousIndication {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.logical_channel_number), Range::new(1, 65535));
        self.r#type.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MiscellaneousIndication {
    const NAME: &'static str = "MiscellaneousIndication";
    const SCHEMA: &'static Type = &schema::MISCELLANEOUS_INDICATION;
}

impl Decode for MiscellaneousIndicationType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(10, true)? {
            0 => Ok(Self::LogicalChannelActive),
            1 => Ok(Self::LogicalChannelInactive),
            2 => Ok(Self::MultipointConference),
            3 => Ok(Self::CancelMultipointConference),
            4 => Ok(Self::MultipointZeroComm),
            5 => Ok(Self::CancelMultipointZeroComm),
            6 => Ok(Self::MultipointSecondaryStatus),
            7 => Ok(Self::CancelMultipointSecondaryStatus),
            8 => Ok(Self::VideoIndicateReadyToActivate),
            9 => d
                .integer(Range::new(0, 31))
                .map(|value| value as u8)
                .map(Self::VideoTemporalSpatialTradeOff),
            10 => {
                let around = d.enter()?;
                let value = VideoNotDecodedMbs::decode(d)?;
                d.leave(around);
                Ok(Self::VideoNotDecodedMbs(value))
            }
            11 => {
                let around = d.enter()?;
                let value = Box::new(TransportCapability::decode(d)?);
                d.leave(around);
                Ok(Self::TransportCapability(value))
            }
            index => d.unknown_alternative(index - 10).map(Self::Unknown),
        }
    }
}

impl Encode for MiscellaneousIndicationType {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::LogicalChannelActive => e.choice(0, 10, true),
            Self::LogicalChannelInactive => e.choice(1, 10, true),
            Self::MultipointConference => e.choice(2, 10, true),
            Self::CancelMultipointConference => e.choice(3, 10, true),
            Self::MultipointZeroComm => e.choice(4, 10, true),
            Self::CancelMultipointZeroComm => e.choice(5, 10, true),
            Self::MultipointSecondaryStatus => e.choice(6, 10, true),
            Self::CancelMultipointSecondaryStatus => e.choice(7, 10, true),
            Self::VideoIndicateReadyToActivate => e.choice(8, 10, true),
            Self::VideoTemporalSpatialTradeOff(value) => {
                e.choice(9, 10, true);
                e.integer(i64::from(*value), Range::new(0, 31));
            }
            Self::VideoNotDecodedMbs(value) => {
                e.choice(10, 10, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::TransportCapability(value) => {
                e.choice(11, 10, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 10),
        }
    }
}

impl Message for MiscellaneousIndicationType {
    const NAME: &'static str = "MiscellaneousIndication.type";
    const SCHEMA: &'static Type = &schema::MISCELLANEOUS_INDICATION_TYPE;
}

impl Decode for VideoNotDecodedMbs {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            first_mb: d.integer(Range::new(1, 8192))? as u16,
            number_of_mbs: d.integer(Range::new(1, 8192))? as u16,
            temporal_reference: d.integer(Range::new(0, 255))? as u8,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for VideoNotDecodedMbs {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.first_mb), Range::new(1, 8192));
        e.integer(i64::from(self.number_of_mbs), Range::new(1, 8192));
        e.integer(i64::from(self.temporal_reference), Range::new(0, 255));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for VideoNotDecodedMbs {
    const NAME: &'static str = "MiscellaneousIndication.type.videoNotDecodedMBs";
    const SCHEMA: &'static Type = &schema::VIDEO_NOT_DECODED_MBS;
}

impl Decode for JitterIndication {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            scope: JitterIndicationScope::decode(d)?,
            estimated_received_jitter_mantissa: d.integer(Range::new(0, 3))? as u8,
            estimated_received_jitter_exponent: d.integer(Range::new(0, 7))? as u8,
            skipped_frame_count: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(0, 15))? as u8)
            } else {
                None
            },
            additional_decoder_buffer: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(0, 262143))? as u32)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for JitterIndication {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.skipped_frame_count.is_some());
        e.bool(self.additional_decoder_buffer.is_some());
        self.scope.encode(e);
        e.integer(
            i64::from(self.estimated_received_jitter_mantissa),
            Range::new(0, 3),
        );
        e.integer(
            i64::from(self.estimated_received_jitter_exponent),
            Range::new(0, 7),
        );
        if let Some(value) = &self.skipped_frame_count {
            e.integer(i64::from(*value), Range::new(0, 15));
        }
        if let Some(value) = &self.additional_decoder_buffer {
            e.integer(i64::from(*value), Range::new(0, 262143));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for JitterIndication {
    const NAME: &'static str = "JitterIndication";
    const SCHEMA: &'static Type = &schema::JITTER_INDICATION;
}

impl Decode for JitterIndicationScope {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, false)? {
            0 => d
                .integer(Range::new(1, 65535))
                .map(|value| value as u16)
                .map(Self::LogicalChannelNumber),
            1 => d
                .integer(Range::new(0, 65535))
                .map(|value| value as u16)
                .map(Self::ResourceId),
            2 => Ok(Self::WholeMultiplex),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for JitterIndicationScope {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::LogicalChannelNumber(value) => {
                e.choice(0, 3, false);
                e.integer(i64::from(*value), Range::new(1, 65535));
            }
            Self::ResourceId(value) => {
                e.choice(1, 3, false);
                e.integer(i64::from(*value), Range::new(0, 65535));
            }
            Self::WholeMultiplex => e.choice(2, 3, false),
        }
    }
}

impl Message for JitterIndicationScope {
    const NAME: &'static str = "JitterIndication.scope";
    const SCHEMA: &'static Type = &schema::JITTER_INDICATION_SCOPE;
}

impl Decode for H223SkewIndication {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            logical_channel_number1: d.integer(Range::new(1, 65535))? as u16,
            logical_channel_number2: d.integer(Range::new(1, 65535))? as u16,
            skew: d.integer(Range::new(0, 4095))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H223SkewIndication {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(
            i64::from(self.logical_channel_number1),
            Range::new(1, 65535),
        );
        e.integer(
            i64::from(self.logical_channel_number2),
            Range::new(1, 65535),
        );
        e.integer(i64::from(self.skew), Range::new(0, 4095));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for H223SkewIndication {
    const NAME: &'static str = "H223SkewIndication";
    const SCHEMA: &'static Type = &schema::H223_SKEW_INDICATION;
}

impl Decode for H2250MaximumSkewIndication {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            logical_channel_number1: d.integer(Range::new(1, 65535))? as u16,
            logical_channel_number2: d.integer(Range::new(1, 65535))? as u16,
            maximum_skew: d.integer(Range::new(0, 4095))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H2250MaximumSkewIndication {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(
            i64::from(self.logical_channel_number1),
            Range::new(1, 65535),
        );
        e.integer(
            i64::from(self.logical_channel_number2),
            Range::new(1, 65535),
        );
        e.integer(i64::from(self.maximum_skew), Range::new(0, 4095));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for H2250MaximumSkewIndication {
    const NAME: &'static str = "H2250MaximumSkewIndication";
    const SCHEMA: &'static Type = &schema::H2250_MAXIMUM_SKEW_INDICATION;
}

impl Decode for VendorIdentification {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            vendor: NonStandardIdentifier::decode(d)?,
            product_number: if preamble & 0x2 != 0 {
                Some(d.octet_string(Size::range(1, 256))?)
            } else {
                None
            },
            version_number: if preamble & 0x1 != 0 {
                Some(d.octet_string(Size::range(1, 256))?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for VendorIdentification {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.product_number.is_some());
        e.bool(self.version_number.is_some());
        self.vendor.encode(e);
        if let Some(value) = &self.product_number {
            e.octet_string(value, Size::range(1, 256));
        }
        if let Some(value) = &self.version_number {
            e.octet_string(value, Size::range(1, 256));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for VendorIdentification {
    const NAME: &'static str = "VendorIdentification";
    const SCHEMA: &'static Type = &schema::VENDOR_IDENTIFICATION;
}

impl Decode for UserInputIndication {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => d.general_string().map(Self::Alphanumeric),
            2 => {
                let around = d.enter()?;
                let value = UserInputSupportIndication::decode(d)?;
                d.leave(around);
                Ok(Self::UserInputSupportIndication(value))
            }
            3 => {
                let around = d.enter()?;
                let value = Box::new(UserInputSignal::decode(d)?);
                d.leave(around);
                Ok(Self::Signal(value))
            }
            4 => {
                let around = d.enter()?;
                let value = Box::new(UserInputSignalUpdate::decode(d)?);
                d.leave(around);
                Ok(Self::SignalUpdate(value))
            }
            5 => {
                let around = d.enter()?;
                let value = Box::new(ExtendedAlphanumeric::decode(d)?);
                d.leave(around);
                Ok(Self::ExtendedAlphanumeric(value))
            }
            6 => {
                let around = d.enter()?;
                let value = Box::new(EncryptedAlphanumeric::decode(d)?);
                d.leave(around);
                Ok(Self::EncryptedAlphanumeric(value))
            }
            7 => {
                let around = d.enter()?;
                let value = d.list(Size::ANY, 13, GenericMessage::decode)?;
                d.leave(around);
                Ok(Self::GenericInformation(value))
            }
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for UserInputIndication {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 2, true);
                value.encode(e);
            }
            Self::Alphanumeric(value) => {
                e.choice(1, 2, true);
                e.general_string(value);
            }
            Self::UserInputSupportIndication(value) => {
                e.choice(2, 2, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Signal(value) => {
                e.choice(3, 2, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::SignalUpdate(value) => {
                e.choice(4, 2, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::ExtendedAlphanumeric(value) => {
                e.choice(5, 2, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::EncryptedAlphanumeric(value) => {
                e.choice(6, 2, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::GenericInformation(value) => {
                e.choice(7, 2, true);
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for UserInputIndication {
    const NAME: &'static str = "UserInputIndication";
    const SCHEMA: &'static Type = &schema::USER_INPUT_INDICATION;
}

impl Decode for UserInputSupportIndication {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => Ok(Self::BasicString),
            2 => Ok(Self::Ia5String),
            3 => Ok(Self::GeneralString),
            4 => d.open_null().map(|()| Self::EncryptedBasicString),
            5 => d.open_null().map(|()| Self::EncryptedIa5String),
            6 => d.open_null().map(|()| Self::EncryptedGeneralString),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for UserInputSupportIndication {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 4, true);
                value.encode(e);
            }
            Self::BasicString => e.choice(1, 4, true),
            Self::Ia5String => e.choice(2, 4, true),
            Self::GeneralString => e.choice(3, 4, true),
            Self::EncryptedBasicString => {
                e.choice(4, 4, true);
                e.open_null();
            }
            Self::EncryptedIa5String => {
                e.choice(5, 4, true);
                e.open_null();
            }
            Self::EncryptedGeneralString => {
                e.choice(6, 4, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for UserInputSupportIndication {
    const NAME: &'static str = "UserInputIndication.userInputSupportIndication";
    const SCHEMA: &'static Type = &schema::USER_INPUT_SUPPORT_INDICATION;
}

impl Decode for UserInputSignal {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            signal_type: d.ia5_string(Size::fixed(1), &schema::SIGNAL_TYPE_ALPHABET)?,
            duration: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(1, 65535))? as u16)
            } else {
                None
            },
            rtp: if preamble & 0x1 != 0 {
                Some(UserInputSignalRtp::decode(d)?)
            } else {
                None
            },
            rtp_payload_indication: None,
            param_s: None,
            encrypted_signal_type: None,
            algorithm_oid: None,
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 4)?;
            value.rtp_payload_indication = d.addition_null(&additions, 0)?;
            if additions.has(1) {
                let around = d.enter()?;
                value.param_s = Some(Box::new(Params::decode(d)?));
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.encrypted_signal_type = Some(d.octet_array()?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.algorithm_oid = Some(d.object_identifier()?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for UserInputSignal {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.rtp_payload_indication.is_some(),
                self.param_s.is_some(),
                self.encrypted_signal_type.is_some(),
                self.algorithm_oid.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.duration.is_some());
        e.bool(self.rtp.is_some());
        e.ia5_string(
            &self.signal_type,
            Size::fixed(1),
            &schema::SIGNAL_TYPE_ALPHABET,
        );
        if let Some(value) = &self.duration {
            e.integer(i64::from(*value), Range::new(1, 65535));
        }
        if let Some(value) = &self.rtp {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.addition_null(self.rtp_payload_indication.is_some());
            if let Some(value) = &self.param_s {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.encrypted_signal_type {
                let start = e.enter();
                e.octet_array(value);
                e.leave(start);
            }
            if let Some(value) = &self.algorithm_oid {
                let start = e.enter();
                e.object_identifier(value);
                e.leave(start);
            }
            e.extension(&self.extension, 4);
        }
    }
}

impl Message for UserInputSignal {
    const NAME: &'static str = "UserInputIndication.signal";
    const SCHEMA: &'static Type = &schema::USER_INPUT_SIGNAL;
}

impl Decode for UserInputSignalRtp {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            timestamp: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(0, 4294967295))? as u32)
            } else {
                None
            },
            expiration_time: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(0, 4294967295))? as u32)
            } else {
                None
            },
            logical_channel_number: d.integer(Range::new(1, 65535))? as u16,
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for UserInputSignalRtp {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.timestamp.is_some());
        e.bool(self.expiration_time.is_some());
        if let Some(value) = &self.timestamp {
            e.integer(i64::from(*value), Range::new(0, 4294967295));
        }
        if let Some(value) = &self.expiration_time {
            e.integer(i64::from(*value), Range::new(0, 4294967295));
        }
        e.integer(i64::from(self.logical_channel_number), Range::new(1, 65535));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for UserInputSignalRtp {
    const NAME: &'static str = "UserInputIndication.signal.rtp";
    const SCHEMA: &'static Type = &schema::USER_INPUT_SIGNAL_RTP;
}

impl Decode for UserInputSignalUpdate {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            duration: d.integer(Range::new(1, 65535))? as u16,
            rtp: if preamble & 0x1 != 0 {
                Some(UserInputSignalUpdateRtp::decode(d)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for UserInputSignalUpdate {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.rtp.is_some());
        e.integer(i64::from(self.duration), Range::new(1, 65535));
        if let Some(value) = &self.rtp {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for UserInputSignalUpdate {
    const NAME: &'static str = "UserInputIndication.signalUpdate";
    const SCHEMA: &'static Type = &schema::USER_INPUT_SIGNAL_UPDATE;
}

impl Decode for UserInputSignalUpdateRtp {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            logical_channel_number: d.integer(Range::new(1, 65535))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for UserInputSignalUpdateRtp {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.logical_channel_number), Range::new(1, 65535));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for UserInputSignalUpdateRtp {
    const NAME: &'static str = "UserInputIndication.signalUpdate.rtp";
    const SCHEMA: &'static Type = &schema::USER_INPUT_SIGNAL_UPDATE_RTP;
}

impl Decode for ExtendedAlphanumeric {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            alphanumeric: d.general_string()?,
            rtp_payload_indication: if preamble & 0x1 != 0 { Some(()) } else { None },
            encrypted_alphanumeric: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.encrypted_alphanumeric =
                    Some(Box::new(EncryptedExtendedAlphanumeric::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ExtendedAlphanumeric {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.encrypted_alphanumeric.is_some()]);
        e.bool(additions.any());
        e.bool(self.rtp_payload_indication.is_some());
        e.general_string(&self.alphanumeric);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.encrypted_alphanumeric {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for ExtendedAlphanumeric {
    const NAME: &'static str = "UserInputIndication.extendedAlphanumeric";
    const SCHEMA: &'static Type = &schema::EXTENDED_ALPHANUMERIC;
}

impl Decode for EncryptedExtendedAlphanumeric {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            algorithm_oid: d.object_identifier()?,
            param_s: if preamble & 0x1 != 0 {
                Some(Params::decode(d)?)
            } else {
                None
            },
            encrypted: d.octet_string(Size::ANY)?,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for EncryptedExtendedAlphanumeric {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.param_s.is_some());
        e.object_identifier(&self.algorithm_oid);
        if let Some(value) = &self.param_s {
            value.encode(e);
        }
        e.octet_string(&self.encrypted, Size::ANY);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for EncryptedExtendedAlphanumeric {
    const NAME: &'static str = "UserInputIndication.extendedAlphanumeric.encryptedAlphanumeric";
    const SCHEMA: &'static Type = &schema::ENCRYPTED_EXTENDED_ALPHANUMERIC;
}

impl Decode for EncryptedAlphanumeric {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            algorithm_oid: d.object_identifier()?,
            param_s: if preamble & 0x1 != 0 {
                Some(Params::decode(d)?)
            } else {
                None
            },
            encrypted: d.octet_string(Size::ANY)?,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for EncryptedAlphanumeric {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.param_s.is_some());
        e.object_identifier(&self.algorithm_oid);
        if let Some(value) = &self.param_s {
            value.encode(e);
        }
        e.octet_string(&self.encrypted, Size::ANY);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for EncryptedAlphanumeric {
    const NAME: &'static str = "UserInputIndication.encryptedAlphanumeric";
    const SCHEMA: &'static Type = &schema::ENCRYPTED_ALPHANUMERIC;
}

impl Decode for Params {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            iv8: if preamble & 0x4 != 0 {
                Some(d.octet_array()?)
            } else {
                None
            },
            iv16: if preamble & 0x2 != 0 {
                Some(d.octet_array()?)
            } else {
                None
            },
            iv: if preamble & 0x1 != 0 {
                Some(d.octet_string(Size::ANY)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x8 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for Params {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.iv8.is_some());
        e.bool(self.iv16.is_some());
        e.bool(self.iv.is_some());
        if let Some(value) = &self.iv8 {
            e.octet_array(value);
        }
        if let Some(value) = &self.iv16 {
            e.octet_array(value);
        }
        if let Some(value) = &self.iv {
            e.octet_string(value, Size::ANY);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for Params {
    const NAME: &'static str = "Params";
    const SCHEMA: &'static Type = &schema::PARAMS;
}

h323_per::impl_serde!(
    Aal1ViaGateway,
    AddConnectionRejection,
    AddConnectionResponseCode,
    AdditionalPictureMemory,
    Al1mArqType,
    Al1mCrcLength,
    Al1mHeaderFec,
    Al1mTransferMode,
    Al2mHeaderFec,
    Al3mArqType,
    Al3mCrcLength,
    Al3mHeaderFormat,
    AtmAal5Compressed,
    AtmParameters,
    AudioCapability,
    AudioCapabilityG7231,
    AudioMode,
    AudioModeG7231,
    AudioTelephonyEventCapability,
    AudioToneCapability,
    AuthenticationCapability,
    AuthorizationParameters,
    AvailableBitRates,
    AvailableBitRatesType,
    BEnhancementParameters,
    BroadcastMyLogicalChannelResponse,
    Capability,
    CapabilityDescriptor,
    CapabilityIdentifier,
    CapabilityTableEntry,
    ChairTokenOwnerResponse,
    CloseLogicalChannel,
    CloseLogicalChannelAck,
    CloseLogicalChannelReason,
    CloseLogicalChannelSource,
    CommandMessage,
    CommunicationModeCommand,
    CommunicationModeDataType,
    CommunicationModeRequest,
    CommunicationModeResponse,
    CommunicationModeTableEntry,
    CompressionType,
    ConferenceCapability,
    ConferenceCommand,
    ConferenceIdResponse,
    ConferenceIndication,
    ConferenceRequest,
    ConferenceResponse,
    ConnectionIdentifier,
    CrcDesired,
    CrcLength,
    Criteria,
    CustomPcf,
    CustomPictureClockFrequency,
    CustomPictureFormat,
    CustomPictureFormatMpi,
    DataApplication,
    DataApplicationCapability,
    DataApplicationNlpid,
    DataApplicationT38Fax,
    DataApplicationT84,
    DataChannel,
    DataChannelProfile,
    DataMode,
    DataModeApplication,
    DataModeNlpid,
    DataModeT38Fax,
    DataProtocolCapability,
    DataType,
    DepFecCapability,
    DepFecCapabilityRfc2733,
    DepFecCapabilitySeparateStream,
    DepFecData,
    DepFecDataDifferentPort,
    DepFecDataMode,
    DepFecDataRfc2733,
    DepFecDataSamePort,
    DepFecDataSeparateStream,
    DepFecMode,
    DepFecModeDifferentPort,
    DepFecModeMode,
    DepFecModeRfc2733,
    DepFecModeSamePort,
    DepFecModeSeparateStream,
    DialingInformation,
    DialingInformationNetworkType,
    DialingInformationNumber,
    DtlsSecurityCapability,
    EncryptedAlphanumeric,
    EncryptedExtendedAlphanumeric,
    EncryptionAlgorithmId,
    EncryptionAuthenticationAndIntegrity,
    EncryptionCommand,
    EncryptionMode,
    EncryptionSync,
    EncryptionUpdateAck,
    EncryptionUpdateCommand,
    EncryptionUpdateDirection,
    EncryptionUpdateRequest,
    EndSessionCommand,
    EnhancedMultiplexTable,
    EnhancedReferencePicSelect,
    EnhancementLayerInfo,
    EnhancementOptions,
    EscrowData,
    EstablishmentType,
    ExcessiveError,
    ExtendedAlphanumeric,
    ExtendedAudioCapability,
    ExtendedDataApplicationCapability,
    ExtendedPar,
    ExtendedVideoCapability,
    ExtensionAddressResponse,
    FecCapability,
    FecCapabilityRfc2733Format,
    FecData,
    FecDataRfc2733,
    FecDifferentPort,
    FecMode,
    FecModeRfc2733Format,
    FecPacketMode,
    FecSamePort,
    FlowControlCommand,
    FlowControlCommandRestriction,
    FlowControlCommandScope,
    FlowControlIndication,
    FlowControlIndicationRestriction,
    FlowControlIndicationScope,
    ForwardLogicalChannelParameters,
    ForwardMultiplexAckParameters,
    ForwardMultiplexParameters,
    FrameToThreadMapping,
    FunctionNotSupported,
    FunctionNotSupportedCause,
    FunctionNotUnderstood,
    G7231AnnexCCapability,
    G7231AnnexCCapabilityAudioMode,
    G7231AnnexCMode,
    G7231AnnexCModeAudioMode,
    G729Extensions,
    GenericCapability,
    GenericMessage,
    GenericParameter,
    GenericTransportParameters,
    GsmAudioCapability,
    GstnOptions,
    H221NonStandard,
    H222Capability,
    H222LogicalChannelParameters,
    H223AdaptationLayer,
    H223Al1mParameters,
    H223Al2mParameters,
    H223Al3,
    H223Al3mParameters,
    H223AnnexADoubleFlag,
    H223AnnexCArqParameters,
    H223AnnexCCapability,
    H223Capability,
    H223LogicalChannelParameters,
    H223ModeAdaptationLayer,
    H223ModeAl3,
    H223ModeChange,
    H223ModeParameters,
    H223MultiplexReconfiguration,
    H223MultiplexTableCapability,
    H223SkewIndication,
    H2250Capability,
    H2250LogicalChannelAckParameters,
    H2250LogicalChannelParameters,
    H2250MaximumSkewIndication,
    H2250ModeParameters,
    H233EncryptionReceiveCapability,
    H235Media,
    H235MediaMode,
    H235MediaType,
    H235Mode,
    H235SecurityCapability,
    H261VideoCapability,
    H261VideoMode,
    H261VideoModeResolution,
    H262VideoCapability,
    H262VideoMode,
    H263ModeComboFlags,
    H263Options,
    H263Version3Options,
    H263VideoCapability,
    H263VideoMode,
    H263VideoModeCombos,
    H263VideoModeResolution,
    IndicationMessage,
    IntegrityCapability,
    IpSourceRouteAddress,
    IpSourceRouting,
    Is11172AudioCapability,
    Is11172AudioMode,
    Is11172AudioModeLayer,
    Is11172AudioModeMultichannelType,
    Is11172AudioModeSampling,
    Is11172VideoCapability,
    Is11172VideoMode,
    Is13818AudioCapability,
    Is13818AudioMode,
    Is13818AudioModeLayer,
    Is13818AudioModeMultichannelType,
    Is13818AudioModeSampling,
    IsdnOptions,
    JitterIndication,
    JitterIndicationScope,
    KeyProtectionMethod,
    LogicalChannelRateAcknowledge,
    LogicalChannelRateReject,
    LogicalChannelRateRejectReason,
    LogicalChannelRateRelease,
    LogicalChannelRateRequest,
    LostPartialPicture,
    MaintenanceLoopAck,
    MaintenanceLoopAckType,
    MaintenanceLoopOffCommand,
    MaintenanceLoopReject,
    MaintenanceLoopRejectCause,
    MaintenanceLoopRejectType,
    MaintenanceLoopRequest,
    MaintenanceLoopRequestType,
    MakeMeChairResponse,
    MakeTerminalBroadcasterResponse,
    MasterSlaveDetermination,
    MasterSlaveDeterminationAck,
    MasterSlaveDeterminationAckDecision,
    MasterSlaveDeterminationReject,
    MasterSlaveDeterminationRejectCause,
    MasterSlaveDeterminationRelease,
    MaximumHeaderIntervalRequestType,
    McCapability,
    McLocationIndication,
    McTerminalIdResponse,
    MediaChannelCapability,
    MediaDistributionCapability,
    MediaEncryptionAlgorithm,
    MediaPacketization,
    MediaPacketizationCapability,
    MediaTransportType,
    MiscellaneousCommand,
    MiscellaneousCommandType,
    MiscellaneousIndication,
    MiscellaneousIndicationType,
    MobileMultilinkFrameCapability,
    MobileMultilinkReconfigurationCommand,
    MobileMultilinkReconfigurationIndication,
    MobileMultilinkReconfigurationStatus,
    MobileOperationTransmitCapability,
    ModeElement,
    ModeElementType,
    MulticastAddress,
    MulticastIp6Address,
    MulticastIpAddress,
    MultilinkIndication,
    MultilinkRequest,
    MultilinkRequestAddConnection,
    MultilinkRequestCallInformation,
    MultilinkRequestMaximumHeaderInterval,
    MultilinkRequestRemoveConnection,
    MultilinkResponse,
    MultilinkResponseAddConnection,
    MultilinkResponseCallInformation,
    MultilinkResponseMaximumHeaderInterval,
    MultilinkResponseRemoveConnection,
    MultimediaSystemControlMessage,
    MultiplePayloadStream,
    MultiplePayloadStreamCapability,
    MultiplePayloadStreamElement,
    MultiplePayloadStreamElementMode,
    MultiplePayloadStreamMode,
    MultiplexCapability,
    MultiplexElement,
    MultiplexElementRepeatCount,
    MultiplexElementType,
    MultiplexEntryDescriptor,
    MultiplexEntryRejectionCause,
    MultiplexEntryRejectionDescriptions,
    MultiplexEntrySend,
    MultiplexEntrySendAck,
    MultiplexEntrySendReject,
    MultiplexEntrySendRelease,
    MultiplexFormat,
    MultiplexedStreamCapability,
    MultiplexedStreamModeParameters,
    MultiplexedStreamParameter,
    MultipointCapability,
    NetworkAccessParameters,
    NetworkAccessParametersDistribution,
    NetworkAddress,
    NewAtmVcCommand,
    NewAtmVcCommandAal,
    NewAtmVcCommandAal1,
    NewAtmVcCommandAal5,
    NewAtmVcCommandClockRecovery,
    NewAtmVcCommandErrorCorrection,
    NewAtmVcCommandMultiplex,
    NewAtmVcCommandReverseMultiplex,
    NewAtmVcCommandReverseParameters,
    NewAtmVcIndication,
    NewAtmVcIndicationAal,
    NewAtmVcIndicationAal1,
    NewAtmVcIndicationAal5,
    NewAtmVcIndicationClockRecovery,
    NewAtmVcIndicationErrorCorrection,
    NewAtmVcIndicationMultiplex,
    NewAtmVcIndicationReverseMultiplex,
    NewAtmVcIndicationReverseParameters,
    NoPtAudioTelephonyEventCapability,
    NoPtAudioToneCapability,
    NonStandardIdentifier,
    NonStandardMessage,
    NonStandardParameter,
    NumberOfRetransmissions,
    OpenLogicalChannel,
    OpenLogicalChannelAck,
    OpenLogicalChannelConfirm,
    OpenLogicalChannelReject,
    OpenLogicalChannelRejectCause,
    ParameterIdentifier,
    ParameterValue,
    Params,
    PasswordResponse,
    PayloadDescriptor,
    PictureReference,
    PixelAspectInformation,
    ProfileAndLevel,
    ProgressiveRefinementRepeatCount,
    ProgressiveRefinementStart,
    Q2931Address,
    Q2931AddressValue,
    QosCapability,
    QosClass,
    QosDescriptor,
    QosMode,
    QosType,
    RangeOfBitRates,
    RedundancyEncoding,
    RedundancyEncodingCapability,
    RedundancyEncodingDtMode,
    RedundancyEncodingDtModeElement,
    RedundancyEncodingDtModeElementType,
    RedundancyEncodingElement,
    RedundancyEncodingMethod,
    RedundancyEncodingMode,
    RefPictureSelection,
    ReliabilityParm,
    RemoteMcRequest,
    RemoteMcResponse,
    RemoteMcResponseReject,
    RequestAllTerminalIdsResponse,
    RequestChannelClose,
    RequestChannelCloseAck,
    RequestChannelCloseReason,
    RequestChannelCloseReject,
    RequestChannelCloseRejectCause,
    RequestChannelCloseRelease,
    RequestMessage,
    RequestMode,
    RequestModeAck,
    RequestModeAckResponse,
    RequestModeReject,
    RequestModeRejectCause,
    RequestModeRelease,
    RequestMultiplexEntry,
    RequestMultiplexEntryAck,
    RequestMultiplexEntryReject,
    RequestMultiplexEntryRejectionCause,
    RequestMultiplexEntryRejectionDescriptions,
    RequestMultiplexEntryRelease,
    RequestTerminalCertificate,
    ResponseMessage,
    ReverseLogicalChannelAckParameters,
    ReverseLogicalChannelParameters,
    ReverseMultiplexAckParameters,
    ReverseMultiplexParameters,
    RoundTripDelayRequest,
    RoundTripDelayResponse,
    RsvpParameters,
    RtpH263VideoRedundancyEncoding,
    RtpH263VideoRedundancyFrameMapping,
    RtpPayloadType,
    RtpRedundancyEncoding,
    SctpParam,
    SecondaryEncoding,
    SendTerminalCapabilitySet,
    SendThisSourceResponse,
    ServicePriority,
    ServicePriorityValue,
    SpecificRequest,
    SubPictureRemovalParameters,
    SubstituteConferenceIdCommand,
    T120SetupProcedure,
    T38FaxProfile,
    T38FaxRateManagement,
    T38FaxTcpOptions,
    T38FaxUdpEc,
    T38FaxUdpOptions,
    T84Profile,
    T84Restricted,
    TableEntryCapacityExceeded,
    TerminalCapabilitySet,
    TerminalCapabilitySetAck,
    TerminalCapabilitySetReject,
    TerminalCapabilitySetRejectCause,
    TerminalCapabilitySetRelease,
    TerminalCertificateResponse,
    TerminalIdResponse,
    TerminalInformation,
    TerminalLabel,
    TerminalYouAreSeeingInSubPictureNumber,
    TransparencyParameters,
    TransportAddress,
    TransportCapability,
    UnicastAddress,
    UnicastIp6Address,
    UnicastIpAddress,
    UnicastIpxAddress,
    UserInputCapability,
    UserInputIndication,
    UserInputSignal,
    UserInputSignalRtp,
    UserInputSignalUpdate,
    UserInputSignalUpdateRtp,
    UserInputSupportIndication,
    V42bis,
    V75Capability,
    V75Parameters,
    V76Capability,
    V76Erm,
    V76ErmRecovery,
    V76HdlcParameters,
    V76LogicalChannelParameters,
    V76Mode,
    V76ModeParameters,
    V76SuspendResume,
    V76WCompression,
    VbdCapability,
    VbdMode,
    VcCapability,
    VcCapabilityAal1,
    VcCapabilityAal5,
    VendorIdentification,
    VideoBackChannelSend,
    VideoBadMbs,
    VideoCapability,
    VideoFastUpdateGob,
    VideoFastUpdateMb,
    VideoIndicateCompose,
    VideoMode,
    VideoNotDecodedMbs
);
