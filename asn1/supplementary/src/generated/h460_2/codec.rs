// Generated from h460_2.asn (H.460.2 (07/2001): number portability) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Encode, Encoder, Extension, Message, Range, Reader, Size, put};

use super::schema;
use super::types::{
    NumberPortabilityData, NumberPortabilityInfo, NumberPortabilityRejectReason,
    NumberPortabilityTypeOfNumber, PortabilityAddress, PortabilityTypeOfNumber, RegionalParameters,
};

impl Decode for NumberPortabilityInfo {
    #[inline]
    fn blank() -> Self {
        Self::NumberPortabilityRejectReason(Decode::blank())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::NumberPortabilityRejectReason(value) =
                    put(self, Self::NumberPortabilityRejectReason(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::NumberPortabilityData(value) =
                    put(self, Self::NumberPortabilityData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self {
            address_translated: None,
            ported_address: None,
            routing_address: None,
            regional_params: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(5);
        if preamble & 0x8 != 0 {
            self.address_translated = Some(());
        }
        if preamble & 0x4 != 0 {
            r.optional(&mut self.ported_address);
        }
        if preamble & 0x2 != 0 {
            r.optional(&mut self.routing_address);
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.regional_params);
        }
        if preamble & 0x10 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for NumberPortabilityData {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.address_translated.is_some(),
            self.ported_address.is_some(),
            self.routing_address.is_some(),
            self.regional_params.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::Unspecified
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::Unspecified);
            }
            1 => {
                put(self, Self::QorPortedNumber);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for NumberPortabilityRejectReason {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            alias_address: Decode::blank(),
            type_of_address: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.alias_address.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.type_of_address);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for PortabilityAddress {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.type_of_address.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::PublicTypeOfNumber(Decode::blank())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                if let Self::PublicTypeOfNumber(value) =
                    put(self, Self::PublicTypeOfNumber(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::PrivateTypeOfNumber(value) =
                    put(self, Self::PrivateTypeOfNumber(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::PortabilityTypeOfNumber(value) =
                    put(self, Self::PortabilityTypeOfNumber(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for NumberPortabilityTypeOfNumber {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::PortedNumber
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::PortedNumber);
            }
            1 => {
                put(self, Self::RoutingNumber);
            }
            2 => {
                put(self, Self::ConcatenatedNumber);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for PortabilityTypeOfNumber {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            t35_country_code: 0,
            t35_extension: 0,
            variant_identifier: None,
            regional_data: Default::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.t35_country_code = r.integer(Range::new(0, 255)) as u8;
        self.t35_extension = r.integer(Range::new(0, 255)) as u8;
        if preamble & 0x1 != 0 {
            self.variant_identifier = Some(r.integer(Range::new(1, 255)) as u8);
        }
        r.octet_string(&mut self.regional_data, Size::ANY);
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RegionalParameters {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.variant_identifier.is_some()]);
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
