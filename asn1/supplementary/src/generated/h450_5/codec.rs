// Generated from h450_5.asn (H.450.5 (05/1999): call park and pickup) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Encode, Encoder, Extension, Message, Range, Reader, Size};

use super::schema;
use super::types::{
    CallType, CpNotifyArg, CpRequestArg, CpRequestRes, CpSetupArg, CpSetupRes, CpickupNotifyArg,
    GroupIndicationOffArg, GroupIndicationOffRes, GroupIndicationOnArg, GroupIndicationOnRes,
    ParkCondition, PickExeArg, PickExeRes, PickrequArg, PickrequRes, PickupArg, PickupRes,
};
use crate::generated::h450_4;

impl Decode for CpRequestArg {
    #[inline]
    fn blank() -> Self {
        Self {
            parking_number: Decode::blank(),
            parked_number: Decode::blank(),
            parked_to_number: Decode::blank(),
            parked_to_position: None,
            extension_arg: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.parking_number.fill(r);
        self.parked_number.fill(r);
        self.parked_to_number.fill(r);
        if preamble & 0x2 != 0 {
            self.parked_to_position = Some(r.integer(Range::new(0, 65535)) as u16);
        }
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_arg.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CpRequestArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.parked_to_position.is_some(),
            self.extension_arg.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            parked_to_number: Decode::blank(),
            parked_to_position: None,
            park_condition: Decode::blank(),
            extension_res: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.parked_to_number.fill(r);
        if preamble & 0x2 != 0 {
            self.parked_to_position = Some(r.integer(Range::new(0, 65535)) as u16);
        }
        self.park_condition = ParkCondition::decode(r);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_res.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CpRequestRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.parked_to_position.is_some(),
            self.extension_res.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            parking_number: Decode::blank(),
            parked_number: Decode::blank(),
            parked_to_number: Decode::blank(),
            parked_to_position: None,
            extension_arg: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.parking_number.fill(r);
        self.parked_number.fill(r);
        self.parked_to_number.fill(r);
        if preamble & 0x2 != 0 {
            self.parked_to_position = Some(r.integer(Range::new(0, 65535)) as u16);
        }
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_arg.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CpSetupArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.parked_to_position.is_some(),
            self.extension_arg.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            parked_to_number: Decode::blank(),
            parked_to_position: None,
            park_condition: Decode::blank(),
            extension_res: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.parked_to_number.fill(r);
        if preamble & 0x2 != 0 {
            self.parked_to_position = Some(r.integer(Range::new(0, 65535)) as u16);
        }
        self.park_condition = ParkCondition::decode(r);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_res.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CpSetupRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.parked_to_position.is_some(),
            self.extension_res.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            call_pickup_id: Decode::blank(),
            group_member_user_nr: Decode::blank(),
            retrieve_call_type: Decode::blank(),
            party_to_retrieve: Decode::blank(),
            retrieve_address: Decode::blank(),
            park_position: None,
            extension_arg: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.call_pickup_id.fill(r);
        self.group_member_user_nr.fill(r);
        self.retrieve_call_type = CallType::decode(r);
        self.party_to_retrieve.fill(r);
        self.retrieve_address.fill(r);
        if preamble & 0x2 != 0 {
            self.park_position = Some(r.integer(Range::new(0, 65535)) as u16);
        }
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_arg.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for GroupIndicationOnArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.park_position.is_some(),
            self.extension_arg.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            extension_res: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_res.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for GroupIndicationOnRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extension_res.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            call_pickup_id: Decode::blank(),
            group_member_user_nr: Decode::blank(),
            extension_arg: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.call_pickup_id.fill(r);
        self.group_member_user_nr.fill(r);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_arg.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for GroupIndicationOffArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extension_arg.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            extension_res: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_res.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for GroupIndicationOffRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extension_res.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            picking_up_number: Decode::blank(),
            call_pickup_id: None,
            party_to_retrieve: None,
            retrieve_address: Decode::blank(),
            park_position: None,
            extension_arg: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(5);
        self.picking_up_number.fill(r);
        if preamble & 0x8 != 0 {
            r.optional(&mut self.call_pickup_id);
        }
        if preamble & 0x4 != 0 {
            r.optional(&mut self.party_to_retrieve);
        }
        self.retrieve_address.fill(r);
        if preamble & 0x2 != 0 {
            self.park_position = Some(r.integer(Range::new(0, 65535)) as u16);
        }
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_arg.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x10 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for PickrequArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.call_pickup_id.is_some(),
            self.party_to_retrieve.is_some(),
            self.park_position.is_some(),
            self.extension_arg.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            call_pickup_id: Decode::blank(),
            extension_res: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.call_pickup_id.fill(r);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_res.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for PickrequRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extension_res.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            call_pickup_id: Decode::blank(),
            picking_up_number: Decode::blank(),
            extension_arg: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.call_pickup_id.fill(r);
        self.picking_up_number.fill(r);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_arg.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for PickupArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extension_arg.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            extension_res: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_res.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for PickupRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extension_res.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            call_pickup_id: Decode::blank(),
            picking_up_number: Decode::blank(),
            party_to_retrieve: Decode::blank(),
            extension_arg: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.call_pickup_id.fill(r);
        self.picking_up_number.fill(r);
        self.party_to_retrieve.fill(r);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_arg.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for PickExeArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extension_arg.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            extension_res: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_res.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for PickExeRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extension_res.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            parking_number: None,
            extension_arg: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            r.optional(&mut self.parking_number);
        }
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_arg.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CpNotifyArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.parking_number.is_some(),
            self.extension_arg.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            picking_up_number: None,
            extension_arg: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            r.optional(&mut self.picking_up_number);
        }
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_arg.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CpickupNotifyArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.picking_up_number.is_some(),
            self.extension_arg.is_some(),
        ]);
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
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.enumerated(4, true) {
            0 => Self::Unspecified,
            1 => Self::ParkedToUserIdle,
            2 => Self::ParkedToUserBusy,
            3 => Self::ParkedToGroup,
            index => Self::Unknown(index - 4),
        }
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
    #[inline]
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.enumerated(2, true) {
            0 => Self::ParkedCall,
            1 => Self::AlertingCall,
            index => Self::Unknown(index - 2),
        }
    }
}

impl Encode for CallType {
    #[inline]
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
