// Generated from h450_5.asn (H.450.5 (05/1999): call park and pickup) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use crate::generated::{h450_1_addressing, h450_4};
use h323_messages::h225;
use h323_per::schema::{Component, Enumerated, Kind, Sequence, SequenceOf, Type};
use h323_per::{Range, Size};

/// `CpRequestArg`.
pub static CP_REQUEST_ARG: Type = Type::new(
    "CpRequestArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new(
                "parkingNumber",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::new("parkedNumber", &h450_1_addressing::schema::ENDPOINT_ADDRESS),
            Component::new(
                "parkedToNumber",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("parkedToPosition", &PARKED_TO_POSITION),
            Component::optional("extensionArg", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CpRequestRes`.
pub static CP_REQUEST_RES: Type = Type::new(
    "CpRequestRes",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new(
                "parkedToNumber",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("parkedToPosition", &PARKED_TO_POSITION),
            Component::new("parkCondition", &PARK_CONDITION),
            Component::optional("extensionRes", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CpSetupArg`.
pub static CP_SETUP_ARG: Type = Type::new(
    "CpSetupArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new(
                "parkingNumber",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::new("parkedNumber", &h450_1_addressing::schema::ENDPOINT_ADDRESS),
            Component::new(
                "parkedToNumber",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("parkedToPosition", &PARKED_TO_POSITION),
            Component::optional("extensionArg", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CpSetupRes`.
pub static CP_SETUP_RES: Type = Type::new(
    "CpSetupRes",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new(
                "parkedToNumber",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("parkedToPosition", &PARKED_TO_POSITION),
            Component::new("parkCondition", &PARK_CONDITION),
            Component::optional("extensionRes", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `GroupIndicationOnArg`.
pub static GROUP_INDICATION_ON_ARG: Type = Type::new(
    "GroupIndicationOnArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("callPickupId", &h225::schema::CALL_IDENTIFIER),
            Component::new(
                "groupMemberUserNr",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::new("retrieveCallType", &CALL_TYPE),
            Component::new(
                "partyToRetrieve",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::new(
                "retrieveAddress",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("parkPosition", &PARKED_TO_POSITION),
            Component::optional("extensionArg", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `GroupIndicationOnRes`.
pub static GROUP_INDICATION_ON_RES: Type = Type::new(
    "GroupIndicationOnRes",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "extensionRes",
            &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `GroupIndicationOffArg`.
pub static GROUP_INDICATION_OFF_ARG: Type = Type::new(
    "GroupIndicationOffArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("callPickupId", &h225::schema::CALL_IDENTIFIER),
            Component::new(
                "groupMemberUserNr",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("extensionArg", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `GroupIndicationOffRes`.
pub static GROUP_INDICATION_OFF_RES: Type = Type::new(
    "GroupIndicationOffRes",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "extensionRes",
            &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `PickrequArg`.
pub static PICKREQU_ARG: Type = Type::new(
    "PickrequArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new(
                "picking-upNumber",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("callPickupId", &h225::schema::CALL_IDENTIFIER),
            Component::optional(
                "partyToRetrieve",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::new(
                "retrieveAddress",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("parkPosition", &PARKED_TO_POSITION),
            Component::optional("extensionArg", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `PickrequRes`.
pub static PICKREQU_RES: Type = Type::new(
    "PickrequRes",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("callPickupId", &h225::schema::CALL_IDENTIFIER),
            Component::optional("extensionRes", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `PickupArg`.
pub static PICKUP_ARG: Type = Type::new(
    "PickupArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("callPickupId", &h225::schema::CALL_IDENTIFIER),
            Component::new(
                "picking-upNumber",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("extensionArg", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `PickupRes`.
pub static PICKUP_RES: Type = Type::new(
    "PickupRes",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "extensionRes",
            &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `PickExeArg`.
pub static PICK_EXE_ARG: Type = Type::new(
    "PickExeArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("callPickupId", &h225::schema::CALL_IDENTIFIER),
            Component::new(
                "picking-upNumber",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::new(
                "partyToRetrieve",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("extensionArg", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `PickExeRes`.
pub static PICK_EXE_RES: Type = Type::new(
    "PickExeRes",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "extensionRes",
            &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `CpNotifyArg`.
pub static CP_NOTIFY_ARG: Type = Type::new(
    "CpNotifyArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional(
                "parkingNumber",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("extensionArg", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CpickupNotifyArg`.
pub static CPICKUP_NOTIFY_ARG: Type = Type::new(
    "CpickupNotifyArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional(
                "picking-upNumber",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("extensionArg", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ParkedToPosition`.
pub static PARKED_TO_POSITION: Type =
    Type::new("ParkedToPosition", Kind::Integer(Range::new(0, 65535)));

/// `ParkCondition`.
pub static PARK_CONDITION: Type = Type::new(
    "ParkCondition",
    Kind::Enumerated(&Enumerated {
        root: &[
            "unspecified",
            "parkedToUserIdle",
            "parkedToUserBusy",
            "parkedToGroup",
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CallType`.
pub static CALL_TYPE: Type = Type::new(
    "CallType",
    Kind::Enumerated(&Enumerated {
        root: &["parkedCall", "alertingCall"],
        extensible: true,
        additions: &[],
    }),
);

/// `undefined.parameter`.
pub static UNDEFINED_PARAMETER: Type = Type::new(
    "undefined.parameter",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(0, 255),
        min_bits: 25,
        element: &h450_4::schema::MIXED_EXTENSION,
    }),
);

static SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(0, 255),
        min_bits: 25,
        element: &h450_4::schema::MIXED_EXTENSION,
    }),
);
