//! A small schema with every kind of type, and what is true of its messages in every form.
//!
//! ```asn1
//! Fixture DEFINITIONS AUTOMATIC TAGS ::= BEGIN
//! Message ::= CHOICE {scalars Scalars, strings Strings, tree Tree, marks SEQUENCE OF NULL,
//!                     nothing NULL, ..., added Added, marker NULL}
//! Scalars ::= SEQUENCE {flag BOOLEAN, none NULL, small INTEGER (0..6), port INTEGER (1..65535),
//!                       wide INTEGER (0..4294967295), signed INTEGER (-5..5),
//!                       standard INTEGER (0..16383, ...), count INTEGER (0..MAX), any INTEGER,
//!                       colour ENUMERATED {red, green, ..., blue},
//!                       answer ENUMERATED {yes, no, maybe}}
//! Strings ::= SEQUENCE {address OCTET STRING (SIZE (4)), data OCTET STRING,
//!                       flags BIT STRING (SIZE (3)), signature BIT STRING,
//!                       digits IA5String (SIZE (1..128)) (FROM ("0123456789#*,")), text IA5String,
//!                       name BMPString (SIZE (1..128)), label GeneralString,
//!                       object OBJECT IDENTIFIER, content open type}
//! Tree ::= SEQUENCE {value INTEGER (0..255) OPTIONAL,
//!                    children SEQUENCE (SIZE (0..4)) OF Tree OPTIONAL, ...,
//!                    ttl INTEGER (1..4294967295), note IA5String OPTIONAL, marker NULL}
//! Added ::= SEQUENCE {items SEQUENCE OF Address, ...}
//! Address ::= CHOICE {ipAddress SEQUENCE {ip OCTET STRING (SIZE (4)), port INTEGER (0..65535)},
//!                     alias IA5String, ...}
//! END
//! ```
//!
//! The octets of the messages without extensions beyond the schema were checked with two other codecs.

mod canonical;
mod deep;
mod diagnose;
mod guide;
mod hostile;
mod json;
mod part;
mod preamble;
mod text;
mod typed;

use bytes::Bytes;

use super::*;

static BOOLEAN: Type = Type::new("", Kind::Boolean);
static NULL: Type = Type::new("", Kind::Null);
static IA5: Type = Type::new("", Kind::Ia5String(Size::ANY, Alphabet::IA5));
static UINT8: Type = Type::new("", Kind::Integer(Range::new(0, 255)));
static UINT16: Type = Type::new("", Kind::Integer(Range::new(0, 65535)));
static IP: Type = Type::new("", Kind::OctetString(Size::fixed(4)));
static TIME_TO_LIVE: Type = Type::new("TimeToLive", Kind::Integer(Range::new(1, 4_294_967_295)));

static MESSAGE: Type = Type::new(
    "Message",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("scalars", &SCALARS),
            Alternative::new("strings", &STRINGS),
            Alternative::new("tree", &TREE).also(&["Tree"]),
            Alternative::new("marks", &MARKS),
            Alternative::new("nothing", &NULL),
        ],
        extensible: true,
        additions: &[
            Alternative::new("added", &ADDED),
            Alternative::new("marker", &NULL),
        ],
    }),
);

static SCALARS: Type = Type::new(
    "Scalars",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("flag", &BOOLEAN),
            Component::new("none", &NULL),
            Component::new("small", &Type::new("", Kind::Integer(Range::new(0, 6)))),
            Component::new(
                "port",
                &Type::new("Port", Kind::Integer(Range::new(1, 65535))),
            ),
            Component::new(
                "wide",
                &Type::new("", Kind::Integer(Range::new(0, 4_294_967_295))),
            ),
            Component::new("signed", &Type::new("", Kind::Integer(Range::new(-5, 5)))),
            Component::new(
                "standard",
                &Type::new("", Kind::Integer(Range::new(0, 16383).extensible())),
            ),
            Component::new("count", &Type::new("", Kind::Integer(Range::at_least(0)))),
            Component::new("any", &Type::new("", Kind::Integer(Range::ANY))),
            Component::new("colour", &COLOUR),
            Component::new(
                "answer",
                &Type::new(
                    "",
                    Kind::Enumerated(&Enumerated {
                        root: &["yes", "no", "maybe"],
                        extensible: false,
                        additions: &[],
                    }),
                ),
            ),
        ],
        extensible: false,
        additions: &[],
    }),
);

static COLOUR: Type = Type::new(
    "Colour",
    Kind::Enumerated(&Enumerated {
        root: &["red", "green"],
        extensible: true,
        additions: &["blue"],
    }),
);

static DIGITS: Alphabet = Alphabet::new(b"#*,0123456789");

static STRINGS: Type = Type::new(
    "Strings",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("address", &IP),
            Component::new("data", &Type::new("", Kind::OctetString(Size::ANY))),
            Component::new("flags", &Type::new("", Kind::BitString(Size::fixed(3)))),
            Component::new("signature", &Type::new("", Kind::BitString(Size::ANY))),
            Component::new(
                "digits",
                &Type::new("", Kind::Ia5String(Size::range(1, 128), &DIGITS)),
            ),
            Component::new("text", &IA5),
            Component::new("name", &Type::new("", Kind::BmpString(Size::range(1, 128)))),
            Component::new("label", &Type::new("", Kind::GeneralString)),
            Component::new("object", &Type::new("", Kind::ObjectIdentifier)),
            Component::new("content", &Type::new("", Kind::OpenType)),
        ],
        extensible: false,
        additions: &[],
    }),
);

static TREE: Type = Type::recursive(
    "Tree",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("value", &UINT8).also(&["val", "number"]),
            Component::optional(
                "children",
                &Type::new(
                    "",
                    Kind::SequenceOf(&SequenceOf {
                        size: Size::range(0, 4),
                        min_bits: 3,
                        element: &TREE,
                    }),
                ),
            ),
        ],
        extensible: true,
        additions: &[
            Component::new("ttl", &TIME_TO_LIVE).also(&["timeToLive"]),
            Component::optional("note", &IA5),
            Component::new("marker", &NULL),
        ],
    }),
);

static MARKS: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 0,
        element: &NULL,
    }),
);

static ADDED: Type = Type::new(
    "Added",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "items",
            &Type::new(
                "",
                Kind::SequenceOf(&SequenceOf {
                    size: Size::ANY,
                    min_bits: 10,
                    element: &ADDRESS,
                }),
            ),
        )],
        extensible: true,
        additions: &[],
    }),
);

static ADDRESS: Type = Type::new(
    "Address",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new(
                "ipAddress",
                &Type::new(
                    "",
                    Kind::Sequence(&Sequence {
                        root: &[Component::new("ip", &IP), Component::new("port", &UINT16)],
                        extensible: false,
                        additions: &[],
                    }),
                ),
            ),
            Alternative::new("alias", &IA5),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// The octets that hexadecimal digits, with spaces for the eye, stand for.
fn octets(hex: &str) -> Bytes {
    let digits: Vec<u8> = hex
        .chars()
        .filter_map(|c| c.to_digit(16))
        .map(|digit| digit as u8)
        .collect();
    digits
        .chunks(2)
        .map(|pair| pair[0] << 4 | pair[1])
        .collect()
}
