// Generated from h450_10.asn (H.450.10 (03/2001): call offer) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Encode, Encoder, Extension, Message, Reader, Size};

use super::schema;
use super::types::{CfbOvrOptArg, CoReqOptArg, RuAlertOptArg};
use crate::generated::h450_4;

impl Decode for CoReqOptArg {
    #[inline]
    fn blank() -> Self {
        Self {
            extension_data: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_data.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CoReqOptArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extension_data.is_some()]);
        if let Some(value) = &self.extension_data {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CoReqOptArg {
    const NAME: &'static str = "CoReqOptArg";
    const SCHEMA: &'static Type = &schema::CO_REQ_OPT_ARG;
}

impl Decode for RuAlertOptArg {
    #[inline]
    fn blank() -> Self {
        Self {
            extension_data: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_data.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RuAlertOptArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extension_data.is_some()]);
        if let Some(value) = &self.extension_data {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RuAlertOptArg {
    const NAME: &'static str = "RUAlertOptArg";
    const SCHEMA: &'static Type = &schema::RU_ALERT_OPT_ARG;
}

impl Decode for CfbOvrOptArg {
    #[inline]
    fn blank() -> Self {
        Self {
            extension_data: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_data.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CfbOvrOptArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extension_data.is_some()]);
        if let Some(value) = &self.extension_data {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CfbOvrOptArg {
    const NAME: &'static str = "CfbOvrOptArg";
    const SCHEMA: &'static Type = &schema::CFB_OVR_OPT_ARG;
}

h323_per::impl_serde!(CfbOvrOptArg, CoReqOptArg, RuAlertOptArg);
