// Generated from h450_1_addressing.asn (H.450.1 (02/1998): addresses in supplementary services) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Decoder, Encode, Encoder, Fault, Message, Size};

use super::schema;
use super::types::{
    Address, AddressScreened, EndpointAddress, NumberScreened, PartySubaddress,
    PresentedAddressScreened, PresentedAddressUnscreened, PresentedNumberScreened,
    PresentedNumberUnscreened, UserSpecifiedSubaddress,
};
use h323_messages::h225;

impl Decode for PresentedAddressScreened {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(4, true)? {
            0 => Self::PresentationAllowedAddress(Box::new(AddressScreened::decode(d)?)),
            1 => Self::PresentationRestricted,
            2 => Self::NumberNotAvailableDueToInterworking,
            3 => Self::PresentationRestrictedAddress(Box::new(AddressScreened::decode(d)?)),
            index => Self::Unknown(d.unknown_alternative(index - 4)?),
        })
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
        Ok(match d.choice(4, true)? {
            0 => Self::PresentationAllowedAddress(Box::new(Address::decode(d)?)),
            1 => Self::PresentationRestricted,
            2 => Self::NumberNotAvailableDueToInterworking,
            3 => Self::PresentationRestrictedAddress(Box::new(Address::decode(d)?)),
            index => Self::Unknown(d.unknown_alternative(index - 4)?),
        })
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
        Ok(match d.choice(4, true)? {
            0 => Self::PresentationAllowedAddress(Box::new(NumberScreened::decode(d)?)),
            1 => Self::PresentationRestricted,
            2 => Self::NumberNotAvailableDueToInterworking,
            3 => Self::PresentationRestrictedAddress(Box::new(NumberScreened::decode(d)?)),
            index => Self::Unknown(d.unknown_alternative(index - 4)?),
        })
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
        Ok(match d.choice(4, true)? {
            0 => Self::PresentationAllowedAddress(Box::new(h225::PartyNumber::decode(d)?)),
            1 => Self::PresentationRestricted,
            2 => Self::NumberNotAvailableDueToInterworking,
            3 => Self::PresentationRestrictedAddress(Box::new(h225::PartyNumber::decode(d)?)),
            index => Self::Unknown(d.unknown_alternative(index - 4)?),
        })
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
        let extended = d.bool()?;
        let present = d.bool()?;
        let party_number = h225::PartyNumber::decode(d)?;
        let screening_indicator = h225::ScreeningIndicator::decode(d)?;
        let party_subaddress = if present {
            Some(PartySubaddress::decode(d)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            party_number,
            screening_indicator,
            party_subaddress,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for AddressScreened {
    const NAME: &'static str = "AddressScreened";
    const SCHEMA: &'static Type = &schema::ADDRESS_SCREENED;
}

impl Decode for NumberScreened {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let party_number = h225::PartyNumber::decode(d)?;
        let screening_indicator = h225::ScreeningIndicator::decode(d)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            party_number,
            screening_indicator,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for NumberScreened {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.party_number.encode(e);
        self.screening_indicator.encode(e);
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for NumberScreened {
    const NAME: &'static str = "NumberScreened";
    const SCHEMA: &'static Type = &schema::NUMBER_SCREENED;
}

impl Decode for Address {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let party_number = h225::PartyNumber::decode(d)?;
        let party_subaddress = if present {
            Some(PartySubaddress::decode(d)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            party_number,
            party_subaddress,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for Address {
    const NAME: &'static str = "Address";
    const SCHEMA: &'static Type = &schema::ADDRESS;
}

impl Decode for EndpointAddress {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let destination_address = d.list(Size::ANY, 10, h225::AliasAddress::decode)?;
        let remote_extension_address = if present {
            Some(h225::AliasAddress::decode(d)?)
        } else {
            None
        };
        let additions = d.additions(extended, 4)?;
        Ok(Self {
            destination_address,
            remote_extension_address,
            destination_address_presentation_indicator: d.addition(
                &additions,
                0,
                h225::PresentationIndicator::decode,
            )?,
            destination_address_screening_indicator: d.addition(
                &additions,
                1,
                h225::ScreeningIndicator::decode,
            )?,
            remote_extension_address_presentation_indicator: d.addition(
                &additions,
                2,
                h225::PresentationIndicator::decode,
            )?,
            remote_extension_address_screening_indicator: d.addition(
                &additions,
                3,
                h225::ScreeningIndicator::decode,
            )?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(
            self.destination_address_presentation_indicator.as_ref(),
            |e, value| value.encode(e),
        );
        e.addition(
            self.destination_address_screening_indicator.as_ref(),
            |e, value| value.encode(e),
        );
        e.addition(
            self.remote_extension_address_presentation_indicator
                .as_ref(),
            |e, value| value.encode(e),
        );
        e.addition(
            self.remote_extension_address_screening_indicator.as_ref(),
            |e, value| value.encode(e),
        );
        e.extension(&self.extension, 4);
    }
}

impl Message for EndpointAddress {
    const NAME: &'static str = "EndpointAddress";
    const SCHEMA: &'static Type = &schema::ENDPOINT_ADDRESS;
}

impl Decode for PartySubaddress {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(2, true)? {
            0 => Self::UserSpecifiedSubaddress(Box::new(UserSpecifiedSubaddress::decode(d)?)),
            1 => Self::NsapSubaddress(d.octet_string(Size::range(1, 20))?),
            index => Self::Unknown(d.unknown_alternative(index - 2)?),
        })
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
        let extended = d.bool()?;
        let present = d.bool()?;
        let subaddress_information = d.octet_string(Size::range(1, 20))?;
        let odd_count_indicator = if present { Some(d.bool()?) } else { None };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            subaddress_information,
            odd_count_indicator,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
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
