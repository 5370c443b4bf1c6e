// Generated from h460_21.asn (H.460.21 (05/2006): message broadcast) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use h323_messages::h245;
use h323_per::schema::{Component, Kind, Sequence, SequenceOf, Type};
use h323_per::{Range, Size};

/// `CapabilityAdvertisement`.
pub static CAPABILITY_ADVERTISEMENT: Type = Type::new(
    "CapabilityAdvertisement",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("receiveCapabilities", &RECEIVE_CAPABILITIES),
            Component::optional(
                "transmitCapabilities",
                &SEQUENCE_1_256_OF_TRANSMIT_CAPABILITIES,
            ),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ReceiveCapabilities`.
pub static RECEIVE_CAPABILITIES: Type = Type::new(
    "ReceiveCapabilities",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("capabilities", &SEQUENCE_1_256_OF_H245_CAPABILITY),
            Component::new("maxGroups", &INTEGER_1_65535),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `TransmitCapabilities`.
pub static TRANSMIT_CAPABILITIES: Type = Type::new(
    "TransmitCapabilities",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("groupIdentifer", &GLOBALLY_UNIQUE_ID),
            Component::new("capability", &h245::schema::CAPABILITY),
            Component::new("sourceAddress", &h245::schema::UNICAST_ADDRESS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `GloballyUniqueID`.
pub static GLOBALLY_UNIQUE_ID: Type =
    Type::new("GloballyUniqueID", Kind::OctetString(Size::fixed(16)));

/// `MessageBroadcastGroups`.
pub static MESSAGE_BROADCAST_GROUPS: Type = Type::new(
    "MessageBroadcastGroups",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 256),
        min_bits: 34,
        element: &GROUP_ATTRIBUTES,
    }),
);

/// `GroupAttributes`.
pub static GROUP_ATTRIBUTES: Type = Type::new(
    "GroupAttributes",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("priority", &INTEGER_0_255),
            Component::optional("groupIdentifer", &GLOBALLY_UNIQUE_ID),
            Component::new("capability", &h245::schema::CAPABILITY),
            Component::new("groupAddress", &h245::schema::MULTICAST_ADDRESS),
            Component::optional("sourceAddress", &h245::schema::UNICAST_ADDRESS),
            Component::new("alertUser", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

static BOOLEAN: Type = Type::new("", Kind::Boolean);

static INTEGER_0_255: Type = Type::new("", Kind::Integer(Range::new(0, 255)));

static INTEGER_1_65535: Type = Type::new("", Kind::Integer(Range::new(1, 65535)));

static SEQUENCE_1_256_OF_H245_CAPABILITY: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 256),
        min_bits: 6,
        element: &h245::schema::CAPABILITY,
    }),
);

static SEQUENCE_1_256_OF_TRANSMIT_CAPABILITIES: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 256),
        min_bits: 151,
        element: &TRANSMIT_CAPABILITIES,
    }),
);
