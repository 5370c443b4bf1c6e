// Generated from h501.asn (H.501 (2002): peer elements of mobility and of domains) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::{
    BmpString, Extension, Ia5String, List, ObjectIdentifier, Octets, UnknownAlternative,
};

use h323_messages::{h225, h235};

/// `Message`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H501Message {
    /// `body`: MessageBody.
    pub body: MessageBody,
    /// `common`: MessageCommonInfo.
    pub common: MessageCommonInfo,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MessageBody`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessageBody {
    /// `serviceRequest`: ServiceRequest.
    ServiceRequest(Box<ServiceRequest>),
    /// `serviceConfirmation`: ServiceConfirmation.
    ServiceConfirmation(Box<ServiceConfirmation>),
    /// `serviceRejection`: ServiceRejection.
    ServiceRejection(Box<ServiceRejection>),
    /// `serviceRelease`: ServiceRelease.
    ServiceRelease(Box<ServiceRelease>),
    /// `descriptorRequest`: DescriptorRequest.
    DescriptorRequest(DescriptorRequest),
    /// `descriptorConfirmation`: DescriptorConfirmation.
    DescriptorConfirmation(DescriptorConfirmation),
    /// `descriptorRejection`: DescriptorRejection.
    DescriptorRejection(DescriptorRejection),
    /// `descriptorIDRequest`: DescriptorIDRequest.
    DescriptorIdRequest(DescriptorIdRequest),
    /// `descriptorIDConfirmation`: DescriptorIDConfirmation.
    DescriptorIdConfirmation(DescriptorIdConfirmation),
    /// `descriptorIDRejection`: DescriptorIDRejection.
    DescriptorIdRejection(DescriptorIdRejection),
    /// `descriptorUpdate`: DescriptorUpdate.
    DescriptorUpdate(Box<DescriptorUpdate>),
    /// `descriptorUpdateAck`: DescriptorUpdateAck.
    DescriptorUpdateAck(DescriptorUpdateAck),
    /// `accessRequest`: AccessRequest.
    AccessRequest(Box<AccessRequest>),
    /// `accessConfirmation`: AccessConfirmation.
    AccessConfirmation(Box<AccessConfirmation>),
    /// `accessRejection`: AccessRejection.
    AccessRejection(AccessRejection),
    /// `requestInProgress`: RequestInProgress.
    RequestInProgress(RequestInProgress),
    /// `nonStandardRequest`: NonStandardRequest.
    NonStandardRequest(NonStandardRequest),
    /// `nonStandardConfirmation`: NonStandardConfirmation.
    NonStandardConfirmation(NonStandardConfirmation),
    /// `nonStandardRejection`: NonStandardRejection.
    NonStandardRejection(NonStandardRejection),
    /// `unknownMessageResponse`: UnknownMessageResponse.
    UnknownMessageResponse(Box<UnknownMessageResponse>),
    /// `usageRequest`: UsageRequest.
    UsageRequest(Box<UsageRequest>),
    /// `usageConfirmation`: UsageConfirmation.
    UsageConfirmation(UsageConfirmation),
    /// `usageIndication`: UsageIndication.
    UsageIndication(Box<UsageIndication>),
    /// `usageIndicationConfirmation`: UsageIndicationConfirmation.
    UsageIndicationConfirmation(UsageIndicationConfirmation),
    /// `usageIndicationRejection`: UsageIndicationRejection.
    UsageIndicationRejection(UsageIndicationRejection),
    /// `usageRejection`: UsageRejection.
    UsageRejection(UsageRejection),
    /// `validationRequest`: ValidationRequest.
    ValidationRequest(Box<ValidationRequest>),
    /// `validationConfirmation`: ValidationConfirmation.
    ValidationConfirmation(ValidationConfirmation),
    /// `validationRejection`: ValidationRejection.
    ValidationRejection(ValidationRejection),
    /// `authenticationRequest`: AuthenticationRequest, addition 0.
    AuthenticationRequest(AuthenticationRequest),
    /// `authenticationConfirmation`: AuthenticationConfirmation, addition 1.
    AuthenticationConfirmation(AuthenticationConfirmation),
    /// `authenticationRejection`: AuthenticationRejection, addition 2.
    AuthenticationRejection(AuthenticationRejection),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for MessageBody {
    fn default() -> Self {
        Self::ServiceRequest(Default::default())
    }
}

/// `MessageCommonInfo`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageCommonInfo {
    /// `sequenceNumber`: INTEGER (0..65535).
    pub sequence_number: u16,
    /// `annexGversion`: ProtocolVersion.
    pub annex_gversion: ProtocolVersion,
    /// `hopCount`: INTEGER (1..255).
    pub hop_count: u8,
    /// `replyAddress`: SEQUENCE OF TransportAddress OPTIONAL.
    pub reply_address: Option<List<h225::TransportAddress, 1>>,
    /// `integrityCheckValue`: ICV OPTIONAL.
    pub integrity_check_value: Option<Box<h225::Icv>>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoH323Token OPTIONAL.
    pub crypto_tokens: Option<Vec<h225::CryptoH323Token>>,
    /// `nonStandard`: SEQUENCE OF NonStandardParameter OPTIONAL.
    pub non_standard: Option<Vec<h225::NonStandardParameter>>,
    /// `serviceID`: GloballyUniqueID OPTIONAL, addition 0.
    pub service_id: Option<h225::GloballyUniqueId>,
    /// `genericData`: SEQUENCE OF GenericData OPTIONAL, addition 1.
    pub generic_data: Option<Vec<h225::GenericData>>,
    /// `featureSet`: FeatureSet OPTIONAL, addition 2.
    pub feature_set: Option<Box<h225::FeatureSet>>,
    /// `version`: ProtocolVersion, addition 3.
    pub version: Option<ProtocolVersion>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for MessageCommonInfo {
    fn default() -> Self {
        Self {
            sequence_number: Default::default(),
            annex_gversion: Default::default(),
            hop_count: 1,
            reply_address: None,
            integrity_check_value: None,
            tokens: None,
            crypto_tokens: None,
            non_standard: None,
            service_id: None,
            generic_data: None,
            feature_set: None,
            version: None,
            extension: Extension::default(),
        }
    }
}

/// `ProtocolVersion`: OBJECT IDENTIFIER.
pub type ProtocolVersion = ObjectIdentifier;

/// `ServiceRequest`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServiceRequest {
    /// `elementIdentifier`: ElementIdentifier OPTIONAL.
    pub element_identifier: Option<ElementIdentifier>,
    /// `domainIdentifier`: AliasAddress OPTIONAL.
    pub domain_identifier: Option<h225::AliasAddress>,
    /// `securityMode`: SEQUENCE OF SecurityMode OPTIONAL.
    pub security_mode: Option<Vec<SecurityMode>>,
    /// `timeToLive`: INTEGER (1..4294967295) OPTIONAL.
    pub time_to_live: Option<u32>,
    /// `usageSpec`: UsageSpecification OPTIONAL, addition 0.
    pub usage_spec: Option<Box<UsageSpecification>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ServiceConfirmation`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceConfirmation {
    /// `elementIdentifier`: ElementIdentifier.
    pub element_identifier: ElementIdentifier,
    /// `domainIdentifier`: AliasAddress.
    pub domain_identifier: h225::AliasAddress,
    /// `alternates`: AlternatePEInfo OPTIONAL.
    pub alternates: Option<AlternatePeInfo>,
    /// `securityMode`: SecurityMode OPTIONAL.
    pub security_mode: Option<Box<SecurityMode>>,
    /// `timeToLive`: INTEGER (1..4294967295) OPTIONAL.
    pub time_to_live: Option<u32>,
    /// `usageSpec`: UsageSpecification OPTIONAL, addition 0.
    pub usage_spec: Option<Box<UsageSpecification>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for ServiceConfirmation {
    fn default() -> Self {
        Self {
            element_identifier: BmpString::from("\0"),
            domain_identifier: Default::default(),
            alternates: None,
            security_mode: None,
            time_to_live: None,
            usage_spec: None,
            extension: Extension::default(),
        }
    }
}

/// `ServiceRejection`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServiceRejection {
    /// `reason`: ServiceRejectionReason.
    pub reason: ServiceRejectionReason,
    /// `alternates`: AlternatePEInfo OPTIONAL.
    pub alternates: Option<AlternatePeInfo>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ServiceRejectionReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ServiceRejectionReason {
    /// `serviceUnavailable`.
    #[default]
    ServiceUnavailable,
    /// `serviceRedirected`.
    ServiceRedirected,
    /// `security`.
    Security,
    /// `continue`.
    Continue,
    /// `undefined`.
    Undefined,
    /// `unknownServiceID`, addition 0.
    UnknownServiceId,
    /// `cannotSupportUsageSpec`, addition 1.
    CannotSupportUsageSpec,
    /// `neededFeature`, addition 2.
    NeededFeature,
    /// `genericDataReason`, addition 3.
    GenericDataReason,
    /// `usageUnavailable`, addition 4.
    UsageUnavailable,
    /// `unknownUsageSendTo`, addition 5.
    UnknownUsageSendTo,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `ServiceRelease`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServiceRelease {
    /// `reason`: ServiceReleaseReason.
    pub reason: ServiceReleaseReason,
    /// `alternates`: AlternatePEInfo OPTIONAL.
    pub alternates: Option<AlternatePeInfo>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ServiceReleaseReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ServiceReleaseReason {
    /// `outOfService`.
    #[default]
    OutOfService,
    /// `maintenance`.
    Maintenance,
    /// `terminated`.
    Terminated,
    /// `expired`.
    Expired,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `SecurityMode`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecurityMode {
    /// `authentication`: AuthenticationMechanism OPTIONAL.
    pub authentication: Option<h235::AuthenticationMechanism>,
    /// `integrity`: IntegrityMechanism OPTIONAL.
    pub integrity: Option<h225::IntegrityMechanism>,
    /// `algorithmOIDs`: SEQUENCE OF OBJECT IDENTIFIER OPTIONAL.
    pub algorithm_oids: Option<Vec<ObjectIdentifier>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `AlternatePEInfo`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AlternatePeInfo {
    /// `alternatePE`: SEQUENCE OF AlternatePE.
    pub alternate_pe: Vec<AlternatePe>,
    /// `alternateIsPermanent`: BOOLEAN.
    pub alternate_is_permanent: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `AlternatePE`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlternatePe {
    /// `contactAddress`: AliasAddress.
    pub contact_address: h225::AliasAddress,
    /// `priority`: INTEGER (1..127).
    pub priority: u8,
    /// `elementIdentifier`: ElementIdentifier OPTIONAL.
    pub element_identifier: Option<ElementIdentifier>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for AlternatePe {
    fn default() -> Self {
        Self {
            contact_address: Default::default(),
            priority: 1,
            element_identifier: None,
            extension: Extension::default(),
        }
    }
}

/// `ElementIdentifier`: BMPString (SIZE (1..128)).
pub type ElementIdentifier = BmpString;

/// `DescriptorRequest`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DescriptorRequest {
    /// `descriptorID`: SEQUENCE OF GloballyUniqueID.
    pub descriptor_id: Vec<h225::GloballyUniqueId>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `DescriptorConfirmation`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DescriptorConfirmation {
    /// `descriptor`: SEQUENCE OF Descriptor.
    pub descriptor: Vec<Descriptor>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `DescriptorRejection`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DescriptorRejection {
    /// `reason`: DescriptorRejectionReason.
    pub reason: DescriptorRejectionReason,
    /// `descriptorID`: GloballyUniqueID OPTIONAL.
    pub descriptor_id: Option<h225::GloballyUniqueId>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `DescriptorRejectionReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum DescriptorRejectionReason {
    /// `packetSizeExceeded`.
    #[default]
    PacketSizeExceeded,
    /// `illegalID`.
    IllegalId,
    /// `security`.
    Security,
    /// `hopCountExceeded`.
    HopCountExceeded,
    /// `noServiceRelationship`.
    NoServiceRelationship,
    /// `undefined`.
    Undefined,
    /// `neededFeature`, addition 0.
    NeededFeature,
    /// `genericDataReason`, addition 1.
    GenericDataReason,
    /// `unknownServiceID`, addition 2.
    UnknownServiceId,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `DescriptorIDRequest`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DescriptorIdRequest {
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `DescriptorIDConfirmation`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DescriptorIdConfirmation {
    /// `descriptorInfo`: SEQUENCE OF DescriptorInfo.
    pub descriptor_info: Vec<DescriptorInfo>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `DescriptorIDRejection`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DescriptorIdRejection {
    /// `reason`: DescriptorIDRejectionReason.
    pub reason: DescriptorIdRejectionReason,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `DescriptorIDRejectionReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum DescriptorIdRejectionReason {
    /// `noDescriptors`.
    #[default]
    NoDescriptors,
    /// `security`.
    Security,
    /// `hopCountExceeded`.
    HopCountExceeded,
    /// `noServiceRelationship`.
    NoServiceRelationship,
    /// `undefined`.
    Undefined,
    /// `neededFeature`, addition 0.
    NeededFeature,
    /// `genericDataReason`, addition 1.
    GenericDataReason,
    /// `unknownServiceID`, addition 2.
    UnknownServiceId,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `DescriptorUpdate`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DescriptorUpdate {
    /// `sender`: AliasAddress.
    pub sender: h225::AliasAddress,
    /// `updateInfo`: SEQUENCE OF UpdateInformation.
    pub update_info: Vec<UpdateInformation>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `DescriptorUpdateAck`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DescriptorUpdateAck {
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `UpdateInformation`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UpdateInformation {
    /// `descriptorInfo`: CHOICE.
    pub descriptor_info: UpdatedDescriptor,
    /// `updateType`: CHOICE.
    pub update_type: DescriptorUpdateType,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `UpdateInformation.descriptorInfo`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UpdatedDescriptor {
    /// `descriptorID`: GloballyUniqueID.
    DescriptorId(h225::GloballyUniqueId),
    /// `descriptor`: Descriptor.
    Descriptor(Box<Descriptor>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for UpdatedDescriptor {
    fn default() -> Self {
        Self::DescriptorId(Default::default())
    }
}

/// `UpdateInformation.updateType`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum DescriptorUpdateType {
    /// `added`.
    #[default]
    Added,
    /// `deleted`.
    Deleted,
    /// `changed`.
    Changed,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `Descriptor`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Descriptor {
    /// `descriptorInfo`: DescriptorInfo.
    pub descriptor_info: DescriptorInfo,
    /// `templates`: SEQUENCE OF AddressTemplate.
    pub templates: Vec<AddressTemplate>,
    /// `gatekeeperID`: GatekeeperIdentifier OPTIONAL.
    pub gatekeeper_id: Option<h225::GatekeeperIdentifier>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `DescriptorInfo`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DescriptorInfo {
    /// `descriptorID`: GloballyUniqueID.
    pub descriptor_id: h225::GloballyUniqueId,
    /// `lastChanged`: GlobalTimeStamp.
    pub last_changed: GlobalTimeStamp,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for DescriptorInfo {
    fn default() -> Self {
        Self {
            descriptor_id: Default::default(),
            last_changed: Ia5String::from_static("\0\0\0\0\0\0\0\0\0\0\0\0\0\0"),
            extension: Extension::default(),
        }
    }
}

/// `AccessRequest`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AccessRequest {
    /// `destinationInfo`: PartyInformation.
    pub destination_info: PartyInformation,
    /// `sourceInfo`: PartyInformation OPTIONAL.
    pub source_info: Option<Box<PartyInformation>>,
    /// `callInfo`: CallInformation OPTIONAL.
    pub call_info: Option<CallInformation>,
    /// `usageSpec`: UsageSpecification OPTIONAL.
    pub usage_spec: Option<Box<UsageSpecification>>,
    /// `desiredProtocols`: SEQUENCE OF SupportedProtocols OPTIONAL, addition 0.
    pub desired_protocols: Option<Vec<h225::SupportedProtocols>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `AccessConfirmation`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AccessConfirmation {
    /// `templates`: SEQUENCE OF AddressTemplate.
    pub templates: Vec<AddressTemplate>,
    /// `partialResponse`: BOOLEAN.
    pub partial_response: bool,
    /// `supportedProtocols`: SEQUENCE OF SupportedProtocols OPTIONAL, addition 0.
    pub supported_protocols: Option<Vec<h225::SupportedProtocols>>,
    /// `serviceControl`: SEQUENCE OF ServiceControlSession OPTIONAL, addition 1.
    pub service_control: Option<Vec<h225::ServiceControlSession>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `AccessRejection`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AccessRejection {
    /// `reason`: AccessRejectionReason.
    pub reason: AccessRejectionReason,
    /// `serviceControl`: SEQUENCE OF ServiceControlSession OPTIONAL, addition 0.
    pub service_control: Option<Vec<h225::ServiceControlSession>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `AccessRejectionReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum AccessRejectionReason {
    /// `noMatch`.
    #[default]
    NoMatch,
    /// `packetSizeExceeded`.
    PacketSizeExceeded,
    /// `security`.
    Security,
    /// `hopCountExceeded`.
    HopCountExceeded,
    /// `needCallInformation`.
    NeedCallInformation,
    /// `noServiceRelationship`.
    NoServiceRelationship,
    /// `undefined`.
    Undefined,
    /// `neededFeature`, addition 0.
    NeededFeature,
    /// `genericDataReason`, addition 1.
    GenericDataReason,
    /// `destinationUnavailable`, addition 2.
    DestinationUnavailable,
    /// `aliasesInconsistent`, addition 3.
    AliasesInconsistent,
    /// `resourceUnavailable`, addition 4.
    ResourceUnavailable,
    /// `incompleteAddress`, addition 5.
    IncompleteAddress,
    /// `unknownServiceID`, addition 6.
    UnknownServiceId,
    /// `usageUnavailable`, addition 7.
    UsageUnavailable,
    /// `cannotSupportUsageSpec`, addition 8.
    CannotSupportUsageSpec,
    /// `unknownUsageSendTo`, addition 9.
    UnknownUsageSendTo,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `AddressTemplate`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressTemplate {
    /// `pattern`: SEQUENCE OF Pattern.
    pub pattern: Vec<Pattern>,
    /// `routeInfo`: SEQUENCE OF RouteInformation.
    pub route_info: Vec<RouteInformation>,
    /// `timeToLive`: INTEGER (1..4294967295).
    pub time_to_live: u32,
    /// `supportedProtocols`: SEQUENCE OF SupportedProtocols OPTIONAL, addition 0.
    pub supported_protocols: Option<Vec<h225::SupportedProtocols>>,
    /// `featureSet`: FeatureSet OPTIONAL, addition 1.
    pub feature_set: Option<Box<h225::FeatureSet>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for AddressTemplate {
    fn default() -> Self {
        Self {
            pattern: Default::default(),
            route_info: Default::default(),
            time_to_live: 1,
            supported_protocols: None,
            feature_set: None,
            extension: Extension::default(),
        }
    }
}

/// `Pattern`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// `specific`: AliasAddress.
    Specific(h225::AliasAddress),
    /// `wildcard`: AliasAddress.
    Wildcard(h225::AliasAddress),
    /// `range`: SEQUENCE.
    Range(Box<PatternRange>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for Pattern {
    fn default() -> Self {
        Self::Specific(Default::default())
    }
}

/// `Pattern.range`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PatternRange {
    /// `startOfRange`: PartyNumber.
    pub start_of_range: h225::PartyNumber,
    /// `endOfRange`: PartyNumber.
    pub end_of_range: h225::PartyNumber,
}

/// `RouteInformation`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RouteInformation {
    /// `messageType`: CHOICE.
    pub message_type: RouteMessageType,
    /// `callSpecific`: BOOLEAN.
    pub call_specific: bool,
    /// `usageSpec`: UsageSpecification OPTIONAL.
    pub usage_spec: Option<Box<UsageSpecification>>,
    /// `priceInfo`: SEQUENCE OF PriceInfoSpec OPTIONAL.
    pub price_info: Option<Vec<PriceInfoSpec>>,
    /// `contacts`: SEQUENCE OF ContactInformation.
    pub contacts: Vec<ContactInformation>,
    /// `type`: EndpointType OPTIONAL.
    pub r#type: Option<Box<h225::EndpointType>>,
    /// `featureSet`: FeatureSet OPTIONAL, addition 0.
    pub feature_set: Option<Box<h225::FeatureSet>>,
    /// `circuitID`: CircuitInfo OPTIONAL, addition 1.
    pub circuit_id: Option<Box<h225::CircuitInfo>>,
    /// `supportedCircuits`: SEQUENCE OF CircuitIdentifier OPTIONAL, addition 2.
    pub supported_circuits: Option<Vec<h225::CircuitIdentifier>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RouteInformation.messageType`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RouteMessageType {
    /// `sendAccessRequest`.
    #[default]
    SendAccessRequest,
    /// `sendSetup`.
    SendSetup,
    /// `nonExistent`.
    NonExistent,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `ContactInformation`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContactInformation {
    /// `transportAddress`: AliasAddress.
    pub transport_address: h225::AliasAddress,
    /// `priority`: INTEGER (0..127).
    pub priority: u8,
    /// `transportQoS`: TransportQOS OPTIONAL.
    pub transport_qo_s: Option<h225::TransportQos>,
    /// `security`: SEQUENCE OF SecurityMode OPTIONAL.
    pub security: Option<Vec<SecurityMode>>,
    /// `accessTokens`: SEQUENCE OF AccessToken OPTIONAL.
    pub access_tokens: Option<Vec<AccessToken>>,
    /// `multipleCalls`: BOOLEAN OPTIONAL, addition 0.
    pub multiple_calls: Option<bool>,
    /// `featureSet`: FeatureSet OPTIONAL, addition 1.
    pub feature_set: Option<Box<h225::FeatureSet>>,
    /// `circuitID`: CircuitInfo OPTIONAL, addition 2.
    pub circuit_id: Option<Box<h225::CircuitInfo>>,
    /// `supportedCircuits`: SEQUENCE OF CircuitIdentifier OPTIONAL, addition 3.
    pub supported_circuits: Option<Vec<h225::CircuitIdentifier>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `PriceInfoSpec`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceInfoSpec {
    /// `currency`: IA5String (SIZE (3)).
    pub currency: Ia5String,
    /// `currencyScale`: INTEGER (-127..127).
    pub currency_scale: i8,
    /// `validFrom`: GlobalTimeStamp OPTIONAL.
    pub valid_from: Option<GlobalTimeStamp>,
    /// `validUntil`: GlobalTimeStamp OPTIONAL.
    pub valid_until: Option<GlobalTimeStamp>,
    /// `hoursFrom`: IA5String (SIZE (6)) OPTIONAL.
    pub hours_from: Option<Ia5String>,
    /// `hoursUntil`: IA5String (SIZE (6)) OPTIONAL.
    pub hours_until: Option<Ia5String>,
    /// `priceElement`: SEQUENCE OF PriceElement OPTIONAL.
    pub price_element: Option<Vec<PriceElement>>,
    /// `priceFormula`: IA5String (SIZE (1..2048)) OPTIONAL.
    pub price_formula: Option<Ia5String>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for PriceInfoSpec {
    fn default() -> Self {
        Self {
            currency: Ia5String::from_static("\0\0\0"),
            currency_scale: -127,
            valid_from: None,
            valid_until: None,
            hours_from: None,
            hours_until: None,
            price_element: None,
            price_formula: None,
            extension: Extension::default(),
        }
    }
}

/// `PriceElement`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PriceElement {
    /// `amount`: INTEGER (0..4294967295).
    pub amount: u32,
    /// `quantum`: INTEGER (0..4294967295).
    pub quantum: u32,
    /// `units`: CHOICE.
    pub units: PriceElementUnits,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `PriceElement.units`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum PriceElementUnits {
    /// `seconds`.
    #[default]
    Seconds,
    /// `packets`.
    Packets,
    /// `bytes`.
    Bytes,
    /// `initial`.
    Initial,
    /// `minimum`.
    Minimum,
    /// `maximum`.
    Maximum,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `PartyInformation`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartyInformation {
    /// `logicalAddresses`: SEQUENCE OF AliasAddress.
    pub logical_addresses: List<h225::AliasAddress, 2>,
    /// `domainIdentifier`: AliasAddress OPTIONAL.
    pub domain_identifier: Option<h225::AliasAddress>,
    /// `transportAddress`: AliasAddress OPTIONAL.
    pub transport_address: Option<h225::AliasAddress>,
    /// `endpointType`: EndpointType OPTIONAL.
    pub endpoint_type: Option<Box<h225::EndpointType>>,
    /// `userInfo`: UserInformation OPTIONAL.
    pub user_info: Option<UserInformation>,
    /// `timeZone`: TimeZone OPTIONAL.
    pub time_zone: Option<TimeZone>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `UserInformation`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserInformation {
    /// `userIdentifier`: AliasAddress.
    pub user_identifier: h225::AliasAddress,
    /// `userAuthenticator`: SEQUENCE OF CryptoH323Token OPTIONAL.
    pub user_authenticator: Option<Vec<h225::CryptoH323Token>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `TimeZone`: INTEGER (-43200..43200).
pub type TimeZone = i32;

/// `GlobalTimeStamp`: IA5String (SIZE (14)).
pub type GlobalTimeStamp = Ia5String;

/// `UsageRequest`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UsageRequest {
    /// `callInfo`: CallInformation.
    pub call_info: CallInformation,
    /// `usageSpec`: UsageSpecification.
    pub usage_spec: UsageSpecification,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `UsageConfirmation`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UsageConfirmation {
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `UsageRejection`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UsageRejection {
    /// `reason`: UsageRejectReason.
    pub reason: UsageRejectReason,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `UsageRejectReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum UsageRejectReason {
    /// `invalidCall`.
    #[default]
    InvalidCall,
    /// `unavailable`.
    Unavailable,
    /// `security`.
    Security,
    /// `noServiceRelationship`.
    NoServiceRelationship,
    /// `undefined`.
    Undefined,
    /// `neededFeature`, addition 0.
    NeededFeature,
    /// `genericDataReason`, addition 1.
    GenericDataReason,
    /// `unknownServiceID`, addition 2.
    UnknownServiceId,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `UsageIndication`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UsageIndication {
    /// `callInfo`: CallInformation.
    pub call_info: CallInformation,
    /// `accessTokens`: SEQUENCE OF AccessToken OPTIONAL.
    pub access_tokens: Option<Vec<AccessToken>>,
    /// `senderRole`: Role.
    pub sender_role: Role,
    /// `usageCallStatus`: UsageCallStatus.
    pub usage_call_status: UsageCallStatus,
    /// `srcInfo`: PartyInformation OPTIONAL.
    pub src_info: Option<Box<PartyInformation>>,
    /// `destAddress`: PartyInformation.
    pub dest_address: PartyInformation,
    /// `startTime`: TimeStamp OPTIONAL.
    pub start_time: Option<h235::TimeStamp>,
    /// `endTime`: TimeStamp OPTIONAL.
    pub end_time: Option<h235::TimeStamp>,
    /// `terminationCause`: TerminationCause OPTIONAL.
    pub termination_cause: Option<TerminationCause>,
    /// `usageFields`: SEQUENCE OF UsageField.
    pub usage_fields: Vec<UsageField>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `UsageIndicationConfirmation`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UsageIndicationConfirmation {
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `UsageIndicationRejection`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UsageIndicationRejection {
    /// `reason`: UsageIndicationRejectionReason.
    pub reason: UsageIndicationRejectionReason,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `UsageIndicationRejectionReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum UsageIndicationRejectionReason {
    /// `unknownCall`.
    #[default]
    UnknownCall,
    /// `incomplete`.
    Incomplete,
    /// `security`.
    Security,
    /// `noServiceRelationship`.
    NoServiceRelationship,
    /// `undefined`.
    Undefined,
    /// `neededFeature`, addition 0.
    NeededFeature,
    /// `genericDataReason`, addition 1.
    GenericDataReason,
    /// `unknownServiceID`, addition 2.
    UnknownServiceId,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `UsageSpecification`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsageSpecification {
    /// `sendTo`: ElementIdentifier.
    pub send_to: ElementIdentifier,
    /// `when`: SEQUENCE.
    pub when: UsageSpecificationWhen,
    /// `required`: SEQUENCE OF OBJECT IDENTIFIER.
    pub required: Vec<ObjectIdentifier>,
    /// `preferred`: SEQUENCE OF OBJECT IDENTIFIER.
    pub preferred: Vec<ObjectIdentifier>,
    /// `sendToPEAddress`: AliasAddress OPTIONAL, addition 0.
    pub send_to_pe_address: Option<h225::AliasAddress>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for UsageSpecification {
    fn default() -> Self {
        Self {
            send_to: BmpString::from("\0"),
            when: Default::default(),
            required: Default::default(),
            preferred: Default::default(),
            send_to_pe_address: None,
            extension: Extension::default(),
        }
    }
}

/// `UsageSpecification.when`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UsageSpecificationWhen {
    /// `never`: NULL OPTIONAL.
    pub never: Option<()>,
    /// `start`: NULL OPTIONAL.
    pub start: Option<()>,
    /// `end`: NULL OPTIONAL.
    pub end: Option<()>,
    /// `period`: INTEGER (1..65535) OPTIONAL.
    pub period: Option<u16>,
    /// `failures`: NULL OPTIONAL.
    pub failures: Option<()>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `UsageField`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UsageField {
    /// `id`: OBJECT IDENTIFIER.
    pub id: ObjectIdentifier,
    /// `value`: OCTET STRING.
    pub value: Octets,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `UsageCallStatus`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum UsageCallStatus {
    /// `preConnect`.
    #[default]
    PreConnect,
    /// `callInProgress`.
    CallInProgress,
    /// `callEnded`.
    CallEnded,
    /// `registrationLost`, addition 0.
    RegistrationLost,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `CallInformation`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallInformation {
    /// `callIdentifier`: CallIdentifier.
    pub call_identifier: h225::CallIdentifier,
    /// `conferenceID`: ConferenceIdentifier.
    pub conference_id: h225::ConferenceIdentifier,
    /// `circuitID`: CircuitInfo OPTIONAL, addition 0.
    pub circuit_id: Option<Box<h225::CircuitInfo>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `Role`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// `originator`.
    #[default]
    Originator,
    /// `destination`.
    Destination,
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<h225::NonStandardParameter>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `TerminationCause`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TerminationCause {
    /// `releaseCompleteReason`: ReleaseCompleteReason.
    pub release_complete_reason: h225::ReleaseCompleteReason,
    /// `causeIE`: INTEGER (1..65535) OPTIONAL.
    pub cause_ie: Option<u16>,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<h225::NonStandardParameter>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ValidationRequest`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ValidationRequest {
    /// `accessToken`: SEQUENCE OF AccessToken OPTIONAL.
    pub access_token: Option<Vec<AccessToken>>,
    /// `destinationInfo`: PartyInformation OPTIONAL.
    pub destination_info: Option<Box<PartyInformation>>,
    /// `sourceInfo`: PartyInformation OPTIONAL.
    pub source_info: Option<Box<PartyInformation>>,
    /// `callInfo`: CallInformation.
    pub call_info: CallInformation,
    /// `usageSpec`: UsageSpecification OPTIONAL.
    pub usage_spec: Option<Box<UsageSpecification>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ValidationConfirmation`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ValidationConfirmation {
    /// `destinationInfo`: PartyInformation OPTIONAL.
    pub destination_info: Option<Box<PartyInformation>>,
    /// `usageSpec`: UsageSpecification OPTIONAL.
    pub usage_spec: Option<Box<UsageSpecification>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ValidationRejection`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ValidationRejection {
    /// `reason`: ValidationRejectionReason.
    pub reason: ValidationRejectionReason,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ValidationRejectionReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ValidationRejectionReason {
    /// `tokenNotValid`.
    #[default]
    TokenNotValid,
    /// `security`.
    Security,
    /// `hopCountExceeded`.
    HopCountExceeded,
    /// `missingSourceInfo`.
    MissingSourceInfo,
    /// `missingDestInfo`.
    MissingDestInfo,
    /// `noServiceRelationship`.
    NoServiceRelationship,
    /// `undefined`.
    Undefined,
    /// `neededFeature`, addition 0.
    NeededFeature,
    /// `genericDataReason`, addition 1.
    GenericDataReason,
    /// `unknownServiceID`, addition 2.
    UnknownServiceId,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `AuthenticationRequest`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuthenticationRequest {
    /// `applicationMessage`: ApplicationMessage.
    pub application_message: ApplicationMessage,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `AuthenticationConfirmation`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuthenticationConfirmation {
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `AuthenticationRejection`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuthenticationRejection {
    /// `reason`: AuthenticationRejectionReason.
    pub reason: AuthenticationRejectionReason,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `AuthenticationRejectionReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum AuthenticationRejectionReason {
    /// `security`.
    #[default]
    Security,
    /// `hopCountExceeded`.
    HopCountExceeded,
    /// `noServiceRelationship`.
    NoServiceRelationship,
    /// `undefined`.
    Undefined,
    /// `neededFeature`.
    NeededFeature,
    /// `genericDataReason`.
    GenericDataReason,
    /// `unknownServiceID`.
    UnknownServiceId,
    /// `securityWrongSyncTime`.
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

/// `ApplicationMessage`: OCTET STRING.
pub type ApplicationMessage = Octets;

/// `AccessToken`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AccessToken {
    /// `token`: ClearToken.
    Token(Box<h235::ClearToken>),
    /// `cryptoToken`: CryptoH323Token.
    CryptoToken(h225::CryptoH323Token),
    /// `genericData`: GenericData, addition 0.
    GenericData(Box<h225::GenericData>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for AccessToken {
    fn default() -> Self {
        Self::Token(Default::default())
    }
}

/// `RequestInProgress`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestInProgress {
    /// `delay`: INTEGER (1..65535).
    pub delay: u16,
    /// `serviceControl`: SEQUENCE OF ServiceControlSession OPTIONAL, addition 0.
    pub service_control: Option<Vec<h225::ServiceControlSession>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for RequestInProgress {
    fn default() -> Self {
        Self {
            delay: 1,
            service_control: None,
            extension: Extension::default(),
        }
    }
}

/// `NonStandardRequest`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NonStandardRequest {
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `NonStandardConfirmation`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NonStandardConfirmation {
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `NonStandardRejection`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NonStandardRejection {
    /// `reason`: NonStandardRejectionReason.
    pub reason: NonStandardRejectionReason,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `NonStandardRejectionReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum NonStandardRejectionReason {
    /// `notSupported`.
    #[default]
    NotSupported,
    /// `noServiceRelationship`.
    NoServiceRelationship,
    /// `undefined`.
    Undefined,
    /// `neededFeature`, addition 0.
    NeededFeature,
    /// `genericDataReason`, addition 1.
    GenericDataReason,
    /// `unknownServiceID`, addition 2.
    UnknownServiceId,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `UnknownMessageResponse`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnknownMessageResponse {
    /// `unknownMessage`: OCTET STRING.
    pub unknown_message: Octets,
    /// `reason`: UnknownMessageReason.
    pub reason: UnknownMessageReason,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `UnknownMessageReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum UnknownMessageReason {
    /// `notUnderstood`.
    #[default]
    NotUnderstood,
    /// `undefined`.
    Undefined,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}
