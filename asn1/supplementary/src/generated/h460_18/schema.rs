// Generated from h460_18.asn (H.460.18: signalling through address translation and firewalls) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use h323_messages::h225;
use h323_per::schema::{Component, Kind, Sequence, Type};

/// `IncomingCallIndication`.
pub static INCOMING_CALL_INDICATION: Type = Type::new(
    "IncomingCallIndication",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("callSignallingAddress", &h225::schema::TRANSPORT_ADDRESS),
            Component::new("callID", &h225::schema::CALL_IDENTIFIER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `LRQKeepAliveData`.
pub static LRQ_KEEP_ALIVE_DATA: Type = Type::new(
    "LRQKeepAliveData",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "lrqKeepAliveInterval",
            &h225::schema::TIME_TO_LIVE,
        )],
        extensible: true,
        additions: &[],
    }),
);
