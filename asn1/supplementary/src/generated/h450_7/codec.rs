// Generated from h450_7.asn (H.450.7 (05/1999): message waiting indication) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Alphabet, Decode, Encode, Encoder, Extension, Message, Range, Reader, Rule, Size,
    put,
};

use super::schema;
use super::types::{
    BasicService, MsgCentreId, MwiActivateArg, MwiDeactivateArg, MwiInterrogateArg,
    MwiInterrogateResElt,
};
use crate::generated::h450_4;

impl Decode for MwiActivateArg {
    #[inline]
    fn blank() -> Self {
        Self {
            served_user_nr: Decode::blank(),
            basic_service: Decode::blank(),
            msg_centre_id: None,
            nb_of_messages: None,
            originating_nr: None,
            timestamp: None,
            priority: None,
            extension_arg: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(7);
        self.served_user_nr.fill(r);
        self.basic_service = BasicService::decode(r);
        if preamble & 0x20 != 0 {
            r.optional(&mut self.msg_centre_id);
        }
        if preamble & 0x10 != 0 {
            self.nb_of_messages = Some(r.integer(Range::new(0, 65535)) as u16);
        }
        if preamble & 0x8 != 0 {
            r.optional(&mut self.originating_nr);
        }
        if preamble & 0x4 != 0 {
            r.ia5_string(
                self.timestamp.get_or_insert_default(),
                Size::ANY,
                Alphabet::VISIBLE,
            );
        }
        if preamble & 0x2 != 0 {
            self.priority = Some(r.integer(Range::new(0, 9)) as u8);
        }
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_arg.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x40 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MwiActivateArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.msg_centre_id.is_some(),
            self.nb_of_messages.is_some(),
            self.originating_nr.is_some(),
            self.timestamp.is_some(),
            self.priority.is_some(),
            self.extension_arg.is_some(),
        ]);
        self.served_user_nr.encode(e);
        self.basic_service.encode(e);
        if let Some(value) = &self.msg_centre_id {
            value.encode(e);
        }
        if let Some(value) = &self.nb_of_messages {
            e.integer(i64::from(*value), Range::new(0, 65535));
        }
        if let Some(value) = &self.originating_nr {
            value.encode(e);
        }
        if let Some(value) = &self.timestamp {
            e.ia5_string(value, Size::ANY, Alphabet::VISIBLE);
        }
        if let Some(value) = &self.priority {
            e.integer(i64::from(*value), Range::new(0, 9));
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

impl Message for MwiActivateArg {
    const NAME: &'static str = "MWIActivateArg";
    const SCHEMA: &'static Type = &schema::MWI_ACTIVATE_ARG;
}

impl Decode for MwiDeactivateArg {
    #[inline]
    fn blank() -> Self {
        Self {
            served_user_nr: Decode::blank(),
            basic_service: Decode::blank(),
            msg_centre_id: None,
            callback_req: None,
            extension_arg: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        self.served_user_nr.fill(r);
        self.basic_service = BasicService::decode(r);
        if preamble & 0x4 != 0 {
            r.optional(&mut self.msg_centre_id);
        }
        if preamble & 0x2 != 0 {
            self.callback_req = Some(r.bool());
        }
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_arg.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MwiDeactivateArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.msg_centre_id.is_some(),
            self.callback_req.is_some(),
            self.extension_arg.is_some(),
        ]);
        self.served_user_nr.encode(e);
        self.basic_service.encode(e);
        if let Some(value) = &self.msg_centre_id {
            value.encode(e);
        }
        if let Some(value) = &self.callback_req {
            e.bool(*value);
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

impl Message for MwiDeactivateArg {
    const NAME: &'static str = "MWIDeactivateArg";
    const SCHEMA: &'static Type = &schema::MWI_DEACTIVATE_ARG;
}

impl Decode for MwiInterrogateArg {
    #[inline]
    fn blank() -> Self {
        Self {
            served_user_nr: Decode::blank(),
            basic_service: Decode::blank(),
            msg_centre_id: None,
            callback_req: None,
            extension_arg: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        self.served_user_nr.fill(r);
        self.basic_service = BasicService::decode(r);
        if preamble & 0x4 != 0 {
            r.optional(&mut self.msg_centre_id);
        }
        if preamble & 0x2 != 0 {
            self.callback_req = Some(r.bool());
        }
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_arg.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MwiInterrogateArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.msg_centre_id.is_some(),
            self.callback_req.is_some(),
            self.extension_arg.is_some(),
        ]);
        self.served_user_nr.encode(e);
        self.basic_service.encode(e);
        if let Some(value) = &self.msg_centre_id {
            value.encode(e);
        }
        if let Some(value) = &self.callback_req {
            e.bool(*value);
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

impl Message for MwiInterrogateArg {
    const NAME: &'static str = "MWIInterrogateArg";
    const SCHEMA: &'static Type = &schema::MWI_INTERROGATE_ARG;
}

impl Decode for MwiInterrogateResElt {
    #[inline]
    fn blank() -> Self {
        Self {
            basic_service: Decode::blank(),
            msg_centre_id: None,
            nb_of_messages: None,
            originating_nr: None,
            timestamp: None,
            priority: None,
            extension_arg: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(7);
        self.basic_service = BasicService::decode(r);
        if preamble & 0x20 != 0 {
            r.optional(&mut self.msg_centre_id);
        }
        if preamble & 0x10 != 0 {
            self.nb_of_messages = Some(r.integer(Range::new(0, 65535)) as u16);
        }
        if preamble & 0x8 != 0 {
            r.optional(&mut self.originating_nr);
        }
        if preamble & 0x4 != 0 {
            r.ia5_string(
                self.timestamp.get_or_insert_default(),
                Size::ANY,
                Alphabet::VISIBLE,
            );
        }
        if preamble & 0x2 != 0 {
            self.priority = Some(r.integer(Range::new(0, 9)) as u8);
        }
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_arg.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x40 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MwiInterrogateResElt {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.msg_centre_id.is_some(),
            self.nb_of_messages.is_some(),
            self.originating_nr.is_some(),
            self.timestamp.is_some(),
            self.priority.is_some(),
            self.extension_arg.is_some(),
        ]);
        self.basic_service.encode(e);
        if let Some(value) = &self.msg_centre_id {
            value.encode(e);
        }
        if let Some(value) = &self.nb_of_messages {
            e.integer(i64::from(*value), Range::new(0, 65535));
        }
        if let Some(value) = &self.originating_nr {
            value.encode(e);
        }
        if let Some(value) = &self.timestamp {
            e.ia5_string(value, Size::ANY, Alphabet::VISIBLE);
        }
        if let Some(value) = &self.priority {
            e.integer(i64::from(*value), Range::new(0, 9));
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

impl Message for MwiInterrogateResElt {
    const NAME: &'static str = "MWIInterrogateResElt";
    const SCHEMA: &'static Type = &schema::MWI_INTERROGATE_RES_ELT;
}

impl Decode for MsgCentreId {
    #[inline]
    fn blank() -> Self {
        Self::Integer(0)
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, false) {
            0 => {
                put(self, Self::Integer(r.integer(Range::new(0, 65535)) as u16));
            }
            1 => {
                if let Self::PartyNumber(value) = put(self, Self::PartyNumber(Decode::blank())) {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::NumericString(value) =
                    put(self, Self::NumericString(Default::default()))
                {
                    r.ia5_string(value, Size::range(1, 10), Alphabet::NUMERIC);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for MsgCentreId {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Integer(value) => {
                e.choice(0, 3, false);
                e.integer(i64::from(*value), Range::new(0, 65535));
            }
            Self::PartyNumber(value) => {
                e.choice(1, 3, false);
                value.encode(e);
            }
            Self::NumericString(value) => {
                e.choice(2, 3, false);
                e.ia5_string(value, Size::range(1, 10), Alphabet::NUMERIC);
            }
        }
    }
}

impl Message for MsgCentreId {
    const NAME: &'static str = "MsgCentreId";
    const SCHEMA: &'static Type = &schema::MSG_CENTRE_ID;
}

impl Decode for BasicService {
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.enumerated(40, false) {
            0 => Self::AllServices,
            1 => Self::Speech,
            2 => Self::UnrestrictedDigitalInformation,
            3 => Self::Audio3100Hz,
            4 => Self::Telephony,
            5 => Self::Teletex,
            6 => Self::TelefaxGroup4Class1,
            7 => Self::VideotexSyntaxBased,
            8 => Self::Videotelephony,
            9 => Self::TelefaxGroup23,
            10 => Self::ReservedNotUsed1,
            11 => Self::ReservedNotUsed2,
            12 => Self::ReservedNotUsed3,
            13 => Self::ReservedNotUsed4,
            14 => Self::ReservedNotUsed5,
            15 => Self::Email,
            16 => Self::Video,
            17 => Self::FileTransfer,
            18 => Self::ShortMessageService,
            19 => Self::SpeechAndVideo,
            20 => Self::SpeechAndFax,
            21 => Self::SpeechAndEmail,
            22 => Self::VideoAndFax,
            23 => Self::VideoAndEmail,
            24 => Self::FaxAndEmail,
            25 => Self::SpeechVideoAndFax,
            26 => Self::SpeechVideoAndEmail,
            27 => Self::SpeechFaxAndEmail,
            28 => Self::VideoFaxAndEmail,
            29 => Self::SpeechVideoFaxAndEmail,
            30 => Self::MultimediaUnknown,
            31 => Self::ServiceUnknown,
            32 => Self::FutureReserve1,
            33 => Self::FutureReserve2,
            34 => Self::FutureReserve3,
            35 => Self::FutureReserve4,
            36 => Self::FutureReserve5,
            37 => Self::FutureReserve6,
            38 => Self::FutureReserve7,
            39 => Self::FutureReserve8,
            _ => {
                r.fault(Rule::EnumerationOutOfRange);
                Self::default()
            }
        }
    }
}

impl Encode for BasicService {
    fn encode(&self, e: &mut Encoder<'_>) {
        let index = match self {
            Self::AllServices => 0,
            Self::Speech => 1,
            Self::UnrestrictedDigitalInformation => 2,
            Self::Audio3100Hz => 3,
            Self::Telephony => 4,
            Self::Teletex => 5,
            Self::TelefaxGroup4Class1 => 6,
            Self::VideotexSyntaxBased => 7,
            Self::Videotelephony => 8,
            Self::TelefaxGroup23 => 9,
            Self::ReservedNotUsed1 => 10,
            Self::ReservedNotUsed2 => 11,
            Self::ReservedNotUsed3 => 12,
            Self::ReservedNotUsed4 => 13,
            Self::ReservedNotUsed5 => 14,
            Self::Email => 15,
            Self::Video => 16,
            Self::FileTransfer => 17,
            Self::ShortMessageService => 18,
            Self::SpeechAndVideo => 19,
            Self::SpeechAndFax => 20,
            Self::SpeechAndEmail => 21,
            Self::VideoAndFax => 22,
            Self::VideoAndEmail => 23,
            Self::FaxAndEmail => 24,
            Self::SpeechVideoAndFax => 25,
            Self::SpeechVideoAndEmail => 26,
            Self::SpeechFaxAndEmail => 27,
            Self::VideoFaxAndEmail => 28,
            Self::SpeechVideoFaxAndEmail => 29,
            Self::MultimediaUnknown => 30,
            Self::ServiceUnknown => 31,
            Self::FutureReserve1 => 32,
            Self::FutureReserve2 => 33,
            Self::FutureReserve3 => 34,
            Self::FutureReserve4 => 35,
            Self::FutureReserve5 => 36,
            Self::FutureReserve6 => 37,
            Self::FutureReserve7 => 38,
            Self::FutureReserve8 => 39,
        };
        e.enumerated(index, 40, false);
    }
}

impl Message for BasicService {
    const NAME: &'static str = "BasicService";
    const SCHEMA: &'static Type = &schema::BASIC_SERVICE;
}

h323_per::impl_serde!(
    BasicService,
    MsgCentreId,
    MwiActivateArg,
    MwiDeactivateArg,
    MwiInterrogateArg,
    MwiInterrogateResElt
);
