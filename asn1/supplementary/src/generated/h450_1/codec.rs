// Generated from h450_1.asn (H.450.1 (02/1998): the APDU that carries supplementary services) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Encode, Encoder, Extension, Message, Reader, Size, put};

use super::schema;
use super::types::{
    EntityType, H4501SupplementaryService, InterpretationApdu, NetworkFacilityExtension,
    ServiceApdus,
};

impl Decode for H4501SupplementaryService {
    #[inline]
    fn blank() -> Self {
        Self {
            network_facility_extension: None,
            interpretation_apdu: None,
            service_apdu: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            r.optional(&mut self.network_facility_extension);
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.interpretation_apdu);
        }
        self.service_apdu.fill(r);
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for H4501SupplementaryService {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.network_facility_extension.is_some(),
            self.interpretation_apdu.is_some(),
        ]);
        if let Some(value) = &self.network_facility_extension {
            value.encode(e);
        }
        if let Some(value) = &self.interpretation_apdu {
            value.encode(e);
        }
        self.service_apdu.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for H4501SupplementaryService {
    const NAME: &'static str = "H4501SupplementaryService";
    const SCHEMA: &'static Type = &schema::H4501_SUPPLEMENTARY_SERVICE;
}

impl Decode for NetworkFacilityExtension {
    #[inline]
    fn blank() -> Self {
        Self {
            source_entity: Decode::blank(),
            source_entity_address: None,
            destination_entity: Decode::blank(),
            destination_entity_address: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.source_entity.fill(r);
        if preamble & 0x2 != 0 {
            r.optional(&mut self.source_entity_address);
        }
        self.destination_entity.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.destination_entity_address);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for NetworkFacilityExtension {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.source_entity_address.is_some(),
            self.destination_entity_address.is_some(),
        ]);
        self.source_entity.encode(e);
        if let Some(value) = &self.source_entity_address {
            value.encode(e);
        }
        self.destination_entity.encode(e);
        if let Some(value) = &self.destination_entity_address {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for NetworkFacilityExtension {
    const NAME: &'static str = "NetworkFacilityExtension";
    const SCHEMA: &'static Type = &schema::NETWORK_FACILITY_EXTENSION;
}

impl Decode for EntityType {
    #[inline]
    fn blank() -> Self {
        Self::Endpoint
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::Endpoint);
            }
            1 => {
                put(self, Self::AnyEntity);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for EntityType {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Endpoint => e.choice(0, 2, true),
            Self::AnyEntity => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for EntityType {
    const NAME: &'static str = "EntityType";
    const SCHEMA: &'static Type = &schema::ENTITY_TYPE;
}

impl Decode for InterpretationApdu {
    #[inline]
    fn blank() -> Self {
        Self::DiscardAnyUnrecognizedInvokePdu
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::DiscardAnyUnrecognizedInvokePdu);
            }
            1 => {
                put(self, Self::ClearCallIfAnyInvokePduNotRecognized);
            }
            2 => {
                put(self, Self::RejectAnyUnrecognizedInvokePdu);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for InterpretationApdu {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::DiscardAnyUnrecognizedInvokePdu => e.choice(0, 3, true),
            Self::ClearCallIfAnyInvokePduNotRecognized => e.choice(1, 3, true),
            Self::RejectAnyUnrecognizedInvokePdu => e.choice(2, 3, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for InterpretationApdu {
    const NAME: &'static str = "InterpretationApdu";
    const SCHEMA: &'static Type = &schema::INTERPRETATION_APDU;
}

impl Decode for ServiceApdus {
    #[inline]
    fn blank() -> Self {
        Self::RosApdus(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(1, true) {
            0 => {
                if let Self::RosApdus(value) = put(self, Self::RosApdus(Default::default())) {
                    r.list(value, Size::at_least(1), 19);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 1)));
            }
        }
    }
}

impl Encode for ServiceApdus {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::RosApdus(value) => {
                e.choice(0, 1, true);
                e.list(value, Size::at_least(1), |e, value| value.encode(e));
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 1),
        }
    }
}

impl Message for ServiceApdus {
    const NAME: &'static str = "ServiceApdus";
    const SCHEMA: &'static Type = &schema::SERVICE_APDUS;
}

h323_per::impl_serde!(
    EntityType,
    H4501SupplementaryService,
    InterpretationApdu,
    NetworkFacilityExtension,
    ServiceApdus
);
