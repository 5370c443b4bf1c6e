// Generated from h460_10.asn (H.460.10 (03/2004): the category of a call party) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Range};

use super::schema;
use super::types::CallPartyCategoryInfo;

impl Decode for CallPartyCategoryInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            call_party_category: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(0, 255))? as u8)
            } else {
                None
            },
            originating_line_info: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(0, 255))? as u8)
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

impl Encode for CallPartyCategoryInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.call_party_category.is_some());
        e.bool(self.originating_line_info.is_some());
        if let Some(value) = &self.call_party_category {
            e.integer(i64::from(*value), Range::new(0, 255));
        }
        if let Some(value) = &self.originating_line_info {
            e.integer(i64::from(*value), Range::new(0, 255));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CallPartyCategoryInfo {
    const NAME: &'static str = "CallPartyCategoryInfo";
    const SCHEMA: &'static Type = &schema::CALL_PARTY_CATEGORY_INFO;
}

h323_per::impl_serde!(CallPartyCategoryInfo);
