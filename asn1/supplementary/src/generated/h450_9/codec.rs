// Generated from h450_9.asn (H.450.9 (11/2000): call completion) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Size};

use super::schema;
use super::types::{CcArg, CcLongArg, CcRequestArg, CcRequestRes, CcShortArg};
use crate::generated::{h450_1_addressing, h450_4, h450_7};
use h323_messages::h225;

impl Decode for CcRequestArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            number_a: h450_1_addressing::EndpointAddress::decode(d)?,
            number_b: h450_1_addressing::EndpointAddress::decode(d)?,
            cc_identifier: if preamble & 0x4 != 0 {
                Some(h225::CallIdentifier::decode(d)?)
            } else {
                None
            },
            service: h450_7::BasicService::decode(d)?,
            can_retain_service: d.bool()?,
            retain_sig_connection: if preamble & 0x2 != 0 {
                Some(d.bool()?)
            } else {
                None
            },
            extension_data: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x8 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CcRequestArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.cc_identifier.is_some());
        e.bool(self.retain_sig_connection.is_some());
        e.bool(self.extension_data.is_some());
        self.number_a.encode(e);
        self.number_b.encode(e);
        if let Some(value) = &self.cc_identifier {
            value.encode(e);
        }
        self.service.encode(e);
        e.bool(self.can_retain_service);
        if let Some(value) = &self.retain_sig_connection {
            e.bool(*value);
        }
        if let Some(value) = &self.extension_data {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CcRequestArg {
    const NAME: &'static str = "CcRequestArg";
    const SCHEMA: &'static Type = &schema::CC_REQUEST_ARG;
}

impl Decode for CcRequestRes {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            retain_service: d.bool()?,
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

impl Encode for CcRequestRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.extension_data.is_some());
        e.bool(self.retain_service);
        if let Some(value) = &self.extension_data {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CcRequestRes {
    const NAME: &'static str = "CcRequestRes";
    const SCHEMA: &'static Type = &schema::CC_REQUEST_RES;
}

impl Decode for CcArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::ShortArg(Box::new(CcShortArg::decode(d)?))),
            1 => Ok(Self::LongArg(Box::new(CcLongArg::decode(d)?))),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for CcArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ShortArg(value) => {
                e.choice(0, 2, true);
                value.encode(e);
            }
            Self::LongArg(value) => {
                e.choice(1, 2, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for CcArg {
    const NAME: &'static str = "CcArg";
    const SCHEMA: &'static Type = &schema::CC_ARG;
}

impl Decode for CcShortArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            cc_identifier: if preamble & 0x2 != 0 {
                Some(h225::CallIdentifier::decode(d)?)
            } else {
                None
            },
            extension_data: if preamble & 0x1 != 0 {
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

impl Encode for CcShortArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.cc_identifier.is_some());
        e.bool(self.extension_data.is_some());
        if let Some(value) = &self.cc_identifier {
            value.encode(e);
        }
        if let Some(value) = &self.extension_data {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CcShortArg {
    const NAME: &'static str = "CcShortArg";
    const SCHEMA: &'static Type = &schema::CC_SHORT_ARG;
}

impl Decode for CcLongArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(6)?;
        let mut value = Self {
            number_a: if preamble & 0x10 != 0 {
                Some(Box::new(h450_1_addressing::EndpointAddress::decode(d)?))
            } else {
                None
            },
            number_b: if preamble & 0x8 != 0 {
                Some(Box::new(h450_1_addressing::EndpointAddress::decode(d)?))
            } else {
                None
            },
            cc_identifier: if preamble & 0x4 != 0 {
                Some(h225::CallIdentifier::decode(d)?)
            } else {
                None
            },
            service: if preamble & 0x2 != 0 {
                Some(h450_7::BasicService::decode(d)?)
            } else {
                None
            },
            extension_data: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x20 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CcLongArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.number_a.is_some());
        e.bool(self.number_b.is_some());
        e.bool(self.cc_identifier.is_some());
        e.bool(self.service.is_some());
        e.bool(self.extension_data.is_some());
        if let Some(value) = &self.number_a {
            value.encode(e);
        }
        if let Some(value) = &self.number_b {
            value.encode(e);
        }
        if let Some(value) = &self.cc_identifier {
            value.encode(e);
        }
        if let Some(value) = &self.service {
            value.encode(e);
        }
        if let Some(value) = &self.extension_data {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CcLongArg {
    const NAME: &'static str = "CcLongArg";
    const SCHEMA: &'static Type = &schema::CC_LONG_ARG;
}

h323_per::impl_serde!(CcArg, CcLongArg, CcRequestArg, CcRequestRes, CcShortArg);
