// Generated from h460_3.asn (H.460.3 (11/2002): circuit status) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::{Extension, Octets, UnknownAlternative};

use h323_messages::h225;

/// `CircuitStatus`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CircuitStatus {
    /// `circuitStatusMap`: SEQUENCE OF CircuitStatusMap OPTIONAL.
    pub circuit_status_map: Option<Vec<CircuitStatusMap>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CircuitStatusMap`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CircuitStatusMap {
    /// `statusType`: CircuitStatusType.
    pub status_type: CircuitStatusType,
    /// `baseCircuitID`: CircuitIdentifier.
    pub base_circuit_id: h225::CircuitIdentifier,
    /// `range`: INTEGER (0..4095).
    pub range: u16,
    /// `status`: OCTET STRING.
    pub status: Octets,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CircuitStatusType`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CircuitStatusType {
    /// `serviceStatus`.
    #[default]
    ServiceStatus,
    /// `busyStatus`.
    BusyStatus,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}
