// Generated from h450_1_extension.asn (H.450.1 (02/1998): extensions of manufacturers) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Decode, Encode, Encoder, Message, Reader};

use super::schema;
use super::types::ManufacturerExtension;

impl Decode for ManufacturerExtension {
    #[inline]
    fn blank() -> Self {
        Self {
            extension_id: Default::default(),
            extension_argument: Default::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        r.object_identifier(&mut self.extension_id);
        r.open_octets(&mut self.extension_argument);
    }
}

impl Encode for ManufacturerExtension {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.object_identifier(&self.extension_id);
        e.open_octets(&self.extension_argument);
    }
}

impl Message for ManufacturerExtension {
    const NAME: &'static str = "Extension";
    const SCHEMA: &'static Type = &schema::MANUFACTURER_EXTENSION;
}

h323_per::impl_serde!(ManufacturerExtension);
