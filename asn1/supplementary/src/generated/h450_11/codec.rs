// Generated from h450_11.asn (H.450.11 (03/2001): call intrusion) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Encode, Encoder, Extension, Message, Range, Reader, Size, put};

use super::schema;
use super::types::{
    CiFrcRelArg, CiFrcRelOptRes, CiGetCiplOptArg, CiGetCiplRes, CiNotificationArg, CiRequestArg,
    CiRequestRes, CiSilentArg, CiSilentOptRes, CiStatusInformation, CiWobOptArg, CiWobOptRes,
    CiisOptArg, CiisOptRes,
};
use crate::generated::h450_4;

impl Decode for CiRequestArg {
    #[inline]
    fn blank() -> Self {
        Self {
            ci_capability_level: 0,
            argument_extension: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.ci_capability_level = r.integer(Range::new(1, 3)) as u8;
        if preamble & 0x1 != 0 {
            r.list_of(
                self.argument_extension.get_or_insert_default(),
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

impl Encode for CiRequestArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.argument_extension.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            ci_status_information: Decode::blank(),
            result_extension: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.ci_status_information.fill(r);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.result_extension.get_or_insert_default(),
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

impl Encode for CiRequestRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.result_extension.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            argument_extension: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.argument_extension.get_or_insert_default(),
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

impl Encode for CiGetCiplOptArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.argument_extension.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            ci_protection_level: 0,
            silent_monitoring_permitted: None,
            result_extension: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.ci_protection_level = r.integer(Range::new(0, 3)) as u8;
        if preamble & 0x2 != 0 {
            self.silent_monitoring_permitted = Some(());
        }
        if preamble & 0x1 != 0 {
            r.list_of(
                self.result_extension.get_or_insert_default(),
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

impl Encode for CiGetCiplRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.silent_monitoring_permitted.is_some(),
            self.result_extension.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            argument_extension: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.argument_extension.get_or_insert_default(),
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

impl Encode for CiisOptArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.argument_extension.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            result_extension: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.result_extension.get_or_insert_default(),
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

impl Encode for CiisOptRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.result_extension.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            ci_capability_level: 0,
            argument_extension: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.ci_capability_level = r.integer(Range::new(1, 3)) as u8;
        if preamble & 0x1 != 0 {
            r.list_of(
                self.argument_extension.get_or_insert_default(),
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

impl Encode for CiFrcRelArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.argument_extension.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            result_extension: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.result_extension.get_or_insert_default(),
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

impl Encode for CiFrcRelOptRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.result_extension.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            argument_extension: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.argument_extension.get_or_insert_default(),
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

impl Encode for CiWobOptArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.argument_extension.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            result_extension: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.result_extension.get_or_insert_default(),
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

impl Encode for CiWobOptRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.result_extension.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            ci_capability_level: 0,
            specific_call: None,
            argument_extension: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.ci_capability_level = r.integer(Range::new(1, 3)) as u8;
        if preamble & 0x2 != 0 {
            r.optional(&mut self.specific_call);
        }
        if preamble & 0x1 != 0 {
            r.list_of(
                self.argument_extension.get_or_insert_default(),
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

impl Encode for CiSilentArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.specific_call.is_some(),
            self.argument_extension.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            result_extension: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.result_extension.get_or_insert_default(),
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

impl Encode for CiSilentOptRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.result_extension.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            ci_status_information: Decode::blank(),
            argument_extension: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.ci_status_information.fill(r);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.argument_extension.get_or_insert_default(),
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

impl Encode for CiNotificationArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.argument_extension.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::CallIntrusionImpending
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(6, true) {
            0 => {
                put(self, Self::CallIntrusionImpending);
            }
            1 => {
                put(self, Self::CallIntruded);
            }
            2 => {
                put(self, Self::CallIsolated);
            }
            3 => {
                put(self, Self::CallForceReleased);
            }
            4 => {
                put(self, Self::CallIntrusionComplete);
            }
            5 => {
                put(self, Self::CallIntrusionEnd);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 6)));
            }
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
