// Generated from h450_10.asn (H.450.10 (03/2001): call offer) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Size};

use super::schema;
use super::types::{CfbOvrOptArg, CoReqOptArg, RuAlertOptArg};
use crate::generated::h450_4;

impl Decode for CoReqOptArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            extension_data: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CoReqOptArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.extension_data.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            extension_data: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RuAlertOptArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.extension_data.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            extension_data: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CfbOvrOptArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.extension_data.is_some());
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
