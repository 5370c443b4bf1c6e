// Generated from h450_5.asn (H.450.5 (05/1999): call park and pickup) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Range, Size,
};

use super::schema;
use super::types::{
    CallType, CpNotifyArg, CpRequestArg, CpRequestRes, CpSetupArg, CpSetupRes, CpickupNotifyArg,
    GroupIndicationOffArg, GroupIndicationOffRes, GroupIndicationOnArg, GroupIndicationOnRes,
    ParkCondition, PickExeArg, PickExeRes, PickrequArg, PickrequRes, PickupArg, PickupRes,
};
use crate::generated::{h450_1_addressing, h450_4};
use h323_messages::h225;

impl Decode for CpRequestArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            parking_number: h450_1_addressing::EndpointAddress::decode(d)?,
            parked_number: h450_1_addressing::EndpointAddress::decode(d)?,
            parked_to_number: h450_1_addressing::EndpointAddress::decode(d)?,
            parked_to_position: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(0, 65535))? as u16)
            } else {
                None
            },
            extension_arg: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
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

impl Encode for CpRequestArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.parked_to_position.is_some());
        e.bool(self.extension_arg.is_some());
        self.parking_number.encode(e);
        self.parked_number.encode(e);
        self.parked_to_number.encode(e);
        if let Some(value) = &self.parked_to_position {
            e.integer(i64::from(*value), Range::new(0, 65535));
        }
        if let Some(value) = &self.extension_arg {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CpRequestArg {
    const NAME: &'static str = "CpRequestArg";
    const SCHEMA: &'static Type = &schema::CP_REQUEST_ARG;
}

impl Decode for CpRequestRes {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            parked_to_number: h450_1_addressing::EndpointAddress::decode(d)?,
            parked_to_position: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(0, 65535))? as u16)
            } else {
                None
            },
            park_condition: ParkCondition::decode(d)?,
            extension_res: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
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

impl Encode for CpRequestRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.parked_to_position.is_some());
        e.bool(self.extension_res.is_some());
        self.parked_to_number.encode(e);
        if let Some(value) = &self.parked_to_position {
            e.integer(i64::from(*value), Range::new(0, 65535));
        }
        self.park_condition.encode(e);
        if let Some(value) = &self.extension_res {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CpRequestRes {
    const NAME: &'static str = "CpRequestRes";
    const SCHEMA: &'static Type = &schema::CP_REQUEST_RES;
}

impl Decode for CpSetupArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            parking_number: h450_1_addressing::EndpointAddress::decode(d)?,
            parked_number: h450_1_addressing::EndpointAddress::decode(d)?,
            parked_to_number: h450_1_addressing::EndpointAddress::decode(d)?,
            parked_to_position: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(0, 65535))? as u16)
            } else {
                None
            },
            extension_arg: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
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

impl Encode for CpSetupArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.parked_to_position.is_some());
        e.bool(self.extension_arg.is_some());
        self.parking_number.encode(e);
        self.parked_number.encode(e);
        self.parked_to_number.encode(e);
        if let Some(value) = &self.parked_to_position {
            e.integer(i64::from(*value), Range::new(0, 65535));
        }
        if let Some(value) = &self.extension_arg {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CpSetupArg {
    const NAME: &'static str = "CpSetupArg";
    const SCHEMA: &'static Type = &schema::CP_SETUP_ARG;
}

impl Decode for CpSetupRes {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            parked_to_number: h450_1_addressing::EndpointAddress::decode(d)?,
            parked_to_position: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(0, 65535))? as u16)
            } else {
                None
            },
            park_condition: ParkCondition::decode(d)?,
            extension_res: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
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

impl Encode for CpSetupRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.parked_to_position.is_some());
        e.bool(self.extension_res.is_some());
        self.parked_to_number.encode(e);
        if let Some(value) = &self.parked_to_position {
            e.integer(i64::from(*value), Range::new(0, 65535));
        }
        self.park_condition.encode(e);
        if let Some(value) = &self.extension_res {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CpSetupRes {
    const NAME: &'static str = "CpSetupRes";
    const SCHEMA: &'static Type = &schema::CP_SETUP_RES;
}

impl Decode for GroupIndicationOnArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            call_pickup_id: h225::CallIdentifier::decode(d)?,
            group_member_user_nr: h450_1_addressing::EndpointAddress::decode(d)?,
            retrieve_call_type: CallType::decode(d)?,
            party_to_retrieve: h450_1_addressing::EndpointAddress::decode(d)?,
            retrieve_address: h450_1_addressing::EndpointAddress::decode(d)?,
            park_position: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(0, 65535))? as u16)
            } else {
                None
            },
            extension_arg: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
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

impl Encode for GroupIndicationOnArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.park_position.is_some());
        e.bool(self.extension_arg.is_some());
        self.call_pickup_id.encode(e);
        self.group_member_user_nr.encode(e);
        self.retrieve_call_type.encode(e);
        self.party_to_retrieve.encode(e);
        self.retrieve_address.encode(e);
        if let Some(value) = &self.park_position {
            e.integer(i64::from(*value), Range::new(0, 65535));
        }
        if let Some(value) = &self.extension_arg {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for GroupIndicationOnArg {
    const NAME: &'static str = "GroupIndicationOnArg";
    const SCHEMA: &'static Type = &schema::GROUP_INDICATION_ON_ARG;
}

impl Decode for GroupIndicationOnRes {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            extension_res: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
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

impl Encode for GroupIndicationOnRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.extension_res.is_some());
        if let Some(value) = &self.extension_res {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for GroupIndicationOnRes {
    const NAME: &'static str = "GroupIndicationOnRes";
    const SCHEMA: &'static Type = &schema::GROUP_INDICATION_ON_RES;
}

impl Decode for GroupIndicationOffArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            call_pickup_id: h225::CallIdentifier::decode(d)?,
            group_member_user_nr: h450_1_addressing::EndpointAddress::decode(d)?,
            extension_arg: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
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

impl Encode for GroupIndicationOffArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.extension_arg.is_some());
        self.call_pickup_id.encode(e);
        self.group_member_user_nr.encode(e);
        if let Some(value) = &self.extension_arg {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for GroupIndicationOffArg {
    const NAME: &'static str = "GroupIndicationOffArg";
    const SCHEMA: &'static Type = &schema::GROUP_INDICATION_OFF_ARG;
}

impl Decode for GroupIndicationOffRes {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            extension_res: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
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

impl Encode for GroupIndicationOffRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.extension_res.is_some());
        if let Some(value) = &self.extension_res {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for GroupIndicationOffRes {
    const NAME: &'static str = "GroupIndicationOffRes";
    const SCHEMA: &'static Type = &schema::GROUP_INDICATION_OFF_RES;
}

impl Decode for PickrequArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(5)?;
        let mut value = Self {
            picking_up_number: h450_1_addressing::EndpointAddress::decode(d)?,
            call_pickup_id: if preamble & 0x8 != 0 {
                Some(h225::CallIdentifier::decode(d)?)
            } else {
                None
            },
            party_to_retrieve: if preamble & 0x4 != 0 {
                Some(Box::new(h450_1_addressing::EndpointAddress::decode(d)?))
            } else {
                None
            },
            retrieve_address: h450_1_addressing::EndpointAddress::decode(d)?,
            park_position: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(0, 65535))? as u16)
            } else {
                None
            },
            extension_arg: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
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

impl Encode for PickrequArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.call_pickup_id.is_some());
        e.bool(self.party_to_retrieve.is_some());
        e.bool(self.park_position.is_some());
        e.bool(self.extension_arg.is_some());
        self.picking_up_number.encode(e);
        if let Some(value) = &self.call_pickup_id {
            value.encode(e);
        }
        if let Some(value) = &self.party_to_retrieve {
            value.encode(e);
        }
        self.retrieve_address.encode(e);
        if let Some(value) = &self.park_position {
            e.integer(i64::from(*value), Range::new(0, 65535));
        }
        if let Some(value) = &self.extension_arg {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for PickrequArg {
    const NAME: &'static str = "PickrequArg";
    const SCHEMA: &'static Type = &schema::PICKREQU_ARG;
}

impl Decode for PickrequRes {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            call_pickup_id: h225::CallIdentifier::decode(d)?,
            extension_res: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
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

impl Encode for PickrequRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.extension_res.is_some());
        self.call_pickup_id.encode(e);
        if let Some(value) = &self.extension_res {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for PickrequRes {
    const NAME: &'static str = "PickrequRes";
    const SCHEMA: &'static Type = &schema::PICKREQU_RES;
}

impl Decode for PickupArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            call_pickup_id: h225::CallIdentifier::decode(d)?,
            picking_up_number: h450_1_addressing::EndpointAddress::decode(d)?,
            extension_arg: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
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

impl Encode for PickupArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.extension_arg.is_some());
        self.call_pickup_id.encode(e);
        self.picking_up_number.encode(e);
        if let Some(value) = &self.extension_arg {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for PickupArg {
    const NAME: &'static str = "PickupArg";
    const SCHEMA: &'static Type = &schema::PICKUP_ARG;
}

impl Decode for PickupRes {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            extension_res: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
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

impl Encode for PickupRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.extension_res.is_some());
        if let Some(value) = &self.extension_res {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for PickupRes {
    const NAME: &'static str = "PickupRes";
    const SCHEMA: &'static Type = &schema::PICKUP_RES;
}

impl Decode for PickExeArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            call_pickup_id: h225::CallIdentifier::decode(d)?,
            picking_up_number: h450_1_addressing::EndpointAddress::decode(d)?,
            party_to_retrieve: h450_1_addressing::EndpointAddress::decode(d)?,
            extension_arg: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
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

impl Encode for PickExeArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.extension_arg.is_some());
        self.call_pickup_id.encode(e);
        self.picking_up_number.encode(e);
        self.party_to_retrieve.encode(e);
        if let Some(value) = &self.extension_arg {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for PickExeArg {
    const NAME: &'static str = "PickExeArg";
    const SCHEMA: &'static Type = &schema::PICK_EXE_ARG;
}

impl Decode for PickExeRes {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            extension_res: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
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

impl Encode for PickExeRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.extension_res.is_some());
        if let Some(value) = &self.extension_res {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for PickExeRes {
    const NAME: &'static str = "PickExeRes";
    const SCHEMA: &'static Type = &schema::PICK_EXE_RES;
}

impl Decode for CpNotifyArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            parking_number: if preamble & 0x2 != 0 {
                Some(Box::new(h450_1_addressing::EndpointAddress::decode(d)?))
            } else {
                None
            },
            extension_arg: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
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

impl Encode for CpNotifyArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.parking_number.is_some());
        e.bool(self.extension_arg.is_some());
        if let Some(value) = &self.parking_number {
            value.encode(e);
        }
        if let Some(value) = &self.extension_arg {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CpNotifyArg {
    const NAME: &'static str = "CpNotifyArg";
    const SCHEMA: &'static Type = &schema::CP_NOTIFY_ARG;
}

impl Decode for CpickupNotifyArg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            picking_up_number: if preamble & 0x2 != 0 {
                Some(Box::new(h450_1_addressing::EndpointAddress::decode(d)?))
            } else {
                None
            },
            extension_arg: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
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

impl Encode for CpickupNotifyArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.picking_up_number.is_some());
        e.bool(self.extension_arg.is_some());
        if let Some(value) = &self.picking_up_number {
            value.encode(e);
        }
        if let Some(value) = &self.extension_arg {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CpickupNotifyArg {
    const NAME: &'static str = "CpickupNotifyArg";
    const SCHEMA: &'static Type = &schema::CPICKUP_NOTIFY_ARG;
}

impl Decode for ParkCondition {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.enumerated(4, true)? {
            0 => Self::Unspecified,
            1 => Self::ParkedToUserIdle,
            2 => Self::ParkedToUserBusy,
            3 => Self::ParkedToGroup,
            index => Self::Unknown(index - 4),
        })
    }
}

impl Encode for ParkCondition {
    fn encode(&self, e: &mut Encoder<'_>) {
        let index = match self {
            Self::Unspecified => 0,
            Self::ParkedToUserIdle => 1,
            Self::ParkedToUserBusy => 2,
            Self::ParkedToGroup => 3,
            Self::Unknown(index) => index.saturating_add(4),
        };
        e.enumerated(index, 4, true);
    }
}

impl Message for ParkCondition {
    const NAME: &'static str = "ParkCondition";
    const SCHEMA: &'static Type = &schema::PARK_CONDITION;
}

impl Decode for CallType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.enumerated(2, true)? {
            0 => Self::ParkedCall,
            1 => Self::AlertingCall,
            index => Self::Unknown(index - 2),
        })
    }
}

impl Encode for CallType {
    fn encode(&self, e: &mut Encoder<'_>) {
        let index = match self {
            Self::ParkedCall => 0,
            Self::AlertingCall => 1,
            Self::Unknown(index) => index.saturating_add(2),
        };
        e.enumerated(index, 2, true);
    }
}

impl Message for CallType {
    const NAME: &'static str = "CallType";
    const SCHEMA: &'static Type = &schema::CALL_TYPE;
}

h323_per::impl_serde!(
    CallType,
    CpNotifyArg,
    CpRequestArg,
    CpRequestRes,
    CpSetupArg,
    CpSetupRes,
    CpickupNotifyArg,
    GroupIndicationOffArg,
    GroupIndicationOffRes,
    GroupIndicationOnArg,
    GroupIndicationOnRes,
    ParkCondition,
    PickExeArg,
    PickExeRes,
    PickrequArg,
    PickrequRes,
    PickupArg,
    PickupRes
);
