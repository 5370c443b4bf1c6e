// Generated from h450_9.asn (H.450.9 (11/2000): call completion) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Encode, Encoder, Extension, Message, Reader, Size};

use super::schema;
use super::types::{CcArg, CcLongArg, CcRequestArg, CcRequestRes, CcShortArg};
use crate::generated::{h450_4, h450_7};

impl Decode for CcRequestArg {
    #[inline]
    fn blank() -> Self {
        Self {
            number_a: Decode::blank(),
            number_b: Decode::blank(),
            cc_identifier: None,
            service: Decode::blank(),
            can_retain_service: false,
            retain_sig_connection: None,
            extension_data: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        self.number_a.fill(r);
        self.number_b.fill(r);
        if preamble & 0x4 != 0 {
            r.optional(&mut self.cc_identifier);
        }
        self.service = h450_7::BasicService::decode(r);
        self.can_retain_service = r.bool();
        if preamble & 0x2 != 0 {
            self.retain_sig_connection = Some(r.bool());
        }
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_data.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CcRequestArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.cc_identifier.is_some(),
            self.retain_sig_connection.is_some(),
            self.extension_data.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            retain_service: false,
            extension_data: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.retain_service = r.bool();
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

impl Encode for CcRequestRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extension_data.is_some()]);
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
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.choice(2, true) {
            0 => Self::ShortArg(Box::new(CcShortArg::decode(r))),
            1 => Self::LongArg(Box::new(CcLongArg::decode(r))),
            index => Self::Unknown(r.unknown_alternative(index - 2)),
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
    #[inline]
    fn blank() -> Self {
        Self {
            cc_identifier: None,
            extension_data: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            r.optional(&mut self.cc_identifier);
        }
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_data.get_or_insert_default(),
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

impl Encode for CcShortArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.cc_identifier.is_some(),
            self.extension_data.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            number_a: None,
            number_b: None,
            cc_identifier: None,
            service: None,
            extension_data: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(6);
        if preamble & 0x10 != 0 {
            r.optional(&mut self.number_a);
        }
        if preamble & 0x8 != 0 {
            r.optional(&mut self.number_b);
        }
        if preamble & 0x4 != 0 {
            r.optional(&mut self.cc_identifier);
        }
        if preamble & 0x2 != 0 {
            self.service = Some(h450_7::BasicService::decode(r));
        }
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_data.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x20 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CcLongArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.number_a.is_some(),
            self.number_b.is_some(),
            self.cc_identifier.is_some(),
            self.service.is_some(),
            self.extension_data.is_some(),
        ]);
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
