// Generated from h450_5.asn (H.450.5 (05/1999): call park and pickup) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::Extension;

use crate::generated::{h450_1_addressing, h450_4};
use h323_messages::h225;

/// `CpRequestArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CpRequestArg {
    /// `parkingNumber`: EndpointAddress.
    pub parking_number: h450_1_addressing::EndpointAddress,
    /// `parkedNumber`: EndpointAddress.
    pub parked_number: h450_1_addressing::EndpointAddress,
    /// `parkedToNumber`: EndpointAddress.
    pub parked_to_number: h450_1_addressing::EndpointAddress,
    /// `parkedToPosition`: ParkedToPosition OPTIONAL.
    pub parked_to_position: Option<ParkedToPosition>,
    /// `extensionArg`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_arg: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CpRequestRes`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CpRequestRes {
    /// `parkedToNumber`: EndpointAddress.
    pub parked_to_number: h450_1_addressing::EndpointAddress,
    /// `parkedToPosition`: ParkedToPosition OPTIONAL.
    pub parked_to_position: Option<ParkedToPosition>,
    /// `parkCondition`: ParkCondition.
    pub park_condition: ParkCondition,
    /// `extensionRes`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_res: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CpSetupArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CpSetupArg {
    /// `parkingNumber`: EndpointAddress.
    pub parking_number: h450_1_addressing::EndpointAddress,
    /// `parkedNumber`: EndpointAddress.
    pub parked_number: h450_1_addressing::EndpointAddress,
    /// `parkedToNumber`: EndpointAddress.
    pub parked_to_number: h450_1_addressing::EndpointAddress,
    /// `parkedToPosition`: ParkedToPosition OPTIONAL.
    pub parked_to_position: Option<ParkedToPosition>,
    /// `extensionArg`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_arg: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CpSetupRes`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CpSetupRes {
    /// `parkedToNumber`: EndpointAddress.
    pub parked_to_number: h450_1_addressing::EndpointAddress,
    /// `parkedToPosition`: ParkedToPosition OPTIONAL.
    pub parked_to_position: Option<ParkedToPosition>,
    /// `parkCondition`: ParkCondition.
    pub park_condition: ParkCondition,
    /// `extensionRes`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_res: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `GroupIndicationOnArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GroupIndicationOnArg {
    /// `callPickupId`: CallIdentifier.
    pub call_pickup_id: h225::CallIdentifier,
    /// `groupMemberUserNr`: EndpointAddress.
    pub group_member_user_nr: h450_1_addressing::EndpointAddress,
    /// `retrieveCallType`: CallType.
    pub retrieve_call_type: CallType,
    /// `partyToRetrieve`: EndpointAddress.
    pub party_to_retrieve: h450_1_addressing::EndpointAddress,
    /// `retrieveAddress`: EndpointAddress.
    pub retrieve_address: h450_1_addressing::EndpointAddress,
    /// `parkPosition`: ParkedToPosition OPTIONAL.
    pub park_position: Option<ParkedToPosition>,
    /// `extensionArg`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_arg: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `GroupIndicationOnRes`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GroupIndicationOnRes {
    /// `extensionRes`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_res: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `GroupIndicationOffArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GroupIndicationOffArg {
    /// `callPickupId`: CallIdentifier.
    pub call_pickup_id: h225::CallIdentifier,
    /// `groupMemberUserNr`: EndpointAddress.
    pub group_member_user_nr: h450_1_addressing::EndpointAddress,
    /// `extensionArg`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_arg: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `GroupIndicationOffRes`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GroupIndicationOffRes {
    /// `extensionRes`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_res: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `PickrequArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PickrequArg {
    /// `picking-upNumber`: EndpointAddress.
    pub picking_up_number: h450_1_addressing::EndpointAddress,
    /// `callPickupId`: CallIdentifier OPTIONAL.
    pub call_pickup_id: Option<h225::CallIdentifier>,
    /// `partyToRetrieve`: EndpointAddress OPTIONAL.
    pub party_to_retrieve: Option<Box<h450_1_addressing::EndpointAddress>>,
    /// `retrieveAddress`: EndpointAddress.
    pub retrieve_address: h450_1_addressing::EndpointAddress,
    /// `parkPosition`: ParkedToPosition OPTIONAL.
    pub park_position: Option<ParkedToPosition>,
    /// `extensionArg`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_arg: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `PickrequRes`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PickrequRes {
    /// `callPickupId`: CallIdentifier.
    pub call_pickup_id: h225::CallIdentifier,
    /// `extensionRes`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_res: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `PickupArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PickupArg {
    /// `callPickupId`: CallIdentifier.
    pub call_pickup_id: h225::CallIdentifier,
    /// `picking-upNumber`: EndpointAddress.
    pub picking_up_number: h450_1_addressing::EndpointAddress,
    /// `extensionArg`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_arg: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `PickupRes`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PickupRes {
    /// `extensionRes`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_res: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `PickExeArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PickExeArg {
    /// `callPickupId`: CallIdentifier.
    pub call_pickup_id: h225::CallIdentifier,
    /// `picking-upNumber`: EndpointAddress.
    pub picking_up_number: h450_1_addressing::EndpointAddress,
    /// `partyToRetrieve`: EndpointAddress.
    pub party_to_retrieve: h450_1_addressing::EndpointAddress,
    /// `extensionArg`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_arg: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `PickExeRes`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PickExeRes {
    /// `extensionRes`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_res: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CpNotifyArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CpNotifyArg {
    /// `parkingNumber`: EndpointAddress OPTIONAL.
    pub parking_number: Option<Box<h450_1_addressing::EndpointAddress>>,
    /// `extensionArg`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_arg: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CpickupNotifyArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CpickupNotifyArg {
    /// `picking-upNumber`: EndpointAddress OPTIONAL.
    pub picking_up_number: Option<Box<h450_1_addressing::EndpointAddress>>,
    /// `extensionArg`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_arg: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ParkedToPosition`: INTEGER (0..65535).
pub type ParkedToPosition = u16;

/// `ParkCondition`: ENUMERATED.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ParkCondition {
    /// `unspecified`.
    #[default]
    Unspecified,
    /// `parkedToUserIdle`.
    ParkedToUserIdle,
    /// `parkedToUserBusy`.
    ParkedToUserBusy,
    /// `parkedToGroup`.
    ParkedToGroup,
    /// A value of a later edition: its number among the additions, from 0.
    Unknown(u32),
}

/// `CallType`: ENUMERATED.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CallType {
    /// `parkedCall`.
    #[default]
    ParkedCall,
    /// `alertingCall`.
    AlertingCall,
    /// A value of a later edition: its number among the additions, from 0.
    Unknown(u32),
}

/// `undefined.parameter`: SEQUENCE (SIZE (0..255)) OF MixedExtension.
pub type UndefinedParameter = Vec<h450_4::MixedExtension>;
