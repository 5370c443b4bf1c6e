// Generated from h450_3.asn (H.450.3 (02/1998): call diversion) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Range, Rule, Size,
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
use crate::generated::{h450_1_addressing, h450_1_extension};
use h323_messages::h225;

impl Decode for ActivateDiversionQArgument {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            procedure: Procedure::decode(d)?,
            basic_service: BasicService::decode(d)?,
            diverted_to_address: h450_1_addressing::EndpointAddress::decode(d)?,
            served_user_nr: h450_1_addressing::EndpointAddress::decode(d)?,
            activating_user_nr: h450_1_addressing::EndpointAddress::decode(d)?,
            extension_data: if preamble & 0x1 != 0 {
                Some(ActivateDiversionQArgumentExtension::decode(d)?)
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

impl Encode for ActivateDiversionQArgument {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.extension_data.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => d
                .list(
                    Size::ANY,
                    24,
                    h450_1_extension::ManufacturerExtension::decode,
                )
                .map(Self::ExtensionSeq),
            1 => Ok(Self::NonStandardData(Box::new(
                h225::NonStandardParameter::decode(d)?,
            ))),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for ActivateDiversionQArgumentExtension {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => d
                .list(
                    Size::ANY,
                    24,
                    h450_1_extension::ManufacturerExtension::decode,
                )
                .map(Self::ExtensionSeq),
            1 => Ok(Self::NonStandardData(Box::new(
                h225::NonStandardParameter::decode(d)?,
            ))),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            procedure: Procedure::decode(d)?,
            basic_service: BasicService::decode(d)?,
            served_user_nr: h450_1_addressing::EndpointAddress::decode(d)?,
            deactivating_user_nr: h450_1_addressing::EndpointAddress::decode(d)?,
            extension_data: if preamble & 0x1 != 0 {
                Some(DeactivateDiversionQArgumentExtension::decode(d)?)
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

impl Encode for DeactivateDiversionQArgument {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.extension_data.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => d
                .list(
                    Size::ANY,
                    24,
                    h450_1_extension::ManufacturerExtension::decode,
                )
                .map(Self::ExtensionSeq),
            1 => Ok(Self::NonStandardData(Box::new(
                h225::NonStandardParameter::decode(d)?,
            ))),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for DeactivateDiversionQArgumentExtension {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => d
                .list(
                    Size::ANY,
                    24,
                    h450_1_extension::ManufacturerExtension::decode,
                )
                .map(Self::ExtensionSeq),
            1 => Ok(Self::NonStandardData(Box::new(
                h225::NonStandardParameter::decode(d)?,
            ))),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            procedure: Procedure::decode(d)?,
            basic_service: if preamble & 0x2 != 0 {
                Some(BasicService::decode(d)?)
            } else {
                None
            },
            served_user_nr: h450_1_addressing::EndpointAddress::decode(d)?,
            interrogating_user_nr: h450_1_addressing::EndpointAddress::decode(d)?,
            extension_data: if preamble & 0x1 != 0 {
                Some(InterrogateDiversionQArgumentExtension::decode(d)?)
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

impl Encode for InterrogateDiversionQArgument {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.basic_service.is_some());
        e.bool(self.extension_data.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => d
                .list(
                    Size::ANY,
                    24,
                    h450_1_extension::ManufacturerExtension::decode,
                )
                .map(Self::ExtensionSeq),
            1 => Ok(Self::NonStandardData(Box::new(
                h225::NonStandardParameter::decode(d)?,
            ))),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for InterrogateDiversionQArgumentExtension {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            served_user_nr: h450_1_addressing::EndpointAddress::decode(d)?,
            basic_service: BasicService::decode(d)?,
            diverted_to_nr: h450_1_addressing::EndpointAddress::decode(d)?,
            extension_data: if preamble & 0x1 != 0 {
                Some(CheckRestrictionArgumentExtension::decode(d)?)
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

impl Encode for CheckRestrictionArgument {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.extension_data.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => d
                .list(
                    Size::ANY,
                    24,
                    h450_1_extension::ManufacturerExtension::decode,
                )
                .map(Self::ExtensionSeq),
            1 => Ok(Self::NonStandardData(Box::new(
                h225::NonStandardParameter::decode(d)?,
            ))),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for CheckRestrictionArgumentExtension {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => d
                .list(
                    Size::ANY,
                    24,
                    h450_1_extension::ManufacturerExtension::decode,
                )
                .map(Self::ExtensionSeq),
            1 => Ok(Self::NonStandardData(Box::new(
                h225::NonStandardParameter::decode(d)?,
            ))),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(8)?;
        let mut value = Self {
            rerouting_reason: DiversionReason::decode(d)?,
            original_rerouting_reason: if preamble & 0x40 != 0 {
                Some(DiversionReason::decode(d)?)
            } else {
                None
            },
            called_address: h450_1_addressing::EndpointAddress::decode(d)?,
            diversion_counter: d.integer(Range::new(1, 15))? as u8,
            h225_info_element: d.octet_string(Size::ANY)?,
            last_rerouting_nr: h450_1_addressing::EndpointAddress::decode(d)?,
            subscription_option: SubscriptionOption::decode(d)?,
            calling_party_subaddress: if preamble & 0x20 != 0 {
                Some(h450_1_addressing::PartySubaddress::decode(d)?)
            } else {
                None
            },
            calling_number: h450_1_addressing::EndpointAddress::decode(d)?,
            calling_info: if preamble & 0x10 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            original_called_nr: if preamble & 0x8 != 0 {
                Some(Box::new(h450_1_addressing::EndpointAddress::decode(d)?))
            } else {
                None
            },
            redirecting_info: if preamble & 0x4 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            original_called_info: if preamble & 0x2 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            extension_data: if preamble & 0x1 != 0 {
                Some(CallReroutingArgumentExtension::decode(d)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x80 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CallReroutingArgument {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.original_rerouting_reason.is_some());
        e.bool(self.calling_party_subaddress.is_some());
        e.bool(self.calling_info.is_some());
        e.bool(self.original_called_nr.is_some());
        e.bool(self.redirecting_info.is_some());
        e.bool(self.original_called_info.is_some());
        e.bool(self.extension_data.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => d
                .list(
                    Size::ANY,
                    24,
                    h450_1_extension::ManufacturerExtension::decode,
                )
                .map(Self::ExtensionSeq),
            1 => Ok(Self::NonStandardData(Box::new(
                h225::NonStandardParameter::decode(d)?,
            ))),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for CallReroutingArgumentExtension {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => d
                .list(
                    Size::ANY,
                    24,
                    h450_1_extension::ManufacturerExtension::decode,
                )
                .map(Self::ExtensionSeq),
            1 => Ok(Self::NonStandardData(Box::new(
                h225::NonStandardParameter::decode(d)?,
            ))),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(5)?;
        let mut value = Self {
            diversion_reason: DiversionReason::decode(d)?,
            subscription_option: SubscriptionOption::decode(d)?,
            nominated_nr: h450_1_addressing::EndpointAddress::decode(d)?,
            nominated_info: if preamble & 0x8 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            redirecting_nr: if preamble & 0x4 != 0 {
                Some(Box::new(h450_1_addressing::EndpointAddress::decode(d)?))
            } else {
                None
            },
            redirecting_info: if preamble & 0x2 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            extension_data: if preamble & 0x1 != 0 {
                Some(DivertingLegInformation1ArgumentExtension::decode(d)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x10 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for DivertingLegInformation1Argument {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.nominated_info.is_some());
        e.bool(self.redirecting_nr.is_some());
        e.bool(self.redirecting_info.is_some());
        e.bool(self.extension_data.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => d
                .list(
                    Size::ANY,
                    24,
                    h450_1_extension::ManufacturerExtension::decode,
                )
                .map(Self::ExtensionSeq),
            1 => Ok(Self::NonStandardData(Box::new(
                h225::NonStandardParameter::decode(d)?,
            ))),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for DivertingLegInformation1ArgumentExtension {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(7)?;
        let mut value = Self {
            diversion_counter: d.integer(Range::new(1, 15))? as u8,
            diversion_reason: DiversionReason::decode(d)?,
            original_diversion_reason: if preamble & 0x20 != 0 {
                Some(DiversionReason::decode(d)?)
            } else {
                None
            },
            diverting_nr: if preamble & 0x10 != 0 {
                Some(Box::new(h450_1_addressing::EndpointAddress::decode(d)?))
            } else {
                None
            },
            original_called_nr: if preamble & 0x8 != 0 {
                Some(Box::new(h450_1_addressing::EndpointAddress::decode(d)?))
            } else {
                None
            },
            redirecting_info: if preamble & 0x4 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            original_called_info: if preamble & 0x2 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            extension_data: if preamble & 0x1 != 0 {
                Some(DivertingLegInformation2ArgumentExtension::decode(d)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x40 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for DivertingLegInformation2Argument {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.original_diversion_reason.is_some());
        e.bool(self.diverting_nr.is_some());
        e.bool(self.original_called_nr.is_some());
        e.bool(self.redirecting_info.is_some());
        e.bool(self.original_called_info.is_some());
        e.bool(self.extension_data.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => d
                .list(
                    Size::ANY,
                    24,
                    h450_1_extension::ManufacturerExtension::decode,
                )
                .map(Self::ExtensionSeq),
            1 => Ok(Self::NonStandardData(Box::new(
                h225::NonStandardParameter::decode(d)?,
            ))),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for DivertingLegInformation2ArgumentExtension {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            presentation_allowed_indicator: d.bool()?,
            redirection_nr: if preamble & 0x4 != 0 {
                Some(Box::new(h450_1_addressing::EndpointAddress::decode(d)?))
            } else {
                None
            },
            redirection_info: if preamble & 0x2 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            extension_data: if preamble & 0x1 != 0 {
                Some(DivertingLegInformation3ArgumentExtension::decode(d)?)
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

impl Encode for DivertingLegInformation3Argument {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.redirection_nr.is_some());
        e.bool(self.redirection_info.is_some());
        e.bool(self.extension_data.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => d
                .list(
                    Size::ANY,
                    24,
                    h450_1_extension::ManufacturerExtension::decode,
                )
                .map(Self::ExtensionSeq),
            1 => Ok(Self::NonStandardData(Box::new(
                h225::NonStandardParameter::decode(d)?,
            ))),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for DivertingLegInformation3ArgumentExtension {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            diversion_reason: DiversionReason::decode(d)?,
            subscription_option: SubscriptionOption::decode(d)?,
            calling_nr: h450_1_addressing::EndpointAddress::decode(d)?,
            calling_info: if preamble & 0x4 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            nominated_nr: h450_1_addressing::EndpointAddress::decode(d)?,
            nominated_info: if preamble & 0x2 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            extension_data: if preamble & 0x1 != 0 {
                Some(DivertingLegInformation4ArgumentExtension::decode(d)?)
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

impl Encode for DivertingLegInformation4Argument {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.calling_info.is_some());
        e.bool(self.nominated_info.is_some());
        e.bool(self.extension_data.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => d
                .list(
                    Size::ANY,
                    24,
                    h450_1_extension::ManufacturerExtension::decode,
                )
                .map(Self::ExtensionSeq),
            1 => Ok(Self::NonStandardData(Box::new(
                h225::NonStandardParameter::decode(d)?,
            ))),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for DivertingLegInformation4ArgumentExtension {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => d
                .list(
                    Size::ANY,
                    24,
                    h450_1_extension::ManufacturerExtension::decode,
                )
                .map(Self::ExtensionSeq),
            1 => Ok(Self::NonStandardData(Box::new(
                h225::NonStandardParameter::decode(d)?,
            ))),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.enumerated(4, true)? {
            0 => Self::NotKnown,
            1 => Self::Cfu,
            2 => Self::Cfb,
            3 => Self::Cfnr,
            index => Self::Unknown(index - 4),
        })
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.enumerated(3, true)? {
            0 => Self::Cfu,
            1 => Self::Cfb,
            2 => Self::Cfnr,
            index => Self::Unknown(index - 3),
        })
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.enumerated(3, true)? {
            0 => Self::NoNotification,
            1 => Self::NotificationWithoutDivertedToNr,
            2 => Self::NotificationWithDivertedToNr,
            index => Self::Unknown(index - 3),
        })
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.enumerated(1, true)? {
            0 => Self::AllServices,
            index => Self::Unknown(index - 1),
        })
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            served_user_nr: h450_1_addressing::EndpointAddress::decode(d)?,
            basic_service: BasicService::decode(d)?,
            procedure: Procedure::decode(d)?,
            diverted_to_address: h450_1_addressing::EndpointAddress::decode(d)?,
            remote_enabled: if preamble & 0x2 != 0 {
                Some(d.bool()?)
            } else {
                None
            },
            extension_data: if preamble & 0x1 != 0 {
                Some(IntResultExtension::decode(d)?)
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

impl Encode for IntResult {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.remote_enabled.is_some());
        e.bool(self.extension_data.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => d
                .list(
                    Size::ANY,
                    24,
                    h450_1_extension::ManufacturerExtension::decode,
                )
                .map(Self::ExtensionSeq),
            1 => Ok(Self::NonStandardData(Box::new(
                h225::NonStandardParameter::decode(d)?,
            ))),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for IntResultExtension {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => Ok(Self::Extension(Box::new(
                h450_1_extension::ManufacturerExtension::decode(d)?,
            ))),
            1 => Ok(Self::NonStandard(Box::new(
                h225::NonStandardParameter::decode(d)?,
            ))),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
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
