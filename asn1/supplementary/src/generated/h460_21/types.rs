// Generated from h460_21.asn (H.460.21 (05/2006): message broadcast) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::Extension;

use h323_messages::h245;

/// `CapabilityAdvertisement`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CapabilityAdvertisement {
    /// `receiveCapabilities`: ReceiveCapabilities OPTIONAL.
    pub receive_capabilities: Option<ReceiveCapabilities>,
    /// `transmitCapabilities`: SEQUENCE (SIZE (1..256)) OF TransmitCapabilities OPTIONAL.
    pub transmit_capabilities: Option<Vec<TransmitCapabilities>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ReceiveCapabilities`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceiveCapabilities {
    /// `capabilities`: SEQUENCE (SIZE (1..256)) OF Capability.
    pub capabilities: Vec<h245::Capability>,
    /// `maxGroups`: INTEGER (1..65535).
    pub max_groups: u16,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for ReceiveCapabilities {
    fn default() -> Self {
        Self {
            capabilities: vec![Default::default(); 1],
            max_groups: 1,
            extension: Extension::default(),
        }
    }
}

/// `TransmitCapabilities`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TransmitCapabilities {
    /// `groupIdentifer`: GloballyUniqueID.
    pub group_identifer: GloballyUniqueId,
    /// `capability`: Capability.
    pub capability: h245::Capability,
    /// `sourceAddress`: UnicastAddress.
    pub source_address: h245::UnicastAddress,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `GloballyUniqueID`: OCTET STRING (SIZE (16)).
pub type GloballyUniqueId = [u8; 16];

/// `MessageBroadcastGroups`: SEQUENCE (SIZE (1..256)) OF GroupAttributes.
pub type MessageBroadcastGroups = Vec<GroupAttributes>;

/// `GroupAttributes`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GroupAttributes {
    /// `priority`: INTEGER (0..255).
    pub priority: u8,
    /// `groupIdentifer`: GloballyUniqueID OPTIONAL.
    pub group_identifer: Option<GloballyUniqueId>,
    /// `capability`: Capability.
    pub capability: h245::Capability,
    /// `groupAddress`: MulticastAddress.
    pub group_address: h245::MulticastAddress,
    /// `sourceAddress`: UnicastAddress OPTIONAL.
    pub source_address: Option<h245::UnicastAddress>,
    /// `alertUser`: BOOLEAN.
    pub alert_user: bool,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}
