// Generated from h450_6.asn (H.450.6 (05/1999): call waiting) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Range, Size,
};

use super::schema;
use super::types::CallWaitingArg;
use crate::generated::h450_4;

impl Decode for CallWaitingArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            nb_of_add_waiting_calls: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(0, 255))? as u8)
            } else {
                None
            },
            extension_arg: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
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
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CallWaitingArg {
    const NAME: &'static str = "CallWaitingArg";
    const SCHEMA: &'static Type = &schema::CALL_WAITING_ARG;
}

h323_per::impl_serde!(CallWaitingArg);
