// Generated from h450_1_addressing.asn (H.450.1 (02/1998): addresses in supplementary services) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Encode, Encoder, Extension, Message, Reader, Size, put};

use super::schema;
use super::types::{
    Address, AddressScreened, EndpointAddress, NumberScreened, PartySubaddress,
    PresentedAddressScreened, PresentedAddressUnscreened, PresentedNumberScreened,
    PresentedNumberUnscreened, UserSpecifiedSubaddress,
};
use h323_messages::h225;

impl Decode for PresentedAddressScreened {
    #[inline]
    fn blank() -> Self {
        Self::PresentationRestricted
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                if let Self::PresentationAllowedAddress(value) =
                    put(self, Self::PresentationAllowedAddress(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            1 => {
                put(self, Self::PresentationRestricted);
            }
            2 => {
                put(self, Self::NumberNotAvailableDueToInterworking);
            }
            3 => {
                if let Self::PresentationRestrictedAddress(value) =
                    put(self, Self::PresentationRestrictedAddress(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self::PresentationRestricted
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                if let Self::PresentationAllowedAddress(value) =
                    put(self, Self::PresentationAllowedAddress(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            1 => {
                put(self, Self::PresentationRestricted);
            }
            2 => {
                put(self, Self::NumberNotAvailableDueToInterworking);
            }
            3 => {
                if let Self::PresentationRestrictedAddress(value) =
                    put(self, Self::PresentationRestrictedAddress(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self::PresentationRestricted
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                if let Self::PresentationAllowedAddress(value) =
                    put(self, Self::PresentationAllowedAddress(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            1 => {
                put(self, Self::PresentationRestricted);
            }
            2 => {
                put(self, Self::NumberNotAvailableDueToInterworking);
            }
            3 => {
                if let Self::PresentationRestrictedAddress(value) =
                    put(self, Self::PresentationRestrictedAddress(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self::PresentationRestricted
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                if let Self::PresentationAllowedAddress(value) =
                    put(self, Self::PresentationAllowedAddress(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            1 => {
                put(self, Self::PresentationRestricted);
            }
            2 => {
                put(self, Self::NumberNotAvailableDueToInterworking);
            }
            3 => {
                if let Self::PresentationRestrictedAddress(value) =
                    put(self, Self::PresentationRestrictedAddress(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self {
            party_number: Decode::blank(),
            screening_indicator: Decode::blank(),
            party_subaddress: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.party_number.fill(r);
        self.screening_indicator = h225::ScreeningIndicator::decode(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.party_subaddress);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AddressScreened {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.party_subaddress.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            party_number: Decode::blank(),
            screening_indicator: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.party_number.fill(r);
        self.screening_indicator = h225::ScreeningIndicator::decode(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            party_number: Decode::blank(),
            party_subaddress: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.party_number.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.party_subaddress);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for Address {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.party_subaddress.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            destination_address: Default::default(),
            remote_extension_address: None,
            destination_address_presentation_indicator: None,
            destination_address_screening_indicator: None,
            remote_extension_address_presentation_indicator: None,
            remote_extension_address_screening_indicator: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        r.list(&mut self.destination_address, Size::ANY, 10);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.remote_extension_address);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(4);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.destination_address_presentation_indicator);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                self.destination_address_screening_indicator =
                    Some(h225::ScreeningIndicator::decode(r));
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.optional(&mut self.remote_extension_address_presentation_indicator);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                self.remote_extension_address_screening_indicator =
                    Some(h225::ScreeningIndicator::decode(r));
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([additions.any(), self.remote_extension_address.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::NsapSubaddress(Default::default())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::UserSpecifiedSubaddress(value) =
                    put(self, Self::UserSpecifiedSubaddress(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::NsapSubaddress(value) =
                    put(self, Self::NsapSubaddress(Default::default()))
                {
                    r.octet_string(value, Size::range(1, 20));
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self {
            subaddress_information: Default::default(),
            odd_count_indicator: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        r.octet_string(&mut self.subaddress_information, Size::range(1, 20));
        if preamble & 0x1 != 0 {
            self.odd_count_indicator = Some(r.bool());
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for UserSpecifiedSubaddress {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.odd_count_indicator.is_some()]);
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
