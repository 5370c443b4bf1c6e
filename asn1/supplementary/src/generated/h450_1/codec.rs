// Generated from h450_1.asn (H.450.1 (02/1998): the APDU that carries supplementary services) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Size};

use super::schema;
use super::types::{
    EntityType, H4501SupplementaryService, InterpretationApdu, NetworkFacilityExtension,
    ServiceApdus,
};
use crate::generated::h450_1_ros;
use h323_messages::h225;

impl Decode for H4501SupplementaryService {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            network_facility_extension: if preamble & 0x2 != 0 {
                Some(Box::new(NetworkFacilityExtension::decode(d)?))
            } else {
                None
            },
            interpretation_apdu: if preamble & 0x1 != 0 {
                Some(InterpretationApdu::decode(d)?)
            } else {
                None
            },
            service_apdu: ServiceApdus::decode(d)?,
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H4501SupplementaryService {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.network_facility_extension.is_some());
        e.bool(self.interpretation_apdu.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            source_entity: EntityType::decode(d)?,
            source_entity_address: if preamble & 0x2 != 0 {
                Some(h225::AliasAddress::decode(d)?)
            } else {
                None
            },
            destination_entity: EntityType::decode(d)?,
            destination_entity_address: if preamble & 0x1 != 0 {
                Some(h225::AliasAddress::decode(d)?)
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

impl Encode for NetworkFacilityExtension {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.source_entity_address.is_some());
        e.bool(self.destination_entity_address.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::Endpoint),
            1 => Ok(Self::AnyEntity),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::DiscardAnyUnrecognizedInvokePdu),
            1 => Ok(Self::ClearCallIfAnyInvokePduNotRecognized),
            2 => Ok(Self::RejectAnyUnrecognizedInvokePdu),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for InterpretationApdu {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(1, true)? {
            0 => d
                .list(Size::at_least(1), 19, h450_1_ros::Ros::decode)
                .map(Self::RosApdus),
            index => d.unknown_alternative(index - 1).map(Self::Unknown),
        }
    }
}

impl Encode for ServiceApdus {
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
