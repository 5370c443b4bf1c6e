// Generated from h450_3.asn (H.450.3 (02/1998): call diversion) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Decode, Encode, Encoder, Extension, Message, Range, Reader, Rule, Size, put,
};

use super::schema;
use super::types::{
    ActivateDiversionQArgument, ActivateDiversionQArgumentExtension, ActivateDiversionQResult,
    BasicService, CallReroutingArgument, CallReroutingArgumentExtension, CallReroutingResult,
    CfnrDivertedLegFailedArgument, CheckRestrictionArgument, CheckRestrictionArgumentExtension,
    CheckRestrictionResult, DeactivateDiversionQArgument, DeactivateDiversionQArgumentExtension,
    DeactivateDiversionQResult, DiversionReason, DivertingLegInformation1Argument,
    DivertingLegInformation1ArgumentExtension, DivertingLegInformation2Argument,
    DivertingLegInformation2ArgumentExtension, DivertingLegInformation3Argument,
    DivertingLegInformation3ArgumentExtension, DivertingLegInformation4Argument,
    DivertingLegInformation4ArgumentExtension, IntResult, IntResultExtension,
    InterrogateDiversionQArgument, InterrogateDiversionQArgumentExtension, Procedure,
    SubscriptionOption, UnspecifiedParameter,
};
use crate::generated::h450_1_extension;
use h323_messages::h225;

impl Decode for ActivateDiversionQArgument {
    #[inline]
    fn blank() -> Self {
        Self {
            procedure: Decode::blank(),
            basic_service: Decode::blank(),
            diverted_to_address: Decode::blank(),
            served_user_nr: Decode::blank(),
            activating_user_nr: Decode::blank(),
            extension_data: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.procedure = Procedure::decode(r);
        self.basic_service = BasicService::decode(r);
        self.diverted_to_address.fill(r);
        self.served_user_nr.fill(r);
        self.activating_user_nr.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.extension_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ActivateDiversionQArgument {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extension_data.is_some()]);
        self.procedure.encode(e);
        self.basic_service.encode(e);
        self.diverted_to_address.encode(e);
        self.served_user_nr.encode(e);
        self.activating_user_nr.encode(e);
        if let Some(value) = &self.extension_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ActivateDiversionQArgument {
    const NAME: &'static str = "activateDiversionQ.argument";
    const SCHEMA: &'static Type = &schema::ACTIVATE_DIVERSION_Q_ARGUMENT;
}

impl Decode for ActivateDiversionQArgumentExtension {
    #[inline]
    fn blank() -> Self {
        Self::ExtensionSeq(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::ExtensionSeq(value) = put(self, Self::ExtensionSeq(Default::default()))
                {
                    r.list(value, Size::ANY, 24);
                }
            }
            1 => {
                if let Self::NonStandardData(value) =
                    put(self, Self::NonStandardData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for ActivateDiversionQArgumentExtension {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ExtensionSeq(value) => {
                e.choice(0, 2, false);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::NonStandardData(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for ActivateDiversionQArgumentExtension {
    const NAME: &'static str = "activateDiversionQ.argument.extension";
    const SCHEMA: &'static Type = &schema::ACTIVATE_DIVERSION_Q_ARGUMENT_EXTENSION;
}

impl Decode for ActivateDiversionQResult {
    #[inline]
    fn blank() -> Self {
        Self::ExtensionSeq(Default::default())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::ExtensionSeq(value) = put(self, Self::ExtensionSeq(Default::default()))
                {
                    r.list(value, Size::ANY, 24);
                }
            }
            1 => {
                if let Self::NonStandardData(value) =
                    put(self, Self::NonStandardData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for ActivateDiversionQResult {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ExtensionSeq(value) => {
                e.choice(0, 2, false);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::NonStandardData(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for ActivateDiversionQResult {
    const NAME: &'static str = "activateDiversionQ.result";
    const SCHEMA: &'static Type = &schema::ACTIVATE_DIVERSION_Q_RESULT;
}

impl Decode for DeactivateDiversionQArgument {
    #[inline]
    fn blank() -> Self {
        Self {
            procedure: Decode::blank(),
            basic_service: Decode::blank(),
            served_user_nr: Decode::blank(),
            deactivating_user_nr: Decode::blank(),
            extension_data: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.procedure = Procedure::decode(r);
        self.basic_service = BasicService::decode(r);
        self.served_user_nr.fill(r);
        self.deactivating_user_nr.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.extension_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DeactivateDiversionQArgument {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extension_data.is_some()]);
        self.procedure.encode(e);
        self.basic_service.encode(e);
        self.served_user_nr.encode(e);
        self.deactivating_user_nr.encode(e);
        if let Some(value) = &self.extension_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DeactivateDiversionQArgument {
    const NAME: &'static str = "deactivateDiversionQ.argument";
    const SCHEMA: &'static Type = &schema::DEACTIVATE_DIVERSION_Q_ARGUMENT;
}

impl Decode for DeactivateDiversionQArgumentExtension {
    #[inline]
    fn blank() -> Self {
        Self::ExtensionSeq(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::ExtensionSeq(value) = put(self, Self::ExtensionSeq(Default::default()))
                {
                    r.list(value, Size::ANY, 24);
                }
            }
            1 => {
                if let Self::NonStandardData(value) =
                    put(self, Self::NonStandardData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for DeactivateDiversionQArgumentExtension {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ExtensionSeq(value) => {
                e.choice(0, 2, false);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::NonStandardData(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for DeactivateDiversionQArgumentExtension {
    const NAME: &'static str = "deactivateDiversionQ.argument.extension";
    const SCHEMA: &'static Type = &schema::DEACTIVATE_DIVERSION_Q_ARGUMENT_EXTENSION;
}

impl Decode for DeactivateDiversionQResult {
    #[inline]
    fn blank() -> Self {
        Self::ExtensionSeq(Default::default())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::ExtensionSeq(value) = put(self, Self::ExtensionSeq(Default::default()))
                {
                    r.list(value, Size::ANY, 24);
                }
            }
            1 => {
                if let Self::NonStandardData(value) =
                    put(self, Self::NonStandardData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for DeactivateDiversionQResult {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ExtensionSeq(value) => {
                e.choice(0, 2, false);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::NonStandardData(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for DeactivateDiversionQResult {
    const NAME: &'static str = "deactivateDiversionQ.result";
    const SCHEMA: &'static Type = &schema::DEACTIVATE_DIVERSION_Q_RESULT;
}

impl Decode for InterrogateDiversionQArgument {
    #[inline]
    fn blank() -> Self {
        Self {
            procedure: Decode::blank(),
            basic_service: None,
            served_user_nr: Decode::blank(),
            interrogating_user_nr: Decode::blank(),
            extension_data: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.procedure = Procedure::decode(r);
        if preamble & 0x2 != 0 {
            self.basic_service = Some(BasicService::decode(r));
        }
        self.served_user_nr.fill(r);
        self.interrogating_user_nr.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.extension_data);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for InterrogateDiversionQArgument {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.basic_service.is_some(),
            self.extension_data.is_some(),
        ]);
        self.procedure.encode(e);
        if let Some(value) = &self.basic_service {
            value.encode(e);
        }
        self.served_user_nr.encode(e);
        self.interrogating_user_nr.encode(e);
        if let Some(value) = &self.extension_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for InterrogateDiversionQArgument {
    const NAME: &'static str = "interrogateDiversionQ.argument";
    const SCHEMA: &'static Type = &schema::INTERROGATE_DIVERSION_Q_ARGUMENT;
}

impl Decode for InterrogateDiversionQArgumentExtension {
    #[inline]
    fn blank() -> Self {
        Self::ExtensionSeq(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::ExtensionSeq(value) = put(self, Self::ExtensionSeq(Default::default()))
                {
                    r.list(value, Size::ANY, 24);
                }
            }
            1 => {
                if let Self::NonStandardData(value) =
                    put(self, Self::NonStandardData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for InterrogateDiversionQArgumentExtension {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ExtensionSeq(value) => {
                e.choice(0, 2, false);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::NonStandardData(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for InterrogateDiversionQArgumentExtension {
    const NAME: &'static str = "interrogateDiversionQ.argument.extension";
    const SCHEMA: &'static Type = &schema::INTERROGATE_DIVERSION_Q_ARGUMENT_EXTENSION;
}

impl Decode for CheckRestrictionArgument {
    #[inline]
    fn blank() -> Self {
        Self {
            served_user_nr: Decode::blank(),
            basic_service: Decode::blank(),
            diverted_to_nr: Decode::blank(),
            extension_data: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.served_user_nr.fill(r);
        self.basic_service = BasicService::decode(r);
        self.diverted_to_nr.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.extension_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CheckRestrictionArgument {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extension_data.is_some()]);
        self.served_user_nr.encode(e);
        self.basic_service.encode(e);
        self.diverted_to_nr.encode(e);
        if let Some(value) = &self.extension_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CheckRestrictionArgument {
    const NAME: &'static str = "checkRestriction.argument";
    const SCHEMA: &'static Type = &schema::CHECK_RESTRICTION_ARGUMENT;
}

impl Decode for CheckRestrictionArgumentExtension {
    #[inline]
    fn blank() -> Self {
        Self::ExtensionSeq(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::ExtensionSeq(value) = put(self, Self::ExtensionSeq(Default::default()))
                {
                    r.list(value, Size::ANY, 24);
                }
            }
            1 => {
                if let Self::NonStandardData(value) =
                    put(self, Self::NonStandardData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for CheckRestrictionArgumentExtension {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ExtensionSeq(value) => {
                e.choice(0, 2, false);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::NonStandardData(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for CheckRestrictionArgumentExtension {
    const NAME: &'static str = "checkRestriction.argument.extension";
    const SCHEMA: &'static Type = &schema::CHECK_RESTRICTION_ARGUMENT_EXTENSION;
}

impl Decode for CheckRestrictionResult {
    #[inline]
    fn blank() -> Self {
        Self::ExtensionSeq(Default::default())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::ExtensionSeq(value) = put(self, Self::ExtensionSeq(Default::default()))
                {
                    r.list(value, Size::ANY, 24);
                }
            }
            1 => {
                if let Self::NonStandardData(value) =
                    put(self, Self::NonStandardData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for CheckRestrictionResult {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ExtensionSeq(value) => {
                e.choice(0, 2, false);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::NonStandardData(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for CheckRestrictionResult {
    const NAME: &'static str = "checkRestriction.result";
    const SCHEMA: &'static Type = &schema::CHECK_RESTRICTION_RESULT;
}

impl Decode for CallReroutingArgument {
    #[inline]
    fn blank() -> Self {
        Self {
            rerouting_reason: Decode::blank(),
            original_rerouting_reason: None,
            called_address: Decode::blank(),
            diversion_counter: 0,
            h225_info_element: Default::default(),
            last_rerouting_nr: Decode::blank(),
            subscription_option: Decode::blank(),
            calling_party_subaddress: None,
            calling_number: Decode::blank(),
            calling_info: None,
            original_called_nr: None,
            redirecting_info: None,
            original_called_info: None,
            extension_data: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(8);
        self.rerouting_reason = DiversionReason::decode(r);
        if preamble & 0x40 != 0 {
            self.original_rerouting_reason = Some(DiversionReason::decode(r));
        }
        self.called_address.fill(r);
        self.diversion_counter = r.integer(Range::new(1, 15)) as u8;
        r.octet_string(&mut self.h225_info_element, Size::ANY);
        self.last_rerouting_nr.fill(r);
        self.subscription_option = SubscriptionOption::decode(r);
        if preamble & 0x20 != 0 {
            r.optional(&mut self.calling_party_subaddress);
        }
        self.calling_number.fill(r);
        if preamble & 0x10 != 0 {
            r.bmp_string(
                self.calling_info.get_or_insert_default(),
                Size::range(1, 128),
            );
        }
        if preamble & 0x8 != 0 {
            r.optional(&mut self.original_called_nr);
        }
        if preamble & 0x4 != 0 {
            r.bmp_string(
                self.redirecting_info.get_or_insert_default(),
                Size::range(1, 128),
            );
        }
        if preamble & 0x2 != 0 {
            r.bmp_string(
                self.original_called_info.get_or_insert_default(),
                Size::range(1, 128),
            );
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.extension_data);
        }
        if preamble & 0x80 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CallReroutingArgument {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.original_rerouting_reason.is_some(),
            self.calling_party_subaddress.is_some(),
            self.calling_info.is_some(),
            self.original_called_nr.is_some(),
            self.redirecting_info.is_some(),
            self.original_called_info.is_some(),
            self.extension_data.is_some(),
        ]);
        self.rerouting_reason.encode(e);
        if let Some(value) = &self.original_rerouting_reason {
            value.encode(e);
        }
        self.called_address.encode(e);
        e.integer(i64::from(self.diversion_counter), Range::new(1, 15));
        e.octet_string(&self.h225_info_element, Size::ANY);
        self.last_rerouting_nr.encode(e);
        self.subscription_option.encode(e);
        if let Some(value) = &self.calling_party_subaddress {
            value.encode(e);
        }
        self.calling_number.encode(e);
        if let Some(value) = &self.calling_info {
            e.bmp_string(value, Size::range(1, 128));
        }
        if let Some(value) = &self.original_called_nr {
            value.encode(e);
        }
        if let Some(value) = &self.redirecting_info {
            e.bmp_string(value, Size::range(1, 128));
        }
        if let Some(value) = &self.original_called_info {
            e.bmp_string(value, Size::range(1, 128));
        }
        if let Some(value) = &self.extension_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CallReroutingArgument {
    const NAME: &'static str = "callRerouting.argument";
    const SCHEMA: &'static Type = &schema::CALL_REROUTING_ARGUMENT;
}

impl Decode for CallReroutingArgumentExtension {
    #[inline]
    fn blank() -> Self {
        Self::ExtensionSeq(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::ExtensionSeq(value) = put(self, Self::ExtensionSeq(Default::default()))
                {
                    r.list(value, Size::ANY, 24);
                }
            }
            1 => {
                if let Self::NonStandardData(value) =
                    put(self, Self::NonStandardData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for CallReroutingArgumentExtension {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ExtensionSeq(value) => {
                e.choice(0, 2, false);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::NonStandardData(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for CallReroutingArgumentExtension {
    const NAME: &'static str = "callRerouting.argument.extension";
    const SCHEMA: &'static Type = &schema::CALL_REROUTING_ARGUMENT_EXTENSION;
}

impl Decode for CallReroutingResult {
    #[inline]
    fn blank() -> Self {
        Self::ExtensionSeq(Default::default())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::ExtensionSeq(value) = put(self, Self::ExtensionSeq(Default::default()))
                {
                    r.list(value, Size::ANY, 24);
                }
            }
            1 => {
                if let Self::NonStandardData(value) =
                    put(self, Self::NonStandardData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for CallReroutingResult {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ExtensionSeq(value) => {
                e.choice(0, 2, false);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::NonStandardData(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for CallReroutingResult {
    const NAME: &'static str = "callRerouting.result";
    const SCHEMA: &'static Type = &schema::CALL_REROUTING_RESULT;
}

impl Decode for DivertingLegInformation1Argument {
    #[inline]
    fn blank() -> Self {
        Self {
            diversion_reason: Decode::blank(),
            subscription_option: Decode::blank(),
            nominated_nr: Decode::blank(),
            nominated_info: None,
            redirecting_nr: None,
            redirecting_info: None,
            extension_data: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(5);
        self.diversion_reason = DiversionReason::decode(r);
        self.subscription_option = SubscriptionOption::decode(r);
        self.nominated_nr.fill(r);
        if preamble & 0x8 != 0 {
            r.bmp_string(
                self.nominated_info.get_or_insert_default(),
                Size::range(1, 128),
            );
        }
        if preamble & 0x4 != 0 {
            r.optional(&mut self.redirecting_nr);
        }
        if preamble & 0x2 != 0 {
            r.bmp_string(
                self.redirecting_info.get_or_insert_default(),
                Size::range(1, 128),
            );
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.extension_data);
        }
        if preamble & 0x10 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DivertingLegInformation1Argument {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.nominated_info.is_some(),
            self.redirecting_nr.is_some(),
            self.redirecting_info.is_some(),
            self.extension_data.is_some(),
        ]);
        self.diversion_reason.encode(e);
        self.subscription_option.encode(e);
        self.nominated_nr.encode(e);
        if let Some(value) = &self.nominated_info {
            e.bmp_string(value, Size::range(1, 128));
        }
        if let Some(value) = &self.redirecting_nr {
            value.encode(e);
        }
        if let Some(value) = &self.redirecting_info {
            e.bmp_string(value, Size::range(1, 128));
        }
        if let Some(value) = &self.extension_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DivertingLegInformation1Argument {
    const NAME: &'static str = "divertingLegInformation1.argument";
    const SCHEMA: &'static Type = &schema::DIVERTING_LEG_INFORMATION1_ARGUMENT;
}

impl Decode for DivertingLegInformation1ArgumentExtension {
    #[inline]
    fn blank() -> Self {
        Self::ExtensionSeq(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::ExtensionSeq(value) = put(self, Self::ExtensionSeq(Default::default()))
                {
                    r.list(value, Size::ANY, 24);
                }
            }
            1 => {
                if let Self::NonStandardData(value) =
                    put(self, Self::NonStandardData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for DivertingLegInformation1ArgumentExtension {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ExtensionSeq(value) => {
                e.choice(0, 2, false);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::NonStandardData(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for DivertingLegInformation1ArgumentExtension {
    const NAME: &'static str = "divertingLegInformation1.argument.extension";
    const SCHEMA: &'static Type = &schema::DIVERTING_LEG_INFORMATION1_ARGUMENT_EXTENSION;
}

impl Decode for DivertingLegInformation2Argument {
    #[inline]
    fn blank() -> Self {
        Self {
            diversion_counter: 0,
            diversion_reason: Decode::blank(),
            original_diversion_reason: None,
            diverting_nr: None,
            original_called_nr: None,
            redirecting_info: None,
            original_called_info: None,
            extension_data: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(7);
        self.diversion_counter = r.integer(Range::new(1, 15)) as u8;
        self.diversion_reason = DiversionReason::decode(r);
        if preamble & 0x20 != 0 {
            self.original_diversion_reason = Some(DiversionReason::decode(r));
        }
        if preamble & 0x10 != 0 {
            r.optional(&mut self.diverting_nr);
        }
        if preamble & 0x8 != 0 {
            r.optional(&mut self.original_called_nr);
        }
        if preamble & 0x4 != 0 {
            r.bmp_string(
                self.redirecting_info.get_or_insert_default(),
                Size::range(1, 128),
            );
        }
        if preamble & 0x2 != 0 {
            r.bmp_string(
                self.original_called_info.get_or_insert_default(),
                Size::range(1, 128),
            );
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.extension_data);
        }
        if preamble & 0x40 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DivertingLegInformation2Argument {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.original_diversion_reason.is_some(),
            self.diverting_nr.is_some(),
            self.original_called_nr.is_some(),
            self.redirecting_info.is_some(),
            self.original_called_info.is_some(),
            self.extension_data.is_some(),
        ]);
        e.integer(i64::from(self.diversion_counter), Range::new(1, 15));
        self.diversion_reason.encode(e);
        if let Some(value) = &self.original_diversion_reason {
            value.encode(e);
        }
        if let Some(value) = &self.diverting_nr {
            value.encode(e);
        }
        if let Some(value) = &self.original_called_nr {
            value.encode(e);
        }
        if let Some(value) = &self.redirecting_info {
            e.bmp_string(value, Size::range(1, 128));
        }
        if let Some(value) = &self.original_called_info {
            e.bmp_string(value, Size::range(1, 128));
        }
        if let Some(value) = &self.extension_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DivertingLegInformation2Argument {
    const NAME: &'static str = "divertingLegInformation2.argument";
    const SCHEMA: &'static Type = &schema::DIVERTING_LEG_INFORMATION2_ARGUMENT;
}

impl Decode for DivertingLegInformation2ArgumentExtension {
    #[inline]
    fn blank() -> Self {
        Self::ExtensionSeq(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::ExtensionSeq(value) = put(self, Self::ExtensionSeq(Default::default()))
                {
                    r.list(value, Size::ANY, 24);
                }
            }
            1 => {
                if let Self::NonStandardData(value) =
                    put(self, Self::NonStandardData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for DivertingLegInformation2ArgumentExtension {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ExtensionSeq(value) => {
                e.choice(0, 2, false);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::NonStandardData(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for DivertingLegInformation2ArgumentExtension {
    const NAME: &'static str = "divertingLegInformation2.argument.extension";
    const SCHEMA: &'static Type = &schema::DIVERTING_LEG_INFORMATION2_ARGUMENT_EXTENSION;
}

impl Decode for DivertingLegInformation3Argument {
    #[inline]
    fn blank() -> Self {
        Self {
            presentation_allowed_indicator: false,
            redirection_nr: None,
            redirection_info: None,
            extension_data: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        self.presentation_allowed_indicator = r.bool();
        if preamble & 0x4 != 0 {
            r.optional(&mut self.redirection_nr);
        }
        if preamble & 0x2 != 0 {
            r.bmp_string(
                self.redirection_info.get_or_insert_default(),
                Size::range(1, 128),
            );
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.extension_data);
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DivertingLegInformation3Argument {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.redirection_nr.is_some(),
            self.redirection_info.is_some(),
            self.extension_data.is_some(),
        ]);
        e.bool(self.presentation_allowed_indicator);
        if let Some(value) = &self.redirection_nr {
            value.encode(e);
        }
        if let Some(value) = &self.redirection_info {
            e.bmp_string(value, Size::range(1, 128));
        }
        if let Some(value) = &self.extension_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DivertingLegInformation3Argument {
    const NAME: &'static str = "divertingLegInformation3.argument";
    const SCHEMA: &'static Type = &schema::DIVERTING_LEG_INFORMATION3_ARGUMENT;
}

impl Decode for DivertingLegInformation3ArgumentExtension {
    #[inline]
    fn blank() -> Self {
        Self::ExtensionSeq(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::ExtensionSeq(value) = put(self, Self::ExtensionSeq(Default::default()))
                {
                    r.list(value, Size::ANY, 24);
                }
            }
            1 => {
                if let Self::NonStandardData(value) =
                    put(self, Self::NonStandardData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for DivertingLegInformation3ArgumentExtension {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ExtensionSeq(value) => {
                e.choice(0, 2, false);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::NonStandardData(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for DivertingLegInformation3ArgumentExtension {
    const NAME: &'static str = "divertingLegInformation3.argument.extension";
    const SCHEMA: &'static Type = &schema::DIVERTING_LEG_INFORMATION3_ARGUMENT_EXTENSION;
}

impl Decode for DivertingLegInformation4Argument {
    #[inline]
    fn blank() -> Self {
        Self {
            diversion_reason: Decode::blank(),
            subscription_option: Decode::blank(),
            calling_nr: Decode::blank(),
            calling_info: None,
            nominated_nr: Decode::blank(),
            nominated_info: None,
            extension_data: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        self.diversion_reason = DiversionReason::decode(r);
        self.subscription_option = SubscriptionOption::decode(r);
        self.calling_nr.fill(r);
        if preamble & 0x4 != 0 {
            r.bmp_string(
                self.calling_info.get_or_insert_default(),
                Size::range(1, 128),
            );
        }
        self.nominated_nr.fill(r);
        if preamble & 0x2 != 0 {
            r.bmp_string(
                self.nominated_info.get_or_insert_default(),
                Size::range(1, 128),
            );
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.extension_data);
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DivertingLegInformation4Argument {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.calling_info.is_some(),
            self.nominated_info.is_some(),
            self.extension_data.is_some(),
        ]);
        self.diversion_reason.encode(e);
        self.subscription_option.encode(e);
        self.calling_nr.encode(e);
        if let Some(value) = &self.calling_info {
            e.bmp_string(value, Size::range(1, 128));
        }
        self.nominated_nr.encode(e);
        if let Some(value) = &self.nominated_info {
            e.bmp_string(value, Size::range(1, 128));
        }
        if let Some(value) = &self.extension_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DivertingLegInformation4Argument {
    const NAME: &'static str = "divertingLegInformation4.argument";
    const SCHEMA: &'static Type = &schema::DIVERTING_LEG_INFORMATION4_ARGUMENT;
}

impl Decode for DivertingLegInformation4ArgumentExtension {
    #[inline]
    fn blank() -> Self {
        Self::ExtensionSeq(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::ExtensionSeq(value) = put(self, Self::ExtensionSeq(Default::default()))
                {
                    r.list(value, Size::ANY, 24);
                }
            }
            1 => {
                if let Self::NonStandardData(value) =
                    put(self, Self::NonStandardData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for DivertingLegInformation4ArgumentExtension {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ExtensionSeq(value) => {
                e.choice(0, 2, false);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::NonStandardData(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for DivertingLegInformation4ArgumentExtension {
    const NAME: &'static str = "divertingLegInformation4.argument.extension";
    const SCHEMA: &'static Type = &schema::DIVERTING_LEG_INFORMATION4_ARGUMENT_EXTENSION;
}

impl Decode for CfnrDivertedLegFailedArgument {
    #[inline]
    fn blank() -> Self {
        Self::ExtensionSeq(Default::default())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::ExtensionSeq(value) = put(self, Self::ExtensionSeq(Default::default()))
                {
                    r.list(value, Size::ANY, 24);
                }
            }
            1 => {
                if let Self::NonStandardData(value) =
                    put(self, Self::NonStandardData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for CfnrDivertedLegFailedArgument {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ExtensionSeq(value) => {
                e.choice(0, 2, false);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::NonStandardData(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for CfnrDivertedLegFailedArgument {
    const NAME: &'static str = "cfnrDivertedLegFailed.argument";
    const SCHEMA: &'static Type = &schema::CFNR_DIVERTED_LEG_FAILED_ARGUMENT;
}

impl Decode for DiversionReason {
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.enumerated(4, true) {
            0 => Self::NotKnown,
            1 => Self::Cfu,
            2 => Self::Cfb,
            3 => Self::Cfnr,
            index => Self::Unknown(index - 4),
        }
    }
}

impl Encode for DiversionReason {
    fn encode(&self, e: &mut Encoder<'_>) {
        let index = match self {
            Self::NotKnown => 0,
            Self::Cfu => 1,
            Self::Cfb => 2,
            Self::Cfnr => 3,
            Self::Unknown(index) => index.saturating_add(4),
        };
        e.enumerated(index, 4, true);
    }
}

impl Message for DiversionReason {
    const NAME: &'static str = "DiversionReason";
    const SCHEMA: &'static Type = &schema::DIVERSION_REASON;
}

impl Decode for Procedure {
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.enumerated(3, true) {
            0 => Self::Cfu,
            1 => Self::Cfb,
            2 => Self::Cfnr,
            index => Self::Unknown(index - 3),
        }
    }
}

impl Encode for Procedure {
    fn encode(&self, e: &mut Encoder<'_>) {
        let index = match self {
            Self::Cfu => 0,
            Self::Cfb => 1,
            Self::Cfnr => 2,
            Self::Unknown(index) => index.saturating_add(3),
        };
        e.enumerated(index, 3, true);
    }
}

impl Message for Procedure {
    const NAME: &'static str = "Procedure";
    const SCHEMA: &'static Type = &schema::PROCEDURE;
}

impl Decode for SubscriptionOption {
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.enumerated(3, true) {
            0 => Self::NoNotification,
            1 => Self::NotificationWithoutDivertedToNr,
            2 => Self::NotificationWithDivertedToNr,
            index => Self::Unknown(index - 3),
        }
    }
}

impl Encode for SubscriptionOption {
    fn encode(&self, e: &mut Encoder<'_>) {
        let index = match self {
            Self::NoNotification => 0,
            Self::NotificationWithoutDivertedToNr => 1,
            Self::NotificationWithDivertedToNr => 2,
            Self::Unknown(index) => index.saturating_add(3),
        };
        e.enumerated(index, 3, true);
    }
}

impl Message for SubscriptionOption {
    const NAME: &'static str = "SubscriptionOption";
    const SCHEMA: &'static Type = &schema::SUBSCRIPTION_OPTION;
}

impl Decode for BasicService {
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.enumerated(1, true) {
            0 => Self::AllServices,
            index => Self::Unknown(index - 1),
        }
    }
}

impl Encode for BasicService {
    fn encode(&self, e: &mut Encoder<'_>) {
        let index = match self {
            Self::AllServices => 0,
            Self::Unknown(index) => index.saturating_add(1),
        };
        e.enumerated(index, 1, true);
    }
}

impl Message for BasicService {
    const NAME: &'static str = "BasicService";
    const SCHEMA: &'static Type = &schema::BASIC_SERVICE;
}

impl Decode for IntResult {
    #[inline]
    fn blank() -> Self {
        Self {
            served_user_nr: Decode::blank(),
            basic_service: Decode::blank(),
            procedure: Decode::blank(),
            diverted_to_address: Decode::blank(),
            remote_enabled: None,
            extension_data: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.served_user_nr.fill(r);
        self.basic_service = BasicService::decode(r);
        self.procedure = Procedure::decode(r);
        self.diverted_to_address.fill(r);
        if preamble & 0x2 != 0 {
            self.remote_enabled = Some(r.bool());
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.extension_data);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for IntResult {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.remote_enabled.is_some(),
            self.extension_data.is_some(),
        ]);
        self.served_user_nr.encode(e);
        self.basic_service.encode(e);
        self.procedure.encode(e);
        self.diverted_to_address.encode(e);
        if let Some(value) = &self.remote_enabled {
            e.bool(*value);
        }
        if let Some(value) = &self.extension_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for IntResult {
    const NAME: &'static str = "IntResult";
    const SCHEMA: &'static Type = &schema::INT_RESULT;
}

impl Decode for IntResultExtension {
    #[inline]
    fn blank() -> Self {
        Self::ExtensionSeq(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::ExtensionSeq(value) = put(self, Self::ExtensionSeq(Default::default()))
                {
                    r.list(value, Size::ANY, 24);
                }
            }
            1 => {
                if let Self::NonStandardData(value) =
                    put(self, Self::NonStandardData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for IntResultExtension {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ExtensionSeq(value) => {
                e.choice(0, 2, false);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::NonStandardData(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for IntResultExtension {
    const NAME: &'static str = "IntResult.extension";
    const SCHEMA: &'static Type = &schema::INT_RESULT_EXTENSION;
}

impl Decode for UnspecifiedParameter {
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.choice(2, false) {
            0 => Self::Extension(Box::new(h450_1_extension::ManufacturerExtension::decode(r))),
            1 => Self::NonStandard(Box::new(h225::NonStandardParameter::decode(r))),
            _ => {
                r.fault(Rule::ChoiceIndexOutOfRange);
                Self::default()
            }
        }
    }
}

impl Encode for UnspecifiedParameter {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Extension(value) => {
                e.choice(0, 2, false);
                value.encode(e);
            }
            Self::NonStandard(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for UnspecifiedParameter {
    const NAME: &'static str = "unspecified.parameter";
    const SCHEMA: &'static Type = &schema::UNSPECIFIED_PARAMETER;
}

h323_per::impl_serde!(
    ActivateDiversionQArgument,
    ActivateDiversionQArgumentExtension,
    ActivateDiversionQResult,
    BasicService,
    CallReroutingArgument,
    CallReroutingArgumentExtension,
    CallReroutingResult,
    CfnrDivertedLegFailedArgument,
    CheckRestrictionArgument,
    CheckRestrictionArgumentExtension,
    CheckRestrictionResult,
    DeactivateDiversionQArgument,
    DeactivateDiversionQArgumentExtension,
    DeactivateDiversionQResult,
    DiversionReason,
    DivertingLegInformation1Argument,
    DivertingLegInformation1ArgumentExtension,
    DivertingLegInformation2Argument,
    DivertingLegInformation2ArgumentExtension,
    DivertingLegInformation3Argument,
    DivertingLegInformation3ArgumentExtension,
    DivertingLegInformation4Argument,
    DivertingLegInformation4ArgumentExtension,
    IntResult,
    IntResultExtension,
    InterrogateDiversionQArgument,
    InterrogateDiversionQArgumentExtension,
    Procedure,
    SubscriptionOption,
    UnspecifiedParameter
);
