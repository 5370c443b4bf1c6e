// Generated from h245.asn (H.245 version 17: the media control channel) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Alphabet, Decode, Encode, Encoder, Extension, Message, Range, Reader, Rule, Size,
    put,
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
    #[inline]
    fn blank() -> Self {
        Self::Request(Decode::blank())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                if let Self::Request(value) = put(self, Self::Request(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::Response(value) = put(self, Self::Response(Decode::blank())) {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::Command(value) = put(self, Self::Command(Decode::blank())) {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::Indication(value) = put(self, Self::Indication(Decode::blank())) {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self::CommunicationModeRequest(Decode::blank())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(11, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::MasterSlaveDetermination(value) =
                    put(self, Self::MasterSlaveDetermination(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::TerminalCapabilitySet(value) =
                    put(self, Self::TerminalCapabilitySet(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::OpenLogicalChannel(value) =
                    put(self, Self::OpenLogicalChannel(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            4 => {
                if let Self::CloseLogicalChannel(value) =
                    put(self, Self::CloseLogicalChannel(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            5 => {
                if let Self::RequestChannelClose(value) =
                    put(self, Self::RequestChannelClose(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            6 => {
                if let Self::MultiplexEntrySend(value) =
                    put(self, Self::MultiplexEntrySend(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            7 => {
                if let Self::RequestMultiplexEntry(value) =
                    put(self, Self::RequestMultiplexEntry(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            8 => {
                if let Self::RequestMode(value) = put(self, Self::RequestMode(Decode::blank())) {
                    value.fill(r);
                }
            }
            9 => {
                if let Self::RoundTripDelayRequest(value) =
                    put(self, Self::RoundTripDelayRequest(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            10 => {
                if let Self::MaintenanceLoopRequest(value) =
                    put(self, Self::MaintenanceLoopRequest(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            11 => {
                let around = r.enter();
                if let Self::CommunicationModeRequest(value) =
                    put(self, Self::CommunicationModeRequest(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            12 => {
                let around = r.enter();
                if let Self::ConferenceRequest(value) =
                    put(self, Self::ConferenceRequest(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            13 => {
                let around = r.enter();
                if let Self::MultilinkRequest(value) =
                    put(self, Self::MultilinkRequest(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            14 => {
                let around = r.enter();
                if let Self::LogicalChannelRateRequest(value) =
                    put(self, Self::LogicalChannelRateRequest(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            15 => {
                let around = r.enter();
                if let Self::GenericRequest(value) =
                    put(self, Self::GenericRequest(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 11)));
            }
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
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::ConferenceRequest(value) => {
                let start = e.enter_addition(1);
                value.encode(e);
                e.leave(start);
            }
            Self::MultilinkRequest(value) => {
                let start = e.enter_addition(2);
                value.encode(e);
                e.leave(start);
            }
            Self::LogicalChannelRateRequest(value) => {
                let start = e.enter_addition(3);
                value.encode(e);
                e.leave(start);
            }
            Self::GenericRequest(value) => {
                let start = e.enter_addition(4);
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
    #[inline]
    fn blank() -> Self {
        Self::MasterSlaveDeterminationAck(Decode::blank())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(19, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::MasterSlaveDeterminationAck(value) =
                    put(self, Self::MasterSlaveDeterminationAck(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::MasterSlaveDeterminationReject(value) =
                    put(self, Self::MasterSlaveDeterminationReject(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::TerminalCapabilitySetAck(value) =
                    put(self, Self::TerminalCapabilitySetAck(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            4 => {
                if let Self::TerminalCapabilitySetReject(value) =
                    put(self, Self::TerminalCapabilitySetReject(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            5 => {
                if let Self::OpenLogicalChannelAck(value) =
                    put(self, Self::OpenLogicalChannelAck(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            6 => {
                if let Self::OpenLogicalChannelReject(value) =
                    put(self, Self::OpenLogicalChannelReject(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            7 => {
                if let Self::CloseLogicalChannelAck(value) =
                    put(self, Self::CloseLogicalChannelAck(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            8 => {
                if let Self::RequestChannelCloseAck(value) =
                    put(self, Self::RequestChannelCloseAck(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            9 => {
                if let Self::RequestChannelCloseReject(value) =
                    put(self, Self::RequestChannelCloseReject(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            10 => {
                if let Self::MultiplexEntrySendAck(value) =
                    put(self, Self::MultiplexEntrySendAck(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            11 => {
                if let Self::MultiplexEntrySendReject(value) =
                    put(self, Self::MultiplexEntrySendReject(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            12 => {
                if let Self::RequestMultiplexEntryAck(value) =
                    put(self, Self::RequestMultiplexEntryAck(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            13 => {
                if let Self::RequestMultiplexEntryReject(value) =
                    put(self, Self::RequestMultiplexEntryReject(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            14 => {
                if let Self::RequestModeAck(value) =
                    put(self, Self::RequestModeAck(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            15 => {
                if let Self::RequestModeReject(value) =
                    put(self, Self::RequestModeReject(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            16 => {
                if let Self::RoundTripDelayResponse(value) =
                    put(self, Self::RoundTripDelayResponse(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            17 => {
                if let Self::MaintenanceLoopAck(value) =
                    put(self, Self::MaintenanceLoopAck(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            18 => {
                if let Self::MaintenanceLoopReject(value) =
                    put(self, Self::MaintenanceLoopReject(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            19 => {
                let around = r.enter();
                if let Self::CommunicationModeResponse(value) =
                    put(self, Self::CommunicationModeResponse(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            20 => {
                let around = r.enter();
                if let Self::ConferenceResponse(value) =
                    put(self, Self::ConferenceResponse(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            21 => {
                let around = r.enter();
                if let Self::MultilinkResponse(value) =
                    put(self, Self::MultilinkResponse(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            22 => {
                let around = r.enter();
                if let Self::LogicalChannelRateAcknowledge(value) =
                    put(self, Self::LogicalChannelRateAcknowledge(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            23 => {
                let around = r.enter();
                if let Self::LogicalChannelRateReject(value) =
                    put(self, Self::LogicalChannelRateReject(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            24 => {
                let around = r.enter();
                if let Self::GenericResponse(value) =
                    put(self, Self::GenericResponse(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 19)));
            }
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
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::ConferenceResponse(value) => {
                let start = e.enter_addition(1);
                value.encode(e);
                e.leave(start);
            }
            Self::MultilinkResponse(value) => {
                let start = e.enter_addition(2);
                value.encode(e);
                e.leave(start);
            }
            Self::LogicalChannelRateAcknowledge(value) => {
                let start = e.enter_addition(3);
                value.encode(e);
                e.leave(start);
            }
            Self::LogicalChannelRateReject(value) => {
                let start = e.enter_addition(4);
                value.encode(e);
                e.leave(start);
            }
            Self::GenericResponse(value) => {
                let start = e.enter_addition(5);
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
    #[inline]
    fn blank() -> Self {
        Self::MaintenanceLoopOffCommand(Decode::blank())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(7, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::MaintenanceLoopOffCommand(value) =
                    put(self, Self::MaintenanceLoopOffCommand(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::SendTerminalCapabilitySet(value) =
                    put(self, Self::SendTerminalCapabilitySet(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::EncryptionCommand(value) =
                    put(self, Self::EncryptionCommand(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            4 => {
                if let Self::FlowControlCommand(value) =
                    put(self, Self::FlowControlCommand(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            5 => {
                if let Self::EndSessionCommand(value) =
                    put(self, Self::EndSessionCommand(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            6 => {
                if let Self::MiscellaneousCommand(value) =
                    put(self, Self::MiscellaneousCommand(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            7 => {
                let around = r.enter();
                if let Self::CommunicationModeCommand(value) =
                    put(self, Self::CommunicationModeCommand(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            8 => {
                let around = r.enter();
                if let Self::ConferenceCommand(value) =
                    put(self, Self::ConferenceCommand(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            9 => {
                let around = r.enter();
                if let Self::H223MultiplexReconfiguration(value) =
                    put(self, Self::H223MultiplexReconfiguration(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            10 => {
                let around = r.enter();
                if let Self::NewAtmVcCommand(value) =
                    put(self, Self::NewAtmVcCommand(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            11 => {
                let around = r.enter();
                if let Self::MobileMultilinkReconfigurationCommand(value) = put(
                    self,
                    Self::MobileMultilinkReconfigurationCommand(Decode::blank()),
                ) {
                    value.fill(r);
                }
                r.leave(around);
            }
            12 => {
                let around = r.enter();
                if let Self::GenericCommand(value) =
                    put(self, Self::GenericCommand(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 7)));
            }
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
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::ConferenceCommand(value) => {
                let start = e.enter_addition(1);
                value.encode(e);
                e.leave(start);
            }
            Self::H223MultiplexReconfiguration(value) => {
                let start = e.enter_addition(2);
                value.encode(e);
                e.leave(start);
            }
            Self::NewAtmVcCommand(value) => {
                let start = e.enter_addition(3);
                value.encode(e);
                e.leave(start);
            }
            Self::MobileMultilinkReconfigurationCommand(value) => {
                let start = e.enter_addition(4);
                value.encode(e);
                e.leave(start);
            }
            Self::GenericCommand(value) => {
                let start = e.enter_addition(5);
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
    #[inline]
    fn blank() -> Self {
        Self::MasterSlaveDeterminationRelease(Decode::blank())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(14, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::FunctionNotUnderstood(value) =
                    put(self, Self::FunctionNotUnderstood(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::MasterSlaveDeterminationRelease(value) =
                    put(self, Self::MasterSlaveDeterminationRelease(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::TerminalCapabilitySetRelease(value) =
                    put(self, Self::TerminalCapabilitySetRelease(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            4 => {
                if let Self::OpenLogicalChannelConfirm(value) =
                    put(self, Self::OpenLogicalChannelConfirm(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            5 => {
                if let Self::RequestChannelCloseRelease(value) =
                    put(self, Self::RequestChannelCloseRelease(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            6 => {
                if let Self::MultiplexEntrySendRelease(value) =
                    put(self, Self::MultiplexEntrySendRelease(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            7 => {
                if let Self::RequestMultiplexEntryRelease(value) =
                    put(self, Self::RequestMultiplexEntryRelease(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            8 => {
                if let Self::RequestModeRelease(value) =
                    put(self, Self::RequestModeRelease(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            9 => {
                if let Self::MiscellaneousIndication(value) =
                    put(self, Self::MiscellaneousIndication(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            10 => {
                if let Self::JitterIndication(value) =
                    put(self, Self::JitterIndication(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            11 => {
                if let Self::H223SkewIndication(value) =
                    put(self, Self::H223SkewIndication(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            12 => {
                if let Self::NewAtmVcIndication(value) =
                    put(self, Self::NewAtmVcIndication(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            13 => {
                if let Self::UserInput(value) = put(self, Self::UserInput(Decode::blank())) {
                    value.fill(r);
                }
            }
            14 => {
                let around = r.enter();
                if let Self::H2250MaximumSkewIndication(value) =
                    put(self, Self::H2250MaximumSkewIndication(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            15 => {
                let around = r.enter();
                if let Self::McLocationIndication(value) =
                    put(self, Self::McLocationIndication(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            16 => {
                let around = r.enter();
                if let Self::ConferenceIndication(value) =
                    put(self, Self::ConferenceIndication(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            17 => {
                let around = r.enter();
                if let Self::VendorIdentification(value) =
                    put(self, Self::VendorIdentification(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            18 => {
                let around = r.enter();
                if let Self::FunctionNotSupported(value) =
                    put(self, Self::FunctionNotSupported(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            19 => {
                let around = r.enter();
                if let Self::MultilinkIndication(value) =
                    put(self, Self::MultilinkIndication(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            20 => {
                let around = r.enter();
                if let Self::LogicalChannelRateRelease(value) =
                    put(self, Self::LogicalChannelRateRelease(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            21 => {
                let around = r.enter();
                if let Self::FlowControlIndication(value) =
                    put(self, Self::FlowControlIndication(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            22 => {
                let around = r.enter();
                if let Self::MobileMultilinkReconfigurationIndication(value) = put(
                    self,
                    Self::MobileMultilinkReconfigurationIndication(Decode::blank()),
                ) {
                    value.fill(r);
                }
                r.leave(around);
            }
            23 => {
                let around = r.enter();
                if let Self::GenericIndication(value) =
                    put(self, Self::GenericIndication(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 14)));
            }
        }
    }
}

impl Encode for IndicationMessage {
    #[inline]
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
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::McLocationIndication(value) => {
                let start = e.enter_addition(1);
                value.encode(e);
                e.leave(start);
            }
            Self::ConferenceIndication(value) => {
                let start = e.enter_addition(2);
                value.encode(e);
                e.leave(start);
            }
            Self::VendorIdentification(value) => {
                let start = e.enter_addition(3);
                value.encode(e);
                e.leave(start);
            }
            Self::FunctionNotSupported(value) => {
                let start = e.enter_addition(4);
                value.encode(e);
                e.leave(start);
            }
            Self::MultilinkIndication(value) => {
                let start = e.enter_addition(5);
                value.encode(e);
                e.leave(start);
            }
            Self::LogicalChannelRateRelease(value) => {
                let start = e.enter_addition(6);
                value.encode(e);
                e.leave(start);
            }
            Self::FlowControlIndication(value) => {
                let start = e.enter_addition(7);
                value.encode(e);
                e.leave(start);
            }
            Self::MobileMultilinkReconfigurationIndication(value) => {
                let start = e.enter_addition(8);
                value.encode(e);
                e.leave(start);
            }
            Self::GenericIndication(value) => {
                let start = e.enter_addition(9);
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
    #[inline]
    fn blank() -> Self {
        Self {
            message_identifier: Decode::blank(),
            sub_message_identifier: None,
            message_content: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.message_identifier.fill(r);
        if preamble & 0x2 != 0 {
            self.sub_message_identifier = Some(r.integer(Range::new(0, 127)) as u8);
        }
        if preamble & 0x1 != 0 {
            r.list(self.message_content.get_or_insert_default(), Size::ANY, 16);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for GenericMessage {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.sub_message_identifier.is_some(),
            self.message_content.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.non_standard_data.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_identifier: Decode::blank(),
            data: Default::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        self.non_standard_identifier.fill(r);
        r.octet_string(&mut self.data, Size::ANY);
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
    #[inline]
    fn blank() -> Self {
        Self::Object(Default::default())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::Object(value) = put(self, Self::Object(Default::default())) {
                    r.object_identifier(value);
                }
            }
            1 => {
                if let Self::H221NonStandard(value) =
                    put(self, Self::H221NonStandard(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
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
    #[inline]
    fn blank() -> Self {
        Self {
            t35_country_code: 0,
            t35_extension: 0,
            manufacturer_code: 0,
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        self.t35_country_code = r.integer(Range::new(0, 255)) as u8;
        self.t35_extension = r.integer(Range::new(0, 255)) as u8;
        self.manufacturer_code = r.integer(Range::new(0, 65535)) as u16;
    }
}

impl Encode for H221NonStandard {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            terminal_type: 0,
            status_determination_number: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.terminal_type = r.integer(Range::new(0, 255)) as u8;
        self.status_determination_number = r.integer(Range::new(0, 16777215)) as u32;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MasterSlaveDetermination {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            decision: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.decision.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MasterSlaveDeterminationAck {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Master
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                put(self, Self::Master);
            }
            1 => {
                put(self, Self::Slave);
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for MasterSlaveDeterminationAckDecision {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            cause: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.cause.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MasterSlaveDeterminationReject {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::IdenticalNumbers
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(1, true) {
            0 => {
                put(self, Self::IdenticalNumbers);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 1)));
            }
        }
    }
}

impl Encode for MasterSlaveDeterminationRejectCause {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MasterSlaveDeterminationRelease {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            sequence_number: 0,
            protocol_identifier: Default::default(),
            multiplex_capability: None,
            capability_table: None,
            capability_descriptors: None,
            generic_information: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        self.sequence_number = r.integer(Range::new(0, 255)) as u8;
        r.object_identifier(&mut self.protocol_identifier);
        if preamble & 0x4 != 0 {
            r.optional(&mut self.multiplex_capability);
        }
        if preamble & 0x2 != 0 {
            r.list(
                self.capability_table.get_or_insert_default(),
                Size::range(1, 256),
                17,
            );
        }
        if preamble & 0x1 != 0 {
            r.list(
                self.capability_descriptors.get_or_insert_default(),
                Size::range(1, 256),
                9,
            );
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.list(
                    self.generic_information.get_or_insert_default(),
                    Size::ANY,
                    13,
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for TerminalCapabilitySet {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.generic_information.is_some()]);
        e.flags([
            additions.any(),
            self.multiplex_capability.is_some(),
            self.capability_table.is_some(),
            self.capability_descriptors.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            sequence_number: 0,
            generic_information: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.sequence_number = r.integer(Range::new(0, 255)) as u8;
        if extended {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.list(
                    self.generic_information.get_or_insert_default(),
                    Size::ANY,
                    13,
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for TerminalCapabilitySetAck {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            sequence_number: 0,
            cause: Decode::blank(),
            generic_information: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.sequence_number = r.integer(Range::new(0, 255)) as u8;
        self.cause.fill(r);
        if extended {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.list(
                    self.generic_information.get_or_insert_default(),
                    Size::ANY,
                    13,
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::Unspecified
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                put(self, Self::Unspecified);
            }
            1 => {
                put(self, Self::UndefinedTableEntryUsed);
            }
            2 => {
                put(self, Self::DescriptorCapacityExceeded);
            }
            3 => {
                if let Self::TableEntryCapacityExceeded(value) =
                    put(self, Self::TableEntryCapacityExceeded(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
        }
    }
}

impl Encode for TerminalCapabilitySetRejectCause {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::NoneProcessed
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                put(
                    self,
                    Self::HighestEntryNumberProcessed(r.integer(Range::new(1, 65535)) as u16),
                );
            }
            1 => {
                put(self, Self::NoneProcessed);
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for TableEntryCapacityExceeded {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            generic_information: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        if extended {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.list(
                    self.generic_information.get_or_insert_default(),
                    Size::ANY,
                    13,
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for TerminalCapabilitySetRelease {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            capability_table_entry_number: 0,
            capability: None,
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let present = r.bool();
        self.capability_table_entry_number = r.integer(Range::new(1, 65535)) as u16;
        if present {
            r.optional(&mut self.capability);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            capability_descriptor_number: 0,
            simultaneous_capabilities: None,
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let present = r.bool();
        self.capability_descriptor_number = r.integer(Range::new(0, 255)) as u8;
        if present {
            r.list_to(
                self.simultaneous_capabilities.get_or_insert_default(),
                Size::range(1, 256),
                24,
                |r, place| {
                    r.list_of(place, Size::range(1, 256), 16, |r| {
                        r.integer(Range::new(1, 65535)) as u16
                    });
                },
            );
        }
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
    #[inline]
    fn blank() -> Self {
        Self::H233EncryptionTransmitCapability(false)
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(12, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::ReceiveVideoCapability(value) =
                    put(self, Self::ReceiveVideoCapability(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::TransmitVideoCapability(value) =
                    put(self, Self::TransmitVideoCapability(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::ReceiveAndTransmitVideoCapability(value) = put(
                    self,
                    Self::ReceiveAndTransmitVideoCapability(Decode::blank()),
                ) {
                    value.fill(r);
                }
            }
            4 => {
                if let Self::ReceiveAudioCapability(value) =
                    put(self, Self::ReceiveAudioCapability(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            5 => {
                if let Self::TransmitAudioCapability(value) =
                    put(self, Self::TransmitAudioCapability(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            6 => {
                if let Self::ReceiveAndTransmitAudioCapability(value) = put(
                    self,
                    Self::ReceiveAndTransmitAudioCapability(Decode::blank()),
                ) {
                    value.fill(r);
                }
            }
            7 => {
                if let Self::ReceiveDataApplicationCapability(value) = put(
                    self,
                    Self::ReceiveDataApplicationCapability(Decode::blank()),
                ) {
                    value.fill(r);
                }
            }
            8 => {
                if let Self::TransmitDataApplicationCapability(value) = put(
                    self,
                    Self::TransmitDataApplicationCapability(Decode::blank()),
                ) {
                    value.fill(r);
                }
            }
            9 => {
                if let Self::ReceiveAndTransmitDataApplicationCapability(value) = put(
                    self,
                    Self::ReceiveAndTransmitDataApplicationCapability(Decode::blank()),
                ) {
                    value.fill(r);
                }
            }
            10 => {
                put(self, Self::H233EncryptionTransmitCapability(r.bool()));
            }
            11 => {
                if let Self::H233EncryptionReceiveCapability(value) =
                    put(self, Self::H233EncryptionReceiveCapability(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            12 => {
                let around = r.enter();
                if let Self::ConferenceCapability(value) =
                    put(self, Self::ConferenceCapability(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            13 => {
                let around = r.enter();
                if let Self::H235SecurityCapability(value) =
                    put(self, Self::H235SecurityCapability(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            14 => {
                put(
                    self,
                    Self::MaxPendingReplacementFor(r.open_integer(Range::new(0, 255)) as u8),
                );
            }
            15 => {
                let around = r.enter();
                if let Self::ReceiveUserInputCapability(value) =
                    put(self, Self::ReceiveUserInputCapability(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            16 => {
                let around = r.enter();
                if let Self::TransmitUserInputCapability(value) =
                    put(self, Self::TransmitUserInputCapability(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            17 => {
                let around = r.enter();
                if let Self::ReceiveAndTransmitUserInputCapability(value) = put(
                    self,
                    Self::ReceiveAndTransmitUserInputCapability(Decode::blank()),
                ) {
                    value.fill(r);
                }
                r.leave(around);
            }
            18 => {
                let around = r.enter();
                if let Self::GenericControlCapability(value) =
                    put(self, Self::GenericControlCapability(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            19 => {
                let around = r.enter();
                if let Self::ReceiveMultiplexedStreamCapability(value) = put(
                    self,
                    Self::ReceiveMultiplexedStreamCapability(Decode::blank()),
                ) {
                    value.fill(r);
                }
                r.leave(around);
            }
            20 => {
                let around = r.enter();
                if let Self::TransmitMultiplexedStreamCapability(value) = put(
                    self,
                    Self::TransmitMultiplexedStreamCapability(Decode::blank()),
                ) {
                    value.fill(r);
                }
                r.leave(around);
            }
            21 => {
                let around = r.enter();
                if let Self::ReceiveAndTransmitMultiplexedStreamCapability(value) = put(
                    self,
                    Self::ReceiveAndTransmitMultiplexedStreamCapability(Decode::blank()),
                ) {
                    value.fill(r);
                }
                r.leave(around);
            }
            22 => {
                let around = r.enter();
                if let Self::ReceiveRtpAudioTelephonyEventCapability(value) = put(
                    self,
                    Self::ReceiveRtpAudioTelephonyEventCapability(Decode::blank()),
                ) {
                    value.fill(r);
                }
                r.leave(around);
            }
            23 => {
                let around = r.enter();
                if let Self::ReceiveRtpAudioToneCapability(value) =
                    put(self, Self::ReceiveRtpAudioToneCapability(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            24 => {
                let around = r.enter();
                if let Self::DepFecCapability(value) =
                    put(self, Self::DepFecCapability(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            25 => {
                let around = r.enter();
                if let Self::MultiplePayloadStreamCapability(value) =
                    put(self, Self::MultiplePayloadStreamCapability(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            26 => {
                let around = r.enter();
                if let Self::FecCapability(value) = put(self, Self::FecCapability(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            27 => {
                let around = r.enter();
                if let Self::RedundancyEncodingCap(value) =
                    put(self, Self::RedundancyEncodingCap(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            28 => {
                let around = r.enter();
                if let Self::OneOfCapabilities(value) =
                    put(self, Self::OneOfCapabilities(Default::default()))
                {
                    r.list_of(value, Size::range(1, 256), 16, |r| {
                        r.integer(Range::new(1, 65535)) as u16
                    });
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 12)));
            }
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
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::H235SecurityCapability(value) => {
                let start = e.enter_addition(1);
                value.encode(e);
                e.leave(start);
            }
            Self::MaxPendingReplacementFor(value) => {
                e.choice(14, 12, true);
                e.open_integer(i64::from(*value), Range::new(0, 255));
            }
            Self::ReceiveUserInputCapability(value) => {
                let start = e.enter_addition(3);
                value.encode(e);
                e.leave(start);
            }
            Self::TransmitUserInputCapability(value) => {
                let start = e.enter_addition(4);
                value.encode(e);
                e.leave(start);
            }
            Self::ReceiveAndTransmitUserInputCapability(value) => {
                let start = e.enter_addition(5);
                value.encode(e);
                e.leave(start);
            }
            Self::GenericControlCapability(value) => {
                let start = e.enter_addition(6);
                value.encode(e);
                e.leave(start);
            }
            Self::ReceiveMultiplexedStreamCapability(value) => {
                let start = e.enter_addition(7);
                value.encode(e);
                e.leave(start);
            }
            Self::TransmitMultiplexedStreamCapability(value) => {
                let start = e.enter_addition(8);
                value.encode(e);
                e.leave(start);
            }
            Self::ReceiveAndTransmitMultiplexedStreamCapability(value) => {
                let start = e.enter_addition(9);
                value.encode(e);
                e.leave(start);
            }
            Self::ReceiveRtpAudioTelephonyEventCapability(value) => {
                let start = e.enter_addition(10);
                value.encode(e);
                e.leave(start);
            }
            Self::ReceiveRtpAudioToneCapability(value) => {
                let start = e.enter_addition(11);
                value.encode(e);
                e.leave(start);
            }
            Self::DepFecCapability(value) => {
                let start = e.enter_addition(12);
                value.encode(e);
                e.leave(start);
            }
            Self::MultiplePayloadStreamCapability(value) => {
                let start = e.enter_addition(13);
                value.encode(e);
                e.leave(start);
            }
            Self::FecCapability(value) => {
                let start = e.enter_addition(14);
                value.encode(e);
                e.leave(start);
            }
            Self::RedundancyEncodingCap(value) => {
                let start = e.enter_addition(15);
                value.encode(e);
                e.leave(start);
            }
            Self::OneOfCapabilities(value) => {
                let start = e.enter_addition(16);
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
    #[inline]
    fn blank() -> Self {
        Self {
            h233_iv_response_time: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.h233_iv_response_time = r.integer(Range::new(0, 255)) as u8;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for H233EncryptionReceiveCapability {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::H222Capability(Decode::blank())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::H222Capability(value) =
                    put(self, Self::H222Capability(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::H223Capability(value) =
                    put(self, Self::H223Capability(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::V76Capability(value) = put(self, Self::V76Capability(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            4 => {
                let around = r.enter();
                if let Self::H2250Capability(value) =
                    put(self, Self::H2250Capability(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            5 => {
                let around = r.enter();
                if let Self::GenericMultiplexCapability(value) =
                    put(self, Self::GenericMultiplexCapability(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
        }
    }
}

impl Encode for MultiplexCapability {
    #[inline]
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
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::GenericMultiplexCapability(value) => {
                let start = e.enter_addition(1);
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
    #[inline]
    fn blank() -> Self {
        Self {
            number_of_vcs: 0,
            vc_capability: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.number_of_vcs = r.integer(Range::new(1, 256)) as u16;
        r.list(&mut self.vc_capability, Size::ANY, 23);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            aal1: None,
            aal5: None,
            transport_stream: false,
            program_stream: false,
            available_bit_rates: Decode::blank(),
            aal1_via_gateway: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            r.optional(&mut self.aal1);
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.aal5);
        }
        self.transport_stream = r.bool();
        self.program_stream = r.bool();
        self.available_bit_rates.fill(r);
        if preamble & 0x4 != 0 {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.aal1_via_gateway);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for VcCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.aal1_via_gateway.is_some()]);
        e.flags([additions.any(), self.aal1.is_some(), self.aal5.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            null_clock_recovery: false,
            srts_clock_recovery: false,
            adaptive_clock_recovery: false,
            null_error_correction: false,
            long_interleaver: false,
            short_interleaver: false,
            error_correction_only: false,
            structured_data_transfer: false,
            partially_filled_cells: false,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.null_clock_recovery = r.bool();
        self.srts_clock_recovery = r.bool();
        self.adaptive_clock_recovery = r.bool();
        self.null_error_correction = r.bool();
        self.long_interleaver = r.bool();
        self.short_interleaver = r.bool();
        self.error_correction_only = r.bool();
        self.structured_data_transfer = r.bool();
        self.partially_filled_cells = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for VcCapabilityAal1 {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            forward_maximum_sdu_size: 0,
            backward_maximum_sdu_size: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.forward_maximum_sdu_size = r.integer(Range::new(0, 65535)) as u16;
        self.backward_maximum_sdu_size = r.integer(Range::new(0, 65535)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for VcCapabilityAal5 {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            r#type: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.r#type.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AvailableBitRates {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::SingleBitRate(0)
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                put(
                    self,
                    Self::SingleBitRate(r.integer(Range::new(1, 65535)) as u16),
                );
            }
            1 => {
                if let Self::RangeOfBitRates(value) =
                    put(self, Self::RangeOfBitRates(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for AvailableBitRatesType {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            lower_bit_rate: 0,
            higher_bit_rate: 0,
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        self.lower_bit_rate = r.integer(Range::new(1, 65535)) as u16;
        self.higher_bit_rate = r.integer(Range::new(1, 65535)) as u16;
    }
}

impl Encode for RangeOfBitRates {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            gateway_address: Default::default(),
            null_clock_recovery: false,
            srts_clock_recovery: false,
            adaptive_clock_recovery: false,
            null_error_correction: false,
            long_interleaver: false,
            short_interleaver: false,
            error_correction_only: false,
            structured_data_transfer: false,
            partially_filled_cells: false,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.list(&mut self.gateway_address, Size::range(1, 256), 9);
        self.null_clock_recovery = r.bool();
        self.srts_clock_recovery = r.bool();
        self.adaptive_clock_recovery = r.bool();
        self.null_error_correction = r.bool();
        self.long_interleaver = r.bool();
        self.short_interleaver = r.bool();
        self.error_correction_only = r.bool();
        self.structured_data_transfer = r.bool();
        self.partially_filled_cells = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            transport_with_i_frames: false,
            video_with_al1: false,
            video_with_al2: false,
            video_with_al3: false,
            audio_with_al1: false,
            audio_with_al2: false,
            audio_with_al3: false,
            data_with_al1: false,
            data_with_al2: false,
            data_with_al3: false,
            maximum_al2_sdu_size: 0,
            maximum_al3_sdu_size: 0,
            maximum_delay_jitter: 0,
            h223_multiplex_table_capability: Decode::blank(),
            max_mux_pdu_size_capability: None,
            nsrp_support: None,
            mobile_operation_transmit_capability: None,
            h223_annex_c_capability: None,
            bit_rate: None,
            mobile_multilink_frame_capability: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.transport_with_i_frames = r.bool();
        self.video_with_al1 = r.bool();
        self.video_with_al2 = r.bool();
        self.video_with_al3 = r.bool();
        self.audio_with_al1 = r.bool();
        self.audio_with_al2 = r.bool();
        self.audio_with_al3 = r.bool();
        self.data_with_al1 = r.bool();
        self.data_with_al2 = r.bool();
        self.data_with_al3 = r.bool();
        self.maximum_al2_sdu_size = r.integer(Range::new(0, 65535)) as u16;
        self.maximum_al3_sdu_size = r.integer(Range::new(0, 65535)) as u16;
        self.maximum_delay_jitter = r.integer(Range::new(0, 1023)) as u16;
        self.h223_multiplex_table_capability.fill(r);
        if extended {
            let additions = r.additions(6);
            if additions.has(0) {
                self.max_mux_pdu_size_capability = Some(r.open_bool());
            }
            if additions.has(1) {
                self.nsrp_support = Some(r.open_bool());
            }
            if additions.has(2) {
                let around = r.enter();
                r.optional(&mut self.mobile_operation_transmit_capability);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.optional(&mut self.h223_annex_c_capability);
                r.leave(around);
            }
            if additions.has(4) {
                self.bit_rate = Some(r.open_integer(Range::new(1, 19200)) as u16);
            }
            if additions.has(5) {
                let around = r.enter();
                r.optional(&mut self.mobile_multilink_frame_capability);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
                e.open_bool(*value);
            }
            if let Some(value) = &self.nsrp_support {
                e.open_bool(*value);
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
                e.open_integer(i64::from(*value), Range::new(1, 19200));
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
    #[inline]
    fn blank() -> Self {
        Self::Basic
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                put(self, Self::Basic);
            }
            1 => {
                if let Self::Enhanced(value) = put(self, Self::Enhanced(Decode::blank())) {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for H223MultiplexTableCapability {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            maximum_nesting_depth: 0,
            maximum_element_list_size: 0,
            maximum_sub_element_list_size: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.maximum_nesting_depth = r.integer(Range::new(1, 15)) as u8;
        self.maximum_element_list_size = r.integer(Range::new(2, 255)) as u8;
        self.maximum_sub_element_list_size = r.integer(Range::new(2, 255)) as u8;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for EnhancedMultiplexTable {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            mode_change_capability: false,
            h223_annex_a: false,
            h223_annex_a_double_flag: false,
            h223_annex_b: false,
            h223_annex_b_with_header: false,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.mode_change_capability = r.bool();
        self.h223_annex_a = r.bool();
        self.h223_annex_a_double_flag = r.bool();
        self.h223_annex_b = r.bool();
        self.h223_annex_b_with_header = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MobileOperationTransmitCapability {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            maximum_sample_size: 0,
            maximum_payload_length: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.maximum_sample_size = r.integer(Range::new(1, 255)) as u8;
        self.maximum_payload_length = r.integer(Range::new(1, 65025)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MobileMultilinkFrameCapability {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            video_with_al1m: false,
            video_with_al2m: false,
            video_with_al3m: false,
            audio_with_al1m: false,
            audio_with_al2m: false,
            audio_with_al3m: false,
            data_with_al1m: false,
            data_with_al2m: false,
            data_with_al3m: false,
            alpdu_interleaving: false,
            maximum_al1m_pdu_size: 0,
            maximum_al2m_sdu_size: 0,
            maximum_al3m_sdu_size: 0,
            rs_code_capability: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.video_with_al1m = r.bool();
        self.video_with_al2m = r.bool();
        self.video_with_al3m = r.bool();
        self.audio_with_al1m = r.bool();
        self.audio_with_al2m = r.bool();
        self.audio_with_al3m = r.bool();
        self.data_with_al1m = r.bool();
        self.data_with_al2m = r.bool();
        self.data_with_al3m = r.bool();
        self.alpdu_interleaving = r.bool();
        self.maximum_al1m_pdu_size = r.integer(Range::new(0, 65535)) as u16;
        self.maximum_al2m_sdu_size = r.integer(Range::new(0, 65535)) as u16;
        self.maximum_al3m_sdu_size = r.integer(Range::new(0, 65535)) as u16;
        if extended {
            let additions = r.additions(1);
            if additions.has(0) {
                self.rs_code_capability = Some(r.open_bool());
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for H223AnnexCCapability {
    #[inline]
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
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self {
            suspend_resume_capabilityw_address: false,
            suspend_resume_capabilitywo_address: false,
            rej_capability: false,
            srej_capability: false,
            mrej_capability: false,
            crc8bit_capability: false,
            crc16bit_capability: false,
            crc32bit_capability: false,
            uih_capability: false,
            num_of_dlcs: 0,
            two_octet_address_field_capability: false,
            loop_back_test_capability: false,
            n401_capability: 0,
            max_window_size_capability: 0,
            v75_capability: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.suspend_resume_capabilityw_address = r.bool();
        self.suspend_resume_capabilitywo_address = r.bool();
        self.rej_capability = r.bool();
        self.srej_capability = r.bool();
        self.mrej_capability = r.bool();
        self.crc8bit_capability = r.bool();
        self.crc16bit_capability = r.bool();
        self.crc32bit_capability = r.bool();
        self.uih_capability = r.bool();
        self.num_of_dlcs = r.integer(Range::new(2, 8191)) as u16;
        self.two_octet_address_field_capability = r.bool();
        self.loop_back_test_capability = r.bool();
        self.n401_capability = r.integer(Range::new(1, 4095)) as u16;
        self.max_window_size_capability = r.integer(Range::new(1, 127)) as u8;
        self.v75_capability.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for V76Capability {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            audio_header: false,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.audio_header = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for V75Capability {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            maximum_audio_delay_jitter: 0,
            receive_multipoint_capability: Decode::blank(),
            transmit_multipoint_capability: Decode::blank(),
            receive_and_transmit_multipoint_capability: Decode::blank(),
            mc_capability: Decode::blank(),
            rtcp_video_control_capability: false,
            media_packetization_capability: Decode::blank(),
            transport_capability: None,
            redundancy_encoding_capability: None,
            logical_channel_switching_capability: None,
            t120_dynamic_port_capability: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.maximum_audio_delay_jitter = r.integer(Range::new(0, 1023)) as u16;
        self.receive_multipoint_capability.fill(r);
        self.transmit_multipoint_capability.fill(r);
        self.receive_and_transmit_multipoint_capability.fill(r);
        self.mc_capability.fill(r);
        self.rtcp_video_control_capability = r.bool();
        self.media_packetization_capability.fill(r);
        if extended {
            let additions = r.additions(4);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.transport_capability);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(
                    self.redundancy_encoding_capability.get_or_insert_default(),
                    Size::range(1, 256),
                    20,
                );
                r.leave(around);
            }
            if additions.has(2) {
                self.logical_channel_switching_capability = Some(r.open_bool());
            }
            if additions.has(3) {
                self.t120_dynamic_port_capability = Some(r.open_bool());
            }
            self.extension = r.extension(&additions);
        }
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
                e.open_bool(*value);
            }
            if let Some(value) = &self.t120_dynamic_port_capability {
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self {
            centralized_conference_mc: false,
            decentralized_conference_mc: false,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.centralized_conference_mc = r.bool();
        self.decentralized_conference_mc = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for McCapability {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            h261a_video_packetization: false,
            rtp_payload_type: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.h261a_video_packetization = r.bool();
        if extended {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.list(
                    self.rtp_payload_type.get_or_insert_default(),
                    Size::range(1, 256),
                    18,
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MediaPacketizationCapability {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard: None,
            qos_capabilities: None,
            media_channel_capabilities: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        if preamble & 0x4 != 0 {
            r.optional(&mut self.non_standard);
        }
        if preamble & 0x2 != 0 {
            r.list(
                self.qos_capabilities.get_or_insert_default(),
                Size::range(1, 256),
                4,
            );
        }
        if preamble & 0x1 != 0 {
            r.list(
                self.media_channel_capabilities.get_or_insert_default(),
                Size::range(1, 256),
                2,
            );
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for TransportCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.non_standard.is_some(),
            self.qos_capabilities.is_some(),
            self.media_channel_capabilities.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            media_transport: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.media_transport);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MediaChannelCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.media_transport.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::IpUdp
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                put(self, Self::IpUdp);
            }
            1 => {
                put(self, Self::IpTcp);
            }
            2 => {
                put(self, Self::AtmAal5Unidir);
            }
            3 => {
                put(self, Self::AtmAal5Bidir);
            }
            4 => {
                let around = r.enter();
                if let Self::AtmAal5Compressed(value) =
                    put(self, Self::AtmAal5Compressed(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            5 => {
                let around = r.enter();
                if let Self::Sctp(value) = put(self, Self::Sctp(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            6 => {
                let around = r.enter();
                if let Self::UdpDtlsSctp(value) = put(self, Self::UdpDtlsSctp(Default::default())) {
                    r.list(value, Size::ANY, 6);
                }
                r.leave(around);
            }
            7 => {
                let around = r.enter();
                if let Self::TcpDtlsSctp(value) = put(self, Self::TcpDtlsSctp(Default::default())) {
                    r.list(value, Size::ANY, 6);
                }
                r.leave(around);
            }
            8 => {
                let around = r.enter();
                if let Self::SctpDtls(value) = put(self, Self::SctpDtls(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
        }
    }
}

impl Encode for MediaTransportType {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::IpUdp => e.choice(0, 4, true),
            Self::IpTcp => e.choice(1, 4, true),
            Self::AtmAal5Unidir => e.choice(2, 4, true),
            Self::AtmAal5Bidir => e.choice(3, 4, true),
            Self::AtmAal5Compressed(value) => {
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::Sctp(value) => {
                let start = e.enter_addition(1);
                value.encode(e);
                e.leave(start);
            }
            Self::UdpDtlsSctp(value) => {
                let start = e.enter_addition(2);
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            Self::TcpDtlsSctp(value) => {
                let start = e.enter_addition(3);
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            Self::SctpDtls(value) => {
                let start = e.enter_addition(4);
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
    #[inline]
    fn blank() -> Self {
        Self {
            variable_delta: false,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.variable_delta = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AtmAal5Compressed {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            rsvp_parameters: None,
            atm_parameters: None,
            local_qo_s: None,
            generic_transport_parameters: None,
            service_priority: None,
            authorization_parameter: None,
            qos_descriptor: None,
            dscp_value: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        if preamble & 0x4 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x2 != 0 {
            r.optional(&mut self.rsvp_parameters);
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.atm_parameters);
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(6);
            if additions.has(0) {
                self.local_qo_s = Some(r.open_bool());
            }
            if additions.has(1) {
                let around = r.enter();
                r.optional(&mut self.generic_transport_parameters);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.optional(&mut self.service_priority);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.optional(&mut self.authorization_parameter);
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.optional(&mut self.qos_descriptor);
                r.leave(around);
            }
            if additions.has(5) {
                self.dscp_value = Some(r.open_integer(Range::new(0, 63)) as u8);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.rsvp_parameters.is_some(),
            self.atm_parameters.is_some(),
        ]);
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
                e.open_bool(*value);
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
                e.open_integer(i64::from(*value), Range::new(0, 63));
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
    #[inline]
    fn blank() -> Self {
        Self::GuaranteedQos
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::GuaranteedQos);
            }
            1 => {
                put(self, Self::ControlledLoad);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for QosMode {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Desired
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::Desired);
            }
            1 => {
                put(self, Self::Required);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for QosType {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Class0
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(6, true) {
            0 => {
                put(self, Self::Class0);
            }
            1 => {
                put(self, Self::Class1);
            }
            2 => {
                put(self, Self::Class2);
            }
            3 => {
                put(self, Self::Class3);
            }
            4 => {
                put(self, Self::Class4);
            }
            5 => {
                put(self, Self::Class5);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 6)));
            }
        }
    }
}

impl Encode for QosClass {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            qos_type: Decode::blank(),
            qos_class: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        self.qos_type.fill(r);
        self.qos_class.fill(r);
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for QosDescriptor {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.non_standard_data.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            qos_mode: None,
            token_rate: None,
            bucket_size: None,
            peak_rate: None,
            min_policed: None,
            max_pkt_size: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(7);
        if preamble & 0x20 != 0 {
            r.optional(&mut self.qos_mode);
        }
        if preamble & 0x10 != 0 {
            self.token_rate = Some(r.integer(Range::new(1, 4294967295)) as u32);
        }
        if preamble & 0x8 != 0 {
            self.bucket_size = Some(r.integer(Range::new(1, 4294967295)) as u32);
        }
        if preamble & 0x4 != 0 {
            self.peak_rate = Some(r.integer(Range::new(1, 4294967295)) as u32);
        }
        if preamble & 0x2 != 0 {
            self.min_policed = Some(r.integer(Range::new(1, 4294967295)) as u32);
        }
        if preamble & 0x1 != 0 {
            self.max_pkt_size = Some(r.integer(Range::new(1, 4294967295)) as u32);
        }
        if preamble & 0x40 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RsvpParameters {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.qos_mode.is_some(),
            self.token_rate.is_some(),
            self.bucket_size.is_some(),
            self.peak_rate.is_some(),
            self.min_policed.is_some(),
            self.max_pkt_size.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            max_ntu_size: 0,
            atm_ubr: false,
            atm_rt_vbr: false,
            atm_nrt_vbr: false,
            atm_abr: false,
            atm_cbr: false,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.max_ntu_size = r.integer(Range::new(0, 65535)) as u16;
        self.atm_ubr = r.bool();
        self.atm_rt_vbr = r.bool();
        self.atm_nrt_vbr = r.bool();
        self.atm_abr = r.bool();
        self.atm_cbr = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AtmParameters {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            service_priority_signalled: false,
            service_priority_value: None,
            service_class: None,
            service_subclass: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        self.service_priority_signalled = r.bool();
        if preamble & 0x1 != 0 {
            r.optional(&mut self.service_priority_value);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(2);
            if additions.has(0) {
                self.service_class = Some(r.open_integer(Range::new(0, 4095)) as u16);
            }
            if additions.has(1) {
                self.service_subclass = Some(r.open_integer(Range::new(0, 255)) as u8);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.service_priority_value.is_some(),
        ]);
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
                e.open_integer(i64::from(*value), Range::new(0, 4095));
            }
            if let Some(value) = &self.service_subclass {
                e.open_integer(i64::from(*value), Range::new(0, 255));
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_parameter: None,
            value: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_parameter);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(1);
            if additions.has(0) {
                self.value = Some(r.open_integer(Range::new(0, 255)) as u8);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ServicePriorityValue {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.value.is_some()]);
        e.flags([additions.any(), self.non_standard_parameter.is_some()]);
        if let Some(value) = &self.non_standard_parameter {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.value {
                e.open_integer(i64::from(*value), Range::new(0, 255));
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AuthorizationParameters {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.non_standard_data.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            average_rate: None,
            burst: None,
            peak_rate: None,
            max_pkt_size: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(6);
        if preamble & 0x10 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x8 != 0 {
            self.average_rate = Some(r.integer(Range::new(1, 4294967295)) as u32);
        }
        if preamble & 0x4 != 0 {
            self.burst = Some(r.integer(Range::new(1, 4294967295)) as u32);
        }
        if preamble & 0x2 != 0 {
            self.peak_rate = Some(r.integer(Range::new(1, 4294967295)) as u32);
        }
        if preamble & 0x1 != 0 {
            self.max_pkt_size = Some(r.integer(Range::new(1, 4294967295)) as u32);
        }
        if preamble & 0x20 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for GenericTransportParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.average_rate.is_some(),
            self.burst.is_some(),
            self.peak_rate.is_some(),
            self.max_pkt_size.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            redundancy_encoding_method: Decode::blank(),
            primary_encoding: 0,
            secondary_encoding: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.redundancy_encoding_method.fill(r);
        self.primary_encoding = r.integer(Range::new(1, 65535)) as u16;
        if preamble & 0x1 != 0 {
            r.list_of(
                self.secondary_encoding.get_or_insert_default(),
                Size::range(1, 256),
                16,
                |r| r.integer(Range::new(1, 65535)) as u16,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RedundancyEncodingCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.secondary_encoding.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::RtpAudioRedundancyEncoding
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                put(self, Self::RtpAudioRedundancyEncoding);
            }
            2 => {
                let around = r.enter();
                if let Self::RtpH263VideoRedundancyEncoding(value) =
                    put(self, Self::RtpH263VideoRedundancyEncoding(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
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
                let start = e.enter_addition(0);
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
    #[inline]
    fn blank() -> Self {
        Self {
            number_of_threads: 0,
            frames_between_sync_points: 0,
            frame_to_thread_mapping: Decode::blank(),
            contained_threads: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.number_of_threads = r.integer(Range::new(1, 16)) as u8;
        self.frames_between_sync_points = r.integer(Range::new(1, 256)) as u16;
        self.frame_to_thread_mapping.fill(r);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.contained_threads.get_or_insert_default(),
                Size::range(1, 256),
                4,
                |r| r.integer(Range::new(0, 15)) as u8,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RtpH263VideoRedundancyEncoding {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.contained_threads.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::Roundrobin
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::Roundrobin);
            }
            1 => {
                if let Self::Custom(value) = put(self, Self::Custom(Default::default())) {
                    r.list(value, Size::range(1, 256), 21);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for FrameToThreadMapping {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            thread_number: 0,
            frame_sequence: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.thread_number = r.integer(Range::new(0, 15)) as u8;
        r.list_of(&mut self.frame_sequence, Size::range(1, 256), 8, |r| {
            r.integer(Range::new(0, 255)) as u8
        });
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            multicast_capability: false,
            multi_uni_cast_conference: false,
            media_distribution_capability: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.multicast_capability = r.bool();
        self.multi_uni_cast_conference = r.bool();
        r.list(&mut self.media_distribution_capability, Size::ANY, 9);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            centralized_control: false,
            distributed_control: false,
            centralized_audio: false,
            distributed_audio: false,
            centralized_video: false,
            distributed_video: false,
            centralized_data: None,
            distributed_data: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.centralized_control = r.bool();
        self.distributed_control = r.bool();
        self.centralized_audio = r.bool();
        self.distributed_audio = r.bool();
        self.centralized_video = r.bool();
        self.distributed_video = r.bool();
        if preamble & 0x2 != 0 {
            r.list(self.centralized_data.get_or_insert_default(), Size::ANY, 14);
        }
        if preamble & 0x1 != 0 {
            r.list(self.distributed_data.get_or_insert_default(), Size::ANY, 14);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MediaDistributionCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.centralized_data.is_some(),
            self.distributed_data.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::H261VideoCapability(Decode::blank())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        r.nested(|r| match r.choice(5, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::H261VideoCapability(value) =
                    put(self, Self::H261VideoCapability(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::H262VideoCapability(value) =
                    put(self, Self::H262VideoCapability(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::H263VideoCapability(value) =
                    put(self, Self::H263VideoCapability(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            4 => {
                if let Self::Is11172VideoCapability(value) =
                    put(self, Self::Is11172VideoCapability(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            5 => {
                let around = r.enter();
                if let Self::GenericVideoCapability(value) =
                    put(self, Self::GenericVideoCapability(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            6 => {
                let around = r.enter();
                if let Self::ExtendedVideoCapability(value) =
                    put(self, Self::ExtendedVideoCapability(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 5)));
            }
        });
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
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::ExtendedVideoCapability(value) => {
                let start = e.enter_addition(1);
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
    #[inline]
    fn blank() -> Self {
        Self {
            video_capability: Default::default(),
            video_capability_extension: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        r.list(&mut self.video_capability, Size::ANY, 12);
        if preamble & 0x1 != 0 {
            r.list(
                self.video_capability_extension.get_or_insert_default(),
                Size::ANY,
                16,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ExtendedVideoCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.video_capability_extension.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            qcif_mpi: None,
            cif_mpi: None,
            temporal_spatial_trade_off_capability: false,
            max_bit_rate: 0,
            still_image_transmission: false,
            video_bad_mbs_cap: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            self.qcif_mpi = Some(r.integer(Range::new(1, 4)) as u8);
        }
        if preamble & 0x1 != 0 {
            self.cif_mpi = Some(r.integer(Range::new(1, 4)) as u8);
        }
        self.temporal_spatial_trade_off_capability = r.bool();
        self.max_bit_rate = r.integer(Range::new(1, 19200)) as u16;
        self.still_image_transmission = r.bool();
        if preamble & 0x4 != 0 {
            let additions = r.additions(1);
            if additions.has(0) {
                self.video_bad_mbs_cap = Some(r.open_bool());
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for H261VideoCapability {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.video_bad_mbs_cap.is_some()]);
        e.flags([
            additions.any(),
            self.qcif_mpi.is_some(),
            self.cif_mpi.is_some(),
        ]);
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
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self {
            profile_and_level_sp_at_ml: false,
            profile_and_level_mp_at_ll: false,
            profile_and_level_mp_at_ml: false,
            profile_and_level_mp_at_h14: false,
            profile_and_level_mp_at_hl: false,
            profile_and_level_snr_at_ll: false,
            profile_and_level_snr_at_ml: false,
            profile_and_level_spatial_at_h14: false,
            profile_and_level_hp_at_ml: false,
            profile_and_level_hp_at_h14: false,
            profile_and_level_hp_at_hl: false,
            video_bit_rate: None,
            vbv_buffer_size: None,
            samples_per_line: None,
            lines_per_frame: None,
            frames_per_second: None,
            luminance_sample_rate: None,
            video_bad_mbs_cap: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(7);
        self.profile_and_level_sp_at_ml = r.bool();
        self.profile_and_level_mp_at_ll = r.bool();
        self.profile_and_level_mp_at_ml = r.bool();
        self.profile_and_level_mp_at_h14 = r.bool();
        self.profile_and_level_mp_at_hl = r.bool();
        self.profile_and_level_snr_at_ll = r.bool();
        self.profile_and_level_snr_at_ml = r.bool();
        self.profile_and_level_spatial_at_h14 = r.bool();
        self.profile_and_level_hp_at_ml = r.bool();
        self.profile_and_level_hp_at_h14 = r.bool();
        self.profile_and_level_hp_at_hl = r.bool();
        if preamble & 0x20 != 0 {
            self.video_bit_rate = Some(r.integer(Range::new(0, 1073741823)) as u32);
        }
        if preamble & 0x10 != 0 {
            self.vbv_buffer_size = Some(r.integer(Range::new(0, 262143)) as u32);
        }
        if preamble & 0x8 != 0 {
            self.samples_per_line = Some(r.integer(Range::new(0, 16383)) as u16);
        }
        if preamble & 0x4 != 0 {
            self.lines_per_frame = Some(r.integer(Range::new(0, 16383)) as u16);
        }
        if preamble & 0x2 != 0 {
            self.frames_per_second = Some(r.integer(Range::new(0, 15)) as u8);
        }
        if preamble & 0x1 != 0 {
            self.luminance_sample_rate = Some(r.integer(Range::new(0, 4294967295)) as u32);
        }
        if preamble & 0x40 != 0 {
            let additions = r.additions(1);
            if additions.has(0) {
                self.video_bad_mbs_cap = Some(r.open_bool());
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for H262VideoCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.video_bad_mbs_cap.is_some()]);
        e.flags([
            additions.any(),
            self.video_bit_rate.is_some(),
            self.vbv_buffer_size.is_some(),
            self.samples_per_line.is_some(),
            self.lines_per_frame.is_some(),
            self.frames_per_second.is_some(),
            self.luminance_sample_rate.is_some(),
        ]);
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
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self {
            constrained_bitstream: false,
            video_bit_rate: None,
            vbv_buffer_size: None,
            samples_per_line: None,
            lines_per_frame: None,
            picture_rate: None,
            luminance_sample_rate: None,
            video_bad_mbs_cap: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(7);
        self.constrained_bitstream = r.bool();
        if preamble & 0x20 != 0 {
            self.video_bit_rate = Some(r.integer(Range::new(0, 1073741823)) as u32);
        }
        if preamble & 0x10 != 0 {
            self.vbv_buffer_size = Some(r.integer(Range::new(0, 262143)) as u32);
        }
        if preamble & 0x8 != 0 {
            self.samples_per_line = Some(r.integer(Range::new(0, 16383)) as u16);
        }
        if preamble & 0x4 != 0 {
            self.lines_per_frame = Some(r.integer(Range::new(0, 16383)) as u16);
        }
        if preamble & 0x2 != 0 {
            self.picture_rate = Some(r.integer(Range::new(0, 15)) as u8);
        }
        if preamble & 0x1 != 0 {
            self.luminance_sample_rate = Some(r.integer(Range::new(0, 4294967295)) as u32);
        }
        if preamble & 0x40 != 0 {
            let additions = r.additions(1);
            if additions.has(0) {
                self.video_bad_mbs_cap = Some(r.open_bool());
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for Is11172VideoCapability {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.video_bad_mbs_cap.is_some()]);
        e.flags([
            additions.any(),
            self.video_bit_rate.is_some(),
            self.vbv_buffer_size.is_some(),
            self.samples_per_line.is_some(),
            self.lines_per_frame.is_some(),
            self.picture_rate.is_some(),
            self.luminance_sample_rate.is_some(),
        ]);
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
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self {
            sqcif_mpi: None,
            qcif_mpi: None,
            cif_mpi: None,
            cif4_mpi: None,
            cif16_mpi: None,
            max_bit_rate: 0,
            unrestricted_vector: false,
            arithmetic_coding: false,
            advanced_prediction: false,
            pb_frames: false,
            temporal_spatial_trade_off_capability: false,
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

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(8);
        if preamble & 0x40 != 0 {
            self.sqcif_mpi = Some(r.integer(Range::new(1, 32)) as u8);
        }
        if preamble & 0x20 != 0 {
            self.qcif_mpi = Some(r.integer(Range::new(1, 32)) as u8);
        }
        if preamble & 0x10 != 0 {
            self.cif_mpi = Some(r.integer(Range::new(1, 32)) as u8);
        }
        if preamble & 0x8 != 0 {
            self.cif4_mpi = Some(r.integer(Range::new(1, 32)) as u8);
        }
        if preamble & 0x4 != 0 {
            self.cif16_mpi = Some(r.integer(Range::new(1, 32)) as u8);
        }
        self.max_bit_rate = r.integer(Range::new(1, 192400)) as u32;
        self.unrestricted_vector = r.bool();
        self.arithmetic_coding = r.bool();
        self.advanced_prediction = r.bool();
        self.pb_frames = r.bool();
        self.temporal_spatial_trade_off_capability = r.bool();
        if preamble & 0x2 != 0 {
            self.hrd_b = Some(r.integer(Range::new(0, 524287)) as u32);
        }
        if preamble & 0x1 != 0 {
            self.bpp_max_kb = Some(r.integer(Range::new(0, 65535)) as u16);
        }
        if preamble & 0x80 != 0 {
            let additions = r.additions(8);
            if additions.has(0) {
                self.slow_sqcif_mpi = Some(r.open_integer(Range::new(1, 3600)) as u16);
            }
            if additions.has(1) {
                self.slow_qcif_mpi = Some(r.open_integer(Range::new(1, 3600)) as u16);
            }
            if additions.has(2) {
                self.slow_cif_mpi = Some(r.open_integer(Range::new(1, 3600)) as u16);
            }
            if additions.has(3) {
                self.slow_cif4_mpi = Some(r.open_integer(Range::new(1, 3600)) as u16);
            }
            if additions.has(4) {
                self.slow_cif16_mpi = Some(r.open_integer(Range::new(1, 3600)) as u16);
            }
            if additions.has(5) {
                self.error_compensation = Some(r.open_bool());
            }
            if additions.has(6) {
                let around = r.enter();
                r.optional(&mut self.enhancement_layer_info);
                r.leave(around);
            }
            if additions.has(7) {
                let around = r.enter();
                r.optional(&mut self.h263_options);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([
            additions.any(),
            self.sqcif_mpi.is_some(),
            self.qcif_mpi.is_some(),
            self.cif_mpi.is_some(),
            self.cif4_mpi.is_some(),
            self.cif16_mpi.is_some(),
            self.hrd_b.is_some(),
            self.bpp_max_kb.is_some(),
        ]);
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
                e.open_integer(i64::from(*value), Range::new(1, 3600));
            }
            if let Some(value) = &self.slow_qcif_mpi {
                e.open_integer(i64::from(*value), Range::new(1, 3600));
            }
            if let Some(value) = &self.slow_cif_mpi {
                e.open_integer(i64::from(*value), Range::new(1, 3600));
            }
            if let Some(value) = &self.slow_cif4_mpi {
                e.open_integer(i64::from(*value), Range::new(1, 3600));
            }
            if let Some(value) = &self.slow_cif16_mpi {
                e.open_integer(i64::from(*value), Range::new(1, 3600));
            }
            if let Some(value) = &self.error_compensation {
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self {
            advanced_intra_coding_mode: false,
            deblocking_filter_mode: false,
            improved_pb_frames_mode: false,
            unlimited_motion_vectors: false,
            full_picture_freeze: false,
            partial_picture_freeze_and_release: false,
            resizing_part_pic_freeze_and_release: false,
            full_picture_snapshot: false,
            partial_picture_snapshot: false,
            video_segment_tagging: false,
            progressive_refinement: false,
            dynamic_picture_resizing_by_four: false,
            dynamic_picture_resizing_sixteenth_pel: false,
            dynamic_warping_half_pel: false,
            dynamic_warping_sixteenth_pel: false,
            independent_segment_decoding: false,
            slices_in_order_non_rect: false,
            slices_in_order_rect: false,
            slices_no_order_non_rect: false,
            slices_no_order_rect: false,
            alternate_inter_vlc_mode: false,
            modified_quantization_mode: false,
            reduced_resolution_update: false,
            transparency_parameters: None,
            separate_video_back_channel: false,
            ref_picture_selection: None,
            custom_picture_clock_frequency: None,
            custom_picture_format: None,
            mode_combos: None,
            video_bad_mbs_cap: None,
            h263_version3_options: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(6);
        self.advanced_intra_coding_mode = r.bool();
        self.deblocking_filter_mode = r.bool();
        self.improved_pb_frames_mode = r.bool();
        self.unlimited_motion_vectors = r.bool();
        self.full_picture_freeze = r.bool();
        self.partial_picture_freeze_and_release = r.bool();
        self.resizing_part_pic_freeze_and_release = r.bool();
        self.full_picture_snapshot = r.bool();
        self.partial_picture_snapshot = r.bool();
        self.video_segment_tagging = r.bool();
        self.progressive_refinement = r.bool();
        self.dynamic_picture_resizing_by_four = r.bool();
        self.dynamic_picture_resizing_sixteenth_pel = r.bool();
        self.dynamic_warping_half_pel = r.bool();
        self.dynamic_warping_sixteenth_pel = r.bool();
        self.independent_segment_decoding = r.bool();
        self.slices_in_order_non_rect = r.bool();
        self.slices_in_order_rect = r.bool();
        self.slices_no_order_non_rect = r.bool();
        self.slices_no_order_rect = r.bool();
        self.alternate_inter_vlc_mode = r.bool();
        self.modified_quantization_mode = r.bool();
        self.reduced_resolution_update = r.bool();
        if preamble & 0x10 != 0 {
            r.optional(&mut self.transparency_parameters);
        }
        self.separate_video_back_channel = r.bool();
        if preamble & 0x8 != 0 {
            r.optional(&mut self.ref_picture_selection);
        }
        if preamble & 0x4 != 0 {
            r.list(
                self.custom_picture_clock_frequency.get_or_insert_default(),
                Size::range(1, 16),
                14,
            );
        }
        if preamble & 0x2 != 0 {
            r.list(
                self.custom_picture_format.get_or_insert_default(),
                Size::range(1, 16),
                72,
            );
        }
        if preamble & 0x1 != 0 {
            r.list(
                self.mode_combos.get_or_insert_default(),
                Size::range(1, 16),
                49,
            );
        }
        if preamble & 0x20 != 0 {
            let additions = r.additions(2);
            if additions.has(0) {
                self.video_bad_mbs_cap = Some(r.open_bool());
            }
            if additions.has(1) {
                let around = r.enter();
                r.optional(&mut self.h263_version3_options);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([
            additions.any(),
            self.transparency_parameters.is_some(),
            self.ref_picture_selection.is_some(),
            self.custom_picture_clock_frequency.is_some(),
            self.custom_picture_format.is_some(),
            self.mode_combos.is_some(),
        ]);
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
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self {
            data_partitioned_slices: false,
            fixed_point_idct0: false,
            interlaced_fields: false,
            current_picture_header_repetition: false,
            previous_picture_header_repetition: false,
            next_picture_header_repetition: false,
            picture_number: false,
            spare_reference_pictures: false,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.data_partitioned_slices = r.bool();
        self.fixed_point_idct0 = r.bool();
        self.interlaced_fields = r.bool();
        self.current_picture_header_repetition = r.bool();
        self.previous_picture_header_repetition = r.bool();
        self.next_picture_header_repetition = r.bool();
        self.picture_number = r.bool();
        self.spare_reference_pictures = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            h263_video_uncoupled_modes: Decode::blank(),
            h263_video_coupled_modes: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.h263_video_uncoupled_modes.fill(r);
        r.list(&mut self.h263_video_coupled_modes, Size::range(1, 16), 22);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            unrestricted_vector: false,
            arithmetic_coding: false,
            advanced_prediction: false,
            pb_frames: false,
            advanced_intra_coding_mode: false,
            deblocking_filter_mode: false,
            unlimited_motion_vectors: false,
            slices_in_order_non_rect: false,
            slices_in_order_rect: false,
            slices_no_order_non_rect: false,
            slices_no_order_rect: false,
            improved_pb_frames_mode: false,
            reference_pic_select: false,
            dynamic_picture_resizing_by_four: false,
            dynamic_picture_resizing_sixteenth_pel: false,
            dynamic_warping_half_pel: false,
            dynamic_warping_sixteenth_pel: false,
            reduced_resolution_update: false,
            independent_segment_decoding: false,
            alternate_inter_vlc_mode: false,
            modified_quantization_mode: false,
            enhanced_reference_pic_select: None,
            h263_version3_options: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.unrestricted_vector = r.bool();
        self.arithmetic_coding = r.bool();
        self.advanced_prediction = r.bool();
        self.pb_frames = r.bool();
        self.advanced_intra_coding_mode = r.bool();
        self.deblocking_filter_mode = r.bool();
        self.unlimited_motion_vectors = r.bool();
        self.slices_in_order_non_rect = r.bool();
        self.slices_in_order_rect = r.bool();
        self.slices_no_order_non_rect = r.bool();
        self.slices_no_order_rect = r.bool();
        self.improved_pb_frames_mode = r.bool();
        self.reference_pic_select = r.bool();
        self.dynamic_picture_resizing_by_four = r.bool();
        self.dynamic_picture_resizing_sixteenth_pel = r.bool();
        self.dynamic_warping_half_pel = r.bool();
        self.dynamic_warping_sixteenth_pel = r.bool();
        self.reduced_resolution_update = r.bool();
        self.independent_segment_decoding = r.bool();
        self.alternate_inter_vlc_mode = r.bool();
        self.modified_quantization_mode = r.bool();
        if extended {
            let additions = r.additions(2);
            if additions.has(0) {
                self.enhanced_reference_pic_select = Some(r.open_bool());
            }
            if additions.has(1) {
                let around = r.enter();
                r.optional(&mut self.h263_version3_options);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self {
            base_bit_rate_constrained: false,
            snr_enhancement: None,
            spatial_enhancement: None,
            b_picture_enhancement: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        self.base_bit_rate_constrained = r.bool();
        if preamble & 0x4 != 0 {
            r.list(
                self.snr_enhancement.get_or_insert_default(),
                Size::range(1, 14),
                24,
            );
        }
        if preamble & 0x2 != 0 {
            r.list(
                self.spatial_enhancement.get_or_insert_default(),
                Size::range(1, 14),
                24,
            );
        }
        if preamble & 0x1 != 0 {
            r.list(
                self.b_picture_enhancement.get_or_insert_default(),
                Size::range(1, 14),
                31,
            );
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for EnhancementLayerInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.snr_enhancement.is_some(),
            self.spatial_enhancement.is_some(),
            self.b_picture_enhancement.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            enhancement_options: Decode::blank(),
            number_of_b_pictures: 0,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.enhancement_options.fill(r);
        self.number_of_b_pictures = r.integer(Range::new(1, 64)) as u8;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            sqcif_mpi: None,
            qcif_mpi: None,
            cif_mpi: None,
            cif4_mpi: None,
            cif16_mpi: None,
            max_bit_rate: 0,
            unrestricted_vector: false,
            arithmetic_coding: false,
            temporal_spatial_trade_off_capability: false,
            slow_sqcif_mpi: None,
            slow_qcif_mpi: None,
            slow_cif_mpi: None,
            slow_cif4_mpi: None,
            slow_cif16_mpi: None,
            error_compensation: false,
            h263_options: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(12);
        if preamble & 0x400 != 0 {
            self.sqcif_mpi = Some(r.integer(Range::new(1, 32)) as u8);
        }
        if preamble & 0x200 != 0 {
            self.qcif_mpi = Some(r.integer(Range::new(1, 32)) as u8);
        }
        if preamble & 0x100 != 0 {
            self.cif_mpi = Some(r.integer(Range::new(1, 32)) as u8);
        }
        if preamble & 0x80 != 0 {
            self.cif4_mpi = Some(r.integer(Range::new(1, 32)) as u8);
        }
        if preamble & 0x40 != 0 {
            self.cif16_mpi = Some(r.integer(Range::new(1, 32)) as u8);
        }
        self.max_bit_rate = r.integer(Range::new(1, 192400)) as u32;
        self.unrestricted_vector = r.bool();
        self.arithmetic_coding = r.bool();
        self.temporal_spatial_trade_off_capability = r.bool();
        if preamble & 0x20 != 0 {
            self.slow_sqcif_mpi = Some(r.integer(Range::new(1, 3600)) as u16);
        }
        if preamble & 0x10 != 0 {
            self.slow_qcif_mpi = Some(r.integer(Range::new(1, 3600)) as u16);
        }
        if preamble & 0x8 != 0 {
            self.slow_cif_mpi = Some(r.integer(Range::new(1, 3600)) as u16);
        }
        if preamble & 0x4 != 0 {
            self.slow_cif4_mpi = Some(r.integer(Range::new(1, 3600)) as u16);
        }
        if preamble & 0x2 != 0 {
            self.slow_cif16_mpi = Some(r.integer(Range::new(1, 3600)) as u16);
        }
        self.error_compensation = r.bool();
        if preamble & 0x1 != 0 {
            r.optional(&mut self.h263_options);
        }
        if preamble & 0x800 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for EnhancementOptions {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.sqcif_mpi.is_some(),
            self.qcif_mpi.is_some(),
            self.cif_mpi.is_some(),
            self.cif4_mpi.is_some(),
            self.cif16_mpi.is_some(),
            self.slow_sqcif_mpi.is_some(),
            self.slow_qcif_mpi.is_some(),
            self.slow_cif_mpi.is_some(),
            self.slow_cif4_mpi.is_some(),
            self.slow_cif16_mpi.is_some(),
            self.h263_options.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            presentation_order: 0,
            offset_x: 0,
            offset_y: 0,
            scale_x: 0,
            scale_y: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.presentation_order = r.integer(Range::new(1, 256)) as u16;
        self.offset_x = r.integer(Range::new(-262144, 262143)) as i32;
        self.offset_y = r.integer(Range::new(-262144, 262143)) as i32;
        self.scale_x = r.integer(Range::new(1, 255)) as u8;
        self.scale_y = r.integer(Range::new(1, 255)) as u8;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for TransparencyParameters {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            additional_picture_memory: None,
            video_mux: false,
            video_back_channel_send: Decode::blank(),
            enhanced_reference_pic_select: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.additional_picture_memory);
        }
        self.video_mux = r.bool();
        self.video_back_channel_send.fill(r);
        if preamble & 0x2 != 0 {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.enhanced_reference_pic_select);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RefPictureSelection {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [self.enhanced_reference_pic_select.is_some()],
        );
        e.flags([additions.any(), self.additional_picture_memory.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            sqcif_additional_picture_memory: None,
            qcif_additional_picture_memory: None,
            cif_additional_picture_memory: None,
            cif4_additional_picture_memory: None,
            cif16_additional_picture_memory: None,
            big_cpf_additional_picture_memory: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(7);
        if preamble & 0x20 != 0 {
            self.sqcif_additional_picture_memory = Some(r.integer(Range::new(1, 256)) as u16);
        }
        if preamble & 0x10 != 0 {
            self.qcif_additional_picture_memory = Some(r.integer(Range::new(1, 256)) as u16);
        }
        if preamble & 0x8 != 0 {
            self.cif_additional_picture_memory = Some(r.integer(Range::new(1, 256)) as u16);
        }
        if preamble & 0x4 != 0 {
            self.cif4_additional_picture_memory = Some(r.integer(Range::new(1, 256)) as u16);
        }
        if preamble & 0x2 != 0 {
            self.cif16_additional_picture_memory = Some(r.integer(Range::new(1, 256)) as u16);
        }
        if preamble & 0x1 != 0 {
            self.big_cpf_additional_picture_memory = Some(r.integer(Range::new(1, 256)) as u16);
        }
        if preamble & 0x40 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AdditionalPictureMemory {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.sqcif_additional_picture_memory.is_some(),
            self.qcif_additional_picture_memory.is_some(),
            self.cif_additional_picture_memory.is_some(),
            self.cif4_additional_picture_memory.is_some(),
            self.cif16_additional_picture_memory.is_some(),
            self.big_cpf_additional_picture_memory.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::None
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(5, true) {
            0 => {
                put(self, Self::None);
            }
            1 => {
                put(self, Self::AckMessageOnly);
            }
            2 => {
                put(self, Self::NackMessageOnly);
            }
            3 => {
                put(self, Self::AckOrNackMessageOnly);
            }
            4 => {
                put(self, Self::AckAndNackMessage);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 5)));
            }
        }
    }
}

impl Encode for VideoBackChannelSend {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            sub_picture_removal_parameters: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.sub_picture_removal_parameters);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for EnhancedReferencePicSelect {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.sub_picture_removal_parameters.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            mpu_horiz_mbs: 0,
            mpu_vert_mbs: 0,
            mpu_total_number: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.mpu_horiz_mbs = r.integer(Range::new(1, 128)) as u8;
        self.mpu_vert_mbs = r.integer(Range::new(1, 72)) as u8;
        self.mpu_total_number = r.integer(Range::new(1, 65536)) as u32;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for SubPictureRemovalParameters {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            clock_conversion_code: 0,
            clock_divisor: 0,
            sqcif_mpi: None,
            qcif_mpi: None,
            cif_mpi: None,
            cif4_mpi: None,
            cif16_mpi: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(6);
        self.clock_conversion_code = r.integer(Range::new(1000, 1001)) as u16;
        self.clock_divisor = r.integer(Range::new(1, 127)) as u8;
        if preamble & 0x10 != 0 {
            self.sqcif_mpi = Some(r.integer(Range::new(1, 2048)) as u16);
        }
        if preamble & 0x8 != 0 {
            self.qcif_mpi = Some(r.integer(Range::new(1, 2048)) as u16);
        }
        if preamble & 0x4 != 0 {
            self.cif_mpi = Some(r.integer(Range::new(1, 2048)) as u16);
        }
        if preamble & 0x2 != 0 {
            self.cif4_mpi = Some(r.integer(Range::new(1, 2048)) as u16);
        }
        if preamble & 0x1 != 0 {
            self.cif16_mpi = Some(r.integer(Range::new(1, 2048)) as u16);
        }
        if preamble & 0x20 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CustomPictureClockFrequency {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.sqcif_mpi.is_some(),
            self.qcif_mpi.is_some(),
            self.cif_mpi.is_some(),
            self.cif4_mpi.is_some(),
            self.cif16_mpi.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            max_custom_picture_width: 0,
            max_custom_picture_height: 0,
            min_custom_picture_width: 0,
            min_custom_picture_height: 0,
            mpi: Decode::blank(),
            pixel_aspect_information: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.max_custom_picture_width = r.integer(Range::new(1, 2048)) as u16;
        self.max_custom_picture_height = r.integer(Range::new(1, 2048)) as u16;
        self.min_custom_picture_width = r.integer(Range::new(1, 2048)) as u16;
        self.min_custom_picture_height = r.integer(Range::new(1, 2048)) as u16;
        self.mpi.fill(r);
        self.pixel_aspect_information.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            standard_mpi: None,
            custom_pcf: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            self.standard_mpi = Some(r.integer(Range::new(1, 31)) as u8);
        }
        if preamble & 0x1 != 0 {
            r.list(
                self.custom_pcf.get_or_insert_default(),
                Size::range(1, 16),
                25,
            );
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CustomPictureFormatMpi {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.standard_mpi.is_some(),
            self.custom_pcf.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            clock_conversion_code: 0,
            clock_divisor: 0,
            custom_mpi: 0,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.clock_conversion_code = r.integer(Range::new(1000, 1001)) as u16;
        self.clock_divisor = r.integer(Range::new(1, 127)) as u8;
        self.custom_mpi = r.integer(Range::new(1, 2048)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::AnyPixelAspectRatio(false)
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::AnyPixelAspectRatio(r.bool()));
            }
            1 => {
                if let Self::PixelAspectCode(value) =
                    put(self, Self::PixelAspectCode(Default::default()))
                {
                    r.list_of(value, Size::range(1, 14), 4, |r| {
                        r.integer(Range::new(1, 14)) as u8
                    });
                }
            }
            2 => {
                if let Self::ExtendedPar(value) = put(self, Self::ExtendedPar(Default::default())) {
                    r.list(value, Size::range(1, 256), 17);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for PixelAspectInformation {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            width: 0,
            height: 0,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.width = r.integer(Range::new(1, 255)) as u8;
        self.height = r.integer(Range::new(1, 255)) as u8;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::G711Alaw64k(0)
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        r.nested(|r| match r.choice(14, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                put(
                    self,
                    Self::G711Alaw64k(r.integer(Range::new(1, 256)) as u16),
                );
            }
            2 => {
                put(
                    self,
                    Self::G711Alaw56k(r.integer(Range::new(1, 256)) as u16),
                );
            }
            3 => {
                put(
                    self,
                    Self::G711Ulaw64k(r.integer(Range::new(1, 256)) as u16),
                );
            }
            4 => {
                put(
                    self,
                    Self::G711Ulaw56k(r.integer(Range::new(1, 256)) as u16),
                );
            }
            5 => {
                put(self, Self::G72264k(r.integer(Range::new(1, 256)) as u16));
            }
            6 => {
                put(self, Self::G72256k(r.integer(Range::new(1, 256)) as u16));
            }
            7 => {
                put(self, Self::G72248k(r.integer(Range::new(1, 256)) as u16));
            }
            8 => {
                if let Self::G7231(value) = put(self, Self::G7231(Decode::blank())) {
                    value.fill(r);
                }
            }
            9 => {
                put(self, Self::G728(r.integer(Range::new(1, 256)) as u16));
            }
            10 => {
                put(self, Self::G729(r.integer(Range::new(1, 256)) as u16));
            }
            11 => {
                put(self, Self::G729AnnexA(r.integer(Range::new(1, 256)) as u16));
            }
            12 => {
                if let Self::Is11172AudioCapability(value) =
                    put(self, Self::Is11172AudioCapability(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            13 => {
                if let Self::Is13818AudioCapability(value) =
                    put(self, Self::Is13818AudioCapability(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            14 => {
                put(
                    self,
                    Self::G729WAnnexB(r.open_integer(Range::new(1, 256)) as u16),
                );
            }
            15 => {
                put(
                    self,
                    Self::G729AnnexAWAnnexB(r.open_integer(Range::new(1, 256)) as u16),
                );
            }
            16 => {
                let around = r.enter();
                if let Self::G7231AnnexCCapability(value) =
                    put(self, Self::G7231AnnexCCapability(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            17 => {
                let around = r.enter();
                if let Self::GsmFullRate(value) = put(self, Self::GsmFullRate(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            18 => {
                let around = r.enter();
                if let Self::GsmHalfRate(value) = put(self, Self::GsmHalfRate(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            19 => {
                let around = r.enter();
                if let Self::GsmEnhancedFullRate(value) =
                    put(self, Self::GsmEnhancedFullRate(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            20 => {
                let around = r.enter();
                if let Self::GenericAudioCapability(value) =
                    put(self, Self::GenericAudioCapability(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            21 => {
                let around = r.enter();
                if let Self::G729Extensions(value) =
                    put(self, Self::G729Extensions(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            22 => {
                let around = r.enter();
                put(self, Self::Vbd(VbdCapability::decode(r)));
                r.leave(around);
            }
            23 => {
                let around = r.enter();
                if let Self::AudioTelephonyEvent(value) =
                    put(self, Self::AudioTelephonyEvent(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            24 => {
                let around = r.enter();
                if let Self::AudioTone(value) = put(self, Self::AudioTone(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            25 => {
                let around = r.enter();
                if let Self::ExtendedAudioCapability(value) =
                    put(self, Self::ExtendedAudioCapability(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 14)));
            }
        });
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
                e.open_integer(i64::from(*value), Range::new(1, 256));
            }
            Self::G729AnnexAWAnnexB(value) => {
                e.choice(15, 14, true);
                e.open_integer(i64::from(*value), Range::new(1, 256));
            }
            Self::G7231AnnexCCapability(value) => {
                let start = e.enter_addition(2);
                value.encode(e);
                e.leave(start);
            }
            Self::GsmFullRate(value) => {
                let start = e.enter_addition(3);
                value.encode(e);
                e.leave(start);
            }
            Self::GsmHalfRate(value) => {
                let start = e.enter_addition(4);
                value.encode(e);
                e.leave(start);
            }
            Self::GsmEnhancedFullRate(value) => {
                let start = e.enter_addition(5);
                value.encode(e);
                e.leave(start);
            }
            Self::GenericAudioCapability(value) => {
                let start = e.enter_addition(6);
                value.encode(e);
                e.leave(start);
            }
            Self::G729Extensions(value) => {
                let start = e.enter_addition(7);
                value.encode(e);
                e.leave(start);
            }
            Self::Vbd(value) => {
                let start = e.enter_addition(8);
                value.encode(e);
                e.leave(start);
            }
            Self::AudioTelephonyEvent(value) => {
                let start = e.enter_addition(9);
                value.encode(e);
                e.leave(start);
            }
            Self::AudioTone(value) => {
                let start = e.enter_addition(10);
                value.encode(e);
                e.leave(start);
            }
            Self::ExtendedAudioCapability(value) => {
                let start = e.enter_addition(11);
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
    #[inline]
    fn blank() -> Self {
        Self {
            max_al_sdu_audio_frames: 0,
            silence_suppression: false,
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        self.max_al_sdu_audio_frames = r.integer(Range::new(1, 256)) as u16;
        self.silence_suppression = r.bool();
    }
}

impl Encode for AudioCapabilityG7231 {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            audio_capability: Default::default(),
            audio_capability_extension: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        r.list(&mut self.audio_capability, Size::ANY, 13);
        if preamble & 0x1 != 0 {
            r.list(
                self.audio_capability_extension.get_or_insert_default(),
                Size::ANY,
                16,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ExtendedAudioCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.audio_capability_extension.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            audio_unit: None,
            annex_a: false,
            annex_b: false,
            annex_d: false,
            annex_e: false,
            annex_f: false,
            annex_g: false,
            annex_h: false,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            self.audio_unit = Some(r.integer(Range::new(1, 256)) as u16);
        }
        self.annex_a = r.bool();
        self.annex_b = r.bool();
        self.annex_d = r.bool();
        self.annex_e = r.bool();
        self.annex_f = r.bool();
        self.annex_g = r.bool();
        self.annex_h = r.bool();
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for G729Extensions {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.audio_unit.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            max_al_sdu_audio_frames: 0,
            silence_suppression: false,
            g723_annex_c_audio_mode: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.max_al_sdu_audio_frames = r.integer(Range::new(1, 256)) as u16;
        self.silence_suppression = r.bool();
        if preamble & 0x1 != 0 {
            r.optional(&mut self.g723_annex_c_audio_mode);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for G7231AnnexCCapability {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.g723_annex_c_audio_mode.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            high_rate_mode0: 0,
            high_rate_mode1: 0,
            low_rate_mode0: 0,
            low_rate_mode1: 0,
            sid_mode0: 0,
            sid_mode1: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.high_rate_mode0 = r.integer(Range::new(27, 78)) as u8;
        self.high_rate_mode1 = r.integer(Range::new(27, 78)) as u8;
        self.low_rate_mode0 = r.integer(Range::new(23, 66)) as u8;
        self.low_rate_mode1 = r.integer(Range::new(23, 66)) as u8;
        self.sid_mode0 = r.integer(Range::new(6, 17)) as u8;
        self.sid_mode1 = r.integer(Range::new(6, 17)) as u8;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for G7231AnnexCCapabilityAudioMode {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            audio_layer1: false,
            audio_layer2: false,
            audio_layer3: false,
            audio_sampling32k: false,
            audio_sampling44k1: false,
            audio_sampling48k: false,
            single_channel: false,
            two_channels: false,
            bit_rate: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.audio_layer1 = r.bool();
        self.audio_layer2 = r.bool();
        self.audio_layer3 = r.bool();
        self.audio_sampling32k = r.bool();
        self.audio_sampling44k1 = r.bool();
        self.audio_sampling48k = r.bool();
        self.single_channel = r.bool();
        self.two_channels = r.bool();
        self.bit_rate = r.integer(Range::new(1, 448)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for Is11172AudioCapability {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            audio_layer1: false,
            audio_layer2: false,
            audio_layer3: false,
            audio_sampling16k: false,
            audio_sampling22k05: false,
            audio_sampling24k: false,
            audio_sampling32k: false,
            audio_sampling44k1: false,
            audio_sampling48k: false,
            single_channel: false,
            two_channels: false,
            three_channels2_1: false,
            three_channels3_0: false,
            four_channels2_0_2_0: false,
            four_channels2_2: false,
            four_channels3_1: false,
            five_channels3_0_2_0: false,
            five_channels3_2: false,
            low_frequency_enhancement: false,
            multilingual: false,
            bit_rate: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.audio_layer1 = r.bool();
        self.audio_layer2 = r.bool();
        self.audio_layer3 = r.bool();
        self.audio_sampling16k = r.bool();
        self.audio_sampling22k05 = r.bool();
        self.audio_sampling24k = r.bool();
        self.audio_sampling32k = r.bool();
        self.audio_sampling44k1 = r.bool();
        self.audio_sampling48k = r.bool();
        self.single_channel = r.bool();
        self.two_channels = r.bool();
        self.three_channels2_1 = r.bool();
        self.three_channels3_0 = r.bool();
        self.four_channels2_0_2_0 = r.bool();
        self.four_channels2_2 = r.bool();
        self.four_channels3_1 = r.bool();
        self.five_channels3_0_2_0 = r.bool();
        self.five_channels3_2 = r.bool();
        self.low_frequency_enhancement = r.bool();
        self.multilingual = r.bool();
        self.bit_rate = r.integer(Range::new(1, 1130)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for Is13818AudioCapability {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            audio_unit_size: 0,
            comfort_noise: false,
            scrambled: false,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.audio_unit_size = r.integer(Range::new(1, 256)) as u16;
        self.comfort_noise = r.bool();
        self.scrambled = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn decode(r: &mut Reader<'_>) -> Self {
        let extended = r.bool();
        let mut value = Self {
            r#type: Box::new(AudioCapability::decode(r)),
            extension: Extension::default(),
        };
        if extended {
            let additions = r.additions(0);
            value.extension = r.extension(&additions);
        }
        value
    }
}

impl Encode for VbdCapability {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            dynamic_rtp_payload_type: 0,
            audio_telephone_event: Default::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.dynamic_rtp_payload_type = r.integer(Range::new(96, 127)) as u8;
        r.general_string(&mut self.audio_telephone_event);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AudioTelephonyEventCapability {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            dynamic_rtp_payload_type: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.dynamic_rtp_payload_type = r.integer(Range::new(96, 127)) as u8;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AudioToneCapability {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            audio_telephone_event: Default::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.general_string(&mut self.audio_telephone_event);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for NoPtAudioTelephonyEventCapability {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for NoPtAudioToneCapability {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            application: Decode::blank(),
            max_bit_rate: 0,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        r.nested(|r| {
            let extended = r.bool();
            self.application.fill(r);
            self.max_bit_rate = r.integer(Range::new(0, 4294967295)) as u32;
            if extended {
                let additions = r.additions(0);
                self.extension = r.extension(&additions);
            }
        });
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
    #[inline]
    fn blank() -> Self {
        Self::DsvdControl
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(10, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::T120(value) = put(self, Self::T120(Decode::blank())) {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::DsmCc(value) = put(self, Self::DsmCc(Decode::blank())) {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::UserData(value) = put(self, Self::UserData(Decode::blank())) {
                    value.fill(r);
                }
            }
            4 => {
                if let Self::T84(value) = put(self, Self::T84(Decode::blank())) {
                    value.fill(r);
                }
            }
            5 => {
                if let Self::T434(value) = put(self, Self::T434(Decode::blank())) {
                    value.fill(r);
                }
            }
            6 => {
                if let Self::H224(value) = put(self, Self::H224(Decode::blank())) {
                    value.fill(r);
                }
            }
            7 => {
                if let Self::Nlpid(value) = put(self, Self::Nlpid(Decode::blank())) {
                    value.fill(r);
                }
            }
            8 => {
                put(self, Self::DsvdControl);
            }
            9 => {
                if let Self::H222DataPartitioning(value) =
                    put(self, Self::H222DataPartitioning(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            10 => {
                let around = r.enter();
                if let Self::T30Fax(value) = put(self, Self::T30Fax(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            11 => {
                let around = r.enter();
                if let Self::T140(value) = put(self, Self::T140(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            12 => {
                let around = r.enter();
                if let Self::T38Fax(value) = put(self, Self::T38Fax(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            13 => {
                let around = r.enter();
                if let Self::GenericDataCapability(value) =
                    put(self, Self::GenericDataCapability(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            14 => {
                let around = r.enter();
                if let Self::DataChannel(value) = put(self, Self::DataChannel(Default::default())) {
                    r.list(value, Size::ANY, 2);
                }
                r.leave(around);
            }
            15 => {
                let around = r.enter();
                if let Self::ExtendedDataApplicationCapability(value) = put(
                    self,
                    Self::ExtendedDataApplicationCapability(Decode::blank()),
                ) {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 10)));
            }
        }
    }
}

impl Encode for DataApplication {
    #[inline]
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
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::T140(value) => {
                let start = e.enter_addition(1);
                value.encode(e);
                e.leave(start);
            }
            Self::T38Fax(value) => {
                let start = e.enter_addition(2);
                value.encode(e);
                e.leave(start);
            }
            Self::GenericDataCapability(value) => {
                let start = e.enter_addition(3);
                value.encode(e);
                e.leave(start);
            }
            Self::DataChannel(value) => {
                let start = e.enter_addition(4);
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            Self::ExtendedDataApplicationCapability(value) => {
                let start = e.enter_addition(5);
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
    #[inline]
    fn blank() -> Self {
        Self {
            t84_protocol: Decode::blank(),
            t84_profile: Decode::blank(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        self.t84_protocol.fill(r);
        self.t84_profile.fill(r);
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
    #[inline]
    fn blank() -> Self {
        Self {
            nlpid_protocol: Decode::blank(),
            nlpid_data: Default::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        self.nlpid_protocol.fill(r);
        r.octet_string(&mut self.nlpid_data, Size::ANY);
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
    #[inline]
    fn blank() -> Self {
        Self {
            t38_fax_protocol: Decode::blank(),
            t38_fax_profile: Decode::blank(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        self.t38_fax_protocol.fill(r);
        self.t38_fax_profile.fill(r);
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
    #[inline]
    fn blank() -> Self {
        Self {
            data_capability: Default::default(),
            data_capability_extension: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        r.list(&mut self.data_capability, Size::ANY, 14);
        if preamble & 0x1 != 0 {
            r.list(
                self.data_capability_extension.get_or_insert_default(),
                Size::ANY,
                16,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ExtendedDataApplicationCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.data_capability_extension.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::V14Buffered
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(7, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                put(self, Self::V14Buffered);
            }
            2 => {
                put(self, Self::V42lapm);
            }
            3 => {
                put(self, Self::HdlcFrameTunnelling);
            }
            4 => {
                put(self, Self::H310SeparateVcStack);
            }
            5 => {
                put(self, Self::H310SingleVcStack);
            }
            6 => {
                put(self, Self::Transparent);
            }
            7 => {
                r.open_null();
                put(self, Self::SegmentationAndReassembly);
            }
            8 => {
                r.open_null();
                put(self, Self::HdlcFrameTunnelingWSar);
            }
            9 => {
                r.open_null();
                put(self, Self::V120);
            }
            10 => {
                r.open_null();
                put(self, Self::SeparateLanStack);
            }
            11 => {
                let around = r.enter();
                if let Self::V76WCompression(value) =
                    put(self, Self::V76WCompression(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            12 => {
                r.open_null();
                put(self, Self::Tcp);
            }
            13 => {
                r.open_null();
                put(self, Self::Udp);
            }
            14 => {
                let around = r.enter();
                if let Self::Sctp(value) = put(self, Self::Sctp(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            15 => {
                let around = r.enter();
                if let Self::UdpDtlsSctp(value) = put(self, Self::UdpDtlsSctp(Default::default())) {
                    r.list(value, Size::ANY, 6);
                }
                r.leave(around);
            }
            16 => {
                let around = r.enter();
                if let Self::TcpDtlsSctp(value) = put(self, Self::TcpDtlsSctp(Default::default())) {
                    r.list(value, Size::ANY, 6);
                }
                r.leave(around);
            }
            17 => {
                let around = r.enter();
                if let Self::SctpDtls(value) = put(self, Self::SctpDtls(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 7)));
            }
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
                let start = e.enter_addition(4);
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
                let start = e.enter_addition(7);
                value.encode(e);
                e.leave(start);
            }
            Self::UdpDtlsSctp(value) => {
                let start = e.enter_addition(8);
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            Self::TcpDtlsSctp(value) => {
                let start = e.enter_addition(9);
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            Self::SctpDtls(value) => {
                let start = e.enter_addition(10);
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
    #[inline]
    fn blank() -> Self {
        Self::TransmitCompression(Decode::blank())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                if let Self::TransmitCompression(value) =
                    put(self, Self::TransmitCompression(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::ReceiveCompression(value) =
                    put(self, Self::ReceiveCompression(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::TransmitAndReceiveCompression(value) =
                    put(self, Self::TransmitAndReceiveCompression(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for V76WCompression {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::V42bis(Decode::blank())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(1, true) {
            0 => {
                if let Self::V42bis(value) = put(self, Self::V42bis(Decode::blank())) {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 1)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self {
            number_of_codewords: 0,
            maximum_string_length: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.number_of_codewords = r.integer(Range::new(1, 65536)) as u32;
        self.maximum_string_length = r.integer(Range::new(1, 256)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for V42bis {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::T84Unrestricted
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                put(self, Self::T84Unrestricted);
            }
            1 => {
                if let Self::T84Restricted(value) = put(self, Self::T84Restricted(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for T84Profile {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            qcif: false,
            cif: false,
            ccir601_seq: false,
            ccir601_prog: false,
            hdtv_seq: false,
            hdtv_prog: false,
            g3_facs_mh200x100: false,
            g3_facs_mh200x200: false,
            g4_facs_mmr200x100: false,
            g4_facs_mmr200x200: false,
            jbig200x200_seq: false,
            jbig200x200_prog: false,
            jbig300x300_seq: false,
            jbig300x300_prog: false,
            dig_photo_low: false,
            dig_photo_med_seq: false,
            dig_photo_med_prog: false,
            dig_photo_high_seq: false,
            dig_photo_high_prog: false,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.qcif = r.bool();
        self.cif = r.bool();
        self.ccir601_seq = r.bool();
        self.ccir601_prog = r.bool();
        self.hdtv_seq = r.bool();
        self.hdtv_prog = r.bool();
        self.g3_facs_mh200x100 = r.bool();
        self.g3_facs_mh200x200 = r.bool();
        self.g4_facs_mmr200x100 = r.bool();
        self.g4_facs_mmr200x200 = r.bool();
        self.jbig200x200_seq = r.bool();
        self.jbig200x200_prog = r.bool();
        self.jbig300x300_seq = r.bool();
        self.jbig300x300_prog = r.bool();
        self.dig_photo_low = r.bool();
        self.dig_photo_med_seq = r.bool();
        self.dig_photo_med_prog = r.bool();
        self.dig_photo_high_seq = r.bool();
        self.dig_photo_high_prog = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for T84Restricted {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            fill_bit_removal: false,
            transcoding_jbig: false,
            transcoding_mmr: false,
            version: None,
            t38_fax_rate_management: None,
            t38_fax_udp_options: None,
            t38_fax_tcp_options: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.fill_bit_removal = r.bool();
        self.transcoding_jbig = r.bool();
        self.transcoding_mmr = r.bool();
        if extended {
            let additions = r.additions(4);
            if additions.has(0) {
                self.version = Some(r.open_integer(Range::new(0, 255)) as u8);
            }
            if additions.has(1) {
                let around = r.enter();
                r.optional(&mut self.t38_fax_rate_management);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.optional(&mut self.t38_fax_udp_options);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.optional(&mut self.t38_fax_tcp_options);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
                e.open_integer(i64::from(*value), Range::new(0, 255));
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
    #[inline]
    fn blank() -> Self {
        Self::LocalTcf
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::LocalTcf);
            }
            1 => {
                put(self, Self::TransferredTcf);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for T38FaxRateManagement {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            t38_fax_max_buffer: None,
            t38_fax_max_datagram: None,
            t38_fax_udp_ec: Decode::blank(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x2 != 0 {
            self.t38_fax_max_buffer = Some(r.integer(Range::ANY));
        }
        if preamble & 0x1 != 0 {
            self.t38_fax_max_datagram = Some(r.integer(Range::ANY));
        }
        self.t38_fax_udp_ec.fill(r);
    }
}

impl Encode for T38FaxUdpOptions {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        e.flags([
            self.t38_fax_max_buffer.is_some(),
            self.t38_fax_max_datagram.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::T38UdpFec
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::T38UdpFec);
            }
            1 => {
                put(self, Self::T38UdpRedundancy);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for T38FaxUdpEc {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            t38_tcp_bidirectional_mode: false,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.t38_tcp_bidirectional_mode = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for T38FaxTcpOptions {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            data_channel_profile: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.list(
                self.data_channel_profile.get_or_insert_default(),
                Size::ANY,
                9,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DataChannel {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.data_channel_profile.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            ordered: None,
            priority: None,
            reliability_parm: None,
            label: None,
            protocol: None,
            generic_information: None,
            establishment_type: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(7);
        if preamble & 0x20 != 0 {
            self.ordered = Some(r.bool());
        }
        if preamble & 0x10 != 0 {
            self.priority = Some(r.integer(Range::new(0, 65535)) as u16);
        }
        if preamble & 0x8 != 0 {
            r.optional(&mut self.reliability_parm);
        }
        if preamble & 0x4 != 0 {
            r.ia5_string(
                self.label.get_or_insert_default(),
                Size::range(1, 65535),
                Alphabet::IA5,
            );
        }
        if preamble & 0x2 != 0 {
            r.ia5_string(
                self.protocol.get_or_insert_default(),
                Size::range(1, 65535),
                Alphabet::IA5,
            );
        }
        if preamble & 0x1 != 0 {
            r.list(
                self.generic_information.get_or_insert_default(),
                Size::ANY,
                13,
            );
        }
        self.establishment_type.fill(r);
        if preamble & 0x40 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DataChannelProfile {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.ordered.is_some(),
            self.priority.is_some(),
            self.reliability_parm.is_some(),
            self.label.is_some(),
            self.protocol.is_some(),
            self.generic_information.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::MaxRetr(0)
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(
                    self,
                    Self::MaxRetr(r.integer(Range::new(0, 4294967295)) as u32),
                );
            }
            1 => {
                put(
                    self,
                    Self::MaxTime(r.integer(Range::new(0, 4294967295)) as u32),
                );
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for ReliabilityParm {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Dcep
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(
                    self,
                    Self::SctpStreamId(r.integer(Range::new(0, 65535)) as u16),
                );
            }
            1 => {
                put(self, Self::Dcep);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for EstablishmentType {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            app_ppid: None,
            max_message_size: None,
            sctp_extensions: None,
            generic_information: None,
            sctp_port: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(6);
        if preamble & 0x10 != 0 {
            r.list_of(self.app_ppid.get_or_insert_default(), Size::ANY, 8, |r| {
                r.integer(Range::new(1, 4294967295)) as u32
            });
        }
        if preamble & 0x8 != 0 {
            self.max_message_size = Some(r.integer(Range::ANY));
        }
        if preamble & 0x4 != 0 {
            r.list_of(
                self.sctp_extensions.get_or_insert_default(),
                Size::ANY,
                8,
                |r| r.integer(Range::new(0, 255)) as u8,
            );
        }
        if preamble & 0x2 != 0 {
            r.list(
                self.generic_information.get_or_insert_default(),
                Size::ANY,
                13,
            );
        }
        if preamble & 0x1 != 0 {
            self.sctp_port = Some(r.integer(Range::new(0, 65535)) as u16);
        }
        if preamble & 0x20 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for SctpParam {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.app_ppid.is_some(),
            self.max_message_size.is_some(),
            self.sctp_extensions.is_some(),
            self.generic_information.is_some(),
            self.sctp_port.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            encryption_authentication_and_integrity: Decode::blank(),
            media_capability: 0,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.encryption_authentication_and_integrity.fill(r);
        self.media_capability = r.integer(Range::new(1, 65535)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            encryption_capability: None,
            authentication_capability: None,
            integrity_capability: None,
            generic_h235_security_capability: None,
            dtls_security_capability: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        if preamble & 0x4 != 0 {
            r.list(
                self.encryption_capability.get_or_insert_default(),
                Size::range(1, 256),
                16,
            );
        }
        if preamble & 0x2 != 0 {
            r.optional(&mut self.authentication_capability);
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.integrity_capability);
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(2);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.generic_h235_security_capability);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.optional(&mut self.dtls_security_capability);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([
            additions.any(),
            self.encryption_capability.is_some(),
            self.authentication_capability.is_some(),
            self.integrity_capability.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::Algorithm(Default::default())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::Algorithm(value) = put(self, Self::Algorithm(Default::default())) {
                    r.object_identifier(value);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard: None,
            anti_spam_algorithm: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.object_identifier(self.anti_spam_algorithm.get_or_insert_default());
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AuthenticationCapability {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.anti_spam_algorithm.is_some()]);
        e.flags([additions.any(), self.non_standard.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for IntegrityCapability {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.non_standard.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            hash_function: Default::default(),
            setup_information: None,
            connection_information: None,
            fingerprint: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        r.list_to(&mut self.hash_function, Size::ANY, 17, |r, place| {
            r.ia5_string(place, Size::range(1, 65535), Alphabet::IA5);
        });
        if preamble & 0x4 != 0 {
            r.ia5_string(
                self.setup_information.get_or_insert_default(),
                Size::range(1, 65535),
                Alphabet::IA5,
            );
        }
        if preamble & 0x2 != 0 {
            r.ia5_string(
                self.connection_information.get_or_insert_default(),
                Size::range(1, 65535),
                Alphabet::IA5,
            );
        }
        if preamble & 0x1 != 0 {
            r.ia5_string(
                self.fingerprint.get_or_insert_default(),
                Size::range(1, 65535),
                Alphabet::IA5,
            );
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DtlsSecurityCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.setup_information.is_some(),
            self.connection_information.is_some(),
            self.fingerprint.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::BasicString
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(6, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Default::default())) {
                    r.list(value, Size::range(1, 16), 25);
                }
            }
            1 => {
                put(self, Self::BasicString);
            }
            2 => {
                put(self, Self::Ia5String);
            }
            3 => {
                put(self, Self::GeneralString);
            }
            4 => {
                put(self, Self::Dtmf);
            }
            5 => {
                put(self, Self::Hookflash);
            }
            6 => {
                r.open_null();
                put(self, Self::ExtendedAlphanumeric);
            }
            7 => {
                r.open_null();
                put(self, Self::EncryptedBasicString);
            }
            8 => {
                r.open_null();
                put(self, Self::EncryptedIa5String);
            }
            9 => {
                r.open_null();
                put(self, Self::EncryptedGeneralString);
            }
            10 => {
                r.open_null();
                put(self, Self::SecureDtmf);
            }
            11 => {
                let around = r.enter();
                if let Self::GenericUserInputCapability(value) =
                    put(self, Self::GenericUserInputCapability(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 6)));
            }
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
                let start = e.enter_addition(5);
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            chair_control_capability: false,
            video_indicate_mixing_capability: None,
            multipoint_visualization_capability: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.list(
                self.non_standard_data.get_or_insert_default(),
                Size::ANY,
                25,
            );
        }
        self.chair_control_capability = r.bool();
        if preamble & 0x2 != 0 {
            let additions = r.additions(2);
            if additions.has(0) {
                self.video_indicate_mixing_capability = Some(r.open_bool());
            }
            if additions.has(1) {
                self.multipoint_visualization_capability = Some(r.open_bool());
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ConferenceCapability {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.video_indicate_mixing_capability.is_some(),
                self.multipoint_visualization_capability.is_some(),
            ],
        );
        e.flags([additions.any(), self.non_standard_data.is_some()]);
        if let Some(value) = &self.non_standard_data {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        e.bool(self.chair_control_capability);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.video_indicate_mixing_capability {
                e.open_bool(*value);
            }
            if let Some(value) = &self.multipoint_visualization_capability {
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self {
            capability_identifier: Decode::blank(),
            max_bit_rate: None,
            collapsing: None,
            non_collapsing: None,
            non_collapsing_raw: None,
            transport: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(6);
        self.capability_identifier.fill(r);
        if preamble & 0x10 != 0 {
            self.max_bit_rate = Some(r.integer(Range::new(0, 4294967295)) as u32);
        }
        if preamble & 0x8 != 0 {
            r.list(self.collapsing.get_or_insert_default(), Size::ANY, 16);
        }
        if preamble & 0x4 != 0 {
            r.list(self.non_collapsing.get_or_insert_default(), Size::ANY, 16);
        }
        if preamble & 0x2 != 0 {
            r.octet_string(self.non_collapsing_raw.get_or_insert_default(), Size::ANY);
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.transport);
        }
        if preamble & 0x20 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for GenericCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.max_bit_rate.is_some(),
            self.collapsing.is_some(),
            self.non_collapsing.is_some(),
            self.non_collapsing_raw.is_some(),
            self.transport.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::Standard(Default::default())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                if let Self::Standard(value) = put(self, Self::Standard(Default::default())) {
                    r.object_identifier(value);
                }
            }
            1 => {
                if let Self::H221NonStandard(value) =
                    put(self, Self::H221NonStandard(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                put(self, Self::Uuid(r.octet_array()));
            }
            3 => {
                if let Self::DomainBased(value) = put(self, Self::DomainBased(Default::default())) {
                    r.ia5_string(value, Size::range(1, 64), Alphabet::IA5);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self {
            parameter_identifier: Decode::blank(),
            parameter_value: Decode::blank(),
            supersedes: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        r.nested(|r| {
            let preamble = r.bits(2);
            self.parameter_identifier.fill(r);
            self.parameter_value.fill(r);
            if preamble & 0x1 != 0 {
                r.list(self.supersedes.get_or_insert_default(), Size::ANY, 10);
            }
            if preamble & 0x2 != 0 {
                let additions = r.additions(0);
                self.extension = r.extension(&additions);
            }
        });
    }
}

impl Encode for GenericParameter {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.nested(|e| {
            let additions = Additions::of(&self.extension, []);
            e.flags([additions.any(), self.supersedes.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::Standard(0)
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                put(self, Self::Standard(r.integer(Range::new(0, 127)) as u8));
            }
            1 => {
                if let Self::H221NonStandard(value) =
                    put(self, Self::H221NonStandard(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                put(self, Self::Uuid(r.octet_array()));
            }
            3 => {
                if let Self::DomainBased(value) = put(self, Self::DomainBased(Default::default())) {
                    r.ia5_string(value, Size::range(1, 64), Alphabet::IA5);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self::Logical
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(8, true) {
            0 => {
                put(self, Self::Logical);
            }
            1 => {
                put(
                    self,
                    Self::BooleanArray(r.integer(Range::new(0, 255)) as u8),
                );
            }
            2 => {
                put(
                    self,
                    Self::UnsignedMin(r.integer(Range::new(0, 65535)) as u16),
                );
            }
            3 => {
                put(
                    self,
                    Self::UnsignedMax(r.integer(Range::new(0, 65535)) as u16),
                );
            }
            4 => {
                put(
                    self,
                    Self::Unsigned32Min(r.integer(Range::new(0, 4294967295)) as u32),
                );
            }
            5 => {
                put(
                    self,
                    Self::Unsigned32Max(r.integer(Range::new(0, 4294967295)) as u32),
                );
            }
            6 => {
                if let Self::OctetString(value) = put(self, Self::OctetString(Default::default())) {
                    r.octet_string(value, Size::ANY);
                }
            }
            7 => {
                if let Self::GenericParameter(value) =
                    put(self, Self::GenericParameter(Default::default()))
                {
                    r.list(value, Size::ANY, 16);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 8)));
            }
        }
    }
}

impl Encode for ParameterValue {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            multiplex_format: Decode::blank(),
            control_on_mux_stream: false,
            capability_on_mux_stream: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.multiplex_format.fill(r);
        self.control_on_mux_stream = r.bool();
        if preamble & 0x1 != 0 {
            r.list_to(
                self.capability_on_mux_stream.get_or_insert_default(),
                Size::range(1, 256),
                24,
                |r, place| {
                    r.list_of(place, Size::range(1, 256), 16, |r| {
                        r.integer(Range::new(1, 65535)) as u16
                    });
                },
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MultiplexedStreamCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.capability_on_mux_stream.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::H222Capability(Decode::blank())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::H222Capability(value) =
                    put(self, Self::H222Capability(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::H223Capability(value) =
                    put(self, Self::H223Capability(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self {
            capabilities: Default::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.list_to(
            &mut self.capabilities,
            Size::range(1, 256),
            24,
            |r, place| {
                r.list_of(place, Size::range(1, 256), 16, |r| {
                    r.integer(Range::new(1, 65535)) as u16
                });
            },
        );
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MultiplePayloadStreamCapability {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            protected_capability: 0,
            fec_scheme: None,
            rfc2733_format: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.protected_capability = r.integer(Range::new(1, 65535)) as u16;
        if preamble & 0x2 != 0 {
            r.object_identifier(self.fec_scheme.get_or_insert_default());
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.rfc2733_format);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for FecCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.fec_scheme.is_some(),
            self.rfc2733_format.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::Rfc2733Rfc2198(0)
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, false) {
            0 => {
                put(self, Self::Rfc2733Rfc2198(r.unsigned(1)));
            }
            1 => {
                put(self, Self::Rfc2733SamePort(r.unsigned(1)));
            }
            2 => {
                put(self, Self::Rfc2733DiffPort(r.unsigned(1)));
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for FecCapabilityRfc2733Format {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Rfc2733(Decode::blank())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(1, true) {
            0 => {
                if let Self::Rfc2733(value) = put(self, Self::Rfc2733(Decode::blank())) {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 1)));
            }
        }
    }
}

impl Encode for DepFecCapability {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            redundancy_encoding: false,
            separate_stream: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.redundancy_encoding = r.bool();
        self.separate_stream.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DepFecCapabilityRfc2733 {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            separate_port: false,
            same_port: false,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.separate_port = r.bool();
        self.same_port = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DepFecCapabilitySeparateStream {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            forward_logical_channel_number: 0,
            forward_logical_channel_parameters: Decode::blank(),
            reverse_logical_channel_parameters: None,
            separate_stack: None,
            encryption_sync: None,
            generic_information: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.forward_logical_channel_number = r.integer(Range::new(1, 65535)) as u16;
        self.forward_logical_channel_parameters.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.reverse_logical_channel_parameters);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(3);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.separate_stack);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.optional(&mut self.encryption_sync);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.list(
                    self.generic_information.get_or_insert_default(),
                    Size::ANY,
                    13,
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([
            additions.any(),
            self.reverse_logical_channel_parameters.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            port_number: None,
            data_type: Decode::blank(),
            multiplex_parameters: Decode::blank(),
            forward_logical_channel_dependency: None,
            replacement_for: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            self.port_number = Some(r.integer(Range::new(0, 65535)) as u16);
        }
        self.data_type.fill(r);
        self.multiplex_parameters.fill(r);
        if preamble & 0x2 != 0 {
            let additions = r.additions(2);
            if additions.has(0) {
                self.forward_logical_channel_dependency =
                    Some(r.open_integer(Range::new(1, 65535)) as u16);
            }
            if additions.has(1) {
                self.replacement_for = Some(r.open_integer(Range::new(1, 65535)) as u16);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ForwardLogicalChannelParameters {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.forward_logical_channel_dependency.is_some(),
                self.replacement_for.is_some(),
            ],
        );
        e.flags([additions.any(), self.port_number.is_some()]);
        if let Some(value) = &self.port_number {
            e.integer(i64::from(*value), Range::new(0, 65535));
        }
        self.data_type.encode(e);
        self.multiplex_parameters.encode(e);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.forward_logical_channel_dependency {
                e.open_integer(i64::from(*value), Range::new(1, 65535));
            }
            if let Some(value) = &self.replacement_for {
                e.open_integer(i64::from(*value), Range::new(1, 65535));
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
    #[inline]
    fn blank() -> Self {
        Self::None
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                if let Self::H222LogicalChannelParameters(value) =
                    put(self, Self::H222LogicalChannelParameters(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::H223LogicalChannelParameters(value) =
                    put(self, Self::H223LogicalChannelParameters(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::V76LogicalChannelParameters(value) =
                    put(self, Self::V76LogicalChannelParameters(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            3 => {
                let around = r.enter();
                if let Self::H2250LogicalChannelParameters(value) =
                    put(self, Self::H2250LogicalChannelParameters(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            4 => {
                r.open_null();
                put(self, Self::None);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for ForwardMultiplexParameters {
    #[inline]
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
                let start = e.enter_addition(0);
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
    #[inline]
    fn blank() -> Self {
        Self {
            data_type: Decode::blank(),
            multiplex_parameters: None,
            reverse_logical_channel_dependency: None,
            replacement_for: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.data_type.fill(r);
        if preamble & 0x1 != 0 {
            put(
                &mut self.multiplex_parameters,
                Some(ReverseMultiplexParameters::decode(r)),
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(2);
            if additions.has(0) {
                self.reverse_logical_channel_dependency =
                    Some(r.open_integer(Range::new(1, 65535)) as u16);
            }
            if additions.has(1) {
                self.replacement_for = Some(r.open_integer(Range::new(1, 65535)) as u16);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ReverseLogicalChannelParameters {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.reverse_logical_channel_dependency.is_some(),
                self.replacement_for.is_some(),
            ],
        );
        e.flags([additions.any(), self.multiplex_parameters.is_some()]);
        self.data_type.encode(e);
        if let Some(value) = &self.multiplex_parameters {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.reverse_logical_channel_dependency {
                e.open_integer(i64::from(*value), Range::new(1, 65535));
            }
            if let Some(value) = &self.replacement_for {
                e.open_integer(i64::from(*value), Range::new(1, 65535));
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
    #[inline]
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.choice(2, true) {
            0 => Self::H223LogicalChannelParameters(Box::new(
                H223LogicalChannelParameters::decode(r),
            )),
            1 => {
                Self::V76LogicalChannelParameters(Box::new(V76LogicalChannelParameters::decode(r)))
            }
            2 => {
                let around = r.enter();
                let value = Self::H2250LogicalChannelParameters(Box::new(
                    H2250LogicalChannelParameters::decode(r),
                ));
                r.leave(around);
                value
            }
            index => Self::Unknown(r.unknown_alternative(index - 2)),
        }
    }
}

impl Encode for ReverseMultiplexParameters {
    #[inline]
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
                let start = e.enter_addition(0);
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
    #[inline]
    fn blank() -> Self {
        Self {
            forward_logical_channel_number: 0,
            reverse_logical_channel_parameters: None,
            separate_stack: None,
            forward_multiplex_ack_parameters: None,
            encryption_sync: None,
            generic_information: None,
            dtls_security_capability: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.forward_logical_channel_number = r.integer(Range::new(1, 65535)) as u16;
        if preamble & 0x1 != 0 {
            r.optional(&mut self.reverse_logical_channel_parameters);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(5);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.separate_stack);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                put(
                    &mut self.forward_multiplex_ack_parameters,
                    Some(ForwardMultiplexAckParameters::decode(r)),
                );
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.optional(&mut self.encryption_sync);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.list(
                    self.generic_information.get_or_insert_default(),
                    Size::ANY,
                    13,
                );
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.optional(&mut self.dtls_security_capability);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([
            additions.any(),
            self.reverse_logical_channel_parameters.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            reverse_logical_channel_number: 0,
            port_number: None,
            multiplex_parameters: None,
            replacement_for: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.reverse_logical_channel_number = r.integer(Range::new(1, 65535)) as u16;
        if preamble & 0x2 != 0 {
            self.port_number = Some(r.integer(Range::new(0, 65535)) as u16);
        }
        if preamble & 0x1 != 0 {
            put(
                &mut self.multiplex_parameters,
                Some(ReverseMultiplexAckParameters::decode(r)),
            );
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(1);
            if additions.has(0) {
                self.replacement_for = Some(r.open_integer(Range::new(1, 65535)) as u16);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ReverseLogicalChannelAckParameters {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.replacement_for.is_some()]);
        e.flags([
            additions.any(),
            self.port_number.is_some(),
            self.multiplex_parameters.is_some(),
        ]);
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
                e.open_integer(i64::from(*value), Range::new(1, 65535));
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
    #[inline]
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.choice(1, true) {
            0 => Self::H222LogicalChannelParameters(Box::new(
                H222LogicalChannelParameters::decode(r),
            )),
            1 => {
                let around = r.enter();
                let value = Self::H2250LogicalChannelParameters(Box::new(
                    H2250LogicalChannelParameters::decode(r),
                ));
                r.leave(around);
                value
            }
            index => Self::Unknown(r.unknown_alternative(index - 1)),
        }
    }
}

impl Encode for ReverseMultiplexAckParameters {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::H222LogicalChannelParameters(value) => {
                e.choice(0, 1, true);
                value.encode(e);
            }
            Self::H2250LogicalChannelParameters(value) => {
                let start = e.enter_addition(0);
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
    #[inline]
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.choice(1, true) {
            0 => Self::H2250LogicalChannelAckParameters(Box::new(
                H2250LogicalChannelAckParameters::decode(r),
            )),
            index => Self::Unknown(r.unknown_alternative(index - 1)),
        }
    }
}

impl Encode for ForwardMultiplexAckParameters {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            forward_logical_channel_number: 0,
            cause: Decode::blank(),
            generic_information: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.forward_logical_channel_number = r.integer(Range::new(1, 65535)) as u16;
        self.cause.fill(r);
        if extended {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.list(
                    self.generic_information.get_or_insert_default(),
                    Size::ANY,
                    13,
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::Unspecified
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(6, true) {
            0 => {
                put(self, Self::Unspecified);
            }
            1 => {
                put(self, Self::UnsuitableReverseParameters);
            }
            2 => {
                put(self, Self::DataTypeNotSupported);
            }
            3 => {
                put(self, Self::DataTypeNotAvailable);
            }
            4 => {
                put(self, Self::UnknownDataType);
            }
            5 => {
                put(self, Self::DataTypeAlCombinationNotSupported);
            }
            6 => {
                r.open_null();
                put(self, Self::MulticastChannelNotAllowed);
            }
            7 => {
                r.open_null();
                put(self, Self::InsufficientBandwidth);
            }
            8 => {
                r.open_null();
                put(self, Self::SeparateStackEstablishmentFailed);
            }
            9 => {
                r.open_null();
                put(self, Self::InvalidSessionId);
            }
            10 => {
                r.open_null();
                put(self, Self::MasterSlaveConflict);
            }
            11 => {
                r.open_null();
                put(self, Self::WaitForCommunicationMode);
            }
            12 => {
                r.open_null();
                put(self, Self::InvalidDependentChannel);
            }
            13 => {
                r.open_null();
                put(self, Self::ReplacementForRejected);
            }
            14 => {
                r.open_null();
                put(self, Self::SecurityDenied);
            }
            15 => {
                r.open_null();
                put(self, Self::QosControlNotSupported);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 6)));
            }
        }
    }
}

impl Encode for OpenLogicalChannelRejectCause {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            forward_logical_channel_number: 0,
            generic_information: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.forward_logical_channel_number = r.integer(Range::new(1, 65535)) as u16;
        if extended {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.list(
                    self.generic_information.get_or_insert_default(),
                    Size::ANY,
                    13,
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for OpenLogicalChannelConfirm {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            distribution: None,
            network_address: Decode::blank(),
            associate_conference: false,
            external_reference: None,
            t120_setup_procedure: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            r.optional(&mut self.distribution);
        }
        self.network_address.fill(r);
        self.associate_conference = r.bool();
        if preamble & 0x1 != 0 {
            r.octet_string(
                self.external_reference.get_or_insert_default(),
                Size::range(1, 255),
            );
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.t120_setup_procedure);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for NetworkAccessParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.t120_setup_procedure.is_some()]);
        e.flags([
            additions.any(),
            self.distribution.is_some(),
            self.external_reference.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::Unicast
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::Unicast);
            }
            1 => {
                put(self, Self::Multicast);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for NetworkAccessParametersDistribution {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::E164Address(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                if let Self::Q2931Address(value) = put(self, Self::Q2931Address(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::E164Address(value) = put(self, Self::E164Address(Default::default())) {
                    r.ia5_string(value, Size::range(1, 128), &schema::E164_ADDRESS_ALPHABET);
                }
            }
            2 => {
                if let Self::LocalAreaAddress(value) =
                    put(self, Self::LocalAreaAddress(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for NetworkAddress {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::OriginateCall
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::OriginateCall);
            }
            1 => {
                put(self, Self::WaitForCall);
            }
            2 => {
                put(self, Self::IssueQuery);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for T120SetupProcedure {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            address: Decode::blank(),
            subaddress: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.address.fill(r);
        if preamble & 0x1 != 0 {
            r.octet_string(self.subaddress.get_or_insert_default(), Size::range(1, 20));
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for Q2931Address {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.subaddress.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::InternationalNumber(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::InternationalNumber(value) =
                    put(self, Self::InternationalNumber(Default::default()))
                {
                    r.ia5_string(value, Size::range(1, 16), Alphabet::NUMERIC);
                }
            }
            1 => {
                if let Self::NsapAddress(value) = put(self, Self::NsapAddress(Default::default())) {
                    r.octet_string(value, Size::range(1, 20));
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for Q2931AddressValue {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard: None,
            synch_flag: 0,
            h235_key: Default::default(),
            escrowentry: None,
            generic_parameter: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            r.optional(&mut self.non_standard);
        }
        self.synch_flag = r.integer(Range::new(0, 255)) as u8;
        r.octet_string(&mut self.h235_key, Size::range(1, 65535));
        if preamble & 0x1 != 0 {
            r.list(
                self.escrowentry.get_or_insert_default(),
                Size::range(1, 256),
                34,
            );
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.generic_parameter);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for EncryptionSync {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.generic_parameter.is_some()]);
        e.flags([
            additions.any(),
            self.non_standard.is_some(),
            self.escrowentry.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            escrow_id: Default::default(),
            escrow_value: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.object_identifier(&mut self.escrow_id);
        r.bit_string(&mut self.escrow_value, Size::range(1, 65535));
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::NullData
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        r.nested(|r| match r.choice(6, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                put(self, Self::NullData);
            }
            2 => {
                if let Self::VideoData(value) = put(self, Self::VideoData(Decode::blank())) {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::AudioData(value) = put(self, Self::AudioData(Decode::blank())) {
                    value.fill(r);
                }
            }
            4 => {
                if let Self::Data(value) = put(self, Self::Data(Decode::blank())) {
                    value.fill(r);
                }
            }
            5 => {
                if let Self::EncryptionData(value) =
                    put(self, Self::EncryptionData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            6 => {
                let around = r.enter();
                if let Self::H235Control(value) = put(self, Self::H235Control(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            7 => {
                let around = r.enter();
                if let Self::H235Media(value) = put(self, Self::H235Media(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            8 => {
                let around = r.enter();
                if let Self::MultiplexedStream(value) =
                    put(self, Self::MultiplexedStream(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            9 => {
                let around = r.enter();
                if let Self::RedundancyEncoding(value) =
                    put(self, Self::RedundancyEncoding(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            10 => {
                let around = r.enter();
                if let Self::MultiplePayloadStream(value) =
                    put(self, Self::MultiplePayloadStream(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            11 => {
                let around = r.enter();
                if let Self::DepFec(value) = put(self, Self::DepFec(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            12 => {
                let around = r.enter();
                put(self, Self::Fec(FecData::decode(r)));
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 6)));
            }
        });
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
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::H235Media(value) => {
                let start = e.enter_addition(1);
                value.encode(e);
                e.leave(start);
            }
            Self::MultiplexedStream(value) => {
                let start = e.enter_addition(2);
                value.encode(e);
                e.leave(start);
            }
            Self::RedundancyEncoding(value) => {
                let start = e.enter_addition(3);
                value.encode(e);
                e.leave(start);
            }
            Self::MultiplePayloadStream(value) => {
                let start = e.enter_addition(4);
                value.encode(e);
                e.leave(start);
            }
            Self::DepFec(value) => {
                let start = e.enter_addition(5);
                value.encode(e);
                e.leave(start);
            }
            Self::Fec(value) => {
                let start = e.enter_addition(6);
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
    #[inline]
    fn blank() -> Self {
        Self {
            encryption_authentication_and_integrity: Decode::blank(),
            media_type: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.encryption_authentication_and_integrity.fill(r);
        self.media_type.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::MultiplePayloadStream(Decode::blank())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::VideoData(value) = put(self, Self::VideoData(Decode::blank())) {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::AudioData(value) = put(self, Self::AudioData(Decode::blank())) {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::Data(value) = put(self, Self::Data(Decode::blank())) {
                    value.fill(r);
                }
            }
            4 => {
                let around = r.enter();
                if let Self::RedundancyEncoding(value) =
                    put(self, Self::RedundancyEncoding(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            5 => {
                let around = r.enter();
                if let Self::MultiplePayloadStream(value) =
                    put(self, Self::MultiplePayloadStream(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            6 => {
                let around = r.enter();
                if let Self::DepFec(value) = put(self, Self::DepFec(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            7 => {
                let around = r.enter();
                put(self, Self::Fec(FecData::decode(r)));
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
        }
    }
}

impl Encode for H235MediaType {
    #[inline]
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
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::MultiplePayloadStream(value) => {
                let start = e.enter_addition(1);
                value.encode(e);
                e.leave(start);
            }
            Self::DepFec(value) => {
                let start = e.enter_addition(2);
                value.encode(e);
                e.leave(start);
            }
            Self::Fec(value) => {
                let start = e.enter_addition(3);
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
    #[inline]
    fn blank() -> Self {
        Self {
            multiplex_format: Decode::blank(),
            control_on_mux_stream: false,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.multiplex_format.fill(r);
        self.control_on_mux_stream = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            redundancy_encoding_method: Decode::blank(),
            secondary_encoding: None,
            rtp_redundancy_encoding: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.redundancy_encoding_method.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.secondary_encoding);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.rtp_redundancy_encoding);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RedundancyEncoding {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.rtp_redundancy_encoding.is_some()]);
        e.flags([additions.any(), self.secondary_encoding.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            primary: None,
            secondary: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            put(
                &mut self.primary,
                Some(RedundancyEncodingElement::decode(r)),
            );
        }
        if preamble & 0x1 != 0 {
            r.list_of(
                self.secondary.get_or_insert_default(),
                Size::ANY,
                6,
                RedundancyEncodingElement::decode,
            );
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RtpRedundancyEncoding {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.primary.is_some(),
            self.secondary.is_some(),
        ]);
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
    fn decode(r: &mut Reader<'_>) -> Self {
        let preamble = r.bits(2);
        let mut value = Self {
            data_type: Box::new(DataType::decode(r)),
            payload_type: None,
            extension: Extension::default(),
        };
        if preamble & 0x1 != 0 {
            value.payload_type = Some(r.integer(Range::new(0, 127)) as u8);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            value.extension = r.extension(&additions);
        }
        value
    }
}

impl Encode for RedundancyEncodingElement {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.payload_type.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            elements: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.list_of(
            &mut self.elements,
            Size::ANY,
            6,
            MultiplePayloadStreamElement::decode,
        );
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    fn decode(r: &mut Reader<'_>) -> Self {
        let preamble = r.bits(2);
        let mut value = Self {
            data_type: Box::new(DataType::decode(r)),
            payload_type: None,
            extension: Extension::default(),
        };
        if preamble & 0x1 != 0 {
            value.payload_type = Some(r.integer(Range::new(0, 127)) as u8);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            value.extension = r.extension(&additions);
        }
        value
    }
}

impl Encode for MultiplePayloadStreamElement {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.payload_type.is_some()]);
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
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.choice(1, true) {
            0 => Self::Rfc2733(Box::new(FecDataRfc2733::decode(r))),
            index => Self::Unknown(r.unknown_alternative(index - 1)),
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
    #[inline]
    fn blank() -> Self {
        Self {
            protected_payload_type: 0,
            fec_scheme: None,
            pkt_mode: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.protected_payload_type = r.integer(Range::new(0, 127)) as u8;
        if preamble & 0x1 != 0 {
            r.object_identifier(self.fec_scheme.get_or_insert_default());
        }
        self.pkt_mode.fill(r);
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for FecDataRfc2733 {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.fec_scheme.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::Rfc2198Coding
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::Rfc2198Coding);
            }
            1 => {
                if let Self::Rfc2733SamePort(value) =
                    put(self, Self::Rfc2733SamePort(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::Rfc2733DiffPort(value) =
                    put(self, Self::Rfc2733DiffPort(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for FecPacketMode {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for FecSamePort {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            protected_channel: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.protected_channel = r.integer(Range::new(1, 65535)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for FecDifferentPort {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Rfc2733(Decode::blank())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(1, false) {
            0 => {
                let Self::Rfc2733(value) = put(self, Self::Rfc2733(Decode::blank()));
                value.fill(r);
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
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
    #[inline]
    fn blank() -> Self {
        Self {
            mode: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.mode.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DepFecDataRfc2733 {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::RedundancyEncoding
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::RedundancyEncoding);
            }
            1 => {
                if let Self::SeparateStream(value) =
                    put(self, Self::SeparateStream(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for DepFecDataMode {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::DifferentPort(Decode::blank())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::DifferentPort(value) = put(self, Self::DifferentPort(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::SamePort(value) = put(self, Self::SamePort(Decode::blank())) {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for DepFecDataSeparateStream {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            protected_session_id: 0,
            protected_payload_type: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.protected_session_id = r.integer(Range::new(1, 255)) as u8;
        if preamble & 0x1 != 0 {
            self.protected_payload_type = Some(r.integer(Range::new(0, 127)) as u8);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DepFecDataDifferentPort {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.protected_payload_type.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            protected_payload_type: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.protected_payload_type = r.integer(Range::new(0, 127)) as u8;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DepFecDataSamePort {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard: None,
            session_id: 0,
            associated_session_id: None,
            media_channel: None,
            media_guaranteed_delivery: None,
            media_control_channel: None,
            media_control_guaranteed_delivery: None,
            silence_suppression: None,
            destination: None,
            dynamic_rtp_payload_type: None,
            media_packetization: None,
            transport_capability: None,
            redundancy_encoding: None,
            source: None,
            nominal_audio_level: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(11);
        if preamble & 0x200 != 0 {
            r.list(self.non_standard.get_or_insert_default(), Size::ANY, 25);
        }
        self.session_id = r.integer(Range::new(0, 255)) as u8;
        if preamble & 0x100 != 0 {
            self.associated_session_id = Some(r.integer(Range::new(1, 255)) as u8);
        }
        if preamble & 0x80 != 0 {
            r.optional(&mut self.media_channel);
        }
        if preamble & 0x40 != 0 {
            self.media_guaranteed_delivery = Some(r.bool());
        }
        if preamble & 0x20 != 0 {
            r.optional(&mut self.media_control_channel);
        }
        if preamble & 0x10 != 0 {
            self.media_control_guaranteed_delivery = Some(r.bool());
        }
        if preamble & 0x8 != 0 {
            self.silence_suppression = Some(r.bool());
        }
        if preamble & 0x4 != 0 {
            r.optional(&mut self.destination);
        }
        if preamble & 0x2 != 0 {
            self.dynamic_rtp_payload_type = Some(r.integer(Range::new(96, 127)) as u8);
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.media_packetization);
        }
        if preamble & 0x400 != 0 {
            let additions = r.additions(4);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.transport_capability);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.optional(&mut self.redundancy_encoding);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.optional(&mut self.source);
                r.leave(around);
            }
            if additions.has(3) {
                self.nominal_audio_level = Some(r.open_integer(Range::new(0, 63)) as u8);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([
            additions.any(),
            self.non_standard.is_some(),
            self.associated_session_id.is_some(),
            self.media_channel.is_some(),
            self.media_guaranteed_delivery.is_some(),
            self.media_control_channel.is_some(),
            self.media_control_guaranteed_delivery.is_some(),
            self.silence_suppression.is_some(),
            self.destination.is_some(),
            self.dynamic_rtp_payload_type.is_some(),
            self.media_packetization.is_some(),
        ]);
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
                e.open_integer(i64::from(*value), Range::new(0, 63));
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
    #[inline]
    fn blank() -> Self {
        Self::H261aVideoPacketization
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(1, true) {
            0 => {
                put(self, Self::H261aVideoPacketization);
            }
            1 => {
                let around = r.enter();
                if let Self::RtpPayloadType(value) =
                    put(self, Self::RtpPayloadType(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 1)));
            }
        }
    }
}

impl Encode for MediaPacketization {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::H261aVideoPacketization => e.choice(0, 1, true),
            Self::RtpPayloadType(value) => {
                let start = e.enter_addition(0);
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard: None,
            session_id: None,
            media_channel: None,
            media_control_channel: None,
            dynamic_rtp_payload_type: None,
            flow_control_to_zero: None,
            port_number: None,
            multiple_payload_stream: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(6);
        if preamble & 0x10 != 0 {
            r.list(self.non_standard.get_or_insert_default(), Size::ANY, 25);
        }
        if preamble & 0x8 != 0 {
            self.session_id = Some(r.integer(Range::new(1, 255)) as u8);
        }
        if preamble & 0x4 != 0 {
            r.optional(&mut self.media_channel);
        }
        if preamble & 0x2 != 0 {
            r.optional(&mut self.media_control_channel);
        }
        if preamble & 0x1 != 0 {
            self.dynamic_rtp_payload_type = Some(r.integer(Range::new(96, 127)) as u8);
        }
        if preamble & 0x20 != 0 {
            let additions = r.additions(3);
            if additions.has(0) {
                self.flow_control_to_zero = Some(r.open_bool());
            }
            if additions.has(1) {
                self.port_number = Some(r.open_integer(Range::new(0, 65535)) as u16);
            }
            if additions.has(2) {
                let around = r.enter();
                r.optional(&mut self.multiple_payload_stream);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([
            additions.any(),
            self.non_standard.is_some(),
            self.session_id.is_some(),
            self.media_channel.is_some(),
            self.media_control_channel.is_some(),
            self.dynamic_rtp_payload_type.is_some(),
        ]);
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
                e.open_bool(*value);
            }
            if let Some(value) = &self.port_number {
                e.open_integer(i64::from(*value), Range::new(0, 65535));
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
    #[inline]
    fn blank() -> Self {
        Self {
            payload_descriptor: Decode::blank(),
            payload_type: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.payload_descriptor.fill(r);
        if preamble & 0x1 != 0 {
            self.payload_type = Some(r.integer(Range::new(0, 127)) as u8);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RtpPayloadType {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.payload_type.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::RfcNumber(0)
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                if let Self::NonStandardIdentifier(value) =
                    put(self, Self::NonStandardIdentifier(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            1 => {
                put(
                    self,
                    Self::RfcNumber(r.integer(Range::new(1, 32768).extensible())),
                );
            }
            2 => {
                if let Self::Oid(value) = put(self, Self::Oid(Default::default())) {
                    r.object_identifier(value);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for PayloadDescriptor {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::MulticastAddress(Decode::blank())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::UnicastAddress(value) =
                    put(self, Self::UnicastAddress(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::MulticastAddress(value) =
                    put(self, Self::MulticastAddress(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self::NetBios([0; 16])
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(5, true) {
            0 => {
                if let Self::IpAddress(value) = put(self, Self::IpAddress(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::IpxAddress(value) = put(self, Self::IpxAddress(Decode::blank())) {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::Ip6Address(value) = put(self, Self::Ip6Address(Decode::blank())) {
                    value.fill(r);
                }
            }
            3 => {
                put(self, Self::NetBios(r.octet_array()));
            }
            4 => {
                if let Self::IpSourceRouteAddress(value) =
                    put(self, Self::IpSourceRouteAddress(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            5 => {
                let around = r.enter();
                if let Self::Nsap(value) = put(self, Self::Nsap(Default::default())) {
                    r.octet_string(value, Size::range(1, 20));
                }
                r.leave(around);
            }
            6 => {
                let around = r.enter();
                if let Self::NonStandardAddress(value) =
                    put(self, Self::NonStandardAddress(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 5)));
            }
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
                let start = e.enter_addition(0);
                e.octet_string(value, Size::range(1, 20));
                e.leave(start);
            }
            Self::NonStandardAddress(value) => {
                let start = e.enter_addition(1);
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
    #[inline]
    fn blank() -> Self {
        Self {
            network: [0; 4],
            tsap_identifier: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.network = r.octet_array();
        self.tsap_identifier = r.integer(Range::new(0, 65535)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for UnicastIpAddress {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            node: [0; 6],
            netnum: [0; 4],
            tsap_identifier: [0; 2],
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.node = r.octet_array();
        self.netnum = r.octet_array();
        self.tsap_identifier = r.octet_array();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for UnicastIpxAddress {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            network: [0; 16],
            tsap_identifier: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.network = r.octet_array();
        self.tsap_identifier = r.integer(Range::new(0, 65535)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for UnicastIp6Address {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            routing: Decode::blank(),
            network: [0; 4],
            tsap_identifier: 0,
            route: Default::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.routing.fill(r);
        self.network = r.octet_array();
        self.tsap_identifier = r.integer(Range::new(0, 65535)) as u16;
        r.list_of(&mut self.route, Size::ANY, 32, |r| r.octet_array());
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for IpSourceRouteAddress {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Strict
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                put(self, Self::Strict);
            }
            1 => {
                put(self, Self::Loose);
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for IpSourceRouting {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Nsap(Default::default())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::IpAddress(value) = put(self, Self::IpAddress(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::Ip6Address(value) = put(self, Self::Ip6Address(Decode::blank())) {
                    value.fill(r);
                }
            }
            2 => {
                let around = r.enter();
                if let Self::Nsap(value) = put(self, Self::Nsap(Default::default())) {
                    r.octet_string(value, Size::range(1, 20));
                }
                r.leave(around);
            }
            3 => {
                let around = r.enter();
                if let Self::NonStandardAddress(value) =
                    put(self, Self::NonStandardAddress(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
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
                let start = e.enter_addition(0);
                e.octet_string(value, Size::range(1, 20));
                e.leave(start);
            }
            Self::NonStandardAddress(value) => {
                let start = e.enter_addition(1);
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
    #[inline]
    fn blank() -> Self {
        Self {
            network: [0; 4],
            tsap_identifier: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.network = r.octet_array();
        self.tsap_identifier = r.integer(Range::new(0, 65535)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MulticastIpAddress {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            network: [0; 16],
            tsap_identifier: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.network = r.octet_array();
        self.tsap_identifier = r.integer(Range::new(0, 65535)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MulticastIp6Address {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            resource_id: 0,
            sub_channel_id: 0,
            pcr_pid: None,
            program_descriptors: None,
            stream_descriptors: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        self.resource_id = r.integer(Range::new(0, 65535)) as u16;
        self.sub_channel_id = r.integer(Range::new(0, 8191)) as u16;
        if preamble & 0x4 != 0 {
            self.pcr_pid = Some(r.integer(Range::new(0, 8191)) as u16);
        }
        if preamble & 0x2 != 0 {
            r.octet_string(self.program_descriptors.get_or_insert_default(), Size::ANY);
        }
        if preamble & 0x1 != 0 {
            r.octet_string(self.stream_descriptors.get_or_insert_default(), Size::ANY);
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for H222LogicalChannelParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.pcr_pid.is_some(),
            self.program_descriptors.is_some(),
            self.stream_descriptors.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            adaptation_layer_type: Decode::blank(),
            segmentable_flag: false,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.adaptation_layer_type.fill(r);
        self.segmentable_flag = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::Al1Framed
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(6, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                put(self, Self::Al1Framed);
            }
            2 => {
                put(self, Self::Al1NotFramed);
            }
            3 => {
                put(self, Self::Al2WithoutSequenceNumbers);
            }
            4 => {
                put(self, Self::Al2WithSequenceNumbers);
            }
            5 => {
                if let Self::Al3(value) = put(self, Self::Al3(Decode::blank())) {
                    value.fill(r);
                }
            }
            6 => {
                let around = r.enter();
                if let Self::Al1m(value) = put(self, Self::Al1m(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            7 => {
                let around = r.enter();
                if let Self::Al2m(value) = put(self, Self::Al2m(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            8 => {
                let around = r.enter();
                if let Self::Al3m(value) = put(self, Self::Al3m(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 6)));
            }
        }
    }
}

impl Encode for H223AdaptationLayer {
    #[inline]
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
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::Al2m(value) => {
                let start = e.enter_addition(1);
                value.encode(e);
                e.leave(start);
            }
            Self::Al3m(value) => {
                let start = e.enter_addition(2);
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
    #[inline]
    fn blank() -> Self {
        Self {
            control_field_octets: 0,
            send_buffer_size: 0,
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        self.control_field_octets = r.integer(Range::new(0, 2)) as u8;
        self.send_buffer_size = r.integer(Range::new(0, 16777215)) as u32;
    }
}

impl Encode for H223Al3 {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            transfer_mode: Decode::blank(),
            header_fec: Decode::blank(),
            crc_length: Decode::blank(),
            rcpc_code_rate: 0,
            arq_type: Decode::blank(),
            alpdu_interleaving: false,
            alsdu_splitting: false,
            rs_code_correction: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.transfer_mode.fill(r);
        self.header_fec.fill(r);
        self.crc_length.fill(r);
        self.rcpc_code_rate = r.integer(Range::new(8, 32)) as u8;
        self.arq_type.fill(r);
        self.alpdu_interleaving = r.bool();
        self.alsdu_splitting = r.bool();
        if extended {
            let additions = r.additions(1);
            if additions.has(0) {
                self.rs_code_correction = Some(r.open_integer(Range::new(0, 127)) as u8);
            }
            self.extension = r.extension(&additions);
        }
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
                e.open_integer(i64::from(*value), Range::new(0, 127));
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
    #[inline]
    fn blank() -> Self {
        Self::Framed
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::Framed);
            }
            1 => {
                put(self, Self::Unframed);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for Al1mTransferMode {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Sebch167
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::Sebch167);
            }
            1 => {
                put(self, Self::Golay2412);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for Al1mHeaderFec {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Crc4bit
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                put(self, Self::Crc4bit);
            }
            1 => {
                put(self, Self::Crc12bit);
            }
            2 => {
                put(self, Self::Crc20bit);
            }
            3 => {
                put(self, Self::Crc28bit);
            }
            4 => {
                r.open_null();
                put(self, Self::Crc8bit);
            }
            5 => {
                r.open_null();
                put(self, Self::Crc16bit);
            }
            6 => {
                r.open_null();
                put(self, Self::Crc32bit);
            }
            7 => {
                r.open_null();
                put(self, Self::CrcNotUsed);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
        }
    }
}

impl Encode for Al1mCrcLength {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::NoArq
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::NoArq);
            }
            1 => {
                if let Self::TypeIArq(value) = put(self, Self::TypeIArq(Decode::blank())) {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::TypeIiArq(value) = put(self, Self::TypeIiArq(Decode::blank())) {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for Al1mArqType {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            header_fec: Decode::blank(),
            alpdu_interleaving: false,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.header_fec.fill(r);
        self.alpdu_interleaving = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::Sebch165
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::Sebch165);
            }
            1 => {
                put(self, Self::Golay2412);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for Al2mHeaderFec {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            header_format: Decode::blank(),
            crc_length: Decode::blank(),
            rcpc_code_rate: 0,
            arq_type: Decode::blank(),
            alpdu_interleaving: false,
            rs_code_correction: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.header_format.fill(r);
        self.crc_length.fill(r);
        self.rcpc_code_rate = r.integer(Range::new(8, 32)) as u8;
        self.arq_type.fill(r);
        self.alpdu_interleaving = r.bool();
        if extended {
            let additions = r.additions(1);
            if additions.has(0) {
                self.rs_code_correction = Some(r.open_integer(Range::new(0, 127)) as u8);
            }
            self.extension = r.extension(&additions);
        }
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
                e.open_integer(i64::from(*value), Range::new(0, 127));
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
    #[inline]
    fn blank() -> Self {
        Self::Sebch167
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::Sebch167);
            }
            1 => {
                put(self, Self::Golay2412);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for Al3mHeaderFormat {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Crc4bit
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                put(self, Self::Crc4bit);
            }
            1 => {
                put(self, Self::Crc12bit);
            }
            2 => {
                put(self, Self::Crc20bit);
            }
            3 => {
                put(self, Self::Crc28bit);
            }
            4 => {
                r.open_null();
                put(self, Self::Crc8bit);
            }
            5 => {
                r.open_null();
                put(self, Self::Crc16bit);
            }
            6 => {
                r.open_null();
                put(self, Self::Crc32bit);
            }
            7 => {
                r.open_null();
                put(self, Self::CrcNotUsed);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
        }
    }
}

impl Encode for Al3mCrcLength {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::NoArq
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::NoArq);
            }
            1 => {
                if let Self::TypeIArq(value) = put(self, Self::TypeIArq(Decode::blank())) {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::TypeIiArq(value) = put(self, Self::TypeIiArq(Decode::blank())) {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for Al3mArqType {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            number_of_retransmissions: Decode::blank(),
            send_buffer_size: 0,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.number_of_retransmissions.fill(r);
        self.send_buffer_size = r.integer(Range::new(0, 16777215)) as u32;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::Infinite
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::Finite(r.integer(Range::new(0, 16)) as u8));
            }
            1 => {
                put(self, Self::Infinite);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for NumberOfRetransmissions {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            hdlc_parameters: Decode::blank(),
            suspend_resume: Decode::blank(),
            uih: false,
            mode: Decode::blank(),
            v75_parameters: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.hdlc_parameters.fill(r);
        self.suspend_resume.fill(r);
        self.uih = r.bool();
        self.mode.fill(r);
        self.v75_parameters.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::NoSuspendResume
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::NoSuspendResume);
            }
            1 => {
                put(self, Self::SuspendResumewAddress);
            }
            2 => {
                put(self, Self::SuspendResumewoAddress);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for V76SuspendResume {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Unerm
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::Erm(value) = put(self, Self::Erm(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                put(self, Self::Unerm);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for V76Mode {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            window_size: 0,
            recovery: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.window_size = r.integer(Range::new(1, 127)) as u8;
        self.recovery.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for V76Erm {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Rej
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::Rej);
            }
            1 => {
                put(self, Self::Srej);
            }
            2 => {
                put(self, Self::Msrej);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for V76ErmRecovery {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            crc_length: Decode::blank(),
            n401: 0,
            loopback_test_procedure: false,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.crc_length.fill(r);
        self.n401 = r.integer(Range::new(1, 4095)) as u16;
        self.loopback_test_procedure = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for V76HdlcParameters {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            audio_header_present: false,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.audio_header_present = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for V75Parameters {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Crc8bit
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::Crc8bit);
            }
            1 => {
                put(self, Self::Crc16bit);
            }
            2 => {
                put(self, Self::Crc32bit);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for CrcLength {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            forward_logical_channel_number: 0,
            source: Decode::blank(),
            reason: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.forward_logical_channel_number = r.integer(Range::new(1, 65535)) as u16;
        self.source.fill(r);
        if extended {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.reason);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CloseLogicalChannel {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::User
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                put(self, Self::User);
            }
            1 => {
                put(self, Self::Lcse);
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for CloseLogicalChannelSource {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::NotKnown
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::NotKnown);
            }
            1 => {
                put(self, Self::Reopen);
            }
            2 => {
                put(self, Self::ReservationFailure);
            }
            3 => {
                put(
                    self,
                    Self::NetworkErrorCode(r.open_integer(Range::new(0, 255)) as u8),
                );
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for CloseLogicalChannelReason {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NotKnown => e.choice(0, 3, true),
            Self::Reopen => e.choice(1, 3, true),
            Self::ReservationFailure => e.choice(2, 3, true),
            Self::NetworkErrorCode(value) => {
                e.choice(3, 3, true);
                e.open_integer(i64::from(*value), Range::new(0, 255));
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
    #[inline]
    fn blank() -> Self {
        Self {
            forward_logical_channel_number: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.forward_logical_channel_number = r.integer(Range::new(1, 65535)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CloseLogicalChannelAck {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            forward_logical_channel_number: 0,
            qos_capability: None,
            reason: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.forward_logical_channel_number = r.integer(Range::new(1, 65535)) as u16;
        if extended {
            let additions = r.additions(2);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.qos_capability);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.optional(&mut self.reason);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RequestChannelClose {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::NotKnown
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                put(self, Self::NotKnown);
            }
            1 => {
                put(self, Self::Normal);
            }
            2 => {
                put(self, Self::Reopen);
            }
            3 => {
                put(self, Self::ReservationFailure);
            }
            4 => {
                put(
                    self,
                    Self::NetworkErrorCode(r.open_integer(Range::new(0, 255)) as u8),
                );
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
        }
    }
}

impl Encode for RequestChannelCloseReason {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NotKnown => e.choice(0, 4, true),
            Self::Normal => e.choice(1, 4, true),
            Self::Reopen => e.choice(2, 4, true),
            Self::ReservationFailure => e.choice(3, 4, true),
            Self::NetworkErrorCode(value) => {
                e.choice(4, 4, true);
                e.open_integer(i64::from(*value), Range::new(0, 255));
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
    #[inline]
    fn blank() -> Self {
        Self {
            forward_logical_channel_number: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.forward_logical_channel_number = r.integer(Range::new(1, 65535)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RequestChannelCloseAck {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            forward_logical_channel_number: 0,
            cause: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.forward_logical_channel_number = r.integer(Range::new(1, 65535)) as u16;
        self.cause.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RequestChannelCloseReject {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Unspecified
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(1, true) {
            0 => {
                put(self, Self::Unspecified);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 1)));
            }
        }
    }
}

impl Encode for RequestChannelCloseRejectCause {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            forward_logical_channel_number: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.forward_logical_channel_number = r.integer(Range::new(1, 65535)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RequestChannelCloseRelease {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            sequence_number: 0,
            logical_channel_number: 0,
            maximum_bit_rate: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.sequence_number = r.integer(Range::new(0, 255)) as u8;
        self.logical_channel_number = r.integer(Range::new(1, 65535)) as u16;
        self.maximum_bit_rate = r.integer(Range::new(0, 4294967295)) as u32;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for LogicalChannelRateRequest {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            sequence_number: 0,
            logical_channel_number: 0,
            maximum_bit_rate: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.sequence_number = r.integer(Range::new(0, 255)) as u8;
        self.logical_channel_number = r.integer(Range::new(1, 65535)) as u16;
        self.maximum_bit_rate = r.integer(Range::new(0, 4294967295)) as u32;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for LogicalChannelRateAcknowledge {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            sequence_number: 0,
            logical_channel_number: 0,
            reject_reason: Decode::blank(),
            current_maximum_bit_rate: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.sequence_number = r.integer(Range::new(0, 255)) as u8;
        self.logical_channel_number = r.integer(Range::new(1, 65535)) as u16;
        self.reject_reason.fill(r);
        if preamble & 0x1 != 0 {
            self.current_maximum_bit_rate = Some(r.integer(Range::new(0, 4294967295)) as u32);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for LogicalChannelRateReject {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.current_maximum_bit_rate.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::UndefinedReason
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::UndefinedReason);
            }
            1 => {
                put(self, Self::InsufficientResources);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for LogicalChannelRateRejectReason {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for LogicalChannelRateRelease {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            scope: Decode::blank(),
            restriction: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.scope.fill(r);
        self.restriction.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for FlowControlCommand {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::WholeMultiplex
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, false) {
            0 => {
                put(
                    self,
                    Self::LogicalChannelNumber(r.integer(Range::new(1, 65535)) as u16),
                );
            }
            1 => {
                put(
                    self,
                    Self::ResourceId(r.integer(Range::new(0, 65535)) as u16),
                );
            }
            2 => {
                put(self, Self::WholeMultiplex);
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for FlowControlCommandScope {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::NoRestriction
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                put(
                    self,
                    Self::MaximumBitRate(r.integer(Range::new(0, 16777215)) as u32),
                );
            }
            1 => {
                put(self, Self::NoRestriction);
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for FlowControlCommandRestriction {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            scope: Decode::blank(),
            restriction: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.scope.fill(r);
        self.restriction.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for FlowControlIndication {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::WholeMultiplex
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, false) {
            0 => {
                put(
                    self,
                    Self::LogicalChannelNumber(r.integer(Range::new(1, 65535)) as u16),
                );
            }
            1 => {
                put(
                    self,
                    Self::ResourceId(r.integer(Range::new(0, 65535)) as u16),
                );
            }
            2 => {
                put(self, Self::WholeMultiplex);
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for FlowControlIndicationScope {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::NoRestriction
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                put(
                    self,
                    Self::MaximumBitRate(r.integer(Range::new(0, 16777215)) as u32),
                );
            }
            1 => {
                put(self, Self::NoRestriction);
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for FlowControlIndicationRestriction {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            sequence_number: 0,
            multiplex_entry_descriptors: Default::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.sequence_number = r.integer(Range::new(0, 255)) as u8;
        r.list(&mut self.multiplex_entry_descriptors, Size::range(1, 15), 5);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MultiplexEntrySend {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            multiplex_table_entry_number: 0,
            element_list: None,
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let present = r.bool();
        self.multiplex_table_entry_number = r.integer(Range::new(1, 15)) as u8;
        if present {
            r.list(
                self.element_list.get_or_insert_default(),
                Size::range(1, 256),
                10,
            );
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            r#type: Decode::blank(),
            repeat_count: Decode::blank(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        r.nested(|r| {
            self.r#type.fill(r);
            self.repeat_count.fill(r);
        });
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
    #[inline]
    fn blank() -> Self {
        Self::LogicalChannelNumber(0)
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                put(
                    self,
                    Self::LogicalChannelNumber(r.integer(Range::new(0, 65535)) as u16),
                );
            }
            1 => {
                if let Self::SubElementList(value) =
                    put(self, Self::SubElementList(Default::default()))
                {
                    r.list(value, Size::range(2, 255), 10);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for MultiplexElementType {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::UntilClosingFlag
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                put(self, Self::Finite(r.integer(Range::new(1, 65535)) as u16));
            }
            1 => {
                put(self, Self::UntilClosingFlag);
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for MultiplexElementRepeatCount {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            sequence_number: 0,
            multiplex_table_entry_number: Default::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.sequence_number = r.integer(Range::new(0, 255)) as u8;
        r.list_of(
            &mut self.multiplex_table_entry_number,
            Size::range(1, 15),
            4,
            |r| r.integer(Range::new(1, 15)) as u8,
        );
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MultiplexEntrySendAck {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            sequence_number: 0,
            rejection_descriptions: Default::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.sequence_number = r.integer(Range::new(0, 255)) as u8;
        r.list(&mut self.rejection_descriptions, Size::range(1, 15), 7);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MultiplexEntrySendReject {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            multiplex_table_entry_number: 0,
            cause: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.multiplex_table_entry_number = r.integer(Range::new(1, 15)) as u8;
        self.cause.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::UnspecifiedCause
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::UnspecifiedCause);
            }
            1 => {
                put(self, Self::DescriptorTooComplex);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for MultiplexEntryRejectionCause {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            multiplex_table_entry_number: Default::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.list_of(
            &mut self.multiplex_table_entry_number,
            Size::range(1, 15),
            4,
            |r| r.integer(Range::new(1, 15)) as u8,
        );
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MultiplexEntrySendRelease {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            entry_numbers: Default::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.list_of(&mut self.entry_numbers, Size::range(1, 15), 4, |r| {
            r.integer(Range::new(1, 15)) as u8
        });
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RequestMultiplexEntry {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            entry_numbers: Default::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.list_of(&mut self.entry_numbers, Size::range(1, 15), 4, |r| {
            r.integer(Range::new(1, 15)) as u8
        });
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RequestMultiplexEntryAck {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            entry_numbers: Default::default(),
            rejection_descriptions: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.list_of(&mut self.entry_numbers, Size::range(1, 15), 4, |r| {
            r.integer(Range::new(1, 15)) as u8
        });
        r.list(&mut self.rejection_descriptions, Size::range(1, 15), 6);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            multiplex_table_entry_number: 0,
            cause: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.multiplex_table_entry_number = r.integer(Range::new(1, 15)) as u8;
        self.cause.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::UnspecifiedCause
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(1, true) {
            0 => {
                put(self, Self::UnspecifiedCause);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 1)));
            }
        }
    }
}

impl Encode for RequestMultiplexEntryRejectionCause {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            entry_numbers: Default::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.list_of(&mut self.entry_numbers, Size::range(1, 15), 4, |r| {
            r.integer(Range::new(1, 15)) as u8
        });
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RequestMultiplexEntryRelease {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::H223ModeChange(Decode::blank())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::H223ModeChange(value) =
                    put(self, Self::H223ModeChange(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::H223AnnexADoubleFlag(value) =
                    put(self, Self::H223AnnexADoubleFlag(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for H223MultiplexReconfiguration {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::ToLevel0
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                put(self, Self::ToLevel0);
            }
            1 => {
                put(self, Self::ToLevel1);
            }
            2 => {
                put(self, Self::ToLevel2);
            }
            3 => {
                put(self, Self::ToLevel2WithOptionalHeader);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
        }
    }
}

impl Encode for H223ModeChange {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Start
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::Start);
            }
            1 => {
                put(self, Self::Stop);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for H223AnnexADoubleFlag {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            sample_size: 0,
            samples_per_frame: 0,
            status: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.sample_size = r.integer(Range::new(1, 255)) as u8;
        self.samples_per_frame = r.integer(Range::new(1, 255)) as u8;
        self.status.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MobileMultilinkReconfigurationCommand {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Synchronized
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::Synchronized);
            }
            1 => {
                put(self, Self::Reconfiguration);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for MobileMultilinkReconfigurationStatus {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            sample_size: 0,
            samples_per_frame: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.sample_size = r.integer(Range::new(1, 255)) as u8;
        self.samples_per_frame = r.integer(Range::new(1, 255)) as u8;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MobileMultilinkReconfigurationIndication {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            sequence_number: 0,
            requested_modes: Default::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.sequence_number = r.integer(Range::new(0, 255)) as u8;
        r.list_to(
            &mut self.requested_modes,
            Size::range(1, 256),
            16,
            |r, place| {
                r.list(place, Size::range(1, 256), 8);
            },
        );
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RequestMode {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            sequence_number: 0,
            response: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.sequence_number = r.integer(Range::new(0, 255)) as u8;
        self.response.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RequestModeAck {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::WillTransmitMostPreferredMode
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::WillTransmitMostPreferredMode);
            }
            1 => {
                put(self, Self::WillTransmitLessPreferredMode);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for RequestModeAckResponse {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            sequence_number: 0,
            cause: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.sequence_number = r.integer(Range::new(0, 255)) as u8;
        self.cause.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RequestModeReject {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::ModeUnavailable
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::ModeUnavailable);
            }
            1 => {
                put(self, Self::MultipointConstraint);
            }
            2 => {
                put(self, Self::RequestDenied);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for RequestModeRejectCause {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RequestModeRelease {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            r#type: Decode::blank(),
            h223_mode_parameters: None,
            v76_mode_parameters: None,
            h2250_mode_parameters: None,
            generic_mode_parameters: None,
            multiplexed_stream_mode_parameters: None,
            logical_channel_number: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.r#type.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.h223_mode_parameters);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(5);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.v76_mode_parameters);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.optional(&mut self.h2250_mode_parameters);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.optional(&mut self.generic_mode_parameters);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.optional(&mut self.multiplexed_stream_mode_parameters);
                r.leave(around);
            }
            if additions.has(4) {
                self.logical_channel_number = Some(r.open_integer(Range::new(1, 65535)) as u16);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([additions.any(), self.h223_mode_parameters.is_some()]);
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
                e.open_integer(i64::from(*value), Range::new(1, 65535));
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
    #[inline]
    fn blank() -> Self {
        Self::EncryptionMode(Decode::blank())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        r.nested(|r| match r.choice(5, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::VideoMode(value) = put(self, Self::VideoMode(Decode::blank())) {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::AudioMode(value) = put(self, Self::AudioMode(Decode::blank())) {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::DataMode(value) = put(self, Self::DataMode(Decode::blank())) {
                    value.fill(r);
                }
            }
            4 => {
                if let Self::EncryptionMode(value) =
                    put(self, Self::EncryptionMode(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            5 => {
                let around = r.enter();
                if let Self::H235Mode(value) = put(self, Self::H235Mode(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            6 => {
                let around = r.enter();
                if let Self::MultiplexedStreamMode(value) =
                    put(self, Self::MultiplexedStreamMode(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            7 => {
                let around = r.enter();
                if let Self::RedundancyEncodingDtMode(value) =
                    put(self, Self::RedundancyEncodingDtMode(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            8 => {
                let around = r.enter();
                if let Self::MultiplePayloadStreamMode(value) =
                    put(self, Self::MultiplePayloadStreamMode(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            9 => {
                let around = r.enter();
                if let Self::DepFecMode(value) = put(self, Self::DepFecMode(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            10 => {
                let around = r.enter();
                put(self, Self::FecMode(FecMode::decode(r)));
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 5)));
            }
        });
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
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::MultiplexedStreamMode(value) => {
                let start = e.enter_addition(1);
                value.encode(e);
                e.leave(start);
            }
            Self::RedundancyEncodingDtMode(value) => {
                let start = e.enter_addition(2);
                value.encode(e);
                e.leave(start);
            }
            Self::MultiplePayloadStreamMode(value) => {
                let start = e.enter_addition(3);
                value.encode(e);
                e.leave(start);
            }
            Self::DepFecMode(value) => {
                let start = e.enter_addition(4);
                value.encode(e);
                e.leave(start);
            }
            Self::FecMode(value) => {
                let start = e.enter_addition(5);
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
    #[inline]
    fn blank() -> Self {
        Self {
            encryption_authentication_and_integrity: Decode::blank(),
            media_mode: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.encryption_authentication_and_integrity.fill(r);
        self.media_mode.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::AudioMode(Decode::blank())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::VideoMode(value) = put(self, Self::VideoMode(Decode::blank())) {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::AudioMode(value) = put(self, Self::AudioMode(Decode::blank())) {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::DataMode(value) = put(self, Self::DataMode(Decode::blank())) {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
        }
    }
}

impl Encode for H235MediaMode {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            logical_channel_number: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.logical_channel_number = r.integer(Range::new(1, 65535)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MultiplexedStreamModeParameters {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            redundancy_encoding_method: Decode::blank(),
            secondary_encoding: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.redundancy_encoding_method.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.secondary_encoding);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RedundancyEncodingMode {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.secondary_encoding.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::AudioData(Decode::blank())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::AudioData(value) = put(self, Self::AudioData(Decode::blank())) {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for SecondaryEncoding {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            redundancy_encoding_method: Decode::blank(),
            primary: Decode::blank(),
            secondary: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.redundancy_encoding_method.fill(r);
        self.primary.fill(r);
        r.list(&mut self.secondary, Size::ANY, 7);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            r#type: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.r#type.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::EncryptionMode(Decode::blank())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(6, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::VideoMode(value) = put(self, Self::VideoMode(Decode::blank())) {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::AudioMode(value) = put(self, Self::AudioMode(Decode::blank())) {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::DataMode(value) = put(self, Self::DataMode(Decode::blank())) {
                    value.fill(r);
                }
            }
            4 => {
                if let Self::EncryptionMode(value) =
                    put(self, Self::EncryptionMode(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            5 => {
                if let Self::H235Mode(value) = put(self, Self::H235Mode(Decode::blank())) {
                    value.fill(r);
                }
            }
            6 => {
                let around = r.enter();
                put(self, Self::FecMode(Box::new(FecMode::decode(r))));
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 6)));
            }
        }
    }
}

impl Encode for RedundancyEncodingDtModeElementType {
    #[inline]
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
                let start = e.enter_addition(0);
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
    #[inline]
    fn blank() -> Self {
        Self {
            elements: Default::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.list_of(
            &mut self.elements,
            Size::ANY,
            7,
            MultiplePayloadStreamElementMode::decode,
        );
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MultiplePayloadStreamMode {
    #[inline]
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
    fn decode(r: &mut Reader<'_>) -> Self {
        let extended = r.bool();
        let mut value = Self {
            r#type: Box::new(ModeElementType::decode(r)),
            extension: Extension::default(),
        };
        if extended {
            let additions = r.additions(0);
            value.extension = r.extension(&additions);
        }
        value
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
    fn decode(r: &mut Reader<'_>) -> Self {
        let preamble = r.bits(3);
        let mut value = Self {
            protected_element: Box::new(ModeElementType::decode(r)),
            fec_scheme: None,
            rfc2733_format: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            r.object_identifier(value.fec_scheme.get_or_insert_default());
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut value.rfc2733_format);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            value.extension = r.extension(&additions);
        }
        value
    }
}

impl Encode for FecMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.fec_scheme.is_some(),
            self.rfc2733_format.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::Rfc2733Rfc2198(0)
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, false) {
            0 => {
                put(self, Self::Rfc2733Rfc2198(r.unsigned(1)));
            }
            1 => {
                put(self, Self::Rfc2733SamePort(r.unsigned(1)));
            }
            2 => {
                put(self, Self::Rfc2733DiffPort(r.unsigned(1)));
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for FecModeRfc2733Format {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Rfc2733Mode(Decode::blank())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(1, true) {
            0 => {
                if let Self::Rfc2733Mode(value) = put(self, Self::Rfc2733Mode(Decode::blank())) {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 1)));
            }
        }
    }
}

impl Encode for DepFecMode {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            mode: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.mode.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DepFecModeRfc2733 {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::RedundancyEncoding
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::RedundancyEncoding);
            }
            1 => {
                if let Self::SeparateStream(value) =
                    put(self, Self::SeparateStream(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for DepFecModeMode {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::DifferentPort(Decode::blank())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::DifferentPort(value) = put(self, Self::DifferentPort(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            1 => {
                put(self, Self::SamePort(DepFecModeSamePort::decode(r)));
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for DepFecModeSeparateStream {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            protected_session_id: 0,
            protected_payload_type: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.protected_session_id = r.integer(Range::new(1, 255)) as u8;
        if preamble & 0x1 != 0 {
            self.protected_payload_type = Some(r.integer(Range::new(0, 127)) as u8);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DepFecModeDifferentPort {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.protected_payload_type.is_some()]);
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
    #[inline]
    fn decode(r: &mut Reader<'_>) -> Self {
        let extended = r.bool();
        let mut value = Self {
            protected_type: Box::new(ModeElementType::decode(r)),
            extension: Extension::default(),
        };
        if extended {
            let additions = r.additions(0);
            value.extension = r.extension(&additions);
        }
        value
    }
}

impl Encode for DepFecModeSamePort {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            redundancy_encoding_mode: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.redundancy_encoding_mode);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for H2250ModeParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.redundancy_encoding_mode.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            adaptation_layer_type: Decode::blank(),
            segmentable_flag: false,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.adaptation_layer_type.fill(r);
        self.segmentable_flag = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::Al1Framed
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(6, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                put(self, Self::Al1Framed);
            }
            2 => {
                put(self, Self::Al1NotFramed);
            }
            3 => {
                put(self, Self::Al2WithoutSequenceNumbers);
            }
            4 => {
                put(self, Self::Al2WithSequenceNumbers);
            }
            5 => {
                if let Self::Al3(value) = put(self, Self::Al3(Decode::blank())) {
                    value.fill(r);
                }
            }
            6 => {
                let around = r.enter();
                if let Self::Al1m(value) = put(self, Self::Al1m(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            7 => {
                let around = r.enter();
                if let Self::Al2m(value) = put(self, Self::Al2m(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            8 => {
                let around = r.enter();
                if let Self::Al3m(value) = put(self, Self::Al3m(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 6)));
            }
        }
    }
}

impl Encode for H223ModeAdaptationLayer {
    #[inline]
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
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::Al2m(value) => {
                let start = e.enter_addition(1);
                value.encode(e);
                e.leave(start);
            }
            Self::Al3m(value) => {
                let start = e.enter_addition(2);
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
    #[inline]
    fn blank() -> Self {
        Self {
            control_field_octets: 0,
            send_buffer_size: 0,
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        self.control_field_octets = r.integer(Range::new(0, 2)) as u8;
        self.send_buffer_size = r.integer(Range::new(0, 16777215)) as u32;
    }
}

impl Encode for H223ModeAl3 {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::SuspendResumewAddress
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::SuspendResumewAddress);
            }
            1 => {
                put(self, Self::SuspendResumewoAddress);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for V76ModeParameters {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::H233Encryption
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                put(self, Self::H233Encryption);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self::H261VideoMode(Decode::blank())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(5, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::H261VideoMode(value) = put(self, Self::H261VideoMode(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::H262VideoMode(value) = put(self, Self::H262VideoMode(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::H263VideoMode(value) = put(self, Self::H263VideoMode(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            4 => {
                if let Self::Is11172VideoMode(value) =
                    put(self, Self::Is11172VideoMode(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            5 => {
                let around = r.enter();
                if let Self::GenericVideoMode(value) =
                    put(self, Self::GenericVideoMode(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 5)));
            }
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
                let start = e.enter_addition(0);
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
    #[inline]
    fn blank() -> Self {
        Self {
            resolution: Decode::blank(),
            bit_rate: 0,
            still_image_transmission: false,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.resolution.fill(r);
        self.bit_rate = r.integer(Range::new(1, 19200)) as u16;
        self.still_image_transmission = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for H261VideoMode {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Qcif
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                put(self, Self::Qcif);
            }
            1 => {
                put(self, Self::Cif);
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for H261VideoModeResolution {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            profile_and_level: Decode::blank(),
            video_bit_rate: None,
            vbv_buffer_size: None,
            samples_per_line: None,
            lines_per_frame: None,
            frames_per_second: None,
            luminance_sample_rate: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(7);
        self.profile_and_level.fill(r);
        if preamble & 0x20 != 0 {
            self.video_bit_rate = Some(r.integer(Range::new(0, 1073741823)) as u32);
        }
        if preamble & 0x10 != 0 {
            self.vbv_buffer_size = Some(r.integer(Range::new(0, 262143)) as u32);
        }
        if preamble & 0x8 != 0 {
            self.samples_per_line = Some(r.integer(Range::new(0, 16383)) as u16);
        }
        if preamble & 0x4 != 0 {
            self.lines_per_frame = Some(r.integer(Range::new(0, 16383)) as u16);
        }
        if preamble & 0x2 != 0 {
            self.frames_per_second = Some(r.integer(Range::new(0, 15)) as u8);
        }
        if preamble & 0x1 != 0 {
            self.luminance_sample_rate = Some(r.integer(Range::new(0, 4294967295)) as u32);
        }
        if preamble & 0x40 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for H262VideoMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.video_bit_rate.is_some(),
            self.vbv_buffer_size.is_some(),
            self.samples_per_line.is_some(),
            self.lines_per_frame.is_some(),
            self.frames_per_second.is_some(),
            self.luminance_sample_rate.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::ProfileAndLevelSpAtMl
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(11, true) {
            0 => {
                put(self, Self::ProfileAndLevelSpAtMl);
            }
            1 => {
                put(self, Self::ProfileAndLevelMpAtLl);
            }
            2 => {
                put(self, Self::ProfileAndLevelMpAtMl);
            }
            3 => {
                put(self, Self::ProfileAndLevelMpAtH14);
            }
            4 => {
                put(self, Self::ProfileAndLevelMpAtHl);
            }
            5 => {
                put(self, Self::ProfileAndLevelSnrAtLl);
            }
            6 => {
                put(self, Self::ProfileAndLevelSnrAtMl);
            }
            7 => {
                put(self, Self::ProfileAndLevelSpatialAtH14);
            }
            8 => {
                put(self, Self::ProfileAndLevelHpAtMl);
            }
            9 => {
                put(self, Self::ProfileAndLevelHpAtH14);
            }
            10 => {
                put(self, Self::ProfileAndLevelHpAtHl);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 11)));
            }
        }
    }
}

impl Encode for ProfileAndLevel {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            resolution: Decode::blank(),
            bit_rate: 0,
            unrestricted_vector: false,
            arithmetic_coding: false,
            advanced_prediction: false,
            pb_frames: false,
            error_compensation: None,
            enhancement_layer_info: None,
            h263_options: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.resolution.fill(r);
        self.bit_rate = r.integer(Range::new(1, 19200)) as u16;
        self.unrestricted_vector = r.bool();
        self.arithmetic_coding = r.bool();
        self.advanced_prediction = r.bool();
        self.pb_frames = r.bool();
        if extended {
            let additions = r.additions(3);
            if additions.has(0) {
                self.error_compensation = Some(r.open_bool());
            }
            if additions.has(1) {
                let around = r.enter();
                r.optional(&mut self.enhancement_layer_info);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.optional(&mut self.h263_options);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for H263VideoMode {
    #[inline]
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
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self::Sqcif
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(5, true) {
            0 => {
                put(self, Self::Sqcif);
            }
            1 => {
                put(self, Self::Qcif);
            }
            2 => {
                put(self, Self::Cif);
            }
            3 => {
                put(self, Self::Cif4);
            }
            4 => {
                put(self, Self::Cif16);
            }
            5 => {
                r.open_null();
                put(self, Self::Custom);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 5)));
            }
        }
    }
}

impl Encode for H263VideoModeResolution {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            constrained_bitstream: false,
            video_bit_rate: None,
            vbv_buffer_size: None,
            samples_per_line: None,
            lines_per_frame: None,
            picture_rate: None,
            luminance_sample_rate: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(7);
        self.constrained_bitstream = r.bool();
        if preamble & 0x20 != 0 {
            self.video_bit_rate = Some(r.integer(Range::new(0, 1073741823)) as u32);
        }
        if preamble & 0x10 != 0 {
            self.vbv_buffer_size = Some(r.integer(Range::new(0, 262143)) as u32);
        }
        if preamble & 0x8 != 0 {
            self.samples_per_line = Some(r.integer(Range::new(0, 16383)) as u16);
        }
        if preamble & 0x4 != 0 {
            self.lines_per_frame = Some(r.integer(Range::new(0, 16383)) as u16);
        }
        if preamble & 0x2 != 0 {
            self.picture_rate = Some(r.integer(Range::new(0, 15)) as u8);
        }
        if preamble & 0x1 != 0 {
            self.luminance_sample_rate = Some(r.integer(Range::new(0, 4294967295)) as u32);
        }
        if preamble & 0x40 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for Is11172VideoMode {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.video_bit_rate.is_some(),
            self.vbv_buffer_size.is_some(),
            self.samples_per_line.is_some(),
            self.lines_per_frame.is_some(),
            self.picture_rate.is_some(),
            self.luminance_sample_rate.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::G711Alaw64k
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        r.nested(|r| match r.choice(14, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                put(self, Self::G711Alaw64k);
            }
            2 => {
                put(self, Self::G711Alaw56k);
            }
            3 => {
                put(self, Self::G711Ulaw64k);
            }
            4 => {
                put(self, Self::G711Ulaw56k);
            }
            5 => {
                put(self, Self::G72264k);
            }
            6 => {
                put(self, Self::G72256k);
            }
            7 => {
                put(self, Self::G72248k);
            }
            8 => {
                put(self, Self::G728);
            }
            9 => {
                put(self, Self::G729);
            }
            10 => {
                put(self, Self::G729AnnexA);
            }
            11 => {
                if let Self::G7231(value) = put(self, Self::G7231(Decode::blank())) {
                    value.fill(r);
                }
            }
            12 => {
                if let Self::Is11172AudioMode(value) =
                    put(self, Self::Is11172AudioMode(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            13 => {
                if let Self::Is13818AudioMode(value) =
                    put(self, Self::Is13818AudioMode(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            14 => {
                put(
                    self,
                    Self::G729WAnnexB(r.open_integer(Range::new(1, 256)) as u16),
                );
            }
            15 => {
                put(
                    self,
                    Self::G729AnnexAWAnnexB(r.open_integer(Range::new(1, 256)) as u16),
                );
            }
            16 => {
                let around = r.enter();
                if let Self::G7231AnnexCMode(value) =
                    put(self, Self::G7231AnnexCMode(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            17 => {
                let around = r.enter();
                if let Self::GsmFullRate(value) = put(self, Self::GsmFullRate(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            18 => {
                let around = r.enter();
                if let Self::GsmHalfRate(value) = put(self, Self::GsmHalfRate(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            19 => {
                let around = r.enter();
                if let Self::GsmEnhancedFullRate(value) =
                    put(self, Self::GsmEnhancedFullRate(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            20 => {
                let around = r.enter();
                if let Self::GenericAudioMode(value) =
                    put(self, Self::GenericAudioMode(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            21 => {
                let around = r.enter();
                if let Self::G729Extensions(value) =
                    put(self, Self::G729Extensions(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            22 => {
                let around = r.enter();
                put(self, Self::Vbd(VbdMode::decode(r)));
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 14)));
            }
        });
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
                e.open_integer(i64::from(*value), Range::new(1, 256));
            }
            Self::G729AnnexAWAnnexB(value) => {
                e.choice(15, 14, true);
                e.open_integer(i64::from(*value), Range::new(1, 256));
            }
            Self::G7231AnnexCMode(value) => {
                let start = e.enter_addition(2);
                value.encode(e);
                e.leave(start);
            }
            Self::GsmFullRate(value) => {
                let start = e.enter_addition(3);
                value.encode(e);
                e.leave(start);
            }
            Self::GsmHalfRate(value) => {
                let start = e.enter_addition(4);
                value.encode(e);
                e.leave(start);
            }
            Self::GsmEnhancedFullRate(value) => {
                let start = e.enter_addition(5);
                value.encode(e);
                e.leave(start);
            }
            Self::GenericAudioMode(value) => {
                let start = e.enter_addition(6);
                value.encode(e);
                e.leave(start);
            }
            Self::G729Extensions(value) => {
                let start = e.enter_addition(7);
                value.encode(e);
                e.leave(start);
            }
            Self::Vbd(value) => {
                let start = e.enter_addition(8);
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
    #[inline]
    fn blank() -> Self {
        Self::NoSilenceSuppressionLowRate
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, false) {
            0 => {
                put(self, Self::NoSilenceSuppressionLowRate);
            }
            1 => {
                put(self, Self::NoSilenceSuppressionHighRate);
            }
            2 => {
                put(self, Self::SilenceSuppressionLowRate);
            }
            3 => {
                put(self, Self::SilenceSuppressionHighRate);
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for AudioModeG7231 {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            audio_layer: Decode::blank(),
            audio_sampling: Decode::blank(),
            multichannel_type: Decode::blank(),
            bit_rate: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.audio_layer.fill(r);
        self.audio_sampling.fill(r);
        self.multichannel_type.fill(r);
        self.bit_rate = r.integer(Range::new(1, 448)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for Is11172AudioMode {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::AudioLayer1
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, false) {
            0 => {
                put(self, Self::AudioLayer1);
            }
            1 => {
                put(self, Self::AudioLayer2);
            }
            2 => {
                put(self, Self::AudioLayer3);
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for Is11172AudioModeLayer {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::AudioSampling32k
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, false) {
            0 => {
                put(self, Self::AudioSampling32k);
            }
            1 => {
                put(self, Self::AudioSampling44k1);
            }
            2 => {
                put(self, Self::AudioSampling48k);
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for Is11172AudioModeSampling {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::SingleChannel
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, false) {
            0 => {
                put(self, Self::SingleChannel);
            }
            1 => {
                put(self, Self::TwoChannelStereo);
            }
            2 => {
                put(self, Self::TwoChannelDual);
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for Is11172AudioModeMultichannelType {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            audio_layer: Decode::blank(),
            audio_sampling: Decode::blank(),
            multichannel_type: Decode::blank(),
            low_frequency_enhancement: false,
            multilingual: false,
            bit_rate: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.audio_layer.fill(r);
        self.audio_sampling.fill(r);
        self.multichannel_type.fill(r);
        self.low_frequency_enhancement = r.bool();
        self.multilingual = r.bool();
        self.bit_rate = r.integer(Range::new(1, 1130)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for Is13818AudioMode {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::AudioLayer1
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, false) {
            0 => {
                put(self, Self::AudioLayer1);
            }
            1 => {
                put(self, Self::AudioLayer2);
            }
            2 => {
                put(self, Self::AudioLayer3);
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for Is13818AudioModeLayer {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::AudioSampling16k
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(6, false) {
            0 => {
                put(self, Self::AudioSampling16k);
            }
            1 => {
                put(self, Self::AudioSampling22k05);
            }
            2 => {
                put(self, Self::AudioSampling24k);
            }
            3 => {
                put(self, Self::AudioSampling32k);
            }
            4 => {
                put(self, Self::AudioSampling44k1);
            }
            5 => {
                put(self, Self::AudioSampling48k);
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for Is13818AudioModeSampling {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::SingleChannel
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(10, false) {
            0 => {
                put(self, Self::SingleChannel);
            }
            1 => {
                put(self, Self::TwoChannelStereo);
            }
            2 => {
                put(self, Self::TwoChannelDual);
            }
            3 => {
                put(self, Self::ThreeChannels21);
            }
            4 => {
                put(self, Self::ThreeChannels30);
            }
            5 => {
                put(self, Self::FourChannels2020);
            }
            6 => {
                put(self, Self::FourChannels22);
            }
            7 => {
                put(self, Self::FourChannels31);
            }
            8 => {
                put(self, Self::FiveChannels3020);
            }
            9 => {
                put(self, Self::FiveChannels32);
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for Is13818AudioModeMultichannelType {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            max_al_sdu_audio_frames: 0,
            silence_suppression: false,
            g723_annex_c_audio_mode: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.max_al_sdu_audio_frames = r.integer(Range::new(1, 256)) as u16;
        self.silence_suppression = r.bool();
        self.g723_annex_c_audio_mode.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for G7231AnnexCMode {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            high_rate_mode0: 0,
            high_rate_mode1: 0,
            low_rate_mode0: 0,
            low_rate_mode1: 0,
            sid_mode0: 0,
            sid_mode1: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.high_rate_mode0 = r.integer(Range::new(27, 78)) as u8;
        self.high_rate_mode1 = r.integer(Range::new(27, 78)) as u8;
        self.low_rate_mode0 = r.integer(Range::new(23, 66)) as u8;
        self.low_rate_mode1 = r.integer(Range::new(23, 66)) as u8;
        self.sid_mode0 = r.integer(Range::new(6, 17)) as u8;
        self.sid_mode1 = r.integer(Range::new(6, 17)) as u8;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for G7231AnnexCModeAudioMode {
    #[inline]
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
    #[inline]
    fn decode(r: &mut Reader<'_>) -> Self {
        let extended = r.bool();
        let mut value = Self {
            r#type: Box::new(AudioMode::decode(r)),
            extension: Extension::default(),
        };
        if extended {
            let additions = r.additions(0);
            value.extension = r.extension(&additions);
        }
        value
    }
}

impl Encode for VbdMode {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            application: Decode::blank(),
            bit_rate: 0,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.application.fill(r);
        self.bit_rate = r.integer(Range::new(0, 4294967295)) as u32;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::DsvdControl
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(10, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::T120(value) = put(self, Self::T120(Decode::blank())) {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::DsmCc(value) = put(self, Self::DsmCc(Decode::blank())) {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::UserData(value) = put(self, Self::UserData(Decode::blank())) {
                    value.fill(r);
                }
            }
            4 => {
                if let Self::T84(value) = put(self, Self::T84(Decode::blank())) {
                    value.fill(r);
                }
            }
            5 => {
                if let Self::T434(value) = put(self, Self::T434(Decode::blank())) {
                    value.fill(r);
                }
            }
            6 => {
                if let Self::H224(value) = put(self, Self::H224(Decode::blank())) {
                    value.fill(r);
                }
            }
            7 => {
                if let Self::Nlpid(value) = put(self, Self::Nlpid(Decode::blank())) {
                    value.fill(r);
                }
            }
            8 => {
                put(self, Self::DsvdControl);
            }
            9 => {
                if let Self::H222DataPartitioning(value) =
                    put(self, Self::H222DataPartitioning(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            10 => {
                let around = r.enter();
                if let Self::T30Fax(value) = put(self, Self::T30Fax(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            11 => {
                let around = r.enter();
                if let Self::T140(value) = put(self, Self::T140(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            12 => {
                let around = r.enter();
                if let Self::T38Fax(value) = put(self, Self::T38Fax(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            13 => {
                let around = r.enter();
                if let Self::GenericDataMode(value) =
                    put(self, Self::GenericDataMode(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            14 => {
                let around = r.enter();
                if let Self::DataChannel(value) = put(self, Self::DataChannel(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 10)));
            }
        }
    }
}

impl Encode for DataModeApplication {
    #[inline]
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
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::T140(value) => {
                let start = e.enter_addition(1);
                value.encode(e);
                e.leave(start);
            }
            Self::T38Fax(value) => {
                let start = e.enter_addition(2);
                value.encode(e);
                e.leave(start);
            }
            Self::GenericDataMode(value) => {
                let start = e.enter_addition(3);
                value.encode(e);
                e.leave(start);
            }
            Self::DataChannel(value) => {
                let start = e.enter_addition(4);
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
    #[inline]
    fn blank() -> Self {
        Self {
            nlpid_protocol: Decode::blank(),
            nlpid_data: Default::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        self.nlpid_protocol.fill(r);
        r.octet_string(&mut self.nlpid_data, Size::ANY);
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
    #[inline]
    fn blank() -> Self {
        Self {
            t38_fax_protocol: Decode::blank(),
            t38_fax_profile: Decode::blank(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        self.t38_fax_protocol.fill(r);
        self.t38_fax_profile.fill(r);
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
    #[inline]
    fn blank() -> Self {
        Self {
            sequence_number: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.sequence_number = r.integer(Range::new(0, 255)) as u8;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RoundTripDelayRequest {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            sequence_number: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.sequence_number = r.integer(Range::new(0, 255)) as u8;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RoundTripDelayResponse {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            r#type: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.r#type.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MaintenanceLoopRequest {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::SystemLoop
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::SystemLoop);
            }
            1 => {
                put(
                    self,
                    Self::MediaLoop(r.integer(Range::new(1, 65535)) as u16),
                );
            }
            2 => {
                put(
                    self,
                    Self::LogicalChannelLoop(r.integer(Range::new(1, 65535)) as u16),
                );
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for MaintenanceLoopRequestType {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            r#type: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.r#type.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MaintenanceLoopAck {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::SystemLoop
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::SystemLoop);
            }
            1 => {
                put(
                    self,
                    Self::MediaLoop(r.integer(Range::new(1, 65535)) as u16),
                );
            }
            2 => {
                put(
                    self,
                    Self::LogicalChannelLoop(r.integer(Range::new(1, 65535)) as u16),
                );
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for MaintenanceLoopAckType {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            r#type: Decode::blank(),
            cause: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.r#type.fill(r);
        self.cause.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MaintenanceLoopReject {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::SystemLoop
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::SystemLoop);
            }
            1 => {
                put(
                    self,
                    Self::MediaLoop(r.integer(Range::new(1, 65535)) as u16),
                );
            }
            2 => {
                put(
                    self,
                    Self::LogicalChannelLoop(r.integer(Range::new(1, 65535)) as u16),
                );
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for MaintenanceLoopRejectType {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::CanNotPerformLoop
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(1, true) {
            0 => {
                put(self, Self::CanNotPerformLoop);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 1)));
            }
        }
    }
}

impl Encode for MaintenanceLoopRejectCause {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MaintenanceLoopOffCommand {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            communication_mode_table: Default::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.list_of(
            &mut self.communication_mode_table,
            Size::range(1, 256),
            54,
            CommunicationModeTableEntry::decode,
        );
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CommunicationModeCommand {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CommunicationModeRequest {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::CommunicationModeTable(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(1, true) {
            0 => {
                if let Self::CommunicationModeTable(value) =
                    put(self, Self::CommunicationModeTable(Default::default()))
                {
                    r.list_of(
                        value,
                        Size::range(1, 256),
                        54,
                        CommunicationModeTableEntry::decode,
                    );
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 1)));
            }
        }
    }
}

impl Encode for CommunicationModeResponse {
    #[inline]
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
    fn decode(r: &mut Reader<'_>) -> Self {
        let preamble = r.bits(8);
        let mut value = Self {
            non_standard: if preamble & 0x40 != 0 {
                Some({
                    let mut value = Default::default();
                    r.list(&mut value, Size::ANY, 25);
                    value
                })
            } else {
                None
            },
            session_id: r.integer(Range::new(1, 255)) as u8,
            associated_session_id: if preamble & 0x20 != 0 {
                Some(r.integer(Range::new(1, 255)) as u8)
            } else {
                None
            },
            terminal_label: if preamble & 0x10 != 0 {
                Some(TerminalLabel::decode(r))
            } else {
                None
            },
            session_description: {
                let mut value = Default::default();
                r.bmp_string(&mut value, Size::range(1, 128));
                value
            },
            data_type: CommunicationModeDataType::decode(r),
            media_channel: None,
            media_guaranteed_delivery: None,
            media_control_channel: None,
            media_control_guaranteed_delivery: None,
            redundancy_encoding: None,
            session_dependency: None,
            destination: None,
            extension: Extension::default(),
        };
        if preamble & 0x8 != 0 {
            r.optional(&mut value.media_channel);
        }
        if preamble & 0x4 != 0 {
            value.media_guaranteed_delivery = Some(r.bool());
        }
        if preamble & 0x2 != 0 {
            r.optional(&mut value.media_control_channel);
        }
        if preamble & 0x1 != 0 {
            value.media_control_guaranteed_delivery = Some(r.bool());
        }
        if preamble & 0x80 != 0 {
            let additions = r.additions(3);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut value.redundancy_encoding);
                r.leave(around);
            }
            if additions.has(1) {
                value.session_dependency = Some(r.open_integer(Range::new(1, 255)) as u8);
            }
            if additions.has(2) {
                let around = r.enter();
                r.optional(&mut value.destination);
                r.leave(around);
            }
            value.extension = r.extension(&additions);
        }
        value
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
        e.flags([
            additions.any(),
            self.non_standard.is_some(),
            self.associated_session_id.is_some(),
            self.terminal_label.is_some(),
            self.media_channel.is_some(),
            self.media_guaranteed_delivery.is_some(),
            self.media_control_channel.is_some(),
            self.media_control_guaranteed_delivery.is_some(),
        ]);
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
                e.open_integer(i64::from(*value), Range::new(1, 255));
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
    #[inline]
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.choice(3, true) {
            0 => Self::VideoData(Box::new(VideoCapability::decode(r))),
            1 => Self::AudioData(Box::new(AudioCapability::decode(r))),
            2 => Self::Data(Box::new(DataApplicationCapability::decode(r))),
            index => Self::Unknown(r.unknown_alternative(index - 3)),
        }
    }
}

impl Encode for CommunicationModeDataType {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::TerminalListRequest
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(8, true) {
            0 => {
                put(self, Self::TerminalListRequest);
            }
            1 => {
                put(self, Self::MakeMeChair);
            }
            2 => {
                put(self, Self::CancelMakeMeChair);
            }
            3 => {
                if let Self::DropTerminal(value) = put(self, Self::DropTerminal(Decode::blank())) {
                    value.fill(r);
                }
            }
            4 => {
                if let Self::RequestTerminalId(value) =
                    put(self, Self::RequestTerminalId(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            5 => {
                put(self, Self::EnterH243Password);
            }
            6 => {
                put(self, Self::EnterH243TerminalId);
            }
            7 => {
                put(self, Self::EnterH243ConferenceId);
            }
            8 => {
                r.open_null();
                put(self, Self::EnterExtensionAddress);
            }
            9 => {
                r.open_null();
                put(self, Self::RequestChairTokenOwner);
            }
            10 => {
                let around = r.enter();
                if let Self::RequestTerminalCertificate(value) =
                    put(self, Self::RequestTerminalCertificate(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            11 => {
                put(
                    self,
                    Self::BroadcastMyLogicalChannel(r.open_integer(Range::new(1, 65535)) as u16),
                );
            }
            12 => {
                let around = r.enter();
                if let Self::MakeTerminalBroadcaster(value) =
                    put(self, Self::MakeTerminalBroadcaster(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            13 => {
                let around = r.enter();
                if let Self::SendThisSource(value) =
                    put(self, Self::SendThisSource(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            14 => {
                r.open_null();
                put(self, Self::RequestAllTerminalIds);
            }
            15 => {
                let around = r.enter();
                if let Self::RemoteMcRequest(value) =
                    put(self, Self::RemoteMcRequest(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 8)));
            }
        }
    }
}

impl Encode for ConferenceRequest {
    #[inline]
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
                let start = e.enter_addition(2);
                value.encode(e);
                e.leave(start);
            }
            Self::BroadcastMyLogicalChannel(value) => {
                e.choice(11, 8, true);
                e.open_integer(i64::from(*value), Range::new(1, 65535));
            }
            Self::MakeTerminalBroadcaster(value) => {
                let start = e.enter_addition(4);
                value.encode(e);
                e.leave(start);
            }
            Self::SendThisSource(value) => {
                let start = e.enter_addition(5);
                value.encode(e);
                e.leave(start);
            }
            Self::RequestAllTerminalIds => {
                e.choice(14, 8, true);
                e.open_null();
            }
            Self::RemoteMcRequest(value) => {
                let start = e.enter_addition(7);
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
    #[inline]
    fn blank() -> Self {
        Self {
            terminal_label: None,
            cert_selection_criteria: None,
            s_random: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        if preamble & 0x4 != 0 {
            r.optional(&mut self.terminal_label);
        }
        if preamble & 0x2 != 0 {
            r.list(
                self.cert_selection_criteria.get_or_insert_default(),
                Size::range(1, 16),
                41,
            );
        }
        if preamble & 0x1 != 0 {
            self.s_random = Some(r.integer(Range::new(1, 4294967295)) as u32);
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RequestTerminalCertificate {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.terminal_label.is_some(),
            self.cert_selection_criteria.is_some(),
            self.s_random.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::VideoCommandReject
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(8, true) {
            0 => {
                if let Self::McTerminalIdResponse(value) =
                    put(self, Self::McTerminalIdResponse(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::TerminalIdResponse(value) =
                    put(self, Self::TerminalIdResponse(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::ConferenceIdResponse(value) =
                    put(self, Self::ConferenceIdResponse(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::PasswordResponse(value) =
                    put(self, Self::PasswordResponse(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            4 => {
                if let Self::TerminalListResponse(value) =
                    put(self, Self::TerminalListResponse(Default::default()))
                {
                    r.list(value, Size::range(1, 256), 17);
                }
            }
            5 => {
                put(self, Self::VideoCommandReject);
            }
            6 => {
                put(self, Self::TerminalDropReject);
            }
            7 => {
                if let Self::MakeMeChairResponse(value) =
                    put(self, Self::MakeMeChairResponse(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            8 => {
                let around = r.enter();
                if let Self::ExtensionAddressResponse(value) =
                    put(self, Self::ExtensionAddressResponse(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            9 => {
                let around = r.enter();
                if let Self::ChairTokenOwnerResponse(value) =
                    put(self, Self::ChairTokenOwnerResponse(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            10 => {
                let around = r.enter();
                if let Self::TerminalCertificateResponse(value) =
                    put(self, Self::TerminalCertificateResponse(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            11 => {
                let around = r.enter();
                if let Self::BroadcastMyLogicalChannelResponse(value) = put(
                    self,
                    Self::BroadcastMyLogicalChannelResponse(Decode::blank()),
                ) {
                    value.fill(r);
                }
                r.leave(around);
            }
            12 => {
                let around = r.enter();
                if let Self::MakeTerminalBroadcasterResponse(value) =
                    put(self, Self::MakeTerminalBroadcasterResponse(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            13 => {
                let around = r.enter();
                if let Self::SendThisSourceResponse(value) =
                    put(self, Self::SendThisSourceResponse(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            14 => {
                let around = r.enter();
                if let Self::RequestAllTerminalIdsResponse(value) =
                    put(self, Self::RequestAllTerminalIdsResponse(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            15 => {
                let around = r.enter();
                if let Self::RemoteMcResponse(value) =
                    put(self, Self::RemoteMcResponse(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 8)));
            }
        }
    }
}

impl Encode for ConferenceResponse {
    #[inline]
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
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::ChairTokenOwnerResponse(value) => {
                let start = e.enter_addition(1);
                value.encode(e);
                e.leave(start);
            }
            Self::TerminalCertificateResponse(value) => {
                let start = e.enter_addition(2);
                value.encode(e);
                e.leave(start);
            }
            Self::BroadcastMyLogicalChannelResponse(value) => {
                let start = e.enter_addition(3);
                value.encode(e);
                e.leave(start);
            }
            Self::MakeTerminalBroadcasterResponse(value) => {
                let start = e.enter_addition(4);
                value.encode(e);
                e.leave(start);
            }
            Self::SendThisSourceResponse(value) => {
                let start = e.enter_addition(5);
                value.encode(e);
                e.leave(start);
            }
            Self::RequestAllTerminalIdsResponse(value) => {
                let start = e.enter_addition(6);
                value.encode(e);
                e.leave(start);
            }
            Self::RemoteMcResponse(value) => {
                let start = e.enter_addition(7);
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
    #[inline]
    fn blank() -> Self {
        Self {
            terminal_label: Decode::blank(),
            terminal_id: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.terminal_label.fill(r);
        r.octet_string(&mut self.terminal_id, Size::range(1, 128));
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            terminal_label: Decode::blank(),
            terminal_id: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.terminal_label.fill(r);
        r.octet_string(&mut self.terminal_id, Size::range(1, 128));
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            terminal_label: Decode::blank(),
            conference_id: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.terminal_label.fill(r);
        r.octet_string(&mut self.conference_id, Size::range(1, 32));
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            terminal_label: Decode::blank(),
            password: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.terminal_label.fill(r);
        r.octet_string(&mut self.password, Size::range(1, 32));
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::GrantedChairToken
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::GrantedChairToken);
            }
            1 => {
                put(self, Self::DeniedChairToken);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for MakeMeChairResponse {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            extension_address: Default::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.octet_string(&mut self.extension_address, Size::range(1, 128));
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ExtensionAddressResponse {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            terminal_label: Decode::blank(),
            terminal_id: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.terminal_label.fill(r);
        r.octet_string(&mut self.terminal_id, Size::range(1, 128));
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            terminal_label: None,
            certificate_response: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            r.optional(&mut self.terminal_label);
        }
        if preamble & 0x1 != 0 {
            r.octet_string(
                self.certificate_response.get_or_insert_default(),
                Size::range(1, 65535),
            );
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for TerminalCertificateResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.terminal_label.is_some(),
            self.certificate_response.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::GrantedBroadcastMyLogicalChannel
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::GrantedBroadcastMyLogicalChannel);
            }
            1 => {
                put(self, Self::DeniedBroadcastMyLogicalChannel);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for BroadcastMyLogicalChannelResponse {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::GrantedMakeTerminalBroadcaster
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::GrantedMakeTerminalBroadcaster);
            }
            1 => {
                put(self, Self::DeniedMakeTerminalBroadcaster);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for MakeTerminalBroadcasterResponse {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::GrantedSendThisSource
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::GrantedSendThisSource);
            }
            1 => {
                put(self, Self::DeniedSendThisSource);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for SendThisSourceResponse {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            terminal_information: Default::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.list(&mut self.terminal_information, Size::ANY, 33);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RequestAllTerminalIdsResponse {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            terminal_label: Decode::blank(),
            terminal_id: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.terminal_label.fill(r);
        r.octet_string(&mut self.terminal_id, Size::range(1, 128));
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            mcu_number: 0,
            terminal_number: 0,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.mcu_number = r.integer(Range::new(0, 192)) as u8;
        self.terminal_number = r.integer(Range::new(0, 192)) as u8;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            field: Default::default(),
            value: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.object_identifier(&mut self.field);
        r.octet_string(&mut self.value, Size::range(1, 65535));
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::MasterActivate
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::MasterActivate);
            }
            1 => {
                put(self, Self::SlaveActivate);
            }
            2 => {
                put(self, Self::DeActivate);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for RemoteMcRequest {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Accept
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::Accept);
            }
            1 => {
                if let Self::Reject(value) = put(self, Self::Reject(Decode::blank())) {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for RemoteMcResponse {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Unspecified
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::Unspecified);
            }
            1 => {
                put(self, Self::FunctionNotSupported);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for RemoteMcResponseReject {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::CancelMakeTerminalBroadcaster
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(7, true) {
            0 => {
                put(
                    self,
                    Self::BroadcastMyLogicalChannel(r.integer(Range::new(1, 65535)) as u16),
                );
            }
            1 => {
                put(
                    self,
                    Self::CancelBroadcastMyLogicalChannel(r.integer(Range::new(1, 65535)) as u16),
                );
            }
            2 => {
                if let Self::MakeTerminalBroadcaster(value) =
                    put(self, Self::MakeTerminalBroadcaster(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            3 => {
                put(self, Self::CancelMakeTerminalBroadcaster);
            }
            4 => {
                if let Self::SendThisSource(value) =
                    put(self, Self::SendThisSource(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            5 => {
                put(self, Self::CancelSendThisSource);
            }
            6 => {
                put(self, Self::DropConference);
            }
            7 => {
                let around = r.enter();
                if let Self::SubstituteConferenceIdCommand(value) =
                    put(self, Self::SubstituteConferenceIdCommand(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 7)));
            }
        }
    }
}

impl Encode for ConferenceCommand {
    #[inline]
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
                let start = e.enter_addition(0);
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
    #[inline]
    fn blank() -> Self {
        Self {
            conference_identifier: [0; 16],
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.conference_identifier = r.octet_array();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for SubstituteConferenceIdCommand {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::SeenByAtLeastOneOther
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(10, true) {
            0 => {
                put(self, Self::SbeNumber(r.integer(Range::new(0, 9)) as u8));
            }
            1 => {
                if let Self::TerminalNumberAssign(value) =
                    put(self, Self::TerminalNumberAssign(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::TerminalJoinedConference(value) =
                    put(self, Self::TerminalJoinedConference(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::TerminalLeftConference(value) =
                    put(self, Self::TerminalLeftConference(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            4 => {
                put(self, Self::SeenByAtLeastOneOther);
            }
            5 => {
                put(self, Self::CancelSeenByAtLeastOneOther);
            }
            6 => {
                put(self, Self::SeenByAll);
            }
            7 => {
                put(self, Self::CancelSeenByAll);
            }
            8 => {
                if let Self::TerminalYouAreSeeing(value) =
                    put(self, Self::TerminalYouAreSeeing(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            9 => {
                put(self, Self::RequestForFloor);
            }
            10 => {
                r.open_null();
                put(self, Self::WithdrawChairToken);
            }
            11 => {
                let around = r.enter();
                if let Self::FloorRequested(value) =
                    put(self, Self::FloorRequested(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            12 => {
                let around = r.enter();
                if let Self::TerminalYouAreSeeingInSubPictureNumber(value) = put(
                    self,
                    Self::TerminalYouAreSeeingInSubPictureNumber(Decode::blank()),
                ) {
                    value.fill(r);
                }
                r.leave(around);
            }
            13 => {
                let around = r.enter();
                if let Self::VideoIndicateCompose(value) =
                    put(self, Self::VideoIndicateCompose(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            14 => {
                r.open_null();
                put(self, Self::MasterMcu);
            }
            15 => {
                r.open_null();
                put(self, Self::CancelMasterMcu);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 10)));
            }
        }
    }
}

impl Encode for ConferenceIndication {
    #[inline]
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
                let start = e.enter_addition(1);
                value.encode(e);
                e.leave(start);
            }
            Self::TerminalYouAreSeeingInSubPictureNumber(value) => {
                let start = e.enter_addition(2);
                value.encode(e);
                e.leave(start);
            }
            Self::VideoIndicateCompose(value) => {
                let start = e.enter_addition(3);
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
    #[inline]
    fn blank() -> Self {
        Self {
            terminal_number: 0,
            sub_picture_number: 0,
            mcu_number: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.terminal_number = r.integer(Range::new(0, 192)) as u8;
        self.sub_picture_number = r.integer(Range::new(0, 255)) as u8;
        if extended {
            let additions = r.additions(1);
            if additions.has(0) {
                self.mcu_number = Some(r.open_integer(Range::new(0, 192)) as u8);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for TerminalYouAreSeeingInSubPictureNumber {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.mcu_number.is_some()]);
        e.bool(additions.any());
        e.integer(i64::from(self.terminal_number), Range::new(0, 192));
        e.integer(i64::from(self.sub_picture_number), Range::new(0, 255));
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.mcu_number {
                e.open_integer(i64::from(*value), Range::new(0, 192));
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
    #[inline]
    fn blank() -> Self {
        Self {
            composition_number: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.composition_number = r.integer(Range::new(0, 255)) as u8;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for VideoIndicateCompose {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            signal_address: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.signal_address.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::CallInformation(Decode::blank())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(5, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::CallInformation(value) =
                    put(self, Self::CallInformation(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::AddConnection(value) = put(self, Self::AddConnection(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::RemoveConnection(value) =
                    put(self, Self::RemoveConnection(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            4 => {
                if let Self::MaximumHeaderInterval(value) =
                    put(self, Self::MaximumHeaderInterval(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 5)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self {
            max_number_of_additional_connections: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.max_number_of_additional_connections = r.integer(Range::new(1, 65535)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MultilinkRequestCallInformation {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            sequence_number: 0,
            dialing_information: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.sequence_number = r.integer(Range::new(0, 255)) as u8;
        self.dialing_information.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MultilinkRequestAddConnection {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            connection_identifier: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.connection_identifier.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MultilinkRequestRemoveConnection {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_type: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.request_type.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MultilinkRequestMaximumHeaderInterval {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::CurrentIntervalInformation
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::CurrentIntervalInformation);
            }
            1 => {
                put(
                    self,
                    Self::RequestedInterval(r.integer(Range::new(0, 65535)) as u16),
                );
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for MaximumHeaderIntervalRequestType {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::MaximumHeaderInterval(Decode::blank())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(5, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::CallInformation(value) =
                    put(self, Self::CallInformation(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::AddConnection(value) = put(self, Self::AddConnection(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::RemoveConnection(value) =
                    put(self, Self::RemoveConnection(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            4 => {
                if let Self::MaximumHeaderInterval(value) =
                    put(self, Self::MaximumHeaderInterval(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 5)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self {
            dialing_information: Decode::blank(),
            call_association_number: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.dialing_information.fill(r);
        self.call_association_number = r.integer(Range::new(0, 4294967295)) as u32;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MultilinkResponseCallInformation {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            sequence_number: 0,
            response_code: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.sequence_number = r.integer(Range::new(0, 255)) as u8;
        self.response_code.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MultilinkResponseAddConnection {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Accepted
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::Accepted);
            }
            1 => {
                if let Self::Rejected(value) = put(self, Self::Rejected(Decode::blank())) {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for AddConnectionResponseCode {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::ConnectionsNotAvailable
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::ConnectionsNotAvailable);
            }
            1 => {
                put(self, Self::UserRejected);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for AddConnectionRejection {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            connection_identifier: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.connection_identifier.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MultilinkResponseRemoveConnection {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            current_interval: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.current_interval = r.integer(Range::new(0, 65535)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MultilinkResponseMaximumHeaderInterval {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::CrcDesired(Decode::blank())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::CrcDesired(value) = put(self, Self::CrcDesired(Decode::blank())) {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::ExcessiveError(value) =
                    put(self, Self::ExcessiveError(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for MultilinkIndication {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CrcDesired {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            connection_identifier: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.connection_identifier.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ExcessiveError {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Differential(Default::default())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::Differential(value) = put(self, Self::Differential(Default::default()))
                {
                    r.list(value, Size::range(1, 65535), 19);
                }
            }
            2 => {
                put(
                    self,
                    Self::InfoNotAvailable(r.integer(Range::new(1, 65535)) as u16),
                );
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self {
            network_address: Default::default(),
            sub_address: None,
            network_type: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        r.ia5_string(
            &mut self.network_address,
            Size::range(0, 40),
            Alphabet::NUMERIC,
        );
        if preamble & 0x1 != 0 {
            r.ia5_string(
                self.sub_address.get_or_insert_default(),
                Size::range(1, 40),
                Alphabet::IA5,
            );
        }
        r.list(&mut self.network_type, Size::range(1, 255), 3);
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DialingInformationNumber {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.sub_address.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::NIsdn
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                put(self, Self::NIsdn);
            }
            2 => {
                put(self, Self::Gstn);
            }
            3 => {
                r.open_null();
                put(self, Self::Mobile);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self {
            channel_tag: 0,
            sequence_number: 0,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.channel_tag = r.integer(Range::new(0, 4294967295)) as u32;
        self.sequence_number = r.integer(Range::new(0, 4294967295)) as u32;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::GenericRequest
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::SpecificRequest(value) =
                    put(self, Self::SpecificRequest(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            1 => {
                put(self, Self::GenericRequest);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for SendTerminalCapabilitySet {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            multiplex_capability: false,
            capability_table_entry_numbers: None,
            capability_descriptor_numbers: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.multiplex_capability = r.bool();
        if preamble & 0x2 != 0 {
            r.list_of(
                self.capability_table_entry_numbers.get_or_insert_default(),
                Size::range(1, 65535),
                16,
                |r| r.integer(Range::new(1, 65535)) as u16,
            );
        }
        if preamble & 0x1 != 0 {
            r.list_of(
                self.capability_descriptor_numbers.get_or_insert_default(),
                Size::range(1, 256),
                8,
                |r| r.integer(Range::new(0, 255)) as u8,
            );
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for SpecificRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.capability_table_entry_numbers.is_some(),
            self.capability_descriptor_numbers.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::Disconnect
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                put(self, Self::Disconnect);
            }
            2 => {
                if let Self::GstnOptions(value) = put(self, Self::GstnOptions(Decode::blank())) {
                    value.fill(r);
                }
            }
            3 => {
                let around = r.enter();
                if let Self::IsdnOptions(value) = put(self, Self::IsdnOptions(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            4 => {
                let around = r.enter();
                if let Self::GenericInformation(value) =
                    put(self, Self::GenericInformation(Default::default()))
                {
                    r.list(value, Size::ANY, 13);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for EndSessionCommand {
    #[inline]
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
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::GenericInformation(value) => {
                let start = e.enter_addition(1);
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
    #[inline]
    fn blank() -> Self {
        Self::TelephonyMode
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(5, true) {
            0 => {
                put(self, Self::TelephonyMode);
            }
            1 => {
                put(self, Self::V8bis);
            }
            2 => {
                put(self, Self::V34Dsvd);
            }
            3 => {
                put(self, Self::V34DuplexFax);
            }
            4 => {
                put(self, Self::V34H324);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 5)));
            }
        }
    }
}

impl Encode for GstnOptions {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::TelephonyMode
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::TelephonyMode);
            }
            1 => {
                put(self, Self::V140);
            }
            2 => {
                put(self, Self::TerminalOnHold);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for IsdnOptions {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            logical_channel_number: 0,
            r#type: Decode::blank(),
            direction: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.logical_channel_number = r.integer(Range::new(1, 65535)) as u16;
        self.r#type.fill(r);
        if extended {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.direction);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MiscellaneousCommand {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::EqualiseDelay
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(10, true) {
            0 => {
                put(self, Self::EqualiseDelay);
            }
            1 => {
                put(self, Self::ZeroDelay);
            }
            2 => {
                put(self, Self::MultipointModeCommand);
            }
            3 => {
                put(self, Self::CancelMultipointModeCommand);
            }
            4 => {
                put(self, Self::VideoFreezePicture);
            }
            5 => {
                put(self, Self::VideoFastUpdatePicture);
            }
            6 => {
                if let Self::VideoFastUpdateGob(value) =
                    put(self, Self::VideoFastUpdateGob(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            7 => {
                put(
                    self,
                    Self::VideoTemporalSpatialTradeOff(r.integer(Range::new(0, 31)) as u8),
                );
            }
            8 => {
                put(self, Self::VideoSendSyncEveryGob);
            }
            9 => {
                put(self, Self::VideoSendSyncEveryGobCancel);
            }
            10 => {
                let around = r.enter();
                if let Self::VideoFastUpdateMb(value) =
                    put(self, Self::VideoFastUpdateMb(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            11 => {
                put(
                    self,
                    Self::MaxH223MuxPduSize(r.open_integer(Range::new(1, 65535)) as u16),
                );
            }
            12 => {
                let around = r.enter();
                if let Self::EncryptionUpdate(value) =
                    put(self, Self::EncryptionUpdate(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            13 => {
                let around = r.enter();
                if let Self::EncryptionUpdateRequest(value) =
                    put(self, Self::EncryptionUpdateRequest(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            14 => {
                r.open_null();
                put(self, Self::SwitchReceiveMediaOff);
            }
            15 => {
                r.open_null();
                put(self, Self::SwitchReceiveMediaOn);
            }
            16 => {
                let around = r.enter();
                if let Self::ProgressiveRefinementStart(value) =
                    put(self, Self::ProgressiveRefinementStart(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            17 => {
                r.open_null();
                put(self, Self::ProgressiveRefinementAbortOne);
            }
            18 => {
                r.open_null();
                put(self, Self::ProgressiveRefinementAbortContinuous);
            }
            19 => {
                let around = r.enter();
                if let Self::VideoBadMbs(value) = put(self, Self::VideoBadMbs(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            20 => {
                let around = r.enter();
                if let Self::LostPicture(value) = put(self, Self::LostPicture(Default::default())) {
                    r.list(value, Size::ANY, 10);
                }
                r.leave(around);
            }
            21 => {
                let around = r.enter();
                if let Self::LostPartialPicture(value) =
                    put(self, Self::LostPartialPicture(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            22 => {
                let around = r.enter();
                if let Self::RecoveryReferencePicture(value) =
                    put(self, Self::RecoveryReferencePicture(Default::default()))
                {
                    r.list(value, Size::ANY, 10);
                }
                r.leave(around);
            }
            23 => {
                let around = r.enter();
                if let Self::EncryptionUpdateCommand(value) =
                    put(self, Self::EncryptionUpdateCommand(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            24 => {
                let around = r.enter();
                if let Self::EncryptionUpdateAck(value) =
                    put(self, Self::EncryptionUpdateAck(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 10)));
            }
        }
    }
}

impl Encode for MiscellaneousCommandType {
    #[inline]
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
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::MaxH223MuxPduSize(value) => {
                e.choice(11, 10, true);
                e.open_integer(i64::from(*value), Range::new(1, 65535));
            }
            Self::EncryptionUpdate(value) => {
                let start = e.enter_addition(2);
                value.encode(e);
                e.leave(start);
            }
            Self::EncryptionUpdateRequest(value) => {
                let start = e.enter_addition(3);
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
                let start = e.enter_addition(6);
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
                let start = e.enter_addition(9);
                value.encode(e);
                e.leave(start);
            }
            Self::LostPicture(value) => {
                let start = e.enter_addition(10);
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            Self::LostPartialPicture(value) => {
                let start = e.enter_addition(11);
                value.encode(e);
                e.leave(start);
            }
            Self::RecoveryReferencePicture(value) => {
                let start = e.enter_addition(12);
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            Self::EncryptionUpdateCommand(value) => {
                let start = e.enter_addition(13);
                value.encode(e);
                e.leave(start);
            }
            Self::EncryptionUpdateAck(value) => {
                let start = e.enter_addition(14);
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
    #[inline]
    fn blank() -> Self {
        Self {
            first_gob: 0,
            number_of_gobs: 0,
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        self.first_gob = r.integer(Range::new(0, 17)) as u8;
        self.number_of_gobs = r.integer(Range::new(1, 18)) as u8;
    }
}

impl Encode for VideoFastUpdateGob {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            first_gob: None,
            first_mb: None,
            number_of_mbs: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            self.first_gob = Some(r.integer(Range::new(0, 255)) as u8);
        }
        if preamble & 0x1 != 0 {
            self.first_mb = Some(r.integer(Range::new(1, 8192)) as u16);
        }
        self.number_of_mbs = r.integer(Range::new(1, 8192)) as u16;
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for VideoFastUpdateMb {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.first_gob.is_some(),
            self.first_mb.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            repeat_count: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.repeat_count.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::DoOneProgression
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                put(self, Self::DoOneProgression);
            }
            1 => {
                put(self, Self::DoContinuousProgressions);
            }
            2 => {
                put(self, Self::DoOneIndependentProgression);
            }
            3 => {
                put(self, Self::DoContinuousIndependentProgressions);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
        }
    }
}

impl Encode for ProgressiveRefinementRepeatCount {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            first_mb: 0,
            number_of_mbs: 0,
            temporal_reference: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.first_mb = r.integer(Range::new(1, 9216)) as u16;
        self.number_of_mbs = r.integer(Range::new(1, 9216)) as u16;
        self.temporal_reference = r.integer(Range::new(0, 1023)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for VideoBadMbs {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            picture_reference: Decode::blank(),
            first_mb: 0,
            number_of_mbs: 0,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.picture_reference.fill(r);
        self.first_mb = r.integer(Range::new(1, 9216)) as u16;
        self.number_of_mbs = r.integer(Range::new(1, 9216)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            encryption_sync: Decode::blank(),
            multiple_payload_stream: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.encryption_sync.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.multiple_payload_stream);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for EncryptionUpdateCommand {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.multiple_payload_stream.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            synch_flag: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.synch_flag = r.integer(Range::new(0, 255)) as u8;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for EncryptionUpdateAck {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::PictureNumber(0)
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(
                    self,
                    Self::PictureNumber(r.integer(Range::new(0, 1023)) as u16),
                );
            }
            1 => {
                put(
                    self,
                    Self::LongTermPictureIndex(r.integer(Range::new(0, 255)) as u8),
                );
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self::EncryptionIvRequest
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                if let Self::EncryptionSe(value) = put(self, Self::EncryptionSe(Default::default()))
                {
                    r.octet_string(value, Size::ANY);
                }
            }
            1 => {
                put(self, Self::EncryptionIvRequest);
            }
            2 => {
                if let Self::EncryptionAlgorithmId(value) =
                    put(self, Self::EncryptionAlgorithmId(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for EncryptionCommand {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            h233_algorithm_identifier: 0,
            associated_algorithm: Decode::blank(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        self.h233_algorithm_identifier = r.integer(Range::new(0, 255)) as u8;
        self.associated_algorithm.fill(r);
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
    #[inline]
    fn blank() -> Self {
        Self {
            key_protection_method: None,
            synch_flag: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.key_protection_method);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(1);
            if additions.has(0) {
                self.synch_flag = Some(r.open_integer(Range::new(0, 255)) as u8);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for EncryptionUpdateRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.synch_flag.is_some()]);
        e.flags([additions.any(), self.key_protection_method.is_some()]);
        if let Some(value) = &self.key_protection_method {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.synch_flag {
                e.open_integer(i64::from(*value), Range::new(0, 255));
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
    #[inline]
    fn blank() -> Self {
        Self::MasterToSlave
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::MasterToSlave);
            }
            1 => {
                put(self, Self::SlaveToMaster);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for EncryptionUpdateDirection {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            secure_channel: false,
            shared_secret: false,
            cert_protected_key: false,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.secure_channel = r.bool();
        self.shared_secret = r.bool();
        self.cert_protected_key = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for KeyProtectionMethod {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            resource_id: 0,
            bit_rate: 0,
            bit_rate_locked_to_pcr_clock: false,
            bit_rate_locked_to_network_clock: false,
            aal: Decode::blank(),
            multiplex: Decode::blank(),
            reverse_parameters: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.resource_id = r.integer(Range::new(0, 65535)) as u16;
        self.bit_rate = r.integer(Range::new(1, 65535)) as u16;
        self.bit_rate_locked_to_pcr_clock = r.bool();
        self.bit_rate_locked_to_network_clock = r.bool();
        self.aal.fill(r);
        self.multiplex.fill(r);
        self.reverse_parameters.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::Aal5(Decode::blank())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::Aal1(value) = put(self, Self::Aal1(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::Aal5(value) = put(self, Self::Aal5(Decode::blank())) {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for NewAtmVcCommandAal {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            clock_recovery: Decode::blank(),
            error_correction: Decode::blank(),
            structured_data_transfer: false,
            partially_filled_cells: false,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.clock_recovery.fill(r);
        self.error_correction.fill(r);
        self.structured_data_transfer = r.bool();
        self.partially_filled_cells = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for NewAtmVcCommandAal1 {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::NullClockRecovery
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::NullClockRecovery);
            }
            1 => {
                put(self, Self::SrtsClockRecovery);
            }
            2 => {
                put(self, Self::AdaptiveClockRecovery);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for NewAtmVcCommandClockRecovery {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::NullErrorCorrection
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                put(self, Self::NullErrorCorrection);
            }
            1 => {
                put(self, Self::LongInterleaver);
            }
            2 => {
                put(self, Self::ShortInterleaver);
            }
            3 => {
                put(self, Self::ErrorCorrectionOnly);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
        }
    }
}

impl Encode for NewAtmVcCommandErrorCorrection {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            forward_maximum_sdu_size: 0,
            backward_maximum_sdu_size: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.forward_maximum_sdu_size = r.integer(Range::new(0, 65535)) as u16;
        self.backward_maximum_sdu_size = r.integer(Range::new(0, 65535)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for NewAtmVcCommandAal5 {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::NoMultiplex
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::NoMultiplex);
            }
            1 => {
                put(self, Self::TransportStream);
            }
            2 => {
                put(self, Self::ProgramStream);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for NewAtmVcCommandMultiplex {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            bit_rate: 0,
            bit_rate_locked_to_pcr_clock: false,
            bit_rate_locked_to_network_clock: false,
            multiplex: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.bit_rate = r.integer(Range::new(1, 65535)) as u16;
        self.bit_rate_locked_to_pcr_clock = r.bool();
        self.bit_rate_locked_to_network_clock = r.bool();
        self.multiplex.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for NewAtmVcCommandReverseParameters {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::NoMultiplex
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::NoMultiplex);
            }
            1 => {
                put(self, Self::TransportStream);
            }
            2 => {
                put(self, Self::ProgramStream);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for NewAtmVcCommandReverseMultiplex {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            resource_id: 0,
            bit_rate: 0,
            bit_rate_locked_to_pcr_clock: false,
            bit_rate_locked_to_network_clock: false,
            aal: Decode::blank(),
            multiplex: Decode::blank(),
            reverse_parameters: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.resource_id = r.integer(Range::new(0, 65535)) as u16;
        self.bit_rate = r.integer(Range::new(1, 65535)) as u16;
        self.bit_rate_locked_to_pcr_clock = r.bool();
        self.bit_rate_locked_to_network_clock = r.bool();
        self.aal.fill(r);
        self.multiplex.fill(r);
        if extended {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.reverse_parameters);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::Aal5(Decode::blank())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::Aal1(value) = put(self, Self::Aal1(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::Aal5(value) = put(self, Self::Aal5(Decode::blank())) {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for NewAtmVcIndicationAal {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            clock_recovery: Decode::blank(),
            error_correction: Decode::blank(),
            structured_data_transfer: false,
            partially_filled_cells: false,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.clock_recovery.fill(r);
        self.error_correction.fill(r);
        self.structured_data_transfer = r.bool();
        self.partially_filled_cells = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for NewAtmVcIndicationAal1 {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::NullClockRecovery
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::NullClockRecovery);
            }
            1 => {
                put(self, Self::SrtsClockRecovery);
            }
            2 => {
                put(self, Self::AdaptiveClockRecovery);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for NewAtmVcIndicationClockRecovery {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::NullErrorCorrection
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                put(self, Self::NullErrorCorrection);
            }
            1 => {
                put(self, Self::LongInterleaver);
            }
            2 => {
                put(self, Self::ShortInterleaver);
            }
            3 => {
                put(self, Self::ErrorCorrectionOnly);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
        }
    }
}

impl Encode for NewAtmVcIndicationErrorCorrection {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            forward_maximum_sdu_size: 0,
            backward_maximum_sdu_size: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.forward_maximum_sdu_size = r.integer(Range::new(0, 65535)) as u16;
        self.backward_maximum_sdu_size = r.integer(Range::new(0, 65535)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for NewAtmVcIndicationAal5 {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::NoMultiplex
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::NoMultiplex);
            }
            1 => {
                put(self, Self::TransportStream);
            }
            2 => {
                put(self, Self::ProgramStream);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for NewAtmVcIndicationMultiplex {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            bit_rate: 0,
            bit_rate_locked_to_pcr_clock: false,
            bit_rate_locked_to_network_clock: false,
            multiplex: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.bit_rate = r.integer(Range::new(1, 65535)) as u16;
        self.bit_rate_locked_to_pcr_clock = r.bool();
        self.bit_rate_locked_to_network_clock = r.bool();
        self.multiplex.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for NewAtmVcIndicationReverseParameters {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::NoMultiplex
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::NoMultiplex);
            }
            1 => {
                put(self, Self::TransportStream);
            }
            2 => {
                put(self, Self::ProgramStream);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for NewAtmVcIndicationReverseMultiplex {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Request(Decode::blank())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, false) {
            0 => {
                if let Self::Request(value) = put(self, Self::Request(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::Response(value) = put(self, Self::Response(Decode::blank())) {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::Command(value) = put(self, Self::Command(Decode::blank())) {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
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
    #[inline]
    fn blank() -> Self {
        Self {
            cause: Decode::blank(),
            returned_function: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.cause.fill(r);
        if preamble & 0x1 != 0 {
            r.octet_string(self.returned_function.get_or_insert_default(), Size::ANY);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for FunctionNotSupported {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.returned_function.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::SyntaxError
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::SyntaxError);
            }
            1 => {
                put(self, Self::SemanticError);
            }
            2 => {
                put(self, Self::UnknownFunction);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for FunctionNotSupportedCause {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            logical_channel_number: 0,
            r#type: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.logical_channel_number = r.integer(Range::new(1, 65535)) as u16;
        self.r#type.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MiscellaneousIndication {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::LogicalChannelActive
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(10, true) {
            0 => {
                put(self, Self::LogicalChannelActive);
            }
            1 => {
                put(self, Self::LogicalChannelInactive);
            }
            2 => {
                put(self, Self::MultipointConference);
            }
            3 => {
                put(self, Self::CancelMultipointConference);
            }
            4 => {
                put(self, Self::MultipointZeroComm);
            }
            5 => {
                put(self, Self::CancelMultipointZeroComm);
            }
            6 => {
                put(self, Self::MultipointSecondaryStatus);
            }
            7 => {
                put(self, Self::CancelMultipointSecondaryStatus);
            }
            8 => {
                put(self, Self::VideoIndicateReadyToActivate);
            }
            9 => {
                put(
                    self,
                    Self::VideoTemporalSpatialTradeOff(r.integer(Range::new(0, 31)) as u8),
                );
            }
            10 => {
                let around = r.enter();
                if let Self::VideoNotDecodedMbs(value) =
                    put(self, Self::VideoNotDecodedMbs(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            11 => {
                let around = r.enter();
                if let Self::TransportCapability(value) =
                    put(self, Self::TransportCapability(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 10)));
            }
        }
    }
}

impl Encode for MiscellaneousIndicationType {
    #[inline]
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
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::TransportCapability(value) => {
                let start = e.enter_addition(1);
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
    #[inline]
    fn blank() -> Self {
        Self {
            first_mb: 0,
            number_of_mbs: 0,
            temporal_reference: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.first_mb = r.integer(Range::new(1, 8192)) as u16;
        self.number_of_mbs = r.integer(Range::new(1, 8192)) as u16;
        self.temporal_reference = r.integer(Range::new(0, 255)) as u8;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for VideoNotDecodedMbs {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            scope: Decode::blank(),
            estimated_received_jitter_mantissa: 0,
            estimated_received_jitter_exponent: 0,
            skipped_frame_count: None,
            additional_decoder_buffer: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.scope.fill(r);
        self.estimated_received_jitter_mantissa = r.integer(Range::new(0, 3)) as u8;
        self.estimated_received_jitter_exponent = r.integer(Range::new(0, 7)) as u8;
        if preamble & 0x2 != 0 {
            self.skipped_frame_count = Some(r.integer(Range::new(0, 15)) as u8);
        }
        if preamble & 0x1 != 0 {
            self.additional_decoder_buffer = Some(r.integer(Range::new(0, 262143)) as u32);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for JitterIndication {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.skipped_frame_count.is_some(),
            self.additional_decoder_buffer.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::WholeMultiplex
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, false) {
            0 => {
                put(
                    self,
                    Self::LogicalChannelNumber(r.integer(Range::new(1, 65535)) as u16),
                );
            }
            1 => {
                put(
                    self,
                    Self::ResourceId(r.integer(Range::new(0, 65535)) as u16),
                );
            }
            2 => {
                put(self, Self::WholeMultiplex);
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for JitterIndicationScope {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            logical_channel_number1: 0,
            logical_channel_number2: 0,
            skew: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.logical_channel_number1 = r.integer(Range::new(1, 65535)) as u16;
        self.logical_channel_number2 = r.integer(Range::new(1, 65535)) as u16;
        self.skew = r.integer(Range::new(0, 4095)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for H223SkewIndication {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            logical_channel_number1: 0,
            logical_channel_number2: 0,
            maximum_skew: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.logical_channel_number1 = r.integer(Range::new(1, 65535)) as u16;
        self.logical_channel_number2 = r.integer(Range::new(1, 65535)) as u16;
        self.maximum_skew = r.integer(Range::new(0, 4095)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for H2250MaximumSkewIndication {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            vendor: Decode::blank(),
            product_number: None,
            version_number: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.vendor.fill(r);
        if preamble & 0x2 != 0 {
            r.octet_string(
                self.product_number.get_or_insert_default(),
                Size::range(1, 256),
            );
        }
        if preamble & 0x1 != 0 {
            r.octet_string(
                self.version_number.get_or_insert_default(),
                Size::range(1, 256),
            );
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for VendorIdentification {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.product_number.is_some(),
            self.version_number.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::Alphanumeric(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::Alphanumeric(value) = put(self, Self::Alphanumeric(Default::default()))
                {
                    r.general_string(value);
                }
            }
            2 => {
                let around = r.enter();
                if let Self::UserInputSupportIndication(value) =
                    put(self, Self::UserInputSupportIndication(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            3 => {
                let around = r.enter();
                if let Self::Signal(value) = put(self, Self::Signal(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            4 => {
                let around = r.enter();
                if let Self::SignalUpdate(value) = put(self, Self::SignalUpdate(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            5 => {
                let around = r.enter();
                if let Self::ExtendedAlphanumeric(value) =
                    put(self, Self::ExtendedAlphanumeric(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            6 => {
                let around = r.enter();
                if let Self::EncryptedAlphanumeric(value) =
                    put(self, Self::EncryptedAlphanumeric(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            7 => {
                let around = r.enter();
                if let Self::GenericInformation(value) =
                    put(self, Self::GenericInformation(Default::default()))
                {
                    r.list(value, Size::ANY, 13);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for UserInputIndication {
    #[inline]
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
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::Signal(value) => {
                let start = e.enter_addition(1);
                value.encode(e);
                e.leave(start);
            }
            Self::SignalUpdate(value) => {
                let start = e.enter_addition(2);
                value.encode(e);
                e.leave(start);
            }
            Self::ExtendedAlphanumeric(value) => {
                let start = e.enter_addition(3);
                value.encode(e);
                e.leave(start);
            }
            Self::EncryptedAlphanumeric(value) => {
                let start = e.enter_addition(4);
                value.encode(e);
                e.leave(start);
            }
            Self::GenericInformation(value) => {
                let start = e.enter_addition(5);
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
    #[inline]
    fn blank() -> Self {
        Self::BasicString
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                put(self, Self::BasicString);
            }
            2 => {
                put(self, Self::Ia5String);
            }
            3 => {
                put(self, Self::GeneralString);
            }
            4 => {
                r.open_null();
                put(self, Self::EncryptedBasicString);
            }
            5 => {
                r.open_null();
                put(self, Self::EncryptedIa5String);
            }
            6 => {
                r.open_null();
                put(self, Self::EncryptedGeneralString);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
        }
    }
}

impl Encode for UserInputSupportIndication {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            signal_type: Default::default(),
            duration: None,
            rtp: None,
            rtp_payload_indication: None,
            param_s: None,
            encrypted_signal_type: None,
            algorithm_oid: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        r.ia5_string(
            &mut self.signal_type,
            Size::fixed(1),
            &schema::SIGNAL_TYPE_ALPHABET,
        );
        if preamble & 0x2 != 0 {
            self.duration = Some(r.integer(Range::new(1, 65535)) as u16);
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.rtp);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(4);
            self.rtp_payload_indication = r.addition_null(&additions, 0);
            if additions.has(1) {
                let around = r.enter();
                r.optional(&mut self.param_s);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                self.encrypted_signal_type = Some(r.octet_array());
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.object_identifier(self.algorithm_oid.get_or_insert_default());
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([additions.any(), self.duration.is_some(), self.rtp.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            timestamp: None,
            expiration_time: None,
            logical_channel_number: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            self.timestamp = Some(r.integer(Range::new(0, 4294967295)) as u32);
        }
        if preamble & 0x1 != 0 {
            self.expiration_time = Some(r.integer(Range::new(0, 4294967295)) as u32);
        }
        self.logical_channel_number = r.integer(Range::new(1, 65535)) as u16;
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for UserInputSignalRtp {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.timestamp.is_some(),
            self.expiration_time.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            duration: 0,
            rtp: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.duration = r.integer(Range::new(1, 65535)) as u16;
        if preamble & 0x1 != 0 {
            r.optional(&mut self.rtp);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for UserInputSignalUpdate {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.rtp.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            logical_channel_number: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.logical_channel_number = r.integer(Range::new(1, 65535)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for UserInputSignalUpdateRtp {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            alphanumeric: Default::default(),
            rtp_payload_indication: None,
            encrypted_alphanumeric: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        r.general_string(&mut self.alphanumeric);
        if preamble & 0x1 != 0 {
            self.rtp_payload_indication = Some(());
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.encrypted_alphanumeric);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ExtendedAlphanumeric {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.encrypted_alphanumeric.is_some()]);
        e.flags([additions.any(), self.rtp_payload_indication.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            algorithm_oid: Default::default(),
            param_s: None,
            encrypted: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        r.object_identifier(&mut self.algorithm_oid);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.param_s);
        }
        r.octet_string(&mut self.encrypted, Size::ANY);
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for EncryptedExtendedAlphanumeric {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.param_s.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            algorithm_oid: Default::default(),
            param_s: None,
            encrypted: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        r.object_identifier(&mut self.algorithm_oid);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.param_s);
        }
        r.octet_string(&mut self.encrypted, Size::ANY);
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for EncryptedAlphanumeric {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.param_s.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            iv8: None,
            iv16: None,
            iv: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        if preamble & 0x4 != 0 {
            self.iv8 = Some(r.octet_array());
        }
        if preamble & 0x2 != 0 {
            self.iv16 = Some(r.octet_array());
        }
        if preamble & 0x1 != 0 {
            r.octet_string(self.iv.get_or_insert_default(), Size::ANY);
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for Params {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.iv8.is_some(),
            self.iv16.is_some(),
            self.iv.is_some(),
        ]);
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
