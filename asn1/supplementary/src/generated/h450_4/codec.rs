// Generated from h450_4.asn (H.450.4 (05/1999): call hold) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Encode, Encoder, Extension, Message, Reader, Rule, Size};

use super::schema;
use super::types::{
    HoldNotificArg, MixedExtension, RemoteHoldArg, RemoteHoldRes, RemoteRetrieveArg,
    RemoteRetrieveRes, RetrieveNotificArg,
};
use crate::generated::h450_1_extension;
use h323_messages::h225;

impl Decode for HoldNotificArg {
    #[inline]
    fn blank() -> Self {
        Self {
            extension_arg: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_arg.get_or_insert_default(),
                Size::range(0, 255),
                25,
                MixedExtension::decode,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for HoldNotificArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extension_arg.is_some()]);
        if let Some(value) = &self.extension_arg {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for HoldNotificArg {
    const NAME: &'static str = "HoldNotificArg";
    const SCHEMA: &'static Type = &schema::HOLD_NOTIFIC_ARG;
}

impl Decode for RetrieveNotificArg {
    #[inline]
    fn blank() -> Self {
        Self {
            extension_arg: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_arg.get_or_insert_default(),
                Size::range(0, 255),
                25,
                MixedExtension::decode,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RetrieveNotificArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extension_arg.is_some()]);
        if let Some(value) = &self.extension_arg {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RetrieveNotificArg {
    const NAME: &'static str = "RetrieveNotificArg";
    const SCHEMA: &'static Type = &schema::RETRIEVE_NOTIFIC_ARG;
}

impl Decode for RemoteHoldArg {
    #[inline]
    fn blank() -> Self {
        Self {
            extension_arg: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_arg.get_or_insert_default(),
                Size::range(0, 255),
                25,
                MixedExtension::decode,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RemoteHoldArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extension_arg.is_some()]);
        if let Some(value) = &self.extension_arg {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RemoteHoldArg {
    const NAME: &'static str = "RemoteHoldArg";
    const SCHEMA: &'static Type = &schema::REMOTE_HOLD_ARG;
}

impl Decode for RemoteHoldRes {
    #[inline]
    fn blank() -> Self {
        Self {
            extension_res: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_res.get_or_insert_default(),
                Size::range(0, 255),
                25,
                MixedExtension::decode,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RemoteHoldRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extension_res.is_some()]);
        if let Some(value) = &self.extension_res {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RemoteHoldRes {
    const NAME: &'static str = "RemoteHoldRes";
    const SCHEMA: &'static Type = &schema::REMOTE_HOLD_RES;
}

impl Decode for RemoteRetrieveArg {
    #[inline]
    fn blank() -> Self {
        Self {
            extension_arg: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_arg.get_or_insert_default(),
                Size::range(0, 255),
                25,
                MixedExtension::decode,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RemoteRetrieveArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extension_arg.is_some()]);
        if let Some(value) = &self.extension_arg {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RemoteRetrieveArg {
    const NAME: &'static str = "RemoteRetrieveArg";
    const SCHEMA: &'static Type = &schema::REMOTE_RETRIEVE_ARG;
}

impl Decode for RemoteRetrieveRes {
    #[inline]
    fn blank() -> Self {
        Self {
            extension_res: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_res.get_or_insert_default(),
                Size::range(0, 255),
                25,
                MixedExtension::decode,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RemoteRetrieveRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extension_res.is_some()]);
        if let Some(value) = &self.extension_res {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RemoteRetrieveRes {
    const NAME: &'static str = "RemoteRetrieveRes";
    const SCHEMA: &'static Type = &schema::REMOTE_RETRIEVE_RES;
}

impl Decode for MixedExtension {
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.choice(2, false) {
            0 => Self::Extension(Box::new(h450_1_extension::ManufacturerExtension::decode(r))),
            1 => Self::NonStandardData(Box::new(h225::NonStandardParameter::decode(r))),
            _ => {
                r.fault(Rule::ChoiceIndexOutOfRange);
                Self::default()
            }
        }
    }
}

impl Encode for MixedExtension {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Extension(value) => {
                e.choice(0, 2, false);
                value.encode(e);
            }
            Self::NonStandardData(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for MixedExtension {
    const NAME: &'static str = "MixedExtension";
    const SCHEMA: &'static Type = &schema::MIXED_EXTENSION;
}

h323_per::impl_serde!(
    HoldNotificArg,
    MixedExtension,
    RemoteHoldArg,
    RemoteHoldRes,
    RemoteRetrieveArg,
    RemoteRetrieveRes,
    RetrieveNotificArg
);
