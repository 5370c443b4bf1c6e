// Generated from h450_6.asn (H.450.6 (05/1999): call waiting) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Encode, Encoder, Extension, Message, Range, Reader, Size};

use super::schema;
use super::types::CallWaitingArg;
use crate::generated::h450_4;

impl Decode for CallWaitingArg {
    #[inline]
    fn blank() -> Self {
        Self {
            nb_of_add_waiting_calls: None,
            extension_arg: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            self.nb_of_add_waiting_calls = Some(r.integer(Range::new(0, 255)) as u8);
        }
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_arg.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CallWaitingArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.nb_of_add_waiting_calls.is_some(),
            self.extension_arg.is_some(),
        ]);
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
