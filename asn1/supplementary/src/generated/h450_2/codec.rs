// Generated from h450_2.asn (H.450.2 (02/1998): call transfer) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Alphabet, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Rule, Size,
};

use super::schema;
use super::types::{
    CallStatus, CtActiveArg, CtActiveArgArgumentExtension, CtCompleteArg,
    CtCompleteArgArgumentExtension, CtIdentifyRes, CtInitiateArg, CtInitiateArgArgumentExtension,
    CtSetupArg, CtSetupArgArgumentExtension, CtUpdateArg, CtUpdateArgArgumentExtension, DummyArg,
    DummyRes, EndDesignation, ResultExtension, SubaddressTransferArg,
    SubaddressTransferArgArgumentExtension, UnspecifiedParameter,
};
use crate::generated::{h450_1_addressing, h450_1_extension};
use h323_messages::h225;

impl Decode for DummyArg {
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

impl Encode for DummyArg {
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

impl Message for DummyArg {
    const NAME: &'static str = "DummyArg";
    const SCHEMA: &'static Type = &schema::DUMMY_ARG;
}

impl Decode for DummyRes {
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

impl Encode for DummyRes {
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

impl Message for DummyRes {
    const NAME: &'static str = "DummyRes";
    const SCHEMA: &'static Type = &schema::DUMMY_RES;
}

impl Decode for CtInitiateArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            call_identity: d.ia5_string(Size::range(0, 4), Alphabet::NUMERIC)?,
            rerouting_number: h450_1_addressing::EndpointAddress::decode(d)?,
            argument_extension: if preamble & 0x1 != 0 {
                Some(CtInitiateArgArgumentExtension::decode(d)?)
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

impl Encode for CtInitiateArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.argument_extension.is_some());
        e.ia5_string(&self.call_identity, Size::range(0, 4), Alphabet::NUMERIC);
        self.rerouting_number.encode(e);
        if let Some(value) = &self.argument_extension {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CtInitiateArg {
    const NAME: &'static str = "CTInitiateArg";
    const SCHEMA: &'static Type = &schema::CT_INITIATE_ARG;
}

impl Decode for CtInitiateArgArgumentExtension {
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

impl Encode for CtInitiateArgArgumentExtension {
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

impl Message for CtInitiateArgArgumentExtension {
    const NAME: &'static str = "CTInitiateArg.argumentExtension";
    const SCHEMA: &'static Type = &schema::CT_INITIATE_ARG_ARGUMENT_EXTENSION;
}

impl Decode for CtSetupArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            call_identity: d.ia5_string(Size::range(0, 4), Alphabet::NUMERIC)?,
            transferring_number: if preamble & 0x2 != 0 {
                Some(Box::new(h450_1_addressing::EndpointAddress::decode(d)?))
            } else {
                None
            },
            argument_extension: if preamble & 0x1 != 0 {
                Some(CtSetupArgArgumentExtension::decode(d)?)
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

impl Encode for CtSetupArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.transferring_number.is_some());
        e.bool(self.argument_extension.is_some());
        e.ia5_string(&self.call_identity, Size::range(0, 4), Alphabet::NUMERIC);
        if let Some(value) = &self.transferring_number {
            value.encode(e);
        }
        if let Some(value) = &self.argument_extension {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CtSetupArg {
    const NAME: &'static str = "CTSetupArg";
    const SCHEMA: &'static Type = &schema::CT_SETUP_ARG;
}

impl Decode for CtSetupArgArgumentExtension {
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

impl Encode for CtSetupArgArgumentExtension {
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

impl Message for CtSetupArgArgumentExtension {
    const NAME: &'static str = "CTSetupArg.argumentExtension";
    const SCHEMA: &'static Type = &schema::CT_SETUP_ARG_ARGUMENT_EXTENSION;
}

impl Decode for CtIdentifyRes {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            call_identity: d.ia5_string(Size::range(0, 4), Alphabet::NUMERIC)?,
            rerouting_number: h450_1_addressing::EndpointAddress::decode(d)?,
            result_extension: if preamble & 0x1 != 0 {
                Some(ResultExtension::decode(d)?)
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

impl Encode for CtIdentifyRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.result_extension.is_some());
        e.ia5_string(&self.call_identity, Size::range(0, 4), Alphabet::NUMERIC);
        self.rerouting_number.encode(e);
        if let Some(value) = &self.result_extension {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CtIdentifyRes {
    const NAME: &'static str = "CTIdentifyRes";
    const SCHEMA: &'static Type = &schema::CT_IDENTIFY_RES;
}

impl Decode for ResultExtension {
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

impl Encode for ResultExtension {
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

impl Message for ResultExtension {
    const NAME: &'static str = "CTIdentifyRes.resultExtension";
    const SCHEMA: &'static Type = &schema::RESULT_EXTENSION;
}

impl Decode for CtUpdateArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            redirection_number: h450_1_addressing::EndpointAddress::decode(d)?,
            redirection_info: if preamble & 0x4 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            basic_call_info_elements: if preamble & 0x2 != 0 {
                Some(d.octet_string(Size::ANY)?)
            } else {
                None
            },
            argument_extension: if preamble & 0x1 != 0 {
                Some(CtUpdateArgArgumentExtension::decode(d)?)
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

impl Encode for CtUpdateArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.redirection_info.is_some());
        e.bool(self.basic_call_info_elements.is_some());
        e.bool(self.argument_extension.is_some());
        self.redirection_number.encode(e);
        if let Some(value) = &self.redirection_info {
            e.bmp_string(value, Size::range(1, 128));
        }
        if let Some(value) = &self.basic_call_info_elements {
            e.octet_string(value, Size::ANY);
        }
        if let Some(value) = &self.argument_extension {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CtUpdateArg {
    const NAME: &'static str = "CTUpdateArg";
    const SCHEMA: &'static Type = &schema::CT_UPDATE_ARG;
}

impl Decode for CtUpdateArgArgumentExtension {
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

impl Encode for CtUpdateArgArgumentExtension {
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

impl Message for CtUpdateArgArgumentExtension {
    const NAME: &'static str = "CTUpdateArg.argumentExtension";
    const SCHEMA: &'static Type = &schema::CT_UPDATE_ARG_ARGUMENT_EXTENSION;
}

impl Decode for SubaddressTransferArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            redirection_subaddress: h450_1_addressing::PartySubaddress::decode(d)?,
            argument_extension: if preamble & 0x1 != 0 {
                Some(SubaddressTransferArgArgumentExtension::decode(d)?)
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

impl Encode for SubaddressTransferArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.argument_extension.is_some());
        self.redirection_subaddress.encode(e);
        if let Some(value) = &self.argument_extension {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for SubaddressTransferArg {
    const NAME: &'static str = "SubaddressTransferArg";
    const SCHEMA: &'static Type = &schema::SUBADDRESS_TRANSFER_ARG;
}

impl Decode for SubaddressTransferArgArgumentExtension {
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

impl Encode for SubaddressTransferArgArgumentExtension {
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

impl Message for SubaddressTransferArgArgumentExtension {
    const NAME: &'static str = "SubaddressTransferArg.argumentExtension";
    const SCHEMA: &'static Type = &schema::SUBADDRESS_TRANSFER_ARG_ARGUMENT_EXTENSION;
}

impl Decode for CtCompleteArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(5)?;
        let mut value = Self {
            end_designation: EndDesignation::decode(d)?,
            redirection_number: h450_1_addressing::EndpointAddress::decode(d)?,
            basic_call_info_elements: if preamble & 0x8 != 0 {
                Some(d.octet_string(Size::ANY)?)
            } else {
                None
            },
            redirection_info: if preamble & 0x4 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            call_status: if preamble & 0x2 != 0 {
                Some(CallStatus::decode(d)?)
            } else {
                None
            },
            argument_extension: if preamble & 0x1 != 0 {
                Some(CtCompleteArgArgumentExtension::decode(d)?)
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

impl Encode for CtCompleteArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.basic_call_info_elements.is_some());
        e.bool(self.redirection_info.is_some());
        e.bool(self.call_status.is_some());
        e.bool(self.argument_extension.is_some());
        self.end_designation.encode(e);
        self.redirection_number.encode(e);
        if let Some(value) = &self.basic_call_info_elements {
            e.octet_string(value, Size::ANY);
        }
        if let Some(value) = &self.redirection_info {
            e.bmp_string(value, Size::range(1, 128));
        }
        if let Some(value) = &self.call_status {
            value.encode(e);
        }
        if let Some(value) = &self.argument_extension {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CtCompleteArg {
    const NAME: &'static str = "CTCompleteArg";
    const SCHEMA: &'static Type = &schema::CT_COMPLETE_ARG;
}

impl Decode for CtCompleteArgArgumentExtension {
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

impl Encode for CtCompleteArgArgumentExtension {
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

impl Message for CtCompleteArgArgumentExtension {
    const NAME: &'static str = "CTCompleteArg.argumentExtension";
    const SCHEMA: &'static Type = &schema::CT_COMPLETE_ARG_ARGUMENT_EXTENSION;
}

impl Decode for CtActiveArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            connected_address: h450_1_addressing::EndpointAddress::decode(d)?,
            basic_call_info_elements: if preamble & 0x4 != 0 {
                Some(d.octet_string(Size::ANY)?)
            } else {
                None
            },
            connected_info: if preamble & 0x2 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            argument_extension: if preamble & 0x1 != 0 {
                Some(CtActiveArgArgumentExtension::decode(d)?)
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

impl Encode for CtActiveArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.basic_call_info_elements.is_some());
        e.bool(self.connected_info.is_some());
        e.bool(self.argument_extension.is_some());
        self.connected_address.encode(e);
        if let Some(value) = &self.basic_call_info_elements {
            e.octet_string(value, Size::ANY);
        }
        if let Some(value) = &self.connected_info {
            e.bmp_string(value, Size::range(1, 128));
        }
        if let Some(value) = &self.argument_extension {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CtActiveArg {
    const NAME: &'static str = "CTActiveArg";
    const SCHEMA: &'static Type = &schema::CT_ACTIVE_ARG;
}

impl Decode for CtActiveArgArgumentExtension {
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

impl Encode for CtActiveArgArgumentExtension {
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

impl Message for CtActiveArgArgumentExtension {
    const NAME: &'static str = "CTActiveArg.argumentExtension";
    const SCHEMA: &'static Type = &schema::CT_ACTIVE_ARG_ARGUMENT_EXTENSION;
}

impl Decode for EndDesignation {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.enumerated(2, true)? {
            0 => Self::PrimaryEnd,
            1 => Self::SecondaryEnd,
            index => Self::Unknown(index - 2),
        })
    }
}

impl Encode for EndDesignation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let index = match self {
            Self::PrimaryEnd => 0,
            Self::SecondaryEnd => 1,
            Self::Unknown(index) => index.saturating_add(2),
        };
        e.enumerated(index, 2, true);
    }
}

impl Message for EndDesignation {
    const NAME: &'static str = "EndDesignation";
    const SCHEMA: &'static Type = &schema::END_DESIGNATION;
}

impl Decode for CallStatus {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.enumerated(2, true)? {
            0 => Self::Answered,
            1 => Self::Alerting,
            index => Self::Unknown(index - 2),
        })
    }
}

impl Encode for CallStatus {
    fn encode(&self, e: &mut Encoder<'_>) {
        let index = match self {
            Self::Answered => 0,
            Self::Alerting => 1,
            Self::Unknown(index) => index.saturating_add(2),
        };
        e.enumerated(index, 2, true);
    }
}

impl Message for CallStatus {
    const NAME: &'static str = "CallStatus";
    const SCHEMA: &'static Type = &schema::CALL_STATUS;
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
    CallStatus,
    CtActiveArg,
    CtActiveArgArgumentExtension,
    CtCompleteArg,
    CtCompleteArgArgumentExtension,
    CtIdentifyRes,
    CtInitiateArg,
    CtInitiateArgArgumentExtension,
    CtSetupArg,
    CtSetupArgArgumentExtension,
    CtUpdateArg,
    CtUpdateArgArgumentExtension,
    DummyArg,
    DummyRes,
    EndDesignation,
    ResultExtension,
    SubaddressTransferArg,
    SubaddressTransferArgArgumentExtension,
    UnspecifiedParameter
);
