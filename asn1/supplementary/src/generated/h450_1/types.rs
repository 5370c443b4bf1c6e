// Generated from h450_1.asn (H.450.1 (02/1998): the APDU that carries supplementary services) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::{Extension, UnknownAlternative};

use crate::generated::h450_1_ros;
use h323_messages::h225;

/// `H4501SupplementaryService`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H4501SupplementaryService {
    /// `networkFacilityExtension`: NetworkFacilityExtension OPTIONAL.
    pub network_facility_extension: Option<Box<NetworkFacilityExtension>>,
    /// `interpretationApdu`: InterpretationApdu OPTIONAL.
    pub interpretation_apdu: Option<InterpretationApdu>,
    /// `serviceApdu`: ServiceApdus.
    pub service_apdu: ServiceApdus,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `NetworkFacilityExtension`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkFacilityExtension {
    /// `sourceEntity`: EntityType.
    pub source_entity: EntityType,
    /// `sourceEntityAddress`: AddressInformation OPTIONAL.
    pub source_entity_address: Option<AddressInformation>,
    /// `destinationEntity`: EntityType.
    pub destination_entity: EntityType,
    /// `destinationEntityAddress`: AddressInformation OPTIONAL.
    pub destination_entity_address: Option<AddressInformation>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `EntityType`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum EntityType {
    /// `endpoint`.
    #[default]
    Endpoint,
    /// `anyEntity`.
    AnyEntity,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `AddressInformation`: AliasAddress.
pub type AddressInformation = h225::AliasAddress;

/// `InterpretationApdu`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum InterpretationApdu {
    /// `discardAnyUnrecognizedInvokePdu`.
    #[default]
    DiscardAnyUnrecognizedInvokePdu,
    /// `clearCallIfAnyInvokePduNotRecognized`.
    ClearCallIfAnyInvokePduNotRecognized,
    /// `rejectAnyUnrecognizedInvokePdu`.
    RejectAnyUnrecognizedInvokePdu,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `ServiceApdus`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ServiceApdus {
    /// `rosApdus`: SEQUENCE (SIZE (1..MAX)) OF ROS.
    RosApdus(Vec<h450_1_ros::Ros>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for ServiceApdus {
    fn default() -> Self {
        Self::RosApdus(vec![Default::default(); 1])
    }
}

/// `InvokeIDs`: INTEGER (0..65535).
pub type InvokeIds = u16;
