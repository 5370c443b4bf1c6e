// Generated from h225.asn (H.225.0 version 8: call signalling and RAS) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::{
    BitString, BmpString, Extension, Ia5String, List, ObjectIdentifier, Octets, UnknownAlternative,
};

use crate::generated::{h235, h245};

/// `H323-UserInformation`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H323UserInformation {
    /// `h323-uu-pdu`: H323-UU-PDU.
    pub h323_uu_pdu: H323UuPdu,
    /// `user-data`: SEQUENCE OPTIONAL.
    pub user_data: Option<UserData>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H323-UserInformation.user-data`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserData {
    /// `protocol-discriminator`: INTEGER (0..255).
    pub protocol_discriminator: u8,
    /// `user-information`: OCTET STRING (SIZE (1..131)).
    pub user_information: Octets,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for UserData {
    fn default() -> Self {
        Self {
            protocol_discriminator: Default::default(),
            user_information: Octets::from([0; 1]),
            extension: Extension::default(),
        }
    }
}

/// `H323-UU-PDU`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H323UuPdu {
    /// `h323-message-body`: CHOICE.
    pub h323_message_body: H323MessageBody,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `h4501SupplementaryService`: SEQUENCE OF OCTET STRING OPTIONAL, addition 0.
    pub h4501_supplementary_service: Option<Vec<Octets>>,
    /// `h245Tunnelling`: BOOLEAN, addition 1.
    pub h245_tunnelling: Option<bool>,
    /// `h245Control`: SEQUENCE OF OCTET STRING OPTIONAL, addition 2.
    pub h245_control: Option<Vec<Octets>>,
    /// `nonStandardControl`: SEQUENCE OF NonStandardParameter OPTIONAL, addition 3.
    pub non_standard_control: Option<Vec<NonStandardParameter>>,
    /// `callLinkage`: CallLinkage OPTIONAL, addition 4.
    pub call_linkage: Option<Box<CallLinkage>>,
    /// `tunnelledSignallingMessage`: SEQUENCE OPTIONAL, addition 5.
    pub tunnelled_signalling_message: Option<Box<TunnelledSignallingMessage>>,
    /// `provisionalRespToH245Tunnelling`: NULL OPTIONAL, addition 6.
    pub provisional_resp_to_h245_tunnelling: Option<()>,
    /// `stimulusControl`: StimulusControl OPTIONAL, addition 7.
    pub stimulus_control: Option<Box<StimulusControl>>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 8.
    pub generic_data: Option<Vec<GenericData>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H323-UU-PDU.h323-message-body`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum H323MessageBody {
    /// `setup`: Setup-UUIE.
    Setup(Box<SetupUuie>),
    /// `callProceeding`: CallProceeding-UUIE.
    CallProceeding(Box<CallProceedingUuie>),
    /// `connect`: Connect-UUIE.
    Connect(Box<ConnectUuie>),
    /// `alerting`: Alerting-UUIE.
    Alerting(Box<AlertingUuie>),
    /// `information`: Information-UUIE.
    Information(Box<InformationUuie>),
    /// `releaseComplete`: ReleaseComplete-UUIE.
    ReleaseComplete(Box<ReleaseCompleteUuie>),
    /// `facility`: Facility-UUIE.
    Facility(Box<FacilityUuie>),
    /// `progress`: Progress-UUIE, addition 0.
    Progress(Box<ProgressUuie>),
    /// `empty`, addition 1.
    Empty,
    /// `status`: Status-UUIE, addition 2.
    Status(Box<StatusUuie>),
    /// `statusInquiry`: StatusInquiry-UUIE, addition 3.
    StatusInquiry(Box<StatusInquiryUuie>),
    /// `setupAcknowledge`: SetupAcknowledge-UUIE, addition 4.
    SetupAcknowledge(Box<SetupAcknowledgeUuie>),
    /// `notify`: Notify-UUIE, addition 5.
    Notify(Box<NotifyUuie>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for H323MessageBody {
    fn default() -> Self {
        Self::Setup(Default::default())
    }
}

/// `H323-UU-PDU.tunnelledSignallingMessage`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TunnelledSignallingMessage {
    /// `tunnelledProtocolID`: TunnelledProtocol.
    pub tunnelled_protocol_id: TunnelledProtocol,
    /// `messageContent`: SEQUENCE OF OCTET STRING.
    pub message_content: Vec<Octets>,
    /// `tunnellingRequired`: NULL OPTIONAL.
    pub tunnelling_required: Option<()>,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `StimulusControl`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StimulusControl {
    /// `nonStandard`: NonStandardParameter OPTIONAL.
    pub non_standard: Option<Box<NonStandardParameter>>,
    /// `isText`: NULL OPTIONAL.
    pub is_text: Option<()>,
    /// `h248Message`: OCTET STRING OPTIONAL.
    pub h248_message: Option<Octets>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `Setup-UUIE`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SetupUuie {
    /// `protocolIdentifier`: ProtocolIdentifier.
    pub protocol_identifier: ProtocolIdentifier,
    /// `h245Address`: TransportAddress OPTIONAL.
    pub h245_address: Option<TransportAddress>,
    /// `sourceAddress`: SEQUENCE OF AliasAddress OPTIONAL.
    pub source_address: Option<List<AliasAddress, 2>>,
    /// `sourceInfo`: EndpointType.
    pub source_info: EndpointType,
    /// `destinationAddress`: SEQUENCE OF AliasAddress OPTIONAL.
    pub destination_address: Option<List<AliasAddress, 2>>,
    /// `destCallSignalAddress`: TransportAddress OPTIONAL.
    pub dest_call_signal_address: Option<TransportAddress>,
    /// `destExtraCallInfo`: SEQUENCE OF AliasAddress OPTIONAL.
    pub dest_extra_call_info: Option<List<AliasAddress, 2>>,
    /// `destExtraCRV`: SEQUENCE OF CallReferenceValue OPTIONAL.
    pub dest_extra_crv: Option<List<CallReferenceValue, 8>>,
    /// `activeMC`: BOOLEAN.
    pub active_mc: bool,
    /// `conferenceID`: ConferenceIdentifier.
    pub conference_id: ConferenceIdentifier,
    /// `conferenceGoal`: CHOICE.
    pub conference_goal: ConferenceGoal,
    /// `callServices`: QseriesOptions OPTIONAL.
    pub call_services: Option<QseriesOptions>,
    /// `callType`: CallType.
    pub call_type: CallType,
    /// `sourceCallSignalAddress`: TransportAddress OPTIONAL, addition 0.
    pub source_call_signal_address: Option<TransportAddress>,
    /// `remoteExtensionAddress`: AliasAddress OPTIONAL, addition 1.
    pub remote_extension_address: Option<AliasAddress>,
    /// `callIdentifier`: CallIdentifier, addition 2.
    pub call_identifier: Option<CallIdentifier>,
    /// `h245SecurityCapability`: SEQUENCE OF H245Security OPTIONAL, addition 3.
    pub h245_security_capability: Option<Vec<H245Security>>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 4.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 5.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `fastStart`: SEQUENCE OF OCTET STRING OPTIONAL, addition 6.
    pub fast_start: Option<Vec<Octets>>,
    /// `mediaWaitForConnect`: BOOLEAN, addition 7.
    pub media_wait_for_connect: Option<bool>,
    /// `canOverlapSend`: BOOLEAN, addition 8.
    pub can_overlap_send: Option<bool>,
    /// `endpointIdentifier`: EndpointIdentifier OPTIONAL, addition 9.
    pub endpoint_identifier: Option<EndpointIdentifier>,
    /// `multipleCalls`: BOOLEAN, addition 10.
    pub multiple_calls: Option<bool>,
    /// `maintainConnection`: BOOLEAN, addition 11.
    pub maintain_connection: Option<bool>,
    /// `connectionParameters`: SEQUENCE OPTIONAL, addition 12.
    pub connection_parameters: Option<Box<ConnectionParameters>>,
    /// `language`: SEQUENCE OF IA5String (SIZE (1..32)) OPTIONAL, addition 13.
    pub language: Option<Vec<Ia5String>>,
    /// `presentationIndicator`: PresentationIndicator OPTIONAL, addition 14.
    pub presentation_indicator: Option<PresentationIndicator>,
    /// `screeningIndicator`: ScreeningIndicator OPTIONAL, addition 15.
    pub screening_indicator: Option<ScreeningIndicator>,
    /// `serviceControl`: SEQUENCE OF ServiceControlSession OPTIONAL, addition 16.
    pub service_control: Option<Vec<ServiceControlSession>>,
    /// `symmetricOperationRequired`: NULL OPTIONAL, addition 17.
    pub symmetric_operation_required: Option<()>,
    /// `capacity`: CallCapacity OPTIONAL, addition 18.
    pub capacity: Option<CallCapacity>,
    /// `circuitInfo`: CircuitInfo OPTIONAL, addition 19.
    pub circuit_info: Option<Box<CircuitInfo>>,
    /// `desiredProtocols`: SEQUENCE OF SupportedProtocols OPTIONAL, addition 20.
    pub desired_protocols: Option<Vec<SupportedProtocols>>,
    /// `neededFeatures`: SEQUENCE OF FeatureDescriptor OPTIONAL, addition 21.
    pub needed_features: Option<Vec<FeatureDescriptor>>,
    /// `desiredFeatures`: SEQUENCE OF FeatureDescriptor OPTIONAL, addition 22.
    pub desired_features: Option<Vec<FeatureDescriptor>>,
    /// `supportedFeatures`: SEQUENCE OF FeatureDescriptor OPTIONAL, addition 23.
    pub supported_features: Option<Vec<FeatureDescriptor>>,
    /// `parallelH245Control`: SEQUENCE OF OCTET STRING OPTIONAL, addition 24.
    pub parallel_h245_control: Option<Vec<Octets>>,
    /// `additionalSourceAddresses`: SEQUENCE OF ExtendedAliasAddress OPTIONAL, addition 25.
    pub additional_source_addresses: Option<Vec<ExtendedAliasAddress>>,
    /// `hopCount`: INTEGER (1..31) OPTIONAL, addition 26.
    pub hop_count: Option<u8>,
    /// `displayName`: SEQUENCE OF DisplayName OPTIONAL, addition 27.
    pub display_name: Option<Vec<DisplayName>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `Setup-UUIE.conferenceGoal`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ConferenceGoal {
    /// `create`.
    #[default]
    Create,
    /// `join`.
    Join,
    /// `invite`.
    Invite,
    /// `capability-negotiation`, addition 0.
    CapabilityNegotiation,
    /// `callIndependentSupplementaryService`, addition 1.
    CallIndependentSupplementaryService,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `Setup-UUIE.connectionParameters`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectionParameters {
    /// `connectionType`: ScnConnectionType.
    pub connection_type: ScnConnectionType,
    /// `numberOfScnConnections`: INTEGER (0..65535).
    pub number_of_scn_connections: u16,
    /// `connectionAggregation`: ScnConnectionAggregation.
    pub connection_aggregation: ScnConnectionAggregation,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `SetupAcknowledge-UUIE`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SetupAcknowledgeUuie {
    /// `protocolIdentifier`: ProtocolIdentifier.
    pub protocol_identifier: ProtocolIdentifier,
    /// `callIdentifier`: CallIdentifier.
    pub call_identifier: CallIdentifier,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CallProceeding-UUIE`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallProceedingUuie {
    /// `protocolIdentifier`: ProtocolIdentifier.
    pub protocol_identifier: ProtocolIdentifier,
    /// `destinationInfo`: EndpointType.
    pub destination_info: EndpointType,
    /// `h245Address`: TransportAddress OPTIONAL.
    pub h245_address: Option<TransportAddress>,
    /// `callIdentifier`: CallIdentifier, addition 0.
    pub call_identifier: Option<CallIdentifier>,
    /// `h245SecurityMode`: H245Security OPTIONAL, addition 1.
    pub h245_security_mode: Option<H245Security>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 2.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 3.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `fastStart`: SEQUENCE OF OCTET STRING OPTIONAL, addition 4.
    pub fast_start: Option<Vec<Octets>>,
    /// `multipleCalls`: BOOLEAN, addition 5.
    pub multiple_calls: Option<bool>,
    /// `maintainConnection`: BOOLEAN, addition 6.
    pub maintain_connection: Option<bool>,
    /// `fastConnectRefused`: NULL OPTIONAL, addition 7.
    pub fast_connect_refused: Option<()>,
    /// `featureSet`: FeatureSet OPTIONAL, addition 8.
    pub feature_set: Option<Box<FeatureSet>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `Progress-UUIE`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProgressUuie {
    /// `protocolIdentifier`: ProtocolIdentifier.
    pub protocol_identifier: ProtocolIdentifier,
    /// `destinationInfo`: EndpointType.
    pub destination_info: EndpointType,
    /// `h245Address`: TransportAddress OPTIONAL.
    pub h245_address: Option<TransportAddress>,
    /// `callIdentifier`: CallIdentifier.
    pub call_identifier: CallIdentifier,
    /// `h245SecurityMode`: H245Security OPTIONAL.
    pub h245_security_mode: Option<H245Security>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `fastStart`: SEQUENCE OF OCTET STRING OPTIONAL.
    pub fast_start: Option<Vec<Octets>>,
    /// `multipleCalls`: BOOLEAN, addition 0.
    pub multiple_calls: Option<bool>,
    /// `maintainConnection`: BOOLEAN, addition 1.
    pub maintain_connection: Option<bool>,
    /// `fastConnectRefused`: NULL OPTIONAL, addition 2.
    pub fast_connect_refused: Option<()>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `Alerting-UUIE`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AlertingUuie {
    /// `protocolIdentifier`: ProtocolIdentifier.
    pub protocol_identifier: ProtocolIdentifier,
    /// `destinationInfo`: EndpointType.
    pub destination_info: EndpointType,
    /// `h245Address`: TransportAddress OPTIONAL.
    pub h245_address: Option<TransportAddress>,
    /// `callIdentifier`: CallIdentifier, addition 0.
    pub call_identifier: Option<CallIdentifier>,
    /// `h245SecurityMode`: H245Security OPTIONAL, addition 1.
    pub h245_security_mode: Option<H245Security>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 2.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 3.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `fastStart`: SEQUENCE OF OCTET STRING OPTIONAL, addition 4.
    pub fast_start: Option<Vec<Octets>>,
    /// `multipleCalls`: BOOLEAN, addition 5.
    pub multiple_calls: Option<bool>,
    /// `maintainConnection`: BOOLEAN, addition 6.
    pub maintain_connection: Option<bool>,
    /// `alertingAddress`: SEQUENCE OF AliasAddress OPTIONAL, addition 7.
    pub alerting_address: Option<Vec<AliasAddress>>,
    /// `presentationIndicator`: PresentationIndicator OPTIONAL, addition 8.
    pub presentation_indicator: Option<PresentationIndicator>,
    /// `screeningIndicator`: ScreeningIndicator OPTIONAL, addition 9.
    pub screening_indicator: Option<ScreeningIndicator>,
    /// `fastConnectRefused`: NULL OPTIONAL, addition 10.
    pub fast_connect_refused: Option<()>,
    /// `serviceControl`: SEQUENCE OF ServiceControlSession OPTIONAL, addition 11.
    pub service_control: Option<Vec<ServiceControlSession>>,
    /// `capacity`: CallCapacity OPTIONAL, addition 12.
    pub capacity: Option<CallCapacity>,
    /// `featureSet`: FeatureSet OPTIONAL, addition 13.
    pub feature_set: Option<Box<FeatureSet>>,
    /// `displayName`: SEQUENCE OF DisplayName OPTIONAL, addition 14.
    pub display_name: Option<Vec<DisplayName>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `Connect-UUIE`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectUuie {
    /// `protocolIdentifier`: ProtocolIdentifier.
    pub protocol_identifier: ProtocolIdentifier,
    /// `h245Address`: TransportAddress OPTIONAL.
    pub h245_address: Option<TransportAddress>,
    /// `destinationInfo`: EndpointType.
    pub destination_info: EndpointType,
    /// `conferenceID`: ConferenceIdentifier.
    pub conference_id: ConferenceIdentifier,
    /// `callIdentifier`: CallIdentifier, addition 0.
    pub call_identifier: Option<CallIdentifier>,
    /// `h245SecurityMode`: H245Security OPTIONAL, addition 1.
    pub h245_security_mode: Option<H245Security>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 2.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 3.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `fastStart`: SEQUENCE OF OCTET STRING OPTIONAL, addition 4.
    pub fast_start: Option<Vec<Octets>>,
    /// `multipleCalls`: BOOLEAN, addition 5.
    pub multiple_calls: Option<bool>,
    /// `maintainConnection`: BOOLEAN, addition 6.
    pub maintain_connection: Option<bool>,
    /// `language`: SEQUENCE OF IA5String (SIZE (1..32)) OPTIONAL, addition 7.
    pub language: Option<Vec<Ia5String>>,
    /// `connectedAddress`: SEQUENCE OF AliasAddress OPTIONAL, addition 8.
    pub connected_address: Option<Vec<AliasAddress>>,
    /// `presentationIndicator`: PresentationIndicator OPTIONAL, addition 9.
    pub presentation_indicator: Option<PresentationIndicator>,
    /// `screeningIndicator`: ScreeningIndicator OPTIONAL, addition 10.
    pub screening_indicator: Option<ScreeningIndicator>,
    /// `fastConnectRefused`: NULL OPTIONAL, addition 11.
    pub fast_connect_refused: Option<()>,
    /// `serviceControl`: SEQUENCE OF ServiceControlSession OPTIONAL, addition 12.
    pub service_control: Option<Vec<ServiceControlSession>>,
    /// `capacity`: CallCapacity OPTIONAL, addition 13.
    pub capacity: Option<CallCapacity>,
    /// `featureSet`: FeatureSet OPTIONAL, addition 14.
    pub feature_set: Option<Box<FeatureSet>>,
    /// `displayName`: SEQUENCE OF DisplayName OPTIONAL, addition 15.
    pub display_name: Option<Vec<DisplayName>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `Information-UUIE`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InformationUuie {
    /// `protocolIdentifier`: ProtocolIdentifier.
    pub protocol_identifier: ProtocolIdentifier,
    /// `callIdentifier`: CallIdentifier, addition 0.
    pub call_identifier: Option<CallIdentifier>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 1.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 2.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `fastStart`: SEQUENCE OF OCTET STRING OPTIONAL, addition 3.
    pub fast_start: Option<Vec<Octets>>,
    /// `fastConnectRefused`: NULL OPTIONAL, addition 4.
    pub fast_connect_refused: Option<()>,
    /// `circuitInfo`: CircuitInfo OPTIONAL, addition 5.
    pub circuit_info: Option<Box<CircuitInfo>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `Notify-UUIE`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NotifyUuie {
    /// `protocolIdentifier`: ProtocolIdentifier.
    pub protocol_identifier: ProtocolIdentifier,
    /// `callIdentifier`: CallIdentifier.
    pub call_identifier: CallIdentifier,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `connectedAddress`: SEQUENCE OF AliasAddress OPTIONAL, addition 0.
    pub connected_address: Option<Vec<AliasAddress>>,
    /// `presentationIndicator`: PresentationIndicator OPTIONAL, addition 1.
    pub presentation_indicator: Option<PresentationIndicator>,
    /// `screeningIndicator`: ScreeningIndicator OPTIONAL, addition 2.
    pub screening_indicator: Option<ScreeningIndicator>,
    /// `destinationInfo`: EndpointType OPTIONAL, addition 3.
    pub destination_info: Option<Box<EndpointType>>,
    /// `displayName`: SEQUENCE OF DisplayName OPTIONAL, addition 4.
    pub display_name: Option<Vec<DisplayName>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `Facility-UUIE`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FacilityUuie {
    /// `protocolIdentifier`: ProtocolIdentifier.
    pub protocol_identifier: ProtocolIdentifier,
    /// `alternativeAddress`: TransportAddress OPTIONAL.
    pub alternative_address: Option<TransportAddress>,
    /// `alternativeAliasAddress`: SEQUENCE OF AliasAddress OPTIONAL.
    pub alternative_alias_address: Option<List<AliasAddress, 2>>,
    /// `conferenceID`: ConferenceIdentifier OPTIONAL.
    pub conference_id: Option<ConferenceIdentifier>,
    /// `reason`: FacilityReason.
    pub reason: FacilityReason,
    /// `callIdentifier`: CallIdentifier, addition 0.
    pub call_identifier: Option<CallIdentifier>,
    /// `destExtraCallInfo`: SEQUENCE OF AliasAddress OPTIONAL, addition 1.
    pub dest_extra_call_info: Option<Vec<AliasAddress>>,
    /// `remoteExtensionAddress`: AliasAddress OPTIONAL, addition 2.
    pub remote_extension_address: Option<AliasAddress>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 3.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 4.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `conferences`: SEQUENCE OF ConferenceList OPTIONAL, addition 5.
    pub conferences: Option<Vec<ConferenceList>>,
    /// `h245Address`: TransportAddress OPTIONAL, addition 6.
    pub h245_address: Option<TransportAddress>,
    /// `fastStart`: SEQUENCE OF OCTET STRING OPTIONAL, addition 7.
    pub fast_start: Option<Vec<Octets>>,
    /// `multipleCalls`: BOOLEAN, addition 8.
    pub multiple_calls: Option<bool>,
    /// `maintainConnection`: BOOLEAN, addition 9.
    pub maintain_connection: Option<bool>,
    /// `fastConnectRefused`: NULL OPTIONAL, addition 10.
    pub fast_connect_refused: Option<()>,
    /// `serviceControl`: SEQUENCE OF ServiceControlSession OPTIONAL, addition 11.
    pub service_control: Option<Vec<ServiceControlSession>>,
    /// `circuitInfo`: CircuitInfo OPTIONAL, addition 12.
    pub circuit_info: Option<Box<CircuitInfo>>,
    /// `featureSet`: FeatureSet OPTIONAL, addition 13.
    pub feature_set: Option<Box<FeatureSet>>,
    /// `destinationInfo`: EndpointType OPTIONAL, addition 14.
    pub destination_info: Option<Box<EndpointType>>,
    /// `h245SecurityMode`: H245Security OPTIONAL, addition 15.
    pub h245_security_mode: Option<H245Security>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `FacilityReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum FacilityReason {
    /// `routeCallToGatekeeper`.
    #[default]
    RouteCallToGatekeeper,
    /// `callForwarded`.
    CallForwarded,
    /// `routeCallToMC`.
    RouteCallToMc,
    /// `undefinedReason`.
    UndefinedReason,
    /// `conferenceListChoice`, addition 0.
    ConferenceListChoice,
    /// `startH245`, addition 1.
    StartH245,
    /// `noH245`, addition 2.
    NoH245,
    /// `newTokens`, addition 3.
    NewTokens,
    /// `featureSetUpdate`, addition 4.
    FeatureSetUpdate,
    /// `forwardedElements`, addition 5.
    ForwardedElements,
    /// `transportedInformation`, addition 6.
    TransportedInformation,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `ConferenceList`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConferenceList {
    /// `conferenceID`: ConferenceIdentifier OPTIONAL.
    pub conference_id: Option<ConferenceIdentifier>,
    /// `conferenceAlias`: AliasAddress OPTIONAL.
    pub conference_alias: Option<AliasAddress>,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ReleaseComplete-UUIE`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseCompleteUuie {
    /// `protocolIdentifier`: ProtocolIdentifier.
    pub protocol_identifier: ProtocolIdentifier,
    /// `reason`: ReleaseCompleteReason OPTIONAL.
    pub reason: Option<ReleaseCompleteReason>,
    /// `callIdentifier`: CallIdentifier, addition 0.
    pub call_identifier: Option<CallIdentifier>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 1.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 2.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `busyAddress`: SEQUENCE OF AliasAddress OPTIONAL, addition 3.
    pub busy_address: Option<Vec<AliasAddress>>,
    /// `presentationIndicator`: PresentationIndicator OPTIONAL, addition 4.
    pub presentation_indicator: Option<PresentationIndicator>,
    /// `screeningIndicator`: ScreeningIndicator OPTIONAL, addition 5.
    pub screening_indicator: Option<ScreeningIndicator>,
    /// `capacity`: CallCapacity OPTIONAL, addition 6.
    pub capacity: Option<CallCapacity>,
    /// `serviceControl`: SEQUENCE OF ServiceControlSession OPTIONAL, addition 7.
    pub service_control: Option<Vec<ServiceControlSession>>,
    /// `featureSet`: FeatureSet OPTIONAL, addition 8.
    pub feature_set: Option<Box<FeatureSet>>,
    /// `destinationInfo`: EndpointType OPTIONAL, addition 9.
    pub destination_info: Option<Box<EndpointType>>,
    /// `displayName`: SEQUENCE OF DisplayName OPTIONAL, addition 10.
    pub display_name: Option<Vec<DisplayName>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ReleaseCompleteReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ReleaseCompleteReason {
    /// `noBandwidth`.
    #[default]
    NoBandwidth,
    /// `gatekeeperResources`.
    GatekeeperResources,
    /// `unreachableDestination`.
    UnreachableDestination,
    /// `destinationRejection`.
    DestinationRejection,
    /// `invalidRevision`.
    InvalidRevision,
    /// `noPermission`.
    NoPermission,
    /// `unreachableGatekeeper`.
    UnreachableGatekeeper,
    /// `gatewayResources`.
    GatewayResources,
    /// `badFormatAddress`.
    BadFormatAddress,
    /// `adaptiveBusy`.
    AdaptiveBusy,
    /// `inConf`.
    InConf,
    /// `undefinedReason`.
    UndefinedReason,
    /// `facilityCallDeflection`, addition 0.
    FacilityCallDeflection,
    /// `securityDenied`, addition 1.
    SecurityDenied,
    /// `calledPartyNotRegistered`, addition 2.
    CalledPartyNotRegistered,
    /// `callerNotRegistered`, addition 3.
    CallerNotRegistered,
    /// `newConnectionNeeded`, addition 4.
    NewConnectionNeeded,
    /// `nonStandardReason`: NonStandardParameter, addition 5.
    NonStandardReason(Box<NonStandardParameter>),
    /// `replaceWithConferenceInvite`: ConferenceIdentifier, addition 6.
    ReplaceWithConferenceInvite(ConferenceIdentifier),
    /// `genericDataReason`, addition 7.
    GenericDataReason,
    /// `neededFeatureNotSupported`, addition 8.
    NeededFeatureNotSupported,
    /// `tunnelledSignallingRejected`, addition 9.
    TunnelledSignallingRejected,
    /// `invalidCID`, addition 10.
    InvalidCid,
    /// `securityError`: SecurityErrors, addition 11.
    SecurityError(SecurityErrors),
    /// `hopCountExceeded`, addition 12.
    HopCountExceeded,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `Status-UUIE`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StatusUuie {
    /// `protocolIdentifier`: ProtocolIdentifier.
    pub protocol_identifier: ProtocolIdentifier,
    /// `callIdentifier`: CallIdentifier.
    pub call_identifier: CallIdentifier,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `StatusInquiry-UUIE`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StatusInquiryUuie {
    /// `protocolIdentifier`: ProtocolIdentifier.
    pub protocol_identifier: ProtocolIdentifier,
    /// `callIdentifier`: CallIdentifier.
    pub call_identifier: CallIdentifier,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ScnConnectionType`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ScnConnectionType {
    /// `unknown`.
    #[default]
    NotKnown,
    /// `bChannel`.
    BChannel,
    /// `hybrid2x64`.
    Hybrid2x64,
    /// `hybrid384`.
    Hybrid384,
    /// `hybrid1536`.
    Hybrid1536,
    /// `hybrid1920`.
    Hybrid1920,
    /// `multirate`.
    Multirate,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `ScnConnectionAggregation`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ScnConnectionAggregation {
    /// `auto`.
    #[default]
    Auto,
    /// `none`.
    None,
    /// `h221`.
    H221,
    /// `bonded-mode1`.
    BondedMode1,
    /// `bonded-mode2`.
    BondedMode2,
    /// `bonded-mode3`.
    BondedMode3,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `PresentationIndicator`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum PresentationIndicator {
    /// `presentationAllowed`.
    #[default]
    PresentationAllowed,
    /// `presentationRestricted`.
    PresentationRestricted,
    /// `addressNotAvailable`.
    AddressNotAvailable,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `ScreeningIndicator`: ENUMERATED.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ScreeningIndicator {
    /// `userProvidedNotScreened`.
    #[default]
    UserProvidedNotScreened,
    /// `userProvidedVerifiedAndPassed`.
    UserProvidedVerifiedAndPassed,
    /// `userProvidedVerifiedAndFailed`.
    UserProvidedVerifiedAndFailed,
    /// `networkProvided`.
    NetworkProvided,
    /// A value of a later edition: its number among the additions, from 0.
    Unknown(u32),
}

/// `QseriesOptions`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QseriesOptions {
    /// `q932Full`: BOOLEAN.
    pub q932_full: bool,
    /// `q951Full`: BOOLEAN.
    pub q951_full: bool,
    /// `q952Full`: BOOLEAN.
    pub q952_full: bool,
    /// `q953Full`: BOOLEAN.
    pub q953_full: bool,
    /// `q955Full`: BOOLEAN.
    pub q955_full: bool,
    /// `q956Full`: BOOLEAN.
    pub q956_full: bool,
    /// `q957Full`: BOOLEAN.
    pub q957_full: bool,
    /// `q954Info`: Q954Details.
    pub q954_info: Q954Details,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `Q954Details`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Q954Details {
    /// `conferenceCalling`: BOOLEAN.
    pub conference_calling: bool,
    /// `threePartyService`: BOOLEAN.
    pub three_party_service: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RasMessage`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::large_enum_variant, reason = "decoded without allocating")]
pub enum RasMessage {
    /// `gatekeeperRequest`: GatekeeperRequest.
    GatekeeperRequest(GatekeeperRequest),
    /// `gatekeeperConfirm`: GatekeeperConfirm.
    GatekeeperConfirm(GatekeeperConfirm),
    /// `gatekeeperReject`: GatekeeperReject.
    GatekeeperReject(GatekeeperReject),
    /// `registrationRequest`: RegistrationRequest.
    RegistrationRequest(RegistrationRequest),
    /// `registrationConfirm`: RegistrationConfirm.
    RegistrationConfirm(RegistrationConfirm),
    /// `registrationReject`: RegistrationReject.
    RegistrationReject(RegistrationReject),
    /// `unregistrationRequest`: UnregistrationRequest.
    UnregistrationRequest(UnregistrationRequest),
    /// `unregistrationConfirm`: UnregistrationConfirm.
    UnregistrationConfirm(UnregistrationConfirm),
    /// `unregistrationReject`: UnregistrationReject.
    UnregistrationReject(UnregistrationReject),
    /// `admissionRequest`: AdmissionRequest.
    AdmissionRequest(AdmissionRequest),
    /// `admissionConfirm`: AdmissionConfirm.
    AdmissionConfirm(AdmissionConfirm),
    /// `admissionReject`: AdmissionReject.
    AdmissionReject(AdmissionReject),
    /// `bandwidthRequest`: BandwidthRequest.
    BandwidthRequest(BandwidthRequest),
    /// `bandwidthConfirm`: BandwidthConfirm.
    BandwidthConfirm(BandwidthConfirm),
    /// `bandwidthReject`: BandwidthReject.
    BandwidthReject(BandwidthReject),
    /// `disengageRequest`: DisengageRequest.
    DisengageRequest(DisengageRequest),
    /// `disengageConfirm`: DisengageConfirm.
    DisengageConfirm(DisengageConfirm),
    /// `disengageReject`: DisengageReject.
    DisengageReject(DisengageReject),
    /// `locationRequest`: LocationRequest.
    LocationRequest(LocationRequest),
    /// `locationConfirm`: LocationConfirm.
    LocationConfirm(LocationConfirm),
    /// `locationReject`: LocationReject.
    LocationReject(LocationReject),
    /// `infoRequest`: InfoRequest.
    InfoRequest(InfoRequest),
    /// `infoRequestResponse`: InfoRequestResponse.
    InfoRequestResponse(InfoRequestResponse),
    /// `nonStandardMessage`: NonStandardMessage.
    NonStandardMessage(NonStandardMessage),
    /// `unknownMessageResponse`: UnknownMessageResponse.
    UnknownMessageResponse(UnknownMessageResponse),
    /// `requestInProgress`: RequestInProgress, addition 0.
    RequestInProgress(RequestInProgress),
    /// `resourcesAvailableIndicate`: ResourcesAvailableIndicate, addition 1.
    ResourcesAvailableIndicate(ResourcesAvailableIndicate),
    /// `resourcesAvailableConfirm`: ResourcesAvailableConfirm, addition 2.
    ResourcesAvailableConfirm(ResourcesAvailableConfirm),
    /// `infoRequestAck`: InfoRequestAck, addition 3.
    InfoRequestAck(InfoRequestAck),
    /// `infoRequestNak`: InfoRequestNak, addition 4.
    InfoRequestNak(InfoRequestNak),
    /// `serviceControlIndication`: ServiceControlIndication, addition 5.
    ServiceControlIndication(ServiceControlIndication),
    /// `serviceControlResponse`: ServiceControlResponse, addition 6.
    ServiceControlResponse(ServiceControlResponse),
    /// `admissionConfirmSequence`: SEQUENCE OF AdmissionConfirm, addition 7.
    AdmissionConfirmSequence(Vec<AdmissionConfirm>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for RasMessage {
    fn default() -> Self {
        Self::GatekeeperRequest(Default::default())
    }
}

/// `GatekeeperRequest`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GatekeeperRequest {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `protocolIdentifier`: ProtocolIdentifier.
    pub protocol_identifier: ProtocolIdentifier,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `rasAddress`: TransportAddress.
    pub ras_address: TransportAddress,
    /// `endpointType`: EndpointType.
    pub endpoint_type: EndpointType,
    /// `gatekeeperIdentifier`: GatekeeperIdentifier OPTIONAL.
    pub gatekeeper_identifier: Option<GatekeeperIdentifier>,
    /// `callServices`: QseriesOptions OPTIONAL.
    pub call_services: Option<QseriesOptions>,
    /// `endpointAlias`: SEQUENCE OF AliasAddress OPTIONAL.
    pub endpoint_alias: Option<List<AliasAddress, 2>>,
    /// `alternateEndpoints`: SEQUENCE OF Endpoint OPTIONAL, addition 0.
    pub alternate_endpoints: Option<Vec<Endpoint>>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 1.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 2.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `authenticationCapability`: SEQUENCE OF AuthenticationMechanism OPTIONAL, addition 3.
    pub authentication_capability: Option<Vec<h235::AuthenticationMechanism>>,
    /// `algorithmOIDs`: SEQUENCE OF OBJECT IDENTIFIER OPTIONAL, addition 4.
    pub algorithm_oids: Option<Vec<ObjectIdentifier>>,
    /// `integrity`: SEQUENCE OF IntegrityMechanism OPTIONAL, addition 5.
    pub integrity: Option<Vec<IntegrityMechanism>>,
    /// `integrityCheckValue`: ICV OPTIONAL, addition 6.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `supportsAltGK`: NULL OPTIONAL, addition 7.
    pub supports_alt_gk: Option<()>,
    /// `featureSet`: FeatureSet OPTIONAL, addition 8.
    pub feature_set: Option<Box<FeatureSet>>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 9.
    pub generic_data: Option<Vec<GenericData>>,
    /// `supportsAssignedGK`: BOOLEAN, addition 10.
    pub supports_assigned_gk: Option<bool>,
    /// `assignedGatekeeper`: AlternateGK OPTIONAL, addition 11.
    pub assigned_gatekeeper: Option<Box<AlternateGk>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for GatekeeperRequest {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            protocol_identifier: Default::default(),
            non_standard_data: None,
            ras_address: Default::default(),
            endpoint_type: Default::default(),
            gatekeeper_identifier: None,
            call_services: None,
            endpoint_alias: None,
            alternate_endpoints: None,
            tokens: None,
            crypto_tokens: None,
            authentication_capability: None,
            algorithm_oids: None,
            integrity: None,
            integrity_check_value: None,
            supports_alt_gk: None,
            feature_set: None,
            generic_data: None,
            supports_assigned_gk: None,
            assigned_gatekeeper: None,
            extension: Extension::default(),
        }
    }
}

/// `GatekeeperConfirm`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GatekeeperConfirm {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `protocolIdentifier`: ProtocolIdentifier.
    pub protocol_identifier: ProtocolIdentifier,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `gatekeeperIdentifier`: GatekeeperIdentifier OPTIONAL.
    pub gatekeeper_identifier: Option<GatekeeperIdentifier>,
    /// `rasAddress`: TransportAddress.
    pub ras_address: TransportAddress,
    /// `alternateGatekeeper`: SEQUENCE OF AlternateGK OPTIONAL, addition 0.
    pub alternate_gatekeeper: Option<Vec<AlternateGk>>,
    /// `authenticationMode`: AuthenticationMechanism OPTIONAL, addition 1.
    pub authentication_mode: Option<h235::AuthenticationMechanism>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 2.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 3.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `algorithmOID`: OBJECT IDENTIFIER OPTIONAL, addition 4.
    pub algorithm_oid: Option<ObjectIdentifier>,
    /// `integrity`: SEQUENCE OF IntegrityMechanism OPTIONAL, addition 5.
    pub integrity: Option<Vec<IntegrityMechanism>>,
    /// `integrityCheckValue`: ICV OPTIONAL, addition 6.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `featureSet`: FeatureSet OPTIONAL, addition 7.
    pub feature_set: Option<Box<FeatureSet>>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 8.
    pub generic_data: Option<Vec<GenericData>>,
    /// `assignedGatekeeper`: AlternateGK OPTIONAL, addition 9.
    pub assigned_gatekeeper: Option<Box<AlternateGk>>,
    /// `rehomingModel`: RehomingModel OPTIONAL, addition 10.
    pub rehoming_model: Option<RehomingModel>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for GatekeeperConfirm {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            protocol_identifier: Default::default(),
            non_standard_data: None,
            gatekeeper_identifier: None,
            ras_address: Default::default(),
            alternate_gatekeeper: None,
            authentication_mode: None,
            tokens: None,
            crypto_tokens: None,
            algorithm_oid: None,
            integrity: None,
            integrity_check_value: None,
            feature_set: None,
            generic_data: None,
            assigned_gatekeeper: None,
            rehoming_model: None,
            extension: Extension::default(),
        }
    }
}

/// `GatekeeperReject`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GatekeeperReject {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `protocolIdentifier`: ProtocolIdentifier.
    pub protocol_identifier: ProtocolIdentifier,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `gatekeeperIdentifier`: GatekeeperIdentifier OPTIONAL.
    pub gatekeeper_identifier: Option<GatekeeperIdentifier>,
    /// `rejectReason`: GatekeeperRejectReason.
    pub reject_reason: GatekeeperRejectReason,
    /// `altGKInfo`: AltGKInfo OPTIONAL, addition 0.
    pub alt_gk_info: Option<AltGkInfo>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 1.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 2.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL, addition 3.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `featureSet`: FeatureSet OPTIONAL, addition 4.
    pub feature_set: Option<Box<FeatureSet>>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 5.
    pub generic_data: Option<Vec<GenericData>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for GatekeeperReject {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            protocol_identifier: Default::default(),
            non_standard_data: None,
            gatekeeper_identifier: None,
            reject_reason: Default::default(),
            alt_gk_info: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            feature_set: None,
            generic_data: None,
            extension: Extension::default(),
        }
    }
}

/// `GatekeeperRejectReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum GatekeeperRejectReason {
    /// `resourceUnavailable`.
    #[default]
    ResourceUnavailable,
    /// `terminalExcluded`.
    TerminalExcluded,
    /// `invalidRevision`.
    InvalidRevision,
    /// `undefinedReason`.
    UndefinedReason,
    /// `securityDenial`, addition 0.
    SecurityDenial,
    /// `genericDataReason`, addition 1.
    GenericDataReason,
    /// `neededFeatureNotSupported`, addition 2.
    NeededFeatureNotSupported,
    /// `securityError`: SecurityErrors, addition 3.
    SecurityError(SecurityErrors),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `RegistrationRequest`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegistrationRequest {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `protocolIdentifier`: ProtocolIdentifier.
    pub protocol_identifier: ProtocolIdentifier,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `discoveryComplete`: BOOLEAN.
    pub discovery_complete: bool,
    /// `callSignalAddress`: SEQUENCE OF TransportAddress.
    pub call_signal_address: List<TransportAddress, 1>,
    /// `rasAddress`: SEQUENCE OF TransportAddress.
    pub ras_address: List<TransportAddress, 1>,
    /// `terminalType`: EndpointType.
    pub terminal_type: EndpointType,
    /// `terminalAlias`: SEQUENCE OF AliasAddress OPTIONAL.
    pub terminal_alias: Option<List<AliasAddress, 2>>,
    /// `gatekeeperIdentifier`: GatekeeperIdentifier OPTIONAL.
    pub gatekeeper_identifier: Option<GatekeeperIdentifier>,
    /// `endpointVendor`: VendorIdentifier.
    pub endpoint_vendor: VendorIdentifier,
    /// `alternateEndpoints`: SEQUENCE OF Endpoint OPTIONAL, addition 0.
    pub alternate_endpoints: Option<Vec<Endpoint>>,
    /// `timeToLive`: TimeToLive OPTIONAL, addition 1.
    pub time_to_live: Option<TimeToLive>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 2.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 3.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL, addition 4.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `keepAlive`: BOOLEAN, addition 5.
    pub keep_alive: Option<bool>,
    /// `endpointIdentifier`: EndpointIdentifier OPTIONAL, addition 6.
    pub endpoint_identifier: Option<EndpointIdentifier>,
    /// `willSupplyUUIEs`: BOOLEAN, addition 7.
    pub will_supply_uuies: Option<bool>,
    /// `maintainConnection`: BOOLEAN, addition 8.
    pub maintain_connection: Option<bool>,
    /// `alternateTransportAddresses`: AlternateTransportAddresses OPTIONAL, addition 9.
    pub alternate_transport_addresses: Option<Box<AlternateTransportAddresses>>,
    /// `additiveRegistration`: NULL OPTIONAL, addition 10.
    pub additive_registration: Option<()>,
    /// `terminalAliasPattern`: SEQUENCE OF AddressPattern OPTIONAL, addition 11.
    pub terminal_alias_pattern: Option<Vec<AddressPattern>>,
    /// `supportsAltGK`: NULL OPTIONAL, addition 12.
    pub supports_alt_gk: Option<()>,
    /// `usageReportingCapability`: RasUsageInfoTypes OPTIONAL, addition 13.
    pub usage_reporting_capability: Option<RasUsageInfoTypes>,
    /// `multipleCalls`: BOOLEAN OPTIONAL, addition 14.
    pub multiple_calls: Option<bool>,
    /// `supportedH248Packages`: SEQUENCE OF H248PackagesDescriptor OPTIONAL, addition 15.
    pub supported_h248_packages: Option<Vec<H248PackagesDescriptor>>,
    /// `callCreditCapability`: CallCreditCapability OPTIONAL, addition 16.
    pub call_credit_capability: Option<CallCreditCapability>,
    /// `capacityReportingCapability`: CapacityReportingCapability OPTIONAL, addition 17.
    pub capacity_reporting_capability: Option<CapacityReportingCapability>,
    /// `capacity`: CallCapacity OPTIONAL, addition 18.
    pub capacity: Option<CallCapacity>,
    /// `featureSet`: FeatureSet OPTIONAL, addition 19.
    pub feature_set: Option<Box<FeatureSet>>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 20.
    pub generic_data: Option<Vec<GenericData>>,
    /// `restart`: NULL OPTIONAL, addition 21.
    pub restart: Option<()>,
    /// `supportsACFSequences`: NULL OPTIONAL, addition 22.
    pub supports_acf_sequences: Option<()>,
    /// `supportsAssignedGK`: BOOLEAN, addition 23.
    pub supports_assigned_gk: Option<bool>,
    /// `assignedGatekeeper`: AlternateGK OPTIONAL, addition 24.
    pub assigned_gatekeeper: Option<Box<AlternateGk>>,
    /// `transportQOS`: TransportQOS OPTIONAL, addition 25.
    pub transport_qos: Option<TransportQos>,
    /// `language`: SEQUENCE OF IA5String (SIZE (1..32)) OPTIONAL, addition 26.
    pub language: Option<Vec<Ia5String>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for RegistrationRequest {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            protocol_identifier: Default::default(),
            non_standard_data: None,
            discovery_complete: Default::default(),
            call_signal_address: Default::default(),
            ras_address: Default::default(),
            terminal_type: Default::default(),
            terminal_alias: None,
            gatekeeper_identifier: None,
            endpoint_vendor: Default::default(),
            alternate_endpoints: None,
            time_to_live: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            keep_alive: None,
            endpoint_identifier: None,
            will_supply_uuies: None,
            maintain_connection: None,
            alternate_transport_addresses: None,
            additive_registration: None,
            terminal_alias_pattern: None,
            supports_alt_gk: None,
            usage_reporting_capability: None,
            multiple_calls: None,
            supported_h248_packages: None,
            call_credit_capability: None,
            capacity_reporting_capability: None,
            capacity: None,
            feature_set: None,
            generic_data: None,
            restart: None,
            supports_acf_sequences: None,
            supports_assigned_gk: None,
            assigned_gatekeeper: None,
            transport_qos: None,
            language: None,
            extension: Extension::default(),
        }
    }
}

/// `RegistrationConfirm`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegistrationConfirm {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `protocolIdentifier`: ProtocolIdentifier.
    pub protocol_identifier: ProtocolIdentifier,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `callSignalAddress`: SEQUENCE OF TransportAddress.
    pub call_signal_address: List<TransportAddress, 1>,
    /// `terminalAlias`: SEQUENCE OF AliasAddress OPTIONAL.
    pub terminal_alias: Option<List<AliasAddress, 2>>,
    /// `gatekeeperIdentifier`: GatekeeperIdentifier OPTIONAL.
    pub gatekeeper_identifier: Option<GatekeeperIdentifier>,
    /// `endpointIdentifier`: EndpointIdentifier.
    pub endpoint_identifier: EndpointIdentifier,
    /// `alternateGatekeeper`: SEQUENCE OF AlternateGK OPTIONAL, addition 0.
    pub alternate_gatekeeper: Option<Vec<AlternateGk>>,
    /// `timeToLive`: TimeToLive OPTIONAL, addition 1.
    pub time_to_live: Option<TimeToLive>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 2.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 3.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL, addition 4.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `willRespondToIRR`: BOOLEAN, addition 5.
    pub will_respond_to_irr: Option<bool>,
    /// `preGrantedARQ`: SEQUENCE OPTIONAL, addition 6.
    pub pre_granted_arq: Option<PreGrantedArq>,
    /// `maintainConnection`: BOOLEAN, addition 7.
    pub maintain_connection: Option<bool>,
    /// `serviceControl`: SEQUENCE OF ServiceControlSession OPTIONAL, addition 8.
    pub service_control: Option<Vec<ServiceControlSession>>,
    /// `supportsAdditiveRegistration`: NULL OPTIONAL, addition 9.
    pub supports_additive_registration: Option<()>,
    /// `terminalAliasPattern`: SEQUENCE OF AddressPattern OPTIONAL, addition 10.
    pub terminal_alias_pattern: Option<Vec<AddressPattern>>,
    /// `supportedPrefixes`: SEQUENCE OF SupportedPrefix OPTIONAL, addition 11.
    pub supported_prefixes: Option<Vec<SupportedPrefix>>,
    /// `usageSpec`: SEQUENCE OF RasUsageSpecification OPTIONAL, addition 12.
    pub usage_spec: Option<Vec<RasUsageSpecification>>,
    /// `featureServerAlias`: AliasAddress OPTIONAL, addition 13.
    pub feature_server_alias: Option<AliasAddress>,
    /// `capacityReportingSpec`: CapacityReportingSpecification OPTIONAL, addition 14.
    pub capacity_reporting_spec: Option<CapacityReportingSpecification>,
    /// `featureSet`: FeatureSet OPTIONAL, addition 15.
    pub feature_set: Option<Box<FeatureSet>>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 16.
    pub generic_data: Option<Vec<GenericData>>,
    /// `assignedGatekeeper`: AlternateGK OPTIONAL, addition 17.
    pub assigned_gatekeeper: Option<Box<AlternateGk>>,
    /// `rehomingModel`: RehomingModel OPTIONAL, addition 18.
    pub rehoming_model: Option<RehomingModel>,
    /// `transportQOS`: TransportQOS OPTIONAL, addition 19.
    pub transport_qos: Option<TransportQos>,
    /// `language`: SEQUENCE OF IA5String (SIZE (1..32)) OPTIONAL, addition 20.
    pub language: Option<Vec<Ia5String>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for RegistrationConfirm {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            protocol_identifier: Default::default(),
            non_standard_data: None,
            call_signal_address: Default::default(),
            terminal_alias: None,
            gatekeeper_identifier: None,
            endpoint_identifier: BmpString::from("\0"),
            alternate_gatekeeper: None,
            time_to_live: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            will_respond_to_irr: None,
            pre_granted_arq: None,
            maintain_connection: None,
            service_control: None,
            supports_additive_registration: None,
            terminal_alias_pattern: None,
            supported_prefixes: None,
            usage_spec: None,
            feature_server_alias: None,
            capacity_reporting_spec: None,
            feature_set: None,
            generic_data: None,
            assigned_gatekeeper: None,
            rehoming_model: None,
            transport_qos: None,
            language: None,
            extension: Extension::default(),
        }
    }
}

/// `RegistrationConfirm.preGrantedARQ`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PreGrantedArq {
    /// `makeCall`: BOOLEAN.
    pub make_call: bool,
    /// `useGKCallSignalAddressToMakeCall`: BOOLEAN.
    pub use_gk_call_signal_address_to_make_call: bool,
    /// `answerCall`: BOOLEAN.
    pub answer_call: bool,
    /// `useGKCallSignalAddressToAnswer`: BOOLEAN.
    pub use_gk_call_signal_address_to_answer: bool,
    /// `irrFrequencyInCall`: INTEGER (1..65535) OPTIONAL, addition 0.
    pub irr_frequency_in_call: Option<u16>,
    /// `totalBandwidthRestriction`: BandWidth OPTIONAL, addition 1.
    pub total_bandwidth_restriction: Option<BandWidth>,
    /// `alternateTransportAddresses`: AlternateTransportAddresses OPTIONAL, addition 2.
    pub alternate_transport_addresses: Option<Box<AlternateTransportAddresses>>,
    /// `useSpecifiedTransport`: UseSpecifiedTransport OPTIONAL, addition 3.
    pub use_specified_transport: Option<UseSpecifiedTransport>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RegistrationReject`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegistrationReject {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `protocolIdentifier`: ProtocolIdentifier.
    pub protocol_identifier: ProtocolIdentifier,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `rejectReason`: RegistrationRejectReason.
    pub reject_reason: RegistrationRejectReason,
    /// `gatekeeperIdentifier`: GatekeeperIdentifier OPTIONAL.
    pub gatekeeper_identifier: Option<GatekeeperIdentifier>,
    /// `altGKInfo`: AltGKInfo OPTIONAL, addition 0.
    pub alt_gk_info: Option<AltGkInfo>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 1.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 2.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL, addition 3.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `featureSet`: FeatureSet OPTIONAL, addition 4.
    pub feature_set: Option<Box<FeatureSet>>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 5.
    pub generic_data: Option<Vec<GenericData>>,
    /// `assignedGatekeeper`: AlternateGK OPTIONAL, addition 6.
    pub assigned_gatekeeper: Option<Box<AlternateGk>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for RegistrationReject {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            protocol_identifier: Default::default(),
            non_standard_data: None,
            reject_reason: Default::default(),
            gatekeeper_identifier: None,
            alt_gk_info: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            feature_set: None,
            generic_data: None,
            assigned_gatekeeper: None,
            extension: Extension::default(),
        }
    }
}

/// `RegistrationRejectReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RegistrationRejectReason {
    /// `discoveryRequired`.
    #[default]
    DiscoveryRequired,
    /// `invalidRevision`.
    InvalidRevision,
    /// `invalidCallSignalAddress`.
    InvalidCallSignalAddress,
    /// `invalidRASAddress`.
    InvalidRasAddress,
    /// `duplicateAlias`: SEQUENCE OF AliasAddress.
    DuplicateAlias(Box<List<AliasAddress, 2>>),
    /// `invalidTerminalType`.
    InvalidTerminalType,
    /// `undefinedReason`.
    UndefinedReason,
    /// `transportNotSupported`.
    TransportNotSupported,
    /// `transportQOSNotSupported`, addition 0.
    TransportQosNotSupported,
    /// `resourceUnavailable`, addition 1.
    ResourceUnavailable,
    /// `invalidAlias`, addition 2.
    InvalidAlias,
    /// `securityDenial`, addition 3.
    SecurityDenial,
    /// `fullRegistrationRequired`, addition 4.
    FullRegistrationRequired,
    /// `additiveRegistrationNotSupported`, addition 5.
    AdditiveRegistrationNotSupported,
    /// `invalidTerminalAliases`: SEQUENCE, addition 6.
    InvalidTerminalAliases(Box<InvalidTerminalAliases>),
    /// `genericDataReason`, addition 7.
    GenericDataReason,
    /// `neededFeatureNotSupported`, addition 8.
    NeededFeatureNotSupported,
    /// `securityError`: SecurityErrors, addition 9.
    SecurityError(SecurityErrors),
    /// `registerWithAssignedGK`, addition 10.
    RegisterWithAssignedGk,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `RegistrationRejectReason.invalidTerminalAliases`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InvalidTerminalAliases {
    /// `terminalAlias`: SEQUENCE OF AliasAddress OPTIONAL.
    pub terminal_alias: Option<List<AliasAddress, 2>>,
    /// `terminalAliasPattern`: SEQUENCE OF AddressPattern OPTIONAL.
    pub terminal_alias_pattern: Option<Vec<AddressPattern>>,
    /// `supportedPrefixes`: SEQUENCE OF SupportedPrefix OPTIONAL.
    pub supported_prefixes: Option<Vec<SupportedPrefix>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RehomingModel`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RehomingModel {
    /// `gatekeeperBased`.
    #[default]
    GatekeeperBased,
    /// `endpointBased`.
    EndpointBased,
}

/// `UnregistrationRequest`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnregistrationRequest {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `callSignalAddress`: SEQUENCE OF TransportAddress.
    pub call_signal_address: List<TransportAddress, 1>,
    /// `endpointAlias`: SEQUENCE OF AliasAddress OPTIONAL.
    pub endpoint_alias: Option<List<AliasAddress, 2>>,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `endpointIdentifier`: EndpointIdentifier OPTIONAL.
    pub endpoint_identifier: Option<EndpointIdentifier>,
    /// `alternateEndpoints`: SEQUENCE OF Endpoint OPTIONAL, addition 0.
    pub alternate_endpoints: Option<Vec<Endpoint>>,
    /// `gatekeeperIdentifier`: GatekeeperIdentifier OPTIONAL, addition 1.
    pub gatekeeper_identifier: Option<GatekeeperIdentifier>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 2.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 3.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL, addition 4.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `reason`: UnregRequestReason OPTIONAL, addition 5.
    pub reason: Option<UnregRequestReason>,
    /// `endpointAliasPattern`: SEQUENCE OF AddressPattern OPTIONAL, addition 6.
    pub endpoint_alias_pattern: Option<Vec<AddressPattern>>,
    /// `supportedPrefixes`: SEQUENCE OF SupportedPrefix OPTIONAL, addition 7.
    pub supported_prefixes: Option<Vec<SupportedPrefix>>,
    /// `alternateGatekeeper`: SEQUENCE OF AlternateGK OPTIONAL, addition 8.
    pub alternate_gatekeeper: Option<Vec<AlternateGk>>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 9.
    pub generic_data: Option<Vec<GenericData>>,
    /// `assignedGatekeeper`: AlternateGK OPTIONAL, addition 10.
    pub assigned_gatekeeper: Option<Box<AlternateGk>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for UnregistrationRequest {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            call_signal_address: Default::default(),
            endpoint_alias: None,
            non_standard_data: None,
            endpoint_identifier: None,
            alternate_endpoints: None,
            gatekeeper_identifier: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            reason: None,
            endpoint_alias_pattern: None,
            supported_prefixes: None,
            alternate_gatekeeper: None,
            generic_data: None,
            assigned_gatekeeper: None,
            extension: Extension::default(),
        }
    }
}

/// `UnregRequestReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum UnregRequestReason {
    /// `reregistrationRequired`.
    #[default]
    ReregistrationRequired,
    /// `ttlExpired`.
    TtlExpired,
    /// `securityDenial`.
    SecurityDenial,
    /// `undefinedReason`.
    UndefinedReason,
    /// `maintenance`, addition 0.
    Maintenance,
    /// `securityError`: SecurityErrors2, addition 1.
    SecurityError(SecurityErrors2),
    /// `registerWithAssignedGK`, addition 2.
    RegisterWithAssignedGk,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `UnregistrationConfirm`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnregistrationConfirm {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 0.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 1.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL, addition 2.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 3.
    pub generic_data: Option<Vec<GenericData>>,
    /// `assignedGatekeeper`: AlternateGK OPTIONAL, addition 4.
    pub assigned_gatekeeper: Option<Box<AlternateGk>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for UnregistrationConfirm {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            non_standard_data: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            generic_data: None,
            assigned_gatekeeper: None,
            extension: Extension::default(),
        }
    }
}

/// `UnregistrationReject`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnregistrationReject {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `rejectReason`: UnregRejectReason.
    pub reject_reason: UnregRejectReason,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `altGKInfo`: AltGKInfo OPTIONAL, addition 0.
    pub alt_gk_info: Option<AltGkInfo>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 1.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 2.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL, addition 3.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 4.
    pub generic_data: Option<Vec<GenericData>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for UnregistrationReject {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            reject_reason: Default::default(),
            non_standard_data: None,
            alt_gk_info: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            generic_data: None,
            extension: Extension::default(),
        }
    }
}

/// `UnregRejectReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum UnregRejectReason {
    /// `notCurrentlyRegistered`.
    #[default]
    NotCurrentlyRegistered,
    /// `callInProgress`.
    CallInProgress,
    /// `undefinedReason`.
    UndefinedReason,
    /// `permissionDenied`, addition 0.
    PermissionDenied,
    /// `securityDenial`, addition 1.
    SecurityDenial,
    /// `securityError`: SecurityErrors2, addition 2.
    SecurityError(SecurityErrors2),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `AdmissionRequest`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdmissionRequest {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `callType`: CallType.
    pub call_type: CallType,
    /// `callModel`: CallModel OPTIONAL.
    pub call_model: Option<CallModel>,
    /// `endpointIdentifier`: EndpointIdentifier.
    pub endpoint_identifier: EndpointIdentifier,
    /// `destinationInfo`: SEQUENCE OF AliasAddress OPTIONAL.
    pub destination_info: Option<List<AliasAddress, 2>>,
    /// `destCallSignalAddress`: TransportAddress OPTIONAL.
    pub dest_call_signal_address: Option<TransportAddress>,
    /// `destExtraCallInfo`: SEQUENCE OF AliasAddress OPTIONAL.
    pub dest_extra_call_info: Option<List<AliasAddress, 2>>,
    /// `srcInfo`: SEQUENCE OF AliasAddress.
    pub src_info: List<AliasAddress, 2>,
    /// `srcCallSignalAddress`: TransportAddress OPTIONAL.
    pub src_call_signal_address: Option<TransportAddress>,
    /// `bandWidth`: BandWidth.
    pub band_width: BandWidth,
    /// `callReferenceValue`: CallReferenceValue.
    pub call_reference_value: CallReferenceValue,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `callServices`: QseriesOptions OPTIONAL.
    pub call_services: Option<QseriesOptions>,
    /// `conferenceID`: ConferenceIdentifier.
    pub conference_id: ConferenceIdentifier,
    /// `activeMC`: BOOLEAN.
    pub active_mc: bool,
    /// `answerCall`: BOOLEAN.
    pub answer_call: bool,
    /// `canMapAlias`: BOOLEAN, addition 0.
    pub can_map_alias: Option<bool>,
    /// `callIdentifier`: CallIdentifier, addition 1.
    pub call_identifier: Option<CallIdentifier>,
    /// `srcAlternatives`: SEQUENCE OF Endpoint OPTIONAL, addition 2.
    pub src_alternatives: Option<Vec<Endpoint>>,
    /// `destAlternatives`: SEQUENCE OF Endpoint OPTIONAL, addition 3.
    pub dest_alternatives: Option<Vec<Endpoint>>,
    /// `gatekeeperIdentifier`: GatekeeperIdentifier OPTIONAL, addition 4.
    pub gatekeeper_identifier: Option<GatekeeperIdentifier>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 5.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 6.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL, addition 7.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `transportQOS`: TransportQOS OPTIONAL, addition 8.
    pub transport_qos: Option<TransportQos>,
    /// `willSupplyUUIEs`: BOOLEAN, addition 9.
    pub will_supply_uuies: Option<bool>,
    /// `callLinkage`: CallLinkage OPTIONAL, addition 10.
    pub call_linkage: Option<Box<CallLinkage>>,
    /// `gatewayDataRate`: DataRate OPTIONAL, addition 11.
    pub gateway_data_rate: Option<DataRate>,
    /// `capacity`: CallCapacity OPTIONAL, addition 12.
    pub capacity: Option<CallCapacity>,
    /// `circuitInfo`: CircuitInfo OPTIONAL, addition 13.
    pub circuit_info: Option<Box<CircuitInfo>>,
    /// `desiredProtocols`: SEQUENCE OF SupportedProtocols OPTIONAL, addition 14.
    pub desired_protocols: Option<Vec<SupportedProtocols>>,
    /// `desiredTunnelledProtocol`: TunnelledProtocol OPTIONAL, addition 15.
    pub desired_tunnelled_protocol: Option<Box<TunnelledProtocol>>,
    /// `featureSet`: FeatureSet OPTIONAL, addition 16.
    pub feature_set: Option<Box<FeatureSet>>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 17.
    pub generic_data: Option<Vec<GenericData>>,
    /// `canMapSrcAlias`: BOOLEAN, addition 18.
    pub can_map_src_alias: Option<bool>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for AdmissionRequest {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            call_type: Default::default(),
            call_model: None,
            endpoint_identifier: BmpString::from("\0"),
            destination_info: None,
            dest_call_signal_address: None,
            dest_extra_call_info: None,
            src_info: Default::default(),
            src_call_signal_address: None,
            band_width: Default::default(),
            call_reference_value: Default::default(),
            non_standard_data: None,
            call_services: None,
            conference_id: Default::default(),
            active_mc: Default::default(),
            answer_call: Default::default(),
            can_map_alias: None,
            call_identifier: None,
            src_alternatives: None,
            dest_alternatives: None,
            gatekeeper_identifier: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            transport_qos: None,
            will_supply_uuies: None,
            call_linkage: None,
            gateway_data_rate: None,
            capacity: None,
            circuit_info: None,
            desired_protocols: None,
            desired_tunnelled_protocol: None,
            feature_set: None,
            generic_data: None,
            can_map_src_alias: None,
            extension: Extension::default(),
        }
    }
}

/// `CallType`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CallType {
    /// `pointToPoint`.
    #[default]
    PointToPoint,
    /// `oneToN`.
    OneToN,
    /// `nToOne`.
    NToOne,
    /// `nToN`.
    NToN,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `CallModel`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CallModel {
    /// `direct`.
    #[default]
    Direct,
    /// `gatekeeperRouted`.
    GatekeeperRouted,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `TransportQOS`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum TransportQos {
    /// `endpointControlled`.
    #[default]
    EndpointControlled,
    /// `gatekeeperControlled`.
    GatekeeperControlled,
    /// `noControl`.
    NoControl,
    /// `qOSCapabilities`: SEQUENCE (SIZE (1..256)) OF QOSCapability, addition 0.
    QosCapabilities(Vec<h245::QosCapability>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `AdmissionConfirm`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdmissionConfirm {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `bandWidth`: BandWidth.
    pub band_width: BandWidth,
    /// `callModel`: CallModel.
    pub call_model: CallModel,
    /// `destCallSignalAddress`: TransportAddress.
    pub dest_call_signal_address: TransportAddress,
    /// `irrFrequency`: INTEGER (1..65535) OPTIONAL.
    pub irr_frequency: Option<u16>,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `destinationInfo`: SEQUENCE OF AliasAddress OPTIONAL, addition 0.
    pub destination_info: Option<Vec<AliasAddress>>,
    /// `destExtraCallInfo`: SEQUENCE OF AliasAddress OPTIONAL, addition 1.
    pub dest_extra_call_info: Option<Vec<AliasAddress>>,
    /// `destinationType`: EndpointType OPTIONAL, addition 2.
    pub destination_type: Option<Box<EndpointType>>,
    /// `remoteExtensionAddress`: SEQUENCE OF AliasAddress OPTIONAL, addition 3.
    pub remote_extension_address: Option<Vec<AliasAddress>>,
    /// `alternateEndpoints`: SEQUENCE OF Endpoint OPTIONAL, addition 4.
    pub alternate_endpoints: Option<Vec<Endpoint>>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 5.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 6.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL, addition 7.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `transportQOS`: TransportQOS OPTIONAL, addition 8.
    pub transport_qos: Option<TransportQos>,
    /// `willRespondToIRR`: BOOLEAN, addition 9.
    pub will_respond_to_irr: Option<bool>,
    /// `uuiesRequested`: UUIEsRequested, addition 10.
    pub uuies_requested: Option<UuiesRequested>,
    /// `language`: SEQUENCE OF IA5String (SIZE (1..32)) OPTIONAL, addition 11.
    pub language: Option<Vec<Ia5String>>,
    /// `alternateTransportAddresses`: AlternateTransportAddresses OPTIONAL, addition 12.
    pub alternate_transport_addresses: Option<Box<AlternateTransportAddresses>>,
    /// `useSpecifiedTransport`: UseSpecifiedTransport OPTIONAL, addition 13.
    pub use_specified_transport: Option<UseSpecifiedTransport>,
    /// `circuitInfo`: CircuitInfo OPTIONAL, addition 14.
    pub circuit_info: Option<Box<CircuitInfo>>,
    /// `usageSpec`: SEQUENCE OF RasUsageSpecification OPTIONAL, addition 15.
    pub usage_spec: Option<Vec<RasUsageSpecification>>,
    /// `supportedProtocols`: SEQUENCE OF SupportedProtocols OPTIONAL, addition 16.
    pub supported_protocols: Option<Vec<SupportedProtocols>>,
    /// `serviceControl`: SEQUENCE OF ServiceControlSession OPTIONAL, addition 17.
    pub service_control: Option<Vec<ServiceControlSession>>,
    /// `multipleCalls`: BOOLEAN OPTIONAL, addition 18.
    pub multiple_calls: Option<bool>,
    /// `featureSet`: FeatureSet OPTIONAL, addition 19.
    pub feature_set: Option<Box<FeatureSet>>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 20.
    pub generic_data: Option<Vec<GenericData>>,
    /// `modifiedSrcInfo`: SEQUENCE OF AliasAddress OPTIONAL, addition 21.
    pub modified_src_info: Option<Vec<AliasAddress>>,
    /// `assignedGatekeeper`: AlternateGK OPTIONAL, addition 22.
    pub assigned_gatekeeper: Option<Box<AlternateGk>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for AdmissionConfirm {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            band_width: Default::default(),
            call_model: Default::default(),
            dest_call_signal_address: Default::default(),
            irr_frequency: None,
            non_standard_data: None,
            destination_info: None,
            dest_extra_call_info: None,
            destination_type: None,
            remote_extension_address: None,
            alternate_endpoints: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            transport_qos: None,
            will_respond_to_irr: None,
            uuies_requested: None,
            language: None,
            alternate_transport_addresses: None,
            use_specified_transport: None,
            circuit_info: None,
            usage_spec: None,
            supported_protocols: None,
            service_control: None,
            multiple_calls: None,
            feature_set: None,
            generic_data: None,
            modified_src_info: None,
            assigned_gatekeeper: None,
            extension: Extension::default(),
        }
    }
}

/// `UUIEsRequested`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UuiesRequested {
    /// `setup`: BOOLEAN.
    pub setup: bool,
    /// `callProceeding`: BOOLEAN.
    pub call_proceeding: bool,
    /// `connect`: BOOLEAN.
    pub connect: bool,
    /// `alerting`: BOOLEAN.
    pub alerting: bool,
    /// `information`: BOOLEAN.
    pub information: bool,
    /// `releaseComplete`: BOOLEAN.
    pub release_complete: bool,
    /// `facility`: BOOLEAN.
    pub facility: bool,
    /// `progress`: BOOLEAN.
    pub progress: bool,
    /// `empty`: BOOLEAN.
    pub empty: bool,
    /// `status`: BOOLEAN, addition 0.
    pub status: Option<bool>,
    /// `statusInquiry`: BOOLEAN, addition 1.
    pub status_inquiry: Option<bool>,
    /// `setupAcknowledge`: BOOLEAN, addition 2.
    pub setup_acknowledge: Option<bool>,
    /// `notify`: BOOLEAN, addition 3.
    pub notify: Option<bool>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `AdmissionReject`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdmissionReject {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `rejectReason`: AdmissionRejectReason.
    pub reject_reason: AdmissionRejectReason,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `altGKInfo`: AltGKInfo OPTIONAL, addition 0.
    pub alt_gk_info: Option<AltGkInfo>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 1.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 2.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `callSignalAddress`: SEQUENCE OF TransportAddress OPTIONAL, addition 3.
    pub call_signal_address: Option<Vec<TransportAddress>>,
    /// `integrityCheckValue`: ICV OPTIONAL, addition 4.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `serviceControl`: SEQUENCE OF ServiceControlSession OPTIONAL, addition 5.
    pub service_control: Option<Vec<ServiceControlSession>>,
    /// `featureSet`: FeatureSet OPTIONAL, addition 6.
    pub feature_set: Option<Box<FeatureSet>>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 7.
    pub generic_data: Option<Vec<GenericData>>,
    /// `assignedGatekeeper`: AlternateGK OPTIONAL, addition 8.
    pub assigned_gatekeeper: Option<Box<AlternateGk>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for AdmissionReject {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            reject_reason: Default::default(),
            non_standard_data: None,
            alt_gk_info: None,
            tokens: None,
            crypto_tokens: None,
            call_signal_address: None,
            integrity_check_value: None,
            service_control: None,
            feature_set: None,
            generic_data: None,
            assigned_gatekeeper: None,
            extension: Extension::default(),
        }
    }
}

/// `AdmissionRejectReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum AdmissionRejectReason {
    /// `calledPartyNotRegistered`.
    #[default]
    CalledPartyNotRegistered,
    /// `invalidPermission`.
    InvalidPermission,
    /// `requestDenied`.
    RequestDenied,
    /// `undefinedReason`.
    UndefinedReason,
    /// `callerNotRegistered`.
    CallerNotRegistered,
    /// `routeCallToGatekeeper`.
    RouteCallToGatekeeper,
    /// `invalidEndpointIdentifier`.
    InvalidEndpointIdentifier,
    /// `resourceUnavailable`.
    ResourceUnavailable,
    /// `securityDenial`, addition 0.
    SecurityDenial,
    /// `qosControlNotSupported`, addition 1.
    QosControlNotSupported,
    /// `incompleteAddress`, addition 2.
    IncompleteAddress,
    /// `aliasesInconsistent`, addition 3.
    AliasesInconsistent,
    /// `routeCallToSCN`: SEQUENCE OF PartyNumber, addition 4.
    RouteCallToScn(Vec<PartyNumber>),
    /// `exceedsCallCapacity`, addition 5.
    ExceedsCallCapacity,
    /// `collectDestination`, addition 6.
    CollectDestination,
    /// `collectPIN`, addition 7.
    CollectPin,
    /// `genericDataReason`, addition 8.
    GenericDataReason,
    /// `neededFeatureNotSupported`, addition 9.
    NeededFeatureNotSupported,
    /// `securityError`: SecurityErrors2, addition 10.
    SecurityError(SecurityErrors2),
    /// `securityDHmismatch`, addition 11.
    SecurityDhMismatch,
    /// `noRouteToDestination`, addition 12.
    NoRouteToDestination,
    /// `unallocatedNumber`, addition 13.
    UnallocatedNumber,
    /// `registerWithAssignedGK`, addition 14.
    RegisterWithAssignedGk,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `BandwidthRequest`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BandwidthRequest {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `endpointIdentifier`: EndpointIdentifier.
    pub endpoint_identifier: EndpointIdentifier,
    /// `conferenceID`: ConferenceIdentifier.
    pub conference_id: ConferenceIdentifier,
    /// `callReferenceValue`: CallReferenceValue.
    pub call_reference_value: CallReferenceValue,
    /// `callType`: CallType OPTIONAL.
    pub call_type: Option<CallType>,
    /// `bandWidth`: BandWidth.
    pub band_width: BandWidth,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `callIdentifier`: CallIdentifier, addition 0.
    pub call_identifier: Option<CallIdentifier>,
    /// `gatekeeperIdentifier`: GatekeeperIdentifier OPTIONAL, addition 1.
    pub gatekeeper_identifier: Option<GatekeeperIdentifier>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 2.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 3.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL, addition 4.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `answeredCall`: BOOLEAN, addition 5.
    pub answered_call: Option<bool>,
    /// `callLinkage`: CallLinkage OPTIONAL, addition 6.
    pub call_linkage: Option<Box<CallLinkage>>,
    /// `capacity`: CallCapacity OPTIONAL, addition 7.
    pub capacity: Option<CallCapacity>,
    /// `usageInformation`: RasUsageInformation OPTIONAL, addition 8.
    pub usage_information: Option<Box<RasUsageInformation>>,
    /// `bandwidthDetails`: SEQUENCE OF BandwidthDetails OPTIONAL, addition 9.
    pub bandwidth_details: Option<Vec<BandwidthDetails>>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 10.
    pub generic_data: Option<Vec<GenericData>>,
    /// `transportQOS`: TransportQOS OPTIONAL, addition 11.
    pub transport_qos: Option<TransportQos>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for BandwidthRequest {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            endpoint_identifier: BmpString::from("\0"),
            conference_id: Default::default(),
            call_reference_value: Default::default(),
            call_type: None,
            band_width: Default::default(),
            non_standard_data: None,
            call_identifier: None,
            gatekeeper_identifier: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            answered_call: None,
            call_linkage: None,
            capacity: None,
            usage_information: None,
            bandwidth_details: None,
            generic_data: None,
            transport_qos: None,
            extension: Extension::default(),
        }
    }
}

/// `BandwidthConfirm`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BandwidthConfirm {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `bandWidth`: BandWidth.
    pub band_width: BandWidth,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 0.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 1.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL, addition 2.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `capacity`: CallCapacity OPTIONAL, addition 3.
    pub capacity: Option<CallCapacity>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 4.
    pub generic_data: Option<Vec<GenericData>>,
    /// `transportQOS`: TransportQOS OPTIONAL, addition 5.
    pub transport_qos: Option<TransportQos>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for BandwidthConfirm {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            band_width: Default::default(),
            non_standard_data: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            capacity: None,
            generic_data: None,
            transport_qos: None,
            extension: Extension::default(),
        }
    }
}

/// `BandwidthReject`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BandwidthReject {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `rejectReason`: BandRejectReason.
    pub reject_reason: BandRejectReason,
    /// `allowedBandWidth`: BandWidth.
    pub allowed_band_width: BandWidth,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `altGKInfo`: AltGKInfo OPTIONAL, addition 0.
    pub alt_gk_info: Option<AltGkInfo>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 1.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 2.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL, addition 3.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 4.
    pub generic_data: Option<Vec<GenericData>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for BandwidthReject {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            reject_reason: Default::default(),
            allowed_band_width: Default::default(),
            non_standard_data: None,
            alt_gk_info: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            generic_data: None,
            extension: Extension::default(),
        }
    }
}

/// `BandRejectReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum BandRejectReason {
    /// `notBound`.
    #[default]
    NotBound,
    /// `invalidConferenceID`.
    InvalidConferenceId,
    /// `invalidPermission`.
    InvalidPermission,
    /// `insufficientResources`.
    InsufficientResources,
    /// `invalidRevision`.
    InvalidRevision,
    /// `undefinedReason`.
    UndefinedReason,
    /// `securityDenial`, addition 0.
    SecurityDenial,
    /// `securityError`: SecurityErrors2, addition 1.
    SecurityError(SecurityErrors2),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `LocationRequest`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocationRequest {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `endpointIdentifier`: EndpointIdentifier OPTIONAL.
    pub endpoint_identifier: Option<EndpointIdentifier>,
    /// `destinationInfo`: SEQUENCE OF AliasAddress.
    pub destination_info: List<AliasAddress, 2>,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `replyAddress`: TransportAddress.
    pub reply_address: TransportAddress,
    /// `sourceInfo`: SEQUENCE OF AliasAddress OPTIONAL, addition 0.
    pub source_info: Option<Vec<AliasAddress>>,
    /// `canMapAlias`: BOOLEAN, addition 1.
    pub can_map_alias: Option<bool>,
    /// `gatekeeperIdentifier`: GatekeeperIdentifier OPTIONAL, addition 2.
    pub gatekeeper_identifier: Option<GatekeeperIdentifier>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 3.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 4.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL, addition 5.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `desiredProtocols`: SEQUENCE OF SupportedProtocols OPTIONAL, addition 6.
    pub desired_protocols: Option<Vec<SupportedProtocols>>,
    /// `desiredTunnelledProtocol`: TunnelledProtocol OPTIONAL, addition 7.
    pub desired_tunnelled_protocol: Option<Box<TunnelledProtocol>>,
    /// `featureSet`: FeatureSet OPTIONAL, addition 8.
    pub feature_set: Option<Box<FeatureSet>>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 9.
    pub generic_data: Option<Vec<GenericData>>,
    /// `hopCount`: INTEGER (1..255) OPTIONAL, addition 10.
    pub hop_count: Option<u8>,
    /// `circuitInfo`: CircuitInfo OPTIONAL, addition 11.
    pub circuit_info: Option<Box<CircuitInfo>>,
    /// `callIdentifier`: CallIdentifier OPTIONAL, addition 12.
    pub call_identifier: Option<CallIdentifier>,
    /// `bandWidth`: BandWidth OPTIONAL, addition 13.
    pub band_width: Option<BandWidth>,
    /// `sourceEndpointInfo`: SEQUENCE OF AliasAddress OPTIONAL, addition 14.
    pub source_endpoint_info: Option<Vec<AliasAddress>>,
    /// `canMapSrcAlias`: BOOLEAN, addition 15.
    pub can_map_src_alias: Option<bool>,
    /// `language`: SEQUENCE OF IA5String (SIZE (1..32)) OPTIONAL, addition 16.
    pub language: Option<Vec<Ia5String>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for LocationRequest {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            endpoint_identifier: None,
            destination_info: Default::default(),
            non_standard_data: None,
            reply_address: Default::default(),
            source_info: None,
            can_map_alias: None,
            gatekeeper_identifier: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            desired_protocols: None,
            desired_tunnelled_protocol: None,
            feature_set: None,
            generic_data: None,
            hop_count: None,
            circuit_info: None,
            call_identifier: None,
            band_width: None,
            source_endpoint_info: None,
            can_map_src_alias: None,
            language: None,
            extension: Extension::default(),
        }
    }
}

/// `LocationConfirm`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocationConfirm {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `callSignalAddress`: TransportAddress.
    pub call_signal_address: TransportAddress,
    /// `rasAddress`: TransportAddress.
    pub ras_address: TransportAddress,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `destinationInfo`: SEQUENCE OF AliasAddress OPTIONAL, addition 0.
    pub destination_info: Option<Vec<AliasAddress>>,
    /// `destExtraCallInfo`: SEQUENCE OF AliasAddress OPTIONAL, addition 1.
    pub dest_extra_call_info: Option<Vec<AliasAddress>>,
    /// `destinationType`: EndpointType OPTIONAL, addition 2.
    pub destination_type: Option<Box<EndpointType>>,
    /// `remoteExtensionAddress`: SEQUENCE OF AliasAddress OPTIONAL, addition 3.
    pub remote_extension_address: Option<Vec<AliasAddress>>,
    /// `alternateEndpoints`: SEQUENCE OF Endpoint OPTIONAL, addition 4.
    pub alternate_endpoints: Option<Vec<Endpoint>>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 5.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 6.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL, addition 7.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `alternateTransportAddresses`: AlternateTransportAddresses OPTIONAL, addition 8.
    pub alternate_transport_addresses: Option<Box<AlternateTransportAddresses>>,
    /// `supportedProtocols`: SEQUENCE OF SupportedProtocols OPTIONAL, addition 9.
    pub supported_protocols: Option<Vec<SupportedProtocols>>,
    /// `multipleCalls`: BOOLEAN OPTIONAL, addition 10.
    pub multiple_calls: Option<bool>,
    /// `featureSet`: FeatureSet OPTIONAL, addition 11.
    pub feature_set: Option<Box<FeatureSet>>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 12.
    pub generic_data: Option<Vec<GenericData>>,
    /// `circuitInfo`: CircuitInfo OPTIONAL, addition 13.
    pub circuit_info: Option<Box<CircuitInfo>>,
    /// `serviceControl`: SEQUENCE OF ServiceControlSession OPTIONAL, addition 14.
    pub service_control: Option<Vec<ServiceControlSession>>,
    /// `modifiedSrcInfo`: SEQUENCE OF AliasAddress OPTIONAL, addition 15.
    pub modified_src_info: Option<Vec<AliasAddress>>,
    /// `bandWidth`: BandWidth OPTIONAL, addition 16.
    pub band_width: Option<BandWidth>,
    /// `language`: SEQUENCE OF IA5String (SIZE (1..32)) OPTIONAL, addition 17.
    pub language: Option<Vec<Ia5String>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for LocationConfirm {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            call_signal_address: Default::default(),
            ras_address: Default::default(),
            non_standard_data: None,
            destination_info: None,
            dest_extra_call_info: None,
            destination_type: None,
            remote_extension_address: None,
            alternate_endpoints: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            alternate_transport_addresses: None,
            supported_protocols: None,
            multiple_calls: None,
            feature_set: None,
            generic_data: None,
            circuit_info: None,
            service_control: None,
            modified_src_info: None,
            band_width: None,
            language: None,
            extension: Extension::default(),
        }
    }
}

/// `LocationReject`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocationReject {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `rejectReason`: LocationRejectReason.
    pub reject_reason: LocationRejectReason,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `altGKInfo`: AltGKInfo OPTIONAL, addition 0.
    pub alt_gk_info: Option<AltGkInfo>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 1.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 2.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL, addition 3.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `featureSet`: FeatureSet OPTIONAL, addition 4.
    pub feature_set: Option<Box<FeatureSet>>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 5.
    pub generic_data: Option<Vec<GenericData>>,
    /// `serviceControl`: SEQUENCE OF ServiceControlSession OPTIONAL, addition 6.
    pub service_control: Option<Vec<ServiceControlSession>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for LocationReject {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            reject_reason: Default::default(),
            non_standard_data: None,
            alt_gk_info: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            feature_set: None,
            generic_data: None,
            service_control: None,
            extension: Extension::default(),
        }
    }
}

/// `LocationRejectReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum LocationRejectReason {
    /// `notRegistered`.
    #[default]
    NotRegistered,
    /// `invalidPermission`.
    InvalidPermission,
    /// `requestDenied`.
    RequestDenied,
    /// `undefinedReason`.
    UndefinedReason,
    /// `securityDenial`, addition 0.
    SecurityDenial,
    /// `aliasesInconsistent`, addition 1.
    AliasesInconsistent,
    /// `routeCalltoSCN`: SEQUENCE OF PartyNumber, addition 2.
    RouteCallToScn(Vec<PartyNumber>),
    /// `resourceUnavailable`, addition 3.
    ResourceUnavailable,
    /// `genericDataReason`, addition 4.
    GenericDataReason,
    /// `neededFeatureNotSupported`, addition 5.
    NeededFeatureNotSupported,
    /// `hopCountExceeded`, addition 6.
    HopCountExceeded,
    /// `incompleteAddress`, addition 7.
    IncompleteAddress,
    /// `securityError`: SecurityErrors2, addition 8.
    SecurityError(SecurityErrors2),
    /// `securityDHmismatch`, addition 9.
    SecurityDhMismatch,
    /// `noRouteToDestination`, addition 10.
    NoRouteToDestination,
    /// `unallocatedNumber`, addition 11.
    UnallocatedNumber,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `DisengageRequest`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisengageRequest {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `endpointIdentifier`: EndpointIdentifier.
    pub endpoint_identifier: EndpointIdentifier,
    /// `conferenceID`: ConferenceIdentifier.
    pub conference_id: ConferenceIdentifier,
    /// `callReferenceValue`: CallReferenceValue.
    pub call_reference_value: CallReferenceValue,
    /// `disengageReason`: DisengageReason.
    pub disengage_reason: DisengageReason,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `callIdentifier`: CallIdentifier, addition 0.
    pub call_identifier: Option<CallIdentifier>,
    /// `gatekeeperIdentifier`: GatekeeperIdentifier OPTIONAL, addition 1.
    pub gatekeeper_identifier: Option<GatekeeperIdentifier>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 2.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 3.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL, addition 4.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `answeredCall`: BOOLEAN, addition 5.
    pub answered_call: Option<bool>,
    /// `callLinkage`: CallLinkage OPTIONAL, addition 6.
    pub call_linkage: Option<Box<CallLinkage>>,
    /// `capacity`: CallCapacity OPTIONAL, addition 7.
    pub capacity: Option<CallCapacity>,
    /// `circuitInfo`: CircuitInfo OPTIONAL, addition 8.
    pub circuit_info: Option<Box<CircuitInfo>>,
    /// `usageInformation`: RasUsageInformation OPTIONAL, addition 9.
    pub usage_information: Option<RasUsageInformation>,
    /// `terminationCause`: CallTerminationCause OPTIONAL, addition 10.
    pub termination_cause: Option<CallTerminationCause>,
    /// `serviceControl`: SEQUENCE OF ServiceControlSession OPTIONAL, addition 11.
    pub service_control: Option<Vec<ServiceControlSession>>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 12.
    pub generic_data: Option<Vec<GenericData>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for DisengageRequest {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            endpoint_identifier: BmpString::from("\0"),
            conference_id: Default::default(),
            call_reference_value: Default::default(),
            disengage_reason: Default::default(),
            non_standard_data: None,
            call_identifier: None,
            gatekeeper_identifier: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            answered_call: None,
            call_linkage: None,
            capacity: None,
            circuit_info: None,
            usage_information: None,
            termination_cause: None,
            service_control: None,
            generic_data: None,
            extension: Extension::default(),
        }
    }
}

/// `DisengageReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum DisengageReason {
    /// `forcedDrop`.
    #[default]
    ForcedDrop,
    /// `normalDrop`.
    NormalDrop,
    /// `undefinedReason`.
    UndefinedReason,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `DisengageConfirm`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisengageConfirm {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 0.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 1.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL, addition 2.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `capacity`: CallCapacity OPTIONAL, addition 3.
    pub capacity: Option<CallCapacity>,
    /// `circuitInfo`: CircuitInfo OPTIONAL, addition 4.
    pub circuit_info: Option<Box<CircuitInfo>>,
    /// `usageInformation`: RasUsageInformation OPTIONAL, addition 5.
    pub usage_information: Option<Box<RasUsageInformation>>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 6.
    pub generic_data: Option<Vec<GenericData>>,
    /// `assignedGatekeeper`: AlternateGK OPTIONAL, addition 7.
    pub assigned_gatekeeper: Option<Box<AlternateGk>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for DisengageConfirm {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            non_standard_data: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            capacity: None,
            circuit_info: None,
            usage_information: None,
            generic_data: None,
            assigned_gatekeeper: None,
            extension: Extension::default(),
        }
    }
}

/// `DisengageReject`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisengageReject {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `rejectReason`: DisengageRejectReason.
    pub reject_reason: DisengageRejectReason,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `altGKInfo`: AltGKInfo OPTIONAL, addition 0.
    pub alt_gk_info: Option<AltGkInfo>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 1.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 2.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL, addition 3.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 4.
    pub generic_data: Option<Vec<GenericData>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for DisengageReject {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            reject_reason: Default::default(),
            non_standard_data: None,
            alt_gk_info: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            generic_data: None,
            extension: Extension::default(),
        }
    }
}

/// `DisengageRejectReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum DisengageRejectReason {
    /// `notRegistered`.
    #[default]
    NotRegistered,
    /// `requestToDropOther`.
    RequestToDropOther,
    /// `securityDenial`, addition 0.
    SecurityDenial,
    /// `securityError`: SecurityErrors2, addition 1.
    SecurityError(SecurityErrors2),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `InfoRequest`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InfoRequest {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `callReferenceValue`: CallReferenceValue.
    pub call_reference_value: CallReferenceValue,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `replyAddress`: TransportAddress OPTIONAL.
    pub reply_address: Option<TransportAddress>,
    /// `callIdentifier`: CallIdentifier, addition 0.
    pub call_identifier: Option<CallIdentifier>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 1.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 2.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL, addition 3.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `uuiesRequested`: UUIEsRequested OPTIONAL, addition 4.
    pub uuies_requested: Option<UuiesRequested>,
    /// `callLinkage`: CallLinkage OPTIONAL, addition 5.
    pub call_linkage: Option<Box<CallLinkage>>,
    /// `usageInfoRequested`: RasUsageInfoTypes OPTIONAL, addition 6.
    pub usage_info_requested: Option<RasUsageInfoTypes>,
    /// `segmentedResponseSupported`: NULL OPTIONAL, addition 7.
    pub segmented_response_supported: Option<()>,
    /// `nextSegmentRequested`: INTEGER (0..65535) OPTIONAL, addition 8.
    pub next_segment_requested: Option<u16>,
    /// `capacityInfoRequested`: NULL OPTIONAL, addition 9.
    pub capacity_info_requested: Option<()>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 10.
    pub generic_data: Option<Vec<GenericData>>,
    /// `assignedGatekeeper`: AlternateGK OPTIONAL, addition 11.
    pub assigned_gatekeeper: Option<Box<AlternateGk>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for InfoRequest {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            call_reference_value: Default::default(),
            non_standard_data: None,
            reply_address: None,
            call_identifier: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            uuies_requested: None,
            call_linkage: None,
            usage_info_requested: None,
            segmented_response_supported: None,
            next_segment_requested: None,
            capacity_info_requested: None,
            generic_data: None,
            assigned_gatekeeper: None,
            extension: Extension::default(),
        }
    }
}

/// `InfoRequestResponse`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InfoRequestResponse {
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `endpointType`: EndpointType.
    pub endpoint_type: EndpointType,
    /// `endpointIdentifier`: EndpointIdentifier.
    pub endpoint_identifier: EndpointIdentifier,
    /// `rasAddress`: TransportAddress.
    pub ras_address: TransportAddress,
    /// `callSignalAddress`: SEQUENCE OF TransportAddress.
    pub call_signal_address: List<TransportAddress, 1>,
    /// `endpointAlias`: SEQUENCE OF AliasAddress OPTIONAL.
    pub endpoint_alias: Option<List<AliasAddress, 2>>,
    /// `perCallInfo`: SEQUENCE OF SEQUENCE OPTIONAL.
    pub per_call_info: Option<Vec<PerCallInfo>>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 0.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 1.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL, addition 2.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `needResponse`: BOOLEAN, addition 3.
    pub need_response: Option<bool>,
    /// `capacity`: CallCapacity OPTIONAL, addition 4.
    pub capacity: Option<CallCapacity>,
    /// `irrStatus`: InfoRequestResponseStatus OPTIONAL, addition 5.
    pub irr_status: Option<InfoRequestResponseStatus>,
    /// `unsolicited`: BOOLEAN, addition 6.
    pub unsolicited: Option<bool>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 7.
    pub generic_data: Option<Vec<GenericData>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for InfoRequestResponse {
    fn default() -> Self {
        Self {
            non_standard_data: None,
            request_seq_num: 1,
            endpoint_type: Default::default(),
            endpoint_identifier: BmpString::from("\0"),
            ras_address: Default::default(),
            call_signal_address: Default::default(),
            endpoint_alias: None,
            per_call_info: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            need_response: None,
            capacity: None,
            irr_status: None,
            unsolicited: None,
            generic_data: None,
            extension: Extension::default(),
        }
    }
}

/// `InfoRequestResponse.perCallInfo`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PerCallInfo {
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `callReferenceValue`: CallReferenceValue.
    pub call_reference_value: CallReferenceValue,
    /// `conferenceID`: ConferenceIdentifier.
    pub conference_id: ConferenceIdentifier,
    /// `originator`: BOOLEAN OPTIONAL.
    pub originator: Option<bool>,
    /// `audio`: SEQUENCE OF RTPSession OPTIONAL.
    pub audio: Option<Vec<RtpSession>>,
    /// `video`: SEQUENCE OF RTPSession OPTIONAL.
    pub video: Option<Vec<RtpSession>>,
    /// `data`: SEQUENCE OF TransportChannelInfo OPTIONAL.
    pub data: Option<Vec<TransportChannelInfo>>,
    /// `h245`: TransportChannelInfo.
    pub h245: TransportChannelInfo,
    /// `callSignalling`: TransportChannelInfo.
    pub call_signalling: TransportChannelInfo,
    /// `callType`: CallType.
    pub call_type: CallType,
    /// `bandWidth`: BandWidth.
    pub band_width: BandWidth,
    /// `callModel`: CallModel.
    pub call_model: CallModel,
    /// `callIdentifier`: CallIdentifier, addition 0.
    pub call_identifier: Option<CallIdentifier>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 1.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 2.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `substituteConfIDs`: SEQUENCE OF ConferenceIdentifier, addition 3.
    pub substitute_conf_ids: Option<Vec<ConferenceIdentifier>>,
    /// `pdu`: SEQUENCE OF SEQUENCE OPTIONAL, addition 4.
    pub pdu: Option<Vec<PerCallInfoPdu>>,
    /// `callLinkage`: CallLinkage OPTIONAL, addition 5.
    pub call_linkage: Option<Box<CallLinkage>>,
    /// `usageInformation`: RasUsageInformation OPTIONAL, addition 6.
    pub usage_information: Option<Box<RasUsageInformation>>,
    /// `circuitInfo`: CircuitInfo OPTIONAL, addition 7.
    pub circuit_info: Option<Box<CircuitInfo>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `InfoRequestResponse.perCallInfo.pdu`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PerCallInfoPdu {
    /// `h323pdu`: H323-UU-PDU.
    pub h323_pdu: H323UuPdu,
    /// `sent`: BOOLEAN.
    pub sent: bool,
}

/// `InfoRequestResponseStatus`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum InfoRequestResponseStatus {
    /// `complete`.
    #[default]
    Complete,
    /// `incomplete`.
    Incomplete,
    /// `segment`: INTEGER (0..65535).
    Segment(u16),
    /// `invalidCall`.
    InvalidCall,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `InfoRequestAck`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InfoRequestAck {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL.
    pub integrity_check_value: Option<Box<Icv>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for InfoRequestAck {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            non_standard_data: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            extension: Extension::default(),
        }
    }
}

/// `InfoRequestNak`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InfoRequestNak {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `nakReason`: InfoRequestNakReason.
    pub nak_reason: InfoRequestNakReason,
    /// `altGKInfo`: AltGKInfo OPTIONAL.
    pub alt_gk_info: Option<AltGkInfo>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL.
    pub integrity_check_value: Option<Box<Icv>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for InfoRequestNak {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            non_standard_data: None,
            nak_reason: Default::default(),
            alt_gk_info: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            extension: Extension::default(),
        }
    }
}

/// `InfoRequestNakReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum InfoRequestNakReason {
    /// `notRegistered`.
    #[default]
    NotRegistered,
    /// `securityDenial`.
    SecurityDenial,
    /// `undefinedReason`.
    UndefinedReason,
    /// `securityError`: SecurityErrors2, addition 0.
    SecurityError(SecurityErrors2),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `TransportChannelInfo`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TransportChannelInfo {
    /// `sendAddress`: TransportAddress OPTIONAL.
    pub send_address: Option<TransportAddress>,
    /// `recvAddress`: TransportAddress OPTIONAL.
    pub recv_address: Option<TransportAddress>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RTPSession`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RtpSession {
    /// `rtpAddress`: TransportChannelInfo.
    pub rtp_address: TransportChannelInfo,
    /// `rtcpAddress`: TransportChannelInfo.
    pub rtcp_address: TransportChannelInfo,
    /// `cname`: PrintableString.
    pub cname: Ia5String,
    /// `ssrc`: INTEGER (1..4294967295).
    pub ssrc: u32,
    /// `sessionId`: INTEGER (1..255).
    pub session_id: u8,
    /// `associatedSessionIds`: SEQUENCE OF INTEGER (1..255).
    pub associated_session_ids: List<u8, 8>,
    /// `multicast`: NULL OPTIONAL, addition 0.
    pub multicast: Option<()>,
    /// `bandwidth`: BandWidth OPTIONAL, addition 1.
    pub bandwidth: Option<BandWidth>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for RtpSession {
    fn default() -> Self {
        Self {
            rtp_address: Default::default(),
            rtcp_address: Default::default(),
            cname: Default::default(),
            ssrc: 1,
            session_id: 1,
            associated_session_ids: Default::default(),
            multicast: None,
            bandwidth: None,
            extension: Extension::default(),
        }
    }
}

/// `ResourcesAvailableIndicate`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourcesAvailableIndicate {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `protocolIdentifier`: ProtocolIdentifier.
    pub protocol_identifier: ProtocolIdentifier,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `endpointIdentifier`: EndpointIdentifier.
    pub endpoint_identifier: EndpointIdentifier,
    /// `protocols`: SEQUENCE OF SupportedProtocols.
    pub protocols: Vec<SupportedProtocols>,
    /// `almostOutOfResources`: BOOLEAN.
    pub almost_out_of_resources: bool,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `capacity`: CallCapacity OPTIONAL, addition 0.
    pub capacity: Option<CallCapacity>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 1.
    pub generic_data: Option<Vec<GenericData>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for ResourcesAvailableIndicate {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            protocol_identifier: Default::default(),
            non_standard_data: None,
            endpoint_identifier: BmpString::from("\0"),
            protocols: Default::default(),
            almost_out_of_resources: Default::default(),
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            capacity: None,
            generic_data: None,
            extension: Extension::default(),
        }
    }
}

/// `ResourcesAvailableConfirm`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourcesAvailableConfirm {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `protocolIdentifier`: ProtocolIdentifier.
    pub protocol_identifier: ProtocolIdentifier,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 0.
    pub generic_data: Option<Vec<GenericData>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for ResourcesAvailableConfirm {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            protocol_identifier: Default::default(),
            non_standard_data: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            generic_data: None,
            extension: Extension::default(),
        }
    }
}

/// `ServiceControlIndication`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceControlIndication {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `serviceControl`: SEQUENCE OF ServiceControlSession.
    pub service_control: Vec<ServiceControlSession>,
    /// `endpointIdentifier`: EndpointIdentifier OPTIONAL.
    pub endpoint_identifier: Option<EndpointIdentifier>,
    /// `callSpecific`: SEQUENCE OPTIONAL.
    pub call_specific: Option<CallSpecific>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `featureSet`: FeatureSet OPTIONAL.
    pub feature_set: Option<FeatureSet>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL.
    pub generic_data: Option<Vec<GenericData>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for ServiceControlIndication {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            non_standard_data: None,
            service_control: Default::default(),
            endpoint_identifier: None,
            call_specific: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            feature_set: None,
            generic_data: None,
            extension: Extension::default(),
        }
    }
}

/// `ServiceControlIndication.callSpecific`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallSpecific {
    /// `callIdentifier`: CallIdentifier.
    pub call_identifier: CallIdentifier,
    /// `conferenceID`: ConferenceIdentifier.
    pub conference_id: ConferenceIdentifier,
    /// `answeredCall`: BOOLEAN.
    pub answered_call: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ServiceControlResponse`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceControlResponse {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `result`: CHOICE OPTIONAL.
    pub result: Option<ServiceControlResult>,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `featureSet`: FeatureSet OPTIONAL.
    pub feature_set: Option<FeatureSet>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL.
    pub generic_data: Option<Vec<GenericData>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for ServiceControlResponse {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            result: None,
            non_standard_data: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            feature_set: None,
            generic_data: None,
            extension: Extension::default(),
        }
    }
}

/// `ServiceControlResponse.result`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ServiceControlResult {
    /// `started`.
    #[default]
    Started,
    /// `failed`.
    Failed,
    /// `stopped`.
    Stopped,
    /// `notAvailable`.
    NotAvailable,
    /// `neededFeatureNotSupported`.
    NeededFeatureNotSupported,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `RequestInProgress`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestInProgress {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `delay`: INTEGER (1..65535).
    pub delay: u16,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for RequestInProgress {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            non_standard_data: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            delay: 1,
            extension: Extension::default(),
        }
    }
}

/// `NonStandardMessage`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NonStandardMessage {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `nonStandardData`: NonStandardParameter.
    pub non_standard_data: NonStandardParameter,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 0.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 1.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL, addition 2.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `featureSet`: FeatureSet OPTIONAL, addition 3.
    pub feature_set: Option<Box<FeatureSet>>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 4.
    pub generic_data: Option<Vec<GenericData>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for NonStandardMessage {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            non_standard_data: Default::default(),
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            feature_set: None,
            generic_data: None,
            extension: Extension::default(),
        }
    }
}

/// `UnknownMessageResponse`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownMessageResponse {
    /// `requestSeqNum`: RequestSeqNum.
    pub request_seq_num: RequestSeqNum,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL, addition 0.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL, addition 1.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `integrityCheckValue`: ICV OPTIONAL, addition 2.
    pub integrity_check_value: Option<Box<Icv>>,
    /// `messageNotUnderstood`: OCTET STRING, addition 3.
    pub message_not_understood: Option<Octets>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for UnknownMessageResponse {
    fn default() -> Self {
        Self {
            request_seq_num: 1,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            message_not_understood: None,
            extension: Extension::default(),
        }
    }
}

/// `RequestSeqNum`: INTEGER (1..65535).
pub type RequestSeqNum = u16;

/// `ProtocolIdentifier`: OBJECT IDENTIFIER.
pub type ProtocolIdentifier = ObjectIdentifier;

/// `GloballyUniqueID`: OCTET STRING (SIZE (16)).
pub type GloballyUniqueId = [u8; 16];

/// `CallIdentifier`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallIdentifier {
    /// `guid`: GloballyUniqueID.
    pub guid: GloballyUniqueId,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CallReferenceValue`: INTEGER (0..65535).
pub type CallReferenceValue = u16;

/// `ConferenceIdentifier`: OCTET STRING (SIZE (16)).
pub type ConferenceIdentifier = GloballyUniqueId;

/// `CallLinkage`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallLinkage {
    /// `globalCallId`: GloballyUniqueID OPTIONAL.
    pub global_call_id: Option<GloballyUniqueId>,
    /// `threadId`: GloballyUniqueID OPTIONAL.
    pub thread_id: Option<GloballyUniqueId>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `EndpointIdentifier`: BMPString (SIZE (1..128)).
pub type EndpointIdentifier = BmpString;

/// `GatekeeperIdentifier`: BMPString (SIZE (1..128)).
pub type GatekeeperIdentifier = BmpString;

/// `TimeToLive`: INTEGER (1..4294967295).
pub type TimeToLive = u32;

/// `BandWidth`: INTEGER (0..4294967295).
pub type BandWidth = u32;

/// `TransportAddress`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TransportAddress {
    /// `ipAddress`: SEQUENCE.
    IpAddress(IpAddress),
    /// `ipSourceRoute`: SEQUENCE.
    IpSourceRoute(Box<IpSourceRoute>),
    /// `ipxAddress`: SEQUENCE.
    IpxAddress(IpxAddress),
    /// `ip6Address`: SEQUENCE.
    Ip6Address(Ip6Address),
    /// `netBios`: OCTET STRING (SIZE (16)).
    NetBios([u8; 16]),
    /// `nsap`: OCTET STRING (SIZE (1..20)).
    Nsap(Octets),
    /// `nonStandardAddress`: NonStandardParameter.
    NonStandardAddress(Box<NonStandardParameter>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for TransportAddress {
    fn default() -> Self {
        Self::IpAddress(Default::default())
    }
}

/// `TransportAddress.ipAddress`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IpAddress {
    /// `ip`: OCTET STRING (SIZE (4)).
    pub ip: [u8; 4],
    /// `port`: INTEGER (0..65535).
    pub port: u16,
}

/// `TransportAddress.ipSourceRoute`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IpSourceRoute {
    /// `ip`: OCTET STRING (SIZE (4)).
    pub ip: [u8; 4],
    /// `port`: INTEGER (0..65535).
    pub port: u16,
    /// `route`: SEQUENCE OF OCTET STRING (SIZE (4)).
    pub route: List<[u8; 4], 4>,
    /// `routing`: CHOICE.
    pub routing: IpSourceRouting,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `TransportAddress.ipSourceRoute.routing`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum IpSourceRouting {
    /// `strict`.
    #[default]
    Strict,
    /// `loose`.
    Loose,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `TransportAddress.ipxAddress`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IpxAddress {
    /// `node`: OCTET STRING (SIZE (6)).
    pub node: [u8; 6],
    /// `netnum`: OCTET STRING (SIZE (4)).
    pub netnum: [u8; 4],
    /// `port`: OCTET STRING (SIZE (2)).
    pub port: [u8; 2],
}

/// `TransportAddress.ip6Address`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ip6Address {
    /// `ip`: OCTET STRING (SIZE (16)).
    pub ip: [u8; 16],
    /// `port`: INTEGER (0..65535).
    pub port: u16,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `AlternateTransportAddresses`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AlternateTransportAddresses {
    /// `annexE`: SEQUENCE OF TransportAddress OPTIONAL.
    pub annex_e: Option<List<TransportAddress, 1>>,
    /// `sctp`: SEQUENCE OF TransportAddress OPTIONAL, addition 0.
    pub sctp: Option<Vec<TransportAddress>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `UseSpecifiedTransport`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum UseSpecifiedTransport {
    /// `tcp`.
    #[default]
    Tcp,
    /// `annexE`.
    AnnexE,
    /// `sctp`, addition 0.
    Sctp,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `AliasAddress`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AliasAddress {
    /// `dialledDigits`: IA5String (SIZE (1..128)) (FROM ("#*,0123456789")).
    DialledDigits(Ia5String),
    /// `h323-ID`: BMPString (SIZE (1..256)).
    H323Id(BmpString),
    /// `url-ID`: IA5String (SIZE (1..512)), addition 0.
    UrlId(Ia5String),
    /// `transportID`: TransportAddress, addition 1.
    TransportId(Box<TransportAddress>),
    /// `email-ID`: IA5String (SIZE (1..512)), addition 2.
    EmailId(Ia5String),
    /// `partyNumber`: PartyNumber, addition 3.
    PartyNumber(Box<PartyNumber>),
    /// `mobileUIM`: MobileUIM, addition 4.
    MobileUim(Box<MobileUim>),
    /// `isupNumber`: IsupNumber, addition 5.
    IsupNumber(Box<IsupNumber>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for AliasAddress {
    fn default() -> Self {
        Self::DialledDigits(Ia5String::from_static("#"))
    }
}

/// `AddressPattern`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AddressPattern {
    /// `wildcard`: AliasAddress.
    Wildcard(AliasAddress),
    /// `range`: SEQUENCE.
    Range(Box<AddressPatternRange>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for AddressPattern {
    fn default() -> Self {
        Self::Wildcard(Default::default())
    }
}

/// `AddressPattern.range`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AddressPatternRange {
    /// `startOfRange`: PartyNumber.
    pub start_of_range: PartyNumber,
    /// `endOfRange`: PartyNumber.
    pub end_of_range: PartyNumber,
}

/// `ExtendedAliasAddress`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExtendedAliasAddress {
    /// `address`: AliasAddress.
    pub address: AliasAddress,
    /// `presentationIndicator`: PresentationIndicator OPTIONAL.
    pub presentation_indicator: Option<PresentationIndicator>,
    /// `screeningIndicator`: ScreeningIndicator OPTIONAL.
    pub screening_indicator: Option<ScreeningIndicator>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `DisplayName`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisplayName {
    /// `language`: IA5String OPTIONAL.
    pub language: Option<Ia5String>,
    /// `name`: BMPString (SIZE (1..80)).
    pub name: BmpString,
}

impl Default for DisplayName {
    fn default() -> Self {
        Self {
            language: None,
            name: BmpString::from("\0"),
        }
    }
}

/// `SupportedPrefix`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SupportedPrefix {
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `prefix`: AliasAddress.
    pub prefix: AliasAddress,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `PartyNumber`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartyNumber {
    /// `e164Number`: PublicPartyNumber.
    E164Number(PublicPartyNumber),
    /// `dataPartyNumber`: NumberDigits.
    DataPartyNumber(NumberDigits),
    /// `telexPartyNumber`: NumberDigits.
    TelexPartyNumber(NumberDigits),
    /// `privateNumber`: PrivatePartyNumber.
    PrivateNumber(PrivatePartyNumber),
    /// `nationalStandardPartyNumber`: NumberDigits.
    NationalStandardPartyNumber(NumberDigits),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for PartyNumber {
    fn default() -> Self {
        Self::E164Number(Default::default())
    }
}

/// `PublicPartyNumber`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicPartyNumber {
    /// `publicTypeOfNumber`: PublicTypeOfNumber.
    pub public_type_of_number: PublicTypeOfNumber,
    /// `publicNumberDigits`: NumberDigits.
    pub public_number_digits: NumberDigits,
}

impl Default for PublicPartyNumber {
    fn default() -> Self {
        Self {
            public_type_of_number: Default::default(),
            public_number_digits: Ia5String::from_static("#"),
        }
    }
}

/// `PublicTypeOfNumber`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum PublicTypeOfNumber {
    /// `unknown`.
    #[default]
    NotKnown,
    /// `internationalNumber`.
    InternationalNumber,
    /// `nationalNumber`.
    NationalNumber,
    /// `networkSpecificNumber`.
    NetworkSpecificNumber,
    /// `subscriberNumber`.
    SubscriberNumber,
    /// `abbreviatedNumber`.
    AbbreviatedNumber,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `PrivatePartyNumber`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrivatePartyNumber {
    /// `privateTypeOfNumber`: PrivateTypeOfNumber.
    pub private_type_of_number: PrivateTypeOfNumber,
    /// `privateNumberDigits`: NumberDigits.
    pub private_number_digits: NumberDigits,
}

impl Default for PrivatePartyNumber {
    fn default() -> Self {
        Self {
            private_type_of_number: Default::default(),
            private_number_digits: Ia5String::from_static("#"),
        }
    }
}

/// `PrivateTypeOfNumber`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum PrivateTypeOfNumber {
    /// `unknown`.
    #[default]
    NotKnown,
    /// `level2RegionalNumber`.
    Level2RegionalNumber,
    /// `level1RegionalNumber`.
    Level1RegionalNumber,
    /// `pISNSpecificNumber`.
    PisnSpecificNumber,
    /// `localNumber`.
    LocalNumber,
    /// `abbreviatedNumber`.
    AbbreviatedNumber,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `NumberDigits`: IA5String (SIZE (1..128)) (FROM ("#*,0123456789")).
pub type NumberDigits = Ia5String;

/// `IsupNumber`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IsupNumber {
    /// `e164Number`: IsupPublicPartyNumber.
    E164Number(Box<IsupPublicPartyNumber>),
    /// `dataPartyNumber`: IsupDigits.
    DataPartyNumber(IsupDigits),
    /// `telexPartyNumber`: IsupDigits.
    TelexPartyNumber(IsupDigits),
    /// `privateNumber`: IsupPrivatePartyNumber.
    PrivateNumber(Box<IsupPrivatePartyNumber>),
    /// `nationalStandardPartyNumber`: IsupDigits.
    NationalStandardPartyNumber(IsupDigits),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for IsupNumber {
    fn default() -> Self {
        Self::E164Number(Default::default())
    }
}

/// `IsupPublicPartyNumber`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IsupPublicPartyNumber {
    /// `natureOfAddress`: NatureOfAddress.
    pub nature_of_address: NatureOfAddress,
    /// `address`: IsupDigits.
    pub address: IsupDigits,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for IsupPublicPartyNumber {
    fn default() -> Self {
        Self {
            nature_of_address: Default::default(),
            address: Ia5String::from_static("0"),
            extension: Extension::default(),
        }
    }
}

/// `IsupPrivatePartyNumber`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IsupPrivatePartyNumber {
    /// `privateTypeOfNumber`: PrivateTypeOfNumber.
    pub private_type_of_number: PrivateTypeOfNumber,
    /// `address`: IsupDigits.
    pub address: IsupDigits,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for IsupPrivatePartyNumber {
    fn default() -> Self {
        Self {
            private_type_of_number: Default::default(),
            address: Ia5String::from_static("0"),
            extension: Extension::default(),
        }
    }
}

/// `NatureOfAddress`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum NatureOfAddress {
    /// `unknown`.
    #[default]
    NotKnown,
    /// `subscriberNumber`.
    SubscriberNumber,
    /// `nationalNumber`.
    NationalNumber,
    /// `internationalNumber`.
    InternationalNumber,
    /// `networkSpecificNumber`.
    NetworkSpecificNumber,
    /// `routingNumberNationalFormat`.
    RoutingNumberNationalFormat,
    /// `routingNumberNetworkSpecificFormat`.
    RoutingNumberNetworkSpecificFormat,
    /// `routingNumberWithCalledDirectoryNumber`.
    RoutingNumberWithCalledDirectoryNumber,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `IsupDigits`: IA5String (SIZE (1..128)) (FROM ("0123456789ABCDE")).
pub type IsupDigits = Ia5String;

/// `MobileUIM`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MobileUim {
    /// `ansi-41-uim`: ANSI-41-UIM.
    Ansi41Uim(Box<Ansi41Uim>),
    /// `gsm-uim`: GSM-UIM.
    GsmUim(Box<GsmUim>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for MobileUim {
    fn default() -> Self {
        Self::Ansi41Uim(Default::default())
    }
}

/// `ANSI-41-UIM`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ansi41Uim {
    /// `imsi`: IA5String (SIZE (3..16)) (FROM ("#*0123456789abc")) OPTIONAL.
    pub imsi: Option<Ia5String>,
    /// `min`: IA5String (SIZE (3..16)) (FROM ("#*0123456789abc")) OPTIONAL.
    pub min: Option<Ia5String>,
    /// `mdn`: IA5String (SIZE (3..16)) (FROM ("#*0123456789abc")) OPTIONAL.
    pub mdn: Option<Ia5String>,
    /// `msisdn`: IA5String (SIZE (3..16)) (FROM ("#*0123456789abc")) OPTIONAL.
    pub msisdn: Option<Ia5String>,
    /// `esn`: IA5String (SIZE (16)) (FROM ("#*0123456789abc")) OPTIONAL.
    pub esn: Option<Ia5String>,
    /// `mscid`: IA5String (SIZE (3..16)) (FROM ("#*0123456789abc")) OPTIONAL.
    pub mscid: Option<Ia5String>,
    /// `system-id`: CHOICE.
    pub system_id: Ansi41SystemId,
    /// `systemMyTypeCode`: OCTET STRING (SIZE (1)) OPTIONAL.
    pub system_my_type_code: Option<[u8; 1]>,
    /// `systemAccessType`: OCTET STRING (SIZE (1)) OPTIONAL.
    pub system_access_type: Option<[u8; 1]>,
    /// `qualificationInformationCode`: OCTET STRING (SIZE (1)) OPTIONAL.
    pub qualification_information_code: Option<[u8; 1]>,
    /// `sesn`: IA5String (SIZE (16)) (FROM ("#*0123456789abc")) OPTIONAL.
    pub sesn: Option<Ia5String>,
    /// `soc`: IA5String (SIZE (3..16)) (FROM ("#*0123456789abc")) OPTIONAL.
    pub soc: Option<Ia5String>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ANSI-41-UIM.system-id`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ansi41SystemId {
    /// `sid`: IA5String (SIZE (1..4)) (FROM ("#*0123456789abc")).
    Sid(Ia5String),
    /// `mid`: IA5String (SIZE (1..4)) (FROM ("#*0123456789abc")).
    Mid(Ia5String),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for Ansi41SystemId {
    fn default() -> Self {
        Self::Sid(Ia5String::from_static("#"))
    }
}

/// `GSM-UIM`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GsmUim {
    /// `imsi`: IA5String (SIZE (3..16)) (FROM ("#*0123456789abc")) OPTIONAL.
    pub imsi: Option<Ia5String>,
    /// `tmsi`: OCTET STRING (SIZE (1..4)) OPTIONAL.
    pub tmsi: Option<Octets>,
    /// `msisdn`: IA5String (SIZE (3..16)) (FROM ("#*0123456789abc")) OPTIONAL.
    pub msisdn: Option<Ia5String>,
    /// `imei`: IA5String (SIZE (15..16)) (FROM ("#*0123456789abc")) OPTIONAL.
    pub imei: Option<Ia5String>,
    /// `hplmn`: IA5String (SIZE (1..4)) (FROM ("#*0123456789abc")) OPTIONAL.
    pub hplmn: Option<Ia5String>,
    /// `vplmn`: IA5String (SIZE (1..4)) (FROM ("#*0123456789abc")) OPTIONAL.
    pub vplmn: Option<Ia5String>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `TBCD-STRING`: IA5String (FROM ("#*0123456789abc")).
pub type TbcdString = Ia5String;

/// `EndpointType`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EndpointType {
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `vendor`: VendorIdentifier OPTIONAL.
    pub vendor: Option<VendorIdentifier>,
    /// `gatekeeper`: GatekeeperInfo OPTIONAL.
    pub gatekeeper: Option<GatekeeperInfo>,
    /// `gateway`: GatewayInfo OPTIONAL.
    pub gateway: Option<GatewayInfo>,
    /// `mcu`: McuInfo OPTIONAL.
    pub mcu: Option<McuInfo>,
    /// `terminal`: TerminalInfo OPTIONAL.
    pub terminal: Option<TerminalInfo>,
    /// `mc`: BOOLEAN.
    pub mc: bool,
    /// `undefinedNode`: BOOLEAN.
    pub undefined_node: bool,
    /// `set`: BIT STRING (SIZE (32)) OPTIONAL, addition 0.
    pub set: Option<BitString>,
    /// `supportedTunnelledProtocols`: SEQUENCE OF TunnelledProtocol OPTIONAL, addition 1.
    pub supported_tunnelled_protocols: Option<Vec<TunnelledProtocol>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `TerminalInfo`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TerminalInfo {
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `GatekeeperInfo`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GatekeeperInfo {
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `GatewayInfo`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GatewayInfo {
    /// `protocol`: SEQUENCE OF SupportedProtocols OPTIONAL.
    pub protocol: Option<Vec<SupportedProtocols>>,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `McuInfo`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct McuInfo {
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `protocol`: SEQUENCE OF SupportedProtocols OPTIONAL, addition 0.
    pub protocol: Option<Vec<SupportedProtocols>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `VendorIdentifier`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VendorIdentifier {
    /// `vendor`: H221NonStandard.
    pub vendor: H221NonStandard,
    /// `productId`: OCTET STRING (SIZE (1..256)) OPTIONAL.
    pub product_id: Option<Octets>,
    /// `versionId`: OCTET STRING (SIZE (1..256)) OPTIONAL.
    pub version_id: Option<Octets>,
    /// `enterpriseNumber`: OBJECT IDENTIFIER OPTIONAL, addition 0.
    pub enterprise_number: Option<ObjectIdentifier>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `Endpoint`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Endpoint {
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `aliasAddress`: SEQUENCE OF AliasAddress OPTIONAL.
    pub alias_address: Option<List<AliasAddress, 2>>,
    /// `callSignalAddress`: SEQUENCE OF TransportAddress OPTIONAL.
    pub call_signal_address: Option<List<TransportAddress, 1>>,
    /// `rasAddress`: SEQUENCE OF TransportAddress OPTIONAL.
    pub ras_address: Option<List<TransportAddress, 1>>,
    /// `endpointType`: EndpointType OPTIONAL.
    pub endpoint_type: Option<Box<EndpointType>>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL.
    pub crypto_tokens: Option<Vec<CryptoH323Token>>,
    /// `priority`: INTEGER (0..127) OPTIONAL.
    pub priority: Option<u8>,
    /// `remoteExtensionAddress`: SEQUENCE OF AliasAddress OPTIONAL.
    pub remote_extension_address: Option<List<AliasAddress, 2>>,
    /// `destExtraCallInfo`: SEQUENCE OF AliasAddress OPTIONAL.
    pub dest_extra_call_info: Option<List<AliasAddress, 2>>,
    /// `alternateTransportAddresses`: AlternateTransportAddresses OPTIONAL, addition 0.
    pub alternate_transport_addresses: Option<Box<AlternateTransportAddresses>>,
    /// `circuitInfo`: CircuitInfo OPTIONAL, addition 1.
    pub circuit_info: Option<Box<CircuitInfo>>,
    /// `featureSet`: FeatureSet OPTIONAL, addition 2.
    pub feature_set: Option<Box<FeatureSet>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `AlternateGK`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AlternateGk {
    /// `rasAddress`: TransportAddress.
    pub ras_address: TransportAddress,
    /// `gatekeeperIdentifier`: GatekeeperIdentifier OPTIONAL.
    pub gatekeeper_identifier: Option<GatekeeperIdentifier>,
    /// `needToRegister`: BOOLEAN.
    pub need_to_register: bool,
    /// `priority`: INTEGER (0..127).
    pub priority: u8,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `AltGKInfo`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AltGkInfo {
    /// `alternateGatekeeper`: SEQUENCE OF AlternateGK.
    pub alternate_gatekeeper: Vec<AlternateGk>,
    /// `altGKisPermanent`: BOOLEAN.
    pub alt_gk_is_permanent: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `SupportedProtocols`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SupportedProtocols {
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<NonStandardParameter>),
    /// `h310`: H310Caps.
    H310(Box<H310Caps>),
    /// `h320`: H320Caps.
    H320(Box<H320Caps>),
    /// `h321`: H321Caps.
    H321(Box<H321Caps>),
    /// `h322`: H322Caps.
    H322(Box<H322Caps>),
    /// `h323`: H323Caps.
    H323(Box<H323Caps>),
    /// `h324`: H324Caps.
    H324(Box<H324Caps>),
    /// `voice`: VoiceCaps.
    Voice(Box<VoiceCaps>),
    /// `t120-only`: T120OnlyCaps.
    T120Only(Box<T120OnlyCaps>),
    /// `nonStandardProtocol`: NonStandardProtocol, addition 0.
    NonStandardProtocol(Box<NonStandardProtocol>),
    /// `t38FaxAnnexbOnly`: T38FaxAnnexbOnlyCaps, addition 1.
    T38FaxAnnexbOnly(Box<T38FaxAnnexbOnlyCaps>),
    /// `sip`: SIPCaps, addition 2.
    Sip(Box<SipCaps>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for SupportedProtocols {
    fn default() -> Self {
        Self::NonStandardData(Default::default())
    }
}

/// `H310Caps`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H310Caps {
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `dataRatesSupported`: SEQUENCE OF DataRate OPTIONAL, addition 0.
    pub data_rates_supported: Option<Vec<DataRate>>,
    /// `supportedPrefixes`: SEQUENCE OF SupportedPrefix, addition 1.
    pub supported_prefixes: Option<Vec<SupportedPrefix>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H320Caps`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H320Caps {
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `dataRatesSupported`: SEQUENCE OF DataRate OPTIONAL, addition 0.
    pub data_rates_supported: Option<Vec<DataRate>>,
    /// `supportedPrefixes`: SEQUENCE OF SupportedPrefix, addition 1.
    pub supported_prefixes: Option<Vec<SupportedPrefix>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H321Caps`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H321Caps {
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `dataRatesSupported`: SEQUENCE OF DataRate OPTIONAL, addition 0.
    pub data_rates_supported: Option<Vec<DataRate>>,
    /// `supportedPrefixes`: SEQUENCE OF SupportedPrefix, addition 1.
    pub supported_prefixes: Option<Vec<SupportedPrefix>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H322Caps`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H322Caps {
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `dataRatesSupported`: SEQUENCE OF DataRate OPTIONAL, addition 0.
    pub data_rates_supported: Option<Vec<DataRate>>,
    /// `supportedPrefixes`: SEQUENCE OF SupportedPrefix, addition 1.
    pub supported_prefixes: Option<Vec<SupportedPrefix>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H323Caps`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H323Caps {
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `dataRatesSupported`: SEQUENCE OF DataRate OPTIONAL, addition 0.
    pub data_rates_supported: Option<Vec<DataRate>>,
    /// `supportedPrefixes`: SEQUENCE OF SupportedPrefix, addition 1.
    pub supported_prefixes: Option<Vec<SupportedPrefix>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `H324Caps`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H324Caps {
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `dataRatesSupported`: SEQUENCE OF DataRate OPTIONAL, addition 0.
    pub data_rates_supported: Option<Vec<DataRate>>,
    /// `supportedPrefixes`: SEQUENCE OF SupportedPrefix, addition 1.
    pub supported_prefixes: Option<Vec<SupportedPrefix>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `VoiceCaps`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VoiceCaps {
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `dataRatesSupported`: SEQUENCE OF DataRate OPTIONAL, addition 0.
    pub data_rates_supported: Option<Vec<DataRate>>,
    /// `supportedPrefixes`: SEQUENCE OF SupportedPrefix, addition 1.
    pub supported_prefixes: Option<Vec<SupportedPrefix>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `T120OnlyCaps`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct T120OnlyCaps {
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `dataRatesSupported`: SEQUENCE OF DataRate OPTIONAL, addition 0.
    pub data_rates_supported: Option<Vec<DataRate>>,
    /// `supportedPrefixes`: SEQUENCE OF SupportedPrefix, addition 1.
    pub supported_prefixes: Option<Vec<SupportedPrefix>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `NonStandardProtocol`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NonStandardProtocol {
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `dataRatesSupported`: SEQUENCE OF DataRate OPTIONAL.
    pub data_rates_supported: Option<Vec<DataRate>>,
    /// `supportedPrefixes`: SEQUENCE OF SupportedPrefix.
    pub supported_prefixes: Vec<SupportedPrefix>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `T38FaxAnnexbOnlyCaps`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct T38FaxAnnexbOnlyCaps {
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `dataRatesSupported`: SEQUENCE OF DataRate OPTIONAL.
    pub data_rates_supported: Option<Vec<DataRate>>,
    /// `supportedPrefixes`: SEQUENCE OF SupportedPrefix.
    pub supported_prefixes: Vec<SupportedPrefix>,
    /// `t38FaxProtocol`: DataProtocolCapability.
    pub t38_fax_protocol: h245::DataProtocolCapability,
    /// `t38FaxProfile`: T38FaxProfile.
    pub t38_fax_profile: h245::T38FaxProfile,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `SIPCaps`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SipCaps {
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `dataRatesSupported`: SEQUENCE OF DataRate OPTIONAL.
    pub data_rates_supported: Option<Vec<DataRate>>,
    /// `supportedPrefixes`: SEQUENCE OF SupportedPrefix OPTIONAL.
    pub supported_prefixes: Option<Vec<SupportedPrefix>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `DataRate`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DataRate {
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<NonStandardParameter>>,
    /// `channelRate`: BandWidth.
    pub channel_rate: BandWidth,
    /// `channelMultiplier`: INTEGER (1..256) OPTIONAL.
    pub channel_multiplier: Option<u16>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `TunnelledProtocol`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TunnelledProtocol {
    /// `id`: CHOICE.
    pub id: TunnelledProtocolId,
    /// `subIdentifier`: IA5String (SIZE (1..64)) OPTIONAL.
    pub sub_identifier: Option<Ia5String>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `TunnelledProtocol.id`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TunnelledProtocolId {
    /// `tunnelledProtocolObjectID`: OBJECT IDENTIFIER.
    TunnelledProtocolObjectId(ObjectIdentifier),
    /// `tunnelledProtocolAlternateID`: TunnelledProtocolAlternateIdentifier.
    TunnelledProtocolAlternateId(Box<TunnelledProtocolAlternateIdentifier>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for TunnelledProtocolId {
    fn default() -> Self {
        Self::TunnelledProtocolObjectId(Default::default())
    }
}

/// `TunnelledProtocolAlternateIdentifier`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TunnelledProtocolAlternateIdentifier {
    /// `protocolType`: IA5String (SIZE (1..64)).
    pub protocol_type: Ia5String,
    /// `protocolVariant`: IA5String (SIZE (1..64)) OPTIONAL.
    pub protocol_variant: Option<Ia5String>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for TunnelledProtocolAlternateIdentifier {
    fn default() -> Self {
        Self {
            protocol_type: Ia5String::from_static("\0"),
            protocol_variant: None,
            extension: Extension::default(),
        }
    }
}

/// `H245Security`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum H245Security {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `noSecurity`.
    NoSecurity,
    /// `tls`: SecurityCapabilities.
    Tls(Box<SecurityCapabilities>),
    /// `ipsec`: SecurityCapabilities.
    Ipsec(Box<SecurityCapabilities>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for H245Security {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `SecurityCapabilities`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecurityCapabilities {
    /// `nonStandard`: NonStandardParameter OPTIONAL.
    pub non_standard: Option<Box<NonStandardParameter>>,
    /// `encryption`: SecurityServiceMode.
    pub encryption: SecurityServiceMode,
    /// `authenticaton`: SecurityServiceMode.
    pub authenticaton: SecurityServiceMode,
    /// `integrity`: SecurityServiceMode.
    pub integrity: SecurityServiceMode,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `SecurityServiceMode`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecurityServiceMode {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `none`.
    None,
    /// `default`.
    Default,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for SecurityServiceMode {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `SecurityErrors`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SecurityErrors {
    /// `securityWrongSyncTime`.
    #[default]
    SecurityWrongSyncTime,
    /// `securityReplay`.
    SecurityReplay,
    /// `securityWrongGeneralID`.
    SecurityWrongGeneralId,
    /// `securityWrongSendersID`.
    SecurityWrongSendersId,
    /// `securityIntegrityFailed`.
    SecurityIntegrityFailed,
    /// `securityWrongOID`.
    SecurityWrongOid,
    /// `securityDHmismatch`.
    SecurityDhMismatch,
    /// `securityCertificateExpired`.
    SecurityCertificateExpired,
    /// `securityCertificateDateInvalid`.
    SecurityCertificateDateInvalid,
    /// `securityCertificateRevoked`.
    SecurityCertificateRevoked,
    /// `securityCertificateNotReadable`.
    SecurityCertificateNotReadable,
    /// `securityCertificateSignatureInvalid`.
    SecurityCertificateSignatureInvalid,
    /// `securityCertificateMissing`.
    SecurityCertificateMissing,
    /// `securityCertificateIncomplete`.
    SecurityCertificateIncomplete,
    /// `securityUnsupportedCertificateAlgOID`.
    SecurityUnsupportedCertificateAlgOid,
    /// `securityUnknownCA`.
    SecurityUnknownCa,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `SecurityErrors2`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SecurityErrors2 {
    /// `securityWrongSyncTime`.
    #[default]
    SecurityWrongSyncTime,
    /// `securityReplay`.
    SecurityReplay,
    /// `securityWrongGeneralID`.
    SecurityWrongGeneralId,
    /// `securityWrongSendersID`.
    SecurityWrongSendersId,
    /// `securityIntegrityFailed`.
    SecurityIntegrityFailed,
    /// `securityWrongOID`.
    SecurityWrongOid,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `CryptoH323Token`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CryptoH323Token {
    /// `cryptoEPPwdHash`: SEQUENCE.
    CryptoEpPwdHash(Box<CryptoEpPwdHash>),
    /// `cryptoGKPwdHash`: SEQUENCE.
    CryptoGkPwdHash(Box<CryptoGkPwdHash>),
    /// `cryptoEPPwdEncr`: ENCRYPTED.
    CryptoEpPwdEncr(Box<h235::Encrypted>),
    /// `cryptoGKPwdEncr`: ENCRYPTED.
    CryptoGkPwdEncr(Box<h235::Encrypted>),
    /// `cryptoEPCert`: SIGNED.
    CryptoEpCert(Box<h235::Signed>),
    /// `cryptoGKCert`: SIGNED.
    CryptoGkCert(Box<h235::Signed>),
    /// `cryptoFastStart`: SIGNED.
    CryptoFastStart(Box<h235::Signed>),
    /// `nestedcryptoToken`: CryptoToken.
    NestedCryptoToken(h235::CryptoToken),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for CryptoH323Token {
    fn default() -> Self {
        Self::CryptoEpPwdHash(Default::default())
    }
}

/// `CryptoH323Token.cryptoEPPwdHash`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CryptoEpPwdHash {
    /// `alias`: AliasAddress.
    pub alias: AliasAddress,
    /// `timeStamp`: TimeStamp.
    pub time_stamp: h235::TimeStamp,
    /// `token`: HASHED.
    pub token: h235::Hashed,
}

impl Default for CryptoEpPwdHash {
    fn default() -> Self {
        Self {
            alias: Default::default(),
            time_stamp: 1,
            token: Default::default(),
        }
    }
}

/// `CryptoH323Token.cryptoGKPwdHash`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CryptoGkPwdHash {
    /// `gatekeeperId`: GatekeeperIdentifier.
    pub gatekeeper_id: GatekeeperIdentifier,
    /// `timeStamp`: TimeStamp.
    pub time_stamp: h235::TimeStamp,
    /// `token`: HASHED.
    pub token: h235::Hashed,
}

impl Default for CryptoGkPwdHash {
    fn default() -> Self {
        Self {
            gatekeeper_id: BmpString::from("\0"),
            time_stamp: 1,
            token: Default::default(),
        }
    }
}

/// `ICV`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Icv {
    /// `algorithmOID`: OBJECT IDENTIFIER.
    pub algorithm_oid: ObjectIdentifier,
    /// `icv`: BIT STRING.
    pub icv: BitString,
}

/// `IntegrityMechanism`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IntegrityMechanism {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `digSig`.
    DigSig,
    /// `iso9797`: OBJECT IDENTIFIER.
    Iso9797(ObjectIdentifier),
    /// `nonIsoIM`: NonIsoIntegrityMechanism.
    NonIsoIm(NonIsoIntegrityMechanism),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for IntegrityMechanism {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `NonIsoIntegrityMechanism`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum NonIsoIntegrityMechanism {
    /// `hMAC-MD5`.
    #[default]
    HmacMd5,
    /// `hMAC-iso10118-2-s`: EncryptIntAlg.
    HmacIso101182S(EncryptIntAlg),
    /// `hMAC-iso10118-2-l`: EncryptIntAlg.
    HmacIso101182L(EncryptIntAlg),
    /// `hMAC-iso10118-3`: OBJECT IDENTIFIER.
    HmacIso101183(ObjectIdentifier),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `EncryptIntAlg`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EncryptIntAlg {
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `isoAlgorithm`: OBJECT IDENTIFIER.
    IsoAlgorithm(ObjectIdentifier),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for EncryptIntAlg {
    fn default() -> Self {
        Self::NonStandard(Default::default())
    }
}

/// `FastStartToken`: ClearToken.
pub type FastStartToken = h235::ClearToken;

/// `EncodedFastStartToken`: an open type.
pub type EncodedFastStartToken = Octets;

/// `CapacityReportingCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CapacityReportingCapability {
    /// `canReportCallCapacity`: BOOLEAN.
    pub can_report_call_capacity: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CapacityReportingSpecification`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CapacityReportingSpecification {
    /// `when`: SEQUENCE.
    pub when: CapacityReportingWhen,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CapacityReportingSpecification.when`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CapacityReportingWhen {
    /// `callStart`: NULL OPTIONAL.
    pub call_start: Option<()>,
    /// `callEnd`: NULL OPTIONAL.
    pub call_end: Option<()>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CallCapacity`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallCapacity {
    /// `maximumCallCapacity`: CallCapacityInfo OPTIONAL.
    pub maximum_call_capacity: Option<Box<CallCapacityInfo>>,
    /// `currentCallCapacity`: CallCapacityInfo OPTIONAL.
    pub current_call_capacity: Option<Box<CallCapacityInfo>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CallCapacityInfo`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallCapacityInfo {
    /// `voiceGwCallsAvailable`: SEQUENCE OF CallsAvailable OPTIONAL.
    pub voice_gw_calls_available: Option<Vec<CallsAvailable>>,
    /// `h310GwCallsAvailable`: SEQUENCE OF CallsAvailable OPTIONAL.
    pub h310_gw_calls_available: Option<Vec<CallsAvailable>>,
    /// `h320GwCallsAvailable`: SEQUENCE OF CallsAvailable OPTIONAL.
    pub h320_gw_calls_available: Option<Vec<CallsAvailable>>,
    /// `h321GwCallsAvailable`: SEQUENCE OF CallsAvailable OPTIONAL.
    pub h321_gw_calls_available: Option<Vec<CallsAvailable>>,
    /// `h322GwCallsAvailable`: SEQUENCE OF CallsAvailable OPTIONAL.
    pub h322_gw_calls_available: Option<Vec<CallsAvailable>>,
    /// `h323GwCallsAvailable`: SEQUENCE OF CallsAvailable OPTIONAL.
    pub h323_gw_calls_available: Option<Vec<CallsAvailable>>,
    /// `h324GwCallsAvailable`: SEQUENCE OF CallsAvailable OPTIONAL.
    pub h324_gw_calls_available: Option<Vec<CallsAvailable>>,
    /// `t120OnlyGwCallsAvailable`: SEQUENCE OF CallsAvailable OPTIONAL.
    pub t120_only_gw_calls_available: Option<Vec<CallsAvailable>>,
    /// `t38FaxAnnexbOnlyGwCallsAvailable`: SEQUENCE OF CallsAvailable OPTIONAL.
    pub t38_fax_annexb_only_gw_calls_available: Option<Vec<CallsAvailable>>,
    /// `terminalCallsAvailable`: SEQUENCE OF CallsAvailable OPTIONAL.
    pub terminal_calls_available: Option<Vec<CallsAvailable>>,
    /// `mcuCallsAvailable`: SEQUENCE OF CallsAvailable OPTIONAL.
    pub mcu_calls_available: Option<Vec<CallsAvailable>>,
    /// `sipGwCallsAvailable`: SEQUENCE OF CallsAvailable OPTIONAL, addition 0.
    pub sip_gw_calls_available: Option<Vec<CallsAvailable>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CallsAvailable`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallsAvailable {
    /// `calls`: INTEGER (0..4294967295).
    pub calls: u32,
    /// `group`: IA5String (SIZE (1..128)) OPTIONAL.
    pub group: Option<Ia5String>,
    /// `carrier`: CarrierInfo OPTIONAL, addition 0.
    pub carrier: Option<Box<CarrierInfo>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CircuitInfo`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CircuitInfo {
    /// `sourceCircuitID`: CircuitIdentifier OPTIONAL.
    pub source_circuit_id: Option<Box<CircuitIdentifier>>,
    /// `destinationCircuitID`: CircuitIdentifier OPTIONAL.
    pub destination_circuit_id: Option<Box<CircuitIdentifier>>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL.
    pub generic_data: Option<Vec<GenericData>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CircuitIdentifier`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CircuitIdentifier {
    /// `cic`: CicInfo OPTIONAL.
    pub cic: Option<CicInfo>,
    /// `group`: GroupID OPTIONAL.
    pub group: Option<GroupId>,
    /// `carrier`: CarrierInfo OPTIONAL, addition 0.
    pub carrier: Option<Box<CarrierInfo>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CicInfo`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CicInfo {
    /// `cic`: SEQUENCE OF OCTET STRING (SIZE (2..4)).
    pub cic: Vec<Octets>,
    /// `pointCode`: OCTET STRING (SIZE (2..5)).
    pub point_code: Octets,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for CicInfo {
    fn default() -> Self {
        Self {
            cic: Default::default(),
            point_code: Octets::from([0; 2]),
            extension: Extension::default(),
        }
    }
}

/// `GroupID`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupId {
    /// `member`: SEQUENCE OF INTEGER (0..65535) OPTIONAL.
    pub member: Option<List<u16, 8>>,
    /// `group`: IA5String (SIZE (1..128)).
    pub group: Ia5String,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for GroupId {
    fn default() -> Self {
        Self {
            member: None,
            group: Ia5String::from_static("\0"),
            extension: Extension::default(),
        }
    }
}

/// `CarrierInfo`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CarrierInfo {
    /// `carrierIdentificationCode`: OCTET STRING (SIZE (3..4)) OPTIONAL.
    pub carrier_identification_code: Option<Octets>,
    /// `carrierName`: IA5String (SIZE (1..128)) OPTIONAL.
    pub carrier_name: Option<Ia5String>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `BandwidthDetails`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BandwidthDetails {
    /// `sender`: BOOLEAN.
    pub sender: bool,
    /// `multicast`: BOOLEAN.
    pub multicast: bool,
    /// `bandwidth`: BandWidth.
    pub bandwidth: BandWidth,
    /// `rtcpAddresses`: TransportChannelInfo.
    pub rtcp_addresses: TransportChannelInfo,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RasUsageInfoTypes`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RasUsageInfoTypes {
    /// `nonStandardUsageTypes`: SEQUENCE OF NonStandardParameter.
    pub non_standard_usage_types: Vec<NonStandardParameter>,
    /// `startTime`: NULL OPTIONAL.
    pub start_time: Option<()>,
    /// `endTime`: NULL OPTIONAL.
    pub end_time: Option<()>,
    /// `terminationCause`: NULL OPTIONAL.
    pub termination_cause: Option<()>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RasUsageSpecification`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RasUsageSpecification {
    /// `when`: SEQUENCE.
    pub when: RasUsageWhen,
    /// `callStartingPoint`: SEQUENCE OPTIONAL.
    pub call_starting_point: Option<RasUsageStartingPoint>,
    /// `required`: RasUsageInfoTypes.
    pub required: RasUsageInfoTypes,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RasUsageSpecification.when`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RasUsageWhen {
    /// `start`: NULL OPTIONAL.
    pub start: Option<()>,
    /// `end`: NULL OPTIONAL.
    pub end: Option<()>,
    /// `inIrr`: NULL OPTIONAL.
    pub in_irr: Option<()>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RasUsageSpecification.callStartingPoint`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RasUsageStartingPoint {
    /// `alerting`: NULL OPTIONAL.
    pub alerting: Option<()>,
    /// `connect`: NULL OPTIONAL.
    pub connect: Option<()>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RasUsageInformation`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RasUsageInformation {
    /// `nonStandardUsageFields`: SEQUENCE OF NonStandardParameter.
    pub non_standard_usage_fields: Vec<NonStandardParameter>,
    /// `alertingTime`: TimeStamp OPTIONAL.
    pub alerting_time: Option<h235::TimeStamp>,
    /// `connectTime`: TimeStamp OPTIONAL.
    pub connect_time: Option<h235::TimeStamp>,
    /// `endTime`: TimeStamp OPTIONAL.
    pub end_time: Option<h235::TimeStamp>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CallTerminationCause`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallTerminationCause {
    /// `releaseCompleteReason`: ReleaseCompleteReason.
    ReleaseCompleteReason(ReleaseCompleteReason),
    /// `releaseCompleteCauseIE`: OCTET STRING (SIZE (2..32)).
    ReleaseCompleteCauseIe(Octets),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for CallTerminationCause {
    fn default() -> Self {
        Self::ReleaseCompleteReason(Default::default())
    }
}

/// `CallCreditCapability`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallCreditCapability {
    /// `canDisplayAmountString`: BOOLEAN OPTIONAL.
    pub can_display_amount_string: Option<bool>,
    /// `canEnforceDurationLimit`: BOOLEAN OPTIONAL.
    pub can_enforce_duration_limit: Option<bool>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CallCreditServiceControl`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallCreditServiceControl {
    /// `amountString`: BMPString (SIZE (1..512)) OPTIONAL.
    pub amount_string: Option<BmpString>,
    /// `billingMode`: CHOICE OPTIONAL.
    pub billing_mode: Option<CallCreditBillingMode>,
    /// `callDurationLimit`: INTEGER (1..4294967295) OPTIONAL.
    pub call_duration_limit: Option<u32>,
    /// `enforceCallDurationLimit`: BOOLEAN OPTIONAL.
    pub enforce_call_duration_limit: Option<bool>,
    /// `callStartingPoint`: CHOICE OPTIONAL.
    pub call_starting_point: Option<CallCreditStartingPoint>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CallCreditServiceControl.billingMode`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CallCreditBillingMode {
    /// `credit`.
    #[default]
    Credit,
    /// `debit`.
    Debit,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `CallCreditServiceControl.callStartingPoint`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CallCreditStartingPoint {
    /// `alerting`.
    #[default]
    Alerting,
    /// `connect`.
    Connect,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `ServiceControlDescriptor`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ServiceControlDescriptor {
    /// `url`: IA5String (SIZE (0..512)).
    Url(Ia5String),
    /// `signal`: H248SignalsDescriptor.
    Signal(H248SignalsDescriptor),
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `callCreditServiceControl`: CallCreditServiceControl.
    CallCreditServiceControl(Box<CallCreditServiceControl>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for ServiceControlDescriptor {
    fn default() -> Self {
        Self::Url(Default::default())
    }
}

/// `ServiceControlSession`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServiceControlSession {
    /// `sessionId`: INTEGER (0..255).
    pub session_id: u8,
    /// `contents`: ServiceControlDescriptor OPTIONAL.
    pub contents: Option<ServiceControlDescriptor>,
    /// `reason`: CHOICE.
    pub reason: ServiceControlSessionReason,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ServiceControlSession.reason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ServiceControlSessionReason {
    /// `open`.
    #[default]
    Open,
    /// `refresh`.
    Refresh,
    /// `close`.
    Close,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `H248PackagesDescriptor`: OCTET STRING.
pub type H248PackagesDescriptor = Octets;

/// `H248SignalsDescriptor`: OCTET STRING.
pub type H248SignalsDescriptor = Octets;

/// `FeatureSet`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FeatureSet {
    /// `replacementFeatureSet`: BOOLEAN.
    pub replacement_feature_set: bool,
    /// `neededFeatures`: SEQUENCE OF FeatureDescriptor OPTIONAL.
    pub needed_features: Option<Vec<FeatureDescriptor>>,
    /// `desiredFeatures`: SEQUENCE OF FeatureDescriptor OPTIONAL.
    pub desired_features: Option<Vec<FeatureDescriptor>>,
    /// `supportedFeatures`: SEQUENCE OF FeatureDescriptor OPTIONAL.
    pub supported_features: Option<Vec<FeatureDescriptor>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `FeatureDescriptor`: GenericData.
pub type FeatureDescriptor = GenericData;

/// `GenericData`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GenericData {
    /// `id`: GenericIdentifier.
    pub id: GenericIdentifier,
    /// `parameters`: SEQUENCE (SIZE (1..512)) OF EnumeratedParameter OPTIONAL.
    pub parameters: Option<Vec<EnumeratedParameter>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `GenericIdentifier`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GenericIdentifier {
    /// `standard`: INTEGER (0..16383, ...).
    Standard(i64),
    /// `oid`: OBJECT IDENTIFIER.
    Oid(ObjectIdentifier),
    /// `nonStandard`: GloballyUniqueID.
    NonStandard(GloballyUniqueId),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for GenericIdentifier {
    fn default() -> Self {
        Self::Standard(Default::default())
    }
}

/// `EnumeratedParameter`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EnumeratedParameter {
    /// `id`: GenericIdentifier.
    pub id: GenericIdentifier,
    /// `content`: Content OPTIONAL.
    pub content: Option<Content>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `Content`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// `raw`: OCTET STRING.
    Raw(Octets),
    /// `text`: IA5String.
    Text(Ia5String),
    /// `unicode`: BMPString.
    Unicode(BmpString),
    /// `bool`: BOOLEAN.
    Bool(bool),
    /// `number8`: INTEGER (0..255).
    Number8(u8),
    /// `number16`: INTEGER (0..65535).
    Number16(u16),
    /// `number32`: INTEGER (0..4294967295).
    Number32(u32),
    /// `id`: GenericIdentifier.
    Id(GenericIdentifier),
    /// `alias`: AliasAddress.
    Alias(AliasAddress),
    /// `transport`: TransportAddress.
    Transport(TransportAddress),
    /// `compound`: SEQUENCE (SIZE (1..512)) OF EnumeratedParameter.
    Compound(Vec<EnumeratedParameter>),
    /// `nested`: SEQUENCE (SIZE (1..16)) OF GenericData.
    Nested(Vec<GenericData>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for Content {
    fn default() -> Self {
        Self::Raw(Default::default())
    }
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
    /// `h221NonStandard`: H221NonStandard.
    H221NonStandard(H221NonStandard),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for NonStandardIdentifier {
    fn default() -> Self {
        Self::Object(Default::default())
    }
}

/// `H221NonStandard`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H221NonStandard {
    /// `t35CountryCode`: INTEGER (0..255).
    pub t35_country_code: u8,
    /// `t35Extension`: INTEGER (0..255).
    pub t35_extension: u8,
    /// `manufacturerCode`: INTEGER (0..65535).
    pub manufacturer_code: u16,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}
