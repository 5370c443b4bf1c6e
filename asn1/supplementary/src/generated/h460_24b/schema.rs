// Generated from h460_24b.asn (H.460.24 Annex B: alternate addresses for media between endpoints) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use h323_messages::h245;
use h323_per::schema::{Component, Kind, Sequence, SequenceOf, Type};
use h323_per::{Range, Size};

/// `AlternateAddresses`.
pub static ALTERNATE_ADDRESSES: Type = Type::new(
    "AlternateAddresses",
    Kind::Sequence(&Sequence {
        root: &[Component::new("addresses", &SEQUENCE_OF_ALTERNATE_ADDRESS)],
        extensible: true,
        additions: &[],
    }),
);

/// `AlternateAddress`.
pub static ALTERNATE_ADDRESS: Type = Type::new(
    "AlternateAddress",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("sessionID", &INTEGER_0_255),
            Component::optional("rtpAddress", &h245::schema::TRANSPORT_ADDRESS),
            Component::optional("rtcpAddress", &h245::schema::TRANSPORT_ADDRESS),
        ],
        extensible: true,
        additions: &[Component::optional("multiplexID", &INTEGER_0_4294967295)],
    }),
);

static INTEGER_0_255: Type = Type::new("", Kind::Integer(Range::new(0, 255)));

static INTEGER_0_4294967295: Type = Type::new("", Kind::Integer(Range::new(0, 4294967295)));

static SEQUENCE_OF_ALTERNATE_ADDRESS: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 11,
        element: &ALTERNATE_ADDRESS,
    }),
);
