// Generated from h460_2.asn (H.460.2 (07/2001): number portability) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Range, Size,
};

use super::schema;
use super::types::{
    NumberPortabilityData, NumberPortabilityInfo, NumberPortabilityRejectReason,
    NumberPortabilityTypeOfNumber, PortabilityAddress, PortabilityTypeOfNumber, RegionalParameters,
};
use h323_messages::h225;

impl Decode for NumberPortabilityInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => NumberPortabilityRejectReason::decode(d).map(Self::NumberPortabilityRejectReason),
            1 => Ok(Self::NumberPortabilityData(Box::new(
                NumberPortabilityData::decode(d)?,
            ))),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for NumberPortabilityInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NumberPortabilityRejectReason(value) => {
                e.choice(0, 2, true);
                value.encode(e);
            }
            Self::NumberPortabilityData(value) => {
                e.choice(1, 2, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for NumberPortabilityInfo {
    const NAME: &'static str = "NumberPortabilityInfo";
    const SCHEMA: &'static Type = &schema::NUMBER_PORTABILITY_INFO;
}

impl Decode for NumberPortabilityData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(5)?;
        let mut value = Self {
            address_translated: if preamble & 0x8 != 0 { Some(()) } else { None },
            ported_address: if preamble & 0x4 != 0 {
                Some(PortabilityAddress::decode(d)?)
            } else {
                None
            },
            routing_address: if preamble & 0x2 != 0 {
                Some(PortabilityAddress::decode(d)?)
            } else {
                None
            },
            regional_params: if preamble & 0x1 != 0 {
                Some(RegionalParameters::decode(d)?)
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

impl Encode for NumberPortabilityData {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.address_translated.is_some());
        e.bool(self.ported_address.is_some());
        e.bool(self.routing_address.is_some());
        e.bool(self.regional_params.is_some());
        if let Some(value) = &self.ported_address {
            value.encode(e);
        }
        if let Some(value) = &self.routing_address {
            value.encode(e);
        }
        if let Some(value) = &self.regional_params {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for NumberPortabilityData {
    const NAME: &'static str = "NumberPortabilityInfo.nUMBERPORTABILITYDATA";
    const SCHEMA: &'static Type = &schema::NUMBER_PORTABILITY_DATA;
}

impl Decode for NumberPortabilityRejectReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::Unspecified),
            1 => Ok(Self::QorPortedNumber),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for NumberPortabilityRejectReason {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Unspecified => e.choice(0, 2, true),
            Self::QorPortedNumber => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for NumberPortabilityRejectReason {
    const NAME: &'static str = "NumberPortabilityRejectReason";
    const SCHEMA: &'static Type = &schema::NUMBER_PORTABILITY_REJECT_REASON;
}

impl Decode for PortabilityAddress {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            alias_address: h225::AliasAddress::decode(d)?,
            type_of_address: if preamble & 0x1 != 0 {
                Some(NumberPortabilityTypeOfNumber::decode(d)?)
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

impl Encode for PortabilityAddress {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.type_of_address.is_some());
        self.alias_address.encode(e);
        if let Some(value) = &self.type_of_address {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for PortabilityAddress {
    const NAME: &'static str = "PortabilityAddress";
    const SCHEMA: &'static Type = &schema::PORTABILITY_ADDRESS;
}

impl Decode for NumberPortabilityTypeOfNumber {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => h225::PublicTypeOfNumber::decode(d).map(Self::PublicTypeOfNumber),
            1 => h225::PrivateTypeOfNumber::decode(d).map(Self::PrivateTypeOfNumber),
            2 => PortabilityTypeOfNumber::decode(d).map(Self::PortabilityTypeOfNumber),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for NumberPortabilityTypeOfNumber {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::PublicTypeOfNumber(value) => {
                e.choice(0, 3, true);
                value.encode(e);
            }
            Self::PrivateTypeOfNumber(value) => {
                e.choice(1, 3, true);
                value.encode(e);
            }
            Self::PortabilityTypeOfNumber(value) => {
                e.choice(2, 3, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for NumberPortabilityTypeOfNumber {
    const NAME: &'static str = "NumberPortabilityTypeOfNumber";
    const SCHEMA: &'static Type = &schema::NUMBER_PORTABILITY_TYPE_OF_NUMBER;
}

impl Decode for PortabilityTypeOfNumber {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::PortedNumber),
            1 => Ok(Self::RoutingNumber),
            2 => Ok(Self::ConcatenatedNumber),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for PortabilityTypeOfNumber {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::PortedNumber => e.choice(0, 3, true),
            Self::RoutingNumber => e.choice(1, 3, true),
            Self::ConcatenatedNumber => e.choice(2, 3, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for PortabilityTypeOfNumber {
    const NAME: &'static str = "PortabilityTypeOfNumber";
    const SCHEMA: &'static Type = &schema::PORTABILITY_TYPE_OF_NUMBER;
}

impl Decode for RegionalParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            t35_country_code: d.integer(Range::new(0, 255))? as u8,
            t35_extension: d.integer(Range::new(0, 255))? as u8,
            variant_identifier: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(1, 255))? as u8)
            } else {
                None
            },
            regional_data: d.octet_string(Size::ANY)?,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RegionalParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.variant_identifier.is_some());
        e.integer(i64::from(self.t35_country_code), Range::new(0, 255));
        e.integer(i64::from(self.t35_extension), Range::new(0, 255));
        if let Some(value) = &self.variant_identifier {
            e.integer(i64::from(*value), Range::new(1, 255));
        }
        e.octet_string(&self.regional_data, Size::ANY);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RegionalParameters {
    const NAME: &'static str = "RegionalParameters";
    const SCHEMA: &'static Type = &schema::REGIONAL_PARAMETERS;
}

h323_per::impl_serde!(
    NumberPortabilityData,
    NumberPortabilityInfo,
    NumberPortabilityRejectReason,
    NumberPortabilityTypeOfNumber,
    PortabilityAddress,
    PortabilityTypeOfNumber,
    RegionalParameters
);
