// Generated from h460_19.asn (H.460.19: media through address translation and firewalls) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use h323_messages::{h225, h245};
use h323_per::Range;
use h323_per::schema::{Component, Kind, Sequence, Type};

/// `TraversalParameters`.
pub static TRAVERSAL_PARAMETERS: Type = Type::new(
    "TraversalParameters",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("multiplexedMediaChannel", &h245::schema::TRANSPORT_ADDRESS),
            Component::optional(
                "multiplexedMediaControlChannel",
                &h245::schema::TRANSPORT_ADDRESS,
            ),
            Component::optional("multiplexID", &INTEGER_0_4294967295),
            Component::optional("keepAliveChannel", &h245::schema::TRANSPORT_ADDRESS),
            Component::optional("keepAlivePayloadType", &INTEGER_0_127),
            Component::optional("keepAliveInterval", &h225::schema::TIME_TO_LIVE),
        ],
        extensible: true,
        additions: &[],
    }),
);

static INTEGER_0_127: Type = Type::new("", Kind::Integer(Range::new(0, 127)));

static INTEGER_0_4294967295: Type = Type::new("", Kind::Integer(Range::new(0, 4294967295)));
