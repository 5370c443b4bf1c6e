// Generated from h450_12.asn (H.450.12 (07/2001): common information) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Encode, Encoder, Extension, Message, Range, Reader, Size};

use super::schema;
use super::types::{CmnArg, DummyArg, FeatureControl, FeatureList, FeatureValues, PartyCategory};
use crate::generated::h450_4;

impl Decode for CmnArg {
    #[inline]
    fn blank() -> Self {
        Self {
            feature_list: None,
            feature_values: None,
            feature_control: None,
            extension_data: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(5);
        if preamble & 0x8 != 0 {
            r.optional(&mut self.feature_list);
        }
        if preamble & 0x4 != 0 {
            r.optional(&mut self.feature_values);
        }
        if preamble & 0x2 != 0 {
            r.optional(&mut self.feature_control);
        }
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_data.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x10 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CmnArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.feature_list.is_some(),
            self.feature_values.is_some(),
            self.feature_control.is_some(),
            self.extension_data.is_some(),
        ]);
        if let Some(value) = &self.feature_list {
            value.encode(e);
        }
        if let Some(value) = &self.feature_values {
            value.encode(e);
        }
        if let Some(value) = &self.feature_control {
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

impl Message for CmnArg {
    const NAME: &'static str = "CmnArg";
    const SCHEMA: &'static Type = &schema::CMN_ARG;
}

impl Decode for DummyArg {
    #[inline]
    fn blank() -> Self {
        Self {
            extension_arg: None,
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let present = r.bool();
        if present {
            r.list_of(
                self.extension_arg.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
    }
}

impl Encode for DummyArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.bool(self.extension_arg.is_some());
        if let Some(value) = &self.extension_arg {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
    }
}

impl Message for DummyArg {
    const NAME: &'static str = "DummyArg";
    const SCHEMA: &'static Type = &schema::DUMMY_ARG;
}

impl Decode for FeatureList {
    #[inline]
    fn blank() -> Self {
        Self {
            ss_c_fre_routing_supported: None,
            ss_c_tre_routing_supported: None,
            ss_ccbs_possible: None,
            ss_ccnr_possible: None,
            ss_co_supported: None,
            ss_ci_forced_release_supported: None,
            ss_ci_isolation_supported: None,
            ss_ci_wait_on_busy_supported: None,
            ss_ci_silent_monitoring_supported: None,
            ss_ci_conference_supported: None,
            ss_ch_far_hold_supported: None,
            ss_mwi_callback_supported: None,
            ss_cp_call_park_supported: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(14);
        if preamble & 0x1000 != 0 {
            self.ss_c_fre_routing_supported = Some(());
        }
        if preamble & 0x800 != 0 {
            self.ss_c_tre_routing_supported = Some(());
        }
        if preamble & 0x400 != 0 {
            self.ss_ccbs_possible = Some(());
        }
        if preamble & 0x200 != 0 {
            self.ss_ccnr_possible = Some(());
        }
        if preamble & 0x100 != 0 {
            self.ss_co_supported = Some(());
        }
        if preamble & 0x80 != 0 {
            self.ss_ci_forced_release_supported = Some(());
        }
        if preamble & 0x40 != 0 {
            self.ss_ci_isolation_supported = Some(());
        }
        if preamble & 0x20 != 0 {
            self.ss_ci_wait_on_busy_supported = Some(());
        }
        if preamble & 0x10 != 0 {
            self.ss_ci_silent_monitoring_supported = Some(());
        }
        if preamble & 0x8 != 0 {
            self.ss_ci_conference_supported = Some(());
        }
        if preamble & 0x4 != 0 {
            self.ss_ch_far_hold_supported = Some(());
        }
        if preamble & 0x2 != 0 {
            self.ss_mwi_callback_supported = Some(());
        }
        if preamble & 0x1 != 0 {
            self.ss_cp_call_park_supported = Some(());
        }
        if preamble & 0x2000 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for FeatureList {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.ss_c_fre_routing_supported.is_some(),
            self.ss_c_tre_routing_supported.is_some(),
            self.ss_ccbs_possible.is_some(),
            self.ss_ccnr_possible.is_some(),
            self.ss_co_supported.is_some(),
            self.ss_ci_forced_release_supported.is_some(),
            self.ss_ci_isolation_supported.is_some(),
            self.ss_ci_wait_on_busy_supported.is_some(),
            self.ss_ci_silent_monitoring_supported.is_some(),
            self.ss_ci_conference_supported.is_some(),
            self.ss_ch_far_hold_supported.is_some(),
            self.ss_mwi_callback_supported.is_some(),
            self.ss_cp_call_park_supported.is_some(),
        ]);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for FeatureList {
    const NAME: &'static str = "FeatureList";
    const SCHEMA: &'static Type = &schema::FEATURE_LIST;
}

impl Decode for FeatureValues {
    #[inline]
    fn blank() -> Self {
        Self {
            party_category: None,
            ss_c_iprotection_level: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            self.party_category = Some(PartyCategory::decode(r));
        }
        if preamble & 0x1 != 0 {
            self.ss_c_iprotection_level = Some(r.integer(Range::new(0, 3)) as u8);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for FeatureValues {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.party_category.is_some(),
            self.ss_c_iprotection_level.is_some(),
        ]);
        if let Some(value) = &self.party_category {
            value.encode(e);
        }
        if let Some(value) = &self.ss_c_iprotection_level {
            e.integer(i64::from(*value), Range::new(0, 3));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for FeatureValues {
    const NAME: &'static str = "FeatureValues";
    const SCHEMA: &'static Type = &schema::FEATURE_VALUES;
}

impl Decode for FeatureControl {
    #[inline]
    fn blank() -> Self {
        Self {
            ss_ch_do_not_hold: None,
            ss_ct_do_not_transfer: None,
            ss_mwi_callback_call: None,
            ss_ci_silent_monitor_permitted: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(5);
        if preamble & 0x8 != 0 {
            self.ss_ch_do_not_hold = Some(());
        }
        if preamble & 0x4 != 0 {
            self.ss_ct_do_not_transfer = Some(());
        }
        if preamble & 0x2 != 0 {
            self.ss_mwi_callback_call = Some(());
        }
        if preamble & 0x1 != 0 {
            self.ss_ci_silent_monitor_permitted = Some(());
        }
        if preamble & 0x10 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for FeatureControl {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.ss_ch_do_not_hold.is_some(),
            self.ss_ct_do_not_transfer.is_some(),
            self.ss_mwi_callback_call.is_some(),
            self.ss_ci_silent_monitor_permitted.is_some(),
        ]);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for FeatureControl {
    const NAME: &'static str = "FeatureControl";
    const SCHEMA: &'static Type = &schema::FEATURE_CONTROL;
}

impl Decode for PartyCategory {
    #[inline]
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.enumerated(4, true) {
            0 => Self::NotKnown,
            1 => Self::Extension,
            2 => Self::Attendant,
            3 => Self::EmergExt,
            index => Self::Unknown(index - 4),
        }
    }
}

impl Encode for PartyCategory {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let index = match self {
            Self::NotKnown => 0,
            Self::Extension => 1,
            Self::Attendant => 2,
            Self::EmergExt => 3,
            Self::Unknown(index) => index.saturating_add(4),
        };
        e.enumerated(index, 4, true);
    }
}

impl Message for PartyCategory {
    const NAME: &'static str = "PartyCategory";
    const SCHEMA: &'static Type = &schema::PARTY_CATEGORY;
}

h323_per::impl_serde!(
    CmnArg,
    DummyArg,
    FeatureControl,
    FeatureList,
    FeatureValues,
    PartyCategory
);
