// Generated from h450_11.asn (H.450.11 (03/2001): call intrusion) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Range, Size,
};

use super::schema;
use super::types::{
    CiFrcRelArg, CiFrcRelOptRes, CiGetCiplOptArg, CiGetCiplRes, CiNotificationArg, CiRequestArg,
    CiRequestRes, CiSilentArg, CiSilentOptRes, CiStatusInformation, CiWobOptArg, CiWobOptRes,
    CiisOptArg, CiisOptRes,
};
use crate::generated::h450_4;
use h323_messages::h225;

impl Decode for CiRequestArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            ci_capability_level: d.integer(Range::new(1, 3))? as u8,
            argument_extension: if preamble & 0x1 != 0 {
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

impl Encode for CiRequestArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.argument_extension.is_some());
        e.integer(i64::from(self.ci_capability_level), Range::new(1, 3));
        if let Some(value) = &self.argument_extension {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CiRequestArg {
    const NAME: &'static str = "CIRequestArg";
    const SCHEMA: &'static Type = &schema::CI_REQUEST_ARG;
}

impl Decode for CiRequestRes {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            ci_status_information: CiStatusInformation::decode(d)?,
            result_extension: if preamble & 0x1 != 0 {
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

impl Encode for CiRequestRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.result_extension.is_some());
        self.ci_status_information.encode(e);
        if let Some(value) = &self.result_extension {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CiRequestRes {
    const NAME: &'static str = "CIRequestRes";
    const SCHEMA: &'static Type = &schema::CI_REQUEST_RES;
}

impl Decode for CiGetCiplOptArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            argument_extension: if preamble & 0x1 != 0 {
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

impl Encode for CiGetCiplOptArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.argument_extension.is_some());
        if let Some(value) = &self.argument_extension {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CiGetCiplOptArg {
    const NAME: &'static str = "CIGetCIPLOptArg";
    const SCHEMA: &'static Type = &schema::CI_GET_CIPL_OPT_ARG;
}

impl Decode for CiGetCiplRes {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            ci_protection_level: d.integer(Range::new(0, 3))? as u8,
            silent_monitoring_permitted: if preamble & 0x2 != 0 { Some(()) } else { None },
            result_extension: if preamble & 0x1 != 0 {
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

impl Encode for CiGetCiplRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.silent_monitoring_permitted.is_some());
        e.bool(self.result_extension.is_some());
        e.integer(i64::from(self.ci_protection_level), Range::new(0, 3));
        if let Some(value) = &self.result_extension {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CiGetCiplRes {
    const NAME: &'static str = "CIGetCIPLRes";
    const SCHEMA: &'static Type = &schema::CI_GET_CIPL_RES;
}

impl Decode for CiisOptArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            argument_extension: if preamble & 0x1 != 0 {
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

impl Encode for CiisOptArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.argument_extension.is_some());
        if let Some(value) = &self.argument_extension {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CiisOptArg {
    const NAME: &'static str = "CIIsOptArg";
    const SCHEMA: &'static Type = &schema::CIIS_OPT_ARG;
}

impl Decode for CiisOptRes {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            result_extension: if preamble & 0x1 != 0 {
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

impl Encode for CiisOptRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.result_extension.is_some());
        if let Some(value) = &self.result_extension {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CiisOptRes {
    const NAME: &'static str = "CIIsOptRes";
    const SCHEMA: &'static Type = &schema::CIIS_OPT_RES;
}

impl Decode for CiFrcRelArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            ci_capability_level: d.integer(Range::new(1, 3))? as u8,
            argument_extension: if preamble & 0x1 != 0 {
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

impl Encode for CiFrcRelArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.argument_extension.is_some());
        e.integer(i64::from(self.ci_capability_level), Range::new(1, 3));
        if let Some(value) = &self.argument_extension {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CiFrcRelArg {
    const NAME: &'static str = "CIFrcRelArg";
    const SCHEMA: &'static Type = &schema::CI_FRC_REL_ARG;
}

impl Decode for CiFrcRelOptRes {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            result_extension: if preamble & 0x1 != 0 {
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

impl Encode for CiFrcRelOptRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.result_extension.is_some());
        if let Some(value) = &self.result_extension {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CiFrcRelOptRes {
    const NAME: &'static str = "CIFrcRelOptRes";
    const SCHEMA: &'static Type = &schema::CI_FRC_REL_OPT_RES;
}

impl Decode for CiWobOptArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            argument_extension: if preamble & 0x1 != 0 {
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

impl Encode for CiWobOptArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.argument_extension.is_some());
        if let Some(value) = &self.argument_extension {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CiWobOptArg {
    const NAME: &'static str = "CIWobOptArg";
    const SCHEMA: &'static Type = &schema::CI_WOB_OPT_ARG;
}

impl Decode for CiWobOptRes {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            result_extension: if preamble & 0x1 != 0 {
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

impl Encode for CiWobOptRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.result_extension.is_some());
        if let Some(value) = &self.result_extension {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CiWobOptRes {
    const NAME: &'static str = "CIWobOptRes";
    const SCHEMA: &'static Type = &schema::CI_WOB_OPT_RES;
}

impl Decode for CiSilentArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            ci_capability_level: d.integer(Range::new(1, 3))? as u8,
            specific_call: if preamble & 0x2 != 0 {
                Some(h225::CallIdentifier::decode(d)?)
            } else {
                None
            },
            argument_extension: if preamble & 0x1 != 0 {
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

impl Encode for CiSilentArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.specific_call.is_some());
        e.bool(self.argument_extension.is_some());
        e.integer(i64::from(self.ci_capability_level), Range::new(1, 3));
        if let Some(value) = &self.specific_call {
            value.encode(e);
        }
        if let Some(value) = &self.argument_extension {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CiSilentArg {
    const NAME: &'static str = "CISilentArg";
    const SCHEMA: &'static Type = &schema::CI_SILENT_ARG;
}

impl Decode for CiSilentOptRes {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            result_extension: if preamble & 0x1 != 0 {
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

impl Encode for CiSilentOptRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.result_extension.is_some());
        if let Some(value) = &self.result_extension {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CiSilentOptRes {
    const NAME: &'static str = "CISilentOptRes";
    const SCHEMA: &'static Type = &schema::CI_SILENT_OPT_RES;
}

impl Decode for CiNotificationArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            ci_status_information: CiStatusInformation::decode(d)?,
            argument_extension: if preamble & 0x1 != 0 {
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

impl Encode for CiNotificationArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.argument_extension.is_some());
        self.ci_status_information.encode(e);
        if let Some(value) = &self.argument_extension {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CiNotificationArg {
    const NAME: &'static str = "CINotificationArg";
    const SCHEMA: &'static Type = &schema::CI_NOTIFICATION_ARG;
}

impl Decode for CiStatusInformation {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(6, true)? {
            0 => Ok(Self::CallIntrusionImpending),
            1 => Ok(Self::CallIntruded),
            2 => Ok(Self::CallIsolated),
            3 => Ok(Self::CallForceReleased),
            4 => Ok(Self::CallIntrusionComplete),
            5 => Ok(Self::CallIntrusionEnd),
            index => d.unknown_alternative(index - 6).map(Self::Unknown),
        }
    }
}

impl Encode for CiStatusInformation {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::CallIntrusionImpending => e.choice(0, 6, true),
            Self::CallIntruded => e.choice(1, 6, true),
            Self::CallIsolated => e.choice(2, 6, true),
            Self::CallForceReleased => e.choice(3, 6, true),
            Self::CallIntrusionComplete => e.choice(4, 6, true),
            Self::CallIntrusionEnd => e.choice(5, 6, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 6),
        }
    }
}

impl Message for CiStatusInformation {
    const NAME: &'static str = "CIStatusInformation";
    const SCHEMA: &'static Type = &schema::CI_STATUS_INFORMATION;
}

h323_per::impl_serde!(
    CiFrcRelArg,
    CiFrcRelOptRes,
    CiGetCiplOptArg,
    CiGetCiplRes,
    CiNotificationArg,
    CiRequestArg,
    CiRequestRes,
    CiSilentArg,
    CiSilentOptRes,
    CiStatusInformation,
    CiWobOptArg,
    CiWobOptRes,
    CiisOptArg,
    CiisOptRes
);
