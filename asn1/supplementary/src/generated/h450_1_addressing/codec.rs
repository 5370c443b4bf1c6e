// Generated from h450_1_addressing.asn (H.450.1 (02/1998): addresses in supplementary services) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Size};

use super::schema;
use super::types::{
    Address, AddressScreened, EndpointAddress, NumberScreened, PartySubaddress,
    PresentedAddressScreened, PresentedAddressUnscreened, PresentedNumberScreened,
    PresentedNumberUnscreened, UserSpecifiedSubaddress,
};
use h323_messages::h225;

impl Decode for PresentedAddressScreened {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::PresentationAllowedAddress(Box::new(
                AddressScreened::decode(d)?,
            ))),
            1 => Ok(Self::PresentationRestricted),
            2 => Ok(Self::NumberNotAvailableDueToInterworking),
            3 => Ok(Self::PresentationRestrictedAddress(Box::new(
                AddressScreened::decode(d)?,
            ))),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for PresentedAddressScreened {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::PresentationAllowedAddress(value) => {
                e.choice(0, 4, true);
                value.encode(e);
            }
            Self::PresentationRestricted => e.choice(1, 4, true),
            Self::NumberNotAvailableDueToInterworking => e.choice(2, 4, true),
            Self::PresentationRestrictedAddress(value) => {
                e.choice(3, 4, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for PresentedAddressScreened {
    const NAME: &'static str = "PresentedAddressScreened";
    const SCHEMA: &'static Type = &schema::PRESENTED_ADDRESS_SCREENED;
}

impl Decode for PresentedAddressUnscreened {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::PresentationAllowedAddress(Box::new(Address::decode(
                d,
            )?))),
            1 => Ok(Self::PresentationRestricted),
            2 => Ok(Self::NumberNotAvailableDueToInterworking),
            3 => Ok(Self::PresentationRestrictedAddress(Box::new(
                Address::decode(d)?,
            ))),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for PresentedAddressUnscreened {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::PresentationAllowedAddress(value) => {
                e.choice(0, 4, true);
                value.encode(e);
            }
            Self::PresentationRestricted => e.choice(1, 4, true),
            Self::NumberNotAvailableDueToInterworking => e.choice(2, 4, true),
            Self::PresentationRestrictedAddress(value) => {
                e.choice(3, 4, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for PresentedAddressUnscreened {
    const NAME: &'static str = "PresentedAddressUnscreened";
    const SCHEMA: &'static Type = &schema::PRESENTED_ADDRESS_UNSCREENED;
}

impl Decode for PresentedNumberScreened {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::PresentationAllowedAddress(Box::new(
                NumberScreened::decode(d)?,
            ))),
            1 => Ok(Self::PresentationRestricted),
            2 => Ok(Self::NumberNotAvailableDueToInterworking),
            3 => Ok(Self::PresentationRestrictedAddress(Box::new(
                NumberScreened::decode(d)?,
            ))),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for PresentedNumberScreened {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::PresentationAllowedAddress(value) => {
                e.choice(0, 4, true);
                value.encode(e);
            }
            Self::PresentationRestricted => e.choice(1, 4, true),
            Self::NumberNotAvailableDueToInterworking => e.choice(2, 4, true),
            Self::PresentationRestrictedAddress(value) => {
                e.choice(3, 4, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for PresentedNumberScreened {
    const NAME: &'static str = "PresentedNumberScreened";
    const SCHEMA: &'static Type = &schema::PRESENTED_NUMBER_SCREENED;
}

impl Decode for PresentedNumberUnscreened {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::PresentationAllowedAddress(Box::new(
                h225::PartyNumber::decode(d)?,
            ))),
            1 => Ok(Self::PresentationRestricted),
            2 => Ok(Self::NumberNotAvailableDueToInterworking),
            3 => Ok(Self::PresentationRestrictedAddress(Box::new(
                h225::PartyNumber::decode(d)?,
            ))),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for PresentedNumberUnscreened {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::PresentationAllowedAddress(value) => {
                e.choice(0, 4, true);
                value.encode(e);
            }
            Self::PresentationRestricted => e.choice(1, 4, true),
            Self::NumberNotAvailableDueToInterworking => e.choice(2, 4, true),
            Self::PresentationRestrictedAddress(value) => {
                e.choice(3, 4, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for PresentedNumberUnscreened {
    const NAME: &'static str = "PresentedNumberUnscreened";
    const SCHEMA: &'static Type = &schema::PRESENTED_NUMBER_UNSCREENED;
}

impl Decode for AddressScreened {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            party_number: h225::PartyNumber::decode(d)?,
            screening_indicator: h225::ScreeningIndicator::decode(d)?,
            party_subaddress: if preamble & 0x1 != 0 {
                Some(PartySubaddress::decode(d)?)
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

impl Encode for AddressScreened {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.party_subaddress.is_some());
        self.party_number.encode(e);
        self.screening_indicator.encode(e);
        if let Some(value) = &self.party_subaddress {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for AddressScreened {
    const NAME: &'static str = "AddressScreened";
    const SCHEMA: &'static Type = &schema::ADDRESS_SCREENED;
}

impl Decode for NumberScreened {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            party_number: h225::PartyNumber::decode(d)?,
            screening_indicator: h225::ScreeningIndicator::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for NumberScreened {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.party_number.encode(e);
        self.screening_indicator.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for NumberScreened {
    const NAME: &'static str = "NumberScreened";
    const SCHEMA: &'static Type = &schema::NUMBER_SCREENED;
}

impl Decode for Address {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            party_number: h225::PartyNumber::decode(d)?,
            party_subaddress: if preamble & 0x1 != 0 {
                Some(PartySubaddress::decode(d)?)
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

impl Encode for Address {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.party_subaddress.is_some());
        self.party_number.encode(e);
        if let Some(value) = &self.party_subaddress {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for Address {
    const NAME: &'static str = "Address";
    const SCHEMA: &'static Type = &schema::ADDRESS;
}

impl Decode for EndpointAddress {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            destination_address: d.list(Size::ANY, 10, h225::AliasAddress::decode)?,
            remote_extension_address: if preamble & 0x1 != 0 {
                Some(h225::AliasAddress::decode(d)?)
            } else {
                None
            },
            destination_address_presentation_indicator: None,
            destination_address_screening_indicator: None,
            remote_extension_address_presentation_indicator: None,
            remote_extension_address_screening_indicator: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 4)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.destination_address_presentation_indicator =
                    Some(h225::PresentationIndicator::decode(d)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.destination_address_screening_indicator =
                    Some(h225::ScreeningIndicator::decode(d)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.remote_extension_address_presentation_indicator =
                    Some(h225::PresentationIndicator::decode(d)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.remote_extension_address_screening_indicator =
                    Some(h225::ScreeningIndicator::decode(d)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for EndpointAddress {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.destination_address_presentation_indicator.is_some(),
                self.destination_address_screening_indicator.is_some(),
                self.remote_extension_address_presentation_indicator
                    .is_some(),
                self.remote_extension_address_screening_indicator.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.remote_extension_address.is_some());
        e.list(&self.destination_address, Size::ANY, |e, value| {
            value.encode(e)
        });
        if let Some(value) = &self.remote_extension_address {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.destination_address_presentation_indicator {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.destination_address_screening_indicator {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.remote_extension_address_presentation_indicator {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.remote_extension_address_screening_indicator {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 4);
        }
    }
}

impl Message for EndpointAddress {
    const NAME: &'static str = "EndpointAddress";
    const SCHEMA: &'static Type = &schema::ENDPOINT_ADDRESS;
}

impl Decode for PartySubaddress {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::UserSpecifiedSubaddress(Box::new(
                UserSpecifiedSubaddress::decode(d)?,
            ))),
            1 => d.octet_string(Size::range(1, 20)).map(Self::NsapSubaddress),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for PartySubaddress {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::UserSpecifiedSubaddress(value) => {
                e.choice(0, 2, true);
                value.encode(e);
            }
            Self::NsapSubaddress(value) => {
                e.choice(1, 2, true);
                e.octet_string(value, Size::range(1, 20));
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for PartySubaddress {
    const NAME: &'static str = "PartySubaddress";
    const SCHEMA: &'static Type = &schema::PARTY_SUBADDRESS;
}

impl Decode for UserSpecifiedSubaddress {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            subaddress_information: d.octet_string(Size::range(1, 20))?,
            odd_count_indicator: if preamble & 0x1 != 0 {
                Some(d.bool()?)
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

impl Encode for UserSpecifiedSubaddress {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.odd_count_indicator.is_some());
        e.octet_string(&self.subaddress_information, Size::range(1, 20));
        if let Some(value) = &self.odd_count_indicator {
            e.bool(*value);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for UserSpecifiedSubaddress {
    const NAME: &'static str = "UserSpecifiedSubaddress";
    const SCHEMA: &'static Type = &schema::USER_SPECIFIED_SUBADDRESS;
}

h323_per::impl_serde!(
    Address,
    AddressScreened,
    EndpointAddress,
    NumberScreened,
    PartySubaddress,
    PresentedAddressScreened,
    PresentedAddressUnscreened,
    PresentedNumberScreened,
    PresentedNumberUnscreened,
    UserSpecifiedSubaddress
);
