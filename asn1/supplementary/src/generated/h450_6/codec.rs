// Generated from h450_6.asn (H.450.6 (05/1999): call waiting) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Decoder, Encode, Encoder, Fault, Message, Range, Size};

use super::schema;
use super::types::CallWaitingArg;
use crate::generated::h450_4;

impl Decode for CallWaitingArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let nb_of_add_waiting_calls = if present & 0x2 != 0 {
            Some(d.integer(Range::new(0, 255))? as u8)
        } else {
            None
        };
        let extension_arg = if present & 0x1 != 0 {
            Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            nb_of_add_waiting_calls,
            extension_arg,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for CallWaitingArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.nb_of_add_waiting_calls.is_some());
        e.bool(self.extension_arg.is_some());
        if let Some(value) = &self.nb_of_add_waiting_calls {
            e.integer(i64::from(*value), Range::new(0, 255));
        }
        if let Some(value) = &self.extension_arg {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for CallWaitingArg {
    const NAME: &'static str = "CallWaitingArg";
    const SCHEMA: &'static Type = &schema::CALL_WAITING_ARG;
}

h323_per::impl_serde!(CallWaitingArg);
