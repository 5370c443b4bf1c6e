// Generated from t38_1998.asn (T.38 in the syntax of 1998, before the corrigendum) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Decode, Encode, Encoder, Message, Range, Reader, Rule, Size, put};

use super::schema;
use super::types::{
    DataFieldElement, ErrorRecovery, FecInfo, FieldType, IfpPacket, T30Indicator, TypeOfMsg,
    TypeOfMsgData, UdptlPacket,
};

impl Decode for IfpPacket {
    #[inline]
    fn blank() -> Self {
        Self {
            type_of_msg: Decode::blank(),
            data_field: None,
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let present = r.bool();
        self.type_of_msg.fill(r);
        if present {
            r.list(self.data_field.get_or_insert_default(), Size::ANY, 4);
        }
    }
}

impl Encode for IfpPacket {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.bool(self.data_field.is_some());
        self.type_of_msg.encode(e);
        if let Some(value) = &self.data_field {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
    }
}

impl Message for IfpPacket {
    const NAME: &'static str = "IFPPacket";
    const SCHEMA: &'static Type = &schema::IFP_PACKET;
}

impl Decode for TypeOfMsg {
    #[inline]
    fn blank() -> Self {
        Self::T30Indicator(Decode::blank())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                put(self, Self::T30Indicator(T30Indicator::decode(r)));
            }
            1 => {
                put(self, Self::Data(TypeOfMsgData::decode(r)));
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for TypeOfMsg {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::T30Indicator(value) => {
                e.choice(0, 2, false);
                value.encode(e);
            }
            Self::Data(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for TypeOfMsg {
    const NAME: &'static str = "Type-of-msg";
    const SCHEMA: &'static Type = &schema::TYPE_OF_MSG;
}

impl Decode for T30Indicator {
    #[inline]
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.enumerated(16, true) {
            0 => Self::NoSignal,
            1 => Self::Cng,
            2 => Self::Ced,
            3 => Self::V21Preamble,
            4 => Self::V272400Training,
            5 => Self::V274800Training,
            6 => Self::V297200Training,
            7 => Self::V299600Training,
            8 => Self::V177200ShortTraining,
            9 => Self::V177200LongTraining,
            10 => Self::V179600ShortTraining,
            11 => Self::V179600LongTraining,
            12 => Self::V1712000ShortTraining,
            13 => Self::V1712000LongTraining,
            14 => Self::V1714400ShortTraining,
            15 => Self::V1714400LongTraining,
            index => Self::Unknown(index - 16),
        }
    }
}

impl Encode for T30Indicator {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let index = match self {
            Self::NoSignal => 0,
            Self::Cng => 1,
            Self::Ced => 2,
            Self::V21Preamble => 3,
            Self::V272400Training => 4,
            Self::V274800Training => 5,
            Self::V297200Training => 6,
            Self::V299600Training => 7,
            Self::V177200ShortTraining => 8,
            Self::V177200LongTraining => 9,
            Self::V179600ShortTraining => 10,
            Self::V179600LongTraining => 11,
            Self::V1712000ShortTraining => 12,
            Self::V1712000LongTraining => 13,
            Self::V1714400ShortTraining => 14,
            Self::V1714400LongTraining => 15,
            Self::Unknown(index) => index.saturating_add(16),
        };
        e.enumerated(index, 16, true);
    }
}

impl Message for T30Indicator {
    const NAME: &'static str = "Type-of-msg.t30-indicator";
    const SCHEMA: &'static Type = &schema::T30_INDICATOR;
}

impl Decode for TypeOfMsgData {
    #[inline]
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.enumerated(9, true) {
            0 => Self::V21,
            1 => Self::V272400,
            2 => Self::V274800,
            3 => Self::V297200,
            4 => Self::V299600,
            5 => Self::V177200,
            6 => Self::V179600,
            7 => Self::V1712000,
            8 => Self::V1714400,
            index => Self::Unknown(index - 9),
        }
    }
}

impl Encode for TypeOfMsgData {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let index = match self {
            Self::V21 => 0,
            Self::V272400 => 1,
            Self::V274800 => 2,
            Self::V297200 => 3,
            Self::V299600 => 4,
            Self::V177200 => 5,
            Self::V179600 => 6,
            Self::V1712000 => 7,
            Self::V1714400 => 8,
            Self::Unknown(index) => index.saturating_add(9),
        };
        e.enumerated(index, 9, true);
    }
}

impl Message for TypeOfMsgData {
    const NAME: &'static str = "Type-of-msg.data";
    const SCHEMA: &'static Type = &schema::TYPE_OF_MSG_DATA;
}

impl Decode for DataFieldElement {
    #[inline]
    fn blank() -> Self {
        Self {
            field_type: Decode::blank(),
            field_data: None,
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let present = r.bool();
        self.field_type = FieldType::decode(r);
        if present {
            r.octet_string(
                self.field_data.get_or_insert_default(),
                Size::range(1, 65535),
            );
        }
    }
}

impl Encode for DataFieldElement {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.bool(self.field_data.is_some());
        self.field_type.encode(e);
        if let Some(value) = &self.field_data {
            e.octet_string(value, Size::range(1, 65535));
        }
    }
}

impl Message for DataFieldElement {
    const NAME: &'static str = "Data-Field.element";
    const SCHEMA: &'static Type = &schema::DATA_FIELD_ELEMENT;
}

impl Decode for FieldType {
    #[inline]
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.enumerated(8, false) {
            0 => Self::HdlcData,
            1 => Self::HdlcSigEnd,
            2 => Self::HdlcFcsOk,
            3 => Self::HdlcFcsBad,
            4 => Self::HdlcFcsOkSigEnd,
            5 => Self::HdlcFcsBadSigEnd,
            6 => Self::T4NonEcmData,
            7 => Self::T4NonEcmSigEnd,
            _ => {
                r.fault(Rule::EnumerationOutOfRange);
                Self::default()
            }
        }
    }
}

impl Encode for FieldType {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let index = match self {
            Self::HdlcData => 0,
            Self::HdlcSigEnd => 1,
            Self::HdlcFcsOk => 2,
            Self::HdlcFcsBad => 3,
            Self::HdlcFcsOkSigEnd => 4,
            Self::HdlcFcsBadSigEnd => 5,
            Self::T4NonEcmData => 6,
            Self::T4NonEcmSigEnd => 7,
        };
        e.enumerated(index, 8, false);
    }
}

impl Message for FieldType {
    const NAME: &'static str = "Data-Field.element.field-type";
    const SCHEMA: &'static Type = &schema::FIELD_TYPE;
}

impl Decode for UdptlPacket {
    #[inline]
    fn blank() -> Self {
        Self {
            seq_number: 0,
            primary_ifp_packet: Default::default(),
            error_recovery: Decode::blank(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        self.seq_number = r.integer(Range::new(0, 65535)) as u16;
        r.open_octets(&mut self.primary_ifp_packet);
        self.error_recovery.fill(r);
    }
}

impl Encode for UdptlPacket {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.integer(i64::from(self.seq_number), Range::new(0, 65535));
        e.open_octets(&self.primary_ifp_packet);
        self.error_recovery.encode(e);
    }
}

impl Message for UdptlPacket {
    const NAME: &'static str = "UDPTLPacket";
    const SCHEMA: &'static Type = &schema::UDPTL_PACKET;
}

impl Decode for ErrorRecovery {
    #[inline]
    fn blank() -> Self {
        Self::SecondaryIfpPackets(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::SecondaryIfpPackets(value) =
                    put(self, Self::SecondaryIfpPackets(Default::default()))
                {
                    r.list_to(value, Size::ANY, 8, |r, place| {
                        r.open_octets(place);
                    });
                }
            }
            1 => {
                if let Self::FecInfo(value) = put(self, Self::FecInfo(Decode::blank())) {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for ErrorRecovery {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::SecondaryIfpPackets(value) => {
                e.choice(0, 2, false);
                e.list(value, Size::ANY, |e, value| e.open_octets(value));
            }
            Self::FecInfo(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for ErrorRecovery {
    const NAME: &'static str = "UDPTLPacket.error-recovery";
    const SCHEMA: &'static Type = &schema::ERROR_RECOVERY;
}

impl Decode for FecInfo {
    #[inline]
    fn blank() -> Self {
        Self {
            fec_npackets: 0,
            fec_data: Default::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        self.fec_npackets = r.integer(Range::ANY);
        r.list_to(&mut self.fec_data, Size::ANY, 8, |r, place| {
            r.octet_string(place, Size::ANY);
        });
    }
}

impl Encode for FecInfo {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        e.integer(self.fec_npackets, Range::ANY);
        e.list(&self.fec_data, Size::ANY, |e, value| {
            e.octet_string(value, Size::ANY)
        });
    }
}

impl Message for FecInfo {
    const NAME: &'static str = "UDPTLPacket.error-recovery.fec-info";
    const SCHEMA: &'static Type = &schema::FEC_INFO;
}

h323_per::impl_serde!(
    DataFieldElement,
    ErrorRecovery,
    FecInfo,
    FieldType,
    IfpPacket,
    T30Indicator,
    TypeOfMsg,
    TypeOfMsgData,
    UdptlPacket
);
