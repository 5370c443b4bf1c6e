// Generated from h460_10.asn (H.460.10 (03/2004): the category of a call party) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Encode, Encoder, Extension, Message, Range, Reader};

use super::schema;
use super::types::CallPartyCategoryInfo;

impl Decode for CallPartyCategoryInfo {
    #[inline]
    fn blank() -> Self {
        Self {
            call_party_category: None,
            originating_line_info: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            self.call_party_category = Some(r.integer(Range::new(0, 255)) as u8);
        }
        if preamble & 0x1 != 0 {
            self.originating_line_info = Some(r.integer(Range::new(0, 255)) as u8);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CallPartyCategoryInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.call_party_category.is_some(),
            self.originating_line_info.is_some(),
        ]);
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
