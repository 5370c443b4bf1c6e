// Generated from x880.asn (X.880: the classes of operations and errors, as far as H.450 needs them) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Decode, Encode, Encoder, Message, Range, Reader, Rule, put};

use super::schema;
use super::types::Code;

impl Decode for Code {
    #[inline]
    fn blank() -> Self {
        Self::Local(0)
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                put(self, Self::Local(r.integer(Range::ANY)));
            }
            1 => {
                if let Self::Global(value) = put(self, Self::Global(Default::default())) {
                    r.object_identifier(value);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for Code {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Local(value) => {
                e.choice(0, 2, false);
                e.integer(*value, Range::ANY);
            }
            Self::Global(value) => {
                e.choice(1, 2, false);
                e.object_identifier(value);
            }
        }
    }
}

impl Message for Code {
    const NAME: &'static str = "Code";
    const SCHEMA: &'static Type = &schema::CODE;
}

h323_per::impl_serde!(Code);
