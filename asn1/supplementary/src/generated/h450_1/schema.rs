// Generated from h450_1.asn (H.450.1 (02/1998): the APDU that carries supplementary services) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use crate::generated::h450_1_ros;
use h323_messages::h225;
use h323_per::schema::{Alternative, Choice, Component, Kind, Sequence, SequenceOf, Type};
use h323_per::{Range, Size};

/// `H4501SupplementaryService`.
pub static H4501_SUPPLEMENTARY_SERVICE: Type = Type::new(
    "H4501SupplementaryService",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("networkFacilityExtension", &NETWORK_FACILITY_EXTENSION),
            Component::optional("interpretationApdu", &INTERPRETATION_APDU),
            Component::new("serviceApdu", &SERVICE_APDUS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NetworkFacilityExtension`.
pub static NETWORK_FACILITY_EXTENSION: Type = Type::new(
    "NetworkFacilityExtension",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("sourceEntity", &ENTITY_TYPE),
            Component::optional("sourceEntityAddress", &h225::schema::ALIAS_ADDRESS),
            Component::new("destinationEntity", &ENTITY_TYPE),
            Component::optional("destinationEntityAddress", &h225::schema::ALIAS_ADDRESS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `EntityType`.
pub static ENTITY_TYPE: Type = Type::new(
    "EntityType",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("endpoint", &NULL),
            Alternative::new("anyEntity", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `InterpretationApdu`.
pub static INTERPRETATION_APDU: Type = Type::new(
    "InterpretationApdu",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("discardAnyUnrecognizedInvokePdu", &NULL),
            Alternative::new("clearCallIfAnyInvokePduNotRecognized", &NULL),
            Alternative::new("rejectAnyUnrecognizedInvokePdu", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ServiceApdus`.
pub static SERVICE_APDUS: Type = Type::new(
    "ServiceApdus",
    Kind::Choice(&Choice {
        root: &[Alternative::new(
            "rosApdus",
            &SEQUENCE_1_MAX_OF_H450_1_ROS_ROS,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `InvokeIDs`.
pub static INVOKE_IDS: Type = Type::new("InvokeIDs", Kind::Integer(Range::new(0, 65535)));

static NULL: Type = Type::new("", Kind::Null);

static SEQUENCE_1_MAX_OF_H450_1_ROS_ROS: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::at_least(1),
        min_bits: 19,
        element: &h450_1_ros::schema::ROS,
    }),
);
